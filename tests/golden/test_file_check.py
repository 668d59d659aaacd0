"""The FileCheck of the golden tests: its rules one by one, and against two foreign FileChecks on random cases."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from golden_tools.file_check import Options, file_check, main

PASSING = {
    "plain in order": ("CHECK: a\nCHECK: b", "x a\ny\nb"),
    "next": ("CHECK: a\nCHECK-NEXT: b", "a\nb"),
    "same": ("CHECK: a\nCHECK-SAME: b", "a c b"),
    "not at the end": ("CHECK: a\nCHECK-NOT: b", "b a c"),
    "not before the first": ("CHECK-NOT: b\nCHECK: a", "a b"),
    "dag in any order": ("CHECK-DAG: a\nCHECK-DAG: b\nCHECK: c", "b\na\nc"),
    "dag without overlap": ("CHECK-DAG: ab\nCHECK-DAG: ab", "ab ab"),
    "empty": ("CHECK: a\nCHECK-EMPTY:\nCHECK-NEXT: b", "a\n\nb"),
    "count": ("CHECK-COUNT-3: a\nCHECK-NOT: a", "a b a\na"),
    "label regions": ("CHECK-LABEL: f:\nCHECK: x\nCHECK-LABEL: g:\nCHECK: y", "f:\nx\ng:\ny"),
    "regex": ("CHECK: a{{[0-9]+}}b{{$}}", "a12b"),
    "regex with braces": ("CHECK: {{a{2}}}b", "aab"),
    "dot stops at the line end": ("CHECK: a{{.*}}\nCHECK-NEXT: b", "a c\nb"),
    "negated class stops at the line end": ("CHECK: a{{[^x]*}}\nCHECK-NEXT: b", "a c\nb"),
    "posix class": ("CHECK: {{[[:alpha:]_]+}}7", "ab_7"),
    "variable": ("CHECK: [[R:x[0-9]+]] =\nCHECK: use [[R]]", "x12 = 1\nuse x12"),
    "variable in one line": ("CHECK: mv [[R:[a-z0-9]+]], [[R]]{{$}}", "mv a0, a1\nmv a2, a2"),
    "variable in the next directive": ("CHECK: [[A:[[:digit:]]+]]\nCHECK-NEXT: [[A]]0", "12\n120"),
    "numeric": ("CHECK: [[#N:]]\nCHECK: [[#N+1]] [[#mul(N,2)]]", "20\n21 40"),
    "numeric hex": ("CHECK: [[#%x,A:]]:\nCHECK: [[#A+4]]:", "1c:\n20:"),
    "numeric format": ("CHECK: 0x[[#%.8x,A:]]\nCHECK: [[#%u,A]]", "0x0000001f\n31"),
    "line number": ("CHECK: at [[#@LINE]]\nCHECK: at [[@LINE-1]]", "at 1\nat 1"),
    "white space": ("CHECK:   a  b", "x\ta \t b"),
    "literal": ("CHECK{LITERAL}: [[a]] {{b}}", "[[a]] {{b}}"),
    "comment": ("COM: CHECK: z\nRUN: CHECK: z\nCHECK: a", "a"),
    "prefix inside a word": ("MYCHECK: z\nNO-CHECK: z\nCHECK: a", "a"),
    "windows line ends": ("CHECK: a\r\nCHECK-NEXT: b\r\n", "a\r\nb\r\n"),
}

FAILING = {
    "order": ("CHECK: a\nCHECK: b", "b\na", "CHECK: expected string not found in input"),
    "next too far": ("CHECK: a\nCHECK-NEXT: b", "a\nc\nb", "CHECK-NEXT: is not on the line after the previous match"),
    "next too near": ("CHECK: a\nCHECK-NEXT: b", "a b", "CHECK-NEXT: is on the same line as"),
    "same": ("CHECK: a\nCHECK-SAME: b", "a\nb", "CHECK-SAME: is not on the same line"),
    "not": ("CHECK: a\nCHECK-NOT: b\nCHECK: c", "a b c", "CHECK-NOT: excluded string found in input"),
    "not between dags": ("CHECK-DAG: a\nCHECK-NOT: n\nCHECK-DAG: b", "a\nn\nb", "CHECK-NOT: excluded string"),
    "dag overlap": ("CHECK-DAG: ab\nCHECK-DAG: ab", "ab", "CHECK-DAG: expected string not found"),
    "empty": ("CHECK: a\nCHECK-EMPTY:", "a\nb\n\n", "CHECK-EMPTY: is not on the line after"),
    "count": ("CHECK-COUNT-3: a", "a a", "expected string not found in input (3 out of 3)"),
    "label region": ("CHECK-LABEL: f:\nCHECK: y\nCHECK-LABEL: g:", "f:\ng:\ny", "CHECK: expected string not found"),
    "undefined variable": ("CHECK: [[R]]", "a", "uses undefined variable 'R'"),
    "variable value": ("CHECK: r[[R:[0-9]]]\nCHECK: r[[R]]", "r1\nr2", '"R" equal to "1"'),
    "no directive": ("CHEK: a", "a", "no check strings found with prefix 'CHECK:'"),
    "empty directive": ("CHECK:", "a", "found empty check string with prefix 'CHECK:'"),
    "next first": ("CHECK-NEXT: a", "a", "without previous 'CHECK: line"),
    "regex never ends": ("CHECK: {{a", "a", "no end '}}'"),
    "bad regex": ("CHECK: {{*a}}", "a", "invalid regex"),
    "label with variable": ("CHECK-LABEL: [[A:x]]", "x", "with variable definition or use"),
    "empty input": ("CHECK: a", "\n", "is empty"),
}


@pytest.mark.parametrize("name", PASSING)
def test_passes(name: str) -> None:
    check, text = PASSING[name]
    assert file_check(check, text, Options()) == ""


@pytest.mark.parametrize("name", FAILING)
def test_fails(name: str) -> None:
    check, text, message = FAILING[name]
    assert message in file_check(check, text, Options())


def test_a_failure_points_at_both_files() -> None:
    problems = file_check("; CHECK: add x1\n; CHECK-NEXT: sub x2, x3\n", "add x1\nsub x2, x4\n", Options(), "k.ll", "<stdin>")
    assert problems == (
        "k.ll:2:15: error: CHECK-NEXT: expected string not found in input\n"
        "; CHECK-NEXT: sub x2, x3\n"
        "              ^\n"
        "<stdin>:1:7: note: scanning from here\n"
        "add x1\n"
        "      ^\n"
        "<stdin>:2:1: note: possible intended match here\n"
        "sub x2, x4\n"
        "^\n"
    )


def test_one_failure_does_not_hide_those_after_the_next_label() -> None:
    check = "CHECK-LABEL: f:\nCHECK: 1\nCHECK-LABEL: g:\nCHECK: 2\nCHECK-LABEL: h:\nCHECK: 3\n"
    assert file_check(check, "f:\ng:\n2\nh:\n", Options()).count("error:") == 2


def test_options() -> None:
    both = "A: 1\nB: 2\n"
    assert file_check(both, "1", Options(prefixes=["A"])) == ""
    assert file_check(both, "1\n2", Options(prefixes=["A", "B"])) == ""
    assert "B: expected" in file_check(both, "1", Options(prefixes=["A", "B"]))
    assert file_check("CHECK: a  b", "a b", Options(strict_whitespace=True)) != ""
    assert file_check("CHECK: AB", "ab", Options(ignore_case=True)) == ""
    assert file_check("CHECK: b", "ab", Options(full_lines=True)) != ""
    assert "excluded" in file_check("CHECK: a\nCHECK: b", "a\nwarning\nb", Options(implicit_not=["warning"]))
    assert file_check("CHECK: [[N]] [[#M+1]]", "x 4", Options(defines=["N=x", "#M=3"])) == ""
    scoped = "CHECK-LABEL: f:\nCHECK: [[R:x[0-9]]]\nCHECK-LABEL: g:\nCHECK: [[R]]\n"
    assert file_check(scoped, "f:\nx1\ng:\nx1\n", Options()) == ""
    assert "undefined variable" in file_check(scoped, "f:\nx1\ng:\nx1\n", Options(var_scope=True))


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    check = tmp_path / "c"
    check.write_text("X: a\n")
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\n"))
    assert main([str(check), "--check-prefix=X"]) == 0
    assert main([str(check), "-check-prefix", "X", f"--input-file={check}"]) == 0
    assert main([str(check), "--check-prefix=X", "--input-file=" + str(tmp_path / "absent")]) == 2
    assert main([]) == 2
    assert main([str(check), "--nonsense"]) == 2
    assert "unknown option --nonsense" in capsys.readouterr().err


WORDS = ["a", "b", "ab", "foo", "bar x", "x1", "x2", "f:", "g:"]


def random_case(rng: random.Random, portable: bool) -> tuple[str, str]:
    """A check file and an input that are likely to match. `portable` leaves out what the PyPI package treats otherwise than LLVM
    (NOT beside DAG, a NOT that defines a variable, NEXT and SAME in first place, LABEL after a match in the same line)."""
    lines = [" ".join(rng.choice(WORDS) for _ in range(rng.randint(0, 3))) for _ in range(rng.randint(1, 8))]
    lines[rng.randrange(len(lines))] = rng.choice(WORDS)
    checks: list[str] = []
    at = 0
    kinds = ["", "", "-NEXT", "-SAME", "-EMPTY", "-NOT", "-COUNT-1", "-COUNT-2", *([] if portable else ["-DAG", "-DAG", "-LABEL"])]
    while at < len(lines) and len(checks) < 9:
        text = lines[at].strip() if rng.random() < 0.9 else rng.choice(WORDS)
        kind = rng.choice(kinds)
        if portable and not checks and kind in ("-NEXT", "-SAME", "-EMPTY", "-NOT"):
            kind = ""
        words = text.split()
        if words and rng.random() < 0.6:
            text = rng.choice([words[0], words[-1], "{{.*}}" + words[-1], "{{^}}" + words[0], words[-1] + "{{$}}", "{{a|b}}"])
        if not text:
            kind = "-EMPTY" if checks or not portable else ""
        elif kind == "-EMPTY":
            kind = ""
        if kind == "-NOT":
            text = rng.choice(["zz", text])
        elif kind != "-LABEL" and rng.random() < 0.2:
            text = rng.choice(["[[V:x[0-9]]]", "[[V]]"])
        checks.append(f"CHECK{kind}:" if kind == "-EMPTY" else f"CHECK{kind}: {text or 'a'}")
        at += rng.choice([0, 1, 1, 1, 2])
    return "\n".join(checks) + "\n", "\n".join(lines) + "\n"


def test_agrees_with_llvm(tmp_path: Path) -> None:
    tool = next((found for name in ("FileCheck", "FileCheck-22", "FileCheck-19", "FileCheck-14") if (found := shutil.which(name))), None)
    if tool is None:
        pytest.skip("no FileCheck of LLVM on this machine")
    rng = random.Random(20)
    passed = 0
    for _ in range(300):
        check, text = random_case(rng, portable=False)
        path = tmp_path / "check"
        path.write_text(check)
        done = subprocess.run([tool, str(path)], input=text, text=True, capture_output=True)
        problems = file_check(check, text, Options())
        assert bool(problems) == bool(done.returncode), (check, text, problems, done.stderr)
        passed += not problems
    assert passed > 30


def test_agrees_with_the_package(tmp_path: Path) -> None:
    pytest.importorskip("filecheck")
    from filecheck.matcher import Matcher
    from filecheck.options import parse_argv_options

    rng = random.Random(21)
    passed = 0
    stdin, stderr = sys.stdin, sys.stderr
    for _ in range(400):
        check, text = random_case(rng, portable=True)
        path = tmp_path / "check"
        path.write_text(check)
        sys.stdin, sys.stderr = io.StringIO(text), io.StringIO()
        try:
            code = Matcher.from_opts(parse_argv_options(["filecheck", str(path)])).run()
        except AssertionError:  # its answer to CHECK-EMPTY at the end of the input
            code = 1
        finally:
            said = sys.stderr.getvalue()
            sys.stdin, sys.stderr = stdin, stderr
        problems = file_check(check, text, Options())
        if "'next' match was here" in problems:
            continue  # LLVM looks for the first match and then at its line; the package looks in that line only
        assert bool(problems) == bool(code), (check, text, problems, said)
        passed += not problems
    assert passed > 30
