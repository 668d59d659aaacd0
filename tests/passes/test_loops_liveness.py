"""Dominators, loops, liveness and frequencies against their definitions, on random functions."""

from __future__ import annotations

import itertools
import random

from toy_machine.generator import generate, random_shape
from toy_machine.toy_target import make_target

from oxllc.mir import frequency, liveness, loops
from oxllc.mir.function import FIRST_VREG, MachineFunction
from oxllc.mir.intervals import LiveIntervals, covers

TARGET = make_target()


def reachable(mf: MachineFunction, without: int) -> set[int]:
    seen: set[int] = set()
    work = [0] if without != 0 else []
    while work:
        b = work.pop()
        if b in seen or b == without:
            continue
        seen.add(b)
        work += [s.number for s in mf.blocks[b].successors]
    return seen


def test_dominators_and_order() -> None:
    for seed in range(60):
        rng = random.Random(seed)
        mf = generate(TARGET, rng, random_shape(rng))
        info = loops.analyze(mf)
        everything = reachable(mf, -1)
        for a in range(len(mf.blocks)):
            rest = reachable(mf, a)
            for b in everything:
                assert info.dominates(a, b) == (b not in rest), (seed, a, b)
        order = info.linear_order()
        assert sorted(order) == list(range(len(mf.blocks)))
        at = {b: i for i, b in enumerate(order)}
        for loop in info.loops:
            places = sorted(at[b] for b in loop.blocks)
            assert places == list(range(places[0], places[0] + len(places))), "loops stand together"
            assert order[places[0]] == loop.header
            for b in loop.blocks:
                assert info.dominates(loop.header, b)


def naive_live_in(mf: MachineFunction) -> list[set[int]]:
    """Round-robin over sets, instruction by instruction."""
    live: list[set[int]] = [set() for _ in mf.blocks]
    changed = True
    while changed:
        changed = False
        for b in reversed(range(len(mf.blocks))):
            block = mf.blocks[b]
            now: set[int] = set()
            for s in block.successors:
                now |= live[s.number]
                for mi in s.instrs[:s.first_non_phi()]:
                    now.add(mi.ops[mi.ops.index(block) - 1])
            for mi in reversed(block.instrs):
                now -= {r for r in mi.reg_defs() if r >= FIRST_VREG}
                if mi.desc.name != "PHI":
                    now |= {r for r in mi.reg_uses() if r >= FIRST_VREG}
                if mi.predicate:
                    now |= {r for r in mi.reg_defs() if r >= FIRST_VREG}
            if now != live[b]:
                live[b] = now
                changed = True
    return live


def test_liveness_and_intervals() -> None:
    for seed in range(60):
        rng = random.Random(seed)
        mf = generate(TARGET, rng, random_shape(rng), ssa=seed % 2 == 0)
        live = liveness.compute(mf)
        naive = naive_live_in(mf)
        for block in mf.blocks:
            assert set(live.vregs_in(block)) == naive[block.number], (seed, block)
        if not mf.is_ssa:
            li = LiveIntervals(mf)
            for block in mf.blocks:
                start = 2 * li.numbering.label[block.number]
                here = {v + FIRST_VREG for v, r in enumerate(li.ranges) if covers(r, start)}
                assert here == naive[block.number]
            for ranges in li.ranges:
                assert all(a < b for a, b in itertools.pairwise(ranges)), "ascending, disjoint, merged"
            points = li.fixed_points
            assert all(a < b for a, b in itertools.pairwise(points))


def test_frequencies() -> None:
    for seed in range(40):
        rng = random.Random(seed)
        shape = random_shape(rng)
        shape.irreducible = False
        mf = generate(TARGET, rng, shape)
        info = loops.analyze(mf)
        freq = frequency.compute(mf, info)
        probs = frequency.edge_probabilities(mf, info)
        for block in mf.blocks:
            flow = sum(freq[p.number] * probs[p.number][p.successors.index(block)] for p in block.predecessors)
            if block.number:
                natural = all(info.dominates(block.number, p.number) or info.order_index[p.number] < info.order_index[block.number]
                              for p in block.predecessors)
                irreducible = any(info.order_index[s.number] <= info.order_index[b.number] and not info.dominates(s.number, b.number)
                                  for b in mf.blocks for s in b.successors)
                if natural and not irreducible and freq[block.number] < frequency.MAX_TRIPS / 2:
                    assert abs(flow - freq[block.number]) < 1e-6 * max(1, flow), (seed, block, flow, freq[block.number])
