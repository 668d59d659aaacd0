"""Functions of ox1's device library (`OXDevice.ll`) against Python and NumPy, 64 lanes a function, all in one kernel."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import oxllc

LANES = 64
RNG = np.random.default_rng(7)
X = RNG.integers(0, 1 << 32, LANES, dtype=np.uint32)
Y = RNG.integers(0, 1 << 32, LANES, dtype=np.uint32)
F = (RNG.standard_normal(LANES) * 10.0 ** RNG.integers(-4, 6, LANES)).astype(np.float32)
F[:6] = [0.0, -0.0, np.inf, -np.inf, 448.0, -1e-3]
D = RNG.standard_normal(LANES) * 10.0 ** RNG.integers(-6, 2, LANES)
BIG = RNG.standard_normal(LANES) * 10.0 ** RNG.integers(0, 200, LANES)
P = np.abs(D) + 1e-300
ARGS = {"x": ("i32", X), "y": ("i32", Y), "f": ("float", F), "d": ("double", D), "big": ("double", BIG), "p": ("double", P), "small": ("i32", X % 8),
        "match": ("i32", X % 3), "g": ("float", (RNG.standard_normal(LANES) * 10.0 ** RNG.integers(-30, 3, LANES)).astype(np.float32))}
NUMPY = {"i32": np.uint32, "float": np.float32, "double": np.float64, "i64": np.uint64}


def signed(x: int, bits: int = 32) -> int:
    x &= (1 << bits) - 1
    return x - (1 << bits) if x >> (bits - 1) else x


def perm(a: int, b: int, s: int) -> int:
    both, out = a << 32 | b, 0
    for i in range(4):
        k = s >> 8 * i & 255
        byte = both >> 8 * k & 255 if k < 8 else (255 if both >> 16 * (k - 8) + 15 & 1 else 0) if k < 12 else 0 if k == 12 else 255
        out |= byte << 8 * i
    return out


def fp8(value: int, mantissa: int, bias: int, ieee: bool) -> float:
    sign, e, m = (-1.0 if value & 128 else 1.0), (value & 127) >> mantissa, value & (1 << mantissa) - 1
    if ieee and e == 31:
        return math.nan if m else sign * math.inf
    if not ieee and value & 127 == 127:
        return math.nan
    return sign * (math.ldexp(m, 1 - bias - mantissa) if e == 0 else math.ldexp(1 + m / (1 << mantissa), e - bias))


def to_fp8(x: float) -> int:
    """The nearest e4m3 number, ties to even, finite numbers kept finite."""
    if math.isinf(x):
        return 127 | (128 if x < 0 else 0)
    best = min(range(127), key=lambda c: (abs(fp8(c, 3, 7, False) - abs(x)), c & 1))
    return best | (128 if math.copysign(1, x) < 0 else 0)


def sbfe(v: int, o: int, w: int) -> int:
    o, w = o & 31, w & 31
    return 0 if not w else signed(signed(v) >> o, w) if o + w < 32 else signed(v) >> o


def rounded(x: float, how: Callable[[float], Any]) -> int:
    return max(-(1 << 31), min((1 << 31) - 1, int(how(x)) if math.isfinite(x) else (1 << 40) * (1 if x > 0 else -1)))


def two_over_pi(bits: int) -> int:
    """Binary places of 2/pi: pi by Machin's formula in integers."""
    one = 1 << bits + 64

    def arctan_of_one_by(n: int) -> int:
        total, term, k = 0, one // n, 0
        while term:
            total += (-1) ** k * (term // (2 * k + 1))
            term, k = term // (n * n), k + 1
        return total

    return (2 << 2 * bits + 64) // (4 * (4 * arctan_of_one_by(5) - arctan_of_one_by(239)))


PLACES = two_over_pi(1400)


def preop(x: float, segment: int) -> float:
    e = math.frexp(x)[1] + 1022
    at = 53 * segment + max(0, e - 1077)
    return math.ldexp(PLACES >> 1400 - at - 53 & (1 << 53) - 1, -53 - at + (128 if e >= 1968 else 0))


# result, intrinsic, arguments (names of ARGS or constants), Python
CASES: list[tuple[str, str, list[Any], Callable[..., Any]]] = [
    ("i32", "llvm.amdgcn.perm", ["x", "y", 0x0C0A0403], perm),
    ("i32", "llvm.amdgcn.perm", ["x", "y", "y"], perm),
    ("i32", "llvm.amdgcn.sbfe.i32", ["x", "small", "y"], sbfe),
    ("i32", "llvm.amdgcn.ubfe.i32", ["x", "small", 9], lambda v, o, w: v >> o & 511),
    ("i32", "llvm.amdgcn.alignbyte", ["x", "y", "small"], lambda a, b, s: (a << 32 | b) >> 8 * (s & 3)),
    ("i32", "llvm.amdgcn.mul.i24", ["x", "y"], lambda a, b: signed(a, 24) * signed(b, 24)),
    ("i32", "llvm.amdgcn.sad.u8", ["x", "y", 5], lambda a, b, c: c + sum(abs((a >> 8 * i & 255) - (b >> 8 * i & 255)) for i in range(4))),
    ("i32", "llvm.amdgcn.sad.u16", ["x", "y", 5], lambda a, b, c: c + abs((a & 65535) - (b & 65535)) + abs((a >> 16) - (b >> 16))),
    ("i32", "llvm.amdgcn.sad.hi.u8", ["x", "y", 5], lambda a, b, c: c + (sum(abs((a >> 8 * i & 255) - (b >> 8 * i & 255)) for i in range(4)) << 16)),
    ("i32", "llvm.amdgcn.lerp", ["x", "y", 0x01000001],
     lambda a, b, c: sum(((a >> 8 * i & 255) + (b >> 8 * i & 255) + (c >> 8 * i & 1)) // 2 << 8 * i for i in range(4))),
    ("i32", "llvm.amdgcn.bitop3.i32", ["x", "y", 0x0F0F3355, 0xE4],
     lambda a, b, c, table: sum((table >> ((a >> i & 1) << 2 | (b >> i & 1) << 1 | (c >> i & 1)) & 1) << i for i in range(32))),
    ("float", "llvm.amdgcn.frexp.mant.f32", ["f"], lambda x: math.frexp(x)[0]),
    ("i32", "llvm.amdgcn.frexp.exp.i32.f32", ["f"], lambda x: math.frexp(x)[1] if math.isfinite(x) else 0),
    ("double", "llvm.amdgcn.frexp.mant.f64", ["big"], lambda x: math.frexp(x)[0]),
    ("i32", "llvm.amdgcn.frexp.exp.i32.f64", ["big"], lambda x: math.frexp(x)[1]),
    ("float", "llvm.amdgcn.dot4.f32.fp8.bf8", [0x38B04155, 0x3CC1403A, "f"],
     lambda a, b, c: functools.reduce(lambda s, i: np.float32(s + np.float32(fp8(a >> 8 * i & 255, 3, 7, False) * fp8(b >> 8 * i & 255, 2, 15, True))),
                                      range(4), np.float32(c))),
    ("i32", "llvm.nvvm.idp4a.s.s", ["x", "y", "small"],
     lambda a, b, c: c + sum(signed(a >> 8 * i, 8) * signed(b >> 8 * i, 8) for i in range(4))),
    ("i32", "llvm.nvvm.mulhi.i", ["x", "y"], lambda a, b: signed(a) * signed(b) >> 32),
    ("i32", "llvm.nvvm.mulhi.ui", ["x", "y"], lambda a, b: a * b >> 32),
    ("i32", "llvm.nvvm.f2i.rn", ["f"], lambda x: rounded(x, lambda v: np.rint(v))),
    ("i32", "llvm.nvvm.d2i.rm", ["d"], lambda x: rounded(x, math.floor)),
    ("i32", "llvm.nvvm.brev32", ["x"], lambda x: int(f"{x:032b}"[::-1], 2)),
    ("float", "llvm.nvvm.saturate.f", ["f"], lambda x: min(max(x, 0.0), 1.0)),
    ("float", "llvm.amdgcn.cvt.f32.fp8", ["x", 1], lambda v, i: fp8(v >> 8 * i & 255, 3, 7, False)),
    ("float", "llvm.amdgcn.cvt.f32.bf8", ["x", 2], lambda v, i: fp8(v >> 8 * i & 255, 2, 15, True)),
    ("i32", "llvm.amdgcn.cvt.pk.fp8.f32", ["f", "f", "x", False], lambda a, b, old, _hi: old & 0xFFFF0000 | to_fp8(a) | to_fp8(b) << 8),
    ("i32", "llvm.nvvm.redux.sync.umin", ["x", -1], None),  # type: ignore[list-item]
    ("i32", "llvm.nvvm.match.any.sync.i32", [-1, "match"], None),  # type: ignore[list-item]
    ("i32", "llvm.amdgcn.ds.swizzle", ["x", 0x041F], None),  # type: ignore[list-item]
    ("double", "llvm.exp.f64", ["d"], math.exp),
    ("double", "llvm.log.f64", ["p"], math.log),
    ("double", "llvm.log2.f64", ["p"], math.log2),
    ("double", "llvm.sin.f64", ["d"], math.sin),
    ("double", "llvm.cos.f64", ["d"], math.cos),
    ("double", "__nv_sin", ["big"], math.sin),
    ("double", "__nv_cos", ["big"], math.cos),
    ("double", "__nv_tan", ["d"], math.tan),
    ("double", "__nv_tanh", ["d"], math.tanh),
    ("double", "__nv_pow", ["p", "d"], lambda a, b: math.pow(a, b) if b * math.log(a) < 709 else math.inf),
    *(("double", "llvm.amdgcn.trig.preop.f64", ["big", k], preop) for k in range(3)),
    ("double", "fmod", ["big", "p"], math.fmod),
    ("double", "fmod", ["d", "big"], math.fmod),
    ("float", "fmodf", ["f", "g"], lambda x, y: math.fmod(x, y) if math.isfinite(x) else math.nan),
    ("double", "__nv_exp10", ["d"], lambda x: 10.0 ** x if x < 308 else math.inf),
]


def across_lanes(name: str, x: Any) -> Any:
    lane = np.arange(LANES) % 32
    warps = [slice(0, 32), slice(32, 64)]
    if "redux" in name:
        return np.concatenate([np.full(32, x[w].min()) for w in warps])
    if "match" in name:
        same = [[np.uint32(sum(1 << j for j in range(32) if x[w][j] == v)) for v in x[w]] for w in warps]
        return np.array(same, dtype=np.uint32).ravel()
    return x[np.arange(LANES) // 32 * 32 + (lane ^ 1)]


def kernel(cases: list[tuple[str, str, list[Any], Any]]) -> str:
    declared: dict[str, str] = {}
    body = []
    for at, (result, name, args, _) in enumerate(cases):
        types = [ARGS[a][0] if isinstance(a, str) else "i1" if isinstance(a, bool) else "i32" for a in args]
        declared[name] = f"declare {result} @{name}({', '.join(types)})"
        values = [f"{t} " + (f"%{a}" if isinstance(a, str) else str(int(a))) for t, a in zip(types, args)]
        body += [f"  %r{at} = call {result} @{name}({', '.join(values)})", f"  %o{at} = getelementptr i64, ptr %out, i64 {at * LANES}",
                 f"  %q{at} = getelementptr i64, ptr %o{at}, i64 %tid", f"  store {result} %r{at}, ptr %q{at}"]
    head = ["declare i64 @llvm.ox.tid.x()", *declared.values(),
            f'define void @k(ptr %out, {", ".join(f"ptr %p_{n}" for n in ARGS)}) "ox-kernel" {{', "  %tid = call i64 @llvm.ox.tid.x()"]
    loads = [line for n, (t, _) in ARGS.items()
             for line in (f"  %at_{n} = getelementptr {t}, ptr %p_{n}, i64 %tid", f"  %{n} = load {t}, ptr %at_{n}")]
    return "\n".join([*head, *loads, *body, "  ret void", "}", ""])


@pytest.mark.parametrize("part", [0, 1])
def test_functions(part: int) -> None:
    cases = CASES[:20] if part == 0 else CASES[20:]
    out = np.zeros((len(cases), LANES), np.uint64)
    device = oxllc.Device("ox1")
    device.load(oxllc.compile_ir(kernel(cases), mcpu="ox1").obj).launch("k", 1, LANES, [out, *(v for _, v in ARGS.values())])
    for at, (result, name, args, reference) in enumerate(cases):
        got = out[at].view(NUMPY[result])[:: 8 // NUMPY[result]().itemsize]
        columns = [ARGS[a][1] if isinstance(a, str) else np.full(LANES, a) for a in args]
        if reference is None:
            want = across_lanes(name, ARGS[next(a for a in args if isinstance(a, str))][1])
        else:
            rows = zip(*(c.tolist() for c in columns))
            want = np.array([reference(*row) & 0xFFFFFFFF if result == "i32" else reference(*row) for row in rows], dtype=NUMPY[result])
        if result == "double":
            np.testing.assert_allclose(got, want, rtol=7e-16, atol=0, err_msg=name)
        else:
            np.testing.assert_array_equal(got, want, err_msg=name)


def test_a_wrong_declaration_is_an_error() -> None:
    with pytest.raises(oxllc.CompileError, match="device library"):
        oxllc.compile_ir("declare float @__nv_exp(float)\ndefine float @f(float %x) { %r = call float @__nv_exp(float %x) ret float %r }", mcpu="ox1")


def test_coordinates_by_dimension() -> None:
    """Sizes and places as AMD's library names them, in a grid of three dimensions; one that there is not has size 1 and place 0."""
    names = ["num_groups", "local_size", "global_size", "group_id", "local_id", "global_id"]
    calls = [(n, d) for n in names for d in range(4)]
    body = "".join(f"  %v{i} = call i64 @__ockl_get_{n}(i32 {d})\n  %q{i} = getelementptr i64, ptr addrspace(1) %row, i64 {i}\n"
                   f"  store i64 %v{i}, ptr addrspace(1) %q{i}\n" for i, (n, d) in enumerate(calls))
    text = "".join(f"declare i64 @__ockl_get_{n}(i32)\n" for n in names) + f"""
define amdgpu_kernel void @k(ptr addrspace(1) %out) {{
  %x = call i64 @__ockl_get_global_id(i32 0)
  %y = call i64 @__ockl_get_global_id(i32 1)
  %z = call i64 @__ockl_get_global_id(i32 2)
  %zy = mul i64 %z, 6
  %yy = add i64 %zy, %y
  %yx = mul i64 %yy, 8
  %at = add i64 %yx, %x
  %row = getelementptr [{len(calls)} x i64], ptr addrspace(1) %out, i64 %at
{body}  ret void
}}
"""
    grid, block = (2, 3, 2), (4, 2, 1)
    out = np.zeros((2, 6, 8, len(calls)), np.int64)
    oxllc.Device("ox1").load(oxllc.compile_ir(text, mcpu="ox1").obj).launch("k", grid, block, [out])
    for z, y, x in np.ndindex(out.shape[:3]):
        place = dict(zip("xyz", (x, y, z), strict=True))
        want = []
        for name, d in calls:
            size, count, at = (block[d], grid[d], place["xyz"[d]]) if d < 3 else (1, 1, 0)
            want.append({"num_groups": count, "local_size": size, "global_size": size * count, "group_id": at // size, "local_id": at % size,
                         "global_id": at}[name])
        assert out[z, y, x].tolist() == want
