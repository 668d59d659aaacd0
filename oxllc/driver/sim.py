"""The `oxllc-sim` command: run programs, functions and kernels.

    oxllc-sim prog.elf [args]                           a static Linux executable; the exit code is the guest's
    oxllc-sim k.o [more.o] -call=f -args=3,i64:4        one function
    oxllc-sim k.o -kernel=k -grid=8 -block=64 -arg=...  a kernel over a grid

Options stand before the program's own arguments (or after `-call`, `-kernel` programs, which have none).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.driver.command import Opt, calm_collector, parse_options, read_input, run_tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.simulator.device import LaunchResult
    from oxllc.simulator.gdb_stub import GdbStub
    from oxllc.simulator.machine import Machine
    from oxllc.simulator.watch import Progress
    from oxllc.target_desc.model import Target

OPTIONS = (
    Opt("call", help="call this function and print its result", metavar="function"),
    Opt("args", "list", "arguments of -call: integers (i64:5: of that width; else words), floats (doubles)", metavar="a,b"),
    Opt("result", help="type of the function's result: i8..i64, u8..u64, f32, f64, void", metavar="type", default="i64"),
    Opt("kernel", help="launch this kernel", metavar="name"),
    Opt("grid", help="blocks: x[,y[,z]]", metavar="sizes", default="1"),
    Opt("block", help="threads of a block: x[,y[,z]]", metavar="sizes", default="32"),
    Opt("arg", "list", "a kernel argument: 5, 1.5, i64:5, f64:1.5, zeros:f32:100, iota:i32:100, random:f32:100, file.npy", metavar="value"),
    Opt("shared", help="bytes of dynamic shared memory", metavar="bytes", default="0"),
    Opt("local", help="bytes of local memory of a lane (4096 beside the functions' frames)", metavar="bytes"),
    Opt("cores", help="cores of the device", metavar="n"),
    Opt("engine", help="what runs the guest", choices=("fast", "reference"), default="fast"),
    Opt("timing", "optional", "count cycles by the CPU's model and say where they went; pipeline: without its caches and branch predictor",
        choices=("full", "pipeline"), metavar="full"),
    Opt("check-races", "flag", "kernels: look for accesses of warps to one place that nothing orders; exit code 1 if there are any"),
    Opt("check-uninitialized", "flag", "kernels: look for reads of shared memory and stack that nothing was stored to"),
    Opt("stats", "flag", "print counters at the end"),
    Opt("profile", "flag", "where instructions (and, with -timing, cycles and stalls) went: functions, blocks, source lines"),
    Opt("trace", help="write every instruction executed ('-': standard error); .json: for Perfetto, .kanata: for Konata, with cycles",
        metavar="file"),
    Opt("timeline", "optional", "show when instructions number first, ... wait and execute, cycle by cycle", metavar="0:40"),
    Opt("annotate", "flag", "disassembly with executions, cycles (with -timing) and source lines"),
    Opt("gdb", help="wait for a gdb on this port of the local host (0: any) and do what it says", metavar="port"),
    Opt("timeout", help="stop after so many seconds of wall-clock time", metavar="seconds"),
    Opt("max-instructions", help="stop after so many instructions", metavar="n"),
    Opt("max-memory", help="bytes of guest memory (suffixes K, M, G)", metavar="bytes"),
    Opt("root", help="directory that the guest may open files in", metavar="dir"),
    Opt("bare", "flag", "the program is for the bare machine: traps, control registers, `tohost` (default where there is such a symbol)"),
    Opt("env", "list", "environment of the guest: NAME=value", metavar="name=value"),
    Opt("mcpu", help="processor ('help' lists them)", metavar="cpu"),
    Opt("mattr", "list", "features to add and remove", metavar="features"),
    Opt("target-desc", help="root .td file of a target of your own", metavar="file"),
)


def main(argv: list[str] | None = None) -> int:
    """The command; returns the guest's exit code, or 1 for an error of ours."""
    return run_tool("oxllc-sim", _run, argv)


def _run(argv: Sequence[str]) -> int:
    own, rest = _split(argv)
    args = parse_options("oxllc-sim", own, OPTIONS, "[options] <program> [program arguments]", "Run a program, a function or a kernel.")
    if args is None:
        return 0
    if not args.inputs:
        raise OxllcError("no program given")
    path = args.inputs[0]
    data = read_input(path)
    name = "<stdin>" if path == "-" else path
    target = _target(args, data)
    calm_collector()
    if args.kernel:
        return _kernel(args, data, name, target)
    return _scalar(args, data, name, target, rest)


def _split(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """Our options and the program; the program's own arguments."""
    values = {o.name for o in OPTIONS if o.kind in ("value", "list")}
    at = 0
    while at < len(argv):
        item = argv[at]
        if item == "-" or not item.startswith("-"):
            tail = list(argv[at + 1 :])
            bare = any(a.lstrip("-").startswith(("call", "kernel")) for a in (*argv[:at], *tail) if a.startswith("-"))
            return (list(argv), []) if bare else (list(argv[: at + 1]), tail)
        body = item.lstrip("-")
        at += 2 if "=" not in body and body in values else 1
    return list(argv), []


def _target(args: Any, data: bytes) -> Target:
    """The target: -mcpu, or the default CPU of the file's ELF machine with the features that the file declares."""
    from oxllc.driver.elf_features import missing_features
    from oxllc.target_desc import load_target
    from oxllc.target_desc.load import cpu_of_machine

    mattr = ",".join(args.mattr)
    if args.mcpu or args.target_desc:
        return load_target(args.mcpu or "", mattr, args.target_desc)
    if data[:4] != b"\x7fELF" or len(data) < 64:
        raise OxllcError("not an ELF file")
    machine, flags = int.from_bytes(data[18:20], "little"), int.from_bytes(data[48:52], "little")
    cpu = cpu_of_machine(machine, flags)
    target = load_target(cpu, mattr)
    missing = missing_features(data, target)
    return load_target(cpu, ",".join([*missing, *args.mattr])) if missing else target


def _number(text: str, what: str) -> int:
    scale = {"K": 10, "M": 20, "G": 30}.get(text[-1:].upper(), 0)
    try:
        return int(text[:-1] if scale else text, 0) << scale
    except ValueError:
        raise OxllcError(f"option '-{what}': '{text}' is not a number") from None


def _scalar(args: Any, data: bytes, name: str, target: Target, rest: list[str]) -> int:
    from oxllc.simulator.errors import GuestError, GuestExit
    from oxllc.simulator.machine import DEFAULT_MEMORY, Machine

    if args.call and len(args.inputs) > 1:  # the function's other objects and archives
        from oxllc.asm.linker import link

        data = link([(name, data), *((other, read_input(other)) for other in args.inputs[1:])], target).elf
    pipeline_trace = bool(args.timeline) or (args.trace or "").endswith((".json", ".kanata"))
    if pipeline_trace or args.trace:
        args.engine = "reference"
    machine = Machine(data, target, args.engine, name=name,
                      memory_size=_number(args.max_memory, "max-memory") if args.max_memory else DEFAULT_MEMORY,
                      max_instructions=_number(args.max_instructions, "max-instructions") if args.max_instructions else 0)
    if args.profile or args.annotate:
        machine.count_blocks()
    if args.timing or pipeline_trace:
        machine.start_timing(effects=args.timing != "pipeline")
    trace = _open_trace(args.trace)
    if pipeline_trace:
        sinks = _pipeline_sinks(args, machine, trace)
        machine.tracer.sink = lambda passage: [sink(passage) for sink in sinks]
    elif trace is not None:
        machine.set_trace(trace.write)
    progress = _watch(args, machine)
    stub = _debugger(args, machine)
    status = 0
    try:
        if args.call:
            result = machine.call(args.call, [_argument(a) for a in args.args], args.result)
            if result is not None:
                print(result)
        elif not machine.exe.entry:
            raise OxllcError(f"'{name}' has no entry point ('_start'): link it into a program, or say what to run with -call= or -kernel=")
        else:
            if args.bare or "tohost" in machine.exe.symbols:
                status = machine.run_bare()
            else:
                env = dict(e.split("=", 1) for e in args.env if "=" in e)
                status = machine.run([name, *rest], env, root=args.root)
        if stub is not None:
            stub.finished(status)
    except GuestExit as e:  # the debugger ended it
        status = e.status
    except GuestError:
        if stub is not None:
            stub.died()
        raise
    finally:
        if progress is not None:
            progress.close()
        if pipeline_trace:
            for sink in sinks:
                sink.close()
        if trace is not None and trace is not sys.stderr:
            trace.close()
        sys.stdout.flush()
        if args.stats:
            _print_stats(machine.stats())
        report = machine.timing_report() if args.timing or pipeline_trace else None
        if args.profile:
            from oxllc.simulator.profile import profile_text
            from oxllc.simulator.timing import blocks_of

            counts = machine.counts()
            print(profile_text(counts, machine.exe, report, blocks_of(machine, counts)), file=sys.stderr)
        if report is not None and args.timing:
            print(report.text(), file=sys.stderr)
        if args.annotate:
            from oxllc.simulator.annotate import annotate

            print(annotate(machine, machine.counts(), report.by_pc if report is not None else None), file=sys.stderr)
    return status


def _watch(args: Any, machine: Machine) -> Progress | None:
    """Put the time limit around the engine and, where somebody looks on, a line about the progress."""
    watchers: list[Any] = []
    progress = None
    if sys.stderr.isatty() and not args.gdb:
        from oxllc.simulator.watch import Progress

        progress = Progress(machine, sys.stderr)
        watchers.append(progress)
    if args.timeout:
        from oxllc.simulator.watch import Deadline

        try:
            watchers.append(Deadline(machine, float(args.timeout)))
        except ValueError:
            raise OxllcError(f"option '-timeout': '{args.timeout}' is not a number") from None
    if watchers:
        from oxllc.simulator.watch import WatchedEngine

        machine.wrap_engine(lambda engine: WatchedEngine(engine, machine, watchers))
    return progress


def _debugger(args: Any, machine: Machine) -> GdbStub | None:
    """Wait for a debugger, if one is wanted."""
    if not args.gdb:
        return None
    from oxllc.simulator.gdb_stub import GdbStub

    stub = GdbStub(machine, _number(args.gdb, "gdb"))
    print(f"waiting for gdb: target remote 127.0.0.1:{stub.port}", file=sys.stderr, flush=True)
    stub.serve()
    return stub


def _pipeline_sinks(args: Any, machine: Machine, stream: Any) -> list[Any]:
    """What is told of every instruction's way through the pipeline."""
    from oxllc.simulator.pipeline_trace import KanataTrace, PerfettoTrace, Timeline

    sinks: list[Any] = []
    if args.timeline:
        first, _, count = args.timeline.partition(":")
        sinks.append(Timeline(machine, _number(first, "timeline"), _number(count or "40", "timeline"), sys.stderr))
    if stream is not None:
        sinks.append(KanataTrace(machine, stream) if args.trace.endswith(".kanata") else PerfettoTrace(machine, stream))
    return sinks


def _open_trace(path: str | None) -> Any:
    if not path:
        return None
    if path == "-":
        return sys.stderr
    try:
        return open(path, "w", encoding="utf-8")
    except OSError as e:
        raise OxllcError(f"cannot write '{path}': {e.strerror}") from None


def _argument(text: str) -> int | float:
    kind, colon, number = text.partition(":")
    if colon and kind in ("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"):
        from oxllc.simulator.abi import Integer

        return Integer.of(_number(number, "args"), int(kind[1:]))
    try:
        return int(text, 0)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise OxllcError(f"argument '{text}' is neither an integer nor a float") from None


def _print_stats(stats: dict[str, float]) -> None:
    for key, value in stats.items():
        text = f"{value:,.3f}" if isinstance(value, float) else f"{value:,}"
        print(f"{text:>20}  {key}", file=sys.stderr)


# -- kernels -------------------------------------------------------------------------------------------------------


def _kernel(args: Any, data: bytes, name: str, target: Target) -> int:
    import numpy as np

    from oxllc.simulator.device import DEFAULT_MEMORY, Device

    device = Device(target=target, engine="reference" if args.engine == "reference" else "auto",
                    check_races=args.check_races, check_uninitialized=args.check_uninitialized,
                    cores=_number(args.cores, "cores") if args.cores else None,
                    memory=_number(args.max_memory, "max-memory") if args.max_memory else DEFAULT_MEMORY)
    module = device.load(data, name)
    values = [_kernel_argument(text, i) for i, text in enumerate(args.arg)]
    trace = _open_trace(args.trace)
    try:
        result = module.launch(
            args.kernel, _sizes(args.grid, "grid"), _sizes(args.block, "block"), values, shared=_number(args.shared, "shared"),
            local=_number(args.local, "local") if args.local else None, timing=bool(args.timing), profile=args.profile,
            max_instructions=_number(args.max_instructions, "max-instructions") if args.max_instructions else 0,
            trace=_warp_trace(trace, module) if trace is not None else None)
    finally:
        if trace is not None and trace is not sys.stderr:
            trace.close()
    for i, (text, value) in enumerate(zip(args.arg, values, strict=True)):
        if isinstance(value, np.ndarray):
            flat = value.ravel()
            shown = " ".join(f"{x:g}" if value.dtype.kind == "f" else str(x) for x in flat[:8])
            print(f"arg {i} {value.dtype}{list(value.shape)}: {shown}{' ...' if len(flat) > 8 else ''}")
            if text.endswith(".npy"):
                np.save(text, value)
    if args.stats:
        _print_stats(result.stats())
    if args.profile:
        print(_profile_text(result, module), file=sys.stderr)
    if result.report is not None:
        print(result.report.text(), file=sys.stderr)
    for finding in result.findings:
        print(f"oxllc-sim: {finding.text}", file=sys.stderr)
    return 1 if result.findings else 0


def _sizes(text: str, what: str) -> list[int]:
    return [_number(part, what) for part in text.split(",")]


def _kernel_argument(text: str, index: int) -> Any:
    import numpy as np

    types = {"i8": np.int8, "u8": np.uint8, "i16": np.int16, "u16": np.uint16, "i32": np.int32, "u32": np.uint32, "i64": np.int64,
             "u64": np.uint64, "f16": np.float16, "f32": np.float32, "f64": np.float64}
    if text.endswith(".npy"):
        try:
            return np.load(text, allow_pickle=False)
        except (OSError, ValueError) as e:
            raise OxllcError(f"argument {index}: cannot read '{text}': {e}") from None
    parts = text.split(":")
    try:
        if len(parts) == 3 and parts[1] in types:
            shape = [int(s, 0) for s in parts[2].split("x")]
            count = int(np.prod(shape))
            if parts[0] in ("zeros", "ones"):
                return np.full(shape, int(parts[0] == "ones"), dtype=types[parts[1]])
            if parts[0] == "iota":
                return np.arange(count).astype(types[parts[1]]).reshape(shape)
            if parts[0] == "random":
                r = np.random.default_rng(index)
                return (r.random(count) if parts[1][0] == "f" else r.integers(0, 100, count)).astype(types[parts[1]]).reshape(shape)
        if len(parts) == 2 and parts[0] in types:
            number: Any = float(parts[1]) if parts[0][0] == "f" else int(parts[1], 0)
            return types[parts[0]](number)
    except (ValueError, OverflowError) as e:
        raise OxllcError(f"argument {index}: '{text}': {e}") from None
    if len(parts) > 1:
        raise OxllcError(f"argument {index}: '{text}' is not understood (see -help)")
    return _argument(text)


def _warp_trace(stream: Any, module: Any) -> Any:
    from oxllc.simulator.text import instruction_text

    code = module.code

    def write(warp: Any, pc: int) -> None:
        d = code.decoded[pc]
        stream.write(f"{warp.block.index}.{warp.number} {warp.current.count:2} {pc:#x} {instruction_text(code.target, d, pc)}\n")

    return write


def _profile_text(result: LaunchResult, module: Any) -> str:
    from oxllc.simulator.profile import profile_text

    return profile_text(result.counts or {}, module.exe)

