"""What each node of a pattern or of `Semantics` means: one handler per node, which gives the node's expression.

Integer and floating-point nodes of SelectionDAG by opcode (`HANDLERS`), the operations that only `Semantics` has by name (`SEM_CORE`).
Nodes in `ELEMENTWISE` apply to vectors element by element (see `meaning`); memory and control flow are not here but there.
A value narrower than its operands' registers is resized as the node's types say.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from oxllc.simulator.expr import Expr, const, resize, truth
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_NAMES
from oxllc.target_desc.pattern_tree import PatLeaf, PatNode, Tree

if TYPE_CHECKING:
    from oxllc.simulator.meaning import Lowering

Handler = Callable[["Lowering", PatNode, int], Expr]  # (the instruction's lowering, the node, its type)

SIMPLE = {  # nodes with the same operands and width as the core operation
    isd.ADD: "add", isd.SUB: "sub", isd.MUL: "mul", isd.MULHS: "mulhs", isd.MULHU: "mulhu", isd.MULHSU: "mulhsu", isd.AND: "and",
    isd.OR: "or", isd.XOR: "xor", isd.SHL: "shl", isd.SRA: "sra", isd.SRL: "srl", isd.ROTL: "rotl", isd.ROTR: "rotr",
    isd.SMIN: "smin", isd.SMAX: "smax", isd.UMIN: "umin", isd.UMAX: "umax", isd.CTPOP: "ctpop", isd.CTLZ: "ctlz", isd.CTTZ: "cttz",
    isd.CTLZ_ZERO_UNDEF: "ctlz", isd.CTTZ_ZERO_UNDEF: "cttz", isd.BSWAP: "bswap", isd.BITREVERSE: "bitreverse", isd.ABS: "abs",
    isd.SDIV: "sdiv", isd.UDIV: "udiv", isd.SREM: "srem", isd.UREM: "urem",
}  # fmt: skip
TWO_RESULTS = {isd.UDIVREM: ("udiv", "urem"), isd.SDIVREM: ("sdiv", "srem"), isd.UMUL_LOHI: ("mul", "mulhu"), isd.SMUL_LOHI: ("mul", "mulhs")}
WORD = {isd.SLLW: "shl", isd.SRLW: "srl", isd.SRAW: "sra", isd.DIVW: "sdiv", isd.DIVUW: "udiv", isd.REMW: "srem", isd.REMUW: "urem",
        isd.ROLW: "rotl", isd.RORW: "rotr", isd.CLZW: "ctlz", isd.CTZW: "cttz", isd.CPOPW: "ctpop"}
FP_SIMPLE = {isd.FADD: "fadd", isd.FSUB: "fsub", isd.FMUL: "fmul", isd.FDIV: "fdiv", isd.FSQRT: "fsqrt", isd.FMA: "fma"}
FP_MINMAX = {isd.FMINNUM: "fminnum", isd.FMAXNUM: "fmaxnum", isd.FMINNUM_IEEE: "fminnum", isd.FMAXNUM_IEEE: "fmaxnum",
             isd.FMINIMUMNUM: "fminnum", isd.FMAXIMUMNUM: "fmaxnum"}
FP_ROUNDINGS = {isd.FTRUNC: 1, isd.FFLOOR: 2, isd.FCEIL: 3, isd.FROUND: 4, isd.FROUNDEVEN: 0}


class Given(PatLeaf):
    """A leaf that already has its expression (an element of a vector operand)."""

    __slots__ = ("expr",)

    def __init__(self, expr: Expr, vt: int) -> None:
        super().__init__("given", type=vt)
        self.expr = expr


def type_of(tree: Tree) -> int:
    """The MVT of a tree's (first) value, -1 for none."""
    if isinstance(tree, PatNode):
        return tree.types[0] if tree.types else -1
    return tree.type


def _arg(lo: Lowering, tree: PatNode, i: int) -> Expr:
    a = tree.args[i]
    return a.expr if isinstance(a, Given) else lo.lower(a)


def _raw_arg(lo: Lowering, tree: PatNode, i: int) -> Expr:
    a = tree.args[i]
    return a.expr if isinstance(a, Given) else lo.raw(a)


def _simple(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    width = MVT_BITS[vt]
    args = [resize(_arg(lo, tree, i), width, signed=i == 0) for i in range(len(tree.args))]
    return Expr(SIMPLE[tree.opcode], width, args)


def _word(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    args = [resize(_arg(lo, tree, i), 32) for i in range(len(tree.args))]
    return resize(Expr(WORD[tree.opcode], 32, args), MVT_BITS[vt], signed=True)


def _fp_simple(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    args = [_arg(lo, tree, i) for i in range(len(tree.args))]
    return Expr(FP_SIMPLE[tree.opcode], MVT_BITS[vt], [*args, lo.rounding], fmt=MVT_NAMES[vt])


def _fp_minmax(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return Expr(FP_MINMAX[tree.opcode], MVT_BITS[vt], (_arg(lo, tree, 0), _arg(lo, tree, 1)), fmt=MVT_NAMES[vt])


def _fp_round_integral(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    mode = const(FP_ROUNDINGS[tree.opcode], 3) if tree.opcode in FP_ROUNDINGS else lo.rounding
    return Expr("fround", MVT_BITS[vt], (_arg(lo, tree, 0), mode), fmt=MVT_NAMES[vt])


def _fneg(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    sign = const(1 << (w - 1), w)
    x = tree.args[0]
    inner = x if isinstance(x, PatNode) else None
    if inner is not None and inner.opcode == isd.FMA:  # -(a*b+c) is one instruction with one rounding
        a, b, c = (_arg(lo, inner, i) for i in range(3))
        return Expr("fma", w, (Expr("xor", w, (a, sign)), b, Expr("xor", w, (c, sign)), lo.rounding), fmt=MVT_NAMES[vt])
    return Expr("xor", w, (_arg(lo, tree, 0), sign))


def _fabs(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    return Expr("and", w, (_arg(lo, tree, 0), const((1 << (w - 1)) - 1, w)))


def _fcopysign(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    sign = _arg(lo, tree, 1)
    if sign.width != w:
        sign = (Expr("shl", w, (resize(sign, w), const(w - sign.width, w))) if sign.width < w
                else resize(Expr("srl", sign.width, (sign, const(sign.width - w, sign.width))), w))
    return Expr("or", w, (
        Expr("and", w, (_arg(lo, tree, 0), const((1 << (w - 1)) - 1, w))),
        Expr("and", w, (sign, const(1 << (w - 1), w))),
    ))  # fmt: skip


def _setcc(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return resize(lo.compare(tree.args[2], tree.args[0], tree.args[1]), MVT_BITS[vt])


def _select(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return Expr("select", MVT_BITS[vt], (truth(_arg(lo, tree, 0)), _raw_arg(lo, tree, 1), _raw_arg(lo, tree, 2)))


def _select_cc(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    cond = lo.compare(tree.args[4], tree.args[0], tree.args[1])
    return Expr("select", MVT_BITS[vt], (cond, _raw_arg(lo, tree, 2), _raw_arg(lo, tree, 3)))


def _czero(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    cond = truth(_arg(lo, tree, 1))
    x, zero = _arg(lo, tree, 0), const(0, w)
    return Expr("select", w, (cond, x, zero) if tree.opcode == isd.CZERO_EQZ else (cond, zero, x))


def _extend(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return resize(_arg(lo, tree, 0), MVT_BITS[vt], signed=tree.opcode == isd.SIGN_EXTEND)


def _sext_inreg(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    leaf = tree.args[1]
    assert isinstance(leaf, PatLeaf) and isinstance(leaf.value, int)
    return resize(resize(_arg(lo, tree, 0), MVT_BITS[leaf.value]), MVT_BITS[vt], signed=True)


def _bits(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return resize(_raw_arg(lo, tree, 0), MVT_BITS[vt], signed=True)


def _same(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return resize(_arg(lo, tree, 0), MVT_BITS[vt])


def _fp_convert(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    src = type_of(tree.args[0])
    return Expr("fcvt", MVT_BITS[vt], (_arg(lo, tree, 0), lo.rounding), fmt=MVT_NAMES[vt], fmt2=MVT_NAMES[src])


def _to_fp(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    op = "sitofp" if tree.opcode == isd.SINT_TO_FP else "uitofp"
    return Expr(op, MVT_BITS[vt], (_arg(lo, tree, 0), lo.rounding), fmt=MVT_NAMES[vt])


def _to_int(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    op = "fptosi" if tree.opcode in (isd.FP_TO_SINT, isd.LRINT, isd.LLRINT, isd.LROUND, isd.LLROUND) else "fptoui"
    mode = const(4, 3) if tree.opcode in (isd.LROUND, isd.LLROUND) else lo.rounding
    return Expr(op, MVT_BITS[vt], (_arg(lo, tree, 0), mode), fmt=MVT_NAMES[type_of(tree.args[0])])


def _fclass(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return Expr("fclass", MVT_BITS[vt], (_arg(lo, tree, 0),), fmt=MVT_NAMES[type_of(tree.args[0])])


def _funnel(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    x, y, amount = (resize(_arg(lo, tree, i), w) for i in range(3))
    low = Expr("and", w, (amount, const(w - 1, w)))
    rest = Expr("xor", w, (low, const(w - 1, w)))  # the other half shifts by w - low: by 1, then by w - 1 - low
    if tree.opcode == isd.FSHL:
        return Expr("or", w, (Expr("shl", w, (x, low)), Expr("srl", w, (Expr("srl", w, (y, const(1, w))), rest))))
    return Expr("or", w, (Expr("shl", w, (Expr("shl", w, (x, const(1, w))), rest)), Expr("srl", w, (y, low))))


def _saturate(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    x, y = resize(_arg(lo, tree, 0), w), resize(_arg(lo, tree, 1), w)
    add = tree.opcode in (isd.SADDSAT, isd.UADDSAT)
    result = Expr("add" if add else "sub", w, (x, y))
    if tree.opcode == isd.UADDSAT:
        return Expr("select", w, (Expr("icmp", 1, (result, x), value=isd.SETULT), const(-1, w), result))
    if tree.opcode == isd.USUBSAT:
        return Expr("select", w, (Expr("icmp", 1, (x, y), value=isd.SETULT), const(0, w), result))
    signs = Expr("and", w, (Expr("xor", w, (x, result)), Expr("xor", w, (result if add else x, y))))
    limit = Expr("xor", w, (Expr("sra", w, (x, const(w - 1, w))), const((1 << (w - 1)) - 1, w)))
    return Expr("select", w, (Expr("icmp", 1, (signs, const(0, w)), value=isd.SETLT), limit, result))


HANDLERS: dict[int, Handler] = {
    **dict.fromkeys(SIMPLE, _simple), **dict.fromkeys(WORD, _word), **dict.fromkeys(FP_SIMPLE, _fp_simple),
    **dict.fromkeys(FP_MINMAX, _fp_minmax), **dict.fromkeys(FP_ROUNDINGS, _fp_round_integral),
    isd.FRINT: _fp_round_integral, isd.FNEARBYINT: _fp_round_integral,
    isd.FNEG: _fneg, isd.FABS: _fabs, isd.FCOPYSIGN: _fcopysign, isd.SETCC: _setcc, isd.SELECT: _select, isd.VSELECT: _select,
    isd.SELECT_CC: _select_cc, isd.CZERO_EQZ: _czero, isd.CZERO_NEZ: _czero, isd.SIGN_EXTEND: _extend, isd.ZERO_EXTEND: _extend,
    isd.ANY_EXTEND: _extend, isd.TRUNCATE: _extend, isd.SIGN_EXTEND_INREG: _sext_inreg, isd.BITCAST: _bits, isd.FP_FROM_BITS: _bits,
    isd.FP_TO_BITS: _bits, isd.FREEZE: _same, isd.ASSERT_SEXT: _same, isd.ASSERT_ZEXT: _same, isd.FP_EXTEND: _fp_convert,
    isd.FP_ROUND: _fp_convert, isd.SINT_TO_FP: _to_fp, isd.UINT_TO_FP: _to_fp, isd.FP_TO_SINT: _to_int, isd.FP_TO_UINT: _to_int,
    isd.LRINT: _to_int, isd.LLRINT: _to_int, isd.LROUND: _to_int, isd.LLROUND: _to_int, isd.FCLASS: _fclass,
    isd.FSHL: _funnel, isd.FSHR: _funnel, isd.SADDSAT: _saturate, isd.UADDSAT: _saturate, isd.SSUBSAT: _saturate, isd.USUBSAT: _saturate,
}  # fmt: skip


def _mode(lo: Lowering, tree: PatNode, i: int) -> Expr:
    """A rounding-mode argument of a node: three bits, 7 meaning the dynamic mode."""
    e = lo.lower(tree.args[i])
    return const(e.value, 3) if e.op == "const" and isinstance(e.value, int) and e.value != 7 else Expr("rmode", 3, (e,))


def _sem_arithmetic(op: str) -> Handler:
    def handler(lo: Lowering, tree: PatNode, vt: int) -> Expr:
        last = len(tree.args) - 1
        args = [_arg(lo, tree, i) for i in range(last)]
        return Expr(op, MVT_BITS[vt], [*args, _mode(lo, tree, last)], fmt=MVT_NAMES[vt])

    return handler


def _sem_to_int(op: str, width: int) -> Handler:
    def handler(lo: Lowering, tree: PatNode, vt: int) -> Expr:
        e = Expr(op, width, (_arg(lo, tree, 0), _mode(lo, tree, 1)), fmt=MVT_NAMES[type_of(tree.args[0])])
        return resize(e, MVT_BITS[vt], signed=True)

    return handler


def _sem_from_int(op: str, width: int) -> Handler:
    def handler(lo: Lowering, tree: PatNode, vt: int) -> Expr:
        return Expr(op, MVT_BITS[vt], (resize(_arg(lo, tree, 0), width), _mode(lo, tree, 1)), fmt=MVT_NAMES[vt])

    return handler


def _sem_round(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    src = MVT_NAMES[type_of(tree.args[0])]
    return Expr("fcvt", MVT_BITS[vt], (_arg(lo, tree, 0), _mode(lo, tree, 1)), fmt=MVT_NAMES[vt], fmt2=src)


def _sem_integral(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return Expr("prim", MVT_BITS[vt], (_arg(lo, tree, 0), _mode(lo, tree, 1)), value="fp_integral", fmt=MVT_NAMES[vt])


def _sem_sign_xor(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    w = MVT_BITS[vt]
    return Expr("xor", w, (_arg(lo, tree, 0), Expr("and", w, (_arg(lo, tree, 1), const(1 << (w - 1), w)))))


def _sem_load_pair(lo: Lowering, tree: PatNode, vt: int) -> Expr:
    return Expr("load", 128, (resize(_arg(lo, tree, 0), 64),), value=16)


# bits of results whose type is a group of registers
WIDE_RESULTS = {f"wmma_{name}": 256 for name in ("f32_f16", "f32_bf16", "f32_e4m3", "f32_e5m2", "i32_i8")}
SEM_CORE: dict[str, Handler] = {
    **{f"{op}_rm": _sem_arithmetic(op) for op in ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma")},
    "fp_to_s32": _sem_to_int("fptosi", 32), "fp_to_u32": _sem_to_int("fptoui", 32), "fp_to_s64": _sem_to_int("fptosi", 64),
    "fp_to_u64": _sem_to_int("fptoui", 64), "s32_to_fp": _sem_from_int("sitofp", 32), "u32_to_fp": _sem_from_int("uitofp", 32),
    "s64_to_fp": _sem_from_int("sitofp", 64), "u64_to_fp": _sem_from_int("uitofp", 64), "fp_round_rm": _sem_round,
    "fround_rm": _sem_arithmetic("fround"), "fp_integral": _sem_integral, "fsgnjx": _sem_sign_xor, "load_pair": _sem_load_pair,
}  # fmt: skip
ELEMENTWISE = frozenset((*SIMPLE, *FP_SIMPLE, *FP_MINMAX, *FP_ROUNDINGS, isd.FNEG, isd.FABS, isd.FCOPYSIGN, isd.FP_EXTEND, isd.FP_ROUND,
                         isd.SINT_TO_FP, isd.UINT_TO_FP, isd.SIGN_EXTEND, isd.ZERO_EXTEND, isd.TRUNCATE))
