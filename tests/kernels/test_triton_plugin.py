"""The Triton plug-in: kernels launched as a Triton user does, on a machine without a GPU."""

from __future__ import annotations

import os
import pathlib
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest

triton = pytest.importorskip("triton")
import triton.language as tl  # noqa: E402
from kernels import triton_algorithms, triton_library, triton_more, triton_sources  # noqa: E402
from kernels.cases import CASES, uniform, zeros  # noqa: E402

import oxllc.triton_backend as ox  # noqa: E402
from oxllc.diagnostics import OxllcError  # noqa: E402

SAMPLE = ("layer_norm", "dropout", "embedding", "collatz")


@pytest.fixture(autouse=True, scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The plug-in active, with a cache of its own."""
    was = os.environ.get("TRITON_CACHE_DIR")
    os.environ["TRITON_CACHE_DIR"] = str(tmp_path_factory.mktemp("triton"))
    ox.activate()
    yield
    triton.runtime.driver._active = None
    if was is None:
        del os.environ["TRITON_CACHE_DIR"]
    else:
        os.environ["TRITON_CACHE_DIR"] = was


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLE)
def test_source(name: str) -> None:
    """Kernels that are elsewhere run from stored IR."""
    kernel, signature, constants = triton_sources.SIGNATURES[name]
    grid, arguments, expected = CASES[name]()
    types = [t for t in signature.values() if t != "constexpr"]
    passed = [ox.reinterpret(a, tl.bfloat16) if t == "*bf16" else a for a, t in zip(arguments, types)]
    kernel[grid](*passed, **constants, num_warps=1)
    for at, (want, rtol, atol) in expected.items():
        np.testing.assert_allclose(arguments[at].astype(np.float64), want.astype(np.float64), rtol=rtol, atol=atol)


FAST = {("gather", 4)}
FOUR = {"matmul_f16_transposed", "matmul_bf16", "attention", "attention_causal", "top_k", "matmul_fp8", "conv2d", "gather", "spin_lock"}
"""Run with four warps; the others with one."""


@pytest.mark.parametrize(("name", "num_warps"), [
    pytest.param(name, warps, marks=() if (name, warps) in FAST else pytest.mark.slow)
    for name in triton_more.CHECKS for warps in ((4,) if name in FOUR else (1,))])
def test_kernel(name: str, num_warps: int) -> None:
    triton_more.CHECKS[name](num_warps)


@pytest.mark.slow
@pytest.mark.parametrize("name", triton_library.CHECKS)
def test_library_kernel(name: str) -> None:
    triton_library.CHECKS[name](4 if name in ("paged_attention", "segments") else 1)


@pytest.mark.slow
@pytest.mark.parametrize("name", triton_algorithms.CHECKS)
def test_algorithm(name: str) -> None:
    triton_algorithms.CHECKS[name](1 if name in ("state_space", "waves") else 4)


@triton.jit
def add(x_ptr, y_ptr, out_ptr, n, BLOCK: tl.constexpr):
    at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    mask = at < n
    tl.store(out_ptr + at, tl.load(x_ptr + at, mask=mask) + tl.load(y_ptr + at, mask=mask), mask=mask)


def test_arguments_and_statistics() -> None:
    x, out = uniform(400), zeros(500)
    with ox.profile() as launches:
        kernel = add[lambda meta: (triton.cdiv(250, meta["BLOCK"]),)](x, x[100:], out[250:], 250, BLOCK=128)
    np.testing.assert_array_equal(out[250:], x[:250] + x[100:350])
    assert not out[:250].any()
    (launch,) = launches
    assert launch is kernel.function.last_launch is ox.last_launch()
    assert launch.cycles > 0
    assert any("test_triton_plugin.py" in line for line in launch.report.by_line())
    assert "add:" in kernel.asm["s"]
    add[(0,)](x, x, out, 0, BLOCK=128)  # an empty grid
    add[(1,)](x, x, out, 7, BLOCK=128)
    assert ox.last_launch().cycles == 0  # not timed


class Storage:
    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def data_ptr(self) -> int:
        return self.array.ctypes.data

    def nbytes(self) -> int:
        return self.array.nbytes


class Tensor:
    """What a tensor of PyTorch is for a launch."""

    def __init__(self, array: np.ndarray, device: str = "cpu") -> None:
        self.array = array
        self.dtype = f"torch.{array.dtype}"
        self.device = type("device", (), {"type": device, "__str__": lambda _: device})()

    def data_ptr(self) -> int:
        return self.array.ctypes.data

    def untyped_storage(self) -> Storage:
        return Storage(self.array)


def test_tensors_and_mistakes() -> None:
    x, out = uniform(100), zeros(100)
    add[(1,)](Tensor(x), x, Tensor(out), 100, BLOCK=128)
    np.testing.assert_array_equal(out, 2 * x)
    with pytest.raises(OxllcError, match="on device 'cuda'"):
        add[(1,)](Tensor(x, "cuda"), x, out, 100, BLOCK=128)
    with pytest.raises(OxllcError, match=r"outside of memory.*\n.*\n?.*test_triton_plugin.py"):
        add[(1,)](x, x, out, 120, BLOCK=128)
    with pytest.raises(OxllcError, match="sizes differ"):
        ox.reinterpret(x, tl.float16)


def test_autotuning_by_cycles() -> None:
    configs = [triton.Config({"BLOCK": block}, num_warps=warps) for block, warps in ((32, 4), (256, 1))]
    tuned = triton.autotune(configs, key=["n"])(add)
    x, out = uniform(500), zeros(500)
    grid = lambda meta: (triton.cdiv(500, meta["BLOCK"]),)  # noqa: E731
    tuned[grid](x, x, out, 500)
    np.testing.assert_array_equal(out, 2 * x)
    assert tuned.best_config is min(tuned.configs_timings, key=tuned.configs_timings.get)
    milliseconds = triton.testing.do_bench(lambda: tuned[grid](x, x, out, 500))
    assert milliseconds == tuned.configs_timings[tuned.best_config][0]
    assert ox.activate().timing == 0


@pytest.mark.slow
def test_one_variable(tmp_path: pathlib.Path) -> None:
    """`TRITON_DEFAULT_BACKEND=ox`, and a script that has never heard of oxllc; the report on request."""
    script = tmp_path / "script.py"
    script.write_text("""
import numpy as np, triton, triton.language as tl
@triton.jit
def twice(x_ptr, n, BLOCK: tl.constexpr):
    at = tl.arange(0, BLOCK)
    x = tl.load(x_ptr + at, mask=at < n)
    tl.store(x_ptr + at, 2 * x, mask=at < n)
x = np.arange(100.0, dtype=np.float32)
twice[(1,)](x, 100, BLOCK=128)
print(x.sum())
""")
    environment = os.environ | {"TRITON_DEFAULT_BACKEND": "ox", "OXLLC_TRITON_REPORT": "1", "TRITON_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=120)
    assert done.stdout == "9900.0\n", done.stderr
    assert "cycles on 4 core(s)" in done.stderr
    assert "script.py:7" in done.stderr
