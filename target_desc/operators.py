"""Bang operators as symbolic nodes that fold when their operands are known (`folding.py` says to what).

Every node has `fold(current, final)`, which gives the result or the node itself, and `resolve(r)`, which resolves
the operands and folds again.  `current` is the record being built: it may refer to itself by `!cast`, and errors
name it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.target_desc.folding import BINARY, TERNARY, UNARY, concat_strings, posix_pattern
from oxllc.target_desc.records import Record
from oxllc.target_desc.rectypes import BIT, INT, STRING, BitsTy, RecTy, Ty
from oxllc.target_desc.regex import compile_regex
from oxllc.target_desc.resolvers import MapResolver, Resolver, ShadowResolver, UnresolvedTracker
from oxllc.target_desc.values import (
    CLOSED,
    AnonymousName,
    Bits,
    Code,
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
    from oxllc.target_desc.records import RecordBase, RecordClass, RecordKeeper


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


def str_concat(a: Value, b: Value) -> Value:
    """`a # b` for two strings, folded when both are known."""
    if isinstance(a, str) and isinstance(b, str):
        return concat_strings(a, b)
    return BinOp("!strconcat", a, b, STRING)


class Op(Node):
    """Base of the operator nodes."""

    __slots__ = ()

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
        """The result, or this node when an operand is not known yet."""
        raise NotImplementedError


class UnOp(Op):
    """An operator with one operand; `keeper` is needed by `!cast` to a record type."""

    __slots__ = ("keeper", "op", "ty", "val")

    def __init__(self, op: str, val: Value, ty: Ty, keeper: RecordKeeper | None = None) -> None:
        self.op = op
        self.val = val
        self.ty = ty
        self.keeper = keeper

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
        if self.op == "!cast":
            return self._fold_cast(current, final)
        made = UNARY[self.op](self, self.val, current)
        return self if made is None else made

    def _fold_cast(self, current: RecordBase | None, final: bool) -> Value:
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

    def _find_record(self, name: str, ty: RecTy, current: RecordBase | None, final: bool) -> Value:
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

    def complete(self) -> bool:
        return is_complete(self.val)

    def key(self) -> object:
        return (self.op, key_of(self.val), self.ty)

    def __str__(self) -> str:
        head = f"!cast<{self.ty}>" if self.op == "!cast" else self.op
        return f"{head}({as_string(self.val)})"


class BinOp(Op):
    """An operator with two operands, list subscripts and slices (`[]`, `[..]`) and closed ranges (`...`) included."""

    __slots__ = ("lhs", "op", "rhs", "ty")

    def __init__(self, op: str, lhs: Value, rhs: Value, ty: Ty) -> None:
        self.op = op
        self.lhs = lhs
        self.rhs = rhs
        self.ty = ty

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
        made = BINARY[self.op](self, self.lhs, self.rhs, current)
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
        made = BINARY[op](self, na, nb, r.current)
        return BinOp(op, na, nb, self.ty) if made is None else made

    def complete(self) -> bool:
        return is_complete(self.lhs) and is_complete(self.rhs)

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


ITERATORS = frozenset(("!foreach", "!filter", "!sort"))


class TernOp(Op):
    """An operator with three operands; for `!foreach`, `!filter` and `!sort` the first is the variable's name."""

    __slots__ = ("lhs", "mhs", "op", "rhs", "ty")

    def __init__(self, op: str, lhs: Value, mhs: Value, rhs: Value, ty: Ty) -> None:
        self.op = op
        self.lhs = lhs
        self.mhs = mhs
        self.rhs = rhs
        self.ty = ty

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
        made = TERNARY[self.op](self, current)
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
        elif op in ITERATORS:
            nc = c.resolve(ShadowResolver(r, (na,)))
        else:
            nc = c.resolve(r)
        if na is a and nb is b and nc is c:
            return self
        return TernOp(op, na, nb, nc, self.ty).fold(r.current)

    def complete(self) -> bool:
        return is_complete(self.lhs) and is_complete(self.mhs) and is_complete(self.rhs)

    def key(self) -> object:
        return (self.op, key_of(self.lhs), key_of(self.mhs), key_of(self.rhs), self.ty)

    def __str__(self) -> str:
        a = unquoted(self.lhs) if self.op in ITERATORS else as_string(self.lhs)
        return f"{self.op}({a}, {as_string(self.mhs)}, {as_string(self.rhs)})"


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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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

    def complete(self) -> bool:
        return False  # as in LLVM: a fold that is not done cannot be the default of a template argument

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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
        # Records that are defined later would be missed, so this waits for the final resolution.
        if current is not None and not final:
            return self
        if not isinstance(self.val, str):
            return self
        try:
            pattern = compile_regex(posix_pattern(str(self.val)))
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

    def complete(self) -> bool:
        return False  # see FoldOp

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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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
        return all(map(is_complete, self.conds)) and (
            all(map(is_complete, self.vals)) or all(map(is_concrete, self.vals))
        )

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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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

    def fold(self, current: RecordBase | None, final: bool = False) -> Value:
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
        return new._instantiate()

    def _instantiate(self) -> Record:
        instances = self.cls.keeper.instances
        key = self.key()
        made = instances.get(key)
        if made is None:
            made = instances[key] = self.cls.keeper.instantiate(self.cls, self.args)
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

