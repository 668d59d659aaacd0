"""A scalar machine: one hart of a target, its memory, and the two engines that can drive it.

    Machine(elf_bytes, target).run(["prog", "arg"])         a static Linux executable; returns the exit status
    Machine(elf_bytes, target).call("f", [3, 4.5])           a function by name, arguments as the C calling convention has them

Storage: every register unit of the target has one 64-bit slot (`Target.reg_units`), so registers that overlap share slots; one more
slot swallows writes to constant registers.  Engines hold slots in `regs`: a list of ints (reference) or an array of uint64 (fast).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.simulator import abi, csr, softfloat
from oxllc.simulator.elf_loader import ET_REL, PF_W, PF_X, Executable, elf_type, load_elf
from oxllc.simulator.errors import GuestError, GuestExit, GuestFault, InstructionLimit, WorldSwitch
from oxllc.simulator.float_ops import FLOAT
from oxllc.simulator.meaning import SCALAR_NOPS
from oxllc.simulator.memory import PAGE, Memory
from oxllc.simulator.primitives import M64, PURE, amo
from oxllc.target_desc.decode import Decoded, Decoder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.simulator.bare_metal import BareMetal
    from oxllc.simulator.microarchitecture import Events
    from oxllc.simulator.timing import TimingReport
    from oxllc.target_desc.model import Target

STOP_PC = (1 << 64) - 16  # the return address given to called functions, cut to the target's addresses
DEFAULT_MEMORY = 256 << 20
STACK_SIZE = 8 << 20
NO_LIMIT = 1 << 62


def slots_of(target: Target) -> tuple[list[int], int]:
    """(slot of each register id, number of slots): the lowest register unit; the last slot is the bin for constant registers."""
    slots = [0] * len(target.registers)
    for r in range(len(target.registers)):
        units = target.reg_units[r]
        slots[r] = (units & -units).bit_length() - 1 if units else 0
    return slots, target.num_units + 1


def decoder_of(target: Target) -> Decoder:
    """The target's decoder (made once)."""
    found: Decoder | None = target.__dict__.get("_decoder")
    if found is None:
        found = target.__dict__["_decoder"] = Decoder(target)
    return found


class Machine:
    """One hart with its program loaded.

    `engine`: "fast" or "reference".  `memory_size`: bytes of guest memory for heap and stack beside the image.
    Raises OxllcError for a program that cannot be run, GuestError for one that goes wrong."""

    def __init__(self, program: bytes | Executable | Any, target: Target, engine: str = "fast", *, name: str = "<memory>",
                 memory_size: int = DEFAULT_MEMORY, max_instructions: int = 0) -> None:
        if engine not in ("fast", "reference"):
            raise OxllcError(f"unknown engine '{engine}' (there are 'fast' and 'reference')")
        self.target = target
        self.engine_name = engine
        self.exe = program if isinstance(program, Executable) else executable_of(program, target, name)
        if self.exe.machine != target.elf_machine:
            raise OxllcError(f"{name}: ELF machine {self.exe.machine} is not that of {target.cpu} ({target.elf_machine})")
        self.decoder = decoder_of(target)
        self.slots, self.num_slots = slots_of(target)
        self.slot_by_name = {r.name: self.slots[r.id] for r in target.registers}
        self.regs: Any = [0] * self.num_slots
        self.stop_pc = STOP_PC & (1 << target.pointer_bits) - 1
        self.memory = self._load(memory_size)
        self.limit = max_instructions or NO_LIMIT
        self.executed = 0
        self.pc = 0
        self.frm = 0
        self._fflags = 0
        self.reservation = -1
        self.cycles = 0
        self.csrs = csr.CsrFile(self)
        self.os: Any = None
        self.bare: BareMetal | None = None
        self.core: Any = None  # the engine itself
        self.engine: Any = None  # with what is wrapped around it
        self.events: Events | None = None  # caches and predictor, when they are timed
        self.wrappers: list[Callable[[Any], Any]] = []
        self.breakpoints: frozenset[int] = frozenset()
        self.make_engine()

    fflags = property(lambda self: self._fflags, lambda self, v: setattr(self, "_fflags", v))

    def make_engine(self) -> None:
        """Create the engine that `engine_name` names."""
        if self.engine_name == "fast":
            from oxllc.simulator.fast import FastEngine

            self.core = FastEngine(self)
        else:
            from oxllc.simulator.reference import ReferenceEngine

            self.core = ReferenceEngine(self)
        self.engine = self.core
        for wrap in self.wrappers:
            self.engine = wrap(self.engine)

    def wrap_engine(self, wrap: Callable[[Any], Any]) -> None:
        """Put something around the engine (see `watch`, `gdb_stub`), and around those that are made later."""
        self.wrappers.append(wrap)
        self.engine = wrap(self.engine)

    # -- memory --------------------------------------------------------------------------------------------------

    def _load(self, memory_size: int) -> Memory:
        exe = self.exe
        lo = exe.segments[0].address // PAGE * PAGE
        hi = max(s.address + s.size for s in exe.segments)
        if hi - lo > 1 << 32:
            raise OxllcError("the load segments span more than 4 GiB")
        self.heap_base = -(-hi // PAGE) * PAGE + PAGE
        room = (1 << self.target.pointer_bits) - PAGE - self.heap_base  # the last page is the stopping place's
        if room < PAGE:
            raise OxllcError(f"the program's {hi - lo} bytes leave no room for a stack in {self.target.pointer_bits} bits of addresses")
        memory_size = min(memory_size, room)
        stack = min(STACK_SIZE, max(PAGE, memory_size // 4 // PAGE * PAGE))
        memory = Memory(lo, self.heap_base - lo + memory_size)
        for i, s in enumerate(exe.segments):
            memory.write(s.address, s.data, force=True)
            kind = "code" if s.flags & PF_X else "data" if s.flags & PF_W else "constants"
            memory.add_segment(f"{kind} segment {i}", s.address, s.address + s.size, bool(s.flags & PF_W))
        writable = [s.address for s in exe.segments if s.flags & PF_W]
        memory.write_base = min(writable, default=self.heap_base)
        self.stack_top = memory.end
        self.stack_base = memory.end - stack
        memory.add_segment("the stack", self.stack_base, memory.end)
        memory.add_segment("the heap", self.heap_base, self.stack_base)
        self.heap_end = self.stack_base
        return memory

    # -- decoding ------------------------------------------------------------------------------------------------

    def fetch(self, pc: int) -> Decoded:
        """The instruction at a pc; GuestFault where there is none."""
        if not self.exe.is_code(pc) and not (self.bare is not None and 0 <= pc - self.memory.base <= self.memory.size - self.decoder.max_size):
            raise GuestFault(f"execution left the code: pc {pc:#x} ({self.memory.describe(pc)})", address=pc, trap=1)
        if pc & self.decoder.unit - 1:
            raise GuestFault(f"misaligned pc {pc:#x}", address=pc, trap=0)
        offset = pc - self.memory.base
        data = self.memory.buf[offset : offset + self.decoder.max_size]
        d = self.decoder.decode(data)
        if d is None:
            raise GuestFault(f"illegal instruction {int.from_bytes(data[:4], 'little'):#010x}", address=pc, trap=2)
        return d

    def operand_slots(self, d: Decoded) -> list[int]:
        """Operands as the engines want them: register slots, immediates as 64-bit patterns."""
        out = []
        registers = self.target.registers
        for value, info in zip(d.operands, d.desc.operands, strict=True):
            if info.reg_class < 0:
                out.append(value & M64)
            elif info.is_def and registers[value].is_constant:
                out.append(self.num_slots - 1)
            else:
                out.append(self.slots[value])
        return out

    # -- what meanings call ----------------------------------------------------------------------------------------

    def amo(self, op: str, width: int, address: int, value: int, fmt: str) -> int:
        """An atomic read-modify-write."""
        return amo(self, op, width, address, value, fmt)

    def primitive(self, name: str, args: tuple[int, ...], width: int, fmt: str, fmt2: str) -> int:
        """A named operation with a result."""
        if name in PURE:
            return PURE[name](*args, width)
        if name in FLOAT:
            value, flags = FLOAT[name](softfloat.FORMATS[fmt if fmt in softfloat.FORMATS else fmt2], *args)
            self.fflags |= flags
            return value
        if name == "csr_read":
            return self.csrs.read(args[0])
        if name in ("mret", "sret"):
            if self.bare is None:
                raise GuestFault(f"illegal instruction ({name} in a program that runs under an operating system)", trap=2)
            return self.bare.csrs.leave(name)
        if name.startswith("load_reserved_"):  # result: the sign-extended word
            bits = int(name[14:])
            value = self.memory.load(self._aligned(args[0], bits // 8, 4), bits // 8)
            self.reservation = args[0]
            return value | ((1 << width) - (1 << bits)) if value >> (bits - 1) else value
        if name.startswith("store_conditional_"):  # value, address
            value, address, size = args[0], args[1], int(name[18:]) // 8
            ok = self.reservation == self._aligned(address, size)
            self.reservation = -1
            if ok:
                self.memory.store(address, size, value)
            return 0 if ok else 1
        if name.startswith("compare_swap_"):  # address, expected, new; result: the sign-extended word
            bits = int(name[13:])
            mask, address = (1 << bits) - 1, self._aligned(args[0], bits // 8)
            old = self.memory.load(address, bits // 8)
            if old == args[1] & mask:
                self.memory.store(address, bits // 8, args[2] & mask)
            return old | ((1 << width) - (1 << bits)) if old >> (bits - 1) else old
        if name == "atomic_cmp_swap":
            address, expected, new = args
            old = self.memory.load(self._aligned(address, width // 8), width // 8)
            if old == expected:
                self.memory.store(address, width // 8, new)
            return old
        raise GuestFault(f"the scalar machine has no operation '{name}'")

    def _aligned(self, address: int, size: int, trap: int = 6) -> int:
        if address % size:
            raise GuestFault(f"misaligned {size}-byte atomic at {address:#x}", address=address, trap=trap)
        return address

    def effect(self, name: str, args: tuple[int, ...]) -> None:
        """A named operation without result."""
        if name in SCALAR_NOPS:
            return
        if name == "csr_write":
            self.csrs.write(args[0], args[1])
        elif name == "ecall":
            if self.bare is not None:
                raise GuestFault("ecall", trap=8)
            if self.os is None:
                raise GuestFault("ecall in a bare function (there is no operating system; run it as a program)")
            self.os.call()
        elif name == "ebreak":
            raise GuestFault("breakpoint (ebreak)", trap=3)
        elif name in ("unimp", "trap", "illegal"):
            raise GuestFault("illegal instruction (unimp)", trap=2)
        elif name == "fence_i":
            self.engine.invalidate()
            if self.bare is not None:
                self.bare.invalidate()
        elif name in ("sfence_vma", "wfi"):
            if self.bare is not None:
                self.bare.csrs.system(name)
            elif name == "sfence_vma":
                raise GuestFault("illegal instruction (sfence.vma in a program that runs under an operating system)", trap=2)
        else:
            raise GuestFault(f"the scalar machine has no operation '{name}'")

    # -- registers -----------------------------------------------------------------------------------------------

    def get(self, register: str | int) -> int:
        """The 64-bit pattern of a register, by id or assembler name."""
        return int(self.regs[self.slots[self._register(register)]])

    def set(self, register: str | int, value: int) -> None:
        """Set a register's 64-bit pattern."""
        r = self._register(register)
        if not self.target.registers[r].is_constant:
            self.regs[self.slots[r]] = value & M64

    def _register(self, register: str | int) -> int:
        if isinstance(register, int):
            return register
        found = self.target.reg_by_asm_name.get(register, self.target.reg_by_name.get(register))
        if found is None:
            raise OxllcError(f"no register is named '{register}'")
        return found

    # -- running -------------------------------------------------------------------------------------------------

    def symbol(self, name: str) -> int:
        """The address of a symbol; OxllcError with a suggestion where there is none."""
        found = self.exe.symbols.get(name)
        if found is None:
            hint = did_you_mean(name, self.exe.symbols)
            raise OxllcError(f"no symbol is named '{name}'" + (f"; {hint}" if hint else ""))
        return found.address

    def call(self, name: str | int, args: Sequence[Any] = (), result: str = "i64") -> int | float | None:
        """Call a function: ints and floats (doubles) in the C calling convention's places; `result` is "i64" (signed), "u64", "i32",
        "f64", "f32" or "void".

        A NumPy array is passed as a pointer: its memory is copied to the guest's heap before the call and back after it.  Raises OxllcError
        where the heap is too small."""
        pc = name if isinstance(name, int) else self.symbol(name)
        frame = self.target.frame
        sp = self.stack_top - 256
        args, buffers = self._place_arrays(args)
        sp = abi.place_arguments(self, list(args), sp)
        if frame.pushed:
            sp -= frame.pushed
            self.memory.store(sp, frame.pushed, self.stop_pc)
        else:
            self.set(frame.return_address, self.stop_pc)
        self.set(frame.stack_pointer, sp)
        self.execute(pc)
        for address, storage in buffers:
            if storage.flags.writeable:
                storage[:] = self.memory.bytes[address - self.memory.base :][: storage.size]
        return abi.read_result(self, result)

    def _place_arrays(self, args: Sequence[Any]) -> tuple[list[Any], list[tuple[int, Any]]]:
        """Arguments with addresses for arrays; (address, bytes) of the memory that these point into, each once."""
        if not any(hasattr(a, "__array_interface__") and getattr(a, "ndim", 0) > 0 for a in args):
            return list(args), []
        from oxllc.simulator.host_arrays import storage_of

        out: list[Any] = []
        placed: dict[tuple[int, int], int] = {}
        buffers: list[tuple[int, Any]] = []
        at = self.heap_base
        for a in args:
            if not (hasattr(a, "__array_interface__") and getattr(a, "ndim", 0) > 0):
                out.append(a)
                continue
            storage, offset = storage_of(a)
            key = (int(storage.ctypes.data), storage.size)
            if key not in placed:
                if at + storage.size > self.heap_end:
                    raise OxllcError(f"arrays of {at + storage.size - self.heap_base} bytes do not fit into {self.heap_end - self.heap_base} "
                                     "bytes of guest heap")
                self.memory.write(at, storage.tobytes())
                placed[key] = at
                buffers.append((at, storage))
                at = -(-(at + storage.size) // 64) * 64
            out.append(placed[key] + offset)
        return out, buffers

    def run(self, argv: Sequence[str] = ("a.out",), env: dict[str, str] | None = None, **options: Any) -> int:
        """Run a static executable from its entry; returns the exit status (0..255).  `options`: see `linux.Linux`.

        A program with a symbol `tohost` is one for the bare machine: see `run_bare`."""
        if "tohost" in self.exe.symbols:
            return self.run_bare(**options)
        from oxllc.simulator.linux import Linux

        self.os = Linux(self, **options)
        sp = self.os.initial_stack(list(argv), env or {})
        self.set(self.target.frame.stack_pointer, sp)
        if self.target.frame.return_address:
            self.set(self.target.frame.return_address, self.stop_pc)
        try:
            self.execute(self.exe.entry)
        except GuestExit as e:
            return e.status
        finally:
            self.os.flush()
        return 0

    def run_bare(self, **options: Any) -> int:
        """Run a program for the bare machine (see `bare_metal`) from its entry; returns the exit status that it reports to its host."""
        from oxllc.simulator.bare_metal import BareMetal

        self.bare = BareMetal(self, **options)
        self.make_engine()
        try:
            return int(self.execute(self.exe.entry))
        finally:
            self.bare.flush()

    def execute(self, pc: int) -> int:
        """Run from `pc` until the guest returns to `stop_pc`; faults become GuestErrors that say where.  Returns a bare machine's status."""
        start = time.perf_counter()
        try:
            if self.bare is not None:
                return self.bare.run(pc, self.stop_pc)
            self.run_program(pc)
            return 0
        except GuestFault as e:
            raise self.error(e) from None
        except InstructionLimit:
            raise GuestError(f"the limit of {self.limit} instructions is reached{self.where(self.pc)}", pc=self.pc) from None
        finally:
            self.seconds = time.perf_counter() - start
            self.engine.save()

    def run_program(self, pc: int) -> None:
        """Run a program or function until it returns; signals lead it to its handlers."""
        while True:
            try:
                self.engine.run(pc, self.stop_pc, self.limit)
                return
            except WorldSwitch:
                self.executed += 1
                pc = self.pc = self.os.resume()
            except GuestFault as e:
                pc = self.os.fault(e) if self.os is not None else -1
                if pc < 0:
                    raise
                self.pc = pc

    seconds = 0.0

    def where(self, pc: int) -> str:
        """`at pc 0x.. <symbol> (file:line)` for messages."""
        symbol = self.exe.symbol_at(pc)
        line = self.exe.line_at(pc)
        return f"\n  at pc {pc:#x}" + (f" <{symbol}>" if symbol else "") + (f" ({line})" if line else "")

    def error(self, fault: GuestFault) -> GuestError:
        """The error for a fault at the current pc, with instruction and registers."""
        from oxllc.simulator.text import instruction_text

        pc = self.pc
        text = [fault.message + self.where(pc)]
        try:
            d = self.fetch(pc) if self.bare is None else self.bare.fetch(pc)
            text.append(f"  instruction: {instruction_text(self.target, d, pc)}")
            read = [r for r, info in zip(d.operands, d.desc.operands, strict=True) if info.reg_class >= 0]
            shown = [f"{self.target.registers[r].asm_name} = {self.get(r):#x}" for r in dict.fromkeys(read)]
            if shown:
                text.append("  registers: " + ", ".join(shown))
        except GuestFault:
            pass
        return GuestError("\n".join(text), cause=fault.message, pc=pc)

    def count_blocks(self) -> None:
        """Count executions (per instruction in the reference engine, per block in compiled code) from now on."""
        self.engine.count_blocks()

    def set_breakpoints(self, addresses: frozenset[int]) -> None:
        """Raise `BreakpointHit` instead of executing the instructions at these addresses."""
        if addresses != self.breakpoints:
            self.breakpoints = addresses
            self.engine.invalidate()

    def start_timing(self, effects: bool = False) -> None:
        """Account for cycles from now on; `timing_report` gives the result.  See `timing` for what the engines can tell.

        `effects`: with the data caches and the branch predictor of the CPU's model; without, every access hits the first level and
        backward branches are predicted taken."""
        if effects:
            from oxllc.simulator.microarchitecture import Events

            self.events = Events(self, native=self.engine_name == "fast")
        if self.engine_name == "reference":
            from oxllc.simulator.timing import TraceTiming

            self.tracer = TraceTiming(self)
            self.core.trace = self.tracer
        elif effects:
            self.core.tell_events()
        else:
            self.count_blocks()

    tracer: Any = None

    def timing_report(self) -> TimingReport:
        """Cycles and where they went, after `start_timing` and a run."""
        from oxllc.simulator.timing import block_timing

        report: TimingReport = self.tracer.report() if self.tracer is not None else block_timing(self)
        return report

    def counts(self) -> dict[int, int]:
        """Executions per pc, after `count_blocks`."""
        result: dict[int, int] = self.engine.counts_per_pc()
        return result

    def set_trace(self, write: Callable[[str], object]) -> None:
        """Call `write` with a line per executed instruction: pc and text.  Only the reference engine traces: it is switched to."""
        from oxllc.simulator.text import instruction_text

        if self.engine_name != "reference":
            self.engine_name = "reference"
            self.make_engine()
        decoded = self.engine.decoded

        tracer = self.tracer

        def trace(pc: int) -> None:
            if tracer is not None:
                tracer(pc)
            write(f"{pc:#x} {instruction_text(self.target, decoded[pc], pc)}\n")

        self.core.trace = trace

    def stats(self) -> dict[str, float]:
        """Counters of the last execution."""
        return {"instructions": self.executed, "seconds": self.seconds,
                "mips": self.executed / self.seconds / 1e6 if self.seconds else 0.0}


def executable_of(program: Any, target: Target, name: str) -> Executable:
    """An `Executable` from ELF bytes (linking a relocatable object) or from the linker's image."""
    for attribute in ("obj", "elf"):  # what the compiler and the linker return
        data = getattr(program, attribute, None)
        if isinstance(data, bytes):
            program = data
    if not isinstance(program, (bytes, bytearray, memoryview)):
        raise OxllcError(f"{name}: cannot run a {type(program).__name__}")
    data = bytes(program)
    if elf_type(data) == ET_REL:
        data = link_object(data, name, target)
    return load_elf(data, name)


def link_object(data: bytes, name: str, target: Target, base: int | None = None) -> bytes:
    """Link one relocatable object into a static executable at an address, None for the target's `ImageBase`."""
    from oxllc.asm.linker import link

    return link([(name, data)], target, base=base).elf
