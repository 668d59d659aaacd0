"""Sinking before allocation: what one path needs is computed there, and the next value of a loop in the register of the old one."""

from __future__ import annotations

import pytest
from emulate import Image
from llvm_judge import compile_llvm, link

import oxllc

ARM = """define i64 @run(i64 %a, i64 %b) {
  %sum = add i64 %a, 87
  %or = or i64 %a, 48
  %small = icmp ult i64 %b, 160
  %r = select i1 %small, i64 %or, i64 %sum
  ret i64 %r
}"""

# The step stands in front of the last use of the old value.
STEP = """@data = global [64 x i8] zeroinitializer
define i64 @run(i64 %n, i64 %b) {
entry:
  br label %loop
loop:
  %p = phi ptr [ @data, %entry ], [ %next, %loop ]
  %k = phi i64 [ 0, %entry ], [ %k1, %loop ]
  %next = getelementptr i8, ptr %p, i64 3
  %v = trunc i64 %k to i8
  store i8 %v, ptr %p
  %one = getelementptr i8, ptr %p, i64 1
  store i8 %v, ptr %one
  %k1 = add i64 %k, 1
  %more = icmp ult i64 %k1, 9
  br i1 %more, label %loop, label %done
done:
  %at = getelementptr i8, ptr @data, i64 %b
  %r = load i8, ptr %at
  %w = zext i8 %r to i64
  ret i64 %w
}"""

# The branch reads the old value, and the edge back is split for the sake of %x.
EDGE = """define i64 @run(i64 %n, i64 %b) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %join ]
  %x = phi i64 [ %b, %entry ], [ %y, %join ]
  %odd = and i64 %x, 1
  %is = icmp eq i64 %odd, 0
  br i1 %is, label %even, label %join
even:
  %h = mul i64 %x, %n
  br label %join
join:
  %y = phi i64 [ %h, %even ], [ %x, %head ]
  %next = add i64 %i, 1
  %end = icmp ugt i64 %i, %n
  br i1 %end, label %exit, label %head
exit:
  %r = add i64 %y, %i
  ret i64 %r
}"""


@pytest.mark.parametrize("text, start, end", [(ARM, "bltu", "\n.LBB"), (STEP, ".LBB0_1:", "# %bb.2"), (EDGE, ".LBB0_1:", "ret")],
                         ids=["arm", "step", "edge"])
def test_no_copies(text: str, start: str, end: str) -> None:
    done = oxllc.compile_ir(text, mcpu="generic-rv64", verify_regalloc=True)
    inside = done.asm[done.asm.index(start):].split(end)[0]
    assert "addi" in inside and "\tmv\t" not in inside, done.asm
    ours, judge = Image(link(done.obj)), Image(link(compile_llvm(text)))
    for arguments in ([5, 3], [7, 200], [0, 12]):
        assert ours.call("run", arguments).a0 == judge.call("run", arguments).a0


def test_a_chain_follows_its_last_link() -> None:
    """Both additions are needed on one path only; nothing of them stands in front of the branch."""
    text = """define i64 @run(i64 %a, i64 %b) {
  %s = add i64 %a, 87
  %t = xor i64 %s, 5
  %small = icmp ult i64 %b, 160
  br i1 %small, label %yes, label %no
yes:
  %u = mul i64 %t, %b
  ret i64 %u
no:
  ret i64 %b
}"""
    asm = oxllc.compile_ir(text, mcpu="generic-rv64").asm
    before = asm[asm.index("run:"):asm.index("bltu" if "bltu" in asm else "bgeu")]
    assert "addi" not in before and "xori" not in before
