"""The assembler proper: sections made of fragments, symbols, fixups; layout to a fixpoint; an `ElfObject` at the end.

Used by the text parser (`oxllc-mc`) and by the object writer alike, so both make the same bytes.  Layout follows LLVM's
MC: a section is a list of fragments; only alignment and `.org`-like ones have a size that depends on addresses.  Branches start in
their shortest form; those that do not reach, or whose target another file defines, grow (`relax.py`) until nothing moves.

Symbol names that start with the target's private prefix (".L") stay out of the symbol table unless a relocation needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.compress import compressor
from oxllc.asm.elastic import is_barrier
from oxllc.asm.encoder import encode, encoders
from oxllc.asm.fragments import TEMPORARY, WORD, Fixup, Fragment, RelValue, Section, Symbol, Where, default_section_kind
from oxllc.asm.line_header import LineFile, uleb
from oxllc.asm.line_program import Loc, Row, sleb
from oxllc.asm.pseudos import expand
from oxllc.asm.relax import Growth, growth_of
from oxllc.asm.relocs import Relocation, relocations
from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.mir.function import FrameIndex, MachineInstr, SymbolRef
from oxllc.mir.output import instantiate

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.call_frame import CallFrame
    from oxllc.asm.macros import Macro
    from oxllc.target_desc.model import Target


class Assembler:
    """Collects one object file.  Errors without position are plain OxllcErrors; several are collected until `finish`."""

    def __init__(self, target: Target) -> None:
        self.sections: list[Section] = []
        self.section_by_name: dict[str, Section] = {}
        self.symbols: dict[str, Symbol] = {}
        self.set_target(target)
        self.base_flags = target.elf_flags  # whatever `.option` allows later
        self.short_nops: dict[bytes, bytes] = {}
        self.barriers: dict[int, list[int]] = {}  # by section, after layout
        self.variable: dict[int, dict[int, int]] = {}  # by section and fragment, after layout: fragments of variable length before it
        self.pic = False  # `la` goes through the global offset table
        self.exact = False  # every instruction as it is written: none made shorter or longer, nothing for the linker to rewrite
        self.marks: list[Symbol] = []  # places that move with the code, without being symbols
        self.attributes: dict[int, int | bytes] = {}  # of the file, by tag
        self.raw_relocs: list[tuple[Section, RelValue, Relocation, RelValue, Where]] = []  # place, type, value of a `.reloc`
        self.line_files: dict[int, LineFile] = {}  # by number; 0: the compilation's own, for a table of version 5
        self.line_rows: list[Row] = []
        self.loc: Loc | None = None  # of the next instruction
        self.frames: list[CallFrame] = []  # call-frame information, in order
        self.frame: CallFrame | None = None  # the open one
        self.frame_sections: tuple[str, ...] = (".eh_frame",)
        self.errors: list[Diagnostic] = []
        self.warnings: list[Diagnostic] = []
        self.file_names: list[str] = []
        self.temp_count = 0
        # What sources that follow one another here (texts of inline assembly) have in common.
        self.macros: dict[str, Macro] = {}
        self.numeric_labels: dict[int, int] = {}  # number -> definitions so far
        self.variables: set[str] = set()  # symbols assigned with .set or =, which may change
        self.place_labels: dict[tuple[int, int], str] = {}  # made by `label_of`, by fragment and offset
        self.mapping: list[tuple[str, Symbol]] = []  # where code ($x) and data ($d) begin (ELF psABI, "Mapping Symbol")
        self.current = self.section(".text")
        self.current.align = target.min_instr_align if self.compressor is None else 2
        self.fragment = self.data_fragment()

    def set_target(self, target: Target) -> None:
        """What instructions from here on are for: the same target, maybe with other features."""
        self.target = target
        self.relocs = relocations(target)
        self.encoders = encoders(target)
        found = compressor(target)
        self.compressor = found if found.shorter else None
        permission = self.relocs.relax
        kinds: tuple[str, str] = getattr(target.hooks, "MAPPING_SYMBOLS", ("", ""))
        self.code_kind, self.data_kind = kinds
        self.permission = permission if permission is not None and permission.feature in target.features else None

    # -- sections ---------------------------------------------------------------------------------------------------

    def section(self, name: str, type: int | None = None, flags: int | None = None, entsize: int = 0, group: str = "",
                is_comdat: bool = True, unique: int = -1) -> Section:
        """The section of this name, made on first mention; sections of different groups or `unique` numbers are different ones.

        `group`: signature of the section group that it is a member of; `is_comdat`: of groups so signed a link keeps the first."""
        key = f"{name}{TEMPORARY}{group}{TEMPORARY}{unique}" if group or unique >= 0 else name
        found = self.section_by_name.get(key)
        if found is None:
            default_type, default_flags = default_section_kind(name)
            found = Section(name, default_type if type is None else type, default_flags if flags is None else flags, entsize)
            found.group, found.is_comdat = group, is_comdat
            if group:
                found.flags |= elf.SHF_GROUP
            self.sections.append(found)
            self.section_by_name[key] = found
        return found

    def switch(self, section: Section) -> None:
        """Make a section current, its first subsection."""
        if section is not self.current or len(section.parts) > 1:
            self.current = section
            self.subsection(0)

    def subsection(self, number: int) -> None:
        """Go on in a subsection of the current section."""
        section = self.current
        section.fragments = section.parts.setdefault(number, [])
        self.fragment = section.fragments[-1] if section.fragments and section.fragments[-1].kind == "data" else self.data_fragment()

    def data_fragment(self) -> Fragment:
        """Open a new data fragment in the current section."""
        self.fragment = Fragment()
        self.current.fragments.append(self.fragment)
        return self.fragment

    # -- symbols ----------------------------------------------------------------------------------------------------

    def symbol(self, name: str) -> Symbol:
        """The symbol of this name, made on first mention."""
        found = self.symbols.get(name)
        if found is None:
            found = self.symbols[name] = Symbol(name)
        return found

    def temp_label(self, base: str = "tmp") -> str:
        """A fresh private label's name; `base` says what it is for."""
        self.temp_count += 1
        return f".L{base}{TEMPORARY}{self.temp_count}"

    def label(self, name: str, where: Where = None) -> None:
        """Define a label here."""
        symbol = self.symbol(name)
        if symbol.is_defined:
            self.error(f"symbol '{name}' is already defined", where, symbol.defined_at)
            return
        symbol.section = self.current
        symbol.fragment = self.fragment
        symbol.offset = len(self.fragment.data)
        symbol.defined_at = where

    def error(self, message: str, where: Where = None, other: Where = None, hint: str | None = None) -> None:
        """Collect an error."""
        notes = [Diagnostic("first defined here", *other, severity="note")] if other else []
        self.errors.append(Diagnostic(message, *where, notes=notes, hint=hint) if where else Diagnostic(message, notes=notes, hint=hint))

    def echo(self, name: str, rest: str) -> None:
        """A directive of `directives.ECHOED` begins (a listing prints it as it was written)."""

    def echoed(self) -> None:
        """That directive is over."""

    def shown(self, line: str) -> None:
        """A directive that adds nothing to the current section (a listing prints this line)."""

    # -- contents ---------------------------------------------------------------------------------------------------

    def contents_begin(self, kind: str) -> None:
        """Code or data, by the name of its mapping symbol, begins here."""
        self.current.kind = kind
        if kind:
            self.mapping.append((kind, self.mark()))

    def emit(self, data: bytes) -> None:
        """Append bytes."""
        if self.current.kind != self.data_kind:
            self.contents_begin(self.data_kind)
        self.fragment.data += data

    def value(self, value: RelValue, size: int, where: Where = None) -> None:
        """Append a datum of `size` bytes."""
        if self.current.kind != self.data_kind:
            self.contents_begin(self.data_kind)
        if value.add is None and value.sub is None:
            self.fragment.data += (value.constant & ((1 << 8 * size) - 1)).to_bytes(size, "little")
            return
        self.reference(value)
        self.fragment.fixups.append(Fixup(len(self.fragment.data), size, value, None, where))
        self.fragment.data += bytes(size)

    def reference(self, value: RelValue) -> None:
        """Note the symbols of a value as used."""
        for name in (value.add, value.sub):
            if name is not None:
                self.symbol(name)

    def align(self, alignment: int, fill: int | None = None, max_pad: int | None = None, fill_size: int = 1, where: Where = None) -> None:
        """Pad to an alignment (bytes, a power of two)."""
        self.current.align = max(self.current.align, alignment)
        if alignment <= 1:
            return
        fragment = Fragment("align")
        fragment.align, fragment.fill, fragment.max_pad, fragment.fill_size, fragment.where = alignment, fill, max_pad, fill_size, where
        if fill is None and self.current.flags & elf.SHF_EXECINSTR:
            fragment.nop = self.nop_bytes()
            padding = self.relocs.align
            fragment.stretches = self.current.is_elastic and padding is not None and alignment > padding.padding[-1][0]
        self.current.fragments.append(fragment)
        self.data_fragment()

    def fill(self, count: Callable[[], int], size: int, value: int, where: Where = None) -> None:
        """`count()` times a value of `size` bytes; the count may depend on labels."""
        if self.current.kind != self.data_kind:
            self.contents_begin(self.data_kind)
        fragment = Fragment("fill")
        fragment.count, fragment.fill_size, fragment.fill, fragment.where = count, size, value, where
        self.current.fragments.append(fragment)
        self.data_fragment()

    def leb(self, value: RelValue, signed: bool, where: Where = None) -> None:
        """A LEB128 number that depends on labels."""
        self.reference(value)
        if self.current.kind != self.data_kind:
            self.contents_begin(self.data_kind)
        fragment = Fragment("leb")
        fragment.fixups.append(Fixup(0, -int(signed), value, None, where))
        fragment.fill, fragment.where = int(signed), where
        self.current.fragments.append(fragment)
        self.data_fragment()

    def encode_leb(self, fragment: Fragment) -> None:
        """Set the bytes of a LEB128 number for the present layout; it never gets shorter."""
        value = self.constant(fragment.fixups[0].value)
        if value is None:
            self.error(f".{'s' if fragment.fill else 'u'}leb128 expression is not absolute", fragment.where)
            value, fragment.fixups = 0, [Fixup(0, 0, RelValue(None, None, 0), None, fragment.where)]
        data = bytearray(sleb(value) if fragment.fill else uleb(value & WORD))
        while len(data) < len(fragment.data):  # the same number, with more digits
            data[-1] |= 0x80
            data.append(0x7F if fragment.fill and value < 0 else 0)
        fragment.data = data

    def assigned(self, name: str, value: RelValue) -> None:
        """A symbol is made equal to an expression."""

    def raw_reloc(self, place: RelValue, relocation: Relocation, value: RelValue, where: Where) -> None:
        """`.reloc`: a relocation as it is written."""
        self.raw_relocs.append((self.current, place, relocation, value, where))

    def any_instruction(self, mi: MachineInstr, where: Where = None) -> None:
        """Append an instruction; a pseudo is expanded."""
        if mi.desc.encoding is not None and not mi.desc.is_pseudo:
            self.instruction(mi, where)
            return
        if self.pic:
            other = self.relocs.pic_forms.get(mi.desc.name)
            if other is not None:
                mi = MachineInstr(self.target.instr_by_name[other], mi.ops)
        is_marked = False  # what is marked keeps its length
        for info, op in zip(mi.desc.operands, mi.ops):
            if isinstance(op, SymbolRef) and op.modifier:
                marker = self.relocs.for_operand(info, op.modifier)
                if marker is not None and not marker.size:  # patches nothing: it only tells the linker what this is part of
                    value = RelValue(op.name or None, op.minus or None, op.offset, op.modifier)
                    self.reference(value)
                    is_marked = True
                    self.fragment.fixups.append(Fixup(len(self.fragment.data), 0, value, marker, where))
                    if self.permission is not None:
                        self.permit(marker, len(self.fragment.data), where)
        covered = 0  # bytes that a relocation of the first instruction patches behind it
        for label, real in expand(mi, self.target, self.temp_label):
            if label:
                self.label(label)
            before = len(self.fragment.fixups)
            if real.desc.is_pseudo:
                self.any_instruction(real, where)
                continue
            self.instruction(real, where, compress=covered <= 0 and not is_marked)
            covered -= real.desc.size
            for fixup in self.fragment.fixups[before:]:
                covered = max(covered, fixup.size - real.desc.size)

    def instruction(self, mi: MachineInstr, where: Where = None, compress: bool = True) -> None:
        """Append an instruction (no pseudo) in its shortest form; symbolic operands become fixups."""
        if compress and self.compressor is not None and not self.exact:
            shorter = self.compressor.compress(mi)
            if shorter is not None:
                self.encoded(shorter, where, Growth(mi, self.target, 2) if any(isinstance(op, SymbolRef) for op in shorter.ops) else None)
                return
            ordinary = self.compressor.expand(mi)
            if ordinary is not mi and any(isinstance(op, SymbolRef) for op in mi.ops):
                self.encoded(mi, where, Growth(ordinary, self.target, mi.desc.size))
                return
        self.encoded(mi, where, growth_of(mi, self.target) if mi.desc.inverse and not self.exact else None)

    def encoded(self, mi: MachineInstr, where: Where, grow: Growth | None) -> None:
        """Append exactly this instruction; `grow`: what it becomes where its target is too far."""
        desc = mi.desc
        if desc.encoding is None:
            raise OxllcError(f"instruction '{desc.name}' has no encoding")
        if self.loc is not None:
            self.line_row()
        if self.current.kind != self.code_kind:
            self.contents_begin(self.code_kind)
        start = len(self.fragment.data)
        before = len(self.fragment.fixups)
        ops: list[object] = mi.ops
        for position, op in enumerate(ops):
            if isinstance(op, SymbolRef):
                if ops is mi.ops:
                    ops = list(ops)
                ops[position] = 0
                info = desc.operands[position]
                relocation = self.relocs.for_operand(info, op.modifier) or (None if op.modifier else self.relocs.for_operand(info, "-"))
                if relocation is None:
                    what = f"%{op.modifier}()" if op.modifier else "a symbol"
                    self.error(f"{what} cannot stand for operand '{info.name}' of '{desc.name}'", where)
                    continue
                value = RelValue(op.name or None, op.minus or None, op.offset, op.modifier)
                self.reference(value)
                if grow is not None:
                    grow.size = desc.size
                    self.fragment.growable.append(start)
                self.fragment.fixups.append(Fixup(start, relocation.size, value, relocation, where, grow))
                if self.permission is not None and is_barrier(relocation):
                    self.fragment.barriers.append(start + desc.size)
                    self.permit(relocation, start, where)
            else:
                assert not isinstance(op, FrameIndex), f"frame index reached the assembler: {desc.name}"
        if self.target.wide is None:
            self.fragment.data += self.encoders[desc.id](ops).to_bytes(desc.size, "little")
            return
        word, size = encode(mi, ops, self.target)
        for fixup in self.fragment.fixups[before:]:  # the relocation patches the ordinary word behind the prefix
            fixup.offset += size - desc.size
            if fixup.relocation is not None and fixup.relocation.is_pcrel and not fixup.relocation.is_paired:
                fixup.value.constant += size - desc.size  # distances count from the prefix
        self.fragment.data += word.to_bytes(size, "little")

    def permit(self, relocation: Relocation, at: int, where: Where) -> None:
        """Linker relaxation is on: let the linker rewrite the place of the last fixup, if its relocation is one for that."""
        self.current.is_elastic = True
        if relocation.is_relaxable and not self.exact:
            self.fragment.fixups[-1].permits = True
            self.fragment.fixups.append(Fixup(at, 0, RelValue(None, None, 0), self.permission, where, permits=True))

    def next_loc(self, loc: Loc) -> None:
        """`.loc`: where the next instruction comes from."""
        if self.loc is not None:
            self.line_row()
        self.loc = loc

    def line_row(self) -> None:
        """A row of the line table here, for the pending `.loc`."""
        assert self.loc is not None
        self.line_rows.append(Row(self.current, self.mark(), self.loc))
        self.loc = None

    def mark(self) -> Symbol:
        """A place that moves with the code as it grows, without being a symbol."""
        mark = Symbol("")
        mark.section, mark.fragment, mark.offset = self.current, self.fragment, len(self.fragment.data)
        self.marks.append(mark)
        return mark

    def label_of(self, mark: Symbol) -> str:
        """A label at a mark.  After relaxation."""
        place = (id(mark.fragment), mark.offset)
        name = self.place_labels.get(place)
        if name is None:
            name = self.place_labels[place] = self.temp_label()
            symbol = self.symbol(name)
            symbol.section, symbol.fragment, symbol.offset = mark.section, mark.fragment, mark.offset
        return name

    # -- the end ----------------------------------------------------------------------------------------------------

    def finish(self) -> elf.ElfObject:
        """Lay out, resolve fixups, make the object.  Raises OxllcError with all errors."""
        from oxllc.asm.object_emit import emit_object  # here: it needs this module

        return emit_object(self)

    def address(self, name: str) -> int | None:
        """A label's offset in its section after layout (None: not a label)."""
        symbol = self.symbols.get(name)
        if symbol is None or symbol.fragment is None:
            return None
        return symbol.fragment.offset + symbol.offset

    def constant(self, value: RelValue) -> int | None:
        """The value as a plain number where layout alone decides it, else None."""
        value = self.resolve_equated(value)
        if value.add is None and value.sub is None:
            return value.constant
        if value.add is None or value.sub is None:
            return None
        a, b = self.symbols.get(value.add), self.symbols.get(value.sub)
        if a is None or b is None or a.section is None or a.section is not b.section or a.fragment is None or b.fragment is None:
            return None
        return a.fragment.offset + a.offset - b.fragment.offset - b.offset + value.constant

    def resolve_equated(self, value: RelValue, depth: int = 0) -> RelValue:
        """Replace symbols that stand for expressions."""
        if depth > 64:
            raise OxllcError(f"symbol '{value.add}' is defined in terms of itself")
        symbol = self.symbols.get(value.add) if value.add is not None else None
        if symbol is not None and symbol.expr is not None:
            inner = self.resolve_equated(symbol.expr(), depth + 1)
            if inner.sub is not None and value.sub is not None:
                return value
            value = RelValue(inner.add, inner.sub if value.sub is None else value.sub, value.constant + inner.constant, value.specifier)
        symbol = self.symbols.get(value.sub) if value.sub is not None else None
        if symbol is not None and symbol.expr is not None:
            inner = self.resolve_equated(symbol.expr(), depth + 1)
            if inner.sub is None:
                value = RelValue(value.add, inner.add, value.constant - inner.constant, value.specifier)
        if value.add is not None and value.add == value.sub:
            value = RelValue(None, None, value.constant, value.specifier)
        return value

    def layout(self) -> None:
        """Assign offsets to fragments until nothing moves."""
        for _ in range(1000):
            changed = False
            for section in self.sections:
                offset = 0
                for fragment in section.fragments:
                    if fragment.offset != offset:
                        fragment.offset = offset
                        changed = True
                    if fragment.kind == "data":
                        size = len(fragment.data)
                    elif fragment.kind == "leb":
                        self.encode_leb(fragment)
                        size = len(fragment.data)
                    elif fragment.kind == "align":
                        size = fragment.align - self.relocs.align.padding[-1][0] if (
                            fragment.stretches and self.relocs.align is not None) else -offset % fragment.align
                        if not fragment.stretches and fragment.max_pad is not None and size > fragment.max_pad:
                            size = 0
                    else:
                        assert fragment.count is not None
                        count = fragment.count()
                        if count < 0:
                            self.error(f"cannot move backwards by {-count} bytes", fragment.where)
                            count = 0
                        size = count * fragment.fill_size
                        if size > 1 << 30:
                            self.error(f"fill of {size} bytes is too large", fragment.where)
                            size = 0
                    if size != fragment.size:
                        fragment.size = size
                        changed = True
                    offset += size
                section.size = offset
            if not changed:
                return
        raise OxllcError("the layout of the sections does not settle: a fill depends on its own size")

    def nop_bytes(self) -> bytes:
        """The code that pads code."""
        out = short = b""
        for mi in instantiate(self.target.nop, self.target, {}):
            out += self.encoders[mi.desc.id](mi.ops).to_bytes(mi.desc.size, "little")
            less = self.compressor.compress(mi) if self.compressor is not None else None
            if less is not None:
                short = self.encoders[less.desc.id](less.ops).to_bytes(less.desc.size, "little")
        self.short_nops[out] = self.short_nops.get(out) or short
        return out or b"\0"

    def binding(self, symbol: Symbol) -> int:
        """The binding a symbol ends up with."""
        if symbol.binding is not None:
            return symbol.binding
        return elf.STB_LOCAL if symbol.is_defined and not symbol.is_common else elf.STB_GLOBAL
