"""Predicate and transformation expressions of `.td` fragments, translated into the matcher's Python.

`safe_expr.compile_expr` checks an expression and guards what could run away.  Here its names become the matcher's variables, and
range tests with constant bounds are inlined (`isInt(12, imm)` becomes `-2048 <= imm <= 2047`), so a generated matcher calls nothing
for the usual immediates.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from oxllc.target_desc.safe_expr import NODE, NODE_SIGNATURES, NUMBER, compile_expr

if TYPE_CHECKING:
    from oxllc.target_desc.records import Record

_NUMBERS = frozenset(("imm", "Imm", "bits"))


class _Inline(ast.NodeTransformer):
    """Names to the matcher's variables, range tests to comparisons."""

    def __init__(self, names: dict[str, str], width: int) -> None:
        self.names = names
        self.width = width

    def visit_Name(self, node: ast.Name) -> ast.AST:
        new = self.names.get(node.id)
        return node if new is None else ast.parse(new, mode="eval").body

    def visit_Call(self, node: ast.Call) -> ast.AST:
        args = [self.visit(a) for a in node.args]
        assert isinstance(node.func, ast.Name)
        if node.func.id in ("isPosZero", "isNegZero") and len(args) == 1:
            wanted = 1 << (self.width - 1) if node.func.id == "isNegZero" else 0
            return ast.Compare(args[0], [ast.Eq()], [ast.Constant(wanted)])
        inlined = _range_test(node.func.id, args)
        return inlined if inlined is not None else ast.Call(node.func, args, [])


_PLAIN = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.BinOp, ast.UnaryOp, ast.operator, ast.USub, ast.Invert, ast.expr_context)


def _range_test(name: str, args: list[ast.expr]) -> ast.expr | None:
    """A range test with constant bounds as a comparison."""
    arity = {"isInt": 2, "isUInt": 2, "isShiftedInt": 3, "isShiftedUInt": 3}.get(name)
    if arity != len(args):
        return None
    numbers = [a.value for a in args[:-1] if isinstance(a, ast.Constant) and type(a.value) is int]
    if len(numbers) != len(args) - 1 or not all(isinstance(part, _PLAIN) for part in ast.walk(args[-1])):
        return None  # what is tested is written twice: only names and arithmetic are
    shift = numbers[1] if arity == 3 else 0
    total = numbers[0] + shift
    if not 0 < total < 256:
        return None
    value = ast.unparse(args[-1])
    low, high = (-(1 << (total - 1)), (1 << (total - 1)) - 1) if "UInt" not in name else (0, (1 << total) - 1)
    text = f"{low} <= {value} <= {high}"
    if shift:
        text += f" and not ({value}) & {(1 << shift) - 1}"
    return ast.parse(f"({text})", mode="eval").body


def translate(text: str, names: dict[str, str], record: Record | None, width: int = 64) -> str:
    """The expression in Python over the matcher's variables; its globals: `safe_expr.EVAL_GLOBALS` and the node functions.

    `names`: what each allowed name becomes; `width`: bits of the constant it is about (for isNegZero).
    Raises OxllcError at `record` for anything outside the subset."""
    where = record.loc if record is not None else (None, 0)
    kinds = {name: NUMBER if name in _NUMBERS else NODE for name in names}
    checked = compile_expr(text, kinds, where, functions=NODE_SIGNATURES)
    tree = ast.parse(checked.source(), mode="eval")
    return ast.unparse(ast.fix_missing_locations(_Inline(names, width).visit(tree)))
