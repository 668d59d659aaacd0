"""All kernels of this folder through several register allocators and both engines, compared with NumPy.

    python tests/kernels/matrix.py [-regallocs=linearscan,graphcolor,greedy] [-engines=fast,reference] [name ...]

One line per kernel file (Triton's come with one and with four warps) and allocator: what went wrong, or nothing.  Exit code 1 if anything did.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kernels.cases import CASES
from kernels.runner import HERE, run

REGALLOCS = ("linearscan", "graphcolor", "greedy")
ENGINES = ("fast", "reference")


def programs() -> list[tuple[str, str]]:
    """(file, kernel) of everything that can be launched; the kernel is "" where the file has one."""
    out = []
    for path in sorted((HERE / "ll").glob("*.ll")):
        if path.name.startswith("clang_"):
            prefix = "c_" if "nvptx" in path.name else "a_"
            out += [(path.name, name) for name in CASES if name.startswith(prefix)]
        else:
            out.append((path.name, ""))
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-regallocs", default=",".join(REGALLOCS))
    parser.add_argument("-engines", default=",".join(ENGINES))
    parser.add_argument("names", nargs="*", help="only files that begin so")
    args = parser.parse_args()
    runs = failed = 0
    start = time.perf_counter()
    for file, kernel in programs():
        if args.names and not any(file.startswith(n) for n in args.names):
            continue
        for regalloc in args.regallocs.split(","):
            for engine, problem in run_all(file, kernel, regalloc, tuple(args.engines.split(","))).items():
                runs += 1
                if problem:
                    failed += 1
                    print(f"{file} {kernel} -regalloc={regalloc} {engine}: {problem}", flush=True)
        print(f"{runs} runs, {failed} wrong, {time.perf_counter() - start:.0f} s: {file} {kernel}", file=sys.stderr, flush=True)
    print(f"{runs} runs, {failed} wrong, {time.perf_counter() - start:.0f} s")
    return 1 if failed else 0


def run_all(file: str, kernel: str, regalloc: str, engines: tuple[str, ...]) -> dict[str, str]:
    """What went wrong per engine ("" for nothing)."""
    problems = {}
    for engine in engines:
        try:
            run(HERE / "ll" / file, kernel, engine, regalloc)
            problems[engine] = ""
        except Exception as e:
            problems[engine] = f"{type(e).__name__}: {' '.join(str(e).split())[:200]}"
    return problems


if __name__ == "__main__":
    sys.exit(main())
