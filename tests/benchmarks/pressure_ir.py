"""Random functions with many values live at once: input for comparing register allocators.

`generate(seed)` gives the text of a module with `i64 @run(i64, i64)`: 14 to 44 integer and up to 40 floating-point variables that live
throughout, nested loops of a few iterations, branches of even and of uneven probability, array accesses and, for half of the seeds,
calls of an opaque function.  Variables are memory here; LLVM makes them SSA values and simplifies and sinks (`promote`), so that
what is compared starts from the same tidy IR, like a front end's.  No operation is undefined.
"""

from __future__ import annotations

import random

import llvmlite.binding as llvm
from native import initialize

INT_OPS = ("add", "sub", "xor", "and", "or", "mul")
FP_OPS = ("fadd", "fsub", "fmul")
SIZE = 64  # elements of the array


class _Writer:
    """Writes one function body, statement by statement."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = random.Random(seed)
        self.ints = rng.randint(14, 44)
        self.doubles = rng.choice((0, 0, 8, 20, 40))
        self.calls = rng.random() < 0.5
        self.budget = rng.randint(30, 110)  # statements
        self.lines: list[str] = []
        self.count = 0

    def value(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %t{self.count} = {text}")
        return f"%t{self.count}"

    def get(self, k: int) -> str:
        return self.value(f"load i64, ptr %x{k}")

    def get_double(self, k: int) -> str:
        return self.value(f"load double, ptr %d{k}")

    def element(self, index: str) -> str:
        masked = self.value(f"and i64 {index}, {SIZE - 1}")
        return self.value(f"getelementptr i64, ptr @data, i64 {masked}")

    def statement(self, depth: int) -> None:
        rng = self.rng
        self.budget -= 1
        kind = rng.random()
        pick = rng.randrange
        if self.doubles and kind < 0.3:
            a, b = self.get_double(pick(self.doubles)), self.get_double(pick(self.doubles))
            self.lines.append(f"  store double {self.value(f'{rng.choice(FP_OPS)} double {a}, {b}')}, ptr %d{pick(self.doubles)}")
        elif kind < 0.68:
            a, b = self.get(pick(self.ints)), self.get(pick(self.ints))
            self.lines.append(f"  store i64 {self.value(f'{rng.choice(INT_OPS)} i64 {a}, {b}')}, ptr %x{pick(self.ints)}")
        elif kind < 0.76:
            at = self.element(self.get(pick(self.ints)))
            self.lines.append(f"  store i64 {self.value(f'load i64, ptr {at}')}, ptr %x{pick(self.ints)}")
        elif kind < 0.82:
            at = self.element(self.get(pick(self.ints)))
            self.lines.append(f"  store i64 {self.get(pick(self.ints))}, ptr {at}")
        elif kind < 0.86 and self.calls:
            a, b = self.get(pick(self.ints)), self.get(pick(self.ints))
            self.lines.append(f"  store i64 {self.value(f'call i64 @opaque(i64 {a}, i64 {b})')}, ptr %x{pick(self.ints)}")
        elif kind < 0.94 and depth < 3:
            self.loop(depth)
        elif depth < 4:
            self.branch(depth)

    def body(self, depth: int) -> None:
        for _ in range(self.rng.randint(2, 12)):
            if self.budget > 0:
                self.statement(depth)

    def loop(self, depth: int) -> None:
        self.count += 1
        n, trips = self.count, self.rng.randint(3, 9)
        self.lines += [f"  store i64 0, ptr %i{depth}", f"  br label %head{n}", f"head{n}:"]
        self.body(depth + 1)
        old = self.value(f"load i64, ptr %i{depth}")
        new = self.value(f"add i64 {old}, 1")
        done = self.value(f"icmp uge i64 {new}, {trips}")
        self.lines += [f"  store i64 {new}, ptr %i{depth}", f"  br i1 {done}, label %exit{n}, label %head{n}", f"exit{n}:"]

    def branch(self, depth: int) -> None:
        self.count += 1
        n = self.count
        masked = self.value(f"and i64 {self.get(self.rng.randrange(self.ints))}, {self.rng.choice((1, 1, 3, 31))}")
        taken = self.value(f"icmp eq i64 {masked}, 0")
        self.lines += [f"  br i1 {taken}, label %then{n}, label %else{n}", f"then{n}:"]
        self.body(depth + 1)
        self.lines += [f"  br label %join{n}", f"else{n}:"]
        if self.rng.random() < 0.5:
            self.body(depth + 1)
        self.lines += [f"  br label %join{n}", f"join{n}:"]

    def text(self) -> str:
        slots = [f"  %x{k} = alloca i64" for k in range(self.ints)] + [f"  %d{k} = alloca double" for k in range(self.doubles)]
        slots += [f"  %i{k} = alloca i64" for k in range(4)]
        for k in range(self.ints):
            at = self.value(f"getelementptr i64, ptr @data, i64 {k}")
            loaded = self.value(f"load i64, ptr {at}")
            self.lines.append(f"  store i64 {self.value(f'add i64 {loaded}, %' + ('a', 'b')[k & 1])}, ptr %x{k}")
        for k in range(self.doubles):
            bits = self.value(f"and i64 {self.get(k % self.ints)}, 255")
            self.lines.append(f"  store double {self.value(f'uitofp i64 {bits} to double')}, ptr %d{k}")
        while self.budget > 0:
            self.statement(0)
        result = "0"
        for k in range(self.ints):
            scaled = self.value(f"mul i64 {result}, 31")
            result = self.value(f"add i64 {scaled}, {self.get(k)}")
        for k in range(self.doubles):
            positive = self.value(f"fcmp ogt double {self.get_double(k)}, 1.0")
            result = self.value(f"select i1 {positive}, i64 {result}, i64 {self.value(f'xor i64 {result}, {k + 1}')}")
        data = ", ".join(f"i64 {(k * 2654435761 + 12345) % 1000003}" for k in range(SIZE))
        return "\n".join([
            'target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"', "",
            f"@data = internal global [{SIZE} x i64] [{data}]", "",
            "define internal i64 @opaque(i64 %a, i64 %b) noinline optnone {", "  %s = mul i64 %a, 7", "  %r = xor i64 %s, %b", "  ret i64 %r", "}", "",
            "define i64 @run(i64 %a, i64 %b) {", *slots, *self.lines, f"  ret i64 {result}", "}", ""])


def promote(text: str) -> str:
    """The module with its variables in SSA form and simplified, by LLVM."""
    initialize()
    module = llvm.parse_assembly(text)
    manager = llvm.create_new_module_pass_manager()
    manager.add_sroa_pass()
    manager.add_simplify_cfg_pass()
    manager.add_instruction_combine_pass()
    manager.add_sinking_pass()
    manager.add_dead_code_elimination_pass()
    machine = llvm.Target.from_triple("riscv64-unknown-elf").create_target_machine()
    manager.run(module, llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2)))
    return str(module)


def generate(seed: int) -> str:
    """The module of a seed, in SSA form."""
    return promote(_Writer(seed).text())
