"""ELF64 little-endian relocatable and executable files: data classes, writer, reader.

Format facts: System V ABI, "Object Files" (gabi 4.1), Elf64 structures.  The reader trusts nothing: every offset, size,
index and string is checked against the file, and a bad file is an `OxllcError` that names the file and the field.
Nothing here knows a target: machine number, flags and relocation numbers come from the caller.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from oxllc.diagnostics import OxllcError

SHT_NULL, SHT_PROGBITS, SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_NOTE, SHT_NOBITS = 0, 1, 2, 3, 4, 7, 8
SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY, SHT_GROUP = 14, 15, 16, 17
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_MERGE, SHF_STRINGS, SHF_INFO_LINK, SHF_GROUP, SHF_TLS = 1, 2, 4, 0x10, 0x20, 0x40, 0x200, 0x400
SHF_GNU_RETAIN = 0x200000
STB_LOCAL, STB_GLOBAL, STB_WEAK = 0, 1, 2
STT_NOTYPE, STT_OBJECT, STT_FUNC, STT_SECTION, STT_FILE, STT_COMMON, STT_TLS = 0, 1, 2, 3, 4, 5, 6
STV_DEFAULT, STV_INTERNAL, STV_HIDDEN, STV_PROTECTED = 0, 1, 2, 3
SHN_UNDEF, SHN_ABS, SHN_COMMON = 0, 0xFFF1, 0xFFF2
ET_REL, ET_EXEC, ET_DYN = 1, 2, 3
GRP_COMDAT = 1
PT_LOAD, PT_TLS, PT_GNU_STACK = 1, 7, 0x6474E551
PF_X, PF_W, PF_R = 1, 2, 4

_EHDR = struct.Struct("<16sHHIQQQIHHHHHH")
_SHDR = struct.Struct("<IIQQQQIIQQ")
_PHDR = struct.Struct("<IIQQQQQQ")
_SYM = struct.Struct("<IBBHQQ")
_RELA = struct.Struct("<QQq")
MAX_SIZE = 1 << 32  # of one section in memory, bytes: more is refused
MAX_ALIGN = 1 << 26  # of a section


@dataclass(slots=True)
class ElfReloc:
    """A relocation with addend: `type` is the target's number, `symbol` an index into `ElfObject.symbols`."""

    offset: int
    type: int
    symbol: int
    addend: int


@dataclass(slots=True)
class ElfSection:
    """A section; `size` exceeds `len(data)` only for SHT_NOBITS."""

    name: str
    type: int = SHT_PROGBITS
    flags: int = 0
    align: int = 1
    data: bytes | bytearray = b""
    size: int = 0
    entsize: int = 0
    address: int = 0
    relocs: list[ElfReloc] = field(default_factory=list)


@dataclass(slots=True)
class ElfSymbol:
    """A symbol; `section` is an index into `ElfObject.sections` or SHN_UNDEF - 1 style negatives: -1 undefined, -2 absolute, -3 common."""

    name: str
    value: int = 0
    size: int = 0
    binding: int = STB_LOCAL
    type: int = STT_NOTYPE
    visibility: int = STV_DEFAULT
    section: int = -1


def is_mapping(symbol: ElfSymbol) -> bool:
    """Whether a symbol only says where code ("$x") or data ("$d") begins (ELF psABIs, "Mapping Symbol")."""
    return symbol.name.startswith(("$x", "$d")) and symbol.binding == STB_LOCAL and symbol.type == STT_NOTYPE and symbol.section >= 0


UNDEFINED, ABSOLUTE, COMMON = -1, -2, -3
NO_SYMBOL = -1  # of a relocation
_SPECIAL_TO_SHN = {UNDEFINED: SHN_UNDEF, ABSOLUTE: SHN_ABS, COMMON: SHN_COMMON}


@dataclass(slots=True)
class ElfSegment:
    """A program header of an executable."""

    type: int
    flags: int
    offset: int
    address: int
    data: bytes
    memory_size: int
    align: int = 0x1000


@dataclass(slots=True)
class ElfGroup:
    """A section group: `members` index `ElfObject.sections`; of the COMDAT groups with one signature a link keeps the first."""

    signature: str
    is_comdat: bool
    members: list[int]


@dataclass(slots=True)
class ElfObject:
    """A relocatable or executable file."""

    machine: int
    flags: int = 0
    type: int = ET_REL
    entry: int = 0
    sections: list[ElfSection] = field(default_factory=list)
    symbols: list[ElfSymbol] = field(default_factory=list)
    segments: list[ElfSegment] = field(default_factory=list)
    name: str = ""
    groups: list[ElfGroup] = field(default_factory=list)


class _StringTable:
    def __init__(self) -> None:
        self.data = bytearray(b"\0")
        self.index: dict[str, int] = {"": 0}

    def add(self, text: str) -> int:
        at = self.index.get(text)
        if at is None:
            at = self.index[text] = len(self.data)
            self.data += text.encode("utf-8", "surrogateescape") + b"\0"
        return at


def _align(value: int, to: int) -> int:
    return (value + to - 1) // to * to if to > 1 else value


def write(obj: ElfObject) -> bytes:
    """The file's bytes.  Symbols are emitted local ones first, as the format demands; relocation indices follow."""
    order = sorted(range(len(obj.symbols)), key=lambda i: obj.symbols[i].binding != STB_LOCAL)
    new_index = {NO_SYMBOL: 0, **{old: new + 1 for new, old in enumerate(order)}}
    strings = _StringTable()
    names = _StringTable()
    body = bytearray()
    segment_offset = _EHDR.size + _PHDR.size * len(obj.segments)
    # (name, type, flags, address, data, size, link, info, align, entsize)
    headers: list[tuple[int, int, int, int, int, int, int, int, int, int]] = [(0,) * 10]
    base = segment_offset
    loads = [s for s in obj.segments if s.type == PT_LOAD]  # the first one holds the headers
    starts: dict[int, int] = {}  # address -> offset in the file

    def place(name: str, type: int, flags: int, address: int, data: bytes | bytearray, size: int, link: int, info: int,
              align: int, entsize: int) -> None:
        offset = base + len(body)
        if type != SHT_NOBITS:
            segment = next((s for s in loads if s.address <= address < s.address + len(s.data)), None) if flags & SHF_ALLOC else None
            if segment is not None:  # in the file as in memory; the segment's start congruent to its address, as loaders demand
                start = starts.get(segment.address)
                if start is None:
                    start = starts[segment.address] = 0 if segment is loads[0] else offset + (segment.address - offset) % 0x1000
                pad = start + address - segment.address - offset
            else:
                pad = _align(offset, max(align, 1)) - offset
            body.extend(bytes(pad))
            offset += pad
            body.extend(data)
        headers.append((names.add(name), type, flags, address, offset, size, link, info, max(align, 1), entsize))

    relocated = [i for i, s in enumerate(obj.sections) if s.relocs]
    first_rela = 1 + len(obj.groups) + len(obj.sections)
    symtab_index = first_rela + len(relocated)
    shift = 1 + len(obj.groups)  # of a section's index in the file; groups come before their members
    index_of = {s.name: i for i, s in reversed(list(enumerate(obj.symbols)))} if obj.groups else {}
    for group in obj.groups:
        members = [m + shift for m in group.members] + [first_rela + k for k, i in enumerate(relocated) if i in group.members]
        words = b"".join(w.to_bytes(4, "little") for w in (int(group.is_comdat), *members))
        place(".group", SHT_GROUP, 0, 0, words, len(words), symtab_index, new_index[index_of[group.signature]], 4, 4)
    for section in obj.sections:
        size = section.size if section.type == SHT_NOBITS else len(section.data)
        place(section.name, section.type, section.flags, section.address, section.data, size, 0, 0, section.align, section.entsize)
    for i in relocated:
        entries = b"".join(
            _RELA.pack(r.offset, new_index[r.symbol] << 32 | r.type, r.addend) for r in obj.sections[i].relocs)
        place(".rela" + obj.sections[i].name, SHT_RELA, SHF_INFO_LINK | obj.sections[i].flags & SHF_GROUP, 0, entries, len(entries),
              symtab_index, i + shift, 8, 24)
    table = bytearray(_SYM.size)
    for old in order:
        s = obj.symbols[old]
        index = _SPECIAL_TO_SHN[s.section] if s.section < 0 else s.section + shift
        name = 0 if s.type == STT_SECTION else strings.add(s.name)
        table += _SYM.pack(name, s.binding << 4 | s.type, s.visibility, index, s.value, s.size)
    locals_ = 1 + sum(1 for s in obj.symbols if s.binding == STB_LOCAL)
    place(".symtab", SHT_SYMTAB, 0, 0, table, len(table), symtab_index + 1, locals_, 8, 24)
    place(".strtab", SHT_STRTAB, 0, 0, strings.data, len(strings.data), 0, 0, 1, 0)
    names.add(".shstrtab")
    place(".shstrtab", SHT_STRTAB, 0, 0, names.data, len(names.data), 0, 0, 1, 0)
    pad = _align(base + len(body), 8) - base - len(body)
    body.extend(bytes(pad))
    section_offset = base + len(body)
    ident = b"\x7fELF\x02\x01\x01" + bytes(9)
    header = _EHDR.pack(ident, obj.type, obj.machine, 1, obj.entry, _EHDR.size if obj.segments else 0, section_offset, obj.flags,
                        _EHDR.size, _PHDR.size if obj.segments else 0, len(obj.segments), _SHDR.size, len(headers), len(headers) - 1)
    programs = bytearray()
    for segment in obj.segments:
        around = next((s for s in loads if s.address <= segment.address < s.address + len(s.data)), None)
        offset = segment.address % 0x1000 if segment.memory_size else 0
        if around is not None and around.address in starts:
            offset = starts[around.address] + segment.address - around.address
        programs += _PHDR.pack(segment.type, segment.flags, offset, segment.address, segment.address, len(segment.data),
                               segment.memory_size, segment.align)
    return header + bytes(programs) + bytes(body) + b"".join(_SHDR.pack(*h) for h in headers)


def read(data: bytes, name: str = "<object>") -> ElfObject:
    """Parse a file.  Raises OxllcError for anything but a well-formed little-endian ELF64 file."""
    return _Reader(data, name).read()


class _Reader:
    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        self.strings_seen: dict[tuple[int, int], str] = {}  # (table, offset) -> text
        self.room = 64 * len(data) + 4096  # characters of names that may be read: names in a file may overlap, but not without bound
        self.contents_room = 2 * len(data)  # bytes of sections and segments, likewise

    def fail(self, what: str) -> OxllcError:
        return OxllcError(f"{self.name}: not a usable ELF file: {what}")

    def piece(self, offset: int, size: int, what: str) -> bytes:
        if offset < 0 or size < 0 or offset + size > len(self.data):
            raise self.fail(f"{what} at offset {offset:#x} of size {size:#x} reaches past the end of the file ({len(self.data):#x})")
        return self.data[offset:offset + size]

    def string(self, table: bytes, offset: int, what: str) -> str:
        found = self.strings_seen.get((id(table), offset))
        if found is None:
            end = table.find(b"\0", offset)
            if offset > len(table) or end < 0:
                raise self.fail(f"{what}: string at {offset:#x} is not terminated")
            self.room -= end - offset
            if self.room < 0:
                raise self.fail("its names overlap beyond any use")
            found = self.strings_seen[id(table), offset] = table[offset:end].decode("utf-8", "surrogateescape")
        return found

    def bounded(self, offset: int, size: int, what: str) -> bytes:
        """Contents; all of a file's sections and segments together have little more bytes than the file."""
        self.contents_room -= size
        if self.contents_room < 0 and size <= len(self.data):
            raise self.fail(f"{what} shares its bytes with others")
        return self.piece(offset, size, what)

    def read(self) -> ElfObject:
        if len(self.data) < _EHDR.size or self.data[:4] != b"\x7fELF":
            raise self.fail("no ELF header")
        ident, type, machine, _, entry, phoff, shoff, flags, _, phentsize, phnum, shentsize, shnum, shstrndx = _EHDR.unpack_from(self.data)
        if ident[4] != 2 or ident[5] != 1:
            raise self.fail("only 64-bit little-endian files are read")
        obj = ElfObject(machine, flags, type, entry, name=self.name)
        if phnum and phentsize != _PHDR.size:
            raise self.fail(f"program header size {phentsize}")
        for i in range(phnum):
            p_type, p_flags, offset, address, _, filesz, memsz, align = _PHDR.unpack(
                self.piece(phoff + i * _PHDR.size, _PHDR.size, "program header"))
            if memsz > MAX_SIZE or (filesz > memsz and p_type == PT_LOAD):
                raise self.fail(f"segment {i} has file size {filesz:#x} and memory size {memsz:#x}")
            if p_type in (PT_LOAD, PT_TLS, PT_GNU_STACK):
                obj.segments.append(
                    ElfSegment(p_type, p_flags, offset, address, self.bounded(offset, filesz, f"segment {i}"), memsz, align))
        if shnum:
            if shentsize != _SHDR.size:
                raise self.fail(f"section header size {shentsize}")
            self.sections(obj, shoff, shnum, shstrndx)
        return obj

    def sections(self, obj: ElfObject, shoff: int, shnum: int, shstrndx: int) -> None:
        headers = [_SHDR.unpack(self.piece(shoff + i * _SHDR.size, _SHDR.size, "section header")) for i in range(shnum)]
        if shstrndx >= shnum:
            raise self.fail("section name table index out of range")
        names = self.piece(headers[shstrndx][4], headers[shstrndx][5], "section name table")
        index: dict[int, int] = {}
        symtab = None
        groups: list[tuple[int, int, int]] = []  # offset, size, symbol
        for i, (name, type, flags, address, offset, size, link, _info, align, entsize) in enumerate(headers):
            if type in (SHT_SYMTAB,):
                if symtab is not None:
                    raise self.fail("two symbol tables")
                symtab = (offset, size, link)
            elif type == SHT_GROUP and obj.type == ET_REL:
                groups.append((offset, size, _info))
            elif type not in (SHT_NULL, SHT_STRTAB, SHT_RELA):
                if size > MAX_SIZE:
                    raise self.fail(f"section {i} of size {size:#x}")
                data = b"" if type == SHT_NOBITS else self.bounded(offset, size, f"section {i}")
                if align & (align - 1) or align > MAX_ALIGN:
                    raise self.fail(f"section {i} has alignment {align}")
                index[i] = len(obj.sections)
                obj.sections.append(
                    ElfSection(self.string(names, name, f"section {i}"), type, flags, max(align, 1), data, size, entsize, address))
        if symtab is None:
            return
        offset, size, link = symtab
        if link >= shnum:
            raise self.fail("symbol string table index out of range")
        strings = self.piece(headers[link][4], headers[link][5], "symbol string table")
        table = self.piece(offset, size // 24 * 24, "symbol table")
        for i, (name, info, other, shndx, value, sym_size) in enumerate(_SYM.iter_unpack(table)):
            if shndx == SHN_UNDEF:
                section = UNDEFINED
            elif shndx == SHN_ABS:
                section = ABSOLUTE
            elif shndx == SHN_COMMON:
                section = COMMON
            elif shndx in index:
                section = index[shndx]
            elif shndx < shnum:
                section = ABSOLUTE
            else:
                raise self.fail(f"symbol {i} lies in section {shndx}, which does not exist")
            label = self.string(strings, name, f"symbol {i}")
            if info & 15 == STT_SECTION and section >= 0 and not label:
                label = obj.sections[section].name
            obj.symbols.append(ElfSymbol(label, value, sym_size, info >> 4, info & 15, other & 3, section))
        self.relocations(obj, headers, index)
        for offset, size, number in groups:
            words = [w for (w,) in struct.iter_unpack("<I", self.piece(offset, size // 4 * 4, "section group"))]
            if not words or number >= len(obj.symbols):
                raise self.fail(f"section group at offset {offset:#x} has no contents or no symbol")
            obj.groups.append(ElfGroup(obj.symbols[number].name, bool(words[0] & GRP_COMDAT), [index[w] for w in words[1:] if w in index]))

    def relocations(self, obj: ElfObject, headers: list[tuple[int, ...]], index: dict[int, int]) -> None:
        for i, (_, type, _, _, offset, size, _, info, _, entsize) in enumerate(headers):
            if type != SHT_RELA or info not in index:
                continue
            if entsize not in (0, _RELA.size):
                raise self.fail(f"relocation section {i} has entries of {entsize} bytes")
            section = obj.sections[index[info]]
            for r_offset, r_info, addend in _RELA.iter_unpack(self.piece(offset, size // 24 * 24, f"relocation section {i}")):
                if r_info >> 32 >= len(obj.symbols):
                    raise self.fail(f"relocation section {i} names symbol {r_info >> 32}, which does not exist")
                section.relocs.append(ElfReloc(r_offset, r_info & 0xFFFFFFFF, r_info >> 32, addend))
