"""Constructs that would silently be compiled to something else are refused at their place."""

from __future__ import annotations

import pytest

import oxllc
from oxllc.diagnostics import OxllcError


def test_interrupt_handler() -> None:
    with pytest.raises(OxllcError, match=r"(?s)1:13: error: in function '@f': an interrupt handler"):
        oxllc.compile_ir('define void @f() "interrupt"="machine" {\n  ret void\n}\n', mcpu="generic-rv64")


def test_length_of_a_scalable_vector() -> None:
    text = ("declare i32 @llvm.experimental.get.vector.length.i64(i64, i32, i1)\ndefine i32 @f(i64 %n) {\n"
            "  %r = call i32 @llvm.experimental.get.vector.length.i64(i64 %n, i32 4, i1 true)\n  ret i32 %r\n}\n")
    with pytest.raises(OxllcError, match=r"(?s)3:3: error: in function '@f': the length of a scalable vector"):
        oxllc.compile_ir(text, mcpu="generic-rv64")
