"""A bare machine: programs that bring their own trap handlers and talk to a host through `tohost`, as the RISC-V instruction tests do.

The privileged architecture (volume II) as far as one hart without devices needs it: machine, supervisor and user mode, traps with
delegation, `mret` and `sret`, interrupts that software makes pending, address translation (see `paging`), memory protection (see `pmp`),
and the control registers as plain registers with the read-only and hard-wired fields of the manual.  A machine is bare if the program
has a symbol `tohost`, or if the user says so.

The engines know nothing of this: an instruction that changes what translation or interrupts depend on is guarded, and ends the engine's
run with `WorldSwitch`; `BareMetal.run` takes pending interrupts and chooses the engine again.

`tohost` is looked at between slices of execution (the protocol is polling): an odd value ends the run with status value / 2; an even
one is the address of a system call for the host (write and exit); device 1, command 1 writes a character.  `fromhost` answers.
"""

from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from oxllc.simulator.csr import CsrFile
from oxllc.simulator.errors import GuestFault, InstructionLimit, WorldSwitch
from oxllc.simulator.meaning import SCALAR_NOPS
from oxllc.simulator.paging import LEVELS, PagedEngine
from oxllc.simulator.pmp import Protection
from oxllc.simulator.primitives import uses_of
from oxllc.target_desc.mvt import MVT_IS_FP

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.expr import Meaning
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded
    from oxllc.target_desc.model import InstrDesc

USER, SUPERVISOR, MACHINE = 0, 1, 3
SLICE = 200_000  # instructions between two looks at `tohost`
FIRST_SLICE = 2_000  # behind a trap
MSTATUS_MASK = 0x7E79AA  # SIE MIE SPIE MPIE SPP MPP FS MPRV SUM MXR TVM TW TSR
SSTATUS_MASK = 0xC6122
XLENS = 2 << 32 | 2 << 34  # UXL and SXL: 64 bits
FS = 3 << 13
M64 = (1 << 64) - 1
FETCH_ACCESS, ILLEGAL, BREAKPOINT, ECALL_FROM_USER = 1, 2, 3, 8
MIE, SIE, MPRV, SUM, MXR, TVM, TW, TSR = (1 << i for i in (3, 1, 17, 18, 19, 20, 21, 22))
INTERRUPTS = 0xAAA  # software, timer and external ones of machine and supervisor
WRITABLE_PENDING = 0x222  # those of the supervisor
PRIORITY = (11, 3, 7, 9, 1, 5)
INTERRUPT = 1 << 63
SWITCHING = frozenset(("mstatus", "satp", "mip", "mie", "mideleg"))  # what translation and interrupts depend on
STATUS = "mstatus"
FLOAT_REGISTERS = ("fflags", "frm", "fcsr")
COUNTERS = ("cycle", "time", "instret")
HARD_ZERO = frozenset(("mvendorid", "marchid", "mimpid", "mhartid", "mconfigptr", "tselect", "tdata1", "tdata2", "tdata3", "tinfo"))


class PrivilegedCsrs(CsrFile):
    """Control registers of a bare machine; an access that the current mode may not make is an illegal instruction."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine)
        self.mode = MACHINE
        self.changed = False  # something of `SWITCHING`, or the mode
        self.values: dict[str, int] = {STATUS: FS}  # floating point is on until a program switches it off
        self.protection = Protection((machine.memory.base, machine.memory.end))
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
        if name in FLOAT_REGISTERS and not self.values[STATUS] & FS:
            raise GuestFault(f"control register {name} while floating point is off ({STATUS}.FS)", trap=ILLEGAL)
        if name == "satp" and self.mode == SUPERVISOR and self.get("mstatus") & TVM:
            raise GuestFault("satp is trapped (TVM)", trap=ILLEGAL)
        if name in COUNTERS and self.mode != MACHINE:
            enabled = self.get("mcounteren") & (self.get("scounteren") if self.mode == USER else M64)
            if not enabled >> (number & 31) & 1:
                raise GuestFault(f"counter {name} is not enabled in mode {'US?M'[self.mode]}", trap=ILLEGAL)
        return name

    def _value(self, number: int) -> int:
        name = self._check(number, False)
        if name in FLOAT_REGISTERS or name in COUNTERS:
            return super()._value(number)
        m = self.machine
        get = self.values.get
        if name in HARD_ZERO:
            return 0
        if name.startswith("pmp"):
            return self.protection.read(name)
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
        if name in FLOAT_REGISTERS:
            super().write(number, value)
            return
        if name.startswith("pmp"):
            self.protection.write(name, value & M64)
            if self.machine.bare is not None:
                self.machine.bare.forget_translations()
            self.changed = True
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
            if value >> 60 and value >> 60 not in LEVELS:
                return  # a mode that does not exist: the write has no effect
        elif name in ("sie", "sip"):
            mask = values.get("mideleg", 0) & (2 if name == "sip" else M64)
            name = "m" + name[1:]
            value = values.get(name, 0) & ~mask | value & mask & INTERRUPTS
        elif name == "mie":
            value &= INTERRUPTS
        elif name == "mip":
            value &= WRITABLE_PENDING
        elif name == "mideleg":
            value &= 0x222
        elif name in ("mcycle", "minstret"):
            value -= self.machine.executed + 1  # what is written is what the next instruction reads
        elif name == "misa":
            return
        value &= M64
        if name in SWITCHING and value != values.get(name, 0):
            self.changed = True
            if name == STATUS and bool(value & FS) != bool(values[STATUS] & FS) and self.machine.bare is not None:
                self.machine.bare.stale = True
        values[name] = value

    def system(self, name: str) -> None:
        """`wfi` (it never waits) and `sfence.vma`: whether the mode may execute them, and what the latter does."""
        status = self.get("mstatus")
        if name == "wfi":
            allowed = self.mode == MACHINE or not status & TW
        else:
            allowed = self.mode == MACHINE or (self.mode == SUPERVISOR and not status & TVM)
        if not allowed:
            raise GuestFault(f"{name} in mode {'US?M'[self.mode]}", trap=ILLEGAL)
        if name == "sfence_vma" and self.machine.bare is not None:
            self.machine.bare.forget_translations()
            self.changed = True

    def data_mode(self) -> int:
        """The mode that loads and stores are checked in."""
        status = self.get("mstatus")
        return status >> 11 & 3 if self.mode == MACHINE and status & MPRV else self.mode

    # -- traps -----------------------------------------------------------------------------------------------------

    def enter(self, cause: int, pc: int, value: int) -> int:
        """Take a trap (an interrupt's cause has the highest bit); returns the handler's pc (0: none was set)."""
        values = self.values
        status = values.get("mstatus", 0)
        interrupt = cause >> 63
        delegated = values.get("mideleg" if interrupt else "medeleg", 0) >> (cause & 63) & 1
        if self.mode != MACHINE and delegated:
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
        return (handler & ~3) + (4 * (cause & 63) if interrupt and handler & 1 else 0)

    def pending_interrupt(self) -> int:
        """The cause of the interrupt to take now; 0 for none."""
        values = self.values
        pending = values.get("mip", 0) & values.get("mie", 0)
        if not pending:
            return 0
        status, delegated = values.get("mstatus", 0), values.get("mideleg", 0)
        taken = pending & ~delegated if self.mode < MACHINE or status & MIE else 0
        if not taken and (self.mode < SUPERVISOR or (self.mode == SUPERVISOR and status & SIE)):
            taken = pending & delegated
        return next((INTERRUPT | i for i in PRIORITY if taken >> i & 1), 0)

    def leave(self, mode: str) -> int:
        """`mret`, `sret`: back to the mode and pc before the trap."""
        values = self.values
        status = values.get("mstatus", 0)
        level = MACHINE if mode == "mret" else SUPERVISOR
        if self.mode < level or (mode == "sret" and self.mode == SUPERVISOR and status & TSR):
            raise GuestFault(f"{mode} in mode {'US?M'[self.mode]}", trap=ILLEGAL)
        if level == MACHINE:
            self.mode = status >> 11 & 3
            status = status & ~0x1888 | (status & 0x80) >> 4 | 0x80
        else:
            self.mode = status >> 8 & 1
            status = status & ~0x122 | (status & 0x20) >> 4 | 0x20
        if self.mode != MACHINE:
            status &= ~MPRV
        values["mstatus"] = status
        self.changed = True
        return values.get("mepc" if level == MACHINE else "sepc", 0) & self.pc_mask


class BareMetal:
    """Runs a program on the bare machine until it says that it is done."""

    def __init__(self, machine: Machine, *, stdout: BinaryIO | None = None, **_: Any) -> None:
        self.m = machine
        self.csrs = PrivilegedCsrs(machine)
        self.paged: PagedEngine | None = None
        self.paged_outside: Any = None  # with what is wrapped around engines
        self.stale = False  # compiled code takes floating point to be on where it is off, or the other way round
        addresses = machine.target.classes[machine.target.pointer_class].members_mask
        self.float_classes = frozenset(c.id for c in machine.target.classes if not c.members_mask & addresses and any(MVT_IS_FP[t] for t in c.vts))
        machine.csrs = self.csrs
        machine.memory.write_base = machine.memory.base  # no protection
        self.out = stdout if stdout is not None else sys.stdout.buffer
        symbols = machine.exe.symbols
        self.tohost = symbols["tohost"].address if "tohost" in symbols else -1
        self.fromhost = symbols["fromhost"].address if "fromhost" in symbols else -1

    def guard(self, step: Callable[[], int], meaning: Meaning) -> Callable[[], int]:
        """The step of an instruction; one that may change mode, translation or interrupts looks whether it did."""
        if self.is_float(meaning.desc):
            return self._guarded_float(step)
        returns = {n for s in meaning.statements for e in s.args if e is not None for n in uses_of(e)}
        if not returns & {"mret", "sret"} and all(s.kind != "effect" or s.name in SCALAR_NOPS for s in meaning.statements):
            return step
        csrs = self.csrs

        def guarded() -> int:
            pc = step()
            if csrs.changed:
                raise WorldSwitch(pc)
            return pc
        return guarded

    def is_float(self, desc: InstrDesc) -> bool:
        """Whether an instruction needs floating point to be on: it has a register that holds no addresses."""
        return any(o.reg_class in self.float_classes for o in desc.operands)

    def leaves_out(self, desc: InstrDesc) -> bool:
        """Whether compiled code leaves an instruction to the reference engine: floating point is off."""
        return not self.csrs.values[STATUS] & FS and self.is_float(desc)

    def _guarded_float(self, step: Callable[[], int]) -> Callable[[], int]:
        values = self.csrs.values

        def guarded() -> int:
            if not values[STATUS] & FS:
                raise GuestFault(f"floating point is off ({STATUS}.FS)", trap=ILLEGAL)
            return step()
        return guarded

    def invalidate(self) -> None:
        """The guest changed code (`fence.i`)."""
        if self.paged is not None:
            self.paged.invalidate()

    def forget_translations(self) -> None:
        """The guest changed page tables (`sfence.vma`)."""
        if self.paged is not None:
            self.paged.virtual.forget()

    def fetch(self, pc: int) -> Decoded:
        """The instruction at a pc as the guest sees it now."""
        return self.paged.fetch(pc) if self.paged is not None and self._translates() else self.m.fetch(pc)

    def _translates(self) -> bool:
        """Whether accesses are translated, or may be refused."""
        mode = self.csrs.data_mode()
        return (bool(self.csrs.get("satp") >> 60) and mode != MACHINE) or self.csrs.protection.binds(mode)

    def _engine(self) -> Any:
        """What runs the guest in its present mode."""
        m, csrs = self.m, self.csrs
        if not self._translates():
            return m.engine
        if self.paged is None:
            self.paged = PagedEngine(m, csrs.protection)
            self.paged_outside = self.paged
            for wrap in m.wrappers:
                self.paged_outside = wrap(self.paged_outside)
        self.paged.trace = getattr(m.core, "trace", None)
        mode = csrs.data_mode()
        only_data = csrs.mode == MACHINE and (mode != MACHINE or not csrs.protection.binds(MACHINE))
        self.paged.virtual.choose(csrs.get("satp") if mode != MACHINE else 0, mode, csrs.get("mstatus"), only_data)
        return self.paged_outside

    def run(self, pc: int, stop: int) -> int:
        """The exit status that the program writes; 0 where it returns.  GuestFault for a trap without handler."""
        m, csrs = self.m, self.csrs
        slice_ = FIRST_SLICE
        while True:
            csrs.changed = False
            if self.stale:
                self.stale = False
                m.engine.invalidate()
            interrupt = csrs.pending_interrupt()
            if interrupt:
                pc = csrs.enter(interrupt, pc, 0)
            try:
                self._engine().run(pc, stop, min(m.limit, m.executed + slice_))
                return 0
            except WorldSwitch as e:
                m.executed += 1
                pc = m.pc = e.pc
                continue
            except InstructionLimit:
                slice_ = SLICE
                if m.executed >= m.limit:
                    raise
                pc = m.pc
            except GuestFault as e:
                pc = self._trap(e)
                slice_ = FIRST_SLICE
            status = self._host()
            if status is not None:
                return status

    def _trap(self, e: GuestFault) -> int:
        """Take the trap of a fault; the handler's pc.  The fault itself is raised where there is none."""
        m, csrs = self.m, self.csrs
        cause = e.trap if e.trap >= 0 else ILLEGAL
        if cause == ECALL_FROM_USER:
            cause += csrs.mode
        at = m.pc
        value = 0 if cause == ILLEGAL or ECALL_FROM_USER <= cause < ECALL_FROM_USER + 4 else at if cause == BREAKPOINT else max(e.address, 0)
        handler = csrs.enter(cause, at, value)
        if not handler or (handler == at and cause == FETCH_ACCESS):
            raise e
        m.executed += 1
        if m.executed >= m.limit:
            raise InstructionLimit from None
        return handler

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
