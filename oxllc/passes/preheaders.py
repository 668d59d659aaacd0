"""Preheaders: one block through which every edge from outside into a loop goes (Muchnick 1997, section 7.4; LLVM's LoopSimplify).

The new block stands right in front of the header, into which it falls; where a block of the loop falls into the header, it stands
at the end of the function, with a jump.  Values that come from several outside blocks meet in PHIs of the new block.

Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import retarget, unconditional_branch
from oxllc.passes.critical_edges import can_split, falls_through

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction


def find(header: MachineBlock, inside: dict[int, MachineBlock]) -> MachineBlock | None:
    """The preheader of a loop (`inside`: its blocks by identity), None if it has none."""
    outside = [p for p in header.predecessors if id(p) not in inside]
    return outside[0] if len(outside) == 1 and len(outside[0].successors) == 1 else None


def can_make(mf: MachineFunction, header: MachineBlock, inside: dict[int, MachineBlock]) -> bool:
    """Whether `make` may be called: nothing enters the loop invisibly (the caller of the function, an address taken)."""
    outside = [p for p in header.predecessors if id(p) not in inside]
    return bool(outside) and header is not mf.blocks[0] and not header.address_taken and all(can_split(p, mf) for p in outside)


def make(mf: MachineFunction, header: MachineBlock, inside: dict[int, MachineBlock]) -> MachineBlock:
    """A new preheader.  Its number is not the index of any block: renumber when all are made."""
    outside = [p for p in header.predecessors if id(p) not in inside]
    new = MachineBlock(len(mf.blocks), "preheader")
    place = next(i for i, block in enumerate(mf.blocks) if block is header)
    before = mf.blocks[place - 1]
    if id(before) in inside and header in before.successors and falls_through(before):
        mf.blocks.append(new)
        new.instrs.append(MachineInstr(unconditional_branch(mf.target), [header]))
    else:
        mf.blocks.insert(place, new)
    _merge_phis(mf, header, outside, new)
    for pred in outside:
        retarget(pred, header, new, mf)
    new.add_successor(header, 1.0)
    new.frequency = sum(frequency_into(pred, new) for pred in outside)
    return new


def frequency_into(pred: MachineBlock, succ: MachineBlock) -> float:
    """How often the edge runs."""
    return pred.frequency * pred.share(pred.successors.index(succ))


def _merge_phis(mf: MachineFunction, header: MachineBlock, outside: list[MachineBlock], new: MachineBlock) -> None:
    """Values that the header's PHIs take from the outside blocks come from the new block."""
    from_outside = {id(p) for p in outside}
    for mi in header.instrs[:header.first_non_phi()]:
        pairs = list(zip(mi.ops[1::2], mi.ops[2::2]))
        entering = [(value, block) for value, block in pairs if id(block) in from_outside]
        rest = [(value, block) for value, block in pairs if id(block) not in from_outside]
        value = entering[0][0]
        if any(other != value for other, _ in entering):
            result = mi.ops[0]
            assert isinstance(result, int)
            value = mf.new_vreg(mf.class_of(result))
            phi = MachineInstr(mi.desc, [value], debug_loc=mi.debug_loc)
            for pair in entering:
                phi.ops += pair
            new.instrs.insert(new.first_non_phi(), phi)
        mi.ops[1:] = [op for pair in (*rest, (value, new)) for op in pair]
