"""Build attributes: those of compiled code are LLVM's, and the linker unites those of several files or says which do not go together."""

from __future__ import annotations

import pytest
from llvm_judge import compile_llvm
from object_view import view

import oxllc
from oxllc.asm import elf
from oxllc.asm.attributes import encode_attributes, read_attributes
from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target

CODE = "define i32 @run() {\n  ret i32 1\n}\n"
NAME = ".riscv.attributes"


def test_compiled_code_states_what_llvm_states() -> None:
    ours = oxllc.compile_ir(CODE, mcpu="generic-rv64", mattr="-zifencei")
    assert view(ours.obj)[NAME] == view(compile_llvm(CODE))[NAME]
    assert view(assemble(ours.asm, load_target("generic-rv64")))[NAME] == view(ours.obj)[NAME]


def _linked(*texts: str) -> dict[int, int | bytes]:
    """The attributes of a program of files with these `.attribute` lines."""
    target = load_target("generic-rv64")
    files = [(f"{'abcd'[i]}.o", assemble(text + f"\n.globl f{i}\nf{i}: ret\n", target)) for i, text in enumerate(texts)]
    found = next(s for s in elf.read(link(files, target).elf).sections if s.name == NAME)
    return read_attributes(found.data, "riscv")


def test_union() -> None:
    found = _linked('.attribute stack_align, 16\n.attribute arch, "rv64i2p1_m2p0_zbb1p0"\n.attribute atomic_abi, 2',
                    '.attribute arch, "rv64i2p1_a2p1_zba1p0"\n.attribute unaligned_access, 1\n.attribute stack_align, 16', "",
                    ".attribute atomic_abi, 3")
    assert found == {4: 16, 5: b"rv64i2p1_m2p0_a2p1_zmmul1p0_zaamo1p0_zalrsc1p0_zba1p0_zbb1p0", 6: 1, 14: 3}


@pytest.mark.parametrize(("first", "second", "message"), [
    (".attribute stack_align, 16", ".attribute stack_align, 4", "b.o: its attribute stack_align=4 does not go with stack_align=16 of a.o"),
    (".attribute atomic_abi, 1", ".attribute atomic_abi, 3", "b.o: its attribute atomic_abi=3 does not go with atomic_abi=1 of a.o"),
])
def test_what_does_not_go_together(first: str, second: str, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        _linked(first, second)
    assert message in str(caught.value)


@pytest.mark.parametrize("damage", [b"", b"B", b"A\xff\xff\xff\xff", b"A\5\0\0\0r", b"A\x0c\0\0\0riscv\0\1\x80\x80"])
def test_damaged(damage: bytes) -> None:
    with pytest.raises(ValueError):
        read_attributes(damage, "riscv")
    whole = encode_attributes({4: 16, 5: b"rv64i2p1"}, "riscv")
    assert read_attributes(whole, "riscv") == {4: 16, 5: b"rv64i2p1"}
    for end in range(2, len(whole)):
        with pytest.raises(ValueError):
            read_attributes(whole[:end], "riscv")
