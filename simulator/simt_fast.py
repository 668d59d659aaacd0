"""The fast SIMT engine: runs a grid through translated kernels; answers are those of `Grid.run`, instruction counts included.

The states of all resident warps lie in one array (`simt_layout` names its words): registers, pc, lanes, barrier groups, fragments.
`ox_run` schedules them.  Where translated code leaves an instruction out, it is executed here, by its reference step on a `warp.Warp`
whose registers are a view of the state; then `ox_run` goes on with the turn.

Invariant: outside of `_event` a warp is described by its state alone; its `Warp`, if there is one, is refreshed before use.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.simulator import hang
from oxllc.simulator import simt_layout as T
from oxllc.simulator import simt_runtime as R
from oxllc.simulator import simt_scheduler as S
from oxllc.simulator.code_cache import PREFIX
from oxllc.simulator.errors import GuestError, GuestFault
from oxllc.simulator.fast import Jit
from oxllc.simulator.meaning import meaning_of
from oxllc.simulator.simt import TURN, Block
from oxllc.simulator.simt_ops import FP8
from oxllc.simulator.simt_translate import FUNCTIONS, KernelTranslator
from oxllc.simulator.warp import BLOCK, READY, SYNC, Fragment, Warp
from oxllc.target_desc import cache

if TYPE_CHECKING:
    from oxllc.simulator.simt import Grid, SimtCode

FULL = (1 << T.WIDTH) - 1
BODY = T.TABLE + T.TABLE_BYTES  # bytes of a warp's state before its registers
SIGN = 1 << 63
FIRST_LOOK = 1 << 16  # warp instructions before the first look for a hang: some milliseconds, as much as a look takes


class Runtime:
    """LLVM and the functions that kernels call; one per process and numbering of barrier registers."""

    def __init__(self, barrier_base: int) -> None:
        jit = self.jit = Jit()
        libm = ctypes.CDLL(ctypes.util.find_library("m") or None)
        for name in FUNCTIONS.values():
            address = ctypes.cast(getattr(libm, name), ctypes.c_void_p).value
            assert address is not None
            jit.llvm.add_symbol(f"oxhost_{name}", address)
        text = R.runtime_text(barrier_base)
        self._add(self.compile(text, whole=True))
        for line in text.split("\n"):
            if line.startswith("define ") and "@ox_" in line:
                name = line.split("@", 1)[1].split("(", 1)[0]
                jit.llvm.add_symbol(name, jit.engine.get_function_address(name))
        address = jit.engine.get_function_address
        self.run: Any = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)(address("ox_run"))
        self.names = 0

    def compile(self, text: str, whole: bool = False) -> bytes:
        """The object of a module, from the cache where it is there; `whole`: with all of LLVM's optimizations."""
        jit = self.jit
        key = PREFIX + cache.key_of("simt", jit.description, str(whole), text)
        found = cache.load(key)
        if found is not None:
            return found
        if whole:
            llvm = jit.llvm
            module = llvm.parse_assembly(text)
            builder = llvm.create_pass_builder(jit.good, llvm.create_pipeline_tuning_options(speed_level=2))
            builder.getModulePassManager().run(module, builder)
            obj = bytes(jit.good.emit_object(module))
        else:
            obj = jit.compile(text)
        cache.store(key, obj)
        return obj

    def _add(self, obj: bytes) -> None:
        jit = self.jit
        jit.engine.add_object_file(jit.llvm.object_file.ObjectFileRef.from_data(obj))
        jit.engine.finalize_object()

    def load(self, text: str, name: str) -> int:
        """Compile a kernel; its address.  The function is renamed, for the engine knows all kernels of the process by name."""
        self.names += 1
        unique = f"k{self.names}x"
        obj = self.compile(text)
        assert len(unique) <= len(name)
        padded = unique.ljust(len(name), "_")
        obj = obj.replace(name.encode(), padded.encode())
        self._add(obj)
        return int(self.jit.engine.get_function_address(padded))


@functools.cache
def runtime(barrier_base: int) -> Runtime:
    """The process's runtime."""
    return Runtime(barrier_base)


class Kernel:
    """The translations of one kernel, made when they are asked for."""

    def __init__(self, code: SimtCode, entry: int, barrier_base: int) -> None:
        self.code = code
        self.entry = entry
        self.barrier_base = barrier_base
        self.runtime = runtime(barrier_base)
        self.highest_slot = 0
        self.addresses = [0, 0]

    def address(self, masked: bool) -> int:
        """The function of a form."""
        if not self.addresses[masked]:
            name = "oxllc_kernel_function"
            t = KernelTranslator(self.code, self.entry, name, masked, self.barrier_base)
            self.addresses[masked] = self.runtime.load(t.run(), name)
            self.highest_slot = max(self.highest_slot, self.code.num_slots - 1 if t.has_indirect else t.highest_slot)
        return self.addresses[masked]


class FastGrid:
    """One launch in the fast engine."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        code, memory = grid.code, grid.memory
        self.code = code
        simt = code.target.simt
        assert simt is not None and grid.warp_size == T.WIDTH
        self.barrier_base = min(code.slots[r] for r in code.target.classes[simt.barrier_class].members)
        kernels: dict[int, Kernel] = code.__dict__.setdefault("_kernels", {})
        if grid.entry not in kernels:
            kernels[grid.entry] = Kernel(code, grid.entry, self.barrier_base)
        self.kernel = kernels[grid.entry]
        self.runtime = self.kernel.runtime
        total = grid.grid_size[0] * grid.grid_size[1] * grid.grid_size[2]
        places = min(grid.resident, total)
        grid.reserve(places)
        self.places = [grid.free_places[-1 - i] for i in range(places)]
        threads = grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        warps = self.warps = -(-threads // T.WIDTH)
        stride = self.stride = BODY + T.ROW * code.num_slots
        raw = np.zeros(places * warps * stride + 64, dtype=np.uint8)
        skip = -raw.ctypes.data % 64
        self.states = raw[skip : skip + places * warps * stride]
        base = self.base = int(self.states.ctypes.data)
        tids = np.arange(warps * T.WIDTH, dtype=np.uint64)
        bx, by, _ = grid.block_size
        axes = (tids % bx, tids // bx % by, tids // (bx * by))
        self.tids = np.ascontiguousarray(np.stack([a.reshape(warps, T.WIDTH) for a in axes], axis=1).astype(np.uint64))
        self.masks = np.array([min(FULL, (1 << max(0, min(T.WIDTH, threads - T.WIDTH * w))) - 1) for w in range(warps)], dtype=np.uint64)
        self.words: list[Any] = []
        self.tables: list[Any] = []  # fragments
        view = memoryview(self.states)  # type: ignore[arg-type]
        for i in range(places * warps):
            place, w = divmod(i, warps)
            words = view[i * stride : i * stride + T.HEADER].cast("Q")
            shared, local = self.places[place]
            at = base + i * stride
            words[T.W_STATUS] = T.FINISHED
            words[T.W_SHARED], words[T.W_LOCAL] = shared, local + w * T.WIDTH * grid.local_bytes
            words[T.W_NUMBER], words[T.W_ALONE] = w, 1
            words[T.W_GROUPS], words[T.W_REGS] = at + T.HEADER, at + BODY
            words[T.W_TIDS] = int(self.tids[w].ctypes.data)
            self.words.append(words)
            self.tables.append(view[i * stride + T.TABLE : i * stride + BODY].cast("Q"))
        self.blocks: dict[int, Block] = {}
        fp8 = self.fp8 = np.concatenate([FP8["e4m3"], FP8["e5m2"]])
        c = self.context = (ctypes.c_uint64 * T.C_WORDS)()
        self.address = ctypes.addressof(c)
        self.order = (ctypes.c_uint64 * (places + 1))()
        self.free = (ctypes.c_uint64 * (places + 1))(*reversed(range(places)))
        entries = [x for pair in grid.entry_registers for x in pair]
        self.entries = (ctypes.c_uint64 * max(2, len(entries)))(*entries)
        shadow = memory.shadow
        values = {
            T.C_ARENA: memory.address, T.C_BASE: memory.base, T.C_SIZE: memory.size, T.C_VALID: int(shadow.valid.ctypes.data),
            T.C_WRITABLE: int(shadow.writable.ctypes.data), T.C_SHARED_BASE: memory.shared.base, T.C_SHARED_BYTES: grid.shared_bytes,
            T.C_LOCAL_BASE: memory.local.base, T.C_LOCAL_BYTES: grid.local_bytes, T.C_FP8: int(fp8.ctypes.data),
            T.C_NTID_X: bx, T.C_NTID_Y: by, T.C_NTID_Z: grid.block_size[2], T.C_NCTAID_X: grid.grid_size[0],
            T.C_NCTAID_Y: grid.grid_size[1], T.C_NCTAID_Z: grid.grid_size[2], T.C_NWARPS: warps, T.C_DYNSHARED: grid.static_shared,
            T.C_IMPLICIT: grid.implicit_arguments,
            T.C_LIMIT: grid.limit, T.C_TOTAL: total, T.C_WARPS: warps, T.C_STATES: base, T.C_STRIDE: stride,
            T.C_ORDER: ctypes.addressof(self.order), T.C_FREE: ctypes.addressof(self.free), T.C_FREE_COUNT: places,
            T.C_ENTRY: grid.entry, T.C_MASKS: int(self.masks.ctypes.data), T.C_ENTRY_REGS: ctypes.addressof(self.entries),
            T.C_ENTRY_COUNT: len(entries) // 2, T.C_TURN: TURN, T.C_GRID_X: grid.grid_size[0], T.C_GRID_Y: grid.grid_size[1],
        }  # fmt: skip
        for index, value in values.items():
            c[index] = value
        if any(m == FULL for m in self.masks):
            self._need(False)
        if any(m != FULL for m in self.masks):
            self._need(True)

    def _need(self, masked: bool) -> None:
        """Have a form translated."""
        slot = T.C_MASKED if masked else T.C_FULL
        if not self.context[slot]:
            self.context[slot] = self.kernel.address(masked)
            self.context[T.C_ZERO] = T.ROW * (self.kernel.highest_slot + 1)

    def run(self) -> None:
        """Execute all blocks.  Raises GuestError."""
        grid, c = self.grid, self.context
        watch = hang.Watch(FIRST_LOOK)
        c[T.C_DUE] = watch.due
        try:
            while True:
                answer = self.runtime.run(self.address)
                if answer == S.DONE:
                    return
                place, n = c[T.C_PLACE], c[T.C_WARP]
                if answer in (S.DEADLOCK, S.LOOK):
                    places = [self.order[i] for i in range(c[T.C_COUNT])]
                    if answer == S.DEADLOCK:
                        raise hang.deadlock(grid, [self._block(p) for p in places])
                    if watch.repeats(grid, c[T.C_EXECUTED], self._shape(places), functools.partial(self._add_state, places)):
                        raise hang.livelock(grid, [self._block(p) for p in places])
                    c[T.C_DUE] = watch.due
                    continue
                if answer == S.LIMIT:
                    place = self.order[min(c[T.C_BLOCK_AT], c[T.C_COUNT] - 1)]
                    w = self._block(place).warps[max(0, min(n, self.warps) - 1)]
                    at = w.fragments[0].pc if w.fragments else grid.entry
                    raise GuestError(f"the limit of {grid.limit} instructions is reached{grid.where(w, at)}")
                self._event(place, n)
        finally:
            grid.executed, grid.lane_executed = c[T.C_EXECUTED], c[T.C_LANES]

    # -- the state of the launch -----------------------------------------------------------------------------------------

    def _shape(self, places: list[int]) -> tuple[Any, ...]:
        """Where the lanes of all resident blocks are."""
        rows = (np.array(places, dtype=np.int64)[:, None] * self.warps + np.arange(self.warps)).ravel()
        words = self.states.reshape(-1, self.stride)[:, : T.HEADER].view(np.uint64)[rows][:, [T.W_BLOCK, T.W_STATUS, T.W_PC, T.W_MASK]]
        split = np.flatnonzero(words[:, 1] == T.SPLIT)
        words[split, 2:] = 0  # the fragments say that
        return words.tobytes(), *(self._rows(int(rows[k])) for k in split)

    def _rows(self, i: int) -> bytes:
        """The fragments of a warp."""
        return bytes(self.tables[i][: T.ROW_WORDS * self.words[i][T.W_FRAGMENTS]])

    def _add_state(self, places: list[int], digest: Any) -> None:
        """Everything else: groups and registers of barriers, reservations, memory."""
        for place in places:
            block = self.blocks.get(place)
            for n in range(self.warps):
                i = place * self.warps + n
                at = i * self.stride
                digest.update(b"%d " % self.words[i][T.W_GROUPS_SET])
                digest.update(self.states[at + T.HEADER : at + T.TABLE])
                digest.update(self.states[at + BODY : at + self.stride])
                if block is not None and block.index == self.words[i][T.W_BLOCK]:
                    hang.add_warp(digest, block.warps[n])

    # -- warps as Python sees them -------------------------------------------------------------------------------------

    def _block(self, place: int) -> Block:
        """The block of a place, all of its warps refreshed."""
        block = self._known(place)
        for n, w in enumerate(block.warps):
            self._refresh(w, place * self.warps + n)
        return block

    def _known(self, place: int) -> Block:
        """The block of a place; its warps may be out of date."""
        first = place * self.warps
        index = self.words[first][T.W_BLOCK]
        block = self.blocks.get(place)
        if block is None or block.index != index:
            block = self.blocks[place] = Block(self.grid, index)
            shared, local = self.places[place]
            block.place(shared)
            for n in range(self.warps):
                block.warps.append(self._warp(block, first + n, n, local))
        return block

    def _warp(self, block: Block, i: int, n: int, local: int) -> Warp:
        grid = self.grid
        lanes = np.arange(n * T.WIDTH, (n + 1) * T.WIDTH) < grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        at = i * self.stride + BODY
        rows = self.states[at : at + T.ROW * self.code.num_slots].view(np.uint64).reshape(self.code.num_slots, T.WIDTH)
        w = Warp(block, n, lanes, 0, grid.entry)
        w.regs = rows
        w.local_offset = local + n * T.WIDTH * grid.local_bytes
        w.local_bases = np.uint64(w.local_offset) + w.lane_ids * np.uint64(grid.local_bytes)
        return w

    def _refresh(self, w: Warp, i: int) -> None:
        """Fragments and groups of a warp as its state has them."""
        words = self.words[i]
        status = words[T.W_STATUS]
        if status == T.SPLIT:
            table = self.tables[i]
            w.fragments = []
            for at in range(0, T.ROW_WORDS * words[T.W_FRAGMENTS], T.ROW_WORDS):
                f = Fragment(table[at + T.PC], lanes_of(table[at + T.LANES]))
                state = table[at + T.STATE]
                f.state = READY if state == T.RUNS else BLOCK if state == T.WAITS else SYNC
                f.barrier = self.barrier_base + state - T.SYNCS if f.state is SYNC else -1
                w.fragments.append(f)
            w.existing = lanes_of(words[T.W_EXISTING])
        elif status == T.FINISHED:
            w.fragments = []
            w.existing = np.zeros(T.WIDTH, dtype=np.bool_)
            return
        else:
            f = Fragment(words[T.W_PC], lanes_of(words[T.W_MASK]))
            f.state = READY if status == T.READY else BLOCK
            w.fragments = [f]
            w.existing = f.mask.copy()
        if w.fragments:
            w.current = w.fragments[0]
        self._groups(w, words)

    def _groups(self, w: Warp, words: Any) -> None:
        bits = words[T.W_GROUPS_SET]
        number = 0
        while bits >> number:
            if bits >> number & 1 and self.barrier_base + number not in w.groups:
                at = words[T.W_GROUPS] - self.base + 4 * T.WIDTH * number
                w.groups[self.barrier_base + number] = self.states[at : at + 4 * T.WIDTH].view(np.uint32)
            number += 1

    def _give_back(self, w: Warp, i: int) -> None:
        """The state of a warp after Python had it."""
        words, table = self.words[i], self.tables[i]
        for barrier, lanes in w.groups.items():
            number = barrier - self.barrier_base
            if not words[T.W_GROUPS_SET] >> number & 1:
                words[T.W_GROUPS_SET] |= 1 << number
                at = words[T.W_GROUPS] - self.base + 4 * T.WIDTH * number
                view = self.states[at : at + 4 * T.WIDTH].view(np.uint32)
                view[:] = lanes
                w.groups[barrier] = view
        words[T.W_STATUS] = T.SPLIT if w.fragments else T.FINISHED
        words[T.W_FRAGMENTS], words[T.W_EXISTING] = len(w.fragments), bits_of(w.existing)
        for k, f in enumerate(w.fragments):
            state = T.RUNS if f.state is READY else T.WAITS if f.state is BLOCK else T.SYNCS + f.barrier - self.barrier_base
            at = T.ROW_WORDS * k
            table[at], table[at + T.LANES], table[at + T.STATE], table[at + T.MARK] = f.pc, bits_of(f.mask), state, 0

    # -- what translated code leaves to Python ---------------------------------------------------------------------------

    def _event(self, place: int, n: int) -> None:
        """Do what the turn of a warp has stopped for, and have it resumed."""
        i = place * self.warps + n
        words = self.words[i]
        self.context[T.C_RESUME] = 1
        block = self._known(place)
        w = block.warps[n]
        self._refresh(w, i)
        f = w.fragments[words[T.W_AT]]
        f.pc = words[T.W_PC]
        if words[T.W_WHY] == T.MISSING:
            self._need(f.step_mask is not None)
            self._give_back(w, i)
            return
        w.executed = words[T.W_EXECUTED]
        at = f.pc
        others = [k for k in range(self.warps) if k != n] if self._is_shared(at) else []
        for k in others:
            self._refresh(block.warps[k], place * self.warps + k)
        pc = self._interpret(w, f, at, words)
        left = signed(words[T.W_BUDGET]) - 1
        words[T.W_BUDGET] = left & (1 << 64) - 1
        goes_on = pc >= 0
        if goes_on:
            f.pc = pc
            if w.wants_turn or (left <= 0 and at in self.code.turn_ends):
                w.current = f
                w.rotate()
                goes_on = False
        w.wants_turn = False
        self._give_back(w, i)
        words[T.W_AT] = w.fragments.index(f) if goes_on else (1 << 64) - 1
        for k in others:
            self._give_back(block.warps[k], place * self.warps + k)

    def _is_shared(self, pc: int) -> bool:
        """Whether an instruction may change other warps of its block."""
        known: dict[int, bool] = self.code.__dict__.setdefault("_shared_effects", {})
        found = known.get(pc)
        if found is None:
            try:
                statements = meaning_of(self.code.target, self.code.fetch(pc).desc).statements
            except GuestFault:
                return False
            found = known[pc] = any(s.kind == "effect" and s.name.removeprefix("ox_") in ("exit", "bar") for s in statements)
        return found

    def _interpret(self, w: Warp, f: Fragment, pc: int, words: Any) -> int:
        """One instruction by its reference step; the next pc or -1."""
        grid, c = self.grid, self.context
        w.current = f
        grid.executed = c[T.C_EXECUTED]
        try:
            step = self.code.steps.get(pc)
            if step is None:
                step = self.code.prepare(pc)
            count = f.count
            to = int(step(w, f.step_mask))
        except GuestFault as e:
            raise grid.error(e, w, pc) from None
        c[T.C_EXECUTED] += 1
        c[T.C_PROGRESS] += 1
        c[T.C_LANES] += count
        words[T.W_EXECUTED] += 1
        w.executed += 1
        return to


def signed(x: int) -> int:
    """A word as a signed number."""
    return x - (1 << 64) if x >= SIGN else x


def lanes_of(bits: int) -> Any:
    """A mask as an array of bools."""
    return np.unpackbits(np.array([bits], dtype="<u4").view(np.uint8), bitorder="little").view(np.bool_)


def bits_of(mask: Any) -> int:
    """An array of bools as a mask."""
    return int.from_bytes(np.packbits(mask, bitorder="little").tobytes(), "little")
