"""`oxllc-mca` against `llvm-mca -mcpu=sifive-u74`: cycles of basic blocks of real code.

    python tests/benchmarks/mca_blocks.py [--blocks 300] [--iterations 100] [--llvm-mca PATH] [--free]

The blocks come from clang (the one that ziglang packs) at -O1 and -O2 with `-mcpu=sifive_u74`: the C examples and files of musl
(searching, scanning, printing, encryption, mathematics).  A block goes from a label to a branch; those of one instruction are left out, equal ones count once,
and of what remains every k-th is taken.  Both tools read the same text.  `--free` turns off the write-back rule in ours, to show what it is worth.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from examples_data import EXAMPLES
from tabulate import tabulate

MUSL = [
    "search/tsearch", "search/tdelete", "search/hsearch", "search/lsearch", "string/strverscmp", "string/wcscasecmp",
    "regex/regexec", "prng/random", "multibyte/mbsrtowcs", "multibyte/mbrtowc", "multibyte/wcrtomb", "internal/floatscan",
    "internal/intscan", "stdio/vfprintf", "stdio/getdelim", "time/__tz", "crypt/crypt_sha256", "crypt/crypt_md5",
    "crypt/crypt_des", "math/pow", "math/j0", "math/erf",
]
JUMP = re.compile(r"(b[a-z]*|j|jr|ret|tail|jalr)\s|ret$|jr\s")
CYCLES = re.compile(r"Total Cycles: +(\d+)")
TOLERANCE = 0.05


def find_llvm_mca() -> str | None:
    """llvm-mca 19, or None."""
    return shutil.which("llvm-mca-19") or shutil.which("llvm-mca", path="/usr/lib/llvm-19/bin")


def split_blocks(assembly: str) -> list[str]:
    """The basic blocks of an assembly text: instruction lines without comments, two or more each."""
    blocks: list[list[str]] = [[]]
    for line in assembly.splitlines():
        text = line.split("#")[0].rstrip()
        if not text:
            continue
        if text.endswith(":"):
            blocks.append([])
        elif text[0] in " \t" and not text.lstrip().startswith("."):
            blocks[-1].append("\t" + text.strip())
            if JUMP.match(text.strip()):
                blocks.append([])
    return ["\n".join(block) for block in blocks if len(block) > 1]


def clang_assembly() -> list[tuple[str, str]]:
    """(name, assembly) of every source at both levels."""
    import ziglang  # type: ignore[import-untyped]

    libc = Path(ziglang.__file__).parent / "lib" / "libc" / "musl"
    sources = [*sorted((EXAMPLES / "c").glob("*.c")), *(libc / "src" / f"{name}.c" for name in MUSL)]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            for level in ("O1", "O2"):
                out = Path(folder) / "x.s"
                subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-linux-musl", "-mcpu=sifive_u74", f"-{level}", "-S",
                                "-fno-sanitize=all", "-g0", "-fno-pic", "-I", str(libc / "src" / "include"), "-I", str(libc / "src" / "internal"),
                                "-I", str(libc / "arch" / "riscv64"), "-I", str(libc / "arch" / "generic"), "-D_XOPEN_SOURCE=700", str(source), "-o", str(out)],
                               check=True, capture_output=True)
                found.append((f"{source.stem}.{level}", out.read_text()))
    return found


def choose(texts: list[tuple[str, str]], count: int) -> list[tuple[str, str]]:
    """(name, block): `count` distinct blocks, spread evenly."""
    distinct: dict[str, str] = {}
    for name, text in texts:
        for number, block in enumerate(split_blocks(text)):
            distinct.setdefault(block, f"{name}.{number}")
    everything = [(name, block) for block, name in distinct.items()]
    if len(everything) <= count:
        return everything
    return [everything[i * len(everything) // count] for i in range(count)]


def regions_of(blocks: list[tuple[str, str]]) -> str:
    """One assembly text in which every block is a region."""
    return "".join(f"# LLVM-MCA-BEGIN {name}\n{block}\n# LLVM-MCA-END {name}\n" for name, block in blocks)


def compare(blocks: list[tuple[str, str]], llvm_mca: str, iterations: int, *options: str) -> list[tuple[str, int, int]]:
    """(name, our cycles, llvm-mca's cycles) of every block."""
    with tempfile.TemporaryDirectory() as folder:
        path, ours = Path(folder) / "blocks.s", Path(folder) / "ours.txt"
        path.write_text(regions_of(blocks))
        command = [llvm_mca, "-mtriple=riscv64", "-mcpu=sifive-u74", f"-iterations={iterations}", str(path)]
        judge = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        from oxllc.driver.mca import main

        assert main(["-mcpu=sifive-u74", f"-iterations={iterations}", *options, str(path), "-o", str(ours)]) == 0
        mine, theirs = CYCLES.findall(ours.read_text()), CYCLES.findall(judge)
    assert len(mine) == len(theirs) == len(blocks)
    return [(name, int(a), int(b)) for (name, _), a, b in zip(blocks, mine, theirs)]


def main(argv: list[str] | None = None) -> int:
    """Prints the table; exit code 1 if fewer than 95 % of the blocks agree."""
    parser = argparse.ArgumentParser(prog="mca_blocks.py", description="oxllc-mca against llvm-mca on basic blocks")
    parser.add_argument("--blocks", type=int, default=300)
    parser.add_argument("--iterations", type=int, default=100)
    parser.add_argument("--llvm-mca", default=find_llvm_mca())
    parser.add_argument("--free", action="store_true")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args(argv)
    if not options.llvm_mca:
        print("llvm-mca 19 is not installed", file=sys.stderr)
        return 2
    blocks = choose(clang_assembly(), options.blocks)
    text = dict(blocks)
    rows = compare(blocks, options.llvm_mca, options.iterations, *(["-in-order-write-back=false"] if options.free else []))
    near = [row for row in rows if abs(row[1] - row[2]) <= TOLERANCE * row[2]]
    far = sorted((row for row in rows if row not in near), key=lambda row: (-abs(row[1] / row[2] - 1), row[0]))
    sizes = sorted(block.count("\n") + 1 for _, block in blocks)
    table = [["blocks", len(rows)], ["instructions: median, largest", f"{sizes[len(sizes) // 2]}, {sizes[-1]}"],
             ["same cycles", sum(a == b for _, a, b in rows)], ["within 5 %", len(near)], ["share", f"{100 * len(near) / len(rows):.1f} %"]]
    print(tabulate(table, tablefmt="plain"))
    if far:
        print("\n" + tabulate([[*row, row[1] / row[2]] for row in far[:20]], ["block", "ours", "llvm-mca", "ratio"], floatfmt=".3f"))
    if options.each:
        for name, _, _ in far[:20]:
            print(f"\n{name}:\n{text[name]}")
    return 0 if len(near) >= 0.95 * len(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
