"""The page for "Cannot select": what the node is, which patterns come near and why each does not fit, where to add one.

Distance of a pattern: how many of its tests fail.  The reference matcher answers each test singly; the first failing one is what
the page shows, in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.dump import node_text, opcode_name
from oxllc.isel.match_reference import ReferenceMatcher, failure_text
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, MVT_NAMES, OTHER

from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode
    from oxllc.isel.match_rules import Rule
    from oxllc.target_desc.model import Target

MAX_TREE_DEPTH = 3
NEAREST = 3


def node_tree(node: SDNode, target: Target, depth: int = 0) -> list[str]:
    """The node and its operands, indented, each with its types."""
    lines = ["  " * (depth + 1) + node_text(node, target)]
    if depth < MAX_TREE_DEPTH:
        for op in node.ops:
            if op.vt != GLUE and op.node.opcode != isd.ENTRY_TOKEN and not (op.vt == OTHER and op.node.opcode != isd.BASIC_BLOCK):
                lines += node_tree(op.node, target, depth + 1)
    return lines


def nearest_patterns(node: SDNode, target: Target) -> list[tuple[Rule, str]]:
    """The patterns of the node's opcode that fail fewest tests, each with its first failed test in words."""
    matcher = ReferenceMatcher(target)
    found: list[tuple[int, int, Rule, str]] = []
    for rule in matcher.by_opcode.get(node.opcode, []):
        failed = matcher.failed_tests(rule, node)
        if failed:
            found.append((len(failed), rule.number, rule, failure_text(failed[0], node, target)))
    found.sort(key=lambda item: item[:2])
    return [(rule, reason) for _, _, rule, reason in found[:NEAREST]]


def cannot_select(node: SDNode, target: Target) -> OxllcError:
    """The error for a node that nothing covers."""
    name = opcode_name(node.opcode, target)
    if node.opcode in (isd.INTRINSIC_W_CHAIN, isd.INTRINSIC_WO_CHAIN, isd.INTRINSIC_VOID):
        name = str(node.payload)
    types = ", ".join(MVT_NAMES[vt] for vt in node.vts if vt not in (OTHER, GLUE)) or "no value"
    lines = [f"Cannot select: {name} ({types}) on {target.name}, CPU {target.cpu}"]
    if node.ir is not None:
        lines.append(f"  from IR: {str(node.ir).strip()}")
        function = getattr(getattr(node.ir, "parent", None), "parent", None)
        if function is not None:
            lines.append(f"  in function: {getattr(function, 'name', '')}")
    if node.loc is not None:
        lines.append(f"  source: line {node.loc[0]}, column {node.loc[1]}")
    lines.append("  node:")
    lines += ["  " + line for line in node_tree(node, target)]
    nearest = nearest_patterns(node, target)
    if nearest:
        lines.append("  nearest patterns:")
        for rule, reason in nearest:
            lines.append(f"    {rule.pattern.where}: {rule.pattern}")
            lines.append(f"      does not fit: {reason}")
        lines.append(f"  hint: a pattern for it could stand behind {nearest[0][0].pattern.where}")
    else:
        lines.append(f"  no pattern of this target has the root {name}")
        lines.append("  hint: add `def : Pat<(...), (...)>;` or a Pattern of an instruction to the target's .td files,")
        lines.append("        or an OperationAction record (Expand, LibCall, Promote, Custom) for the legalizer")
    return OxllcError("\n".join(lines))
