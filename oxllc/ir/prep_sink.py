"""Bring computations to where block-wise selection can fold them (what LLVM does in CodeGenPrepare).

Selection sees one block at a time, so an address, a comparison or a free conversion computed in another block costs
an instruction and a register.  Per function, in this order:

`split_offsets`   `gep T, p, i, 3` becomes a variable part and a constant byte offset; equal variable parts that
                  dominate are shared, so `a[i].x` and `a[i].y` share one address
`sink_addresses`  a constant-offset address from another block is recomputed beside the load or store, where the
                  offset folds into it
`move_extensions` an extension of a loaded value moves up to the load, to become an extending load
`sink_compares`   a comparison deciding a branch or select of another block is recomputed there
`sink_casts`      truncations and pointer casts, which cost nothing, are recomputed beside their users

Everything moved or copied has no effects and its operands dominate the new place, since the original did.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from oxllc.ir.cfg import DominatorTree
from oxllc.ir.edit import constant_gep_offset, substitute
from oxllc.ir.instructions import (
    DISJOINT,
    INBOUNDS,
    NUSW,
    NUW,
    CastInst,
    CmpInst,
    GEPInst,
    Instruction,
    LoadInst,
    PhiInst,
)
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function
from oxllc.ir.types import I8, ArrayType, IntType, StructType, Type, VectorType, int_type
from oxllc.ir.uses import Use, use_map
from oxllc.ir.values import Block, Constant, ConstantInt, Value

_POINTER_OPERAND: Final = {"store": 1, "load": 0, "atomicrmw": 0, "cmpxchg": 0}


def pointer_operand(inst: Instruction) -> int:
    """The number of a memory access's pointer operand, -1 for other instructions."""
    return _POINTER_OPERAND.get(inst.opcode, -1)


def _placed(inst: Instruction, like: Instruction, block: Block) -> None:
    inst.parent = block
    inst.offset = like.offset
    inst.debug_loc = like.debug_loc


# -- splitting -------------------------------------------------------------------------------------------------


def _constant_part(gep: GEPInst, layout: DataLayout) -> int | None:
    """The byte offset of the constant indices; None without a variable index or where the type is no help."""
    offset = 0
    type: Type = gep.source_type
    variable = False
    for number, index in enumerate(gep.operands[1:]):
        if number == 0:
            scale = layout.alloc_size(type)
        elif isinstance(type, StructType):
            if not isinstance(index, ConstantInt):
                return None
            offset += layout.field_offset(type, index.value)
            type = type.elements()[index.value]
            continue
        elif isinstance(type, ArrayType):
            type = type.elem
            scale = layout.alloc_size(type)
        else:
            return None
        if isinstance(index, ConstantInt):
            offset += index.signed * scale
        elif isinstance(index.type, IntType):
            variable = True
            offset += _index_parts(index)[2] * scale
        else:
            return None
    return offset if variable else None


def _index_parts(index: Value) -> tuple[CastInst | None, Value, int]:
    """An index as an extension (if any) of a variable, plus a constant: `sext (or disjoint x, 32)` is `sext x` plus 32.

    Kernels that give each lane several elements number them so.  A constant without sign bit has the same value extended."""
    extension = None
    inner = index
    if isinstance(inner, CastInst) and inner.opcode in ("sext", "zext"):
        extension = inner
        inner = inner.operands[0]
    total = 0
    while isinstance(inner, Instruction) and inner.opcode == "or" and inner.flags & DISJOINT:
        part = inner.operands[1]
        if not isinstance(part, ConstantInt) or part.signed < 0:
            break
        total += part.signed
        inner = inner.operands[0]
    return extension, inner, total


def split_offsets(function: Function, layout: DataLayout, tree_of: Callable[[Function], DominatorTree]) -> bool:
    """Separate constant offsets from variable addresses and share the variable parts."""
    if not any(inst.opcode == "getelementptr" and isinstance(inst, GEPInst) and _constant_part(inst, layout) is not None
               for block in function.blocks for inst in block.instructions):
        return False
    tree = tree_of(function)
    changed = False
    shared: dict[object, list[GEPInst]] = {}
    same: dict[Value, Value] = {}
    graph = tree.graph
    for number in tree.preorder():  # dominators before what they dominate
        block = graph.blocks[number]
        out: list[Instruction] = []
        for inst in block.instructions:
            if not isinstance(inst, GEPInst) or isinstance(inst.type, VectorType):
                out.append(inst)
                continue
            offset = _constant_part(inst, layout)
            if offset is None:
                out.append(inst)
                continue
            key = _variable_terms(inst, layout)
            found = None
            for other in shared.get(key, ()):
                assert other.parent is not None
                if tree.dominates(other.parent, block):
                    found = other
                    break
            if not offset:  # all variable: others may share it
                if found is not None:
                    found.flags &= inst.flags
                    same[inst] = found
                    changed = True
                else:
                    shared.setdefault(key, []).append(inst)
                    out.append(inst)
                continue
            if found is None:
                steps = _variable_steps(inst)
                for step in steps:
                    _placed(step, inst, block)
                out += steps
                last = steps[-1]
                assert isinstance(last, GEPInst)
                found = last
                shared.setdefault(key, []).append(found)
            # The same instruction object becomes the constant step, so its users need no change.
            index = ConstantInt(int_type(layout.pointer(inst.type.addrspace).index_bits), offset)  # type: ignore[attr-defined]
            inst.source_type = I8
            found.flags = 0
            inst.operands = [found, index]
            inst.flags = 0
            out.append(inst)
            changed = True
        block.instructions = out
    substitute(function, same)
    return changed


def _variable_terms(gep: GEPInst, layout: DataLayout) -> tuple[Value, tuple[tuple[str, Value, int], ...]]:
    """Base and (extension, index, byte scale) of the variable indices: equal terms mean equal variable parts."""
    terms: list[tuple[str, Value, int]] = []
    type: Type = gep.source_type
    for number, index in enumerate(gep.operands[1:]):
        if number == 0:
            scale = layout.alloc_size(type)
        elif isinstance(type, StructType):
            assert isinstance(index, ConstantInt)
            type = type.elements()[index.value]
            continue
        else:
            assert isinstance(type, ArrayType)
            type = type.elem
            scale = layout.alloc_size(type)
        if not isinstance(index, ConstantInt):
            extension, inner, _ = _index_parts(index)
            terms.append(("" if extension is None else f"{extension.opcode} {extension.flags}", inner, scale))
    return gep.operands[0], tuple(terms)


def _variable_steps(gep: GEPInst) -> list[Instruction]:
    """One getelementptr per variable index, each over the type that index steps through; the last is the result."""
    type: Type = gep.source_type
    base: Value = gep.operands[0]
    steps: list[Instruction] = []
    for number, index in enumerate(gep.operands[1:]):
        if number == 0:
            step = type
        elif isinstance(type, StructType):
            assert isinstance(index, ConstantInt)
            type = type.elements()[index.value]
            continue
        else:
            assert isinstance(type, ArrayType)
            type = step = type.elem
        if not isinstance(index, ConstantInt):
            extension, inner, total = _index_parts(index)
            if not total:
                inner = index
            elif extension is not None:
                inner = CastInst(extension.opcode, index.type, [inner], "", extension.flags)
                steps.append(inner)
            base = GEPInst(gep.type, step, [base, inner])
            steps.append(base)
    return steps


# -- sinking ---------------------------------------------------------------------------------------------------


def sink_addresses(function: Function, layout: DataLayout, low: int, high: int) -> bool:
    """Recompute constant-offset addresses beside their loads and stores; offsets within low..high only."""
    changed = False
    for block in function.blocks:
        for inst in block.instructions:
            number = pointer_operand(inst)
            if number >= 0:
                pointer = inst.operands[number]
                if isinstance(pointer, GEPInst) and pointer.parent is not block:
                    break
        else:
            continue
        copies: dict[tuple[Value, int], GEPInst] = {}
        out: list[Instruction] = []
        for inst in block.instructions:
            number = pointer_operand(inst)
            if number >= 0:
                pointer = inst.operands[number]
                if isinstance(pointer, GEPInst) and pointer.parent is not block:
                    found = _constant_address(pointer, layout, low, high)
                    if found is not None:
                        base, offset, flags = found
                        copy = copies.get((base, offset))
                        if copy is None:
                            space = pointer.type.addrspace  # type: ignore[attr-defined]
                            index = ConstantInt(int_type(layout.pointer(space).index_bits), offset)
                            copy = copies[base, offset] = GEPInst(pointer.type, I8, [base, index], flags)
                            _placed(copy, inst, block)
                            out.append(copy)
                        inst.operands[number] = copy
                        changed = True
            out.append(inst)
        block.instructions = out
    return changed


def _constant_address(gep: GEPInst, layout: DataLayout, low: int, high: int) -> tuple[Value, int, int] | None:
    """The base furthest up a chain of constant steps whose total offset still fits, with the common flags."""
    best: tuple[Value, int, int] | None = None
    total = 0
    flags = INBOUNDS | NUSW | NUW
    pointer: Value = gep
    while isinstance(pointer, GEPInst) and pointer.type is gep.type:
        step = constant_gep_offset(pointer.source_type, pointer.operands[1:], layout)
        if step is None:
            break
        total += step
        flags &= pointer.flags
        pointer = pointer.operands[0]
        if low <= total <= high and pointer.type is gep.type:
            best = (pointer, total, flags if best is None else 0)
    return best


_EXTENSIONS: Final = frozenset(("zext", "sext"))


def move_extensions(function: Function) -> bool:
    """Move an extension that is the only user of a load in another block to just behind the load."""
    uses: dict[Value, list[Use]] | None = None
    moved: dict[Instruction, list[Instruction]] = {}
    gone: set[Instruction] = set()
    for block in function.blocks:
        for inst in block.instructions:
            if inst.opcode in _EXTENSIONS and isinstance(inst.type, IntType):
                load = inst.operands[0]
                if isinstance(load, LoadInst) and load.parent is not block:
                    if uses is None:
                        uses = use_map(function)
                    if len(uses[load]) == 1:
                        moved.setdefault(load, []).append(inst)
                        gone.add(inst)
    if not moved:
        return False
    for block in function.blocks:
        out: list[Instruction] = []
        for inst in block.instructions:
            if inst in gone:
                continue
            out.append(inst)
            for extension in moved.get(inst, ()):
                extension.parent = block
                out.append(extension)
        block.instructions = out
    return True


def sink_compares(function: Function) -> bool:
    """Recompute icmp and fcmp in the blocks whose branches and selects use them."""

    def wanted(user: Instruction, number: int) -> bool:
        return number == 0 and user.opcode in ("br", "select")

    return _sink(function, CmpInst, lambda inst: not isinstance(inst.type, VectorType), wanted)


def sink_casts(function: Function, layout: DataLayout) -> bool:
    """Recompute conversions that cost nothing beside their users in other blocks."""

    def free(inst: Instruction) -> bool:
        if isinstance(inst.type, VectorType):
            return False
        source = inst.operands[0].type
        if isinstance(inst.operands[0], Constant) or isinstance(source, VectorType):
            return False
        if inst.opcode in ("ptrtoint", "inttoptr"):
            return layout.size_in_bits(source) == layout.size_in_bits(inst.type)
        if inst.opcode == "trunc":
            # Down to i1 or an odd width a user would have to mask again.
            return layout.size_in_bits(source) <= 64 and layout.size_in_bits(inst.type) in (8, 16, 32)
        return inst.opcode == "bitcast" and source is inst.type

    return _sink(function, CastInst, free, lambda user, number: True)


def _sink(function: Function, kind: type[Instruction], movable: Callable[[Instruction], bool],
          wanted: Callable[[Instruction, int], bool]) -> bool:
    uses: dict[Instruction, list[Use]] = {}  # in other blocks than the value's, of values of the kind
    for block in function.blocks:
        for user in block.instructions:
            for operand in user.operands:
                if operand.__class__ is kind and operand.parent is not block:
                    break
            else:
                continue
            if not isinstance(user, PhiInst):
                for number, operand in enumerate(user.operands):
                    if operand.__class__ is kind and operand.parent is not block and wanted(user, number):
                        uses.setdefault(operand, []).append((user, number))
    if not uses:
        return False
    inserts: dict[Block, list[tuple[Instruction, Instruction]]] = {}
    for inst in [i for b in function.blocks for i in b.instructions if i in uses and movable(i)]:
        copies: dict[Block, Instruction] = {}
        for user, number in uses[inst]:
            block = user.parent  # type: ignore[assignment]
            copy = copies.get(block)
            if copy is None:
                copy = copies[block] = _copy(inst)
                _placed(copy, inst, block)
                inserts.setdefault(block, []).append((user, copy))
            user.operands[number] = copy
    for block, pairs in inserts.items():
        before: dict[Instruction, list[Instruction]] = {}
        for user, copy in pairs:
            before.setdefault(user, []).append(copy)
        out: list[Instruction] = []
        for inst in block.instructions:
            out += before.get(inst, ())
            out.append(inst)
        block.instructions = out
    return bool(inserts)


def _copy(inst: Instruction) -> Instruction:
    if isinstance(inst, CmpInst):
        return CmpInst(inst.opcode, inst.type, list(inst.operands), inst.predicate, "", inst.flags)
    assert isinstance(inst, CastInst)
    return CastInst(inst.opcode, inst.type, list(inst.operands), "", inst.flags)
