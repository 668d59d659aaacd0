"""Problems between patterns: rules that can never be reached, and rules of equal priority that both fit some node.

`lint_matcher(target)` gives warnings at the records.  A rule is *shadowed* where the decision tree stands behind one without open
tests and whose predicates hold wherever this one's do (a rule of an optional feature may well replace a general one).  Two rules
*overlap at equal priority* if they have the same structure (opcodes, types, payloads), the same complexity and cost, and differ in
predicates only: then source order alone decides, which deserves AddedComplexity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic
from oxllc.isel.match import MatcherWriter
from oxllc.isel.match_expr import translate
from oxllc.isel.match_rules import EXCLUSIVE, Rule, Test
from oxllc.target_desc.lint import is_users
from oxllc.target_desc.safe_expr import EVAL_GLOBALS

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


_HINTS = {
    "pattern-shadowed": "remove it, make the other one more special, or let AddedComplexity = 1 here",
    "pattern-overlap": "let AddedComplexity = 1 in the one that shall be taken",
}


def lint_matcher(target: Target) -> list[Diagnostic]:
    """Warnings about shadowed and overlapping patterns (kinds pattern-shadowed and pattern-overlap), in matching order."""
    writer = MatcherWriter(target)
    writer.source()
    return lint_rules(writer)


def lint_rules(writer: MatcherWriter) -> list[Diagnostic]:
    """`lint_matcher` for a matcher whose source has been written."""
    out: list[Diagnostic] = []
    seen: set[tuple[int, int]] = set()
    for rule, by in writer.shadowed:
        if _predicates(by) <= _predicates(rule):
            text = f"pattern {rule.pattern} is never reached: the pattern at {by.pattern.where} matches all it matches"
            _warn("pattern-shadowed", rule, by, text, seen, out)
    for opcode in sorted(writer.by_opcode):
        groups: dict[object, list[Rule]] = {}
        for rule in writer.by_opcode[opcode]:
            structure = tuple(sorted((str(t.key()), str(t.value)) for t in rule.tests if t.kind in EXCLUSIVE))
            groups.setdefault((rule.pattern.complexity, rule.pattern.cost, structure), []).append(rule)
        for rules in groups.values():
            for i, rule in enumerate(rules):
                for first in rules[:i]:
                    common = _common_case(rule, first)
                    if common is not None:
                        text = (f"pattern {rule.pattern} and the one at {first.pattern.where} have equal priority and differ "
                                f"in predicates only; where both hold{common} the earlier is taken")
                        _warn("pattern-overlap", rule, first, text, seen, out)
                        break
    return out


def _predicates(rule: Rule) -> set[str]:
    """The features that a rule's record needs."""
    return {str(p.name) for p in rule.pattern.record.list("Predicates")}


def _common_case(a: Rule, b: Rule) -> str | None:
    """None where the predicates of two rules exclude each other or are the same (or are not understood), else an example."""
    tests_a = [t for t in a.tests if t.kind not in EXCLUSIVE]
    tests_b = [t for t in b.tests if t.kind not in EXCLUSIVE]
    if not tests_a or not tests_b or {t.key() for t in tests_a} == {t.key() for t in tests_b}:
        return None
    example = ""
    for one in tests_a:
        for other in tests_b:
            if one.path != other.path or one.key() == other.key():
                continue
            if one.kind == "const" and other.kind == "const":
                return None
            if one.kind == "memx" and other.kind == "memx" and isinstance(one.value, tuple) and isinstance(other.value, tuple):
                if one.value[0] == other.value[0] != "align" and not set(one.value[1]) & set(other.value[1]):
                    return None
            if one.kind == "imm" and other.kind == "imm":
                both = [c for c in SAMPLES if _holds(one, c) and _holds(other, c)]
                if not both:
                    return None
                example = f" (constant {both[0]})"
    return example or None


def _samples() -> list[int]:
    near = {0, 1, -1, 5, -5}
    for bit in range(64):
        near.update((1 << bit, (1 << bit) - 1, (1 << bit) + 1, -(1 << bit), -(1 << bit) - 1, 3 << bit, 5 << bit))
    return sorted((x for x in near if -(1 << 63) <= x < 1 << 63), key=lambda x: (abs(x), x))


SAMPLES = _samples()
"""Constants on which predicates are compared."""


def _holds(test: Test, constant: int) -> bool:
    assert isinstance(test.value, tuple)
    text = translate(test.value[0], {"imm": "imm", "Imm": "imm", "bits": "imm"}, test.record, test.value[1])
    return bool(eval(text, dict(EVAL_GLOBALS), {"imm": constant}))


def _warn(kind: str, rule: Rule, other: Rule, message: str, seen: set[tuple[int, int]], out: list[Diagnostic]) -> None:
    key = (id(rule.pattern.record), id(other.pattern.record))
    if key in seen or rule.pattern.record is other.pattern.record:
        return
    if is_users(other.pattern.record) and not is_users(rule.pattern.record):
        return  # that is what a pattern of one's own is for
    seen.add(key)
    warning = rule.pattern.record.diagnostic(f"{message} [{kind}]", hint=_HINTS[kind])
    file, offset = other.pattern.loc
    warning.notes.append(Diagnostic("the other pattern is here", file, offset, severity="note"))
    warning.severity = "warning"
    out.append(warning)
