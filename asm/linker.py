"""A static linker: relocatable objects and archives to one executable image.

Symbols are resolved over all files (strong over weak over common over undefined), archive members pulled in as needed, the first of equal
COMDAT groups kept, input sections gathered by output section (`link_layout.py`), padding in code settled (`link_edit.py`), code made
shorter where that is asked for (`link_relax.py`), relocations applied by the target's records; the global offset table holds what they ask
for.  All undefined and all duplicate symbols are reported at once, with the files that name them.  Debugging and other sections outside
of the image are kept.

Thread-local data: local-exec, and what a static program makes of initial-exec and general dynamic.
Not done: TLS descriptors, dynamic linking, link-time scripts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.archive import Archive, is_archive
from oxllc.asm.attributes import united as attribute_union
from oxllc.asm.link_edit import EditedSection
from oxllc.asm.link_layout import Layout, Output, Part, output_name
from oxllc.asm.relocs import FixedForm, Relocation, relocations
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.target_desc.model import Target

MAX_ERRORS = 200
_ARRAYS = (elf.SHT_INIT_ARRAY, elf.SHT_FINI_ARRAY, elf.SHT_PREINIT_ARRAY)
_LEFT_OUT = (".note.GNU-stack", ".llvm_addrsig")
_WORD = (1 << 64) - 1
_EXCLUDE = 0x80000000  # SHF_EXCLUDE
_Key = tuple[int, int]  # of an input section: (id of the object, index)


@dataclass(slots=True)
class Image:
    """A linked program: `segments` to load, `symbols` by name, and the executable file's bytes."""

    entry: int
    segments: list[elf.ElfSegment]
    symbols: dict[str, elf.ElfSymbol]
    elf: bytes


@dataclass(slots=True)
class _Place:
    """Where an input section went."""

    output: Output
    part: Part

    @property
    def offset(self) -> int:
        """In the output section."""
        return self.part.offset


def load(data: bytes, name: str) -> list[elf.ElfObject]:
    """The object(s) in a file: one, or the members of an archive."""
    return Archive(data, name).objects() if is_archive(data) else [elf.read(data, name)]


def link(inputs: Sequence[tuple[str, bytes]], target: Target, *, entry: str = "_start", base: int | None = None,
         entry_required: bool = False, gc_roots: Sequence[str] = (), relax: bool = False) -> Image:
    """Link files (name, bytes) in order.  `entry`: start symbol, 0 if absent unless required; `base`: first address, None for the
    target's `ImageBase`; `gc_roots`: non-empty keeps only sections reachable from these symbols and the entry; `relax`: make code
    shorter where its relocations permit it.  Raises OxllcError listing all undefined and duplicate symbols."""
    state = _Linker(target, target.image_base if base is None else base)
    for name, data in inputs:
        if is_archive(data):
            state.archives.append(Archive(data, name))
        else:
            state.objects.append(elf.read(data, name))
    return state.link(entry, entry_required, list(gc_roots), relax)


class _Linker:
    def __init__(self, target: Target, base: int) -> None:
        self.objects: list[elf.ElfObject] = []
        self.archives: list[Archive] = []
        self.target = target
        self.table = relocations(target)
        self.base = base
        self.errors: list[Diagnostic] = []
        self.globals: dict[str, tuple[elf.ElfObject, elf.ElfSymbol]] = {}
        self.wanted: dict[str, None] = {}  # strongly referenced somewhere, in order
        self.groups: set[str] = set()
        self.dropped: set[_Key] = set()  # sections of COMDAT groups that another file has
        self.outputs: dict[tuple[str, bool], Output] = {}
        self.places: dict[_Key, _Place] = {}
        self.linker_symbols: dict[str, int] = {}
        self.got: dict[tuple[object, int], int] = {}  # (symbol, relocation type) -> offset in .got
        self.executable_stack = False
        self.edited: dict[_Key, EditedSection] = {}  # sections of which bytes are deleted

    def error(self, message: str) -> None:
        self.errors.append(Diagnostic(message))

    def check(self) -> None:
        if len(self.errors) > MAX_ERRORS:
            self.errors[MAX_ERRORS:] = [Diagnostic(f"... and {len(self.errors) - MAX_ERRORS} more errors")]
        if self.errors:
            raise OxllcError(self.errors)

    def link(self, entry: str, entry_required: bool, gc_roots: list[str], relax: bool) -> Image:
        for obj in self.objects:
            self.add_symbols(obj)
        self.check_flags()
        self.check()
        self.pull_archives(entry)
        live = self.live_sections([*gc_roots, entry]) if gc_roots else None
        self.gather(live)
        self.check()
        self.allocate_commons()
        self.allocate_got()
        self.lay_out()
        self.check_undefined()
        self.check()
        if relax:
            self.relax()
        for edited in self.edited.values():
            edited.apply()
        for key, edited in self.edited.items():
            self.places[key].part.data = edited.section.data
        self.edited = {}
        for out in self.outputs.values():
            out.join()
        self.fill_got()
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
        for group in obj.groups:
            if group.is_comdat:
                if group.signature in self.groups:
                    self.dropped.update((id(obj), m) for m in group.members)
                self.groups.add(group.signature)
        for symbol in obj.symbols:
            if symbol.binding == elf.STB_LOCAL or not symbol.name:
                continue
            if symbol.section == elf.UNDEFINED or (id(obj), symbol.section) in self.dropped:
                if symbol.binding == elf.STB_GLOBAL:
                    self.wanted.setdefault(symbol.name)
                continue
            known = self.globals.get(symbol.name)
            if known is None:
                self.globals[symbol.name] = (obj, symbol)
                continue
            old_rank, new_rank = _rank(known[1]), _rank(symbol)
            if old_rank == new_rank == 3:
                self.error(f"symbol '{symbol.name}' is defined in {known[0].name} and in {obj.name}")
            elif new_rank > old_rank or (new_rank == old_rank == 2 and symbol.size > known[1].size):
                self.globals[symbol.name] = (obj, symbol)

    def check_flags(self) -> None:
        """Files made for another calling convention cannot be linked."""
        may_differ = getattr(self.target.hooks, "ELF_FLAGS_MAY_DIFFER", 0)
        for obj in self.objects[1:]:
            if (obj.flags ^ self.objects[0].flags) & ~may_differ:
                self.error(f"{obj.name}: its ABI (e_flags {obj.flags:#x}) is not that of {self.objects[0].name} ({self.objects[0].flags:#x})")

    def pull_archives(self, entry: str) -> None:
        """Add the members that define what is wanted, first archive first, until nothing new is wanted."""
        definitions = [(archive, archive.definitions()) for archive in self.archives]
        taken: set[tuple[int, int]] = set()
        self.wanted.setdefault(entry)
        work = list(self.wanted)
        while work:
            before = len(self.wanted)
            for name in work:
                if name in self.globals:
                    continue
                for a, (archive, index) in enumerate(definitions):
                    if name in index:
                        if (a, index[name]) not in taken:
                            taken.add((a, index[name]))
                            member = archive.member(index[name])
                            self.objects.append(member)
                            self.add_symbols(member)
                        break
            work = list(self.wanted)[before:]

    def live_sections(self, roots: list[str]) -> set[_Key]:
        """Sections reachable through relocations from root symbols (mark phase of --gc-sections)."""
        live: set[_Key] = set()
        work: list[tuple[elf.ElfObject, int]] = []
        named: dict[str, list[tuple[elf.ElfObject, int]]] = {}  # sections that __start_ and __stop_ symbols keep

        def mark(obj: elf.ElfObject, section: int) -> None:
            if section >= 0 and (id(obj), section) not in live:
                live.add((id(obj), section))
                work.append((obj, section))

        for root in roots:
            if root in self.globals:
                mark(self.globals[root][0], self.globals[root][1].section)
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if section.name.isidentifier():
                    named.setdefault(section.name, []).append((obj, i))
                if (section.type in _ARRAYS or section.flags & elf.SHF_GNU_RETAIN or section.name in (".init", ".fini")
                        or output_name(section.name) in (".init_array", ".fini_array", ".preinit_array")):
                    mark(obj, i)
        while work:
            obj, at = work.pop()
            for reloc in obj.sections[at].relocs:
                symbol = obj.symbols[reloc.symbol]
                if symbol.binding == elf.STB_LOCAL:
                    mark(obj, symbol.section)
                elif symbol.name in self.globals:
                    mark(self.globals[symbol.name][0], self.globals[symbol.name][1].section)
                elif symbol.name.startswith(("__start_", "__stop_")):
                    for found in named.get(symbol.name.partition("_")[2].partition("_")[2].partition("_")[2], ()):
                        mark(*found)
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if section.name == ".eh_frame":
                    live.add((id(obj), i))
        return live

    # -- layout -----------------------------------------------------------------------------------------------------

    def gather(self, live: set[_Key] | None) -> None:
        inputs: list[tuple[tuple[int, int], elf.ElfObject, int, elf.ElfSection]] = []
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if section.name == ".note.GNU-stack" and section.flags & elf.SHF_EXECINSTR:
                    self.executable_stack = True
                allocated = section.flags & elf.SHF_ALLOC
                if ((id(obj), i) in self.dropped or section.flags & _EXCLUDE or section.name in _LEFT_OUT
                        or (allocated and live is not None and (id(obj), i) not in live)):
                    continue
                priority = re.fullmatch(r"\.(?:preinit|init|fini)_array(?:\.(\d{1,9}))?", section.name)
                inputs.append(((1, int(priority[1])) if priority and priority[1] else (2, 0) if priority else (0, 0), obj, i, section))
        inputs.sort(key=lambda item: item[0])
        keep = elf.SHF_WRITE | elf.SHF_ALLOC | elf.SHF_EXECINSTR | elf.SHF_TLS
        total = 0
        once: set[str] = set()
        attributes = getattr(self.target.hooks, "ATTRIBUTES", ("",))[0]
        stated = [(obj.name, s.data) for obj in self.objects for s in obj.sections if s.name == attributes]
        united = attribute_union(stated, self.target.hooks, self.error) if stated else b""  # type: ignore[arg-type]
        align, permission = self.table.align, self.table.relax
        movable = {r.number for r in (align, permission) if r is not None}
        for _, obj, i, section in inputs:
            edited = None
            if align is not None and section.type != elf.SHT_NOBITS and any(r.type in movable for r in section.relocs):
                edited = self.edited[id(obj), i] = EditedSection(obj, i, align)
            if section.name == attributes or section.name == ".comment":  # one for all; of comments, the first file's
                if section.name in once:
                    continue
                once.add(section.name)
                if section.name == attributes:
                    section.data = united
            allocated = bool(section.flags & elf.SHF_ALLOC)
            name = output_name(section.name) if allocated else section.name
            out = self.outputs.get((name, allocated))
            if out is None:
                out = self.outputs[name, allocated] = Output(name, section.type, section.flags & keep)
            if section.type != elf.SHT_NOBITS and out.type == elf.SHT_NOBITS:
                out.type = section.type
                out.add(b"", 0, 1)
            size = section.size if section.type == elf.SHT_NOBITS else len(section.data)
            if edited is not None:
                edited.check()
                edited.settle()
                size = edited.size
                if edited.problem:
                    self.error(f"{obj.name}: {section.name}: {edited.problem}")
            self.places[id(obj), i] = _Place(out, out.add(section.data, size, section.align))
            total += len(section.data) + section.align
            if total > 1 << 30:
                raise OxllcError("the sections to be linked have more than 1 GiB")

    def bss(self) -> Output:
        return self.outputs.setdefault((".bss", True), Output(".bss", elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE))

    def allocate_commons(self) -> None:
        self.commons: dict[str, Part] = {}  # of .bss
        for name, (obj, symbol) in self.globals.items():
            if symbol.section == elf.COMMON:
                align = max(symbol.value, 1)
                if align & (align - 1) or align > elf.MAX_ALIGN or symbol.size > elf.MAX_SIZE:
                    self.error(f"{obj.name}: common symbol '{name}' of {symbol.size} bytes, aligned to {align}")
                    continue
                self.commons[name] = self.bss().add(b"", symbol.size, align)

    def got_key(self, obj: elf.ElfObject, reloc: elf.ElfReloc) -> tuple[object, int]:
        symbol = obj.symbols[reloc.symbol]
        return (symbol.name if symbol.binding != elf.STB_LOCAL else (id(obj), reloc.symbol)), reloc.type

    def allocate_got(self) -> None:
        self.got_values: list[tuple[elf.ElfObject, elf.ElfReloc, int]] = []
        pointer = self.target.pointer_bits // 8
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if (id(obj), i) not in self.places:
                    continue
                for reloc in section.relocs:
                    kind = self.table.by_number.get(reloc.type)
                    if kind is not None and kind.got_words and self.got_key(obj, reloc) not in self.got:
                        out = self.outputs.setdefault((".got", True), Output(".got", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE))
                        size = pointer * len(kind.got_words)
                        self.got[self.got_key(obj, reloc)] = out.add(bytes(size), size, pointer).offset
                        self.got_values.append((obj, reloc, self.got[self.got_key(obj, reloc)]))

    def fill_got(self) -> None:
        pointer = self.target.pointer_bits // 8
        for obj, reloc, offset in self.got_values:
            address = self.symbol_address(obj, obj.symbols[reloc.symbol])
            data = self.outputs[".got", True].data
            for i, word in enumerate(self.table.by_number[reloc.type].got_words):
                value = word(address, self.layout.thread_base) & ((1 << 8 * pointer) - 1)
                data[offset + i * pointer:offset + (i + 1) * pointer] = value.to_bytes(pointer, "little")

    def lay_out(self) -> None:
        """Addresses of sections and of the linker's symbols."""
        self.layout = Layout(self.outputs.values(), self.base)
        self.define_symbols()

    def global_pointer(self) -> int:
        return self.symbol_address(self.objects[0], elf.ElfSymbol("__global_pointer$", binding=elf.STB_GLOBAL)) if self.objects else 0

    def relax(self) -> None:
        """Choose shorter forms of code to a fixpoint (see link_relax.py)."""
        from oxllc.asm.link_relax import MAX_ROUNDS, Relaxation  # here: few links ask for it

        if not self.edited:
            return
        names = {symbol.name for obj in self.objects for symbol in obj.symbols}
        relaxation = Relaxation(self.target, self.table, names, self.symbol_address, self.section_address)
        for obj in self.objects:
            mine = {i: edited for (owner, i), edited in self.edited.items() if owner == id(obj)}
            if mine:
                relaxation.add_object(obj, mine)
        for edited in self.edited.values():
            edited.check()
        for _ in range(MAX_ROUNDS):
            if not relaxation.round(self.global_pointer(), self.layout.thread_base):
                break
            self.rearrange()
        else:
            relaxation.give_up()
            self.rearrange()
        relaxation.rewrite()

    def rearrange(self) -> None:
        """Places and addresses for the present sizes of edited sections."""
        moved: dict[int, Output] = {}
        for key, edited in self.edited.items():
            edited.settle()
            place = self.places[key]
            place.part.size = edited.size
            moved[id(place.output)] = place.output
            if edited.problem:
                self.error(f"{edited.obj.name}: {edited.section.name}: {edited.problem}")
        self.check()
        for out in moved.values():
            out.arrange()
        self.lay_out()

    def section_address(self, obj: elf.ElfObject, section: int) -> int:
        place = self.places[id(obj), section]
        return place.output.address + place.offset

    def define_symbols(self) -> None:
        for name, part in self.commons.items():
            self.linker_symbols[name] = part.offset + self.bss().address
        for name, value in self.layout.symbols().items():
            if name not in self.globals:
                self.linker_symbols[name] = value

    def check_undefined(self) -> None:
        missing: dict[str, dict[str, None]] = {}
        for obj in self.objects:
            for i, section in enumerate(obj.sections):
                if (id(obj), i) not in self.places or not section.flags & elf.SHF_ALLOC:
                    continue
                for reloc in section.relocs:
                    symbol = obj.symbols[reloc.symbol]
                    if (symbol.binding == elf.STB_GLOBAL and symbol.name and symbol.name not in self.globals
                            and symbol.name not in self.linker_symbols):
                        missing.setdefault(symbol.name, {}).setdefault(obj.name)
        for name, files in missing.items():
            self.error(f"symbol '{name}' is not defined; wanted by {', '.join(sorted(files))}")

    def symbol_address(self, obj: elf.ElfObject, symbol: elf.ElfSymbol) -> int:
        """The final address of a symbol seen from a file (0 for an undefined weak one)."""
        if symbol.binding != elf.STB_LOCAL and symbol.name:
            known = self.globals.get(symbol.name)
            if known is None or known[1].section == elf.COMMON:
                return self.linker_symbols.get(symbol.name, 0)
            obj, symbol = known
        if symbol.section >= 0:
            place = self.places.get((id(obj), symbol.section))
            if place is None:
                return 0
            edited = self.edited.get((id(obj), symbol.section))
            value = symbol.value if edited is None else edited.moved(symbol.value)
            return place.output.address + place.part.offset + value & _WORD
        return symbol.value if symbol.section == elf.ABSOLUTE else 0

    # -- relocations ------------------------------------------------------------------------------------------------

    def relocate(self, obj: elf.ElfObject, index: int, section: elf.ElfSection) -> None:
        place = self.places[id(obj), index]
        out = place.output
        if out.type == elf.SHT_NOBITS:
            self.error(f"{obj.name}: {section.name}: relocations in a section without contents")
            return
        base = out.address + place.offset
        thread = self.layout.thread_base
        gp = self.global_pointer()
        highs: dict[int, int] | None = None
        numbers: dict[int, int] = {}  # of LEB128 places: two relocations make one of them
        for reloc in section.relocs:
            kind = self.table.by_number.get(reloc.type)
            if kind is None or kind.is_foreign:
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: unknown relocation type {reloc.type}")
                continue
            if not kind.size:
                continue
            if reloc.offset + kind.size > len(section.data):
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: relocation outside of its section")
                continue
            at = place.offset + reloc.offset
            symbol = obj.symbols[reloc.symbol]
            address = self.symbol_address(obj, symbol)
            where = base + reloc.offset
            if kind.is_uleb:
                problem = self.patch_uleb(kind, out.data, at, place.offset + len(section.data), address + reloc.addend, numbers)
            elif kind.uses_got and not kind.got_words:
                problem = "needs a dynamic linker"
            else:
                paired = 0
                if kind.is_paired:
                    if highs is None:
                        highs = self.high_parts(obj, section, base, gp)
                    if address not in highs:
                        self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: {kind.name} names '{symbol.name}', where no high part is")
                        continue
                    paired = highs[address]
                form = self.fixed_form(kind, obj, reloc, where)
                if form is not None:
                    form.rewrite(out.data, at)
                    kind = form.to
                old = int.from_bytes(out.data[at:at + kind.size], "little")
                value = kind.value(address, reloc.addend, where, old, gp, thread, paired, self.got_address(obj, reloc, kind))
                problem = kind.range_error(value)
                if not problem:
                    self.table.patch(kind, out.data, at, value)
            if problem:
                self.error(f"{obj.name}: {section.name}+{reloc.offset:#x}: {kind.name} against '{symbol.name}': {problem}")

    def fixed_form(self, kind: Relocation, obj: elf.ElfObject, reloc: elf.ElfReloc, where: int) -> FixedForm | None:
        """What the place at this address becomes if its symbol has a fixed value that the pc does not reach."""
        form = self.table.fixed_forms.get(reloc.type)
        if form is None:
            return None
        symbol = obj.symbols[reloc.symbol]
        if kind.range_error(kind.value(self.symbol_address(obj, symbol), reloc.addend, where)) is None:
            return None
        if symbol.binding != elf.STB_LOCAL and symbol.name in self.globals:
            symbol = self.globals[symbol.name][1]
        return form if symbol.section in (elf.ABSOLUTE, elf.UNDEFINED) else None

    def got_address(self, obj: elf.ElfObject, reloc: elf.ElfReloc, kind: Relocation) -> int:
        return self.outputs[".got", True].address + self.got[self.got_key(obj, reloc)] if kind.got_words else 0

    def patch_uleb(self, kind: Relocation, data: bytearray, at: int, end: int, amount: int, numbers: dict[int, int]) -> str | None:
        """Write a ULEB128 number into the bytes that the one there takes; returns what is wrong, or None.  `numbers`: those of the section so
        far, in full: the first of two relocations leaves one that need not fit."""
        stop = at
        while stop < end and data[stop] & 0x80:
            stop += 1
        if stop >= end or stop - at > 9:
            return "the number there does not end"
        length = stop + 1 - at
        is_second = at in numbers
        old = numbers[at] if is_second else sum((data[at + i] & 0x7F) << 7 * i for i in range(length))
        value = numbers[at] = kind.value(amount, 0, 0, old)
        if is_second and not 0 <= value < 1 << min(7 * length, 64):
            return f"value {value} does not fit into {length} bytes"
        for i in range(length):
            data[at + i] = value >> 7 * i & 0x7F | (0x80 if i + 1 < length else 0)
        return None

    def high_parts(self, obj: elf.ElfObject, section: elf.ElfSection, base: int, gp: int) -> dict[int, int]:
        """The values of the section's pc-relative relocations by address, for the low parts that refer to them."""
        highs = {}
        for reloc in section.relocs:
            kind = self.table.by_number.get(reloc.type)
            if kind is not None and kind.is_pcrel and not kind.is_paired and kind.size:
                address = self.symbol_address(obj, obj.symbols[reloc.symbol])
                form = self.fixed_form(kind, obj, reloc, base + reloc.offset) if kind.is_high else None
                value = (kind if form is None else form.to).value(address, reloc.addend, base + reloc.offset, 0, gp, self.layout.thread_base, 0,
                                   self.got_address(obj, reloc, kind))
                highs[base + reloc.offset] = value
                if self.target.wide is not None:  # a label in front of a wide instruction stands at its prefix
                    highs.setdefault(base + reloc.offset - self.target.wide.size, value)
        return highs

    # -- output -----------------------------------------------------------------------------------------------------

    def image(self, entry: int) -> Image:
        flags = 0
        for source in self.objects:
            flags |= source.flags
        obj = elf.ElfObject(self.target.elf_machine, flags, elf.ET_EXEC, entry)
        number: dict[int, int] = {}
        for out in self.layout.ordered:
            number[id(out)] = len(obj.sections)
            obj.sections.append(elf.ElfSection(out.name, out.type, out.flags, out.align, out.data, out.size, address=out.address))
        symbols: dict[str, elf.ElfSymbol] = {}
        referenced: set[str] = set()
        for source in self.objects:
            for symbol in source.symbols:
                if symbol.section == elf.UNDEFINED and symbol.binding != elf.STB_LOCAL:
                    referenced.add(symbol.name)
                if symbol.type == elf.STT_SECTION or symbol.section == elf.UNDEFINED or not symbol.name:
                    continue
                if symbol.binding != elf.STB_LOCAL and self.globals.get(symbol.name, (None, None))[1] is not symbol:
                    continue
                if symbol.section >= 0 and (id(source), symbol.section) not in self.places:
                    continue
                if symbol.binding == elf.STB_LOCAL and (symbol.name.startswith(".L") or elf.is_mapping(symbol)):
                    continue
                if symbol.section == elf.COMMON and symbol.name not in self.commons:  # a local one, which nothing makes room for
                    continue
                section = number[id(self.places[id(source), symbol.section].output)] if symbol.section >= 0 else elf.ABSOLUTE
                if symbol.section == elf.COMMON:
                    section = number[id(self.bss())]
                address = self.symbol_address(source, symbol)
                if symbol.type == elf.STT_TLS and symbol.section >= 0:
                    address = address - self.layout.thread_base & _WORD  # in an executable: the offset in the thread's block
                new = elf.ElfSymbol(symbol.name, address, symbol.size, symbol.binding, symbol.type, symbol.visibility, section)
                obj.symbols.append(new)
                if symbol.type != elf.STT_FILE and (symbol.binding != elf.STB_LOCAL or symbol.name not in symbols):
                    symbols[symbol.name] = new
        for name, value in self.linker_symbols.items():
            if name not in symbols:
                symbols[name] = elf.ElfSymbol(name, value, binding=elf.STB_GLOBAL, section=elf.ABSOLUTE)
                if name in referenced:
                    obj.symbols.append(symbols[name])
        obj.segments = self.layout.segments(self.executable_stack)
        return Image(entry, obj.segments, symbols, elf.write(obj))


def _rank(symbol: elf.ElfSymbol) -> int:
    if symbol.binding == elf.STB_WEAK:
        return 1
    return 2 if symbol.section == elf.COMMON else 3
