"""Expressions in `.td` files: a small subset of Python that only computes.

Where LLVM's `.td` files hold C++, ours hold one expression: integer and boolean literals, strings to compare with, names that
the place provides (`imm`, a feature, an operand), arithmetic, shifts, comparisons (chains too), `and`, `or`, `not`,
`x if c else y`, `x in (..)`, and calls of a fixed list of functions.  No attributes, subscripts, lambdas, comprehensions or
keyword arguments: a file is data, and loading or matching with one from a stranger can never run their code.

`compile_expr` checks a text once: the subset, the number of arguments, and what kind each part has (number, string, node), so that
no evaluation fails with a `TypeError`.  The result evaluates (`SafeExpr.evaluate`) or gives Python source for generated code
(`SafeExpr.source`); both see integers as Python ints (`imm` as the signed 64-bit value).

Invariants: an accepted expression has at most MAX_LENGTH characters and MAX_DEPTH levels and ends after time quadratic in its
length at worst: powers do not exist, only numbers are multiplied, and a shift amount or width outside 0..MAX_SHIFT raises
`SafeExprError`, as does a division by zero; nothing else can happen.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile, did_you_mean

MAX_LENGTH = 4000
MAX_SHIFT = 4096
MAX_DEPTH = 100
MAX_LITERAL = 256
"""Bits of a number that is written out."""
_M64 = (1 << 64) - 1


class SafeExprError(OxllcError):
    """Why a text is not an expression of the subset (or an evaluation failed); the caller adds the position."""


def _amount(n: int, least: int = 0) -> int:
    """A shift amount or width that is in range."""
    if not least <= n <= MAX_SHIFT:
        raise SafeExprError(f"a shift amount or width is outside {least}..{MAX_SHIFT}")
    return n


def is_int(n: int, x: int) -> bool:
    """Whether x fits n bits as a signed number."""
    half = 1 << (_amount(n, 1) - 1)
    return -half <= x < half


def is_uint(n: int, x: int) -> bool:
    """Whether x fits n bits as an unsigned number."""
    return 0 <= x < 1 << _amount(n)


def is_shifted_int(n: int, scale: int, x: int) -> bool:
    """Whether x is a signed n-bit number times 2**scale."""
    return is_int(_amount(n, 1) + _amount(scale), x) and x & ((1 << scale) - 1) == 0


def is_shifted_uint(n: int, scale: int, x: int) -> bool:
    """Whether x is an unsigned n-bit number times 2**scale."""
    return is_uint(_amount(n) + _amount(scale), x) and x & ((1 << scale) - 1) == 0


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
    half = 1 << (_amount(n, 1) - 1)
    return ((x & (2 * half - 1)) ^ half) - half


def zero_extend(x: int, n: int) -> int:
    """The low n bits as an unsigned number."""
    return x & ((1 << _amount(n)) - 1)


def log2(x: int) -> int:
    """The number of the highest set bit; -1 for 0."""
    return (x & _M64).bit_length() - 1


def shift_left(x: int, n: int) -> int:
    """x << n for amounts that the subset allows."""
    return x << _amount(n)


def shift_right(x: int, n: int) -> int:
    """x >> n for amounts that the subset allows."""
    return x >> _amount(n)


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
NUMBER, NODE, TEXT = "i", "n", "s"
"""Kinds of values in signatures: a number (or truth value), a node of a pattern, a string."""
SIGNATURES: dict[str, str] = dict.fromkeys(FUNCTIONS, "i")
SIGNATURES.update(isInt="ii", isUInt="ii", isShiftedInt="iii", isShiftedUInt="iii", signExtend="ii", zeroExtend="ii", min="ii*", max="ii*")
"""The kinds of each function's arguments; `*`: more of the last.  Every function gives a number."""
NODE_SIGNATURES: dict[str, str] = {
    "hasOneUse": "n", "isConstant": "n", "constant": "n", "haveNoCommonBits": "nn", "maskedValueIsZero": "ni", "numSignBits": "n",
    "allUsersUseLow": "ni", "isDisjoint": "n", "isNoWrap": "n", "isAligned": "ni", "isVolatile": "n", "addressSpace": "n",
    "isZeroExtended": "ni", "isSignExtended": "ni", "isPosZero": "i", "isNegZero": "i",
}  # fmt: skip
"""Functions that exist besides in predicates of fragments; what they mean is in `oxllc.isel.match_predicates`."""
_HELPERS: dict[str, Callable[..., Any]] = {"_shl": shift_left, "_shr": shift_right, "_div": floor_div, "_mod": floor_mod}
EVAL_GLOBALS: dict[str, Any] = {**FUNCTIONS, **_HELPERS, "__builtins__": {}}
"""Globals for code that embeds `SafeExpr.source`; add the functions of the place to a copy."""

_HELPER_OF: dict[type[ast.operator], str] = {ast.LShift: "_shl", ast.RShift: "_shr", ast.FloorDiv: "_div", ast.Mod: "_mod"}
_PLAIN_OPS: tuple[type[ast.operator], ...] = (ast.Add, ast.Sub, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor)
_LITERAL = re.compile(r"(?<!\w)[0-9]\w*")
_INTEGER = re.compile(r"(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*)\Z")
_KINDS = {NUMBER: "number", NODE: "node", TEXT: "string"}
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
        """The value for these values of `parameters`.

        Raises:
            SafeExprError: an operation failed, or a value is not of the kind that was stated.
        """
        if self._function is None:
            used = dict.fromkeys(self.names)
            # A parameter may have any text for a name (a dag's names are strings): only what the expression uses is written.
            blank = "_"
            while any(name.startswith(blank) for name in self.names):
                blank += "_"
            parameters = [name if used.pop(name, 1) is None else f"{blank}{i}" for i, name in enumerate(self.parameters)]
            self._function = eval(f"lambda {', '.join(parameters)}: {self.source()}", EVAL_GLOBALS)
        try:
            return self._function(*values)
        except (TypeError, ValueError, ArithmeticError, MemoryError) as e:
            raise SafeExprError(f"'{self.text}' cannot be computed: {e}") from None

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return (_restore, (self.text, self.parameters, self.names))

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
            return eval(self._code, EVAL_GLOBALS, {name: env[name] for name in (*self.names, *self.calls) if name in env})
        except (TypeError, ValueError, NameError, ArithmeticError, MemoryError) as e:
            raise SafeExprError(f"'{self.text}' cannot be computed: {e}") from None


class _Renamer(ast.NodeTransformer):
    def __init__(self, rename: Mapping[str, str]) -> None:
        self.rename = rename

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self.rename.get(node.id, node.id), ast.Load())


class _Checker:
    """Walks the tree once: rejects what is not in the subset, replaces operators that need a guard, tells kinds.

    `check` gives the new tree and its kind (NUMBER, NODE or TEXT)."""

    def __init__(self, names: Mapping[str, str] | None, functions: Mapping[str, str]) -> None:
        self.allowed = names
        self.functions = functions
        self.names: dict[str, None] = {}
        self.calls: dict[str, None] = {}
        self.depth = 0

    def check(self, node: ast.expr) -> tuple[ast.expr, str]:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise SafeExprError(f"expression is nested more than {MAX_DEPTH} deep")
        try:
            return self._check(node)
        finally:
            self.depth -= 1

    def _number(self, node: ast.expr) -> ast.expr:
        new, kind = self.check(node)
        if kind != NUMBER:
            raise SafeExprError(f"'{ast.unparse(node)}' is a {_KINDS[kind]}, a number is needed"
                                + ("; constant(x) is a node's number" if kind == NODE else ""))
        return new

    def _alike(self, nodes: Sequence[ast.expr]) -> tuple[list[ast.expr], str]:
        """Parts that must have one kind."""
        checked = [self.check(n) for n in nodes]
        for (_, kind), node in zip(checked, nodes):
            if kind != checked[0][1]:
                raise SafeExprError(f"'{ast.unparse(nodes[0])}' is a {_KINDS[checked[0][1]]}, '{ast.unparse(node)}' a {_KINDS[kind]}")
        return [new for new, _ in checked], checked[0][1]

    def _check(self, node: ast.expr) -> tuple[ast.expr, str]:
        if isinstance(node, ast.Constant):
            if isinstance(node.value, int) and node.value.bit_length() <= MAX_LITERAL:
                return node, NUMBER
            if isinstance(node.value, str):
                return node, TEXT
            raise SafeExprError("a literal is not a number of at most 256 bits or a string")
        if isinstance(node, ast.Name):
            return node, self._name(node.id)
        if isinstance(node, ast.BinOp):
            if isinstance(node.op, _PLAIN_OPS):
                return ast.BinOp(self._number(node.left), node.op, self._number(node.right)), NUMBER
            helper = _HELPER_OF.get(type(node.op))
            if helper is not None:
                left, right = self._number(node.left), self._number(node.right)
                if isinstance(right, ast.Constant) and type(right.value) is int and 0 < right.value <= MAX_SHIFT:
                    return ast.BinOp(left, node.op, right), NUMBER
                return ast.Call(ast.Name(helper, ast.Load()), [left, right], []), NUMBER
        elif isinstance(node, ast.UnaryOp):
            if isinstance(node.op, ast.Not):
                return ast.UnaryOp(node.op, self.check(node.operand)[0]), NUMBER
            return ast.UnaryOp(node.op, self._number(node.operand)), NUMBER
        elif isinstance(node, ast.BoolOp):
            values, kind = self._alike(node.values)
            return ast.BoolOp(node.op, values), kind
        elif isinstance(node, ast.Compare):
            return self._compare(node), NUMBER
        elif isinstance(node, ast.IfExp):
            (body, orelse), kind = self._alike([node.body, node.orelse])
            return ast.IfExp(self.check(node.test)[0], body, orelse), kind
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and not node.keywords:
                return self._call(node.func, node.args), NUMBER
        raise SafeExprError(f"'{ast.unparse(node)}' is not in the subset of expressions that .td files may hold")

    def _name(self, name: str) -> str:
        if name in _HELPERS or (self.allowed is not None and name not in self.allowed):
            known = ", ".join(sorted(self.allowed or ())) or "none"
            raise SafeExprError(f"unknown name '{name}' in an expression (known here: {known})")
        self.names[name] = None
        return NUMBER if self.allowed is None else self.allowed[name]

    def _compare(self, node: ast.Compare) -> ast.expr:
        last = node.ops[-1]
        if not all(isinstance(op, _COMPARES) for op in node.ops):
            raise SafeExprError(f"'{ast.unparse(node)}' is not in the subset of expressions that .td files may hold")
        if isinstance(last, (ast.In, ast.NotIn)) and len(node.ops) == 1:
            choices = node.comparators[0]
            if not isinstance(choices, ast.Tuple):
                raise SafeExprError("write the values after 'in' as (1, 2, 3)")
            parts, _ = self._alike([node.left, *choices.elts])
            return ast.Compare(parts[0], node.ops, [ast.Tuple(parts[1:], ast.Load())])
        if any(isinstance(op, (ast.In, ast.NotIn)) for op in node.ops):
            raise SafeExprError("'in' cannot be chained with other comparisons")
        parts, kind = self._alike([node.left, *node.comparators])
        if kind == NODE:
            raise SafeExprError("nodes cannot be compared; constant(x) is a node's number")
        return ast.Compare(parts[0], node.ops, parts[1:])

    def _call(self, func: ast.Name, args: list[ast.expr]) -> ast.expr:
        name = func.id
        signature = self.functions.get(name)
        if signature is None:
            hint = did_you_mean(name, self.functions)
            raise SafeExprError(f"unknown function '{name}' in an expression" + (f"; {hint}" if hint else ""))
        if self.allowed is not None and name in self.allowed:
            raise SafeExprError(f"'{name}' is a value here, not a function")
        wanted = signature.rstrip("*")
        if len(args) < len(wanted) or (len(args) > len(wanted) and signature == wanted):
            more = " or more" if signature != wanted else ""
            raise SafeExprError(f"'{name}' takes {len(wanted)}{more} argument(s), not {len(args)}")
        self.calls[name] = None
        new: list[ast.expr] = []
        for i, arg in enumerate(args):
            if wanted[min(i, len(wanted) - 1)] == NUMBER:
                new.append(self._number(arg))
                continue
            checked, kind = self.check(arg)
            if kind != NODE:
                raise SafeExprError(f"'{name}' is about a node, and '{ast.unparse(arg)}' is a {_KINDS[kind]}")
            new.append(checked)
        return ast.Call(func, new, [])


def compile_expr(text: str, names: Iterable[str] | Mapping[str, str] | None = None,
                 where: tuple[SourceFile | None, int] | None = None, *, functions: Mapping[str, str] | None = None) -> SafeExpr:
    """Check an expression.

    Args:
        text: the expression; line breaks count as spaces.
        names: variables that exist where it stands, the parameters of the result; a mapping says their kinds, else they
            are numbers; None allows any.
        where: file and offset for an error.
        functions: functions besides FUNCTIONS that exist there, and the kinds of their arguments (then the result cannot be called
            or evaluated without them).

    Raises:
        SafeExprError: it is not an expression of the subset, and `where` is None.
        OxllcError: likewise, at `where`.
    """
    try:
        kinds = None if names is None else dict(names) if isinstance(names, Mapping) else dict.fromkeys(names, NUMBER)
        return _compile(text, kinds, {**SIGNATURES, **functions} if functions else SIGNATURES,
                        () if names is None else tuple(names))
    except SafeExprError as e:
        if where is None:
            raise
        raise OxllcError(Diagnostic(e.diagnostics[0].message, where[0], where[1])) from None


@functools.lru_cache(maxsize=4096)
def kept_expr(text: str, names: tuple[str, ...]) -> SafeExpr:
    """`compile_expr` of numbers, for rules that are applied again and again."""
    return compile_expr(text, names)


def _compile(text: str, names: Mapping[str, str] | None, functions: Mapping[str, str], parameters: tuple[str, ...]) -> SafeExpr:
    if len(text) > MAX_LENGTH:
        raise SafeExprError(f"expression of {len(text)} characters is too long (at most {MAX_LENGTH})")
    flat = " ".join(text.split())
    if "#" in flat or "\\" in flat:
        raise SafeExprError("an expression holds neither comments nor backslashes")
    for number in _LITERAL.findall(flat):
        if not _INTEGER.match(number):  # Python reads "1if" as two words, with a warning
            raise SafeExprError(f"'{number}' is not a number")
    try:
        tree = ast.parse(flat, mode="eval").body
        checker = _Checker(names, functions)
        checked, kind = checker.check(tree)
    except SyntaxError as e:
        raise SafeExprError(f"'{flat}' is not an expression: {e.msg}") from None
    except (RecursionError, MemoryError, ValueError):
        raise SafeExprError("expression is nested too deeply or malformed") from None
    if kind != NUMBER:
        raise SafeExprError(f"'{flat}' is a {_KINDS[kind]}; an expression gives a number or truth value")
    used = tuple(checker.names)
    return SafeExpr(flat, checked, used, tuple(checker.calls), used if names is None else parameters)


def _restore(text: str, parameters: tuple[str, ...], used: tuple[str, ...]) -> SafeExpr:
    expr = _compile(text, dict.fromkeys(used, NUMBER), SIGNATURES, parameters)
    expr.parameters = parameters
    return expr
