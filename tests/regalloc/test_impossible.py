"""Inline assembly that asks for more registers than there are: an error that says so."""

from __future__ import annotations

import pytest

from oxllc import CompileError
from oxllc.driver.compile import compile_ir
from oxllc.regalloc import STRATEGIES


@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
def test_too_many_operands(strategy: str) -> None:
    count = 29
    names = [f"i64 %a{i}" for i in range(count)]
    text = (f"define void @f({', '.join(names)}) {{\n  call void asm sideeffect \"nop\", \"{','.join('r' * count)}\"({', '.join(names)})\n"
            "  ret void\n}\n")
    with pytest.raises(CompileError, match="ran out of registers of class 'GPR'"):
        compile_ir(text, mcpu="generic-rv64", regalloc=strategy)
