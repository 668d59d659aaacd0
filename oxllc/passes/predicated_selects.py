"""Choices between two values become predicated definitions (full predication: Mahlke and others, "A Comparison of Full and Partial
Predicated Execution Support for ILP Processors", 1995).

    t = add a, b                          d = copy k
    d = select k, t, c            =>      @c d = add a, b

The value that is kept is copied, which coalescing makes nothing of where it ends there; over it the other one is written in the lanes
whose condition is not zero.  What makes the other value for the choice alone does so in its place, predicated; if only what makes the kept
value can, the two change places and the predicate is inverted.  Loads stay where they are, for latency's sake; what depends on the lanes that
run it does too.

Input: `PredicatedSelect` records name the choices; targets without any are left alone.
Before: PHIs eliminated.  After: no choices; predicated definitions of registers that were defined in front of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, MachineInstr
from oxllc.passes.predication import access_counts, predicable_move

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Replace all choices of one function."""
    selects = mf.target.predicated_selects
    if not selects or not any(mi.desc.name in selects for block in mf.blocks for mi in block.instrs):
        return
    _Selects(mf, fold=ctx.options.opt_level > 0).run(ctx)


class _Selects:
    """Numbers of uses and definitions of virtual registers, and where the block at hand defines them."""

    def __init__(self, mf: MachineFunction, *, fold: bool) -> None:
        self.mf = mf
        self.target = mf.target
        self.fold = fold
        self.folded = 0
        self.uses, self.defs = access_counts(mf)

    def run(self, ctx: PassContext) -> None:
        made = 0
        for block in self.mf.blocks:
            if any(mi.desc.name in self.target.predicated_selects for mi in block.instrs):
                made += self._block(block)
        ctx.count("predicated-selects.made", made)
        ctx.count("predicated-selects.folded", self.folded)

    def _block(self, block: MachineBlock) -> int:
        made = 0
        out: list[MachineInstr | None] = []
        where: dict[int, int] = {}  # register -> index in `out` of its only definition
        for mi in block.instrs:
            positions = self.target.predicated_selects.get(mi.desc.name)
            if positions is None:
                code = [mi]
            else:
                code = self._choice(mi, positions, out, where)
                made += 1
            for one in code:
                for reg in one.reg_defs():
                    where[reg] = len(out)
                out.append(one)
        block.instrs = [mi for mi in out if mi is not None]
        return made

    def _choice(self, mi: MachineInstr, positions: tuple[int, int, int], out: list[MachineInstr | None],
                where: dict[int, int]) -> list[MachineInstr]:
        """The code of one choice; what it takes over is removed from `out`."""
        result, kept, taken, condition = (mi.ops[at] for at in (mi.desc.def_positions[0], *positions))
        assert isinstance(result, int) and isinstance(kept, int) and isinstance(taken, int) and isinstance(condition, int)
        inverted = False
        origin = self._origin(taken, kept, result, out, where)
        if not origin:
            origin = self._origin(kept, taken, result, out, where)
            if origin or (self._ends(taken) and not self._ends(kept)):
                kept, taken, inverted = taken, kept, True
        if origin:
            last = out[origin[0]]
            assert last is not None
            for at in origin:
                out[at] = None
            last.ops[last.desc.def_positions[0]] = result
            self.folded += 1
        else:
            move = predicable_move(self.mf, result, taken)
            assert move is not None, mi
            last = move
        code = [MachineInstr(self.target.desc("COPY"), [result, kept]), last]
        if result in last.reg_uses() or result == condition:  # read after the copy: a register between
            between = self.mf.new_vreg(self.mf.class_of(result))
            self.uses.append(2)
            self.defs.append(2)
            code[0].ops[0] = last.ops[last.desc.def_positions[0]] = between
            code.append(MachineInstr(self.target.desc("COPY"), [result, between]))
        last.predicate, last.predicate_inverted = condition, inverted
        for one in code:
            one.debug_loc = one.debug_loc or mi.debug_loc
        return code

    def _ends(self, reg: int) -> bool:
        """Whether nothing but the choice reads a register that has one definition."""
        return reg >= FIRST_VREG and self.uses[reg - FIRST_VREG] == 1 and self.defs[reg - FIRST_VREG] == 1

    def _origin(self, reg: int, other: int, result: int, out: list[MachineInstr | None], where: dict[int, int]) -> list[int]:
        """Indices in `out` of the instruction that may make a value in the choice's place and of copies on the way; [] if there is none."""
        found: list[int] = []
        wanted_class = self.mf.class_of(result)
        while self.fold and reg != other and self._ends(reg) and reg in where:
            at = where[reg]
            mi = out[at]
            if mi is None or mi.predicate:
                break
            found.insert(0, at)
            if mi.desc.name == "COPY":
                source = mi.ops[1]
                if not isinstance(source, int) or source < FIRST_VREG:
                    break
                reg = source
                continue
            desc = mi.desc
            if (desc.is_pseudo or desc.is_variadic or not desc.is_predicable or desc.is_convergent or desc.has_side_effects or desc.may_load
                    or desc.may_store or desc.is_call or desc.tied or len(desc.def_positions) != 1 or mi.implicit_defs or mi.clobbers):
                break
            wanted = desc.operands[desc.def_positions[0]].reg_class
            classes = self.target.classes
            if wanted < 0 or classes[wanted_class].members_mask & ~classes[wanted].members_mask:
                break
            if any(use >= FIRST_VREG and (self.defs[use - FIRST_VREG] != 1 and where.get(use, -1) > at) for use in mi.reg_uses()):
                break  # it has another value by now
            if any(0 < use < FIRST_VREG and not self.target.registers[use].is_constant for use in mi.reg_uses()):
                break
            return found
        return []
