"""Instructions that only the assembler knows, directives about features, and where errors point: each line with the bytes or the message."""

from __future__ import annotations

import pytest

from oxllc.asm import elf
from oxllc.asm.disassembler import Disassembler
from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.target_desc import load_target

FEATURES = ("+zbc,+zbkb,+zbkx,+zknd,+zkne,+zknh,+zksed,+zksh,+zcb,+zcmop,+zimop,+zawrs,+zicbom,+zicbop,+zicboz,+zihintntl,+zacas,+zabha,"
            "+zicfiss,+zicfilp,+svinval,+h")
LINES = {  # bytes as LLVM 22 writes them
    "clmul a0, a1, t6": "3395f50b", "packw a0, a1, t6": "3bc5f509", "brev8 a0, t6": "13d57f68", "aes64ks1i a0, a1, 10": "1395a531",
    "sm4ks a0, a1, a2, 2": "3385c5b4", "sha512sum1 a0, t6": "13955f10", "c.lbu a0, 1(a5)": "c883", "c.sh a0, 2(a5)": "a88f", "c.not s0": "759c",
    "c.zext.b s0": "619c", "c.mop.7": "8163", "mop.r.31 a0, a1": "73c5f5cd", "mop.rr.7 a0, a1, a2": "73c5c5ce", "wrs.sto": "7300d001",
    "cbo.zero (a0)": "0f204500", "prefetch.w -2048(a0)": "13603580", "add zero, zero, gp": "33003000", "amocas.d.aqrl a0, a1, (a2)": "2f35b62e",
    "amoadd.b.rl a0, a1, (a2)": "2f05b602", "c.sspush ra": "8160", "c.sspopchk t0": "8162", "ssrdp a0": "7345c0cd",
    "sinval.vma a0, a1": "7300b516", "hlvx.wu a0, (a1)": "73c53568", "hsv.d a0, (a1)": "73c0a56e",
}
NUMBERS = {
    "lpad 22": "17600100", "fli.s fa0, 0.5": "530516f0", "fli.h fa0, -1.0": "530510f4", "fli.d fa0, min": "538510f2", "fli.q fa0, nan": "53851ff6",
    "fli.s fa0, 1.52587890625e-05": "530511f0", "fminm.s fa0, fa1, fa2": "53a5c528", "fround.s fa0, fa1, rtz": "53954540",
    "fcvtmod.w.d a0, fa1, rtz": "539585c2", "fltq.s a0, fa2, fa1": "5355b6a0", "fcvt.s.bf16 fa0, fa1": "53856540", "mnret": "73002070",
    "sctrclr": "73004010", "lb.aq a0, (a1)": "2f850534", "sb.aqrl a0, (a1)": "2f80a53e", "fadd.q fa0, fa1, fa2, rne": "5385c506",
    "fmvp.q.x fa0, a0, a1": "5305b5b6",
}
LISTS = {
    "cm.push {ra}, -16": "42b8", "cm.push {ra, s0-s3}, -48": "82b8", "cm.push {ra, s0-s11}, -160": "feb8", "cm.pop {ra, s0-s2}, 48": "76ba",
    "cm.popret {ra, s0}, 16": "52be", "cm.popretz {ra, s0-s1}, 32": "62bc", "cm.mva01s s0, s1": "66ac", "cm.mvsa01 s1, s7": "beac",
    "cm.jt 31": "7ea0", "cm.jalt 255": "fea3",
}
ERRORS = [  # line, column, message (its beginning)
    (".option arch, +nothing", 16, "unknown extension feature"), (".option arch, +f, -zicsr", 20, "can't disable zicsr extension"),
    (".option rvc 5", 13, "expected newline"), (".attribute stack_align, \"x\"", 25, "expected numeric constant"),
    (".attribute arch, \"rv64i\" y", 26, "expected newline"), (".insn 2, 3", 7, "instruction length does not match the encoding"),
    ("beq a0, a1, near\n.byte 1\nnear:\n", 13, "fixup value must be 2-byte aligned"), ("lw a0, 1(a1", 12, "expected ')'"),
    ("cm.push {ra, s0-s3}, -50", 22, "stack adjustment for register list must be a multiple of 16 bytes in the range [-96, -48]"),
    ("cm.mvsa01 s0, s0", 11, "rs1 and rs2 must be different"), ("fli.s fa0, -inf", 13, "invalid floating point immediate"),
    ("fli.s fa0, 0.3", 12, "operand must be a valid floating-point constant"),
    ("addi a0, a0, %pcrel_lo(f)\nf:", 15, "could not find corresponding %pcrel_hi"), ("amocas.q a1, a2, (a3)", 10, "register must be even"),
]


def text_of(source: str, features: str = "", warnings: list[Diagnostic] | None = None) -> elf.ElfObject:
    return elf.read(assemble(source, load_target("generic-rv64", features), warnings=warnings))


def contents(obj: elf.ElfObject, name: str = ".text") -> bytes:
    return bytes(next(s for s in obj.sections if s.name == name).data)


def check_lines(lines: dict[str, str], features: str) -> None:
    target = load_target("generic-rv64", features)
    for line, expected in lines.items():
        data = contents(elf.read(assemble(line + "\n", target)))
        assert data.hex() == expected, line
        (found,) = Disassembler(target, line.startswith("lpad")).lines(data)
        assert " ".join(found.text.split()) == line


def test_lines() -> None:
    check_lines(LINES, FEATURES)


def test_lines_of_numbers_and_lists() -> None:
    check_lines(NUMBERS, "+zfa,+zfh,+q,+zfbfmin,+zalasr,+smrnmi,+ssctr,+zicfilp")
    check_lines(LISTS, "+zcmp,+zcmt")


@pytest.mark.parametrize(("source", "column", "message"), ERRORS)
def test_errors(source: str, column: int, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        assemble(source + "\n", load_target("generic-rv64", "+zacas,+zcmp,+zfa"))
    (first, *_) = caught.value.diagnostics
    assert first.message.startswith(message)
    assert first.offset == column - 1


def test_all_errors_are_reported() -> None:
    with pytest.raises(OxllcError) as caught:
        assemble("addi a0, a0, 4096\n" * 300, load_target("generic-rv64"))
    assert len(caught.value.diagnostics) == 300


def test_unknown_option_is_a_warning() -> None:
    warnings: list[Diagnostic] = []
    text_of(".option nonsense\nnop\n", warnings=warnings)
    assert [w.severity for w in warnings] == ["warning"]


def test_exact() -> None:
    """Between `exact` and `noexact` nothing gets shorter, and the linker keeps off."""
    obj = text_of(".option exact\naddi a0, a0, 1\ncall f\n.option noexact\naddi a0, a0, 1\n", "+c,+relax")
    section = next(s for s in obj.sections if s.name == ".text")
    assert len(section.data) == 4 + 8 + 2
    assert len(section.relocs) == 1


def test_permission_follows_its_relocation() -> None:
    """R_RISCV_RELAX (51) stands behind what it is about, also where the lower part's relocation is found last."""
    section = next(s for s in text_of("la a0, f\n", "+relax").sections if s.name == ".text")
    assert [r.type for r in section.relocs] == [23, 51, 24, 51]


def test_float_bits() -> None:
    assert contents(text_of(".data\n.float 0f:7fc00000\n.double 0d:7ff8000000000001\n"), ".data").hex() == "0000c07f010000000000f87f"


def test_control_registers() -> None:
    """Old names are understood with a warning, those of other machines refused as such; the case of letters does not matter."""
    warnings: list[Diagnostic] = []
    same = contents(text_of("csrw stval, a0\ncsrr a0, tdata1\ncsrr a0, sstatus\n"))
    assert contents(text_of("csrw sbadaddr, a0\ncsrr a0, mcontrol6\ncsrr a0, SSTATUS\n", warnings=warnings)) == same
    assert [w.message for w in warnings] == ["'sbadaddr' is a deprecated alias for 'stval'"]
    with pytest.raises(OxllcError, match="'pmpcfg1' is RV32 only"):
        text_of("csrr a0, pmpcfg1\n")
    with pytest.raises(OxllcError, match="instruction requires the following: RV32I Base Instruction Set"):
        text_of("rdtimeh a0\n")


def test_differences_of_labels() -> None:
    source = "a: lui t0, %hi(c-a+0x12345)\naddi t0, t0, %lo(c-a+0x12345)\nli a0, c-a\n.set d, c-a\nli a0, d\nc:\n"
    assert contents(text_of(source)).hex() == "b722010093825235" + "13050001" * 2
    with pytest.raises(OxllcError, match="expected relocatable expression"):
        text_of(source.replace("c-a", "outside-a"))
    with pytest.raises(OxllcError, match="expected relocatable expression"):  # the linker may change it
        text_of("a: call f\n lui t0, %hi(c-a)\nc:\n", "+relax")


def test_what_llvm_does() -> None:
    """Jumps to symbols that are called like registers; places with an offset are not compressed; flags are those of the command line."""
    obj = text_of(".globl a0\na0: j a0\n.reloc 0, R_RISCV_CUSTOM200, f+1\n.option rvc\nf: nop\nj f+64\n")
    section = next(s for s in obj.sections if s.name == ".text")
    assert len(section.data) == 4 + 2 + 4
    assert [(r.type, r.addend) for r in section.relocs] == [(17, 0), (200, 1)]
    assert obj.flags & 1 == 0
    with pytest.raises(OxllcError, match="unknown relocation type 200"):
        link([("a.o", elf.write(obj))], load_target("generic-rv64"), entry="a0")


def test_profiles() -> None:
    data = contents(text_of('.attribute arch, "rva22u64_zbc"\n'), ".riscv.attributes")
    assert b"rv64i2p1_m2p0_a2p1_f2p2_d2p2_c2p0_b1p0_zic64b1p0_" in data and b"_zbb1p0_zbc1p0_zbs1p0_zkt1p0" in data
