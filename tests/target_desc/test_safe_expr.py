"""The expression subset: what it computes, and that it can do nothing else."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxllc.target_desc.safe_expr import SafeExprError, compile_expr, count_leading_zeros, count_trailing_zeros, is_shifted_mask, sign_extend


@pytest.mark.parametrize(("text", "value", "expected"), [
    ("isInt(12, imm)", 2047, True), ("isInt(12, imm)", 2048, False), ("isUInt(5, imm)", 31, True), ("isUInt(5, imm)", -1, False),
    ("isShiftedInt(12, 1, imm)", 4094, True), ("isShiftedInt(12, 1, imm)", 4095, False), ("isPowerOf2(imm)", -(1 << 63), True),
    ("isMask(imm)", -1, True), ("isShiftedMask(imm)", 0xFF0, True), ("countTrailingOnes(imm)", 7, 3),
    ("-4096 <= imm <= -2049 or 2048 <= imm <= 4094", -3000, True), ("2047 if imm > 0 else -2048", -1, -2048),
    ("not isInt(12, imm) and isPowerOf2(~imm)", ~(1 << 40), True), ("imm in (1, 3)", 3, True), ("imm // 2 % 5", 27, 3),
])
def test_values(text: str, value: int, expected: object) -> None:
    expr = compile_expr(text, ("imm",))
    assert expr(value) == expected == expr.evaluate({"imm": value})
    assert pickle.loads(pickle.dumps(expr))(value) == expected


@pytest.mark.parametrize("text", [
    "__import__('os')", "imm.__class__", "imm[0]", "(lambda: 1)()", "[i for i in imm]", "2 ** 99999999", "f'{imm}'", "isInt(n=1)",
    "other + 1", "imm := 3", "imm if", "", "await imm", "1.5 + imm", "print(imm)", "*imm", "isInt", "(" * 500 + "imm" + ")" * 500,
])
def test_rejected(text: str) -> None:
    with pytest.raises(SafeExprError):
        compile_expr(text, ("imm",))


def test_no_huge_shift() -> None:
    with pytest.raises(SafeExprError):
        compile_expr("1 << imm", ("imm",)).evaluate({"imm": 1 << 50})
    with pytest.raises(SafeExprError):
        compile_expr("1 // imm", ("imm",)).evaluate({"imm": 0})


@given(st.integers(-(1 << 63), (1 << 64) - 1))
def test_bit_functions(x: int) -> None:
    bits = f"{x & ((1 << 64) - 1):064b}"
    assert count_leading_zeros(x) == len(bits) - len(bits.lstrip("0"))
    assert count_trailing_zeros(x) == len(bits) - len(bits.rstrip("0"))
    assert is_shifted_mask(x) == ("1" in bits and "0" not in bits.strip("0"))
    assert sign_extend(x, 12) == int.from_bytes(((x << 4) & 0xFFFF).to_bytes(2, "little"), "little", signed=True) >> 4
