"""`ar` archives: System V / GNU format with long names and symbol index, and GNU's thin archives, whose members stand in files of their own.

Members are read when a link asks for them: by the archive's index where it has one, else by reading them all once.
Nothing in the file is trusted; a bad header is an `OxllcError` that names the archive and the place.
"""

from __future__ import annotations

import os

from oxllc.asm import elf
from oxllc.diagnostics import OxllcError

MAGIC, THIN_MAGIC = b"!<arch>\n", b"!<thin>\n"
_HEADER = 60
_INDEX = {"/": 4, "/SYM64/": 8}  # the symbol index: bytes of a number


def is_archive(data: bytes) -> bool:
    """Whether the file starts as an archive does."""
    return data[:8] in (MAGIC, THIN_MAGIC)


class Archive:
    """An archive's table of contents; `member` reads one object."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        self.is_thin = data[:8] == THIN_MAGIC
        self.members: dict[int, tuple[str, int, int]] = {}  # offset of the header -> label, offset and size of the contents
        self.index: dict[str, int] | None = None  # symbol -> offset of the header
        self._objects: dict[int, elf.ElfObject] = {}
        long_names = b""
        at = 8
        while at + _HEADER <= len(data):
            header = data[at:at + _HEADER]
            digits = header[48:58].strip()
            size = int(digits) if digits.isdigit() else -1
            label = header[:16].decode("latin-1").rstrip()
            special = label == "//" or label in _INDEX
            stored = 0 if self.is_thin and not special else size
            if header[58:60] != b"`\n" or size < 0 or at + _HEADER + stored > len(data):
                raise OxllcError(f"{name}: bad archive header at offset {at:#x}")
            if label == "//":
                long_names = data[at + _HEADER:at + _HEADER + size]
            elif label in _INDEX:
                self.index = self._read_index(data[at + _HEADER:at + _HEADER + size], _INDEX[label])
            else:
                if label[:1] == "/" and label[1:].isdigit():
                    end = long_names.find(b"\n", int(label[1:]))
                    if end < 0:
                        raise OxllcError(f"{name}: the member at offset {at:#x} has no name in the table of long names")
                    label = long_names[int(label[1:]):end].decode("utf-8", "surrogateescape")
                self.members[at] = (label.rstrip("/"), at + _HEADER, size)
            at += _HEADER + stored + (stored & 1)

    def _read_index(self, body: bytes, width: int) -> dict[str, int]:
        count = int.from_bytes(body[:width], "big")
        if (count + 1) * width > len(body):
            raise OxllcError(f"{self.name}: the archive's symbol index is cut off")
        names = body[(count + 1) * width:].split(b"\0")
        if len(names) < count:
            raise OxllcError(f"{self.name}: the archive's symbol index lacks names")
        index: dict[str, int] = {}
        for i in range(count):
            offset = int.from_bytes(body[(i + 1) * width:(i + 2) * width], "big")
            index.setdefault(names[i].decode("utf-8", "surrogateescape"), offset)
        return index

    def bytes_of(self, offset: int) -> tuple[str, bytes]:
        """Label and contents of the member whose header stands at an offset."""
        found = self.members.get(offset)
        if found is None:
            raise OxllcError(f"{self.name}: the archive's symbol index names a member at offset {offset:#x}, where none is")
        label, at, size = found
        if not self.is_thin:
            return f"{self.name}({label})", self.data[at:at + size]
        path = os.path.join(os.path.dirname(self.name), label)
        try:
            with open(path, "rb") as file:
                return path, file.read()
        except OSError as error:
            raise OxllcError(f"{self.name}: member '{path}' of this thin archive: {error.strerror}") from None

    def member(self, offset: int) -> elf.ElfObject:
        """The object whose header stands at an offset (read once)."""
        found = self._objects.get(offset)
        if found is None:
            label, body = self.bytes_of(offset)
            found = self._objects[offset] = elf.read(body, label)
        return found

    def objects(self) -> list[elf.ElfObject]:
        """All members, in order."""
        return [self.member(offset) for offset in self.members]

    def definitions(self) -> dict[str, int]:
        """Global symbols that members define, each with the first member's offset."""
        if self.index is None:
            self.index = {}
            for offset in self.members:
                for symbol in self.member(offset).symbols:
                    if symbol.binding != elf.STB_LOCAL and symbol.section != elf.UNDEFINED:
                        self.index.setdefault(symbol.name, offset)
        return self.index
