"""Simulated cycles of the C examples on `sifive-u74`: ours, scheduler by scheduler, against LLVM 22's -O2 code.

    python tests/benchmarks/sched_cycles.py [--cpu sifive-u74] [--engine reference] [--regalloc linearscan] [name ...]

Both sides compile the same `.O2.ll` file with the same features, and run on the same simulator with the same timing: "reference" follows every
instruction executed, "fast" counts every block alone times its executions.  Cycles depend on the scheduling model alone (no caches,
static branch prediction).  The last row is the geometric mean of the ratios to LLVM's.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import llvmlite.binding as llvm
from examples_data import EXAMPLES, FUNCTIONS
from llvm_judge import TRIPLE, _module, link
from measure import file_of, geometric_mean
from tabulate import tabulate

from oxllc.driver.compile import compile_ir
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

VARIANTS: dict[str, dict[str, Any]] = {
    "default": {},
    "pipelined": {"pipeline_loops": True},
    "none": {"pre_ra_sched": "source", "post_ra_sched": "none"},
    "post only": {"pre_ra_sched": "source"},
    "hybrid only": {"post_ra_sched": "none"},
    "latency": {"pre_ra_sched": "list-latency"},
    "pressure": {"pre_ra_sched": "list-pressure"},
    "both ends": {"pre_ra_sched": "list-bidirectional"},
}
LLVM_CPU = {"sifive-u74": "sifive-u74", "generic-rv64": "generic-rv64"}


def llvms(text: str, cpu: str, features: list[str]) -> bytes:
    """LLVM's object at -O2 for a processor."""
    module, _ = _module(text)
    machine = llvm.Target.from_triple(TRIPLE).create_target_machine(
        cpu=LLVM_CPU[cpu], features=",".join(f"+{name}" for name in features), opt=2, reloc="static", codemodel="medium", abiname="lp64d")
    made: bytes = machine.emit_object(module)
    return made


def cycles(obj: bytes, recipe: dict[str, Any], target: Any, engine: str) -> int:
    """Cycles of a program's run; raises AssertionError for a wrong answer."""
    machine = Machine(link(obj, entry=recipe["function"]), target, engine)
    machine.start_timing()
    result = machine.call(recipe["function"], [argument["value"] for argument in recipe["args"]])
    assert result == recipe["expect"], f"{recipe['name']}: {result}"
    return machine.timing_report().cycles


def main(argv: list[str] | None = None) -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="sched_cycles.py", description="schedulers by simulated cycles, against LLVM")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--cpu", default="sifive-u74", choices=sorted(LLVM_CPU))
    parser.add_argument("--engine", default="fast", choices=["fast", "reference"])
    parser.add_argument("--regalloc", default="")
    parser.add_argument("--variants", default=",".join(VARIANTS))
    options = parser.parse_args(argv)
    target = load_target(options.cpu, "", None)
    features = [name for name in target.features if name in ("m", "a", "f", "d", "c", "zba", "zbb")]
    variants = options.variants.split(",")
    rows: list[list[object]] = []
    ratios: dict[str, list[float]] = {name: [] for name in variants}
    for recipe in FUNCTIONS:
        if options.names and recipe["name"] not in options.names:
            continue
        text = (EXAMPLES / file_of(recipe, "O2")).read_text()
        base = cycles(llvms(text, options.cpu, features), recipe, target, options.engine)
        row: list[object] = [recipe["name"], base]
        for name in variants:
            mine = compile_ir(text, mcpu=options.cpu, opt_level=2, regalloc=options.regalloc, **VARIANTS[name])
            ratio = cycles(mine.obj, recipe, target, options.engine) / base
            ratios[name].append(ratio)
            row.append(ratio)
        rows.append(row)
    rows.append(["geometric mean", ""] + [geometric_mean(ratios[name]) for name in variants])
    print(tabulate(rows, ["program", "LLVM's cycles", *variants], floatfmt=".3f"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
