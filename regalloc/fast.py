"""Local allocation: every value that lives across blocks is in memory between them (LLVM's RegAllocFast in spirit).

Blocks are taken one by one, their instructions in order.  A value enters a register at its first access in a block, and stays until its
last one there, or until a fixed register or another value needs the place; then the value with the farthest next access in the
block leaves (Belady 1966).  That is a choice operand by operand; where it leaves an operand without a register, the block is done again,
and the operands of every instruction that might get stuck are settled together by search.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity: linear, times the number of registers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG
from oxllc.mir.intervals import early_positions
from oxllc.regalloc.operands import Demand, assign_operands
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.result import Allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction

FAR = 1 << 60


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    return _Fast(Problem(mf, ctx)).run()


class _Stuck(Exception):
    """The operand by operand choice left an operand without a register."""


class _Fast:
    """`reg[v]`: register of a value now (0: memory); `holder[unit]`: value in a unit, -1 for none; `busy`: units that have a holder."""

    def __init__(self, p: Problem) -> None:
        self.p = p
        self.mf = p.mf
        count = len(p.intervals.ranges)
        self.reg = [0] * count
        self.since = [0] * count
        self.next = [0] * count  # index into the value's accesses
        self.holder = [-1] * (p.target.num_units + 1)
        self.busy = 0
        self.inside: list[int] = []  # values in registers
        self.spans: dict[int, list[tuple[int, int, int]]] = {}
        self.fixed = dict(zip(p.intervals.fixed_points, p.intervals.fixed_units))
        self.block_end = 0
        self.last = [0] * count

    def run(self) -> Allocation:
        """All blocks in order."""
        p = self.p
        numbering = p.numbering
        for b in numbering.order:
            self.block_end = 2 * numbering.end[b]
            first = numbering.label[b] + 1
            try:
                for i in range(first, numbering.end[b]):
                    self._instruction(i)
            except _Stuck:
                self._forget(2 * first)
                for i in range(first, numbering.end[b]):
                    if self._may_get_stuck(i):
                        self._settle(i)
                    else:
                        self._instruction(i)
            for v in list(self.inside):
                self._leave(v, self.block_end)
        return self._result()

    def _forget(self, start: int) -> None:
        """Back to the start of the present block, where nothing is in a register."""
        for v in self.inside:
            self.reg[v] = 0
        self.inside.clear()
        self.busy = 0
        self.holder = [-1] * len(self.holder)
        for spans in self.spans.values():
            while spans and spans[-1][0] >= start:
                spans.pop()
        self.next = [0] * len(self.next)

    def _next_access(self, v: int, after: int) -> int:
        """The next access in this block behind a point, FAR for none."""
        accesses = self.p.intervals.accesses[v]
        k = self.next[v]
        while k < len(accesses) and accesses[k] <= after:
            k += 1
        self.next[v] = k
        return accesses[k] if k < len(accesses) and accesses[k] < self.block_end else FAR

    def _enter(self, v: int, reg: int, point: int) -> None:
        self.reg[v] = reg
        self.since[v] = point
        self.inside.append(v)
        mask = self.p.units[reg]
        self.busy |= mask
        while mask:
            low = mask & -mask
            mask ^= low
            self.holder[low.bit_length() - 1] = v

    def _leave(self, v: int, point: int) -> None:
        if point > self.since[v]:
            self.spans.setdefault(v, []).append((self.since[v], point, self.reg[v]))
        mask = self.p.units[self.reg[v]]
        self.busy &= ~mask
        while mask:
            low = mask & -mask
            mask ^= low
            self.holder[low.bit_length() - 1] = -1
        self.reg[v] = 0
        self.inside.remove(v)

    def _held_by(self, mask: int) -> list[int]:
        found: list[int] = []
        mask &= self.busy
        while mask:
            low = mask & -mask
            mask ^= low
            v = self.holder[low.bit_length() - 1]
            if v >= 0 and v not in found:
                found.append(v)
        return found

    def _operands(self, i: int) -> tuple[list[int], list[int], list[int]]:
        """Values that an instruction reads, writes, and writes early."""
        reads: list[int] = []
        writes: list[int] = []
        early: list[int] = []
        for mi in self.p.numbering.group(self.mf, i):
            for reg in mi.reg_uses():
                if reg >= FIRST_VREG and reg - FIRST_VREG not in reads:
                    reads.append(reg - FIRST_VREG)
            for at in mi.def_positions():
                v = mi.ops[at] - FIRST_VREG  # type: ignore[operator]
                if v >= 0:
                    writes.append(v)
                    if mi.predicate and v not in reads:
                        reads.append(v)
            early += [mi.ops[at] - FIRST_VREG for at in early_positions(mi)]  # type: ignore[operator]
        return reads, writes, early

    def _may_get_stuck(self, i: int) -> bool:
        """False if each operand has a candidate left whatever the others take."""
        reads, writes, _ = self._operands(i)
        fixed = self.fixed.get(2 * i, 0) | self.fixed.get(2 * i + 1, 0)
        masks = [[mask for _, mask in self.p.candidates[self.mf.vreg_class[v]]] for v in {*reads, *writes}]
        for mine in masks:
            left = sum(1 for mask in mine if not mask & fixed)
            for theirs in masks:
                if theirs is not mine:
                    left -= max(sum(1 for mask in mine if mask & taken) for taken in theirs)
            if left <= 0:
                return True
        return False

    def _settle(self, i: int) -> None:
        """All operands of one instruction together, by search."""
        p = self.p
        point = 2 * i
        reads, writes, early = self._operands(i)
        before = self.fixed.get(point, 0)
        after = self.fixed.get(point + 1, 0)
        demands: list[Demand] = []
        values = reads + [v for v in writes if v not in reads]
        for v in values:
            span = [point if v in reads or v in early else point + 1, point + 2 if v in writes else point + 1]
            forbidden = (before if span[0] == point else 0) | (after if v in writes else 0)
            demands.append(Demand(self.mf.vreg_class[v], span, forbidden, self.reg[v]))
        found = assign_operands(p, demands)
        if found is None:
            scarce = min(values, key=lambda v: len(p.candidates[self.mf.vreg_class[v]]))
            rc = p.target.classes[self.mf.vreg_class[scarce]].name
            raise OxllcError(f"{self.mf.name}: the register allocator ran out of registers of class '{rc}' for one instruction")
        chosen = dict(zip(values, found))
        at_once = before
        for v, demand in zip(values, demands):
            if demand.ranges[0] == point:
                at_once |= p.units[chosen[v]]
        for v in list(self.inside):
            if self.reg[v] != chosen.get(v, 0) and (v in chosen or p.units[self.reg[v]] & at_once):
                self._leave(v, point)
        for v in reads:
            if not self.reg[v]:
                self._enter(v, chosen[v], point)
        behind = after
        for v in writes:
            behind |= p.units[chosen[v]]
        for v in list(self.inside):
            if v not in writes and p.units[self.reg[v]] & behind:
                self._leave(v, point + 1 if v in reads else point)
        for v in writes:
            if not self.reg[v]:
                self._enter(v, chosen[v], point if v in early else point + 1)
        for v in values:
            if self.reg[v] and self._next_access(v, point + 1) == FAR:
                self._leave(v, point + 2 if v in writes else point + 1)

    def _instruction(self, i: int) -> None:
        p = self.p
        point = 2 * i
        reads, writes, early = self._operands(i)
        before = self.fixed.get(point, 0)
        after = self.fixed.get(point + 1, 0)
        for v in self._held_by(before):
            self._leave(v, point)
        both = [v for v in reads if v in writes]
        for v in self._held_by(after):  # what is read here may stay for the read, unless it is written here too
            if v not in reads or v in both:
                self._leave(v, point)
        width = len
        reads.sort(key=lambda v: (width(p.candidates[self.mf.vreg_class[v]]), v))
        for v in reads:
            if not self.reg[v]:
                self._enter(v, self._pick(v, before | (after if v in both else 0), reads, point, after), point)
        # Values that are read for the last time in the block leave their registers behind the read.
        for v in reads:
            if self.reg[v] and v not in writes and (self._next_access(v, point) == FAR or p.units[self.reg[v]] & after):
                self._leave(v, point + 1)
        writes.sort(key=lambda v: (width(p.candidates[self.mf.vreg_class[v]]), v))
        for v in writes:
            if not self.reg[v]:
                taken = after
                if v in early:
                    taken |= before
                    for span_v in reads:
                        taken |= self._register_at(span_v, point)
                self._enter(v, self._pick(v, taken, writes, point, 0, reads), point if v in early else point + 1)
        for v in writes:
            if self.reg[v] and self._next_access(v, point + 1) == FAR:
                self._leave(v, point + 2)

    def _register_at(self, v: int, point: int) -> int:
        """Units of a value that was in a register at a point of the present instruction."""
        if self.reg[v]:
            return self.p.units[self.reg[v]]
        spans = self.spans.get(v)
        if spans and spans[-1][0] <= point < spans[-1][1]:
            return self.p.units[spans[-1][2]]
        return 0

    def _pick(self, v: int, taken: int, keep: list[int], point: int, avoid: int, reads: list[int] | None = None) -> int:
        """A register for a value: a free one, else that of the values with the farthest next access.

        `keep`: values that may not leave; `reads`: values that may leave only behind the read at `point`."""
        p = self.p
        candidates = p.candidates[self.mf.vreg_class[v]]
        saved = p.callee_saved_units
        best, best_reg, best_held = 0, 0, [-1]
        blocked = taken | self.busy
        for reg, mask in candidates:
            if not mask & blocked:
                score = (0 if mask & avoid else 2) + (0 if mask & saved else 1)
                if score > best:
                    best, best_reg = score, reg
                    if score == 3:
                        break
        if best_reg:
            return best_reg
        best = -1
        for reg, mask in candidates:
            if mask & taken:
                continue
            held = self._held_by(mask)
            if any(other in keep for other in held):
                continue
            if not held:
                score = FAR  # to be avoided and saved by the callee
            else:
                score = min(self._next_access(other, point) for other in held)
            if score > best:
                best, best_reg, best_held = score, reg, held
        if not best_reg:
            raise _Stuck
        for other in best_held:
            self._leave(other, point + 1 if reads and other in reads else point)
        return best_reg

    def _result(self) -> Allocation:
        result = Allocation(self.p.intervals)
        for v, ranges in enumerate(self.p.intervals.ranges):
            if not ranges:
                continue
            spans = sorted(self.spans.get(v, ()))
            if len(spans) == 1 and spans[0][0] <= ranges[0] and spans[0][1] >= ranges[-1]:
                result.reg[v] = spans[0][2]
                continue
            starts: list[int] = []
            regs: list[int] = []
            position = ranges[0]
            for start, end, reg in spans:
                if start > position and (not regs or regs[-1]):
                    starts.append(position)
                    regs.append(0)
                if not regs or regs[-1] != reg:
                    starts.append(start)
                    regs.append(reg)
                position = end
            if position < ranges[-1] and (not regs or regs[-1]):
                starts.append(position)
                regs.append(0)
            result.pieces[v] = (starts, regs)
            if v in self.p.remat:
                result.remat[v] = self.p.remat[v]
        return result
