"""Guest functions to LLVM IR: one host function of a graph of guest blocks (see `guest_code`).

    {i64, i64} f(ptr state, ptr memory, i64 pc, i64 depth, i64 budget)

runs from entry point pc; returns the guest pc at which it stopped, and how many instructions of its budget are left.

A function is translated in up to three forms.  The quick one, compiled without much optimization, can be entered at every block.  The
good ones follow where it turns out to be hot: one is entered at the function's start only, so that its loops are those of the guest;
the other, where asked for, has the entry points that execution came back to (heads of long loops, places behind calls).

Guest registers live in allocas (SSA values after mem2reg), in the quick form in `state` itself.  At calls and exits those that may have
changed since they were read from `state` are written back, behind calls those that are wanted are read again: two dataflow analyses over
the blocks (may-be-written forward, liveness backward).  Each exit has its own stores, so no values meet there.

A direct call calls the host function that the dispatch table has for the callee, and goes on if that returns the return address; any other
answer (a tail call's end, longjmp, a depth limit, an untranslated callee) is passed upwards with all state in place, so the host stack
never matters to the guest.  An answer with a status in the state has the pc's highest bit inverted, so that it is no address of the
table's and no return address: INTERPRET where the reference engine has to execute the instruction (it cannot be expressed, or its memory
access is outside of the bounds), LIMIT where the budget is used up (QUICK_LIMIT in the quick form).

Computed jumps of the good forms go to the targets that were seen before (JUMPS: a byte per place of the dispatch table, a bit per class); others
leave, and are marked.

The text names no address of this process (the tables are external symbols), so that compiled code can be kept.

The state: one word per slot, then STATUS, FLAGS (of floating point, beside the host's), ROUNDING (the host's rounding mode while
compiled code runs, as llvm.set.rounding counts), and BUDGET (instructions left where `run` stopped).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.simulator.bounds import Bounds
from oxllc.simulator.emit_llvm import Inexpressible, InstructionEmitter, Layout, SlotText
from oxllc.simulator.guest_code import (
    BAD,
    BRANCH,
    CALL,
    INDIRECT,
    INDIRECT_CALL,
    JUMP,
    OPAQUE,
    SEQUENTIAL,
    Block,
    Explorer,
    Site,
    is_return,
    jump_class,
    written_slot,
)
from oxllc.simulator.meaning import is_boxed, register_bits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from oxllc.simulator.machine import Machine

BUDGET, STATUS, FLAGS, ROUNDING = range(4)  # words of the state behind the slots
STATE_EXTRA = 8
OK, INTERPRET, LIMIT, QUICK_LIMIT = range(4)
MARK = 1 << 63  # of an answer with a status
MAX_DEPTH = 1000  # nested guest calls on the host stack
TABLE = "oxllc_dispatch_table"
JUMPS = "oxllc_jump_targets"


class Exit:
    """A place where control leaves the function: behind `position` instructions of a block, whose `written` slots have changed there,
    to a pc (text).  `status` as in the state; OK for an exit with nothing to say."""

    __slots__ = ("block", "label", "pc", "position", "status", "written")

    def __init__(self, label: str, block: Block, written: int, position: int, pc: str, status: int) -> None:
        self.label = label
        self.block = block
        self.written = written
        self.position = position
        self.pc = pc
        self.status = status


def slots_in(mask: int) -> Iterator[int]:
    """The slots of a set of bits, in order."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class FunctionTranslator:
    """Makes the IR text of one guest function, entered at `entries`, at every block if there are none (the quick form)."""

    def __init__(self, machine: Machine, explorer: Explorer, start: int, entries: Iterable[int], end: int, name: str,
                 code_base: int, table_size: int, jumps: Sequence[int], counters: list[tuple[int, int]] | None = None, counter_base: int = 0) -> None:
        self.m = machine
        self.explorer = explorer
        self.start = start
        self.end = end
        self.name = name
        self.asked = dict.fromkeys(entries)
        self.only_start = list(self.asked) == [start]
        self.quick = not self.asked
        self.limit_status = QUICK_LIMIT if self.quick else LIMIT
        self.constants = frozenset(machine.slots[r.id] for r in machine.target.registers if r.is_constant)
        self.code_base = code_base
        self.shift = machine.decoder.unit - 1  # from a distance in bytes to a place of the dispatch table
        self.table_size = table_size
        self.jumps = jumps
        memory = machine.memory
        self.layout = Layout(memory.base, memory.size, memory.write_base - memory.base)
        self.counters = counters  # (leader, instructions) of each counter, when counting blocks
        self.counter_base = counter_base
        self.events = machine.events  # caches and predictor to tell, when timing
        self.instructions = 0
        self.all_entries: list[int] = []

    def run(self) -> str:
        """The module's text."""
        text = None
        while text is None:  # an instruction that turns out to be inexpressible divides its block
            counters = len(self.counters or ())
            text = self._translate()
            if text is None and self.counters is not None:
                del self.counters[counters:]
        return text

    def _translate(self) -> str | None:
        explorer = self.explorer
        self.out = SlotText(self.quick)
        self.flow = flow = explorer.flow_graph(self.start, self.asked, self.end, None if self.quick else self._seen)
        entries = dict(self.asked) or dict.fromkeys(flow.own)
        if not self.only_start:  # places that execution comes back to
            for block in flow.own.values():
                if block.sites[-1].kind in (CALL, INDIRECT_CALL, OPAQUE) and block.callee is None:
                    entries.setdefault(block.sites[-1].next_pc)
        at = {leader: block for leader, block in flow.own.items() if block.sites[0].kind != BAD}
        self.entries = [at[e] for e in entries if e in at]
        stack = self.m.slots[self.m.target.frame.stack_pointer]
        self.bounds = Bounds(flow.blocks, flow.own.values() if self.quick else self.entries, stack, flow.own.get(self.start), self.constants)
        self.exits: list[Exit] = []
        self.tail: list[str] = []
        self.instructions = 0
        self.heads: dict[str, Block] = {}  # targets of backward branches
        self.computed: dict[int, Block] = {}  # by class: where the target of computed jumps is looked at
        try:
            for block in flow.blocks:
                self._block(block)
        except Inexpressible:
            self.site.kind = OPAQUE
            explorer.small.clear()
            return None
        return self._assemble()

    def _seen(self, pc: int) -> int:
        return self.jumps[(pc - self.code_base) >> self.shift]

    # -- leaving -----------------------------------------------------------------------------------------------------

    def leave(self, pc: str, status: int = OK, written: int = -1) -> str:
        """The label of an exit from here."""
        label = self.out.label()
        self.exits.append(Exit(label, self.block, self.out.defs if written < 0 else written, self.position, pc, status))
        self.block.leaves = True
        return label

    def _interpret(self) -> str:
        return self.leave(str(self.site.pc), INTERPRET)

    def goto(self, target: int, source_pc: int) -> str:
        """A label for a branch within the function (through a budget check where it goes backwards), or to an exit."""
        found = next((b for b in self.block.edges if b.leader == target and b.calls == self.block.calls), None)
        if found is None:
            return self.leave(str(target))
        if target > source_pc:
            return found.label
        self.heads[found.label] = found
        return f"C{found.label}"

    # -- blocks ------------------------------------------------------------------------------------------------------

    def _block(self, block: Block) -> None:
        out, label, leader = self.out, block.label, block.leader
        self.block = block
        out.uses = out.defs = 0
        out.begin(label)
        budget = out.value("load i64, ptr %budget")
        if not self.quick:  # hidden, so that no induction variables are made of it and of what exits make of it
            budget = out.value(f'call i64 asm "", "=r,0"(i64 {budget})')
        at = len(out.lines)
        out.lines.append("")  # the subtraction, once the length is known
        counter = -1
        if self.counters is not None:
            counter = len(self.counters)
            self.counters.append((leader, 0))
            p = f"inttoptr (i64 {self.counter_base + 8 * counter} to ptr)"
            value = out.value(f"load i64, ptr {p}")
            out.lines.append(f"  store i64 {out.value(f'add i64 {value}, 1')}, ptr {p}")
        bounds = self.bounds.at(block)
        count = 0
        closed = False
        for i, site in enumerate(block.sites):
            self.site, self.position = site, i
            if site.kind in (BAD, OPAQUE):
                out.lines.append(f"  br label %{self.leave(str(site.pc), INTERPRET if site.kind == OPAQUE else OK)}")
                closed = True
                break
            closed = self._site(site, bounds[i])
            count += 1
        block.length = count
        block.uses, block.defs = out.uses, out.defs
        out.lines[at] = f"  %m{label} = sub i64 {budget}, {count}\n  store i64 %m{label}, ptr %budget"
        self.instructions += count
        if self.counters is not None:
            self.counters[counter] = (leader, count)
        if not closed:
            last = block.sites[-1]
            self.position = count
            out.lines.append(f"  br label %{self.goto(last.next_pc, last.pc)}")

    def _site(self, site: Site, bounds: tuple[bool, tuple[int, int, bool] | None]) -> bool:
        """Emit one instruction; True where it ends the block."""
        out, m = self.out, self.m
        assert site.meaning is not None and site.decoded is not None
        emitter = InstructionEmitter(out, site.operands, site.pc, site.next_pc, self.constants, self.layout, bounds, self._interpret)
        events = self.events
        if events is not None and (site.kind != SEQUENTIAL or site.decoded.desc.may_load or site.decoded.desc.may_store):
            emitter.event = events.place(site.pc)
        writes: list[tuple[int, str]] = []
        branch: tuple[str | None, str] | None = None
        for s in site.meaning.statements:
            if s.kind == "write":
                e = s.args[0]
                assert e is not None
                if s.name:
                    writes += filter(None, [emitter.write(written_slot(m, s, site.operands), emitter.emit(e), 64, 64, False, m.num_slots - 1)])
                    continue
                class_id = site.decoded.desc.operands[s.position].reg_class
                bits = register_bits(m.target, class_id)
                boxed = e.width < 64 and is_boxed(m.target, class_id)
                done = emitter.write(site.operands[s.position], emitter.emit(e), e.width, bits, boxed, m.num_slots - 1)
                if done is not None:
                    writes.append(done)
            elif s.kind == "store":
                address, value, size = s.args
                assert address is not None and value is not None and size is not None and isinstance(size.value, int)
                emitter.store(address, value, size.value)
            elif s.kind == "branch":
                cond, target = s.args
                assert target is not None
                branch = (emitter.emit(cond) if cond is not None else None, emitter.emit(target))
        for slot, text in writes:
            out.write(slot, text)
        if branch is None:
            return False
        self.position += 1
        cond_text, target_text = branch
        if events is not None:
            self._tell_branch(site, cond_text, target_text, emitter.event)
        if site.assumed:
            same = out.value(f"icmp eq i64 {target_text}, {site.target}")
            sure = out.label()
            out.lines.append(f"  br i1 {same}, label %{sure}, label %{self.leave(target_text)}, !prof !0")
            out.begin(sure)
        if site.kind == BRANCH:
            yes, no = self.goto(site.target, site.pc), self.goto(site.next_pc, site.pc)
            out.lines.append(f"  br i1 {cond_text}, label %{yes}, label %{no}")
        elif site.kind == JUMP:
            out.lines.append(f"  br label %{self.goto(site.target, site.pc)}")
        elif site.kind in (CALL, INDIRECT_CALL):
            self._call(site, target_text)
        elif self.block.calls:  # a callee in place of its call returns
            back = self.block.edges[0]
            same = out.value(f"icmp eq i64 {target_text}, {self.block.calls[-1].next_pc}")
            out.lines.append(f"  br i1 {same}, label %{back.label}, label %{self.leave(target_text)}, !prof !0")
        elif is_return(m, site):
            out.lines.append(f"  br label %{self.leave(target_text)}")
        else:
            c = jump_class(site.pc)
            computed = self.computed.get(c)
            if computed is None:
                computed = self.computed[c] = Block(site.pc, [], f"computed{c}", ())
                computed.edges = self.flow.targets[c]
                computed.leaves = True
            self.block.edges = [computed]
            out.lines.append(f"  store i64 {target_text}, ptr %xpc")
            out.lines.append(f"  br label %{computed.label}")
        return True

    def _tell_branch(self, site: Site, cond: str | None, target: str, event: int) -> None:
        """Tell the branch predictor of a transfer of control."""
        out, kind = self.out, site.kind
        pc, target = str(site.pc), str(target)
        if kind == BRANCH:
            taken = out.value(f"zext i1 {cond} to i64")
            out.tell("oxllc_branch", [pc, taken, str(int(site.target <= site.pc))], event)
        if kind in (CALL, INDIRECT_CALL):
            out.tell("oxllc_call", [str(site.next_pc)])
        if kind == INDIRECT and is_return(self.m, site):
            out.tell("oxllc_return", [target], event)
        elif kind in (INDIRECT, INDIRECT_CALL) or site.assumed:  # an assumed target is one to us, not to the predictor
            out.tell("oxllc_indirect", [pc, target], event)

    def _call(self, site: Site, target: str) -> None:
        out, block = self.out, self.block
        if block.callee is not None:
            out.lines.append(f"  br label %{block.callee.label}")
            return
        here, deep = out.label(), out.label()
        leave = self.leave(target)
        if site.kind == CALL:
            index = (site.target - self.code_base) >> self.shift
            if not 0 <= index < self.table_size:
                out.lines.append(f"  br label %{leave}")
                block.behind = None
                return
            slot = f"getelementptr (i64, ptr @{TABLE}, i64 {index})"
        else:
            index_value = out.value(f"lshr i64 {out.value(f'sub i64 {target}, {self.code_base}')}, {self.shift}")
            inside = out.value(f"icmp ult i64 {index_value}, {self.table_size}")
            known = out.label()
            out.lines.append(f"  br i1 {inside}, label %{known}, label %{leave}")
            out.begin(known)
            slot = out.value(f"getelementptr i64, ptr @{TABLE}, i64 {index_value}")
        f = out.value(f"load ptr, ptr {slot}, !tbaa !5")
        null = out.value(f"icmp eq ptr {f}, null")
        out.lines.append(f"  br i1 {null}, label %{leave}, label %{here}, !prof !3")
        out.begin(here)
        too_deep = out.value(f"icmp ugt i64 %depth, {MAX_DEPTH}")
        out.lines.append(f"  br i1 {too_deep}, label %{leave}, label %{deep}, !prof !3")
        out.begin(deep)
        out.lines.append(f"@FLUSH {out.defs}")
        depth = out.value("add i64 %depth, 1")
        budget = out.value("load i64, ptr %budget")
        r = out.value(f"call {{i64, i64}} {f}(ptr %s, ptr %m, i64 {target}, i64 {depth}, i64 {budget})")
        pc, rest = out.value(f"extractvalue {{i64, i64}} {r}, 0"), out.value(f"extractvalue {{i64, i64}} {r}, 1")
        up, back = out.label(), out.label()
        self.tail.append(f"{up}:")
        if self.quick:
            self.tail += [f"  store i64 {pc}, ptr %xpc", f"  store i64 {rest}, ptr %budget", "  br label %out"]
        else:
            self.tail.append(f"  ret {{i64, i64}} {r}")
        if block.behind is None:
            out.lines.append(f"  br label %{up}")
            return
        same = out.value(f"icmp eq i64 {pc}, {site.next_pc}")
        out.lines.append(f"  br i1 {same}, label %{back}, label %{up}, !prof !0")
        out.begin(back)
        out.lines.append(f"  store i64 {rest}, ptr %budget")
        out.lines.append("@RELOAD")
        out.lines.append(f"  br label %{block.behind.label}")

    # -- registers and state ---------------------------------------------------------------------------------------------

    def _dataflow(self) -> None:
        """`dirty` and `need` of all blocks."""
        blocks = [*self.flow.blocks, *self.computed.values()]
        work = blocks[:]
        while work:
            block = work.pop()
            after = block.dirty | block.defs
            for b in block.edges:
                if after & ~b.dirty:
                    b.dirty |= after
                    work.append(b)
        before: dict[int, list[Block]] = {}
        for block in blocks:
            if block.leaves or block.label in self.heads:
                block.uses |= block.dirty
            for b in block.edges:
                before.setdefault(id(b), []).append(block)
        work = blocks[:]
        while work:
            block = work.pop()
            need = block.uses
            for b in block.edges:
                need |= b.need & ~block.defs
            if need & ~block.need:
                block.need |= need
                work += before.get(id(block), ())

    def _names(self) -> Iterator[str]:
        n = 0
        while True:
            yield f"%f{n}"
            n += 1

    def _assemble(self) -> str:
        n = self.m.num_slots
        names = self._names()
        quick = self.quick
        if not quick:
            self._dataflow()
        used = 0
        for block in self.flow.blocks:
            used |= block.uses | block.defs

        def flush(mask: int) -> list[str]:
            lines = []
            for slot in slots_in(0 if quick else mask):
                value = next(names)
                lines += [f"  {value} = load i64, ptr %r{slot}", f"  store i64 {value}, ptr %q{slot}, !tbaa !2"]
            return lines

        def reload(mask: int) -> list[str]:
            lines = []
            for slot in slots_in(0 if quick else mask):
                value = next(names)
                lines += [f"  {value} = load i64, ptr %q{slot}, !tbaa !2", f"  store i64 {value}, ptr %r{slot}"]
            return lines

        def finish(label: str, mask: int, pc: str, status: int, left: int) -> list[str]:
            lines = [f"{label}:", *flush(mask)]
            budget = next(names)
            lines.append(f"  {budget} = load i64, ptr %budget")
            if left:
                more = next(names)
                lines.append(f"  {more} = add i64 {budget}, {left}")
                budget = more
            if status:
                lines.append(f"  store i64 {status}, ptr %status, !tbaa !2")
                if pc[0] == "%":
                    marked = next(names)
                    lines.append(f"  {marked} = xor i64 {pc}, {MARK}")
                    pc = marked
                else:
                    pc = str(int(pc) ^ MARK)
            if quick:
                return [*lines, f"  store i64 {budget}, ptr %budget", f"  store i64 {pc}, ptr %xpc", "  br label %out"]
            a, b = next(names), next(names)
            return [*lines, f"  {a} = insertvalue {{i64, i64}} poison, i64 {pc}, 0",
                    f"  {b} = insertvalue {{i64, i64}} {a}, i64 {budget}, 1", f"  ret {{i64, i64}} {b}"]

        self.all_entries = [b.leader for b in self.entries]
        wanted = 0
        for block in self.entries:
            wanted |= block.need
        cell = [f"getelementptr i64, ptr %s, i64 {i}" for i in range(n + STATE_EXTRA)]
        text = [f"define {{i64, i64}} @{self.name}(ptr noalias %s, ptr noalias %m, i64 %pc, i64 %depth, i64 %budget0) {{", "entry:"]
        for slot in slots_in(0 if quick else used):
            text += [f"  %r{slot} = alloca i64", f"  %q{slot} = {cell[slot]}"]
        text += ["  %budget = alloca i64", "  %xpc = alloca i64", "  store i64 %budget0, ptr %budget", "  store i64 %pc, ptr %xpc",
                 f"  %m0 = getelementptr i8, ptr %m, i64 {-self.layout.base}", f"  %flags = {cell[n + FLAGS]}",
                 f"  %rounding = {cell[n + ROUNDING]}", f"  %status = {cell[n + STATUS]}", *reload(wanted)]
        cases = " ".join(f"i64 {b.leader}, label %{b.label}" for b in self.entries)
        text += ["  %b1 = icmp slt i64 %budget0, 0", "  br i1 %b1, label %over, label %go, !prof !3",
                 *finish("over", 0, "%pc", self.limit_status, 0), "go:", "  %where = load i64, ptr %xpc",
                 f"  switch i64 %where, label %none [ {cases} ]", *finish("none", 0, "%where", OK, 0)]
        for c, block in self.computed.items():
            text += [f"computed{c}:", f"  %to{c} = load i64, ptr %xpc", f"  %rest{c} = load i64, ptr %budget",
                     f"  %spent{c} = icmp slt i64 %rest{c}, 0",
                     f"  br i1 %spent{c}, label %stop{c}, label %switch{c}, !prof !3",
                     *finish(f"stop{c}", block.dirty, f"%to{c}", self.limit_status, 0)]
            mark = [f"  %far{c} = sub i64 %to{c}, {self.code_base}", f"  %at{c} = lshr i64 %far{c}, {self.shift}",
                    f"  %in{c} = icmp ult i64 %at{c}, {self.table_size}", f"  br i1 %in{c}, label %note{c}, label %after{c}", f"note{c}:",
                    f"  %mark{c} = getelementptr i8, ptr @{JUMPS}, i64 %at{c}", f"  %old{c} = load i8, ptr %mark{c}, !tbaa !5",
                    f"  %new{c} = or i8 %old{c}, {1 << c}", f"  store i8 %new{c}, ptr %mark{c}, !tbaa !5", f"  br label %after{c}"]
            if quick:  # all look for their target where the function starts
                text += [f"switch{c}:", *mark, f"after{c}:", "  br label %go"]
            else:
                cases = " ".join(f"i64 {b.leader}, label %{b.label}" for b in block.edges)
                switch = f"  switch i64 %to{c}, label %none{c} [ {cases} ]"
                text += [f"switch{c}:", switch, f"none{c}:", *mark, *finish(f"after{c}", block.dirty, f"%to{c}", OK, 0)]
        of_block = iter(self.flow.blocks)
        for line in self.out.lines:
            if line[0] == "@":
                if line == "@RELOAD":
                    assert block.behind is not None
                    text += reload(block.behind.need)
                else:
                    text += flush(block.dirty | int(line[7:]))
                continue
            if line[0] in "BI" and line[-1] == ":":
                block = next(of_block)
            text.append(line)
        text += self.tail
        for head in self.heads.values():
            name = head.label
            text += [f"C{name}:", f"  %b{name} = load i64, ptr %budget", f"  %c{name} = icmp slt i64 %b{name}, 0",
                     f"  br i1 %c{name}, label %O{name}, label %{name}, !prof !3",
                     *finish(f"O{name}", head.dirty, str(head.leader), self.limit_status, 0)]
        for e in self.exits:
            text += finish(e.label, e.block.dirty | e.written, e.pc, e.status, e.block.length - e.position)
        if quick:  # one return, because selection without optimization is slow at them
            text += ["out:", "  %pc1 = load i64, ptr %xpc", "  %budget1 = load i64, ptr %budget",
                     "  %r1 = insertvalue {i64, i64} poison, i64 %pc1, 0", "  %r2 = insertvalue {i64, i64} %r1, i64 %budget1, 1",
                     "  ret {i64, i64} %r2"]
        text += ["}", f"@{TABLE} = external global i64", f"@{JUMPS} = external global i8"]
        text += [self.out.declarations[k] for k in sorted(self.out.declarations)]
        text += ['!0 = !{!"branch_weights", i32 100000, i32 1}', '!3 = !{!"branch_weights", i32 1, i32 100000}', '!4 = !{!"guest machine"}',
                 '!6 = !{!"memory", !4}', '!7 = !{!"state", !4}', '!8 = !{!"table", !4}',
                 "!1 = !{!6, !6, i64 0}", "!2 = !{!7, !7, i64 0}", "!5 = !{!8, !8, i64 0}"]
        return "\n".join(text) + "\n"
