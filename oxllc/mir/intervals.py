"""Instruction numbering and live intervals with holes.

Every block has a label index, every instruction before the terminators one index, and the terminators of a block share one index
(nothing can be inserted between them).  Index i has two program points: 2i, where operands are read ("early"), and 2i + 1, where
results are written ("late").  A value read last at i is live up to (not including) 2i + 1; a value written at i is live from 2i + 1
(an early-clobber result from 2i).  Code can be inserted before index i, that is at point 2i; before a block's label means at the end
of the block that precedes it in `order`.

The linear order is reverse post-order with loops contiguous, not the layout: intervals of loop values get no needless holes.

A live interval is a flat ascending list [start0, end0, start1, end1, ...] of half-open ranges.  They are built in one backward scan
from block liveness (Wimmer and Moessenboeck 2005, figure 4, extended to several definitions per register).

Physical registers of instructions ("fixed" ones: arguments, results, clobbers) are kept by program point: `fixed_points` is
ascending and `fixed_units[k]` is the set of register units that are taken at `fixed_points[k]`.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from oxllc.mir import loops as machine_loops
from oxllc.mir.function import FIRST_VREG, InlineAsm
from oxllc.mir.liveness import Liveness, allocatable_units, asm_clobbers, restored_units
from oxllc.mir.liveness import compute as compute_liveness

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction, MachineInstr
    from oxllc.mir.loops import LoopInfo


class Numbering:
    """`instrs[i]`: the instruction of index i (the first terminator for a block's terminators), None for a label.

    `block_of[i]`: block number.  By block number: `label[b]` (its index), `end[b]` (the index after its last one),
    `term[b]` (the index of its terminators, or `end[b]`).  Points are twice an index."""

    __slots__ = ("block_of", "end", "instrs", "label", "order", "term")

    def __init__(self, mf: MachineFunction, order: list[int]) -> None:
        instrs: list[MachineInstr | None] = []
        block_of: list[int] = []
        n = len(mf.blocks)
        self.label = [0] * n
        self.end = [0] * n
        self.term = [0] * n
        for b in order:
            block = mf.blocks[b]
            self.label[b] = len(instrs)
            instrs.append(None)
            first = block.first_terminator()
            instrs.extend(block.instrs[:first])
            self.term[b] = len(instrs)
            if first < len(block.instrs):
                instrs.append(block.instrs[first])
            self.end[b] = len(instrs)
            block_of.extend([b] * (len(instrs) - len(block_of)))
        self.order = order
        self.instrs = instrs
        self.block_of = block_of

    def group(self, mf: MachineFunction, index: int) -> list[MachineInstr]:
        """The instructions of an index: all terminators of the block, or one instruction, or none for a label."""
        b = self.block_of[index]
        if index == self.term[b]:
            block = mf.blocks[b]
            return block.instrs[block.first_terminator():]
        mi = self.instrs[index]
        return [] if mi is None else [mi]


class LiveIntervals:
    """Live intervals of all virtual registers of a function that is out of SSA form (it has no PHIs).

    By vreg index: `ranges[v]`, `accesses[v]` (ascending points: even = read, odd = written; a point occurs once).
    An early-clobber result's access is 2i + 1 too, though its range starts at 2i."""

    __slots__ = ("accesses", "fixed_points", "fixed_units", "info", "liveness", "numbering", "ranges", "tracked_units")

    def __init__(self, mf: MachineFunction, info: LoopInfo | None = None, live: Liveness | None = None) -> None:
        self.info = info or machine_loops.analyze(mf)
        self.liveness: Liveness = live or compute_liveness(mf)
        self.numbering = Numbering(mf, self.info.linear_order())
        self.tracked_units = allocatable_units(mf.target)
        count = len(mf.vreg_class)
        self.ranges: list[list[int]] = [[] for _ in range(count)]
        self.accesses: list[list[int]] = [[] for _ in range(count)]
        self.fixed_points: list[int] = []
        self.fixed_units: list[int] = []
        self._build(mf)

    def _build(self, mf: MachineFunction) -> None:
        """One backward scan; range lists are built descending (end, start, end, ...) and reversed at the end."""
        numbering = self.numbering
        live = self.liveness
        ranges = self.ranges
        accesses = self.accesses
        reg_units = mf.target.reg_units
        tracked = self.tracked_units
        restored = restored_units(mf)
        open_end = [0] * len(ranges)  # end of the range that is open below the scan point, 0: dead
        fixed_points: list[int] = []
        fixed_units: list[int] = []
        instrs_of = numbering.instrs
        behind = 0  # live at the start of the block that follows in the order: their ranges go on where they are live at the end here
        for b in reversed(numbering.order):
            block = mf.blocks[b]
            label = numbering.label[b]
            end_point = 2 * numbering.end[b]
            out = live.live_out[b]
            if behind & ~out:
                self._close(live.vregs_of(behind & ~out), open_end, end_point)
            if out & ~behind:
                for reg in live.vregs_of(out & ~behind):
                    open_end[reg - FIRST_VREG] = end_point
            behind = live.live_in[b]
            phys = live.phys_out[b]
            term = numbering.term[b]
            if term < numbering.end[b]:
                first = len(block.instrs) - 1
                while first > 0 and block.instrs[first - 1].desc.is_terminator:
                    first -= 1
                todo = [(term, mi) for mi in block.instrs[:first - 1 if first else None:-1]]
            else:
                todo = []
            todo += zip(range(term - 1, label, -1), instrs_of[term - 1:label:-1])  # type: ignore[arg-type]
            for i, mi in todo:
                desc = mi.desc
                ops = mi.ops
                point = 2 * i
                pdef = 0
                puse = 0
                early_units = 0
                if desc.is_variadic:
                    def_positions = mi.def_positions()
                    use_positions = mi.use_positions()
                    early = early_positions(mi)
                    if desc.name == "INLINEASM":
                        early_units = asm_clobbers(mi, reg_units)
                        pdef |= early_units
                else:
                    def_positions = desc.def_positions
                    use_positions = desc.use_positions
                    early = ()
                    if def_positions and desc.operands[def_positions[0]].early_clobber:
                        early = early_positions(mi)
                for at in def_positions:
                    v = ops[at] - FIRST_VREG  # type: ignore[operator]
                    if v >= 0:
                        end = open_end[v]
                        if end:
                            open_end[v] = 0
                        else:
                            end = point + 2
                        start = point if at in early else point + 1
                        mine = ranges[v]
                        if mine and mine[-1] == end:
                            mine[-1] = start
                        else:
                            mine.append(end)
                            mine.append(start)
                        accesses[v].append(point + 1)
                        if mi.predicate:  # the old value is needed up to the write
                            open_end[v] = start
                    elif v > -FIRST_VREG:
                        pdef |= reg_units[v + FIRST_VREG]
                        if at in early:
                            early_units |= reg_units[v + FIRST_VREG]
                        if mi.predicate:
                            puse |= reg_units[v + FIRST_VREG]
                for at in use_positions:
                    reg_read = ops[at]
                    if type(reg_read) is not int:
                        continue  # a FrameIndex
                    v = reg_read - FIRST_VREG
                    if v >= 0:
                        if not open_end[v]:
                            # An early-clobber result tied to this use starts at the point already.
                            open_end[v] = point if early and ranges[v] and ranges[v][-1] == point else point + 1
                        mine = accesses[v]
                        if not mine or mine[-1] != point:
                            mine.append(point)
                    elif v > -FIRST_VREG:
                        puse |= reg_units[v + FIRST_VREG]
                if mi.predicate:
                    v = mi.predicate - FIRST_VREG
                    if v >= 0:
                        if not open_end[v]:
                            open_end[v] = point + 1
                        mine = accesses[v]
                        if not mine or mine[-1] != point:
                            mine.append(point)
                    else:
                        puse |= reg_units[mi.predicate]
                if mi.implicit_defs:
                    for reg in mi.implicit_defs:
                        pdef |= reg_units[reg]
                if mi.implicit_uses:
                    for reg in mi.implicit_uses:
                        puse |= reg_units[reg]
                    if desc.is_return:
                        puse &= ~restored
                pdef = (pdef | mi.clobbers) & tracked
                if phys or pdef or puse:
                    after = phys | pdef
                    phys = (phys & ~pdef) | (puse & tracked)
                    before = phys | (early_units & tracked)
                    if after:
                        at = len(fixed_points)
                        while at and fixed_points[at - 1] <= point:  # several terminators share the index
                            at -= 1
                        if at and fixed_points[at - 1] == point + 1:
                            fixed_units[at - 1] |= after
                        else:
                            fixed_points.insert(at, point + 1)
                            fixed_units.insert(at, after)
                    if before:
                        if fixed_points and fixed_points[-1] == point:
                            fixed_units[-1] |= before
                        else:
                            fixed_points.append(point)
                            fixed_units.append(before)
            if phys:
                fixed_points.append(2 * label + 1)
                fixed_units.append(phys)
                fixed_points.append(2 * label)
                fixed_units.append(phys)
            if live.undefined_in[b]:  # read, but defined on no path: the value may be anything, yet it needs a register
                for reg in live.vregs_of(live.undefined_in[b]):
                    v = reg - FIRST_VREG
                    end = open_end[v]
                    open_end[v] = 0
                    first_read = accesses[v][-1] & ~1
                    mine = ranges[v]
                    if mine and mine[-1] == end:
                        mine[-1] = first_read
                    else:
                        mine.append(end)
                        mine.append(first_read)
        self._close(live.vregs_of(behind), open_end, 0)
        for mine in ranges:
            mine.reverse()
        for mine in accesses:
            mine.reverse()
        fixed_points.reverse()
        fixed_units.reverse()
        self.fixed_points = fixed_points
        self.fixed_units = fixed_units

    def _close(self, regs: list[int], open_end: list[int], start: int) -> None:
        """Begin the open ranges of registers that are live from a block's start, but not at the end of the block before it."""
        for reg in regs:
            v = reg - FIRST_VREG
            end = open_end[v]
            open_end[v] = 0
            mine = self.ranges[v]
            if mine and mine[-1] == end:
                mine[-1] = start
            else:
                mine.append(end)
                mine.append(start)


def early_positions(mi: MachineInstr) -> tuple[int, ...]:
    """Positions of early-clobber results."""
    if mi.desc.is_variadic:
        asm = mi.ops[0]
        if isinstance(asm, InlineAsm):
            return tuple(i + 1 for i, kind in enumerate(asm.kinds) if kind == "def-early")
        return ()
    operands = mi.desc.operands
    return tuple(at for at in mi.desc.def_positions if operands[at].early_clobber)


def covers(ranges: list[int], point: int) -> bool:
    """Whether a live interval contains a point."""
    return bisect_right(ranges, point) & 1 == 1


def overlap(a: list[int], b: list[int], at: int = 0) -> bool:
    """Whether live interval a shares a point with live interval b from its index `at` (even) on."""
    k = 0
    end_a, end_b = len(a), len(b)
    if not end_a or at >= end_b:
        return False
    while True:
        if a[k + 1] <= b[at]:
            k += 2
            if k >= end_a:
                return False
            if a[k + 1] <= b[at]:
                k = bisect_right(a, b[at], k) & ~1
                if k >= end_a:
                    return False
        elif b[at + 1] <= a[k]:
            at += 2
            if at >= end_b:
                return False
            if b[at + 1] <= a[k]:
                at = bisect_right(b, a[k], at) & ~1
                if at >= end_b:
                    return False
        else:
            return True
