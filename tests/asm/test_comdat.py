"""COMDATs: the section groups of compiled code are LLVM's, text and object agree, and a link keeps the first of each."""

from __future__ import annotations

import pytest
from llvm_judge import compile_llvm

import oxllc
from oxllc.asm import elf
from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target

MODULE = """
$f = comdat any
$g = comdat any
$n = comdat nodeduplicate
$z = comdat any
@g = linkonce_odr constant i32 5, comdat
@d = linkonce_odr global i32 5, comdat($f)
@z = weak_odr hidden global [4 x i32] zeroinitializer, comdat
@n = global i64 7, comdat
@t = linkonce_odr thread_local global i32 0, comdat($f)
@s = linkonce_odr global i32 5, section "mine", comdat($f)
define linkonce_odr i32 @f(i32 %x) uwtable comdat {
  switch i32 %x, label %d [ i32 0, label %a  i32 1, label %b  i32 2, label %c  i32 3, label %e  i32 4, label %d  i32 5, label %a ]
a:
  ret i32 45
b:
  ret i32 7
c:
  ret i32 8
e:
  ret i32 1
d:
  ret i32 2
}
define linkonce i32 @h() {
  ret i32 4
}
define weak hidden i32 @k() section "ksec" comdat($z) {
  ret i32 4
}
define i32 @main() {
  %r = call i32 @f(i32 2)
  %a = load i32, ptr @g
  %q = add i32 %r, %a
  ret i32 %q
}
"""
OTHER = """
$f = comdat any
define linkonce_odr i32 @f(i32 %x) uwtable comdat {
  ret i32 77
}
define i32 @other() {
  %r = call i32 @f(i32 2)
  ret i32 %r
}
"""


def groups(data: bytes) -> list[tuple[str, bool, list[tuple[str, int, int]]]]:
    """Signature, kind and members (name, type, flags) of an object's groups."""
    obj = elf.read(data)
    return [(g.signature, g.is_comdat, [(s.name, s.type, s.flags) for s in (obj.sections[i] for i in g.members)]) for g in obj.groups]


def test_groups_are_those_of_llvm() -> None:
    ours = oxllc.compile_ir(MODULE, mcpu="generic-rv64")
    assert groups(ours.obj) == groups(compile_llvm(MODULE))
    assert assemble(ours.asm, load_target("generic-rv64")) == ours.obj
    assert '.section\t.data.d,"awG",@progbits,f,comdat' in ours.asm
    assert '.section\t.data.n,"awG",@progbits,n\n' in ours.asm


def test_a_link_keeps_the_first() -> None:
    first, second = (oxllc.compile_ir(text, mcpu="generic-rv64").obj for text in (MODULE, OTHER))
    image = link([("a.o", first), ("b.o", second)], load_target("generic-rv64"), entry="main")
    other = link([("b.o", second), ("a.o", first)], load_target("generic-rv64"), entry="main")
    assert image.symbols["f"].size > 8 == other.symbols["f"].size


def test_kinds_that_elf_has_not() -> None:
    with pytest.raises(OxllcError, match="'any' and 'nodeduplicate', 'f' \\(largest\\)"):
        oxllc.compile_ir(MODULE.replace("$f = comdat any", "$f = comdat largest"), mcpu="generic-rv64")


SECTIONS = """\
\t.section .text.a,"axG",@progbits,a,comdat
a:\tret
\t.section .rodata.a,"aMG",@progbits,8,a,comdat
\t.quad 1
\t.section .data,"aw",@progbits,unique,1
\t.word 1
\t.section .data,"aw",@progbits,unique,2
\t.word 2
\t.section .x,"a?",@progbits
\t.word 3
\t.section ".a,b","a"
\t.word 4
"""


def test_directive() -> None:
    obj = elf.read(assemble(SECTIONS, load_target("generic-rv64")))
    assert [(s.name, s.entsize, len(s.data)) for s in obj.sections] == [
        (".text", 0, 0), (".text.a", 0, 4), (".rodata.a", 8, 8), (".data", 0, 4), (".data", 0, 4), (".x", 0, 4), (".a,b", 0, 4)]
    assert groups(assemble(SECTIONS, load_target("generic-rv64")))[0][2] == [(".text.a", 1, 0x206), (".rodata.a", 1, 0x212)]
