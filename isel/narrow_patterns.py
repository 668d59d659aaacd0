"""Operations that the target selects only inside larger patterns, or only with certain operands.

`(abs (sub x, y))` or `(smin (smax x, 0), y)` on a machine that has neither `abs` nor `smax`: the legalizer would expand such a node before
any pattern sees it.  So before legalization the patterns are tried as greedy selection tries them, users first, and the nodes that a tile
begins at or covers are kept as they are:

    taken_by_patterns(dag, target, narrow) -> the nodes of `narrow` operations that every needed tile takes in

Legalization and combining may break a shape; the same question afterwards finds what is no longer taken, and that is expanded then.  Each
round gives up at least one node, so the process ends.  Where no pattern of the target is of this kind (`Legality.narrow` is empty),
or no such node is in the block, nothing of this runs.

Before and after: the DAG is not changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.match_load import load_matcher
from oxllc.isel.select import BUILTIN, Selection, tile_reads
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, OTHER

if TYPE_CHECKING:
    from oxllc.isel.dag import DAG, SDNode, SDValue
    from oxllc.target_desc.model import Target


def taken_by_patterns(dag: DAG, target: Target, narrow: frozenset[tuple[int, int]]) -> set[SDNode]:
    """The nodes of operations in `narrow` (opcode, result type) that greedy selection would cover as the DAG is now."""
    asked = {node for node in dag.nodes if node.opcode != isd.DELETED and (node.opcode, node.vts[0]) in narrow}
    if not asked:
        return asked
    selection = Selection(dag, target, load_matcher(target))
    order = dag.topological_order()
    selection.index = {node: i for i, node in enumerate(order)}
    table = selection.matcher.table
    covered = selection.covered
    needed = {dag.root.node}
    for node in reversed(order):
        if node not in needed or node in covered:
            continue
        match = table.get(node.opcode) if node.opcode not in BUILTIN else None
        tile = match(node, selection) if match is not None else None
        if tile is None:
            asked.discard(node)
            needed.update(op.node for op in node.ops)
            continue
        reads: list[SDValue] = []
        tile_reads(tile, reads)
        selection.tiles[node] = tile
        selection.inputs[node] = reads
        needed.update(value.node for value in reads)
        needed.update(op.node for op in node.ops if op.vt in (OTHER, GLUE))
        for inner in tile.folded:
            covered[inner] = node
            needed.update(op.node for op in inner.ops if op.vt in (OTHER, GLUE))
    return asked
