"""What every part of the parser does with the token lists: look, skip, and report errors at a token.

Invariant: `i` is the number of the token to be read next; the last token is "EOF" and is never passed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.target_desc.records import MultiClass, RecordKeeper
from oxllc.target_desc.rectypes import Ty
from oxllc.target_desc.scopes import Scope
from oxllc.target_desc.values import EvalError

MAX_NESTING = 300


class SuppressedError(Exception):
    """Raised where a name is used whose definition was in error: reporting that again would not help."""


class TokenReader:
    """The state of a parse and access to its tokens."""

    def __init__(self, keeper: RecordKeeper, kinds: list[str], vals: list[Any], poss: list[int]) -> None:
        self.keeper = keeper
        self.kinds = kinds
        self.vals = vals
        self.poss = poss
        self.i = 0
        self.scope = Scope(None)
        self.multi: MultiClass | None = None
        self.aliases: dict[str, Ty] = {}
        self.multiclasses: dict[str, MultiClass] = {}
        self.broken: set[str] = set()  # names whose definition had an error: no follow-up errors for them
        self._nesting = 0

    def fail(self, message: str, at: int | None = None, *, hint: str | None = None, length: int = 0) -> NoReturn:
        """Raise an error at token number `at` (default: the current one)."""
        at = self.i if at is None else at
        raise self.error(message, at, hint=hint, length=length)

    def error(
        self, message: str, at: int, *, hint: str | None = None, length: int = 0, notes: Iterable[Diagnostic] = ()
    ) -> OxllcError:
        """An error at token number `at`."""
        length = length or self.token_length(at)
        return OxllcError(
            self.keeper.sources.diagnostic(message, self.poss[at], length=length, hint=hint, notes=notes)
        )

    def at_token(self, e: EvalError, at: int) -> OxllcError:
        """An evaluation error at the token of the expression that caused it."""
        notes = self.trail_notes(e)
        if e.record is not None and not notes and e.record.pos != self.poss[at]:
            notes.append(self.note(f"in '{e.record.name_str}'", e.record.pos))
        return self.error(e.message, at, hint=e.hint, notes=notes)

    def trail_notes(self, e: EvalError) -> list[Diagnostic]:
        """Notes for what was being resolved when an evaluation failed; a long trail is cut in the middle."""
        trail = e.trail
        notes = [self.note(*step) for step in trail[:3]]
        if len(trail) > 4:
            notes.append(Diagnostic(f"({len(trail) - 4} more steps)", severity="note"))
        return notes + [self.note(*step) for step in trail[3:][-1:]]

    def note(self, message: str, pos: int) -> Diagnostic:
        """A note at a position."""
        file, offset = self.keeper.sources.locate(pos)
        return Diagnostic(message, file, offset, severity="note")

    def token_length(self, at: int) -> int:
        """The length of a token, for the caret line."""
        kind, v = self.kinds[at], self.vals[at]
        if kind in ("ID", "INT"):
            return len(str(v))
        if kind == "STR":
            return len(v) + 2
        if kind == "VAR":
            return len(v) + 1
        return 1 if kind in ("EOF", "CODE", "BIN") else len(kind)

    def describe(self, at: int | None = None) -> str:
        """The current token in words, for "expected X, got ..."."""
        at = self.i if at is None else at
        kind, v = self.kinds[at], self.vals[at]
        if kind == "EOF":
            return "end of file"
        if kind == "STR":
            return "a string"
        if kind == "CODE":
            return "a code block"
        if kind == "BIN":
            return "a binary number"
        return f"'{v}'" if kind in ("ID", "INT") else (f"'${v}'" if kind == "VAR" else f"'{kind}'")

    def expect(self, kind: str, where: str) -> None:
        """Skip a token of the given kind, or fail."""
        if self.kinds[self.i] != kind:
            self.fail(f"expected '{kind}' {where}, got {self.describe()}")
        self.i += 1

    def expect_id(self, what: str) -> str:
        """Read an identifier, or fail."""
        if self.kinds[self.i] != "ID":
            self.fail(f"expected {what}, got {self.describe()}")
        name: str = self.vals[self.i]
        self.i += 1
        return name

    def accept(self, kind: str) -> bool:
        """Skip a token if it is of the given kind."""
        if self.kinds[self.i] == kind:
            self.i += 1
            return True
        return False

    def enter(self) -> None:
        """Note that values or types nest one level deeper; fails when that is too deep."""
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            self._nesting = 0
            self.fail(f"values nested more than {MAX_NESTING} deep")
