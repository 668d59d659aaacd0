"""Which registers are free at a point of a finished allocation.  Built only when a cycle of moves asks for a scratch register."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation


class Occupied:
    """Per register unit, the ascending starts and the ascending ends of the ranges in which it holds a value.

    At a point, as many values hold a unit as ranges have begun and not ended: which end belongs to which start does not matter."""

    def __init__(self, mf: MachineFunction, allocation: Allocation) -> None:
        self.mf = mf
        units = mf.target.reg_units
        starts: list[list[int]] = [[] for _ in range(mf.target.num_units + 1)]
        ends: list[list[int]] = [[] for _ in range(mf.target.num_units + 1)]
        used = 0
        for v, mine in enumerate(allocation.intervals.ranges):
            if not mine:
                continue
            reg = allocation.reg[v]
            if reg:
                pieces = [(reg, mine)]
            elif v in allocation.pieces:
                from_, regs = allocation.pieces[v]
                pieces = []
                for k, piece_reg in enumerate(regs):
                    if piece_reg:
                        end = from_[k + 1] if k + 1 < len(from_) else mine[-1]
                        pieces.append((piece_reg, [from_[k], end]))  # holes count as occupied: only ever too careful
            else:
                continue
            for piece_reg, flat in pieces:
                mask = units[piece_reg]
                used |= mask
                while mask:
                    low = mask & -mask
                    mask ^= low
                    unit = low.bit_length() - 1
                    starts[unit] += flat[::2]
                    ends[unit] += flat[1::2]
        fixed = allocation.intervals
        self.fixed = dict(zip(fixed.fixed_points, fixed.fixed_units))
        for points in (*starts, *ends):
            points.sort()
        self.starts, self.ends = starts, ends
        saved = 0
        for reg in mf.callee_saved:
            saved |= units[reg]
        written = used
        for taken in fixed.fixed_units:
            written |= taken
        self.unsaved = saved & ~written  # callee-saved registers that nobody has paid for

    def is_free(self, units: int, point: int) -> bool:
        """Whether none of the units holds a value at a point."""
        if self.fixed.get(point, 0) & units:
            return False
        while units:
            low = units & -units
            units ^= low
            unit = low.bit_length() - 1
            if bisect_right(self.starts[unit], point) > bisect_right(self.ends[unit], point):
                return False
        return True

    def free_register(self, class_id: int, points: tuple[int, ...], touched: list[int]) -> int:
        """A register of a class that is free at all points and overlaps none of `touched`; 0 if there is none."""
        target = self.mf.target
        units = target.reg_units
        taken = self.unsaved
        for reg in touched:
            taken |= units[reg]
        for reg in target.classes[class_id].order:
            if reg in self.mf.reserved or units[reg] & taken or reg == target.frame.return_address:
                continue
            if all(self.is_free(units[reg], point) for point in points):
                return reg
        return 0
