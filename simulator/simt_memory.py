"""Memory accesses of translated kernels; LLVM IR text.

`ox_load<n>` and `ox_store<n>` access n bytes per lane (16: two words, a result array each).  They return whether they could; if not,
nothing has changed, and the reference engine executes the instruction and finds out what is wrong.

Every address is compared with the bounds of the windows and with the shadow map exactly as `DeviceMemory.translate` does: compiled code
reaches no byte outside of the arena.  The usual shapes of a warp's addresses are told apart first, all lanes at once, and checked as
a whole:

    uniform      one address (arguments, broadcasts): one check, one access, for loads
    contiguous   consecutive elements of a full warp in one buffer: whole granules of the shadow map, one vector access
    shared       all in the block's shared memory: one comparison with its size for all lanes
    global       all in the arena, each in one valid granule

Everything else (a lane's own memory, accesses across granules, mistakes) goes lane by lane through `translate`.  Lanes that are switched
off read offset 0 of the arena, which is always there, and nobody looks at what they get.
"""

from __future__ import annotations

from oxllc.simulator.simt_layout import (
    C_ARENA,
    C_BASE,
    C_LOCAL_BASE,
    C_LOCAL_BYTES,
    C_SHARED_BASE,
    C_SHARED_BYTES,
    C_SIZE,
    C_VALID,
    C_WRITABLE,
    W_LOCAL,
    W_SHARED,
    WIDTH,
)
from oxllc.simulator.simt_routine import Routine

SIZES = (1, 2, 4, 8, 16)
WIDE = f"<{WIDTH} x i64>"
BITS = f"<{WIDTH} x i1>"
Memory = tuple[str, str, str, str]  # arena, shadow map, base address, size


def _inside(window: str, base: int, size: int) -> str:
    """Lines of `translate`: %<window>a, the offset into a window of the address space, and %<window>ok, whether the access is inside."""
    return f"""  %{window}bp = getelementptr i64, ptr %c, i64 {base}
  %{window}b = load i64, ptr %{window}bp
  %{window}sp = getelementptr i64, ptr %c, i64 {size}
  %{window}s = load i64, ptr %{window}sp
  %{window}a = sub i64 %a, %{window}b
  %{window}end = add i64 %{window}a, %n
  %{window}1 = icmp ult i64 %{window}a, %{window}s
  %{window}2 = icmp ule i64 %{window}end, %{window}s
  %{window}ok = and i1 %{window}1, %{window}2"""


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
{_inside("l", C_LOCAL_BASE, C_LOCAL_BYTES)}
  br i1 %lok, label %local, label %try
local:
  %lop = getelementptr i64, ptr %w, i64 {W_LOCAL}
  %lo = load i64, ptr %lop
  %own = mul i64 %lane, %ls
  %l3 = add i64 %lo, %own
  %l4 = add i64 %l3, %la
  ret i64 %l4
try:
{_inside("s", C_SHARED_BASE, C_SHARED_BYTES)}
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


def memory_of(r: Routine, shadow: int) -> Memory:
    """What accesses go to: with the shadow map of loads or of stores."""
    return r.word("%c", C_ARENA, "ptr"), r.word("%c", shadow, "ptr"), r.word("%c", C_BASE), r.word("%c", C_SIZE)


def _lane_address(r: Routine, i: str, n: int, memory: Memory, offset: str = "") -> str:
    """The offset of lane i's access; leaves to block `fail`."""
    a = r.word("%addr", i)
    if offset:
        a = r.value(f"add i64 {a}, {offset}")
    return r.value(f"call i64 @translate(ptr %c, ptr %w, i64 {a}, i64 {n}, i64 {i}, ptr {memory[1]}, i64 {memory[2]}, i64 {memory[3]})")


def if_active(r: Routine, i: str, yes: str, no: str) -> None:
    """A branch on whether lane i runs this."""
    bit = r.value(f"lshr i32 %mask, {r.value(f'trunc i64 {i} to i32')}")
    r.br(r.value(f"trunc i32 {bit} to i1"), yes, no)


def offsets(r: Routine, n: int, memory: Memory, offset: str, aligned: bool, name: str = "check", before: str = "slow") -> None:
    """All offsets into %offs, or out at `fail`; `name` of the loop, entered from block `before`."""
    i = r.loop(name, str(WIDTH), before)
    if_active(r, i, f"{name}.active", f"{name}.end")
    r.here(f"{name}.active")
    if aligned:
        low = r.value(f"and i64 {r.word('%addr', i)}, {n - 1}")
        r.br(r.value(f"icmp eq i64 {low}, 0"), f"{name}.aligned", "fail")
        r.here(f"{name}.aligned")
    o = _lane_address(r, i, n, memory, offset)
    r.put("%offs", i, o)
    r.br(r.value(f"icmp eq i64 {o}, -1"), "fail", f"{name}.good")
    r.here(f"{name}.good")
    r.next_of(name)


def _splat(r: Routine, scalar: str) -> str:
    one = r.value(f"insertelement {WIDE} poison, i64 {scalar}, i64 0")
    return r.value(f"shufflevector {WIDE} {one}, {WIDE} poison, <{WIDTH} x i32> zeroinitializer")


def _any(r: Routine, vector: str) -> str:
    """Whether a bit of any lane is set."""
    total = r.value(f"call i64 @{r.declare(f'llvm.vector.reduce.or.v{WIDTH}i64', 'i64', WIDE)}({WIDE} {vector})")
    return r.value(f"icmp ne i64 {total}, 0")


def _bits_of(r: Routine, vector: str) -> str:
    return r.value(f"bitcast {BITS} {vector} to i32")


def _open(name: str, n: int, last: str, shadow: int) -> tuple[Routine, Memory, str, str]:
    """Begin an access; the routine, memory, the addresses of all lanes and the active lanes.  Done where there are none."""
    r = Routine(f"i1 @ox_{name}{n}(ptr noalias %c, ptr noalias %w, ptr noalias %addr, i32 %mask, {last})")
    r.lines.append(f"  %offs = alloca [{WIDTH} x i64], align 32")
    memory = memory_of(r, shadow)
    r.br(r.value("icmp eq i32 %mask, 0"), "nobody", "somebody")
    r.here("nobody")
    r.ret("i1 true")
    r.here("somebody")
    a = r.value(f"load {WIDE}, ptr %addr, align 32")
    return r, memory, a, r.value(f"bitcast i32 %mask to {BITS}")


def _contiguous(r: Routine, n: int, memory: Memory, a: str, slow: str, fast: str) -> str:
    """Go to `fast` where a full warp accesses consecutive elements that lie wholly in whole granules; the offset of the first."""
    r.br(r.value("icmp eq i32 %mask, -1"), "stride", slow)
    r.here("stride")
    first = r.value(f"extractelement {WIDE} {a}, i64 0")
    steps = f"<{', '.join(f'i64 {n * i}' for i in range(WIDTH))}>"
    difference = r.value(f"xor {WIDE} {r.value(f'sub {WIDE} {a}, {_splat(r, first)}')}, {steps}")
    r.br(_any(r, difference), slow, "bounds")
    r.here("bounds")
    o = r.value(f"sub i64 {first}, {memory[2]}")
    below = r.value(f"icmp ult i64 {o}, {memory[3]}")
    # 0 in an arena that is smaller than that, which a difference that wraps would take for a huge one
    saturating = r.declare("llvm.usub.sat.i64", "i64", "i64, i64")
    room = r.value(f"call i64 @{saturating}(i64 {memory[3]}, i64 {n * WIDTH + 16})")
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


def _scattered(r: Routine, n: int, memory: Memory, a: str, active: str) -> None:
    """All offsets into %offs (0 for lanes that are switched off), on to `scattered`; or to `slow`."""
    size = r.word("%c", C_SHARED_BYTES)
    s = r.value(f"sub {WIDE} {a}, {_splat(r, r.word('%c', C_SHARED_BASE))}")
    end = r.value(f"call i64 @{r.declare('llvm.usub.sat.i64', 'i64', 'i64, i64')}(i64 {size}, i64 {n - 1})")
    outside = _bits_of(r, r.value(f"icmp uge {WIDE} {s}, {_splat(r, end)}"))
    r.br(r.value(f"icmp eq i32 {r.value(f'and i32 {outside}, %mask')}, 0"), "shared", "arena")
    r.here("shared")
    there = r.value(f"add {WIDE} {s}, {_splat(r, r.word('%w', W_SHARED))}")
    r.lines.append(f"  store {WIDE} {r.value(f'select {BITS} {active}, {WIDE} {there}, {WIDE} zeroinitializer')}, ptr %offs, align 32")
    r.to("scattered")
    r.here("arena")
    o = r.value(f"sub {WIDE} {a}, {_splat(r, memory[2])}")
    outside = _bits_of(r, r.value(f"icmp uge {WIDE} {o}, {_splat(r, memory[3])}"))
    r.br(r.value(f"icmp eq i32 {r.value(f'and i32 {outside}, %mask')}, 0"), "granules", "slow")
    r.here("granules")
    safe = r.value(f"select {BITS} {active}, {WIDE} {o}, {WIDE} zeroinitializer")
    r.lines.append(f"  store {WIDE} {safe}, ptr %offs, align 32")
    # bytes up to the end of the access, 0 for lanes that are switched off: no more than those of the granule that are valid
    ends = r.value(f"add {WIDE} {r.value(f'and {WIDE} {safe}, splat (i64 15)')}, splat (i64 {n})")
    wanted = r.value(f"trunc {WIDE} {r.value(f'select {BITS} {active}, {WIDE} {ends}, {WIDE} zeroinitializer')} to <{WIDTH} x i8>")
    have = "poison"
    for i in range(WIDTH):
        granule = r.value(f"lshr i64 {r.word('%offs', i)}, 4")
        valid = r.value(f"load i8, ptr {r.at(memory[1], granule, 'i8')}")
        have = r.value(f"insertelement <{WIDTH} x i8> {have}, i8 {valid}, i64 {i}")
    bad = _bits_of(r, r.value(f"icmp ugt <{WIDTH} x i8> {wanted}, {have}"))
    r.br(r.value(f"icmp eq i32 {bad}, 0"), "scattered", "slow")


def _load(n: int) -> str:
    r, memory, a, active = _open("load", n, "ptr noalias %res" if n < 16 else "ptr noalias %res, ptr noalias %res2", C_VALID)
    lowest = r.value(f"call i32 @{r.declare('llvm.cttz.i32', 'i32', 'i32, i1')}(i32 %mask, i1 true)")
    first = r.word("%addr", r.value(f"zext i32 {lowest} to i64"))
    other = r.value(f"select {BITS} {active}, {WIDE} {a}, {WIDE} {_splat(r, first)}")
    r.br(_any(r, r.value(f"xor {WIDE} {other}, {_splat(r, first)}")), "several", "one")
    size, words = min(n, 8), (("%res", 0),) if n < 16 else (("%res", 0), ("%res2", 8))
    t, lanes = f"i{8 * size}", f"<{WIDTH} x i{8 * size}>"

    def at(offset: str, more: int) -> str:
        p = r.at(memory[0], offset, "i8")
        return r.at(p, more, "i8") if more else p

    def scalar(offset: str, more: int) -> str:
        v = r.value(f"load {t}, ptr {at(offset, more)}, align 1")
        return r.value(f"zext {t} {v} to i64") if size < 8 else v

    r.here("one")  # a stack is a lane's own
    local = r.value(f"sub i64 {first}, {r.word('%c', C_LOCAL_BASE)}")
    r.br(r.value(f"icmp ult i64 {local}, {r.word('%c', C_LOCAL_BYTES)}"), "slow", "broadcast")
    r.here("broadcast")
    o = r.value(f"call i64 @translate(ptr %c, ptr %w, i64 {first}, i64 {n}, i64 0, ptr {memory[1]}, i64 {memory[2]}, i64 {memory[3]})")
    r.br(r.value(f"icmp eq i64 {o}, -1"), "slow", "broadcast.good")
    r.here("broadcast.good")
    for target, more in words:
        r.lines.append(f"  store {WIDE} {_splat(r, scalar(o, more))}, ptr {target}, align 32")
    r.ret("i1 true")
    r.here("several")
    o = _contiguous(r, n, memory, a, "scatter", "fast")
    r.here("fast")
    if n == 16:
        both = f"<{2 * WIDTH} x i64>"
        v = r.value(f"load {both}, ptr {at(o, 0)}, align 1")
        for k, (target, _) in enumerate(words):
            picked = f"<{', '.join(f'i32 {2 * i + k}' for i in range(WIDTH))}>"
            r.lines.append(f"  store {WIDE} {r.value(f'shufflevector {both} {v}, {both} poison, <{WIDTH} x i32> {picked}')}, ptr {target}, align 32")
    else:
        v = r.value(f"load {lanes}, ptr {at(o, 0)}, align 1")
        r.lines.append(f"  store {WIDE} {r.value(f'zext {lanes} {v} to {WIDE}') if size < 8 else v}, ptr %res, align 32")
    r.ret("i1 true")
    r.here("scatter")
    _scattered(r, n, memory, a, active)
    r.here("scattered")
    for k in range(WIDTH):
        o = r.word("%offs", k)
        for target, more in words:
            r.put(target, k, scalar(o, more))
    r.ret("i1 true")
    r.here("slow")
    i = r.loop("lane", str(WIDTH), "slow")
    if_active(r, i, "active", "lane.end")
    r.here("active")
    for number, (target, more) in enumerate(words):
        o = _lane_address(r, i, size, memory, str(more) if more else "")
        r.br(r.value(f"icmp eq i64 {o}, -1"), "fail", f"good{number}")
        r.here(f"good{number}")
        r.put(target, i, scalar(o, 0))
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def _store(n: int) -> str:
    r, memory, a, active = _open("store", n, "ptr noalias %val" if n < 16 else "ptr noalias %val, ptr noalias %val2", C_WRITABLE)
    size, words = min(n, 8), (("%val", 0),) if n < 16 else (("%val", 0), ("%val2", 8))
    t, lanes = f"i{8 * size}", f"<{WIDTH} x i{8 * size}>"
    o = _contiguous(r, n, memory, a, "scatter", "fast")
    r.here("fast")
    values = [r.value(f"load {WIDE}, ptr {source}, align 32") for source, _ in words]
    p = r.at(memory[0], o, "i8")
    if n == 16:
        both = f"<{2 * WIDTH} x i64>"
        order = ", ".join(f"i32 {i}, i32 {WIDTH + i}" for i in range(WIDTH))
        mixed = r.value(f"shufflevector {WIDE} {values[0]}, {WIDE} {values[1]}, <{2 * WIDTH} x i32> <{order}>")
        r.lines.append(f"  store {both} {mixed}, ptr {p}, align 1")
    else:
        v = values[0]
        r.lines.append(f"  store {lanes} {r.value(f'trunc {WIDE} {v} to {lanes}') if size < 8 else v}, ptr {p}, align 1")
    r.ret("i1 true")
    r.here("scatter")
    _scattered(r, n, memory, a, active)
    r.here("slow")
    if n == 16:  # first the upper words, for %offs is to hold the lower ones
        offsets(r, size, memory, "8", False, "upper")
    offsets(r, size, memory, "", False, "check", "upper.out" if n == 16 else "slow")
    r.to("scattered")

    def put(i: int | str) -> None:
        o = r.word("%offs", i)
        for source, more in words:
            v = r.word(source, i)
            p = r.at(memory[0], o if not more else r.value(f"add i64 {o}, {more}"), "i8")
            r.lines.append(f"  store {t} {r.value(f'trunc i64 {v} to {t}') if size < 8 else v}, ptr {p}, align 1")

    r.here("scattered")
    r.br(r.value("icmp eq i32 %mask, -1"), "all", "some")
    r.here("all")
    for k in range(WIDTH):
        put(k)
    r.ret("i1 true")
    r.here("some")
    i = r.loop("lane", str(WIDTH), "some")
    if_active(r, i, "write", "lane.end")
    r.here("write")
    put(i)
    r.next_of("lane")
    r.ret("i1 true")
    r.here("fail")
    r.ret("i1 false")
    return r.text()


def memory_text() -> str:
    """All of the above."""
    return "\n".join([_translate(), *(_load(n) for n in SIZES), *(_store(n) for n in SIZES)])
