"""Listings as llvm-mc prints them, errors in its words, growing branches: figures and texts were read off llvm-mc 22."""

from __future__ import annotations

import pytest

from oxllc.asm import relax
from oxllc.asm.listing import listing
from oxllc.asm.parser import assemble
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target


@pytest.mark.parametrize(("text", "expected"), [
    ("call foo", ["call foo # encoding: [0x97'A',A,A,A,0xe7'A',0x80'A',A,A]",
                  "#   fixup A - offset: 0, value: foo, kind: fixup_riscv_call_plt"]),
    ("la a0, bar", [".Lpcrel_hi0:", "auipc a0, %pcrel_hi(bar) # encoding: [0x17,0bAAAA0101,A,A]",
                    "#   fixup A - offset: 0, value: %pcrel_hi(bar), kind: fixup_riscv_pcrel_hi20",
                    "addi a0, a0, %pcrel_lo(.Lpcrel_hi0) # encoding: [0x13,0x05,0bAAAA0101,A]",
                    "#   fixup A - offset: 0, value: %pcrel_lo(.Lpcrel_hi0), kind: fixup_riscv_pcrel_lo12_i"]),
    ("lui a0, %tprel_hi(x)", ["lui a0, %tprel_hi(x) # encoding: [0x37,0x05,0x00,0x00]",
                              "#   fixup A - offset: 0, value: %tprel_hi(x), relocation type: 29"]),
    ("j foo", ["j foo # encoding: [0bAAAAAA01,0b101AAAAA]", "#   fixup A - offset: 0, value: foo, kind: fixup_riscv_rvc_jump"]),
    ("1: beqz a0, 1b", [".Ltmp0:", "beqz a0, .Ltmp0 # encoding: [0x01'A',0xc1'A']",
                        "#   fixup A - offset: 0, value: .Ltmp0, kind: fixup_riscv_rvc_branch"]),
    ("c.addi zero, 5", ["c.nop 5 # encoding: [0x15,0x00]"]),
    (".insn cr 2, 9, a0, a1", []),
])
def test_listing(text: str, expected: list[str]) -> None:
    made, errors = listing(text + "\n", "t.s", load_target("generic-rv64", "+c"), show_encoding=True)
    assert not errors
    lines = [" ".join(line.split()) for line in made.splitlines()]
    assert not expected or lines == [" ".join(line.split()) for line in expected]


def test_without_aliases() -> None:
    target = load_target("generic-rv64")
    made, _ = listing("fadd.s fa0, fa1, fa2\nfcvt.d.w fa0, a0\nret\n", "t.s", target, aliases=False)
    assert made.replace("\t", " ").split("\n") == [" fadd.s fa0, fa1, fa2, dyn", " fcvt.d.w fa0, a0", " jalr zero, 0(ra)", ""]
    assert listing("add s0, a0, fp\n", "t.s", target, numeric=True)[0] == "\tadd\tx8, x10, x8\n"


@pytest.mark.parametrize(("text", "column", "message"), [
    ("addi a0, a1, 5000", 14, "operand must be a symbol with %lo/%pcrel_lo/%tprel_lo specifier or an integer in the range [-2048, 2047]"),
    ("addi a0, a1", 1, "too few operands for instruction"),
    ("addi a0, 5, a1", 10, "invalid operand for instruction"),
    ("slli a0, a0, 64", 14, "immediate must be an integer in the range [0, 63]"),
    ("beq a0, a1, 1", 13, "immediate must be a multiple of 2 bytes in the range [-4096, 4094]"),
    ("csrr a0, foo1", 10, "operand must be a valid system register name or an integer in the range [0, 4095]"),
    ("csrr a0, -1", 10, "immediate must be an integer in the range [0, 4095]"),
    ("call foo+4", 6, "operand must be a bare symbol name"),
    ("c.addi16sp sp, 8", 16, "immediate must be a multiple of 16 bytes and non-zero in the range [-512, 496]"),
    ("c.lwsp a0, 0(a1)", 14, "register must be sp (x2)"),
    ("lr.w a0, 4(a2)", 10, "optional integer offset must be 0"),
    ("fadd.s fa0, fa1, fa2, foo", 23, "operand must be a valid floating point rounding mode mnemonic"),
    ("sh1add a0, a1, a2", 1, "instruction requires the following: 'Zba' (Address Generation Instructions)"),
    ("ad a0, a1, a2", 1, "unrecognized instruction mnemonic, did you mean: add, addi, addw, and, andi, la, ld, sd?"),
    (".byte 256", 7, "out of range literal value"),
])
def test_errors(text: str, column: int, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        assemble(text + "\n", load_target("generic-rv64", "+c"), "t.s")
    assert f"t.s:1:{column}: error: {message}\n" in caught.value.render() + "\n"


def test_chains_of_growth(monkeypatch: pytest.MonkeyPatch) -> None:
    """Branches that put each other out of range: the same bytes as by one step a round, in few rounds."""
    lines: list[str] = []
    for i in range(60):
        lines += [f" beqz a0, T{i}" if i < 59 else " beqz a0, END", *[" c.nop"] * 62, f"T{i - 1}: c.nop" if i else " c.nop"]
    text = "\n".join([*lines, " .zero 4096", "END: nop", "T59: nop"])
    target = load_target("generic-rv64", "+c")
    quick = assemble(text, target)
    monkeypatch.setattr(relax, "extend", lambda *_: None)
    assert assemble(text, target) == quick
