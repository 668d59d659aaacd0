"""The DAG combiner: algebraic simplification by a work-list (LLVM's DAGCombiner).

Runs before and after legalization (`legal_only`: only operations that the target selects may be made).  A visitor gets the
combiner and a node and returns a value that replaces the node's first value, or None.  When a node is replaced, its users are
visited again; a node whose uses vanish is deleted and its operands are visited again.  Every rewrite makes the graph smaller,
cheaper or more canonical (constants to the right, extensions into loads, negations into conditions), which ends the process.

Invariant: no visitor changes a node in place; so known bits that are cached on a value stay true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.combine_bits import BIT_VISITORS
from oxllc.isel.combine_int import INT_VISITORS
from oxllc.isel.combine_memory import MEMORY_VISITORS
from oxllc.isel.combine_select import SELECT_VISITORS
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode, SDValue
    from oxllc.isel.legalize_info import Legality

DELETED = isd.DELETED
_NEVER_DIES = frozenset((isd.ENTRY_TOKEN,))


class Combiner:
    """The graph being combined, and short ways to make nodes."""

    def __init__(self, dag: DAG, legality: Legality, legal_only: bool) -> None:
        self.dag = dag
        self.legality = legality
        self.legal = legality.legal
        self.legal_only = legal_only
        self.work: list[SDNode] = []

    def run(self) -> None:
        """Combine until nothing changes."""
        dag = self.dag
        dag.remove_dead()
        visitors = VISITORS
        work = self.work
        for node in reversed(dag.nodes):  # operands were made before their users, so this pops them first
            node.queued = True
            work.append(node)
        dag.on_new = self.push
        while work:
            node = work.pop()
            node.queued = False
            opcode = node.opcode
            if opcode == DELETED:
                continue
            if not node.has_uses() and node is not dag.root.node:
                if opcode not in _NEVER_DIES:
                    dag.delete(node, self.push)
                continue
            visitor = visitors.get(opcode)
            if visitor is None:
                continue
            dag.loc = node.loc
            dag.ir = node.ir
            new = visitor(self, node)
            if new is None:
                continue
            old = node.values[0]
            if new is old:
                continue
            self.replace(old, new)
            if not node.has_uses() and node is not dag.root.node:
                dag.delete(node, self.push)
        dag.on_new = None

    def push(self, node: SDNode) -> None:
        """Visit a node (again)."""
        if not node.queued:
            node.queued = True
            self.work.append(node)

    def replace(self, old: SDValue, new: SDValue) -> None:
        """Replace a value and visit what depends on it."""
        self.push(new.node)
        self.dag.replace_all_uses(old, new, self.push)

    # -- making nodes ------------------------------------------------------------------------------------------

    def op(self, opcode: int, a: SDValue, b: SDValue) -> SDValue:
        """A binary operation of the type of `a`."""
        return self.dag.get(opcode, a.vt, (a, b))

    def con(self, opcode: int, a: SDValue, number: int) -> SDValue:
        """A binary operation with a constant."""
        return self.dag.get(opcode, a.vt, (a, self.dag.constant(number, a.vt)))

    def const(self, number: int, vt: int) -> SDValue:
        """A constant."""
        return self.dag.constant(number, vt)

    def can(self, opcode: int, vt: int) -> bool:
        """Whether an operation may be made that was not there before."""
        return (opcode, vt) in self.legal


VISITORS: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = {
    **INT_VISITORS, **BIT_VISITORS, **SELECT_VISITORS, **MEMORY_VISITORS,
}  # fmt: skip


def combine(dag: DAG, legality: Legality, legal_only: bool) -> None:
    """Simplify a DAG in place."""
    Combiner(dag, legality, legal_only).run()
