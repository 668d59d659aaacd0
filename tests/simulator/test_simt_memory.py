"""Memory accesses of translated kernels beside the bounds of the arena: what the shadow map holds behind them is not looked at."""

from __future__ import annotations

import ctypes

import llvmlite.binding as llvm
import pytest

from oxllc.simulator.simt_layout import C_ARENA, C_BASE, C_SIZE, C_VALID, C_WRITABLE, WIDTH
from oxllc.simulator.simt_memory import SIZES, memory_text
from oxllc.simulator.simt_runtime import declared_once

BASE = 0x3000_0000
AROUND = 4096  # bytes of host memory around the arena, all of them marked as valid


@pytest.fixture(scope="module")
def engine() -> llvm.ExecutionEngine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=0, jit=True)
    made = llvm.create_mcjit_compiler(llvm.parse_assembly(declared_once(memory_text())), machine)
    made.finalize_object()
    return made


class Aligned:
    """Words of 64 bits at a multiple of 64 bytes."""

    def __init__(self, n: int) -> None:
        self.room = ctypes.create_string_buffer(8 * n + 64)
        self.address = -(-ctypes.addressof(self.room) // 64) * 64
        self.words = (ctypes.c_uint64 * n).from_address(self.address)


@pytest.mark.parametrize("size", [16, 48, 256, 272, 544])
@pytest.mark.parametrize("n", SIZES)
def test_arena_smaller_than_a_row(engine: llvm.ExecutionEngine, size: int, n: int) -> None:
    arena = ctypes.create_string_buffer(b"\xaa" * (size + AROUND))
    shadow = ctypes.create_string_buffer(b"\x10" * (size + AROUND))
    context, warp, addresses, first, second = (Aligned(WIDTH) for _ in range(5))
    context.words[C_ARENA], context.words[C_BASE], context.words[C_SIZE] = ctypes.addressof(arena), BASE, size
    context.words[C_VALID] = context.words[C_WRITABLE] = ctypes.addressof(shadow)
    values = (first.address, second.address)[: 2 if n == 16 else 1]
    shape = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32,
                             *[ctypes.c_void_p] * len(values))
    load = shape(engine.get_function_address(f"ox_load{n}"))
    store = shape(engine.get_function_address(f"ox_store{n}"))
    for start in (0, 16, size - 16):
        addresses.words[:] = [BASE + start + n * lane for lane in range(WIDTH)]
        inside = start + n * WIDTH <= size
        arguments = context.address, warp.address, addresses.address, 0xFFFF_FFFF, *values
        assert load(*arguments) is inside, (size, start)
        assert store(*arguments) is inside, (size, start)
        assert arena.raw[size:] == b"\xaa" * AROUND + b"\0"
