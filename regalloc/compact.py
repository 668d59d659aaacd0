"""Low-register preference: among allocations of equal cost, one whose instructions have short encodings.

Allocators take cheap registers (`CostPerUse` 0) first, but a value that came first keeps one however little it gains.  Here, when all is
placed, values move to cheap registers where bytes are saved: to one that is free for all of their lives, or in exchange with the values
there.  How many bytes an instruction takes with other registers is known from the shorter forms (`Target.narrow`) or the
wide encoding of the target.

A move is made only if it costs no copy that was none before, and saves no further callee-saved register.  Only values with one
register for all of their lives take part, and none that is part of a group.

Before: a strategy's `Allocation`, not resolved yet.  After: the same pieces, other registers.
Complexity: per value that could gain, the cheap registers of its class times its accesses; `ROUNDS` passes over the values.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineInstr
from oxllc.mir.sizes import needs_wide
from oxllc.regalloc.problem import FixedUnits
from oxllc.regalloc.ranges import clip

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

ROUNDS = 2
MAX_OTHERS = 4  # values that leave a register for another one
MAX_ACCESSES = 256  # of each of these
MAX_TRIALS = 40_000  # exchanges considered in a function
GROUPING = ("REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG")


def prefer_narrow(mf: MachineFunction, a: Allocation) -> int:
    """Give values registers that make the code shorter; the number of bytes saved, as estimated."""
    target = mf.target
    if not target.narrow and target.wide is None:
        return 0
    registers = target.registers
    if not any(reg and registers[reg].cost for reg in a.reg):
        return 0
    chooser = _Chooser(mf, a)
    total = 0
    for _ in range(ROUNDS):
        saved = chooser.round()
        total += saved
        if not saved:
            break
    return total


class _Chooser:
    """`holders[unit]`: ascending (start, end, value) of everything in registers;
    `joined[v]`: [(other register or value, frequency)] of its copies; `pinned[v]`: v keeps its register."""

    def __init__(self, mf: MachineFunction, a: Allocation) -> None:
        self.mf = mf
        self.a = a
        self.target = mf.target
        self.units = mf.target.reg_units
        self.cost = [reg.cost for reg in mf.target.registers]
        intervals = a.intervals
        self.ranges = intervals.ranges
        self.instrs = intervals.numbering.instrs
        self.accesses = intervals.accesses
        self.fixed = FixedUnits(intervals.fixed_points, intervals.fixed_units)
        self.forbidden: dict[int, int] = {}
        self.now: dict[int, int] = {}  # bytes by instruction index, as long as its registers stay
        count = len(a.reg)
        self.trials = MAX_TRIALS
        self.pinned = bytearray(count)
        self.joined: dict[int, list[tuple[int, float]]] = {}
        self._scan()
        self.holders: list[list[tuple[int, int, int]]] = [[] for _ in range(mf.target.num_units + 1)]
        used = self._place_all()
        blocked = 0
        for reg in mf.reserved:
            blocked |= self.units[reg]
        ra = mf.target.frame.return_address
        if ra and ra not in mf.callee_saved:
            blocked |= self.units[ra]
        for reg in mf.callee_saved:
            if not self.units[reg] & used:
                blocked |= self.units[reg]
        self.cheap = [[r for r in rc.order if not self.cost[r] and not self.units[r] & blocked] for rc in mf.target.classes]

    def _scan(self) -> None:
        """Copies and groups."""
        copy = self.target.desc("COPY")
        freq = [block.frequency for block in self.mf.blocks]
        block_of = self.a.intervals.numbering.block_of
        for i, mi in enumerate(self.instrs):
            if mi is None:
                continue
            if mi.desc is copy:
                dst, src = mi.ops[0], mi.ops[1]
                for one, other in ((dst, src), (src, dst)):
                    if one >= FIRST_VREG:  # type: ignore[operator]
                        self.joined.setdefault(one - FIRST_VREG, []).append((other, freq[block_of[i]]))  # type: ignore[operator, arg-type]
            elif mi.desc.name in GROUPING:
                for reg in (*mi.reg_uses(), *mi.reg_defs()):
                    if reg >= FIRST_VREG:
                        self.pinned[reg - FIRST_VREG] = 1

    def _place_all(self) -> int:
        """Fill `holders`; the units of all registers in use."""
        a = self.a
        used = self.fixed.any_in(0, self.fixed.points[-1] + 1) if self.fixed.points else 0
        for v, mine in enumerate(self.ranges):
            if not mine:
                continue
            if a.reg[v]:
                self._put(self.units[a.reg[v]], mine, v)
                used |= self.units[a.reg[v]]
            elif v in a.pieces:
                self.pinned[v] = 1
                starts, regs = a.pieces[v]
                for k, reg in enumerate(regs):
                    if reg:
                        end = starts[k + 1] if k + 1 < len(starts) else mine[-1]
                        self._put(self.units[reg], clip(mine, starts[k] if k else mine[0], end), v)
                        used |= self.units[reg]
        for held in self.holders:
            held.sort()
        return used

    def _put(self, mask: int, ranges: list[int], v: int) -> None:
        spans = [(ranges[k], ranges[k + 1], v) for k in range(0, len(ranges), 2)]
        while mask:
            low = mask & -mask
            mask ^= low
            self.holders[low.bit_length() - 1] += spans

    # -- one value ----------------------------------------------------------------------------------------------------

    def round(self) -> int:
        """Try every value in an expensive register once, those with the most accesses first; bytes saved."""
        a = self.a
        order = [v for v, reg in enumerate(a.reg) if reg and not self.pinned[v] and self.accesses[v] and (self.cost[reg] or self.target.narrow)]
        order.sort(key=lambda v: (-len(self.accesses[v]), v))
        total = 0
        for v in order:
            if self.trials < 0:
                break
            best, best_reg, best_others = 0, 0, []
            here = a.reg[v]
            for reg in self._candidates(v):
                if reg == here or self.units[reg].bit_count() != self.units[here].bit_count() or self._taken(v) & self.units[reg]:
                    continue
                self.trials -= 1
                others = self._others(v, reg)
                if others is None or any(not self._fits(w, here, v) for w in others):
                    continue
                gain = self._gain(v, reg, others)
                if gain > best:
                    best, best_reg, best_others = gain, reg, others
            if best_reg:
                self._exchange(v, best_reg, best_others)
                total += best
        return total

    def _candidates(self, v: int) -> list[int]:
        """Registers that v might have instead: cheap ones, and those that would make a shorter form's equal operands equal."""
        here = self.a.reg[v]
        rc = self.mf.vreg_class[v]
        found = dict.fromkeys(self.cheap[rc] if self.cost[here] else ())
        for point in self.accesses[v]:
            mi = self.instrs[point >> 1]
            if mi is None or mi.desc.id not in self.target.narrow:
                continue
            for form in self.target.narrow[mi.desc.id]:
                for i, j in form.same:
                    one, other = mi.ops[i], mi.ops[j]
                    if v + FIRST_VREG in (one, other):
                        with_ = other if one == v + FIRST_VREG else one
                        partner = self._now(with_, {}) if type(with_) is int else 0
                        if partner and self.cost[partner] <= self.cost[here]:
                            found[partner] = None
        order = self.target.classes[rc].order
        return [reg for reg in found if reg in order and reg not in self.mf.reserved]

    def _taken(self, v: int) -> int:
        """Units of physical registers that instructions use where v lives."""
        found = self.forbidden.get(v)
        if found is None:
            found = self.forbidden[v] = self.fixed.in_ranges(self.ranges[v])
        return found

    def _overlapping(self, v: int, reg: int, most: int, leaving: int = -1) -> list[int] | None:
        """Values that hold a part of a register while v lives, without v and one that leaves it; None if there are more than `most`."""
        found: set[int] = set()
        mask = self.units[reg]
        ranges = self.ranges[v]
        while mask:
            low = mask & -mask
            mask ^= low
            held = self.holders[low.bit_length() - 1]
            for k in range(0, len(ranges), 2):
                start, end = ranges[k], ranges[k + 1]
                at = bisect_left(held, (start,))
                if at and held[at - 1][1] > start:
                    at -= 1
                while at < len(held) and held[at][0] < end:
                    other = held[at][2]
                    at += 1
                    if other != v and other != leaving and other not in found:
                        found.add(other)
                        if len(found) > most:
                            return None
        return sorted(found)

    def _others(self, v: int, reg: int) -> list[int] | None:
        """The values that would have to leave a register for v; None if they cannot."""
        others = self._overlapping(v, reg, MAX_OTHERS)
        if others is None:
            return None
        for w in others:
            if self.pinned[w] or self.a.reg[w] != reg or len(self.accesses[w]) > MAX_ACCESSES:
                return None
        return others

    def _fits(self, w: int, reg: int, leaving: int) -> bool:
        """Whether a value could have a register that another one leaves."""
        rc = self.target.classes[self.mf.vreg_class[w]]
        if reg not in rc.order or self._taken(w) & self.units[reg]:
            return False
        return self._overlapping(w, reg, 0, leaving) is not None

    def _gain(self, v: int, reg: int, others: list[int]) -> int:
        """Bytes saved if v takes a register and the others take v's; 0 where copies would appear."""
        here = self.a.reg[v]
        new = dict.fromkeys(others, here)
        new[v] = reg
        copies = 0.0
        points: set[int] = set()
        for w in new:
            for other, frequency in self.joined.get(w, ()):
                copies += frequency * ((self._now(other, new) != new[w]) - (self._now(other, {}) != self.a.reg[w]))
            points.update(p >> 1 for p in self.accesses[w])
        if copies > 0:
            return 0
        gain = 0
        for i in points:
            now = self.now.get(i)
            if now is None:
                now = self.now[i] = self._bytes(self.instrs[i], {})
            gain += now - self._bytes(self.instrs[i], new)
        return gain

    def _now(self, reg: int, new: dict[int, int]) -> int:
        v = reg - FIRST_VREG
        return reg if v < 0 else new.get(v) or self.a.reg[v]

    def _exchange(self, v: int, reg: int, others: list[int]) -> None:
        here = self.a.reg[v]
        for w in (v, *others):
            self._update(w, add=False)
        self.a.reg[v] = reg
        for w in others:
            self.a.reg[w] = here
        for w in (v, *others):
            self._update(w, add=True)
            for point in self.accesses[w]:
                self.now.pop(point >> 1, None)

    def _update(self, v: int, *, add: bool) -> None:
        """Add or remove a value in `holders`."""
        mask = self.units[self.a.reg[v]]
        ranges = self.ranges[v]
        while mask:
            low = mask & -mask
            mask ^= low
            held = self.holders[low.bit_length() - 1]
            for k in range(0, len(ranges), 2):
                at = bisect_left(held, (ranges[k], ranges[k + 1], v))
                if add:
                    held.insert(at, (ranges[k], ranges[k + 1], v))
                else:
                    del held[at]

    # -- sizes --------------------------------------------------------------------------------------------------------

    def _bytes(self, mi: MachineInstr | None, new: dict[int, int]) -> int:
        """Bytes that an instruction takes beyond its shortest form, with other registers for some values."""
        if mi is None:
            return 0
        desc = mi.desc
        target = self.target
        forms = target.narrow.get(desc.id)
        if (not forms and target.wide is None) or desc.is_variadic:
            return 0
        ops = list(mi.ops)
        for at in (*desc.def_positions, *desc.use_positions):
            reg = ops[at]
            if type(reg) is FrameIndex:
                ops[at] = target.frame.stack_pointer
            elif type(reg) is int and reg >= FIRST_VREG:
                ops[at] = new.get(reg - FIRST_VREG) or self.a.reg[reg - FIRST_VREG]
        if target.wide is not None:
            wide = MachineInstr(desc, ops)
            wide.predicate = mi.predicate
            return target.wide.size if needs_wide(wide, target) else 0
        saved = 0
        for form in forms or ():
            if form.saved > saved and all(_holds(ops[at], mask) for at, mask in form.masks) \
                    and all(ops[i] == ops[j] for i, j in form.same) and all(ops[at] == value for at, value in form.fixed) \
                    and all(_reaches(ops[at], lo, hi, scale) for at, lo, hi, scale in form.bounds):
                saved = form.saved
        return -saved


def _holds(op: object, mask: int) -> bool:
    return not isinstance(op, int) or bool(mask >> op & 1)


def _reaches(op: object, lo: int, hi: int, scale: int) -> bool:
    return not isinstance(op, int) or (lo <= op <= hi and not op & ((1 << scale) - 1))
