"""The command `oxllc-tblgen`: options as llvm-tblgen spells them, outputs, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from oxllc.driver.tblgen import main

TEXT = """class A<int x, string s = "q"> { int y = x; field bits<4> f; code c = [{ a }]; }
class B : A<3> { let y = 4; }
multiclass M<int q> { def a : A<q>; def "" : B { list<A> l = [A<7>]; } }
defm X : M<5>;
defvar gg = [1,2];
"""

RECORDS = """------------- Classes -----------------
class A<int A:x = ?, string A:s = "q"> {
  field bits<4> f = { ?, ?, ?, ? };
  int y = A:x;
  code c = [{ a }];
}
class B {	// A
  field bits<4> f = { ?, ?, ?, ? };
  int y = 4;
  code c = [{ a }];
}
------------- Defs -----------------
def X {	// A B
  field bits<4> f = { ?, ?, ?, ? };
  int y = 4;
  code c = [{ a }];
  list<A> l = [anonymous_0];
}
def Xa {	// A
  field bits<4> f = { ?, ?, ?, ? };
  int y = 5;
  code c = [{ a }];
}
def anonymous_0 {	// A
  field bits<4> f = { ?, ?, ?, ? };
  int y = 7;
  code c = [{ a }];
}
"""

SETS = """
class Set<dag d> { dag Elements = d; }
class R; foreach i = 0...11 in def R#i : R;
def add; def sub; def and; def shl; def trunc; def rotl; def rotr; def decimate; def interleave; def sequence;
def All : Set<(sequence "R%u", 0, 11)>;
def Down : Set<(sequence "R%d", 3, 0)>;
def Step : Set<(sequence "R%u", 0, 8, 4)>;
def Some : Set<(add R1, R3, (add R1, R2), Down)>;
def Less : Set<(sub All, Some, R11)>;
def Both : Set<(and Some, (add R2, R3, R9))>;
def Shl : Set<(shl Down, 1)>;
def Trunc : Set<(trunc Down, 2)>;
def Rotl : Set<(rotl Down, 1)>;
def Rotr : Set<(rotr Down, 1)>;
def Dec : Set<(decimate All, 5)>;
def Inter : Set<(interleave (add R0, R1, R2), (add R5), (add R7, R8))>;
"""

SETS_OUT = """All = [ R0 R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 ]
Both = [ R3 R2 ]
Dec = [ R0 R5 R10 ]
Down = [ R3 R2 R1 R0 ]
Inter = [ R0 R5 R7 R1 R8 R2 ]
Less = [ R4 R5 R6 R7 R8 R9 R10 ]
Rotl = [ R2 R1 R0 R3 ]
Rotr = [ R0 R3 R2 R1 ]
Shl = [ R2 R1 R0 ]
Some = [ R1 R3 R2 R0 ]
Step = [ R0 R4 R8 ]
Trunc = [ R3 R2 ]
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "d.td").write_text(TEXT)
    return "d.td"


def test_print_records(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([source]) == 0
    out, err = capsys.readouterr()
    assert out == RECORDS
    assert "d.td:1:23: warning: unused template argument: A:s" in err
    assert main(["-print-records", source]) == 0
    assert capsys.readouterr().out == RECORDS


def test_dump_json(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--dump-json", "-dump-json"):
        assert main([option, source]) == 0
        data = json.loads(capsys.readouterr().out)
        assert data["!instanceof"] == {"A": ["X", "Xa", "anonymous_0"], "B": ["X"]}
        assert data["X"]["!locs"] == ["d.td:3", "d.td:4"]
        assert data["X"]["!fields"] == ["f"]
        assert data["X"]["l"] == [{"def": "anonymous_0", "kind": "def", "printable": "anonymous_0"}]


def test_detailed(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-detailed-records", source]) == 0
    out = capsys.readouterr().out
    assert out.startswith("DETAILED RECORDS for file d.td\n\n-------------------- Global Variables (1) ")
    assert "\ngg = [1, 2]\n" in out
    assert "\nX  |d.td:3|\n  Defm sequence: |d.td:4|\n  Superclasses: (A) B\n  Fields:\n    int y = 4  |d.td:2|\n" in out


def test_enums(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    for options in (["--print-enums", "-class=A"], ["-print-enums", "--class", "A"]):
        assert main([*options, source]) == 0
        assert capsys.readouterr().out == "X, Xa, anonymous_0, \n"
    assert main(["--print-enums", "-class=AA", source]) == 1
    assert "oxllc-tblgen: error: the class 'AA' is not defined" in capsys.readouterr().err


def test_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.td"
    path.write_text(SETS)
    assert main(["--print-sets", str(path)]) == 0
    assert capsys.readouterr().out == SETS_OUT


@pytest.mark.parametrize("bad", ["(sequence 5, 0, 1)", '(sequence "R%u", 0, 99)', "(shl All)", "(nop All)", "(and All)"])
def test_bad_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: str) -> None:
    path = tmp_path / "s.td"
    path.write_text(SETS + f"def nop; def Bad : Set<{bad}>;\n")
    assert main(["--print-sets", str(path)]) == 1
    assert "s.td:" in capsys.readouterr().err


def test_set_of_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.td"
    path.write_text('def add; class Set { dag Elements = (add !cast<Set>(NAME)); } def X : Set;')
    assert main(["--print-sets", str(path)]) == 1
    assert "set 'X' contains itself" in capsys.readouterr().err


def test_output_and_dependencies(source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc" / "i.td").write_text("#ifdef M\ndef yes;\n#endif\n")
    (tmp_path / "e.td").write_text('include "i.td"\n')
    for options in (["-Iinc", "-DM"], ["-I", "inc", "-D", "M"], ["-I=inc", "-D=M"]):
        assert main([*options, "-o", "e.out", "-d", "e.d", "e.td"]) == 0
        assert "def yes {" in (tmp_path / "e.out").read_text()
        assert (tmp_path / "e.d").read_text() == "e.out: inc/i.td\n"
        assert capsys.readouterr().out == ""
    assert main(["-d", "e.d", source]) == 1
    assert "the option -d must be used together with -o" in capsys.readouterr().err


def test_write_if_changed(source: str, tmp_path: Path) -> None:
    assert main([source, "-o", "r.out"]) == 0
    before = (tmp_path / "r.out").stat().st_mtime_ns
    assert main([source, "--write-if-changed", "-o", "r.out"]) == 0
    assert (tmp_path / "r.out").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["nofile.td"], "oxllc-tblgen: error: could not open 'nofile.td'"),
        (["--dump-jsn", "d.td"], "did you mean 'dump-json'?"),
        (["a.td", "b.td"], "more than one input file"),
        (["-I"], "option '-I' needs a value"),
        (["-D5", "d.td"], "invalid macro name '5'"),
    ],
)
def test_bad_command_lines(source: str, capsys: pytest.CaptureFixture[str], argv: list[str], message: str) -> None:
    assert main(argv) == 1
    assert message in capsys.readouterr().err


def test_help_version_null(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "USAGE: oxllc-tblgen" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert "oxllc-tblgen version" in capsys.readouterr().out
    assert main(["--null-backend", "--no-warn-on-unused-template-args", source]) == 0
    assert capsys.readouterr() == ("", "")


def test_dump_statement_goes_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.td"
    path.write_text('dump "hello " # 5;\nclass A<int n> { dump "n = " # n; } def a : A<7>;\n')
    assert main(["--null-backend", str(path)]) == 0
    err = capsys.readouterr().err
    assert "x.td:1:1: note: hello 5" in err
    assert "n = 7" in err


def test_errors_are_printed_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.td"
    path.write_text("def a : B;\n")
    assert main([str(path)]) == 1
    assert capsys.readouterr().err.startswith(f"{path}:1:9: error: couldn't find class 'B'\ndef a : B;\n        ^\n")


def test_deeply_nested_values(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A class that recurses makes values as deep; printing them must not run out of stack."""
    path = tmp_path / "deep.td"
    path.write_text("def op; class N<int n> { dag d = !if(n, (op N<!sub(n, 1)>.d), (op)); } def x : N<120>;\n")
    for action in ("--dump-json", "--print-records"):
        assert main([action, str(path)]) == 0
        assert "(op (op (op" in capsys.readouterr().out
