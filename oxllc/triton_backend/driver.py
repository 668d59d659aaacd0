"""The driver half of the Triton plug-in: the simulated device as Triton's runtime sees one.

`timing` counts who wants launches timed; the results of launches go to `last_launch` and to every list in `listeners`.  Time, where
Triton asks for milliseconds, is simulated: a cycle of the cycle model is a nanosecond.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from triton.backends import driver as triton_driver

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.simulator.device import Device, LaunchResult

NAME = "ox"
CYCLES_PER_MS = 1_000_000


class DeviceUtils:
    """What Triton calls `driver.active.utils`: loading of objects and facts about the device."""

    def __init__(self) -> None:
        self._device: Device | None = None

    @property
    def device(self) -> Device:
        """The simulated device, made on first use."""
        if self._device is None:
            from oxllc.simulator.device import Device
            from oxllc.triton_backend.compiler import CPU

            self._device = Device(CPU)
        return self._device

    def get_device_properties(self, device: int = 0) -> dict[str, Any]:
        """Limits and figures by the names that Triton knows."""
        d = self.device
        numbers = d.simt.numbers
        return {"max_shared_mem": numbers.get("SharedBytes", 0) or d.shared_window.size, "multiprocessor_count": d.cores,
                "warpSize": d.simt.warp_size, "arch": d.target.cpu, "max_num_regs": numbers.get("RegisterFileBytes", 0) // 8,
                "sm_clock_rate": CYCLES_PER_MS, "mem_clock_rate": CYCLES_PER_MS,
                "mem_bus_width": 8 * numbers.get("DramBytesPerCycle", 0)}  # fmt: skip

    def load_binary(self, name: str, kernel: bytes, shared: int, device: int) -> tuple[Any, Any, int, int, int]:
        """(module, kernel handle, registers, spills, largest block); spills are in the statistics of a compilation, not in an object."""
        from oxllc.triton_backend.launcher import Kernel

        d = self.device
        module = d.load(bytes(kernel), name)
        threads = d.simt.warp_size * d.simt.numbers.get("MaxWarpsPerBlock", 32)
        return module, Kernel(module, name), 0, 0, threads

    def unload_module(self, module: Any) -> None:
        """Nothing to do: a module goes with its last reference."""


class Event:
    """A point of simulated time, as `torch.cuda.Event`."""

    def __init__(self, driver: OxDriver) -> None:
        self._driver = driver
        self._cycle = 0

    def record(self, stream: Any = None) -> None:
        """Take the time."""
        self._cycle = self._driver.clock

    def elapsed_time(self, end: Event) -> float:
        """Milliseconds from this event to `end`; see `Benchmark` for the first question within a benchmark."""
        return self._driver.benchmark.elapsed((end._cycle - self._cycle) / CYCLES_PER_MS)


class Benchmark:
    """Keeps `triton.testing.do_bench` short.

    It runs the kernel five times to estimate its time, warms up, then measures, for as long as real caches and clocks need to settle.
    Simulated time is the same in every run: here the estimating runs are not timed and their time is said to be long, so that
    one run each remains for warming up and measuring.  `do_bench` is seen by the order of its calls: a cache asked for, then a time
    (the estimate), then `synchronize` (the end)."""

    IDLE, ESTIMATING, MEASURING = range(3)
    LONG = 1e9  # milliseconds

    def __init__(self, driver: OxDriver) -> None:
        self.driver = driver
        self.state = self.IDLE

    def begin(self) -> None:
        """The buffer for clearing caches was asked for."""
        self.end()
        self.state = self.ESTIMATING

    def elapsed(self, milliseconds: float) -> float:
        """The answer to a question for a time."""
        if self.state == self.ESTIMATING:
            self.state = self.MEASURING
            self.driver.timing += 1
            return self.LONG
        return milliseconds

    def end(self) -> None:
        """Everything launched has been waited for."""
        if self.state == self.MEASURING:
            self.driver.timing -= 1
            self.state = self.IDLE


class DeviceInterface:
    """The part of `torch.cuda` that Triton's helpers use."""

    def __init__(self, driver: OxDriver) -> None:
        self._driver = driver

    def Event(self, enable_timing: bool = False) -> Event:
        """A new event."""
        return Event(self._driver)

    def synchronize(self, device: Any = None) -> None:
        """Launches have ended when they return."""
        self._driver.benchmark.end()

    def current_device(self) -> int:
        """There is one device."""
        return 0


class OxDriver(triton_driver.DriverBase):  # type: ignore[misc]
    """Triton's runtime driver of the simulated device."""

    def __init__(self) -> None:
        from oxllc.triton_backend.launcher import OxLauncher

        super().__init__()
        self.utils = DeviceUtils()
        self.launcher_cls = OxLauncher
        self.timing = 0
        self.clock = 0  # simulated cycles of all timed launches
        self.last_launch: LaunchResult | None = None
        self.listeners: list[list[LaunchResult]] = []
        self.benchmark = Benchmark(self)
        self.prints_reports = os.environ.get("OXLLC_TRITON_REPORT", "0") not in ("", "0")
        self.timing += self.prints_reports
        _accept_numpy()

    @classmethod
    def is_active(cls) -> bool:
        """Only where asked for: a real GPU keeps working beside an installed oxllc."""
        return os.environ.get("TRITON_DEFAULT_BACKEND") == NAME

    def launched(self, result: LaunchResult) -> None:
        """Take note of a launch."""
        self.last_launch = result
        self.clock += result.cycles
        for launches in self.listeners:
            launches.append(result)
        if self.prints_reports and result.report is not None:
            print(f"{result.kernel}:\n{result.report.text()}", file=sys.stderr)

    def map_python_to_cpp_type(self, ty: str) -> str:
        """The C type of a Triton type, for tools that print signatures."""
        from triton.backends.amd import driver as amd_driver

        return str(amd_driver.ty_to_cpp(ty))

    def get_current_target(self) -> Any:
        """The target that kernels are compiled for."""
        from triton.backends.compiler import GPUTarget

        from oxllc.triton_backend.compiler import CPU

        return GPUTarget(NAME, CPU, 32)

    def get_current_device(self) -> int:
        """There is one device."""
        return 0

    def set_current_device(self, device: int) -> None:
        """There is one device."""
        if device != 0:
            raise ValueError(f"there is no device {device}: the simulated one has number 0")

    def get_current_stream(self, device: int | None = None) -> int:
        """Launches run in order and end when they return: one stream."""
        return 0

    def get_active_torch_device(self) -> Any:
        """Where tensors live, if PyTorch is installed."""
        import torch

        return torch.device("cpu")

    def get_device_interface(self) -> DeviceInterface:
        """Events and the like."""
        return DeviceInterface(self)

    def get_empty_cache_for_benchmark(self) -> None:
        """Every launch begins with empty caches."""
        self.benchmark.begin()

    def clear_cache(self, cache: Any) -> None:
        """Every launch begins with empty caches."""

    def get_benchmarker(self) -> Callable[..., Any]:
        """How `triton.autotune` measures: one timed run, since simulated time does not vary."""
        return self.measure

    def measure(self, kernel_call: Callable[[], Any], *, quantiles: Sequence[float] | None = None, **_: Any) -> Any:
        """Simulated milliseconds of a call: one number, or one per quantile."""
        before = self.clock
        self.timing += 1
        try:
            kernel_call()
        finally:
            self.timing -= 1
        milliseconds = (self.clock - before) / CYCLES_PER_MS
        return milliseconds if quantiles is None else [milliseconds] * len(quantiles)


def _accept_numpy() -> None:
    """Let kernels take NumPy arrays: wraps the function by which Triton finds an argument's type, for calls of our back end only."""
    from triton.runtime import jit

    from oxllc.triton_backend.compiler import OxBackend
    from oxllc.triton_backend.launcher import specializable

    native = jit.native_specialize_impl
    if getattr(native, "accepts_numpy", False):
        return

    def specialize(backend: Any, arg: Any, *how: Any) -> Any:
        return native(backend, specializable(arg) if isinstance(backend, OxBackend) else arg, *how)

    specialize.accepts_numpy = True  # type: ignore[attr-defined]
    jit.native_specialize_impl = specialize
