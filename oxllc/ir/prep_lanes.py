"""Preparation for targets whose lanes share a program counter: one return per function, and no tail calls.

Lanes that leave a device function by different returns would come back to the caller one by one.  With a single return block the
branch that parts them has a post-dominator where they can meet again.

Before: any function.  After: at most one `ret`; calls in front of it are ordinary ones.
"""

from __future__ import annotations

from oxllc.ir.instructions import BranchInst, CallInst, Instruction, PhiInst
from oxllc.ir.module import Function
from oxllc.ir.values import Block, Value


def merge_returns(function: Function) -> None:
    """Make every return of a function jump to one."""
    returns = [b for b in function.blocks if b.instructions[-1].opcode == "ret"]
    for block in function.blocks:
        for inst in block.instructions:
            if isinstance(inst, CallInst) and inst.tail == "tail":
                inst.tail = ""
    if len(returns) < 2:
        return
    last = returns[-1].instructions[-1]
    meet = Block("return", function)
    values: list[Value] = []
    if last.operands:
        phi = PhiInst(last.operands[0].type, [], [], "returned")
        phi.parent = meet
        for block in returns:
            phi.operands.append(block.instructions[-1].operands[0])
            phi.incoming_blocks.append(block)
        meet.instructions.append(phi)
        values = [phi]
    ret = Instruction("ret", last.type, values)
    ret.parent = meet
    ret.offset = last.offset
    ret.debug_loc = last.debug_loc
    meet.instructions.append(ret)
    for block in returns:
        old = block.instructions[-1]
        jump = BranchInst([], [meet])
        jump.parent = block
        jump.offset, jump.debug_loc = old.offset, old.debug_loc
        block.instructions[-1] = jump
    function.blocks.append(meet)

