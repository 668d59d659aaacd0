"""Register pressure on SSA form: how many register units are left at the tightest point of a block.

Classes of the function's registers that share units are one *bank*.  What a bank has at a point are the units of its allocation orders that are not
reserved nor clobbered there: what lives across a call can only be in the registers that the call preserves.  What it has given is the
width of the virtual registers live at the point (of physical registers, few and short-lived before allocation, nothing is counted).

Complexity: liveness, and one backward scan of the instructions.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.mir import liveness
from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import Target


@lru_cache(maxsize=16)
def _class_units(target: Target, reserved: frozenset[int]) -> tuple[list[int], list[int]]:
    """By register class the units that it may be allocated, and the units of one register."""
    kept = 0
    for reg in reserved:
        kept |= target.reg_units[reg]
    units = []
    for rc in target.classes:
        mine = 0
        for reg in rc.order:
            mine |= target.reg_units[reg]
        units.append(mine & ~kept)
    return units, [max(1, target.reg_units[rc.members[0]].bit_count()) if rc.members else 1 for rc in target.classes]


class Pressure:
    """`bank[class]`, `width[class]` (units per register, at least 1); `left(block)`: units left by bank."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        units, self.width = _class_units(mf.target, mf.reserved)
        self.bank = list(range(len(units)))
        used = sorted(set(mf.vreg_class))  # a class of any register, which nothing uses, would make all banks one
        for a in used:
            for b in used:
                if b < a and units[a] & units[b] and self.bank[a] != self.bank[b]:
                    old, new = self.bank[a], self.bank[b]
                    self.bank = [new if x == old else x for x in self.bank]
        self.units = [0] * len(units)  # by bank
        for c in used:
            self.units[self.bank[c]] |= units[c]
        self.size = [mine.bit_count() for mine in self.units]
        self.live = liveness.compute(mf)

    def left(self, block: MachineBlock) -> list[int]:
        """Units left by bank at the tightest point of a block; less than zero where something must be spilled."""
        bank, width, vreg_class = self.bank, self.width, self.mf.vreg_class
        size = self.size
        count = [0] * len(size)
        alive: set[int] = set()
        for reg in self.live.vregs_out(block):
            alive.add(reg)
            c = vreg_class[reg - FIRST_VREG]
            count[bank[c]] += width[c]
        left = [all_ - taken for all_, taken in zip(size, count)]
        for mi in reversed(block.instrs):
            desc = mi.desc
            ops = mi.ops
            if desc.is_variadic:
                if desc.name == "PHI":
                    break
                defs, uses = mi.def_positions(), mi.use_positions()
            else:
                defs, uses = desc.def_positions, desc.use_positions
            for at in defs:
                if ops[at] in alive:
                    reg = ops[at]  # type: ignore[assignment]
                    alive.discard(reg)
                    c = vreg_class[reg - FIRST_VREG]
                    count[bank[c]] -= width[c]
            if mi.clobbers:
                for k, units in enumerate(self.units):
                    if units & mi.clobbers:
                        left[k] = min(left[k], (units & ~mi.clobbers).bit_count() - count[k])
            reads = map(ops.__getitem__, uses)
            for reg in (*reads, mi.predicate) if mi.predicate else reads:  # type: ignore[assignment]
                if reg.__class__ is int and reg >= FIRST_VREG and reg not in alive:
                    alive.add(reg)
                    c = vreg_class[reg - FIRST_VREG]
                    k = bank[c]
                    count[k] += width[c]
                    room = size[k] - count[k]
                    if room < left[k]:
                        left[k] = room
        return left
