"""Assembly printed back as it was understood, with the encoding of every instruction (llvm-mc -show-encoding).

The parser runs with an assembler that also notes what it is given; bits that a fixup will fill are shown as the letter of the fixup, as
llvm-mc does, in the simple form `[0x97,A,A,A]`: a byte that a fixup touches is a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.assembler import Assembler, RelValue, Section
from oxllc.asm.inst_printer import inst_printer, is_identifier, symbol_text
from oxllc.asm.parser import Parser
from oxllc.diagnostics import OxllcError, SourceFile
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from oxllc.asm.assembler import Where
    from oxllc.target_desc.model import Target


class _Recorder(Assembler):
    """An assembler that writes a listing on the side."""

    def __init__(self, target: Target, aliases: bool, show_encoding: bool, show_inst: bool) -> None:
        self.out: list[str] = []
        super().__init__(target)
        self.printer = inst_printer(target, aliases)
        self.show_encoding = show_encoding
        self.show_inst = show_inst

    def switch(self, section: Section) -> None:
        if section is not self.current:
            name = section.name
            self.out.append(f"\t{name}" if name in (".text", ".data", ".bss") else f"\t.section\t{name}")
        super().switch(section)

    def label(self, name: str, where: Where = None) -> None:
        super().label(name, where)
        if "\x02" not in name and not name.startswith(".Ltmp."):
            self.out.append(f"{name}:" if is_identifier(name) else f'"{name}":')

    def emit(self, data: bytes) -> None:
        super().emit(data)
        self.out.extend(f"\t.byte\t{b:#04x}" for b in data[:4096])

    def value(self, value: RelValue, size: int, where: Where = None) -> None:
        before = len(self.fragment.data)
        super().value(value, size, where)
        directive = {1: ".byte", 2: ".half", 4: ".word", 8: ".quad"}[size]
        if value.add is None and value.sub is None:
            self.out.append(f"\t{directive}\t{int.from_bytes(self.fragment.data[before:], 'little')}")
        else:
            text = symbol_text(SymbolRef(value.add or "0", value.constant)) + (f"-{value.sub}" if value.sub else "")
            self.out.append(f"\t{directive}\t{text}")

    def align(self, alignment: int, fill: int | None = None, max_pad: int | None = None, fill_size: int = 1, where: Where = None) -> None:
        super().align(alignment, fill, max_pad, fill_size, where)
        self.out.append(f"\t.p2align\t{alignment.bit_length() - 1}")

    def instruction(self, mi: MachineInstr, where: Where = None, compress: bool = True) -> None:
        start = len(self.fragment.data)
        count = len(self.fragment.fixups)
        super().instruction(mi, where, compress)
        text = self.printer.text(mi).replace("\x02", "_")
        comment = self.target.comment_string
        if self.show_encoding:
            shown = [f"0x{b:02x}" for b in self.fragment.data[start:]]
            notes = []
            for letter, fixup in zip("ABCD", self.fragment.fixups[count:]):
                relocation = fixup.relocation
                assert relocation is not None
                for position, _, length in relocation.bit_runs:
                    for byte in range(position // 8, (position + length - 1) // 8 + 1):
                        if fixup.offset - start + byte < len(shown):
                            at = fixup.offset - start + byte
                            shown[at] = letter if shown[at] == "0x00" else f"{shown[at]}|{letter}" if letter not in shown[at] else shown[at]
                ref = SymbolRef(fixup.value.add or "", fixup.value.constant, fixup.value.specifier)
                notes.append(f"\t{comment}   fixup {letter} - offset: {fixup.offset - start}, value: {symbol_text(ref)}, "
                             f"kind: {relocation.name}")
            text += f"\t{comment} encoding: [{','.join(shown)}]"
            text = "\n".join([text, *notes])
        self.out.append("\t" + text)
        if self.show_inst:
            self.out.append(f"\t{comment} <{mi.desc.name} {' '.join(self.operand(mi, i) for i in range(len(mi.ops)))}>")

    def operand(self, mi: MachineInstr, position: int) -> str:
        op = mi.ops[position]
        if mi.desc.operands[position].reg_class >= 0:
            assert isinstance(op, int)
            return self.target.registers[op].name
        return symbol_text(op) if isinstance(op, SymbolRef) else str(op)


def list_assembly(text: str, name: str, target: Target, aliases: bool = True, show_encoding: bool = False, show_inst: bool = False) -> str:
    """The listing; raises OxllcError for what does not assemble."""
    recorder = _Recorder(target, aliases, show_encoding, show_inst)
    recorder.out.append("\t.text")
    Parser(recorder, target).parse(SourceFile(name, text))
    if recorder.errors:
        raise OxllcError(recorder.errors)
    return "\n".join(recorder.out) + "\n"
