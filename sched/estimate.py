"""Estimated cycles of blocks and functions: the in-order pipeline over the code, weighted by block frequency.

`block_cycles` issues a block's instructions in order (see `pipeline_model.py`) from an empty pipeline and counts cycles until the next
block can begin: the issue cycle of the last instruction + 1, and the taken-branch penalty weighted by the probability that the
block does not fall through.  A block that branches to itself is run twice; the second round counts, so latencies carried
around the loop are included.

Not included: callees, cache misses, mispredictions, results still in flight at the end of other blocks.  A variadic or unexpanded
pseudo counts as in `machine.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.sched.machine import machine_of
from oxllc.sched.pipeline_model import InOrderPipeline, prepare

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import Target


def block_cycles(block: MachineBlock, target: Target, following: MachineBlock | None = None) -> float:
    """Cycles of one execution of a block.

    Args:
        block: its instructions and successors.
        target: whose scheduling model counts.
        following: the next block in layout, where control goes without a taken branch (None: unknown, then number + 1).
    """
    machine = machine_of(target)
    pipe = InOrderPipeline(machine)
    code = [prepare(mi, machine) for mi in block.instrs if mi.desc.name != "PHI"]
    for instr in code:
        pipe.issue(instr)
    cycles = float(_next_cycle(pipe))
    if block in block.successors:
        for instr in code:
            pipe.issue(instr)
        cycles = _next_cycle(pipe) - cycles
    if machine.taken_branch_penalty:
        cycles += machine.taken_branch_penalty * _taken(block, following)
    return cycles


def _next_cycle(pipe: InOrderPipeline) -> int:
    return pipe.cycle + (1 if pipe.slots else 0)


def _taken(block: MachineBlock, following: MachineBlock | None) -> float:
    """The probability that control leaves a block by a taken branch."""
    if not block.successors:
        return 1.0 if any(mi.desc.is_return for mi in block.instrs[-1:]) else 0.0
    each = block.probabilities or [1.0 / len(block.successors)] * len(block.successors)
    taken = 0.0
    for successor, probability in zip(block.successors, each):
        falls = successor is following if following is not None else successor.number == block.number + 1
        if not falls:
            taken += probability
    return taken


def function_cycles(mf: MachineFunction) -> float:
    """Cycles of one call of a function, without its callees: the sum of block cycles x block frequency."""
    total = 0.0
    blocks = mf.blocks
    for i, block in enumerate(blocks):
        following = blocks[i + 1] if i + 1 < len(blocks) else None
        total += block_cycles(block, mf.target, following) * block.frequency
    return total
