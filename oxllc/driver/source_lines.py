"""Source lines for a disassembly: addresses to file and line by `.debug_line`, and the text of the line from the file.

In a relocatable object every section starts at 0; for the look-up section number i is moved to i << 40, by giving the line table's relocations
these addresses.  Files that are not there, or are no text, have no lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.relocs import relocations
from oxllc.simulator.line_table import LineTable

if TYPE_CHECKING:
    from oxllc.asm import elf
    from oxllc.target_desc.model import Target

_APART = 40  # bits: more than a section's size
_MAX_SOURCE = 1 << 26  # bytes of a source file that is read


class SourceLines:
    """Where the code of one file comes from."""

    def __init__(self, obj: elf.ElfObject, target: Target) -> None:
        sections: dict[str, bytes] = {}
        self.is_relocatable = not obj.entry and not obj.segments
        for section in obj.sections:
            if section.name.startswith(".debug_line"):
                data = bytearray(section.data)
                table = relocations(target)
                for reloc in section.relocs:
                    kind = table.by_number.get(reloc.type)
                    symbol = obj.symbols[reloc.symbol]
                    if kind is None or not kind.whole or reloc.offset + kind.size > len(data):
                        continue
                    address = symbol.value + (symbol.section << _APART if symbol.section > 0 and obj.sections[symbol.section].flags & 2 else 0)
                    old = int.from_bytes(data[reloc.offset:reloc.offset + kind.size], "little")
                    table.patch(kind, data, reloc.offset, kind.value(address, reloc.addend, 0, old))
                sections[section.name] = bytes(data)
            elif section.name.startswith(".debug_"):
                sections[section.name] = bytes(section.data)
        self.table = LineTable(sections)
        self.texts: dict[str, list[str]] = {}

    def location(self, section: int, address: int) -> tuple[str, int]:
        """(file, line) of an address; ("", 0) where unknown."""
        return self.table.location(address + (section << _APART if self.is_relocatable else 0))

    def text(self, path: str, line: int) -> str:
        """A line of a source file, "" where there is none."""
        found = self.texts.get(path)
        if found is None:
            try:
                with open(path, encoding="utf-8", errors="replace") as file:
                    found = file.read(_MAX_SOURCE).split("\n")
            except (OSError, ValueError):
                found = []
            self.texts[path] = found
        return found[line - 1] if 0 < line <= len(found) else ""
