"""What every allocator needs to know about one function, gathered once: candidates, hints, costs, fixed registers.

Register sets are ints over register units.  A candidate register of a class is a pair (register, units).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, FrameIndex
from oxllc.mir.intervals import LiveIntervals, early_positions

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction, MachineInstr
    from oxllc.target_desc.model import Target

CALLEE_SAVED_COST = 2.0  # one save and one restore per execution of the function
REMAT_COST = 0.5  # an instruction that computes, where a reload or a store accesses memory
MOVE_COST = 0.5  # the same
MAX_HINTS = 6  # per register, the heaviest


class FixedUnits:
    """Which register units are taken by physical registers of instructions at which points, with range queries.

    `any_in(start, end)`: union over the points of [start, end), by a sparse table of powers of two (Bender and Farach-Colton 2000)
    in O(log n); `first_in(start, end, units)`: the first point at which one of the units is taken, or -1."""

    __slots__ = ("levels", "points")

    def __init__(self, points: list[int], units: list[int]) -> None:
        self.points = points
        self.levels = [units]
        width = 1
        while 2 * width <= len(units):
            below = self.levels[-1]
            self.levels.append([below[i] | below[i + width] for i in range(len(below) - width)])
            width *= 2

    def any_in(self, start: int, end: int) -> int:
        """Units taken anywhere in [start, end)."""
        lo = bisect_left(self.points, start)
        hi = bisect_left(self.points, end, lo)
        if lo == hi:
            return 0
        k = (hi - lo).bit_length() - 1
        level = self.levels[k]
        return level[lo] | level[hi - (1 << k)]

    def in_ranges(self, ranges: list[int]) -> int:
        """Units taken anywhere in a live interval."""
        hull = self.any_in(ranges[0], ranges[-1])
        units = 0
        if hull:
            for k in range(0, len(ranges), 2):
                units |= self.any_in(ranges[k], ranges[k + 1])
                if units == hull:
                    break
        return units

    def first_in(self, start: int, end: int, units: int) -> int:
        """First point of [start, end) where one of `units` is taken, or -1."""
        lo = bisect_left(self.points, start)
        hi = bisect_left(self.points, end, lo)
        k = (hi - lo).bit_length() - 1
        while lo < hi:  # skip the largest block without a hit, halving when there is one
            while k >= 0 and lo + (1 << k) > hi:
                k -= 1
            if self.levels[k][lo] & units:
                if k == 0:
                    return self.points[lo]
                k -= 1
            else:
                lo += 1 << k
        return -1

    def first_points(self, ranges: list[int], units: int) -> list[tuple[int, int]]:
        """(first point, units) for those of `units` that are taken somewhere in a live interval, by rising point."""
        found: list[tuple[int, int]] = []
        for k in range(0, len(ranges), 2):
            start, end = ranges[k], ranges[k + 1]
            while units:
                point = self.first_in(start, end, units)
                if point < 0:
                    break
                mask = self.levels[0][bisect_left(self.points, point)] & units
                found.append((point, mask))
                units &= ~mask
                start = point + 1
            if not units:
                break
        return found


class Hint:
    """A wish of register index v: have what `other` has (`sub` 0), its part `sub` (> 0), or hold it as part `-sub` (< 0).

    `other` is a physical register or a virtual one."""

    __slots__ = ("other", "sub", "weight")

    def __init__(self, other: int, sub: int, weight: float) -> None:
        self.other = other
        self.sub = sub
        self.weight = weight


Choices = tuple[list[list[tuple[int, int]]], list[int], list[int]]


def choices(target: Target, blocked: int, saved: int) -> Choices:
    """`candidates`, `class_units` and `allowed` of a `Problem`, given the units that are never allocated and those that a callee saves.

    Most functions of a module have the same: they are kept on the target."""
    known: dict[tuple[int, int], Choices] = target.allocation_choices
    found = known.get((blocked, saved))
    if found is None:
        candidates = []
        class_units = []
        for order in target.cheapest_first:
            mine = [c for c in order if not c[1] & blocked]
            candidates.append([c for c in mine if not c[1] & saved] + [c for c in mine if c[1] & saved])
            units = 0
            for _, each in mine:
                units |= each
            class_units.append(units)
        allowed = [sum([1 << r for r, _ in mine]) for mine in candidates]
        found = known[blocked, saved] = (candidates, class_units, allowed)
    return found


def never_allocated(mf: MachineFunction) -> int:
    """The units that no value of a function may have: reserved ones, and the return address where nothing saves it."""
    units = 0
    for reg in mf.reserved:
        units |= mf.target.reg_units[reg]
    ra = mf.target.frame.return_address
    if ra and ra not in mf.callee_saved:
        units |= mf.target.reg_units[ra]
    return units


class Problem:
    """One function's allocation problem.

    By class id: `candidates` [(register, units)], caller-saved and cheap registers first, then in the target's order; `allowed`: the
    same as a set of register ids.
    By vreg index: `hints`, `remat`,
    `fixed_copies` [(point, physical register)] of copies from and to physical registers."""

    def __init__(self, mf: MachineFunction, ctx: PassContext) -> None:
        self.mf = mf
        self.ctx = ctx
        target = mf.target
        self.target = target
        self.units = target.reg_units
        self.intervals = LiveIntervals(mf, live=mf.liveness)
        self.numbering = self.intervals.numbering
        self.freq = [block.frequency for block in mf.blocks]
        self.point_freq = [self.freq[b] for b in self.numbering.block_of]  # by instruction index
        self.point_freq.append(self.point_freq[-1])
        self.fixed = FixedUnits(self.intervals.fixed_points, self.intervals.fixed_units)
        self.callee_saved_units = 0
        for reg in mf.callee_saved:
            self.callee_saved_units |= self.units[reg]
        self.candidates, self.class_units, self.allowed = choices(target, never_allocated(mf), self.callee_saved_units)
        self.hints: dict[int, list[Hint]] = {}
        self.remat: dict[int, MachineInstr] = {}
        self.fixed_copies: dict[int, list[tuple[int, int]]] = {}
        self.early_writes: set[int] = set()  # indices of instructions with early-clobber results
        self.supers: dict[tuple[int, int], int] | None = None
        self._scan()

    def weight(self, v: int) -> float:
        """Frequency-weighted accesses of a vreg index: what it costs to have it in memory."""
        freq = self.point_freq
        return sum([freq[p >> 1] for p in self.intervals.accesses[v]])

    def _scan(self) -> None:
        """Find copies (hints) and values that can be made again."""
        target = self.target
        copy, sequence = target.desc("COPY"), target.desc("REG_SEQUENCE")
        extract, insert = target.desc("EXTRACT_SUBREG"), target.desc("INSERT_SUBREG")
        accesses = self.intervals.accesses
        generic = (copy, sequence, extract, insert)
        for i, mi in enumerate(self.numbering.instrs):
            if mi is None:
                continue
            desc = mi.desc
            ops = mi.ops
            if (desc.is_variadic or (desc.def_positions and desc.operands[desc.def_positions[0]].early_clobber)) and early_positions(mi):
                self.early_writes.add(i)
            if desc.is_rematerializable or (desc is copy and type(ops[1]) is int and 0 < ops[1] < FIRST_VREG):
                if is_rematerializable(mi, target.registers):
                    v = ops[desc.def_positions[0]] - FIRST_VREG  # type: ignore[operator]
                    if sum([p & 1 for p in accesses[v]]) == 1:
                        self.remat[v] = mi
            if desc in generic:
                weight = self.point_freq[i]
                dst: int = ops[0]  # type: ignore[assignment]
                if desc is copy:
                    self.add_hint(dst, ops[1], 0, weight)  # type: ignore[arg-type]
                    self.add_hint(ops[1], dst, 0, weight)  # type: ignore[arg-type]
                    if dst < FIRST_VREG <= ops[1]:  # type: ignore[operator]
                        self.fixed_copies.setdefault(ops[1] - FIRST_VREG, []).append((2 * i, dst))  # type: ignore[operator]
                    elif 0 < ops[1] < FIRST_VREG <= dst:  # type: ignore[operator]
                        self.fixed_copies.setdefault(dst - FIRST_VREG, []).append((2 * i + 1, ops[1]))  # type: ignore[arg-type]
                elif desc is extract:
                    self.add_hint(dst, ops[1], ops[2], weight)  # type: ignore[arg-type]
                    self.add_hint(ops[1], dst, -ops[2], weight)  # type: ignore[arg-type, operator]
                elif desc is sequence:
                    for k in range(1, len(ops), 2):
                        self.add_hint(ops[k], dst, ops[k + 1], weight)  # type: ignore[arg-type]
                        self.add_hint(dst, ops[k], -ops[k + 1], weight)  # type: ignore[arg-type, operator]
                else:
                    self.add_hint(ops[2], dst, ops[3], weight)  # type: ignore[arg-type]
        for reg, other in self.mf.vreg_hint.items():
            if reg - FIRST_VREG < len(accesses):
                self.add_hint(reg, other, 0, 0.0)
        for hints in self.hints.values():
            hints.sort(key=lambda h: -h.weight)
            del hints[MAX_HINTS:]

    def add_hint(self, reg: int, other: int, sub: int, weight: float) -> None:
        """Note a wish of a virtual register (nothing for a physical one)."""
        if reg >= FIRST_VREG and other:
            self.hints.setdefault(reg - FIRST_VREG, []).append(Hint(other, sub, weight))

    def hinted(self, hint: Hint, assigned: list[int]) -> int:
        """The register that a hint names now, given the latest register of each vreg index; 0 for none."""
        other = hint.other
        if other >= FIRST_VREG:
            other = assigned[other - FIRST_VREG]
        if other and hint.sub:
            if hint.sub > 0:
                return self.target.registers[other].sub_regs.get(hint.sub, 0)
            return self.super_reg(other, -hint.sub)
        return other

    def super_reg(self, reg: int, sub: int) -> int:
        """The register whose part `sub` is `reg`, 0 for none."""
        if self.supers is None:
            self.supers = {(part, index): r.id for r in self.target.registers for index, part in r.sub_regs.items()}
        return self.supers.get((reg, sub), 0)


def is_rematerializable(mi: MachineInstr, registers: list) -> bool:  # type: ignore[type-arg]
    """Whether an instruction can be repeated anywhere: one result, and nothing read but constants and constant registers."""
    desc = mi.desc
    is_copy = desc.name == "COPY"  # of a constant register: checked below with the other operands
    if not ((desc.is_rematerializable or is_copy) and len(desc.def_positions) == 1 and not mi.predicate and not mi.implicit_defs
            and not mi.implicit_uses and not mi.clobbers and not desc.has_side_effects
            and mi.ops[desc.def_positions[0]] >= FIRST_VREG):  # type: ignore[operator]
        return False
    for at in desc.use_positions:  # noqa: SIM110 (a generator costs three times as much)
        if not _is_fixed(mi.ops[at], registers):
            return False
    return True


def _is_fixed(op: object, registers: list) -> bool:  # type: ignore[type-arg]
    """Whether an operand in the place of a register reads the same everywhere: a constant register or a stack object's address."""
    if type(op) is int:
        return 0 < op < FIRST_VREG and registers[op].is_constant
    return isinstance(op, FrameIndex)
