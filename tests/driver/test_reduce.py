"""oxllc-reduce: what is interesting stays, the rest goes; every reduction alone gives valid modules."""

from __future__ import annotations

import pathlib
import random
import subprocess
import sys

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.driver.crash import report_crash
from oxllc.driver.reduce import Reducer, main, reductions
from oxllc.ir.llvm import check_with_llvm
from oxllc.ir.printer import print_module
from oxllc.ir.reader import parse
from oxllc.ir.reduce_code import forget_debug_values
from oxllc.ir.reduce_details import all_metadata
from oxllc.ir.verifier import check

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples" / "ll"
BIG = (EXAMPLES / "bignum.O1.ll").read_text()


def contains(*words: str) -> object:
    def interesting(path: str) -> bool:
        text = pathlib.Path(path).read_text()
        return all(word in text for word in words)

    return interesting


def test_a_large_module_shrinks_to_what_is_asked_for() -> None:
    reducer = Reducer(print_module(parse(BIG)), contains("udiv i64", "icmp ult"))  # type: ignore[arg-type]
    reducer.run(reductions(), 5)
    assert len(reducer.text.splitlines()) <= 16
    assert "udiv i64" in reducer.text and "icmp ult" in reducer.text
    check_with_llvm(reducer.text)


THROUGH_MEMORY = """
@limit = external global i32

define i32 @f(i32 %n) {
  %i = alloca i32
  %s = alloca i32
  store i32 0, ptr %i
  store i32 0, ptr %s
  br label %head

head:
  %a = load i32, ptr %i
  %top = load i32, ptr @limit
  %more = icmp slt i32 %a, %top
  br i1 %more, label %body, label %exit

body:
  %b = load i32, ptr %s
  %m = mul i32 %a, %n
  %c = add i32 %b, %m
  store i32 %c, ptr %s
  %d = add i32 %a, 1
  store i32 %d, ptr %i
  br label %head

exit:
  %r = load i32, ptr %s
  ret i32 %r
}

define i32 @g() {
  %r = call i32 @f(i32 3)
  ret i32 %r
}
"""


def test_llvm_passes_take_memory_away() -> None:
    """What no single step reaches: a loop whose counter lives in memory."""
    reducer = Reducer(THROUGH_MEMORY, contains("mul i32", "br i1"))  # type: ignore[arg-type]
    reducer.reduce("llvm-passes", reductions()["llvm-passes"])
    assert "alloca" not in reducer.text and "phi i32" in reducer.text and "mul i32" in reducer.text


def test_values_become_arguments() -> None:
    module = parse(THROUGH_MEMORY)
    reductions()["values-to-arguments"](module, lambda: False)
    text = print_module(module)
    check_with_llvm(text)
    assert "load" not in text and "call i32 @f(i32 3, ptr null, ptr null, i32 0, " in text


@pytest.mark.parametrize("name", sorted(reductions()))
def test_what_a_reduction_leaves_is_valid_or_refused(name: str) -> None:
    """Some of the chances at random: the reader and the verifier see whatever is broken, LLVM agrees with the rest."""
    for path in sorted(EXAMPLES.glob("*.O1.ll"))[::8]:
        text = path.read_text()
        for seed in range(1):
            rng = random.Random(seed)
            module = parse(text)
            if name not in ("named-metadata", "debug-information", "attached-metadata", "metadata-nodes"):
                all_metadata(module, lambda: False)
            reductions()[name](module, lambda rng=rng: rng.random() < 0.7)  # type: ignore[misc]
            for function in module.definitions():
                forget_debug_values(function)
            candidate = print_module(module)
            try:
                check(parse(candidate))
            except OxllcError:
                continue
            if "metadata" not in name and "debug" not in name:  # which has rules that only LLVM knows
                if "@llvm.lifetime" in candidate:  # of allocas only since LLVM 22
                    continue
                check_with_llvm(candidate)


def test_the_command(tmp_path: pathlib.Path) -> None:
    program = tmp_path / "interesting"
    program.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('xor' not in open(sys.argv[1]).read())\n")
    program.chmod(0o755)
    source = tmp_path / "in.ll"
    source.write_text("define i32 @f(i32 %a, i32 %b) {\n  %s = add i32 %a, %b\n  %x = xor i32 %s, 7\n  ret i32 %x\n}\n"
                      "define void @g() {\n  ret void\n}\n")
    out = tmp_path / "out.ll"
    done = subprocess.run([sys.executable, "-P", "-m", "oxllc.driver.reduce", f"-test={program}", str(source), "-o", str(out)],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert " ".join(out.read_text().split()) == "define void @f() { %x = xor i32 0, 0 ret void }"
    source.write_text("define void @f() {\n  ret void\n}\n")
    assert main([f"-test={program}", str(source), "-o", str(out)]) == 1
    assert main(["-test=/nowhere", str(source)]) == 1
    assert main([f"-test={program}", "-delta-passes=instruction", str(source)]) == 1


def test_what_was_reached_is_kept_when_it_is_stopped(tmp_path: pathlib.Path) -> None:
    program = tmp_path / "interesting"
    calls = tmp_path / "calls"
    program.write_text(f"""#!/bin/sh
echo x >> {calls}
test $(wc -l < {calls}) -gt 4 && kill -TERM $PPID
grep -q xor $1
""")
    program.chmod(0o755)
    source = tmp_path / "in.ll"
    source.write_text("define i32 @f(i32 %a) {\n  %x = xor i32 %a, 7\n  ret i32 %x\n}\n" + "".join(
        f"define void @g{i}() {{\n  ret void\n}}\n" for i in range(20)))
    out = tmp_path / "out.ll"
    done = subprocess.run([sys.executable, "-P", "-m", "oxllc.driver.reduce", f"-test={program}", str(source), "-o", str(out)],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 130 and "interrupted" in done.stderr
    assert "xor" in out.read_text() and "define void" not in out.read_text()


def test_the_bundle_of_an_internal_error_reduces(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch,
                                                 capsys: pytest.CaptureFixture[str]) -> None:
    """A tool that fails on every `xor`: the bundle's own test makes the module small."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    tool = tmp_path / "tool"
    tool.write_text(f"#!{sys.executable}\nimport sys\nif 'xor' in open(sys.argv[1]).read():\n    print('ValueError: bad xor, in boom, x.py')\n")
    tool.chmod(0o755)
    source = tmp_path / "in.ll"
    source.write_text("define i32 @f(i32 %a) {\n  %s = add i32 %a, 1\n  %x = xor i32 %s, 7\n  ret i32 %x\n}\n")

    def boom() -> None:
        raise ValueError("bad xor")

    try:
        boom()
    except ValueError as error:
        assert report_crash(str(tool), [str(source), "-O2"], error) == 70
    command = capsys.readouterr().err.splitlines()[-1].split()
    assert command[0] == "oxllc-reduce"
    out = tmp_path / "out.ll"
    assert main([*command[1:], "-o", str(out)]) == 0
    assert " ".join(out.read_text().split()) == "define void @f() { %x = xor i32 0, 0 ret void }"
