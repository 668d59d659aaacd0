"""Problems between combine rules: one that can never fire because an earlier one takes all its nodes (kind combine-shadowed)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic
from oxllc.isel.combine_match import RuleWriter, rule_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.combine_rules import CombineRule


def lint_rules(writer: RuleWriter) -> list[Diagnostic]:
    """Warnings for a writer whose source has been written, in the order of the rules.

    A form of a rule that another form of the same rule shadows is no finding: its operands were exchanged for nothing."""
    out: list[Diagnostic] = []
    forms: dict[int, int] = {}
    for rule in writer.rules:
        forms[id(rule.record)] = forms.get(id(rule.record), 0) + 1
    lost: dict[int, int] = {}
    for rule, by in _foreign(writer):
        lost[id(rule.record)] = lost.get(id(rule.record), 0) + 1
        if lost[id(rule.record)] == forms[id(rule.record)]:
            file, offset = rule.record.loc
            out.append(Diagnostic(
                f"combine rule '{rule.name}' {rule_text(rule.source)} never fires: '{by.name}' at {by.where()} takes every node it matches",
                file, offset, severity="warning", hint="give it a larger Priority or remove it"))
    return out


def _foreign(writer: RuleWriter) -> Iterable[tuple[CombineRule, CombineRule]]:
    for rule, by in writer.shadowed:
        if rule.rule.record is not by.rule.record:
            yield rule.rule, by.rule
