"""The preparation passes: what each does on a small case, and that random programs compute the same afterwards."""

from __future__ import annotations

import random

import pytest
from native import run_native

from oxllc.diagnostics import OxllcError
from oxllc.ir import Function, Module, parse
from oxllc.ir.cfg import DominatorTree
from oxllc.ir.instructions import GEPInst, Instruction, LoadInst, PhiInst
from oxllc.ir.llvm import check_with_llvm
from oxllc.ir.optimize import optimize, pipeline_passes
from oxllc.ir.prepare import check_supported, prepare
from oxllc.ir.values import ConstantExpr, ConstantInt
from oxllc.ir.verifier import verify


def prepared(text: str, level: int = 2) -> Function:
    module = prepare(parse(text), level)
    assert verify(module) == []
    check_with_llvm(str(module))
    return next(module.definitions())


def opcodes(function: Function) -> list[str]:
    return [i.opcode for i in function.instructions()]


# -- random loop nests -----------------------------------------------------------------------------------------


class LoopNest:
    """A function `i64 @run(i64)` of nested loops over global arrays, with every index within bounds."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0
        self.arrays = [("i8", 1), ("i16", 2), ("i32", 4), ("i64", 8), ("{ i32, i64 }", 16)]
        self.text = self.build()

    def name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def emit(self, line: str) -> None:
        self.lines.append("  " + line)

    def build(self) -> str:
        self.lines = ["define i64 @run(i64 %n) {", "entry:"]
        self.emit("%acc = alloca i64")
        self.emit("store i64 %n, ptr %acc")
        self.block = "entry"
        for _ in range(self.rng.randrange(1, 3)):
            self.loop([], self.rng.randrange(1, 4))
        total = self.name()
        self.emit(f"{total} = load i64, ptr %acc")
        for array in range(len(self.arrays)):  # what was stored counts as well
            self.checksum(array)
        result = self.name()
        self.emit(f"{result} = load i64, ptr %acc")
        self.emit(f"ret i64 {result}")
        globals_ = [f"@a{i} = global [1024 x {t}] zeroinitializer" for i, (t, _) in enumerate(self.arrays)]
        layout = 'target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"'  # the host's, for these types
        return "\n".join([layout, *globals_, *self.lines, "}"])

    def add(self, value: str) -> None:
        old, new, mixed = self.name(), self.name(), self.name()
        self.emit(f"{old} = load i64, ptr %acc")
        self.emit(f"{mixed} = mul i64 {old}, 31")
        self.emit(f"{new} = add i64 {mixed}, {value}")
        self.emit(f"store i64 {new}, ptr %acc")

    def checksum(self, array: int) -> None:
        head, iv, following, test = f"sum{array}", self.name(), self.name(), self.name()
        self.emit(f"br label %{head}")
        self.lines.append(f"{head}:")
        self.emit(f"{iv} = phi i64 [ 0, %{self.block} ], [ {following}, %{head} ]")
        address, value = self.name(), self.name()
        self.emit(f"{address} = getelementptr [1024 x {self.arrays[array][0]}], ptr @a{array}, i64 0, i64 {iv}")
        self.emit(f"{value} = load i8, ptr {address}")
        wide = self.name()
        self.emit(f"{wide} = zext i8 {value} to i64")
        self.add(wide)
        self.emit(f"{following} = add nuw i64 {iv}, 1")
        self.emit(f"{test} = icmp eq i64 {following}, 1024")
        self.emit(f"br i1 {test}, label %after{array}, label %{head}")
        self.lines.append(f"after{array}:")
        self.block = f"after{array}"

    def loop(self, outer: list[str], depth: int) -> None:
        rng = self.rng
        trips, step = rng.randrange(1, 6), rng.choice([1, 1, 1, 2, 3, -1, -2])
        start = rng.randrange(0, 4) - min(0, step * trips)
        limit = start + step * trips
        type = rng.choice(["i64", "i64", "i32"])
        self.count += 1
        head, done, source = f"head{self.count}", f"done{self.count}", self.block
        iv, following, test = self.name(), self.name(), self.name()
        at_phi = rng.random() < 0.3
        if rng.random() < 0.3:  # a guarded entry: the header's predecessor has two successors
            guard = self.name()
            self.emit(f"{guard} = icmp eq i64 %n, 12345")
            self.emit(f"br i1 {guard}, label %{done}, label %{head}")
        else:
            self.emit(f"br label %{head}")
        self.lines.append(f"{head}:")
        place = len(self.lines)
        if type == "i64":
            index = iv
        else:
            index = self.name()
            self.emit(f"{index} = {rng.choice(['sext', 'zext', 'zext nneg'])} i32 {iv} to i64")
        self.block = head
        indices = [*outer, index]
        for _ in range(rng.randrange(1, 4)):
            self.access(indices)
        if depth > 1:
            self.loop(indices, depth - 1)
            if rng.random() < 0.5:
                self.access(indices)
        flags = "nsw" if step < 0 else "nuw nsw"
        self.emit(f"{following} = add {flags if type == 'i32' else ''} {type} {iv}, {step}")
        if at_phi:
            self.emit(f"{test} = icmp eq {type} {iv}, {limit - step}")
        else:
            self.emit(f"{test} = icmp eq {type} {following}, {limit}")
        latch = self.block
        self.emit(f"br i1 {test}, label %{done}, label %{head}")
        self.lines.append(f"{done}:")
        self.lines.insert(place, f"  {iv} = phi {type} [ {start}, %{source} ], [ {following}, %{latch} ]")
        self.block = done

    def access(self, indices: list[str]) -> None:
        rng = self.rng
        array = rng.randrange(len(self.arrays))
        type, size = self.arrays[array]
        total = str(rng.randrange(0, 8))
        for index in rng.sample(indices, rng.randrange(1, len(indices) + 1)):
            scaled = index
            if rng.random() < 0.5:
                scaled = self.name()
                self.emit(rng.choice([f"{scaled} = mul i64 {index}, {rng.randrange(1, 9)}", f"{scaled} = shl i64 {index}, 2"]))
            new = self.name()
            self.emit(f"{new} = add i64 {scaled}, {total}")
            total = new
        address = self.name()
        if size == 16:
            field = rng.randrange(2)
            self.emit(f"{address} = getelementptr [1024 x {type}], ptr @a{array}, i64 0, i64 {total}, i32 {field}")
            type = ("i32", "i64")[field]
        elif rng.random() < 0.5:
            self.emit(f"{address} = getelementptr inbounds {type}, ptr @a{array}, i64 {total}")
        else:
            self.emit(f"{address} = getelementptr [32 x {type}], ptr @a{array}, i64 0, i64 {total}")
        value = self.name()
        if rng.random() < 0.5:
            self.emit(f"{value} = load {type}, ptr {address}")
            if type != "i64":
                wide = self.name()
                self.emit(f"{wide} = {rng.choice(['sext', 'zext'])} {type} {value} to i64")
                value = wide
            self.add(value)
        else:
            self.emit(f"{value} = load i64, ptr %acc")
            if type != "i64":
                narrow = self.name()
                self.emit(f"{narrow} = trunc i64 {value} to {type}")
                value = narrow
            self.emit(f"store {type} {value}, ptr {address}")


@pytest.mark.parametrize("seed", range(24))
def test_random_loops_compute_the_same(seed: int) -> None:
    text = LoopNest(seed).text
    expect = run_native(text, "run", [7])
    module = prepare(parse(text))
    assert verify(module) == []
    assert run_native(str(module), "run", [7]) == expect
    if seed % 4 == 0:  # in SSA form, with LLVM's own shape of loops
        module = prepare(optimize(text, "sroa,loop-rotate,simplifycfg"))
        assert run_native(str(module), "run", [7]) == expect


@pytest.mark.slow
@pytest.mark.parametrize("block", range(10))
def test_many_random_loops(block: int) -> None:
    for seed in range(1000 + 100 * block, 1100 + 100 * block):
        text = LoopNest(seed).text
        module = prepare(parse(text))
        assert run_native(str(module), "run", [7]) == run_native(text, "run", [7]), seed


# -- pass by pass ----------------------------------------------------------------------------------------------


def test_array_walk_becomes_a_stepping_pointer() -> None:
    function = prepared(
        """
define i32 @f(ptr %a, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %p = getelementptr inbounds i32, ptr %a, i64 %i
  %v = load i32, ptr %p
  %t = add i32 %s, %v
  %next = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %next, %n
  br i1 %c, label %out, label %loop
out:
  ret i32 %t
}"""
    )
    loop = function.blocks[1]
    assert [i.opcode for i in loop.instructions] == ["phi", "phi", "load", "add", "getelementptr", "icmp", "br"]
    assert all(i.type.kind != "int" or i.type.bits == 32 for i in loop.instructions if isinstance(i, PhiInst))  # type: ignore[attr-defined]


def test_fields_share_one_address() -> None:
    function = prepared(
        """
target datalayout = "e-i64:64"
define i64 @f(ptr %a, i64 %i) {
  %p = getelementptr { i32, i64 }, ptr %a, i64 %i, i32 0
  %q = getelementptr { i32, i64 }, ptr %a, i64 %i, i32 1
  %v = load i32, ptr %p
  %w = load i64, ptr %q
  %x = sext i32 %v to i64
  %y = add i64 %x, %w
  ret i64 %y
}"""
    )
    addresses = [i for i in function.instructions() if isinstance(i, GEPInst)]
    assert [a.operands[1] is function.args[1] for a in addresses].count(True) == 1
    by_constant = [a for a in addresses if isinstance(a.operands[1], ConstantInt)]
    assert [a.operands[1].value for a in by_constant] == [8]  # type: ignore[attr-defined]


def test_addresses_and_tests_sink_to_their_users() -> None:
    function = prepared(
        """
define i32 @f(ptr %p, i32 %x, i1 %c) {
entry:
  %q = getelementptr i8, ptr %p, i64 40
  %k = icmp slt i32 %x, 7
  br i1 %c, label %a, label %b
a:
  %v = load i32, ptr %q
  br i1 %k, label %b, label %d
b:
  store i32 %x, ptr %q
  br label %d
d:
  %r = phi i32 [ %v, %a ], [ 1, %b ]
  ret i32 %r
}"""
    )
    assert [i.opcode for i in function.blocks[0].instructions] == ["br"]
    assert [i.opcode for i in function.blocks[1].instructions] == ["getelementptr", "load", "icmp", "br"]


def test_extension_moves_to_its_load() -> None:
    function = prepared(
        """
define i64 @f(ptr %p, i1 %c) {
entry:
  %v = load i32, ptr %p
  br i1 %c, label %a, label %b
a:
  %w = zext i32 %v to i64
  ret i64 %w
b:
  ret i64 0
}"""
    )
    assert [i.opcode for i in function.blocks[0].instructions] == ["load", "zext", "br"]


def test_constant_expressions() -> None:
    function = prepared(
        """
@g = global [4 x i32] zeroinitializer
@h = global i32 0
define { i64, ptr } @f(i1 %c) {
entry:
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %d = phi i64 [ sub (i64 ptrtoint (ptr @g to i64), i64 ptrtoint (ptr @h to i64)), %entry ], [ 1, %a ]
  %p = load ptr, ptr getelementptr inbounds (i8, ptr @g, i64 8)
  %r = insertvalue { i64, ptr } { i64 ptrtoint (ptr @g to i64), ptr null }, i64 %d, 0
  ret { i64, ptr } %r
}"""
    )
    left = [o for i in function.instructions() for o in i.operands if isinstance(o, ConstantExpr)]
    assert [e.opcode for e in left] in ([], ["getelementptr"])
    assert "sub" in opcodes(function)


def test_aggregate_phis_become_scalars() -> None:
    function = prepared(
        """
define i32 @f(i1 %c, i32 %x) {
entry:
  br i1 %c, label %a, label %b
a:
  %m = insertvalue { i32, i32 } { i32 1, i32 2 }, i32 %x, 0
  br label %b
b:
  %p = phi { i32, i32 } [ %m, %a ], [ { i32 3, i32 4 }, %entry ]
  %q = select i1 %c, { i32, i32 } %p, { i32, i32 } zeroinitializer
  %r = extractvalue { i32, i32 } %q, 0
  ret i32 %r
}"""
    )
    assert not any(i.type.is_aggregate for i in function.instructions())


def test_markers_disappear() -> None:
    function = prepared(
        """
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.assume(i1)
declare i64 @llvm.expect.i64(i64, i64)
declare i1 @llvm.is.constant.i64(i64)
define i64 @f(i64 noundef %x) {
  %a = alloca i64
  call void @llvm.lifetime.start.p0(ptr %a)
  %c = icmp sgt i64 %x, 0
  call void @llvm.assume(i1 %c)
  %e = call i64 @llvm.expect.i64(i64 %x, i64 1)
  %f = freeze i64 %x
  %k = call i1 @llvm.is.constant.i64(i64 %e)
  %s = select i1 %k, i64 7, i64 %e
  %r = add i64 %s, %f
  ret i64 %r
}""",
    )
    assert opcodes(function) == ["select", "add", "ret"]


def test_unreachable_and_decided_branches() -> None:
    function = prepared(
        """
define i32 @f(i32 %x) {
entry:
  br i1 true, label %a, label %b
a:
  switch i32 3, label %b [ i32 3, label %d ]
b:
  %p = phi i32 [ 1, %entry ], [ 2, %a ], [ 3, %dead ]
  ret i32 %p
d:
  ret i32 %x
dead:
  br label %b
}"""
    )
    assert [b.name for b in function.blocks] == ["entry"]
    assert opcodes(function) == ["ret"]


COPY = """
target datalayout = "e-p:64:64-i64:64"
@from = global [64 x i8] c"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<>"
@into = global [64 x i32] zeroinitializer
define i64 @run(i64 %n) {{
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %out, label %loop
loop:
  %s = phi ptr [ @from, %entry ], [ %s1, %loop ]
  %d = phi ptr [ {d0}, %entry ], [ %d1, %loop ]
  %i = phi i64 [ {start}, %entry ], [ %i1, %loop ]
  %i1 = add i64 %i, {step}
  %v = load i8, ptr %s
  %w = zext i8 %v to i32
  store i32 %w, ptr %d
  %t = icmp eq i64 {test}
  %s1 = getelementptr i8, ptr %s, i64 1
  %d1 = getelementptr i32, ptr %d, i64 {dstep}
  br i1 %t, label %out, label %loop
out:
  %p = getelementptr i8, ptr @into, i64 {probe}
  %r = load i64, ptr %p
  %last = load i64, ptr getelementptr (i8, ptr @into, i64 76)
  %both = mul i64 %last, 1000003
  %x = add i64 %r, %both
  ret i64 %x
}}"""


@pytest.mark.parametrize(
    ("start", "step", "test"),
    [
        ("%n", -1, "%i1, 0"),
        ("%n", -1, "%i, 1"),
        ("0", 1, "%n, %i1"),
        ("5", 1, "%i1, 25"),
        ("25", -1, "%i1, 5"),
    ],
)
@pytest.mark.parametrize(("d0", "dstep", "probe"), [
    ("@into", 1, 72), ("getelementptr (i8, ptr @into, i64 80)", -1, 4)
])  # fmt: skip
def test_counters_give_way_to_pointers(start: str, step: int, test: str, d0: str, dstep: int, probe: int) -> None:
    text = COPY.format(start=start, step=step, test=test, d0=d0, dstep=dstep, probe=probe)
    function = prepared(text)
    loop = next(b for b in function.blocks if b in b.successors)
    assert all(i.type.kind == "ptr" for i in loop.instructions if isinstance(i, PhiInst))
    parent = function.parent
    assert parent is not None
    assert run_native(str(parent), "run", [20]) == run_native(text, "run", [20])


def test_constants_behind_a_loop_get_a_block() -> None:
    function = prepared(
        """
define i32 @f(ptr %a, i32 %n, i1 %g) {
entry:
  br i1 %g, label %loop, label %out
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %next = add i32 %i, %n
  %c = icmp slt i32 %next, 100
  br i1 %c, label %loop, label %out
out:
  %r = phi i32 [ 77, %loop ], [ %n, %entry ]
  ret i32 %r
}"""
    )
    assert len(function.blocks) == 4
    phi = function.blocks[3].instructions[0]
    assert isinstance(phi, PhiInst) and function.blocks[1] not in phi.incoming_blocks


def test_returns_follow_tail_calls() -> None:
    function = prepared(
        """
declare i32 @a(i32)
declare i32 @b(i32)
define i32 @f(i32 %x, i1 %c) {
entry:
  br i1 %c, label %left, label %right
left:
  %l = tail call i32 @a(i32 %x)
  br label %out
right:
  %r = tail call i32 @b(i32 %x)
  br label %out
out:
  %v = phi i32 [ %l, %left ], [ %r, %right ]
  ret i32 %v
}"""
    )
    assert opcodes(function) == ["br", "call", "ret", "call", "ret"]


INVOKE = """
declare i32 @personality(...)
declare void @may()
declare void @never() nounwind
define void @f() personality ptr @personality {{
  invoke void @{}() to label %ok unwind label %bad
ok:
  ret void
bad:
  %l = landingpad {{ ptr, i32 }} cleanup
  resume {{ ptr, i32 }} %l
}}"""


def test_invoke_of_nounwind_is_a_call() -> None:
    assert opcodes(prepared(INVOKE.format("never"))) == ["call", "ret"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (INVOKE.format("may"), 6, "'invoke' of @may, which may unwind"),
        ("define void @f(<vscale x 4 x i32> %x) {\n  ret void\n}", 1, "scalable vectors are not supported"),
        ('define void @f() gc "statepoint-example" {\n  ret void\n}', 1, "garbage collection"),
        (
            'define void @f() {\n  callbr void asm "", "!i"() to label %a [label %b]\na:\n  ret void\nb:\n  ret void\n}',
            2,
            "'callbr' (asm goto) is not supported",
        ),
    ],
)
def test_what_is_out_of_scope_is_named(text: str, line: int, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        check_supported(parse(text, "x.ll"))
    assert f"x.ll:{line}:" in str(caught.value)
    assert message in str(caught.value)


# -- LLVM's passes ---------------------------------------------------------------------------------------------


def test_pass_lists() -> None:
    text = "define i32 @f(i32 %x) {\n  %p = alloca i32\n  store i32 %x, ptr %p\n  %v = load i32, ptr %p\n  ret i32 %v\n}\n"
    assert opcodes(optimize(text, "sroa").functions["f"]) == ["ret"]
    assert len(opcodes(optimize(text, "O0").functions["f"])) == 4
    with pytest.raises(OxllcError, match="did you mean 'sroa'"):
        pipeline_passes("sraa")


def test_old_constant_expressions_reach_llvm() -> None:
    text = (
        "@g = global i32 0\ndefine i64 @f(i1 %c) {\nentry:\n  br i1 %c, label %a, label %b\na:\n  br label %b\nb:\n"
        "  %p = phi i64 [ mul (i64 ptrtoint (ptr @g to i64), i64 3), %entry ], [ 2, %a ]\n"
        "  %q = add i64 %p, select (i1 icmp eq (ptr @g, ptr null), i64 zext (i32 7 to i64), i64 9)\n  ret i64 %q\n}\n"
    )
    assert "mul" in opcodes(optimize(text, "simplifycfg").functions["f"])


def test_broken_modules_are_refused_without_ending_the_process() -> None:
    module: Module = parse("define i32 @f(i32 %x) {\n  %v = add i32 %x, 1\n  ret i32 %v\n}\n")
    inst: Instruction = module.functions["f"].blocks[0].instructions[0]
    inst.operands[0] = inst
    with pytest.raises(OxllcError, match="LLVM"):
        optimize(module, "O2")


def test_loops_survive_with_their_structure() -> None:
    module = prepare(parse(LoopNest(3).text))
    assert DominatorTree(module.functions["run"]).loops().irreducible == []
    assert any(isinstance(i, LoadInst) for i in module.functions["run"].instructions())
