"""Expressions in `.td` files: a small subset of Python that only computes.

Where LLVM's `.td` files hold C++, ours hold one expression: integer and boolean literals, strings, names that the place
provides (`imm`, a feature, an operand), arithmetic, shifts, comparisons (chains too), `and`, `or`, `not`, `x if c else y`,
`x in (..)`, and calls of a fixed list of functions.  No attributes, subscripts, lambdas, comprehensions or keyword
arguments: a file is data, and loading or matching with one from a stranger can never run their code.

`compile_expr` checks a text once.  The result evaluates (`SafeExpr.evaluate`) or gives Python source for generated code
(`SafeExpr.source`); both see integers as Python ints (`imm` as the signed 64-bit value).

Invariants: an accepted expression ends after time linear in its length times the size of its numbers: powers do not exist,
and a shift amount outside 0..MAX_SHIFT raises `SafeExprError`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

MAX_LENGTH = 4000
MAX_SHIFT = 4096
_M64 = (1 << 64) - 1


class SafeExprError(Exception):
    """Why a text is not an expression of the subset (or an evaluation failed); the caller adds the position."""


def is_int(n: int, x: int) -> bool:
    """Whether x fits n bits as a signed number."""
    return -(1 << (n - 1)) <= x < 1 << (n - 1)


def is_uint(n: int, x: int) -> bool:
    """Whether x fits n bits as an unsigned number."""
    return 0 <= x < 1 << n


def is_shifted_int(n: int, scale: int, x: int) -> bool:
    """Whether x is a signed n-bit number times 2**scale."""
    return is_int(n + scale, x) and x & ((1 << scale) - 1) == 0


def is_shifted_uint(n: int, scale: int, x: int) -> bool:
    """Whether x is an unsigned n-bit number times 2**scale."""
    return 0 <= x < 1 << (n + scale) and x & ((1 << scale) - 1) == 0


def is_power_of_2(x: int) -> bool:
    """Whether exactly one of the low 64 bits is set."""
    x &= _M64
    return x != 0 and x & (x - 1) == 0


def is_mask(x: int) -> bool:
    """Whether the 64-bit pattern is ones from bit 0 up (at least one)."""
    x &= _M64
    return x != 0 and x & (x + 1) == 0


def is_shifted_mask(x: int) -> bool:
    """Whether the 64-bit pattern is one run of ones."""
    x &= _M64
    return x != 0 and is_mask((x - 1) | x)


def count_trailing_zeros(x: int) -> int:
    """Zeros below the lowest set bit of the 64-bit pattern; 64 for 0."""
    x &= _M64
    return (x & -x).bit_length() - 1 if x else 64


def count_trailing_ones(x: int) -> int:
    """Ones below the lowest clear bit of the 64-bit pattern."""
    return count_trailing_zeros(~x)


def count_leading_zeros(x: int) -> int:
    """Zeros above the highest set bit of the 64-bit pattern."""
    return 64 - (x & _M64).bit_length()


def popcount(x: int) -> int:
    """Ones in the 64-bit pattern."""
    return (x & _M64).bit_count()


def sign_extend(x: int, n: int) -> int:
    """The low n bits as a signed number."""
    return ((x & ((1 << n) - 1)) ^ (1 << (n - 1))) - (1 << (n - 1))


def zero_extend(x: int, n: int) -> int:
    """The low n bits as an unsigned number."""
    return x & ((1 << n) - 1)


def log2(x: int) -> int:
    """The number of the highest set bit; -1 for 0."""
    return (x & _M64).bit_length() - 1


def shift_left(x: int, n: int) -> int:
    """x << n for amounts that the subset allows."""
    if not 0 <= n <= MAX_SHIFT:
        raise SafeExprError(f"shift amount {n} is out of range")
    return x << n


def shift_right(x: int, n: int) -> int:
    """x >> n for amounts that the subset allows."""
    if not 0 <= n <= MAX_SHIFT:
        raise SafeExprError(f"shift amount {n} is out of range")
    return x >> n


def floor_div(x: int, n: int) -> int:
    """x // n."""
    if n == 0:
        raise SafeExprError("division by zero")
    return x // n


def floor_mod(x: int, n: int) -> int:
    """x % n."""
    if n == 0:
        raise SafeExprError("division by zero")
    return x % n


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "isInt": is_int, "isUInt": is_uint, "isShiftedInt": is_shifted_int, "isShiftedUInt": is_shifted_uint,
    "isPowerOf2": is_power_of_2, "isMask": is_mask, "isShiftedMask": is_shifted_mask,
    "countTrailingZeros": count_trailing_zeros, "countTrailingOnes": count_trailing_ones,
    "countLeadingZeros": count_leading_zeros, "popcount": popcount, "signExtend": sign_extend, "zeroExtend": zero_extend,
    "log2": log2, "abs": abs, "min": min, "max": max, "bool": bool,
}  # fmt: skip
_HELPERS: dict[str, Callable[..., Any]] = {"_shl": shift_left, "_shr": shift_right, "_div": floor_div, "_mod": floor_mod}
EVAL_GLOBALS: dict[str, Any] = {**FUNCTIONS, **_HELPERS, "__builtins__": {}}
"""Globals for code that embeds `SafeExpr.source`; add the functions of the place to a copy."""

_HELPER_OF: dict[type[ast.operator], str] = {ast.LShift: "_shl", ast.RShift: "_shr", ast.FloorDiv: "_div", ast.Mod: "_mod"}
_PLAIN_OPS: tuple[type[ast.operator], ...] = (ast.Add, ast.Sub, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor)
_COMPARES = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn)


class SafeExpr:
    """A checked expression.  `names`: the variables it uses, `calls`: the functions; in order of appearance.

    Called, it takes the values of `parameters` in order (those that `compile_expr` was given)."""

    __slots__ = ("_code", "_function", "_tree", "calls", "names", "parameters", "text")

    def __init__(self, text: str, tree: ast.expr, names: tuple[str, ...], calls: tuple[str, ...], parameters: tuple[str, ...]) -> None:
        self.text = text
        self.names = names
        self.calls = calls
        self.parameters = parameters
        self._tree = tree
        self._code: Any = None
        self._function: Callable[..., Any] | None = None

    def __call__(self, *values: Any) -> Any:
        """The value for these values of `parameters`; faster than `evaluate`, whose errors it does not translate."""
        if self._function is None:
            self._function = eval(f"lambda {', '.join(self.parameters)}: {self.source()}", EVAL_GLOBALS)
        return self._function(*values)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return (_restore, (self.text, self.parameters, tuple(c for c in self.calls if c not in FUNCTIONS)))

    def source(self, rename: Mapping[str, str] | None = None) -> str:
        """Python source, in parentheses, with variables and functions renamed; its globals: EVAL_GLOBALS and the place's functions."""
        tree = self._tree
        if rename:
            tree = _Renamer(rename).visit(ast.parse(ast.unparse(tree), mode="eval").body)
        return f"({ast.unparse(tree)})"

    def evaluate(self, env: Mapping[str, Any]) -> Any:
        """The value with these variables (and functions of the place).

        Raises:
            SafeExprError: a variable is missing or an operation failed.
        """
        if self._code is None:
            self._code = compile(self.source(), "<expression>", "eval")
        try:
            return eval(self._code, EVAL_GLOBALS, dict(env))
        except SafeExprError:
            raise
        except (TypeError, ValueError, NameError, ArithmeticError, MemoryError) as e:
            raise SafeExprError(f"'{self.text}' cannot be computed: {e}") from None


class _Renamer(ast.NodeTransformer):
    def __init__(self, rename: Mapping[str, str]) -> None:
        self.rename = rename

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self.rename.get(node.id, node.id), ast.Load())


class _Checker:
    """Walks the tree once: rejects what is not in the subset, replaces operators that need a guard."""

    def __init__(self, names: frozenset[str] | None, functions: frozenset[str]) -> None:
        self.allowed = names
        self.functions = functions
        self.names: dict[str, None] = {}
        self.calls: dict[str, None] = {}

    def check(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Constant):
            if not isinstance(node.value, (int, str)):
                raise SafeExprError(f"'{ast.unparse(node)}' is not a number or string")
            return node
        if isinstance(node, ast.Name):
            if self.allowed is not None and node.id not in self.allowed:
                known = ", ".join(sorted(self.allowed)) or "none"
                raise SafeExprError(f"unknown name '{node.id}' in an expression (known here: {known})")
            self.names[node.id] = None
            return node
        if isinstance(node, ast.BinOp):
            left, right = self.check(node.left), self.check(node.right)
            if isinstance(node.op, _PLAIN_OPS):
                return ast.BinOp(left, node.op, right)
            helper = _HELPER_OF.get(type(node.op))
            if helper is not None:
                if isinstance(right, ast.Constant) and type(right.value) is int and 0 < right.value <= MAX_SHIFT:
                    return ast.BinOp(left, node.op, right)
                return ast.Call(ast.Name(helper, ast.Load()), [left, right], [])
        elif isinstance(node, ast.UnaryOp):
            return ast.UnaryOp(node.op, self.check(node.operand))
        elif isinstance(node, ast.BoolOp):
            return ast.BoolOp(node.op, [self.check(v) for v in node.values])
        elif isinstance(node, ast.Compare):
            if all(isinstance(op, _COMPARES) for op in node.ops):
                return ast.Compare(self.check(node.left), node.ops, [self.check(c) for c in node.comparators])
        elif isinstance(node, ast.IfExp):
            return ast.IfExp(self.check(node.test), self.check(node.body), self.check(node.orelse))
        elif isinstance(node, ast.Tuple):
            return ast.Tuple([self.check(e) for e in node.elts], ast.Load())
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and not node.keywords:
                name = node.func.id
                if name not in self.functions:
                    raise SafeExprError(f"unknown function '{name}' in an expression")
                self.calls[name] = None
                return ast.Call(node.func, [self.check(a) for a in node.args], [])
        raise SafeExprError(f"'{ast.unparse(node)}' is not in the subset of expressions that .td files may hold")


def compile_expr(text: str, names: Sequence[str] | None = None, where: tuple[SourceFile | None, int] | None = None, *,
                 functions: Iterable[str] = ()) -> SafeExpr:
    """Check an expression.

    Args:
        text: the expression; line breaks count as spaces.
        names: variables that exist where it stands, the parameters of the result; None allows any.
        where: file and offset for an error.
        functions: functions besides FUNCTIONS that exist there (then the result cannot be called or evaluated without them).

    Raises:
        SafeExprError: it is not an expression of the subset, and `where` is None.
        OxllcError: likewise, at `where`.
    """
    try:
        return _compile(text, names, functions)
    except SafeExprError as e:
        if where is None:
            raise
        raise OxllcError(Diagnostic(str(e), where[0], where[1])) from None


def _compile(text: str, names: Sequence[str] | None, functions: Iterable[str]) -> SafeExpr:
    flat = " ".join(text.split())
    if len(flat) > MAX_LENGTH:
        raise SafeExprError(f"expression of {len(flat)} characters is too long")
    try:
        tree = ast.parse(flat, mode="eval").body
        checker = _Checker(None if names is None else frozenset(names), frozenset(FUNCTIONS) | frozenset(functions))
        checked = checker.check(tree)
    except SyntaxError as e:
        raise SafeExprError(f"'{flat}' is not an expression: {e.msg}") from None
    except (RecursionError, MemoryError, ValueError):
        raise SafeExprError("expression is nested too deeply or malformed") from None
    used = tuple(checker.names)
    return SafeExpr(flat, checked, used, tuple(checker.calls), used if names is None else tuple(names))


def _restore(text: str, parameters: tuple[str, ...], functions: tuple[str, ...]) -> SafeExpr:
    return _compile(text, parameters, functions)
