"""Bad inputs: each file of `errors/` begins with the errors it must give, `// error line:col: message`.

All of them, and no others: so errors do not hide each other, and one mistake is reported once.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import load_records, parse_records

ERRORS = sorted((Path(__file__).parent / "errors").glob("*.td"))


def errors_of(e: OxllcError) -> list[str]:
    """The errors as `line:col: message`."""
    out = []
    for d in e.diagnostics:
        assert d.file is not None
        line, col = d.file.line_col(d.offset)
        out.append(f"{line}:{col}: {d.message}")
    return out


@pytest.mark.parametrize("path", ERRORS, ids=lambda p: p.stem)
def test_error(path: Path) -> None:
    expected = re.findall(r"^// error (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert expected
    with pytest.raises(OxllcError) as caught:
        load_records(str(path))
    assert errors_of(caught.value) == expected


def fails(text: str) -> OxllcError:
    with pytest.raises(OxllcError) as caught:
        parse_records(text, "t.td")
    return caught.value


def test_several_independent_errors() -> None:
    e = fails(
        "class A<int x> { int y = x }\n"  # no semicolon
        "def a : A<1>;\n"  # not reported: the class is in error
        "def b { int z = nme; }\n"
        "let q = 1 in def c;\n"
        "def d { int ok = 1; }\n"
        'def e { int bad = "s"; }\n'
    )
    assert [m.split(":")[0] for m in errors_of(e)] == ["1", "3", "4", "6"]


def test_suggestions() -> None:
    assert "did you mean 'Alpha'?" in str(fails("class Alpha; def x : Alhpa;"))
    assert "did you mean '!listconcat'?" in str(fails("def x { list<int> l = !listconat([1],[2]); }"))
    assert "did you mean 'Latency'?" in str(fails("class A { int Latency; } def x : A { let Latancy = 1; }"))
    assert "did you mean 'count'?" in str(fails("class A<int count> { int v = count; } def x : A<cuont=1>;"))
    assert "use 'defm'" in str(fails("multiclass M { def a; } def x : M;"))


def test_instantiation_chain() -> None:
    text = str(fails("class A<int n> { int v = !div(8, n); }\nmulticlass M<int k> {\n  def a : A<k>;\n}\ndefm x : M<0>;\n"))
    assert "t.td:3:7: error: illegal operation: division by zero" in text
    assert "t.td:1:22: note: while resolving field 'v' of 'xa'" in text
    assert "t.td:5:10: note: instantiated from here" in text


def test_include_chain(tmp_path: Path) -> None:
    (tmp_path / "inner.td").write_text("def x : Nope;\n")
    (tmp_path / "middle.td").write_text('\ninclude "inner.td"\n')
    main = tmp_path / "main.td"
    main.write_text('include "middle.td"\n')
    with pytest.raises(OxllcError) as caught:
        load_records(str(main))
    text = str(caught.value)
    assert "inner.td:1:9: error: couldn't find class 'Nope'" in text
    assert text.index("middle.td:2:9: note: included from here") < text.index("main.td:1:9: note: included from here")


def test_include_of_itself(tmp_path: Path) -> None:
    path = tmp_path / "loop.td"
    path.write_text('include "loop.td"\n')
    with pytest.raises(OxllcError, match="does the file include itself"):
        load_records(str(path))


def test_endless_recursion_ends() -> None:
    text = str(fails("class R<int n> { int v = R<!add(n, 1)>.v; } def r : R<0>;"))
    assert "nested more than" in text
    assert "does class 'R' instantiate itself without end?" in text


def test_deep_nesting_ends() -> None:
    assert "nested more than" in str(fails("def x { int v = " + "!add(1, " * 5000 + "1" + ")" * 5000 + "; }"))
    assert "nested more than" in str(fails("def x { " + "list<" * 5000 + "int" + ">" * 5000 + " l; }"))


def test_huge_values_end() -> None:
    assert "too long" in str(fails("defvar x = !range(0, 1000000000000);"))
    assert "out of range" in str(fails("defvar x = !listsplat(1, 1000000000000);"))
    assert "out of range" in str(fails("class A { bits<99999999999> b; }"))


def test_too_many_errors() -> None:
    e = fails("".join(f"def d{i} {{ int x = y{i}; }}\n" for i in range(500)))
    assert len(e.diagnostics) < 60
    assert "too many errors" in str(e)


def test_several_errors_in_one_body() -> None:
    e = fails(
        "class Reg<int n> {\n"
        "  int num = m;\n"  # unknown variable
        "  strin name = NAME;\n"  # unknown type
        "  string upper = !toupper(name);\n"  # not reported: 'name' is in error
        "  bits<2> low = {1, 0, 1};\n"
        "  let nun = 3;\n"
        "  int fine = n;\n"
        "}\n"
        "def a : Reg<5>;\n"  # not reported
        "def b {\n"
        "  int x = 1\n"  # no semicolon
        "  int y = 2;\n"
        "}\n"
        "def c { int z = !ad(1, 2); list<int> l = [1, ; }\n"
        "def d { int w = 5; \n"  # no closing brace
        "def e { int v = q; }\n"
    )
    assert [m.split(": ")[0] for m in errors_of(e)] == [
        "2:13", "3:3", "5:17", "6:7", "12:3", "14:17", "14:46", "16:1", "16:17",
    ]  # fmt: skip
