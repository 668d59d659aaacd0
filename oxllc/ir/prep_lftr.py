"""Linear function test replacement: a counter that only counts gives its exit test to a pointer that steps anyway.

In `while (n--) *d++ = *s++` the counter costs an instruction a turn and says nothing that `d` does not: the loop ends
when `d` reaches its start plus its step times the number of turns.  For a loop with one latch whose counter

    i = phi [start, entry], [i + step, latch]        step 1 or -1, as wide as a pointer's index

is used by nothing but its own step and one test `i == limit` or `i + step == limit` (or `!=`), and a header phi

    p = phi [p0, entry], [p + S bytes, latch]

the test becomes a comparison of `p` (or of its next value) with `p0 + S * (limit - start) * step`, computed in front
of the loop; the counter is then dead.  After k turns i is start + k * step and p is p0 + S * k, both modulo the
width, so the tests agree for every k below 2**width / S, further than any pointer can walk.
Muchnick, "Advanced Compiler Design and Implementation", 14.1.4.
"""

from __future__ import annotations

from oxllc.ir.cfg import DominatorTree, Loop, LoopInfo
from oxllc.ir.edit import constant_gep_offset
from oxllc.ir.instructions import CmpInst, GEPInst, Instruction, PhiInst
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function
from oxllc.ir.types import I8, IntType, array_type
from oxllc.ir.uses import Uses
from oxllc.ir.values import Argument, Block, Constant, ConstantInt, Value


def replace_exit_tests(function: Function, layout: DataLayout, tree: DominatorTree, uses: Uses | None = None) -> int:
    """Rewrite what pays; gives the number of tests replaced."""
    info = tree.loops()
    uses = uses or Uses(function)
    return sum(_replace(function, loop, info, tree, uses, layout) for loop in info.loops)


def _replace(function: Function, loop: Loop, info: LoopInfo, tree: DominatorTree, uses: Uses, layout: DataLayout) -> bool:
    graph = info.graph
    outside = [p for p in graph.preds[loop.header] if p not in loop.blocks]
    if len(loop.latches) != 1 or len(outside) != 1 or info.loop_of[outside[0]] is not loop.parent:
        return False
    entry, latch = graph.blocks[outside[0]], graph.blocks[loop.latches[0]]
    if entry.instructions[-1].opcode not in ("br", "switch"):
        return False
    inside = {graph.blocks[n] for n in loop.blocks}
    header = graph.blocks[loop.header]
    phis = [i for i in header.instructions if isinstance(i, PhiInst) and len(i.operands) == 2]
    pointers = [p for p in phis if p.type.kind == "ptr" and _stride(p, latch, layout)]
    for phi in phis:
        if not isinstance(phi.type, IntType) or not pointers:
            continue
        found = _counter(phi, latch, inside, uses)
        if found is None:
            continue
        following, step, test, limit = found
        start = phi.operands[1 - phi.incoming_blocks.index(latch)]
        for pointer in pointers:
            if layout.pointer(pointer.type.addrspace).index_bits != phi.type.bits:  # type: ignore[attr-defined]
                continue
            stride = _stride(pointer, latch, layout)
            pointer_next = pointer.operands[pointer.incoming_blocks.index(latch)]
            assert isinstance(pointer_next, GEPInst)
            of_next = following in test.operands
            if of_next and not _available(pointer_next, test, tree, uses):
                continue
            origin = pointer.operands[1 - pointer.incoming_blocks.index(latch)]
            end = _end(origin, stride, start, limit, step, entry, uses)
            test.operands = [pointer_next if of_next else pointer, end]
            test.flags = 0
            uses.note(test)
            return True
    return False


def _stride(phi: PhiInst, latch: Block, layout: DataLayout) -> int:
    """The constant number of bytes by which a pointer phi steps, 0 when it does not."""
    if latch not in phi.incoming_blocks:
        return 0
    following = phi.operands[phi.incoming_blocks.index(latch)]
    if not isinstance(following, GEPInst) or following.operands[0] is not phi or following.type is not phi.type:
        return 0
    return constant_gep_offset(following.source_type, following.operands[1:], layout) or 0


def _counter(
    phi: PhiInst, latch: Block, inside: set[Block], uses: Uses
) -> tuple[Instruction, int, CmpInst, Value] | None:
    """(next value, step, test, limit) of a phi that only counts; None for any other."""
    following = phi.operands[phi.incoming_blocks.index(latch)] if latch in phi.incoming_blocks else None
    if not isinstance(following, Instruction) or following.opcode != "add" or following.parent not in inside:
        return None
    a, b = following.operands
    if a is not phi or not isinstance(b, ConstantInt) or b.signed not in (1, -1):
        return None
    test: CmpInst | None = None
    for value in (phi, following):
        for user, _ in uses.of(value):
            if user is phi or user is following:
                continue
            if not isinstance(user, CmpInst) or (test is not None and user is not test):
                return None
            test = user
    if test is None or test.opcode != "icmp" or test.predicate not in ("eq", "ne") or test.parent not in inside:
        return None
    left, right = test.operands
    limit = right if left is phi or left is following else left
    if limit is phi or limit is following:
        return None
    if isinstance(limit, Instruction):
        if limit.parent in inside:
            return None
    elif not isinstance(limit, Constant | Argument):
        return None
    return following, b.signed, test, limit


def _available(value: Instruction, test: CmpInst, tree: DominatorTree, uses: Uses) -> bool:
    """Whether the test may use a value; inside one block the test moves down to its branch when it must."""
    home, block = value.parent, test.parent
    assert home is not None and block is not None
    if home is not block:
        return tree.dominates(home, block)
    order = block.instructions
    if order.index(value) > order.index(test):
        if any(user is not order[-1] for user, _ in uses.of(test)):
            return False
        order.remove(test)
        order.insert(len(order) - 1, test)
    return True


def _end(origin: Value, stride: int, start: Value, limit: Value, step: int, entry: Block, uses: Uses) -> Value:
    """origin + stride * (limit - start) * step, computed at the end of the entry block."""
    out: list[Instruction] = []
    type = start.type
    assert isinstance(type, IntType)
    high, low = (limit, start) if (step > 0) == (stride > 0) else (start, limit)
    size = abs(stride)
    turns: Value
    if isinstance(high, ConstantInt) and isinstance(low, ConstantInt):
        turns = ConstantInt(type, (high.value - low.value) * size)
        size = 1
    elif isinstance(low, ConstantInt) and low.value == 0:
        turns = high
    else:
        turns = Instruction("sub", type, [high, low])
        out.append(turns)
    end = GEPInst(origin.type, I8 if size == 1 else array_type(I8, size), [origin, turns])
    out.append(end)
    last = entry.instructions[-1]
    for inst in out:
        inst.parent = entry
        inst.offset = last.offset
        inst.debug_loc = last.debug_loc
        uses.note(inst)
    entry.instructions[-1:-1] = out
    return end
