"""Typed pattern trees: what patterns and `Semantics` are once read from `.td` records.

One vocabulary serves three readers: the matcher compiler (source and result trees), the legalizer (which operations
have a pattern) and the simulator (`parse_semantics`).  After `patterns.py` returns a tree these invariants hold:

* every fragment (PatFrag, PatLeaf, ImmLeaf, OutPatFrag) is inlined; its predicates hang on the node they test;
* every value has exactly one type: `types` lists the value results of a node (chain and glue are not listed);
* a `Tree` is a `PatNode` or a `PatLeaf`; children are in operand order without the chain.

Leaves that LLVM spells as nodes without operands ((imm), (timm), (fpimm), (bb), (tglobaladdr), ...) are `PatNode`s with
no `args` whose `name` is the operand they bind: `simm12:$imm` becomes `PatNode(op="imm", name="imm", predicates=[...])`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from oxllc.target_desc.mvt import MVT_NAMES

if TYPE_CHECKING:
    from oxllc.diagnostics import SourceFile
    from oxllc.target_desc.records import Record

# Kinds of leaves (PatLeaf.kind).
LEAF_REG = "reg"  # any value in a register class: value = class name
LEAF_ANY = "any"  # any value (`node:$x`, or an untyped `$x`): value = None
LEAF_PHYSREG = "physreg"  # a named physical register: value = register name
LEAF_INT = "int"  # an integer constant: value = int
LEAF_VT = "vt"  # a value type used as an operand (sext_inreg): value = MVT id
LEAF_COND = "cond"  # a condition code: value = name without ISD:: ("SETEQ")
LEAF_COMPLEX = "complex"  # a ComplexPattern without named sub-operands: value = record name
LEAF_OPERAND = "operand"  # an instruction operand of an Operand record (not a fragment): value = record name
LEAF_REGCLASS = "regclass"  # a register class as a value (COPY_TO_REGCLASS): value = class name
LEAF_SUBREG = "subreg"  # a sub-register index: value = record name
LEAF_STRING = "str"  # a string argument (sem_call "name"): value = str
LEAF_UNSET = "unset"  # `?` or (undef_tied_input)-like hole: value = None

# Kinds of nodes (PatNode.kind).
NODE_SD = "sdnode"  # an SDNode record: op = record name, opcode_name = "ISD::ADD"
NODE_INTRINSIC = "intrinsic"  # an Intrinsic record: op = record name, opcode_name = IR name "llvm.ox.ballot"
NODE_COMPLEX = "complex"  # a ComplexPattern with named sub-operands: args bind its results
NODE_SET = "set"  # (set dst..., expr): the last argument is the expression
NODE_IMPLICIT = "implicit"  # (implicit REG): the instruction also writes a physical register
NODE_INSTR = "instr"  # result tree: an instruction; op = instruction name
NODE_XFORM = "xform"  # result tree: an SDNodeXForm applied to an immediate; op = record name


class Predicate:
    """A test on one node of a source tree.

    `kind` says what `expr` is about:
      "imm"    expression over `imm`, the integer value (ImmLeaf, IntImmLeaf); FPImmLeaf: over `imm`, the bit pattern
      "node"   expression over the node (PatFrag's PredicateCode): functions in `oxllc.isel.match_predicates`
      others   built in, `value` as stated: "load" and "store" (True: is one), "unindexed" (True),
               "ext" ("non", "any", "sext", "zext"), "trunc" (bool), "memvt" (MVT id), "memelt" (MVT id of the element),
               "addrspaces" (tuple of ints), "align" (bytes), "one_use" (True), "atomic" (bool),
               "ordering" (tuple of ordering names that fit)
    `record` is the fragment that states it, for messages.  A "node" predicate that refers to the
    fragment's operands by name has `uses_operands`; operand `x` is the subtree with the mark (`scope`, "x")."""

    __slots__ = ("expr", "kind", "record", "scope", "uses_operands", "value")

    def __init__(self, kind: str, record: Record | None, *, expr: str = "", value: object = None) -> None:
        self.kind = kind
        self.record = record
        self.expr = expr
        self.value = value
        self.uses_operands = False
        self.scope = 0

    def in_scope(self, number: int) -> Predicate:
        """This predicate for one inlining of its fragment."""
        if not self.uses_operands:
            return self
        new = Predicate(self.kind, self.record, expr=self.expr, value=self.value)
        new.uses_operands = True
        new.scope = number
        return new

    def key(self) -> tuple[str, str, object]:
        """What makes two predicates the same test."""
        return (self.kind, self.expr, self.value)

    def __str__(self) -> str:
        return self.expr if self.kind in ("imm", "node") else f"{self.kind}={self.value}"


class PatNode:
    """An operator applied to operands.

    `opcode` is the DAG opcode id (sdnode; -1 for other kinds), `properties` the SDNP names of the record ("SDNPHasChain", ...),
    `types` the MVT ids of the value results, `name` the operand it binds ("" if none), `num_results` of the profile."""

    __slots__ = ("args", "kind", "marks", "name", "op", "opcode", "opcode_name", "predicates", "properties", "record", "types")

    def __init__(self, kind: str, op: str, args: list[Tree], *, opcode: int = -1, opcode_name: str = "", name: str = "",
                 types: list[int] | None = None, predicates: list[Predicate] | None = None,
                 properties: frozenset[str] = frozenset(), record: Record | None = None) -> None:
        self.kind = kind
        self.op = op
        self.args = args
        self.opcode = opcode
        self.opcode_name = opcode_name
        self.name = name
        self.types: list[int] = types if types is not None else []
        self.predicates: list[Predicate] = predicates if predicates is not None else []
        self.properties = properties
        self.record = record
        self.marks: tuple[tuple[int, str], ...] = ()  # which fragment operands this subtree is: (scope, formal name)

    @property
    def type(self) -> int:
        """MVT id of the first result (raises IndexError where there is none)."""
        return self.types[0]

    def __str__(self) -> str:
        text = "(" + " ".join([self.op, ", ".join(map(str, self.args))]).rstrip() + ")"
        if self.types:
            text += ":" + ",".join(MVT_NAMES[t] for t in self.types)
        if self.name:
            text += ":$" + self.name
        return text + "".join(f"<<{p}>>" for p in self.predicates)


class PatLeaf:
    """A leaf: an operand or a constant.  `type` is its MVT id (-1 for kinds that are not values); `name` the operand bound.

    For LEAF_COMPLEX `operands` names the results of the complex pattern where the pattern names them singly."""

    __slots__ = ("kind", "marks", "name", "predicates", "record", "type", "value")

    def __init__(self, kind: str, value: object = None, *, name: str = "", type: int = -1, record: Record | None = None,
                 predicates: list[Predicate] | None = None) -> None:
        self.kind = kind
        self.value = value
        self.name = name
        self.type = type
        self.record = record
        self.marks: tuple[tuple[int, str], ...] = ()
        self.predicates: list[Predicate] = predicates if predicates is not None else []

    def __str__(self) -> str:
        value = MVT_NAMES[self.value] if self.kind == LEAF_VT and isinstance(self.value, int) else self.value
        text = "node" if value is None else str(value)
        if self.type >= 0 and self.kind != LEAF_VT:
            text += ":" + MVT_NAMES[self.type]
        if self.name:
            text += ":$" + self.name
        return text


Tree = Union[PatNode, PatLeaf]  # noqa: UP007  the classes refer to it before it exists


class Pattern:
    """One selection pattern: `source` matches, `results` replace it (almost always one instruction tree).

    `id` is the source order (rule number), `complexity` LLVM's score including AddedComplexity; patterns of a target are sorted by
    (-complexity, result cost, id).  `general`: no predicate limits it to some constants or contexts, so it makes its root
    operation legal.  `loc` is where the pattern is written, `record` the Pat or Instruction."""

    __slots__ = ("complexity", "cost", "general", "id", "implicit_defs", "loc", "record", "results", "source")

    def __init__(self, id: int, source: PatNode, results: list[Tree], record: Record,
                 loc: tuple[SourceFile | None, int]) -> None:
        self.id = id
        self.source = source
        self.results = results
        self.record = record
        self.loc = loc
        self.complexity = 0
        self.cost = 0
        self.general = True
        self.implicit_defs: list[str] = []  # physical registers of (implicit X)

    @property
    def where(self) -> str:
        """ "file:line" of the pattern."""
        file, offset = self.loc
        return f"{file.name}:{file.line_col(offset)[0]}" if file is not None else "?"

    def __str__(self) -> str:
        return f"{self.source} -> {'; '.join(map(str, self.results))}"
