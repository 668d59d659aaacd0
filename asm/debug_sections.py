"""Debugging information of compiled functions: `.file` and `.loc`, and the smallest `.debug_info` that makes debuggers use them.

One compilation unit with a subprogram entry per function (DWARF 4, sections 3.1 and 3.3); the line table itself is made by the
assembler from `.loc`.  Written through the streamer, so that text and object say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf

if TYPE_CHECKING:
    from oxllc.asm.streamer import Streamer
    from oxllc.mir.function import MachineFunction, MachineInstr

DW_TAG_compile_unit, DW_TAG_subprogram = 0x11, 0x2E
DW_AT_name, DW_AT_stmt_list, DW_AT_low_pc, DW_AT_high_pc, DW_AT_comp_dir, DW_AT_producer, DW_AT_language = (
    0x03, 0x10, 0x11, 0x12, 0x1B, 0x25, 0x13)
DW_FORM_addr, DW_FORM_data2, DW_FORM_data8, DW_FORM_string, DW_FORM_sec_offset = 0x01, 0x05, 0x07, 0x08, 0x17
DW_LANG_C99 = 0x0C

_ABBREVIATIONS = bytes((
    1, DW_TAG_compile_unit, 1, DW_AT_producer, DW_FORM_string, DW_AT_language, DW_FORM_data2, DW_AT_name, DW_FORM_string,
    DW_AT_stmt_list, DW_FORM_sec_offset, DW_AT_comp_dir, DW_FORM_string, DW_AT_low_pc, DW_FORM_addr, DW_AT_high_pc, DW_FORM_data8, 0, 0,
    2, DW_TAG_subprogram, 0, DW_AT_name, DW_FORM_string, DW_AT_low_pc, DW_FORM_addr, DW_AT_high_pc, DW_FORM_data8, 0, 0,
    0))


class DebugSections:
    """Collects a module's locations while its functions are emitted."""

    def __init__(self, out: Streamer, pointer_size: int) -> None:
        self.out = out
        self.pointer_size = pointer_size
        self.files: dict[str, int] = {}  # path -> number in the line table
        self.functions: list[tuple[str, str, str]] = []  # name, end label, section
        self.last: tuple[int, int, int] | None = None

    def begin(self, mf: MachineFunction) -> None:
        """Name the files of a function before its first instruction."""
        self.last = None
        for path in mf.debug_files:
            if path not in self.files:
                number = self.files[path] = len(self.files) + 1
                self.out.line_file(number, path)

    def instruction(self, mf: MachineFunction, mi: MachineInstr) -> None:
        """Note where an instruction comes from, if that differs from the one before."""
        where = mi.debug_loc
        if where is None or not where[0] or where == self.last or where[2] >= len(mf.debug_files):
            return
        self.last = where
        self.out.loc(self.files[mf.debug_files[where[2]]], where[0], where[1])

    def end(self, mf: MachineFunction, label: str, section: str) -> None:
        """A function is complete."""
        if mf.debug_files:
            self.functions.append((mf.name, label, section))

    def finish(self, source: str) -> None:
        """Write the sections, if any function has locations."""
        if not self.functions:
            return
        out, pointer = self.out, self.pointer_size
        section = self.functions[0][2]
        together = [f for f in self.functions if f[2] == section]  # the unit's range: what lies in one section
        out.section(".debug_abbrev", elf.SHT_PROGBITS, 0)
        out.label(".Ldebug_abbrev0")
        out.data(_ABBREVIATIONS)
        out.section(".debug_info", elf.SHT_PROGBITS, 0)
        out.value(".Ldebug_info_end0", ".Ldebug_info_start0", 0, 4)
        out.label(".Ldebug_info_start0")
        out.data((4).to_bytes(2, "little"))
        out.value(".Ldebug_abbrev0", None, 0, 4)
        path = source or next(iter(self.files))
        directory, _, _ = next(iter(self.files)).rpartition("/")
        out.data(bytes((pointer, 1)) + b"oxllc\0" + DW_LANG_C99.to_bytes(2, "little") + path.encode("utf-8", "surrogateescape") + b"\0")
        out.value(".Lline_table_start0", None, 0, 4)
        out.data(directory.encode("utf-8", "surrogateescape") + b"\0")
        out.value(together[0][0], None, 0, pointer)
        out.value(together[-1][1], together[0][0], 0, 8)
        for name, end, _ in self.functions:
            out.data(b"\x02" + name.encode("utf-8", "surrogateescape") + b"\0")
            out.value(name, None, 0, pointer)
            out.value(end, name, 0, 8)
        out.data(b"\0")
        out.label(".Ldebug_info_end0")
        out.section(".debug_line", elf.SHT_PROGBITS, 0)
        out.label(".Lline_table_start0")
