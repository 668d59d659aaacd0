"""MIR text: printing and reading back changes nothing, and compilation goes on from it as if it had never stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from examples_data import EXAMPLES

from oxllc.driver.compile import Compiled, compile_text, run_ir_stages, select
from oxllc.driver.pipeline import IR_STAGES, PASS_NAMES, Plan, run_machine_passes
from oxllc.mir.context import Options, PassContext
from oxllc.mir.parser import parse_mir
from oxllc.mir.printer import print_module
from oxllc.target_desc import load_target

FILES = [pytest.param("ll/sort.O2.ll", "generic-rv64", marks=pytest.mark.slow), ("ll/fir.O2.ll", "generic-rv64"), ("ll/reduce.O2.ll", "ox1"),
         pytest.param("ll/statemachine.O1.ll", "generic-rv64", marks=pytest.mark.slow),
         pytest.param("ll/rowmax.triton.ll", "ox1", marks=pytest.mark.slow)]


@pytest.mark.parametrize(("file", "cpu"), FILES)
def test_stop_and_go_on(file: str, cpu: str) -> None:
    """After every machine pass: print, parse, print again; and finishing from the text gives the same assembly."""
    text = (EXAMPLES / file).read_text()
    target = load_target(cpu)
    whole = compile_text(text, file, target, Options()).asm
    for stop in range(len(IR_STAGES) + 1, len(PASS_NAMES)):
        ctx = PassContext(target, Options())
        module = select(run_ir_stages(text, file, ctx, Plan()), target, ctx, Plan())
        run_machine_passes(module, ctx, Plan(stop=stop))
        printed = print_module(module)
        again = parse_mir(printed, target)
        assert print_module(again) == printed, PASS_NAMES[stop - 1]
        run_machine_passes(again, PassContext(target, Options()), Plan(start=stop))
        assert Compiled(again, {}, 0.0).asm == whole, PASS_NAMES[stop - 1]


def test_command_line(tmp_path: Path) -> None:
    from oxllc.driver.llc import main

    source, mir, one, two = str(EXAMPLES / "saxpy.ll"), str(tmp_path / "a.mir"), str(tmp_path / "1.s"), str(tmp_path / "2.s")
    assert main([source, "-mcpu=ox1", "-stop-after=finalize-isel", "-o", mir]) == 0
    assert main([mir, "-start-after=finalize-isel", "-o", one]) == 0
    assert main([source, "-mcpu=ox1", "-o", two]) == 0
    assert Path(one).read_text() == Path(two).read_text()
    assert main([mir, "-run-pass=dead-mi-elimination,machine-cse", "-o", str(tmp_path / "b.mir")]) == 0
