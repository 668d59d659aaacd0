"""Expansion of pseudos that become loops (`LoopExpansion`: compare-and-swap and its like), after register allocation.

    head:  ... pseudo ...  rest        head:  ...
                                  =>   loop:  Body (may branch to loop or done)
                                       done:  rest

They are expanded this late because nothing (a spill, a copy) may come between load-reserved and store-conditional.
Pseudos with a fixed expansion stay: the assembler expands them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.mir.function import MachineBlock
from oxllc.mir.output import instantiate
from oxllc.target_desc.safe_expr import compile_expr

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
            loop, done = _split(mf, current, at)
            blocks += [loop, done]
            ctx.count("expand-pseudos.loops")
            current, at = done, 0
    if len(blocks) != len(mf.blocks):
        mf.blocks = blocks
        mf.renumber_blocks()


def _split(mf: MachineFunction, block: MachineBlock, at: int) -> tuple[MachineBlock, MachineBlock]:
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
        if not rule.when or compile_expr(rule.when, tuple(bindings))(*bindings.values()):
            break
    else:
        raise AssertionError(f"no loop expansion of {mi.desc.name} fits its operands")
    loop.instrs = instantiate(rule.insts, mf.target, {**bindings, "loop": loop, "done": done})
    for new in loop.instrs:
        new.debug_loc, new.mem = mi.debug_loc, mi.mem
    block.add_successor(loop)
    targets = {op for new in loop.instrs for op in new.ops if isinstance(op, MachineBlock)}
    loop.add_successor(done)
    if loop in targets:
        loop.add_successor(loop)
    loop.frequency = done.frequency = block.frequency
    done.live_ins = _live_at_start(done, mf)
    loop.live_ins = sorted({*done.live_ins, *(r for new in loop.instrs for r in new.reg_uses())} - _written_first(loop))
    return loop, done


def _written_first(loop: MachineBlock) -> set[int]:
    """Registers that the loop writes before it reads them."""
    written: set[int] = set()
    read: set[int] = set()
    for mi in loop.instrs:
        read.update(r for r in mi.reg_uses() if r not in written)
        written.update(mi.reg_defs())
    return written - read


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

