"""Fragments of diverged warps in host code: what `warp.Warp` does for them, as LLVM IR text.

A warp that is SPLIT has a table of its fragments behind its barrier groups, one row each in the order of `Warp.fragments`: pc, lanes, state
(RUNS, WAITS at the block barrier, SYNC + n at barrier register n), and a mark that follows a row while others join it.  `ox_drive` gives them
their turns in translated code, as `Grid.turn` does; splits, waits and joins are those of `Warp`, in the same order, so that both engines
execute the same instructions in the same order.

Invariant outside of these functions: each lane that has not exited is in exactly one row; the number of rows is W_FRAGMENTS.
"""

from __future__ import annotations

from oxllc.simulator.simt import QUANTUM
from oxllc.simulator.simt_layout import (
    BLOCK_BARRIER,
    C_EXECUTED,
    C_LANES,
    DIVERGE,
    EXIT,
    FINISHED,
    LANES,
    MARK,
    PC,
    READY,
    ROW_WORDS,
    RUNS,
    SPLIT,
    STATE,
    SYNC,
    SYNCS,
    TABLE,
    TURN,
    W_ALONE,
    W_AT,
    W_BUDGET,
    W_COUNT,
    W_ELSE,
    W_EXECUTED,
    W_EXISTING,
    W_FRAGMENTS,
    W_GROUPS,
    W_GROUPS_SET,
    W_LANES,
    W_MASK,
    W_PC,
    W_REST,
    W_STATUS,
    W_TAKEN,
    W_TARGET,
    WAITING,
    WAITS,
    WIDTH,
)

RECORD = f"[{ROW_WORDS} x i64]"  # a row


def _words(base: str, **names: int) -> str:
    """Pointers to words, by name."""
    return "\n".join(f"  %{name} = getelementptr i64, ptr %{base}, i64 {index}" for name, index in names.items())


def _field(name: str, row: str, index: int) -> str:
    return f"  %{name} = getelementptr {RECORD}, ptr %t, i64 {row}, i64 {index}"


def _each_row(back: str, out: str, *phis: str) -> str:
    """The head of a loop over the rows, %i, from block `entry`; its body begins at `look`, goes on from `back` with %i1, and ends at `out`."""
    return "\n".join(("  br label %row", "row:", f"  %i = phi i64 [ 0, %entry ], [ %i1, %{back} ]", *(f"  {phi}" for phi in phis),
                      "  %more = icmp ult i64 %i, %count", f"  br i1 %more, label %look, label %{out}"))


HEAD = f"""entry:
  %t = getelementptr i8, ptr %w, i64 {TABLE}
{_words("w", countp=W_FRAGMENTS)}
  %count = load i64, ptr %countp"""

COMPACT = f"""
define void @ox_compact(ptr %w) {{
{HEAD}
  ; rows without lanes are no more
{_each_row("kept", "out", "%n = phi i64 [ 0, %entry ], [ %n1, %kept ]")}
look:
  %i1 = add i64 %i, 1
{_field("lanesp", "%i", LANES)}
  %lanes = load i64, ptr %lanesp
  %empty = icmp eq i64 %lanes, 0
  br i1 %empty, label %kept, label %keep
keep:
{_field("from", "%i", PC)}
{_field("to", "%n", PC)}
  %all = load <4 x i64>, ptr %from, align 8
  store <4 x i64> %all, ptr %to, align 8
  %plus = add i64 %n, 1
  br label %kept
kept:
  %n1 = phi i64 [ %n, %look ], [ %plus, %keep ]
  br label %row
out:
  store i64 %n, ptr %countp
  ret void
}}
"""

JOIN = f"""
define void @ox_join(ptr %w, i64 %g, i64 %among, i32 %group) {{
{HEAD}
{_field("pcp", "%g", PC)}
  %pc = load i64, ptr %pcp
{_field("gp", "%g", LANES)}
  %own = load i64, ptr %gp
  ; rows of the set `among` with the pc of row g whose lanes are all in the group join it
{_each_row("next", "out", "%sum = phi i64 [ %own, %entry ], [ %sum1, %next ]")}
look:
  %i1 = add i64 %i, 1
{_field("ipcp", "%i", PC)}
{_field("lanesp", "%i", LANES)}
  %ipc = load i64, ptr %ipcp
  %lanes = load i64, ptr %lanesp
  %shifted = lshr i64 %among, %i
  %one = trunc i64 %shifted to i1
  %same = icmp eq i64 %ipc, %pc
  %other = icmp ne i64 %i, %g
  %wide = zext i32 %group to i64
  %outside = xor i64 %wide, -1
  %foreign = and i64 %lanes, %outside
  %inside = icmp eq i64 %foreign, 0
  %a = and i1 %one, %same
  %b = and i1 %other, %inside
  %joins = and i1 %a, %b
  br i1 %joins, label %join, label %next
join:
  store i64 0, ptr %lanesp
  %with = or i64 %sum, %lanes
  br label %next
next:
  %sum1 = phi i64 [ %sum, %look ], [ %with, %join ]
  br label %row
out:
  store i64 %sum, ptr %gp
  ret void
}}
"""

RELEASE = f"""
declare i32 @llvm.vector.reduce.or.v{WIDTH}i32(<{WIDTH} x i32>)
define void @ox_release(ptr %w, i64 %n) {{
{HEAD}
{_words("w", existingp=W_EXISTING, groupsp=W_GROUPS)}
  %existing = load i64, ptr %existingp
  %alive = trunc i64 %existing to i32
  %groups = load ptr, ptr %groupsp
  %at = mul i64 %n, {WIDTH}
  %rowp = getelementptr i32, ptr %groups, i64 %at
  %lanes = load <{WIDTH} x i32>, ptr %rowp, align 4
  %wanted = add i64 %n, {SYNCS}
  br label %collect
collect:  ; the set of rows that wait there
  %i = phi i64 [ 0, %entry ], [ %i1, %collect ]
  %set = phi i64 [ 0, %entry ], [ %set1, %collect ]
{_field("isp", "%i", STATE)}
  %is = load i64, ptr %isp
  %waits = icmp eq i64 %is, %wanted
  %bit = shl i64 1, %i
  %added = or i64 %set, %bit
  %set1 = select i1 %waits, i64 %added, i64 %set
  %i1 = add i64 %i, 1
  %again = icmp ult i64 %i1, %count
  br i1 %again, label %collect, label %some
some:
  %any = icmp ne i64 %set1, 0
  br i1 %any, label %row, label %out
row:
  %g = phi i64 [ 0, %some ], [ %g1, %next ]
{_field("gsp", "%g", STATE)}
{_field("glp", "%g", LANES)}
{_field("gpp", "%g", PC)}
  %gs = load i64, ptr %gsp
  %gl = load i64, ptr %glp
  %gpc = load i64, ptr %gpp
  %here = icmp eq i64 %gs, %wanted
  %lives = icmp ne i64 %gl, 0
  %go = and i1 %here, %lives
  br i1 %go, label %sum, label %next
sum:  ; the lanes that its lanes wait for
  %own = trunc i64 %gl to i32
  %ownv = bitcast i32 %own to <{WIDTH} x i1>
  %views = select <{WIDTH} x i1> %ownv, <{WIDTH} x i32> %lanes, <{WIDTH} x i32> zeroinitializer
  %all = call i32 @llvm.vector.reduce.or.v{WIDTH}i32(<{WIDTH} x i32> %views)
  %group = and i32 %all, %alive
  br label %arrived
arrived:  ; the lanes that have come to the same place
  %j = phi i64 [ 0, %sum ], [ %j1, %arrived ]
  %there = phi i64 [ 0, %sum ], [ %there1, %arrived ]
{_field("jpp", "%j", PC)}
{_field("jlp", "%j", LANES)}
  %jpc = load i64, ptr %jpp
  %jl = load i64, ptr %jlp
  %shifted = lshr i64 %set1, %j
  %one = trunc i64 %shifted to i1
  %same = icmp eq i64 %jpc, %gpc
  %counts = and i1 %one, %same
  %with = or i64 %there, %jl
  %there1 = select i1 %counts, i64 %with, i64 %there
  %j1 = add i64 %j, 1
  %others = icmp ult i64 %j1, %count
  br i1 %others, label %arrived, label %test
test:
  %present = trunc i64 %there1 to i32
  %absent = xor i32 %present, -1
  %missing = and i32 %group, %absent
  %complete = icmp eq i32 %missing, 0
  br i1 %complete, label %free, label %next
free:
  call void @ox_join(ptr %w, i64 %g, i64 %set1, i32 %group)
  store i64 {RUNS}, ptr %gsp
  br label %next
next:
  %g1 = add i64 %g, 1
  %more = icmp ult i64 %g1, %count
  br i1 %more, label %row, label %done
done:
  call void @ox_compact(ptr %w)
  br label %out
out:
  ret void
}}
"""

OPEN = f"""
define i1 @ox_all_wait(ptr %w) {{
{HEAD}
{_each_row("look", "yes")}
look:
  %i1 = add i64 %i, 1
{_field("statep", "%i", STATE)}
  %state = load i64, ptr %statep
  %waits = icmp eq i64 %state, {WAITS}
  br i1 %waits, label %row, label %no
yes:
  ret i1 true
no:
  ret i1 false
}}
define void @ox_open(ptr %w) {{
{HEAD}
  ; all run; those at the same pc join the first of them
{_each_row("next", "out")}
look:
  %i1 = add i64 %i, 1
{_field("statep", "%i", STATE)}
{_field("lanesp", "%i", LANES)}
  store i64 {RUNS}, ptr %statep
  %lanes = load i64, ptr %lanesp
  %lives = icmp ne i64 %lanes, 0
  br i1 %lives, label %join, label %next
join:
  call void @ox_join(ptr %w, i64 %i, i64 -1, i32 -1)
  br label %next
next:
  br label %row
out:
  call void @ox_compact(ptr %w)
  ret void
}}
"""

MARKED = f"""
define i64 @ox_marked(ptr %w) {{
{HEAD}
  ; where the marked row is by now, -1: it has joined another one
{_each_row("next", "none")}
look:
{_field("markp", "%i", MARK)}
  %mark = load i64, ptr %markp
  %is = icmp ne i64 %mark, 0
  br i1 %is, label %found, label %next
next:
  %i1 = add i64 %i, 1
  br label %row
found:
  store i64 0, ptr %markp
  ret i64 %i
none:
  ret i64 -1
}}
"""

MOVES = f"""
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
define void @ox_begin_split(ptr %w) {{
{HEAD}
{_words("w", statusp=W_STATUS, pcp=W_PC, maskp=W_MASK, existingp=W_EXISTING)}
  %pc = load i64, ptr %pcp
  %mask = load i64, ptr %maskp
  store i64 {SPLIT}, ptr %statusp
  store i64 1, ptr %countp
  store i64 %mask, ptr %existingp
  call void @ox_set_row(ptr %t, i64 %pc, i64 %mask)
  ret void
}}
define void @ox_set_row(ptr %row, i64 %pc, i64 %lanes) {{
  %lanesp = getelementptr i64, ptr %row, i64 {LANES}
  %statep = getelementptr i64, ptr %row, i64 {STATE}
  %markp = getelementptr i64, ptr %row, i64 {MARK}
  store i64 %pc, ptr %row
  store i64 %lanes, ptr %lanesp
  store i64 {RUNS}, ptr %statep
  store i64 0, ptr %markp
  ret void
}}
define void @ox_split(ptr %w, i64 %k) {{
{HEAD}
{_words("w", takenp=W_TAKEN, targetp=W_TARGET, elsep=W_ELSE)}
  %taken = load i64, ptr %takenp
  %target = load i64, ptr %targetp
  %else = load i64, ptr %elsep
{_field("pcp", "%k", PC)}
{_field("lanesp", "%k", LANES)}
  %lanes = load i64, ptr %lanesp
  %rest = xor i64 %lanes, %taken
  store i64 %else, ptr %pcp
  store i64 %rest, ptr %lanesp
  %k1 = add i64 %k, 1
  %k2 = add i64 %k, 2
{_field("new", "%k1", PC)}
{_field("behind", "%k2", PC)}
  %rows = sub i64 %count, %k1
  %bytes = mul i64 %rows, {8 * ROW_WORDS}
  call void @llvm.memmove.p0.p0.i64(ptr %behind, ptr %new, i64 %bytes, i1 false)
  call void @ox_set_row(ptr %new, i64 %target, i64 %taken)
  %plus = add i64 %count, 1
  store i64 %plus, ptr %countp
  ret void
}}
define void @ox_rotate(ptr %w, i64 %k) {{
{HEAD}
  %last = sub i64 %count, 1
  %k1 = add i64 %k, 1
{_field("here", "%k", PC)}
{_field("next", "%k1", PC)}
{_field("end", "%last", PC)}
  %row = load <4 x i64>, ptr %here, align 8
  %rows = sub i64 %last, %k
  %bytes = mul i64 %rows, {8 * ROW_WORDS}
  call void @llvm.memmove.p0.p0.i64(ptr %here, ptr %next, i64 %bytes, i1 false)
  store <4 x i64> %row, ptr %end, align 8
  ret void
}}
"""

DRIVE = f"""
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.ctpop.i64(i64)
define void @ox_leave(ptr %w, i64 %k) {{
{HEAD}
{_words("w", existingp=W_EXISTING, setp=W_GROUPS_SET)}
{_field("lanesp", "%k", LANES)}
  %lanes = load i64, ptr %lanesp
  %existing = load i64, ptr %existingp
  %gone = xor i64 %lanes, -1
  %left = and i64 %existing, %gone
  store i64 %left, ptr %existingp
  store i64 0, ptr %lanesp
  call void @ox_compact(ptr %w)
  %set = load i64, ptr %setp
  br label %barrier
barrier:  ; nobody waits for these lanes any more
  %n = phi i64 [ 0, %entry ], [ %n1, %next ]
  %now = load i64, ptr %countp
  %some = icmp ne i64 %now, 0
  %rest = lshr i64 %set, %n
  %more = icmp ne i64 %rest, 0
  %go = and i1 %some, %more
  br i1 %go, label %look, label %out
look:
  %is = trunc i64 %rest to i1
  br i1 %is, label %release, label %next
release:
  call void @ox_release(ptr %w, i64 %n)
  br label %next
next:
  %n1 = add i64 %n, 1
  br label %barrier
out:
  ret void
}}
define i1 @ox_drive(ptr %c, ptr %w, i64 %place) {{
entry:
  %t = getelementptr i8, ptr %w, i64 {TABLE}
{_words("w", countp=W_FRAGMENTS, statusp=W_STATUS, pcp=W_PC, maskp=W_MASK, lanecountp=W_COUNT, budgetp=W_BUDGET, alonep=W_ALONE,
        targetp=W_TARGET, elsep=W_ELSE, setp=W_GROUPS_SET, executedp=W_EXECUTED, wlanesp=W_LANES, atp=W_AT, restp=W_REST)}
{_words("c", cexecutedp=C_EXECUTED, clanesp=C_LANES)}
  %at = load i64, ptr %atp
  %rest0 = load i64, ptr %restp
  %picked = icmp sge i64 %at, 0
  br i1 %picked, label %resume, label %all
resume:
{_field("apcp", "%at", PC)}
  %apc = load i64, ptr %apcp
  store i64 %apc, ptr %pcp
  br label %enter
all:
  %left0 = load i64, ptr %budgetp
  %budget0 = add i64 %rest0, %left0
  br label %loop

loop:
  %budget = phi i64 [ %budget0, %all ], [ %budget2, %again ]
  %spent = icmp sle i64 %budget, 0
  br i1 %spent, label %over, label %first
first:
  %count = load i64, ptr %countp
  br label %look
look:
  %k0 = phi i64 [ 0, %first ], [ %k1, %busy ]
  %any = icmp ult i64 %k0, %count
  br i1 %any, label %ready, label %over
ready:
{_field("k0statep", "%k0", STATE)}
  %k0state = load i64, ptr %k0statep
  %runs = icmp eq i64 %k0state, {RUNS}
  br i1 %runs, label %begin, label %busy
busy:
  %k1 = add i64 %k0, 1
  br label %look
begin:
  %single = icmp eq i64 %count, 1
  %small = call i64 @llvm.smin.i64(i64 %budget, i64 {QUANTUM})
  %left = select i1 %single, i64 %budget, i64 %small
  %rest1 = sub i64 %budget, %left
  store i64 %left, ptr %budgetp
{_field("k0pcp", "%k0", PC)}
  %k0pc = load i64, ptr %k0pcp
  store i64 %k0pc, ptr %pcp
  br label %enter

enter:  ; row k runs, for what is left of its quantum; `rest` of the turn is for later
  %k = phi i64 [ %at, %resume ], [ %k0, %begin ], [ %found, %on ]
  %rest = phi i64 [ %rest0, %resume ], [ %rest1, %begin ], [ %rest, %on ]
{_field("kpcp", "%k", PC)}
{_field("klanesp", "%k", LANES)}
{_field("kstatep", "%k", STATE)}
{_field("kmarkp", "%k", MARK)}
  %lanes = load i64, ptr %klanesp
  store i64 %lanes, ptr %maskp
  %active = call i64 @llvm.ctpop.i64(i64 %lanes)
  store i64 %active, ptr %lanecountp
  %number = load i64, ptr %countp
  %alone = icmp eq i64 %number, 1
  %alonew = zext i1 %alone to i64
  store i64 %alonew, ptr %alonep
  %why = call i64 @ox_turn(ptr %c, ptr %w)
  %pc = load i64, ptr %pcp
  store i64 %pc, ptr %kpcp
  switch i64 %why, label %python [ i64 {TURN}, label %turn i64 {DIVERGE}, label %diverge i64 {SYNC}, label %sync
                                   i64 {BLOCK_BARRIER}, label %bar i64 {EXIT}, label %exit ]
python:
  store i64 %k, ptr %atp
  store i64 %rest, ptr %restp
  ret i1 false
turn:
  call void @ox_rotate(ptr %w, i64 %k)
  br label %again
diverge:
  call void @ox_split(ptr %w, i64 %k)
  br label %again
sync:  ; at the instruction, whose barrier register is the target
  %barrier = load i64, ptr %targetp
  %set = load i64, ptr %setp
  %shifted = lshr i64 %set, %barrier
  %known = trunc i64 %shifted to i1
  br i1 %known, label %wait, label %python
wait:
  %behind = load i64, ptr %elsep
  store i64 %behind, ptr %kpcp
  store i64 %behind, ptr %pcp
  %state = add i64 %barrier, {SYNCS}
  store i64 %state, ptr %kstatep
  store i64 1, ptr %kmarkp
  %b0 = load i64, ptr %budgetp
  %b1 = sub i64 %b0, 1
  store i64 %b1, ptr %budgetp
  %e0 = load i64, ptr %executedp
  %e1 = add i64 %e0, 1
  store i64 %e1, ptr %executedp
  %l0 = load i64, ptr %wlanesp
  %l1 = add i64 %l0, %active
  store i64 %l1, ptr %wlanesp
  %ce0 = load i64, ptr %cexecutedp
  %ce1 = add i64 %ce0, 1
  store i64 %ce1, ptr %cexecutedp
  %cl0 = load i64, ptr %clanesp
  %cl1 = add i64 %cl0, %active
  store i64 %cl1, ptr %clanesp
  call void @ox_release(ptr %w, i64 %barrier)
  br label %where
bar:
  store i64 {WAITS}, ptr %kstatep
  store i64 1, ptr %kmarkp
  call void @ox_arrive(ptr %c, i64 %place)
  br label %where
where:
  %found = call i64 @ox_marked(ptr %w)
  %joined = icmp slt i64 %found, 0
  br i1 %joined, label %again, label %still
still:
{_field("fstatep", "%found", STATE)}
  %fstate = load i64, ptr %fstatep
  %on0 = icmp eq i64 %fstate, {RUNS}
  br i1 %on0, label %on, label %again
on:
  br label %enter
exit:
  call void @ox_leave(ptr %w, i64 %k)
  call void @ox_arrive(ptr %c, i64 %place)
  br label %again
again:
  %unused = load i64, ptr %budgetp
  %budget2 = add i64 %rest, %unused
  br label %loop

over:
  %end = load i64, ptr %countp
  switch i64 %end, label %out [ i64 0, label %finished i64 1, label %last ]
finished:
  store i64 {FINISHED}, ptr %statusp
  ret i1 true
last:
{_field("lpcp", "0", PC)}
{_field("llanesp", "0", LANES)}
{_field("lstatep", "0", STATE)}
  %lstate = load i64, ptr %lstatep
  %plain = icmp ule i64 %lstate, {WAITS}
  br i1 %plain, label %whole, label %out
whole:
  %lpc = load i64, ptr %lpcp
  %llanes = load i64, ptr %llanesp
  %lcount = call i64 @llvm.ctpop.i64(i64 %llanes)
  store i64 %lpc, ptr %pcp
  store i64 %llanes, ptr %maskp
  store i64 %lcount, ptr %lanecountp
  store i64 1, ptr %alonep
  store i64 %lstate, ptr %statusp
  ret i1 true
out:
  ret i1 true
}}
"""


def fragments_text() -> str:
    """`ox_drive` and what it calls, but for `ox_turn` and `ox_arrive`."""
    assert (READY, WAITING) == (RUNS, WAITS)
    return "\n".join((COMPACT, JOIN, RELEASE, OPEN, MARKED, MOVES, DRIVE))
