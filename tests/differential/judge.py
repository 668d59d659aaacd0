"""Compiles programs with oxllc and with LLVM, executes both on the emulator, and says where they differ.

A program is IR text with `i64 @run(i64, i64)` whose other definitions are internal.  All variants of many programs are linked into
one image (lld, with zig's compiler-rt), because starting a linker costs more than all the rest.  A call must return the stack
pointer and the callee-saved registers of the RISC-V calling convention (psABI, "Register Convention") as they were.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from typing import Any

from emulate import RETURN_TO, STACK_TOP, EmulationError, Image
from llvm_judge import compile_llvm, link
from simulated import SimulatedImage
from unicorn import UcError
from unicorn import riscv_const as rv

TIMEOUT = "no return in time"
ARGUMENTS = ((0, 0), (1, -1), (0x123456789ABCDEF0, 77), (-5, 0x7FFF_FFFF_FFFF_FFFF))
SAVED = [rv.UC_RISCV_REG_X8, rv.UC_RISCV_REG_X9, *range(rv.UC_RISCV_REG_X18, rv.UC_RISCV_REG_X27 + 1)]
SAVED_FP = [rv.UC_RISCV_REG_F8, rv.UC_RISCV_REG_F9, *range(rv.UC_RISCV_REG_F18, rv.UC_RISCV_REG_F27 + 1)]
# Optimization level and register allocator of oxllc.
VARIANTS = ((2, "linearscan"), (2, "graphcolor"), (0, "fast"), (2, "fast"), (0, "linearscan"))


@functools.cache
def runtime() -> bytes:
    """compiler-rt for RV64GC without compressed code, as zig ships it; kept in the temporary folder, because zig needs ten seconds for it."""
    import ziglang

    folder = pathlib.Path(ziglang.__file__).parent
    kept = pathlib.Path(tempfile.gettempdir()) / f"oxllc-compiler-rt-{importlib.metadata.version('ziglang')}-{os.getuid()}.o"
    if kept.exists():
        return kept.read_bytes()
    with tempfile.TemporaryDirectory(dir=kept.parent) as temporary:
        out = pathlib.Path(temporary) / "rt.o"
        command = [sys.executable, "-m", "ziglang", "build-obj", str(folder / "lib/compiler_rt.zig"), "-target", "riscv64-freestanding-none", "-mcpu",
                   "baseline_rv64-c", "-OReleaseSmall", "-mcmodel=medany", f"-femit-bin={out}"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=temporary)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return out.replace(kept).read_bytes()


# Rounding to bfloat, which zig's compiler-rt lacks, as it does the routine for freshly written code.  A double is first rounded to odd as a float, so that one rounding decides.
BFLOAT_ROUTINES = """
define weak bfloat @__truncsfbf2(float %x) {
  %i = bitcast float %x to i32
  %u = lshr i32 %i, 16
  %o = and i32 %u, 1
  %h = add i32 %i, 32767
  %s = add i32 %h, %o
  %n = lshr i32 %s, 16
  %q = or i32 %u, 64
  %c = fcmp uno float %x, %x
  %r = select i1 %c, i32 %q, i32 %n
  %t = trunc i32 %r to i16
  %b = bitcast i16 %t to bfloat
  ret bfloat %b
}
define weak bfloat @__truncdfbf2(double %x) {
  %f = fptrunc double %x to float
  %d = fpext float %f to double
  %e = fcmp one double %d, %x
  %ad = call double @llvm.fabs.f64(double %d)
  %ax = call double @llvm.fabs.f64(double %x)
  %g = fcmp ogt double %ad, %ax
  %i = bitcast float %f to i32
  %gz = zext i1 %g to i32
  %ez = zext i1 %e to i32
  %j = sub i32 %i, %gz
  %k = or i32 %j, %ez
  %o = bitcast i32 %k to float
  %b = call bfloat @__truncsfbf2(float %o)
  ret bfloat %b
}
declare double @llvm.fabs.f64(double)
define weak void @__clear_cache(ptr %from, ptr %to) {
  ret void
}
"""


@dataclass(slots=True)
class Failure:
    """What went wrong with a program: `kind` is "crash", "wrong" or "refused", or "judge" if LLVM's own code faults."""

    kind: str
    variant: str
    message: str
    text: str


def our_object(text: str, level: int, regalloc: str, mattr: str = "", isel: str = "greedy") -> bytes:
    """The program compiled by oxllc; exceptions come through."""
    import oxllc

    obj: bytes = oxllc.compile_ir(text, mcpu="generic-rv64", mattr=mattr, opt_level=level, regalloc=regalloc, isel=isel).obj
    return obj


def llvm_object(text: str, level: int, features: str) -> bytes:
    """The program compiled by LLVM; with inline assembly by zig's clang, because llvmlite has no assembler for RISC-V."""
    if " asm " not in text:
        return compile_llvm(text, level, features)
    with tempfile.TemporaryDirectory() as temporary:
        source = pathlib.Path(temporary) / "x.ll"
        source.write_text(text)
        command = [sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-freestanding", "-mcpu=baseline_rv64-c", "-mcmodel=medany", f"-O{level}",
                   "-Wno-override-module", "-c", str(source), "-o", f"{source}.o"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return pathlib.Path(f"{source}.o").read_bytes()


def crash_of(error: BaseException) -> str:
    """An exception in one line: type, place, message."""
    places = [f"{pathlib.Path(f.filename).name}:{f.name}" for f in traceback.extract_tb(error.__traceback__)]
    return f"{type(error).__name__} in {places[-1]}: {' '.join(str(error).split())[:200]}"


def renamed(text: str, name: str) -> str:
    """The program under another name for its entry."""
    return re.sub(r"@run\b", f"@{name}", text)


def loaded(elf: bytes, mattr: str) -> Image | SimulatedImage:
    """An image on the emulator, or on the simulator if the emulator does not know a feature."""
    return SimulatedImage(elf, mattr) if mattr else Image(elf)


def call(image: Image | SimulatedImage, name: str, arguments: tuple[int, ...], seconds: float = 3.0) -> tuple[int, list[str]]:
    """The result of a function, and which of the callee-saved registers it did not keep."""
    if isinstance(image, SimulatedImage):
        return image.call(name, arguments)
    uc = image.uc
    for i, argument in enumerate(arguments):
        uc.reg_write(rv.UC_RISCV_REG_X10 + i, argument & (1 << 64) - 1)
    before = {}
    for i, register in enumerate([*SAVED, *SAVED_FP]):
        before[register] = 0x1111_1111_0000_0000 + i * 0x0101_0101
        uc.reg_write(register, before[register])
    stack = STACK_TOP - 4096
    uc.reg_write(rv.UC_RISCV_REG_X2, stack)
    uc.reg_write(rv.UC_RISCV_REG_X1, RETURN_TO)
    try:
        uc.emu_start(image.symbols[name], RETURN_TO, timeout=int(seconds * 1e6))
    except UcError as error:
        raise EmulationError(f"{error} at pc {uc.reg_read(rv.UC_RISCV_REG_PC):#x}") from error
    if uc.reg_read(rv.UC_RISCV_REG_PC) != RETURN_TO:
        raise EmulationError(TIMEOUT)
    lost = [f"s{i}" for i, r in enumerate(SAVED) if uc.reg_read(r) != before[r]] + [f"fs{i}" for i, r in enumerate(SAVED_FP) if uc.reg_read(r) != before[r]]
    if uc.reg_read(rv.UC_RISCV_REG_X2) != stack:
        lost.append("sp")
    return uc.reg_read(rv.UC_RISCV_REG_X10), lost


def outcome(image: Image | SimulatedImage, name: str, arguments: tuple[tuple[int, ...], ...]) -> list[Any]:
    """Results of calls one after another; a fault is a result, too."""
    results: list[Any] = []
    for values in arguments:
        try:
            result, lost = call(image, name, values)
            results.append(f"{result:#x} without {lost}" if lost else result)
        except EmulationError as error:
            return [*results, re.sub("0x[0-9a-f]+", "?", str(error))]
    return results


def judge(programs: list[str], variants: tuple[tuple[int, str], ...] = VARIANTS, arguments: tuple[tuple[int, ...], ...] = ARGUMENTS,
          mattr: str = "", isel: str = "greedy") -> list[Failure]:
    """The failures of the programs. A program on which LLVM disagrees with itself (-O0, -O2) has undefined behaviour and is left out, and
    so is one that does not end in time; if LLVM's code faults, or loses a register, the program or the executor is at fault."""
    from oxllc import OxllcError

    failures: list[Failure] = []
    objects: list[bytes] = [runtime(), compile_llvm(BFLOAT_ROUTINES)]
    runs: list[tuple[str, int]] = []
    names: list[str] = []
    for number, text in enumerate(programs):
        features = "+m,+a,+f,+d" + ("," + mattr if mattr else "")
        for level in (0, 2):
            objects.append(llvm_object(renamed(text, f"llvm{number}_{level}"), level, features))
        for level, regalloc in variants:
            name = f"ours{number}_{level}_{regalloc}"
            try:
                objects.append(our_object(renamed(text, name), level, regalloc, mattr, isel))
            except OxllcError as error:
                failures.append(Failure("refused", name, str(error).strip().splitlines()[0][:300], text))
            except Exception as error:  # an internal error is what is looked for
                failures.append(Failure("crash", name, crash_of(error), text))
            else:
                runs.append((name, number))
        names.append(f"llvm{number}")
    elf = link(*objects, entry="llvm0_0")
    expected: dict[int, list[Any] | None] = {}
    image = loaded(elf, mattr)
    for number, name in enumerate(names):
        first, second = (outcome(image, f"{name}_{level}", arguments) for level in (0, 2))
        expected[number] = first if first == second else None
        if isinstance(first[-1], str) and first == second:
            expected[number] = None
            if first[-1] != TIMEOUT:
                failures.append(Failure("judge", name, str(first[-1]), programs[number]))
        if any(isinstance(r, str) for r in [*first, *second]):
            image = loaded(elf, mattr)
    for name, number in runs:
        want = expected[number]
        if want is None:
            continue
        got = outcome(image, name, arguments)
        if got != want:
            failures.append(Failure("wrong", name, f"{_show(got)} instead of {_show(want)}", programs[number]))
        if any(isinstance(r, str) for r in got):
            image = loaded(elf, mattr)  # memory may be anything now
    undefined = sum(want is None for want in expected.values())
    if undefined:
        print(f"({undefined} of {len(programs)} programs: LLVM's levels disagree)")
    return failures


def _show(results: list[Any]) -> str:
    return "[" + ", ".join(f"{r:#x}" if isinstance(r, int) else r for r in results) + "]"
