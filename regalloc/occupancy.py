"""Occupancy as a cost: whether a kernel should use fewer registers so that more warps fit on a core.

The register file of a core is shared by its resident warps, in steps (`SimtInfo`: RegisterFileBytes, RegisterAllocUnit).  An allocation that
crosses a step is tried again with the registers above the step reserved, and the cheaper outcome stays, by a bound model of latency hiding
(V. Volkov, "Understanding Latency Hiding on GPUs", 2016): with w resident warps, a warp's work takes

    T(w) = max(I, (I + M * memory latency + S * L1 latency) / w)

issue slots of its core, where I counts instructions, M waits for loads of the program (loads in flight together are one wait) and S
accesses of spilled values, all by block frequency.  Either the issue slots are the limit, or the latency that w warps together do not hide.

What else limits residency (shared memory, the size of blocks) is not known here.  Only kernels are looked at: a function that they call
does not know what they use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.result import SPILL

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

PAYS = 0.97  # of the time, at most, for a second allocation to be taken
TRIES = 3


def consider(mf: MachineFunction, ctx: PassContext, first: Allocation, again: Callable[[], Allocation]) -> Allocation:
    """The better of an allocation and of those under the next occupancy steps.

    `again` allocates anew with what is in `mf.reserved`; the chosen outcome's reserved registers stay there.  By `ctx.options.occupancy`:
    "auto", "off", or the number of warps to reach whatever it costs."""
    wanted = ctx.options.occupancy
    facts = _Facts.of(mf)
    if facts is None or wanted == "off":
        return first
    now = facts.warps(facts.highest(first) + 1)
    goal = facts.most if wanted == "auto" else min(int(wanted), facts.most)
    if now >= goal:
        return first
    reserved = mf.reserved
    best, best_time, best_warps, best_reserved = first, facts.time(first, now), now, reserved
    for limit in facts.limits(now, goal)[:TRIES] if wanted == "auto" else facts.limits(goal - 1, goal)[:1]:
        mf.reserved = reserved | {r for r in facts.members if facts.number(r) >= limit}
        try:
            second = again()
        except OxllcError:  # inline assembly that wants more than these
            continue
        warps = facts.warps(facts.highest(second) + 1)
        time = facts.time(second, warps)
        if time < PAYS * best_time or (wanted != "auto" and warps > best_warps):
            best, best_time, best_warps, best_reserved = second, time, warps, mf.reserved
    mf.reserved = best_reserved
    if best_warps != now:
        ctx.count("regalloc.occupancy-raised")
        ctx.remarks.append((mf.name, f"occupancy: {best_warps} instead of {now} warps on a core"))
    return best


class _Facts:
    """Numbers of the target, and what one function executes."""

    def __init__(self, mf: MachineFunction, members: list[int]) -> None:
        simt = mf.target.simt
        assert simt is not None
        numbers = simt.numbers
        self.mf = mf
        self.members = members
        self.unit = numbers.get("RegisterAllocUnit", 8)
        self.file = numbers["RegisterFileBytes"] // (mf.target.classes[simt.lane_class].spill_size * simt.warp_size)
        self.most = numbers.get("MaxWarpsPerCore", self.file)
        self.latency = numbers.get("L2Latency", 100)
        self.near = numbers.get("L1Latency", 30)
        self.issued = self.waits = 0.0
        fixed = 0
        for block in mf.blocks:
            flying: set[int] = set()  # results of loads that nothing has waited for
            for mi in block.instrs:
                if flying and not flying.isdisjoint(mi.reg_uses()):
                    self.waits += block.frequency
                    flying.clear()
                if mi.desc.may_load:
                    flying.update(mi.reg_defs())
                if mi.desc.size or not mi.desc.is_pseudo:
                    self.issued += block.frequency
                for reg in (*mi.reg_defs(), *mi.reg_uses()):
                    if 0 < reg < FIRST_VREG:
                        fixed = max(fixed, self.number(reg))
            if flying:
                self.waits += block.frequency
        self.fixed = fixed

    @staticmethod
    def of(mf: MachineFunction) -> _Facts | None:
        """The facts of a kernel whose target has warps and says how many registers they share; None otherwise."""
        simt = mf.target.simt
        if simt is None or simt.lane_class < 0 or not simt.numbers.get("RegisterFileBytes") or not mf.is_kernel:
            return None
        return _Facts(mf, list(mf.target.classes[simt.lane_class].members))

    def number(self, reg: int) -> int:
        """The highest lane register in a register, as the hardware numbers them; 0 for others."""
        registers = self.mf.target.registers
        simt = self.mf.target.simt
        assert simt is not None
        mask = self.mf.target.classes[simt.lane_class].members_mask
        parts = (reg, *registers[reg].sub_regs.values())
        return max((registers[r].encoding for r in parts if mask >> r & 1), default=0)

    def highest(self, a: Allocation) -> int:
        """The highest lane register of an allocation."""
        used = set(a.reg)
        for _, regs in a.pieces.values():
            used.update(regs)
        return max([self.fixed, *(self.number(reg) for reg in used if reg)])

    def warps(self, count: int) -> int:
        """Resident warps that use so many registers each."""
        return min(self.file // (-(-count // self.unit) * self.unit), self.most)

    def limits(self, now: int, goal: int) -> list[int]:
        """Numbers of registers that let more than `now` and at most `goal` warps fit, from the most warps down."""
        counts = {self.file // warps // self.unit * self.unit for warps in range(now + 1, goal + 1)}
        return sorted(count for count in counts if count > self.fixed)

    def time(self, a: Allocation, warps: int) -> float:
        """The model's time of one warp's work."""
        freq = [block.frequency for block in self.mf.blocks]
        block_of = a.intervals.numbering.block_of
        added = memory = 0.0
        for edit in a.edits:
            added += freq[block_of[edit.key - 1]]
            if edit.kind >= SPILL:
                memory += freq[block_of[edit.key - 1]]
        for (pred, succ), edits in a.edge_edits.items():
            added += len(edits) * min(freq[pred], freq[succ])
            memory += len(edits) * min(freq[pred], freq[succ])
        issued = self.issued + added
        return max(issued, (issued + self.waits * self.latency + memory * self.near) / warps)
