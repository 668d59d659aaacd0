"""Register pressure: how many registers the live values of a region need, per set of overlapping classes.

A *pressure set* is a connected component of allocatable register classes that share registers (all integer classes of a target are
usually one).  Pressure and limits count register units, so a pair weighs twice.  A virtual register counts from its first
definition in the region (or from the start if it is live in) to its last use (or to the end if it is live out).

Input: the function before allocation and its liveness; output: the pressure before, behind and inside regions, and the change that
issuing an instruction makes, in both directions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr
    from oxllc.mir.liveness import Liveness
    from oxllc.sched.machine import Machine


class PressureSets:
    """The pressure sets of a function: `set_of[class id]` (-1: not allocated), `weight[class id]`, `limits[set]` in units."""

    __slots__ = ("limits", "mf", "set_of", "weight")

    def __init__(self, mf: MachineFunction, machine: Machine) -> None:
        self.mf = mf
        key = ("pressure", mf.reserved)
        self.set_of: list[int]
        self.weight: list[int]
        self.limits: list[int]
        if key in machine.caches:
            self.set_of, self.weight, self.limits = machine.caches[key]
        else:
            self._find(mf)
            machine.caches[key] = (self.set_of, self.weight, self.limits)

    def _find(self, mf: MachineFunction) -> None:
        target = mf.target
        reserved = 0
        for reg in sorted(target.reserved | mf.reserved):
            reserved |= target.reg_units[reg]
        self.set_of = [-1] * len(target.classes)
        self.weight = [1] * len(target.classes)
        units: list[int] = []  # of each set
        for rc in target.classes:
            mine = 0
            for reg in rc.order:
                if not target.reg_units[reg] & reserved:
                    mine |= target.reg_units[reg]
            if not rc.is_allocatable or not mine:
                continue
            self.weight[rc.id] = target.reg_units[rc.order[0]].bit_count()
            joined = [s for s, u in enumerate(units) if u & mine]
            if not joined:
                joined = [len(units)]
                units.append(0)
            home = joined[0]
            self.set_of[rc.id] = home
            units[home] |= mine
            for other in joined[1:]:
                units[home] |= units[other]
                units[other] = 0
                self.set_of = [home if s == other else s for s in self.set_of]
        # Aligned groups leave holes between other values: a set that has them fits less than the sum of its units.
        grouped = {s for s, weight in zip(self.set_of, self.weight) if weight > 1}
        counts = [u.bit_count() for u in units]
        if target.simt is not None and self.set_of[target.simt.lane_class] >= 0:
            # Beyond the registers that all warps of a full core can have, a kernel runs with fewer warps.
            home, numbers = self.set_of[target.simt.lane_class], target.simt.numbers
            bytes_of_warp = target.simt.warp_size * target.classes[target.simt.lane_class].spill_size
            counts[home] = min(counts[home], numbers["RegisterFileBytes"] // (numbers["MaxWarpsPerCore"] * bytes_of_warp))
        self.limits = [count - (count // 8 if s in grouped else 0) for s, count in enumerate(counts)]

    def may_exceed(self) -> bool:
        """Whether all virtual registers of the function together could exceed a limit."""
        total = [0] * len(self.limits)
        for rc in self.mf.vreg_class:
            s = self.set_of[rc]
            if s >= 0:
                total[s] += self.weight[rc]
        return any(t > limit for t, limit in zip(total, self.limits))


class BlockBounds:
    """Tells blocks in which no order can exceed a limit, from the numbers of values live at the start and defined in the block."""

    __slots__ = ("liveness", "masks", "sets")

    def __init__(self, liveness: Liveness, sets: PressureSets) -> None:
        self.liveness = liveness
        self.sets = sets
        parts: dict[tuple[int, int], list[str]] = {}
        n = len(liveness.globals)
        for k, v in enumerate(liveness.globals):
            rc = sets.mf.vreg_class[v - FIRST_VREG]
            if sets.set_of[rc] >= 0:
                key = (sets.set_of[rc], sets.weight[rc])
                if key not in parts:
                    parts[key] = ["0"] * n
                parts[key][n - 1 - k] = "1"
        self.masks = [(s, w, int("".join(bits), 2)) for (s, w), bits in parts.items()]

    def may_exceed(self, block: MachineBlock) -> bool:
        """Whether some order of the block could need more registers than there are."""
        sets = self.sets
        total = [0] * len(sets.limits)
        live = self.liveness.live_in[block.number]
        for s, w, mask in self.masks:
            total[s] += w * (live & mask).bit_count()
        if all(t + len(block.instrs) <= limit for t, limit in zip(total, sets.limits)):
            return False
        vreg_class = sets.mf.vreg_class
        for v in {v for mi in block.instrs for v in mi.reg_defs() if v >= FIRST_VREG}:
            rc = vreg_class[v - FIRST_VREG]
            if sets.set_of[rc] >= 0:
                total[sets.set_of[rc]] += sets.weight[rc]
        return any(t > limit for t, limit in zip(total, sets.limits))


Operands = tuple[list[int], list[int], bool]
"""Virtual registers that an instruction writes, those it reads, and whether it is predicated."""


def _operands(mi: MachineInstr) -> Operands:
    desc = mi.desc
    defs: list[int]
    uses: list[int]
    if desc.is_variadic or mi.predicate:
        defs = [v for v in mi.reg_defs() if v >= FIRST_VREG]
        uses = [] if desc.name == "PHI" else [v for v in mi.reg_uses() if v >= FIRST_VREG]
        return defs, uses, mi.predicate != 0
    ops = mi.ops
    defs = [v for at in desc.def_positions if (v := ops[at]) >= FIRST_VREG]  # type: ignore[misc, operator]
    uses = [v for at in desc.use_positions if (v := ops[at]).__class__ is int and v >= FIRST_VREG]
    return defs, uses, False


class BlockPressure:
    """Walks a block backwards and knows the values live behind each instruction.  Regions are asked for from the last to the first.

    What an instruction reads and writes is noted on the way, for the region that it is part of."""

    __slots__ = ("at", "block", "current", "live", "sets")

    def __init__(self, block: MachineBlock, liveness: Liveness, sets: PressureSets) -> None:
        self.block = block
        self.sets = sets
        self.live: set[int] = set(liveness.vregs_out(block))
        self.current = [0] * len(sets.limits)
        for v in liveness.vregs_out(block):
            self._add(v, 1)
        self.at = len(block.instrs)

    def _add(self, vreg: int, sign: int) -> None:
        rc = self.sets.mf.vreg_class[vreg - FIRST_VREG]
        s = self.sets.set_of[rc]
        if s >= 0:
            self.current[s] += sign * self.sets.weight[rc]

    def go_to(self, index: int) -> None:
        """Move up so that the state is that before `block.instrs[index]`."""
        if index < self.at:
            self._pass([_operands(mi) for mi in self.block.instrs[index:self.at]])

    def _pass(self, operands: list[Operands]) -> None:
        """Move up over instructions."""
        live = self.live
        self.at -= len(operands)
        for defs, uses, predicated in reversed(operands):
            if not predicated:
                for v in defs:
                    if v in live:
                        live.discard(v)
                        self._add(v, -1)
            for v in uses:
                if v not in live:
                    live.add(v)
                    self._add(v, 1)

    def region(self, begin: int, end: int) -> RegionPressure:
        """The pressure of a region; the walk stands before it afterwards."""
        self.go_to(end)
        operands = [_operands(mi) for mi in self.block.instrs[begin:end]]
        touched: set[int] = set()
        read: set[int] = set()
        for defs, uses, _ in operands:
            read.update(uses)
            touched.update(defs)
        touched |= read
        behind = touched & self.live
        bottom = list(self.current)
        self._pass(operands)
        before = read & self.live
        return RegionPressure(operands, self.sets, before, behind, list(self.current), bottom)


class RegionPressure:
    """The pressure of one region while it is scheduled top-down.

    `before`, `behind`: registers of the region live at its start and end; `top`, `bottom`: pressure per set there."""

    __slots__ = ("_source_excess", "before", "behind", "bottom", "current", "defs", "limits", "live", "peak", "readers", "remaining", "tight",
                 "top", "uses", "weights")

    def __init__(self, operands: list[Operands], sets: PressureSets, before: set[int], behind: set[int], top: list[int],
                 bottom: list[int]) -> None:
        self.before = before
        self.behind = behind
        self.top = top
        self.bottom = bottom
        self.limits = sets.limits
        self.weights: dict[int, tuple[int, int]] = {}  # vreg -> (set, weight)
        self.uses: list[tuple[int, ...]] = []
        self.defs: list[tuple[int, ...]] = []
        vreg_class = sets.mf.vreg_class
        weights = self.weights
        self.readers: dict[int, int] = {}  # vreg -> instructions of the region that read it
        readers = self.readers
        for defs, uses, predicated in operands:
            if predicated:
                uses = [*uses, *defs]
            for v in (*defs, *uses):
                if v not in weights:
                    rc = vreg_class[v - FIRST_VREG]
                    weights[v] = (sets.set_of[rc], sets.weight[rc])
            self.defs.append(tuple([v for v in dict.fromkeys(defs) if weights[v][0] >= 0]))
            mine = tuple([v for v in dict.fromkeys(uses) if weights[v][0] >= 0])
            self.uses.append(mine)
            for v in mine:
                readers[v] = readers.get(v, 0) + 1
        self._source_excess = -1
        self.reset()

    def reset(self) -> None:
        """Back to the start of the region."""
        self.current = list(self.top)
        self.peak = list(self.top)
        self.live = set(self.before)
        self.remaining = self.readers.copy()
        self.tight = any(c >= limit for c, limit in zip(self.current, self.limits))

    def fits_any_order(self) -> bool:
        """Whether no order of the region can exceed a limit."""
        total = list(self.top)
        for v in dict.fromkeys(v for defs in self.defs for v in defs):
            if v not in self.before:
                s, w = self.weights[v]
                total[s] += w
        return all(t <= limit for t, limit in zip(total, self.limits))

    def is_tight(self) -> bool:
        """Whether one more value would exceed a limit."""
        return self.tight

    def change(self, a: int) -> int:
        """Units that issuing node `a` next adds (negative: frees), in the sets that are at their limit."""
        current, limits, weights = self.current, self.limits, self.weights
        total = 0
        for v in self.uses[a]:
            if self.remaining[v] == 1 and v not in self.behind:
                s, w = weights[v]
                if current[s] >= limits[s]:
                    total -= w
        for v in self.defs[a]:
            if v not in self.live:
                s, w = weights[v]
                if current[s] >= limits[s]:
                    total += w
        return total

    def issue(self, a: int) -> None:
        """Note that node `a` was issued."""
        current, weights, live, remaining = self.current, self.weights, self.live, self.remaining
        for v in self.uses[a]:
            left = remaining[v] - 1
            remaining[v] = left
            if not left and v not in self.behind and v in live:
                live.discard(v)
                s, w = weights[v]
                current[s] -= w
        dead = []
        for v in self.defs[a]:
            if v not in live:
                s, w = weights[v]
                current[s] += w
                live.add(v)
                if not remaining.get(v) and v not in self.behind:
                    dead.append(v)
        tight = False
        for s, now in enumerate(current):
            if now > self.peak[s]:
                self.peak[s] = now
            if now >= self.limits[s]:
                tight = True
        for v in dead:
            live.discard(v)
            s, w = weights[v]
            current[s] -= w
        self.tight = tight

    def excess(self, order: Sequence[int]) -> int:
        """Units by which an order exceeds the limits at its worst points, summed over the sets."""
        self.reset()
        for a in order:
            self.issue(a)
        return self.peak_excess()

    def source_excess(self) -> int:
        """`excess` of the source order."""
        if self._source_excess < 0:
            self._source_excess = self.excess(range(len(self.uses)))
        return self._source_excess

    def peak_excess(self) -> int:
        """The same for what has been issued since `reset`."""
        return sum(max(0, p - limit) for p, limit in zip(self.peak, self.limits))

    def worst(self, order: Sequence[int]) -> int:
        """The largest pressure of an order, summed over the sets."""
        self.reset()
        for a in order:
            self.issue(a)
        return sum(self.peak)

    def start_bottom_up(self) -> LiveUpwards:
        """The state at the end of the region, for scheduling upwards."""
        return LiveUpwards(self)


class LiveUpwards:
    """Live values while a region is scheduled from its end."""

    __slots__ = ("live", "region")

    def __init__(self, region: RegionPressure) -> None:
        self.region = region
        self.live = set(region.behind)

    def change(self, a: int) -> int:
        """Units that placing node `a` next (above what is placed) makes live."""
        live, weights = self.live, self.region.weights
        uses = self.region.uses[a]
        total = 0
        for v in uses:
            if v not in live:
                total += weights[v][1]
        for v in self.region.defs[a]:
            if v in live and v not in uses:
                total -= weights[v][1]
        return total

    def issue(self, a: int) -> None:
        """Place node `a`."""
        self.live.difference_update(self.region.defs[a])
        self.live.update(self.region.uses[a])
