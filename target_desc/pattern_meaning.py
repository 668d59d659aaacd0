"""Patterns against `Semantics`, by executing both: `lint_meanings(target)`.

A pattern says that its result computes what its source says; `PatternRunner` evaluates both on samples.  The pattern of an instruction
is compared with the instruction's own `Semantics` in the same way.  Fixed seeds make the findings the same in every run.
Patterns with intrinsics, calls or fences are outside the evaluator and are passed over.

Cost: `samples` evaluations for each pattern as written (its commuted variants say the same); `deadline` seconds of CPU time in all.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.target_desc.pattern_eval import PatternRunner, Skip, Unsupported
from oxllc.target_desc.pattern_tree import NODE_INSTR, PatNode
from oxllc.target_desc.patterns import load_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.model import Target
    from oxllc.target_desc.pattern_tree import Pattern
    from oxllc.target_desc.records import Record

TRIES = 20  # samples drawn for one that fits the pattern


def lint_meanings(target: Target, samples: int = 12, deadline: float = 30.0,
                  wanted: Callable[[Record], bool] = lambda record: True) -> list[Diagnostic]:
    """Warnings about patterns whose result computes something else, in source order.

    Args:
        target: the target.
        samples: values tried for each pattern.
        deadline: seconds of CPU time after which the remaining patterns are left out.
        wanted: which records to look at.
    """
    found: list[Diagnostic] = []
    end = time.process_time() + deadline
    seen: set[tuple[int, int]] = set()
    for pattern in sorted(load_patterns(target).patterns, key=lambda p: p.id):
        record = pattern.record
        key = (id(record), pattern.source.opcode)
        if key in seen or not wanted(record) or _is_its_own_meaning(pattern):
            continue
        seen.add(key)
        if time.process_time() > end:
            break
        difference = _difference(target, pattern, samples)
        if difference:
            what = f"the Semantics of '{record.name}'" if _is_own(pattern) else "its result"
            found.append(Diagnostic(f"pattern {pattern} and {what} differ: {difference} [pattern-meaning]", *pattern.loc,
                                    severity="warning", hint="one of the two is wrong; Semantics say what the instruction really does"))
    return found


def _is_own(pattern: Pattern) -> bool:
    """Whether the pattern is an instruction's own."""
    return pattern.record.isa("Instruction")


def _is_its_own_meaning(pattern: Pattern) -> bool:
    """Whether the instruction has no other meaning than this pattern."""
    return _is_own(pattern) and not pattern.record.fields.get("Semantics")


def _difference(target: Target, pattern: Pattern, samples: int) -> str:
    """An example where the two sides disagree, "" if none was found."""
    result = pattern.results[0]
    if not isinstance(result, PatNode) or result.kind != NODE_INSTR:
        return ""
    runner = PatternRunner(target, pattern, samples)
    done = 0
    for _ in range(samples * TRIES):
        if done >= samples:
            break
        try:
            if not runner.run():
                return _example(runner)
            done += 1
        except Skip:
            continue
        except (Unsupported, OxllcError):  # what does not read or compute has its own message elsewhere
            return ""
    return ""


def _example(runner: PatternRunner) -> str:
    shown = ", ".join(f"${name} = {_number(value)}" for name, value in runner.env.items() if name.isidentifier())
    if runner.values is None:
        return f"with {shown}, they branch or store differently" if shown else "they branch or store differently"
    wanted, got = runner.values
    return f"with {shown}, the pattern gives {_number(wanted)}, the result {_number(got)}"


def _number(value: int) -> str:
    return str(value) if -4096 < value < 4096 else f"{value & (1 << 64) - 1:#x}"
