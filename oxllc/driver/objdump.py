"""The `oxllc-objdump` command: what is in an object or executable, in the layout of llvm-objdump."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, read_input, run_tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.asm import elf
    from oxllc.target_desc.model import Target

OPTIONS = (
    Opt("d", "flag", "disassemble executable sections"),
    Opt("disassemble", "flag", "same as -d"),
    Opt("D", "flag", "disassemble all sections with contents"),
    Opt("r", "flag", "relocations (inside the disassembly with -d)"),
    Opt("reloc", "flag", "same as -r"),
    Opt("t", "flag", "symbol table"),
    Opt("syms", "flag", "same as -t"),
    Opt("section-headers", "flag", "section headers"),
    Opt("no-show-raw-insn", "flag", "leave the bytes out"),
    Opt("M", help="'no-aliases' prints real instructions only", metavar="option"),
    Opt("mcpu", help="processor", metavar="cpu"),
    Opt("mattr", "list", "features to add and remove", metavar="features"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-objdump", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-objdump", argv, OPTIONS, "[options] <object> ...",
                         "Show the contents of an ELF object or executable.")
    if args is None:
        return 0
    from oxllc.asm.linker import load
    from oxllc.diagnostics import OxllcError
    from oxllc.target_desc import load_target
    from oxllc.target_desc.load import cpu_of_machine

    if not args.inputs:
        raise OxllcError("give an object file ('-' for standard input)")
    disassemble = args.d or args.disassemble or args.D
    if not (disassemble or args.r or args.reloc or args.t or args.syms or args.section_headers):
        raise OxllcError("say what to show: -d, -r, -t or -section-headers")
    for path in args.inputs:
        for obj in load(read_input(path), path):
            cpu = args.mcpu or cpu_of_machine(obj.machine, obj.flags)
            target = load_target(cpu, ",".join(args.mattr), args.target_desc)
            print(f"\n{obj.name}:\tfile format elf64-{target.name}")
            if args.section_headers:
                _sections(obj)
            if args.t or args.syms:
                _symbols(obj)
            if disassemble:
                _disassemble(obj, target, everything=args.D, relocs=args.r or args.reloc, raw=not args.no_show_raw_insn,
                             use_aliases=args.M != "no-aliases")
            elif args.r or args.reloc:
                _relocations(obj, target)
    return 0


def _sections(obj: elf.ElfObject) -> None:
    print("\nSections:\nIdx Name                 Size     VMA              Type")
    for i, section in enumerate(obj.sections):
        kind = "TEXT" if section.flags & 4 else "BSS" if section.type == 8 else "DATA" if section.flags & 2 else ""
        print(f"{i:3} {section.name:<20} {section.size or len(section.data):08x} {section.address:016x} {kind}".rstrip())


def _symbols(obj: elf.ElfObject) -> None:
    print("\nSYMBOL TABLE:")
    for s in obj.symbols:
        binding = {0: "l", 1: "g", 2: "w"}.get(s.binding, " ")
        kind = {1: "O", 2: "F", 3: "d", 4: "df", 6: "O"}.get(s.type, "")
        where = obj.sections[s.section].name if s.section >= 0 else {-1: "*UND*", -2: "*ABS*", -3: "*COM*"}[s.section]
        print(f"{s.value:016x} {binding:<5} {kind:>2} {where}\t{s.size:016x} {s.name}")


def _relocations(obj: elf.ElfObject, target: Target) -> None:
    from oxllc.asm.disassembler import relocation_name

    for section in obj.sections:
        if section.relocs:
            print(f"\nRELOCATION RECORDS FOR [{section.name}]:\nOFFSET           TYPE                     VALUE")
            for r in section.relocs:
                print(f"{r.offset:016x} {relocation_name(target, r.type):<24} {_reloc_value(obj, r)}")


def _reloc_value(obj: elf.ElfObject, reloc: elf.ElfReloc) -> str:
    name = obj.symbols[reloc.symbol].name
    return name + (f"{'+' if reloc.addend > 0 else '-'}{abs(reloc.addend):#x}" if reloc.addend else "")


def _disassemble(obj: elf.ElfObject, target: Target, *, everything: bool, relocs: bool, raw: bool, use_aliases: bool) -> None:
    from oxllc.asm import elf
    from oxllc.asm.disassembler import Disassembler, relocation_name, symbol_addresses

    disassembler = Disassembler(target, use_aliases)
    names = symbol_addresses(obj)
    out: list[str] = []
    for index, section in enumerate(obj.sections):
        if not section.data or not (section.flags & elf.SHF_EXECINSTR or (everything and section.flags & elf.SHF_ALLOC)):
            continue
        out.append(f"\nDisassembly of section {section.name}:")
        labels = names.get(index, {})
        shown = {a: n for a, n in labels.items() if not n.startswith(".L")}
        by_offset: dict[int, list[elf.ElfReloc]] = {}
        for r in section.relocs:
            by_offset.setdefault(r.offset + section.address, []).append(r)
        for line in disassembler.lines(bytes(section.data), section.address, shown):
            if line.address in shown:
                out.append(f"\n{line.address:016x} <{shown[line.address]}>:")
            data = ""
            if raw:
                unit = len(line.data) if line.mi is not None and len(line.data) <= 4 else disassembler.unit
                unit = unit if len(line.data) % unit == 0 else 1
                words = [line.data[i:i + unit][::-1].hex() for i in range(0, len(line.data), unit)]
                data = " ".join(words) + " "
            out.append(f"{line.address:8x}: {data:<18}\t{line.text}")
            if relocs:
                for at in range(line.address, line.address + len(line.data)):
                    for r in by_offset.get(at, ()):
                        out.append(f"\t\t{r.offset + section.address:016x}:  {relocation_name(target, r.type)}\t{_reloc_value(obj, r)}")
    print("\n".join(out))


if __name__ == "__main__":
    sys.exit(main())
