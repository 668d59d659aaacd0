"""What software pipelining buys on usual innermost loops, on a processor's timing: cycles of an iteration with and without `-pipeline-loops`.

    python tests/benchmarks/loop_pipelining.py [--cpu sifive-u74] [--engine reference] [kernel ...]

The kernels are C functions (`ziglang`'s clang, -O2, nothing unrolled or vectorized), called with NumPy arrays; what they leave behind is
compared with LLVM's code for the same IR on the same simulator, which is the column to beat.  No caches, static branch prediction.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from llvm_judge import link
from measure import geometric_mean
from sched_cycles import llvms
from tabulate import tabulate

from oxllc.driver.compile import compile_ir
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

N = 400
# name -> C source, iterations of the innermost loop for N; every function is `long|double f(long n, void *a, void *b, void *c)`
KERNELS: dict[str, tuple[str, int]] = {
    "saxpy": ("void f(long n, float *restrict a, float *restrict b, float *c)"
              "{ for (long i = 0; i < n; i++) b[i] += 2.5f * a[i]; }", N),
    "dot": ("double f(long n, double *a, double *b, double *c) { double s = 0; for (long i = 0; i < n; i++) s += a[i] * b[i]; return s; }", N),
    "fir": ("void f(long n, float *restrict a, float *restrict b, float *restrict c)"
            "{ for (long i = 0; i + 16 <= n; i++) { float s = 0; for (long k = 0; k < 16; k++) s += a[i + k] * c[k]; b[i] = s; } }",
            16 * (N - 15)),
    "matmul": ("void f(long n, double *restrict a, double *restrict b, double *restrict c)"
               "{ for (long i = 0; i < 20; i++) for (long j = 0; j < 20; j++) { double s = 0;"
               " for (long k = 0; k < 20; k++) s += a[20 * i + k] * b[20 * k + j]; c[20 * i + j] = s; } }", 8000),
    "matmul_rows": ("void f(long n, double *restrict a, double *restrict b, double *restrict c)"
                    "{ for (long i = 0; i < 20; i++) for (long k = 0; k < 20; k++) for (long j = 0; j < 20; j++)"
                    " c[20 * i + j] += a[20 * i + k] * b[20 * k + j]; }", 8000),
    "sum": ("long f(long n, long *a, long *b, long *c) { long s = 0; for (long i = 0; i < n; i++) s += a[i]; return s; }", N),
    "scale": ("void f(long n, int *restrict a, int *restrict b, int *c) { for (long i = 0; i < n; i++) b[i] = a[i] * 77 + 5; }", N),
    "stencil": ("void f(long n, double *restrict a, double *restrict b, double *c)"
                "{ for (long i = 1; i + 1 < n; i++) b[i] = 0.25 * (a[i - 1] + 2 * a[i] + a[i + 1]); }", N - 2),
    "horner": ("double f(long n, double *a, double *b, double *c) { double s = 0; for (long i = 0; i < n; i++) s = s * 0.5 + a[i]; return s; }", N),
    "maximum": ("long f(long n, int *a, int *b, int *c) { int m = a[0]; for (long i = 0; i < n; i++) if (a[i] > m) m = a[i]; return m; }", N),
    "strlen": ("long f(long n, char *a, char *b, char *c) { ((volatile char *)a)[n] = 0; long i = 0; while (a[i]) i++; return i; }", N),
    "crc": ("long f(long n, unsigned char *a, unsigned *b, char *c)"
            "{ unsigned s = ~0u; for (long i = 0; i < n; i++) s = b[(s ^ a[i]) & 255] ^ s >> 8; return s; }", N),
    "multiply_words": ("long f(long n, unsigned long *restrict a, unsigned long *restrict b, char *c) { unsigned __int128 s = 0;"
                       " for (long i = 0; i < n; i++) { s += (unsigned __int128)a[i] * 12345678901234567ul; b[i] = s; s >>= 64; } return s; }", N),
}


def ir_of(source: str, features: list[str], folder: Path) -> str:
    """The IR of a kernel."""
    (folder / "k.c").write_text(source)
    letters = "".join(letter for letter in "mafdc" if letter in features)
    more = "".join(f"_{name}" for name in features if len(name) > 1)
    command = [sys.executable, "-m", "ziglang", "clang", "--target=riscv64-unknown-elf", f"-march=rv64i{letters}{more}", "-mabi=lp64d", "-O2",
               "-fno-unroll-loops", "-fno-vectorize", "-fno-slp-vectorize", "-ffreestanding", "-fno-builtin", "-ffp-contract=fast",
               "-S", "-emit-llvm", str(folder / "k.c"), "-o", str(folder / "k.ll")]
    subprocess.run(command, check=True)
    return (folder / "k.ll").read_text()


def run(obj: bytes, target: Any, engine: str, kind: str, data: tuple[Any, ...]) -> tuple[int, Any, list[bytes]]:
    """Cycles, result, what is in memory afterwards."""
    machine = Machine(link(obj, entry="f"), target, engine)
    machine.start_timing()
    arrays = [a.copy() for a in data]
    result = machine.call("f", [N, *arrays], kind)
    return machine.timing_report().cycles, result, [a.tobytes() for a in arrays]


def main(argv: list[str] | None = None) -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--cpu", default="sifive-u74")
    parser.add_argument("--engine", default="reference", choices=["fast", "reference"])
    options = parser.parse_args(argv)
    target = load_target(options.cpu)
    features = [name for name in target.features if name in ("m", "a", "f", "d", "c", "zba", "zbb")]
    rng = np.random.default_rng(1)
    rows: list[list[object]] = []
    gains, beside = [], []
    with tempfile.TemporaryDirectory() as folder:
        for name, (source, rounds) in KERNELS.items():
            if options.names and name not in options.names:
                continue
            text = ir_of(source, features, Path(folder))
            kind = "void" if source.startswith("void") else "f64" if source.startswith("double") else "i64"
            dtype = np.float32 if "float" in source else np.float64 if "double" in source else np.uint8
            data = tuple(rng.integers(1, 100, 8 * N + 8).astype(dtype) for _ in range(3))
            theirs, want, memory = run(llvms(text, options.cpu, features), target, options.engine, kind, data)
            took = []
            for pipelined in (False, True):
                made = compile_ir(text, mcpu=options.cpu, opt_level=2, pipeline_loops=pipelined)
                cycles, got, left = run(made.obj, target, options.engine, kind, data)
                assert (got, left) == (want, memory), f"{name}: {got}, expected {want}"
                took.append(cycles)
            gains.append(took[1] / took[0])
            beside.append(took[1] / theirs)
            rows.append([name, rounds, theirs / rounds, took[0] / rounds, took[1] / rounds, gains[-1], made.stats.get("pipeline-loops.loops", 0)])
    rows.append(["geometric mean", "", "", "", "", geometric_mean(gains), ""])
    print(tabulate(rows, ["kernel", "iterations", "LLVM's cycles", "default", "pipelined", "pipelined/default", "loops"], floatfmt=".2f"))
    print(f"pipelined beside LLVM's: {geometric_mean(beside):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
