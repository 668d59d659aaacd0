"""What the opcodes allow: predicates, orderings, operations, and the types a cast or compare may have.

Shared by the reader, which complains at the source, and the verifier, which complains about any module.
"""

from __future__ import annotations

from typing import Final

from oxllc.ir.types import I1, Type, VectorType, vector_type

ICMP_PREDICATES: Final = frozenset(["eq", "ne", "slt", "sgt", "sle", "sge", "ult", "ugt", "ule", "uge"])
FCMP_PREDICATES: Final = frozenset(
    [
        "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord",
        "ueq", "ugt", "uge", "ult", "ule", "une", "uno", "true",
    ]
)  # fmt: skip
ORDERINGS: Final = frozenset(["unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"])
RMW_OPERATIONS: Final = frozenset(
    [
        "xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "fadd", "fsub", "fmax",
        "fmin", "fmaximum", "fminimum", "fmaximumnum", "fminimumnum", "uinc_wrap", "udec_wrap", "usub_cond",
        "usub_sat",
    ]
)  # fmt: skip


def failure_ordering(success: str) -> str:
    """The failure ordering of a `cmpxchg` that states none (before LLVM 3.5)."""
    return {"acq_rel": "acquire", "release": "monotonic"}.get(success, success)


def compare_type(type: Type) -> Type:
    """i1, or a vector of i1 as wide as the operands."""
    return vector_type(I1, type.count, type.scalable) if isinstance(type, VectorType) else I1


def cast_problem(opcode: str, source: Type, target: Type) -> str | None:
    """Why a cast is not allowed, or None."""
    if opcode == "bitcast":
        if source.is_aggregate or target.is_aggregate:
            return "aggregates cannot be cast"
        if (source.scalar.kind == "ptr") != (target.scalar.kind == "ptr"):
            return "pointers are cast to integers by ptrtoint"
        return None
    if isinstance(source, VectorType) or isinstance(target, VectorType):
        if not isinstance(source, VectorType) or not isinstance(target, VectorType) or source.count != target.count:
            return "both must be vectors of the same length"
    a, b = source.scalar, target.scalar
    want = _CAST_KINDS[opcode]
    if (a.kind, b.kind) != want:
        return f"it converts {want[0]} to {want[1]}"
    if opcode in ("trunc", "fptrunc") and not a.bits > b.bits:  # type: ignore[attr-defined]
        return "the result must be narrower"
    if opcode in ("zext", "sext", "fpext") and not a.bits < b.bits:  # type: ignore[attr-defined]
        return "the result must be wider"
    return None


_CAST_KINDS: Final = {
    "trunc": ("int", "int"), "zext": ("int", "int"), "sext": ("int", "int"), "fptrunc": ("float", "float"),
    "fpext": ("float", "float"), "fptoui": ("float", "int"), "fptosi": ("float", "int"), "uitofp": ("int", "float"),
    "sitofp": ("int", "float"), "ptrtoint": ("ptr", "int"), "ptrtoaddr": ("ptr", "int"), "inttoptr": ("int", "ptr"),
    "addrspacecast": ("ptr", "ptr"),
}  # fmt: skip
