"""Host memory as a device sees it: the storage that an array or tensor points into.

An array that is passed as a pointer means an address within its *storage*: a NumPy array's memory is that of the array which owns it, so
strided views and several views of one array behave as on a GPU.  A storage is one buffer of the device, copied in before a launch and
back after it.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from oxllc.diagnostics import OxllcError


def storage_of(arg: Any) -> tuple[np.ndarray[Any, Any], int]:
    """(the bytes of the memory that an argument points into, offset of its first element there).

    Accepts arrays, tensors on the CPU and `triton.reinterpret` of either; raises OxllcError for others."""
    while not isinstance(arg, np.ndarray):
        if hasattr(arg, "untyped_storage"):
            if arg.device.type != "cpu":
                raise OxllcError(f"a tensor on device '{arg.device}' cannot be passed: the simulated device takes tensors on the CPU")
            storage = arg.untyped_storage()
            start = storage.data_ptr()
            return _bytes_at(start, storage.nbytes(), storage, True), arg.data_ptr() - start
        elif hasattr(arg, "base") and hasattr(arg, "dtype"):  # the same memory by another type, as `triton.reinterpret` makes them
            arg = arg.base
        else:
            raise OxllcError(f"a {type(arg).__name__} cannot be passed as a pointer (NumPy arrays and tensors on the CPU can)")
    owner = arg
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    low, high = np.lib.array_utils.byte_bounds(owner)
    if not arg.size:
        return np.zeros(0, np.uint8), 0
    return _bytes_at(low, high - low, owner, arg.flags.writeable), arg.__array_interface__["data"][0] - low


def _bytes_at(address: int, size: int, owner: Any, writable: bool) -> np.ndarray[Any, Any]:
    """Host memory as an array of bytes that keeps its owner alive."""
    if not size:
        return np.zeros(0, np.uint8)
    memory = (ctypes.c_char * size).from_address(address)
    memory._owner = owner  # type: ignore[attr-defined]
    out: np.ndarray[Any, Any] = np.frombuffer(memoryview(memory), np.uint8)
    out.flags.writeable = writable
    return out
