"""Choices as predicated definitions, guards that share a difference, registers without a value: values on the simulator, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

import oxllc

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = """
declare i32 @llvm.ox.tid.x()
declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32 immarg, i32 immarg, i32 immarg, i1 immarg)
define amdgpu_kernel void @k(ptr %out, ptr %in, i32 %n) {
  %t = call i32 @llvm.ox.tid.x()
  %q = getelementptr i32, ptr %out, i32 %t
  %p = getelementptr i32, ptr %in, i32 %t
  %x = load i32, ptr %p
"""
T = np.arange(32, dtype=np.int64)
X = T * 5 + 3


def lines(body: str, **more: object) -> tuple[bytes, list[str]]:
    made = oxllc.compile_ir(HEAD + body + "\n}\n", mcpu="ox1", regalloc="linearscan", verify_machineinstrs=True, verify_regalloc=True, **more)
    return made.obj, [line.strip() for line in made.asm.splitlines() if line.startswith("\t") and not line.startswith("\t.")]


def launched(code: bytes, n: int, size: int = 32, given: np.ndarray | None = None) -> np.ndarray:
    out = np.full(size, -1, np.int32)
    oxllc.Device("ox1", engine="reference").load(code).launch("k", 1, 32, [out, X.astype(np.int32) if given is None else given, np.int32(n)])
    return out


CHOICES: dict[str, tuple[str, Callable[[], np.ndarray], int]] = {  # body, expected for n = 11, predicated instructions
    "made in place": ("%a = add i32 %x, %t\n%c = icmp slt i32 %t, %n\n%r = select i1 %c, i32 %a, i32 %x", lambda: np.where(T < 11, X + T, X), 1),
    "the other one": ("%a = add i32 %x, %t\n%c = icmp slt i32 %t, %n\n%r = select i1 %c, i32 %x, i32 %a", lambda: np.where(T < 11, X, X + T), 1),
    "no such test": ("%a = add i32 %x, %t\n%c = icmp sge i32 %t, %n\n%r = select i1 %c, i32 %a, i32 %x", lambda: np.where(T >= 11, X + T, X), 1),
    "both live on": ("%c = icmp ult i32 %t, %n\n%a = select i1 %c, i32 %x, i32 %t\n%b = select i1 %c, i32 %t, i32 %x\n%b3 = mul i32 %b, 3\n"
                     "%s = add i32 %a, %b3\n%r = sub i32 %s, %x", lambda: np.where(T < 11, X + 3 * T, T + 3 * X) - X, 2),
    "a chain": ("%a = add i32 %x, 7\n%c = icmp eq i32 %t, 5\n%d = select i1 %c, i32 %a, i32 %x\n%e = mul i32 %d, %n\n%f = icmp ugt i32 %t, 9\n"
                "%r = select i1 %f, i32 %e, i32 %d", lambda: np.where(T > 9, 11, 1) * np.where(T == 5, X + 7, X), 2),
    "its own condition": ("%c = icmp slt i32 %x, %n\n%z = zext i1 %c to i32\n%r = select i1 %c, i32 %z, i32 %x", lambda: np.where(X < 11, 1, X), 1),
    "numbers": ("%f = bitcast i32 %x to float\n%g = fadd float %f, %f\n%c = icmp slt i32 %t, %n\n%h = select i1 %c, float %g, float %f\n"
                "%r = bitcast float %h to i32",
                lambda: np.where(T < 11, (X.astype(np.int32).view(np.float32) * 2).view(np.int32), X), 1),
}


@pytest.mark.parametrize("name", CHOICES)
def test_choices(name: str) -> None:
    body, expected, predicated = CHOICES[name]
    code, asm = lines(body + "\nstore i32 %r, ptr %q\nret void")
    assert not any("czero" in line for line in asm)
    assert sum(line.startswith("@") for line in asm) == predicated, asm
    np.testing.assert_array_equal(launched(code, 11), expected())
    np.testing.assert_array_equal(launched(lines(body + "\nstore i32 %r, ptr %q\nret void", opt_level=0)[0], 11), expected())


@pytest.mark.parametrize("relation", [
    "slt", "swapped", *(pytest.param(name, marks=pytest.mark.slow) for name in ("sle", "sgt", "sge", "ult", "uge"))])
def test_guards_share_a_difference(relation: str) -> None:
    """`t | 32 k` against n, both far from and at the ends of the range."""
    blocks = "%h = shl i32 %n, 1\nbr label %g0\n"
    for k in range(4):
        test = f"icmp sgt i32 %n, %e{k}" if relation == "swapped" else f"icmp {relation} i32 %e{k}, %n"
        blocks += (f"g{k}:\n%e{k} = or disjoint i32 %b, {32 * k}\n%c{k} = {test}\nbr i1 %c{k}, label %s{k}, label %g{k + 1}\n"
                   f"s{k}:\n%p{k} = getelementptr i8, ptr %q, i32 {128 * k}\nstore i32 %x, ptr %p{k}\nbr label %g{k + 1}\n")
    code, asm = lines(f"%m = load i32, ptr %in\n%b = or i32 %m, %t\n{blocks}g4:\nret void".replace("%h = shl i32 %n, 1\n", ""))
    if not relation.endswith(("gt", "ge")):  # selection turns these into constant < difference, which no instruction takes as an immediate
        assert sum(line.startswith(("slti", "sgtz", "sltiu")) or " slti" in line for line in asm) >= 3
    assert sum(line.startswith(("sub\t", "subw\t")) for line in asm) == 1
    for base in (-(1 << 31), (1 << 31) - 128):
        given = np.full(32, base, np.int64).astype(np.int32)
        for n in (base + 40, -(1 << 31), (1 << 31) - 1, 0):
            n = (n + (1 << 31)) % (1 << 32) - (1 << 31)
            at = base + np.arange(128)
            left, right = (at % (1 << 32), n % (1 << 32)) if relation.startswith("u") else (at, n)
            holds = {"lt": left < right, "le": left <= right, "gt": left > right, "ge": left >= right}["lt" if relation == "swapped" else relation[1:]]
            out = launched(code, n, 128, given.copy())
            np.testing.assert_array_equal(out, np.where(holds, base, -1).astype(np.int32))


def test_undefined_operands_cost_nothing() -> None:
    """Moves between lanes whose old value does not matter need neither a copy nor a register for it."""
    body = "".join(f"%d{k} = call i32 @llvm.amdgcn.update.dpp.i32(i32 poison, i32 %x, i32 {353 + k}, i32 15, i32 15, i1 true)\n" for k in range(4))
    body += "%s0 = xor i32 %d0, %d1\n%s1 = xor i32 %s0, %d2\n%r = xor i32 %s1, %d3\nstore i32 %r, ptr %q\nret void"
    code, asm = lines(body)
    assert not any(line.startswith("mv") for line in asm), asm
    want = X[T ^ 1] ^ X[T ^ 2] ^ X[T ^ 3] ^ X[T ^ 4]
    np.testing.assert_array_equal(launched(code, 0), want)
