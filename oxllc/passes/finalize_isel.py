"""Finalize instruction selection: pseudos with a `DiamondExpansion` become branches and PHIs.

    dst = SelectLT lhs, rhs, truev, falsev          head:  BLT lhs, rhs, tail
                                             =>     false: (jumps to tail)
                                                    tail:  dst = PHI truev, head, falsev, false

Neighbouring pseudos on the same condition share one diamond.  An indirect branch through a jump table gets a memory operand that
names the table.  Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import unconditional_branch

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import InstrDesc


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Expand all diamonds of a function; note at each jump through a table which table it is."""
    if mf.jump_tables:
        _note_tables(mf)
    if not mf.target.diamonds:
        return
    diamonds: dict[int, tuple[InstrDesc, tuple[Any, ...]]] = {
        mf.target.instr_by_name[name].id: (mf.target.instr_by_name[branch.opcode], branch.args)
        for name, branch in mf.target.diamonds.items()}
    blocks: list[MachineBlock] = []
    changed = False
    for block in mf.blocks:
        blocks.append(block)
        current = block
        at = 0
        while at < len(current.instrs):
            mi = current.instrs[at]
            if mi.desc.id not in diamonds:
                at += 1
                continue
            false, tail = _split(current, at, diamonds, mf)
            blocks += [false, tail]
            changed = True
            ctx.count("finalize-isel.diamonds")
            current = tail
            at = current.first_non_phi()
    if changed:
        mf.blocks = blocks
        mf.renumber_blocks()


def _note_tables(mf: MachineFunction) -> None:
    """Give indirect branches the memory operand of the load that feeds them: later passes move that load and the table's address away."""
    symbols = {table.symbol for table in mf.jump_tables}
    for block in mf.blocks:
        if block.instrs and block.instrs[-1].desc.is_indirect_branch:
            for mi in block.instrs:
                if mi.mem is not None and mi.mem.base in symbols:
                    block.instrs[-1].mem = mi.mem


def _condition(mi: MachineInstr, diamonds: dict[int, Any]) -> tuple[Any, ...]:
    """What the diamond branches on: pseudos with equal conditions can share it."""
    branch, args = diamonds[mi.desc.id]
    return (branch.id, *_operands(mi, args, "$target"))


def _operands(mi: MachineInstr, args: tuple[Any, ...], target: object) -> list[Any]:
    """The branch's operands: those of the pseudo by name, and the block."""
    index = mi.desc.operand_index
    return [target if a == "$target" else mi.ops[index[a[1:]]] if isinstance(a, str) else a for a in args]


def _split(block: MachineBlock, at: int, diamonds: dict[int, Any], mf: MachineFunction) -> tuple[MachineBlock, MachineBlock]:
    mi = block.instrs[at]
    condition = _condition(mi, diamonds)
    end = at + 1
    made = {mi.ops[0]}
    while end < len(block.instrs):
        other = block.instrs[end]
        if other.desc.id not in diamonds or _condition(other, diamonds) != condition or any(r in made for r in other.reg_uses()):
            break
        made.add(other.ops[0])
        end += 1
    group = block.instrs[at:end]
    false, tail = MachineBlock(0, block.ir_name), MachineBlock(0, block.ir_name)
    tail.instrs = block.instrs[end:]
    del block.instrs[at:]
    for successor in list(block.successors):
        at_edge = block.successors.index(successor)
        probability = block.probabilities[at_edge] if block.probabilities else None
        block.remove_successor(successor)
        tail.add_successor(successor, probability)
        for phi in successor.instrs[:successor.first_non_phi()]:
            phi.ops = [tail if op is block else op for op in phi.ops]
    branch, args = diamonds[mi.desc.id]
    block.instrs.append(MachineInstr(branch, _operands(mi, args, tail), debug_loc=mi.debug_loc))
    block.instrs.append(MachineInstr(unconditional_branch(mf.target), [false], debug_loc=mi.debug_loc))
    false.instrs.append(MachineInstr(unconditional_branch(mf.target), [tail], debug_loc=mi.debug_loc))
    block.add_successor(tail, 0.5)
    block.add_successor(false, 0.5)
    false.add_successor(tail, 1.0)
    block.probabilities = [0.5, 0.5]
    tail.frequency = block.frequency
    false.frequency = block.frequency / 2
    phi_desc = mf.target.desc("PHI")
    phis = []
    for select in group:
        place = select.desc.operand_index
        phis.append(MachineInstr(phi_desc, [select.ops[0], select.ops[place["truev"]], block, select.ops[place["falsev"]], false],
                                 debug_loc=select.debug_loc))
    tail.instrs[:0] = phis
    return false, tail
