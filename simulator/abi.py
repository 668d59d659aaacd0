"""Where the C calling convention of a target puts the arguments and the result of a called function.

The convention's rules (see `target_desc.calling_conv`) are walked for one type at a time, which gives the registers for it in order;
arguments that find none go to the stack in 8-byte slots.  That is all a caller from outside needs: integers, pointers, float, double.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.target_desc.mvt import F32, F64, I64

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.model import Target

M64 = (1 << 64) - 1


class _PlainArgument:
    """The flags of a fixed, plain argument, as `CCIf` predicates see them."""

    isVarArg = isByVal = isSRet = isSExt = isZExt = isSplit = isInReg = False
    isFixed = True
    index = 0
    size = alignment = 8


def _walk(rules: tuple[Any, ...], vt: int, out: list[int]) -> int:
    """Collect registers for a type; returns the type as later rules see it."""
    for rule in rules:
        vt = _rule(rule, vt, out)
    return vt


def _rule(rule: tuple[Any, ...], vt: int, out: list[int]) -> int:
    kind = rule[0]
    if kind == "CCIfType":
        return _rule(rule[2], vt, out) if vt in rule[1] else vt
    if kind == "CCIf":
        return _rule(rule[2], vt, out) if rule[1](_PlainArgument) else vt
    if kind in ("CCAssignToReg", "CCAssignToRegWithShadow"):
        out += rule[1]
    elif kind in ("CCBitConvertToType", "CCPromoteToType"):
        return int(rule[1])
    elif kind == "CCDelegateTo":
        return _walk(rule[1], vt, out)
    return vt


def registers_for(target: Target, vt: int, suffix: str = "") -> list[int]:
    """Registers for values of a type, best first; `suffix` ".ret" for results."""
    cache: dict[tuple[int, str], list[int]] = target.__dict__.setdefault("_abi_registers", {})
    found = cache.get((vt, suffix))
    if found is None:
        key = target.conventions.get("ccc")
        if key is None:
            raise OxllcError(f"target {target.cpu} has no C calling convention")
        found = []
        _walk(target.calling_convs[key + suffix].rules, vt, found)
        found = cache[vt, suffix] = list(dict.fromkeys(found))
    return found


def integer_argument_registers(target: Target) -> list[int]:
    """Argument registers for integers in order."""
    return registers_for(target, I64)


def place_arguments(machine: Machine, args: list[int | float], sp: int) -> int:
    """Put arguments into registers and onto the stack below `sp`; returns the stack pointer to call with.

    An int is an integer or a pointer, a float a double; `float32` values of NumPy are singles."""
    target = machine.target
    taken: set[int] = set()
    stack: list[int] = []
    for value in args:
        if isinstance(value, float):
            vt, bits = F64, struct.unpack("<Q", struct.pack("<d", value))[0]
        elif type(value).__name__ == "float32":
            vt, bits = F32, struct.unpack("<I", struct.pack("<f", value))[0] | 0xFFFFFFFF00000000
        else:
            vt, bits = I64, int(value) & M64
        free = [r for r in registers_for(target, vt) if machine.slots[r] not in taken]
        if free:
            taken.add(machine.slots[free[0]])
            machine.set(free[0], bits)
        else:
            stack.append(bits)
    sp = (sp - 8 * len(stack)) & ~15
    for i, bits in enumerate(stack):
        machine.memory.store(sp + 8 * i, 8, bits)
    return sp


def read_result(machine: Machine, kind: str) -> int | float | None:
    """The function's result as `kind` says: "i64", "u64", "i32", "u32", "f64", "f32", "void"."""
    if kind == "void":
        return None
    target = machine.target
    if kind in ("f64", "f32"):
        bits = machine.get(registers_for(target, F64 if kind == "f64" else F32, ".ret")[0])
        if kind == "f64":
            return float(struct.unpack("<d", struct.pack("<Q", bits))[0])
        return float(struct.unpack("<f", struct.pack("<I", bits & 0xFFFFFFFF))[0])
    if kind[:1] not in ("i", "u") or not kind[1:].isdigit() or not 1 <= int(kind[1:]) <= 64:
        raise OxllcError(f"unknown result type '{kind}' (i8 to i64, u8 to u64, f32, f64, void)")
    width = int(kind[1:])
    value = machine.get(registers_for(target, I64, ".ret")[0]) & ((1 << width) - 1)
    return value - (1 << width) if kind[0] == "i" and value >> (width - 1) else value
