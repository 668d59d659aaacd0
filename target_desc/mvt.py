"""Machine value types: the closed list of types a register or a DAG value can have (LLVM's MVT).

A type is a small int everywhere (`MVT.i64` style names are module constants here: `I64`); the parallel
tuples below answer questions about it.  The names are those of the `ValueType` records in `Target.td`.
"""

from __future__ import annotations

MVT_NAMES: list[str] = []
MVT_BITS: list[int] = []  # total size in bits; 0 for Other, Glue, Untyped
MVT_IS_INT: list[bool] = []  # scalar or vector of integers
MVT_IS_FP: list[bool] = []
MVT_ELEM: list[int] = []  # element type of a vector, itself for a scalar
MVT_COUNT: list[int] = []  # number of elements, 0 for a scalar
MVT_BY_NAME: dict[str, int] = {}


def _add(name: str, bits: int, is_int: bool = False, is_fp: bool = False, elem: int = -1, count: int = 0) -> int:
    number = len(MVT_NAMES)
    MVT_NAMES.append(name)
    MVT_BITS.append(bits)
    MVT_IS_INT.append(is_int)
    MVT_IS_FP.append(is_fp)
    MVT_ELEM.append(number if elem < 0 else elem)
    MVT_COUNT.append(count)
    MVT_BY_NAME[name] = number
    return number


OTHER = _add("Other", 0)  # chains, basic blocks, condition codes
GLUE = _add("Glue", 0)
UNTYPED = _add("untyped", 0)
ISVOID = _add("isVoid", 0)
I1 = _add("i1", 1, is_int=True)
I2 = _add("i2", 2, is_int=True)
I4 = _add("i4", 4, is_int=True)
I8 = _add("i8", 8, is_int=True)
I16 = _add("i16", 16, is_int=True)
I32 = _add("i32", 32, is_int=True)
I64 = _add("i64", 64, is_int=True)
I128 = _add("i128", 128, is_int=True)
F16 = _add("f16", 16, is_fp=True)
BF16 = _add("bf16", 16, is_fp=True)
F32 = _add("f32", 32, is_fp=True)
F64 = _add("f64", 64, is_fp=True)
F128 = _add("f128", 128, is_fp=True)
for _elem in (I1, I8, I16, I32, I64, F16, BF16, F32, F64):
    for _count in (1, 2, 3, 4, 8, 16, 32, 64, 128):
        _add(
            f"v{_count}{MVT_NAMES[_elem]}",
            _count * MVT_BITS[_elem],
            is_int=MVT_IS_INT[_elem],
            is_fp=MVT_IS_FP[_elem],
            elem=_elem,
            count=_count,
        )


def int_mvt(bits: int) -> int | None:
    """The integer MVT of exactly this width, or None."""
    return MVT_BY_NAME.get(f"i{bits}")
