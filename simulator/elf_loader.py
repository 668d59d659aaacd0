"""Reads static ELF64 little-endian executables: load segments, symbols, line tables' sections (System V gABI chapters 4, 5).

Everything in a file is distrusted: each offset and size is checked against the file before use, and anything odd is an
`OxllcError`.  Relocatable objects are linked by `oxllc.asm.linker` before they come here.
"""

from __future__ import annotations

from bisect import bisect_right
from struct import Struct

from oxllc.diagnostics import OxllcError

EHDR = Struct("<16sHHIQQQIHHHHHH")
PHDR = Struct("<IIQQQQQQ")
SHDR = Struct("<IIQQQQIIQQ")
SYM = Struct("<IBBHQQ")

ET_REL, ET_EXEC, ET_DYN = 1, 2, 3
PT_LOAD, PT_DYNAMIC, PT_INTERP, PT_TLS = 1, 2, 3, 7
PF_X, PF_W, PF_R = 1, 2, 4
SHT_SYMTAB = 2
SHF_EXECINSTR, SHF_ALLOC, SHF_WRITE = 4, 2, 1
STT_NOTYPE, STT_OBJECT, STT_FUNC, STT_TLS = 0, 1, 2, 6


class LoadSegment:
    """One PT_LOAD: `data` at `address`, zero-filled to `size` bytes; `flags` are PF_R | PF_W | PF_X."""

    __slots__ = ("address", "data", "flags", "size")

    def __init__(self, address: int, data: bytes, size: int, flags: int) -> None:
        self.address = address
        self.data = data
        self.size = size
        self.flags = flags


class Symbol:
    """A defined symbol; `kind` is STT_FUNC, STT_OBJECT or STT_NOTYPE."""

    __slots__ = ("address", "is_global", "kind", "name", "size")

    def __init__(self, name: str, address: int, size: int, kind: int, is_global: bool) -> None:
        self.name = name
        self.address = address
        self.size = size
        self.kind = kind
        self.is_global = is_global


class Executable:
    """A loaded program image: segments, entry, symbols, and what locates a pc for people."""

    def __init__(self) -> None:
        self.machine = 0
        self.flags = 0
        self.entry = 0
        self.phdr_address = 0
        self.phdr_count = 0
        self.segments: list[LoadSegment] = []
        self.symbols: dict[str, Symbol] = {}
        self.code_ranges: list[tuple[int, int]] = []  # sections with instructions, sorted
        self.sections: dict[str, bytes] = {}  # .debug_* contents
        self.shared_size = 0  # bytes of sections named .shared*: static shared memory of a block
        self._sorted: list[Symbol] | None = None
        self._lines: object = None

    def sorted_symbols(self) -> list[Symbol]:
        """Function and label symbols in code, by address."""
        if self._sorted is None:
            inside = [s for s in self.symbols.values()
                      if s.kind in (STT_FUNC, STT_NOTYPE) and any(lo <= s.address < hi for lo, hi in self.code_ranges)]
            rank = {STT_FUNC: 1, STT_NOTYPE: 0}
            inside.sort(key=lambda s: (s.address, rank[s.kind], s.is_global, s.name))
            self._sorted = [s for s in inside if not s.name.startswith(("$", ".L"))]
        return self._sorted

    def symbol_at(self, pc: int) -> str:
        """`name+0x12` of a code address, "" where nothing precedes it."""
        symbols = self.sorted_symbols()
        at = bisect_right([s.address for s in symbols], pc) - 1
        if at < 0 or not self.is_code(pc):
            return ""
        s = symbols[at]
        return s.name if pc == s.address else f"{s.name}+{pc - s.address:#x}"

    def is_code(self, pc: int) -> bool:
        """Whether the address lies in a section with instructions."""
        for lo, hi in self.code_ranges:  # noqa: SIM110 - asked for every instruction that is met: no generator
            if lo <= pc < hi:
                return True
        return False

    def line_at(self, pc: int) -> str:
        """`file:line` of a code address from .debug_line, "" where unknown."""
        if self._lines is None:
            from oxllc.simulator.line_table import LineTable

            self._lines = LineTable(self.sections)
        return self._lines.lookup(pc)  # type: ignore[attr-defined,no-any-return]


class ElfImage:
    """Checked access to the bytes of one file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name

    def error(self, what: str) -> OxllcError:
        """An error naming the file."""
        return OxllcError(f"{self.name}: {what}")

    def slice(self, offset: int, size: int, what: str) -> bytes:
        """Bytes [offset, offset + size) or an error."""
        if offset > len(self.data) or size > len(self.data) - offset:
            raise self.error(f"{what} lies outside of the file")
        return self.data[offset : offset + size]

    def string(self, table: bytes, at: int) -> str:
        """A zero-terminated string of a string table."""
        end = table.find(b"\0", at)
        if at > len(table) or end < 0:
            raise self.error("a name lies outside of its string table")
        return table[at:end].decode("utf-8", "replace")


def elf_type(data: bytes) -> int:
    """e_type of an ELF file, 0 if it is none."""
    if len(data) < 64 or data[:4] != b"\x7fELF":
        return 0
    return int.from_bytes(data[16:18], "little")


def load_elf(data: bytes, name: str = "<memory>", max_size: int = 1 << 32) -> Executable:
    """Parse a static executable (ET_EXEC, or ET_DYN without interpreter and dynamic section).

    Raises `OxllcError` for everything else, with the reason."""
    f = ElfImage(data, name)
    if len(data) < EHDR.size or data[:4] != b"\x7fELF":
        raise f.error("not an ELF file")
    if data[4] != 2 or data[5] != 1:
        raise f.error("not a 64-bit little-endian ELF file")
    (_, etype, machine, _, entry, phoff, shoff, flags, _, phentsize, phnum, shentsize, shnum, shstrndx) = EHDR.unpack_from(data)
    if etype not in (ET_EXEC, ET_DYN):
        raise f.error("not an executable" + (" (a relocatable object must be linked first)" if etype == ET_REL else ""))
    exe = Executable()
    exe.machine, exe.entry, exe.flags = machine, entry, flags
    if phnum and phentsize != PHDR.size:
        raise f.error(f"program headers of {phentsize} bytes")
    table = f.slice(phoff, phnum * PHDR.size, "the program header table")
    for i in range(phnum):
        kind, pflags, offset, vaddr, _, filesz, memsz, _ = PHDR.unpack_from(table, i * PHDR.size)
        if kind == PT_INTERP or (kind == PT_DYNAMIC and etype == ET_DYN):
            raise f.error("dynamically linked; only static executables can be run")
        if kind != PT_LOAD or memsz == 0:
            continue
        if filesz > memsz or memsz > max_size or vaddr + memsz >= 1 << 63:
            raise f.error(f"load segment at {vaddr:#x} has impossible sizes")
        exe.segments.append(LoadSegment(vaddr, f.slice(offset, filesz, "a load segment"), memsz, pflags))
        if offset <= phoff < offset + filesz:
            exe.phdr_address, exe.phdr_count = vaddr + phoff - offset, phnum
    exe.segments.sort(key=lambda s: s.address)
    for a, b in zip(exe.segments, exe.segments[1:], strict=False):
        if a.address + a.size > b.address:
            raise f.error("load segments overlap")
    if not exe.segments:
        raise f.error("no load segments")
    _read_sections(f, exe, shoff, shentsize, shnum, shstrndx)
    if not exe.code_ranges:
        exe.code_ranges = [(s.address, s.address + s.size) for s in exe.segments if s.flags & PF_X]
    return exe


def _read_sections(f: ElfImage, exe: Executable, shoff: int, shentsize: int, shnum: int, shstrndx: int) -> None:
    if not shnum or shentsize != SHDR.size or shstrndx >= shnum:
        return
    raw = f.slice(shoff, shnum * SHDR.size, "the section header table")
    headers = [SHDR.unpack_from(raw, i * SHDR.size) for i in range(shnum)]
    names = f.slice(headers[shstrndx][4], headers[shstrndx][5], "the section name table")
    for h in headers:
        name_at, kind, flags, address, offset, size, link, _, _, _ = h
        name = f.string(names, name_at)
        if name.startswith(".shared"):
            exe.shared_size = max(exe.shared_size, address + size)
        if kind in (0, 8):
            continue
        if name.startswith(".debug_") and not flags & 0x800:
            exe.sections[name] = f.slice(offset, size, f"section {name}")
        if flags & SHF_EXECINSTR and flags & SHF_ALLOC and size:
            exe.code_ranges.append((address, address + size))
        if kind == SHT_SYMTAB and link < shnum:
            strings = f.slice(headers[link][4], headers[link][5], "a string table")
            body = f.slice(offset, size, "the symbol table")
            for at in range(0, size - SYM.size + 1, SYM.size):
                st_name, info, _, shndx, value, st_size = SYM.unpack_from(body, at)
                if shndx == 0 or info & 15 not in (STT_NOTYPE, STT_OBJECT, STT_FUNC):
                    continue
                sym_name = f.string(strings, st_name)
                if sym_name:
                    is_global = info >> 4 != 0
                    if is_global or sym_name not in exe.symbols:
                        exe.symbols[sym_name] = Symbol(sym_name, value, st_size, info & 15, is_global)
    exe.code_ranges.sort()
