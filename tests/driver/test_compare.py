"""`oxllc -compare=`: variants side by side."""

from __future__ import annotations

import csv
import io
import json
import math
import pathlib
import re

import pytest
import tabulate

from oxllc.diagnostics import OxllcError
from oxllc.driver.compare import split, table_text
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
    for option in ("regalloc:linearscan:cheapest", "mattr::+zzz", "mcpu:generic-rv64:nothing", "isel:greedy:best", "sched:source:best"):
        assert main([f"-compare={option}", "-mcpu=generic-rv64", INPUTS[0]]) == 1, option
        assert "error:" in capsys.readouterr().err
    assert main(["-compare=isel:greedy:optimal"]) == 1


KERNEL = """
define i64 @f(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
  %at = getelementptr i64, ptr %p, i64 %i
  %value = load i64, ptr %at
  %more = add i64 %sum, %value
  %next = add i64 %i, 1
  %again = icmp ult i64 %next, %n
  br i1 %again, label %loop, label %exit
exit:
  ret i64 %more
}
"""
KINDS = {
    "target-desc": "-compare=:MINE", "mattr": "-compare=mattr::+zba", "mcpu": "-compare=mcpu:generic-rv64:sifive-u74",
    "regalloc": "-compare=regalloc:linearscan:fast:basic", "isel": "-compare=isel:greedy:optimal", "sched": "-compare=sched:source:list-hybrid",
}


def documented_keys() -> dict[str, set[str]]:
    """The names in the table "The JSON form" of docs/compare.md: top-level key -> what its text names; "" -> the top-level keys."""
    page = (EXAMPLES.parent / "docs" / "compare.md").read_text().partition("## The JSON form")[2]
    keys: dict[str, set[str]] = {"": set()}
    for line in page.splitlines():
        if line.startswith("| `"):
            first, text = line.strip("|").split("|", 1)
            names = re.findall(r"`(\w+)`", first)
            keys[""].update(names)
            for name in names:
                keys[name] = set(re.findall(r"`(\w+)`", text))
    return keys


@pytest.mark.parametrize("kind", [pytest.param(kind, marks=[pytest.mark.slow] if kind in ("target-desc", "mcpu", "isel") else []) for kind in KINDS])
def test_every_kind_fits_the_documented_form(capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path, kind: str) -> None:
    mine = tmp_path / "my.td"
    mine.write_text('include "riscv/riscv.td"\n')
    kernel = tmp_path / "k.ll"
    kernel.write_text(KERNEL)
    processor = [] if kind == "mcpu" else ["-mcpu=generic-rv64"]
    data = json.loads(run(capsys, KINDS[kind].replace("MINE", str(mine)), *processor, str(kernel), "-report-format=json"))
    keys = documented_keys()
    assert set(data) == keys[""]
    assert data["what"] == kind and len(data["variants"]) == len(data["rows"]) == (3 if kind == "regalloc" else 2)
    for row, variant in zip(data["rows"], data["variants"], strict=True):
        assert set(row) <= keys["rows"] and {"kernel", "variant", "code_bytes", "registers", "spills", "reloads", "estimated_cycles", "ratios"} <= set(row)
        assert row["variant"] == variant and row["kernel"] == "k.ll"
        assert all(row["ratios"][name] == row[name] / data["rows"][0][name] for name in row["ratios"])
    for mean in data["means"]:
        assert set(mean) == {"variant", "ratios"} and mean["variant"] in data["variants"][1:]
    for pattern in data["patterns"]:
        assert set(pattern) == {"pattern", "where", "fired", "places"} <= keys["patterns"]
        assert set(pattern["fired"]) == set(data["variants"])


def test_every_format(capsys: pytest.CaptureFixture[str], tmp_path: pathlib.Path) -> None:
    kernel = tmp_path / "k.ll"
    kernel.write_text("define i64 @f(i64 %n) {\n  %a = mul i64 %n, 9\n  ret i64 %a\n}\n")
    data = json.loads(run(capsys, "-compare=mattr::+zba", "-mcpu=generic-rv64", str(kernel), "-report-format=json"))
    assert data["patterns"]
    for name in tabulate.tabulate_formats:
        text = table_text(data, name)
        assert "k.ll" in text and "zba" in text and "SH3ADD" in text.replace("\\_", "_"), name
