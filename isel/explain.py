"""The page for "Cannot select": what the node is, which patterns come near and why each does not fit, where to add one.

Distance of a pattern: how many of its tests fail.  The reference matcher answers each test singly; the first failing one is what
the page shows, in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.isel.dump import node_text, opcode_name
from oxllc.isel.match_reference import ReferenceMatcher, failure_text
from oxllc.target_desc import isd
from oxllc.target_desc.build import enabling_features
from oxllc.target_desc.mvt import GLUE, MVT_NAMES, OTHER
from oxllc.target_desc.patterns import load_patterns
from oxllc.target_desc.values import Dag

if TYPE_CHECKING:
    from oxllc.diagnostics import SourceFile
    from oxllc.isel.dag import SDNode
    from oxllc.isel.match_rules import Rule
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.records import Record

MAX_TREE_DEPTH = 3
NEAREST = 3
_INTRINSICS = (isd.INTRINSIC_W_CHAIN, isd.INTRINSIC_WO_CHAIN, isd.INTRINSIC_VOID)


def node_tree(node: SDNode, target: Target, depth: int = 0) -> list[str]:
    """The node and its operands, indented, each with its types."""
    lines = ["  " * (depth + 1) + node_text(node, target)]
    if depth < MAX_TREE_DEPTH:
        for op in node.ops:
            if op.vt != GLUE and op.node.opcode != isd.ENTRY_TOKEN and not (op.vt == OTHER and op.node.opcode != isd.BASIC_BLOCK):
                lines += node_tree(op.node, target, depth + 1)
    return lines


def nearest_patterns(node: SDNode, target: Target) -> list[tuple[Rule, str]]:
    """The patterns of the node's opcode (of the same intrinsic) that fail fewest tests, each with its first failed test in words."""
    matcher = ReferenceMatcher(target)
    found: list[tuple[int, int, Rule, str]] = []
    for rule in matcher.by_opcode.get(node.opcode, []):
        failed = matcher.failed_tests(rule, node)
        if failed and not (node.opcode in _INTRINSICS and any(test.kind == "payload" and not test.path for test in failed)):
            found.append((len(failed), rule.number, rule, failure_text(failed[0], node, target)))
    found.sort(key=lambda item: item[:2])
    return [(rule, reason) for _, _, rule, reason in found[:NEAREST]]


def _place(node: SDNode) -> tuple[str, SourceFile | None, int]:
    """"in function '@f': ", the IR file and the offset of the instruction that a node came from (or nothing)."""
    inst = node.ir
    block = inst.parent if inst is not None else None
    function = block.parent if block is not None else None
    if inst is None or function is None:
        return "", None, -1
    module = function.parent
    return f"in function '@{function.name}': ", module.source if module is not None else None, inst.offset


def _operators(node: SDNode, target: Target) -> list[Record]:
    """The records that stand for the node in patterns."""
    reader, keeper = load_patterns(target).reader, target.records
    if node.opcode in _INTRINSICS:
        return [r for r in keeper.get_all_derived("Intrinsic") if reader.intrinsic_info(r).opcode_name == node.payload]
    return [r for r in keeper.get_all_derived("SDNode") if reader.node_info(r).opcode == node.opcode]


def missing_features(node: SDNode, target: Target) -> list[str]:
    """Features of which each would bring patterns with the node's operator as root, in the order of their records."""
    operators = _operators(node, target)
    found: dict[str, None] = {}
    for kind, field in (("Instruction", "Pattern"), ("Pattern", "PatternToMatch")):
        for record in target.records.get_all_derived(kind):
            sources = record.list(field) if kind == "Instruction" else [record.dag(field)]
            for source in sources:
                if isinstance(source, Dag) and str(source.op) == "set" and source.args:
                    source = source.args[-1][0]
                if isinstance(source, Dag) and source.op in operators:
                    found.update(dict.fromkeys(enabling_features(record, target)))
    return list(found)


def cannot_select(node: SDNode, target: Target) -> OxllcError:
    """The error for a node that nothing covers, at its IR instruction."""
    name = opcode_name(node.opcode, target)
    if node.opcode in _INTRINSICS:
        name = str(node.payload)
    types = ", ".join(MVT_NAMES[vt] for vt in node.vts if vt not in (OTHER, GLUE)) or "no value"
    prefix, source, offset = _place(node)
    notes = [_note("the node and its operands:\n" + "\n".join(node_tree(node, target)))]
    nearest = nearest_patterns(node, target)
    for rule, reason in nearest:
        notes.append(_note(f"near: {rule.pattern.where}: {rule.pattern}\n  does not fit: {reason}"))
    if nearest:
        hint = f"a pattern for it could stand behind {nearest[0][0].pattern.where}"
    elif features := missing_features(node, target):
        notes.append(_note(f"patterns with the root {name} need a feature that is off: {', '.join(features)}"))
        hint = f"-mattr=+{features[0]}"
    else:
        notes.append(_note(f"no pattern of this target has the root {name}"))
        hint = "add `def : Pat<(...), (...)>;` or an instruction with a Pattern to the target's .td files"
    paste = pattern_to_paste(node, target)
    if paste:
        notes.append(_note(f"a pattern for it, once an instruction has its meaning:\n  {paste}"))
    message = f"{prefix}Cannot select: {name} ({types}) on {target.name}, CPU {target.cpu}"
    return OxllcError(Diagnostic(message, source, offset, notes=notes, hint=hint))


def pattern_to_paste(node: SDNode, target: Target) -> str:
    """A pattern for the node and registers as its operands, ready for the .td files but for the instruction's name; "" where its
    operands cannot be written so plainly (accesses to memory, calls, types without a register class)."""
    records = _operators(node, target)
    classes = {vt: target.classes[number].name for vt, number in target.legal_types.items()}
    results = [vt for vt in node.vts if vt not in (OTHER, GLUE)]
    values = [op for op in node.ops if op.vt != OTHER]
    if not records or hasattr(node.payload, "mem") or len(results) != 1 or any(v.vt not in classes for v in values) or results[0] not in classes:
        return ""
    sources: list[str] = []
    operands: list[str] = []
    for value in values:
        if value.node.opcode == isd.TARGET_CONSTANT:
            sources.append(f"({MVT_NAMES[value.vt]} {value.node.payload})")
            continue
        name = f"{classes[value.vt]}:${chr(ord('a') + len(operands))}"
        sources.append(f"({MVT_NAMES[value.vt]} {name})")
        operands.append(name)
    at = isd.PAYLOAD_OPERAND.get(node.opcode, -1)
    if node.opcode in (isd.SETCC, isd.SELECT_CC):
        sources.insert(at, isd.CC_NAMES[node.payload])
    elif node.opcode == isd.SIGN_EXTEND_INREG:
        sources.insert(at, MVT_NAMES[node.payload])
    elif at >= 0:
        return ""
    name = min((str(r.name) for r in records), key=lambda n: (len(n), n))
    operator = f"({MVT_NAMES[results[0]]} ({' '.join([name, ', '.join(sources)])}))"
    return f"def : Pat<{operator}, ({' '.join(['INSTRUCTION', ', '.join(operands)])})>;"


def _note(text: str) -> Diagnostic:
    return Diagnostic(text, severity="note")
