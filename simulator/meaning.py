"""From `.td` pattern trees to the simulator's neutral form: what an instruction does, before any engine is chosen.

A `Meaning` is a list of statements over expressions of a small fixed vocabulary (`CORE` below).  Three emitters turn the same
expressions into Python-int source, NumPy source and LLVM IR, so the engines cannot disagree about what an instruction *means*, only
about a core operation, which the tests compare one by one.

Values are bit patterns: an expression has a width in bits, nothing else; floating-point operations name their format.  Vector
types in one register are unpacked here into element operations.

Rules that make operations total, where LLVM's are undefined (they are RISC-V's):
* shift amounts count modulo the width; x / 0 is all ones, x % 0 is x; the most negative / -1 wraps;
* fp_to_sint/uint saturate, NaN gives the largest; min and max are minimumNumber and maximumNumber.

Registers: a value narrower than its register is sign-extended when written, unless the register lies in a file of its own that
holds no integers: then it is NaN-boxed, and read back through the box check (RISC-V 12.2 and Zfinx 2.2).

Statements of one instruction read all operands before any register is written, in the order: memory and effects as listed, then
register writes, then the branch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_ELEM, MVT_IS_FP, MVT_NAMES
from oxllc.target_desc.pattern_tree import (
    LEAF_ANY,
    LEAF_COMPLEX,
    LEAF_COND,
    LEAF_INT,
    LEAF_OPERAND,
    LEAF_PHYSREG,
    LEAF_REG,
    LEAF_UNSET,
    LEAF_VT,
    NODE_COMPLEX,
    NODE_INTRINSIC,
    NODE_SET,
    PatLeaf,
    PatNode,
    Tree,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.target_desc.model import InstrDesc, Target

# effects without consequence on a machine of one lane: order of memory, hints, meeting of lanes
SCALAR_NOPS = frozenset(("fence", "nop", "atomic_fence", "hint", "prefetch", "bssy", "bsync", "yield", "bar"))


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
ATOMICS = {
    isd.ATOMIC_SWAP: "swap", isd.ATOMIC_LOAD_ADD: "add", isd.ATOMIC_LOAD_SUB: "sub", isd.ATOMIC_LOAD_AND: "and",
    isd.ATOMIC_LOAD_OR: "or", isd.ATOMIC_LOAD_XOR: "xor", isd.ATOMIC_LOAD_MIN: "smin", isd.ATOMIC_LOAD_MAX: "smax",
    isd.ATOMIC_LOAD_UMIN: "umin", isd.ATOMIC_LOAD_UMAX: "umax", isd.ATOMIC_LOAD_NAND: "nand", isd.ATOMIC_LOAD_FADD: "fadd",
    isd.ATOMIC_LOAD_FMIN: "fminnum", isd.ATOMIC_LOAD_FMAX: "fmaxnum",
}  # fmt: skip


class Lowering:
    """Lowers the trees of one instruction."""

    def __init__(self, target: Target, desc: InstrDesc) -> None:
        self.target = target
        self.desc = desc
        self.rounding = self._rounding_operand()
        self.csr_reads: dict[str, Expr] = {}

    def _rounding_operand(self) -> Expr:
        """The instruction's rounding-mode operand (by convention named $frm or $rm), else round to nearest even."""
        for name in ("frm", "rm"):
            at = self.desc.operand_index.get(name)
            if at is not None and self.desc.operands[at].reg_class < 0:
                return Expr("rmode", 3, (Expr("imm", 64, value=at),))
        return const(0, 3)

    def error(self, what: str) -> OxllcError:
        """An error that names the instruction and its record's place."""
        record = self.desc.record
        text = f"the meaning of {self.desc.name}: {what}"
        return record.error(text) if record is not None else OxllcError(text)

    # -- statements --------------------------------------------------------------------------------------------

    def run(self, trees: Sequence[Tree]) -> Meaning:
        """All trees of the instruction."""
        statements: list[Statement] = []
        for tree in trees:
            if not isinstance(tree, PatNode):
                raise self.error(f"a lone {tree} says nothing")
            self._statement(tree, statements)
        return Meaning(self.desc, statements)

    def _pair(self, dsts: Sequence[Tree], source: Tree, out: list[Statement]) -> None:
        """A node with two results: a quotient and remainder, or a product's halves."""
        ops = TWO_RESULTS.get(source.opcode) if isinstance(source, PatNode) else None
        if ops is None or not isinstance(source, PatNode) or len(dsts) != 2 or not all(isinstance(d, PatLeaf) and d.name for d in dsts):
            raise self.error(f"{source} has several results, and the simulator knows no such operation; let Semantics set each result")
        args = [self._lower(a) for a in source.args]
        for dst, op in zip(dsts, ops, strict=True):
            out.append(Statement("write", (Expr(op, args[0].width, args),), position=self._operand(dst.name)))

    def _statement(self, tree: PatNode, out: list[Statement]) -> None:
        if tree.kind == NODE_SET:
            dsts, source = tree.args[:-1], tree.args[-1]
            if len(dsts) > 1:
                self._pair(dsts, source, out)
                return
            dst = dsts[0]
            if not isinstance(dst, PatLeaf):
                raise self.error(f"cannot write to {dst}")
            if dst.kind == LEAF_PHYSREG:
                out.append(Statement("write", (resize(self._lower(source), 64, signed=True),), name=str(dst.value)))
                return
            at = self._operand(dst.name)
            out.append(Statement("write", (self._lower(source),), position=at))
            return
        op = tree.opcode
        if tree.kind != NODE_INTRINSIC:
            if op == isd.STORE:
                value = self._raw(tree.args[0])
                size = self._memory_bytes(tree, value.width)
                out.append(Statement("store", (self._address(tree.args[1]), resize(value, size * 8), const(size, 64))))
                return
            if op == isd.ATOMIC_STORE:
                v = self._raw(tree.args[0])
                size = self._memory_bytes(tree, v.width)
                out.append(Statement("store", (self._address(tree.args[1]), resize(v, size * 8), const(size, 64))))
                return
            if op == isd.BR:
                out.append(Statement("branch", (None, self._target(tree.args[0]))))
                return
            if op == isd.BRIND:
                out.append(Statement("branch", (None, self._address(tree.args[-1]))))
                return
            if op == isd.BRCOND:
                out.append(Statement("branch", (truth(self._lower(tree.args[0])), self._target(tree.args[1]))))
                return
        if primitive_name(tree) == "store_pair":
            value = self._raw(tree.args[0])
            out.append(Statement("store", (self._address(tree.args[1]), value, const(value.width // 8, 64))))
            return
        out.append(Statement("effect", [self._lower(a) for a in tree.args if not _is_nothing(a)], name=primitive_name(tree)))

    def _operand(self, name: str) -> int:
        at = self.desc.operand_index.get(name)
        if at is None:
            raise self.error(f"there is no operand ${name}")
        return at

    def _target(self, tree: Tree) -> Expr:
        """A branch target: an operand that counts from the pc, or an address."""
        if tree.args == [] if isinstance(tree, PatNode) else tree.name:
            at = self.desc.operand_index.get(tree.name)
            if at is not None and self.desc.operands[at].reg_class < 0:
                return Expr("add", 64, (Expr("pc", 64), Expr("imm", 64, value=at)))
        return self._lower(tree)

    # -- expressions -------------------------------------------------------------------------------------------

    def _leaf(self, tree: PatLeaf, raw: bool) -> Expr:
        kind = tree.kind
        if kind == LEAF_INT:
            assert isinstance(tree.value, int)
            return const(tree.value, MVT_BITS[tree.type] if tree.type >= 0 and MVT_BITS[tree.type] else 64)
        if kind in (LEAF_REG, LEAF_ANY, LEAF_OPERAND, LEAF_COMPLEX):
            return self._operand_value(self._operand(tree.name), tree.type, raw)
        if kind == LEAF_PHYSREG:
            return Expr("physreg", 64, value=tree.value)
        if kind == LEAF_VT:
            assert isinstance(tree.value, int)
            return const(tree.value, 64)
        if kind == LEAF_UNSET:
            return const(0, MVT_BITS[tree.type] if tree.type >= 0 else 64)
        raise self.error(f"leaf {tree} has no value")

    def _operand_value(self, at: int, vt: int, raw: bool) -> Expr:
        info = self.desc.operands[at]
        if info.reg_class < 0:
            width = MVT_BITS[vt] if vt >= 0 and MVT_BITS[vt] else 64
            if width > 64:
                raise self.error(f"${info.name} is an immediate of {width} bits")
            return resize(Expr("imm", 64, value=at), width)
        if self.target.simt is not None and info.reg_class == self.target.simt.barrier_class:
            return Expr("imm", 64, value=at)  # the register's number, not a content
        slot_bits = register_bits(self.target, info.reg_class)
        width = MVT_BITS[vt] if vt >= 0 and MVT_BITS[vt] else slot_bits
        if width > slot_bits:
            width = slot_bits
        if width < slot_bits and is_boxed(self.target, info.reg_class) and not raw:
            fmt = MVT_NAMES[vt] if vt >= 0 and MVT_IS_FP[vt] else "f32"
            return Expr("reg", width, value=at, fmt=fmt)
        if width < slot_bits:
            return Expr("trunc", width, (Expr("reg", slot_bits, value=at),))
        return Expr("reg", slot_bits, value=at)

    def _raw(self, tree: Tree) -> Expr:
        """A value whose bits are wanted as they are (stores, moves): no box check."""
        if isinstance(tree, PatLeaf):
            return self._leaf(tree, raw=True)
        return self._lower(tree)

    def _address(self, tree: Tree) -> Expr:
        return resize(self._lower(tree), 64)

    def _memory_bytes(self, tree: PatNode, width: int) -> int:
        for p in tree.predicates:
            if p.kind in ("memvt", "memelt"):
                assert isinstance(p.value, int)
                if p.kind == "memvt":
                    return MVT_BITS[p.value] // 8
        return width // 8

    def _lower(self, tree: Tree) -> Expr:
        if isinstance(tree, PatLeaf):
            return self._leaf(tree, raw=False)
        if not tree.args and tree.name and tree.name in self.desc.operand_index:
            return self._operand_value(self._operand(tree.name), tree.types[0] if tree.types else -1, False)
        if tree.kind == NODE_COMPLEX:  # an addressing mode: the sum of its parts
            parts = [self._address(a) for a in tree.args]
            total = parts[0]
            for part in parts[1:]:
                total = Expr("add", 64, (total, part))
            return total
        if tree.kind == NODE_INTRINSIC:
            return self._primitive(tree)
        handler = HANDLERS.get(tree.opcode)
        vt = tree.types[0] if tree.types else -1
        if handler is not None and vt >= 0 and MVT_COUNT[vt] > 1 and tree.opcode in ELEMENTWISE:
            return self._elementwise(tree, vt)
        if handler is not None:
            return handler(self, tree, [], vt)
        if tree.opcode == isd.LOAD or tree.opcode == isd.ATOMIC_LOAD:
            return self._load(tree, vt)
        if tree.opcode in ATOMICS:
            return self._atomic(tree, vt)
        return self._primitive(tree)

    def _primitive(self, tree: PatNode) -> Expr:
        name = primitive_name(tree)
        width = MVT_BITS[tree.types[0]] if tree.types and MVT_BITS[tree.types[0]] else WIDE_RESULTS.get(name, 64)
        if name == "pc":
            return Expr("pc", 64)
        if name == "next_pc":
            return Expr("next_pc", 64)
        if name == "undef":
            return const(0, width)
        core = SEM_CORE.get(name)
        if core is not None:
            return core(self, tree, [], tree.types[0])
        args = [self._lower(a) for a in tree.args if not _is_nothing(a)]
        vt = tree.types[0] if tree.types else -1
        fmt = MVT_NAMES[MVT_ELEM[vt]] if vt >= 0 and MVT_BITS[vt] else ""
        if name == "csr_read":  # an instruction reads a control register once
            known = self.csr_reads.get(repr(args))
            if known is None:
                known = self.csr_reads[repr(args)] = Expr("prim", width, args, value=name)
            return known
        arg_vt = _type_of(tree.args[0]) if tree.args else -1
        fmt2 = MVT_NAMES[arg_vt] if arg_vt >= 0 else ""
        return Expr("prim", width, args, value=name, fmt=fmt, fmt2=fmt2)

    def _elementwise(self, tree: PatNode, vt: int) -> Expr:
        elem = MVT_ELEM[vt]
        bits, count = MVT_BITS[elem], MVT_COUNT[vt]
        operands = [self._lower(a) if _type_of(a) >= 0 and MVT_COUNT[_type_of(a)] > 1 else None for a in tree.args]
        handler = HANDLERS[tree.opcode]
        result: Expr | None = None
        for i in range(count):
            parts: list[Tree] = []
            for a, whole in zip(tree.args, operands, strict=True):
                if whole is None:
                    parts.append(a)
                    continue
                a_bits = MVT_BITS[MVT_ELEM[_type_of(a)]]
                shifted = whole if i == 0 else Expr("srl", whole.width, (whole, const(i * a_bits, whole.width)))
                parts.append(_Given(resize(shifted, a_bits), MVT_ELEM[_type_of(a)]))
            one = PatNode(tree.kind, tree.op, parts, opcode=tree.opcode, opcode_name=tree.opcode_name, types=[elem])
            e = resize(handler(self, one, [], elem), bits * count)
            if i:
                e = Expr("shl", bits * count, (e, const(i * bits, bits * count)))
            result = e if result is None else Expr("or", bits * count, (result, e))
        assert result is not None
        return result

    def _load(self, tree: PatNode, vt: int) -> Expr:
        width = MVT_BITS[vt]
        size = self._memory_bytes(tree, width)
        e = Expr("load", size * 8, (self._address(tree.args[0]),), value=size)
        ext = next((p.value for p in tree.predicates if p.kind == "ext"), "non")
        # "any" extension leaves the upper bits to the machine: RISC-V sign-extends unless told otherwise
        return resize(e, width, signed=ext in ("sext", "any"))

    def _atomic(self, tree: PatNode, vt: int) -> Expr:
        width = MVT_BITS[vt]
        size = self._memory_bytes(tree, width)
        value = resize(self._raw(tree.args[1]), size * 8)
        fmt = MVT_NAMES[vt] if MVT_IS_FP[vt] else ""
        e = Expr("amo", size * 8, (self._address(tree.args[0]), value), value=ATOMICS[tree.opcode], fmt=fmt)
        return resize(e, width, signed=True)

    def _compare(self, cc: Tree, a: Tree, b: Tree) -> Expr:
        if not (isinstance(cc, PatLeaf) and cc.kind == LEAF_COND):
            raise self.error(f"the condition {cc} is not constant")
        code = isd.CC_BY_NAME[str(cc.value)]
        vt = _type_of(a)
        x, y = self._lower(a), self._lower(b)
        if vt >= 0 and MVT_IS_FP[vt]:
            return Expr("fcmp", 1, (x, y), value=code, fmt=MVT_NAMES[vt])
        if x.width != y.width:
            y = resize(y, x.width, signed=True)
        return Expr("icmp", 1, (x, y), value=code)


class _Given(PatLeaf):
    """A leaf that already has its expression (an element of a vector operand)."""

    __slots__ = ("expr",)

    def __init__(self, expr: Expr, vt: int) -> None:
        super().__init__("given", type=vt)
        self.expr = expr


def _is_nothing(tree: Tree) -> bool:
    return isinstance(tree, PatLeaf) and tree.kind in (LEAF_COND,)


def _type_of(tree: Tree) -> int:
    if isinstance(tree, PatNode):
        return tree.types[0] if tree.types else -1
    return tree.type


def primitive_name(tree: PatNode) -> str:
    """The name of a node outside of the core: the last part of its opcode's or intrinsic's name, in lower case."""
    name = tree.opcode_name or tree.op
    if tree.kind == NODE_INTRINSIC:
        return name.removeprefix("llvm.").split(".", 1)[-1].replace(".", "_")
    return name.rsplit("::", 1)[-1].lower()


def register_bits(target: Target, class_id: int) -> int:
    """The width of the storage behind a register of the class: 64 per register unit."""
    members = target.classes[class_id].members
    return 64 * max(1, target.reg_units[members[0]].bit_count()) if members else 64


def is_boxed(target: Target, class_id: int) -> bool:
    """Whether registers of the class lie in a file that no integer class shares (then narrow floats are NaN-boxed)."""
    cache: dict[int, bool] = target.__dict__.setdefault("_boxed_classes", {})
    found = cache.get(class_id)
    if found is None:
        integer_units = 0
        word = max((MVT_BITS[vt] for vt in target.legal_types if not MVT_IS_FP[vt] and not MVT_COUNT[vt]), default=32)
        for c in target.classes:
            if any(not MVT_IS_FP[vt] and MVT_BITS[vt] >= min(word, 32) and MVT_COUNT[vt] <= 1 for vt in c.vts):
                for r in c.members:
                    integer_units |= target.reg_units[r]
        mine = 0
        for r in target.classes[class_id].members:
            mine |= target.reg_units[r]
        found = cache[class_id] = not mine & integer_units
    return found


# -- one handler per node ----------------------------------------------------------------------------------------

Handler = "Callable[[Lowering, PatNode, list[Expr], int], Expr]"


def _arg(lo: Lowering, tree: PatNode, i: int) -> Expr:
    a = tree.args[i]
    return a.expr if isinstance(a, _Given) else lo._lower(a)


def _raw_arg(lo: Lowering, tree: PatNode, i: int) -> Expr:
    a = tree.args[i]
    return a.expr if isinstance(a, _Given) else lo._raw(a)


def _simple(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    width = MVT_BITS[vt]
    args = [resize(_arg(lo, tree, i), width, signed=i == 0) for i in range(len(tree.args))]
    return Expr(SIMPLE[tree.opcode], width, args)


def _word(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    args = [resize(_arg(lo, tree, i), 32) for i in range(len(tree.args))]
    return resize(Expr(WORD[tree.opcode], 32, args), MVT_BITS[vt], signed=True)


def _fp_simple(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    args = [_arg(lo, tree, i) for i in range(len(tree.args))]
    return Expr(FP_SIMPLE[tree.opcode], MVT_BITS[vt], [*args, lo.rounding], fmt=MVT_NAMES[vt])


def _fp_minmax(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return Expr(FP_MINMAX[tree.opcode], MVT_BITS[vt], (_arg(lo, tree, 0), _arg(lo, tree, 1)), fmt=MVT_NAMES[vt])


def _fp_round_integral(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    mode = const(FP_ROUNDINGS[tree.opcode], 3) if tree.opcode in FP_ROUNDINGS else lo.rounding
    return Expr("fround", MVT_BITS[vt], (_arg(lo, tree, 0), mode), fmt=MVT_NAMES[vt])


def _fneg(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    sign = const(1 << (w - 1), w)
    x = tree.args[0]
    inner = x if isinstance(x, PatNode) else None
    if inner is not None and inner.opcode == isd.FMA:  # -(a*b+c) is one instruction with one rounding
        a, b, c = (_arg(lo, inner, i) for i in range(3))
        return Expr("fma", w, (Expr("xor", w, (a, sign)), b, Expr("xor", w, (c, sign)), lo.rounding), fmt=MVT_NAMES[vt])
    return Expr("xor", w, (_arg(lo, tree, 0), sign))


def _fabs(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    return Expr("and", w, (_arg(lo, tree, 0), const((1 << (w - 1)) - 1, w)))


def _fcopysign(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    sign = _arg(lo, tree, 1)
    if sign.width != w:
        sign = (Expr("shl", w, (resize(sign, w), const(w - sign.width, w))) if sign.width < w
                else resize(Expr("srl", sign.width, (sign, const(sign.width - w, sign.width))), w))
    return Expr("or", w, (
        Expr("and", w, (_arg(lo, tree, 0), const((1 << (w - 1)) - 1, w))),
        Expr("and", w, (sign, const(1 << (w - 1), w))),
    ))  # fmt: skip


def _setcc(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return resize(lo._compare(tree.args[2], tree.args[0], tree.args[1]), MVT_BITS[vt])


def _select(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return Expr("select", MVT_BITS[vt], (truth(_arg(lo, tree, 0)), _raw_arg(lo, tree, 1), _raw_arg(lo, tree, 2)))


def _select_cc(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    cond = lo._compare(tree.args[4], tree.args[0], tree.args[1])
    return Expr("select", MVT_BITS[vt], (cond, _raw_arg(lo, tree, 2), _raw_arg(lo, tree, 3)))


def _czero(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    cond = truth(_arg(lo, tree, 1))
    x, zero = _arg(lo, tree, 0), const(0, w)
    return Expr("select", w, (cond, x, zero) if tree.opcode == isd.CZERO_EQZ else (cond, zero, x))


def _extend(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return resize(_arg(lo, tree, 0), MVT_BITS[vt], signed=tree.opcode == isd.SIGN_EXTEND)


def _sext_inreg(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    leaf = tree.args[1]
    assert isinstance(leaf, PatLeaf) and isinstance(leaf.value, int)
    return resize(resize(_arg(lo, tree, 0), MVT_BITS[leaf.value]), MVT_BITS[vt], signed=True)


def _bits(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return resize(_raw_arg(lo, tree, 0), MVT_BITS[vt], signed=True)


def _same(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return resize(_arg(lo, tree, 0), MVT_BITS[vt])


def _fp_convert(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    src = _type_of(tree.args[0])
    return Expr("fcvt", MVT_BITS[vt], (_arg(lo, tree, 0), lo.rounding), fmt=MVT_NAMES[vt], fmt2=MVT_NAMES[src])


def _to_fp(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    op = "sitofp" if tree.opcode == isd.SINT_TO_FP else "uitofp"
    return Expr(op, MVT_BITS[vt], (_arg(lo, tree, 0), lo.rounding), fmt=MVT_NAMES[vt])


def _to_int(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    op = "fptosi" if tree.opcode in (isd.FP_TO_SINT, isd.LRINT, isd.LLRINT, isd.LROUND, isd.LLROUND) else "fptoui"
    mode = const(4, 3) if tree.opcode in (isd.LROUND, isd.LLROUND) else lo.rounding
    return Expr(op, MVT_BITS[vt], (_arg(lo, tree, 0), mode), fmt=MVT_NAMES[_type_of(tree.args[0])])


def _fclass(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return Expr("fclass", MVT_BITS[vt], (_arg(lo, tree, 0),), fmt=MVT_NAMES[_type_of(tree.args[0])])


def _funnel(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    x, y, amount = (resize(_arg(lo, tree, i), w) for i in range(3))
    low = Expr("and", w, (amount, const(w - 1, w)))
    rest = Expr("xor", w, (low, const(w - 1, w)))  # the other half shifts by w - low: by 1, then by w - 1 - low
    if tree.opcode == isd.FSHL:
        return Expr("or", w, (Expr("shl", w, (x, low)), Expr("srl", w, (Expr("srl", w, (y, const(1, w))), rest))))
    return Expr("or", w, (Expr("shl", w, (Expr("shl", w, (x, const(1, w))), rest)), Expr("srl", w, (y, low))))


def _saturate(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
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


HANDLERS: dict[int, Callable[[Lowering, PatNode, list[Expr], int], Expr]] = {
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
    e = lo._lower(tree.args[i])
    return const(e.value, 3) if e.op == "const" and isinstance(e.value, int) and e.value != 7 else Expr("rmode", 3, (e,))


def _sem_arithmetic(op: str) -> Callable[[Lowering, PatNode, list[Expr], int], Expr]:
    def handler(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
        last = len(tree.args) - 1
        args = [_arg(lo, tree, i) for i in range(last)]
        return Expr(op, MVT_BITS[vt], [*args, _mode(lo, tree, last)], fmt=MVT_NAMES[vt])

    return handler


def _sem_to_int(op: str, width: int) -> Callable[[Lowering, PatNode, list[Expr], int], Expr]:
    def handler(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
        e = Expr(op, width, (_arg(lo, tree, 0), _mode(lo, tree, 1)), fmt=MVT_NAMES[_type_of(tree.args[0])])
        return resize(e, MVT_BITS[vt], signed=True)

    return handler


def _sem_from_int(op: str, width: int) -> Callable[[Lowering, PatNode, list[Expr], int], Expr]:
    def handler(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
        return Expr(op, MVT_BITS[vt], (resize(_arg(lo, tree, 0), width), _mode(lo, tree, 1)), fmt=MVT_NAMES[vt])

    return handler


def _sem_round(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    src = MVT_NAMES[_type_of(tree.args[0])]
    return Expr("fcvt", MVT_BITS[vt], (_arg(lo, tree, 0), _mode(lo, tree, 1)), fmt=MVT_NAMES[vt], fmt2=src)


def _sem_integral(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return Expr("prim", MVT_BITS[vt], (_arg(lo, tree, 0), _mode(lo, tree, 1)), value="fp_integral", fmt=MVT_NAMES[vt])


def _sem_sign_xor(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    w = MVT_BITS[vt]
    return Expr("xor", w, (_arg(lo, tree, 0), Expr("and", w, (_arg(lo, tree, 1), const(1 << (w - 1), w)))))


def _sem_load_pair(lo: Lowering, tree: PatNode, _: list[Expr], vt: int) -> Expr:
    return Expr("load", 128, (resize(_arg(lo, tree, 0), 64),), value=16)


# bits of results whose type is a group of registers
WIDE_RESULTS = {f"wmma_{name}": 256 for name in ("f32_f16", "f32_bf16", "f32_e4m3", "f32_e5m2", "i32_i8")}
SEM_CORE: dict[str, Callable[[Lowering, PatNode, list[Expr], int], Expr]] = {
    **{f"{op}_rm": _sem_arithmetic(op) for op in ("fadd", "fsub", "fmul", "fdiv", "fsqrt", "fma")},
    "fp_to_s32": _sem_to_int("fptosi", 32), "fp_to_u32": _sem_to_int("fptoui", 32), "fp_to_s64": _sem_to_int("fptosi", 64),
    "fp_to_u64": _sem_to_int("fptoui", 64), "s32_to_fp": _sem_from_int("sitofp", 32), "u32_to_fp": _sem_from_int("uitofp", 32),
    "s64_to_fp": _sem_from_int("sitofp", 64), "u64_to_fp": _sem_from_int("uitofp", 64), "fp_round_rm": _sem_round,
    "fround_rm": _sem_arithmetic("fround"), "fp_integral": _sem_integral, "fsgnjx": _sem_sign_xor, "load_pair": _sem_load_pair,
}  # fmt: skip
ELEMENTWISE = frozenset((*SIMPLE, *FP_SIMPLE, *FP_MINMAX, *FP_ROUNDINGS, isd.FNEG, isd.FABS, isd.FCOPYSIGN, isd.FP_EXTEND, isd.FP_ROUND,
                         isd.SINT_TO_FP, isd.UINT_TO_FP, isd.SIGN_EXTEND, isd.ZERO_EXTEND, isd.TRUNCATE))

def meaning_of(target: Target, desc: InstrDesc) -> Meaning:
    """The meaning of an instruction, from its `Semantics` or its `Pattern`.  Raises `OxllcError` where it has none."""
    cache: dict[int, Meaning] = target.__dict__.setdefault("_meanings", {})
    found = cache.get(desc.id)
    if found is None:
        from oxllc.target_desc.patterns import parse_semantics

        trees = parse_semantics(target, desc)
        if not trees:
            raise OxllcError(f"instruction {desc.name} has neither Semantics nor a pattern: it cannot be simulated")
        found = cache[desc.id] = Lowering(target, desc).run(trees)
    return found
