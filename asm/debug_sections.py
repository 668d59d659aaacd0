"""Debugging information of compiled functions: `.file` and `.loc`, and the smallest `.debug_info` that makes debuggers use them.

One compilation unit with a subprogram entry per function (DWARF 4, sections 3.1 and 3.3): name, file, line, and the frame's base as the
call-frame information has it.  Functions in several sections are listed in `.debug_ranges`.  The line table itself is made by the assembler
from `.loc`: a row at the function's start for its opening line, the end of the prologue marked at the first instruction that has a location.
Written through the streamer, so that text and object say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.line_header import uleb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.asm.streamer import Streamer
    from oxllc.mir.function import MachineFunction, MachineInstr

DW_TAG_compile_unit, DW_TAG_subprogram = 0x11, 0x2E
DW_AT_name, DW_AT_stmt_list, DW_AT_low_pc, DW_AT_high_pc, DW_AT_language, DW_AT_comp_dir, DW_AT_producer = (
    0x03, 0x10, 0x11, 0x12, 0x13, 0x1B, 0x25)
DW_AT_decl_file, DW_AT_decl_line, DW_AT_external, DW_AT_frame_base, DW_AT_ranges = 0x3A, 0x3B, 0x3F, 0x40, 0x55
DW_FORM_addr, DW_FORM_data2, DW_FORM_data8, DW_FORM_string, DW_FORM_strp, DW_FORM_udata, DW_FORM_sec_offset, DW_FORM_exprloc = (
    0x01, 0x05, 0x07, 0x08, 0x0E, 0x0F, 0x17, 0x18)
DW_FORM_flag = 0x0C
DW_LANG_C99 = 0x0C
DW_OP_call_frame_cfa = 0x9C


def _abbreviation(code: int, tag: int, has_children: bool, attributes: Sequence[tuple[int, int]]) -> bytes:
    return uleb(code) + uleb(tag) + bytes((has_children,)) + b"".join(uleb(a) + uleb(form) for a, form in attributes) + b"\0\0"


_UNIT = ((DW_AT_producer, DW_FORM_strp), (DW_AT_language, DW_FORM_data2), (DW_AT_name, DW_FORM_strp), (DW_AT_stmt_list, DW_FORM_sec_offset),
         (DW_AT_comp_dir, DW_FORM_strp), (DW_AT_low_pc, DW_FORM_addr))
_FUNCTION = ((DW_AT_name, DW_FORM_strp), (DW_AT_decl_file, DW_FORM_udata), (DW_AT_decl_line, DW_FORM_udata), (DW_AT_external, DW_FORM_flag),
             (DW_AT_frame_base, DW_FORM_exprloc), (DW_AT_low_pc, DW_FORM_addr), (DW_AT_high_pc, DW_FORM_data8))


class _Described:
    """A function that is complete."""

    __slots__ = ("end", "is_external", "line", "linkage_name", "name", "number", "section")

    def __init__(self, mf: MachineFunction, end: str, section: str, number: int, name: str, line: int) -> None:
        self.linkage_name = mf.name
        self.end = end
        self.section = section
        self.number = number  # of its file
        self.name = name
        self.line = line
        self.is_external = str(mf.linkage.get("binding") or "external") not in ("internal", "private")


class DebugSections:
    """Collects a module's locations while its functions are emitted."""

    def __init__(self, out: Streamer, pointer_size: int) -> None:
        self.out = out
        self.pointer_size = pointer_size
        self.files: dict[str, int] = {}  # path -> number in the line table
        self.functions: list[_Described] = []
        self.unit: tuple[str, str] | None = None  # file and folder of the compilation unit
        self.last: tuple[int, int, int] | None = None
        self.in_prologue = False
        self.strings: dict[str, str] = {}  # text -> label in .debug_str

    def file(self, path: str) -> int:
        """The number of a file in the line table."""
        number = self.files.get(path)
        if number is None:
            number = self.files[path] = len(self.files) + 1
            self.out.line_file(number, path)
        return number

    def begin(self, mf: MachineFunction) -> None:
        """Name the files of a function before its first instruction, and say where it starts."""
        self.last = None
        self.in_prologue = False
        found = mf.linkage.get("subprogram")
        if isinstance(found, list):
            _, path, unit, folder, _, scope_line = found
            self.unit = self.unit or (unit, folder)
            number = self.file(path)
            if scope_line:
                self.out.loc(number, scope_line, 0)
                self.in_prologue = True
        for path in mf.debug_files:
            self.file(path)

    def instruction(self, mf: MachineFunction, mi: MachineInstr) -> None:
        """Note where an instruction comes from, if that differs from the one before."""
        where = mi.debug_loc
        if where is None or not where[0] or where == self.last or where[2] >= len(mf.debug_files):
            return
        self.last = where
        self.out.loc(self.files[mf.debug_files[where[2]]], where[0], where[1], self.in_prologue)
        self.in_prologue = False

    def end(self, mf: MachineFunction, label: str, section: str) -> None:
        """A function is complete."""
        found = mf.linkage.get("subprogram")
        if isinstance(found, list):
            name, path, _, _, line, _ = found
            self.functions.append(_Described(mf, label, section, self.files[path], name or mf.name, line))
        elif mf.debug_files:
            self.functions.append(_Described(mf, label, section, self.files[mf.debug_files[0]], mf.name, 0))

    def string(self, text: str) -> str:
        """The label of a text in .debug_str."""
        return self.strings.setdefault(text, f".Linfo_string{len(self.strings)}")

    def finish(self, source: str) -> None:
        """Write the sections, if any function has locations."""
        if not self.functions:
            return
        out, pointer = self.out, self.pointer_size
        together = len({f.section for f in self.functions}) == 1
        span = ((DW_AT_high_pc, DW_FORM_data8),) if together else ((DW_AT_ranges, DW_FORM_sec_offset),)
        out.section(".debug_abbrev", elf.SHT_PROGBITS, 0)
        out.label(".Ldebug_abbrev0")
        out.data(_abbreviation(1, DW_TAG_compile_unit, True, _UNIT + span) + _abbreviation(2, DW_TAG_subprogram, False, _FUNCTION) + b"\0")
        out.section(".debug_info", elf.SHT_PROGBITS, 0)
        out.value(".Ldebug_info_end0", ".Ldebug_info_start0", 0, 4)
        out.label(".Ldebug_info_start0")
        out.data((4).to_bytes(2, "little"))
        out.value(".Ldebug_abbrev0", None, 0, 4)
        first = next(iter(self.files))
        name, folder = self.unit or (source or first, first.rpartition("/")[0])
        out.data(bytes((pointer, 1)))
        out.value(self.string("oxllc"), None, 0, 4)
        out.data(DW_LANG_C99.to_bytes(2, "little"))
        out.value(self.string(name), None, 0, 4)
        out.value(".Lline_table_start0", None, 0, 4)
        out.value(self.string(folder), None, 0, 4)
        if together:
            begin = self.functions[0].linkage_name
            out.value(begin, None, 0, pointer)
            out.value(self.functions[-1].end, begin, 0, 8)
        else:
            out.data(bytes(pointer))
            out.value(".Ldebug_ranges0", None, 0, 4)
        for f in self.functions:
            out.data(b"\x02")
            out.value(self.string(f.name), None, 0, 4)
            out.data(uleb(f.number) + uleb(f.line) + bytes((f.is_external, 1, DW_OP_call_frame_cfa)))
            out.value(f.linkage_name, None, 0, pointer)
            out.value(f.end, f.linkage_name, 0, 8)
        out.data(b"\0")
        out.label(".Ldebug_info_end0")
        if not together:
            out.section(".debug_ranges", elf.SHT_PROGBITS, 0)
            out.label(".Ldebug_ranges0")
            for f in self.functions:
                out.value(f.linkage_name, None, 0, pointer)
                out.value(f.end, None, 0, pointer)
            out.data(bytes(2 * pointer))
        out.section(".debug_str", elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS, 1)
        for text, label in self.strings.items():
            out.label(label)
            out.data(text.encode("utf-8", "surrogateescape") + b"\0")
        out.section(".debug_line", elf.SHT_PROGBITS, 0)
        out.label(".Lline_table_start0")
