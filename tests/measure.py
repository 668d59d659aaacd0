"""Compiles the C examples with oxllc, runs them in the emulator, and compares answers and instruction counts with LLVM 22.

    python tests/measure.py [-O2] [--level O2] [--regalloc linearscan] [--mattr +zba] [name ...]

`-O` is oxllc's level, `--level` says which of a program's `.ll` files to take. LLVM compiles the same file at the same level
and features. The last row is the geometric mean of the ratios of dynamic instruction counts.
"""

from __future__ import annotations

import argparse
import importlib
import math
import sys
import time
from dataclasses import dataclass
from typing import Any

from emulate import Image, run_image
from examples_data import EXAMPLES, FUNCTIONS
from llvm_judge import FEATURES, compile_llvm, link


@dataclass(slots=True)
class Row:
    """One program's figures; times in seconds, counts in executed instructions."""

    name: str
    correct: bool
    ours: int
    llvms: int
    our_bytes: int
    llvm_bytes: int
    our_seconds: float
    llvm_seconds: float


def text_bytes(obj: bytes) -> int:
    """Bytes of code in a relocatable or an image."""
    import io

    from elftools.elf.elffile import ELFFile

    return int(sum(s["sh_size"] for s in ELFFile(io.BytesIO(obj)).iter_sections() if s["sh_flags"] & 4))


def file_of(recipe: dict[str, Any], level: str) -> str:
    """The recipe's `.ll` file of a level such as `O2`."""
    return next(str(file) for file in recipe["files"] if f".{level}." in file)


def run_ours(recipe: dict[str, Any], level: str, opt: int, regalloc: str = "", mattr: str = "") -> tuple[int, int, int, float]:
    """Result (signed), executed instructions, bytes of code and seconds of compilation of a program as compiled by oxllc.

    The object is linked by lld and executed by unicorn, so nothing of ours judges itself.
    """
    oxllc: Any = importlib.import_module("oxllc")
    text = (EXAMPLES / file_of(recipe, level)).read_text()
    start = time.perf_counter()
    obj: bytes = oxllc.compile_ir(text, mcpu=recipe["mcpu"], mattr=mattr, opt_level=opt, regalloc=regalloc, name=recipe["name"]).obj
    seconds = time.perf_counter() - start
    values = [argument["value"] for argument in recipe["args"]]
    outcome = run_image(link(obj, entry=recipe["function"]), recipe["function"], values, count=True)
    return outcome.signed, outcome.instructions, text_bytes(obj), seconds


def measure(recipe: dict[str, Any], level: str, opt: int, regalloc: str = "", mattr: str = "") -> Row:
    """All figures of one program. LLVM's times include reading the text, as ours do."""
    text = (EXAMPLES / file_of(recipe, level)).read_text()
    features = ",".join([FEATURES, *(f for f in [mattr] if f)])
    start = time.perf_counter()
    judged = compile_llvm(text, opt, features)
    llvm_seconds = time.perf_counter() - start
    values = [argument["value"] for argument in recipe["args"]]
    llvms = run_image(link(judged, entry=recipe["function"]), recipe["function"], values, count=True)
    result, ours, size, seconds = run_ours(recipe, level, opt, regalloc, mattr)
    correct = result == recipe["expect"]
    return Row(recipe["name"], correct, ours, llvms.instructions, size, text_bytes(judged), seconds, llvm_seconds)


def worst_functions(recipes: list[dict[str, Any]], level: str, opt: int, mattr: str, count: int) -> list[list[object]]:
    """The functions that execute most instructions beyond LLVM's: program, function, ours, LLVM's, ratio."""
    oxllc: Any = importlib.import_module("oxllc")
    rows: list[list[object]] = []
    for recipe in recipes:
        text = (EXAMPLES / file_of(recipe, level)).read_text()
        ours: bytes = oxllc.compile_ir(text, mcpu=recipe["mcpu"], mattr=mattr, opt_level=opt).obj
        theirs = compile_llvm(text, opt, ",".join(filter(None, (FEATURES, mattr))))
        counts = []
        for obj in (ours, theirs):
            image = Image(link(obj, entry=recipe["function"]))
            image.call(recipe["function"], [argument["value"] for argument in recipe["args"]], count=True)
            counts.append(image.by_function())
        rows += [[recipe["name"], f, n, counts[1][f], n / counts[1][f]] for f, n in counts[0].items() if counts[1].get(f)]
    return sorted(rows, key=lambda row: row[3] - row[2])[:count]  # type: ignore[operator]


def geometric_mean(values: list[float]) -> float:
    """The geometric mean of positive numbers; nan for none."""
    return math.exp(sum(map(math.log, values)) / len(values)) if values else math.nan


def main(argv: list[str] | None = None) -> int:
    """Prints the table; exit code 1 if a program failed."""
    from tabulate import tabulate

    parser = argparse.ArgumentParser(prog="measure.py", description="oxllc's code for the C examples against LLVM's")
    parser.add_argument("names", nargs="*")
    parser.add_argument("-O", dest="opt", type=int, default=2)
    parser.add_argument("--level", default="O2")
    parser.add_argument("--regalloc", default="")
    parser.add_argument("--mattr", default="")
    parser.add_argument("--functions", type=int, default=0, help="instead: so many functions with most instructions beyond LLVM's")
    options = parser.parse_args(argv)
    chosen = [r for r in FUNCTIONS if not options.names or r["name"] in options.names]
    if options.functions:
        worst = worst_functions(chosen, options.level, options.opt, options.mattr, options.functions)
        print(tabulate(worst, ["program", "function", "instructions", "LLVM's", "ratio"], floatfmt=".3f"))
        return 0
    rows: list[list[object]] = []
    ratios: list[float] = []
    failed = 0
    for recipe in chosen:
        try:
            row = measure(recipe, options.level, options.opt, options.regalloc, options.mattr)
        except Exception as error:  # the table goes on: one program that fails must not hide the others
            first = (str(error).splitlines() or [""])[0]
            rows.append([recipe["name"], f"{type(error).__name__}: {first[:90]}"])
            failed = 1
            continue
        if row.correct:
            ratios.append(row.ours / row.llvms)
        failed |= not row.correct
        state = "right" if row.correct else "WRONG"
        ratio = row.ours / row.llvms
        rows.append([row.name, state, row.ours, row.llvms, ratio, row.our_bytes, row.llvm_bytes, row.our_seconds, row.llvm_seconds])
    rows.append([f"geometric mean of {len(ratios)}", "", "", "", geometric_mean(ratios)])
    headers = ["program", "result", "instructions", "LLVM's", "ratio", "code bytes", "LLVM's", "seconds", "LLVM's"]
    print(tabulate(rows, headers, floatfmt=".3f"))
    return failed


if __name__ == "__main__":
    sys.exit(main())
