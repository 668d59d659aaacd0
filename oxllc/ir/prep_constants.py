"""Constant expressions become instructions, except those that selection folds itself.

Kept as they are: addresses (a global plus a constant offset), because relocations express them.  Everything else,
also inside vectors and aggregates, is computed in front of its use (for a phi: at the end of the incoming block).
Order and count of evaluations do not matter, since a constant expression has no effects.
"""

from __future__ import annotations

from collections.abc import Callable

from oxllc.ir.edit import global_and_offset
from oxllc.ir.instructions import (
    AggregateInst,
    CastInst,
    CmpInst,
    GEPInst,
    Instruction,
    PhiInst,
    ShuffleInst,
)
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function, Module
from oxllc.ir.types import I32, VectorType
from oxllc.ir.values import (
    Block,
    Constant,
    ConstantAggregate,
    ConstantExpr,
    ConstantInt,
    ConstantSplat,
    PoisonValue,
    Value,
)

# What LLVM 22 still has as constant expressions; others exist in older modules only.
CURRENT = frozenset(
    [
        "add", "sub", "xor", "trunc", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast",
        "getelementptr", "extractelement", "insertelement", "shufflevector",
    ]
)  # fmt: skip

Wanted = Callable[[ConstantExpr], bool]
_NESTED = (ConstantExpr, ConstantAggregate, ConstantSplat)  # constants that others are part of


def lower_constant_expressions(function: Function, layout: DataLayout) -> int:
    """Expand what selection does not fold; gives the number of instructions made."""
    return _expand(function, lambda e: global_and_offset(e, layout) is None)


def expand_obsolete(module: Module) -> None:
    """Expand the constant expressions that LLVM 22 no longer reads."""
    for function in module.definitions():
        _expand(function, lambda e: e.opcode not in CURRENT)


def _expand(function: Function, wanted: Wanted) -> int:
    made = 0
    for block in function.blocks:
        nested = [o for i in block.instructions for o in i.operands if o.__class__ in _NESTED]
        if not nested or not any(_any_wanted(o, wanted) for o in nested):
            continue
        out: list[Instruction] = []
        for inst in block.instructions:
            if isinstance(inst, PhiInst):
                made += _expand_phi(inst, wanted)
                out.append(inst)
                continue
            here: list[Instruction] = []
            for number, operand in enumerate(inst.operands):
                if _any_wanted(operand, wanted):
                    inst.operands[number] = _build(operand, wanted, here, block, inst)
            out += here
            out.append(inst)
            made += len(here)
        block.instructions = out
    return made


def _expand_phi(phi: PhiInst, wanted: Wanted) -> int:
    made = 0
    built: dict[tuple[Block, Value], Value] = {}
    for number, operand in enumerate(phi.operands):
        if not _any_wanted(operand, wanted):
            continue
        source = phi.incoming_blocks[number]
        key = (source, operand)
        if key not in built:  # a block may come in twice, and must bring the same value
            here: list[Instruction] = []
            built[key] = _build(operand, wanted, here, source, phi)
            source.instructions[-1:-1] = here
            made += len(here)
        phi.operands[number] = built[key]
    return made


def _any_wanted(value: Value, wanted: Wanted) -> bool:
    if isinstance(value, ConstantExpr):
        return wanted(value) or any(_any_wanted(o, wanted) for o in value.operands)
    if isinstance(value, ConstantAggregate):
        return any(_any_wanted(e, wanted) for e in value.elements)
    if isinstance(value, ConstantSplat):
        return _any_wanted(value.element, wanted)
    return False


def _build(value: Value, wanted: Wanted, out: list[Instruction], block: Block, at: Instruction) -> Value:
    if not _any_wanted(value, wanted):
        return value
    if isinstance(value, ConstantExpr):
        operands = [_build(o, wanted, out, block, at) for o in value.operands]
        return _emit(_as_instruction(value, operands), out, block, at)
    elements: tuple[Constant, ...]
    if isinstance(value, ConstantSplat):
        elements = (value.element,) * value.type.count
    else:
        assert isinstance(value, ConstantAggregate)
        elements = value.elements
    parts = [_build(e, wanted, out, block, at) for e in elements]
    result: Value = PoisonValue(value.type)
    for number, part in enumerate(parts):
        if isinstance(value.type, VectorType):
            inst = Instruction("insertelement", value.type, [result, part, ConstantInt(I32, number)])
        else:
            inst = AggregateInst("insertvalue", value.type, [result, part], (number,))
        result = _emit(inst, out, block, at)
    return result


def _emit(inst: Instruction, out: list[Instruction], block: Block, at: Instruction) -> Instruction:
    inst.parent = block
    inst.offset = at.offset
    inst.debug_loc = at.debug_loc
    out.append(inst)
    return inst


def _as_instruction(value: ConstantExpr, operands: list[Value]) -> Instruction:
    opcode = value.opcode
    if opcode == "getelementptr":
        assert value.source_type is not None
        return GEPInst(value.type, value.source_type, operands, value.flags)
    if value.predicate is not None:
        return CmpInst(opcode, value.type, operands, value.predicate, "", value.flags)
    if opcode == "shufflevector":
        return ShuffleInst(value.type, operands[0], operands[1], value.mask)
    if opcode in ("extractvalue", "insertvalue"):
        return AggregateInst(opcode, value.type, operands, value.indices)
    if len(operands) == 1 and opcode != "fneg":
        return CastInst(opcode, value.type, operands, "", value.flags)
    return Instruction(opcode, value.type, operands, "", value.flags)
