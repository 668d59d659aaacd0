"""The parts of the ssa strategy: segments cover the live intervals, the spiller reaches the pressure limit, SSA values are disjoint."""

from __future__ import annotations

import pytest
from toy_machine.generator import Shape
from toy_machine.harness import context, prepared

from oxllc.regalloc.belady import Demand, Spiller
from oxllc.regalloc.problem import Problem
from oxllc.regalloc.segments import Segments, merged
from oxllc.regalloc.ssa import ssa_values


def problems(first: int, last: int) -> list[Problem]:
    found = []
    for seed in range(first, last):
        shape = Shape(blocks=6, gprs=14, lows=3, fprs=6, pairs=2, length=10) if seed % 2 else None
        found.append(Problem(prepared(seed, shape)[0], context("ssa")))
    return found


def test_segments_cover_live_intervals() -> None:
    for p in problems(0, 30):
        segments = Segments(p)
        for v, ranges in enumerate(p.intervals.ranges):
            mine = [segments.all[n] for n in segments.of[v]]
            assert merged([(s.start, s.end) for s in mine]) == ranges
            assert [point for s in mine for point in s.accesses] == p.intervals.accesses[v]
            assert all(s.start <= point < s.head for s in mine for point in s.accesses)


def test_spiller_leaves_what_fits() -> None:
    """After it, only an instruction's own operands can ask for more than a scope has."""
    evictions = 0
    for p in problems(0, 30):
        segments = Segments(p)
        evictions += Spiller(p, segments).run()
        demand = Demand(p)
        fixed = dict(zip(p.intervals.fixed_points, p.intervals.fixed_units))
        by_block: dict[int, list] = {}
        for s in segments.all:
            by_block.setdefault(s.block, []).append(s)
        for mine in by_block.values():
            for point in sorted({s.start for s in mine} | {s.head for s in mine}):
                demand.count = [0] * len(demand.scopes)
                resting = False
                for s in mine:
                    in_head = s.start <= point < s.head
                    in_tail = s.head <= point < s.end and s.kept
                    if in_head or in_tail:
                        demand.add(p.mf.vreg_class[s.v])
                        operand = in_head or (s.accesses and s.accesses[0] >> 1 == point >> 1)
                        resting |= not operand
                assert demand.excess(fixed.get(point, 0)) < 0 or not resting, point
    assert evictions > 500


def test_values_of_one_register_are_disjoint_and_complete() -> None:
    for p in problems(0, 30):
        segments = Segments(p)
        values, _ = ssa_values(p, segments)
        points: dict[int, list[int]] = {}
        for node in values:
            for k in range(0, len(node.ranges), 2):
                points.setdefault(node.v, []).extend(range(node.ranges[k], node.ranges[k + 1]))
        for v, mine in points.items():
            ranges = p.intervals.ranges[v]
            assert len(mine) == len(set(mine))
            assert sorted(mine) == [x for k in range(0, len(ranges), 2) for x in range(ranges[k], ranges[k + 1])]


@pytest.mark.parametrize("seed", [1, 4, 7])
def test_everything_kept_without_pressure(seed: int) -> None:
    p = Problem(prepared(seed, Shape(blocks=4, gprs=2, lows=0, fprs=1, pairs=0, length=4, calls=0))[0], context("ssa"))
    assert Spiller(p, Segments(p)).run() == 0
