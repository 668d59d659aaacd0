"""Throughput analysis of a code region: its instructions repeated, issued by the in-order pipeline model, as llvm-mca does.

Input: machine instructions in program order.  Output: an `Analysis` with cycles, stalls by reason, use of every resource unit and the
issue cycles of the first iterations; `mca_views.py` prints it.  Branches are not followed: the region is a straight line that
starts again after its end.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from oxllc.sched.machine import machine_of
from oxllc.sched.pipeline_model import REGISTER, RESOURCE, InOrderPipeline, prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.sched.machine import Machine
    from oxllc.sched.pipeline_model import StaticInstr
    from oxllc.target_desc.model import Target


class Analysis:
    """What a run showed.  Per instruction of the region: `waits[i]`: cycles it held up issue, `resource_waits[i]`: those of them for
    a resource; `usage[i]`: {(resource, unit): cycles} over all iterations.  `timeline`: (issue cycle, latency) by iteration."""

    __slots__ = ("blocking", "finish", "instrs", "iterations", "machine", "resource_waits", "stalls", "timeline", "usage", "waits")

    def __init__(self, instrs: Sequence[MachineInstr], machine: Machine, iterations: int) -> None:
        self.instrs = list(instrs)
        self.machine = machine
        self.iterations = iterations
        self.finish = 0
        self.stalls = [0, 0, 0, 0]
        self.waits = [0] * len(self.instrs)
        self.resource_waits = [0] * len(self.instrs)
        self.usage: list[dict[tuple[int, int], int]] = [{} for _ in self.instrs]
        self.timeline: list[list[tuple[int, int]]] = []
        self.blocking: dict[int, int] = {}  # resource -> cycles in which issue waited for it

    @property
    def cycles(self) -> int:
        """Cycles from the first issue to the last result, both included."""
        return self.finish + 1

    @property
    def micro_ops(self) -> int:
        """Micro-ops of one iteration."""
        return sum(self.machine.issue_class(mi.desc).micro_ops for mi in self.instrs)

    def block_rthroughput(self) -> float:
        """Cycles per iteration if nothing but issue width and resources counted."""
        used: dict[int, int] = {}
        for mi in self.instrs:
            for resource, begin, end in self.machine.issue_class(mi.desc).resources:
                used[resource] = used.get(resource, 0) + end - begin
        bound = self.micro_ops / self.machine.issue_width
        for resource, cycles in used.items():
            bound = max(bound, cycles / self.units(resource))
        return bound

    def units(self, resource: int) -> int:
        """Units of a resource; of a group: of all its members."""
        return sum(self.machine.units[m] for m in self.machine.members[resource])

    def rthroughput(self, mi: MachineInstr) -> float:
        """Reciprocal throughput of one instruction alone, in cycles."""
        ic = self.machine.issue_class(mi.desc)
        bounds = [(end - begin) / self.units(resource) for resource, begin, end in ic.resources if end > begin]
        return max(bounds) if bounds else ic.micro_ops / self.machine.issue_width


def analyse(instrs: Sequence[MachineInstr], target: Target, iterations: int, *, timeline: int = 0,
            in_order_write_back: bool | None = None, issue_width: int = 0, call_latency: int = 0) -> Analysis:
    """Issue a region `iterations` times.

    Args:
        instrs: the region.
        target: whose scheduling model counts.
        iterations: how often the region runs.
        timeline: for how many of the first iterations to keep the issue cycles.
        in_order_write_back: overrides the model (True: llvm-mca's rule).
        issue_width: overrides the model's issue width (0: the model's).
        call_latency: cycles until a call counts as done (0: the model's); seen only where results are written in order.
    """
    machine = machine_of(target)
    pipe = InOrderPipeline(machine, in_order_write_back)
    if issue_width:
        pipe.width = issue_width
    result = Analysis(instrs, machine, iterations)
    code = [prepare(mi, machine) for mi in instrs]
    if call_latency:
        code = [slower(instr, call_latency) if is_call(mi, target) else instr for mi, instr in zip(instrs, code)]
    stalls = pipe.stalls
    for iteration in range(iterations):
        row: list[tuple[int, int]] = []
        for i, instr in enumerate(code):
            registers, resources, before = stalls[REGISTER], stalls[RESOURCE], sum(stalls)
            cycle = pipe.issue(instr)
            if pipe.reason >= 0:
                result.waits[i] += sum(stalls) - before
                waited = stalls[RESOURCE] - resources
                if waited and stalls[REGISTER] >= registers:
                    result.resource_waits[i] += waited
                    for resource, _, _ in instr.issue.resources[:1]:
                        result.blocking[resource] = result.blocking.get(resource, 0) + waited
            usage = result.usage[i]
            for resource, unit, cycles in pipe.used:
                usage[resource, unit] = usage.get((resource, unit), 0) + cycles
            row.append((cycle, instr.issue.latency))
        if iteration < timeline:
            result.timeline.append(row)
    result.finish = pipe.finish
    result.stalls = list(stalls)
    return result


def is_call(mi: MachineInstr, target: Target) -> bool:
    """Whether an instruction comes back: a call, but not a jump-and-link whose link register is a constant one."""
    registers = target.registers
    return mi.desc.is_call and not any(registers[reg].is_constant for reg in mi.reg_defs())


def slower(instr: StaticInstr, latency: int) -> StaticInstr:
    """The same instruction, done only after `latency` cycles."""
    issue = copy(instr.issue)
    issue.latency = latency
    return instr._replace(issue=issue)
