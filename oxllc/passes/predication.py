"""Predication: one-sided guards and small diamonds become predicated instructions (if-conversion; Park and Schlansker,
"On Predicated Execution", 1991; the choice of what runs unpredicated is the speculation of LLVM's EarlyIfConverter).

    head:  branch c, join           p = test c                  head:  branch c, other        p = test c
    side:  v = load a       =>      @!p t = load a              side:  s ...           =>     @!p s ...
           t = v                    ...                                jump join              @p o ...
    join:  ...                                                  other: o ...                  ...

What only computes a value that nobody else reads runs in all lanes (a shorter encoding, no dependence on p); memory operations and
definitions that must leave the other lanes' value alone are predicated.  A value that is loaded only to be copied to such a register is
loaded into it.  The test of each branch comes from the target's `BranchPredicate` records; targets without any are left alone.

The cost is the scheduling model's: the issue slots of the sides, against the branch's latency, a taken branch's penalty and, for
a divergent branch, setting and awaiting a reconvergence barrier.  Lanes that disagree run both sides anyway, so slots are wasted only as
often as a whole side is skipped.  Convergent operations, calls, loops of atomics, inline assembly and other side effects stay behind
branches, and so does what is predicated already.

Before: PHIs eliminated, uniformity's flags on terminators.  After: the same values in every lane; joins with one way in are part of the
head, so chains of guards become one block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness
from oxllc.mir.function import FIRST_VREG, MachineInstr
from oxllc.mir.output import instantiate, parameter_operand
from oxllc.passes.branches import BranchInfo, analyze, set_exit
from oxllc.passes.critical_edges import falls_through
from oxllc.passes.dead_code import is_removable
from oxllc.passes.uniformity import DIVERGENT

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import InstrDesc

_Step = tuple[MachineInstr, bool, bool]  # what to run, whether predicated, whether its results have no old value worth keeping

SKIPPED = 0.5  # how often all lanes of a warp skip a side, where nothing is known
GENERIC = frozenset(("COPY", "IMPLICIT_DEF", "KILL", "REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG"))


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Convert what pays in one function."""
    if not mf.target.branch_predicates or len(mf.blocks) < 2:
        return
    mf.renumber_blocks()
    conversion = _Conversion(mf)
    for block in reversed(list(mf.blocks)):
        while conversion.try_head(block):
            pass
    mf.renumber_blocks()
    if conversion.guards or conversion.diamonds:
        conversion.share_tests()
        conversion.drop_spared()
        ctx.count("predication.guards", conversion.guards)
        ctx.count("predication.diamonds", conversion.diamonds)


def access_counts(mf: MachineFunction) -> tuple[list[int], list[int]]:
    """How often each virtual register is read, and how often written."""
    uses, defs = [0] * len(mf.vreg_class), [0] * len(mf.vreg_class)
    for block in mf.blocks:
        for mi in block.instrs:
            for reg in mi.reg_uses():
                if reg >= FIRST_VREG:
                    uses[reg - FIRST_VREG] += 1
            for reg in mi.reg_defs():
                if reg >= FIRST_VREG:
                    defs[reg - FIRST_VREG] += 1
    return uses, defs


def predicable_move(mf: MachineFunction, dst: int, src: int) -> MachineInstr | None:
    """A copy as one instruction that can be predicated; None if there is none."""
    target = mf.target
    classes = [[mf.class_of(reg)] if reg >= FIRST_VREG else [rc.id for rc in target.classes if rc.members_mask >> reg & 1] for reg in (dst, src)]
    rules = target.copy_rules
    rule = next((rules[a, b] for a in classes[0] for b in classes[1] if (a, b) in rules), None)
    if rule is None or len(rule) != 1 or not target.instr_by_name[rule[0].opcode].is_predicable:
        return None
    return instantiate(rule, target, {"dst": dst, "src": src})[0]


class _Conversion:
    """Facts about one function (liveness at block starts, counts of definitions and uses) and the blocks that are gone."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        self.target = mf.target
        self.live = liveness.compute(mf)
        self.number = {id(block): block.number for block in mf.blocks}  # as liveness knows them
        self.gone: set[int] = set()
        self.guards = self.diamonds = 0
        self.tests: dict[int, MachineInstr] = {}  # by identity: what makes predicates
        self.uses, self.defs = access_counts(mf)
        self.constants: dict[int, int] = {}  # of registers with one definition
        self.spared: set[int] = set()  # constants that a test takes as an immediate now
        for block in mf.blocks:
            for mi in block.instrs:
                self._note_constant(mi)

    def _note_constant(self, mi: MachineInstr) -> None:
        """Know a small constant: what adds it to the register that is always zero."""
        rule = self.target.frame.add_imm[0]
        if mi.desc.name != rule.opcode:
            return
        dst, src, imm = (mi.ops[rule.args.index(name)] for name in ("$dst", "$src", "$imm"))
        if isinstance(dst, int) and isinstance(src, int) and isinstance(imm, int) and dst >= FIRST_VREG:
            if 0 < src < FIRST_VREG and self.target.registers[src].is_constant:
                self.constants[dst] = imm

    def live_into(self, block: MachineBlock) -> set[int]:
        """Registers live at the start of a block."""
        return set(self.live.vregs_of(self.live.live_in[self.number[id(block)]]))

    def follower(self, block: MachineBlock) -> MachineBlock | None:
        """The next block in layout."""
        at = self.mf.blocks.index(block) + 1
        return self.mf.blocks[at] if at < len(self.mf.blocks) else None

    def try_head(self, head: MachineBlock) -> bool:
        """Convert the branch at the end of a block, if it has the form and pays; whether it was."""
        if id(head) in self.gone or len(head.successors) != 2:
            return False
        info = analyze(head, self.follower(head))
        if info is None or info.cond is None or info.taken is None or info.other is None or info.taken is info.other:
            return False
        rule = self.target.branch_predicates.get(info.cond.desc.name)
        if rule is None or info.cond.predicate:
            return False
        taken, other = info.taken, info.other
        sides: list[tuple[MachineBlock, bool]]  # block, whether it is where the branch jumps to
        if self.is_side(other, head) and other.successors[0] is taken:
            join, sides = taken, [(other, False)]
        elif self.is_side(taken, head) and taken.successors[0] is other:
            join, sides = other, [(taken, True)]
        elif self.is_side(taken, head) and self.is_side(other, head) and taken.successors[0] is other.successors[0]:
            join, sides = taken.successors[0], [(other, False), (taken, True)]
        else:
            return False
        if join is head or not self.pays(head, info.cond, sides):
            return False
        elsewhere = [self.live_into(join), *(self.live_into(side) for side, _ in sides[1:])]
        plans = []
        for k, (side, _) in enumerate(sides):
            plan = self.plan(side, elsewhere[0] if len(sides) == 1 or k else elsewhere[1], elsewhere[0])
            if plan is None:
                return False
            plans.append(plan)
        self.convert(head, info, join, [(side, at, plan) for (side, at), plan in zip(sides, plans)])
        return True

    def is_side(self, block: MachineBlock, head: MachineBlock) -> bool:
        """Whether a block is entered from the head alone and left to one place."""
        if len(block.predecessors) != 1 or block.predecessors[0] is not head or len(block.successors) != 1 or block.address_taken:
            return False
        way = analyze(block, self.follower(block))
        return way is not None and way.cond is None

    def pays(self, head: MachineBlock, branch: MachineInstr, sides: list[tuple[MachineBlock, bool]]) -> bool:
        """Whether running the sides always costs no more cycles than branching around them."""
        model, simt = self.target.sched_model, self.target.simt
        saved = model.info(branch.desc).latency + model.taken_branch_penalty
        if simt is not None and branch.flags & DIVERGENT:
            saved += sum(model.info(self.target.instr_by_name[name]).latency for name in (simt.barrier_set, simt.barrier_sync))
        wasted = 0.0
        for side, _ in sides:
            skipped = SKIPPED
            if len(head.probabilities) == len(head.successors):
                skipped = 1.0 - head.probabilities[head.successors.index(side)]
            wasted += skipped * sum(self.slots(mi.desc) for mi in side.instrs)
        return wasted <= saved

    def slots(self, desc: InstrDesc) -> float:
        """Issue cycles of an instruction."""
        if desc.name in GENERIC or not (desc.sched_rw or desc.size or desc.is_pseudo):
            return 0
        model = self.target.sched_model
        info = model.info(desc)
        busy = max(((end - begin) / max(1, model.resources[number].units) for number, begin, end in info.uses), default=0)
        return max(info.micro_ops / model.issue_width, busy, 1)

    def plan(self, side: MachineBlock, kept: set[int], join: set[int]) -> list[_Step] | None:
        """The side's instructions; None if one of them cannot be predicated and must be.

        `kept`: registers whose values the lanes that do not run the side still need; `join`: those that are read behind both."""
        found: list[_Step] = []
        for mi in side.instrs[:side.first_terminator()]:
            desc = mi.desc
            name = desc.name
            if (mi.predicate or desc.has_side_effects or desc.is_convergent or desc.is_call or name == "INLINEASM" or name in self.target.loops
                    or mi.implicit_defs or mi.clobbers):
                return None
            defs = mi.reg_defs()
            if any(reg < FIRST_VREG for reg in defs):
                return None
            lost = any(reg in kept for reg in defs)
            if not lost and (name in GENERIC or (is_removable(mi) and not desc.may_load)):
                found.append((mi, False, False))
                continue
            if name == "IMPLICIT_DEF":
                continue  # any value will do, so the present one does
            if name == "COPY":
                pass  # of a group of registers only as part of what makes its source: see below
            elif name in GENERIC or desc.is_pseudo or desc.is_variadic or not desc.is_predicable:
                return None
            found.append((mi, True, not lost))
        found = self.folded(found, join)
        return None if any(needs and mi.desc.name == "COPY" and self.move(mi) is None for mi, needs, _ in found) else found

    def folded(self, plan: list[_Step], join: set[int]) -> list[_Step]:
        """A predicated copy of a value that is made for it alone goes: the value is made in its place."""
        made: dict[int, int] = {}  # register -> index of its definition
        dropped: set[int] = set()
        for at, (mi, needs, _) in enumerate(plan):
            if mi.desc.name == "COPY" and needs:
                dst, src = mi.ops[0], mi.ops[1]
                k = made.get(src, -1)  # type: ignore[call-overload]
                if k >= 0 and self.can_fold(plan, k, at, dst, src) and src not in join:  # type: ignore[arg-type]
                    origin = plan[k][0]
                    origin.ops[origin.desc.def_positions[0]] = dst
                    plan[k] = (origin, True, False)
                    dropped.add(at)
                    made.pop(src, None)  # type: ignore[call-overload]
                    continue
            for reg in mi.reg_defs():
                made[reg] = at
        return [entry for at, entry in enumerate(plan) if at not in dropped]

    def can_fold(self, plan: list[_Step], k: int, at: int, dst: int, src: int) -> bool:
        """Whether the definition of `src` at `k` can define `dst`, to which `at` copies it, instead."""
        origin = plan[k][0]
        desc = origin.desc
        if (desc.name in GENERIC or desc.is_pseudo or desc.is_variadic or not desc.is_predicable or len(desc.def_positions) != 1 or desc.tied
                or self.uses[src - FIRST_VREG] != 1 or self.defs[src - FIRST_VREG] != 1):
            return False
        wanted = desc.operands[desc.def_positions[0]].reg_class
        classes = self.target.classes
        if wanted < 0 or classes[self.mf.class_of(dst)].members_mask & ~classes[wanted].members_mask:
            return False
        return not any(dst in mi.reg_uses() or dst in mi.reg_defs() for mi, _, _ in plan[k + 1:at])

    def move(self, mi: MachineInstr) -> MachineInstr | None:
        """A copy as one instruction that can be predicated."""
        assert isinstance(mi.ops[0], int) and isinstance(mi.ops[1], int)
        made = predicable_move(self.mf, mi.ops[0], mi.ops[1])
        if made is not None:
            made.debug_loc = mi.debug_loc
        return made

    def convert(self, head: MachineBlock, info: BranchInfo, join: MachineBlock,
                sides: list[tuple[MachineBlock, bool, list[_Step]]]) -> None:
        """Put the sides into the head, and the join behind them if nothing else leads there."""
        mf = self.mf
        branch = info.cond
        assert branch is not None
        predicate, inverted, code = self.predicate(branch, [mi for _, _, plan in sides for mi, _, _ in plan])
        for _, jumped_to, plan in sides:
            for mi, needs, fresh in plan:
                if not needs:
                    code.append(mi)
                    continue
                made = mi
                if mi.desc.name == "COPY":
                    moved = self.move(mi)
                    assert moved is not None
                    made = moved
                if fresh:
                    code += [MachineInstr(self.target.desc("IMPLICIT_DEF"), [reg]) for reg in made.reg_defs()]
                made.predicate = predicate
                made.predicate_inverted = inverted is jumped_to
                code.append(made)
        del head.instrs[head.first_terminator():]
        head.instrs += code
        for successor in list(head.successors):
            head.remove_successor(successor)
        for side, _, _ in sides:
            side.remove_successor(join)
            self.gone.add(id(side))
            mf.blocks.remove(side)
        head.add_successor(join, 1.0)
        follower = self.follower(head)
        way = analyze(join, self.follower(join))
        if len(join.predecessors) == 1 and not join.address_taken and join is not mf.blocks[0] and (way is not None or not falls_through(join)):
            head.remove_successor(join)
            head.instrs += join.instrs
            for k, successor in enumerate(list(join.successors)):
                probability = join.probabilities[k] if len(join.probabilities) == len(join.successors) else None
                successor.predecessors.remove(join)
                head.successors.append(successor)
                successor.predecessors.append(head)
                if probability is not None:
                    head.probabilities.append(probability)
            join.successors = []
            self.gone.add(id(join))
            mf.blocks.remove(join)
            if way is not None:
                set_exit(head, way, self.follower(head), self.target)
        else:
            set_exit(head, BranchInfo(None, None, join), follower, self.target)
        if len(sides) == 1:
            self.guards += 1
        else:
            self.diamonds += 1

    def predicate(self, branch: MachineInstr, body: list[MachineInstr]) -> tuple[int, bool, list[MachineInstr]]:
        """(predicate register, whether the branch jumps where it is zero, code that makes it)."""
        rule = self.target.branch_predicates[branch.desc.name]
        operands = branch.desc.operand_index
        if rule.zero:
            zero = branch.ops[operands[rule.zero]]
            value = branch.ops[operands[rule.value]]
            if isinstance(zero, int) and 0 < zero < FIRST_VREG and self.target.registers[zero].is_constant and isinstance(value, int):
                if value >= FIRST_VREG and not any(value in mi.reg_defs() for mi in body):
                    return value, rule.inverted, []
        made = self.mf.new_vreg(self.target.simt.lane_class if self.target.simt else self.mf.class_of(branch.reg_uses()[0]))
        self.uses.append(2)
        self.defs.append(2)
        bindings = {name: branch.ops[k] for name, k in operands.items()}
        constant = bindings[rule.imm] if rule.imm_test is not None else 0
        if rule.imm_test is not None and isinstance(constant, int) and constant in self.constants and self.defs[constant - FIRST_VREG] == 1:
            value = self.constants[constant]
            takes = parameter_operand((rule.imm_test,), self.target, "imm")
            if takes.lo <= value <= takes.hi:
                # made again at each guard: that is no more work than an order of guards that keeps all tests in registers
                code = instantiate((rule.imm_test,), self.target, {**bindings, "dst": made, "imm": value})
                self.uses[constant - FIRST_VREG] -= 1
                self.spared.add(constant)
                code[0].debug_loc = branch.debug_loc
                return made, rule.inverted, code
        code = instantiate((rule.test,), self.target, {**bindings, "dst": made})
        for mi in code:
            mi.debug_loc = branch.debug_loc
            self.tests[id(mi)] = mi
        return made, rule.inverted, code

    def drop_spared(self) -> None:
        """Remove definitions of constants that nobody reads any more."""
        dead = {reg for reg in self.spared if not self.uses[reg - FIRST_VREG]}
        if dead:
            for block in self.mf.blocks:
                block.instrs = [mi for mi in block.instrs if dead.isdisjoint(mi.reg_defs())]

    def share_tests(self) -> None:
        """One test where several guards of a block ask the same of registers that never change."""
        for block in self.mf.blocks:
            first: dict[tuple[object, ...], int] = {}
            same: dict[int, int] = {}
            dropped: set[int] = set()
            for mi in block.instrs:
                if id(mi) in self.tests:
                    at = mi.desc.def_positions[0]
                    key = (mi.desc.id, *mi.ops[:at], *mi.ops[at + 1:])
                    if all(reg < FIRST_VREG or self.defs[reg - FIRST_VREG] == 1 for reg in mi.reg_uses()):
                        made = mi.ops[at]
                        assert isinstance(made, int)
                        if key in first:
                            same[made] = first[key]
                            dropped.add(id(mi))
                        else:
                            first[key] = made
                elif mi.predicate in same:
                    mi.predicate = same[mi.predicate]
            if dropped:
                block.instrs = [mi for mi in block.instrs if id(mi) not in dropped]
