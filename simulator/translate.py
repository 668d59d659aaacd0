"""Guest functions to LLVM IR: control flow discovered from the code itself.

`explore` follows direct branches from the entry points of a guest function; a branch that writes the link register is a call, an
indirect one without link a return or computed jump.  `FunctionTranslator` makes one host function of it:

    i64 f(ptr state, ptr memory, i64 pc, i64 depth)      runs from entry point pc; returns the guest pc at which it stopped

A function is translated in up to three forms.  The quick one, compiled without much optimization, can be entered at every block.  The
good ones follow where it turns out to be hot: one is entered at the function's start only, so that its loops are those of the guest;
the other, where asked for, has the entry points that execution came back to (heads of long loops, places behind calls).

Guest registers live in allocas (SSA values after mem2reg) and are written back to `state` at calls and exits; in the quick form, in
`state` itself.  A direct call calls the
host function that the dispatch table has for the callee, and goes on if that returns the return address; any other answer (a tail
call's end, longjmp, a depth limit, an untranslated callee) is passed upwards with all state in place, so the host stack never matters
to the guest.  An odd answer is pc | 1 with a status in the state: INTERPRET where the reference engine has to execute the
instruction (it cannot be expressed, or its memory access is outside of the bounds), LIMIT where the budget is used up
(QUICK_LIMIT in the quick form).

The text names no address of this process (the dispatch table is an external symbol), so that compiled code can be kept.

The state: one word per slot, then BUDGET (instructions left), STATUS, FLAGS (of floating point, beside the host's), and ROUNDING (the
host's rounding mode while compiled code runs, as llvm.set.rounding counts).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.simulator.emit_llvm import FunctionText, Group, Inexpressible, InstructionEmitter, Layout, base_and_offset, evaluate
from oxllc.simulator.errors import GuestFault
from oxllc.simulator.meaning import SCALAR_NOPS, Meaning, Statement, is_boxed, meaning_of, register_bits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded

BUDGET, STATUS, FLAGS, ROUNDING = range(4)  # words of the state behind the slots
STATE_EXTRA = 8
OK, INTERPRET, LIMIT, QUICK_LIMIT = range(4)
MAX_INSTRUCTIONS = 20000
MAX_DEPTH = 1000  # nested guest calls on the host stack
MAX_SPAN = 1 << 16  # bytes that one check of a group may cover
TABLE = "oxllc_dispatch_table"

SEQUENTIAL, BRANCH, JUMP, CALL, INDIRECT_CALL, INDIRECT, OPAQUE, BAD = range(8)


class Site:
    """One instruction of a guest function: what it is for control flow."""

    __slots__ = ("decoded", "kind", "meaning", "next_pc", "operands", "pc", "target")

    def __init__(self, pc: int, decoded: Decoded | None, meaning: Meaning | None, operands: list[int]) -> None:
        self.pc = pc
        self.decoded = decoded
        self.meaning = meaning
        self.operands = operands
        self.next_pc = pc + (decoded.size if decoded else 0)
        self.kind = SEQUENTIAL
        self.target = -1


def written_slot(machine: Machine, s: Statement, operands: list[int]) -> int:
    """The slot that a write goes to."""
    return machine.slot_by_name[s.name] if s.name else operands[s.position]


def site_at(machine: Machine, pc: int) -> Site:
    """Decode and classify the instruction at a pc; kind BAD where there is none."""
    meaning = None
    if machine.exe.is_code(pc):  # the bare machine executes data, too, but only interpreted
        try:
            d = machine.fetch(pc)
            meaning = meaning_of(machine.target, d.desc)
        except (GuestFault, OxllcError):
            pass
    if meaning is None:
        site = Site(pc, None, None, [])
        site.kind = BAD
        return site
    operands = machine.operand_slots(d)
    site = Site(pc, d, meaning, operands)
    if pc in machine.breakpoints:
        site.kind = BAD  # left to the interpreter, which stops there
        return site
    if d.predicate:
        site.kind = OPAQUE
        return site
    for s in meaning.statements:
        if s.kind == "branch":
            cond, target = s.args
            assert target is not None
            to = evaluate(target, operands, pc, site.next_pc)
            links = any(w.kind == "write" and w.args[0] is not None and w.args[0].op == "next_pc"
                        and written_slot(machine, w, operands) != machine.num_slots - 1 for w in meaning.statements)
            if cond is not None:
                site.kind = BRANCH if to is not None else OPAQUE
            elif to is None:
                site.kind = INDIRECT_CALL if links else INDIRECT
            else:
                site.kind = CALL if links else JUMP
            site.target = to if to is not None else -1
        elif s.kind == "effect" and s.name not in SCALAR_NOPS:
            site.kind = OPAQUE
    return site


def is_return(machine: Machine, site: Site) -> bool:
    """Whether an indirect jump reads the link register."""
    assert site.decoded is not None
    link = machine.slots[machine.target.frame.return_address]
    return any(o == link and info.reg_class >= 0 and not info.is_def
               for o, info in zip(site.operands, site.decoded.desc.operands, strict=True))


def explore(machine: Machine, start: int, entries: Iterable[int], starts: frozenset[int],
            end: int) -> tuple[dict[int, list[Site]], bool]:
    """Basic blocks by leader, reachable from `start` and `entries` without calls; whether there is a computed jump.

    Jumps to other function starts leave.  Where a computed jump is found, code up to `end` that nothing else reaches is taken for its
    targets: it begins behind an unconditional transfer."""
    sites: dict[int, Site] = {}
    leaders: dict[int, None] = dict.fromkeys([start, *entries])
    _reach(machine, start, starts, sites, leaders, list(leaders))
    computed = any(s.kind == INDIRECT and not is_return(machine, s) for s in sites.values())
    if computed:
        pc = start
        while pc < end and len(sites) < MAX_INSTRUCTIONS:
            site = sites.get(pc)
            if site is None:
                leaders[pc] = None
                _reach(machine, start, starts, sites, leaders, [pc])
                site = sites[pc]
            if site.kind == BAD:
                break
            pc = site.next_pc
    return _blocks(sites, leaders), computed


def _reach(machine: Machine, start: int, starts: frozenset[int], sites: dict[int, Site], leaders: dict[int, None], work: list[int]) -> None:
    while work:
        pc = work.pop()
        while pc not in sites and len(sites) < MAX_INSTRUCTIONS:
            site = sites[pc] = site_at(machine, pc)
            if site.kind == BAD:
                break
            if site.kind in (BRANCH, JUMP) and (site.kind == BRANCH or site.target not in starts or site.target == start):
                if site.target not in leaders:
                    leaders[site.target] = None
                    work.append(site.target)
            if site.kind != SEQUENTIAL and site.kind not in (JUMP, INDIRECT) and site.next_pc not in leaders:
                leaders[site.next_pc] = None
                work.append(site.next_pc)
            if site.kind != SEQUENTIAL:
                break
            pc = site.next_pc


def _blocks(sites: dict[int, Site], leaders: dict[int, None]) -> dict[int, list[Site]]:
    blocks: dict[int, list[Site]] = {}
    for leader in sorted(leaders):
        if leader not in sites:
            continue
        block = []
        pc = leader
        while pc in sites:
            site = sites[pc]
            block.append(site)
            pc = site.next_pc
            if site.kind != SEQUENTIAL or pc in leaders:
                break
        blocks[leader] = block
    return blocks


class FunctionTranslator:
    """Makes the IR text of one guest function, entered at `entries`, at every block if there are none (the quick form)."""

    def __init__(self, machine: Machine, start: int, entries: Iterable[int], starts: frozenset[int], end: int, name: str,
                 code_base: int, table_size: int, counters: list[tuple[int, int]] | None = None, counter_base: int = 0) -> None:
        self.m = machine
        self.start = start
        self.name = name
        self.starts = starts
        self.entries = dict.fromkeys(entries)
        self.only_start = list(self.entries) == [start]
        self.limit_status = LIMIT if self.entries else QUICK_LIMIT
        self.blocks, self.computed = explore(machine, start, self.entries, starts, end)
        if not self.entries:
            self.entries = dict.fromkeys(self.blocks)
        self.targets = dict.fromkeys(self.blocks if self.computed else ())  # a computed jump may go to any block
        self.out = FunctionText()
        self.constants = frozenset(machine.slots[r.id] for r in machine.target.registers if r.is_constant)
        self.code_base = code_base
        self.table_size = table_size
        self.labels: set[int] = set(self.blocks)
        memory = machine.memory
        self.layout = Layout(memory.base, memory.size, memory.write_base - memory.base)
        self.lengths: dict[str, int] = {}  # instructions before a place in a block, by the text that stands for the rest
        self.counters = counters  # (leader, instructions) of each counter, when counting blocks
        self.counter_base = counter_base
        self.events = machine.events  # caches and predictor to tell, when timing
        self.counter_of: dict[int, int] = {}
        self.instructions = 0

    def exit_to(self, pc: str, status: int = OK) -> list[str]:
        """Leave the function."""
        lines = [f"  store i64 {status}, ptr %xstatus"] if status else []
        return [*lines, f"  store i64 {pc}, ptr %xpc", f"  br label %{'exit' if not status else 'stop'}"]

    def goto(self, target: int, source_pc: int) -> str:
        """A label for a branch to a guest pc (through a budget check where it goes backwards)."""
        out = self.out
        if target not in self.blocks:
            label = out.label()
            self.tail += [f"{label}:", *self.exit_to(str(target))]
            return label
        if target > source_pc:
            return f"B{target:x}"
        label, over = out.label(), out.label()
        value = f"%b{label}"
        self.tail += [f"{label}:", f"  {value} = load i64, ptr %budget", f"  %c{label} = icmp slt i64 {value}, 0",
                      f"  br i1 %c{label}, label %{over}, label %B{target:x}, !prof !3",
                      f"{over}:", *self.exit_to(str(target), self.limit_status)]
        return label

    def run(self) -> str:
        """The module's text."""
        self.tail = self.out.cold
        queue = list(self.blocks.items())
        for leader, block in queue:
            self._block(leader, block)
        return self._assemble()

    def _begin(self, leader: int) -> int:
        out = self.out
        out.lines.append(f"B{leader:x}:")
        out.lines.append(f"  %n{leader:x} = load i64, ptr %budget")
        at = len(out.lines)
        out.lines.append("")  # the subtraction, once the length is known
        if self.counters is not None:
            index = self.counter_of[leader] = len(self.counters)
            self.counters.append((leader, 0))
            p = f"inttoptr (i64 {self.counter_base + 8 * index} to ptr)"
            value = out.value(f"load i64, ptr {p}")
            out.lines.append(f"  store i64 {out.value(f'add i64 {value}, 1')}, ptr {p}")
        return at

    def _end(self, leader: int, at: int, count: int, before: list[str]) -> None:
        self.lengths.update((text, count - i) for i, text in enumerate(before))
        self.out.lines[at] = f"  %m{leader:x} = sub i64 %n{leader:x}, {count}\n  store i64 %m{leader:x}, ptr %budget"
        self.instructions += count
        if self.counters is not None:
            self.counters[self.counter_of[leader]] = (leader, count)

    def _block(self, leader: int, block: list[Site]) -> None:
        out = self.out
        at = self._begin(leader)
        count = 0
        open_ = True
        groups = self._groups(block)
        before = [f"@{leader:x}+{i}" for i in range(len(block))]
        for i, site in enumerate(block):
            if site.kind == BAD:
                out.lines += self.exit_to(str(site.pc))
                open_ = False
                break
            mark = len(out.lines)
            try:
                if site.kind == OPAQUE:
                    raise Inexpressible
                closed = self._site(site, groups.get(i), before[i])
                count += 1
                if closed:
                    open_ = False
                    break
            except Inexpressible:
                del out.lines[mark:]
                out.lines += self.exit_to(str(site.pc), INTERPRET)
                self._end(leader, at, count, before)
                if not self.only_start:
                    self.entries.setdefault(site.next_pc)
                rest = block[i + 1 :]
                if rest:
                    self.labels.add(site.next_pc)
                    self._block(site.next_pc, rest)
                return
        self._end(leader, at, count, before)
        if open_:
            last = block[-1]
            out.lines.append(f"  br label %{self.goto(last.next_pc, last.pc)}")

    def _groups(self, block: list[Site]) -> dict[int, Group]:
        """The group of each instruction (by position) that accesses memory by a register that others of the block use unchanged."""
        found: dict[tuple[int, int], tuple[Group, list[int]]] = {}
        version: dict[int, int] = {}
        for i, site in enumerate(block):
            if site.meaning is None or site.decoded is None or site.kind == OPAQUE:
                break
            accesses = [(e.args[0], e.value, False) for e in site.meaning.expressions() if e.op == "load"]
            accesses += [(s.args[0], s.args[2].value, True) for s in site.meaning.statements
                         if s.kind == "store" and s.args[0] is not None and s.args[2] is not None]
            if len(accesses) == 1:
                address, size, is_store = accesses[0]
                where = base_and_offset(address, site.operands, site.pc, site.next_pc)
                if where is not None and where[0] not in self.constants and isinstance(size, int):
                    slot, offset = where
                    group, members = found.setdefault((slot, version.get(slot, 0)), (Group(), []))
                    group.add(offset, size, is_store)
                    members.append(i)
            for s in site.meaning.statements:
                if s.kind == "write":
                    slot = written_slot(self.m, s, site.operands)
                    version[slot] = version.get(slot, 0) + 1
        out: dict[int, Group] = {}
        for group, members in found.values():
            spans = [x for x in (group.loads, group.stores) if x is not None]
            if len(members) > 1 and all(hi - lo <= MAX_SPAN for lo, hi in spans):
                out.update(dict.fromkeys(members, group))
        return out

    def _site(self, site: Site, group: Group | None, left: str) -> bool:
        """Emit one instruction; True where it ends the block."""
        out, m = self.out, self.m
        assert site.meaning is not None and site.decoded is not None
        emitter = InstructionEmitter(out, site.operands, site.pc, site.next_pc, self.constants, self.layout, group, left)
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
            out.lines.append(f"  store i64 {text}, ptr %r{slot}")
        if branch is None:
            return False
        cond_text, target_text = branch
        if events is not None:
            self._tell_branch(site, cond_text, target_text, emitter.event)
        if site.kind == BRANCH:
            yes, no = self.goto(site.target, site.pc), self.goto(site.next_pc, site.pc)
            out.lines.append(f"  br i1 {cond_text}, label %{yes}, label %{no}")
        elif site.kind == JUMP:
            if site.target in self.starts and site.target != self.start:
                out.lines += self.exit_to(str(site.target))
            else:
                out.lines.append(f"  br label %{self.goto(site.target, site.pc)}")
        elif site.kind in (CALL, INDIRECT_CALL):
            self._call(site, target_text)
        else:
            if is_return(m, site):
                out.lines += self.exit_to(target_text)
            else:
                out.lines.append(f"  store i64 {target_text}, ptr %xpc")
                out.lines.append("  br label %computed")
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
        elif kind in (INDIRECT, INDIRECT_CALL):
            out.tell("oxllc_indirect", [pc, target], event)

    def _call(self, site: Site, target: str) -> None:
        out = self.out
        leave, here, deep, back, up = (out.label() for _ in range(5))
        out.lines.append("@FLUSH")
        if site.kind == CALL:
            index = (site.target - self.code_base) >> 1
            if not 0 <= index < self.table_size:
                out.lines += self.exit_to(target)
                return
            slot = f"getelementptr (i64, ptr @{TABLE}, i64 {index})"
        else:
            index_value = out.value(f"lshr i64 {out.value(f'sub i64 {target}, {self.code_base}')}, 1")
            inside = out.value(f"icmp ult i64 {index_value}, {self.table_size}")
            known = out.label()
            out.lines.append(f"  br i1 {inside}, label %{known}, label %{leave}")
            out.lines.append(f"{known}:")
            slot = out.value(f"getelementptr i64, ptr @{TABLE}, i64 {index_value}")
        f = out.value(f"load ptr, ptr {slot}, !tbaa !5")
        null = out.value(f"icmp eq ptr {f}, null")
        out.lines.append(f"  br i1 {null}, label %{leave}, label %{here}, !prof !3")
        out.lines.append(f"{here}:")
        too_deep = out.value(f"icmp ugt i64 %depth, {MAX_DEPTH}")
        out.lines.append(f"  br i1 {too_deep}, label %{leave}, label %{deep}, !prof !3")
        out.lines.append(f"{deep}:")
        depth = out.value("add i64 %depth, 1")
        r = out.value(f"call i64 {f}(ptr %s, ptr %m, i64 {target}, i64 {depth})")
        same = out.value(f"icmp eq i64 {r}, {site.next_pc}")
        out.lines.append(f"  br i1 {same}, label %{back}, label %{up}")
        self.tail += [f"{leave}:", f"  ret i64 {target}", f"{up}:", f"  ret i64 {r}"]
        out.lines.append(f"{back}:")
        out.lines.append("@RELOAD")
        out.lines.append(f"  br label %{self.goto(site.next_pc, site.pc)}")
        if not self.only_start:
            self.entries.setdefault(site.next_pc)

    def _assemble(self) -> str:
        out, n = self.out, self.m.num_slots
        used = sorted({**out.slots_read, **out.slots_written})
        written = sorted(out.slots_written)
        state = [f"getelementptr i64, ptr %s, i64 {i}" for i in range(n + STATE_EXTRA)]

        serial = 0
        in_place = self.limit_status == QUICK_LIMIT

        def flush() -> list[str]:
            nonlocal serial
            if in_place:
                return []
            lines = []
            for slot in written:
                serial += 1
                lines += [f"  %f{serial}p = {state[slot]}", f"  %f{serial}v = load i64, ptr %r{slot}",
                          f"  store i64 %f{serial}v, ptr %f{serial}p, !tbaa !2"]
            serial += 1
            return [*lines, f"  %f{serial}p = {state[n + BUDGET]}", f"  %f{serial}v = load i64, ptr %budget",
                    f"  store i64 %f{serial}v, ptr %f{serial}p, !tbaa !2"]

        def reload() -> list[str]:
            nonlocal serial
            if in_place:
                return []
            lines = []
            for slot in used:
                serial += 1
                lines += [f"  %f{serial}p = {state[slot]}", f"  %f{serial}v = load i64, ptr %f{serial}p, !tbaa !2",
                          f"  store i64 %f{serial}v, ptr %r{slot}"]
            serial += 1
            return [*lines, f"  %f{serial}p = {state[n + BUDGET]}", f"  %f{serial}v = load i64, ptr %f{serial}p, !tbaa !2",
                    f"  store i64 %f{serial}v, ptr %budget"]

        body: list[str] = []
        lengths = self.lengths
        for line in out.lines:
            if line == "@FLUSH":
                body += flush()
            elif line == "@RELOAD":
                body += reload()
            else:
                body.append(line)
        cells = {f"%r{slot}": state[slot] for slot in used} | {"%budget": state[n + BUDGET]}
        text = [f"define i64 @{self.name}(ptr noalias %s, ptr noalias %m, i64 %pc, i64 %depth) {{", "entry:"]
        text += [f"  {name} = {address if in_place else 'alloca i64'}" for name, address in cells.items()]
        text += ["  %xpc = alloca i64", "  %xstatus = alloca i64", "  %xleft = alloca i64"]
        text += ["  store i64 0, ptr %xstatus", "  store i64 0, ptr %xleft", "  store i64 %pc, ptr %xpc",
                 f"  %m0 = getelementptr i8, ptr %m, i64 {-self.layout.base}", f"  %flags = {state[n + FLAGS]}",
                 f"  %rounding = {state[n + ROUNDING]}"]
        text += reload()
        text += ["  br label %computed", "computed:", "  %where = load i64, ptr %xpc", "  %b0 = load i64, ptr %budget",
                 "  %b1 = icmp slt i64 %b0, 0", "  br i1 %b1, label %over, label %go, !prof !3",
                 "over:", *self.exit_to("%where", self.limit_status), "go:"]
        bad = {leader for leader, block in self.blocks.items() if block[0].kind == BAD}
        self.all_entries = [e for e in self.entries if e in self.labels and e not in bad]
        cases = " ".join(f"i64 {e}, label %B{e:x}" for e in dict.fromkeys((*self.all_entries, *self.targets)) if e in self.labels)
        text += [f"  switch i64 %where, label %exit [ {cases} ]"]
        text += body
        for line in self.tail:
            at = line.find("@", 0, 16)
            if at > 0:
                place, _, rest = line[at:].partition(",")
                line = f"{line[:at]}{lengths.get(place, 0)},{rest}"
            text.append(line)
        text += ["slow:", "  %back = load i64, ptr %xleft", "  %now = load i64, ptr %budget", "  %more = add i64 %now, %back",
                 "  store i64 %more, ptr %budget", f"  store i64 {INTERPRET}, ptr %xstatus", "  br label %stop",
                 "stop:", "  %st = load i64, ptr %xstatus", f"  %stp = {state[n + STATUS]}", "  store i64 %st, ptr %stp",
                 "  %odd = load i64, ptr %xpc", "  %odd1 = or i64 %odd, 1", "  store i64 %odd1, ptr %xpc", "  br label %exit",
                 "exit:", *flush(), "  %result = load i64, ptr %xpc", "  ret i64 %result", "}"]
        text += [f"@{TABLE} = external global i64"]
        text += [self.out.declarations[k] for k in sorted(self.out.declarations)]
        text += ['!0 = !{!"branch_weights", i32 100000, i32 1}', '!3 = !{!"branch_weights", i32 1, i32 100000}', '!4 = !{!"guest machine"}',
                 '!6 = !{!"memory", !4}', '!7 = !{!"state", !4}', '!8 = !{!"table", !4}',
                 "!1 = !{!6, !6, i64 0}", "!2 = !{!7, !7, i64 0}", "!5 = !{!8, !8, i64 0}"]
        return "\n".join(text) + "\n"
