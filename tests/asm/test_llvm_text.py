"""Assembly text that LLVM prints for the C examples, of all levels, with and without debugging information, with compressed instructions and
linker relaxation: sections, relocations and symbols of ours and of clang's assembler are equal."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import llvmlite.binding as llvm
import pytest
from native import initialize
from object_view import view

from oxllc.asm.parser import assemble
from oxllc.target_desc import load_target

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples" / "c").glob("*.c"))
VARIANTS = (("rv64imafd", "-mno-relax", "+m,+a,+f,+d", ""), ("rv64gc", "-mno-relax", "+m,+a,+f,+d,+c", "+c"),
            ("rv64gc", "-mrelax", "+m,+a,+f,+d,+c,+relax", "+c,+relax"))
DEBUG: tuple[tuple[str, ...], ...] = ((), ("-g", "-gdwarf-4"), ("-g", "-gdwarf-5"), ("-g", "-gdwarf-4"))
CLANG = [sys.executable, "-m", "ziglang", "clang", "--target=riscv64-unknown-elf", "-mabi=lp64d"]


@pytest.mark.slow
@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.stem)
def test_equal_to_clang(source: Path, tmp_path: Path) -> None:
    ziglang = pytest.importorskip("ziglang", reason="the package ziglang is the assembler to compare with")
    include = Path(ziglang.__file__).parent / "lib" / "include"
    initialize()
    shift = EXAMPLES.index(source)
    ir, text, made = tmp_path / "a.ll", tmp_path / "a.s", tmp_path / "a.o"
    for level in (shift % 2, shift % 2 + 2):
        march, relax, features, ours = VARIANTS[(shift + level) % len(VARIANTS)]
        debug = DEBUG[(shift // len(VARIANTS) + level) % len(DEBUG)]
        subprocess.run([*CLANG, "-march=rv64imafd", "-mcmodel=medany", "-std=c17", "-ffreestanding", "-S", "-emit-llvm", "-w", "-isystem", include,
                        f"-O{level}", *debug, source, "-o", ir], check=True, capture_output=True)
        module = llvm.parse_assembly(re.sub(r'"target-(features|cpu)"="[^"]*"', "", ir.read_text()))
        machine = llvm.Target.from_triple("riscv64-unknown-elf").create_target_machine(
            cpu="generic-rv64", features=features, opt=level, reloc="static", codemodel="medium", abiname="lp64d")
        text.write_text(machine.emit_assembly(module))
        subprocess.run([*CLANG, f"-march={march}", relax, "-fdebug-default-version=4", "-mno-default-build-attributes", "-c", text, "-o", made],
                       check=True, capture_output=True)
        theirs = view(made.read_bytes())
        found = view(assemble(text.read_text(), load_target("generic-rv64", ours)))
        for name in {**theirs, **found}:
            assert found.get(name) == theirs.get(name), (name, level, march, relax, debug)
