"""What `oxllc-mca` analyses: regions of assembly text, of an object file, or of LLVM IR compiled on the spot.

Assembly: comments `LLVM-MCA-BEGIN [name]` and `LLVM-MCA-END [name]` mark regions; without any the whole text is one.  Objects
and IR: every function is a region (of an object: what lies between two symbols of its code).

A call stays one instruction, as the parser of llvm-mca leaves it; every other pseudo-instruction is expanded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.asm.elf import ElfObject
    from oxllc.driver.command import Arguments
    from oxllc.mir.function import MachineInstr
    from oxllc.target_desc.model import Target

Regions = list[tuple[str | None, "list[MachineInstr]"]]

_MARKER = re.compile(r"LLVM-MCA-(BEGIN|END)\b[ \t]*([^\n]*)")
_IR = re.compile(r"^(define\b|declare\b|target (triple|datalayout)\b|source_filename\b|@[^\s]+ *=|%[^\s]+ *= *type\b)", re.M)


def read(path: str, args: Arguments) -> tuple[Target, Regions]:
    """The target and the regions of a file ("-": standard input); its kind is told by its name or contents.

    `args`: the options `mcpu`, `mattr`, `mtriple`, `march`, `target_desc` and `O`.  Raises OxllcError for bad input."""
    from oxllc.driver.command import read_input
    from oxllc.driver.llc import default_cpu
    from oxllc.target_desc import load_target

    data = read_input(path)
    name = "<stdin>" if path == "-" else path
    features = ",".join(args.mattr)
    if data[:4] == b"\x7fELF" or data[:8] == b"!<arch>\n":
        from oxllc.asm.linker import load
        from oxllc.target_desc.load import cpu_of_machine

        objects = load(data, name)
        cpu = args.mcpu or (cpu_of_machine(objects[0].machine, objects[0].flags) if objects else "")
        target = load_target(cpu, features, args.target_desc)
        return target, of_objects(objects, target)
    if path.endswith(".bc") or data[:4] == b"BC\xc0\xde":
        from oxllc.ir.llvm import disassemble

        text, compiled = disassemble(data, name), True
    else:
        text = data.decode("utf-8", "surrogateescape")
        compiled = path.endswith(".ll") or (not path.endswith((".s", ".S")) and _IR.search(text) is not None)
    target = load_target(args.mcpu or default_cpu(args.mtriple or "", args.march or "", text if compiled else ""), features, args.target_desc)
    return target, of_ir(text, name, target, int(args.O)) if compiled else of_assembly(text, name, target)


def of_assembly(text: str, name: str, target: Target) -> Regions:
    """The regions of an assembly text with their instructions; one without name (None) if no region is marked.

    Raises:
        OxllcError: errors of the assembly, or markers that do not pair, at their position.
    """
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.fragments import Where
    from oxllc.asm.parser import Parser
    from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

    source = SourceFile(name, text)

    class Recorder(Assembler):
        """Notes every real instruction with its offset in the text."""

        def __init__(self) -> None:
            self.code: list[tuple[int, MachineInstr]] = []
            self.offset = 0
            self.in_call = False
            super().__init__(target)

        def any_instruction(self, mi: MachineInstr, where: Where = None) -> None:
            if where is not None and where[0] is source:
                self.offset = where[1]
            if mi.desc.is_pseudo and mi.desc.is_call:
                self.code.append((self.offset, mi))
                self.in_call = True
            super().any_instruction(mi, where)
            self.in_call = False

        def instruction(self, mi: MachineInstr, where: Where = None, compress: bool = True) -> None:
            super().instruction(mi, where, compress)
            if not self.in_call:
                self.code.append((self.offset, mi))

    recorder = Recorder()
    Parser(recorder, target).parse(source)
    if recorder.errors:
        raise OxllcError(recorder.errors)
    starts: list[tuple[str, int, int]] = []  # name, begin, end
    open_at: dict[str, tuple[int, int]] = {}  # name -> offset, number
    for match in _MARKER.finditer(text):
        label = match[2].strip()
        if match[1] == "BEGIN":
            if label in open_at:
                raise OxllcError(Diagnostic(f"region '{label}' begins twice", source, match.start()))
            open_at[label] = (match.start(), len(starts))
            starts.append((label, match.start(), len(text)))
        else:
            if not label and label not in open_at and len(open_at) == 1:
                label = next(iter(open_at))
            if label not in open_at:
                raise OxllcError(Diagnostic(f"LLVM-MCA-END without LLVM-MCA-BEGIN{' ' + label if label else ''}", source, match.start()))
            begin, index = open_at.pop(label)
            starts[index] = (label, begin, match.start())
    if not starts:
        return [(None, [mi for _, mi in recorder.code])]
    return [(label, [mi for offset, mi in recorder.code if begin <= offset < end]) for label, begin, end in starts]


def of_ir(text: str, name: str, target: Target, opt_level: int) -> Regions:
    """The functions of an IR module as oxllc compiles them, in order.  Raises OxllcError for bad IR."""
    from oxllc.driver.compile import compile_text, default_regalloc
    from oxllc.mir.context import Options
    from oxllc.mir.function import MachineInstr
    from oxllc.sched.machine import NO_CODE

    done = compile_text(text, name, target, Options(opt_level=opt_level, regalloc=default_regalloc(opt_level)))
    # as text would be read: without the registers that carry arguments and results over a call or a return
    return [(mf.name, [MachineInstr(mi.desc, mi.ops) for mi in mf.instructions() if mi.desc.name not in NO_CODE])
            for mf in done.module.functions]


def of_objects(objects: list[ElfObject], target: Target) -> Regions:
    """The functions of objects or of an executable: what lies between two symbols of their code; bytes that are no instruction left out."""
    from oxllc.asm import elf
    from oxllc.asm.disassembler import Disassembler, symbol_addresses

    disassembler = Disassembler(target)
    regions: Regions = []
    for obj in objects:
        names = symbol_addresses(obj)
        for index, section in enumerate(obj.sections):
            if not section.data or not section.flags & elf.SHF_EXECINSTR:
                continue
            labels = {at: label for at, label in names.get(index, {}).items() if not label.startswith((".L", "$"))}
            regions.append((labels.get(section.address, section.name), []))
            for line in disassembler.lines(bytes(section.data), section.address):
                if line.address in labels and regions[-1][1]:
                    regions.append((labels[line.address], []))
                if line.mi is not None:
                    regions[-1][1].append(line.mi)
    return regions
