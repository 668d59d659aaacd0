"""Block placement: fold empty blocks, then lay blocks out so that hot edges fall through.

Bottom-up chaining by edge frequency (Pettis and Hansen, "Profile guided code positioning", PLDI 1990): take edges
from hot to cold; an edge from the tail of one chain to the head of another joins the two.  Chains are then placed
greedily: next comes the chain with the hottest edge from what is placed.  Ties go to the original order.

Before: no PHIs, terminators explicit or falling through to the next block.  After: the same edges, fewer branches;
unreachable blocks are gone; blocks are renumbered.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from oxllc.passes.branches import BranchInfo, analyze, retarget, set_exit, unconditional_branch

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction

COLD = 1.0 / 256


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Place the blocks of a function."""
    _make_explicit(mf)
    _fold_empty_blocks(mf)
    _drop_unreachable(mf)
    infos = [analyze(block, None) for block in mf.blocks]
    if ctx.options.opt_level > 0:
        order = _order(mf, infos)
        by_block = {id(block): info for block, info in zip(mf.blocks, infos)}
        mf.blocks = order
        infos = [by_block[id(block)] for block in order]
    for i, (block, info) in enumerate(zip(mf.blocks, infos)):
        if info is not None and (info.cond is not None or info.other is not None):
            following = mf.blocks[i + 1] if i + 1 < len(mf.blocks) else None
            set_exit(block, info, following, mf.target)
    mf.renumber_blocks()


def _make_explicit(mf: MachineFunction) -> None:
    """End fall-through blocks with a branch, so that blocks can move."""
    for i, block in enumerate(mf.blocks):
        following = mf.blocks[i + 1] if i + 1 < len(mf.blocks) else None
        info = analyze(block, following)
        if info is not None and info.other is not None and info.other in block.successors:
            set_exit(block, info, None, mf.target)


def _fold_empty_blocks(mf: MachineFunction) -> None:
    """Redirect edges into a block that only jumps on."""
    jump = unconditional_branch(mf.target)
    for block in mf.blocks[1:]:
        if len(block.instrs) != 1 or block.instrs[0].desc is not jump or block.address_taken or len(block.successors) != 1:
            continue
        onward = block.successors[0]
        if onward is block:
            continue
        for predecessor in list(block.predecessors):
            if predecessor is not block:
                retarget(predecessor, block, onward, mf)


def _drop_unreachable(mf: MachineFunction) -> None:
    reached = {id(mf.blocks[0])}
    work = [mf.blocks[0]] + [b for b in mf.blocks if b.address_taken]
    reached.update(id(b) for b in work)
    while work:
        for successor in work.pop().successors:
            if id(successor) not in reached:
                reached.add(id(successor))
                work.append(successor)
    for block in mf.blocks:
        if id(block) not in reached:
            for successor in list(block.successors):
                block.remove_successor(successor)
    mf.blocks = [b for b in mf.blocks if id(b) in reached]
    mf.renumber_blocks()


def _edges(mf: MachineFunction, infos: list[BranchInfo | None]) -> list[tuple[float, int, int]]:
    """Edges that could fall through as (-frequency, from, to), hottest first."""
    edges = []
    for block, info in zip(mf.blocks, infos):
        if info is None or info.other is None:
            continue
        for i, successor in enumerate(block.successors):
            if info.cond is not None and successor is info.taken and not info.cond.desc.inverse:
                continue
            edges.append((-block.frequency * _weight(block, i), block.number, successor.number))
    edges.sort()
    return edges


def _weight(block: MachineBlock, at: int) -> float:
    """The share of an edge that counts here: a given one, or an estimate that says it is cold; else all edges are alike.

    By estimates that only say "loops go on" back edges would come first, and loops be entered by a jump."""
    share = block.share(at)
    return share if block.probabilities or share < COLD else 1.0 / len(block.successors)


def _order(mf: MachineFunction, infos: list[BranchInfo | None]) -> list[MachineBlock]:
    count = len(mf.blocks)
    chain_of = list(range(count))
    chains: list[list[int]] = [[i] for i in range(count)]
    edges = _edges(mf, infos)
    for _, source, destination in edges:
        a, b = chain_of[source], chain_of[destination]
        if a != b and destination != 0 and chains[a][-1] == source and chains[b][0] == destination:
            for member in chains[b]:
                chain_of[member] = a
            chains[a].extend(chains[b])
            chains[b] = []
    _rotate_loops(mf, chains)
    out_edges: dict[int, list[tuple[float, int]]] = {}
    for weight, source, destination in edges:
        a, b = chain_of[source], chain_of[destination]
        if a != b:
            out_edges.setdefault(a, []).append((weight, b))
    order: list[int] = []
    placed: set[int] = set()
    reached: list[tuple[float, int]] = []  # a heap; a chain may be in it several times, its hottest edge comes first
    current = chain_of[0]
    rest = 0  # no chain below it is left
    while True:
        placed.add(current)
        order.extend(chains[current])
        for edge in out_edges.get(current, ()):
            if edge[1] not in placed:
                heappush(reached, edge)
        while reached and reached[0][1] in placed:
            heappop(reached)
        if reached:
            current = heappop(reached)[1]
        else:
            while rest < count and (not chains[rest] or rest in placed):
                rest += 1
            if rest == count:
                break
            current = rest
    return [mf.blocks[i] for i in order]


def _rotate_loops(mf: MachineFunction, chains: list[list[int]]) -> None:
    """Turn a chain that is a loop, entered by a jump anyway, so that its hottest back edge is a conditional branch at the bottom."""
    blocks = mf.blocks
    for chain in chains:
        if len(chain) < 2 or chain[0] == 0:
            continue
        head, tail = blocks[chain[0]], blocks[chain[-1]]
        if head not in tail.successors or len(tail.successors) != 1:
            continue
        members = set(chain)
        for at in range(len(chain) - 2, -1, -1):  # the last block of the chain that leaves it becomes the bottom
            if any(s.number not in members for s in blocks[chain[at]].successors):
                chain[:] = chain[at + 1:] + chain[:at + 1]
                break
