"""What an allocation costs: memory traffic, moves and saved registers, each by block frequency.

The sum is what `optimal` makes least and what it compares strategies by: 1 per store or reload, `REMAT_COST` per rematerialization, `MOVE_COST`
per move, `CALLEE_SAVED_COST` per callee-saved register that the function would not have to save otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.problem import CALLEE_SAVED_COST, MOVE_COST, REMAT_COST
from oxllc.regalloc.resolve import edge_place
from oxllc.regalloc.result import MOVE, RELOAD, REMAT, SPILL

if TYPE_CHECKING:
    from oxllc.mir.function import MachineInstr
    from oxllc.regalloc.problem import Problem
    from oxllc.regalloc.result import Allocation


def allocation_cost(p: Problem, a: Allocation) -> float:
    """Cost of a resolved allocation (`resolve` has run); temporaries of cyclic moves are not counted."""
    total = 0.0
    cost_of = {SPILL: 1.0, RELOAD: 1.0, REMAT: REMAT_COST, MOVE: MOVE_COST}
    block_of = p.numbering.block_of
    for edit in a.edits:
        total += p.freq[block_of[edit.key - 1]] * cost_of[edit.kind]
    for (pred, succ), edits in a.edge_edits.items():
        frequency = edge_place(p.mf, p.numbering, p.freq, pred, succ)[1]
        total += frequency * sum(cost_of[edit.kind] for edit in edits)
    used = 0
    for v, reg in enumerate(a.reg):
        if reg:
            used |= p.units[reg]
        elif v in a.pieces:
            for piece in a.pieces[v][1]:
                used |= p.units[piece]
    total += CALLEE_SAVED_COST * callee_saved_count(p, used)
    for i, mi in enumerate(p.numbering.instrs):
        if mi is not None and not mi.desc.size and mi.desc.is_pseudo and i not in a.deleted:
            for dst, d_sub, src, s_sub in generic_moves(p, mi):
                to, from_ = _register(p, a, dst, 2 * i + 1, d_sub), _register(p, a, src, 2 * i, s_sub)
                if to != from_:
                    total += MOVE_COST * p.point_freq[i]
    return total


def callee_saved_count(p: Problem, used: int) -> int:
    """How many callee-saved registers with used units nobody else has written."""
    fixed = p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0
    return sum(1 for reg in p.mf.callee_saved if p.units[reg] & used and not p.units[reg] & fixed)


def generic_moves(p: Problem, mi: MachineInstr) -> list[tuple[int, int, int, int]]:
    """The moves that a generic instruction stands for: (register written, its part or 0, register read, its part or 0)."""
    ops = mi.ops
    name = mi.desc.name
    if name == "COPY":
        return [(ops[0], 0, ops[1], 0)]  # type: ignore[list-item]
    if name == "EXTRACT_SUBREG":
        return [(ops[0], 0, ops[1], ops[2])]  # type: ignore[list-item]
    if name == "INSERT_SUBREG":
        return [(ops[0], ops[3], ops[2], 0)]  # type: ignore[list-item]
    if name == "REG_SEQUENCE":
        return [(ops[0], ops[k + 1], ops[k], 0) for k in range(1, len(ops), 2)]  # type: ignore[misc]
    return []


def _register(p: Problem, a: Allocation, reg: int, point: int, sub: int) -> int:
    if reg >= FIRST_VREG:
        reg = a.location(reg - FIRST_VREG, point)
    return p.target.registers[reg].sub_regs.get(sub, 0) if sub else reg
