"""The dependence graph of a scheduling region, and where regions end.

Nodes are the positions 0..n-1 of the region's instructions in source order; an edge (a, b, latency) says that b issues at least
`latency` cycles after a and never before it in the order.  Kinds (Muchnick, section 17.1.2):

- data: b reads a register that a wrote: latency of the write minus the ReadAdvance of the reading operand;
- anti: b writes what a reads: 0;   output: b writes what a writes: so that the later result arrives later;
- memory: both access memory that may be the same and one writes, or one is ordered (volatile, atomic): 1 from a store to a load,
  0 otherwise (addresses are told apart by `MemOperand`, see `may_alias`);
- exit: what the instructions behind the region read must be ready; kept as `exit_latency[a]`.

Registers are tracked by keys (see `machine.py`): implicit operands, predicates (a predicated write reads the old value too) and
clobbered units included.  `is_boundary` says which instructions stay where they are and end a region.

While it builds, `build` issues the instructions in source order on the in-order machine: `source_cycles` and `stalls` tell a
scheduler whether there is anything to gain.  Memory edges are pairwise among at most MAX_PENDING accesses; beyond that an
access becomes a barrier, which keeps the graph linear in the region's length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from oxllc.mir.function import MachineFunction, MachineInstr, MemOperand
    from oxllc.sched.machine import IssueClass, Machine

MAX_PENDING = 64
FLAT_SPACES = frozenset((0, 1, 2, 4))


class Boundaries:
    """Which instructions keep their place: answered per opcode, operands looked at only where the opcode cannot tell.

    Labels, PHIs, terminators, calls, inline assembly, what has effects that are not memory accesses, and barriers; whatever
    writes a reserved register (stack pointer adjustments).  Before allocation (`fixed_physical`) also whatever touches a physical
    register that allocation hands out: so no physical live range grows, and copies of arguments stay at their call.

    Convergent operations that have no effects (moves between lanes, votes, tensor operations) are free within their block: the same lanes
    run all of it."""

    __slots__ = ("always", "fixed_physical", "reserved")

    def __init__(self, mf: MachineFunction, machine: Machine, *, fixed_physical: bool) -> None:
        target = mf.target
        key = (mf.reserved, fixed_physical)
        known = machine.caches.get(key)
        if known is not None:
            self.always, self.reserved, self.fixed_physical = known
            return
        reserved = target.reserved | mf.reserved
        self.reserved = [False] * len(target.registers)
        for reg in sorted(reserved):
            self.reserved[reg] = not target.registers[reg].is_constant
        self.fixed_physical = [False] * len(target.registers)
        if fixed_physical:
            for reg in range(1, len(target.registers)):
                self.fixed_physical[reg] = reg not in reserved and not target.registers[reg].is_constant
        self.always = [
            desc.name in ("PHI", "INLINEASM", "DBG_LABEL", "CFI_INSTRUCTION", "ADJCALLSTACKDOWN", "ADJCALLSTACKUP")
            or desc.is_terminator or desc.is_call or desc.is_branch or desc.is_return
            or (desc.has_side_effects and (desc.is_convergent or not (desc.may_load or desc.may_store)))
            for desc in target.instrs
        ]
        machine.caches[key] = (self.always, self.reserved, self.fixed_physical)

    def split(self, instrs: list[MachineInstr]) -> list[tuple[int, int]]:
        """The regions of a block as (begin, end), in order; only those of two instructions or more."""
        always, reserved, fixed = self.always, self.reserved, self.fixed_physical
        check_uses = any(fixed)
        regions: list[tuple[int, int]] = []
        begin = 0
        for at, mi in enumerate(instrs):
            desc = mi.desc
            ends = always[desc.id] or mi.clobbers
            if not ends:
                ops = mi.ops
                for p in desc.def_positions:
                    reg: int = ops[p]  # type: ignore[assignment]
                    if reg < FIRST_VREG and (reserved[reg] or fixed[reg]):
                        ends = True
                if mi.implicit_defs:
                    for reg in mi.implicit_defs:
                        if reserved[reg] or fixed[reg]:
                            ends = True
                if check_uses and not ends:
                    for p in desc.use_positions:
                        use = ops[p]
                        if use.__class__ is int and use < FIRST_VREG and fixed[use]:
                            ends = True
                    if mi.implicit_uses or mi.predicate or desc.is_variadic:
                        for reg in mi.reg_uses() + mi.reg_defs():
                            if reg < FIRST_VREG and fixed[reg]:
                                ends = True
            if ends:
                if at - begin > 1:
                    regions.append((begin, at))
                begin = at + 1
        if len(instrs) - begin > 1:
            regions.append((begin, len(instrs)))
        return regions


class DependenceGraph:
    """The graph of one region.

    `successors[a]`: list of (b, latency), b > a; an edge may be there twice.  `predecessor_counts[b]` counts edges.
    `branch`: the class of the terminator right behind the region, which may share the region's last cycle.
    `source_cycles`: cycles of the source order, until everything behind the region can issue, without resources until
    `has_resources_counted`; `stalls`: its empty cycles."""

    __slots__ = ("_heights", "branch", "classes", "exit_latency", "has_hazards", "has_resources_counted", "instrs", "machine",
                 "predecessor_counts", "source_cycles", "stalls", "successors")

    def __init__(self, instrs: Sequence[MachineInstr], machine: Machine) -> None:
        n = len(instrs)
        self.instrs = instrs
        self.machine = machine
        self.classes: list[IssueClass] = []
        self.has_hazards = False  # whether an instruction competes for resources
        self.branch: IssueClass | None = None
        self.successors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
        self.predecessor_counts = [0] * n
        self.exit_latency = [0] * n
        self._heights: list[int] | None = None
        self.source_cycles = 0
        self.has_resources_counted = False
        self.stalls = 0

    def heights(self) -> list[int]:
        """Longest latency path from each node to the end of the region, in cycles."""
        if self._heights is not None:
            return self._heights
        exits = self.exit_latency
        successors = self.successors
        heights = self._heights = [0] * len(exits)
        for a in range(len(exits) - 1, -1, -1):
            best = exits[a]
            for b, latency in successors[a]:
                length = heights[b] + latency
                if length > best:
                    best = length
            heights[a] = best
        return heights

    def lower_bound(self) -> int:
        """Cycles that no order can go below: the critical path, and the micro-ops at full width."""
        uops = sum([ic.micro_ops for ic in self.classes])
        return max(max(self.heights()), -(-uops // self.machine.issue_width))

    def edges(self) -> list[tuple[int, int, int]]:
        """All edges (from, to, latency), without duplicates, the largest latency of each pair."""
        found: dict[tuple[int, int], int] = {}
        for a, outs in enumerate(self.successors):
            for b, latency in outs:
                found[a, b] = max(latency, found.get((a, b), 0))
        return [(a, b, latency) for (a, b), latency in found.items()]


def build(instrs: Sequence[MachineInstr], machine: Machine, behind: Sequence[MachineInstr] = (),
          is_spill_slot: Callable[[int], bool] | None = None) -> DependenceGraph:
    """The dependence graph of a region.

    Args:
        instrs: the region, without boundaries.
        machine: classes, resources and register keys.
        behind: the instructions right behind the region (the boundary): what they read should be ready.
        is_spill_slot: whether a frame index is a spill slot, which no pointer reaches.
    """
    graph = DependenceGraph(instrs, machine)
    successors = graph.successors
    counts = graph.predecessor_counts
    all_classes = machine.classes
    classes = graph.classes
    reg_keys = machine.reg_keys
    multi_keys = machine.multi_keys
    first_vreg = FIRST_VREG
    width = machine.issue_width
    last_def: dict[int, int] = {}  # key -> node
    def_latency: dict[int, int] = {}
    def_write: dict[int, int] = {}
    readers: dict[int, list[int]] = {}  # key -> nodes that read it since its last definition
    memory: MemoryOrder | None = None
    issue: list[int] = []  # cycle of each node in source order
    cycle = slots = stalls = 0
    for at, mi in enumerate(instrs):
        desc = mi.desc
        ic = all_classes[desc.id] or machine.issue_class(desc)
        classes.append(ic)
        if ic.hazards:
            graph.has_hazards = True
        ops = mi.ops
        earliest = cycle
        if desc.is_variadic or mi.implicit_uses or mi.predicate:
            uses: Iterable[int] = mi.reg_uses()
            if mi.predicate:
                uses = mi.reg_uses() + mi.reg_defs()
        else:
            uses = map(ops.__getitem__, desc.use_positions)  # type: ignore[arg-type]
        advances = ic.advances
        position = -1
        for key in uses:
            position += 1
            if key.__class__ is not int:
                continue
            if key < first_vreg:
                key = reg_keys[key]
                if key <= 0:
                    if not key:
                        continue
                    for each in multi_keys[-key]:
                        node = last_def.get(each)
                        if node is not None:
                            latency = def_latency[each]
                            successors[node].append((at, latency))
                            counts[at] += 1
                            if issue[node] + latency > earliest:
                                earliest = issue[node] + latency
                        readers.setdefault(each, []).append(at)
                    continue
            node = last_def.get(key)
            if node is not None:
                latency = def_latency[key]
                if advances and position < len(advances):
                    advance = advances[position]
                    if advance is not None:
                        latency -= advance.get(def_write[key], 0)
                        if latency < 0:
                            latency = 0
                successors[node].append((at, latency))
                counts[at] += 1
                latency += issue[node]
                if latency > earliest:
                    earliest = latency
            reading = readers.get(key)
            if reading is None:
                readers[key] = [at]
            else:
                reading.append(at)
        if desc.is_variadic or mi.implicit_defs:
            defs: Iterable[int] = mi.reg_defs()
        else:
            defs = map(ops.__getitem__, desc.def_positions)  # type: ignore[arg-type]
        position = -1
        last = len(ic.latencies) - 1
        for reg in defs:
            position += 1
            if reg >= first_vreg:
                keys: tuple[int, ...] = (reg,)
            else:
                key = reg_keys[reg]
                if not key:
                    continue
                keys = (key,) if key > 0 else multi_keys[-key]
            k = position if position < last else last
            latency = ic.latencies[k]
            for key in keys:
                node = last_def.get(key)
                if node is not None:
                    if node != at:
                        wait = def_latency[key] - latency + 1
                        successors[node].append((at, wait if wait > 0 else 0))
                        counts[at] += 1
                        if issue[node] + wait > earliest:
                            earliest = issue[node] + wait
                    elif def_latency[key] > latency:
                        continue
                reading = readers.get(key)
                if reading is not None:
                    for node in reading:
                        if node != at:
                            successors[node].append((at, 0))
                            counts[at] += 1
                    del readers[key]
                last_def[key] = at
                def_latency[key] = latency
                def_write[key] = ic.writes[k]
        if desc.may_load or desc.may_store or mi.mem is not None:
            if memory is None:
                memory = MemoryOrder(is_spill_slot)
            for node, latency in memory.add(at, mi):
                successors[node].append((at, latency))
                counts[at] += 1
                if issue[node] + latency > earliest:
                    earliest = issue[node] + latency
        # source order on the in-order machine (without resources: they are rare reasons to stall)
        uops = ic.micro_ops
        if earliest > cycle:
            stalls += earliest - cycle - (1 if slots else 0)
            cycle = earliest
            slots = 0
        if slots >= width and uops:
            cycle += 1
            slots = 0
        issue.append(cycle)
        slots += uops
        while slots >= width and uops:
            if slots == width:
                cycle += 1
                slots = 0
                break
            cycle += 1
            slots -= width
    end = cycle + (1 if slots else 0)
    if behind:
        if behind[0].desc.is_terminator:
            graph.branch = machine.issue_class(behind[0].desc)
        end = _exits(graph, machine, behind, last_def, def_latency, def_write, issue, end)
    graph.source_cycles = end
    graph.stalls = max(0, end - cycle - (1 if slots else 0)) + stalls
    return graph


def _exits(graph: DependenceGraph, machine: Machine, behind: Sequence[MachineInstr], last_def: dict[int, int],
           def_latency: dict[int, int], def_write: dict[int, int], issue: list[int], end: int) -> int:
    """Set `exit_latency` from the reads of the instructions behind the region; returns when they can issue."""
    exits = graph.exit_latency
    for mi in behind:
        advances = machine.issue_class(mi.desc).advances
        if mi.desc.name == "PHI":
            continue
        for position, reg in enumerate(mi.reg_uses()):
            for key in machine.keys(reg):
                node = last_def.get(key)
                if node is None:
                    continue
                latency = def_latency[key]
                advance = advances[position] if position < len(advances) else None
                if advance is not None:
                    latency -= advance.get(def_write[key], 0)
                if latency > exits[node]:
                    exits[node] = latency
                    end = max(end, issue[node] + latency)
    return end


class MemoryOrder:
    """Finds the earlier memory accesses of a region that an access must follow."""

    __slots__ = ("barrier", "is_spill_slot", "loads", "stores")

    def __init__(self, is_spill_slot: Callable[[int], bool] | None = None) -> None:
        self.is_spill_slot = is_spill_slot
        self.loads: list[tuple[int, MemOperand | None]] = []
        self.stores: list[tuple[int, MemOperand | None]] = []
        self.barrier = -1  # the last node that all later accesses follow

    def add(self, at: int, mi: MachineInstr) -> list[tuple[int, int]]:
        """Edges (earlier node, latency) into node `at`; remembers the access."""
        mem = mi.mem
        desc = mi.desc
        if mem is not None and mem.is_invariant and not mem.is_store and not mem.is_volatile:
            return []
        edges: list[tuple[int, int]] = []
        if self.barrier >= 0:
            edges.append((self.barrier, 0))
        if is_ordered(mi) or len(self.loads) + len(self.stores) >= MAX_PENDING:
            edges.extend((node, 0) for node, _ in self.loads)
            edges.extend((node, 1) for node, _ in self.stores)
            self.loads.clear()
            self.stores.clear()
            self.barrier = at
            return edges
        spill = self.is_spill_slot
        is_store = desc.may_store or (mem is not None and mem.is_store)
        is_load = desc.may_load or (mem is not None and mem.is_load and not mem.is_store)
        for node, other in self.stores:
            if may_alias(mem, other, spill):
                edges.append((node, 1 if is_load else 0))
        if is_store:
            for node, other in self.loads:
                if may_alias(mem, other, spill):
                    edges.append((node, 0))
            self.stores.append((at, mem))
        else:
            self.loads.append((at, mem))
        return edges


def is_ordered(mi: MachineInstr) -> bool:
    """Whether no memory access may move across this one: volatile, atomic or with further effects."""
    mem = mi.mem
    return mi.desc.has_side_effects or (mem is not None and (mem.is_volatile or mem.is_atomic))


def may_alias(a: MemOperand | None, b: MemOperand | None, is_spill_slot: Callable[[int], bool] | None = None) -> bool:
    """Whether two accesses may touch the same byte.  Different known bases do not; an unknown base may be anything but a spill slot."""
    if a is None or b is None:
        known = a or b
        return not (known is not None and _is_private(known.base, is_spill_slot))
    if a.addrspace != b.addrspace and a.addrspace not in FLAT_SPACES and b.addrspace not in FLAT_SPACES:
        return False
    if a.base is None or b.base is None:
        return not (_is_private(a.base, is_spill_slot) or _is_private(b.base, is_spill_slot))
    if a.base != b.base:
        return "stack" in (a.base, b.base) and _is_frame(a.base) and _is_frame(b.base)
    if a.offset is None or b.offset is None:
        return True
    return a.offset < b.offset + b.size and b.offset < a.offset + a.size


def _is_private(base: object, is_spill_slot: Callable[[int], bool] | None) -> bool:
    return is_spill_slot is not None and type(base) is tuple and base[0] == "fi" and is_spill_slot(base[1])


def _is_frame(base: object) -> bool:
    return base == "stack" or (type(base) is tuple and base[0] == "fi")
