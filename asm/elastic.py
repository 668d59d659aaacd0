"""Distances that a linker may change: linker relaxation (RISC-V ELF psABI, "Linker Relaxation").

Where the target asks for it, instructions that a linker may rewrite carry a permission (`Relocation.isRelax`), padding becomes as long as any
layout could need (`isAlign`), and a distance across either is no number of this file but a pair of relocations.  What such
instructions and paddings end at is a barrier: it lies between two places if one of them is before it and the other one is not.

Branches are barriers too, though they carry no permission: what they cross may shrink.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.fragments import Fragment, RelValue, Section, Symbol
    from oxllc.asm.relocs import Relocation


def is_barrier(relocation: Relocation) -> bool:
    """Whether an instruction with this relocation is one a linker may rewrite, or a branch."""
    return relocation.is_relaxable or (relocation.is_pcrel and not relocation.is_high)


def barriers(section: Section) -> list[int]:
    """Offsets in a section, ascending, after layout."""
    ends: list[int] = []
    for fragment in section.fragments:
        if fragment.barriers:
            ends.extend(fragment.offset + end for end in fragment.barriers)
        if fragment.stretches:
            ends.append(fragment.offset + fragment.size)
    return ends


def crosses(ends: list[int], a: int, b: int) -> bool:
    """Whether a barrier lies between two offsets."""
    return bisect_right(ends, a) != bisect_right(ends, b)


def is_elastic(asm: Assembler, value: RelValue) -> bool:
    """Whether a difference of two labels is for the linker to compute.  After layout."""
    if value.add is None or value.sub is None:
        return False
    a, b = asm.symbols.get(value.add), asm.symbols.get(value.sub)
    return a is not None and b is not None and between(asm, a, b)


def between(asm: Assembler, a: Symbol, b: Symbol) -> bool:
    """Whether a barrier lies between two labels of a section.  After layout."""
    section = a.section
    if section is None or not section.is_elastic or section is not b.section or a.fragment is None or b.fragment is None:
        return False
    return crosses(barriers_of(asm, section), a.fragment.offset + a.offset, b.fragment.offset + b.offset)


def is_undecided(asm: Assembler, a: Symbol, b: Symbol) -> bool:
    """Whether the distance of two labels of a section is one that LLVM does not know while it lays out: across a barrier, or across
    something of variable length in a section with barriers."""
    section = a.section
    if section is None or not section.is_elastic or section is not b.section:
        return False
    return between(asm, a, b) or (a.fragment is not b.fragment and _variable_before(asm, a) != _variable_before(asm, b))


def _variable_before(asm: Assembler, symbol: Symbol) -> int:
    """How many fragments of variable length stand before a label in its section."""
    section = symbol.section
    assert section is not None
    counts = asm.variable.get(id(section))
    if counts is None:
        counts = asm.variable[id(section)] = {}
        count = 0
        for fragment in section.fragments:
            counts[id(fragment)] = count
            count += fragment.kind in ("align", "leb")
    return counts[id(symbol.fragment)]


def barriers_of(asm: Assembler, section: Section) -> list[int]:
    """`barriers`, computed once; call only when the layout of code is settled."""
    found = asm.barriers.get(id(section))
    if found is None:
        found = asm.barriers[id(section)] = barriers(section)
    return found


def moved(fragment: Fragment, old: list[int], ends: list[int], deltas: list[int]) -> None:
    """Set a fragment's barriers after growth: `old` ones, behind `ends` moved by `deltas`."""
    fragment.barriers = []
    for end in old:
        position = bisect_right(ends, end)
        fragment.barriers.append(end + deltas[position - 1] if position else end)
