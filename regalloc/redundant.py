"""Removal of spill stores whose slot holds the value already.

Forward must-analysis (an available-expressions problem): a slot is valid at a point if on every path to it the last event among the
register's stores, reloads and definitions is a store or a reload.  A store where the slot is valid is dropped.  Moves between
registers do not matter: validity speaks of the value, wherever it is.

Before: edits are complete and sorted.  After: the same values in the same places with fewer stores.
Complexity: one int bit per spilled register, a worklist over the blocks that the set changes reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.regalloc.result import RELOAD, SPILL, Edit

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

STORE, LOAD, WRITE = range(3)


def drop_redundant_stores(mf: MachineFunction, a: Allocation) -> int:
    """Drop such stores from an allocation's edits; the number of dropped ones."""
    stored = [edit.vreg for edit in a.edits if edit.kind == SPILL]
    stored += [edit.vreg for edits in a.edge_edits.values() for edit in edits if edit.kind == SPILL]
    names = sorted(set(stored))
    if not names:
        return 0
    bit = {v: 1 << k for k, v in enumerate(names)}
    block_of = a.intervals.numbering.block_of
    events: list[list[tuple[int, int, int]]] = [[] for _ in mf.blocks]  # per block: (place, kind, bit)
    for edit in a.edits:
        if edit.kind in (SPILL, RELOAD) and edit.vreg in bit:
            kind = STORE if edit.kind == SPILL else LOAD
            events[block_of[edit.key - 1]].append((8 * edit.key + edit.phase, kind, bit[edit.vreg]))
    for v in names:
        for point in a.intervals.accesses[v]:
            if point & 1:
                events[block_of[point >> 1]].append((8 * (point >> 1) + 5, WRITE, bit[v]))
    gen = [0] * len(mf.blocks)
    kill = [0] * len(mf.blocks)
    for b, mine in enumerate(events):
        mine.sort()
        for _, kind, mask in mine:
            if kind == WRITE:
                gen[b] &= ~mask
                kill[b] |= mask
            else:
                gen[b] |= mask
    edge_gen = {}
    for edge, edits in a.edge_edits.items():
        edge_gen[edge] = sum({bit[e.vreg] for e in edits if e.kind in (SPILL, RELOAD) and e.vreg in bit})
    everything = (1 << len(names)) - 1
    into = [everything] * len(mf.blocks)
    into[0] = 0
    out = [gen[b] | (into[b] & ~kill[b]) for b in range(len(mf.blocks))]
    work = list(reversed(a.intervals.numbering.order))
    queued = [True] * len(mf.blocks)
    while work:
        b = work.pop()
        queued[b] = False
        block = mf.blocks[b]
        valid = everything if block.predecessors and b else 0
        for pred in block.predecessors:
            valid &= out[pred.number] | edge_gen.get((pred.number, b), 0)
        into[b] = valid
        after = gen[b] | (valid & ~kill[b])
        if after != out[b]:
            out[b] = after
            for succ in block.successors:
                if not queued[succ.number]:
                    queued[succ.number] = True
                    work.append(succ.number)
    needless: set[tuple[int, int]] = set()  # (place, bit)
    for b, mine in enumerate(events):
        valid = into[b]
        for place, kind, mask in mine:
            if kind == WRITE:
                valid &= ~mask
            else:
                if kind == STORE and valid & mask:
                    needless.add((place, mask))
                valid |= mask
    before = len(a.edits)

    def needed(edit: Edit) -> bool:
        return edit.kind != SPILL or edit.vreg not in bit or (8 * edit.key + edit.phase, bit[edit.vreg]) not in needless

    a.edits = [edit for edit in a.edits if needed(edit)]
    dropped = before - len(a.edits)
    for (p, s), edits in a.edge_edits.items():
        kept = [e for e in edits if e.kind != SPILL or e.vreg not in bit or not out[p] & bit[e.vreg]]
        dropped += len(edits) - len(kept)
        a.edge_edits[p, s] = kept
    for edge in [edge for edge, edits in a.edge_edits.items() if not edits]:
        del a.edge_edits[edge]
    return dropped
