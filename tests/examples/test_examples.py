"""The examples are what they claim: complete modules whose recipes give the right answers."""

from __future__ import annotations

import pathlib
import re
import shutil
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from emulate import Image, run_image
from examples_data import EXAMPLES, FUNCTIONS, KERNELS, RECIPES, by_name, load
from llvm_judge import compile_llvm, instruction_count, link
from native import run_native


def test_every_file_has_exactly_one_recipe() -> None:
    listed = [file for recipe in RECIPES for file in recipe["files"]]
    present = [str(path.relative_to(EXAMPLES)) for path in sorted(EXAMPLES.rglob("*.ll"))]
    assert sorted(listed) == sorted(present)
    assert (EXAMPLES / "saxpy.ll").read_bytes() == (EXAMPLES / "ll/saxpy.O2.ll").read_bytes()


@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_native_result(recipe: dict[str, Any]) -> None:
    """All levels of a program give the expected result natively."""
    values = [argument["value"] for argument in recipe["args"]]
    for file in recipe["files"]:
        assert run_native((EXAMPLES / file).read_text(), recipe["function"], values) == recipe["expect"], file


@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_emulated_result(recipe: dict[str, Any]) -> None:
    """LLVM's RISC-V code, linked by lld, gives the expected result in an emulator, in the recorded number of instructions."""
    values = [argument["value"] for argument in recipe["args"]]
    result, count = instruction_count((EXAMPLES / recipe["files"][-1]).read_text(), recipe["function"], values)
    assert result == recipe["expect"]
    assert count == pytest.approx(recipe["llvm_instructions"], rel=0.05)
    assert 50_000 <= count <= 500_000


@pytest.mark.parametrize("recipe", KERNELS, ids=by_name)
def test_kernel_recipe_is_consistent(recipe: dict[str, Any]) -> None:
    """Buffers can be made, arguments name them, the reference gives arrays of the buffers' shapes, the symbol is in the file."""
    reference = load("reference")
    buffers = {name: reference.fill(buffer) for name, buffer in recipe["buffers"].items()}
    scalars = {a["name"]: a["value"] for a in recipe["args"] if "value" in a}
    assert {a["buffer"] for a in recipe["args"] if "buffer" in a} == set(buffers)
    before = {name: array.copy() for name, array in buffers.items()}
    expected = getattr(reference, recipe["reference"])(buffers, scalars)
    assert expected
    for name, array in expected.items():
        assert array.shape == buffers[name].shape and array.dtype == buffers[name].dtype
    for name, array in before.items():
        assert np.array_equal(array, buffers[name]), "the reference changed its input"
    for file in recipe["files"]:
        definition = re.search(rf'^define .*@"?{re.escape(recipe["kernel"])}"?\((.*)', (EXAMPLES / file).read_text(), re.M)
        assert definition is not None, file


def test_block_count_equals_instruction_count() -> None:
    """The fast counter (by blocks) agrees with a trace of every instruction."""
    image = Image(link(compile_llvm((EXAMPLES / "ll/nqueens.O2.ll").read_text())))
    counted = image.call("run", [4], count=True).instructions
    assert counted == len(image.trace("run", [4]))


def test_floating_point_call() -> None:
    text = "define double @f(double %a, i64 %n) {\n  %d = sitofp i64 %n to double\n  %r = fmul double %a, %d\n  ret double %r\n}\n"
    assert run_native(text, "f", [1.5, -4], "double(double, i64)") == -6.0
    assert run_image(link(compile_llvm(text), entry="f"), "f", [1.5, -4]).fa0 == -6.0


def test_single_precision_call() -> None:
    text = "define float @f(float %a, double %b) {\n  %c = fptrunc double %b to float\n  %r = fadd float %a, %c\n  ret float %r\n}\n"
    assert run_image(link(compile_llvm(text), entry="f"), "f", [np.float32(1.25), 2.5]).single == 3.75


@pytest.mark.slow
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_clang_from_source(recipe: dict[str, Any], tmp_path: pathlib.Path) -> None:
    """clang's own way from the C file to RISC-V code gives the expected result too (so the `.ll` files are faithful)."""
    pytest.importorskip("ziglang")
    made = tmp_path / "a.o"
    flags = ["-target", "riscv64-freestanding", "-mcpu=generic_rv64+m+a+f+d", "-mabi=lp64d", "-std=c17", "-O2", "-ffreestanding"]
    source = EXAMPLES / recipe["source"]
    command = [sys.executable, "-m", "ziglang", "cc", *flags, "-fno-sanitize=undefined", "-c", str(source), "-o", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    values = [argument["value"] for argument in recipe["args"]]
    assert run_image(link(made.read_bytes()), recipe["function"], values).signed == recipe["expect"]


@pytest.mark.slow
def test_regeneration_changes_nothing(tmp_path: pathlib.Path) -> None:
    """`make_ll.py` makes the committed text again (with the compilers' versions of the test extra)."""
    for tool in ("ziglang", "triton", "numba"):
        pytest.importorskip(tool)
    copy = tmp_path / "examples"
    shutil.copytree(EXAMPLES, copy)
    done = subprocess.run([sys.executable, str(copy / "make_ll.py")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
