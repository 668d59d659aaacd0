"""Registers for the operands of one instruction alone: the last step when everything else has been moved out of the way.

A depth-first search over candidates, the most constrained demand first.  An instruction has a handful of operands, so it is small; it
finds an assignment whenever there is one, so an allocator that ends here runs out of registers only where no assignment exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.mir.intervals import overlap

if TYPE_CHECKING:
    from oxllc.regalloc.problem import Problem


MAX_STEPS = 50_000  # where more values meet than there are registers, a search without a bound would try all permutations


class Demand(NamedTuple):
    """A live range around the instruction: class, ranges, units it cannot have, and the register it has now (0: none)."""

    class_id: int
    ranges: list[int]
    forbidden: int
    reg: int


def assign_operands(p: Problem, demands: list[Demand]) -> list[int] | None:
    """A register for each demand so that those which meet do not overlap; None if there is no such assignment."""
    count = len(demands)
    choices = [[(reg, mask) for reg, mask in p.candidates[d.class_id] if not mask & d.forbidden] for d in demands]
    for d, mine in zip(demands, choices):
        mine.sort(key=lambda choice, now=d.reg: choice[0] != now)  # type: ignore[misc]
    meets = [[k for k in range(count) if k != n and overlap(demands[n].ranges, demands[k].ranges)] for n in range(count)]
    order = sorted(range(count), key=lambda n: (len(choices[n]), n))
    chosen: list[tuple[int, int]] = [(0, 0)] * count
    at = [0] * count
    depth = 0
    steps = 0
    while depth < count:
        steps += 1
        if steps > MAX_STEPS:
            return None
        n = order[depth]
        taken = 0
        for k in meets[n]:
            taken |= chosen[k][1]
        k = at[n]
        while k < len(choices[n]) and choices[n][k][1] & taken:
            k += 1
        if k < len(choices[n]):
            chosen[n] = choices[n][k]
            at[n] = k + 1
            depth += 1
        else:  # back up
            at[n] = 0
            chosen[n] = (0, 0)
            depth -= 1
            if depth < 0:
                return None
            chosen[order[depth]] = (0, 0)
    return [reg for reg, _ in chosen]


def flexibility(p: Problem, of: int, beside: int) -> int:
    """How many candidates of class `of` stay clear of all candidates of class `beside`."""
    units = p.class_units[beside]
    return sum(1 for _, mask in p.candidates[of] if not mask & units)
