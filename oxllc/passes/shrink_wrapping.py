"""Shrink wrapping: where the frame is set up and taken down, so that paths that need no frame pay nothing for it.

F. Chow, "Minimizing Register Usage Penalty at Procedure Calls" (PLDI 1988); as in LLVM's ShrinkWrap there is one save point, which dominates
all blocks that need the frame and is in no cycle.  Unlike there, the frame may be taken down in several places: the blocks that lie
on a path from the save point to a block that needs the frame are the *framed* blocks, and every edge out of them is a restore point.

A block cannot be framed on one path and unframed on another: if a block reaches a need and could be entered around the save point, the
save point would lie behind it, hence in a cycle with it, and such save points are not taken.  So every path executes the prologue at
most once and the epilogue as often.

What needs the frame: a stack object of this function, a call, any instruction that reads or writes a register that is saved (or
the stack pointer), and, where the address of a stack object is in a register, any memory access that may go through it.  Incoming
stack arguments within `NEAR` bytes do not: they are reached from either stack pointer.

Before: registers are allocated, block frequencies known.  `place` changes nothing; its result holds block numbers.
Complexity: linear in the code; the search for a save point outside cycles is linear per enclosing cycle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness, loops
from oxllc.mir.function import FrameIndex
from oxllc.passes.critical_edges import can_split

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr

NEAR = 1024  # bytes above the stack pointer on entry that any target's loads reach without a scratch register
WORTH = 0.05  # executions (of the function's) that every additional instruction of a further epilogue must save


class Placement:
    """Block numbers: `save` begins with the prologue; `framed` have the frame; `starts` begin with an epilogue, `ends` end with one (in front
    of a jump), and `edges` [(framed predecessors, unframed successor)] get a block of their own for it."""

    __slots__ = ("edges", "ends", "framed", "save", "starts")

    def __init__(self, save: int, framed: set[int]) -> None:
        self.save = save
        self.framed = framed
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.edges: list[tuple[list[int], int]] = []


def place(mf: MachineFunction, kept: list[int]) -> Placement | None:
    """The best placement, or None if the frame is to be set up on entry.  `kept`: registers saved, and the stack pointer."""
    blocks = mf.blocks
    if len(blocks) < 3 or mf.has_dynamic_alloca:
        return None
    units = 0
    for reg in kept:
        units |= mf.target.reg_units[reg]
    indirect = _address_is_taken(mf)
    if _needs(blocks[0], mf, units, indirect):
        return None
    mf.renumber_blocks()
    info = loops.analyze(mf)
    needing = [b.number for b in blocks[1:] if info.idom[b.number] >= 0 and _needs(b, mf, units, indirect)]
    if not needing:
        return None
    save = _save_point(mf, info, needing)
    if save == 0:
        return None
    found = Placement(save, _framed(mf, save, needing))
    instructions = len(kept)  # the saved registers and the stack pointer's adjustment
    return found if _restore_points(mf, found) and _pays(mf, found, instructions) else None


# -- needs --------------------------------------------------------------------------------------------------------------


def _is_own(mf: MachineFunction, op: FrameIndex) -> bool:
    """Whether an object is below the stack pointer on entry, this function's own, or too far above it."""
    obj = mf.frame_objects[op.index]
    return not obj.is_fixed or not 0 <= (obj.offset or 0) + op.offset <= NEAR


def _address_is_taken(mf: MachineFunction) -> bool:
    """Whether an own stack object's address is in a register somewhere, so that accesses need not name it."""
    for block in mf.blocks:
        for mi in block.instrs:
            desc = mi.desc
            direct = desc.may_load or desc.may_store
            for at, op in enumerate(mi.ops):
                if type(op) is FrameIndex and _is_own(mf, op):
                    if not direct or desc.is_variadic or at + 1 >= len(desc.operands) or desc.operands[at + 1].reg_class >= 0:
                        return True
    return False


def _needs(block: MachineBlock, mf: MachineFunction, units: int, indirect: bool) -> bool:
    """Whether something in a block needs the frame."""
    return any(_instr_needs(mi, mf, units, indirect) for mi in block.instrs)


def _instr_needs(mi: MachineInstr, mf: MachineFunction, units: int, indirect: bool) -> bool:
    desc = mi.desc
    ops = mi.ops
    for op in ops:
        if type(op) is FrameIndex and (desc.is_variadic or _is_own(mf, op)):
            return True
    reg_units = mf.target.reg_units
    if desc.is_return:  # what it reads implicitly is there when the frame is gone
        return any(reg_units[op] & units for at in mi.use_positions() if type(op := ops[at]) is int)
    if desc.is_call or mi.clobbers & units or desc.name in ("ADJCALLSTACKDOWN", "ADJCALLSTACKUP"):
        return True
    if desc.is_variadic and liveness.asm_clobbers(mi, reg_units) & units:
        return True
    for reg in mi.reg_uses():
        if reg_units[reg] & units:
            return True
    for reg in mi.reg_defs():
        if reg_units[reg] & units:
            return True
    if indirect and (desc.may_load or desc.may_store or desc.is_variadic):
        mem = mi.mem
        return mem is None or not ((isinstance(mem.base, str) and mem.base != "stack") or (isinstance(mem.base, tuple) and mem.base[0] == "arg"))
    return False


# -- places -------------------------------------------------------------------------------------------------------------


def _save_point(mf: MachineFunction, info: loops.LoopInfo, needing: list[int]) -> int:
    """The nearest block that dominates all of these and is in no cycle."""
    index, idom = info.order_index, info.idom
    save = needing[0]
    for other in needing[1:]:
        while save != other:
            if index[save] > index[other]:
                save = idom[save]
            else:
                other = idom[other]
    while save:
        loop = info.loop_of[save]
        if loop >= 0:
            while info.loops[loop].parent >= 0:
                loop = info.loops[loop].parent
            save = idom[info.loops[loop].header]
        elif save in _reached(mf, [s.number for s in mf.blocks[save].successors]):  # an irreducible cycle
            save = idom[save]
        else:
            break
    return save


def _reached(mf: MachineFunction, start: list[int], *, backwards: bool = False) -> set[int]:
    """The blocks reached from some (which count as reached)."""
    seen = set(start)
    work = list(start)
    while work:
        block = mf.blocks[work.pop()]
        for other in block.predecessors if backwards else block.successors:
            if other.number not in seen:
                seen.add(other.number)
                work.append(other.number)
    return seen


def _framed(mf: MachineFunction, save: int, needing: list[int]) -> set[int]:
    return _reached(mf, [save]) & _reached(mf, needing, backwards=True)


def _restore_points(mf: MachineFunction, found: Placement) -> bool:
    """Fill in where the frame is taken down; False if one of the edges cannot hold code."""
    blocks = mf.blocks
    framed = found.framed
    leaving: dict[int, list[int]] = {}
    for b in sorted(framed):
        for successor in blocks[b].successors:
            if successor.number not in framed:
                leaving.setdefault(successor.number, []).append(b)
    for number in sorted(leaving):
        sources = leaving[number]
        successor = blocks[number]
        if len(sources) == len(successor.predecessors) and not successor.address_taken:
            found.starts.append(number)
        elif len(sources) == 1 and len(blocks[sources[0]].successors) == 1:
            found.ends.append(sources[0])
        elif successor.address_taken or not all(can_split(blocks[b], mf) for b in sources):
            return False
        else:
            found.edges.append((sources, number))
    return True


def edge_frequency(source: MachineBlock, successor: MachineBlock) -> float:
    """How often an edge is taken."""
    return source.frequency * source.share(source.successors.index(successor))


def _pays(mf: MachineFunction, found: Placement, instructions: int) -> bool:
    """Whether fewer instructions are executed, by frequency, and enough fewer for the code that is added."""
    blocks = mf.blocks
    returns = [b for b in blocks if b.instrs and b.instrs[-1].desc.is_return]
    kept = sum(1 for b in returns if b.number in found.framed)
    before = blocks[0].frequency + sum(b.frequency for b in returns)
    after = blocks[found.save].frequency + sum(b.frequency for b in returns if b.number in found.framed)
    after += sum(blocks[b].frequency for b in (*found.starts, *found.ends))
    jumps = 0.0
    for sources, number in found.edges:
        jumps += sum(edge_frequency(blocks[b], blocks[number]) for b in sources)
    gain = instructions * (before - after - jumps) - jumps
    more = kept + len(found.starts) + len(found.ends) + len(found.edges) - len(returns)
    code = max(more, 0) * instructions + len(found.edges)
    return gain > 0.01 and gain >= WORTH * code
