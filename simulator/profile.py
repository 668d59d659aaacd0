"""Where instructions were executed: counts per pc summed by function and by source line, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.simulator.elf_loader import Executable


def by_function(counts: dict[int, int], exe: Executable) -> dict[str, int]:
    """Executed instructions per function."""
    out: dict[str, int] = {}
    for pc, n in counts.items():
        name = exe.symbol_at(pc).split("+")[0] or "?"
        out[name] = out.get(name, 0) + n
    return out


def by_line(counts: dict[int, int], exe: Executable) -> dict[str, int]:
    """Executed instructions per source line; lines that are unknown are left out."""
    out: dict[str, int] = {}
    for pc, n in counts.items():
        line = exe.line_at(pc)
        if line:
            out[line] = out.get(line, 0) + n
    return out


def profile_text(counts: dict[int, int], exe: Executable, top: int = 20) -> str:
    """Two tables: functions and source lines, most executed first."""
    total = sum(counts.values()) or 1
    lines: list[str] = []
    for title, table in (("function", by_function(counts, exe)), ("source line", by_line(counts, exe))):
        if not table:
            continue
        lines.append(f"{'instructions':>16}      %  {title}")
        for name, n in sorted(table.items(), key=lambda kv: (-kv[1], kv[0]))[:top]:
            lines.append(f"{n:>16,} {100 * n / total:6.2f}  {name}")
    return "\n".join(lines)
