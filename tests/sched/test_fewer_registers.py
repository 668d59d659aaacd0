"""Kernels get by with fewer registers than the longest path first would take, in no more cycles of the device."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

import oxllc

KERNEL = (Path(__file__).resolve().parents[1] / "kernels/ll/casts.w1.ll").read_text()


def test_independent_chains_share_registers() -> None:
    compiled = oxllc.compile_ir(KERNEL, mcpu="ox1", verify_machineinstrs=True)
    assert compiled.stats["pre-ra-sched.registers-saved"] > 0
    named = set(re.findall(r"\b(?:[astx]\d+)\b", "\n".join(line for line in compiled.asm.splitlines() if not line.startswith("\t."))))
    assert len(named) <= 36  # 45 by latency alone


def test_orders_keep_the_edges() -> None:
    from oxllc.sched.fewer_registers import depth_first, windowed

    class Graph:
        """Random forward edges with the methods of a DependenceGraph."""

        def __init__(self, n: int, rng: np.random.Generator) -> None:
            self.instrs = list(range(n))
            self.successors = [[(int(b), int(rng.integers(0, 9))) for b in rng.integers(a + 1, n, 2)] if a < n - 1 and rng.random() < 0.8 else []
                               for a in range(n)]
            self.predecessor_counts = [0] * n
            for outs in self.successors:
                for b, _ in outs:
                    self.predecessor_counts[b] += 1

        def heights(self) -> list[int]:
            return [len(self.instrs) - a for a in self.instrs]

    rng = np.random.default_rng(3)
    for n in (1, 2, 17, 60):
        graph = Graph(n, rng)
        near = depth_first(graph)  # type: ignore[arg-type]
        for order in (near, *(windowed(graph, near, w) for w in (1, 4, 64))):  # type: ignore[arg-type]
            place = {a: i for i, a in enumerate(order)}
            assert sorted(order) == graph.instrs
            assert all(place[a] < place[b] for a, outs in enumerate(graph.successors) for b, _ in outs)
