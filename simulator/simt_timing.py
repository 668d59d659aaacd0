"""Cycles of a kernel: cores that issue one instruction per cycle from one of their warps, by the scheduling model and `SimtInfo`.

Every core picks greedily the warp it issued from last, else the oldest that can issue (greedy-then-oldest).  A warp can issue when its
fragment's next instruction has its operands (scoreboard per register, in order), its destination is not about to be written later by
an older one, and a unit of each resource it needs is free.  The instruction is executed (by the reference engine) at the cycle of its
issue, so the order of memory operations is that of the model.

Memory: a warp's global access is split into segments of CoalesceBytes; each looks up the core's L1 (set-associative, LRU), then the
shared L2, then DRAM with its latency and bandwidth.  Stores are written through and wait for nobody.  Atomics work at L2, one after
the other for equal addresses.  Shared memory: as many passes as the fullest bank has different words.  Local memory is interleaved by
lane: equal offsets of a warp lie in one segment.  The memory unit is taken for one cycle per segment or pass.

Every issue slot of every cycle of every core has one reason; where nothing issues it is that of the warp that can go on first.

Not modelled: instruction fetch and caches for it, register-bank conflicts, contention between cores other than for DRAM bandwidth,
write-back traffic.
"""

from __future__ import annotations

import functools
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.sched.machine import machine_of
from oxllc.simulator import hang
from oxllc.simulator.errors import GuestError, GuestFault
from oxllc.simulator.simt_report import BARRIER, BRANCH, ISSUED, MEMORY, NO_WARP, OPERAND, REASONS, RECONVERGENCE, UNIT, PcFigures, SimtReport
from oxllc.simulator.warp import READY

if TYPE_CHECKING:
    from oxllc.simulator.device import Device
    from oxllc.simulator.simt import Block, Grid
    from oxllc.simulator.warp import Warp

NEVER = 1 << 60


class Cache:
    """A set-associative cache with LRU replacement; holds line numbers only."""

    def __init__(self, size: int, line: int, ways: int) -> None:
        self.sets: list[OrderedDict[Any, None]] = [OrderedDict() for _ in range(max(1, size // max(1, line * ways)))]
        self.ways = ways
        self.hits = 0
        self.misses = 0

    def lookup(self, line: Any, allocate: bool = True) -> bool:
        """Whether the line is there; it is afterwards if `allocate`."""
        s = self.sets[hash(line) % len(self.sets)]
        if line in s:
            s.move_to_end(line)
            self.hits += 1
            return True
        self.misses += 1
        if allocate:
            s[line] = None
            if len(s) > self.ways:
                s.popitem(last=False)
        return False


class Issue:
    """What issuing an instruction at a pc needs: slots read and written, resources, latency."""

    __slots__ = ("is_memory", "latency", "reads", "resources", "writes")

    def __init__(self, reads: list[int], writes: list[int], resources: list[tuple[int, int]], latency: int, is_memory: bool) -> None:
        self.reads = reads
        self.writes = writes
        self.resources = resources
        self.latency = latency
        self.is_memory = is_memory


class Core:
    """One core: its resident blocks, units and L1."""

    def __init__(self, number: int, units: list[int], l1: Cache) -> None:
        self.number = number
        self.cycle = 0
        self.blocks: list[Block] = []
        self.warps: list[Warp] = []
        self.free_at = [[0] * n for n in units]
        self.last: Warp | None = None
        self.l1 = l1
        self.slots = [0] * len(REASONS)


class TimedGrid:
    """Runs a grid under the cycle model."""

    def __init__(self, grid: Grid, device: Device) -> None:
        self.grid = grid
        self.device = device
        self.target = device.target
        self.machine = machine_of(self.target)
        self.numbers = device.simt.numbers
        n = self.numbers
        self.segment = n.get("CoalesceBytes", 128) or 128
        self.l2 = Cache(n.get("L2Bytes", 0), n.get("L2LineBytes", 128), n.get("L2Ways", 16))
        self.dram_free = 0.0
        self.registers = registers_used(grid)
        self.limiter = ""
        self.blocks_per_core = self._occupancy()
        self.cores = [Core(i, self.machine.units, Cache(n.get("L1Bytes", 0), n.get("L1LineBytes", 128), n.get("L1Ways", 4)))
                      for i in range(device.cores)]
        self.issues: dict[int, Issue] = {}
        self.ready: dict[int, dict[int, tuple[int, bool]]] = {}  # id(warp) -> slot -> (cycle, from memory)
        self.by_pc: dict[int, PcFigures] = {}
        self.figures = dict.fromkeys(("global accesses", "segments", "bytes wanted", "bytes moved", "DRAM bytes", "shared accesses",
                                      "shared passes", "least passes", "atomics"), 0)
        self.unit_cycles = [0] * len(self.machine.units)

    def _occupancy(self) -> int:
        """Blocks per core, and what limits them."""
        grid, n = self.grid, self.numbers
        threads = grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        warps = -(-threads // grid.warp_size)
        limits = {"warps per core": max(1, n.get("MaxWarpsPerCore", 16) // warps)}
        if n.get("SharedBytes") and grid.shared_bytes:
            limits["shared memory"] = max(1, n["SharedBytes"] // grid.shared_bytes)
        if n.get("RegisterFileBytes"):
            unit = n.get("RegisterAllocUnit", 8)
            registers = -(-self.registers // unit) * unit
            limits["registers"] = max(1, n["RegisterFileBytes"] // (registers * 8 * grid.warp_size) // warps)
        blocks = min(limits.values())
        self.limiter = next(name for name, value in limits.items() if value == blocks)
        self.warps_per_core = blocks * warps
        return blocks

    # -- the loop ----------------------------------------------------------------------------------------------------

    def run(self) -> SimtReport:
        """Execute the grid; GuestError as without timing."""
        grid = self.grid
        total = grid.grid_size[0] * grid.grid_size[1] * grid.grid_size[2]
        grid.reserve(min(total, self.blocks_per_core * len(self.cores)))
        self.waiting = grid.blocks()
        self.exhausted = False
        for _ in range(self.blocks_per_core):
            for core in self.cores:
                self._fill(core)
        active = [c for c in self.cores if c.blocks]
        watch = hang.Watch()
        while active:
            core = min(active, key=lambda c: c.cycle)
            self._step(core)
            if grid.executed >= watch.due:
                warps = [w for c in active for w in c.warps]
                if watch.repeats(grid, grid.executed, hang.shape_of(warps), functools.partial(self._add_state, active)):
                    raise hang.livelock(grid, [b for c in active for b in c.blocks])
            if not core.blocks:
                active.remove(core)
        cycles = max((c.cycle for c in self.cores), default=0)
        for core in self.cores:
            core.slots[NO_WARP] += cycles - core.cycle
        return SimtReport(self, cycles)

    def _add_state(self, active: list[Core], digest: Any) -> None:
        """What decides the rest of the run, besides where lanes are; times relative to now."""
        now = min(c.cycle for c in active)
        parts: list[Any] = [max(0.0, self.dram_free - now), [list(s) for s in self.l2.sets]]
        for core in active:
            at = core.cycle
            parts += [at - now, core.warps.index(core.last) if core.last is not None else -1, [list(s) for s in core.l1.sets],
                      [sorted(max(0, x - at) for x in units) for units in core.free_at]]
            for w in core.warps:
                hang.add_warp(digest, w)
                parts += [w.executed % 16, [(max(0, f.ready_at - at), f.ready_reason) for f in w.fragments],
                          sorted((slot, cycle - at) for slot, (cycle, _) in self.ready[id(w)].items() if cycle > at)]
        digest.update(repr(parts).encode())

    def _fill(self, core: Core) -> None:
        if self.exhausted or len(core.blocks) >= self.blocks_per_core or not self.grid.free_places:
            return
        block = next(self.waiting, None)
        if block is None:
            self.exhausted = True
            return
        block.core = core
        block.start(*self.grid.free_places.pop())
        core.blocks.append(block)
        core.warps += block.warps
        for w in block.warps:
            self.ready[id(w)] = {}
            for f in w.fragments:
                f.ready_at = core.cycle

    def _step(self, core: Core) -> None:
        """Issue the next instruction of a core, accounting for the cycles before it."""
        best: Warp | None = None
        best_at, best_why = NEVER, NO_WARP
        last = core.last
        if last is not None and last.fragments:
            at, why = self._when(core, last)
            if at <= core.cycle:
                best, best_at, best_why = last, at, why
        if best is None:
            for w in core.warps:
                if w.fragments:
                    at, why = self._when(core, w)
                    if at < best_at:
                        best, best_at, best_why = w, at, why
                        if at <= core.cycle:
                            break
        if best is None or best_at >= NEVER:
            raise hang.deadlock(self.grid, core.blocks)
        if best_at > core.cycle:
            stall = best_at - core.cycle
            core.slots[best_why] += stall
            self._at(best.current.pc).stalls[best_why] += stall
            core.cycle = best_at
        best.pick()
        self._issue(core, best)
        core.cycle += 1
        core.slots[ISSUED] += 1
        core.last = best
        if not best.fragments and best.block.done():
            self._retire(core, best.block)

    def _retire(self, core: Core, block: Block) -> None:
        core.blocks.remove(block)
        core.warps = [w for w in core.warps if w.block is not block]
        for w in block.warps:
            del self.ready[id(w)]
        core.last = None
        self.grid.free_places.append((block.shared_offset, block.warps[0].local_offset))
        self._fill(core)

    def _when(self, core: Core, w: Warp) -> tuple[int, int]:
        """(earliest cycle, reason) at which a warp can issue; NEVER while all its fragments wait."""
        f = w.pick()
        if f is None:
            return NEVER, (BARRIER if any(g.barrier < 0 for g in w.fragments) else RECONVERGENCE)
        issue = self.issues.get(f.pc)
        if issue is None:
            issue = self._prepare(w, f.pc)
        at, why = core.cycle, ISSUED
        if f.ready_at > at:
            at, why = f.ready_at, f.ready_reason
        ready = self.ready[id(w)]
        for slot in issue.reads:
            r = ready.get(slot)
            if r is not None and r[0] > at:
                at, why = r[0], MEMORY if r[1] else OPERAND
        for slot in issue.writes:
            r = ready.get(slot)
            if r is not None and r[0] - issue.latency > at:
                at, why = r[0] - issue.latency, MEMORY if r[1] else OPERAND
        for resource, _ in issue.resources:
            free = min(core.free_at[resource])
            if free > at:
                at, why = free, UNIT
        return at, why

    def _prepare(self, w: Warp, pc: int) -> Issue:
        code = self.grid.code
        try:
            if pc not in code.steps:
                code.prepare(pc)
        except GuestFault as e:
            raise self.grid.error(e, w, pc) from None
        d = code.decoded[pc]
        c = self.machine.issue_class(d.desc)
        reads: list[int] = []
        writes: list[int] = []
        for value, info in zip(d.operands, d.desc.operands, strict=True):
            if info.reg_class >= 0 and info.reg_class != self.device.simt.barrier_class:
                register = self.target.registers[value]
                if not register.is_constant:
                    base = code.slots[value]
                    slots = range(base, base + self.target.reg_units[value].bit_count())
                    (writes if info.is_def else reads).extend(slots)
        if d.predicate:
            reads += [code.slots[d.predicate], *writes]
        resources = [(self.machine.members[r][0], end - begin) for r, begin, end in c.resources]
        issue = self.issues[pc] = Issue(reads, writes, resources, c.latency, d.desc.may_load or d.desc.may_store)
        return issue

    def _issue(self, core: Core, w: Warp) -> None:
        grid = self.grid
        f = w.current
        pc = f.pc
        d = grid.code.decoded[pc]
        issue = self.issues[pc]
        here = self._at(pc)
        here.issued += 1
        here.lanes += f.count
        grid.executed += 1
        grid.lane_executed += f.count
        w.executed += 1
        if grid.executed > grid.limit:
            raise GuestError(f"the limit of {grid.limit} instructions is reached{grid.where(w, pc)}")
        if grid.counts is not None:
            grid.counts[pc] = grid.counts.get(pc, 0) + 1
        if grid.trace is not None:
            grid.trace(w, pc)
        w.access = None
        waiting_before = [g for x in w.block.warps for g in x.fragments if g.state is not READY] if d.desc.is_convergent else ()
        try:
            to = grid.code.steps[pc](w, f.step_mask)
        except GuestFault as e:
            raise grid.error(e, w, pc) from None
        now = core.cycle
        latency = issue.latency
        from_memory = False
        hold = 1
        if issue.is_memory and w.access is not None:
            latency, hold = self._memory(core, w, now, here)
            from_memory = True
        for resource, cycles in issue.resources:
            units = core.free_at[resource]
            i = units.index(min(units))
            taken = max(cycles, hold) if from_memory else cycles
            units[i] = max(units[i], now) + taken
            self.unit_cycles[resource] += taken
        if issue.writes:
            ready = self.ready[id(w)]
            for slot in issue.writes:
                ready[slot] = (now + latency, from_memory)
        next_at = now + 1
        if to >= 0:
            f.pc = to
            if to != pc + d.size:
                f.ready_at = next_at + self.machine.taken_branch_penalty
                f.ready_reason = BRANCH
            if w.wants_turn:
                w.wants_turn = False
                w.rotate()
        else:
            for g in w.fragments:
                if g.state is READY and g.ready_at < next_at + self.machine.taken_branch_penalty:
                    g.ready_at, g.ready_reason = next_at + self.machine.taken_branch_penalty, BRANCH
        for g in waiting_before:  # those that this instruction let go
            if g.state is READY:
                g.ready_at, g.ready_reason = next_at, BARRIER if g.barrier < 0 else RECONVERGENCE
        if len(w.fragments) > 1 and w.executed % 16 == 0 and w.current in w.fragments:
            w.rotate()

    # -- memory ------------------------------------------------------------------------------------------------------

    def _at(self, pc: int) -> PcFigures:
        found = self.by_pc.get(pc)
        if found is None:
            found = self.by_pc[pc] = PcFigures()
        return found

    def _memory(self, core: Core, w: Warp, now: int, here: PcFigures) -> tuple[int, int]:
        """(latency, cycles of the memory unit) of the access that a warp just made."""
        assert w.access is not None
        kind, addresses, size, space = w.access
        n, figures = self.numbers, self.figures
        if space == "shared":
            words = addresses >> np.uint64(2)
            if size > 4:
                words = (words[:, None] + np.arange(size // 4, dtype=np.uint64)).ravel()
            words = np.unique(words)
            count = n.get("SharedBanks", 32)
            banks = np.bincount((words % np.uint64(count)).astype(np.int64))
            passes = int(banks.max()) if len(banks) else 1
            least = max(1, -(-len(words) // count))
            figures["shared accesses"] += 1
            figures["shared passes"] += passes
            figures["least passes"] += least
            here.passes += passes
            here.least_passes += least
            return n.get("SharedLatency", 24) + passes - 1, passes
        if space == "local":
            lines: list[Any] = [(id(w), int(x)) for x in np.unique(addresses >> np.uint64(2))]
        else:
            shift = np.uint64(self.segment.bit_length() - 1)
            lines = np.unique(np.concatenate([addresses, addresses + np.uint64(size - 1)]) >> shift).tolist()
        figures["global accesses"] += 1
        figures["segments"] += len(lines)
        figures["bytes wanted"] += len(addresses) * size
        figures["bytes moved"] += len(lines) * self.segment
        here.accesses += 1
        here.segments += len(lines)
        here.wanted += len(addresses) * size
        here.moved += len(lines) * self.segment
        if kind == "atomic":
            figures["atomics"] += len(addresses)
            most = int(np.unique(addresses, return_counts=True)[1].max())
            return max(self._beyond_l1(line, now) for line in lines) + most - 1, len(lines) + most - 1
        latency = 1
        for i, line in enumerate(lines):
            if kind == "store":
                self._beyond_l1(line, now)
                continue
            hit = core.l1.lookup(line)
            latency = max(latency, i + (n.get("L1Latency", 1) if hit else self._beyond_l1(line, now)))
        return latency, max(1, len(lines))

    def _beyond_l1(self, line: Any, now: int) -> int:
        n = self.numbers
        if self.l2.lookup(line):
            return n.get("L2Latency", 1)
        self.figures["DRAM bytes"] += self.segment
        rate = n.get("DramBytesPerCycle", 0)
        wait = 0.0
        if rate:
            start = max(self.dram_free, float(now))
            self.dram_free = start + self.segment / rate
            wait = start - now
        return n.get("DramLatency", 1) + int(wait)


def registers_used(grid: Grid) -> int:
    """Registers of a lane that the program's code names: the highest number plus one."""
    code = grid.code
    highest = 0
    lane_class = code.target.simt.lane_class if code.target.simt is not None else -1
    members = code.target.classes[lane_class].members_mask if lane_class >= 0 else 0
    for lo, hi in code.exe.code_ranges:
        pc = lo
        while pc < hi:
            try:
                d = code.fetch(pc)
            except GuestFault:
                pc += 2
                continue
            for value, info in zip(d.operands, d.desc.operands, strict=True):
                if info.reg_class >= 0:
                    if members >> value & 1:
                        highest = max(highest, code.target.registers[value].encoding)
                    elif code.target.registers[value].sub_regs:
                        highest = max(highest, *(code.target.registers[s].encoding for s in code.target.registers[value].sub_regs.values()))
            pc += d.size
    return highest + 1
