"""Out of SSA form: PHIs become copies (Sreedhar et al., "Translating Out of Static Single Assignment Form", 1999, method I).

For `d = PHI v1, p1, v2, p2, ...` with a fresh t: `t = COPY vi` at the end of every pi and `d = COPY t` in place of the PHI.  The fresh
register makes swaps and lost copies impossible; the coalescer removes what is not needed.  An undefined value (IMPLICIT_DEF) makes
an IMPLICIT_DEF, no copy.

A critical edge is split where the copy could not be coalesced and would run on the other paths too: where vi lives on into another
successor of pi.

Before: SSA form.  After: no PHIs, `mf.is_ssa` is False, several definitions per register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness as machine_liveness
from oxllc.mir.function import MachineInstr
from oxllc.passes.critical_edges import can_split, split_edges

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Replace all PHIs of a function."""
    with_phis = [block for block in mf.blocks if block.instrs and block.instrs[0].desc.name == "PHI"]
    if with_phis:
        split = _edges_to_split(mf, with_phis)
        if split:
            split_edges(mf, split)
            ctx.count("phi-elimination.edges-split", len(split))
        _lower(mf, with_phis, ctx)
    mf.is_ssa = False


def _edges_to_split(mf: MachineFunction, with_phis: list[MachineBlock]) -> list[tuple[MachineBlock, MachineBlock]]:
    """Critical edges whose copies' sources are live into another successor."""
    if not any(len(p.successors) > 1 for block in with_phis if len(block.predecessors) > 1 for p in block.predecessors):
        return []
    live = machine_liveness.compute(mf)
    edges: list[tuple[MachineBlock, MachineBlock]] = []
    for block in with_phis:
        if len(block.predecessors) < 2:
            continue
        reads: dict[int, tuple[MachineBlock, int]] = {}
        for mi in block.instrs[:block.first_non_phi()]:
            ops = mi.ops
            for at in range(1, len(ops), 2):
                pred = ops[at + 1]
                number = pred.number  # type: ignore[attr-defined]
                bit = live.bit.get(ops[at])  # type: ignore[call-overload]
                bits = reads[number][1] if number in reads else 0
                reads[number] = (pred, bits | (1 << bit if bit is not None else 0))  # type: ignore[assignment]
        for number in sorted(reads):
            pred, bits = reads[number]
            if len(pred.successors) < 2 or not bits:
                continue
            others = 0
            for s in pred.successors:
                if s is not block:
                    others |= live.live_in[s.number]
            if bits & others and can_split(pred, mf):
                edges.append((pred, block))
    return edges


def _lower(mf: MachineFunction, with_phis: list[MachineBlock], ctx: PassContext) -> None:
    copy = mf.target.desc("COPY")
    undef = mf.target.desc("IMPLICIT_DEF")
    undefined = {mi.ops[0] for block in mf.blocks for mi in block.instrs if mi.desc is undef}
    pending: dict[int, list[MachineInstr]] = {}
    by_number: dict[int, MachineBlock] = {}
    for block in with_phis:
        count = block.first_non_phi()
        phis = block.instrs[:count]
        for k, mi in enumerate(phis):
            ops = mi.ops
            dst = ops[0]
            fresh = mf.new_vreg(mf.class_of(dst))  # type: ignore[arg-type]
            if dst in mf.vreg_hint:
                mf.vreg_hint[fresh] = mf.vreg_hint[dst]
            block.instrs[k] = MachineInstr(copy, [dst, fresh], debug_loc=mi.debug_loc)
            for at in range(1, len(ops), 2):
                pred: MachineBlock = ops[at + 1]  # type: ignore[assignment]
                by_number[pred.number] = pred
                value = ops[at]
                if value in undefined:
                    made = MachineInstr(undef, [fresh])
                else:
                    made = MachineInstr(copy, [fresh, value], debug_loc=mi.debug_loc)
                pending.setdefault(pred.number, []).append(made)
            ctx.count("phi-elimination.phis")
    for number in sorted(pending):
        pred = by_number[number]
        at = pred.first_terminator()
        pred.instrs[at:at] = pending[number]
