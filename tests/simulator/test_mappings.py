"""Mapped ranges against a set of pages."""

from __future__ import annotations

import random

from oxllc.simulator.mappings import Mappings
from oxllc.simulator.memory import PAGE, Memory


def test_random_operations() -> None:
    r = random.Random(3)
    memory = Memory(0x10000, 64 * PAGE)
    maps = Mappings(memory, memory.end)
    pages: set[int] = set()
    for _ in range(2000):
        n = r.randrange(1, 9)
        if r.random() < 0.5:
            at = maps.place(n * PAGE, memory.base)
            if not at:
                continue
            fresh = {at // PAGE + i for i in range(n)}
            assert not fresh & pages and at >= memory.base and at + n * PAGE <= memory.end
            assert memory.read(at, n * PAGE) == bytes(n * PAGE)
            memory.write(at, b"x" * (n * PAGE))
            pages |= fresh
        else:
            first = memory.base // PAGE + r.randrange(64 - n)
            maps.remove(first * PAGE, (first + n) * PAGE)
            pages -= set(range(first, first + n))
        assert {p for lo, hi in maps.ranges for p in range(lo // PAGE, hi // PAGE)} == pages


def test_grow() -> None:
    memory = Memory(0x10000, 16 * PAGE)
    maps = Mappings(memory, memory.end)
    maps.fix(memory.base, memory.base + 2 * PAGE)
    maps.fix(memory.base + 4 * PAGE, memory.base + 5 * PAGE)
    assert maps.grow(memory.base, memory.base + 2 * PAGE, memory.base + 4 * PAGE)
    assert not maps.grow(memory.base, memory.base + 4 * PAGE, memory.base + 5 * PAGE)
