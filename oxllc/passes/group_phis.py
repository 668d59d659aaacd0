"""Phis of all parts of a register group become one phi of the group, on SSA form.

A tensor operation's result is taken apart for the next round of a loop and put together again there:

    loop:  a = PHI a0, entry, a1, loop                    loop:  g = PHI g0, entry, r, loop
           b = PHI b0, entry, b1, loop                           r = op g
           g = REG_SEQUENCE a, lo, b, hi           =>     entry: g0 = REG_SEQUENCE a0, lo, b0, hi
           r = op g
           a1, b1 = EXTRACT_SUBREG r, lo and hi

The phis must stand in one block, and on at least one edge all parts must come from one group (else nothing would be won); whether they are
put together again behind the phis does not matter: a guarded load of a pair then writes the phi's own registers (see `predication`).  Where
the parts are used by themselves, they are taken out of the group in front of the first use, where all uses stand in one block that runs no
more often than the phis' own: on a machine that issues in order, a copy of a loaded value waits for the load, and all behind it with it.

Before and after: SSA form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, MachineInstr

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction

Parts = tuple[tuple[int, int], ...]  # (value, sub-register index)


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Join the phis of groups until nothing changes (a group may come from another phi)."""
    sequence, phi, extract, copy = (mf.target.desc(name) for name in ("REG_SEQUENCE", "PHI", "EXTRACT_SUBREG", "COPY"))
    if not any(mi.desc is sequence or mi.desc is extract for block in mf.blocks for mi in block.instrs):
        return
    taken: dict[int, tuple[int, int]] = {}  # part -> (group, index)
    phis: dict[int, tuple[MachineBlock, MachineInstr]] = {}
    sequences: list[tuple[MachineBlock, MachineInstr]] = []
    for block in mf.blocks:
        for mi in block.instrs:
            if mi.desc is extract and type(mi.ops[1]) is int and mi.ops[1] >= FIRST_VREG:
                taken[mi.ops[0]] = (mi.ops[1], mi.ops[2])  # type: ignore[index,assignment]
            elif mi.desc is copy and mi.ops[1] in taken:
                taken[mi.ops[0]] = taken[mi.ops[1]]  # type: ignore[index]
            elif mi.desc is phi:
                phis[mi.ops[0]] = (block, mi)  # type: ignore[index]
            elif mi.desc is sequence:
                sequences.append((block, mi))
    made: dict[tuple[int, Parts], int] = {}  # (class, parts) -> phi of the group
    gone: set[int] = set()  # identities of REG_SEQUENCEs
    replaced: dict[int, int] = {}
    gone_phis: set[int] = set()
    for _, mi in sequences:
        result = mi.ops[0]
        assert isinstance(result, int)
        parts: Parts = tuple(zip(mi.ops[1::2], mi.ops[2::2], strict=True))  # type: ignore[arg-type]
        if not all(value in phis for value, _ in parts) or len({v for v, _ in parts}) != len(parts):
            continue
        home = phis[parts[0][0]][0]
        if any(phis[v][0] is not home for v, _ in parts):
            continue
        class_id = mf.class_of(result)
        group = made.get((class_id, parts))
        if group is None:
            edges = _edges(phis, parts)
            if not any(_group(mf, taken, edge, class_id) for edge in edges.values()):
                continue
            group = made[class_id, parts] = _join(mf, home, parts, edges, class_id, taken)
            gone_phis.update(value for value, _ in parts)
            ctx.count("group-phis.joined")
        replaced[result] = group
        gone.add(id(mi))
    for class_id, parts in _taken_apart(mf, phis, taken):
        if any(value in gone_phis for value, _ in parts):
            continue
        gone_phis.update(value for value, _ in parts)
        _join(mf, phis[parts[0][0]][0], parts, _edges(phis, parts), class_id, taken)
        ctx.count("group-phis.joined")
    if not gone:
        return
    for block in mf.blocks:
        block.instrs = [mi for mi in block.instrs if id(mi) not in gone]
        for mi in block.instrs:
            for position in mi.use_positions():
                op = mi.ops[position]
                if type(op) is int and op in replaced:
                    mi.ops[position] = replaced[op]


def _taken_apart(mf: MachineFunction, phis: dict[int, tuple[MachineBlock, MachineInstr]],
                 taken: dict[int, tuple[int, int]]) -> list[tuple[int, Parts]]:
    """(class, parts) of phis that get all parts of one group on some edge."""
    found: dict[tuple[int, int, int], dict[int, int]] = {}
    for value, (block, mi) in phis.items():
        for edge, incoming in enumerate(mi.ops[1::2]):
            if incoming in taken:
                group, index = taken[incoming]
                found.setdefault((id(block), edge, group), {}).setdefault(index, value)
    out = []
    for (_, _, group), by_index in found.items():
        class_id = mf.class_of(group)
        if len(by_index) > 1 and set(by_index) == _indices(mf, class_id):
            out.append((class_id, tuple((by_index[i], i) for i in sorted(by_index))))
    return out


def _indices(mf: MachineFunction, class_id: int) -> set[int]:
    """The sub-register indices that a register of a class consists of."""
    register = mf.target.registers[mf.target.classes[class_id].members[0]]
    return set(register.sub_regs)


def _edges(phis: dict[int, tuple[MachineBlock, MachineInstr]], parts: Parts) -> dict[int, Parts]:
    """By the identity of a predecessor: the parts that come from there."""
    out: dict[int, list[tuple[int, int]]] = {}
    for value, index in parts:
        ops = phis[value][1].ops
        for incoming, source in zip(ops[1::2], ops[2::2], strict=True):
            out.setdefault(id(source), []).append((incoming, index))  # type: ignore[arg-type]
    return {k: tuple(v) for k, v in out.items()}


def _place(mf: MachineFunction, home: MachineBlock, parts: set[int]) -> tuple[MachineBlock, int]:
    """Where parts are taken out of the group that is defined by a phi of `home`: (block, index)."""
    used: dict[int, tuple[MachineBlock, int]] = {}
    for block in mf.blocks:
        for k, mi in enumerate(block.instrs):
            if not parts.isdisjoint(mi.reg_uses()):
                if mi.desc.name == "PHI":
                    return home, home.first_non_phi()
                used.setdefault(id(block), (block, k))
    if len(used) == 1:
        block, k = next(iter(used.values()))
        if block is home or block.frequency <= home.frequency:
            return block, k
    return home, home.first_non_phi()


def _group(mf: MachineFunction, taken: dict[int, tuple[int, int]], parts: Parts, class_id: int) -> int:
    """The group that parts were taken from in their places, 0 if there is none."""
    first = taken.get(parts[0][0])
    if first is None or mf.class_of(first[0]) != class_id:
        return 0
    return first[0] if all(taken.get(value) == (first[0], index) for value, index in parts) else 0


def _join(mf: MachineFunction, home: MachineBlock, parts: Parts, edges: dict[int, Parts], class_id: int,
          taken: dict[int, tuple[int, int]]) -> int:
    """Add the phi of a group and take the parts out of it."""
    target = mf.target
    result = mf.new_vreg(class_id)
    ops: list[object] = [result]
    loc = home.instrs[0].debug_loc
    for source in home.predecessors:
        edge = edges[id(source)]
        group = _group(mf, taken, edge, class_id)
        if not group:
            group = mf.new_vreg(class_id)
            flat = [x for pair in edge for x in pair]
            source.instrs.insert(source.first_terminator(), MachineInstr(target.desc("REG_SEQUENCE"), [group, *flat], debug_loc=loc))
        ops += [group, source]
    wanted = {value for value, _ in parts}
    end = home.first_non_phi()
    kept = [mi for mi in home.instrs[:end] if mi.ops[0] not in wanted]
    extract = target.desc("EXTRACT_SUBREG")
    for value, index in parts:
        taken[value] = (result, index)
    extracts = [MachineInstr(extract, [value, result, index], debug_loc=loc) for value, index in parts]
    home.instrs[:end] = [*kept, MachineInstr(target.desc("PHI"), ops, debug_loc=loc)]
    block, at = _place(mf, home, wanted)
    block.instrs[at:at] = extracts
    return result
