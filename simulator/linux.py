"""The Linux system calls that a static program with a C library needs, and its initial stack.

Numbers and structures are those of the kernel's generic 64-bit ABI (asm-generic/unistd.h, asm-generic/stat.h).  The number is in the
last integer argument register of the C convention, arguments in the first six, the result in the first.

Files: the three standard streams always; others only below `root`, which is None unless the user chose a directory: paths are
resolved (symbolic links too) and must stay inside it.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
import time
from typing import TYPE_CHECKING, Any, BinaryIO

from oxllc.simulator import abi
from oxllc.simulator.errors import GuestExit, GuestFault, WorldSwitch
from oxllc.simulator.mappings import Mappings
from oxllc.simulator.memory import PAGE
from oxllc.simulator.primitives import M64

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.machine import Machine
    from oxllc.simulator.signals import Signals

MAX_FILES = 256
NAMES = {
    32: "flock", 36: "symlinkat", 45: "truncate", 50: "fchdir", 102: "getitimer", 103: "setitimer", 133: "rt_sigsuspend",
    136: "rt_sigpending", 140: "setpriority", 141: "getpriority", 154: "setpgid", 155: "getpgid", 156: "getsid", 227: "msync", 228: "mlock",
    229: "munlock", 52: "fchmod", 53: "fchmodat", 81: "sync", 82: "fsync", 83: "fdatasync", 88: "utimensat", 166: "umask", 223: "fadvise64",
    17: "getcwd", 23: "dup", 24: "dup3", 25: "fcntl", 29: "ioctl", 34: "mkdirat", 35: "unlinkat", 46: "ftruncate", 48: "faccessat",
    49: "chdir", 56: "openat", 57: "close", 59: "pipe2", 61: "getdents64", 62: "lseek", 63: "read", 64: "write", 65: "readv",
    66: "writev", 67: "pread64", 68: "pwrite64", 71: "sendfile", 72: "pselect6", 73: "ppoll", 78: "readlinkat", 79: "newfstatat",
    80: "fstat", 93: "exit", 94: "exit_group", 96: "set_tid_address", 98: "futex", 99: "set_robust_list", 101: "nanosleep",
    112: "clock_settime", 113: "clock_gettime", 114: "clock_getres", 115: "clock_nanosleep", 123: "sched_getaffinity",
    124: "sched_yield", 129: "kill", 130: "tkill", 131: "tgkill", 132: "sigaltstack", 134: "rt_sigaction", 135: "rt_sigprocmask",
    139: "rt_sigreturn", 153: "times", 160: "uname", 163: "getrlimit", 165: "getrusage", 167: "prctl", 169: "gettimeofday",
    172: "getpid", 173: "getppid", 174: "getuid", 175: "geteuid", 176: "getgid", 177: "getegid", 178: "gettid", 179: "sysinfo",
    198: "socket", 214: "brk", 215: "munmap", 216: "mremap", 220: "clone", 221: "execve", 222: "mmap", 226: "mprotect",
    233: "madvise", 258: "riscv_hwprobe", 259: "riscv_flush_icache", 260: "wait4", 261: "prlimit64", 276: "renameat2",
    278: "getrandom", 291: "statx", 293: "rseq", 435: "clone3", 439: "faccessat2",
}  # fmt: skip
QUIET_ZERO = frozenset(("set_robust_list", "mprotect", "madvise", "msync", "mlock", "munlock", "flock", "sched_yield",
                        "futex", "fsync", "fdatasync", "sync", "fchmod", "fchmodat", "fadvise64", "utimensat"))


class Directory:
    """An open directory: its path, its entries (name, kind) sorted by name, and the place in them."""

    __slots__ = ("at", "names", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.at = 0
        with os.scandir(path) as entries:
            found = sorted((os.fsencode(e.name), 10 if e.is_symlink() else 4 if e.is_dir() else 8) for e in entries)
        self.names = [(b".", 4), (b"..", 4), *found]

    def close(self) -> None:
        """Nothing is held."""


class Linux:
    """System calls of one process.

    `root`: directory that guest paths are below, or None.  `stdin`, `stdout`, `stderr`: binary streams (default: ours)."""

    def __init__(self, machine: Machine, *, root: str | None = None, stdin: BinaryIO | None = None, stdout: BinaryIO | None = None,
                 stderr: BinaryIO | None = None) -> None:
        self.m = machine
        self.root = os.path.realpath(root) if root is not None else None
        self.files: dict[int, Any] = {
            0: stdin if stdin is not None else sys.stdin.buffer,
            1: stdout if stdout is not None else sys.stdout.buffer,
            2: stderr if stderr is not None else sys.stderr.buffer,
        }
        self.program = ""  # argv[0]
        self.brk = machine.heap_base
        self.mappings = Mappings(machine.memory, (machine.stack_base - 16 * PAGE) // PAGE * PAGE)
        self.signals: Signals | None = None
        self.arguments = abi.integer_argument_registers(machine.target)
        if len(self.arguments) < 7:
            raise GuestFault("the calling convention has too few argument registers for system calls")

    # -- start ---------------------------------------------------------------------------------------------------

    def initial_stack(self, argv: list[str], env: dict[str, str]) -> int:
        """Lay out argc, argv, envp and the auxiliary vector; returns the stack pointer."""
        m = self.m
        self.program = argv[0] if argv else ""
        sp = m.stack_top - 64

        def push(data: bytes) -> int:
            nonlocal sp
            sp -= len(data)
            if sp < m.stack_base + 65536:
                raise GuestFault("the arguments do not fit into the stack")
            m.memory.write(sp, data)
            return sp

        random_at = push(bytes((i * 89 + 57) & 255 for i in range(16)))  # fixed: runs are repeatable
        args = [push(a.encode("utf-8", "surrogateescape") + b"\0") for a in argv]
        envs = [push(f"{k}={v}".encode("utf-8", "surrogateescape") + b"\0") for k, v in env.items()]
        aux = [(3, m.exe.phdr_address), (4, 56), (5, m.exe.phdr_count), (6, PAGE), (9, m.exe.entry), (11, 0), (12, 0), (13, 0),
               (14, 0), (16, 0), (17, 100), (23, 0), (25, random_at), (0, 0)]
        words = [len(args), *args, 0, *envs, 0]
        for pair in aux:
            words += pair
        sp = (sp - 8 * len(words)) & ~15
        m.memory.write(sp, struct.pack(f"<{len(words)}Q", *words))
        return sp

    def flush(self) -> None:
        """Flush the output streams."""
        for fd in (1, 2):
            stream = self.files.get(fd)
            if stream is not None and hasattr(stream, "flush"):
                stream.flush()

    # -- dispatch --------------------------------------------------------------------------------------------------

    def call(self) -> None:
        """Execute the system call that the registers describe."""
        m = self.m
        registers = self.arguments
        number = m.get(registers[-1])
        args = [m.get(r) for r in registers[:6]]
        name = NAMES.get(number, "")
        if name in QUIET_ZERO:
            result = 0
        else:
            handler: Callable[..., int] | None = getattr(self, f"do_{name}", None) if name else None
            if handler is None:
                raise GuestFault(f"system call {number}" + (f" ({name})" if name else "") + " is not supported")
            try:
                result = handler(*args)
            except OSError as e:
                result = -(e.errno or errno.EIO)
            except GuestFault as e:
                if e.address < 0:
                    raise
                result = -errno.EFAULT
        m.set(registers[0], result & M64)
        if self.signals is not None and self.signals.ready():
            raise WorldSwitch(-1)

    def signal_state(self) -> Signals:
        """Handlers and masks (made when the program first asks)."""
        if self.signals is None:
            from oxllc.simulator.signals import Signals

            self.signals = Signals(self.m)
        return self.signals

    def resume(self) -> int:
        """Where the program goes on behind a system call that made a signal ready."""
        pc = self.m.pc
        return self.signal_state().deliver(pc + self.m.fetch(pc).size)

    def fault(self, e: GuestFault) -> int:
        """Where the program goes on behind a fault; -1 where it does not."""
        return self.signals.fault(e) if self.signals is not None else -1

    def _file(self, fd: int) -> Any:
        f = self.files.get(fd & 0xFFFFFFFF)
        if f is None:
            raise OSError(errno.EBADF, "bad file descriptor")
        return f

    def _path(self, address: int) -> str:
        return self._inside(self.m.memory.read_cstring(address).decode("utf-8", "surrogateescape"))

    def _inside(self, text: str) -> str:
        """The host path of a guest path; OSError where it is outside of the root directory."""
        if self.root is None:
            raise OSError(errno.EACCES, "no root directory was given")
        full = os.path.realpath(os.path.join(self.root, text.lstrip("/")))
        if full != self.root and not full.startswith(self.root + os.sep):
            raise OSError(errno.EACCES, "outside of the root directory")
        return full

    # -- process ---------------------------------------------------------------------------------------------------

    def do_exit(self, status: int, *_: int) -> int:
        raise GuestExit(status & 255)

    do_exit_group = do_exit

    def do_getpid(self, *_: int) -> int:
        return 100

    do_gettid = do_set_tid_address = do_getpid

    def do_getppid(self, *_: int) -> int:
        return 1

    def do_getuid(self, *_: int) -> int:
        return 1000

    do_geteuid = do_getgid = do_getegid = do_getuid

    def do_kill(self, pid: int, sig: int, *_: int) -> int:
        if pid not in (0, 100, M64, M64 - 99):  # nobody else is here
            return -errno.ESRCH
        return self.signal_state().send(sig)

    def do_tkill(self, tid: int, sig: int, *_: int) -> int:
        return self.do_kill(tid, sig)

    def do_tgkill(self, pid: int, tid: int, sig: int, *_: int) -> int:
        return self.do_kill(tid, sig)

    def do_rt_sigaction(self, sig: int, new: int, old: int, *_: int) -> int:
        return self.signal_state().action(sig, new, old)

    def do_rt_sigprocmask(self, how: int, new: int, old: int, *_: int) -> int:
        return self.signal_state().mask(how, new, old)

    def do_sigaltstack(self, new: int, old: int, *_: int) -> int:
        return self.signal_state().alternate_stack(new, old)

    def do_rt_sigpending(self, at: int, *_: int) -> int:
        self.m.memory.store(at, 8, self.signal_state().pending)
        return 0

    def do_rt_sigsuspend(self, mask: int, *_: int) -> int:
        signals = self.signal_state()
        signals.suspend(self.m.memory.load(mask, 8))
        signals.expire()
        if not signals.ready():
            raise GuestFault("the program waits for a signal that nobody sends")
        return -errno.EINTR

    def do_setitimer(self, which: int, new: int, old: int, *_: int) -> int:
        signals = self.signal_state()
        if old:
            self.m.memory.write(old, struct.pack("<qqqq", 0, 0, int(signals.timer), 0))
        if new and which == 0:
            signals.timer = self.m.memory.read(new + 16, 16) != bytes(16)
        return 0

    def do_getitimer(self, which: int, at: int, *_: int) -> int:
        self.m.memory.write(at, struct.pack("<qqqq", 0, 0, int(self.signal_state().timer and which == 0), 0))
        return 0

    def do_getpriority(self, *_: int) -> int:
        return 20

    def do_setpriority(self, *_: int) -> int:
        return 0

    do_setpgid = do_setpriority

    def do_getpgid(self, *_: int) -> int:
        return 100

    do_getsid = do_getpgid

    def do_uname(self, at: int, *_: int) -> int:
        fields = ("Linux", "oxllc", "6.1.0", "#1", "riscv64", "")
        self.m.memory.write(at, b"".join(f.encode().ljust(65, b"\0") for f in fields))
        return 0

    def do_prlimit64(self, pid: int, resource: int, new: int, old: int, *_: int) -> int:
        if old:
            limit = self.m.stack_top - self.m.stack_base if resource == 3 else M64
            self.m.memory.write(old, struct.pack("<QQ", limit, limit))
        return 0

    def do_getrusage(self, who: int, at: int, *_: int) -> int:
        self.m.memory.write(at, bytes(144))
        return 0

    def do_sched_getaffinity(self, pid: int, size: int, at: int, *_: int) -> int:
        self.m.memory.write(at, (1).to_bytes(8, "little"))
        return 8

    def do_riscv_hwprobe(self, *_: int) -> int:
        return -errno.ENOSYS

    do_rseq = do_clone = do_clone3 = do_statx = do_riscv_hwprobe

    def do_riscv_flush_icache(self, *_: int) -> int:
        self.m.engine.invalidate()
        return 0

    # -- time --------------------------------------------------------------------------------------------------------

    def do_clock_gettime(self, clock: int, at: int, *_: int) -> int:
        now = time.time_ns() if clock in (0, 5) else time.monotonic_ns()
        self.m.memory.write(at, struct.pack("<qq", now // 10**9, now % 10**9))
        return 0

    def do_clock_getres(self, clock: int, at: int, *_: int) -> int:
        if at:
            self.m.memory.write(at, struct.pack("<qq", 0, 1))
        return 0

    def do_gettimeofday(self, at: int, *_: int) -> int:
        now = time.time_ns()
        self.m.memory.write(at, struct.pack("<qq", now // 10**9, now % 10**9 // 1000))
        return 0

    def do_times(self, at: int, *_: int) -> int:
        ticks = int(time.process_time() * 100)
        if at:
            self.m.memory.write(at, struct.pack("<qqqq", ticks, 0, 0, 0))
        return ticks

    def do_nanosleep(self, *_: int) -> int:
        if self.signals is not None and self.signals.timer:
            self.signals.expire()
            return -errno.EINTR
        return 0

    do_clock_nanosleep = do_nanosleep

    def do_getrandom(self, at: int, size: int, *_: int) -> int:
        size = min(size, 256)
        self.m.memory.write(at, os.urandom(size))
        return size

    # -- memory ------------------------------------------------------------------------------------------------------

    def do_brk(self, address: int, *_: int) -> int:
        if self.m.heap_base <= address <= self.mappings.lowest():
            if address < self.brk:  # memory that comes back later must read as zero
                self.m.memory.write(address, bytes(self.brk - address))
            self.brk = address
        return self.brk

    def do_mmap(self, address: int, size: int, prot: int, flags: int, fd: int, offset: int) -> int:
        size = -(-size // PAGE) * PAGE
        if not size:
            return -errno.EINVAL
        if flags & 0x10:  # MAP_FIXED
            if address % PAGE or not self.brk <= address <= self.mappings.top - size:
                return -errno.ENOMEM
            self.mappings.fix(address, address + size)
        else:
            address = self.mappings.place(size, self.brk)
            if not address:
                return -errno.ENOMEM
        if not flags & 0x20:  # MAP_ANONYMOUS
            data = os.pread(self._file(fd).fileno(), size, offset)
            self.m.memory.write(address, data)
        return address

    def do_munmap(self, address: int, size: int, *_: int) -> int:
        if address % PAGE or not size:
            return -errno.EINVAL
        self.mappings.remove(address, address + -(-size // PAGE) * PAGE)
        return 0

    def do_mremap(self, old: int, old_size: int, new_size: int, flags: int, *_: int) -> int:
        old_size, new_size = (-(-n // PAGE) * PAGE for n in (old_size, new_size))
        if not new_size:
            return -errno.EINVAL
        if new_size <= old_size:
            self.mappings.remove(old + new_size, old + old_size)
            return old
        if self.mappings.grow(old, old + old_size, old + new_size):
            return old
        new = self.mappings.place(new_size, self.brk) if flags & 1 else 0  # MREMAP_MAYMOVE
        if not new:
            return -errno.ENOMEM
        self.m.memory.write(new, self.m.memory.read(old, old_size))
        self.mappings.remove(old, old + old_size)
        return new

    # -- files -------------------------------------------------------------------------------------------------------

    def do_write(self, fd: int, at: int, size: int, *_: int) -> int:
        self._file(fd).write(self.m.memory.read(at, size))
        return size

    def do_writev(self, fd: int, at: int, count: int, *_: int) -> int:
        f = self._file(fd)
        total = 0
        for base, size in self._vectors(at, count):
            f.write(self.m.memory.read(base, size))
            total += size
        return total

    def do_read(self, fd: int, at: int, size: int, *_: int) -> int:
        f = self._file(fd)
        size = min(size, 1 << 24)
        data = f.read1(size) if hasattr(f, "read1") else f.read(size)
        self.m.memory.write(at, data)
        return len(data)

    def do_readv(self, fd: int, at: int, count: int, *_: int) -> int:
        total = 0
        for base, size in self._vectors(at, count):
            got = self.do_read(fd, base, size)
            total += got
            if got < size:
                break
        return total

    def do_pread64(self, fd: int, at: int, size: int, offset: int, *_: int) -> int:
        data = os.pread(self._file(fd).fileno(), min(size, 1 << 24), offset)
        self.m.memory.write(at, data)
        return len(data)

    def _vectors(self, at: int, count: int) -> list[tuple[int, int]]:
        if count > 1024:
            raise OSError(errno.EINVAL, "too many vectors")
        words = struct.unpack(f"<{2 * count}Q", self.m.memory.read(at, 16 * count))
        return [(words[2 * i], words[2 * i + 1]) for i in range(count)]

    def do_openat(self, directory: int, path: int, flags: int, mode: int, *_: int) -> int:
        full = self._path(path)
        access = flags & 3
        host = (os.O_RDONLY, os.O_WRONLY, os.O_RDWR)[min(access, 2)]
        host |= (os.O_CREAT if flags & 0o100 else 0) | (os.O_EXCL if flags & 0o200 else 0)
        host |= (os.O_TRUNC if flags & 0o1000 else 0) | (os.O_APPEND if flags & 0o2000 else 0)
        if len(self.files) >= MAX_FILES:
            return -errno.EMFILE
        number = next(n for n in range(3, MAX_FILES + 3) if n not in self.files)
        if os.path.isdir(full) and not access:
            self.files[number] = Directory(full)
            return number
        fd = os.open(full, host | os.O_CLOEXEC, mode & 0o777)
        f = os.fdopen(fd, ("rb", "wb", "r+b")[min(access, 2)], buffering=0)
        self.files[number] = f
        return number

    def do_close(self, fd: int, *_: int) -> int:
        f = self._file(fd)
        del self.files[fd]
        if fd > 2 and f not in self.files.values():
            f.close()
        return 0

    def do_lseek(self, fd: int, offset: int, whence: int, *_: int) -> int:
        f = self._file(fd)
        if fd <= 2:
            return -errno.ESPIPE
        return int(f.seek(offset - (1 << 64) if offset >> 63 else offset, whence))

    def do_fstat(self, fd: int, at: int, *_: int) -> int:
        f = self._file(fd)
        if isinstance(f, Directory):
            self._write_stat(at, os.stat(f.path).st_mode, 4096)
        elif fd <= 2 or not hasattr(f, "fileno"):
            self._write_stat(at, 0o020620, 0)
        else:
            st = os.fstat(f.fileno())
            self._write_stat(at, st.st_mode, st.st_size)
        return 0

    def do_newfstatat(self, directory: int, path: int, at: int, flags: int, *_: int) -> int:
        if flags & 0x1000 and not self.m.memory.read_cstring(path):  # AT_EMPTY_PATH
            return self.do_fstat(directory, at)
        st = os.stat(self._path(path))
        self._write_stat(at, st.st_mode, st.st_size)
        return 0

    def _write_stat(self, at: int, mode: int, size: int) -> None:
        self.m.memory.write(at, struct.pack("<QQIIIIQQqiiq", 1, 1, mode, 1, 1000, 1000, 0, 0, size, 4096, 0, (size + 511) // 512)
                            + bytes(56))

    def do_ioctl(self, fd: int, request: int, at: int, *_: int) -> int:
        f = self._file(fd)
        if request == 0x5413 and hasattr(f, "isatty") and f.isatty():  # TIOCGWINSZ
            size = os.get_terminal_size(f.fileno())
            self.m.memory.write(at, struct.pack("<4H", size.lines, size.columns, 0, 0))
            return 0
        return -errno.ENOTTY

    def do_fcntl(self, fd: int, command: int, arg: int, *_: int) -> int:
        self._file(fd)
        if command in (0, 1030):  # F_DUPFD, F_DUPFD_CLOEXEC
            return self._duplicate(fd, arg)
        return 0 if command in (1, 2, 4) else 2 if command == 3 else -errno.EINVAL

    def do_readlinkat(self, directory: int, path: int, at: int, size: int, *_: int) -> int:
        name = self.m.memory.read_cstring(path)
        if name == b"/proc/self/exe":
            target = self.program.encode("utf-8", "surrogateescape")
        else:
            parent, last = os.path.split(name.decode("utf-8", "surrogateescape"))
            target = os.fsencode(os.readlink(os.path.join(self._inside(parent), last)))
        self.m.memory.write(at, target[:size])
        return min(size, len(target))

    def do_faccessat(self, directory: int, path: int, mode: int, *_: int) -> int:
        return 0 if os.path.exists(self._path(path)) else -errno.ENOENT

    do_faccessat2 = do_faccessat

    def do_getcwd(self, at: int, size: int, *_: int) -> int:
        self.m.memory.write(at, b"/\0")
        return 2

    def do_unlinkat(self, directory: int, path: int, flags: int, *_: int) -> int:
        if flags & 0x200:  # AT_REMOVEDIR
            os.rmdir(self._path(path))
        else:
            os.unlink(self._path(path))
        return 0

    def do_mkdirat(self, directory: int, path: int, mode: int, *_: int) -> int:
        os.mkdir(self._path(path), mode & 0o777)
        return 0

    def do_renameat2(self, old_directory: int, old: int, new_directory: int, new: int, flags: int, *_: int) -> int:
        if flags:
            return -errno.EINVAL
        os.rename(self._path(old), self._path(new))
        return 0

    def do_umask(self, *_: int) -> int:
        return 0o022

    def do_ftruncate(self, fd: int, size: int, *_: int) -> int:
        if fd <= 2:
            return -errno.EINVAL
        os.ftruncate(self._file(fd).fileno(), size)
        return 0

    def do_pwrite64(self, fd: int, at: int, size: int, offset: int, *_: int) -> int:
        if fd <= 2:
            return -errno.ESPIPE
        return os.pwrite(self._file(fd).fileno(), self.m.memory.read(at, size), offset)

    def do_truncate(self, path: int, size: int, *_: int) -> int:
        os.truncate(self._path(path), size)
        return 0

    def do_dup(self, fd: int, *_: int) -> int:
        return self._duplicate(fd, 3)

    def do_dup3(self, fd: int, new: int, *_: int) -> int:
        if fd == new or new >= MAX_FILES:
            return -errno.EINVAL
        self._file(fd)
        self.files.pop(new, None)
        return self._duplicate(fd, new)

    def _duplicate(self, fd: int, least: int) -> int:
        f = self._file(fd)
        number = next((n for n in range(least, MAX_FILES) if n not in self.files), -errno.EMFILE)
        if number >= 0:
            self.files[number] = f
        return number

    def do_pipe2(self, at: int, *_: int) -> int:
        if len(self.files) >= MAX_FILES - 1:
            return -errno.EMFILE
        ends = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)  # one process: waiting for itself would be for ever
        numbers = [n for n in range(3, MAX_FILES + 3) if n not in self.files][:2]
        for number, end, mode in zip(numbers, ends, ("rb", "wb"), strict=True):
            self.files[number] = os.fdopen(end, mode, buffering=0)
        self.m.memory.write(at, struct.pack("<ii", *numbers))
        return 0

    def do_getdents64(self, fd: int, at: int, size: int, *_: int) -> int:
        f = self._file(fd)
        if not isinstance(f, Directory):
            return -errno.ENOTDIR
        out = bytearray()
        while f.at < len(f.names):
            name, kind = f.names[f.at]
            length = -(-(19 + len(name) + 1) // 8) * 8
            if len(out) + length > size:
                break
            f.at += 1
            out += struct.pack("<QqHB", f.at, f.at, length, kind) + name.ljust(length - 19, b"\0")
        self.m.memory.write(at, out)
        return len(out)

    def do_ppoll(self, at: int, count: int, *_: int) -> int:
        if not count and self.signals is not None:  # pause()
            self.signals.expire()
            if not self.signals.ready():
                raise GuestFault("the program waits for a signal that nobody sends")
            return -errno.EINTR
        for i in range(min(count, MAX_FILES)):  # everything is ready
            self.m.memory.store(at + 8 * i + 6, 2, self.m.memory.load(at + 8 * i + 4, 2))
        return count
