"""Registers of classes that cannot be kept in memory (no spill rule: barrier registers), for the local allocator.

`fast` keeps values in memory between blocks, which such a class does not allow.  Their values are few and nested, so they get
physical registers beforehand: first fit over live intervals in order of their starts (Poletto and Sarkar, "Linear scan", 1999).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG
from oxllc.mir.intervals import LiveIntervals, overlap
from oxllc.regalloc.emit import emitter_of

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction


def assign(mf: MachineFunction) -> None:
    """Replace virtual registers of unspillable classes by physical ones, in place.

    Raises OxllcError where more are live at once than the class has registers."""
    target = mf.target
    emitter = emitter_of(target)
    classes = {class_id for class_id in sorted(set(mf.vreg_class)) if not emitter.can_spill(class_id)}
    wanted = [v for v, class_id in enumerate(mf.vreg_class) if class_id in classes]
    if not wanted:
        return
    ranges = LiveIntervals(mf).ranges
    wanted = sorted((v for v in wanted if ranges[v]), key=lambda v: (ranges[v][0], v))
    chosen: dict[int, int] = {}
    for v in wanted:
        reg_class = target.classes[mf.vreg_class[v]]
        taken = 0
        for other, reg in chosen.items():
            if overlap(ranges[v], ranges[other - FIRST_VREG]):
                taken |= target.reg_units[reg]
        reg = next((r for r in reg_class.order if not target.reg_units[r] & taken), 0)
        if not reg:
            raise OxllcError(f"function '{mf.name}': too many values of class '{reg_class.name}' are live at once: "
                             "its registers cannot be kept in memory")
        chosen[FIRST_VREG + v] = reg
    for mi in mf.instructions():
        for position in (*mi.def_positions(), *mi.use_positions()):
            op = mi.ops[position]
            if type(op) is int and op in chosen:
                mi.ops[position] = chosen[op]
    mf.vreg_phys.update(chosen)
