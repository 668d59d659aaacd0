"""GPU kernels in Triton: a masked vector addition and a masked row maximum (a reduction across the lanes of a warp)."""

import triton
import triton.language as tl


@triton.jit
def vadd(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    """out[i] = x[i] + y[i] for i < n."""
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    x = tl.load(x_ptr + at, mask=mask)
    y = tl.load(y_ptr + at, mask=mask)
    tl.store(out_ptr + at, x + y, mask=mask)


@triton.jit
def rowmax(x_ptr, out_ptr, columns, BLOCK: tl.constexpr):
    """out[r] = max(x[r, :]), one block per row."""
    row = tl.program_id(0)
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + row * columns + at, mask=at < columns, other=float("-inf"))
    tl.store(out_ptr + row, tl.max(x, axis=0))


SIGNATURES = {
    "vadd": (vadd, {"x_ptr": "*fp32", "y_ptr": "*fp32", "out_ptr": "*fp32", "n": "i32", "BLOCK": "constexpr"}, {"BLOCK": 128}, 4),
    "rowmax": (rowmax, {"x_ptr": "*fp32", "out_ptr": "*fp32", "columns": "i32", "BLOCK": "constexpr"}, {"BLOCK": 64}, 1),
}
"""name -> (kernel, argument types, constants, warps)"""
