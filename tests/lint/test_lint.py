"""Each check of the lint has a file here that triggers it (`<kind>.bad.td`) and one that does not (`<kind>.good.td`)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.driver.tblgen import lint_findings, main
from oxllc.target_desc import list_cpus, load_target
from oxllc.target_desc.load import roots
from oxllc.target_desc.loader import load_records

HERE = Path(__file__).parent
TRIGGERED = {  # how often, and a part of the first message
    "class-mismatch": (3, "ADD gives its result in GPR, which does not hold f64"),
    "duplicate-syntax": (1, "'ADD2' is written like 'ADD': add $rd, $rs1, $rs2"),
    "encoding-conflict": (2, "'XOR' and 'ADD' have a common encoding, such as 0x00000000"),
    "expression": (4, "is not in the subset"),
    "impossible-type": (1, "type i32 of an operand is in no register class"),
    "never-decodable": (1, "'ADD' is never decoded: each of its encodings is one of ADD_R0, ADD_R1, ADD_R2, ADD_R3 and 4 more"),
    "never-made": (1, "selection never meets 'saddo', so the pattern can never match"),
    "no-meaning": (1, "'MYSTERY' has neither Semantics nor Pattern"),
    "no-scheduling": (2, "model 'SmallModel' does not know WriteMul of 'MUL'"),
    "operand-encoding": (3, "'NARROW' does not encode bit 4, 5, 6, 7 of operand '$imm'"),
    "operand-kind": (2, "$b is an immediate, but operand $rs2 of ADD is a register"),
    "operand-order": (1, "'XOR' has 1 results and 2 register operands, but 1 writes and 3 reads"),
    "pattern-meaning": (2, "and the Semantics of 'ORN' differ: with $rs1 = "),
    "pattern-overlap": (1, "have equal priority and differ in predicates only; where both hold (constant -1)"),
    "pattern-shadowed": (1, "is never reached: the pattern at"),
    "type-inference": (2, "contradicting types for the result of fadd: f64 and i64"),
    "unknown-operand": (1, "AsmString of 'XOR' names '$rs3', which is no operand"),
    "unused-binding": (1, "$c is bound but not used"),
}


def findings(name: str) -> list[Diagnostic]:
    """What the lint says about a file."""
    return lint_findings(load_records(str(HERE / name)), "", "")


def kind_of(finding: Diagnostic) -> str:
    """The kind in brackets; messages about types have none of their own."""
    found = re.search(r"\[([\w-]+)\]$", finding.message)
    return found[1] if found else "type-inference"


def test_every_file_has_a_check() -> None:
    kinds = {p.name.split(".")[0] for p in HERE.glob("*.*.td")}
    assert kinds == set(TRIGGERED)


@pytest.mark.parametrize("kind", sorted(TRIGGERED))
def test_triggered(kind: str) -> None:
    count, part = TRIGGERED[kind]
    found = [f for f in findings(f"{kind}.bad.td") if kind_of(f) == kind]
    assert len(found) == count
    assert part in found[0].message
    for finding in found:
        assert finding.file is not None and finding.offset >= 0 and finding.hint
        assert Path(finding.file.name).parent == HERE


@pytest.mark.parametrize("kind", [*sorted(TRIGGERED), ""])
def test_not_triggered(kind: str) -> None:
    assert [f.render() for f in findings(f"{kind}.good.td" if kind else "small.td")] == []


def test_conflicts_show_the_shared_bits() -> None:
    text = findings("encoding-conflict.bad.td")[1].render()
    assert "  ORI   000000000000--------------000010\n  ADDI  000000000000--------------000010\n  both  000000000000--------------000010" in text


TAKEN = """include "ox/ox.td"
def MINE : OXR<0b0000000, 0b000, OPC_OP, GPR, GPR, GPR, "mine">, Sched<[WriteIALU, ReadIALU, ReadIALU]>,
           {}
"""


def test_an_encoding_of_another_namespace_is_taken(tmp_path: Path) -> None:
    (tmp_path / "mine.td").write_text(TAKEN.format("Sem<[(set GPR:$rd, (add (i64 GPR:$rs1), GPR:$rs2))]>;"))
    found = lint_findings(load_records(str(tmp_path / "mine.td")), "", "")
    assert [f.message for f in found] == [
        "'MINE' is decoded in place of 'ADD', whose encoding it has: its namespace 'OX' is tried before 'RV32' [encoding-conflict]"]


def test_a_pattern_sets_the_result(tmp_path: Path) -> None:
    (tmp_path / "mine.td").write_text(TAKEN.replace("OPC_OP,", "OPC_CUSTOM_3,").format("Selects<[(abs (sub (i64 GPR:$rs1), GPR:$rs2))]>;"))
    found = lint_findings(load_records(str(tmp_path / "mine.td")), "", "")
    assert [f.message for f in found] == ["the pattern of instruction 'MINE' does not say what its result $rd is"]


def test_type_errors_have_a_trail() -> None:
    first, second = findings("type-inference.bad.td")
    assert "SDTCisFP<0> of fadd" in first.render()
    assert "cannot infer the type of the result of trunc (operand 1 of zext): it may be i1/" in second.render() and "SDTCis" in second.render()


def test_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-lint", str(HERE / "encoding-conflict.bad.td")]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("encoding-conflict.bad.td: 2 errors, 0 warnings\n")
    assert "[encoding-conflict]" in err
    assert main(["--lint", "-mcpu=small", str(HERE / "operand-order.bad.td")]) == 0
    out, err = capsys.readouterr()
    assert out.endswith("0 errors, 1 warning\n")
    assert main(["-lint", "-mcpu=smal", str(HERE / "small.td")]) == 1
    assert "did you mean 'small'" in capsys.readouterr().err


def test_a_users_target_is_checked_when_it_is_loaded(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
                                                     tmp_path: Path) -> None:
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path))
    with pytest.raises(OxllcError) as caught:
        load_target(target_desc=str(HERE / "encoding-conflict.bad.td"))
    assert len(caught.value.diagnostics) == 2
    with pytest.raises(OxllcError, match="never decoded"):
        load_target(target_desc=str(HERE / "never-decodable.bad.td"))
    with pytest.raises(OxllcError, match="not in the subset"):
        load_target(target_desc=str(HERE / "expression.bad.td"))
    assert not capsys.readouterr().err
    for kind in ("operand-encoding", "pattern-meaning", "no-scheduling", "unused-binding"):
        load_target(target_desc=str(HERE / f"{kind}.bad.td"))
        shown = capsys.readouterr().err
        assert re.search(rf"{kind}\.bad\.td:\d+:\d+: warning: .*\[{kind}\]\n", shown), shown
        load_target(target_desc=str(HERE / f"{kind}.bad.td"))  # from the cache
        assert not capsys.readouterr().err
    load_target(target_desc=str(HERE / "small.td"))
    assert not capsys.readouterr().err


CASES = [("generic-rv64", ""), ("generic-rv64", "-f,+zdinx,+zhinx"), ("sifive-u74", "+zbs,+zicond,+zfh"), ("ox1", "")]


@pytest.mark.parametrize(("cpu", "mattr"), CASES)
def test_shipped_targets_have_no_finding(cpu: str, mattr: str) -> None:
    root = next(str(r) for r in roots() if any(c.name == cpu for c in list_cpus(str(r))))
    assert [d.render() for d in lint_findings(load_records(root), cpu, mattr)] == []
