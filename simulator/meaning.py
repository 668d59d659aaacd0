"""From `.td` pattern trees to the simulator's neutral form: what an instruction does, before any engine is chosen.

A `Meaning` is a list of statements over expressions of a small fixed vocabulary (`expr`).  Three emitters turn the same
expressions into Python-int source, NumPy source and LLVM IR, so the engines cannot disagree about what an instruction *means*, only
about a core operation, which the tests compare one by one.  Each node of a tree is lowered by its handler (`meaning_nodes`); here are
statements, operands, memory, and vector types in one register, which are unpacked into element operations.

Registers: a value narrower than its register is sign-extended when written, unless the register lies in a file of its own that
holds no integers: then it is NaN-boxed, and read back through the box check (RISC-V 12.2 and Zfinx 2.2).

Statements of one instruction read all operands before any register is written, in the order: memory and effects as listed, then
register writes, then the branch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.simulator.expr import Expr, Meaning, Statement, const, resize, truth
from oxllc.simulator.meaning_nodes import ELEMENTWISE, HANDLERS, SEM_CORE, TWO_RESULTS, WIDE_RESULTS, Given, type_of
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_ELEM, MVT_IS_FP, MVT_IS_INT, MVT_NAMES
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
    from collections.abc import Sequence

    from oxllc.target_desc.model import InstrDesc, Target

# effects without consequence on a machine of one lane: order of memory, hints, meeting of lanes
SCALAR_NOPS = frozenset(("fence", "nop", "atomic_fence", "hint", "prefetch", "bssy", "bsync", "yield", "bar"))
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
        args = [self.lower(a) for a in source.args]
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
                out.append(Statement("write", (resize(self.lower(source), 64, signed=True),), name=str(dst.value)))
                return
            at = self._operand(dst.name)
            out.append(Statement("write", (self.lower(source),), position=at))
            return
        op = tree.opcode
        if tree.kind != NODE_INTRINSIC:
            if op == isd.STORE:
                value = self.raw(tree.args[0])
                size = self._memory_bytes(tree, value.width)
                out.append(Statement("store", (self._address(tree.args[1]), resize(value, size * 8), const(size, 64))))
                return
            if op == isd.ATOMIC_STORE:
                v = self.raw(tree.args[0])
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
                out.append(Statement("branch", (truth(self.lower(tree.args[0])), self._target(tree.args[1]))))
                return
        if primitive_name(tree) == "store_pair":
            value = self.raw(tree.args[0])
            out.append(Statement("store", (self._address(tree.args[1]), value, const(value.width // 8, 64))))
            return
        out.append(Statement("effect", [self.lower(a) for a in tree.args if not _is_nothing(a)], name=primitive_name(tree)))

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
        return self.lower(tree)

    # -- expressions -------------------------------------------------------------------------------------------

    def _leaf(self, tree: PatLeaf, raw: bool) -> Expr:
        kind = tree.kind
        if kind == LEAF_INT:
            assert isinstance(tree.value, int)
            return const(tree.value, MVT_BITS[tree.type] if tree.type >= 0 and MVT_BITS[tree.type] else 64)
        if kind in (LEAF_REG, LEAF_ANY, LEAF_OPERAND, LEAF_COMPLEX):
            return self._operand_value(self._operand(tree.name), tree.type, raw)
        if kind == LEAF_PHYSREG:
            whole = Expr("physreg", 64, value=tree.value)
            return resize(whole, MVT_BITS[tree.type]) if tree.type >= 0 and MVT_IS_INT[tree.type] and MVT_BITS[tree.type] < 64 else whole
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

    def raw(self, tree: Tree) -> Expr:
        """A value whose bits are wanted as they are (stores, moves): no box check."""
        if isinstance(tree, PatLeaf):
            return self._leaf(tree, raw=True)
        return self.lower(tree)

    def _address(self, tree: Tree) -> Expr:
        return resize(self.lower(tree), 64)

    def _memory_bytes(self, tree: PatNode, width: int) -> int:
        for p in tree.predicates:
            if p.kind in ("memvt", "memelt"):
                assert isinstance(p.value, int)
                if p.kind == "memvt":
                    return MVT_BITS[p.value] // 8
        return width // 8

    def lower(self, tree: Tree) -> Expr:
        """The value of a tree."""
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
            return handler(self, tree, vt)
        if tree.opcode == isd.LOAD or tree.opcode == isd.ATOMIC_LOAD:
            return self._load(tree, vt)
        if tree.opcode in ATOMICS:
            return self._atomic(tree, vt)
        return self._primitive(tree)

    def _primitive(self, tree: PatNode) -> Expr:
        name = primitive_name(tree)
        width = MVT_BITS[tree.types[0]] if tree.types and MVT_BITS[tree.types[0]] else WIDE_RESULTS.get(name, 64)
        if name in ("pc", "next_pc"):
            return resize(Expr(name, 64), width)
        if name == "undef":
            return const(0, width)
        core = SEM_CORE.get(name)
        if core is not None:
            return core(self, tree, tree.types[0])
        args = [self.lower(a) for a in tree.args if not _is_nothing(a)]
        vt = tree.types[0] if tree.types else -1
        fmt = MVT_NAMES[MVT_ELEM[vt]] if vt >= 0 and MVT_BITS[vt] else ""
        if name == "csr_read":  # an instruction reads a control register once
            known = self.csr_reads.get(repr(args))
            if known is None:
                known = self.csr_reads[repr(args)] = Expr("prim", width, args, value=name)
            return known
        arg_vt = type_of(tree.args[0]) if tree.args else -1
        fmt2 = MVT_NAMES[arg_vt] if arg_vt >= 0 else ""
        return Expr("prim", width, args, value=name, fmt=fmt, fmt2=fmt2)

    def _elementwise(self, tree: PatNode, vt: int) -> Expr:
        elem = MVT_ELEM[vt]
        bits, count = MVT_BITS[elem], MVT_COUNT[vt]
        operands = [self.lower(a) if type_of(a) >= 0 and MVT_COUNT[type_of(a)] > 1 else None for a in tree.args]
        handler = HANDLERS[tree.opcode]
        result: Expr | None = None
        for i in range(count):
            parts: list[Tree] = []
            for a, whole in zip(tree.args, operands, strict=True):
                if whole is None:
                    parts.append(a)
                    continue
                a_bits = MVT_BITS[MVT_ELEM[type_of(a)]]
                shifted = whole if i == 0 else Expr("srl", whole.width, (whole, const(i * a_bits, whole.width)))
                parts.append(Given(resize(shifted, a_bits), MVT_ELEM[type_of(a)]))
            one = PatNode(tree.kind, tree.op, parts, opcode=tree.opcode, opcode_name=tree.opcode_name, types=[elem])
            e = resize(handler(self, one, elem), bits * count)
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
        value = resize(self.raw(tree.args[1]), size * 8)
        fmt = MVT_NAMES[vt] if MVT_IS_FP[vt] else ""
        e = Expr("amo", size * 8, (self._address(tree.args[0]), value), value=ATOMICS[tree.opcode], fmt=fmt)
        return resize(e, width, signed=True)

    def compare(self, cc: Tree, a: Tree, b: Tree) -> Expr:
        """A comparison as one bit."""
        if not (isinstance(cc, PatLeaf) and cc.kind == LEAF_COND):
            raise self.error(f"the condition {cc} is not constant")
        code = isd.CC_BY_NAME[str(cc.value)]
        vt = type_of(a)
        x, y = self.lower(a), self.lower(b)
        if vt >= 0 and MVT_IS_FP[vt]:
            return Expr("fcmp", 1, (x, y), value=code, fmt=MVT_NAMES[vt])
        if x.width != y.width:
            y = resize(y, x.width, signed=True)
        return Expr("icmp", 1, (x, y), value=code)


def _is_nothing(tree: Tree) -> bool:
    return isinstance(tree, PatLeaf) and tree.kind in (LEAF_COND,)


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
