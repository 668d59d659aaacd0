"""Blocks of a software-pipelined loop: prologue, kernel, epilogues (Rau, Schlansker, Tirumalai, "Code Generation Schemas for Modulo Scheduled
Loops", MICRO-25, 1992).

With S stages, stage s of iteration i runs in *pass* i + s.  The loop L becomes

    P_0 -> P_1 -> ... -> P_{S-2} -> K -> K ...        P_j: pass j, of the iterations 0..j;  K: one pass of all S stages
     |      |              |        |
    E_0    E_1          E_{S-2}    E_K                what is left of the iterations that have begun
     +------+------> X <---+--------+                  X: the values that leave the loop; goes to L's exit

Every pass ends with L's own branch, evaluated for the iteration that began in it (the branch and what it needs are in stage 0): it
begins another iteration or leaves.  So each iteration begins only where L would have begun it, and loops of any trip count are right.

Values: `name(v, i)` is v of iteration i in straight-line code; in the kernel `kernel(v, r)` is v of the iteration that began r passes ago: what this
pass computes, or a PHI of the kernel that carries it from pass to pass (the copies that modulo variable expansion would save by unrolling).

Before and after: SSA form.  The blocks are renumbered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import MachineBlock, MachineInstr
from oxllc.passes.branches import BranchInfo, analyze, retarget, set_exit

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.mir.function import MachineFunction
    from oxllc.sched.loop_body import LoopBody
    from oxllc.sched.modulo import ModuloSchedule


def expand(mf: MachineFunction, loop: MachineBlock, preheader: MachineBlock, body: LoopBody, schedule: ModuloSchedule) -> None:
    """Replace the block `loop`, entered from `preheader` only, by its pipelined form."""
    _Expansion(mf, loop, preheader, body, schedule).run()


class _Expansion:
    def __init__(self, mf: MachineFunction, loop: MachineBlock, preheader: MachineBlock, body: LoopBody, schedule: ModuloSchedule) -> None:
        self.mf = mf
        self.loop = loop
        self.preheader = preheader
        self.body = body
        self.stages = schedule.stages
        self.order = schedule.order[:-1]
        self.stage = [schedule.stage(a) for a in range(len(body.instrs))]
        self.entry: dict[int, int] = {}  # PHI of the loop -> its value at entry
        for mi in loop.instrs[:loop.first_non_phi()]:
            before = next(value for value, block in zip(mi.ops[1::2], mi.ops[2::2]) if block is not loop)
            self.entry[mi.ops[0]] = before  # type: ignore[index, assignment]
        self.names: dict[tuple[int, int], int] = {}  # (register, iteration)
        self.late: dict[tuple[int, int], int] = {}  # (register, iterations before the last), computed in E_K
        self.current = {reg: self.fresh(reg) for reg in body.home}  # computed in this pass of the kernel
        self.carried: dict[tuple[int, int], int] = {}  # (register, passes ago) -> PHI of the kernel
        self.left: list[dict[int, int]] = []  # by E_j: register used behind the loop -> its last value
        self.prologue = [MachineBlock(0, f"{loop.ir_name}.prologue{j}") for j in range(self.stages - 1)]
        self.kernel_block = MachineBlock(0, loop.ir_name)
        self.kernel_exit = MachineBlock(0, f"{loop.ir_name}.epilogue")
        self.exits = [MachineBlock(0, f"{loop.ir_name}.epilogue{j}") for j in range(self.stages - 1)]
        self.join = MachineBlock(0, f"{loop.ir_name}.exit")

    def fresh(self, reg: int) -> int:
        return self.mf.new_vreg(self.mf.class_of(reg))

    def name(self, reg: int, iteration: int) -> int:
        """A register's value in an iteration, in straight-line code."""
        while reg in self.entry:
            if not iteration:
                return self.entry[reg]
            reg, iteration = self.body.phis[reg], iteration - 1
        return self.names[reg, iteration] if reg in self.body.home else reg

    def is_known(self, reg: int, ago: int) -> bool:
        """Whether the iteration that began `ago` passes ago has computed a register by the end of this pass."""
        value, distance = self.body.source_of(reg)
        return value < 0 or self.stage[self.body.home[value]] <= ago + distance

    def kernel(self, reg: int, ago: int) -> int:
        """A register's value in the iteration that began `ago` passes before, as the kernel sees it."""
        if reg in self.entry:
            carried = self.body.phis[reg]
            if not self.is_known(carried, ago):
                return self.kernel(carried, ago + 1)
        elif reg not in self.body.home:
            return reg
        elif self.stage[self.body.home[reg]] == ago:
            return self.current[reg]
        assert self.is_known(reg, ago)
        if (reg, ago) not in self.carried:
            self.carried[reg, ago] = self.fresh(reg)
        return self.carried[reg, ago]

    def after_kernel(self, reg: int, before: int) -> int:
        """A register's value `before` iterations before the last one, behind the kernel."""
        while reg in self.entry:
            if before == self.stages - 1:
                return self.kernel(reg, before)
            reg, before = self.body.phis[reg], before + 1
        if reg not in self.body.home:
            return reg
        return self.kernel(reg, before) if self.stage[self.body.home[reg]] <= before else self.late[reg, before]

    def run(self) -> None:
        """All blocks, their edges, and the uses behind the loop."""
        mf, loop, stages = self.mf, self.loop, self.stages
        blocks = mf.blocks
        place = next(i for i, block in enumerate(blocks) if block is loop)
        info = analyze(loop, blocks[place + 1] if place + 1 < len(blocks) else None)
        assert info is not None and info.cond is not None
        leave = next(block for block in loop.successors if block is not loop)
        layout = [*self.prologue, self.kernel_block, self.kernel_exit, *self.exits, self.join]
        follower = dict(zip(map(id, layout), [*layout[1:], *blocks[place + 1:place + 2]]))
        self._code()
        blocks[place:place + 1] = layout
        stay = loop.probabilities[loop.successors.index(loop)] if len(loop.probabilities) == 2 else 0.0
        retarget(self.preheader, loop, layout[0], mf)
        for j, block in enumerate([*self.prologue, self.kernel_block]):
            is_kernel = j == stages - 1
            following = self.kernel_block if j >= stages - 2 else self.prologue[j + 1]
            out = self.kernel_exit if is_kernel else self.exits[j]
            read: Callable[[int], int] = (lambda reg: self.kernel(reg, 0)) if is_kernel else (lambda reg, j=j: self.name(reg, j))  # type: ignore[misc]
            cond = self._copy(info.cond, read, read)
            way = BranchInfo(cond, following, out) if info.taken is loop else BranchInfo(cond, out, following)
            block.add_successor(following, stay or None)
            block.add_successor(out, 1.0 - stay if stay else None)
            block.instrs.append(cond)  # what set_exit replaces
            set_exit(block, way, follower.get(id(block)), mf.target)
            block.frequency = max(self.preheader.frequency, loop.frequency - stages + 1) if is_kernel else self.preheader.frequency
        for block in (self.kernel_exit, *self.exits):
            block.add_successor(self.join, 1.0)
            set_exit(block, BranchInfo(None, None, self.join), follower[id(block)], mf.target)
            block.frequency = self.preheader.frequency / stages
        self.join.frequency = self.preheader.frequency
        self._leave(leave, follower.get(id(self.join)))
        self._carry()
        mf.renumber_blocks()

    def _code(self) -> None:
        """The instructions of all blocks, without branches and PHIs."""
        stages, stage = self.stages, self.stage
        for j, block in enumerate(self.prologue):
            for a in self.order:
                if stage[a] <= j:
                    self._straight(block, a, j - stage[a])
        for a in self.order:
            ago = stage[a]
            self.kernel_block.instrs.append(
                self._copy(self.body.instrs[a], lambda reg, ago=ago: self.kernel(reg, ago), self.current.__getitem__))  # type: ignore[misc]
        for later in range(1, stages):
            for a in self.order:
                before = stage[a] - later
                if before >= 0:
                    mi = self.body.instrs[a]
                    for reg in mi.reg_defs():
                        self.late[reg, before] = self.fresh(reg)
                    self.kernel_exit.instrs.append(self._copy(
                        mi, lambda reg, before=before: self.after_kernel(reg, before),  # type: ignore[misc]
                        lambda reg, before=before: self.late[reg, before]))  # type: ignore[misc]
        entered = self.names
        for j, block in enumerate(self.exits):
            self.names = dict(entered)  # another block, other names: P_{j+1} or the kernel would compute the same
            for later in range(j + 1, j + stages):
                for a in self.order:
                    if 0 <= later - stage[a] <= j:
                        self._straight(block, a, later - stage[a])
            self.left.append({reg: self.name(reg, j) for reg in self.body.outside})
        self.names = entered

    def _straight(self, block: MachineBlock, a: int, iteration: int) -> None:
        mi = self.body.instrs[a]
        made = {reg: self.fresh(reg) for reg in mi.reg_defs()}
        block.instrs.append(self._copy(mi, lambda reg: self.name(reg, iteration), made.__getitem__))
        for reg, new in made.items():
            self.names[reg, iteration] = new

    def _copy(self, mi: MachineInstr, use: Callable[[int], int], define: Callable[[int], int]) -> MachineInstr:
        new = MachineInstr(mi.desc, list(mi.ops), mem=mi.mem, debug_loc=mi.debug_loc, flags=mi.flags)
        new.implicit_defs, new.implicit_uses = mi.implicit_defs, mi.implicit_uses
        for p in mi.use_positions():
            op = mi.ops[p]
            if type(op) is int:
                new.ops[p] = use(op)
        for p in mi.def_positions():
            new.ops[p] = define(mi.ops[p])  # type: ignore[arg-type]
        return new

    def _leave(self, leave: MachineBlock, follower: MachineBlock | None) -> None:
        """The block X: one PHI for each value that is used behind the loop, and the way on."""
        mf, join = self.mf, self.join
        phi = mf.target.instr_by_name["PHI"]
        renamed: dict[int, int] = {}
        for reg in self.body.outside:
            renamed[reg] = self.fresh(reg)
            ops: list[object] = [renamed[reg], self.after_kernel(reg, 0), self.kernel_exit]
            for block, values in zip(self.exits, self.left):
                ops += [values[reg], block]
            join.instrs.append(MachineInstr(phi, ops))
        mine = {id(block) for block in (*self.prologue, self.kernel_block, self.kernel_exit, *self.exits, join)}
        for block in mf.blocks:
            if id(block) in mine:
                continue
            for mi in block.instrs:
                for p in mi.use_positions():
                    op = mi.ops[p]
                    if type(op) is int and op in renamed:
                        mi.ops[p] = renamed[op]
                if mi.desc.name == "PHI" and block is leave:
                    mi.ops[2::2] = [join if b is self.loop else b for b in mi.ops[2::2]]
        leave.predecessors.remove(self.loop)
        join.add_successor(leave, 1.0)
        set_exit(join, BranchInfo(None, None, leave), follower, mf.target)

    def _carry(self) -> None:
        """The PHIs of the kernel.  What comes around is what the pass before called by the age of one pass less."""
        phi = self.mf.target.instr_by_name["PHI"]
        made: list[MachineInstr] = []
        done: set[tuple[int, int]] = set()
        while len(done) < len(self.carried):
            for (reg, ago), result in list(self.carried.items()):
                if (reg, ago) in done:
                    continue
                done.add((reg, ago))
                before = self.name(reg, self.stages - 1 - ago)
                around = self.kernel(self.body.phis[reg], ago) if reg in self.entry else self.kernel(reg, ago - 1)
                made.append(MachineInstr(phi, [result, before, self.prologue[-1], around, self.kernel_block]))
        self.kernel_block.instrs[:0] = made
