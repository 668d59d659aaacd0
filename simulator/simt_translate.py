"""Kernels to LLVM IR: one host function per kernel that runs a fragment of a warp until something needs its scheduler.

    i64 f(ptr context, ptr warp)        runs from the warp's pc; returns why it stopped (TURN ... SYNC below)

The registers of a warp lie in memory, a row of lanes per slot, and are there whenever the function returns.  Instructions between two
operations that concern several lanes (memory, cross-lane, branches) form a segment: a loop over chunks of lanes in which registers are
host vectors, loaded once and stored once.  So the order of everything that lanes can observe of each other is that of the instructions,
one after the other for all lanes, as in the reference engine.

A function exists in two forms: for a full warp, and for a fragment with a mask, whose writes select by lane.  Branches on which the
lanes agree stay inside of the function; where they disagree it stops (DIVERGE) and says who wants to go where.  An instruction without a form
here stops it with INTERPRET: the reference engine executes it and the function goes on behind it.  Every basic block can be entered.

The budget of instructions is checked at branches only (TURN): the same rule as in `Grid.turn`, so that both engines switch between
warps at the same places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.simulator.csr import csr_names
from oxllc.simulator.emit_llvm import Inexpressible
from oxllc.simulator.emit_llvm_warp import CHUNK, LANES, ChunkEmitter, WarpText, splat, vec
from oxllc.simulator.simt_blocks import INDIRECT, JUMP, OPAQUE, QUIET, Site, explore
from oxllc.simulator.simt_layout import (
    BLOCK_BARRIER,
    C_DYNSHARED,
    C_IMPLICIT,
    C_NCTAID_X,
    C_NTID_X,
    C_NWARPS,
    DIVERGE,
    EXIT,
    INTERPRET,
    ROW,
    SYNC,
    TURN,
    W_ALONE,
    W_BUDGET,
    W_CTAID_X,
    W_ELSE,
    W_MASK,
    W_NUMBER,
    W_PC,
    W_REGS,
    W_TAKEN,
    W_TARGET,
    W_TIDS,
    WIDTH,
)

if TYPE_CHECKING:
    from oxllc.simulator.expr import Expr
    from oxllc.simulator.simt import SimtCode

AXES = "xyz"
SHUFFLE_MOVES = {"shfl_up": "sub", "shfl_down": "add", "shfl_bfly": "xor"}
REDUCTIONS = ("ballot", "any", "all")
FUNCTIONS = {"sfu_exp2": "exp2", "sfu_log2": "log2", "sfu_sin": "sin", "sfu_cos": "cos", "sfu_tanh": "tanh"}
AMO_INT = frozenset(("swap", "add", "and", "or", "xor", "smin", "smax", "umin", "umax"))
CALLS = frozenset((*SHUFFLE_MOVES, "shfl_idx", *REDUCTIONS, "rdfirst", "rdlane", "dpp", "permlanex16", "atomic_cmp_swap", *FUNCTIONS))


class KernelTranslator:
    """Makes the IR text of one kernel in one form."""

    def __init__(self, code: SimtCode, entry: int, name: str, masked: bool, barrier_base: int) -> None:
        self.code = code
        self.barrier_base = barrier_base  # the slot of the first barrier register
        self.name = name
        self.masked = masked
        self.out = WarpText()
        self.blocks = explore(code, entry)
        self.starts = list(self.blocks)  # where the function can be entered
        self.scratch_count = 0
        self.constants = frozenset(code.slots[r.id] for r in code.target.registers if r.is_constant)
        self.csrs = csr_names(code.target)
        self.highest_slot = 0
        self.has_indirect = any(s.kind == INDIRECT for b in self.blocks.values() for s in b)
        self.tables: dict[str, str] = {}
        self.in_loop = False
        self.label = ""  # of the block that text is appended to
        self.e: ChunkEmitter
        self.lengths: dict[str, str] = {}  # of blocks, by the text that stands for them

    # -- segments ----------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Begin the loop of a segment where none is open."""
        if self.in_loop:
            return
        out = self.out
        self.in_loop = True
        self.known: dict[int, str] = {}
        self.dirty: dict[int, str] = {}
        self.mask_value = ""
        self.predicate_value = ""
        self.e.done = {}
        n = self.segment = out.next
        out.next += 1
        out.lines += [f"  br label %S{n}", f"S{n}:", f"  %lane{n} = phi i64 [ 0, %{self.label} ], [ %after{n}, %S{n} ]"]
        self.label = f"S{n}"

    def close(self) -> None:
        """End the loop: registers go back to memory."""
        if not self.in_loop:
            return
        out, n = self.out, self.segment
        for slot, value in self.dirty.items():
            out.lines.append(f"  store {vec(64)} {value}, ptr {self.row(slot)}, align 32")
        out.lines += [f"  %after{n} = add nuw i64 %lane{n}, {CHUNK}", f"  %more{n} = icmp ult i64 %after{n}, {WIDTH}",
                      f"  br i1 %more{n}, label %S{n}, label %E{n}", f"E{n}:"]
        self.label = f"E{n}"
        self.in_loop = False

    def row(self, slot: int) -> str:
        """The pointer to this chunk of a register."""
        self.highest_slot = max(self.highest_slot, slot)
        at = self.out.value(f"add i64 %lane{self.segment}, {slot * WIDTH}")
        return self.out.value(f"getelementptr i64, ptr %regs, i64 {at}")

    def register(self, slot: int) -> str:
        """This chunk of a register."""
        if slot in self.constants:
            return "zeroinitializer"
        found = self.known.get(slot)
        if found is None:
            found = self.known[slot] = self.out.value(f"load {vec(64)}, ptr {self.row(slot)}, align 32")
        return found

    def scratch(self) -> str:
        """An array of one word per lane, for this instruction."""
        name = f"%scratch{self.used_scratch}"
        self.used_scratch += 1
        self.scratch_count = max(self.scratch_count, self.used_scratch)
        return name

    def spill(self, text: str, width: int) -> str:
        """Put a value of the open segment into a new array, zero-extended."""
        out, name = self.out, self.scratch()
        if width < 64:
            text = out.value(f"zext {vec(width)} {text} to {vec(64)}")
        p = out.value(f"getelementptr i64, ptr {name}, i64 %lane{self.segment}")
        out.lines.append(f"  store {vec(64)} {text}, ptr {p}, align 32")
        return name

    def spill_bits(self, text: str) -> str:
        """Put one bit per lane into the first bytes of a new array."""
        out, name = self.out, self.scratch()
        byte = out.value(f"bitcast {vec(1)} {text} to i{CHUNK}")
        at = out.value(f"lshr i64 %lane{self.segment}, 3")
        out.lines.append(f"  store i8 {byte}, ptr {out.value(f'getelementptr i8, ptr {name}, i64 {at}')}")
        return name

    def reload(self, name: str, width: int) -> str:
        """A value of an array in the open segment."""
        out = self.out
        p = out.value(f"getelementptr i64, ptr {name}, i64 %lane{self.segment}")
        text = out.value(f"load {vec(64)}, ptr {p}, align 32")
        return out.value(f"trunc {vec(64)} {text} to {vec(width)}") if width < 64 else text

    def lanes(self) -> str:
        """The numbers of the lanes of this chunk."""
        return self.out.value(f"add {LANES}, {self.broadcast(f'%lane{self.segment}')}")

    def broadcast(self, scalar: str) -> str:
        """A uniform i64 in all lanes."""
        out = self.out
        one = out.value(f"insertelement {vec(64)} poison, i64 {scalar}, i64 0")
        return out.value(f"shufflevector {vec(64)} {one}, {vec(64)} poison, <{CHUNK} x i32> zeroinitializer")

    def active(self) -> str:
        """The lanes that execute this instruction, as bits; nothing where all do."""
        out, site = self.out, self.site
        if self.masked and not self.mask_value:
            p = out.value(f"getelementptr i64, ptr %maskrow, i64 %lane{self.segment}")
            raw = out.value(f"load {vec(64)}, ptr {p}, align 32")
            self.mask_value = out.value(f"icmp ne {vec(64)} {raw}, zeroinitializer")
        if site.predicate < 0:
            return self.mask_value
        if not self.predicate_value:
            test = out.value(f"icmp {'eq' if site.predicate_inverted else 'ne'} {vec(64)} {self.register(site.predicate)}, zeroinitializer")
            self.predicate_value = out.value(f"and {vec(1)} {test}, {self.mask_value}") if self.masked else test
        return self.predicate_value

    # -- values --------------------------------------------------------------------------------------------------------

    def leaf(self, e: Expr) -> str | None:
        """Values that do not come from other expressions of the instruction."""
        bound = self.bound.get(id(e))
        if bound is not None:
            return self.reload(bound, e.width) if bound[1:].startswith("scratch") else self._uniform(bound, e.width)
        if e.op == "reg":
            assert isinstance(e.value, int)
            if e.fmt or e.width > 64:
                raise Inexpressible
            return self.register(self.site.operands[e.value])
        if e.op == "physreg":
            return self.register(self.code.slots[self._register_id(str(e.value))])
        if e.op == "prim" and e.value == "csr_read":
            return self._csr(self.e.number(e.args[0]), e.width)
        return None

    def _register_id(self, name: str) -> int:
        return next(r.id for r in self.code.target.registers if r.name == name)

    def _uniform(self, scalar: str, width: int) -> str:
        text = self.broadcast(scalar)
        return self.out.value(f"trunc {vec(64)} {text} to {vec(width)}") if width < 64 else text

    def _csr(self, number: int, width: int) -> str:
        name = self.csrs.get(number, "")
        parts = name.split(".")
        axis = AXES.find(parts.pop()) if len(parts[-1]) == 1 else -1
        base = parts[-1]
        out = self.out
        if axis >= 0 and base == "tid":
            tids = out.value(f"load ptr, ptr {self._word('%warp', W_TIDS)}")
            at = out.value(f"add i64 %lane{self.segment}, {axis * WIDTH}")
            p = out.value(f"getelementptr i64, ptr {tids}, i64 {at}")
            return out.value(f"load {vec(64)}, ptr {p}, align 8")
        if base == "laneid":
            return self.lanes()
        where = {"ntid": ("%context", C_NTID_X), "nctaid": ("%context", C_NCTAID_X), "ctaid": ("%warp", W_CTAID_X)}.get(base)
        if where is not None and axis >= 0:
            where = (where[0], where[1] + axis)
        elif axis < 0:
            where = {"warpid": ("%warp", W_NUMBER), "nwarpid": ("%context", C_NWARPS), "dynshared": ("%context", C_DYNSHARED),
                     "implicitarg": ("%context", C_IMPLICIT)}.get(base)
        if where is None:
            raise Inexpressible
        return self._uniform(out.value(f"load i64, ptr {self._word(*where)}"), width)

    def _word(self, base: str, index: int) -> str:
        return self.out.value(f"getelementptr i64, ptr {base}, i64 {index}")

    # -- operations on the whole warp ----------------------------------------------------------------------------------

    def calls(self, e: Expr) -> None:
        """Execute what an expression needs of other lanes or of memory, innermost first."""
        for a in e.args:
            self.calls(a)
        if id(e) in self.bound:
            return
        if e.op in ("load", "amo") or (e.op == "prim" and (e.value in CALLS or str(e.value).startswith("wmma_"))):
            self.bound[id(e)] = self._call(e)

    def _args(self, *exprs: Expr) -> list[str]:
        """Arguments as arrays; the segment is closed afterwards, and `self.bits` holds the active lanes."""
        self.open()
        names = [self.spill(self.e.emit(x), x.width) for x in exprs]
        self._end_args()
        return names

    def _end_args(self) -> None:
        bits = self.spill_bits(self.active()) if self.site.predicate >= 0 else ""
        self.close()
        self.bits = self.out.value(f"load i32, ptr {bits}") if bits else "%mask"

    def checked(self, name: str, args: str, types: str) -> None:
        """Call a function that returns whether it could do it; else the reference engine does the instruction."""
        out = self.out
        out.declare(name, "i1", types)
        ok = out.value(f"call i1 @{name}({args})")
        good, bad = out.label(), out.label()
        out.lines += [f"  br i1 {ok}, label %{good}, label %{bad}, !prof !0", f"{good}:"]
        self.label = good
        out.cold += [f"{bad}:", *self.stop(INTERPRET, self.site.pc, self.position, self.leader)]

    def _call(self, e: Expr) -> str:
        out, name = self.out, str(e.value)
        memory = "ptr %context, ptr %warp"
        if e.op == "load":
            assert isinstance(e.value, int)
            (address,) = self._args(e.args[0])
            results = [self.scratch() for _ in range(max(1, e.value // 8))]
            self.checked(f"ox_load{e.value}", ", ".join((memory, f"ptr {address}, i32 {self.bits}", *(f"ptr {r}" for r in results))),
                         "ptr, ptr, ptr, i32" + ", ptr" * len(results))
            return results[0]
        if e.op == "amo":
            if (e.fmt and (name != "fadd" or e.fmt not in ("f32", "f64"))) or (not e.fmt and name not in AMO_INT):
                raise Inexpressible
            address, value = self._args(*e.args[:2])
            result = self.scratch()
            self.checked(f"ox_amo_{name}_{e.width}", f"{memory}, ptr {address}, ptr {value}, i32 {self.bits}, ptr {result}",
                         "ptr, ptr, ptr, ptr, i32, ptr")
            return result
        if name == "atomic_cmp_swap":
            address, expected, new = self._args(*e.args[:3])
            result = self.scratch()
            self.checked(f"ox_cas_{e.width}", f"{memory}, ptr {address}, ptr {expected}, ptr {new}, i32 {self.bits}, ptr {result}",
                         "ptr, ptr, ptr, ptr, ptr, i32, ptr")
            return result
        if name in FUNCTIONS:
            (value,) = self._args(e.args[0])
            result = self.scratch()
            self.checked(f"ox_{FUNCTIONS[name]}", f"ptr {value}, i32 {self.bits}, ptr {result}", "ptr, i32, ptr")
            return result
        if name in REDUCTIONS:
            return self._reduce(e, name)
        if name == "rdfirst":
            (value,) = self._args(e.args[0])
            first = out.value(f"call i32 @{out.declare('llvm.cttz.i32', 'i32', 'i32, i1')}(i32 {self.bits}, i1 false)")
            index = out.value(f"zext i32 {out.value(f'and i32 {first}, 31')} to i64")
            return out.value(f"load i64, ptr {out.value(f'getelementptr i64, ptr {value}, i64 {index}')}")
        if name.startswith("wmma_"):
            return self._wmma(e, name)
        return self._permute(e, name)

    def _reduce(self, e: Expr, name: str) -> str:
        out = self.out
        self.open()
        x = e.args[0]
        bits = self.spill_bits(out.value(f"icmp ne {vec(x.width)} {self.e.emit(x)}, zeroinitializer"))
        self._end_args()
        all_bits = out.value(f"load i32, ptr {bits}")
        yes = out.value(f"and i32 {all_bits}, {self.bits}")
        if name == "ballot":
            return out.value(f"zext i32 {yes} to i64")
        test = f"icmp ne i32 {yes}, 0" if name == "any" else f"icmp eq i32 {yes}, {self.bits}"
        return out.value(f"zext i1 {out.value(test)} to i64")

    def _permute(self, e: Expr, name: str) -> str:
        """Moves between lanes: the number of the source per lane (32 or more: none), then one gather."""
        out, t = self.out, vec(64)
        self.open()
        emit = self.e.emit
        otherwise = ""
        if name == "dpp":
            from oxllc.simulator.simt_ops import dpp_source

            control = self.e.number(e.args[2])
            old = self.spill(emit(e.args[0]), 64)
            value = self.spill(emit(e.args[1]), 64)
            self._end_args()
            table = dpp_source(control & 0x1FF)
            if table is None:
                raise Inexpressible
            index, otherwise = self._table(table), self._table([0] * WIDTH) if control >> 9 & 1 else old
        else:
            value = self.spill(emit(e.args[0]), 64)
            lane = self.lanes()
            if name == "rdlane":
                source = out.value(f"and {t} {emit(e.args[1])}, {splat(WIDTH - 1, 64)}")
            elif name == "permlanex16":
                odd = out.value(f"icmp ne {t} {out.value(f'and {t} {lane}, {splat(8, 64)}')}, zeroinitializer")
                selectors = out.value(f"select {vec(1)} {odd}, {t} {emit(e.args[2])}, {t} {emit(e.args[1])}")
                by = out.value(f"shl {t} {out.value(f'and {t} {lane}, {splat(7, 64)}')}, {splat(2, 64)}")
                pick = out.value(f"and {t} {out.value(f'lshr {t} {selectors}, {by}')}, {splat(15, 64)}")
                row = out.value(f"xor {t} {out.value(f'and {t} {lane}, {splat(16, 64)}')}, {splat(16, 64)}")
                source = out.value(f"add {t} {row}, {pick}")
            else:
                source = self._shuffle_source(name, emit(e.args[1]), self.e.number(e.args[2]), lane)
            index = self.spill(source, 64)
            self._end_args()
            otherwise = value
        result = self.scratch()
        out.declare("ox_permute", "void", "ptr, ptr, ptr, ptr")
        out.lines.append(f"  call void @ox_permute(ptr {value}, ptr {index}, ptr {otherwise}, ptr {result})")
        return result

    def _shuffle_source(self, name: str, operand: str, segment: int, lane: str) -> str:
        out, t = self.out, vec(64)
        size = 1 << segment
        base = out.value(f"and {t} {lane}, {splat(-size, 64)}")
        if name == "shfl_idx":
            return out.value(f"add {t} {base}, {out.value(f'and {t} {operand}, {splat(size - 1, 64)}')}")
        amount = self.e.call(f"umin.v{CHUNK}i64", t, (t, operand), (t, splat(1 << 20, 64)))
        source = out.value(f"{SHUFFLE_MOVES[name]} {t} {lane}, {amount}")
        inside = out.value(f"icmp ult {t} {out.value(f'sub {t} {source}, {base}')}, {splat(size, 64)}")
        return out.value(f"select {vec(1)} {inside}, {t} {source}, {t} {splat(-1, 64)}")

    def _table(self, values: list[int]) -> str:
        text = f"[{WIDTH} x i64] [{', '.join(f'i64 {v}' for v in values)}]"
        return self.tables.setdefault(text, f"@table{len(self.tables)}")

    def _wmma(self, e: Expr, name: str) -> str:
        out = self.out
        if self.masked or self.site.predicate >= 0:
            raise Inexpressible
        self.close()
        rows = []
        for a in e.args:
            if a.op != "reg":
                raise Inexpressible
            assert isinstance(a.value, int)
            slot = self.site.operands[a.value]
            self.highest_slot = max(self.highest_slot, slot + a.width // 64)
            rows.append(out.value(f"getelementptr i8, ptr %regs, i64 {slot * ROW}"))
        results = [self.scratch() for _ in range(e.width // 64)]
        out.declare(f"ox_{name}", "void", "ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr")
        out.lines.append(f"  call void @ox_{name}(ptr %context, {', '.join(f'ptr {r}' for r in (*rows, *results))})")
        return results[0]

    # -- instructions --------------------------------------------------------------------------------------------------

    def stop(self, why: int, pc: int | str, done: int, leader: int) -> list[str]:
        """Return to the scheduler at a pc, after `done` instructions of a block."""
        n = self.out.next
        self.out.next += 1
        return [f"  %left{n} = load i64, ptr %budget", f"  %back{n} = add i64 %left{n}, @LENGTH{leader:x}@",
                f"  %still{n} = sub i64 %back{n}, {done}", f"  store i64 %still{n}, ptr %budget", f"  store i64 {pc}, ptr %pcp",
                f"  ret i64 {why}"]

    def goto(self, target: int) -> str:
        """The label of a guest pc, through a check of the budget."""
        out = self.out
        label, over = out.label(), out.label()
        to = f"B{target:x}" if target in self.blocks else out.label()
        out.cold += [f"{label}:", f"  %b{label} = load i64, ptr %budget", f"  %c{label} = icmp sle i64 %b{label}, 0",
                     f"  br i1 %c{label}, label %{over}, label %{to}", f"{over}:", f"  store i64 {target}, ptr %pcp", f"  ret i64 {TURN}"]
        if target not in self.blocks:
            out.cold += [f"{to}:", f"  store i64 {target}, ptr %pcp", f"  ret i64 {INTERPRET}"]
        return label

    def run(self) -> str:
        """The module's text."""
        for leader, block in list(self.blocks.items()):
            self._block(leader, block)
        return self._assemble()

    def _block(self, leader: int, block: list[Site]) -> None:
        out = self.out
        out.lines += [f"B{leader:x}:", f"  %n{leader:x} = load i64, ptr %budget", f"  %m{leader:x} = sub i64 %n{leader:x}, @LENGTH{leader:x}@",
                      f"  store i64 %m{leader:x}, ptr %budget"]
        self.label = f"B{leader:x}"
        self.leader = leader
        self.in_loop = False
        length = len(block)
        for i, site in enumerate(block):
            self.position = i
            saved = self._snapshot()
            try:
                if site.kind == OPAQUE:
                    raise Inexpressible
                if self._site(site):
                    break
            except Inexpressible:
                self._restore(saved)
                self.close()
                out.lines += self.stop(INTERPRET, site.pc, i, leader)
                length = i
                rest = block[i + 1 :]
                if rest:
                    self.starts.append(rest[0].pc)
                    self.blocks[rest[0].pc] = rest
                    self.lengths[f"@LENGTH{leader:x}@"] = str(length)
                    self._block(rest[0].pc, rest)
                    return
                break
        else:
            self.close()
            after = block[-1].next_pc
            out.lines.append(f"  br label %{f'B{after:x}' if after in self.blocks else self.goto(after)}")
        self.lengths[f"@LENGTH{leader:x}@"] = str(length)

    def _snapshot(self) -> tuple[Any, ...]:
        known = (dict(self.known), dict(self.dirty), self.mask_value, self.segment) if self.in_loop else ()
        return len(self.out.lines), len(self.out.cold), self.in_loop, self.label, known

    def _restore(self, saved: tuple[Any, ...]) -> None:
        lines, cold, self.in_loop, self.label, known = saved
        del self.out.lines[lines:]
        del self.out.cold[cold:]
        if known:
            self.known, self.dirty, self.mask_value, self.segment = known

    def _site(self, site: Site) -> bool:
        """Translate an instruction; whether it ends the block."""
        out = self.out
        self.site = site
        self.used_scratch = 0
        self.bound: dict[int, str] = {}
        self.predicate_value = ""
        self.e = ChunkEmitter(out, site.operands, site.pc, site.next_pc, self.leaf)
        assert site.meaning is not None
        for s in site.meaning.statements:
            for a in s.args:
                if a is not None:
                    self.calls(a)
        writes: list[tuple[int, str]] = []
        wide: list[tuple[int, str, int]] = []
        branch = None
        for s in site.meaning.statements:
            if s.kind == "write":
                e = s.args[0]
                assert e is not None
                slot = self.code.slots[self._register_id(s.name)] if s.name else site.operands[s.position]
                if e.width > 64:
                    name = self.bound.get(id(e))
                    if name is None:
                        raise Inexpressible
                    wide.append((slot, name, e.width // 64))
                elif slot != self.code.num_slots - 1:
                    self.open()
                    writes.append((slot, self._fit(s.position, e)))
            elif s.kind == "store":
                self._store(*s.args)
            elif s.kind == "branch":
                branch = s
            elif self._effect(s.name.removeprefix("ox_"), s.args):
                return True
        if branch is not None and branch.args[0] is not None:
            self.open()
            bits = self.spill_bits(self.e.emit(branch.args[0]))
        elif site.kind == INDIRECT:
            assert branch is not None and branch.args[1] is not None
            self.open()
            bits = self.spill(self.e.emit(branch.args[1]), 64)
        for slot, name, count in wide:
            self.open()
            first = int(name[8:])
            writes += [(slot + i, self.reload(f"%scratch{first + i}", 64)) for i in range(count)]
        for slot, value in writes:
            active = self.active()
            if active:
                value = out.value(f"select {vec(1)} {active}, {vec(64)} {value}, {vec(64)} {self.register(slot)}")
            self.known[slot] = self.dirty[slot] = value
        if branch is None:
            return False
        self.close()
        if site.kind == JUMP:
            out.lines.append(f"  br label %{self.goto(site.target)}")
        elif site.kind == INDIRECT:
            self._indirect(bits)
        else:
            self._branch(bits)
        return True

    def _fit(self, position: int, e: Expr) -> str:
        """A value as its register holds it."""
        out = self.out
        text = self.e.emit(e)
        if e.width == 64:
            return text
        bits, boxed = self.site.rule(position) if position >= 0 else (64, False)
        if e.width == 1:
            return out.value(f"zext {vec(1)} {text} to {vec(64)}")
        if boxed:
            return out.value(f"or {vec(64)} {out.value(f'zext {vec(e.width)} {text} to {vec(64)}')}, {splat((1 << bits) - (1 << e.width), 64)}")
        return out.value(f"sext {vec(e.width)} {text} to {vec(64)}")

    def _store(self, address: Expr | None, value: Expr | None, size: Expr | None) -> None:
        assert address is not None and value is not None and size is not None and isinstance(size.value, int)
        n = size.value
        if n > 8:
            if value.op != "reg":
                raise Inexpressible
            assert isinstance(value.value, int)
            (at,) = self._args(address)
            slot = self.site.operands[value.value]
            if slot in self.constants:
                raise Inexpressible
            self.highest_slot = max(self.highest_slot, slot + n // 8)
            values = [self.out.value(f"getelementptr i8, ptr %regs, i64 {(slot + i) * ROW}") for i in range(n // 8)]
        else:
            at, v = self._args(address, value)
            values = [v]
        self.checked(f"ox_store{n}", ", ".join((f"ptr %context, ptr %warp, ptr {at}, i32 {self.bits}", *(f"ptr {v}" for v in values))),
                     "ptr, ptr, ptr, i32" + ", ptr" * len(values))

    def _effect(self, name: str, args: tuple[Expr | None, ...]) -> bool:
        """Effects; whether the block ends."""
        out, site = self.out, self.site
        if name in QUIET:
            return False
        if name == "csr_write":
            assert args[0] is not None
            if self.e.number(args[0]) in (2, 3):
                raise Inexpressible
            return False
        if name in ("yield", "bsync"):
            if self.masked:  # alone, a fragment has nobody to wait for
                self.close()
                word = self._word("%warp", W_ALONE)
                alone = out.value(f"icmp ne i64 {out.value(f'load i64, ptr {word}')}, 0")
                good, bad = out.label(), out.label()
                out.lines += [f"  br i1 {alone}, label %{good}, label %{bad}", f"{good}:"]
                self.label = good
                out.cold.append(f"{bad}:")
                if name == "yield":
                    out.cold += self.stop(TURN, site.next_pc, self.position + 1, self.leader)
                else:
                    assert args[0] is not None
                    out.cold += self._tell(bad, (W_TARGET, self.e.number(args[0]) - self.barrier_base), (W_ELSE, site.next_pc))
                    out.cold += self.stop(SYNC, site.pc, self.position, self.leader)
            return False
        if name == "bssy":
            assert args[0] is not None
            number = self.e.number(args[0])
            self.close()
            out.declare("ox_bssy", "void", "ptr, i64, i32")
            out.lines.append(f"  call void @ox_bssy(ptr %warp, i64 {number}, i32 %mask)")
            return False
        if name in ("exit", "bar"):
            self.close()
            out.lines += self.stop(EXIT if name == "exit" else BLOCK_BARRIER, site.next_pc, self.position + 1, self.leader)
            return True
        raise Inexpressible

    def _branch(self, bits: str) -> None:
        out, site = self.out, self.site
        taken = out.value(f"load i32, ptr {bits}")
        if self.masked:
            taken = out.value(f"and i32 {taken}, %mask")
        some, split, other = out.label(), out.label(), out.label()
        none = out.value(f"icmp eq i32 {taken}, 0")
        out.lines += [f"  br i1 {none}, label %{self.goto(site.next_pc)}, label %{some}", f"{some}:"]
        every = out.value(f"icmp eq i32 {taken}, %mask")
        out.lines += [f"  br i1 {every}, label %{self.goto(site.target)}, label %{split}"]
        out.cold += [f"{split}:", f"  %wide{other} = zext i32 {taken} to i64"]
        out.cold += self._tell(other, (W_TAKEN, f"%wide{other}"), (W_TARGET, site.target), (W_ELSE, site.next_pc))
        out.cold += self.stop(DIVERGE, site.pc, self.position + 1, self.leader)

    def _tell(self, name: str, *words: tuple[int, int | str]) -> list[str]:
        """Store words of the warp, for the scheduler."""
        return [line for word, value in words for line in (f"  %p{name}{word} = getelementptr i64, ptr %warp, i64 {word}",
                                                           f"  store i64 {value}, ptr %p{name}{word}")]

    def _indirect(self, targets: str) -> None:
        out = self.out
        first = out.value(f"call i32 @{out.declare('llvm.cttz.i32', 'i32', 'i32, i1')}(i32 %mask, i1 false)")
        index = out.value(f"zext i32 {out.value(f'and i32 {first}, 31')} to i64")
        to = out.value(f"load i64, ptr {out.value(f'getelementptr i64, ptr {targets}, i64 {index}')}")
        self.checked("ox_agree", f"ptr {targets}, i64 {to}, i32 %mask", "ptr, i64, i32")
        left = out.value("load i64, ptr %budget")
        over = out.label()
        out.lines += [f"  store i64 {to}, ptr %pcp", f"  br i1 {out.value(f'icmp sle i64 {left}, 0')}, label %{over}, label %dispatch"]
        out.cold += [f"{over}:", f"  ret i64 {TURN}"]

    def _assemble(self) -> str:
        out = self.out
        cases = " ".join(f"i64 {pc}, label %B{pc:x}" for pc in self.starts)
        head = [f"define i64 @{self.name}(ptr noalias %context, ptr noalias %warp) {{", "entry:"]
        head += [f"  %scratch{i} = alloca [{WIDTH} x i64], align 32" for i in range(self.scratch_count)]
        if self.masked:
            head.append(f"  %maskrow = alloca [{WIDTH} x i64], align 32")
        for name, word in (("%regsp", W_REGS), ("%pcp", W_PC), ("%budget", W_BUDGET), ("%maskp", W_MASK)):
            head.append(f"  {name} = getelementptr i64, ptr %warp, i64 {word}")
        head.append("  %regs = load ptr, ptr %regsp")
        if self.masked:
            head.append("  %mask = load i32, ptr %maskp")
            for i in range(0, WIDTH, CHUNK):
                head += [f"  %ms{i} = lshr i32 %mask, {i}", f"  %mb{i} = trunc i32 %ms{i} to i{CHUNK}",
                         f"  %mv{i} = bitcast i{CHUNK} %mb{i} to {vec(1)}", f"  %mw{i} = sext {vec(1)} %mv{i} to {vec(64)}",
                         f"  %mp{i} = getelementptr i64, ptr %maskrow, i64 {i}", f"  store {vec(64)} %mw{i}, ptr %mp{i}, align 32"]
        head += ["  br label %dispatch", "dispatch:", "  %pc = load i64, ptr %pcp", f"  switch i64 %pc, label %unknown [ {cases} ]",
                 "unknown:", f"  ret i64 {INTERPRET}"]
        text = "\n".join((*head, *out.lines, *out.cold, "}"))
        if not self.masked:
            text = text.replace("i32 %mask", "i32 -1").replace(", %mask", ", -1")
        for name, length in self.lengths.items():
            text = text.replace(name, length)
        tables = "\n".join(f"{name} = private unnamed_addr constant {value}, align 32" for value, name in self.tables.items())
        return "\n".join((tables, *out.declarations.values(), text, '!0 = !{!"branch_weights", i32 2000, i32 1}', ""))
