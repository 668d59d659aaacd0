"""Names visible while parsing, innermost scope first (Programmer's Reference, "Simple values", identifiers)."""

from __future__ import annotations

from collections.abc import Iterable

from oxllc.target_desc.records import MultiClass, RecordBase, RecordClass
from oxllc.target_desc.rectypes import STRING
from oxllc.target_desc.values import Value, Var


class Scope:
    """Names visible at one nesting level: local variables, and those of a record, loop or multiclass."""

    __slots__ = ("names", "of_operator", "parent", "target")

    def __init__(
        self,
        parent: Scope | None,
        target: RecordBase | MultiClass | Var | None = None,
        *,
        of_operator: bool = False,
    ) -> None:
        self.parent = parent
        self.of_operator = of_operator  # holds the variables of !foreach, !filter or !foldl
        self.target = target
        self.names: dict[str, Value] = {}

    def find(self, name: str) -> Value | None:
        """The value a name has here, innermost scope first; None when unknown."""
        scope: Scope | None = self
        while scope is not None:
            v = scope.names.get(name)
            if v is not None:
                return v
            target = scope.target
            if target is not None:
                t = type(target)
                if t is Var:
                    if target.name == name:
                        return target
                elif t is MultiClass:
                    v = _template_arg(target, name)  # type: ignore[arg-type]
                    if v is not None:
                        return v
                else:
                    info = target.info.get(name)  # type: ignore[union-attr]
                    if info is not None:
                        return Var(name, info.ty)
                    if t is RecordClass:
                        v = _template_arg(target, name)  # type: ignore[arg-type]
                        if v is not None:
                            return v
            scope = scope.parent
        return None

    def visible(self) -> Iterable[str]:
        """All names in view, for suggestions."""
        scope: Scope | None = self
        while scope is not None:
            yield from scope.names
            target = scope.target
            if isinstance(target, Var):
                yield target.name
            elif isinstance(target, RecordBase):
                yield from target.info
            if isinstance(target, (MultiClass, RecordClass)):
                for q in target.targs:
                    yield q[len(target.name_str) :].lstrip(":")
            scope = scope.parent


def _template_arg(owner: RecordClass | MultiClass, name: str) -> Value | None:
    qualified = owner.qualify(name)
    targ = owner.targs.get(qualified)
    if targ is not None:
        targ.used = True
        return Var(qualified, targ.ty)
    return Var(qualified, STRING) if name == "NAME" else None
