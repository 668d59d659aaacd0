"""Invariants of machine functions (LLVM's MachineVerifier).  Each has a number, which every finding begins with.

Always:
  M1  an instruction has as many operands as its description; PHI and REG_SEQUENCE come in pairs after the result
  M2  register operands are physical registers of the target or virtual registers of the function (a FrameIndex may stand at a use)
  M3  a register operand is in the class that the operand demands
  M4  terminators stand last in their block
  M5  predecessor and successor lists mirror each other, without repetition, inside the function
  M6  branch targets are successors; control that falls off a block's end reaches a successor
  M7  frame indices name frame objects
  M8  branch probabilities, where given, stand beside the successors, are not negative, and sum to 1
  M9  predicated instructions are predicable and their predicate is a register
In SSA form (`mf.is_ssa`):
  M10 PHIs stand first and have one value per predecessor
  M11 a virtual register has one definition
  M12 a definition dominates its uses (a PHI's use is at the end of the predecessor)
Out of SSA form:
  M13 no PHIs
  M14 a virtual register that is read has a definition on some path to the read
After allocation (if the caller does not say: no virtual register left in a function that is out of SSA form):
  M15 tied operands name one register
  M16 no generic copy is left
  M17 the live-in registers of a block are defined on every path: none is live into the entry but its own live-ins

`verify` collects all findings; it changes nothing but block numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import liveness, loops
from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineBlock

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction, MachineInstr

COPIES = frozenset(("COPY", "REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG", "IMPLICIT_DEF", "KILL"))


def verify(mf: MachineFunction, *, allocated: bool | None = None) -> list[str]:
    """All findings of a function, each "M<n>: block: instruction: what is wrong".

    `allocated`: whether registers are allocated.  None: they are if no virtual register is left, which a function that never had one
    cannot tell."""
    return _Verifier(mf, allocated).run()


class _Verifier:
    def __init__(self, mf: MachineFunction, allocated: bool | None) -> None:
        self.mf = mf
        self.target = mf.target
        self.allocated = allocated
        self.found: list[str] = []
        self.has_vregs = False

    def report(self, number: int, block: MachineBlock, mi: MachineInstr | None, text: str) -> None:
        """Note a finding."""
        where = f"{block}: {mi.desc.name}" if mi is not None else str(block)
        self.found.append(f"M{number}: {self.mf.name}: {where}: {text}")

    def run(self) -> list[str]:
        """Check everything that the function's form asks for."""
        mf = self.mf
        mf.renumber_blocks()
        known = {id(block) for block in mf.blocks}
        for block in mf.blocks:
            self._flow(block, known)
            for mi in block.instrs:
                self._instruction(block, mi)
        if self.found:
            return self.found  # what follows relies on the shape being right
        if mf.is_ssa:
            self._ssa()
        else:
            self._not_ssa()
        return self.found

    # -- control flow -----------------------------------------------------------------------------------------------

    def _flow(self, block: MachineBlock, known: set[int]) -> None:
        for mine, theirs, word in ((block.successors, "predecessors", "successor"), (block.predecessors, "successors", "predecessor")):
            if len({id(b) for b in mine}) != len(mine):
                self.report(5, block, None, f"repeated {word}")
            for other in mine:
                if id(other) not in known:
                    self.report(5, block, None, f"{word} {other} is not in the function")
                elif not any(b is block for b in getattr(other, theirs)):
                    self.report(5, block, None, f"{other} is a {word}, but not the other way round")
        if block.probabilities:
            if len(block.probabilities) != len(block.successors):
                self.report(8, block, None, f"{len(block.probabilities)} probabilities for {len(block.successors)} successors")
            elif min(block.probabilities) < 0 or abs(sum(block.probabilities) - 1) > 1e-3:
                self.report(8, block, None, f"probabilities {block.probabilities}")
        first = block.first_terminator()
        for mi in block.instrs[:first]:
            if mi.desc.is_terminator:
                self.report(4, block, mi, "a terminator in front of other instructions")
        through = True
        for mi in block.instrs[first:]:
            if not through:
                self.report(4, block, mi, "an instruction behind the end of control")
            for op in mi.ops:
                if isinstance(op, MachineBlock) and not any(s is op for s in block.successors):
                    self.report(6, block, mi, f"branches to {op}, which is no successor")
            if mi.desc.is_barrier or mi.desc.is_return:
                through = False
        if through and block.successors:
            after = self.mf.blocks[block.number + 1] if block.number + 1 < len(self.mf.blocks) else None
            if after is None or not any(s is after for s in block.successors):
                self.report(6, block, None, "control falls into a block that is no successor")

    # -- one instruction --------------------------------------------------------------------------------------------

    def _instruction(self, block: MachineBlock, mi: MachineInstr) -> None:
        desc = mi.desc
        ops = mi.ops
        if desc.is_variadic:
            if desc.name in ("PHI", "REG_SEQUENCE") and len(ops) % 2 != 1:
                self.report(1, block, mi, f"{len(ops)} operands")
                return
        elif len(ops) != len(desc.operands):
            self.report(1, block, mi, f"{len(ops)} operands instead of {len(desc.operands)}")
            return
        defs, uses = mi.def_positions(), mi.use_positions()
        for at in (*defs, *uses):
            op = ops[at]
            if type(op) is not int:
                if not (isinstance(op, FrameIndex) and at in uses):
                    self.report(2, block, mi, f"operand {at} is {op!r}, not a register")
                continue
            if not self._is_register(op):
                self.report(2, block, mi, f"operand {at}: there is no register {op}")
                continue
            if not desc.is_variadic and desc.name not in COPIES:
                self._check_class(block, mi, at, op)
        for reg in (*mi.implicit_defs, *mi.implicit_uses):
            if not 0 < reg < len(self.target.registers):
                self.report(2, block, mi, f"implicit operand: there is no physical register {reg}")
        if mi.predicate:
            if not self._is_register(mi.predicate):
                self.report(9, block, mi, f"predicate: there is no register {mi.predicate}")
            if not desc.is_predicable:
                self.report(9, block, mi, "is not predicable")
        for op in ops:
            if isinstance(op, FrameIndex) and not 0 <= op.index < len(self.mf.frame_objects):
                self.report(7, block, mi, f"there is no frame object {op.index}")

    def _is_register(self, reg: int) -> bool:
        if reg >= FIRST_VREG:
            self.has_vregs = True
            return reg - FIRST_VREG < len(self.mf.vreg_class)
        return 0 < reg < len(self.target.registers)

    def _check_class(self, block: MachineBlock, mi: MachineInstr, at: int, reg: int) -> None:
        wanted = mi.desc.operands[at].reg_class
        if wanted < 0:
            return
        rc = self.target.classes[wanted]
        if reg >= FIRST_VREG:
            mine = self.mf.class_of(reg)
            if mine != wanted and self.target.classes[mine].members_mask & ~rc.members_mask:
                self.report(3, block, mi, f"operand {at}: class {self.target.classes[mine].name} where {rc.name} is needed")
        elif not rc.members_mask >> reg & 1:
            self.report(3, block, mi, f"operand {at}: {self.target.registers[reg].name} is not in class {rc.name}")

    # -- whole function ---------------------------------------------------------------------------------------------

    def _ssa(self) -> None:
        mf = self.mf
        info = loops.analyze(mf)
        place: dict[int, tuple[int, int]] = {}  # vreg -> (block, index of its definition)
        for block in mf.blocks:
            head = True
            for i, mi in enumerate(block.instrs):
                if mi.desc.name == "PHI":
                    if not head:
                        self.report(10, block, mi, "a PHI behind other instructions")
                    came = [b.number for b in mi.ops[2::2]]  # type: ignore[attr-defined]
                    if sorted(came) != sorted(p.number for p in block.predecessors):
                        self.report(10, block, mi, f"values for {sorted(came)}, predecessors {block.predecessors}")
                else:
                    head = False
                for reg in mi.reg_defs():
                    if reg >= FIRST_VREG:
                        if reg in place and not mi.predicate:
                            self.report(11, block, mi, f"%{reg - FIRST_VREG} is defined again")
                        place.setdefault(reg, (block.number, i))
        for block in mf.blocks:
            b = block.number
            if info.idom[b] < 0:
                continue  # unreachable
            for i, mi in enumerate(block.instrs):
                reads: list[tuple[object, int, int]]
                if mi.desc.name == "PHI":
                    reads = [(value, pred.number, len(pred.instrs)) for value, pred in zip(mi.ops[1::2], mi.ops[2::2])  # type: ignore[attr-defined]
                             if info.idom[pred.number] >= 0]  # type: ignore[attr-defined]
                else:
                    reads = [(reg, b, i) for reg in mi.reg_uses()]
                for read, at_block, at_index in reads:
                    if not isinstance(read, int) or read < FIRST_VREG:
                        continue
                    home = place.get(read)
                    if home is None:
                        self.report(12, block, mi, f"%{read - FIRST_VREG} is never defined")
                    elif not (home[1] < at_index if home[0] == at_block else info.dominates(home[0], at_block)):
                        self.report(12, block, mi, f"%{read - FIRST_VREG} is read where its definition does not dominate")

    def _not_ssa(self) -> None:
        mf = self.mf
        for block in mf.blocks:
            for mi in block.instrs:
                if mi.desc.name == "PHI":
                    self.report(13, block, mi, "out of SSA form")
        if self.found:
            return
        live = liveness.compute(mf)
        for block in mf.blocks:
            predicated = {reg for mi in block.instrs if mi.predicate for reg in mi.reg_defs()}
            for reg in live.vregs_of(live.undefined_in[block.number]):
                if reg not in predicated:  # a first predicated definition keeps nothing
                    self.report(14, block, None, f"%{reg - FIRST_VREG} is read, but no path defines it")
        if self.allocated if self.allocated is not None else not self.has_vregs:
            self._after_allocation(live)

    def _after_allocation(self, live: liveness.Liveness) -> None:
        mf = self.mf
        for block in mf.blocks:
            for mi in block.instrs:
                for d, u in mi.desc.tied:
                    if mi.ops[d] != mi.ops[u]:
                        self.report(15, block, mi, f"tied operands {d} and {u} differ")
                if mi.desc.name in COPIES:
                    self.report(16, block, mi, "a generic copy after allocation")
        units = self.target.reg_units
        entry = 0
        for reg in mf.blocks[0].live_ins:
            entry |= units[reg]
        saved = 0
        for reg in mf.callee_saved:
            saved |= units[reg]
        missing = live.phys_maybe_undefined & ~entry & ~saved
        if missing:
            names = [r.name for r in self.target.registers if r.units and r.units & missing and r.units.bit_count() == 1]
            self.report(17, mf.blocks[0], None, f"{', '.join(names)} live into the function, but no live-in")
