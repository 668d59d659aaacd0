"""The `oxllc-mca` command: how fast does this assembly run?  (llvm-mca's options and layout, on our scheduling models.)

Input: assembly, an ELF object, or LLVM IR (see `mca_regions.py`).  The pipeline is the in-order model of
`oxllc.sched.pipeline_model`, the one that estimates and the simulator use, with two rules of llvm-mca besides: results are written in program order
(`-in-order-write-back=false` turns it off) and a call takes `-call-latency` cycles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.driver.command import Opt, parse_options, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineInstr

OPTIONS = (
    Opt("o", help="output file", metavar="file"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
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
    Opt("in-order-write-back", "flag", "results are written in program order (on: llvm-mca's rule; =false: only dependences count)"),
    Opt("call-latency", help="cycles that a call takes", metavar="n", default="100"),
    Opt("function", "list", "only these regions, by name", metavar="names"),
    Opt("O", help="optimization level for LLVM IR", metavar="0|1|2|3", choices=("0", "1", "2", "3"), default="2"),
)
MAX_ITERATIONS = 1_000_000
MAX_ISSUES = 50_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-mca", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-mca", argv, OPTIONS, "[options] <assembly, object or IR>", "Analyse the throughput of code.")
    if args is None:
        return 0
    from oxllc.asm.inst_printer import inst_printer
    from oxllc.diagnostics import OxllcError, did_you_mean
    from oxllc.driver import mca_regions
    from oxllc.sched import mca_views
    from oxllc.sched.machine import machine_of
    from oxllc.sched.throughput import analyse

    if len(args.inputs) > 1:
        raise OxllcError("one input file only")
    iterations = _number("iterations", args.iterations, 1, MAX_ITERATIONS)
    width = _number("dispatch", args.dispatch, 0, 64)
    call_latency = _number("call-latency", args.call_latency, 0, 1_000_000)
    shown_iterations = _number("timeline-max-iterations", args.timeline_max_iterations, 0, MAX_ITERATIONS) or 10
    max_cycles = _number("timeline-max-cycles", args.timeline_max_cycles, 0, 1 << 30)
    path = args.inputs[0] if args.inputs else "-"
    target, regions = mca_regions.read(path, args)
    if args.function:
        names = [found for found, _ in regions if found is not None]
        for wanted in args.function:
            if wanted not in names:
                hint = did_you_mean(wanted, names)
                raise OxllcError(f"there is no region '{wanted}'" + (f"; {hint}" if hint else ""))
        regions = [region for region in regions if region[0] in args.function]
    if not any(instrs for _, instrs in regions):
        raise OxllcError("no assembly instructions found")
    if max(len(instrs) for _, instrs in regions) * iterations > MAX_ISSUES:
        raise OxllcError(f"{iterations} iterations of this code are too many; choose fewer with -iterations")
    printer = inst_printer(target)
    every = args.all_views
    write_back = args.in_order_write_back or "in-order-write-back" not in args.given
    show = {name: every or name not in args.given or getattr(args, name.replace("-", "_"))
            for name in ("instruction-info", "resource-pressure")}
    out: list[str] = []
    number = 0
    for name, instrs in regions:
        if not instrs:
            continue
        result = analyse(instrs, target, iterations, timeline=shown_iterations if args.timeline or every else 0,
                         in_order_write_back=write_back, issue_width=width, call_latency=call_latency)
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
