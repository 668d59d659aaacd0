"""The interference graph of live ranges, built by one sweep over their ranges in rising order.

Two live ranges interfere when they are live at one point, except that the result of a copy does not interfere with its source by the
copy alone (Chaitin 1982).  Ranges that start at an event interfere with all that are active, so the work is proportional to
the number of edges.  Registers of classes that share no unit never meet: the sweep keeps one active set per bank of classes.

Adjacency is a list of sets of ints (dense ids; bit sets of the whole function would be quadratic in memory).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem
    from oxllc.regalloc.ranges import LiveRange


def banks(p: Problem) -> list[int]:
    """By class id: a number that classes of the function which share a register unit, directly or through others, have in common."""
    bank = list(range(len(p.class_units)))
    used = sorted(set(p.mf.vreg_class))  # a class of any register, which nothing uses, would make all banks one
    for a in used:
        for b in used:
            if b < a and p.class_units[a] & p.class_units[b] and bank[a] != bank[b]:
                old, new = bank[a], bank[b]
                bank = [new if x == old else x for x in bank]
    return bank


def _written_apart(p: Problem, a: LiveRange, b: LiveRange, copy: int) -> bool:
    """Whether a is written while b is live, other than at the point of the copy between them."""
    live = b.ranges
    accesses = a.accesses
    for k in range(bisect_left(accesses, live[0]), bisect_left(accesses, live[-1] + 1)):
        point = accesses[k]
        if point & 1 and point != copy and (bisect_right(live, point) & 1 or (
                point >> 1 in p.early_writes and bisect_right(live, point - 1) & 1)):
            return True
    return False


def build(p: Problem, nodes: list[LiveRange]) -> list[set[int]]:
    """Adjacency by index in `nodes`."""
    bank_of = banks(p)
    vreg_class = p.mf.vreg_class
    adjacent: list[set[int]] = [set() for _ in nodes]
    events: list[int] = []  # (point, 1 for a start, node) in one int
    shift = len(nodes).bit_length()
    for n, node in enumerate(nodes):
        ranges = node.ranges
        for k in range(0, len(ranges), 2):
            events.append(((2 * ranges[k] + 1) << shift) | n)
            events.append((2 * ranges[k + 1] << shift) | n)
    events.sort()
    active: list[set[int]] = [set() for _ in bank_of]
    current: dict[int, int] = {}  # vreg -> its active node
    instrs = p.numbering.instrs
    copy = p.target.desc("COPY")
    low = (1 << shift) - 1
    for event in events:
        n = event & low
        rest = event >> shift
        node = nodes[n]
        v = node.v
        alive = active[bank_of[vreg_class[v]]]
        if not rest & 1:
            alive.discard(n)
            continue
        point = rest >> 1
        source = -1
        if point & 1:
            mi = instrs[point >> 1]
            if mi is not None and mi.desc is copy and mi.ops[0] == v + FIRST_VREG and not mi.predicate:
                source = current.get(mi.ops[1] - FIRST_VREG, -1)  # type: ignore[operator]
        mine = adjacent[n]
        if source in alive and source != n and not _written_apart(p, nodes[n], nodes[source], point) and not _written_apart(
                p, nodes[source], nodes[n], point):
            alive.discard(source)
            mine |= alive
            for m in alive:
                adjacent[m].add(n)
            alive.add(source)
        else:
            mine |= alive
            for m in alive:
                adjacent[m].add(n)
        alive.add(n)
        current[v] = n
    for n, mine in enumerate(adjacent):
        mine.discard(n)
    return adjacent
