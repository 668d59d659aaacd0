"""The page of `-explain-isel=`: why a value was selected as it was.

For each DAG node that comes from the instruction: the tile that covers it, its pattern with the `.td` line, what the tile covers, the other
patterns that fit, and the nearest that do not, each with the first test that failed (as on the page of "Cannot select").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.dump import node_text
from oxllc.isel.explain import NEAREST, nearest_patterns
from oxllc.isel.match_load import load_every
from oxllc.isel.select import BUILTIN, cover, tile_reads
from oxllc.isel.tile_cost import UNIT, tile_costs
from oxllc.isel.tile_text import place, register_text, tile_text
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, OTHER
from oxllc.target_desc.patterns import load_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode, SDValue
    from oxllc.isel.machine_node import MNode
    from oxllc.isel.select import Selection
    from oxllc.target_desc.model import Target

_SILENT = frozenset((isd.ENTRY_TOKEN, isd.TOKEN_FACTOR, isd.REGISTER, isd.BASIC_BLOCK, isd.COND_CODE, isd.VALUE_TYPE))


class Explainer:
    """Explains the nodes that `wanted` says are asked for.  Call `built` with DAGs as built, `selected` with DAGs before selection."""

    def __init__(self, target: Target, optimal: bool, wanted: Callable[[SDNode], bool]) -> None:
        self.target = target
        self.optimal = optimal
        self.wanted = wanted
        self.first: list[str] = []  # the nodes as built
        self.pages: list[str] = []

    def built(self, dag: DAG) -> None:
        """Note the nodes as the builder made them."""
        self.first += [node_text(node, self.target) for node in dag.topological_order() if self.wanted(node) and node.opcode not in _SILENT]

    def selected(self, block: str, dag: DAG) -> None:
        """Explain the nodes of one block."""
        nodes = [node for node in dag.topological_order() if node.opcode not in _SILENT and self.wanted(node)]
        if not nodes:
            return
        selection, _ = cover(dag, self.target, self.optimal)
        owners = self._owners(selection)
        done: set[SDNode] = set()
        for node in reversed(nodes):
            roots = [node] if node in selection.tiles else owners.get(node, [])
            if node not in selection.tiles and not node.ops:
                continue  # a constant or symbol inside other tiles: they are explained where they are asked for
            text = [f"{node_text(node, self.target)}    (block {block})"]
            if not roots:
                text += self._alias(node, selection)
            for root in roots:
                if root is not node:
                    text.append(f"  inside the tile of {node_text(root, self.target)}")
                if root in done:
                    text.append("  explained above")
                    continue
                done.add(root)
                text += self._root(root, selection)
            self.pages.append("\n".join(text) + "\n")

    def _alias(self, node: SDNode, selection: Selection) -> list[str]:
        found = selection.aliases.get(node.values[0])
        if found is None:
            return ["  needs no instruction"]
        if isinstance(found, int):
            return [f"  is the register {register_text(found, self.target)}, no instruction"]
        return [f"  is the same as {found!r}, no instruction"]

    def _root(self, node: SDNode, selection: Selection) -> list[str]:
        tile = selection.tiles[node]
        if tile is None:
            return ["  is made by selection itself, without a pattern"]
        costs = tile_costs(self.target)
        lines = [f"  selected as  {tile_text(tile, self.target)}"]
        if tile.rule < 0:
            return [*lines, f"  without a pattern, cost {_cycles(costs.tile(tile))}"]
        patterns = load_patterns(self.target).patterns
        lines += self._pattern("  pattern      ", tile)
        covered = interior(node, tile)
        if covered:
            lines.append("  covers too   " + "; ".join(node_text(n, self.target) for n in covered))
        others: list[MNode] = []
        load_every(self.target)[node.opcode](node, selection, others)
        others = sorted((t for t in others if t.rule != tile.rule), key=lambda t: t.rule)
        if others:
            why = "makes the block cheapest" if self.optimal else "is of greater complexity, then of cheaper result, then earlier"
            lines.append(f"  also fit (the one taken {why}):")
            for other in others:
                lines += self._pattern("    ", other)
                lines.append(f"      would give {tile_text(other, self.target)}")
        near = nearest_patterns(node, self.target)
        if near:
            lines.append("  do not fit:")
            for rule, reason in near[:NEAREST]:
                pattern = patterns[rule.number]
                lines += [f"    {place(pattern)}: complexity {pattern.complexity}: {pattern}", f"      {reason}"]
        return lines

    def _pattern(self, prefix: str, tile: MNode) -> list[str]:
        pattern = load_patterns(self.target).patterns[tile.rule]
        cost = _cycles(tile_costs(self.target).tile(tile))
        return [f"{prefix}{place(pattern)}: complexity {pattern.complexity}, cost {cost}: {pattern}"]

    def _owners(self, selection: Selection) -> dict[SDNode, list[SDNode]]:
        """By covered node: the roots whose tiles cover it."""
        owners: dict[SDNode, list[SDNode]] = {}
        for root, tile in selection.tiles.items():
            if tile is not None:
                for node in interior(root, tile):
                    owners.setdefault(node, []).append(root)
        return owners


def interior(root: SDNode, tile: MNode) -> list[SDNode]:
    """The nodes besides its root that a tile computes: those between the root and the values it reads."""
    reads: list[SDValue] = []
    tile_reads(tile, reads)
    edge = set(reads)
    found: dict[SDNode, None] = {}
    stack = list(reversed(root.ops))
    while stack:
        value = stack.pop()
        node = value.node
        if value.vt == OTHER or value.vt == GLUE or value in edge or node in found or node.opcode in BUILTIN:
            continue
        found[node] = None
        stack += reversed(node.ops)
    return list(found)


def _cycles(cost: int) -> str:
    return f"{cost / UNIT:.3f}"
