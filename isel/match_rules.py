"""Patterns as rules: an ordered list of primitive tests on a DAG node and its operands, and names for what they bind.

A *path* says where a test looks: () is the root node, (0, 1) operand 1 of the node that gives the root's operand 0; numbers are
DAG operand positions (chain included, see `dag.py`).  Tests of one rule, in the order in which they may be made:

    op       path, opcode      the node there has this opcode
    vt       path, mvt         the value there (the root's first result) has this type
    resno    path, number      the value is this result of its node
    payload  path, value       the node's payload equals this (constants, condition codes, narrow types, intrinsic names)
    mem      path, (field, v)  a field of the memory payload: "vt", "ext", "trunc"
    memx     path, (field, v)  the same, where several answers may fit: "space", "align", "order", "elt"
    const    path, value       an integer constant of this value, target constant or not
    reg      path, number      the Register node of this physical register
    imm      path, (expression, bits)  over the payload of the constant there, of a type of so many bits
    node     path, expression  over the node there and named operands
    same     path, path        both are one value
    fold     path, None        the node there has a chain: it may be covered only if that makes no cycle and nobody else uses it
    complex  path, name        a ComplexPattern's function accepts the value

`exclusive` kinds (op, vt, resno, payload, mem) fail whenever the same question has another answer: those make the switches of the
generated matcher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER
from oxllc.target_desc.pattern_legal import EXT_KINDS
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
    PatLeaf,
    PatNode,
    Pattern,
    Tree,
)
from oxllc.target_desc.type_solver import FP_TYPES, INT_TYPES

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.pattern_read import PatternReader
    from oxllc.target_desc.records import Record

Path = tuple[int, ...]
EXCLUSIVE = frozenset(("op", "vt", "resno", "payload", "mem"))


class Test(NamedTuple):
    """One primitive test; see the header.  `names`: paths of operands that a "node" expression names; `record`: who states it."""

    kind: str
    path: Path
    value: object
    names: tuple[tuple[str, Path], ...] = ()
    record: Record | None = None

    def key(self) -> tuple[object, ...]:
        """The question, without the answer."""
        if self.kind == "mem":
            assert isinstance(self.value, tuple)
            return ("mem", self.path, self.value[0])
        if self.kind in EXCLUSIVE:
            return (self.kind, self.path)
        return (self.kind, self.path, self.value, self.names)


class Binding(NamedTuple):
    """What a name of the pattern means: `kind` "value" (the value at path), "imm" (the payload there), "symbol", "block", "frame"
    (payloads of other leaves), "operand" (a leaf's payload or else the value), "complex" (result `part` of the complex pattern at
    path; -1: all of them)."""

    kind: str
    path: Path
    part: int = 0


class Rule:
    """A pattern ready for matching.  `opcode`: of the root (one rule per opcode an intrinsic may come as)."""

    __slots__ = ("bindings", "complexes", "folded", "number", "opcode", "pattern", "tests")

    def __init__(self, pattern: Pattern, number: int, opcode: int) -> None:
        self.pattern = pattern
        self.number = number
        self.opcode = opcode
        self.tests: list[Test] = []
        self.bindings: dict[str, Binding] = {}
        self.complexes: dict[Path, Record] = {}
        self.folded: list[Path] = []  # covered nodes that have a chain


_IMM_LEAVES = frozenset((isd.CONSTANT, isd.TARGET_CONSTANT, isd.CONSTANT_FP, isd.TARGET_CONSTANT_FP))
_SYMBOL_LEAVES = frozenset((
    isd.GLOBAL_ADDRESS, isd.TARGET_GLOBAL_ADDRESS, isd.GLOBAL_TLS_ADDRESS, isd.TARGET_GLOBAL_TLS_ADDRESS, isd.LOCAL_TLS_ADDRESS,
    isd.EXTERNAL_SYMBOL,
    isd.TARGET_EXTERNAL_SYMBOL, isd.CONSTANT_POOL, isd.TARGET_CONSTANT_POOL, isd.JUMP_TABLE, isd.TARGET_JUMP_TABLE,
    isd.BLOCK_ADDRESS, isd.TARGET_BLOCK_ADDRESS,
))  # fmt: skip
_FRAME_LEAVES = frozenset((isd.FRAME_INDEX, isd.TARGET_FRAME_INDEX))
_CHAINED_INTRINSICS = frozenset((isd.INTRINSIC_W_CHAIN, isd.INTRINSIC_VOID))


class RuleMaker:
    """Turns patterns into rules for one target."""

    def __init__(self, target: Target, reader: PatternReader, legal: int) -> None:
        self.target = target
        self.reader = reader
        self.legal = legal

    def rules(self, pattern: Pattern, number: int) -> list[Rule]:
        """The rules of a pattern (an intrinsic may come with or without a chain)."""
        source = pattern.source
        if source.kind == NODE_INTRINSIC:
            opcodes: tuple[int, ...] = (isd.INTRINSIC_WO_CHAIN, isd.INTRINSIC_W_CHAIN) if source.types else (isd.INTRINSIC_VOID,)
        elif source.kind == NODE_COMPLEX:
            assert source.record is not None
            roots = source.record.list("RootNodes")
            opcodes = tuple(dict.fromkeys(self.reader.node_info(root).opcode for root in roots))
        else:
            opcodes = (source.opcode,)
        out: list[Rule] = []
        for opcode in opcodes:
            rule = Rule(pattern, number, opcode)
            maker = _Maker(self, rule)
            if source.kind == NODE_COMPLEX:
                maker.test("vt", (), source.types[0], source.record)
                maker.complex(source, ())
            else:
                maker.node(source, (), opcode)
            rule.tests = maker.first + maker.later + maker.folds + maker.last
            out.append(rule)
        return out


class _Maker:
    """Collects the tests of one rule, cheap ones first."""

    def __init__(self, owner: RuleMaker, rule: Rule) -> None:
        self.owner = owner
        self.rule = rule
        self.first: list[Test] = []  # opcodes, types, payloads
        self.later: list[Test] = []  # predicates
        self.folds: list[Test] = []
        self.last: list[Test] = []  # complex patterns
        self.seen: dict[str, Path] = {}
        self.marks: dict[tuple[int, str], Path] = {}

    def test(self, kind: str, path: Path, value: object, record: Record | None = None) -> None:
        self.first.append(Test(kind, path, value, (), record))

    def type_known(self, parent: PatNode, position: int) -> bool:
        """Whether a well-formed parent of its types leaves no choice for the type of an operand."""
        record = parent.record
        assert record is not None
        if parent.kind == NODE_INTRINSIC:
            mask = self.owner.reader.vt_mask(record.list("ParamTypes")[position])
            return mask & (mask - 1) == 0
        info = self.owner.reader.node_info(record)
        number = info.num_results + position
        same: dict[int, int] = {}

        def root(n: int) -> int:
            while same.get(n, n) != n:
                n = same[n]
            return n

        mask = self.owner.legal
        for constraint in info.constraints:
            kind = constraint.superclasses[-1]
            own = constraint.int("OperandNum")
            if kind == "SDTCisSameAs":
                a, b = root(own), root(constraint.int("OtherOperandNum"))
                same[max(a, b)] = min(a, b)
        number = root(number)
        if number < info.num_results or number < info.num_results + position:
            return True  # tied to the result or to an operand before it, whose type has been tested
        for constraint in info.constraints:
            kind = constraint.superclasses[-1]
            if root(constraint.int("OperandNum")) != number:
                continue
            if kind in ("SDTCisVT", "SDTCisPtrTy"):
                return True
            if kind == "SDTCisInt":
                mask &= INT_TYPES
            elif kind == "SDTCisFP":
                mask &= FP_TYPES
        return mask & (mask - 1) == 0

    def visit(self, tree: Tree, path: Path, parent: PatNode, position: int) -> None:
        """Tests of an operand."""
        for mark in tree.marks:
            self.marks[mark] = path
        if isinstance(tree, PatLeaf):
            self.leaf(tree, path, parent, position)
        elif tree.kind == NODE_COMPLEX:
            self.complex(tree, path)
        else:
            record = tree.record
            assert record is not None
            opcode = tree.opcode
            if tree.kind == NODE_INTRINSIC:
                if "SDNPHasChain" in tree.properties:
                    opcode = isd.INTRINSIC_W_CHAIN
                else:
                    opcode = isd.INTRINSIC_WO_CHAIN
            self.test("op", path, opcode, record)
            if len(tree.types) > 1:
                self.test("resno", path, 0, record)
            if tree.types and tree.types[0] != OTHER and not self.type_known(parent, position):
                self.test("vt", path, tree.types[0], record)
            self.node(tree, path, opcode)

    def node(self, tree: PatNode, path: Path, opcode: int) -> None:
        """Tests of a node whose opcode is known to fit (the root, or after an "op" test)."""
        record = tree.record
        assert record is not None
        if not path:
            for mark in tree.marks:
                self.marks[mark] = path
            if tree.types and tree.types[0] != OTHER:
                self.test("vt", path, tree.types[0], record)
        self.bind(tree.name, path, opcode)
        chained = "SDNPHasChain" in tree.properties
        if tree.kind == NODE_INTRINSIC:
            self.test("payload", path, tree.opcode_name, record)
            chained = opcode in _CHAINED_INTRINSICS
        if path and chained:
            self.folds.append(Test("fold", path, None, (), record))
            self.rule.folded.append(path)
        self.memory(tree, path)
        payload_at = isd.PAYLOAD_OPERAND.get(opcode, -1)
        if 0 <= payload_at < len(tree.args):
            self.payload(tree.args[payload_at], path)
        at = 1 if chained else 0
        for i, arg in enumerate(tree.args):
            if i == payload_at:
                continue
            self.visit(arg, (*path, at), tree, i)
            at += 1
        for predicate in tree.predicates:
            if predicate.kind == "imm":
                width = mvt.MVT_BITS[tree.types[0]] if tree.types else 64
                self.later.append(Test("imm", path, (predicate.expr, width), (), predicate.record))
            elif predicate.kind == "one_use":
                self.later.append(Test("node", path, "hasOneUse(N)", (), predicate.record))
            elif predicate.kind == "node":
                names = tuple(sorted((n, p) for (scope, n), p in self.marks.items() if scope == predicate.scope)) \
                    if predicate.uses_operands else ()
                self.later.append(Test("node", path, predicate.expr, names, predicate.record))

    def memory(self, tree: PatNode, path: Path) -> None:
        """Facts about the memory payload, each once."""
        seen: set[tuple[str, object]] = set()
        for predicate in tree.predicates:
            kind, value = predicate.kind, predicate.value
            test: tuple[str, object] | None = None
            if kind == "ext":
                test = ("ext", EXT_KINDS[str(value)])
            elif kind == "memvt":
                test = ("vt", value)
            elif kind == "memelt":
                test = ("elt", value)
            elif kind == "trunc":
                test = ("trunc", value)
            elif kind == "addrspaces":
                test = ("space", value)
            elif kind == "align":
                test = ("align", value)
            elif kind == "ordering":
                test = ("order", value)
            if test is not None and test not in seen:
                seen.add(test)
                self.test("mem" if test[0] in ("vt", "ext", "trunc") else "memx", path, test, predicate.record)

    def payload(self, arg: Tree, path: Path) -> None:
        """A leaf that the node keeps as payload."""
        if isinstance(arg, PatLeaf) and arg.kind == LEAF_COND:
            self.test("payload", path, isd.CC_BY_NAME[str(arg.value)], arg.record)
        elif isinstance(arg, PatLeaf) and arg.kind == LEAF_VT:
            self.test("payload", path, arg.value, arg.record)
        elif arg.name:
            self.rule.bindings[arg.name] = Binding("imm", path)

    def bind(self, name: str, path: Path, opcode: int) -> None:
        """Name what is at `path`; a second occurrence must be the same value."""
        if not name:
            return
        if name in self.seen:
            self.later.append(Test("same", path, self.seen[name]))
            return
        self.seen[name] = path
        kind = "value"
        if opcode in _IMM_LEAVES:
            kind = "imm"
        elif opcode in _SYMBOL_LEAVES:
            kind = "symbol"
        elif opcode in _FRAME_LEAVES:
            kind = "frame"
        elif opcode == isd.BASIC_BLOCK:
            kind = "block"
        self.rule.bindings[name] = Binding(kind, path)

    def leaf(self, leaf: PatLeaf, path: Path, parent: PatNode, position: int) -> None:
        """Tests of a leaf."""
        if leaf.kind == LEAF_INT:
            fits_width = leaf.value
            if parent.kind == NODE_INTRINSIC or parent.opcode == isd.ATOMIC_FENCE:
                self.test("const", path, fits_width)
            else:
                self.test("op", path, isd.CONSTANT)
                self.test("payload", path, _wrapped(leaf))
            if leaf.name:
                self.rule.bindings[leaf.name] = Binding("imm", path)
            return
        if leaf.kind == LEAF_COMPLEX:
            self.complex(leaf, path)
            return
        if leaf.kind == LEAF_PHYSREG:
            self.test("reg", path, self.owner.target.reg_by_name[str(leaf.value)], leaf.record)
            return
        if leaf.kind == LEAF_COND:
            self.test("op", path, isd.COND_CODE)
            self.test("payload", path, isd.CC_BY_NAME[str(leaf.value)], leaf.record)
            return
        if leaf.kind == LEAF_VT:
            self.test("op", path, isd.VALUE_TYPE)
            self.test("payload", path, leaf.value, leaf.record)
            return
        if leaf.kind in (LEAF_REG, LEAF_ANY, LEAF_OPERAND):
            if leaf.type not in (-1, OTHER) and not self.type_known(parent, position):
                self.test("vt", path, leaf.type, leaf.record)
            if leaf.kind == LEAF_OPERAND and leaf.name and leaf.name not in self.seen:
                self.seen[leaf.name] = path
                self.rule.bindings[leaf.name] = Binding("operand", path)
                return
            self.bind(leaf.name, path, -1)
            return
        if leaf.kind == LEAF_UNSET:
            return
        raise self.owner.reader.error(f"'{leaf}' cannot stand in a selection pattern")

    def complex(self, tree: Tree, path: Path) -> None:
        """A ComplexPattern: one test, last, and names for its results."""
        record = tree.record
        assert record is not None
        self.last.append(Test("complex", path, str(record.name), (), record))
        self.rule.complexes[path] = record
        if isinstance(tree, PatNode):
            for i, arg in enumerate(tree.args):
                if arg.name:
                    self.rule.bindings[arg.name] = Binding("complex", path, i)
            if tree.name:
                self.rule.bindings[tree.name] = Binding("value", path)
        elif tree.name:
            self.rule.bindings[tree.name] = Binding("complex", path, -1)


def _wrapped(leaf: PatLeaf) -> object:
    """The constant as the DAG holds it: sign-extended from its type's width (0xffffffff of i32 is -1)."""
    value = leaf.value
    bits = mvt.MVT_BITS[leaf.type] if leaf.type >= 0 else 64
    if isinstance(value, int) and bits:
        value &= (1 << bits) - 1
        if value >> (bits - 1):
            value -= 1 << bits
    return value


def needs(test: Test) -> Path | None:
    """The path whose "op" test must have been made before this one (None: only the root's opcode)."""
    if test.kind in ("op", "vt", "resno", "same", "complex", "const", "reg"):
        return test.path[:-1] or None
    return test.path or None
