"""Where the C calling convention of a target puts the arguments and the result of a called function.

Read from the `ConventionFor` record that serves "ccc": its actions are walked for an integer of pointer width and for the floating
types, which gives the registers in order; arguments that find none go to the stack in 8-byte slots.  That is all a caller from outside
needs: integers, pointers, float and double.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.target_desc.safe_expr import SafeExprError, compile_expr

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.model import Target

M64 = (1 << 64) - 1


def _convention(target: Target, key: str) -> Any:
    from oxllc.target_desc.build import predicate_holds

    for record in target.records.get_all_derived("ConventionFor"):
        if key in record.list("Names") and all(predicate_holds(p, target) for p in record.list("Predicates")):
            return record
    raise OxllcError(f"target {target.cpu} has no calling convention for '{key}'")


def _holds(target: Target, text: str) -> bool:
    """A CCIf predicate for a plain, fixed argument."""
    facts = dict.fromkeys(("isVarArg", "isByVal", "isSRet", "isSExt", "isZExt", "isSplit", "isInReg"), False)
    facts["isFixed"] = True
    names: dict[str, Any] = {**facts, "index": 0}
    for feature in target.records.get_all_derived("SubtargetFeature"):
        names[feature.str("FieldName")] = feature.str("Name") in target.features
    try:
        return bool(compile_expr(text).evaluate({"alignment": 8, **names}))
    except SafeExprError:
        return False


def _registers(target: Target, convention: Any, vt: str) -> list[int]:
    """Registers that the actions assign to values of a type, in order."""
    out: list[int] = []
    for action in convention.list("Actions"):
        out += _action(target, action, vt)
    return out


def _action(target: Target, action: Any, vt: str) -> list[int]:
    if action.isa("CCIfType"):
        names = [str(v.name) for v in action.list("VTs")]
        return _action(target, action.record("SubAction"), vt) if vt in names else []
    if action.isa("CCIf"):
        return _action(target, action.record("SubAction"), vt) if _holds(target, action.str("Predicate")) else []
    if action.isa("CCAssignToReg"):
        names = [str(r.name) for r in action.list("RegList")]
        return [target.reg_by_name[n] for n in names if n in target.reg_by_name]
    if action.isa("CCDelegateTo"):
        return _registers(target, action.record("CC"), vt)
    return []


def _table(target: Target, which: str, vt: str) -> list[int]:
    cache: dict[tuple[str, str], list[int]] = target.__dict__.setdefault("_abi_registers", {})
    found = cache.get((which, vt))
    if found is None:
        found = _registers(target, _convention(target, "ccc").record(which), vt)
        found = cache[which, vt] = list(dict.fromkeys(found))
    return found


def integer_argument_registers(target: Target) -> list[int]:
    """Argument registers for integers in order."""
    return _table(target, "Args", "i64")


def place_arguments(machine: Machine, args: list[int | float], sp: int) -> int:
    """Put arguments into registers and onto the stack below `sp`; returns the stack pointer to call with."""
    target = machine.target
    integers = list(integer_argument_registers(target))
    floats = [r for r in _table(target, "Args", "f64") if r not in integers]
    stack: list[int] = []
    for value in args:
        if isinstance(value, float):
            bits = struct.unpack("<Q", struct.pack("<d", value))[0]
            pool = floats or integers
        else:
            bits, pool = value & M64, integers
        if pool:
            machine.set(pool.pop(0), bits)
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
    integer = (_table(target, "Return", "i64") or integer_argument_registers(target))[0]
    if kind in ("f64", "f32"):
        registers = _table(target, "Return", kind)
        bits = machine.get(registers[0] if registers else integer)
        if kind == "f64":
            return float(struct.unpack("<d", struct.pack("<Q", bits))[0])
        return float(struct.unpack("<f", struct.pack("<I", bits & 0xFFFFFFFF))[0])
    width = int(kind[1:])
    value = machine.get(integer) & ((1 << width) - 1)
    return value - (1 << width) if kind[0] == "i" and value >> (width - 1) else value
