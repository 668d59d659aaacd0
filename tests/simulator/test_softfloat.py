"""The exact arithmetic against the host's: results and flags in the four rounding modes that the host has."""

from __future__ import annotations

import ctypes
import ctypes.util
import platform
import random
import struct

import numpy as np
import pytest

from oxllc.simulator import softfloat as sf
from oxllc.simulator import vector_ops as V

X86 = platform.machine().lower() in ("x86_64", "amd64")
pytestmark = pytest.mark.skipif(not X86, reason="uses x86 flag numbers")
LIBM = ctypes.CDLL(ctypes.util.find_library("m"))
MODES = {0: 0, 1: 0xC00, 2: 0x400, 3: 0x800}
FLAGS = ((0x20, 1), (0x10, 2), (8, 4), (4, 8), (1, 16))

SPECIAL64 = [0, 1 << 63, 1, 0x000FFFFFFFFFFFFF, 0x0010000000000000, 0x3FF0000000000000, 0xBFF0000000000000, 0x7FEFFFFFFFFFFFFF,
             0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF0000000000001, 0x3FF0000000000001, 0x4340000000000000]
SPECIAL32 = [0, 1 << 31, 1, 0x007FFFFF, 0x00800000, 0x3F800000, 0xBF800000, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001,
             0x3F800001, 0x4B800000]


def patterns(bits: int, count: int, seed: int) -> list[int]:
    r = random.Random(seed)
    special = SPECIAL64 if bits == 64 else SPECIAL32
    out = list(special)
    f = sf.F64 if bits == 64 else sf.F32
    while len(out) < count:
        kind = r.randrange(4)
        if kind == 0:
            out.append(r.choice(special))
        elif kind == 1:
            out.append(r.getrandbits(bits))
        else:  # exponents near each other, few mantissa bits: ties and cancellation
            exp = f.bias + r.randrange(-4, 5) if kind == 2 else r.choice((1, 2, 0, f.exp_mask - 1, f.exp_mask - 2))
            man = r.getrandbits(f.man_bits) & (r.getrandbits(f.man_bits) | r.getrandbits(f.man_bits) if r.random() < 0.5 else
                                               f.man_mask & ~((1 << r.randrange(f.man_bits)) - 1))
            out.append(r.getrandbits(1) << (bits - 1) | exp << f.man_bits | man)
    return out


def host(mode: int, bits: int, op: str, *args: int) -> tuple[int, int]:
    fmt, ufmt = ("<d", "<Q") if bits == 64 else ("<f", "<I")
    ctype = ctypes.c_double if bits == 64 else ctypes.c_float
    uint = ctypes.c_uint64 if bits == 64 else ctypes.c_uint32
    t = np.float64 if bits == 64 else np.float32
    values = np.array(args, dtype=np.uint64 if bits == 64 else np.uint32).view(t)
    if op == "fma":
        function = LIBM.fma if bits == 64 else LIBM.fmaf
        function.restype = ctype
        function.argtypes = [ctype] * 3
        cargs = [ctype.from_buffer_copy(uint(a)) for a in args]
    LIBM.fesetround(MODES[mode])
    LIBM.feclearexcept(0x3D)
    if op == "fma":
        result = function(*cargs)
        flags = LIBM.fetestexcept(0x3D)
        LIBM.fesetround(0)
        raw = struct.unpack(ufmt, struct.pack(fmt, result))[0]
    else:
        ufunc = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "sqrt": np.sqrt}[op]
        out = np.empty(1, dtype=t)
        with np.errstate(all="ignore"):
            LIBM.feclearexcept(0x3D)
            ufunc(*(values[i : i + 1] for i in range(len(args))), out=out)
            flags = 0
        LIBM.fesetround(0)
        raw = int(out.view(np.uint64 if bits == 64 else np.uint32)[0])
    f = sf.F64 if bits == 64 else sf.F32
    return (f.canonical_nan if sf.is_nan(f, raw) else raw), sum(g for h, g in FLAGS if flags & h)


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("op", ["add", "sub", "mul", "div", "sqrt", "fma"])
def test_arithmetic(bits: int, op: str) -> None:
    f = sf.F64 if bits == 64 else sf.F32
    arity = {"sqrt": 1, "fma": 3}.get(op, 2)
    values = patterns(bits, 400, 7)
    r = random.Random(11)
    for mode in range(4):
        for _ in range(500):
            args = [r.choice(values) for _ in range(arity)]
            got, flags = getattr(sf, op)(f, *args, mode)
            want, host_flags = host(mode, bits, op, *args)
            assert got == want, (mode, [hex(a) for a in args])
            if op == "fma" and not any(sf.is_nan(f, a) for a in args):
                assert flags == host_flags, (mode, [hex(a) for a in args])


def test_conversions_against_numpy() -> None:
    values = patterns(64, 600, 3)
    narrow = np.array(values, dtype=np.uint64).view(np.float64)
    with np.errstate(all="ignore"):
        singles = narrow.astype(np.float32).view(np.uint32)
        halves = narrow.astype(np.float16).view(np.uint16)
    for x, s, h in zip(values, singles.tolist(), halves.tolist(), strict=True):
        if sf.is_nan(sf.F64, x):
            continue
        assert sf.convert(sf.F64, sf.F32, x, 0)[0] == s
        assert sf.convert(sf.F64, sf.F16, x, 0)[0] == h
        assert sf.convert(sf.F32, sf.F64, s, 0)[0] == int(np.array([s], np.uint32).view(np.float32).astype(np.float64).view(np.uint64)[0])


def test_to_int_saturates() -> None:
    nan, inf = sf.F64.canonical_nan, sf.F64.inf
    assert sf.to_int(sf.F64, nan, 32, True, 1) == (0x7FFFFFFF, sf.NV)
    assert sf.to_int(sf.F64, inf | sf.F64.sign_bit, 64, True, 1) == (-(1 << 63), sf.NV)
    assert sf.to_int(sf.F64, sf.from_int(sf.F64, -1, 0)[0], 32, False, 1) == (0, sf.NV)
    half = struct.unpack("<Q", struct.pack("<d", 2.5))[0]
    assert [sf.to_int(sf.F64, half, 32, True, rm)[0] for rm in range(5)] == [2, 2, 2, 3, 3]
    minus = struct.unpack("<Q", struct.pack("<d", -0.5))[0]
    assert [sf.to_int(sf.F64, minus, 32, False, rm) for rm in (0, 1, 3)] == [(0, sf.NX)] * 3
    assert sf.to_int(sf.F64, minus, 32, False, 2) == (0, sf.NV)


@pytest.mark.parametrize("fmt", ["f32", "f64"])
def test_vector_forms_equal_the_exact_ones(fmt: str) -> None:
    f = sf.FORMATS[fmt]
    values = patterns(f.bits, 512, 5)
    u = V.U[f.bits]
    r = random.Random(2)
    a, b, c = (np.array(r.sample(values, 256), dtype=u) for _ in range(3))
    with np.errstate(all="ignore"):
        for op, exact in (("fadd", sf.add), ("fsub", sf.sub), ("fmul", sf.mul), ("fdiv", sf.div)):
            got = V.fbinary(op, fmt, a, b, 0)
            assert got.tolist() == [exact(f, int(x), int(y), 0)[0] for x, y in zip(a, b, strict=True)], op
        assert V.fma(fmt, a, b, c, 0).tolist() == [sf.fma(f, int(x), int(y), int(z), 0)[0] for x, y, z in zip(a, b, c, strict=True)]
        assert V.fminmax("fminnum", fmt, a, b).tolist() == [sf.minimum_number(f, int(x), int(y))[0] for x, y in zip(a, b, strict=True)]
        assert V.fminmax("fmaxnum", fmt, a, b).tolist() == [sf.maximum_number(f, int(x), int(y))[0] for x, y in zip(a, b, strict=True)]
        for width in (32, 64):
            for signed in (True, False):
                for rm in range(5):
                    got = V.to_int(fmt, a, width, signed, rm)
                    assert got.tolist() == [sf.to_int(f, int(x), width, signed, rm)[0] & ((1 << width) - 1) for x in a], (width, signed, rm)
