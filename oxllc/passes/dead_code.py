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
    mem = mi.mem
    if mem is not None and (mem.is_volatile or mem.is_atomic or mem.is_store):
        return False
    return not (mi.implicit_defs or mi.clobbers or desc.name in _NOT_COMPUTATIONS)


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Remove dead instructions."""
    uses = [0] * len(mf.vreg_class)
    definition: dict[int, MachineInstr] = {}
    for block in mf.blocks:
        for mi in block.instrs:
            ops = mi.ops
            desc = mi.desc
            variadic = desc.is_variadic
            for at in mi.use_positions() if variadic else desc.use_positions:
                reg = ops[at]
                if reg.__class__ is int and reg >= FIRST_VREG:
                    uses[reg - FIRST_VREG] += 1
            if mi.predicate >= FIRST_VREG:
                uses[mi.predicate - FIRST_VREG] += 1
            for at in mi.def_positions() if variadic else desc.def_positions:
                reg = ops[at]
                if reg >= FIRST_VREG:  # type: ignore[operator]
                    definition[reg] = mi  # type: ignore[index]
    dead: set[int] = set()
    work = [mi for reg, mi in definition.items() if not uses[reg - FIRST_VREG] and _is_dead(mi, uses)]
    while work:
        mi = work.pop()
        if id(mi) in dead:
            continue
        dead.add(id(mi))
        for used in mi.reg_uses():
            if used >= FIRST_VREG:
                uses[used - FIRST_VREG] -= 1
                if not uses[used - FIRST_VREG] and used in definition and _is_dead(definition[used], uses):
                    work.append(definition[used])
    if dead:
        for block in mf.blocks:
            block.instrs = [mi for mi in block.instrs if id(mi) not in dead]
        ctx.count("dead-mi-elim.removed", len(dead))


def _is_dead(mi: MachineInstr, uses: list[int]) -> bool:
    return is_removable(mi) and all(reg >= FIRST_VREG and not uses[reg - FIRST_VREG] for reg in mi.reg_defs())
