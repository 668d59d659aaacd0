"""Software pipelining of innermost single-block loops (`-pipeline-loops`): which loops, and whether it pays.

On SSA form, before PHI elimination.  A loop qualifies if it is one block with one way out, its terminators are analyzable, and nothing in it must
keep its place: no call, convergent instruction, inline assembly, volatile or atomic access, other effect, predicate or
physical register that something writes.  It need not count: the branch stands in stage 0 of the schedule (see `modulo.py`), so no
iteration starts before it is known to run, and no trip count is needed.

It pays if a pass of the kernel takes fewer cycles than an iteration of the list-scheduled loop, both measured in steady state by the
in-order pipeline model, with the copies that overlapping lifetimes will need counted in, and if registers suffice.  `modulo_expand.py` writes the
new blocks.

After: SSA form; the same values leave the loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction

MAX_BODY = 120  # instructions; longer bodies have parallelism enough inside one iteration


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Pipeline the loops of a function where asked to (`ctx.options.pipeline_loops`) and worth it."""
    if not ctx.options.pipeline_loops or mf.target.simt is not None or not mf.is_ssa:
        return
    loops = [block for block in mf.blocks if block in block.successors and qualifies(block, mf)]
    if not loops:
        return
    from oxllc.passes import preheaders
    from oxllc.sched import modulo_expand
    from oxllc.sched.loop_body import LoopBody

    for block in loops:
        inside = {id(block): block}
        if preheaders.find(block, inside) is None and not preheaders.can_make(mf, block, inside):
            continue
        body = LoopBody(mf, block)
        found = body.best_schedule()
        if found is None:
            continue
        preheader = preheaders.find(block, inside) or preheaders.make(mf, block, inside)
        mf.renumber_blocks()
        modulo_expand.expand(mf, block, preheader, body, found.schedule)
        ctx.count("pipeline-loops.loops")
        ctx.count("pipeline-loops.cycles-saved", found.before - found.after)
        ctx.remarks.append((mf.name, f"loop {block.ir_name or block.number}: {found.before} cycles an iteration before, {found.after} after, "
                                     f"initiation interval {found.schedule.interval}, {found.schedule.stages} stages"))


def qualifies(block: MachineBlock, mf: MachineFunction) -> bool:
    """Whether a loop of one block may be pipelined at all."""
    from oxllc.mir.function import FIRST_VREG
    from oxllc.passes.branches import analyze

    if block.address_taken or len(block.successors) != 2 or len(block.instrs) > MAX_BODY or block is mf.blocks[0]:
        return False
    at = next(i for i, other in enumerate(mf.blocks) if other is block)
    info = analyze(block, mf.blocks[at + 1] if at + 1 < len(mf.blocks) else None)
    if info is None or info.cond is None or info.taken is None or info.other is None or info.taken is info.other:
        return False
    registers = mf.target.registers
    for mi in block.instrs:
        desc = mi.desc
        if desc.is_call or desc.is_convergent or mi.predicate or mi.clobbers or desc.name == "INLINEASM":
            return False
        if desc.is_terminator:
            continue
        if desc.has_side_effects or desc.is_branch or desc.is_return:
            return False
        if mi.mem is not None and (mi.mem.is_volatile or mi.mem.is_atomic):
            return False
        if any(reg < FIRST_VREG for reg in mi.reg_defs()):
            return False
        if desc.name != "PHI" and any(reg < FIRST_VREG and not registers[reg].is_constant and reg not in mf.reserved for reg in mi.reg_uses()):
            return False
    return True
