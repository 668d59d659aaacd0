"""LLVM IR text from meanings: the fast engine's form.

`InstructionEmitter` appends the IR of one decoded instruction to a list of lines.  An expression of width n is an `i<n>` value; guest
registers are allocas that LLVM's mem2reg turns into SSA values.  What cannot be expressed inline (system calls, CSRs, rare rounding
modes) raises `Inexpressible`: the translator then leaves that one instruction to the reference engine.

Floating point runs on the host: results are made canonical where they are NaN.  The dynamic rounding mode is to nearest even (the
engine does not run compiled code otherwise); the host's sticky exception flags are the guest's fflags.
"""

from __future__ import annotations

from oxllc.simulator import intops
from oxllc.simulator.meaning import Expr
from oxllc.target_desc import isd

FLOAT = {"f16": "half", "f32": "float", "f64": "double"}
SUFFIX = {"f16": "f16", "f32": "f32", "f64": "f64"}
CANONICAL = {"f16": 0x7E00, "f32": 0x7FC00000, "f64": 0x7FF8000000000000}
ICMP = {isd.SETEQ: "eq", isd.SETNE: "ne", isd.SETULT: "ult", isd.SETULE: "ule", isd.SETUGT: "ugt", isd.SETUGE: "uge",
        isd.SETLT: "slt", isd.SETLE: "sle", isd.SETGT: "sgt", isd.SETGE: "sge"}
FCMP = {isd.SETOEQ: "oeq", isd.SETOGT: "ogt", isd.SETOGE: "oge", isd.SETOLT: "olt", isd.SETOLE: "ole", isd.SETONE: "one", isd.SETO: "ord",
        isd.SETUO: "uno", isd.SETUEQ: "ueq", isd.SETUGT: "ugt", isd.SETUGE: "uge", isd.SETULT: "ult", isd.SETULE: "ule",
        isd.SETUNE: "une", isd.SETEQ: "oeq", isd.SETGT: "ogt", isd.SETGE: "oge", isd.SETLT: "olt", isd.SETLE: "ole", isd.SETNE: "une"}
PLAIN = frozenset(("add", "sub", "mul", "and", "or", "xor"))
SHIFTS = {"shl": "shl", "srl": "lshr", "sra": "ashr"}
MINMAX = frozenset(("smin", "smax", "umin", "umax"))
ROUND_TO_INTEGRAL = {0: "roundeven", 1: "trunc", 2: "floor", 3: "ceil", 4: "round", 7: "roundeven"}
AMO = {"add": "add", "and": "and", "or": "or", "xor": "xor", "sub": "sub"}

M64 = (1 << 64) - 1


class Inexpressible(Exception):
    """The instruction is left to the reference engine."""


def evaluate(e: Expr, operands: list[int], pc: int, next_pc: int) -> int | None:
    """The value of an expression that the instruction word decides, None for others."""
    op, w = e.op, e.width
    if op == "const":
        assert isinstance(e.value, int)
        return e.value
    if op == "imm":
        assert isinstance(e.value, int)
        return operands[e.value] & M64
    if op == "pc":
        return pc
    if op == "next_pc":
        return next_pc
    if op not in ("add", "sub", "and", "or", "xor", "shl", "srl", "trunc", "zext", "sext", "rmode"):
        return None
    args: list[int] = []
    for a in e.args:
        v = evaluate(a, operands, pc, next_pc)
        if v is None:
            return None
        args.append(v)
    mask = (1 << w) - 1
    if op == "add":
        return (args[0] + args[1]) & mask
    if op == "sub":
        return (args[0] - args[1]) & mask
    if op == "and":
        return args[0] & args[1]
    if op == "or":
        return args[0] | args[1]
    if op == "xor":
        return args[0] ^ args[1]
    if op == "shl":
        return (args[0] << (args[1] & (w - 1))) & mask
    if op == "srl":
        return args[0] >> (args[1] & (w - 1))
    if op == "sext":
        return intops.signed(args[0], e.args[0].width) & mask
    return args[0] & mask


class FunctionText:
    """The IR text of one function under construction: lines, names, declarations."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.next = 0
        self.declarations: dict[str, str] = {}
        self.slots_read: dict[int, None] = {}
        self.slots_written: dict[int, None] = {}

    def value(self, text: str) -> str:
        """A new SSA value."""
        name = f"%v{self.next}"
        self.next += 1
        self.lines.append(f"  {name} = {text}")
        return name

    def label(self) -> str:
        """A new block name."""
        name = f"L{self.next}"
        self.next += 1
        return name

    def intrinsic(self, name: str, result: str, args: str) -> str:
        """Declare an intrinsic; returns its name."""
        self.declarations[name] = f"declare {result} @{name}({args})"
        return name


class InstructionEmitter:
    """Emits one instruction.  `memory_limit`: arena size; `write_limit`: offset of the first writable byte; `base`: guest address of
    the arena; `fault(pc)` is the label that handles a bad access."""

    def __init__(self, out: FunctionText, operands: list[int], pc: int, next_pc: int, constants: frozenset[int], base: int,
                 memory_limit: int, write_limit: int) -> None:
        self.out = out
        self.operands = operands
        self.pc = pc
        self.next_pc = next_pc
        self.constants = constants
        self.base = base
        self.memory_limit = memory_limit
        self.write_limit = write_limit
        self.done: dict[int, str] = {}

    def emit(self, e: Expr) -> str:
        """The value of an expression."""
        known = self.done.get(id(e))
        if known is None:
            number = evaluate(e, self.operands, self.pc, self.next_pc)
            if number is not None:
                known = str(number if e.width > 1 else (number & 1))
            else:
                known = self._emit(e)
            self.done[id(e)] = known
        return known

    def _emit(self, e: Expr) -> str:
        op, w = e.op, e.width
        out = self.out
        if w > 64:
            raise Inexpressible
        if op == "reg":
            assert isinstance(e.value, int)
            slot = self.operands[e.value]
            if slot in self.constants:
                return "0"
            out.slots_read[slot] = None
            raw = out.value(f"load i64, ptr %r{slot}")
            return self._unbox(raw, w, e.fmt) if e.fmt else raw
        if op == "load":
            return self.load(e)
        if op in ("prim", "physreg", "rmode", "part", "parts"):
            raise Inexpressible
        t = f"i{w}"
        if op == "amo":
            return self._amo(e)
        if op.startswith("f") or op in ("sitofp", "uitofp"):
            return self._float(e)
        args = [self.emit(a) for a in e.args]
        if op in PLAIN:
            return out.value(f"{op} {t} {args[0]}, {args[1]}")
        if op in SHIFTS:
            amount = args[1]
            if not amount.isdigit():
                amount = out.value(f"and {t} {amount}, {w - 1}")
            else:
                amount = str(int(amount) & (w - 1))
            return out.value(f"{SHIFTS[op]} {t} {args[0]}, {amount}")
        if op in ("mulhs", "mulhu", "mulhsu"):
            d = f"i{2 * w}"
            a = out.value(f"{'zext' if op == 'mulhu' else 'sext'} {t} {args[0]} to {d}")
            b = out.value(f"{'sext' if op == 'mulhs' else 'zext'} {t} {args[1]} to {d}")
            p = out.value(f"mul {d} {a}, {b}")
            return out.value(f"trunc {d} {out.value(f'lshr {d} {p}, {w}')} to {t}")
        if op in ("sdiv", "udiv", "srem", "urem"):
            return self._divide(op, t, w, args)
        if op in MINMAX:
            f = out.intrinsic(f"llvm.{op}.{t}", t, f"{t}, {t}")
            return out.value(f"call {t} @{f}({t} {args[0]}, {t} {args[1]})")
        if op in ("rotl", "rotr"):
            f = out.intrinsic(f"llvm.{'fshl' if op == 'rotl' else 'fshr'}.{t}", t, f"{t}, {t}, {t}")
            return out.value(f"call {t} @{f}({t} {args[0]}, {t} {args[0]}, {t} {args[1]})")
        if op in ("ctlz", "cttz"):
            f = out.intrinsic(f"llvm.{op}.{t}", t, f"{t}, i1")
            return out.value(f"call {t} @{f}({t} {args[0]}, i1 false)")
        if op in ("ctpop", "bswap", "bitreverse"):
            f = out.intrinsic(f"llvm.{op}.{t}", t, t)
            return out.value(f"call {t} @{f}({t} {args[0]})")
        if op == "abs":
            f = out.intrinsic(f"llvm.abs.{t}", t, f"{t}, i1")
            return out.value(f"call {t} @{f}({t} {args[0]}, i1 false)")
        if op in ("trunc", "zext", "sext"):
            return out.value(f"{op} i{e.args[0].width} {args[0]} to {t}")
        if op == "select":
            return out.value(f"select i1 {self._bit(args[0])}, {t} {args[1]}, {t} {args[2]}")
        if op == "icmp":
            assert isinstance(e.value, int)
            return out.value(f"icmp {ICMP[e.value]} i{e.args[0].width} {args[0]}, {args[1]}")
        raise Inexpressible

    def _bit(self, text: str) -> str:
        return {"0": "false", "1": "true"}.get(text, text)

    def _divide(self, op: str, t: str, w: int, args: list[str]) -> str:
        out = self.out
        a, b = args
        zero = out.value(f"icmp eq {t} {b}, 0")
        safe = out.value(f"select i1 {zero}, {t} 1, {t} {b}")
        if op[0] == "s":
            least = 1 << (w - 1)
            is_least = out.value(f"icmp eq {t} {a}, {least}")
            minus = out.value(f"icmp eq {t} {b}, -1")
            both = out.value(f"and i1 {is_least}, {minus}")
            safe = out.value(f"select i1 {both}, {t} 1, {t} {safe}")
        q = out.value(f"{op} {t} {a}, {safe}")
        # the most negative number by 1 is itself with remainder 0: what RISC-V asks for by -1
        return out.value(f"select i1 {zero}, {t} {'-1' if op.endswith('div') else a}, {t} {q}")

    # -- memory --------------------------------------------------------------------------------------------------

    def pointer(self, address: str, size: int, is_store: bool) -> str:
        """A checked host pointer."""
        out = self.out
        offset = out.value(f"sub i64 {address}, {self.base}")
        low = self.write_limit if is_store else 0
        checked = out.value(f"sub i64 {address}, {self.base + low}") if low else offset
        ok = out.value(f"icmp ule i64 {checked}, {self.memory_limit - low - size}")
        good = out.label()
        bad = out.label()
        out.lines.append(f"  br i1 {ok}, label %{good}, label %{bad}, !prof !0")
        out.lines.append(f"{bad}:")
        out.lines.append(f"  store i64 {self.pc}, ptr %xpc")
        out.lines.append(f"  store i64 {address}, ptr %xaddr")
        out.lines.append(f"  store i64 {size + (256 if is_store else 0)}, ptr %xkind")
        out.lines.append("  br label %fault")
        out.lines.append(f"{good}:")
        return out.value(f"getelementptr i8, ptr %m, i64 {offset}")

    def load(self, e: Expr) -> str:
        """A checked load."""
        assert isinstance(e.value, int)
        p = self.pointer(self.emit(e.args[0]), e.value, False)
        return self.out.value(f"load i{e.width}, ptr {p}, align 1, !tbaa !1")

    def store(self, address: Expr, value: Expr, size: int) -> None:
        """A checked store."""
        v = self.emit(value)
        p = self.pointer(self.emit(address), size, True)
        self.out.lines.append(f"  store i{size * 8} {v}, ptr {p}, align 1, !tbaa !1")

    def _amo(self, e: Expr) -> str:
        out = self.out
        if e.fmt:
            raise Inexpressible
        w = e.width
        size = w // 8
        address, value = self.emit(e.args[0]), self.emit(e.args[1])
        low = out.value(f"and i64 {address}, {size - 1}")
        # a misaligned address becomes one outside of memory; the error path looks at it again
        wrong = out.value(f"icmp ne i64 {low}, 0")
        checked = out.value(f"select i1 {wrong}, i64 -1, i64 {address}")
        p = self.pointer(checked, size, True)
        old = out.value(f"load i{w}, ptr {p}, !tbaa !1")
        op = str(e.value)
        if op == "swap":
            new = value
        elif op in AMO:
            new = out.value(f"{AMO[op]} i{w} {old}, {value}")
        elif op in MINMAX:
            f = out.intrinsic(f"llvm.{op}.i{w}", f"i{w}", f"i{w}, i{w}")
            new = out.value(f"call i{w} @{f}(i{w} {old}, i{w} {value})")
        else:
            raise Inexpressible
        out.lines.append(f"  store i{w} {new}, ptr {p}, !tbaa !1")
        return old

    # -- floating point --------------------------------------------------------------------------------------------

    def _unbox(self, raw: str, w: int, fmt: str) -> str:
        out = self.out
        upper = out.value(f"icmp uge i64 {raw}, {(1 << 64) - (1 << w)}")
        low = out.value(f"trunc i64 {raw} to i{w}")
        return out.value(f"select i1 {upper}, i{w} {low}, i{w} {CANONICAL[f'f{w}']}")

    def _to_float(self, text: str, fmt: str) -> str:
        if fmt not in FLOAT:
            raise Inexpressible
        return self.out.value(f"bitcast i{fmt[1:]} {text} to {FLOAT[fmt]}")

    def _from_float(self, value: str, fmt: str, canonical: bool = True) -> str:
        out = self.out
        t = FLOAT[fmt]
        bits = out.value(f"bitcast {t} {value} to i{fmt[1:]}")
        if not canonical:
            return bits
        nan = out.value(f"fcmp uno {t} {value}, {value}")
        return out.value(f"select i1 {nan}, i{fmt[1:]} {CANONICAL[fmt]}, i{fmt[1:]} {bits}")

    def _rounding(self, e: Expr) -> int:
        mode = evaluate(e, self.operands, self.pc, self.next_pc)
        if mode is None:
            raise Inexpressible
        return mode

    def _float(self, e: Expr) -> str:
        op, fmt, out = e.op, e.fmt, self.out
        if fmt not in FLOAT or (e.fmt2 and e.fmt2 not in FLOAT):
            raise Inexpressible
        t = FLOAT[fmt]
        if op in ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma"):
            if self._rounding(e.args[-1]) not in (0, 7) or (op == "fma" and fmt == "f16"):
                raise Inexpressible
            args = [self._to_float(self.emit(a), fmt) for a in e.args[:-1]]
            if op == "fsqrt":
                f = out.intrinsic(f"llvm.sqrt.{SUFFIX[fmt]}", t, t)
                return self._from_float(out.value(f"call {t} @{f}({t} {args[0]})"), fmt)
            if op == "fma":
                f = out.intrinsic(f"llvm.fma.{SUFFIX[fmt]}", t, f"{t}, {t}, {t}")
                return self._from_float(out.value(f"call {t} @{f}({t} {args[0]}, {t} {args[1]}, {t} {args[2]})"), fmt)
            return self._from_float(out.value(f"{op} {t} {args[0]}, {args[1]}"), fmt)
        if op in ("fminnum", "fmaxnum"):
            a, b = (self._to_float(self.emit(x), fmt) for x in e.args)
            return self._minmax(op, fmt, a, b)
        if op == "fcmp":
            a, b = (self._to_float(self.emit(x), fmt) for x in e.args)
            assert isinstance(e.value, int)
            return out.value(f"fcmp {FCMP[e.value]} {t} {a}, {b}")
        if op == "fcvt":
            if self._rounding(e.args[-1]) not in (0, 7) and e.fmt2 > fmt:
                raise Inexpressible
            if (e.fmt2, fmt) == ("f64", "f16"):  # no host instruction, and the library function may be missing
                raise Inexpressible
            a = self._to_float(self.emit(e.args[0]), e.fmt2)
            kind = "fpext" if int(fmt[1:]) > int(e.fmt2[1:]) else "fptrunc"
            return self._from_float(out.value(f"{kind} {FLOAT[e.fmt2]} {a} to {t}"), fmt)
        if op in ("fptosi", "fptoui"):
            return self._to_int(e)
        if op in ("sitofp", "uitofp"):
            if self._rounding(e.args[-1]) not in (0, 7):
                raise Inexpressible
            a = self.emit(e.args[0])
            return self._from_float(out.value(f"{op} i{e.args[0].width} {a} to {t}"), fmt, canonical=False)
        if op == "fround":
            return self._from_float(self._integral(self._to_float(self.emit(e.args[0]), fmt), fmt, self._rounding(e.args[-1])), fmt)
        if op == "fclass":
            return self._classify(e)
        raise Inexpressible

    def _integral(self, value: str, fmt: str, mode: int) -> str:
        name, t = ROUND_TO_INTEGRAL.get(mode), FLOAT[fmt]
        if name is None:
            raise Inexpressible
        f = self.out.intrinsic(f"llvm.{name}.{SUFFIX[fmt]}", t, t)
        return self.out.value(f"call {t} @{f}({t} {value})")

    def _to_int(self, e: Expr) -> str:
        out, fmt = self.out, e.fmt
        t, w = FLOAT[fmt], f"i{e.width}"
        mode = self._rounding(e.args[-1])
        a = self._to_float(self.emit(e.args[0]), fmt)
        rounded = a if mode == 1 else self._integral(a, fmt, mode)
        f = out.intrinsic(f"llvm.{e.op}.sat.{w}.{SUFFIX[fmt]}", w, t)
        r = out.value(f"call {w} @{f}({t} {rounded})")
        nan = out.value(f"fcmp uno {t} {a}, {a}")
        top = (1 << (e.width - 1)) - 1 if e.op == "fptosi" else (1 << e.width) - 1
        return out.value(f"select i1 {nan}, {w} {top}, {w} {r}")

    def _minmax(self, op: str, fmt: str, a: str, b: str) -> str:
        out, t = self.out, FLOAT[fmt]
        bits = fmt[1:]
        # a number wins against a NaN; equal numbers differ only in the sign of zero: or/and of the patterns picks it
        less = out.value(f"fcmp {'olt' if op == 'fminnum' else 'ogt'} {t} {a}, {b}")
        equal = out.value(f"fcmp oeq {t} {a}, {b}")
        b_nan = out.value(f"fcmp uno {t} {b}, {b}")
        ia = out.value(f"bitcast {t} {a} to i{bits}")
        ib = out.value(f"bitcast {t} {b} to i{bits}")
        both = out.value(f"{'or' if op == 'fminnum' else 'and'} i{bits} {ia}, {ib}")
        pick_a = out.value(f"or i1 {less}, {b_nan}")
        chosen = out.value(f"select i1 {pick_a}, i{bits} {ia}, i{bits} {ib}")
        r = out.value(f"select i1 {equal}, i{bits} {both}, i{bits} {chosen}")
        value = out.value(f"bitcast i{bits} {r} to {t}")
        return self._from_float(value, fmt)

    def _classify(self, e: Expr) -> str:
        out, fmt = self.out, e.fmt
        a = self._to_float(self.emit(e.args[0]), fmt)
        # LLVM's class bits: 0 snan 1 qnan 2 -inf 3 -normal 4 -subnormal 5 -0 6 +0 7 +subnormal 8 +normal 9 +inf
        order = (2, 3, 4, 5, 6, 7, 8, 9, 0, 1)
        f = out.intrinsic(f"llvm.is.fpclass.{SUFFIX[fmt]}", "i1", f"{FLOAT[fmt]}, i32 immarg")
        total = "0"
        for i, bit in enumerate(order):
            hit = out.value(f"call i1 @{f}({FLOAT[fmt]} {a}, i32 {1 << bit})")
            total = out.value(f"select i1 {hit}, i{e.width} {1 << i}, i{e.width} {total}")
        return total

    # -- registers -------------------------------------------------------------------------------------------------

    def write(self, slot: int, value: str, width: int, bits: int, boxed: bool, bin_slot: int) -> tuple[int, str] | None:
        """The 64-bit value to leave in a slot, None for the bin."""
        if slot == bin_slot:
            return None
        out = self.out
        if width < 64:
            if width == 1:
                value = out.value(f"zext i1 {self._bit(value)} to i64")
            elif boxed:
                wide = out.value(f"zext i{width} {value} to i64")
                value = out.value(f"or i64 {wide}, {(1 << 64) - (1 << width)}")
            else:
                value = out.value(f"sext i{width} {value} to i64")
        out.slots_written[slot] = None
        return slot, value
