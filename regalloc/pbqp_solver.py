"""Partitioned Boolean quadratic programming: pick one option per node so that the costs of nodes and of edges are least in sum.

L. Hames and B. Scholz, "Nearly Optimal Register Allocation with PBQP" (JMLC 2006), after Scholz and Eckstein (LCTES 2002).  Nodes leave the
graph one by one, their cost going to the neighbours:
  R0  no neighbour: nothing to do;
  R1  one neighbour: its vector takes, per option, the best this node can do beside it;
  R2  two neighbours: the edge between them takes that per pair of options;
  RN  more: a node whose neighbours cannot deny all its options leaves without loss of solvability; else the one that is cheapest per
      neighbour to give option 0 leaves on suspicion.
Backwards, every node takes its best option beside what its neighbours have taken.  Exact where RN was not needed.

Cost vectors and matrices are NumPy arrays of floats, infinite where options exclude each other.  Matrices may be shared by edges: they are
never changed in place.  Complexity: O(nodes + edges) array operations; R2 is cubic in the number of options.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Costs = NDArray[np.float64]
else:
    Costs = Any


class Graph:
    """`vectors[n]`: costs of the options of node n; `edges[n][m]`: matrix of n (rows) and m (columns), kept from both sides."""

    def __init__(self) -> None:
        self.vectors: list[Costs] = []
        self.edges: list[dict[int, Costs]] = []
        self.worst: dict[int, tuple[Costs, int]] = {}  # by id of a matrix: itself (kept alive), options of a row that a column denies at most

    def add_node(self, costs: Costs) -> int:
        """A node with its cost vector; its number."""
        self.vectors.append(costs)
        self.edges.append({})
        return len(self.vectors) - 1

    def add_edge(self, n: int, m: int, costs: Costs, transposed: Costs | None = None) -> None:
        """Add costs (rows: n, columns: m) between two nodes; `transposed` may be given to share it."""
        old = self.edges[n].get(m)
        if old is not None:
            costs, transposed = old + costs, None
        self.edges[n][m] = costs
        self.edges[m][n] = costs.T if transposed is None else transposed

    def denied(self, costs: Costs) -> int:
        """How many row options one column option can exclude at most."""
        known = self.worst.get(id(costs))
        if known is None:
            known = self.worst[id(costs)] = (costs, int(np.isinf(costs).sum(axis=0).max()))
        return known[1]

    def cost(self, choice: list[int]) -> float:
        """The total of a choice of options."""
        total = sum(float(vector[choice[n]]) for n, vector in enumerate(self.vectors))
        return total + sum(float(costs[choice[n], choice[m]]) for n, mine in enumerate(self.edges) for m, costs in mine.items() if n < m)


def solve(graph: Graph) -> list[int]:
    """The option of every node.  A node that its neighbours leave without an option of finite cost gets -1."""
    return _Solver(graph).run()


class _Solver:
    def __init__(self, graph: Graph) -> None:
        self.g = graph
        self.vectors = [vector.copy() for vector in graph.vectors]
        self.edges = [dict(mine) for mine in graph.edges]
        count = len(self.vectors)
        self.options = [int(np.isfinite(vector).sum()) for vector in self.vectors]
        self.denied = [sum(graph.denied(costs) for costs in mine.values()) for mine in self.edges]
        self.gone = bytearray(count)
        self.stack: list[tuple[int, dict[int, Costs]]] = []
        self.few = [n for n in range(count) if len(self.edges[n]) < 3]
        self.safe = [n for n in range(count) if len(self.edges[n]) >= 3 and self.denied[n] < self.options[n]]
        self.rest: list[tuple[float, int]] = [(self._price(n), n) for n in range(count)
                                              if len(self.edges[n]) >= 3 and self.denied[n] >= self.options[n]]

    def _price(self, n: int) -> float:
        return float(self.vectors[n][0]) / (len(self.edges[n]) + 1)

    def run(self) -> list[int]:
        heapify(self.rest)
        few, safe, rest = self.few, self.safe, self.rest
        while True:
            if few:
                n = few.pop()
                if not self.gone[n]:
                    self._reduce(n)
            elif safe:
                n = safe.pop()
                if not self.gone[n]:
                    self._leave(n)
            elif rest:
                price, n = heappop(rest)
                if self.gone[n]:
                    continue
                now = self._price(n)
                if now > price:  # neighbours have left since
                    heappush(rest, (now, n))
                    continue
                self._leave(n)
            else:
                break
        choice = [-1] * len(self.vectors)
        for n, neighbours in reversed(self.stack):
            vector = self.vectors[n]
            if neighbours:
                vector = vector.copy()
                for m, costs in neighbours.items():
                    if choice[m] >= 0:
                        vector += costs[:, choice[m]]
            best = int(vector.argmin())
            choice[n] = best if np.isfinite(vector[best]) else -1
        return choice

    def _reduce(self, n: int) -> None:
        """R0, R1, R2."""
        mine = self.edges[n]
        vector = self.vectors[n]
        if len(mine) == 1:
            (m, costs), = mine.items()
            self.vectors[m] = self.vectors[m] + (vector[:, None] + costs).min(axis=0)
            self._recount(m)
        elif len(mine) == 2:
            (a, to_a), (b, to_b) = mine.items()
            delta = (vector[:, None, None] + to_a[:, :, None] + to_b[:, None, :]).min(axis=0)
            old = self.edges[a].get(b)
            if old is not None:
                self.denied[a] -= self.g.denied(old)
                self.denied[b] -= self.g.denied(self.edges[b][a])
                delta = delta + old
            self.edges[a][b] = delta
            self.edges[b][a] = delta.T
            self.denied[a] += int(np.isinf(delta).sum(axis=0).max())
            self.denied[b] += int(np.isinf(delta).sum(axis=1).max())
            self.g.worst[id(delta)] = delta, int(np.isinf(delta).sum(axis=0).max())
            turned = self.edges[b][a]
            self.g.worst[id(turned)] = turned, int(np.isinf(delta).sum(axis=1).max())
        self._leave(n)

    def _recount(self, m: int) -> None:
        self.options[m] = int(np.isfinite(self.vectors[m]).sum())

    def _leave(self, n: int) -> None:
        """Take a node out of the graph; its neighbours may become easy."""
        self.gone[n] = 1
        mine = self.edges[n]
        self.stack.append((n, mine))
        for m in mine:
            theirs = self.edges[m]
            costs = theirs.pop(n)
            was_safe = self.denied[m] < self.options[m]
            self.denied[m] -= self.g.denied(costs)
            if len(theirs) == 2 or len(theirs) < 2:
                self.few.append(m)
            elif not was_safe and self.denied[m] < self.options[m]:
                self.safe.append(m)
