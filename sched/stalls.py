"""Whether a region can stall in source order: asked before its dependence graph is built, which most regions do not need.

On a machine that issues one instruction a cycle and whose resources never delay one, the source order loses cycles only where
a value is read (or written again) before its latency is over.  One forward scan with the cycle of each such value tells; forwarding
paths are not looked at.  So "no" is certain, and "yes" is a reason to build the graph.

Complexity: linear in the operands; registers are looked up only behind an instruction that is slower than its own issue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.sched.machine import Machine


def may_stall(instrs: Sequence[MachineInstr], machine: Machine, behind: Sequence[MachineInstr]) -> bool:
    """Whether `DependenceGraph.stalls` could be more than 0 for a region, or another order better for other reasons.

    `behind`: the instructions whose operands should be ready when the region ends, as for `dependence.build`."""
    if machine.issue_width > 1:
        return True
    classes = machine.classes
    ready: dict[int, int] = {}  # key of a slow result -> first cycle in which it can be read
    cycle = 0
    for mi in instrs:
        desc = mi.desc
        ic = classes[desc.id] or machine.issue_class(desc)
        if ic.hazards or not ic.micro_ops:
            return True
        if ready:
            if desc.is_variadic or mi.implicit_uses or mi.implicit_defs or mi.predicate:
                return True
            ops = mi.ops
            for at in desc.use_positions + desc.def_positions:
                reg = ops[at]
                if reg.__class__ is int:
                    if reg >= FIRST_VREG:
                        if reg in ready and ready[reg] > cycle:
                            return True
                        continue
                    for key in machine.keys(reg):
                        if ready.get(key, 0) > cycle:
                            return True
        if ic.is_slow:
            for reg in mi.reg_defs():
                for key in machine.keys(reg):
                    ready[key] = cycle + ic.latency
        cycle += ic.micro_ops
    if ready:
        for mi in behind:
            if mi.desc.name != "PHI":
                for reg in mi.reg_uses():
                    for key in machine.keys(reg):
                        if ready.get(key, 0) > cycle:
                            return True
    return False
