"""The fast SIMT engine: runs a grid through translated kernels; answers are those of `Grid.run`, instruction counts included.

The states of all resident warps lie in one array (`simt_layout` names its words): registers, pc, lanes, barrier groups.  `ox_run`
schedules warps of one fragment; a warp that diverges is `OWNED`: its fragments live in a `warp.Warp` whose registers are a view of the
state, and its turns are driven here, fragment by fragment, each still in translated code.  When its lanes have met again it goes back.

An instruction that translated code leaves out is executed by its reference step on that same `Warp`.

Invariant: outside of `_drive`, a warp that is not OWNED is described by its state alone; its `Warp`, if there is one, is refreshed before use.
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
from oxllc.simulator.simt import QUANTUM, TURN, Block
from oxllc.simulator.simt_ops import FP8
from oxllc.simulator.simt_translate import FUNCTIONS, KernelTranslator
from oxllc.simulator.warp import BLOCK, READY, Fragment, Warp
from oxllc.target_desc import cache

if TYPE_CHECKING:
    from oxllc.simulator.simt import Grid, SimtCode

FULL = (1 << T.WIDTH) - 1
HEADER = 256  # bytes of words before a warp's groups
GROUPS = 4 * T.WIDTH * 16
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
        self.turn: Any = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_void_p)(address("ox_turn"))
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
        self.runtime = runtime(barrier_base)
        self.highest_slot = 0
        self.addresses = [0, 0]

    def address(self, masked: bool) -> int:
        """The function of a form."""
        if not self.addresses[masked]:
            name = "oxllc_kernel_function"
            t = KernelTranslator(self.code, self.entry, name, masked)
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
        stride = self.stride = HEADER + GROUPS + T.ROW * code.num_slots
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
        view = memoryview(self.states)  # type: ignore[arg-type]
        for i in range(places * warps):
            place, w = divmod(i, warps)
            words = view[i * stride : i * stride + HEADER].cast("Q")
            shared, local = self.places[place]
            at = base + i * stride
            words[T.W_STATUS] = S.FINISHED
            words[T.W_SHARED], words[T.W_LOCAL] = shared, local + w * T.WIDTH * grid.local_bytes
            words[T.W_NUMBER], words[T.W_ALONE] = w, 1
            words[T.W_GROUPS], words[T.W_REGS] = at + HEADER, at + HEADER + GROUPS
            words[T.W_TIDS] = int(self.tids[w].ctypes.data)
            self.words.append(words)
        self.blocks: dict[int, Block] = {}
        fp8 = self.fp8 = np.concatenate([FP8["e4m3"], FP8["e5m2"]])
        c = self.context = (ctypes.c_uint64 * S.C_WORDS)()
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
            S.C_LIMIT: grid.limit, S.C_TOTAL: total, S.C_WARPS: warps, S.C_STATES: base, S.C_STRIDE: stride,
            S.C_ORDER: ctypes.addressof(self.order), S.C_FREE: ctypes.addressof(self.free), S.C_FREE_COUNT: places,
            S.C_ENTRY: grid.entry, S.C_MASKS: int(self.masks.ctypes.data), S.C_ENTRY_REGS: ctypes.addressof(self.entries),
            S.C_ENTRY_COUNT: len(entries) // 2, S.C_TURN: TURN, S.C_GRID_X: grid.grid_size[0], S.C_GRID_Y: grid.grid_size[1],
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
            self.context[S.C_ZERO] = T.ROW * (self.kernel.highest_slot + 1)

    def run(self) -> None:
        """Execute all blocks.  Raises GuestError."""
        grid, c = self.grid, self.context
        watch = hang.Watch(FIRST_LOOK)
        c[S.C_DUE] = watch.due
        try:
            while True:
                answer = self.runtime.run(self.address)
                if answer == S.DONE:
                    return
                place, n = c[S.C_PLACE], c[S.C_WARP]
                if answer in (S.DEADLOCK, S.LOOK):
                    places = [self.order[i] for i in range(c[S.C_COUNT])]
                    if answer == S.DEADLOCK:
                        raise hang.deadlock(grid, [self._block(p) for p in places])
                    if watch.repeats(grid, c[S.C_EXECUTED], self._shape(places), functools.partial(self._add_state, places)):
                        raise hang.livelock(grid, [self._block(p) for p in places])
                    c[S.C_DUE] = watch.due
                    continue
                if answer == S.LIMIT:
                    place = self.order[min(c[S.C_BLOCK_AT], c[S.C_COUNT] - 1)]
                    w = self._block(place).warps[max(0, min(n, self.warps) - 1)]
                    at = w.fragments[0].pc if w.fragments else grid.entry
                    raise GuestError(f"the limit of {grid.limit} instructions is reached{grid.where(w, at)}")
                before = c[S.C_EXECUTED]
                self._turn(place, n)
                c[S.C_PROGRESS] += c[S.C_EXECUTED] - before
                c[S.C_WARP] = n + 1
        finally:
            grid.executed, grid.lane_executed = c[S.C_EXECUTED], c[S.C_LANES]

    # -- the state of the launch -----------------------------------------------------------------------------------------

    def _shape(self, places: list[int]) -> tuple[Any, ...]:
        """Where the lanes of all resident blocks are."""
        rows = (np.array(places, dtype=np.int64)[:, None] * self.warps + np.arange(self.warps)).ravel()
        words = self.states.reshape(-1, self.stride)[:, :HEADER].view(np.uint64)[rows][:, [T.W_BLOCK, T.W_STATUS, T.W_PC, T.W_MASK]]
        owned = np.flatnonzero(words[:, 1] == S.OWNED)
        words[owned, 2:] = 0  # Python knows better
        split = [hang.shape_of([self.blocks[places[k // self.warps]].warps[k % self.warps]]) for k in owned.tolist()]
        return words.tobytes(), *split

    def _add_state(self, places: list[int], digest: Any) -> None:
        """Everything else: groups and registers of barriers, reservations, memory."""
        for place in places:
            block = self.blocks.get(place)
            for n in range(self.warps):
                i = place * self.warps + n
                at = i * self.stride
                digest.update(b"%d " % self.words[i][T.W_GROUPS_SET])
                digest.update(self.states[at + HEADER : at + self.stride])
                if block is not None and block.index == self.words[i][T.W_BLOCK]:
                    hang.add_warp(digest, block.warps[n])

    # -- warps as Python sees them -------------------------------------------------------------------------------------

    def _block(self, place: int) -> Block:
        """The block of a place, all of its warps refreshed."""
        first = place * self.warps
        index = self.words[first][T.W_BLOCK]
        block = self.blocks.get(place)
        if block is None or block.index != index:
            block = self.blocks[place] = Block(self.grid, index)
            shared, local = self.places[place]
            block.place(shared)
            for n in range(self.warps):
                block.warps.append(self._warp(block, first + n, n, local))
        for n, w in enumerate(block.warps):
            self._refresh(w, self.words[first + n])
        return block

    def _warp(self, block: Block, i: int, n: int, local: int) -> Warp:
        grid = self.grid
        lanes = np.arange(n * T.WIDTH, (n + 1) * T.WIDTH) < grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        at = i * self.stride + HEADER + GROUPS
        rows = self.states[at : at + T.ROW * self.code.num_slots].view(np.uint64).reshape(self.code.num_slots, T.WIDTH)
        w = Warp(block, n, lanes, 0, grid.entry)
        w.regs = rows
        w.local_offset = local + n * T.WIDTH * grid.local_bytes
        w.local_bases = np.uint64(w.local_offset) + w.lane_ids * np.uint64(grid.local_bytes)
        return w

    def _refresh(self, w: Warp, words: Any) -> None:
        """Fragments and groups of a warp that translated code had."""
        status = words[T.W_STATUS]
        if status == S.OWNED:
            return
        if status == S.FINISHED:
            w.fragments = []
            w.existing = np.zeros(T.WIDTH, dtype=np.bool_)
            return
        mask = lanes_of(words[T.W_MASK])
        f = Fragment(words[T.W_PC], mask)
        f.state = READY if status == S.READY else BLOCK
        w.fragments = [f]
        w.current = f
        w.existing = mask
        self._groups(w, words)

    def _groups(self, w: Warp, words: Any) -> None:
        bits = words[T.W_GROUPS_SET]
        number = 0
        while bits >> number:
            if bits >> number & 1 and self.barrier_base + number not in w.groups:
                at = words[T.W_GROUPS] - self.base + 4 * T.WIDTH * number
                w.groups[self.barrier_base + number] = self.states[at : at + 4 * T.WIDTH].view(np.uint32)
            number += 1

    def _give_back(self, w: Warp, words: Any) -> None:
        """The state of a warp after Python had it."""
        fragments = w.fragments
        for barrier, lanes in w.groups.items():
            number = barrier - self.barrier_base
            if not words[T.W_GROUPS_SET] >> number & 1:
                words[T.W_GROUPS_SET] |= 1 << number
                at = words[T.W_GROUPS] - self.base + 4 * T.WIDTH * number
                view = self.states[at : at + 4 * T.WIDTH].view(np.uint32)
                view[:] = lanes
                w.groups[barrier] = view
        words[T.W_ALONE] = 1
        if not fragments:
            words[T.W_STATUS] = S.FINISHED
        elif len(fragments) == 1 and fragments[0].state in (READY, BLOCK):
            self._describe(fragments[0], words)
            words[T.W_STATUS] = S.READY if fragments[0].state is READY else S.WAITING
        else:
            words[T.W_STATUS] = S.OWNED

    def _describe(self, f: Fragment, words: Any) -> None:
        bits = FULL if f.step_mask is None else bits_of(f.mask)
        words[T.W_PC], words[T.W_MASK], words[T.W_COUNT] = f.pc, bits, f.count
        self._need(bits != FULL)

    # -- turns -----------------------------------------------------------------------------------------------------------

    def _turn(self, place: int, n: int) -> None:
        """What is left of a warp's turn, for a warp that needs Python."""
        i = place * self.warps + n
        words = self.words[i]
        why = words[T.W_WHY]
        pending = words[T.W_STATUS] != S.OWNED
        if pending and why in (T.EXIT, T.BLOCK_BARRIER):
            words[T.W_STATUS] = S.READY  # its neighbours decide: as if it had not arrived yet
        if pending or place not in self.blocks:
            block = self._block(place)
        else:
            block = self.blocks[place]
        w = block.warps[n]
        w.executed = words[T.W_EXECUTED]
        try:
            if self._drive(w, words, place, why if pending else -1):
                for k, other in enumerate(block.warps):
                    if other is not w:
                        self._give_back(other, self.words[place * self.warps + k])
        finally:
            self._give_back(w, words)

    def _drive(self, w: Warp, words: Any, place: int, why: int) -> bool:
        """Run fragments until the budget of the turn is used up; `why`: the event to begin with, or -1.  Whether other warps of the block
        may have changed."""
        turn = self.runtime.turn
        own = self.base + (place * self.warps + w.number) * self.stride
        shared = False
        budget = signed(words[T.W_BUDGET])
        while True:
            if why < 0:
                if budget <= 0:
                    return shared
                f = w.pick()
                if f is None:
                    return shared
                self._describe(f, words)
                alone = len(w.fragments) == 1
                words[T.W_ALONE] = alone
                left = budget if alone else min(budget, QUANTUM)
                budget -= left
                words[T.W_BUDGET] = left
                why = turn(self.address, own)
            else:
                f = w.current
                budget = 0
            while True:
                left = signed(words[T.W_BUDGET])
                pc = f.pc = words[T.W_PC]
                if why == T.TURN:
                    break
                if why == T.DIVERGE:
                    w.split(f, lanes_of(words[T.W_TAKEN]), words[T.W_TARGET], words[T.W_ELSE])
                    pc = -1
                    break
                if why in (T.EXIT, T.BLOCK_BARRIER):
                    if not shared:
                        shared = True
                        self._others(place, w)
                    w.current = f
                    pc = w.effect("exit" if why == T.EXIT else "bar", (), f.step_mask, pc, pc)
                    if pc < 0:
                        break
                else:
                    if not shared and self._is_shared(pc):
                        shared = True
                        self._others(place, w)
                    at = pc
                    pc = self._interpret(w, f, pc, words)
                    left -= 1
                    if pc < 0:
                        break
                    f.pc = pc
                    if w.wants_turn:
                        w.wants_turn = False
                        break
                    if left <= 0 and at in self.code.turn_ends:
                        break
                self._describe(f, words)
                words[T.W_BUDGET] = left & (1 << 64) - 1
                words[T.W_ALONE] = len(w.fragments) == 1
                why = turn(self.address, own)
            budget += left
            if pc >= 0:
                w.current = f
                w.rotate()
            why = -1

    def _others(self, place: int, w: Warp) -> None:
        """Refresh the other warps of the block (once per turn: from then on their fragments are what counts)."""
        for k, other in enumerate(self.blocks[place].warps):
            if other is not w:
                self._refresh(other, self.words[place * self.warps + k])

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
        self._groups(w, words)  # translated code may have begun some
        grid.executed = c[S.C_EXECUTED]
        try:
            step = self.code.steps.get(pc)
            if step is None:
                step = self.code.prepare(pc)
            count = f.count
            to = int(step(w, f.step_mask))
        except GuestFault as e:
            raise grid.error(e, w, pc) from None
        c[S.C_EXECUTED] += 1
        c[S.C_LANES] += count
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
