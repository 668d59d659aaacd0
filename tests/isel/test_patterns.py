"""Patterns from records: inlining, types, complexity and order, legality, errors."""

from __future__ import annotations

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import isd, mvt, patterns
from oxllc.target_desc.model import Target
from oxllc.target_desc.pattern_tree import Pattern

from .mini_target import mini_target


@pytest.fixture(scope="module")
def target() -> Target:
    return mini_target()


def of(target: Target, text: str) -> list[Pattern]:
    return [p for p in patterns.load_patterns(target).patterns if text in str(p)]


def test_fragments_are_inlined_with_their_predicates(target: Target) -> None:
    (pattern,) = of(target, "-> (LW IR:$base, node:$off)")[:1]
    source = pattern.source
    assert source.opcode == isd.LOAD and source.types == [mvt.I64]
    facts = {p.kind: p.value for p in source.predicates}
    assert facts["ext"] in ("sext", "any") and facts["memvt"] == mvt.I32


def test_types_are_inferred_from_the_profile(target: Target) -> None:
    (pattern,) = of(target, "(FADDS ")
    assert pattern.source.types == [mvt.F32]
    (convert,) = of(target, "(FCVT ")
    assert convert.source.types == [mvt.F64] and convert.source.args[0].type == mvt.I64  # type: ignore[union-attr]


def test_complexity_is_llvms(target: Target) -> None:
    # add of two registers: one node. With an ImmLeaf: 3 + 3 + 1. Load with a two-operand complex pattern: 3 + 1 + 3 + 6.
    assert of(target, "(ADD node")[0].complexity == 3
    assert of(target, "-> (ADDI node")[0].complexity == 7
    assert of(target, "-> (LD ")[0].complexity == 13
    # A specific constant: 3 + 5; the node below with its predicate and constant: 3 + (3 + 1 + 5).
    assert of(target, "0:i64, SETEQ")[0].complexity == 8
    assert of(target, "-> (SH2ADD")[0].complexity == 12


def test_order_is_complexity_then_source(target: Target) -> None:
    found = patterns.load_patterns(target).patterns
    keys = [(-p.complexity, p.cost, p.id) for p in found]
    assert keys == sorted(keys)


def test_commutative_variants_without_duplicates(target: Target) -> None:
    assert len(of(target, "-> (SH2ADD")) == 2
    assert len(of(target, "-> (ADD node:$rs1, node:$rs2)")) == 1
    assert len(of(target, "-> (ADDI node:$rs1")) == 1, "constants stay on the right"


def test_legal_operations(target: Target) -> None:
    legal = patterns.legal_operations(target)
    assert (isd.ADD, mvt.I64) in legal
    assert (isd.UDIV, mvt.I64) not in legal
    assert (isd.LOAD, mvt.I64, mvt.I32, isd.SEXTLOAD) in legal
    assert (isd.LOAD, mvt.I64, mvt.I16, isd.SEXTLOAD) not in legal
    assert (isd.STORE, mvt.I64, mvt.I32) in legal
    assert (isd.SETCC, mvt.I64, isd.SETLT) in legal and (isd.SETCC, mvt.I64, isd.SETGT) not in legal
    assert (isd.SIGN_EXTEND_INREG, mvt.I64, mvt.I32) in legal
    assert (isd.SINT_TO_FP, mvt.F64, mvt.I64) in legal


def test_a_new_instruction_makes_its_operation_legal() -> None:
    target = mini_target("def DIVU : RR<udiv>;")
    assert (isd.UDIV, mvt.I64) in patterns.legal_operations(target)
    restricted = mini_target("def DIVI : RI<udiv>;")
    assert (isd.UDIV, mvt.I64) not in patterns.legal_operations(restricted), "only some constants are covered"


def test_semantics_of_an_instruction(target: Target) -> None:
    (tree,) = patterns.parse_semantics(target, target.desc("ADDI"))
    assert str(tree) == "(set IR:i64:$rd, (add IR:i64:$rs1, (imm):i64:$imm<<isShiftedInt(12, 0, imm)>>):i64)"
    extended = mini_target(
        "def TWICE : I<(outs IR:$rd), (ins IR:$a)> { let Semantics = [(set $rd, (add $a, $a)), (store $a, (add $a, 8))]; }")
    trees = patterns.parse_semantics(extended, extended.desc("TWICE"))
    assert str(trees[0]) == "(set IR:i64:$rd, (add IR:i64:$a, IR:i64:$a):i64)"
    assert str(trees[1]).startswith("(st IR:i64:$a, (add IR:i64:$a, 8:i64):i64)")


def test_fragment_choices_multiply() -> None:
    target = mini_target("""
        def either : PatFrags<(ops node:$a), [(sext_inreg node:$a, i32), (sext_inreg node:$a, i16)]>;
        def PAIR : I<(outs IR:$rd), (ins IR:$a, IR:$b), [(set IR:$rd, (sub (either IR:$a), (either IR:$b)))]>;""")
    assert len(of(target, "(PAIR ")) == 4


def test_null_frag_drops_the_pattern() -> None:
    target = mini_target("def null_frag : SDPatternOperator; def NONE : RR<null_frag>;")
    assert not of(target, "(NONE ")


@pytest.mark.parametrize(("text", "message"), [
    ("def X : I<(outs IR:$rd), (ins FR:$a), [(set IR:$rd, (add IR:$rd, FR:$a))]>;", "contradicting types"),
    ("def X : I<(outs FR:$rd), (ins FR:$a, FR:$b), [(set FR:$rd, (fadd FR:$a, FR:$b))]>;", "cannot infer the type"),
    ("def : Pat<(add IR:$a, IR:$b), (ADD IR:$a, IR:$c)>;", "uses $c"),
    ("def : Pat<(add IR:$a), (ADD IR:$a, IR:$a)>;", "takes 2 operand(s), 1 given"),
    ("def : Pat<(add IR:$a, IR:$b), (ADD IR:$a)>;", "takes 2 operand(s), 1 given"),
    ("def X : I<(outs IR:$rd), (ins IR:$a, IR:$b), [(set IR:$rd, (sub IR:$a, IR:$a))]>;", "operand $b of instruction 'X'"),
    ("def again : PatFrag<(ops node:$x), (again node:$x)>; def : Pat<(again IR:$a), (ADD IR:$a, IR:$a)>;", ""),
    ("def : Pat<(add IR:$a, \"x\"), (ADD IR:$a, IR:$a)>;", ""),
])
def test_mistakes_point_at_the_record(text: str, message: str) -> None:
    with pytest.raises(OxllcError) as caught:
        mini_target(text)
    assert message in str(caught.value) and "extra.td:" in str(caught.value)


def test_a_type_error_shows_the_trail() -> None:
    with pytest.raises(OxllcError) as caught:
        mini_target("def X : I<(outs FR:$rd), (ins IR:$a, FR:$b), [(set FR:$rd, (f64 (fadd IR:$a, FR:$b)))]>;")
    text = str(caught.value)
    assert "SDTCis" in text and "class IR" in text


def test_lint_finds_unused_names_and_impossible_types() -> None:
    from oxllc.target_desc.pattern_lint import lint_patterns

    assert not lint_patterns(mini_target())
    target = mini_target("""
        def : Pat<(smax IR:$a, IR:$b), (ADDI IR:$a, 0)>;
        def : Pat<(i32 (mul i32:$a, i32:$b)), (MUL $a, $b)>;""")
    messages = [d.render() for d in lint_patterns(target)]
    assert any("$b is bound but not used" in m and "extra.td:3" in m for m in messages)
    assert any("type i32" in m and "extra.td:4" in m for m in messages)


def test_lint_finds_values_in_the_wrong_class() -> None:
    from oxllc.target_desc.pattern_lint import lint_patterns

    target = mini_target("def : Pat<(f64 (fsub FR:$a, FR:$b)), (SUB FR:$a, FR:$b)>;")
    messages = [d.message for d in lint_patterns(target)]
    assert any("SUB gives its result in IR" in m for m in messages)
    assert any("$a of type f64 is given to operand $rs1 of SUB" in m for m in messages)
