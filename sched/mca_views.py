"""The text of a throughput analysis, in llvm-mca's layout: summary, bottlenecks, instruction info, resource pressure, timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.sched.pipeline_model import REGISTER, RESOURCE, WRITE_BACK

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.function import MachineInstr
    from oxllc.sched.throughput import Analysis


def summary(a: Analysis, issue_width: int) -> str:
    """Iterations, instructions, cycles and rates."""
    count = len(a.instrs) * a.iterations
    uops = a.micro_ops * a.iterations
    return (f"Iterations:        {a.iterations}\nInstructions:      {count}\nTotal Cycles:      {a.cycles}\nTotal uOps:        {uops}\n\n"
            f"Dispatch Width:    {issue_width}\nuOps Per Cycle:    {uops / a.cycles:.2f}\nIPC:               {count / a.cycles:.2f}\n"
            f"Block RThroughput: {a.block_rthroughput():.1f}\n\n")


def bottlenecks(a: Analysis) -> str:
    """What kept the pipeline from issuing: every empty cycle has one reason."""
    def share(cycles: int) -> str:
        return f"[ {100 * cycles / a.cycles:.2f}% ]"

    stalled = sum(a.stalls)
    if not stalled:
        return "\nNo resource or data dependency bottlenecks discovered.\n\n"
    lines = ["", f"Cycles with backend pressure increase {share(stalled)}", "Throughput Bottlenecks: ",
             f"  Resource Pressure       {share(a.stalls[RESOURCE])}"]
    for resource, cycles in sorted(a.blocking.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"  - {a.machine.resource_names[resource]}  {share(cycles)}")
    lines += [f"  Data Dependencies:      {share(a.stalls[REGISTER])}", f"  - Register Dependencies {share(a.stalls[REGISTER])}",
              f"  - Memory Dependencies   {share(0)}"]
    if a.stalls[WRITE_BACK]:
        lines.append(f"  Write-back order        {share(a.stalls[WRITE_BACK])}")
    return "\n".join(lines) + "\n\n"


def instruction_info(a: Analysis, text: Callable[[MachineInstr], str]) -> str:
    """Micro-ops, latency, reciprocal throughput and effects of every instruction."""
    lines = ["", "Instruction Info:", "[1]: #uOps", "[2]: Latency", "[3]: RThroughput", "[4]: MayLoad", "[5]: MayStore",
             "[6]: HasSideEffects (U)", "", "[1]    [2]    [3]    [4]    [5]    [6]    Instructions:"]
    for mi in a.instrs:
        ic = a.machine.issue_class(mi.desc)
        desc = mi.desc
        rate = a.rthroughput(mi)
        line = f" {ic.micro_ops:<6d} {ic.latency:<5d} " + (f"{rate:<7.2f}" if rate else " -     ")
        line += " *     " if desc.may_load else "       "
        line += " *     " if desc.may_store else "       "
        line += " U     " if desc.has_side_effects else "       "
        lines.append(line + text(mi))
    return "\n".join(lines) + "\n\n"


def resource_pressure(a: Analysis, text: Callable[[MachineInstr], str]) -> str:
    """How many cycles of each resource unit an iteration takes, in all and by instruction."""
    machine = a.machine
    real = sorted((r for r in range(len(machine.units)) if machine.members[r] == (r,)), key=lambda r: machine.resource_names[r])
    columns: list[tuple[int, int]] = []
    names: list[str] = []
    lines = ["", "Resources:"]
    for number, resource in enumerate(real):
        for unit in range(machine.units[resource]):
            label = f"[{number}]" if machine.units[resource] == 1 else f"[{number}.{unit}]"
            columns.append((resource, unit))
            names.append(label)
            lines.append(f"{label:<6}- {machine.resource_names[resource]}")
    header = "".join(f"{name:<7}" for name in names)

    def row(used: dict[tuple[int, int], int]) -> str:
        cells = []
        for column in columns:
            share = used.get(column, 0) / a.iterations
            cells.append(" -     " if share < 0.005 else f"{share:<7.2f}")
        return "".join(cells)

    total: dict[tuple[int, int], int] = {}
    for used in a.usage:
        for column, cycles in used.items():
            total[column] = total.get(column, 0) + cycles
    lines += ["", "", "Resource pressure per iteration:", header, row(total), "", "Resource pressure by instruction:",
              header + "Instructions:"]
    lines += [row(used) + text(mi) for mi, used in zip(a.instrs, a.usage)]
    return "\n".join(lines) + "\n\n"


def timeline(a: Analysis, text: Callable[[MachineInstr], str], max_cycles: int) -> str:
    """One line per executed instruction: D where it issues, e while it executes, E where its last result is written."""
    flat = [(number, i, cycle, latency) for number, row in enumerate(a.timeline) for i, (cycle, latency) in enumerate(row)]
    last = max((cycle + latency for _, _, cycle, latency in flat), default=0)
    truncated = bool(max_cycles) and last >= max_cycles
    if truncated:  # what ends later is left out; the scale reaches to the last thing that happens within the limit
        last = max((c for _, _, cycle, latency in flat for c in (cycle, cycle + latency) if c < max_cycles), default=0)
        flat = [entry for entry in flat if entry[2] + entry[3] < max_cycles]
    lines = ["", "Timeline view:"]
    if last >= 10:
        lines.append(" " * 10 + "".join(str(c % 10) if (c // 10) & 1 else " " for c in range(last + 1)))
    lines += ["Index     " + "".join(" " if (c // 10) & 1 else str(c % 10) for c in range(last + 1)), ""]
    for number, i, cycle, latency in flat:
        cells = ["." if c % 5 == 0 or (c == last and c > cycle) else " " for c in range(last + 1)]
        cells[cycle] = "D"
        for c in range(cycle + 1, cycle + latency):
            cells[c] = "e"
        if latency:
            cells[cycle + latency] = "E"
        lines.append(f"{f'[{number},{i}]':<10}" + "".join(cells) + "   " + text(a.instrs[i]))
    if truncated:
        lines.append("Truncated display due to cycle limit")
    return "\n".join(lines) + "\n\n" + _waits(a, text)


def _waits(a: Analysis, text: Callable[[MachineInstr], str]) -> str:
    """How long each instruction held up issue, on average."""
    lines = ["", "Average Wait times (based on all iterations):", "[0]: Executions", "[1]: Average time spent waiting to issue",
             "[2]: Average time spent waiting for a resource", "[3]: Average time elapsed from WB until retire stage", "",
             "      [0]    [1]    [2]    [3]"]
    n = a.iterations

    def line(head: str, wait: float, resource: float, what: str) -> str:
        return f"{head:<6}{n:>2}     {wait:<7.1f}{resource:<7.1f}{0.0:<10.1f}{what}"

    for i, mi in enumerate(a.instrs):
        lines.append(line(f"{i}.", a.waits[i] / n, a.resource_waits[i] / n, text(mi)))
    count = len(a.instrs)
    if count > 1:
        lines.append(line("", sum(a.waits) / n / count, sum(a.resource_waits) / n / count, "<total>"))
    return "\n".join(lines) + "\n"
