"""The header of a line number program with its directory and file tables (DWARF 4, section 6.2.4; DWARF 5, sections 6.2.4 and 6.2.4.1).

Version 4 lists strings in place, files from number 1.  Version 5, which a `.file 0` asks for, keeps strings in `.debug_line_str`, lists the
compilation's own directory and file as number 0, and has checksums (if every file has one) and sources (if any file has one) beside names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler

LINE_BASE, LINE_RANGE, OPCODE_BASE = -5, 14, 13
_OPERANDS = bytes((0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1))  # of the standard opcodes 1 to 12
_PARAMETERS = bytes((LINE_BASE & 0xFF, LINE_RANGE, OPCODE_BASE)) + _OPERANDS
_PATH, _DIRECTORY, _MD5, _SOURCE = 1, 2, 5, 0x2001  # DW_LNCT_*
_UDATA, _DATA16, _LINE_STRP = 0x0F, 0x1E, 0x1F  # DW_FORM_*
STRINGS = ".debug_line_str"


class LineFile(NamedTuple):
    """A file of the line table."""

    directory: str
    name: str
    md5: bytes | None = None
    source: str | None = None


def uleb(value: int) -> bytes:
    """Unsigned LEB128."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _text(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape") + b"\0"


def split(file: LineFile) -> LineFile:
    """A name with a path is a directory and a name."""
    directory, slash, name = file.name.rpartition("/")
    if file.directory or (not directory and not slash) or not name:
        return file
    return file._replace(directory=directory or "/", name=name)


class Header:
    """`body`: what follows the header's length; `before`: between the section's length and the header's; `strings`: contents of STRINGS, where
    the references at offsets (from the body's start) `references` point to."""

    def __init__(self, asm: Assembler) -> None:
        self.strings = bytearray()
        self.references: list[tuple[int, int]] = []  # place, offset in the strings
        self._known: dict[str, int] = {}
        root = asm.line_files.get(0)
        own = root.directory if root is not None else ""
        self.files = {number: split(f._replace(directory="") if f.directory == own else f) for number, f in asm.line_files.items() if number}
        self.directories = list(dict.fromkeys(f.directory for f in self.files.values() if f.directory))
        self.body = bytearray((1, 1, 1)) + _PARAMETERS
        if root is None:
            self.before = (4).to_bytes(2, "little")
            self._version4()
        else:
            self.before = (5).to_bytes(2, "little") + bytes((asm.target.pointer_bits // 8, 0))
            self._version5(root)

    def _number(self, file: LineFile) -> int:
        """Of a file's directory."""
        return self.directories.index(file.directory) + 1 if file.directory else 0

    def _every(self) -> list[LineFile]:
        """Files from number 1, gaps filled."""
        return [self.files.get(number) or LineFile("", "") for number in range(1, max(self.files, default=0) + 1)]

    def _version4(self) -> None:
        for directory in self.directories:
            self.body += _text(directory)
        self.body.append(0)
        for file in self._every():
            self.body += _text(file.name or "<unknown>") + uleb(self._number(file)) + b"\0\0"
        self.body.append(0)

    def _version5(self, root: LineFile) -> None:
        files = [root._replace(directory=""), *self._every()]
        has_md5 = all(f.md5 is not None for f in files if f.name)
        has_source = any(f.source is not None for f in files)
        self.body += bytes((1, _PATH, _LINE_STRP)) + uleb(1 + len(self.directories))
        for directory in (root.directory, *self.directories):
            self._string(directory)
        self.body += bytes((2 + has_md5 + has_source, _PATH, _LINE_STRP, _DIRECTORY, _UDATA))
        if has_md5:
            self.body += bytes((_MD5, _DATA16))
        if has_source:
            self.body += uleb(_SOURCE) + bytes((_LINE_STRP,))
        self.body += uleb(len(files))
        for file in files:
            self._string(file.name)
            self.body += uleb(self._number(file))
            if has_md5:
                self.body += file.md5 or bytes(16)
            if has_source:
                self._string(file.source or "")

    def _string(self, text: str) -> None:
        """A reference to a string."""
        offset = self._known.get(text)
        if offset is None:
            offset = self._known[text] = len(self.strings)
            self.strings += _text(text)
        self.references.append((len(self.body), offset))
        self.body += bytes(4)

