"""Python-int source from meanings: the reference engine's form for one lane.

For each instruction `bind(m)` is generated once; for a machine it makes the factory `make(pc, next_pc, o0, o1, ...)` (o_i: a register's slot,
or an immediate as a 64-bit pattern), which returns `step()`, which executes the instruction and returns the next pc.  Values are
non-negative ints below 2**width; what depends on the operands of the instruction word alone is computed in the factory.

Large programs have hundreds of thousands of steps, most of them executed a few times: what differs from step to step are default values of
its parameters (one object, made twice as fast as the cells of a closure), what is the machine's is shared by all.

`step` evaluates every expression before it writes a register, so a destination may equal a source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.simulator.expr import Expr, Meaning
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

INT_CC = {isd.SETEQ: "==", isd.SETNE: "!=", isd.SETULT: "<", isd.SETULE: "<=", isd.SETUGT: ">", isd.SETUGE: ">="}
SIGNED_CC = {isd.SETLT: "<", isd.SETLE: "<=", isd.SETGT: ">", isd.SETGE: ">="}
# condition -> (helper, swap operands, negate); SETxx without O or U compares ordered
FP_CC = {
    isd.SETOEQ: ("fp_eq", False, False), isd.SETEQ: ("fp_eq", False, False), isd.SETUNE: ("fp_eq", False, True),
    isd.SETNE: ("fp_eq", False, True), isd.SETOLT: ("fp_lt", False, False), isd.SETLT: ("fp_lt", False, False),
    isd.SETOLE: ("fp_le", False, False), isd.SETLE: ("fp_le", False, False), isd.SETOGT: ("fp_lt", True, False),
    isd.SETGT: ("fp_lt", True, False), isd.SETOGE: ("fp_le", True, False), isd.SETGE: ("fp_le", True, False),
    isd.SETUGE: ("fp_lt", False, True), isd.SETUGT: ("fp_le", False, True), isd.SETULE: ("fp_lt", True, True),
    isd.SETULT: ("fp_le", True, True),
}  # fmt: skip
NAME = re.compile(r"\w+")
HELPERS = frozenset(("mulhs", "mulhsu", "sdiv", "udiv", "srem", "urem", "rotl", "rotr", "ctpop", "ctlz", "cttz", "bswap", "bitreverse",
                     "abs"))
BINARY_FP = {"fadd": "add", "fsub": "sub", "fmul": "mul", "fdiv": "div", "fma": "fma", "fsqrt": "sqrt", "fround": "round_to_integral"}


def mask(width: int) -> str:
    """The all-ones constant of a width, as source text."""
    return hex((1 << width) - 1)


def sign(width: int) -> str:
    """The sign bit of a width, as source text."""
    return hex(1 << (width - 1))


class PythonEmitter:
    """Turns one meaning into the source of its factory."""

    def __init__(self, name: str, num_operands: int, boxed_writes: Callable[[int], tuple[int, bool]]) -> None:
        self.name = name
        self.prologue: list[str] = []
        self.body: list[str] = []
        self.num_operands = num_operands
        self.boxed_writes = boxed_writes  # operand position -> (bits of the register, whether narrow values are boxed)
        self.temps = 0
        self.in_prologue = False
        self.uniform_memo: dict[int, bool] = {}
        self.hoisted: dict[str, str] = {}
        self.done: dict[int, str] = {}

    def temp(self, text: str) -> str:
        """A temporary holding `text`."""
        name = f"t{self.temps}"
        self.temps += 1
        (self.prologue if self.in_prologue else self.body).append(f"{name} = {text}")
        return name

    def uniform(self, e: Expr) -> bool:
        """Whether the instruction word and pc decide the value."""
        key = id(e)
        found = self.uniform_memo.get(key)
        if found is None:
            found = e.op in ("const", "imm", "pc", "next_pc") or (
                bool(e.args) and e.op not in ("load", "amo", "prim", "rmode") and not e.op.startswith("f")
                and e.op not in ("sitofp", "uitofp") and all(self.uniform(a) for a in e.args))
            self.uniform_memo[key] = found
        return found

    def emit(self, e: Expr) -> str:
        """Source text of an expression."""
        if not self.in_prologue and e.args and self.uniform(e):
            self.in_prologue = True
            text = self.emit_op(e)
            self.in_prologue = False
            found = self.hoisted.get(text)
            if found is None:
                found = self.hoisted[text] = f"k{len(self.hoisted)}"
                self.prologue.append(f"{found} = {text}")
            return found
        if e.op in ("load", "amo", "prim"):
            known = self.done.get(id(e))
            if known is None:
                known = self.done[id(e)] = self.emit_op(e)
            return known
        return self.emit_op(e)

    def emit_op(self, e: Expr) -> str:
        """Source text of an operation whose operands are emitted in turn."""
        op, w = e.op, e.width
        if op == "const":
            assert isinstance(e.value, int)
            return str(e.value) if e.value < 1024 else hex(e.value)
        if op == "imm":
            return f"o{e.value}"
        if op in ("pc", "next_pc"):
            return op
        if op == "reg":
            return f"unbox(regs[o{e.value}], {w})" if e.fmt else f"regs[o{e.value}]"
        if op == "physreg":
            return f"regs[m.slot_by_name[{e.value!r}]]"
        if op == "rmode":
            a = self.emit(e.args[0])
            return f"(m.frm if {a} == 7 else {a})"
        if op == "load":
            return self.emit_load(e)
        args = [self.emit(a) for a in e.args]
        if op in ("add", "sub", "mul"):
            sym = {"add": "+", "sub": "-", "mul": "*"}[op]
            return f"(({args[0]} {sym} {args[1]}) & {mask(w)})"
        if op in ("and", "or", "xor"):
            return f"({args[0]} {({'and': '&', 'or': '|', 'xor': '^'})[op]} {args[1]})"
        if op == "shl":
            return f"(({args[0]} << ({args[1]} & {w - 1})) & {mask(w)})"
        if op == "srl":
            return f"({args[0]} >> ({args[1]} & {w - 1}))"
        if op == "sra":
            return f"(((({args[0]} ^ {sign(w)}) - {sign(w)}) >> ({args[1]} & {w - 1})) & {mask(w)})"
        if op == "mulhu":
            return f"({args[0]} * {args[1]} >> {w})"
        if op in ("umin", "umax"):
            return f"{op[1:]}({args[0]}, {args[1]})"
        if op in ("smin", "smax"):
            return f"({op[1:]}({args[0]} ^ {sign(w)}, {args[1]} ^ {sign(w)}) ^ {sign(w)})"
        if op in HELPERS:
            return f"{op}({', '.join(args)}, {w})"
        if op == "trunc":
            return f"({args[0]} & {mask(w)})"
        if op == "zext":
            return f"(+{args[0]})" if e.args[0].width == 1 else args[0]
        if op == "sext":
            s = sign(e.args[0].width)
            return f"((({args[0]} ^ {s}) - {s}) & {mask(w)})"
        if op == "select":
            return f"({args[1]} if {args[0]} else {args[2]})"
        if op == "icmp":
            code = e.value
            assert isinstance(code, int)
            if code in INT_CC:
                return f"({args[0]} {INT_CC[code]} {args[1]})"
            s = sign(e.args[0].width)
            return f"(({args[0]} ^ {s}) {SIGNED_CC[code]} ({args[1]} ^ {s}))"
        if op == "amo":
            return self.temp(f"m.amo({e.value!r}, {w}, {args[0]}, {args[1]}, {e.fmt!r})")
        if op == "prim":
            return self.temp(f"m.primitive({e.value!r}, ({', '.join(args)}{',' if args else ''}), {w}, {e.fmt!r}, {e.fmt2!r})")
        return self.emit_fp(e, args)

    def emit_fp(self, e: Expr, args: list[str]) -> str:
        """A floating-point operation: a call of the exact arithmetic, which collects flags in `m`."""
        op = e.op
        fmt = e.fmt.upper()
        if op in BINARY_FP:
            return f"fp(m, softfloat.{BINARY_FP[op]}(softfloat.{fmt}, {', '.join(args)}))"
        if op in ("fminnum", "fmaxnum"):
            return f"fp(m, softfloat.{'minimum' if op == 'fminnum' else 'maximum'}_number(softfloat.{fmt}, {', '.join(args)}))"
        if op == "fclass":
            return f"softfloat.classify(softfloat.{fmt}, {args[0]})"
        if op == "fcvt":
            return f"fp(m, softfloat.convert(softfloat.{e.fmt2.upper()}, softfloat.{fmt}, {', '.join(args)}))"
        if op in ("fptosi", "fptoui"):
            return f"(fp(m, softfloat.to_int(softfloat.{fmt}, {args[0]}, {e.width}, {op == 'fptosi'}, {args[1]})) & {mask(e.width)})"
        if op == "sitofp":
            s = sign(e.args[0].width)
            return f"fp(m, softfloat.from_int(softfloat.{fmt}, ({args[0]} ^ {s}) - {s}, {args[1]}))"
        if op == "uitofp":
            return f"fp(m, softfloat.from_int(softfloat.{fmt}, {args[0]}, {args[1]}))"
        if op == "fcmp":
            return self.emit_fcmp(e, args)
        raise AssertionError(f"no Python form of {op}")

    def emit_fcmp(self, e: Expr, args: list[str]) -> str:
        """A comparison; equality is quiet, the others signal as RISC-V's flt and fle do."""
        code = e.value
        assert isinstance(code, int)
        fmt = f"softfloat.{e.fmt.upper()}"
        a, b = args
        if code in FP_CC:
            helper, swap, negate = FP_CC[code]
            if swap:
                a, b = b, a
            text = f"fp(m, softfloat.{helper[3:]}({fmt}, {a}, {b}))"
            return f"(not {text})" if negate else text
        nan = f"(softfloat.is_nan({fmt}, {a}) or softfloat.is_nan({fmt}, {b}))"
        if code == isd.SETUO:
            return nan
        if code == isd.SETO:
            return f"(not {nan})"
        if code in (isd.SETONE, isd.SETUEQ):
            one = f"(not {nan} and not fp(m, softfloat.eq({fmt}, {a}, {b})))"
            return one if code == isd.SETONE else f"(not {one})"
        raise AssertionError(f"condition {isd.CC_NAMES[code]}")

    def emit_load(self, e: Expr) -> str:
        """A checked load into a temporary."""
        address = self.emit(e.args[0])
        size = e.value
        assert isinstance(size, int)
        o = self.temp(f"{address} - base")
        self.body.append(f"if {o} < 0 or {o} > limit - {size}: raise mem.fault({o} + base, {size}, False)")
        return self.temp(f"unpack{size}(buf, {o})[0]")

    def emit_store(self, address: str, size: int, value: str) -> None:
        """A checked store."""
        o = self.temp(f"{address} - base")
        self.body.append(f"if {o} < wlimit or {o} > limit - {size}: raise mem.fault({o} + base, {size}, True)")
        self.body.append(f"pack{size}(buf, {o}, {value})")

    def fit_write(self, position: int, e: Expr, text: str) -> str:
        """A value as its register holds it."""
        bits, boxed = self.boxed_writes(position)
        if e.width >= bits:
            return text
        if boxed:
            return f"({text} | {hex((1 << bits) - (1 << e.width))})"
        if e.width == 1:
            return f"(+{text})"
        return f"((({text} ^ {sign(e.width)}) - {sign(e.width)}) & {mask(bits)})"

    def source(self, meaning: Meaning) -> str:
        """The factory's source text."""
        writes: list[str] = []
        branch = ""
        many = len(meaning.statements) > 1
        for s in meaning.statements:
            if s.kind == "write":
                e = s.args[0]
                assert e is not None
                text = self.emit(e) if s.name else self.fit_write(s.position, e, self.emit(e))
                where = f"m.slot_by_name[{s.name!r}]" if s.name else f"o{s.position}"
                writes.append(f"regs[{where}] = {self.temp(text) if many else text}")
            elif s.kind == "store":
                a, v, n = s.args
                assert a is not None and v is not None and n is not None and isinstance(n.value, int)
                value = self.emit(v)
                self.emit_store(self.emit(a), n.value, value)
            elif s.kind == "branch":
                cond, target = s.args
                assert target is not None
                text = self.emit(target)
                if cond is not None:
                    text = f"{text} if {self.emit(cond)} else next_pc"
                branch = self.temp(text) if writes else text
            else:
                args = [self.emit(a) for a in s.args if a is not None]
                self.body.append(f"m.effect({s.name!r}, ({', '.join(args)}{',' if args else ''}))")
        params = "".join(f", o{i}" for i in range(self.num_operands))
        body = [*self.body, *writes, f"return {branch or 'next_pc'}"]
        own = {f"o{i}" for i in range(self.num_operands)} | {"pc", "next_pc"} | set(self.hoisted.values())
        bound = [f"{name}={name}" for name in sorted(own & set(NAME.findall("\n".join(body))))]
        lines = ["def bind(m):",
                 " regs = m.regs; mem = m.memory; base = mem.base; limit = mem.size; wlimit = mem.write_base - base; buf = mem.buf",
                 f" def make(pc, next_pc{params}):", *(f"  {line}" for line in self.prologue), f"  def step({', '.join(bound)}):",
                 *(f"   {line}" for line in body), "  return step", " return make"]
        return "\n".join(lines) + "\n"


class PagedEmitter(PythonEmitter):
    """The same for a machine whose addresses are translated: accesses are calls of the virtual memory."""

    def emit_load(self, e: Expr) -> str:
        """A load into a temporary."""
        return self.temp(f"mem.load({self.emit(e.args[0])}, {e.value})")

    def emit_store(self, address: str, size: int, value: str) -> None:
        """A store."""
        self.body.append(f"mem.store({address}, {size}, {value})")
