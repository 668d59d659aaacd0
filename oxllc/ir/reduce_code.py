"""Reductions of function bodies: blocks, branches, instructions, operands (for `oxllc-reduce`).

A reduction walks a module in a fixed order and asks `keep()` once for each thing it could take away; it takes away what `keep`
refuses.  Called with a `keep` that always agrees it changes nothing and counts the chances (the manner of llvm-reduce's oracle).
What a removed instruction gave becomes zero: unlike poison that keeps a program's meaning defined.

After: phis have exactly the predecessors of their block as incoming blocks; operands defined by removed instructions are gone.
The result may still be invalid (a constant where an instruction is required ...): the caller verifies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from oxllc.ir.cfg import predecessors
from oxllc.ir.edit import remove_edge, substitute
from oxllc.ir.instructions import BranchInst, CallInst, IndirectBrInst, Instruction, PhiInst, SwitchInst
from oxllc.ir.metadata import DIArgList, Metadata, ValueAsMetadata
from oxllc.ir.module import Function, Module
from oxllc.ir.prep_cfg import merge_blocks, remove_unreachable, skip_empty
from oxllc.ir.types import VOID, FloatType, IntType, Type, VectorType
from oxllc.ir.values import (
    Argument,
    Block,
    Constant,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantSplat,
    ConstantZero,
    MetadataAsValue,
    Value,
    zero_of,
)

Keep = Callable[[], bool]
PADS = frozenset(["landingpad", "catchpad", "cleanuppad"])
WITHOUT_ZERO = frozenset(["token", "metadata", "label", "void"])


def blocks(module: Module, keep: Keep) -> None:
    """Blocks other than the entry; jumps to them go elsewhere or become returns."""
    for function in module.definitions():
        gone = {block for block in function.blocks[1:] if not keep()}
        if not gone:
            continue
        for block in function.blocks:
            if block not in gone:
                _retarget(block, gone, function)
        function.blocks = [block for block in function.blocks if block not in gone]
        repair(function)


def branches_to_first(module: Module, keep: Keep) -> None:
    """Conditional branches, switches and invokes: only the first way is left."""
    _one_way(module, keep, 0)


def branches_to_last(module: Module, keep: Keep) -> None:
    """The same with the last way."""
    _one_way(module, keep, -1)


def _one_way(module: Module, keep: Keep, way: int) -> None:
    for function in module.definitions():
        changed = False
        for block in function.blocks:
            if len(block.successors) > 1 and not keep():
                target = block.successors[way]
                if target.instructions[0].opcode in PADS:
                    target = block.successors[0]
                _jump(block, target)
                changed = True
        if changed:
            repair(function)


def switch_cases(module: Module, keep: Keep) -> None:
    """Cases of switches."""
    for function in module.definitions():
        changed = False
        for block in function.blocks:
            end = block.terminator
            if isinstance(end, SwitchInst):
                left = [(c, t) for c, t in zip(end.cases, end.successors[1:]) if keep()]
                changed |= len(left) != len(end.cases)
                end.cases = [c for c, _ in left]
                end.successors = [end.default, *(t for _, t in left)]
        if changed:
            repair(function)


def returns_early(module: Module, keep: Keep) -> None:
    """Ends of blocks: the function returns instead of going on."""
    for function in module.definitions():
        changed = False
        for block in function.blocks:
            if block.successors and _can_return(function) and not keep():
                _replace_terminator(block, _return(function))
                changed = True
        if changed:
            repair(function)


def simple_control_flow(module: Module, keep: Keep) -> None:
    """Functions' straight lines of blocks: merged, unreachable blocks removed."""
    for function in module.definitions():
        if not keep():
            remove_unreachable(function)
            while merge_blocks(function) or skip_empty(function):
                remove_unreachable(function)


def instructions(module: Module, keep: Keep) -> None:
    """Instructions other than terminators and exception pads; their results become zero."""
    for function in module.definitions():
        zeros: dict[Value, Value] = {}
        for block in function.blocks:
            left: list[Instruction] = []
            for inst in block.instructions:
                if inst.is_terminator or inst.opcode in PADS or keep():
                    left.append(inst)
                elif inst.type.kind not in WITHOUT_ZERO:
                    zeros[inst] = zero_of(inst.type)
            block.instructions = left
        substitute(function, zeros)


def forwarded(module: Module, keep: Keep) -> None:
    """Instructions with an operand of their own type: their uses take that operand."""
    for function in module.definitions():
        mapping: dict[Value, Value] = {}
        for block in function.blocks:
            for inst in block.instructions:
                operand: Value | None = next(
                    (o for o in inst.operands if o.type is inst.type and isinstance(o, Instruction | Argument) and o is not inst), None)
                if operand is None or isinstance(inst, PhiInst) or inst.is_terminator or keep():
                    continue
                while operand in mapping:  # unreachable code may be circular
                    operand = mapping[operand]
                if operand is not inst:
                    mapping[inst] = operand
        for block in function.blocks:
            block.instructions = [inst for inst in block.instructions if inst not in mapping]
        substitute(function, mapping)


def operands_to_zero(module: Module, keep: Keep) -> None:
    """Operands that are not zero."""
    for inst, number, operand in _operands(module):
        if not _is_zero(operand) and not keep():
            inst.operands[number] = zero_of(operand.type)


def operands_to_one(module: Module, keep: Keep) -> None:
    """Operands that are not constants."""
    for inst, number, operand in _operands(module):
        one = None if isinstance(operand, Constant) else _one(operand.type)
        if one is not None and not keep():
            inst.operands[number] = one


def operands_to_arguments(module: Module, keep: Keep) -> None:
    """Operands computed by instructions: an argument of the same type, if the function has one."""
    for inst, number, operand in _operands(module):
        if isinstance(operand, Instruction) and inst.parent is not None and inst.parent.parent is not None:
            argument = next((a for a in inst.parent.parent.args if a.type is operand.type), None)
            if argument is not None and not keep():
                inst.operands[number] = argument


def repair(function: Function) -> None:
    """Make phis agree with the control flow; a phi of a block without predecessors becomes zero."""
    before = predecessors(function)
    zeros: dict[Value, Value] = {}
    for block in function.blocks:
        mine = before.get(block, [])
        left: list[Instruction] = []
        for inst in block.instructions:
            if isinstance(inst, PhiInst):
                wanted = list(mine)
                values: list[Value] = []
                sources: list[Block] = []
                for value, source in zip(inst.operands, inst.incoming_blocks):
                    if source in wanted:
                        wanted.remove(source)
                        values.append(value)
                        sources.append(source)
                inst.operands, inst.incoming_blocks = values, sources
                if not values or wanted:
                    zeros[inst] = zero_of(inst.type)
                    continue
            left.append(inst)
        block.instructions = left
    present = {inst for block in function.blocks for inst in block.instructions}
    for block in function.blocks:
        for inst in block.instructions:
            for operand in inst.operands:
                if isinstance(operand, Instruction) and operand not in present and operand.type.kind not in WITHOUT_ZERO:
                    zeros.setdefault(operand, zero_of(operand.type))
    substitute(function, zeros)


def forget_debug_values(function: Function) -> None:
    """Drop debug records and intrinsics that describe values which are gone."""
    present: set[Value] = {inst for block in function.blocks for inst in block.instructions}
    present.update(function.args)

    def gone(item: Metadata) -> bool:
        values = item.values if isinstance(item, DIArgList) else [item.value] if isinstance(item, ValueAsMetadata) else []
        return any(isinstance(v, Instruction | Argument) and v not in present for v in values)

    for block in function.blocks:
        left: list[Instruction] = []
        for inst in block.instructions:
            if inst.records:
                inst.records = [r for r in inst.records if not any(gone(item) for item in r.args)] or None
            if not any(isinstance(o, MetadataAsValue) and gone(o.metadata) for o in inst.operands):
                left.append(inst)
        block.instructions = left


def _operands(module: Module) -> Iterator[tuple[Instruction, int, Value]]:
    """Operands that may become another value: (instruction, number, operand)."""
    for function in module.definitions():
        for block in function.blocks:
            for inst in block.instructions:
                if inst.opcode == "alloca" or inst.opcode in PADS:
                    continue
                last = inst.num_args if isinstance(inst, CallInst) else len(inst.operands)
                for number in range(last):
                    operand = inst.operands[number]
                    if isinstance(inst, CallInst) and "immarg" in inst.arg_attrs[number]:
                        continue
                    if operand.type.kind not in WITHOUT_ZERO:
                        yield inst, number, operand


def _is_zero(value: Value) -> bool:
    if isinstance(value, ConstantInt):
        return value.value == 0
    if isinstance(value, ConstantFP):
        return value.bits == 0
    if isinstance(value, ConstantSplat):
        return _is_zero(value.element)
    return isinstance(value, ConstantNull | ConstantZero)


def _one(type: Type) -> Constant | None:
    if isinstance(type, IntType):
        return ConstantInt(type, 1)
    if isinstance(type, VectorType):
        element = _one(type.elem)
        return None if element is None else ConstantSplat(type, element)
    if isinstance(type, FloatType):
        bits = {"half": 0x3C00, "bfloat": 0x3F80, "float": 0x3F800000, "double": 0x3FF0000000000000}.get(type.text)
        return None if bits is None else ConstantFP(type, bits)
    return None


def _can_return(function: Function) -> bool:
    return function.return_type is VOID or function.return_type.kind not in WITHOUT_ZERO


def _return(function: Function) -> Instruction:
    if not _can_return(function):
        return Instruction("unreachable", VOID, [])
    values: list[Value] = [] if function.return_type is VOID else [zero_of(function.return_type)]
    return Instruction("ret", VOID, values)


def _replace_terminator(block: Block, new: Instruction) -> None:
    for target in dict.fromkeys(block.successors):
        for _ in range(sum(1 for s in block.successors if s is target)):
            remove_edge(block, target)
    new.parent = block
    block.instructions[-1] = new


def _jump(block: Block, target: Block) -> None:
    """End a block by a jump to one of its successors, keeping one edge of the target's phis.  An invoke becomes a call."""
    end = block.terminator
    for successor in dict.fromkeys(block.successors):
        count = sum(1 for s in block.successors if s is successor)
        for _ in range(count - (successor is target)):
            remove_edge(block, successor)
    jump = BranchInst([], [target])
    jump.parent = block
    if isinstance(end, CallInst):
        end.opcode = "call"
        end.successors = ()
        block.instructions.append(jump)
    else:
        block.instructions[-1] = jump


def _retarget(block: Block, gone: set[Block], function: Function) -> None:
    end = block.terminator
    left = [s for s in end.successors if s not in gone]
    if len(left) == len(end.successors):
        return
    if isinstance(end, SwitchInst) and end.default not in gone:
        pairs = [(c, t) for c, t in zip(end.cases, end.successors[1:]) if t not in gone]
        end.cases = [c for c, _ in pairs]
        end.successors = [end.default, *(t for _, t in pairs)]
    elif isinstance(end, IndirectBrInst) and left:
        end.successors = left
    elif left and left[0].instructions[0].opcode not in PADS:
        _jump(block, left[0])
    elif isinstance(end, CallInst):
        end.opcode = "call"
        end.successors = ()
        after = _return(function)
        after.parent = block
        block.instructions.append(after)
    else:
        new = _return(function)
        new.parent = block
        block.instructions[-1] = new
