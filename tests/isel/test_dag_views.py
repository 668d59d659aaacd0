"""Drawings of DAGs: every box and edge is there, boxes do not overlap, the files are named as documented."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from oxllc.driver.llc import main
from oxllc.isel.dag_graph import Graph, graph_dot, graph_text
from oxllc.isel.dag_svg import graph_svg

IR = """define i64 @"a/b"(i64 %a, ptr %p) {
entry:
  %v = load i64, ptr %p
  %s = add i64 %v, %a
  %c = icmp slt i64 %s, 12
  br i1 %c, label %yes, label %no
yes:
  store i64 %s, ptr %p
  br label %no
no:
  ret i64 %s
}
"""
SVG = "{http://www.w3.org/2000/svg}"


def ladder(count: int) -> Graph:
    """Boxes of growing width, each needing the two before it and the first."""
    graph = Graph("ladder <of> boxes")
    for i in range(count):
        graph.add((f"box {'x' * (i % 7)} & {i}", f"t{i}"))
        for j in (i - 1, i - 2, 0):
            if 0 <= j < i:
                graph.connect(i, j, ("data", "chain", "glue")[i % 3])
    return graph


@pytest.mark.parametrize("count", [0, 1, 2, 9, 40])
def test_pictures_are_whole(count: int) -> None:
    graph = ladder(count)
    root = ET.fromstring(graph_svg(graph))
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    boxes = [tuple(float(r.get(k, "0")) for k in ("x", "y", "width", "height")) for r in root.iter(f"{SVG}rect")]
    assert len(boxes) == count and len(list(root.iter(f"{SVG}path"))) == len(graph.edges)
    for i, (x, y, w, h) in enumerate(boxes):
        assert x >= -1 and y >= 0 and x + w <= width + 1 and y + h <= height + 1
        for u, v, s, t in boxes[:i]:
            assert x >= u + s or u >= x + w or y >= v + t or v >= y + h
    for user, operand, _ in graph.edges:
        assert boxes[user][1] > boxes[operand][1], "operands stand above their users"


def test_dot_and_text() -> None:
    graph = ladder(5)
    assert graph_text(graph).count("\n") == 6
    dot = graph_dot(graph)
    assert dot.count(" -> ") == len(graph.edges) and "style=dashed" in dot


def test_files_are_named_by_function_block_and_step(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "t.ll"
    source.write_text(IR)
    out = tmp_path / "dags"
    options = ["-mcpu=generic-rv64", "-filetype=null", f"-dag-dir={out}"]
    steps = ["dag-combine1", "legalize", "dag-combine2", "isel", "sched", "sunit"]
    assert main([str(source), *options, *(f"-view-{step}-dags" for step in steps)]) == 0
    assert sorted(p.name for p in out.iterdir()) == sorted(f"a_b.{block}.{step}.svg" for block in ("entry", "yes", "no") for step in steps)
    assert "wrote " in capfd.readouterr().err
    for path in out.iterdir():
        ET.parse(path)
    assert main([str(source), *options, "-view-isel-dags", "-filter-view-dags=yes", "-dag-format=dot"]) == 0
    assert [p.name for p in out.iterdir() if p.suffix == ".dot"] == ["a_b.yes.isel.dot"]


@pytest.mark.parametrize("level", ["0", "2"])
@pytest.mark.parametrize("isel", ["greedy", "optimal"])
def test_drawing_changes_nothing(level: str, isel: str, tmp_path: Path) -> None:
    source = tmp_path / "t.ll"
    source.write_text(IR)
    results = []
    for more in ([], ["-view-isel-dags", "-view-sched-dags", "-view-sunit-dags", "-dag-format=text", f"-dag-dir={tmp_path / 'd'}"]):
        assert main([str(source), "-mcpu=generic-rv64", f"-O{level}", f"-isel={isel}", "-o", str(tmp_path / "t.s"), *more]) == 0
        results.append((tmp_path / "t.s").read_text())
    assert results[0] == results[1]
