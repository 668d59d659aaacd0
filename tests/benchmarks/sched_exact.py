"""How far are the list schedules from the best ones?  Exact schedules of small regions by branch and bound.

    python tests/benchmarks/sched_exact.py [--cpu sifive-u74] [--largest 16] [--nodes 20000] [name ...]

Regions are those of the C examples (`.O2.ll`) before allocation.  The measure is `cycles_of`: the in-order machine with its resources, until what
stands behind the region can issue.  The search takes every ready instruction next, the critical path first, and cuts a branch whose
cycle plus the longest remaining path, or the micro-ops left at full width, cannot beat the best order; a region that needs more than
`--nodes` steps is not proven and counts apart.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from examples_data import EXAMPLES, FUNCTIONS
from measure import file_of
from tabulate import tabulate

from oxllc.sched import pre_ra
from oxllc.sched.dependence import DependenceGraph
from oxllc.sched.list_scheduler import cycles_of, schedule_latency, source_cycles


def exact(graph: DependenceGraph, limit: int, steps: int) -> tuple[int, bool]:
    """(least cycles of any order, whether that is proven); `limit`: the cycles of a known order."""
    n = len(graph.instrs)
    heights = graph.heights()
    width = graph.machine.issue_width
    floor = graph.lower_bound()
    best = limit
    left = steps
    order: list[int] = []
    missing = graph.predecessor_counts.copy()

    def search() -> None:
        nonlocal best, left
        if best <= floor or left <= 0:
            return
        left -= 1
        if len(order) == n:
            best = min(best, cycles_of(graph, order))
            return
        cycle = _cycle(graph, order)
        rest = [a for a in range(n) if a not in taken]
        if max(max(cycle + heights[a] for a in rest), cycle + (len(rest) - 1) // width) >= best:
            return
        for a in sorted((a for a in rest if not missing[a]), key=lambda a: (-heights[a], a)):
            order.append(a)
            taken.add(a)
            for b, _ in graph.successors[a]:
                missing[b] -= 1
            search()
            for b, _ in graph.successors[a]:
                missing[b] += 1
            taken.discard(a)
            order.pop()

    taken: set[int] = set()
    search()
    return best, left > 0


def _cycle(graph: DependenceGraph, order: list[int]) -> int:
    """The cycle in which the last instruction of a partial order issues (without resources: a bound)."""
    at: dict[int, int] = {}
    earliest: dict[int, int] = {}
    cycle = slots = 0
    for a in order:
        need = earliest.get(a, 0)
        if need > cycle:
            cycle, slots = need, 0
        elif slots >= graph.machine.issue_width:
            cycle, slots = cycle + 1, 0
        at[a] = cycle
        slots += graph.classes[a].micro_ops
        for b, latency in graph.successors[a]:
            earliest[b] = max(earliest.get(b, 0), cycle + latency)
    return cycle


def main(argv: list[str] | None = None) -> int:
    """Prints the table of distances."""
    parser = argparse.ArgumentParser(prog="sched_exact.py", description="list schedules against exact ones")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--cpu", default="sifive-u74")
    parser.add_argument("--largest", type=int, default=16)
    parser.add_argument("--nodes", type=int, default=20000)
    options = parser.parse_args(argv)
    graphs: list[DependenceGraph] = []
    chosen = pre_ra._best

    def note(graph: DependenceGraph, pressure: object, kind: str) -> object:
        if 3 <= len(graph.instrs) <= options.largest:
            graphs.append(graph)
        return chosen(graph, pressure, kind)  # type: ignore[arg-type]

    from oxllc.driver.compile import compile_ir

    pre_ra._best = note  # type: ignore[assignment]
    try:
        for recipe in FUNCTIONS:
            if not options.names or recipe["name"] in options.names:
                compile_ir((EXAMPLES / file_of(recipe, "O2")).read_text(), mcpu=options.cpu, opt_level=2)
    finally:
        pre_ra._best = chosen
    distances = {"source": [0] * 4, "list-latency": [0] * 4}
    totals = {"source": 0, "list-latency": 0, "exact": 0}
    unproven = 0
    for graph in graphs:
        mine = min(schedule_latency(graph)[1], source_cycles(graph))
        best, proven = exact(graph, mine, options.nodes)
        if not proven:
            unproven += 1
            continue
        for name, cycles in (("source", source_cycles(graph)), ("list-latency", mine)):
            distances[name][min(3, cycles - best)] += 1
            totals[name] += cycles
        totals["exact"] += best
    rows = [[name, *counts, totals[name], totals[name] / max(1, totals["exact"])] for name, counts in distances.items()]
    print(f"{len(graphs)} regions of 3 to {options.largest} instructions, {len(graphs) - unproven} with a proven minimum of "
          f"{totals['exact']} cycles in all")
    print(tabulate(rows, ["cycles above the minimum", "0", "1", "2", "3 or more", "cycles", "ratio"], floatfmt=".4f"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
