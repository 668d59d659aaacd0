"""Terminators and phis: br, switch, ret, unreachable, indirectbr.

A branch on the negation of a compare inverts the compare; a branch to the block that follows in layout is left out, as in LLVM.
Values that phis of successors take from this block are written to virtual registers before the terminator; the machine PHIs
are completed when all blocks are done (`function_lowering`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import CmpInst, Instruction, PhiInst
from oxllc.ir.metadata import ValueAsMetadata
from oxllc.ir.values import Argument, ConstantInt
from oxllc.isel.builder_int import zext_in
from oxllc.isel.builder_tables import HANDLERS, handles
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from oxllc.ir.instructions import BranchInst, IndirectBrInst, SwitchInst
    from oxllc.ir.values import Block, Value
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue
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
    return b.fl.following(b.block) is block and (not b.in_switch or b.fl.same_origin(b.block, block))


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


def start_loop(b: Builder) -> tuple[MachineBlock, MachineBlock]:
    """End the block with a jump to a new one, which the code goes on in: (the block before, the new one).

    What the loop needs has to be exported before."""
    before = b.block
    loop = b.fl.new_block_after(b)
    before.add_successor(loop, 1.0)
    emit_jump(b, loop)
    b.fl.finish_block(b)
    b.fl.start_block(b, loop)
    return before, loop


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
    if b.fl.split_conditions and _split_branch(b, inst, targets):
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
    total = sum(w for w in weights) if weights is not None else 0
    if weights is not None and len(weights) == 2 and total:
        b.block.add_successor(targets[0], weights[0] / total)
        b.block.add_successor(targets[1], weights[1] / total)
    else:
        b.block.add_successor(targets[0])
        b.block.add_successor(targets[1])
    emit_cond_branch(b, condition, targets[0], targets[1])


# -- conditions joined by and, or ------------------------------------------------------------------------------------------------

MAX_CONDITIONS = 4


def _joined(b: Builder, value: Value, block: Block) -> tuple[str, Value, Value] | None:
    """("and" | "or", first, second) of a condition of this block that has no other use (both spellings: bitwise and select)."""
    if not isinstance(value, Instruction) or value.parent is not block or b.fl.use_count(value) != 1 or value.type.kind != "int":
        return None
    if value.opcode in ("and", "or"):
        return value.opcode, value.operands[0], value.operands[1]
    if value.opcode == "select":
        condition, true, false = value.operands
        if isinstance(false, ConstantInt) and false.value == 0:
            return "and", condition, true
        if isinstance(true, ConstantInt) and true.value == 1:
            return "or", condition, false
    return None


def _leaves(b: Builder, value: Value, kind: str, block: Block, out: list[Value]) -> None:
    """The conditions that a chain of one kind of join consists of."""
    stack = [value]
    while stack:
        top = stack.pop()
        found = _joined(b, top, block) if len(out) + len(stack) < MAX_CONDITIONS else None
        if found is not None and found[0] == kind:
            stack.append(found[2])
            stack.append(found[1])
        else:
            out.append(top)


def _is_own_compare(b: Builder, value: Value, block: Block) -> bool:
    return (
        isinstance(value, CmpInst) and value.parent is block and b.fl.use_count(value) == 1 and value.type.kind == "int"
        and all(len(b.types.info(operand.type).vts) == 1 for operand in value.operands)
    )


def _split_branch(b: Builder, inst: BranchInst, targets: list[MachineBlock]) -> bool:
    """br (a and b): two branches instead of arithmetic on conditions (LLVM's FindMergedConditions).

    Only where all but the first condition are compares that nobody else uses: they move into blocks of their own.
    """
    block = inst.parent
    assert block is not None
    found = _joined(b, inst.operands[0], block)
    if found is None:
        return False
    kind = found[0]
    conditions: list[Value] = []
    _leaves(b, inst.operands[0], kind, block, conditions)
    if not all(_is_own_compare(b, condition, block) for condition in conditions):
        return False
    fl = b.fl
    true, false = targets
    for condition in conditions[1:]:
        for operand in condition.operands:  # type: ignore[attr-defined]
            if isinstance(operand, Instruction | Argument) and operand not in fl.exported and fl.needs_export(operand):
                fl.exported.add(operand)
                fl.set_form(operand, condition.predicate)  # type: ignore[attr-defined]
                b.export(operand)
    first = zext_in(b, b.scalar(conditions[0]), 1)
    b.in_switch = True
    for position, condition in enumerate(conditions):
        here = first if position == 0 else zext_in(b, _rebuild_compare(b, condition), 1)
        if position == len(conditions) - 1:
            b.in_switch = False
            yes, no = true, false
        else:
            following = fl.new_block_after(b)
            yes, no = (following, false) if kind == "and" else (true, following)
        b.block.add_successor(yes)
        b.block.add_successor(no)
        emit_cond_branch(b, here, yes, no)
        if position < len(conditions) - 1:
            fl.finish_block(b)
            fl.start_block(b, following)
            b.dag.ir = inst
    return True


def _rebuild_compare(b: Builder, condition: Value) -> SDValue:
    HANDLERS[condition.opcode](b, condition)  # type: ignore[attr-defined]
    return b.values[condition][0]


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
