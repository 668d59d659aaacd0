"""What translated kernels call besides `simt_memory`: atomics, moves between lanes, tensor operations; LLVM IR text.

Functions that return i1 say whether they could do it; if not, nothing has changed, and the reference engine executes the instruction and
finds out what is wrong.

Special functions of double precision come from the host's C library; a result so close to the middle between two numbers of single
precision that another library could round it otherwise is left to the reference engine.
"""

from __future__ import annotations

from oxllc.simulator.simt_layout import C_FP8, C_WRITABLE, W_GROUPS, W_GROUPS_SET, WIDTH
from oxllc.simulator.simt_memory import if_active, memory_of, memory_text, offsets
from oxllc.simulator.simt_routine import Routine
from oxllc.simulator.simt_scheduler import scheduler_text
from oxllc.simulator.simt_translate import AMO_INT, FUNCTIONS

TENSOR = {"f16": "float", "bf16": "float", "e4m3": "", "e5m2": "", "i8": ""}


def _atomic(name: str, w: int, params: str, combine: object) -> str:
    r = Routine(f"i1 @{name}(ptr %c, ptr %w, ptr %addr, {params}, i32 %mask, ptr %res)")
    r.lines.append(f"  %offs = alloca [{WIDTH} x i64], align 32")
    memory = memory_of(r, C_WRITABLE)
    r.to("slow")
    r.here("slow")
    offsets(r, w // 8, memory, "", True)
    i = r.loop("lane", str(WIDTH), "check.out")
    if_active(r, i, "write", "lane.end")
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
    if_active(r, i, "active", "lane.end")
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
    if_active(r, i, "active", "lane.end")
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
    if_active(r, i, "active", "lane.end")
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
    parts = [memory_text(), *_atomics(), *(_special(f) for f in FUNCTIONS.values()),
             _permute(), _agree(), _bssy(barrier_base), *(_wmma("i32" if s == "i8" else "f32", s) for s in TENSOR), scheduler_text()]
    return declared_once("\n".join(parts))


def declared_once(text: str) -> str:
    """A module without repeated declarations."""
    seen: set[str] = set()
    lines = []
    for line in text.split("\n"):
        if line.startswith("declare"):
            if line in seen:
                continue
            seen.add(line)
        lines.append(line)
    return "\n".join(lines)
