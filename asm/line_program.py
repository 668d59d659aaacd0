"""`.debug_line` from `.file` and `.loc`: the line number program of an object (DWARF 4 and 5, section 6.2); `line_header.py` makes its header.

A row stands at the first instruction behind its `.loc`.  Each section is one sequence that ends at the section's end.  Addresses are
known when this runs, so rows advance by special opcodes, and only the start of a sequence is a relocation; where linker relaxation may change
a distance, a row advances by `fixed_advance_pc` with the relocations of that distance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm import elf
from oxllc.asm.elastic import is_undecided
from oxllc.asm.line_header import LINE_BASE, LINE_RANGE, OPCODE_BASE, STRINGS, Header, uleb

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.fragments import Section, Symbol

COPY, ADVANCE_PC, ADVANCE_LINE, SET_FILE, SET_COLUMN, NEGATE_STMT, SET_BASIC_BLOCK, CONST_ADD_PC, FIXED_ADVANCE_PC = 1, 2, 3, 4, 5, 6, 7, 8, 9
SET_PROLOGUE_END, SET_EPILOGUE_BEGIN, SET_ISA = 10, 11, 12
END_SEQUENCE, SET_ADDRESS, SET_DISCRIMINATOR = 1, 2, 4


class Loc(NamedTuple):
    """What a `.loc` says."""

    file: int
    line: int
    column: int = 0
    is_stmt: bool = True
    basic_block: bool = False
    prologue_end: bool = False
    epilogue_begin: bool = False
    discriminator: int = 0


class Row(NamedTuple):
    """A row of the table: a place in a section and what stands there."""

    section: Section
    place: Symbol
    loc: Loc


def sleb(value: int) -> bytes:
    """Signed LEB128."""
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value & 0x7F)
    return bytes(out)


def emit_line_program(asm: Assembler) -> None:
    """Append the program to `.debug_line`.  After relaxation, before the object is made."""
    from oxllc.asm.fragments import Fixup, RelValue

    header = Header(asm)
    program = bytearray()
    fixups: list[tuple[int, int, RelValue]] = []
    by_section: dict[int, list[Row]] = {}
    for row in asm.line_rows:
        by_section.setdefault(id(row.section), []).append(row)
    for rows in by_section.values():
        places: list[tuple[int, int, Symbol, Symbol | None]] = []
        sequence = _sequence(asm, rows, places)
        fixups.extend((len(program) + at, size, RelValue(asm.label_of(to), asm.label_of(since) if since is not None else None, 0))
                      for at, size, to, since in places)
        program += sequence
    body = header.body
    length = len(header.before) + 4 + len(body) + len(program)
    out = length.to_bytes(4, "little") + header.before + len(body).to_bytes(4, "little")
    if header.references:
        asm.switch(asm.section(STRINGS, elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS, 1))
        asm.emit(bytes(header.strings))
        asm.reference(RelValue(STRINGS, None, 0))
    asm.switch(asm.section(".debug_line"))
    asm.contents_begin(asm.data_kind)
    fragment = asm.fragment
    start = len(fragment.data) + len(out)
    fragment.data += out + body + program
    fragment.fixups.extend(Fixup(start + place, 4, RelValue(STRINGS, None, offset), None, None) for place, offset in header.references)
    start += len(body)
    fragment.fixups.extend(Fixup(start + offset, size, value, None, None) for offset, size, value in fixups)


def _sequence(asm: Assembler, rows: list[Row], places: list[tuple[int, int, Symbol, Symbol | None]]) -> bytes:
    """The opcodes of one section's rows.

    What the linker computes is added to `places`: place in the result, size, and a mark, or the distance of one from another."""
    out = bytearray()
    assert rows[0].place.fragment is not None
    address = rows[0].place.fragment.offset + rows[0].place.offset
    before = rows[0].place
    file, line, column, is_stmt = 1, 1, 0, True
    for _, place, loc in rows:
        assert place.fragment is not None
        here = place.fragment.offset + place.offset
        if loc.file != file:
            out += bytes((SET_FILE,)) + uleb(loc.file)
        if loc.column != column:
            out += bytes((SET_COLUMN,)) + uleb(loc.column)
        if loc.discriminator:
            operand = uleb(loc.discriminator)
            out += b"\0" + uleb(1 + len(operand)) + bytes((SET_DISCRIMINATOR,)) + operand
        if loc.is_stmt != is_stmt:
            out.append(NEGATE_STMT)
        if loc.basic_block:
            out.append(SET_BASIC_BLOCK)
        if loc.prologue_end:
            out.append(SET_PROLOGUE_END)
        if loc.epilogue_begin:
            out.append(SET_EPILOGUE_BEGIN)
        if place is before:
            pointer = asm.target.pointer_bits // 8
            out += b"\0" + uleb(1 + pointer) + bytes((SET_ADDRESS,))
            places.append((len(out), pointer, place, None))
            out += bytes(pointer) + _advance(0, loc.line - line)
        elif is_undecided(asm, place, before):
            out += bytes((ADVANCE_LINE,)) + sleb(loc.line - line)
            out.append(FIXED_ADVANCE_PC)
            places.append((len(out), 2, place, before))
            out += bytes((0, 0, COPY))
        else:
            out += _advance(here - address, loc.line - line)
        before = place
        file, line, column, is_stmt, address = loc.file, loc.line, loc.column, loc.is_stmt, here
    distance = rows[-1].section.size - address
    end = section_end(rows[-1].section)
    if is_undecided(asm, end, before):
        out.append(FIXED_ADVANCE_PC)
        places.append((len(out), 2, end, before))
        out += bytes(2)
    elif distance == (255 - OPCODE_BASE) // LINE_RANGE:
        out.append(CONST_ADD_PC)
    elif distance:
        out += bytes((ADVANCE_PC,)) + uleb(distance)
    out += bytes((0, 1, END_SEQUENCE))
    return bytes(out)


def section_end(section: Section) -> Symbol:
    """A mark behind all code of a section, after layout."""
    from oxllc.asm.fragments import Symbol

    end = Symbol("")
    end.section, end.fragment = section, section.fragments[-1]
    end.offset = section.size - end.fragment.offset
    return end


def _advance(distance: int, lines: int) -> bytes:
    """A new row further on: a special opcode where one fits (section 6.2.5.1)."""
    out = bytearray()
    row = lines - LINE_BASE + OPCODE_BASE
    if not LINE_BASE <= lines < LINE_BASE + LINE_RANGE:
        out += bytes((ADVANCE_LINE,)) + sleb(lines)
        lines, row = 0, COPY
    if not lines and not distance:
        out.append(COPY)
        return bytes(out)
    opcode = lines - LINE_BASE + LINE_RANGE * distance + OPCODE_BASE
    if opcode > 255:
        most = (255 - OPCODE_BASE) // LINE_RANGE  # what CONST_ADD_PC advances by
        further = opcode - LINE_RANGE * most
        if further <= 255:
            out.append(CONST_ADD_PC)
            opcode = further
        else:
            out += bytes((ADVANCE_PC,)) + uleb(distance)
            opcode = row
    out.append(opcode)
    return bytes(out)
