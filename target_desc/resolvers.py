"""Look-up of references during resolution: by a map, by the fields of a record, or only to see what is left.

The rules are LLVM's (`MapResolver`, `RecordResolver`, `ShadowResolver`, `TrackUnresolvedResolver`): a map resolves
references among its own values once, with the entry taken out meanwhile; a record resolves a field through its other
fields, cached, and leaves a name alone that is being resolved already, so recursion always ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc.values import CLOSED, AnonymousName, Node, Unset, Value

if TYPE_CHECKING:
    from oxllc.target_desc.records import RecordBase

Name = str | AnonymousName


class Resolver:
    """Maps names to values; `lookup` gives None for a name it does not know."""

    __slots__ = ("current", "final", "keep_unset_bits")

    def __init__(self, current: RecordBase | None, *, final: bool = False) -> None:
        self.current = current
        self.final = final
        self.keep_unset_bits = False

    def lookup(self, name: Name) -> Value | None:
        """The value of a name, or None."""
        raise NotImplementedError


class MapResolver(Resolver):
    """Resolves names through a dict; `values` is owned by the resolver."""

    __slots__ = ("_done", "values")

    def __init__(
        self, current: RecordBase | None, values: dict[Name, Value], *, final: bool = False
    ) -> None:
        self.current = current
        self.final = final
        self.keep_unset_bits = False
        self.values = values
        self._done: set[Name] | None = None

    def lookup(self, name: Name) -> Value | None:
        values = self.values
        v = values.get(name)
        if v is None or type(v) in CLOSED:
            return v
        done = self._done
        if done is None:
            done = self._done = set()
        if name not in done and len(values) > 1:
            del values[name]  # so that references among the values end
            v = v.resolve(self)
            values[name] = v
            done.add(name)
        return v


class RecordResolver(Resolver):
    """Resolves names through the fields of a record, and the record's own name to `new_name` when given."""

    __slots__ = ("_cache", "_new_name", "_stack")

    def __init__(self, current: RecordBase, *, new_name: Value | None = None, final: bool = False) -> None:
        super().__init__(current, final=final)
        self.keep_unset_bits = True
        self._new_name = new_name
        self._cache: dict[Name, Value] = {}
        self._stack: list[Name] = []

    def lookup(self, name: Name) -> Value | None:
        v = self._cache.get(name)
        if v is not None:
            return v
        rec = self.current
        assert rec is not None
        if name in self._stack:
            return None
        v = rec.values.get(name)  # type: ignore[arg-type]
        if v is not None:
            if type(v) in CLOSED:
                if v is Unset:
                    return None
            else:
                self._stack.append(name)
                v = v.resolve(self)
                self._stack.pop()
        elif self._new_name is not None and name == rec.name:
            self._stack.append(name)
            v = self._new_name
            if isinstance(v, Node):
                v = v.resolve(self)
            self._stack.pop()
        else:
            return None
        self._cache[name] = v
        return v


class ShadowResolver(Resolver):
    """Another resolver, with some names hidden (the variables of `!foreach`, `!filter` and `!foldl`)."""

    __slots__ = ("_names", "_under")

    def __init__(self, under: Resolver, names: tuple[str, ...]) -> None:
        super().__init__(under.current, final=under.final)
        self._under = under
        self._names = names

    def lookup(self, name: Name) -> Value | None:
        return None if name in self._names else self._under.lookup(name)


class UnresolvedTracker(Resolver):
    """Another resolver (or none), noting in `found` whether any name stayed without a value."""

    __slots__ = ("_under", "found")

    def __init__(self, under: Resolver | None = None) -> None:
        self.current = under.current if under is not None else None
        self.final = False
        self.keep_unset_bits = False
        self._under = under
        self.found = False

    def lookup(self, name: Name) -> Value | None:
        if self._under is None:
            self.found = True
            return None
        v = self._under.lookup(name)
        if v is None:
            self.found = True
        elif not self.found and type(v) not in CLOSED:
            inner = UnresolvedTracker()
            v.resolve(inner)
            self.found = inner.found
        return v


class ReferenceFinder(Resolver):
    """Notes in `found` whether one given name is referred to."""

    __slots__ = ("_name", "found")

    def __init__(self, name: str) -> None:
        super().__init__(None)
        self._name = name
        self.found = False

    def lookup(self, name: Name) -> Value | None:
        if name == self._name:
            self.found = True
        return None
