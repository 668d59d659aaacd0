"""`-report`, `-report=live-ranges` and `-report=interference`: what they say agrees with the compiled code."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from oxllc.driver.llc import main

LL = Path(__file__).parents[2] / "examples" / "ll"
COUNT = 40  # values live at once: more than there are registers


@pytest.fixture
def crowded(tmp_path: Path) -> Path:
    """A function with more live values than registers, and a small one."""
    loads = "\n".join(f"  %p{i} = getelementptr i64, ptr %a, i64 {i}\n  %v{i} = load volatile i64, ptr %p{i}" for i in range(COUNT))
    stores = "\n".join(f"  store volatile i64 %v{i}, ptr %p{i}" for i in reversed(range(COUNT)))
    path = tmp_path / "crowded.ll"
    path.write_text(f'target triple = "riscv64-unknown-elf"\ndefine void @crowded(ptr %a) nounwind {{\n{loads}\n{stores}\n  ret void\n}}\n'
                    "define i64 @small(i64 %a) {\n  ret i64 %a\n}\n")
    return path


def run(path: Path, tmp_path: Path, *options: str) -> str:
    out = tmp_path / "out"
    assert main([str(path), "-mcpu=generic-rv64", "-o", str(out), *options]) == 0
    return out.read_text()


def test_json_has_totals_functions_and_llvm(crowded: Path, tmp_path: Path) -> None:
    done = json.loads(run(crowded, tmp_path, "-report", "-regalloc=linearscan,greedy", "-report-format=json"))
    assert done["schema"] == "oxllc-regalloc-report/1"
    rows = {row["regalloc"]: row for row in done["rows"]}
    assert list(rows) == ["linearscan", "greedy", "LLVM greedy"]
    for row in rows.values():
        assert [f["function"] for f in row["functions"]] == ["crowded", "small"]
        crowded_row, small = row["functions"]
        assert 10 <= crowded_row["reloads"] <= 25
        assert crowded_row["frame_bytes"] >= 8 * crowded_row["spills"]
        assert small["spills"] == small["reloads"] == 0
        assert row["reloads"] == sum(f["reloads"] for f in row["functions"])
    for name in ("linearscan", "greedy"):
        assert rows[name]["by_class"]["GPR"] == rows[name]["registers"] >= 27
        assert rows[name]["code_bytes"] >= sum(f["code_bytes"] for f in rows[name]["functions"]) > 0


def test_csv_is_rectangular(crowded: Path, tmp_path: Path) -> None:
    lines = list(csv.DictReader(io.StringIO(run(crowded, tmp_path, "-report", "-report-format=csv"))))
    assert [line["function"] for line in lines] == ["(all)", "crowded", "small"] * 2


def test_live_ranges(crowded: Path, tmp_path: Path) -> None:
    text = run(crowded, tmp_path, "-report=live-ranges")
    assert text.count("function ") == 2
    assert re.search(r"^%\d+:GPR  \w+ \[\d+,\d+\) memory \[\d+,\d+\)", text, re.M)
    drawing = ElementTree.fromstring(run(crowded, tmp_path, "-report=live-ranges", "-report-format=svg"))
    assert drawing.tag.endswith("svg")
    assert sum(title.text == "small" for title in drawing.iter("{http://www.w3.org/2000/svg}title")) == 1


def test_interference_names_the_holder_of_every_register(crowded: Path, tmp_path: Path) -> None:
    text = run(crowded, tmp_path, "-report=interference")
    first = text[text.index("is in memory"):].split("\n%")[0]
    for register in ("a1", "s5", "t6"):
        assert re.search(rf"^  {register} +%\d+:GPR \(", first, re.M)
    assert "every value has a register all its life" in text


def test_occupancy_of_a_kernel(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main([str(LL / "vadd.triton.ll"), "-mcpu=ox1", "-o", str(out), "-report", "-report-format=json"]) == 0
    (row,) = json.loads(out.read_text())["rows"]
    assert 1 <= row["occupancy"] <= 16
