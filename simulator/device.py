"""The launch API: a SIMT device, modules loaded on it, kernels launched over a grid.

    module = Device().load(obj_bytes)
    result = module.launch("saxpy", grid=8, block=64, args=[n, 2.0, x, y])       # x, y: NumPy arrays, copied in and out

Arguments are laid out in order, each naturally aligned, in a read-only segment whose address the kernel finds in its convention's
register.  A NumPy array becomes a buffer of its bytes (contiguous copy in; copied back if the array is writable).  A Python int is
passed as i32 (i64 where it does not fit), a float as f32, a bool as i8; NumPy scalars keep their type.

Functional execution (`timing=False`) interleaves resident blocks fairly; `timing=True` runs the cycle model of `simt_timing`.
"""

from __future__ import annotations

import os
import time
from struct import pack_into
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.simulator.device_memory import DeviceMemory, Window
from oxllc.simulator.device_print import once_each, show, take_output
from oxllc.simulator.elf_loader import ET_REL, PF_W, PF_X, STT_FUNC, Executable, elf_type, load_elf
from oxllc.simulator.errors import GuestError, GuestFault
from oxllc.simulator.machine import decoder_of, link_object, slots_of
from oxllc.simulator.memory import PAGE
from oxllc.simulator.simt import Grid, SimtCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.simulator.race_check import Finding
    from oxllc.target_desc.model import Target

DEFAULT_MEMORY = 512 << 20
MANY_WARPS = 512  # a launch of so many is translated at once,
HOT = 20_000  # a kernel that took so many instructions of warps from its next launch on
DEFAULT_LOCAL = 4096  # bytes of local memory (stack) of a lane beside the functions' frames


class Device:
    """A SIMT device of one target.

    `name`: the CPU (default: that of the first target with lanes); `cores`: how many (default: the target's); `memory`: bytes of device
    memory; `mattr`, `target_desc`: as on the command line.  `engine`: "fast" (translated kernels), "reference", or "auto": fast where
    translating is likely to pay.  Timing, traces, profiles and checks run the reference engine."""

    def __init__(self, name: str = "", *, cores: int | None = None, memory: int = DEFAULT_MEMORY, mattr: str = "",
                 target_desc: str | None = None, target: Target | None = None, engine: str = "auto",
                 check_races: bool = False, check_uninitialized: bool = False) -> None:
        if target is None:
            from oxllc.target_desc import load_target
            from oxllc.target_desc.load import cpu_of_simt

            target = load_target(name or cpu_of_simt(target_desc), mattr, target_desc)
        if target.simt is None:
            raise OxllcError(f"{target.cpu} is not a SIMT target: it has no kernels to launch")
        if engine not in ("auto", "fast", "reference"):
            raise OxllcError(f"there is no engine '{engine}' (auto, fast and reference are)")
        self.engine = engine
        self.check_races = check_races
        self.check_uninitialized = check_uninitialized
        self.target = target
        self.simt = target.simt
        self.cores = cores if cores is not None else self.simt.numbers.get("Cores", 1)
        if self.cores < 1:
            raise OxllcError("a device has at least one core")
        self.memory_size = memory
        windows = self.simt.windows
        for space, what in ((self.simt.shared_space, "shared"), (self.simt.local_space, "local")):
            if space not in windows:
                raise OxllcError(f"{target.cpu} has no window for {what} memory")
        self.shared_window = Window("shared memory", *windows[self.simt.shared_space])
        self.local_window = Window("local memory", *windows[self.simt.local_space])

    def global_base(self) -> int:
        """The lowest address for programs and buffers: behind the windows."""
        end = max((w.base + w.size for w in (self.shared_window, self.local_window)), default=0)
        return max(0x10000, -(-end // 0x10000) * 0x10000)

    def load(self, program: bytes | str | os.PathLike[str] | Any, name: str = "") -> Module:
        """Load an object file, a linked image or their path."""
        if isinstance(program, (str, os.PathLike)):
            name = name or os.fspath(program)
            try:
                with open(program, "rb") as f:
                    program = f.read()
            except OSError as e:
                raise OxllcError(f"cannot open {name}: {e.strerror}") from None
        obj = getattr(program, "obj", None)
        if isinstance(obj, bytes):
            program = obj
        elf = getattr(program, "elf", None)
        if isinstance(elf, bytes):
            program = elf
        if not isinstance(program, (bytes, bytearray, memoryview)):
            raise OxllcError(f"cannot load a {type(program).__name__}")
        return Module(self, bytes(program), name or "<memory>")


class Pointer:
    """A kernel argument that points `offset` bytes into an array's buffer; several may point into one array."""

    __slots__ = ("array", "offset")

    def __init__(self, array: np.ndarray[Any, Any], offset: int) -> None:
        self.array = array
        self.offset = offset


class LaunchResult:
    """What a launch did.

    `instructions`: issued by warps; `lane_instructions`: the same weighted by active lanes; `seconds` of host time; `cycles` and
    `report` only with timing; `counts`: issues per pc where profiling was asked for; `findings`: races and reads of uninitialized memory
    where the device looks for them."""

    def __init__(self, kernel: str, grid: Grid, seconds: float) -> None:
        self.kernel = kernel
        self.instructions = grid.executed
        self.lane_instructions = grid.lane_executed
        self.seconds = seconds
        self.counts = grid.counts
        self.cycles = 0
        self.report: Any = None
        self.findings: list[Finding] = []

    def stats(self) -> dict[str, float]:
        """The figures by name."""
        out: dict[str, float] = {"warp instructions": self.instructions, "lane instructions": self.lane_instructions,
                                 "seconds": self.seconds}
        if self.instructions:
            out["lanes per instruction"] = self.lane_instructions / self.instructions
        if self.cycles:
            out["cycles"] = self.cycles
        return out

    def __repr__(self) -> str:
        return f"<launch of {self.kernel}: {self.instructions} warp instructions" + (f", {self.cycles} cycles>" if self.cycles else ">")


class Module:
    """A program loaded on a device; global variables keep their values between launches."""

    def __init__(self, device: Device, data: bytes, name: str) -> None:
        self.device = device
        self.name = name
        target = device.target
        base = device.global_base()
        if elf_type(data) == ET_REL:
            data = link_object(data, name, target, base)
        self.exe: Executable = load_elf(data, name)
        if self.exe.machine != target.elf_machine:
            raise OxllcError(f"{name}: ELF machine {self.exe.machine} is not that of {target.cpu} ({target.elf_machine})")
        lo = self.exe.segments[0].address // PAGE * PAGE
        if lo < base and any(s.address < base for s in self.exe.segments):
            raise OxllcError(f"{name}: linked to {lo:#x}, which is inside of the memory windows (below {base:#x})")
        self.memory = _memory(device, lo)
        for i, s in enumerate(self.exe.segments):
            writable = bool(s.flags & PF_W)
            self.memory.write(s.address, s.data, force=True)
            kind = "code" if s.flags & PF_X else "data" if writable else "constants"
            self.memory.add_segment(f"{kind} segment {i}", s.address, s.address + s.size, writable)
            self.memory.shadow.allow(s.address & ~15, s.address + s.size, writable)
            self.memory.top = s.address + s.size + 4096
        self.slots, self.num_slots = slots_of(target)
        self.slot_by_name = {r.name: self.slots[r.id] for r in target.registers}
        self.code = SimtCode(target, self.exe, self.memory, decoder_of(target), self.slots, self.num_slots)
        self.static_shared = self.exe.shared_size
        self.stack_bytes = DEFAULT_LOCAL + sum(s.address for s in self.exe.symbols.values() if s.name.endswith(".private_seg_size"))
        self.hot: set[int] = set()  # entries of kernels that ran for long

    def kernels(self) -> list[str]:
        """Names of global functions."""
        return sorted(s.name for s in self.exe.symbols.values() if s.kind == STT_FUNC and s.is_global)

    def launch(self, kernel: str, grid: int | Sequence[int], block: int | Sequence[int], args: Sequence[Any] = (), *,
               shared: int = 0, local: int | None = None, timing: bool = False, profile: bool = False, max_instructions: int = 0,
               trace: Any = None) -> LaunchResult:
        """Run a kernel over a grid and wait for it.

        `grid`, `block`: one to three sizes; `shared`: bytes of dynamic shared memory; `local`: bytes of stack of a lane
        (None: DEFAULT_LOCAL beside all functions' frames).
        Raises OxllcError for an impossible launch, GuestError for a kernel that goes wrong (deadlocks too)."""
        symbol = self.exe.symbols.get(kernel)
        if symbol is None or not self.exe.is_code(symbol.address):
            hint = did_you_mean(kernel, self.kernels())
            raise OxllcError(f"{self.name} has no kernel '{kernel}'" + (f"; {hint}" if hint else ""))
        g, b = _three("grid", grid), _three("block", block)
        simt = self.device.simt
        threads = b[0] * b[1] * b[2]
        most = simt.warp_size * simt.numbers.get("MaxWarpsPerBlock", 32)
        if threads > most:
            raise OxllcError(f"a block of {threads} threads is too large ({most} is the most)")
        shared_bytes = self.static_shared + shared
        limit = simt.numbers.get("SharedBytes", 0) or self.device.shared_window.size
        if shared_bytes > limit:
            raise OxllcError(f"{shared_bytes} bytes of shared memory per block are too many ({limit} is the most)")
        local = self.stack_bytes if local is None else local
        local = max(16, -(-local // 16) * 16)
        if local > self.device.local_window.size:
            raise OxllcError(f"{local} bytes of local memory per lane are too many ({self.device.local_window.size} is the most)")
        memory = self.memory
        mark = memory.mark()
        start = time.perf_counter()
        try:
            segment, buffers = self._arguments(args)
            resident = self.device.cores * max(1, min(8, 32 // -(-threads // simt.warp_size)))
            run = Grid(self.code, memory, symbol.address, g, b, warp_size=simt.warp_size, shared_bytes=shared_bytes,
                       static_shared=self.static_shared, local_bytes=local,
                       entry_registers=self._entry_registers(segment, local), resident=resident, slot_by_name=self.slot_by_name,
                       limit=max_instructions)
            if profile:
                run.counts = {}
            run.trace = trace
            run.implicit_arguments = self._implicit_arguments(g, b, shared)
            report = None
            watched = self.device.check_races or self.device.check_uninitialized
            memory.begin(run)
            with np.errstate(all="ignore"):
                if timing:
                    from oxllc.simulator.simt_timing import TimedGrid

                    report = TimedGrid(run, self.device).run()
                elif trace is None and not profile and not watched and self._is_worth_translating(run):
                    from oxllc.simulator.simt_fast import FastGrid

                    FastGrid(run).run()
                else:
                    run.run()
            for address, array in buffers:
                if array.flags.writeable:
                    data = memory.bytes[address - memory.base : address - memory.base + array.nbytes]
                    array[...] = data.view(array.dtype).reshape(array.shape)
        except GuestFault as e:
            raise GuestError(e.message) from None
        except GuestError as e:
            output, errors = take_output(self.exe, memory)  # before buffers go: texts may lie in them
            show(output, "")
            if errors:
                raise GuestError(f"{once_each(errors)}\n{e}", cause=e.cause, pc=e.pc, lane=e.lane) from None
            raise
        else:
            show(*take_output(self.exe, memory))
        finally:
            memory.release(mark)
        if run.executed > HOT:
            self.hot.add(run.entry)
        result = LaunchResult(kernel, run, time.perf_counter() - start)
        result.findings = memory.findings()
        if report is not None:
            result.report = report
            result.cycles = report.cycles
        return result

    def _is_worth_translating(self, run: Grid) -> bool:
        """Whether the fast engine runs a launch: it has many warps, or the kernel was seen to run for long."""
        if self.device.engine != "auto":
            return self.device.engine == "fast"
        x, y, z = run.block_size
        warps = run.grid_size[0] * run.grid_size[1] * run.grid_size[2] * -(-x * y * z // run.warp_size)
        return run.entry in self.hot or warps >= MANY_WARPS

    def _implicit_arguments(self, grid: tuple[int, int, int], block: tuple[int, int, int], shared: int) -> int:
        """The address of a launch's sizes as HSA's code object 5 lays them out: blocks, threads of a block, none left over; dimensions;
        bytes of dynamic shared memory."""
        data = bytearray(256)
        pack_into("<3I6H", data, 0, *grid, *block, 0, 0, 0)
        pack_into("<H", data, 64, 3 - (grid[2] * block[2] == 1) - (grid[1] * block[1] * grid[2] * block[2] == 1))
        pack_into("<I", data, 120, shared)
        address = self.memory.allocate("the implicit arguments", len(data), writable=False)
        self.memory.write(address, data, force=True)
        return address

    def _entry_registers(self, segment: int, local: int) -> list[tuple[int, int]]:
        """(slot, value) of the registers that a kernel finds set."""
        target = self.device.target
        out = [(self.slots[target.frame.stack_pointer], self.device.local_window.base + local)]
        for key in dict.fromkeys(target.conventions.values()):
            convention = target.calling_convs[key]
            if convention.is_kernel:
                out += [(self.slots[rule[1]], segment) for rule in _flat(convention.rules) if rule[0] == "CCAssignToSegment"][:1]
                break
        return out

    def _arguments(self, args: Sequence[Any]) -> tuple[int, list[tuple[int, Any]]]:
        """Allocate buffers and write the argument segment: (its address, [(buffer address, array)])."""
        memory = self.memory
        buffers: list[tuple[int, Any]] = []
        data = bytearray()
        known: dict[int, int] = {}
        for i, given in enumerate(args):
            arg, offset = (given.array, given.offset) if isinstance(given, Pointer) else (given, 0)
            if isinstance(arg, np.ndarray):
                key = arg.__array_interface__["data"][0]
                address = known.get(key) if arg.nbytes else None
                if address is None:
                    address = memory.allocate(f"the buffer of argument {i}", max(arg.nbytes, 1))
                    memory.write(address, np.ascontiguousarray(arg).tobytes())
                    buffers.append((address, arg))
                    known[key] = address
                raw = (address + offset).to_bytes(8, "little")
            else:
                raw = scalar_bytes(arg, i)
            data += bytes(-len(data) % len(raw))
            data += raw
        segment = memory.allocate("the argument segment", max(16, len(data)), writable=False)
        memory.write(segment, data, force=True)
        return segment, buffers


def _memory(device: Device, base: int) -> DeviceMemory:
    """The memory of a module on a device: one that watches accesses where the device is to check them."""
    if not (device.check_races or device.check_uninitialized):
        return DeviceMemory(base, device.memory_size, device.shared_window, device.local_window)
    from oxllc.simulator.race_check import CheckedMemory

    return CheckedMemory(base, device.memory_size, device.shared_window, device.local_window, races=device.check_races,
                         uninitialized=device.check_uninitialized)


def scalar_bytes(arg: Any, index: int = 0) -> bytes:
    """A scalar argument as it lies in the argument segment."""
    if isinstance(arg, np.generic):
        return bytes(np.asarray(arg).tobytes())
    if isinstance(arg, bool):
        return bytes([arg])
    if isinstance(arg, int):
        if -(1 << 31) <= arg < 1 << 32:
            return (arg & 0xFFFFFFFF).to_bytes(4, "little")
        if -(1 << 63) <= arg < 1 << 64:
            return (arg & (1 << 64) - 1).to_bytes(8, "little")
        raise OxllcError(f"argument {index}: {arg} does not fit 64 bits")
    if isinstance(arg, float):
        return bytes(np.float32(arg).tobytes())
    raise OxllcError(f"argument {index}: a {type(arg).__name__} cannot be passed (NumPy arrays, NumPy scalars, int, float and bool can)")


def _three(what: str, size: int | Sequence[int]) -> tuple[int, int, int]:
    sizes = [size] if isinstance(size, int) else [int(s) for s in size]
    if not 1 <= len(sizes) <= 3 or any(s < 1 for s in sizes):
        raise OxllcError(f"{what} must be one to three positive sizes, not {size}")
    sizes += [1] * (3 - len(sizes))
    return sizes[0], sizes[1], sizes[2]


def _flat(rules: Any) -> list[tuple[Any, ...]]:
    """All rules, nested ones too."""
    out: list[tuple[Any, ...]] = []
    for rule in rules:
        if isinstance(rule, tuple) and rule and isinstance(rule[0], str):
            out.append(rule)
        if isinstance(rule, tuple):
            out += _flat([r for r in rule if isinstance(r, tuple)])
    return out
