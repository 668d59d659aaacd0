"""Constant expressions in code: an address with an offset where possible, otherwise the instructions they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import AggregateInst, CastInst, CmpInst, GEPInst, Instruction, ShuffleInst
from oxllc.ir.module import GlobalValue
from oxllc.ir.values import ConstantExpr
from oxllc.isel.builder_tables import HANDLERS

if TYPE_CHECKING:
    from oxllc.isel.builder import Builder, Parts


def build_constant_expr(b: Builder, value: ConstantExpr) -> Parts:
    """The parts of a constant expression."""
    from oxllc.isel.lower_globals import constant_gep_offset

    if value.opcode == "getelementptr" and isinstance(value.operands[0], GlobalValue) and value.type.kind == "ptr":
        offset = constant_gep_offset(b.fl.module, value)
        if offset is not None:
            return (b.global_address(value.operands[0], offset),)
    inst = _as_instruction(value)
    handler = HANDLERS.get(inst.opcode)
    if handler is None:
        b.unsupported(b.dag.ir, f"constant expression '{value.opcode}'")
    handler(b, inst)
    return b.values.pop(inst)


def _as_instruction(value: ConstantExpr) -> Instruction:
    """A free-standing instruction that computes the expression."""
    opcode = value.opcode
    operands = list(value.operands)
    if opcode == "getelementptr":
        assert value.source_type is not None
        return GEPInst(value.type, value.source_type, operands, value.flags)  # type: ignore[arg-type]
    if opcode in ("icmp", "fcmp"):
        assert value.predicate is not None
        return CmpInst(opcode, value.type, operands, value.predicate)  # type: ignore[arg-type]
    if opcode == "shufflevector":
        return ShuffleInst(value.type, operands[0], operands[1], value.mask)
    if opcode in ("extractvalue", "insertvalue"):
        return AggregateInst(opcode, value.type, operands, value.indices)  # type: ignore[arg-type]
    if len(operands) == 1 and opcode not in ("fneg", "freeze"):
        return CastInst(opcode, value.type, operands, "", value.flags)  # type: ignore[arg-type]
    return Instruction(opcode, value.type, operands, "", value.flags)  # type: ignore[arg-type]
