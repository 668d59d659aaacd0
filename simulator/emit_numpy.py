"""NumPy source from meanings: the reference engine's form for a warp.

For each instruction a factory `make(pc, next_pc, o0, o1, ...)` is generated once; it returns `step(w, mask)`, which executes the
instruction for the lanes of `mask` (None: all of them) of warp `w` and returns the next pc, or -1 where the fragment diverged, waits
or ended (the warp's lists say how).  An integer of width n is an array of uint<n>, one element per lane; what the instruction word
decides is a NumPy scalar computed in the factory.

Every operation runs on all lanes and only the write is masked, except memory accesses and primitives, which are given the mask.
"""

from __future__ import annotations

from oxllc.simulator.emit_python import PythonEmitter
from oxllc.simulator.expr import Expr, Meaning

BINARY = {"add": "+", "sub": "-", "mul": "*", "and": "&", "or": "|", "xor": "^"}
NAMED = frozenset(("mulhs", "mulhu", "mulhsu", "sdiv", "udiv", "srem", "urem", "shl", "srl", "sra", "rotl", "rotr", "smin", "smax", "umin",
                   "umax", "ctpop", "ctlz", "cttz", "bswap", "bitreverse"))


class NumpyEmitter(PythonEmitter):
    """Turns one meaning into the source of its warp factory."""

    def emit(self, e: Expr) -> str:
        """Source text of an expression; uniform ones become scalars of their width's type in the factory."""
        if self.in_prologue:
            return self.emit_op(e)
        if self.uniform(e):
            self.in_prologue = True
            text = PythonEmitter.emit_op(self, e)
            self.in_prologue = False
            kind = f"u{e.width}" if e.width in (1, 8, 16, 32, 64) else "u64"
            text = f"{kind}({text})"
            found = self.hoisted.get(text)
            if found is None:
                found = self.hoisted[text] = f"k{len(self.hoisted)}"
                self.prologue.append(f"{found} = {text}")
            return found
        known = self.done.get(id(e))
        if known is None:
            known = self.done[id(e)] = self.emit_op(e)
        return known

    def uniform_int(self, e: Expr) -> str:
        """A uniform expression as a Python int."""
        self.in_prologue = True
        text = PythonEmitter.emit_op(self, e)
        self.in_prologue = False
        return text

    def emit_op(self, e: Expr) -> str:
        """Source text of an operation."""
        if self.in_prologue:
            return PythonEmitter.emit_op(self, e)
        op, w = e.op, e.width
        if op == "reg":
            if w > 64:
                return f"R[o{e.value}:o{e.value} + {w // 64}]"
            return f"unbox(R[o{e.value}], {w})" if e.fmt else f"R[o{e.value}]"
        if op == "physreg":
            return f"R[w.slot_by_name[{e.value!r}]]"
        if op == "rmode":
            return f"(0 if {self.uniform_int(e.args[0])} == 7 else {self.uniform_int(e.args[0])})"
        if op == "load":
            return self.temp(f"w.load({self.emit(e.args[0])}, {e.value}, mask)")
        if op == "part":
            return f"{self.emit(e.args[0])}[{e.value}]"
        if op == "parts":
            return self.temp(f"stack([{', '.join(f'full({self.emit(a)})' for a in e.args)}])")
        args = [self.emit(a) for a in e.args]
        if op in BINARY:
            return f"({args[0]} {BINARY[op]} {args[1]})"
        if op in NAMED:
            return f"V.{op}({', '.join(args)}, {w})"
        if op == "abs":
            return f"V.abs_({args[0]}, {w})"
        if op == "trunc":
            return f"V.trunc({args[0]}, {w})"
        if op == "zext":
            return f"{args[0]}.astype(u{w})"
        if op == "sext":
            return f"V.sext({args[0]}, {e.args[0].width}, {w})"
        if op == "select":
            return f"where({args[0]}, {args[1]}, {args[2]})"
        if op == "icmp":
            return f"V.icmp({e.value}, {args[0]}, {args[1]}, {e.args[0].width})"
        if op == "amo":
            return self.temp(f"w.amo({e.value!r}, {w}, {args[0]}, {args[1]}, {e.fmt!r}, mask)")
        if op == "prim":
            return self.temp(f"w.primitive({e.value!r}, ({', '.join(args)}{',' if args else ''}), {w}, {e.fmt!r}, {e.fmt2!r}, mask)")
        return self._float(e, args)

    def _float(self, e: Expr, args: list[str]) -> str:
        op, fmt = e.op, e.fmt
        rm = self._mode(e.args[-1]) if e.args and e.args[-1].width == 3 else "0"
        if op in ("fadd", "fsub", "fmul", "fdiv"):
            return f"V.fbinary({op!r}, {fmt!r}, {args[0]}, {args[1]}, {rm})"
        if op == "fsqrt":
            return f"V.fsqrt({fmt!r}, {args[0]}, {rm})"
        if op == "fma":
            return f"V.fma({fmt!r}, {args[0]}, {args[1]}, {args[2]}, {rm})"
        if op in ("fminnum", "fmaxnum"):
            return f"V.fminmax({op!r}, {fmt!r}, {args[0]}, {args[1]})"
        if op == "fcmp":
            return f"V.fcmp({e.value}, {fmt!r}, {args[0]}, {args[1]})"
        if op == "fclass":
            return f"V.fclass({fmt!r}, {args[0]}, {e.width})"
        if op == "fcvt":
            return f"V.fcvt({e.fmt2!r}, {fmt!r}, {args[0]}, {rm})"
        if op in ("fptosi", "fptoui"):
            return f"V.to_int({fmt!r}, {args[0]}, {e.width}, {op == 'fptosi'}, {rm})"
        if op in ("sitofp", "uitofp"):
            return f"V.from_int({fmt!r}, {args[0]}, {e.args[0].width}, {op == 'sitofp'}, {rm})"
        if op == "fround":
            return f"V.fround({fmt!r}, {args[0]}, {rm})"
        raise AssertionError(f"no NumPy form of {op}")

    def _mode(self, e: Expr) -> str:
        if e.op == "const":
            return str(e.value)
        text = self.uniform_int(e.args[0])
        return f"(0 if {text} == 7 else {text})"

    def fit_write(self, position: int, e: Expr, text: str) -> str:
        """A value as its register holds it: an array of uint64."""
        bits, boxed = self.boxed_writes(position)
        if e.width > 64:
            return text
        if e.width == 64:
            return text
        if e.width == 1:
            return f"u64({text})" if self.uniform(e) else f"{text}.astype(u64)"
        if boxed:
            return f"({text}.astype(u64) | u64({hex((1 << bits) - (1 << e.width))}))"
        return f"V.sext({text}, {e.width}, 64)"

    def source(self, meaning: Meaning) -> str:
        """The factory's source text."""
        writes: list[str] = []
        branch = ""
        many = len(meaning.statements) > 1
        for s in meaning.statements:
            if s.kind == "write":
                e = s.args[0]
                assert e is not None
                text = self.fit_write(s.position, e, self.emit(e))
                text = self.temp(text) if many else text
                if e.width > 64:
                    writes.append(f"put(R[o{s.position}:o{s.position} + {e.width // 64}], {text}, mask)")
                else:
                    writes.append(f"put(R[o{s.position}], {text}, mask)")
            elif s.kind == "store":
                a, v, n = s.args
                assert a is not None and v is not None and n is not None
                self.body.append(f"w.store({self.emit(a)}, {n.value}, {self.emit(v)}, mask)")
            elif s.kind == "branch":
                cond, target = s.args
                assert target is not None
                if cond is None and self.uniform(target):
                    branch = f"int({self.emit(target)})"
                elif cond is None:
                    branch = f"w.jump({self.temp(self.emit(target))}, mask)"
                else:
                    where = f"int({self.emit(target)})" if self.uniform(target) else self.emit(target)
                    branch = f"w.branch({self.temp(self.emit(cond))}, {where}, next_pc, mask)"
            else:
                args = [f"int({self.emit(a)})" if self.uniform(a) else self.emit(a) for a in s.args if a is not None]
                call = f"w.effect({s.name!r}, ({', '.join(args)}{',' if args else ''}), mask, pc, next_pc)"
                if s.name in CONTROL_EFFECTS:
                    branch = call
                else:
                    self.body.append(call)
        params = "".join(f", o{i}" for i in range(self.num_operands))
        lines = [f"def make(pc, next_pc{params}):"]
        lines += [f" {line}" for line in self.prologue]
        lines.append(" def step(w, mask):")
        lines.append("  R = w.regs")
        lines += [f"  {line}" for line in (*self.body, *writes)]
        lines.append(f"  return {branch or 'next_pc'}")
        lines.append(" return step")
        return "\n".join(lines) + "\n"


# effects that decide where the fragment goes on
CONTROL_EFFECTS = frozenset(("bssy", "bsync", "yield", "exit", "bar", "ox_bssy", "ox_bsync", "ox_yield", "ox_exit", "ox_bar"))
