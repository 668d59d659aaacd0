"""Tokens of LLVM IR by one compiled regular expression (LLVM's `LLLexer`, written anew from the Language Reference).

A token is its text; the first character says what it is:

    %name %"na me" %7   local            @...  global           $...  comdat        #7  attribute group, #dbg_value
    !7 !name !          metadata         "..." string           c"..." byte array   5 -5 1.0e3 0x.. +inf  number
    word                keyword, type, opcode, flag             ...   and single punctuation characters

Invariant: `tok` is the current token, `at` its offset, `end` the offset behind it; at the end of input `tok` is "".
Offsets are into `text`; line and column are computed only when an error is raised.
"""

from __future__ import annotations

import re
from typing import Final, NoReturn

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

TOKEN: Final = re.compile(
    r"""(?:[ \t\r\n\f\v\0]+|;[^\n]*|/\*(?s:.)*?\*/)*
    (
      [%@$](?:[-a-zA-Z$._0-9]+|"[^"]*")
    | c?"[^"]*"
    | [a-zA-Z_][-a-zA-Z$._0-9]*
    | [-+]?0x[0-9a-fA-F]+(?:\.[0-9a-fA-F]*)?p[-+]?[0-9]+
    | 0x[KLMHR]?[0-9A-Fa-f]+
    | [-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?
    | [-+](?:inf|qnan|s?nan\(0x[0-9A-Fa-f]+\))
    | !(?:[-a-zA-Z$._0-9\\]+)?
    | \#(?:[0-9]+|dbg_[a-z_]+)?
    | \.\.\.
    | [^\s"]
    )?
    """,
    re.VERBOSE,
)
_match = TOKEN.match

_ESCAPE: Final = re.compile(rb"\\([0-9a-fA-F]{2}|\\)")


def unescape(inner: str) -> bytes:
    """The bytes of a quoted string's inside (`\\XX` and `\\\\` resolved)."""
    data = inner.encode("utf-8", "surrogateescape")
    if b"\\" not in data:
        return data
    return _ESCAPE.sub(lambda m: b"\\" if m[1] == b"\\" else bytes([int(m[1], 16)]), data)


def name_of(token: str) -> str:
    """The name in a `%x`, `@x`, `$x` or `%"x"` token.

    A quoted name of digits only (`%"7"`, which is not `%7`) keeps its quotes, so names of digits always are numbers.
    """
    if token[1] != '"':
        return token[1:]
    name = unescape(token[2:-1]).decode("utf-8", "surrogateescape")
    return f'"{name}"' if name.isdecimal() else name


class Lexer:
    """The current token and the means to move on, expect, and complain."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = source.text
        self.tok = ""
        self.at = 0
        self.end = 0

    # -- moving --------------------------------------------------------------------------------------------

    def seek(self, offset: int) -> None:
        """Make the token at `offset` the current one."""
        self.end = offset
        self.advance()

    def advance(self) -> None:
        """Go to the next token."""
        m = _match(self.text, self.end)
        assert m is not None
        tok = m[1]
        if tok is None:
            self.at = self.end = m.end()
            self.tok = ""
            if self.end < len(self.text):
                self.error("unterminated string constant" if self.text[self.end] in 'c"%@$' else "invalid character")
            return
        self.tok = tok
        self.end = m.end()
        self.at = self.end - len(tok)
        if tok == "%" or tok == "@" or tok == "$":
            self.error(f"expected a name behind '{tok}'")

    def peek(self) -> str:
        """The token after the current one."""
        m = _match(self.text, self.end)
        assert m is not None
        return m[1] or ""

    def accept(self, tok: str) -> bool:
        """Step over the token if it is the current one."""
        if self.tok == tok:
            self.advance()
            return True
        return False

    def expect(self, tok: str, where: str = "") -> None:
        """Step over the token or complain."""
        if self.tok != tok:
            self.error(f"expected '{tok}'{' ' + where if where else ''}")
        self.advance()

    def take(self) -> str:
        """Give the current token and go on."""
        tok = self.tok
        self.advance()
        return tok

    # -- complaining ---------------------------------------------------------------------------------------

    def error(self, message: str, at: int = -1, hint: str | None = None, length: int = 0) -> NoReturn:
        """Raise OxllcError pointing at `at` (the current token by default)."""
        if at < 0:
            at = self.at
            length = length or max(1, len(self.tok))
            if not self.tok and at >= len(self.text):
                message += ", found the end of the file"
        raise OxllcError(Diagnostic(message, self.source, at, length=max(1, length), hint=hint))

    # -- small things --------------------------------------------------------------------------------------

    def unsigned(self, what: str = "an integer") -> int:
        """A decimal number."""
        tok = self.tok
        if not tok.isdecimal():
            self.error(f"expected {what}")
        self.advance()
        return int(tok)

    def integer(self, what: str = "an integer") -> int:
        """A signed decimal number, or `u0x..`, `s0x..`."""
        tok = self.tok
        value = int_literal(tok)
        if value is None:
            self.error(f"expected {what}")
        self.advance()
        return value

    def string(self, what: str = "a string constant") -> bytes:
        """The bytes of a `"..."` token."""
        tok = self.tok
        if tok[:1] != '"':
            self.error(f"expected {what}")
        self.advance()
        return unescape(tok[1:-1])

    def string_text(self, what: str = "a string constant") -> str:
        """A `"..."` token as text."""
        tok = self.tok
        if tok[:1] == '"' and "\\" not in tok:
            self.advance()
            return tok[1:-1]
        return self.string(what).decode("utf-8", "surrogateescape")

    def prefixed_name(self, prefix: str, what: str) -> str:
        """The name of a `%x`, `@x` or `$x` token."""
        if self.tok[:1] != prefix:
            self.error(f"expected {what}")
        return name_of(self.take())

    def skip_balanced(self) -> str:
        """Step over a bracketed group and give the text inside the brackets."""
        pairs = {"(": ")", "[": "]", "{": "}", "<": ">"}
        stack = [pairs[self.tok]]
        begin = self.end
        first = self.at
        while True:
            self.advance()
            tok = self.tok
            if tok in pairs:
                stack.append(pairs[tok])
            elif tok == stack[-1]:
                stack.pop()
                if not stack:
                    inner = self.text[begin : self.at]
                    self.advance()
                    return inner
            elif not tok:
                self.error("this bracket is never closed", first)


def int_literal(tok: str) -> int | None:
    """The value of an integer token, or None.  `u0x` is unsigned; `s0x` is sign-extended from its top hex digit."""
    if tok[1:3] == "0x" and tok[0] in "us":
        digits = tok[3:]
        try:
            value = int(digits, 16)
        except ValueError:
            return None
        if tok[0] == "s" and value >> (4 * len(digits) - 1):
            value -= 1 << (4 * len(digits))
        return value
    body = tok[1:] if tok[:1] in ("-", "+") else tok
    return int(tok) if body.isdecimal() and body.isascii() else None
