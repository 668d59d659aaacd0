"""Assembler and disassembler: instructions a second of processor time, and how many times the time of llvm-mc and llvm-objdump.

    python tests/benchmarks/asm_speed.py [--repeat 3] [--blocks 1500]

The text is plain compiled code with labels, branches, calls and addresses.  Ours is timed inside the process (without the interpreter's
start), the judges as commands; where these are not installed, the ratio is left out.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from oxllc.asm import elf
from oxllc.asm.disassembler import Disassembler
from oxllc.asm.parser import assemble
from oxllc.target_desc import load_target

BLOCK = """.Lb{i}:
\taddi\tsp, sp, -32
\tsd\tra, 24(sp)
\tlui\ta1, %hi(table+{i})
\taddi\ta1, a1, %lo(table+{i})
\tlw\ta2, {off}(a1)
\tslli\ta3, a2, {shift}
\tbnez\ta2, .Lb{i}
\tmv\ta0, a3
\tfadd.d\tfa0, fa0, fa1
\tcall\tcallee
\tld\tra, 24(sp)
\taddi\tsp, sp, 32
"""


def least(repeat: int, work: Callable[[], object]) -> float:
    """The least processor time of several runs, in seconds."""
    times = []
    for _ in range(repeat):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def command(repeat: int, arguments: list[str]) -> float:
    """The same for a command: user and system time of the child."""
    times = []
    for _ in range(repeat):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(arguments, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--blocks", type=int, default=1500)
    args = options.parse_args()
    target = load_target("generic-rv64")
    text = "".join(BLOCK.format(i=i, off=4 * (i % 500), shift=i % 64) for i in range(args.blocks))
    assemble("nop\n", target)
    data = assemble(text, target)
    code = bytes(next(s for s in elf.read(data).sections if s.name == ".text").data)
    count = len(code) // 4
    seconds = {"text to object": least(args.repeat, lambda: assemble(text, target)),
               "disassembly": least(args.repeat, lambda: list(Disassembler(target).lines(code)))}
    judges = {}
    with tempfile.TemporaryDirectory() as folder:
        source, obj = Path(folder, "a.s"), Path(folder, "a.o")
        source.write_text(text, encoding="utf-8")
        obj.write_bytes(data)
        for version in ("-22", "-19", ""):
            if shutil.which("llvm-mc" + version) and shutil.which("llvm-objdump" + version):
                judges = {"text to object": ["llvm-mc" + version, "-triple=riscv64", "-mattr=+m,+a,+f,+d", "-filetype=obj", "-o", "/dev/null", str(source)],
                          "disassembly": ["llvm-objdump" + version, "-d", str(obj)]}
                break
        for what, spent in seconds.items():
            ratio = f"   {spent / command(args.repeat, judges[what]):.0f} x {judges[what][0]}" if what in judges else ""
            print(f"{what:<16} {count / spent:9,.0f} instructions/s{ratio}")


if __name__ == "__main__":
    main()
