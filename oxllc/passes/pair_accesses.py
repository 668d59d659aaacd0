"""Neighbouring loads and stores of words become one access of a pair of registers (records `AccessPair`), on SSA form.

    a = load p, 16   ; aligned to 16            q = load_pair p, 16
    b = load p, 24                       =>     a = EXTRACT_SUBREG q, lo
                                                b = EXTRACT_SUBREG q, hi

Loads are joined at the place of the first one, with no store or other effect between them.  Stores are joined at the place of the last
one, with no other access between them, and only of values that nobody else reads: others would have to be copied into the pair.

(The idea of LLVM's AArch64 load-store optimizer; here it runs before allocation, because a pair is an aligned group of registers.)
Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, MachineInstr, MemOperand

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import AccessPair


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Join what can be joined in every block."""
    pairs = mf.target.access_pairs
    if not pairs:
        return
    uses = [0] * len(mf.vreg_class)
    for block in mf.blocks:
        for mi in block.instrs:
            for reg in mi.reg_uses():
                if reg >= FIRST_VREG:
                    uses[reg - FIRST_VREG] += 1
    for block in mf.blocks:
        joined = _loads(mf, block, pairs) + _stores(mf, block, pairs, uses)
        if joined:
            ctx.count("pair-accesses.joined", joined)


def _place(mi: MachineInstr, pairs: dict[int, AccessPair]) -> tuple[int, int, int] | None:
    """(id of the access, base, offset) of an access that may be half of a pair."""
    pair = pairs.get(mi.desc.id)
    mem = mi.mem
    if pair is None or mem is None or mem.is_volatile or mem.is_atomic or mi.predicate or mem.size != pair.size or len(mi.ops) != 3:
        return None
    base, offset = mi.ops[1:]
    if type(base) is not int or base < FIRST_VREG or type(offset) is not int:
        return None
    return mi.desc.id, base, offset


def _together(first: MachineInstr, second: MachineInstr, pair: AccessPair) -> tuple[MachineInstr, MachineInstr] | None:
    """The lower and the upper half, if two accesses at one base are the halves of an aligned pair."""
    low, high = sorted((first, second), key=lambda mi: mi.ops[2])  # type: ignore[arg-type,return-value]
    offset = low.ops[2]
    assert isinstance(offset, int) and low.mem is not None
    if high.ops[2] != offset + pair.size or low.mem.align < 2 * pair.size or not pair.offsets[0] <= offset <= pair.offsets[1]:
        return None
    return low, high


def _access(mf: MachineFunction, pair: AccessPair, low: MachineInstr, value: int) -> MachineInstr:
    mem = low.mem
    assert mem is not None
    both: MemOperand = mem._replace(size=2 * pair.size)
    return MachineInstr(mf.target.instrs[pair.pair], [value, *low.ops[1:]], mem=both, debug_loc=low.debug_loc)


def _ends(mi: MachineInstr) -> bool:
    desc = mi.desc
    return bool(desc.may_store or desc.has_side_effects or desc.is_call or desc.is_convergent or (mi.mem is not None and mi.mem.is_store))


def _loads(mf: MachineFunction, block: MachineBlock, pairs: dict[int, AccessPair]) -> int:
    extract = mf.target.desc("EXTRACT_SUBREG")
    waiting: dict[tuple[int, int], list[MachineInstr]] = {}
    instead: dict[int, list[MachineInstr]] = {}  # by identity
    for mi in block.instrs:
        place = _place(mi, pairs) if mi.desc.may_load and not mi.desc.may_store else None
        if place is None:
            if _ends(mi):
                waiting.clear()
            continue
        pair = pairs[place[0]]
        others = waiting.setdefault(place[:2], [])
        for other in others:
            halves = _together(other, mi, pair)
            if halves is not None:
                low, high = halves
                group = mf.new_vreg(pair.group_class)
                instead[id(other)] = [
                    _access(mf, pair, low, group),
                    MachineInstr(extract, [low.ops[0], group, pair.low], debug_loc=low.debug_loc),
                    MachineInstr(extract, [high.ops[0], group, pair.high], debug_loc=high.debug_loc)]
                instead[id(mi)] = []
                others.remove(other)
                break
        else:
            others.append(mi)
    _replace(block, instead)
    return len(instead) // 2


def _stores(mf: MachineFunction, block: MachineBlock, pairs: dict[int, AccessPair], uses: list[int]) -> int:
    sequence = mf.target.desc("REG_SEQUENCE")
    waiting: tuple[tuple[int, int], MachineInstr] | None = None
    instead: dict[int, list[MachineInstr]] = {}
    for mi in block.instrs:
        place = _place(mi, pairs) if mi.desc.may_store and not mi.desc.may_load else None
        value = mi.ops[0] if place is not None else None
        if place is None or type(value) is not int or value < FIRST_VREG or uses[value - FIRST_VREG] != 1:
            if _ends(mi) or mi.desc.may_load:
                waiting = None
            continue
        pair = pairs[place[0]]
        halves = _together(waiting[1], mi, pair) if waiting is not None and waiting[0] == place[:2] else None
        if halves is None or waiting is None:
            waiting = place[:2], mi  # the one before must not move past this one, which may be to the same place
            continue
        low, high = halves
        other, waiting = waiting[1], None
        group = mf.new_vreg(pair.group_class)
        instead[id(other)] = []
        instead[id(mi)] = [MachineInstr(sequence, [group, low.ops[0], pair.low, high.ops[0], pair.high], debug_loc=mi.debug_loc),
                           _access(mf, pair, low, group)]
    _replace(block, instead)
    return len(instead) // 2


def _replace(block: MachineBlock, instead: dict[int, list[MachineInstr]]) -> None:
    if instead:
        block.instrs = [new for mi in block.instrs for new in instead.get(id(mi), (mi,))]
