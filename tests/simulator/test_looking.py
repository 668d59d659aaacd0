"""Traces for viewers, the text timeline and the annotated disassembly of scalar programs."""

from __future__ import annotations

import io
import itertools
import json
from pathlib import Path

import pytest

from oxllc.driver.sim import main
from oxllc.simulator.annotate import annotate
from oxllc.simulator.machine import Machine
from oxllc.simulator.pipeline_trace import KanataTrace, Passage, PerfettoTrace, Timeline
from oxllc.simulator.profile import profile_text
from oxllc.simulator.timing import blocks_of

from .test_scalar_timing import TARGET, WALK_IMAGE


@pytest.fixture(scope="module")
def passages() -> tuple[Machine, list[Passage]]:
    m = Machine(WALK_IMAGE, TARGET, "reference")
    m.start_timing(effects=True)
    seen: list[Passage] = []
    m.tracer.sink = seen.append
    m.call("walk", [m.symbol("data"), 12, 64])
    return m, seen


def test_passages(passages: tuple[Machine, list[Passage]]) -> None:
    m, seen = passages
    assert len(seen) == m.executed
    for a, b in itertools.pairwise(seen):
        assert b.came == a.issued <= b.issued < b.done
    assert {p.reason for p in seen} >= {"", "memory", "misprediction"}


def test_kanata(passages: tuple[Machine, list[Passage]]) -> None:
    m, seen = passages
    out = io.StringIO()
    trace = KanataTrace(m, out)
    for p in seen:
        trace(p)
    trace.close()
    lines = [line.split("\t") for line in out.getvalue().splitlines()]
    assert lines[0] == ["Kanata", "0004"] and lines[1] == ["C=", "0"]
    cycle, times = 0, {}
    for fields in lines[2:]:
        if fields[0] == "C":
            assert int(fields[1]) > 0
            cycle += int(fields[1])
        elif fields[0] in "SR":
            times[fields[0], int(fields[1]), fields[3] if fields[0] == "S" else ""] = cycle
    for i, p in enumerate(seen):
        assert (times["S", i, "W"], times["S", i, "X"], times["R", i, ""]) == (p.came, p.issued, p.done)


def test_perfetto(passages: tuple[Machine, list[Passage]]) -> None:
    m, seen = passages
    out = io.StringIO()
    trace = PerfettoTrace(m, out)
    for p in seen:
        trace(p)
    trace.close()
    events = json.loads(out.getvalue())["traceEvents"]
    tracks: dict[int, int] = {}
    executed = 0
    for e in (e for e in events if e["ph"] == "X"):
        assert e["dur"] > 0 and e["ts"] >= tracks.get(e["tid"], 0)  # nothing on a track overlaps
        tracks[e["tid"]] = e["ts"] + e["dur"]
        executed += e["tid"] >= PerfettoTrace.FIRST_LANE
    assert executed == len(seen)
    assert {e["name"] for e in events if e["ph"] == "X" and e["tid"] == PerfettoTrace.STALLS} >= {"memory"}


def test_timeline(passages: tuple[Machine, list[Passage]]) -> None:
    m, seen = passages
    chart = Timeline(m, 2, 6)
    for p in seen:
        chart(p)
    text = chart.text().splitlines()
    rows = [line for line in text if "E" in line or ">" in line]
    assert len(rows) == 6 and "ld a6, 0(a4)" in text[-1 - 5 + 1] + "".join(rows)
    assert all(len(line) < 200 for line in text)


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_annotate(engine: str) -> None:
    m = Machine(WALK_IMAGE, TARGET, engine)
    m.count_blocks()
    m.start_timing(effects=True)
    m.call("walk", [m.symbol("data"), 12, 64])
    report = m.timing_report()
    text = annotate(m, report.counts, report.by_pc)
    rows = [line.split() for line in text.splitlines() if ":  " in line]
    load = next(row for row in rows if row[-3:] == ["ld", "a6,", "0(a4)"])
    assert load[0] == "12"
    assert sum(int(row[0]) for row in rows if not row[0].endswith(":")) == m.executed
    assert sum(float(row[1].replace(",", "")) for row in rows if not row[0].endswith(":")) == pytest.approx(sum(report.by_pc.values()), abs=2)
    assert "walk:" in text and "executed" in annotate(m, m.counts())


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "walk.elf"
    file.write_bytes(WALK_IMAGE)
    run = [str(file), "-mcpu=sifive-u74", "-call=walk", "-args=0x12000,10,64"]
    for name in ("out.json", "out.kanata"):
        assert main([*run, f"-trace={tmp_path / name}", "-timeline", "-annotate"]) == 0
        err = capsys.readouterr().err
        assert "cycle 0" in err and "walk:" in err
    assert json.loads((tmp_path / "out.json").read_text())["traceEvents"]
    assert (tmp_path / "out.kanata").read_text().startswith("Kanata\t0004\n")
    assert main([*run, "-trace=-", "-timing"]) == 0
    err = capsys.readouterr().err
    assert "ld a6, 0(a4)" in err and "every executed instruction followed" in err
    assert main([*run, f"-trace={tmp_path}/none/x.json"]) == 1
    assert "cannot write" in capsys.readouterr().err


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_profile(engine: str) -> None:
    m = Machine(WALK_IMAGE, TARGET, engine)
    m.count_blocks()
    m.start_timing(effects=True)
    m.call("walk", [m.symbol("data"), 12, 64])
    report, counts = m.timing_report(), m.counts()
    assert sum(map(sum, report.accounts.values())) == sum(report.slots) == report.cycles * TARGET.sched_model.issue_width
    tables: dict[str, list[list[str]]] = {}
    for line in profile_text(counts, m.exe, report, blocks_of(m, counts)).splitlines():
        fields = line.replace(",", "").split()
        if fields[0] == "instructions":
            rows = tables[fields[-1]] = []
        else:
            rows.append(fields)
    assert set(tables) == {"function", "block"}
    for rows in tables.values():  # every cycle belongs to one function and one block
        assert sum(int(row[0]) for row in rows) == m.executed
        assert sum(int(row[2]) for row in rows) == pytest.approx(report.cycles, abs=len(rows))
    assert tables["function"][0][-1] == "walk" and tables["function"][0][5] == "memory"
    assert profile_text(counts, m.exe).split()[:3] == ["instructions", "%", "function"]
