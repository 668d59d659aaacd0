"""The `oxllc-mc` command: assemble, show encodings, disassemble (llvm-mc's options)."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, read_text, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.diagnostics import Diagnostic
    from oxllc.target_desc.model import Target

OPTIONS = (
    Opt("o", help="output file", metavar="file"),
    Opt("filetype", help="what to write", choices=("asm", "obj", "null"), default="asm"),
    Opt("assemble", "flag", "assemble (the default)"),
    Opt("disassemble", "flag", "read bytes ('0x13 0x05 0x10 0x00'), print instructions"),
    Opt("show-encoding", "flag", "print the bytes of every instruction"),
    Opt("show-inst", "flag", "print the record's name and operands of every instruction"),
    Opt("M", "list", help="'no-aliases' prints real instructions only, 'numeric' registers by number", metavar="option"),
    Opt("triple", help="target triple", metavar="triple"),
    Opt("arch", help="architecture", metavar="arch"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
    Opt("mattr", "list", "features to add and remove", metavar="features"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-mc", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-mc", argv, OPTIONS, "[options] <assembly>", "Assemble or disassemble.")
    if args is None:
        return 0
    from oxllc.diagnostics import OxllcError
    from oxllc.driver.llc import default_cpu
    from oxllc.target_desc import load_target

    if len(args.inputs) > 1:
        raise OxllcError("one input file only")
    path = args.inputs[0] if args.inputs else "-"
    cpu = args.mcpu or default_cpu(args.triple or "", args.arch or "", "")
    mattr = ",".join(args.mattr)
    if args.triple and not args.mcpu:  # the base architecture and what -mattr adds, as llvm-mc has it
        plain = load_target(cpu, "", args.target_desc)
        known = {r.str("Name") for r in plain.records.get_all_derived("SubtargetFeature") if r.str("ArchName")}
        mattr = ",".join([*(f"-{f}" for f in sorted(plain.features & known)), *args.mattr])
    target = load_target(cpu, mattr, args.target_desc)
    text = read_text(path)
    name = "<stdin>" if path == "-" else path
    unknown = [m for m in args.M if m not in ("no-aliases", "numeric")]
    if unknown:
        raise OxllcError(f"unknown option '{unknown[0]}' of -M")
    aliases, numeric = "no-aliases" not in args.M, "numeric" in args.M
    if args.disassemble:
        write_output(args.o, _disassemble(text, name, target, aliases, numeric, args.show_encoding))
        return 0
    from oxllc.asm.parser import assemble

    warnings: list[Diagnostic] = []
    if args.filetype == "asm":
        from oxllc.asm.listing import listing

        shown, errors = listing(text, name, target, aliases, args.show_encoding, args.show_inst, numeric, warnings)
        write_output(args.o, shown)
        _print(warnings)
        if errors:
            raise OxllcError(errors)
        return 0
    try:
        data = assemble(text, target, name, warnings)
    finally:
        _print(warnings)
    if args.filetype == "obj":
        write_output(args.o, data)
    return 0


def _print(warnings: list[Diagnostic]) -> None:
    for warning in warnings:
        print(warning.render(), file=sys.stderr)


def _disassemble(text: str, name: str, target: Target, aliases: bool, numeric: bool, show_encoding: bool) -> str:
    from oxllc.asm.disassembler import Disassembler
    from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

    disassembler = Disassembler(target, aliases, numeric)
    out = ["\t.text"]
    problems = []
    file = SourceFile(name, text)
    offset = 0
    for line in text.split("\n"):
        body = re.split(r"[#;]|//", line)[0]
        data = bytearray()
        for match in re.finditer(r"\S+", body.replace(",", " ").replace("[", " ").replace("]", " ")):
            try:
                value = int(match[0], 0)
                data.append(value)
            except ValueError:
                problems.append(Diagnostic(f"'{match[0]}' is not a byte", file, offset + match.start()))
        for found in disassembler.lines(bytes(data)):
            if found.mi is None:
                problems.append(Diagnostic("invalid instruction encoding", file, offset, severity="warning"))
                continue
            encoding = f"\t{target.comment_string} encoding: [{','.join(f'0x{b:02x}' for b in found.data)}]" if show_encoding else ""
            out.append(f"\t{found.text}{encoding}")
        offset += len(line) + 1
    if any(p.severity == "error" for p in problems):
        raise OxllcError(problems)
    _print(problems)
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    sys.exit(main())
