"""Moves of values of every type between lanes: the bytes that arrive, on both engines."""

from __future__ import annotations

import numpy as np
import pytest

import oxllc

TYPES = {"f64": ("double", 8), "v3f32": ("<3 x float>", 12), "f16": ("half", 2), "i8": ("i8", 1), "i64": ("i64", 8), "v2i16": ("<2 x i16>", 4),
         "p0": ("ptr", 8), "f32": ("float", 4), "v3i16": ("<3 x i16>", 6)}
OPERATIONS = {  # intrinsic -> (its arguments, its parameters, the lane that a lane's value comes from)
    "amdgcn.readlane": ("{t} %v, i32 31", "{t}, i32", lambda k: 31),
    "amdgcn.readfirstlane": ("{t} %v", "{t}", lambda k: 0),
    "amdgcn.update.dpp": ("{t} %v, {t} %v, i32 273, i32 15, i32 15, i1 false", "{t}, {t}, i32, i32, i32, i1", lambda k: k - (k % 16 > 0)),
    "amdgcn.permlanex16": ("{t} %v, {t} %v, i32 1985229328, i32 -19088744, i1 false, i1 false", "{t}, {t}, i32, i32, i1, i1", lambda k: k ^ 16),
    "amdgcn.permlane64": ("{t} %v", "{t}", lambda k: k),
    "amdgcn.mov.dpp8": ("{t} %v, i32 2054353", "{t}, i32", lambda k: k & 24 | 2054353 >> 3 * (k & 7) & 7),
    "ox.shfl.bfly": ("{t} %v, i64 5, i64 5", "{t}, i64, i64", lambda k: k ^ 5),
    "ox.rdlane": ("{t} %v, i64 7", "{t}, i64", lambda k: 7),
}


def program() -> str:
    out = ["declare i32 @llvm.amdgcn.workitem.id.x()"]
    for name, (type, _) in TYPES.items():
        out.append(f"define amdgpu_kernel void @k_{name}(ptr %o, ptr %i) {{\n  %t = call i32 @llvm.amdgcn.workitem.id.x()\n"
                   f"  %p = getelementptr [4 x i32], ptr %i, i32 %t\n  %v = load {type}, ptr %p")
        for n, (operation, (arguments, _, _)) in enumerate(OPERATIONS.items()):
            out.append(f"  %r{n} = call {type} @llvm.{operation}.{name}({arguments.format(t=type)})\n"
                       f"  %q{n} = getelementptr [32 x [4 x i32]], ptr %o, i32 {n}, i32 %t\n  store {type} %r{n}, ptr %q{n}")
        out.append("  ret void\n}")
        out += [f"declare {type} @llvm.{operation}.{name}({parameters.format(t=type)})" for operation, (_, parameters, _) in OPERATIONS.items()]
    return "\n".join(out)


@pytest.fixture(scope="module")
def compiled() -> bytes:
    return bytes(oxllc.compile_ir(program(), mcpu="ox1").obj)


@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_bytes_arrive(engine: str, compiled: bytes) -> None:
    module = oxllc.Device("ox1", engine=engine).load(compiled)
    source = np.random.default_rng(1).integers(0, 256, (32, 16)).astype(np.uint8)
    for name, (_, size) in list(TYPES.items())[: 3 if engine == "fast" else None]:
        out = np.zeros((len(OPERATIONS), 32, 16), np.uint8)
        module.launch(f"k_{name}", 1, 32, [out, source])
        for n, (operation, (_, _, come_from)) in enumerate(OPERATIONS.items()):
            want = source[[come_from(k) for k in range(32)], :size]
            assert (out[n, :, :size] == want).all(), (operation, name)
