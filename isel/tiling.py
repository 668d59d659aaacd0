"""Near-optimal covering of a block's DAG with tiles (`-isel=optimal`), after NOLTIS: D. R. Koes and S. C. Goldstein,
"Near-Optimal Instruction Selection on DAGs", CGO 2008.

    select_optimal(dag, target) -> Tiling        the cheaper of the greedy covering and the planned one

Covering a DAG at minimum cost is NP-complete because of shared nodes: a tile may cover a shared node (computing it again), or read it
(and it is computed once, as the root of a tile of its own).  The steps:

1. *Candidates*: every pattern that fits each node (`match_load.load_every`), with its cost (`tile_cost`) and the values it reads.  A
   candidate that costs no more than another and reads nothing else makes the other useless in every covering, so that one goes.
   Where one candidate is left at every node, the covering is known to be a minimum.
2. *Bottom up*: the cheapest candidate of each node as if its operands were its alone (dynamic programming).
3. *Top down*: the nodes that these choices need, each counted once: the true cost.
4. *Improve*: for each value, the tiles that could read it but cover it are made to read it, or the other way around, together; what
   lowers the true cost stays.  (NOLTIS estimates this from the bottom-up costs; counted references give it exactly.)

The true cost of a covering is the sum of the costs of the tiles that some tile, chain or built-in node needs.  Invariant: the result
never costs more than the greedy covering, because that one is made too and kept where it is cheaper.  The DAG is not changed.

Time: steps 1 to 3 are linear in nodes and candidates; step 4 is at most `MAX_ROUNDS` times the values with a choice, each move as
long as what it changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.dag import SDValue
from oxllc.isel.match_load import load_every, load_matcher
from oxllc.isel.select import BUILTIN, TARGET_LEAVES, TRANSPARENT, Selection, tile_reads
from oxllc.isel.tile_cost import tile_costs
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, OTHER
from oxllc.target_desc.pattern_legal import EXPANDABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.machine_node import MNode
    from oxllc.target_desc.model import Target

MAX_ROUNDS = 4  # of improvement


class Candidate(NamedTuple):
    """A way to make a node's value.  `reads`: positions of the nodes it reads; `frees`: of the nodes with chains that it covers and that
    need no tile then; `tile`: None where selection needs no pattern (an alias, a built-in node)."""

    cost: int
    reads: tuple[int, ...]
    frees: tuple[int, ...]
    tile: MNode | None


class Tiling(NamedTuple):
    """A covering: the selection, its nodes in order (operands first), and its cost; `greedy` is the greedy covering's cost."""

    selection: Selection
    selected: list[SDNode]
    cost: int
    greedy: int


class Plan:
    """The covering problem of one DAG, with a covering of it.

    Nodes are numbered by their topological position.  `candidates[i]` is empty for nodes that no covering needs; `required[i]`:
    a chain or a built-in node needs node i whatever is chosen; `choice[i]` indexes `candidates[i]`; `counts[i]`: how often node i is
    needed in the present covering, whose cost is `cost`."""

    def __init__(self, dag: DAG, target: Target, *, prune: bool = True) -> None:
        self.order = dag.topological_order()
        self.index = {node: i for i, node in enumerate(self.order)}
        self.candidates: list[list[Candidate]] = [[] for _ in self.order]
        self.required = [0] * len(self.order)
        self.choice = [0] * len(self.order)
        self.counts: list[int] = []
        self.cost = 0
        self._costs = tile_costs(target)
        self._selection = Selection(dag, target, load_matcher(target))
        self._selection.index = self.index
        self._every = load_every(target)
        self._prune = prune
        self._require(dag)
        self.deciding = self._collect()

    # -- the problem -----------------------------------------------------------------------------------------------

    def _require(self, dag: DAG) -> None:
        """What chains, glue and built-in nodes need."""
        index = self.index
        required = self.required
        required[index[dag.root.node]] = 1
        for node in self.order:
            if node.opcode in BUILTIN:
                for op in node.ops:
                    required[index[op.node]] = 1
            else:
                for op in node.ops:
                    if op.vt == OTHER or op.vt == GLUE:
                        required[index[op.node]] = 1

    def _collect(self) -> list[int]:
        """Fill in the candidates of every node that may be needed; the nodes that have several."""
        order = self.order
        candidates = self.candidates
        required = self.required
        reached = bytearray(required)
        several: list[int] = []
        for i in range(len(order) - 1, -1, -1):
            if not reached[i]:
                continue
            node = order[i]
            if node.opcode in BUILTIN:
                candidates[i] = _NOTHING
                continue
            found = self._candidates(node)
            if len(found) > 1 and self._prune:
                found = _undominated(found)
            candidates[i] = found
            for candidate in found:
                for read in candidate.reads:
                    reached[read] = 1
            if len(found) > 1:
                several.append(i)
        several.reverse()
        return several

    def _candidates(self, node: SDNode) -> list[Candidate]:
        """The candidates of a node in matching order.  One that wants in a register what lowering has made an operand of the instruction
        itself (a target leaf, as the callee of a direct call) counts only where there is no other."""
        index = self.index
        required = self.required
        opcode = node.opcode
        selection = self._selection
        if opcode == isd.CONSTANT and node.payload == 0 and selection.matcher.zero_register(node.vts[0]):
            return _NOTHING
        tiles: list[MNode] = []
        function = self._every.get(opcode)
        if function is not None:
            function(node, selection, tiles)
        if not tiles:
            return [self._unmatched(node)]
        if len(tiles) > 1:
            tiles.sort(key=_rule)
        out: list[Candidate] = []
        unwanted: list[Candidate] = []
        tile_cost = self._costs.tile
        for tile in tiles:
            reads: list[SDValue] = []
            tile_reads(tile, reads)
            # Reading what is there anyway costs nothing: built-in nodes, and chained nodes that no tile may cover.
            needs = {index[v.node] for v in reads
                     if v.node.opcode not in BUILTIN and not (len(v.uses) > 1 and required[index[v.node]])}
            frees = tuple(index[n] for n in tile.folded if required[index[n]]) if tile.folded else ()
            fits = not any(v.node.opcode in TARGET_LEAVES for v in reads)
            (out if fits else unwanted).append(Candidate(tile_cost(tile), tuple(sorted(needs)), frees, tile))
        return out or unwanted

    def _unmatched(self, node: SDNode) -> Candidate:
        """What selection does without a pattern (an error is left to it)."""
        opcode = node.opcode
        if opcode == isd.CONSTANT:
            tile = self._selection.matcher.materialize(node.payload, node)
            return Candidate(self._costs.tile(tile), (), (), None) if tile is not None else _FREE
        if (opcode in TRANSPARENT or opcode == isd.BITCAST) and node.ops[0].node.opcode not in BUILTIN:
            return Candidate(0, (self.index[node.ops[0].node],), (), None)
        if opcode == isd.FRAME_INDEX or opcode == isd.TARGET_FRAME_INDEX:
            return Candidate(self._costs.tile(self._selection.add_frame_index(node)), (), (), None)
        return _NEVER if opcode in EXPANDABLE else _FREE  # it is here because a larger tile covers it (narrow_patterns)

    # -- a covering --------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Bottom up: for each node the candidate that is cheapest as a tree."""
        best = [0] * len(self.order)
        choice = self.choice
        for i, found in enumerate(self.candidates):
            if not found:
                continue
            if len(found) == 1:
                cost, reads, _, _ = found[0]
                for read in reads:
                    cost += best[read]
                best[i] = cost
                continue
            least = -1
            for number, (cost, reads, _, _) in enumerate(found):
                for read in reads:
                    cost += best[read]
                if least < 0 or cost < least:
                    least = cost
                    choice[i] = number
            best[i] = least

    def count(self) -> None:
        """Top down: which nodes the present choices need, and what that costs."""
        counts = self.counts = list(self.required)
        total = 0
        candidates = self.candidates
        choice = self.choice
        for i in range(len(counts) - 1, -1, -1):
            if counts[i] > 0 and candidates[i]:
                cost, reads, frees, _ = candidates[i][choice[i]]
                total += cost
                for read in reads:
                    counts[read] += 1
                for free in frees:
                    counts[free] -= 1
        self.cost = total

    def switch(self, i: int, number: int) -> None:
        """Choose another candidate for a node; counts and cost follow."""
        old = self.candidates[i][self.choice[i]]
        self.choice[i] = number
        if self.counts[i] > 0:
            new = self.candidates[i][number]
            self.cost += new.cost - old.cost
            self._change([(r, 1) for r in new.reads] + [(f, -1) for f in new.frees]
                         + [(r, -1) for r in old.reads] + [(f, 1) for f in old.frees])

    def _change(self, work: list[tuple[int, int]]) -> None:
        """Count nodes up (1) and down (-1); a node that becomes needed or needless passes it on."""
        counts = self.counts
        work.reverse()
        while work:
            i, by = work.pop()
            before = counts[i]
            counts[i] = before + by
            if before + by == (by > 0):  # 0 -> 1 or 1 -> 0
                cost, reads, frees, _ = self.candidates[i][self.choice[i]]
                self.cost += by * cost
                for read in reads:
                    work.append((read, by))
                for free in frees:
                    work.append((free, -by))

    def improve(self) -> None:
        """Moves on shared values until none helps: tiles that could read a value begin to, or tiles that read it cover it."""
        readers: dict[int, list[int]] = {}  # value -> deciding nodes of which a candidate reads it
        for i in self.deciding:
            for value in {r for candidate in self.candidates[i] for r in candidate.reads}:
                readers.setdefault(value, []).append(i)
        for _ in range(MAX_ROUNDS):
            before = self.cost
            for value in sorted(readers):
                for read in (True, False):
                    self._together(value, readers[value], read)
            for i in self.deciding:
                if self.counts[i] > 0:
                    self._alone(i)
            if self.cost == before:
                break

    def _together(self, value: int, nodes: list[int], read: bool) -> None:
        """Make all needed tiles that can read (or cover) the value do so, if that is cheaper."""
        start = self.cost
        done: list[tuple[int, int]] = []
        for i in nodes:
            if self.counts[i] <= 0:
                continue
            now = self.choice[i]
            found = self.candidates[i]
            if (value in found[now].reads) == read:
                continue
            fit = [(c.cost, n) for n, c in enumerate(found) if (value in c.reads) == read]
            if fit:
                self.switch(i, min(fit)[1])
                done.append((i, now))
        if self.cost >= start:
            for i, now in reversed(done):
                self.switch(i, now)

    def _alone(self, i: int) -> None:
        """The candidate of one node that makes the covering cheapest, all else unchanged."""
        best, least = self.choice[i], self.cost
        for number in range(len(self.candidates[i])):
            if number != self.choice[i]:
                self.switch(i, number)
                if self.cost < least:
                    best, least = number, self.cost
        if best != self.choice[i]:
            self.switch(i, best)

    def preferred(self) -> dict[SDNode, list[MNode]]:
        """The tiles to try for each node: the chosen one, then the others."""
        out: dict[SDNode, list[MNode]] = {}
        for i, found in enumerate(self.candidates):
            if found and found[0].tile is not None:
                at = self.choice[i]
                ranked = [found[at], *found[:at], *found[at + 1:]]
                out[self.order[i]] = [c.tile for c in ranked if c.tile is not None]
        return out


_FREE = Candidate(0, (), (), None)
_NOTHING = [_FREE]
_NEVER = Candidate(1 << 60, (), (), None)


def _rule(tile: MNode) -> int:
    return tile.rule


def _undominated(found: list[Candidate]) -> list[Candidate]:
    """Without the candidates that another one makes useless; among equals the first stays."""
    kept: list[Candidate] = []
    sets = [frozenset(c.reads) for c in found]
    for a, candidate in enumerate(found):
        for b, other in enumerate(found):
            if a != b and not other.frees and not other.tile.folded and other.cost <= candidate.cost and sets[b] <= sets[a]:  # type: ignore[union-attr]
                if b < a or other.cost < candidate.cost or sets[b] < sets[a]:
                    break
        else:
            kept.append(candidate)
    return kept


class PlannedSelection(Selection):
    """Selection that takes the tiles of a plan; where a chained node can not be covered after all, the next candidate."""

    def __init__(self, dag: DAG, target: Target, tiles: dict[SDNode, list[MNode]]) -> None:
        super().__init__(dag, target, load_matcher(target))
        self._planned = tiles

    def match_of(self) -> Callable[[int], Callable[[SDNode, Selection], MNode | None] | None]:
        """The plan's choice, whatever the opcode."""
        def choose(node: SDNode, selection: Selection) -> MNode | None:
            for tile in self._planned.get(node, ()):
                if all(self.can_fold(node, inner.values[0]) for inner in tile.folded):
                    return tile
            return None

        return lambda opcode: choose


def covering_cost(selection: Selection) -> int:
    """The cost of a covering."""
    cost = tile_costs(selection.target).tile
    return sum(cost(tile) for tile in selection.tiles.values() if tile is not None)


def select_optimal(dag: DAG, target: Target) -> Tiling:
    """Cover a DAG; see the header.  Raises OxllcError ("Cannot select ...") as greedy selection does."""
    greedy = Selection(dag, target, load_matcher(target))
    selected = greedy.run()
    cost = covering_cost(greedy)
    plan = Plan(dag, target)
    plan.choose()
    plan.count()
    if plan.deciding:
        plan.improve()
    if plan.cost >= cost:
        return Tiling(greedy, selected, cost, cost)
    planned = PlannedSelection(dag, target, plan.preferred())
    order = planned.run()
    own = covering_cost(planned)
    if own < cost:
        return Tiling(planned, order, own, cost)
    return Tiling(greedy, selected, cost, cost)
