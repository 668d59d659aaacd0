"""Control flow of a function: predecessors, orders, dominators, natural loops.

Dominators: Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001): walk the blocks in reverse
post-order, intersect the dominators of processed predecessors by climbing with post-order numbers, until nothing
changes.  Natural loops: one per header, the union of the bodies of its back edges (an edge whose target dominates its
source), nested by containment; a cycle entered at two places has no dominating header and is no natural loop
(`irreducible` lists such edges).

All results are by dense block number (`index`); unreachable blocks take part in nothing.  Everything is computed
once from the function as it is; nothing follows later changes.
"""

from __future__ import annotations

from collections.abc import Sequence

from oxllc.ir.module import Function
from oxllc.ir.values import Block


class Graph:
    """Blocks by number, with edges as number lists; duplicate edges (switch) are kept once.

    `backward`: whether some edge goes to its own or an earlier block of the layout; without one there is no loop."""

    __slots__ = ("backward", "blocks", "index", "preds", "succs")

    def __init__(self, function: Function) -> None:
        self.blocks: list[Block] = function.blocks[:]
        self.index: dict[Block, int] = {b: i for i, b in enumerate(self.blocks)}
        index = self.index
        self.succs: list[list[int]] = []
        self.backward = False
        self.preds: list[list[int]] = [[] for _ in self.blocks]
        for number, block in enumerate(self.blocks):
            targets = [index[s] for s in block.instructions[-1].successors]
            if len(targets) > 1:
                targets = list(dict.fromkeys(targets))
            self.succs.append(targets)
            for target in targets:
                self.preds[target].append(number)
                if target <= number:
                    self.backward = True


def predecessors(function: Function, graph: Graph | None = None) -> dict[Block, list[Block]]:
    """Predecessor blocks in layout order, each once."""
    graph = graph or Graph(function)
    return {b: [graph.blocks[p] for p in graph.preds[i]] for i, b in enumerate(graph.blocks)}


def reverse_post_order(function: Function) -> list[Block]:
    """The reachable blocks, each before its successors but for back edges."""
    graph = Graph(function)
    return [graph.blocks[i] for i in _post_order(graph.succs, 0)[::-1]]


def reachable_blocks(graph: Graph) -> list[int]:
    """The numbers of the blocks that the entry leads to, in post-order."""
    return _post_order(graph.succs, 0)


def _post_order(succs: Sequence[Sequence[int]], root: int) -> list[int]:
    seen = bytearray(len(succs))
    seen[root] = 1
    order: list[int] = []
    stack = [(root, iter(succs[root]))]
    while stack:
        node, rest = stack[-1]
        for target in rest:
            if not seen[target]:
                seen[target] = 1
                stack.append((target, iter(succs[target])))
                break
        else:
            order.append(node)
            stack.pop()
    return order


def immediate_dominators(succs: Sequence[Sequence[int]], preds: Sequence[Sequence[int]], root: int) -> list[int]:
    """The immediate dominator of each node; the root's is itself, an unreachable node's is -1."""
    return dominators_in_order(succs, preds, root, _post_order(succs, root))


def dominators_in_order(succs: Sequence[Sequence[int]], preds: Sequence[Sequence[int]], root: int, order: list[int]) -> list[int]:
    """`immediate_dominators` where the post-order is known."""
    rank = [-1] * len(succs)
    for position, node in enumerate(order):
        rank[node] = position
    idom = [-1] * len(succs)
    idom[root] = root
    # Of many predecessors those that come last in the order first: the walks up from all together are then as long as the one from the last.
    preds = [sorted(mine, key=rank.__getitem__) if len(mine) > 2 else mine for mine in preds]
    changed = True
    while changed:
        changed = False
        for node in reversed(order[:-1]):
            best = -1
            for pred in preds[node]:
                if idom[pred] < 0:
                    continue
                if best < 0:
                    best = pred
                    continue
                other = pred
                while best != other:
                    while rank[best] < rank[other]:
                        best = idom[best]
                    while rank[other] < rank[best]:
                        other = idom[other]
            if idom[node] != best:
                idom[node] = best
                changed = True
    return idom


class DominatorTree:
    """`tree.dominates(a, b)` for blocks; `idom[i]` by number; answers in constant time by interval numbering."""

    __slots__ = ("_enter", "_leave", "_loops", "children", "graph", "idom", "post_order", "root")

    def __init__(self, function: Function, graph: Graph | None = None) -> None:
        self.graph = graph or Graph(function)
        self.root = 0
        self.post_order = _post_order(self.graph.succs, 0)
        self.idom = dominators_in_order(self.graph.succs, self.graph.preds, 0, self.post_order)
        self._loops: LoopInfo | None = None
        self._number(len(self.graph.blocks))

    def loops(self) -> LoopInfo:
        """The natural loops, found once."""
        if self._loops is None:
            self._loops = LoopInfo(self)
        return self._loops

    def _number(self, count: int) -> None:
        self.children: list[list[int]] = [[] for _ in range(count)]
        for node, parent in enumerate(self.idom):
            if parent >= 0 and node != self.root:
                self.children[parent].append(node)
        self._enter = [-1] * count
        self._leave = [-1] * count
        clock = 0
        stack = [(self.root, False)]
        while stack:
            node, done = stack.pop()
            if done:
                self._leave[node] = clock
                continue
            self._enter[node] = clock
            clock += 1
            stack.append((node, True))
            stack += [(c, False) for c in reversed(self.children[node])]

    def dominates_index(self, a: int, b: int) -> bool:
        """Whether block number a dominates b (a block dominates itself; an unreachable b is dominated by all)."""
        if self._enter[b] < 0:
            return True
        return 0 <= self._enter[a] <= self._enter[b] < self._leave[a]

    def dominates(self, a: Block, b: Block) -> bool:
        """Whether every path from the entry to b goes through a."""
        index = self.graph.index
        return self.dominates_index(index[a], index[b])

    def preorder(self) -> list[int]:
        """The reachable blocks by number, each behind its immediate dominator."""
        enter = self._enter
        return sorted((i for i in range(len(self.graph.blocks)) if enter[i] >= 0), key=enter.__getitem__)

    def reachable(self, block: Block) -> bool:
        """Whether the entry leads to the block."""
        return self._enter[self.graph.index[block]] >= 0


class Loop:
    """A natural loop; `blocks` holds numbers, ascending; `depth` is 1 for an outermost loop."""

    __slots__ = ("blocks", "depth", "exits", "header", "latches", "parent")

    def __init__(self, header: int, blocks: list[int], latches: list[int]) -> None:
        self.header = header
        self.blocks = blocks
        self.latches = latches
        self.exits: list[tuple[int, int]] = []  # edges (inside, outside)
        self.parent: Loop | None = None
        self.depth = 1


class LoopInfo:
    """`loops` with inner loops after outer ones; `loop_of[i]` is the innermost loop of block i or None."""

    __slots__ = ("graph", "irreducible", "loop_of", "loops")

    def __init__(self, tree: DominatorTree) -> None:
        graph = self.graph = tree.graph
        order = tree.post_order[::-1]
        position = {node: i for i, node in enumerate(order)}
        latches: dict[int, list[int]] = {}
        self.irreducible: list[tuple[int, int]] = []
        for node in order:
            for target in graph.succs[node]:
                if tree.dominates_index(target, node):
                    latches.setdefault(target, []).append(node)
                elif position[target] <= position[node]:
                    self.irreducible.append((node, target))
        self.loops: list[Loop] = []
        for header in sorted(latches, key=position.__getitem__):
            body = {header}
            work = list(latches[header])
            while work:
                node = work.pop()
                if node not in body:
                    body.add(node)
                    work += [p for p in graph.preds[node] if p in position]
            loop = Loop(header, sorted(body), latches[header])
            loop.exits = [(n, s) for n in loop.blocks for s in graph.succs[n] if s not in body]
            self.loops.append(loop)
        self.loop_of: list[Loop | None] = [None] * len(graph.blocks)
        for loop in self.loops:  # outer headers come first in reverse post-order
            loop.parent = self.loop_of[loop.header]
            loop.depth = loop.parent.depth + 1 if loop.parent is not None else 1
            for node in loop.blocks:
                self.loop_of[node] = loop

    def depth(self, block: Block) -> int:
        """How many loops the block is in."""
        loop = self.loop_of[self.graph.index[block]]
        return loop.depth if loop is not None else 0
