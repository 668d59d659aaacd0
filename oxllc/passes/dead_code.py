"""Dead machine instruction elimination on SSA form.

An instruction goes if it has no side effect, writes no memory, is no call or terminator, defines no physical register,
and none of its results is read.  One backward pass with use counts, following operands as they die.
Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction, MachineInstr


_NOT_COMPUTATIONS = frozenset(("INLINEASM", "CFI_INSTRUCTION", "DBG_LABEL", "ADJCALLSTACKDOWN", "ADJCALLSTACKUP", "KILL"))


def is_removable(mi: MachineInstr) -> bool:
    """Whether the instruction only computes its results."""
    desc = mi.desc
    if desc.has_side_effects or desc.may_store or desc.is_call or desc.is_terminator or desc.is_convergent:
        return False
    if desc.name in _NOT_COMPUTATIONS:
        return False
    if mi.mem is not None and (mi.mem.is_volatile or mi.mem.is_atomic or mi.mem.is_store):
        return False
    return not mi.implicit_defs and not mi.clobbers


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Remove dead instructions."""
    uses = [0] * len(mf.vreg_class)
    definition: dict[int, MachineInstr] = {}
    for block in mf.blocks:
        for mi in block.instrs:
            for reg in mi.reg_uses():
                if reg >= FIRST_VREG:
                    uses[reg - FIRST_VREG] += 1
            for reg in mi.reg_defs():
                if reg >= FIRST_VREG:
                    definition[reg] = mi
    dead: set[int] = set()
    work = [mi for mi in definition.values() if _is_dead(mi, uses)]
    while work:
        mi = work.pop()
        if id(mi) in dead:
            continue
        dead.add(id(mi))
        for reg in mi.reg_uses():
            if reg >= FIRST_VREG:
                uses[reg - FIRST_VREG] -= 1
                if not uses[reg - FIRST_VREG] and reg in definition and _is_dead(definition[reg], uses):
                    work.append(definition[reg])
    if dead:
        for block in mf.blocks:
            block.instrs = [mi for mi in block.instrs if id(mi) not in dead]
        ctx.count("dead-mi-elim.removed", len(dead))


def _is_dead(mi: MachineInstr, uses: list[int]) -> bool:
    return is_removable(mi) and all(reg >= FIRST_VREG and not uses[reg - FIRST_VREG] for reg in mi.reg_defs())
