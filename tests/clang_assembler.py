"""Clang's assembler (of the package ziglang), line by line: the judge of encodings and expansions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def assemble(lines: list[str], cpu: str, folder: Path) -> list[bytes]:
    """The bytes of each line (each between two labels) for a CPU in zig's notation; skips the test where a package is missing."""
    pytest.importorskip("ziglang", reason="the package ziglang is the assembler to compare with")
    elffile = pytest.importorskip("elftools.elf.elffile", reason="pyelftools reads the assembler's output")
    source = folder / "x.s"
    text = [".option norelax", ".option norvc"]
    for i, line in enumerate(lines):
        text += [f"L{i}:", line]
    text += [f"L{len(lines)}:"]
    source.write_text("\n".join(text) + "\n")
    command = [sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-freestanding", f"-mcpu={cpu}", "-c", str(source),
               "-o", str(folder / "x.o")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:4000]
    with open(folder / "x.o", "rb") as file:
        elf = elffile.ELFFile(file)
        code = elf.get_section_by_name(".text").data()
        at = {s.name: s["st_value"] for s in elf.get_section_by_name(".symtab").iter_symbols()}
    return [code[at[f"L{i}"] : at[f"L{i + 1}"]] for i in range(len(lines))]
