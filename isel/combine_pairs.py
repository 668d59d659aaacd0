"""Two operations on the same operands that one instruction computes: quotient and remainder, both halves of a product.

    pair_results(dag, legality)     before legalization; LLVM's DAGCombiner does it in useDivRem and SimplifyNodeWithTwoResults

Where the target selects a node with two results (`udivrem`, `sdivrem`, `umullohi`, `smullohi`), the two nodes of one result each become its
results; so does a single one that the target selects in no other way.  Glue and chains are not involved: all of these are pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import isd

if TYPE_CHECKING:
    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.legalize_info import Legality

# Operation with two results -> the operations of its first and second one.
PAIRS = {
    isd.UDIVREM: (isd.UDIV, isd.UREM), isd.SDIVREM: (isd.SDIV, isd.SREM),
    isd.UMUL_LOHI: (isd.MUL, isd.MULHU), isd.SMUL_LOHI: (isd.MUL, isd.MULHS),
}  # fmt: skip


def pair_results(dag: DAG, legality: Legality) -> None:
    """Replace pairs by nodes with two results wherever the target has the instruction."""
    for opcode, (first, second) in PAIRS.items():
        found: dict[tuple[object, ...], dict[int, SDNode]] = {}
        for node in dag.nodes:
            if node.opcode in (first, second) and (opcode, node.vts[0]) in legality.legal:
                ops = tuple(sorted(node.ops, key=lambda v: (v.node.id, v.resno))) if first == isd.MUL else node.ops
                found.setdefault((node.vts[0], ops), {})[node.opcode] = node
        for members in found.values():
            node = next(iter(members.values()))
            if len(members) == 1 and (node.opcode, node.vts[0]) in legality.legal:
                continue
            if second not in members and first == isd.MUL:
                continue
            vt = node.vts[0]
            dag.loc, dag.ir = node.loc, node.ir
            both = dag.make(opcode, (vt, vt), node.ops)
            for old_opcode, new in zip((first, second), both.values, strict=True):
                old = members.get(old_opcode)
                if old is not None:
                    dag.replace_all_uses(old.values[0], new)
                    dag.delete(old)
