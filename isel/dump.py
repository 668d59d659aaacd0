"""Nodes of SelectionDAGs as text, in the manner of LLVM's `-debug-only=isel`; `dag_graph.py` draws them.

    t3: i64,ch = LOAD<i32,sext> t0, t2
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import FLAG_NAMES
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, MVT_NAMES, OTHER

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode
    from oxllc.target_desc.model import Target

_EXT_NAMES = ("", "anyext", "sext", "zext")


def opcode_name(opcode: int, target: Target | None = None) -> str:
    """The name of an ISD opcode, a target node, or a selected instruction (`target` names the last)."""
    if opcode < 0:
        return target.instrs[~opcode].name if target is not None else f"instr{~opcode}"
    if opcode < len(isd.ISD_NAMES):
        return isd.ISD_NAMES[opcode]
    return f"target{opcode}"


def payload_text(node: SDNode) -> str:
    """The payload in angle brackets, or nothing."""
    payload = node.payload
    if payload is None:
        return ""
    opcode = node.opcode
    if opcode in (isd.SETCC, isd.SELECT_CC) and isinstance(payload, int):
        return f"<{isd.CC_NAMES[payload].lower()}>"
    if opcode == isd.SIGN_EXTEND_INREG and isinstance(payload, int):
        return f"<{MVT_NAMES[payload]}>"
    if opcode == isd.CONSTANT_FP and isinstance(payload, int):
        return f"<{payload:#x}>"
    vt = getattr(payload, "vt", None)
    if isinstance(vt, int):
        ext = _EXT_NAMES[getattr(payload, "ext", 0)]
        ordering = getattr(payload, "ordering", "")
        return f"<{', '.join(x for x in (MVT_NAMES[vt], ext, ordering) if x)}>"
    return f"<{payload}>"


def node_text(node: SDNode, target: Target | None = None) -> str:
    """One line for one node."""
    types = ",".join("ch" if vt == OTHER else "glue" if vt == GLUE else MVT_NAMES[vt] for vt in node.vts)
    ops = ", ".join(map(repr, node.ops))
    flags = "".join(f" {name}" for name, bit in FLAG_NAMES.items() if name != "fast" and node.flags & bit)
    return f"t{node.id}: {types} = {opcode_name(node.opcode, target)}{payload_text(node)}{flags}" + (f" {ops}" if ops else "")
