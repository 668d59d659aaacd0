"""The pattern language of FileCheck: fixed text, `{{regex}}`, `[[VAR:regex]]`, `[[VAR]]` and numeric `[[#...]]`.

After LLVM's "FileCheck - Flexible pattern matching file verifier". Regular expressions are POSIX extended with the
bracket classes (`[[:alpha:]]`); backslash escapes are Python's. As in LLVM, `.` and `[^...]` never match a line end, and
`^` and `$` match at line boundaries.

A pattern is compiled to parts; those whose text depends on variables are filled in when it is matched.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

CLASSES = {
    "alpha": "a-zA-Z",
    "digit": "0-9",
    "alnum": "a-zA-Z0-9",
    "upper": "A-Z",
    "lower": "a-z",
    "xdigit": "0-9a-fA-F",
    "space": r" \t\n\r\f\v",
    "blank": r" \t",
    "punct": r"!-/:-@\[-`{-~",
    "cntrl": r"\x00-\x1f\x7f",
    "print": " -~",
    "graph": "!-~",
}


class PatternError(Exception):
    """A mistake in a check line; `offset` counts from the start of the pattern's text."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


class UndefinedVariable(Exception):
    """A pattern uses a variable that has no value yet."""


def python_regex(posix: str) -> str:
    """Translates a POSIX extended regular expression with newline-sensitive matching to Python's syntax."""
    out: list[str] = []
    at = 0
    while at < len(posix):
        char = posix[at]
        if char == "\\" and at + 1 < len(posix):
            out.append(posix[at : at + 2])
            at += 2
        elif char == "[":
            at = _bracket(posix, at, out)
        else:
            out.append(char)
            at += 1
    return "".join(out)


def _bracket(posix: str, at: int, out: list[str]) -> int:
    """Translates the bracket expression at `at`; the position after it."""
    start = at
    at += 1
    body: list[str] = []
    negated = posix.startswith("^", at)
    if negated:
        at += 1
        body.append(r"^\n")
    first = True
    while at < len(posix):
        char = posix[at]
        if char == "]" and not first:
            out.append("[" + "".join(body) + "]")
            return at + 1
        named = re.match(r"\[:(\w+):\]", posix[at:])
        if named:
            if named[1] not in CLASSES:
                raise PatternError(f"unknown character class [:{named[1]}:]", at)
            body.append(CLASSES[named[1]])
            at += named.end()
        elif char == "\\" and at + 1 < len(posix):
            body.append(posix[at : at + 2])
            at += 2
        else:
            body.append("\\" + char if char in "[]&~|" else char)
            at += 1
        first = False
    raise PatternError("brackets ([ ]) not balanced", start)


@dataclass(slots=True)
class Format:
    """How a numeric value is written: `%u %d %x %X`, with a minimum number of digits and `0x` in front if alternate."""

    kind: str = "u"
    precision: int = 0
    alternate: bool = False

    def regex(self) -> str:
        digits = {"u": "[0-9]", "d": "[0-9]", "x": "[0-9a-f]", "X": "[0-9A-F]"}[self.kind]
        sign = "-?" if self.kind == "d" else ""
        prefix = "0x" if self.alternate else ""
        if self.precision:
            return f"{sign}{prefix}(?:[1-9a-fA-F]{digits}*)?{digits}{{{self.precision}}}"
        return f"{sign}{prefix}{digits}+"

    def show(self, value: int) -> str:
        if value < 0 and self.kind != "d":
            raise PatternError(f"the value {value} does not fit the format %{self.kind}")
        body = format(abs(value), {"u": "d", "d": "d", "x": "x", "X": "X"}[self.kind]).rjust(self.precision, "0")
        return ("-" if value < 0 else "") + ("0x" if self.alternate else "") + body

    def parse(self, text: str) -> int:
        return int(text.replace("0x", "", 1) if self.alternate else text, 16 if self.kind in "xX" else 10)


@dataclass(slots=True)
class Variables:
    """String and numeric variables and their values; names that begin with `$` survive CHECK-LABEL in scoped mode."""

    strings: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, tuple[int, Format]] = field(default_factory=dict)

    def clear_locals(self) -> None:
        self.strings = {k: v for k, v in self.strings.items() if k.startswith("$")}
        self.numbers = {k: v for k, v in self.numbers.items() if k.startswith("$")}


FUNCTIONS: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a // b if a * b >= 0 else -(-a // b) if b > 0 else -(a // -b),
    "min": min,
    "max": max,
}

TOKEN = re.compile(r"\s*(0x[0-9a-fA-F]+|\d+|@LINE|\$?\w+|[-+(),])")


class Expression:
    """A numeric expression: sums and differences of literals, variables, `@LINE`, calls and parentheses."""

    __slots__ = ("line", "names", "tokens")

    def __init__(self, text: str, line: int, offset: int) -> None:
        self.line = line
        self.tokens: list[str] = []
        at = 0
        while at < len(text.rstrip()):
            match = TOKEN.match(text, at)
            if not match:
                raise PatternError(f"invalid numeric expression '{text.strip()}'", offset + at)
            self.tokens.append(match[1])
            at = match.end()
        self.names = [t for t in self.tokens if re.match(r"[$A-Za-z_]", t) and t not in FUNCTIONS]

    def evaluate(self, variables: Variables) -> tuple[int, Format | None]:
        """The value, and the format of the first variable in it. Raises UndefinedVariable."""
        tokens = [*self.tokens, ""]
        at = 0
        shape: Format | None = None

        def primary() -> int:
            nonlocal at, shape
            token = tokens[at]
            at += 1
            if token == "(":
                value = total()
                at += 1
                return value
            if token == "-":
                return -primary()
            if token == "@LINE":
                return self.line
            if token[:1].isdigit():
                return int(token, 0) if token.startswith("0x") else int(token)
            if token in FUNCTIONS and tokens[at] == "(":
                at += 1
                left = total()
                at += 1  # the comma
                right = total()
                at += 1
                return FUNCTIONS[token](left, right)
            if token not in variables.numbers:
                raise UndefinedVariable(token)
            value, its_shape = variables.numbers[token]
            shape = shape or its_shape
            return value

        def total() -> int:
            nonlocal at
            value = primary()
            while tokens[at] in ("+", "-"):
                sign = 1 if tokens[at] == "+" else -1
                at += 1
                value += sign * primary()
            return value

        return total(), shape


@dataclass(slots=True)
class Part:
    """One piece of a pattern. kind: `regex` (ready), `use`, `define`, `number` (numeric use) or `number-define`."""

    kind: str
    text: str = ""
    name: str = ""
    expression: Expression | None = None
    shape: Format | None = None


class Pattern:
    """A compiled check line's pattern. `search` finds it and, on success, binds its variables."""

    __slots__ = ("parts", "ready", "source")

    def __init__(
        self, source: str, line: int, *, literal: bool = False, ignore_case: bool = False, full_lines: bool = False, strict: bool = False
    ) -> None:
        self.source = source
        parts = [Part("regex", re.escape(source))] if literal else _parse(source, line)
        if full_lines:
            space = "" if strict else " *"
            parts = [Part("regex", "^" + space), *parts, Part("regex", space + "$")]
        if ignore_case:
            parts.insert(0, Part("regex", "(?i)"))
        self.parts = parts
        self.ready: re.Pattern[str] | None = None
        if all(part.kind == "regex" for part in parts):
            self.ready = _compile("".join(part.text for part in parts))

    def search(self, text: str, start: int, end: int, variables: Variables) -> tuple[int, int] | None:
        """The first match in text[start:end] as (begin, end), or None. Raises UndefinedVariable."""
        regex = self.ready or _compile(self._fill(variables))
        match = regex.search(text, start, end)
        if match is None:
            return None
        for index, part in enumerate(self.parts):
            if part.kind == "define":
                variables.strings[part.name] = match[f"v{index}"]
            elif part.kind == "number-define":
                assert part.shape is not None
                variables.numbers[part.name] = (part.shape.parse(match[f"v{index}"]), part.shape)
        return match.span()

    def substitutions(self, variables: Variables) -> list[tuple[str, str]]:
        """What the variables in it stand for: (as written, value), for messages."""
        shown = []
        for part in self.parts:
            try:
                if part.kind == "use":
                    shown.append((part.name, variables.strings[part.name]))
                elif part.expression is not None:
                    value, shape = part.expression.evaluate(variables)
                    shown.append((" ".join(part.expression.tokens), (part.shape or shape or Format()).show(value)))
            except (KeyError, UndefinedVariable):
                continue
        return shown

    def _fill(self, variables: Variables) -> str:
        out: list[str] = []
        defined_here: dict[str, str] = {}
        for index, part in enumerate(self.parts):
            group = f"v{index}"
            if part.kind == "regex":
                out.append(part.text)
            elif part.kind == "define":
                out.append(f"(?P<{group}>{part.text})")
                defined_here[part.name] = group
            elif part.kind == "use":
                if part.name in defined_here:
                    out.append(f"(?P={defined_here[part.name]})")
                elif part.name in variables.strings:
                    out.append(re.escape(variables.strings[part.name]))
                else:
                    raise UndefinedVariable(part.name)
            else:
                text = (part.shape or Format()).regex()
                if part.expression is not None:
                    value, shape = part.expression.evaluate(variables)
                    text = re.escape((part.shape or shape or Format()).show(value))
                out.append(f"(?P<{group}>{text})" if part.kind == "number-define" else f"(?:{text})")
        return "".join(out)


def _compile(regex: str) -> re.Pattern[str]:
    try:
        return re.compile(regex, re.MULTILINE)
    except re.error as error:
        raise PatternError(f"invalid regex: {error}") from error


def _parse(source: str, line: int) -> list[Part]:
    parts: list[Part] = []
    at = 0
    while at < len(source):
        if source.startswith("{{", at):
            end = source.find("}}", at + 2)
            if end < 0:
                raise PatternError("found start of regex string with no end '}}'", at)
            while source.startswith("}", end + 2):
                end += 1
            parts.append(Part("regex", f"(?:{python_regex(source[at + 2 : end])})"))
            _compile(parts[-1].text)
            at = end + 2
        elif source.startswith("[[", at) and re.match(r"\[\[(#|@LINE|\$?\w+)", source[at:]):
            end = _variable_end(source, at)
            parts.append(_variable(source[at + 2 : end], line, at + 2))
            at = end + 2
        else:
            stop = re.compile(r"\{\{|\[\[(?=#|@LINE|\$?\w)").search(source, at + 1)
            end = stop.start() if stop else len(source)
            parts.append(Part("regex", re.escape(source[at:end])))
            at = end
    return parts


def _variable_end(source: str, at: int) -> int:
    """The position of the `]]` that closes the `[[` at `at`; brackets of the regex inside nest."""
    depth, i = 0, at + 2
    while i < len(source):
        if depth == 0 and source.startswith("]]", i):
            return i
        if source[i] == "\\":
            i += 1
        elif source[i] == "[":
            depth += 1
        elif source[i] == "]":
            depth = max(0, depth - 1)
        i += 1
    raise PatternError("invalid substitution block, no ]] found", at)


def _variable(body: str, line: int, offset: int) -> Part:
    if body.startswith("#"):
        return _numeric(body[1:], line, offset + 1)
    if body.startswith("@LINE"):  # the old spelling of [[#@LINE...]]
        return Part("number", expression=Expression(body, line, offset))
    name, colon, regex = body.partition(":")
    if not re.fullmatch(r"\$?[A-Za-z_]\w*", name):
        raise PatternError(f"invalid name '{name}' in variable", offset)
    if not colon:
        return Part("use", name=name)
    translated = python_regex(regex)
    _compile(translated)
    return Part("define", translated, name)


def _numeric(body: str, line: int, offset: int) -> Part:
    text, shape = body.strip(), None
    match = re.match(r"%(#?)(?:\.(\d+))?([udxX])\s*(,|$)", text)
    if match:
        shape = Format(match[3], int(match[2] or 0), bool(match[1]))
        text = text[match.end() :].strip()
    definition = re.match(r"(\$?[A-Za-z_]\w*)\s*:", text)
    name = ""
    if definition:
        name = definition[1]
        text = text[definition.end() :].strip()
    if text.startswith("=="):
        text = text[2:].strip()
    expression = Expression(text, line, offset) if text else None
    if definition:
        return Part("number-define", name=name, expression=expression, shape=shape or Format())
    return Part("number", expression=expression, shape=shape)
