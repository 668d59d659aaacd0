"""Uniformity analysis: which branches may take different ways in different lanes of a warp.

A value is divergent if lanes that compute it together may get different results.  Sources are instructions whose record says
`isSourceOfDivergence` (thread coordinates, atomics, cross-lane moves), values that come in by call or argument (of functions that are
no kernel), and per-lane memory.  Divergence spreads

- along data: an instruction with a divergent operand, unless its record says `isAlwaysUniform` (ballot, read-first-lane);
- along control: a PHI where paths from a divergent branch meet;
- in time: a value of a loop that lanes leave at different iterations, used outside.

(Karrenberg and Hack, "Whole-function vectorization", CGO 2011; Rosemann et al., "An abstract interpretation for SPMD
divergence on reducible control flow graphs", POPL 2021, whose precise join points are approximated here by all blocks
between a branch and its immediate post-dominator.)

Before: SSA form.  After: the terminators of blocks with a divergent branch carry the flag DIVERGENT; nothing else changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction, MachineInstr

DIVERGENT = 1 << 8  # MachineInstr.flags of a terminator


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Mark divergent branches (targets without SIMT: nothing)."""
    if mf.target.simt is None:
        return
    analysis = _Uniformity(mf)
    analysis.solve()
    for block in mf.blocks:
        if block.number in analysis.divergent_blocks:
            for mi in block.instrs[block.first_terminator():]:
                mi.flags |= DIVERGENT
            ctx.count("uniformity.divergent-branches")
        elif len(block.successors) > 1:
            ctx.count("uniformity.uniform-branches")


def post_dominators(mf: MachineFunction, graph: list[list[int]] | None = None) -> list[int]:
    """Immediate post-dominator of each block, -1 for the virtual exit.  Blocks that cannot reach an exit (endless loops) are
    given an edge to it.  `graph` replaces the successors.  Cooper, Harvey and Kennedy on the reversed graph."""
    count = len(mf.blocks)
    graph = graph or [[s.number for s in b.successors] for b in mf.blocks]
    successors: list[list[int]] = [following or [count] for following in graph]
    predecessors: list[list[int]] = [[] for _ in range(count + 1)]
    for number, following in enumerate(successors):
        for s in following:
            predecessors[s].append(number)
    order = _reverse_graph_order(count, predecessors, successors)
    position = {number: i for i, number in enumerate(order)}
    idom = {count: count}
    changed = True
    while changed:
        changed = False
        for number in order[1:]:
            new = -1
            for s in successors[number]:
                if s in idom:
                    new = s if new < 0 else _meet(s, new, idom, position)
            if new >= 0 and idom.get(number) != new:
                idom[number] = new
                changed = True
    return [-1 if idom.get(n, count) == count else idom[n] for n in range(count)]


def _meet(a: int, b: int, idom: dict[int, int], position: dict[int, int]) -> int:
    while a != b:
        while position[a] > position[b]:
            a = idom[a]
        while position[b] > position[a]:
            b = idom[b]
    return a


def _reverse_graph_order(count: int, predecessors: list[list[int]], successors: list[list[int]]) -> list[int]:
    """Reverse post-order of the reversed graph from the virtual exit `count`; endless regions get an edge to the exit."""
    while True:
        seen = {count}
        post: list[int] = []
        stack: list[tuple[int, int]] = [(count, 0)]
        while stack:
            node, at = stack.pop()
            if at < len(predecessors[node]):
                stack.append((node, at + 1))
                following = predecessors[node][at]
                if following not in seen:
                    seen.add(following)
                    stack.append((following, 0))
            else:
                post.append(node)
        missing = [n for n in range(count) if n not in seen]
        if not missing:
            return post[::-1]
        successors[missing[-1]].append(count)
        predecessors[count].append(missing[-1])


class _Uniformity:
    def __init__(self, mf: MachineFunction) -> None:
        from oxllc.mir.loops import analyze

        self.mf = mf
        self.loops = analyze(mf)
        self.ipdom = post_dominators(mf)
        self.divergent: set[int] = set()  # vregs
        self.divergent_blocks: set[int] = set()  # numbers of blocks whose branch is divergent
        self.users: dict[int, list[tuple[MachineInstr, MachineBlock]]] = {}
        self.def_block: dict[int, int] = {}
        self.work: list[int] = []
        simt = mf.target.simt
        assert simt is not None
        self.varying, self.lane_space = simt.divergent_values, simt.local_space
        for block in mf.blocks:
            for mi in block.instrs:
                for reg in mi.reg_uses():
                    if reg >= FIRST_VREG:
                        self.users.setdefault(reg, []).append((mi, block))
                for reg in mi.reg_defs():
                    if reg >= FIRST_VREG:
                        self.def_block[reg] = block.number

    def solve(self) -> None:
        for block in self.mf.blocks:
            for mi in block.instrs:
                if self.is_source(mi):
                    self.mark_results(mi)
        while self.work:
            reg = self.work.pop()
            for mi, block in self.users.get(reg, ()):
                if mi.desc.is_terminator:
                    self.mark_branch(block)
                elif not mi.desc.is_always_uniform:
                    self.mark_results(mi)

    def is_source(self, mi: MachineInstr) -> bool:
        desc = mi.desc
        if desc.is_always_uniform:
            return False
        if desc.is_divergence_source or desc.is_call or desc.name == "INLINEASM":
            return True
        if desc.name == "COPY":
            source = mi.ops[1]
            return isinstance(source, int) and 0 < source < FIRST_VREG and not self.is_uniform_register(source)
        if self.varying and any((desc.operands[i].type_name, op) in self.varying
                                for i, op in enumerate(mi.ops[:len(desc.operands)]) if type(op) is int):
            return True
        mem = mi.mem
        if desc.may_load:
            if mem is None or mem.is_volatile or mem.is_atomic:
                return True
            if mem.base == "stack" or (isinstance(mem.base, tuple) and mem.base[:1] == ("fi",)):
                return True
            return mem.addrspace == self.lane_space
        return False

    def is_uniform_register(self, reg: int) -> bool:
        """Whether a physical register holds the same in all lanes on entry: constants, and a kernel's argument pointer."""
        register = self.mf.target.registers[reg]
        return register.is_constant or (self.mf.is_kernel and reg in self.mf.blocks[0].live_ins)

    def mark_results(self, mi: MachineInstr) -> None:
        for reg in mi.reg_defs():
            if reg >= FIRST_VREG and reg not in self.divergent:
                self.divergent.add(reg)
                self.work.append(reg)

    def mark_branch(self, block: MachineBlock) -> None:
        if block.number in self.divergent_blocks or len(block.successors) < 2:
            return
        self.divergent_blocks.add(block.number)
        meet = self.ipdom[block.number]
        region = self.region(block, meet)
        for number in sorted(region | ({meet} if meet >= 0 else set())):
            joined = self.mf.blocks[number]
            if len(joined.predecessors) > 1:
                for mi in joined.instrs[:joined.first_non_phi()]:
                    self.mark_results(mi)
        # lanes leave a loop that does not hold the meeting point in different iterations
        outside = [n for n in region | {block.number} if self.in_left_loop(n, block.number, meet)]
        left = set(outside)
        for reg, number in self.def_block.items():
            if number in left and any(user.number not in left for _, user in self.users.get(reg, ())) and reg not in self.divergent:
                self.divergent.add(reg)
                self.work.append(reg)

    def in_left_loop(self, number: int, branch: int, meet: int) -> bool:
        """Whether a block is on a cycle with the branch that avoids the meeting point."""
        cycle = self.cycle_of(branch, meet)
        return number in cycle

    def cycle_of(self, branch: int, meet: int) -> frozenset[int]:
        """Blocks that lie on a way from the branch back to itself without passing the meeting point."""
        forward = _reach(self.mf.blocks[branch], meet, forward=True)
        backward = _reach(self.mf.blocks[branch], meet, forward=False)
        both = forward & backward
        return frozenset(both | {branch}) if branch in forward else frozenset()

    def region(self, block: MachineBlock, meet: int) -> set[int]:
        """Blocks reachable from the branch before its meeting point."""
        return _reach(block, meet, forward=True)


def _reach(start: MachineBlock, stop: int, *, forward: bool) -> set[int]:
    """Numbers of blocks reachable from `start` (itself only through a cycle) without entering block `stop`."""
    seen: set[int] = set()
    work = [start]
    while work:
        block = work.pop()
        for other in block.successors if forward else block.predecessors:
            if other.number not in seen and other.number != stop:
                seen.add(other.number)
                work.append(other)
    return seen
