"""Macros (`.macro`), repetitions (`.rept`, `.irp`, `.irpc`) and conditionals (`.if` and its family) of GNU as.

Bodies are collected as text and parsed anew at each use; expansion depth and size are bounded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm.tokens import Statement, split_statements
from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

if TYPE_CHECKING:
    from oxllc.asm.parser import Parser

MAX_EXPANSION = 1 << 24  # characters of all expansions together: macros that call macros can double at every level

_OPENERS = {".macro": ".endm", ".rept": ".endr", ".rep": ".endr", ".irp": ".endr", ".irpc": ".endr"}


class Macro(NamedTuple):
    """A macro: parameters as (name, default or None, kind "", "req" or "vararg") and the body's lines."""

    name: str
    parameters: tuple[tuple[str, str | None, str], ...]
    body: str


class Macros:
    """Defined macros, and the body being collected."""

    def __init__(self, table: dict[str, Macro]) -> None:
        self.table = table
        self.collecting = ""
        self.header = ""
        self.lines: list[str] = []
        self.nesting: list[str] = []
        self.opened: Statement | None = None
        self.exit = False
        self.expanded = 0  # characters so far

    def directive(self, parser: Parser, name: str, rest: str, at: int, depth: int) -> bool:
        """Whether the directive concerns macros; starts collecting a body."""
        if name in _OPENERS:
            self.collecting = name
            self.header = rest.strip()
            self.lines = []
            self.nesting = [_OPENERS[name]]
            self.opened = parser.statement
            return True
        if name == ".purgem":
            if self.table.pop(rest.strip(), None) is None:
                raise OxllcError(Diagnostic(f"there is no macro '{rest.strip()}'", *parser.where()))
            return True
        if name in (".endm", ".endmacro", ".endr"):
            raise OxllcError(Diagnostic(f"'{name}' without its beginning", *parser.where()))
        return name == ".exitm"

    def collect(self, parser: Parser, statement: Statement, text: str, at: int, depth: int) -> None:
        """Add a statement to the body, or end it."""
        word = text.split(None, 1)[0].lower() if text.strip() else ""
        if word == ".endmacro":
            word = ".endm"
        if word in _OPENERS:
            self.nesting.append(_OPENERS[word])
        elif word == self.nesting[-1]:
            self.nesting.pop()
            if not self.nesting:
                self.finish_body(parser, depth)
                return
        self.lines.append(text)
        if sum(map(len, self.lines[-1:])) + len(self.lines) > MAX_EXPANSION:
            raise OxllcError(Diagnostic("macro body is too long", statement.file, statement.offset))

    def finish(self, parser: Parser) -> None:
        """At the end of the source: no body may be open."""
        if self.collecting and self.opened is not None:
            parser.asm.error(f"'{self.collecting}' is not closed", (self.opened.file, self.opened.offset))

    def finish_body(self, parser: Parser, depth: int) -> None:
        """The body's end is reached: keep the macro, or expand the repetition.  OxllcError where that is too long."""
        kind, header, body = self.collecting, self.header, "\n".join(self.lines)
        self.collecting = ""
        if kind == ".macro":
            macro = self.define(parser, header, body)
            self.table[macro.name] = macro
        elif kind in (".rept", ".rep"):
            count = parser.number(header, 0)
            if count > 0 and count * (len(body) + 1) > MAX_EXPANSION:
                raise OxllcError(Diagnostic("repetition is too long", *parser.where()))
            self.expand(parser, (body + "\n") * max(count, 0), "<repetition>", depth)
        else:
            name, _, values = header.partition(",")
            name = name.strip()
            items = list(values.strip()) if kind == ".irpc" else _split_arguments(values)
            text = "\n".join(_substitute(body, {name: item}, 0) for item in items or [""])
            self.expand(parser, text, "<repetition>", depth)

    def define(self, parser: Parser, header: str, body: str) -> Macro:
        """A macro of its header (name, parameters with defaults) and body.  OxllcError where the header is none."""
        match = re.match(r"([\w.$]+)\s*,?\s*(.*)$", header, re.DOTALL)
        if match is None:
            raise OxllcError(Diagnostic("expected the macro's name", *parser.where()))
        parameters = []
        for part in re.findall(r"[\w$]+(?::(?:req|vararg))?(?:\s*=\s*(?:\"[^\"]*\"|[^\s,]*))?", match[2]):
            name, equals, default = part.partition("=")
            name, _, kind = name.strip().partition(":")
            parameters.append((name.strip(), default.strip().strip('"') if equals else None, kind.strip()))
        return Macro(match[1], tuple(parameters), body)

    def call(self, parser: Parser, name: str, rest: str, at: int, depth: int) -> None:
        """Expand a macro."""
        macro = self.table[name]
        given = _split_arguments(rest)
        values: dict[str, str] = {}
        names = [p[0] for p in macro.parameters]
        position = 0
        for i, item in enumerate(given):
            key, equals, value = item.partition("=")
            if equals and key.strip() in names:
                values[key.strip()] = value.strip()
                continue
            if position >= len(names):
                raise OxllcError(Diagnostic(f"macro '{name}' takes {len(names)} arguments", *parser.where()))
            if macro.parameters[position][2] == "vararg":
                values[names[position]] = ", ".join(given[i:])
                position += 1
                break
            values[names[position]] = item
            position += 1
        for parameter, default, kind in macro.parameters:
            if not values.get(parameter):
                if kind == "req":
                    raise OxllcError(Diagnostic(f"macro '{name}' needs a value for '{parameter}'", *parser.where()))
                values[parameter] = default or ""
        parser.uid += 1
        self.expand(parser, _substitute(macro.body, values, parser.uid), f"<macro {name}>", depth)

    def expand(self, parser: Parser, text: str, name: str, depth: int) -> None:
        """Assemble text in place of a call.  OxllcError where all expansions together are too long."""
        self.expanded += len(text) + 64  # short macros cost as well
        if self.expanded > MAX_EXPANSION:
            raise OxllcError(Diagnostic("macro expansion is too long", *parser.where()))
        outer = parser.statement
        errors = len(parser.asm.errors)
        parser.run(split_statements(SourceFile(name, text)), depth + 1)
        parser.statement = outer
        for diagnostic in parser.asm.errors[errors:]:
            diagnostic.notes.append(Diagnostic("while expanding", *parser.where(), severity="note"))


def _split_arguments(text: str) -> list[str]:
    """Arguments separated by commas (or blanks), respecting quotes and parentheses."""
    out: list[str] = []
    depth = 0
    current = ""
    quoted = False
    for c in text.strip():
        if c == '"':
            quoted = not quoted
            current += c
        elif quoted:
            current += c
        elif c == "," and depth == 0:
            out.append(current.strip())
            current = ""
        else:
            depth += (c == "(") - (c == ")")
            current += c
    if current.strip() or out:
        out.append(current.strip())
    return [item[1:-1] if len(item) > 1 and item[0] == item[-1] == '"' else item for item in out]


def _substitute(body: str, values: dict[str, str], uid: int) -> str:
    """Replace `\\name`, `\\@` and `\\()`."""
    def replace(match: re.Match[str]) -> str:
        name = match[1]
        if name == "@":
            return str(uid)
        if name == "()":
            return ""
        return values.get(name, match[0])

    return re.sub(r"\\(@|\(\)|[A-Za-z_$][\w$]*)", replace, body)


class Conditionals:
    """The stack of open `.if`s: (this branch is active, a branch was taken, the outside is active)."""

    def __init__(self) -> None:
        self.stack: list[tuple[bool, bool, bool, Statement]] = []

    @property
    def active(self) -> bool:
        """Whether statements count here."""
        return not self.stack or self.stack[-1][0]

    def directive(self, parser: Parser, name: str, rest: str, at: int) -> bool:
        """Handle `.if`-like directives; True if it was one."""
        if not name.startswith(".") or (name[:3] not in (".if", ".el", ".en")):
            return False
        assert parser.statement is not None
        if name.startswith(".if"):
            outside = self.active
            taken = outside and self.condition(parser, name, rest, at)
            self.stack.append((taken, taken, outside, parser.statement))
            return True
        if name in (".else", ".elseif", ".endif"):
            if not self.stack:
                raise OxllcError(Diagnostic(f"'{name}' without '.if'", *parser.where()))
            _, done, outside, opened = self.stack.pop()
            if name == ".else":
                self.stack.append((outside and not done, True, outside, opened))
            elif name == ".elseif":
                taken = outside and not done and self.condition(parser, ".if", rest, at)
                self.stack.append((taken, done or taken, outside, opened))
            return True
        return False

    def condition(self, parser: Parser, name: str, rest: str, at: int) -> bool:
        """Whether the operand `rest` of a conditional directive `name` holds."""
        symbol = rest.strip()
        if name in (".ifdef", ".ifndef", ".ifnotdef"):
            known = parser.asm.symbols.get(symbol)
            return (known is not None and known.is_defined) == (name == ".ifdef")
        if name in (".ifb", ".ifnb"):
            return (not symbol) == (name == ".ifb")
        if name in (".ifc", ".ifnc"):
            parts = _split_arguments(rest)
            return (len(parts) == 2 and parts[0] == parts[1]) == (name == ".ifc")
        if name in (".ifeqs", ".ifnes"):
            parts = _split_arguments(rest)
            return (len(parts) == 2 and parts[0] == parts[1]) == (name == ".ifeqs")
        value = parser.number(rest, at)
        tests = {".if": value != 0, ".ifne": value != 0, ".ifeq": value == 0, ".ifge": value >= 0, ".ifgt": value > 0,
                 ".ifle": value <= 0, ".iflt": value < 0}
        if name not in tests:
            raise OxllcError(Diagnostic(f"unknown directive '{name}'", *parser.where()))
        return tests[name]

    def finish(self, parser: Parser) -> None:
        """At the end of the source: nothing may be open."""
        for _, _, _, opened in self.stack:
            parser.asm.error("'.if' is not closed", (opened.file, opened.offset))
