"""Errors of a guest program: what went wrong, where, and the state that helps to understand it.

`GuestFault` is raised low down (memory, an instruction's meaning) and knows only the cause; the engine that was running
turns it into a `GuestError` (an `OxllcError`) with pc, instruction, symbol, source line and lane.
"""

from __future__ import annotations

from oxllc.diagnostics import OxllcError


class GuestFault(Exception):
    """A cause without a place.  `lane` is -1 for a scalar program; `address` is -1 where none is involved; `trap` is the exception code
    that a machine with trap handlers gives to it (-1: none)."""

    def __init__(self, message: str, *, lane: int = -1, address: int = -1, trap: int = -1) -> None:
        super().__init__(message)
        self.message = message
        self.lane = lane
        self.address = address
        self.trap = trap


class GuestError(OxllcError):
    """A guest program stopped by an error.  `pc` and `lane` say where (-1: unknown), `cause` is the bare message."""

    def __init__(self, text: str, *, cause: str = "", pc: int = -1, lane: int = -1) -> None:
        super().__init__(text)
        self.cause = cause or text
        self.pc = pc
        self.lane = lane


class GuestExit(Exception):
    """The guest asked to stop with this exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class BreakpointHit(Exception):
    """Execution reached an address of `Machine.breakpoints`; the instruction there has not been executed."""


class WorldSwitch(Exception):
    """The instruction before `pc` changed what fetches, loads and interrupts depend on: the bare machine has to look again.  In programs:
    a system call made a signal ready (`pc` is -1: behind the call)."""

    def __init__(self, pc: int) -> None:
        super().__init__(pc)
        self.pc = pc


class InstructionLimit(Exception):
    """The limit of executed instructions was reached."""
