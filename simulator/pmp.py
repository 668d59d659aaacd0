"""Physical memory protection of the bare machine (privileged architecture, volume II, "Physical Memory Protection").

Sixteen entries in `pmpcfg0`, `pmpcfg2` and `pmpaddr0` to `pmpaddr15`; the registers of further ones read as zero.  The entry of the lowest
number that holds a byte of an access decides: it must hold all of them and give the permission; machine mode is bound by locked entries
only.  An access of the other modes that no entry holds is refused.

One liberty: before the first entry is switched on nothing is refused, as on a machine without entries, so that small programs run
without setting them up.  The granularity is 4 bytes.
"""

from __future__ import annotations

ENTRIES = 16
PER_REGISTER = 8
R, W, X = 1, 2, 4
OFF, TOR, NA4 = 0, 1, 2
LOCKED = 0x80
ADDRESS_BITS = 54
MACHINE = 3
EVERYTHING = 1 << 56


class Protection:
    """The entries of one hart.  `memory`: (first, end) of the physical memory that there is."""

    def __init__(self, memory: tuple[int, int]) -> None:
        self.memory = memory
        self.config = bytearray(ENTRIES)
        self.address = [0] * ENTRIES
        self.active: list[tuple[int, int, int]] = []  # (first byte, end, configuration) of the entries that are on, by number
        self.binds_machine = self.binds_others = False

    def read(self, name: str) -> int:
        """The content of `pmpcfg<n>` or `pmpaddr<n>`."""
        kind, number = name[:6], int(name.lstrip("pmcfgadr"))
        if kind == "pmpcfg":
            at = number // 2 * PER_REGISTER
            return int.from_bytes(self.config[at : at + PER_REGISTER], "little")
        return self.address[number] if number < ENTRIES else 0

    def write(self, name: str, value: int) -> None:
        """Write; locked entries stay, a reserved permission (write without read) becomes none."""
        kind, number = name[:6], int(name.lstrip("pmcfgadr"))
        if kind == "pmpcfg":
            at = number // 2 * PER_REGISTER
            for i, byte in enumerate(value.to_bytes(8, "little"), at):
                if i < ENTRIES and not self.config[i] & LOCKED:
                    self.config[i] = byte & 0x9F if byte & 3 != W else byte & 0x98
        elif number < ENTRIES and not self._fixed(number):
            self.address[number] = value & (1 << ADDRESS_BITS) - 1
        self._update()

    def _fixed(self, number: int) -> bool:
        following = self.config[number + 1] if number + 1 < ENTRIES else 0
        return bool(self.config[number] & LOCKED or (following & LOCKED and following >> 3 & 3 == TOR))

    def _update(self) -> None:
        self.active = []
        for i, config in enumerate(self.config):
            kind, address = config >> 3 & 3, self.address[i]
            if kind == TOR:
                span = (self.address[i - 1] << 2 if i else 0, address << 2)
            elif kind == NA4:
                span = (address << 2, (address << 2) + 4)
            else:  # the number of ones at the lower end says how large the region is
                size = 8 << (~address & address + 1).bit_length() - 1
                first = address << 2 & ~(size - 1)
                span = (first, first + size)
            if kind != OFF and span[0] < span[1]:
                self.active.append((*span, config))
        lo, hi = self.memory
        first_entry = self.active[0] if self.active else (0, EVERYTHING, R | W | X)
        is_open = first_entry[0] <= lo and hi <= first_entry[1] and first_entry[2] & 7 == R | W | X
        self.binds_others = not is_open
        self.binds_machine = not is_open and any(config & LOCKED for _, _, config in self.active)

    def binds(self, mode: int) -> bool:
        """Whether accesses in a mode may be refused."""
        return self.binds_machine if mode == MACHINE else self.binds_others

    def allows(self, address: int, size: int, mode: int, wanted: int) -> bool:
        """Whether `size` bytes may be accessed; `wanted`: R, W or X."""
        end = address + size
        for lo, hi, config in self.active:
            if lo < end and address < hi:
                if not (lo <= address and end <= hi):
                    return False
                return bool(config & wanted) or (mode == MACHINE and not config & LOCKED)
        return mode == MACHINE or not self.active

    def uniform(self, address: int, size: int) -> bool:
        """Whether no entry begins or ends within these bytes."""
        return not any(address < edge < address + size for lo, hi, _ in self.active for edge in (lo, hi))
