"""The static types of the TableGen language and their conversions (Programmer's Reference, "Types").

`bit`, `int`, `string` and `dag` are singletons, `bits<n>` and `list<T>` are interned, and a record type is
interned per `RecordKeeper` by its sorted tuple of classes; so types compare with `is`.

Two relations: `a.is_a(b)` (every value of `a` is one of `b` as it stands) and `a.conv_to(b)` (a value of `a` may
become one of `b`; whether it does can depend on the value: an `int` fits `bits<4>` only when small enough).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oxllc.target_desc.records import RecordClass

_BITS: dict[int, BitsTy] = {}


class Ty:
    """Base of all types."""

    __slots__ = ("_list_ty",)
    kind = ""

    def __init__(self) -> None:
        self._list_ty: ListTy | None = None

    def list_ty(self) -> ListTy:
        """The type `list<self>`."""
        made = self._list_ty
        if made is None:
            made = self._list_ty = ListTy(self)
        return made

    def conv_to(self, other: Ty) -> bool:
        """Whether a value of this type may be convertible to `other`."""
        return self.kind == other.kind

    def is_a(self, other: Ty) -> bool:
        """Whether this type is `other` or a subtype of it."""
        return self is other

    def __str__(self) -> str:
        return self.kind


class BitTy(Ty):
    """`bit`: one boolean."""

    __slots__ = ()
    kind = "bit"

    def conv_to(self, other: Ty) -> bool:
        return other is BIT or other is INT or (type(other) is BitsTy and other.size == 1)

    def __reduce__(self) -> str:
        return "BIT"


class IntTy(Ty):
    """`int`: a 64-bit signed integer."""

    __slots__ = ()
    kind = "int"

    def conv_to(self, other: Ty) -> bool:
        return other is INT or other is BIT or type(other) is BitsTy

    def __reduce__(self) -> str:
        return "INT"


class StringTy(Ty):
    """`string`, also written `code`."""

    __slots__ = ()
    kind = "string"

    def __reduce__(self) -> str:
        return "STRING"


class DagTy(Ty):
    """`dag`: an operator with named arguments."""

    __slots__ = ()
    kind = "dag"

    def __reduce__(self) -> str:
        return "DAG"


class BitsTy(Ty):
    """`bits<size>`; get one with `bits_ty`."""

    __slots__ = ("size",)
    kind = "bits"

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size

    def conv_to(self, other: Ty) -> bool:
        return other is self or other is INT or (other is BIT and self.size == 1)

    def __str__(self) -> str:
        return f"bits<{self.size}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return bits_ty, (self.size,)


class ListTy(Ty):
    """`list<elt>`; get one with `Ty.list_ty`."""

    __slots__ = ("elt",)
    kind = "list"

    def __init__(self, elt: Ty) -> None:
        super().__init__()
        self.elt = elt

    def conv_to(self, other: Ty) -> bool:
        return type(other) is ListTy and self.elt.conv_to(other.elt)

    def is_a(self, other: Ty) -> bool:
        return other is self or (type(other) is ListTy and self.elt.is_a(other.elt))

    def __str__(self) -> str:
        return f"list<{self.elt}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return list_ty, (self.elt,)


class RecTy(Ty):
    """A record that derives from every class in `classes` (none: any record)."""

    __slots__ = ("classes",)
    kind = "record"

    def __init__(self, classes: tuple[RecordClass, ...]) -> None:
        super().__init__()
        self.classes = classes

    def derives(self, cls: RecordClass) -> bool:
        """Whether a value of this type surely derives from `cls`."""
        for c in self.classes:  # noqa: SIM110 (a loop is twice as fast as any())
            if c is cls or cls in c.superset:
                return True
        return False

    def conv_to(self, other: Ty) -> bool:
        if other is self:
            return True
        if type(other) is not RecTy:
            return False
        for c in other.classes:  # noqa: SIM110
            if not self.derives(c):
                return False
        return True

    is_a = conv_to

    def __reduce__(self) -> tuple[Any, ...]:
        from oxllc.target_desc.pickling import find_type

        keeper = self.classes[0].keeper if self.classes else None
        return find_type, (keeper, tuple(c.name for c in self.classes))

    def __str__(self) -> str:
        if len(self.classes) == 1:
            return self.classes[0].name_str
        return "{" + ", ".join(c.name_str for c in self.classes) + "}"


BIT = BitTy()
INT = IntTy()
STRING = StringTy()
DAG = DagTy()


def bits_ty(size: int) -> BitsTy:
    """The type `bits<size>`."""
    made = _BITS.get(size)
    if made is None:
        made = _BITS[size] = BitsTy(size)
    return made


def list_ty(elt: Ty) -> ListTy:
    """The type `list<elt>` (for unpickling)."""
    return elt.list_ty()


class RecordTypes:
    """Interns the record types of one `RecordKeeper`."""

    __slots__ = ("_pool",)

    def __init__(self) -> None:
        self._pool: dict[tuple[RecordClass, ...], RecTy] = {}

    def get(self, classes: Iterable[RecordClass]) -> RecTy:
        """The type of records that derive from all of `classes`."""
        key = tuple(sorted(classes, key=lambda c: c.name_str))
        made = self._pool.get(key)
        if made is None:
            made = self._pool[key] = RecTy(key)
        return made

    def common(self, a: Ty, b: Ty) -> Ty | None:
        """The most specific type that values of both `a` and `b` have, or None."""
        if a is b:
            return a
        if type(a) is RecTy and type(b) is RecTy:
            shared: list[RecordClass] = []
            stack = list(a.classes)
            while stack:
                cls = stack.pop()
                if b.derives(cls):
                    shared.append(cls)
                else:
                    stack.extend(cls.direct_superclasses())
            return self.get(dict.fromkeys(shared))
        if a.conv_to(b):
            return b
        if b.conv_to(a):
            return a
        if type(a) is ListTy and type(b) is ListTy:
            elt = self.common(a.elt, b.elt)
            if elt is not None:
                return elt.list_ty()
        return None
