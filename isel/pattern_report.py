"""Which patterns fired, which only fitted, and which never came near (`-report=patterns`).

Counted on the DAGs as they come to selection: `fired`, how often a pattern's tile was chosen; `fits`, at how many selected nodes it could
have been.  All patterns of one record (orders of operands, alternatives of fragments) count together.
"""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.match_load import load_every
from oxllc.isel.select import cover
from oxllc.isel.tile_text import place
from oxllc.target_desc import cache
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

    def __init__(self, target: Target, optimal: bool, *, fits: bool = True) -> None:
        self.target = target
        self.optimal = optimal
        self.every = load_every(target) if fits else None
        self._fits: dict[int, int] = {}
        self._fired: dict[int, dict[str, int]] = {}

    def add(self, function: str, dag: DAG) -> None:
        """Count one DAG, which stays as it is."""
        selection, _ = cover(dag, self.target, self.optimal)
        every = self.every
        for node, tile in selection.tiles.items():
            if tile is None or tile.rule < 0:
                continue
            counts = self._fired.setdefault(tile.rule, {})
            counts[function] = counts.get(function, 0) + 1
            if every is None:
                continue
            fitting: list[MNode] = []
            every[node.opcode](node, selection, fitting)
            # A fold that has been made is refused a second time, so the tile itself may be missing.
            for rule in {t.rule for t in fitting} | {tile.rule}:
                self._fits[rule] = self._fits.get(rule, 0) + 1

    def rows(self) -> list[PatternRow]:
        """All patterns of the enabled features: those that fired, most often first; then those that only fitted; then the others by
        their place."""
        records: dict[int, list[int]] = {}
        described = described_patterns(self.target)
        for number, (record, _, _, _) in enumerate(described):
            records.setdefault(record, []).append(number)
        rows: list[PatternRow] = []
        for numbers in records.values():
            functions: dict[str, int] = {}
            for number in numbers:
                for name, count in self._fired.get(number, {}).items():
                    functions[name] = functions.get(name, 0) + count
            _, where, complexity, text = described[numbers[0]]
            rows.append(PatternRow(sum(functions.values()), sum(self._fits.get(n, 0) for n in numbers), where, complexity, text,
                                   sorted(functions.items(), key=lambda item: (-item[1], item[0]))))
        rows.sort(key=lambda row: (-row.fired, -row.fits, row.where.rpartition(":")[0], int(row.where.rpartition(":")[2] or 0)
                                   if row.where != "?" else 0))
        return rows


def described_patterns(target: Target) -> list[tuple[int, str, int, str]]:
    """Of each pattern in matching order: the number of its record, its place, its complexity and its text.

    Kept in the cache beside the matcher, so that a report on a cached target reads no records."""
    content = target.__dict__.get("content_hash", "")
    name = f"described-{content}"
    blob = cache.load(name) if content else None
    if blob is not None:
        try:
            return [(int(record), str(where), int(complexity), str(text)) for record, where, complexity, text in marshal.loads(blob)]
        except (ValueError, EOFError, TypeError):
            pass
    numbers: dict[int, int] = {}
    out = [(numbers.setdefault(id(p.record), len(numbers)), place(p), p.complexity, str(p)) for p in load_patterns(target).patterns]
    if content:
        cache.store(name, marshal.dumps(out))
    return out
