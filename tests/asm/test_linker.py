"""The linker: LLVM's objects of the C examples, linked by ours, give the right answers in unicorn; errors name all culprits."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from emulate import run_image
from examples_data import EXAMPLES, FUNCTIONS, by_name
from llvm_judge import compile_llvm

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target


@pytest.mark.parametrize("recipe", FUNCTIONS, ids=by_name)
def test_llvm_objects(recipe: dict[str, Any]) -> None:
    file = next(f for f in recipe["files"] if ".O2." in f)
    obj = compile_llvm((EXAMPLES / file).read_text(), opt=2)
    image = link([("a.o", obj)], load_target("generic-rv64"))
    result = run_image(image.elf, recipe["function"], [a["value"] for a in recipe["args"]])
    assert result.signed == recipe["expect"]


def objects(*texts: str) -> list[tuple[str, bytes]]:
    target = load_target("generic-rv64")
    return [(f"{i}.o", assemble(text, target)) for i, text in enumerate(texts)]


def test_two_files() -> None:
    inputs = objects(".globl run\nrun: addi sp, sp, -16\n sd ra, 0(sp)\n la a1, table\n call g\n ld ra, 0(sp)\n addi sp, sp, 16\n ret\n",
                     ".globl g, table\ng: ld a2, 8(a1)\n add a0, a0, a2\n la a3, room\n sd a0, 0(a3)\n ld a0, 0(a3)\n ret\n"
                     ".data\ntable: .quad 1, 41\n.comm room, 8, 8\n")
    image = link(inputs, load_target("generic-rv64"))
    assert run_image(image.elf, "run", [1]).signed == 42


def test_fixed_symbols_out_of_reach() -> None:
    """What the pc does not reach but has a fixed value: weak and undefined (zero), absolute."""
    text = ".weak nothing\n.set number, 0x1234\nf: la a0, nothing\n la a1, number\n beqz a0, 1f\n call nothing\n1: add a0, a0, a1\n ret\n"
    image = link(objects(".globl f\n" + text, ".globl other\nother: ret\n"), load_target("generic-rv64"), base=0x90000000)
    assert run_image(image.elf, "f", []).signed == 0x1234


def test_all_undefined_at_once() -> None:
    with pytest.raises(OxllcError) as error:
        link(objects("f: call g\n call h\n", "k: call g\n"), load_target("generic-rv64"))
    text = str(error.value)
    assert "'g' is not defined; wanted by 0.o, 1.o" in text
    assert "'h' is not defined; wanted by 0.o" in text


def test_duplicate() -> None:
    with pytest.raises(OxllcError, match=r"'f' is defined in 0\.o and in 1\.o"):
        link(objects(".globl f\nf: ret\n", ".globl f\nf: ret\n"), load_target("generic-rv64"))


def test_weak_gives_way() -> None:
    inputs = objects(".weak f\nf: li a0, 1\n ret\n.globl run\nrun: tail f\n", ".globl f\nf: li a0, 2\n ret\n")
    assert run_image(link(inputs, load_target("generic-rv64")).elf, "run", []).signed == 2


def test_hostile_objects() -> None:
    good = objects("f: ret\n.data\n.quad f\n")[0][1]
    target = load_target("generic-rv64")
    for at in range(0, len(good), 3):
        for value in (0, 0xFF, good[at] ^ 0x80):
            bad = good[:at] + bytes([value]) + good[at + 1:]
            with contextlib.suppress(OxllcError):
                link([("bad.o", bad)], target)
    for end in range(0, len(good), 7):
        with pytest.raises(OxllcError):
            link([("cut.o", good[:end])], target)


def archive(members: dict[str, bytes]) -> bytes:
    """A GNU archive without symbol index, with a table of long names."""
    names = "".join(f"{name}/\n" for name in members).encode()
    out = b"!<arch>\n" + f"{'//':<48}{len(names):<10}`\n".encode() + names + b"\n" * (len(names) & 1)
    for name, data in members.items():
        out += f"/{names.index(name.encode()):<15}{'0':<32}{len(data):<10}`\n".encode() + data + b"\n" * (len(data) & 1)
    return out


def test_archive_members_as_needed() -> None:
    run, g, h, unused = (data for _, data in objects(
        ".globl run\nrun: tail g\n", ".globl g\ng: tail h\n", ".globl h\nh: li a0, 7\n ret\n", ".globl u\nu: call nowhere\n"))
    library = archive({"a_member_with_a_long_name.o": unused, "another_long_member_name.o": h, "g.o": g})
    target = load_target("generic-rv64")
    image = link([("run.o", run), ("lib.a", library)], target)
    assert run_image(image.elf, "run", []).signed == 7
    assert "u" not in image.symbols
    with pytest.raises(OxllcError, match=r"wanted by lib\.a\(a_member_with_a_long_name\.o\)"):
        link([("x.o", assemble("x: call u\n", target)), ("lib.a", library)], target)


def test_collected_sections_and_arrays() -> None:
    image = link(objects(".section .text.run,\"ax\"\n.globl run, unused\nrun: la a0, __init_array_start\n la a1, __init_array_end\n sub a0, a1, a0\n ret\n"
                         ".section .text.unused,\"ax\"\nunused: ret\n.section .init_array,\"aw\"\n.quad run\n"), load_target("generic-rv64"), gc_roots=["run"])
    assert run_image(image.elf, "run", []).signed == 8
    assert "unused" not in image.symbols


def test_thread_local_through_the_offset_table() -> None:
    image = link(objects(".globl run\nrun: la.tls.ie a0, second\n ret\n.section .tdata,\"awT\",@progbits\n.quad 1\n.globl second\nsecond: .quad 2\n"),
                 load_target("generic-rv64"))
    assert run_image(image.elf, "run", []).signed == 8
    assert any(s.type == 7 and s.memory_size == 16 for s in image.segments)


def test_padding_of_relaxable_code() -> None:
    """R_RISCV_ALIGN: 12 bytes of padding stand behind one instruction; 12 are needed behind the next multiple of 16, none more."""
    target = load_target("generic-rv64")
    text = ".p2align 4\n.globl run, f\nrun: j f\n nop\n.reloc ., R_RISCV_ALIGN, 12\n nop\n nop\n nop\nf: li a0, 3\n ret\n"
    image = link([("a.o", assemble(text.replace("j f", "jal zero, f"), target))], target)
    assert image.symbols["f"].value % 16 == 0
    assert image.symbols["f"].value - image.symbols["run"].value == 16
    assert run_image(image.elf, "run", []).signed == 3
