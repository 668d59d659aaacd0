"""Copy coalescing on live intervals, before allocation.

Two registers joined by a copy get one name when they never hold different values while both are live.  Chaitin's test ("Register
allocation and spilling via graph coloring", 1982) decides: they interfere when one is written, by anything but a copy from the other,
at a point where the other is live.  If there is no such write, the two hold the same value wherever both are live.

Copies are taken by falling block frequency.  The joined register's class is the largest common subclass; a join is refused (it
would constrain the allocator more than a copy costs) where that has fewer than `MIN_REGISTERS` registers to choose from and is
smaller than either class.

Before: out of SSA form.  After: the same, fewer registers in use; identity copies are gone.
Complexity: per copy O((writes inside the other's span) log n); joining inserts the shorter range list into the longer.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.mir.liveness import renamed
from oxllc.passes.copy_ranges import CopyRanges, copied_registers

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction, MachineInstr
    from oxllc.target_desc.model import Target

MIN_REGISTERS = 4


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Join copy-related registers of a function."""
    copied = copied_registers(mf)
    if not copied:
        return
    joiner = Coalescer(mf, CopyRanges(mf, copied))
    joined = joiner.join_all()
    mf.liveness = joiner.intervals.liveness
    if joined:
        names = joiner.rewrite()
        mf.liveness = None if joiner.drops_use else renamed(mf.liveness, names)
    ctx.count("coalescing.joined", joined)


def common_class(target: Target, a: int, b: int) -> int:
    """The class with the most allocatable registers among the subclasses of both, -1 if there is none."""
    if a == b:
        return a
    best = -1
    for c in sorted(target.classes[a].sub_classes & target.classes[b].sub_classes):
        if best < 0 or len(target.classes[c].order) > len(target.classes[best].order):
            best = c
    return best if best >= 0 and target.classes[best].order else -1


class Coalescer:
    """Union-find over vreg indices with the live interval and the write points of each class of joined registers."""

    def __init__(self, mf: MachineFunction, intervals: CopyRanges) -> None:
        self.mf = mf
        self.intervals = intervals
        self.ranges = intervals.ranges
        self.parent = list(range(len(mf.vreg_class)))
        self.copy = mf.target.desc("COPY")
        self.writes = intervals.writes
        self.vreg_class = mf.vreg_class
        self.drops_use = False  # a copy to a register that is dead there is the last read of its source

    def find(self, v: int) -> int:
        """Representative of a register index."""
        parent = self.parent
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    def join_all(self) -> int:
        """Join what can be joined; the number of joins."""
        numbering = self.intervals.numbering
        blocks = self.mf.blocks
        copies: list[tuple[float, int]] = []
        for i, mi in enumerate(numbering.instrs):
            if mi is not None and mi.desc is self.copy:
                if mi.ops[0] >= FIRST_VREG and mi.ops[1] >= FIRST_VREG and not mi.predicate:  # type: ignore[operator]
                    copies.append((-blocks[numbering.block_of[i]].frequency, i))
                    self.drops_use = self.drops_use or self._is_dead(i, mi)
        copies.sort()
        parent = self.parent
        joined = 0
        for _, i in copies:
            mi = numbering.instrs[i]
            assert mi is not None
            a: int = mi.ops[0] - FIRST_VREG  # type: ignore[operator]
            b: int = mi.ops[1] - FIRST_VREG  # type: ignore[operator]
            if parent[a] != a:
                a = self.find(a)
            if parent[b] != b:
                b = self.find(b)
            if a != b and self._try_join(a, b):
                joined += 1
        return joined

    def _is_dead(self, index: int, mi: MachineInstr) -> bool:
        """Whether nothing reads the result of an instruction (asked before anything is joined)."""
        reg: int = mi.ops[0]  # type: ignore[assignment]
        ranges = self.ranges[reg - FIRST_VREG]
        end = bisect_right(ranges, 2 * index + 1)
        if end == len(ranges) or ranges[end] > 2 * index + 2:
            return False
        numbering, live = self.intervals.numbering, self.intervals.liveness
        b = numbering.block_of[index]
        bit = live.bit.get(reg, -1)
        return index + 1 < numbering.end[b] or bit < 0 or not live.live_out[b] >> bit & 1

    def _try_join(self, a: int, b: int) -> bool:
        ca = self.vreg_class[a]
        cb = self.vreg_class[b]
        rc = common_class(self.mf.target, ca, cb)
        if rc < 0:
            return False
        if rc not in (ca, cb) and len(self.mf.target.classes[rc].order) < MIN_REGISTERS:
            return False
        if self._conflict(a, b) or self._conflict(b, a):
            return False
        if len(self.ranges[a]) < len(self.ranges[b]):
            a, b = b, a
        self.parent[b] = a
        self.vreg_class[a] = rc
        _insert_ranges(self.ranges[a], self.ranges[b])
        writes = self.writes[a]
        if len(self.writes[b]) > 8:
            writes.extend(self.writes[b])
            writes.sort()
        else:
            for p in self.writes[b]:
                writes.insert(bisect_left(writes, p), p)
        self.ranges[b] = []
        hints = self.mf.vreg_hint
        if b + FIRST_VREG in hints and a + FIRST_VREG not in hints:
            hints[a + FIRST_VREG] = hints[b + FIRST_VREG]
        return True

    def _conflict(self, a: int, b: int) -> bool:
        """Whether a is written, by anything but a copy from b, where b is live."""
        writes = self.writes[a]
        live = self.ranges[b]
        if not live:
            return False
        instrs = self.intervals.numbering.instrs
        for k in range(bisect_left(writes, live[0]), bisect_left(writes, live[-1])):
            p = writes[k]
            if bisect_right(live, p) & 1:
                mi = instrs[p >> 1]
                if mi is None or mi.desc is not self.copy or mi.predicate:
                    return True
                src: int = mi.ops[1]  # type: ignore[assignment]
                if src < FIRST_VREG or self.find(src - FIRST_VREG) != b:
                    return True
        return False

    def rewrite(self) -> list[int]:
        """Give joined registers their representative's name and drop identity copies; the names by register index."""
        find = self.find
        name = [(v if p == v else find(v)) + FIRST_VREG for v, p in enumerate(self.parent)]
        copy = self.copy
        for block in self.mf.blocks:
            dropped = False
            for mi in block.instrs:
                ops = mi.ops
                desc = mi.desc
                if desc.is_variadic:
                    positions = mi.def_positions() + mi.use_positions()
                else:
                    positions = desc.def_positions + desc.use_positions
                for at in positions:
                    reg = ops[at]
                    if type(reg) is int and reg >= FIRST_VREG:
                        ops[at] = name[reg - FIRST_VREG]
                if mi.predicate >= FIRST_VREG:
                    mi.predicate = name[mi.predicate - FIRST_VREG]
                if desc is copy and ops[0] == ops[1]:
                    dropped = True
            if dropped:
                block.instrs = [mi for mi in block.instrs if mi.desc is not copy or mi.ops[0] != mi.ops[1]]
        hints = self.mf.vreg_hint
        for reg in list(hints):
            hints[reg] = name[hints[reg] - FIRST_VREG] if hints[reg] >= FIRST_VREG else hints[reg]
        return name


def _insert_ranges(into: list[int], add: list[int]) -> None:
    """Union of two range lists, in place; ranges may overlap or touch."""
    for k in range(0, len(add), 2):
        start, end = add[k], add[k + 1]
        lo = bisect_left(into, start)
        hi = bisect_right(into, end)
        replacement = []
        if not lo & 1:
            replacement.append(start)
        if not hi & 1:
            replacement.append(end)
        into[lo:hi] = replacement
