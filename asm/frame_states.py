"""Call-frame state at the beginning of every block, and the instructions that bring one state to another.

CFI instructions describe code in the order of addresses, but frame lowering makes them in the order of execution.  A forward walk over the
control-flow graph gives each block's state (all paths agree: a frame is set up or it is not); emission inserts the difference
wherever the block in front ends with another one (LLVM's CFIInstrInserter).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm.call_frame import CfiInstr
from oxllc.mir.call_frame import unpack

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import Target


class FrameState(NamedTuple):
    """What unwinders know at a place: the CFA is register + offset; (register, offset from the CFA) of saved registers, sorted."""

    register: int
    offset: int
    saved: tuple[tuple[int, int], ...] = ()


def initial(target: Target) -> FrameState:
    """The state on entry."""
    return FrameState(target.registers[target.frame.stack_pointer].dwarf, 0)


def after(state: FrameState, cfi: CfiInstr) -> FrameState:
    """The state behind one instruction; a remembered or restored state is its emitter's business."""
    name, a, b = cfi.name, cfi.a, cfi.b
    if name == "def_cfa":
        return state._replace(register=a, offset=b)
    if name == "def_cfa_register":
        return state._replace(register=a)
    if name == "def_cfa_offset":
        return state._replace(offset=a)
    others = tuple(pair for pair in state.saved if pair[0] != a)
    if name == "offset":
        return state._replace(saved=tuple(sorted((*others, (a, b)))))
    return state._replace(saved=others) if name == "restore" else state


def change(old: FrameState, new: FrameState) -> list[CfiInstr]:
    """Instructions from one state to another."""
    code = []
    if old.register != new.register:
        code.append(CfiInstr("def_cfa", new.register, new.offset))
    elif old.offset != new.offset:
        code.append(CfiInstr("def_cfa_offset", new.offset))
    known = dict(new.saved)
    code += [CfiInstr("restore", reg) for reg, _ in old.saved if reg not in known]
    return code + [CfiInstr("offset", *pair) for pair in new.saved if pair not in old.saved]


def directive(operand: int) -> CfiInstr:
    """A CFI_INSTRUCTION's operand as the assembler's instruction."""
    name, reg, offset = unpack(operand)
    return CfiInstr(name, offset) if name == "def_cfa_offset" else CfiInstr(name, reg, 0 if name == "def_cfa_register" else offset)


def on_entry(mf: MachineFunction) -> dict[int, FrameState]:
    """By id of the block; unreachable blocks are missing."""
    states = {id(mf.blocks[0]): initial(mf.target)}
    work = [mf.blocks[0]]
    while work:
        block = work.pop()
        state = states[id(block)]
        for mi in block.instrs:
            if mi.desc.name == "CFI_INSTRUCTION":
                state = after(state, directive(mi.ops[0]))  # type: ignore[arg-type]
        for successor in block.successors:
            if id(successor) not in states:
                states[id(successor)] = state
                work.append(successor)
    return states
