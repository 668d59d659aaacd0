"""Speed of both engines of the SIMT device: lane instructions per second of kernels of `tests/kernels/ll`, compiled for ox1.

    python tests/benchmarks/simt_speed.py [--reference]

Seconds are of processor time, the least of three launches after the first one (which translates), copies of the buffers to the device and
back included.  Grids of the fast engine are large enough to show what it does; the reference engine runs a small part of them.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

LL = Path(__file__).resolve().parents[1] / "kernels" / "ll"


def cases() -> dict[str, tuple[str, tuple[int, ...], list[Any], tuple[int, ...]]]:
    """name -> (file, grid, arguments, the reference engine's grid)."""
    from kernels.cases import CASES

    out: dict[str, tuple[str, tuple[int, ...], list[Any], tuple[int, ...]]] = {}
    grid, arguments, _ = CASES["collatz"]()
    out["collatz"] = "collatz.w4.ll", tuple(grid), arguments, tuple(grid)
    rng = np.random.default_rng(1)

    def normal(*shape: int) -> Any:
        return rng.standard_normal(shape, dtype=np.float32)

    n, m = 1 << 20, 256
    size = np.int32(m)
    half = [normal(n).astype(np.float16) for _ in range(3)]
    product = [normal(m, m).astype(np.float16) for _ in range(2)]
    out["f32 sum"] = "add_odd.w4.ll", (n // 256,), [normal(n), normal(n), normal(n), np.int32(n)], (8,)
    out["f16 a x + y"] = "half_axpy_f16.w4.ll", (n // 512,), [*half, np.int32(n)], (8,)
    out["dropout"] = "dropout.w4.ll", (n // 256,), [normal(n), normal(n), np.int32(n), np.float32(0.3), np.int32(7)], (8,)
    out["gelu"] = "gelu.w4.ll", (n // 128,), [normal(n), normal(n), normal(n), np.int32(n)], (8,)
    out["rms norm"] = "rms_norm.w4.ll", (2000,), [normal(2000, 100), normal(100), normal(2000, 100), np.int32(100), np.float32(1e-5)], (8,)
    out["softmax"] = "softmax.w4.ll", (2000,), [normal(2000, 201), normal(2000, 201), np.int32(201)], (8,)
    out["matmul f32"] = "matmul_f32.w4.ll", (m // 16, m // 16), [normal(m, m), normal(m, m), normal(m, m), size, size, size], (1, 1)
    out["matmul f16"] = "matmul_f16.w4.ll", (m // 32, m // 32), [*product, normal(m, m), size, size, size], (1, 1)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", action="store_true", help="the reference engine, too")
    args = parser.parse_args()
    import oxllc

    print(f"{'kernel':<12} {'engine':<10} {'lane instructions':>18} {'seconds':>9} {'million/s':>10}")
    for name, (file, grid, arguments, small) in cases().items():
        text = (LL / file).read_text()
        head = re.match(r"; kernel=(\S+) block=(\S+) shared=(\d+)", text)
        assert head is not None
        obj = oxllc.compile_ir(text, mcpu="ox1").obj
        block = tuple(int(b) for b in head[2].split(","))
        for engine in ("fast", "reference")[: 1 + args.reference]:
            module = oxllc.Device("ox1", engine=engine).load(obj)
            seconds = []
            for _ in range(4 if engine == "fast" else 1):
                begin = time.process_time()
                result = module.launch(head[1], grid if engine == "fast" else small, block, [*arguments, np.int64(0), np.int64(0)],
                                       shared=int(head[3]))
                seconds.append(time.process_time() - begin)
            best = min(seconds[1:] or seconds)
            print(f"{name:<12} {engine:<10} {result.lane_instructions:>18,} {best:>9.4f} {result.lane_instructions / best / 1e6:>10.1f}", flush=True)


if __name__ == "__main__":
    main()
