"""Splitting of control-flow edges, for passes that need a place for code on one edge only.

A new block stands where the edge falls through (right after its predecessor, without a jump) or at the end of the function (with
a jump).  Branch operands, jump-table entries, PHI operands, successor lists and probabilities are kept in step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import jump_table_of, unconditional_branch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.mir.function import MachineFunction


def falls_through(block: MachineBlock) -> bool:
    """Whether control can reach the end of a block."""
    return not (block.instrs and (block.instrs[-1].desc.is_barrier or block.instrs[-1].desc.is_return))


def can_split(pred: MachineBlock, mf: MachineFunction) -> bool:
    """Whether edges that leave a block can be split: not those of an indirect branch without a jump table of its own."""
    for mi in reversed(pred.instrs):
        desc = mi.desc
        if not desc.is_terminator:
            break
        if desc.is_indirect_branch:
            return jump_table_of(pred, mf) is not None
    return True


def split_edges(mf: MachineFunction, edges: Iterable[tuple[MachineBlock, MachineBlock]]) -> list[MachineBlock]:
    """Split edges; returns the new blocks in the order of `edges`.  Renumbers the blocks."""
    mf.renumber_blocks()
    jump = unconditional_branch(mf.target)
    after: dict[int, MachineBlock] = {}  # layout: block number -> new block behind it
    at_end: list[MachineBlock] = []
    made: list[MachineBlock] = []
    blocks = mf.blocks
    for pred, succ in edges:
        assert can_split(pred, mf)
        new = MachineBlock(len(blocks) + len(made))
        made.append(new)
        explicit = _retarget(mf, pred, succ, new)
        if not explicit or (falls_through(pred) and pred.number + 1 < len(blocks) and blocks[pred.number + 1] is succ
                            and pred.number not in after):
            # Falls through (or also does): the new block must stand right behind the predecessor.
            after[pred.number] = new
        else:
            at_end.append(new)
            new.instrs.append(MachineInstr(jump, [succ]))
        at = pred.successors.index(succ)
        probability = pred.share(at)
        pred.successors[at] = new
        new.predecessors.append(pred)
        new.successors.append(succ)
        new.probabilities.append(1.0)
        new.frequency = pred.frequency * probability
        succ.predecessors[succ.predecessors.index(pred)] = new
        for mi in succ.instrs:
            if mi.desc.name != "PHI":
                break
            mi.ops[2::2] = [new if b is pred else b for b in mi.ops[2::2]]
    layout: list[MachineBlock] = []
    for block in blocks:
        layout.append(block)
        if block.number in after:
            layout.append(after[block.number])
    layout.extend(at_end)
    mf.blocks = layout
    mf.renumber_blocks()
    return made


def _retarget(mf: MachineFunction, pred: MachineBlock, succ: MachineBlock, new: MachineBlock) -> bool:
    """Redirect the branches of `pred`; whether there was one (otherwise the edge is a fall-through)."""
    found = False
    for mi in pred.instrs[pred.first_terminator():]:
        ops = mi.ops
        for i, op in enumerate(ops):
            if op is succ:
                ops[i] = new
                found = True
    table = jump_table_of(pred, mf)
    if table is not None:
        table.targets = [new if t is succ else t for t in table.targets]
        found = True
    return found
