"""Frame lowering: stack layout, prologue and epilogue, frame indices to register + offset.

Layout, from the stack pointer before the call (the CFA) downwards: the return address if calls push it, callee-saved registers, then
locals and spill slots (small ones nearest the stack pointer's side last), then the outgoing-argument area at the final stack pointer.

    CFA ->       +-----------------------+
                 | pushed return address |
    entry sp ->  +-----------------------+
                 | callee-saved          |
                 | locals, spill slots   |
                 | outgoing arguments    |
          sp ->  +-----------------------+

A frame pointer (= entry sp, below the registers that a variadic function saves for va_arg) is used when the stack pointer moves at run
time (dynamic alloca), is realigned, or the function asks for one: `linkage["frame_pointer"]` is "all" (also behind llvm.frameaddress),
"non-leaf", or "reserved", which only keeps the register free.  Return address and the caller's frame pointer are right below it, in this
order, so that debuggers can walk the frames.
With optimization the frame is set up only around what needs it (`shrink_wrapping`); elsewhere nothing is above the entry sp but the
incoming arguments, and saved registers hold the caller's values, which the blocks' `live_ins` say.
`reserve` decides that before register allocation; `run` needs physical registers and `used_callee_saved`.
Everything target-specific comes from `FrameInfo` and the spill rules.

After: no FrameIndex operands, no ADJCALLSTACK*; `frame_size` is set; offsets of all frame objects are known.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.mir.call_frame import pack, wants_call_frame
from oxllc.mir.function import FIRST_VREG, FrameIndex, MachineBlock, MachineInstr, MemOperand
from oxllc.mir.output import instantiate, parameter_operand
from oxllc.passes import shrink_wrapping
from oxllc.passes.branches import retarget, unconditional_branch
from oxllc.passes.critical_edges import falls_through

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import Target


def needs_frame_pointer(mf: MachineFunction) -> bool:
    """Whether objects cannot be reached from the stack pointer, or the function asks for a frame pointer."""
    wanted = mf.linkage.get("frame_pointer")
    return mf.has_dynamic_alloca or needs_realignment(mf) or wanted == "all" or (wanted == "non-leaf" and mf.has_calls)


def needs_realignment(mf: MachineFunction) -> bool:
    """Whether an object wants more alignment than the ABI gives the stack."""
    return any(o.align > mf.target.frame.stack_align and not o.is_fixed for o in mf.frame_objects)


def needs_base_pointer(mf: MachineFunction) -> bool:
    """Whether neither stack pointer nor frame pointer reaches the locals: realigned and moving."""
    return mf.has_dynamic_alloca and needs_realignment(mf)


def reserve(mf: MachineFunction, ctx: PassContext) -> None:
    """Before allocation: keep the frame pointer (and base pointer) out of the allocators' hands."""
    frame = mf.target.frame
    if mf.linkage.get("frame_pointer") or needs_frame_pointer(mf):
        extra = {frame.frame_pointer}
        if needs_base_pointer(mf):
            extra.add(_base_pointer(mf))
        mf.reserved = mf.reserved | extra


def _base_pointer(mf: MachineFunction) -> int:
    """A callee-saved register other than the frame pointer to hold the realigned stack pointer."""
    frame = mf.target.frame
    pointer_class = _pointer_class(mf.target)
    return next(r for r in mf.target.classes[pointer_class].order
                if r in mf.callee_saved and r not in (frame.frame_pointer, frame.return_address))


def _pointer_class(target: Target) -> int:
    return target.pointer_class


@lru_cache(maxsize=1024)
def _spilled_through(target: Target, reg: int) -> int:
    """The widest class of a register that has a spill rule."""
    found = [c for c in target.classes if c.members_mask >> reg & 1 and c.id in target.spill_rules]
    return max(found, key=lambda c: (c.spill_size, -c.id)).id



class _Frame:
    """Decisions about one function's frame."""

    def __init__(self, mf: MachineFunction) -> None:
        self.mf = mf
        self.target = mf.target
        self.rules = mf.target.frame
        self.sp = self.rules.stack_pointer
        self.fp = self.rules.frame_pointer if needs_frame_pointer(mf) else 0
        self.realign = max((o.align for o in mf.frame_objects if not o.is_fixed), default=1) if needs_realignment(mf) else 0
        self.bp = _base_pointer(mf) if needs_base_pointer(mf) else 0
        operand = parameter_operand(self.rules.add_imm, self.target, "imm")
        self.lo, self.hi = operand.lo, operand.hi
        self.saved: list[tuple[int, int]] = []  # register, frame object
        self.pushed = self.rules.pushed  # bytes between CFA and entry sp
        self.size = self.pushed  # bytes between CFA and sp
        self.fp_depth = 0  # the frame pointer is this far below the CFA
        self.emergency = -1
        self.has_cfi = wants_call_frame(mf)
        self.placement: shrink_wrapping.Placement | None = None

    def layout(self) -> None:
        mf = self.mf
        saved = list(mf.used_callee_saved)
        for extra in (self.fp, self.bp):
            if extra and extra in mf.callee_saved and extra not in saved:
                saved.append(extra)
        if self.rules.return_address and (mf.has_calls or self.fp) and not mf.is_kernel and self.rules.return_address not in saved:
            saved.append(self.rules.return_address)
        order = {r: i for i, r in enumerate(mf.callee_saved)}
        saved.sort(key=lambda r: (r != self.rules.return_address, r != self.fp, order.get(r, 1 << 20)))
        depth = -min((o.offset or 0 for o in mf.frame_objects if o.is_fixed), default=0)  # register save area of varargs
        self.fp_depth = depth = max(depth, self.pushed)
        for reg in saved:
            reg_class = self.target.classes[self.class_of(reg)]
            depth = _align(depth + reg_class.spill_size, reg_class.spill_align)
            index = mf.new_frame_object(reg_class.spill_size, reg_class.spill_align, is_spill_slot=True, offset=-depth)
            self.saved.append((reg, index))
        self.csr_depth = depth
        local = [o for o in mf.frame_objects if not o.is_fixed and o.offset is None]
        estimate = depth + sum(o.size + o.align for o in local) + mf.outgoing_args_size + 64
        if estimate > self.hi:
            pointer = self.target.classes[_pointer_class(self.target)]
            self.emergency = mf.new_frame_object(pointer.spill_size, pointer.spill_align, is_spill_slot=True)
            local.append(mf.frame_objects[self.emergency])
        local.sort(key=lambda o: -o.size)  # small objects end up near the stack pointer, within reach of short offsets
        if self.emergency >= 0 and mf.has_dynamic_alloca:  # the register that it frees is reached from the frame pointer
            local.sort(key=lambda o: o is not mf.frame_objects[self.emergency])
        if self.realign:
            self.layout_realigned(local)
            return
        for obj in local:
            depth = _align(depth + obj.size, obj.align)
            obj.offset = -depth
        total = depth + (0 if mf.has_dynamic_alloca else mf.outgoing_args_size)
        self.size = _align(total, self.rules.stack_align) if total > self.pushed or mf.has_calls else self.pushed

    def layout_realigned(self, local: list) -> None:  # type: ignore[type-arg]
        """Locals get offsets from the realigned stack pointer: stored as offset = -size + position (see `base_offset`)."""
        position = 0 if self.mf.has_dynamic_alloca else self.mf.outgoing_args_size
        self.local_position: dict[int, int] = {}
        for obj in reversed(local):
            position = _align(position, obj.align)
            self.local_position[id(obj)] = position
            position += obj.size
        self.size = _align(_align(position, self.rules.stack_align) + self.csr_depth, self.rules.stack_align)
        for obj in local:
            obj.offset = self.local_position[id(obj)] - self.size

    def class_of(self, reg: int) -> int:
        """The class through which a callee-saved register is spilled."""
        return _spilled_through(self.target, reg)

    # -- code -------------------------------------------------------------------------------------------------------

    def add(self, dst: int, src: int, amount: int, scratch: int) -> list[MachineInstr]:
        """dst = src + amount; `scratch` is used where the amount is no immediate (it may be dst if dst is not src)."""
        rules, target = self.rules, self.target
        if amount == 0 and dst == src:
            return []
        if self.lo <= amount <= self.hi:
            return instantiate(rules.add_imm, target, {"dst": dst, "src": src, "imm": amount})
        steps = self.steps(amount) if dst == src else []
        if steps:
            return [mi for step in steps for mi in instantiate(rules.add_imm, target, {"dst": dst, "src": dst, "imm": step})]
        return (self.constant(scratch, amount)
                + instantiate(rules.add_reg, target, {"dst": dst, "src": src, "src2": scratch}))

    def steps(self, amount: int) -> list[int]:
        """One or two immediates that add up to an amount (the first one keeps the stack aligned); [] if that is too far."""
        if self.lo <= amount <= self.hi:
            return [amount]
        step = self.hi // self.rules.stack_align * self.rules.stack_align
        if abs(amount) > 2 * step:
            return []
        first = step if amount > 0 else -step
        return [first, amount - first]

    def move_sp(self, amount: int, depth: int, scratch: int) -> list[MachineInstr]:
        """sp += amount where sp is `depth` below the CFA and defines it; the distance is right behind every instruction."""
        code: list[MachineInstr] = []
        for step in (self.steps(amount) or [amount]) if amount else []:
            depth -= step
            code += self.add(self.sp, self.sp, step, scratch) + self.cfi("def_cfa_offset", offset=depth)
        return code

    def constant(self, dst: int, value: int) -> list[MachineInstr]:
        return instantiate(self.rules.large_imm, self.target, {"dst": dst, "imm": value})

    def align_stack(self, scratch: int) -> list[MachineInstr]:
        """Round the stack pointer down; a mask out of reach of the immediate form goes through `scratch`."""
        registers = {"dst": self.sp, "src": self.sp}
        if self.rules.align_sp_reg and -self.realign < self.lo:
            return self.constant(scratch, -self.realign) + instantiate(self.rules.align_sp_reg, self.target, {**registers, "src2": scratch})
        return instantiate(self.rules.align_sp, self.target, {**registers, "imm": -self.realign})

    def dwarf(self, reg: int) -> int:
        return self.target.registers[reg].dwarf

    def cfi(self, kind: str, reg: int = 0, offset: int = 0) -> list[MachineInstr]:
        """A call-frame instruction, if anybody wants them; `reg` by its number here."""
        number = self.dwarf(reg) if reg else 0
        if not self.has_cfi or number < 0:
            return []
        return [MachineInstr(self.target.instr_by_name["CFI_INSTRUCTION"], [pack(kind, number, offset)])]

    def copy(self, dst: int, src: int) -> list[MachineInstr]:
        pointer = _pointer_class(self.target)
        return instantiate(self.target.copy_rules[pointer, pointer], self.target, {"dst": dst, "src": src})

    def scratch_at_edge(self, live: set[int]) -> int:
        """A register free in prologue or epilogue: caller-saved, allocatable, not live there."""
        for reg in self.target.classes[_pointer_class(self.target)].order:
            if reg not in live and reg not in self.mf.callee_saved and reg not in self.mf.reserved:
                return reg
        raise AssertionError("no scratch register in the prologue")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to set up."""
        return self.size == self.pushed and not self.saved

    def prologue(self, entry: MachineBlock) -> None:
        if self.is_empty:
            return
        live = set(entry.live_ins)
        scratch = self.scratch_at_edge(live) if self.size > self.hi else 0
        first = self.first_step()
        code = self.move_sp(self.pushed - first, self.pushed, scratch)
        for reg, index in self.saved:
            code += self.spill(reg, index, first, is_store=True)
        for reg, index in self.saved:
            code += self.cfi("offset", reg, self.mf.frame_objects[index].offset or 0)
        if self.fp:
            code += self.add(self.fp, self.sp, first - self.fp_depth, scratch) + self.cfi("def_cfa", self.fp, self.fp_depth)
        code += self.add(self.sp, self.sp, first - self.size, scratch) if self.fp else self.move_sp(first - self.size, first, scratch)
        if self.realign:
            code += self.align_stack(scratch)
            if self.bp:
                code += self.copy(self.bp, self.sp)
        entry.instrs[:0] = code

    def first_step(self) -> int:
        """How far the stack pointer moves before registers are saved, so that their slots are within reach."""
        if self.size <= self.hi:
            return self.size
        step = _align(self.csr_depth, self.rules.stack_align)
        return max(step, self.rules.stack_align)

    def spill(self, reg: int, index: int, below: int, is_store: bool) -> list[MachineInstr]:
        rules = self.target.spill_rules if is_store else self.target.reload_rules
        code = instantiate(rules[self.class_of(reg)], self.target, {"src" if is_store else "dst": reg, "fi": FrameIndex(index)})
        slot = self.mf.frame_objects[index]
        offset = slot.offset
        assert offset is not None
        for mi in code:
            if mi.desc.may_store or mi.desc.may_load:
                mi.mem = MemOperand(slot.size, slot.align, not is_store, is_store, base=("fi", index), offset=0)
            for position, op in enumerate(mi.ops):
                if isinstance(op, FrameIndex):
                    mi.ops[position] = self.sp
                    at = mi.ops[position + 1]
                    assert isinstance(at, int)
                    mi.ops[position + 1] = at + offset + below
        return code

    def epilogue(self, block: MachineBlock) -> None:
        """In front of a return."""
        if self.is_empty:
            return
        at = block.first_terminator()
        live = {r for mi in block.instrs[at:] for r in mi.reg_uses()}
        code = self.cfi("remember_state")  # emission restores it behind the block where the next one needs it
        block.instrs[at:at] = code + self.teardown(live)

    def teardown(self, live: set[int]) -> list[MachineInstr]:
        """Restore registers and the stack pointer; `live`: registers that must not be touched."""
        scratch = self.scratch_at_edge(live) if self.size > self.hi else 0
        first = self.first_step()
        code: list[MachineInstr] = []
        if self.fp and (self.mf.has_dynamic_alloca or self.realign):
            code += self.add(self.sp, self.fp, self.fp_depth - first, scratch) + self.cfi("def_cfa", self.sp, first)
        else:
            if self.fp:
                code += self.cfi("def_cfa", self.sp, self.size)
            code += self.move_sp(self.size - first, self.size, scratch)
        for reg, index in self.saved:
            code += self.spill(reg, index, first, is_store=False)
        for reg, _ in self.saved:
            code += self.cfi("restore", reg)
        return code + self.move_sp(first - self.pushed, first, scratch)

    def shrink(self) -> None:
        """Decide where the frame is needed."""
        if self.is_empty:
            return
        kept = [reg for reg, _ in self.saved] + [self.sp] + [reg for reg in (self.fp, self.bp) if reg]
        found = shrink_wrapping.place(self.mf, list(dict.fromkeys(kept)))
        if found is not None and (self.size <= self.hi or self.has_scratch(found)):
            self.placement = found

    def has_scratch(self, placement: shrink_wrapping.Placement) -> bool:
        """Whether a register is free where the stack pointer moves by more than an immediate."""
        blocks = self.mf.blocks
        free = {r for r in self.target.classes[_pointer_class(self.target)].order
                if r not in self.mf.callee_saved and r not in self.mf.reserved}
        places = [placement.save, *placement.starts, *(s.number for b in placement.ends for s in blocks[b].successors),
                  *(successor for _, successor in placement.edges)]
        return all(free - set(blocks[b].live_ins) for b in places)

    def restore_around(self, placement: shrink_wrapping.Placement) -> None:
        """Epilogues where paths leave the framed blocks; registers that hold the caller's values become live there."""
        mf = self.mf
        blocks = list(mf.blocks)
        for number in placement.starts:
            block = blocks[number]
            block.instrs[:0] = self.teardown(set(block.live_ins))
        for number in placement.ends:
            block = blocks[number]
            at = block.first_terminator()
            block.instrs[at:at] = self.teardown(set(block.successors[0].live_ins))
        saved = {reg for reg, _ in self.saved}
        for block in blocks:
            if block.number == placement.save or (block.number not in placement.framed and block.number not in placement.starts):
                block.live_ins = sorted({*block.live_ins, *saved})
        for sources, number in placement.edges:
            mf.blocks.append(self.restore_block([blocks[b] for b in sources], blocks[number], saved))
        mf.renumber_blocks()

    def restore_block(self, sources: list[MachineBlock], successor: MachineBlock, saved: set[int]) -> MachineBlock:
        """A block on the edges from some blocks to one, at the end of the function.

        The last block of the function and blocks that fall through to `successor` get a jump."""
        mf = self.mf
        jump = unconditional_branch(self.target)
        new = MachineBlock(len(mf.blocks))
        new.live_ins = sorted(set(successor.live_ins) - saved)
        new.instrs = [*self.teardown(set(successor.live_ins)), MachineInstr(jump, [successor])]
        new.frequency = 0.0
        for block in sources:
            new.frequency += shrink_wrapping.edge_frequency(block, successor)
            following = mf.blocks[block.number + 1] if block.number + 1 < len(mf.blocks) else None
            if following is successor and falls_through(block):
                block.instrs.append(MachineInstr(jump, [successor]))
            retarget(block, successor, new, mf)
        new.add_successor(successor)
        return new

    def base_offset(self, fi: FrameIndex, framed: bool = True) -> tuple[int, int]:
        """(base register, offset) of an object, where there is a frame or is none."""
        obj = self.mf.frame_objects[fi.index]
        assert obj.offset is not None
        offset = obj.offset + fi.offset
        if not framed:
            return self.sp, offset + self.pushed
        if self.realign and not obj.is_fixed and -obj.offset > self.csr_depth:
            return self.bp or self.sp, offset + self.size
        if self.fp and (self.mf.has_dynamic_alloca or self.realign or self.lo <= offset + self.fp_depth <= self.hi < offset + self.size):
            return self.fp, offset + self.fp_depth
        return self.sp, offset + self.size


def run(mf: MachineFunction, ctx: PassContext) -> None:
    """Lay out the frame and make it real."""
    frame = _Frame(mf)
    if mf.linkage.get("naked"):  # its assembly is all there is to it
        for block in mf.blocks:
            _eliminate(block, frame, False)
        mf.frame_size = 0
        return
    frame.layout()
    if ctx.options.opt_level and ctx.options.shrink_wrap:
        frame.shrink()
    placement = frame.placement
    for block in mf.blocks:
        _eliminate(block, frame, placement is None or block.number in placement.framed)
    frame.prologue(mf.blocks[placement.save if placement else 0])
    for block in mf.blocks:
        if block.instrs and block.instrs[-1].desc.is_return and (placement is None or block.number in placement.framed):
            frame.epilogue(block)
    if placement:
        frame.restore_around(placement)
        ctx.count("frame.shrink-wrapped")
    mf.frame_size = frame.size
    ctx.count("frame.bytes", frame.size)


def _has_frame_work(instrs: list[MachineInstr]) -> bool:
    for mi in instrs:
        for op in mi.ops:
            if type(op) is FrameIndex:
                return True
        if mi.desc.name in ("ADJCALLSTACKDOWN", "ADJCALLSTACKUP"):
            return True
    return False


def _eliminate(block: MachineBlock, frame: _Frame, framed: bool) -> None:
    """Replace frame indices; expand or drop call-frame pseudos.  `framed`: whether the frame is set up in this block."""
    instrs = block.instrs
    if not _has_frame_work(instrs):
        return
    out: list[MachineInstr] = []
    live: list[set[int]] | None = None
    for i, mi in enumerate(instrs):
        if mi.desc.name in ("ADJCALLSTACKDOWN", "ADJCALLSTACKUP"):
            if frame.mf.has_dynamic_alloca:
                amount = mi.ops[0]
                assert isinstance(amount, int)
                amount = _align(amount, frame.rules.stack_align)
                scratch = 0
                if amount > frame.hi:
                    live = live or _live_after(block, frame.target)
                    scratch = _free_register(frame, live[i], mi)
                out += frame.add(frame.sp, frame.sp, -amount if mi.desc.name == "ADJCALLSTACKDOWN" else amount, scratch)
            continue
        after: list[MachineInstr] = []
        for position, op in enumerate(mi.ops):
            if type(op) is not FrameIndex:
                continue
            base, offset = frame.base_offset(op, framed)
            desc = mi.desc
            following = desc.operands[position + 1] if position + 1 < len(desc.operands) else None
            value = mi.ops[position + 1] if following is not None else None
            if desc.is_variadic or following is None or following.reg_class >= 0 or not isinstance(value, int):
                reach, total = False, offset
            else:
                total = offset + value
                reach = following.lo <= total <= following.hi and not total & ((1 << following.scale) - 1)
            if reach:
                mi.ops[position] = base
                mi.ops[position + 1] = total
                continue
            if not desc.is_variadic and following is not None and isinstance(value, int) and following.reg_class < 0:
                mi.ops[position + 1] = 0
            if total == 0 and desc.is_variadic:
                mi.ops[position] = base
                continue
            if live is None:
                live = _live_after(block, frame.target)
            scratch = _scratch_for(mi, frame, live[i], framed)
            if not scratch:
                scratch, before, after = _emergency(mi, frame)
                out += before
            out += frame.add(scratch, base, total, scratch)
            mi.ops[position] = scratch
        out.append(mi)
        out += after
    block.instrs = out


def _scratch_for(mi: MachineInstr, frame: _Frame, live_after: set[int], framed: bool) -> int:
    """A free register at an instruction: its own result if that may serve, else any that is not live."""
    uses = set(mi.reg_uses())
    pointer = frame.target.classes[_pointer_class(frame.target)]
    for reg in mi.reg_defs():
        if pointer.members_mask >> reg & 1 and reg not in uses and not mi.predicate and reg not in frame.mf.reserved:
            return reg
    return _free_register(frame, live_after | uses | set(mi.reg_defs()), mi, required=False, framed=framed)


def _free_register(frame: _Frame, live: set[int], mi: MachineInstr, *, required: bool = True, framed: bool = True) -> int:
    units = 0
    for reg in live:
        units |= frame.target.reg_units[reg]
    for reg in (*mi.reg_uses(), *mi.reg_defs()):
        units |= frame.target.reg_units[reg]
    saved = set(frame.mf.used_callee_saved) if framed else set()
    for reg in frame.target.classes[_pointer_class(frame.target)].order:
        if frame.target.reg_units[reg] & units or reg in frame.mf.reserved or reg == frame.rules.return_address:
            continue
        if reg not in frame.mf.callee_saved or reg in saved:
            return reg
    assert not required, "no free register"
    return 0


def _emergency(mi: MachineInstr, frame: _Frame) -> tuple[int, list[MachineInstr], list[MachineInstr]]:
    """No register is free: save one in the emergency slot (near the stack pointer) around the instruction."""
    assert frame.emergency >= 0 and not mi.desc.is_terminator, f"no scratch register for {mi.desc.name}"
    used = set(mi.reg_uses()) | set(mi.reg_defs())
    pointer = frame.target.classes[_pointer_class(frame.target)]
    reg = next(r for r in pointer.order if r not in used and r not in frame.mf.reserved)
    base, offset = frame.base_offset(FrameIndex(frame.emergency))
    before = instantiate(frame.target.spill_rules[pointer.id], frame.target, {"src": reg, "fi": FrameIndex(frame.emergency)})
    after = instantiate(frame.target.reload_rules[pointer.id], frame.target, {"dst": reg, "fi": FrameIndex(frame.emergency)})
    for extra in (*before, *after):
        for position, op in enumerate(extra.ops):
            if isinstance(op, FrameIndex):
                at = extra.ops[position + 1]
                assert isinstance(at, int)
                extra.ops[position] = base
                extra.ops[position + 1] = at + offset
    return reg, before, after


def _live_after(block: MachineBlock, target: Target) -> list[set[int]]:
    """Physical registers live after each instruction (from the successors' live-ins backwards)."""
    live: set[int] = set()
    for successor in block.successors:
        live.update(successor.live_ins)
    result: list[set[int]] = [set()] * len(block.instrs)
    for i in range(len(block.instrs) - 1, -1, -1):
        mi = block.instrs[i]
        result[i] = set(live)
        for reg in mi.reg_defs():
            units = target.reg_units[reg]
            live = {r for r in live if not target.reg_units[r] & units}
        if mi.clobbers:
            live = {r for r in live if not target.reg_units[r] & mi.clobbers}
        live.update(r for r in mi.reg_uses() if r and r < FIRST_VREG)
    return result


def _align(value: int, to: int) -> int:
    return (value + to - 1) // to * to
