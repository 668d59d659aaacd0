"""Small edits that several passes need: substitution, calls replaced, phi edges, dead code, constant addresses."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Final

from oxllc.ir.instructions import TERMINATORS, CallInst, Instruction, LoadInst, PhiInst
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function, GlobalValue
from oxllc.ir.types import ArrayType, StructType, Type, VectorType
from oxllc.ir.values import Block, ConstantExpr, ConstantInt, ConstantZero, Value


def substitute(function: Function, mapping: Mapping[Value, Value]) -> None:
    """Replace every use of a key by its value (chains are followed)."""
    if not mapping:
        return
    get = mapping.get
    for block in function.blocks:
        for inst in block.instructions:
            operands = inst.operands
            for number, operand in enumerate(operands):
                new = get(operand)
                if new is not None:
                    while (further := get(new)) is not None:
                        new = further
                    operands[number] = new


def expand_calls(function: Function, wanted: Container[Value], make: Callable[[CallInst], list[Instruction] | None]) -> None:
    """Put the instructions that `make` gives in place of each call of a `wanted` function (None: the call stays).

    The last of them stands for the call's result; all get the call's position."""
    results: dict[Value, Value] = {}
    for block in function.blocks:
        if not any(isinstance(i, CallInst) and i.callee in wanted for i in block.instructions):
            continue
        out: list[Instruction] = []
        for inst in block.instructions:
            made = make(inst) if isinstance(inst, CallInst) and inst.callee in wanted else None
            if made is None:
                out.append(inst)
                continue
            for new in made:
                new.parent, new.offset, new.debug_loc = block, inst.offset, inst.debug_loc
            out += made
            if made:
                results[inst] = made[-1]
        block.instructions = out
    substitute(function, results)


def remove_edge(source: Block, target: Block) -> None:
    """Forget one edge in the target's phis; the caller has changed or will change the terminator."""
    for inst in target.instructions:
        if not isinstance(inst, PhiInst):
            break
        if source in inst.incoming_blocks:
            number = inst.incoming_blocks.index(source)
            del inst.incoming_blocks[number]
            del inst.operands[number]


def rename_edge(target: Block, old: Block, new: Block) -> None:
    """In the target's phis, let the edge from `old` come from `new`."""
    for inst in target.instructions:
        if not isinstance(inst, PhiInst):
            break
        inst.incoming_blocks = [new if b is old else b for b in inst.incoming_blocks]


_EFFECTS: Final = TERMINATORS | {"store", "fence", "cmpxchg", "atomicrmw", "va_arg", "landingpad", "catchpad", "cleanuppad"}


_MAY_HAVE_EFFECTS: Final = _EFFECTS | {"load", "call"}


def has_effects(inst: Instruction) -> bool:
    """Whether removing an unused instruction would be noticed."""
    if isinstance(inst, LoadInst):
        return inst.volatile or inst.ordering is not None
    if isinstance(inst, CallInst):
        attrs = inst.fn_attrs
        callee = inst.callee
        if isinstance(callee, Function):
            attrs = callee.attrs.merged(attrs)
        quiet = attrs.get_text("memory") == "none" or "readnone" in attrs
        return not (quiet and "willreturn" in attrs and "nounwind" in attrs)
    return inst.opcode in _EFFECTS


def remove_dead(function: Function) -> int:
    """Delete instructions that nothing with an effect depends on (also cycles of phis); gives their number."""
    live: set[Value] = set()
    work = [i for b in function.blocks for i in b.instructions if i.opcode in _MAY_HAVE_EFFECTS and has_effects(i)]
    live.update(work)
    while work:
        for operand in work.pop().operands:
            if operand not in live and isinstance(operand, Instruction):
                live.add(operand)
                work.append(operand)
    removed = 0
    for block in function.blocks:
        kept = [i for i in block.instructions if i in live]
        if len(kept) != len(block.instructions):
            removed += len(block.instructions) - len(kept)
            block.instructions = kept
    return removed


def constant_gep_offset(source: Type, indices: Iterable[Value], layout: DataLayout) -> int | None:
    """The byte offset of constant getelementptr indices, None when one is not a constant integer."""
    offset = 0
    type = source
    for number, index in enumerate(indices):
        if isinstance(index, ConstantInt):
            value = index.signed
        elif isinstance(index, ConstantZero):
            value = 0
        else:
            return None
        if number == 0:
            offset += value * layout.alloc_size(type)
        elif isinstance(type, StructType):
            offset += layout.field_offset(type, value)
            type = type.elements()[value]
        elif isinstance(type, ArrayType | VectorType):
            type = type.elem
            offset += value * layout.alloc_size(type)
        else:
            return None
    return offset


def global_and_offset(constant: Value, layout: DataLayout) -> tuple[GlobalValue, int] | None:
    """A pointer constant as global + byte offset, None when it is anything else."""
    offset = 0
    for _ in range(10000):
        if isinstance(constant, GlobalValue):
            return constant, offset
        if not isinstance(constant, ConstantExpr) or constant.type.kind != "ptr":
            return None
        if constant.opcode == "getelementptr":
            assert constant.source_type is not None
            more = constant_gep_offset(constant.source_type, constant.operands[1:], layout)
            if more is None:
                return None
            offset += more
        elif constant.opcode not in ("bitcast", "addrspacecast"):
            return None
        constant = constant.operands[0]
    return None
