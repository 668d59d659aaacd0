"""Parallel moves: every set of moves over a few locations, by enumeration."""

from __future__ import annotations

import itertools
import random

from oxllc.passes.parallel_moves import sequentialize


def check(moves: list[tuple[int, int]], units: dict[int, int]) -> int:
    """Execute the steps on unit contents and compare with the simultaneous meaning; returns the number of saves."""
    temps: list[int] = []

    def units_of(loc: int) -> int:
        return units.get(loc, 0)

    def new_temp(k: int) -> int:
        temps.append(1000 + len(temps))
        return temps[-1]

    steps = sequentialize(moves, units_of, new_temp)
    state: dict[object, object] = {}
    order = {loc: [u for u in range(16) if mask >> u & 1] for loc, mask in units.items()}

    def read(loc: int) -> tuple[object, ...]:
        if loc in order:
            return tuple(state.get(u, ("old", u)) for u in order[loc])
        return state.get(("mem", loc), (("mem", loc),))  # type: ignore[return-value]

    want = {}
    for dst, src in moves:
        if dst in order:
            for u, value in zip(order[dst], read(src) if src in order else [("mem", src)] * len(order[dst])):
                want[u] = value
    for dst, src, _ in steps:
        value = read(src)
        if dst in order:
            if len(value) != len(order[dst]):
                value = value * len(order[dst])
            for u, x in zip(order[dst], value):
                state[u] = x
        else:
            state["mem", dst] = value
    for u, value in want.items():
        assert state.get(u, ("old", u)) == value, (moves, steps)
    for u in set().union(*[set(o) for o in order.values()]) - set(want):
        assert state.get(u, ("old", u)) == ("old", u), (moves, steps)
    return len(temps)


def test_all_sets_over_five_registers() -> None:
    units = {r: 1 << r for r in range(5)}
    count = 0
    for sources in itertools.product(range(-1, 6), repeat=5):  # -1: not written; 5: a constant or memory
        moves = [(d, s) for d, s in enumerate(sources) if s >= 0]
        saves = check(moves, units)
        cycles = 0  # cycles of length two or more among the moves: each needs exactly one save
        succ = {d: s for d, s in moves if s != d}
        seen: set[int] = set()
        for d in succ:
            path = []
            while d in succ and d not in seen:
                seen.add(d)
                path.append(d)
                d = succ[d]
            if d in path:
                cycles += 1
        assert saves == cycles, (moves, saves)
        count += 1
    assert count == 7 ** 5


def test_wide_and_narrow_registers() -> None:
    units = {0: 1, 1: 2, 2: 4, 3: 8, 4: 16, 5: 32, 10: 3, 11: 12, 12: 48}
    rng = random.Random(1)
    for _ in range(5000):
        moves: list[tuple[int, int]] = []
        taken = 0
        for _ in range(rng.randint(1, 6)):
            if rng.random() < 0.5:
                d, s = rng.choice((10, 11, 12)), rng.choice((10, 11, 12, 99))
            else:
                d, s = rng.randrange(6), rng.choice((0, 1, 2, 3, 4, 5, 98))
            if not units[d] & taken:
                taken |= units[d]
                moves.append((d, s))
        check(moves, units)
