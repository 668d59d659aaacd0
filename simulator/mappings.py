"""The address space between the program break and the stack: which pages a process has mapped.

Ranges are kept sorted and disjoint.  New ones are placed as high as they fit (first fit from the top, as Linux does); pages that are
given back read as zero when they come again."""

from __future__ import annotations

import ctypes
from bisect import bisect_left, insort
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.simulator.memory import Memory


class Mappings:
    """Mapped ranges [start, end) below `top`."""

    def __init__(self, memory: Memory, top: int) -> None:
        self.memory = memory
        self.top = top
        self.ranges: list[tuple[int, int]] = []

    def lowest(self) -> int:
        """Where the lowest mapping starts: the program break must stay below."""
        return self.ranges[0][0] if self.ranges else self.top

    def place(self, size: int, floor: int) -> int:
        """Map `size` bytes as high as possible, not below `floor`; 0 where there is no room."""
        end = self.top
        for lo, hi in reversed(self.ranges):
            if end - hi >= size:
                break
            end = lo
        if end - size < floor:
            return 0
        insort(self.ranges, (end - size, end))
        return end - size

    def fix(self, start: int, end: int) -> None:
        """Map exactly this range; what was there is gone."""
        self.remove(start, end)
        insort(self.ranges, (start, end))

    def grow(self, start: int, old_end: int, end: int) -> bool:
        """Extend the range that ends at `old_end`, if the bytes behind it are free."""
        at = bisect_left(self.ranges, (start, 0))
        following = next((lo for lo, _ in self.ranges if lo >= old_end), self.top)
        for i in range(max(0, at - 1), min(at + 1, len(self.ranges))):
            lo, hi = self.ranges[i]
            if lo <= start < hi and hi == old_end and following >= end:
                self.ranges[i] = (lo, end)
                return True
        return False

    def remove(self, start: int, end: int) -> None:
        """Unmap a range; parts that are not mapped are ignored."""
        out = []
        for lo, hi in self.ranges:
            a, b = max(lo, start), min(hi, end)
            if a >= b:
                out.append((lo, hi))
                continue
            ctypes.memset(self.memory.address + a - self.memory.base, 0, b - a)
            out += [part for part in ((lo, a), (b, hi)) if part[0] < part[1]]
        self.ranges = out
