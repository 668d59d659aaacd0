"""Out of SSA form: PHIs become copies (Sreedhar et al., "Translating Out of Static Single Assignment Form", 1999, method I).

For `d = PHI v1, p1, v2, p2, ...` with a fresh t: `t = COPY vi` at the end of every pi and `d = COPY t` in place of the PHI.  The fresh
register makes swaps and lost copies impossible; the coalescer removes what is not needed.  An undefined value (IMPLICIT_DEF) makes
an IMPLICIT_DEF, no copy.

Without optimization there is no coalescer.  There the copies of a block whose predecessors all lead nowhere else are written as one
parallel move to the destinations themselves at the end of each predecessor, where no destination's old value is needed any more but by
that move.

A critical edge is split where the copy could not be coalesced and would run on the other paths too: where vi lives on into another
successor of pi (not without optimization, where nothing is coalesced).  What pi computes for a PHI of a split edge only is computed on the edge,
if it reads what pi reads behind it: `next = add i, 1` in front of a branch that compares i becomes an addition in i's register.

Before: SSA form.  After: no PHIs, `mf.is_ssa` is False, several definitions per register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, MachineInstr
from oxllc.mir.value_liveness import ValueLiveness
from oxllc.passes.critical_edges import can_split, split_edges
from oxllc.passes.machine_sinking import Movable
from oxllc.passes.parallel_moves import sequentialize

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Replace all PHIs of a function."""
    with_phis = [block for block in mf.blocks if block.instrs and block.instrs[0].desc.name == "PHI"]
    if with_phis:
        split = _edges_to_split(mf, with_phis) if ctx.options.opt_level else []
        if split:
            made = split_edges(mf, split)
            ctx.count("phi-elimination.edges-split", len(split))
            if mf.target.simt is None:
                ctx.count("phi-elimination.on-edges", _compute_on_edges(mf, split, made))
        _lower(mf, with_phis, ctx)
    mf.is_ssa = False


def _edges_to_split(mf: MachineFunction, with_phis: list[MachineBlock]) -> list[tuple[MachineBlock, MachineBlock]]:
    """Critical edges whose copies' sources are live into another successor."""
    mf.renumber_blocks()
    reads: dict[tuple[MachineBlock, MachineBlock], set[int]] = {}  # what the PHIs read on each critical edge
    for block in with_phis:
        if len(block.predecessors) < 2:
            continue
        for mi in block.instrs[:block.first_non_phi()]:
            ops = mi.ops
            for at in range(1, len(ops), 2):
                pred: MachineBlock = ops[at + 1]  # type: ignore[assignment]
                if len(pred.successors) > 1 and ops[at] >= FIRST_VREG:  # type: ignore[operator]
                    reads.setdefault((pred, block), set()).add(ops[at])  # type: ignore[arg-type]
    if not reads:
        return []
    live = _liveness_of(mf, set().union(*reads.values()))
    order = {id(block): k for k, block in enumerate(with_phis)}
    split = []
    for (pred, block), values in sorted(reads.items(), key=lambda item: (order[id(item[0][1])], item[0][0].number)):
        others = [s.number for s in pred.successors if s is not block]
        if can_split(pred, mf) and _any_live_in(live, values, others):
            split.append((pred, block))
    return split


def _any_live_in(live: ValueLiveness, values: set[int], blocks: list[int]) -> bool:
    for v in values:
        for b in blocks:
            if live.is_live_in(v, b):
                return True
    return False


def _compute_on_edges(mf: MachineFunction, edges: list[tuple[MachineBlock, MachineBlock]], made: list[MachineBlock]) -> int:
    """Move what only a PHI of a split edge reads to the edge, where its operand is read until then; the number of moves."""
    wanted: dict[int, int] = {}  # what PHIs read on split edges -> index of the edge
    inside = {id(block): k for k, block in enumerate(made)}
    for succ in {id(succ): succ for _, succ in edges}.values():
        for mi in succ.instrs[:succ.first_non_phi()]:
            for at in range(1, len(mi.ops), 2):
                k = inside.get(id(mi.ops[at + 1]), -1)
                if k >= 0:
                    wanted[mi.ops[at]] = k  # type: ignore[index]
    reads = dict.fromkeys(wanted, 0)
    for block in mf.blocks:
        for mi in block.instrs:
            ops = mi.ops
            for at in mi.use_positions() if mi.desc.is_variadic else mi.desc.use_positions:
                if ops[at] in reads:
                    reads[ops[at]] += 1  # type: ignore[index]
            if mi.predicate in reads:
                reads[mi.predicate] += 1
    movable = Movable(mf.target)
    moved = 0
    for pred in {id(pred): pred for pred, _ in edges}.values():
        behind: set[int] = set()  # read behind the instruction
        kept = []
        for mi in reversed(pred.instrs):
            defs = mi.desc.def_positions
            k = wanted.get(mi.ops[0], -1) if defs == (0,) else -1  # type: ignore[call-overload]
            if k >= 0 and reads[mi.ops[0]] == 1 and edges[k][0] is pred and movable(mf, mi):  # type: ignore[index]
                used = [reg for reg in mi.reg_uses() if reg >= FIRST_VREG]
                if len(used) == 1 and used[0] in behind:
                    made[k].instrs.insert(0, mi)
                    moved += 1
                    continue
            behind.update(mi.reg_uses())
            kept.append(mi)
        pred.instrs = kept[::-1]
    return moved


def _liveness_of(mf: MachineFunction, wanted: set[int]) -> ValueLiveness:
    """The liveness of a few registers."""
    home: dict[int, int] = {}
    read_in: dict[int, set[int]] = {v: set() for v in wanted}
    phi = mf.target.desc("PHI")
    for block in mf.blocks:
        for mi in block.instrs:
            ops = mi.ops
            if mi.desc is phi:
                for at in range(1, len(ops), 2):
                    if ops[at] in wanted:
                        read_in[ops[at]].add(ops[at + 1].number)  # type: ignore[index, attr-defined]
            else:
                for at in mi.use_positions() if mi.desc.is_variadic else mi.desc.use_positions:
                    if ops[at] in wanted:
                        read_in[ops[at]].add(block.number)  # type: ignore[index]
                if mi.predicate in wanted:
                    read_in[mi.predicate].add(block.number)
            for at in mi.def_positions() if mi.desc.is_variadic else mi.desc.def_positions:
                if ops[at] in wanted:
                    home[ops[at]] = block.number  # type: ignore[index]
    return ValueLiveness(mf, lambda v: read_in[v], lambda v: home.get(v, -1))


def _lower(mf: MachineFunction, with_phis: list[MachineBlock], ctx: PassContext) -> None:
    copy = mf.target.desc("COPY")
    undef = mf.target.desc("IMPLICIT_DEF")
    undefined = {mi.ops[0] for block in mf.blocks for mi in block.instrs if mi.desc is undef}
    pending: dict[int, list[MachineInstr]] = {}
    by_number: dict[int, MachineBlock] = {}
    direct = not ctx.options.opt_level and mf.target.simt is None
    for block in with_phis:
        count = block.first_non_phi()
        phis = block.instrs[:count]
        if direct and all(len(pred.successors) == 1 and _reads_nothing(pred) for pred in block.predecessors):
            _lower_directly(mf, block, phis, undefined)
            ctx.count("phi-elimination.phis", count)
            continue
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


def _reads_nothing(block: MachineBlock) -> bool:
    """Whether the terminators read no virtual registers."""
    return not any(reg >= FIRST_VREG for mi in block.instrs[block.first_terminator():] for reg in mi.reg_uses())


def _lower_directly(mf: MachineFunction, block: MachineBlock, phis: list[MachineInstr], undefined: set[object]) -> None:
    """Replace the PHIs of a block by parallel moves in its predecessors."""
    copy, undef = mf.target.desc("COPY"), mf.target.desc("IMPLICIT_DEF")
    del block.instrs[:len(phis)]
    incoming: dict[int, tuple[MachineBlock, list[tuple[int, int]], list[int]]] = {}  # by number: predecessor, moves, what gets no value
    for mi in phis:
        dst: int = mi.ops[0]  # type: ignore[assignment]
        for at in range(1, len(mi.ops), 2):
            pred: MachineBlock = mi.ops[at + 1]  # type: ignore[assignment]
            _, moves, nothing = incoming.setdefault(pred.number, (pred, [], []))
            if mi.ops[at] in undefined:
                nothing.append(dst)
            else:
                moves.append((dst, mi.ops[at]))  # type: ignore[arg-type]
    for number in sorted(incoming):
        pred, moves, nothing = incoming[number]
        made: list[MachineInstr] = []
        for dst, src in _in_order(mf, moves):
            made.append(MachineInstr(copy, [dst, src], debug_loc=phis[0].debug_loc))
        made += [MachineInstr(undef, [dst]) for dst in nothing]
        at = pred.first_terminator()
        pred.instrs[at:at] = made


def _in_order(mf: MachineFunction, moves: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Copies one after another that do what the moves do at once."""
    written = {dst for dst, _ in moves}
    if not any(src in written for _, src in moves):
        return moves
    bit = {reg: 1 << k for k, reg in enumerate(dict.fromkeys([reg for move in moves for reg in move]))}
    steps = sequentialize(moves, lambda reg: bit[reg], lambda k: mf.new_vreg(mf.class_of(moves[k][1])))
    return [(dst, src) for dst, src, _ in steps]
