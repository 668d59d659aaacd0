"""Features of the language reference that no installed judge knows yet; expectations follow the reference's text."""

from __future__ import annotations

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import RecordKeeper, parse_records
from oxllc.target_desc.values import as_string


def values(keeper: RecordKeeper, name: str) -> dict[str, str]:
    return {n: as_string(v) for n, v in keeper.defs[name].values.items()}


LETS = """
def op;
class Base { list<int> items = [2, 3]; string s; code c = [{ a }]; dag d = (op 1); int append = 4; }
class Middle : Base { let append items = [4]; let prepend s = "x"; let append c = [{ b }]; let append d = (op 2); }
def Concrete : Middle { let prepend items = [1]; let append s = "y"; let append = 7; }
let append items = [9], prepend s = "q", append = 8 in def Outer : Middle;
let append items = [7] in let append items = [8] in def Nested : Base { let append items = [9]; }
"""


def test_let_append_and_prepend() -> None:
    keeper = parse_records(LETS)
    assert values(keeper, "Concrete") == {
        "items": "[1, 2, 3, 4]",
        "s": '"xy"',
        "c": "[{ a  b }]",
        "d": "(op 1, 2)",
        "append": "7",
    }
    assert values(keeper, "Outer")["items"] == "[2, 3, 4, 9]"
    assert values(keeper, "Outer")["s"] == '"qx"'
    assert values(keeper, "Outer")["append"] == "8"
    assert values(keeper, "Nested")["items"] == "[2, 3, 7, 8, 9]"


def test_let_append_in_multiclass_and_with_arguments() -> None:
    keeper = parse_records(
        "class A<list<int> l> { list<int> v = l; }"
        "class B<int n> : A<[n]> { let append v = [!add(n, 1)]; }"
        "multiclass M<int k> { let append v = [k] in def _x : B<k>; }"
        "defm Q : M<5>;"
    )
    assert values(keeper, "Q_x") == {"v": "[5, 6, 5]"}


def test_sort() -> None:
    keeper = parse_records(
        "class T<int n, string s> { int v = n; string name = s; }"
        'def t1 : T<3,"b">; def t2 : T<1,"c">; def t3 : T<2,"a">;'
        "def S { list<T> a = !sort(t, [t1, t2, t3], t.v); list<T> b = !sort(t, [t1, t2, t3], t.name);"
        '  list<string> c = !sort(x, ["b", "B", "a"], x); list<int> stable = !sort(x, [1, 2, 3, 4], !and(x, 1)); }'
        "class L<list<int> l> { list<int> sorted = !sort(x, l, !sub(0, x)); } def later : L<[1, 3, 2]>;"
    )
    assert values(keeper, "S") == {
        "a": "[t2, t3, t1]",
        "b": "[t3, t1, t2]",
        "c": '["B", "a", "b"]',
        "stable": "[2, 4, 1, 3]",
    }
    assert values(keeper, "later") == {"sorted": "[3, 2, 1]"}


def test_switch() -> None:
    keeper = parse_records(
        'class W<int n> { string s = !switch(n, 1: "byte", 2: "half", "other"); int k = !switch("a"#n, "a1": 10, n); }'
        "def w1 : W<1>; def w2 : W<2>; def w9 : W<9>;"
    )
    assert [values(keeper, n) for n in ("w1", "w2", "w9")] == [
        {"s": '"byte"', "k": "10"},
        {"s": '"half"', "k": "2"},
        {"s": '"other"', "k": "9"},
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def A { int x; let append x = 5; }", "needs a field of type list, string, code or dag"),
        ("def A { bits<4> x; let append x{1} = 1; }", "cannot be used with a range of bits"),
        ("def o; def p; class A { dag d = (o); } def B : A { let append d = (p); }", "operators do not match"),
        ("def A { int x = !switch(5, 3); }", "needs at least one 'case : value'"),
        ('def A { int x = !switch(5, "a": 3, 4); }', "expected a case of the type of the key (int)"),
        ("def A { int x = !switch(5, 1: 3, 4, 5); }", "the default must be the last operand"),
        ("def A { list<int> x = !sort(q, [1], [q]); }", "expected a string, int, bits or bit as the key"),
        ("def A { list<int> x = !sort(q, 5, q); }", "expected a list"),
    ],
)
def test_errors(text: str, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        parse_records(text)
    assert message in str(caught.value)
