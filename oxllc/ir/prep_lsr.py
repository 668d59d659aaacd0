"""Loop strength reduction of addresses: `a[i]` becomes a pointer that steps.

Input: natural loops with one latch and one predecessor outside (Graph of `cfg.py`); inner loops go first, so that
what is computed in front of an inner loop is reduced in the outer one.  An address in a loop is decomposed into

    base + sum(scale_j * invariant_j) + coefficient * i + constant

where `i` is a basic induction variable: a header phi whose latch value is itself plus a constant.  Addresses that
agree in all but the constant form a group; a group gets one pointer phi, started in front of the loop and stepped
by coefficient * step beside `i`, and its addresses become that pointer plus a constant offset, which loads and
stores fold.  When the exit test is then the only user of `i`, the test compares the pointer with its final value
and `i` dies ("linear function test replacement").

What is worth it, per group and iteration: a step (1 instruction) against scaling (1, shared by all groups of one
scale) and adding the base (1 per group).  So a group pays when its coefficient is not 1 or when `i` dies with it.
At most `LIMIT` groups of a loop are reduced, since each may hold a register.

Kept meaning: all arithmetic wraps at the pointer's width on both sides.  An extended narrow `i` is followed only
when its step is flagged not to wrap in that signedness: after a wrap the original's address would be poison.
Muchnick, "Advanced Compiler Design and Implementation", 14.1; the cost view follows LLVM's LoopStrengthReduce.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from oxllc.ir.cfg import DominatorTree, Loop, LoopInfo
from oxllc.ir.edit import rename_edge
from oxllc.ir.instructions import (
    DISJOINT,
    NNEG,
    NSW,
    NUW,
    BranchInst,
    CastInst,
    CmpInst,
    GEPInst,
    Instruction,
    PhiInst,
    SwitchInst,
)
from oxllc.ir.layout import DataLayout
from oxllc.ir.module import Function
from oxllc.ir.types import I8, ArrayType, IntType, StructType, Type, VectorType, array_type, int_type
from oxllc.ir.uses import Uses
from oxllc.ir.values import Argument, Block, Constant, ConstantInt, Value

LIMIT: Final = 6
MAX_TERMS: Final = 4


class Induction(NamedTuple):
    """A basic induction variable: its phi, its next value, what it starts with, and the constant step."""

    phi: PhiInst
    next: Instruction
    start: Value
    step: int


class Linear(NamedTuple):
    """coefficient * induction + sum(scale * invariant) + constant; `induction` None when invariant."""

    induction: Induction | None
    coefficient: int
    terms: tuple[tuple[Value, int], ...]
    constant: int


ZERO = Linear(None, 0, (), 0)


class Address(NamedTuple):
    """A getelementptr in the loop as base plus a linear expression in bytes."""

    inst: GEPInst
    base: Value
    linear: Linear


class Group:
    """Addresses that differ by constants only."""

    __slots__ = ("addresses", "base", "coefficient", "induction", "origin", "pointer", "stepped", "terms")

    def __init__(self, first: Address) -> None:
        linear = first.linear
        assert linear.induction is not None
        self.base = first.base
        self.induction = linear.induction
        self.coefficient = linear.coefficient
        self.terms = linear.terms
        self.origin = linear.constant
        self.addresses = [first]
        self.pointer: PhiInst | None = None
        self.stepped: GEPInst | None = None


def reduce_strength(function: Function, layout: DataLayout, low: int, high: int, tree: DominatorTree, uses: Uses | None = None) -> int:
    """Reduce all loops of a function; offsets within a group stay in low..high.  Gives the number of pointers made.

    `uses` are kept in step.  The tree's graph is kept in step with new preheaders, but for the order of the blocks; the tree itself is not."""
    if not any(isinstance(i, GEPInst) for i in function.instructions()):
        return 0
    info = tree.loops()
    uses = uses or Uses(function)
    return sum([_LoopReducer(function, layout, info, loop, low, high, uses).run() for loop in reversed(info.loops)])


class _LoopReducer:
    def __init__(self, function: Function, layout: DataLayout, info: LoopInfo, loop: Loop, low: int, high: int, uses: Uses) -> None:
        self.uses = uses
        self.function = function
        self.layout = layout
        self.info = info
        self.loop = loop
        self.low = low
        self.high = high
        blocks = info.graph.blocks
        self.inside = {blocks[n] for n in loop.blocks}
        self.header = blocks[loop.header]
        self.memo: dict[Value, Linear | None] = {}
        self.same: dict[Value, Value] = {}  # addresses that are the stepping pointer itself
        self.inductions: dict[Value, Induction] = {}

    def run(self) -> int:
        loop = self.loop
        graph = self.info.graph
        outside = [p for p in graph.preds[loop.header] if graph.blocks[p] not in self.inside]
        if len(loop.latches) != 1 or len(outside) != 1:
            return 0
        self.latch = graph.blocks[loop.latches[0]]
        self.entry = graph.blocks[outside[0]]
        if self.entry.instructions[-1].opcode not in ("br", "switch"):
            return 0
        self.find_inductions()
        if not self.inductions:
            return 0
        groups = self.groups()
        if not groups:
            return 0
        worth = [g for g in groups if g.coefficient != 1 or self.would_die(g, groups)]
        worth.sort(key=lambda g: -len(g.addresses))  # stable: source order among equals
        worth = worth[:LIMIT]
        if not worth:
            return 0
        if len(self.entry.successors) > 1:
            self.insert_preheader()
        for group in worth:
            self.rewrite(group)
        self.replace_tests(worth)
        for address, pointer in self.same.items():
            self.uses.replace(address, pointer)
        return len(worth)

    def insert_preheader(self) -> None:
        """A block of its own in front of the header, where what starts the pointers costs nothing else anything."""
        graph = self.info.graph
        block = Block("", self.function)
        block.offset = self.header.offset
        branch = BranchInst([], [self.header])
        branch.parent = block
        branch.offset = self.entry.instructions[-1].offset
        block.instructions.append(branch)
        term = self.entry.instructions[-1]
        assert isinstance(term, BranchInst | SwitchInst)
        term.successors = [block if s is self.header else s for s in term.successors]
        rename_edge(self.header, self.entry, block)
        blocks = self.function.blocks
        blocks.insert(blocks.index(self.header), block)
        # The analyses are shared with the loops still to come.
        number = len(graph.blocks)
        old = graph.index[self.entry]
        graph.blocks.append(block)
        graph.index[block] = number
        graph.preds.append([old])
        graph.succs.append([self.loop.header])
        graph.succs[old] = [number if n == self.loop.header else n for n in graph.succs[old]]
        graph.preds[self.loop.header] = [number if n == old else n for n in graph.preds[self.loop.header]]
        outer = self.loop.parent
        self.info.loop_of.append(outer)
        while outer is not None:
            outer.blocks.append(number)
            outer = outer.parent
        self.entry = block

    # -- analysis ------------------------------------------------------------------------------------------

    def invariant(self, value: Value) -> bool:
        if isinstance(value, Instruction):
            return value.parent not in self.inside
        return isinstance(value, Constant | Argument)

    def find_inductions(self) -> None:
        for phi in self.header.instructions:
            if not isinstance(phi, PhiInst):
                break
            if not isinstance(phi.type, IntType) or len(phi.operands) != 2:
                continue
            latch_at = phi.incoming_blocks.index(self.latch)
            following = phi.operands[latch_at]
            if not isinstance(following, Instruction) or following.opcode not in ("add", "sub"):
                continue
            if following.parent not in self.inside:
                continue
            a, b = following.operands
            if following.opcode == "add" and isinstance(a, ConstantInt):
                a, b = b, a
            if a is not phi or not isinstance(b, ConstantInt):
                continue
            step = b.signed if following.opcode == "add" else -b.signed
            if step:
                self.inductions[phi] = Induction(phi, following, phi.operands[1 - latch_at], step)

    def linear(self, value: Value) -> Linear | None:
        """A value of index width as a linear expression; None when it is not one."""
        if isinstance(value, ConstantInt):
            return Linear(None, 0, (), value.signed)
        if self.invariant(value):
            return Linear(None, 0, ((value, 1),), 0)
        if value in self.memo:
            return self.memo[value]
        self.memo[value] = None  # cycles through other phis
        found = self._linear(value)
        self.memo[value] = found
        return found

    def _linear(self, value: Value) -> Linear | None:
        induction = self.inductions.get(value)
        if induction is not None:
            return Linear(induction, 1, (), 0)
        for known in self.inductions.values():
            if value is known.next:
                return Linear(known, 1, (), known.step)
        if not isinstance(value, Instruction):
            return None
        opcode = value.opcode
        if opcode == "sext" or (opcode == "zext" and value.flags & NNEG):
            return self.widened(value.operands[0], signed=True, non_negative=opcode == "zext")
        if opcode == "zext":
            return self.widened(value.operands[0], signed=False, non_negative=True)
        if len(value.operands) != 2 or not isinstance(value.type, IntType):
            return None
        a, b = value.operands
        if opcode == "add" or (opcode == "or" and value.flags & DISJOINT):
            return _sum(self.linear(a), self.linear(b))
        if opcode == "sub":
            return _sum(self.linear(a), _scaled(self.linear(b), -1))
        if opcode == "mul" and isinstance(b, ConstantInt):
            return _scaled(self.linear(a), b.signed)
        if opcode == "shl" and isinstance(b, ConstantInt) and b.value < 32:
            return _scaled(self.linear(a), 1 << b.value)
        return None

    def widened(self, source: Value, signed: bool, non_negative: bool) -> Linear | None:
        """A narrower induction variable, extended, when it does not wrap in that signedness."""
        for induction in self.inductions.values():
            if source is induction.phi or source is induction.next:
                start = induction.start
                following = induction.next
                if following.opcode != "add" or not isinstance(start, ConstantInt):
                    return None
                if not following.flags & (NSW if signed else NUW):
                    return None
                if (non_negative and start.signed < 0) or (not signed and induction.step < 0):
                    return None
                return Linear(induction, 1, (), induction.step if source is induction.next else 0)
        return None

    def address(self, gep: GEPInst) -> Address | None:
        """A getelementptr as base and linear byte offset; bases that are getelementptrs in the loop are included."""
        if isinstance(gep.type, VectorType):
            return None
        total: Linear | None = ZERO
        width = self.layout.pointer(gep.type.addrspace).index_bits  # type: ignore[attr-defined]
        here: Value = gep
        while isinstance(here, GEPInst) and here.parent in self.inside:
            type: Type = here.source_type
            for number, index in enumerate(here.operands[1:]):
                if number and isinstance(type, StructType):
                    if not isinstance(index, ConstantInt):
                        return None
                    offset = self.layout.field_offset(type, index.value)
                    total = _sum(total, Linear(None, 0, (), offset))
                    type = type.elements()[index.value]
                    continue
                if number:
                    if not isinstance(type, ArrayType):
                        return None
                    type = type.elem
                if not isinstance(index.type, IntType):
                    return None
                if index.type.bits == width or isinstance(index, ConstantInt):
                    part = self.linear(index)
                elif index.type.bits < width:  # extended as signed by definition
                    part = self.widened(index, signed=True, non_negative=False)
                else:
                    return None
                total = _sum(total, _scaled(part, self.layout.alloc_size(type)))
            here = here.operands[0]
        if total is None or total.induction is None or not total.coefficient or not self.invariant(here):
            return None
        if total.induction.phi.type.bits > width:  # type: ignore[attr-defined]
            return None
        return Address(gep, here, total)

    def groups(self) -> list[Group]:
        found: list[Group] = []
        by_key: dict[object, list[Group]] = {}
        index = self.info.graph.index
        for number in self.loop.blocks:
            block = self.info.graph.blocks[number]
            if self.info.loop_of[index[block]] is not self.loop:
                continue  # of an inner loop, where `i` is invariant
            for inst in block.instructions:
                if not isinstance(inst, GEPInst):
                    continue
                address = self.address(inst)
                if address is None:
                    continue
                linear = address.linear
                assert linear.induction is not None
                key = (linear.induction.phi, linear.coefficient, address.base, linear.terms)
                for group in by_key.setdefault(key, []):
                    if self.low <= linear.constant - group.origin <= self.high:
                        group.addresses.append(address)
                        break
                else:
                    group = Group(address)
                    by_key[key].append(group)
                    found.append(group)
        return found

    def would_die(self, group: Group, groups: list[Group]) -> bool:
        """Whether the induction variable has no users left once all groups are reduced and tests replaced."""
        induction = group.induction
        if len(groups) > 2:  # each byte-sized group costs a step, as much as it saves
            return False
        gone: set[Value] = {a.inst for g in groups for a in g.addresses}
        work: list[Value] = [induction.phi, induction.next]
        seen: set[Value] = {induction.phi, induction.next}
        while work:
            for user, _ in self.uses.of(work.pop()):
                if user in gone or user in seen or self._test_limit(user, induction) is not None:
                    continue
                if user.opcode in ("sext", "zext", "add", "sub", "mul", "shl", "or") and self.linear(user) is not None:
                    seen.add(user)
                    work.append(user)
                    continue
                return False
        return True

    # -- rewriting -----------------------------------------------------------------------------------------

    def rewrite(self, group: Group) -> None:
        induction = group.induction
        start = self.pointer_at(group, induction.start)
        pointer_type = group.addresses[0].inst.type
        incoming: list[Value] = []
        pointer = PhiInst(pointer_type, incoming, list(induction.phi.incoming_blocks))
        pointer.parent = self.header
        pointer.offset = induction.phi.offset
        pointer.debug_loc = induction.phi.debug_loc
        step = GEPInst(pointer_type, I8, [pointer, self._index(pointer_type, group.coefficient * induction.step)])
        _like(step, induction.next)
        for source in pointer.incoming_blocks:
            incoming.append(step if source is self.latch else start)
        self.header.instructions.insert(0, pointer)
        assert step.parent is not None
        place = step.parent.instructions
        place.insert(place.index(induction.next) + 1, step)
        for address in group.addresses:
            inst = address.inst
            if address.linear.constant == group.origin:
                self.same[inst] = pointer
            inst.source_type = I8
            inst.operands = [pointer, self._index(pointer_type, address.linear.constant - group.origin)]
            inst.flags = 0
            self.uses.note(inst)
        self.uses.note(pointer)
        self.uses.note(step)
        group.pointer = pointer
        group.stepped = step

    def _index(self, pointer_type: Type, value: int) -> ConstantInt:
        return ConstantInt(int_type(self.layout.pointer(pointer_type.addrspace).index_bits), value)  # type: ignore[attr-defined]

    def pointer_at(self, group: Group, induction_value: Value) -> Value:
        """The group's pointer for a given value of the induction variable, computed in front of the loop."""
        pointer_type = group.addresses[0].inst.type
        out: list[Instruction] = []
        here = group.base
        constant = group.origin
        terms = list(group.terms)
        if isinstance(induction_value, ConstantInt):
            constant += induction_value.signed * group.coefficient
        else:
            terms.append((induction_value, group.coefficient))
        for value, scale in terms:
            size = abs(scale)
            if scale < 0:
                negated = Instruction("sub", value.type, [ConstantInt(value.type, 0), value])  # type: ignore[arg-type]
                out.append(negated)
                value = negated
            unit = I8 if size == 1 else array_type(I8, size)
            here = GEPInst(pointer_type, unit, [here, value])
            out.append(here)
        if constant:
            here = GEPInst(pointer_type, I8, [here, self._index(pointer_type, constant)])
            out.append(here)
        last = self.entry.instructions[-1]
        for inst in out:
            inst.parent = self.entry
            inst.offset = last.offset
            inst.debug_loc = last.debug_loc
            self.uses.note(inst)
        self.entry.instructions[-1:-1] = out
        return here

    def _test_limit(self, user: Instruction, induction: Induction) -> Value | None:
        """The limit of an exit test `i == limit` or `i != limit` of index width; None when it is something else."""
        if not isinstance(user, CmpInst) or user.opcode != "icmp" or user.predicate not in ("eq", "ne"):
            return None
        a, b = user.operands
        if a is not induction.phi and a is not induction.next:
            a, b = b, a
        if a is not induction.phi and a is not induction.next:
            return None
        if not self.invariant(b) or b is a or user.parent not in self.inside:
            return None
        return b

    def replace_tests(self, groups: list[Group]) -> None:
        """Let exit tests compare a pointer where the induction variable then dies."""
        done: set[Value] = set()
        for group in groups:
            induction = group.induction
            if induction.phi in done or group.pointer is None or group.stepped is None:
                continue
            done.add(induction.phi)
            width = self.layout.pointer(group.pointer.type.addrspace).index_bits  # type: ignore[attr-defined]
            if induction.phi.type.bits != width:  # type: ignore[attr-defined]
                continue
            tests: list[tuple[CmpInst, Value]] = []
            if not self._only_tests(induction, tests) or len(tests) != 1:
                continue
            test, limit = tests[0]
            end = self.pointer_at(group, limit)
            of_next = induction.next in test.operands
            test.operands = [group.stepped if of_next else group.pointer, end]
            test.flags = 0
            self.uses.note(test)

    def _only_tests(self, induction: Induction, tests: list[tuple[CmpInst, Value]]) -> bool:
        """Whether all live users are tests; users that nothing uses any more do not count."""
        work: list[Value] = [induction.phi, induction.next]
        seen: set[Value] = {induction.phi, induction.next}
        while work:
            for user, _ in self.uses.of(work.pop()):
                if user in seen:
                    continue
                limit = self._test_limit(user, induction)
                if limit is not None:
                    assert isinstance(user, CmpInst)
                    seen.add(user)
                    tests.append((user, limit))
                elif isinstance(user, CastInst) or user.opcode in ("add", "sub", "mul", "shl", "or"):
                    seen.add(user)
                    work.append(user)  # dead unless something further down is alive
                else:
                    return False
        return True


def _like(inst: Instruction, other: Instruction) -> None:
    inst.parent = other.parent
    inst.offset = other.offset
    inst.debug_loc = other.debug_loc


def _sum(a: Linear | None, b: Linear | None) -> Linear | None:
    if a is None or b is None:
        return None
    if a.induction is not None and b.induction is not None and a.induction is not b.induction:
        return None
    if a is ZERO:
        return b
    kept = a.terms
    if b.terms:
        terms: dict[Value, int] = dict(a.terms)
        for value, scale in b.terms:
            terms[value] = terms.get(value, 0) + scale
        kept = tuple([(v, s) for v, s in terms.items() if s])
    if len(kept) > MAX_TERMS:
        return None
    return Linear(a.induction or b.induction, a.coefficient + b.coefficient, kept, a.constant + b.constant)


def _scaled(a: Linear | None, factor: int) -> Linear | None:
    if a is None or factor == 1:
        return a
    return Linear(a.induction, a.coefficient * factor, tuple([(v, s * factor) for v, s in a.terms]), a.constant * factor)
