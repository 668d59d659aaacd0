"""Sinking of copies and constants after register allocation (LLVM's PostRAMachineSinking).

An instruction at the end of whose block its result is needed in one successor only, which has no other predecessor, moves to the beginning
of that successor: it is not executed on the other paths, and where its result is a callee-saved register, the block may need no frame
any more (`shrink_wrapping`).  To that end copies into callee-saved registers are looked through inside a block first: what reads
the copy while the original is intact reads the original.

Only copies and rematerializable instructions move: they have no effects, and cost nothing where they land.

Before: registers are allocated, `live_ins` are right.  After: the same.  Complexity: linear in the code.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.mir import liveness, loops

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr
    from oxllc.target_desc.model import Target

Shape = tuple[int, int, tuple[tuple[int, object], ...]]  # positions of destination and source; (position, constant)


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Sink from blocks that branch."""
    if len(mf.blocks) < 3:
        return
    sinker = _Sinker(mf)
    mf.renumber_blocks()
    for number in loops.reverse_post_order(mf):
        block = mf.blocks[number]
        if len(block.successors) > 1:
            sinker.forward_copies(block)
            sinker.sink(block)
    ctx.count("post-ra-sink.moved", sinker.moved)


@lru_cache(maxsize=16)
def copy_shapes(target: Target) -> dict[str, list[Shape]]:
    """By opcode, how the target's copy rules of one instruction use it."""
    shapes: dict[str, list[Shape]] = {}
    for _, rule in sorted(target.copy_rules.items()):
        if len(rule) != 1 or "$dst" not in rule[0].args or "$src" not in rule[0].args:
            continue
        args = rule[0].args
        constants = []
        for at, arg in enumerate(args):
            if arg not in ("$dst", "$src"):
                if not isinstance(arg, (int, str)):
                    break
                constants.append((at, target.reg_by_name[arg] if isinstance(arg, str) else arg))
        else:
            shape = (args.index("$dst"), args.index("$src"), tuple(constants))
            mine = shapes.setdefault(rule[0].opcode, [])
            if shape not in mine:
                mine.append(shape)
    return shapes


class _Sinker:
    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        self.target = mf.target
        self.units = mf.target.reg_units
        self.shapes = copy_shapes(mf.target)
        self.saved = 0
        for reg in mf.callee_saved:
            self.saved |= self.units[reg]
        self.moved = 0

    def copied(self, mi: MachineInstr) -> tuple[int, int] | None:
        """(destination, source) of a copy between registers."""
        if mi.predicate or mi.implicit_defs or mi.clobbers:
            return None
        for dst, src, constants in self.shapes.get(mi.desc.name, ()):
            ops = mi.ops
            for at, value in constants:
                if ops[at] != value:
                    break
            else:
                if isinstance(ops[dst], int) and isinstance(ops[src], int):
                    return ops[dst], ops[src]  # type: ignore[return-value]
        return None

    def _mask(self, regs: list[int]) -> int:
        mask = 0
        for reg in regs:
            mask |= self.units[reg]
        return mask

    def _written(self, mi: MachineInstr) -> int:
        desc = mi.desc
        units = self.units
        written = mi.clobbers
        if desc.is_variadic:
            return written | self._mask(mi.reg_defs()) | liveness.asm_clobbers(mi, units)
        for at in desc.def_positions:
            written |= units[mi.ops[at]]  # type: ignore[call-overload]
        for reg in mi.implicit_defs:
            written |= units[reg]
        return written

    def forward_copies(self, block: MachineBlock) -> None:
        """Make readers of a copy in a callee-saved register read the original."""
        known: dict[int, int] = {}  # copy -> original
        classes = self.target.classes
        for mi in block.instrs:
            desc = mi.desc
            if known and not desc.is_variadic:
                tied = {use for _, use in desc.tied}
                for at in desc.use_positions:
                    original = known.get(mi.ops[at])  # type: ignore[call-overload]
                    if original and at not in tied and classes[desc.operands[at].reg_class].members_mask >> original & 1:
                        mi.ops[at] = original
            written = self._written(mi)
            if written and known:
                known = {dst: src for dst, src in known.items() if not (self.units[dst] | self.units[src]) & written}
            pair = self.copied(mi)
            if pair and self.units[pair[0]] & self.saved and not self.units[pair[1]] & (self.saved | self.units[pair[0]]):
                if pair[0] not in self.mf.reserved and pair[1] not in self.mf.reserved:
                    known[pair[0]] = pair[1]

    def sink(self, block: MachineBlock) -> None:
        """Move what only one successor needs there, last instruction first, so that order is kept."""
        live = [(s, self._mask(s.live_ins)) for s in block.successors]
        instrs = block.instrs
        units = self.units
        read = written = 0
        gone: set[int] = set()
        for at in range(len(instrs) - 1, -1, -1):
            mi = instrs[at]
            dst = self._sinkable(mi)
            if dst and not units[dst] & (read | written):
                sources = [r for r in mi.reg_uses() if not self.target.registers[r].is_constant]
                wanting = [s for s, mask in live if mask & self.units[dst]]
                if len(wanting) == 1 and wanting[0].predecessors == [block] and not self._mask(sources) & written:
                    if wanting[0] is not self.mf.blocks[0] and not wanting[0].address_taken:
                        self._move(mi, dst, sources, wanting[0])
                        gone.add(at)
                        live = [(s, self._mask(s.live_ins)) for s in block.successors]
                        continue
            written |= self._written(mi)
            desc, ops = mi.desc, mi.ops
            if desc.is_variadic or mi.predicate:
                read |= self._mask(mi.reg_uses())
                continue
            for position in desc.use_positions:
                reg = ops[position]
                if reg.__class__ is int:
                    read |= units[reg]
            for reg in mi.implicit_uses:
                read |= units[reg]
        if gone:
            block.instrs = [mi for at, mi in enumerate(instrs) if at not in gone]

    def _sinkable(self, mi: MachineInstr) -> int:
        """The register that a movable instruction writes, or 0."""
        desc = mi.desc
        if desc.is_variadic or len(desc.def_positions) != 1 or mi.implicit_defs or mi.implicit_uses or mi.predicate or mi.clobbers:
            return 0
        if desc.tied or desc.may_load or desc.may_store or desc.is_terminator or desc.is_call:
            return 0
        dst: int = mi.ops[desc.def_positions[0]]  # type: ignore[assignment]
        if not (desc.is_rematerializable and not desc.has_side_effects) and not self.copied(mi):
            return 0
        return 0 if dst in self.mf.reserved or self._mask(mi.reg_uses()) & self.units[dst] else dst

    def _move(self, mi: MachineInstr, dst: int, sources: list[int], to: MachineBlock) -> None:
        mask = self.units[dst]
        to.live_ins = sorted({*(r for r in to.live_ins if self.units[r] & ~mask), *(r for r in sources if r not in self.mf.reserved)})
        to.instrs.insert(0, mi)
        self.moved += 1
