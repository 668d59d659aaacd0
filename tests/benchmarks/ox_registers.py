"""Registers that kernels need on ox1 beside LLVM's count for gfx1201 on the same Triton kernels.

    python tests/benchmarks/ox_registers.py [allocator] [name ...]

Ours are counted in halves of 32 bits (two for each 64-bit register that the code names); LLVM's are `.vgpr_count` and `.sgpr_count` of the
amdgcn assembly that Triton's own pipeline makes (32 bits each).  ox1 has one register file: what that machine keeps in scalar registers
(arguments, uniform addresses, masks of lanes) is in lanes' registers here, so the ratio is given to the vector registers alone and to
both.  Also: spills and reloads of ours.
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


def theirs(name: str, warps: int) -> tuple[int, int]:
    """LLVM's vector and scalar registers."""
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
        found = [re.search(rf"\.{kind}gpr_count:\s+(\d+)", made.asm["amdgcn"]) for kind in "vs"]
        assert found[0] is not None and found[1] is not None
        return int(found[0][1]), int(found[1][1])


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
    ratios: list[tuple[float, float]] = []
    print(f"{'kernel':24} {'ours':>6} {'vector':>6} {'scalar':>6} {'ratio':>6} {'to both':>7} {'spills':>7}   ({allocator})")
    for path in sorted((KERNELS / "ll").glob("*.w[14].ll")):
        name, warps = path.name.split(".")[0], int(path.name.split(".")[1][1:])
        if len(sys.argv) > 2 and name not in sys.argv[2:]:
            continue
        halves, spills = ours(path.read_text(), allocator)
        vector, scalar = theirs(name, warps)
        ratios.append((halves / vector, halves / (vector + scalar)))
        print(f"{path.name:24} {halves:6} {vector:6} {scalar:6} {ratios[-1][0]:6.2f} {ratios[-1][1]:7.2f} {spills:7}", flush=True)
    means = [math.exp(sum(math.log(r[k]) for r in ratios) / len(ratios)) for k in (0, 1)]
    print(f"geometric mean of the ratio {means[0]:.2f} (to both kinds {means[1]:.2f}) over {len(ratios)} kernels")


if __name__ == "__main__":
    main()
