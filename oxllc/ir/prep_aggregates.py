"""First-class structs and arrays in phis and selects are taken apart, so that only their scalars flow.

`%p = phi {i32, ptr} ...` becomes one phi per scalar, with `extractvalue` at the end of each incoming block and
`insertvalue` behind the phis; a select the same.  Extracting from an inserted value is folded at once, so chains
through several blocks disappear; what remains is dead and goes with `remove_dead`.  Aggregates of more than `LIMIT`
scalars are left to selection.
"""

from __future__ import annotations

from typing import Final

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import AggregateInst, Instruction, PhiInst
from oxllc.ir.module import Function
from oxllc.ir.types import ArrayType, StructType, Type
from oxllc.ir.values import (
    Block,
    ConstantAggregate,
    ConstantZero,
    PoisonValue,
    UndefValue,
    Value,
    zero_of,
)

LIMIT: Final = 16
Path = tuple[int, ...]


def leaves(type: Type, path: Path = ()) -> list[tuple[Path, Type]]:
    """The scalars (and vectors) of an aggregate type with their index paths, in order."""
    if isinstance(type, StructType):
        return [leaf for i, field in enumerate(type.elements()) for leaf in leaves(field, (*path, i))]
    if isinstance(type, ArrayType):
        if type.count > LIMIT:
            return [(path, type)] * (LIMIT + 1)
        return [leaf for i in range(type.count) for leaf in leaves(type.elem, (*path, i))]
    return [(path, type)]


def split_aggregates(function: Function) -> bool:
    """Take aggregate phis and selects apart; gives whether anything changed."""
    wide = [
        inst
        for block in function.blocks
        for inst in block.instructions
        if inst.type.is_aggregate and (inst.opcode == "select" or isinstance(inst, PhiInst))
        if len(leaves(inst.type)) <= LIMIT
    ]
    if not wide:
        return False
    mapping: dict[Value, Value] = {}
    for inst in wide:
        if isinstance(inst, PhiInst):
            mapping[inst] = _split_phi(inst)
        else:
            mapping[inst] = _split_select(inst)
    gone = set(wide)
    for block in function.blocks:
        if not gone.isdisjoint(block.instructions):
            block.instructions = [i for i in block.instructions if i not in gone]
    substitute(function, mapping)
    _fold_extracts(function)
    return True


def _scalar(value: Value, path: Path, type: Type, out: list[Instruction], block: Block) -> Value:
    known = known_element(value, path)
    if known is not None and known.type is type:
        return known
    inst = AggregateInst("extractvalue", type, [value], path)
    inst.parent = block
    out.append(inst)
    return inst


def _rebuild(type: Type, parts: list[tuple[Path, Value]], block: Block) -> list[Instruction]:
    out: list[Instruction] = []
    whole: Value = PoisonValue(type)
    for path, part in parts:
        inst = AggregateInst("insertvalue", type, [whole, part], path)
        inst.parent = block
        out.append(inst)
        whole = inst
    return out


def _split_phi(phi: PhiInst) -> Value:
    block = phi.parent
    assert block is not None
    parts: list[tuple[Path, Value]] = []
    new: list[Instruction] = []
    cache: dict[tuple[Block, Path], Value] = {}
    for path, type in leaves(phi.type):
        values: list[Value] = []
        for value, source in zip(phi.operands, phi.incoming_blocks):
            key = (source, path)
            if key not in cache:
                out: list[Instruction] = []
                cache[key] = _scalar(value, path, type, out, source)
                source.instructions[-1:-1] = out
            values.append(cache[key])
        part = PhiInst(type, values, list(phi.incoming_blocks), "", phi.flags if type.is_fp_or_vec else 0)
        part.parent = block
        part.offset = phi.offset
        new.append(part)
        parts.append((path, part))
    at = block.instructions.index(phi)
    block.instructions[at:at] = new
    behind = next(i for i, x in enumerate(block.instructions) if not isinstance(x, PhiInst))
    made = _rebuild(phi.type, parts, block)
    block.instructions[behind:behind] = made
    return made[-1] if made else PoisonValue(phi.type)


def _split_select(select: Instruction) -> Value:
    block = select.parent
    assert block is not None
    condition, a, b = select.operands
    out: list[Instruction] = []
    parts: list[tuple[Path, Value]] = []
    for path, type in leaves(select.type):
        operands = [condition, _scalar(a, path, type, out, block), _scalar(b, path, type, out, block)]
        part = Instruction("select", type, operands)
        part.parent = block
        part.offset = select.offset
        out.append(part)
        parts.append((path, part))
    made = _rebuild(select.type, parts, block)
    at = block.instructions.index(select)
    block.instructions[at:at] = out + made
    return made[-1] if made else PoisonValue(select.type)


def known_element(value: Value, path: Path) -> Value | None:
    """What lies at `path` of an aggregate, when constants or insertvalues say so."""
    while path:
        if isinstance(value, AggregateInst) and value.opcode == "insertvalue":
            where = value.indices
            if path[: len(where)] == where:
                value, path = value.operands[1], path[len(where) :]
            elif where[: len(path)] == path:
                return None  # only part of what is asked was inserted
            else:
                value = value.operands[0]
        elif isinstance(value, ConstantAggregate):
            value, path = value.elements[path[0]], path[1:]
        elif isinstance(value, ConstantZero | UndefValue | PoisonValue):
            type: Type = value.type
            for index in path:
                assert isinstance(type, StructType | ArrayType)
                type = type.elements()[index] if isinstance(type, StructType) else type.elem
            if isinstance(value, ConstantZero):
                return zero_of(type)
            return UndefValue(type) if isinstance(value, UndefValue) else PoisonValue(type)
        else:
            return None
    return value


def _fold_extracts(function: Function) -> None:
    mapping: dict[Value, Value] = {}
    for block in function.blocks:
        for inst in block.instructions:
            if inst.opcode == "extractvalue":
                assert isinstance(inst, AggregateInst)
                known = known_element(inst.operands[0], inst.indices)
                if known is not None and known.type is inst.type and known is not inst:
                    mapping[inst] = known
    if mapping:
        for block in function.blocks:
            block.instructions = [i for i in block.instructions if i not in mapping]
        substitute(function, mapping)


__all__ = ["known_element", "leaves", "split_aggregates"]
