"""From pieces to edits: data-flow resolution (Wimmer and Moessenboeck 2005, section 4.3) and placement of spill stores.

Where a register's location changes inside a block, the edit stands at the change; where it differs between the end of a block and the
start of a successor, on the edge: at the end of a predecessor with one successor, at the start of a successor with one predecessor,
otherwise on a block that splits the edge.  An edge of an indirect branch through addresses of blocks cannot be split: what differs there
goes through its slot, stored at the end of every such predecessor and reloaded in the successor.

A value reaches its slot in one of two ways, whichever costs less by block frequency: a store after every definition (then the slot is
always right), or a store where a piece in a register is followed by one in memory.  Stores are dropped where the slot holds the
value already (`redundant.py`).

Before: pieces cover every live point; boundaries inside a live range are even points, save that a piece that only reads may
end at the odd point behind the read.  After: `allocation.edits` and `edge_edits` are complete.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG
from oxllc.passes.critical_edges import can_split
from oxllc.regalloc.redundant import drop_redundant_stores
from oxllc.regalloc.result import AFTER_DEF, AT_BLOCK_END, AT_BLOCK_START, BETWEEN_PIECES, MOVE, RELOAD, REMAT, SPILL, Edit

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.mir.intervals import Numbering
    from oxllc.regalloc.result import Allocation


def resolve(mf: MachineFunction, allocation: Allocation) -> None:
    """Fill `edits` and `edge_edits` of an allocation from its pieces."""
    if allocation.pieces:
        _Resolver(mf, allocation).run()


def edge_place(mf: MachineFunction, numbering: Numbering, freq: list[float], pred: int,
               succ: int) -> tuple[tuple[int, tuple[int, int] | None, int], float]:
    """Where the edits of an edge go - (key, edge to split or None, phase) - and how often they run."""
    p, s = mf.blocks[pred], mf.blocks[succ]
    if len(p.successors) == 1 and not any(mi.reg_uses() or mi.reg_defs() for mi in p.instrs[p.first_terminator():]):
        return (numbering.term[pred], None, AT_BLOCK_END), freq[pred]
    if len(s.predecessors) == 1 and succ != 0:
        return (numbering.label[succ] + 1, None, AT_BLOCK_START), freq[succ]
    return (0, (pred, succ), BETWEEN_PIECES), freq[pred] * p.share(p.successors.index(s))


MANY = 100  # begins of pieces between the ends of an edge; from here on the values that are live there are fewer


class _Resolver:
    def __init__(self, mf: MachineFunction, allocation: Allocation) -> None:
        self.mf = mf
        self.a = allocation
        self.numbering = allocation.intervals.numbering
        self.freq = [block.frequency for block in mf.blocks]
        self.changes: dict[int, list[tuple[float, int, tuple[int, int] | None, int, int, int]]] = {}
        # vreg -> (frequency, key, edge, phase, from, to); key is unused for edits on edges

    def run(self) -> None:
        """Collect all changes of location, then decide per register how it is stored."""
        for v in self.a.pieces:
            self._inside_blocks(v)
        self._on_edges()
        for v in self.a.pieces:
            changes = self.changes.get(v)
            if changes:
                self._emit(v, changes)
        self.a.edits.sort()
        self.a.stats["stores_dropped"] = drop_redundant_stores(self.mf, self.a)

    def _inside_blocks(self, v: int) -> None:
        starts, regs = self.a.pieces[v]
        ranges = self.a.intervals.ranges[v]
        label = self.numbering.label
        block_of = self.numbering.block_of
        for k in range(1, len(starts)):
            before, after = regs[k - 1], regs[k]
            if before == after:
                continue
            point = starts[k]
            at = bisect_right(ranges, point)
            if not at & 1 or ranges[at - 1] == point:
                continue  # the value is not live into this piece
            if point & 1:  # a piece ends behind a read; nothing can stand here, so the slot must be right in front of the read
                before = self.a.location(v, point - 2)
                if before:
                    key = point >> 1
                    self.changes.setdefault(v, []).append((self.freq[block_of[key]], key, None, BETWEEN_PIECES, before, 0))
                continue
            key = point >> 1
            b = block_of[key]
            if key == label[b]:
                continue
            self.changes.setdefault(v, []).append((self.freq[b], key, None, BETWEEN_PIECES, before, after))

    def _on_edges(self) -> None:
        a = self.a
        live = a.intervals.liveness
        numbering = self.numbering
        split = 0
        for v in a.pieces:
            k = live.bit.get(v + FIRST_VREG)
            if k is not None:
                split |= 1 << k
        if not split:
            return
        pieces = a.pieces
        ranges = a.intervals.ranges
        # A location differs between the ends of an edge only if a piece begins between them in the linear order.
        begins = sorted((start, v) for v, (starts, _) in pieces.items() for start in starts[1:])
        points = [start for start, _ in begins]
        fixed = {block.number for block in self.mf.blocks if not can_split(block, self.mf)}
        for block in self.mf.blocks:
            start = 2 * numbering.label[block.number]
            vregs: list[int] = []  # every candidate, for edges that span much
            glued = [p.number for p in block.predecessors
                     if p.number in fixed and edge_place(self.mf, numbering, self.freq, p.number, block.number)[0][1]]
            through: dict[int, int] = {}  # value that enters the block in its slot -> location behind the label
            differing: list[tuple[int, int, list[tuple[int, int, int]]]] = []
            for pred in block.predecessors:
                end = 2 * numbering.end[pred.number] - 1
                lo, hi = bisect_right(points, min(start, end)), bisect_right(points, max(start, end))
                if lo == hi:
                    continue
                if hi - lo < MANY:
                    changed = sorted({v for _, v in begins[lo:hi] if bisect_right(ranges[v], start) & 1})
                else:
                    vregs = vregs or [reg - FIRST_VREG for reg in live.vregs_of(live.live_in[block.number] & split)]
                    changed = vregs
                mine = [(v, came, to) for v in changed if (came := a.location(v, end)) != (to := a.location(v, start))]
                if mine:
                    differing.append((pred.number, block.number, mine))
                    if pred.number in glued:
                        through.update((v, to) for v, _, to in mine)
            for v in sorted(through):
                self._through_memory(v, block, through[v], glued)
            for p, b, mine in differing:
                place: tuple[int, tuple[int, int] | None, int] | None = None
                for v, came, to in mine:
                    if v not in through:
                        if place is None:
                            place, frequency = edge_place(self.mf, numbering, self.freq, p, b)
                        self.changes.setdefault(v, []).append((frequency, place[0], place[1], place[2], came, to))

    def _through_memory(self, v: int, block: MachineBlock, to: int, glued: list[int]) -> None:
        """Let a value enter a block in its slot: its locations differ at an edge that has no place for code."""
        numbering, freq = self.numbering, self.freq
        changes = self.changes.setdefault(v, [])
        for pred in block.predecessors:
            p = pred.number
            came = self.a.location(v, 2 * numbering.end[p] - 1)
            if came and p in glued:
                store = (freq[p], numbering.term[p], None, AT_BLOCK_END, came, 0)
                if store not in changes:
                    changes.append(store)
            elif came:
                (key, edge, phase), frequency = edge_place(self.mf, numbering, freq, p, block.number)
                changes.append((frequency, key, edge, phase, came, 0))
        if to:
            changes.append((freq[block.number], numbering.label[block.number] + 1, None, AT_BLOCK_START, 0, to))

    def _emit(self, v: int, changes: list[tuple[float, int, tuple[int, int] | None, int, int, int]]) -> None:
        a = self.a
        is_remat = v in a.remat
        store_after_defs = False
        if not is_remat and any(change[4] == 0 for change in changes):
            at_changes = sum(change[0] for change in changes if change[5] == 0)
            block_of = self.numbering.block_of
            writes = [p for p in a.intervals.accesses[v] if p & 1]
            at_defs = sum(self.freq[block_of[p >> 1]] for p in writes)
            term = self.numbering.term
            ends = any(p >> 1 == term[block_of[p >> 1]] for p in writes)  # nothing can stand behind a terminator
            store_after_defs = a.store_after_defs.get(v, at_defs <= at_changes) and not ends
            if store_after_defs:
                for p in writes:
                    a.edits.append(Edit((p >> 1) + 1, AFTER_DEF, SPILL, v, 0, a.location(v, p)))
        for _, key, edge, phase, before, after in changes:
            if after == 0:
                if is_remat or store_after_defs:
                    continue
                edit = Edit(key, phase, SPILL, v, 0, before)
            elif before == 0:
                edit = Edit(key, phase, REMAT if is_remat else RELOAD, v, after, 0)
            else:
                edit = Edit(key, phase, MOVE, v, after, before)
            if edge is None:
                a.edits.append(edit)
            else:
                a.edge_edits.setdefault(edge, []).append(edit)
