"""Shrink wrapping: results against LLVM's code, and the call-frame row of every executed address against what really is on the stack."""

from __future__ import annotations

import io
import random
import re
from typing import Any

import pytest
from elftools.elf.elffile import ELFFile
from emulate import Image
from examples_data import EXAMPLES, FUNCTIONS
from llvm_judge import compile_llvm, link
from unicorn import UC_HOOK_CODE
from unicorn import riscv_const as rv

import oxllc

SAVED = [8, 9, *range(18, 28)]
RETURNS = (b"\x67\x80\x00\x00", b"\x82\x80")
HELPER = """
define i64 @g(i64 %x) noinline uwtable {
  call void asm sideeffect "", "~{x5},~{x6},~{x7},~{x10},~{x11},~{x12},~{x13},~{x14},~{x15},~{x16},~{x17},~{x28},~{x29},~{x30},~{x31}"()
  %y = mul i64 %x, 2862933555777941757
  %z = add i64 %y, 3037000493
  ret i64 %z
}
define void @into(ptr %p, i64 %x) noinline uwtable {
  %v = call i64 @g(i64 %x)
  store i64 %v, ptr %p
  ret void
}
"""


class Rows:
    """The `.eh_frame` rows of an image by address range."""

    def __init__(self, elf: bytes) -> None:
        self.functions: list[tuple[int, int, list[dict[Any, Any]]]] = []
        for entry in ELFFile(io.BytesIO(elf)).get_dwarf_info().EH_CFI_entries():
            if hasattr(entry, "cie") and type(entry).__name__ == "FDE":
                begin = entry["initial_location"]
                self.functions.append((begin, begin + entry["address_range"], entry.get_decoded().table))

    def at(self, pc: int) -> tuple[int, dict[Any, Any]] | None:
        """(begin of the function, row) of an address."""
        for begin, end, table in self.functions:
            if begin <= pc < end:
                return begin, [row for row in table if row["pc"] <= pc][-1]
        return None


def check_unwinding(elf: bytes, function: str, arguments: list[Any], limit: int = 0) -> int:
    """Run a call; at the first visits of every address its row must lead to the caller's registers.  Returns a0."""
    image = Image(elf)
    rows = Rows(elf)
    uc = image.uc
    frames: list[tuple[int, list[int], int]] = []  # begin, entry values of x0 - x31
    visits: dict[tuple[int, int], int] = {}
    cache: dict[int, Any] = {}

    def registers() -> list[int]:
        return [uc.reg_read(rv.UC_RISCV_REG_X0 + i) for i in range(32)]

    def visit(_uc: Any, pc: int, size: int, _data: object) -> None:
        found = cache[pc] if pc in cache else cache.setdefault(pc, rows.at(pc))
        if found is None:
            return
        begin, row = found
        if pc == begin:
            now = registers()
            if frames and frames[-1][1][1:3] == now[1:3]:
                frames.pop()  # a tail call
            frames.append((begin, now, 0))
        key = (pc, len(frames))
        visits[key] = visits.get(key, 0) + 1
        if visits[key] <= 3:
            now = registers()
            entry = frames[-1][1]
            assert frames[-1][0] == begin
            cfa = now[row["cfa"].reg] + row["cfa"].offset
            assert cfa == entry[2], f"CFA at {pc:#x}: {cfa:#x}, should be {entry[2]:#x}"
            for reg in SAVED + ([1] if 1 in row else []):
                rule = row.get(reg)
                value = now[reg] if rule is None else int.from_bytes(uc.mem_read(cfa + rule.arg, 8), "little")
                assert value == entry[reg], f"x{reg} at {pc:#x}"
        if bytes(uc.mem_read(pc, size)) in RETURNS:
            frames.pop()

    hook = uc.hook_add(UC_HOOK_CODE, visit)
    try:
        for k, reg in enumerate(SAVED):
            uc.reg_write(rv.UC_RISCV_REG_X0 + reg, 0x1000_0000_0000 + k)
        return image.call(function, arguments, limit=limit).a0
    finally:
        uc.hook_del(hook)


class Generator:
    """Random structured functions of early exits, loops, switches, calls and stack objects, in IR with variables in memory."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.lines: list[str] = []
        self.n = 0
        self.counters: list[str] = []
        self.objects = self.r.randint(0, 2)

    def name(self) -> str:
        self.n += 1
        return f"t{self.n}"

    def value(self) -> str:
        name = self.name()
        self.lines.append(f"  %{name} = load i64, ptr %v{self.r.randrange(4)}")
        return f"%{name}"

    def statement(self, depth: int, kind: str = "") -> None:
        r = self.r
        kind = kind or r.choice(("set", "set", "call", "if", "if", "exit", "loop", "object", "switch")[:9 if depth > 0 else 3])
        name = self.name()
        out = self.lines
        if kind == "set":
            a, b = self.value(), self.value()
            out.append(f"  %{name} = {r.choice(('add', 'sub', 'xor', 'mul'))} i64 {a}, {b}\n  store i64 %{name}, ptr %v{r.randrange(4)}")
        elif kind == "call":
            out.append(f"  %{name} = call i64 @g(i64 {self.value()})\n  store i64 %{name}, ptr %v{r.randrange(4)}")
        elif kind == "object" and self.objects:
            out.append(f"  call void @into(ptr %o{r.randrange(self.objects)}, i64 {self.value()})\n"
                       f"  %{name} = load i64, ptr %o{r.randrange(self.objects)}\n  store i64 %{name}, ptr %v{r.randrange(4)}")
        elif kind == "exit":
            a, b = self.value(), self.value()
            out.append(f"  %{name} = icmp {r.choice(('slt', 'eq', 'ugt'))} i64 {a}, {b}\n"
                       f"  br i1 %{name}, label %exit{name}, label %on{name}, !prof !{r.randrange(2)}\nexit{name}:")
            out.append(f"  ret i64 {self.value()}" if r.random() < 0.5 else "  br label %out")
            out.append(f"on{name}:")
        elif kind == "if":
            a, b = self.value(), self.value()
            out.append(f"  %{name} = icmp {r.choice(('slt', 'ne', 'ugt'))} i64 {a}, {b}\n"
                       f"  br i1 %{name}, label %then{name}, label %else{name}, !prof !{r.randrange(2)}\nthen{name}:")
            self.body(depth - 1)
            out.append(f"  br label %join{name}\nelse{name}:")
            if r.random() < 0.5:
                self.body(depth - 1)
            out.append(f"  br label %join{name}\njoin{name}:")
        elif kind == "switch":
            out.append(f"  %{name} = and i64 {self.value()}, 7\n  switch i64 %{name}, label %d{name} [ "
                       + " ".join(f"i64 {k}, label %c{k % 3}{name}" for k in range(6)) + " ]")
            for label in ("c0", "c1", "c2", "d"):
                out.append(f"{label}{name}:")
                if r.random() < 0.6:
                    self.body(depth - 1)
                out.append(f"  br label %join{name}")
            out.append(f"join{name}:")
        elif kind == "loop":
            self.counters.append(name)
            out.append(f"  store i64 3, ptr %k{name}\n  br label %h{name}\nh{name}:")
            self.body(depth - 1)
            out.append(f"  %i{name} = load i64, ptr %k{name}\n  %n{name} = sub i64 %i{name}, 1\n  store i64 %n{name}, ptr %k{name}\n"
                       f"  %c{name} = icmp eq i64 %n{name}, 0\n  br i1 %c{name}, label %x{name}, label %h{name}\nx{name}:")

    def body(self, depth: int) -> None:
        for _ in range(self.r.randint(1, 3)):
            self.statement(depth)

    def module(self) -> str:
        self.statement(3, self.r.choice(("exit", "exit", "if")))
        for _ in range(self.r.randint(1, 3)):
            self.statement(3)
        head = ["define i64 @run(i64 %a, i64 %b, i64 %c) uwtable {", "start:"]
        for k in range(4):
            head.append(f"  %v{k} = alloca i64\n  store i64 {('%a', '%b', '%c', '5')[k]}, ptr %v{k}")
        for k in range(self.objects):
            head.append(f"  %o{k} = alloca i64\n  store i64 {k}, ptr %o{k}")
        head += [f"  %k{name} = alloca i64" for name in self.counters]
        tail = ["  br label %out\nout:\n  %last = load i64, ptr %v1\n  %sum = add i64 %last, 1\n  ret i64 %sum\n}"]
        weights = ['!0 = !{!"branch_weights", i32 9, i32 1}', '!1 = !{!"branch_weights", i32 1, i32 9}', ""]
        return "\n".join(head + self.lines + tail) + HELPER + "\n".join(weights)


def check_random(seed: int, **options: Any) -> int:
    """One random function: every call right and unwindable; the number of shrink-wrapped functions."""
    from llvm_judge import optimize

    text = optimize(Generator(seed).module(), 2)
    done = oxllc.compile_ir(text, mcpu="generic-rv64", **options)
    ours, judge = link(done.obj), Image(link(compile_llvm(text)))
    r = random.Random(seed)
    for _ in range(3):
        arguments = [r.choice((0, 1, 2, 7, 1 << 63, r.getrandbits(64))) for _ in range(3)]
        assert check_unwinding(ours, "run", arguments) == judge.call("run", arguments).a0, f"seed {seed}, arguments {arguments}"
    return int(done.stats.get("frame.shrink-wrapped", 0))


def test_random_functions() -> None:
    assert sum(check_random(seed) for seed in (4, 12, 3, 7)) >= 2


@pytest.mark.slow
@pytest.mark.parametrize("mattr, name", [("", "statemachine"), ("+c", "sort")])
def test_programs(mattr: str, name: str) -> None:
    recipe = next(r for r in FUNCTIONS if r["name"] == name)
    text = (EXAMPLES / next(f for f in recipe["files"] if ".O2." in f)).read_text()
    text = re.sub(r"(?m)^(define .*\)[^{]*)\{", r"\1 uwtable {", text)
    done = oxllc.compile_ir(text, mcpu="generic-rv64", mattr=mattr)
    arguments = [a["value"] for a in recipe["args"]]
    result = check_unwinding(link(done.obj, entry=recipe["function"]), recipe["function"], arguments)
    assert (result - recipe["expect"]) % (1 << 64) == 0
