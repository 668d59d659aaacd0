"""Directives about names: `.variant_cc`, `.weakref`, `.symver`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.fragments import RelValue
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.parser import Parser


def _fail(parser: Parser, message: str, at: int = 0) -> OxllcError:
    """An error at an offset in the statement."""
    file, offset = parser.where()
    return OxllcError(Diagnostic(message, file, offset + at))


def _one_symbol(parser: Parser, rest: str, at: int, place: int = 0) -> tuple[str, int]:
    """The name at a token, and the number of the token behind it."""
    tokens = parser.tokens(rest, at)
    if place >= len(tokens) or tokens[place].kind not in ("name", "string"):
        where = tokens[place].at if place < len(tokens) else at + len(rest)
        raise _fail(parser, "expected symbol name" if place == 0 else "expected identifier", where)
    text = tokens[place].text
    return text.strip('"'), place + 1


def _variant_cc(parser: Parser, rest: str, at: int) -> None:
    """`.variant_cc name`: the function has a calling convention of its own; a dynamic linker must not bind it late."""
    name, place = _one_symbol(parser, rest, at)
    tokens = parser.tokens(rest, at)
    if place < len(tokens):
        raise _fail(parser, "expected newline", tokens[place].at)
    symbol = parser.asm.symbol(name)
    symbol.other |= getattr(parser.target.hooks, "VARIANT_CC", 0)
    if symbol.binding is None and not symbol.is_defined:
        symbol.is_referenced = True


def _weakref(parser: Parser, rest: str, at: int) -> None:
    """`.weakref alias, name`: the alias stands for a symbol that need not be defined anywhere."""
    alias, place = _one_symbol(parser, rest, at)
    tokens = parser.tokens(rest, at)
    if place >= len(tokens) or tokens[place].text != ",":
        raise _fail(parser, "expected a comma", tokens[place].at if place < len(tokens) else at + len(rest))
    name, _ = _one_symbol(parser, rest, at, place + 1)
    parser.assign(alias, RelValue(name, None, 0))
    parser.asm.symbol(alias).is_alias = True
    target = parser.asm.symbol(name)
    if target.binding is None and not target.is_defined:
        target.binding = elf.STB_WEAK


def _symver(parser: Parser, rest: str, at: int) -> None:
    """`.symver name, name@version[, remove]` (or `@@`, `@@@`): a version of the symbol."""
    parts = [part.strip() for part in rest.split(",")]
    if len(parts) < 2 or not parts[0]:
        raise _fail(parser, "expected a comma" if parts[0] else "expected identifier", at)
    if "@" not in parts[1]:
        raise _fail(parser, "expected a '@' in the name", at + rest.index(",") + 1)
    if len(parts) > 2 and parts[2] != "remove":
        raise _fail(parser, "expected 'remove'", at + rest.rindex(",") + 1)
    parser.asm.symbol(parts[0].strip('"')).versions.append(parts[1].strip('"'))


SYMBOL_DIRECTIVES: dict[str, Callable[[Parser, str, int], None]] = {".variant_cc": _variant_cc, ".weakref": _weakref, ".symver": _symver}
