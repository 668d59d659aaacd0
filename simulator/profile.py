"""Where instructions and cycles went: per pc, summed by function, by basic block and by source line, as text.

With a timing report, a row says beside its instructions how many cycles they took, which part of the issue slots of these cycles stayed
empty, and the reason of most of the empty ones.  Every slot belongs to one instruction, so the cycles of all functions are those of
the run, and so are those of all blocks; lines that are unknown are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.simulator.elf_loader import Executable
    from oxllc.simulator.timing import TimingReport


def function_name(exe: Executable, pc: int) -> str:
    """The function that a pc belongs to."""
    return exe.symbol_at(pc).split("+")[0] or "?"


def block_name(exe: Executable, first: int, last: int) -> str:
    """A block: where it begins by symbol, its addresses, its first known source line."""
    line = exe.line_at(first)
    return f"{exe.symbol_at(first) or '?'} [{first:#x}, {last:#x}]" + (f" {line}" if line else "")


def groups(counts: dict[int, int], exe: Executable, blocks: list[tuple[list[int], int]]) -> list[tuple[str, dict[str, list[int]]]]:
    """The tables: (title, name -> pcs)."""
    functions: dict[str, list[int]] = {}
    lines: dict[str, list[int]] = {}
    for pc in counts:
        functions.setdefault(function_name(exe, pc), []).append(pc)
        line = exe.line_at(pc)
        if line:
            lines.setdefault(line, []).append(pc)
    found = [("function", functions)]
    if blocks:
        found.append(("block", {block_name(exe, block[0], block[-1]): block for block, _ in blocks}))
    return [*found, ("source line", lines)]


def profile_text(counts: dict[int, int], exe: Executable, report: TimingReport | None = None, blocks: list[tuple[list[int], int]] | None = None,
                 top: int = 20) -> str:
    """Tables of functions, blocks (as `timing.blocks_of` finds them) and source lines: most cycles first, without a report most instructions."""
    total = sum(counts.values()) or 1
    cycles = max(1, report.cycles) if report is not None else 1
    text: list[str] = []
    for title, table in groups(counts, exe, blocks or []):
        rows: list[tuple[float, str, str]] = []
        for name, pcs in table.items():
            n = sum(counts[pc] for pc in pcs)
            row = f"{n:>16,} {100 * n / total:6.2f}"
            weight = float(n)
            if report is not None:
                slots = [sum(column) for column in zip(*(report.accounts[pc] for pc in pcs if pc in report.accounts), strict=True)]
                weight = sum(report.by_pc.get(pc, 0.0) for pc in pcs)
                empty, reason = sum(slots[1:]), ""
                if empty:
                    worst = max(range(1, len(slots)), key=lambda i: slots[i])
                    reason = report.names[worst]
                row += f" {weight:>16,.0f} {100 * weight / cycles:6.2f} {100 * empty / max(1, sum(slots)):7.2f}  {reason:<19}"
            rows.append((weight, name, row))
        if not rows:
            continue
        head = f"{'instructions':>16}      %" + (f" {'cycles':>16}      % stalled  mostly by          " if report is not None else "")
        text.append(f"{head}  {title}")
        rows.sort(key=lambda r: (-r[0], r[1]))
        text += [f"{row}  {name}" for _, name, row in rows[:top]]
        rest = len(rows) - top
        if rest > 0:
            text.append(f"{'...':>16}  {rest} more")
    return "\n".join(text)
