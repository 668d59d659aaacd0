"""What translated kernels call: memory accesses, atomics, moves between lanes, tensor operations; LLVM IR text.

Functions that return i1 say whether they could do it; if not, nothing has changed, and the reference engine executes the instruction and
finds out what is wrong.  Every address of a lane goes through `translate`, which compares with the bounds of the windows and with the
shadow map exactly as `DeviceMemory.translate` does: compiled code reaches no byte outside of the arena.

Special functions of double precision come from the host's C library; a result so close to the middle between two numbers of single
precision that another library could round it otherwise is left to the reference engine.
"""

from __future__ import annotations

from oxllc.simulator.simt_routine import Routine
from oxllc.simulator.simt_scheduler import scheduler_text
from oxllc.simulator.simt_translate import (
    AMO_INT,
    C_ARENA,
    C_BASE,
    C_FP8,
    C_LOCAL_BASE,
    C_LOCAL_BYTES,
    C_SHARED_BASE,
    C_SHARED_BYTES,
    C_SIZE,
    C_VALID,
    C_WRITABLE,
    FUNCTIONS,
    W_GROUPS,
    W_GROUPS_SET,
    W_LOCAL,
    W_SHARED,
    WIDTH,
)

SIZES = (1, 2, 4, 8)
TENSOR = {"f16": "float", "bf16": "float", "e4m3": "", "e5m2": "", "i8": ""}


def _translate() -> str:
    """i64 translate(context, warp, address, size, lane, shadow): the arena offset, -1 where the lane may not."""
    return f"""
define internal i64 @translate(ptr %c, ptr %w, i64 %a, i64 %n, i64 %lane, ptr %shadow, i64 %base, i64 %size) alwaysinline {{
  %o = sub i64 %a, %base
  %in = icmp ult i64 %o, %size
  br i1 %in, label %global, label %window, !prof !0
global:
  %g = lshr i64 %o, 4
  %gp = getelementptr i8, ptr %shadow, i64 %g
  %have8 = load i8, ptr %gp
  %have = zext i8 %have8 to i64
  %low = and i64 %o, 15
  %end = add i64 %low, %n
  %ok = icmp ule i64 %end, %have
  br i1 %ok, label %yes, label %straddle, !prof !0
straddle:
  %crosses = icmp ugt i64 %end, 16
  %whole = icmp eq i64 %have, 16
  %both = and i1 %crosses, %whole
  %o2 = add i64 %o, 16
  %in2 = icmp ult i64 %o2, %size
  %may = and i1 %both, %in2
  br i1 %may, label %second, label %no
second:
  %g2 = add i64 %g, 1
  %g2p = getelementptr i8, ptr %shadow, i64 %g2
  %have28 = load i8, ptr %g2p
  %have2 = zext i8 %have28 to i64
  %end2 = sub i64 %end, 16
  %ok2 = icmp ule i64 %end2, %have2
  br i1 %ok2, label %yes, label %no
yes:
  ret i64 %o
window:
  %lbp = getelementptr i64, ptr %c, i64 {C_LOCAL_BASE}
  %lb = load i64, ptr %lbp
  %lsp = getelementptr i64, ptr %c, i64 {C_LOCAL_BYTES}
  %ls = load i64, ptr %lsp
  %la = sub i64 %a, %lb
  %lend = add i64 %la, %n
  %l1 = icmp ult i64 %la, %ls
  %l2 = icmp ule i64 %lend, %ls
  %lok = and i1 %l1, %l2
  br i1 %lok, label %local, label %try
local:
  %lop = getelementptr i64, ptr %w, i64 {W_LOCAL}
  %lo = load i64, ptr %lop
  %own = mul i64 %lane, %ls
  %l3 = add i64 %lo, %own
  %l4 = add i64 %l3, %la
  ret i64 %l4
try:
  %sbp = getelementptr i64, ptr %c, i64 {C_SHARED_BASE}
  %sb = load i64, ptr %sbp
  %ssp = getelementptr i64, ptr %c, i64 {C_SHARED_BYTES}
  %ss = load i64, ptr %ssp
  %sa = sub i64 %a, %sb
  %send = add i64 %sa, %n
  %s1 = icmp ult i64 %sa, %ss
  %s2 = icmp ule i64 %send, %ss
  %sok = and i1 %s1, %s2
  br i1 %sok, label %shared, label %no
shared:
  %sop = getelementptr i64, ptr %w, i64 {W_SHARED}
  %so = load i64, ptr %sop
  %s3 = add i64 %so, %sa
  ret i64 %s3
no:
  ret i64 -1
}}
!0 = !{{!"branch_weights", i32 2000, i32 1}}
"""


def _memory(r: Routine, shadow: int) -> tuple[str, str, str, str]:
    return r.word("%c", C_ARENA, "ptr"), r.word("%c", shadow, "ptr"), r.word("%c", C_BASE), r.word("%c", C_SIZE)


def _lane_address(r: Routine, i: str, n: int, memory: tuple[str, str, str, str], offset: str = "") -> str:
    """The offset of lane i's access; leaves to block `fail`."""
    a = r.word("%addr", i)
    if offset:
        a = r.value(f"add i64 {a}, {offset}")
    return r.value(f"call i64 @translate(ptr %c, ptr %w, i64 {a}, i64 {n}, i64 {i}, ptr {memory[1]}, i64 {memory[2]}, i64 {memory[3]})")


def _if_active(r: Routine, i: str, yes: str, no: str) -> None:
    bit = r.value(f"lshr i32 %mask, {r.value(f'trunc i64 {i} to i32')}")
    r.br(r.value(f"trunc i32 {bit} to i1"), yes, no)


def _contiguous(r: Routine, n: int, memory: tuple[str, str, str, str], slow: str, fast: str) -> str:
    """Go to `fast` where a full warp accesses consecutive elements that lie wholly in whole granules; the offset of the first."""
    full = r.value("icmp eq i32 %mask, -1")
    r.br(full, "stride", slow)
    r.here("stride")
    t = f"<{WIDTH} x i64>"
    a = r.value(f"load {t}, ptr %addr, align 32")
    first = r.value(f"extractelement {t} {a}, i64 0")
    one = r.value(f"insertelement {t} poison, i64 {first}, i64 0")
    same = r.value(f"shufflevector {t} {one}, {t} poison, <{WIDTH} x i32> zeroinitializer")
    steps = f"<{', '.join(f'i64 {n * i}' for i in range(WIDTH))}>"
    difference = r.value(f"xor {t} {r.value(f'sub {t} {a}, {same}')}, {steps}")
    any_ = r.value(f"call i64 @{r.declare(f'llvm.vector.reduce.or.v{WIDTH}i64', 'i64', t)}({t} {difference})")
    r.br(r.value(f"icmp eq i64 {any_}, 0"), "bounds", slow)
    r.here("bounds")
    o = r.value(f"sub i64 {r.value(f'add i64 {first}, %off')}, {memory[2]}")
    below = r.value(f"icmp ult i64 {o}, {memory[3]}")
    room = r.value(f"sub i64 {memory[3]}, {n * WIDTH + 16}")
    r.br(r.value(f"and i1 {below}, {r.value(f'icmp ult i64 {o}, {room}')}"), "shadow", slow)
    r.here("shadow")
    p = r.value(f"getelementptr i8, ptr {memory[1]}, i64 {r.value(f'lshr i64 {o}, 4')}")
    s = f"<{2 * n} x i8>"
    whole = r.value(f"icmp eq {s} {r.value(f'load {s}, ptr {p}, align 1')}, splat (i8 16)")
    every = r.value(f"call i1 @{r.declare(f'llvm.vector.reduce.and.v{2 * n}i1', 'i1', f'<{2 * n} x i1>')}(<{2 * n} x i1> {whole})")
    # the last granule, where the first address lies inside of one
    low = r.value(f"and i64 {o}, 15")
    last = r.value(f"load i8, ptr {r.at(p, 2 * n, 'i8')}")
    enough = r.value(f"icmp uge i64 {r.value(f'zext i8 {last} to i64')}, {low}")
    r.br(r.value(f"and i1 {every}, {enough}"), fast, slow)
    return o


def _load(n: int) -> str:
    r = Routine(f"i1 @ox_load{n}(ptr %c, ptr %w, ptr %addr, i64 %off, i32 %mask, ptr %res)")
    memory = _memory(r, C_VALID)
    o = _contiguous(r, n, memory, "slow", "fast")
    r.here("fast")
    t, wide = f"<{WIDTH} x i{8 * n}>", f"<{WIDTH} x i64>"
    v = r.value(f"load {t}, ptr {r.at(memory[0], o, 'i8')}, align 1")
    r.lines.append(f"  store {wide} {r.value(f'zext {t} {v} to {wide}') if n < 8 else v}, ptr %res, align 32")
    r.ret("i1 true")
    r.here("slow")
    i = r.loop("lane", str(WIDTH), "slow")
    _if_active(r, i, "active", "lane.end")
    r.here("active")
    o = _lane_address(r, i, n, memory, "%off")
    r.br(r.value(f"icmp eq i64 {o}, -1"), "fail", "good")
    r.here("good")
    v = r.value(f"load i{8 * n}, ptr {r.at(memory[0], o, 'i8')}, align 1")
    r.put("%res", i, r.value(f"zext i{8 * n} {v} to i64") if n < 8 else v)
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _offsets(r: Routine, n: int, memory: tuple[str, str, str, str], offset: str, aligned: bool) -> None:
    """All offsets into %offs, or out at `fail`."""
    i = r.loop("check", str(WIDTH), "slow")
    _if_active(r, i, "active", "check.end")
    r.here("active")
    if aligned:
        low = r.value(f"and i64 {r.word('%addr', i)}, {n - 1}")
        r.br(r.value(f"icmp eq i64 {low}, 0"), "aligned", "fail")
        r.here("aligned")
    o = _lane_address(r, i, n, memory, offset)
    r.put("%offs", i, o)
    r.br(r.value(f"icmp eq i64 {o}, -1"), "fail", "check.end2")
    r.here("check.end2")
    r.next_of("check")


def _store(n: int) -> str:
    r = Routine(f"i1 @ox_store{n}(ptr %c, ptr %w, ptr %addr, i64 %off, i32 %mask, ptr %val)")
    r.lines.append(f"  %offs = alloca [{WIDTH} x i64], align 32")
    memory = _memory(r, C_WRITABLE)
    o = _contiguous(r, n, memory, "slow", "fast")
    r.here("fast")
    t, wide = f"<{WIDTH} x i{8 * n}>", f"<{WIDTH} x i64>"
    v = r.value(f"load {wide}, ptr %val, align 32")
    r.lines.append(f"  store {t} {r.value(f'trunc {wide} {v} to {t}') if n < 8 else v}, ptr {r.at(memory[0], o, 'i8')}, align 1")
    r.ret("i1 true")
    r.here("slow")
    _offsets(r, n, memory, "%off", False)
    i = r.loop("lane", str(WIDTH), "check.out")
    _if_active(r, i, "write", "lane.end")
    r.here("write")
    v = r.word("%val", i)
    p = r.at(memory[0], r.word("%offs", i), "i8")
    r.lines.append(f"  store i{8 * n} {r.value(f'trunc i64 {v} to i{8 * n}') if n < 8 else v}, ptr {p}, align 1")
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _atomic(name: str, w: int, params: str, combine: object) -> str:
    r = Routine(f"i1 @{name}(ptr %c, ptr %w, ptr %addr, {params}, i32 %mask, ptr %res)")
    r.lines.append(f"  %offs = alloca [{WIDTH} x i64], align 32")
    memory = _memory(r, C_WRITABLE)
    r.to("slow")
    r.here("slow")
    _offsets(r, w // 8, memory, "", True)
    i = r.loop("lane", str(WIDTH), "check.out")
    _if_active(r, i, "write", "lane.end")
    r.here("write")
    p = r.at(memory[0], r.word("%offs", i), "i8")
    old = r.value(f"load i{w}, ptr {p}")
    r.put("%res", i, r.value(f"zext i{w} {old} to i64") if w < 64 else old)
    assert callable(combine)
    new = combine(r, old, lambda array: r.value(f"trunc i64 {r.word(array, i)} to i{w}") if w < 64 else r.word(array, i))
    r.lines.append(f"  store i{w} {new}, ptr {p}")
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _atomics() -> list[str]:
    out = []
    for w in (32, 64):
        t = f"i{w}"
        for op in sorted(AMO_INT):
            def combine(r: Routine, old: str, get: object, op: str = op, t: str = t) -> str:
                assert callable(get)
                v = str(get("%val"))
                if op == "swap":
                    return v
                if op in ("smin", "smax", "umin", "umax"):
                    return r.value(f"call {t} @{r.declare(f'llvm.{op}.{t}', t, f'{t}, {t}')}({t} {old}, {t} {v})")
                return r.value(f"{op} {t} {old}, {v}")

            out.append(_atomic(f"ox_amo_{op}_{w}", w, "ptr %val", combine))

        def add(r: Routine, old: str, get: object, t: str = t, w: int = w) -> str:
            assert callable(get)
            h = "float" if w == 32 else "double"
            a, b = r.value(f"bitcast {t} {old} to {h}"), r.value(f"bitcast {t} {get('%val')} to {h}")
            total = r.value(f"fadd {h} {a}, {b}")
            nan = r.value(f"fcmp uno {h} {total}, {total}")
            quiet = 0x7FC00000 if w == 32 else 0x7FF8000000000000
            return r.value(f"select i1 {nan}, {t} {quiet}, {t} {r.value(f'bitcast {h} {total} to {t}')}")

        def swap(r: Routine, old: str, get: object, t: str = t) -> str:
            assert callable(get)
            same = r.value(f"icmp eq {t} {old}, {get('%val')}")
            return r.value(f"select i1 {same}, {t} {get('%new')}, {t} {old}")

        out.append(_atomic(f"ox_amo_fadd_{w}", w, "ptr %val", add))
        out.append(_atomic(f"ox_cas_{w}", w, "ptr %val, ptr %new", swap))
    return out


def _special(name: str) -> str:
    r = Routine(f"i1 @ox_{name}(ptr %val, i32 %mask, ptr %res)")
    f = r.declare(f"oxhost_{name}", "double", "double")
    i = r.loop("lane", str(WIDTH), "entry")
    _if_active(r, i, "active", "lane.end")
    r.here("active")
    low = r.value(f"trunc i64 {r.word('%val', i)} to i32")
    x = r.value(f"bitcast i32 {low} to float")
    d = r.value(f"call double @{f}(double {r.value(f'fpext float {x} to double')})")
    bits = r.value(f"bitcast double {d} to i64")
    away = r.value(f"sub i64 {r.value(f'and i64 {bits}, {(1 << 29) - 1}')}, {(1 << 28) - 64}")
    clear = r.value(f"icmp ugt i64 {away}, 128")
    magnitude = r.value(f"and i64 {bits}, {(1 << 63) - 1}")
    # subnormal results have their middle elsewhere; zero, what is far below, infinity and NaN are clear
    normal = r.value(f"icmp uge i64 {magnitude}, {(1023 - 126) << 52}")
    tiny = r.value(f"icmp ult i64 {magnitude}, {(1023 - 152) << 52}")
    special = r.value(f"icmp uge i64 {magnitude}, {0x7FF << 52}")
    good = r.value(f"or i1 {r.value(f'and i1 {normal}, {clear}')}, {r.value(f'or i1 {tiny}, {special}')}")
    r.br(good, "keep", "fail")
    r.here("keep")
    y = r.value(f"fptrunc double {d} to float")
    nan = r.value(f"fcmp uno float {y}, {y}")
    pattern = r.value(f"select i1 {nan}, i32 {0x7FC00000}, i32 {r.value(f'bitcast float {y} to i32')}")
    r.put("%res", i, r.value(f"zext i32 {pattern} to i64"))
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _permute() -> str:
    r = Routine("void @ox_permute(ptr noalias %val, ptr noalias %index, ptr noalias %otherwise, ptr noalias %res)")
    i = r.loop("lane", str(WIDTH), "entry")
    source = r.word("%index", i)
    inside = r.value(f"icmp ult i64 {source}, {WIDTH}")
    v = r.word("%val", r.value(f"and i64 {source}, {WIDTH - 1}"))
    r.put("%res", i, r.value(f"select i1 {inside}, i64 {v}, i64 {r.word('%otherwise', i)}"))
    r.next_of("lane")
    r.ret("void")
    return r.text()


def _agree() -> str:
    r = Routine("i1 @ox_agree(ptr %targets, i64 %to, i32 %mask)")
    i = r.loop("lane", str(WIDTH), "entry")
    _if_active(r, i, "active", "lane.end")
    r.here("active")
    r.br(r.value(f"icmp eq i64 {r.word('%targets', i)}, %to"), "lane.same", "fail")
    r.here("lane.same")
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _bssy(barrier_base: int) -> str:
    r = Routine("void @ox_bssy(ptr %w, i64 %number, i32 %mask)")
    groups = r.word("%w", W_GROUPS, "ptr")
    n = r.value(f"sub i64 %number, {barrier_base}")
    row = r.at(groups, r.value(f"mul i64 {n}, {WIDTH}"), "i32")
    bit = r.value(f"shl i64 1, {n}")
    r.put("%w", W_GROUPS_SET, r.value(f"or i64 {r.word('%w', W_GROUPS_SET)}, {bit}"))
    i = r.loop("lane", str(WIDTH), "entry")
    _if_active(r, i, "active", "lane.end")
    r.here("active")
    r.put(row, i, "%mask", "i32")
    r.next_of("lane")
    r.ret("void")
    return r.text()


def _wmma(d: str, s: str) -> str:
    """D = A B + C (see `simt_ops._wmma`): A and the transposed B unpacked to 16 x 16 arrays, then row by row."""
    r = Routine(f"void @ox_wmma_{d}_{s}(ptr %ctx, ptr %a, ptr %b, ptr %c, ptr %r0, ptr %r1, ptr %r2, ptr %r3)")
    t = "i32" if s == "i8" else "double"
    size = 4 if s == "i8" else 8
    r.lines += [f"  %am = alloca [256 x {t}], align 64", f"  %bm = alloca [256 x {t}], align 64"]
    table = r.word("%ctx", C_FP8, "ptr") if s in ("e4m3", "e5m2") else ""
    if s == "e5m2":
        table = r.at(table, 256)
    lane = r.loop("lane", "32", "entry")
    row = r.value(f"and i64 {lane}, 15")
    k0 = r.value(f"shl i64 {r.value(f'lshr i64 {lane}, 4')}, 3")
    for i in range(8):
        for source, matrix in (("%a", "%am"), ("%b", "%bm")):
            if s in ("f16", "bf16"):
                p = r.at(r.at(source, r.value(f"add i64 {lane}, {i // 4 * WIDTH}")), i % 4, "i16")
                raw = r.value(f"load i16, ptr {p}")
                if s == "f16":
                    x = r.value(f"fpext half {r.value(f'bitcast i16 {raw} to half')} to float")
                else:
                    wide = r.value(f"zext i16 {raw} to i32")
                    x = r.value(f"bitcast i32 {r.value(f'shl i32 {wide}, 16')} to float")
                x = r.value(f"fpext float {x} to double")
            else:
                raw = r.value(f"load i8, ptr {r.at(r.at(source, lane), i, 'i8')}")
                x = r.value(f"sext i8 {raw} to i32") if s == "i8" else r.word(table, r.value(f"zext i8 {raw} to i64"), "double")
            k = r.value(f"add i64 {k0}, {i}")
            # A by rows, B by elements: row k of B has all columns
            at = f"add i64 {r.value(f'shl i64 {row}, 4')}, {k}" if source == "%a" else f"add i64 {r.value(f'shl i64 {k}, 4')}, {row}"
            r.put(matrix, r.value(at), x, t)
    r.next_of("lane")
    v = f"<16 x {t}>"
    number = r.loop("row", "16", "lane.out")
    total = ""
    a_row = r.at("%am", r.value(f"shl i64 {number}, 4"), t)
    for element in range(16):
        one = r.value(f"insertelement {v} poison, {t} {r.word(a_row, element, t)}, i64 0")
        x = r.value(f"shufflevector {v} {one}, {v} poison, <16 x i32> zeroinitializer")
        y = r.value(f"load {v}, ptr {r.at('%bm', 16 * element, t)}, align {16 * size if 16 * size <= 64 else 64}")
        if s == "i8":
            p = r.value(f"mul {v} {x}, {y}")
            total = r.value(f"add {v} {total}, {p}") if total else p
        elif total:
            total = r.value(f"call {v} @{r.declare('llvm.fma.v16f64', v, f'{v}, {v}, {v}')}({v} {x}, {v} {y}, {v} {total})")
        else:
            total = r.value(f"fmul {v} {x}, {y}")
    j = r.value(f"and i64 {number}, 7")
    first = r.value(f"shl i64 {r.value(f'lshr i64 {number}, 3')}, 4")
    pair = r.value(f"lshr i64 {j}, 1")
    word = r.value(f"and i64 {j}, 1")
    low = r.value(f"select i1 {r.value(f'trunc i64 {pair} to i1')}, ptr %r1, ptr %r0")
    high = r.value(f"select i1 {r.value(f'trunc i64 {pair} to i1')}, ptr %r3, ptr %r2")
    result = r.value(f"select i1 {r.value(f'icmp ult i64 {pair}, 2')}, ptr {low}, ptr {high}")
    c_row = r.at("%c", r.value(f"shl i64 {pair}, 5"))
    for col in range(16):
        lane = r.value(f"add i64 {first}, {col}")
        at = r.value(f"add i64 {r.value(f'shl i64 {lane}, 1')}, {word}")
        x = r.value(f"extractelement {v} {total}, i64 {col}")
        if s == "i8":
            r.put(result, at, r.value(f"add i32 {x}, {r.word(c_row, at, 'i32')}"), "i32")
            continue
        c = r.value(f"fpext float {r.word(c_row, at, 'float')} to double")
        y = r.value(f"fptrunc double {r.value(f'fadd double {c}, {x}')} to float")
        nan = r.value(f"fcmp uno float {y}, {y}")
        r.put(result, at, r.value(f"select i1 {nan}, i32 {0x7FC00000}, i32 {r.value(f'bitcast float {y} to i32')}"), "i32")
    r.next_of("row")
    r.ret("void")
    return r.text()


def runtime_text(barrier_base: int) -> str:
    """The module of all functions above and of the scheduler."""
    parts = [_translate(), *(_load(n) for n in SIZES), *(_store(n) for n in SIZES), *_atomics(), *(_special(f) for f in FUNCTIONS.values()),
             _permute(), _agree(), _bssy(barrier_base), *(_wmma("i32" if s == "i8" else "f32", s) for s in TENSOR), scheduler_text()]
    text = "\n".join(parts)
    seen: set[str] = set()
    lines = []
    for line in text.split("\n"):
        if line.startswith("declare"):
            if line in seen:
                continue
            seen.add(line)
        lines.append(line)
    return "\n".join(lines)
