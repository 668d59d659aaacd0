"""An interpreter of machine functions over the toy target with uninterpreted instructions: results are hashes of opcode and inputs.

It runs a function in any state (SSA, virtual or physical registers, spill code) and returns what can be observed, so that
running before and after a pass must give the same."""

from __future__ import annotations

from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineFunction, MachineInstr

GARBAGE = 0x5EED


def _mix(*parts: object) -> int:
    h = 0xCBF29CE484222325
    for part in parts:
        for byte in str(part).encode():
            h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h ^ (h >> 29)


class Interpreter:
    """State: `units` (register unit -> value), `vregs` (vreg -> values of its units), `slots` (frame index -> values, word by word: a group's first word is a word's place)."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf, self.t = mf, mf.target
        self.units: dict[int, int] = {u: _mix("unit", u) for u in range(mf.target.num_units)}
        self.vregs: dict[int, tuple[int, ...]] = {}
        self.slots: dict[int, tuple[int, ...]] = {}
        self.trace: list[object] = []

    def units_of(self, reg: int) -> list[int]:
        mask = self.t.reg_units[reg]
        return [u for u in range(self.t.num_units) if mask >> u & 1]

    def read(self, reg: int) -> tuple[int, ...]:
        if reg >= FIRST_VREG:
            return self.vregs.get(reg, (GARBAGE,) * (2 if self.mf.class_of(reg) == 3 else 1))
        return tuple(self.units[u] for u in self.units_of(reg))

    def write(self, reg: int, value: tuple[int, ...]) -> None:
        if reg >= FIRST_VREG:
            self.vregs[reg] = value
        else:
            for u, v in zip(self.units_of(reg), value, strict=True):
                self.units[u] = v

    def width(self, reg: int) -> int:
        return len(self.read(reg))

    def run(self, limit: int = 60) -> list[object]:
        """Observations until the return or until `limit` conditional branches."""
        block = self.mf.blocks[0]
        previous = None
        branches = 0
        fuel = 20 * limit
        while fuel > 0:
            fuel -= 1
            at = self.mf.blocks.index(block)
            nxt = self.mf.blocks[at + 1] if at + 1 < len(self.mf.blocks) else None
            phis = [mi for mi in block.instrs if mi.desc.name == "PHI"]
            values = [self.read(mi.ops[mi.ops.index(previous) - 1]) for mi in phis]
            for mi, value in zip(phis, values):
                self.write(mi.ops[0], value)
            for mi in block.instrs[len(phis):]:
                name = mi.desc.name
                if name == "RET":
                    self.trace.append(("ret", tuple(self.read(r) for r in mi.implicit_uses)))
                    return self.trace
                if name == "BR":
                    nxt = mi.ops[0]
                    break
                if name in ("BNZ", "BLT"):
                    branches += 1
                    if branches > limit:
                        return self.trace
                    inputs = tuple(self.read(mi.ops[i]) for i in mi.desc.use_positions)
                    self.trace.append((name, inputs))
                    if _mix(name, inputs, branches) & 4:
                        nxt = mi.ops[-1]
                        break
                    continue
                self.step(mi)
            previous, block = block, nxt
            assert block is not None
            assert block in previous.successors, f"edge {previous} -> {block} is not in the successor list"
        return self.trace

    def step(self, mi: MachineInstr) -> None:
        name, ops, t = mi.desc.name, mi.ops, self.t
        if mi.predicate:
            on = self.read(mi.predicate)[0] & 1
            if bool(on) == mi.predicate_inverted:
                return
        if name in ("COPY", "MV", "FMV", "PMV"):
            self.write(ops[0], self.read(ops[1]))
        elif name in ("KILL", "IMPLICIT_DEF"):
            return
        elif name == "REG_SEQUENCE":
            parts = dict(zip(ops[2::2], [self.read(v) for v in ops[1::2]]))
            self.write(ops[0], tuple(x for index in sorted(parts) for x in parts[index]))
        elif name == "EXTRACT_SUBREG":
            self.write(ops[0], (self.read(ops[1])[ops[2] - 1],))
        elif name in ("ST", "FST", "PST"):
            assert isinstance(ops[1], FrameIndex)
            values = self.read(ops[0])
            self.slots[ops[1].index] = values + self.slots.get(ops[1].index, ())[len(values):]
        elif name in ("LD", "FLD", "PLD"):
            assert isinstance(ops[1], FrameIndex)
            width = self.width(ops[0])
            self.write(ops[0], (self.slots.get(ops[1].index, ()) + (GARBAGE,) * width)[:width])
        elif name == "INLINEASM":
            asm = ops[0]
            tied = {int(kind[5:]) for kind in asm.kinds if kind.startswith("tied")}
            for reg in asm.clobbers:  # may happen before the inputs are read
                self.write(reg, tuple(_mix("clobber", part, len(self.trace)) for part in self.read(reg)))
            for i, kind in enumerate(asm.kinds):
                if kind == "def-early" and i not in tied:
                    self.write(ops[i + 1], (GARBAGE,) * self.width(ops[i + 1]))
            inputs = tuple(self.read(op) if asm.classes[i] >= 0 else op
                           for i, op in enumerate(ops[1:]) if not asm.kinds[i].startswith("def"))
            self.trace.append(("asm", inputs))
            for i, kind in enumerate(asm.kinds):
                if kind.startswith("def"):
                    reg = ops[i + 1]
                    self.write(reg, tuple(_mix("asm", i, part, inputs) for part in range(self.width(reg))))
        elif name == "CALL":
            inputs = tuple(self.read(r) for r in mi.implicit_uses)
            self.trace.append(("call", inputs))
            for u in range(t.num_units):
                if mi.clobbers >> u & 1:
                    self.units[u] = _mix("clobber", u, len(self.trace))
            for r in mi.implicit_defs:
                self.write(r, (_mix("result", inputs, len(self.trace)),))
        else:
            desc = mi.desc
            inputs = tuple(self.read(ops[i]) for i in desc.use_positions)
            if mi.desc.is_commutable:
                inputs = tuple(sorted(inputs))
            immediates = [ops[i] for i, op in enumerate(desc.operands) if op.kind == "imm"]
            if desc.has_side_effects:
                self.trace.append((name, inputs))
            for k, at in enumerate(desc.def_positions):
                width = self.width(ops[at])
                self.write(ops[at], tuple(_mix(name, k, part, inputs, immediates) for part in range(width)))
