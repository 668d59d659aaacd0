"""The fast engine: guest functions compiled for the host by LLVM, a reference engine for code that runs rarely.

Execution starts in the reference engine.  A pc reached often by backward jumps (loops, calls of earlier functions, returns), or that
compiled code asked for, gets its whole guest function translated (see `translate`); from then on the dispatch table, one pointer per
two bytes of code, leads there.  `run` in compiled code hops from function to function; Python is entered only for what is not compiled.

There are two tiers.  The first compiles five times as fast as the second and runs at a third of its speed.  Compiled code runs in slices of
instructions; where a slice ends in code of the first tier, its function is charged with the slice, and one that was charged with as
much time as its compilation takes goes to the second tier (competitive: at most about twice the time of the best choice).

Compiled code of the second tier is kept on disk by what it was made from (see `code_cache`).

Floating-point flags are the host's own: those raised while guest code ran are added to fflags.  `run` lets the host round as frm says;
while that is to nearest with ties away from zero, or no mode, the reference engine runs everything.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from oxllc.simulator.code_cache import CodeCache
from oxllc.simulator.elf_loader import STT_FUNC
from oxllc.simulator.emit_llvm import HOST_ROUNDING
from oxllc.simulator.errors import InstructionLimit
from oxllc.simulator.guest_code import Explorer
from oxllc.simulator.microarchitecture import FUNCTIONS
from oxllc.simulator.reference import ReferenceEngine
from oxllc.simulator.translate import BUDGET, FLAGS, INTERPRET, JUMPS, MARK, QUICK_LIMIT, ROUNDING, STATE_EXTRA, STATUS, TABLE, FunctionTranslator

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

# A function of n instructions is translated after HOT + n * HOT_PER_INSTRUCTION visits by backward jumps: quick translation costs about
# 0.06 ms per instruction, interpretation half a microsecond; a visit by compiled code that had to come back counts ASKED times.
HOT = 25
HOT_PER_INSTRUCTION = 0.15
ASKED = 10
SLICE = 1 << 20  # instructions; slices grow while no code of the first tier is met
MAX_SLICE = 1 << 23  # or a part of what was executed
CHARGE = 80_000  # a function of n instructions goes to the second tier after n * CHARGE instructions in the first
INNER = 5  # times as many where it is there already, but execution came back into its middle
MAX_CODE = 256 << 20  # bytes that the dispatch table covers; programs spread wider run in the reference engine
MAX_COUNTERS = 1 << 20

RUN = """
declare void @llvm.set.rounding(i32)
define i64 @run(ptr %s, ptr %m, i64 %pc0, ptr %table, i64 %base, i64 %n, i32 %rounding, i64 %budget0, ptr %left) {
entry:
  %changes = icmp ne i32 %rounding, 1
  br i1 %changes, label %set, label %loop
set:
  call void @llvm.set.rounding(i32 %rounding)
  br label %loop
loop:
  %pc = phi i64 [ %pc0, %entry ], [ %pc0, %set ], [ %next, %go ]
  %budget = phi i64 [ %budget0, %entry ], [ %budget0, %set ], [ %rest, %go ]
  %off = sub i64 %pc, %base
  %odd = and i64 %off, MASK
  %i = lshr i64 %off, MASK
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
  %r = call {i64, i64} %f(ptr %s, ptr %m, i64 %pc, i64 0, i64 %budget)
  %next = extractvalue {i64, i64} %r, 0
  %rest = extractvalue {i64, i64} %r, 1
  br label %loop
done:
  store i64 %budget, ptr %left
  br i1 %changes, label %reset, label %end
reset:
  call void @llvm.set.rounding(i32 1)
  br label %end
end:
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


PASSES = {False: ("sroa", "simplify_cfg", "instruction_combine", "simplify_cfg", "dead_store_elimination", "dead_code_elimination"),
          True: ()}


class Jit:
    """LLVM behind llvmlite: IR text in, objects and addresses out.  `description` names everything that an object depends on
    beside its text."""

    def __init__(self) -> None:
        import llvmlite
        import llvmlite.binding as llvm

        self.llvm = llvm
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        target = llvm.Target.from_default_triple()
        cpu, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
        self.good = target.create_target_machine(cpu=cpu, features=features, opt=2, jit=True)
        self.quick = target.create_target_machine(cpu=cpu, features=features, opt=0, jit=True)
        self.description = f"{llvmlite.__version__} {llvm.llvm_version_info} {cpu} {features} {PASSES}"
        backing = llvm.parse_assembly("")
        self.engine = llvm.create_mcjit_compiler(backing, target.create_target_machine(cpu=cpu, features=features, jit=True))

    def compile(self, text: str, quick: bool = False) -> bytes:
        """Optimize and compile a module; the object file.  The passes are those that bring something here, in linear time."""
        llvm = self.llvm
        module = llvm.parse_assembly(text)
        machine = self.quick if quick else self.good
        passes = llvm.create_new_function_pass_manager()
        for name in PASSES[quick]:
            getattr(passes, f"add_{name}_pass")()
        builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=1))
        for function in module.functions:
            if not function.is_declaration:
                passes.run(function, builder)
        return bytes(machine.emit_object(module))

    def load(self, obj: bytes, name: str, table: int, jumps: int) -> int:
        """Load an object whose dispatch table and jump targets stand at these addresses; the address of one function in it."""
        llvm = self.llvm
        llvm.add_symbol(TABLE, table)
        llvm.add_symbol(JUMPS, jumps)
        self.engine.add_object_file(llvm.object_file.ObjectFileRef.from_data(obj))
        self.engine.finalize_object()
        return int(self.engine.get_function_address(name))


    def load_module(self, text: str) -> dict[str, int]:
        """Compile the functions of a timing model; their addresses.  Code loaded later can call them by name."""
        self.engine.add_object_file(self.llvm.object_file.ObjectFileRef.from_data(self.compile(text)))
        self.engine.finalize_object()
        return {name: int(self.engine.get_function_address(name)) for name in FUNCTIONS}


class FastEngine:
    """Runs a machine through compiled code where it is hot."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.reference = ReferenceEngine(machine)
        self.jit: Jit | None = None
        self.host: HostFloat | None = None
        self.counters: list[tuple[int, int]] | None = None  # (leader, instructions) by index, when blocks are counted
        self.cold: dict[int, int] = {}  # executions per pc in the reference engine, when counting
        self.starts = self._function_starts()
        self.sorted_starts = sorted(self.starts)
        ranges = machine.exe.code_ranges
        self.shift = machine.decoder.unit - 1  # the dispatch table has a place for each unit of code (of one or two bytes)
        self.code_base = ranges[0][0] & ~1 if ranges else 0
        span = ranges[-1][1] - self.code_base if ranges else 0
        self.table_size = (span >> self.shift) + 1 if 0 < span <= MAX_CODE else 0
        self.cache: CodeCache | None = None
        self.forget()

    def forget(self) -> None:
        """Drop all translations."""
        self.table: Any = (ctypes.c_void_p * max(1, self.table_size))()
        self.jumps: Any = (ctypes.c_uint8 * max(1, self.table_size))()
        self.native: set[int] = set()
        self.heat: dict[int, int] = {}
        self.good: set[int] = set()  # entry points of the second tier
        self.inner: dict[int, dict[int, None]] = {}  # start -> entries of its form that is entered inside
        self.charges: dict[int, int] = {}  # start -> instructions executed in its quick form (estimated)
        self.instructions: dict[int, int] = {}  # start -> instructions of the function
        self.slice = SLICE
        self.failed: set[int] = set()
        self.explorer = Explorer(self.machine, self.starts)

    def invalidate(self) -> None:
        """The guest changed code (fence.i)."""
        self.save()
        self.cache = None
        self.reference.invalidate()
        self.forget()

    def save(self) -> None:
        """Keep what was compiled for the next run."""
        if self.cache is not None:
            self.cache.save()

    def _function_starts(self) -> frozenset[int]:
        exe = self.machine.exe
        starts = {s.address for s in exe.symbols.values() if s.kind == STT_FUNC and exe.is_code(s.address)}
        return frozenset(starts | ({exe.entry} if exe.is_code(exe.entry) else set()))

    def _start_jit(self) -> Jit:
        jit = self.jit = Jit()
        self.host = HostFloat()
        n = self.machine.num_slots + STATE_EXTRA
        self.state = (ctypes.c_uint64 * n)()
        address = jit.load(jit.compile(RUN.replace("MASK", str(self.shift))), "run", ctypes.addressof(self.table), ctypes.addressof(self.jumps))
        u64, p = ctypes.c_uint64, ctypes.c_void_p
        self.run_native = ctypes.CFUNCTYPE(u64, p, p, u64, p, u64, u64, ctypes.c_uint32, ctypes.c_int64, p)(address)
        return jit

    def tell_events(self) -> None:
        """Let compiled code and the reference engine tell `Machine.events` what they do."""
        jit = self.jit or self._start_jit()
        assert self.machine.events is not None
        self.machine.events.start_native(jit.load_module)
        self.count_blocks()

    # -- translation -------------------------------------------------------------------------------------------------

    def function_of(self, pc: int) -> int:
        """The start of the function that a pc belongs to, by symbols; the pc itself where there are none."""
        at = bisect_right(self.sorted_starts, pc) - 1
        return self.sorted_starts[at] if at >= 0 else pc

    def end_of(self, start: int) -> int:
        """The next function's start (or the end of the code)."""
        at = bisect_right(self.sorted_starts, start)
        return self.sorted_starts[at] if at < len(self.sorted_starts) else self.code_base + (self.table_size << self.shift)

    def threshold(self, pc: int) -> float:
        """Visits of a pc before its function is translated."""
        if self.cache is not None and self._cached(pc):
            return ASKED
        start = self.function_of(pc)
        return HOT + HOT_PER_INSTRUCTION * min(20000, (self.end_of(start) - start) // 4)

    def _cached(self, pc: int) -> str:
        """The name of a kept translation that has this entry point, or nothing."""
        if self.cache is None:
            return ""
        start = self.function_of(pc)
        name = f"{'start' if pc == start else 'inner'}_{start:x}"
        found = self.cache.get(name)
        return name if found is not None and pc in found[1] else ""

    def translate(self, pc: int, quick: bool = True) -> None:
        """Compile the guest function of a pc so that it can be entered there."""
        jit = self.jit or self._start_jit()
        if not self.table_size:
            self.failed.add(pc)
            return
        if self.cache is None and self.counters is None and not self.machine.breakpoints:
            self.cache = CodeCache(self.machine, jit.description, self.starts)
        start = self.function_of(pc)
        name = self._cached(pc)
        if name:
            assert self.cache is not None
            found = self.cache.get(name)
            assert found is not None
            self._install(*found)
            return
        if quick:
            name, entries = f"quick_{start:x}_{pc:x}", []
        elif pc == start:
            name, entries = f"start_{start:x}", [start]
        else:
            name, entries = f"inner_{start:x}_{pc:x}", [*self.inner.get(start, ()), pc]
        t = FunctionTranslator(self.machine, self.explorer, start if quick else min(start, pc), entries, self.end_of(start), name,
                               self.code_base, self.table_size, self.jumps, self.counters, self._counter_base())
        obj = jit.compile(t.run(), quick)
        all_entries = [e for e in t.all_entries if e != start or quick or pc == start]
        if self.cache is not None and not quick:
            self.cache.put("_".join(name.split("_")[:2]), obj, all_entries, name)
        self.instructions[start] = t.instructions
        self._install(obj, all_entries, name)
        if pc not in self.native:
            self.failed.add(pc)

    def _install(self, obj: bytes, entries: list[int], name: str) -> None:
        """Load an object with a function `name` (different for each object) and let the dispatch table lead to it."""
        assert self.jit is not None
        kind, start = name.split("_")[:2]
        address = self.jit.load(obj, name, ctypes.addressof(self.table), ctypes.addressof(self.jumps))
        quick = kind == "quick"
        if kind == "inner":
            self.inner[int(start, 16)] = dict.fromkeys(entries)
        for entry in entries:
            if quick and entry in self.good:
                continue
            if not quick:
                self.good.add(entry)
            self.table[(entry - self.code_base) >> self.shift] = address
            self.native.add(entry)
        self.slice = SLICE

    def _charge(self, pc: int, instructions: int) -> None:
        """A slice ended in code of the first tier: its function may go to the second."""
        start = self.function_of(pc)
        charge = self.charges[start] = self.charges.get(start, 0) + instructions
        again = start in self.good
        if charge < CHARGE * (INNER if again else 1) * self.instructions.get(start, 1):
            return
        self.charges[start] = 0
        if again:
            self.translate(pc, quick=False)
        else:
            self.translate(start, quick=False)

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
        events = m.events
        try:
            while pc != stop:
                if pc in native and m.frm in HOST_ROUNDING:
                    m.executed = executed
                    m.pc = pc
                    try:
                        pc = self._native(pc, limit)
                    except BaseException:
                        pc = m.pc  # where compiled code stopped
                        raise
                    executed = m.executed
                    if native is not self.native:  # everything was invalidated
                        native, heat = self.native, self.heat
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
                next_pc = step() if events is None else events.step(pc, step)
                executed += 1
                if counting:
                    cold[pc] = cold.get(pc, 0) + 1
                if next_pc <= pc:
                    if native is not self.native:
                        native, heat = self.native, self.heat
                    n = heat[next_pc] = heat.get(next_pc, 0) + 1
                    if n >= HOT and next_pc not in native and next_pc not in self.failed and m.exe.is_code(next_pc) \
                            and n >= self.threshold(next_pc):
                        self.translate(next_pc)
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
        before = min(limit - m.executed, self.slice)
        state[n + STATUS] = 0
        state[n + FLAGS] = 0
        rounding = state[n + ROUNDING] = HOST_ROUNDING[m.frm]
        host.clear()
        pc = self.run_native(ctypes.addressof(state), m.memory.address, pc, ctypes.addressof(self.table), self.code_base, self.table_size,
                             rounding, before, ctypes.addressof(state) + 8 * (n + BUDGET))
        m.fflags |= host.take() | state[n + FLAGS]
        m.regs[:] = state[:n]
        left = state[n + BUDGET]
        m.executed += before - (left if left < 1 << 63 else left - (1 << 64))
        status = state[n + STATUS]
        if not status:
            return int(pc)
        pc ^= MARK
        m.pc = pc
        if status != INTERPRET:
            if m.executed >= limit:
                raise InstructionLimit
            if status == QUICK_LIMIT:
                self._charge(pc, before)
            elif self.slice < max(MAX_SLICE, m.executed >> 7):
                self.slice *= 2
            return pc
        step = self.reference.steps.get(pc)
        if step is None:
            step = self.reference.prepare(pc)
        next_pc = step() if m.events is None else m.events.step(pc, step)
        m.executed += 1
        if self.counters is not None:
            self.cold[pc] = self.cold.get(pc, 0) + 1
        return next_pc

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
