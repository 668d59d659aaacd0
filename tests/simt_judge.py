"""Runs a GPU kernel natively, one host thread per lane: a judge for kernels that shares nothing with our compiler or simulator.

The kernel's IR is compiled for the host by llvmlite. Coordinates, barriers and cross-lane operations (`llvm.nvvm.*` of
Numba's CUDA target, `llvm.amdgcn.*` of Triton for gfx12 with 32 lanes) become calls back into Python: coordinates are
per thread, a barrier is a barrier among the block's threads, a cross-lane operation an exchange among the warp's. Blocks
run one after another, so static shared memory is one global. Slow (some ten thousand calls a second), and a kernel whose
lanes do not all reach a cross-lane operation is refused after a time limit rather than judged.

    launch(text, "saxpy", grid=(8,), block=(128,), arguments=[("f32", 2.5), ("ptr", x), ("ptr", y), ("i32", 1000)])
"""

from __future__ import annotations

import ctypes
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any

import llvmlite.binding as llvm
import numpy as np
from native import initialize, retarget

WARP = 32
TIMEOUT = 20.0

CTYPES: dict[str, Any] = {"i1": ctypes.c_bool, "i8": ctypes.c_int8, "i16": ctypes.c_int16, "i32": ctypes.c_int32, "i64": ctypes.c_int64}
CTYPES |= {"f32": ctypes.c_float, "float": ctypes.c_float, "f64": ctypes.c_double, "double": ctypes.c_double, "ptr": ctypes.c_void_p}


class Block:
    """The running block: its coordinates, and where its threads meet."""

    def __init__(self, index: tuple[int, int, int], grid: tuple[int, int, int], shape: tuple[int, int, int]) -> None:
        self.index, self.grid, self.shape = index, grid, shape
        self.threads = shape[0] * shape[1] * shape[2]
        self.barrier = threading.Barrier(self.threads)
        self.warps = [threading.Barrier(min(WARP, self.threads - w)) for w in range(0, self.threads, WARP)]
        self.slots: list[Any] = [None] * self.threads


class Machine:
    """Answers the intrinsics of the current thread."""

    def __init__(self) -> None:
        self.here = threading.local()
        self.block = Block((0, 0, 0), (1, 1, 1), (1, 1, 1))

    def exchange(self, value: Any) -> list[Any]:
        """The values that all lanes of this thread's warp bring here, by lane."""
        block, thread = self.block, self.here.thread
        warp = thread // WARP
        block.slots[thread] = value
        block.warps[warp].wait(TIMEOUT)
        seen = block.slots[warp * WARP : warp * WARP + WARP]
        block.warps[warp].wait(TIMEOUT)
        return seen

    def thread(self, axis: int) -> int:
        t, (x, y, _) = self.here.thread, self.block.shape
        return int((t % x, t // x % y, t // (x * y))[axis])

    def handler(self, name: str) -> Callable[..., Any] | None:
        """The Python function for an intrinsic, or None for one that the host's compiler knows."""
        axis = "xyz".find(name[-1])
        simple: dict[str, Callable[..., Any]] = {
            "nvvm.barrier0": self._barrier,
            "nvvm.barrier.cta.sync.aligned.all": lambda _n: self._barrier(),
            "nvvm.bar.warp.sync": lambda _m: self.exchange(0) and None,
            "nvvm.read.ptx.sreg.warpsize": lambda: WARP,
            "nvvm.read.ptx.sreg.laneid": lambda: self.here.thread % WARP,
            "amdgcn.s.barrier": self._barrier,
            "amdgcn.s.barrier.signal": lambda _n: None,
            "amdgcn.s.barrier.wait": lambda _n: self._barrier(),
            "amdgcn.wave.id": lambda: self.here.thread // WARP,
            "amdgcn.ds.bpermute": lambda at, value: self.exchange(value)[(at >> 2) % WARP],
            "amdgcn.mbcnt.lo": lambda mask, base: base + (mask & (1 << self.here.thread % WARP) - 1).bit_count(),
            "amdgcn.mbcnt.hi": lambda _mask, base: base,
        }
        if name in simple:
            return simple[name]
        by_axis: dict[str, Callable[[], int]] = {
            "nvvm.read.ptx.sreg.tid": lambda: self.thread(axis),
            "nvvm.read.ptx.sreg.ntid": lambda: self.block.shape[axis],
            "nvvm.read.ptx.sreg.ctaid": lambda: self.block.index[axis],
            "nvvm.read.ptx.sreg.nctaid": lambda: self.block.grid[axis],
            "amdgcn.workitem.id": lambda: self.thread(axis),
            "amdgcn.workgroup.id": lambda: self.block.index[axis],
        }
        if axis >= 0 and name[:-2] in by_axis:
            return by_axis[name[:-2]]
        stem = name.rsplit(".", 1)[0]
        crossing: dict[str, Callable[..., Any]] = {
            "amdgcn.readlane": lambda value, lane: self.exchange(value)[lane % WARP],
            "amdgcn.readfirstlane": lambda value: self.exchange(value)[0],
            "amdgcn.ballot": lambda bit: sum(bool(b) << k for k, b in enumerate(self.exchange(bit))),
            "amdgcn.update.dpp": self._dpp,
            "amdgcn.permlanex16": self._permlanex16,
            "nvvm.shfl.sync.idx": lambda _m, v, k, _c: self.exchange(v)[k % WARP],
            "nvvm.shfl.sync.up": lambda _m, v, k, _c: self._from(v, -k),
            "nvvm.shfl.sync.down": lambda _m, v, k, _c: self._from(v, k),
            "nvvm.shfl.sync.bfly": lambda _m, v, k, _c: self.exchange(v)[(self.here.thread ^ k) % WARP],
        }
        return crossing.get(stem)

    def _barrier(self) -> None:
        self.block.barrier.wait(TIMEOUT)

    def _from(self, value: Any, distance: int) -> Any:
        source = self.here.thread % WARP + distance
        seen = self.exchange(value)
        return seen[source] if 0 <= source < WARP else value

    def _permlanex16(self, _old: Any, value: Any, low: int, high: int, _fetch: bool, _bound: bool) -> Any:
        """Each lane reads the lane of the other half-warp that its 4-bit selector names."""
        lane = self.here.thread % WARP
        k = lane % 16
        select = (low if k < 8 else high) >> 4 * (k % 8) & 15
        return self.exchange(value)[(lane & 16 ^ 16) + select]

    def _dpp(self, old: Any, value: Any, control: int, rows: int, banks: int, bound: bool) -> Any:
        """Data-parallel primitives within rows of 16 lanes (RDNA 4 ISA guide, "DPP controls")."""
        lane = self.here.thread % WARP
        row, k = lane & ~15, lane % 16
        amount = control & 15
        source: int | None
        if control <= 0xFF:
            source = (k & ~3) | control >> 2 * (k & 3) & 3
        elif 0x101 <= control <= 0x10F:
            source = k + amount if k + amount < 16 else None
        elif 0x111 <= control <= 0x11F:
            source = k - amount if k >= amount else None
        elif 0x121 <= control <= 0x12F:
            source = (k - amount) % 16
        elif control == 0x140:
            source = 15 - k
        elif control == 0x141:
            source = k ^ 7
        elif 0x150 <= control <= 0x15F:
            source = amount
        elif 0x160 <= control <= 0x16F:
            source = k ^ amount
        else:
            raise NotImplementedError(f"DPP control {control:#x}")
        seen = self.exchange(value)
        if not (rows >> (lane // 16) & 1 and banks >> (k // 4) & 1):
            return old
        if source is None:
            return 0 if bound else old
        return seen[row + source]


def _signature(declaration: re.Match[str]) -> tuple[Any, list[Any]]:
    result = declaration["result"].split()[-1]
    parameters = [p.split()[0] for p in declaration["parameters"].split(",") if p.strip()]
    return None if result == "void" else CTYPES[result], [CTYPES[p] for p in parameters]


DECLARATION = re.compile(r'^declare (?P<result>[^@\n]*)@"?llvm\.(?P<name>(?:nvvm|amdgcn)\.[\w.]+)"?\((?P<parameters>[^)\n]*)\)', re.M)
UNSUITABLE = re.compile(r"\b(?:amdgpu_kernel|ptx_kernel|spir_kernel|immarg|inreg)\b ?")


def launch(
    text: str, kernel: str, grid: Sequence[int], block: Sequence[int], arguments: Sequence[tuple[str, float | np.ndarray]]
) -> None:
    """Runs a kernel over a grid; arrays given as `ptr` arguments are changed in place.

    Raises RuntimeError for IR that llvmlite refuses, an intrinsic that is not known here, and lanes that do not meet.
    """
    initialize()
    machine = Machine()
    keep: list[Any] = []
    for declaration in DECLARATION.finditer(text):
        answer = machine.handler(declaration["name"])
        if answer is None:
            raise RuntimeError(f"no judge for @llvm.{declaration['name']}")
        result, parameters = _signature(declaration)

        def guarded(*values: Any, answer: Callable[..., Any] = answer, result: Any = result) -> Any:
            try:
                value = answer(*values)
            except threading.BrokenBarrierError:
                machine.here.broken = True
                value = 0
            return None if result is None else value

        callback = ctypes.CFUNCTYPE(result, *parameters)(guarded)
        keep.append(callback)
        llvm.add_symbol("simt." + declaration["name"], ctypes.cast(callback, ctypes.c_void_p).value)
    text = re.sub(r'@"?llvm\.((?:nvvm|amdgcn)\.[\w.]+)"?', r'@"simt.\1"', text)
    module = llvm.parse_assembly(retarget(UNSUITABLE.sub("", text), llvm.get_process_triple()))
    module.verify()
    target = llvm.Target.from_default_triple().create_target_machine(opt=1)
    engine = llvm.create_mcjit_compiler(module, target)
    engine.finalize_object()
    address = engine.get_function_address(kernel)
    if not address:
        raise RuntimeError(f"no function {kernel}")
    values = [v.ctypes.data if isinstance(v, np.ndarray) else v for _, v in arguments]
    function = ctypes.CFUNCTYPE(None, *[CTYPES[kind] for kind, _ in arguments])(address)
    size = _triple(grid)
    broken: list[int] = []
    for index in np.ndindex(size[2], size[1], size[0]):
        machine.block = Block((int(index[2]), int(index[1]), int(index[0])), size, _triple(block))

        def lane(thread: int) -> None:
            machine.here.thread = thread
            machine.here.broken = False
            function(*values)
            if machine.here.broken:
                broken.append(thread)

        threads = [threading.Thread(target=lane, args=(t,)) for t in range(machine.block.threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if broken:
            raise RuntimeError(f"threads {sorted(broken)} of block {machine.block.index} waited for lanes that never came")


def _triple(values: Sequence[int]) -> tuple[int, int, int]:
    x, y, z = (*values, 1, 1, 1)[:3]
    return x, y, z
