"""What a timed launch did and where its issue slots went: per kernel and per source line.

Every issue slot of every core and cycle is in exactly one row of "issue slots", and in exactly one line of the table of source lines
(slots without any warp in a line of their own), so both add up to 100 %.

Operations are counted from the instructions' meanings: one for an addition, multiplication, division or square root of one element, two
for a fused multiply-add and for each product of a dot product or a tensor operation.  The roofline (Williams, Waterman, Patterson,
"Roofline: an insightful visual performance model for multicore architectures", CACM 2009) has the bytes that came from or went to DRAM on
one axis; the ceiling is what the unit that makes the kernel's densest operation could do in every cycle, by the scheduling model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.simulator.expr import Expr
from oxllc.simulator.meaning import meaning_of

if TYPE_CHECKING:
    from oxllc.simulator.simt_timing import TimedGrid
    from oxllc.target_desc.model import InstrDesc, Target

REASONS = ("issued", "memory", "operand", "unit busy", "branch", "barrier", "reconvergence", "no warp")
ISSUED, MEMORY, OPERAND, UNIT, BRANCH, BARRIER, RECONVERGENCE, NO_WARP = range(8)
SINGLE = frozenset(("fadd", "fsub", "fmul", "fdiv", "fsqrt"))
TILE = 16  # rows, columns and depth of a tensor operation


class PcFigures:
    """What happened at one instruction (or one source line): `stalls` by reason."""

    __slots__ = ("accesses", "issued", "lanes", "least_passes", "moved", "operations", "passes", "segments", "stalls", "wanted")

    def __init__(self) -> None:
        self.issued = 0
        self.lanes = 0  # active, over all issues
        self.stalls = [0] * len(REASONS)
        self.accesses = 0  # to global and local memory, by warps
        self.segments = 0
        self.wanted = 0  # bytes
        self.moved = 0
        self.passes = 0  # of shared memory
        self.least_passes = 0  # were there no bank conflicts
        self.operations = 0

    def add(self, other: PcFigures) -> None:
        """Add another's figures."""
        for name in PcFigures.__slots__:
            if name != "stalls":
                setattr(self, name, getattr(self, name) + getattr(other, name))
        for i, n in enumerate(other.stalls):
            self.stalls[i] += n

    def stalled(self) -> int:
        """Slots lost."""
        return sum(self.stalls)


def operations_of(target: Target, desc: InstrDesc) -> tuple[int, bool]:
    """Arithmetic operations on elements, of one lane or (True) of the whole warp."""
    cache: dict[int, tuple[int, bool]] = target.__dict__.setdefault("_operation_counts", {})
    found = cache.get(desc.id)
    if found is None:
        try:
            expressions = meaning_of(target, desc).expressions()
        except OxllcError:
            expressions = []
        whole = any(e.op == "prim" and str(e.value).startswith("wmma_") for e in expressions)
        distinct = {id(e): e for e in expressions}.values()
        found = cache[desc.id] = (sum(map(_operations, distinct)), whole)
    return found


def _operations(e: Expr) -> int:
    if e.op in SINGLE:
        return 1
    if e.op == "fma":
        return 2
    name = str(e.value) if e.op == "prim" else ""
    if name.startswith("wmma_"):
        return 2 * TILE**3
    if name.startswith("dot"):
        return 2 * int(name[3])
    return 1 if name.startswith("sfu_") or (e.op == "amo" and e.value == "fadd") else 0


class SimtReport:
    """Cycles of a launch and where they went.

    `slots`: per reason, summed over cores; they add up to cycles * cores.  `by_pc`: figures of every instruction executed."""

    def __init__(self, timed: TimedGrid, cycles: int) -> None:
        self.timed = timed
        self.cycles = cycles
        self.cores = len(timed.cores)
        self.slots = [sum(c.slots[i] for c in timed.cores) for i in range(len(REASONS))]
        self.by_pc = timed.by_pc
        self.figures = timed.figures
        self.instructions = timed.grid.executed
        self.registers = timed.registers
        self.occupancy = timed.warps_per_core
        self.limiter = timed.limiter
        target, decoded = timed.target, timed.grid.code.decoded
        self.operations = 0
        densest = 0.0  # operations per cycle of the unit that makes them
        warp = timed.grid.warp_size
        for pc, row in self.by_pc.items():
            d = decoded.get(pc)
            if d is None or not row.issued:
                continue
            count, whole = operations_of(target, d.desc)
            row.operations = count * (row.issued if whole else row.lanes)
            self.operations += row.operations
            if count:
                busy = max([n for _, n in timed.issues[pc].resources], default=1)
                densest = max(densest, count * (1 if whole else warp) / max(1, busy))
        self.peak = densest * self.cores
        """Operations per cycle that the kernel's densest operation allows."""

    # -- figures -------------------------------------------------------------------------------------------------------

    def reasons(self) -> dict[str, int]:
        """Issue slots by reason."""
        return dict(zip(REASONS, self.slots, strict=True))

    def by_line(self) -> dict[str, PcFigures]:
        """Figures per source line (or symbol, where lines are unknown)."""
        out: dict[str, PcFigures] = {}
        exe = self.timed.grid.code.exe
        for pc, row in self.by_pc.items():
            out.setdefault(exe.line_at(pc) or exe.symbol_at(pc), PcFigures()).add(row)
        return out

    def utilisation(self) -> dict[str, float]:
        """Per unit the part of all cycles in which it was taken."""
        t = self.timed
        total = max(1, self.cycles * self.cores)
        return {name: cycles / total for name, cycles in zip(t.machine.resource_names, t.unit_cycles, strict=False) if cycles}

    def coalescing(self) -> float:
        """Bytes that lanes wanted of global memory by bytes that were moved for them (1 where there were none)."""
        moved = self.figures["bytes moved"]
        return self.figures["bytes wanted"] / moved if moved else 1.0

    def bandwidth(self) -> int:
        """Bytes of DRAM per cycle, 0 for any number."""
        return self.timed.numbers.get("DramBytesPerCycle", 0)

    def roofline(self) -> tuple[float, float, float]:
        """(operations per byte of DRAM, operations per cycle, the roof there: operations per cycle at most)."""
        moved = self.figures["DRAM bytes"]
        intensity = self.operations / moved if moved else float("inf")
        by_memory = intensity * self.bandwidth() if self.bandwidth() and moved else float("inf")
        return intensity, self.operations / max(1, self.cycles), min(self.peak, by_memory)

    # -- text ----------------------------------------------------------------------------------------------------------

    def text(self, top: int = 15) -> str:
        """The report as tables."""
        t, f = self.timed, self.figures
        total = sum(self.slots) or 1
        most = t.numbers.get("MaxWarpsPerCore", 16)
        lanes = sum(r.lanes for r in self.by_pc.values())
        lines = [f"{self.cycles:>16,}  cycles on {self.cores} core(s)", f"{self.instructions:>16,}  warp instructions",
                 f"{self.instructions / max(1, self.cycles):>16.3f}  instructions per cycle",
                 f"{lanes / max(1, self.instructions):>16.2f}  active lanes per instruction",
                 f"{self.occupancy:>13}/{most}  resident warps per core, limited by {self.limiter}; {self.registers} registers a lane"]
        if f["global accesses"]:
            hits, misses = sum(c.l1.hits for c in t.cores), sum(c.l1.misses for c in t.cores)
            l1, l2 = 100 * hits / max(1, hits + misses), 100 * t.l2.hits / max(1, t.l2.hits + t.l2.misses)
            lines += [f"{f['segments'] / f['global accesses']:>16.2f}  segments per global access",
                      f"{100 * self.coalescing():>15.1f}%  coalescing: {f['bytes wanted']:,} bytes wanted, {f['bytes moved']:,} moved",
                      f"{l1:>15.1f}%  L1 hits, {l2:.1f}% L2 hits; {f['DRAM bytes']:,} bytes of DRAM"]
        if f["shared accesses"]:
            lines.append(f"{f['shared passes'] / f['shared accesses']:>16.2f}  passes per shared access, "
                         f"{f['shared passes'] / max(1, f['least passes']):.2f} times those without bank conflicts")
        lines += [f"{100 * part:>15.1f}%  {name} in use" for name, part in self.utilisation().items()]
        lines += self._roofline_text()
        lines += ["", f"{'issue slots':>16}       %  reason"]
        lines += [f"{n:>16,}  {100 * n / total:6.2f}  {name}" for name, n in self.reasons().items() if n]
        lines.append(f"{sum(self.slots):>16,}  100.00  all")
        lines += ["", *self._lines_text(top, total),
                  "not modelled: instruction fetch, register-bank conflicts, contention between cores other than for DRAM bandwidth"]
        return "\n".join(lines)

    def _roofline_text(self) -> list[str]:
        if not self.operations:
            return []
        intensity, rate, roof = self.roofline()
        bound = "memory" if roof < self.peak else "arithmetic"
        dense = f"{intensity:.2f} operations per byte of DRAM" if self.figures["DRAM bytes"] else "no bytes of DRAM"
        return [f"{rate:>16.1f}  operations per cycle; roofline: {100 * rate / roof:.1f}% of {roof:.0f}, the {bound} roof at {dense}",
                f"{self.peak:>16.0f}  operations per cycle at most; {self.bandwidth()} bytes of DRAM per cycle"]

    def _lines_text(self, top: int, total: int) -> list[str]:
        """Source lines by slots; slots of the others and of nobody in rows of their own."""
        rows = sorted(self.by_line().items(), key=lambda kv: (-kv[1].issued - kv[1].stalled(), kv[0]))
        rest = PcFigures()
        for _, row in rows[top:]:
            rest.add(row)
        shown = [*rows[:top], *([(f"({len(rows) - top} more lines)", rest)] if len(rows) > top else [])]
        heads = f"{'lanes':>5} {'segm.':>5} {'coal.%':>6} {'confl.':>6} {'ops %':>6}"
        out = [f"{'issued':>12} {'stalled':>12} {'%':>6}  {'most for':<13} {heads}  source line"]
        known = 0
        for line, row in shown:
            slots = row.issued + row.stalled()
            known += slots
            reason = REASONS[max(range(len(REASONS)), key=lambda i: row.stalls[i])] if row.stalled() else ""
            segments = f"{row.segments / row.accesses:.1f}" if row.accesses else ""
            coalesced = f"{100 * row.wanted / row.moved:.0f}" if row.moved else ""
            conflicts = f"{row.passes / row.least_passes:.2f}" if row.least_passes else ""
            part = f"{100 * row.operations / self.operations:.1f}" if row.operations else ""
            out.append(f"{row.issued:>12,} {row.stalled():>12,} {100 * slots / total:>6.2f}  {reason:<13} {row.lanes / max(1, row.issued):>5.1f} "
                       f"{segments:>5} {coalesced:>6} {conflicts:>6} {part:>6}  {line}")
        nobody = total - known
        if nobody > 0:
            out.append(f"{'':>12} {nobody:>12,} {100 * nobody / total:>6.2f}  {REASONS[NO_WARP]:<13} {'':>{len(heads)}}  (nowhere)")
        return out
