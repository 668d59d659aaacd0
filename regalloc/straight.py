"""Linear scan on whole intervals: the allocation where no optimization is asked for.

Each virtual register has one interval from the first point in layout order at which it is live to the last, without holes (M. Poletto and
V. Sarkar, "Linear Scan Register Allocation", TOPLAS 1999).  The intervals are taken by rising start; each gets a register of its
class that neither an interval at hand nor an instruction's physical register needs anywhere in it, the one that a copy asks for if that is
possible.  Where there is none, the interval that ends last goes to memory for good: its definitions are stored, its uses reloaded, through
`SCRATCH` registers of its class that are then kept free everywhere.

There are no loops, block frequencies or tables of accesses: liveness, one backward scan, one sweep (another one when scratch registers turn
out to be needed), and the rewriting.  Where the function has inline assembly, register groups or predicates, or an instruction
more operands in memory than there are scratch registers, nothing has been changed, and an allocator that can do more begins anew.

Before: out of SSA form, two-address form.  After: no virtual registers; `mf.vreg_phys`, `mf.stats`, `mf.used_callee_saved` and the
blocks' `live_ins` are set, as by `rewrite.py`.
"""

from __future__ import annotations

from functools import lru_cache
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.mir import liveness
from oxllc.mir.function import FIRST_VREG
from oxllc.regalloc.emit import emitter_of
from oxllc.regalloc.problem import FixedUnits, choices, never_allocated
from oxllc.regalloc.result import MOVE, RELOAD, SPILL
from oxllc.regalloc.rewrite import unit_names

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction, MachineInstr
    from oxllc.mir.liveness import Liveness
    from oxllc.regalloc.rewrite import Step
    from oxllc.target_desc.model import Target

Steps = dict[int, "tuple[Step, list[MachineInstr]]"]
GENERIC = ("REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG", "INLINEASM")
SCRATCH = 3  # what an instruction reads at most


def run(mf: MachineFunction) -> Steps | None:
    """Allocate all registers of a function and rewrite it; None, and nothing is changed, where that needs more than this.

    The result is what the checker wants to know, as from `rewrite.rewrite`."""
    refused = _refused(mf.target)
    for block in mf.blocks:
        for mi in block.instrs:
            if refused[mi.desc.id] or mi.predicate:
                return None
    live = liveness.compute(mf)
    if live.maybe_undefined or any(live.undefined_in):
        return None
    sweep = _Sweep(mf, _Scan(mf, live))
    if not sweep.run():
        return None
    return _Rewriter(mf, live, sweep).run()


@lru_cache(maxsize=16)
def _refused(target: Target) -> list[bool]:
    """By opcode: whether its operands ask for more than a register that is free while they live."""
    return [desc.name in GENERIC or any(op.early_clobber for op in desc.operands) for desc in target.instrs]


class _Sweep:
    """`found[v]`: the register of a virtual register index, 0 in memory or where it is never mentioned; `spilled`: those in memory;
    `scratch`: registers kept free, in the order in which they were chosen."""

    def __init__(self, mf: MachineFunction, scan: _Scan) -> None:
        self.mf = mf
        self.scan = scan
        saved = 0
        for reg in mf.callee_saved:
            saved |= mf.target.reg_units[reg]
        self.candidates, _, self.allowed = choices(mf.target, never_allocated(mf), saved)
        self.fixed = FixedUnits(scan.fixed_points, scan.fixed_units)
        self.order = sorted([(start, v) for v, start in enumerate(scan.starts) if start >= 0])
        self.found: list[int] = []
        self.spilled: list[int] = []
        self.scratch: list[int] = []

    def run(self) -> bool:
        """Sweep until there are scratch registers for all that is in memory; False where that cannot be."""
        emitter = emitter_of(self.mf.target)
        while True:
            self._sweep()
            classes = sorted({self.mf.vreg_class[v] for v in self.spilled})
            if all(len(self.scratch_of(rc)) >= SCRATCH for rc in classes):
                return not self.spilled or self._suffice()
            for rc in classes:
                if not emitter.can_spill(rc):
                    return False
                units = self.mf.target.reg_units
                for reg, mask in self.candidates[rc]:
                    if len(self.scratch_of(rc)) == SCRATCH:
                        break
                    if not mask & self.scan.named and not any(mask & units[other] for other in self.scratch):
                        self.scratch.append(reg)
                if len(self.scratch_of(rc)) < SCRATCH:
                    return False

    def scratch_of(self, rc: int) -> list[int]:
        """The scratch registers that a class has."""
        return [reg for reg in self.scratch if self.allowed[rc] >> reg & 1]

    def _sweep(self) -> None:
        scan = self.scan
        any_in = self.fixed.any_in
        candidates, allowed = self.candidates, self.allowed
        reg_units = self.mf.target.reg_units
        vreg_class = self.mf.vreg_class
        ends, wishes = scan.ends, scan.wishes
        found = self.found = [0] * len(vreg_class)
        self.spilled = []
        active: list[tuple[int, int, int]] = []  # (end, units, index): a heap
        busy = 0
        for reg in self.scratch:
            busy |= reg_units[reg]
        for start, v in self.order:
            while active and active[0][0] <= start:
                busy &= ~heappop(active)[1]
            end = ends[v]
            fixed = any_in(start, end)
            taken = busy | fixed
            rc = vreg_class[v]
            units = 0
            for wish in wishes.get(v, ()):
                reg = wish if wish < FIRST_VREG else found[wish - FIRST_VREG]
                if reg and allowed[rc] >> reg & 1 and not reg_units[reg] & taken:
                    units = reg_units[reg]
                    found[v] = reg
                    break
            else:
                for reg, units in candidates[rc]:
                    if not units & taken:
                        found[v] = reg
                        break
                else:
                    last = max([entry for entry in active if entry[0] > end and not entry[1] & fixed and allowed[rc] >> found[entry[2]] & 1],
                               default=None)
                    if last is None:
                        self.spilled.append(v)
                        continue
                    units = last[1]
                    found[v] = found[last[2]]
                    found[last[2]] = 0
                    self.spilled.append(last[2])
                    active.remove(last)
                    heapify(active)
            busy |= units
            heappush(active, (end, units, v))

    def _suffice(self) -> bool:
        """Whether every instruction has enough scratch registers for its operands in memory."""
        for block in self.mf.blocks:
            at_end: set[int] = set()
            for mi in block.instrs:
                desc = mi.desc
                if desc.is_terminator:
                    at_end.update(self.spilled_at(mi, desc.use_positions))
                    if len(at_end) > SCRATCH or self.spilled_at(mi, desc.def_positions):
                        return False
                elif len(desc.use_positions) > SCRATCH or len(desc.def_positions) > 1:
                    if len(set(self.spilled_at(mi, desc.use_positions))) > SCRATCH or len(set(self.spilled_at(mi, desc.def_positions))) > 1:
                        return False
        return True

    def spilled_at(self, mi: MachineInstr, positions: tuple[int, ...]) -> list[int]:
        """The operands of an instruction that are in memory."""
        regs = [mi.ops[at] for at in positions]
        return [reg - FIRST_VREG for reg in regs if type(reg) is int and reg >= FIRST_VREG and not self.found[reg - FIRST_VREG]]

    def slots(self) -> dict[int, int]:
        """A stack slot for each register in memory; what is never live together may share one."""
        mf = self.mf
        slots: dict[int, int] = {}
        used: dict[tuple[int, int], list[tuple[int, int]]] = {}  # by size and alignment: (end, slot), a heap
        starts, ends = self.scan.starts, self.scan.ends
        for v in sorted(self.spilled, key=lambda v: (starts[v], v)):
            rc = mf.target.classes[mf.vreg_class[v]]
            mine = used.setdefault((rc.spill_size, rc.spill_align), [])
            if mine and mine[0][0] <= starts[v]:
                slot = heappop(mine)[1]
            else:
                slot = mf.new_frame_object(rc.spill_size, rc.spill_align, is_spill_slot=True)
            slots[v] = slot
            heappush(mine, (ends[v], slot))
        return slots


class _Scan:
    """One backward scan over the function.

    `starts[v]`, `ends[v]`: the half-open interval of a register, -1 where it is never mentioned; `wishes`: what copies ask for, by index.
    Point 2i is where instruction i (in layout order) reads, 2i + 1 where it writes.  `fixed_points`, `fixed_units`: the units of
    physical registers that are taken, by ascending point; `named`: units that instructions mention, not only clobber."""

    def __init__(self, mf: MachineFunction, live: Liveness) -> None:
        count = len(mf.vreg_class)
        starts = self.starts = [-1] * count
        ends = self.ends = [-1] * count
        wishes: dict[int, list[int]] = {}
        self.wishes = wishes
        target = mf.target
        reg_units = target.reg_units
        tracked = liveness.allocatable_units(target)
        restored = liveness.restored_units(mf)
        copy = target.desc("COPY")
        points: list[int] = []
        units: list[int] = []
        first = sum([len(block.instrs) for block in mf.blocks])
        ended = named = 0
        for b in range(len(mf.blocks) - 1, -1, -1):
            block = mf.blocks[b]
            new = live.live_out[b] & ~ended
            if new:
                ended |= new
                for reg in live.vregs_of(new):
                    if ends[reg - FIRST_VREG] < 0:
                        ends[reg - FIRST_VREG] = 2 * first
            phys = live.phys_out[b]
            i = first
            first -= len(block.instrs)
            for mi in reversed(block.instrs):
                i -= 1
                desc = mi.desc
                ops = mi.ops
                pdef = puse = 0
                for at in desc.def_positions:
                    v = ops[at] - FIRST_VREG  # type: ignore[operator]
                    if v >= 0:
                        starts[v] = 2 * i + 1
                        if ends[v] < 0:
                            ends[v] = 2 * i + 2
                    else:
                        pdef |= reg_units[v + FIRST_VREG]
                for at in desc.use_positions:
                    used = ops[at]
                    if used.__class__ is int:
                        v = used - FIRST_VREG
                        if v >= 0:
                            if ends[v] < 0:
                                ends[v] = 2 * i + 1
                        else:
                            puse |= reg_units[used]
                if desc is copy:
                    dst: int = ops[0]  # type: ignore[assignment]
                    src: int = ops[1]  # type: ignore[assignment]
                    if dst >= FIRST_VREG:
                        wishes.setdefault(dst - FIRST_VREG, []).append(src)
                    if src >= FIRST_VREG:
                        wishes.setdefault(src - FIRST_VREG, []).append(dst)
                if mi.implicit_defs:
                    for reg in mi.implicit_defs:
                        pdef |= reg_units[reg]
                if mi.implicit_uses:
                    for reg in mi.implicit_uses:
                        puse |= reg_units[reg]
                    if desc.is_return:
                        puse &= ~restored
                named |= pdef | puse
                if mi.clobbers:
                    pdef |= mi.clobbers
                if phys or pdef or puse:
                    pdef &= tracked
                    if phys | pdef:
                        points.append(2 * i + 1)
                        units.append(phys | pdef)
                    phys = (phys & ~pdef) | (puse & tracked)
                    if phys:
                        points.append(2 * i)
                        units.append(phys)
        points.reverse()
        units.reverse()
        self.fixed_points = points
        self.fixed_units = units
        self.named = named
        began = 0
        first = 0
        for b, block in enumerate(mf.blocks):
            new = live.live_in[b] & ~began
            if new:
                began |= new
                for reg in live.vregs_of(new):
                    v = reg - FIRST_VREG
                    if starts[v] < 0 or starts[v] > 2 * first:
                        starts[v] = 2 * first
            first += len(block.instrs)


class _Rewriter:
    """Puts the registers in, makes moves of copies, and notes what later passes ask for."""

    def __init__(self, mf: MachineFunction, live: Liveness, sweep: _Sweep) -> None:
        self.mf = mf
        self.live = live
        self.sweep = sweep
        self.found = sweep.found
        self.slots = sweep.slots() if sweep.spilled else {}
        self.emitter = emitter_of(mf.target)
        self.copy, self.undef, self.kill = (mf.target.desc(name) for name in ("COPY", "IMPLICIT_DEF", "KILL"))
        self.steps: Steps = {}
        self.counts = {"spills": 0, "reloads": 0, "copies": 0}
        self.scratch: dict[int, list[int]] = {}  # by class

    def run(self) -> Steps:
        """Rewrite the function."""
        mf = self.mf
        found = self.found
        reg_units = mf.target.reg_units
        copy, undef, kill = self.copy, self.undef, self.kill
        slots = self.slots
        written = clobbered = 0
        for block in mf.blocks:
            out: list[MachineInstr] = []
            held: dict[int, int] = {}  # values in memory that have a scratch register for the present instruction
            at_end = False  # among the terminators
            for number, mi in enumerate(block.instrs):
                desc = mi.desc
                ops = mi.ops
                if desc is copy:
                    written |= self._copy(mi, out)
                    continue
                if desc is undef or desc is kill:
                    continue
                if slots and not at_end:
                    if held:
                        held = {}
                    if desc.is_terminator:  # nothing can be inserted between terminators
                        at_end = True
                        for each in block.instrs[number:]:
                            for v in self.sweep.spilled_at(each, each.desc.use_positions):
                                if v not in held:
                                    self._reload(v, held, out)
                for at in desc.use_positions:
                    used = ops[at]
                    if used.__class__ is int and used >= FIRST_VREG:
                        v = used - FIRST_VREG
                        ops[at] = found[v] or held.get(v) or self._reload(v, held, out)
                stored: int | None = None
                for at in desc.def_positions:
                    v = ops[at] - FIRST_VREG  # type: ignore[operator]
                    if v >= 0:
                        reg = found[v]
                        if not reg:  # what it reads has been read when it writes
                            reg = held.get(v) or self._scratch_of(v)[0]
                            held[v] = reg
                            stored = v
                        ops[at] = reg
                    written |= reg_units[ops[at]]  # type: ignore[call-overload]
                if mi.implicit_defs:
                    for reg in mi.implicit_defs:
                        written |= reg_units[reg]
                clobbered |= mi.clobbers
                out.append(mi)
                if stored is not None:
                    self._store(stored, held[stored], out)
            block.instrs = out
        for reg in self.sweep.scratch:
            written |= reg_units[reg]
        self._finish(written, clobbered)
        return self.steps

    def _scratch_of(self, v: int) -> list[int]:
        rc = self.mf.vreg_class[v]
        mine = self.scratch.get(rc)
        if mine is None:
            mine = self.scratch[rc] = self.sweep.scratch_of(rc)
        return mine

    def _reload(self, v: int, held: dict[int, int], out: list[MachineInstr]) -> int:
        """Bring a value from memory into a scratch register that holds none yet."""
        taken = held.values()
        held[v] = reg = next(reg for reg in self._scratch_of(v) if reg not in taken)
        self._load(v, reg, out)
        return reg

    def _load(self, v: int, reg: int, out: list[MachineInstr]) -> None:
        made = self.emitter.load(reg, self.mf.vreg_class[v], self.slots[v])
        self._made(made, (RELOAD, v, reg, self.slots[v]), "reloads", out)

    def _store(self, v: int, reg: int, out: list[MachineInstr]) -> None:
        made = self.emitter.store(reg, self.mf.vreg_class[v], self.slots[v])
        self._made(made, (SPILL, v, self.slots[v], reg), "spills", out)

    def _made(self, made: list[MachineInstr], step: Step, kind: str, out: list[MachineInstr]) -> None:
        if made:
            self.steps[id(made[0])] = (step, made)
            self.counts[kind] += 1
            out += made

    def _copy(self, mi: MachineInstr, out: list[MachineInstr]) -> int:
        """What becomes of a COPY; the units that it writes."""
        found = self.found
        dst: int = mi.ops[0]  # type: ignore[assignment]
        src: int = mi.ops[1]  # type: ignore[assignment]
        to = found[dst - FIRST_VREG] if dst >= FIRST_VREG else dst
        from_ = found[src - FIRST_VREG] if src >= FIRST_VREG else src
        before = len(out)
        if not from_:
            reg = to or self._scratch_of(src - FIRST_VREG)[0]
            self._load(src - FIRST_VREG, reg, out)
            from_ = reg
        if not to:
            self._store(dst - FIRST_VREG, from_, out)
        elif to != from_:
            self._made(self.emitter.copy(to, from_), (MOVE, -1, to, from_), "copies", out)
        for made in out[before:]:
            made.debug_loc = mi.debug_loc
        return self.mf.target.reg_units[to] if to else 0

    def _finish(self, written: int, clobbered: int) -> None:
        mf = self.mf
        live = self.live
        found = self.found
        reg_units = mf.target.reg_units
        tracked = liveness.allocatable_units(mf.target)
        names = unit_names(mf.target)
        for b, block in enumerate(mf.blocks):
            there = live.phys_in[b]
            for reg in live.vregs_of(live.live_in[b]):
                there |= reg_units[found[reg - FIRST_VREG]]
            if not b:
                there |= live.phys_maybe_undefined
            block.live_ins = names.registers(there & tracked)
        mf.vreg_phys.update({v + FIRST_VREG: reg for v, reg in enumerate(found) if reg})
        mf.used_callee_saved = [r for r in mf.callee_saved if reg_units[r] & (written | clobbered)]
        mf.stats.update(self.counts)
        mf.stats.update({"remats": 0, "folded": 0, "weighted_spills": float(self.counts["spills"]), "weighted_reloads": float(self.counts["reloads"]),
                         "spill_cost": float(self.counts["spills"] + self.counts["reloads"]),
                         "copy_cost": float(self.counts["copies"]), "spill_slots": len(set(self.slots.values())),
                         "registers": (written & tracked).bit_count()})
