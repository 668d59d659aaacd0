"""Blocks and warps: the functional engine of a SIMT device.

`SimtCode` decodes instructions and specializes their warp functions once per address, for all warps.  `Grid` keeps a number of blocks
resident, gives every warp a quantum of instructions in turn (so blocks that wait for each other through memory make progress) and
stops kernels that hang (see `hang`): nobody can issue, or everything goes round in a circle.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.simulator import hang, vector_ops
from oxllc.simulator.emit_numpy import NumpyEmitter
from oxllc.simulator.errors import GuestError, GuestFault
from oxllc.simulator.meaning import meaning_of
from oxllc.simulator.primitives import M64
from oxllc.simulator.reference import write_rule
from oxllc.simulator.warp import BLOCK, READY, Fragment, Warp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from oxllc.simulator.device_memory import DeviceMemory
    from oxllc.simulator.elf_loader import Executable
    from oxllc.target_desc.decode import Decoded, Decoder
    from oxllc.target_desc.model import InstrDesc, Target

Step = Any  # (warp, mask) -> next pc or -1
# Turns end at branches only (so that an engine that executes whole basic blocks can switch at the same places)
QUANTUM = 64  # instructions of one fragment before another of its warp may run
TURN = 256  # instructions of one warp before the next warp


def _put(row: Any, value: Any, mask: Any) -> None:
    if mask is None:
        row[...] = value
    else:
        np.copyto(row, value, where=mask)


def _unbox(raw: Any, width: int) -> Any:
    low = raw.astype(vector_ops.U[width])
    boxed = (raw >> np.uint64(width)) == np.uint64((1 << (64 - width)) - 1)
    return np.where(boxed, low, vector_ops.CANONICAL[f"f{width}"])


NAMESPACE: dict[str, Any] = {
    "V": vector_ops, "where": np.where, "stack": np.stack, "put": _put, "unbox": _unbox, "u1": np.bool_, "u8": np.uint8,
    "u16": np.uint16, "u32": np.uint32, "u64": np.uint64, "full": lambda a: np.broadcast_to(a, (32,)) if np.ndim(a) == 0 else a,
}  # fmt: skip


def warp_factory(target: Target, desc: InstrDesc) -> Callable[..., Step]:
    """The compiled warp factory of an instruction (cached on the target)."""
    cache: dict[int, Callable[..., Step]] = target.__dict__.setdefault("_numpy_factories", {})
    found = cache.get(desc.id)
    if found is None:
        emitter = NumpyEmitter(desc.name, len(desc.operands), write_rule(target, desc))
        text = emitter.source(meaning_of(target, desc))
        scope = {**NAMESPACE, **_uniform_namespace()}
        exec(compile(text, f"<{desc.name}>", "exec"), scope)
        found = cache[desc.id] = scope["make"]
    return found


def _uniform_namespace() -> dict[str, Any]:
    from oxllc.simulator.reference import NAMESPACE as SCALAR

    return {k: v for k, v in SCALAR.items() if k not in ("fp", "unbox")}


class SimtCode:
    """Decoded and specialized instructions of one program, shared by all warps."""

    def __init__(self, target: Target, exe: Executable, memory: DeviceMemory, decoder: Decoder, slots: list[int],
                 num_slots: int) -> None:
        self.target = target
        self.exe = exe
        self.memory = memory
        self.decoder = decoder
        self.slots = slots
        self.num_slots = num_slots
        self.steps: dict[int, Step] = {}
        self.decoded: dict[int, Decoded] = {}
        self.turn_ends: set[int] = set()  # pcs of branches

    def fetch(self, pc: int) -> Decoded:
        """The instruction at a pc; GuestFault where there is none."""
        if not self.exe.is_code(pc) or pc & self.decoder.unit - 1:
            raise GuestFault(f"execution left the code: pc {pc:#x} ({self.memory.describe(pc)})", address=pc)
        offset = pc - self.memory.base
        data = bytes(self.memory.buf[offset : offset + self.decoder.max_size])
        d = self.decoder.decode(data)
        if d is None:
            raise GuestFault(f"illegal instruction {int.from_bytes(data[:4], 'little'):#010x}", address=pc)
        return d

    def operands(self, d: Decoded) -> list[int]:
        """Register slots and immediate patterns."""
        out = []
        for value, info in zip(d.operands, d.desc.operands, strict=True):
            if info.reg_class < 0:
                out.append(value & M64)
            elif info.is_def and self.target.registers[value].is_constant:
                out.append(self.num_slots - 1)
            else:
                out.append(self.slots[value])
        return out

    def prepare(self, pc: int) -> Step:
        """The step function at a pc."""
        d = self.fetch(pc)
        next_pc = pc + d.size
        step = warp_factory(self.target, d.desc)(pc, next_pc, *self.operands(d))
        if any(s.kind == "branch" for s in meaning_of(self.target, d.desc).statements):
            self.turn_ends.add(pc)
        if d.predicate:
            step = predicated(step, self.slots[d.predicate], d.predicate_inverted, next_pc)
        self.steps[pc] = step
        self.decoded[pc] = d
        return step


def predicated(step: Step, slot: int, inverted: bool, next_pc: int) -> Step:
    """The step of a predicated instruction: lanes whose predicate is zero (non-zero) only move on."""

    def run(w: Warp, mask: Any) -> int:
        p = w.regs[slot] == 0 if inverted else w.regs[slot] != 0
        if mask is not None:
            p &= mask
        n = int(np.count_nonzero(p))
        if n == 0:
            return next_pc
        if n == w.current.count:
            return int(step(w, mask))
        to = step(w, p)
        if to != next_pc and to >= 0:  # a jump of some lanes
            w.split(w.current, p, to, next_pc)
            return -1
        return int(to)

    return run


class Block:
    """One block of a grid: its warps, its shared memory."""

    def __init__(self, grid: Grid, index: int) -> None:
        self.grid = grid
        self.memory = grid.memory
        self.index = index
        gx, gy, _ = grid.grid_size
        self.coordinates = (index % gx, index // gx % gy, index // (gx * gy))
        self.shared_bytes = grid.shared_bytes
        self.local_bytes = grid.local_bytes
        self.shared_offset = 0
        # what `DeviceMemory.translate` compares with, by access size
        self.local_limit = {n: np.uint64(max(0, self.local_bytes - n)) for n in (1, 2, 4, 8)}
        self.shared_end = {n: np.uint64(max(0, self.shared_bytes - n + 1)) for n in (1, 2, 4, 8)}
        self.shared_at = np.uint64(0)
        self.slot_by_name = grid.slot_by_name
        self.warps: list[Warp] = []
        self.core: Any = None

    def place(self, shared_offset: int) -> None:
        """Where its shared memory lies in the arena."""
        self.shared_offset = shared_offset
        self.shared_at = np.uint64(shared_offset)

    def start(self, shared_offset: int, local_offset: int) -> None:
        """Create the warps with the state that a kernel finds at its entry."""
        grid = self.grid
        self.place(shared_offset)
        memory = self.memory
        memory.bytes[shared_offset : shared_offset + self.shared_bytes] = 0
        width = grid.warp_size
        threads = grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        for w in range(-(-threads // width)):
            lanes = np.arange(w * width, (w + 1) * width) < threads
            warp = Warp(self, w, lanes, grid.code.num_slots, grid.entry)
            warp.local_offset = local_offset + w * width * self.local_bytes
            warp.local_bases = np.uint64(warp.local_offset) + warp.lane_ids * np.uint64(self.local_bytes)
            for slot, value in grid.entry_registers:
                warp.regs[slot] = np.uint64(value)
            self.warps.append(warp)

    def done(self) -> bool:
        """Whether every lane has exited."""
        return all(w.done() for w in self.warps)

    def arrived(self, warp: Warp) -> None:
        """Open the block barrier when every lane that has not exited waits at it."""
        waiting = False
        for w in self.warps:
            for f in w.fragments:
                if f.state is not BLOCK:
                    return
                waiting = True
        if not waiting:
            return
        for w in self.warps:
            joined: dict[int, Fragment] = {}
            for f in list(w.fragments):
                f.state = READY
                first = joined.get(f.pc)
                if first is None:
                    joined[f.pc] = f
                else:
                    first.set_mask(first.mask | f.mask)
                    w.fragments.remove(f)
        self.barriers = getattr(self, "barriers", 0) + 1


class Grid:
    """One launch: geometry, entry state, resident blocks."""

    def __init__(self, code: SimtCode, memory: DeviceMemory, entry: int, grid: tuple[int, int, int], block: tuple[int, int, int], *,
                 warp_size: int, shared_bytes: int, static_shared: int, local_bytes: int, entry_registers: list[tuple[int, int]],
                 resident: int, slot_by_name: dict[str, int], limit: int = 0) -> None:
        self.code = code
        self.memory = memory
        self.entry = entry
        self.grid_size = grid
        self.block_size = block
        self.warp_size = warp_size
        self.shared_bytes = shared_bytes
        self.static_shared = static_shared
        self.implicit_arguments = 0  # address of the segment of that name
        self.local_bytes = local_bytes
        self.entry_registers = entry_registers
        self.resident = resident
        self.slot_by_name = slot_by_name
        self.limit = limit or 1 << 62
        self.executed = 0
        self.lane_executed = 0
        self.counts: dict[int, int] | None = None
        self.trace: Callable[[Warp, int], None] | None = None
        self.free_places: list[tuple[int, int]] = []
        self.clocked = False  # a warp has read a clock since this was last cleared

    def blocks(self) -> Iterator[Block]:
        """All blocks in order."""
        for index in range(self.grid_size[0] * self.grid_size[1] * self.grid_size[2]):
            yield Block(self, index)

    def reserve(self, places: int) -> None:
        """Memory for the shared and local windows of so many resident blocks."""
        threads = self.block_size[0] * self.block_size[1] * self.block_size[2]
        lanes = -(-threads // self.warp_size) * self.warp_size
        memory = self.memory
        for i in range(places):
            shared = memory.allocate(f"shared memory of resident block {i}", max(16, self.shared_bytes), named=False)
            local = memory.allocate(f"local memory of resident block {i}", max(16, lanes * self.local_bytes), named=False)
            self.free_places.append((shared - memory.base, local - memory.base))
        self.free_places.reverse()

    def run(self) -> None:
        """Execute all blocks.  Raises GuestError."""
        total = self.grid_size[0] * self.grid_size[1] * self.grid_size[2]
        self.reserve(min(self.resident, total))
        waiting = self.blocks()
        resident: list[Block] = []
        exhausted = False
        watch = hang.Watch()
        while True:
            while not exhausted and self.free_places:
                block = next(waiting, None)
                if block is None:
                    exhausted = True
                    break
                place = self.free_places.pop()
                block.start(*place)
                resident.append(block)
            if not resident:
                return
            progress = 0
            for block in resident:
                for warp in block.warps:
                    if warp.fragments:
                        progress += self.turn(warp, TURN)
            if not progress:
                raise hang.deadlock(self, resident)
            if self.executed >= watch.due:
                warps = [w for b in resident for w in b.warps]
                if watch.repeats(self, self.executed, hang.shape_of(warps), functools.partial(self._add_state, warps)):
                    raise hang.livelock(self, resident)
            for block in [b for b in resident if b.done()]:
                resident.remove(block)
                self.free_places.append((block.shared_offset, block.warps[0].local_offset))

    def _add_state(self, warps: list[Warp], digest: Any) -> None:
        for w in warps:
            hang.add_warp(digest, w)

    def turn(self, warp: Warp, budget: int) -> int:
        """Run one warp for at most `budget` instructions; returns how many were executed."""
        steps = self.code.steps
        counts = self.counts
        trace = self.trace
        turn_ends = self.code.turn_ends
        start = budget
        lanes = 0
        pc = -1
        try:
            while budget > 0:
                f = warp.pick()
                if f is None:
                    break
                pc = f.pc
                quantum = min(budget, QUANTUM)
                budget -= quantum
                mask = f.step_mask
                count = f.count
                while True:
                    step = steps.get(pc)
                    if step is None:
                        step = self.code.prepare(pc)
                    if counts is not None:
                        counts[pc] = counts.get(pc, 0) + 1
                    if trace is not None:
                        trace(warp, pc)
                    quantum -= 1
                    lanes += count
                    at = f.pc = pc
                    to = step(warp, mask)
                    if to >= 0:
                        pc = to
                        if f.count != count:  # some lanes left (predicated exit)
                            mask, count = f.step_mask, f.count
                        if warp.wants_turn:
                            warp.wants_turn = False
                            f.pc = pc
                            break
                        if quantum <= 0 and at in turn_ends:
                            break
                    else:
                        pc = -1
                        break
                budget += quantum
                if pc >= 0:
                    f.pc = pc
                    warp.rotate()
        except GuestFault as e:
            raise self.error(e, warp, pc) from None
        finally:
            used = start - budget
            warp.executed += used
            warp.lane_executed += lanes
            self.executed += used
            self.lane_executed += lanes
        if self.executed >= self.limit:
            raise GuestError(f"the limit of {self.limit} instructions is reached{self.where(warp, pc if pc >= 0 else warp.current.pc)}")
        return used

    # -- messages --------------------------------------------------------------------------------------------------

    def where(self, warp: Warp, pc: int, lane: int = -1) -> str:
        """Block, warp, lane, pc, symbol and line for messages."""
        exe = self.code.exe
        block = warp.block.coordinates
        symbol, line = exe.symbol_at(pc), exe.line_at(pc)
        who = f"block {block}, warp {warp.number}" + (f", lane {lane} (thread {warp.number * self.warp_size + lane})" if lane >= 0 else "")
        return f"\n  in {who} at pc {pc:#x}" + (f" <{symbol}>" if symbol else "") + (f" ({line})" if line else "")

    def error(self, fault: GuestFault, warp: Warp, pc: int) -> GuestError:
        """The error of a fault in a warp."""
        from oxllc.simulator.text import instruction_text

        text = [fault.message + self.where(warp, pc, fault.lane)]
        d = self.code.decoded.get(pc)
        if d is not None:
            text.append(f"  instruction: {instruction_text(self.code.target, d, pc)}")
            if fault.lane >= 0:
                registers = self.code.target.registers
                read = [r for r, info in zip(d.operands, d.desc.operands, strict=True) if info.reg_class >= 0]
                shown = [f"{registers[r].asm_name} = {int(warp.regs[self.code.slots[r], fault.lane]):#x}" for r in dict.fromkeys(read)]
                text.append("  registers of the lane: " + ", ".join(shown))
        return GuestError("\n".join(text), cause=fault.message, pc=pc, lane=fault.lane)
