"""Patterns executed: a source tree and the instructions of its result must compute the same value.

An evaluator of pattern trees on bit patterns, written from LLVM's Language Reference for the nodes and knowing nothing of the
simulator.  Where LLVM leaves a result undefined (shift amounts, division by zero) or a predicate does not hold, `Skip` is
raised and another sample is drawn.  Memory holds a fixed pattern.  Intrinsics are outside (`Unsupported`).
"""

from __future__ import annotations

import random
from functools import lru_cache
from typing import Any

from oxllc.target_desc import fp_eval, isd, mvt
from oxllc.target_desc.model import Target
from oxllc.target_desc.pattern_tree import PatLeaf, PatNode, Pattern, Tree
from oxllc.target_desc.patterns import parse_semantics
from oxllc.target_desc.safe_expr import EVAL_GLOBALS, NODE, NODE_SIGNATURES, NUMBER, SafeExpr, compile_expr

SAMPLES = [0, 1, 2, 3, 5, 7, 8, 15, 16, 31, 32, 33, 56, 63, 64, 100, 127, 128, 255, 256, 2047, 2048, 4095, 4096, 65535, 65536, 0x7FFFFFFF,
           0x80000000, 0xFFFFFFFF, 0x100000000, 0x123456789ABCDEF0, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 2048,
           (1 << 64) - 2049, (1 << 64) - 4096, (1 << 64) - 2, 0xFFFFFFFF80000000, 0xFFFFFFFF7FFFFFFF, 0x3FF0000000000000,
           0xFFFFFFFF3F800000, 0xFFFFFFFFFFFF3C00, 0xFFFFFFFFBF800000]  # fmt: skip


class Unsupported(Exception):
    """The tree holds something that the evaluator does not model."""


class Skip(Exception):
    """This sample has no defined result, or the pattern does not fit it."""


def width_of(vt: int) -> int:
    """Bits of a type."""
    return mvt.MVT_BITS[vt]


def signed(x: int, bits: int) -> int:
    """A bit pattern as a signed number."""
    x &= (1 << bits) - 1
    return x - (1 << bits) if x >> (bits - 1) else x


def type_of(tree: Tree) -> int:
    """The type of a tree's value (i64 where it has none)."""
    vt = tree.type if isinstance(tree, PatLeaf) else (tree.types[0] if tree.types else -1)
    return vt if vt > mvt.ISVOID else mvt.I64


def _divide(a: int, b: int) -> int:
    q = abs(a) // abs(b)
    return -q if (a < 0) != (b < 0) else q


def _reverse(x: int, w: int) -> int:
    return int(bin(x | 1 << w)[3:][::-1], 2)


def _binary(op: int, a: int, b: int, w: int) -> int:
    """Integer operations of LLVM on w-bit patterns."""
    sa, sb = signed(a, w), signed(b, w)
    if op in (isd.SHL, isd.SRL, isd.SRA):
        if b >= w:
            raise Skip
        return a << b if op == isd.SHL else a >> b if op == isd.SRL else sa >> b
    if op in (isd.UDIV, isd.UREM, isd.SDIV, isd.SREM):
        if b == 0 or (op in (isd.SDIV, isd.SREM) and sb == -1 and sa == -(1 << (w - 1))):
            raise Skip
        if op == isd.UDIV:
            return a // b
        if op == isd.UREM:
            return a % b
        return _divide(sa, sb) if op == isd.SDIV else sa - sb * _divide(sa, sb)
    table = {
        isd.ADD: a + b, isd.SUB: a - b, isd.MUL: a * b, isd.AND: a & b, isd.OR: a | b, isd.XOR: a ^ b, isd.MULHU: a * b >> w,
        isd.MULHS: sa * sb >> w, isd.MULHSU: sa * b >> w, isd.SMIN: min(sa, sb), isd.SMAX: max(sa, sb), isd.UMIN: min(a, b),
        isd.UMAX: max(a, b), isd.ROTL: a << b % w | a >> (w - b % w), isd.ROTR: a >> b % w | a << (w - b % w),
    }  # fmt: skip
    if op not in table:
        raise Unsupported
    return table[op]


_WORD = {isd.SLLW: isd.SHL, isd.SRLW: isd.SRL, isd.SRAW: isd.SRA, isd.ROLW: isd.ROTL, isd.RORW: isd.ROTR}
_WORD_DIVISION = (isd.DIVW, isd.DIVUW, isd.REMW, isd.REMUW)


def compare(cc: int, a: int, b: int, w: int) -> bool:
    """An integer comparison."""
    sa, sb = signed(a, w), signed(b, w)
    table = {isd.SETEQ: a == b, isd.SETNE: a != b, isd.SETULT: a < b, isd.SETULE: a <= b, isd.SETUGT: a > b, isd.SETUGE: a >= b,
             isd.SETLT: sa < sb, isd.SETLE: sa <= sb, isd.SETGT: sa > sb, isd.SETGE: sa >= sb}
    return table[cc]


class Evaluator:
    """Values of trees under an assignment of names.  `machine`: the tree is an instruction's Semantics, where division by zero and
    the like have a result (RISC-V's)."""

    def __init__(self, target: Target, env: dict[str, int], machine: bool) -> None:
        self.target = target
        self.env = env
        self.machine = machine
        self.effects: list[tuple[object, ...]] = []  # what stores and atomics do: (kind, address, bytes, value)

    def value(self, tree: Tree) -> int:
        """The bit pattern of a tree's value."""
        return self._value(tree) & ((1 << width_of(type_of(tree))) - 1)

    def _value(self, tree: Tree) -> int:
        if isinstance(tree, PatLeaf):
            if tree.kind == "int":
                assert isinstance(tree.value, int)
                return tree.value
            if tree.kind == "physreg":
                if self.target.registers[self.target.reg_by_name[str(tree.value)]].is_constant:
                    return 0
                raise Unsupported
            if tree.name in self.env:
                return self.env[tree.name]
            raise Unsupported
        if tree.kind == "complex":
            return sum(self.value(a) for a in tree.args)
        if tree.kind != "sdnode":
            raise Unsupported
        name = tree.name or f"unnamed {id(tree)}"
        if not tree.args and name in self.env:
            return self.env[name]
        result = self._node(tree)
        self._check(tree, result)
        return result

    def _check(self, tree: PatNode, result: int) -> None:
        """Predicates of the node."""
        if self.machine:
            return
        values: list[int] = [self.value(a) for a in tree.args if isinstance(a, PatNode) or a.kind not in ("vt", "cond")] \
            if any(p.kind == "node" for p in tree.predicates) else []
        for predicate in tree.predicates:
            if predicate.kind != "node":
                continue
            names: dict[str, Any] = {"N": ("N", result, values)}
            marked = _marked(tree, predicate.scope)
            names.update({n: self.value(t) for n, t in marked.items()})
            functions: dict[str, Any] = {
                "hasOneUse": lambda x: True, "allUsersUseLow": lambda x, bits: True, "isDisjoint": lambda x: False,
                "haveNoCommonBits": lambda a, b: a & b == 0, "isNoWrap": lambda x: False,
                "maskedValueIsZero": lambda x, mask: _plain(x) & mask == 0, "isConstant": lambda x: False, "constant": _plain,
                "isZeroExtended": lambda x, bits: _plain(x) >> bits == 0,
                "isSignExtended": lambda x, bits: signed(_plain(x), bits) == signed(_plain(x), 64),
                "numSignBits": _sign_bits,
            }
            kinds = {name: NUMBER if name == "imm" else NODE for name in names}
            checked = compile_expr(predicate.expr, kinds, functions=NODE_SIGNATURES)
            if any(call in NODE_SIGNATURES and call not in functions for call in checked.calls):
                raise Unsupported
            if not eval(checked.source(), {**EVAL_GLOBALS, **functions}, names):
                raise Skip

    def _number(self, tree: PatNode) -> int | None:
        """Floating-point nodes; None for others."""
        name = tree.opcode_name.rsplit("::", 1)[-1]
        args = tree.args
        vt = type_of(tree)
        plain = name.removesuffix("_RM")
        if plain in fp_eval.ARITHMETIC and vt in fp_eval.FORMATS:
            count = 3 if plain == "FMA" else 1 if plain == "FSQRT" else 2
            if name != plain:
                self._mode(args[-1], (fp_eval.NEAREST_EVEN, fp_eval.DYNAMIC))
            numbers = [fp_eval.decode(self.value(a), vt) for a in args[:count]]
            return fp_eval.encode(fp_eval.ARITHMETIC[plain](*numbers), vt)
        if plain in fp_eval.ROUNDINGS and vt in fp_eval.FORMATS:
            return fp_eval.encode(fp_eval.rounded(fp_eval.decode(self.value(args[0]), vt), fp_eval.ROUNDINGS[plain]), vt)
        if name in ("FP_ROUND", "FP_EXTEND", "FP_ROUND_RM") and vt in fp_eval.FORMATS and type_of(args[0]) in fp_eval.FORMATS:
            return fp_eval.encode(fp_eval.decode(self.value(args[0]), type_of(args[0])), vt)
        if name in ("FMINNUM", "FMAXNUM", "FMINIMUMNUM", "FMAXIMUMNUM", "FMINNUM_IEEE", "FMAXNUM_IEEE") and vt in fp_eval.FORMATS:
            a, b = self.value(args[0]), self.value(args[1])
            if "MUMNUM" not in name and fp_eval.decode(a, vt) == fp_eval.decode(b, vt) == 0 and a != b:
                raise Skip
            return fp_eval.number_minmax(a, b, vt, name.startswith("FMAX"))
        if name == "FCANONICALIZE" and vt in fp_eval.FORMATS:
            return fp_eval.encode(fp_eval.decode(self.value(args[0]), vt), vt)
        if name == "FCLASS":
            return self.value(args[0]) * 0x9E3779B97F4A7C15 >> 29 & 0x3FF  # any function will do: both sides compute it
        if name == "FSGNJX":
            sign = 1 << (width_of(vt) - 1)
            return self.value(args[0]) ^ self.value(args[1]) & sign
        if name in ("SINT_TO_FP", "UINT_TO_FP", "S32_TO_FP", "U32_TO_FP", "S64_TO_FP", "U64_TO_FP") and vt in fp_eval.FORMATS:
            bits = int(name[1:3]) if name[1:3].isdigit() else width_of(type_of(args[0]))
            x = self.value(args[0]) & ((1 << bits) - 1)
            return fp_eval.encode(float(signed(x, bits) if name[0] == "S" else x), vt)
        from_vt = type_of(args[0]) if args else -1
        if name.startswith("FP_TO_") and name[6:9] in ("S32", "U32", "S64", "U64"):
            bits = int(name[7:9])
            mode = self._mode(args[1], (0, 1, 2, 3, 4, 7))
            return signed(fp_eval.saturated(fp_eval.decode(self.value(args[0]), from_vt), mode, bits, name[6] == "S"), bits)
        modes = {"FP_TO_SINT": 1, "FP_TO_UINT": 1, "LRINT": 0, "LLRINT": 0, "LROUND": 4, "LLROUND": 4}
        if name in modes and from_vt in fp_eval.FORMATS:
            number = fp_eval.decode(self.value(args[0]), from_vt)
            if number != number or abs(number) == float("inf"):
                raise Skip
            result = fp_eval.to_integral(number, modes[name])
            w = width_of(vt)
            low, high = (0, (1 << w) - 1) if name == "FP_TO_UINT" else (-(1 << (w - 1)), (1 << (w - 1)) - 1)
            if not low <= result <= high:
                raise Skip  # poison
            return result
        return None

    def _mode(self, tree: Tree, allowed: tuple[int, ...]) -> int:
        mode = self.value(tree)
        if mode not in allowed:
            raise Unsupported
        return mode

    def memory(self, address: int, size: int) -> int:
        """What memory holds: a fixed pseudo-random pattern."""
        address &= (1 << 64) - 1
        return int.from_bytes(bytes(((address + i) * 0x9E3779B97F4A7C15 >> 29) & 255 for i in range(size)), "little")

    def access(self, tree: PatNode) -> int | None:
        """Loads, stores and atomics; None for other nodes."""
        op = tree.opcode
        name = isd.ISD_NAMES[op] if op < len(isd.ISD_NAMES) else ""
        facts = {p.kind: p.value for p in tree.predicates}
        args = tree.args
        if op in (isd.STORE, isd.ATOMIC_STORE):
            size = _memory_size(facts, type_of(args[0]))
            value = self.value(args[0]) & ((1 << 8 * size) - 1)
            self.effects.append(("store", self.value(args[1]), size, value))
            return 0
        if op in (isd.LOAD, isd.ATOMIC_LOAD):
            size = _memory_size(facts, type_of(tree))
            value = self.memory(self.value(args[0]), size)
            ext = facts.get("ext", "sext" if op == isd.ATOMIC_LOAD else "non")
            return signed(value, 8 * size) if ext in ("sext", "any") else value
        if name == "ATOMIC_SWAP" or name.startswith("ATOMIC_LOAD_"):
            size = _memory_size(facts, type_of(tree))
            address = self.value(args[0])
            old = self.memory(address, size)
            operand = self.value(args[1]) & ((1 << 8 * size) - 1)
            kind = name.removeprefix("ATOMIC_LOAD_")
            if kind == "SUB":
                kind, operand = "ADD", -operand & ((1 << 8 * size) - 1)
            self.effects.append((kind, address, size, operand))
            return signed(old, 8 * size)
        return None

    def _node(self, tree: PatNode) -> int:
        accessed = self.access(tree)
        if accessed is not None:
            return accessed
        number = self._number(tree)
        if number is not None:
            return number
        op = tree.opcode
        args = tree.args
        w = width_of(type_of(tree))
        if op in (isd.CONSTANT, isd.TARGET_CONSTANT, isd.CONSTANT_FP):
            raise Unsupported
        if op == isd.SIGN_EXTEND_INREG or op in (isd.ASSERT_SEXT, isd.ASSERT_ZEXT):
            narrow = args[1]
            assert isinstance(narrow, PatLeaf) and isinstance(narrow.value, int)
            bits = width_of(narrow.value)
            x = self.value(args[0])
            low = x & ((1 << bits) - 1)
            wanted = low if op == isd.ASSERT_ZEXT else signed(low, bits) & ((1 << w) - 1)
            if op != isd.SIGN_EXTEND_INREG and x != wanted:
                raise Skip
            return wanted
        if op == isd.SETCC:
            return int(self._compare(args[2], args[0], args[1]))
        if op == isd.SELECT:
            condition = self.value(args[0])
            if condition > 1 and not self.machine:
                raise Skip  # the DAG's conditions are 0 or 1
            return self.value(args[1] if condition else args[2])
        if op == isd.SELECT_CC:
            return self.value(args[2] if self._compare(args[4], args[0], args[1]) else args[3])
        if op in (isd.CZERO_EQZ, isd.CZERO_NEZ):
            return 0 if (self.value(args[1]) == 0) == (op == isd.CZERO_EQZ) else self.value(args[0])
        values = [self.value(a) for a in args]
        if op in _WORD:
            return signed(_binary(_WORD[op], values[0] & 0xFFFFFFFF, values[1] & 31, 32), 32)
        if op in _WORD_DIVISION:
            return signed(self._divide(op, values[0] & 0xFFFFFFFF, values[1] & 0xFFFFFFFF, 32), 32)
        if self.machine and op in (isd.SDIV, isd.UDIV, isd.SREM, isd.UREM):
            return self._divide(op, values[0], values[1], w)
        if len(values) == 2 and (mvt.MVT_IS_INT[type_of(tree)]):
            return _binary(op, values[0], values[1], w)
        if len(values) == 1:
            return self._unary(op, values[0], w, width_of(type_of(args[0])))
        if op == isd.FCOPYSIGN:
            other = width_of(type_of(args[1]))
            return values[0] & ((1 << (w - 1)) - 1) | (values[1] >> (other - 1) << (w - 1))
        if op in (isd.FSHL, isd.FSHR):
            both = values[0] << w | values[1]
            amount = values[2] % w
            return both << amount >> w if op == isd.FSHL else both >> amount
        raise Unsupported

    def _divide(self, op: int, a: int, b: int, w: int) -> int:
        """RISC-V's division."""
        unsigned = op in (isd.UDIV, isd.UREM, isd.DIVUW, isd.REMUW)
        remainder = op in (isd.SREM, isd.UREM, isd.REMW, isd.REMUW)
        if b == 0:
            return a if remainder else -1
        if unsigned:
            return a % b if remainder else a // b
        sa, sb = signed(a, w), signed(b, w)
        q = _divide(sa, sb)
        return sa - sb * q if remainder else q

    def _unary(self, op: int, x: int, w: int, from_width: int) -> int:
        name = isd.ISD_NAMES[op] if op < len(isd.ISD_NAMES) else ""
        if name in ("BITCAST", "ZERO_EXTEND", "TRUNCATE", "FREEZE", "FP_FROM_BITS", "FP_TO_BITS"):
            return x
        if name == "SIGN_EXTEND":
            return signed(x, from_width)
        if name in ("CLZW", "CTZW", "CPOPW"):
            low = x & 0xFFFFFFFF
            return {"CLZW": 32 - low.bit_length(), "CTZW": (low & -low).bit_length() - 1 if low else 32, "CPOPW": low.bit_count()}[name]
        if name in ("CTLZ_ZERO_UNDEF", "CTTZ_ZERO_UNDEF") and not x:
            raise Skip
        if name.startswith("CTLZ"):
            return w - x.bit_length()
        if name.startswith("CTTZ"):
            return (x & -x).bit_length() - 1 if x else w
        if name == "CTPOP":
            return x.bit_count()
        if name == "ABS":
            return abs(signed(x, w))
        if name == "BSWAP":
            return int.from_bytes(x.to_bytes(w // 8, "little"), "big")
        if name == "BITREVERSE":
            return _reverse(x, w)
        if name == "FNEG":
            return x ^ 1 << (w - 1)
        if name == "FABS":
            return x & ((1 << (w - 1)) - 1)
        raise Unsupported

    def _compare(self, cc: Tree, a: Tree, b: Tree) -> bool:
        assert isinstance(cc, PatLeaf)
        vt = type_of(a)
        if vt in fp_eval.FORMATS:
            found = fp_eval.compare(isd.CC_BY_NAME[str(cc.value)], fp_eval.decode(self.value(a), vt), fp_eval.decode(self.value(b), vt))
            if found is None:
                raise Skip
            return found
        if not mvt.MVT_IS_INT[vt]:
            raise Unsupported
        return compare(isd.CC_BY_NAME[str(cc.value)], self.value(a), self.value(b), width_of(type_of(a)))

    def branch(self, tree: PatNode) -> bool:
        """Whether a branch is taken."""
        if tree.opcode == isd.BRCOND:
            return self.value(tree.args[0]) != 0
        raise Unsupported


def _memory_size(facts: dict[str, object], vt: int) -> int:
    stated = facts.get("memvt")
    return max(1, width_of(stated if isinstance(stated, int) else vt) // 8)


def _plain(x: Any) -> int:
    return int(x[1]) if isinstance(x, tuple) else int(x)


def _sign_bits(x: Any) -> int:
    value = signed(_plain(x), 64)
    return 64 - (value if value >= 0 else ~value).bit_length()


def _marked(tree: Tree, scope: int) -> dict[str, Tree]:
    out = {name: tree for s, name in tree.marks if s == scope}
    if isinstance(tree, PatNode):
        for arg in tree.args:
            out.update(_marked(arg, scope))
    return out


@lru_cache(maxsize=1000)
def _compiled(text: str) -> SafeExpr:
    return compile_expr(text, ["imm", "bits"])


def low_bits_only(tree: Tree) -> int:
    """How many low bits of the root's value anybody reads (by its predicates)."""
    if isinstance(tree, PatNode) and tree.opcode == isd.FP_TO_BITS:
        return width_of(type_of(tree.args[0]))
    facts = {p.kind: p.value for p in tree.predicates}
    if facts.get("ext") == "any" or "atomic" in facts:
        return 8 * _memory_size(facts, type_of(tree))  # the upper bits are anybody's
    for predicate in tree.predicates:
        if "allUsersUseLow" in predicate.expr:
            return 32
    return 64


class PatternRunner:
    """Runs one pattern on samples."""

    def __init__(self, target: Target, pattern: Pattern, seed: int) -> None:
        self.target = target
        self.pattern = pattern
        self.random = random.Random(seed)
        self.env: dict[str, int] = {}  # operands of the last sample
        self.values: tuple[int, int] | None = None  # what source and result gave for it, where they give values

    def operands(self, tree: Tree, env: dict[str, int]) -> None:
        """Random values for the names of a source tree; constants satisfy their predicates."""
        if isinstance(tree, PatLeaf):
            if tree.name and tree.name not in env:
                env[tree.name] = self.sample(type_of(tree))
            return
        if tree.kind == "sdnode" and not tree.args and (tree.name or tree.predicates):
            name = tree.opcode_name.rsplit("::", 1)[-1]
            if name == "BasicBlock":
                return
            if name not in ("Constant", "TargetConstant", "ConstantFP"):
                raise Unsupported
            w = width_of(type_of(tree))
            order = self.random.sample(SAMPLES, len(SAMPLES)) + [self.random.getrandbits(k) for k in (5, 6, 12, 20, 32, 64)]
            for candidate in order:
                value = signed(candidate, w) if name != "ConstantFP" else candidate & ((1 << w) - 1)
                if all(self._constant_fits(p.expr, value) for p in tree.predicates if p.kind == "imm"):
                    env[tree.name or f"unnamed {id(tree)}"] = value
                    return
            raise Skip
        for arg in tree.args:
            self.operands(arg, env)
        if tree.name:
            env.pop(tree.name, None)

    def _constant_fits(self, expr: str, value: int) -> bool:
        if "isNegZero" in expr:
            raise Unsupported
        return bool(_compiled(expr)(value, value))

    def sample(self, vt: int) -> int:
        """A value of a type."""
        w = width_of(vt)
        if vt in fp_eval.FORMATS and self.random.random() < 0.7:
            numbers = (0.0, -0.0, 1.0, -1.0, 1.5, -2.5, 0.5, 3.0, 1e3, -1e9, 2147483648.0, -2147483648.0, 4294967295.0, 1e18, 1e30,
                       float("inf"), float("-inf"), float("nan"), 2.0**-24, self.random.uniform(-100, 100))
            return fp_eval.encode(self.random.choice(numbers), vt)
        pick = self.random.random()
        value = self.random.choice(SAMPLES) if pick < 0.6 else self.random.getrandbits(w) if pick < 0.8 else self.random.randrange(64)
        return value & ((1 << w) - 1)

    def run(self) -> bool:
        """One sample: True if both sides agree.  Raises Skip or Unsupported."""
        source = self.pattern.source
        env: dict[str, int] = {}
        self.operands(source, env)
        self.env = env
        before = Evaluator(self.target, env, False)
        result = self.pattern.results[0]
        self.effects: list[tuple[object, ...]] = []
        if source.opcode in (isd.STORE, isd.ATOMIC_STORE):
            before.value(source)
            self.result(result, env)
            return before.effects == self.effects
        if source.types:
            bits = min(width_of(source.types[0]), low_bits_only(source))
            mask = (1 << bits) - 1
            wanted, got = before.value(source) & mask, self.result(result, env) & mask
            self.values = wanted, got
            if wanted != got and source.types[0] in fp_eval.FORMATS:  # which NaN it is, nobody says
                numbers = [fp_eval.decode(x, source.types[0]) for x in (wanted, got)]
                return all(x != x for x in numbers)
            return wanted == got and before.effects == self.effects
        return before.branch(source) == bool(self.result(result, env))

    def result(self, tree: Tree, env: dict[str, int]) -> int:
        """The value of a result tree (whether it branches, for a branch)."""
        if isinstance(tree, PatLeaf):
            if tree.kind == "int":
                assert isinstance(tree.value, int)
                return tree.value
            if tree.kind == "physreg":
                if tree.value and self.target.registers[self.target.reg_by_name[str(tree.value)]].is_constant:
                    return 0
                raise Unsupported
            if tree.name in env:
                return env[tree.name]
            raise Unsupported
        if tree.kind == "xform":
            inner = self.result(tree.args[0], env)
            assert tree.record is not None
            text = tree.record.str("XFormFunction")
            return int(_compiled(text)(inner, inner))
        if tree.kind != "instr":
            raise Unsupported
        if tree.op == "COPY_TO_REGCLASS":
            return self.result(tree.args[0], env)
        desc = self.target.instr_by_name[tree.op]
        branch = self.target.diamonds.get(tree.op)
        inputs = [op for op in desc.operands if not op.is_def]
        values: dict[str, int] = {}
        for op, arg in zip(inputs, tree.args, strict=True):
            if op.kind == "pcrel" or (isinstance(arg, PatLeaf) and arg.name and arg.name not in env):
                continue
            values[op.name] = self.result(arg, env)
        if branch is not None:  # a choice: the branch decides
            taken = self._execute(branch.opcode, {
                op.name: values[str(arg)[1:]] if str(arg).startswith("$") and str(arg)[1:] in values else 0
                for op, arg in zip(self.target.instr_by_name[branch.opcode].operands, branch.args, strict=True)})
            return values[inputs[-2].name] if taken else values[inputs[-1].name]
        return self._execute(tree.op, values)

    def _execute(self, opcode: str, values: dict[str, int]) -> int:
        cache: dict[str, list[Tree]] = self.target.__dict__.setdefault("semantics_trees", {})
        trees = cache.get(opcode)
        if trees is None:
            trees = cache[opcode] = parse_semantics(self.target, self.target.instr_by_name[opcode])
        if not trees:
            raise Unsupported
        machine = Evaluator(self.target, values, True)
        for tree in trees:
            assert isinstance(tree, PatNode)
            if tree.kind == "set":
                expression = tree.args[-1]
                value = machine.value(expression)
                self.effects += machine.effects
                return signed(value, width_of(type_of(expression))) & ((1 << 64) - 1)
            if tree.opcode in (isd.STORE, isd.ATOMIC_STORE):
                machine.value(tree)
                self.effects += machine.effects
                return 0
            return int(machine.branch(tree))
        raise Unsupported
