"""The fast engine: guest functions compiled for the host by LLVM, a reference engine for code that runs rarely.

Execution starts in the reference engine.  A pc reached often by backward jumps (loops, calls of earlier functions, returns), or that
compiled code asked for, gets its whole guest function translated (see `translate`); from then on the dispatch table, one pointer per
two bytes of code, leads there.  `run` in compiled code hops from function to function; Python is entered only for what is not compiled.

Floating-point flags are the host's own: those raised while guest code ran are added to fflags.  Compiled code rounds to nearest even;
while frm says otherwise the reference engine runs everything.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from oxllc.simulator.elf_loader import STT_FUNC
from oxllc.simulator.errors import GuestFault, InstructionLimit
from oxllc.simulator.reference import ReferenceEngine
from oxllc.simulator.translate import ADDRESS, BUDGET, FAULT, INTERPRET, KIND, LIMIT, STATE_EXTRA, STATUS, FunctionTranslator

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

# A function of n instructions is translated after HOT + n * HOT_PER_INSTRUCTION visits by backward jumps: translation costs about a
# millisecond per instruction, interpretation half a microsecond; a visit by compiled code that had to come back counts ASKED times.
HOT = 100
HOT_PER_INSTRUCTION = 2
ASKED = 10
LARGE = 1500  # instructions of a guest function from which on only linear passes run
MAX_CODE = 256 << 20  # bytes that the dispatch table covers; programs spread wider run in the reference engine
MAX_COUNTERS = 1 << 20

RUN = """
define i64 @run(ptr %s, ptr %m, i64 %pc0, ptr %table, i64 %base, i64 %n) {
entry:
  br label %loop
loop:
  %pc = phi i64 [ %pc0, %entry ], [ %next, %go ]
  %off = sub i64 %pc, %base
  %odd = and i64 %off, 1
  %i = lshr i64 %off, 1
  %in = icmp ult i64 %i, %n
  %even = icmp eq i64 %odd, 0
  %ok = and i1 %in, %even
  br i1 %ok, label %look, label %done
look:
  %p = getelementptr ptr, ptr %table, i64 %i
  %f = load ptr, ptr %p
  %null = icmp eq ptr %f, null
  br i1 %null, label %done, label %go
go:
  %next = call i64 %f(ptr %s, ptr %m, i64 %pc, i64 0)
  br label %loop
done:
  ret i64 %pc
}
"""


class HostFloat:
    """The host's floating-point environment through its C library."""

    def __init__(self) -> None:
        self.lib = ctypes.CDLL(ctypes.util.find_library("m") or None)
        x86 = platform.machine().lower() in ("x86_64", "amd64", "i686")
        # host flag -> NX UF OF DZ NV of fflags
        self.flags = ((0x20, 1), (0x10, 2), (8, 4), (4, 8), (1, 16)) if x86 else ((16, 1), (8, 2), (4, 4), (2, 8), (1, 16))
        self.all = sum(h for h, _ in self.flags)

    def clear(self) -> None:
        """Clear the sticky flags."""
        self.lib.feclearexcept(self.all)

    def take(self) -> int:
        """The sticky flags as fflags."""
        raised = self.lib.fetestexcept(self.all)
        if not raised:
            return 0
        return sum(guest for host, guest in self.flags if raised & host)


class Jit:
    """LLVM behind llvmlite: IR text in, addresses out."""

    def __init__(self, level: int = 2) -> None:
        import llvmlite.binding as llvm

        self.llvm = llvm
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        target = llvm.Target.from_default_triple()
        self.machine = target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(),
                                                    opt=level, jit=True)
        self.level = level
        backing = llvm.parse_assembly("")
        self.engine = llvm.create_mcjit_compiler(backing, self.machine)

    def compile(self, text: str, name: str, simple: bool = False) -> int:
        """Optimize and compile a module; the address of one function in it.

        `simple`: a short list of passes whose time stays linear (no jump threading through the dispatch switch)."""
        llvm = self.llvm
        module = llvm.parse_assembly(text)
        if simple:
            self._simplify(module)
            return self._add(module, name)
        options = llvm.create_pipeline_tuning_options(speed_level=self.level)
        options.loop_vectorization = False
        options.slp_vectorization = False
        options.loop_unrolling = False
        builder = llvm.create_pass_builder(self.machine, options)
        builder.getModulePassManager().run(module, builder)
        return self._add(module, name)

    def _simplify(self, module: Any) -> None:
        llvm = self.llvm
        passes = llvm.create_new_function_pass_manager()
        passes.add_sroa_pass()
        passes.add_instruction_combine_pass()
        passes.add_simplify_cfg_pass()
        passes.add_dead_store_elimination_pass()
        passes.add_dead_code_elimination_pass()
        builder = llvm.create_pass_builder(self.machine, llvm.create_pipeline_tuning_options(speed_level=1))
        for function in module.functions:
            if not function.is_declaration:
                passes.run(function, builder)

    def _add(self, module: Any, name: str) -> int:
        self.engine.add_module(module)
        self.engine.finalize_object()
        return int(self.engine.get_function_address(name))


class FastEngine:
    """Runs a machine through compiled code where it is hot."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.reference = ReferenceEngine(machine)
        self.jit: Jit | None = None
        self.host: HostFloat | None = None
        self.serial = 0
        self.counters: list[tuple[int, int]] | None = None  # (leader, instructions) by index, when blocks are counted
        self.cold: dict[int, int] = {}  # executions per pc in the reference engine, when counting
        self.starts = self._function_starts()
        self.sorted_starts = sorted(self.starts)
        ranges = machine.exe.code_ranges
        self.code_base = ranges[0][0] & ~1 if ranges else 0
        span = ranges[-1][1] - self.code_base if ranges else 0
        self.table_size = (span >> 1) + 1 if 0 < span <= MAX_CODE else 0
        self.forget()

    def forget(self) -> None:
        """Drop all translations."""
        self.table: Any = (ctypes.c_void_p * max(1, self.table_size))()
        self.native: set[int] = set()
        self.heat: dict[int, int] = {}
        self.functions: dict[int, dict[int, None]] = {}  # start -> entries
        self.failed: set[int] = set()

    def invalidate(self) -> None:
        """The guest changed code (fence.i)."""
        self.reference.invalidate()
        self.forget()

    def _function_starts(self) -> frozenset[int]:
        exe = self.machine.exe
        starts = {s.address for s in exe.symbols.values() if s.kind == STT_FUNC and exe.is_code(s.address)}
        return frozenset(starts | {exe.entry})

    def _start_jit(self) -> None:
        self.jit = Jit()
        self.host = HostFloat()
        n = self.machine.num_slots + STATE_EXTRA
        self.state = (ctypes.c_uint64 * n)()
        address = self.jit.compile(RUN, "run")
        u64, p = ctypes.c_uint64, ctypes.c_void_p
        self.run_native = ctypes.CFUNCTYPE(u64, p, p, u64, p, u64, u64)(address)

    # -- translation -------------------------------------------------------------------------------------------------

    def function_of(self, pc: int) -> int:
        """The start of the function that a pc belongs to, by symbols; the pc itself where there are none."""
        at = bisect_right(self.sorted_starts, pc) - 1
        return self.sorted_starts[at] if at >= 0 else pc

    def end_of(self, start: int) -> int:
        """The next function's start (or the end of the code)."""
        at = bisect_right(self.sorted_starts, start)
        return self.sorted_starts[at] if at < len(self.sorted_starts) else self.code_base + 2 * self.table_size

    def threshold(self, pc: int) -> int:
        """Visits of a pc before its function is translated."""
        start = self.function_of(pc)
        return HOT + HOT_PER_INSTRUCTION * min(20000, (self.end_of(start) - start) // 4) * (1 + len(self.functions.get(start, ())) // 8)

    def translate(self, pc: int) -> None:
        """Compile the guest function of a pc with that pc among its entry points."""
        if self.jit is None:
            self._start_jit()
        assert self.jit is not None
        if not self.table_size:
            self.failed.add(pc)
            return
        start = self.function_of(pc)
        entries = dict(self.functions.get(start, {}))
        entries[pc] = None
        self.serial += 1
        name = f"g{self.serial}"
        t = FunctionTranslator(self.machine, start, entries, self.starts, self.end_of(start), name, ctypes.addressof(self.table),
                               self.code_base,
                               self.table_size, self.counters, self._counter_base())
        text = t.run()
        address = self.jit.compile(text, name, simple=t.computed or t.instructions > LARGE)
        self.functions[start] = dict.fromkeys(t.all_entries)
        for entry in t.all_entries:
            self.table[(entry - self.code_base) >> 1] = address
            self.native.add(entry)
        if pc not in self.native:
            self.failed.add(pc)

    def _counter_base(self) -> int:
        if self.counters is None:
            return 0
        if not hasattr(self, "counter_words"):
            self.counter_words = (ctypes.c_uint64 * MAX_COUNTERS)()
        return ctypes.addressof(self.counter_words)

    # -- execution ---------------------------------------------------------------------------------------------------

    def run(self, pc: int, stop: int, limit: int) -> int:
        """Run from `pc` until pc == `stop`; see `ReferenceEngine.run`."""
        m = self.machine
        reference = self.reference
        steps = reference.steps
        native = self.native
        heat = self.heat
        executed = m.executed
        counting = self.counters is not None
        cold = self.cold
        try:
            while pc != stop:
                if pc in native and not m.frm:
                    m.executed = executed
                    try:
                        pc = self._native(pc, limit)
                    except (GuestFault, InstructionLimit):
                        pc = m.pc  # where compiled code stopped
                        raise
                    executed = m.executed
                    if pc != stop and pc not in native and pc not in self.failed:
                        n = heat[pc] = heat.get(pc, 0) + ASKED
                        if n >= self.threshold(pc) and m.exe.is_code(pc):
                            self.translate(pc)
                    continue
                step = steps.get(pc)
                if step is None:
                    step = reference.prepare(pc)
                if executed >= limit:
                    raise InstructionLimit
                m.executed = executed
                next_pc = step()
                executed += 1
                if counting:
                    cold[pc] = cold.get(pc, 0) + 1
                if next_pc <= pc:
                    n = heat[next_pc] = heat.get(next_pc, 0) + 1
                    if n >= HOT and not m.frm and next_pc not in self.failed and m.exe.is_code(next_pc) \
                            and n >= self.threshold(next_pc):
                        self.translate(next_pc)
                    if native is not self.native:  # everything was invalidated
                        native, heat = self.native, self.heat
                pc = next_pc
        finally:
            m.pc = pc
            m.executed = max(executed, m.executed)
        return pc

    def _native(self, pc: int, limit: int) -> int:
        m = self.machine
        host = self.host
        assert host is not None
        state = self.state
        n = m.num_slots
        state[:n] = m.regs
        before = min(limit - m.executed, (1 << 62))
        state[n + BUDGET] = before
        state[n + STATUS] = 0
        host.clear()
        pc = self.run_native(ctypes.addressof(state), m.memory.address, pc, ctypes.addressof(self.table), self.code_base, self.table_size)
        m.fflags |= host.take()
        m.regs[:] = state[:n]
        left = state[n + BUDGET]
        m.executed += before - (left if left < 1 << 63 else left - (1 << 64))
        if not pc & 1:
            return int(pc)
        pc &= ~1
        m.pc = pc
        status = state[n + STATUS]
        if status == LIMIT:
            raise InstructionLimit
        if status == FAULT:
            kind = state[n + KIND]
            fault = self._refault(pc)
            raise fault if fault is not None else m.memory.fault(state[n + ADDRESS], kind & 255, kind >= 256)
        assert status == INTERPRET
        step = self.reference.steps.get(pc)
        if step is None:
            step = self.reference.prepare(pc)
        next_pc = step()
        m.executed += 1
        if self.counters is not None:
            self.cold[pc] = self.cold.get(pc, 0) + 1
        return next_pc

    def _refault(self, pc: int) -> GuestFault | None:
        """Let the reference engine execute the faulting instruction, so that both engines say the same."""
        step = self.reference.steps.get(pc)
        if step is None:
            step = self.reference.prepare(pc)
        try:
            step()
        except GuestFault as e:
            return e
        return None

    def count_blocks(self) -> None:
        """Count executions from now on: in translations per block, elsewhere per pc."""
        self.forget()
        self.counters = []
        self.cold = {}

    def counts_per_pc(self) -> dict[int, int]:
        """Executions per pc."""
        out = dict(self.cold)
        for leader, length, n in self.block_counts():
            pc = leader
            for _ in range(length):
                out[pc] = out.get(pc, 0) + n
                pc += self.machine.fetch(pc).size
        return out

    def block_counts(self) -> list[tuple[int, int, int]]:
        """(leader, instructions, executions) of each counted block of compiled code."""
        if not self.counters or not hasattr(self, "counter_words"):
            return []
        return [(leader, length, int(self.counter_words[i])) for i, (leader, length) in enumerate(self.counters) if self.counter_words[i]]
