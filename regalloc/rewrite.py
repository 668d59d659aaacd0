"""Apply an allocation: virtual registers become physical ones, edits become code.  Shared by all allocators.

One pass over the blocks merges the instructions with the sorted edits.  All edits of one place and phase are one parallel move.
COPY, REG_SEQUENCE, EXTRACT_SUBREG and INSERT_SUBREG become moves from the target's copy rules (nothing, where both sides got the
same register); IMPLICIT_DEF and KILL disappear.  A cycle among moves is broken through a free register, or a stack slot if none is free.

After: no virtual registers; `mf.vreg_phys`, `mf.stats`, `mf.used_callee_saved` and the blocks' `live_ins` are set.
Returns what the checker wants to know: which machine instructions came from which edit.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.mir import liveness
from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineInstr, MemOperand
from oxllc.passes.critical_edges import split_edges
from oxllc.passes.parallel_moves import sequentialize
from oxllc.regalloc.emit import Emitter, emitter_of
from oxllc.regalloc.fold import fold_reloads
from oxllc.regalloc.free_registers import Occupied
from oxllc.regalloc.result import AT_BLOCK_END, MOVE, RELOAD, REMAT, SPILL, Edit
from oxllc.regalloc.slots import assign_slots

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.regalloc.result import Allocation
    from oxllc.target_desc.model import Target

Step = tuple[int, int, int, int]  # kind, vreg, destination (register or slot), source (register or slot)


class Rewriter:
    """`steps`: by id of the first inserted instruction: (step, all instructions of the step); filled while rewriting."""

    def __init__(self, mf: MachineFunction, allocation: Allocation) -> None:
        self.mf = mf
        self.a = allocation
        self.target = mf.target
        self.emitter = emitter_of(mf.target)
        self.slots = assign_slots(mf, allocation)
        self.occupied: Occupied | None = None
        self.temp_slots: dict[tuple[int, int], list[int]] = {}
        self.steps: dict[int, tuple[Step, list[MachineInstr]]] = {}
        self.folded: dict[int, tuple[int, int]] = {}  # by instruction index: operand read from memory, value
        self.counts = {"spills": 0, "reloads": 0, "remats": 0, "copies": 0, "folded": 0}
        self.weighted = dict.fromkeys((MOVE, SPILL, RELOAD, REMAT), 0.0)  # executions by block frequency
        names = ("COPY", "REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG", "IMPLICIT_DEF", "KILL")
        self.copy, self.sequence, self.extract, self.insert, self.undef, self.kill = (mf.target.desc(n) for n in names)

    def run(self) -> None:
        """Rewrite the function."""
        mf = self.mf
        numbering = self.a.intervals.numbering
        self.folded = fold_reloads(mf, self.a)
        edits = self.a.edits
        special = self.a.deleted | set(self.folded)  # instructions that change by more than their registers
        reg, location = self.a.reg, self.a.location
        at = 0
        edge_code = [(pred, succ, self._moves(edits_, (2 * numbering.end[pred] - 1, 2 * numbering.label[succ]), 0.0))
                     for (pred, succ), edits_ in sorted(self.a.edge_edits.items())]
        for b in numbering.order:
            block = mf.blocks[b]
            frequency = block.frequency
            out: list[MachineInstr] = []
            index = numbering.label[b]
            term = numbering.term[b]
            for mi in block.instrs:
                if index < term:
                    index += 1
                    while at < len(edits) and edits[at].key <= index:
                        at = self._edits_at(at, out, frequency)
                desc = mi.desc
                if desc.is_variadic or desc.is_pseudo or mi.predicate or index in special:
                    self._instruction(mi, index, out, frequency)
                    continue
                ops = mi.ops
                for position in desc.use_positions:
                    used = ops[position]
                    if used.__class__ is int and used >= FIRST_VREG:
                        v = used - FIRST_VREG
                        ops[position] = reg[v] or location(v, 2 * index)
                for position in desc.def_positions:
                    v = ops[position] - FIRST_VREG  # type: ignore[operator]
                    if v >= 0:
                        ops[position] = reg[v] or location(v, 2 * index + 1)
                out.append(mi)
            end = numbering.end[b]
            while at < len(edits) and edits[at].key <= end:  # blocks without terminators
                at = self._edits_at(at, out, frequency)
            block.instrs = out
        assert at == len(edits)
        if edge_code:
            blocks = list(mf.blocks)
            new = split_edges(mf, [(blocks[p], blocks[s]) for p, s, _ in edge_code])
            for made, (pred, succ, code) in zip(new, edge_code):
                made.instrs[0:0] = code
                self._count_edge(made, self.a.edge_edits[pred, succ])
        self._finish()

    # -- edits ------------------------------------------------------------------------------------------------------

    def _edits_at(self, at: int, out: list[MachineInstr], frequency: float) -> int:
        """Emit the parallel move that begins at edit `at`; the index behind it."""
        edits = self.a.edits
        key, phase = edits[at].key, edits[at].phase
        end = at + 1
        while end < len(edits) and edits[end].key == key and edits[end].phase == phase:
            end += 1
        points = (2 * key - 1, 2 * key)
        if phase == AT_BLOCK_END:
            points = (2 * key - 1, 2 * key + 1)
        out += self._moves(edits[at:end], points, frequency)
        return end

    def _moves(self, edits: list[Edit], points: tuple[int, int], frequency: float) -> list[MachineInstr]:
        """Code of one parallel move.  `points`: where its registers are occupied, for finding a free one."""
        code: list[MachineInstr] = []
        if len(edits) == 1:
            edit = edits[0]
            self._step(edit.kind, edit.vreg, edit.dst, edit.src, code, frequency)
            return code
        moves = [(edit.dst or -1, edit.src or -2) for edit in edits]
        touched = [reg for move in moves for reg in move if reg > 0]
        temps: list[int] = []

        def new_temp(k: int) -> int:
            temps.append(self._temp(edits[k].vreg, points, touched, len(temps)))
            if temps[-1] > 0:
                touched.append(temps[-1])
            return temps[-1]

        for dst, src, k in sequentialize(moves, self._units_of, new_temp):
            edit = edits[k]
            self._step(edit.kind, edit.vreg, dst, src, code, frequency)
        return code

    def _units_of(self, location: int) -> int:
        return self.target.reg_units[location] if location > 0 else 0

    def _temp(self, v: int, points: tuple[int, int], touched: list[int], number: int) -> int:
        """A free register for a value, or a slot as -3 - frame index."""
        if self.occupied is None:
            self.occupied = Occupied(self.mf, self.a)
        class_id = self.mf.class_of(v + FIRST_VREG)
        reg = self.occupied.free_register(class_id, points, touched)
        if reg:
            return reg
        rc = self.target.classes[class_id]
        mine = self.temp_slots.setdefault((rc.spill_size, rc.spill_align), [])
        while len(mine) <= number:
            mine.append(self.mf.new_frame_object(rc.spill_size, rc.spill_align, is_spill_slot=True))
        return -3 - mine[number]

    def _step(self, kind: int, v: int, dst: int, src: int, code: list[MachineInstr], frequency: float) -> None:
        """One sequential move of value v; a location of -3 and below is a temporary slot."""
        class_id = self.mf.vreg_class[v]
        if kind == REMAT:
            repeat = self.a.remat[v]
            made = repeated(self.emitter, repeat, dst)
            step = (REMAT, v, dst, 0)
            self.counts["remats"] += 1
            self.weighted[REMAT] += frequency
        elif kind == SPILL or dst <= -3:
            slot = self.slots[v] if dst > -3 else -3 - dst
            if src <= -3:  # a store whose source was saved in a slot: never planned, since a store blocks nothing
                raise AssertionError("a spill never reads a temporary")
            made = self.emitter.store(src, class_id, slot)
            step = (SPILL, v, slot, src)
            self.counts["spills"] += 1
            self.weighted[SPILL] += frequency
        elif kind == RELOAD or src <= -3:
            slot = self.slots[v] if src > -3 else -3 - src
            made = self.emitter.load(dst, class_id, slot)
            step = (RELOAD, v, dst, slot)
            self.counts["reloads"] += 1
            self.weighted[RELOAD] += frequency
        else:
            made = self.emitter.copy(dst, src)
            step = (MOVE, v, dst, src)
            self.counts["copies"] += 1
            self.weighted[MOVE] += frequency
        if made:
            self.steps[id(made[0])] = (step, made)
            code += made

    def _count_edge(self, block: MachineBlock, edits: list[Edit]) -> None:
        for edit in edits:
            self.weighted[edit.kind] += block.frequency

    # -- instructions -----------------------------------------------------------------------------------------------

    def _instruction(self, mi: MachineInstr, index: int, out: list[MachineInstr], frequency: float) -> None:
        """Rename the registers of one instruction and append what becomes of it."""
        desc = mi.desc
        ops = mi.ops
        reg = self.a.reg
        if desc.is_variadic:
            def_positions = mi.def_positions()
            use_positions = mi.use_positions()
        else:
            def_positions = desc.def_positions
            use_positions = desc.use_positions
            if self.a.deleted and index in self.a.deleted:
                return
        fold = self.folded.get(index) if self.folded and not desc.is_pseudo else None
        for at in use_positions:
            used = ops[at]
            if type(used) is not int:
                continue  # a FrameIndex
            if fold and at == fold[0]:
                continue
            v = used - FIRST_VREG
            if v >= 0:
                ops[at] = reg[v] or self.a.location(v, 2 * index)
        for at in def_positions:
            v = ops[at] - FIRST_VREG  # type: ignore[operator]
            if v >= 0:
                ops[at] = reg[v] or self.a.location(v, 2 * index + 1)
        if mi.predicate >= FIRST_VREG:
            mi.predicate = self.a.location(mi.predicate - FIRST_VREG, 2 * index)
        if not desc.size and desc.is_pseudo:
            if desc is self.copy:
                if ops[0] != ops[1]:
                    self._append_moves([(ops[0], ops[1])], index, out, frequency, mi)  # type: ignore[list-item]
                return
            if desc is self.undef or desc is self.kill:
                return
            subs = self.target.registers
            if desc is self.extract:
                part = subs[ops[1]].sub_regs[ops[2]]  # type: ignore[call-overload]
                self._append_moves([(ops[0], part)], index, out, frequency, mi)  # type: ignore[list-item]
                return
            if desc is self.insert:
                part = subs[ops[0]].sub_regs[ops[3]]  # type: ignore[call-overload]
                self._append_moves([(part, ops[2])], index, out, frequency, mi)  # type: ignore[list-item]
                return
            if desc is self.sequence:
                parts = subs[ops[0]].sub_regs  # type: ignore[call-overload]
                moves: list[tuple[int, int]] = [(parts[ops[k + 1]], ops[k]) for k in range(1, len(ops), 2)]  # type: ignore[misc]
                self._append_moves(moves, index, out, frequency, mi)
                return
        if fold:
            self._fold(mi, *fold, frequency)
        out.append(mi)

    def _fold(self, mi: MachineInstr, at: int, v: int, frequency: float) -> None:
        """Give an instruction the form that reads a value from its slot."""
        slot = self.slots[v]
        mi.desc = self.target.instrs[self.target.folds[mi.desc.id, at]]
        mi.ops[at:at + 1] = [FrameIndex(slot), 0]
        obj = self.mf.frame_objects[slot]
        mi.mem = MemOperand(obj.size, obj.align, base=("fi", slot), offset=0)
        self.counts["folded"] += 1
        self.weighted[RELOAD] += frequency

    def _append_moves(self, moves: list[tuple[int, int]], index: int, out: list[MachineInstr], frequency: float,
                      origin: MachineInstr) -> None:
        """Parallel physical moves in place of a generic instruction."""
        moves = [move for move in moves if move[0] != move[1]]
        touched = [r for move in moves for r in move]
        temps: list[int] = []

        def new_temp(k: int) -> int:
            temps.append(self._part_temp(moves[k][1], index, touched, len(temps)))
            if temps[-1] > 0:
                touched.append(temps[-1])
            return temps[-1]

        steps = [(moves[0][0], moves[0][1], 0)] if len(moves) == 1 else sequentialize(moves, self._units_of, new_temp)
        for dst, src, k in steps:
            if dst < 0:
                class_id = self.emitter._class_with_rule(moves[k][1])
                made = self.emitter.store(src, class_id, -3 - dst)
                step = (SPILL, -1, -3 - dst, src)
            elif src < 0:
                class_id = self.emitter._class_with_rule(moves[k][1])
                made = self.emitter.load(dst, class_id, -3 - src)
                step = (RELOAD, -1, dst, -3 - src)
            else:
                made = self.emitter.copy(dst, src)
                step = (MOVE, -1, dst, src)
                self.counts["copies"] += 1
                self.weighted[MOVE] += frequency
            for mi in made:
                mi.debug_loc = origin.debug_loc
            self.steps[id(made[0])] = (step, made)
            out += made

    def _part_temp(self, reg: int, index: int, touched: list[int], number: int) -> int:
        """A free register of a class that holds `reg`, or a slot as -3 - frame index."""
        if self.occupied is None:
            self.occupied = Occupied(self.mf, self.a)
        class_id = self.emitter._class_with_rule(reg)
        free = self.occupied.free_register(class_id, (2 * index, 2 * index + 1), touched)
        if free:
            return free
        rc = self.target.classes[class_id]
        mine = self.temp_slots.setdefault((rc.spill_size, rc.spill_align), [])
        while len(mine) <= number:
            mine.append(self.mf.new_frame_object(rc.spill_size, rc.spill_align, is_spill_slot=True))
        return -3 - mine[number]

    # -- facts about the result -------------------------------------------------------------------------------------

    def _finish(self) -> None:
        mf = self.mf
        target = self.target
        for v, reg in enumerate(self.a.reg):
            if reg:
                mf.vreg_phys[v + FIRST_VREG] = reg
        for v in sorted(self.a.pieces):
            regs = [r for r in self.a.pieces[v][1] if r]
            if regs:
                mf.vreg_phys[v + FIRST_VREG] = regs[0]
        units = target.reg_units
        phys_in, maybe_undefined, written, clobbered = liveness.physical(mf)
        mf.used_callee_saved = [r for r in mf.callee_saved if units[r] & (written | clobbered)]
        names = unit_names(target)
        for block in mf.blocks:
            block.live_ins = names.registers(phys_in[block.number])
        # What a path reads without a definition (poison) is whatever its register holds when the function begins.
        mf.blocks[0].live_ins = names.registers(phys_in[0] | maybe_undefined)
        mf.stats.update(self.counts)
        mf.stats.update(self.a.stats)
        weighted = self.weighted
        mf.stats["weighted_spills"], mf.stats["weighted_reloads"] = weighted[SPILL], weighted[RELOAD]
        mf.stats["spill_cost"] = weighted[SPILL] + weighted[RELOAD] + 0.5 * weighted[REMAT]
        mf.stats["copy_cost"] = weighted[MOVE]
        mf.stats["spill_slots"] = len(set(self.slots.values())) + sum(len(s) for s in self.temp_slots.values())
        tracked = liveness.allocatable_units(target)
        mf.stats["registers"] = (written & tracked).bit_count()


def repeated(emitter: Emitter, origin: MachineInstr, dst: int) -> list[MachineInstr]:
    """The code that makes a rematerializable value again in a register."""
    if origin.desc.name == "COPY":  # of a constant register
        return emitter.copy(dst, origin.ops[1])  # type: ignore[arg-type]
    mi = MachineInstr(origin.desc, list(origin.ops), mem=origin.mem, debug_loc=origin.debug_loc)
    mi.ops[origin.desc.def_positions[0]] = dst
    return [mi]


class UnitNames:
    """Which register names each register unit of a target: of several that are just this unit, the one with the most parts (the widest view)."""

    def __init__(self, target: Target) -> None:
        self.single: dict[int, int] = {}
        registers = target.registers
        for reg in registers:
            if reg.units and reg.units.bit_count() == 1:
                unit = reg.units.bit_length() - 1
                if unit not in self.single or len(reg.sub_regs) > len(registers[self.single[unit]].sub_regs):
                    self.single[unit] = reg.id
        self.bytes = target.num_units // 8 + 1
        self.known: dict[int, list[int]] = {}  # by place of a byte of a set * 256 + byte

    def registers(self, units: int) -> list[int]:
        """The registers of a set of units, ascending."""
        regs: list[int] = []
        known = self.known
        for key, byte in enumerate(units.to_bytes(self.bytes, "little")):
            if byte:
                mine = known.get(key << 8 | byte)
                if mine is None:
                    mine = [self.single[8 * key + k] for k in range(8) if byte >> k & 1 and 8 * key + k in self.single]
                    known[key << 8 | byte] = mine
                regs += mine
        regs.sort()
        return regs


@lru_cache(maxsize=16)
def unit_names(target: Target) -> UnitNames:
    """The names of a target's units: what has been looked up is good for all functions."""
    return UnitNames(target)


def rewrite(mf: MachineFunction, allocation: Allocation) -> Rewriter:
    """Apply an allocation (with its edits resolved) to the function it was made for."""
    rewriter = Rewriter(mf, allocation)
    rewriter.run()
    return rewriter

