"""Each finding of the lint on a minimal bad instruction, and none on the shipped targets."""

from __future__ import annotations

from pathlib import Path

import pytest

from oxllc.target_desc import load_target
from oxllc.target_desc.lint import lint_target

BAD = """
include "riscv/riscv.td"
class Bad<bits<7> f7, string name> : RVInstR<f7, 0b000, OPC_CUSTOM_3, (outs GPR:$rd), (ins GPR:$rs1, GPR:$rs2), name, "$rd, $rs1, $rs2">,
    Sched<[WriteIALU, ReadIALU, ReadIALU]>, Sem<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;
def GOOD : Bad<0, "good">;
def CLASH : Bad<0, "clash">;
def HOLE : Bad<1, "hole"> { let Inst{24} = 0; }
def SLOW : Bad<2, "slow"> { let SchedRW = []; }
def ODD : Bad<3, "odd"> { let SchedRW = [WriteIALU, ReadIALU, ReadIALU, ReadIALU]; }
def TWIN : Bad<4, "good">;
def MUTE : Bad<5, "mute"> { let Semantics = []; }
def COVERED : Bad<6, "covered">;
foreach n = 0-31 in
  def PART#n : Bad<6, "part" # n> { let OutOperandList = (outs); let AsmString = "part" # n # " $rs1, $rs2"; let Inst{11-7} = n;
                                    let SchedRW = [WriteNop, ReadIALU, ReadIALU]; }
"""
EXPECTED = [
    ("CLASH", "encoding-conflict"), ("COVERED", "never-decodable"), ("HOLE", "operand-encoding"), ("SLOW", "no-scheduling"),
    ("ODD", "operand-order"), ("MUTE", "no-meaning"), ("TWIN", "duplicate-syntax"),
]


def test_findings(tmp_path: Path) -> None:
    root = tmp_path / "bad.td"
    root.write_text(BAD)
    findings = lint_target(load_target(target_desc=str(root)))
    assert [(name, f.message.rsplit(" ", 1)[1]) for (name, _), f in zip(EXPECTED, findings)] == [(n, f"[{k}]") for n, k in EXPECTED]
    assert len(findings) == len(EXPECTED)
    for (name, _), finding in zip(EXPECTED, findings):
        assert f"'{name}'" in finding.message and finding.offset >= 0


@pytest.mark.parametrize(("cpu", "mattr"), [("generic-rv64", ""), ("generic-rv64", "-f,+zdinx,+zhinx"),
                                            ("sifive-u74", "+zbs,+zicond,+zfh"), ("ox1", "")])
def test_shipped_targets_are_clean(cpu: str, mattr: str) -> None:
    assert [d.render() for d in lint_target(load_target(cpu, mattr))] == []
