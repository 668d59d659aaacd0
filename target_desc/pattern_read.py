"""Dags of the `.td` language to untyped pattern trees: operators, leaves, fragments inlined.

`PatternReader.source(dag)` gives all the trees a dag stands for (a PatFrags with several fragments is a choice; choices
multiply), `PatternReader.result(dag)` the tree of an output dag.  Inlining a fragment substitutes its operands by copies
of the arguments and hangs its predicates on the fragment's root, inner fragments' first (LLVM's order).

Types written in a dag (`(i32 $x)`, `GPR:$x`, a fragment's own) are kept as `casts` for `type_solver`: tree -> bit set of types.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from oxllc.target_desc import mvt
from oxllc.target_desc.isd import CC_BY_NAME, FIRST_TARGET_OPCODE, isd_by_td_name
from oxllc.target_desc.pattern_tree import (
    LEAF_ANY,
    LEAF_COMPLEX,
    LEAF_COND,
    LEAF_INT,
    LEAF_OPERAND,
    LEAF_PHYSREG,
    LEAF_REG,
    LEAF_REGCLASS,
    LEAF_STRING,
    LEAF_SUBREG,
    LEAF_UNSET,
    LEAF_VT,
    NODE_COMPLEX,
    NODE_IMPLICIT,
    NODE_INSTR,
    NODE_INTRINSIC,
    NODE_SD,
    NODE_SET,
    NODE_XFORM,
    PatLeaf,
    PatNode,
    Predicate,
    Tree,
)
from oxllc.target_desc.records import Record
from oxllc.target_desc.type_solver import FP_TYPES, INT_TYPES, VALUE_TYPES, VEC_TYPES
from oxllc.target_desc.values import Dag, Unset, to_int

if TYPE_CHECKING:
    from oxllc.diagnostics import OxllcError
    from oxllc.target_desc.records import RecordKeeper

MAX_ALTERNATIVES = 4096
MAX_DEPTH = 200

_FLAG_PREDICATES: tuple[tuple[str, str, object, object], ...] = (  # field, kind, value if true, value if false
    ("IsLoad", "load", True, None),
    ("IsStore", "store", True, None),
    ("IsAtomic", "atomic", True, None),
    ("IsUnindexed", "unindexed", True, None),
    ("IsNonExtLoad", "ext", "non", None),
    ("IsAnyExtLoad", "ext", "any", None),
    ("IsSignExtLoad", "ext", "sext", None),
    ("IsZeroExtLoad", "ext", "zext", None),
    ("IsTruncStore", "trunc", True, False),
    ("IsNonTruncStore", "trunc", False, None),
    ("HasOneUse", "one_use", True, None),
    ("IsAtomicOrderingMonotonic", "ordering", ("monotonic",), None),
    ("IsAtomicOrderingAcquire", "ordering", ("acquire",), None),
    ("IsAtomicOrderingRelease", "ordering", ("release",), None),
    ("IsAtomicOrderingAcquireRelease", "ordering", ("acq_rel",), None),
    ("IsAtomicOrderingSequentiallyConsistent", "ordering", ("seq_cst",), None),
    ("IsAtomicOrderingAcquireOrStronger", "ordering", ("acquire", "acq_rel", "seq_cst"),
     ("unordered", "monotonic", "release")),
    ("IsAtomicOrderingReleaseOrStronger", "ordering", ("release", "acq_rel", "seq_cst"),
     ("unordered", "monotonic", "acquire")),
)


class NullFragment(Exception):
    """The dag contains `null_frag`: the pattern does not exist (LLVM's way to leave a pattern out of a multiclass)."""


class _Scope(dict[str, Tree]):
    """The arguments of one inlined fragment by formal name; `number` tells the inlinings of a dag apart."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class NodeInfo:
    """What an SDNode (or Intrinsic) record says: opcode, properties and type profile."""

    __slots__ = ("constraints", "kind", "num_operands", "num_results", "opcode", "opcode_name", "properties")

    def __init__(self, kind: str, opcode: int, opcode_name: str, properties: frozenset[str], num_results: int,
                 num_operands: int, constraints: list[Record]) -> None:
        self.kind = kind
        self.opcode = opcode
        self.opcode_name = opcode_name
        self.properties = properties
        self.num_results = num_results
        self.num_operands = num_operands  # -1: any number
        self.constraints = constraints


class PatternReader:
    """Reads dags against one set of records.

    `begin` says which record's dags come next: errors point at it, and `operands` gives bare `$name`s their type."""

    def __init__(self, keeper: RecordKeeper, pointer_vt: int) -> None:
        self.keeper = keeper
        self.pointer_vt = pointer_vt
        self.target_nodes: dict[str, int] = {}  # opcode name -> id, for nodes that isd.py does not know
        for record in keeper.get_all_derived("SDNode"):
            name = record.str("Opcode")
            if isd_by_td_name(name) is None and name not in self.target_nodes:
                self.target_nodes[name] = FIRST_TARGET_OPCODE + len(self.target_nodes)
        self.owner: Record | None = None
        self.field: str | None = None
        self.operands: dict[str, Record] = {}  # operand records of the owner, by name
        self.casts: dict[int, list[tuple[int, str]]] = {}  # id(tree) -> (types, reason)
        self._keep: list[Tree] = []  # `casts` is keyed by id: the trees must stay alive
        self._scopes = 0
        self._infos: dict[int, NodeInfo] = {}
        self._class_masks: dict[int, int] = {}
        self._depth = 0

    # -- records ---------------------------------------------------------------------------------------------------

    def error(self, message: str, hint: str | None = None) -> OxllcError:
        """An error at the record being read."""
        assert self.owner is not None
        return self.owner.error(message, self.field, hint)

    def vt_mask(self, record: Record) -> int:
        """The set of types a ValueType record stands for (iPTR: the pointer type; iAny, fAny, vAny: all such)."""
        name = str(record.name)
        found = mvt.MVT_BY_NAME.get(str(record.get("MVTName") or name))
        if found is None:
            found = mvt.MVT_BY_NAME.get(name)
        if found is not None:
            return 1 << found
        special = {"iPTR": 1 << self.pointer_vt, "iPTRAny": 1 << self.pointer_vt, "iAny": INT_TYPES, "fAny": FP_TYPES,
                   "vAny": VEC_TYPES, "Any": VALUE_TYPES, "OtherVT": 1 << mvt.OTHER, "FlagVT": 1 << mvt.GLUE}
        if name not in special:
            raise self.error(f"value type '{name}' is not one that oxllc knows")
        return special[name]

    def vt(self, record: Record) -> int:
        """The MVT id of a ValueType record that means one type."""
        mask = self.vt_mask(record)
        if mask & (mask - 1):
            raise self.error(f"value type '{record.name}' is not one type")
        return mask.bit_length() - 1

    def class_mask(self, record: Record) -> int:
        """The types of a RegisterClass or RegisterOperand record."""
        key = id(record)
        mask = self._class_masks.get(key)
        if mask is None:
            cls = record.record("RegClass") if record.isa("RegisterOperand") else record
            mask = 0
            for vt in cls.list("RegTypes"):
                mask |= self.vt_mask(vt)
            self._class_masks[key] = mask
        return mask

    def node_info(self, record: Record) -> NodeInfo:
        """The opcode and profile of an SDNode record."""
        info = self._infos.get(id(record))
        if info is None:
            name = record.str("Opcode")
            opcode = isd_by_td_name(name)
            if opcode is None:
                opcode = self.target_nodes[name]
            profile = record.record("TypeProfile")
            info = NodeInfo(
                NODE_SD, opcode, name, frozenset(str(p.name) for p in record.list("Properties")),
                profile.int("NumResults"), profile.int("NumOperands"), list(profile.list("Constraints")))
            self._infos[id(record)] = info
        return info

    def intrinsic_info(self, record: Record) -> NodeInfo:
        """The IR name and arity of an Intrinsic record."""
        info = self._infos.get(id(record))
        if info is None:
            name = str(record.get("LLVMName") or "") or "llvm." + str(record.name).removeprefix("int_").replace("_", ".")
            props: set[str] = set()
            for prop in record.get("IntrProperties") or []:
                props.add(str(prop.name))
            if "IntrNoMem" not in props or props & {"IntrHasSideEffects", "IntrConvergent"}:
                props.add("SDNPHasChain")
            info = NodeInfo(NODE_INTRINSIC, -1, name, frozenset(props), len(record.list("RetTypes")),
                            len(record.list("ParamTypes")), [])
            self._infos[id(record)] = info
        return info

    def cast(self, tree: Tree, mask: int, reason: str) -> None:
        """Note that `tree`'s first value has one of these types."""
        self.casts.setdefault(id(tree), []).append((mask, reason))

    def copy(self, tree: Tree) -> Tree:
        """A deep copy, casts included."""
        new: Tree
        if isinstance(tree, PatLeaf):
            new = PatLeaf(tree.kind, tree.value, name=tree.name, type=tree.type, record=tree.record,
                          predicates=list(tree.predicates))
        else:
            new = PatNode(tree.kind, tree.op, [self.copy(a) for a in tree.args], opcode=tree.opcode,
                          opcode_name=tree.opcode_name, name=tree.name, types=list(tree.types),
                          predicates=list(tree.predicates), properties=tree.properties, record=tree.record)
        new.marks = tree.marks
        if id(tree) in self.casts:
            self.casts[id(new)] = list(self.casts[id(tree)])
        self._keep.append(new)
        return new

    # -- source trees ------------------------------------------------------------------------------------------------

    def begin(self, owner: Record, operands: dict[str, Record] | None = None, field: str | None = None) -> None:
        """Start on the dags of a record, in `field` (for messages)."""
        self.field = field
        self.owner = owner
        self.operands = operands or {}
        self.casts = {}
        self._keep = []  # `casts` is keyed by id: the trees must stay alive
        self._depth = 0

    def source(self, value: Any, name: str = "", env: _Scope | None = None) -> list[Tree]:
        """All the trees that a dag (or a dag's argument) stands for.  Raises OxllcError at the owner."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.error("fragments nest too deeply; does one contain itself?")
        try:
            trees = self._dag(value, name, env) if isinstance(value, Dag) else self._leaf(value, name, env)
        finally:
            self._depth -= 1
        self._keep.extend(trees)
        return trees

    def _leaf(self, value: Any, name: str, env: _Scope | None) -> list[Tree]:
        if env is not None and name in env and (value is Unset or _is_marker(value, "node")):
            tree = self.copy(env[name])
            tree.marks = (*tree.marks, (env.number, name))
            return [tree]
        if value is Unset:
            if not name:
                return [PatLeaf(LEAF_UNSET)]
            record = self.operands.get(name)
            if record is not None and not record.isa("SDNode"):
                return self._leaf(record, name, None)
            return [PatLeaf(LEAF_ANY, name=name)]
        if isinstance(value, Record):
            return self._record_leaf(value, name, env)
        if isinstance(value, str):
            return [PatLeaf(LEAF_STRING, str(value), name=name)]
        number = to_int(value)
        if number is None:
            raise self.error(f"'{value}' cannot stand in a pattern")
        return [PatLeaf(LEAF_INT, number, name=name)]

    def _record_leaf(self, record: Record, name: str, env: _Scope | None) -> list[Tree]:
        if record.isa("RegisterClass") or record.isa("RegisterOperand"):
            cls = record.record("RegClass") if record.isa("RegisterOperand") else record
            leaf = PatLeaf(LEAF_REG if name else LEAF_REGCLASS, str(cls.name), name=name, record=record)
            if name:
                self.cast(leaf, self.class_mask(record), f"class {cls.name}")
            return [leaf]
        if record.isa("PatFrags"):
            return self._fragment(record, [], name, env)
        if record.isa("ComplexPattern"):
            leaf = PatLeaf(LEAF_COMPLEX, str(record.name), name=name, record=record)
            self._cast_complex(leaf, record)
            return [leaf]
        if record.isa("SDNode"):
            return self._operator(record, [], name)
        if record.isa("Register"):
            return [PatLeaf(LEAF_PHYSREG, str(record.name), name=name, record=record)]
        if record.isa("CondCode"):
            if str(record.name) not in CC_BY_NAME:
                raise self.error(f"unknown condition code '{record.name}'")
            return [PatLeaf(LEAF_COND, str(record.name), name=name, record=record)]
        if record.isa("ValueType"):
            if name:
                leaf = PatLeaf(LEAF_ANY, name=name)
                self.cast(leaf, self.vt_mask(record), f"written as {record.name}")
                return [leaf]
            return [PatLeaf(LEAF_VT, self.vt(record), name=name, record=record)]
        if record.isa("SubRegIndex"):
            return [PatLeaf(LEAF_SUBREG, str(record.name), name=name, record=record)]
        if record.isa("Operand"):
            leaf = PatLeaf(LEAF_OPERAND, str(record.name), name=name, record=record)
            self.cast(leaf, self.vt_mask(record.record("Type")), f"operand {record.name}")
            return [leaf]
        if str(record.name) == "node":
            return [PatLeaf(LEAF_ANY, name=name)]
        if str(record.name) == "srcvalue":
            return [PatLeaf(LEAF_UNSET, name=name)]
        raise self.error(f"'{record.name}' cannot be an operand of a pattern")

    def _cast_complex(self, tree: Tree, record: Record) -> None:
        mask = self.vt_mask(record.record("Ty"))
        if mask != 1 << mvt.UNTYPED:
            self.cast(tree, mask, f"complex pattern {record.name}")

    def _dag(self, dag: Dag, name: str, env: _Scope | None) -> list[Tree]:
        op = dag.op
        if not isinstance(op, Record):
            raise self.error(f"'{op}' is not an operator")
        if str(op.name) == "null_frag":
            raise NullFragment
        if op.isa("ValueType"):
            if len(dag.args) != 1:
                raise self.error(f"type '{op.name}' applies to one operand, not {len(dag.args)}")
            value, arg_name = dag.args[0]
            trees = self.source(value, arg_name or name, env)
            mask = self.vt_mask(op)
            for tree in trees:
                self.cast(tree, mask, f"written as ({op.name} ...)")
                if name and not tree.name:
                    tree.name = name
            return trees
        if op.isa("ComplexPattern"):
            # Sub-operands only name results; their classes are informative.
            args: list[Tree] = []
            for value, arg_name in dag.args:
                args.extend(self.source(value, arg_name or "", None)[:1])
            node = PatNode(NODE_COMPLEX, str(op.name), args, name=name, record=op)
            if len(args) != op.int("NumOperands"):
                raise self.error(f"complex pattern '{op.name}' gives {op.int('NumOperands')} operands, {len(args)} are named")
            self._cast_complex(node, op)
            return [node]
        choices: list[list[Tree]] = [self.source(value, arg_name or "", env) for value, arg_name in dag.args]
        count = 1
        for choice in choices:
            count *= len(choice)
        if count > MAX_ALTERNATIVES:
            raise self.error(f"the fragments of '{op.name}' multiply to more than {MAX_ALTERNATIVES} patterns")
        out: list[Tree] = []
        for picked in product(*choices):
            args = [self.copy(a) for a in picked] if count > 1 else list(picked)
            if op.isa("PatFrags"):
                out.extend(self._fragment(op, args, name, env))
            elif op.isa("SDNode") or op.isa("Intrinsic"):
                out.extend(self._operator(op, args, name))
            elif str(op.name) == "set":
                out.append(PatNode(NODE_SET, "set", args, record=op))
            elif str(op.name) == "implicit":
                out.append(PatNode(NODE_IMPLICIT, "implicit", args, record=op))
            elif op.isa("RegisterClass"):
                raise self.error(f"register class '{op.name}' cannot be applied; write it as '{op.name}:$name'")
            else:
                raise self.error(f"'{op.name}' is not an operator of patterns")
        return out

    def _operator(self, record: Record, args: list[Tree], name: str) -> list[Tree]:
        info = self.intrinsic_info(record) if record.isa("Intrinsic") else self.node_info(record)
        if info.num_operands >= 0 and len(args) != info.num_operands and "SDNPVariadic" not in info.properties:
            raise self.error(f"'{record.name}' takes {info.num_operands} operand(s), {len(args)} given")
        node = PatNode(info.kind, str(record.name), args, opcode=info.opcode, opcode_name=info.opcode_name, name=name,
                       properties=info.properties, record=record)
        return [node]

    def _fragment(self, record: Record, args: list[Tree], name: str, env: _Scope | None) -> list[Tree]:
        formal = record.dag("Operands").args
        if len(formal) != len(args):
            raise self.error(f"fragment '{record.name}' takes {len(formal)} operand(s), {len(args)} given")
        self._scopes += 1
        inner = _Scope(self._scopes)
        for (_, formal_name), arg in zip(formal, args, strict=True):
            if formal_name:
                inner[formal_name] = arg
        predicates = self.predicates(record)
        operands, self.operands = self.operands, {}
        out: list[Tree] = []
        try:
            for fragment in record.list("Fragments"):
                for tree in self.source(fragment, "", inner):
                    tree.predicates.extend(p.in_scope(inner.number) for p in predicates)
                    if name:
                        tree.name = name
                    out.append(tree)
        finally:
            self.operands = operands
        return out

    def predicates(self, record: Record) -> list[Predicate]:
        """The tests that a PatFrags record makes on the root of what it stands for."""
        out: list[Predicate] = []
        fields = record.fields
        for field, kind, if_true, if_false in _FLAG_PREDICATES:
            value = fields.get(field)
            if value is True or value == 1:
                out.append(Predicate(kind, record, value=if_true))
            elif value is not Unset and value is not None and if_false is not None:
                out.append(Predicate(kind, record, value=if_false))
        for field, kind in (("MemoryVT", "memvt"), ("ScalarMemoryVT", "memelt")):
            value = fields.get(field)
            if isinstance(value, Record):
                out.append(Predicate(kind, record, value=self.vt(value)))
        spaces = fields.get("AddressSpaces")
        if isinstance(spaces, list) and spaces:
            out.append(Predicate("addrspaces", record, value=tuple(int(s) for s in spaces)))
        align = fields.get("MinAlignment")
        if isinstance(align, int) and align > 0:
            out.append(Predicate("align", record, value=align))
        immediate = fields.get("ImmediateCode")
        if isinstance(immediate, str) and immediate.strip():
            out.append(Predicate("imm", record, expr=immediate.strip()))
        code = fields.get("PredicateCode")
        if isinstance(code, str) and code.strip():
            predicate = Predicate("node", record, expr=code.strip())
            predicate.uses_operands = record.get("PredicateCodeUsesOperands") is True
            out.append(predicate)
        return out

    # -- result trees ------------------------------------------------------------------------------------------------

    def result(self, value: Any, name: str = "", env: _Scope | None = None) -> Tree:
        """The tree of an output dag.  Raises OxllcError at the owner."""
        if not isinstance(value, Dag):
            return self._result_leaf(value, name, env)
        op = value.op
        if not isinstance(op, Record):
            raise self.error(f"'{op}' is not an operator")
        if op.isa("ValueType"):
            if len(value.args) != 1:
                raise self.error(f"type '{op.name}' applies to one operand, not {len(value.args)}")
            tree = self.result(value.args[0][0], value.args[0][1] or "", env)
            self.cast(tree, self.vt_mask(op), f"written as ({op.name} ...)")
            return tree
        args = [self.result(v, n or "", env) for v, n in value.args]
        if op.isa("Instruction"):
            return PatNode(NODE_INSTR, str(op.name), args, name=name, record=op)
        if op.isa("SDNodeXForm"):
            if len(args) != 1:
                raise self.error(f"transformation '{op.name}' takes one operand, {len(args)} given")
            return PatNode(NODE_XFORM, str(op.name), args, name=name, record=op)
        if op.isa("PatFrags"):
            formal = op.dag("Operands").args
            fragments = op.list("Fragments")
            if len(formal) != len(args) or len(fragments) != 1:
                raise self.error(f"output fragment '{op.name}' takes {len(formal)} operand(s), {len(args)} given")
            inner = _Scope(0)
            inner.update((n, a) for (_, n), a in zip(formal, args, strict=True) if n)
            return self.result(fragments[0], name, inner)
        if op.isa("SDNode"):
            return self._operator(op, args, name)[0]
        raise self.error(f"'{op.name}' cannot stand in the result of a pattern")

    def _result_leaf(self, value: Any, name: str, env: _Scope | None) -> Tree:
        if env is not None and name in env:
            return env[name]
        if value is Unset:
            return PatLeaf(LEAF_ANY if name else LEAF_UNSET, name=name)
        if isinstance(value, Record):
            if value.isa("PatFrags"):
                xform = value.get("OperandTransform")
                leaf = PatLeaf(LEAF_ANY, name=name, record=value)
                if isinstance(xform, Record) and str(xform.name) != "NOOP_SDNodeXForm":
                    return PatNode(NODE_XFORM, str(xform.name), [leaf], record=xform)
                return leaf
            if value.isa("SDNode"):
                return PatLeaf(LEAF_ANY, name=name, record=value)
            if value.isa("Instruction"):  # (COPY_TO_REGCLASS (IMPLICIT_DEF), ...) may be written without parentheses
                return PatNode(NODE_INSTR, str(value.name), [], name=name, record=value)
            if name and (value.isa("Register") or value.isa("ValueType")):
                return PatLeaf(LEAF_ANY, name=name, record=value)
            if str(value.name) == "zero_reg":
                return PatLeaf(LEAF_PHYSREG, "", record=value)
            return self._record_leaf(value, name, None)[0]
        number = to_int(value)
        if number is None:
            raise self.error(f"'{value}' cannot stand in the result of a pattern")
        return PatLeaf(LEAF_INT, number, name=name)


def _is_marker(value: Any, name: str) -> bool:
    return isinstance(value, Record) and str(value.name) == name
