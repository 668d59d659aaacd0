"""Statements of the TableGen language (Programmer's Reference, "Statements").

A `def` outside loops and multiclasses is finished where it stands; `instantiation.py` has the others.  `if` is a loop
over one or no element.

Error recovery: an error ends its statement; reading goes on at the next one, and names whose definition failed are
not reported again.
"""

from __future__ import annotations

from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.target_desc.instantiation import MAX_ERRORS, TooManyErrorsError
from oxllc.target_desc.operators import Arg, TernOp, str_concat
from oxllc.target_desc.parse_body import NEVER_IN_BODY, BodyParser, Let
from oxllc.target_desc.records import (
    Entry,
    Loop,
    MultiClass,
    Record,
    RecordClass,
)
from oxllc.target_desc.rectypes import BIT, INT, STRING, ListTy, RecTy, Ty
from oxllc.target_desc.resolvers import Name, ReferenceFinder
from oxllc.target_desc.scopes import Scope
from oxllc.target_desc.token_reader import SuppressedError
from oxllc.target_desc.values import (
    EvalError,
    List,
    Unset,
    Value,
    Var,
    resolve,
    type_of,
)

OBJECT_START = frozenset(
    ["assert", "class", "def", "defm", "defset", "deftype", "defvar", "dump", "foreach", "if", "let", "multiclass"]
)
_NO_ITEMS = List((), BIT)
_ONE_ITEM = List((True,), BIT)


class Parser(BodyParser):
    """Parses a whole token list into the keeper."""

    def parse_file(self, cut_off: OxllcError | None = None) -> None:
        """Read all statements; errors are collected in the keeper's `errors`.

        `cut_off` is the error that ended the token list early, if one did.
        """
        self.errors = self.keeper.errors
        self.loops: list[Loop] = []
        self.lets = []
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

    def _skip_statement(self, start: int) -> None:
        """Go on after the statement that began at `start` and failed at the current token."""
        failed, i, depth = self.i, start, 0
        kinds = self.kinds
        if failed > start + 1 and kinds[failed] in NEVER_IN_BODY:
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
