"""Recursive descent over the token lists: types, values, suffixes and the paste operator.

(Programmer's Reference, "Types", "Values and Expressions".)  Every method reads from `self.i` on and leaves it after
what it read; values are folded as they are read, in the record `cur` that is being built (or None).

The grammar needs one token of look-ahead; two only for `name = value` in a template argument list.
"""

from __future__ import annotations

from typing import Any

from oxllc.diagnostics import did_you_mean
from oxllc.target_desc.operators import Arg, BinOp, FieldRef, UnOp, VarDef, bit_range, cast_to, str_concat
from oxllc.target_desc.records import MultiClass, Record, RecordBase, RecordClass, TemplateArg
from oxllc.target_desc.rectypes import BIT, DAG, INT, STRING, BitsTy, ListTy, RecTy, Ty, bits_ty
from oxllc.target_desc.token_reader import SuppressedError, TokenReader
from oxllc.target_desc.values import (
    Bits,
    Code,
    Dag,
    EvalError,
    List,
    Unset,
    Value,
    Var,
    VarBit,
    as_string,
    is_complete,
    type_of,
)

MAX_BITS = 1 << 16


class ValueParser(TokenReader):
    """Reads types and values; `Parser` adds the statements, `OperatorParser` the bang operators."""

    # Types ----------------------------------------------------------------------------------------------------

    def parse_type(self) -> Ty:
        """Read a type."""
        kind = self.kinds[self.i]
        if kind == "ID":
            name = self.vals[self.i]
            alias = self.aliases.get(name)
            if alias is not None:
                self.i += 1
                return alias
            return self.parse_class_id().ty_as_class
        self.i += 1
        if kind == "string" or kind == "code":
            return STRING
        if kind == "bit":
            return BIT
        if kind == "int":
            return INT
        if kind == "dag":
            return DAG
        if kind == "bits":
            self.expect("<", "after the type 'bits'")
            if self.kinds[self.i] != "INT":
                self.fail(f"expected an integer in the type bits<n>, got {self.describe()}")
            n = self.vals[self.i]
            if not 0 <= n <= MAX_BITS:
                self.fail(f"bits<{n}>: the number of bits is out of range")
            self.i += 1
            self.expect(">", "at the end of the type bits<n>")
            return bits_ty(n)
        if kind == "list":
            self.expect("<", "after the type 'list'")
            self.enter()
            elt = self.parse_type()
            self._nesting -= 1
            self.expect(">", "at the end of the type list<...>")
            return elt.list_ty()
        self.i -= 1
        raise self.error(f"expected a type, got {self.describe()}", self.i)

    def parse_class_id(self) -> RecordClass:
        """Read the name of a class."""
        at = self.i
        name = self.expect_id("the name of a class")
        cls = self.keeper.classes.get(name)
        if name in self.broken:
            raise SuppressedError
        if cls is None:
            if name in self.multiclasses:
                self.fail(
                    f"couldn't find class '{name}'", at, hint=f"'{name}' is a multiclass; use 'defm' to instantiate it"
                )
            self.fail(f"couldn't find class '{name}'", at, hint=did_you_mean(name, self.keeper.classes))
        return cls

    # Values ---------------------------------------------------------------------------------------------------

    def parse_value(self, cur: RecordBase | None, ty: Ty | None = None, name_mode: bool = False) -> Value:
        """Read a value with its suffixes; `ty` is the type expected, if one is.

        In `name_mode` (names of records, right sides of `#`) an unknown identifier stands for its own text.
        """
        start = self.i
        self.enter()
        v = self.parse_simple(cur, ty, name_mode)
        kinds = self.kinds
        while True:
            kind = kinds[self.i]
            if kind == "{":
                if name_mode:
                    break
                v = self._bit_suffix(v)
            elif kind == ".":
                v = self._field_suffix(v, cur)
            elif kind == "#":
                v = self._paste(v, cur, ty, start)
            elif kind == "[":
                v = self._list_suffix(v, cur, start)
            else:
                break
        self._nesting -= 1
        return v

    def _bit_suffix(self, v: Value) -> Value:
        at = self.i
        self.i += 1
        ranges = self.parse_range_list()
        ranges.reverse()
        bits = bit_range(v, ranges)
        if bits is None:
            ty = type_of(v)
            self.fail(f"invalid bit range for a value of type '{ty}'" if ty else "invalid bit range for '?'", at)
        self.expect("}", "at the end of the bit range")
        return bits

    def _field_suffix(self, v: Value, cur: RecordBase | None) -> Value:
        self.i += 1
        at = self.i
        field = self.expect_id("the name of a field after '.'")
        ty = self.field_type(v, field)
        if ty is None:
            known: list[str] = []
            own = type_of(v)
            if type(v) is Record:
                known = list(v.info)
            elif type(own) is RecTy:
                known = [n for c in own.classes for n in c.info]
            what = f" of type '{own}'" if own is not None else ""
            self.fail(
                f"cannot access field '{field}' of value '{as_string(v)}'{what}", at, hint=did_you_mean(field, known)
            )
        try:
            return FieldRef(v, field, ty).fold(cur)
        except EvalError as e:
            raise self.at_token(e, at) from None

    def field_type(self, v: Value, field: str) -> Ty | None:
        """The type of a field of a value; None when it surely has no such field."""
        if type(v) is Record:
            info = v.info.get(field)
            return None if info is None else info.ty
        ty = type_of(v)
        if type(ty) is RecTy:
            for cls in ty.classes:
                info = cls.info.get(field)
                if info is not None:
                    return info.ty
        return None

    def _list_suffix(self, v: Value, cur: RecordBase | None, start: int) -> Value:
        ty = type_of(v)
        if type(ty) is not ListTy:
            self.fail(f"cannot subscript a value of type '{ty}': a list is expected", start)
        self.i += 1
        index = self.parse_slice(cur, single=True)
        self.expect("]", "at the end of the list subscript")
        if type(type_of(index)) is ListTy:
            return BinOp("[..]", v, index, ty).fold(cur)
        return BinOp("[]", v, index, ty.elt).fold(cur)

    def _paste(self, v: Value, cur: RecordBase | None, item_ty: Ty | None, start: int) -> Value:
        at = self.i
        ty = type_of(v)
        if ty is None:
            self.fail("the left side of '#' is not typed", at)
        self.i += 1
        trailing = self.kinds[self.i] in (":", ";", "{")
        if type(ty) is ListTy:
            if trailing:
                return v
            rhs = self.parse_value(cur, item_ty)
            if type(v) is List and type(rhs) is List:
                return List([*v, *rhs], v.elt)
            rhs_ty = type_of(rhs)
            if type(rhs_ty) is not ListTy:
                self.fail(f"the right side of '#' must be a list, as the left is; it is of type '{rhs_ty}'", at)
            return BinOp("!listconcat", v, rhs, ty)
        lhs = self._as_text(v, ty, cur, at)
        if trailing:
            return str_concat(lhs, "")
        rhs = self.parse_value(cur, None, True)
        rhs_ty = type_of(rhs)
        if rhs_ty is None:
            self.fail("the right side of '#' is not typed", at)
        return str_concat(lhs, self._as_text(rhs, rhs_ty, cur, at))

    def _as_text(self, v: Value, ty: Ty, cur: RecordBase | None, at: int) -> Value:
        if ty is STRING:
            return v
        text = UnOp("!cast", v, STRING).fold(cur)
        if type_of(text) is None:
            self.fail(f"can't cast '{as_string(v)}' to string", at)
        return text

    # Simple values --------------------------------------------------------------------------------------------

    def parse_simple(self, cur: RecordBase | None, ty: Ty | None, name_mode: bool) -> Value:
        """Read a value without suffixes."""
        i = self.i
        kind = self.kinds[i]
        if kind == "ID":
            name = self.vals[i]
            self.i = i + 1
            if self.kinds[i + 1] == "<":
                return self._class_value(name, cur, i)
            return self.parse_name(name, cur, name_mode, i)
        if kind == "INT":
            self.i = i + 1
            return self.vals[i]
        if kind == "STR":
            text: str = self.vals[i]
            self.i = i + 1
            while self.kinds[self.i] == "STR":
                text += self.vals[self.i]
                self.i += 1
            return text
        if kind[0] == "!":
            return self.parse_operation(cur, ty)
        if kind == "?":
            self.i = i + 1
            return Unset
        if kind == "(":
            return self._dag(cur)
        if kind == "[":
            return self._list(cur, ty)
        if kind == "{":
            return self._bits(cur)
        if kind == "true" or kind == "false":
            self.i = i + 1
            return int(kind == "true")
        if kind == "CODE":
            self.i = i + 1
            return Code(self.vals[i])
        if kind == "BIN":
            value, n = self.vals[i]
            self.i = i + 1
            return Bits([value >> b & 1 == 1 for b in range(n)])
        got = f"the reserved word '{kind}'" if kind[0].isalpha() and kind != "EOF" else self.describe()
        raise self.error(f"expected a value, got {got}", self.i)

    def parse_operation(self, cur: RecordBase | None, ty: Ty | None) -> Value:
        """Read a bang operator with its operands."""
        raise NotImplementedError

    def parse_name(self, name: str, cur: RecordBase | None, name_mode: bool, at: int) -> Value:
        """The value of an identifier (already read; token number `at`)."""
        v = self.scope.find(name)
        if v is not None:
            return v
        if name_mode:
            return name
        rec = self.keeper.defs.get(name)
        if rec is not None:
            return rec
        v = self.keeper.globals.get(name)
        if v is not None:
            return v
        if cur is not None and not cur.is_class and self.multi is None and cur.name == name:
            # A record may refer to itself; its type is known only when it is finished.
            return UnOp("!cast", name, cur.ty, self.keeper)
        if name in self.broken:
            raise SuppressedError
        known = [*self.scope.visible(), *self.keeper.globals]
        if len(self.keeper.defs) < 50000:
            known.extend(self.keeper.defs)
        hint = did_you_mean(name, known)
        if hint is None and name in self.keeper.classes:
            hint = f"'{name}' is a class; write '{name}<>' for an anonymous record of it"
        raise self.error(f"variable not defined: '{name}'", at, hint=hint)

    def _class_value(self, name: str, cur: RecordBase | None, at: int) -> Value:
        cls = self.keeper.classes.get(name)
        if name in self.broken:
            raise SuppressedError
        if cls is None:
            self.fail(f"expected the name of a class before '<', got '{name}'", at,
                      hint=did_you_mean(name, self.keeper.classes))
        self.i = at + 2
        args = self.parse_arguments(cls, cur, at)
        try:
            return VarDef(cls, args).fold(cur)
        except EvalError as e:
            raise self.at_token(e, at) from None

    def _dag(self, cur: RecordBase | None) -> Value:
        self.i += 1
        kinds = self.kinds
        if kinds[self.i] not in ("ID", "?", "!cast", "!getdagop"):
            self.fail(f"expected an identifier as the operator of the dag, got {self.describe()}")
        op = self.parse_value(cur)
        op_name: str | None = None
        if kinds[self.i] == ":":
            self.i += 1
            if kinds[self.i] != "VAR":
                self.fail(f"expected a variable name ($name) after ':' in the dag operator, got {self.describe()}")
            op_name = self.vals[self.i]
            self.i += 1
        args: list[tuple[Value, str | None]] = []
        if kinds[self.i] != ")":
            while True:
                if kinds[self.i] == "VAR":
                    args.append((Unset, self.vals[self.i]))
                    self.i += 1
                else:
                    v = self.parse_value(cur)
                    name: str | None = None
                    if kinds[self.i] == ":":
                        self.i += 1
                        if kinds[self.i] != "VAR":
                            self.fail(f"expected a variable name ($name) after ':', got {self.describe()}")
                        name = self.vals[self.i]
                        self.i += 1
                    args.append((v, name))
                if kinds[self.i] != ",":
                    break
                self.i += 1
        self.expect(")", "at the end of the dag")
        return Dag(op, op_name, args)

    def _bits(self, cur: RecordBase | None) -> Value:
        brace = self.i
        self.i += 1
        vals: list[Value] = []
        if self.kinds[self.i] != "}":
            vals = self._value_list(cur, None)
        self.expect("}", "at the end of the list of bits")
        out: list[Value] = []  # from the highest bit down
        for n, v in enumerate(vals):
            if type(v) is Bits:
                out.extend(reversed(v))
                continue
            if type(v) is Var and type(v.ty) is BitsTy:
                out.extend(VarBit(v, b) for b in range(v.ty.size - 1, -1, -1))
                continue
            bit = cast_to(v, BIT)
            if bit is None:
                self.fail(f"element #{n} ({as_string(v)}) is not convertible to a bit", brace)
            out.append(bit)
        out.reverse()
        return Bits(out)

    def _list(self, cur: RecordBase | None, ty: Ty | None) -> Value:
        start = self.i
        self.i += 1
        given: Ty | None = None
        if ty is not None:
            if type(ty) is not ListTy:
                self.fail(f"encountered a list when expecting a value of type '{ty}'", start)
            given = ty.elt
        vals: list[Value] = []
        if self.kinds[self.i] != "]":
            vals = self._value_list(cur, given)
        self.expect("]", "at the end of the list")
        written: Ty | None = None
        if self.accept("<"):
            written = self.parse_type()
            self.expect(">", "at the end of the list's element type")
        elt: Ty | None = None
        for v in vals:
            own = type_of(v)
            if own is None:
                continue
            if elt is None or elt is own:
                elt = own
                continue
            joined = self.keeper.types.common(elt, own)
            if joined is None:
                self.fail(f"incompatible types in list elements: '{elt}' and '{own}'", start)
            elt = joined
        if written is not None:
            if elt is not None and not elt.conv_to(written):
                self.fail(f"list elements of type '{elt}' are not convertible to '{written}'", start)
            elt = written
        if elt is None:
            if given is None:
                self.fail("the type of the list's elements is not known", start, hint="write [...]<type>")
            elt = given
        elif given is not None and not elt.conv_to(given):
            self.fail(f"element type mismatch for list: '{elt}' is not convertible to '{given}'", start)
        return List(vals, elt)

    def _value_list(self, cur: RecordBase | None, ty: Ty | None) -> list[Value]:
        out = [self.parse_value(cur, ty)]
        while self.accept(","):
            if self.kinds[self.i] == "]":  # a list may end with a comma
                break
            out.append(self.parse_value(cur, ty))
        return out

    # Ranges and slices ----------------------------------------------------------------------------------------

    def parse_range_piece(self, out: list[int], first: Value | None = None) -> None:
        """Read one number or range of numbers onto `out`; `first` is its start when that was read already."""
        at = self.i
        v = self.parse_value(None) if first is None else first
        if type(v) is not int:
            self.fail("expected an integer or a range of integers", at)
        if v < 0:
            self.fail("invalid range, cannot be negative", at)
        kind = self.kinds[self.i]
        if kind in ("...", "-"):
            self.i += 1
            at = self.i
            end = self.parse_value(None)
            if type(end) is not int:
                self.fail("expected an integer as the end of the range", at)
        elif kind == "INT":
            end = -self.vals[self.i]
            at = self.i
            self.i += 1
        else:
            out.append(v)
            return
        if end < 0:
            self.fail("invalid range, cannot be negative", at)
        if abs(end - v) > 1_000_000:
            self.fail("range is too long", at)
        out.extend(range(v, end + 1) if v < end else range(v, end - 1, -1))

    def parse_range_list(self) -> list[int]:
        """Read numbers and ranges separated by commas."""
        out: list[int] = []
        self.parse_range_piece(out)
        while self.accept(","):
            self.parse_range_piece(out)
        return out

    def parse_slice(self, cur: RecordBase | None, single: bool) -> Value:
        """Read subscripts in square brackets: an `int` value for a lone element, else a `list<int>` value."""
        elements: list[Value] = []
        slices: list[Value] = []

        def flush() -> None:
            if elements:
                slices.append(List(elements, INT))
                elements.clear()

        v: Value | None = None
        while True:
            at = self.i
            v = self._slice_element(cur)
            ty = type_of(v)
            if type(ty) is ListTy:
                if ty.elt is not INT:
                    self.fail(f"expected list<int>, got '{ty}'", at)
                flush()
                slices.append(v)
                single = False
                v = None
            elif ty is not INT:
                self.fail(f"a value of type '{ty}' cannot be a subscript", at)
            if not self.accept(","):
                break
            single = False
            if v is not None:
                elements.append(v)
            v = None
            if self.kinds[self.i] == "]":
                break
        if v is not None:
            if single:
                return v
            elements.append(v)
        flush()
        out = slices[0]
        for s in slices[1:]:
            if type(out) is List and type(s) is List:
                out = List([*out, *s], INT)
            else:
                out = BinOp("!listconcat", out, s, INT.list_ty())
        return out

    def _slice_element(self, cur: RecordBase | None) -> Value:
        at = self.i
        lhs = self.parse_value(cur)
        kind = self.kinds[self.i]
        if kind in ("...", "-"):
            self.i += 1
            end_at = self.i
            rhs = self.parse_value(cur)
            if type_of(rhs) is not INT:
                self.fail(f"expected int...int, got '{type_of(rhs)}'", end_at)
        elif kind == "INT":
            rhs = -self.vals[self.i]
            if rhs < 0:
                self.fail("invalid range, cannot be negative")
            self.i += 1
        else:
            return lhs
        if type_of(lhs) is not INT:
            self.fail(f"expected int...int, got '{type_of(lhs)}'", at)
        return BinOp("...", lhs, rhs, INT.list_ty()).fold(cur)

    # Template arguments ---------------------------------------------------------------------------------------

    def parse_arguments(self, owner: RecordClass | MultiClass, cur: RecordBase | None, at: int) -> list[Arg]:
        """Read template arguments up to and with `>` (the `<` was read), check them against the owner's.

        Gives (position or qualified name, value) pairs, each value cast to the argument's type.
        """
        targs = list(owner.targs.values())
        args: list[Arg] = []
        given: set[str] = set()
        named = False
        if not self.accept(">"):
            while True:
                arg_at = self.i
                if self.kinds[arg_at] == "ID" and self.kinds[arg_at + 1] == "=":
                    named = True
                    qualified = owner.qualify(self.vals[arg_at])
                    targ = owner.targs.get(qualified)
                    if targ is None:
                        names = [q[len(owner.name_str) :].lstrip(":") for q in owner.targs]
                        self.fail(
                            f"'{owner.name_str}' has no template argument '{self.vals[arg_at]}'",
                            arg_at,
                            hint=did_you_mean(self.vals[arg_at], names),
                        )
                    self.i = arg_at + 2
                    value_at = self.i
                    v = self.parse_value(cur, targ.ty)
                    if v is Unset:
                        self.fail("the value of a named argument must be initialized, but it is '?'", value_at)
                    which: int | str = qualified
                else:
                    value_at = arg_at
                    if len(args) >= len(targs):
                        self.fail(
                            f"too many template arguments: '{owner.name_str}' takes {len(targs)}",
                            arg_at,
                        )
                    targ = targs[len(args)]
                    v = self.parse_value(cur, None if named else targ.ty)
                    if self.kinds[self.i] == "=":
                        self.fail("the name of a named argument must be an identifier", arg_at)
                    if named:
                        self.fail("positional arguments must come before named arguments", arg_at)
                    which = len(args)
                if targ.name in given:
                    self.fail(f"template argument '{short_name(targ)}' is given more than once", arg_at)
                given.add(targ.name)
                own = type_of(v)
                if own is not None and own is not targ.ty:
                    made = cast_to(v, targ.ty)
                    if made is None:
                        raise self.error(
                            f"value specified for template argument '{short_name(targ)}' is of type '{own}'; "
                            f"expected type '{targ.ty}': {as_string(v)}",
                            value_at,
                            notes=[self.note(f"declared here in '{owner.name_str}'", targ.pos)],
                        )
                    v = made
                args.append((which, v))
                if self.accept(">"):
                    break
                if self.kinds[self.i] != ",":
                    self.fail(f"expected ',' or '>' in the template arguments of '{owner.name_str}', "
                              f"got {self.describe()}")
                self.i += 1
        self.check_missing(owner, given, at)
        return args

    def check_missing(self, owner: RecordClass | MultiClass, given: set[str], at: int) -> None:
        """Fail when an argument without a default was not given."""
        for targ in owner.targs.values():
            if targ.name not in given and not is_complete(targ.default):
                raise self.error(
                    f"value not specified for template argument '{short_name(targ)}' of '{owner.name_str}'",
                    at,
                    notes=[self.note(f"declared in '{owner.name_str}'", targ.pos)],
                )

    def bind(self, owner: RecordClass | MultiClass, args: list[Arg]) -> dict[Any, Value]:
        """The values of all template arguments by qualified name, defaults included."""
        out: dict[Any, Value] = {}
        names = list(owner.targs)
        for which, v in args:
            out[names[which] if isinstance(which, int) else which] = v
        for name, targ in owner.targs.items():
            if name not in out:
                out[name] = targ.default
        return out


def short_name(targ: TemplateArg) -> str:
    """The name of a template argument without its owner's."""
    return targ.name.rpartition(":")[2]

