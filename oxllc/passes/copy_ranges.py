"""Live ranges and write points of the registers that copies join: what coalescing asks, and nothing else.

The same points and ranges as in `oxllc.mir.intervals` (which see), by the same backward scan; but only of virtual registers that are
an operand of a copy between two of them, without the points where they are read, and without physical registers.

Before: out of SSA form.  Complexity: as for live intervals, with less to do for most operands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness, loops
from oxllc.mir.function import FIRST_VREG
from oxllc.mir.intervals import Numbering, early_positions

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction


def copied_registers(mf: MachineFunction) -> bytearray:
    """By vreg index 1 for the operands of copies from one virtual register to another that are not predicated; empty without such."""
    copy = mf.target.desc("COPY")
    found = bytearray(len(mf.vreg_class))
    for block in mf.blocks:
        for mi in block.instrs:
            if mi.desc is copy and mi.ops[0] >= FIRST_VREG and mi.ops[1] >= FIRST_VREG and not mi.predicate:  # type: ignore[operator]
                found[mi.ops[0] - FIRST_VREG] = found[mi.ops[1] - FIRST_VREG] = 1  # type: ignore[operator]
    return found if any(found) else bytearray()


class CopyRanges:
    """By vreg index of a copied register: `ranges[v]`, a flat ascending list of half-open ranges of points; `writes[v]`, the points where it
    is written, ascending (an early-clobber result has its early point too)."""

    __slots__ = ("liveness", "numbering", "ranges", "writes")

    def __init__(self, mf: MachineFunction, wanted: bytearray) -> None:
        self.liveness = liveness.compute(mf)
        self.numbering = Numbering(mf, loops.analyze(mf).linear_order())
        self.ranges: list[list[int]] = [[] for _ in wanted]
        self.writes: list[list[int]] = [[] for _ in wanted]
        self._build(mf, wanted)

    def _build(self, mf: MachineFunction, wanted: bytearray) -> None:
        """One backward scan; lists are built descending and reversed at the end."""
        numbering, live, ranges, writes = self.numbering, self.liveness, self.ranges, self.writes
        mask = 0
        for k, reg in enumerate(live.globals):
            if wanted[reg - FIRST_VREG]:
                mask |= 1 << k
        open_end = [0] * len(ranges)  # end of the range that is open below the scan point, 0: dead
        read_at = [0] * len(ranges)  # point of the last read seen
        behind = 0  # live at the start of the block that follows in the order
        for b in reversed(numbering.order):
            block = mf.blocks[b]
            end_point = 2 * numbering.end[b]
            out = live.live_out[b] & mask
            if behind & ~out:
                self._close(live.vregs_of(behind & ~out), open_end, end_point)
            if out & ~behind:
                for reg in live.vregs_of(out & ~behind):
                    open_end[reg - FIRST_VREG] = end_point
            behind = live.live_in[b] & mask
            point = 2 * numbering.term[b]
            for mi in reversed(block.instrs):
                desc = mi.desc
                ops = mi.ops
                if desc.is_variadic:
                    def_positions, use_positions = mi.def_positions(), mi.use_positions()
                    early = early_positions(mi)
                else:
                    def_positions, use_positions = desc.def_positions, desc.use_positions
                    early = ()
                    if def_positions and desc.operands[def_positions[0]].early_clobber:
                        early = early_positions(mi)
                if not desc.is_terminator:  # terminators share a point
                    point -= 2
                for at in def_positions:
                    v: int = ops[at] - FIRST_VREG  # type: ignore[operator]
                    if v >= 0 and wanted[v]:
                        end = open_end[v]
                        if end:
                            open_end[v] = 0
                        else:
                            end = point + 2
                        start = point if at in early else point + 1
                        _extend(ranges[v], start, end)
                        writes[v].append(point + 1)
                        if at in early:
                            writes[v].append(point)
                        if mi.predicate:  # the old value is needed up to the write
                            open_end[v] = start
                for at in use_positions:
                    reg_read = ops[at]
                    if reg_read.__class__ is int:
                        v = reg_read - FIRST_VREG
                        if v >= 0 and wanted[v]:
                            read_at[v] = point
                            if not open_end[v]:
                                # An early-clobber result tied to this use starts at the point already.
                                open_end[v] = point if early and ranges[v] and ranges[v][-1] == point else point + 1
                if mi.predicate >= FIRST_VREG and wanted[mi.predicate - FIRST_VREG]:
                    v = mi.predicate - FIRST_VREG
                    read_at[v] = point
                    if not open_end[v]:
                        open_end[v] = point + 1
            for reg in live.vregs_of(live.undefined_in[b] & mask):  # read, but defined on no path: live from the first read on
                v = reg - FIRST_VREG
                self._close([reg], open_end, read_at[v])
        self._close(live.vregs_of(behind), open_end, 0)
        for mine in ranges:
            if mine:
                mine.reverse()
        for mine in writes:
            if mine:
                mine.reverse()

    def _close(self, regs: list[int], open_end: list[int], start: int) -> None:
        """Begin the open ranges of registers at a point."""
        for reg in regs:
            v = reg - FIRST_VREG
            _extend(self.ranges[v], start, open_end[v])
            open_end[v] = 0


def _extend(ranges: list[int], start: int, end: int) -> None:
    """Add a range in front of those of a descending list."""
    if ranges and ranges[-1] == end:
        ranges[-1] = start
    else:
        ranges.append(end)
        ranges.append(start)
