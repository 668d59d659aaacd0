"""What the two tilers make of the same DAG: costs, tiles, where they differ, and the exact minimum where it can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.dump import node_text
from oxllc.isel.match_load import load_matcher
from oxllc.isel.select import Selection
from oxllc.isel.tile_text import tile_text
from oxllc.isel.tiling import Plan, covering_cost, select_optimal
from oxllc.isel.tiling_exact import exact_cost

if TYPE_CHECKING:
    from oxllc.isel.dag import DAG
    from oxllc.target_desc.model import Target


class Difference(NamedTuple):
    """A node that the tilers select differently; "" where one of them needs no tile for it."""

    node: str
    line: int  # of the IR, 0 where unknown
    greedy: str
    optimal: str


class Comparison(NamedTuple):
    """Both tilers on one DAG.  Costs in thousandths of a cycle (`tile_cost.py`); `exact`: None where the search was cut off."""

    greedy: int
    optimal: int
    exact: int | None
    greedy_tiles: int
    optimal_tiles: int
    differences: list[Difference]


def compare_tilers(dag: DAG, target: Target) -> Comparison:
    """Run both on a DAG, which stays as it is."""
    greedy = Selection(dag, target, load_matcher(target))
    greedy.run()
    tiling = select_optimal(dag, target)
    plan = Plan(dag, target)
    plan.choose()
    plan.count()
    plan.improve()
    exact = exact_cost(plan)
    optimal = tiling.selection
    differences: list[Difference] = []
    if tiling.cost < tiling.greedy:
        for node in dag.topological_order():
            one, other = greedy.tiles.get(node), optimal.tiles.get(node)
            if (one.rule if one is not None else None) != (other.rule if other is not None else None):
                differences.append(Difference(node_text(node, target), ir_line(node.ir), tile_text(one, target), tile_text(other, target)))
    count = [sum(tile is not None for tile in s.tiles.values()) for s in (greedy, optimal)]
    return Comparison(covering_cost(greedy), tiling.cost, exact, count[0], count[1], differences)


def ir_line(inst: object) -> int:
    """The line of an IR instruction in its file (0: unknown)."""
    block = getattr(inst, "parent", None)
    function = getattr(block, "parent", None)
    module = getattr(function, "parent", None)
    offset = getattr(inst, "offset", -1)
    if module is None or module.source is None or offset < 0:
        return 0
    return int(module.source.line_col(offset)[0])
