"""Branches that grow: from the shortest form to one that reaches, to a fixpoint.

Every branch with a label starts in its shortest form.  After each layout those out of range, and those whose target the linker decides
(undefined, in another section, not local), are replaced by their next longer form: a compressed branch by the ordinary one, an ordinary
conditional branch by its inverse around a jump (LLVM's PseudoLongBEQ).  Nothing shrinks, so the iteration ends.

Each round costs one pass over the fragments that have branches to grow.  One that grows may put another one out of range, and so on: inside a
fragment such chains are followed at once (`extend`), in sweeps over the branches alone, so that rounds stay few.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.elastic import moved
from oxllc.asm.pseudos import expand
from oxllc.mir.function import MachineInstr
from oxllc.mir.output import instantiate
from oxllc.passes.branches import invert

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.fragments import Fixup, Fragment, Section, Symbol
    from oxllc.target_desc.model import Target


class Growth:
    """The next longer form of a branch: `mi` as it is, or (`inverted`) its inverse around a jump.  `size`: bytes of the present form."""

    __slots__ = ("inverted", "mi", "size", "target")

    def __init__(self, mi: MachineInstr, target: Target, size: int, inverted: bool = False) -> None:
        self.mi = mi
        self.target = target
        self.size = size
        self.inverted = inverted


def growth_of(mi: MachineInstr, target: Target) -> Growth | None:
    """What an ordinary conditional branch becomes."""
    if not mi.desc.inverse or not target.frame.branch:
        return None
    return Growth(mi, target, mi.desc.size, inverted=True)


def relax(asm: Assembler) -> None:
    """Lay out until every branch reaches or has no longer form."""
    asm.layout()
    while True:
        grown = False
        symbols: dict[int, list[Symbol]] | None = None
        for section in asm.sections:
            for fragment in section.fragments:
                if fragment.growable:
                    which = {id(fixup) for fixup in fragment.fixups if fixup.grow is not None and not reaches(asm, fixup, fragment, section)}
                    if which:
                        extend(asm, fragment, which)
                        if symbols is None:
                            symbols = by_fragment(asm)
                        section.kind = asm.code_kind  # where the longer forms are made
                        current, asm.current = asm.current, section
                        grow(asm, fragment, which, symbols.get(id(fragment), []))
                        asm.current = current
                        grown = True
        if not grown:
            return
        asm.layout()


def extend(asm: Assembler, fragment: Fragment, which: set[int]) -> None:
    """Add the branches that cannot reach once those of `which` (and those added) are longer.

    Of branches inside the fragment only, and with the least that each one grows by: what is added must grow, so the result stays the
    smallest one.  Sweeps backwards see what forward branches cross in its new size, sweeps forwards what backward branches cross."""
    branches = [f for f in fragment.fixups if f.grow is not None]
    offsets = [f.offset for f in branches]
    count = len(branches)
    goals: list[tuple[int, int] | None] = []  # target's offset, and how many branches stand before it
    for fixup in branches:
        symbol = asm.symbols.get(fixup.value.add) if fixup.value.add is not None and fixup.value.sub is None else None
        if symbol is None or symbol.fragment is not fragment or asm.binding(symbol) != elf.STB_LOCAL:
            goals.append(None)
        else:
            goals.append((symbol.offset, bisect_left(offsets, symbol.offset)))
    more = [least_growth(f) if id(f) in which else 0 for f in branches]
    changed = True
    while changed:
        changed = False
        for forwards in (False, True):
            sums = [0] * (count + 1)  # growth before the branch of this index: as it was, and as it is where this sweep has been
            for i in range(count):
                sums[i + 1] = sums[i] + more[i]
            added = 0  # growth by this sweep (on the side it comes from)
            fresh = [0] * (count + 1)
            for i in range(count) if forwards else range(count - 1, -1, -1):
                goal = goals[i]
                fixup = branches[i]
                if goal is not None and not more[i] and (goal[1] <= i) == forwards:
                    offset, at = goal
                    if forwards:
                        distance = offset - fixup.offset - (sums[i] - sums[at]) - (added - fresh[at])
                    else:
                        distance = offset - fixup.offset + (sums[at] - sums[i]) + (added - fresh[at])
                    relocation = fixup.relocation
                    assert relocation is not None
                    if relocation.range_error(relocation.value(distance, fixup.value.constant, 0)) is not None:
                        more[i] = least_growth(fixup)
                        which.add(id(fixup))
                        added += more[i]
                        changed = True
                fresh[i + 1 if forwards else i] = added


def least_growth(fixup: Fixup) -> int:
    """Bytes that a branch grows by at least."""
    assert fixup.grow is not None
    return 2 if fixup.grow.inverted else fixup.grow.mi.desc.size - fixup.grow.size


def by_fragment(asm: Assembler) -> dict[int, list[Symbol]]:
    """Labels by the fragment they stand in."""
    found: dict[int, list[Symbol]] = {}
    for symbol in (*asm.symbols.values(), *asm.marks):
        if symbol.fragment is not None:
            found.setdefault(id(symbol.fragment), []).append(symbol)
    return found


def reaches(asm: Assembler, fixup: Fixup, fragment: Fragment, section: Section) -> bool:
    """Whether the branch is resolved by this layout."""
    relocation = fixup.relocation
    assert relocation is not None
    value = asm.resolve_equated(fixup.value)
    if value.add is None or value.sub is not None:
        return True  # a number: range errors are reported later
    symbol = asm.symbols[value.add]
    if symbol.section is not section or symbol.fragment is None or asm.binding(symbol) != elf.STB_LOCAL:
        return False
    place = fragment.offset + fixup.offset
    return relocation.range_error(relocation.value(symbol.fragment.offset + symbol.offset, value.constant, place)) is None


def longer_form(asm: Assembler, growth: Growth) -> list[tuple[MachineInstr, Growth | None]]:
    """The instructions of the next longer form, each with what it may grow to."""
    mi, target = growth.mi, growth.target
    if not growth.inverted:
        return [(mi, growth_of(mi, target))]
    inverse = invert(mi, target)
    assert inverse is not None
    at = mi.desc.branch_target
    jump = [real for part in instantiate(target.frame.branch, target, {"target": mi.ops[at]}) for _, real in expand(part, target, asm.temp_label)]
    behind = sum(j.desc.size for j in jump)
    if target.wide is None and asm.compressor is not None:
        inverse.ops[at] = behind + 2
        shorter = asm.compressor.compress(inverse)
        if shorter is not None and shorter.desc.size == 2:
            return [(shorter, None), *((j, None) for j in jump)]
    inverse.ops[at] = behind + inverse.desc.size
    return [(inverse, None), *((j, None) for j in jump)]


def grow(asm: Assembler, fragment: Fragment, which: set[int], symbols: list[Symbol]) -> None:
    """Replace branches of a fragment (fixups by identity) by their longer forms; everything behind them moves."""
    data, fixups = fragment.data, fragment.fixups
    current, target = asm.fragment, asm.target
    fragment.data, fragment.fixups, fragment.growable = bytearray(), [], []
    barriers, fragment.barriers = fragment.barriers, []  # the longer forms add theirs, which are the old ones
    asm.fragment = fragment
    at = delta = 0
    ends: list[int] = []  # old offsets behind which everything moves by `deltas`
    deltas: list[int] = []
    for fixup in fixups:
        if id(fixup) not in which:
            if fixup.grow is not None:
                fragment.growable.append(fixup.offset + delta)
            fixup.offset += delta
            fragment.fixups.append(fixup)
            continue
        assert fixup.grow is not None
        fragment.data += data[at:fixup.offset]
        asm.set_target(fixup.grow.target)
        for mi, further in longer_form(asm, fixup.grow):
            asm.encoded(mi, fixup.where, further)
        at = fixup.offset + fixup.grow.size
        delta = len(fragment.data) - at
        ends.append(at)
        deltas.append(delta)
    fragment.data += data[at:]
    if barriers:
        moved(fragment, barriers, ends, deltas)
    asm.fragment = current
    asm.set_target(target)
    for symbol in symbols:
        position = bisect_right(ends, symbol.offset)
        if position:
            symbol.offset += deltas[position - 1]
