"""Launches of Triton's kernels: Python arguments to the device's, and the results by kernel.

A pointer argument means an address within its storage (see `oxllc.simulator.host_arrays`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.diagnostics import OxllcError
from oxllc.simulator.device import Pointer
from oxllc.simulator.host_arrays import storage_of

if TYPE_CHECKING:
    from oxllc.simulator.device import LaunchResult, Module
    from oxllc.triton_backend.driver import OxDriver

SCALARS: dict[str, Any] = {"i1": np.int8, "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
                           "half": np.float16, "float": np.float32, "double": np.float64}  # fmt: skip


class Pointee:
    """What Triton wants of a pointer argument (`data_ptr`, `dtype`), for a NumPy array.

    `dtype` may be one that NumPy lacks: a `triton.language` type of the same size as the array's items."""

    __slots__ = ("base", "dtype")

    def __init__(self, array: np.ndarray[Any, Any], dtype: Any = None) -> None:
        if dtype is not None and dtype.primitive_bitwidth != 8 * array.dtype.itemsize:
            raise OxllcError(f"an array of {array.dtype} cannot be taken for one of {dtype}: the sizes differ")
        self.base = array
        self.dtype = array.dtype if dtype is None else dtype

    def data_ptr(self) -> int:
        """The address in host memory."""
        return int(self.base.__array_interface__["data"][0])


def specializable(arg: Any) -> Any:
    """An argument as Triton's own specialization understands it: NumPy's arrays and scalars stand for pointers and Python numbers."""
    if isinstance(arg, np.ndarray):
        return Pointee(arg)
    if isinstance(arg, np.generic):
        return arg.item()
    if type(arg) is tuple:
        return tuple(specializable(a) for a in arg)
    return arg


class Kernel:
    """A loaded kernel: the handle in `CompiledKernel.function`.  `last_launch` is what its last launch did."""

    def __init__(self, module: Module, name: str) -> None:
        self.module = module
        self.name = name
        self.last_launch: LaunchResult | None = None


class OxLauncher:
    """Called by Triton for every launch of one compiled kernel."""

    def __init__(self, src: Any, metadata: Any) -> None:
        self.signature = tuple(src.signature.values())
        self.parameters: list[str] = metadata.parameters
        self.block = metadata.num_warps * metadata.warp_size
        self.shared: int = metadata.shared
        self.scratch = (getattr(metadata, "global_scratch_size", 0) or 0, getattr(metadata, "profile_scratch_size", 0) or 0)

    def __call__(self, grid_x: int, grid_y: int, grid_z: int, stream: Any, function: Kernel, kernel_metadata: Any, launch_metadata: Any,
                 enter_hook: Any, exit_hook: Any, *args: Any) -> None:
        """Run a kernel over a grid; an empty grid does nothing."""
        if not grid_x * grid_y * grid_z:
            return
        driver = _active()
        values: list[Any] = []
        for type_, arg in zip(self.signature, args, strict=True):
            _flatten(type_, arg, values)
        for size in self.scratch[: len(self.parameters) - len(values)]:
            values.append(np.zeros(size * grid_x * grid_y * grid_z, np.uint8))
        if len(values) != len(self.parameters):
            raise OxllcError(f"{function.name}: {len(values)} arguments for {len(self.parameters)} parameters")
        storages: dict[int, np.ndarray[Any, Any]] = {}
        device_args = [_device_argument(type_, v, storages) for type_, v in zip(self.parameters, values, strict=True)]
        if enter_hook is not None:
            enter_hook(launch_metadata)
        result = function.module.launch(function.name, (grid_x, grid_y, grid_z), self.block, device_args, shared=self.shared,
                                        timing=driver.timing > 0)
        function.last_launch = result
        driver.launched(result)
        if exit_hook is not None:
            exit_hook(launch_metadata)


def _active() -> OxDriver:
    from oxllc.triton_backend import activate

    return activate()


def _flatten(type_: Any, arg: Any, out: list[Any]) -> None:
    """Append an argument's values in the order of the kernel's parameters: tuples by member, constants not at all."""
    if isinstance(type_, tuple):
        for t, a in zip(type_, arg, strict=True):
            _flatten(t, a, out)
    elif isinstance(type_, str) and type_.startswith("tensordesc"):
        from triton.backends import driver as triton_driver

        out += triton_driver.decompose_descriptor(arg)
    elif type_ != "constexpr":
        out.append(arg)


def _device_argument(type_: str, value: Any, storages: dict[int, np.ndarray[Any, Any]]) -> Any:
    """A value as an argument of `Module.launch`, by the type of the kernel's parameter in LLVM IR."""
    if type_ == "ptr":
        if value is None or isinstance(value, int):
            return np.uint64(value or 0)
        memory, offset = storage_of(value)
        key = int(memory.__array_interface__["data"][0]) if memory.size else 0
        known = storages.get(key)
        if known is None or memory.flags.writeable:
            storages[key] = known = memory
        return Pointer(known, offset)
    if type_ == "bfloat":
        return np.uint16(_bfloat_bits(float(value)))
    scalar = SCALARS.get(type_)
    if scalar is None:
        raise OxllcError(f"a parameter of type '{type_}' cannot be passed")
    if scalar is np.int8 or type_[0] == "i":
        bits = 8 * np.dtype(scalar).itemsize
        return np.array(int(value) & (1 << bits) - 1, np.dtype(f"u{bits // 8}"))[()]
    return scalar(value)


def _bfloat_bits(value: float) -> int:
    """The nearest bfloat16, ties to even."""
    bits = int(np.float32(value).view(np.uint32))
    if value != value:
        return 0x7FC0
    return (bits + 0x7FFF + (bits >> 16 & 1)) >> 16
