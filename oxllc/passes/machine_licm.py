"""Machine loop-invariant code motion on SSA form: addresses, constants and other pure instructions move to the preheader.

LLVM IR's passes have hoisted what they could see; selection adds new invariants (addresses of globals, large constants,
comparisons with them).  An instruction moves if it is pure (see `dead_code.is_removable`), reads only values from outside the
loop, and is no load except an invariant one of a known place.

Whether it is worth it: the value then occupies a register in all of the loop, so it moves only while registers are left at the
tightest point of the loop (`pressure.py`; LLVM's MachineLICM asks the same of its pressure sets), only up to a share of its
class, and only if its block runs more often than the preheader.  The share is there because pressure in SSA form does not see what
PHIs and two-address copies will add; its values are measured (`tests/measure.py`).

An innermost loop without a preheader gets one when something moves there.  Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import frequency
from oxllc.mir.function import FIRST_VREG
from oxllc.mir.loops import analyze
from oxllc.passes import preheaders
from oxllc.passes.dead_code import is_removable
from oxllc.passes.pressure import Pressure

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr

Blocks = dict[int, "MachineBlock"]  # by identity, in reverse post-order

MARGIN = -4  # register units left at the tightest point; below 0 because the scheduler relieves what source order piles up (measured)
SHARE = 4  # of a class's registers, one in so many may be taken by what moves out of one loop
SHARE_NEW = 6  # the same where the preheader has to be made


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Hoist out of every loop, inner ones first."""
    info = analyze(mf)
    if not info.loops:
        return
    frequency.compute(mf, info)
    loops: list[Blocks] = [{id(mf.blocks[b]): mf.blocks[b] for b in loop.blocks} for loop in info.loops]
    state = _Hoister(mf, [block for block in mf.blocks if info.depth[block.number]])
    for loop, blocks in zip(reversed(info.loops), reversed(loops)):
        ancestors = []
        innermost = all(other.parent != loop.index for other in info.loops)
        parent = loop.parent
        while parent >= 0:
            ancestors.append(loops[parent])
            parent = info.loops[parent].parent
        moved = state.hoist(next(iter(blocks.values())), blocks, ancestors, innermost)
        if moved:
            ctx.count("machine-licm.hoisted", moved)
    mf.renumber_blocks()


def _may_load_early(mi: MachineInstr) -> bool:
    """Whether a load gives the same in every iteration and cannot fault where it would not have run: a place within a known object.

    A jump table's entry is neither: what guards its index may stay in the loop."""
    mem = mi.mem
    if mem is None or not mem.is_invariant or mem.offset is None:
        return False
    return isinstance(mem.base, str) or (isinstance(mem.base, tuple) and mem.base[:1] == ("fi",))


class _Hoister:
    """By virtual register: `home`, the block that defines it; `uses`, its readers that are not hoisted with it.

    `left`: units left by block (of those in loops) and bank; `budget`: by class, what may still move out of the loop at hand."""

    def __init__(self, mf: MachineFunction, in_loops: list[MachineBlock]) -> None:
        self.mf = mf
        self.in_loops = in_loops
        self.constant = [r.is_constant for r in mf.target.registers]
        self.home: dict[int, int] = {}
        self.uses: dict[int, int] = {}
        self.pressure: Pressure | None = None
        self.left: dict[int, list[int]] = {}
        self.budget: list[int] = []
        self.copy, self.undef = mf.target.desc("COPY"), mf.target.desc("IMPLICIT_DEF")
        home, uses = self.home, self.uses
        for block in mf.blocks:
            here = id(block)
            for mi in block.instrs:
                ops = mi.ops
                desc = mi.desc
                for at in mi.def_positions() if desc.is_variadic else desc.def_positions:
                    home[ops[at]] = here  # type: ignore[index]
                for at in mi.use_positions() if desc.is_variadic else desc.use_positions:
                    reg = ops[at]
                    if reg.__class__ is int:
                        uses[reg] = uses.get(reg, 0) + 1
                if mi.predicate:
                    uses[mi.predicate] = uses.get(mi.predicate, 0) + 1

    def hoist(self, header: MachineBlock, inside: Blocks, ancestors: list[Blocks], innermost: bool) -> int:
        """Hoist out of one loop; the number of instructions moved."""
        preheader = preheaders.find(header, inside)
        if preheader is None and not (innermost and preheaders.can_make(self.mf, header, inside)):
            return 0
        if not any(self._is_invariant(mi, inside) for block in inside.values() for mi in block.instrs):
            return 0
        entered = preheader.frequency if preheader is not None else sum(
            preheaders.frequency_into(p, header) for p in header.predecessors if id(p) not in inside)
        left = self._left_in(inside)
        share = SHARE if preheader is not None else SHARE_NEW
        self.budget = [max(2, len(c.order) // share) for c in self.mf.target.classes]
        moved: list[MachineInstr] = []
        results: set[int] = set()
        for block in inside.values():
            if block.frequency <= entered:
                continue
            kept = []
            for mi in block.instrs:
                if not self._is_invariant(mi, inside) or not self._has_room(mi, left):
                    kept.append(mi)
                    continue
                moved.append(mi)
                self._occupy(mi, inside, left, results)
                for reg in mi.reg_defs():
                    self.home[reg] = 0  # outside, wherever the preheader will be
            block.instrs = kept
        if not moved:
            return 0
        if preheader is None:
            preheader = preheaders.make(self.mf, header, inside)
            self.left[id(preheader)] = list(self.left[id(header)])
            for mi in preheader.instrs[:preheader.first_non_phi()]:
                for reg in mi.reg_defs():
                    self.home[reg] = id(preheader)
            for outer in ancestors:
                outer[id(preheader)] = preheader
        for mi in moved:
            for reg in mi.reg_defs():
                self.home[reg] = id(preheader)
        at = preheader.first_terminator()
        preheader.instrs[at:at] = moved
        return len(moved)

    def _is_invariant(self, mi: MachineInstr, inside: Blocks) -> bool:
        desc = mi.desc
        ops = mi.ops
        home = self.home
        for at in desc.use_positions:  # most fail here
            reg = ops[at]
            if reg.__class__ is int:
                if reg >= FIRST_VREG:
                    if home.get(reg, 0) in inside:
                        return False
                elif reg and not self.constant[reg]:
                    return False
        if (desc.is_variadic or not desc.def_positions or mi.implicit_uses or mi.predicate or desc is self.copy or desc is self.undef
                or not is_removable(mi) or (desc.may_load and not _may_load_early(mi))):
            return False
        for at in desc.def_positions:  # noqa: SIM110 (a generator costs three times as much)
            if ops[at] < FIRST_VREG:  # type: ignore[operator]
                return False
        return True

    # -- pressure ---------------------------------------------------------------------------------------------------

    def _left_in(self, inside: Blocks) -> list[int]:
        """Units left by bank at the tightest point of the loop."""
        if self.pressure is None:
            self.pressure = Pressure(self.mf)
            for block in self.in_loops:
                self.left[id(block)] = self.pressure.left(block)
        return [min(column) for column in zip(*(self.left[b] for b in inside))]

    def _has_room(self, mi: MachineInstr, left: list[int]) -> bool:
        assert self.pressure is not None
        for reg in mi.reg_defs():
            c = self.mf.class_of(reg)
            if len(self.mf.target.classes[c].members) == 1:
                return False  # flags: whatever lies in the loop writes them
            if self.budget[c] <= 0 or left[self.pressure.bank[c]] - self.pressure.width[c] < MARGIN:
                return False
        return True

    def _occupy(self, mi: MachineInstr, inside: Blocks, left: list[int], results: set[int]) -> None:
        """Count a hoisted instruction: its result is live through the loop; what only hoisted instructions read is not."""
        assert self.pressure is not None
        for reg in mi.reg_defs():
            results.add(reg)
            self.budget[self.mf.class_of(reg)] -= 1
            self._change(reg, -1, inside, left)
        for reg in mi.reg_uses():
            if reg in results:
                self.uses[reg] -= 1
                if not self.uses[reg]:
                    self._change(reg, 1, inside, left)

    def _change(self, reg: int, sign: int, inside: Blocks, left: list[int]) -> None:
        assert self.pressure is not None
        c = self.mf.class_of(reg)
        bank, change = self.pressure.bank[c], sign * self.pressure.width[c]
        left[bank] += change
        for b in inside:
            self.left[b][bank] += change
