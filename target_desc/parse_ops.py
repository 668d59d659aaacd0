"""Parsing and type checking of the bang operators (Programmer's Reference, Appendix A).

Each method reads one family of operators, checks operand counts and types as far as they are known, and folds.
"""

from __future__ import annotations

from typing import NoReturn

from oxllc.diagnostics import did_you_mean
from oxllc.target_desc.lexer import BANG_OPERATORS
from oxllc.target_desc.operators import ITERATORS, BinOp, Cond, Exists, FoldOp, Instances, IsA, TernOp, UnOp
from oxllc.target_desc.parse_values import ValueParser
from oxllc.target_desc.records import RecordBase
from oxllc.target_desc.rectypes import BIT, DAG, INT, STRING, ListTy, RecTy, Ty
from oxllc.target_desc.scopes import Scope
from oxllc.target_desc.values import EvalError, List, Unset, Value, Var, as_string, type_of

_ARITHMETIC = frozenset(("!add", "!sub", "!mul", "!div", "!and", "!or", "!xor", "!shl", "!sra", "!srl"))
_COMPARISONS = frozenset(("!eq", "!ne", "!lt", "!le", "!gt", "!ge"))
_ASSOCIATIVE = frozenset(("!strconcat", "!listconcat", "!con", "!add", "!and", "!or", "!xor", "!mul"))
_UNARY_TYPES: dict[str, Ty | None] = {
    "!not": INT,
    "!tolower": STRING,
    "!toupper": STRING,
    "!logtwo": INT,
    "!head": None,
    "!tail": None,
    "!size": INT,
    "!empty": INT,
    "!repr": STRING,
    "!listflatten": None,
    "!initialized": INT,
    "!getdagopname": STRING,
}
# Result type and operand type at the start; None where the operands decide.
_BINARY_TYPES: dict[str, tuple[Ty | None, Ty | None]] = {
    "!con": (DAG, DAG),
    "!setdagop": (DAG, DAG),
    "!setdagopname": (DAG, DAG),
    "!getdagname": (STRING, DAG),
    "!strconcat": (STRING, STRING),
    "!interleave": (STRING, None),
    "!listsplat": (None, None),
    "!match": (BIT, STRING),
    **dict.fromkeys(_ARITHMETIC, (INT, INT)),
    **dict.fromkeys(_COMPARISONS, (BIT, None)),
}
_INT64_MAX = (1 << 63) - 1


class OperatorParser(ValueParser):
    """Reads bang operators; see the module's docstring."""

    def parse_operation(self, cur: RecordBase | None, ty: Ty | None) -> Value:
        """The value of the operation at the next token; `ty`: the type wanted, if one is."""
        at = self.i
        try:
            return self._operation(self.kinds[at], cur, ty)
        except EvalError as e:
            raise self.at_token(e, at) from None

    def _operation(self, op: str, cur: RecordBase | None, ty: Ty | None) -> Value:
        if op in _UNARY_TYPES or op == "!cast" or op == "!getdagop":
            return self._unary(op, cur)
        if op in _BINARY_TYPES or op in ("!listconcat", "!listremove", "!getdagarg"):
            return self._binary(op, cur, ty)
        if op in ("!if", "!dag", "!subst", "!setdagarg", "!setdagname"):
            return self._ternary(op, cur, ty)
        if op in ITERATORS:
            return self._foreach(op, cur, ty)
        if op == "!cond":
            return self._cond(cur, ty)
        if op == "!switch":
            return self._switch(cur, ty)
        if op == "!foldl":
            return self._foldl(cur)
        if op == "!range":
            return self._range(cur)
        if op == "!substr" or op == "!find":
            return self._substr_find(op, cur, ty)
        if op == "!isa" or op == "!exists":
            return self._isa_exists(op, cur)
        if op == "!instances":
            return self._instances(cur)
        name = self.vals[self.i]
        hint = did_you_mean(name, ("!" + known for known in sorted(BANG_OPERATORS)))
        raise self.error(f"unknown bang operator '{name}'", self.i, hint=hint, length=len(name))

    def _open(self, op: str) -> None:
        self.expect("(", f"after '{op}'")

    def _close(self, op: str) -> None:
        if self.kinds[self.i] == ",":
            self.fail(f"too many operands for '{op}'")
        self.expect(")", f"at the end of '{op}'")

    def _comma(self, op: str) -> None:
        self.expect(",", f"in '{op}'")

    def _bad_type(self, what: str, v: Value, at: int) -> NoReturn:
        ty = type_of(v)
        self.fail(f"expected {what}, got '?'" if ty is None else f"expected {what}, got a value of type '{ty}'", at)

    def operator_type(self, op: str) -> Ty:
        """Read `<type>` after an operator."""
        self.expect("<", f"and a type after '{op}'")
        if self.kinds[self.i] == "code":
            self.fail("the 'code' type is not allowed in bang operators; use 'string'")
        ty = self.parse_type()
        self.expect(">", f"after the type of '{op}'")
        return ty

    # One operand ----------------------------------------------------------------------------------------------

    def _unary(self, op: str, cur: RecordBase | None) -> Value:
        self.i += 1
        ty = _UNARY_TYPES.get(op)
        if op == "!cast":
            ty = self.operator_type(op)
        elif op == "!getdagop":
            ty = self.keeper.types.get(())
            if self.kinds[self.i] == "<":
                at = self.i + 1
                ty = self.operator_type(op)
                if type(ty) is not RecTy:
                    self.fail("the type for !getdagop must be a record type", at)
        self._open(op)
        at = self.i
        v = self.parse_value(cur)
        own = type_of(v)
        if op == "!size" or op == "!empty":
            if type(own) is not ListTy and own is not STRING and own is not DAG:
                self._bad_type("a string, list or dag", v, at)
        elif op in ("!head", "!tail", "!listflatten"):
            if type(own) is not ListTy:
                self._bad_type("a list", v, at)
            if type(v) is List and not v and op != "!listflatten":
                self.fail(f"'{op}' of an empty list", at)
            ty = own
            if op == "!head":
                ty = own.elt
                if type(v) is List:
                    ty = type_of(v[0])
                    if ty is None:
                        self.fail(f"'{op}' of a list whose first element is '?'", at)
            elif op == "!tail" and type(v) is List:
                first = type_of(v[0])
                if first is None:
                    self.fail(f"'{op}' of a list whose first element is '?'", at)
                ty = first.list_ty()
            elif op == "!listflatten" and type(own.elt) is ListTy:
                ty = own.elt
        elif op == "!getdagopname" and own is not DAG:
            self._bad_type("a dag", v, at)
        self._close(op)
        assert ty is not None
        return UnOp(op, v, ty, self.keeper).fold(cur)

    # Two and more operands ------------------------------------------------------------------------------------

    def _binary(self, op: str, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        op_at = self.i
        self.i += 1
        if op == "!getdagarg":
            ty: Ty | None = self.operator_type(op)
            arg_ty: Ty | None = DAG
        elif op == "!listconcat" or op == "!listremove":
            ty, arg_ty = None, item_ty
        else:
            ty, arg_ty = _BINARY_TYPES[op]
        if ty is not None and item_ty is not None and not ty.conv_to(item_ty):
            self.fail(f"expected a value of type '{item_ty}', but '{op}' gives '{ty}'", op_at)
        self._open(op)
        args: list[Value] = []
        while True:
            at = self.i
            v = self.parse_value(cur, arg_ty)
            args.append(v)
            own = type_of(v)
            if own is None:
                self.fail(f"expected a typed value as operand of '{op}', got '?'", at)
            if arg_ty is None:
                arg_ty = self._first_operand(op, v, own, args, item_ty, at, op_at)
            else:
                joined = self.keeper.types.common(arg_ty, own)
                if joined is None:
                    self.fail(f"expected a value of type '{arg_ty}', got '{own}'", at)
                if op not in _ARITHMETIC:
                    arg_ty = joined
            if op == "!setdagop":
                arg_ty = self.keeper.types.get(())
            elif op == "!setdagopname":
                arg_ty = STRING
            elif op == "!getdagarg":
                arg_ty = None
            elif op == "!getdagname":
                arg_ty = INT
            if not self.accept(","):
                break
        self.expect(")", f"at the end of '{op}'")
        if op == "!listconcat" or op == "!listremove":
            ty = arg_ty
        elif op == "!listsplat":
            first = type_of(args[0])
            assert first is not None
            ty = first.list_ty()
        assert ty is not None
        if op in _ASSOCIATIVE:
            while len(args) > 2:
                rhs = args.pop()
                args[-1] = BinOp(op, args[-1], rhs, ty).fold(cur)
        if len(args) != 2:
            self.fail(f"'{op}' takes two operands, got {len(args)}", op_at)
        return BinOp(op, args[0], args[1], ty).fold(cur)

    def _first_operand(
        self, op: str, v: Value, own: Ty, args: list[Value], item_ty: Ty | None, at: int, op_at: int
    ) -> Ty | None:
        """Check an operand whose type was not known in advance; gives the type expected of the next."""
        any_record = self.keeper.types.get(())
        if op == "!listconcat" or op == "!listremove":
            if type(own) is not ListTy:
                self._bad_type("a list", v, at)
            return own
        if op == "!listsplat":
            if item_ty is not None and len(args) == 1:
                if type(item_ty) is not ListTy:
                    self.fail(f"expected a value of type '{item_ty}', but '!listsplat' gives a list", op_at)
                if not own.list_ty().conv_to(item_ty):
                    self.fail(f"expected a value of type '{item_ty.elt}', got '{own}'", at)
            if len(args) == 2 and own is not INT:
                self._bad_type("an int as the second operand", v, at)
            return None
        if op == "!interleave":
            if len(args) == 1 and own is not STRING.list_ty() and not own.conv_to(INT.list_ty()):
                self._bad_type("a list of string, int, bits or bit", v, at)
            if len(args) == 2 and own is not STRING:
                self._bad_type("a string as the second operand", v, at)
            return None
        if op == "!eq" or op == "!ne":
            if not (own.conv_to(INT) or own.conv_to(STRING) or own.conv_to(any_record)):
                self._bad_type("a bit, bits, int, string or record", v, at)
            return own
        if not (own.conv_to(INT) or own.conv_to(STRING)):
            self._bad_type("a bit, bits, int or string", v, at)
        return own

    def _ternary(self, op: str, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        self.i += 1
        if op not in ("!if", "!subst"):
            item_ty = None
        self._open(op)
        lhs = self.parse_value(cur)
        self._comma(op)
        m_at = self.i
        mhs = self.parse_value(cur, item_ty)
        self._comma(op)
        r_at = self.i
        rhs = self.parse_value(cur, item_ty)
        self._close(op)
        m_ty, r_ty = type_of(mhs), type_of(rhs)
        ty: Ty | None = DAG
        if op == "!dag":
            if m_ty is not None and type(m_ty) is not ListTy:
                self._bad_type("a list of children", mhs, m_at)
            if r_ty is not None and r_ty is not STRING.list_ty():
                self._bad_type("list<string>", rhs, r_at)
            if m_ty is None and r_ty is None:
                self.fail("cannot have both unset children and unset names in !dag", m_at)
        elif op == "!if":
            if m_ty is None:
                m_ty = r_ty
            if r_ty is None:
                r_ty = m_ty
            if m_ty is None or r_ty is None:
                self.fail("could not get the type of '!if': both values are '?'", m_at)
            ty = self.keeper.types.common(m_ty, r_ty)
            if ty is None:
                self.fail(f"inconsistent types '{m_ty}' and '{r_ty}' for '!if'", m_at)
        elif op == "!subst":
            if r_ty is None:
                self.fail("could not get the type of '!subst': the last operand is '?'", r_at)
            ty = r_ty
        else:
            if m_ty is not INT and m_ty is not STRING:
                self._bad_type("an integer index or a string name", mhs, m_at)
            if op == "!setdagname" and r_ty is not None and r_ty is not STRING:
                self._bad_type("a string or '?' as the name", rhs, r_at)
        assert ty is not None
        return TernOp(op, lhs, mhs, rhs, ty).fold(cur)

    # The others -----------------------------------------------------------------------------------------------

    def _isa_exists(self, op: str, cur: RecordBase | None) -> Value:
        self.i += 1
        check = self.operator_type(op)
        self._open(op)
        at = self.i
        v = self.parse_value(cur)
        if op == "!isa":
            self._close(op)
            return IsA(check, v).fold(cur)
        own = type_of(v)
        if type(own) is RecTy:
            self.fail("expected a string, got a record; use '!isa' instead of '!exists'", at)
        if own is not STRING:
            self._bad_type("a string", v, at)
        self._close(op)
        return Exists(check, v, self.keeper).fold(cur)

    def _instances(self, cur: RecordBase | None) -> Value:
        at = self.i
        self.i += 1
        check = self.operator_type("!instances")
        if type(check) is not RecTy:
            self.fail(f"'!instances' needs the type of a class, got '{check}'", at)
        self._open("!instances")
        pattern: Value = ".*"
        if self.kinds[self.i] != ")":
            at = self.i
            pattern = self.parse_value(cur)
            if type_of(pattern) is not STRING:
                self._bad_type("a string (a regular expression)", pattern, at)
        self._close("!instances")
        return Instances(check, pattern, self.keeper).fold(cur)

    def _range(self, cur: RecordBase | None) -> Value:
        self.i += 1
        self._open("!range")
        args: list[Value] = []
        is_list = False
        while True:
            at = self.i
            if len(args) >= 3:
                self.fail("'!range' takes at most three operands")
            v = self.parse_value(cur)
            ty = type_of(v)
            if ty is None:
                self.fail("expected a typed value as operand of '!range', got '?'", at)
            if is_list:
                self.fail(f"expected one list, got an extra value of type '{ty}'", at)
            if not args and type(ty) is ListTy:
                is_list = True
            elif ty is not INT:
                self._bad_type("an int" if args else "a list or an int", v, at)
            args.append(v)
            if not self.accept(","):
                break
        self._close("!range")
        start, end, step = 0, args[0], 1
        if is_list:
            end = UnOp("!size", args[0], INT).fold(cur)
        elif len(args) > 1:
            start, end = args[0], args[1]
            if len(args) == 3:
                step = args[2]
        return TernOp("!range", start, end, step, INT.list_ty()).fold(cur)

    def _substr_find(self, op: str, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        op_at = self.i
        self.i += 1
        ty = STRING if op == "!substr" else INT
        self._open(op)
        at = self.i
        text = self.parse_value(cur)
        if text is not Unset and type_of(text) is not STRING:
            self._bad_type("a string", text, at)
        self._comma(op)
        at = self.i
        middle = self.parse_value(cur)
        wanted = INT if op == "!substr" else STRING
        if middle is not Unset and type_of(middle) is not wanted:
            self._bad_type("an int" if wanted is INT else "a string", middle, at)
        last: Value = _INT64_MAX if op == "!substr" else 0
        if self.accept(","):
            at = self.i
            last = self.parse_value(cur)
            if last is not Unset and type_of(last) is not INT:
                self._bad_type("an int", last, at)
        self._close(op)
        if item_ty is not None and not ty.conv_to(item_ty):
            self.fail(f"expected a value of type '{item_ty}', but '{op}' gives '{ty}'", op_at)
        return TernOp(op, text, middle, last, ty).fold(cur)

    def _variable(self, op: str, cur: RecordBase | None) -> str:
        at = self.i
        name = self.expect_id(f"the name of a variable in '{op}'")
        scope: Scope | None = self.scope
        taken = cur is not None and name in cur.info
        while scope is not None and scope.of_operator:
            taken = taken or name in scope.names
            scope = scope.parent
        if taken:
            self.fail(f"the variable '{name}' of '{op}' is already defined", at)
        return name

    def _foreach(self, op: str, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        op_at = self.i
        self.i += 1
        self._open(op)
        name = self._variable(op, cur)
        self._comma(op)
        at = self.i
        seq = self.parse_value(cur)
        self._comma(op)
        seq_ty = type_of(seq)
        expr_ty: Ty | None = None
        if type(seq_ty) is ListTy:
            elt: Ty = seq_ty.elt
            if item_ty is not None:
                if type(item_ty) is not ListTy:
                    self.fail(f"expected a value of type '{item_ty}', but '{op}' gives a list", op_at)
                expr_ty = {"!foreach": item_ty.elt, "!filter": INT}.get(op)
        elif seq_ty is DAG and op == "!foreach":
            elt = DAG
            if item_ty is not None and item_ty is not DAG:
                self.fail(f"expected a value of type '{item_ty}', but '{op}' of a dag gives a dag", op_at)
        else:
            self._bad_type("a list or a dag" if op == "!foreach" else "a list", seq, at)
        at = self.i
        expr = self._with_variables(cur, {name: Var(name, elt)}, expr_ty)
        self._close(op)
        ty: Ty = elt
        if op == "!sort":
            own = type_of(expr)
            if own is not STRING and (own is None or not own.conv_to(INT)):
                self._bad_type("a string, int, bits or bit as the key", expr, at)
        if op != "!foreach":
            ty = elt.list_ty()
        elif seq_ty is not DAG:
            own = type_of(expr)
            if own is None:
                self.fail("could not get the type of the '!foreach' expression: it is '?'", at)
            ty = own.list_ty()
        return TernOp(op, name, seq, expr, ty).fold(cur)

    def _with_variables(self, cur: RecordBase | None, names: dict[str, Var], ty: Ty | None) -> Value:
        scope = Scope(self.scope, of_operator=True)
        scope.names.update(names)
        self.scope = scope
        try:
            return self.parse_value(cur, ty)
        finally:
            assert scope.parent is not None
            self.scope = scope.parent

    def _foldl(self, cur: RecordBase | None) -> Value:
        op = "!foldl"
        self.i += 1
        self._open(op)
        at = self.i
        start = self.parse_value(cur)
        start_ty = type_of(start)
        if start_ty is None:
            self.fail("could not get the type of the start value of '!foldl': it is '?'", at)
        self._comma(op)
        at = self.i
        seq = self.parse_value(cur)
        seq_ty = type_of(seq)
        if type(seq_ty) is not ListTy:
            self._bad_type("a list", seq, at)
        self._comma(op)
        acc = self._variable(op, cur)
        self._comma(op)
        item = self._variable(op, cur)
        self._comma(op)
        at = self.i
        expr = self._with_variables(cur, {acc: Var(acc, start_ty), item: Var(item, seq_ty.elt)}, None)
        own = type_of(expr)
        if own is not start_ty:
            what = f"is of type '{own}'" if own is not None else f"is '{as_string(expr)}'"
            self.fail(f"the '!foldl' expression must be of the type of its start value ({start_ty}), but it {what}", at)
        self._close(op)
        return FoldOp(start, seq, acc, item, expr, start_ty).fold(cur)

    def _cond(self, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        op_at = self.i
        self.i += 1
        self._open("!cond")
        conds: list[Value] = []
        vals: list[Value] = []
        while not self.accept(")"):
            conds.append(self.parse_value(cur))
            self.expect(":", "after a condition of '!cond'")
            vals.append(self.parse_value(cur, item_ty))
            if self.accept(")"):
                break
            if self.kinds[self.i] != ",":
                self.fail(f"expected ',' or ')' after a value of '!cond', got {self.describe()}")
            self.i += 1
        if not conds:
            self.fail("'!cond' needs at least one 'condition : value'", op_at)
        return Cond(conds, vals, self._common_type("!cond", vals, op_at)).fold(cur)

    def _switch(self, cur: RecordBase | None, item_ty: Ty | None) -> Value:
        """`!switch(key, case: value, ..., default)` is `!cond` with comparisons of the key."""
        op = "!switch"
        op_at = self.i
        self.i += 1
        self._open(op)
        key_at = self.i
        key = self.parse_value(cur)
        key_ty = type_of(key)
        any_record = self.keeper.types.get(())
        if key_ty is None or not any(key_ty.conv_to(t) for t in (INT, STRING, any_record)):
            self._bad_type("a bit, bits, int, string or record", key, key_at)
        conds: list[Value] = []
        vals: list[Value] = []
        while True:
            self._comma(op)
            at = self.i
            case = self.parse_value(cur)
            if self.kinds[self.i] != ":":
                break
            case_ty = type_of(case)
            if case_ty is None or self.keeper.types.common(key_ty, case_ty) is None:
                self._bad_type(f"a case of the type of the key ({key_ty})", case, at)
            self.i += 1
            conds.append(BinOp("!eq", key, case, BIT).fold(cur))
            vals.append(self.parse_value(cur, item_ty))
        if not conds:
            self.fail("'!switch' needs at least one 'case : value' before its default", at)
        if self.kinds[self.i] == ",":
            self.fail("the default must be the last operand of '!switch'")
        self.expect(")", "after the default of '!switch'")
        conds.append(1)
        vals.append(case)
        return Cond(conds, vals, self._common_type(op, vals, op_at)).fold(cur)

    def _common_type(self, op: str, vals: list[Value], op_at: int) -> Ty:
        """The type that all values of a `!cond` or `!switch` have."""
        ty: Ty | None = None
        for v in vals:
            own = type_of(v)
            if own is None:
                continue
            if ty is None:
                ty = own
                continue
            joined = self.keeper.types.common(ty, own)
            if joined is None:
                self.fail(f"inconsistent types '{ty}' and '{own}' for '{op}'", op_at)
            ty = joined
        if ty is None:
            self.fail(f"could not determine the type of '{op}': all its values are '?'", op_at)
        return ty
