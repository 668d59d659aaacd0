"""What keeping values in registers costs: memory traffic and copies of each strategy beside LLVM's greedy allocator, on the same IR.

    python tests/benchmarks/spill_cost.py [--functions 200] [--strategies linearscan,graphcolor,greedy] [--only examples|pressure|scalar-kernels|kernels]
        [--each] [--seed 0] [--record FILE]

Traffic is counted where it happens: the program runs in unicorn, and every execution of an instruction that stores to or loads from
a spill slot counts one - reloads and spills, saves and restores of callee-saved registers (an allocator chooses between
them), and temporaries of move cycles.  So the weights are true block frequencies, the same for all sides.  LLVM marks these instructions in
its assembly ("Folded Spill", "Folded Reload"); ours are known by their memory operands.  Copies are executed `mv` and `fmv`.

Input: the C examples (`.O2.ll`) and generated functions with many live values (`pressure_ir.py`), all at -O2 for rv64gc without
compression.  Ratios are geometric means of (ours + 1) / (LLVM's + 1) over programs; programs without traffic on any side say
nothing and are left out.  "cheapest" takes for every program the strategy with the least traffic (nobody can choose so; a bound).

Kernels are compared twice.  As scalar functions for rv64 (`scalar_kernels.py`: one lane's data flow), beside LLVM: they cannot run, so a
marked instruction counts 32^d in a block in d loops, on both sides (LLVM's assembly comments and our loop analysis say the depths).  And on ox1, which
LLVM does not know, among themselves: memory traffic weighted by estimated block frequencies, against `linearscan`.

The last table is the geometric mean over all programs that have a figure of LLVM's.

With `--record`, every figure is a line of a file as soon as it is known, and what stands there is not measured again: a long run can be
interrupted and resumed, or continued with more strategies.
"""

from __future__ import annotations

import argparse
import bisect
import functools
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import llvm_judge
from emulate import Image
from examples_data import EXAMPLES, FUNCTIONS
from measure import geometric_mean
from pressure_ir import generate
from scalar_kernels import scalar
from tabulate import tabulate
from unicorn import UC_HOOK_BLOCK

from oxllc.asm.streamer import TextStreamer, emit_module
from oxllc.driver.compile import Compiled, compile_ir
from oxllc.mir import loops
from oxllc.regalloc import STRATEGIES

MARK = "traffic_"
COPY = "copied_"
FEATURES = "+m,+a,+f,+d"
KERNELS = Path(__file__).resolve().parents[1] / "kernels" / "ll"
MOVES = re.compile(r"\s(mv|fmv\.[sd])\s")


class Marker(TextStreamer):
    """Assembler text with a label in front of each marked instruction."""

    def __init__(self, done: Compiled) -> None:
        super().__init__(done.module.target)
        self.marked: set[int] = set()
        self.number = 0
        for mf in done.module.functions:
            for mi in mf.instructions():
                base = mi.mem.base if mi.mem is not None else None
                if isinstance(base, tuple) and base[0] == "fi" and mf.frame_objects[base[1]].is_spill_slot:
                    self.marked.add(id(mi))

    def instruction(self, mi: Any) -> None:
        self.number += 1
        if id(mi) in self.marked:
            self.label(f"{MARK}{self.number}")
        at = len(self.out)
        super().instruction(mi)
        if len(self.out) == at + 1 and MOVES.search(self.out[at] + " "):
            self.out.insert(at, f"{COPY}{self.number}:")


class Record:
    """Figures by program and allocator, kept in a file of JSON lines if there is a name for one."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.known: dict[tuple[str, str], Any] = {}
        if path is not None and Path(path).exists():
            for line in Path(path).read_text().splitlines():
                program, allocator, figures = json.loads(line)
                self.known[program, allocator] = figures

    def get(self, program: str, allocator: str, measure: Callable[[], Any]) -> Any:
        """The figures of a program and an allocator: known ones, or measured now."""
        if (program, allocator) not in self.known:
            self.known[program, allocator] = figures = measure()
            if self.path is not None:
                with Path(self.path).open("a") as out:
                    out.write(json.dumps([program, allocator, figures]) + "\n")
        return self.known[program, allocator]


def ours(text: str, strategy: str) -> str:
    """Our assembly with marks."""
    done = compile_ir(text, mcpu="generic-rv64", mattr="-c", opt_level=2, regalloc=strategy)
    marker = Marker(done)
    emit_module(done.module, marker)
    return marker.text()


def llvms(text: str) -> str:
    """LLVM's assembly with marks."""
    module, _ = llvm_judge._module(text)
    machine = llvm_judge._machine(2, FEATURES)
    machine.set_asm_verbosity(True)
    lines = []
    for number, line in enumerate(machine.emit_assembly(module).split("\n")):
        if "Folded Spill" in line or "Folded Reload" in line:
            lines.append(f"{MARK}{number}:")
        elif MOVES.search(line):
            lines.append(f"{COPY}{number}:")
        lines.append(line)
    return "\n".join(lines)


def assemble(text: str) -> bytes:
    """An ELF relocatable by clang's assembler."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.s"
        path.write_text(text)
        subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-freestanding", "-mcpu=baseline_rv64-c", "-c", str(path),
                        "-o", f"{folder}/a.o"], check=True, capture_output=True)
        return (Path(folder) / "a.o").read_bytes()


def execute(text: str, function: str, arguments: list[Any]) -> tuple[int, int, int]:
    """(result, executed traffic, executed copies) of marked assembly."""
    image = Image(llvm_judge.link(assemble(text), entry=function))
    blocks: dict[tuple[int, int], int] = {}

    def enter(_uc: Any, at: int, size: int, _data: object) -> None:
        key = (at, size)
        blocks[key] = blocks.get(key, 0) + 1

    image.uc.hook_add(UC_HOOK_BLOCK, enter)
    outcome = image.call(function, arguments)
    totals = []
    for prefix in (MARK, COPY):
        places = sorted(address for name, address in image.symbols.items() if name.startswith(prefix))
        totals.append(sum(times * (bisect.bisect_left(places, at + size) - bisect.bisect_left(places, at))
                          for (at, size), times in blocks.items()))
    return outcome.signed, totals[0], totals[1]


LLVM = "LLVM greedy"
CHEAPEST = "cheapest of these"
TRIPS = 32.0  # of a loop, where nothing runs
LOOP = re.compile(r"(?:This (?:Inner )?Loop Header:|in Loop: Header=\S+) Depth=(\d+)")


def llvm_static(text: str) -> float:
    """Traffic of LLVM's assembly by loop depth."""
    total, depth = 0.0, 0
    for line in llvms(text).split("\n"):
        if re.match(r"[.\w$@\"]+:|# %bb", line) and not line.startswith((MARK, COPY)):
            depth = 0
        found = LOOP.search(line)
        if found:
            depth = int(found[1])
        total += TRIPS ** depth if line.startswith(MARK) else 0.0
    return total


def our_static(text: str, strategy: str) -> float:
    """Traffic of our code by loop depth."""
    done = compile_ir(text, mcpu="generic-rv64", mattr="-c", opt_level=2, regalloc=strategy)
    marked = Marker(done).marked
    total = 0.0
    for mf in done.module.functions:
        depth = loops.analyze(mf).depth
        total += sum(TRIPS ** depth[block.number] for block in mf.blocks for mi in block.instrs if id(mi) in marked)
    return total


Ratios = dict[str, list[float]]


def scalar_kernels(strategies: list[str], each: bool, record: Record) -> Ratios:
    """Kernels as scalar functions beside LLVM."""
    ratios: Ratios = {name: [] for name in [*strategies, CHEAPEST]}
    totals = dict.fromkeys([LLVM, *strategies], 0.0)
    for path in kernel_paths():
        text = scalar(path.read_text())
        base = record.get(path.stem, LLVM, lambda text=text: llvm_static(text))
        found = [record.get(path.stem, strategy, lambda text=text, strategy=strategy: our_static(text, strategy)) for strategy in strategies]
        for name, traffic in zip(totals, [base, *found]):
            totals[name] += traffic
        if base or any(found):
            for name, traffic in zip(ratios, [*found, min(found)]):
                ratios[name].append((traffic + 1) / (base + 1))
        if each:
            print(path.stem, base, *found, flush=True)
    print(tabulate([[name, total, geometric_mean(ratios[name]) if name in ratios else 1.0] for name, total in totals.items()]
                   + [[CHEAPEST, "", geometric_mean(ratios[CHEAPEST])]],
                   ["allocator", "static traffic", f"traffic / LLVM's (geo. mean of {len(ratios[CHEAPEST])})"], floatfmt=".3f"))
    return ratios


def kernel_paths() -> list[Path]:
    """The kernels' IR."""
    return sorted([*KERNELS.glob("*.ll"), *(EXAMPLES / "ll").glob("*.triton.ll")])


def judged(programs: list[tuple[str, Callable[[], str], str, list[Any]]], strategies: list[str], each: bool, record: Record) -> Ratios:
    """The table for programs (name, maker of IR, function, arguments) that run on both sides; the ratios to LLVM's."""
    ratios: Ratios = {name: [] for name in [*strategies, CHEAPEST]}
    totals = {name: [0, 0] for name in [LLVM, *strategies]}
    for name, make, function, arguments in programs:

        def run(allocator: str, make: Callable[[], str] = make, function: str = function, arguments: list[Any] = arguments) -> tuple[int, int, int]:
            return execute(llvms(make()) if allocator == LLVM else ours(make(), allocator), function, arguments)

        answer, base, base_copies = record.get(name, LLVM, lambda run=run: run(LLVM))
        row: list[object] = [name, base]
        found = []
        for strategy in strategies:
            result, traffic, copies = record.get(name, strategy, lambda run=run, strategy=strategy: run(strategy))
            assert result == answer, f"{name}, {strategy}: {result} instead of {answer}"
            found.append(traffic)
            totals[strategy][0] += traffic
            totals[strategy][1] += copies
            row += [traffic, round((traffic + 1) / (base + 1), 3)]
        totals[LLVM][0] += base
        totals[LLVM][1] += base_copies
        if base or any(found):
            for strategy, traffic in zip([*strategies, CHEAPEST], [*found, min(found)]):
                ratios[strategy].append((traffic + 1) / (base + 1))
        if each:
            print(*row, flush=True)
    print(tabulate([[name, *total, geometric_mean(ratios[name]) if name in ratios else 1.0] for name, total in totals.items()]
                   + [[CHEAPEST, "", "", geometric_mean(ratios[CHEAPEST])]],
                   ["allocator", "traffic", "copies", f"traffic / LLVM's (geo. mean of {len(ratios[CHEAPEST])})"], floatfmt=".3f"))
    return ratios


def kernels(strategies: list[str]) -> None:
    """Static cost on ox1, each strategy against linearscan."""
    ratios: dict[str, list[float]] = {name: [] for name in strategies}
    totals = {name: [0.0, 0.0] for name in strategies}
    for path in kernel_paths():
        text = path.read_text()
        costs = {}
        for strategy in dict.fromkeys(["linearscan", *strategies]):
            done = compile_ir(text, mcpu="ox1", regalloc=strategy)
            costs[strategy] = sum(float(mf.stats["spill_cost"]) for mf in done.module.functions)
            if strategy in totals:
                totals[strategy][0] += costs[strategy]
                totals[strategy][1] += sum(float(mf.stats["copy_cost"]) for mf in done.module.functions)
        if any(costs.values()):
            for strategy in strategies:
                ratios[strategy].append((costs[strategy] + 1) / (costs["linearscan"] + 1))
    print(tabulate([[name, *totals[name], geometric_mean(ratios[name])] for name in strategies],
                   ["allocator", "static traffic", "static copies", f"/ linearscan (geo. mean of {len(ratios[strategies[0]])})"], floatfmt=".3f"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--functions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--strategies", default=",".join(n for n in STRATEGIES if n not in ("fast", "optimal")))
    parser.add_argument("--only", default="examples,pressure,scalar-kernels,kernels")
    parser.add_argument("--each", action="store_true", help="print every program's figures")
    parser.add_argument("--record", help="file of figures: read first, added to as they are measured")
    args = parser.parse_args()
    strategies = args.strategies.split(",")
    record = Record(args.record)
    parts = args.only.split(",")
    pooled: Ratios = {name: [] for name in [*strategies, CHEAPEST]}

    def pool(ratios: Ratios) -> None:
        for name, mine in ratios.items():
            pooled[name] += mine

    if "examples" in parts:
        print("C examples")
        pool(judged([(r["name"], (EXAMPLES / next(f for f in r["files"] if ".O2." in f)).read_text, r["function"],
                      [a["value"] for a in r["args"]]) for r in FUNCTIONS], strategies, args.each, record))
    if "pressure" in parts:
        print(f"generated functions, seeds {args.seed} to {args.seed + args.functions - 1}")
        pool(judged([(f"seed {seed}", functools.cache(functools.partial(generate, seed)), "run", [seed, 77])
                     for seed in range(args.seed, args.seed + args.functions)], strategies, args.each, record))
    if "scalar-kernels" in parts:
        print("kernels as scalar functions")
        pool(scalar_kernels(strategies, args.each, record))
    if pooled[CHEAPEST]:
        print(tabulate([[name, geometric_mean(mine)] for name, mine in pooled.items()],
                       ["allocator", f"all / LLVM's (geo. mean of {len(pooled[CHEAPEST])})"], floatfmt=".3f"))
    if "kernels" in parts:
        print("kernels on ox1")
        kernels(strategies)


if __name__ == "__main__":
    main()
