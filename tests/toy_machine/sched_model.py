"""Random scheduling models for the toy target, and random functions with memory accesses, for the scheduler tests."""

from __future__ import annotations

import random

from oxllc.mir.function import FrameIndex, MachineFunction, MachineInstr, MemOperand
from oxllc.target_desc.model import GENERIC_OPCODES, Target
from oxllc.target_desc.schedule import Resource, SchedModel, Write
from toy_machine.toy_target import make_target


def target_with_model(seed: int, width: int | None = None) -> Target:
    """A toy target whose instructions have random latencies, resources, micro-ops and forwarding."""
    rng = random.Random(seed)
    target = make_target()
    model = SchedModel("toy")
    model.has_model = True
    model.issue_width = width or rng.choice((1, 1, 2, 3))
    model.load_latency = 3
    model.taken_branch_penalty = rng.choice((0, 2))
    names = ["A", "B", "C"]
    for i, name in enumerate(names):
        model.resources.append(Resource(i, name, rng.choice((1, 1, 2)), 0))
    model.resources.append(Resource(3, "AB", model.resources[0].units + model.resources[1].units, 0, (0, 1)))
    model.resource_by_name = {r.name: r.index for r in model.resources}
    for desc in target.instrs:
        if desc.name in GENERIC_OPCODES:
            continue
        reads = []
        writes = []
        for k in range(max(1, len(desc.def_positions))):
            name = f"W{desc.name}{k}"
            latency = rng.choice((1, 1, 2, 3, 5, 12))
            held = rng.choice((1, 1, 1, latency))
            uses = ((rng.randrange(4), 0, held),) if rng.random() < 0.8 else ()
            model.writes[name] = Write(name, latency, 1 if not k else 0, uses)
            writes.append(name)
        for k in range(len(desc.use_positions)):
            name = f"R{desc.name}{k}"
            model.reads[name] = (rng.choice((0, 0, 1, 2)), None if rng.random() < 0.5 else frozenset(writes))
            reads.append(name)
        desc.sched_rw = (*writes, *reads)
    target.sched_model = model
    return target


def add_memory(mf: MachineFunction, rng: random.Random, count: int) -> None:
    """Sprinkle loads and stores of frame objects (spill slots and others) over a function in virtual registers."""
    target = mf.target
    slots = [mf.new_frame_object(8, 8, is_spill_slot=rng.random() < 0.4) for _ in range(3)]
    for block in mf.blocks:
        for _ in range(count):
            at = rng.randint(block.first_non_phi(), block.first_terminator())
            while at > block.first_non_phi() and block.instrs[at - 1].desc.name == "COPY" and at < len(block.instrs) \
                    and block.instrs[at].desc.name in ("COPY", "CALL"):
                at -= 1  # not between the copies of a call's arguments
            slot = rng.choice(slots)
            known = mf.frame_objects[slot].is_spill_slot or rng.random() < 0.8  # no pointer reaches a spill slot
            if rng.random() < 0.5:
                candidates = [v for mi in block.instrs[:at] for v in mi.reg_defs() if v >= 65536 and mf.class_of(v) == 0]
                if not candidates:
                    continue
                mem = MemOperand(8, 8, False, True, base=("fi", slot) if known else None, offset=0 if known else None)
                mi = MachineInstr(target.desc("ST"), [rng.choice(candidates), FrameIndex(slot), 0], mem=mem)
            else:
                mem = MemOperand(8, 8, base=("fi", slot) if known else None, offset=0 if known else None)
                mi = MachineInstr(target.desc("LD"), [mf.new_vreg(0), FrameIndex(slot), 0], mem=mem)
            block.instrs.insert(at, mi)
            if mi.desc.name == "LD":
                block.instrs.insert(at + 1, MachineInstr(target.desc("OUT"), [mi.ops[0]]))
