"""Which patterns fired, which only fitted, and which never came near (`-report=patterns`).

Counted on the DAGs as they come to selection: `fired`, how often a pattern's tile was chosen; `fits`, at how many selected nodes it could
have been.  All patterns of one record (orders of operands, alternatives of fragments) count together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.match_load import load_every
from oxllc.isel.select import cover
from oxllc.isel.tile_text import place
from oxllc.target_desc.patterns import load_patterns

if TYPE_CHECKING:
    from oxllc.isel.dag import DAG
    from oxllc.isel.machine_node import MNode
    from oxllc.target_desc.model import Target


class PatternRow(NamedTuple):
    """One record's patterns.  `functions`: (function, times fired there), most first."""

    fired: int
    fits: int
    where: str
    complexity: int
    pattern: str
    functions: list[tuple[str, int]]


class PatternCounts:
    """Collects over DAGs; `rows` gives the table."""

    def __init__(self, target: Target, optimal: bool) -> None:
        self.target = target
        self.optimal = optimal
        self._fits: dict[int, int] = {}
        self._fired: dict[int, dict[str, int]] = {}

    def add(self, function: str, dag: DAG) -> None:
        """Count one DAG, which stays as it is."""
        selection, _ = cover(dag, self.target, self.optimal)
        every = load_every(self.target)
        for node, tile in selection.tiles.items():
            if tile is None or tile.rule < 0:
                continue
            counts = self._fired.setdefault(tile.rule, {})
            counts[function] = counts.get(function, 0) + 1
            fitting: list[MNode] = []
            every[node.opcode](node, selection, fitting)
            # A fold that has been made is refused a second time, so the tile itself may be missing.
            for rule in {t.rule for t in fitting} | {tile.rule}:
                self._fits[rule] = self._fits.get(rule, 0) + 1

    def rows(self) -> list[PatternRow]:
        """All patterns of the enabled features: those that fired, most often first; then those that only fitted; then the others by
        their place."""
        records: dict[int, list[int]] = {}
        patterns = load_patterns(self.target).patterns
        for number, pattern in enumerate(patterns):
            records.setdefault(id(pattern.record), []).append(number)
        rows: list[PatternRow] = []
        for numbers in records.values():
            functions: dict[str, int] = {}
            for number in numbers:
                for name, count in self._fired.get(number, {}).items():
                    functions[name] = functions.get(name, 0) + count
            pattern = patterns[numbers[0]]
            rows.append(PatternRow(sum(functions.values()), sum(self._fits.get(n, 0) for n in numbers), place(pattern), pattern.complexity,
                                   str(pattern), sorted(functions.items(), key=lambda item: (-item[1], item[0]))))
        rows.sort(key=lambda row: (-row.fired, -row.fits, row.where.rpartition(":")[0], int(row.where.rpartition(":")[2] or 0)
                                   if row.where != "?" else 0))
        return rows
