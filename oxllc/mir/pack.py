"""A machine function as plain data that `marshal` writes, and back: how it passes from one process to another.

Everything that the printer of machine IR shows survives, so any pass may go on with the copy; analyses (loops, liveness) do not.
Instructions are tuples `(id of the description, operands, coded, memory, location)`, followed by what few have; `coded` says that an operand is
other than a number, and such operands are then tuples that begin with their kind.

Before: operands of the kinds that `function.py` names, else TypeError (or KeyError for a block of another function).
After: `unpack(pack(mf), target, {})` prints as `mf` does.  `names` replaces names of symbols, labels and bases of memory accesses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from oxllc.mir.function import FrameIndex, FrameObject, InlineAsm, JumpTable, MachineBlock, MachineFunction, MachineInstr, MemOperand, SymbolRef

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

FIELDS: Final = (
    "name", "vreg_class", "vreg_hint", "debug_files", "is_ssa", "is_kernel", "is_vararg", "has_calls", "has_dynamic_alloca",
    "outgoing_args_size", "frame_size", "used_callee_saved", "callee_saved", "linkage", "vreg_phys", "stats",
)  # fmt: skip
_BLOCK_FIELDS: Final = ("ir_name", "probabilities", "shares", "live_ins", "frequency", "align", "address_taken", "label")
_OBJECT_FIELDS: Final = ("size", "align", "is_spill_slot", "is_fixed", "offset", "name")
_BLOCK, _SYMBOL, _FRAME, _ASM, _NUMBER = range(5)


def pack(mf: MachineFunction) -> tuple[Any, ...]:
    """The function as tuples, lists, dicts, sets, numbers and strings."""
    index = {id(block): i for i, block in enumerate(mf.blocks)}
    blocks = [
        (
            [getattr(block, name) for name in _BLOCK_FIELDS],
            block.number,
            [index[id(b)] for b in block.successors],
            [index[id(b)] for b in block.predecessors],
            [_pack_instr(mi, index) for mi in block.instrs],
        )
        for block in mf.blocks
    ]
    return (
        [getattr(mf, name) for name in FIELDS],
        None if mf.reserved is mf.target.reserved else mf.reserved,
        [[getattr(obj, name) for name in _OBJECT_FIELDS] for obj in mf.frame_objects],
        [(table.symbol, [index[id(b)] for b in table.targets], table.entry_size) for table in mf.jump_tables],
        blocks,
    )


def _pack_instr(mi: MachineInstr, index: dict[int, int]) -> tuple[Any, ...]:
    ops = mi.ops
    desc = mi.desc
    coded = False
    for op in ops:
        if op.__class__ is not int:
            ops = [op if op.__class__ is int else _pack_operand(op, index) for op in ops]
            coded = True
            break
    mem = mi.mem
    packed = (desc.id, ops, coded, None if mem is None else tuple(mem), mi.debug_loc)
    if (mi.implicit_uses is desc.implicit_uses and mi.implicit_defs is desc.implicit_defs and not mi.clobbers and not mi.predicate
            and not mi.flags and not mi.predicate_inverted):
        return packed
    return (*packed, mi.implicit_defs, mi.implicit_uses, mi.clobbers, mi.predicate, mi.predicate_inverted, mi.flags)


def _pack_operand(op: object, index: dict[int, int]) -> tuple[Any, ...]:
    kind = op.__class__
    if kind is SymbolRef:
        return (_SYMBOL, *op)  # type: ignore[misc]
    if kind is MachineBlock:
        return _BLOCK, index[id(op)]
    if kind is FrameIndex:
        return (_FRAME, *op)  # type: ignore[misc]
    if kind is InlineAsm:
        return (_ASM, *op)  # type: ignore[misc]
    if isinstance(op, int):
        return _NUMBER, int(op)
    raise TypeError(f"an operand of an unknown kind: {op!r}")


def unpack(data: tuple[Any, ...], target: Target, names: dict[str, str]) -> MachineFunction:
    """The function that `pack` was given."""
    fields, reserved, objects, tables, packed = data
    mf = MachineFunction(fields[0], target)
    for name, value in zip(FIELDS, fields):
        setattr(mf, name, value)
    if reserved is not None:
        mf.reserved = reserved
    for size, align, is_spill_slot, is_fixed, offset, name in objects:
        mf.frame_objects.append(FrameObject(size, align, is_spill_slot=is_spill_slot, is_fixed=is_fixed, offset=offset, name=name))
    blocks = mf.blocks = [MachineBlock(entry[1]) for entry in packed]
    get = names.get
    descriptions = target.instrs
    for block, (stated, _, successors, predecessors, instrs) in zip(blocks, packed):
        for name, value in zip(_BLOCK_FIELDS, stated):
            setattr(block, name, value)
        if block.label:
            block.label = get(block.label, block.label)
        block.successors = [blocks[i] for i in successors]
        block.predecessors = [blocks[i] for i in predecessors]
        add = block.instrs.append
        for entry in instrs:
            ops = entry[1]
            if entry[2]:
                ops = [op if op.__class__ is int else _unpack_operand(op, blocks, names) for op in ops]
            mem = entry[3]
            if mem is not None:
                mem = MemOperand(*mem)
                if names and mem.base.__class__ is str and mem.base in names:
                    mem = mem._replace(base=names[mem.base])
            mi = MachineInstr(descriptions[entry[0]], ops, mem=mem, debug_loc=entry[4])
            if len(entry) > 5:
                mi.implicit_defs, mi.implicit_uses, mi.clobbers, mi.predicate, mi.predicate_inverted, mi.flags = entry[5:]
            add(mi)
    mf.jump_tables = [JumpTable(symbol, [blocks[i] for i in targets], size) for symbol, targets, size in tables]
    return mf


def _unpack_operand(op: tuple[Any, ...], blocks: list[MachineBlock], names: dict[str, str]) -> object:
    kind = op[0]
    if kind == _BLOCK:
        return blocks[op[1]]
    if kind == _SYMBOL:
        name = op[1]
        return SymbolRef(names.get(name, name), *op[2:])
    if kind == _FRAME:
        return FrameIndex(*op[1:])
    if kind == _ASM:
        return InlineAsm(*op[1:])
    return op[1]


__all__ = ["pack", "unpack"]
