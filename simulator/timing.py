"""Cycles of a scalar program, by the scheduling model alone.

The pipeline is `sched.pipeline_model.InOrderPipeline`: the one that the schedulers' estimates and `oxllc-mca` use.  Two ways to drive it:

* `TraceTiming` follows every instruction executed (reference engine): dependences across blocks are seen, branches are known.
* `block_timing` multiplies: each basic block is run through the pipeline on its own (a block that jumps to itself in its steady
  state: the third round's length), and its cycles count as often as the block was executed (fast engine).

Branches: an unconditional or backward conditional branch is predicted taken, a forward one not taken; returns and computed jumps
are predicted right.  A taken branch costs the model's TakenBranchPenalty, a wrong prediction MispredictPenalty.  Loads hit (the
model's latency).  With block counts alone, predictions are taken to be right.

Every issue slot of every cycle has exactly one reason, so the columns add up to 100 %: "issued", what the next instruction waited for
("operand", "unit busy", "write-back order"), "group full or ended", "taken branch", "misprediction", and "drain" after the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineInstr
from oxllc.sched.machine import machine_of
from oxllc.sched.pipeline_model import InOrderPipeline, StaticInstr, prepare

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded

REASONS = ("issued", "operand", "unit busy", "write-back order", "group full or ended", "taken branch", "misprediction", "drain")
ISSUED, OPERAND, UNIT, WRITE_BACK, GROUP, TAKEN, WRONG, DRAIN = range(8)
BY_PIPELINE = {0: OPERAND, 1: UNIT, 2: WRITE_BACK}


class SlotPipeline:
    """The pipeline with an account of every issue slot.

    Slots are numbered through: cycle * width + slot.  Invariant: all slots from the first instruction's cycle up to `position` have
    their reason."""

    def __init__(self, machine: Machine) -> None:
        self.model = machine_of(machine.target)
        self.pipe = InOrderPipeline(self.model)
        self.width = self.pipe.width
        self.slots = [0] * len(REASONS)
        self.prepared: dict[int, StaticInstr] = {}
        self.position = -1
        self.start = 0  # cycle of the first issue

    def static(self, pc: int, d: Decoded) -> StaticInstr:
        """An instruction prepared for the pipeline."""
        found = self.prepared.get(pc)
        if found is None:
            found = self.prepared[pc] = prepare(MachineInstr(d.desc, list(d.operands)), self.model)
        return found

    def issue(self, instr: StaticInstr) -> None:
        """Issue an instruction and account for the slots before it."""
        pipe = self.pipe
        cycle = pipe.issue(instr)
        at = cycle * self.width
        if self.position < 0:
            self.start, self.position = cycle, at
        if at > self.position:
            self.slots[BY_PIPELINE.get(pipe.reason, GROUP)] += at - self.position
            self.position = at
        uops = instr.issue.micro_ops
        self.slots[ISSUED] += uops
        self.position += uops

    def bubble(self, cycles: int, reason: int) -> None:
        """The front end delivers nothing for some cycles; the rest of the current one goes with them."""
        if cycles <= 0:
            return
        self.pipe.bubble(cycles)
        until = (self.pipe.cycle + 1) * self.width
        if until > self.position:
            self.slots[reason] += until - self.position
            self.position = until

    def finish(self) -> int:
        """Close the account; the number of cycles."""
        if self.position < 0:
            return 0
        end = max(self.pipe.finish, -(-self.position // self.width))
        cycles = end - self.start
        self.slots[DRAIN] += cycles * self.width - (self.position - self.start * self.width)
        return cycles


class TimingReport:
    """Cycles and where they went: `slots[i]` for REASONS[i], `by_pc`: cycles per instruction address."""

    def __init__(self, machine: Machine, cycles: int, slots: list[int], instructions: int, by_pc: dict[int, float], how: str) -> None:
        self.machine = machine
        self.cycles = cycles
        self.slots = slots
        self.instructions = instructions
        self.by_pc = by_pc
        self.how = how

    def reasons(self) -> dict[str, int]:
        """Slots by reason; they add up to cycles times width."""
        return dict(zip(REASONS, self.slots, strict=True))

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
        lines.append("not modelled: caches, store buffers; predictors other than static")
        return "\n".join(lines)


class TraceTiming:
    """Times every instruction that a reference engine executes: call with each pc in order, then `report`."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.line = SlotPipeline(machine)
        self.last = -1
        self.last_decoded: Decoded | None = None
        self.by_pc: dict[int, float] = {}
        self.count = 0
        self.decoded: dict[int, Decoded] = machine.engine.decoded

    def __call__(self, pc: int) -> None:
        """The next executed instruction."""
        line = self.line
        before = line.position
        d = self.decoded[pc]
        last = self.last_decoded
        if last is not None and last.desc.is_terminator | last.desc.is_branch | last.desc.is_call:
            fall = self.last + last.size
            taken = pc != fall
            conditional = last.desc.is_branch and not last.desc.is_barrier and last.desc.branch_target >= 0
            guess = taken
            if conditional:
                guess = last.operands[last.desc.branch_target] < 0
            if guess != taken:
                line.bubble(line.model.mispredict_penalty, WRONG)
            elif taken:
                line.bubble(line.model.taken_branch_penalty, TAKEN)
        line.issue(line.static(pc, d))
        self.count += 1
        self.by_pc[pc] = self.by_pc.get(pc, 0.0) + (line.position - max(before, 0) if before >= 0 else 1) / line.width
        self.machine.cycles = line.pipe.cycle
        self.last, self.last_decoded = pc, d

    def report(self) -> TimingReport:
        """The account so far."""
        cycles = self.line.finish()
        return TimingReport(self.machine, cycles, self.line.slots, self.count, self.by_pc, "every executed instruction followed")


def block_timing(machine: Machine) -> TimingReport:
    """Cycles from block counts (`Machine.count_blocks` before the run)."""
    counts = machine.counts()
    total = [0] * len(REASONS)
    by_pc: dict[int, float] = {}
    cycles = 0
    for block, times in blocks_of(machine, counts):
        slots, length, per_pc = _one_block(machine, block)
        cycles += length * times
        for i, n in enumerate(slots):
            total[i] += n * times
        for pc, c in per_pc.items():
            by_pc[pc] = by_pc.get(pc, 0.0) + c * times
    return TimingReport(machine, cycles, total, sum(counts.values()), by_pc, "each block alone, times its executions")


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


def _one_block(machine: Machine, block: list[int]) -> tuple[list[int], int, dict[int, float]]:
    """(slots by reason, cycles, cycles per pc) of one execution of a block."""
    line = SlotPipeline(machine)
    last = machine.fetch(block[-1])
    target = block[-1] + last.operands[last.desc.branch_target] if last.desc.branch_target >= 0 else -1
    taken = last.desc.is_barrier or last.desc.is_call or (target >= 0 and target <= block[-1])
    rounds = 3 if target == block[0] else 1
    per_pc: dict[int, float] = {}
    before_slots = [0] * len(REASONS)
    for _ in range(rounds):
        before_slots = list(line.slots)
        per_pc = {}
        for pc in block:
            position = line.position
            line.issue(line.static(pc, machine.fetch(pc)))
            per_pc[pc] = (line.position - (position if position >= 0 else line.start * line.width)) / line.width
        if taken:
            line.bubble(line.model.taken_branch_penalty, TAKEN)
    # what is left of the last cycle counts as the block's own: the next block starts in the following cycle
    end = -(-line.position // line.width) * line.width
    line.slots[GROUP] += end - line.position
    slots = [a - b for a, b in zip(line.slots, before_slots, strict=True)]
    used = sum(slots)
    cycles = -(-used // line.width)
    slots[GROUP] += cycles * line.width - used
    return slots, cycles, per_pc
