"""The checker itself: mutated allocations that change what a function does must be refused."""

from __future__ import annotations

import random

import pytest
from toy_machine.harness import TARGET, context, prepared
from toy_machine.interp import Interpreter

from oxllc.mir.function import FIRST_VREG, MachineFunction
from oxllc.passes.two_address import tied_pairs
from oxllc.regalloc import linearscan
from oxllc.regalloc.checker import AllocationError, Snapshot, check
from oxllc.regalloc.resolve import resolve
from oxllc.regalloc.result import MOVE, RELOAD, SPILL, Allocation
from oxllc.regalloc.rewrite import Rewriter


def other_register(rng: random.Random, mf: MachineFunction, v: int, reg: int) -> int:
    order = [r for r in TARGET.classes[mf.vreg_class[v]].order if r != reg]
    return rng.choice(order)


def mutate(kind: str, rng: random.Random, mf: MachineFunction, a: Allocation, rewriter: Rewriter) -> bool:
    """Damage an allocation; False if it has nothing of the kind."""
    if kind == "register":
        used = [v for v, r in enumerate(a.reg) if r and a.intervals.ranges[v]]
        if not used:
            return False
        v = rng.choice(used)
        a.reg[v] = other_register(rng, mf, v, a.reg[v])
        return True
    if kind == "piece":
        used = [(v, k) for v, (_, regs) in sorted(a.pieces.items()) for k, r in enumerate(regs) if r]
        if not used:
            return False
        v, k = rng.choice(used)
        a.pieces[v][1][k] = other_register(rng, mf, v, a.pieces[v][1][k])
        return True
    if kind == "slot":
        slots = rewriter.slots
        if len(slots) < 2:
            return False
        v, w = rng.sample(sorted(slots), 2)
        if slots[v] == slots[w]:
            return False
        slots[v] = slots[w]
        return True
    edits = a.edits
    if kind == "drop":
        if not edits:
            return False
        del edits[rng.randrange(len(edits))]
        return True
    if kind == "swap":  # two neighbouring edits change places
        at = [k for k in range(len(edits) - 1) if edits[k].key != edits[k + 1].key and edits[k].kind != edits[k + 1].kind]
        if not at:
            return False
        k = rng.choice(at)
        x, y = edits[k], edits[k + 1]
        edits[k], edits[k + 1] = y._replace(key=x.key, phase=x.phase), x._replace(key=y.key, phase=y.phase)
        return True
    wanted = {"spill": SPILL, "reload": RELOAD, "move": MOVE}[kind]
    at = [k for k, edit in enumerate(edits) if edit.kind == wanted]
    if not at:
        return False
    k = rng.choice(at)
    edit = edits[k]
    if edit.kind == SPILL or (edit.kind == MOVE and rng.random() < 0.5):
        edits[k] = edit._replace(src=other_register(rng, mf, edit.vreg, edit.src))
    else:
        edits[k] = edit._replace(dst=other_register(rng, mf, edit.vreg, edit.dst))
    return True


KINDS = ("register", "piece", "slot", "drop", "swap", "spill", "reload", "move")


@pytest.mark.parametrize("kind", KINDS)
def test_harmful_mutations_are_caught(kind: str) -> None:
    made, harmful = try_mutations(kind, 0, 20)
    assert made >= 6
    assert harmful >= 1


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_many_harmful_mutations_are_caught(kind: str) -> None:
    made, harmful = try_mutations(kind, 100, 400)
    assert made >= 100
    assert harmful >= 25


def try_mutations(kind: str, first: int, last: int) -> tuple[int, int]:
    """(mutations made, mutations that changed what the function does); every one of the latter must be caught."""
    harmful = caught = made = 0
    for seed in range(first, last):
        mf, _ = prepared(seed)
        rng = random.Random(seed)
        snapshot = Snapshot(mf)
        allocation = linearscan.allocate(mf, context("linearscan"))
        resolve(mf, allocation)
        rewriter = Rewriter(mf, allocation)
        if not mutate(kind, rng, mf, allocation, rewriter):
            continue
        try:
            rewriter.run()
        except (AssertionError, KeyError, ValueError):
            continue  # two moves into one register: refused before the checker
        made += 1
        try:
            check(snapshot, rewriter.steps)
            found = False
        except AllocationError:
            found = True
        caught += found
        if observe(mf) != observe(snapshot_copy(seed)):
            harmful += 1
            assert found, f"seed {seed}: a harmful mutation ({kind}) passed the checker"
    return made, harmful


def observe(mf: MachineFunction) -> list[object]:
    """What a function does; a run that goes wrong is an observation too."""
    try:
        return Interpreter(mf).run(200)
    except ValueError as problem:
        return [str(problem)]


def snapshot_copy(seed: int) -> MachineFunction:
    """The same function again, not allocated."""
    return prepared(seed)[0]


def allocated(seed: int) -> tuple[MachineFunction, Snapshot, Rewriter]:
    mf, _ = prepared(seed)
    snapshot = Snapshot(mf)
    allocation = linearscan.allocate(mf, context("linearscan"))
    resolve(mf, allocation)
    rewriter = Rewriter(mf, allocation)
    rewriter.run()
    return mf, snapshot, rewriter


def test_clobbered_callee_saved_register() -> None:
    tried = 0
    for seed in range(30):
        mf, snapshot, rewriter = allocated(seed)
        if mf.used_callee_saved:
            mf.used_callee_saved = mf.used_callee_saved[1:]
            tried += 1
            with pytest.raises(AllocationError, match="callee-saved"):
                check(snapshot, rewriter.steps)
    assert tried > 10


def test_broken_ties() -> None:
    tried = 0
    for seed in range(30):
        mf, snapshot, rewriter = allocated(seed)
        rng = random.Random(seed)
        tied = [mi for mi in mf.instructions() if tied_pairs(mi) and mi.desc.name == "TADD"]
        if tied:
            mi = rng.choice(tied)
            mi.ops[1] = rng.choice([r for r in TARGET.classes[0].order if r != mi.ops[0]])
            tried += 1
            with pytest.raises(AllocationError, match="tied"):
                check(snapshot, rewriter.steps)
    assert tried > 5


def test_altered_output() -> None:
    """Operand, immediate, class, half of a pair, early clobber, order, missing instruction."""
    tried = 0
    for seed in range(10):
        for kind in ("immediate", "missing", "twice", "class", "group", "early", "virtual"):
            mf, snapshot, rewriter = allocated(seed)
            rng = random.Random(seed)
            original = {id(e[0]) for _, _, instrs in snapshot.blocks for e in instrs}
            mine = [(b, mi) for b in mf.blocks for mi in b.instrs if id(mi) in original]
            if kind == "immediate":
                mine = [(b, mi) for b, mi in mine if mi.desc.name == "LI"]
            elif kind == "class":
                mine = [(b, mi) for b, mi in mine if mi.desc.name == "FADD"]
            elif kind == "group":
                mine = [(b, mi) for b, mi in mine if mi.desc.name == "PADD"]
            elif kind == "early":
                mine = [(b, mi) for b, mi in mine if mi.desc.name == "EADD"]
            elif kind == "missing":
                mine = [(b, mi) for b, mi in mine if mi.desc.name in ("OUT", "ADD", "CALL")]
            else:
                mine = [(b, mi) for b, mi in mine if mi.desc.name == "ADD"]
            if not mine:
                continue
            block, mi = rng.choice(mine)
            if kind == "immediate":
                mi.ops[1] += 1
            elif kind == "class":
                mi.ops[0] = TARGET.reg_by_name["r1"]
            elif kind == "group":
                mi.ops[0] = min(TARGET.registers[mi.ops[0]].sub_regs.values())
            elif kind == "early":
                mi.ops[0] = mi.ops[1]
            elif kind == "missing":
                block.instrs.remove(mi)
            elif kind == "twice":
                block.instrs.insert(block.instrs.index(mi), mi)
            else:
                mi.ops[1] = FIRST_VREG
            tried += 1
            with pytest.raises(AllocationError):
                check(snapshot, rewriter.steps)
    assert tried > 15
