"""Reconvergence: barriers that bring the fragments of a warp together again after a divergent branch.

For a divergent branch in block B with immediate post-dominator P, `BarrierSet b, P` says in B that the lanes which are here will
meet at P, and `BarrierSync b` waits there.  If B lies on a cycle that does not contain P (a loop that lanes leave at
different times), the set must happen once, before the cycle is entered: it goes on every edge into the largest
such cycle.  All lanes that pass it reach P, because P post-dominates every block of the cycle.  Works for any control
flow, reducible or not.

Lanes that end the kernel (or trap) on the way leave their barriers by themselves, so only the ways that do not end early count
for P (`meeting_points`).  Where P is also reached by lanes that never came through the set, the sync stands in a
block of its own in front of P, on the edges from the region alone.  If even some of these can be reached around the set (irreducible
flow), the barrier is cleared at the function's entry and behind its sync: a lane without a group waits for nobody.

Barriers are virtual registers of the target's barrier class and live from set to sync, so that nested regions get
different registers from the allocator.  A branch inside a region that ends at the same P needs no barrier of its own, and
none is needed where P only returns.

A loop that polls memory (a spin lock) is left by lanes which the others wait for: they meet only behind the store or atomic operation
that lets the next one go on (`_past_releases`), or nobody would.  The same holds for a branch that leads to such a loop or around it.

A loop pseudo (an atomic operation by load-reserved and store-conditional) becomes a loop after register allocation, which lanes leave
when their own store succeeds.  Its block is split behind it, and the lanes meet there.

Before: uniformity's flags on terminators, PHIs eliminated (an edge block may define a barrier that another edge block defines
too).  After: the same edges, some split.  The marks come from `uniformity`, which needs SSA form and so runs earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import retarget, unconditional_branch
from oxllc.passes.critical_edges import can_split, falls_through, split_edges
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
    branches = [b for b in mf.blocks if len(b.successors) > 1 and any(mi.flags & DIVERGENT for mi in b.instrs[b.first_terminator():])]
    delayed = _past_releases(mf, branches)
    points = meeting_points(mf)
    found: list[tuple[MachineBlock, MachineBlock, frozenset[int]]] = []
    for block in branches:
        meet = delayed[id(block)].number if id(block) in delayed else points[block.number]
        if meet >= 0 and not (mf.is_kernel and _only_returns(mf.blocks[meet])):
            found.append((block, mf.blocks[meet], _largest_cycle(mf, block.number, meet)))
    kept = [r for r in found if not any(_covers(mf, outer, r) for outer in found if outer is not r)]
    kept.sort(key=lambda r: (r[1].number, len(_between(mf, r)), r[0].number))
    todo: dict[tuple[int, int, frozenset[int]], _Region] = {}  # one barrier per meeting point and cycle
    for block, meet_block, cycle in kept:
        key = (meet_block.number, -1 if cycle else block.number, cycle)
        if key not in todo:
            todo[key] = _Region(mf, block, meet_block, cycle)
    regions = list(todo.values())
    cycles = [region.cycle for region in regions]
    for region in regions:
        _separate(mf, region, regions)
    for region in regions:  # block numbers change from here on
        barrier = mf.new_vreg(simt.barrier_class)
        if region.cycle:
            _set_on_edges(mf, region.cycle, cycles, barrier, region.meet, simt)
        else:
            region.block.instrs.insert(region.block.first_terminator(), _set(mf, barrier, region.meet, simt))
        instrs = region.meet.instrs
        at = 0
        while at < len(instrs) and instrs[at].desc.name in (simt.barrier_sync, simt.barrier_clear):
            at += 1
        instrs.insert(at, MachineInstr(mf.target.desc(simt.barrier_sync), [barrier]))
        if region.around:
            clear = mf.target.desc(simt.barrier_clear)
            instrs.insert(at + 1, MachineInstr(clear, [barrier]))
            mf.blocks[0].instrs.insert(0, MachineInstr(clear, [barrier]))
        ctx.count("reconvergence.barriers")
    mf.renumber_blocks()


class _Region:
    """What one barrier is for: the lanes of `block` (of `cycle`, set on the edges into it) meet at `meet`.

    `inside`: predecessors of the meeting point within the region; `outside`: whether there are others that lanes reach without
    the set; `around`: whether some of `inside` are reached without the set."""

    __slots__ = ("around", "block", "cycle", "inside", "meet", "outside")

    def __init__(self, mf: MachineFunction, block: MachineBlock, meet: MachineBlock, cycle: frozenset[int]) -> None:
        self.block = block
        self.meet = meet
        self.cycle: Cycle = {id(mf.blocks[number]): mf.blocks[number] for number in sorted(cycle)}
        start = cycle or frozenset((block.number,))
        between = _between(mf, (block, meet, cycle)) | start
        self.inside = [p for p in meet.predecessors if p.number in between]
        seen = {0, meet.number}
        work = [number for number in seen if number not in start]
        while work:
            for successor in mf.blocks[work.pop()].successors:
                if successor.number not in seen and successor.number not in start:
                    seen.add(successor.number)
                    work.append(successor.number)
        seen -= start
        self.around = any(p.number in seen for p in self.inside)
        self.outside = meet.number == 0 or any(p.number in seen and p not in self.inside for p in meet.predecessors)


def _separate(mf: MachineFunction, region: _Region, regions: list[_Region]) -> None:
    """Give the region a meeting point of its own in front of the present one, if others come there too."""
    old = region.meet
    if not region.outside:
        return
    if any(not can_split(p, mf) for p in region.inside):
        region.around = True
        return
    made = MachineBlock(-1, old.ir_name)
    made.frequency = sum(p.frequency for p in region.inside)
    at = mf.blocks.index(old)
    if at:
        before = mf.blocks[at - 1]
        if before not in region.inside and falls_through(before) and old in before.successors:
            before.instrs.append(MachineInstr(unconditional_branch(mf.target), [old]))
    for predecessor in region.inside:
        retarget(predecessor, old, made, mf)
    made.add_successor(old)
    mf.blocks.insert(at, made)
    mf.renumber_blocks()
    region.meet = made
    for other in regions:
        if other is not region and other.meet is old and any(p in other.inside for p in region.inside):
            if not all(p in other.inside for p in region.inside):
                other.around = True
            other.inside = [p for p in other.inside if p not in region.inside] + [made]
        if id(old) in other.cycle and any(id(p) in other.cycle for p in region.inside):
            other.cycle[id(made)] = made


def _past_releases(mf: MachineFunction, branches: list[MachineBlock]) -> dict[int, MachineBlock]:
    """Meeting points of branches to loops that poll memory, by the identity of the branch, where a store to what they poll follows.

    The branch is in the loop or leads to it (a first turn that stands in front); the release does not stand on its way to the meeting
    point already.  Such a store shares a register (its address) with an atomic or volatile access of the loop.  It is looked for on the
    way of post-dominators from the meeting point, as long as the loop is not entered again; its block is split behind it."""
    polls = {b.number for b in mf.blocks if any(mi.mem is not None and (mi.mem.is_atomic or mi.mem.is_volatile) for mi in b.instrs)}
    polls = {n for n in polls if n in _closure(mf, n, -1, True)}
    if not polls:
        return {}
    points, after = meeting_points(mf), post_dominators(mf)
    found: list[tuple[MachineBlock, MachineBlock, MachineInstr | None]] = []
    for block in branches:
        at = points[block.number]
        region = _closure(mf, block.number, at, True) if at >= 0 else set()
        loops = {n for n in region & polls if n in _closure(mf, n, at, True)}
        polled = {r for n in sorted(loops) for mi in mf.blocks[n].instrs if mi.mem is not None and (mi.mem.is_atomic or mi.mem.is_volatile)
                  for r in mi.reg_uses()}
        if not polled or any(_last_store(mf.blocks[n], polled) for n in region if n not in _closure(mf, n, at, True)):
            continue
        while at >= 0:
            release = _last_store(mf.blocks[at], polled)
            if release is not None:
                found.append((block, mf.blocks[at], release))
                break
            inside = _closure(mf, at, after[at], True)
            if after[at] < 0 or inside & loops:
                break
            if any(_last_store(mf.blocks[n], polled) is not None for n in inside):
                found.append((block, mf.blocks[after[at]], None))
                break
            at = after[at]
    behind: dict[int, MachineBlock] = {}  # identity of a release -> the block that begins behind it
    for _, holder, release in sorted(found, key=lambda f: f[1].instrs.index(f[2]) if f[2] is not None else 0, reverse=True):
        if release is not None and id(release) not in behind:
            behind[id(release)] = _split(mf, holder, holder.instrs.index(release) + 1)
    mf.renumber_blocks()
    return {id(block): holder if release is None else behind[id(release)] for block, holder, release in found}


def _last_store(block: MachineBlock, registers: set[int]) -> MachineInstr | None:
    """The last instruction that stores and reads one of the registers."""
    for mi in reversed(block.instrs):
        if mi.desc.may_store and not registers.isdisjoint(mi.reg_uses()):
            return mi
    return None


def _split(mf: MachineFunction, block: MachineBlock, at: int) -> MachineBlock:
    """Move the instructions from `at` on to a block of their own behind this one; returns it."""
    rest = MachineBlock(-1, block.ir_name)
    rest.frequency = block.frequency
    rest.instrs = block.instrs[at:]
    del block.instrs[at:]
    for successor in list(block.successors):
        edge = block.successors.index(successor)
        probability = block.probabilities[edge] if block.probabilities else None
        block.remove_successor(successor)
        rest.add_successor(successor, probability)
    block.add_successor(rest)
    mf.blocks.insert(mf.blocks.index(block) + 1, rest)
    return rest


def meeting_points(mf: MachineFunction) -> list[int]:
    """For each block the first one that all lanes pass which neither trap nor, in a kernel, end before the others; -1: none.

    Ends are taken in turn, those that most blocks lead to first: for these blocks, all other ends count as
    early.  A branch that has one way left needs no meeting point."""
    count = len(mf.blocks)
    points = [-1] * count
    bare = {b.number for b in mf.blocks if mf.is_kernel and _only_returns(b)}
    returns = {b.number for b in mf.blocks if not b.successors and b.instrs and b.instrs[-1].desc.is_return}
    left = set(range(count)) - bare
    while left:
        ends = [n for n in sorted(left) if n in returns or (mf.blocks[n].successors and all(s.number in bare for s in mf.blocks[n].successors))]
        if not ends:
            plain = post_dominators(mf)
            for number in left:
                points[number] = plain[number]
            break
        leads = {end: _leading(mf, end, left) for end in ends}
        end = max(ends, key=lambda n: (len(leads[n]), n))
        here = leads[end]
        graph = [[s.number for s in b.successors if s.number in here] if b.number in here and b.number != end else [] for b in mf.blocks]
        found = post_dominators(mf, graph)
        for number in here:
            if len(set(graph[number])) > 1:
                points[number] = found[number]
        left -= here
    return points


def _leading(mf: MachineFunction, end: int, among: set[int]) -> set[int]:
    """The blocks that lead to `end`, itself included."""
    seen = {end}
    work = [end]
    while work:
        for predecessor in mf.blocks[work.pop()].predecessors:
            if predecessor.number in among and predecessor.number not in seen:
                seen.add(predecessor.number)
                work.append(predecessor.number)
    return seen


def _meet_after_loops(mf: MachineFunction, simt: SimtFacts, ctx: PassContext) -> None:
    """Split blocks behind loop pseudos, and let the lanes meet there."""
    loops = mf.target.loops
    for block in list(mf.blocks):
        current = block
        at = next((i for i, mi in enumerate(current.instrs) if mi.desc.name in loops), None)
        while at is not None:
            rest = _split(mf, current, at + 1)
            if not (mf.is_kernel and _only_returns(rest)):
                barrier = mf.new_vreg(simt.barrier_class)
                current.instrs.insert(at, _set(mf, barrier, rest, simt))
                rest.instrs.insert(0, MachineInstr(mf.target.desc(simt.barrier_sync), [barrier]))
                ctx.count("reconvergence.barriers")
            current = rest
            at = next((i for i, mi in enumerate(current.instrs) if mi.desc.name in loops), None)


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
