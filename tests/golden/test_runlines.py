"""The runner of RUN lines, the pytest collector and the update script, with tools made up for the purpose."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import update_checks
from golden_tools import runlines
from golden_tools.runlines import Runner, ScriptError, holds, read_script, split_command

pytest_plugins = ["pytester"]


def upper(argv: list[str]) -> int:
    text = Path(argv[0]).read_text() if argv else sys.stdin.read()
    sys.stdout.write(text.upper())
    sys.stdout.buffer.write(b"\x80raw\n")
    return 0


def failing(argv: list[str]) -> int:
    print("tool: error: " + " ".join(argv), file=sys.stderr)
    return 1


def crashing(_argv: list[str]) -> int:
    raise AssertionError("a bug")


def exiting(argv: list[str]) -> int:
    sys.exit(argv[0])


TOOLS: dict[str, runlines.Main] = {"upper": upper, "failing": failing, "crashing": crashing, "exiting": exiting}


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    test = tmp_path / "case.ll"
    test.write_text("hello\n")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Runner(test, scratch, TOOLS)


def test_split_command() -> None:
    tokens = split_command("""a -x=1 'b c' "d\\"e" f\\ g 2>&1 | h > i && j""")
    assert [t for _, t in tokens] == ["a", "-x=1", "b c", 'd"e', "f g", "2>&1", "|", "h", ">", "i", "&&", "j"]
    assert [k for k, _ in tokens].count("op") == 4
    with pytest.raises(ScriptError):
        split_command("a 'b")


def test_read_script() -> None:
    script = read_script("; RUN: a %s \\\n; RUN:   -b\n; XFAIL: *\n; REQUIRES: linux, x || y\n; NORUN: c\n")
    assert script.commands == ["a %s -b"]
    assert script.xfail == ["*"] and script.requires == ["linux", "x || y"]


def test_conditions() -> None:
    having = frozenset(("linux", "unicorn"))
    assert holds("linux && !(darwin || win32)", having)
    assert holds("darwin || unicorn", having) and not holds("!unicorn", having) and holds("*", having)
    for wrong in ("linux &&", "(linux", "linux unicorn", "a $ b"):
        with pytest.raises(ScriptError):
            holds(wrong, having)


def test_pipes_and_redirections(runner: Runner) -> None:
    assert runner.run("upper %s").out == b"HELLO\n\x80raw\n"
    assert runner.run("cat %s | cat").out == b"hello\n"
    assert runner.run("cat < %s > %t && cat %t %t").out == b"hello\nhello\n"
    assert runner.run("failing x 2>&1 | cat").out == b"tool: error: x\n"
    assert runner.run("failing x 2> %t; cat %t").out == b"tool: error: x\n"
    assert runner.run("echo a b | count 1").code == 0
    assert runner.run("echo -n %%s %S").out.decode() == f"%s {runner.test.parent}"
    assert runner.run("test ! -e %t.absent && test -e %s").code == 0
    assert runner.run("echo a > %t; echo b > %t.2; diff %t %t.2").code == 1


def test_exit_codes(runner: Runner) -> None:
    assert runner.run("failing").code == 1
    assert runner.run("failing | cat").code == 1
    assert runner.run("not failing").code == 0
    assert runner.run("not true").code == 1
    assert runner.run("false && echo a").out == b""
    assert runner.run("false || echo a").out == b"a\n"
    assert runner.run("exiting message").err == b"message\n"


def test_a_crash_is_never_expected(runner: Runner) -> None:
    finished = runner.run("not crashing | cat")
    assert finished.code == 70 and "a bug" in finished.crash


def test_unknown_command(runner: Runner) -> None:
    with pytest.raises(ScriptError, match="no command named 'nonsense'"):
        runner.run("nonsense %s")


def test_the_projects_commands_are_known() -> None:
    assert {"oxllc", "oxllc-mc", "oxllc-sim", "oxllc-objdump", "oxllc-tblgen", "oxllc-mca"} <= set(runlines.project_commands())


def test_collector(pytester: pytest.Pytester) -> None:
    """One test per file with RUN lines; failures, crashes, skips and expected failures are told apart."""
    pytester.makeconftest("from golden_tools.plugin import pytest_collect_file\n")
    files = {
        "pass.ll": "; RUN: cat %s | FileCheck %s\n; CHECK: x y\nx   y\n",
        "fail.mir": "# RUN: cat %s | FileCheck %s\n# CHECK-NEXT: x\n",
        "xfail.ll": "; XFAIL: *\n; RUN: false\n",
        "xpass.ll": "; XFAIL: *\n; RUN: true\n",
        "skip.s": "# REQUIRES: no-such-thing\n# RUN: false\n",
        "wrong.td": "// RUN: nonsense %s\n",
        "plain.ll": "no test\n",
    }
    for name, text in files.items():
        pytester.path.joinpath(name).write_text(text)
    inputs = pytester.mkdir("Inputs")
    inputs.joinpath("data.ll").write_text("; RUN: false\n")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=1, failed=3, skipped=1, xfailed=1)
    result.stdout.fnmatch_lines(["*found 'CHECK-NEXT' without previous*", "*no command named 'nonsense'*"])


ASSEMBLY = """\t.globl\tf
f:
\tadd\ta0, a0, a1
.LBB0_1:
\tret # 4
.Lfunc_end0:
\t.size\tf, .Lfunc_end0-f
"""


def test_update_writes_what_then_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tool(argv: list[str]) -> int:
        sys.stdout.write(ASSEMBLY.replace("add", argv[1]) if len(argv) > 1 else ASSEMBLY)
        return 0

    monkeypatch.setattr(runlines, "project_commands", lambda: {"tool": tool})
    test = tmp_path / "f.ll"
    header = "; RUN: tool %s | FileCheck %s --check-prefixes=BOTH,A\n; RUN: tool %s | FileCheck %s --check-prefixes=BOTH,B\n"
    test.write_text(header + "\ndefine i32 @f() {\n}\n")
    assert update_checks.main([str(test)]) == 0
    text = test.read_text()
    assert text.startswith("; NOTE: Assertions have been autogenerated")
    body = text.split("define i32 @f() {\n")[1]
    assert body == (
        "; BOTH-LABEL: f:\n; BOTH:       add a0, a0, a1\n; BOTH-NEXT:  .LBB0_1:\n; BOTH-NEXT:  ret\n}\n"
    ).replace("add a0", "add\ta0")
    runner = Runner(test, tmp_path)
    assert [runner.run(line).code for line in read_script(text).commands] == [0, 0]
    assert update_checks.main([str(test)]) == 0 and test.read_text() == text

    test.write_text(text.replace("tool %s | FileCheck %s --check-prefixes=BOTH,B", "tool %s sub | FileCheck %s --check-prefixes=BOTH,B"))
    assert update_checks.main([str(test)]) == 0
    text = test.read_text()
    assert "; A:       add" in text and "; B:       sub" in text and "; BOTH-" not in text
    assert [runner.run(line).code for line in read_script(text).commands] == [0, 0]


def test_update_keeps_checks_written_by_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    test = tmp_path / "t.test"
    written = "# RUN: echo 'a [[b]]' | FileCheck %s\n# CHECK: a\n"
    test.write_text(written)
    assert update_checks.main([str(test)]) == 1
    assert test.read_text() == written and "by hand" in capsys.readouterr().err
    assert update_checks.main(["--force", str(test)]) == 0
    runner = Runner(test, tmp_path)
    assert runner.run(read_script(test.read_text()).commands[0]).code == 0


def test_update_reads_ir_and_machine_ir() -> None:
    assert update_checks.functions_of("define i32 @f(i32 %a) {\n  ret i32 %a\n}\n") == ("ir", {"f": ["  ret i32 %a"]})
    mir = "---\nname: f\nbody: |\n  bb.0:\n    RET\n...\n"
    assert update_checks.functions_of(mir) == ("mir", {"f": ["  bb.0:", "    RET"]})
    assert update_checks.functions_of("x\n\ny\n") == ("text", {"": ["x", "", "y"]})
