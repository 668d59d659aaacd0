"""`oxllc -compare=`: variants side by side."""

from __future__ import annotations

import csv
import io
import json
import math
import pathlib

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.driver.compare import split
from oxllc.driver.llc import main

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
INPUTS = [str(EXAMPLES / "ll" / "hash.O2.ll"), str(EXAMPLES / "ll" / "matmul_int.O2.ll")]
RUN = f"-report-run={EXAMPLES / 'recipes.json'}"


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main(list(argv)) == 0, capsys.readouterr().err
    return capsys.readouterr().out


def test_features(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(run(capsys, "-compare=mattr::+zba,+zbb", "-mcpu=generic-rv64", *INPUTS, RUN, "-report-format=json"))
    assert data["schema"] == "oxllc-compare/1" and data["variants"] == ["(default)", "+zba,+zbb"]
    assert [row["correct"] for row in data["rows"]] == ["right"] * 4
    base, new = data["rows"][:2]
    assert base["ratios"]["instructions"] == 1.0
    assert new["ratios"]["instructions"] == new["instructions"] / base["instructions"] < 0.95
    each = [row["ratios"]["cycles"] for row in data["rows"] if row["variant"] == "+zba,+zbb"]
    assert data["means"][0]["ratios"]["cycles"] == pytest.approx(math.prod(each) ** 0.5)
    rotations = [p for p in data["patterns"] if "ror" in p["pattern"]]
    assert rotations and all(p["fired"]["(default)"] == 0 < p["fired"]["+zba,+zbb"] for p in rotations)
    assert all(place.startswith("hash.O2.ll:") for p in rotations for place in p["places"])


def test_a_target_of_the_users(capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path) -> None:
    mine = tmp_path / "my.td"
    mine.write_text('include "ox/ox.td"\n'
                    'def OX_ABSDIFF : OXR<0b0000000, 0b000, OPC_CUSTOM_3, GPR, GPR, GPR, "ox.absdiff">,\n'
                    "  Sched<[WriteIALU, ReadIALU, ReadIALU]>, Selects<[(set GPR:$rd, (abs (sub (i64 GPR:$rs1), (i64 GPR:$rs2))))]>;\n")
    kernel = tmp_path / "k.ll"
    kernel.write_text("define i64 @f(i64 %a, i64 %b) {\n  %d = sub i64 %a, %b\n  %r = call i64 @llvm.abs.i64(i64 %d, i1 true)\n"
                      "  ret i64 %r\n}\ndeclare i64 @llvm.abs.i64(i64, i1)\n")
    rows = list(csv.DictReader(io.StringIO(run(capsys, f"-compare=:{mine}", "-mcpu=ox1", str(kernel), "-report-format=csv"))))
    assert [row["target-desc"] for row in rows] == ["(default)", str(mine), str(mine)]
    assert float(rows[1]["code bytes ratio"]) < 1
    assert rows[2]["kernel"] == "geometric mean"
    text = run(capsys, f"-compare=:{mine}", "-mcpu=ox1", str(kernel))
    assert "OX_ABSDIFF" in text and "k.ll:f 0>1" in text


def test_loss_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(run(capsys, "-compare=regalloc:linearscan:fast", "-mcpu=generic-rv64", INPUTS[0], RUN, "-report-format=json"))
    assert data["means"][0]["ratios"]["instructions"] > 1
    assert data["patterns"] == []


@pytest.mark.parametrize("option, message", [
    ("mattr", "neither"), ("matr:a:b", "did you mean 'mattr'"), ("mattr:+zba", "names one variant"), ("isel:greedy:greedy", "twice"),
    ("a.ll:b.ll", "neither"),
])
def test_bad_options(option: str, message: str) -> None:
    with pytest.raises(OxllcError, match=message):
        split(option)


def test_bad_variants_and_inputs(capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("regalloc:linearscan:best", "mattr::+zzz", "mcpu:generic-rv64:nothing", "isel:greedy:best", "sched:source:best"):
        assert main([f"-compare={option}", "-mcpu=generic-rv64", INPUTS[0]]) == 1, option
        assert "error:" in capsys.readouterr().err
    assert main(["-compare=isel:greedy:optimal"]) == 1
