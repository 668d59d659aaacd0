"""A bare machine: programs that bring their own trap handlers and talk to a host through `tohost`, as the RISC-V instruction tests do.

The privileged architecture (volume II) as far as one hart without address translation, interrupts and memory protection needs it:
machine, supervisor and user mode, traps with delegation, `mret` and `sret`, and the control registers as plain registers with the
read-only and hard-wired fields of the manual.  A machine is bare if the program has a symbol `tohost`, or if the user says so.

`tohost` is looked at between slices of execution (the protocol is polling): an odd value ends the run with status value / 2; an even
one is the address of a system call for the host (write and exit); device 1, command 1 writes a character.  `fromhost` answers.
"""

from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from oxllc.simulator.csr import CsrFile
from oxllc.simulator.errors import GuestFault, InstructionLimit

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

USER, SUPERVISOR, MACHINE = 0, 1, 3
SLICE = 200_000  # instructions between two looks at `tohost`
FIRST_SLICE = 2_000  # behind a trap
MSTATUS_MASK = 0x7E79AA  # SIE MIE SPIE MPIE SPP MPP FS MPRV SUM MXR TVM TW TSR
SSTATUS_MASK = 0xC6122
XLENS = 2 << 32 | 2 << 34  # UXL and SXL: 64 bits
FS = 3 << 13
M64 = (1 << 64) - 1
FETCH_ACCESS, ILLEGAL, BREAKPOINT, ECALL_FROM_USER = 1, 2, 3, 8
HARD_ZERO = frozenset(("mvendorid", "marchid", "mimpid", "mhartid", "mconfigptr", "tselect", "tdata1", "tdata2", "tdata3", "tinfo"))


class PrivilegedCsrs(CsrFile):
    """Control registers of a bare machine; an access that the current mode may not make is an illegal instruction."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine)
        self.mode = MACHINE
        self.values: dict[str, int] = {}
        letters = {f for f in machine.target.features if len(f) == 1} | {"i", "s", "u"}
        self.misa = 2 << 62 | sum(1 << (ord(c) - ord("a")) for c in letters if "a" <= c <= "z")
        compressed = 0 in (machine.decoder.trees.keys() - {4}) or min(machine.decoder.trees, default=4) < 4
        self.pc_mask = M64 ^ (1 if compressed else 3)

    def get(self, name: str) -> int:
        """The content of a register, by name."""
        return self.values.get(name, 0)

    def _check(self, number: int, write: bool) -> str:
        name = self.names.get(number, "")
        if not name or (number >> 8 & 3) > self.mode or (write and number >> 10 == 3):
            what = name or hex(number)
            raise GuestFault(f"control register {what} cannot be {'written' if write else 'read'} in mode {'US?M'[self.mode]}", trap=ILLEGAL)
        return name

    def _value(self, number: int) -> int:
        name = self._check(number, False)
        if name in ("fflags", "frm", "fcsr", "cycle", "time", "instret"):
            return super()._value(number)
        m = self.machine
        get = self.values.get
        if name in HARD_ZERO:
            return 0
        if name == "mstatus":
            v = get(name, 0)
            return v | XLENS | (1 << 63 if v & FS == FS else 0)
        if name == "sstatus":
            v = get("mstatus", 0)
            return v & SSTATUS_MASK | 2 << 32 | (1 << 63 if v & FS == FS else 0)
        if name == "misa":
            return self.misa
        if name in ("mcycle", "minstret"):
            return int((m.executed + get(name, 0)) & M64)
        if name in ("sie", "sip"):
            return get("m" + name[1:], 0) & get("mideleg", 0)
        return get(name, 0)

    def write(self, number: int, value: int) -> None:
        """Write; what a field cannot hold is dropped as the manual says."""
        if self.last_read == (number, value) and number >> 10 == 3:
            return  # csrrs with x0
        name = self._check(number, True)
        if name in ("fflags", "frm", "fcsr"):
            super().write(number, value)
            return
        values = self.values
        if name == "mstatus":
            value &= MSTATUS_MASK
            if value >> 11 & 3 == 2:
                value = value & ~(3 << 11) | values.get(name, 0) & 3 << 11
        elif name == "sstatus":
            name, value = "mstatus", values.get("mstatus", 0) & ~SSTATUS_MASK | value & SSTATUS_MASK
        elif name in ("mepc", "sepc", "mnepc"):
            value &= self.pc_mask
        elif name in ("mtvec", "stvec"):
            value &= ~2
        elif name == "satp":
            if value >> 60:
                return  # no mode of address translation exists: the write has no effect
        elif name in ("sie", "sip"):
            mask = values.get("mideleg", 0)
            name = "m" + name[1:]
            value = values.get(name, 0) & ~mask | value & mask
        elif name in ("mcycle", "minstret"):
            value -= self.machine.executed
        elif name == "misa":
            return
        values[name] = value & M64

    # -- traps -----------------------------------------------------------------------------------------------------

    def enter(self, cause: int, pc: int, value: int) -> int:
        """Take a synchronous trap; returns the handler's pc (0: none was set)."""
        values = self.values
        status = values.get("mstatus", 0)
        if self.mode != MACHINE and values.get("medeleg", 0) >> cause & 1:
            values["sepc"], values["scause"], values["stval"] = pc, cause, value & M64
            status = status & ~0x122 | (status & 2) << 4 | (self.mode & 1) << 8
            self.mode = SUPERVISOR
            handler = values.get("stvec", 0)
        else:
            values["mepc"], values["mcause"], values["mtval"] = pc, cause, value & M64
            status = status & ~0x1888 | (status & 8) << 4 | self.mode << 11
            self.mode = MACHINE
            handler = values.get("mtvec", 0)
        values["mstatus"] = status
        return handler & ~3

    def leave(self, mode: str) -> int:
        """`mret`, `sret`: back to the mode and pc before the trap."""
        values = self.values
        status = values.get("mstatus", 0)
        level = MACHINE if mode == "mret" else SUPERVISOR
        if self.mode < level:
            raise GuestFault(f"{mode} in mode {'US?M'[self.mode]}", trap=ILLEGAL)
        if level == MACHINE:
            self.mode = status >> 11 & 3
            status = status & ~0x1888 | (status & 0x80) >> 4 | 0x80
        else:
            self.mode = status >> 8 & 1
            status = status & ~0x122 | (status & 0x20) >> 4 | 0x20
        values["mstatus"] = status
        return values.get("mepc" if level == MACHINE else "sepc", 0) & self.pc_mask


class BareMetal:
    """Runs a program on the bare machine until it says that it is done."""

    def __init__(self, machine: Machine, *, stdout: BinaryIO | None = None, **_: Any) -> None:
        self.m = machine
        self.csrs = PrivilegedCsrs(machine)
        machine.csrs = self.csrs
        machine.memory.write_base = machine.memory.base  # no protection
        self.out = stdout if stdout is not None else sys.stdout.buffer
        symbols = machine.exe.symbols
        self.tohost = symbols["tohost"].address if "tohost" in symbols else -1
        self.fromhost = symbols["fromhost"].address if "fromhost" in symbols else -1

    def run(self, pc: int, stop: int) -> int:
        """The exit status that the program writes; 0 where it returns.  GuestFault for a trap without handler."""
        m = self.m
        slice_ = FIRST_SLICE
        while True:
            try:
                m.engine.run(pc, stop, min(m.limit, m.executed + slice_))
                return 0
            except InstructionLimit:
                slice_ = SLICE
                if m.executed >= m.limit:
                    raise
                pc = m.pc
            except GuestFault as e:
                cause = e.trap if e.trap >= 0 else ILLEGAL
                if cause == ECALL_FROM_USER:
                    cause += self.csrs.mode
                elif cause == ILLEGAL:
                    e.address = 0
                at = m.pc
                handler = self.csrs.enter(cause, at, max(e.address, 0) if cause != BREAKPOINT else at)
                if not handler or (handler == at and cause == FETCH_ACCESS):
                    raise
                m.executed += 1
                if m.executed >= m.limit:
                    raise InstructionLimit from None
                pc = handler
                slice_ = FIRST_SLICE
            status = self._host()
            if status is not None:
                return status

    def flush(self) -> None:
        """Flush the output."""
        self.out.flush()

    def _host(self) -> int | None:
        """Answer a request in `tohost`; the exit status where that is what it asks for."""
        if self.tohost < 0:
            return None
        memory = self.m.memory
        request = memory.load(self.tohost, 8)
        if not request:
            return None
        if request & 1 and request >> 48 == 0:
            return request >> 1
        answer = 1
        if request >> 48 == 0x0101:
            self.out.write(bytes([request & 255]))
        elif request >> 48 == 0:
            number, a0, a1, a2 = struct.unpack("<4Q", memory.read(request, 32))
            if number == 93:
                return int(a0 & 0xFFFFFFFF)
            if number != 64 or a0 not in (1, 2):
                raise GuestFault(f"the host has no system call {number}")
            self.out.write(memory.read(a1, a2))
            memory.write(request, struct.pack("<Q", a2))
        memory.store(self.tohost, 8, 0)
        if self.fromhost >= 0:
            memory.store(self.fromhost, 8, answer)
        return None
