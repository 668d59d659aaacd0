"""What an allocator returns: locations by program point, and the moves that connect them.

An allocator never touches the function.  It cuts the live interval of each virtual register into pieces and gives each piece a
register or memory.  `resolve.py` derives the edits (moves, spills, reloads, rematerializations) from the pieces; `rewrite.py` applies
both; `checker.py` proves the outcome.

Points and indices are those of `oxllc.mir.intervals.Numbering`.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from oxllc.mir.function import MachineInstr
    from oxllc.mir.intervals import LiveIntervals

MOVE, SPILL, RELOAD, REMAT = range(4)

# Order of edits at one place.  Each phase is one parallel move.
AT_BLOCK_START, AFTER_DEF, BETWEEN_PIECES, AT_BLOCK_END = range(4)


class Edit(NamedTuple):
    """One inserted move of virtual register index `vreg`, before instruction index `key`.

    MOVE: register `src` to register `dst`; SPILL: `src` to the register's slot; RELOAD: slot to `dst`;
    REMAT: repeat the defining instruction into `dst`."""

    key: int
    phase: int
    kind: int
    vreg: int
    dst: int
    src: int


class Allocation:
    """The complete outcome for one function.

    `reg[v]`: the register that virtual register index v has throughout, or 0 if it has pieces (or is never used).
    `pieces[v]`: (ascending start points, registers); a register 0 means in memory, or nowhere for a rematerialized value.
    `remat[v]`: the instruction that makes the value again.  `deleted`: instruction indices not to be kept (definitions of
    values that are only ever rematerialized).  `edits`, `edge_edits`: by `resolve`; the latter are for edges that must be split,
    by (predecessor, successor) block numbers.  `store_after_defs[v]`: whether v is stored behind each definition or where it leaves its
    register; `resolve` decides where nothing is said."""

    __slots__ = ("deleted", "edge_edits", "edits", "intervals", "pieces", "reg", "remat", "stats", "store_after_defs")

    def __init__(self, intervals: LiveIntervals) -> None:
        self.intervals = intervals
        self.reg = [0] * len(intervals.ranges)
        self.pieces: dict[int, tuple[list[int], list[int]]] = {}
        self.remat: dict[int, MachineInstr] = {}
        self.deleted: set[int] = set()
        self.store_after_defs: dict[int, bool] = {}
        self.edits: list[Edit] = []
        self.edge_edits: dict[tuple[int, int], list[Edit]] = {}
        self.stats: dict[str, int | float] = {}

    def location(self, v: int, point: int) -> int:
        """The register of v at a point, 0 for memory."""
        if self.reg[v]:
            return self.reg[v]
        starts, regs = self.pieces[v]
        return regs[max(bisect_right(starts, point) - 1, 0)]
