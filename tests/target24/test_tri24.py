"""A 32-bit example target with instructions of three and of six bytes, whose calls link (`tri24.td`) or push (`push24.td`): host's results."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest

import oxllc
from oxllc.asm.linker import link
from oxllc.diagnostics import OxllcError
from oxllc.simulator.abi import Integer
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

HERE = Path(__file__).parent
TARGETS = HERE.parents[1] / "examples" / "targets"
SOURCES = (HERE / "program.c", TARGETS / "runtime.c")


@lru_cache
def ir(source: Path, optimized: bool) -> str:
    ziglang = pytest.importorskip("ziglang")
    include = Path(ziglang.__file__).parent / "lib" / "include"
    command = [sys.executable, "-m", "ziglang", "clang", "--target=riscv32-unknown-elf", "-march=rv32i", "-mabi=ilp32", "-std=c17",
               "-O1" if optimized else "-O0", "-S", "-emit-llvm", "-ffreestanding", "-isystem", str(include), "-w", "-o", "-", str(source)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@lru_cache
def expected(argument: int, folder: Path) -> int:
    native = folder / "program.so"
    subprocess.run([sys.executable, "-m", "ziglang", "cc", "-shared", "-fPIC", "-O1", "-w", "-fno-sanitize=undefined", "-o", str(native),
                    str(SOURCES[0])], check=True)
    run = ctypes.CDLL(str(native)).run
    run.restype, run.argtypes = ctypes.c_int64, [ctypes.c_int64]
    return int(run(argument))


def image(description: str, level: int, optimized: bool = True, regalloc: str = "") -> bytes:
    objects = [(s.name, oxllc.compile_ir(ir(s, optimized), target_desc=description, opt_level=level, regalloc=regalloc).obj) for s in SOURCES]
    return link(objects, load_target("", "", description)).elf


def check(name: str, folder: Path, level: int, engine: str = "fast", optimized: bool = True, regalloc: str = "") -> None:
    description = str(TARGETS / name)
    machine = Machine(image(description, level, optimized, regalloc), load_target("", "", description), engine, max_instructions=5_000_000)
    assert int(machine.call("run", [Integer.of(5, 64)]) or 0) == expected(5, folder)


@pytest.mark.parametrize("name", ["tri24.td", "push24.td"])
def test_program(name: str, tmp_path: Path) -> None:
    check(name, tmp_path, 2)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["tri24.td", "push24.td"])
@pytest.mark.parametrize("level", [0, 2])
def test_levels(name: str, level: int, tmp_path: Path) -> None:
    check(name, tmp_path, level, "reference", optimized=False)


@pytest.mark.slow
@pytest.mark.parametrize("regalloc", ["fast", "basic", "linearscan", "graphcolor", "ssa", "greedy", "pbqp"])
def test_allocators(regalloc: str, tmp_path: Path) -> None:
    check("push24.td", tmp_path, 2, regalloc=regalloc)


def test_call_frames_of_pushed_addresses(tmp_path: Path) -> None:
    """CIE: the CFA is 4 bytes above the stack pointer, and the return address, a column behind all registers, right below it."""
    elffile = pytest.importorskip("elftools.elf.elffile")
    path = tmp_path / "program.elf"
    path.write_bytes(oxllc.compile_ir("define i32 @f(i32 %a) uwtable {\n  ret i32 %a\n}\n", target_desc=str(TARGETS / "push24.td")).obj)
    with path.open("rb") as file:
        entry = next(iter(elffile.ELFFile(file).get_dwarf_info(relocate_dwarf_sections=False).EH_CFI_entries()))
    assert entry.header["return_address_register"] == 16
    assert entry.get_decoded().table[0]["cfa"].offset == 4
    assert entry.get_decoded().table[0][16].arg == -4


def test_big_endian_layouts_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.td"
    path.write_text((TARGETS / "tri24.td").read_text().replace('"e-m:e-p:32', '"E-m:e-p:32'))
    with pytest.raises(OxllcError, match=r"big.td:\d+:7: error: target 'tri24' is big-endian"):
        load_target("", "", str(path))


@pytest.mark.parametrize(("record", "text"), [
    ("def : CopyRule", "no CopyRule copies registers of GPR, which holds i32"),
    ("def : SpillRule", "no SpillRule stores registers of GPR, which holds i32"),
    ("def : ConventionFor", 'no ConventionFor says how functions of convention "ccc" are called'),
])
def test_what_a_compiler_lacks_is_named(record: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "part.td"
    path.write_text("".join(line + "\n" for line in (TARGETS / "tri24.td").read_text().splitlines() if not line.startswith(record)))
    with pytest.raises(OxllcError, match="target 'tri24' is not complete: " + text):
        oxllc.compile_ir("define i32 @f(i32 %a) {\n  ret i32 %a\n}\n", target_desc=str(path))


def test_a_file_of_the_same_name_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tri24.td").write_text("not the file that push24.td means")
    monkeypatch.chdir(tmp_path)
    assert load_target("", "", str(TARGETS / "push24.td")).frame.pushed == 4


def test_a_call_leaves_its_address_in_one_place(tmp_path: Path) -> None:
    path = tmp_path / "both.td"
    path.write_text((TARGETS / "tri24.td").read_text().replace("let ReturnAddress = LR;", "let ReturnAddress = LR; let PushedBytes = 4;"))
    with pytest.raises(OxllcError, match=r"both.td:\d+:5: error: a call leaves the return address either in a register"):
        load_target("", "", str(path))
