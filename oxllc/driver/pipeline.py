"""The pipeline: one table of stages and passes, and the loop that runs part of it.

Stages before selection work on the IR module, passes after it on one machine function each.  `-stop-after=`, `-stop-before=`,
`-start-before=`, `-start-after=` and `-run-pass=` name entries of this table.
"""

from __future__ import annotations

import importlib
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.diagnostics import OxllcError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction, MachineModule


class Pass(NamedTuple):
    """A pass on machine functions: `module.entry(mf, ctx)`; run where `low <= opt_level` and, if set, `when(ctx)`.

    `after` names passes that must come before it, with the reason."""

    name: str
    module: str
    entry: str = "run"
    low: int = 0
    after: tuple[tuple[str, str], ...] = ()


IR_STAGES = ("ir-reader", "ir-optimizer", "ir-prepare")

MACHINE_PASSES = (
    Pass("finalize-isel", "oxllc.passes.finalize_isel"),
    Pass("dead-mi-elimination", "oxllc.passes.dead_code", low=1),
    Pass("pair-accesses", "oxllc.passes.pair_accesses", low=1, after=(("dead-mi-elimination", "an unused word is no half of a pair"),)),
    Pass("group-phis", "oxllc.passes.group_phis", low=1, after=(("pair-accesses", "pairs are groups"),)),
    Pass("machine-cse", "oxllc.passes.machine_cse", low=1, after=(("dead-mi-elimination", "dead values are not worth sharing"),)),
    Pass("machine-licm", "oxllc.passes.machine_licm", low=2, after=(("machine-cse", "one copy of an invariant is hoisted, not many"),)),
    Pass("machine-sink", "oxllc.passes.machine_sinking", low=1, after=(("machine-cse", "a shared value has its readers in several blocks"),)),
    Pass("simt-uniformity", "oxllc.passes.uniformity", after=(
        ("finalize-isel", "diamonds of select pseudos are branches that may diverge"),)),
    Pass("reserve-frame-registers", "oxllc.passes.frame_lowering", "reserve"),
    Pass("pipeline-loops", "oxllc.sched.pipeline_loops", low=2, after=(("machine-licm", "what does not vary is not part of the body"),)),
    Pass("phi-node-elimination", "oxllc.passes.phi_elimination", after=(("simt-uniformity", "its analysis needs SSA form"),)),
    Pass("simt-predication", "oxllc.passes.predication", low=1, after=(
        ("simt-uniformity", "it marks the branches that cost a barrier"),
        ("phi-node-elimination", "a register with several definitions keeps its value in the lanes that are switched off"))),
    Pass("predicated-selects", "oxllc.passes.predicated_selects", after=(
        ("phi-node-elimination", "a choice is a register with two definitions"),
        ("simt-predication", "what is predicated already stays behind branches"))),
    Pass("simt-reconvergence", "oxllc.passes.reconvergence", after=(
        ("simt-uniformity", "it marks the branches"),
        ("phi-node-elimination", "a barrier set on several edges has several definitions"))),
    Pass("two-address-instruction", "oxllc.passes.two_address", after=(("phi-node-elimination", "tied operands are written twice"),)),
    Pass("register-coalescer", "oxllc.passes.coalescing", low=1, after=(("two-address-instruction", "its copies are coalesced too"),)),
    Pass("machine-scheduler", "oxllc.sched.pre_ra", low=1, after=(("register-coalescer", "copies left are real"),)),
    Pass("regalloc", "oxllc.regalloc", after=(("reserve-frame-registers", "the frame pointer must be known as reserved"),)),
    Pass("postra-machine-sink", "oxllc.passes.post_ra_sinking", low=1, after=(("regalloc", "it moves what allocation has placed"),)),
    Pass("prologepilog", "oxllc.passes.frame_lowering", after=(
        ("regalloc", "spill slots and callee-saved registers are known"),
        ("postra-machine-sink", "blocks that lose a copy may need no frame"))),
    Pass("expand-pseudos", "oxllc.passes.expand_pseudos", after=(("prologepilog", "loops of atomics must not be split by spills"),)),
    Pass("block-placement", "oxllc.passes.block_placement", after=(("expand-pseudos", "it makes blocks"),)),
    Pass("post-RA-sched", "oxllc.sched.post_ra", low=1, after=(("prologepilog", "frame accesses have their final form"),)),
    Pass("branch-relaxation", "oxllc.passes.branch_relaxation", after=(("block-placement", "distances are final"),)),
)

PASS_NAMES = (*IR_STAGES, *(p.name for p in MACHINE_PASSES))
ALIASES = {"isel": "finalize-isel", "virtregrewriter": "regalloc", "greedy": "regalloc"}


def pass_index(name: str, option: str) -> int:
    """Index in PASS_NAMES, or an error that names the option and what there is."""
    name = ALIASES.get(name, name)
    if name not in PASS_NAMES:
        hint = did_you_mean(name, PASS_NAMES)
        raise OxllcError(f"option '-{option}': there is no pass '{name}'; {hint + ' ' if hint else ''}passes: {', '.join(PASS_NAMES)}")
    return PASS_NAMES.index(name)


@dataclass
class Plan:
    """Which part of the pipeline runs, and what is shown on the way."""

    start: int = 0  # first entry of PASS_NAMES that runs
    stop: int = len(PASS_NAMES)  # first one that does not
    only: tuple[str, ...] = ()  # -run-pass: exactly these machine passes
    print_after: frozenset[str] = frozenset()
    print_before: frozenset[str] = frozenset()
    print_all: bool = False
    verify: bool = False
    show: Callable[[str], None] | None = None
    times: dict[str, float] = field(default_factory=dict)

    def timed(self, name: str, function: Callable[..., Any], *args: Any) -> Any:
        """Run and add to the pass's time."""
        begin = time.perf_counter()
        result = function(*args)
        self.times[name] = self.times.get(name, 0.0) + time.perf_counter() - begin
        return result


def machine_passes(opt_level: int) -> list[Pass]:
    """The machine passes of an optimization level, in order."""
    return [p for p in MACHINE_PASSES if opt_level >= p.low]


def load_pass(entry: Pass) -> Callable[[MachineFunction, PassContext], object]:
    """The function of a pass (imported on first use)."""
    function: Callable[[MachineFunction, PassContext], object] = getattr(importlib.import_module(entry.module), entry.entry)
    return function


def run_machine_passes(module: MachineModule, ctx: PassContext, plan: Plan) -> None:
    """Run the machine passes of the plan over every function, pass by pass within a function."""
    first_machine = len(IR_STAGES)
    if plan.only:
        known = {p.name: p for p in MACHINE_PASSES}
        todo = [known[name] for name in plan.only]
    else:
        todo = [p for p in machine_passes(ctx.options.opt_level)
                if plan.start <= PASS_NAMES.index(p.name) < plan.stop and PASS_NAMES.index(p.name) >= first_machine]
    functions = [(p.name, load_pass(p)) for p in todo]
    quiet = not (plan.print_all or plan.print_after or plan.print_before)
    for mf in module.functions:
        if plan.verify:
            _verify(mf, todo[0].name if todo else "", before=True)
        for name, function in functions:
            if not quiet and name in plan.print_before:
                _show(mf, f"*** IR Dump Before {name} ***", plan)
            plan.timed(name, function, mf, ctx)
            if not quiet and (plan.print_all or name in plan.print_after):
                _show(mf, f"*** IR Dump After {name} ***", plan)
            if plan.verify:
                _verify(mf, name)


def _show(mf: MachineFunction, title: str, plan: Plan) -> None:
    from oxllc.mir.printer import print_function

    assert plan.show is not None
    plan.show(f"# {title}:\n{print_function(mf)}\n")


def _verify(mf: MachineFunction, name: str, *, before: bool = False) -> None:
    """Check the machine code in front of a pass, or behind it.  Raises AssertionError."""
    from oxllc.mir.verifier import verify

    place = PASS_NAMES.index(name) - before if name else 0
    problems = verify(mf, allocated=place >= PASS_NAMES.index("regalloc"))
    if problems:
        where = f"{'before' if before else 'after'} {name}" if name else "after instruction selection"
        raise AssertionError(f"machine code of '{mf.name}' is invalid {where}:\n" + "\n".join(problems))
