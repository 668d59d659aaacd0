"""Numba's CUDA kernels on the simulated device, on a machine without a GPU or CUDA.

    @oxllc.numba.jit
    def saxpy(a, x, y):
        i = cuda.grid(1)
        if i < x.size:
            y[i] += a * x[i]

    saxpy[8, 128](2.0, x, y)                    # blocks, threads of a block; a fourth entry: bytes of dynamic shared memory
    print(saxpy.last_launch)
    with oxllc.numba.profile() as launches: ... # timed by the cycle model: launches[0].report.text()

The body is what `numba.cuda.jit` takes (`from numba import cuda` for coordinates, shared arrays, barriers, atomics, shuffles).
Arguments are NumPy arrays (views too), numbers, booleans and tuples of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from oxllc.simulator.device import LaunchResult

from oxllc.numba.dispatcher import Dispatcher, jit

__all__ = ["Dispatcher", "jit", "profile"]


def profile() -> AbstractContextManager[list[LaunchResult]]:
    """Time every launch of `oxllc.numba` kernels within the `with` block; its target is the list of their results."""
    from contextlib import contextmanager

    from oxllc.numba import dispatcher

    @contextmanager
    def timed() -> Iterator[list[LaunchResult]]:
        launches: list[LaunchResult] = []
        dispatcher.LISTENERS.append(launches)
        try:
            yield launches
        finally:
            dispatcher.LISTENERS.remove(launches)

    return timed()
