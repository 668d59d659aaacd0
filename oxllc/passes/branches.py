"""Reading and writing the terminators of a block (LLVM's analyzeBranch / insertBranch), from records alone.

A block is *analyzable* if its terminators are: nothing; one unconditional branch; one conditional branch; or a
conditional followed by an unconditional one.  The conditional's opposite comes from `InstrDesc.inverse`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from oxllc.mir.function import MachineBlock, MachineInstr

if TYPE_CHECKING:
    from oxllc.mir.function import JumpTable, MachineFunction
    from oxllc.target_desc.model import InstrDesc, Target


class BranchInfo(NamedTuple):
    """`cond` jumps to `taken`; otherwise control goes to `other`.  Without `cond`, `other` is the only way out.

    `other` is None only where control falls through the last block's end (unreachable code)."""

    cond: MachineInstr | None
    taken: MachineBlock | None
    other: MachineBlock | None


@lru_cache(maxsize=16)
def unconditional_branch(target: Target) -> InstrDesc:
    """The target's plain jump: a branch and barrier whose only operand is the block.  A pseudo is preferred (relaxable)."""
    found = [
        d for d in target.instrs
        if d.is_branch and d.is_barrier and not d.is_indirect_branch and not d.is_call and d.branch_target == 0 and len(d.operands) == 1
    ]
    found.sort(key=lambda d: (not d.is_pseudo, d.id))
    assert found, f"target {target.name} has no unconditional branch instruction"
    return found[0]


def analyze(block: MachineBlock, fall_through: MachineBlock | None) -> BranchInfo | None:
    """The block's way out, or None if it is not analyzable; `fall_through` is the next block in layout."""
    instrs = block.instrs
    terminators = instrs[block.first_terminator():]
    if not terminators:
        return BranchInfo(None, None, fall_through)
    last = terminators[-1]
    desc = last.desc
    if not desc.is_branch or desc.is_indirect_branch or desc.branch_target < 0:
        return None
    destination = last.ops[desc.branch_target]
    if not isinstance(destination, MachineBlock):
        return None
    if len(terminators) == 1:
        if desc.is_barrier:
            return BranchInfo(None, None, destination)
        return BranchInfo(last, destination, fall_through)
    first = terminators[0]
    if len(terminators) > 2 or not desc.is_barrier or first.desc.is_barrier or not first.desc.is_branch or first.desc.branch_target < 0:
        return None
    taken = first.ops[first.desc.branch_target]
    if not isinstance(taken, MachineBlock):
        return None
    return BranchInfo(first, taken, destination)


def invert(mi: MachineInstr, target: Target) -> MachineInstr | None:
    """The branch with the opposite condition and the same operands, or None if the records name none."""
    name = mi.desc.inverse
    if not name:
        return None
    opposite = MachineInstr(target.instr_by_name[name], list(mi.ops), debug_loc=mi.debug_loc)
    opposite.predicate = mi.predicate
    opposite.predicate_inverted = mi.predicate_inverted
    return opposite


def set_exit(block: MachineBlock, info: BranchInfo, fall_through: MachineBlock | None, target: Target) -> None:
    """Rewrite an analyzable block's terminators for a new layout successor."""
    at = block.first_terminator()
    loc = block.instrs[-1].debug_loc if block.instrs else None
    del block.instrs[at:]
    cond, taken, other = info
    if cond is not None and taken is other:
        cond = None
    if cond is not None and taken is fall_through and other is not None:
        opposite = invert(cond, target)
        if opposite is not None:
            opposite.ops[opposite.desc.branch_target] = other
            block.instrs.append(opposite)
            return
    if cond is not None:
        cond.ops[cond.desc.branch_target] = taken
        block.instrs.append(cond)
    if other is not None and other is not fall_through:
        block.instrs.append(MachineInstr(unconditional_branch(target), [other], debug_loc=loc))


def jump_table_of(block: MachineBlock, mf: MachineFunction) -> JumpTable | None:
    """The jump table that a block's indirect branch goes through (noted by finalize-isel), or None."""
    last = block.instrs[-1] if block.instrs else None
    if last is None or not last.desc.is_indirect_branch or last.mem is None:
        return None
    return next((table for table in mf.jump_tables if table.symbol == last.mem.base), None)


def retarget(block: MachineBlock, old: MachineBlock, new: MachineBlock, mf: MachineFunction) -> None:
    """Make every edge from `block` to `old` lead to `new` (terminators, its jump table, successor list).

    Loops of atomics leave from the middle of their block, so all its terminators count, not only those at its end."""
    for mi in block.instrs:
        if mi.desc.is_terminator:
            for i, op in enumerate(mi.ops):
                if op is old:
                    mi.ops[i] = new
    table = jump_table_of(block, mf)
    if table is not None:
        table.targets = [new if t is old else t for t in table.targets]
    at = block.successors.index(old)
    probability = block.probabilities[at] if block.probabilities else None
    block.remove_successor(old)
    block.add_successor(new, probability)
