"""A section of which a linker deletes bytes: padding that aligned code does not need, instructions that have shorter forms.

An assembler that leaves relaxation to the linker emits as much padding as any layout could need (R_*_ALIGN; RISC-V ELF psABI, "Alignment
Relocations").  Even a linker that relaxes nothing must delete what is too much.  A section starts at a multiple of its alignment, which is at
least that of any place in it; so what to delete follows from offsets in the section alone.

`settle` computes what the present choice of forms deletes, `moved` where a place is then, `apply` does it once and for all:
contents, relocations, symbols with their sizes, places that relocations of other sections name by the section's own symbol.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from oxllc.asm import elf

if TYPE_CHECKING:
    from oxllc.asm.relocs import Relocation


class Cut:
    """`length` bytes at an offset, of which `size` stay (at their start); `code` is what stands there then, None: what stood there."""

    __slots__ = ("code", "length", "offset", "size")

    def __init__(self, offset: int, length: int) -> None:
        self.offset = offset
        self.length = length
        self.size = length
        self.code: bytes | None = None


class Padding(Cut):
    """A cut that keeps what aligns the code behind it."""

    __slots__ = ("boundary",)

    def __init__(self, offset: int, length: int, boundary: int) -> None:
        super().__init__(offset, length)
        self.boundary = boundary


class EditedSection:
    """Section `index` of an object with its cuts, in order of their offsets."""

    def __init__(self, obj: elf.ElfObject, index: int, align: Relocation) -> None:
        self.obj = obj
        self.index = index
        self.section = obj.sections[index]
        self.align = align
        self.cuts: list[Cut] = []
        self.problem: str | None = None  # what is wrong with the section
        self.starts: list[int] = []  # old offsets of deleted bytes
        self.ends: list[int] = []
        self.totals: list[int] = []  # bytes deleted up to and with each
        smallest = align.padding[-1][0]
        for reloc in self.section.relocs:
            if reloc.type == align.number:
                room = reloc.addend
                if room < 0 or room > len(self.section.data):
                    self.problem = f"{align.name} at {reloc.offset:#x} of {room} bytes lies outside of its section"
                    return
                boundary = 1 << (room + smallest - 1).bit_length()
                self.section.align = max(self.section.align, boundary)
                self.cuts.append(Padding(reloc.offset, room, boundary))

    def check(self) -> None:
        """Bring the cuts in order; a cut outside of the section or inside another one is a `problem`."""
        self.cuts.sort(key=lambda cut: cut.offset)
        at = 0
        for cut in self.cuts:
            if cut.offset < at or cut.offset + cut.length > len(self.section.data):
                self.problem = f"{cut.length} bytes at {cut.offset:#x} that may be deleted lie outside of the section or inside others"
                return
            at = cut.offset + cut.length

    @property
    def size(self) -> int:
        """Bytes of the section as it is to be."""
        return len(self.section.data) - (self.totals[-1] if self.totals else 0)

    def settle(self) -> None:
        """Compute what is deleted, for the sizes of the cuts that are no padding."""
        self.starts, self.ends, self.totals = [], [], []
        smallest = self.align.padding[-1][0]
        gone = 0
        for cut in self.cuts:
            if isinstance(cut, Padding):
                cut.size = -(cut.offset - gone) % cut.boundary
                if cut.size > cut.length or cut.size % smallest:
                    self.problem = f"{self.align.name} at {cut.offset:#x}: {cut.size} bytes are needed, {cut.length} are there"
                    return
            if cut.size < cut.length:
                gone += cut.length - cut.size
                self.starts.append(cut.offset + cut.size)
                self.ends.append(cut.offset + cut.length)
                self.totals.append(gone)

    def moved(self, offset: int) -> int:
        """Where the byte at an old offset is."""
        i = bisect_right(self.starts, offset) - 1
        if i < 0:
            return offset
        if offset < self.ends[i]:
            return self.starts[i] - (self.totals[i - 1] if i else 0)
        return offset - self.totals[i]

    def nops(self, size: int) -> bytes:
        """Code of so many bytes that does nothing."""
        data = b""
        for step, word in self.align.padding:
            data += word.to_bytes(step, "little") * ((size - len(data)) // step)
        return data

    def apply(self) -> None:
        """Delete; nothing may be settled afterwards."""
        section = self.section
        data = bytearray()
        at = 0
        for cut in self.cuts:
            data += section.data[at:cut.offset]
            if isinstance(cut, Padding):
                data += self.nops(cut.size)
            else:
                data += section.data[cut.offset:cut.offset + cut.size] if cut.code is None else cut.code
            at = cut.offset + cut.length
        data += section.data[at:]
        section.data, section.size = data, len(data)
        moved = self.moved
        for reloc in section.relocs:
            reloc.offset = moved(reloc.offset)
        for symbol in self.obj.symbols:
            if symbol.section == self.index:
                end = moved(symbol.value + symbol.size)
                symbol.value = moved(symbol.value)
                symbol.size = end - symbol.value
        named = {i for i, s in enumerate(self.obj.symbols) if s.type == elf.STT_SECTION and s.section == self.index}
        if named:
            for other in self.obj.sections:
                for reloc in other.relocs:
                    if reloc.symbol in named and reloc.addend > 0:
                        reloc.addend = moved(reloc.addend)
