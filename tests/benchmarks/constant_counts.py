"""Instructions for constants, and for multiplication and division by constants, against LLVM's for the same features.

    python tests/benchmarks/constant_counts.py [--number 1000] [--seed 1] [--show 5]

Every case is a function of its own; its instructions are counted in both objects (a constant in memory counts as what loads it).
One row per kind of case and feature set: the mean of ours and LLVM's, how many cases are longer and shorter, and by how much in total.
`--show` lists the cases with the largest loss.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from elftools.elf.elffile import ELFFile
from llvm_judge import compile_llvm
from tabulate import tabulate

import oxllc

FEATURES = ("", "+zba", "+zbb", "+zbs", "+zba,+zbb,+zbs")
CHUNK = 500  # functions of a module
M64 = (1 << 64) - 1


def constants(number: int, random_: random.Random) -> list[int]:
    """Of all shapes, in equal parts: random bits of any width, few bits, runs, 12-bit neighbours of powers of two, repeated bytes."""
    found = []
    for k in range(number):
        kind = k % 6
        if kind == 0:
            value = random_.getrandbits(64)
        elif kind == 1:
            value = random_.getrandbits(random_.randint(20, 64)) << random_.randint(0, 32)
        elif kind == 2:
            value = sum(1 << bit for bit in random_.sample(range(64), random_.randint(1, 4)))
        elif kind == 3:
            value = ((1 << random_.randint(1, 64)) - 1) << random_.randint(0, 60)
        elif kind == 4:
            value = (1 << random_.randint(11, 63)) + random_.randint(-2048, 2047)
        else:
            value = int.from_bytes(random_.randbytes(random_.choice((1, 2, 4))) * 8, "little")
        if random_.random() < 0.3:
            value = ~value
        value &= M64
        found.append(value - (1 << 64) if value >> 63 else value)
    return found


def factors(number: int, random_: random.Random, bits: int) -> list[int]:
    """Small ones and ones of any width, of both signs; never 0, 1 or -1."""
    found = []
    for k in range(number):
        width = random_.randint(2, 8) if k % 2 else random_.randint(2, bits - 1)
        value = random_.getrandbits(width) | 1 << (width - 1)
        found.append(-value if random_.random() < 0.3 else value)
    return found


def cases(number: int, seed: int) -> dict[str, list[tuple[str, str]]]:
    """By kind: (what it is, body of a function of %x)."""
    random_ = random.Random(seed)
    found = {"constant": [(hex(c & M64), f"ret i64 {c}") for c in constants(number, random_)]}
    for bits in (64, 32):
        for operation in ("mul", "sdiv", "udiv", "srem", "urem"):
            body = "%r = " + operation + f" i{bits} %x, {{0}}\n  ret i{bits} %r"
            found[f"{operation} i{bits}"] = [(str(c), body.format(c)) for c in factors(number // 5, random_, bits)]
    return found


def counts(obj: bytes) -> dict[str, int]:
    """Instructions of each function, the return left out."""
    table = ELFFile(io.BytesIO(obj)).get_section_by_name(".symtab")
    return {s.name: s["st_size"] // 4 - 1 for s in table.iter_symbols() if s["st_info"]["type"] == "STT_FUNC"}


def compare(kind: str, bodies: list[tuple[str, str]], features: str) -> tuple[list[object], list[tuple[int, str]]]:
    """The row of a kind, and the losses."""
    type = "i32" if kind.endswith("i32") else "i64"
    ours: list[int] = []
    theirs: list[int] = []
    for start in range(0, len(bodies), CHUNK):
        part = bodies[start:start + CHUNK]
        text = "\n".join(f"define {type} @f{i}({type} signext %x) {{\n  {body}\n}}" for i, (_, body) in enumerate(part))
        mine = counts(oxllc.compile_ir(text, mcpu="generic-rv64", mattr=features).obj)
        llvm = counts(compile_llvm(text, 2, ",".join(filter(None, ("+m,+a,+f,+d", features)))))
        ours += [mine[f"f{i}"] for i in range(len(part))]
        theirs += [llvm[f"f{i}"] for i in range(len(part))]
    lost = [(a - b, f"{kind} {what} ({features or 'base'}): {a} for {b}") for a, b, (what, _) in zip(ours, theirs, bodies) if a > b]
    won = [b - a for a, b in zip(ours, theirs) if a < b]
    n = len(bodies)
    row = [kind, features or "-", n, f"{sum(ours) / n:.3f}", f"{sum(theirs) / n:.3f}", f"{sum(ours) / max(1, sum(theirs)):.3f}",
           len(lost), sum(loss for loss, _ in lost), len(won), sum(won)]
    return row, lost


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--number", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    rows, losses = [], []
    for kind, bodies in cases(args.number, args.seed).items():
        for features in FEATURES if kind == "constant" else ("", "+zba,+zbb,+zbs"):
            row, lost = compare(kind, bodies, features)
            rows.append(row)
            losses += lost
    print(tabulate(rows, headers=["kind", "features", "cases", "oxllc", "LLVM", "ratio", "longer", "by", "shorter", "by"],
                   disable_numparse=True, colalign=["left", "left"] + ["right"] * 8))
    for _, text in sorted(losses, key=lambda item: -item[0])[:args.show]:
        print(text)


if __name__ == "__main__":
    main()
