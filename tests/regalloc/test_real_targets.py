"""Every strategy on compiled examples for the shipped targets: proved by the checker, verified, and within sane figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from oxllc.driver.compile import compile_ir
from oxllc.regalloc import STRATEGIES

LL = Path(__file__).parents[2] / "examples" / "ll"
CASES = [("fir.O2.ll", "generic-rv64"), ("base64.O1.ll", "generic-rv64"), ("collatz.numba.ll", "ox1"), ("rowmax.triton.ll", "ox1")]


@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
@pytest.mark.parametrize(("name", "cpu"), CASES)
def test_examples(name: str, cpu: str, strategy: str) -> None:
    done = compile_ir((LL / name).read_text(), mcpu=cpu, regalloc=strategy, verify_regalloc=True, verify_machineinstrs=True)
    assert done.asm


@pytest.mark.slow
@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
@pytest.mark.parametrize("path", sorted(LL.glob("*.O?.ll")), ids=lambda path: path.name)
def test_all_examples(path: Path, strategy: str) -> None:
    text = path.read_text()
    if "nvvm" in text or "amdgcn" in text:
        pytest.skip("a GPU kernel")
    for level in (0, 2):
        assert compile_ir(text, mcpu="generic-rv64", opt_level=level, regalloc=strategy, verify_regalloc=True).asm


def test_pressure_is_spilled_not_refused() -> None:
    """Sixty values live at once in 28 registers."""
    count = 60
    loads = "\n".join(f"  %p{i} = getelementptr i64, ptr %a, i64 {i}\n  %v{i} = load volatile i64, ptr %p{i}" for i in range(count))
    stores = "\n".join(f"  store volatile i64 %v{i}, ptr %p{i}" for i in reversed(range(count)))
    text = f"define void @f(ptr %a) {{\n{loads}\n{stores}\n  ret void\n}}\n"
    for strategy in sorted(STRATEGIES):
        done = compile_ir(text, mcpu="generic-rv64", regalloc=strategy, verify_regalloc=True)
        reloads = sum(int(mf.stats["reloads"]) for mf in done.module.functions)
        assert 32 <= reloads <= 70, (strategy, reloads)
