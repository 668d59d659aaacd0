"""Schedules of random functions: every dependence kept (checker and execution), never worse than the source order."""

from __future__ import annotations

import random

import pytest
from toy_machine.generator import generate, random_shape
from toy_machine.interp import Interpreter
from toy_machine.sched_model import add_memory, target_with_model

from oxllc.diagnostics import OxllcError
from oxllc.mir import frequency
from oxllc.mir.context import Options, PassContext
from oxllc.mir.function import MachineFunction
from oxllc.passes import coalescing, phi_elimination, two_address
from oxllc.sched import estimate, post_ra, pre_ra
from oxllc.sched.checker import check
from oxllc.sched.dependence import Boundaries, build
from oxllc.sched.list_scheduler import cycles_of, schedule_latency
from oxllc.sched.machine import machine_of
from oxllc.sched.stalls import may_stall


def function(seed: int, width: int | None = None) -> tuple[MachineFunction, PassContext]:
    rng = random.Random(seed)
    target = target_with_model(seed, width)
    mf = generate(target, rng, random_shape(rng), ssa=seed % 3 != 0)
    add_memory(mf, rng, rng.choice((0, 2, 5)))
    ctx = PassContext(target, Options(verify_machineinstrs=True))
    frequency.run(mf)
    phi_elimination.run(mf, ctx)
    two_address.run(mf, ctx)
    coalescing.run(mf, ctx)
    return mf, ctx


@pytest.mark.parametrize("kind", ["list-latency", "list-pressure", "list-hybrid", "list-bidirectional"])
def test_pre_ra_keeps_the_meaning(kind: str) -> None:
    changed = 0
    for seed in range(60):
        mf, ctx = function(seed)
        ctx.options.pre_ra_sched = kind
        expected = Interpreter(mf).run()
        pre_ra.run(mf, ctx)
        assert Interpreter(mf).run() == expected, seed
        changed += ctx.stats.get("pre-ra-sched.regions", 0)
    assert changed > 20


def test_source_changes_nothing() -> None:
    mf, ctx = function(5)
    before = [list(b.instrs) for b in mf.blocks]
    for kind in ("source", "none", "linearize"):
        ctx.options.pre_ra_sched = kind
        pre_ra.run(mf, ctx)
    ctx.options.post_ra_sched = "none"
    post_ra.run(mf, ctx)
    assert [list(b.instrs) for b in mf.blocks] == before


def test_unknown_schedulers_are_explained() -> None:
    mf, ctx = function(1)
    ctx.options.pre_ra_sched = "list-hybird"
    with pytest.raises(OxllcError, match="did you mean 'list-hybrid'"):
        pre_ra.run(mf, ctx)
    ctx.options.post_ra_sched = "lists"
    with pytest.raises(OxllcError, match="did you mean 'list'"):
        post_ra.run(mf, ctx)


@pytest.mark.parametrize("allocator", ["linearscan"])
def test_post_ra_keeps_the_meaning(allocator: str) -> None:
    from oxllc import regalloc

    changed = 0
    for seed in range(60):
        mf, ctx = function(seed)
        ctx.options.regalloc = allocator
        expected = Interpreter(mf).run()
        pre_ra.run(mf, ctx)
        regalloc.run(mf, ctx)
        assert Interpreter(mf).run() == expected, seed
        post_ra.run(mf, ctx)
        assert Interpreter(mf).run() == expected, seed
        changed += ctx.stats.get("post-ra-sched.regions", 0)
    assert changed > 5


def regions_of(mf: MachineFunction) -> list[list[object]]:
    bounds = Boundaries(mf, machine_of(mf.target), fixed_physical=True)
    return [b.instrs[i:j] for b in mf.blocks for i, j in bounds.split(b.instrs)]


def test_every_edge_is_kept_every_node_is_there_once() -> None:
    for seed in range(80):
        mf, _ = function(seed)
        machine = machine_of(mf.target)
        for region in regions_of(mf):
            graph = build(region, machine)
            order, cycles = schedule_latency(graph)
            assert sorted(order) == list(range(len(region)))
            place = {a: i for i, a in enumerate(order)}
            for a, b, _ in graph.edges():
                assert a < b and place[a] < place[b]
            assert cycles == cycles_of(graph, order), seed
            assert cycles >= max(graph.heights())


def test_source_cycles_without_resources() -> None:
    """`build` counts what `cycles_of` counts, where resources play no part."""
    for seed in range(40):
        mf, _ = function(seed)
        machine = machine_of(mf.target)
        for desc in mf.target.instrs:
            machine.issue_class(desc).hazards = ()
        for region in regions_of(mf):
            graph = build(region, machine)
            assert graph.source_cycles == cycles_of(graph, list(range(len(region))))


def test_regions_that_cannot_stall_do_not() -> None:
    quiet = 0
    for seed in range(40):
        mf, _ = function(seed, 1)
        machine = machine_of(mf.target)
        bounds = Boundaries(mf, machine, fixed_physical=True)
        for block in mf.blocks:
            for i, j in bounds.split(block.instrs):
                behind = block.instrs[j:j + 2]
                if not may_stall(block.instrs[i:j], machine, behind):
                    quiet += 1
                    assert build(block.instrs[i:j], machine, behind).stalls == 0
    assert quiet > 10


def test_hybrid_never_costs_cycles_or_registers() -> None:
    for seed in range(40):
        mf, ctx = function(seed)
        before = {id(b): list(b.instrs) for b in mf.blocks}
        ctx.options.pre_ra_sched = "list-latency"
        pre_ra.run(mf, ctx)
        machine = machine_of(mf.target)
        bounds = Boundaries(mf, machine, fixed_physical=True)
        for block in mf.blocks:
            for i, j in bounds.split(block.instrs):
                old = build(before[id(block)][i:j], machine, block.instrs[j:j + 2])
                new = build(block.instrs[i:j], machine, block.instrs[j:j + 2])
                assert cycles_of(new, list(range(j - i))) <= cycles_of(old, list(range(j - i))), seed


def test_latency_schedule_pays() -> None:
    """Estimated cycles go down on the whole, by the pipeline model that the scheduler does not use."""
    before = after = 0.0
    for seed in range(40):
        mf, ctx = function(seed)
        ctx.options.pre_ra_sched = "list-latency"
        before += estimate.function_cycles(mf)
        pre_ra.run(mf, ctx)
        after += estimate.function_cycles(mf)
    assert after < 0.995 * before


def test_the_checker_finds_mutants() -> None:
    """Swapping two dependent neighbours is found; swapping two independent ones is not complained about."""
    found = harmless = 0
    for seed in range(60):
        mf, _ = function(seed)
        machine = machine_of(mf.target)
        bounds = Boundaries(mf, machine, fixed_physical=True)
        for block in mf.blocks:
            for i, j in bounds.split(block.instrs):
                graph = build(block.instrs[i:j], machine)
                edges = {(a, b) for a, b, _ in graph.edges()}
                for a in range(j - i - 1):
                    mutant = list(block.instrs)
                    mutant[i + a], mutant[i + a + 1] = mutant[i + a + 1], mutant[i + a]
                    problems = check(mf, block.instrs, mutant)
                    if (a, a + 1) in edges:
                        # an anti or output dependence of a dead value is the only harmless edge
                        found += bool(problems)
                    else:
                        assert not problems, problems
                        harmless += 1
    assert found > 100 and harmless > 100


def test_lower_bound() -> None:
    """No order found takes fewer cycles than the bound that lets a scheduler stop early."""
    reached = 0
    for seed in range(80):
        mf, _ = function(seed)
        machine = machine_of(mf.target)
        for region in regions_of(mf):
            graph = build(region, machine)
            cycles = schedule_latency(graph)[1]
            assert graph.lower_bound() <= min(cycles, cycles_of(graph, range(len(region)))), seed
            reached += graph.lower_bound() == cycles
    assert reached > 50


def test_a_write_that_the_model_does_not_describe() -> None:
    """Defaults count for it, and the reads behind it keep their operands."""
    target = target_with_model(1)
    model = target.sched_model
    desc = target.desc("ADD")
    model._all_writes = frozenset((*model.writes, "WNowhere"))
    model.reads["RLate"] = (2, None)
    desc.sched_rw = ("WNowhere", "RADD0", "RLate")
    model.reads["RADD0"] = (0, None)
    info = model.info(desc)
    assert info.latencies == (1,) and info.advances == (None, (2, None))
