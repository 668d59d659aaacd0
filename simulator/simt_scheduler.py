"""The scheduler of warps that translated kernels run under, as LLVM IR text.

`ox_run` gives every warp of the resident blocks its turn, in the order of `Grid.run`; one with several fragments by `ox_drive` (see
`simt_fragments`).  It returns DONE, DEADLOCK or LIMIT, LOOK between two rounds after C_DUE instructions, or PYTHON where translated code
has stopped in the turn of warp (C_PLACE, C_WARP), for a reason that the word W_WHY says; called again, it goes on with that turn if C_RESUME is set.
"""

from __future__ import annotations

from oxllc.simulator.simt_fragments import fragments_text
from oxllc.simulator.simt_layout import (
    BLOCK_BARRIER,
    C_ARENA,
    C_BLOCK_AT,
    C_COUNT,
    C_DUE,
    C_ENTRY,
    C_ENTRY_COUNT,
    C_ENTRY_REGS,
    C_EXECUTED,
    C_FREE,
    C_FREE_COUNT,
    C_FULL,
    C_GRID_X,
    C_GRID_Y,
    C_LANES,
    C_LIMIT,
    C_MASKED,
    C_MASKS,
    C_NEXT,
    C_ORDER,
    C_PLACE,
    C_PROGRESS,
    C_RESUME,
    C_SHARED_BYTES,
    C_STATES,
    C_STRIDE,
    C_TOTAL,
    C_TURN,
    C_WARP,
    C_WARPS,
    C_ZERO,
    DIVERGE,
    EXIT,
    FINISHED,
    MISSING,
    READY,
    SPLIT,
    TURN,
    W_AT,
    W_BLOCK,
    W_BUDGET,
    W_COUNT,
    W_CTAID_X,
    W_EXECUTED,
    W_GROUPS,
    W_GROUPS_SET,
    W_LANES,
    W_MASK,
    W_PC,
    W_REGS,
    W_REST,
    W_SHARED,
    W_STATUS,
    W_WHY,
    WAITING,
    WIDTH,
)
from oxllc.simulator.simt_routine import Routine

DONE, PYTHON, DEADLOCK, LIMIT, LOOK = range(5)


def _warp_at(r: Routine, place: str, number: str) -> str:
    warps = r.word("%c", C_WARPS)
    index = r.value(f"add i64 {r.value(f'mul i64 {place}, {warps}')}, {number}")
    return r.at(r.word("%c", C_STATES, "ptr"), r.value(f"mul i64 {index}, {r.word('%c', C_STRIDE)}"), "i8")


def _start_block() -> str:
    """void start_block(context, place, index): the state that a kernel finds at its entry."""
    r = Routine("void @ox_start_block(ptr %c, i64 %place, i64 %index)")
    memset = r.declare("llvm.memset.p0.i64", "void", "ptr, i8, i64, i1")
    w = _warp_at(r, "%place", "0")
    shared = r.at(r.word("%c", C_ARENA, "ptr"), r.word(w, W_SHARED), "i8")
    r.lines.append(f"  call void @{memset}(ptr {shared}, i8 0, i64 {r.word('%c', C_SHARED_BYTES)}, i1 false)")
    gx, gy = r.word("%c", C_GRID_X), r.word("%c", C_GRID_Y)
    x, rest = r.value(f"urem i64 %index, {gx}"), r.value(f"udiv i64 %index, {gx}")
    y, z = r.value(f"urem i64 {rest}, {gy}"), r.value(f"udiv i64 {rest}, {gy}")
    i = r.loop("warp", r.word("%c", C_WARPS), "entry")
    w = _warp_at(r, "%place", i)
    mask = r.word(r.word("%c", C_MASKS, "ptr"), i)
    count = r.value(f"call i64 @{r.declare('llvm.ctpop.i64', 'i64', 'i64')}(i64 {mask})")
    for index, value in ((W_STATUS, str(READY)), (W_PC, r.word("%c", C_ENTRY)), (W_MASK, mask), (W_COUNT, count), (W_CTAID_X, x),
                         (W_CTAID_X + 1, y), (W_CTAID_X + 2, z), (W_GROUPS_SET, "0"), (W_BLOCK, "%index"), (W_EXECUTED, "0"),
                         (W_LANES, "0")):
        r.put(w, index, value)
    regs = r.word(w, W_REGS, "ptr")
    r.lines.append(f"  call void @{memset}(ptr {regs}, i8 0, i64 {r.word('%c', C_ZERO)}, i1 false)")
    r.lines.append(f"  call void @{memset}(ptr {r.word(w, W_GROUPS, 'ptr')}, i8 0, i64 {4 * WIDTH * 16}, i1 false)")
    r.to("enter")
    r.here("enter")
    e = r.loop("entry.reg", r.word("%c", C_ENTRY_COUNT), "enter")
    pair = r.at(r.word("%c", C_ENTRY_REGS, "ptr"), r.value(f"shl i64 {e}, 1"))
    row = r.at(regs, r.value(f"mul i64 {r.word(pair, 0)}, {WIDTH}"))
    t = f"<{WIDTH} x i64>"
    one = r.value(f"insertelement {t} poison, i64 {r.word(pair, 1)}, i64 0")
    r.lines.append(f"  store {t} {r.value(f'shufflevector {t} {one}, {t} poison, <{WIDTH} x i32> zeroinitializer')}, ptr {row}, align 32")
    r.next_of("entry.reg")
    r.next_of("warp")
    r.ret("void")
    return r.text()


def _turn() -> str:
    """i64 turn(context, warp): run on; counts what was executed.  The function's answer."""
    r = Routine("i64 @ox_turn(ptr %c, ptr %w)")
    before = r.word("%w", W_BUDGET)
    full = r.value(f"icmp eq i64 {r.word('%w', W_MASK)}, {(1 << WIDTH) - 1}")
    f = r.value(f"select i1 {full}, ptr {r.word('%c', C_FULL, 'ptr')}, ptr {r.word('%c', C_MASKED, 'ptr')}")
    r.br(r.value(f"icmp eq ptr {f}, null"), "none", "go")
    r.here("none")
    r.put("%w", W_WHY, MISSING)
    r.ret(f"i64 {MISSING}")
    r.here("go")
    why = r.value(f"call i64 {f}(ptr %c, ptr %w)")
    used = r.value(f"sub i64 {before}, {r.word('%w', W_BUDGET)}")
    lanes = r.value(f"mul i64 {used}, {r.word('%w', W_COUNT)}")
    for base, index, by in (("%c", C_EXECUTED, used), ("%c", C_LANES, lanes), ("%w", W_EXECUTED, used), ("%w", W_LANES, lanes)):
        p = r.at(base, index)
        old = r.value(f"load i64, ptr {p}")
        r.lines.append(f"  store i64 {r.value(f'add i64 {old}, {by}')}, ptr {p}")
    r.put("%w", W_WHY, why)
    r.ret(f"i64 {why}")
    return r.text()


def _arrive() -> str:
    """void arrive(context, place): open the barrier of a block if all wait."""
    r = Routine("void @ox_arrive(ptr %c, i64 %place)")
    i = r.loop("scan", r.word("%c", C_WARPS), "entry")
    w = _warp_at(r, "%place", i)
    status = r.word(w, W_STATUS)
    r.lines.append(f"  switch i64 {status}, label %scan.end [ i64 {READY}, label %running i64 {SPLIT}, label %split ]")
    r.here("split")
    r.br(r.value(f"call i1 @ox_all_wait(ptr {w})"), "scan.end", "running")
    r.next_of("scan")
    i = r.loop("open", r.word("%c", C_WARPS), "scan.out")
    w = _warp_at(r, "%place", i)
    r.lines.append(f"  switch i64 {r.word(w, W_STATUS)}, label %open.end [ i64 {WAITING}, label %release i64 {SPLIT}, label %fragments ]")
    r.here("fragments")
    r.lines.append(f"  call void @ox_open(ptr {w})")
    r.to("open.end")
    r.here("release")
    r.put(w, W_STATUS, READY)
    r.next_of("open")
    r.ret("void")
    r.here("running")
    r.ret("void")
    return r.text()


def _run() -> str:
    """i64 run(context): turns of all warps, round after round, from (C_BLOCK_AT, C_WARP) on, where a turn may be under way."""
    return f"""
define i64 @ox_run(ptr %c) {{
entry:
  %pcount = getelementptr i64, ptr %c, i64 {C_COUNT}
  %pat = getelementptr i64, ptr %c, i64 {C_BLOCK_AT}
  %pwarp = getelementptr i64, ptr %c, i64 {C_WARP}
  %pprogress = getelementptr i64, ptr %c, i64 {C_PROGRESS}
  %pexecuted = getelementptr i64, ptr %c, i64 {C_EXECUTED}
  %plimit = getelementptr i64, ptr %c, i64 {C_LIMIT}
  %pnext = getelementptr i64, ptr %c, i64 {C_NEXT}
  %pfree = getelementptr i64, ptr %c, i64 {C_FREE_COUNT}
  %pplace = getelementptr i64, ptr %c, i64 {C_PLACE}
  %pwarps = getelementptr i64, ptr %c, i64 {C_WARPS}
  %warps = load i64, ptr %pwarps
  %ptotal = getelementptr i64, ptr %c, i64 {C_TOTAL}
  %total = load i64, ptr %ptotal
  %porder = getelementptr i64, ptr %c, i64 {C_ORDER}
  %order = load ptr, ptr %porder
  %pfrees = getelementptr i64, ptr %c, i64 {C_FREE}
  %frees = load ptr, ptr %pfrees
  %pturn = getelementptr i64, ptr %c, i64 {C_TURN}
  %turn = load i64, ptr %pturn
  %pstates = getelementptr i64, ptr %c, i64 {C_STATES}
  %states = load ptr, ptr %pstates
  %pstride = getelementptr i64, ptr %c, i64 {C_STRIDE}
  %stride = load i64, ptr %pstride
  %presume = getelementptr i64, ptr %c, i64 {C_RESUME}
  %resumed = load i64, ptr %presume
  %resume = icmp ne i64 %resumed, 0
  store i64 0, ptr %presume
  br i1 %resume, label %pick, label %next

next:
  %executed = load i64, ptr %pexecuted
  %limit = load i64, ptr %plimit
  %reached = icmp uge i64 %executed, %limit
  br i1 %reached, label %limited, label %pick
limited:
  ret i64 {LIMIT}
pick:
  %goes_on = phi i1 [ true, %entry ], [ false, %next ], [ false, %nextblock ]
  %at = load i64, ptr %pat
  %count = load i64, ptr %pcount
  %more = icmp ult i64 %at, %count
  br i1 %more, label %block, label %round
block:
  %placep = getelementptr i64, ptr %order, i64 %at
  %place = load i64, ptr %placep
  %n = load i64, ptr %pwarp
  %here = icmp ult i64 %n, %warps
  br i1 %here, label %warp, label %nextblock
nextblock:
  %at1 = add i64 %at, 1
  store i64 %at1, ptr %pat
  store i64 0, ptr %pwarp
  br label %pick
warp:
  %i0 = mul i64 %place, %warps
  %i1 = add i64 %i0, %n
  %i2 = mul i64 %i1, %stride
  %w = getelementptr i8, ptr %states, i64 %i2
  %wat = getelementptr i64, ptr %w, i64 {W_AT}
  %wrest = getelementptr i64, ptr %w, i64 {W_REST}
  br i1 %goes_on, label %drive, label %fresh
fresh:
  %status = load i64, ptr %w
  %pbudget = getelementptr i64, ptr %w, i64 {W_BUDGET}
  store i64 %turn, ptr %pbudget
  store i64 0, ptr %wat
  store i64 0, ptr %wrest
  switch i64 %status, label %nextwarp [ i64 {READY}, label %go i64 {SPLIT}, label %fragments ]
go:
  %before = load i64, ptr %pexecuted
  %why = call i64 @ox_turn(ptr %c, ptr %w)
  %after = load i64, ptr %pexecuted
  %did = sub i64 %after, %before
  %progress = load i64, ptr %pprogress
  %progress1 = add i64 %progress, %did
  store i64 %progress1, ptr %pprogress
  switch i64 %why, label %python [ i64 {TURN}, label %nextwarp i64 {EXIT}, label %exit i64 {BLOCK_BARRIER}, label %bar
                                   i64 {DIVERGE}, label %diverge ]
python:
  store i64 %place, ptr %pplace
  ret i64 {PYTHON}
diverge:
  call void @ox_begin_split(ptr %w)
  call void @ox_split(ptr %w, i64 0)
  br label %fragments
fragments:
  store i64 -1, ptr %wat
  br label %drive
drive:
  %driven = load i64, ptr %pexecuted
  %over = call i1 @ox_drive(ptr %c, ptr %w, i64 %place)
  %dafter = load i64, ptr %pexecuted
  %ddid = sub i64 %dafter, %driven
  %dprogress = load i64, ptr %pprogress
  %dprogress1 = add i64 %dprogress, %ddid
  store i64 %dprogress1, ptr %pprogress
  br i1 %over, label %nextwarp, label %python
exit:
  store i64 {FINISHED}, ptr %w
  br label %arrive
bar:
  store i64 {WAITING}, ptr %w
  br label %arrive
arrive:
  call void @ox_arrive(ptr %c, i64 %place)
  %status2 = load i64, ptr %w
  %on = icmp eq i64 %status2, {READY}
  br i1 %on, label %go, label %nextwarp
nextwarp:
  %n1 = load i64, ptr %pwarp
  %n2 = add i64 %n1, 1
  store i64 %n2, ptr %pwarp
  br label %next

round:
  %some = icmp ne i64 %count, 0
  %p = load i64, ptr %pprogress
  %stuck0 = icmp eq i64 %p, 0
  %stuck = and i1 %some, %stuck0
  br i1 %stuck, label %deadlock, label %compact
deadlock:
  ret i64 {DEADLOCK}
compact:
  br label %each
each:
  %r = phi i64 [ 0, %compact ], [ %r1, %eachend ]
  %kept = phi i64 [ 0, %compact ], [ %kept1, %eachend ]
  %rmore = icmp ult i64 %r, %count
  br i1 %rmore, label %test, label %refill
test:
  %r1 = add i64 %r, 1
  %rp = getelementptr i64, ptr %order, i64 %r
  %rplace = load i64, ptr %rp
  %rbase = mul i64 %rplace, %warps
  br label %scan
scan:
  %s = phi i64 [ 0, %test ], [ %s1, %finished ]
  %s1 = add i64 %s, 1
  %smore = icmp ult i64 %s, %warps
  br i1 %smore, label %look, label %over2
look:
  %si = add i64 %rbase, %s
  %so = mul i64 %si, %stride
  %sp = getelementptr i8, ptr %states, i64 %so
  %sstatus = load i64, ptr %sp
  %isdone = icmp eq i64 %sstatus, {FINISHED}
  br i1 %isdone, label %finished, label %keep
finished:
  br label %scan
keep:
  %kp = getelementptr i64, ptr %order, i64 %kept
  store i64 %rplace, ptr %kp
  %keptplus = add i64 %kept, 1
  br label %eachend
over2:
  %f = load i64, ptr %pfree
  %fp = getelementptr i64, ptr %frees, i64 %f
  store i64 %rplace, ptr %fp
  %f1 = add i64 %f, 1
  store i64 %f1, ptr %pfree
  br label %eachend
eachend:
  %kept1 = phi i64 [ %keptplus, %keep ], [ %kept, %over2 ]
  br label %each
refill:
  %resident = phi i64 [ %kept, %each ], [ %resident1, %start ]
  %next0 = load i64, ptr %pnext
  %waiting = icmp ult i64 %next0, %total
  %places = load i64, ptr %pfree
  %room = icmp ne i64 %places, 0
  %can = and i1 %waiting, %room
  br i1 %can, label %start, label %begin
start:
  %places1 = sub i64 %places, 1
  store i64 %places1, ptr %pfree
  %newp = getelementptr i64, ptr %frees, i64 %places1
  %new = load i64, ptr %newp
  call void @ox_start_block(ptr %c, i64 %new, i64 %next0)
  %next1 = add i64 %next0, 1
  store i64 %next1, ptr %pnext
  %op = getelementptr i64, ptr %order, i64 %resident
  store i64 %new, ptr %op
  %resident1 = add i64 %resident, 1
  br label %refill
begin:
  store i64 %resident, ptr %pcount
  store i64 0, ptr %pat
  store i64 0, ptr %pwarp
  store i64 0, ptr %pprogress
  %any = icmp ne i64 %resident, 0
  br i1 %any, label %due, label %all
due:
  %done = load i64, ptr %pexecuted
  %pdue = getelementptr i64, ptr %c, i64 {C_DUE}
  %when = load i64, ptr %pdue
  %early = icmp ult i64 %done, %when
  br i1 %early, label %next, label %look_at
look_at:
  ret i64 {LOOK}
all:
  ret i64 {DONE}
}}
"""


def scheduler_text() -> str:
    """`ox_run` and what it calls."""
    return "\n".join([_start_block(), _turn(), _arrive(), fragments_text(), _run()])
