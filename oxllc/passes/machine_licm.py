"""Machine loop-invariant code motion on SSA form: addresses, constants and other pure instructions move to the preheader.

LLVM IR's passes have hoisted what they could see; selection adds new invariants (addresses of globals, large constants,
comparisons with them).  An instruction moves if it is pure (see `dead_code.is_removable`), reads only values from outside the
loop, and is no load except an invariant one.  Cheap immediates move only while fewer than a quarter of their
register class is taken by what moved, so that hoisting does not turn into spilling.

Before and after: SSA form.  A loop without a preheader (a single outside predecessor with a single successor) is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.mir.loops import analyze
from oxllc.passes.dead_code import is_removable

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr
    from oxllc.mir.loops import Loop


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Hoist out of every loop, inner ones first."""
    info = analyze(mf)
    if not info.loops:
        return
    def_block: dict[int, int] = {}
    for block in mf.blocks:
        for mi in block.instrs:
            for reg in mi.reg_defs():
                if reg >= FIRST_VREG:
                    def_block[reg] = block.number
    constant = [r.is_constant for r in mf.target.registers]
    for loop in reversed(info.loops):
        preheader = _preheader(mf, loop)
        if preheader is None:
            continue
        inside = set(loop.blocks)
        budget = {c.id: max(2, len(c.order) // 4) for c in mf.target.classes}
        for number in loop.blocks:
            block = mf.blocks[number]
            kept = []
            moved = []
            for mi in block.instrs:
                if _is_invariant(mi, inside, def_block, constant) and _worth(mi, mf, budget):
                    moved.append(mi)
                    for reg in mi.reg_defs():
                        def_block[reg] = preheader.number
                else:
                    kept.append(mi)
            if moved:
                block.instrs = kept
                at = preheader.first_terminator()
                preheader.instrs[at:at] = moved
                ctx.count("machine-licm.hoisted", len(moved))


def _preheader(mf: MachineFunction, loop: Loop) -> MachineBlock | None:
    inside = set(loop.blocks)
    outside = [p for p in mf.blocks[loop.header].predecessors if p.number not in inside]
    if len(outside) == 1 and len(outside[0].successors) == 1:
        return outside[0]
    return None


def _is_invariant(mi: MachineInstr, inside: set[int], def_block: dict[int, int], constant: list[bool]) -> bool:
    desc = mi.desc
    if desc.is_variadic or desc.name in ("COPY", "IMPLICIT_DEF") or not is_removable(mi) or mi.implicit_uses or mi.predicate:
        return False
    if desc.may_load and not (mi.mem is not None and mi.mem.is_invariant):
        return False
    if not mi.desc.def_positions or any(r < FIRST_VREG for r in mi.reg_defs()):
        return False
    for reg in mi.reg_uses():
        if reg >= FIRST_VREG:
            if def_block.get(reg, -1) in inside:
                return False
        elif reg and not constant[reg]:
            return False
    return True


def _worth(mi: MachineInstr, mf: MachineFunction, budget: dict[int, int]) -> bool:
    """Whether the register that the hoisted value occupies through the loop is there to be had."""
    result = mi.ops[mi.desc.def_positions[0]]
    assert isinstance(result, int)
    class_id = mf.class_of(result)
    if budget[class_id] <= 0:
        return False
    budget[class_id] -= 1
    return True
