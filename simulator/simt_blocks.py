"""The code of a kernel as basic blocks of sites: what there is to translate, found by following branches from the entry.

A site is one instruction with its meaning and the way it goes on: SEQUENTIAL, BRANCH (conditional), JUMP, INDIRECT, STOP (an effect after
which the scheduler decides), OPAQUE (the reference engine executes it), BAD (no instruction).  A block ends behind the first site that
is not sequential and before every leader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.simulator.emit_llvm import evaluate
from oxllc.simulator.errors import GuestFault
from oxllc.simulator.meaning import meaning_of
from oxllc.simulator.reference import write_rule

if TYPE_CHECKING:
    from oxllc.simulator.expr import Meaning
    from oxllc.simulator.simt import SimtCode

MAX_SITES = 50000
SEQUENTIAL, BRANCH, JUMP, INDIRECT, STOP, OPAQUE, BAD = range(7)
CONTROL = frozenset(("bssy", "bsync", "yield", "exit", "bar"))
QUIET = frozenset(("fence", "nop", "atomic_fence", "hint", "prefetch", "fence_i"))


class Site:
    """One instruction of a kernel."""

    __slots__ = ("kind", "meaning", "next_pc", "operands", "pc", "predicate", "predicate_inverted", "rule", "target")

    def __init__(self, code: SimtCode, pc: int) -> None:
        self.pc = pc
        self.next_pc = pc
        self.kind = BAD
        self.target = -1
        self.meaning: Meaning | None = None
        try:
            d = code.fetch(pc)
            self.meaning = meaning_of(code.target, d.desc)
            self.rule = write_rule(code.target, d.desc)
        except (GuestFault, OxllcError):
            return
        self.next_pc = pc + d.size
        self.operands = code.operands(d)
        self.predicate = code.slots[d.predicate] if d.predicate else -1
        self.predicate_inverted = d.predicate_inverted
        self.kind = SEQUENTIAL
        for s in self.meaning.statements:
            name = s.name.removeprefix("ox_")
            if s.kind == "branch":
                cond, target = s.args
                assert target is not None
                to = evaluate(target, self.operands, pc, self.next_pc)
                self.kind = OPAQUE if d.predicate or (cond is not None and to is None) else BRANCH if cond is not None else \
                    INDIRECT if to is None else JUMP
                self.target = -1 if to is None else to
            elif s.kind == "effect" and name in CONTROL:
                if d.predicate:
                    self.kind = OPAQUE
                elif name in ("exit", "bar", "bsync", "yield"):
                    self.kind = STOP
            elif s.kind == "effect" and name not in QUIET and name != "csr_write":
                self.kind = OPAQUE


def explore(code: SimtCode, entry: int) -> dict[int, list[Site]]:
    """Basic blocks by leader, reachable from `entry` (calls are jumps whose return address is a leader, too)."""
    sites: dict[int, Site] = {}
    leaders: dict[int, None] = {entry: None}
    work = [entry]
    while work:
        pc = work.pop()
        while pc not in sites and len(sites) < MAX_SITES:
            site = sites[pc] = Site(code, pc)
            if site.kind == BAD:
                break
            new = [site.target] if site.target >= 0 else []
            if site.kind != SEQUENTIAL:
                new.append(site.next_pc)
            for to in new:
                if to not in leaders:
                    leaders[to] = None
                    work.append(to)
            if site.kind != SEQUENTIAL:
                break
            pc = site.next_pc
    blocks: dict[int, list[Site]] = {}
    for leader in sorted(leaders):
        block = []
        pc = leader
        while pc in sites and sites[pc].kind != BAD:
            block.append(sites[pc])
            pc = sites[pc].next_pc
            if block[-1].kind != SEQUENTIAL or pc in leaders:
                break
        if block:
            blocks[leader] = block
    return blocks
