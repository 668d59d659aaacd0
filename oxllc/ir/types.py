"""LLVM's type system (Language Reference, "Type System"), interned: equal types are the same object.

Build types with the functions at the end of this file (`int_type(32)`, `pointer_type()`, `array_type(t, 4)`...),
never with the classes; then `is` compares types.  Derived types are kept in weak tables, so a long-lived process
forgets the types of modules it has dropped.  Identified structs (`%name = type {...}`) belong to a module and are
unique objects: two with equal bodies are different types, as in LLVM.

Invariant: a Type is immutable, except that an identified struct's body is set once, when its definition is read.
Typed pointers (`i32*`) do not exist here; the reader upgrades them to `ptr`.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, Final
from weakref import WeakValueDictionary


class Type:
    """Base class; `kind` is one of the words below and is the field to dispatch on.

    "void" "label" "metadata" "token" "x86_amx" | "int" "float" "ptr" "vector" "array" "struct" "func" "target"
    """

    __slots__ = ("__weakref__", "text")

    kind: str = ""

    def __init__(self, text: str) -> None:
        self.text = text  # as printed in IR

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<{self.text}>"

    @property
    def is_first_class(self) -> bool:
        """Whether an instruction may produce a value of this type (metadata and label excluded)."""
        return self.kind not in ("void", "func", "label", "metadata")

    @property
    def is_aggregate(self) -> bool:
        """Arrays and structs (vectors are not aggregates)."""
        return self.kind in ("array", "struct")

    @property
    def scalar(self) -> Type:
        """The element type of a vector, otherwise the type itself."""
        return self

    @property
    def is_fp_or_vec(self) -> bool:
        """A floating-point type, or a vector of them."""
        return self.scalar.kind == "float"


class PrimitiveType(Type):
    """void, label, metadata, token, x86_amx."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class IntType(Type):
    """`iN`; `mask` is 2**bits - 1."""

    __slots__ = ("bits", "mask")
    kind = "int"

    def __init__(self, bits: int) -> None:
        super().__init__(f"i{bits}")
        self.bits = bits
        self.mask = (1 << bits) - 1


class FloatType(Type):
    """A floating-point type; `name` is half, bfloat, float, double, fp128, x86_fp80 or ppc_fp128.

    `bits` is the storage of its bit pattern (80 for x86_fp80); `precision` counts the hidden bit.
    """

    __slots__ = ("bits", "exponent_bits", "name", "precision")
    kind = "float"

    def __init__(self, name: str, bits: int, exponent_bits: int, precision: int) -> None:
        super().__init__(name)
        self.name = name
        self.bits = bits
        self.exponent_bits = exponent_bits
        self.precision = precision


class PointerType(Type):
    """`ptr` or `ptr addrspace(n)`."""

    __slots__ = ("addrspace",)
    kind = "ptr"

    def __init__(self, addrspace: int) -> None:
        super().__init__(f"ptr addrspace({addrspace})" if addrspace else "ptr")
        self.addrspace = addrspace


class VectorType(Type):
    """`<count x elem>`, or `<vscale x count x elem>` when `scalable`."""

    __slots__ = ("count", "elem", "scalable")
    kind = "vector"

    def __init__(self, elem: Type, count: int, scalable: bool) -> None:
        super().__init__(f"<{'vscale x ' if scalable else ''}{count} x {elem.text}>")
        self.elem = elem
        self.count = count
        self.scalable = scalable

    @property
    def scalar(self) -> Type:
        """The element type."""
        return self.elem


class ArrayType(Type):
    """`[count x elem]`."""

    __slots__ = ("count", "elem")
    kind = "array"

    def __init__(self, elem: Type, count: int) -> None:
        super().__init__(f"[{count} x {elem.text}]")
        self.elem = elem
        self.count = count


class StructType(Type):
    """A literal struct (`name` is None) or an identified one; `fields` is None while it is opaque."""

    __slots__ = ("fields", "name", "packed")
    kind = "struct"

    def __init__(self, fields: tuple[Type, ...] | None, packed: bool, name: str | None) -> None:
        super().__init__("%" + local_text(name) if name is not None else struct_body_text(fields, packed))
        self.fields = fields
        self.packed = packed
        self.name = name

    def elements(self) -> tuple[Type, ...]:
        """The field types; an opaque struct has none to give and is a caller's bug."""
        assert self.fields is not None, f"opaque struct {self.text} has no fields"
        return self.fields

    def set_body(self, fields: Sequence[Type], packed: bool) -> None:
        """Give an identified struct its body (once)."""
        assert self.name is not None and self.fields is None
        self.fields = tuple(fields)
        self.packed = packed

    def body_text(self) -> str:
        """What stands after `%name = type`."""
        return struct_body_text(self.fields, self.packed)


class FunctionType(Type):
    """`ret (params, ...)`."""

    __slots__ = ("params", "ret", "vararg")
    kind = "func"

    def __init__(self, ret: Type, params: tuple[Type, ...], vararg: bool) -> None:
        parts = [p.text for p in params]
        if vararg:
            parts.append("...")
        super().__init__(f"{ret.text} ({', '.join(parts)})")
        self.ret = ret
        self.params = params
        self.vararg = vararg


class TargetExtType(Type):
    """`target("name", types..., ints...)`."""

    __slots__ = ("ints", "name", "types")
    kind = "target"

    def __init__(self, name: str, types: tuple[Type, ...], ints: tuple[int, ...]) -> None:
        parts = [f'"{escape_bytes(name.encode("utf-8", "surrogateescape"))}"']
        parts += [t.text for t in types]
        parts += [str(i) for i in ints]
        super().__init__(f"target({', '.join(parts)})")
        self.name = name
        self.types = types
        self.ints = ints


# -- names and strings as IR prints them ---------------------------------------------------------------------

_PLAIN_FIRST: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$._-")
_PLAIN: Final = _PLAIN_FIRST | frozenset("0123456789")


def is_plain_name(name: str) -> bool:
    """Whether a name needs no quotes behind `%` or `@`."""
    return bool(name) and name[0] in _PLAIN_FIRST and _PLAIN.issuperset(name)


def escape_bytes(data: bytes) -> str:
    """The inside of a quoted string: printable ASCII as is, everything else (and `"`, `\\`) as `\\XX`."""
    return "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:02X}" for b in data)


def quote_name(name: str) -> str:
    """A name as it stands behind `%`, `@` or `$`: bare where the lexer allows, otherwise quoted."""
    if is_plain_name(name):
        return name
    return f'"{escape_bytes(name.encode("utf-8", "surrogateescape"))}"'


def local_text(name: str) -> str:
    """A local or type name behind `%`: digits are a number; a name of digits proper is stored with its quotes."""
    if is_plain_name(name) or name.isdecimal() or (name[:1] == '"' and name[1:-1].isdecimal()):
        return name
    return quote_name(name)


def struct_body_text(fields: tuple[Type, ...] | None, packed: bool) -> str:
    """`{ a, b }`, `<{ a, b }>`, `{}`, `<{}>` or `opaque`."""
    if fields is None:
        return "opaque"
    inner = f"{{ {', '.join(f.text for f in fields)} }}" if fields else "{}"
    return f"<{inner}>" if packed else inner


# -- constructors: the only way to make types ------------------------------------------------------------------

VOID: Final = PrimitiveType("void")
LABEL: Final = PrimitiveType("label")
METADATA: Final = PrimitiveType("metadata")
TOKEN: Final = PrimitiveType("token")
X86_AMX: Final = PrimitiveType("x86_amx")

HALF: Final = FloatType("half", 16, 5, 11)
BFLOAT: Final = FloatType("bfloat", 16, 8, 8)
FLOAT: Final = FloatType("float", 32, 8, 24)
DOUBLE: Final = FloatType("double", 64, 11, 53)
FP128: Final = FloatType("fp128", 128, 15, 113)
X86_FP80: Final = FloatType("x86_fp80", 80, 15, 64)
PPC_FP128: Final = FloatType("ppc_fp128", 128, 11, 106)

FLOAT_TYPES: Final[dict[str, FloatType]] = {t.name: t for t in (HALF, BFLOAT, FLOAT, DOUBLE, FP128, X86_FP80, PPC_FP128)}
MAX_INT_BITS: Final = 1 << 23

_lock = threading.Lock()
_derived: WeakValueDictionary[Any, Any] = WeakValueDictionary()


def int_type(bits: int) -> IntType:
    """`iN` for 1 <= bits <= 2**23."""
    return _intern(IntType, bits)  # type: ignore[no-any-return]


def pointer_type(addrspace: int = 0) -> PointerType:
    """`ptr` in an address space."""
    return _intern(PointerType, addrspace)  # type: ignore[no-any-return]


def vector_type(elem: Type, count: int, scalable: bool = False) -> VectorType:
    """`<count x elem>`."""
    return _intern(VectorType, elem, count, scalable)  # type: ignore[no-any-return]


def array_type(elem: Type, count: int) -> ArrayType:
    """`[count x elem]`."""
    return _intern(ArrayType, elem, count)  # type: ignore[no-any-return]


def struct_type(fields: Sequence[Type], packed: bool = False) -> StructType:
    """A literal struct."""
    return _intern(StructType, tuple(fields), packed, None)  # type: ignore[no-any-return]


def identified_struct(name: str) -> StructType:
    """A new opaque identified struct; the module's `struct_types` keeps it unique by name."""
    return StructType(None, False, name)


def function_type(ret: Type, params: Sequence[Type], vararg: bool = False) -> FunctionType:
    """`ret (params)`."""
    return _intern(FunctionType, ret, tuple(params), vararg)  # type: ignore[no-any-return]


def target_ext_type(name: str, types: Sequence[Type] = (), ints: Sequence[int] = ()) -> TargetExtType:
    """`target("name", ...)`."""
    return _intern(TargetExtType, name, tuple(types), tuple(ints))  # type: ignore[no-any-return]


def _intern(cls: Any, *args: Any) -> Any:
    # The key holds the component types themselves (hashed by identity); the entry dies with the type.
    key = (cls, *args)
    found = _derived.get(key)
    if found is None:
        with _lock:
            found = _derived.get(key)
            if found is None:
                found = _derived[key] = cls(*args)
    return found


I1: Final = int_type(1)
I8: Final = int_type(8)
I16: Final = int_type(16)
I32: Final = int_type(32)
I64: Final = int_type(64)
I128: Final = int_type(128)
PTR: Final = pointer_type(0)
