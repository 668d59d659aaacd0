"""An instruction as text for messages and traces: mnemonic and operands from `AsmString`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.target_desc.decode import Decoded
    from oxllc.target_desc.model import Target

OPERAND = re.compile(r"\$\{?(\w+)\}?")


def instruction_text(target: Target, d: Decoded, pc: int = 0) -> str:
    """`addi a0, a1, 4`; branch targets as addresses."""
    desc = d.desc

    def one(match: re.Match[str]) -> str:
        at = desc.operand_index.get(match.group(1))
        if at is None:
            return match.group(0)
        value, info = d.operands[at], desc.operands[at]
        if info.reg_class >= 0:
            return target.registers[value].asm_name
        if info.kind == "pcrel":
            return hex(pc + value)
        return str(value)

    text = OPERAND.sub(one, desc.asm_string.replace("\t", " ")) or desc.name
    if d.predicate:
        text = f"@{'!' if d.predicate_inverted else ''}{target.registers[d.predicate].asm_name} {text}"
    return text
