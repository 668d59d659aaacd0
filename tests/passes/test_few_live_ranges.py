"""Ranges and liveness of single registers agree with those of all registers, computed another way."""

from __future__ import annotations

import pytest
from examples_data import EXAMPLES, FUNCTIONS

from oxllc.driver.compile import compile_text
from oxllc.driver.pipeline import PASS_NAMES, Plan
from oxllc.mir import liveness
from oxllc.mir.context import Options
from oxllc.mir.function import FIRST_VREG, MachineFunction
from oxllc.mir.intervals import LiveIntervals
from oxllc.mir.value_liveness import ValueLiveness
from oxllc.passes.copy_ranges import CopyRanges, copied_registers
from oxllc.target_desc import load_target

SOME = [r for r in FUNCTIONS if r["name"] in ("sort", "lzdecomp", "dijkstra")]


def functions_before(recipe: dict, name: str) -> list[MachineFunction]:
    """The functions of an example in front of a pass."""
    text = (EXAMPLES / next(f for f in recipe["files"] if ".O2." in f)).read_text()
    plan = Plan(stop=PASS_NAMES.index(name))
    return compile_text(text, recipe["name"], load_target("generic-rv64"), Options(), plan).module.functions


@pytest.mark.parametrize("recipe", SOME, ids=lambda r: r["name"])
def test_ranges_of_copied_registers(recipe: dict) -> None:
    compared = 0
    for mf in functions_before(recipe, "register-coalescer"):
        wanted = copied_registers(mf)
        if not wanted:
            continue
        few, all_ = CopyRanges(mf, wanted), LiveIntervals(mf)
        for v, is_wanted in enumerate(wanted):
            assert few.ranges[v] == (all_.ranges[v] if is_wanted else [])
            assert few.writes[v] == ([p for p in all_.accesses[v] if p & 1] if is_wanted else [])
            compared += is_wanted
    assert compared > 20


@pytest.mark.parametrize("steps", [100, 0])
def test_liveness_of_single_values(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The walks agree with the data-flow analysis, and so does what follows where they have become too long."""
    monkeypatch.setattr("oxllc.mir.value_liveness.STEPS_PER_BLOCK", steps)
    asked = 0
    for mf in functions_before(SOME[0], "phi-node-elimination"):
        mf.renumber_blocks()
        reads: dict[int, set[int]] = {}
        home: dict[int, int] = {}
        for block in mf.blocks:
            for mi in block.instrs:
                if mi.desc.name == "PHI":
                    for value, source in zip(mi.ops[1::2], mi.ops[2::2], strict=True):
                        reads.setdefault(value, set()).add(source.number)
                else:
                    for reg in mi.reg_uses():
                        reads.setdefault(reg, set()).add(block.number)
                for reg in mi.reg_defs():
                    home[reg] = block.number
        everything = liveness.compute(mf)
        some = ValueLiveness(mf, lambda v, reads=reads: reads.get(v, set()), lambda v, home=home: home.get(v, -1))
        for reg in range(FIRST_VREG, FIRST_VREG + len(mf.vreg_class)):
            for b in range(len(mf.blocks)):
                bit = everything.bit.get(reg)
                assert some.is_live_in(reg, b) == (bit is not None and everything.live_in[b] >> bit & 1 == 1)
                asked += 1
    assert asked > 1000
