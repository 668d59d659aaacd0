"""GPU kernels for Numba's CUDA target: Collatz lengths (a loop that diverges per lane) and block sums through shared memory."""

from numba import cuda, int32, int64, types


def collatz(start, length, n):
    """length[i] = steps from start[i] to 1 for i < n."""
    i = cuda.grid(1)
    if i < n:
        value = start[i]
        steps = 0
        while value != 1:
            if value & 1:
                value = 3 * value + 1
            else:
                value >>= 1
            steps += 1
        length[i] = steps


def blocksum(values, sums, n):
    """sums[b] = values[64 b] + ... + values[64 b + 63], with tree reduction in shared memory; blocks of 64 threads."""
    partial = cuda.shared.array(64, int32)
    lane = cuda.threadIdx.x
    i = cuda.grid(1)
    partial[lane] = values[i] if i < n else 0
    cuda.syncthreads()
    half = 32
    while half > 0:
        if lane < half:
            partial[lane] += partial[lane + half]
        cuda.syncthreads()
        half >>= 1
    if lane == 0:
        sums[cuda.blockIdx.x] = partial[0]


def _array(dtype):
    return types.Array(dtype, 1, "C")


SIGNATURES = {
    "collatz": (collatz, (_array(int64), _array(int32), int32)),
    "blocksum": (blocksum, (_array(int32), _array(int32), int32)),
}
"""name -> (kernel, argument types)"""
