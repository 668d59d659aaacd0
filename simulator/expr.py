"""The neutral form of meanings: statements over expressions of a small fixed vocabulary, for every engine the same.

Values are bit patterns: an expression has a width in bits, nothing else; floating-point operations name their format.

Rules that make operations total, where LLVM's are undefined (they are RISC-V's):
* shift amounts count modulo the width; x / 0 is all ones, x % 0 is x; the most negative / -1 wraps;
* fp_to_sint/uint saturate, NaN gives the largest; min and max are minimumNumber and maximumNumber.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.target_desc.model import InstrDesc


class Expr:
    """An expression: `op` of the core vocabulary, result `width` in bits, operands, and what else the operation needs.

    const: value. imm: value = operand position (a uniform 64-bit pattern). reg: value = operand position, with `fmt` "box" where a
    NaN box is to be checked. icmp/fcmp: value = condition id. Floating-point operations: `fmt` ("f32"), `fmt2` for conversions; the
    rounding mode is the last argument. load/amo: value = size in bytes. prim: value = the primitive's name."""

    __slots__ = ("args", "fmt", "fmt2", "op", "value", "width")

    def __init__(self, op: str, width: int, args: Sequence[Expr] = (), value: object = None, fmt: str = "", fmt2: str = "") -> None:
        self.op = op
        self.width = width
        self.args = tuple(args)
        self.value = value
        self.fmt = fmt
        self.fmt2 = fmt2

    def __repr__(self) -> str:
        inner = " ".join([self.op + (f".{self.fmt}" if self.fmt else ""), *([str(self.value)] if self.value is not None else []),
                          *map(repr, self.args)])
        return f"({inner}):{self.width}"


class Statement:
    """`kind`: "write" (operand position, or -1 and the `name` of a whole 64-bit register; expr), "store" (size, address, value),
    "branch" (condition or None, target),
    "effect" (name, arguments)."""

    __slots__ = ("args", "kind", "name", "position")

    def __init__(self, kind: str, args: Sequence[Expr | None], *, position: int = -1, name: str = "") -> None:
        self.kind = kind
        self.args = tuple(args)
        self.position = position
        self.name = name

    def __repr__(self) -> str:
        return f"{self.kind} {self.name or self.position} {self.args}"


class Meaning:
    """The statements of one instruction."""

    __slots__ = ("desc", "statements")

    def __init__(self, desc: InstrDesc, statements: list[Statement]) -> None:
        self.desc = desc
        self.statements = statements

    def expressions(self) -> list[Expr]:
        """All expressions, outermost first."""
        out: list[Expr] = [a for s in self.statements for a in s.args if a is not None]
        for e in out:
            out.extend(e.args)
        return out


def const(value: int, width: int) -> Expr:
    """A constant pattern."""
    return Expr("const", width, value=value & ((1 << width) - 1))


def resize(e: Expr, width: int, signed: bool = False) -> Expr:
    """Truncate or extend."""
    if e.width == width:
        return e
    if e.op == "const":
        value = e.value
        assert isinstance(value, int)
        if signed and value >> (e.width - 1):
            value -= 1 << e.width
        return const(value, width)
    if e.width > width:
        return Expr("trunc", width, (e,))
    return Expr("sext" if signed else "zext", width, (e,))


def truth(e: Expr) -> Expr:
    """e != 0 as one bit."""
    if e.width == 1:
        return e
    if e.op == "zext" and e.args[0].width == 1:
        return e.args[0]
    return Expr("icmp", 1, (e, const(0, e.width)), value=isd.SETNE)
