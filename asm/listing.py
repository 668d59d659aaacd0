"""Assembly printed back as it was understood, with the encoding of every instruction (llvm-mc -show-encoding).

The parser runs with an assembler that also notes what it is given.  Bits that a fixup will fill are shown by the fixup's letter as
llvm-mc does: a byte that one fixup owns is `A` (or `0x97'A'` where it holds bits already), one that it shares is written in binary.
Which bits these are, and the fixup's name, stand in the `Relocation` record.
Temporary labels are numbered by kind in order of appearance: `.Ltmp0`, `.Lpcrel_hi0`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.assembler import Assembler
from oxllc.asm.fragments import TEMPORARY, Fixup, RelValue, Section
from oxllc.asm.inst_printer import inst_printer, is_identifier, symbol_text
from oxllc.asm.parser import Parser
from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from oxllc.asm.fragments import Where
    from oxllc.asm.relocs import Relocation
    from oxllc.target_desc.model import Target

COMMENT_COLUMN = 40


class _Recorder(Assembler):
    """An assembler that writes a listing on the side."""

    def __init__(self, target: Target, aliases: bool, show_encoding: bool, show_inst: bool, numeric: bool) -> None:
        self.out: list[str] = []
        self.shown_section: Section | None = None  # the one that was printed last
        self.visible: dict[str, str] = {}  # internal name of a temporary label -> its name in the listing
        self.temps: dict[str, int] = {}
        super().__init__(target)
        self.aliases = aliases
        self.numeric = numeric
        self.show_encoding = show_encoding
        self.show_inst = show_inst
        self.whole = False  # inside the parts of an instruction that is shown as one
        self.quiet = False  # a directive that was shown as it was written

    def echo(self, name: str, rest: str) -> None:
        """A directive that is printed as it was written."""
        if name in (".space", ".skip") and "," not in rest:
            name = ".zero"
        self.out.append(f"\t{name}\t{rest}" if rest else f"\t{name}")
        self.quiet = True

    def echoed(self) -> None:
        """The directive is over."""
        self.quiet = False

    def shown(self, line: str) -> None:
        self.out.append(line)

    def switch(self, section: Section) -> None:
        if section is not self.shown_section and not self.quiet:
            self.out.append(section_text(section))
        self.shown_section = section
        super().switch(section)

    def name(self, name: str) -> str:
        """A symbol's name in the listing."""
        if TEMPORARY not in name:
            return name
        shown = self.visible.get(name)
        if shown is None:
            base = name[2:name.index(TEMPORARY)]
            base = "tmp" if not base or base.isdigit() else base
            number = self.temps.get(base, 0)
            while f".L{base}{number}" in self.symbols:
                number += 1
            self.temps[base] = number + 1
            shown = self.visible[name] = f".L{base}{number}"
        return shown

    def ref(self, ref: SymbolRef) -> SymbolRef:
        """A reference with the listing's name."""
        if TEMPORARY not in ref.name and TEMPORARY not in ref.minus:
            return ref
        return SymbolRef(self.name(ref.name), ref.offset, ref.modifier, self.name(ref.minus) if ref.minus else "")

    def label(self, name: str, where: Where = None) -> None:
        super().label(name, where)
        if not self.quiet:
            shown = self.name(name)
            self.out.append(f"{shown}:" if is_identifier(shown) else f'"{shown}":')

    def emit(self, data: bytes) -> None:
        super().emit(data)
        if not self.quiet:
            self.out.extend(f"\t.byte\t{b}" for b in data[:4096])

    def value(self, value: RelValue, size: int, where: Where = None) -> None:
        before = len(self.fragment.data)
        super().value(value, size, where)
        if self.quiet:
            return
        directive = {1: ".byte", 2: ".half", 4: ".word", 8: ".quad"}[size]
        if value.add is None and value.sub is None:
            self.out.append(f"\t{directive}\t{int.from_bytes(self.fragment.data[before:], 'little')}")
        else:
            self.out.append(f"\t{directive}\t{self.value_text(value)}")

    def value_text(self, value: RelValue) -> str:
        """An expression's text."""
        if value.sub is None:
            return symbol_text(SymbolRef(self.name(value.add or ""), value.constant, value.specifier))
        text = (self.name(value.add) if value.add else "0") + f"-{self.name(value.sub)}" + (f"{value.constant:+d}" if value.constant else "")
        return f"%{value.specifier}({text})" if value.specifier else text

    def align(self, alignment: int, fill: int | None = None, max_pad: int | None = None, fill_size: int = 1, where: Where = None) -> None:
        super().align(alignment, fill, max_pad, fill_size, where)
        if not self.quiet:
            self.out.append(f"\t.p2align\t{alignment.bit_length() - 1}" + (f", {fill:#x}" if fill is not None else "") + (
                f"{', ' if fill is not None else ', , '}{max_pad}" if max_pad is not None else ""))

    def assigned(self, name: str, value: RelValue) -> None:
        self.out.append(f"{name} = {self.value_text(value) if value.add or value.sub else value.constant}")

    def raw_reloc(self, place: RelValue, relocation: Relocation, value: RelValue, where: Where) -> None:
        super().raw_reloc(place, relocation, value, where)
        text = f", {self.value_text(value)}" if value.add or value.constant else ""
        self.out.append(f"\t.reloc {self.value_text(place)}, {relocation.name}{text}")

    def any_instruction(self, mi: MachineInstr, where: Where = None) -> None:
        start, count, lines = self.fragment, len(self.fragment.fixups), len(self.out)
        at = len(start.data)
        one = self.shown_whole(mi)
        self.whole = one
        super().any_instruction(mi, where)
        self.whole = False
        if one:
            del self.out[lines:]
            self.show(mi, at, count)

    def shown_whole(self, mi: MachineInstr) -> bool:
        """Whether a pseudo-instruction is printed as it stands: it names a symbol, and its parts need no label of their own."""
        if mi.desc.encoding is not None and not mi.desc.is_pseudo:
            return False
        rules = self.target.expansions.get(mi.desc.name, ())
        return (bool(rules) and not any(rule.label for rule in rules) and not (self.pic and mi.desc.name in self.relocs.pic_forms)
                and any(isinstance(op, SymbolRef) for op in mi.ops))

    def instruction(self, mi: MachineInstr, where: Where = None, compress: bool = True) -> None:
        at, count = len(self.fragment.data), len(self.fragment.fixups)
        super().instruction(mi, where, compress)
        if not self.whole:
            self.show(mi, at, count)

    def encoded(self, mi: MachineInstr, where: Where, grow: object) -> None:
        super().encoded(mi, where, grow)  # type: ignore[arg-type]
        self.last = mi

    def show(self, mi: MachineInstr, start: int, count: int) -> None:
        """The line of an instruction whose bytes begin at `start` of the fragment, fixups at `count`."""
        printed = mi if self.whole or mi.desc.is_pseudo else self.last
        if any(isinstance(op, SymbolRef) and TEMPORARY in op.name for op in printed.ops):
            changed = MachineInstr(printed.desc, [self.ref(op) if isinstance(op, SymbolRef) else op for op in printed.ops])
            changed.predicate, changed.predicate_inverted = printed.predicate, printed.predicate_inverted
            printed = changed
        text = "\t" + inst_printer(self.target, self.aliases, self.numeric).text(printed)
        comment = self.target.comment_string
        if self.show_encoding:
            fixups = [f for f in self.fragment.fixups[count:] if f.relocation is not None and not f.relocation.is_relax]
            text = f"{pad(text)}{comment} encoding: [{self.bytes_text(start, fixups)}]"
            for letter, fixup in zip("ABCD", fixups):
                relocation = fixup.relocation
                assert relocation is not None
                value = fixup.value
                shown = self.value_text(RelValue(value.add, value.sub, value.constant, "") if value.specifier in self.relocs.silent else value)
                kind = f"kind: {relocation.fixup[0]}" if relocation.fixup[0] else f"relocation type: {relocation.number}"
                text += f"\n{' ' * COMMENT_COLUMN}{comment}   fixup {letter} - offset: {fixup.offset - start}, value: {shown}, {kind}"
        self.out.append(text)
        if self.show_inst:
            self.out.append(f"\t{comment} <{mi.desc.name} {' '.join(self.operand(mi, i) for i in range(len(mi.ops)))}>")

    def bytes_text(self, start: int, fixups: list[Fixup]) -> str:
        """The bytes, with the letters of the fixups that own their bits."""
        data = self.fragment.data[start:]
        owner = [""] * (8 * len(data))
        for letter, fixup in zip("ABCD", fixups):
            assert fixup.relocation is not None
            _, offset, length = fixup.relocation.fixup
            first = 8 * (fixup.offset - start) + offset
            owner[first:first + length] = [letter] * (min(first + length, len(owner)) - first)
        shown = []
        for i, byte in enumerate(data):
            bits = owner[8 * i:8 * i + 8]
            if not any(bits):
                shown.append(f"0x{byte:02x}")
            elif len(set(bits)) == 1:
                shown.append(f"0x{byte:02x}'{bits[0]}'" if byte else bits[0])
            else:
                shown.append("0b" + "".join(bits[b] or str(byte >> b & 1) for b in range(7, -1, -1)))
        return ",".join(shown)

    def operand(self, mi: MachineInstr, position: int) -> str:
        op = mi.ops[position]
        if mi.desc.operands[position].reg_class >= 0:
            assert isinstance(op, int)
            return self.target.registers[op].name
        return symbol_text(self.ref(op)) if isinstance(op, SymbolRef) else str(op)


def section_text(section: Section) -> str:
    """The directive that switches to a section."""
    name = section.name
    return f"\t{name}" if name in (".text", ".data", ".bss") else f"\t.section\t{name}"


def pad(text: str) -> str:
    """The text up to the column of comments (counted behind its first tab); one blank where it is longer."""
    width = len(text[1:].expandtabs(8))
    return text + " " * max(COMMENT_COLUMN - width, 1)


def listing(text: str, name: str, target: Target, aliases: bool = True, show_encoding: bool = False, show_inst: bool = False,
            numeric: bool = False, warnings: list[Diagnostic] | None = None) -> tuple[str, list[Diagnostic]]:
    """The listing of what assembles, and the errors; what is suspicious goes to `warnings`."""
    recorder = _Recorder(target, aliases, show_encoding, show_inst, numeric)
    if warnings is not None:
        recorder.warnings = warnings
    try:
        Parser(recorder, target).parse(SourceFile(name, text))
        errors = recorder.errors
    except OxllcError as error:  # after which nothing more was read
        errors = list(error.diagnostics)
    return "".join(f"{line}\n" for line in recorder.out), errors
