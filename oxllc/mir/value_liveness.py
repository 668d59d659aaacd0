"""Liveness of single values in SSA form, found when it is asked for.

A value is live at the start of every block that lies on a path from its definition to a reader: backward from the readers' blocks up to
the defining one (Boissinot et al., "Fast Liveness Checking for SSA-Form Programs", 2008, section 2, without its precomputation).  A
pass that asks about few values needs no more than that; when the walks have become longer than a data-flow analysis of the function
would be, that is made instead (`oxllc.mir.liveness`), so the cost stays near linear.

Before: SSA form, blocks are numbered.  Answers are of the code as it was when the readers were noted: nothing may change until the last
question but instructions that no value asked about has to do with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from oxllc.mir.function import MachineFunction

STEPS_PER_BLOCK = 100  # of walks together; an analysis of all takes about as long


class ValueLiveness:
    """`reads(v)`: the numbers of the blocks that read the virtual register, for a PHI's operand that of the predecessor; `home(v)`: that of
    the defining block."""

    __slots__ = ("_all", "_blocks", "_left", "home", "mf", "predecessors", "reads")

    def __init__(self, mf: MachineFunction, reads: Callable[[int], Collection[int]], home: Callable[[int], int]) -> None:
        self.mf = mf
        self.reads = reads
        self.home = home
        self.predecessors = [[p.number for p in block.predecessors] for block in mf.blocks]
        self._blocks: dict[int, int] = {}  # by register: the bit set of the blocks at whose start it is live
        self._left = STEPS_PER_BLOCK * len(mf.blocks)
        self._all: liveness.Liveness | None = None

    def is_live_in(self, reg: int, block: int) -> bool:
        """Whether a register is live at the start of a block."""
        if self._all is not None:
            bit = self._all.bit.get(reg)
            return bit is not None and self._all.live_in[block] >> bit & 1 == 1
        found = self._blocks.get(reg)
        if found is None:
            found = self._blocks[reg] = self._walk(reg)
        return found >> block & 1 == 1

    def _walk(self, reg: int) -> int:
        home = self.home(reg)
        stop = 1 << home if home >= 0 else 0
        predecessors = self.predecessors
        work = list(self.reads(reg))
        seen = stop
        while work:
            b = work.pop()
            if not seen >> b & 1:
                seen |= 1 << b
                work += predecessors[b]
                self._left -= 1
        if self._left < 0:
            self._all = liveness.compute(self.mf)
        return seen ^ stop
