"""What a section being assembled is made of: fragments of bytes with fixups, symbols, values of expressions.

Plain data; `assembler.py` builds it, `relax.py` changes it until every branch reaches, `object_emit.py` makes the object of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.diagnostics import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.relax import Growth
    from oxllc.asm.relocs import Relocation

Where = tuple[SourceFile, int] | None  # position of a statement, for errors
WORD = (1 << 64) - 1  # what numbers in the file are cut to
TEMPORARY = "\x02"  # in the names of temporary labels, behind what they are for: no name that a source can write holds it

DEFAULT_SECTIONS = {  # name prefix -> (type, flags)
    ".text": (elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR),
    ".data": (elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".sdata": (elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".rodata": (elf.SHT_PROGBITS, elf.SHF_ALLOC),
    ".srodata": (elf.SHT_PROGBITS, elf.SHF_ALLOC),
    ".bss": (elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".sbss": (elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".tdata": (elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE | elf.SHF_TLS),
    ".tbss": (elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE | elf.SHF_TLS),
    ".init_array": (elf.SHT_INIT_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".fini_array": (elf.SHT_FINI_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".preinit_array": (elf.SHT_PREINIT_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE),
    ".comment": (elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS),
    ".note": (elf.SHT_NOTE, 0),
    ".debug_str": (elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS),
    ".debug_line_str": (elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS),
}


def default_section_kind(name: str) -> tuple[int, int]:
    """ELF type and flags of a section by its name, as assemblers know them."""
    for prefix, kind in DEFAULT_SECTIONS.items():
        if name == prefix or name.startswith(prefix + "."):
            return kind
    return elf.SHT_PROGBITS, 0


@dataclass(slots=True)
class RelValue:
    """The value of an expression: add - sub + constant (symbol names or None), with a relocation specifier."""

    add: str | None
    sub: str | None
    constant: int
    specifier: str = ""


@dataclass(slots=True)
class Fixup:
    """A place in a data fragment that depends on a symbol; `relocation` None: a datum of `size` bytes."""

    offset: int
    size: int
    value: RelValue
    relocation: Relocation | None
    where: Where
    grow: Growth | None = None  # the branch has a longer form
    permits: bool = False  # the linker may rewrite the place, so it is the linker's even if its value is known here


class Fragment:
    """Bytes with fixups; also, by `kind`, padding ("align"), `count` fill values ("fill"), a LEB128 number ("leb")."""

    __slots__ = ("align", "barriers", "count", "data", "fill", "fill_size", "fixups", "growable", "kind", "max_pad",
                 "nop", "offset", "size", "stretches", "where")

    def __init__(self, kind: str = "data") -> None:
        self.kind = kind
        self.data = bytearray()
        self.fixups: list[Fixup] = []
        self.offset = 0
        self.size = 0
        self.align = 1
        self.max_pad: int | None = None
        self.fill: int | None = None  # None: the target's padding code
        self.fill_size = 1
        self.count: Callable[[], int] | None = None
        self.where: Where = None
        self.growable: list[int] = []  # offsets of instructions that may grow
        self.nop = b""
        self.barriers: list[int] = []  # see elastic.py: offsets in the fragment
        self.stretches = False  # padding of which the linker keeps what it needs


class Section:
    """A section being assembled."""

    __slots__ = ("align", "entsize", "flags", "fragments", "group", "is_comdat", "is_elastic", "kind", "name", "parts", "size", "type")

    def __init__(self, name: str, type: int, flags: int, entsize: int = 0) -> None:
        self.name = name
        self.type = type
        self.flags = flags
        self.entsize = entsize
        self.align = 1
        self.fragments: list[Fragment] = []  # of the current subsection, until the source is over
        self.parts = {0: self.fragments}  # by subsection
        self.size = 0
        self.group = ""  # signature of its section group
        self.is_comdat = False
        self.kind = ""  # of its contents up to here: the name of the mapping symbol
        self.is_elastic = False  # distances in it may be for the linker to compute

    def joined(self) -> None:
        """The subsections one behind the other, in the order of their numbers."""
        if len(self.parts) > 1:
            self.fragments = [fragment for _, part in sorted(self.parts.items()) for fragment in part]
            self.parts = {0: self.fragments}


class Symbol:
    """A symbol: a label (`fragment`, `offset`), a value (`expr`), a common block, or undefined."""

    __slots__ = ("binding", "common_align", "common_size", "defined_at", "expr", "fragment", "is_alias", "is_common", "is_referenced", "name",
                 "offset", "other", "section", "size", "type", "versions", "visibility")

    def __init__(self, name: str) -> None:
        self.name = name
        self.section: Section | None = None
        self.fragment: Fragment | None = None
        self.offset = 0
        self.expr: Callable[[], RelValue] | None = None
        self.binding: int | None = None
        self.type = elf.STT_NOTYPE
        self.visibility = elf.STV_DEFAULT
        self.size: Callable[[], int] | None = None
        self.is_common = False
        self.common_size = 0
        self.common_align = 1
        self.is_referenced = False
        self.is_alias = False  # `.weakref`: another name for a symbol in this source alone
        self.other = 0  # bits of st_other besides the visibility
        self.versions: list[str] = []  # `.symver`: names with versions
        self.defined_at: Where = None

    @property
    def is_defined(self) -> bool:
        """Whether this file defines the symbol."""
        return self.fragment is not None or self.expr is not None or self.is_common
