"""Expansion of pseudos that become loops (`LoopExpansion`: compare-and-swap and its like), after register allocation.

    head:  ... pseudo ...  rest        head:  ...
                                  =>   loop:  Body (may branch to loop or done)
                                       done:  rest

A body with branches in its middle becomes several blocks, one behind the other, because terminators stand last in theirs.
They are expanded this late because nothing (a spill, a copy) may come between load-reserved and store-conditional.
Pseudos with a fixed expansion stay: the assembler expands them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.mir.function import MachineBlock
from oxllc.mir.output import instantiate
from oxllc.target_desc.safe_expr import kept_expr

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Expand all loop pseudos of a function."""
    loops = mf.target.loops
    if not loops:
        return
    blocks: list[MachineBlock] = []
    for block in mf.blocks:
        current = block
        blocks.append(current)
        at = 0
        while at < len(current.instrs):
            mi = current.instrs[at]
            if mi.desc.name not in loops:
                at += 1
                continue
            made = _split(mf, current, at)
            blocks += made
            ctx.count("expand-pseudos.loops")
            current, at = made[-1], 0
    if len(blocks) != len(mf.blocks):
        mf.blocks = blocks
        mf.renumber_blocks()


def _split(mf: MachineFunction, block: MachineBlock, at: int) -> list[MachineBlock]:
    """The blocks behind `block`: those of the loop, and one with the rest."""
    mi = block.instrs[at]
    loop, done = MachineBlock(0, block.ir_name), MachineBlock(0, block.ir_name)
    done.instrs = block.instrs[at + 1:]
    del block.instrs[at:]
    for successor in list(block.successors):
        edge = block.successors.index(successor)
        probability = block.probabilities[edge] if block.probabilities else None
        block.remove_successor(successor)
        done.add_successor(successor, probability)
    bindings: dict[str, Any] = {info.name: op for info, op in zip(mi.desc.operands, mi.ops)}
    for rule in mf.target.loops[mi.desc.name]:
        if not rule.when or kept_expr(rule.when, tuple(bindings))(*bindings.values()):
            break
    else:
        raise AssertionError(f"no loop expansion of {mi.desc.name} fits its operands")
    body = instantiate(rule.insts, mf.target, {**bindings, "loop": loop, "done": done})
    for new in body:
        new.debug_loc, new.mem = mi.debug_loc, mi.mem
    parts = [loop]
    for number, new in enumerate(body):
        parts[-1].instrs.append(new)
        if new.desc.is_terminator and number + 1 < len(body) and not body[number + 1].desc.is_terminator:
            parts.append(MachineBlock(0, block.ir_name))
    block.add_successor(loop)
    blocks = [*parts, done]
    for part, behind in zip(parts, blocks[1:]):
        targets = {id(op): op for new in part.instrs for op in new.ops if isinstance(op, MachineBlock)}
        for successor in {id(behind): behind, **targets}.values():
            part.add_successor(successor)
    for part in blocks:
        part.frequency = block.frequency
    done.live_ins = _live_at_start(done, mf)
    for _ in range(2):  # what the loop reads first is live where it jumps back
        for part in reversed(parts):
            part.live_ins = _live_at_start(part, mf)
    return blocks


def _live_at_start(block: MachineBlock, mf: MachineFunction) -> list[int]:
    """Registers that the block or what follows it reads before writing them."""
    live: set[int] = {r for s in block.successors for r in s.live_ins}
    units = mf.target.reg_units
    for mi in reversed(block.instrs):
        killed = mi.clobbers
        for reg in mi.reg_defs():
            killed |= units[reg]
        if killed:
            live = {r for r in live if not units[r] & killed}
        live.update(r for r in mi.reg_uses() if r and r not in mf.reserved)
    return sorted(live)

