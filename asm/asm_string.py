"""`AsmString` of an instruction or alias as a list of pieces, shared by printer and parser.

"addi\\t$rd, $rs1, $imm12" and "lw\\t$rd, ${imm12}(${rs1})" become the mnemonic and a tuple of pieces: literal strings and operand
names (`OperandPiece`).  `{a|b}` chooses the first variant, `$$` is a dollar sign.  An operand that may be left out takes the
comma in front of it along.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class OperandPiece(NamedTuple):
    """An operand's place in the syntax."""

    name: str


_VARIANT = re.compile(r"\{([^{}|]*)\|[^{}]*\}")
_PIECE = re.compile(r"\$\$|\$\{(\w+)(?::\w+)?\}|\$(\w+)")


@cache
def parse_asm_string(text: str) -> tuple[str, tuple[str | OperandPiece, ...]]:
    """(mnemonic, pieces).  White space between mnemonic and operands is not part of the pieces."""
    text = _VARIANT.sub(r"\1", text.strip())
    parts = re.split(r"[\t ]+", text, maxsplit=1)
    mnemonic = parts[0]
    rest = parts[1].strip() if len(parts) > 1 else ""
    if "$" in mnemonic:  # operand inside the mnemonic ("vadd.$suffix", "fence$order")
        found = _PIECE.search(mnemonic)
        assert found
        rest = mnemonic[found.start():] + (" " + rest if rest else "")
        mnemonic = mnemonic[: found.start()]
    pieces: list[str | OperandPiece] = []
    at = 0
    for match in _PIECE.finditer(rest):
        if match.start() > at:
            pieces.append(rest[at:match.start()])
        name = match[1] or match[2]
        pieces.append(OperandPiece(name) if name else "$")
        at = match.end()
    if at < len(rest):
        pieces.append(rest[at:])
    return mnemonic, tuple(pieces)
