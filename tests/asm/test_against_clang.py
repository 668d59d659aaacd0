"""Every syntax of every feature at the corner values of its operands, and lists of aliases, against clang's assembler (ziglang):
equal bytes, and what clang rejects is rejected."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from oxllc.asm.assembler import Assembler
from oxllc.asm.matcher import Candidate, matcher
from oxllc.asm.operands import is_legal, named_values
from oxllc.asm.parser import parse_into
from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_target
from oxllc.target_desc.model import OperandInfo, Target

HERE = Path(__file__).parent
G = "rv64imafd_zicsr_zifencei"
ALL, ALL_MARCH = "+zba,+zbb,+zbs,+zicond,+zfh,+zihintpause", G + "_zba_zbb_zbs_zicond_zfh_zihintpause"
CASES = [
    pytest.param(ALL, ALL_MARCH, "", id="all"),
    pytest.param("-f,-d,+zfinx,+zdinx,+zhinx", "rv64ima_zfinx_zdinx_zhinx_zicsr_zifencei", "", id="zfinx"),
    pytest.param("+c", "rv64gc", "", id="compressed"),
    pytest.param("+zba,+zbb,+zbs,+zicond,+zfh", G + "_zba_zbb_zbs_zicond_zfh", "riscv_lines.s", id="lines"),
    pytest.param("+c,+zba", "rv64gc_zba", "riscv_compressed_lines.s", id="compressed-lines"),
]


def corners(info: OperandInfo, target: Target) -> list[str] | None:
    if info.reg_class >= 0:
        members = target.classes[info.reg_class].members
        chosen = [target.registers[members[i]] for i in (0, -1, len(members) // 2)]
        return [name for r in chosen for name in (r.asm_name, *r.alt_names[:1])]
    if info.kind == "symbol" or info.width >= 64:
        return None
    step = 1 << info.scale
    top = info.hi // step * step
    values = (info.lo, top, 0, step, -step, info.lo - step, top + step, 1, info.lo + step, (info.lo + info.hi) // 2 // step * step)
    return list(dict.fromkeys([*map(str, values), *list(named_values(info, target))[:12]]))


def render(mnemonic: str, candidate: Candidate, values: list[str]) -> str:
    out, before = "", None
    for piece in candidate.pieces:
        if isinstance(piece, int):
            if candidate.infos[piece].optional_default is not None and (before is None or isinstance(before, int)):
                out += ", "
            out += values[piece]
        else:
            out += "".join(piece)
        before = piece
    return f"{mnemonic} {out}"


def lines(target: Target) -> Iterator[str]:
    for mnemonic, candidates in matcher(target).by_mnemonic.items():
        if mnemonic.startswith("."):
            continue
        for candidate in candidates:
            lists = [corners(info, target) for info in candidate.infos]
            if any(found is None for found in lists):
                continue
            choices = [found for found in lists if found is not None]
            base = [found[0] if info.reg_class >= 0 else next((v for v in ("0", "1", "4", "8", "16") if is_legal(info, int(v))), found[0])
                    for info, found in zip(candidate.infos, choices)]
            yield render(mnemonic, candidate, base)
            for k, found in enumerate(choices):
                for value in found:
                    yield render(mnemonic, candidate, [*base[:k], value, *base[k + 1:]])


def ours(text: str, target: Target) -> bytes | None:
    assembler = Assembler(target)
    try:
        parse_into(assembler, text)
        return bytes(assembler.finish().sections[0].data)
    except OxllcError:
        return None


def clang(texts: list[str], march: str, folder: Path) -> list[bytes | None]:
    """The bytes of each line, None for one that clang rejects."""
    pytest.importorskip("ziglang")
    bad: set[int] = set()
    source, made = folder / "t.s", folder / "t.o"
    for _ in range(4):
        source.write_text("".join(f"q{i}: {'' if i in bad else text}\n" for i, text in enumerate(texts)) + f"q{len(texts)}:\n")
        done = subprocess.run([sys.executable, "-m", "ziglang", "clang", "-target", "riscv64-unknown-elf", f"-march={march}", "-mno-relax",
                               "-Xclang", "-ferror-limit", "-Xclang", "0", "-c", str(source), "-o", str(made)],
                              capture_output=True, text=True, check=False)
        new = {int(m) - 1 for m in re.findall(r"t\.s:(\d+):\d+: error", done.stderr)}
        if not new:
            assert not done.returncode, done.stderr[:2000]
            break
        bad |= new
    elf = ELFFile(io.BytesIO(made.read_bytes()))
    code = elf.get_section_by_name(".text").data()
    at = {s.name: s["st_value"] for s in elf.get_section_by_name(".symtab").iter_symbols()}
    return [None if i in bad else code[at[f"q{i}"]:at[f"q{i + 1}"]] for i in range(len(texts))]


@pytest.mark.parametrize(("mattr", "march", "file"), CASES)
def test_same_bytes(mattr: str, march: str, file: str, tmp_path: Path) -> None:
    target = load_target("generic-rv64", mattr)
    if file:
        texts = [line for line in (HERE / file).read_text().split("\n") if line.strip() and not line.startswith("#")]
    else:
        texts = list(dict.fromkeys(lines(target)))
    wrong = []
    for text, theirs in zip(texts, clang(texts, march, tmp_path)):
        mine = ours(text, target)
        if mine != theirs:
            wrong.append(f"{text}: {mine.hex() if mine is not None else None} {theirs.hex() if theirs is not None else None}")
    assert not wrong, f"{len(wrong)} of {len(texts)}: " + "; ".join(wrong[:10])
