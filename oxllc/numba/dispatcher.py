"""`oxllc.numba.jit`: specialization by argument types, compilation for ox1, launches with NumPy arrays."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import numpy as np

from oxllc.diagnostics import OxllcError
from oxllc.simulator.device import Pointer
from oxllc.simulator.host_arrays import storage_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.device import Device, LaunchResult, Module

CPU = "ox1"
LISTENERS: list[list[LaunchResult]] = []  # of `oxllc.numba.profile`


@functools.cache
def device() -> Device:
    """The device that all kernels of the process run on."""
    from oxllc.simulator.device import Device

    return Device(CPU)


def jit(function: Any = None, **options: Any) -> Any:
    """Make a function a kernel; as a decorator, with or without options.

    `device=True`: a function for kernels to call (as `numba.cuda.jit(device=True)`); `fastmath`; `opt_level`, `regalloc`, `isel`: as
    for `oxllc.compile_ir`.  A kernel of `numba.cuda.jit` is taken by its Python function."""
    if function is None:
        return functools.partial(jit, **options)
    if options.pop("device", False):
        from numba import cuda

        return cuda.jit(device=True, **options)(function)
    return Dispatcher(getattr(function, "py_func", function), **options)


class Dispatcher:
    """A kernel.  `last_launch` is what its last launch did; `inspect_llvm`, `inspect_asm` show what the last one ran."""

    def __init__(self, function: Callable[..., Any], *, fastmath: bool = False, opt_level: int = 2, regalloc: str = "",
                 isel: str = "greedy") -> None:
        functools.update_wrapper(self, function)
        self.py_func = function
        self.fastmath = fastmath
        self.options: dict[str, Any] = {"opt_level": opt_level, "regalloc": regalloc, "isel": isel}
        self.specializations: dict[tuple[Any, ...], Specialization] = {}
        self.last_launch: LaunchResult | None = None
        self._last: Specialization | None = None

    def __getitem__(self, configuration: Any) -> Callable[..., None]:
        """`kernel[grid, block]`, `kernel[grid, block, stream, shared bytes]` (the stream is ignored): to be called with the arguments."""
        if not isinstance(configuration, tuple) or not 2 <= len(configuration) <= 4:
            raise OxllcError("a launch is written kernel[grid, block](arguments) or kernel[grid, block, stream, shared bytes](arguments)")
        grid, block, shared = configuration[0], configuration[1], configuration[3] if len(configuration) > 3 else 0
        return functools.partial(self._launch, grid, block, shared)

    def __call__(self, *args: Any) -> None:
        """Kernels are not called without a grid."""
        raise OxllcError(f"'{self.__name__}' is a kernel: launch it as {self.__name__}[grid, block](...)")  # type: ignore[attr-defined]

    def compile(self, *types: Any) -> Specialization:
        """The kernel for arguments of Numba's types."""
        found = self.specializations.get(types)
        if found is None:
            found = self.specializations[types] = Specialization(self, types)
        return found

    def _launch(self, grid: Any, block: Any, shared: int, *args: Any) -> None:
        from numba import typeof

        made = self.compile(*(typeof(a) for a in args))
        values: list[Any] = []
        storages: dict[int, Any] = {}
        for type_, arg in zip(made.types, args, strict=True):
            _flatten(type_, arg, values, storages)
        result = made.module.launch(made.symbol, grid, block, values, shared=shared, timing=bool(LISTENERS))
        self._last, self.last_launch = made, result
        for launches in LISTENERS:
            launches.append(result)

    def inspect_llvm(self) -> str:
        """The LLVM IR of the last launch's kernel, "" before the first."""
        return self._last.llvm if self._last else ""

    def inspect_asm(self) -> str:
        """Its assembler text."""
        return self._last.asm if self._last else ""


class Specialization:
    """A kernel compiled for types of arguments and loaded on the device."""

    def __init__(self, kernel: Dispatcher, types: tuple[Any, ...]) -> None:
        from oxllc.driver.compile import compile_ir
        from oxllc.numba.frontend import kernel_ir

        self.types = types
        self.llvm, self.symbol = kernel_ir(kernel.py_func, types, kernel.fastmath)
        name = kernel.py_func.__name__
        compiled = compile_ir(self.llvm, CPU, name=f"{name}.numba.ll", ir_opt="O2", **kernel.options)
        self.asm = compiled.asm
        self.module: Module = device().load(compiled.obj, name)


def _flatten(type_: Any, arg: Any, out: list[Any], storages: dict[int, Any]) -> None:
    """Append an argument as Numba passes it: an array as parent pointers, size, item size, data, shape and strides."""
    from numba import types

    if isinstance(type_, types.Array):
        memory, offset = storage_of(arg)
        key = int(memory.__array_interface__["data"][0]) if memory.size else 0
        known = storages.get(key)
        if known is None or memory.flags.writeable:
            storages[key] = known = memory
        out += [np.int64(0), np.int64(0), np.int64(arg.size), np.int64(arg.itemsize), Pointer(known, offset)]
        out += [np.int64(n) for n in (*arg.shape, *arg.strides)]
    elif isinstance(type_, types.BaseTuple):
        for t, a in zip(type_, arg, strict=True):
            _flatten(t, a, out, storages)
    elif isinstance(type_, types.Boolean):
        out.append(np.uint8(arg))
    elif isinstance(type_, (types.Integer, types.Float)):
        out.append(np.dtype(type_.name).type(arg))
    elif isinstance(type_, types.Complex):
        part = np.float32 if type_.bitwidth == 64 else np.float64
        out += [part(arg.real), part(arg.imag)]
    else:
        raise OxllcError(f"an argument of Numba's type '{type_}' cannot be passed")
