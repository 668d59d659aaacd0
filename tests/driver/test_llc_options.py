"""Options that scripts written for llc pass along."""

from __future__ import annotations

import io
import pathlib
import sys

import pytest

from oxllc.driver.llc import main

LEAF = "define i64 @f(i64 %a) nounwind {\n  ret i64 %a\n}\n"


class Terminal(io.StringIO):
    """Where a person typed no file name."""

    def isatty(self) -> bool:
        return True


def run(tmp_path: pathlib.Path, *options: str) -> str:
    source, out = tmp_path / "f.ll", tmp_path / "f.s"
    source.write_text(LEAF)
    assert main([*options, str(source), "-o", str(out)]) == 0
    return out.read_text()


def test_meaning(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = run(tmp_path, "-mtriple=riscv64")
    assert run(tmp_path, "-mtriple=riscv64", "-target-abi", "lp64d", "-code-model=medium", "-relocation-model=pic") == plain
    assert "s0" in run(tmp_path, "-frame-pointer=all") and "s0" not in plain
    assert capsys.readouterr().err == ""
    assert run(tmp_path, "-mattr=+save-restore,+unaligned-scalar-mem", "-disable-block-placement", "-riscv-enable-copyelim=false") == plain
    assert "'-disable-block-placement' steers a pass of LLVM's own" in capsys.readouterr().err


def test_refused(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "f.ll"
    source.write_text(LEAF)
    for options, message in ((["-target-abi=lp64"], "the features (-mattr=) give 'lp64d', not 'lp64'"), (["-code-model=large"], "not one of small, medium"),
                             (["-mtriple=riscv32"], "no target for the architecture 'riscv32'"), (["-emulated-tls"], "unknown option '-emulated-tls'"),
                             (["-enable-shrink-wrapp"], "did you mean")):
        assert main([*options, str(source), "-o", "-"]) == 1
        assert message in capsys.readouterr().err
    assert main(["-target-abi=lp64", "-mattr=-d,-f", str(source), "-o", "-"]) == 0


def test_reserved_registers(tmp_path: pathlib.Path) -> None:
    source, out = tmp_path / "f.ll", tmp_path / "f.s"
    clobbers = ",".join(f"~{{x{n}}}" for n in (1, 5, 6, 7, *range(12, 18), 28, 29, 30))
    source.write_text(f'define i64 @f(i64 %a, i64 %b) nounwind {{\n  %r = call i64 asm "add $0, $1, $2", "=&r,r,r,~{{x10}},{clobbers}"(i64 %a, i64 %b)\n'
                      "  %s = xor i64 %r, %a\n  ret i64 %s\n}\n")
    used = []
    for mattr in ("", "+reserve-x31,+reserve-x8"):
        assert main([f"-mattr={mattr}", str(source), "-o", str(out)]) == 0
        used.append({name for name in ("s0", "t6") if name in out.read_text()})
    assert used == [{"s0", "t6"}, set()]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "f.s"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LEAF.encode())))
    assert main(["-mtriple=riscv64", "-o", str(out)]) == 0
    assert "f:" in out.read_text()
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert main(["-mtriple=riscv64", "-o", str(out)]) == 1


def test_sections_that_a_linker_leaves_out(tmp_path: pathlib.Path) -> None:
    from oxllc.driver.ld import main as link

    cases = "".join(f"i64 {n}, label %b{n} " for n in range(8))
    blocks = "".join(f"b{n}:\n  call void @g(i64 {n * n + 7})\n  ret void\n" for n in range(8))
    source, obj, exe = tmp_path / "f.ll", tmp_path / "f.o", tmp_path / "f"
    source.write_text(f"""@used = global i64 1
@unused = global i64 2
@zeros = global [64 x i8] zeroinitializer
@local = thread_local global i64 0
define void @g(i64 %x) noinline {{
  %v = load i64, ptr @used
  %s = add i64 %v, %x
  store volatile i64 %s, ptr @used
  ret void
}}
define void @never(i64 %x) {{
  switch i64 %x, label %b0 [{cases}]
{blocks}}}
define void @_start() {{
  call void @g(i64 1)
  ret void
}}
""")
    sizes = []
    for options in ((), ("-function-sections", "-data-sections")):
        assert main([*options, "-filetype=obj", str(source), "-o", str(obj)]) == 0
        assert link(["-gc-sections", str(obj), "-o", str(exe)]) == 0
        data = exe.read_bytes()
        sizes.append([name in data for name in (b"never", b"_start", b"unused", b"zeros", b"used")])
    assert sizes == [[True, True, True, False, True], [False, True, False, False, True]]
    text = tmp_path / "f.s"
    assert main(["-function-sections", "-data-sections", str(source), "-o", str(text)]) == 0
    for name in (".text.never", ".rodata.never", ".data.used", ".bss.zeros", ".tbss.local"):
        assert name in text.read_text()
