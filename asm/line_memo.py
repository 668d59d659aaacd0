"""Lines of code that come again: what the first of them added to a fragment is added again, without reading the line.

In compiled code about every second line has the same text as one before it.  A line is remembered if `match_plain` understood it (so it depends
on no label by number, on no `.set` name and not on its place) and if it added nothing but bytes and fixups to the open fragment.
What it means depends on the target's features, for which each have a memory, and on names given by `.set`: a new one empties all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm.assembler import Assembler
from oxllc.asm.fragments import Fixup, RelValue

if TYPE_CHECKING:
    from oxllc.asm.fragments import Fragment, Where
    from oxllc.asm.relax import Growth
    from oxllc.asm.relocs import Relocation
    from oxllc.target_desc.model import Target

MAX_LINES = 1 << 16  # that are remembered


class _Fixup(NamedTuple):
    """A fixup at an offset from the line's start."""

    offset: int
    size: int
    value: tuple[str | None, str | None, int, str]
    relocation: Relocation | None
    grow: Growth | None
    permits: bool


class Code(NamedTuple):
    """What a line adds: bytes, fixups, and which of its offsets may grow or are barriers."""

    data: bytes
    fixups: tuple[_Fixup, ...]
    growable: tuple[int, ...]
    barriers: tuple[int, ...]


class LineMemo:
    """The lines of one source."""

    def __init__(self, asm: Assembler) -> None:
        self.asm = asm
        self.is_on = type(asm) is Assembler  # one that records more sees every line
        self.tables: dict[Target, dict[str, Code]] = {}
        self.lines: dict[str, Code] = {}
        self.use_target(asm.target)

    def use_target(self, target: Target) -> None:
        """Lines from here on are for this target."""
        self.lines = self.tables.setdefault(target, {})

    def forget(self) -> None:
        """Names mean something else."""
        self.tables = {}
        self.use_target(self.asm.target)

    def learn(self, text: str, fragment: Fragment, start: int, fixups: int) -> None:
        """Remember a line that has just added to the fragment from `start`, and from this many fixups on."""
        if len(self.lines) >= MAX_LINES:
            self.lines.clear()
        made = [_Fixup(f.offset - start, f.size, (f.value.add, f.value.sub, f.value.constant, f.value.specifier), f.relocation, f.grow, f.permits)
                for f in fragment.fixups[fixups:]]
        growable = [at - start for at in fragment.growable[-1:] if at >= start]
        barriers = [at - start for at in fragment.barriers[-2:] if at > start]
        self.lines[text] = Code(bytes(fragment.data[start:]), tuple(made), tuple(growable), tuple(barriers))

    def replay(self, code: Code, where: Where) -> None:
        """Add what a line added before."""
        asm = self.asm
        if asm.loc is not None:
            asm.line_row()
        if asm.current.kind != asm.code_kind:
            asm.contents_begin(asm.code_kind)
        fragment = asm.fragment
        if code.fixups:
            start = len(fragment.data)
            for offset, size, value, relocation, grow, permits in code.fixups:
                fragment.fixups.append(Fixup(start + offset, size, RelValue(*value), relocation, where, grow, permits))
            for at in code.growable:
                fragment.growable.append(start + at)
            if code.barriers:
                asm.current.is_elastic = True
                fragment.barriers.extend([start + at for at in code.barriers])
        fragment.data += code.data
