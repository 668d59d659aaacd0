"""Integers beyond the runtime's routines: quotients and conversions against Python's own numbers, on the simulator."""

from __future__ import annotations

import random
import struct
from fractions import Fraction

import oxllc
from oxllc.asm.linker import link
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

WIDE = 200
HALVES = -(-WIDE // 64)


def machine(text: str, entry: str) -> Machine:
    compiled = oxllc.compile_ir(text, mcpu="generic-rv64", mattr="", opt_level=0, regalloc="fast")
    target = load_target("generic-rv64")
    return Machine(link([("t", compiled.obj)], target, entry=entry).elf, target, "reference")


def joined(words: int, name: str) -> str:
    """IR that makes %<name> of WIDE bits from the words %<name>0, ... that are arguments."""
    lines = [f"%{name}z{i} = zext i64 %{name}{i} to i{64 * words}\n  %{name}s{i} = shl i{64 * words} %{name}z{i}, {64 * i}" for i in range(words)]
    lines += [f"%{name}o{i} = or i{64 * words} %{name}{'s0' if i == 1 else f'o{i - 1}'}, %{name}s{i}" for i in range(1, words)]
    return "\n  ".join([*lines, f"%{name} = trunc i{64 * words} %{name}o{words - 1} to i{WIDE}"])


def words_of(value: int) -> list[int]:
    return [value >> 64 * i & (1 << 64) - 1 for i in range(HALVES)]


def signed(value: int) -> int:
    value &= (1 << WIDE) - 1
    return value - (1 << WIDE) if value >> WIDE - 1 else value


def truncated(x: int, y: int) -> int:
    """x / y rounded towards zero."""
    return -(-x // y) if (x < 0) != (y < 0) and x % y else x // y


NUMBERS = [0, 1, -1, 7, 3 << 130, (1 << 199) - 1, -(1 << 199), 10**40, -(10**50), 1 << 64, (1 << 128) - 1, 12345678901234567890123456789]


def test_division() -> None:
    parameters = ", ".join(f"i64 %{n}{i}" for n in "xy" for i in range(HALVES))
    opcodes = ("sdiv", "udiv", "srem", "urem")
    m = machine("".join(f"""define i64 @{opcode}({parameters}, i64 %at) {{
  {joined(HALVES, 'x')}
  {joined(HALVES, 'y')}
  %q = {opcode} i{WIDE} %x, %y
  %n = zext i64 %at to i{WIDE}
  %s = lshr i{WIDE} %q, %n
  %r = trunc i{WIDE} %s to i64
  ret i64 %r
}}
""" for opcode in opcodes), "sdiv")
    rng = random.Random(1)
    for number in range(12):
        for opcode in opcodes:
            x = NUMBERS[number]
            y = rng.choice([n for n in NUMBERS if n and n != -1] + [rng.getrandbits(rng.randrange(1, 199)) | 1])
            if opcode[0] == "u":
                x, y = x % (1 << WIDE), y % (1 << WIDE)
            quotient = truncated(x, y)
            want = quotient if opcode[1:] == "div" else x - quotient * y
            for at in (0, 136):
                got = m.call(opcode, [*words_of(x), *words_of(y), at], "u64")
                assert got == (want % (1 << WIDE)) >> at & (1 << 64) - 1, (opcode, x, y, at)


def nearest(value: int, precision: int, largest: int) -> float:
    """An integer as the nearest number with so many bits, ties to even; infinite above `largest`."""
    magnitude = abs(value)
    drop = max(0, magnitude.bit_length() - precision)
    kept = round(Fraction(magnitude, 1 << drop)) << drop
    return (float("inf") if kept > largest else float(kept)) * (-1 if value < 0 else 1)


FORMATS = {"double": (53, (2**53 - 1) << 971), "float": (24, (2**24 - 1) << 104)}


def test_to_floating_point() -> None:
    parameters = ", ".join(f"i64 %x{i}" for i in range(HALVES))
    functions = []
    for letter in "su":
        for type in FORMATS:
            widened = "%w = fadd double %f, -0.0" if type == "double" else f"%w = fpext {type} %f to double"
            functions.append(f"define i64 @{letter}{type}({parameters}) {{\n  {joined(HALVES, 'x')}\n  %f = {letter}itofp i{WIDE} %x to {type}\n"
                             f"  {widened}\n  %r = bitcast double %w to i64\n  ret i64 %r\n}}\n")
    m = machine("".join(functions), "sdouble")
    rng = random.Random(1)
    values = [*NUMBERS, *(rng.getrandbits(rng.randrange(1, 200)) * rng.choice((1, -1)) for _ in range(8)), (1 << 53) + 1, (1 << 150) + (1 << 97), (1 << 150) + (1 << 97) + 1]
    for number in values:
        for letter in "su":
            value = signed(number) if letter == "s" else number % (1 << WIDE)
            for type in FORMATS:
                got = struct.unpack("<d", struct.pack("<Q", int(m.call(letter + type, words_of(value), "u64") or 0)))[0]
                assert got == nearest(value, *FORMATS[type]), (letter, type, value)


def test_from_floating_point() -> None:
    text = []
    kinds = [(letter, saturate) for letter in "su" for saturate in (False, True)]
    for letter, saturate in kinds:
        made = f"call i{WIDE} @llvm.fpto{letter}i.sat.i{WIDE}.f64(double %x)" if saturate else f"fpto{letter}i double %x to i{WIDE}"
        text.append(f"""define i64 @{letter}{int(saturate)}(double %x, i64 %at) {{
  %q = {made}
  %n = zext i64 %at to i{WIDE}
  %s = lshr i{WIDE} %q, %n
  %r = trunc i{WIDE} %s to i64
  ret i64 %r
}}
""")
    declarations = "".join(f"declare i{WIDE} @llvm.fpto{letter}i.sat.i{WIDE}.f64(double %x)\n" for letter in "su")
    m = machine("".join(text) + declarations, "s0")
    for letter, saturate in kinds:
        low, high = (-(1 << WIDE - 1), (1 << WIDE - 1) - 1) if letter == "s" else (0, (1 << WIDE) - 1)
        for x in (0.0, -0.0, 0.99, -0.99, 1.5, -3e10, 2.0**52 + 1, 2.0**70, -1.7e50, 2.0**198, 2.0**199, -(2.0**199), 2.0**200, 1e300, -1e300,
                  float("inf"), float("-inf"), float("nan"), 5e-324):
            number = 0 if x != x else high if x == float("inf") else low if x == float("-inf") else int(x)
            if not saturate and (not low <= number <= high or x - x != 0):
                continue  # poison
            want = min(max(number, low), high) % (1 << WIDE)
            for at in (0, 136):
                assert m.call(f"{letter}{int(saturate)}", [x, at], "u64") == want >> at & (1 << 64) - 1, (letter, saturate, x, at)
