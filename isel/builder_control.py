"""Terminators and phis: br, switch, ret, unreachable, indirectbr.

A branch on the negation of a compare inverts the compare; a branch to the block that follows in layout is left out, as in LLVM.
Values that phis of successors take from this block are written to virtual registers before the terminator; the machine PHIs
are completed when all blocks are done (`function_lowering`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.builder_int import zext_in
from oxllc.isel.builder_tables import handles
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

from oxllc.ir.instructions import PhiInst
from oxllc.ir.metadata import ValueAsMetadata
from oxllc.ir.values import ConstantInt

if TYPE_CHECKING:
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue

    from oxllc.ir.instructions import BranchInst, IndirectBrInst, Instruction, SwitchInst
    from oxllc.ir.values import Block
    from oxllc.mir.function import MachineBlock

_CH = (OTHER,)


@handles("phi")
def _phi(b: Builder, inst: PhiInst) -> None:
    """Its value lives in the registers of the machine PHI; a use imports them."""


def phi_copies(b: Builder, ir_block: Block) -> None:
    """Write what the phis of the successors take from this block; remember the registers."""
    fl = b.fl
    seen: set[Block] = set()
    for successor in ir_block.successors:
        if successor in seen:
            continue
        seen.add(successor)
        for inst in successor.instructions:
            if not isinstance(inst, PhiInst):
                break
            fl.add_phi_source(b, inst, ir_block)


def branch_weights(inst: Instruction) -> list[int] | None:
    """The `!prof` branch weights of a terminator."""
    node = inst.metadata.get("prof") if inst.metadata else None
    if node is None:
        return None
    operands = node.operands
    tag = getattr(operands[0], "text", "") if operands else ""
    if tag != "branch_weights":
        return None
    out = []
    for operand in operands[1:]:
        if isinstance(operand, ValueAsMetadata) and isinstance(operand.value, ConstantInt):
            out.append(operand.value.value)
    return out


def is_next(b: Builder, block: MachineBlock) -> bool:
    """Whether a block follows the current one in the final layout.

    While a switch is emitted, more blocks may still come in front of the next IR block, but never between its own ones.
    """
    blocks = b.mf.blocks
    at = b.fl.layout_index(b.block) + 1
    return at < len(blocks) and blocks[at] is block and (not b.in_switch or b.fl.same_origin(b.block, block))


def emit_jump(b: Builder, target: MachineBlock) -> None:
    """Jump, or fall through."""
    root = b.control_root()
    b.dag.root = root if is_next(b, target) else b.dag.make(isd.BR, _CH, (root, b.dag.basic_block(target))).values[0]


def invert_condition(b: Builder, condition: SDValue) -> SDValue:
    """The opposite of a 0/1 value."""
    node = condition.node
    if node.opcode == isd.SETCC and isinstance(node.payload, int):
        integer = mvt.MVT_IS_INT[node.ops[0].vt]
        cc = isd.invert_int_cc(node.payload) if integer else isd.invert_fp_cc(node.payload)
        return b.dag.setcc(condition.vt, node.ops[0], node.ops[1], cc)
    return b.dag.setcc(b.bool_vt, condition, b.const(0, condition.vt), isd.SETEQ)


def emit_cond_branch(b: Builder, condition: SDValue, true: MachineBlock, false: MachineBlock) -> None:
    """Branch on a 0/1 value."""
    dag = b.dag
    if is_next(b, true):
        condition = invert_condition(b, condition)
        true, false = false, true
    root = b.control_root()
    root = dag.make(isd.BRCOND, _CH, (root, condition, dag.basic_block(true))).values[0]
    if not is_next(b, false):
        root = dag.make(isd.BR, _CH, (root, dag.basic_block(false))).values[0]
    dag.root = root


@handles("br")
def _br(b: Builder, inst: BranchInst) -> None:
    fl = b.fl
    assert inst.parent is not None
    phi_copies(b, inst.parent)
    targets = [fl.machine_block(s) for s in inst.successors]
    if len(targets) == 1 or targets[0] is targets[1]:
        b.block.add_successor(targets[0], 1.0)
        emit_jump(b, targets[0])
        return
    condition = b.scalar(inst.operands[0])
    node = condition.node
    if node.opcode == isd.CONSTANT:
        assert isinstance(node.payload, int)
        target = targets[0 if node.payload & 1 else 1]
        b.block.add_successor(target, 1.0)
        emit_jump(b, target)
        return
    if node.opcode == isd.UNDEF:
        condition = b.const(0, condition.vt)
    condition = zext_in(b, condition, 1)
    weights = branch_weights(inst)
    if weights is not None and len(weights) == 2 and sum(weights):
        total = sum(weights)
        b.block.add_successor(targets[0], weights[0] / total)
        b.block.add_successor(targets[1], weights[1] / total)
    else:
        b.block.add_successor(targets[0])
        b.block.add_successor(targets[1])
    emit_cond_branch(b, condition, targets[0], targets[1])


@handles("switch")
def _switch(b: Builder, inst: SwitchInst) -> None:
    from oxllc.isel.lower_switch import lower_switch

    assert inst.parent is not None
    phi_copies(b, inst.parent)
    lower_switch(b, inst)


@handles("indirectbr")
def _indirectbr(b: Builder, inst: IndirectBrInst) -> None:
    assert inst.parent is not None
    phi_copies(b, inst.parent)
    address = b.scalar(inst.operands[0])
    for successor in dict.fromkeys(inst.successors):
        target = b.fl.machine_block(successor)
        target.address_taken = True
        b.block.add_successor(target)
    b.dag.root = b.dag.make(isd.BRIND, _CH, (b.control_root(), address)).values[0]


@handles("unreachable")
def _unreachable(b: Builder, inst: Instruction) -> None:
    dag = b.dag
    root = b.control_root()
    assert inst.parent is not None
    before = inst.parent.instructions[-2:-1]
    ends_in_call = bool(before) and before[0].opcode == "call"
    if not ends_in_call and b.legality.is_legal(isd.TRAP, OTHER):
        # Nothing may fall out of the function's end: an empty block would run into whatever follows.
        root = dag.make(isd.TRAP, _CH, (root,)).values[0]
    dag.root = root


@handles("ret")
def _ret(b: Builder, inst: Instruction) -> None:
    from oxllc.isel.lower_call import lower_return

    lower_return(b, inst)
