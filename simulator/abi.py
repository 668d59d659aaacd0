"""Where the C calling convention of a target puts the arguments and the result of a called function.

The convention's rules (see `target_desc.calling_conv`) are walked for one type at a time, which gives the registers for it in order;
arguments that find none go to the stack in slots of a word.  That is all a caller from outside needs: integers, pointers, float, double.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.target_desc.mvt import F32, F64, MVT_BITS, MVT_COUNT, MVT_IS_INT

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.model import Target

M64 = (1 << 64) - 1


class _PlainArgument:
    """The flags of a fixed, plain argument, as `CCIf` predicates see them."""

    isVarArg = isByVal = isSRet = isSExt = isZExt = isSplit = isInReg = isNest = False
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


def word_type(target: Target) -> int:
    """The widest integer type that a register holds; wider integers travel in pieces of it, the lowest first."""
    found = [vt for vt in target.legal_types if MVT_IS_INT[vt] and not MVT_COUNT[vt]]
    if not found:
        raise OxllcError(f"target {target.cpu} has no registers for integers")
    return max(found, key=lambda vt: MVT_BITS[vt])


def integer_argument_registers(target: Target) -> list[int]:
    """Argument registers for integers in order."""
    return registers_for(target, word_type(target))


class Integer(int):
    """An integer argument of a given width, where that is not the target's word: `Integer.of(7, 64)`."""

    bits = 0

    @classmethod
    def of(cls, value: int, bits: int) -> Integer:
        """A value of so many bits."""
        made = cls(value)
        made.bits = bits
        return made


def place_arguments(machine: Machine, args: list[int | float], sp: int) -> int:
    """Put arguments into registers and onto the stack below `sp`; returns the stack pointer to call with.

    An int is a word or a pointer (an `Integer` says its width), a float a double; `float32` values of NumPy are singles."""
    target = machine.target
    word = word_type(target)
    width = MVT_BITS[word]
    taken: set[int] = set()
    stack: list[int] = []
    for value in args:
        if isinstance(value, float):
            vt, pattern, bits = F64, struct.unpack("<Q", struct.pack("<d", value))[0], 64
        elif type(value).__name__ == "float32":
            vt, pattern, bits = F32, struct.unpack("<I", struct.pack("<f", value))[0] | 0xFFFFFFFF00000000, 32
        else:
            vt, pattern, bits = word, int(value) & M64, getattr(value, "bits", width) or width
        if vt != word and not registers_for(target, vt):
            vt = word  # a number without registers of its own goes where integers do
        pieces = [pattern] if bits <= width or vt != word else [pattern >> at & (1 << width) - 1 for at in range(0, bits, width)]
        if len(pieces) * width > max(_direct_bits(target), width):
            raise OxllcError(f"an argument of {bits} bits goes by reference in this calling convention; give the address of one")
        for piece in pieces:
            free = [r for r in registers_for(target, vt) if machine.slots[r] not in taken]
            if free:
                taken.add(machine.slots[free[0]])
                machine.set(free[0], piece)
            else:
                stack.append(piece)
    slot = width // 8
    sp = (sp - slot * len(stack)) & ~15
    for i, piece in enumerate(stack):
        machine.memory.store(sp + slot * i, slot, piece)
    return sp


def _direct_bits(target: Target) -> int:
    return target.calling_convs[target.conventions["ccc"]].max_direct_bits


def read_result(machine: Machine, kind: str) -> int | float | None:
    """The function's result as `kind` says: "i64", "u64", "i32", "u32", "f64", "f32", "void"."""
    if kind == "void":
        return None
    target = machine.target
    if kind in ("f64", "f32"):
        vt, size, code = (F64, 64, "d") if kind == "f64" else (F32, 32, "f")
        own = registers_for(target, vt, ".ret")
        bits = (machine.get(own[0]) if own else _integer_result(machine, size)) & ((1 << size) - 1)
        return float(struct.unpack("<" + code, bits.to_bytes(size // 8, "little"))[0])
    if kind[:1] not in ("i", "u") or not kind[1:].isdigit() or not 1 <= int(kind[1:]) <= 64:
        raise OxllcError(f"unknown result type '{kind}' (i8 to i64, u8 to u64, f32, f64, void)")
    width = int(kind[1:])
    value = _integer_result(machine, width)
    return value - (1 << width) if kind[0] == "i" and value >> (width - 1) else value


def _integer_result(machine: Machine, width: int) -> int:
    word = word_type(machine.target)
    registers = registers_for(machine.target, word, ".ret")
    value = 0
    for at, register in zip(range(0, width, MVT_BITS[word]), registers):
        value |= (machine.get(register) & (1 << MVT_BITS[word]) - 1) << at
    return value & (1 << width) - 1
