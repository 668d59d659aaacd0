"""The PBQP solver against enumeration: exact where only R0, R1 and R2 apply, never an impossible pair of options."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from oxllc.regalloc.pbqp_solver import Graph, solve


def random_graph(rng: random.Random, count: int, edges: list[tuple[int, int]]) -> Graph:
    graph = Graph()
    sizes = [rng.randint(2, 4) for _ in range(count)]
    for size in sizes:
        graph.add_node(np.array([float(rng.randint(0, 9)) for _ in range(size)]))
    for n, m in edges:
        costs = np.array([[float(rng.randint(0, 9)) if rng.random() < 0.8 else np.inf for _ in range(sizes[m])] for _ in range(sizes[n])])
        costs[0, :] = costs[:, 0] = 0.0  # memory excludes nothing
        graph.add_edge(n, m, costs)
    return graph


def least(graph: Graph) -> float:
    return min(graph.cost(list(choice)) for choice in itertools.product(*(range(len(v)) for v in graph.vectors)))


@pytest.mark.parametrize("seed", range(40))
def test_series_parallel_graphs_are_solved_exactly(seed: int) -> None:
    """A ring with a tree hanging on it never needs RN."""
    rng = random.Random(seed)
    ring = rng.randint(3, 5)
    edges = [(n, (n + 1) % ring) for n in range(ring)]
    count = rng.randint(ring, 7)
    edges += [(rng.randrange(n), n) for n in range(ring, count)]
    graph = random_graph(rng, count, edges)
    choice = solve(graph)
    assert graph.cost(choice) == least(graph)


@pytest.mark.parametrize("seed", range(20))
def test_dense_graphs(seed: int) -> None:
    """With RN the choice is possible and no better than the least; the graph itself stays as it was."""
    rng = random.Random(seed)
    graph = random_graph(rng, 6, [e for e in itertools.combinations(range(6), 2) if rng.random() < 0.9])
    before = [vector.copy() for vector in graph.vectors]
    choice = solve(graph)
    assert least(graph) <= graph.cost(choice) < np.inf
    assert all((a == b).all() for a, b in zip(before, graph.vectors))


def test_a_node_without_an_option() -> None:
    graph = Graph()
    graph.add_node(np.array([np.inf, 0.0]))
    graph.add_node(np.array([np.inf, 0.0]))
    graph.add_edge(0, 1, np.array([[0.0, 0.0], [0.0, np.inf]]))
    assert -1 in solve(graph)
