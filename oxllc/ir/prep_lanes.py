"""Preparation for targets whose lanes share a program counter: convergent functions, one return per function, no tail calls.

The optimizer may copy a call to both sides of a branch unless it is convergent.  Which of a front end's operations talk to other lanes
is not always declared (`llvm.nvvm.vote.sync` is unknown to LLVM itself), so every function counts as convergent, as in clang's CUDA
mode, until LLVM's own analysis shows that it calls nothing of the kind.

Lanes that leave a device function by different returns would come back to the caller one by one.  With a single return block the
branch that parts them has a post-dominator where they can meet again.

Before: any function.  After: at most one `ret`; calls in front of it are ordinary ones.
"""

from __future__ import annotations

from oxllc.ir.instructions import BranchInst, CallInst, Instruction, PhiInst
from oxllc.ir.module import Function, Module
from oxllc.ir.values import Block, Value


def mark_convergent(module: Module) -> None:
    """Let every function and every indirect call count as convergent (LLVM knows better for the intrinsics that are its own)."""
    for function in module.functions.values():
        function.own_attrs = function.own_attrs.with_enum("convergent")
        function.attrs = function.attrs.with_enum("convergent")
        for inst in function.instructions():
            if isinstance(inst, CallInst) and not isinstance(inst.callee, Function):
                inst.fn_attrs = inst.fn_attrs.with_enum("convergent")


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

