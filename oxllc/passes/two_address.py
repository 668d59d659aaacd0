"""Two-address form: a tied use becomes the register that is written (LLVM's TwoAddressInstruction).

`d = OP s(tied to d), x` becomes `d = COPY s; d = OP d(tied), x`.  Where the record says that the first two sources commute and the
other one dies here (it has one reader, in the block of its only writer), they are swapped first, because then the copy can be
coalesced away.  Where s is undefined, so is d.  Where x is d itself (after PHI elimination), a fresh register takes d's place and is
copied to d afterwards.

Before: out of SSA form, no PHIs.  After: every tied pair names one register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, InlineAsm, MachineInstr

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction


def tied_pairs(mi: MachineInstr) -> tuple[tuple[int, int], ...]:
    """(definition position, use position) of the operands that must be one register."""
    if mi.desc.is_variadic:
        asm = mi.ops[0] if mi.ops else None
        if isinstance(asm, InlineAsm):
            return tuple((int(kind[5:]) + 1, i + 1) for i, kind in enumerate(asm.kinds) if kind.startswith("tied:"))
        return ()
    return mi.desc.tied


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Make every tied pair one register."""
    has_tied = any(mi.desc.tied or mi.desc.is_variadic for block in mf.blocks for mi in block.instrs)
    if not has_tied:
        return
    dies = _single_use_vregs(mf)
    undefined = _undefined(mf)
    for block in mf.blocks:
        _run_block(mf, block, dies, undefined, ctx)


def _undefined(mf: MachineFunction) -> set[int]:
    """Registers of which no value matters: whose only definitions say so."""
    found: set[int] = set()
    defined: set[int] = set()
    for block in mf.blocks:
        for mi in block.instrs:
            (found if mi.desc.name == "IMPLICIT_DEF" else defined).update(mi.reg_defs())
    return found - defined


def _single_use_vregs(mf: MachineFunction) -> bytearray:
    """By vreg index: 1 where the register has one definition and one use, both in one block."""
    count = len(mf.vreg_class)
    uses = [0] * count
    defs = [0] * count
    home = [-1] * count
    same = bytearray(b"\1" * count)
    for number, block in enumerate(mf.blocks):
        for mi in block.instrs:
            for reg in mi.reg_defs():
                if reg >= FIRST_VREG:
                    v = reg - FIRST_VREG
                    defs[v] += 1
                    if home[v] >= 0 and home[v] != number:
                        same[v] = 0
                    home[v] = number
            for reg in mi.reg_uses():
                if reg >= FIRST_VREG:
                    v = reg - FIRST_VREG
                    uses[v] += 1
                    if home[v] != number:
                        same[v] = 0
    for v in range(count):
        if uses[v] != 1 or defs[v] != 1:
            same[v] = 0
    return same


def _run_block(mf: MachineFunction, block: MachineBlock, dies: bytearray, undefined: set[int], ctx: PassContext) -> None:
    copy = mf.target.desc("COPY")
    out: list[MachineInstr] = []
    changed = False
    for mi in block.instrs:
        tied = tied_pairs(mi)
        if not tied:
            out.append(mi)
            continue
        after: list[MachineInstr] = []
        for def_at, use_at in tied:
            ops = mi.ops
            dst: int = ops[def_at]  # type: ignore[assignment]
            src: int = ops[use_at]  # type: ignore[assignment]
            if dst == src:
                continue
            if mi.desc.is_commutable and len(tied) == 1:
                first, second = mi.desc.use_positions[:2]
                if use_at in (first, second):
                    other_at = second if use_at == first else first
                    other = ops[other_at]
                    if type(other) is int and (other == dst or (other >= FIRST_VREG and dies[other - FIRST_VREG] and not (
                            src >= FIRST_VREG and dies[src - FIRST_VREG]))):
                        ops[use_at], ops[other_at] = other, src
                        src = other
                        ctx.count("two-address.commuted")
                        if src == dst:
                            continue
            changed = True
            ctx.count("two-address.copies")
            elsewhere = mi.predicate == dst or any(at != use_at and ops[at] == dst for at in mi.use_positions())
            if elsewhere:
                temp = mf.new_vreg(mf.class_of(dst))
                dies.append(0)
                out.append(MachineInstr(copy, [temp, src], debug_loc=mi.debug_loc))
                after.append(MachineInstr(copy, [dst, temp], debug_loc=mi.debug_loc))
                ops[def_at] = ops[use_at] = temp
            else:
                if src >= FIRST_VREG and src in undefined:  # a value of its own, so that no register is kept for the sake of copies
                    out.append(MachineInstr(mf.target.desc("IMPLICIT_DEF"), [dst], debug_loc=mi.debug_loc))
                else:
                    out.append(MachineInstr(copy, [dst, src], debug_loc=mi.debug_loc))
                ops[use_at] = dst
        out.append(mi)
        out.extend(after)
    if changed:
        block.instrs = out
