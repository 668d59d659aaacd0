"""Triton kernels on the simulated device: a back end for the stock Triton wheel.

    TRITON_DEFAULT_BACKEND=ox python my_kernels.py

Triton finds this package through the entry point group `triton.backends` and imports its modules `compiler` and `driver`.  Kernels are
lowered by Triton's own AMD back end as far as LLVM IR (gfx12, 32 lanes: the fragment layout of ox1's tensor unit), compiled by oxllc
and launched on `oxllc.Device`.  Arguments are NumPy arrays, tensors of PyTorch on the CPU where it is installed, and scalars.

    import oxllc.triton_backend as ox
    with ox.profile() as launches:                # timed by the cycle model
        kernel[grid](x, y, n, BLOCK=256)
    print(launches[0].report.text())              # cycles per source line

`OXLLC_TRITON_REPORT=1` prints that report for every launch without a change of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    import numpy as np

    from oxllc.simulator.device import LaunchResult
    from oxllc.triton_backend.driver import OxDriver

__all__ = ["activate", "last_launch", "profile", "reinterpret"]


def activate() -> OxDriver:
    """Make the simulated device Triton's active one in this process, whatever the environment says; returns its driver."""
    import triton

    from oxllc.triton_backend.driver import OxDriver

    active = triton.runtime.driver._active
    if not isinstance(active, OxDriver):
        active = OxDriver()
        triton.runtime.driver.set_active(active)
    return active


def last_launch() -> LaunchResult | None:
    """What the last launch did: instructions, and cycles and a report where it was timed; None before the first."""
    return activate().last_launch


def reinterpret(array: np.ndarray[Any, Any], dtype: Any) -> Any:
    """A NumPy array as a kernel's argument of a type that NumPy lacks: `reinterpret(x_uint16, tl.bfloat16)`, `(x_uint8, tl.float8e4nv)`.

    Raises OxllcError where the items' sizes differ."""
    from oxllc.triton_backend.launcher import Pointee

    return Pointee(array, dtype)


def profile() -> AbstractContextManager[list[LaunchResult]]:
    """Time every launch within the `with` block; its target is the list of their results."""
    from contextlib import contextmanager

    @contextmanager
    def timed() -> Iterator[list[LaunchResult]]:
        driver = activate()
        launches: list[LaunchResult] = []
        driver.listeners.append(launches)
        driver.timing += 1
        try:
            yield launches
        finally:
            driver.timing -= 1
            driver.listeners.remove(launches)

    return timed()
