"""Symbolic proof of one allocation: every use reads the value it should (the idea of regalloc2's checker).

State: location -> set of values.  A location is a register unit or a part of a stack slot; a value is part k of a virtual register of
the input, or the contents of a register unit as the input's physical registers mean it.  The location NOWHERE holds the values that are
undefined so far: any location is right for them.

Meet: per location, intersection (values of NOWHERE count as present everywhere).
Transfer, for the instructions of the output in order:
  folded reload      as the input instruction, with one use checked in its slot
  inserted move      destination := what the source holds
  input instruction  check its uses; its clobbered units hold nothing; each result is in its register and nowhere else
  input COPY         a pure renaming, since its move is checked as an inserted one: wherever the source is, the result is too
Iterated to the greatest fixed point; then every block is checked once with its final entry state.

Checked besides: instructions kept, in order, with their other operands; register classes; reserved registers; ties; early-clobber
results; results that overlap; control flow; inserted code equals its rule; slots are spill slots and large enough; units of
callee-saved registers that are not in `mf.used_callee_saved` hold at a return what they held on entry.

It need only accept what our allocators make: a repeated rematerializable instruction is recognized by its step, not by its value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness
from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineBlock, MachineFunction, MachineInstr
from oxllc.mir.intervals import early_positions
from oxllc.passes.two_address import tied_pairs
from oxllc.regalloc.emit import emitter_of
from oxllc.regalloc.problem import is_rematerializable
from oxllc.regalloc.result import MOVE, RELOAD, REMAT, SPILL
from oxllc.regalloc.rewrite import repeated

if TYPE_CHECKING:
    from oxllc.regalloc.rewrite import Step
    from oxllc.target_desc.model import InstrDesc

NOWHERE = -1
PARTS = 64  # parts per value and per slot
SLOTS = 1 << 20  # locations of slots start here

State = dict[int, frozenset[int]]


class AllocationError(AssertionError):
    """An allocation that is not a correct translation of its input; the message lists what was found."""


class Snapshot:
    """The input of an allocation: taken before, compared after."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        self.blocks = [(block, list(block.successors),
                        [(mi, list(mi.ops), mi.predicate, mi.predicate_inverted) for mi in block.instrs]) for block in mf.blocks]
        self.descs = {id(mi): mi.desc for block in mf.blocks for mi in block.instrs}
        self.vreg_class = list(mf.vreg_class)
        self.live_ins = list(mf.blocks[0].live_ins)
        live = liveness.compute(mf)
        self.undefined = live.vregs_of(live.maybe_undefined)


def check(snapshot: Snapshot, steps: dict[int, tuple[Step, list[MachineInstr]]]) -> None:
    """Prove the rewritten function `snapshot.mf` against its snapshot.  Raises AllocationError."""
    errors = _Checker(snapshot, steps).run()
    if errors:
        raise AllocationError(f"{snapshot.mf.name}: wrong allocation:\n  " + "\n  ".join(errors[:20]))


class _Checker:
    def __init__(self, snapshot: Snapshot, steps: dict[int, tuple[Step, list[MachineInstr]]]) -> None:
        self.s = snapshot
        self.mf = snapshot.mf
        self.target = snapshot.mf.target
        self.steps = steps
        self.emitter = emitter_of(self.target)
        self.errors: list[str] = []
        self.reporting = False
        self.units_cache: dict[int, list[int]] = {}
        self.original = {id(block): (successors, instrs) for block, successors, instrs in snapshot.blocks}
        self.holds: dict[int, set[int]] = {}
        self.where: dict[int, set[int]] = {}
        self.block: MachineBlock = snapshot.mf.blocks[0]
        self.constant_units = 0
        for reg in self.target.registers:
            if reg.is_constant:
                self.constant_units |= reg.units
        self.restored = liveness.restored_units(self.mf)
        self.tracked = liveness.allocatable_units(self.target)
        self.defining: dict[int, list[MachineInstr]] = {}
        self.written_reserved: set[int] = set()
        self.copied: dict[int, int] = {}  # by id of a COPY: the constant register that it copies
        for _, _, instrs in snapshot.blocks:
            for mi, ops, _, _ in instrs:
                if mi.desc.name == "COPY" and ops[1] < FIRST_VREG:  # type: ignore[operator]
                    self.copied[id(mi)] = ops[1]  # type: ignore[assignment]
                if mi.desc.name == "COPY" and ops[0] in self.mf.reserved:  # the input moves it itself (the stack pointer, in dynamic alloca)
                    self.written_reserved.add(ops[0])
                if not mi.desc.is_variadic:
                    for at in mi.desc.def_positions:
                        self.defining.setdefault(ops[at], []).append(mi)  # type: ignore[arg-type]

    def error(self, text: str) -> None:
        """Note a finding, in the final sweep only."""
        if self.reporting:
            self.errors.append(f"{self.block}: {text}")

    # -- fixed point ------------------------------------------------------------------------------------------------

    def run(self) -> list[str]:
        """All findings."""
        self._check_flow()
        blocks = self.mf.blocks
        self.mf.renumber_blocks()
        entry: State = {}
        for unit in range(self.target.num_units):
            entry[unit] = frozenset((-2 - unit,))
        if self.s.undefined:
            entry[NOWHERE] = frozenset((v - FIRST_VREG) * PARTS + k for v in self.s.undefined for k in range(8))
        into: list[State | None] = [None] * len(blocks)
        into[0] = entry
        work = [0]
        queued = {0}
        while work:
            b = work.pop()
            queued.discard(b)
            state = into[b]
            assert state is not None
            out = self._transfer(blocks[b], state)
            for succ in blocks[b].successors:
                s = succ.number
                old = into[s]
                new = out if old is None else _meet(old, out)
                if new != old:
                    into[s] = new
                    if s not in queued:
                        queued.add(s)
                        work.append(s)
        self.reporting = True
        for b, state in enumerate(into):
            if state is not None:
                self._transfer(blocks[b], state)
        return self.errors

    def _check_flow(self) -> None:
        """Edges lead where they led, perhaps through new blocks."""
        self.reporting = True
        for block, successors, _ in self.s.blocks:
            self.block = block
            through = [s if id(s) in self.original else s.successors[0] for s in block.successors]
            if [id(b) for b in through] != [id(b) for b in successors]:
                self.error(f"successors {block.successors} instead of {successors}")
        self.reporting = False

    # -- state ------------------------------------------------------------------------------------------------------

    def _put(self, location: int, values: set[int]) -> None:
        """Overwrite a location."""
        holds, where = self.holds, self.where
        old = holds.get(location)
        if old:
            for value in old:
                where[value].discard(location)
        holds[location] = values
        for value in values:
            mine = where.get(value)
            if mine is None:
                where[value] = {location}
            else:
                mine.add(location)

    def _rename(self, pairs: list[tuple[int, int]]) -> None:
        """Simultaneously: each (new, old) value: new is now where old is, and only there."""
        places = [(new, set(self.where.get(old, ()))) for new, old in pairs]
        for new, _ in places:
            for location in self.where.get(new, ()):
                self.holds[location].discard(new)
            self.where[new] = set()
        for new, locations in places:
            for location in locations:
                self.holds[location].add(new)
            self.where[new] |= locations

    def _define(self, value: int, location: int) -> None:
        """A new value in one location."""
        for other in self.where.get(value, ()):
            self.holds[other].discard(value)
        self.where[value] = set()
        self._put(location, {value})

    def _units(self, reg: int) -> list[int]:
        found = self.units_cache.get(reg)
        if found is None:
            mask = self.target.reg_units[reg]
            found = self.units_cache[reg] = [u for u in range(mask.bit_length()) if mask >> u & 1]
        return found

    def _has(self, location: int, value: int) -> bool:
        return value in self.holds.get(location, ()) or NOWHERE in self.where.get(value, ())

    # -- transfer ---------------------------------------------------------------------------------------------------

    def _transfer(self, block: MachineBlock, state: State) -> State:
        self.block = block
        self.holds = {location: set(values) for location, values in state.items()}
        self.where = {}
        for location, values in state.items():
            for value in values:
                self.where.setdefault(value, set()).add(location)
        pending = self.original[id(block)][1] if id(block) in self.original else []
        at = 0
        instrs = block.instrs
        i = 0
        originals = {id(entry[0]): k for k, entry in enumerate(pending)}
        while i < len(instrs):
            mi = instrs[i]
            k = originals.get(id(mi), -1)
            if k >= 0:
                if k < at:
                    self.error(f"{mi.desc.name} repeated or out of order")
                    i += 1
                    continue
                for entry in pending[at:k]:
                    self._skipped(entry[0], entry[1])
                at = k + 1
                self._instruction(mi, pending[k])
                i += 1
            elif id(mi) in self.steps:
                step, made = self.steps[id(mi)]
                if instrs[i:i + len(made)] != made:
                    self.error("inserted instructions are not together")
                self._step(step, made)
                i += len(made)
            else:
                if not (id(block) not in self.original and mi.desc.is_branch):
                    self.error(f"unknown instruction {mi.desc.name}")
                i += 1
        for entry in pending[at:]:
            self._skipped(entry[0], entry[1])
        return {location: frozenset(values) for location, values in self.holds.items() if values}

    def _step(self, step: Step, made: list[MachineInstr]) -> None:
        """An inserted move."""
        kind, v, dst, src = step
        if self.reporting:
            self._check_code(step, made)
        if kind == MOVE:
            values = [set(self.holds.get(u, ())) for u in self._units(src)]
            if len(values) != len(self._units(dst)):
                self.error("move between registers of different width")
            self._put_register(dst, values)
        elif kind == SPILL:
            for k, u in enumerate(self._units(src)):
                self._put(SLOTS + dst * PARTS + k, set(self.holds.get(u, ())))
        elif kind == RELOAD:
            self._put_register(dst, [set(self.holds.get(SLOTS + src * PARTS + k, ())) for k in range(len(self._units(dst)))])
        else:
            values = [{v * PARTS + k} for k in range(len(self._units(dst)))]
            origin = self.defining.get(v + FIRST_VREG)
            if origin and origin[0].desc.name == "COPY":  # its renaming may be pending: it will follow the constant
                for held, u in zip(values, self._units(self.copied[id(origin[0])])):
                    held |= self.holds.get(u, set())
            self._put_register(dst, values)

    def _put_register(self, reg: int, values: list[set[int]]) -> None:
        if reg in self.mf.reserved and reg not in self.written_reserved:
            self.error(f"reserved register {self.target.registers[reg].name} is written by a move")
        for u, held in zip(self._units(reg), values):
            if not self.constant_units >> u & 1:
                self._put(u, held)

    def _check_code(self, step: Step, made: list[MachineInstr]) -> None:
        """Inserted instructions are what the target's rules say."""
        kind, v, dst, src = step
        if kind == REMAT:
            origin = self.defining.get(v + FIRST_VREG, [])
            if len(origin) != 1:
                self.error(f"%{v} is rematerialized but not defined once")
                return
            entry = next(e for _, _, instrs in self.s.blocks for e in instrs if e[0] is origin[0])
            definition = MachineInstr(origin[0].desc, list(entry[1]))
            if not is_rematerializable(definition, self.target.registers):
                self.error(f"%{v} cannot be rematerialized")
                return
            expected = repeated(self.emitter, definition, dst)
            if [(mi.desc, mi.ops) for mi in made] != [(mi.desc, mi.ops) for mi in expected]:
                self.error(f"rematerialized %{v} differs from its definition")
            return
        if kind == MOVE:
            expected = self.emitter.copy(dst, src)
        else:
            reg, slot = (src, dst) if kind == SPILL else (dst, src)
            class_id = self.mf.vreg_class[v] if v >= 0 else self.emitter._class_with_rule(reg)
            expected = self.emitter.store(reg, class_id, slot) if kind == SPILL else self.emitter.load(reg, class_id, slot)
            obj = self.mf.frame_objects[slot]
            if not obj.is_spill_slot or obj.size < self.target.classes[class_id].spill_size:
                self.error(f"slot {slot} is no spill slot of sufficient size")
        if [(mi.desc, mi.ops) for mi in made] != [(mi.desc, mi.ops) for mi in expected]:
            self.error("inserted code differs from the target's rule")

    def _values_of(self, reg: int, width: int) -> list[int]:
        """The values that a register operand of the input means."""
        if reg >= FIRST_VREG:
            return [(reg - FIRST_VREG) * PARTS + k for k in range(width)]
        return [-2 - u for u in self._units(reg)]

    def _width(self, reg: int) -> int:
        if reg >= FIRST_VREG:
            reg = self.target.classes[self.s.vreg_class[reg - FIRST_VREG]].members[0]
        return len(self._units(reg))

    def _part(self, reg: int, sub: int) -> tuple[int, int]:
        """(first part, number of parts) of a sub-register of a register operand."""
        if reg >= FIRST_VREG:
            reg = self.target.classes[self.s.vreg_class[reg - FIRST_VREG]].members[0]
        inner = self._units(self.target.registers[reg].sub_regs[sub])
        return self._units(reg).index(inner[0]), len(inner)

    def _skipped(self, mi: MachineInstr, ops: list[object]) -> None:
        """An instruction of the input that is not in the output."""
        name = mi.desc.name
        dst: int = ops[0] if ops else 0  # type: ignore[assignment]
        if name == "COPY":
            width = self._width(dst)
            self._rename(list(zip(self._values_of(dst, width), self._values_of(ops[1], width))))  # type: ignore[arg-type]
        elif name == "EXTRACT_SUBREG":
            first, width = self._part(ops[1], ops[2])  # type: ignore[arg-type]
            source = self._values_of(ops[1], self._width(ops[1]))  # type: ignore[arg-type]
            self._rename(list(zip(self._values_of(dst, width), source[first:first + width])))
        elif name in ("REG_SEQUENCE", "INSERT_SUBREG"):
            pairs: list[tuple[int, int]] = []
            values = self._values_of(dst, self._width(dst))
            first_source = 1 if name == "REG_SEQUENCE" else 2
            for k in range(first_source, len(ops), 2):
                first, width = self._part(dst, ops[k + 1])  # type: ignore[arg-type]
                pairs += zip(values[first:first + width], self._values_of(ops[k], width))  # type: ignore[arg-type]
            self._rename(pairs)
        elif name == "IMPLICIT_DEF":
            for value in self._values_of(dst, self._width(dst)):
                for location in self.where.get(value, ()):
                    self.holds[location].discard(value)
                self.where[value] = {NOWHERE}
                self.holds.setdefault(NOWHERE, set()).add(value)
        elif name != "KILL" and not is_rematerializable(MachineInstr(mi.desc, list(ops)), self.target.registers):
            self.error(f"{name} is missing")

    def _unfolded(self, mi: MachineInstr, desc: InstrDesc, old: list[object]) -> tuple[list[object], int]:
        """Operands of the register form of an instruction that reads a value from its slot, and the position of that value; -1: none is."""
        for at, value in enumerate(old):
            if self.target.folds.get((desc.id, at)) == mi.desc.id and type(value) is int and value >= FIRST_VREG:
                place, offset = mi.ops[at], mi.ops[at + 1]
                if not isinstance(place, FrameIndex) or place.offset or offset:
                    break
                width = self._width(value)
                for k, part in enumerate(self._values_of(value, width)):
                    if self.reporting and not self._has(SLOTS + place.index * PARTS + k, part):
                        self.error(f"{mi.desc.name}: slot {place.index} should hold %{value - FIRST_VREG}")
                return [*mi.ops[:at], value, *mi.ops[at + 2:]], at
        self.error(f"{mi.desc.name} instead of {desc.name}")
        return list(old), -1

    def _instruction(self, mi: MachineInstr, entry: tuple[MachineInstr, list[object], int, bool]) -> None:
        """An instruction of the input, with physical registers now."""
        _, old, predicate, inverted = entry
        folded = -1
        if mi.desc is not self.s.descs[id(mi)]:
            final = mi
            desc = self.s.descs[id(mi)]
            ops, folded = self._unfolded(mi, desc, old)
            mi = MachineInstr(desc, ops)
            mi.implicit_defs, mi.implicit_uses, mi.clobbers = final.implicit_defs, final.implicit_uses, final.clobbers
            mi.predicate, mi.predicate_inverted = final.predicate, final.predicate_inverted
            if folded < 0:
                return
            old = [*old[:folded], None, *old[folded + 1:]]
            ops[folded] = None
            entry = (entry[0], old, predicate, inverted)
        ops = mi.ops
        desc = mi.desc
        uses = tuple(at for at in mi.use_positions() if at != folded)
        defs = mi.def_positions()
        if any(reg >= FIRST_VREG for reg in (*mi.reg_uses(), *mi.reg_defs())):
            self.error(f"{desc.name}: a virtual register is left")
            return
        if self.reporting:
            self._check_operands(mi, entry)
        for at in uses:
            if type(old[at]) is int:
                self._use(mi, old[at], ops[at])  # type: ignore[arg-type]
        if predicate:
            self._use(mi, predicate, mi.predicate)
            if mi.predicate_inverted != inverted:
                self.error(f"{desc.name}: predicate inverted")
            for at in defs:
                self._use(mi, old[at], ops[at])  # type: ignore[arg-type]
        for reg in mi.implicit_uses:
            if not (desc.is_return and self.target.reg_units[reg] & self.restored):  # the epilogue's business, see _check_return
                self._use(mi, reg, reg)
        clobbers = mi.clobbers
        if desc.is_variadic:
            clobbers |= liveness.asm_clobbers(mi, self.target.reg_units)
        while clobbers:
            low = clobbers & -clobbers
            clobbers ^= low
            self._put(low.bit_length() - 1, set())
        for at in defs:
            self._result(old[at], ops[at])  # type: ignore[arg-type]
        for reg in mi.implicit_defs:
            self._result(reg, reg)
        if desc.is_return and self.reporting:
            self._check_return()

    def _result(self, meant: int, reg: int) -> None:
        units = self._units(reg)
        for u, value in zip(units, self._values_of(meant, len(units))):
            if not self.constant_units >> u & 1:
                self._define(value, u)

    def _use(self, mi: MachineInstr, meant: int, reg: int) -> None:
        if not self.reporting or not meant:
            return
        units = self._units(reg)
        for u, value in zip(units, self._values_of(meant, len(units))):
            if meant < FIRST_VREG and not self.tracked >> u & 1:
                continue
            if not self._has(u, value):
                what = f"%{meant - FIRST_VREG}" if meant >= FIRST_VREG else self.target.registers[meant].name
                held = sorted(x // PARTS for x in self.holds.get(u, ()) if x >= 0)
                self.error(f"{mi.desc.name}: {self.target.registers[reg].name} should hold {what}, holds {held or 'nothing known'}")
                return

    def _check_operands(self, mi: MachineInstr, entry: tuple[MachineInstr, list[object], int, bool]) -> None:
        """Everything about one instruction that needs no state."""
        old = entry[1]
        ops = mi.ops
        desc = mi.desc
        regs = self.target.registers
        classes = self.target.classes
        uses, defs = mi.use_positions(), mi.def_positions()
        places = set(uses) | set(defs)
        clobbers = liveness.asm_clobbers(mi, self.target.reg_units) if desc.is_variadic else 0
        for at, (was, now) in enumerate(zip(old, ops)):
            if at not in places or type(was) is not int:
                if was is not now and was != now and not (isinstance(now, MachineBlock) and id(now) not in self.original
                                                          and now.successors[0] is was):
                    self.error(f"{desc.name}: operand {at} was {was!r}, is {now!r}")
                continue
            reg: int = now  # type: ignore[assignment]
            if was < FIRST_VREG:
                if reg != was:
                    self.error(f"{desc.name}: operand {at} was a fixed register")
                continue
            if reg in self.mf.reserved:
                self.error(f"{desc.name}: reserved register {regs[reg].name}")
            if self.target.reg_units[reg] & clobbers:
                self.error(f"{desc.name}: operand {at} is in the clobbered register {regs[reg].name}")
            needed = {self.s.vreg_class[was - FIRST_VREG]}
            if not desc.is_variadic and desc.operands[at].reg_class >= 0:
                needed.add(desc.operands[at].reg_class)
            for rc in sorted(needed):
                if not classes[rc].members_mask >> reg & 1:
                    self.error(f"{desc.name}: {regs[reg].name} is not in class {classes[rc].name}")
        for d, u in tied_pairs(mi):
            if ops[d] != ops[u]:
                self.error(f"{desc.name}: tied operands {d} and {u} differ")
        units = self.target.reg_units
        taken = 0
        for at in defs:
            mask = units[ops[at]]  # type: ignore[call-overload]
            if mask & taken:
                self.error(f"{desc.name}: results overlap")
            taken |= mask
        early = early_positions(mi)
        if early:
            tied_uses = {u for d, u in tied_pairs(mi) if d in early}
            for at in early:
                for u in uses:
                    if u not in tied_uses and type(ops[u]) is int and units[ops[at]] & units[ops[u]]:  # type: ignore[call-overload]
                        self.error(f"{desc.name}: early-clobber result overlaps operand {u}")

    def _check_return(self) -> None:
        used = 0
        units = self.target.reg_units
        for reg in self.mf.used_callee_saved:
            used |= units[reg]
        for reg in self.mf.callee_saved:
            for u in self._units(reg):
                if not used >> u & 1 and not self._has(u, -2 - u):
                    self.error(f"callee-saved {self.target.registers[reg].name} is not preserved")


def _meet(a: State, b: State) -> State:
    """Per location, intersection; what is undefined in one state agrees with anything in the other."""
    free_a, free_b = a.get(NOWHERE), b.get(NOWHERE)
    result: State = {}
    if not free_a and not free_b:
        for location, values in a.items():
            other = b.get(location)
            if other is not None:
                both = values & other
                if both:
                    result[location] = both
        return result
    free_a = free_a or frozenset()
    free_b = free_b or frozenset()
    for location in a.keys() | b.keys():
        both = (a.get(location, frozenset()) | free_a) & (b.get(location, frozenset()) | free_b)
        if both:
            result[location] = both
    if not free_a & free_b:
        result.pop(NOWHERE, None)
    else:
        result[NOWHERE] = free_a & free_b
    return result
