"""Reverse post-order, dominators and natural loops of the machine control-flow graph.

Dominators: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm" (2001).  A natural loop is the set of blocks that reach
a back edge (a -> h, h dominates a) without passing its header h; loops with one header are one loop.  An edge into the middle of
a cycle (irreducible flow) makes no loop; nothing here is wrong then, only less informed.

Everything is indexed by `block.number`, which is `MachineFunction.blocks`' index (the functions renumber first).
Unreachable blocks have no immediate dominator (-1) and stand last in `order`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction


class Loop:
    """One natural loop: `header`, `latches` and `blocks` are block numbers (`blocks` in reverse post-order, header first).

    `parent`: index of the enclosing loop in `LoopInfo.loops`, -1 for none; `depth`: 1 for an outermost loop.
    `last`: the block of the loop that stands last in `LoopInfo.linear_order` (set by that)."""

    __slots__ = ("blocks", "depth", "header", "index", "last", "latches", "parent")

    def __init__(self, index: int, header: int) -> None:
        self.index = index
        self.header = header
        self.latches: list[int] = []
        self.blocks: list[int] = []
        self.parent = -1
        self.depth = 1
        self.last = header


class LoopInfo:
    """Result of `analyze`: `order` (reverse post-order), `idom`, `loops` (outer before inner), `loop_of` (innermost or -1), `depth`.

    `frequencies`: what `frequency.compute` found last for this graph: probabilities of the edges, frequencies of the blocks."""

    __slots__ = ("_linear", "depth", "frequencies", "idom", "loop_of", "loops", "order", "order_index")

    def __init__(self, order: list[int], order_index: list[int], idom: list[int]) -> None:
        self.order = order
        self.order_index = order_index
        self.idom = idom
        self.loops: list[Loop] = []
        self.loop_of = [-1] * len(idom)
        self.depth = [0] * len(idom)
        self._linear: list[int] = []
        self.frequencies: tuple[list[list[float]], list[float]] | None = None

    def dominates(self, a: int, b: int) -> bool:
        """Whether block a dominates block b (a block dominates itself).  Walks up the tree: O(depth of the tree)."""
        index = self.order_index
        idom = self.idom
        if idom[b] < 0 or idom[a] < 0:
            return a == b
        while index[b] > index[a]:
            b = idom[b]
        return a == b

    def linear_order(self) -> list[int]:
        """Reverse post-order in which the blocks of every loop stand together, header first."""
        if self._linear:
            return self._linear
        members: dict[int, list[int]] = {loop.header: loop.blocks for loop in self.loops}
        placed = [False] * len(self.idom)
        out: list[int] = []
        # Explicit stack of (block list, next index): a loop's list is entered when its header comes up.
        stack: list[tuple[list[int], int]] = [(self.order, 0)]
        entered: set[int] = set()
        while stack:
            blocks, at = stack.pop()
            while at < len(blocks):
                b = blocks[at]
                at += 1
                if placed[b]:
                    continue
                if b in members and b not in entered:
                    entered.add(b)
                    stack.append((blocks, at))
                    blocks, at = members[b], 0
                    continue
                placed[b] = True
                out.append(b)
        self._linear = out
        place = {b: i for i, b in enumerate(out)}
        for loop in self.loops:
            loop.last = max(loop.blocks, key=place.__getitem__)
        return out


def reverse_post_order(mf: MachineFunction) -> list[int]:
    """Block numbers in reverse post-order from the entry; unreachable blocks follow in layout order."""
    blocks = mf.blocks
    n = len(blocks)
    seen = [False] * n
    post: list[int] = []
    if n:
        seen[0] = True
        stack = [(0, iter([s.number for s in reversed(blocks[0].successors)]))]
        while stack:
            b, rest = stack[-1]
            for s in rest:
                if not seen[s]:
                    seen[s] = True
                    stack.append((s, iter([t.number for t in reversed(blocks[s].successors)])))
                    break
            else:
                stack.pop()
                post.append(b)
    post.reverse()
    post.extend(b for b in range(n) if not seen[b])
    return post


def immediate_dominators(mf: MachineFunction, order: list[int], order_index: list[int]) -> list[int]:
    """Immediate dominators by block number; the entry's is itself, -1 for unreachable blocks."""
    n = len(mf.blocks)
    idom = [-1] * n
    if not n:
        return idom
    idom[0] = 0
    preds = [[p.number for p in block.predecessors] for block in mf.blocks]
    for mine in preds:
        if len(mine) > 2:  # latest first: then the walks up from all of them together are as long as the one from the latest
            mine.sort(key=order_index.__getitem__, reverse=True)
    changed = True
    while changed:
        changed = False
        for b in order:
            if b == 0:
                continue
            new = -1
            for p in preds[b]:
                if idom[p] < 0:
                    continue
                if new < 0:
                    new = p
                    continue
                a = p
                while a != new:
                    while order_index[a] > order_index[new]:
                        a = idom[a]
                    while order_index[new] > order_index[a]:
                        new = idom[new]
            if new >= 0 and idom[b] != new:
                idom[b] = new
                changed = True
    return idom


def analyze(mf: MachineFunction) -> LoopInfo:
    """Dominators and loops of a function.  Renumbers its blocks.

    Nobody changes a `LoopInfo`, so that of the pass before is given again while the graph is the same."""
    mf.renumber_blocks()
    graph = [[s.number for s in block.successors] for block in mf.blocks]
    if mf.loop_info is not None and mf.loop_info[0] == graph:
        return mf.loop_info[1]
    info = _analyze(mf)
    mf.loop_info = (graph, info)
    return info


def _analyze(mf: MachineFunction) -> LoopInfo:
    order = reverse_post_order(mf)
    order_index = [0] * len(order)
    for i, b in enumerate(order):
        order_index[b] = i
    idom = immediate_dominators(mf, order, order_index)
    info = LoopInfo(order, order_index, idom)
    by_header: dict[int, Loop] = {}
    for b in order:
        if idom[b] < 0:
            continue
        for s in mf.blocks[b].successors:
            h = s.number
            if order_index[h] <= order_index[b] and info.dominates(h, b):
                loop = by_header.get(h)
                if loop is None:
                    loop = by_header[h] = Loop(0, h)
                loop.latches.append(b)
    loops = [by_header[h] for h in order if h in by_header]  # a header comes before the headers of inner loops
    for index, loop in enumerate(loops):
        loop.index = index
        inside = {loop.header}
        work = [b for b in loop.latches if b != loop.header]
        while work:
            b = work.pop()
            if b in inside:
                continue
            inside.add(b)
            work += [p.number for p in mf.blocks[b].predecessors if p.number not in inside and idom[p.number] >= 0]
        loop.blocks = sorted(inside, key=order_index.__getitem__)
        loop.parent = info.loop_of[loop.header]
        loop.depth = info.depth[loop.header] + 1
        for b in loop.blocks:
            info.loop_of[b] = index
            info.depth[b] = loop.depth
    info.loops = loops
    return info
