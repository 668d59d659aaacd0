"""The disassembly of what was executed, with executions and cycles of each instruction and the source lines it comes from.

Input: executions per pc and, where there was timing, cycles per pc.  Functions of which nothing was executed are left out.  Source text is
shown where the file that the line table names can be read from the working directory.
"""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.text import instruction_text

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

MAX_SOURCE = 4 << 20  # bytes of a source file that is read


class Sources:
    """Lines of source files, read once."""

    def __init__(self) -> None:
        self.files: dict[str, list[str]] = {}

    def line(self, file: str, number: int) -> str:
        """A line's text, "" where it is not known."""
        if file not in self.files:
            path = Path(file)
            try:
                readable = path.is_file() and path.stat().st_size <= MAX_SOURCE
                self.files[file] = path.read_text("utf-8", "replace").splitlines() if readable else []
            except (OSError, ValueError):
                self.files[file] = []
        lines = self.files[file]
        return lines[number - 1].rstrip() if 0 < number <= len(lines) else ""


def annotate(machine: Machine, counts: dict[int, int], cycles: dict[int, float] | None = None) -> str:
    """The listing."""
    exe = machine.exe
    addresses = sorted({s.address for s in exe.sorted_symbols()} | {lo for lo, _ in exe.code_ranges})
    ends = dict(exe.code_ranges)
    starts = sorted({addresses[bisect_right(addresses, pc) - 1] for pc in counts if addresses and pc >= addresses[0]})
    total = sum(cycles.values()) if cycles else sum(counts.values())
    sources = Sources()
    out = [f"{'executed':>14} {'cycles':>14} {'%':>6}" if cycles is not None else f"{'executed':>14} {'%':>6}"]
    for start in starts:
        at = bisect_right(addresses, start)
        section_end = ends[max(lo for lo in ends if lo <= start)]
        end = min(addresses[at] if at < len(addresses) else section_end, section_end)
        out += ["", f"{exe.symbol_at(start) or hex(start)}:"]
        pc, last = start, ""
        while pc < end:
            try:
                d = machine.fetch(pc)
            except GuestFault:
                break
            line = exe.line_at(pc)
            if line and line != last:
                file, _, number = line.rpartition(":")
                text = sources.line(file, int(number))
                out.append(f"; {line}" + (f"  {text.strip()}" if text else ""))
                last = line
            out.append(_row(counts.get(pc, 0), None if cycles is None else cycles.get(pc, 0.0), total)
                       + f"  {pc:8x}:  {instruction_text(machine.target, d, pc)}")
            pc += d.size
    return "\n".join(out)


def _row(count: int, cycles: float | None, total: float) -> str:
    if not count:
        return " " * (21 if cycles is None else 36)
    if cycles is None:
        return f"{count:>14,} {100 * count / max(1, total):6.2f}"
    return f"{count:>14,} {cycles:>14,.1f} {100 * cycles / max(1, total):6.2f}"
