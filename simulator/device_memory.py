"""The memory of a device: one arena behind the flat address space, with windows for shared and local memory.

Global addresses map to the arena directly.  An address in the shared window means the block's own piece of the arena, one in the local
window the lane's own.  Every access is checked against a shadow map that is exact to the byte (`ShadowMap`), so an index one past the
end of a buffer is found even where another buffer lies behind.

Offsets below are byte offsets in the arena, arrays of uint64, one per active lane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.memory import Memory, ShadowMap

if TYPE_CHECKING:
    from oxllc.simulator.race_check import Finding
    from oxllc.simulator.simt import Grid
    from oxllc.simulator.warp import Lanes, Warp

SHIFTS = {1: np.uint64(0), 2: np.uint64(1), 4: np.uint64(2), 8: np.uint64(3)}
LOW_BITS = {n: np.uint64(n - 1) for n in (1, 2, 4, 8)}
SIZES = {n: np.int8(n) for n in (1, 2, 4, 8)}
count_nonzero = np.count_nonzero  # three times as fast as any()
RED_ZONE = 256  # bytes between buffers
SIXTEEN = np.uint64(15)
FOUR = np.uint64(4)


class Window:
    """A window of the flat address space: [base, base + size)."""

    __slots__ = ("base", "name", "size")

    def __init__(self, name: str, base: int, size: int) -> None:
        self.name = name
        self.base = base
        self.size = size


class DeviceMemory(Memory):
    """Arena, shadow, windows and an allocator that only grows (`mark` and `release` free in bulk)."""

    def __init__(self, base: int, size: int, shared: Window, local: Window) -> None:
        super().__init__(base, size)
        self.shadow = ShadowMap(self)
        self.shared = shared
        self.local = local
        self.views: dict[int, npt.NDArray[Any]] = {
            n: self.bytes.view(t) for n, t in ((1, np.uint8), (2, np.uint16), (4, np.uint32), (8, np.uint64))}
        self.top = base + RED_ZONE
        self.arena_base = np.uint64(base)
        self.arena_size = np.uint64(self.size)
        self.shared_base = np.uint64(shared.base)
        self.local_base = np.uint64(local.base)

    def allocate(self, name: str, size: int, *, align: int = 256, writable: bool = True, named: bool = True) -> int:
        """Reserve zeroed memory; returns its address.  Raises GuestFault when the device is full."""
        at = -(-self.top // align) * align
        if at + size + RED_ZONE > self.end:
            raise GuestFault(f"device memory is full: {name} needs {size} bytes, {max(0, self.end - at)} are left")
        self.top = at + size + RED_ZONE
        if named:
            self.add_segment(name, at, at + size, writable)
        self.shadow.allow(at, at + size, writable)
        return at

    def begin(self, grid: Grid) -> None:
        """A launch starts: nothing to do here (see `race_check`)."""

    def findings(self) -> list[Finding]:
        """What a launch did wrong without failing: nothing that this memory looks for."""
        return []

    def mark(self) -> tuple[int, int]:
        """The allocator's state."""
        return self.top, len(self.segments)

    def release(self, mark: tuple[int, int]) -> None:
        """Free everything allocated since `mark`."""
        top, count = mark
        lo, hi = (top - self.base) >> 4, (self.top - self.base) >> 4
        self.shadow.valid[lo : hi + 1] = 0
        self.shadow.writable[lo : hi + 1] = 0
        self.bytes[top - self.base : self.top - self.base] = 0
        self.segments = [s for s in self.segments if s.lo < top]
        self.top = top
        _ = count

    def translate(self, warp: Warp, addresses: Any, size: int, is_store: bool, mask: Lanes | None) -> Any:
        """Arena offsets of checked accesses; raises GuestFault naming the lane."""
        offsets = addresses - self.arena_base
        space = "global"
        if count_nonzero(offsets >= self.arena_size):
            block = warp.block
            at = addresses - self.local_base
            if not count_nonzero(at > block.local_limit[size]):  # every lane its own stack
                warp.access = ("store" if is_store else "load", addresses, size, "local")
                return at + (warp.local_bases if mask is None else warp.local_bases[mask])
            at = addresses - self.shared_base
            if not count_nonzero(at >= block.shared_end[size]):
                warp.access = ("store" if is_store else "load", addresses, size, "shared")
                return at + block.shared_at
            offsets, space = self._windows(warp, addresses, offsets, size, is_store, mask)
        shadow = self.shadow.writable if is_store else self.shadow.valid
        have = shadow[offsets >> FOUR]
        if count_nonzero((offsets & SIXTEEN).view(np.int64) > have - SIZES[size]):
            self._slow_check(warp, addresses, offsets, size, is_store, mask)
        warp.access = ("store" if is_store else "load", addresses, size, space)
        return offsets

    def _lane(self, mask: Lanes | None, index: int) -> int:
        return index if mask is None else int(np.flatnonzero(mask)[index])

    def _windows(self, warp: Warp, addresses: Any, offsets: Any, size: int, is_store: bool, mask: Lanes | None) -> tuple[Any, str]:
        out = offsets.copy()
        n = np.uint64(size)
        block = warp.block
        in_shared = (addresses - np.uint64(self.shared.base)) < np.uint64(self.shared.size)
        in_local = (addresses - np.uint64(self.local.base)) < np.uint64(self.local.size)
        outside = (offsets >= self.arena_size) & ~in_shared & ~in_local
        if outside.any():
            i = int(np.argmax(outside))
            raise self.fault(int(addresses[i]), size, is_store, self._lane(mask, i))
        space = "global"
        if in_shared.any():
            space = "shared"
            at = addresses - np.uint64(self.shared.base)
            bad = in_shared & (at + n > np.uint64(block.shared_bytes))
            if bad.any():
                i = int(np.argmax(bad))
                raise GuestFault(f"{size}-byte {'store' if is_store else 'load'} at offset {int(at[i]):#x} of shared memory, of which the "
                                 f"block has {block.shared_bytes} bytes", lane=self._lane(mask, i), address=int(addresses[i]))
            out = np.where(in_shared, at + np.uint64(block.shared_offset), out)
        if in_local.any():
            space = "local" if space == "global" else "mixed"
            at = addresses - np.uint64(self.local.base)
            bad = in_local & (at + n > np.uint64(block.local_bytes))
            if bad.any():
                i = int(np.argmax(bad))
                raise GuestFault(f"{size}-byte {'store' if is_store else 'load'} at offset {int(at[i]):#x} of local memory (the stack), of "
                                 f"which a lane has {block.local_bytes} bytes", lane=self._lane(mask, i), address=int(addresses[i]))
            lanes = warp.lane_ids if mask is None else warp.lane_ids[mask]
            out = np.where(in_local, at + np.uint64(warp.local_offset) + lanes * np.uint64(block.local_bytes), out)
        return out, space

    def _slow_check(self, warp: Warp, addresses: Any, offsets: Any, size: int, is_store: bool, mask: Lanes | None) -> None:
        """Decide accesses that cross a granule; fault the first bad one."""
        shadow = self.shadow.writable if is_store else self.shadow.valid
        first, last = offsets, offsets + np.uint64(size - 1)
        same = (first >> FOUR) == (last >> FOUR)
        lo = np.where(same, (first & SIXTEEN) + np.uint64(size), np.uint64(16)) <= shadow[first >> FOUR]
        hi = (last & SIXTEEN) + np.uint64(1) <= shadow[last >> FOUR]
        bad = ~(lo & hi)
        if bad.any():
            i = int(np.argmax(bad))
            raise self.fault(int(addresses[i]), size, is_store, self._lane(mask, i))

    def gather(self, offsets: Any, size: int) -> Any:
        """Unsigned integers at byte offsets."""
        if size == 1:
            return self.bytes[offsets]
        if count_nonzero(offsets & LOW_BITS[size]):
            rows = self.bytes[offsets[:, None] + np.arange(size, dtype=np.uint64)]
            return np.ascontiguousarray(rows).view(self.views[size].dtype)[:, 0]
        return self.views[size][offsets >> SHIFTS[size]]

    def scatter(self, offsets: Any, size: int, values: Any) -> None:
        """Store integers at byte offsets."""
        if size == 1:
            self.bytes[offsets] = values
        elif count_nonzero(offsets & LOW_BITS[size]):
            rows = np.ascontiguousarray(values.astype(self.views[size].dtype))[:, None].view(np.uint8)
            self.bytes[offsets[:, None] + np.arange(size, dtype=np.uint64)] = rows
        else:
            self.views[size][offsets >> SHIFTS[size]] = values
