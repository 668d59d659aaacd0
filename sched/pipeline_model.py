"""The in-order pipeline: when does each instruction of a given order issue, and what holds it back?

One implementation for block estimates, `oxllc-mca` and the simulator's timing.  The rules are those of llvm-mca's in-order issue
stage (llvm/lib/MCA/Stages/InOrderIssueStage.cpp), evaluated per instruction in closed form instead of cycle by cycle.
An instruction issues at the first cycle, not before its predecessor's, in which

1. the issue group has room: micro-ops of a cycle <= issue width (an instruction with more than the width starts in a cycle with any
   room and carries the rest over); BeginGroup starts a cycle, EndGroup ends it;
2. every register read is ready: issue of the write + its latency - ReadAdvance of the operand for that write;
3. every register written is not written later by an older instruction (WAW);
4. a unit of each resource is free; a unit is chosen round robin from the highest number down, as llvm-mca does;
5. where the model says InOrderWriteBack (or the caller, for llvm-mca's numbers): the first result is not written before the last
   one of the previous instruction, except RetireOOO.

Stall cycles are cycles in which nothing issues; each has exactly one reason: the first of 2..5 that still holds.

Not modelled: caches (loads take the model's latency; the simulator adds its own), branch prediction, write buffers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.sched.machine import IssueClass, Machine

REGISTER, RESOURCE, WRITE_BACK, FRONT_END = range(4)


class StaticInstr(NamedTuple):
    """An instruction prepared for issue.

    `reads`: (register key, {write id: advance} or None); `writes`: (register key, latency, write id)."""

    issue: IssueClass
    reads: tuple[tuple[int, dict[int, int] | None], ...]
    writes: tuple[tuple[int, int, int], ...]


def prepare(mi: MachineInstr, machine: Machine) -> StaticInstr:
    """What the pipeline needs to know of an instruction."""
    ic = machine.issue_class(mi.desc)
    reg_keys, multi = machine.reg_keys, machine.multi_keys
    advances = ic.advances
    count = len(advances)
    reads: list[tuple[int, dict[int, int] | None]] = []
    for k, reg in enumerate(mi.reg_uses()):
        key = reg if reg >= FIRST_VREG else reg_keys[reg]
        if key:
            advance = advances[k] if k < count else None
            if key > 0:
                reads.append((key, advance))
            else:
                reads.extend((each, advance) for each in multi[-key])
    writes: list[tuple[int, int, int]] = []
    last = len(ic.latencies) - 1
    for k, reg in enumerate(mi.reg_defs()):
        key = reg if reg >= FIRST_VREG else reg_keys[reg]
        if key:
            at = k if k < last else last
            if key > 0:
                writes.append((key, ic.latencies[at], ic.writes[at]))
            else:
                writes.extend((each, ic.latencies[at], ic.writes[at]) for each in multi[-key])
    if mi.predicate:  # lanes that are switched off keep the old value
        reads.extend((key, None) for key, _, _ in writes)
    return StaticInstr(ic, tuple(reads), tuple(writes))


class InOrderPipeline:
    """The state of one in-order core.  `cycle`: of the last issue; `slots`: micro-ops issued in it.

    `stalls[reason]`: empty cycles by reason so far; `reason`: what delayed the last instruction most recently (-1: nothing);
    `used`: (resource, unit, cycles) taken by the last instruction."""

    __slots__ = ("busy_until", "cycle", "end_group", "finish", "in_order_write_back", "last_write_back", "machine", "ready", "reason",
                 "rotation", "slots", "stalls", "started", "used", "width", "writer")

    def __init__(self, machine: Machine, in_order_write_back: bool | None = None) -> None:
        self.machine = machine
        self.width = machine.issue_width
        self.in_order_write_back = machine.in_order_write_back if in_order_write_back is None else in_order_write_back
        self.stalls = [0, 0, 0, 0]
        self.reset()

    def reset(self) -> None:
        """An empty pipeline at cycle 0; the stall counters stay."""
        self.cycle = 0
        self.slots = 0
        self.started = False
        self.end_group = False
        self.ready: dict[int, int] = {}  # key -> cycle in which a reader without advance may issue
        self.writer: dict[int, int] = {}  # key -> write id
        self.busy_until: list[list[int]] = [[0] * n for n in self.machine.units]
        self.rotation: dict[int, list[int]] = {}  # resource with a choice -> [allowed mask, removed mask]
        self.last_write_back = 0
        self.finish = 0  # last cycle in which a result is written
        self.reason = -1
        self.used: list[tuple[int, int, int]] = []

    def bubble(self, cycles: int) -> None:
        """The front end delivers nothing for some cycles (taken branch, misprediction)."""
        if cycles > 0:
            self.cycle += cycles
            self.slots = self.width
            self.stalls[FRONT_END] += cycles

    def delay(self, key: int, cycle: int) -> None:
        """A register becomes ready at `cycle` (a cache miss that the caller models)."""
        self.ready[key] = cycle

    def issue(self, instr: StaticInstr) -> int:
        """Issue the next instruction in program order; returns its cycle."""
        ic, reads, writes = instr
        ready = self.ready
        before = self.cycle
        cycle = before
        uops = ic.micro_ops
        slots = self.slots
        width = self.width
        if uops and slots and (slots >= width or (slots + uops > width >= uops) or ic.begin_group):
            cycle += 1
            slots = 0
            if self.slots > width:  # micro-ops carried over fill whole cycles
                extra = (self.slots - 1) // width
                cycle = before + extra
                slots = self.slots - extra * width
                if slots >= width or (slots + uops > width >= uops) or ic.begin_group or self.end_group:
                    cycle += 1
                    slots = 0
        earliest = cycle
        # 2. registers read
        need = cycle
        for key, advance in reads:
            at = ready.get(key)
            if at is not None:
                if advance is not None:
                    at -= advance.get(self.writer[key], 0)
                if at > need:
                    need = at
        # 3. registers written
        for key, latency, _ in writes:
            at = ready.get(key)
            if at is not None and at - latency > need:
                need = at - latency
        after_registers = need
        # 4. resources
        if ic.resources:
            for resource, begin, _ in ic.resources:
                free = self._free_at(resource) - begin
                if free > need:
                    need = free
        after_resources = need
        # 5. write-back order
        if self.in_order_write_back and not ic.retire_ooo:
            first = min((w[1] for w in writes), default=ic.latency)
            if need + min(first, ic.latency) < self.last_write_back:
                need = self.last_write_back - min(first, ic.latency)
        self.reason = -1
        if need > earliest:
            self.reason = WRITE_BACK if need > after_resources else RESOURCE if need > after_registers else REGISTER
            if need > before + 1 or not self.started:
                self._count_stalls(before + 1 if self.started else before, need, after_registers, after_resources)
            if need > cycle:
                cycle, slots = need, 0
        self.used = []
        if ic.resources:
            for resource, begin, end in ic.resources:
                if end > begin:
                    self._take(resource, cycle + begin, cycle + end)
        writer = self.writer
        for key, latency, write in writes:
            ready[key] = cycle + latency
            writer[key] = write
        done = cycle + ic.latency
        if done > self.finish:
            self.finish = done
        if not ic.retire_ooo and ic.latency:
            self.last_write_back = done
        self.cycle = cycle
        self.slots = slots + uops
        self.end_group = ic.end_group
        if ic.end_group:
            self.slots = max(self.slots, width)
        self.started = True
        return cycle

    def _count_stalls(self, first: int, cycle: int, after_registers: int, after_resources: int) -> None:
        """Attribute the empty cycles first..cycle-1."""
        stalls = self.stalls
        for reason, until in ((REGISTER, after_registers), (RESOURCE, after_resources), (WRITE_BACK, cycle)):
            if until > first:
                stalls[reason] += until - first
                first = until

    def _free_at(self, resource: int) -> int:
        """The first cycle in which a unit of the resource is free."""
        busy = self.busy_until
        return min(min(busy[member]) for member in self.machine.members[resource])

    def _take(self, resource: int, begin: int, end: int) -> None:
        """Choose a unit that is free at `begin` and hold it until `end`."""
        busy = self.busy_until
        members = self.machine.members[resource]
        chosen = members[0]
        if len(members) > 1:
            mask = 0
            for member in members:
                if min(busy[member]) <= begin:
                    mask |= 1 << member
            chosen = self._rotate(resource, members, mask) if mask else min(members, key=lambda m: (min(busy[m]), -m))
        units = busy[chosen]
        unit = 0
        if len(units) > 1:
            unit = min(range(len(units)), key=lambda u: (units[u] > begin, units[u] if units[u] > begin else 0, -u))
        units[unit] = end
        self.used.append((chosen, unit, end - begin))
        if len(units) == 1 or min(units) > begin:  # tell the groups, so that they do not choose it next
            for group, others in enumerate(self.machine.members):
                if len(others) > 1 and chosen in others:
                    self._was_used(group, others, chosen)

    def _state(self, group: int, members: Sequence[int]) -> list[int]:
        state = self.rotation.get(group)
        if state is None:
            state = self.rotation[group] = [sum(1 << m for m in members), 0]
        return state

    def _rotate(self, group: int, members: Sequence[int], free: int) -> int:
        """The next free member, from the highest number down, every member once before any comes again."""
        state = self._state(group, members)
        everything = sum(1 << m for m in members)
        candidates = free & state[0]
        if not candidates:
            state[0], state[1] = everything & ~state[1], 0
            candidates = free & state[0]
            if not candidates:
                state[0] = everything
                candidates = free
        top = 1 << (candidates.bit_length() - 1)
        state[0] &= top | (top - 1)
        return top.bit_length() - 1

    def _was_used(self, group: int, members: Sequence[int], member: int) -> None:
        state = self._state(group, members)
        bit = 1 << member
        if bit > state[0]:
            state[1] |= bit
            return
        state[0] &= ~bit
        if not state[0]:
            state[0], state[1] = sum(1 << m for m in members) & ~state[1], 0
