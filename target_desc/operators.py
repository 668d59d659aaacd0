"""Bang operators as symbolic nodes that fold when their operands are known (Programmer's Reference, Appendix A).

Every node has `fold(current, final)`, which gives the result or the node itself, and `resolve(r)`, which resolves
the operands and folds again.  `current` is the record being built: it may refer to itself by `!cast`, and errors
name it.  Arithmetic is on 64-bit two's complement integers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from oxllc.target_desc.records import Record
from oxllc.target_desc.rectypes import BIT, INT, STRING, BitsTy, ListTy, RecTy, Ty
from oxllc.target_desc.resolvers import MapResolver, Resolver, ShadowResolver, UnresolvedTracker
from oxllc.target_desc.values import (
    CLOSED,
    AnonymousName,
    Bits,
    Code,
    Dag,
    EvalError,
    List,
    Node,
    Unset,
    Value,
    Var,
    VarBit,
    as_string,
    convert,
    get_bit,
    is_complete,
    is_concrete,
    key_of,
    resolve,
    to_int,
    type_of,
    unquoted,
)

if TYPE_CHECKING:
    from oxllc.target_desc.records import RecordClass, RecordKeeper

Current = "Record | RecordClass | None"

_MASK = (1 << 64) - 1
MAX_LIST = 10_000_000
"""The longest list or string an operator may make."""


def wrap(value: int) -> int:
    """An integer reduced to 64-bit two's complement."""
    value &= _MASK
    return value if value < 1 << 63 else value - (1 << 64)


def cast_to(v: Value, ty: Ty) -> Value | None:
    """`v` as a value of `ty`, wrapped in a `!cast` when only later values can tell; None when impossible."""
    own = type_of(v)
    if own is ty or own is None:
        return v
    made = convert(v, ty)
    if made is not None:
        return made
    if not own.conv_to(ty):
        return None
    keeper = ty.classes[0].keeper if type(ty) is RecTy and ty.classes else None
    return UnOp("!cast", v, ty, keeper).fold(None)


def concat_strings(a: str, b: str) -> str:
    """Concatenation; the result is a code literal when either part is."""
    if type(a) is Code or type(b) is Code:
        return Code(str(a) + str(b))
    return a + b


def str_concat(a: Value, b: Value) -> Value:
    """`a # b` for two strings, folded when both are known."""
    if isinstance(a, str) and isinstance(b, str):
        return concat_strings(a, b)
    return BinOp("!strconcat", a, b, STRING)


class Op(Node):
    """Base of the operator nodes."""

    __slots__ = ()

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        """The result, or this node when an operand is not known yet."""
        raise NotImplementedError


# Unary operators --------------------------------------------------------------------------------------------------


class UnOp(Op):
    """An operator with one operand; `keeper` is needed by `!cast` to a record type."""

    __slots__ = ("keeper", "op", "ty", "val")

    def __init__(self, op: str, val: Value, ty: Ty, keeper: RecordKeeper | None = None) -> None:
        self.op = op
        self.val = val
        self.ty = ty
        self.keeper = keeper

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        if self.op == "!cast":
            return self._fold_cast(current, final)
        made = _UNARY[self.op](self, self.val, current)
        return self if made is None else made

    def _fold_cast(self, current: Record | RecordClass | None, final: bool) -> Value:
        v, ty = self.val, self.ty
        t = type(v)
        if ty is STRING:
            if t is str or t is Code:
                return v
            if t is Record:
                return v.name_str
            n = to_int(v)
            if n is not None:
                return str(n)
        elif type(ty) is RecTy and (t is str or t is Code):
            return self._find_record(v, ty, current, final)
        made = convert(v, ty)
        return self if made is None else made

    def _find_record(self, name: str, ty: RecTy, current: Record | RecordClass | None, final: bool) -> Value:
        assert self.keeper is not None
        found = self.keeper.defs.get(name)
        if found is None and current is not None and not current.is_class:
            own = current.name
            if own == name or (type(own) is AnonymousName and str(own) == name):
                if not final:
                    return self  # its type is known only when it is finished
                found = current  # type: ignore[assignment]
        if found is None:
            if final:
                raise EvalError(f"undefined reference to record '{name}'", current, self.keeper.suggest_def(name))
            return self
        if not found.ty.is_a(ty):
            raise EvalError(f"expected type '{ty}', got '{found.ty}' in: {self}", current)
        return found

    def resolve(self, r: Resolver) -> Value:
        v = self.val
        nv = v if type(v) in CLOSED else v.resolve(r)
        if nv is not v or (r.final and self.op == "!cast"):
            return UnOp(self.op, nv, self.ty, self.keeper).fold(r.current, r.final)
        return self

    def key(self) -> object:
        return (self.op, key_of(self.val), self.ty)

    def __str__(self) -> str:
        head = f"!cast<{self.ty}>" if self.op == "!cast" else self.op
        return f"{head}({as_string(self.val)})"


def _not(op: UnOp, v: Value, current: Current) -> Value | None:
    n = to_int(v)
    return None if n is None else int(not n)


def _head(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is not List:
        return None
    if not v:
        raise EvalError("!head of an empty list", current)
    return v[0]


def _tail(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is not List:
        return None
    if not v:
        raise EvalError("!tail of an empty list", current)
    return List(v[1:], v.elt)


def _size(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is List:
        return len(v)
    if type(v) is Dag:
        return len(v.args)
    return byte_length(v) if isinstance(v, str) else None


def byte_length(s: str) -> int:
    """The length of a string in bytes, which is how TableGen counts."""
    return len(s) if s.isascii() else len(s.encode("utf-8", "surrogateescape"))


def _empty(op: UnOp, v: Value, current: Current) -> Value | None:
    n = _size(op, v, current)
    return None if n is None else int(n == 0)


def _getdagop(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is not Dag:
        return None
    d = v.op
    if type(d) is not Record:
        raise EvalError(f"expected a record as the operator of {v}", current)
    if not d.ty.is_a(op.ty):
        raise EvalError(f"expected type '{op.ty}', got '{d.ty}' in: {op}", current)
    return d


def _getdagopname(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is not Dag:
        return None
    return Unset if v.op_name is None else v.op_name


def _logtwo(op: UnOp, v: Value, current: Current) -> Value | None:
    n = to_int(v)
    if n is None:
        return None
    if n <= 0:
        raise EvalError("illegal operation: !logtwo is undefined on arguments less than or equal to 0", current)
    return n.bit_length() - 1


def _repr(op: UnOp, v: Value, current: Current) -> Value | None:
    if not is_concrete(v):
        return None
    from oxllc.target_desc.printing import record_text
    return record_text(v) if type(v) is Record else as_string(v)


def _lower(op: UnOp, v: Value, current: Current) -> Value | None:
    return _ascii_case(v, "A", "Z", 32) if isinstance(v, str) else None


def _upper(op: UnOp, v: Value, current: Current) -> Value | None:
    return _ascii_case(v, "a", "z", -32) if isinstance(v, str) else None


def _ascii_case(text: str, low: str, high: str, shift: int) -> str:
    return "".join(chr(ord(c) + shift) if low <= c <= high else c for c in text)


def _listflatten(op: UnOp, v: Value, current: Current) -> Value | None:
    if type(v) is not List:
        return None
    if type(v.elt) is not ListTy:
        return v
    if any(type(e) is not List for e in v):
        return None
    return List([x for e in v for x in e], v.elt.elt)


def _initialized(op: UnOp, v: Value, current: Current) -> Value | None:
    if v is Unset:
        return 0
    return 1 if is_concrete(v) else None


_UNARY: dict[str, Callable[[UnOp, Value, Current], Value | None]] = {  # type: ignore[valid-type]
    "!not": _not,
    "!head": _head,
    "!tail": _tail,
    "!size": _size,
    "!empty": _empty,
    "!getdagop": _getdagop,
    "!getdagopname": _getdagopname,
    "!logtwo": _logtwo,
    "!repr": _repr,
    "!tolower": _lower,
    "!toupper": _upper,
    "!listflatten": _listflatten,
    "!initialized": _initialized,
}


# Binary operators -------------------------------------------------------------------------------------------------


class BinOp(Op):
    """An operator with two operands, list subscripts and slices (`[]`, `[..]`) and closed ranges (`...`) included."""

    __slots__ = ("lhs", "op", "rhs", "ty")

    def __init__(self, op: str, lhs: Value, rhs: Value, ty: Ty) -> None:
        self.op = op
        self.lhs = lhs
        self.rhs = rhs
        self.ty = ty

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        made = _BINARY[self.op](self, self.lhs, self.rhs, current)
        return self if made is None else made

    def resolve(self, r: Resolver) -> Value:
        a, b = self.lhs, self.rhs
        na = a if type(a) in CLOSED else a.resolve(r)
        op = self.op
        if op == "!and" or op == "!or":  # a known left operand can make the right one irrelevant
            n = to_int(na)
            if n is not None and n == (0 if op == "!and" else -1):
                return n
        nb = b if type(b) in CLOSED else b.resolve(r)
        if na is a and nb is b:
            return self
        made = _BINARY[op](self, na, nb, r.current)
        return BinOp(op, na, nb, self.ty) if made is None else made

    def key(self) -> object:
        return (self.op, key_of(self.lhs), key_of(self.rhs), self.ty)

    def __str__(self) -> str:
        a, b = as_string(self.lhs), as_string(self.rhs)
        if self.op == "[]" or self.op == "[..]":
            return f"{a}[{b}]"
        if self.op == "...":
            return f"{a}...{b}"
        if self.op == "!getdagarg":
            return f"!getdagarg<{self.ty}>({a}, {b})"
        if self.op == "!match":
            return f"!match({a}, {b})"
        return f"{self.op}({a}, {b})"


def compare(op: str, a: Value, b: Value) -> bool | None:
    """The result of a comparison, or None when the operands are not known or cannot be compared."""
    x, y = to_int(a), to_int(b)
    if x is not None and y is not None:
        return _COMPARE[op](x, y)
    if isinstance(a, str) and isinstance(b, str):
        s, t = a.encode("utf-8", "surrogateescape"), b.encode("utf-8", "surrogateescape")
        return _COMPARE[op](s, t)
    if op == "!eq" or op == "!ne":
        if type(a) is Record and type(b) is Record:
            return (a is b) == (op == "!eq")
    return None


_COMPARE: dict[str, Callable[[object, object], bool]] = {
    "!eq": lambda a, b: a == b,
    "!ne": lambda a, b: a != b,
    "!lt": lambda a, b: a < b,  # type: ignore[operator]
    "!le": lambda a, b: a <= b,  # type: ignore[operator]
    "!gt": lambda a, b: a > b,  # type: ignore[operator]
    "!ge": lambda a, b: a >= b,  # type: ignore[operator]
}


def _comparison(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    return compare(op.op, a, b)


def _arith(fn: Callable[[int, int, Current], int]) -> Callable[[BinOp, Value, Value, Current], Value | None]:  # type: ignore[valid-type]
    def folder(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
        x = a if type(a) is int else to_int(a)
        if x is None:
            return None
        y = b if type(b) is int else to_int(b)
        if y is None:
            return None
        return wrap(fn(x, y, current))

    return folder


def _div(x: int, y: int, current: Current) -> int:
    if y == 0:
        raise EvalError("illegal operation: division by zero", current)
    if x == -(1 << 63) and y == -1:
        raise EvalError("illegal operation: INT64_MIN / -1", current)
    q = abs(x) // abs(y)
    return q if (x < 0) == (y < 0) else -q


def _concat_dags(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not Dag or type(b) is not Dag:
        return None
    known = [o for o in (a.op, b.op) if type(o) is Record]
    if any(type(o) is not Record and o is not Unset for o in (a.op, b.op)):
        return None
    if len(known) == 2 and known[0] is not known[1]:
        raise EvalError(f"concatenated dag operators do not match: '{a}' vs. '{b}'", current)
    return Dag(known[0] if known else Unset, None, a.args + b.args)


def _listconcat(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is List and type(b) is List:
        return List([*a, *b], a.elt)
    return None


def _listsplat(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    ty = type_of(a)
    if ty is None or type(b) is not int:
        return None
    if not 0 <= b <= MAX_LIST:
        raise EvalError(f"!listsplat size {b} is out of range", current)
    return List([a] * b, ty)


def _listremove(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not List or type(b) is not List:
        return None
    return List([e for e in a if not any(compare("!eq", e, x) for x in b)], a.elt)


def _element(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not List or type(b) is not int or not 0 <= b < len(a):
        return None
    return a[b]


def _slice(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not List or type(b) is not List:
        return None
    if any(type(i) is not int or not 0 <= i < len(a) for i in b):
        return None
    return List([a[i] for i in b], a.elt)


def _closed_range(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not int or type(b) is not int:
        return None
    if abs(a - b) >= MAX_LIST:
        raise EvalError(f"range {a}...{b} is too long", current)
    return List(range(a, b + 1) if a <= b else range(a, b - 1, -1), INT)


def _strconcat(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if isinstance(a, str) and isinstance(b, str):
        if len(a) + len(b) > MAX_LIST:
            raise EvalError("string is too long", current)
        return concat_strings(a, b)
    return None


def _interleave(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not List or not isinstance(b, str):
        return None
    if not a:
        return ""
    if a.elt is STRING:
        if any(not isinstance(e, str) for e in a):
            return None
        text = str(b).join(map(str, a))
        return Code(text) if any(type(e) is Code for e in a[1:]) else text
    numbers = [to_int(e) for e in a]
    if any(n is None for n in numbers):
        return None
    return str(b).join(map(str, numbers))


def _dag_index(name: str, dag: Dag, key: Value, current: Current) -> int:
    if type(key) is int:
        if key < 0:
            raise EvalError(f"{name} index {key} is negative", current)
        if key >= len(dag.args):
            raise EvalError(
                f"{name} index {key} is out of range (dag has {len(dag.args)} arguments)", current
            )
        return key
    for i, (_, n) in enumerate(dag.args):
        if n == key:
            return i
    raise EvalError(f"{name} key '{key}' is not found", current)


def _getdagarg(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not Dag or not (type(b) is int or isinstance(b, str)):
        return None
    v = a.args[_dag_index("!getdagarg", a, b, current)][0]
    ty = type_of(v)
    if ty is not None and not ty.conv_to(op.ty):
        return Unset
    return v


def _getdagname(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is not Dag or type(b) is not int:
        return None
    if not 0 <= b < len(a.args):
        raise EvalError(f"!getdagname index is out of range 0...{len(a.args) - 1}: {b}", current)
    name = a.args[b][1]
    return Unset if name is None else name


def _setdagop(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is Dag and type(b) is Record:
        return Dag(b, None, a.args)  # the operator's name goes with the operator
    return None


def _setdagopname(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if type(a) is Dag and isinstance(b, str):
        return Dag(a.op, str(b), a.args)
    return None


def _match(op: BinOp, a: Value, b: Value, current: Current) -> Value | None:
    if not isinstance(a, str) or not isinstance(b, str):
        return None
    try:
        return re.search(_posix(b), a) is not None
    except (re.error, OverflowError) as e:
        raise EvalError(f"invalid regular expression '{b}': {e}", current) from None


_POSIX_CLASSES = {
    "alpha": "a-zA-Z",
    "digit": "0-9",
    "alnum": "a-zA-Z0-9",
    "upper": "A-Z",
    "lower": "a-z",
    "space": r" \t\n\r\f\v",
    "blank": r" \t",
    "punct": r"!-/:-@\[-`{-~",
    "xdigit": "0-9A-Fa-f",
    "cntrl": r"\x00-\x1f\x7f",
    "print": r"\x20-\x7e",
    "graph": r"\x21-\x7e",
}


def _posix(pattern: str) -> str:
    """A POSIX extended regular expression as one for Python's `re`."""
    return re.sub(r"\[:(\w+):\]", lambda m: _POSIX_CLASSES.get(m.group(1), m.group()), pattern)


_BINARY: dict[str, Callable[[BinOp, Value, Value, Current], Value | None]] = {  # type: ignore[valid-type]
    "!con": _concat_dags,
    "!listconcat": _listconcat,
    "!listsplat": _listsplat,
    "!listremove": _listremove,
    "[]": _element,
    "[..]": _slice,
    "...": _closed_range,
    "!strconcat": _strconcat,
    "!interleave": _interleave,
    "!getdagarg": _getdagarg,
    "!getdagname": _getdagname,
    "!setdagop": _setdagop,
    "!setdagopname": _setdagopname,
    "!match": _match,
    **dict.fromkeys(_COMPARE, _comparison),
    "!add": _arith(lambda x, y, c: x + y),
    "!sub": _arith(lambda x, y, c: x - y),
    "!mul": _arith(lambda x, y, c: x * y),
    "!div": _arith(_div),
    "!and": _arith(lambda x, y, c: x & y),
    "!or": _arith(lambda x, y, c: x | y),
    "!xor": _arith(lambda x, y, c: x ^ y),
    # Shift counts of 64 and more are undefined in LLVM; x86's masking of the count is what users see.
    "!shl": _arith(lambda x, y, c: x << (y & 63)),
    "!sra": _arith(lambda x, y, c: x >> (y & 63)),
    "!srl": _arith(lambda x, y, c: (x & _MASK) >> (y & 63)),
}


# Ternary operators ------------------------------------------------------------------------------------------------


class TernOp(Op):
    """An operator with three operands; for `!foreach` and `!filter` the first is the variable's name."""

    __slots__ = ("lhs", "mhs", "op", "rhs", "ty")

    def __init__(self, op: str, lhs: Value, mhs: Value, rhs: Value, ty: Ty) -> None:
        self.op = op
        self.lhs = lhs
        self.mhs = mhs
        self.rhs = rhs
        self.ty = ty

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        made = _TERNARY[self.op](self, current)
        return self if made is None else made

    def resolve(self, r: Resolver) -> Value:
        op, a = self.op, self.lhs
        na = a if type(a) in CLOSED else a.resolve(r)
        if op == "!if" and na is not a:
            n = to_int(na)
            if n is not None:
                return resolve(self.mhs if n else self.rhs, r)
        b, c = self.mhs, self.rhs
        nb = b if type(b) in CLOSED else b.resolve(r)
        if type(c) in CLOSED:
            nc = c
        elif op == "!foreach" or op == "!filter":
            nc = c.resolve(ShadowResolver(r, (na,)))
        else:
            nc = c.resolve(r)
        if na is a and nb is b and nc is c:
            return self
        return TernOp(op, na, nb, nc, self.ty).fold(r.current)

    def key(self) -> object:
        return (self.op, key_of(self.lhs), key_of(self.mhs), key_of(self.rhs), self.ty)

    def __str__(self) -> str:
        a = unquoted(self.lhs) if self.op in ("!foreach", "!filter") else as_string(self.lhs)
        return f"{self.op}({a}, {as_string(self.mhs)}, {as_string(self.rhs)})"


def _subst(op: TernOp, current: Current) -> Value | None:
    a, b, c = op.lhs, op.mhs, op.rhs
    if type(a) is Record and type(b) is Record and type(c) is Record:
        return b if a.name_str == c.name_str else c
    if type(a) is Var and type(b) is Var and type(c) is Var:
        return Var(b.name if a.name == c.name else c.name, op.ty)
    if isinstance(a, str) and isinstance(b, str) and isinstance(c, str):
        if not a:
            raise EvalError("!subst of an empty string", current)
        return str(c).replace(str(a), str(b))
    return None


def _apply(var: str, v: Value, expr: Value, current: Current) -> Value:
    if type(expr) in CLOSED:
        return expr
    return expr.resolve(MapResolver(current, {var: v}))  # type: ignore[arg-type]


def _foreach(op: TernOp, current: Current) -> Value | None:
    seq = op.mhs
    if type(seq) is Dag:
        return _foreach_dag(op, seq, current)
    if type(seq) is not List:
        return None
    assert type(op.ty) is ListTy
    return List([_apply(op.lhs, e, op.rhs, current) for e in seq], op.ty.elt)


def _foreach_dag(op: TernOp, dag: Dag, current: Current) -> Dag:
    new_op = _apply(op.lhs, dag.op, op.rhs, current)
    changed = new_op is not dag.op
    args: list[tuple[Value, str | None]] = []
    for v, name in dag.args:
        nv = _foreach_dag(op, v, current) if type(v) is Dag else _apply(op.lhs, v, op.rhs, current)
        changed = changed or nv is not v
        args.append((nv, name))
    return Dag(new_op, None, args) if changed else dag


def _filter(op: TernOp, current: Current) -> Value | None:
    seq = op.mhs
    if type(seq) is not List:
        return None
    kept: list[Value] = []
    for e in seq:
        n = to_int(_apply(op.lhs, e, op.rhs, current))
        if n is None:
            return None
        if n:
            kept.append(e)
    assert type(op.ty) is ListTy
    return List(kept, op.ty.elt)


def _if(op: TernOp, current: Current) -> Value | None:
    n = to_int(op.lhs)
    if n is None:
        return None
    return op.mhs if n else op.rhs


def _dag(op: TernOp, current: Current) -> Value | None:
    values, names = op.mhs, op.rhs
    if values is Unset and names is Unset:
        return None
    if not (type(values) is List or values is Unset) or not (type(names) is List or names is Unset):
        return None
    if values is Unset:
        values = [Unset] * len(names)
    elif names is Unset:
        names = [Unset] * len(values)
    if len(values) != len(names):
        return None
    if any(n is not Unset and not isinstance(n, str) for n in names):
        return None
    return Dag(op.lhs, None, [(v, None if n is Unset else n) for v, n in zip(values, names)])


def _range(op: TernOp, current: Current) -> Value | None:
    a, b, step = op.lhs, op.mhs, op.rhs
    if type(a) is not int or type(b) is not int or type(step) is not int:
        return None
    if step == 0:
        raise EvalError("step of !range can't be 0", current)
    numbers = range(a, b, step)
    if abs(b - a) // abs(step) > MAX_LIST:
        raise EvalError(f"!range({a}, {b}, {step}) is too long", current)
    return List(numbers, INT)


def _substr(op: TernOp, current: Current) -> Value | None:
    s, start, length = op.lhs, op.mhs, op.rhs
    if not isinstance(s, str) or type(start) is not int or type(length) is not int:
        return None
    size = byte_length(s)
    if not 0 <= start <= size:
        raise EvalError(f"!substr start position is out of range 0...{size}: {start}", current)
    if length < 0:
        raise EvalError("!substr length must be nonnegative", current)
    if s.isascii():
        part = str(s)[start : start + length]
    else:
        part = s.encode("utf-8", "surrogateescape")[start : start + length].decode("utf-8", "surrogateescape")
    return Code(part) if type(s) is Code else part


def _find(op: TernOp, current: Current) -> Value | None:
    s, t, start = op.lhs, op.mhs, op.rhs
    if not isinstance(s, str) or not isinstance(t, str) or type(start) is not int:
        return None
    size = byte_length(s)
    if not 0 <= start <= size:
        raise EvalError(f"!find start position is out of range 0...{size}: {start}", current)
    return s.encode("utf-8", "surrogateescape").find(t.encode("utf-8", "surrogateescape"), start)


def _setdagarg(op: TernOp, current: Current) -> Value | None:
    dag, key = op.lhs, op.mhs
    if type(dag) is not Dag or not (type(key) is int or isinstance(key, str)):
        return None
    i = _dag_index("!setdagarg", dag, key, current)
    args = list(dag.args)
    args[i] = (op.rhs, args[i][1])
    return Dag(dag.op, dag.op_name, args)


def _setdagname(op: TernOp, current: Current) -> Value | None:
    dag, key = op.lhs, op.mhs
    if type(dag) is not Dag or not (type(key) is int or isinstance(key, str)):
        return None
    i = _dag_index("!setdagname", dag, key, current)
    args = list(dag.args)
    args[i] = (args[i][0], str(op.rhs) if isinstance(op.rhs, str) else None)
    return Dag(dag.op, dag.op_name, args)


_TERNARY: dict[str, Callable[[TernOp, Current], Value | None]] = {  # type: ignore[valid-type]
    "!subst": _subst,
    "!foreach": _foreach,
    "!filter": _filter,
    "!if": _if,
    "!dag": _dag,
    "!range": _range,
    "!substr": _substr,
    "!find": _find,
    "!setdagarg": _setdagarg,
    "!setdagname": _setdagname,
}


# The others -------------------------------------------------------------------------------------------------------


class FoldOp(Op):
    """`!foldl(start, list, a, b, expr)`."""

    __slots__ = ("acc", "expr", "item", "seq", "start", "ty")

    def __init__(self, start: Value, seq: Value, acc: str, item: str, expr: Value, ty: Ty) -> None:
        self.start = start
        self.seq = seq
        self.acc = acc
        self.item = item
        self.expr = expr
        self.ty = ty

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        if type(self.seq) is not List:
            return self
        acc = self.start
        expr = self.expr
        for e in self.seq:
            acc = resolve(expr, MapResolver(current, {self.acc: acc, self.item: e}))
        return acc

    def resolve(self, r: Resolver) -> Value:
        start, seq = resolve(self.start, r), resolve(self.seq, r)
        expr = resolve(self.expr, ShadowResolver(r, (self.acc, self.item)))
        if start is self.start and seq is self.seq and expr is self.expr:
            return self
        return FoldOp(start, seq, self.acc, self.item, expr, self.ty).fold(r.current)

    def bit(self, n: int) -> Value:
        from oxllc.target_desc.values import VarBit

        return VarBit(self, n)

    def key(self) -> object:
        return ("!foldl", key_of(self.start), key_of(self.seq), self.acc, self.item, key_of(self.expr), self.ty)

    def __str__(self) -> str:
        start, seq = as_string(self.start), as_string(self.seq)
        return f"!foldl({start}, {seq}, {self.acc}, {self.item}, {as_string(self.expr)})"


class IsA(Op):
    """`!isa<type>(value)`."""

    __slots__ = ("check", "val")
    ty = INT

    def __init__(self, check: Ty, val: Value) -> None:
        self.check = check
        self.val = val

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        v, check = self.val, self.check
        ty = type_of(v)
        if ty is None:
            return self
        if ty.conv_to(check):
            return 1
        if type(check) is not RecTy or not check.conv_to(ty) or type(v) is Record:
            return 0
        return self

    def resolve(self, r: Resolver) -> Value:
        v = resolve(self.val, r)
        return self if v is self.val else IsA(self.check, v).fold(r.current)

    def key(self) -> object:
        return ("!isa", self.check, key_of(self.val))

    def __str__(self) -> str:
        return f"!isa<{self.check}>({as_string(self.val)})"


class Exists(Op):
    """`!exists<type>(name)`."""

    __slots__ = ("check", "keeper", "val")
    ty = INT

    def __init__(self, check: Ty, val: Value, keeper: RecordKeeper) -> None:
        self.check = check
        self.val = val
        self.keeper = keeper

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        name = self.val
        if not isinstance(name, str):
            return self
        found = self.keeper.defs.get(str(name))
        if found is not None:
            return int(found.ty.is_a(self.check))
        if current is not None and not current.is_class:
            own = current.name
            if own == name or (type(own) is AnonymousName and str(own) == name):
                return int(current.ty.is_a(self.check)) if final else self
        return 0 if final else self

    def resolve(self, r: Resolver) -> Value:
        v = resolve(self.val, r)
        if v is not self.val or r.final:
            return Exists(self.check, v, self.keeper).fold(r.current, r.final)
        return self

    def key(self) -> object:
        return ("!exists", self.check, key_of(self.val))

    def __str__(self) -> str:
        return f"!exists<{self.check}>({as_string(self.val)})"


class Instances(Op):
    """`!instances<type>([regex])`: the records of a type, by name; evaluated when its record is finished."""

    __slots__ = ("check", "keeper", "ty", "val")

    def __init__(self, check: RecTy, val: Value, keeper: RecordKeeper) -> None:
        self.check = check
        self.val = val
        self.keeper = keeper
        self.ty = check.list_ty()

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        # Records that are defined later would be missed, so this waits for the final resolution.
        if current is not None and not final:
            return self
        if not isinstance(self.val, str):
            return self
        try:
            pattern = re.compile(_posix(str(self.val)))
        except (re.error, OverflowError) as e:
            raise EvalError(f"invalid regular expression '{self.val}': {e}", current) from None
        from oxllc.target_desc.printing import numeric_key

        found = [d for d in self.keeper.defs.values() if d.ty.is_a(self.check) and pattern.search(d.name_str)]
        return List(sorted(found, key=lambda d: numeric_key(d.name_str)), self.check)

    def resolve(self, r: Resolver) -> Value:
        v = resolve(self.val, r)
        if v is not self.val or r.final:
            return Instances(self.check, v, self.keeper).fold(r.current, r.final)
        return self

    def key(self) -> object:
        return ("!instances", self.check, key_of(self.val))

    def __str__(self) -> str:
        return f"!instances<{self.check}>({as_string(self.val)})"


class Cond(Op):
    """`!cond(condition: value, ...)`."""

    __slots__ = ("conds", "ty", "vals")

    def __init__(self, conds: list[Value], vals: list[Value], ty: Ty) -> None:
        self.conds = conds
        self.vals = vals
        self.ty = ty

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        for c, v in zip(self.conds, self.vals):
            n = to_int(c)
            if n is None:
                return self
            if n:
                made = convert(v, self.ty)
                if made is None:
                    raise EvalError(f"'{as_string(v)}' is not convertible to '{self.ty}' in {self}", current)
                return made
        name = f"'{current.name_str}'" if current is not None else "this"
        raise EvalError(f"{name} does not have any true condition in: {self}", current)

    def resolve(self, r: Resolver) -> Value:
        conds = [resolve(c, r) for c in self.conds]
        vals = [resolve(v, r) for v in self.vals]
        if all(a is b for a, b in zip(conds, self.conds)) and all(a is b for a, b in zip(vals, self.vals)):
            return self
        return Cond(conds, vals, self.ty).fold(r.current)

    def bit(self, n: int) -> Value:
        from oxllc.target_desc.values import VarBit

        return VarBit(self, n)

    def concrete(self) -> bool:
        return all(map(is_concrete, self.conds)) and all(map(is_concrete, self.vals))

    def complete(self) -> bool:
        return all(map(is_complete, self.conds)) and all(map(is_concrete, self.vals))

    def key(self) -> object:
        return ("!cond", *map(key_of, self.conds), *map(key_of, self.vals), self.ty)

    def __str__(self) -> str:
        return "!cond(" + ", ".join(f"{as_string(c)}: {as_string(v)}" for c, v in zip(self.conds, self.vals)) + ")"


class FieldRef(Op):
    """`value.field`."""

    __slots__ = ("field", "rec", "ty")

    def __init__(self, rec: Value, field: str, ty: Ty) -> None:
        self.rec = rec
        self.field = field
        self.ty = ty

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        rec = self.rec
        if type(rec) is Record:
            if rec is current:
                raise EvalError(
                    f"attempting to access field '{self.field}' of '{rec.name_str}' is a forbidden self-reference",
                    current,
                )
            v = rec.values[self.field]
            if type(v) in CLOSED or v.concrete():
                return v
        return self

    def resolve(self, r: Resolver) -> Value:
        rec = self.rec
        new = rec if type(rec) in CLOSED else rec.resolve(r)
        if new is rec:
            return self
        if type(new) is Record:
            info = new.info.get(self.field)
            if info is None:
                raise EvalError(f"'{new.name_str}' has no field '{self.field}'", r.current)
            return FieldRef(new, self.field, info.ty).fold(r.current)
        if new is Unset:
            raise EvalError(f"cannot access field '{self.field}' of '?'", r.current)
        return FieldRef(new, self.field, self.ty).fold(r.current)

    def concrete(self) -> bool:
        return type(self.rec) is Record and is_concrete(self.rec.values[self.field])

    def key(self) -> object:
        return (FieldRef, key_of(self.rec), self.field)

    def __str__(self) -> str:
        return f"{as_string(self.rec)}.{self.field}"


Arg = tuple[int | str, Value]
"""A template argument: its position or qualified name, and its value."""


class VarDef(Op):
    """`Class<arguments>`: an anonymous record, made once per distinct list of arguments when they are known."""

    __slots__ = ("args", "cls", "ty")

    def __init__(self, cls: RecordClass, args: list[Arg]) -> None:
        self.cls = cls
        self.args = args
        self.ty = cls.ty_as_class

    def fold(self, current: Record | RecordClass | None, final: bool = False) -> Value:
        made = self._existing()
        if made is not None:
            return made
        tracker = UnresolvedTracker()
        for _, v in self.args:
            resolve(v, tracker)
        return self if tracker.found else self._instantiate()

    def resolve(self, r: Resolver) -> Value:
        tracker = UnresolvedTracker(r)
        changed = False
        args: list[Arg] = []
        for arg in self.args:
            v = arg[1]
            if type(v) not in CLOSED:
                nv = v.resolve(tracker)
                if nv is not v:
                    changed = True
                    arg = (arg[0], nv)
            args.append(arg)
        if not changed:
            return self
        new = VarDef(self.cls, args)
        if tracker.found:
            return new
        return new._existing() or new._instantiate()

    def _existing(self) -> Record | None:
        return self.cls.keeper.instances.get(self.key())

    def _instantiate(self) -> Record:
        made = self.cls.keeper.instantiate(self.cls, self.args)
        self.cls.keeper.instances[self.key()] = made
        return made

    def bit(self, n: int) -> Value:
        raise EvalError(f"'{self}' has no bits")

    def key(self) -> object:
        return (self.cls, *[(n, key_of(v)) for n, v in self.args])

    def __str__(self) -> str:
        return f"{self.cls.name_str}<" + ", ".join(_argument(n, v) for n, v in self.args) + ">"


def _argument(name: int | str, v: Value) -> str:
    which = str(name) if type(name) is int else f'"{name}"'
    return f"{which}: {as_string(v)}"


def bit_range(v: Value, bits: list[int]) -> Bits | None:
    """The bits of a value with the given numbers; None when it has no such bits (LLVM's convertInitializerBitRange)."""
    t = type(v)
    if t is int:
        if any(b >= 64 for b in bits):
            return None
        return Bits([v >> b & 1 == 1 for b in bits])
    if t is Bits:
        return Bits([v[b] for b in bits]) if all(b < len(v) for b in bits) else None
    ty = type_of(v)
    if type(ty) is not BitsTy or any(b >= ty.size for b in bits):
        return None
    return Bits([get_bit(v, b) for b in bits])


def explain_open(v: Value) -> str | None:
    """Why a value could not be folded to a constant, in words; None when there is nothing to say."""
    t = type(v)
    if t is Bits or t is List:
        found = (explain_open(e) for e in v if type(e) not in CLOSED and not e.closed)
        return next((text for text in found if text is not None), None)
    if t is VarBit:
        return explain_open(v.var)
    if t is UnOp and v.op == "!cast" and type(v.val) is int and isinstance(v.ty, (BitsTy, type(BIT))):
        size = v.ty.size if isinstance(v.ty, BitsTy) else 1
        return f"{v.val} does not fit in {size} bit{'s' if size > 1 else ''}"
    if t is BinOp and v.op == "[]" and type(v.lhs) is List and type(v.rhs) is int:
        return f"index {v.rhs} is out of range: the list has {len(v.lhs)} elements"
    if t is Var:
        return f"'{v.name}' has no value"
    if t is FieldRef:
        return f"field '{v.field}' of '{as_string(v.rec)}' has no value" if type(v.rec) is Record else None
    return None


__all__ = ["BIT", "Arg", "BinOp", "Cond", "Exists", "FieldRef", "FoldOp", "Instances", "IsA", "Op", "TernOp", "UnOp"]
