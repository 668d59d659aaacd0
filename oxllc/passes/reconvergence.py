"""Reconvergence: barriers that bring the fragments of a warp together again after a divergent branch.

For a divergent branch in block B with immediate post-dominator P, `BarrierSet b, P` says in B that the lanes which are here will
meet at P, and `BarrierSync b` waits there.  If B lies on a cycle that does not contain P (a loop that lanes leave at
different times), the set must happen once, before the cycle is entered: it goes on every edge into the largest
such cycle.  All lanes that pass it reach P, because P post-dominates every block of the cycle.  Works for any control
flow, reducible or not; lanes that end the kernel on the way leave their barriers by themselves.

Barriers are virtual registers of the target's barrier class and live from set to sync, so that nested regions get
different registers from the allocator.  A branch inside a region that ends at the same P needs no barrier of its own, and
none is needed where P only returns.

A loop pseudo (an atomic operation by load-reserved and store-conditional) becomes a loop after register allocation, which lanes leave
when their own store succeeds.  Its block is split behind it, and the lanes meet there.

Before: uniformity's flags on terminators, PHIs eliminated (an edge block may define a barrier that another edge block defines
too).  After: the same edges, some split.  The marks come from `uniformity`, which needs SSA form and so runs earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import unconditional_branch
from oxllc.passes.critical_edges import split_edges
from oxllc.passes.uniformity import DIVERGENT, post_dominators

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import SimtFacts

Cycle = dict[int, MachineBlock]  # the blocks of a cycle by identity, in layout order


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Insert barriers (targets without SIMT: nothing)."""
    simt = mf.target.simt
    if simt is None:
        return
    _meet_after_loops(mf, simt, ctx)
    mf.renumber_blocks()
    ipdom = post_dominators(mf)
    branches = [b for b in mf.blocks if len(b.successors) > 1 and any(mi.flags & DIVERGENT for mi in b.instrs[b.first_terminator():])]
    regions: list[tuple[MachineBlock, MachineBlock, frozenset[int]]] = []
    for block in branches:
        meet = ipdom[block.number]
        if meet >= 0 and not _only_returns(mf.blocks[meet]):
            regions.append((block, mf.blocks[meet], _largest_cycle(mf, block.number, meet)))
    kept = [r for r in regions if not any(_covers(mf, outer, r) for outer in regions if outer is not r)]
    kept.sort(key=lambda r: (r[1].number, len(_between(mf, r)), r[0].number))
    todo: dict[tuple[int, int, frozenset[int]], tuple[MachineBlock, MachineBlock, Cycle]] = {}  # one barrier per meeting point and cycle
    for block, meet_block, cycle in kept:
        blocks = {id(mf.blocks[number]): mf.blocks[number] for number in sorted(cycle)}
        todo.setdefault((meet_block.number, -1 if cycle else block.number, cycle), (block, meet_block, blocks))
    cycles = [blocks for _, _, blocks in todo.values()]
    for block, meet_block, blocks in todo.values():  # block numbers change from here on
        barrier = mf.new_vreg(simt.barrier_class)
        if blocks:
            _set_on_edges(mf, blocks, cycles, barrier, meet_block, simt)
        else:
            block.instrs.insert(block.first_terminator(), _set(mf, barrier, meet_block, simt))
        at = 0
        while at < len(meet_block.instrs) and meet_block.instrs[at].desc.name == simt.barrier_sync:
            at += 1
        meet_block.instrs.insert(at, MachineInstr(mf.target.desc(simt.barrier_sync), [barrier]))
        ctx.count("reconvergence.barriers")
    mf.renumber_blocks()


def _meet_after_loops(mf: MachineFunction, simt: SimtFacts, ctx: PassContext) -> None:
    """Split blocks behind loop pseudos, and let the lanes meet there."""
    loops = mf.target.loops
    blocks: list[MachineBlock] = []
    for block in mf.blocks:
        current = block
        blocks.append(current)
        at = next((i for i, mi in enumerate(current.instrs) if mi.desc.name in loops), None)
        while at is not None:
            rest = MachineBlock(-1, current.ir_name)
            rest.frequency = current.frequency
            rest.instrs = current.instrs[at + 1:]
            del current.instrs[at + 1:]
            for successor in list(current.successors):
                edge = current.successors.index(successor)
                probability = current.probabilities[edge] if current.probabilities else None
                current.remove_successor(successor)
                rest.add_successor(successor, probability)
            current.add_successor(rest)
            if not _only_returns(rest):
                barrier = mf.new_vreg(simt.barrier_class)
                current.instrs.insert(at, _set(mf, barrier, rest, simt))
                rest.instrs.insert(0, MachineInstr(mf.target.desc(simt.barrier_sync), [barrier]))
                ctx.count("reconvergence.barriers")
            blocks.append(rest)
            current = rest
            at = next((i for i, mi in enumerate(current.instrs) if mi.desc.name in loops), None)
    mf.blocks = blocks


def _only_returns(block: MachineBlock) -> bool:
    """Whether nothing is left to do together at the meeting point."""
    return len(block.instrs) == 1 and block.instrs[0].desc.is_return


def _set(mf: MachineFunction, barrier: int, meet: MachineBlock, simt: SimtFacts) -> MachineInstr:
    return MachineInstr(mf.target.desc(simt.barrier_set), [barrier, meet])


def _closure(mf: MachineFunction, start: int, stop: int, forward: bool) -> set[int]:
    seen: set[int] = set()
    work = [start]
    while work:
        block = mf.blocks[work.pop()]
        for other in block.successors if forward else block.predecessors:
            if other.number != stop and other.number not in seen:
                seen.add(other.number)
                work.append(other.number)
    return seen


def _largest_cycle(mf: MachineFunction, branch: int, meet: int) -> frozenset[int]:
    """The strongly connected blocks around the branch when the meeting point is taken away (empty: none)."""
    forward = _closure(mf, branch, meet, True)
    if branch not in forward:
        return frozenset()
    return frozenset(forward & _closure(mf, branch, meet, False))


def _between(mf: MachineFunction, region: tuple[MachineBlock, MachineBlock, frozenset[int]]) -> set[int]:
    """Blocks from the region's start (its cycle or branch) up to the meeting point."""
    block, meet, cycle = region
    found = set(cycle)
    for number in cycle or (block.number,):
        found |= _closure(mf, number, meet.number, True)
    return found


def _covers(mf: MachineFunction, outer: tuple[MachineBlock, MachineBlock, frozenset[int]],
            inner: tuple[MachineBlock, MachineBlock, frozenset[int]]) -> bool:
    """Whether every lane at the inner branch already waits for the outer one's barrier at the same meeting point."""
    if outer[1] is not inner[1]:
        return False
    start = outer[2] or frozenset((outer[0].number,))
    if inner[0].number in start:
        return outer[2] != inner[2] and len(outer[2]) > len(inner[2])
    if inner[2] and outer[2] == inner[2]:
        return False
    # every way to the inner branch leads through the outer start, and not through the meeting point after that
    seen: set[int] = set()
    work = [0] if 0 not in start else []
    work.append(inner[1].number)
    seen.update(work)
    while work:
        for successor in mf.blocks[work.pop()].successors:
            if successor.number not in seen and successor.number not in start:
                seen.add(successor.number)
                work.append(successor.number)
    return inner[0].number not in seen


def _set_on_edges(mf: MachineFunction, cycle: Cycle, cycles: list[Cycle], barrier: int, meet: MachineBlock, simt: SimtFacts) -> None:
    """Put the set on every edge into a cycle, in the source block where that has no other way out.

    A block made on an edge becomes part of those of `cycles` that the edge is part of."""
    if id(mf.blocks[0]) in cycle:  # the function starts inside: a new entry block in front
        entry = MachineBlock(0, "entry")
        old = mf.blocks[0]
        entry.live_ins = list(old.live_ins)
        entry.frequency = 1.0
        entry.instrs = [_set(mf, barrier, meet, simt), MachineInstr(unconditional_branch(mf.target), [old])]
        entry.add_successor(old)
        mf.blocks.insert(0, entry)
        mf.renumber_blocks()
    edges: list[tuple[MachineBlock, MachineBlock]] = []
    for head in cycle.values():
        for predecessor in head.predecessors:
            if id(predecessor) in cycle or (
                    predecessor.instrs and predecessor.instrs[0].desc.name == simt.barrier_set and predecessor.instrs[0].ops[0] == barrier):
                continue
            if len(predecessor.successors) == 1:
                predecessor.instrs.insert(predecessor.first_terminator(), _set(mf, barrier, meet, simt))
            else:
                edges.append((predecessor, head))
    for (predecessor, head), made in zip(edges, split_edges(mf, edges)):
        made.ir_name = "preheader"
        made.instrs.insert(0, _set(mf, barrier, meet, simt))
        for other in cycles:
            if id(predecessor) in other and id(head) in other:
                other[id(made)] = made
