"""What users of the records rely on: typed getters, positions, indexes, pickling, include paths and macros."""

from __future__ import annotations

import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import Code, Dag, RecordKeeper, Unset, VarBit, load_records, parse_records
from oxllc.target_desc.jsondump import keeper_json

TEXT = """
def ins; def out;
class Reg<int n> { int num = n; }
class Insn<string mnemonic, int lat = 1> {
  string name = mnemonic;
  int latency = lat;
  bit commutes = 0;
  field bits<8> Inst;
  bits<3> rd;
  let Inst{2-0} = rd;
  let Inst{7-6} = 0b10;
  code body = [{ x + 1 }];
  dag operands = (ins Reg<1>:$a, $b);
  list<int> sizes = [1, 2];
  Reg main = Reg<7>;
  string note = ?;
}
def ADD : Insn<"add">;
def SUB : Insn<"sub", 3> { let commutes = 1; }
def R2 : Reg<2>;
defvar answer = 42;
"""


@pytest.fixture(scope="module")
def keeper() -> RecordKeeper:
    return parse_records(TEXT, "api.td")


def test_getters(keeper: RecordKeeper) -> None:
    sub = keeper.defs["SUB"]
    assert (sub.str("name"), sub.int("latency"), sub.bit("commutes")) == ("sub", 3, True)
    assert sub.bits("Inst") == [VarBit(sub.bits("Inst")[0].var, 0), *sub.bits("Inst")[1:3], None, None, None, 0, 1]
    assert [(b.name, b.index) for b in sub.bits("Inst")[:3]] == [("rd", 0), ("rd", 1), ("rd", 2)]
    assert isinstance(sub.str("body"), Code)
    assert sub.str("body") == " x + 1 "
    dag = sub.dag("operands")
    assert isinstance(dag, Dag)
    assert dag.op is keeper.defs["ins"]
    assert dag.args[0][0].int("num") == 1
    assert dag.args[1] == (Unset, "b")
    assert sub.list("sizes") == [1, 2]
    assert sub.record("main").int("num") == 7
    assert sub.get("note") is Unset
    assert sub.has("note")
    assert not sub.has("nothing")
    assert keeper.globals["answer"] == 42


def test_index(keeper: RecordKeeper) -> None:
    assert [r.name for r in keeper.get_all_derived("Insn")] == ["ADD", "SUB"]
    assert keeper.get_all_derived("Insn") is keeper.get_all_derived("Insn")
    assert keeper.get_all_derived("Nothing") == []
    assert keeper.defs["ADD"].isa("Insn")
    assert not keeper.defs["ADD"].isa("Reg")
    assert keeper.defs["ADD"].superclasses == ["Insn"]
    assert sorted(keeper.defs) == sorted(["ins", "out", "anonymous_0", "anonymous_1", "ADD", "SUB", "R2"])
    ids = [r.id for r in keeper.get_all_derived("Insn")]
    assert ids == sorted(ids)


def line_of(where: tuple[object, int], text: str) -> int:
    return text.count("\n", 0, where[1]) + 1


def test_positions(keeper: RecordKeeper) -> None:
    sub = keeper.defs["SUB"]
    assert line_of(sub.loc, TEXT) == 19
    assert line_of(sub.field_loc("commutes"), TEXT) == 19
    assert line_of(sub.field_loc("name"), TEXT) == 5


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda r: r.str("nam"), "has no field 'nam'"),
        (lambda r: r.str("latency"), "is not a string: 3"),
        (lambda r: r.int("name"), 'is not an integer: "sub"'),
        (lambda r: r.str("note"), "is not set; expected a string"),
        (lambda r: r.bit("name"), "is not a bit"),
        (lambda r: r.bits("name"), "is not bits"),
        (lambda r: r.list("name"), "is not a list"),
        (lambda r: r.dag("name"), "is not a dag"),
        (lambda r: r.record("name"), "is not a record"),
    ],
)
def test_getter_errors(keeper: RecordKeeper, call: object, message: str) -> None:
    with pytest.raises(OxllcError, match="SUB") as caught:
        call(keeper.defs["SUB"])  # type: ignore[operator]
    assert message in str(caught.value)
    assert str(caught.value).startswith("api.td:")


def test_missing_field_suggests(keeper: RecordKeeper) -> None:
    with pytest.raises(OxllcError, match="did you mean 'latency'"):
        keeper.defs["SUB"].int("latncy")


def test_pickle(keeper: RecordKeeper) -> None:
    copy, sub = pickle.loads(pickle.dumps((keeper, keeper.defs["SUB"])))
    assert keeper_json(copy) == keeper_json(keeper)
    assert sub is copy.defs["SUB"]
    assert sub.record("main").isa("Reg")
    assert line_of(sub.loc, TEXT) == 19
    assert copy.globals == keeper.globals


def test_long_chain_pickles() -> None:
    text = "class N; class M<N next> : N { N n = next; } def d0 : N;" + "".join(f"def d{i} : M<d{i - 1}>;" for i in range(1, 5000))
    copy = pickle.loads(pickle.dumps(parse_records(text)))
    assert copy.defs["d4999"].record("n") is copy.defs["d4998"]


def test_include_path_and_macros(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.td").write_text("#ifdef BIG\ndef big;\n#else\ndef small;\n#endif\n")
    main = tmp_path / "main.td"
    main.write_text('include "a.td"\n')
    with pytest.raises(OxllcError, match=r"could not find include file 'a\.td'"):
        load_records(str(main))
    assert list(load_records(str(main), [str(tmp_path / "sub")]).defs) == ["small"]
    assert list(load_records(str(main), [str(tmp_path / "sub")], ["BIG"]).defs) == ["big"]
    assert load_records(str(main), [str(tmp_path / "sub")]).dependencies == [str(tmp_path / "sub" / "a.td")]


def test_two_runs_do_not_touch() -> None:
    a, b = parse_records(TEXT), parse_records(TEXT)
    assert a.defs["ADD"] is not b.defs["ADD"]
    assert keeper_json(a) == keeper_json(b)


def test_readers_in_parallel() -> None:
    """Readers in several threads do not disturb each other, nor the process's recursion limit."""
    before = sys.getrecursionlimit()
    deep = "def op; class N<int n> { dag d = !if(n, (op N<!sub(n, 1)>.d), (op)); } def x : N<300>;"
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda _: len(parse_records(deep).defs), range(8)))
    assert counts == [302] * 8
    assert sys.getrecursionlimit() == before
