"""Instantiation: what becomes of the statements inside loops and multiclasses, and the last step of every record.

(Programmer's Reference, "How records are built".)  A `def` inside a loop or multiclass stays a prototype.  Leaving the
outermost loop, or a `defm`, resolves copies of it with the loop variables and template arguments, innermost first, and
finishes those: references between its own fields are resolved, assertions checked, and the record is entered.
"""

from __future__ import annotations

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.target_desc.operators import TernOp, explain_open
from oxllc.target_desc.parse_ops import OperatorParser
from oxllc.target_desc.records import Assertion, Dump, Entry, Loop, Record
from oxllc.target_desc.rectypes import Ty
from oxllc.target_desc.resolvers import MapResolver, Name
from oxllc.target_desc.values import (
    Bits,
    EvalError,
    List,
    Value,
    Var,
    VarBit,
    as_string,
    is_concrete,
    key_of,
    resolve,
)

MAX_ERRORS = 40


class TooManyErrorsError(Exception):
    """Ends the parse after `MAX_ERRORS` errors."""


class Instantiator(OperatorParser):
    """Carries out loops and multiclasses, and finishes records."""

    errors: list[Diagnostic]
    loops: list[Loop]
    defsets: list[tuple[Ty, list[Value], int]]

    def note_error(self, e: OxllcError) -> None:
        """Keep an error and go on, up to a limit."""
        self.errors.extend(e.diagnostics)
        if len(self.errors) >= MAX_ERRORS:
            raise TooManyErrorsError

    def add_entry(self, e: Entry) -> None:
        """Add a finished statement to the innermost loop or multiclass, or carry it out."""
        if self.loops:
            self.loops[-1].entries.append(e)
        elif isinstance(e, Loop):
            self._resolve_loop(e, {}, self.multi is None, None if self.multi is None else self.multi.entries)
        elif self.multi is not None:
            self.multi.entries.append(e)
        elif isinstance(e, Assertion):
            self.keeper.check_assert(e.pos, e.condition, e.message)
        elif isinstance(e, Dump):
            self.keeper.dump(e.pos, e.message)
        else:
            self._finish(e)

    def _resolve_loop(self, loop: Loop, substs: dict[Name, Value], final: bool, dest: list[Entry] | None) -> None:
        """Carry out a loop, or copy it to `dest` when its list is not known yet."""
        r = MapResolver(None, dict(substs))
        seq = resolve(loop.seq, r)
        if final and type(seq) is TernOp and seq.op == "!if":
            r.final = True
            condition = resolve(seq.lhs, r)
            if key_of(condition) == key_of(seq.lhs):
                raise OxllcError(
                    self.keeper.sources.diagnostic(
                        f"unable to resolve the condition '{as_string(condition)}' of 'if' at the end of the "
                        "containing scope",
                        loop.pos,
                    )
                )
            seq = TernOp("!if", condition, seq.mhs, seq.rhs, seq.ty).fold(None)
        if type(seq) is not List:
            if not final:
                assert dest is not None
                copy = Loop(loop.pos, loop.var, seq)
                dest.append(copy)
                self.resolve_entries(loop.entries, substs, final, copy.entries, None)
                return
            raise OxllcError(
                self.keeper.sources.diagnostic(
                    f"attempting to loop over '{as_string(seq)}', expected a list", loop.pos
                )
            )
        var = loop.var
        for item in seq:
            if var is not None:
                inner = dict(substs)
                inner[var.name] = item
                self.resolve_entries(loop.entries, inner, final, dest, None)
            else:
                self.resolve_entries(loop.entries, substs, final, dest, None)

    def resolve_entries(
        self,
        entries: list[Entry],
        substs: dict[Name, Value],
        final: bool,
        dest: list[Entry] | None,
        pos: int | None,
    ) -> None:
        """Resolve copies of entries; they go to `dest`, or are finished when that is None."""
        for e in list(entries):
            if isinstance(e, Loop):
                self._resolve_loop(e, substs, final, dest)
            elif isinstance(e, Record):
                rec = e.clone()
                if pos is not None:
                    rec.positions = [*rec.positions, pos]
                rec.resolve_references(MapResolver(rec, dict(substs)))
                if dest is not None:
                    dest.append(rec)
                else:
                    self._finish(rec)
            elif isinstance(e, Assertion):
                r = MapResolver(None, dict(substs))
                condition, message = resolve(e.condition, r), resolve(e.message, r)
                if dest is not None:
                    dest.append(Assertion(e.pos, condition, message))
                else:
                    self.keeper.check_assert(e.pos, condition, message)
            else:
                message = resolve(e.message, MapResolver(None, dict(substs)))
                if dest is not None:
                    dest.append(Dump(e.pos, message))
                else:
                    self.keeper.dump(e.pos, message)

    def _finish(self, rec: Record) -> None:
        """Resolve a record fully, check it and add it to the keeper."""
        keeper = self.keeper
        new_name: Value | None = None
        previous = keeper.defs.get(rec.name_str)
        if previous is not None:
            if not rec.is_anonymous:
                raise OxllcError(
                    keeper.sources.diagnostic(
                        f"def already exists: {rec.name_str}",
                        rec.pos,
                        notes=[
                            *(self.note("instantiated from here", p) for p in rec.positions[1:]),
                            self.note("previous definition", previous.pos),
                        ],
                    )
                )
            new_name = keeper.new_anonymous_name()
        rec.finish(new_name)
        name = rec.name
        if not isinstance(name, str):
            raise EvalError(f"record name '{as_string(name)}' could not be fully resolved", rec)
        self._check_concrete(rec)
        keeper.check_assertions(rec)
        for elt, members, pos in self.defsets:
            if not rec.ty.is_a(elt):
                raise OxllcError(
                    keeper.sources.diagnostic(
                        f"record '{rec.name_str}' of type '{rec.ty}' cannot be a member of a defset of '{elt}'",
                        rec.pos,
                        notes=[self.note("the defset", pos)],
                    )
                )
            members.append(rec)
        keeper.add_def(rec)

    def _check_concrete(self, rec: Record) -> None:
        for name in rec.open_fields():
            info = rec.info[name]
            if info.may_be_symbolic:
                continue
            v = rec.values[name]
            ok = all(_known_bit(rec, b) for b in v) if type(v) is Bits else is_concrete(v)
            if not ok:
                notes = [self.note(f"in record '{rec.name_str}'", rec.pos)]
                notes += [self.note("instantiated from here", p) for p in rec.positions[1:]]
                self.note_error(
                    OxllcError(
                        self.keeper.sources.diagnostic(
                            f"initializer of '{name}' in '{rec.name_str}' could not be fully resolved: {as_string(v)}",
                            rec.field_position(name),
                            notes=notes,
                            hint=explain_open(v),
                        )
                    )
                )


def _known_bit(rec: Record, b: Value) -> bool:
    if type(b) is VarBit:
        return type(b.var) is Var and b.var.name in rec.values
    return type(b) is Var or is_concrete(b)
