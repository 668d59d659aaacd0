"""The `oxllc-objdump` command: what is in objects, archives and executables, in the layout of llvm-objdump, llvm-nm and llvm-readelf."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, read_input, run_tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.asm import elf
    from oxllc.driver.command import Arguments
    from oxllc.target_desc.model import Target

OPTIONS = (
    Opt("d", "flag", "disassemble executable sections"),
    Opt("disassemble", "flag", "same as -d"),
    Opt("D", "flag", "disassemble all sections with contents"),
    Opt("S", "flag", "source lines inside the disassembly (implies -d)"),
    Opt("source", "flag", "same as -S"),
    Opt("l", "flag", "file names and line numbers inside the disassembly"),
    Opt("line-numbers", "flag", "same as -l"),
    Opt("r", "flag", "relocations (inside the disassembly with -d)"),
    Opt("reloc", "flag", "same as -r"),
    Opt("t", "flag", "symbol table"),
    Opt("syms", "flag", "same as -t"),
    Opt("s", "flag", "contents of sections"),
    Opt("full-contents", "flag", "same as -s"),
    Opt("section-headers", "flag", "section headers (also -h)"),
    Opt("nm", "flag", "symbols by name, as llvm-nm shows them"),
    Opt("readelf", "flag", "summary of the file, as llvm-readelf shows it: header, sections, segments"),
    Opt("j", "list", "only these sections", metavar="sections"),
    Opt("no-show-raw-insn", "flag", "leave the bytes out"),
    Opt("M", help="'no-aliases' prints real instructions only", metavar="option"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
    Opt("mattr", "list", "features to add and remove", metavar="features"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
)
_GROUP = re.compile(r"-[dDSlrtsh]{2,}")  # one-letter flags in one word


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-objdump", _run, argv)


def _run(argv: Sequence[str]) -> int:
    words = [part for word in argv for part in ([f"-{c}" for c in word[1:]] if _GROUP.fullmatch(word) else [word])]
    args = parse_options("oxllc-objdump", ["-section-headers" if word == "-h" else word for word in words], OPTIONS, "[options] <file> ...",
                         "Show the contents of ELF objects, archives and executables.")
    if args is None:
        return 0
    from oxllc.asm.linker import load
    from oxllc.diagnostics import OxllcError
    from oxllc.driver.elf_features import missing_features
    from oxllc.target_desc import load_target
    from oxllc.target_desc.load import cpu_of_machine

    if not args.inputs:
        raise OxllcError("give an object file ('-' for standard input)")
    if not (args.d or args.disassemble or args.D or args.S or args.source or args.r or args.reloc or args.t or args.syms or args.s
            or args.full_contents or args.section_headers or args.nm or args.readelf):
        raise OxllcError("say what to show: -d, -S, -r, -t, -s, -h, -nm or -readelf")
    for path in args.inputs:
        data = read_input(path)
        for obj in load(data, path):
            cpu = args.mcpu or ("" if args.target_desc else cpu_of_machine(obj.machine, obj.flags))
            target = load_target(cpu, ",".join(args.mattr), args.target_desc)
            if not (args.mcpu or args.target_desc) and (missing := missing_features(data, target)):
                target = load_target(cpu, ",".join([*missing, *args.mattr]))
            _show(obj, target, args)
    return 0


def _show(obj: elf.ElfObject, target: Target, args: Arguments) -> None:
    from oxllc.driver import object_summary as summary

    if args.j:  # relocations and symbols keep their numbers, so nothing is removed but contents
        for section in obj.sections:
            if section.name not in args.j:
                section.data, section.relocs = b"", []
    out = [f"\n{obj.name}:\tfile format elf64-little{target.name}"]
    if args.readelf:
        out.extend(summary.file_summary(obj, target))
    if args.section_headers:
        out.extend(("", *summary.section_headers(obj)))
    if args.t or args.syms:
        out.extend(("", *summary.symbol_table(obj)))
    if args.nm:
        out.extend(("", *summary.names(obj)))
    if args.s or args.full_contents:
        out.extend(summary.contents(obj))
    disassemble = args.d or args.disassemble or args.D or args.S or args.source
    relocs = args.r or args.reloc
    if disassemble:
        _disassemble(obj, target, out, args, relocs)
    elif relocs:
        out.extend(summary.relocation_records(obj, target))
    print("\n".join(out))


def _disassemble(obj: elf.ElfObject, target: Target, out: list[str], args: Arguments, relocs: bool) -> None:
    from oxllc.asm import elf
    from oxllc.asm.disassembler import Disassembler, data_starts, relocation_name, symbol_addresses
    from oxllc.driver.object_summary import reloc_value

    disassembler = Disassembler(target, args.M != "no-aliases")
    names = symbol_addresses(obj)
    starts = data_starts(obj)
    sources = None
    with_text, with_lines = args.S or args.source, args.l or args.line_numbers
    if with_text or with_lines:
        from oxllc.driver.source_lines import SourceLines

        sources = SourceLines(obj, target)
    for index, section in enumerate(obj.sections):
        if not section.data or not (section.flags & elf.SHF_EXECINSTR or (args.D and section.flags & elf.SHF_ALLOC)):
            continue
        out.append(f"\nDisassembly of section {section.name}:")
        labels = names.get(index, {})
        shown = {a: n for a, n in labels.items() if not n.startswith(".L")}
        by_offset: dict[int, list[elf.ElfReloc]] = {}
        for r in section.relocs:
            by_offset.setdefault(r.offset + section.address, []).append(r)
        last: tuple[str, int] = ("", 0)
        for line in disassembler.contents(bytes(section.data), section.address, shown, starts.get(index, [])):
            if line.address in shown:
                out.append(f"\n{line.address:016x} <{shown[line.address]}>:")
                last = ("", 0)
            if sources is not None:
                where = sources.location(index, line.address)
                if where != last and where[1]:
                    last = where
                    if with_lines:
                        out.append(f"; {where[0]}:{where[1]}")
                    text = sources.text(*where) if with_text else ""
                    if text:
                        out.append(f"; {text}")
            data = ""
            if not args.no_show_raw_insn:
                unit = len(line.data) if line.mi is not None and len(line.data) <= 4 else disassembler.unit
                unit = unit if len(line.data) % unit == 0 and not line.is_data else 1
                words = [line.data[i:i + unit][::-1].hex() for i in range(0, len(line.data), unit)]
                data = f"{' '.join(words):<13}"
            out.append(f"{line.address:8x}: {data}\t{line.text}")
            if relocs:
                for at in range(line.address, line.address + len(line.data)):
                    for r in by_offset.get(at, ()):
                        out.append(f"\t\t{r.offset + section.address:016x}:  {relocation_name(target, r.type)}\t{reloc_value(obj, r)}")


if __name__ == "__main__":
    sys.exit(main())
