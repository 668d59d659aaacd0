"""The `oxllc` command: LLVM IR (or MIR) to assembly, objects, intermediate forms and reports."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from oxllc.driver import llc_options
from oxllc.driver.command import Arguments, Opt, calm_collector, parse_options, read_text, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.driver.pipeline import Plan
    from oxllc.target_desc.model import Target

DESCRIPTION = "Compile LLVM IR for a target that is described by .td files."

OPTIONS = (
    Opt("o", help="output file ('-': standard output)", metavar="file"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
    Opt("march", help="architecture, as in the triple ('riscv64')", metavar="arch"),
    Opt("mtriple", help="target triple", metavar="triple"),
    Opt("mattr", kind="list", help="features to add and remove: +zba,-c ('help' lists them)", metavar="features"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
    Opt("O", help="optimization level", metavar="0|1|2|3", choices=("0", "1", "2", "3", "s", "z"), default="2"),
    Opt("filetype", help="what to write", choices=("asm", "obj", "null"), default="asm"),
    Opt("isel", help="tiler", choices=("greedy", "optimal"), default="greedy"),
    Opt("explain-isel", help="say why an instruction of the IR was selected as it was", metavar="value"),
    Opt("view-dag-combine1-dags", kind="flag", help="draw each block's DAG as built"),
    Opt("view-legalize-dags", kind="flag", help="draw each block's DAG before legalization"),
    Opt("view-dag-combine2-dags", kind="flag", help="draw each block's DAG after legalization"),
    Opt("view-isel-dags", kind="flag", help="draw each block's DAG before selection"),
    Opt("view-sched-dags", kind="flag", help="draw each block's tiles after selection"),
    Opt("view-sunit-dags", kind="flag", help="draw each block's scheduling units in order"),
    Opt("filter-view-dags", help="draw only the DAGs of this block", metavar="block"),
    Opt("dag-format", help="form of the drawings", choices=("svg", "dot", "text"), default="svg"),
    Opt("dag-dir", help="directory of the drawings ('-': standard output)", metavar="dir", default="."),
    Opt("regalloc", help="register allocator; 'all' with -report compares them", metavar="name"),
    Opt("regalloc-time-limit", help="of -regalloc=optimal per function, in deterministic seconds (default: 5)", metavar="seconds"),
    Opt("pipeline-loops", kind="flag", help="software-pipeline innermost loops where the scheduling model says that it pays"),
    Opt("occupancy", help="warps on a core that a kernel's registers leave room for; auto: where it pays", metavar="auto|off|warps",
        default="auto"),
    Opt("enable-shrink-wrap", kind="flag", help="set up the frame only where it is needed (default from -O1; =false: on entry)"),
    Opt("pre-RA-sched", help="scheduler before allocation", metavar="name", default="list-hybrid"),
    Opt("post-RA-sched", help="scheduler after allocation", metavar="name", default="list"),
    Opt("ir-opt", help="mid-level passes run by LLVM: O0..O3 or a pass pipeline", metavar="level|passes"),
    Opt("stop-after", help="stop after this pass and print", metavar="pass"),
    Opt("stop-before", help="stop before this pass and print", metavar="pass"),
    Opt("start-after", help="read MIR that this pass has made", metavar="pass"),
    Opt("start-before", help="read MIR that this pass is to take", metavar="pass"),
    Opt("run-pass", kind="list", help="run exactly these passes on MIR and print", metavar="passes"),
    Opt("print-after-all", kind="flag", help="print machine IR after every pass (to standard error)"),
    Opt("print-after", kind="list", help="print machine IR after these passes", metavar="passes"),
    Opt("print-before", kind="list", help="print machine IR before these passes", metavar="passes"),
    Opt("verify-machineinstrs", kind="flag", help="verify machine IR after every pass"),
    Opt("verify-regalloc", kind="flag", help="prove every allocation by symbolic execution"),
    Opt("threads", help="processes that compile a large module's functions side by side (default: as many as there are processors)",
        metavar="N"),
    Opt("stats", kind="flag", help="print statistics (to standard error)"),
    Opt("time-passes", kind="flag", help="print the time of every pass (to standard error)"),
    Opt("report", kind="optional", help="print a table: strategies (default), schedulers, isel, patterns, live-ranges, interference",
        metavar="strategies"),
    Opt("report-format", help="a tabulate format, csv or json; svg for live-ranges", metavar="format", default="simple"),
    Opt("compare", help="compile each input in several variants and say what differs: base.td:my.td, or "
        "mattr:, mcpu:, regalloc:, isel:, sched: and their names", metavar="what:base:variant"),
    Opt("report-run", help="recipe file: run each result on the simulator", metavar="recipes.json"),
    *llc_options.OPTIONS,
)

ISEL_REPORTS = ("isel", "patterns")
ALLOCATION_REPORTS = ("live-ranges", "interference")
VIEWS = ("dag-combine1", "legalize", "dag-combine2", "isel", "sched", "sunit")  # -view-X-dags


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc", _run, argv)


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc", argv, OPTIONS, "[options] <input .ll, .bc or .mir>", DESCRIPTION, llc_options.ignored)
    if args is None:
        return 0
    from oxllc.diagnostics import OxllcError

    if args.compare:
        if not args.inputs:
            raise OxllcError("-compare= needs at least one input file")
        from oxllc.driver.compare import compare

        calm_collector()
        return compare(args)
    if not args.inputs and sys.stdin is not None and not sys.stdin.isatty():
        args.inputs.append("-")  # as llc
    if len(args.inputs) != 1:
        raise OxllcError("give one input file ('-' for standard input)" if not args.inputs else
                         f"one input file only, {len(args.inputs)} given: {', '.join(args.inputs)}")
    check_options(args)
    path: str = args.inputs[0]
    text = _source(path)
    mir = path.endswith(".mir") or text.startswith("--- !module")
    target = target_of(args, text, mir)
    calm_collector()
    if args.explain_isel or args.report in ISEL_REPORTS:
        from oxllc.driver import isel_reports

        if mir:
            raise OxllcError(f"'{path}' is machine IR, where selection is over: -explain-isel=, -report=isel and -report=patterns read LLVM IR")
        if args.explain_isel:
            return isel_reports.explain_isel(args, text, path, target)
        return (isel_reports.report_isel if args.report == "isel" else isel_reports.report_patterns)(args, text, path, target)
    if args.report in ALLOCATION_REPORTS:
        from oxllc.driver.regalloc_reports import report_allocation

        return report_allocation(args, text, path, target)
    if args.report == "schedulers":
        from oxllc.driver.sched_report import report as report_schedulers

        return report_schedulers(args, text, path, target)
    if args.report:
        from oxllc.driver.report import report

        return report(args, text, path, target)
    return _compile(args, text, path, mir, target)


def check_options(args: Arguments) -> None:
    """Reject names that do not exist before any work is done."""
    from oxllc.diagnostics import OxllcError, did_you_mean
    from oxllc.driver.pipeline import pass_index
    from oxllc.regalloc import EXTRA_STRATEGIES, STRATEGIES

    for option in ("stop-after", "stop-before", "start-after", "start-before"):
        value = getattr(args, option.replace("-", "_"))
        if value:
            pass_index(value, option)
    for option in ("run-pass", "print-after", "print-before"):
        for value in getattr(args, option.replace("-", "_")):
            pass_index(value, option)
    for name in (args.regalloc or "").split(","):
        if name and name not in STRATEGIES and name not in EXTRA_STRATEGIES and not (name == "all" and args.report):
            hint = did_you_mean(name, (*STRATEGIES, *EXTRA_STRATEGIES))
            more = " ('all' needs -report)" if name == "all" else ""
            raise OxllcError(f"option '-regalloc': there is no allocator '{name}'{more}; {hint + ' ' if hint else ''}"
                             f"allocators: {', '.join((*STRATEGIES, *EXTRA_STRATEGIES))}")
    if "," in (args.regalloc or "") and not args.report:
        raise OxllcError("option '-regalloc': several allocators need -report")
    if args.report and args.report not in ("strategies", "schedulers", *ISEL_REPORTS, *ALLOCATION_REPORTS):
        known = ", ".join(("strategies", "schedulers", *ISEL_REPORTS, *ALLOCATION_REPORTS))
        raise OxllcError(f"option '-report': there is no report '{args.report}'; reports: {known}")


def _source(path: str) -> str:
    """The text of the input; bitcode is read by LLVM."""
    if path.endswith(".bc"):
        from oxllc.driver.command import read_input
        from oxllc.ir.llvm import disassemble

        return disassemble(read_input(path), path)
    return read_text(path)


def target_of(args: Arguments, text: str, mir: bool) -> Target:
    """The target that the options name, or the input."""
    from oxllc.target_desc import load_target

    mcpu: str = args.mcpu or ""
    mattr = ",".join(args.mattr)
    if not mcpu and mir:
        from oxllc.mir.parser import read_cpu

        mcpu, features = read_cpu(text, args.inputs[0])
        if not mattr:
            mattr = ",".join(features)
    if not mcpu:
        mcpu = "" if args.target_desc else default_cpu(args.mtriple or "", args.march or "", text)
    target = load_target(mcpu, mattr, args.target_desc)
    llc_options.check_abi(getattr(args, "target_abi", None), target)
    return target


def default_cpu(triple: str, arch: str, text: str) -> str:
    """The processor when none is named: that of the architecture, or of the triple's (empty: the default target's own).

    A module's own triple only counts where a target takes it: IR is often made for another machine."""
    import re

    from oxllc.diagnostics import OxllcError
    from oxllc.target_desc.load import cpu_of_arch

    stated = arch or triple.partition("-")[0]
    if stated:
        cpu = cpu_of_arch(stated)
        if not cpu:
            raise OxllcError(f"no target for the architecture '{stated}'; name a processor with -mcpu= ('help' lists them)")
        return cpu
    found = re.search(r'^target triple = "([^"-]*)', text, re.MULTILINE)
    return cpu_of_arch(found[1]) if found else ""


def _seconds(text: str | None) -> float:
    """The value of -regalloc-time-limit=."""
    import math

    from oxllc.diagnostics import OxllcError
    from oxllc.mir.context import Options

    if not text:
        return Options.regalloc_time_limit
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not (0 < seconds < math.inf):
        raise OxllcError(f"option '-regalloc-time-limit': '{text}' is no positive number of seconds")
    return seconds


def _occupancy(text: str) -> str:
    if text not in ("auto", "off") and (not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) < 1000):
        from oxllc.diagnostics import OxllcError

        raise OxllcError(f"option '-occupancy': '{text}' is neither auto, off nor a number of warps")
    return text


def make_options(args: Arguments, regalloc: str | None = None) -> Any:
    """Compilation options from the command line."""
    from oxllc.driver.compile import default_regalloc
    from oxllc.mir.context import Options

    level = 2 if args.O in ("s", "z") else int(args.O)
    return Options(
        opt_level=level, regalloc=regalloc or args.regalloc or default_regalloc(level), isel=args.isel,
        pre_ra_sched=args.pre_RA_sched, post_ra_sched=args.post_RA_sched, pipeline_loops=args.pipeline_loops,
        verify_machineinstrs=args.verify_machineinstrs, verify_regalloc=args.verify_regalloc,
        regalloc_time_limit=_seconds(args.regalloc_time_limit), ir_opt=args.ir_opt or "",
        occupancy=_occupancy(args.occupancy), shrink_wrap=args.enable_shrink_wrap or "enable-shrink-wrap" not in args.given)


def _threads(args: Arguments, plan: Plan) -> int:
    """The value of -threads= (0: not given); 1 where passes are shown or timed, which is done in order."""
    text = args.threads
    if text is not None and (not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) < 1000):
        from oxllc.diagnostics import OxllcError

        raise OxllcError(f"option '-threads': '{text}' is no number of processes")
    if args.time_passes or plan.print_all or plan.print_after or plan.print_before:
        return 1
    return int(text or 0)


def make_plan(args: Arguments) -> Plan:
    """Which passes run."""
    from oxllc.diagnostics import OxllcError
    from oxllc.driver.pipeline import ALIASES, IR_STAGES, PASS_NAMES, Plan, pass_index

    plan = Plan(print_all=args.print_after_all, verify=args.verify_machineinstrs, show=lambda t: print(t, file=sys.stderr),
                print_after=frozenset(ALIASES.get(n, n) for n in args.print_after),
                print_before=frozenset(ALIASES.get(n, n) for n in args.print_before))
    if args.start_before:
        plan.start = pass_index(args.start_before, "start-before")
    if args.start_after:
        plan.start = pass_index(args.start_after, "start-after") + 1
    if args.stop_before:
        plan.stop = pass_index(args.stop_before, "stop-before")
    if args.stop_after:
        plan.stop = pass_index(args.stop_after, "stop-after") + 1
    if args.run_pass:
        plan.only = tuple(ALIASES.get(n, n) for n in args.run_pass)
        if any(name in IR_STAGES for name in plan.only):
            raise OxllcError("option '-run-pass': only machine passes can be run on their own")
    if plan.stop <= plan.start and (plan.start or plan.stop < len(PASS_NAMES)):
        raise OxllcError(f"nothing to do: it would stop before '{PASS_NAMES[min(plan.start, len(PASS_NAMES) - 1)]}', where it starts")
    return plan


def _compile(args: Arguments, text: str, path: str, mir: bool, target: Target) -> int:
    from oxllc.diagnostics import OxllcError
    from oxllc.driver.compile import Compiled, machine_code, run_ir_stages
    from oxllc.driver.pipeline import IR_STAGES, PASS_NAMES, run_machine_passes
    from oxllc.mir.context import PassContext

    options = make_options(args)
    plan = make_plan(args)
    ctx = PassContext(target, options)
    name = "<stdin>" if path == "-" else path
    threads = _threads(args, plan)
    if mir:
        from oxllc.mir.parser import parse_mir

        if not (args.run_pass or args.start_before or args.start_after):
            raise OxllcError(f"'{name}' is machine IR: say where to go on with -start-before=, -start-after= or -run-pass=")
        module = parse_mir(text, target, name)
        module.name = module.name or name
        run_machine_passes(module, ctx, plan)
    else:
        if plan.only or plan.start:
            raise OxllcError(f"'{name}' is LLVM IR: -run-pass and -start-* read machine IR (.mir)")
        if plan.stop <= len(IR_STAGES):
            ir_module = run_ir_stages(text, name, ctx, plan)
            llc_options.set_frame_pointer(ir_module, args.frame_pointer)
            _write(args, path, str(ir_module), ".out.ll")
            _closing(args, ctx, plan)
            return 0
        on_dag = None
        if any(getattr(args, f"view_{step.replace('-', '_')}_dags") for step in VIEWS):
            from oxllc.driver.view_dags import DagWriter

            on_dag = DagWriter(args, target)
        module = machine_code(text, name, ctx, plan, threads, on_dag, lambda m: llc_options.set_frame_pointer(m, args.frame_pointer))
    if plan.only or plan.stop < len(PASS_NAMES):
        from oxllc.mir.printer import print_module

        _write(args, path, print_module(module), ".mir")
    elif args.filetype != "null":
        module.function_sections, module.data_sections = args.function_sections, args.data_sections
        done = Compiled(module, ctx.stats, 0.0)
        if args.filetype == "obj":
            _write(args, path, plan.timed("emit", lambda: done.obj), ".o")
        else:
            _write(args, path, plan.timed("emit", lambda: done.asm), ".s")
    _closing(args, ctx, plan)
    return 0


def _write(args: Arguments, path: str, data: str | bytes, suffix: str) -> None:
    default = "-" if path == "-" else os.path.splitext(path)[0] + suffix
    if default == path:
        default = "-"
    write_output(args.o, data, default)


def _closing(args: Arguments, ctx: Any, plan: Plan) -> None:
    """-stats and -time-passes."""
    if args.stats:
        for name in sorted(ctx.stats):
            print(f"{ctx.stats[name]:>10} {name}", file=sys.stderr)
        for function, remark in ctx.remarks:
            print(f"remark: {function}: {remark}", file=sys.stderr)
    if args.time_passes:
        total = sum(plan.times.values()) or 1.0
        print(f"{'seconds':>9} {'share':>6}  pass", file=sys.stderr)
        for name, seconds in sorted(plan.times.items(), key=lambda item: -item[1]):
            print(f"{seconds:9.4f} {100 * seconds / total:5.1f}%  {name}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
