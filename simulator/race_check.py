"""Data races and reads of uninitialized memory on a SIMT device (`check_races=`, `check_uninitialized=`; `-check-races`).

A race is two accesses to one byte of global or shared memory by different warps, one of them a write, that nothing orders and that are
not both atomic.  The order is that of happens-before with vector clocks per warp: a block barrier orders everything before it, in all
warps of the block, before everything behind it; an atomic operation is ordered behind earlier ones at its address (as if all were
acquire and release).  Each byte remembers its last write and its last two readers as (warp, clock), which is FastTrack's idea (Flanagan
and Freund, "FastTrack: efficient and precise dynamic race detection", PLDI 2009) with the readers bounded: a race with an earlier
reader can be missed, and nothing is reported that is no race.  What another schedule would do is not explored.  Lanes of one warp are
not told apart.  Stores of the value that is there already are no race: compilers let several warps store one element where the layout
of a tensor holds it more than once.

A read is of uninitialized memory if the block has not stored to that byte of its shared memory, or the lane to that of its stack.

`CheckedMemory` sees every access because every access is translated by the memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from oxllc.diagnostics import OxllcError
from oxllc.simulator.device_memory import DeviceMemory
from oxllc.simulator.meaning import meaning_of

if TYPE_CHECKING:
    from oxllc.simulator.device_memory import Window
    from oxllc.simulator.simt import Block, Grid
    from oxllc.simulator.warp import Lanes, Warp

PAGE_BITS = 12
PAGE_SIZE = 1 << PAGE_BITS
MAX_WARPS = 4096  # a clock of each for each: 64 MiB
MAX_FINDINGS = 100
ATOMIC_OPERATIONS = ("amo ", "load_reserved", "store_conditional", "atomic_")


class Finding(NamedTuple):
    """One thing found: `kind` "race" or "uninitialized"; `text` names the place and the accesses, `pcs` their instructions."""

    kind: str
    text: str
    pcs: tuple[int, ...]


class _Page:
    """What the bytes of a page remember: rows are the last write and two reads; warp -1 is nobody."""

    __slots__ = ("atomic", "clock", "pc", "warp", "written")

    def __init__(self) -> None:
        self.warp = np.full((3, PAGE_SIZE), -1, dtype=np.int32)
        self.clock = np.zeros((3, PAGE_SIZE), dtype=np.int32)
        self.pc = np.zeros((3, PAGE_SIZE), dtype=np.int64)
        self.atomic = np.zeros((3, PAGE_SIZE), dtype=np.bool_)
        self.written = np.zeros(PAGE_SIZE, dtype=np.bool_)

    def forget(self, lo: int, hi: int) -> None:
        self.warp[:, lo:hi] = -1
        self.written[lo:hi] = False


def _key(pc: int, other: int) -> tuple[str, int, int]:
    """What a race of two instructions is found by."""
    return ("race", min(pc, other), max(pc, other))


class CheckedMemory(DeviceMemory):
    """Device memory that watches accesses between `begin` and `findings`."""

    def __init__(self, base: int, size: int, shared: Window, local: Window, *, races: bool, uninitialized: bool) -> None:
        super().__init__(base, size, shared, local)
        self.races = races
        self.uninitialized = uninitialized
        self.grid: Grid | None = None
        self.found: dict[tuple[str, int, int], Finding] = {}
        self.stores: list[tuple[Any, Any, Finding]] = []  # over another warp's: where, what was there, the race if that changes

    def release(self, mark: tuple[int, int]) -> None:
        """The launch is over and its buffers go."""
        self._settle()
        super().release(mark)

    def begin(self, grid: Grid) -> None:
        """A launch starts.  Raises OxllcError if it has too many warps to be watched."""
        threads = grid.block_size[0] * grid.block_size[1] * grid.block_size[2]
        self.warps_per_block = -(-threads // grid.warp_size)
        count = self.warps_per_block * grid.grid_size[0] * grid.grid_size[1] * grid.grid_size[2]
        if self.races and count > MAX_WARPS:
            raise OxllcError(f"races are looked for among at most {MAX_WARPS} warps; this launch has {count}: take a smaller grid")
        self.grid = grid
        self.clocks = np.zeros((count, count) if self.races else (0, 0), dtype=np.int32)
        np.fill_diagonal(self.clocks, 1)
        self.released: dict[int, Any] = {}  # clock by the arena offset of an atomic
        self.pages: dict[int, _Page] = {}
        self.at_place: dict[int, int] = {}  # block by the offset of its shared memory
        self.barriers: dict[int, int] = {}  # barriers seen by block
        self.atomics: dict[int, bool] = {}  # by pc
        self.found.clear()
        self.stores.clear()

    def findings(self) -> list[Finding]:
        """What the launch did wrong, one finding for each pair of instructions, in the order found."""
        self.grid = None
        return list(self.found.values())

    def _settle(self) -> None:
        """Stores over other warps' stores have been done: those that changed a byte were races."""
        for places, before, finding in self.stores:
            if (self.bytes[places] != before).any() and len(self.found) < MAX_FINDINGS:
                self.found.setdefault(_key(*finding.pcs), finding)
        self.stores.clear()

    def translate(self, warp: Warp, addresses: Any, size: int, is_store: bool, mask: Lanes | None) -> Any:
        offsets = super().translate(warp, addresses, size, is_store, mask)
        if self.grid is not None and len(offsets):
            self._watch(warp, addresses, offsets, size, is_store, mask)
        return offsets

    # -- one access -------------------------------------------------------------------------------------------------

    def _watch(self, warp: Warp, addresses: Any, offsets: Any, size: int, is_store: bool, mask: Lanes | None) -> None:
        block = warp.block
        if self.stores:
            self._settle()
        assert warp.access is not None
        space = warp.access[3]
        pc = warp.current.pc
        atomic = self._is_atomic(pc)
        self._enter(block)
        me = block.index * self.warps_per_block + warp.number
        if self.races:
            self._order(block, me, offsets if atomic else ())
        places = (offsets[:, None] + np.arange(size, dtype=np.uint64)).ravel().astype(np.int64)
        numbers = places >> PAGE_BITS
        for number in np.unique(numbers).tolist():
            chosen = numbers == number
            inside = places[chosen] & (PAGE_SIZE - 1)
            page = self.pages.get(number)
            if page is None:
                page = self.pages[number] = _Page()
            if self.uninitialized and space in ("shared", "local"):
                if not is_store and not page.written[inside].all():
                    bad = int(np.flatnonzero(chosen)[int(np.argmin(page.written[inside]))]) // size
                    self._report_uninitialized(warp, pc, int(addresses[bad]), space, self._lane(mask, bad))
                if is_store:
                    page.written[inside] = True
            if self.races and space != "local":
                self._check(page, places[chosen], warp, me, pc, is_store, atomic, np.flatnonzero(chosen) // size, addresses, mask, space)
        if self.races and atomic:
            for at in np.unique(offsets).tolist():
                row = self.released.get(at)
                self.released[at] = self.clocks[me].copy() if row is None else np.maximum(row, self.clocks[me])
            self.clocks[me, me] += 1

    def _is_atomic(self, pc: int) -> bool:
        known = self.atomics.get(pc)
        if known is None:
            assert self.grid is not None
            decoded = self.grid.code.decoded[pc]
            text = str(meaning_of(self.grid.code.target, decoded.desc).statements)
            known = self.atomics[pc] = any(word in text for word in ATOMIC_OPERATIONS)
        return known

    def _enter(self, block: Block) -> None:
        """Forget what an earlier block left in the same shared and local memory."""
        place = block.shared_offset
        if self.at_place.get(place, -1) == block.index:
            return
        self.at_place[place] = block.index
        assert self.grid is not None
        lanes = self.warps_per_block * self.grid.warp_size
        for start, length in ((place, block.shared_bytes), (block.warps[0].local_offset, lanes * block.local_bytes)):
            for number in range(start >> PAGE_BITS, ((start + length - 1) >> PAGE_BITS) + 1 if length else 0):
                page = self.pages.get(number)
                if page is not None:
                    first = number << PAGE_BITS
                    page.forget(max(0, start - first), min(PAGE_SIZE, start + length - first))

    def _order(self, block: Block, me: int, atomics: Any) -> None:
        """Bring the clocks up to date: barriers that opened since the block's last access, and what an atomic is behind."""
        passed = getattr(block, "barriers", 0)
        if self.barriers.get(block.index, 0) != passed:
            self.barriers[block.index] = passed
            first = block.index * self.warps_per_block
            mine = slice(first, first + self.warps_per_block)
            self.clocks[mine] = self.clocks[mine].max(axis=0)
            own = np.arange(first, first + self.warps_per_block)
            self.clocks[own, own] += 1
        for at in np.unique(atomics).tolist() if len(atomics) else ():
            row = self.released.get(at)
            if row is not None:
                np.maximum(self.clocks[me], row, out=self.clocks[me])

    def _check(self, page: _Page, places: Any, warp: Warp, me: int, pc: int, is_store: bool, atomic: bool, lanes: Any, addresses: Any,
               mask: Lanes | None, space: str) -> None:
        clock = self.clocks[me]
        inside = places & (PAGE_SIZE - 1)
        for row in (0, 1, 2) if is_store else (0,):
            other = page.warp[row, inside]
            bad = (other >= 0) & (other != me) & (page.clock[row, inside] > clock[other])
            if atomic:
                bad &= ~page.atomic[row, inside]
            if bad.any():
                k = int(np.argmax(bad))
                lane = self._lane(mask, int(lanes[k]))
                finding = self._race(warp, pc, is_store, int(addresses[int(lanes[k])]), space, lane, int(other[k]), int(page.pc[row, inside[k]]),
                                     was_store=row == 0)
                if finding is not None and is_store and not row and not atomic:
                    self.stores.append((places[bad], self.bytes[places[bad]].copy(), finding))
                elif finding is not None:
                    self.found[_key(*finding.pcs)] = finding
        now = int(clock[me])
        if is_store:
            row = 0
            page.warp[1:, inside] = -1
        else:
            row = 1
            moved = inside[page.warp[1, inside] != me]
            for table in (page.warp, page.clock, page.pc, page.atomic):
                table[2, moved] = table[1, moved]
        page.warp[row, inside] = me
        page.clock[row, inside] = now
        page.pc[row, inside] = pc
        page.atomic[row, inside] = atomic

    # -- messages ---------------------------------------------------------------------------------------------------

    def _race(self, warp: Warp, pc: int, is_store: bool, address: int, space: str, lane: int, other: int, other_pc: int,
              was_store: bool) -> Finding | None:
        """The finding; None if the pair of instructions is known already."""
        if _key(pc, other_pc) in self.found or len(self.found) >= MAX_FINDINGS:
            return None
        assert self.grid is not None
        block, number = divmod(other, self.warps_per_block)
        gx, gy, _ = self.grid.grid_size
        where = (block % gx, block // gx % gy, block // (gx * gy))
        place = self.describe(address) if space == "global" else f"offset {address - self.shared.base:#x}"
        lines = [
            f"race on {space} memory at {address:#x} ({place}):",
            f"  {'store' if is_store else 'load'} by block {warp.block.coordinates}, warp {warp.number}, lane {lane} {self._at(pc)}",
            f"  {'store' if was_store else 'load'} by block {where}, warp {number} {self._at(other_pc)}",
            "  no barrier or atomic operation orders them",
        ]
        return Finding("race", "\n".join(lines), (pc, other_pc))

    def _report_uninitialized(self, warp: Warp, pc: int, address: int, space: str, lane: int) -> None:
        key = ("uninitialized", pc, 0)
        if key in self.found or len(self.found) >= MAX_FINDINGS:
            return
        window = self.shared if space == "shared" else self.local
        what = "shared memory, to which the block has not stored" if space == "shared" else "its stack, to which the lane has not stored"
        text = (f"load from offset {address - window.base:#x} of {what}\n"
                f"  by block {warp.block.coordinates}, warp {warp.number}, lane {lane} {self._at(pc)}")
        self.found[key] = Finding("uninitialized", text, (pc,))

    def _at(self, pc: int) -> str:
        assert self.grid is not None
        exe = self.grid.code.exe
        symbol, line = exe.symbol_at(pc), exe.line_at(pc)
        return f"at pc {pc:#x}" + (f" <{symbol}>" if symbol else "") + (f" ({line})" if line else "")
