"""Statements and tokens of GNU-style assembly.

A source is split into logical statements (lines, and `;` inside a line) with comments removed: `#` and `//` to the end of the
line, `/* */` anywhere.  A statement keeps the offset of its first character, so that errors point into the source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from oxllc.diagnostics import SourceFile


class Statement(NamedTuple):
    """A statement's text, and where it stands: `file` and the offset of its first character."""

    text: str
    file: SourceFile
    offset: int


class Token(NamedTuple):
    """A token: `kind` is "name", "number", "string", "local" (1b, 2f), "spec" (%lo followed by a parenthesis) or "punct"."""

    kind: str
    text: str
    at: int


_SPLIT = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)\'?|/\*.*?\*/|//[^\n]*|#[^\n]*|;|\n', re.DOTALL)
_TOKEN = re.compile(
    r"""\s*(?:(?P<string>"(?:[^"\\]|\\.)*")
    | (?P<number>0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+
    | 0[xX][0-9a-fA-F]+|0[bB][01]+(?![0-9a-zA-Z])|\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+(?![bf\d])|\d+(?=[bf][0-9a-zA-Z]))
    | (?P<local>\d+[bf](?!\w)) | (?P<char>'(?:[^'\\]|\\.)'?) | (?P<spec>%[A-Za-z_]\w*(?=\s*\())
    | (?P<name>[A-Za-z_.$][\w.$]*(?:@[A-Za-z]\w*)?) | (?P<punct><<|>>|==|!=|<=|>=|<>|&&|\|\||\S))""",
    re.VERBOSE,
)
MAX_STATEMENT = 1 << 20


_SPECIAL = re.compile(r"""["'/#;]""")


def is_plain_text(text: str) -> bool:
    """Whether every statement ends with its line: no comment or string goes over several of them."""
    return "/*" not in text and "\\\n" not in text


def split_statements(file: SourceFile) -> list[Statement]:
    """All statements that are not empty."""
    text = file.text
    statements: list[Statement] = []
    if not is_plain_text(text):
        _split_into(statements, text, file, 0)
        return statements
    offset = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            statements += split_line(line, stripped, file, offset)
        offset += len(line) + 1
    return statements


def split_line(line: str, stripped: str, file: SourceFile, offset: int) -> list[Statement]:
    """The statements of a line at an offset of a plain text; `stripped`: the line without blanks around it."""
    if _SPECIAL.search(line) is None:
        if len(stripped) > MAX_STATEMENT:
            raise OxllcError(Diagnostic("statement is too long", file, offset))
        return [Statement(stripped, file, offset + line.index(stripped[0]))]
    statements: list[Statement] = []
    _split_into(statements, line, file, offset)
    return statements


def _split_into(statements: list[Statement], text: str, file: SourceFile, base: int) -> None:
    """Append the statements of a text that stands at `base` of the file."""
    start = 0
    parts: list[str] = []
    begin = 0

    def flush(end: int) -> None:
        nonlocal parts
        parts.append(text[begin:end])
        whole = "".join(parts)
        stripped = whole.strip()
        if stripped:
            if len(stripped) > MAX_STATEMENT:
                raise OxllcError(Diagnostic("statement is too long", file, base + start))
            lead = len(whole) - len(whole.lstrip())
            statements.append(Statement(stripped, file, base + start + lead))
        parts = []

    for match in _SPLIT.finditer(text):
        token = match[0]
        first = token[0]
        if first in "\"'":
            continue
        if first in "\n;":
            flush(match.start())
            start = begin = match.end()
        elif first == "/" and token.startswith("/*"):
            parts.append(text[begin:match.start()] + " " * len(token))
            begin = match.end()
        else:
            parts.append(text[begin:match.start()] + " " * len(token))
            begin = match.end()
    flush(len(text))


def tokenize(text: str, statement: Statement, base: int = 0) -> list[Token]:
    """Tokens of a part of a statement that starts at `base` within it; `Token.at` counts from the statement's start."""
    tokens: list[Token] = []
    pos = 0
    match_at = _TOKEN.match
    while True:
        match = match_at(text, pos)
        if match is None:
            if text[pos:].strip():
                raise OxllcError(Diagnostic("unexpected character", statement.file, statement.offset + base + pos))
            return tokens
        kind = match.lastgroup
        assert kind is not None
        value = match[kind]
        at = match.start(kind)
        if value == '"':
            raise OxllcError(Diagnostic("string is not closed", statement.file, statement.offset + base + at))
        tokens.append(Token(kind, value, base + at))
        pos = match.end()


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "\\": "\\", '"': '"', "'": "'"}


def string_bytes(token: str) -> bytes:
    """The bytes of a quoted string with its escapes replaced."""
    body = token[1:-1]
    if "\\" not in body:
        return body.encode("utf-8", "surrogateescape")
    out = bytearray()
    at = 0
    while at < len(body):
        c = body[at]
        at += 1
        if c != "\\" or at >= len(body):
            out += c.encode("utf-8", "surrogateescape")
            continue
        c = body[at]
        at += 1
        if c in "01234567":
            end = at
            while end < len(body) and end < at + 2 and body[end] in "01234567":
                end += 1
            out.append(int(body[at - 1:end], 8) & 255)
            at = end
        elif c in "xX":
            end = at
            while end < len(body) and body[end] in "0123456789abcdefABCDEF":
                end += 1
            out.append(int(body[at:end] or "0", 16) & 255)
            at = end
        else:
            out += _ESCAPES.get(c, c).encode("utf-8", "surrogateescape")
    return bytes(out)


def char_value(token: str) -> int:
    """The number of a character constant 'c."""
    body = token[1:].rstrip("'") if len(token) > 2 and token.endswith("'") else token[1:]
    if body.startswith("\\"):
        return string_bytes(f'"{body}"')[0]
    return ord(body[0]) if body else ord("'")
