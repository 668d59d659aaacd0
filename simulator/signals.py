"""Signals of a Linux process: handlers, masks, and the frame that a handler sees (kernel, arch/riscv/kernel/signal.c, asm/sigcontext.h).

Signals come from the program itself, `kill`, `tgkill`, an expired interval timer, or from what it does wrong (a bad access, an
illegal instruction, a breakpoint), so they are delivered where they arise: behind a system call, or at the instruction that failed.
A handler gets the registers, siginfo and ucontext of the kernel's layout on the stack and returns to an address at which no code lies;
the fault of that fetch is the return from the signal.  What the handler changed in the ucontext counts then.

Interval timers run out when the program waits (`pause`, `sigsuspend`, `nanosleep`): simulated time does not pass otherwise.
"""

from __future__ import annotations

import errno
import struct
from typing import TYPE_CHECKING

from oxllc.simulator.errors import GuestExit, GuestFault
from oxllc.simulator.gdb_stub import describe_target
from oxllc.simulator.primitives import M64

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

SIGILL, SIGTRAP, SIGBUS, SIGKILL, SIGSEGV, SIGALRM, SIGSTOP = 4, 5, 7, 9, 11, 14, 19
IGNORED = frozenset((17, 18, 20, 21, 22, 23, 28))  # by default: children, continuing and stopping, urgent data, window size
SA_SIGINFO, SA_ONSTACK, SA_NODEFER, SA_RESETHAND = 4, 0x08000000, 0x40000000, 0x80000000
OF_TRAP = {0: SIGBUS, 1: SIGSEGV, 2: SIGILL, 3: SIGTRAP, 4: SIGBUS, 5: SIGSEGV, 6: SIGBUS, 7: SIGSEGV}  # by exception code
SI_USER, SI_KERNEL, SEGV_MAPERR = 0, 0x80, 1
INFO, UCONTEXT, MASK_AT, GREGS = 128, 128 + 16, 168, 304  # offsets in the frame: siginfo, then ucontext with stack, mask and registers
FRAME = GREGS + 32 * 8 + 528  # behind the general registers the floating-point state, quad format's size
SS_ONSTACK, SS_DISABLE = 1, 2


class Signals:
    """The signal state of one process."""

    def __init__(self, machine: Machine) -> None:
        self.m = machine
        self.actions: dict[int, tuple[int, int, int]] = {}  # handler (0: default, 1: ignore), flags, mask
        self.blocked = 0
        self.pending = 0
        self.info: dict[int, tuple[int, int]] = {}  # code and address of a pending signal
        self.stack = (0, SS_DISABLE, 0)
        self.timer = False
        self.kept = -1  # the mask that a handler's return restores, behind rt_sigsuspend
        self.return_pc = machine.stop_pc - 256  # no memory is there
        registers, _ = describe_target(machine.target, machine.slots)
        self.integers = [r for r in registers if r.slot >= 0][1:32]
        self.floats = [r for r in registers if r.slot >= 0][32:64]

    # -- system calls ----------------------------------------------------------------------------------------------

    def action(self, signal: int, new: int, old: int) -> int:
        """rt_sigaction."""
        if not 0 < signal <= 64 or (new and signal in (SIGKILL, SIGSTOP)):
            return -errno.EINVAL
        memory = self.m.memory
        given = struct.unpack("<QQQ", memory.read(new, 24)) if new else None
        if old:
            memory.write(old, struct.pack("<QQQ", *self.actions.get(signal, (0, 0, 0))))
        if given is not None:
            self.actions[signal] = given
        return 0

    def mask(self, how: int, new: int, old: int) -> int:
        """rt_sigprocmask."""
        memory = self.m.memory
        given = memory.load(new, 8) if new else None
        if old:
            memory.store(old, 8, self.blocked)
        if given is not None:
            if how > 2:
                return -errno.EINVAL
            self.set_blocked((self.blocked | given, self.blocked & ~given, given)[how])
        return 0

    def set_blocked(self, mask: int) -> None:
        """Change the mask; SIGKILL and SIGSTOP cannot be blocked."""
        self.blocked = mask & M64 & ~(1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1))

    def alternate_stack(self, new: int, old: int) -> int:
        """sigaltstack."""
        memory = self.m.memory
        given = struct.unpack("<QiIQ", memory.read(new, 24)) if new else None
        if old:
            base, flags, size = self.stack
            memory.write(old, struct.pack("<QiIQ", base, flags, 0, size))
        if given is not None:
            base, flags, _, size = given
            if not flags & SS_DISABLE and size < 2048:
                return -errno.ENOMEM
            self.stack = (0, SS_DISABLE, 0) if flags & SS_DISABLE else (base, 0, size)
        return 0

    def send(self, signal: int, code: int = SI_USER, address: int = 0) -> int:
        """Make a signal pending; 0, or a negative error number."""
        if not 0 <= signal <= 64:
            return -errno.EINVAL
        if signal:
            self.pending |= 1 << (signal - 1)
            self.info[signal] = (code, address)
        return 0

    def suspend(self, mask: int) -> None:
        """rt_sigsuspend: this mask until a handler has returned."""
        self.kept = self.blocked
        self.set_blocked(mask)

    def expire(self) -> None:
        """The program waits: a running timer has run out."""
        if self.timer:
            self.timer = False
            self.send(SIGALRM, SI_KERNEL)

    # -- delivery --------------------------------------------------------------------------------------------------

    def ready(self) -> bool:
        """Whether a signal has to be delivered."""
        return bool(self.pending & ~self.blocked)

    def deliver(self, pc: int) -> int:
        """Deliver pending signals to a program that would go on at `pc`; where it goes on now.  GuestExit where that ends it."""
        while self.ready():
            open_ = self.pending & ~self.blocked
            signal = (open_ & -open_).bit_length()
            self.pending &= ~(1 << (signal - 1))
            handler, flags, mask = self.actions.get(signal, (0, 0, 0))
            if handler == 1 or (handler == 0 and signal in IGNORED):
                continue
            if handler == 0:
                raise GuestExit(128 + signal)
            pc = self._enter(signal, handler, flags, mask, pc)
        return pc

    def _enter(self, signal: int, handler: int, flags: int, mask: int, pc: int) -> int:
        m = self.m
        frame = m.target.frame
        sp = m.get(frame.stack_pointer)
        base, _, size = self.stack
        if flags & SA_ONSTACK and size and not base <= sp < base + size:
            sp = base + size
        sp = (sp - FRAME) & ~15
        code, address = self.info.pop(signal, (SI_USER, 0))
        data = bytearray(FRAME)
        struct.pack_into("<iii4xQ", data, 0, signal, 0, code, address if code != SI_USER else 100 | 1000 << 32)
        struct.pack_into("<QiIQ", data, UCONTEXT, self.stack[0], self.stack[1], 0, self.stack[2])
        struct.pack_into("<Q", data, MASK_AT, self.blocked if self.kept < 0 else self.kept)
        self.kept = -1
        struct.pack_into("<32Q", data, GREGS, pc, *(int(m.regs[r.slot]) for r in self.integers))
        struct.pack_into(f"<{len(self.floats)}QI", data, GREGS + 256, *(int(m.regs[r.slot]) for r in self.floats), m.fflags | m.frm << 5)
        try:
            m.memory.write(sp, data)
        except GuestFault:
            raise GuestExit(128 + SIGSEGV) from None  # no stack for the handler
        m.set(frame.stack_pointer, sp)
        m.set(frame.return_address, self.return_pc)
        for register, value in zip(m.os.arguments, (signal, sp, sp + INFO), strict=False):
            m.set(register, value)
        self.set_blocked(self.blocked | mask | (0 if flags & SA_NODEFER else 1 << (signal - 1)))
        if flags & SA_RESETHAND:
            self.actions[signal] = (0, 0, 0)
        return handler

    def leave(self) -> int:
        """rt_sigreturn: registers and mask from the frame; the pc to go on at."""
        m = self.m
        data = m.memory.read(m.get(m.target.frame.stack_pointer), FRAME)
        pc, *values = struct.unpack_from("<32Q", data, GREGS)
        for r, value in zip(self.integers, values, strict=True):
            m.regs[r.slot] = value
        *values, fcsr = struct.unpack_from(f"<{len(self.floats)}QI", data, GREGS + 256)
        for r, value in zip(self.floats, values, strict=True):
            m.regs[r.slot] = value
        m.fflags, m.frm = fcsr & 31, fcsr >> 5 & 7
        self.set_blocked(struct.unpack_from("<Q", data, MASK_AT)[0])
        return self.deliver(pc)

    def fault(self, e: GuestFault) -> int:
        """Where a program goes on behind a fault: the return from a handler, or the handler for this fault; -1 where there is none."""
        if e.address == self.return_pc and self.m.pc == self.return_pc:
            return self.leave()
        signal = OF_TRAP.get(e.trap, 0)
        if not signal or self.actions.get(signal, (0, 0, 0))[0] < 2 or self.blocked >> (signal - 1) & 1:
            return -1
        self.send(signal, SEGV_MAPERR, max(0, e.address))
        return self.deliver(self.m.pc)
