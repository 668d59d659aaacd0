"""Execution in slices: an engine around an engine, for what has to happen while a guest runs.

`WatchedEngine.run` lets the engine inside run for about a tenth of a second at a time and then calls every watcher: a deadline
(`Deadline`), a line about the progress (`Progress`), a debugger that looks for an interrupt.  A watcher stops the program by an exception.

The engine inside is asked for a number of instructions, which is adjusted to the speed that it shows.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, TextIO

from oxllc.simulator.errors import GuestError, InstructionLimit

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.machine import Machine

FIRST_SLICE = 50_000
SECONDS = 0.1


class WatchedEngine:
    """Runs `engine` in slices and calls `watchers` between them; everything else is the engine's own."""

    def __init__(self, engine: Any, machine: Machine, watchers: list[Callable[[], None]]) -> None:
        self.engine = engine
        self.machine = machine
        self.watchers = watchers
        self.slice = FIRST_SLICE

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)

    def run(self, pc: int, stop: int, limit: int) -> int:
        """Run from `pc` until pc == `stop` or `limit`; see `ReferenceEngine.run`."""
        m = self.machine
        while True:
            until = m.executed + self.slice
            start = time.perf_counter()
            try:
                return int(self.engine.run(pc, stop, min(limit, until)))
            except InstructionLimit:
                if m.executed >= limit:
                    raise
            pc = m.pc
            seconds = time.perf_counter() - start
            if seconds < SECONDS / 2:
                self.slice *= 2
            elif seconds > SECONDS * 2:
                self.slice = max(FIRST_SLICE, self.slice // 2)
            for watch in self.watchers:
                watch()


class Deadline:
    """Stops the program with a `GuestError` once it has run for some seconds of wall-clock time."""

    def __init__(self, machine: Machine, seconds: float) -> None:
        self.machine = machine
        self.seconds = seconds
        self.end = time.perf_counter() + seconds

    def __call__(self) -> None:
        """Look at the clock."""
        if time.perf_counter() >= self.end:
            m = self.machine
            raise GuestError(f"the time limit of {self.seconds:g} s is reached after {m.executed:,} instructions{m.where(m.pc)}",
                             cause="time limit", pc=m.pc)


class Progress:
    """Keeps one line about a long run up to date on a terminal: seconds, instructions, speed, function."""

    FIRST, EVERY = 2.0, 0.5  # seconds

    def __init__(self, machine: Machine, stream: TextIO) -> None:
        self.machine = machine
        self.stream = stream
        self.start = time.perf_counter()
        self.next = self.start + self.FIRST
        self.shown = 0

    def __call__(self) -> None:
        """Rewrite the line where it is old."""
        now = time.perf_counter()
        if now < self.next:
            return
        self.next = now + self.EVERY
        m = self.machine
        seconds = now - self.start
        text = f"{seconds:6.1f} s  {m.executed / 1e6:,.0f} M instructions  {m.executed / seconds / 1e6:,.0f} MIPS  {m.exe.symbol_at(m.pc)}"[:78]
        sys.stdout.flush()
        self.stream.write("\r" + text.ljust(self.shown))
        self.stream.flush()
        self.shown = len(text)

    def close(self) -> None:
        """Remove the line."""
        if self.shown:
            self.stream.write("\r" + " " * self.shown + "\r")
            self.stream.flush()
            self.shown = 0
