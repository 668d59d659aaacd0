"""Versions, aliases that need no definition, calling conventions, subsections: objects equal to those of clang's assembler."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile
from object_view import view

from oxllc.asm import elf
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target

TEXT = """\
.weakref a, b
.symver foo, foo@V1
.symver foo2, foo2@@V2
.symver foo3, foo3@@@V2
.symver und, und@V3
.globl foo, foo2, foo3
.variant_cc foo
.variant_cc other
foo: foo2: foo3: call und
\t.word a
\t.subsection 1
\t.word 1
lab:
\t.subsection 0
\t.word 2
\t.word lab-foo
\t.data 1
\t.byte 5
\t.data
\t.byte 6
"""
ERRORS = (".variant_cc", "expected symbol name"), (".variant_cc x y", "expected newline"), (".weakref a", "expected a comma"), (
    ".symver a, b", "expected a '@' in the name"), (".subsection 8192", "not within [0,8192)")


def test_equal_to_clang(tmp_path: Path) -> None:
    target = load_target("generic-rv64")
    source, made = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text(TEXT)
    subprocess.run([sys.executable, "-m", "ziglang", "clang", "--target=riscv64", "-march=rv64g", "-mno-relax", "-mno-default-build-attributes", "-c", source, "-o", made],
                   check=True, capture_output=True)
    theirs, ours = view(made.read_bytes()), view(assemble(TEXT, target))
    for name in {**theirs, **ours}:
        if name != ".riscv.attributes":
            assert ours.get(name) == theirs.get(name), name


def test_symbols() -> None:
    """st_other of `.variant_cc` stands in the file: the last but four bytes of the symbol's entry."""
    data = assemble(".variant_cc f\n", load_target("generic-rv64"))
    symbol = next(s for s in elf.read(data).symbols if s.name == "f")
    assert symbol.binding == elf.STB_GLOBAL
    assert b"\x10\x80\x00\x00" in data


@pytest.mark.parametrize(("text", "message"), ERRORS)
def test_errors(text: str, message: str) -> None:
    with pytest.raises(OxllcError) as error:
        assemble(text + "\n", load_target("generic-rv64"))
    assert message in str(error.value)


def test_small_floats() -> None:
    """`.float16` as GNU as has it; `.bfloat16` is rounded once."""
    source = ".float16 2.5, -1.0, nan, inf, 0h:3c01\n.bfloat16 1.0, 3.14159, 1.00390625, 1.0039062500000002, nan\n"
    sections = ELFFile(io.BytesIO(assemble(source, load_target("generic-rv64")))).get_section_by_name(".text")
    assert sections.data() == bytes.fromhex("0041 00bc ff7f 007c 013c 803f 4940 803f 813f ff7f")
