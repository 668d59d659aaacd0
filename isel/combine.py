"""The DAG combiner: algebraic simplification by a work-list (LLVM's DAGCombiner).

Runs before and after legalization (`legal_only`: only operations that the target selects may be made).  What a node becomes is
said by the rules of the target (`CombineRule` records, compiled by `combine_match.py`); what rules cannot state (demanded bits,
memory, division by constants) by the visitors of the `combine_*.py` files, asked where no rule fires.  Either gets the combiner and
a node and returns a value that replaces the node's first value, or None.  When a node is replaced, its users are visited again; a
node whose uses vanish is deleted and its operands are visited again.  Every rewrite makes the graph smaller, cheaper or more
canonical (constants to the right, extensions into loads, negations into conditions), which ends the process.

A rule that undoes another would keep it going: after REWRITES_PER_NODE rewrites for each node, the next ones are written down
until a sequence repeats, and the error names the rules in it.

Invariant: no rule and no visitor changes a node in place; so known bits that are cached on a value stay true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.isel.combine_bits import BIT_VISITORS
from oxllc.isel.combine_int import INT_VISITORS
from oxllc.isel.combine_load import load_rules
from oxllc.isel.combine_memory import MEMORY_VISITORS
from oxllc.isel.combine_select import SELECT_VISITORS
from oxllc.target_desc import isd
from oxllc.target_desc.safe_expr import SafeExprError

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode, SDValue
    from oxllc.isel.legalize_info import Legality

DELETED = isd.DELETED
_NEVER_DIES = frozenset((isd.ENTRY_TOKEN,))
REWRITES_PER_NODE = 16  # measured on the examples and random programs: at most 3
MIN_REWRITES = 1000
TRACED = 4000  # rewrites that are written down
NO_RULE = -1


class Combiner:
    """The graph being combined, and short ways to make nodes.  `fired`: the rule of the last rewrite, NO_RULE for a visitor."""

    def __init__(self, dag: DAG, legality: Legality, legal_only: bool) -> None:
        self.dag = dag
        self.legality = legality
        self.legal = legality.legal
        self.legal_only = legal_only
        self.rules = rules = load_rules(legality.target)
        if not rules.early:
            rules.early = frozenset(rules.table) | frozenset(VISITORS)
            rules.late = rules.late_roots | LATE_VISITORS
        self.imm_bits = rules.imm_bits
        self.fired = NO_RULE
        self.work: list[SDNode] = []

    def run(self, touched: list[SDNode] | None = None) -> None:
        """Combine until nothing changes.

        `touched`: the nodes made and rewritten since the graph was combined last; of the others, only those are visited that may
        be combined after legalization and not before.  None: all.

        Raises:
            OxllcError: rules chase each other; it names them.
        """
        dag = self.dag
        rules = self.rules.table
        visitors = VISITORS
        work = self.work
        if touched is None:
            dag.remove_dead()
            wanted = self.rules.early
        else:
            for node in touched:
                self.push(node)
            wanted = self.rules.late
        for node in reversed(dag.nodes):  # operands were made before their users, so this pops them first
            if node.opcode in wanted and not node.queued:
                node.queued = True
                work.append(node)
        left = max(MIN_REWRITES, REWRITES_PER_NODE * len(dag.nodes))
        trace: list[str] = []
        dag.on_new = self.push
        early = self.rules.early
        while work:
            node = work.pop()
            node.queued = False
            opcode = node.opcode
            if opcode == DELETED:
                continue
            values = node.values
            if not values[0].uses:
                for value in values:
                    if value.uses:
                        break
                else:
                    if node is not dag.root.node:
                        if opcode not in _NEVER_DIES:
                            dag.delete(node, self.push)
                        continue
            if opcode not in early:
                continue
            dag.loc = node.loc
            dag.ir = node.ir
            new = None
            if opcode in rules:
                try:
                    new = rules[opcode](self, node)
                except SafeExprError:  # a constant shift amount or divisor out of range: what is undefined needs no simplification
                    new = None
            if new is None:
                if opcode not in visitors:
                    continue
                self.fired = NO_RULE
                new = visitors[opcode](self, node)
                if new is None:
                    continue
            old = node.values[0]
            if new is old:
                continue
            left -= 1
            if left < 0:
                trace.append(self._name(opcode))
                if len(trace) > TRACED:
                    raise self._endless(trace, node)
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

    def _name(self, opcode: int) -> str:
        """What made the last rewrite."""
        rules = self.rules
        if self.fired != NO_RULE:
            return f"{rules.names[self.fired]} ({rules.places[self.fired]})"
        return f"{VISITORS[opcode].__module__.rpartition('.')[2]}.{VISITORS[opcode].__name__}"

    def _endless(self, trace: list[str], node: SDNode) -> OxllcError:
        """The error for rewriting without end: the shortest sequence of rules that the trace ends with repeatedly."""
        for length in range(1, len(trace) // 3 + 1):
            if trace[-length:] == trace[-2 * length : -length] == trace[-3 * length : -2 * length]:
                cycle = trace[-length:]
                start = cycle.index(min(cycle))
                names = [*cycle[start:], *cycle[:start]]
                names = list(dict.fromkeys(names))
                break
        else:
            names = sorted(set(trace[len(trace) // 2 :]))
        text = f"the DAG combiner does not end: combine rule{'s' if len(names) > 1 else ''} "
        text += f"{' and '.join(names)} undo each other's work" if len(names) > 1 else f"{names[0]} applies to its own result"
        if node.ir is not None:
            text += f", at '{node.ir.opcode}' of the IR"
        return OxllcError(text)

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
LATE_VISITORS = frozenset((isd.LOAD,))  # what their visitors do after legalization alone


def combine(dag: DAG, legality: Legality, legal_only: bool, touched: list[SDNode] | None = None) -> None:
    """Simplify a DAG in place; `touched` as for `Combiner.run`."""
    Combiner(dag, legality, legal_only).run(touched)
