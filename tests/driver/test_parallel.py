"""Functions compiled side by side (`-threads=`): byte for byte what one process makes, errors too, and no process left behind."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from examples_data import EXAMPLES

from oxllc import CompileError
from oxllc.asm.streamer import assemble_module, print_module
from oxllc.diagnostics import OxllcError
from oxllc.driver import compile as driver
from oxllc.driver import llc, parallel
from oxllc.driver.compile import compile_ir, machine_code
from oxllc.driver.pipeline import PASS_NAMES, Plan
from oxllc.mir.context import Options, PassContext
from oxllc.mir.printer import print_module as print_mir
from oxllc.target_desc import load_target

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
TESTS = Path(__file__).resolve().parents[1]
LAYOUT = 'target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"\n'

SHARED = LAYOUT + """
@table = internal constant [3 x ptr] [ptr blockaddress(@jump, %a), ptr blockaddress(@jump, %b), ptr blockaddress(@own, %one)]
@late = internal global ptr blockaddress(@jump, %c)
@weak = extern_weak global i32
@"\\03odd" = private constant i8 3
@other = alias double (double), ptr @constants

declare double @sin(double)
declare double @llvm.sin.f64(double)

define i32 @jump(i32 %x) {
entry:
  %p = getelementptr [3 x ptr], ptr @table, i32 0, i32 %x
  %q = load ptr, ptr %p
  indirectbr ptr %q, [label %a, label %b, label %c, label %d]
a:
  br label %d
b:
  br label %c
c:
  %v = phi i32 [ 0, %entry ], [ 3, %b ]
  ret i32 %v
d:
  %w = phi i32 [ 7, %entry ], [ 9, %a ]
  ret i32 %w
}

define double @first(double %y) {
  %r = fadd double %y, 3.7
  %s = call double @llvm.sin.f64(double %r)
  ret double %s
}

define ptr @own(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %one, label %two
one:
  ret ptr blockaddress(@own, %two)
two:
  ret ptr blockaddress(@own, %one)
}

define double @constants(double %y) {
  %r = fadd double %y, 3.7
  %s = fmul double %r, 2.9
  %t = call double @sin(double %s)
  ret double %t
}

define ptr @names() {
  call void asm sideeffect "add a0, a0, a0 # ${:uid}", "~{a0}"()
  ret ptr @weak
}

define i32 @uids(i32 %x) {
  call void asm sideeffect "add a0, a0, a0 # ${:uid}", "~{a0}"()
  switch i32 %x, label %d [ i32 0, label %a
    i32 1, label %b
    i32 2, label %c
    i32 3, label %a
    i32 4, label %b
    i32 5, label %c ]
a:
  ret i32 3
b:
  ret i32 17
c:
  ret i32 1000000
d:
  ret i32 -5
}
"""


@pytest.fixture
def any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small modules are worth a fork."""
    monkeypatch.setattr(parallel, "MIN_TEXT", 1)
    monkeypatch.setattr(driver, "SHORT", 1)


def made(text: str, processes: int, level: int, cpu: str = "generic-rv64", stop: str = "", **options: object) -> list[object]:
    """All that compilation makes; two processes must not fall back to one."""
    ctx = PassContext(load_target(cpu), Options(opt_level=level, regalloc=driver.default_regalloc(level), **options))  # type: ignore[arg-type]
    plan = Plan(stop=PASS_NAMES.index(stop) + 1 if stop else len(PASS_NAMES))
    found = machine_code(text, "t.ll", ctx, plan) if processes == 1 else parallel.compile_apart(text, "t.ll", ctx, plan, processes)
    assert found is not None, "compiled in one process"
    assert_no_children()
    whole = [] if stop else [print_module(found), assemble_module(found)]
    return [*whole, print_mir(found), ctx.stats, ctx.remarks]


def assert_no_children() -> None:
    """No process is left, running or waiting to be asked for."""
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize("level", [0, 2])
def test_same_as_one_process(level: int) -> None:
    name = SHARED.replace('@"\\03odd"', "@odd")
    assert made(name, 3, level) == made(name, 1, level)


@pytest.mark.parametrize(("file", "cpu", "level", "stop"), [
    pytest.param("sort.O2.ll", "sifive-u74", 3, "", marks=pytest.mark.slow),
    pytest.param("statemachine.O1.ll", "generic-rv64", 1, "machine-scheduler", marks=pytest.mark.slow),
    ("hash.O2.ll", "generic-rv64", 2, "finalize-isel"),
])
def test_examples(file: str, cpu: str, level: int, stop: str) -> None:
    text = (EXAMPLES / "ll" / file).read_text()
    assert made(text, 2, level, cpu, stop) == made(text, 1, level, cpu, stop)


def test_kernels() -> None:
    text = (TESTS / "kernels/ll/clang_amdgpu.O2.ll").read_text()
    assert made(text, 2, 2, "ox1") == made(text, 1, 2, "ox1")


@pytest.mark.slow
def test_mid_level_passes_and_remarks() -> None:
    text = (EXAMPLES / "ll/fir.O1.ll").read_text()
    options = {"ir_opt": "O2", "pipeline_loops": True}
    assert made(text, 2, 2, **options) == made(text, 1, 2, **options)


@pytest.mark.slow
@pytest.mark.parametrize("level", [0, 2, 3])
def test_all_examples(level: int) -> None:
    for path in sorted(EXAMPLES.glob("ll/*.O[12].ll"))[level::6]:
        text = path.read_text()
        if text.count("\ndefine ") > 1:
            assert made(text, 2, level) == made(text, 1, level), path.name


ERRORS = {
    "reader": ("ret i32 -5", "ret i33 -5"),
    "undefined value": ("ret i32 1000000", "ret i32 %nothing"),
    "undefined metadata": ("ret i32 1000000", "ret i32 1000000, !dbg !7"),
    "verifier": ("%s = fmul double %r, 2.9", "%s = fmul double %r2, 2.9\n  %r2 = fmul double %r, 2.9"),
    "preparation": ("%s = fmul double %r, 2.9", "%s = fmul double %r, 2.9\n  %sv = load <vscale x 2 x i32>, ptr null"),
    "selection": ("%s = fmul double %r, 2.9", "%s = call double @llvm.nothing(double %r)"),
    "two": ("ret i32 3\n", "ret i33 3\n"),
    "data": ("@late = internal global", "@late = appending global"),
}


@pytest.mark.usefixtures("any_size")
@pytest.mark.parametrize("what", ERRORS)
def test_same_errors(what: str) -> None:
    before, after = ERRORS[what]
    text = SHARED.replace('@"\\03odd"', "@odd").replace(before, after)
    if what == "selection":
        text += "declare double @llvm.nothing(double)\n"
    if what == "two":
        text = text.replace("%c = icmp eq i32 %x, 0", "%c = icmp eq i33 %x, 0")
    assert text.count(after)
    with pytest.raises(CompileError) as alone:
        compile_ir(text)
    with pytest.raises(CompileError) as together:
        compile_ir(text, threads=2)
    assert str(together.value) == str(alone.value)
    assert_no_children()


@pytest.mark.usefixtures("any_size")
@pytest.mark.parametrize("text", [
    SHARED,  # a name that could be one of those that functions have for themselves
    SHARED.replace('@"\\03odd"', "@odd").replace("ret ptr @weak", "ret ptr blockaddress(@own, %one)"),
    SHARED.replace('@"\\03odd"', "@odd").replace("ret i32 -5", "%r = udiv i129 3, 7\n  %s = trunc i129 %r to i32\n  ret i32 %s"),
])
def test_what_one_process_compiles(text: str) -> None:
    assert compile_ir(text, threads=3).asm == compile_ir(text).asm


def _break(monkeypatch: pytest.MonkeyPatch, action: object) -> None:
    """Do something in a worker, at a function's selection."""
    parent = os.getpid()
    select = parallel.ApartLowering.lower_apart

    def broken(self: parallel.ApartLowering, number: int, function: object) -> object:
        if os.getpid() != parent:
            assert callable(action)
            action()
        return select(self, number, function)  # type: ignore[arg-type]

    monkeypatch.setattr(parallel.ApartLowering, "lower_apart", broken)


@pytest.mark.usefixtures("any_size")
def test_killed_worker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _break(monkeypatch, lambda: os.kill(os.getpid(), signal.SIGKILL))
    source, out = tmp_path / "t.ll", tmp_path / "t.s"
    source.write_text(SHARED.replace('@"\\03odd"', "@odd"))
    assert llc.main([str(source), "-o", str(out), "-threads=2"]) == 1
    assert "killed by signal 9" in capsys.readouterr().err
    assert os.listdir(tmp_path) == ["t.ll"]
    assert_no_children()


@pytest.mark.usefixtures("any_size")
@pytest.mark.parametrize("wrong", [AssertionError, MemoryError, KeyboardInterrupt, SystemExit])
def test_failing_worker(monkeypatch: pytest.MonkeyPatch, wrong: type[BaseException]) -> None:
    def fail() -> None:
        raise wrong

    _break(monkeypatch, fail)
    text = SHARED.replace('@"\\03odd"', "@odd")
    assert compile_ir(text, threads=2).asm == compile_ir(text).asm
    assert_no_children()


@pytest.mark.usefixtures("any_size")
def test_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(self: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(parallel._Work, "check_here", interrupted)
    with pytest.raises(KeyboardInterrupt):
        compile_ir(SHARED.replace('@"\\03odd"', "@odd"), threads=2)
    assert_no_children()


def test_no_process_for_small_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise AssertionError

    monkeypatch.setattr(os, "fork", refuse)
    sys.modules.pop("oxllc.driver.parallel")
    assert compile_ir(SHARED, threads=8).asm
    assert "oxllc.driver.parallel" not in sys.modules
    sys.modules["oxllc.driver.parallel"] = parallel


def test_process_count(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\ndefine void @f() { ret void }" + " " * parallel.MIN_TEXT
    assert parallel.process_count(text * 3, 2) == 2
    assert parallel.process_count(text * 3, 99) == 3
    assert parallel.process_count(text, 99) == 1
    monkeypatch.delattr(os, "fork")
    assert parallel.process_count(text * 3, 2) == 1


@pytest.mark.parametrize("value", ["0", "-1", "many", ""])
def test_bad_option(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert llc.main([str(EXAMPLES / "ll/fir.O2.ll"), "-o", "-", f"-threads={value}"]) == 1
    assert "-threads" in capsys.readouterr().err


def test_killed_worker_is_an_error_of_the_api(monkeypatch: pytest.MonkeyPatch, any_size: None) -> None:
    _break(monkeypatch, lambda: os._exit(3))
    with pytest.raises(OxllcError, match="ended unexpectedly"):
        compile_ir(SHARED.replace('@"\\03odd"', "@odd"), threads=2)
