"""What each bang operator computes from operands that are known (Programmer's Reference, Appendix A).

A fold function takes the node (for its type), the operands and the record being built, and gives the result, or None
when an operand is not known yet.  Arithmetic is on 64-bit two's complement integers; strings count in bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from oxllc.target_desc.records import Record
from oxllc.target_desc.rectypes import INT, STRING, ListTy
from oxllc.target_desc.regex import compile_regex
from oxllc.target_desc.resolvers import MapResolver
from oxllc.target_desc.values import (
    CLOSED,
    Code,
    Dag,
    EvalError,
    List,
    Unset,
    Value,
    Var,
    as_string,
    is_concrete,
    to_int,
    type_of,
)

if TYPE_CHECKING:
    from oxllc.target_desc.operators import BinOp, TernOp, UnOp
    from oxllc.target_desc.records import RecordBase

    Current = RecordBase | None

_MASK = (1 << 64) - 1
MAX_LIST = 10_000_000
"""The longest list or string an operator may make."""


def wrap(value: int) -> int:
    """An integer reduced to 64-bit two's complement."""
    value &= _MASK
    return value if value < 1 << 63 else value - (1 << 64)


def concat_strings(a: str, b: str) -> str:
    """Concatenation; the result is a code literal when either part is."""
    if type(a) is Code or type(b) is Code:
        return Code(str(a) + str(b))
    return a + b


# One operand --------------------------------------------------------------------------------------------------------


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


UNARY: dict[str, Callable[[UnOp, Value, Current], Value | None]] = {
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


# Two operands -------------------------------------------------------------------------------------------------------


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


def _arith(fn: Callable[[int, int, Current], int]) -> Callable[[BinOp, Value, Value, Current], Value | None]:
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
        return compile_regex(posix_pattern(b)).search(a)
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


def posix_pattern(pattern: str) -> str:
    """A POSIX extended regular expression, as LLVM's Regex reads it, as one for Python's `re`.

    Raises:
        re.error: for what only Python would accept.
    """
    out: list[str] = []
    i, n = 0, len(pattern)
    while i < n:
        c = pattern[i]
        i += 1
        if c == "\\":
            if i == n:
                raise re.error("trailing backslash")
            out.append(f"(?:\\{pattern[i]})" if pattern[i].isdigit() else re.escape(pattern[i]))
            i += 1
        elif c == "[":
            text, i = _bracket(pattern, i)
            out.append(text)
        elif c in "*+?{(|" and pattern[i : i + 1] in ("?", "*", "+") and (c != "|" and c != "{"):
            raise re.error("repetition operator without an operand")
        elif c == "|" and (i == 1 or out[-1] in "(|" or i == n or pattern[i] in "|)"):
            raise re.error("empty (sub)expression")
        else:
            out.append(c)
    if not out:
        raise re.error("empty (sub)expression")
    return "".join(out)


def _bracket(pattern: str, i: int) -> tuple[str, int]:
    """A bracket expression whose `[` was read, and the offset after it."""
    out = ["["]
    if pattern[i : i + 1] == "^":
        out.append("^")
        i += 1
    first = True
    while True:
        c = pattern[i : i + 1]
        if not c:
            raise re.error("brackets ([ ]) not balanced")
        if c == "]" and not first:
            return "".join([*out, "]"]), i + 1
        first = False
        if pattern.startswith("[:", i):
            end = pattern.find(":]", i)
            name = pattern[i + 2 : end] if end >= 0 else ""
            if name not in _POSIX_CLASSES:
                raise re.error("invalid character class")
            out.append(_POSIX_CLASSES[name])
            i = end + 2
        else:
            out.append("\\" + c if c in "\\[]&~|^" else c)
            i += 1


BINARY: dict[str, Callable[[BinOp, Value, Value, Current], Value | None]] = {
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


# Three operands -----------------------------------------------------------------------------------------------------


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
    return expr.resolve(MapResolver(current, {var: v}))


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


def _sort(op: TernOp, current: Current) -> Value | None:
    seq = op.mhs
    if type(seq) is not List:
        return None
    keys: list[int | bytes] = []
    for e in seq:
        key = _apply(op.lhs, e, op.rhs, current)
        n = to_int(key)
        if n is not None:
            keys.append(n)
        elif isinstance(key, str):
            keys.append(key.encode("utf-8", "surrogateescape"))
        else:
            return None
    if len({type(k) for k in keys}) > 1:
        raise EvalError("all keys of '!sort' must be of the same type", current)
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return List([seq[i] for i in order], seq.elt)


def _if(op: TernOp, current: Current) -> Value | None:
    n = to_int(op.lhs)
    if n is None:
        return None
    return op.mhs if n else op.rhs


def _dag(op: TernOp, current: Current) -> Value | None:
    values = list(op.mhs) if type(op.mhs) is List else None
    names = list(op.rhs) if type(op.rhs) is List else None
    if (values is None and op.mhs is not Unset) or (names is None and op.rhs is not Unset):
        return None
    if values is None:
        if names is None:
            return None
        values = [Unset] * len(names)
    if names is None:
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


TERNARY: dict[str, Callable[[TernOp, Current], Value | None]] = {
    "!subst": _subst,
    "!foreach": _foreach,
    "!filter": _filter,
    "!sort": _sort,
    "!if": _if,
    "!dag": _dag,
    "!range": _range,
    "!substr": _substr,
    "!find": _find,
    "!setdagarg": _setdagarg,
    "!setdagname": _setdagname,
}
