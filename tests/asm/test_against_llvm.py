"""Assembly that LLVM prints for the C examples, assembled by ours, against LLVM's own object: the same bytes and relocations."""

from __future__ import annotations

import io
from typing import Any

import pytest
from elftools.elf.elffile import ELFFile
from examples_data import EXAMPLES, FUNCTIONS, by_name
from llvm_judge import assembly_llvm, compile_llvm

from oxllc.asm.parser import assemble
from oxllc.target_desc import load_target


def contents(obj: bytes) -> dict[str, tuple[bytes, list[tuple[int, str, int, str]]]]:
    """Bytes and relocations (offset, type, addend, symbol) of the allocated sections."""
    elf = ELFFile(io.BytesIO(obj))
    symtab: Any = elf.get_section_by_name(".symtab")
    found = {}
    for section in elf.iter_sections():
        if not section["sh_flags"] & 2 or not section["sh_size"]:
            continue
        relocs = []
        table: Any = elf.get_section_by_name(".rela" + section.name)
        if table is not None:
            for r in table.iter_relocations():
                symbol = symtab.get_symbol(r["r_info_sym"])
                where = symbol["st_shndx"]
                name = symbol.name or ""
                if name.startswith(".L") or symbol["st_info"]["type"] == "STT_SECTION":  # private: by place, the names may differ
                    name = f"{elf.get_section(where).name}+{symbol['st_value']}"
                relocs.append((r["r_offset"], r["r_info_type"], r["r_addend"], name))
        data = b"" if section["sh_type"] == "SHT_NOBITS" else section.data()
        found[section.name] = (data, sorted(relocs))
    return found


@pytest.mark.parametrize("level", ["O0", "O1", "O2"])
@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_same_bytes(recipe: dict[str, Any], level: str) -> None:
    file = next(f for f in recipe["files"] if f".{level}." in f)
    text = (EXAMPLES / file).read_text()
    asm = assembly_llvm(text, opt=2)
    ours = contents(assemble(asm, load_target("generic-rv64"), recipe["name"]))
    theirs = contents(compile_llvm(text, opt=2))
    for name in (".eh_frame",):
        ours.pop(name, None)
        theirs.pop(name, None)
    assert sorted(ours) == sorted(theirs)
    for name, (data, relocs) in theirs.items():
        assert ours[name][0] == data, name
        assert ours[name][1] == relocs, name
