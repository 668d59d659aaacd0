"""`oxllc-mca`: regions, views and errors; the numbers and the layout against llvm-mca where it is installed."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from examples_data import EXAMPLES
from llvm_judge import assembly_llvm

from oxllc.driver.compile import compile_ir
from oxllc.driver.mca import main

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
import mca_blocks

LLVM_MCA = shutil.which("llvm-mca-19") or shutil.which("llvm-mca-19", path="/usr/lib/llvm-19/bin")
GPRS = [f"a{i}" for i in range(6)] + ["t3", "s3"]
FPRS = [f"fa{i}" for i in range(4)]
PAIRS = [  # our processor, llvm-mca's options for the same model
    ("sifive-u74", ["-mcpu=sifive-u74", "-mattr=-c"], ["-mattr=-c"],
     [(n, n) for n in ("SiFive7PipeA", "SiFive7PipeB", "SiFive7IDiv", "SiFive7FDiv")]),
    ("generic-rv64", ["-mcpu=rocket", "-mattr=+64bit,+m,+a,+f,+d"], [],
     [("GUnit" + n, "RocketUnit" + n) for n in ("ALU", "IMul", "IDiv", "Mem", "B", "FPALU", "FPDivSqrt")]),
]


def random_code(rng: random.Random, count: int, label: int) -> str:
    def g() -> str:
        return rng.choice(GPRS)

    def f() -> str:
        return rng.choice(FPRS)

    lines = []
    for _ in range(count):
        lines.append(rng.choice((
            f"add {g()}, {g()}, {g()}", f"addi {g()}, {g()}, 5", f"slli {g()}, {g()}, 3", f"sllw {g()}, {g()}, {g()}",
            f"mul {g()}, {g()}, {g()}", f"mulw {g()}, {g()}, {g()}", f"ld {g()}, 8({g()})", f"lbu {g()}, 8({g()})",
            f"sd {g()}, 8({g()})", f"sb {g()}, 8({g()})", f"xor {g()}, {g()}, {g()}", f"lui {g()}, 5", f"slt {g()}, {g()}, {g()}",
            f"fadd.d {f()}, {f()}, {f()}", f"fmul.s {f()}, {f()}, {f()}", f"fmadd.d {f()}, {f()}, {f()}, {f()}", f"fld {f()}, 0({g()})",
            f"fsd {f()}, 0({g()})", f"feq.d {g()}, {f()}, {f()}", f"fcvt.d.l {f()}, {g()}", f"fmv.x.d {g()}, {f()}",
            f"fsgnj.s {f()}, {f()}, {f()}", f"beq {g()}, {g()}, .L{label}",
            rng.choice((f"div {g()}, {g()}, {g()}", f"remw {g()}, {g()}, {g()}", f"fdiv.d {f()}, {f()}, {f()}", f"fsqrt.s {f()}, {f()}")),
        )))
    return "".join(f"\t{line}\n" for line in lines) + f".L{label}:\n"


def run(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert main(list(args)) == 0
    return capsys.readouterr().out


def comparable(text: str) -> list[str]:
    """The output without resource pressure (llvm-mca lists its vector units too) and without waits (its are always 0 in order)."""
    text = re.sub(r"\nResources:\n.*?(?=\nTimeline view:)", "", text, flags=re.S)
    text = re.sub(r"Average Wait times.*?\[3\]\n", "", text, flags=re.S)
    return [line.rstrip() for line in text.splitlines() if not re.match(r" *(\d+\. +)?\d+ +\d+\.\d +\d+\.\d +\d+\.\d ", line)]


def pressure(text: str, resource: str) -> list[str]:
    """A resource's column in the pressure views of all regions."""
    cells = []
    for view in re.findall(r"Resources:\n.*?(?=\nTimeline view:)", text, re.S):
        column = int(re.search(r"\[(\d+)\] +- " + resource, view)[1])  # type: ignore[index]
        for line in view.splitlines():
            if re.match(r" *(-|\d+\.\d\d) ", line):
                cells.append(line[7 * column:7 * column + 7].strip())
    return cells


@pytest.mark.skipif(LLVM_MCA is None, reason="llvm-mca-19 is not installed")
@pytest.mark.parametrize(("cpu", "theirs", "ours", "names"), PAIRS, ids=[p[0] for p in PAIRS])
def test_equal_to_llvm_mca(cpu: str, theirs: list[str], ours: list[str], names: list[tuple[str, str]], tmp_path: Path,
                           capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    assert LLVM_MCA is not None
    rng = random.Random(cpu)
    regions = [f"# LLVM-MCA-BEGIN r{i}\n{random_code(rng, rng.randint(1, 16), i)}# LLVM-MCA-END r{i}\n" for i in range(60)]
    path.write_text("".join(regions))
    got = run(capsys, f"-mcpu={cpu}", *ours, "-iterations=12", "-timeline", "-in-order-write-back", str(path))
    command = [LLVM_MCA, "-mtriple=riscv64", *theirs, "-iterations=12", "-timeline", str(path)]
    want = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert comparable(got) == comparable(want)
    for mine, judge in names:
        assert pressure(got, mine) == pressure(want, judge)


@pytest.mark.skipif(LLVM_MCA is None, reason="llvm-mca-19 is not installed")
def test_blocks_of_compiled_programs() -> None:
    """Blocks as LLVM prints them, calls included: cycles within 5 % of llvm-mca's on 95 % of them."""
    texts = []
    for name in ("sort", "fft", "hash", "mandelbrot"):
        text = (EXAMPLES / "ll" / f"{name}.O1.ll").read_text()
        texts.append((name, assembly_llvm(text, 1, "+m,+a,+f,+d,+c")))
    blocks = mca_blocks.choose(texts, 40)
    assert len(blocks) == 40
    assert LLVM_MCA is not None
    rows = mca_blocks.compare(blocks, LLVM_MCA, 50)
    assert sum(abs(ours - theirs) <= 0.05 * theirs for _, ours, theirs in rows) >= 38, rows


def test_a_call_takes_as_long_as_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text("\tcall f\n\taddi a0, a0, 1\n")
    out = run(capsys, "-mcpu=sifive-u74", "-iterations=1", str(path))
    assert "Instructions:      2\nTotal Cycles:      101\nTotal uOps:        3\n" in out
    assert "Total Cycles:      11\n" in run(capsys, "-mcpu=sifive-u74", "-iterations=1", "-call-latency=10", str(path))
    path.write_text("\tadd a0, a0, a1\n\tret\n")
    assert "Total Cycles:      5\n" in run(capsys, "-mcpu=sifive-u74", "-iterations=1", str(path))


def test_ir_and_objects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, obj = tmp_path / "x.ll", tmp_path / "x.o"
    source.write_text("define i64 @f(i64 %a, i64 %b) {\n  %c = mul i64 %a, %b\n  ret i64 %c\n}\n"
                      "define i64 @g(i64 %a) {\n  %c = add i64 %a, 1\n  ret i64 %c\n}\n")
    from_ir = run(capsys, "-mcpu=sifive-u74", "-iterations=3", str(source))
    assert "[0] Code Region - f" in from_ir and "[1] Code Region - g" in from_ir and "Instructions:      6\n" in from_ir
    obj.write_bytes(compile_ir(source.read_text(), mcpu="sifive-u74").obj)
    from_object = run(capsys, "-iterations=3", "-mcpu=sifive-u74", str(obj))
    cycles = re.compile(r"Total Cycles: +(\d+)")
    assert cycles.findall(from_object) == cycles.findall(from_ir)
    assert cycles.findall(run(capsys, "-mcpu=sifive-u74", "-iterations=3", "-function=g", str(obj))) == cycles.findall(from_ir)[1:]
    assert main(["-mcpu=sifive-u74", "-function=h", str(obj)]) == 1
    assert "there is no region 'h'" in capsys.readouterr().err


def test_views_of_a_small_region(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text("\tld a0, 0(a1)\n\taddi a0, a0, 1\n\tmul a2, a0, a0\n")
    out = run(capsys, "-mcpu=generic-rv64", "-iterations=1", "-timeline", "-bottleneck-analysis", str(path))
    assert "Iterations:        1\nInstructions:      3\nTotal Cycles:      8\n" in out
    assert "[0,0]     DeE  . ." in out and "[0,1]     . DE . ." in out and "[0,2]     .  DeeeE" in out
    assert "Register Dependencies [ 12.50% ]" in out
    assert re.search(r"^1\. +1     1\.0    0\.0    0\.0       addi\ta0, a0, 1$", out, re.M)


def test_views_can_be_turned_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text("\tadd a0, a1, a2\n")
    out = run(capsys, "-mcpu=generic-rv64", "-instruction-info=false", "-resource-pressure=false", str(path))
    assert out.rstrip().endswith("Block RThroughput: 1.0")
    assert "Timeline view" in run(capsys, "-mcpu=generic-rv64", "-all-views", str(path))


def test_results_are_written_in_order_unless_turned_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text("\tdiv a0, a1, a2\n\taddi a3, a3, 1\n")
    free = run(capsys, "-mcpu=generic-rv64", "-iterations=1", "-in-order-write-back=false", str(path))
    ordered = run(capsys, "-mcpu=generic-rv64", "-iterations=1", str(path))
    assert "Total Cycles:      34\n" in free and "Total Cycles:      34\n" in ordered
    path.write_text("\tdiv a0, a1, a2\n\taddi a3, a3, 1\n" + "\taddi a4, a3, 1\n" * 32)
    free = run(capsys, "-mcpu=generic-rv64", "-iterations=1", "-in-order-write-back=false", str(path))
    ordered = run(capsys, "-mcpu=generic-rv64", "-iterations=1", str(path))
    assert "Total Cycles:      35\n" in free and "Total Cycles:      66\n" in ordered


def test_regions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text("\tnop\n# LLVM-MCA-BEGIN first\n\tadd a0, a1, a2\n\tli a0, 0x12345678\n# LLVM-MCA-END first\n\tnop\n"
                    "# LLVM-MCA-BEGIN\n\tmul a0, a0, a0\n# LLVM-MCA-END\n")
    out = run(capsys, "-mcpu=generic-rv64", "-iterations=1", str(path))
    assert "[0] Code Region - first" in out and "[1] Code Region\n" in out
    assert "Instructions:      3\n" in out and "Instructions:      1\n" in out and "nop" not in out


@pytest.mark.parametrize(("text", "options", "message"), [
    ("", [], "oxllc-mca: error: no assembly instructions found"),
    ("\taddd a0, a1\n", [], "x.s:1:2: error: "),
    ("# LLVM-MCA-END a\n\tnop\n", [], "x.s:1:3: error: LLVM-MCA-END without LLVM-MCA-BEGIN a"),
    ("# LLVM-MCA-BEGIN a\n# LLVM-MCA-BEGIN a\n\tnop\n", [], "x.s:2:3: error: region 'a' begins twice"),
    ("\tnop\n", ["-iterations=many"], "oxllc-mca: error: option '-iterations': 'many' is not a number"),
    ("\tnop\n", ["-iterations=0"], "'0' is not a number from 1"),
    ("\tnop\n", ["-timelime"], "did you mean 'timeline'?"),
    ("\tnop\n", ["-mcpu=sifive-u47"], "did you mean 'sifive-u74'?"),
])
def test_bad_input(text: str, options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.s"
    path.write_text(text)
    assert main([*(["-mcpu=generic-rv64"] if "-mcpu" not in str(options) else []), *options, str(path)]) == 1
    captured = capsys.readouterr()
    assert message in captured.err and not captured.out
