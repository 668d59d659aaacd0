"""Kernels for Numba's CUDA target: shared memory, atomics, shuffles and votes, loops that diverge, grids in two dimensions, device functions."""

from numba import cuda, float32, float64, int32, int64, types, uint8


def dot(x, y, out, n):
    """Grid-stride partial sums, a tree in shared memory, one atomic addition per block."""
    part = cuda.shared.array(128, float32)
    total = float32(0)
    for i in range(cuda.grid(1), n, cuda.gridsize(1)):
        total += x[i] * y[i]
    lane = cuda.threadIdx.x
    part[lane] = total
    cuda.syncthreads()
    half = 64
    while half > 0:
        if lane < half:
            part[lane] += part[lane + half]
        cuda.syncthreads()
        half //= 2
    if lane == 0:
        cuda.atomic.add(out, 0, part[0])


def histogram(x, out, n):
    """Bins in shared memory first, then added to those of all blocks."""
    bins = cuda.shared.array(32, int32)
    lane = cuda.threadIdx.x
    if lane < 32:
        bins[lane] = 0
    cuda.syncthreads()
    i = cuda.grid(1)
    if i < n:
        cuda.atomic.add(bins, x[i] & 31, 1)
    cuda.syncthreads()
    if lane < 32:
        cuda.atomic.add(out, lane, bins[lane])


def atomics(x, out, exchanged, n):
    i = cuda.grid(1)
    if i < n:
        cuda.atomic.max(out, 0, x[i])
        cuda.atomic.min(out, 1, x[i])
        cuda.atomic.xor(out, 2, x[i])
        cuda.atomic.or_(out, 3, x[i] & 255)
        cuda.atomic.sub(out, 4, x[i])
        cuda.atomic.cas(exchanged, i % 8, 0, i + 1)


def warp_sum(x, out, n):
    """Sums of warps by shuffles, down and across; a vote."""
    i = cuda.grid(1)
    value = x[i] if i < n else 0
    for step in (16, 8, 4, 2, 1):
        value += cuda.shfl_down_sync(0xFFFFFFFF, value, step)
    total = cuda.shfl_sync(0xFFFFFFFF, value, 0)
    other = x[i] if i < n else 0
    for step in (16, 8, 4, 2, 1):
        across = cuda.shfl_xor_sync(0xFFFFFFFF, other, step)
        if across > other:
            other = across
    even = cuda.ballot_sync(0xFFFFFFFF, i % 2 == 0 and i < n)
    if cuda.laneid == 0:
        out[i // 32, 0] = total
        out[i // 32, 1] = other
        out[i // 32, 2] = even & 0x7FFFFFFF
        out[i // 32, 3] = cuda.popc(even)


def warp_scan(x, out, n):
    """Prefix sums of floats within each warp."""
    i = cuda.grid(1)
    value = x[i] if i < n else float32(0)
    step = 1
    while step < 32:
        up = cuda.shfl_up_sync(0xFFFFFFFF, value, step)
        if cuda.laneid >= step:
            value += up
        step *= 2
    if i < n:
        out[i] = value


def mandelbrot(out, width, height, limit):
    """A loop that lanes leave at different times, on a grid of two dimensions."""
    column, row = cuda.grid(2)
    if column < width and row < height:
        cr = -2.0 + 3.0 * column / width
        ci = -1.0 + 2.0 * row / height
        zr = 0.0
        zi = 0.0
        count = 0
        while count < limit:
            a = zr * zr
            b = zi * zi
            if a + b > 4.0:
                break
            zi = 2.0 * zr * zi + ci
            zr = a - b + cr
            count += 1
        out[row, column] = count


def primes(out, n):
    """Nested loops with break and continue."""
    i = cuda.grid(1)
    if i >= n:
        return
    found = 0
    for candidate in range(2, i + 2):
        if candidate > 2 and candidate % 2 == 0:
            continue
        good = True
        for d in range(3, candidate):
            if d * d > candidate:
                break
            if candidate % d == 0:
                good = False
                break
        if not good:
            continue
        found += 1
    out[i] = found


def matmul(a, b, c):
    """Tiles of 8 x 8 in shared memory."""
    left = cuda.shared.array((8, 8), float32)
    right = cuda.shared.array((8, 8), float32)
    column, row = cuda.grid(2)
    x = cuda.threadIdx.x
    y = cuda.threadIdx.y
    total = float32(0)
    for start in range(0, a.shape[1], 8):
        left[y, x] = a[row, start + x] if row < a.shape[0] and start + x < a.shape[1] else float32(0)
        right[y, x] = b[start + y, column] if start + y < b.shape[0] and column < b.shape[1] else float32(0)
        cuda.syncthreads()
        for k in range(8):
            total += left[y, k] * right[k, x]
        cuda.syncthreads()
    if row < c.shape[0] and column < c.shape[1]:
        c[row, column] = total


def stencil(x, out):
    """Heat on a plate."""
    j, i = cuda.grid(2)
    if 0 < i < x.shape[0] - 1 and 0 < j < x.shape[1] - 1:
        out[i, j] = 0.25 * (x[i - 1, j] + x[i + 1, j] + x[i, j - 1] + x[i, j + 1])


@cuda.jit(device=True)
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


@cuda.jit(device=True, inline=False)
def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def number_theory(a, b, out, n):
    """Calls of device functions."""
    i = cuda.grid(1)
    if i < n:
        out[i] = gcd(a[i], b[i]) * 1000 + power(a[i], b[i], 997)


def bitonic(x):
    """Sorts blocks of 64 in shared memory."""
    data = cuda.shared.array(64, int32)
    lane = cuda.threadIdx.x
    data[lane] = x[cuda.grid(1)]
    cuda.syncthreads()
    k = 2
    while k <= 64:
        j = k // 2
        while j > 0:
            other = lane ^ j
            if other > lane:
                up = (lane & k) == 0
                if (data[lane] > data[other]) == up:
                    t = data[lane]
                    data[lane] = data[other]
                    data[other] = t
            cuda.syncthreads()
            j //= 2
        k *= 2
    x[cuda.grid(1)] = data[lane]


def local_sort(x, out):
    """An array of each thread's own (its stack), sorted by insertion."""
    own = cuda.local.array(8, int32)
    i = cuda.grid(1)
    for j in range(8):
        own[j] = x[i, j]
    for j in range(1, 8):
        value = own[j]
        k = j - 1
        while k >= 0 and own[k] > value:
            own[k + 1] = own[k]
            k -= 1
        own[k + 1] = value
    for j in range(8):
        out[i, j] = own[j]


def blur(x, out):
    """Bytes, averaged over three in a row, saturated arithmetic in 32 bits."""
    i = cuda.grid(1)
    if 0 < i < x.size - 1:
        out[i] = (int32(x[i - 1]) + 2 * int32(x[i]) + int32(x[i + 1])) // 4
    elif i < x.size:
        out[i] = x[i]


def newton(x, out, n):
    """Square roots in double precision by iteration until nothing changes."""
    i = cuda.grid(1)
    if i < n:
        value = x[i]
        guess = value if value > 1.0 else 1.0
        for _ in range(60):
            following = 0.5 * (guess + value / guess)
            if following >= guess:
                break
            guess = following
        out[i] = guess


def spin_lock(lock, counter, rounds):
    """Every lane takes the same lock in turn."""
    for _ in range(rounds):
        done = False
        while not done:
            if cuda.atomic.cas(lock, 0, 0, 1) == 0:
                counter[0] = counter[0] + 1
                cuda.threadfence()
                cuda.atomic.exch(lock, 0, 0)
                done = True


def _array(dtype, dimensions=1):
    return types.Array(dtype, dimensions, "C")


A = _array
SIGNATURES = {
    "nb_dot": (dot, (A(float32), A(float32), A(float32), int32)),
    "nb_histogram": (histogram, (A(int32), A(int32), int32)),
    "nb_atomics": (atomics, (A(int32), A(int32), A(int32), int32)),
    "nb_warp_sum": (warp_sum, (A(int32), A(int32, 2), int32)),
    "nb_warp_scan": (warp_scan, (A(float32), A(float32), int32)),
    "nb_mandelbrot": (mandelbrot, (A(int32, 2), int32, int32, int32)),
    "nb_primes": (primes, (A(int32), int32)),
    "nb_matmul": (matmul, (A(float32, 2), A(float32, 2), A(float32, 2))),
    "nb_stencil": (stencil, (A(float64, 2), A(float64, 2))),
    "nb_number_theory": (number_theory, (A(int64), A(int64), A(int64), int32)),
    "nb_bitonic": (bitonic, (A(int32),)),
    "nb_local_sort": (local_sort, (A(int32, 2), A(int32, 2))),
    "nb_blur": (blur, (A(uint8), A(uint8))),
    "nb_newton": (newton, (A(float64), A(float64), int32)),
    "nb_spin_lock": (spin_lock, (A(int32), A(int32), int32)),
}
"""name -> (kernel, argument types)"""
BLOCKS = {"nb_dot": "128", "nb_histogram": "64", "nb_mandelbrot": "16,8", "nb_matmul": "8,8", "nb_stencil": "16,4"}
"""name -> threads per block; 64 where absent"""
