"""Branch relaxation: no branch reaches further than its encoding.

A conditional branch that is out of range becomes its inverse around an unconditional one; an unconditional one that is out
of range becomes the `LongBranch` sequence of `FrameInfo`.  Block offsets are upper bounds (alignment padding counted
in full), branches only grow, so the iteration ends.

Before: final layout, every size known from descriptions (inline assembly: an upper bound).  After: every branch operand
is within its operand's range.  Complexity: each round relaxes all branches that the round before left out of range, in linear time; a
round is only needed again where the growth pushed further branches out of range.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG, MachineBlock, MachineInstr
from oxllc.mir.output import instantiate
from oxllc.mir.sizes import instr_size
from oxllc.passes.branches import invert, unconditional_branch

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Relax until every branch reaches."""
    target = mf.target
    size = 0
    for block in mf.blocks:
        size += block.align
        for mi in block.instrs:
            size += instr_size(mi, target)
    if size <= _shortest_reach(mf):
        return
    for _ in range(len(mf.blocks) * 2 + 2):
        if not _relax_once(mf, ctx):
            return
    raise AssertionError("branch relaxation does not settle")


def _shortest_reach(mf: MachineFunction) -> int:
    reach = 1 << 30
    for block in mf.blocks:
        for mi in block.instrs[block.first_terminator():]:
            at = mi.desc.branch_target
            if at >= 0:
                reach = min(reach, mi.desc.operands[at].hi)
    return reach


def _offsets(mf: MachineFunction) -> dict[int, int]:
    """Start of each block (by identity), counted from the function's start."""
    offset = 0
    starts = {}
    for block in mf.blocks:
        offset = (offset + block.align - 1) // block.align * block.align
        starts[id(block)] = offset
        for mi in block.instrs:
            offset += instr_size(mi, mf.target)
    return starts


def _relax_once(mf: MachineFunction, ctx: PassContext) -> bool:
    """Relax every branch that the present offsets put out of range; False if there is none.

    Offsets only grow, so what is out of range now stays so whatever else is relaxed."""
    starts = _offsets(mf)
    slack = sum(b.align - 1 for b in mf.blocks)
    far: list[tuple[int, int]] = []  # index of a block, position in it: the first one there, others are for the next round
    for index, block in enumerate(mf.blocks):
        offset = starts[id(block)]
        for position, mi in enumerate(block.instrs):
            at = mi.desc.branch_target
            if at >= 0:
                destination = mi.ops[at]
                if isinstance(destination, MachineBlock):
                    distance = starts[id(destination)] - offset
                    info = mi.desc.operands[at]
                    if not info.lo + slack <= distance <= info.hi - slack:
                        far.append((index, position))
                        break
            offset += instr_size(mi, mf.target)
    blocks: list[MachineBlock] = []
    done = 0
    for index, position in far:
        blocks.extend(mf.blocks[done:index + 1])
        done = index + 1
        rest = _relax(mf, index, position, ctx)
        if rest is not None:
            blocks.append(rest)
    if len(blocks) > done:
        mf.blocks = blocks + mf.blocks[done:]
        mf.renumber_blocks()
    return bool(far)


def _relax(mf: MachineFunction, index: int, position: int, ctx: PassContext) -> MachineBlock | None:
    """Relax one branch; the block that was split off, to stand behind it, if any."""
    block = mf.blocks[index]
    mi = block.instrs[position]
    at = mi.desc.branch_target
    destination = mi.ops[at]
    assert isinstance(destination, MachineBlock)
    ctx.count("branch-relaxation.relaxed")
    if mi.desc.is_barrier:
        frame = mf.target.frame
        scratch = _free_register(mf, block)
        block.instrs[position:position + 1] = instantiate(frame.long_branch, mf.target, {"target": destination, "tmp": scratch})
        return None
    inverse = invert(mi, mf.target)
    if inverse is None:
        raise OxllcError(f"branch '{mi.desc.name}' in function '{mf.name}' is out of range, and its record names no inverse")
    made = None
    rest = mf.blocks[index + 1] if position == len(block.instrs) - 1 and index + 1 < len(mf.blocks) else None
    if rest is None or rest not in block.successors:
        # the conditional is followed by a jump: that jump moves to a block of its own behind this one
        rest = made = MachineBlock(0)
        rest.frequency = block.frequency
        rest.live_ins = sorted({r for s in block.successors for r in s.live_ins})
        rest.instrs = block.instrs[position + 1:]
        del block.instrs[position + 1:]
        for successor in list(block.successors):
            if successor is not destination or any(op is destination for m in rest.instrs for op in m.ops):
                rest.add_successor(successor)
        for successor in rest.successors:
            if successor is not destination:
                block.remove_successor(successor)
        block.add_successor(rest)
        block.probabilities = []
    inverse.ops[inverse.desc.branch_target] = rest
    block.instrs[position:] = [inverse, MachineInstr(unconditional_branch(mf.target), [destination], debug_loc=mi.debug_loc)]
    return made


def _free_register(mf: MachineFunction, block: MachineBlock) -> int:
    """A pointer register that no successor reads."""
    live = {r for s in block.successors for r in s.live_ins}
    live.update(r for mi in block.instrs[block.first_terminator():] for r in mi.reg_uses() if r < FIRST_VREG)
    target = mf.target
    units = 0
    for reg in live:
        units |= target.reg_units[reg]
    for reg in target.classes[target.pointer_class].order:
        if not target.reg_units[reg] & units and reg not in mf.reserved and (
                reg not in mf.callee_saved or reg in mf.used_callee_saved) and reg != target.frame.return_address:
            return reg
    raise OxllcError(f"function '{mf.name}' is too large: no register is free for a long jump")
