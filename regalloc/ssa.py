"""Allocation in the manner of SSA form: spill to pressure first, then colour in dominance order, then coalesce.

S. Hack, D. Grund, G. Goos, "Register Allocation for Programs in SSA-Form" (CC 2006): live ranges of SSA values are subtrees of the
dominator tree, so their interference graph is chordal: a value's earlier neighbours in dominance order are all live where it begins, and
greedy colouring in that order needs no more registers than the highest pressure.  Spilling (`belady.py`) therefore comes first and alone.

The function arrives after PHI elimination.  The strategy goes back: it cuts every virtual register into its SSA values - one per definition
and per reload, and one per join where different values meet (a PHI, which `resolve.py` turns into moves on the edges).  An instruction that
reads and writes one register continues its value (the union is a subtree still).

Not chordal are fixed registers (calls, arguments), classes that overlap, and aligned groups.  There colouring can fail below the
pressure; then neighbours move to other registers, the cheaper ones leave, or the value is cut (`ranges.split`).

Coalescing: values of one virtual register that touch form a web; the first to be coloured looks for a register that the whole web can
have, the others prefer what their partners got (biased colouring, weighted by frequency); at the end values are
recoloured to what most of their partners have (after Hack and Grund, "Copy Coalescing by Graph Recoloring", PLDI 2008).

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity: that of `belady.py`, and O(values x registers x log n).
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.basic import BasicAllocator
from oxllc.regalloc.belady import Spiller
from oxllc.regalloc.problem import CALLEE_SAVED_COST, Problem
from oxllc.regalloc.ranges import BLOCK, INF, REGION, WHOLE, LiveRange, definition_is_dead, split, to_allocation
from oxllc.regalloc.segments import Segments, live_range

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

RECOLOURING_ROUNDS = 3
MEMORY = -2  # what arrives at a join from memory, or undefined
UNKNOWN = -1


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    p = Problem(mf, ctx)
    segments = Segments(p)
    evictions = Spiller(p, segments).run()
    values, partners = ssa_values(p, segments)
    result = Colouring(p, values, partners).run()
    result.stats["evictions"] = evictions
    return result


Partners = dict[int, list[tuple[int, float]]]  # value -> (value of the same register that it meets at an edge, frequency)


def ssa_values(p: Problem, segments: Segments) -> tuple[list[LiveRange], Partners]:
    """Live ranges of the SSA values of the parts in registers, and who meets whom at the joins.

    A chain is a run of segments in one block whose tails are kept.  A chain that starts with a definition or a reload is a value.  A chain at
    the start of a block has the value that all predecessors agree on, or a new one (a PHI): optimistic data flow to a fixpoint."""
    every = segments.all
    chain = list(range(len(every)))  # segment -> first segment of its chain
    for n, s in enumerate(every):
        if s.before >= 0 and every[s.before].kept:
            chain[n] = chain[s.before]
    blocks = p.mf.blocks
    joins: list[tuple[int, list[int]]] = []  # (chain at the start of a block, what arrives)
    value = [n if chain[n] == n else UNKNOWN for n in range(len(every))]
    arriving: list[tuple[int, int, float]] = []  # (chain, arriving chain, frequency)
    for b in p.numbering.order:
        for v, n in segments.entry[b].items():
            if not every[n].kept or not blocks[b].predecessors or b == 0:
                continue
            sources: list[int] = []
            for pred in blocks[b].predecessors:
                m = segments.exit[pred.number].get(v, -1)
                if m >= 0 and every[m].kept:
                    sources.append(chain[m])
                    arriving.append((n, chain[m], min(p.freq[b], p.freq[pred.number])))
                else:
                    sources.append(MEMORY)
            joins.append((n, sources))
            value[n] = UNKNOWN
    changed = True
    while changed:
        changed = False
        for n, sources in joins:
            if value[n] == n:
                continue
            met = UNKNOWN
            for m in sources:
                here = m if m == MEMORY else value[m]
                if here in (UNKNOWN, met):
                    continue
                met = here if met == UNKNOWN and here != MEMORY else n
            if met != value[n]:
                value[n] = met
                changed = True
    return _live_ranges(p, segments, [value[c] for c in chain], arriving)


def _live_ranges(p: Problem, segments: Segments, value: list[int], arriving: list[tuple[int, int, float]]) -> tuple[list[LiveRange], Partners]:
    every = segments.all
    members: dict[int, list[int]] = {}
    for n, s in enumerate(every):
        if s.accesses or s.kept:
            members.setdefault(value[n], []).append(n)
    made: list[LiveRange] = []
    number: dict[int, int] = {}
    for name, mine in members.items():
        parts = [every[n] for n in mine]
        node = live_range(p, parts, BLOCK if parts[0].block == parts[-1].block and any(s.accesses for s in parts) else REGION)
        if node.ranges == p.intervals.ranges[node.v]:
            node.level = WHOLE
        if node.level in (WHOLE, REGION):
            node.region = -1
        if definition_is_dead(p, node) and node.cost == INF:
            continue
        number[name] = len(made)
        made.append(node)
    partners: Partners = {}
    for n, m, frequency in arriving:
        a, b = number.get(value[n], -1), number.get(value[m], -1)
        if a != b and a >= 0 and b >= 0:
            partners.setdefault(a, []).append((b, frequency))
            partners.setdefault(b, []).append((a, frequency))
    return made, partners


class Colouring(BasicAllocator):
    """Greedy colouring of SSA values by rising start, with the unions of `basic` as interference test.

    `web[n]`: the values that a chain of joins connects with value n; `wish`: the register that the first of them looked for."""

    def __init__(self, p: Problem, values: list[LiveRange], partners: Partners) -> None:
        super().__init__(p, values)
        self.partners = partners
        self.web = list(range(len(values)))
        for n, mine in partners.items():
            if self.all[n].cost != INF:
                self.all[n].cost += 0.5 * sum(frequency for _, frequency in mine)
            for m, _ in mine:
                a, b = self._root(n), self._root(m)
                if a != b:
                    self.web[max(a, b)] = min(a, b)
        self.members: dict[int, list[int]] = {}
        for n in range(len(values)):
            self.members.setdefault(self._root(n), []).append(n)
        self.wish: dict[int, int] = {}

    def _root(self, n: int) -> int:
        web = self.web
        while web[n] != n:
            web[n] = web[web[n]]
            n = web[n]
        return n

    def _entry(self, n: int) -> tuple[float, int, int]:
        """Dominance order: the linear order puts a block behind its dominators."""
        return (self.all[n].ranges[0], 0, n)

    def run(self) -> Allocation:
        """Colour every value, coalesce."""
        splits = 0
        gone: set[int] = set()
        self.queue = [self._entry(n) for n in range(len(self.all))]
        heapify(self.queue)
        while self.queue:
            n = heappop(self.queue)[2]
            node = self.all[n]
            if node.reg or n in gone:
                continue
            reg = self._choose(n) or self._move_neighbours(node) or self._make_room(node)
            if reg:
                self._place(n, reg)
                continue
            gone.add(n)
            for part in split(self.p, node):
                splits += 1
                if not definition_is_dead(self.p, part):
                    self.all.append(part)
                    self.web.append(len(self.all) - 1)
                    heappush(self.queue, self._entry(len(self.all) - 1))
        self._recolour()
        result = to_allocation(self.p, [node for node in self.all if node.reg])
        result.stats["splits"] = splits
        return result

    # -- choice of a register ---------------------------------------------------------------------------------------

    def _choose(self, n: int) -> int:
        """A free register: the web's, a partner's or a hinted one, then the first that is paid for; 0 if there is none worth it."""
        p = self.p
        node = self.all[n]
        rc = p.mf.vreg_class[node.v]
        root = self._root(n)
        if root in self.members and root not in self.wish and len(self.members[root]) > 1:
            reg = self.wish[root] = self._common(self.members[root])
            if reg:  # all at once
                for m in self.members[root]:
                    if m != n:
                        self._place(m, reg)
                return reg
        refused = node.forbidden | self.unpaid
        wanted = self._wishes(n)
        if self.wish.get(root):
            wanted[self.wish[root]] = wanted.get(self.wish[root], 0.0) + node.cost if node.cost != INF else INF
        for reg in sorted(wanted, key=lambda r: (-wanted[r], r)):
            if p.allowed[rc] >> reg & 1 and not p.units[reg] & refused and self.unions.is_free(reg, node.ranges):
                return reg
        fresh = 0
        for reg, mask in p.candidates[rc]:
            if mask & node.forbidden or (fresh and mask & self.unpaid):
                continue
            if self.unions.is_free(reg, node.ranges):
                if not mask & self.unpaid:
                    return reg
                fresh = reg
        return fresh if fresh and self._worth(n) >= CALLEE_SAVED_COST else 0

    def _worth(self, n: int) -> float:
        """What memory would cost for all of a value's web."""
        return sum(self.all[m].cost for m in self.members.get(self._root(n), (n,)))

    def _common(self, members: list[int]) -> int:
        """A register that is free for all values of a web, 0 for none."""
        p = self.p
        nodes = [self.all[m] for m in members]
        forbidden = self.unpaid
        for node in nodes:
            forbidden |= node.forbidden
        wanted: dict[int, float] = {}
        for m in members:
            for reg, weight in self._wishes(m).items():
                wanted[reg] = wanted.get(reg, 0.0) + weight
        order = sorted(wanted, key=lambda r: (-wanted[r], r))
        rc = p.mf.vreg_class[nodes[0].v]
        for reg in [*(r for r in order if p.allowed[rc] >> r & 1), *(r for r, _ in p.candidates[rc])]:
            if not p.units[reg] & forbidden and all(self.unions.is_free(reg, node.ranges) for node in nodes):
                return reg
        return 0

    def _wishes(self, n: int) -> dict[int, float]:
        """Registers that spare moves, with the moves' frequency."""
        p = self.p
        wanted: dict[int, float] = {}
        for m, frequency in self.partners.get(n, ()):
            reg = self.all[m].reg
            if reg:
                wanted[reg] = wanted.get(reg, 0.0) + frequency
        for hint in p.hints.get(self.all[n].v, ()):
            if hint.other >= FIRST_VREG or self._touches(n, hint.other):
                reg = p.hinted(hint, self.assigned)
                if reg:
                    wanted[reg] = wanted.get(reg, 0.0) + hint.weight
        if not wanted and self.assigned[self.all[n].v]:
            wanted[self.assigned[self.all[n].v]] = 0.0
        return wanted

    def _touches(self, n: int, reg: int) -> bool:
        """Whether a value begins or ends at a copy from or to a physical register."""
        p = self.p
        copy = p.target.desc("COPY")
        ops = self.all[n].v + FIRST_VREG, reg
        for point in self.all[n].accesses:
            mi = p.numbering.instrs[point >> 1]
            if mi is not None and mi.desc is copy and mi.ops[0] in ops and mi.ops[1] in ops:
                return True
        return False

    # -- when the pressure is not all -------------------------------------------------------------------------------

    def _move_neighbours(self, node: LiveRange) -> int:
        """A register whose holders can all have other free ones; they move there.  0 if there is none."""
        p = self.p
        for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
            if mask & (node.forbidden | self.unpaid):
                continue
            moves: list[tuple[int, int]] = []
            for m in self.unions.holders(reg, node.ranges):
                other = self.all[m]
                refused = other.forbidden | self.unpaid | mask
                for _, to in moves:
                    refused |= p.units[to]
                to = next((r for r, units in p.candidates[p.mf.vreg_class[other.v]]
                           if not units & refused and self.unions.is_free(r, other.ranges)), 0)
                if not to:
                    break
                moves.append((m, to))
            else:
                for m, to in moves:
                    self._move(m, to)
                return reg
        return 0

    def _move(self, n: int, reg: int) -> None:
        node = self.all[n]
        self.unions.displace(node.reg, node.ranges, n)
        self._place(n, reg)

    # -- coalescing -------------------------------------------------------------------------------------------------

    def _recolour(self) -> None:
        """Give values the register that most of their partners have, where it is free."""
        p = self.p
        for _ in range(RECOLOURING_ROUNDS):
            changed = self._unite_webs()
            for n in sorted(self.partners, key=lambda n: (-sum(f for _, f in self.partners[n]), n)):
                node = self.all[n]
                if not node.reg:
                    continue
                wanted = self._wishes(n)
                now = wanted.get(node.reg, 0.0)
                for reg in sorted(wanted, key=lambda r: (-wanted[r], r)):
                    if wanted[reg] <= now:
                        break
                    units = p.units[reg]
                    if (p.allowed[p.mf.vreg_class[node.v]] >> reg & 1 and not units & (node.forbidden | self.unpaid)
                            and not [m for m in self.unions.holders(reg, node.ranges) if m != n]):
                        self._move(n, reg)
                        changed = True
                        break
            if not changed:
                return

    def _unite_webs(self) -> bool:
        """Give webs whose values differ one register, where one is free for all of them; whether any changed."""
        changed = False
        for root in sorted(self.members):
            members = [m for m in self.members[root] if self.all[m].reg]
            now = {m: self.all[m].reg for m in members}
            if len(members) < 2 or len(set(now.values())) == 1:
                continue
            for m in members:
                self.unions.displace(now[m], self.all[m].ranges, m)
            reg = self._common(members)
            changed |= bool(reg)
            for m in members:
                self._place(m, reg or now[m])
        return changed
