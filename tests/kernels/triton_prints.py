"""Triton kernels that print and that check what they read."""

import triton
import triton.language as tl


@triton.jit
def printing(x_ptr, BLOCK: tl.constexpr):
    tl.device_print("half", 0.5 * tl.load(x_ptr + tl.arange(0, BLOCK)))


@triton.jit
def checked(x_ptr, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at)
    tl.device_assert(x < n, "too large")
    tl.store(x_ptr + at, x)
