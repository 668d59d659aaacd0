"""Which memory accesses of compiled guest code need a comparison with the bounds of memory, and how far one comparison should reach.

An access through a register plus a number is legal if the register's content is known to have a checked span around it that covers the
access.  What is known is a forward dataflow over the blocks of a function (a must-analysis: available expressions, Aho, Lam, Sethi, Ullman,
"Compilers", 9.2.6): slot -> (first, end, whether for stores) relative to the register's content.  Adding a constant to a register moves the
span, a copy copies it, any other write and every call forgets it; where paths meet, spans are intersected.

A comparison covers, beside its own access, those of the same content of the register in its block; for the stack pointer all of the
function, as far as its distance from the function's start is known.  That may compare what is never accessed: where it fails, the
reference engine executes the one instruction and decides, so only speed can suffer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.simulator.guest_code import Block

MAX_SPAN = 1 << 15  # bytes that one comparison may cover
MAX_ROUNDS = 20

Span = tuple[int, int, bool]
Known = dict[int, Span]


def _meet(a: Known, b: Known) -> Known:
    out: Known = {}
    for slot, (lo, hi, stores) in a.items():
        other = b.get(slot)
        if other is not None and max(lo, other[0]) < min(hi, other[1]):
            out[slot] = max(lo, other[0]), min(hi, other[1]), stores and other[2]
    return out


class Bounds:
    """The comparisons of a graph of blocks: `span_at[block label, index]` is the span to compare at an instruction, None where none is
    needed.  Instructions that are not there compare for themselves.  `entries`: the blocks that control enters at."""

    def __init__(self, blocks: list[Block], entries: Iterable[Block], stack: int, start: Block | None, constants: frozenset[int]) -> None:
        self.blocks = blocks
        self.constants = constants
        self.entries = set(map(id, entries))
        self.spans: dict[int, list[Span | None]] = {}  # id of block -> span of the group of each instruction
        self.distance: dict[int, int] = {}  # id of block -> content of the stack pointer at its start, less that at the function's
        self.stack = stack
        whole = self._frame(start) if start is not None else None
        for block in blocks:
            self.spans[id(block)] = self._groups(block, whole)
        self.known: dict[int, Known] = {}
        self._solve()

    def at(self, block: Block) -> list[tuple[bool, Span | None]]:
        """For each instruction of a block: whether its access needs no comparison; otherwise the span to compare, if it is in a group."""
        out: list[tuple[bool, Span | None]] = []
        self._transfer(block, dict(self.known.get(id(block), {})), out)
        return out

    # -- groups ------------------------------------------------------------------------------------------------------

    def _frame(self, start: Block) -> Span | None:
        """The span of all accesses through the stack pointer, relative to its content at the function's start."""
        distance = self.distance
        distance[id(start)] = 0
        work = [start]
        lo, hi, stores = 0, 0, False
        while work:
            block = work.pop()
            at: int | None = distance[id(block)]
            for site in block.sites:
                if site.access is not None and site.access[0] == self.stack and at is not None:
                    _, offset, size, is_store = site.access
                    lo, hi, stores = min(lo, at + offset), max(hi, at + offset + size), stores or is_store
                for slot, source, add in site.writes:
                    if slot == self.stack:
                        at = at + add if source == self.stack and at is not None else None
            if at is not None:
                for following in (*block.edges, *([block.behind] if block.behind is not None else [])):
                    if id(following) not in distance:
                        distance[id(following)] = at
                        work.append(following)
        return (lo, hi, stores) if lo < hi and hi - lo <= MAX_SPAN else None

    def _groups(self, block: Block, whole: Span | None) -> list[Span | None]:
        found: dict[tuple[int, int], tuple[Span, list[int]]] = {}
        version: dict[int, int] = {}
        out: list[Span | None] = [None] * len(block.sites)
        at = self.distance.get(id(block))
        for i, site in enumerate(block.sites):
            if site.access is not None and site.access[0] not in self.constants:
                slot, offset, size, is_store = site.access
                new = (offset, offset + size, is_store)
                if slot == self.stack and at is not None and whole is not None and whole[0] - at <= offset and offset + size <= whole[1] - at:
                    out[i] = whole[0] - at, whole[1] - at, whole[2]
                else:
                    old, members = found.get((slot, version.get(slot, 0)), (new, []))
                    span = min(old[0], new[0]), max(old[1], new[1]), old[2] or new[2]
                    if span[1] - span[0] <= MAX_SPAN:
                        found[slot, version.get(slot, 0)] = span, [*members, i]
            for slot, source, add in site.writes:
                version[slot] = version.get(slot, 0) + 1
                if slot == self.stack:
                    at = at + add if source == self.stack and at is not None else None
        for span, members in found.values():
            for i in members:
                out[i] = span
        return out

    # -- dataflow ----------------------------------------------------------------------------------------------------

    def _solve(self) -> None:
        """The greatest fixpoint, from above: what is known at the start of each block only shrinks."""
        known = self.known
        for block in self.blocks:
            if id(block) in self.entries:
                known[id(block)] = {}
        work = [b for b in self.blocks if id(b) in self.entries]
        rounds: dict[int, int] = {}
        while work:
            block = work.pop()
            after = dict(known[id(block)])
            self._transfer(block, after, None)
            following = [(b, after) for b in block.edges]
            if block.behind is not None:
                following.append((block.behind, {}))
            for b, state in following:
                old = known.get(id(b))
                new = state if old is None else _meet(old, state)
                if new != old:
                    rounds[id(b)] = rounds.get(id(b), 0) + 1
                    known[id(b)] = dict(new) if rounds[id(b)] < MAX_ROUNDS else {}
                    work.append(b)

    def _transfer(self, block: Block, known: Known, out: list[tuple[bool, Span | None]] | None) -> None:
        spans = self.spans[id(block)]
        for i, site in enumerate(block.sites):
            access = site.access
            span = spans[i]
            if access is not None and span is not None:
                slot, offset, size, is_store = access
                have = known.get(slot)
                covered = have is not None and have[0] <= offset and offset + size <= have[1] and (have[2] or not is_store)
                if not covered:
                    known[slot] = span
                if out is not None:
                    out.append((covered, span))
            elif out is not None:
                out.append((False, None))
            if site.writes:
                copies = [(slot, known.get(source), add) for slot, source, add in site.writes]
                for slot, have, add in copies:
                    if have is None:
                        known.pop(slot, None)
                    else:
                        known[slot] = have[0] - add, have[1] - add, have[2]
