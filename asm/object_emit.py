"""The end of an assembly: fixups resolved or left as relocations, symbols, sections and groups, into an `ElfObject`.

Two passes over the fixups: those that refer to another one's value (the low part of a distance to its high part) come second.  What layout
alone decides is patched into the bytes; everything else becomes a relocation, in the order of places.

Before: the assembler has read everything.  After: nothing may be added to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.attributes import encode_attributes
from oxllc.asm.elastic import barriers_of, crosses, is_elastic
from oxllc.asm.fragments import TEMPORARY, WORD, Fixup, Fragment, Section, Symbol
from oxllc.asm.line_program import emit_line_program
from oxllc.asm.relax import relax
from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.relocs import Relocation


def emit_object(asm: Assembler) -> elf.ElfObject:
    """Lay out, resolve fixups, make the object.  Raises OxllcError with all errors."""
    for section in asm.sections:
        section.joined()
    relax(asm)
    if asm.line_files:
        emit_line_program(asm)
    if asm.attributes:
        name, kind, vendor, _ = asm.target.hooks.ATTRIBUTES  # type: ignore[union-attr]
        asm.switch(asm.section(name, kind, 0))
        asm.emit(encode_attributes(asm.attributes, vendor))
    if asm.frames:
        from oxllc.asm.call_frame import emit_call_frames  # here: few objects have any

        emit_call_frames(asm)
    asm.layout()
    return _Emitter(asm).emit()


class _Emitter:
    """One object in the making."""

    def __init__(self, asm: Assembler) -> None:
        self.asm = asm
        self.obj = elf.ElfObject(asm.target.elf_machine, asm.base_flags)
        self.kept = [s for s in asm.sections if s.fragments]  # those that were ever current, be they empty
        self.index = {id(s): i for i, s in enumerate(self.kept)}
        self.pending: list[tuple[int, int, Relocation, str, int]] = []  # section, offset, relocation, symbol, addend
        self.shown_names: dict[str, str] = {}  # symbols that the object knows by another name
        self.local_high: dict[tuple[int, int], int] = {}  # values of high parts resolved here, by section and place
        self.high_places = {(id(section), fragment.offset + fixup.offset) for section in self.kept for fragment in section.fragments
                            for fixup in fragment.fixups if fixup.relocation is not None and fixup.relocation.is_high}
        if asm.target.wide is not None:  # a label in front of a wide instruction stands at its prefix
            self.high_places |= {(s, place - asm.target.wide.size) for s, place in self.high_places}

    def emit(self) -> elf.ElfObject:
        """The object.  Raises OxllcError with all errors."""
        self.emit_sections()
        self.emit_fixups()
        self.emit_raw_relocs()
        for _, _, relocation, name, _ in self.pending:
            if relocation.is_tls and name:
                self.asm.symbols[name].type = elf.STT_TLS
        number = self.emit_symbols({name for _, _, _, name, _ in self.pending})
        if self.asm.errors:
            raise OxllcError(self.asm.errors)
        self.emit_groups(number)
        self.pending.sort(key=lambda p: (p[0], p[1], p[2].is_relax))  # the permission to relax follows what it is about
        for s, offset, relocation, name, addend in self.pending:
            self.obj.sections[s].relocs.append(
                elf.ElfReloc(offset & WORD, relocation.number, number[name], (addend + (1 << 63) & WORD) - (1 << 63)))
        return self.obj

    def emit_sections(self) -> None:
        """All sections with their bytes before fixups."""
        for section in self.kept:
            out = elf.ElfSection(section.name, section.type, section.flags, section.align, entsize=section.entsize)
            if section.type == elf.SHT_NOBITS:
                if any((f.kind == "data" and any(f.data)) or f.fixups for f in section.fragments):
                    self.asm.error(f"section '{section.name}' holds no bytes in the file, but has non-zero contents")
            else:
                out.data = self.contents(section)
            out.size = section.size
            self.obj.sections.append(out)

    def emit_fixups(self) -> None:
        """Resolve all fixups; padding that a linker may shorten says so."""
        later: list[tuple[Fixup, int, int, Section, bytearray]] = []  # they refer to another's value
        for s, section in enumerate(self.kept):
            data = self.obj.sections[s].data
            if isinstance(data, bytearray):
                for fragment in section.fragments:
                    for fixup in fragment.fixups:
                        if fixup.relocation is not None and fixup.relocation.is_paired:
                            later.append((fixup, fragment.offset, s, section, data))
                        else:
                            self.fix(fixup, fragment.offset, s, section, data)
        for paired in later:
            self.fix(*paired)
        padding = self.asm.relocs.align
        if padding is not None:
            for s, section in enumerate(self.kept):
                self.pending.extend((s, f.offset, padding, "", f.size) for f in section.fragments if f.stretches)

    def emit_raw_relocs(self) -> None:
        """What `.reloc` asks for."""
        asm = self.asm
        for section, where_value, relocation, value, where in asm.raw_relocs:
            offset = asm.constant(where_value)
            label = asm.symbols.get(where_value.add) if where_value.add is not None else None
            if offset is None and label is not None and label.section is section and label.fragment is not None and where_value.sub is None:
                offset = label.fragment.offset + label.offset + where_value.constant
            if offset is None or value.sub is not None or id(section) not in self.index:
                asm.error("'.reloc' needs a place in its section and a symbol", where)
                continue
            if value.add is not None:
                asm.reference(value)
            self.pending.append((self.index[id(section)], offset, relocation, value.add or "", value.constant))

    def emit_groups(self, number: dict[str, int]) -> None:
        """Make the object's section groups; a signature that names nothing else is a local symbol."""
        groups: dict[str, elf.ElfGroup] = {}
        for i, section in enumerate(self.kept):
            if section.group:
                group = groups.get(section.group)
                if group is None:
                    group = groups[section.group] = elf.ElfGroup(section.group, section.is_comdat, [])
                    if section.group not in number:
                        self.obj.symbols.append(elf.ElfSymbol(section.group))
                group.members.append(i)
        self.obj.groups.extend(groups.values())

    def contents(self, section: Section) -> bytearray:
        """The section's bytes with padding, before fixups."""
        out = bytearray()
        for fragment in section.fragments:
            if fragment.kind in ("data", "leb"):
                out += fragment.data
            elif fragment.kind == "align":
                out += self.padding(section, fragment)
            else:
                out += ((fragment.fill or 0) & ((1 << 8 * fragment.fill_size) - 1)).to_bytes(fragment.fill_size, "little") * (
                    fragment.size // fragment.fill_size)
        return out

    def padding(self, section: Section, fragment: Fragment) -> bytes:
        if fragment.fill is not None or not section.flags & elf.SHF_EXECINSTR:
            unit = ((fragment.fill or 0) & ((1 << 8 * fragment.fill_size) - 1)).to_bytes(fragment.fill_size, "little")
            return bytes(fragment.size % len(unit)) + unit * (fragment.size // len(unit))
        nop = fragment.nop
        short = b""
        if nop and self.asm.short_nops.get(nop):
            short = self.asm.short_nops[nop]
        if fragment.stretches and self.asm.relocs.align is not None:
            size, word = self.asm.relocs.align.padding[-1]
            short = word.to_bytes(size, "little")
            return short * (fragment.size % len(nop) // size) + nop * (fragment.size // len(nop))
        step = len(short) or len(nop)
        rest = fragment.size // step * step
        return bytes(fragment.size - rest) + (short * (rest % len(nop) // len(short)) if short else b"") + nop * (rest // len(nop))

    def fix(self, fixup: Fixup, base: int, s: int, section: Section, data: bytearray) -> None:
        """Resolve a fixup here if layout alone decides it, else leave a relocation."""
        place = base + fixup.offset
        relocation = fixup.relocation
        if relocation is None:
            self.fix_datum(fixup, place, s, data)
            return
        if relocation.is_relax:
            self.pending.append((s, place, relocation, "", 0))
            return
        value = self.asm.resolve_equated(fixup.value)
        if value.sub is not None or value.add is None:
            constant = None if value.sub is not None and is_elastic(self.asm, value) else self.asm.constant(value)
            if constant is None or relocation.is_paired:
                self.fixup_error("expected relocatable expression" if value.specifier else "unsupported relocation type", fixup)
            else:
                self.patch(relocation, data, place, relocation.value(constant, 0, 0), fixup)
            return
        symbol = self.asm.symbols[value.add]
        if relocation.is_paired:
            target = self.asm.address(value.add)
            high = self.local_high.get((id(symbol.section), target)) if target is not None else None
            if high is not None:
                self.patch(relocation, data, place, relocation.value(0, 0, 0, paired=high), fixup)
                return
            if target is None or (id(symbol.section), target) not in self.high_places:
                self.fixup_error("could not find corresponding %pcrel_hi", fixup)
                return
        elif (relocation.is_pcrel and symbol.section is section and symbol.fragment is not None and self.asm.binding(symbol) == elf.STB_LOCAL
              and not fixup.permits
              and not (section.is_elastic and crosses(barriers_of(self.asm, section), place, symbol.fragment.offset + symbol.offset))):
            target = symbol.fragment.offset + symbol.offset
            result = relocation.value(target, value.constant, place)
            self.local_high[id(section), place] = result
            if self.asm.target.wide is not None:  # a label in front of a wide instruction stands at its prefix
                self.local_high.setdefault((id(section), place - self.asm.target.wide.size), result)
            self.patch(relocation, data, place, result, fixup)
            return
        self.pending.append((s, place, relocation, value.add, value.constant))

    def fix_datum(self, fixup: Fixup, place: int, s: int, data: bytearray) -> None:
        """Resolve a datum that depends on symbols, or leave relocations."""
        size = fixup.size
        value = self.asm.resolve_equated(fixup.value)
        if size <= 0:  # LEB128
            if not is_elastic(self.asm, value):
                return
            if size:
                self.asm.error(".sleb128 expression is not absolute", fixup.where)
                return
        constant = None if is_elastic(self.asm, value) else self.asm.constant(value)
        if constant is not None:
            data[place:place + size] = (constant & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        elif value.specifier:
            relocation = self.asm.relocs.specifiers.get((value.specifier, f"data{size}"))
            if relocation is None or value.add is None:
                self.asm.error(f"%{value.specifier}() cannot stand for a datum of {size} bytes", fixup.where)
            else:
                self.pending.append((s, place, relocation, value.add, value.constant))
        elif value.sub is not None and value.add is not None:
            pair = self.asm.relocs.differences.get(size)
            if pair is None:
                self.asm.error(f"the difference of two symbols cannot be a datum of {size} bytes", fixup.where)
                return
            self.pending.append((s, place, pair[0], value.add, value.constant))
            self.pending.append((s, place, pair[1], value.sub, 0))
        elif value.add is not None:
            absolute = self.asm.relocs.data.get(size)
            if absolute is None:
                self.asm.error(f"{size}-byte data relocations not supported", fixup.where)
            else:
                self.pending.append((s, place, absolute, value.add, value.constant))
        else:
            self.asm.error("expected relocatable expression", fixup.where)

    def fixup_error(self, message: str, fixup: Fixup) -> None:
        """An error at the operand of a fixup."""
        from oxllc.asm.blame import operand_of

        self.asm.error(message, operand_of(fixup.value, fixup.where))

    def patch(self, relocation: Relocation, data: bytearray, place: int, value: int, fixup: Fixup) -> None:
        problem = relocation.range_error(value)
        if problem:
            self.fixup_error(f"{problem} ({relocation.name})", fixup)
            return
        self.asm.relocs.patch(relocation, data, place, value)

    def object_name(self, name: str, counts: dict[str, int]) -> str:
        """A symbol's name in the object: temporary labels are numbered by kind, those of no statement are all called alike, as LLVM does."""
        if TEMPORARY not in name:
            return name
        base = name[2:name.index(TEMPORARY)]
        if base in ("", "tmp"):
            return ".L0 "
        if base.isdigit():
            base = "tmp"
        number = counts.get(base, 0)
        counts[base] = number + 1
        return f".L{base}{number}"

    def versioned(self) -> list[Symbol]:
        """All symbols, those of `.symver` as what they are in the object: a defined symbol has more names (`name@@@V` replaces the one it
        has), an undefined one is known by that name only."""
        every: list[Symbol] = []
        for symbol in self.asm.symbols.values():
            every.append(symbol)
            for name in symbol.versions:
                base, _, version = name.partition("@")
                if version.startswith("@@"):  # the default version where it is defined here
                    name = base + ("@@" if symbol.is_defined else "@") + version.lstrip("@")
                if version.startswith("@@") or not symbol.is_defined:
                    self.shown_names[symbol.name] = name
                else:
                    other = Symbol(name)
                    for slot in ("section", "fragment", "offset", "expr", "type", "visibility", "other", "size"):
                        setattr(other, slot, getattr(symbol, slot))
                    other.binding = self.asm.binding(symbol)
                    every.append(other)
        return every

    def emit_symbols(self, needed: set[str]) -> dict[str, int]:
        """Make the object's symbols; returns the self.index of each by its name here."""
        prefix = ".L"
        number = {"": elf.NO_SYMBOL}
        counts: dict[str, int] = {}
        for name in self.asm.file_names:
            self.obj.symbols.append(elf.ElfSymbol(name, type=elf.STT_FILE, section=elf.ABSOLUTE))
        for symbol in self.versioned():
            if symbol.is_alias:
                continue
            shown = self.shown_names.get(symbol.name) or self.object_name(symbol.name, counts)
            if symbol.name.startswith(prefix):
                if symbol.name not in needed:
                    continue
                if not symbol.is_defined:
                    self.asm.error(f"private label '{symbol.name}' is not defined")
                    continue
            value, section = 0, elf.UNDEFINED
            if symbol.fragment is not None:
                value = symbol.fragment.offset + symbol.offset
                section = self.index.get(id(symbol.section), elf.UNDEFINED)
            elif symbol.is_common:
                value, section = symbol.common_align, elf.COMMON
            elif symbol.expr is not None:
                result = self.asm.resolve_equated(symbol.expr())
                constant = self.asm.constant(result)
                if constant is not None:
                    value, section = constant, elf.ABSOLUTE
                elif result.add is not None and result.sub is None and self.asm.symbols[result.add].fragment is not None:
                    base = self.asm.symbols[result.add]
                    assert base.fragment is not None
                    value = base.fragment.offset + base.offset + result.constant
                    section = self.index.get(id(base.section), elf.UNDEFINED)
                    if symbol.type == elf.STT_NOTYPE:
                        symbol.type = base.type
                    symbol.size = symbol.size or base.size
                else:
                    self.asm.error(f"symbol '{symbol.name}' cannot be made equal to this expression", symbol.defined_at)
            elif symbol.name not in needed and symbol.binding is None and not symbol.is_referenced:
                continue
            elif id(self.asm.section_by_name.get(symbol.name)) in self.index:  # a section's name stands for its start
                symbol.binding, symbol.type = elf.STB_LOCAL, elf.STT_SECTION
                section = self.index[id(self.asm.section_by_name[symbol.name])]
            size = symbol.common_size if symbol.is_common else symbol.size() if symbol.size is not None else 0
            number[symbol.name] = len(self.obj.symbols)
            self.obj.symbols.append(
                elf.ElfSymbol(shown, value & WORD, size & WORD, self.asm.binding(symbol), symbol.type,
                              symbol.visibility | symbol.other, section))
        for kind, mark in self.asm.mapping:
            assert mark.fragment is not None
            if id(mark.section) in self.index:
                self.obj.symbols.append(elf.ElfSymbol(kind, mark.fragment.offset + mark.offset, section=self.index[id(mark.section)]))
        return number
