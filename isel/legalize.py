"""Operation legalization: every operation that no pattern of the target selects is expanded into others.

Types are legal already (`lower_types`); calls of library routines were made by the builder, which can order them.  So everything
here is a rewrite of one value into pure nodes.  Work-list: nodes operands first; nodes made by an expansion are legalized too,
so expansions may use operations that need expansion themselves (each only produces simpler ones, which ends the process).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.legalize_expand import EXPANDERS, Expander
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Set

    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.function_lowering import FunctionLowering

DELETED = isd.DELETED


def legalize(dag: DAG, fl: FunctionLowering, kept: Set[SDNode] = frozenset()) -> list[SDNode]:
    """Expand what the target cannot select; the nodes that were expanded, made or rewritten (deleted ones among them).

    `kept`: nodes that stay as they are, because larger patterns take them (`narrow_patterns`)."""
    if not fl.optimize:
        dag.remove_dead()  # the combiner leaves nothing dead
    expanders = EXPANDERS
    work = [node for node in dag.nodes if node.opcode in expanders]
    if not work:
        return work
    expander = Expander(dag, fl)
    made: list[SDNode] = []
    dag.on_new = made.append
    dag.loc = None
    at = 0
    while at < len(work):
        node = work[at]
        at += 1
        if node.opcode == DELETED or node in kept:
            continue
        function = expanders.get(node.opcode)
        if function is None:
            continue
        dag.loc = node.loc
        dag.ir = node.ir
        new = function(expander, node)
        if made:
            work.extend(made)
            made.clear()
        if new is not None and new is not node.values[0]:
            old = node.values[0]
            if new.known is None:
                new.known = old.known
            dag.replace_all_uses(old, new, work.append)
            if len(node.values) > 1 and new.node is not node and len(new.node.values) == len(node.values):
                for mine, theirs in zip(node.values[1:], new.node.values[1:]):
                    dag.replace_all_uses(mine, theirs, work.append)
            if not node.has_uses():
                dag.delete(node)
    dag.on_new = None
    return work
