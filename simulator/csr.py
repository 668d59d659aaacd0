"""Control and status registers that programs see, by the names that the target's `NamedValue` records give to their numbers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from oxllc.simulator.errors import GuestFault

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


def csr_names(target: Target) -> dict[int, str]:
    """Number to name of every named system register of a target."""
    cache: dict[int, str] | None = target.__dict__.get("_csr_names")
    if cache is None:
        cache = {}
        for record in target.records.get_all_derived("NamedValue"):
            if not record.str("NotHere"):
                cache.setdefault(record.int("Value"), record.str("AsmName"))
        target.__dict__["_csr_names"] = cache
    return cache


class CsrFile:
    """The CSRs of one scalar machine."""

    def __init__(self, machine: Any) -> None:
        self.machine = machine
        self.names = csr_names(machine.target)
        self.last_read = (-1, 0)  # number and value: csrrs with x0 "writes" what it has just read, which changes nothing

    def read(self, number: int) -> int:
        """The value; GuestFault for a register that does not exist."""
        value = self._value(number)
        self.last_read = (number, value)
        return value

    def _value(self, number: int) -> int:
        m = self.machine
        name = self.names.get(number, "")
        if name == "fflags":
            return int(m.fflags)
        if name == "frm":
            return int(m.frm)
        if name == "fcsr":
            return int(m.fflags | m.frm << 5)
        if name == "instret":
            return int(m.executed)
        if name == "cycle":
            return int(m.cycles or m.executed)
        if name == "time":
            return time.monotonic_ns() // 100
        raise GuestFault(f"there is no control register {number:#x}" + (f" ({name})" if name else ""))

    def write(self, number: int, value: int) -> None:
        """Write; GuestFault for a register that does not exist or is read-only."""
        m = self.machine
        name = self.names.get(number, "")
        if name == "fflags":
            m.fflags = value & 31
        elif name == "frm":
            m.frm = value & 7
        elif name == "fcsr":
            m.fflags = value & 31
            m.frm = (value >> 5) & 7
        elif self.last_read == (number, value):
            return
        else:
            raise GuestFault(f"control register {number:#x}" + (f" ({name})" if name else "") + " cannot be written")
