"""Block liveness of virtual registers and of physical register units.

Backward data flow over int bit sets with a worklist (Aho, Lam, Sethi, Ullman, section 9.2.5).  Only virtual registers that
are live across a block boundary ("global" ones) get a bit, so the sets stay short in functions with many block-local values.

A PHI reads its values at the end of the predecessors and writes at the start of its block.  A predicated instruction keeps the
old value in the lanes that are switched off, so its definitions are uses too.  A register that is read on a path without
any definition is undefined there: it is not live before its definitions (the sets are cut to "may be defined").  Before frame lowering a
return does not read callee-saved registers (nor the return address): the epilogue will restore them in front of it.

Complexity: one scan of the instructions plus (edges x sweeps) operations on ints of `len(globals)` bits.
"""

from __future__ import annotations

from itertools import compress
from struct import unpack
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, InlineAsm, MachineInstr

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import Target


class Liveness:
    """Bit sets by `block.number`.

    `live_in[b]`, `live_out[b]`: bit k stands for the virtual register `globals[k]`; `bit` is the inverse map.
    `phys_in[b]`, `phys_out[b]`: live register units of registers that are not reserved.
    `undefined_in[b]`: registers that the block reads first and that no path has defined.
    `maybe_undefined`: registers that some path from the entry reads without a definition; `phys_maybe_undefined`: the same in units."""

    __slots__ = ("bit", "globals", "live_in", "live_out", "maybe_undefined", "phys_in", "phys_maybe_undefined", "phys_out",
                 "undefined_in")

    def __init__(self, global_vregs: list[int], live_in: list[int], live_out: list[int], phys_in: list[int],
                 phys_out: list[int], undefined_in: list[int]) -> None:
        self.globals = global_vregs
        self.bit = {v: k for k, v in enumerate(global_vregs)}
        self.live_in = live_in
        self.live_out = live_out
        self.phys_in = phys_in
        self.phys_out = phys_out
        self.undefined_in = undefined_in
        self.maybe_undefined = 0
        self.phys_maybe_undefined = 0

    def vregs_in(self, block: MachineBlock) -> list[int]:
        """Virtual registers live at the start of a block (after its PHIs are taken: PHI results are not included)."""
        return self.vregs_of(self.live_in[block.number])

    def vregs_out(self, block: MachineBlock) -> list[int]:
        """Virtual registers live at the end of a block, operands of the successors' PHIs included."""
        return self.vregs_of(self.live_out[block.number])

    def vregs_of(self, bits: int) -> list[int]:
        """The virtual registers of a bit set, in increasing bit order."""
        names = self.globals
        found = []
        if bits.bit_length() <= 256:
            while bits:
                low = bits & -bits
                found.append(names[low.bit_length() - 1])
                bits ^= low
            return found
        count = (bits.bit_length() + 63) // 64
        words = unpack(f"<{count}Q", bits.to_bytes(8 * count, "little"))
        for k in compress(range(count), words):  # most words of a large function are zero
            word = words[k]
            base = 64 * k - 1
            while word:
                low = word & -word
                found.append(names[base + low.bit_length()])
                word ^= low
        return found


def allocatable_units(target: Target) -> int:
    """Units of all registers that an allocator may hand out: those of every allocation order minus the reserved ones."""
    return target.allocatable_units


def restored_units(mf: MachineFunction) -> int:
    """Units that a return reads but that the epilogue, still to be made, will restore: no value of the function must be there."""
    units = 0
    if mf.frame_size is None:
        for reg in (*mf.callee_saved, mf.target.frame.return_address):
            units |= mf.target.reg_units[reg]
    return units


def asm_clobbers(mi: MachineInstr, reg_units: list[int]) -> int:
    """Units that an INLINEASM destroys at any time of its run."""
    units = 0
    asm = mi.ops[0]
    if isinstance(asm, InlineAsm):
        for reg in asm.clobbers:
            units |= reg_units[reg]
    return units


def compute(mf: MachineFunction) -> Liveness:
    """Liveness of a function, in SSA form or not.  Numbers the blocks anew."""
    mf.renumber_blocks()
    blocks = mf.blocks
    n = len(blocks)
    reg_units = mf.target.reg_units
    tracked = allocatable_units(mf.target)
    count = len(mf.vreg_class)
    bit_of = [-1] * count
    global_vregs: list[int] = []
    defined_in = [-1] * count  # number of the last block seen that defines the vreg
    exposed: list[list[int]] = []  # per block: vregs read before any definition in it (indices, without duplicates)
    defined: list[list[int]] = []
    seen_in = [-1] * count
    phi_out: list[list[int]] = [[] for _ in range(n)]
    phys_gen = [0] * n
    phys_kill = [0] * n
    restored = restored_units(mf)

    for b, block in enumerate(blocks):
        reads: list[int] = []
        writes: list[int] = []
        pgen = 0
        pkill = 0
        for mi in block.instrs:
            desc = mi.desc
            ops = mi.ops
            if desc.is_variadic:
                if desc.name == "PHI":
                    for at in range(1, len(ops), 2):
                        value = ops[at]
                        pred = ops[at + 1]
                        v = value - FIRST_VREG  # type: ignore[operator]
                        if v >= 0:
                            phi_out[pred.number].append(v)  # type: ignore[attr-defined]
                            if bit_of[v] < 0:
                                bit_of[v] = len(global_vregs)
                                global_vregs.append(v + FIRST_VREG)
                    use_positions: tuple[int, ...] = ()
                else:
                    use_positions = mi.use_positions()
                def_positions = mi.def_positions()
            else:
                use_positions = desc.use_positions
                def_positions = desc.def_positions
            for at in use_positions:
                reg = ops[at]
                if type(reg) is not int:
                    continue  # a FrameIndex
                v = reg - FIRST_VREG
                if v >= 0:
                    if defined_in[v] != b and seen_in[v] != b:
                        seen_in[v] = b
                        reads.append(v)
                        if bit_of[v] < 0:
                            bit_of[v] = len(global_vregs)
                            global_vregs.append(v + FIRST_VREG)
                elif v > -FIRST_VREG:
                    pgen |= reg_units[v + FIRST_VREG] & ~pkill
            if mi.predicate:
                extra = [mi.predicate]
                extra.extend(ops[at] for at in def_positions)  # type: ignore[misc]
                for reg in extra:
                    v = reg - FIRST_VREG
                    if v >= 0:
                        if defined_in[v] != b and seen_in[v] != b:
                            seen_in[v] = b
                            reads.append(v)
                            if bit_of[v] < 0:
                                bit_of[v] = len(global_vregs)
                                global_vregs.append(reg)
                    elif reg:
                        pgen |= reg_units[reg] & ~pkill
            if mi.implicit_uses:
                hidden = pkill | restored if desc.is_return else pkill
                for reg in mi.implicit_uses:
                    pgen |= reg_units[reg] & ~hidden
            for at in def_positions:
                v = ops[at] - FIRST_VREG  # type: ignore[operator]
                if v >= 0:
                    if defined_in[v] != b:
                        defined_in[v] = b
                        writes.append(v)
                elif v > -FIRST_VREG:
                    pkill |= reg_units[v + FIRST_VREG]
            if mi.implicit_defs:
                for reg in mi.implicit_defs:
                    pkill |= reg_units[reg]
            if mi.clobbers:
                pkill |= mi.clobbers
        exposed.append(reads)
        defined.append(writes)
        phys_gen[b] = pgen & tracked
        phys_kill[b] = pkill & tracked

    gen = [0] * n
    kill = [0] * n
    phi_mask = [0] * n
    for b in range(n):
        bits = 0
        for v in exposed[b]:
            bits |= 1 << bit_of[v]
        gen[b] = bits
        bits = 0
        for v in defined[b]:
            if bit_of[v] >= 0:
                bits |= 1 << bit_of[v]
        kill[b] = bits
        bits = 0
        for v in phi_out[b]:
            bits |= 1 << bit_of[v]
        phi_mask[b] = bits
    edges = _edges(mf)
    live_in, live_out = _solve(edges, gen, kill, phi_mask)
    maybe_undefined = live_in[0]
    if maybe_undefined:
        _cut_undefined(mf, kill, live_in, live_out, 0)
    phys_in, phys_out = _solve(edges, phys_gen, phys_kill, [0] * n)
    phys_maybe_undefined = _cut_at_entry(mf, phys_kill, phys_in, phys_out)
    undefined = [g & ~i for g, i in zip(gen, live_in)]
    result = Liveness(global_vregs, live_in, live_out, phys_in, phys_out, undefined)
    result.maybe_undefined = maybe_undefined
    result.phys_maybe_undefined = phys_maybe_undefined
    return result


MAX_RENAMED = 20_000  # registers that lose their name times blocks: beyond, a new analysis is faster


def renamed(live: Liveness, names: list[int]) -> Liveness | None:
    """Liveness after registers were joined that never hold different values while both are live.

    `names`: the register that each virtual register (by index) is part of now.  None where the old sets do not tell: what is undefined on
    some path may be defined under its new name.  The sets agree with the code and each other, but registers that do nothing but copy
    each other in a circle stay live, which a new analysis would not find."""
    blocks = len(live.live_in)
    if live.maybe_undefined or any(live.undefined_in):
        return None
    place: dict[int, int] = {}  # new name -> its bit
    moved: dict[int, int] = {}  # bit that is no more -> the bit in its stead
    globals_: list[int] = []
    for k, v in enumerate(live.globals):
        name = names[v - FIRST_VREG]
        if name in place:
            moved[k] = place[name]
        else:
            place[name] = k
        globals_.append(name)
    if len(moved) * blocks > MAX_RENAMED:
        return None
    result = Liveness(globals_, live.live_in, live.live_out, live.phys_in, live.phys_out, live.undefined_in)
    result.bit = place
    result.phys_maybe_undefined = live.phys_maybe_undefined
    if moved:
        gone = sum([1 << k for k in moved])
        result.live_in = [_moved(bits, gone, moved) for bits in live.live_in]
        result.live_out = [_moved(bits, gone, moved) for bits in live.live_out]
    return result


def _moved(bits: int, gone: int, moved: dict[int, int]) -> int:
    old = bits & gone
    bits ^= old
    while old:
        low = old & -old
        old ^= low
        bits |= 1 << moved[low.bit_length() - 1]
    return bits


def physical(mf: MachineFunction) -> tuple[list[int], int, int, int]:
    """`phys_in` and `phys_maybe_undefined` of a function without virtual registers, and the units that its instructions write and clobber.

    Numbers the blocks anew."""
    mf.renumber_blocks()
    reg_units = mf.target.reg_units
    tracked = allocatable_units(mf.target)
    restored = restored_units(mf)
    gen: list[int] = []
    kill: list[int] = []
    all_written = all_clobbered = 0
    for block in mf.blocks:
        read = written = 0
        gone = 0  # written up to the last instruction that clobbers
        for mi in block.instrs:
            desc = mi.desc
            if desc.is_variadic or mi.predicate:
                for reg in mi.reg_uses() + (mi.reg_defs() if mi.predicate else []):
                    read |= reg_units[reg] & ~(written | gone)
                for reg in mi.reg_defs():
                    written |= reg_units[reg]
                if desc.name == "INLINEASM":
                    all_written |= asm_clobbers(mi, reg_units)
            else:
                ops = mi.ops
                for at in desc.use_positions:
                    used = ops[at]
                    if used.__class__ is int:
                        read |= reg_units[used] & ~(written | gone)
                if mi.implicit_uses:
                    hidden = written | gone | restored if desc.is_return else written | gone
                    for reg in mi.implicit_uses:
                        read |= reg_units[reg] & ~hidden
                for at in desc.def_positions:
                    written |= reg_units[ops[at]]  # type: ignore[call-overload]
                if mi.implicit_defs:
                    for reg in mi.implicit_defs:
                        written |= reg_units[reg]
            if mi.clobbers:
                all_clobbered |= mi.clobbers
                all_written |= written
                gone |= written | mi.clobbers
                written = 0
        all_written |= written
        gen.append(read & tracked)
        kill.append((written | gone) & tracked)
    phys_in, phys_out = _solve(_edges(mf), gen, kill, [0] * len(gen))
    maybe_undefined = _cut_at_entry(mf, kill, phys_in, phys_out)
    return phys_in, maybe_undefined, all_written, all_clobbered


def _cut_at_entry(mf: MachineFunction, kill: list[int], phys_in: list[int], phys_out: list[int]) -> int:
    """Cut sets of units to what may be defined, the entry's arguments included; the units live at the entry before that."""
    entry_units = 0
    for reg in mf.blocks[0].live_ins:
        entry_units |= mf.target.reg_units[reg]
    live = phys_in[0]
    if live & ~entry_units:
        _cut_undefined(mf, kill, phys_in, phys_out, entry_units)
    return live


Edges = tuple[list[list[int]], list[list[int]]]  # by block number the numbers of successors, and of predecessors


def _edges(mf: MachineFunction) -> Edges:
    blocks = mf.blocks
    return [[s.number for s in block.successors] for block in blocks], [[p.number for p in block.predecessors] for block in blocks]


def _solve(edges: Edges, gen: list[int], kill: list[int], extra_out: list[int]) -> tuple[list[int], list[int]]:
    """Backward may-analysis: in = gen | out & ~kill, out = union of the successors' in | extra_out."""
    successors, predecessors = edges
    live_in = list(gen)
    live_out = list(extra_out)
    queued = [False] * len(gen)
    for b, bits in enumerate(gen):
        if extra_out[b]:
            live_in[b] |= extra_out[b] & ~kill[b]
            bits = live_in[b]
        if bits:
            for p in predecessors[b]:
                queued[p] = True
    work = [b for b, due in enumerate(queued) if due]  # popped from the end: last blocks first
    while work:
        b = work.pop()
        queued[b] = False
        out = live_out[b]
        for s in successors[b]:
            out |= live_in[s]
        if out != live_out[b]:
            live_out[b] = out
            new = live_in[b] | (out & ~kill[b])
            if new != live_in[b]:
                live_in[b] = new
                for p in predecessors[b]:
                    if not queued[p] and new & ~live_out[p]:
                        queued[p] = True
                        work.append(p)
    return live_in, live_out


def _cut_undefined(mf: MachineFunction, kill: list[int], live_in: list[int], live_out: list[int], entry: int) -> None:
    """Remove from the live sets what cannot have been defined on any path from the entry (forward may-analysis)."""
    blocks = mf.blocks
    n = len(blocks)
    may_in = [0] * n
    may_in[0] = entry
    may_out = [k | may_in[b] for b, k in enumerate(kill)]
    work = list(range(n - 1, -1, -1))
    queued = [True] * n
    while work:
        b = work.pop()
        queued[b] = False
        reach = may_in[b]
        for p in blocks[b].predecessors:
            reach |= may_out[p.number]
        may_in[b] = reach
        out = reach | kill[b]
        if out != may_out[b] or reach:
            may_out[b] = out
            for s in blocks[b].successors:
                if out & ~may_in[s.number] and not queued[s.number]:
                    queued[s.number] = True
                    work.append(s.number)
    for b in range(n):
        live_in[b] &= may_in[b]
        live_out[b] &= may_out[b]
