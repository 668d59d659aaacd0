"""Software pipelining: every schedule keeps every dependence, and the loops compute what they computed, for every trip count."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from emulate import run_image
from examples_data import EXAMPLES, FUNCTIONS, by_name
from llvm_judge import link
from measure import file_of

from oxllc.driver.compile import Compiled, compile_ir
from oxllc.driver.llc import main as llc
from oxllc.sched import loop_body, modulo
from oxllc.sched.machine import IssueClass, Machine, machine_of
from oxllc.sched.pre_ra import HEURISTICS
from oxllc.target_desc import load_target

CPU = "sifive-u74"
KNOWN = "-zba,-zbb"  # what the emulator lacks


def any_schedule(self: loop_body.LoopBody) -> loop_body.Choice | None:
    """What `best_schedule` would give if every schedule with overlapping iterations paid."""
    found = modulo.schedule(self.graph(), 80)
    return loop_body.Choice(found, 1, 0) if found is not None and found.stages > 1 else None


def compiled(text: str, **options: object) -> Compiled:
    return compile_ir(text, mcpu=CPU, mattr=KNOWN, pipeline_loops=True, verify_machineinstrs=True, verify_regalloc=True, **options)


def random_graph(rng: random.Random, machine: Machine) -> modulo.LoopGraph:
    n = rng.randint(3, 14)
    slots = [tuple(rng.sample(range(machine.slot_count), rng.randint(1, 2))) for _ in range(3)]
    classes = []
    for _ in range(n):
        ic = IssueClass((rng.randint(1, 7),), (-1,), 1)
        ic.hazards = tuple((rng.choice(slots), 0, rng.choice((1, 1, 1, 3))) for _ in range(rng.randint(0, 1)))
        classes.append(ic)
    edges = [modulo.LoopEdge(a, b, classes[a].latency, 0) for b in range(n) for a in range(b) if rng.random() < 0.2]
    edges += [modulo.LoopEdge(rng.randrange(n - 1), rng.randrange(n), rng.randint(0, 7), rng.randint(1, 3)) for _ in range(3)]
    return modulo.LoopGraph(classes, edges, machine)


def test_every_modulo_schedule_keeps_every_edge_and_resource() -> None:
    rng = random.Random(7)
    machine = machine_of(load_target(CPU, "", None))
    found = 0
    for _ in range(150):
        graph = random_graph(rng, machine)
        made = modulo.schedule(graph, 60)
        if made is None:
            continue
        found += 1
        assert not modulo.violations(graph, made.interval, made.times)
        assert made.interval >= graph.resource_bound() and graph.heights(made.interval) is not None
        assert made.times[graph.branch] == made.interval - 1 and made.order[-1] == graph.branch
        place = {a: i for i, a in enumerate(made.order)}
        for a, b, _, distance in graph.edges:
            passes = made.stage(b) + distance - made.stage(a)
            assert passes > 0 or (passes == 0 and (place[a] < place[b] or a == b))
        for cycle in range(made.interval):
            assert sum(t % made.interval == cycle for t in made.times) <= graph.machine.issue_width
    assert found > 100


LOOP = """
define i64 @f(ptr noalias %p, ptr noalias %q, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi i64 [ 3, %entry ], [ %s1, %loop ]
  %old = phi i64 [ 17, %entry ], [ %v, %loop ]
  %older = phi i64 [ 23, %entry ], [ %old, %loop ]
  %a = getelementptr i64, ptr %p, i64 %i
  %v = load i64, ptr %a
  %m = mul i64 %v, %older
  %x = xor i64 %m, %i
  %y = mul i64 %x, 12345
  %b = getelementptr i64, ptr %q, i64 %i
  store i64 %y, ptr %b
  %s1 = add i64 %s, %y
  %i1 = add i64 %i, 1
  %go = icmp slt i64 %i1, %n
  br i1 %go, label %loop, label %done
done:
  %t = xor i64 %old, %older
  %r = add i64 %s1, %t
  ret i64 %r
}
@in = global [12 x i64] [i64 5, i64 -3, i64 8, i64 1, i64 99, i64 -7, i64 6, i64 2, i64 4, i64 11, i64 12, i64 13]
@out = global [12 x i64] zeroinitializer
define i64 @run(i64 %n) {
  %r = call i64 @f(ptr @in, ptr @out, i64 %n)
  %e = getelementptr i64, ptr @out, i64 %n
  %e1 = getelementptr i64, ptr %e, i64 -1
  %v = load i64, ptr %e1
  %x = mul i64 %v, 31
  %sum = add i64 %r, %x
  ret i64 %sum
}
"""


def expected(n: int) -> int:
    values = [5, -3, 8, 1, 99, -7, 6, 2, 4, 11, 12, 13]
    s, old, older, y = 3, 17, 23, 0
    seen = (old, older)
    for i in range(n):
        seen = (old, older)
        y = ((values[i] * older) ^ i) * 12345
        s += y
        old, older = values[i], old
    total = (s + (seen[0] ^ seen[1]) + y * 31) & (1 << 64) - 1
    return total - (1 << 64) if total >> 63 else total


@pytest.mark.parametrize("most", [2, 3, 4])
def test_every_trip_count(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Values of one and two iterations before, reductions and stores, with up to `most` iterations in flight."""
    monkeypatch.setattr(loop_body.LoopBody, "best_schedule", any_schedule)
    monkeypatch.setattr(modulo, "MAX_STAGES", most)
    done = compiled(LOOP)
    assert done.stats["pipeline-loops.loops"] == 1
    image = link(done.obj, entry="run")
    for n in range(1, 13):
        assert run_image(image, "run", [n]).signed == expected(n), n


def test_a_store_that_the_next_iteration_reads_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_body.LoopBody, "best_schedule", any_schedule)
    text = LOOP.replace("ptr noalias %p, ptr noalias %q", "ptr %p, ptr %q").replace("ptr @in, ptr @out", "ptr @in, ptr getelementptr (i64, ptr @in, i64 1)")
    text = text.replace("%e = getelementptr i64, ptr @out, i64 %n", "%e = getelementptr i64, ptr @in, i64 %n")
    plain = link(compile_ir(text, mcpu=CPU, mattr=KNOWN).obj, entry="run")
    piped = link(compiled(text).obj, entry="run")
    for n in range(1, 11):
        assert run_image(piped, "run", [n]).signed == run_image(plain, "run", [n]).signed, n


def test_what_is_not_pipelined() -> None:
    call = LOOP.replace("%x = xor i64 %m, %i", "%x = call i64 @g(i64 %m)") + "declare i64 @g(i64)\n"
    volatile = LOOP.replace("store i64 %y", "store volatile i64 %y")
    for text in (call, volatile):
        assert "pipeline-loops.loops" not in compiled(text).stats
    assert "pipeline-loops.loops" not in compile_ir(LOOP, mcpu=CPU).stats


def test_the_table_of_schedulers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.ll"
    path.write_text(LOOP)
    assert llc(["-mcpu=sifive-u74", "-report=schedulers", "-report-format=json", str(path)]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert {row["pre_ra_sched"] for row in rows} == set(HEURISTICS)
    assert rows[0]["estimated_ratio"] == 1 and rows[0]["pipelined_loops"] == 0
    assert rows[-1]["pipelined_loops"] == 1 and rows[-1]["estimated_cycles"] < rows[-2]["estimated_cycles"]


@pytest.mark.slow
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_examples(recipe: dict, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[type-arg]
    """All programs, with every loop that has a schedule with overlapping iterations, whether it pays or not."""
    monkeypatch.setattr(loop_body.LoopBody, "best_schedule", any_schedule)
    done = compiled((EXAMPLES / file_of(recipe, "O2")).read_text())
    values = [argument["value"] for argument in recipe["args"]]
    assert run_image(link(done.obj, entry=recipe["function"]), recipe["function"], values).signed == recipe["expect"]


STEPPED = """
define void @scale(ptr noalias %a, ptr noalias %b, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr i32, ptr %a, i64 %i
  %q = getelementptr i32, ptr %b, i64 %i
  %x = load i32, ptr %p
  %y = mul i32 %x, 77
  %z = add i32 %y, 5
  store i32 %z, ptr %q
  %j = add nuw nsw i64 %i, 1
  %end = icmp eq i64 %j, %n
  br i1 %end, label %out, label %loop
out:
  ret void
}
"""


def test_pointers_stepped_by_the_loop_keep_their_objects() -> None:
    """Strength reduction makes PHIs of the addresses; what they point into decides whether the next load may go before the store."""
    assert compiled(STEPPED).stats["pipeline-loops.loops"] == 1
    assert "pipeline-loops.loops" not in compiled(STEPPED.replace(" noalias", "")).stats


def test_branch_shares_the_last_cycle() -> None:
    """Of two orders as long, the one that lets the branch issue earlier: the pointer steps beside the load."""
    text = STEPPED.replace("%z = add i32 %y, 5\n  store i32 %z, ptr %q", "store i32 %x, ptr %q")
    names = [line.split()[0] for line in compile_ir(text, mcpu=CPU, mattr=KNOWN).asm.splitlines() if line.startswith("\t") and line.split()[0][0] != "."]
    assert names[names.index("lw") + 1] == "addi"
