"""Operations that `Semantics` may name beyond the core: `(sem_call "name", args...)` and effects `(sem_effect "name", args...)`.

One table, name to function over Python ints; the vector engine has its own forms of those that concern several lanes and falls back
to these lane by lane.  `m` is the machine (scalar) or lane view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.simulator import intops, softfloat
from oxllc.simulator.crypto_ops import CRYPTO
from oxllc.simulator.errors import GuestFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.expr import Expr

M64 = (1 << 64) - 1


def orc_b(x: int, w: int) -> int:
    """Each byte becomes all ones where it is not zero (Zbb)."""
    out = 0
    for at in range(0, w, 8):
        if x >> at & 0xFF:
            out |= 0xFF << at
    return out


def clmul(a: int, b: int) -> int:
    """The full carry-less product."""
    out = 0
    while b:
        low = b & -b
        out ^= a * low
        b ^= low
    return out


PURE: dict[str, Callable[..., int]] = {  # (args..., width) -> pattern
    "orc_b": lambda x, w: orc_b(x, w),
    "orcb": lambda x, w: orc_b(x, w),
    "brev8": lambda x, w: int.from_bytes(bytes(intops.bitreverse(b, 8) for b in x.to_bytes(w // 8, "little")), "little"),
    "mulhsu": intops.mulhsu,
    "clmul": lambda a, b, w: clmul(a, b) & ((1 << w) - 1),
    "clmulh": lambda a, b, w: clmul(a, b) >> w,
    "clmulr": lambda a, b, w: (clmul(a, b) >> (w - 1)) & ((1 << w) - 1),
    **CRYPTO,
}

AMO_INT: dict[str, Callable[[int, int, int], int]] = {  # (memory, operand, width) -> new value
    "swap": lambda a, b, w: b,
    "add": lambda a, b, w: (a + b) & ((1 << w) - 1),
    "sub": lambda a, b, w: (a - b) & ((1 << w) - 1),
    "and": lambda a, b, w: a & b,
    "or": lambda a, b, w: a | b,
    "xor": lambda a, b, w: a ^ b,
    "nand": lambda a, b, w: ~(a & b) & ((1 << w) - 1),
    "smin": lambda a, b, w: min(a, b, key=lambda x: intops.signed(x, w)),
    "smax": lambda a, b, w: max(a, b, key=lambda x: intops.signed(x, w)),
    "umin": lambda a, b, w: min(a, b),
    "umax": lambda a, b, w: max(a, b),
}


def amo_new_value(op: str, old: int, value: int, width: int, fmt: str) -> int:
    """What an atomic operation leaves in memory."""
    if op in AMO_INT:
        return AMO_INT[op](old, value, width)
    f = softfloat.FORMATS[fmt or f"f{width}"]
    if op == "fadd":
        return softfloat.add(f, old, value, 0)[0]
    if op == "fminnum":
        return softfloat.minimum_number(f, old, value)[0]
    if op == "fmaxnum":
        return softfloat.maximum_number(f, old, value)[0]
    raise AssertionError(f"atomic {op}")


def amo(m: Any, op: str, width: int, address: int, value: int, fmt: str) -> int:
    """Read, combine, write; the old value.  Atomics must be aligned."""
    size = width // 8
    if address % size:
        raise GuestFault(f"misaligned {size}-byte atomic at {address:#x}", address=address, trap=6)
    try:
        old = m.memory.load(address, size)
    except GuestFault as e:
        if e.trap in (5, 13):  # what an atomic operation may not read is a store's fault
            e.trap += 2
        raise
    m.memory.store(address, size, amo_new_value(op, old, value, width, fmt))
    return int(old)


def uses_of(e: Expr) -> list[str]:
    """Names of the primitives below an expression."""
    out = [str(e.value)] if e.op == "prim" else []
    for a in e.args:
        out += uses_of(a)
    return out
