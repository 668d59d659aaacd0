"""Occupancy as a cost: a kernel whose loop waits for memory gives up registers for resident warps; one that computes does not."""

from __future__ import annotations

from pathlib import Path

import pytest

import oxllc
from oxllc.driver.llc import main
from oxllc.driver.report import figures

VALUES = 68


def kernel(body: str) -> str:
    """`VALUES` values loaded in front of a loop and needed behind it."""
    loads = [f"  %p{k} = getelementptr i64, ptr %a, i64 {k}\n  %v{k} = load volatile i64, ptr %p{k}" for k in range(VALUES)]
    sums = [f"  %s{k} = xor i64 %s{k - 1}, %v{k}\n  %m{k} = mul i64 %s{k}, %v{k}\n  store volatile i64 %m{k}, ptr %p{k}" for k in range(1, VALUES)]
    return "\n".join([
        "define amdgpu_kernel void @k(ptr %a, ptr %chain, i64 %n) {", "entry:", *loads, "  br label %loop", "loop:",
        "  %i = phi i64 [ 0, %entry ], [ %j, %loop ]\n  %x = phi ptr [ %chain, %entry ], [ %y, %loop ]", body,
        "  %j = add i64 %i, 1\n  %c = icmp ult i64 %j, %n\n  br i1 %c, label %loop, label %out", "out:", "  %s0 = ptrtoint ptr %y to i64", *sums,
        "  ret void", "}"])


CHASE = "  %x1 = load ptr, ptr %x\n  %x2 = load ptr, ptr %x1\n  %x3 = load ptr, ptr %x2\n  %y = load ptr, ptr %x3"
COMPUTE = "  %y = getelementptr i8, ptr %x, i64 %i"


def warps(text: str, occupancy: str) -> int:
    done = oxllc.compile_ir(text, mcpu="ox1", occupancy=occupancy, verify_regalloc=True)
    return int(figures(done)["occupancy"])


def test_latency_decides() -> None:
    assert warps(kernel(CHASE), "off") < 16 == warps(kernel(CHASE), "auto")
    assert warps(kernel(COMPUTE), "auto") < 16


def test_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "k.ll").write_text(kernel(COMPUTE))
    assert main([str(tmp_path / "k.ll"), "-mcpu=ox1", "-occupancy=many"]) == 1
    assert "neither auto, off nor a number" in capsys.readouterr().err
