"""Addresses to source lines: a reader of `.debug_line` (DWARF 5, section 6.2; versions 2 to 5).

Only the rows' address, file and line are kept.  Damaged tables give no lines rather than an error: they only serve messages.
"""

from __future__ import annotations

from bisect import bisect_right
from struct import unpack_from

DW_LNCT_PATH, DW_LNCT_DIRECTORY = 1, 2


class _Cursor:
    __slots__ = ("at", "data")

    def __init__(self, data: bytes, at: int) -> None:
        self.data = data
        self.at = at

    def number(self, size: int) -> int:
        value = int.from_bytes(self.data[self.at : self.at + size], "little")
        if self.at + size > len(self.data):
            raise IndexError
        self.at += size
        return value

    def _leb(self) -> tuple[int, int]:
        """(the value, its bits) of a LEB128."""
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value, shift

    def uleb(self) -> int:
        return self._leb()[0]

    def sleb(self) -> int:
        value, bits = self._leb()
        return value - (1 << bits) if value >> (bits - 1) else value

    def string(self) -> str:
        end = self.data.index(b"\0", self.at)
        text = self.data[self.at : end].decode("utf-8", "replace")
        self.at = end + 1
        return text


class LineTable:
    """All line programs of a file; `lookup(pc)` gives "file:line" or ""."""

    def __init__(self, sections: dict[str, bytes]) -> None:
        self.rows: list[tuple[int, str, int]] = []  # address, file, line; line 0 ends a sequence
        self.sections = sections
        data = sections.get(".debug_line", b"")
        at = 0
        while at + 4 < len(data):
            try:
                at = self._unit(data, at)
            except (IndexError, ValueError):
                break
        self.rows.sort(key=lambda r: (r[0], r[2] == 0))
        self.addresses = [r[0] for r in self.rows]

    def lookup(self, pc: int) -> str:
        """The row that covers an address."""
        at = bisect_right(self.addresses, pc) - 1
        if at < 0 or self.rows[at][2] == 0:
            return ""
        _, file, line = self.rows[at]
        return f"{file}:{line}"

    def location(self, pc: int) -> tuple[str, int]:
        """(file, line) of an address; ("", 0) where unknown."""
        at = bisect_right(self.addresses, pc) - 1
        return ("", 0) if at < 0 else self.rows[at][1:]

    def _string_at(self, section: str, offset: int) -> str:
        data = self.sections.get(section, b"")
        end = data.find(b"\0", offset)
        return data[offset:end].decode("utf-8", "replace") if end >= 0 else ""

    def _form(self, c: _Cursor, form: int, wide: int) -> str | int:
        if form == 0x08:
            return c.string()
        if form == 0x1F:  # line_strp
            return self._string_at(".debug_line_str", c.number(wide))
        if form == 0x0E:  # strp
            return self._string_at(".debug_str", c.number(wide))
        if form == 0x0F:
            return c.uleb()
        sizes = {0x0B: 1, 0x05: 2, 0x06: 4, 0x07: 8, 0x1E: 16}
        if form in sizes:
            return c.number(sizes[form])
        if form == 0x09:  # block
            c.at += c.uleb()
            return 0
        raise ValueError

    def _entries(self, c: _Cursor, wide: int) -> list[tuple[str, int]]:
        formats = [(c.uleb(), c.uleb()) for _ in range(c.number(1))]
        out = []
        for _ in range(c.uleb()):
            path, directory = "", 0
            for content, form in formats:
                value = self._form(c, form, wide)
                if content == DW_LNCT_PATH:
                    path = str(value)
                elif content == DW_LNCT_DIRECTORY and isinstance(value, int):
                    directory = value
            out.append((path, directory))
        return out

    def _unit(self, data: bytes, start: int) -> int:
        c = _Cursor(data, start)
        length, wide = c.number(4), 4
        if length == 0xFFFFFFFF:
            length, wide = c.number(8), 8
        end = c.at + length
        version = c.number(2)
        if version >= 5:
            c.number(2)  # address and segment selector size
        header = c.number(wide)
        program = c.at + header
        min_length = c.number(1)
        if version >= 4:
            c.number(1)
        default_is_stmt = c.number(1)
        line_base = unpack_from("<b", data, c.at)[0]
        c.at += 1
        line_range, opcode_base = c.number(1), c.number(1)
        lengths = [c.number(1) for _ in range(opcode_base - 1)]
        files: list[str] = []
        if version >= 5:
            self._entries(c, wide)
            files = [path for path, _ in self._entries(c, wide)]
        else:
            while c.data[c.at]:
                c.string()
            c.at += 1
            files = [""]
            while c.data[c.at]:
                files.append(c.string())
                c.uleb(), c.uleb(), c.uleb()
        _ = default_is_stmt
        c.at = program
        if line_range == 0:
            raise ValueError
        address, file, line = 0, 1, 1
        rows = self.rows

        def row(at_line: int) -> None:
            rows.append((address, files[file] if file < len(files) else "", at_line))

        while c.at < end:
            op = c.number(1)
            if op >= opcode_base:
                op -= opcode_base
                address += op // line_range * min_length
                line += line_base + op % line_range
                row(line)
            elif op == 0:
                size = c.uleb()
                following = c.at + size
                sub = c.number(1)
                if sub == 1:
                    row(0)
                    address, file, line = 0, 1, 1
                elif sub == 2:
                    address = c.number(size - 1)
                c.at = following
            elif op == 1:
                row(line)
            elif op == 2:
                address += c.uleb() * min_length
            elif op == 3:
                line += c.sleb()
            elif op == 4:
                file = c.uleb()
            elif op == 8:
                address += (255 - opcode_base) // line_range * min_length
            elif op == 9:
                address += c.number(2)
            else:
                for _ in range(lengths[op - 1]):
                    c.uleb()
        return end
