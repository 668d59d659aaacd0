"""Integers become bfloat by one rounding, to nearest even, whatever their width: compared with exact arithmetic."""

from __future__ import annotations

import pathlib
import random
import struct
import sys
from fractions import Fraction

import pytest

import oxllc
from oxllc.asm.linker import link
from oxllc.target_desc import load_target

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from emulate import Image


def nearest(value: int) -> int:
    """The bits of the bfloat nearest to an integer."""
    if value == 0:
        return 0
    size = abs(value)
    exponent = max(size.bit_length() - 8, 0)
    quotient = Fraction(size, 1 << exponent)
    digits = int(quotient)
    rest = quotient - digits
    digits += rest > Fraction(1, 2) or (rest == Fraction(1, 2) and digits & 1)
    bits = struct.unpack("<I", struct.pack("<f", float(digits << exponent)))[0] >> 16 if digits << exponent < 1 << 128 else 0x7F80
    return bits | (0x8000 if value < 0 else 0)


@pytest.mark.parametrize("bits", [54, 64, 97, 128])
@pytest.mark.parametrize("signed", [True, False])
def test_one_rounding(bits: int, signed: bool) -> None:
    rng = random.Random(bits)
    text = f"define i16 @f(i{bits} %x) {{\n %f = {'s' if signed else 'u'}itofp i{bits} %x to bfloat\n %i = bitcast bfloat %f to i16\n ret i16 %i\n}}"
    image = Image(link([("f.o", oxllc.compile_ir(text, mcpu="generic-rv64").obj)], load_target("generic-rv64"), entry="f").elf)
    values = [0, 1, 5, 255, 257, (1 << bits - 1) - 1]
    for _ in range(30):
        at = rng.randrange(9, bits - 1)  # just off the middle between two bfloats, by one somewhere below
        values.append((rng.getrandbits(8) | 0x80) << at | 1 << at - 1)
        values[-1] = (values[-1] + rng.choice((-1, 0, 1)) * (1 << rng.randrange(at - 1))) & (1 << bits - 1) - 1
    for value in values:
        for number in (value, -value) if signed else (value, (value << 1) & (1 << bits) - 1):
            words = [number & (1 << 64) - 1] if bits <= 64 else [number & (1 << 64) - 1, number >> 64 & (1 << 64) - 1]
            assert image.call("f", words).a0 & 0xFFFF == nearest(number), number


def test_one_instruction_where_there_is_one() -> None:
    text = "define void @f(ptr %p, float %x) {\n %h = fptrunc float %x to bfloat\n store bfloat %h, ptr %p\n ret void\n}"
    assert "\tox.cvt.bf16.s\ta1, a1\n\tsh\ta1, 0(a0)\n" in oxllc.compile_ir(text, mcpu="ox1").asm
