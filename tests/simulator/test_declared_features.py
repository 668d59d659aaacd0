"""A program of an extension runs and disassembles by what its build attributes declare; `-mattr=` still takes away."""

from __future__ import annotations

from pathlib import Path

import pytest

import oxllc
from oxllc.asm.linker import link
from oxllc.driver import objdump, sim
from oxllc.target_desc import load_target

PROGRAM = """
define i64 @_start(i64 %a, i64 %b) {
  %i = shl i64 %a, 3
  %r = add i64 %i, %b
  ret i64 %r
}
"""


def test_attributes_name_the_features(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    compiled = oxllc.compile_ir(PROGRAM, mcpu="generic-rv64", mattr="+zba").obj
    program, other = tmp_path / "program", tmp_path / "other"
    program.write_bytes(link([("p.o", compiled)], load_target("generic-rv64", "+zba")).elf)
    call = ["-call=_start", "-args=5,2"]
    assert sim.main([*call, str(program)]) == 0
    assert "42" in capsys.readouterr().out
    assert objdump.main(["-d", str(program)]) == 0
    assert "sh3add" in capsys.readouterr().out
    assert sim.main([*call, "-mattr=-zba", str(program)]) == 1
    assert "illegal instruction" in capsys.readouterr().err
    other.write_bytes(program.read_bytes().replace(b"_zba1p0", b"_zzz1p0"))
    assert sim.main([*call, str(other)]) == 1
