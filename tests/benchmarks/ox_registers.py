"""Registers that kernels need on ox1 beside LLVM's count for gfx1201 on the same Triton kernels.

    python tests/benchmarks/ox_registers.py [allocator] [name ...]

Ours are counted in halves of 32 bits (two for each 64-bit register that the code names); LLVM's is `.vgpr_count` of the amdgcn assembly
that Triton's own pipeline makes (32 bits each).  Also: spills and reloads of ours.
"""

from __future__ import annotations

import math
import os
import pathlib
import re
import sys
import tempfile

KERNELS = pathlib.Path(__file__).resolve().parents[1] / "kernels"
sys.path.insert(0, str(KERNELS))


def theirs(name: str, warps: int) -> int:
    """LLVM's vector registers."""
    os.environ["AMDGCN_USE_BUFFER_OPS"] = "0"
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TRITON_CACHE_DIR"] = cache
        import triton
        import triton_sources
        from triton.backends.compiler import GPUTarget
        from triton.compiler import ASTSource

        kernel, signature, constants = triton_sources.SIGNATURES[name]
        source = ASTSource(fn=kernel, signature=signature, constexprs=constants)
        made = triton.compile(source, target=GPUTarget("hip", "gfx1201", 32), options={"num_warps": warps})
        found = re.search(r"\.vgpr_count:\s+(\d+)", made.asm["amdgcn"])
        assert found is not None
        return int(found[1])


def ours(text: str, allocator: str) -> tuple[int, int]:
    """32-bit halves of lane registers named in the code, and spill slots' stores and reloads."""
    import oxllc

    compiled = oxllc.compile_ir(text, mcpu="ox1", regalloc=allocator)
    code = [line for line in compiled.asm.splitlines() if line.startswith("\t") and not line.startswith("\t.")]
    named = set(re.findall(r"\b(?:[astx]\d+|ra|sp|gp|tp)\b", "\n".join(code)))
    spills = int(sum(v for k, v in compiled.stats.items() if k in ("regalloc.spills", "regalloc.reloads")))
    return 2 * len(named), spills


def main() -> None:
    allocator = sys.argv[1] if len(sys.argv) > 1 else "linearscan"
    ratios = []
    print(f"{'kernel':24} {'ours':>6} {'LLVM':>6} {'ratio':>6} {'spills':>7}   ({allocator})")
    for path in sorted((KERNELS / "ll").glob("*.w[14].ll")):
        name, warps = path.name.split(".")[0], int(path.name.split(".")[1][1:])
        if len(sys.argv) > 2 and name not in sys.argv[2:]:
            continue
        halves, spills = ours(path.read_text(), allocator)
        other = theirs(name, warps)
        ratios.append(halves / other)
        print(f"{path.name:24} {halves:6} {other:6} {ratios[-1]:6.2f} {spills:7}", flush=True)
    print(f"geometric mean of the ratio {math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f} over {len(ratios)} kernels")


if __name__ == "__main__":
    main()
