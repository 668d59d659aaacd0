"""Guards of one value at several distances share a difference, and each compares it with a constant.

The elements of a lane have numbers `x`, `x | 32`, `x | 64`..., each of which is compared with the same bound:

    %a = or disjoint i32 %x, 32                     %d = sub (sext %n), (sext %x)
    %m = icmp slt i32 %a, %n               =>       %m = icmp sge i64 %d, 33

One register then serves all guards, and a guard is one instruction with a constant that may stand where it is needed.  In 64 bits
neither side wraps: the step is added without carry (`or disjoint`, `add nsw`; `nuw` where the comparison is unsigned).

Only conditions of branches are looked at: as a number, the opposite of a comparison costs one more instruction.

Before: any function.  After: the same; sums that nobody needs are gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from oxllc.ir.cfg import DominatorTree
from oxllc.ir.edit import remove_dead, substitute
from oxllc.ir.instructions import DISJOINT, NSW, NUW, BranchInst, CastInst, CmpInst, Instruction, PhiInst
from oxllc.ir.types import I64, IntType
from oxllc.ir.uses import use_map
from oxllc.ir.values import Constant, ConstantInt

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.module import Function
    from oxllc.ir.values import Value

FEWEST: Final = 3  # distances, for which a difference is made
LARGEST: Final = 2000  # a distance that instructions take as a constant
SWAPPED: Final = {"lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}

_Member = tuple[CmpInst, str, int]  # comparison, its relation ("lt"), the distance of its left side


def join_comparisons(function: Function) -> int:
    """Make the comparisons of a function share differences; the number of comparisons changed."""
    groups: dict[tuple[Value, Value, bool], list[_Member]] = {}
    uses = use_map(function)
    for block in function.blocks:
        for inst in block.instructions:
            if (isinstance(inst, CmpInst) and inst.opcode == "icmp" and inst.predicate[1:] in SWAPPED
                    and isinstance(inst.operands[0].type, IntType) and inst.operands[0].type.bits == 32
                    and all(isinstance(user, BranchInst) for user, _ in uses[inst])):
                _note(inst, groups)
    place = _places(function)
    changed: dict[Value, Value] = {}
    for (base, bound, signed), members in groups.items():
        if len({distance for _, _, distance in members}) < FEWEST:
            continue
        difference = _difference(base, bound, signed, place)
        if difference is None:
            continue
        for compare, relation, distance in members:
            # base + distance < bound is bound - base > distance
            number = distance + (relation in ("lt", "ge"))
            made = CmpInst("icmp", compare.type, [difference, ConstantInt(I64, number)], "sge" if relation in ("lt", "le") else "slt", compare.name)
            made.parent, made.offset, made.debug_loc = compare.parent, compare.offset, compare.debug_loc
            assert compare.parent is not None
            code = compare.parent.instructions
            code[code.index(compare)] = changed[compare] = made
    if changed:
        substitute(function, changed)
        remove_dead(function)
    return len(changed)


def _note(inst: CmpInst, groups: dict[tuple[Value, Value, bool], list[_Member]]) -> None:
    """Put a comparison into the group of its base and bound."""
    signed, relation = inst.predicate[0] == "s", inst.predicate[1:]
    left, right = inst.operands
    base, distance = _split(left, signed)
    if not distance:
        other, behind = _split(right, signed)
        if behind:
            base, distance, right, relation = other, behind, left, SWAPPED[relation]
    if isinstance(base, Constant) or isinstance(right, Constant):
        return
    if not distance and (right, base, signed) in groups:
        base, right, relation = right, base, SWAPPED[relation]
    if 0 <= distance <= LARGEST:
        groups.setdefault((base, right, signed), []).append((inst, relation, distance))


def _split(value: Value, signed: bool) -> tuple[Value, int]:
    """A value as another one and a constant that is added without wrapping."""
    total = 0
    while isinstance(value, Instruction) and value.opcode in ("or", "add") and isinstance(value.operands[1], ConstantInt):
        step = value.operands[1].signed
        exact = value.flags & (DISJOINT if value.opcode == "or" else NSW if signed else NUW)
        if not exact or step < 0:
            break
        total += step
        value = value.operands[0]
    return value, total


def _difference(base: Value, bound: Value, signed: bool, place: Callable[[Value, Value], tuple[list[Instruction], int] | None]) -> Value | None:
    """bound - base in 64 bits, made behind both; None if there is no such place."""
    where = place(base, bound)
    if where is None:
        return None
    code, at = where
    opcode = "sext" if signed else "zext"
    wide: list[Instruction] = [CastInst(opcode, I64, [value]) for value in (bound, base)]
    wide.append(Instruction("sub", I64, list(wide), "", NSW))
    like = code[at]
    for inst in wide:
        inst.parent, inst.offset, inst.debug_loc = like.parent, like.offset, None
    code[at:at] = wide
    return wide[-1]


def _places(function: Function) -> Callable[[Value, Value], tuple[list[Instruction], int] | None]:
    """Where two values are first both there: (a block's instructions, index)."""
    tree: list[DominatorTree] = []

    def behind(value: Value) -> tuple[list[Instruction], int]:
        if not isinstance(value, Instruction):  # an argument
            code, at = function.blocks[0].instructions, 0
        else:
            assert value.parent is not None
            code = value.parent.instructions
            at = code.index(value) + 1
        while at < len(code) and isinstance(code[at], PhiInst):
            at += 1
        return code, at

    def place(a: Value, b: Value) -> tuple[list[Instruction], int] | None:
        (code, at), (other, there) = behind(a), behind(b)
        if at >= len(code) or there >= len(other):
            return None
        if code is other:
            return code, max(at, there)
        if not tree:
            tree.append(DominatorTree(function))
        first, second = code[0].parent, other[0].parent
        assert first is not None and second is not None
        if tree[0].dominates(first, second):
            return other, there
        return (code, at) if tree[0].dominates(second, first) else None

    return place
