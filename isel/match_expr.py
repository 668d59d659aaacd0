"""Predicate and transformation expressions of `.td` fragments, translated into the matcher's Python.

An expression is of the safe subset (names, numbers, arithmetic, comparisons, `and`/`or`/`not`, `a if c else b`, calls of the
functions below).  Translation replaces names by the matcher's variables and inlines range tests with constant bounds
(`isInt(12, imm)` becomes `-2048 <= imm <= 2047`), so a generated matcher calls nothing for the usual immediates.  Everything
else is rejected with a position, so what is generated can only compute.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.target_desc.records import Record

# Functions over integers; the generated module gets them as globals of these names.


def _u64(x: int) -> int:
    return x & 0xFFFFFFFFFFFFFFFF


def is_int(bits: int, x: int) -> bool:
    """Whether x fits a signed field of so many bits."""
    return -(1 << (bits - 1)) <= x < 1 << (bits - 1)


def is_uint(bits: int, x: int) -> bool:
    """Whether x fits an unsigned field of so many bits."""
    return 0 <= x < 1 << bits


def is_shifted_int(bits: int, shift: int, x: int) -> bool:
    """Whether x is a multiple of 2**shift that fits a signed field after the shift."""
    return x & ((1 << shift) - 1) == 0 and is_int(bits + shift, x)


def is_shifted_uint(bits: int, shift: int, x: int) -> bool:
    """Whether x is a multiple of 2**shift that fits an unsigned field after the shift."""
    return x & ((1 << shift) - 1) == 0 and is_uint(bits + shift, x)


def is_power_of_2(x: int) -> bool:
    """Whether x, as 64 bits, has one bit set."""
    x = _u64(x)
    return x != 0 and x & (x - 1) == 0


def is_mask(x: int) -> bool:
    """Whether x, as 64 bits, is a run of ones from bit 0."""
    x = _u64(x)
    return x != 0 and x & (x + 1) == 0


def is_shifted_mask(x: int) -> bool:
    """Whether x, as 64 bits, is one run of ones."""
    x = _u64(x)
    return x != 0 and is_mask((x - 1) | x)


def count_trailing_zeros(x: int) -> int:
    """Zero bits below the lowest one (64 for 0)."""
    x = _u64(x)
    return (x & -x).bit_length() - 1 if x else 64


def count_trailing_ones(x: int) -> int:
    """One bits below the lowest zero, of 64."""
    return count_trailing_zeros(~x)


def count_leading_zeros(x: int) -> int:
    """Zero bits above the highest one, of 64."""
    return 64 - _u64(x).bit_length()


def count_leading_ones(x: int) -> int:
    """One bits above the highest zero, of 64."""
    return count_leading_zeros(~x)


def pop_count(x: int) -> int:
    """One bits among 64."""
    return _u64(x).bit_count()


def sign_extend(x: int, bits: int) -> int:
    """The low `bits` bits of x as a signed number."""
    x &= (1 << bits) - 1
    return x - (1 << bits) if x >> (bits - 1) else x


def zero_extend(x: int, bits: int) -> int:
    """The low `bits` bits of x as an unsigned number."""
    return x & ((1 << bits) - 1)


def log2(x: int) -> int:
    """The number of the highest one bit (-1 for 0)."""
    return _u64(x).bit_length() - 1


INT_FUNCTIONS: dict[str, object] = {
    "isInt": is_int, "isUInt": is_uint, "isShiftedInt": is_shifted_int, "isShiftedUInt": is_shifted_uint,
    "isPowerOf2": is_power_of_2, "isPowerOf2_64": is_power_of_2, "isPowerOf2_32": is_power_of_2, "isMask": is_mask,
    "isMask_64": is_mask, "isShiftedMask": is_shifted_mask, "isShiftedMask_64": is_shifted_mask,
    "countTrailingZeros": count_trailing_zeros, "countTrailingOnes": count_trailing_ones,
    "countLeadingZeros": count_leading_zeros, "countLeadingOnes": count_leading_ones, "popCount": pop_count, "popcount": pop_count,
    "countPopulation": pop_count, "signExtend": sign_extend, "zeroExtend": zero_extend, "log2": log2, "Log2_64": log2,
    "abs": abs, "min": min, "max": max, "bool": bool, "int": int,
}  # fmt: skip
NODE_FUNCTIONS = frozenset((
    "hasOneUse", "isConstant", "constant", "haveNoCommonBits", "maskedValueIsZero", "numSignBits", "allUsersUseLow", "isDisjoint",
    "isNoWrap", "isAligned", "isVolatile", "addressSpace", "isZeroExtended", "isSignExtended", "isUniform",
))  # fmt: skip
"""Functions over nodes and values; see `match_predicates`."""

_NODES: tuple[type[ast.AST], ...] = (
    ast.Expression, ast.BoolOp, ast.BinOp, ast.UnaryOp, ast.Compare, ast.IfExp, ast.Call, ast.Name, ast.Constant, ast.And, ast.Or,
    ast.Not, ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.LShift, ast.RShift, ast.BitOr, ast.BitAnd, ast.BitXor,
    ast.Invert, ast.USub, ast.UAdd, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Tuple, ast.Load,
)  # fmt: skip


class _Translate(ast.NodeTransformer):
    def __init__(self, names: dict[str, str], record: Record | None, text: str, functions: set[str]) -> None:
        self.names = names
        self.record = record
        self.text = text
        self.functions = functions

    def fail(self, message: str) -> Exception:
        from oxllc.diagnostics import OxllcError

        message = f"{message} in expression '{self.text}'"
        return self.record.error(message) if self.record is not None else OxllcError(message)

    def generic_visit(self, node: ast.AST) -> ast.AST:
        if not isinstance(node, _NODES):
            raise self.fail(f"'{type(node).__name__}' is not allowed")
        return super().generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if not isinstance(node.value, int):
            raise self.fail(f"constant {node.value!r} is not a number")
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        new = self.names.get(node.id)
        if new is None:
            raise self.fail(f"unknown name '{node.id}'")
        return ast.copy_location(ast.parse(new, mode="eval").body, node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if not isinstance(node.func, ast.Name) or node.keywords:
            raise self.fail("only plain function calls are allowed")
        name = node.func.id
        if name not in INT_FUNCTIONS and name not in NODE_FUNCTIONS:
            from oxllc.diagnostics import did_you_mean

            hint = did_you_mean(name, [*INT_FUNCTIONS, *sorted(NODE_FUNCTIONS)])
            raise self.fail(f"unknown function '{name}'" + (f" ({hint})" if hint else ""))
        args = [self.visit(a) for a in node.args]
        inlined = _inline(name, args)
        if inlined is not None:
            return ast.copy_location(inlined, node)
        self.functions.add(name)
        return ast.Call(func=ast.Name(id=name, ctx=ast.Load()), args=args, keywords=[])


def _inline(name: str, args: list[ast.expr]) -> ast.expr | None:
    """A range test with constant bounds as a comparison."""
    numbers = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, int) else None for a in args[:-1]]
    if None in numbers or name not in ("isInt", "isUInt", "isShiftedInt", "isShiftedUInt") or not args:
        return None
    bits, shift = (numbers[0], 0) if len(numbers) == 1 else (numbers[0], numbers[1])
    if bits is None or shift is None:
        return None
    value = ast.unparse(args[-1])
    total = bits + shift
    low, high = (-(1 << (total - 1)), (1 << (total - 1)) - 1) if "UInt" not in name else (0, (1 << total) - 1)
    text = f"{low} <= {value} <= {high}"
    if shift:
        text += f" and not ({value}) & {(1 << shift) - 1}"
    return ast.parse(f"({text})", mode="eval").body


def translate(text: str, names: dict[str, str], record: Record | None, functions: set[str]) -> str:
    """The expression in Python over the matcher's variables; adds the functions it calls to `functions`.

    `names`: what each allowed name becomes.  Raises OxllcError at `record` for anything outside the subset."""
    try:
        tree = ast.parse(" ".join(text.split()), mode="eval")
    except (SyntaxError, ValueError, RecursionError) as error:
        from oxllc.diagnostics import OxllcError

        message = f"'{text}' is not an expression of the safe subset ({getattr(error, 'msg', error)})"
        raise (record.error(message) if record is not None else OxllcError(message)) from None
    return ast.unparse(ast.fix_missing_locations(_Translate(names, record, text, functions).visit(tree)))
