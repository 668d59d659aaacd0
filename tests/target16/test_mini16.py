"""The 16-bit example target: `.td` alone gives a compiler, an assembler and a simulator whose results are the host's.

Programs: `examples/c`, compiled to IR by clang for a 16-bit machine (with `int` of 32 bits, as the programs take it) and natively.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import oxllc
from oxllc.asm.linker import link
from oxllc.diagnostics import OxllcError
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

EXAMPLES = Path(__file__).parents[2] / "examples"
DESCRIPTION = str(EXAMPLES / "targets" / "mini16.td")
PROGRAMS = {"base64": 1, "checksum": 1, "dijkstra": 1, "hash": 1, "lzdecomp": 1, "matmul_int": 1, "nqueens": 4, "sort": 1, "statemachine": 1,
            "strsearch": 1}
FAST = ("nqueens", "statemachine")


@lru_cache
def target() -> Target:
    return load_target("", "", DESCRIPTION)


@lru_cache
def compile_c(source: Path, wide_int: bool, level: int = 2, regalloc: str = "") -> bytes:
    ziglang = pytest.importorskip("ziglang")
    include = Path(ziglang.__file__).parent / "lib" / "include"
    command = [sys.executable, "-m", "ziglang", "clang", "--target=msp430-unknown-elf", "-std=c17", "-O1", "-S", "-emit-llvm", "-ffreestanding",
               "-isystem", str(include), *(["-include", str(EXAMPLES / "targets" / "int32.h")] if wide_int else []), "-w", "-o", "-", str(source)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return oxllc.compile_ir(text, target_desc=DESCRIPTION, opt_level=level, regalloc=regalloc).obj


def run_both(name: str, tmp_path: Path, engine: str, level: int = 2, regalloc: str = "") -> tuple[int, int]:
    """(the host's result, ours)."""
    source = EXAMPLES / "c" / f"{name}.c"
    native = tmp_path / f"{name}.so"
    program = compile_c(source, True, level, regalloc)
    subprocess.run([sys.executable, "-m", "ziglang", "cc", "-shared", "-fPIC", "-O1", "-fno-sanitize=undefined", "-o", str(native), str(source)], check=True)
    run = ctypes.CDLL(str(native)).run
    run.restype, run.argtypes = ctypes.c_int64, [ctypes.c_int64]
    image = link([(name, program), ("runtime", compile_c(EXAMPLES / "targets" / "runtime.c", False, level, regalloc))], target())
    machine = Machine(image.elf, target(), engine, max_instructions=50_000_000)
    argument = PROGRAMS[name]
    return run(argument), int(machine.call("run", [Integer.of(argument, 64)]) or 0)


@pytest.mark.parametrize("name", FAST)
def test_program(name: str, tmp_path: Path) -> None:
    expected, got = run_both(name, tmp_path, "fast")
    assert got == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", [n for n in PROGRAMS if n not in FAST])
def test_larger_program(name: str, tmp_path: Path) -> None:
    expected, got = run_both(name, tmp_path, "fast")
    assert got == expected


@pytest.mark.slow
@pytest.mark.parametrize("level", [0, 1, 3])
@pytest.mark.parametrize("name", ["hash", "nqueens", "statemachine"])
def test_levels(name: str, level: int, tmp_path: Path) -> None:
    expected, got = run_both(name, tmp_path, "fast", level)
    assert got == expected


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", ["fast", "basic", "linearscan", "graphcolor", "ssa", "greedy", "pbqp"])
def test_allocators(regalloc: str, tmp_path: Path) -> None:
    expected, got = run_both("nqueens", tmp_path, "fast", 2, regalloc)
    assert got == expected


FLAGS = Path(__file__).with_name("flags.mir")


@pytest.mark.parametrize("regalloc", ["fast", "basic", "linearscan", "graphcolor", "ssa", "greedy", "pbqp"])
def test_flags_outlive_arithmetic(regalloc: str, tmp_path: Path) -> None:
    """Two comparisons at once, the first needed again behind an addition and a shift, all of which write the one flags register."""
    out = tmp_path / "flags.o"
    subprocess.run([str(Path(sys.executable).parent / "oxllc"), str(FLAGS), f"-target-desc={DESCRIPTION}", "-start-before=regalloc",
                    f"-regalloc={regalloc}", "-verify-regalloc", "-verify-machineinstrs", "-filetype=obj", "-o", str(out)], check=True)
    machine = Machine(out.read_bytes(), target())
    for a, b in [(3, 5), (5, 3), (-4, 2), (-4, -2)]:
        expected = ((a < b) + (a + b < b) << 2) + (a < b)
        assert int(machine.call("f", [Integer.of(a, 16), Integer.of(b, 16)]) or 0) & 0xFFFF == expected


def test_reference_engine(tmp_path: Path) -> None:
    expected, got = run_both("statemachine", tmp_path, "reference")
    assert got == expected


def tool(name: str, *arguments: str, text: str) -> str:
    command = [str(Path(sys.executable).parent / name), f"-target-desc={DESCRIPTION}", *arguments]
    return subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout


def test_encodings_round_trip() -> None:
    """Every instruction, at corner values: text to bytes to the same text."""
    immediates = {16: (-32768, -1, 0, 255, 256, 32767), 9: (-256, -1, 255), 6: (0, 2, 126), 4: (0, 15)}
    lines = []
    for desc in target().instrs:
        if desc.encoding is None or desc.is_pseudo or desc.is_code_gen_only:
            continue
        shown = [o for o in desc.operands if f"${o.name}" in desc.asm_string or f"${{{o.name}}}" in desc.asm_string]
        for number in range(6):
            line = desc.asm_string
            for o in shown:
                choices = immediates.get(o.width, (0,))
                value = ".+4" if o.kind == "pcrel" else str(choices[number % len(choices)])
                text = ("r1", "lr", "sp", "r5", "r0", "r3")[number] if o.reg_class >= 0 else value
                if o.reg_class >= 0 and len(target().classes[o.reg_class].members) == 1:
                    text = "sr"
                line = line.replace(f"${{{o.name}}}", text).replace(f"${o.name}", text)
            lines.append(line)
    assert len(lines) > 200
    encoded = [line.partition("encoding: [")[2].rstrip("]") for line in tool("oxllc-mc", "-show-encoding", text="\n".join(lines)).splitlines()]
    data = [e.replace(",", " ") for e in encoded if e]
    once = tool("oxllc-mc", "-disassemble", text="\n".join(data))
    again = [line.partition("encoding: [")[2].rstrip("]") for line in tool("oxllc-mc", "-show-encoding", text=once).splitlines()]
    assert [e for e in again if e] == [e for e in encoded if e]
    assert {len(e.split(",")) for e in encoded if e} == {2, 4}


def test_too_large_for_its_addresses() -> None:
    text = "@a = global [30000 x i8] zeroinitializer\n@b = global [25000 x i8] zeroinitializer\ndefine ptr @f() {\n  ret ptr @a\n}\n"
    with pytest.raises(OxllcError, match="no room for a stack in 16 bits"):
        Machine(oxllc.compile_ir(text, target_desc=DESCRIPTION), target())


def test_memset_takes_the_int_of_the_program() -> None:
    """A fill by the program's own memset, whose C int has two words here and one word where it is not declared."""
    declaration = "define void @memset(ptr %to, i32 %v, i16 %n) {\n  store i16 %n, ptr %to\n  ret void\n}\n"
    text = ("@b = global [100 x i8] zeroinitializer\n{}declare void @llvm.memset.p0.i16(ptr, i8, i16, i1)\n"
            "define i16 @run(i16 %n) {{\n  call void @llvm.memset.p0.i16(ptr @b, i8 1, i16 %n, i1 false)\n  %r = load i16, ptr @b\n  ret i16 %r\n}}\n")
    machine = Machine(oxllc.compile_ir(text.format(declaration), target_desc=DESCRIPTION), target(), "fast")
    assert int(machine.call("run", [Integer.of(77, 16)]) or 0) & 0xFFFF == 77
    machine = Machine(oxllc.compile_ir(text.format(declaration.replace("i32", "i16")), target_desc=DESCRIPTION), target(), "fast")
    assert int(machine.call("run", [Integer.of(77, 16)]) or 0) & 0xFFFF == 77
