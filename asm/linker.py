"""A small static linker: relocatable objects and archives to one executable image.

Input sections are gathered by output section and laid out by permissions, symbols resolved over all files (strong over weak over
common over undefined), archive members pulled in as needed, relocations applied by the target's records.
All undefined and all duplicate symbols are reported at once, with the files that name them.

Not done: linker relaxation (the R_*_RELAX permissions are ignored), dynamic linking, link-time scripts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.relocs import Relocation, relocations
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.target_desc.model import Target

BASE_ADDRESS = 0x10000
PAGE = 0x1000
THREAD_POINTER_OFFSET = 0  # of the first thread-local byte from the thread pointer (RISC-V psABI: variant I, TCB before tp)


@dataclass(slots=True)
class Image:
    """A linked program: `segments` to load, `symbols` by name, and the executable file's bytes."""

    target_name: str
    entry: int
    segments: list[elf.ElfSegment]
    symbols: dict[str, elf.ElfSymbol]
    elf: bytes


@dataclass(slots=True)
class _Output:
    name: str
    type: int
    flags: int
    align: int = 1
    size: int = 0
    address: int = 0
    data: bytearray = field(default_factory=bytearray)


@dataclass(slots=True)
class _Place:
    """Where an input section went."""

    output: _Output
    offset: int


_ORDER = (".text", ".rodata", ".srodata", ".eh_frame", ".tdata", ".tbss", ".preinit_array", ".init_array", ".fini_array", ".data",
          ".sdata", ".sbss", ".bss")
_MERGED = (".text", ".rodata", ".srodata", ".tdata", ".tbss", ".preinit_array", ".init_array", ".fini_array", ".data", ".sdata",
           ".sbss", ".bss", ".eh_frame", ".shared.dynamic", ".shared")


def archive_members(data: bytes, name: str) -> list[tuple[str, bytes]]:
    """The members of an `ar` archive (System V / GNU format), without its symbol and string tables."""
    members = []
    long_names = b""
    at = 8
    while at + 60 <= len(data):
        header = data[at:at + 60]
        try:
            size = int(header[48:58].decode("ascii"))
        except ValueError:
            raise OxllcError(f"{name}: bad archive header at offset {at:#x}") from None
        body = data[at + 60:at + 60 + size]
        if header[58:60] != b"`\n" or size < 0 or len(body) != size:
            raise OxllcError(f"{name}: bad archive header at offset {at:#x}")
        label = header[:16].decode("latin-1").rstrip()
        if label == "//":
            long_names = body
        elif label not in ("/", "/SYM64/"):
            if label.startswith("/") and label[1:].isdigit():
                end = long_names.find(b"\n", int(label[1:]))
                label = long_names[int(label[1:]):end].decode("latin-1")
            members.append((f"{name}({label.rstrip('/')})", body))
        at += 60 + size + (size & 1)
    return members


def load(data: bytes, name: str) -> list[elf.ElfObject]:
    """The object(s) in a file: one, or the members of an archive."""
    if data[:8] == b"!<arch>\n":
        return [elf.read(body, label) for label, body in archive_members(data, name)]
    return [elf.read(data, name)]


def link(inputs: Sequence[tuple[str, bytes] | elf.ElfObject], target: Target, *, entry: str = "_start", base: int = BASE_ADDRESS,
         entry_required: bool = False, gc_roots: Sequence[str] = ()) -> Image:
    """Link files (name, bytes) in order.  `entry`: start symbol, 0 if absent unless required; `gc_roots`: non-empty
    keeps only sections reachable from these symbols and the entry.  Raises OxllcError listing all undefined and duplicate symbols."""
    objects: list[elf.ElfObject] = []
    archives: list[list[elf.ElfObject]] = []
    for item in inputs:
        if isinstance(item, elf.ElfObject):
            objects.append(item)
            continue
        name, data = item
        if data[:8] == b"!<arch>\n":
            archives.append(load(data, name))
        else:
            objects.extend(load(data, name))
    state = _Linker(objects, archives, target, base)
    return state.link(entry, entry_required, list(gc_roots))


class _Linker:
    def __init__(self, objects: list[elf.ElfObject], archives: list[list[elf.ElfObject]], target: Target, base: int) -> None:
        self.objects = objects
        self.archives = archives
        self.target = target
        self.base = base
        self.errors: list[Diagnostic] = []
        self.globals: dict[str, tuple[elf.ElfObject, elf.ElfSymbol]] = {}
        self.outputs: dict[str, _Output] = {}
        self.places: dict[tuple[int, int], _Place] = {}  # (id of object, section index)
        self.linker_symbols: dict[str, int] = {}

    def error(self, message: str) -> None:
        self.errors.append(Diagnostic(message))

    def check(self) -> None:
        if self.errors:
            raise OxllcError(self.errors)

    def link(self, entry: str, entry_required: bool, gc_roots: list[str]) -> Image:
        for obj in self.objects:
            self.add_symbols(obj)
        self.pull_archives(entry)
        live = self.live_sections([*gc_roots, entry]) if gc_roots else None
        self.gather(live)
        self.allocate_commons()
        self.assign_addresses()
        self.check_undefined(live)
        self.check()
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if (id(obj), i) in self.places and section.relocs:
                    self.relocate(obj, i, section)
        self.check()
        start = self.globals.get(entry)
        if start is None and entry_required:
            raise OxllcError(f"entry symbol '{entry}' is not defined")
        return self.image(self.symbol_address(*start) if start else 0)

    # -- symbols ----------------------------------------------------------------------------------------------------

    def add_symbols(self, obj: elf.ElfObject) -> None:
        if obj.type != elf.ET_REL:
            self.error(f"{obj.name}: not a relocatable object")
        elif obj.machine != self.target.elf_machine:
            self.error(f"{obj.name}: made for machine {obj.machine}, not for {self.target.elf_machine} ({self.target.name})")
        for symbol in obj.symbols:
            if symbol.binding == elf.STB_LOCAL or not symbol.name:
                continue
            known = self.globals.get(symbol.name)
            if known is None:
                if symbol.section != elf.UNDEFINED:
                    self.globals[symbol.name] = (obj, symbol)
                continue
            if symbol.section == elf.UNDEFINED:
                continue
            old_rank, new_rank = _rank(known[1]), _rank(symbol)
            if old_rank == new_rank == 3:
                self.error(f"symbol '{symbol.name}' is defined in {known[0].name} and in {obj.name}")
            elif new_rank > old_rank or (new_rank == old_rank == 2 and symbol.size > known[1].size):
                self.globals[symbol.name] = (obj, symbol)

    def undefined(self) -> dict[str, list[str]]:
        """Names wanted strongly and not defined, with the files that want them."""
        missing: dict[str, list[str]] = {}
        for obj in self.objects:
            for symbol in obj.symbols:
                if symbol.section == elf.UNDEFINED and symbol.binding == elf.STB_GLOBAL and symbol.name and symbol.name not in self.globals:
                    missing.setdefault(symbol.name, []).append(obj.name)
        return missing

    def pull_archives(self, entry: str) -> None:
        defined_by: dict[str, elf.ElfObject] = {}
        for members in self.archives:
            for member in members:
                for symbol in member.symbols:
                    if symbol.binding != elf.STB_LOCAL and symbol.section != elf.UNDEFINED:
                        defined_by.setdefault(symbol.name, member)
        taken: set[int] = set()
        while True:
            wanted = list(self.undefined())
            if entry not in self.globals:
                wanted.append(entry)
            found = [defined_by[name] for name in wanted if name in defined_by and id(defined_by[name]) not in taken]
            if not found:
                return
            for member in found:
                if id(member) not in taken:
                    taken.add(id(member))
                    self.objects.append(member)
                    self.add_symbols(member)

    def live_sections(self, roots: list[str]) -> set[tuple[int, int]]:
        """Sections reachable through relocations from root symbols (mark phase of --gc-sections)."""
        live: set[tuple[int, int]] = set()
        work: list[tuple[elf.ElfObject, int]] = []

        def mark(obj: elf.ElfObject, section: int) -> None:
            if section >= 0 and (id(obj), section) not in live:
                live.add((id(obj), section))
                work.append((obj, section))

        for root in roots:
            if root in self.globals:
                mark(self.globals[root][0], self.globals[root][1].section)
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if section.type in (elf.SHT_INIT_ARRAY, elf.SHT_FINI_ARRAY, elf.SHT_PREINIT_ARRAY):
                    mark(obj, i)
        while work:
            obj, at = work.pop()
            for reloc in obj.sections[at].relocs:
                symbol = obj.symbols[reloc.symbol]
                if symbol.binding != elf.STB_LOCAL and symbol.name in self.globals:
                    mark(self.globals[symbol.name][0], self.globals[symbol.name][1].section)
                else:
                    mark(obj, symbol.section)
        return live

    # -- layout -----------------------------------------------------------------------------------------------------

    def gather(self, live: set[tuple[int, int]] | None) -> None:
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if not section.flags & elf.SHF_ALLOC or (live is not None and (id(obj), i) not in live):
                    continue
                name = next((p for p in _MERGED if section.name == p or section.name.startswith(p + ".")), section.name)
                out = self.outputs.get(name)
                if out is None:
                    keep = elf.SHF_WRITE | elf.SHF_ALLOC | elf.SHF_EXECINSTR | elf.SHF_TLS
                    out = self.outputs[name] = _Output(name, section.type, section.flags & keep)
                if section.type != elf.SHT_NOBITS and out.type == elf.SHT_NOBITS:
                    out.type = section.type
                out.align = max(out.align, section.align)
                out.size = (out.size + section.align - 1) // section.align * section.align
                self.places[id(obj), i] = _Place(out, out.size)
                if section.type != elf.SHT_NOBITS:
                    out.data += bytes(out.size - len(out.data))
                    out.data += section.data
                out.size += section.size if section.type == elf.SHT_NOBITS else len(section.data)
        for out in self.outputs.values():
            if out.type != elf.SHT_NOBITS:
                out.data += bytes(out.size - len(out.data))

    def allocate_commons(self) -> None:
        for name, (_, symbol) in list(self.globals.items()):
            if symbol.section != elf.COMMON:
                continue
            out = self.outputs.setdefault(".bss", _Output(".bss", elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE))
            align = max(symbol.value, 1)
            out.align = max(out.align, align)
            out.size = (out.size + align - 1) // align * align
            self.linker_symbols[name] = out.size
            out.size += symbol.size

    def assign_addresses(self) -> None:
        def key(out: _Output) -> tuple[int, int, str]:
            writable = bool(out.flags & elf.SHF_WRITE)
            group = 0 if out.flags & elf.SHF_EXECINSTR else 2 if writable else 1
            order = _ORDER.index(out.name) if out.name in _ORDER else (len(_ORDER) if out.type == elf.SHT_NOBITS else _ORDER.index(".data"))
            return group, order, out.name

        address = self.base
        previous: int | None = None
        offset = 0  # windows of shared memory have addresses of their own
        for out in (o for name in (".shared", ".shared.dynamic") if (o := self.outputs.get(name))):
            out.address = (offset + out.align - 1) // out.align * out.align
            offset = out.address + out.size
        self.ordered = sorted(self.outputs.values(), key=key)
        for out in self.ordered:
            if out.name.startswith(".shared"):
                continue
            group = key(out)[0]
            if group != previous:
                address = (address + PAGE - 1) // PAGE * PAGE
                previous = group
            address = (address + out.align - 1) // out.align * out.align
            out.address = address
            if not (out.flags & elf.SHF_TLS and out.type == elf.SHT_NOBITS):  # .tbss takes no room in the image
                address += out.size
        bss = self.outputs.get(".bss")
        for name in self.linker_symbols:
            assert bss is not None
            self.linker_symbols[name] += bss.address
        data = self.outputs.get(".sdata") or self.outputs.get(".data") or bss
        defaults = {"__global_pointer$": (data.address if data else address) + 0x800, "_end": address, "end": address,
                    "__bss_start": bss.address if bss else address, "_edata": bss.address if bss else address}
        for name in ("preinit_array", "init_array", "fini_array"):
            found = self.outputs.get("." + name)
            defaults[f"__{name}_start"] = found.address if found else 0
            defaults[f"__{name}_end"] = found.address + found.size if found else 0
        text = self.outputs.get(".text")
        defaults["_etext"] = defaults["etext"] = text.address + text.size if text else self.base
        defaults["__dso_handle"] = 0
        for name, value in defaults.items():
            if name not in self.globals:
                self.linker_symbols[name] = value
        tls = [o for o in self.ordered if o.flags & elf.SHF_TLS]
        self.tls_base = tls[0].address if tls else 0

    def check_undefined(self, live: set[tuple[int, int]] | None) -> None:
        for name, files in self.undefined().items():
            if name not in self.linker_symbols:
                self.error(f"symbol '{name}' is not defined; wanted by {', '.join(sorted(set(files)))}")

    def symbol_address(self, obj: elf.ElfObject, symbol: elf.ElfSymbol) -> int:
        """The final address of a symbol seen from a file (0 for an undefined weak one)."""
        if symbol.binding != elf.STB_LOCAL:
            if symbol.name in self.linker_symbols and symbol.section in (elf.UNDEFINED, elf.COMMON):
                known = self.globals.get(symbol.name)
                if known is None or known[1].section == elf.COMMON:
                    return self.linker_symbols[symbol.name]
            known = self.globals.get(symbol.name)
            if known is None:
                return 0
            obj, symbol = known
            if symbol.section == elf.COMMON:
                return self.linker_symbols[symbol.name]
        if symbol.section >= 0:
            place = self.places.get((id(obj), symbol.section))
            return place.output.address + place.offset + symbol.value if place else 0
        return symbol.value if symbol.section == elf.ABSOLUTE else 0

    # -- relocations ------------------------------------------------------------------------------------------------

    def relocate(self, obj: elf.ElfObject, index: int, section: elf.ElfSection) -> None:
        place = self.places[id(obj), index]
        out = place.output
        table = relocations(self.target).by_number
        base = out.address + place.offset
        gp = self.linker_symbols.get("__global_pointer$", 0)
        highs: dict[int, int] | None = None
        for reloc in section.relocs:
            kind = table.get(reloc.type)
            if kind is None:
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: unknown relocation type {reloc.type}")
                continue
            if not kind.size:
                continue
            at = place.offset + reloc.offset
            if reloc.offset + kind.size > section.size:
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: relocation outside of its section")
                continue
            symbol = obj.symbols[reloc.symbol]
            address = self.symbol_address(obj, symbol)
            paired = 0
            if kind.is_paired:
                if highs is None:
                    highs = self.high_parts(obj, section, base, table, gp)
                if address not in highs:
                    self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: {kind.name} names '{symbol.name}', where no high part is")
                    continue
                paired = highs[address]
            old = int.from_bytes(out.data[at:at + kind.size], "little")
            value = kind.value(address, reloc.addend, base + reloc.offset, old, gp, self.tls_base, paired)
            problem = kind.range_error(value)
            if problem:
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: {kind.name} against '{symbol.name}': {problem}")
                continue
            relocations(self.target).patch(kind, out.data, at, value)

    def high_parts(self, obj: elf.ElfObject, section: elf.ElfSection, base: int, table: dict[int, Relocation], gp: int) -> dict[int, int]:
        """The values of the section's pc-relative relocations by address, for the low parts that refer to them."""
        highs = {}
        for reloc in section.relocs:
            kind = table.get(reloc.type)
            if kind is not None and kind.is_pcrel and not kind.is_paired and kind.size:
                address = self.symbol_address(obj, obj.symbols[reloc.symbol])
                value = kind.value(address, reloc.addend, base + reloc.offset, 0, gp, self.tls_base, 0)
                highs[base + reloc.offset] = value
                if self.target.wide is not None:  # a label in front of a wide instruction stands at its prefix
                    highs.setdefault(base + reloc.offset - self.target.wide.size, value)
        return highs

    # -- output -----------------------------------------------------------------------------------------------------

    def image(self, entry: int) -> Image:
        obj = elf.ElfObject(self.target.elf_machine, self.objects[0].flags if self.objects else 0, elf.ET_EXEC, entry)
        number: dict[int, int] = {}
        for out in self.ordered:
            number[id(out)] = len(obj.sections)
            obj.sections.append(elf.ElfSection(out.name, out.type, out.flags, out.align, out.data, out.size, address=out.address))
        symbols: dict[str, elf.ElfSymbol] = {}
        for source in self.objects:
            for symbol in source.symbols:
                if symbol.type in (elf.STT_SECTION, elf.STT_FILE) or symbol.section == elf.UNDEFINED or not symbol.name:
                    continue
                if symbol.binding != elf.STB_LOCAL and self.globals.get(symbol.name, (None, None))[1] is not symbol:
                    continue
                if symbol.section >= 0 and (id(source), symbol.section) not in self.places:
                    continue
                section = number[id(self.places[id(source), symbol.section].output)] if symbol.section >= 0 else elf.ABSOLUTE
                if symbol.section == elf.COMMON:
                    section = number[id(self.outputs[".bss"])]
                new = elf.ElfSymbol(symbol.name, self.symbol_address(source, symbol), symbol.size, symbol.binding, symbol.type,
                                    symbol.visibility, section)
                obj.symbols.append(new)
                if symbol.binding != elf.STB_LOCAL or symbol.name not in symbols:
                    symbols[symbol.name] = new
        for name, value in self.linker_symbols.items():
            if name not in symbols:
                symbols[name] = elf.ElfSymbol(name, value, section=elf.ABSOLUTE)
        obj.segments = self.segments()
        return Image(self.target.name, entry, obj.segments, symbols, elf.write(obj))

    def segments(self) -> list[elf.ElfSegment]:
        """One PT_LOAD per group of equal permissions, and PT_TLS."""
        segments: list[elf.ElfSegment] = []
        group: list[_Output] = []

        def flush() -> None:
            if not group:
                return
            first = group[0]
            flags = elf.PF_R | (elf.PF_W if first.flags & elf.SHF_WRITE else 0) | (elf.PF_X if first.flags & elf.SHF_EXECINSTR else 0)
            data = bytearray()
            end = first.address
            for out in group:
                if out.flags & elf.SHF_TLS and out.type == elf.SHT_NOBITS:
                    continue
                if out.type != elf.SHT_NOBITS:
                    data += bytes(out.address - first.address - len(data))
                    data += out.data
                end = max(end, out.address + out.size)
            segments.append(elf.ElfSegment(elf.PT_LOAD, flags, 0, first.address, bytes(data), end - first.address))
            group.clear()

        permissions = -1
        for out in self.ordered:
            if out.name.startswith(".shared"):
                continue
            mine = out.flags & (elf.SHF_WRITE | elf.SHF_EXECINSTR)
            if mine != permissions:
                flush()
                permissions = mine
            group.append(out)
        flush()
        tls = [o for o in self.ordered if o.flags & elf.SHF_TLS]
        if tls:
            data = b"".join(bytes(o.data) for o in tls if o.type != elf.SHT_NOBITS)
            size = tls[-1].address + tls[-1].size - tls[0].address
            segments.append(elf.ElfSegment(elf.PT_TLS, elf.PF_R, 0, tls[0].address, data, size, max(o.align for o in tls)))
        return segments


def _rank(symbol: elf.ElfSymbol) -> int:
    if symbol.section == elf.UNDEFINED:
        return 0
    if symbol.binding == elf.STB_WEAK:
        return 1
    return 2 if symbol.section == elf.COMMON else 3
