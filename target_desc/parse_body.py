"""Bodies of records and classes of the TableGen language (Programmer's Reference, "Record Bodies"): template arguments, parent classes,
declarations, `let`, and the statements that may also stand in a body (`assert`, `dump`, `defvar`).

An error ends its item; reading goes on at the next one.
"""

from __future__ import annotations

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.target_desc.instantiation import Instantiator
from oxllc.target_desc.operators import Arg, BinOp, cast_to
from oxllc.target_desc.records import (
    Assertion,
    Dump,
    MultiClass,
    Record,
    RecordBase,
    RecordClass,
    TemplateArg,
    fit,
)
from oxllc.target_desc.rectypes import DAG, STRING, BitsTy, ListTy, Ty, bits_ty
from oxllc.target_desc.resolvers import MapResolver, Name
from oxllc.target_desc.scopes import Scope
from oxllc.target_desc.token_reader import SuppressedError
from oxllc.target_desc.values import (
    Bits,
    EvalError,
    Unset,
    Value,
    Var,
    as_string,
    type_of,
)

NEVER_IN_BODY = frozenset(("class", "def", "defm", "defset", "multiclass", "foreach"))

Let = tuple[str, list[int], Value, int, str]
"""One assignment of a `let`: field, bits (reversed; empty for all), value, token number, mode.

The mode is "append", "prepend" (of a list, string or dag) or "", which replaces the value."""


class BodyParser(Instantiator):
    """Parses what stands between the name of a record or class and the end of its body.

    `lets`: the assignments of the `let ... in` statements around, outermost first."""

    lets: list[list[Let]]

    def _recover(self, e: OxllcError | EvalError | SuppressedError, start: int) -> None:
        """Keep an error that ended a statement or item."""
        if isinstance(e, EvalError):
            e = self._positioned(e, start)
        if isinstance(e, OxllcError):
            self.note_error(e)

    def _positioned(self, e: EvalError, start: int) -> OxllcError:
        """An evaluation error at the record it concerns, or else at the statement."""
        notes = self.trail_notes(e)
        rec = e.record
        if isinstance(rec, Record):
            notes.extend(self.note("instantiated from here", p) for p in rec.positions[1:])
        pos = self.poss[start] if rec is None or rec.pos < 0 else rec.pos
        return OxllcError(self.keeper.sources.diagnostic(e.message, pos, hint=e.hint, notes=notes))

    def _template_args(self, owner: RecordClass | MultiClass) -> None:
        self.i += 1  # the '<'
        while True:
            ty = self.parse_type()
            at = self.i
            name = self.expect_id("the name of a template argument")
            if name == "NAME":
                self.fail("'NAME' is a reserved variable name", at)
            qualified = owner.qualify(name)
            if qualified in owner.targs:
                self.fail(f"a template argument '{name}' is already defined", at)
            targ = TemplateArg(qualified, ty, self.poss[at])
            if self.accept("="):
                value_at = self.i
                v = self.parse_value(owner if isinstance(owner, RecordClass) else None, ty)
                made = fit(v, ty)
                if made is None:
                    self._misfit(name, ty, v, value_at, "template argument")
                targ.default = made
            owner.targs[qualified] = targ
            if not self.accept(","):
                break
        self.expect(">", "at the end of the template arguments")

    def _misfit(self, name: str, ty: Ty, v: Value, at: int, what: str = "field") -> None:
        own = type_of(v)
        of_type = f" of type '{own}'" if own is not None else ""
        hint = None
        if type(v) is int and type(ty) is BitsTy:
            hint = f"{v} does not fit in {ty.size} bits"
        self.fail(f"{what} '{name}' of type '{ty}' is incompatible with value '{as_string(v)}'{of_type}", at, hint=hint)

    # Bodies ---------------------------------------------------------------------------------------------------

    def _object_body(self, rec: Record | RecordClass) -> None:
        self.scope = Scope(self.scope, rec)
        if self.accept(":"):
            while True:
                at = self.i
                cls = self.parse_class_id()
                args = self.parse_arguments_of(cls, rec, at)
                self._add_superclass(rec, cls, args, at)
                if not self.accept(","):
                    break
        self._apply_lets(rec)
        self._body(rec)
        assert self.scope.parent is not None
        self.scope = self.scope.parent

    def parse_arguments_of(self, owner: RecordClass | MultiClass, cur: RecordBase | None, at: int) -> list[Arg]:
        """Read the arguments after the name of a class or multiclass, if there are any."""
        if self.accept("<"):
            return self.parse_arguments(owner, cur, at)
        if owner.targs:
            self.check_missing(owner, set(), at)
        return []

    def _add_superclass(self, rec: Record | RecordClass, cls: RecordClass, args: list[Arg], at: int) -> None:
        if cls is rec:
            self.fail(f"class '{cls.name_str}' cannot derive from itself", at)
        clash = rec.inherit_fields(cls)
        if clash is not None:
            self.fail(
                f"new definition of '{clash}' of type '{cls.info[clash].ty}' is incompatible with the previous one "
                f"of type '{rec.info[clash].ty}'",
                at,
            )
        values: dict[Name, Value] = self.bind(cls, args)
        if cls.assertions:
            rec.assertions = rec.assertions + cls.assertions
        if cls.dumps:
            rec.dumps = rec.dumps + cls.dumps
        values[cls.name_arg] = Var(rec.name_arg, STRING) if isinstance(rec, RecordClass) else rec.name
        try:
            rec.resolve_references(MapResolver(rec, values))
        except EvalError as e:
            raise self.at_token(e, at) from None
        again = rec.add_superclass(cls)
        if again is not None:
            self.fail(f"'{rec.name_str}' already derives from '{again}'", at)

    def _apply_lets(self, rec: RecordBase) -> None:
        for lets in self.lets:
            for name, bits, v, at, mode in lets:
                self._set(rec, name, bits, v, at, mode=mode)

    def _body(self, rec: Record | RecordClass) -> None:
        if self.accept(";"):
            return
        if self.kinds[self.i] != "{":
            self.fail(f"expected '{{' to start the body or ';' for a declaration only, got {self.describe()}")
        self.i += 1
        kinds = self.kinds
        good = True
        while kinds[self.i] != "}":
            start = self.i
            if kinds[start] == "EOF" or kinds[start] in NEVER_IN_BODY:
                self.fail(f"expected '}}' at the end of the body of '{rec.name_str}', got {self.describe()}")
            scope = self.scope
            try:
                self._body_item(rec)
            except (OxllcError, EvalError, SuppressedError) as e:
                if kinds[self.i] in NEVER_IN_BODY or kinds[self.i] == "EOF":
                    raise
                good = False
                self.scope = scope
                self._nesting = 0
                self._recover(e, start)
                self._skip_item(start)
        if not good:
            self.i += 1
            raise SuppressedError
        self.i += 1
        if self.kinds[self.i] == ";":
            self.note_error(self.error("a class or def body should not end with a semicolon", self.i,
                                        hint="remove the ';'"))
            self.i += 1

    def _body_item(self, rec: Record | RecordClass) -> None:
        kind = self.kinds[self.i]
        if kind == "let":
            self._body_let(rec)
        elif kind == "assert":
            self._assert(rec)
        elif kind == "defvar":
            self._defvar(rec)
        elif kind == "dump":
            self._dump(rec)
        else:
            self._declaration(rec)

    def _skip_item(self, start: int) -> None:
        """Go on after the item of a body that began at `start`; the name it may declare is not reported again."""
        kinds, failed, i, depth = self.kinds, self.i, start, 0
        named = False
        while kinds[i] != "EOF":
            kind = kinds[i]
            if kind in ("=", ";") and not named:
                named = True
                if kinds[i - 1] == "ID":
                    self.broken.add(self.vals[i - 1])
            if kind == "{":
                depth += 1
            elif kind == "}":
                if depth == 0 and i >= failed:
                    break
                depth = max(0, depth - 1)
            elif i >= failed and (kind in NEVER_IN_BODY or kind == ";"):
                i += kind == ";"
                break
            i += 1
        self.i = i

    def _declaration(self, rec: Record | RecordClass) -> None:
        may_be_symbolic = self.accept("field")
        ty = self.parse_type()
        at = self.i
        name = self.expect_id("the name of a field")
        if name == "NAME":
            self.fail("'NAME' is a reserved variable name", at)
        if name in self.scope.names:
            self.fail(f"a local variable '{name}' exists already", at)
        if not rec.declare(name, ty, self.poss[at], may_be_symbolic):
            self.fail(
                f"new definition of '{name}' of type '{ty}' is incompatible with the previous one of type "
                f"'{rec.info[name].ty}'",
                at,
            )
        if self.accept("="):
            value_at = self.i
            v = self.parse_value(rec, ty)
            self._set(rec, name, [], v, value_at, keep_pos=True)
        self.expect(";", "after the declaration")

    def _body_let(self, rec: Record | RecordClass) -> None:
        self.i += 1
        mode = self._let_mode()
        at = self.i
        name = self.expect_id("the name of a field after 'let'")
        bits: list[int] = []
        if self.accept("{"):
            bits = self.parse_range_list()
            self.expect("}", "at the end of the list of bits")
            bits.reverse()
        self.expect("=", "in 'let'")
        info = rec.info.get(name)
        if info is None:
            self.fail(f"no field '{name}' to set in '{rec.name_str}'", at, hint=did_you_mean(name, rec.info))
        ty = info.ty
        if bits and type(ty) is BitsTy:
            ty = bits_ty(len(bits))
        v = self.parse_value(rec, ty)
        self.expect(";", "after 'let'")
        self._set(rec, name, bits, v, at, mode=mode)

    def _let_mode(self) -> str:
        """Read `append` or `prepend` before the name of a field; elsewhere they are ordinary names."""
        mode = self.vals[self.i]
        if self.kinds[self.i] == "ID" and mode in ("append", "prepend") and self.kinds[self.i + 1] == "ID":
            self.i += 1
            return str(mode)
        return ""

    def _set(
        self, rec: RecordBase, name: str, bits: list[int], v: Value, at: int, *, keep_pos: bool = False, mode: str = ""
    ) -> None:
        """Set a field, or some bits of it."""
        info = rec.info.get(name)
        if info is None:
            self.fail(f"no field '{name}' to set in '{rec.name_str}'", at, hint=did_you_mean(name, rec.info))
        if mode:
            v = self._joined(rec, name, info.ty, bits, v, at, mode)
        elif bits:
            v = self._merge_bits(rec, name, bits, v, at)
        elif type(v) is Var and v.name == name:
            self.fail(f"field '{name}' cannot be set to itself", at)
        made = fit(v, info.ty)
        if made is None:
            self._misfit(name, info.ty, v, at)
        rec.assign(name, made, -1 if keep_pos else self.poss[at])

    def _joined(self, rec: RecordBase, name: str, ty: Ty, bits: list[int], v: Value, at: int, mode: str) -> Value:
        """The value of `let append` or `let prepend`: joined with the field's, if that is set."""
        if bits:
            self.fail(f"'let {mode}' cannot be used with a range of bits", at)
        op = "!listconcat" if type(ty) is ListTy else {STRING: "!strconcat", DAG: "!con"}.get(ty)
        if op is None:
            self.fail(f"'let {mode}' needs a field of type list, string, code or dag; '{name}' is of type '{ty}'", at)
        made = fit(v, ty)
        if made is None:
            self._misfit(name, ty, v, at)
        old = rec.values[name]
        if old is Unset:
            return made
        first, second = (old, made) if mode == "append" else (made, old)
        try:
            return BinOp(op, first, second, ty).fold(rec)
        except EvalError as e:
            raise self.at_token(e, at) from None

    def _merge_bits(self, rec: RecordBase, name: str, bits: list[int], v: Value, at: int) -> Value:
        old = rec.values[name]
        if type(old) is not Bits:
            self.fail(f"field '{name}' is of type '{rec.info[name].ty}', not bits", at)
        part = cast_to(v, bits_ty(len(bits)))
        if part is None:
            own = type_of(v)
            self.fail(
                f"value '{as_string(v)}'{f' of type {str(own)!r}' if own else ''} is not compatible with a range of "
                f"{len(bits)} bits of '{name}'",
                at,
            )
        fitted = fit(part, bits_ty(len(bits)))
        assert fitted is not None
        merged: list[Value] = list(old)
        seen: set[int] = set()
        for n, bit in zip(bits, fitted):
            if n >= len(old):
                self.fail(f"bit {n} is out of range: '{name}' is of type '{rec.info[name].ty}'", at)
            if n in seen:
                self.fail(f"cannot set bit #{n} of '{name}' more than once", at)
            seen.add(n)
            merged[n] = bit
        return Bits(merged)

    # Small statements -----------------------------------------------------------------------------------------

    def _assert(self, rec: Record | RecordClass | None) -> None:
        self.i += 1
        pos = self.poss[self.i]
        condition = self.parse_value(rec)
        self.expect(",", "after the condition of 'assert'")
        message = self.parse_value(rec)
        self.expect(";", "after 'assert'")
        made = Assertion(pos, condition, message)
        if rec is not None:
            rec.assertions = [*rec.assertions, made]
        else:
            self.add_entry(made)

    def _dump(self, rec: Record | RecordClass | None) -> None:
        pos = self.poss[self.i]
        self.i += 1
        message = self.parse_value(rec)
        self.expect(";", "after 'dump'")
        if rec is not None:
            rec.dumps = [*rec.dumps, (pos, message)]
        else:
            self.add_entry(Dump(pos, message))

    def _defvar(self, rec: Record | RecordClass | None) -> None:
        self.i += 1
        at = self.i
        name = self.expect_id("the name of a variable after 'defvar'")
        if name in self.scope.names:
            self.fail(f"a local variable '{name}' exists already", at)
        if rec is not None and name in rec.info:
            self.fail(f"a field '{name}' exists already", at)
        outermost = self.scope.parent is None
        if outermost and (name in self.keeper.defs or name in self.keeper.globals):
            self.fail(f"a record or global variable '{name}' exists already", at)
        self.expect("=", "after the name of the variable")
        v = self.parse_value(rec)
        self.expect(";", "after 'defvar'")
        if outermost:
            self.keeper.globals[name] = v
        else:
            self.scope.names[name] = v
