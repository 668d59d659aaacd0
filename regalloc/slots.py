"""Spill slots: one per spilled register, shared by registers whose lives do not touch (slot colouring).

Lives are taken as hulls (first to last live point in the linear order, in which loops are contiguous), so a greedy sweep by rising
start is an optimal colouring per slot size.  Two lives that merely touch do not share: a store and a reload of one parallel move
must never meet in one slot.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.result import RELOAD, SPILL

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation


def assign_slots(mf: MachineFunction, allocation: Allocation) -> dict[int, int]:
    """Frame index by vreg index for every register that an edit stores or reloads."""
    kinds = (SPILL, RELOAD)
    spilled = {edit.vreg for edit in allocation.edits if edit.kind in kinds}
    for edits in allocation.edge_edits.values():
        spilled.update(edit.vreg for edit in edits if edit.kind in kinds)
    ranges = allocation.intervals.ranges
    free: dict[tuple[int, int], list[tuple[int, int]]] = {}  # (size, alignment) -> heap of (end of life, frame index)
    slot: dict[int, int] = {}
    for v in sorted(spilled, key=lambda v: (ranges[v][0], v)):
        rc = mf.target.classes[mf.class_of(v + FIRST_VREG)]
        heap = free.setdefault((rc.spill_size, rc.spill_align), [])
        start, end = ranges[v][0], ranges[v][-1]
        if heap and heap[0][0] < start:
            _, index = heappop(heap)
        else:
            index = mf.new_frame_object(rc.spill_size, rc.spill_align, is_spill_slot=True)
        slot[v] = index
        heappush(heap, (end, index))
    return slot
