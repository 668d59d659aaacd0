"""Data caches and branch prediction of a scalar core, as the CPU's `SchedMachineModel` describes them.

* Caches: set-associative, the least recently used line replaced, write-allocate; an access looks up the levels in order and brings the
  line into all of those that missed (inclusive on the way in).  An access across two lines counts as one to the first.
* Conditional branches: two-bit saturating counters (Smith, 1981), indexed by the address xor the global history of outcomes
  (McFarling, "Combining Branch Predictors", 1993: gshare); a history of 0 bits makes it a bimodal predictor.
* Returns: a stack of return addresses, the oldest overwritten.  Other indirect jumps: the last target, by address.

Two forms of the same tables: `Core` in Python for the reference engine, and LLVM IR text (`native_text`) that compiled guest code calls.
They agree event by event.

`Events` collects what happened at each pc, WORDS numbers each: for a memory access how often the line was found in the second, third ...
level and in memory; for a branch how often it was taken as predicted (TAKEN) and how often predicted wrong (WRONG).
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.simulator.emit_llvm import base_and_offset
from oxllc.simulator.guest_code import BRANCH, CALL, INDIRECT, INDIRECT_CALL, Site, is_return, site_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.schedule import SchedModel

WORDS = 4
TAKEN, WRONG = 0, 1
MAX_PLACES = 1 << 18  # instructions with events of their own; those beyond share one
FUNCTIONS = ("oxllc_access", "oxllc_branch", "oxllc_call", "oxllc_return", "oxllc_indirect")
M64 = (1 << 64) - 1


def access_of(site: Site) -> tuple[int, int] | None:
    """(slot, offset) of the memory access of an instruction, None where it has none (or its address is not a register plus a number)."""
    if site.meaning is None:
        return None
    for e in site.meaning.expressions():
        if e.op in ("load", "amo"):
            return base_and_offset(e.args[0], site.operands, site.pc, site.next_pc)
        if e.op == "prim" and str(e.value).startswith("load_reserved"):
            return base_and_offset(e.args[0], site.operands, site.pc, site.next_pc)
    for s in site.meaning.statements:
        if s.kind == "store" and s.args[0] is not None:
            return base_and_offset(s.args[0], site.operands, site.pc, site.next_pc)
    return None


class Core:
    """Caches and predictor in Python.  Methods return the level (0: hit in the first), or whether the prediction was right."""

    def __init__(self, model: SchedModel) -> None:
        self.model = model
        self.levels = [([[0] * c.ways for _ in range(c.size // (c.line * c.ways))], c.line.bit_length() - 1) for c in model.caches]
        p = model.predictor
        self.counters = [1] * (p.entries if p else 0)
        self.history = 0
        self.returns = [0] * (p.returns if p else 0)
        self.top = 0
        self.targets = [0] * (p.targets if p else 0)

    def access(self, address: int) -> int:
        """A load or store; the level that has the line."""
        for number, (sets, shift) in enumerate(self.levels):
            key = (address >> shift) + 1
            ways = sets[(key - 1) & (len(sets) - 1)]
            if ways[0] == key:
                return number
            hit = key in ways
            if hit:
                ways.remove(key)
            else:
                ways.pop()
            ways.insert(0, key)
            if hit:
                return number
        return len(self.levels)

    def branch(self, pc: int, taken: bool, backward: bool) -> bool:
        """A conditional branch."""
        if not self.counters:
            return taken == backward
        p = self.model.predictor
        assert p is not None
        at = (pc >> 1 ^ self.history) & (p.entries - 1)
        counter = self.counters[at]
        self.counters[at] = min(3, counter + 1) if taken else max(0, counter - 1)
        self.history = (self.history << 1 | taken) & ((1 << p.history_bits) - 1)
        return (counter >= 2) == taken

    def call(self, address: int) -> None:
        """A call that will return to `address`."""
        if self.returns:
            self.top = (self.top + 1) % len(self.returns)
            self.returns[self.top] = address

    def ret(self, target: int) -> bool:
        """A return."""
        if not self.returns:
            return True
        right = self.returns[self.top] == target
        self.top = (self.top - 1) % len(self.returns)
        return right

    def indirect(self, pc: int, target: int) -> bool:
        """Another indirect jump."""
        if not self.targets:
            return True
        at = (pc >> 1) & (len(self.targets) - 1)
        right = self.targets[at] == target
        self.targets[at] = target
        return right


def native_text(model: SchedModel, address: int) -> tuple[str, int]:
    """The same as LLVM IR over tables at `address` (0: not yet known); (module text, bytes of the tables).

    `oxllc_access(address, events)`, `oxllc_branch(pc, taken, backward, events)`, `oxllc_call(address)`, `oxllc_return(target, events)`,
    `oxllc_indirect(pc, target, events)`; `events` points at the WORDS numbers of the instruction."""
    at = 0

    def table(words: int) -> str:
        nonlocal at
        text = f"inttoptr (i64 {address + at} to ptr)"
        at += 8 * words
        return text

    bump = "define internal void @bump(ptr %c) alwaysinline {\n  %v = load i64, ptr %c\n  %w = add i64 %v, 1\n  store i64 %w, ptr %c\n  ret void\n}"
    parts = [bump]
    access = ["define void @oxllc_access(i64 %a, ptr %c) {", "entry:"]
    for k, cache in enumerate(model.caches):
        sets, shift = cache.size // (cache.line * cache.ways), cache.line.bit_length() - 1
        tags = table(sets * cache.ways)
        last = k + 1 == len(model.caches)
        access += [f"  %l{k} = lshr i64 %a, {shift}", f"  %k{k} = add i64 %l{k}, 1", f"  %s{k} = and i64 %l{k}, {sets - 1}",
                   f"  %o{k} = mul i64 %s{k}, {cache.ways}", f"  %p{k} = getelementptr i64, ptr {tags}, i64 %o{k}",
                   f"  %t{k} = load i64, ptr %p{k}", f"  %q{k} = icmp eq i64 %t{k}, %k{k}",
                   f"  br i1 %q{k}, label %hit{k}, label %slow{k}", f"slow{k}:",
                   f"  %r{k} = call i1 @rotate(ptr %p{k}, i64 %k{k}, i64 {cache.ways})",
                   f"  br i1 %r{k}, label %hit{k}, label %miss{k}", f"hit{k}:"]
        if k:
            access += [f"  %e{k} = getelementptr i64, ptr %c, i64 {k - 1}", f"  call void @bump(ptr %e{k})"]
        access += ["  ret void", f"miss{k}:"]
        if last:
            access += [f"  %em = getelementptr i64, ptr %c, i64 {k}", "  call void @bump(ptr %em)"]
    parts += ["""define internal i1 @rotate(ptr %p, i64 %key, i64 %ways) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %carry = phi i64 [ %key, %entry ], [ %t, %next ]
  %q = getelementptr i64, ptr %p, i64 %i
  %t = load i64, ptr %q
  store i64 %carry, ptr %q
  %hit = icmp eq i64 %t, %key
  br i1 %hit, label %yes, label %next
next:
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, %ways
  br i1 %more, label %loop, label %no
yes:
  ret i1 true
no:
  ret i1 false
}""", "\n".join([*access, "  ret void", "}"])]
    p = model.predictor
    if p is None:
        parts.append("define void @oxllc_branch(i64 %pc, i64 %taken, i64 %backward, ptr %c) {\n  %guess = icmp ne i64 %backward, 0\n" + OUTCOME)
        parts.append("define void @oxllc_call(i64 %a) {\n  ret void\n}")
    else:
        counters, history = table(p.entries), table(1)
        parts.append(f"""define void @oxllc_branch(i64 %pc, i64 %taken, i64 %backward, ptr %c) {{
  %h = load i64, ptr {history}
  %half = lshr i64 %pc, 1
  %x = xor i64 %half, %h
  %at = and i64 %x, {p.entries - 1}
  %p = getelementptr i64, ptr {counters}, i64 %at
  %v0 = load i64, ptr %p
  %v = xor i64 %v0, 1
  %guess = icmp uge i64 %v, 2
  %up0 = add i64 %v, 1
  %up = call i64 @llvm.umin.i64(i64 %up0, i64 3)
  %down = call i64 @llvm.usub.sat.i64(i64 %v, i64 1)
  %is = icmp ne i64 %taken, 0
  %new = select i1 %is, i64 %up, i64 %down
  %stored = xor i64 %new, 1
  store i64 %stored, ptr %p
  %h1 = shl i64 %h, 1
  %h2 = or i64 %h1, %taken
  %h3 = and i64 %h2, {(1 << p.history_bits) - 1}
  store i64 %h3, ptr {history}
""" + OUTCOME)
        if p.returns:
            stack, top = table(p.returns), table(1)
            parts.append(f"""define void @oxllc_call(i64 %a) {{
  %t = load i64, ptr {top}
  %u = add i64 %t, 1
  %over = icmp uge i64 %u, {p.returns}
  %n = select i1 %over, i64 0, i64 %u
  store i64 %n, ptr {top}
  %q = getelementptr i64, ptr {stack}, i64 %n
  store i64 %a, ptr %q
  ret void
}}
define void @oxllc_return(i64 %target, ptr %c) {{
  %t = load i64, ptr {top}
  %q = getelementptr i64, ptr {stack}, i64 %t
  %v = load i64, ptr %q
  %zero = icmp eq i64 %t, 0
  %d = sub i64 %t, 1
  %n = select i1 %zero, i64 {p.returns - 1}, i64 %d
  store i64 %n, ptr {top}
""" + MATCH)
        else:
            parts.append("define void @oxllc_call(i64 %a) {\n  ret void\n}")
    if p is None or not p.returns:
        parts.append("define void @oxllc_return(i64 %target, ptr %c) {\n  ret void\n}")
    if p is None or not p.targets:
        parts.append("define void @oxllc_indirect(i64 %pc, i64 %target, ptr %c) {\n  ret void\n}")
    else:
        parts.append(f"""define void @oxllc_indirect(i64 %pc, i64 %target, ptr %c) {{
  %half = lshr i64 %pc, 1
  %at = and i64 %half, {p.targets - 1}
  %q = getelementptr i64, ptr {table(p.targets)}, i64 %at
  %v = load i64, ptr %q
  store i64 %target, ptr %q
""" + MATCH)
    parts.append("declare i64 @llvm.umin.i64(i64, i64)\ndeclare i64 @llvm.usub.sat.i64(i64, i64)")
    return "\n".join(parts) + "\n", at


# counters are kept xor 1, so that tables of zeros are counters of 1: weakly not taken
OUTCOME = """  %was = icmp ne i64 %taken, 0
  %right = icmp eq i1 %guess, %was
  br i1 %right, label %good, label %bad
bad:
  %w = getelementptr i64, ptr %c, i64 1
  call void @bump(ptr %w)
  ret void
good:
  br i1 %was, label %jump, label %done
jump:
  call void @bump(ptr %c)
  ret void
done:
  ret void
}"""
MATCH = """  %same = icmp eq i64 %v, %target
  br i1 %same, label %good, label %bad
bad:
  %w = getelementptr i64, ptr %c, i64 1
  call void @bump(ptr %w)
  ret void
good:
  ret void
}"""


class Events:
    """What happened in caches and predictor, per pc.  `native`: tables for compiled code; otherwise a `Core`."""

    def __init__(self, machine: Machine, native: bool) -> None:
        self.m = machine
        self.model = machine.target.sched_model
        if len(self.model.caches) > WORDS:
            raise OxllcError(f"model {self.model.name} has more than {WORDS} cache levels")
        self.words: Any = (ctypes.c_uint64 * ((MAX_PLACES + 1) * WORDS))()
        self.places: dict[int, int] = {}
        self.sites: dict[int, tuple[Site, tuple[int, int] | None]] = {}
        self.core = None if native else Core(self.model)
        self.functions: dict[str, Any] = {}
        self.tables: Any = None

    def start_native(self, load: Callable[[str], dict[str, int]]) -> None:
        """Compile the tables' code; `load` takes a module's text to the addresses of FUNCTIONS."""
        size = native_text(self.model, 0)[1]
        self.tables = (ctypes.c_uint8 * max(8, size))()
        addresses = load(native_text(self.model, ctypes.addressof(self.tables))[0])
        counts = (1, 3, 1, 1, 2)
        u64, p = ctypes.c_uint64, ctypes.c_void_p
        for (name, address), n in zip(addresses.items(), counts, strict=True):
            arguments = [u64] * n + ([] if name == "oxllc_call" else [p])
            self.functions[name] = ctypes.CFUNCTYPE(None, *arguments)(address)

    def place(self, pc: int) -> int:
        """The address of the numbers of a pc."""
        at = self.places.setdefault(pc, len(self.places)) if len(self.places) < MAX_PLACES else self.places.get(pc, MAX_PLACES)
        return ctypes.addressof(self.words) + 8 * WORDS * at

    def at(self, pc: int) -> list[int]:
        """The numbers of a pc."""
        number = self.places.get(pc)
        return [0] * WORDS if number is None else list(self.words[number * WORDS : (number + 1) * WORDS])

    def site(self, pc: int) -> tuple[Site, tuple[int, int] | None]:
        """The instruction at a pc and its memory access."""
        found = self.sites.get(pc)
        if found is None:
            site = site_at(self.m, pc)
            found = self.sites[pc] = site, access_of(site)
        return found

    def address(self, access: tuple[int, int]) -> int:
        """The address of an access, with the registers as they are."""
        return (int(self.m.regs[access[0]]) + access[1]) & M64

    def step(self, pc: int, step: Callable[[], int]) -> int:
        """Execute one instruction in the reference engine and tell the tables; returns the next pc."""
        site, access = self.site(pc)
        address = self.address(access) if access is not None else 0
        next_pc = step()
        if access is not None:
            self.access(pc, address)
        elif site.kind in (BRANCH, CALL, INDIRECT_CALL, INDIRECT):
            self.transfer(site, next_pc)
        return next_pc

    def access(self, pc: int, address: int) -> int:
        """A memory access; the level (from a `Core`)."""
        if self.core is None:
            self.functions["oxllc_access"](address, self.place(pc))
            return 0
        level = self.core.access(address)
        if level:
            self._count(pc, level - 1)
        return level

    def transfer(self, site: Site, next_pc: int) -> bool:
        """A branch, call or return; whether it was predicted right (from a `Core`)."""
        pc, kind = site.pc, site.kind
        if self.core is None:
            f, place = self.functions, self.place(pc)
            if kind == BRANCH:
                f["oxllc_branch"](pc, next_pc != site.next_pc, site.target <= pc, place)
            if kind in (CALL, INDIRECT_CALL):
                f["oxllc_call"](site.next_pc)
            if kind == INDIRECT and is_return(self.m, site):
                f["oxllc_return"](next_pc, place)
            elif kind in (INDIRECT, INDIRECT_CALL):
                f["oxllc_indirect"](pc, next_pc, place)
            return True
        core, right = self.core, True
        if kind == BRANCH:
            taken = next_pc != site.next_pc
            right = core.branch(pc, taken, site.target <= pc)
            if right and taken:
                self._count(pc, TAKEN)
        if kind in (CALL, INDIRECT_CALL):
            core.call(site.next_pc)
        if kind == INDIRECT and is_return(self.m, site):
            right = core.ret(next_pc)
        elif kind in (INDIRECT, INDIRECT_CALL):
            right = core.indirect(pc, next_pc)
        if not right:
            self._count(pc, WRONG)
        return right

    def _count(self, pc: int, word: int) -> None:
        self.place(pc)
        self.words[self.places.get(pc, MAX_PLACES) * WORDS + word] += 1

