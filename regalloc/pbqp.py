"""Allocation as partitioned Boolean quadratic programming (B. Scholz and E. Eckstein 2002; L. Hames and B. Scholz 2006).

Every live range is a node whose options are memory (option 0, at its spill cost) and the candidates of its class; what fixed registers
take costs infinity, a callee-saved register that nobody has paid for its save.  Live ranges that meet have an edge that makes overlapping
registers infinitely dear: register classes, pairs and sub-registers need nothing else.  Copies are edges that make the same register (or
the right part of one) cheaper by the copy's frequency.  `pbqp_solver.py` solves it.

What goes to memory is cut (`ranges.split`) and the problem is solved anew, until every live range has a register; callee-saved registers of
one solution are paid for in the next.  The solver can leave single accesses without an option: they get registers as in `basic`.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity per round: O(edges) array operations of registers^2 each.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc import interference
from oxllc.regalloc.basic import BasicAllocator
from oxllc.regalloc.problem import CALLEE_SAVED_COST, Problem
from oxllc.regalloc.ranges import INF, LiveRange, definition_is_dead, initial, split, to_allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.pbqp_solver import Costs, Graph
    from oxllc.regalloc.result import Allocation


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    p = Problem(mf, ctx)
    nodes = initial(p)
    builder = Builder(p)
    rounds = splits = 0
    paid_again = False
    while True:
        rounds += 1
        builder.solve(nodes)
        spilled = [node for node in nodes if not node.reg and node.cost != INF]
        if not spilled:
            break
        fresh = builder.pay(nodes)
        if fresh and not paid_again:  # what was too dear for one may be worth it for several
            paid_again = True
            continue
        kept = [node for node in nodes if node.reg or node.cost == INF]
        for node in spilled:
            parts = split(p, node)
            splits += len(parts)
            kept += [part for part in parts if not definition_is_dead(p, part)]
        nodes = kept
    if any(not node.reg for node in nodes):
        result = Repair(p, nodes).run()
    else:
        result = to_allocation(p, nodes)
    result.stats["rounds"] = rounds
    result.stats["splits"] = splits + int(result.stats.get("splits", 0))
    return result


class Builder:
    """Makes and solves the problem of one round; keeps matrices by pair of classes and what has been paid for."""

    def __init__(self, p: Problem) -> None:
        self.p = p
        self.unpaid = p.callee_saved_units & ~(p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0)
        self.exclusion: dict[tuple[int, int], tuple[Costs, Costs]] = {}
        self.same: dict[tuple[int, int, int], Costs] = {}
        self.option: dict[tuple[int, int], int] = {
            (c, reg): k + 1 for c, mine in enumerate(p.candidates) for k, (reg, _) in enumerate(mine)}

    def pay(self, nodes: list[LiveRange]) -> bool:
        """Count the callee-saved registers of a solution as paid for; whether there were new ones."""
        used = 0
        for node in nodes:
            if node.reg:
                used |= self.p.units[node.reg]
        fresh = bool(used & self.unpaid)
        self.unpaid &= ~used
        return fresh

    def solve(self, nodes: list[LiveRange]) -> None:
        """Set `reg` of every live range: 0 for memory or, with infinite cost, for no option."""
        from oxllc.regalloc.pbqp_solver import Graph, solve

        p = self.p
        vreg_class = p.mf.vreg_class
        graph = Graph()
        for node in nodes:
            graph.add_node(self._vector(node))
        adjacent = interference.build(p, nodes)
        for n, mine in enumerate(adjacent):
            a = vreg_class[nodes[n].v]
            for m in sorted(mine):
                if m > n:
                    there, back = self._exclusion(a, vreg_class[nodes[m].v])
                    graph.add_edge(n, m, there, back)
        self._add_copies(graph, nodes, adjacent)
        for node, choice in zip(nodes, solve(graph)):
            node.reg = p.candidates[vreg_class[node.v]][choice - 1][0] if choice > 0 else 0
        self._improve(nodes, adjacent)

    def _improve(self, nodes: list[LiveRange], adjacent: list[set[int]]) -> None:
        """Descent after RN's guesses: what went to memory takes the place of neighbours that are cheaper in sum, while that pays.

        Every step lowers the total cost of what is in memory, so it ends."""
        p = self.p
        heap = [(-node.cost, n) for n, node in enumerate(nodes) if not node.reg]
        heapify(heap)
        while heap:
            n = heappop(heap)[1]
            node = nodes[n]
            holders = [(m, p.units[nodes[m].reg]) for m in sorted(adjacent[n]) if nodes[m].reg]
            best, best_reg = node.cost, 0
            losers: list[int] = []
            for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
                if mask & node.forbidden:
                    continue
                leave = [m for m, held in holders if held & mask]
                cost = sum(nodes[m].cost for m in leave) + (CALLEE_SAVED_COST if mask & self.unpaid else 0.0)
                if cost < best:
                    best, best_reg, losers = cost, reg, leave
            if best_reg:
                node.reg = best_reg
                for m in losers:
                    nodes[m].reg = 0
                    heappush(heap, (-nodes[m].cost, m))

    def _vector(self, node: LiveRange) -> Costs:
        import numpy as np

        p = self.p
        candidates = p.candidates[p.mf.vreg_class[node.v]]
        costs = [node.cost]
        for _, mask in candidates:
            if mask & node.forbidden:
                costs.append(INF)
            else:
                costs.append(CALLEE_SAVED_COST if mask & self.unpaid else 0.0)
        return np.array(costs)

    def _exclusion(self, a: int, b: int) -> tuple[Costs, Costs]:
        """Infinite where registers of two classes overlap, and the same with rows and columns exchanged."""
        found = self.exclusion.get((a, b))
        if found is None:
            import numpy as np

            rows, columns = self.p.candidates[a], self.p.candidates[b]
            costs = np.zeros((len(rows) + 1, len(columns) + 1))
            for i, (_, x) in enumerate(rows):
                for k, (_, y) in enumerate(columns):
                    if x & y:
                        costs[i + 1, k + 1] = INF
            turned = costs if a == b else np.ascontiguousarray(costs.T)
            found = self.exclusion[a, b] = costs, turned
            self.exclusion[b, a] = turned, costs
        return found

    def _same(self, a: int, b: int, sub: int) -> Costs:
        """1 where a register of class a is that of class b, or its part `sub`."""
        found = self.same.get((a, b, sub))
        if found is None:
            import numpy as np

            p = self.p
            found = np.zeros((len(p.candidates[a]) + 1, len(p.candidates[b]) + 1))
            for k, (reg, _) in enumerate(p.candidates[b]):
                part = p.target.registers[reg].sub_regs.get(sub, 0) if sub else reg
                row = self.option.get((a, part))
                if row is not None:
                    found[row, k + 1] = 1.0
            self.same[a, b, sub] = found
        return found

    def _add_copies(self, graph: Graph, nodes: list[LiveRange], adjacent: list[set[int]]) -> None:
        """Hints of the problem: cheaper edges between live ranges, cheaper options for physical registers."""
        p = self.p
        vreg_class = p.mf.vreg_class
        by_vreg: dict[int, list[int]] = {}
        for n, node in enumerate(nodes):
            by_vreg.setdefault(node.v, []).append(n)
        for v, mine in by_vreg.items():
            for hint in p.hints.get(v, ()):
                if hint.sub < 0 or not hint.weight:
                    continue  # the other side has the same wish
                for n in mine:
                    node = nodes[n]
                    if hint.other < FIRST_VREG:
                        reg = p.target.registers[hint.other].sub_regs.get(hint.sub, 0) if hint.sub else hint.other
                        at = self.option.get((vreg_class[v], reg))
                        if at is not None and self._copied(node, hint.other):
                            graph.vectors[n][at] -= hint.weight
                        continue
                    other = hint.other - FIRST_VREG
                    for m in by_vreg.get(other, ()):
                        if m != n and m not in adjacent[n] and (hint.sub or n < m) and self._joined(node, nodes[m]):
                            graph.add_edge(n, m, -hint.weight * self._same(vreg_class[v], vreg_class[other], hint.sub))

    def _copied(self, node: LiveRange, reg: int) -> bool:
        """Whether a live range begins or ends at a copy from or to a physical register."""
        p = self.p
        for point in node.accesses:
            mi = p.numbering.instrs[point >> 1]
            if mi is not None and reg in mi.ops and node.v + FIRST_VREG in mi.ops and not mi.desc.size:
                return True
        return False

    def _joined(self, a: LiveRange, b: LiveRange) -> bool:
        """Whether one instruction reads one live range and writes the other."""
        indices = {point >> 1 for point in a.accesses}
        return any(point >> 1 in indices for point in b.accesses)


class Repair(BasicAllocator):
    """Keeps the registers of a solution and finds some for the single accesses that have none."""

    def __init__(self, p: Problem, nodes: list[LiveRange]) -> None:
        super().__init__(p, nodes)
        for n, node in enumerate(nodes):
            reg, node.reg = node.reg, 0
            if reg and self.unions.is_free(reg, node.ranges):
                self._place(n, reg)
