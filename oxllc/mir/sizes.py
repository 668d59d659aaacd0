"""How many bytes an instruction takes, before it is encoded: for branch distances and code-size reports.

A target with a `WideEncoding` has a second form of each instruction, a prefix in front of the ordinary word, which is needed where a
register number, an immediate or a predicate does not fit the ordinary one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, InlineAsm

if TYPE_CHECKING:
    from oxllc.mir.function import MachineInstr
    from oxllc.target_desc.model import InstrDesc, Target


def field_width(desc: InstrDesc, position: int) -> int:
    """Bits that an operand has in the ordinary encoding."""
    assert desc.encoding is not None
    return sum(1 for bit in desc.encoding if isinstance(bit, tuple) and bit[0] == position)


def needs_wide(mi: MachineInstr, target: Target) -> bool:
    """Whether the instruction has no ordinary encoding (targets with a wide form); virtual registers count as high ones."""
    wide = target.wide
    if wide is None:
        return False
    if mi.predicate:
        return True
    low = 1 << wide.register_bits
    registers = target.registers
    for op, info in zip(mi.ops, mi.desc.operands):
        if type(op) is not int:
            continue
        if info.reg_class >= 0:
            if info.name in wide.fields and op and (op >= FIRST_VREG or registers[op].encoding >= low):
                return True
        elif info.type_name in wide.imm_operands and mi.desc.encoding is not None:
            width = field_width(mi.desc, mi.desc.operand_index[info.name])
            if width and not -(1 << (width - 1)) <= op >> info.scale < 1 << (width - 1):
                return True
    return False


def instr_size(mi: MachineInstr, target: Target) -> int:
    """Bytes of an instruction; an upper bound for inline assembly and for pseudos that are expanded later."""
    desc = mi.desc
    if desc.name == "INLINEASM":
        asm = mi.ops[0]
        assert isinstance(asm, InlineAsm)
        return 8 * (1 + asm.text.count("\n") + asm.text.count(";"))
    if target.wide is None:
        return desc.size
    if desc.is_pseudo:
        return desc.size * (target.min_instr_align + target.wide.size) // target.min_instr_align
    return desc.size + target.wide.size if needs_wide(mi, target) else desc.size
