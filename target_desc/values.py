"""Values of the TableGen language: constants, and the symbolic references that stand for later values.

Constants are plain Python where that loses nothing: `int`, `bool` (a `bit`), `str` and `Code` (strings), `Record`
(a reference to a record) and `Unset` (`?`).  `Bits`, `List` and `Dag` hold elements; `Var`, `VarBit`, `FieldRef`,
`VarDef`, `AnonymousName` and the operator nodes of `operators.py` are symbolic.

Evaluation is LLVM's: an expression is folded as far as it goes when it is parsed, and again each time references
in it are *resolved* (template arguments, then fields of the finished record).  `resolve` returns the very same
object when nothing changed.

Invariants: `closed` is True exactly when no later resolution can change a value; values are never mutated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from oxllc.target_desc.rectypes import BIT, DAG, INT, STRING, BitsTy, ListTy, Ty, bits_ty

if TYPE_CHECKING:
    from oxllc.target_desc.records import RecordBase
    from oxllc.target_desc.resolvers import Resolver

Value = Any
"""Any value of the language; the closed constants are listed in the module's docstring."""


class EvalError(Exception):
    """A fold that cannot be done (division by zero, unknown record, ...); the parser gives it a position."""

    def __init__(self, message: str, record: RecordBase | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.record = record
        self.hint = hint
        self.trail: list[tuple[str, int]] = []  # what was being resolved, innermost first, and where it was written


class UnsetType:
    """The type of `Unset`, the uninitialized value `?`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Unset"

    def __reduce__(self) -> str:
        return "Unset"

    def __bool__(self) -> bool:
        return False


Unset: Final = UnsetType()


class Code(str):
    """A string that was written `[{ ... }]`."""

    __slots__ = ()


class Node:
    """A value that is not a plain Python constant."""

    __slots__ = ()
    ty: Ty
    closed: bool = False

    def resolve(self, r: Resolver) -> Value:
        """This value with every reference that `r` knows replaced."""
        raise NotImplementedError

    def key(self) -> object:
        """A hashable that two values share exactly when LLVM would make them one object."""
        raise NotImplementedError

    def concrete(self) -> bool:
        """Whether nothing in it is symbolic (`?` counts as concrete)."""
        return False

    def complete(self) -> bool:
        """Whether nothing in it is `?`."""
        return True

    def convert(self, ty: Ty) -> Value | None:
        """This value as a value of `ty`, or None (LLVM's convertInitializerTo)."""
        own = self.ty
        if own is ty or own.is_a(ty):
            return self
        if own is BIT and type(ty) is BitsTy and ty.size == 1:
            return Bits((self,))
        return None

    def bit(self, n: int) -> Value:
        """Bit `n` of this value."""
        return self if self.ty is BIT else VarBit(self, n)


class Bits(tuple[Any, ...]):
    """A `bits<n>` value: its elements from bit 0 up: `bool`, `Unset`, `VarBit` or another symbolic bit."""

    __slots__ = ()

    @property
    def ty(self) -> Ty:
        """`bits<n>`."""
        return bits_ty(len(self))

    @property
    def closed(self) -> bool:
        """Whether no element is symbolic."""
        for b in self:
            t = type(b)
            if t is not bool and t is not UnsetType:
                return False
        return True

    def resolve(self, r: Resolver) -> Value:
        """Each element resolved; bits of one variable share one look-up."""
        new: list[Value] | None = None
        last: Value = None
        last_resolved: Value = None
        keep_unset = r.keep_unset_bits
        for i, b in enumerate(self):
            t = type(b)
            if t is bool or t is UnsetType:
                continue
            if t is VarBit:
                var = b.var
                if var is not last:
                    last = var
                    last_resolved = resolve(var, r)
                nb = get_bit(last_resolved, b.bit_no) if last_resolved is not var else b
            else:
                nb = b.resolve(r)
                if nb is not b:
                    nb = get_bit(nb, 0)
            if nb is Unset and keep_unset:
                continue
            if nb is not b:
                if new is None:
                    new = list(self)
                new[i] = nb
        return self if new is None else Bits(new)

    def key(self) -> object:
        """See `Node.key`."""
        return (Bits, *map(key_of, self))

    def concrete(self) -> bool:
        """See `Node.concrete`."""
        return all(is_concrete(b) for b in self)

    def complete(self) -> bool:
        """See `Node.complete`."""
        return all(b is not Unset for b in self)

    def convert(self, ty: Ty) -> Value | None:
        """See `Node.convert`."""
        if type(ty) is BitsTy:
            return self if ty.size == len(self) else None
        if ty is INT:
            value = 0
            for i, b in enumerate(self):
                if type(b) is not bool:
                    return None
                if b:
                    value |= 1 << (i & 63)
            return value if value < 1 << 63 else value - (1 << 64)
        if ty is BIT and len(self) == 1:
            return self[0]
        return None

    def bit(self, n: int) -> Value:
        """Bit `n`."""
        if n >= len(self):
            raise EvalError(f"bit {n} is out of range of {as_string(self)}")
        return self[n]

    def __str__(self) -> str:
        return "{ " + ", ".join(as_string(b) for b in reversed(self)) + " }"


class List(list[Any]):
    """A list value with the type of its elements."""

    __slots__ = ("closed", "elt")

    def __init__(self, elements: Iterable[Value], elt: Ty) -> None:
        super().__init__(elements)
        self.elt = elt
        for e in self:
            if type(e) not in CLOSED and not e.closed:
                self.closed = False
                return
        self.closed = True

    @property
    def ty(self) -> Ty:
        """`list<elt>`."""
        return self.elt.list_ty()

    def resolve(self, r: Resolver) -> Value:
        """Each element resolved."""
        if self.closed:
            return self
        changed = False
        out: list[Value] = []
        for e in self:
            if type(e) in CLOSED:
                out.append(e)
                continue
            ne = e.resolve(r)
            if ne is not e:
                changed = True
            out.append(ne)
        return List(out, self.elt) if changed else self

    def key(self) -> object:
        """See `Node.key`."""
        return (List, self.elt, *map(key_of, self))

    def concrete(self) -> bool:
        """See `Node.concrete`."""
        return self.closed or all(is_concrete(e) for e in self)

    def complete(self) -> bool:
        """See `Node.complete`."""
        return all(is_complete(e) for e in self)

    def convert(self, ty: Ty) -> Value | None:
        """See `Node.convert`."""
        if type(ty) is not ListTy:
            return None
        elt = ty.elt
        if elt is self.elt:
            return self
        changed = False
        out: list[Value] = []
        for e in self:
            ne = convert(e, elt)
            if ne is None:
                return None
            if ne is not e:
                changed = True
            out.append(ne)
        return List(out, elt) if changed else self

    def __str__(self) -> str:
        return "[" + ", ".join(map(as_string, self)) + "]"

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return List, (list(self), self.elt)


class Dag(Node):
    """A dag: `(op:$op_name arg:$name, ...)`; `args` holds (value, name or None) pairs."""

    __slots__ = ("args", "closed", "op", "op_name")
    ty = DAG

    def __init__(self, op: Value, op_name: str | None, args: Sequence[tuple[Value, str | None]]) -> None:
        self.op = op
        self.op_name = op_name
        self.args = args if type(args) is list else list(args)
        closed = type(op) in CLOSED or op.closed
        if closed:
            for e, _ in args:
                if type(e) not in CLOSED and not e.closed:
                    closed = False
                    break
        self.closed = closed

    def resolve(self, r: Resolver) -> Value:
        if self.closed:
            return self
        changed = False
        out: list[tuple[Value, str | None]] = []
        for pair in self.args:
            e = pair[0]
            if type(e) not in CLOSED:
                ne = e.resolve(r)
                if ne is not e:
                    changed = True
                    pair = (ne, pair[1])
            out.append(pair)
        op = resolve(self.op, r)
        if changed or op is not self.op:
            return Dag(op, self.op_name, out)
        return self

    def key(self) -> object:
        return (Dag, key_of(self.op), self.op_name, *((key_of(v), n) for v, n in self.args))

    def concrete(self) -> bool:
        return self.closed or (is_concrete(self.op) and all(is_concrete(v) for v, _ in self.args))

    def __str__(self) -> str:
        head = as_string(self.op)
        if self.op_name is not None:
            head += f":{self.op_name}"  # without $, as LLVM 19
        if not self.args:
            return f"({head})"
        args = ", ".join(as_string(v) + (f":${n}" if n is not None else "") for v, n in self.args)
        return f"({head} {args})"

    __repr__ = __str__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dag):
            return NotImplemented
        return self.op == other.op and self.op_name == other.op_name and self.args == other.args

    def __hash__(self) -> int:
        return id(self)


class Var(Node):
    """A reference by name to a template argument, a field or a loop variable that has no value yet."""

    __slots__ = ("name", "ty")

    def __init__(self, name: str, ty: Ty) -> None:
        self.name = name
        self.ty = ty

    def resolve(self, r: Resolver) -> Value:
        v = r.lookup(self.name)
        return self if v is None else v

    def key(self) -> object:
        return (Var, self.name, self.ty)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Var({self.name!r})"


class VarBit(Node):
    """Bit `bit_no` of a symbolic value, as in `let Inst{11-7} = rd;`."""

    __slots__ = ("bit_no", "var")
    ty = BIT

    def __init__(self, var: Node, bit_no: int) -> None:
        self.var = var
        self.bit_no = bit_no

    @property
    def name(self) -> str:
        """The variable's name, when the value is a plain variable; else the expression's text."""
        return str(self.var)

    @property
    def index(self) -> int:
        """The number of the bit."""
        return self.bit_no

    def resolve(self, r: Resolver) -> Value:
        v = self.var.resolve(r)
        return self if v is self.var else get_bit(v, self.bit_no)

    def bit(self, n: int) -> Value:
        return self

    def key(self) -> object:
        return (VarBit, self.var.key(), self.bit_no)

    def __str__(self) -> str:
        return f"{self.var}{{{self.bit_no}}}"

    def __repr__(self) -> str:
        return f"VarBit({self.name!r}, {self.bit_no})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VarBit) and self.bit_no == other.bit_no and self.key() == other.key()

    def __hash__(self) -> int:
        return hash((str(self.var), self.bit_no))


class AnonymousName(Node):
    """The name of an anonymous record; it becomes a string when the record is finished."""

    __slots__ = ("number",)
    ty = STRING

    def __init__(self, number: int) -> None:
        self.number = number

    def resolve(self, r: Resolver) -> Value:
        new = r.lookup(self)
        if new is None:
            new = self
        if r.final and type(new) is AnonymousName:
            return str(new)
        return new

    def key(self) -> object:
        return self

    def __str__(self) -> str:
        return f"anonymous_{self.number}"


CLOSED: set[type] = {int, bool, str, Code, UnsetType}
"""Types whose values nothing can change (`records.py` adds `Record`)."""


def resolve(v: Value, r: Resolver) -> Value:
    """`v` with every reference that `r` knows replaced; `v` itself when nothing changed."""
    return v if type(v) in CLOSED else v.resolve(r)


def type_of(v: Value) -> Ty | None:
    """The static type of a value; None for `?`."""
    t = type(v)
    if t is int:
        return INT
    if t is str or t is Code:
        return STRING
    if t is bool:
        return BIT
    if t is UnsetType:
        return None
    ty: Ty = v.ty
    return ty


def fits_bits(value: int, n: int) -> bool:
    """Whether an integer may initialize `bits<n>` (with four bits: -8 to 15)."""
    return n >= 64 or value >> n == 0 or (n > 0 and value >> (n - 1) == -1)


def convert(v: Value, ty: Ty) -> Value | None:
    """`v` as a value of `ty`; None when that needs more than a change of representation."""
    t = type(v)
    if t is int:
        if ty is INT:
            return v
        if type(ty) is BitsTy:
            n = ty.size
            if not fits_bits(v, n):
                return None
            return int_bits(v, n)
        if ty is BIT:
            return bool(v) if v in (0, 1) else None
        return None
    if t is str or t is Code:
        return v if ty is STRING else None
    if t is bool:
        if ty is BIT:
            return v
        if ty is INT:
            return int(v)
        if type(ty) is BitsTy and ty.size == 1:
            return Bits((v,))
        return None
    if t is UnsetType:
        return v
    return v.convert(ty)


_SMALL_BITS: dict[tuple[int, int], Bits] = {}


def int_bits(value: int, n: int) -> Bits:
    """The low `n` bits of an integer; bits past the 64th are 0, as in LLVM."""
    small = 0 <= value < 256
    if small:
        made = _SMALL_BITS.get((value, n))
        if made is not None:
            return made
    value &= 0xFFFFFFFFFFFFFFFF
    bits = Bits([value >> i & 1 == 1 for i in range(n)])
    if small:
        _SMALL_BITS[value, n] = bits
    return bits


def to_int(v: Value) -> int | None:
    """The value of a constant `int`, `bit` or `bits`; None for all others."""
    t = type(v)
    if t is int:
        n: int = v
        return n
    if t is bool:
        return int(v)
    if t is Bits:
        got: int | None = v.convert(INT)
        return got
    return None


def get_bit(v: Value, n: int) -> Value:
    """Bit `n` of any value that has bits."""
    t = type(v)
    if t is Bits:
        return v.bit(n)
    if t is UnsetType or t is bool:
        return v
    if t is int:
        return v >> n & 1 == 1
    if t in CLOSED or not isinstance(v, Node):
        raise EvalError(f"'{as_string(v)}' has no bits")
    return v.bit(n)


def is_concrete(v: Value) -> bool:
    """Whether nothing in a value is symbolic (`?` counts as concrete)."""
    return type(v) in CLOSED or v.concrete()


def is_complete(v: Value) -> bool:
    """Whether nothing in a value is `?`."""
    t = type(v)
    if t is UnsetType:
        return False
    return t in CLOSED or v.complete()


def as_string(v: Value) -> str:
    """A value as it would be written in a `.td` file (LLVM's getAsString)."""
    t = type(v)
    if t is str:
        return f'"{v}"'
    if t is int:
        return str(v)
    if t is bool:
        return "1" if v else "0"
    if t is UnsetType:
        return "?"
    if t is Code:
        return "[{" + str.__str__(v) + "}]"
    return str(v)


def unquoted(v: Value) -> str:
    """Like `as_string`, without quotes round a string."""
    if isinstance(v, str):
        return str.__str__(v)
    return as_string(v)


def key_of(v: Value) -> object:
    """A hashable that identifies a value the way LLVM's uniquing does."""
    t = type(v)
    if t is int or t is str:
        return v
    if t is bool:
        return (bool, v)
    if t is Code:
        return (Code, str(v))
    if t in CLOSED:
        return v
    return v.key()

