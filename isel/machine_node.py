"""Selected tiles: what the matcher makes of DAG nodes, before it becomes machine instructions.

A tile is a tree of `MNode`s that replaces one root node of the DAG and the nodes it covers.  Operands of an `MNode` follow the
instruction's inputs (definitions left out) and are

    SDValue      a value that another tile (or a copy) computes
    MNode        an instruction of the same tile; its first result
    int          an immediate, or at a register position a physical register
    others       FrameIndex, SymbolRef, MachineBlock, InlineAsm: as in `oxllc.mir.function`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode
    from oxllc.target_desc.model import InstrDesc


class MNode:
    """One instruction to be.  On the root of a tile `node` is the DAG node replaced, `rule` the number of the pattern in matching
    order (-1: none, selection did it by itself), and `folded` the other nodes with chains that it covers; `result_class` overrides
    the class of the first result (-1: the description's)."""

    __slots__ = ("desc", "folded", "node", "ops", "result_class", "rule")

    def __init__(self, desc: InstrDesc, ops: list[Any], node: SDNode | None = None, rule: int = -1, folded: tuple[SDNode, ...] = (),
                 result_class: int = -1) -> None:
        self.desc = desc
        self.ops = ops
        self.node = node
        self.rule = rule
        self.folded = folded
        self.result_class = result_class

    def __repr__(self) -> str:
        return f"({' '.join([self.desc.name, ', '.join(map(repr, self.ops))])})"
