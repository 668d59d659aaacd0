"""Many mutations: `python tests/asm/fuzz.py [-count=100000] [-seed=1] [assembler disassembler elf]`.

Every mutation has a number of its own (`-only=N` repeats one of them), so that a failure is shown again by its seed and number; the input that
failed is written to a file as well.  The mutations and checks are those of `test_hostile.py` and `test_hostile_elf.py`.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import test_hostile
import test_hostile_elf

from oxllc.asm.disassembler import Disassembler
from oxllc.asm.parser import assemble
from oxllc.target_desc import load_target


def kinds() -> dict[str, tuple[Callable[[random.Random], bytes], Callable[[bytes, random.Random], None]]]:
    """By name: how an input is made, and what must hold of it."""
    target = load_target("generic-rv64")
    disassemblers = [Disassembler(load_target(cpu)) for cpu in ("sifive-u74", "ox1")]
    good = test_hostile_elf.corpus()
    return {
        "assembler": (lambda rng: test_hostile.mutated_text(rng).encode("utf-8", "surrogateescape"),
                      lambda data, rng: test_hostile.attempt(lambda: assemble(data.decode("utf-8", "surrogateescape"), target))),
        "disassembler": (lambda rng: rng.randbytes(rng.randint(1, 64)),
                         lambda data, rng: test_hostile.check_code(data, rng.choice(disassemblers))),
        "elf": (lambda rng: test_hostile_elf.mutated(rng, rng.choice(good)),
                lambda data, rng: test_hostile_elf.check_file(data, rng.random() < 0.5)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-count", type=int, default=100_000)
    parser.add_argument("-seed", type=int, default=1)
    parser.add_argument("-only", type=int, default=-1, help="this mutation alone")
    parser.add_argument("kinds", nargs="*", default=["assembler", "disassembler", "elf"])
    args = parser.parse_args()
    failures = 0
    for kind in args.kinds:
        make, check = kinds()[kind]
        start = time.monotonic()
        numbers = range(args.count) if args.only < 0 else range(args.only, args.only + 1)
        for i in numbers:
            rng = random.Random(f"{kind} {args.seed} {i}")
            data = make(rng)
            try:
                check(data, rng)
            except Exception:  # whatever it is, is what this looks for
                failures += 1
                path = Path(f"fuzz-{kind}-{args.seed}-{i}.input")
                path.write_bytes(data)
                print(f"{kind}: seed {args.seed}, mutation {i}: {path}\n{traceback.format_exc()}", flush=True)
        print(f"{kind}: {len(numbers)} mutations, seed {args.seed}, {time.monotonic() - start:.0f} s, {failures} failures so far", flush=True)
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
