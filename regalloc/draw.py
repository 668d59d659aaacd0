"""Live intervals with the registers they got, as text and as a drawing (SVG); and for what is in memory, what it competed with.

Points are those of `oxllc.mir.intervals`: two per instruction in the order of the allocator's numbering, reads even, writes odd.

Input: a function before rewriting and its `Allocation`.  Output: text; nothing is changed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from oxllc.regalloc.problem import Problem
from oxllc.regalloc.ranges import clip

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

ROW, POINT, LEFT, TOP = 14, 4, 150, 34  # of the drawing, in pixels
MAX_COMPETITORS = 8  # named per register


class Span(NamedTuple):
    """A stretch [start, end) of a live interval; `reg` 0: in memory, or nowhere if the value is made again."""

    start: int
    end: int
    reg: int


def spans(allocation: Allocation, v: int) -> list[Span]:
    """The live ranges of a virtual register index, cut where its location changes."""
    ranges = allocation.intervals.ranges[v]
    reg = allocation.reg[v]
    if reg or v not in allocation.pieces:
        return [Span(ranges[k], ranges[k + 1], reg) for k in range(0, len(ranges), 2)]
    starts, regs = allocation.pieces[v]
    found: list[Span] = []
    for k, piece in enumerate(regs):
        part = clip(ranges, starts[k], starts[k + 1] if k + 1 < len(starts) else ranges[-1])
        found += [Span(part[i], part[i + 1], piece) for i in range(0, len(part), 2)]
    return found


def _title(mf: MachineFunction, v: int) -> str:
    return f"%{v}:{mf.target.classes[mf.vreg_class[v]].name}"


def _place(mf: MachineFunction, allocation: Allocation, v: int, reg: int) -> str:
    return mf.target.registers[reg].asm_name if reg else "made again" if v in allocation.remat else "memory"


def live_ranges_text(mf: MachineFunction, allocation: Allocation) -> str:
    """Blocks with their points, then one line per live virtual register: where it is from point to point."""
    numbering = allocation.intervals.numbering
    out = [f"function {mf.name}", "blocks: " + ", ".join(
        f"bb.{b} [{2 * numbering.label[b]},{2 * numbering.end[b]}) x{mf.blocks[b].frequency:.6g}" for b in numbering.order)]
    for v, ranges in enumerate(allocation.intervals.ranges):
        if ranges:
            places = " ".join(f"{_place(mf, allocation, v, s.reg)} [{s.start},{s.end})" for s in spans(allocation, v))
            out.append(f"{_title(mf, v)}  {places}")
    return "\n".join(out) + "\n"


def live_ranges_svg(mf: MachineFunction, allocation: Allocation) -> str:
    """One row per live virtual register: a bar for each stretch, coloured and named by its register, hollow in memory; accesses as ticks."""
    numbering = allocation.intervals.numbering
    live = [v for v, ranges in enumerate(allocation.intervals.ranges) if ranges]
    last = max((allocation.intervals.ranges[v][-1] for v in live), default=0)
    last = max(last, max((2 * numbering.end[b] for b in numbering.order), default=0))
    width, height = LEFT + POINT * last + 20, TOP + ROW * len(live) + 10
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="monospace" font-size="10">',
           f"<title>{escape(mf.name)}</title>", f'<rect width="{width}" height="{height}" fill="white"/>']
    for b in numbering.order:
        x = LEFT + POINT * 2 * numbering.label[b]
        out.append(f'<line x1="{x}" y1="14" x2="{x}" y2="{height}" stroke="#bbb"/>')
        out.append(f'<text x="{x + 2}" y="24" fill="#666">bb.{b}<title>{mf.blocks[b].frequency:.6g} executions</title></text>')
    for row, v in enumerate(live):
        y = TOP + ROW * row
        out.append(f'<text x="4" y="{y + 9}">{escape(_title(mf, v))}</text>')
        for start, end, reg in spans(allocation, v):
            x, w = LEFT + POINT * start, max(POINT * (end - start), 2)
            name = escape(_place(mf, allocation, v, reg))
            fill = f"hsl({reg * 47 % 360},60%,75%)" if reg else "none"
            dash = "" if reg else ' stroke-dasharray="2"'
            out.append(f'<rect x="{x}" y="{y}" width="{w}" height="{ROW - 4}" fill="{fill}" stroke="#555" stroke-width="0.5"{dash}>'
                       f"<title>{name} [{start},{end})</title></rect>")
            if w > 7 * len(name):
                out.append(f'<text x="{x + 2}" y="{y + 8}">{name}</text>')
        for point in allocation.intervals.accesses[v]:
            x = LEFT + POINT * point + POINT // 2
            out.append(f'<line x1="{x}" y1="{y}" x2="{x}" y2="{y + ROW - 4}" stroke="{"#c00" if point & 1 else "#000"}"/>')
    return "\n".join([*out, "</svg>"]) + "\n"


def interference_text(mf: MachineFunction, allocation: Allocation, ctx: PassContext) -> str:
    """For each value without a register somewhere: where, what that costs, and who had each register of its class there.

    A weight is the number of accesses times block frequency: what having the value in memory for all of its life would cost."""
    p = Problem(mf, ctx)
    units = mf.target.reg_units
    everything = [(v, s) for v, ranges in enumerate(allocation.intervals.ranges) if ranges for s in spans(allocation, v) if s.reg]
    everything.sort(key=lambda item: item[1].start)
    starts = [s.start for _, s in everything]
    longest = max((s.end - s.start for _, s in everything), default=0)
    out = [f"function {mf.name}"]
    for v in sorted(allocation.pieces):
        without = [s for s in spans(allocation, v) if not s.reg]
        if not without:
            continue
        edits = [e for e in allocation.edits if e.vreg == v] + [e for es in allocation.edge_edits.values() for e in es if e.vreg == v]
        where = " ".join(f"[{s.start},{s.end})" for s in without)
        kind = "made again" if v in allocation.remat else "in memory"
        out.append(f"{_title(mf, v)} (weight {p.weight(v):.6g}, {len(edits)} edits) is {kind} at {where}")
        span = [point for s in without for point in (s.start, s.end)]
        holders: list[tuple[int, Span]] = []
        at = bisect_left(starts, span[0] - longest)
        for w, other in everything[at:bisect_right(starts, span[-1])]:
            if w != v and any(other.start < s.end and s.start < other.end for s in without):
                holders.append((w, other))
        fixed = p.fixed.in_ranges(span)
        free: list[str] = []
        for reg, mask in p.candidates[mf.vreg_class[v]]:
            name = mf.target.registers[reg].asm_name
            mine = sorted({w for w, other in holders if units[other.reg] & mask}, key=lambda w: (-p.weight(w), w))
            text = [f"{_title(mf, w)} ({p.weight(w):.6g})" for w in mine[:MAX_COMPETITORS]]
            if len(mine) > MAX_COMPETITORS:
                text.append(f"{len(mine) - MAX_COMPETITORS} more")
            if fixed & mask:
                text.append("the code itself (arguments, calls)")
            if text:
                out.append(f"  {name:<5} {', '.join(text)}")
            else:
                free.append(name)
        if free:
            out.append(f"  free in these stretches: {', '.join(free)}")
    if len(out) == 1:
        out.append("every value has a register all its life")
    return "\n".join(out) + "\n"
