"""Guest memory: one contiguous arena of the host, divided into named segments, every access checked.

The arena is an anonymous mapping, so untouched pages cost nothing.  A guest address a is at host offset a - base; an
access is legal if it lies inside the arena and, for a store, not below `write_base` (code and constants lie there).
These two comparisons are all that the engines compile into their loads and stores; they can never reach host memory
outside the arena.  Device memory additionally has a shadow (see `ShadowMap`) that is exact to the byte.

Segments are for people: they name what an address belongs to or what it just missed.
"""

from __future__ import annotations

import mmap
from bisect import bisect_right
from struct import Struct

import numpy as np
import numpy.typing as npt

from oxllc.simulator.errors import GuestFault

PAGE = 4096
STRUCTS = {1: Struct("<B"), 2: Struct("<H"), 4: Struct("<I"), 8: Struct("<Q"), 16: Struct("<QQ")}


class Segment:
    """A named range [lo, hi) of guest addresses."""

    __slots__ = ("hi", "lo", "name", "writable")

    def __init__(self, name: str, lo: int, hi: int, writable: bool) -> None:
        self.name = name
        self.lo = lo
        self.hi = hi
        self.writable = writable


class Memory:
    """An arena of `size` bytes at guest address `base`.

    `buf` is the mapping (for struct access by the scalar engine), `bytes` the same as a NumPy array; `address` is the
    host address of its first byte (for compiled code)."""

    def __init__(self, base: int, size: int) -> None:
        assert base % PAGE == 0
        self.base = base
        self.size = -(-size // PAGE) * PAGE
        try:
            self.buf = mmap.mmap(-1, self.size)
        except (OSError, ValueError, OverflowError) as e:
            raise GuestFault(f"cannot reserve {size} bytes of guest memory: {e}") from None
        self.bytes: npt.NDArray[np.uint8] = np.frombuffer(self.buf, dtype=np.uint8)
        self.address = int(self.bytes.ctypes.data)
        self.write_base = base
        self.segments: list[Segment] = []

    @property
    def end(self) -> int:
        """The first guest address after the arena."""
        return self.base + self.size

    def add_segment(self, name: str, lo: int, hi: int, writable: bool = True) -> Segment:
        """Name a range; segments may touch but not overlap."""
        segment = Segment(name, lo, hi, writable)
        at = bisect_right([s.lo for s in self.segments], lo)
        self.segments.insert(at, segment)
        return segment

    def describe(self, address: int) -> str:
        """What the address belongs to, or its nearest neighbour below and above."""
        at = bisect_right([s.lo for s in self.segments], address) - 1
        if at >= 0 and address < self.segments[at].hi:
            s = self.segments[at]
            return f"in {s.name} [{s.lo:#x}, {s.hi:#x})" + ("" if s.writable else ", which is read-only")
        parts = []
        if address < PAGE:
            parts.append("a null pointer plus offset?")
        if at >= 0:
            s = self.segments[at]
            parts.append(f"{address - s.hi} bytes after the end of {s.name} [{s.lo:#x}, {s.hi:#x})")
        if at + 1 < len(self.segments):
            s = self.segments[at + 1]
            parts.append(f"{s.lo - address} bytes before {s.name} [{s.lo:#x}, {s.hi:#x})")
        return "; ".join(parts[:2]) or "no memory is mapped"

    def fault(self, address: int, size: int, is_store: bool, lane: int = -1) -> GuestFault:
        """The fault of an illegal access (to be raised by the caller)."""
        kind = "store" if is_store else "load"
        return GuestFault(f"{size}-byte {kind} at {address:#x} is outside of memory ({self.describe(address)})",
                          lane=lane, address=address, trap=7 if is_store else 5)

    def load(self, address: int, size: int) -> int:
        """A little-endian unsigned integer of 1, 2, 4 or 8 bytes."""
        offset = address - self.base
        if offset < 0 or offset > self.size - size:
            raise self.fault(address, size, False)
        return int(STRUCTS[size].unpack_from(self.buf, offset)[0])

    def store(self, address: int, size: int, value: int) -> None:
        """Store the low `size` bytes of `value`."""
        offset = address - self.base
        if address < self.write_base or offset > self.size - size:
            raise self.fault(address, size, True)
        STRUCTS[size].pack_into(self.buf, offset, value & ((1 << 8 * size) - 1))

    def read(self, address: int, size: int) -> bytes:
        """A copy of `size` bytes; of none at any address."""
        offset = address - self.base
        if not size:
            return b""
        if size < 0 or offset < 0 or offset > self.size - size:
            raise self.fault(address, size, False)
        return self.buf[offset : offset + size]

    def write(self, address: int, data: bytes | bytearray | memoryview, *, force: bool = False) -> None:
        """Copy bytes in, none at any address; `force` (the loader) may write to read-only segments."""
        offset = address - self.base
        if not len(data):
            return
        if (address < self.write_base and not force) or offset < 0 or offset > self.size - len(data):
            raise self.fault(address, len(data), True)
        self.buf[offset : offset + len(data)] = bytes(data)

    def read_cstring(self, address: int, limit: int = 1 << 16) -> bytes:
        """The bytes up to a terminating zero."""
        offset = address - self.base
        if offset < 0 or offset >= self.size:
            raise self.fault(address, 1, False)
        end = self.buf.find(b"\0", offset, offset + limit)
        if end < 0:
            raise GuestFault(f"the string at {address:#x} has no end within {limit} bytes", address=address)
        return self.buf[offset:end]


class ShadowMap:
    """For each 16-byte granule of an arena how many of its first bytes exist (the shadow bytes of AddressSanitizer).

    Objects start at multiples of 16, so this is exact to the byte: an access of n bytes at a, not crossing a granule,
    is legal iff (a mod 16) + n <= shadow[a // 16].  `readonly` marks granules that may not be stored to."""

    def __init__(self, memory: Memory) -> None:
        self.base = memory.base
        self.valid: npt.NDArray[np.int8] = np.zeros(memory.size // 16, dtype=np.int8)
        self.writable: npt.NDArray[np.int8] = np.zeros(memory.size // 16, dtype=np.int8)

    def allow(self, lo: int, hi: int, writable: bool) -> None:
        """Make [lo, hi) accessible; lo is a multiple of 16."""
        assert lo % 16 == 0
        first, full = (lo - self.base) >> 4, (hi - self.base) >> 4
        for shadow in (self.valid, self.writable) if writable else (self.valid,):
            shadow[first:full] = 16
            if hi & 15:
                shadow[full] = hi & 15
