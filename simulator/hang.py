"""Kernels that can never end: found, and explained.

A launch hangs in one of two ways.  Either every fragment of every resident block waits (for lanes of its warp, or for warps of its
block): `deadlock` says who waits where for whom.  Or some fragments go round in a loop that nothing will ever let them leave.
`Watch` proves that: the machine is deterministic, so if its complete state (registers, pcs, lanes, barriers, memory) is what it was at an
earlier time, it will be so again for ever.  A program that makes progress never repeats its state, however long it polls.

The earlier state is found as in Brent's algorithm ("An improved Monte Carlo factorization algorithm", BIT 1980, section 3): one state is
kept, compared with later ones, and replaced after a number of comparisons that grows.  States are looked at after intervals of executed
instructions that grow as well, so that a long launch spends no time on it.  A state is looked at in three parts, each only where those
before it are equal: where the lanes are, everything else that cores hold, memory.  A kept state is therefore complete only in the parts
that were needed; a part that is missing is taken from the first later state that is equal in the parts before.  Digests stand for the
second and third part (BLAKE2, 128 bits).

Not found: a loop that counts its rounds (its state differs each time until the counter wraps), and one that reads a clock.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.simulator.errors import GuestError, GuestFault
from oxllc.simulator.warp import READY, SYNC

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from oxllc.simulator.simt import Block, Grid
    from oxllc.simulator.warp import Fragment, Warp

FIRST = 1 << 12  # warp instructions before the first look
LONGEST = 1 << 22  # between two looks
LOOKS = 6  # comparisons with one state, at first
OBSERVED = 192  # instructions of a fragment that are followed to describe its loop: a few quanta
SHOWN = 12  # fragments in a message
SITES = 6  # source lines of a loop in a message

Digest = Any  # of hashlib


class Watch:
    """Compares states of a launch.  `due`: the number of executed instructions at which to look next, `first` of them before the first
    look."""

    def __init__(self, first: int = FIRST) -> None:
        self.due = first
        self.interval = first
        self.looks = self.left = LOOKS
        self.shape: Hashable = None
        self.cores = b""  # digests of the kept state, empty where not yet taken
        self.memory = b""

    def repeats(self, grid: Grid, executed: int, shape: Hashable, add_rest: Callable[[Digest], None]) -> bool:
        """Whether a state was there before.  `shape`: the part that is compared first; `add_rest` adds everything else but memory to a
        digest."""
        self.due = executed + self.interval
        clocked, grid.clocked = grid.clocked, False
        if clocked:
            self.shape = None  # the time is part of the state, and never comes again
        elif shape == self.shape and self._is_kept(grid, add_rest):
            return True
        self.left -= 1
        if self.left <= 0 or self.shape is None:
            if self.left <= 0:
                if self.interval < LONGEST:
                    self.interval *= 2
                else:
                    self.looks *= 2
                self.left = self.looks
            self.shape = shape
            self.cores = self.memory = b""
        return False

    def _is_kept(self, grid: Grid, add_rest: Callable[[Digest], None]) -> bool:
        d = blake2b(digest_size=16)
        add_rest(d)
        cores = d.digest()
        if not self.cores:
            self.cores = cores
            return False
        if cores != self.cores:
            return False
        d = blake2b(digest_size=16)
        add_memory(d, grid)
        memory = d.digest()
        if not self.memory:
            self.memory = memory
            return False
        return memory == self.memory


def shape_of(warps: Iterable[Warp]) -> tuple[Any, ...]:
    """Where the lanes of warps are."""
    return tuple((w.block.index, w.number, tuple((f.pc, f.state, f.barrier, f.mask.tobytes()) for f in w.fragments)) for w in warps)


def add_warp(d: Digest, w: Warp) -> None:
    """Registers and barriers of a warp."""
    d.update(w.regs)
    for barrier in sorted(w.groups):
        d.update(b"%d " % barrier)
        d.update(w.groups[barrier].tobytes())
    d.update(w.existing.tobytes())
    d.update(w.reserved_at)
    d.update(w.reserved_value)


def add_memory(d: Digest, grid: Grid) -> None:
    """Everything that a kernel can have stored to."""
    memory = grid.memory
    d.update(memory.bytes[: memory.top - memory.base])


# -- what to say -----------------------------------------------------------------------------------------------------------


def deadlock(grid: Grid, resident: list[Block]) -> GuestError:
    """Why nothing can go on: everybody waits."""
    lines = [f"deadlock in kernel '{_kernel(grid)}': every lane that has not exited waits"]
    lines += _limited([_waiting(grid, w, f) for block in resident for w in block.warps for f in w.fragments])
    return GuestError("\n".join(lines), cause="deadlock")


def livelock(grid: Grid, resident: list[Block]) -> GuestError:
    """Why nobody will ever get any further; follows the loops for a while, so the launch is over."""
    followed: dict[int, _Followed] = {}

    def watch(w: Warp, pc: int) -> None:
        followed[id(w)].step(grid, w, pc)

    grid.trace, grid.counts, grid.limit = watch, None, 1 << 62
    spinning: list[str] = []
    waiting: list[str] = []
    for block in resident:
        for w in block.warps:
            if len(spinning) > SHOWN:
                break
            w.access = None
            here = followed[id(w)] = _Followed()
            try:
                used = 0
                while used < OBSERVED * len(w.fragments) and (more := grid.turn(w, OBSERVED)):
                    used += more
            except GuestError:  # cannot be: it has been here before
                pass
            for f in w.fragments:
                if f.state is READY or here.lanes & _bits(w, f.mask):
                    spinning.append(_spinning(grid, w, f, here))
                else:
                    waiting.append(_waiting(grid, w, f))
    lines = [f"deadlock in kernel '{_kernel(grid)}': all lanes wait or spin, and the whole state of the machine (registers, pcs, memory) "
             "is what it was before"]
    return GuestError("\n".join([*lines, *_limited(spinning), *_limited(waiting)]), cause="deadlock")


class _Followed:
    """What a warp did while it was followed: the lanes that moved, by pc the lanes and what they accessed."""

    def __init__(self) -> None:
        self.lanes = 0
        self.at: dict[int, int] = {}
        self.accesses: dict[int, dict[str, None]] = {}
        self.last = -1

    def step(self, grid: Grid, w: Warp, pc: int) -> None:
        """An instruction begins; `w.access` is still that of the one before."""
        if w.access is not None:
            kind, addresses, size, space = w.access
            w.access = None
            known = self.accesses.setdefault(self.last, {})
            if len(addresses) and space != "local" and len(known) < 2:
                known[_access(grid, kind, int(addresses[0]), size, space)] = None
        bits = _bits(w, w.current.mask)
        self.lanes |= bits
        self.at[pc] = self.at.get(pc, 0) | bits
        self.last = pc


def _bits(w: Warp, mask: Any) -> int:
    return int(np.bitwise_or.reduce(w.bit[mask]))


def _kernel(grid: Grid) -> str:
    return next((s.name for s in grid.code.exe.sorted_symbols() if s.address == grid.entry), hex(grid.entry))


def _limited(texts: list[str]) -> list[str]:
    return texts[:SHOWN] + (["  ..."] if len(texts) > SHOWN else [])


def _access(grid: Grid, kind: str, address: int, size: int, space: str) -> str:
    where = f"shared memory, offset {address - grid.memory.shared.base:#x}" if space == "shared" else \
        f"{address:#x}, {grid.memory.describe(address)}"
    return f"{kind} of {size} bytes at {where}"


def _spinning(grid: Grid, w: Warp, f: Fragment, followed: _Followed) -> str:
    """One fragment that goes round, with the lines of its loop and the memory that it looks at."""
    bits = _bits(w, f.mask)
    pcs = sorted(pc for pc, lanes in followed.at.items() if lanes & bits) or [f.pc]
    by_line: dict[str, tuple[int, dict[str, None]]] = {}
    for pc in pcs:
        line = grid.code.exe.line_at(pc) or grid.code.exe.symbol_at(pc)
        by_line.setdefault(line, (pc, {}))[1].update(followed.accesses.get(pc, {}))
    out = [f"  {_who(w, f)} spin{'s' if f.count == 1 else ''}\n      pc {pcs[0]:#x} to {pcs[-1]:#x}{_place(grid, pcs[0])}"]
    # lines that look at memory say most
    chosen = sorted(by_line.items(), key=lambda item: (not item[1][1], item[1][0]))[:SITES]
    for line, (pc, accesses) in sorted(chosen, key=lambda item: item[1][0]):
        if accesses or grid.code.exe.line_at(pc):
            out.append(f"      {line}" + (": " + "; ".join(list(accesses)[:2]) if accesses else ""))
    return "\n".join(out)


def _waiting(grid: Grid, w: Warp, f: Fragment) -> str:
    """One fragment that waits, and for whom."""
    pc = previous(grid, f.pc)
    if f.state is SYNC:
        groups = w.groups.get(f.barrier)
        wanted = int(np.bitwise_or.reduce(groups[f.mask])) if groups is not None else 0
        there = 0
        for g in w.fragments:
            if g.state is SYNC and g.barrier == f.barrier and g.pc == f.pc:
                there |= _bits(w, g.mask)
        missing = wanted & ~there & _bits(w, w.existing)
        name = next((r.asm_name for r in grid.code.target.registers if grid.code.slots[r.id] == f.barrier
                     and grid.code.target.simt is not None and r.id in grid.code.target.classes[grid.code.target.simt.barrier_class].members),
                    str(f.barrier))
        what = f"for reconvergence at barrier register {name}, which {_lanes(missing)} of the warp {_have(missing)} not reached"
    else:
        others = []
        for x in w.block.warps:
            away = 0
            for g in x.fragments:
                if g.state == f.state:
                    continue
                away |= _bits(w, g.mask)
            if away:
                others.append(f"{_lanes(away)} of warp {x.number}")
        shown = ", ".join(others[:4]) + (", ..." if len(others) > 4 else "")
        what = "at the block barrier" + (f", not reached by all warps: {shown} {'has' if _single(others) else 'have'} not" if others else "")
    return f"  {_who(w, f)} wait{'s' if f.count == 1 else ''} {what}\n      pc {pc:#x}{_place(grid, pc)}"


def _have(bits: int) -> str:
    return "has" if bits.bit_count() == 1 else "have"


def _single(others: list[str]) -> bool:
    return len(others) == 1 and others[0].startswith("lane ")


def _who(w: Warp, f: Fragment) -> str:
    return f"block {w.block.coordinates}, warp {w.number}: {_lanes(_bits(w, f.mask))}"


def _place(grid: Grid, pc: int) -> str:
    exe = grid.code.exe
    symbol, line = exe.symbol_at(pc), exe.line_at(pc)
    return (f" <{symbol}>" if symbol else "") + (f" ({line})" if line else "")


def _lanes(bits: int) -> str:
    """"lane 3", "lanes 0-4, 7"."""
    runs = []
    lane = 0
    while bits >> lane:
        if bits >> lane & 1:
            first = lane
            while bits >> (lane + 1) & 1:
                lane += 1
            runs.append(str(first) if first == lane else f"{first}-{lane}")
        lane += 1
    return f"lane{'' if bits.bit_count() == 1 else 's'} {', '.join(runs)}"


def previous(grid: Grid, pc: int) -> int:
    """The instruction in front of a pc (a fragment that waits goes on behind it); found from the start of its function."""
    exe = grid.code.exe
    start = max((s.address for s in exe.sorted_symbols() if s.address < pc), default=-1)
    if start < 0:
        start = max((lo for lo, _ in exe.code_ranges if lo < pc), default=pc)
    while start < pc:
        try:
            size = grid.code.fetch(start).size
        except GuestFault:
            return pc
        if start + size == pc:
            return start
        start += size
    return pc
