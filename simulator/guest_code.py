"""Control flow of guest code, discovered from the code itself: what the translator of the fast engine works on.

`site_at` decodes one instruction and says what it is for control flow: a branch that writes the link register is a call, an indirect one
without link a return or computed jump.  `explore` follows direct branches from the entry points of a guest function to its basic
blocks.  `flow_graph` makes a graph of `Block`s of them, in which calls of small functions that call nothing themselves are replaced by
blocks of the callee (once per call, as inlining does it): there the way back to the caller is an edge, taken where the return address is
what the call left.

Blocks of callees are no entry points.  An edge is left out where control leaves the function (a return, a tail call, an instruction that
cannot be compiled); the edge behind a call is apart, because the callee may have changed every register.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.simulator.emit_llvm import base_and_offset, evaluate
from oxllc.simulator.errors import GuestFault
from oxllc.simulator.expr import Meaning, Statement
from oxllc.simulator.meaning import SCALAR_NOPS, meaning_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded

MAX_INSTRUCTIONS = 20000
INLINE_INSTRUCTIONS = 40  # of a callee that is repeated in its callers
INLINE_TOTAL = 400  # of all callees in one function
JUMP_CLASSES = 8
ALL_CLASSES = (1 << JUMP_CLASSES) - 1

SEQUENTIAL, BRANCH, JUMP, CALL, INDIRECT_CALL, INDIRECT, OPAQUE, BAD = range(8)


class Site:
    """One instruction of a guest function: what it is for control flow.

    `access`: (slot, offset, bytes, is a store) of its only memory access, where the address is a register plus a number.
    `writes`: (slot, slot that it is a copy of or -1, number added to that) per register written; `constant`: the number written, if the
    instruction word decides it.  `assumed`: whether `target` is what the instructions before it in its block make of it."""

    __slots__ = ("access", "assumed", "constant", "decoded", "kind", "meaning", "next_pc", "operands", "pc", "target", "writes")

    def __init__(self, pc: int, decoded: Decoded | None, meaning: Meaning | None, operands: list[int]) -> None:
        self.pc = pc
        self.decoded = decoded
        self.meaning = meaning
        self.operands = operands
        self.next_pc = pc + (decoded.size if decoded else 0)
        self.kind = SEQUENTIAL
        self.target = -1
        self.access: tuple[int, int, int, bool] | None = None
        self.writes: list[tuple[int, int, int]] = []
        self.constant: int | None = None
        self.assumed = False


def written_slot(machine: Machine, s: Statement, operands: list[int]) -> int:
    """The slot that a write goes to."""
    return machine.slot_by_name[s.name] if s.name else operands[s.position]


def site_at(machine: Machine, pc: int) -> Site:
    """Decode and classify the instruction at a pc; kind BAD where there is none."""
    meaning = None
    if machine.exe.is_code(pc):  # the bare machine executes data, too, but only interpreted
        try:
            d = machine.fetch(pc)
            meaning = meaning_of(machine.target, d.desc)
        except (GuestFault, OxllcError):
            pass
    if meaning is None:
        site = Site(pc, None, None, [])
        site.kind = BAD
        return site
    operands = machine.operand_slots(d)
    site = Site(pc, d, meaning, operands)
    if pc in machine.breakpoints:
        site.kind = BAD  # left to the interpreter, which stops there
        return site
    if d.predicate or (machine.bare is not None and machine.bare.leaves_out(d.desc)):
        site.kind = OPAQUE
        return site
    for s in meaning.statements:
        if s.kind == "branch":
            cond, target = s.args
            assert target is not None
            to = evaluate(target, operands, pc, site.next_pc)
            links = any(_leaves_next_pc(w) and (w.kind == "store" or written_slot(machine, w, operands) != machine.num_slots - 1)
                        for w in meaning.statements)
            if cond is not None:
                site.kind = BRANCH if to is not None else OPAQUE
            elif to is None:
                site.kind = INDIRECT_CALL if links else INDIRECT
            else:
                site.kind = CALL if links else JUMP
            site.target = to if to is not None else -1
        elif s.kind == "effect" and s.name not in SCALAR_NOPS:
            site.kind = OPAQUE
        elif s.kind == "write" and s.args[0] is not None:
            source = base_and_offset(s.args[0], operands, pc, site.next_pc)
            site.writes.append((written_slot(machine, s, operands), *(source or (-1, 0))))
            site.constant = evaluate(s.args[0], operands, pc, site.next_pc)
    if d.desc.may_load or d.desc.may_store:
        accesses = [(e.args[0], e.value, False) for e in meaning.expressions() if e.op == "load"]
        accesses += [(s.args[0], s.args[2].value, True) for s in meaning.statements
                     if s.kind == "store" and s.args[0] is not None and s.args[2] is not None]
        if len(accesses) == 1:
            address, size, is_store = accesses[0]
            where = base_and_offset(address, operands, pc, site.next_pc)
            if where is not None and isinstance(size, int):
                site.access = (*where, size, is_store)
    return site


def _leaves_next_pc(s: Statement) -> bool:
    """Whether a statement keeps the address behind the instruction, in a register or in memory."""
    value = s.args[0] if s.kind == "write" else s.args[1] if s.kind == "store" else None
    while value is not None and value.op in ("trunc", "zext"):
        value = value.args[0]
    return value is not None and value.op == "next_pc"


def is_return(machine: Machine, site: Site) -> bool:
    """Whether an indirect jump reads the link register, or what a call pushed."""
    assert site.decoded is not None
    if not machine.target.frame.return_address:
        return site.decoded.desc.is_return
    link = machine.slots[machine.target.frame.return_address]
    return any(o == link and info.reg_class >= 0 and not info.is_def
               for o, info in zip(site.operands, site.decoded.desc.operands, strict=True))


def jump_class(pc: int) -> int:
    """What the targets of the computed jump at a pc are recorded under: one of a few numbers, mostly different within a function."""
    return pc >> 1 & (JUMP_CLASSES - 1)


class Block:
    """A basic block of one function or of a callee in its place: `calls` is the list of the calls around it (sites, outermost first).

    `edges`: blocks that control goes to, `behind`: the block behind a call that is made; with masks of slots for the dataflow of
    `translate`: `uses` (read before written), `defs` (written), `dirty` (may differ from the state at the start), `need` (wanted from
    the start on)."""

    __slots__ = ("behind", "callee", "calls", "defs", "dirty", "edges", "label", "leader", "leaves", "length", "need", "sites", "uses")

    def __init__(self, leader: int, sites: list[Site], label: str, calls: tuple[Site, ...]) -> None:
        self.leader = leader
        self.sites = sites
        self.label = label
        self.calls = calls
        self.edges: list[Block] = []
        self.behind: Block | None = None
        self.callee: Block | None = None  # the first block of the function that is called here, in its place
        self.length = 0  # instructions emitted
        self.leaves = False  # whether control may leave the function from here
        self.uses = self.defs = self.dirty = self.need = 0


class Flow:
    """The blocks of a function: those of its own by leader, all in the order of their text, callees included, and the `targets` of
    its computed jumps by their `jump_class`."""

    __slots__ = ("blocks", "own", "targets")

    def __init__(self, own: dict[int, Block], targets: list[list[Block]]) -> None:
        self.own = own
        self.blocks: list[Block] = []
        self.targets = targets


class Explorer:
    """Finds the code of functions; keeps the sites of a machine's code."""

    def __init__(self, machine: Machine, starts: frozenset[int]) -> None:
        self.machine = machine
        self.starts = starts
        self.sites: dict[int, Site] = {}
        self.small: dict[int, dict[int, list[Site]] | None] = {}  # blocks of functions to be inlined, None for others

    def site(self, pc: int) -> Site:
        """The site at a pc."""
        found = self.sites.get(pc)
        if found is None:
            found = self.sites[pc] = site_at(self.machine, pc)
        return found

    def explore(self, start: int, entries: Iterable[int], end: int) -> tuple[dict[int, list[Site]], bool]:
        """Basic blocks by leader, reachable from `start` and `entries` without calls; whether there is a computed jump.

        Jumps to other function starts leave.  Where a computed jump is found, code up to `end` that nothing else reaches is taken for
        its targets: it begins behind an unconditional transfer."""
        sites: dict[int, Site] = {}
        leaders: dict[int, None] = dict.fromkeys([start, *entries])
        self._reach(start, sites, leaders, list(leaders))
        computed = any(s.kind == INDIRECT and not is_return(self.machine, s) for s in sites.values())
        if computed:
            pc = start
            while pc < end and len(sites) < MAX_INSTRUCTIONS:
                site = sites.get(pc)
                if site is None:
                    leaders[pc] = None
                    self._reach(start, sites, leaders, [pc])
                    site = sites[pc]
                if site.kind == BAD:
                    break
                pc = site.next_pc
        return _blocks(sites, leaders), computed

    def _reach(self, start: int, sites: dict[int, Site], leaders: dict[int, None], work: list[int]) -> None:
        while work:
            pc = work.pop()
            known: dict[int, int] = {}
            while pc not in sites and len(sites) < MAX_INSTRUCTIONS:
                site = self.site(pc)
                if known and site.kind in (INDIRECT, INDIRECT_CALL):
                    site = self._directed(site, known)
                sites[pc] = site
                if site.kind == BAD:
                    break
                for slot, _, _ in site.writes:
                    if site.constant is not None and len(site.writes) == 1:
                        known[slot] = site.constant
                    else:
                        known.pop(slot, None)
                if site.kind == BRANCH or (site.kind == JUMP and (site.target not in self.starts or site.target == start)):
                    if site.target not in leaders:
                        leaders[site.target] = None
                        work.append(site.target)
                if site.kind != SEQUENTIAL and site.kind not in (JUMP, INDIRECT) and site.next_pc not in leaders:
                    leaders[site.next_pc] = None
                    work.append(site.next_pc)
                if site.kind != SEQUENTIAL:
                    break
                pc = site.next_pc

    def _directed(self, site: Site, known: dict[int, int]) -> Site:
        """An indirect transfer as a direct one to what the instructions before it make of its target, if that is known (the pair of
        instructions that calls far functions)."""
        assert site.meaning is not None
        for s in site.meaning.statements:
            if s.kind == "branch" and s.args[1] is not None:
                to = evaluate(s.args[1], site.operands, site.pc, site.next_pc, known)
                if to is not None:
                    found = copy(site)
                    found.kind = CALL if site.kind == INDIRECT_CALL else JUMP
                    found.target, found.assumed = to, True
                    return found
        return site

    def flow_graph(self, start: int, entries: Iterable[int], end: int, seen: Callable[[int], int] | None) -> Flow:
        """The graph of a function.  With `seen`, which tells the classes of computed jumps that have gone to a pc (as bits), they go to no
        others, and small callees stand in the place of their calls; without, they may go to any block."""
        code, computed = self.explore(start, entries, end)
        own = {leader: Block(leader, sites, f"B{leader:x}", ()) for leader, sites in code.items()}
        marks = {leader: ALL_CLASSES if seen is None else seen(leader) for leader in own} if computed else {}
        flow = Flow(own, [[own[leader] for leader, bits in marks.items() if bits >> c & 1] for c in range(JUMP_CLASSES)])
        room = [INLINE_TOTAL if seen is not None else 0]
        self._link(flow, own, start, None, room)
        return flow

    def _link(self, flow: Flow, blocks: dict[int, Block], start: int, back: Block | None, room: list[int]) -> None:
        """Enter the edges of the blocks of one function, and the blocks of its callees behind those that call them."""
        for block in blocks.values():
            flow.blocks.append(block)
            last = block.sites[-1]
            if last.kind == SEQUENTIAL:
                targets = [last.next_pc]
            elif last.kind == BRANCH:
                targets = [last.target, last.next_pc]
            elif last.kind == JUMP and (last.target not in self.starts or last.target == start):
                targets = [last.target]
            else:
                targets = []
            for t in targets:
                if t in blocks:
                    block.edges.append(blocks[t])
            if last.kind in (CALL, INDIRECT_CALL):
                block.behind = blocks.get(last.next_pc)
                if last.kind == CALL and block.behind is not None:
                    self._inline(flow, block, last, room)
            elif last.kind == INDIRECT:
                if back is not None:
                    block.edges.append(back)
                elif not is_return(self.machine, last):
                    block.edges += flow.targets[jump_class(last.pc)]

    def _inline(self, flow: Flow, block: Block, call: Site, room: list[int]) -> None:
        code = self._small(call.target) if room[0] > 0 and len(block.calls) == 0 else None
        if code is None:
            return
        room[0] -= sum(map(len, code.values()))
        calls = (*block.calls, call)
        copies = {leader: Block(leader, sites, f"I{call.pc:x}_{leader:x}", calls) for leader, sites in code.items()}
        block.callee = copies[call.target]
        block.edges.append(block.callee)
        self._link(flow, copies, call.target, block.behind, room)
        block.behind = None

    def _small(self, start: int) -> dict[int, list[Site]] | None:
        """The blocks of a small function that calls nothing and returns, None for others."""
        if start in self.small:
            return self.small[start]
        found = None
        if start in self.starts:
            code, computed = self.explore(start, (), start)
            sites = [s for b in code.values() for s in b]
            if not computed and len(sites) <= INLINE_INSTRUCTIONS and all(self._simple(s, start) for s in sites):
                found = code
        self.small[start] = found
        return found

    def _simple(self, site: Site, start: int) -> bool:
        return site.kind in (SEQUENTIAL, BRANCH, INDIRECT) or (site.kind == JUMP and (site.target not in self.starts or site.target == start))


def _blocks(sites: dict[int, Site], leaders: dict[int, None]) -> dict[int, list[Site]]:
    blocks: dict[int, list[Site]] = {}
    for leader in sorted(leaders):
        if leader not in sites:
            continue
        block = []
        pc = leader
        while pc in sites:
            site = sites[pc]
            block.append(site)
            pc = site.next_pc
            if site.kind != SEQUENTIAL or pc in leaders:
                break
        blocks[leader] = block
    return blocks
