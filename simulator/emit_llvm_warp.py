"""LLVM IR text from meanings: the fast engine's form for a warp.

The lanes of a warp are computed in chunks of `CHUNK`, one host vector per value: an expression of width n is a `<CHUNK x i<n>>`.  What
the instruction word decides is a constant vector.  `ChunkEmitter` turns one expression into text appended to a list of lines; where a
value comes from (registers, results of calls) its owner says through `leaf`.

Results are those of `vector_ops` in every bit.  Half precision is computed in single precision and rounded again, which is the same as
rounding once for sums, products, quotients and square roots (24 >= 2 * 11 + 2 bits: Figueroa, "When is double rounding innocuous?",
1995); its fused multiply-add rounds the sum of the exact product to odd first (Boldo and Melquiond, 2008).  A warp collects no
floating-point flags, so operations are plain ones.  What has no form here raises `Inexpressible`: the reference engine executes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.simulator.emit_llvm import FCMP, ICMP, MINMAX, PLAIN, ROUND_TO_INTEGRAL, SHIFTS, FunctionText, Inexpressible, evaluate

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.expr import Expr

CHUNK = 8
CANONICAL = {"f16": 0x7E00, "bf16": 0x7FC0, "f32": 0x7FC00000, "f64": 0x7FF8000000000000}
HOST = {"f16": "float", "bf16": "float", "f32": "float", "f64": "double"}  # the type that a format is computed in
SUFFIX = {"float": f"v{CHUNK}f32", "double": f"v{CHUNK}f64"}
BITS = {"f16": 16, "bf16": 16, "f32": 32, "f64": 64}
LANES = f"<{CHUNK} x i64> <{', '.join(f'i64 {i}' for i in range(CHUNK))}>"


def vec(width: int) -> str:
    """The type of a value of a width."""
    return f"<{CHUNK} x i{width}>"


def splat(value: int, width: int) -> str:
    """A constant in all lanes."""
    value &= (1 << width) - 1
    if not value:
        return "zeroinitializer"
    return "splat (i1 true)" if width == 1 else f"splat (i{width} {value})"


class WarpText(FunctionText):
    """A function with blocks that are hardly ever reached."""

    def __init__(self) -> None:
        super().__init__()
        self.cold: list[str] = []


class ChunkEmitter:
    """Expressions of one instruction as vectors."""

    def __init__(self, out: WarpText, operands: list[int], pc: int, next_pc: int, leaf: Callable[[Expr], str | None]) -> None:
        self.out = out
        self.operands = operands
        self.pc = pc
        self.next_pc = next_pc
        self.leaf = leaf
        self.done: dict[int, str] = {}

    def emit(self, e: Expr) -> str:
        """The text of a value."""
        found = self.done.get(id(e))
        if found is None:
            found = self.done[id(e)] = self._emit(e)
        return found

    def number(self, e: Expr) -> int:
        """A value that the instruction word decides."""
        n = evaluate(e, self.operands, self.pc, self.next_pc)
        if n is None:
            raise Inexpressible
        return n

    def _emit(self, e: Expr) -> str:
        out, op, w = self.out, e.op, e.width
        n = evaluate(e, self.operands, self.pc, self.next_pc)
        if n is not None:
            return splat(n, w)
        given = self.leaf(e)
        if given is not None:
            return given
        if w > 64:
            raise Inexpressible
        if op == "prim":
            return self._primitive(e)
        t = vec(w)
        if op.startswith("f") or op in ("sitofp", "uitofp"):
            return self._float(e)
        args = [self.emit(a) for a in e.args]
        if op in PLAIN:
            return out.value(f"{op} {t} {args[0]}, {args[1]}")
        if op in SHIFTS:
            amount = evaluate(e.args[1], self.operands, self.pc, self.next_pc)
            by = splat(amount & (w - 1), w) if amount is not None else out.value(f"and {t} {args[1]}, {splat(w - 1, w)}")
            return out.value(f"{SHIFTS[op]} {t} {args[0]}, {by}")
        if op in ("mulhs", "mulhu", "mulhsu"):
            d = vec(2 * w)
            a = out.value(f"{'zext' if op == 'mulhu' else 'sext'} {t} {args[0]} to {d}")
            b = out.value(f"{'sext' if op == 'mulhs' else 'zext'} {t} {args[1]} to {d}")
            p = out.value(f"mul {d} {a}, {b}")
            return out.value(f"trunc {d} {out.value(f'lshr {d} {p}, {splat(w, 2 * w)}')} to {t}")
        if op in ("sdiv", "udiv", "srem", "urem"):
            return self._divide(op, w, args)
        if op in MINMAX:
            return self.call(f"{op}.v{CHUNK}i{w}", t, *((t, a) for a in args))
        if op in ("rotl", "rotr"):
            return self.call(f"{'fshl' if op == 'rotl' else 'fshr'}.v{CHUNK}i{w}", t, (t, args[0]), (t, args[0]), (t, args[1]))
        if op in ("ctlz", "cttz", "abs"):
            return self.call(f"{op}.v{CHUNK}i{w}", t, (t, args[0]), ("i1", "false"))
        if op in ("ctpop", "bswap", "bitreverse"):
            return self.call(f"{op}.v{CHUNK}i{w}", t, (t, args[0]))
        if op in ("trunc", "zext", "sext"):
            return out.value(f"{op} {vec(e.args[0].width)} {args[0]} to {t}")
        if op == "select":
            return out.value(f"select {vec(1)} {args[0]}, {t} {args[1]}, {t} {args[2]}")
        if op == "icmp":
            assert isinstance(e.value, int)
            return out.value(f"icmp {ICMP[e.value]} {vec(e.args[0].width)} {args[0]}, {args[1]}")
        raise Inexpressible

    def low(self, e: Expr, width: int) -> str:
        """The low bits of a value."""
        text = self.emit(e)
        return text if e.width == width else self.out.value(f"trunc {vec(e.width)} {text} to {vec(width)}")

    def call(self, name: str, result: str, *args: tuple[str, str]) -> str:
        """A call of an LLVM intrinsic."""
        f = self.out.declare(f"llvm.{name}", result, ", ".join(t for t, _ in args))
        return self.out.value(f"call {result} @{f}({', '.join(f'{t} {v}' for t, v in args)})")

    def _divide(self, op: str, w: int, args: list[str]) -> str:
        out, t, b1 = self.out, vec(w), vec(1)
        a, b = args
        zero = out.value(f"icmp eq {t} {b}, zeroinitializer")
        safe = out.value(f"select {b1} {zero}, {t} {splat(1, w)}, {t} {b}")
        if op[0] == "s":
            least = out.value(f"icmp eq {t} {a}, {splat(1 << (w - 1), w)}")
            minus = out.value(f"icmp eq {t} {b}, {splat(-1, w)}")
            both = out.value(f"and {b1} {least}, {minus}")
            safe = out.value(f"select {b1} {both}, {t} {splat(1, w)}, {t} {safe}")
        q = out.value(f"{op} {t} {a}, {safe}")
        return out.value(f"select {b1} {zero}, {t} {splat(-1, w) if op.endswith('div') else a}, {t} {q}")

    # -- floating point --------------------------------------------------------------------------------------------

    def to_host(self, bits: str, fmt: str) -> str:
        """A pattern as a host value."""
        out = self.out
        if fmt == "bf16":
            wide = out.value(f"zext {vec(16)} {bits} to {vec(32)}")
            bits, fmt = out.value(f"shl {vec(32)} {wide}, {splat(16, 32)}"), "f32"
        if fmt == "f16":
            half = out.value(f"bitcast {vec(16)} {bits} to <{CHUNK} x half>")
            return out.value(f"fpext <{CHUNK} x half> {half} to <{CHUNK} x float>")
        if fmt not in HOST:
            raise Inexpressible
        return out.value(f"bitcast {vec(BITS[fmt])} {bits} to <{CHUNK} x {HOST[fmt]}>")

    def from_host(self, value: str, fmt: str) -> str:
        """A host value rounded to a format, NaNs canonical."""
        out, n = self.out, BITS[fmt]
        h = f"<{CHUNK} x {HOST[fmt]}>"
        if fmt == "f16":
            half = out.value(f"fptrunc {h} {value} to <{CHUNK} x half>")
            bits = out.value(f"bitcast <{CHUNK} x half> {half} to {vec(16)}")
        elif fmt == "bf16":
            t = vec(32)
            raw = out.value(f"bitcast {h} {value} to {t}")
            odd = out.value(f"and {t} {out.value(f'lshr {t} {raw}, {splat(16, 32)}')}, {splat(1, 32)}")
            up = out.value(f"add {t} {out.value(f'add {t} {raw}, {splat(0x7FFF, 32)}')}, {odd}")
            bits = out.value(f"trunc {t} {out.value(f'lshr {t} {up}, {splat(16, 32)}')} to {vec(16)}")
        else:
            bits = out.value(f"bitcast {h} {value} to {vec(n)}")
        nan = out.value(f"fcmp uno {h} {value}, {value}")
        return out.value(f"select {vec(1)} {nan}, {vec(n)} {splat(CANONICAL[fmt], n)}, {vec(n)} {bits}")

    def _nearest(self, e: Expr) -> None:
        if self.number(e) not in (0, 7):
            raise Inexpressible

    def _float(self, e: Expr) -> str:
        op, fmt, out = e.op, e.fmt, self.out
        if fmt not in HOST:
            raise Inexpressible
        h = f"<{CHUNK} x {HOST[fmt]}>"
        suffix = SUFFIX[HOST[fmt]]
        if op in ("fadd", "fsub", "fmul", "fdiv"):
            self._nearest(e.args[-1])
            a, b = (self.to_host(self.emit(x), fmt) for x in e.args[:2])
            return self.from_host(out.value(f"{op} {h} {a}, {b}"), fmt)
        if op == "fsqrt":
            self._nearest(e.args[-1])
            return self.from_host(self.call(f"sqrt.{suffix}", h, (h, self.to_host(self.emit(e.args[0]), fmt))), fmt)
        if op == "fma":
            self._nearest(e.args[-1])
            a, b, c = (self.to_host(self.emit(x), fmt) for x in e.args[:3])
            if fmt == "bf16":
                raise Inexpressible  # the product may leave the range of single precision
            if fmt == "f16":
                return self.from_host(self._sum_to_odd(out.value(f"fmul {h} {a}, {b}"), c), fmt)
            return self.from_host(self.call(f"fma.{suffix}", h, (h, a), (h, b), (h, c)), fmt)
        if op in ("fminnum", "fmaxnum"):
            return self._minmax(e, h)
        if op == "fcmp":
            a, b = (self.to_host(self.emit(x), fmt) for x in e.args)
            assert isinstance(e.value, int)
            return out.value(f"fcmp {FCMP[e.value]} {h} {a}, {b}")
        if op == "fcvt":
            return self._convert(e)
        if op in ("fptosi", "fptoui"):
            return self._to_int(e, h, suffix)
        if op in ("sitofp", "uitofp"):
            self._nearest(e.args[-1])
            if fmt == "bf16":
                raise Inexpressible
            # what single precision does not hold exactly is beyond half precision's range
            return self.from_host(out.value(f"{op} {vec(e.args[0].width)} {self.emit(e.args[0])} to {h}"), fmt)
        if op == "fround":
            return self.from_host(self._integral(self.to_host(self.emit(e.args[0]), fmt), h, suffix, self.number(e.args[-1])), fmt)
        raise Inexpressible

    def _integral(self, value: str, h: str, suffix: str, mode: int) -> str:
        name = ROUND_TO_INTEGRAL.get(mode)
        if name is None:
            raise Inexpressible
        return self.call(f"{name}.{suffix}", h, (h, value))

    def _sum_to_odd(self, p: str, c: str) -> str:
        """p + c in single precision, rounded to odd (the error of the sum is exact: Knuth's two-sum)."""
        out, h, t = self.out, f"<{CHUNK} x float>", vec(32)
        s = out.value(f"fadd {h} {p}, {c}")
        bb = out.value(f"fsub {h} {s}, {p}")
        err = out.value(f"fadd {h} {out.value(f'fsub {h} {p}, ' + out.value(f'fsub {h} {s}, {bb}'))}, {out.value(f'fsub {h} {c}, {bb}')}")
        bits = out.value(f"bitcast {h} {s} to {t}")
        even = out.value(f"icmp eq {t} {out.value(f'and {t} {bits}, {splat(1, 32)}')}, zeroinitializer")
        inexact = out.value(f"fcmp one {h} {err}, zeroinitializer")
        # an infinite or NaN sum has a NaN error: not "one".  Away from zero where error and sum have the same sign
        both = out.value(f"xor {t} {out.value(f'bitcast {h} {err} to {t}')}, {bits}")
        away = out.value(f"icmp sge {t} {both}, zeroinitializer")
        step = out.value(f"select {vec(1)} {away}, {t} {splat(1, 32)}, {t} {splat(-1, 32)}")
        wrong = out.value(f"and {vec(1)} {even}, {inexact}")
        moved = out.value(f"select {vec(1)} {wrong}, {t} {out.value(f'add {t} {bits}, {step}')}, {t} {bits}")
        return out.value(f"bitcast {t} {moved} to {h}")

    def _minmax(self, e: Expr, h: str) -> str:
        out, fmt, n = self.out, e.fmt, BITS[e.fmt]
        t, b1 = vec(n), vec(1)
        ia, ib = self.emit(e.args[0]), self.emit(e.args[1])
        a, b = self.to_host(ia, fmt), self.to_host(ib, fmt)
        less = out.value(f"fcmp {'olt' if e.op == 'fminnum' else 'ogt'} {h} {a}, {b}")
        equal = out.value(f"fcmp oeq {h} {a}, {b}")
        a_nan, b_nan = out.value(f"fcmp uno {h} {a}, {a}"), out.value(f"fcmp uno {h} {b}, {b}")
        # equal numbers differ only in the sign of zero: or/and of the patterns picks it
        both = out.value(f"{'or' if e.op == 'fminnum' else 'and'} {t} {ia}, {ib}")
        pick_a = out.value(f"or {b1} {less}, {b_nan}")
        chosen = out.value(f"select {b1} {pick_a}, {t} {ia}, {t} {ib}")
        r = out.value(f"select {b1} {equal}, {t} {both}, {t} {chosen}")
        nan = out.value(f"and {b1} {a_nan}, {b_nan}")
        return out.value(f"select {b1} {nan}, {t} {splat(CANONICAL[fmt], n)}, {t} {r}")

    def _convert(self, e: Expr) -> str:
        out, dst, src = self.out, e.fmt, e.fmt2
        if src not in HOST:
            raise Inexpressible
        if BITS[dst] < BITS[src]:
            self._nearest(e.args[-1])
            if (dst, src) not in (("f32", "f64"), ("f16", "f32"), ("bf16", "f32")):
                raise Inexpressible  # rounding to single precision first would round twice
        elif BITS[dst] == BITS[src]:
            raise Inexpressible
        a = self.to_host(self.emit(e.args[0]), src)
        if HOST[src] != HOST[dst]:
            a = out.value(f"{'fpext' if dst == 'f64' else 'fptrunc'} <{CHUNK} x {HOST[src]}> {a} to <{CHUNK} x {HOST[dst]}>")
        return self.from_host(a, dst)

    def _to_int(self, e: Expr, h: str, suffix: str) -> str:
        out, w = self.out, e.width
        t, b1, host = vec(w), vec(1), HOST[e.fmt]
        signed = e.op == "fptosi"
        r = self._integral(self.to_host(self.emit(e.args[0]), e.fmt), h, suffix, self.number(e.args[-1]))
        least, limit = (float(-(1 << (w - 1))), float(1 << (w - 1))) if signed else (0.0, float(1 << w))
        small = out.value(f"fcmp olt {h} {r}, splat ({host} {least:.1f})")
        big = out.value(f"fcmp uge {h} {r}, splat ({host} {limit:.1f})")
        outside = out.value(f"or {b1} {small}, {big}")
        safe = out.value(f"select {b1} {outside}, {h} zeroinitializer, {h} {r}")
        if not signed and w < 64:  # a short unsigned number is a signed one of 64 bits as well
            number = out.value(f"trunc {vec(64)} {out.value(f'fptosi {h} {safe} to {vec(64)}')} to {t}")
        else:
            number = out.value(f"{e.op} {h} {safe} to {t}")
        top, bottom = ((1 << (w - 1)) - 1, -(1 << (w - 1))) if signed else (-1, 0)
        low = out.value(f"select {b1} {small}, {t} {splat(bottom, w)}, {t} {number}")
        return out.value(f"select {b1} {big}, {t} {splat(top, w)}, {t} {low}")

    # -- named operations of one lane --------------------------------------------------------------------------------

    def _primitive(self, e: Expr) -> str:
        name, out = str(e.value), self.out
        t, d = vec(64), f"<{CHUNK} x double>"
        if name in ("sfu_rcp", "sfu_rsqrt"):
            x = out.value(f"fpext <{CHUNK} x float> {self.to_host(self.low(e.args[0], 32), 'f32')} to {d}")
            if name == "sfu_rsqrt":
                x = self.call(f"sqrt.{SUFFIX['double']}", d, (d, x))
            one = out.value(f"fdiv {d} splat (double 1.0), {x}")
            return self.from_host(out.value(f"fptrunc {d} {one} to <{CHUNK} x float>"), "f32")
        if name in ("dot4_i8", "dot8_i8"):
            a, b, total = (self.emit(x) for x in e.args)
            for i in range(int(name[3])):
                pair = []
                for x in (a, b):
                    up = out.value(f"shl {t} {x}, {splat(56 - 8 * i, 64)}")
                    pair.append(out.value(f"ashr {t} {up}, {splat(56, 64)}"))
                total = out.value(f"add {t} {total}, {out.value(f'mul {t} {pair[0]}, {pair[1]}')}")
            low = out.value(f"trunc {t} {total} to {vec(32)}")
            return out.value(f"sext {vec(32)} {low} to {t}")
        if name in ("dot2_f16", "dot2_bf16"):
            return self._dot2(e, name[5:])
        if name == "cvt_bf16_s":
            bits = self.from_host(self.to_host(self.low(e.args[0], 32), "f32"), "bf16")
            return out.value(f"sext {vec(16)} {bits} to {t}")
        raise Inexpressible

    def _dot2(self, e: Expr, fmt: str) -> str:
        out, h = self.out, f"<{CHUNK} x float>"
        total = self.to_host(self.low(e.args[2], 32), "f32")
        a, b = self.emit(e.args[0]), self.emit(e.args[1])
        w = e.args[0].width
        for i in range(2):
            pair = []
            for x in (a, b):
                at = out.value(f"lshr {vec(w)} {x}, {splat(16 * i, w)}") if i else x
                pair.append(self.to_host(out.value(f"trunc {vec(w)} {at} to {vec(16)}"), fmt))
            total = self.call(f"fma.{SUFFIX['float']}", h, (h, pair[0]), (h, pair[1]), (h, total))
            total = out.value(f"bitcast {vec(32)} {self.from_host(total, 'f32')} to {h}")
        return self.from_host(total, "f32")
