"""Machine common subexpression elimination on SSA form, by scoped hashing over the dominator tree.

(Cocke and Schwartz value numbering as scoped hash table; Briggs, Cooper, Simpson, "Value numbering", 1997.)  An instruction is
shareable if it only computes its results from its operands: no memory, no side effect, no physical register other than
constant ones, not convergent.  Register groups are shared, too, and a group that is put together from all parts of another one is that
one (tensor operations in a row).

An expression is not reused far from where it was computed if that costs more than computing it again: cheap, rematerializable
instructions without register operands are shared within a block only (across blocks the allocator would have to keep them alive).
Before and after: SSA form.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, MachineInstr
from oxllc.mir.loops import analyze
from oxllc.passes import dead_code
from oxllc.passes.dead_code import is_removable

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import Target


@lru_cache(maxsize=16)
def _sharable(target: Target) -> list[bool]:
    """By opcode whether its instructions may only compute one value from their operands."""
    return [len(desc.def_positions) == 1 and not (desc.is_variadic or desc.may_load or desc.tied or desc.name in ("COPY", "IMPLICIT_DEF"))
            and not (desc.may_store or desc.has_side_effects or desc.is_call or desc.is_terminator or desc.is_convergent)
            for desc in target.instrs]


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Replace recomputed expressions by the first computation that dominates them."""
    info = analyze(mf)
    children: list[list[int]] = [[] for _ in mf.blocks]
    for number in info.order:
        parent = info.idom[number]
        if number != 0 and parent >= 0:
            children[parent].append(number)
    replaced: dict[int, int] = {}
    table: dict[tuple[object, ...], int] = {}
    parts: dict[int, tuple[object, object]] = {}  # of EXTRACT_SUBREG: result -> (group, sub-register index)
    constant = [r.is_constant for r in mf.target.registers]
    sharable = _sharable(mf.target)
    extract, sequence = mf.target.desc("EXTRACT_SUBREG"), mf.target.desc("REG_SEQUENCE")
    vreg_class = mf.vreg_class
    single = [len(c.members) == 1 for c in mf.target.classes]
    stack: list[tuple[int, list[tuple[object, ...]] | None]] = [(0, None)]
    while stack:
        number, added = stack.pop()
        if added is not None:  # leaving the block's subtree
            for key in added:
                del table[key]
            continue
        added = []
        stack.append((number, added))
        stack.extend((child, None) for child in reversed(children[number]))
        local: dict[tuple[object, ...], int] = {}
        flags: dict[tuple[object, ...], int] = {}  # values of classes of one register, until an instruction may write it
        block = mf.blocks[number]
        kept: list[MachineInstr] = []
        for mi in block.instrs:
            desc = mi.desc
            ops = mi.ops
            if flags and (mi.implicit_defs or mi.clobbers):
                flags = {}
            if replaced:
                for position in mi.use_positions() if desc.is_variadic else desc.use_positions:
                    op = ops[position]
                    if op.__class__ is int and op in replaced:
                        ops[position] = replaced[op]
            if desc is extract:
                parts[mi.ops[0]] = (mi.ops[1], mi.ops[2])  # type: ignore[index]
            elif desc is sequence and all(type(op) is int and op >= FIRST_VREG for op in (mi.ops[0], *mi.ops[1::2])):
                group = _same_group(mf, mi, parts)
                key = (desc.id, mf.class_of(mi.ops[0]), *mi.ops[1:])  # type: ignore[arg-type]
                earlier = group or table.get(key)
                if earlier is not None:
                    replaced[mi.ops[0]] = earlier  # type: ignore[index]
                    ctx.count("machine-cse.removed")
                    continue
                table[key] = mi.ops[0]  # type: ignore[assignment]
                added.append(key)
                kept.append(mi)
                continue
            if not sharable[desc.id] or mi.implicit_uses or mi.predicate or not is_removable(mi):
                kept.append(mi)
                continue
            result = ops[0]
            assert isinstance(result, int)
            reads = physical = False
            for position in desc.use_positions:
                op = ops[position]
                if op.__class__ is int:
                    if op >= FIRST_VREG:
                        reads = True
                    elif op and not constant[op]:
                        physical = True
            if result < FIRST_VREG or physical:
                kept.append(mi)
                continue
            key = (desc.id, vreg_class[result - FIRST_VREG], *ops[1:])
            if single[vreg_class[result - FIRST_VREG]]:
                earlier = flags.get(key)
            else:
                earlier = table.get(key) or local.get(key)
            if earlier is not None:
                replaced[result] = earlier
                ctx.count("machine-cse.removed")
                continue
            if single[vreg_class[result - FIRST_VREG]]:
                flags = {key: result}  # the class's register holds the newest value only
            elif desc.is_as_cheap_as_move and not reads:
                local[key] = result
            else:
                table[key] = result
                added.append(key)
            kept.append(mi)
        block.instrs = kept
    if replaced:  # PHI operands of blocks visited before the value was replaced
        for block in mf.blocks:
            for mi in block.instrs[:block.first_non_phi()]:
                for position in mi.use_positions():
                    mi.ops[position] = replaced.get(mi.ops[position], mi.ops[position])  # type: ignore[call-overload]
    if parts:  # of groups that nobody takes apart any more
        dead_code.run(mf, ctx)


def _same_group(mf: MachineFunction, mi: MachineInstr, parts: dict[int, tuple[object, object]]) -> int | None:
    """The group all of whose parts a REG_SEQUENCE puts together again in their places."""
    first = parts.get(mi.ops[1])  # type: ignore[call-overload]
    if first is None:
        return None
    group = first[0]
    if type(group) is not int or group < FIRST_VREG or mf.class_of(group) != mf.class_of(mi.ops[0]):  # type: ignore[arg-type]
        return None
    same = all(parts.get(value) == (group, index) for value, index in zip(mi.ops[1::2], mi.ops[2::2], strict=True))  # type: ignore[call-overload]
    return group if same else None
