"""Expressions of assembly: numbers, symbols, operators, relocation specifiers; value add - sub + constant.

Precedence as in GNU as (its manual, "Infix Operators"): multiplicative and shifts, then | & ^ !, then + - and comparisons, then && and ||.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.fragments import RelValue
from oxllc.asm.tokens import Token, char_value
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.tokens import Statement

_PRECEDENCE = {
    "||": 1, "&&": 2, "==": 3, "!=": 3, "<>": 3, "<": 3, ">": 3, "<=": 3, ">=": 3, "+": 4, "-": 4, "|": 5, "&": 5, "^": 5,
    "*": 6, "/": 6, "%": 6, "<<": 6, ">>": 6,
}
MAX_DEPTH = 200
WORD = (1 << 64) - 1


def _signed(value: int) -> int:
    value &= WORD
    return value - (1 << 64) if value >> 63 else value


def _divide(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


class ExprParser:
    """Parses one expression from a token list; `lookup(name)` gives the value of a symbol (a RelValue), `is_distance(name)` says
    whether it stands for the difference of two others.

    `pos` is the index of the next token."""

    def __init__(self, tokens: list[Token], statement: Statement, lookup: Callable[[str], RelValue], pos: int = 0,
                 here: Callable[[], str] | None = None, is_distance: Callable[[str], bool] = lambda name: False) -> None:
        self.tokens = tokens
        self.statement = statement
        self.lookup = lookup
        self.pos = pos
        self.here = here
        self.is_distance = is_distance
        self.depth = 0

    def fail(self, message: str, at: int | None = None) -> OxllcError:
        """An error at a token (default: the next one)."""
        index = self.pos if at is None else at
        if index < len(self.tokens):
            offset = self.tokens[index].at
        else:
            offset = len(self.statement.text)
        return OxllcError(Diagnostic(message, self.statement.file, self.statement.offset + offset))

    def peek(self) -> str:
        """The text of the next token, "" at the end."""
        return self.tokens[self.pos].text if self.pos < len(self.tokens) else ""

    def parse(self, minimum: int = 1) -> RelValue:
        """An expression with operators of at least this precedence."""
        left = self.unary()
        while True:
            operator = self.peek()
            precedence = _PRECEDENCE.get(operator, 0)
            if precedence < minimum or self.tokens[self.pos].kind != "punct":
                return left
            at = self.pos
            self.pos += 1
            left = self.binary(operator, left, self.parse(precedence + 1), at)

    def binary(self, operator: str, a: RelValue, b: RelValue, at: int) -> RelValue:
        """The value of an operator on two values; `at`: its token.  OxllcError where no relocation could say it, and for division by zero."""
        if operator in ("+", "-") and not (a.specifier or b.specifier):
            if operator == "-":
                b = RelValue(b.sub, b.add, -b.constant)
            adds = [n for n in (a.add, b.add) if n is not None]
            subs = [n for n in (a.sub, b.sub) if n is not None]
            for name in list(adds):
                if name in subs:
                    adds.remove(name)
                    subs.remove(name)
            if len(adds) > 1 or len(subs) > 1:
                raise self.fail("expected relocatable expression", at)
            return RelValue(adds[0] if adds else None, subs[0] if subs else None, _signed(a.constant + b.constant))
        if a.add or a.sub or b.add or b.sub or a.specifier or b.specifier:
            raise self.fail("expected relocatable expression", at)
        x, y = a.constant, b.constant
        if operator in ("/", "%") and y == 0:
            raise self.fail("division by zero", at)
        if operator in ("<<", ">>") and not 0 <= y < 64:
            return RelValue(None, None, 0)
        result = {
            "*": lambda: x * y, "/": lambda: _divide(x, y), "%": lambda: x - _divide(x, y) * y, "<<": lambda: x << y,
            ">>": lambda: (x & WORD) >> y, "|": lambda: x | y, "&": lambda: x & y, "^": lambda: x ^ y, "==": lambda: -(x == y),
            "!=": lambda: -(x != y), "<>": lambda: -(x != y), "<": lambda: -(x < y), ">": lambda: -(x > y),
            "<=": lambda: -(x <= y), ">=": lambda: -(x >= y), "&&": lambda: int(x != 0 and y != 0), "||": lambda: int(x != 0 or y != 0),
        }[operator]()
        return RelValue(None, None, _signed(result))

    def unary(self) -> RelValue:
        """A value with its prefix operators.  OxllcError where nesting is too deep."""
        if self.pos >= len(self.tokens):
            raise self.fail("unknown token in expression")
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fail("expression is nested too deeply")
        try:
            return self.primary()
        finally:
            self.depth -= 1

    def primary(self) -> RelValue:
        """A number, symbol, specifier or parenthesis."""
        token = self.tokens[self.pos]
        self.pos += 1
        kind, text = token.kind, token.text
        if kind == "number":
            if "." in text or ("e" in text.lower() and not text.lower().startswith("0x")):
                raise self.fail("expected an integer", self.pos - 1)
            if len(text) > 1 and text[0] == "0" and text.isdigit():
                if not all(c in "01234567" for c in text):
                    raise self.fail("bad octal number", self.pos - 1)
                return RelValue(None, None, int(text, 8))
            try:
                return RelValue(None, None, int(text, 0))
            except ValueError:  # a hexadecimal float, or more digits than Python converts
                raise self.fail("expected an integer", self.pos - 1) from None
        if kind == "char":
            return RelValue(None, None, char_value(text))
        if kind == "local":
            return self.lookup(text)
        if kind == "string":
            return self.lookup(text[1:-1])
        if kind == "name":
            if text == "." and self.here is not None:
                return RelValue(self.here(), None, 0)
            return self.lookup(text)
        if kind == "spec":
            if self.peek() != "(":
                raise self.fail("expected '('")
            self.pos += 1
            inner = self.parse()
            if self.peek() != ")":
                raise self.fail("expected ')'")
            self.pos += 1
            if inner.specifier:
                raise self.fail("a relocation specifier cannot hold another one")
            return RelValue(inner.add, inner.sub, inner.constant, text[1:])
        if text == "(":
            inner = self.parse()
            if self.peek() != ")":
                raise self.fail("expected ')'")
            self.pos += 1
            return inner
        if text in ("-", "+", "~", "!"):
            if self.pos < len(self.tokens) and self.tokens[self.pos].kind == "spec":  # a specifier stands in front of a whole operand
                raise self.fail("unknown token in expression")
            value = self.unary()
            if text == "+":
                return value
            if text == "-" and not value.specifier:
                return RelValue(value.sub, value.add, _signed(-value.constant))
            if value.add or value.sub or value.specifier:
                raise self.fail(f"operator '{text}' needs a number", self.pos - 1)
            return RelValue(None, None, ~value.constant if text == "~" else int(not value.constant))
        raise self.fail("unknown token in expression", self.pos - 1)
