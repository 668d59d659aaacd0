"""Statements of the TableGen language (Programmer's Reference, "Statements").

A `def` outside loops and multiclasses is finished where it stands; `instantiation.py` has the others.  `if` is a loop
over one or no element.

Error recovery: an error ends its statement; reading goes on at the next one, and names whose definition failed are
not reported again.
"""

from __future__ import annotations

from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.target_desc.instantiation import MAX_ERRORS, Instantiator, TooManyErrorsError
from oxllc.target_desc.operators import Arg, BinOp, TernOp, cast_to, str_concat
from oxllc.target_desc.records import (
    Assertion,
    Dump,
    Entry,
    Loop,
    MultiClass,
    Record,
    RecordBase,
    RecordClass,
    TemplateArg,
    fit,
)
from oxllc.target_desc.rectypes import BIT, DAG, INT, STRING, BitsTy, ListTy, RecTy, Ty, bits_ty
from oxllc.target_desc.resolvers import MapResolver, Name, ReferenceFinder
from oxllc.target_desc.scopes import Scope
from oxllc.target_desc.token_reader import SuppressedError
from oxllc.target_desc.values import (
    Bits,
    EvalError,
    List,
    Unset,
    Value,
    Var,
    as_string,
    resolve,
    type_of,
)

OBJECT_START = frozenset(
    ["assert", "class", "def", "defm", "defset", "deftype", "defvar", "dump", "foreach", "if", "let", "multiclass"]
)
_NEVER_IN_BODY = frozenset(("class", "def", "defm", "defset", "multiclass", "foreach"))
_NO_ITEMS = List((), BIT)
_ONE_ITEM = List((True,), BIT)

Let = tuple[str, list[int], Value, int, str]
"""One assignment of a `let`: field, bits (reversed; empty for all), value, token number, mode.

The mode is "append", "prepend" (of a list, string or dag) or "", which replaces the value."""


class Parser(Instantiator):
    """Parses a whole token list into the keeper."""

    def parse_file(self, cut_off: OxllcError | None = None) -> None:
        """Read all statements; errors are collected in the keeper's `errors`.

        `cut_off` is the error that ended the token list early, if one did.
        """
        self.errors = self.keeper.errors
        self.loops: list[Loop] = []
        self.lets: list[list[Let]] = []
        self.defsets: list[tuple[Ty, list[Value], int]] = []
        try:
            while self.kinds[self.i] != "EOF":
                self.parse_object_list()
                if self.kinds[self.i] != "EOF":
                    self.note_error(self.error(f"unexpected {self.describe()} at top level", self.i))
                    self.i += 1
                    self._skip_to_object()
        except TooManyErrorsError:
            self.errors.append(Diagnostic(f"too many errors ({MAX_ERRORS}); giving up"))
        if cut_off is not None:
            end = self.poss[-1]  # what the early end caused is no error of its own
            file, offset = self.keeper.sources.locate(end)
            self.errors[:] = [d for d in self.errors if d.file is not file or d.offset != offset]
            self.errors.extend(cut_off.diagnostics)

    # Error recovery -------------------------------------------------------------------------------------------

    def parse_object_list(self) -> None:
        """Read statements while there are any."""
        kinds = self.kinds
        while kinds[self.i] in OBJECT_START:
            start = self.i
            state = (self.scope, self.multi, len(self.loops), len(self.lets), len(self.defsets))
            try:
                self.parse_object()
                continue
            except (OxllcError, EvalError, SuppressedError) as e:
                error = e
            self._nesting = 0
            self.keeper._depth = 0
            self.scope, self.multi = state[0], state[1]
            del self.loops[state[2] :], self.lets[state[3] :], self.defsets[state[4] :]
            if kinds[start + 1] == "ID":
                self.broken.add(self.vals[start + 1])
            self._recover(error, start)
            self._skip_statement(start)

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

    def _skip_statement(self, start: int) -> None:
        """Go on after the statement that began at `start` and failed at the current token."""
        failed, i, depth = self.i, start, 0
        kinds = self.kinds
        if failed > start + 1 and kinds[failed] in _NEVER_IN_BODY:
            return  # such as a statement before which a ';' or '}' is missing
        if failed > start and kinds[failed - 1] == "}" and kinds[failed] in OBJECT_START:
            return  # a body with errors that was read to its end
        while kinds[i] != "EOF":
            kind = kinds[i]
            if kind in ("{", "(", "["):
                depth += 1
            elif kind in ("}", ")", "]"):
                if depth == 0:
                    break
                depth -= 1
            if i >= failed and depth == 0 and kind in (";", "}"):
                i += 1
                break
            if i > failed and depth == 0 and kind in OBJECT_START and kinds[i - 1] not in ("in", "then", "else"):
                break
            i += 1
        self.i = i
        self._skip_to_object()

    def _skip_to_object(self) -> None:
        kinds = self.kinds
        while kinds[self.i] not in OBJECT_START and kinds[self.i] not in ("EOF", "}"):
            self.i += 1

    # Statements -----------------------------------------------------------------------------------------------

    def parse_object(self) -> None:
        """Read one statement."""
        kind = self.kinds[self.i]
        if kind == "def":
            self._def()
        elif kind == "defm":
            self._defm()
        elif kind == "let":
            self._let()
        elif kind == "class":
            self._class()
        elif kind == "defvar":
            self._defvar(None)
        elif kind == "foreach":
            self._foreach_statement()
        elif kind == "if":
            self._if()
        elif kind == "multiclass":
            self._multiclass()
        elif kind == "assert":
            self._assert(None)
        elif kind == "defset":
            self._defset()
        elif kind == "dump":
            self._dump(None)
        elif kind == "deftype":
            self._deftype()
        else:
            self.fail(f"expected a statement (class, def, defm, let, ...), got {self.describe()}")

    def _block(self, what: str) -> None:
        """Read one statement, or several in braces."""
        if self.kinds[self.i] != "{":
            self.parse_object()
            return
        brace = self.i
        self.i += 1
        self.parse_object_list()
        if self.kinds[self.i] != "}":
            raise self.error(
                f"expected '}}' at the end of {what}, got {self.describe()}",
                self.i,
                notes=[self.note("to match this '{'", self.poss[brace])],
            )
        self.i += 1

    def _object_name(self) -> Value:
        """Read the name of a `def` or `defm`; `Unset` when there is none."""
        if self.kinds[self.i] in (":", ";", "{"):
            return Unset
        at = self.i
        name = self.parse_value(None, STRING, True)
        if name is Unset:
            return Unset
        if type_of(name) is not STRING:
            self.fail(f"the name of a record must be a string; it is of type '{type_of(name)}'", at)
        if self.multi is not None:
            finder = ReferenceFinder(self.multi.name_arg)
            resolve(name, finder)
            if not finder.found:
                name = str_concat(Var(self.multi.name_arg, STRING), name)
        return name

    def _def(self) -> None:
        at = self.i
        self.i += 1
        if self.kinds[self.i] == "ID":
            at = self.i
        name = self._object_name()
        pos = self.poss[at]
        if name is Unset:
            rec = Record(self.keeper.new_anonymous_name(), pos, self.keeper, anonymous=True)
        else:
            rec = Record(str(name) if isinstance(name, str) else name, pos, self.keeper)
        self._object_body(rec)
        self.add_entry(rec)

    def _class(self) -> None:
        if self.multi is not None:
            self.fail("a class cannot be defined inside a multiclass")
        if self.loops:
            self.fail("a class cannot be defined inside a foreach loop")
        self.i += 1
        at = self.i
        name = self.expect_id("the name of a class after 'class'")
        if name in self.aliases:
            self.fail(f"there is already a type alias '{name}'", at)
        cls = self.keeper.classes.get(name)
        if cls is not None:
            if cls.defined:
                raise self.error(
                    f"class '{name}' is already defined",
                    at,
                    notes=[self.note("previous definition", cls.pos)],
                )
            cls.pos = self.poss[at]
        else:
            cls = RecordClass(name, self.poss[at], self.keeper)
            self.keeper.classes[name] = cls
        self.scope = Scope(self.scope, cls)
        if self.kinds[self.i] == "<":
            self._template_args(cls)
        self._object_body(cls)
        cls.defined = bool(cls.values or cls.supers or cls.targs)
        assert self.scope.parent is not None
        self.scope = self.scope.parent
        self._warn_unused(cls)

    def _warn_unused(self, owner: RecordClass | MultiClass) -> None:
        for targ in owner.targs.values():
            if not targ.used:
                self.keeper.warnings.append(
                    self.keeper.sources.diagnostic(
                        f"unused template argument: {targ.name}", targ.pos, severity="warning"
                    )
                )

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
            if kinds[start] == "EOF" or kinds[start] in _NEVER_IN_BODY:
                self.fail(f"expected '}}' at the end of the body of '{rec.name_str}', got {self.describe()}")
            scope = self.scope
            try:
                self._body_item(rec)
            except (OxllcError, EvalError, SuppressedError) as e:
                if kinds[self.i] in _NEVER_IN_BODY or kinds[self.i] == "EOF":
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
            elif i >= failed and (kind in _NEVER_IN_BODY or kind == ";"):
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

    def _deftype(self) -> None:
        self.i += 1
        at = self.i
        name = self.expect_id("the name of a type after 'deftype'")
        if name in self.aliases or name in self.keeper.classes:
            self.fail(f"a type '{name}' exists already", at)
        self.expect("=", "after the name of the type")
        at = self.i
        ty = self.parse_type()
        if type(ty) is RecTy:
            self.fail(f"cannot define a type alias for the class type '{ty}'", at)
        self.aliases[name] = ty
        self.expect(";", "after 'deftype'")

    def _defset(self) -> None:
        if self.multi is not None:
            self.fail("a defset is not allowed inside a multiclass")
        self.i += 1
        at = self.i
        ty = self.parse_type()
        if type(ty) is not ListTy:
            self.fail(f"expected a list type, got '{ty}'", at)
        pos = self.poss[self.i]
        name = self.expect_id("the name of the set")
        if name in self.keeper.defs or name in self.keeper.globals:
            self.fail(f"a record or global variable '{name}' exists already", self.i - 1)
        self.expect("=", "after the name of the set")
        if self.kinds[self.i] != "{":
            self.fail(f"expected '{{' after '=', got {self.describe()}")
        members: list[Value] = []
        self.defsets.append((ty.elt, members, pos))
        self._block("the defset")
        self.defsets.pop()
        self.keeper.globals[name] = List(members, ty.elt)

    # let, foreach, if -----------------------------------------------------------------------------------------

    def _let(self) -> None:
        self.i += 1
        lets: list[Let] = []
        while True:
            mode = self._let_mode()
            at = self.i
            name = self.expect_id("the name of a field in 'let'")
            bits: list[int] = []
            if self.accept("<"):
                bits = self.parse_range_list()
                self.expect(">", "at the end of the list of bits")
                bits.reverse()
            self.expect("=", "in 'let'")
            v = self.parse_value(None)
            lets.append((name, bits, v, at, mode))
            if not self.accept(","):
                break
        self.expect("in", "at the end of a top-level 'let'")
        self.lets.append(lets)
        if self.kinds[self.i] == "{":
            self.scope = Scope(self.scope)
            self._block("the 'let' statement")
            assert self.scope.parent is not None
            self.scope = self.scope.parent
        else:
            self.parse_object()
        self.lets.pop()

    def _foreach_statement(self) -> None:
        pos = self.poss[self.i]
        self.i += 1
        name = self.expect_id("the name of the variable of 'foreach'")
        self.expect("=", "after the variable of 'foreach'")
        seq: Value
        if self.accept("{"):
            numbers = self.parse_range_list()
            self.expect("}", "at the end of the range list")
            seq, elt = List(numbers, INT), INT
        else:
            at = self.i
            seq = self.parse_value(None)
            ty = type_of(seq)
            if type(ty) is ListTy:
                elt = ty.elt  # type: ignore[assignment]
            elif ty is None:
                self.fail("expected a list, got '?'", at)
            else:
                if type(seq) is not int:
                    self.fail(f"expected a list or an integer range, got a value of type '{ty}'", at)
                numbers = []
                self.parse_range_piece(numbers, seq)
                seq, elt = List(numbers, INT), INT
        self.expect("in", "after the list of 'foreach'")
        var = Var(name, elt)
        loop = Loop(pos, var, seq)
        self.scope = Scope(self.scope, var)
        self.loops.append(loop)
        self._block("the 'foreach' statement")
        assert self.scope.parent is not None
        self.scope = self.scope.parent
        self.loops.pop()
        self.add_entry(loop)

    def _if(self) -> None:
        pos = self.poss[self.i]
        self.i += 1
        condition = self.parse_value(None)
        self.expect("then", "after the condition of 'if'")
        self._clause(pos, TernOp("!if", condition, _ONE_ITEM, _NO_ITEMS, BIT.list_ty()), "the 'then' clause")
        if self.accept("else"):
            self._clause(pos, TernOp("!if", condition, _NO_ITEMS, _ONE_ITEM, BIT.list_ty()), "the 'else' clause")

    def _clause(self, pos: int, seq: TernOp, what: str) -> None:
        loop = Loop(pos, None, seq.fold(None))
        self.loops.append(loop)
        self.scope = Scope(self.scope)
        self._block(what)
        assert self.scope.parent is not None
        self.scope = self.scope.parent
        self.loops.pop()
        self.add_entry(loop)

    # Multiclasses ---------------------------------------------------------------------------------------------

    def _multiclass(self) -> None:
        if self.loops:
            self.fail("a multiclass cannot be defined inside a foreach loop")
        if self.multi is not None:
            self.fail("a multiclass cannot be defined inside a multiclass")
        self.i += 1
        at = self.i
        name = self.expect_id("the name of a multiclass")
        if name in self.multiclasses:
            raise self.error(
                f"multiclass '{name}' is already defined",
                at,
                notes=[self.note("previous definition", self.multiclasses[name].pos)],
            )
        multi = MultiClass(name, self.poss[at])
        self.multiclasses[name] = multi
        self.multi = multi
        self.scope = Scope(self.scope, multi)
        if self.kinds[self.i] == "<":
            self._template_args(multi)
        inherits = self.accept(":")
        if inherits:
            while True:
                base_at = self.i
                base = self._multiclass_id()
                args = self.parse_arguments_of(base, None, base_at)
                substs: dict[Name, Value] = self.bind(base, args)
                substs[base.name_arg] = Var(multi.name_arg, STRING)
                self.resolve_entries(base.entries, substs, False, multi.entries, None)
                if not self.accept(","):
                    break
        if inherits and self.accept(";"):
            pass
        else:
            self.expect("{", "to start the body of the multiclass")
            if self.kinds[self.i] == "}":
                self.fail("a multiclass must contain at least one def")
            self.parse_object_list()
            self.expect("}", "at the end of the multiclass")
            if self.kinds[self.i] == ";":
                self.note_error(self.error("a multiclass body should not end with a semicolon", self.i,
                                            hint="remove the ';'"))
                self.i += 1
        self._warn_unused(multi)
        assert self.scope.parent is not None
        self.scope = self.scope.parent
        self.multi = None

    def _multiclass_id(self) -> MultiClass:
        at = self.i
        name = self.expect_id("the name of a multiclass")
        multi = self.multiclasses.get(name)
        if multi is None:
            if name in self.broken:
                raise SuppressedError
            hint = did_you_mean(name, self.multiclasses)
            if name in self.keeper.classes:
                hint = f"'{name}' is a class; use 'def' to derive a record from it"
            self.fail(f"couldn't find multiclass '{name}'", at, hint=hint)
        return multi

    def _defm(self) -> None:
        self.i += 1
        name = self._object_name()
        if name is Unset:
            name = self.keeper.new_anonymous_name()
            if self.multi is not None:
                name = str_concat(Var(self.multi.name_arg, STRING), name)
        self.expect(":", "after the name of 'defm'")
        entries: list[Entry] = []
        at = self.i
        while True:
            multi = self._multiclass_id()
            args = self.parse_arguments_of(multi, None, at)
            substs: dict[Name, Value] = {multi.name_arg: name, **self.bind(multi, args)}
            final = self.multi is None and not self.loops
            self.resolve_entries(multi.entries, substs, final, entries, self.poss[at])
            if not self.accept(","):
                break
            at = self.i
            if self.kinds[at] == "ID" and self.vals[at] in self.keeper.classes:
                while True:  # ordinary classes may follow the multiclasses
                    cls_at = self.i
                    cls = self.parse_class_id()
                    cls_args = self.parse_arguments_of(cls, None, cls_at)
                    for e in entries:
                        self._add_superclass_to_entry(e, cls, cls_args, cls_at)
                    if not self.accept(","):
                        break
                break
        for e in entries:
            self._apply_lets_to_entry(e)
            self.add_entry(e)
        self.expect(";", "at the end of 'defm'")

    def _add_superclass_to_entry(self, e: Entry, cls: RecordClass, args: list[Arg], at: int) -> None:
        if isinstance(e, Record):
            self._add_superclass(e, cls, args, at)
        elif isinstance(e, Loop):
            for inner in e.entries:
                self._add_superclass_to_entry(inner, cls, args, at)

    def _apply_lets_to_entry(self, e: Entry) -> None:
        if isinstance(e, Record):
            self._apply_lets(e)
        elif isinstance(e, Loop):
            for inner in e.entries:
                self._apply_lets_to_entry(inner)

