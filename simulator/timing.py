"""Cycles of a scalar program, by the scheduling model alone.

The pipeline is `sched.pipeline_model.InOrderPipeline`: the one that the schedulers' estimates and `oxllc-mca` use.  Two ways to drive it:

* `TraceTiming` follows every instruction executed (reference engine): dependences across blocks are seen, branches are known.
* `block_timing` multiplies: each basic block is run through the pipeline on its own (a block that jumps to itself in its steady
  state: the third round's length), and its cycles count as often as the block was executed (fast engine).

Branches: an unconditional or backward conditional branch is predicted taken, a forward one not taken; returns and computed jumps
are predicted right.  A taken branch costs the model's TakenBranchPenalty, a wrong prediction MispredictPenalty.  Loads hit (the
model's latency).  With block counts alone, predictions are taken to be right.

With `Machine.start_timing(effects=True)` the data caches and the branch predictor of the model decide instead (`microarchitecture`).  A load
that misses the first level delivers so many cycles later: `TraceTiming` lets its readers wait; `block_timing` adds what is left of the
cycles after the distance to the first reader in the block (or to the block's end).  Stores wait for nothing (a store buffer
takes them), but bring lines into the caches.

Every issue slot of every cycle has exactly one reason and belongs to one instruction (the one that waited; after a branch, the branch), so the
columns add up to 100 % in total and by function, block or line: "issued", what the next instruction waited for
("operand", "unit busy", "write-back order", a level of the memory hierarchy), "group full or ended", "taken branch", "misprediction", and
"drain" after the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineInstr
from oxllc.sched.machine import machine_of
from oxllc.sched.pipeline_model import InOrderPipeline, StaticInstr, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.sched.machine import Machine as SchedMachine
    from oxllc.simulator.machine import Machine
    from oxllc.simulator.pipeline_trace import Passage
    from oxllc.target_desc.decode import Decoded
    from oxllc.target_desc.schedule import SchedModel

REASONS = ("issued", "operand", "unit busy", "write-back order", "group full or ended", "taken branch", "misprediction", "drain")
ISSUED, OPERAND, UNIT, WRITE_BACK, GROUP, TAKEN, WRONG, DRAIN = range(8)
BY_PIPELINE = {0: OPERAND, 1: UNIT, 2: WRITE_BACK}


def reasons_of(model: SchedModel) -> tuple[str, ...]:
    """Names of all reasons: REASONS, then the second and further levels of the memory hierarchy."""
    return (*REASONS, *(level.name for level in model.caches[1:]), "memory")


def extra_latency(model: SchedModel) -> list[int]:
    """Cycles that a load takes more where the second, third ... level or memory has the line."""
    return [*(level.latency for level in model.caches[1:]), model.memory_latency]


class SlotPipeline:
    """The pipeline with an account of every issue slot: `accounts[pc][reason]`.

    Slots are numbered through: cycle * width + slot.  Invariant: all slots from the first instruction's cycle up to `position` have
    their reason."""

    def __init__(self, machine: Machine) -> None:
        self.model: SchedMachine = machine_of(machine.target)
        self.pipe = InOrderPipeline(self.model)
        self.width = self.pipe.width
        self.reasons = len(reasons_of(machine.target.sched_model))
        self.accounts: dict[int, list[int]] = {}
        self.account = [0] * self.reasons  # of the last instruction
        self.late: dict[int, tuple[int, int]] = {}  # register key -> cycle in which a missing load delivers it, reason
        self.prepared: dict[int, StaticInstr] = {}
        self.position = -1
        self.start = 0  # cycle of the first issue
        self.last_reason = GROUP  # of the last slots that were not used

    def static(self, pc: int, d: Decoded) -> StaticInstr:
        """An instruction prepared for the pipeline."""
        found = self.prepared.get(pc)
        if found is None:
            found = self.prepared[pc] = prepare(MachineInstr(d.desc, list(d.operands)), self.model)
        return found

    def issue(self, pc: int, instr: StaticInstr) -> None:
        """Issue an instruction and account for the slots before it."""
        pipe = self.pipe
        account = self.accounts.get(pc)
        if account is None:
            account = self.accounts[pc] = [0] * self.reasons
        self.account = account
        late = self._late(instr) if self.late else GROUP
        cycle = pipe.issue(instr)
        at = cycle * self.width
        if self.position < 0:
            self.start, self.position = cycle, at
        if at > self.position:
            reason = BY_PIPELINE.get(pipe.reason, GROUP)
            self.last_reason = late if reason == OPERAND and late != GROUP else reason
            account[self.last_reason] += at - self.position
            self.position = at
        uops = instr.issue.micro_ops
        account[ISSUED] += uops
        self.position += uops

    def _late(self, instr: StaticInstr) -> int:
        """The memory level that the instruction will wait for longest; GROUP if it waits for none."""
        ready = self.pipe.ready
        keys = [key for key, _ in instr.reads] + [key for key, _, _ in instr.writes]
        last = max(keys, key=lambda k: ready.get(k, 0), default=0)
        found = self.late.get(last)
        return found[1] if found is not None and found[0] == ready.get(last) else GROUP

    def delay(self, instr: StaticInstr, cycles: int, reason: int) -> None:
        """The load that has just issued delivers so much later."""
        pipe = self.pipe
        for key, latency, _ in instr.writes:
            at = pipe.cycle + latency + cycles
            pipe.delay(key, at)
            self.late[key] = at, reason
            pipe.finish = max(pipe.finish, at)

    def bubble(self, cycles: int, reason: int) -> None:
        """The front end delivers nothing for some cycles; the rest of the current one goes with them."""
        if cycles <= 0:
            return
        self.pipe.bubble(cycles)
        until = (self.pipe.cycle + 1) * self.width
        if until > self.position:
            self.account[reason] += until - self.position
            self.position = until
        self.last_reason = reason

    def finish(self) -> int:
        """Close the account; the number of cycles."""
        if self.position < 0:
            return 0
        end = max(self.pipe.finish, -(-self.position // self.width))
        cycles = end - self.start
        self.account[DRAIN] += cycles * self.width - (self.position - self.start * self.width)
        return cycles


class TimingReport:
    """Cycles and where they went: `slots[i]` for `names[i]`, `accounts[pc]` the same of one instruction, `by_pc`: its cycles."""

    def __init__(self, machine: Machine, cycles: int, accounts: dict[int, list[int]], counts: dict[int, int], how: str) -> None:
        self.machine = machine
        self.cycles = cycles
        self.accounts = accounts
        self.counts = counts  # executions per pc
        self.instructions = sum(counts.values())
        self.how = how
        self.names = reasons_of(machine.target.sched_model)
        width = machine.target.sched_model.issue_width
        self.slots = [sum(column) for column in zip(*accounts.values(), strict=True)] or [0] * len(self.names)
        self.by_pc: dict[int, float] = {pc: sum(account) / width for pc, account in accounts.items()}

    def reasons(self) -> dict[str, int]:
        """Slots by reason; they add up to cycles times width."""
        return dict(zip(self.names, self.slots, strict=True))

    def by_line(self) -> dict[str, float]:
        """Cycles per source line."""
        out: dict[str, float] = {}
        for pc, cycles in self.by_pc.items():
            line = self.machine.exe.line_at(pc)
            if line:
                out[line] = out.get(line, 0) + cycles
        return out

    def text(self, top: int = 15) -> str:
        """The report as a table."""
        total = sum(self.slots) or 1
        model = self.machine.target.sched_model
        lines = [f"model {model.name}, {model.issue_width} per cycle, in order; {self.how}",
                 f"{self.cycles:>16,}  cycles", f"{self.instructions:>16,}  instructions",
                 f"{self.instructions / max(1, self.cycles):>16.3f}  instructions per cycle", "", f"{'issue slots':>16}       %  reason"]
        lines += [f"{n:>16,}  {100 * n / total:6.2f}  {name}" for name, n in self.reasons().items() if n]
        lines.append(f"{sum(self.slots):>16,}  100.00  all")
        table = self.by_line()
        if table:
            lines += ["", f"{'cycles':>16}       %  source line"]
            lines += [f"{n:>16,.0f}  {100 * n / max(1, self.cycles):6.2f}  {line}"
                      for line, n in sorted(table.items(), key=lambda kv: (-kv[1], kv[0]))[:top]]
        if self.machine.events is not None:
            lines += ["", *self._effects()]
        else:
            lines.append("not modelled: caches, store buffers; predictors other than static")
        return "\n".join(lines)


    def _effects(self) -> list[str]:
        """What caches and predictor did, as lines."""
        from oxllc.simulator.microarchitecture import WRONG as PREDICTED_WRONG

        machine, events = self.machine, self.machine.events
        assert events is not None
        model = machine.target.sched_model
        levels = [0] * (len(model.caches) + 1)
        branches = wrong = 0
        for pc, n in self.counts.items():
            desc = machine.fetch(pc).desc
            at = events.at(pc)
            if desc.may_load or desc.may_store:
                for i in range(1, len(levels)):
                    levels[i] += at[i - 1]
                levels[0] += n - sum(at[: len(levels) - 1])
            elif desc.is_branch or desc.is_terminator or desc.is_call:
                branches += n
                wrong += at[PREDICTED_WRONG]
        names = [*(f"found in {level.name}" for level in model.caches), "found in memory"]
        accesses = sum(levels)
        lines = [f"{accesses:>16,}  loads and stores"]
        lines += [f"{n:>16,}  {100 * n / max(1, accesses):6.2f}  {name}" for n, name in zip(levels, names, strict=True)]
        lines += [f"{branches:>16,}  branches, calls, returns", f"{wrong:>16,}  {100 * wrong / max(1, branches):6.2f}  predicted wrong"]
        lines.append("not modelled: instruction fetch and cache, address translation, limits of outstanding misses, prefetching")
        return lines


class TraceTiming:
    """Times every instruction that a reference engine executes: call with each pc in order, then `report`."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.line = SlotPipeline(machine)
        self.last = -1
        self.last_decoded: Decoded | None = None
        self.counts: dict[int, int] = {}
        self.decoded: dict[int, Decoded] = machine.engine.decoded
        self.extra = extra_latency(machine.target.sched_model)
        self.names = reasons_of(machine.target.sched_model)
        self.sink: Callable[[Passage], None] | None = None

    def __call__(self, pc: int) -> None:
        """The next executed instruction."""
        line = self.line
        before = line.position
        came = line.pipe.cycle
        d = self.decoded[pc]
        events = self.machine.events
        last = self.last_decoded
        if last is not None and last.desc.is_terminator | last.desc.is_branch | last.desc.is_call:
            taken = pc != self.last + last.size
            if events is not None:
                right = events.transfer(events.site(self.last)[0], pc)
            else:
                conditional = last.desc.is_branch and not last.desc.is_barrier and last.desc.branch_target >= 0
                right = not conditional or taken == (last.operands[last.desc.branch_target] < 0)
            if not right:
                line.bubble(line.model.mispredict_penalty, WRONG)
            elif taken:
                line.bubble(line.model.taken_branch_penalty, TAKEN)
        static = line.static(pc, d)
        line.issue(pc, static)
        if events is not None and (d.desc.may_load or d.desc.may_store):
            access = events.site(pc)[1]
            if access is not None:
                level = events.access(pc, events.address(access))
                if level:
                    line.delay(static, self.extra[level - 1], DRAIN + level)
        if self.sink is not None:
            self._show(pc, d, static, came, before)
        self.counts[pc] = self.counts.get(pc, 0) + 1
        self.machine.cycles = line.pipe.cycle
        self.last, self.last_decoded = pc, d

    def _show(self, pc: int, d: Decoded, static: StaticInstr, came: int, before: int) -> None:
        """Tell the sink of the instruction that has just issued."""
        from oxllc.simulator.pipeline_trace import Passage

        line = self.line
        issued = line.pipe.cycle
        done = max(line.pipe.ready.get(key, 0) for key, _, _ in static.writes) if static.writes else issued + static.issue.latency
        reason = self.names[line.last_reason] if before >= 0 and issued > came + 1 else ""
        assert self.sink is not None
        self.sink(Passage(pc, d, came if before >= 0 else issued, issued, max(done, issued + 1), reason))

    def report(self) -> TimingReport:
        """The account so far."""
        last, events = self.last_decoded, self.machine.events
        if events is not None and last is not None and last.desc.is_terminator | last.desc.is_branch | last.desc.is_call:
            events.transfer(events.site(self.last)[0], self.machine.pc)
            self.last_decoded = None
        cycles = self.line.finish()
        return TimingReport(self.machine, cycles, self.line.accounts, self.counts, "every executed instruction followed")


def block_timing(machine: Machine) -> TimingReport:
    """Cycles from block counts (`Machine.count_blocks` before the run)."""
    counts = machine.counts()
    model = machine.target.sched_model
    accounts: dict[int, list[int]] = {}
    cycles = 0
    for block, times in blocks_of(machine, counts):
        timed = BlockTime(machine, block)
        if machine.events is not None:
            timed.take_branch_out()
        cycles += timed.cycles * times
        for pc, slots in timed.accounts.items():
            accounts[pc] = [n * times for n in slots]
        if machine.events is not None:
            for pc, reason, n in _effects_of(machine, timed, times):
                cycles += n
                accounts[pc][reason] += n * model.issue_width
    return TimingReport(machine, cycles, accounts, counts, "each block alone, times its executions")


def _effects_of(machine: Machine, timed: BlockTime, times: int) -> list[tuple[int, int, int]]:
    """(pc, reason, cycles) that caches and predictor add to all executions of a block."""
    from oxllc.simulator.microarchitecture import TAKEN as TAKEN_RIGHT
    from oxllc.simulator.microarchitecture import WRONG as PREDICTED_WRONG

    events = machine.events
    assert events is not None
    model = machine.target.sched_model
    extra = extra_latency(model)
    out = [(pc, DRAIN + 1 + i, n * max(0, extra[i] - slack))
           for pc, slack in timed.slack.items() for i, n in enumerate(events.at(pc)[: len(extra)])]
    pc = timed.block[-1]
    desc = machine.fetch(pc).desc
    if desc.is_branch or desc.is_terminator or desc.is_call:
        at = events.at(pc)
        wrong = at[PREDICTED_WRONG]
        conditional = desc.is_branch and not desc.is_barrier and not desc.is_call
        taken = at[TAKEN_RIGHT] if conditional else times - wrong
        out += [(pc, WRONG, wrong * model.mispredict_penalty), (pc, TAKEN, taken * model.taken_branch_penalty)]
    return [(pc, reason, n) for pc, reason, n in out if n]


def blocks_of(machine: Machine, counts: dict[int, int]) -> list[tuple[list[int], int]]:
    """Straight runs of equally often executed instructions that only their last may leave: ([pc, ...], executions)."""
    out: list[tuple[list[int], int]] = []
    targets: set[int] = set()
    for pc in counts:
        d = machine.fetch(pc)
        if d.desc.branch_target >= 0 and not isinstance(d.operands[d.desc.branch_target], str):
            targets.add(pc + d.operands[d.desc.branch_target])
    block: list[int] = []
    expected = -1
    for pc in sorted(counts):
        if block and (pc != expected or counts[pc] != counts[block[0]] or pc in targets):
            out.append((block, counts[block[0]]))
            block = []
        block.append(pc)
        d = machine.fetch(pc)
        expected = pc + d.size
        if d.desc.is_branch or d.desc.is_terminator or d.desc.is_call:
            out.append((block, counts[block[0]]))
            block = []
    if block:
        out.append((block, counts[block[0]]))
    return out


class BlockTime:
    """One execution of a block, alone: `accounts` of slots by instruction and reason, `cycles`, and for each load `slack`: the cycles from
    when its result is there to when the first reader in the block issues, or to the block's end."""

    def __init__(self, machine: Machine, block: list[int]) -> None:
        line = SlotPipeline(machine)
        last = machine.fetch(block[-1])
        target = block[-1] + last.operands[last.desc.branch_target] if last.desc.branch_target >= 0 else -1
        self.block = block
        self.taken = last.desc.is_barrier or last.desc.is_call or (target >= 0 and target <= block[-1])
        self.penalty = line.model.taken_branch_penalty
        self.width = line.width
        self.slack: dict[int, int] = {}
        for _ in range(3 if target == block[0] else 1):
            line.accounts.clear()
            waiting: dict[int, tuple[int, int]] = {}  # register key -> load that writes it, cycle in which the result is there
            for pc in block:
                d = machine.fetch(pc)
                static = line.static(pc, d)
                line.issue(pc, static)
                cycle = line.pipe.cycle
                for key, _ in static.reads:
                    if key in waiting:
                        load, ready = waiting.pop(key)
                        self.slack[load] = max(0, cycle - ready)
                for key, latency, _ in static.writes:
                    waiting.pop(key, None)
                    if d.desc.may_load:
                        waiting[key] = pc, cycle + latency
            for load, ready in waiting.values():
                self.slack[load] = max(0, line.pipe.cycle + 1 - ready)
            if self.taken:
                line.bubble(self.penalty, TAKEN)
        # what is left of the last cycle counts as the block's own: the next block starts in the following cycle
        end = -(-line.position // line.width) * line.width
        line.account[GROUP] += end - line.position
        self.accounts = line.accounts
        used = sum(map(sum, self.accounts.values()))
        self.cycles = -(-used // line.width)
        line.account[GROUP] += self.cycles * line.width - used

    def take_branch_out(self) -> None:
        """Without the taken branch at the end, which is counted from what really happened."""
        if self.taken:
            last = self.accounts[self.block[-1]]
            cycles = min(self.penalty, last[TAKEN] // self.width)
            last[TAKEN] -= cycles * self.width
            self.cycles -= cycles
