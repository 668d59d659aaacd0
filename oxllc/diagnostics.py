"""Source locations and errors with a caret, for every reader in oxllc.

A reader keeps a `SourceFile` and integer offsets into its text; line and column are computed only when an
error is shown.  `OxllcError` carries one or more `Diagnostic`s; its text is exactly what a command prints.

Invariant: columns and lines are 1-based; an offset of -1 means "no position known".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence


class SourceFile:
    """A named text with lazily computed line starts."""

    __slots__ = ("_line_starts", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._line_starts: list[int] | None = None

    def line_col(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of a character offset (offsets past the end count as the end)."""
        starts = self._line_starts
        if starts is None:
            starts = [0]
            find = self.text.find
            pos = find("\n")
            while pos >= 0:
                starts.append(pos + 1)
                pos = find("\n", pos + 1)
            self._line_starts = starts
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a 1-based line, without its line end."""
        self.line_col(0)
        starts = self._line_starts
        assert starts is not None
        begin = starts[line - 1]
        end = self.text.find("\n", begin)
        return self.text[begin : len(self.text) if end < 0 else end].rstrip("\r")


MAX_SHOWN_LINE = 160
_UNPRINTABLE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")  # would shift the caret or command the terminal


class Diagnostic:
    """One message, where it points, and notes (include chain, instantiation chain, hints).

    `severity` is "error", "warning" or "note"; `offset` counts characters in `file.text`.
    """

    __slots__ = ("file", "hint", "length", "message", "notes", "offset", "severity")

    def __init__(
        self,
        message: str,
        file: SourceFile | None = None,
        offset: int = -1,
        *,
        length: int = 1,
        severity: str = "error",
        notes: Sequence[Diagnostic] = (),
        hint: str | None = None,
    ) -> None:
        self.message = message
        self.file = file
        self.offset = offset
        self.length = length
        self.severity = severity
        self.notes = list(notes)
        self.hint = hint

    def render(self) -> str:
        """The message as `file:line:col: severity: text`, the source line and a caret, then notes."""
        out: list[str] = []
        if self.file is None:
            out.append(f"{self.severity}: {self.message}")
        elif self.offset < 0:
            out.append(f"{self.file.name}: {self.severity}: {self.message}")
        else:
            line, col = self.file.line_col(self.offset)
            out.append(f"{self.file.name}:{line}:{col}: {self.severity}: {self.message}")
            out.extend(_caret_lines(self.file.line_text(line), col, self.length))
        if self.hint:
            out.append(f"  hint: {self.hint}")
        out.extend(note.render() for note in self.notes)
        return "\n".join(out)


def _caret_lines(text: str, col: int, length: int) -> list[str]:
    begin = 0
    if len(text) > MAX_SHOWN_LINE:  # show a window of a very long line
        begin = max(0, min(col - 1 - MAX_SHOWN_LINE // 2, len(text) - MAX_SHOWN_LINE))
        text = text[begin : begin + MAX_SHOWN_LINE]
    pad = "".join("\t" if c == "\t" else " " for c in text[: col - 1 - begin])
    tail = "~" * (min(length, len(text) - (col - 1 - begin)) - 1)
    return [_UNPRINTABLE.sub("?", text), f"{pad}^{tail}"]


class OxllcError(Exception):
    """Bad input or an impossible request; `str()` is what the command prints after `tool: `, if anything.

    Raise it with a message, or with diagnostics collected by a reader.
    """

    def __init__(self, what: str | Diagnostic | Iterable[Diagnostic]) -> None:
        if isinstance(what, str):
            self.diagnostics = [Diagnostic(what)]
        elif isinstance(what, Diagnostic):
            self.diagnostics = [what]
        else:
            self.diagnostics = list(what)
        super().__init__(self.render())

    def render(self) -> str:
        """All diagnostics, one after the other."""
        return "\n".join(d.render() for d in self.diagnostics)

    @property
    def positioned(self) -> bool:
        """Whether the first diagnostic names a file (then no `tool: ` prefix is printed)."""
        return bool(self.diagnostics) and self.diagnostics[0].file is not None


class CompileError(OxllcError):
    """What `oxllc.compile_ir` raises for every kind of bad input."""


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """A hint naming the nearest known name, or None when nothing is near."""
    import difflib  # for mistakes only

    near = difflib.get_close_matches(name, list(known), n=5, cutoff=0.7)
    if not near:
        return None

    def nearness(other: str) -> tuple[float, int]:  # of equally near names the one that begins alike: "ad" is rather "add" than "and"
        same = next((i for i, (a, b) in enumerate(zip(other, name)) if a != b), len(name))
        return difflib.SequenceMatcher(None, other, name).ratio(), same

    return f"did you mean '{max(near, key=nearness)}'?"
