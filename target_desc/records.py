"""Records, classes, multiclasses and the keeper that holds them all: what a `.td` file evaluates to.

A record is built as LLVM builds it: copy the fields of each superclass, substitute its template arguments, apply the
`let`s in force, read the body, then *finish*: resolve references between its own fields.  Fields whose values are
constants are never looked at again (`open` lists the others), so the cost of a record is that of its variable parts.

Invariants: `info` (name to type) and `values` have the same keys in the same order, superclasses' fields first; `info`
may be shared with a class and is copied before it is changed; `open` is None or the names, in field order, whose
values are not closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile, did_you_mean
from oxllc.target_desc.lexer import Sources
from oxllc.target_desc.rectypes import BitsTy, RecordTypes, RecTy, Ty
from oxllc.target_desc.resolvers import MapResolver, Name, RecordResolver, Resolver
from oxllc.target_desc.values import (
    CLOSED,
    AnonymousName,
    Bits,
    Code,
    Dag,
    EvalError,
    List,
    Unset,
    Value,
    Var,
    as_string,
    get_bit,
    type_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.operators import Arg

# Names for builtin types where `Record` has methods of the same names.
Text = str
Int = int
Elements = list[Any]

MAX_RECORDS = 5_000_000
MAX_INSTANTIATION_DEPTH = 1500


class FieldInfo:
    """What is fixed about a field: its type, whether it was declared with `field`, and where."""

    __slots__ = ("may_be_symbolic", "pos", "ty")

    def __init__(self, ty: Ty, pos: int, may_be_symbolic: bool = False) -> None:
        self.ty = ty
        self.pos = pos
        self.may_be_symbolic = may_be_symbolic


class TemplateArg:
    """A template argument of a class or multiclass, under its qualified name (`Class:arg`, `Multi::arg`)."""

    __slots__ = ("default", "name", "pos", "ty", "used")

    def __init__(self, name: str, ty: Ty, pos: int) -> None:
        self.name = name
        self.ty = ty
        self.pos = pos
        self.default: Value = unset_of(ty)
        self.used = False


class Assertion:
    """A pending `assert`."""

    __slots__ = ("condition", "message", "pos")

    def __init__(self, pos: int, condition: Value, message: Value) -> None:
        self.pos = pos
        self.condition = condition
        self.message = message


def unset_of(ty: Ty) -> Value:
    """The uninitialized value of a type: `?`, or a `bits` value of `?`s."""
    return Bits((Unset,) * ty.size) if type(ty) is BitsTy else Unset


def fit(v: Value, ty: Ty) -> Value | None:
    """`v` as a field of type `ty` stores it; None when the types do not fit."""
    from oxllc.target_desc.operators import cast_to

    made = cast_to(v, ty)
    if made is not None and type(ty) is BitsTy and type(made) is not Bits:
        return Bits([get_bit(made, i) for i in range(ty.size)])
    return made


class RecordBase:
    """What classes and records share: fields, superclasses, position."""

    __slots__ = (
        "_ty",
        "assertions",
        "dumps",
        "field_pos",
        "id",
        "info",
        "info_shared",
        "keeper",
        "name",
        "open",
        "pos",
        "supers",
        "superset",
        "values",
    )
    is_class = False

    def __init__(self, name: Value, pos: int, keeper: RecordKeeper) -> None:
        self.name = name
        self.pos = pos
        self.keeper = keeper
        self.id = keeper.next_id()
        self.supers: list[RecordClass] = []
        self.superset: set[RecordClass] = set()
        self.info: dict[str, FieldInfo] = {}
        self.info_shared = False
        self.values: dict[str, Value] = {}
        self.open: list[str] | None = []
        self.field_pos: dict[str, int] | None = None
        self.assertions: list[Assertion] = []
        self.dumps: list[tuple[int, Value]] = []
        self._ty: RecTy | None = None

    @property
    def name_str(self) -> str:
        """The name as text (of an unfinished record: the expression for it)."""
        name = self.name
        return name if type(name) is str else (str.__str__(name) if isinstance(name, str) else as_string(name))

    @property
    def superclasses(self) -> list[str]:
        """Names of all superclasses, each after its own superclasses (LLVM's order)."""
        return [c.name_str for c in self.supers]

    def direct_superclasses(self) -> list[RecordClass]:
        """The direct superclasses, last first."""
        out: list[RecordClass] = []
        supers = self.supers
        i = len(supers) - 1
        while i >= 0:
            cls = supers[i]
            out.append(cls)
            i -= 1 + len(cls.supers)
        return out

    @property
    def ty(self) -> RecTy:
        """The type of a reference to this record: its direct superclasses."""
        ty = self._ty
        if ty is None:
            ty = self._ty = self.keeper.types.get(self.direct_superclasses())
        return ty

    def field_position(self, name: str) -> int:
        """Position where the field was last set; see `Sources.locate`."""
        if self.field_pos is not None and name in self.field_pos:
            return self.field_pos[name]
        info = self.info.get(name)
        return info.pos if info is not None else self.pos

    # Building -------------------------------------------------------------------------------------------------

    def open_fields(self) -> list[str]:
        """The names of the fields whose values are not closed, in field order."""
        names = self.open
        if names is None:
            names = self.open = [n for n, v in self.values.items() if type(v) not in CLOSED and not v.closed]
        return names

    def declare(self, name: str, ty: Ty, pos: int, may_be_symbolic: bool) -> bool:
        """Add an uninitialized field, or reset one that exists; False when the types do not fit."""
        old = self.info.get(name)
        if old is not None:
            made = fit(unset_of(ty), old.ty)
            if made is None:
                return False
            self.assign(name, made)
            return True
        if self.info_shared:
            self.info = dict(self.info)
            self.info_shared = False
        self.info[name] = FieldInfo(ty, pos, may_be_symbolic)
        self.values[name] = unset_of(ty)
        return True

    def assign(self, name: str, fitted: Value, pos: int = -1) -> None:
        """Store a value that `fit` made."""
        self.values[name] = fitted
        if pos >= 0:
            if self.field_pos is None:
                self.field_pos = {}
            self.field_pos[name] = pos
        is_open = type(fitted) not in CLOSED and not fitted.closed
        names = self.open
        if names is not None and (name in names) != is_open:
            self.open = None

    def inherit_fields(self, cls: RecordClass) -> str | None:
        """Copy the fields of a superclass; gives the name of one whose type does not fit, or None."""
        if not self.info:
            self.info = cls.info
            self.info_shared = True
            self.values = cls.values.copy()
            self.open = cls.open_fields()
            self.field_pos = cls.field_pos.copy() if cls.field_pos else None
            return None
        for name, v in cls.values.items():
            old = self.info.get(name)
            theirs = cls.info[name]
            if old is None:
                if self.info_shared:
                    self.info = dict(self.info)
                    self.info_shared = False
                self.info[name] = theirs
                self.values[name] = v
                self.open = None
            else:
                made = v if old.ty is theirs.ty else fit(v, old.ty)
                if made is None:
                    return name
                self.values[name] = made
                self.open = None
        if cls.field_pos:
            self.field_pos = {**(self.field_pos or {}), **cls.field_pos}
        return None

    def add_superclass(self, cls: RecordClass) -> str | None:
        """Note a superclass and all of its own; gives its name when it was there already, or None.

        Two superclasses may share one of their own (LLVM 20 and later); it is then listed twice.
        """
        if cls in self.superset:
            return cls.name_str
        self.supers.extend(cls.supers)
        self.supers.append(cls)
        self.superset.update(cls.supers)
        self.superset.add(cls)
        self._ty = None
        return None

    def resolve_references(self, r: Resolver) -> None:
        """Resolve the name, all fields and the pending assertions with `r`."""
        name = self.name
        if type(name) not in CLOSED:
            self.name = name.resolve(r)
            if type_of(self.name) is None or type_of(self.name).kind != "string":  # type: ignore[union-attr]
                raise EvalError(f"record name '{as_string(self.name)}' is not a string", self)
        values, info = self.values, self.info
        still: list[str] = []
        field = ""
        try:
            for field in self.open_fields():
                v = values[field]
                nv = v.resolve(r)
                if nv is not v:
                    t = type(nv)
                    ty = info[field].ty
                    if t is Bits:
                        fits = type(ty) is BitsTy and len(nv) == ty.size
                    elif t is List:
                        fits = type(ty) is not BitsTy and nv.ty is ty
                    else:
                        fits = type(ty) is not BitsTy and type_of(nv) is ty
                    if not fits:
                        made = fit(nv, ty)
                        if made is None:
                            own = type_of(nv)
                            raise EvalError(
                                f"invalid value {f'of type {str(own)!r} ' if own else ''}found when setting field "
                                f"'{field}' of type '{ty}' after resolving references: {as_string(nv)}",
                                self,
                            )
                        nv = made
                    values[field] = nv
                    if type(nv) in CLOSED or nv.closed:
                        continue
                still.append(field)
        except EvalError as e:
            e.trail.append((f"while resolving field '{field}' of '{self.name_str}'", self.field_position(field)))
            raise
        self.open = still
        if self.assertions:
            self.assertions = [
                Assertion(a.pos, _resolved(a.condition, r), _resolved(a.message, r)) for a in self.assertions
            ]
        if self.dumps:
            self.dumps = [(pos, _resolved(v, r)) for pos, v in self.dumps]


def _resolved(v: Value, r: Resolver) -> Value:
    return v if type(v) in CLOSED else v.resolve(r)


class RecordClass(RecordBase):
    """A `class`; `targs` maps qualified names to its template arguments."""

    __slots__ = ("defined", "name_arg", "targs", "ty_as_class")
    is_class = True

    def __init__(self, name: str, pos: int, keeper: RecordKeeper) -> None:
        super().__init__(name, pos, keeper)
        self.targs: dict[str, TemplateArg] = {}
        self.name_arg = f"{name}:NAME"
        self.defined = False
        self.ty_as_class = keeper.types.get((self,))

    def __repr__(self) -> str:
        return f"RecordClass({self.name_str!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        from oxllc.target_desc.pickling import find_class

        return find_class, (self.keeper, self.name)

    def qualify(self, name: str) -> str:
        """The qualified name of a template argument."""
        return f"{self.name_str}:{name}"


class Record(RecordBase):
    """A finished (or, inside the parser, unfinished) record."""

    __slots__ = ("is_anonymous", "positions", "unread")

    def __init__(self, name: Value, pos: int, keeper: RecordKeeper, *, anonymous: bool = False) -> None:
        super().__init__(name, pos, keeper)
        self.is_anonymous = anonymous
        self.positions: list[int] = [pos]
        self.unread: Callable[[], dict[str, Value]] | None = None

    def read_later(self, read: Callable[[], dict[str, Value]]) -> None:
        """Leave the fields' values to `read`, called when they are first looked at."""
        self.unread = read
        del self.values

    if not TYPE_CHECKING:  # a method that any attribute could come from would hide mistakes

        def __getattr__(self, name: Text) -> Any:  # of an attribute that is not set
            if name != "values" or self.unread is None:
                raise AttributeError(name)
            self.values = self.unread()
            self.unread = None
            return self.values

    closed = True

    def __repr__(self) -> str:
        return f"Record({self.name_str!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        from oxllc.target_desc.pickling import find_record

        return find_record, (self.keeper, self.name)

    def __str__(self) -> str:
        return self.name_str

    def clone(self) -> Record:
        """A copy with a new id, for the next instance of a multiclass or loop body."""
        new = Record(self.name, self.pos, self.keeper, anonymous=self.is_anonymous)
        new.positions = self.positions
        new.supers = self.supers.copy()
        new.superset = self.superset.copy()
        new.info = self.info
        new.info_shared = self.info_shared = True
        new.values = self.values.copy()
        new.open = self.open_fields()
        new.field_pos = self.field_pos.copy() if self.field_pos else None
        new.assertions = self.assertions
        new.dumps = self.dumps
        return new

    def concrete(self) -> bool:
        """A reference to a record is a constant."""
        return True

    def complete(self) -> bool:
        """A reference to a record is a constant."""
        return True

    def convert(self, ty: Ty) -> Value | None:
        """A reference to this record as a value of `ty`."""
        return self if type(ty) is RecTy and self.ty.conv_to(ty) else None

    def finish(self, new_name: Value | None = None) -> None:
        """Resolve references between the record's own fields."""
        self.resolve_references(RecordResolver(self, new_name=new_name, final=True))

    # The interface for users of the records -------------------------------------------------------------------

    @property
    def loc(self) -> tuple[SourceFile | None, int]:
        """The file and offset of the record's definition."""
        return self.keeper.sources.locate(self.pos)

    def field_loc(self, name: str) -> tuple[SourceFile | None, int]:
        """The file and offset where the field got its value (or was declared)."""
        return self.keeper.sources.locate(self.field_position(name))

    @property
    def fields(self) -> dict[str, Value]:
        """All fields by name, in order."""
        return self.values

    def isa(self, class_name: str) -> bool:
        """Whether the record derives from a class."""
        cls = self.keeper.classes.get(class_name)
        return cls is not None and cls in self.superset

    def has(self, name: str) -> bool:
        """Whether the record has a field of that name."""
        return name in self.values

    def get(self, name: str, default: Any = None) -> Value:
        """The value of a field, or `default` when there is no such field."""
        return self.values.get(name, default)

    def error(self, message: str, field: str | None = None, hint: str | None = None) -> OxllcError:
        """An error that points at this record, or at where a field of it got its value."""
        return OxllcError(self.diagnostic(message, field, hint))

    def diagnostic(self, message: str, field: str | None = None, hint: str | None = None) -> Diagnostic:
        """A diagnostic that points at this record, or into its body, where a field of it got its value there.

        A value that a class has set is not to blame for what a record makes of it, so its place is a note."""
        pos = self.pos
        notes: list[Diagnostic] = []
        sources = self.keeper.sources
        if field is not None and (at := self.field_position(field)) != pos:
            file, offset = sources.locate(pos)
            place = sources.locate(at)
            if place[0] is file and place[1] > offset:
                pos = at
                notes.append(Diagnostic(f"in record '{self.name_str}'", file, offset, severity="note"))
            elif self.field_pos is not None and field in self.field_pos:  # not only declared there
                notes.append(Diagnostic(f"'{field}' was set here", *place, severity="note"))
        for p in self.positions[1:]:
            file, offset = sources.locate(p)
            notes.append(Diagnostic("instantiated from here", file, offset, severity="note"))
        return sources.diagnostic(message, pos, notes=notes, hint=hint)

    def _field(self, name: str, types: tuple[type, ...], what: str) -> Value:
        v = self.values.get(name)
        if type(v) in types:
            return v
        if v is None:
            hint = did_you_mean(name, self.values)
            raise self.error(f"record '{self.name_str}' has no field '{name}'", hint=hint)
        if v is Unset:
            raise self.error(f"field '{name}' of record '{self.name_str}' is not set; expected {what}", name)
        raise self.error(
            f"field '{name}' of record '{self.name_str}' is not {what}: {as_string(v)}", name
        )

    def str(self, name: Text) -> Text:
        """A string (or code) field.

        Raises:
            OxllcError: at the record's position, when the field is missing, unset or of another type.
        """
        text: Text = self._field(name, (str, Code), "a string")
        return text

    def int(self, name: Text) -> Int:
        """An `int` field; a `bit` or constant `bits` field is taken as a number. Raises as `str` does."""
        v = self.values.get(name)
        n = None if v is None or v is Unset else _number(v)
        if n is None:
            n = self._field(name, (int,), "an integer")
        return n

    def bit(self, name: Text) -> bool:
        """A `bit` field. Raises as `str` does."""
        flag: bool = self._field(name, (bool,), "a bit")
        return flag

    def bits(self, name: Text) -> Elements:
        """A `bits` field from bit 0 up: 0, 1, None (unset) or a symbolic bit such as `VarBit`. Raises as `str`."""
        v = self._field(name, (Bits,), "bits")
        return [int(b) if type(b) is bool else (None if b is Unset else b) for b in v]

    def list(self, name: Text) -> Elements:
        """A list field. Raises as `str` does."""
        values: Elements = self._field(name, (List,), "a list")
        return values

    def dag(self, name: Text) -> Dag:
        """A dag field. Raises as `str` does."""
        dag: Dag = self._field(name, (Dag,), "a dag")
        return dag

    def record(self, name: Text) -> Record:
        """A field that refers to a record. Raises as `str` does."""
        rec: Record = self._field(name, (Record,), "a record")
        return rec


def _number(v: Value) -> int | None:
    from oxllc.target_desc.values import to_int

    return to_int(v)


CLOSED.add(Record)


class Loop:
    """A `foreach` (or `if`, then without a variable) whose list is not known yet, and its body."""

    __slots__ = ("entries", "pos", "seq", "var")

    def __init__(self, pos: int, var: Var | None, seq: Value) -> None:
        self.pos = pos
        self.var = var
        self.seq = seq
        self.entries: list[Entry] = []


class Dump:
    """A pending `dump`."""

    __slots__ = ("message", "pos")

    def __init__(self, pos: int, message: Value) -> None:
        self.pos = pos
        self.message = message


Entry = Record | Loop | Assertion | Dump


class MultiClass:
    """A `multiclass`: template arguments and the entries that each `defm` instantiates."""

    __slots__ = ("entries", "name", "name_arg", "pos", "targs")

    def __init__(self, name: str, pos: int) -> None:
        self.name = name
        self.pos = pos
        self.name_arg = f"{name}::NAME"
        self.targs: dict[str, TemplateArg] = {}
        self.entries: list[Entry] = []

    name_str = property(lambda self: self.name)

    def qualify(self, name: str) -> str:
        """The qualified name of a template argument."""
        return f"{self.name}::{name}"


class RecordKeeper:
    """All classes and records of one run.

    `defs` and `classes` are in order of definition; `globals` holds `defset` and top-level `defvar` values.
    """

    def __init__(self) -> None:
        self.sources = Sources()
        self.types = RecordTypes()
        self.classes: dict[str, RecordClass] = {}
        self.defs: dict[str, Record] = {}
        self.globals: dict[str, Value] = {}
        self.instances: dict[object, Record] = {}
        self.input_name = ""
        self.dependencies: list[str] = []
        self.warnings: list[Diagnostic] = []
        self.output: list[str] = []  # what `dump` statements print
        self.errors: list[Diagnostic] = []
        self._ids = 0
        self._anonymous = 0
        self._depth = 0
        self._derived: dict[str, list[Record]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        from oxllc.target_desc.pickling import dump_keeper, load_keeper

        return load_keeper, (dump_keeper(self),)

    def next_id(self) -> int:
        """A fresh ordinal, in order of creation."""
        self._ids += 1
        return self._ids - 1

    def new_anonymous_name(self) -> AnonymousName:
        """A name for an anonymous record."""
        self._anonymous += 1
        return AnonymousName(self._anonymous - 1)

    def add_def(self, rec: Record) -> None:
        """Register a finished record."""
        if len(self.defs) >= MAX_RECORDS:
            raise EvalError(f"more than {MAX_RECORDS} records", rec)
        self.defs[rec.name] = rec

    def get_all_derived(self, class_name: str) -> list[Record]:
        """The records that derive from a class, in order of definition (cached after the first call)."""
        found = self._derived.get(class_name)
        if found is None:
            cls = self.classes.get(class_name)
            found = [] if cls is None else [d for d in self.defs.values() if cls in d.superset]
            self._derived[class_name] = found
        return found

    def suggest_def(self, name: str) -> str | None:
        """A hint with the nearest record name."""
        return did_you_mean(name, self.defs) if len(self.defs) < 20000 else None

    def instantiate(self, cls: RecordClass, args: Sequence[Arg]) -> Record:
        """Make the anonymous record `cls<args>`; every argument is known."""
        if self._depth >= MAX_INSTANTIATION_DEPTH:
            raise EvalError(
                f"anonymous records nested more than {MAX_INSTANTIATION_DEPTH} deep; "
                f"does class '{cls.name_str}' instantiate itself without end?"
            )
        rec = Record(self.new_anonymous_name(), cls.pos, self, anonymous=True)
        rec.inherit_fields(cls)
        rec.assertions = list(cls.assertions)
        rec.dumps = list(cls.dumps)
        values: dict[Name, Value] = {}
        targs = list(cls.targs)
        for qualified, targ in cls.targs.items():
            values[qualified] = targ.default
        for which, v in args:
            values[targs[which] if isinstance(which, int) else which] = v
        self._depth += 1
        try:
            rec.resolve_references(MapResolver(rec, values))
            rec.add_superclass(cls)
            rec.finish()
        finally:
            self._depth -= 1
        self.add_def(rec)
        self.check_assertions(rec)
        return rec

    def check_assertions(self, rec: Record) -> None:
        """Evaluate the record's assertions and dumps; failures go to `errors`."""
        for a in rec.assertions:
            r = RecordResolver(rec, final=True)
            self.check_assert(a.pos, _resolved(a.condition, r), _resolved(a.message, r), rec)
        for pos, v in rec.dumps:
            self.dump(pos, _resolved(v, RecordResolver(rec, final=True)))

    def check_assert(self, pos: int, condition: Value, message: Value, rec: Record | None = None) -> None:
        """Report an assertion whose condition is false."""
        from oxllc.target_desc.values import to_int

        n = to_int(condition)
        if n is None:
            raise EvalError(f"assert condition must be of type bit, bits or int; it is '{as_string(condition)}'", rec)
        if n:
            return
        notes: list[Diagnostic] = []
        text = message if isinstance(message, str) else as_string(message)
        file, offset = self.sources.locate(pos)
        if isinstance(message, str):
            notes.append(Diagnostic(text, file, offset, severity="note"))
        else:
            notes.append(Diagnostic(f"(assert message is not a string: {text})", file, offset, severity="note"))
        if rec is not None:
            rec_file, rec_offset = self.sources.locate(rec.pos)
            notes.append(Diagnostic(f"in record '{rec.name_str}'", rec_file, rec_offset, severity="note"))
        self.errors.append(self.sources.diagnostic("assertion failed", pos, notes=notes))

    def dump(self, pos: int, message: Value) -> None:
        """Print what a `dump` statement says (collected in `output`)."""
        if not isinstance(message, str):
            what = f"the value of 'dump' is not a string: {as_string(message)}"
            self.errors.append(self.sources.diagnostic(what, pos))
            return
        file, offset = self.sources.locate(pos)
        self.output.append(Diagnostic(str.__str__(message), file, offset, severity="note").render())

