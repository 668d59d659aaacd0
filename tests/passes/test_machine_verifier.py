"""The machine verifier: silent on good functions, one minimal bad function per invariant."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from toy_machine.generator import generate, random_shape
from toy_machine.harness import TARGET, context, prepared

from oxllc import regalloc
from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineBlock, MachineFunction, MachineInstr
from oxllc.mir.verifier import verify


def mi(name: str, *ops: object) -> MachineInstr:
    return MachineInstr(TARGET.desc(name), list(ops))


def diamond() -> MachineFunction:
    """%0 = LI; branch; both sides; PHI; OUT."""
    mf = MachineFunction("d", TARGET)
    a, b, c, d = (mf.new_block() for _ in range(4))
    v = [mf.new_vreg(0) for _ in range(4)]
    for x, y in ((a, b), (a, c), (b, d), (c, d)):
        x.add_successor(y, 0.5 if x is a else 1.0)
    a.instrs = [mi("LI", v[0], 1), mi("BNZ", v[0], c)]
    b.instrs = [mi("LI", v[1], 2), mi("BR", d)]
    c.instrs = [mi("ADD", v[2], v[0], v[0])]
    d.instrs = [mi("PHI", v[3], v[1], b, v[2], c), mi("OUT", v[3]), mi("RET")]
    return mf


def out_of_ssa(mf: MachineFunction) -> None:
    mf.is_ssa = False
    mf.blocks[3].instrs[0] = mi("COPY", FIRST_VREG + 3, FIRST_VREG)


def allocated(mf: MachineFunction) -> None:
    out_of_ssa(mf)
    regalloc.run(mf, context("linearscan"))


def drop(items: list[MachineBlock]) -> None:
    del items[0]


BREAK: dict[str, tuple[Callable[[MachineFunction], object], Callable[[MachineFunction], object] | None]] = {
    "M1 operand": (lambda f: f.blocks[0].instrs[0].ops.pop(), None),
    "M1 pairs": (lambda f: f.blocks[3].instrs[0].ops.pop(), None),
    "M2 range": (lambda f: f.blocks[2].instrs[0].ops.__setitem__(1, FIRST_VREG + 99), None),
    "M2 kind": (lambda f: f.blocks[0].instrs[0].ops.__setitem__(0, FrameIndex(0)), None),
    "M3": (lambda f: f.vreg_class.__setitem__(0, 2), None),
    "M4": (lambda f: f.blocks[1].instrs.append(mi("LI", f.new_vreg(0), 3)), None),
    "M5": (lambda f: drop(f.blocks[3].predecessors), None),
    "M5 twice": (lambda f: f.blocks[3].predecessors.append(f.blocks[1]), None),
    "M6 branch": (lambda f: f.blocks[1].instrs[-1].ops.__setitem__(0, f.blocks[2]), None),
    "M6 fall": (lambda f: f.blocks[1].instrs.pop(), None),
    "M7": (lambda f: f.blocks[2].instrs[0].ops.__setitem__(1, FrameIndex(7)), None),
    "M8 sum": (lambda f: f.blocks[0].probabilities.__setitem__(0, 0.9), None),
    "M8 count": (lambda f: f.blocks[0].probabilities.pop(), None),
    "M9": (lambda f: setattr(f.blocks[3].instrs[1], "predicate", FIRST_VREG), None),
    "M10 place": (lambda f: f.blocks[3].instrs.insert(0, mi("LI", f.new_vreg(0), 3)), None),
    "M10 preds": (lambda f: f.blocks[3].instrs[0].ops.__setitem__(4, f.blocks[0]), None),
    "M11": (lambda f: f.blocks[2].instrs.append(mi("LI", FIRST_VREG + 2, 3)), None),
    "M12 order": (lambda f: f.blocks[2].instrs.insert(0, mi("OUT", FIRST_VREG + 2)), None),
    "M12 branch": (lambda f: f.blocks[3].instrs.insert(1, mi("OUT", FIRST_VREG + 1)), None),
    "M12 phi": (lambda f: f.blocks[3].instrs[0].ops.__setitem__(1, FIRST_VREG + 2), None),
    "M13": (lambda f: setattr(f, "is_ssa", False), None),
    "M14": (lambda f: f.blocks[0].instrs.insert(0, mi("OUT", f.new_vreg(0))), out_of_ssa),
    "M15": (lambda f: f.blocks[1].instrs.insert(0, mi("TADD", 1, 2, 3)), allocated),
    "M16": (lambda f: f.blocks[1].instrs.insert(0, mi("COPY", 1, 2)), allocated),
    "M17": (lambda f: f.blocks[0].instrs.insert(0, mi("OUT", 4)), allocated),
}


@pytest.mark.parametrize("name", BREAK)
def test_each_invariant(name: str) -> None:
    damage, before = BREAK[name]
    mf = diamond()
    if before is not None:
        before(mf)
    assert verify(mf) == []
    damage(mf)
    found = verify(mf)
    assert found, "not noticed"
    assert found[0].startswith(name.split()[0] + ":"), found


@pytest.mark.parametrize("strategy", sorted(regalloc.STRATEGIES))
def test_silent_on_good_functions(strategy: str) -> None:
    for seed in range(15):
        rng = random.Random(seed)
        assert verify(generate(TARGET, rng, random_shape(rng), ssa=seed % 3 != 0)) == []
        mf, _ = prepared(seed)
        assert verify(mf) == []
        regalloc.run(mf, context(strategy))
        assert verify(mf) == []


def test_no_virtual_registers_before_allocation() -> None:
    """A function that never had a virtual register may have copies until registers are allocated; only the caller knows."""
    mf = diamond()
    allocated(mf)
    mf.blocks[0].instrs.insert(0, mi("COPY", 1, 2))
    assert verify(mf, allocated=False) == []
    assert verify(mf, allocated=True)[0].startswith("M16:")
