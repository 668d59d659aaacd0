"""An instruction as text for messages and traces: as the disassembler writes it, branch targets as addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.inst_printer import inst_printer
from oxllc.mir.function import MachineInstr

if TYPE_CHECKING:
    from oxllc.target_desc.decode import Decoded
    from oxllc.target_desc.model import Target


def instruction_text(target: Target, d: Decoded, pc: int = 0) -> str:
    """`addi a0, a1, 4`."""
    mi = MachineInstr(d.desc, list(d.operands))
    mi.predicate = d.predicate
    mi.predicate_inverted = d.predicate_inverted
    printer = target.__dict__.get("_text_printer")
    if printer is None:
        printer = target.__dict__["_text_printer"] = inst_printer(target, True, False)
    text: str = printer.text(mi).replace("\t", " ").strip()
    at = d.desc.branch_target
    if at >= 0 and isinstance(d.operands[at], int) and d.desc.operands[at].kind == "pcrel":
        number = str(d.operands[at])
        if text.endswith(number):
            text = f"{text[: -len(number)]}{pc + d.operands[at] & 0xFFFFFFFFFFFFFFFF:#x}"
    return text
