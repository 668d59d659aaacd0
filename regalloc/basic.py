"""Priority allocation: the simplest complete allocator that knows live intervals (LLVM's RegAllocBasic).

Live ranges are taken by falling spill cost.  A live range gets the first candidate that is free for all of its life.  If there is none, the
cheapest set of already placed ranges with a lower cost gives way, or the live range itself is cut (`ranges.split`) and its
parts go back to the queue.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity: O(n x registers x log n), plus O(n) per insertion into a union.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.regalloc.operands import Demand, assign_operands
from oxllc.regalloc.problem import CALLEE_SAVED_COST, Problem
from oxllc.regalloc.ranges import INF, LiveRange, definition_is_dead, initial, split, to_allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation


class IntervalUnion:
    """What is placed in one register unit: disjoint ranges (start, end, number of the live range), ascending."""

    __slots__ = ("ranges",)

    def __init__(self) -> None:
        self.ranges: list[tuple[int, int, int]] = []

    def holders(self, ranges: list[int], limit: int = 1 << 30) -> list[int]:
        """Numbers of live ranges that meet a range list (with repetitions), at most `limit`."""
        mine = self.ranges
        found: list[int] = []
        if not mine or mine[-1][1] <= ranges[0] or mine[0][0] >= ranges[-1]:
            return found
        for k in range(0, len(ranges), 2):
            start, end = ranges[k], ranges[k + 1]
            at = bisect_right(mine, (start, 1 << 60, 0)) - 1
            if at < 0 or mine[at][1] <= start:
                at += 1
            while at < len(mine) and mine[at][0] < end:
                found.append(mine[at][2])
                if len(found) >= limit:
                    return found
                at += 1
        return found

    def add(self, ranges: list[int], number: int) -> None:
        """Place a range list."""
        for k in range(0, len(ranges), 2):
            insort(self.ranges, (ranges[k], ranges[k + 1], number))

    def remove(self, ranges: list[int], number: int) -> None:
        """Take a range list out again."""
        for k in range(0, len(ranges), 2):
            del self.ranges[bisect_left(self.ranges, (ranges[k], ranges[k + 1], number))]


class Unions:
    """The unions of all units, and which units each live range holds."""

    def __init__(self, p: Problem) -> None:
        self.p = p
        self.by_unit = [IntervalUnion() for _ in range(p.target.num_units + 1)]
        self.units_of = [self._bits(units) for units in p.units]

    @staticmethod
    def _bits(mask: int) -> list[int]:
        return [u for u in range(mask.bit_length()) if mask >> u & 1]

    def is_free(self, reg: int, ranges: list[int]) -> bool:
        """Whether no placed live range meets `ranges` in a register."""
        return not any(self.by_unit[u].holders(ranges, 1) for u in self.units_of[reg])

    def holders(self, reg: int, ranges: list[int]) -> list[int]:
        """Numbers of the placed live ranges that meet `ranges` in a register, ascending."""
        found: set[int] = set()
        for u in self.units_of[reg]:
            found.update(self.by_unit[u].holders(ranges))
        return sorted(found)

    def place(self, reg: int, ranges: list[int], number: int) -> None:
        """Give a register to a live range."""
        for u in self.units_of[reg]:
            self.by_unit[u].add(ranges, number)

    def displace(self, reg: int, ranges: list[int], number: int) -> None:
        """Take a register from a live range."""
        for u in self.units_of[reg]:
            self.by_unit[u].remove(ranges, number)


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    return BasicAllocator(Problem(mf, ctx)).run()


class BasicAllocator:
    """The state of one allocation: `all` live ranges by number, the unions they are placed in, the queue."""

    def __init__(self, p: Problem, live_ranges: list[LiveRange] | None = None) -> None:
        self.p = p
        self.unions = Unions(p)
        self.all: list[LiveRange] = initial(p) if live_ranges is None else live_ranges
        self.assigned = [0] * len(p.intervals.ranges)
        self.queue: list[tuple[float, int, int]] = []
        self.unpaid = p.callee_saved_units & ~(p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0)

    def _entry(self, n: int) -> tuple[float, int, int]:
        """Queue order: single accesses with few candidates first, then by falling cost."""
        node = self.all[n]
        candidates = len(self.p.candidates[self.p.mf.vreg_class[node.v]])
        return (-node.cost, candidates if node.cost == INF else 0, n)

    def run(self) -> Allocation:
        """Place every live range."""
        splits = 0
        self.queue = [self._entry(n) for n, node in enumerate(self.all) if not node.reg]
        heapify(self.queue)
        while self.queue:
            n = heappop(self.queue)[2]
            node = self.all[n]
            reg = self._free(node) or self._make_room(node)
            if reg:
                self._place(n, reg)
                continue
            for part in split(self.p, node):
                splits += 1
                if not definition_is_dead(self.p, part):
                    self.all.append(part)
                    heappush(self.queue, self._entry(len(self.all) - 1))
        result = to_allocation(self.p, [node for node in self.all if node.reg])
        result.stats["splits"] = splits
        return result

    def _place(self, n: int, reg: int) -> None:
        node = self.all[n]
        node.reg = reg
        self.assigned[node.v] = reg
        self.unpaid &= ~self.p.units[reg]
        self.unions.place(reg, node.ranges, n)

    def _free(self, node: LiveRange) -> int:
        """A candidate without interference, 0 for none."""
        p = self.p
        rc = p.mf.vreg_class[node.v]
        forbidden = node.forbidden
        for hint in p.hints.get(node.v, ()):
            reg = p.hinted(hint, self.assigned)
            if reg and p.allowed[rc] >> reg & 1 and not p.units[reg] & (forbidden | self.unpaid) and self.unions.is_free(
                    reg, node.ranges):
                return reg
        fresh = 0
        for reg, mask in p.candidates[rc]:
            if mask & forbidden:
                continue
            if mask & self.unpaid:
                fresh = fresh or (reg if self.unions.is_free(reg, node.ranges) else 0)
            elif self.unions.is_free(reg, node.ranges):
                return reg
        return fresh if node.cost >= CALLEE_SAVED_COST else 0

    def _make_room(self, node: LiveRange) -> int:
        """Displace cheaper live ranges; 0 if the node is the cheapest itself."""
        p = self.p
        best = node.cost
        best_reg = 0
        losers: list[int] = []
        for reg, mask in p.candidates[p.mf.vreg_class[node.v]]:
            if mask & node.forbidden:
                continue
            holders = self.unions.holders(reg, node.ranges)
            cost = sum(self.all[m].cost for m in holders)
            if mask & self.unpaid:
                cost += CALLEE_SAVED_COST
            if cost < best:
                best, best_reg, losers = cost, reg, holders
        if not best_reg and node.cost == INF:
            best_reg, losers = self._settle_instruction(node)
        for m in losers:
            other = self.all[m]
            self.unions.displace(other.reg, other.ranges, m)
            other.reg = 0
            heappush(self.queue, self._entry(m))
        return best_reg

    def _settle_instruction(self, node: LiveRange) -> tuple[int, list[int]]:
        """Give all single accesses of one instruction new registers together with `node`; the register and who must give way."""
        p = self.p
        rc = p.mf.vreg_class[node.v]
        span = [node.accesses[0] & ~1, (node.accesses[0] & ~1) + 2]
        fixed_now: set[int] = set()
        for reg, _ in p.candidates[rc]:
            fixed_now.update(m for m in self.unions.holders(reg, span) if self.all[m].cost == INF)
        moved = sorted(fixed_now)
        more = True
        while more:  # those that the moved ones may push in turn
            more = False
            for m in list(moved):
                for reg, _ in p.candidates[p.mf.vreg_class[self.all[m].v]]:
                    for k in self.unions.holders(reg, span):
                        if self.all[k].cost == INF and k not in moved:
                            moved.append(k)
                            more = True
        nodes = [node, *(self.all[m] for m in moved)]
        found = assign_operands(p, [Demand(p.mf.vreg_class[n.v], n.ranges, n.forbidden, n.reg) for n in nodes])
        if found is None:
            name = p.target.classes[rc].name
            raise OxllcError(f"{p.mf.name}: the register allocator ran out of registers of class '{name}' for one instruction")
        for m in moved:
            self.unions.displace(self.all[m].reg, self.all[m].ranges, m)
        losers: set[int] = set()
        for n, reg in zip(nodes, found):
            losers.update(self.unions.holders(reg, n.ranges))
        for m, reg in zip(moved, found[1:]):
            self._place(m, reg)
        return found[0], sorted(losers)
