"""What a tool does when its output cannot be written, and with input that no compiler can take: one message, exit code 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.driver.compile import compile_ir
from oxllc.driver.llc import main

FUNCTION = "define i32 @f() {\n  ret i32 1\n}\n"


def _shell(tail: str, tmp_path: Path, **env: str) -> subprocess.CompletedProcess[str]:
    (tmp_path / "f.ll").write_text(FUNCTION)
    command = f"{sys.executable} -P -m oxllc.driver.llc f.ll -mcpu=generic-rv64 -o - {tail}"
    return subprocess.run(["sh", "-c", command], cwd=tmp_path, text=True, capture_output=True, env={**os.environ, **env}, check=False)


def test_closed_output(tmp_path: Path) -> None:
    done = _shell(">&-", tmp_path)
    assert (done.returncode, done.stderr) == (1, "oxllc: error: cannot write to standard output: it is closed\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_disk(tmp_path: Path) -> None:
    done = _shell("> /dev/full", tmp_path)
    assert (done.returncode, done.stderr) == (1, "oxllc: error: cannot write the output: No space left on device\n")


def test_reader_that_went_away(tmp_path: Path) -> None:
    assert _shell("| true", tmp_path).stderr == ""


def test_names_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "g.ll"
    path.write_bytes(b'@"\xff\xfe" = global i8 1\n')
    command = [sys.executable, "-P", "-m", "oxllc.driver.llc", str(path), "-mcpu=generic-rv64", "-o", "-"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=False)
    assert done.returncode == 0 and b"\xff\xfe" in done.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@g = global [99999999999999999999 x i8] zeroinitializer", "'@g' is larger than the address space"),
        ("@g = global {[99999999999 x i8], i8} {[99999999999 x i8] zeroinitializer, i8 1}", "initializer of '@g' is too large"),
        ("@g = global i64 " + "9" * 10000, "digits"),
        ("\x1b[2J\x00\x7f", "error"),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(OxllcError, match=message) as caught:
        compile_ir(text, "generic-rv64")
    assert all(c.isprintable() or c in "\n\t" for c in str(caught.value))


def test_large_zeros_cost_nothing() -> None:
    assert ".zero\t99999999999" in compile_ir("@g = global [99999999999 x i8] zeroinitializer", "generic-rv64").asm.replace(" ", "\t")


def test_unknown_architecture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "f.ll"
    path.write_text('target triple = "vax-dec-ultrix"\n' + FUNCTION)
    assert main([str(path), "-march=vax", "-o", "-"]) == 1
    assert "no target for the architecture 'vax'" in capsys.readouterr().err
    assert main([str(path), "-o", "-"]) == 0  # the module's own triple is only a hint


def test_default_processor_follows_the_module() -> None:
    assert compile_ir('target triple = "riscv64-unknown-elf"\n' + FUNCTION).module.target.cpu == compile_ir(FUNCTION).module.target.cpu
    assert compile_ir('target triple = "ox-unknown-none"\n' + FUNCTION).module.target.simt is not None
