"""Layout of a static executable: output sections in order, addresses, segments, and the symbols that a linker defines.

Sections of equal permissions lie together, each group on pages of its own; the first segment starts with the ELF and program headers, which
C libraries read at run time.  `.shared` sections (a block's shared memory) are numbered from 0 and lie in no segment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = 0x1000
MAX_IMAGE = 1 << 28  # bytes of all sections in the file: more is refused
ORDER = (".init", ".text", ".fini", ".rodata", ".srodata", ".eh_frame", ".tdata", ".tbss", ".preinit_array", ".init_array", ".fini_array",
         ".data", ".got", ".sdata", ".sbss", ".bss")
MERGED = (".text", ".rodata", ".srodata", ".tdata", ".tbss", ".preinit_array", ".init_array", ".fini_array", ".data", ".sdata",
          ".sbss", ".bss", ".eh_frame", ".shared.dynamic", ".shared")
ARRAYS = ("preinit_array", "init_array", "fini_array")


@dataclass(slots=True)
class Part:
    """An input section, or other contents, at an offset in its output section; `data` is shorter than `size` where it has no bytes."""

    data: bytes | bytearray
    size: int
    align: int
    offset: int = 0


@dataclass(slots=True)
class Output:
    """An output section; `data`, once it is joined, is empty for one without bytes in the file."""

    name: str
    type: int
    flags: int
    align: int = 1
    size: int = 0
    address: int = 0
    data: bytearray = field(default_factory=bytearray)
    parts: list[Part] = field(default_factory=list)

    def add(self, data: bytes | bytearray, size: int, align: int) -> Part:
        """Append a part."""
        part = Part(data, size, align)
        self.parts.append(part)
        self.put(part)
        return part

    def put(self, part: Part) -> None:
        """A part's place is behind what is there."""
        self.align = max(self.align, part.align)
        part.offset = (self.size + part.align - 1) // part.align * part.align
        self.size = part.offset + part.size
        if self.type != elf.SHT_NOBITS and self.size > MAX_IMAGE:
            raise OxllcError(f"section '{self.name}' would have {self.size} bytes; at most {MAX_IMAGE} are linked")

    def arrange(self) -> None:
        """All places anew: parts have other sizes."""
        self.size = 0
        for part in self.parts:
            self.put(part)

    def join(self) -> None:
        """Put the parts' bytes together; their sizes are final."""
        if self.type != elf.SHT_NOBITS:
            self.data = bytearray()
            for part in self.parts:
                self.data += bytes(part.offset - len(self.data))
                self.data += part.data
            self.data += bytes(self.size - len(self.data))

    @property
    def is_thread_zero(self) -> bool:
        """Zero-filled thread-local data: no room in the image."""
        return bool(self.flags & elf.SHF_TLS) and self.type == elf.SHT_NOBITS


def output_name(name: str) -> str:
    """The output section of an input section."""
    return next((p for p in MERGED if name == p or name.startswith(p + ".")), name)


def _group(out: Output) -> int:
    return 0 if out.flags & elf.SHF_EXECINSTR else 2 if out.flags & elf.SHF_WRITE else 1


def _key(out: Output) -> tuple[int, int, str]:
    order = ORDER.index(out.name) if out.name in ORDER else len(ORDER) if out.type == elf.SHT_NOBITS else ORDER.index(".data")
    return _group(out), order, out.name


class Layout:
    """Addresses of the output sections."""

    def __init__(self, outputs: Iterable[Output], base: int) -> None:
        every = list(outputs)
        offset = 0  # windows of shared memory have addresses of their own
        for name in (".shared", ".shared.dynamic"):
            for out in every:
                if out.name == name:
                    out.address = (offset + out.align - 1) // out.align * out.align
                    offset = out.address + out.size
        self.base = base
        self.loaded = sorted((o for o in every if o.flags & elf.SHF_ALLOC and not o.name.startswith(".shared")), key=_key)
        shared = [o for o in every if o.name.startswith(".shared")]
        self.ordered = self.loaded + shared + [o for o in every if not o.flags & elf.SHF_ALLOC]
        self.thread = [o for o in self.loaded if o.flags & elf.SHF_TLS]
        if self.thread:
            self.thread[0].align = max(o.align for o in self.thread)
        groups = {_group(o) for o in self.loaded}
        self.header_size = 64 + 56 * (len(groups) + bool(self.thread) + 1)
        address = base + self.header_size
        previous = min(groups, default=0)
        for out in self.loaded:
            if _group(out) != previous:
                address = (address + PAGE - 1) // PAGE * PAGE
                previous = _group(out)
            address = (address + out.align - 1) // out.align * out.align
            out.address = address
            if not out.is_thread_zero:
                address += out.size
            elif out is self.thread[-1]:
                end = out.address
                for zero in self.thread:  # one behind the other, over what follows
                    if zero.is_thread_zero:
                        zero.address = end = (end + zero.align - 1) // zero.align * zero.align if zero is not self.thread[0] else zero.address
                        end += zero.size
        if address > 1 << 62:
            raise OxllcError("the program does not fit into the address space")
        self.end = address
        self.thread_base = self.thread[0].address if self.thread else 0

    def find(self, name: str) -> Output | None:
        """The output section of this name."""
        return next((o for o in self.ordered if o.name == name), None)

    def symbols(self) -> dict[str, int]:
        """What a linker defines where the program does not."""
        data, small = self.find(".data"), self.find(".sdata")
        bss = self.find(".sbss") or self.find(".bss")
        text, got = self.find(".text"), self.find(".got")
        start = bss.address if bss else self.end
        begin = small.address if small else start  # the global pointer reaches small data first, then as much as there is
        pointer = min(begin, max(data.address if data else begin, self.end - 0x1000)) + 0x800
        found = {"__global_pointer$": pointer, "_end": self.end, "end": self.end, "__end": self.end, "__BSS_END__": self.end,
                 "__bss_start": start, "_edata": start, "edata": start, "__dso_handle": 0, "__executable_start": self.base,
                 "__ehdr_start": self.base, "_GLOBAL_OFFSET_TABLE_": got.address if got else 0, "__rela_iplt_start": 0, "__rela_iplt_end": 0}
        found["_etext"] = found["etext"] = found["__etext"] = text.address + text.size if text else self.base
        for name in ARRAYS:
            array = self.find("." + name)
            found[f"__{name}_start"] = array.address if array else 0
            found[f"__{name}_end"] = array.address + array.size if array else 0
        for out in self.ordered:
            if out.name.isidentifier():
                found[f"__start_{out.name}"] = out.address
                found[f"__stop_{out.name}"] = out.address + out.size
        return found

    def segments(self, executable_stack: bool) -> list[elf.ElfSegment]:
        """A PT_LOAD for each group, PT_TLS where there is thread-local data, PT_GNU_STACK."""
        segments: list[elf.ElfSegment] = []
        for group in sorted({_group(o) for o in self.loaded}):
            members = [o for o in self.loaded if _group(o) == group]
            start = members[0].address if segments else self.base
            flags = elf.PF_R | (elf.PF_X if group == 0 else elf.PF_W if group == 2 else 0)
            data = bytearray()
            end = start
            for out in members:
                if out.flags & elf.SHF_WRITE:
                    flags |= elf.PF_W
                if out.is_thread_zero:
                    continue
                if out.type != elf.SHT_NOBITS:
                    data += bytes(out.address - start - len(data))
                    data += out.data
                end = max(end, out.address + out.size)
            segments.append(elf.ElfSegment(elf.PT_LOAD, flags, 0, start, bytes(data), end - start))
        if self.thread:
            first, last = self.thread[0], self.thread[-1]
            filled = b"".join(bytes(o.data) for o in self.thread if o.type != elf.SHT_NOBITS)
            segments.append(elf.ElfSegment(elf.PT_TLS, elf.PF_R, 0, first.address, filled, last.address + last.size - first.address, first.align))
        flags = elf.PF_R | elf.PF_W | (elf.PF_X if executable_stack else 0)
        segments.append(elf.ElfSegment(elf.PT_GNU_STACK, flags, 0, 0, b"", 0, 16))
        return segments
