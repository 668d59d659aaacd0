"""The `oxllc-ld` command: objects and archives to a static executable (options of ld.lld and GNU ld)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, read_input, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

OPTIONS = (
    Opt("o", help="output file", metavar="file", default="a.out"),
    Opt("e", help="symbol where the program starts", metavar="symbol", default="_start"),
    Opt("entry", help="same as -e", metavar="symbol"),
    Opt("static", "flag", "make a static executable (the default, there is no other)"),
    Opt("relax", "flag", "make code shorter where its relocations permit it"),
    Opt("no-relax", "flag", "delete nothing but padding (the default)"),
    Opt("gc-sections", "flag", "leave out sections that nothing reaches"),
    Opt("no-gc-sections", "flag", "keep all sections (the default)"),
    Opt("image-base", help="first address of the image", metavar="number"),
    Opt("start-group", "flag", "accepted: archives are searched in any order"),
    Opt("end-group", "flag", "accepted"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-ld", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-ld", argv, OPTIONS, "[options] <object or archive> ...", "Link a static executable.")
    if args is None:
        return 0
    from oxllc.asm.linker import link, load
    from oxllc.diagnostics import OxllcError
    from oxllc.target_desc import load_target
    from oxllc.target_desc.load import cpu_of_machine

    if not args.inputs:
        raise OxllcError("give the objects and archives to link")
    files = [(path, read_input(path)) for path in args.inputs]
    cpu = args.mcpu or ""
    if not cpu and not args.target_desc:
        first = next((obj for name, data in files for obj in load(data, name)[:1]), None)
        if first is None:
            raise OxllcError("there is no object among the inputs")
        cpu = cpu_of_machine(first.machine, first.flags)
    base = None
    if args.image_base is not None:
        try:
            base = int(args.image_base, 0)
        except ValueError:
            raise OxllcError(f"option '-image-base': '{args.image_base}' is not a number") from None
    entry = args.entry or args.e
    image = link(files, load_target(cpu, "", args.target_desc), entry=entry, base=base, entry_required=True,
                 gc_roots=[entry] if args.gc_sections else (), relax=args.relax)
    write_output(args.o, image.elf)
    if args.o != "-" and Path(args.o).is_file():
        Path(args.o).chmod(0o755)
    return 0


if __name__ == "__main__":
    sys.exit(main())
