"""Arithmetic on vectors of short lanes becomes packed operations, several lanes an instruction.

Selection carries vectors lane by lane.  Where the target has an instruction for a word of lanes (`PackedOperation` records: an IR operation
or intrinsic, the type of a lane, the intrinsic that works on words), the operation becomes a call of that intrinsic:

    %s = fadd <4 x half> %a, %b          =>          %s = call <4 x half> @llvm.ox.padd.f16.v4f16(<4 x half> %a, <4 x half> %b)

Loads and what flows between such calls are words then (see `prep_words.py`).  An operand that is put together from lanes costs shifts, a
lane that is taken out of the result too: an operation stays as it is where those are more than the instructions saved.  All operations count as
packed at first; one that does not pay is dropped, until all pay.

Before: any function.  After: the same, in front of `prep_words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import CallInst, LoadInst, PhiInst, StoreInst
from oxllc.ir.module import Function
from oxllc.ir.types import FloatType, IntType, VectorType, function_type
from oxllc.ir.uses import use_map
from oxllc.ir.values import Constant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from oxllc.ir.instructions import Instruction
    from oxllc.ir.module import Module
    from oxllc.ir.values import Value

WORD: Final = 64
LETTERS: Final = {"float": "f32", "half": "f16", "bfloat": "bf16"}


def form_packed(module: Module, table: Mapping[tuple[str, str], str]) -> int:
    """Form packed operations; `table`: (operation, type of a lane) -> intrinsic.  The number of operations formed."""
    formed = 0
    for function in list(module.definitions()):  # declarations are added
        chosen = {inst: callee for block in function.blocks for inst in block.instructions
                  if isinstance(inst.type, VectorType) and (callee := _callee(inst, table))}
        if not chosen:
            continue
        uses = use_map(function)
        while unpaid := [inst for inst in chosen if _gain(inst, chosen, uses) <= 0]:
            for inst in unpaid:
                del chosen[inst]
        if not chosen:
            continue
        mapping: dict[Value, Value] = {}
        for block in function.blocks:
            for at, inst in enumerate(block.instructions):
                if inst in chosen:
                    made = _call(module, inst, chosen[inst])
                    made.parent, made.offset, made.debug_loc = block, inst.offset, inst.debug_loc
                    block.instructions[at] = mapping[inst] = made
        substitute(function, mapping)
        formed += len(mapping)
    return formed


def _callee(inst: Instruction, table: Mapping[tuple[str, str], str]) -> str:
    """The packed intrinsic that does what an instruction on vectors does; "" if there is none."""
    type = inst.type
    assert isinstance(type, VectorType)
    if type.scalable or not isinstance(type.elem, IntType | FloatType) or type.elem.bits * type.count % WORD:
        return ""
    if not isinstance(inst, CallInst):
        return table.get((inst.opcode, str(type.elem)), "")
    name = getattr(inst.callee, "name", "")
    return table.get((name.rpartition(".")[0], str(type.elem)), "") if name.startswith("llvm.") and not inst.bundle_sizes else ""


def _gain(inst: Instruction, chosen: Mapping[Instruction, str], uses: Mapping[Value, list[tuple[Instruction, int]]]) -> float:
    """Instructions that packing one operation saves, about."""
    assert isinstance(inst.type, VectorType) and isinstance(inst.type.elem, IntType | FloatType)
    lanes = inst.type.count
    words = lanes * inst.type.elem.bits // WORD
    gain = float(lanes - words)
    for value in set(inst.operands[: inst.num_args if isinstance(inst, CallInst) else 2]):
        if not (value in chosen or isinstance(value, Constant | LoadInst | PhiInst)):
            gain -= (lanes - words) * 1.5
    taken = sum(1 for user, _ in uses[inst] if not (user in chosen or isinstance(user, StoreInst | PhiInst)))
    return gain - min(taken, lanes - words)


def _call(module: Module, inst: Instruction, intrinsic: str) -> CallInst:
    type = inst.type
    assert isinstance(type, VectorType)
    name = f"{intrinsic}.v{type.count}{LETTERS.get(str(type.elem), str(type.elem))}"
    arguments = inst.operands[: inst.num_args] if isinstance(inst, CallInst) else inst.operands
    callee = module.functions.get(name)
    if callee is None:
        callee = Function(name, function_type(type, [type] * len(arguments)))
        callee.parent = module
        module.functions[name] = callee
    return CallInst("call", callee.value_type, callee, list(arguments), inst.name)
