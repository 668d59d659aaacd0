"""Sequential order for a set of moves that happen at once.

Move k is (dst, src) with locations as ints.  `units_of(location)` is the bit set of register units that a location occupies: wide
registers overlap their parts; memory slots and constants have no units and so never stand in the way of another move.  Every unit
is written by at most one move.

Algorithm: a move may go when no other waiting move reads a unit that it writes.  When none may go, every waiting move is on or
behind a cycle: one waiting move's source is saved in a fresh location, from which it reads later; that removes its reads, so the
process ends after at most one save per move.  With single-unit locations every cycle costs exactly one save (each destination has
one writer: May, "The Parallel Assignment Problem Redefined", 1989).

Complexity: linear in the number of (move, unit) pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def sequentialize(moves: Sequence[tuple[int, int]], units_of: Callable[[int], int],
                  new_temp: Callable[[int], int]) -> list[tuple[int, int, int]]:
    """Ordered steps (dst, src, k): k is the index of the move that the step belongs to.

    `new_temp(k)` gives a location of move k's kind that no move touches: either a memory slot or a free register.  Moves onto
    themselves are dropped.  A save is the step (temp, src, k), and move k's own step then reads temp."""
    written = read = 0
    for dst, src in moves:
        if dst != src:
            written |= units_of(dst)
            read |= units_of(src)
    if not written & read:  # nobody reads what another one writes
        return [(dst, src, k) for k, (dst, src) in enumerate(moves) if dst != src]
    waiting: dict[int, tuple[int, int]] = {}  # move -> (units written, units read)
    readers: dict[int, int] = {}  # unit -> number of waiting moves that read it
    writer: dict[int, int] = {}  # unit -> the move that writes it
    source = [src for _, src in moves]
    for k, (dst, src) in enumerate(moves):
        if dst == src:
            continue
        written = units_of(dst)
        read = units_of(src)
        waiting[k] = (written, read)
        for unit in _bits(written):
            assert unit not in writer, "two moves write one register unit"
            writer[unit] = k
        for unit in _bits(read):
            readers[unit] = readers.get(unit, 0) + 1
    blocked: dict[int, int] = {}  # move -> number of its written units that others still read
    for k, (written, read) in waiting.items():
        count = 0
        for unit in _bits(written):
            if readers.get(unit, 0) - (read >> unit & 1) > 0:
                count += 1
        blocked[k] = count
    ready = [k for k in reversed(waiting) if blocked[k] == 0]
    steps: list[tuple[int, int, int]] = []
    rest = list(reversed(waiting))  # candidates for a save, the first move last

    def release(k: int, read: int) -> None:
        """Move k reads its old source no more."""
        for unit in _bits(read):
            left = readers[unit] = readers[unit] - 1
            w = writer.get(unit)
            if w is None or w == k or w not in waiting:
                continue
            if left - (waiting[w][1] >> unit & 1) == 0:
                blocked[w] -= 1
                if blocked[w] == 0:
                    ready.append(w)

    while waiting:
        if ready:
            k = ready.pop()
            if k not in waiting:
                continue
            _, read = waiting.pop(k)
            steps.append((moves[k][0], source[k], k))
            release(k, read)
        else:
            while rest[-1] not in waiting or waiting[rest[-1]][1] == 0:
                rest.pop()
            k = rest.pop()
            written, read = waiting[k]
            temp = new_temp(k)
            steps.append((temp, source[k], k))
            source[k] = temp
            waiting[k] = (written, 0)
            release(k, read)
    return steps


def _bits(mask: int) -> list[int]:
    """Positions of the set bits."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found
