"""Random machine functions over the toy target: CFG shapes, pressure, register classes, pairs, calls, tied, early-clobber and
predicated operands.  First a program over mutable variables, then (for SSA) a PHI for every variable in every join."""

from __future__ import annotations

import random

from oxllc.mir.function import InlineAsm, MachineBlock, MachineFunction, MachineInstr
from oxllc.target_desc.model import Target
from toy_machine.toy_target import FPR, GPR, LOW, PAIR, call_clobbers, callee_saved


class Shape:
    """What to generate: numbers of blocks, variables by class, instructions per block."""

    def __init__(self, blocks: int = 6, gprs: int = 8, lows: int = 1, fprs: int = 3, pairs: int = 1, length: int = 8,
                 calls: float = 0.1, predicated: float = 0.05, irreducible: bool = True) -> None:
        self.blocks, self.gprs, self.lows, self.fprs, self.pairs = blocks, gprs, lows, fprs, pairs
        self.length, self.calls, self.predicated, self.irreducible = length, calls, predicated, irreducible


def random_shape(rng: random.Random) -> Shape:
    """A small random shape."""
    return Shape(blocks=rng.randint(1, 12), gprs=rng.randint(2, 16), lows=rng.randint(0, 5), fprs=rng.randint(0, 7),
                 pairs=rng.choice((0, 0, 1, 2, 5)), length=rng.randint(1, 14), calls=rng.choice((0, 0.05, 0.2)),
                 predicated=rng.choice((0, 0.1)), irreducible=rng.random() < 0.3)


def generate(target: Target, rng: random.Random, shape: Shape, *, ssa: bool = True) -> MachineFunction:
    """A function whose every read is defined on every path."""
    return _Builder(target, rng, shape, ssa).build()


class _Builder:
    def __init__(self, target: Target, rng: random.Random, shape: Shape, ssa: bool) -> None:
        self.t, self.rng, self.shape, self.ssa = target, rng, shape, ssa
        self.mf = MachineFunction("f", target)
        self.mf.is_ssa = ssa
        self.mf.callee_saved = callee_saved(target)
        self.classes = [GPR] * shape.gprs + [LOW] * shape.lows + [FPR] * shape.fprs + [PAIR] * shape.pairs
        self.by_class = {rc: [i for i, c in enumerate(self.classes) if c == rc] for rc in (GPR, LOW, FPR, PAIR)}
        self.by_class[GPR] += self.by_class[LOW]  # a LOW register may be read as a GPR
        self.written = {rc: [i for i, c in enumerate(self.classes) if c == rc] for rc in (GPR, LOW, FPR, PAIR)}
        self.now: list[int] = []  # variable -> current vreg
        self.fixed = [] if ssa else [self.mf.new_vreg(c) for c in self.classes]

    def emit(self, block: MachineBlock, name: str, ops: list[object]) -> MachineInstr:
        mi = MachineInstr(self.t.desc(name), ops)
        block.instrs.append(mi)
        return mi

    def write(self, var: int) -> int:
        """The register for a new value of a variable."""
        if self.ssa:
            return self.mf.new_vreg(self.classes[var])
        return self.fixed[var]

    def build(self) -> MachineFunction:
        rng, mf = self.rng, self.mf
        n = self.shape.blocks
        blocks = [mf.new_block(f"b{i}") for i in range(n)]
        exits: list[tuple[int, ...]] = []
        for i in range(n):  # successors: always a way on, so that every block is reachable
            if i == n - 1:
                exits.append(())
            else:
                kind = rng.random()
                low = 1 if self.shape.irreducible else max(1, i - 3)
                other = rng.randrange(low, n)
                exits.append((i + 1,) if kind < 0.3 or other == i + 1 else (other, i + 1))
        if n > 2 and rng.random() < 0.5:
            exits[-1] = (rng.randrange(1, n), -1)
        for i, outs in enumerate(exits):
            for s in outs:
                if s >= 0:
                    blocks[i].add_successor(blocks[s])
        if exits[-1]:
            last = mf.new_block("exit")
            blocks[n - 1].add_successor(last)
            self.returns = last
        else:
            self.returns = blocks[-1]
        phis: list[tuple[MachineBlock, list[MachineInstr]]] = []
        out: dict[int, list[int]] = {}
        for block in mf.blocks:
            self.start_block(block, phis, out)
            for _ in range(rng.randint(0, self.shape.length)):
                self.instruction(block)
            self.end_block(block)
            out[block.number] = list(self.now)
        for block, made in phis:
            for var, mi in enumerate(made):
                for pred in block.predecessors:
                    mi.ops += [out[pred.number][var], pred]
        return mf

    def start_block(self, block: MachineBlock, phis: list[tuple[MachineBlock, list[MachineInstr]]], out: dict[int, list[int]]) -> None:
        if block.number == 0:
            regs = [self.t.reg_by_name[f"r{i}"] for i in range(4)]
            block.live_ins = regs
            self.now = [0] * len(self.classes)
            gprs = self.by_class[GPR][:4]
            for var, reg in zip(gprs, regs):
                if self.classes[var] == GPR:
                    dst = self.write(var)
                    self.emit(block, "COPY", [dst, reg])
                    self.now[var] = dst
            seed = next((self.now[v] for v in gprs if self.now[v]), 0)
            for var, rc in enumerate(self.classes):
                if self.now[var]:
                    continue
                dst = self.write(var)
                if rc in (GPR, LOW):
                    self.emit(block, "LI", [dst, self.rng.randrange(1000)])
                    if not seed:
                        seed = dst
                elif rc == FPR:
                    self.emit(block, "G2F", [dst, seed])
                else:
                    self.emit(block, "REG_SEQUENCE", [dst, seed, 1, self.now[self.by_class[GPR][0]] or seed, 2])
                self.now[var] = dst
        elif self.ssa and len(block.predecessors) > 1:
            made = []
            self.now = []
            for rc in self.classes:
                dst = self.mf.new_vreg(rc)
                made.append(self.emit(block, "PHI", [dst]))
                self.now.append(dst)
            phis.append((block, made))
        elif self.ssa:
            self.now = list(out[block.predecessors[0].number])
        else:
            self.now = list(self.fixed)

    def instruction(self, block: MachineBlock) -> None:
        rng, now = self.rng, self.now

        def use(rc: int) -> int:
            return now[rng.choice(self.by_class[rc])]

        if rng.random() < self.shape.calls:
            self.call(block)
            return
        if rng.random() < 0.06:
            self.inline_asm(block)
            return
        kinds = ["ADD", "ADD", "ADD", "TADD", "EADD", "LI", "OUT", "DUAL", "COPY"]
        if self.written[LOW]:
            kinds += ["LOWADD"]
        if self.written[FPR]:
            kinds += ["FADD", "FADD", "G2F", "F2G", "FOUT"]
        if self.written[PAIR]:
            kinds += ["PADD", "POUT", "REG_SEQUENCE", "EXTRACT_SUBREG"]
        kind = rng.choice(kinds)
        sources: list[object]
        targets: list[int] = []
        desc = self.t.desc(kind)
        if kind in ("REG_SEQUENCE", "EXTRACT_SUBREG", "COPY"):
            if kind == "REG_SEQUENCE":
                targets = [rng.choice(self.written[PAIR])]
                sources = [use(GPR), 1, use(GPR), 2]
            elif kind == "EXTRACT_SUBREG":
                targets = [rng.choice(self.written[GPR])]
                sources = [use(PAIR), rng.choice((1, 2))]
            else:
                rc = rng.choice([c for c in (GPR, FPR, PAIR) if self.written[c]])
                targets = [rng.choice(self.written[rc])]
                sources = [self.t.reg_by_name["zero"] if rc == GPR and rng.random() < 0.3 else use(rc)]
        else:
            for at in desc.def_positions:
                choice = rng.choice(self.written[desc.operands[at].reg_class])
                if choice in targets:
                    return
                targets.append(choice)
            sources = [use(op.reg_class) for op in desc.operands if not op.is_def and op.kind == "reg"]
            if kind == "LI":
                sources = [rng.randrange(1000)]
        old = [now[v] for v in targets]
        predicate = 0
        if targets and kind not in ("REG_SEQUENCE", "EXTRACT_SUBREG", "COPY", "TADD") and not self.ssa \
                and rng.random() < self.shape.predicated:
            predicate = use(GPR)
        new = [self.write(v) for v in targets]
        if kind == "EADD" and not self.ssa and new[0] in sources:
            return
        mi = self.emit(block, kind, [*new, *sources])
        if predicate:
            mi.predicate = predicate
            mi.predicate_inverted = rng.random() < 0.5
            assert old == new
        for var, reg in zip(targets, new):
            now[var] = reg

    def inline_asm(self, block: MachineBlock) -> None:
        """Results (early-clobber or not), tied and plain inputs, an immediate, clobbered registers."""
        rng, t = self.rng, self.t
        kinds: list[str] = []
        classes: list[int] = []
        ops: list[object] = []
        targets: list[int] = []
        old: list[int] = []
        for _ in range(rng.randint(0, 2)):
            rc = rng.choice([c for c in (GPR, FPR, PAIR) if self.written[c]])
            var = rng.choice(self.written[rc])
            if var not in targets:
                targets.append(var)
                old.append(self.now[var])
                kinds.append(rng.choice(("def", "def-early")))
                classes.append(rc)
        new = [self.write(v) for v in targets]
        ops += new
        if targets and rng.random() < 0.5:
            kinds.append("tied:0")
            classes.append(classes[0])
            ops.append(old[0])
        for _ in range(rng.randint(0, 2)):
            rc = rng.choice([c for c in (GPR, FPR, PAIR) if self.written[c]])
            source = self.now[rng.choice(self.by_class[rc])]
            if source not in new:
                kinds.append("use")
                classes.append(rc)
                ops.append(source)
        if rng.random() < 0.3:
            kinds.append("imm")
            classes.append(-1)
            ops.append(rng.randrange(100))
        clobbers = tuple(sorted(rng.sample([t.reg_by_name[n] for n in ("r1", "r3", "r5", "f1")], rng.randint(0, 2))))
        while clobbers and not self.possible(classes, len(clobbers)):
            clobbers = clobbers[1:]
        asm = InlineAsm("asm", "", tuple(kinds), tuple(classes), clobbers, True)
        self.emit(block, "INLINEASM", [asm, *ops])
        for var, reg in zip(targets, new):
            self.now[var] = reg

    @staticmethod
    def possible(classes: list[int], clobbered: int) -> bool:
        """Whether four pairs have room for all operands at once when each clobbered register breaks one pair."""
        pairs, singles = classes.count(PAIR), classes.count(GPR)
        return pairs <= 4 - clobbered and singles <= 2 * (4 - clobbered - pairs) + clobbered and classes.count(FPR) < 4

    def call(self, block: MachineBlock) -> None:
        rng, t = self.rng, self.t
        count = rng.randint(0, 4)
        regs = [t.reg_by_name[f"r{i}"] for i in range(count)]
        for reg in regs:
            self.emit(block, "COPY", [reg, self.now[rng.choice(self.by_class[GPR])]])
        mi = self.emit(block, "CALL", [0])
        mi.implicit_uses = tuple(regs)
        mi.clobbers = call_clobbers(t)
        if rng.random() < 0.7:
            result = t.reg_by_name["r0"]
            mi.implicit_defs = (result,)
            if rng.random() < 0.8 and self.written[GPR]:
                var = rng.choice(self.written[GPR])
                dst = self.write(var)
                self.emit(block, "COPY", [dst, result])
                self.now[var] = dst

    def end_block(self, block: MachineBlock) -> None:
        rng = self.rng
        if block is self.returns:
            for var, rc in enumerate(self.classes):
                self.emit(block, {FPR: "FOUT", PAIR: "POUT"}.get(rc, "OUT"), [self.now[var]])
            r0 = self.t.reg_by_name["r0"]
            self.emit(block, "COPY", [r0, self.now[self.by_class[GPR][0]]])
            self.emit(block, "RET", []).implicit_uses = (r0,)
            return
        outs = block.successors
        if len(outs) == 2:
            a, b = (self.now[rng.choice(self.by_class[GPR])] for _ in range(2))
            if rng.random() < 0.5:
                self.emit(block, "BNZ", [a, outs[0]])
            else:
                self.emit(block, "BLT", [a, b, outs[0]])
            rest = outs[1]
        else:
            rest = outs[0]
        if rest.number != block.number + 1 or rng.random() < 0.3:
            self.emit(block, "BR", [rest])
