"""The `oxllc-mca` command: how fast does this assembly run?  (llvm-mca's options and layout, on our scheduling models.)

Regions are marked by comments `LLVM-MCA-BEGIN [name]` and `LLVM-MCA-END [name]`; without any the whole text is one region.
The pipeline is the in-order model of `oxllc.sched.pipeline_model`, the one that estimates and the simulator use;
`-in-order-write-back` adds llvm-mca's rule that results are written in program order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, read_text, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.target_desc.model import Target

OPTIONS = (
    Opt("o", help="output file", metavar="file"),
    Opt("mcpu", help="processor", metavar="cpu"),
    Opt("mattr", "list", "features to add and remove", metavar="features"),
    Opt("mtriple", help="target triple", metavar="triple"),
    Opt("march", help="architecture", metavar="arch"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
    Opt("iterations", help="how often the region runs", metavar="n", default="100"),
    Opt("dispatch", help="override the issue width", metavar="n", default="0"),
    Opt("timeline", "flag", "print when each instruction issues and ends"),
    Opt("timeline-max-iterations", help="iterations in the timeline", metavar="n", default="10"),
    Opt("timeline-max-cycles", help="cycles in the timeline, 0: all", metavar="n", default="80"),
    Opt("bottleneck-analysis", "flag", "print what keeps the pipeline from issuing"),
    Opt("instruction-info", "flag", "print latency and throughput of every instruction (on; =false turns it off)"),
    Opt("resource-pressure", "flag", "print the use of resources (on; =false turns it off)"),
    Opt("all-views", "flag", "print all views"),
    Opt("in-order-write-back", "flag", "results are written in program order (llvm-mca's rule; =false: only dependences count)"),
)
_MARKER = re.compile(r"LLVM-MCA-(BEGIN|END)\b[ \t]*([^\n]*)")
MAX_ITERATIONS = 1_000_000
MAX_ISSUES = 50_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-mca", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-mca", argv, OPTIONS, "[options] <assembly>", "Analyse the throughput of assembly code.")
    if args is None:
        return 0
    from oxllc.asm.inst_printer import inst_printer
    from oxllc.diagnostics import OxllcError
    from oxllc.driver.llc import default_cpu
    from oxllc.sched import mca_views
    from oxllc.sched.machine import machine_of
    from oxllc.sched.throughput import analyse
    from oxllc.target_desc import load_target

    if len(args.inputs) > 1:
        raise OxllcError("one input file only")
    iterations = _number("iterations", args.iterations, 1, MAX_ITERATIONS)
    width = _number("dispatch", args.dispatch, 0, 64)
    shown_iterations = _number("timeline-max-iterations", args.timeline_max_iterations, 0, MAX_ITERATIONS) or 10
    max_cycles = _number("timeline-max-cycles", args.timeline_max_cycles, 0, 1 << 30)
    path = args.inputs[0] if args.inputs else "-"
    target = load_target(args.mcpu or default_cpu(args.mtriple or "", args.march or "", ""), ",".join(args.mattr), args.target_desc)
    text = read_text(path)
    regions = read_regions(text, "<stdin>" if path == "-" else path, target)
    if not any(instrs for _, instrs in regions):
        raise OxllcError("no assembly instructions found")
    if max(len(instrs) for _, instrs in regions) * iterations > MAX_ISSUES:
        raise OxllcError(f"{iterations} iterations of this code are too many; choose fewer with -iterations")
    printer = inst_printer(target)
    every = args.all_views
    write_back = args.in_order_write_back if "in-order-write-back" in args.given else None
    show = {name: every or name not in args.given or getattr(args, name.replace("-", "_"))
            for name in ("instruction-info", "resource-pressure")}
    out: list[str] = []
    number = 0
    for name, instrs in regions:
        if not instrs:
            continue
        result = analyse(instrs, target, iterations, timeline=shown_iterations if args.timeline or every else 0,
                         in_order_write_back=write_back, issue_width=width)
        if name is not None:
            out.append(f"\n[{number}] Code Region" + (f" - {name}" if name else "") + "\n\n")
        number += 1

        def shown(mi: MachineInstr) -> str:
            return printer.text(mi).strip()

        out.append(mca_views.summary(result, width or machine_of(target).issue_width))
        if args.bottleneck_analysis or every:
            out.append(mca_views.bottlenecks(result))
        if show["instruction-info"]:
            out.append(mca_views.instruction_info(result, shown))
        if show["resource-pressure"]:
            out.append(mca_views.resource_pressure(result, shown))
        if args.timeline or every:
            out.append(mca_views.timeline(result, shown, max_cycles))
    write_output(args.o, "".join(out))
    return 0


def _number(option: str, text: str, low: int, high: int) -> int:
    from oxllc.diagnostics import OxllcError

    if not re.fullmatch(r"\d{1,12}", text) or not low <= int(text) <= high:
        raise OxllcError(f"option '-{option}': '{text}' is not a number from {low} to {high}")
    return int(text)


def read_regions(text: str, name: str, target: Target) -> list[tuple[str | None, list[MachineInstr]]]:
    """The regions of an assembly text with their instructions; one without name (None) if no region is marked.

    Raises:
        OxllcError: errors of the assembly, or markers that do not pair, at their position.
    """
    from oxllc.asm.assembler import Assembler, Where
    from oxllc.asm.parser import Parser
    from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

    source = SourceFile(name, text)

    class Recorder(Assembler):
        """Notes every real instruction with its offset in the text."""

        def __init__(self) -> None:
            self.code: list[tuple[int, MachineInstr]] = []
            self.offset = 0
            super().__init__(target)

        def any_instruction(self, mi: MachineInstr, where: Where = None) -> None:
            if where is not None and where[0] is source:
                self.offset = where[1]
            super().any_instruction(mi, where)

        def instruction(self, mi: MachineInstr, where: Where = None, compress: bool = True) -> None:
            super().instruction(mi, where, compress)
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
