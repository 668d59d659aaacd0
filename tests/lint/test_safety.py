"""A description from a stranger cannot run code, read files of others, or make names into code; examples of the documentation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.isel.match_load import load_matcher
from oxllc.target_desc import load_target
from oxllc.target_desc.loader import load_records
from oxllc.target_desc.safe_expr import FUNCTIONS, NODE_SIGNATURES, SIGNATURES, SafeExprError, compile_expr

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "target-model.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)\([^`]*\)` \| [^|]* \| `([^`]*)` \| `([^`]*)` \|$", PAGE, re.MULTILINE)
EVIL = "().__class__.__base__.__subclasses__()"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path / "cache"))


def small(tmp_path: Path, extra: str) -> str:
    """The small target with more records."""
    path = tmp_path / "mine.td"
    path.write_text((HERE / "small.td").read_text(encoding="utf-8") + extra, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(("function", "example", "gives"), ROWS)
def test_documented_example(function: str, example: str, gives: str) -> None:
    assert function in example
    assert repr(compile_expr(example).evaluate({})) == gives


def test_every_function_is_documented() -> None:
    assert {row[0] for row in ROWS} == set(FUNCTIONS) == set(SIGNATURES)
    assert all(re.search(rf"^\|.*`{name}\(", PAGE, re.MULTILINE) for name in NODE_SIGNATURES)


@pytest.mark.parametrize("include", ["/etc/passwd", "../../../../../../../../../../etc/passwd", "../secret.td", "linked.td", "oxllc/../../../setup.cfg"])
def test_includes_stay_inside(tmp_path: Path, include: str) -> None:
    folder = tmp_path / "target"
    folder.mkdir()
    (tmp_path / "secret.td").write_text("def secret;")
    (folder / "linked.td").symlink_to(tmp_path / "secret.td")
    (folder / "mine.td").write_text(f'include "{include}"\n' + (HERE / "small.td").read_text(encoding="utf-8"))
    with pytest.raises(OxllcError, match=r"is outside the include folders|could not find include file") as caught:
        load_target(target_desc=str(folder / "mine.td"))
    assert "root:" not in str(caught.value) and "def secret" not in str(caught.value)


def test_the_command_includes_what_its_user_names(tmp_path: Path) -> None:
    (tmp_path / "other.td").write_text("def other;")
    (tmp_path / "main.td").write_text(f'include "{tmp_path}/other.td"\n')
    assert "other" in load_records(str(tmp_path / "main.td")).defs


@pytest.mark.parametrize("extra", [
    f'def !strconcat("A", "\\n{EVIL}\\n") : RRR<9, "a">;',
    f'def X : RRR<9, "x">, Sem<[]> {{ let InOperandList = !dag(ins, [GPR, GPR], ["rs1", "rs2={EVIL}"]); }}',
    f'def X : RRR<9, "x"> {{ let OutOperandList = !dag(outs, [GPR], ["rd: {EVIL}"]); }}',
    f'def f : PatFrag<!dag(ops, [node], ["x if {EVIL} else x"]), (i64 (bswap node:$x))>;',
    f'def f : SDNode<"X::A\\n{EVIL}", SDTIntUnaryOp>;',
    f'def : ProcessorModel<"small\\n{EVIL}", SmallModel, []>;',
])
def test_names_are_names(tmp_path: Path, extra: str) -> None:
    with pytest.raises(OxllcError, match=r"cannot be the name of|is not a name"):
        load_target(target_desc=small(tmp_path, extra))


def test_text_of_predicates_stays_in_comments(tmp_path: Path) -> None:
    root = small(tmp_path, f'''
        def l : ImmLeaf<i64, "isInt(8, imm) and\\n1 <= imm">;
        let AddedComplexity = 1 in def : Pat<(i64 (add (i64 GPR:$a), l:$i)), (ADDI GPR:$a, l:$i)>;
        def e : ImmLeaf<i64, "imm # \\n{EVIL}">;''')
    with pytest.raises(OxllcError, match="neither comments nor backslashes"):
        load_target(target_desc=root)
    load_matcher(load_target(target_desc=small(tmp_path, '''
        def l : ImmLeaf<i64, "isInt(8, imm) and\\n1 <= imm">;
        let AddedComplexity = 1 in def : Pat<(i64 (add (i64 GPR:$a), l:$i)), (ADDI GPR:$a, l:$i)>;''')))


@pytest.mark.parametrize(("text", "part"), [
    ("imm + 'a'", "'a' is a string, a number is needed"), ("'a' * 100", "is a string"), ("isInt(12)", "takes 2 argument(s), not 1"),
    ("min(imm)", "takes 2 or more argument(s), not 1"), ("isint(12, imm)", "did you mean 'isInt'?"), ("imm in imm", "write the values after 'in'"),
    ("1 < imm in (1, 2)", "cannot be chained"), ("(1, 2)", "not in the subset"), ("'a'", "an expression gives a number"),
    ("imm if imm else 's'", "'imm' is a number, ''s'' a string"), ("0x" + "f" * 65, "at most 256 bits"), ("1if imm else 2", "'1if' is not a number"),
    ("_shl(1, 2)", "unknown function '_shl'"), ("_shl + 1", "unknown name '_shl'"), ("+".join(["imm"] * 200), "nested more than 100 deep"),
])
def test_messages(text: str, part: str) -> None:
    with pytest.raises(SafeExprError) as caught:
        compile_expr(text, ("imm",))
    assert part.replace("'a' is", "''a'' is") in str(caught.value)


@pytest.mark.parametrize("text", ["1 << imm", "1 >> -imm", "imm // (imm - imm)", "imm % 0", "isInt(imm, 3)", "zeroExtend(3, imm)", "isShiftedInt(1, imm, 2)"])
def test_what_can_fail_fails_with_a_message(text: str) -> None:
    expr = compile_expr(text, ("imm",))
    for run in (lambda: expr(1 << 60), lambda: expr.evaluate({"imm": 1 << 60})):
        with pytest.raises(SafeExprError, match=r"outside|division by zero"):
            run()


def test_parameters_may_have_any_name() -> None:
    expr = compile_expr("imm + x", ("class", f"y={EVIL}", "x", "imm", "x", "_shl"))
    assert expr(0, 0, 5, 2, 100, 0) == 7
