"""Alignment inside code that a linker may shorten: R_*_ALIGN (RISC-V ELF psABI, "Alignment Relocations").

An assembler that leaves relaxation to the linker emits as much padding as any layout could need.  A linker that relaxes nothing must
still delete what is too much.  A section starts at a multiple of its alignment, which is at least that of any place in it; so
what to delete follows from offsets in the section alone, and is done before anything has an address.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.asm.elf import ElfObject
    from oxllc.asm.relocs import Relocation


def settle_alignment(obj: ElfObject, index: int, align: Relocation) -> str | None:
    """Keep of each padding in a section what aligns the code behind it.  Returns what is wrong with the section, or None."""
    section = obj.sections[index]
    starts: list[int] = []  # old offsets of deleted bytes
    ends: list[int] = []
    totals: list[int] = []  # bytes deleted up to and with each
    data = bytearray()
    at = gone = 0
    for reloc in sorted((r for r in section.relocs if r.type == align.number), key=lambda r: r.offset):
        room = reloc.addend
        if room < 0 or reloc.offset < at or reloc.offset + room > len(section.data):
            return f"{align.name} at {reloc.offset:#x} of {room} bytes lies outside of its section"
        smallest = align.padding[-1][0]
        boundary = 1 << (room + smallest - 1).bit_length()
        section.align = max(section.align, boundary)
        need = -(reloc.offset - gone) % boundary
        if need > room or need % smallest:
            return f"{align.name} at {reloc.offset:#x}: {need} bytes are needed, {room} are there"
        data += section.data[at:reloc.offset]
        for size, word in align.padding:
            while need - (len(data) - reloc.offset + gone) >= size:
                data += word.to_bytes(size, "little")
        at = reloc.offset + room
        if need < room:
            gone += room - need
            starts.append(reloc.offset + need)
            ends.append(at)
            totals.append(gone)
    if not gone:
        return None
    data += section.data[at:]

    def moved(offset: int) -> int:
        i = bisect_right(starts, offset) - 1
        if i < 0:
            return offset
        if offset < ends[i]:
            return starts[i] - (totals[i - 1] if i else 0)
        return offset - totals[i]

    section.data, section.size = data, len(data)
    for reloc in section.relocs:
        reloc.offset = moved(reloc.offset)
    for symbol in obj.symbols:
        if symbol.section == index:
            end = moved(symbol.value + symbol.size)
            symbol.value = moved(symbol.value)
            symbol.size = end - symbol.value
    return None
