"""A warp: lanes in lockstep, split into fragments where their branches disagree, joined again at explicit barriers.

A fragment is a set of lanes with one pc.  `bssy b, target` makes its lanes a group on barrier register b; `bsync b` makes a fragment
wait until every lane of its group that still runs waits there too; then the group goes on as one fragment.  A group is remembered per
lane, so fragments that run the same `bssy` at different times do not disturb each other (hardware with one mask per barrier register
would need the compiler to keep them apart; a program that works there works here).

Fragments of a warp take turns: after a divergent branch the rest of the lanes queue up, and a fragment gives way after a quantum of
instructions, on `yield`, and when it waits.  So a lane that spins on a lock held by another lane of its warp lets it go on.

Invariant: each lane that has not exited belongs to exactly one fragment, ready or waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.primitives import amo_new_value

if TYPE_CHECKING:
    from oxllc.simulator.device_memory import DeviceMemory

Lanes = npt.NDArray[np.bool_]
UINT: dict[int, Any] = {1: np.uint8, 2: np.uint16, 4: np.uint32, 8: np.uint64}
LOG2 = {1: 0, 2: 1, 4: 2, 8: 3}
READY, SYNC, BLOCK, DONE = "ready", "reconvergence", "block barrier", "done"


class Fragment:
    """Lanes with one pc.  `step_mask` is None where all lanes of a full warp are in it; `state` READY, SYNC or BLOCK."""

    __slots__ = ("barrier", "count", "mask", "pc", "ready_at", "ready_reason", "state", "step_mask")

    def __init__(self, pc: int, mask: Lanes) -> None:
        self.pc = pc
        self.state = READY
        self.barrier = -1
        self.ready_at = 0  # cycle, with timing, and why not before
        self.ready_reason = 0
        self.set_mask(mask)

    def set_mask(self, mask: Lanes) -> None:
        """Change the set of lanes."""
        self.mask = mask
        self.count = int(np.count_nonzero(mask))
        self.step_mask: Lanes | None = None if self.count == len(mask) else mask


class Warp:
    """One warp of a block."""

    def __init__(self, block: Any, number: int, lanes: Lanes, num_slots: int, pc: int) -> None:
        self.block = block
        self.memory: DeviceMemory = block.memory
        self.number = number
        self.width = len(lanes)
        self.regs: npt.NDArray[np.uint64] = np.zeros((num_slots, self.width), dtype=np.uint64)
        self.existing = lanes
        self.fragments: list[Fragment] = [Fragment(pc, lanes.copy())]
        self.current = self.fragments[0]
        self.groups: dict[int, npt.NDArray[np.uint32]] = {}  # barrier -> per lane the bit set of its group
        self.local_offset = 0  # of lane 0's local memory in the arena
        self.bit = np.uint32(1) << np.arange(self.width, dtype=np.uint32)
        self.lane_ids = np.arange(self.width, dtype=np.uint64)
        self.local_bases = self.lane_ids  # arena offset of each lane's local memory
        self.executed = 0  # instructions issued
        self.lane_executed = 0  # the same times active lanes
        self.wants_turn = False
        self.access: tuple[str, Any, int, str] | None = None  # kind, addresses, size, space: of the last memory instruction
        self.coordinates: dict[int, Any] = {}  # control registers that never change, once read
        self.reserved_at = np.zeros(self.width, dtype=np.uint64)  # of load-reserved; 0: none
        self.reserved_value = np.zeros(self.width, dtype=np.uint64)
        self.slot_by_name = block.slot_by_name

    # -- fragments ---------------------------------------------------------------------------------------------

    def done(self) -> bool:
        """Whether every lane has exited."""
        return not self.fragments

    def pick(self) -> Fragment | None:
        """The fragment to run next, None if all wait."""
        for f in self.fragments:
            if f.state is READY:
                self.current = f
                return f
        return None

    def rotate(self) -> None:
        """Let the other fragments have their turn."""
        fragments = self.fragments
        if len(fragments) > 1:
            fragments.remove(self.current)
            fragments.append(self.current)

    def branch(self, cond: Any, target: int, next_pc: int, mask: Lanes | None) -> int:
        """Where the fragment goes on; -1 where lanes disagree (it was split)."""
        f = self.current
        taken = cond & f.mask if mask is None or mask is f.mask else cond & mask
        n = int(np.count_nonzero(taken))
        if n == 0:
            return next_pc
        if n == f.count:
            return target
        self.split(f, taken, target, next_pc)
        return -1

    def split(self, f: Fragment, taken: Lanes, target: int, next_pc: int) -> None:
        """Lanes `taken` go to target, the others to next_pc; the larger half runs on first."""
        rest = f.mask & ~taken
        f.set_mask(rest)
        f.pc = next_pc
        other = Fragment(target, taken)
        other.ready_at = f.ready_at
        self.fragments.insert(self.fragments.index(f) + 1, other)

    def jump(self, targets: Any, mask: Lanes | None) -> int:
        """An indirect jump: one pc, or -1 after a split by target."""
        f = self.current
        where = np.broadcast_to(targets, f.mask.shape)
        lanes = f.mask if mask is None else mask
        values = np.unique(where[lanes])
        if len(values) == 1:
            return int(values[0])
        if lanes is not f.mask and not np.array_equal(lanes, f.mask):
            raise GuestFault("a predicated indirect jump goes to several targets", lane=int(np.argmax(lanes)))
        for value in values[1:]:
            self.split(f, lanes & (where == value), int(value), f.pc)
        f.pc = int(values[0])
        return -1

    def effect(self, name: str, args: tuple[Any, ...], mask: Lanes | None, pc: int, next_pc: int) -> int:
        """An effect; control effects return where the fragment goes on, or -1."""
        f = self.current
        lanes = f.mask if mask is None else mask
        name = name.removeprefix("ox_")
        if name == "bssy":
            barrier = int(args[0])
            groups = self.groups.get(barrier)
            if groups is None:
                groups = self.groups[barrier] = np.zeros(self.width, dtype=np.uint32)
            groups[lanes] = np.bitwise_or.reduce(self.bit[lanes])
            return next_pc
        if name == "barrier_write":  # copies and reloads: the lanes' views of the group
            groups = self.groups.setdefault(int(args[0]), np.zeros(self.width, dtype=np.uint32))
            groups[lanes] = np.broadcast_to(args[1], (self.width,)).astype(np.uint32)[lanes]
            return next_pc
        if name == "bsync":
            return self._wait(f, lanes, SYNC, int(args[0]), next_pc)
        if name == "bar":
            return self._wait(f, lanes, BLOCK, -1, next_pc)
        if name == "exit":
            return self._exit(f, lanes, next_pc)
        if name == "yield":
            self.wants_turn = True
            return next_pc
        if name == "csr_write":
            if int(args[0]) in (2, 3) and np.any(np.asarray(args[1])[...] & np.uint64(0xE0 if int(args[0]) == 3 else 7)):
                raise GuestFault("a warp rounds to nearest even only", lane=int(np.argmax(lanes)))
            return next_pc
        if name in ("fence", "nop", "atomic_fence", "hint", "prefetch", "fence_i"):
            return next_pc
        if name in ("trap", "unimp", "ebreak"):
            raise GuestFault(f"trap ({name})", lane=int(np.argmax(lanes)))
        raise GuestFault(f"a warp has no operation '{name}'", lane=int(np.argmax(lanes)))

    def _detach(self, f: Fragment, lanes: Lanes, next_pc: int) -> tuple[Fragment, int]:
        """The fragment of exactly `lanes`: f itself, or a new one beside the rest, which goes on at next_pc."""
        if int(np.count_nonzero(lanes)) == f.count:
            return f, -1
        part = Fragment(next_pc, lanes.copy())
        f.set_mask(f.mask & ~lanes)
        self.fragments.append(part)
        return part, next_pc

    def _wait(self, f: Fragment, lanes: Lanes, state: str, barrier: int, next_pc: int) -> int:
        part, going_on = self._detach(f, lanes, next_pc)
        part.pc = next_pc
        part.state = state
        part.barrier = barrier
        if state is SYNC:
            self.release(barrier)
        else:
            self.block.arrived(self)
        if going_on >= 0:
            return going_on
        if part is f and f.state is READY and f in self.fragments:
            return next_pc  # everybody was already there
        return -1

    def _exit(self, f: Fragment, lanes: Lanes, next_pc: int) -> int:
        self.existing = self.existing & ~lanes
        going_on = -1
        if int(np.count_nonzero(lanes)) == f.count:
            self.fragments.remove(f)
        else:
            f.set_mask(f.mask & ~lanes)
            going_on = next_pc
        for barrier in sorted({g.barrier for g in self.fragments if g.state is SYNC}):
            self.release(barrier)
        self.block.arrived(self)
        return going_on

    def release(self, barrier: int) -> None:
        """Join the groups of a barrier whose running lanes all wait at it."""
        groups = self.groups.get(barrier)
        waiting = [g for g in self.fragments if g.state is SYNC and g.barrier == barrier]
        if not waiting:
            return
        if groups is None:
            raise GuestFault(f"bsync on barrier {barrier}, which no bssy has set", lane=int(np.argmax(waiting[0].mask)))
        arrived: dict[int, int] = {}  # by pc: a barrier register that was spilled has several meanings at once
        for g in waiting:
            arrived[g.pc] = arrived.get(g.pc, 0) | int(np.bitwise_or.reduce(self.bit[g.mask]))
        alive = int(np.bitwise_or.reduce(self.bit[self.existing])) if self.existing.any() else 0
        for g in list(waiting):
            if g.state is not SYNC or g not in self.fragments:
                continue
            group = int(np.bitwise_or.reduce(groups[g.mask])) & alive
            if group & ~arrived[g.pc]:
                continue
            for other in waiting:
                if other is not g and other in self.fragments and other.pc == g.pc and \
                        int(np.bitwise_or.reduce(self.bit[other.mask])) & ~group == 0:
                    g.set_mask(g.mask | other.mask)
                    g.ready_at = max(g.ready_at, other.ready_at)
                    self.fragments.remove(other)
            g.state = READY
            g.barrier = -1

    # -- memory ------------------------------------------------------------------------------------------------

    def load(self, address: Any, size: int, mask: Lanes | None) -> Any:
        """Per lane `size` bytes as unsigned integers (16 bytes: two rows); zero in lanes outside of the mask."""
        if size > 8:
            rows = np.stack([self.load(address + np.uint64(8 * i), 8, mask) for i in range(size // 8)])
            self._whole(size)
            return rows
        a = address if address.ndim else np.broadcast_to(address, (self.width,))
        if mask is not None:
            a = a[mask]
        offsets = self.memory.translate(self, a, size, False, mask)
        values = self.memory.gather(offsets, size)
        if mask is None:
            return values
        out = np.zeros(self.width, dtype=UINT[size])
        out[mask] = values
        return out

    def store(self, address: Any, size: int, value: Any, mask: Lanes | None) -> None:
        """Store per lane; where lanes write the same place, the highest lane wins."""
        if size > 8:
            for i in range(size // 8):
                self.store(address + np.uint64(8 * i), 8, value[i], mask)
            self._whole(size)
            return
        a = address if address.ndim else np.broadcast_to(address, (self.width,))
        v = value if value.ndim else np.broadcast_to(value, (self.width,))
        if mask is not None:
            a, v = a[mask], v[mask]
        self.memory.scatter(self.memory.translate(self, a, size, True, mask), size, v)

    def _whole(self, size: int) -> None:
        """The access that was made word by word, the last one last."""
        if self.access is not None:
            kind, addresses, _, space = self.access
            self.access = (kind, addresses - np.uint64(size - 8), size, space)

    def amo(self, op: str, width: int, address: Any, value: Any, fmt: str, mask: Lanes | None) -> Any:
        """Atomic read-modify-write, lanes in ascending order; the old values."""
        size = width // 8
        lanes = np.flatnonzero(self.current.mask if mask is None else mask)
        a = np.broadcast_to(address, (self.width,))[lanes]
        v = np.broadcast_to(value, (self.width,))
        offsets = self.memory.translate(self, a, size, True, mask)
        if (a & np.uint64(size - 1)).any():
            bad = int(np.argmax((a & np.uint64(size - 1)) != 0))
            raise GuestFault(f"misaligned {size}-byte atomic at {int(a[bad]):#x}", lane=int(lanes[bad]), address=int(a[bad]))
        out = np.zeros(self.width, dtype=UINT[size])
        view = self.memory.views[size]
        for lane, at in zip(lanes.tolist(), (offsets >> np.uint64(LOG2[size])).tolist(), strict=True):
            old = int(view[at])
            out[lane] = old
            view[at] = amo_new_value(op, old, int(v[lane]), width, fmt)
        if self.access is not None:
            self.access = ("atomic", *self.access[1:])
        return out

    def compare_and_swap(self, address: Any, expected: Any, new: Any, width: int, mask: Lanes | None) -> Any:
        """Atomic compare and swap, lanes in ascending order; the old values."""
        size = width // 8
        lanes = np.flatnonzero(self.current.mask if mask is None else mask)
        a = np.broadcast_to(address, (self.width,))[lanes]
        offsets = self.memory.translate(self, a, size, True, mask)
        e, n = np.broadcast_to(expected, (self.width,)), np.broadcast_to(new, (self.width,))
        out = np.zeros(self.width, dtype=UINT[size])
        view = self.memory.views[size]
        for lane, at in zip(lanes.tolist(), (offsets >> np.uint64(LOG2[size])).tolist(), strict=True):
            out[lane] = view[at]
            if view[at] == e[lane]:
                view[at] = n[lane]
        return out

    def load_reserved(self, address: Any, size: int, mask: Lanes) -> Any:
        """Load and remember address and value per lane."""
        values = self.load(address, size, mask)
        self.reserved_at[mask] = np.broadcast_to(address, (self.width,))[mask]
        self.reserved_value[mask] = values[mask]
        return values

    def store_conditional(self, value: Any, address: Any, size: int, mask: Lanes) -> Any:
        """Store in each lane, in ascending order, whose reservation is for this address and finds the value unchanged; 0 where it did.

        (A value that changed and changed back in between goes unnoticed: for the loops that compilers make this is as good.)"""
        lanes = np.flatnonzero(mask)
        a = np.broadcast_to(address, (self.width,))[lanes]
        v = np.broadcast_to(value, (self.width,))
        offsets = self.memory.translate(self, a, size, True, mask)
        if (a & np.uint64(size - 1)).any():
            raise GuestFault(f"misaligned {size}-byte atomic", lane=int(lanes[0]))
        out = np.ones(self.width, dtype=np.uint64)
        view = self.memory.views[size]
        low = (1 << 8 * size) - 1
        for lane, at in zip(lanes.tolist(), (offsets >> np.uint64(LOG2[size])).tolist(), strict=True):
            if self.reserved_at[lane] == a[np.searchsorted(lanes, lane)] and int(view[at]) == int(self.reserved_value[lane]):
                view[at] = int(v[lane]) & low
                out[lane] = 0
        self.reserved_at[mask] = 0
        return out

    def primitive(self, name: str, args: tuple[Any, ...], width: int, fmt: str, fmt2: str, mask: Lanes | None) -> Any:
        """A named operation with a result."""
        from oxllc.simulator.simt_ops import primitive

        return primitive(self, name, args, width, fmt, fmt2, self.current.mask if mask is None else mask)
