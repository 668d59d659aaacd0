"""Every example of docs/tablegen.md, run: what it prints, what it reports, and every operator table row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import parse_records
from oxllc.target_desc.lexer import BANG_OPERATORS
from oxllc.target_desc.printing import record_text
from oxllc.target_desc.values import as_string

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "tablegen.md").read_text(encoding="utf-8")
BLOCK = "((?:(?!```).)*)"
EXAMPLES = re.findall(rf"```tablegen\n{BLOCK}```\n\ngives\n\n```text\n{BLOCK}```\n", TEXT, re.DOTALL)
MISTAKES = re.findall(rf"```tablegen\n{BLOCK}```\n\nreports\n\n```text\n{BLOCK}```\n", TEXT, re.DOTALL)
ROWS = re.findall(r"^\| `(!\w+)` \| `(.*?)` \| `(.*?)` \| `(.*?)` \|$", TEXT, re.MULTILINE)
PRELUDE = re.findall(r"The examples use\n\n```tablegen\n(.*?)```", TEXT, re.DOTALL)[0]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 14
    assert MISTAKES


@pytest.mark.parametrize(("source", "printed"), EXAMPLES)
def test_example(source: str, printed: str) -> None:
    defs = parse_records(source, "example.td").defs.values()
    assert "\n".join(f"def {record_text(r)}".rstrip("\n") for r in defs if r.values or r.supers) + "\n" == printed


@pytest.mark.parametrize(("source", "reported"), MISTAKES)
def test_mistake(source: str, reported: str) -> None:
    with pytest.raises(OxllcError) as caught:
        parse_records(source, "example.td")
    assert f"{caught.value}\n" == reported


@pytest.mark.parametrize(("operator", "ty", "example", "gives"), ROWS)
def test_operator(operator: str, ty: str, example: str, gives: str) -> None:
    assert operator in example
    keeper = parse_records(f"{PRELUDE} def example {{ {ty} result = {example}; }}")
    assert as_string(keeper.defs["example"].values["result"]) == gives


def test_every_operator_has_an_example() -> None:
    assert {op[1:] for op, _, _, _ in ROWS} == set(BANG_OPERATORS)
