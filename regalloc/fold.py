"""Reloads folded into memory operands, where the target has instructions with one (`FoldedReload` records).

A value that is loaded in front of an instruction, read there by one operand and by nothing else, need not pass through a register: the
instruction's memory form reads the slot.  Decided on the edits of a finished allocation, so that all strategies share it.

Before: edits are complete and sorted.  After: folded reloads are gone from the edits; the rewriter gives their instructions the
memory form.  Complexity: linear in edits.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.passes.two_address import tied_pairs
from oxllc.regalloc.result import AT_BLOCK_END, RELOAD

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation, Edit


def fold_reloads(mf: MachineFunction, a: Allocation) -> dict[int, tuple[int, int]]:
    """Drop reloads that a memory operand replaces; by instruction index: (operand position, vreg index)."""
    folds = mf.target.folds
    if not folds:
        return {}
    touched: dict[tuple[int, int], int] = {}  # (vreg, key) -> edits
    for edit in a.edits:
        touched[edit.vreg, edit.key] = touched.get((edit.vreg, edit.key), 0) + 1
    found: dict[int, tuple[int, int]] = {}
    instrs = a.intervals.numbering.instrs
    kept = []
    for edit in a.edits:
        position = -1
        if edit.kind == RELOAD and edit.phase != AT_BLOCK_END and edit.key not in found and touched[edit.vreg, edit.key] == 1:
            mi = instrs[edit.key] if edit.key < len(instrs) else None
            if mi is not None and not mi.desc.is_variadic and not mi.predicate and _is_short(a, edit, touched):
                reading = [at for at in mi.desc.use_positions if mi.ops[at] == edit.vreg + FIRST_VREG]
                tied = {use for _, use in tied_pairs(mi)}
                if len(reading) == 1 and reading[0] not in tied and (mi.desc.id, reading[0]) in folds \
                        and all(mi.ops[at] != edit.vreg + FIRST_VREG for at in mi.desc.def_positions):
                    position = reading[0]
        if position >= 0:
            found[edit.key] = (position, edit.vreg)
        else:
            kept.append(edit)
    if found:
        a.edits = kept
    return found


def _is_short(a: Allocation, edit: Edit, touched: dict[tuple[int, int], int]) -> bool:
    """Whether the register that a reload fills is given up right behind the instruction at its key, and nothing is made of it."""
    v, i = edit.vreg, edit.key
    if a.reg[v] or (v, i + 1) in touched:
        return False
    starts, regs = a.pieces[v]
    k = max(bisect_right(starts, 2 * i) - 1, 0)
    if regs[k] != edit.dst or starts[k] < 2 * i - 1:
        return False
    if k + 1 < len(starts):
        return starts[k + 1] <= 2 * i + 1 and not regs[k + 1]
    return a.intervals.ranges[v][-1] <= 2 * i + 1
