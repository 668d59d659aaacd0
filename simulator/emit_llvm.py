"""LLVM IR text from meanings: the fast engine's form.

`InstructionEmitter` appends the IR of one decoded instruction to a list of lines.  An expression of width n is an `i<n>` value; guest
registers are allocas that LLVM's mem2reg turns into SSA values.  What cannot be expressed inline (system calls, CSRs) raises
`Inexpressible`: the translator then leaves that one instruction to the reference engine.

Floating point runs on the host, by constrained intrinsics that keep the order and the exception flags of each operation; results are
made canonical where they are NaN.  While compiled code runs the host rounds as frm says; an instruction with a mode of its own sets
the host's around its operation where that may be inexact.  To nearest with ties away from zero, which hosts do not have, exists for
results that are integral; arithmetic in that mode is left to the reference engine.  The host's sticky flags are the guest's fflags;
conversions to integers, whose flags differ, compute them and add them to `%flags`; so does infinity times zero plus a quiet NaN.

Memory accesses are compared with the bounds of the arena, where `bounds` does not say that they are legal.  Where a comparison fails, the
function leaves at this instruction and the reference engine executes it, and says what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.simulator import intops, softfloat
from oxllc.simulator.expr import Expr
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

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
ROUND_TO_INTEGRAL = {0: "roundeven", 1: "trunc", 2: "floor", 3: "ceil"}
AWAY, DYNAMIC = 4, 7
HOST_ROUNDING = {0: 1, 1: 0, 2: 3, 3: 2}  # frm -> what llvm.set.rounding calls it
QUIET = frozenset(("oeq", "une", "one", "ueq", "ord", "uno"))  # comparisons that raise NV for signalling NaNs only
CONSTRAINED = {"fsqrt": "sqrt"}  # names that differ from the operation's
MANTISSA = {"f16": 10, "f32": 23, "f64": 52}
AMO = {"add": "add", "and": "and", "or": "or", "xor": "xor", "sub": "sub"}

M64 = (1 << 64) - 1


class Inexpressible(Exception):
    """The instruction is left to the reference engine."""


def evaluate(e: Expr, operands: list[int], pc: int, next_pc: int, known: dict[int, int] | None = None) -> int | None:
    """The value of an expression that the instruction word decides, None for others.  `known`: contents of slots."""
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
    if op == "reg" and known is not None and not e.fmt and w == 64:
        assert isinstance(e.value, int)
        return known.get(operands[e.value])
    if op not in ("add", "sub", "and", "or", "xor", "shl", "srl", "trunc", "zext", "sext", "rmode"):
        return None
    args: list[int] = []
    for a in e.args:
        v = evaluate(a, operands, pc, next_pc, known)
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

    def declare(self, name: str, result: str, args: str) -> str:
        """Declare a function; returns its name."""
        self.declarations[name] = f"declare {result} @{name}({args})"
        return name


class SlotText(FunctionText):
    """A function that works on the slots of a machine.

    `uses` and `defs` are the slots that the current block has read before it wrote them, and written, as sets of bits.  `in_place`: slots
    are read and written in the state itself."""

    def __init__(self, in_place: bool) -> None:
        super().__init__()
        self.in_place = in_place
        self.cells: dict[int, str] = {}  # addresses of slots that stand in the current block of the host
        self.uses = self.defs = 0

    def begin(self, label: str) -> None:
        """A new block of the host."""
        self.lines.append(f"{label}:")
        self.cells.clear()

    def cell(self, slot: int) -> str:
        """The address of a slot."""
        if not self.in_place:
            return f"%r{slot}"
        found = self.cells.get(slot)
        if found is None:  # made in each block: selection without optimization folds it into the access then
            found = self.cells[slot] = self.value(f"getelementptr i64, ptr %s, i64 {slot}")
        return found

    def read(self, slot: int) -> str:
        """The content of a slot."""
        if not self.defs >> slot & 1:
            self.uses |= 1 << slot
        return self.value(f"load i64, ptr {self.cell(slot)}")

    def write(self, slot: int, value: str) -> None:
        """Change a slot."""
        self.lines.append(f"  store i64 {value}, ptr {self.cell(slot)}")
        self.defs |= 1 << slot

    def tell(self, function: str, values: list[str], event: int = 0) -> None:
        """Call a function of the timing model with 64-bit values and the place that it counts in."""
        kinds = ["i64"] * len(values) + ["ptr"] * bool(event)
        self.declarations[function] = f"declare void @{function}({', '.join(kinds)})"
        args = [f"i64 {v}" for v in values] + [f"ptr inttoptr (i64 {event} to ptr)"] * bool(event)
        self.lines.append(f"  call void @{function}({', '.join(args)})")


class Layout:
    """The guest's memory as compiled code sees it: `base` and `size` of the arena, `write_limit`: offset of the first writable byte."""

    __slots__ = ("base", "size", "write_limit")

    def __init__(self, base: int, size: int, write_limit: int) -> None:
        self.base = base
        self.size = size
        self.write_limit = write_limit


def base_and_offset(address: Expr, operands: list[int], pc: int, next_pc: int) -> tuple[int, int] | None:
    """(slot, offset) of an address that is a register plus a constant of the instruction word."""
    if address.op == "reg" and not address.fmt and address.width == 64 and isinstance(address.value, int):
        return operands[address.value], 0
    if address.op == "add" and address.args[0].op == "reg" and not address.args[0].fmt and address.width == 64:
        offset = evaluate(address.args[1], operands, pc, next_pc)
        at = address.args[0].value
        if offset is not None and isinstance(at, int):
            return operands[at], offset - (1 << 64) if offset >> 63 else offset
    return None


class InstructionEmitter:
    """Emits one instruction.  `bounds`: whether its memory access is known to be legal, else the span to compare (see `bounds`);
    `interpret` makes a label where control leaves for the reference engine, which then executes this instruction."""

    def __init__(self, out: SlotText, operands: list[int], pc: int, next_pc: int, constants: frozenset[int], layout: Layout,
                 bounds: tuple[bool, tuple[int, int, bool] | None], interpret: Callable[[], str]) -> None:
        self.out = out
        self.operands = operands
        self.pc = pc
        self.next_pc = next_pc
        self.constants = constants
        self.layout = layout
        self.bounds = bounds
        self.interpret = interpret
        self.event = 0  # host address of the numbers that the access counts in (see `microarchitecture`); 0: none
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
            raw = out.read(slot)
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
            f = out.declare(f"llvm.{op}.{t}", t, f"{t}, {t}")
            return out.value(f"call {t} @{f}({t} {args[0]}, {t} {args[1]})")
        if op in ("rotl", "rotr"):
            f = out.declare(f"llvm.{'fshl' if op == 'rotl' else 'fshr'}.{t}", t, f"{t}, {t}, {t}")
            return out.value(f"call {t} @{f}({t} {args[0]}, {t} {args[0]}, {t} {args[1]})")
        if op in ("ctlz", "cttz"):
            f = out.declare(f"llvm.{op}.{t}", t, f"{t}, i1")
            return out.value(f"call {t} @{f}({t} {args[0]}, i1 false)")
        if op in ("ctpop", "bswap", "bitreverse"):
            f = out.declare(f"llvm.{op}.{t}", t, t)
            return out.value(f"call {t} @{f}({t} {args[0]})")
        if op == "abs":
            f = out.declare(f"llvm.abs.{t}", t, f"{t}, i1")
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

    def check(self, address: str, span: int, is_store: bool) -> None:
        """Leave for the reference engine unless [address, address + span) may be accessed."""
        out, layout = self.out, self.layout
        low = layout.write_limit if is_store else 0
        offset = out.value(f"sub i64 {address}, {layout.base + low}")
        ok = out.value(f"icmp ult i64 {offset}, {max(0, layout.size - low - span + 1)}")
        good = out.label()
        out.lines.append(f"  br i1 {ok}, label %{good}, label %{self.interpret()}, !prof !0")
        out.begin(good)

    def pointer(self, address: Expr, size: int, is_store: bool) -> str:
        """A checked host pointer."""
        out = self.out
        text = self.emit(address)
        covered, span = self.bounds
        if not covered:
            if span is None:
                self.check(text, size, is_store)
            else:
                found = base_and_offset(address, self.operands, self.pc, self.next_pc)
                assert found is not None
                offset = span[0] - found[1]
                self.check(out.value(f"add i64 {text}, {offset}") if offset else text, span[1] - span[0], span[2])
        self._tell(text)
        return out.value(f"getelementptr i8, ptr %m0, i64 {text}")

    def _tell(self, address: str) -> None:
        """Tell the data caches of an access."""
        if self.event:
            self.out.tell("oxllc_access", [address], self.event)

    def load(self, e: Expr) -> str:
        """A checked load."""
        assert isinstance(e.value, int)
        p = self.pointer(e.args[0], e.value, False)
        return self.out.value(f"load i{e.width}, ptr {p}, align 1, !tbaa !1")

    def store(self, address: Expr, value: Expr, size: int) -> None:
        """A checked store."""
        v = self.emit(value)
        p = self.pointer(address, size, True)
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
        self.check(out.value(f"select i1 {wrong}, i64 -1, i64 {address}"), size, True)
        self._tell(address)
        p = out.value(f"getelementptr i8, ptr %m0, i64 {address}")
        old = out.value(f"load i{w}, ptr {p}, !tbaa !1")
        op = str(e.value)
        if op == "swap":
            new = value
        elif op in AMO:
            new = out.value(f"{AMO[op]} i{w} {old}, {value}")
        elif op in MINMAX:
            f = out.declare(f"llvm.{op}.i{w}", f"i{w}", f"i{w}, i{w}")
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

    def set_rounding(self, mode: str) -> None:
        """Let the host round so: a number or i32 value as llvm.set.rounding understands it."""
        f = self.out.declare("llvm.set.rounding", "void", "i32")
        self.out.lines.append(f"  call void @{f}(i32 {mode})")

    def rounded(self, mode: int, name: str, result: str, args: list[tuple[str, str]], types: str, exact: bool = False) -> str:
        """A constrained intrinsic that rounds, in the mode of an instruction; `exact`: where that makes no difference."""
        own = not exact and mode != DYNAMIC
        if own:
            if mode not in HOST_ROUNDING:
                raise Inexpressible
            self.set_rounding(str(HOST_ROUNDING[mode]))
        value = self.constrained(name, result, args, True, types)
        if own:
            word = self.out.value("load i64, ptr %rounding, !tbaa !2")
            self.set_rounding(self.out.value(f"trunc i64 {word} to i32"))
        return value

    def constrained(self, name: str, result: str, args: list[tuple[str, str]], rounding: bool, types: str, predicate: str = "") -> str:
        """A call of a constrained intrinsic: arguments as (type, value)."""
        out = self.out
        extra = ([f'metadata !"{predicate}"'] if predicate else []) + (['metadata !"round.dynamic"'] if rounding else [])
        extra.append('metadata !"fpexcept.strict"')
        params = ", ".join([*(t for t, _ in args), *("metadata" for _ in extra)])
        f = out.declare(f"llvm.experimental.constrained.{name}.{types}", result, params)
        return out.value(f"call {result} @{f}({', '.join([*(f'{t} {v}' for t, v in args), *extra])}) strictfp")

    def raise_flags(self, value: str) -> None:
        """Add an i64 to fflags."""
        out = self.out
        old = out.value("load i64, ptr %flags, !tbaa !2")
        out.lines.append(f"  store i64 {out.value(f'or i64 {old}, {value}')}, ptr %flags, !tbaa !2")

    def _float(self, e: Expr) -> str:
        op, fmt = e.op, e.fmt
        if fmt not in FLOAT or (e.fmt2 and e.fmt2 not in FLOAT):
            raise Inexpressible
        if "f16" in (fmt, e.fmt2) and op != "fclass":  # hosts compute in another format, or call library functions that may be missing
            raise Inexpressible
        t, suffix = FLOAT[fmt], SUFFIX[fmt]
        if op in ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma"):
            args = [(t, self._to_float(self.emit(a), fmt)) for a in e.args[:-1]]
            result = self.rounded(self._rounding(e.args[-1]), CONSTRAINED.get(op, op), t, args, suffix)
            if op == "fma":
                self._invalid_product(fmt, result, args[0][1], args[1][1])
            return self._from_float(result, fmt)
        if op in ("fminnum", "fmaxnum"):
            a, b = (self._to_float(self.emit(x), fmt) for x in e.args)
            return self._minmax(op, fmt, a, b)
        if op == "fcmp":
            pair = [(t, self._to_float(self.emit(x), fmt)) for x in e.args]
            assert isinstance(e.value, int)
            predicate = FCMP[e.value]
            return self.constrained("fcmp" if predicate in QUIET else "fcmps", "i1", pair, False, suffix, predicate)
        if op == "fcvt":
            a = self._to_float(self.emit(e.args[0]), e.fmt2)
            pair, types = [(FLOAT[e.fmt2], a)], f"{suffix}.{SUFFIX[e.fmt2]}"
            if int(fmt[1:]) > int(e.fmt2[1:]):
                return self._from_float(self.constrained("fpext", t, pair, False, types), fmt)
            return self._from_float(self.rounded(self._rounding(e.args[-1]), "fptrunc", t, pair, types), fmt)
        if op in ("fptosi", "fptoui"):
            return self._to_int(e)
        if op in ("sitofp", "uitofp"):
            return self._from_float(self._from_int(e, t, suffix), fmt, canonical=False)
        if op == "fround":
            return self._round(e)
        if op == "fclass":
            return self._classify(e)
        raise Inexpressible

    def _invalid_product(self, fmt: str, result: str, a: str, b: str) -> None:
        """Raise NV for infinity times zero where the addend is a quiet NaN, of which hosts say nothing."""
        out, t = self.out, FLOAT[fmt]
        rare, go = out.label(), out.label()
        out.lines.append(f"  br i1 {out.value(f'fcmp uno {t} {result}, {result}')}, label %{rare}, label %{go}, !prof !3")
        out.begin(rare)
        bits = fmt[1:]
        infinity = ((1 << (int(bits) - 1)) - 1) >> MANTISSA[fmt] << MANTISSA[fmt]
        words = [out.value(f"shl i{bits} {out.value(f'bitcast {t} {x} to i{bits}')}, 1") for x in (a, b)]  # without the sign
        infinite = [out.value(f"icmp eq i{bits} {word}, {infinity * 2}") for word in words]
        zero = [out.value(f"icmp eq i{bits} {word}, 0") for word in words]
        both = [out.value(f"and i1 {infinite[i]}, {zero[1 - i]}") for i in (0, 1)]
        self.raise_flags(out.value(f"select i1 {out.value(f'or i1 {both[0]}, {both[1]}')}, i64 16, i64 0"))
        out.lines.append(f"  br label %{go}")
        out.begin(go)

    def _from_int(self, e: Expr, t: str, suffix: str) -> str:
        out = self.out
        mode = self._rounding(e.args[-1])
        a, w = self.emit(e.args[0]), e.args[0].width
        exact = w <= MANTISSA[e.fmt] + 1
        if e.op == "sitofp":
            return self.rounded(mode, "sitofp", t, [(f"i{w}", a)], f"{suffix}.i{w}", exact)
        if w < 64:  # no host instruction, but one for the signed number that it is as well
            wide = out.value(f"zext i{w} {a} to i64")
            return self.rounded(mode, "sitofp", t, [("i64", wide)], f"{suffix}.i64", exact)
        # the upper half of the numbers: half the number, the bit that is lost kept in the last one, converted and doubled
        upper = out.value(f"icmp slt i64 {a}, 0")
        half = out.value(f"or i64 {out.value(f'lshr i64 {a}, 1')}, {out.value(f'and i64 {a}, 1')}")
        part = self.rounded(mode, "sitofp", t, [("i64", out.value(f"select i1 {upper}, i64 {half}, i64 {a}"))], f"{suffix}.i64")
        twice = self.constrained("fadd", t, [(t, part), (t, part)], True, suffix)
        return out.value(f"select i1 {upper}, {t} {twice}, {t} {part}")

    def _integral(self, value: str, fmt: str, mode: int) -> str:
        """Rounded to an integral value, without raising inexact."""
        out, t, suffix = self.out, FLOAT[fmt], SUFFIX[fmt]
        if mode == DYNAMIC:
            return self.constrained("nearbyint", t, [(t, value)], True, suffix)
        name = "trunc" if mode == AWAY else ROUND_TO_INTEGRAL.get(mode)
        if name is None:
            raise Inexpressible
        f = out.declare(f"llvm.{name}.{suffix}", t, t)
        whole = out.value(f"call {t} @{f}({t} {value})")
        if mode != AWAY:
            return whole
        # numbers with a fraction are small enough for all of this to be exact
        magnitude = out.declare(f"llvm.fabs.{suffix}", t, t)
        sign = out.declare(f"llvm.copysign.{suffix}", t, f"{t}, {t}")
        bits = f"i{fmt[1:]}"  # the comparison is one of integers: hosts may choose one of numbers that signals a quiet NaN
        size = out.value(f"bitcast {t} {out.value(f'call {t} @{magnitude}({t} {value})')} to {bits}")
        limit = softfloat.from_int(softfloat.FORMATS[fmt], 1 << MANTISSA[fmt], 0)[0]
        small = out.value(f"icmp ult {bits} {size}, {limit}")
        a, b = (out.value(f"select i1 {small}, {t} {x}, {t} 0.0") for x in (value, whole))
        rest = out.value(f"call {t} @{magnitude}({t} {self.constrained('fsub', t, [(t, a), (t, b)], True, suffix)})")
        up = out.value(f"select i1 {out.value(f'fcmp oge {t} {rest}, 0.5')}, {t} 1.0, {t} 0.0")
        away = out.value(f"fadd {t} {out.value(f'call {t} @{magnitude}({t} {b})')}, {up}")
        rounded = out.value(f"call {t} @{sign}({t} {away}, {t} {value})")
        return out.value(f"select i1 {small}, {t} {rounded}, {t} {whole}")

    def _round(self, e: Expr) -> str:
        out, fmt = self.out, e.fmt
        t = FLOAT[fmt]
        a = self._to_float(self.emit(e.args[0]), fmt)
        r = self._integral(a, fmt, self._rounding(e.args[-1]))
        changed = self.constrained("fcmp", "i1", [(t, r), (t, a)], False, SUFFIX[fmt], "one")  # raises NV for a signalling NaN
        self.raise_flags(out.value(f"zext i1 {changed} to i64"))
        return self._from_float(r, fmt)

    def _to_int(self, e: Expr) -> str:
        out, fmt = self.out, e.fmt
        t, w = FLOAT[fmt], f"i{e.width}"
        signed = e.op == "fptosi"
        bits = self.emit(e.args[0])
        a = self._to_float(bits, fmt)
        r = self._integral(a, fmt, self._rounding(e.args[-1]))
        # in range: lo <= r < hi, both of which the format holds exactly
        least, limit = (float(-(1 << (e.width - 1))), float(1 << (e.width - 1))) if signed else (0.0, float(1 << e.width))
        low = out.value(f"fcmp oge {t} {r}, {least:.1f}")
        high = out.value(f"fcmp olt {t} {r}, {limit:.1f}")
        inside = out.value(f"and i1 {low}, {high}")
        safe = out.value(f"select i1 {inside}, {t} {r}, {t} 0.0")
        wide = "i64" if not signed and e.width < 64 else w  # a short unsigned number is a signed one of 64 bits as well
        kind = e.op if wide == w else "fptosi"
        number = self.constrained(kind, wide, [(t, safe)], False, f"{wide}.{SUFFIX[fmt]}")
        if wide != w:
            number = out.value(f"trunc {wide} {number} to {w}")
        inexact = out.value(f"fcmp one {t} {r}, {a}")
        flags = out.value(f"select i1 {inside}, i64 {out.value(f'zext i1 {inexact} to i64')}, i64 16")
        self.raise_flags(flags)
        negative = out.value(f"icmp slt i{fmt[1:]} {bits}, 0")
        nan = out.value(f"fcmp uno {t} {a}, {a}")
        small = out.value(f"and i1 {negative}, {out.value(f'xor i1 {nan}, true')}")
        top, bottom = ((1 << (e.width - 1)) - 1, -(1 << (e.width - 1))) if signed else ((1 << e.width) - 1, 0)
        bound = out.value(f"select i1 {small}, {w} {bottom}, {w} {top}")
        return out.value(f"select i1 {inside}, {w} {number}, {w} {bound}")

    def _minmax(self, op: str, fmt: str, a: str, b: str) -> str:
        out, t = self.out, FLOAT[fmt]
        bits = fmt[1:]
        # a number wins against a NaN; equal numbers differ only in the sign of zero: or/and of the patterns picks it
        less = self.constrained("fcmp", "i1", [(t, a), (t, b)], False, SUFFIX[fmt], "olt" if op == "fminnum" else "ogt")
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
        """The class mask from the bit pattern alone: no host operation that could raise a flag."""
        out, fmt = self.out, e.fmt
        n = int(fmt[1:])
        bits = self.emit(e.args[0])
        t, w = f"i{n}", f"i{e.width}"
        mantissa = MANTISSA[fmt]
        inf = ((1 << (n - 1)) - 1) >> mantissa << mantissa
        magnitude = out.value(f"and {t} {bits}, {(1 << (n - 1)) - 1}")
        negative = out.value(f"icmp slt {t} {bits}, 0")
        # (first magnitude of the class, its bit if positive, if negative), from the smallest on
        total = "16"
        for first, plus, minus in ((1, 5, 2), (1 << mantissa, 6, 1), (inf, 7, 0), (inf + 1, 8, 8), (inf | 1 << (mantissa - 1), 9, 9)):
            above = out.value(f"icmp uge {t} {magnitude}, {first}")
            here = str(1 << plus) if plus == minus else out.value(f"select i1 {negative}, {w} {1 << minus}, {w} {1 << plus}")
            if total == "16":
                total = out.value(f"select i1 {negative}, {w} 8, {w} 16")
            total = out.value(f"select i1 {above}, {w} {here}, {w} {total}")
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
        return slot, value
