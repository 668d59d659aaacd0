"""Sinking on SSA form: what one place needs is computed there (as LLVM's MachineSinking does).

Selection works block by block, so the operands of a `select`, the addresses for one path, the next value of an induction variable stand where
the IR had them.  A pure instruction whose result is read in one block only moves

* to that block, in front of the first reader, if the block runs less often and lies in no deeper loop.  A PHI reads at the end of the
  predecessor, so an operand of a `select` moves into its arm: it is not computed on the other path, and it is computed straight into
  the PHI's register, where a copy would be needed otherwise;
* down in its own block, to the end or its first reader there, if it is an operand of a successor's PHI, and one of its own operands is
  read behind it and dies in the block: `next = add i, 4` behind the last use of `i` can share i's register.

Loads stay: stores between are not looked at.  An instruction with two operands that would live longer stays too: it would occupy two registers
instead of one.  Machines with lanes are left alone: their short arms become predicated instructions, all of which issue.

Before and after: SSA form.  Complexity: one scan; frequencies and the liveness of the values in question only where something may move.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from oxllc.mir import frequency
from oxllc.mir.function import FIRST_VREG
from oxllc.mir.loops import analyze
from oxllc.mir.value_liveness import ValueLiveness
from oxllc.passes.dead_code import is_removable

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr
    from oxllc.target_desc.model import Target

Key = tuple[int, int]  # a place in a block: the index of an instruction; 0, or minus a number for what is put in front of it

SHARE = 0.9  # a block has to run less than this often to be worth moving to
_MANY = -2  # read in several blocks


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Sink in all blocks, last ones first, so that a chain of instructions follows its last link."""
    if mf.target.simt is not None or len(mf.blocks) < 2:
        return
    sinker = _Sinker(mf)
    if sinker.has_candidates():
        moved = sinker.sink()
        if moved:
            ctx.count("machine-sink.moved", moved)


class Movable:
    """Whether an instruction with one result only computes a virtual register from others and constants."""

    def __init__(self, target: Target) -> None:
        self.fixed = {target.desc(name) for name in ("PHI", "COPY", "IMPLICIT_DEF")}
        self.flags = [len(c.members) == 1 for c in target.classes]  # whatever lies between writes them
        self.constant = [r.is_constant for r in target.registers]

    def __call__(self, mf: MachineFunction, mi: MachineInstr) -> bool:
        desc = mi.desc
        if (desc in self.fixed or desc.is_variadic or mi.implicit_uses or mi.predicate or desc.may_load or not is_removable(mi)
                or self.flags[mf.class_of(mi.ops[0])]):  # type: ignore[arg-type]
            return False
        for at in desc.use_positions:
            op = mi.ops[at]
            if op.__class__ is int and op:
                if op >= FIRST_VREG:
                    if self.flags[mf.class_of(op)]:
                        return False
                elif not self.constant[op]:
                    return False
        return True


class _Sinker:
    """By virtual register (less FIRST_VREG): `place`, the number of the one block that reads it, -1 or _MANY; `readers`, how many do.

    `several`: of those that several blocks read the numbers of all.  `next_values`: (register, number of the block at whose end a PHI reads it)."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        mf.renumber_blocks()
        phi = mf.target.desc("PHI")
        self.is_movable = Movable(mf.target)
        self.next_values: set[tuple[int, int]] = set()
        self.several: dict[int, list[int]] = {}
        self.place = place = [-1] * len(mf.vreg_class)
        self.readers = readers = [0] * len(mf.vreg_class)
        for block in mf.blocks:
            here = block.number
            for mi in block.instrs:
                ops = mi.ops
                desc = mi.desc
                if desc is phi:
                    for at in range(1, len(ops), 2):
                        k: int = ops[at] - FIRST_VREG  # type: ignore[operator]
                        if k < 0:
                            continue
                        pred: int = ops[at + 1].number  # type: ignore[attr-defined]
                        self.next_values.add((k + FIRST_VREG, pred))
                        readers[k] += 1
                        if place[k] == -1:
                            place[k] = pred
                        elif place[k] != pred:
                            self._note(k, pred)
                    continue
                uses = map(ops.__getitem__, mi.use_positions() if desc.is_variadic else desc.use_positions)
                for op in (*uses, mi.predicate) if mi.predicate else uses:
                    if op.__class__ is int and op >= FIRST_VREG:
                        k = op - FIRST_VREG
                        readers[k] += 1
                        if place[k] == -1:
                            place[k] = here
                        elif place[k] != here:
                            self._note(k, here)

    def _note(self, k: int, block: int) -> None:
        """Another block reads a register too."""
        place = self.place
        if place[k] == _MANY:
            self.several[k].append(block)
        else:
            self.several[k] = [place[k], block]
            place[k] = _MANY

    def has_candidates(self) -> bool:
        """Whether some result is read in one other block, or by a PHI behind its own."""
        place, next_values = self.place, self.next_values
        for block in self.mf.blocks:
            here = block.number
            for mi in block.instrs:
                if mi.desc.def_positions == (0,):
                    reg: int = mi.ops[0]  # type: ignore[assignment]
                    if reg >= FIRST_VREG and (place[reg - FIRST_VREG] not in (-1, _MANY, here) or (reg, here) in next_values) and (
                            self.is_movable(self.mf, mi)):
                        return True
        return False

    def _liveness(self) -> ValueLiveness:
        """Liveness as it is before anything moves."""
        home = [-1] * len(self.place)
        for block in self.mf.blocks:
            here = block.number
            for mi in block.instrs:
                for at in mi.def_positions() if mi.desc.is_variadic else mi.desc.def_positions:
                    k: int = mi.ops[at] - FIRST_VREG  # type: ignore[operator]
                    if k >= 0:
                        home[k] = here
        place, several = list(self.place), self.several

        def reads(reg: int) -> list[int]:
            k = reg - FIRST_VREG
            return several[k] if k in several else [place[k]] if place[k] >= 0 else []

        return ValueLiveness(self.mf, reads, lambda reg: home[reg - FIRST_VREG])

    def sink(self) -> int:
        """Move what can be moved; the number of moves."""
        mf = self.mf
        info = analyze(mf)
        frequency.compute(mf, info)
        self.depth = info.depth
        self.live = self._liveness()
        self.first_read: list[dict[int, Key]] = [{} for _ in mf.blocks]
        self.arrived: list[list[tuple[Key, MachineInstr]]] = [[] for _ in mf.blocks]
        self.extended: set[tuple[int, int]] = set()  # (register, block): lives on to there since something moved
        self.moved = 0
        gone: set[int] = set()
        for b in reversed(info.order):
            self._sink_from(mf.blocks[b], gone)
        if gone:
            for block, arrived in zip(mf.blocks, self.arrived):
                if arrived:
                    kept: list[tuple[Key, MachineInstr]] = [((k, 0), mi) for k, mi in enumerate(block.instrs) if id(mi) not in gone]
                    block.instrs = [mi for _, mi in sorted(kept + arrived, key=itemgetter(0))]
                else:
                    block.instrs = [mi for mi in block.instrs if id(mi) not in gone]
        return self.moved

    def _sink_from(self, block: MachineBlock, gone: set[int]) -> None:
        """Sink out of a block and within it, from its end to its start; what blocks that come later read is known."""
        here = block.number
        first_read = self.first_read[here]
        last_read: dict[int, Key] = {}
        end = (block.first_terminator(), 0)
        instrs = block.instrs
        for k in range(len(instrs) - 1, block.first_non_phi() - 1, -1):
            mi = instrs[k]
            key: Key = (k, 0)
            if mi.desc.def_positions == (0,) and mi.ops[0] >= FIRST_VREG:  # type: ignore[operator]
                reg: int = mi.ops[0]  # type: ignore[assignment]
                place = self.place[reg - FIRST_VREG]
                if place not in (-1, _MANY, here):
                    if self.is_movable(self.mf, mi) and self._is_better(mi, block, self.mf.blocks[place]):
                        gone.add(id(mi))
                        self._arrive(mi, self.mf.blocks[place], reg)
                        continue
                elif (reg, here) in self.next_values and self.is_movable(self.mf, mi) and self._frees_operand(
                        mi, key, first_read.get(reg, end), here, last_read):
                    gone.add(id(mi))
                    key = self._arrive(mi, block, reg)
            desc, ops = mi.desc, mi.ops
            uses = map(ops.__getitem__, mi.use_positions() if desc.is_variadic else desc.use_positions)
            for used in (*uses, mi.predicate) if mi.predicate else uses:
                if used.__class__ is int and used >= FIRST_VREG:
                    if used not in first_read or key < first_read[used]:
                        first_read[used] = key
                    if used not in last_read or key > last_read[used]:
                        last_read[used] = key

    def _arrive(self, mi: MachineInstr, there: MachineBlock, reg: int) -> Key:
        """Put an instruction in front of the first reader of its result in a block; where that is."""
        self.moved += 1
        place = there.number
        first_read = self.first_read[place]
        key = (first_read[reg][0] if reg in first_read else there.first_terminator(), -self.moved)
        self.arrived[place].append((key, mi))
        for used in mi.reg_uses():
            if used >= FIRST_VREG:
                k = used - FIRST_VREG
                if self.place[k] != place:
                    self.place[k] = place if self.readers[k] == 1 else _MANY
                self.extended.add((used, place))
                first_read[used] = min(key, first_read.get(used, key))
        return key

    def _is_better(self, mi: MachineInstr, block: MachineBlock, there: MachineBlock) -> bool:
        """Whether an instruction is executed less often in another block, and no more registers are occupied on the way there."""
        place = there.number
        if there.frequency >= SHARE * block.frequency or self.depth[place] > self.depth[block.number]:
            return False
        live = self.live
        longer = {used for used in mi.reg_uses() if used >= FIRST_VREG and (used, place) not in self.extended
                  and not live.is_live_in(used, place)}
        return len(longer) <= 1

    def _frees_operand(self, mi: MachineInstr, key: Key, reader: Key, here: int, last_read: dict[int, Key]) -> bool:
        """Whether an operand dies between an instruction and its first reader, and none would live longer."""
        successors = self.mf.blocks[here].successors
        frees = False
        for used in mi.reg_uses():
            if used >= FIRST_VREG and (used, here) not in self.next_values and not any(
                    self.live.is_live_in(used, s.number) for s in successors):
                last = last_read.get(used, key)
                if last <= key:
                    return False
                frees = frees or last < reader
        return frees
