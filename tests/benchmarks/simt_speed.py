"""Speed of both engines of the SIMT device: lane instructions per second of kernels of `tests/kernels/ll`, compiled for ox1.

    python tests/benchmarks/simt_speed.py [--reference]

Times are those of launches after the first one (which translates); grids are large enough for the fast engine to show what it does.
The reference engine runs a small part of the same grid.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

LL = Path(__file__).resolve().parents[1] / "kernels" / "ll"


def cases() -> dict[str, tuple[str, tuple[int, ...], list[Any], tuple[int, ...]]]:
    """name -> (file, grid, arguments, the reference engine's grid)."""
    from kernels.cases import CASES

    out: dict[str, tuple[str, tuple[int, ...], list[Any], tuple[int, ...]]] = {}
    for name, file in (("f32 sum", "add_odd.w4.ll"), ("gelu", "gelu.w4.ll"), ("softmax", "softmax.w4.ll"), ("collatz", "collatz.w4.ll"),
                       ("matmul f32", "matmul_f32.w4.ll"), ("matmul f16", "matmul_f16.w4.ll")):
        grid, arguments, _ = CASES[file.split(".")[0]]()
        small = (grid,) if isinstance(grid, int) else tuple(grid)
        out[name] = file, small, arguments, small
    n = 1 << 20
    rng = np.random.default_rng(1)
    file, _, arguments, small = out["f32 sum"]
    big = [rng.standard_normal(n, dtype=np.float32) for a in arguments if isinstance(a, np.ndarray)]
    out["f32 sum"] = file, (n // 256,), [*big, np.int32(n)], (8,)
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
            for repeat in range(2):
                result = module.launch(head[1], grid if engine == "fast" else small, block, [*arguments, np.int64(0), np.int64(0)],
                                       shared=int(head[3]))
                if engine == "reference" or repeat:
                    rate = result.lane_instructions / result.seconds / 1e6
                    print(f"{name:<12} {engine:<10} {result.lane_instructions:>18,} {result.seconds:>9.3f} {rate:>10.1f}", flush=True)
                    break


if __name__ == "__main__":
    main()
