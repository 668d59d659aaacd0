"""What the pipeline did with every instruction, as files for viewers and as text.

`TraceTiming.sink` calls one of these with each executed instruction in order: when it came to the issue stage (the cycle in which its
predecessor issued), when it issued, when its result was there, and what it waited for.

* `KanataTrace`: Konata's log, format version 0004 (github.com/shioyadan/Konata, docs/kanata-log-format.md).  Stage W waits for issue,
  X executes.
* `PerfettoTrace`: Chrome's trace event format (JSON array of complete events), which Perfetto reads.  A microsecond is a cycle.  Tracks: where
  in the program, stalls by reason, and as many for execution as instructions overlap.
* `Timeline`: lines of text, one per instruction: `=` waits, `e` executes, `E` the last cycle.

The first two write as they go, so their memory does not grow with the run.
"""

from __future__ import annotations

import json
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple, TextIO

from oxllc.simulator.text import instruction_text

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded

LINE = 110  # cycles that one page of a timeline shows at most


class Passage(NamedTuple):
    """One executed instruction on its way: cycles `came` <= `issued` < `done`; `reason`: what it waited for, "" where it did not."""

    pc: int
    decoded: Decoded
    came: int
    issued: int
    done: int
    reason: str


class KanataTrace:
    """Writes Konata's log."""

    def __init__(self, machine: Machine, stream: TextIO) -> None:
        self.machine = machine
        self.stream = stream
        self.count = 0
        self.cycle = -1
        self.pending: list[tuple[int, int, str]] = []  # cycle, number, line
        self.numbers = 0
        stream.write("Kanata\t0004\n")

    def __call__(self, p: Passage) -> None:
        """The next instruction."""
        self._flush(p.came)
        self._advance(p.came)
        i = self.count
        self.count += 1
        text = f"{p.pc:#x} {instruction_text(self.machine.target, p.decoded, p.pc)}"
        self.stream.write(f"I\t{i}\t{i}\t0\nL\t{i}\t0\t{text}\n")
        if p.reason:
            self.stream.write(f"L\t{i}\t1\twaited for: {p.reason}\n")
        self.stream.write(f"S\t{i}\t0\tW\n")
        self._later(p.issued, f"S\t{i}\t0\tX\n")
        self._later(p.done, f"E\t{i}\t0\tX\nR\t{i}\t{i}\t0\n")

    def close(self) -> None:
        """Write what is left."""
        self._flush(1 << 62)

    def _later(self, cycle: int, line: str) -> None:
        self.numbers += 1
        heappush(self.pending, (cycle, self.numbers, line))

    def _flush(self, until: int) -> None:
        while self.pending and self.pending[0][0] <= until:
            cycle, _, line = heappop(self.pending)
            self._advance(cycle)
            self.stream.write(line)

    def _advance(self, cycle: int) -> None:
        if self.cycle < 0:
            self.stream.write(f"C=\t{cycle}\n")
        elif cycle > self.cycle:
            self.stream.write(f"C\t{cycle - self.cycle}\n")
        else:
            return
        self.cycle = cycle


class PerfettoTrace:
    """Writes trace events."""

    CODE, STALLS, FIRST_LANE = 1, 2, 3

    def __init__(self, machine: Machine, stream: TextIO) -> None:
        self.machine = machine
        self.stream = stream
        self.lanes: list[int] = []  # cycle from which on each track is free
        self.place, self.since, self.until = "", 0, 0
        stream.write('{"displayTimeUnit":"ms","traceEvents":[\n')
        stream.write(json.dumps({"ph": "M", "pid": 1, "name": "process_name", "args": {"name": f"{machine.target.cpu} (1 us = 1 cycle)"}}))
        self._name(self.CODE, "code")
        self._name(self.STALLS, "stalls")

    def __call__(self, p: Passage) -> None:
        """The next instruction."""
        exe = self.machine.exe
        place = exe.symbol_at(p.pc).split("+")[0]
        if place != self.place:
            self._leave(p.issued)
            self.place, self.since = place, p.issued
        self.until = max(self.until, p.done)
        if p.reason and p.issued > p.came + 1:
            self._event(self.STALLS, p.reason, p.came + 1, p.issued - p.came - 1, {})
        lane = next((i for i, free in enumerate(self.lanes) if free <= p.issued), len(self.lanes))
        if lane == len(self.lanes):
            self.lanes.append(0)
            self._name(self.FIRST_LANE + lane, f"execution {lane}")
        self.lanes[lane] = p.done
        args = {"pc": hex(p.pc)}
        line = exe.line_at(p.pc)
        if line:
            args["line"] = line
        self._event(self.FIRST_LANE + lane, instruction_text(self.machine.target, p.decoded, p.pc), p.issued, p.done - p.issued, args)

    def close(self) -> None:
        """Write the end."""
        self._leave(self.until)
        self.stream.write("\n]}\n")

    def _leave(self, cycle: int) -> None:
        if self.place and cycle > self.since:
            self._event(self.CODE, self.place, self.since, cycle - self.since, {})

    def _event(self, track: int, name: str, start: int, length: int, args: dict[str, str]) -> None:
        self._write({"ph": "X", "pid": 1, "tid": track, "name": name, "ts": start, "dur": length, "args": args})

    def _name(self, track: int, name: str) -> None:
        self._write({"ph": "M", "pid": 1, "tid": track, "name": "thread_name", "args": {"name": name}})

    def _write(self, event: dict[str, object]) -> None:
        self.stream.write(",\n" + json.dumps(event))


class Timeline:
    """Keeps instructions number `first` to `first + count - 1` and shows them as text."""

    def __init__(self, machine: Machine, first: int, count: int, stream: TextIO | None = None) -> None:
        self.machine = machine
        self.stream = stream
        self.first = first
        self.end = first + count
        self.seen = 0
        self.kept: list[Passage] = []

    def __call__(self, p: Passage) -> None:
        """The next instruction."""
        if self.first <= self.seen < self.end:
            self.kept.append(p)
        self.seen += 1

    def close(self) -> None:
        """Write the chart."""
        if self.stream is not None:
            self.stream.write(self.text() + "\n")

    def text(self) -> str:
        """The chart, in pages of at most LINE cycles."""
        lines: list[str] = []
        page: list[Passage] = []
        for p in self.kept:
            if page and p.done - page[0].came > LINE:
                lines += self._page(page)
                page = []
            page.append(p)
        return "\n".join(lines + self._page(page))

    def _page(self, page: list[Passage]) -> list[str]:
        if not page:
            return []
        start = page[0].came
        width = min(LINE, max(p.done for p in page) - start)
        ruler = "".join(str((start + i) // 10 % 10) if (start + i) % 10 == 0 else "." for i in range(width))
        out = [f"cycle {start}", f"{'pc':>10} {ruler}"]
        for p in page:
            row = " " * (p.came - start) + "=" * (p.issued - p.came) + "e" * (p.done - p.issued - 1) + "E"
            if len(row) > LINE:
                row = row[: LINE - 1] + ">"
            text = instruction_text(self.machine.target, p.decoded, p.pc)
            out.append(f"{p.pc:>10x} {row:<{width}} {text}" + (f"  ; {p.reason}" if p.reason else ""))
        return out
