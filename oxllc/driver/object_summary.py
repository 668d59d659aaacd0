"""What is in an ELF file, as tables: sections, symbols, contents, relocations, program headers.

Layouts follow llvm-objdump, llvm-nm and llvm-readelf, so that habits and scripts carry over.  Each function gives the lines of one table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxllc.target_desc.model import Target

_SPECIAL = {elf.UNDEFINED: "*UND*", elf.ABSOLUTE: "*ABS*", elf.COMMON: "*COM*"}
_VISIBILITY = {elf.STV_INTERNAL: ".internal ", elf.STV_HIDDEN: ".hidden ", elf.STV_PROTECTED: ".protected "}
_SECTION_TYPES = {elf.SHT_PROGBITS: "PROGBITS", elf.SHT_NOTE: "NOTE", elf.SHT_NOBITS: "NOBITS", elf.SHT_INIT_ARRAY: "INIT_ARRAY",
                  elf.SHT_FINI_ARRAY: "FINI_ARRAY", elf.SHT_PREINIT_ARRAY: "PREINIT_ARRAY", elf.SHT_GROUP: "GROUP"}
_FILE_TYPES = {elf.ET_REL: "REL (Relocatable file)", elf.ET_EXEC: "EXEC (Executable file)", elf.ET_DYN: "DYN (Shared object file)"}
_SEGMENT_TYPES = {elf.PT_LOAD: "LOAD", elf.PT_TLS: "TLS", elf.PT_GNU_STACK: "GNU_STACK"}


def section_size(section: elf.ElfSection) -> int:
    """Bytes in memory."""
    return section.size if section.type == elf.SHT_NOBITS else len(section.data)


def section_headers(obj: elf.ElfObject) -> Iterator[str]:
    """`-h`: sections that hold something of the program (no tables of names, symbols, relocations)."""
    width = max([13, *(len(s.name) for s in obj.sections)])
    yield f"Sections:\nIdx {'Name':<{width}} Size     VMA              Type"
    for i, section in enumerate(obj.sections):
        if section.flags & elf.SHF_EXECINSTR:
            kind = "TEXT"
        elif section.flags & elf.SHF_ALLOC:
            kind = "BSS" if section.type == elf.SHT_NOBITS else "DATA"
        else:
            kind = "DEBUG" if section.name.startswith(".debug_") else ""
        yield f"{i:3} {section.name:<{width}} {section_size(section):08x} {section.address:016x} {kind}".rstrip()


def symbol_table(obj: elf.ElfObject) -> Iterator[str]:
    """`-t`."""
    yield "SYMBOL TABLE:"
    for s in obj.symbols:
        if not s.name and s.section == elf.UNDEFINED:
            continue
        scope = " " if s.binding == elf.STB_WEAK or s.section in (elf.UNDEFINED, elf.COMMON) else "g" if s.binding == elf.STB_GLOBAL else "l"
        if s.section == elf.COMMON:
            scope = "g"
        weak = "w" if s.binding == elf.STB_WEAK else " "
        debug = "d" if s.type in (elf.STT_SECTION, elf.STT_FILE) else " "
        kind = {elf.STT_FILE: "f", elf.STT_FUNC: "F", elf.STT_OBJECT: "O", elf.STT_COMMON: "O"}.get(s.type, " ")
        where = obj.sections[s.section].name if s.section >= 0 else _SPECIAL[s.section]
        yield f"{s.value:016x} {scope}{weak}   {debug}{kind} {where}\t{s.size:016x} {_VISIBILITY.get(s.visibility, '')}{s.name}"


def symbol_letter(obj: elf.ElfObject, s: elf.ElfSymbol) -> str:
    """The letter that `nm` gives a symbol: capital for global ones."""
    if s.binding == elf.STB_WEAK:
        letter = "v" if s.type == elf.STT_OBJECT else "w"
        return letter if s.section == elf.UNDEFINED else letter.upper()
    if s.section == elf.UNDEFINED:
        return "U"
    if s.section == elf.COMMON:
        return "C"
    letter = "a"
    if s.section >= 0:
        section = obj.sections[s.section]
        if section.flags & elf.SHF_EXECINSTR:
            letter = "t"
        elif not section.flags & elf.SHF_ALLOC:
            return "N"
        elif section.type == elf.SHT_NOBITS:
            letter = "b"
        else:
            letter = "d" if section.flags & elf.SHF_WRITE else "r"
    return letter.upper() if s.binding == elf.STB_GLOBAL else letter


def names(obj: elf.ElfObject) -> Iterator[str]:
    """`-nm`: symbols by name."""
    shown = [s for s in obj.symbols if s.name and s.type not in (elf.STT_SECTION, elf.STT_FILE) and not elf.is_mapping(s)]
    for s in sorted(shown, key=lambda s: (s.name, s.value)):
        value = " " * 16 if s.section == elf.UNDEFINED else f"{s.size if s.section == elf.COMMON else s.value:016x}"
        yield f"{value} {symbol_letter(obj, s)} {s.name}"


def contents(obj: elf.ElfObject) -> Iterator[str]:
    """`-s`: bytes in hexadecimal and as text, 16 in a line."""
    for section in obj.sections:
        if section.type == elf.SHT_NOBITS or not section.data:
            continue
        yield f"Contents of section {section.name}:"
        data = bytes(section.data)
        for at in range(0, len(data), 16):
            piece = data[at:at + 16]
            words = " ".join(piece[i:i + 4].hex() for i in range(0, len(piece), 4))
            text = "".join(chr(b) if 32 <= b < 127 else "." for b in piece)
            yield f" {section.address + at:04x} {words:<35}  {text}"


def reloc_value(obj: elf.ElfObject, reloc: elf.ElfReloc) -> str:
    """A relocation's symbol and addend."""
    symbol = obj.symbols[reloc.symbol]
    name = symbol.name or "*ABS*"
    return name + (f"{'+' if reloc.addend > 0 else '-'}{abs(reloc.addend):#x}" if reloc.addend else "")


def relocation_records(obj: elf.ElfObject, target: Target) -> Iterator[str]:
    """`-r`."""
    from oxllc.asm.disassembler import relocation_name

    for section in obj.sections:
        if section.relocs:
            yield f"\nRELOCATION RECORDS FOR [{section.name}]:\nOFFSET           TYPE                     VALUE"
            for r in section.relocs:
                yield f"{r.offset:016x} {relocation_name(target, r.type):<24} {reloc_value(obj, r)}"


def file_summary(obj: elf.ElfObject, target: Target) -> Iterator[str]:
    """`-readelf`: header, sections with their flags, segments."""
    yield "ELF Header:"
    for label, text in (("Class", "ELF64"), ("Data", "2's complement, little endian"), ("Type", _FILE_TYPES.get(obj.type, f"{obj.type:#x}")),
                        ("Machine", f"{target.name} ({obj.machine})"), ("Entry point address", f"{obj.entry:#x}"), ("Flags", f"{obj.flags:#x}")):
        yield f"  {label + ':':<35}{text}"
    width = max([17, *(len(s.name) for s in obj.sections)])
    yield f"\nSection Headers:\n  [Nr] {'Name':<{width}} {'Type':<15} Address          Size   Flg Al"
    letters = (("W", elf.SHF_WRITE), ("A", elf.SHF_ALLOC), ("X", elf.SHF_EXECINSTR), ("M", elf.SHF_MERGE), ("S", elf.SHF_STRINGS),
               ("G", elf.SHF_GROUP), ("T", elf.SHF_TLS))
    for i, section in enumerate(obj.sections):
        flags = "".join(letter for letter, bit in letters if section.flags & bit)
        kind = _SECTION_TYPES.get(section.type, f"{section.type:#x}")
        yield f"  [{i:2}] {section.name:<{width}} {kind:<15} {section.address:016x} {section_size(section):06x} {flags:>3} {section.align:2}"
    if obj.segments:
        yield "\nProgram Headers:\n  Type           Offset   VirtAddr           FileSiz  MemSiz   Flg Align"
        for s in obj.segments:
            flags = "".join(letter if s.flags & bit else " " for letter, bit in (("R", elf.PF_R), ("W", elf.PF_W), ("E", elf.PF_X)))
            yield (f"  {_SEGMENT_TYPES.get(s.type, f'{s.type:#x}'):<14} 0x{s.offset:06x} 0x{s.address:016x} 0x{len(s.data):06x} "
                   f"0x{s.memory_size:06x} {flags} {s.align:#x}")
    counts = {"local": 0, "global": 0, "weak": 0, "undefined": 0}
    for symbol in obj.symbols:
        if not symbol.name:
            continue
        where = "undefined" if symbol.section == elf.UNDEFINED else {elf.STB_LOCAL: "local", elf.STB_WEAK: "weak"}.get(symbol.binding, "global")
        counts[where] += 1
    yield "\nSymbols: " + ", ".join(f"{count} {what}" for what, count in counts.items())
    yield f"Relocations: {sum(len(s.relocs) for s in obj.sections)}"
