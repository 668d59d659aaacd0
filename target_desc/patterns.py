"""Selection patterns and instruction semantics of a target, as typed trees.

    load_patterns(target) -> PatternSet      every pattern, in the order in which selection tries them
    parse_semantics(target, desc) -> [Tree]  the meaning of one instruction (Semantics, or else its Pattern)
    legal_operations(target)                 see `pattern_legal.py`

Sources are `Instruction.Pattern` and `Pattern`/`Pat` records whose predicates hold for the CPU.  A pattern becomes one
`Pattern` per combination of its fragments' alternatives and per order of commutative operands (LLVM's GenerateVariants
without reassociation).  Order: LLVM's PatternSortingPredicate: complexity, then cost of the result, then source order,
variants after all patterns as written.
"""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import cache
from oxllc.target_desc.guard import reading_records
from oxllc.target_desc.isd import COMMUTATIVE, SELECT, SELECT_CC, SETCC, isd_by_td_name
from oxllc.target_desc.mvt import OTHER, int_mvt
from oxllc.target_desc.pattern_read import NullFragment, PatternReader
from oxllc.target_desc.pattern_tree import (
    LEAF_ANY,
    LEAF_COMPLEX,
    LEAF_INT,
    LEAF_REGCLASS,
    LEAF_STRING,
    LEAF_SUBREG,
    NODE_COMPLEX,
    NODE_IMPLICIT,
    NODE_INSTR,
    NODE_INTRINSIC,
    NODE_SD,
    NODE_SET,
    NODE_XFORM,
    PatLeaf,
    PatNode,
    Pattern,
    Tree,
)
from oxllc.target_desc.pattern_types import infer
from oxllc.target_desc.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.diagnostics import Diagnostic
    from oxllc.target_desc.model import InstrDesc, Target

MAX_ERRORS = 50  # shown at once
MAX_VARIANTS = 64  # orders of commutative operands of one pattern


class PatternSet:
    """The patterns of a target in matching order, and what a reader needs to read more (`reader`).

    `target_opcodes`: names of DAG opcodes that belong to the target (id >= FIRST_TARGET_OPCODE)."""

    __slots__ = ("patterns", "reader", "target_opcodes")

    def __init__(self, patterns: list[Pattern], reader: PatternReader) -> None:
        self.patterns = patterns
        self.reader = reader
        self.target_opcodes: dict[str, int] = reader.target_nodes


# -- measures -----------------------------------------------------------------------------------------------------


def _has_value(tree: Tree) -> bool:
    return isinstance(tree, PatNode) and bool(tree.types) and tree.types[0] != OTHER


def pattern_size(tree: Tree) -> int:
    """LLVM's getPatternSize: 3 for a node, more for constants, predicates and complex patterns."""
    size = 3
    if isinstance(tree, PatLeaf) and tree.kind == LEAF_INT:
        size += 2
    record = tree.record
    if _is_complex(tree):
        assert record is not None
        stated = record.int("Complexity")
        return size + (stated if stated >= 0 else record.int("NumOperands") * 3)
    if tree.predicates:
        size += 1
    if isinstance(tree, PatNode):
        for child in tree.args:
            if _has_value(child):
                size += pattern_size(child)
            elif isinstance(child, PatLeaf):
                if child.kind == LEAF_INT:
                    size += 5
                elif child.kind == LEAF_COMPLEX:
                    size += pattern_size(child)
                elif child.predicates:
                    size += 1
    return size


def _is_complex(tree: Tree) -> bool:
    return tree.kind in (LEAF_COMPLEX, NODE_COMPLEX)


def result_cost(tree: Tree) -> int:
    """The number of instructions in a result tree."""
    if isinstance(tree, PatLeaf):
        return 0
    return (1 if tree.kind == NODE_INSTR else 0) + sum(map(result_cost, tree.args))


def bound_names(tree: Tree) -> list[str]:
    """Every name that a source tree binds, in order, with repetitions."""
    names = [tree.name] if tree.name else []
    if isinstance(tree, PatNode):
        for arg in tree.args:
            names.extend(bound_names(arg))
    return names


def used_names(tree: Tree) -> list[str]:
    """Every name that a result tree uses, in order, with repetitions."""
    if isinstance(tree, PatLeaf):
        return [tree.name] if tree.name else []
    names: list[str] = []
    for arg in tree.args:
        names.extend(used_names(arg))
    return names


# -- variants -----------------------------------------------------------------------------------------------------


def _key(tree: Tree) -> tuple[Any, ...]:
    predicates = tuple(p.key() for p in tree.predicates)
    if isinstance(tree, PatLeaf):
        return (tree.kind, tree.value, tree.name, tree.type, predicates)
    return (tree.kind, tree.op, tree.name, tuple(tree.types), predicates, tuple(map(_key, tree.args)))


def _is_constant(tree: Tree) -> bool:
    if isinstance(tree, PatLeaf):
        return tree.kind == LEAF_INT
    return tree.kind == NODE_SD and not tree.args and tree.opcode_name in ("ISD::Constant", "ISD::TargetConstant")


def is_commutative(node: PatNode) -> bool:
    """Whether the first two operands may be exchanged."""
    if node.kind == NODE_INTRINSIC:
        return "Commutative" in node.properties
    return node.kind == NODE_SD and ("SDNPCommutative" in node.properties or node.opcode in COMMUTATIVE)


def commuted(tree: Tree) -> list[Tree]:
    """The tree with its commutative nodes' operands in every order, the tree itself first.

    Constants stay on the right, where the DAG has them."""
    if isinstance(tree, PatLeaf) or not tree.args or tree.kind == NODE_COMPLEX:
        return [tree]
    choices: list[list[Tree]] = [[]]
    for arg in tree.args:
        own = commuted(arg)
        choices = [[*head, a] for head in choices for a in own][:MAX_VARIANTS]
    out: list[Tree] = []
    seen: set[tuple[Any, ...]] = set()
    orders = [(0, 1)]
    if is_commutative(tree) and len(tree.args) >= 2 and not _is_constant(tree.args[1]):
        orders.append((1, 0))
    for first, second in orders:
        for args in choices:
            swapped = [args[first], args[second], *args[2:]] if len(args) >= 2 else args
            node = PatNode(tree.kind, tree.op, swapped, opcode=tree.opcode, opcode_name=tree.opcode_name, name=tree.name,
                           types=tree.types, predicates=tree.predicates, properties=tree.properties, record=tree.record)
            node.marks = tree.marks
            key = _shape(node)
            if key not in seen and len(out) < MAX_VARIANTS:
                seen.add(key)
                out.append(node)
    return out


def _shape(tree: Tree) -> tuple[Any, ...]:
    """The tree up to renaming of operands by first occurrence, so that equal variants of `(add $a, $b)` are one ...

    ... but only where the exchanged leaves are alike in everything but the name and used once; a variant that merely swaps
    two such leaves matches the same nodes and is dropped (LLVM's isIsomorphicTo without dependent names)."""
    counts: dict[str, int] = {}
    for name in bound_names(tree):
        counts[name] = counts.get(name, 0) + 1

    def walk(t: Tree) -> tuple[Any, ...]:
        name = t.name if counts.get(t.name, 0) > 1 else ""
        predicates = tuple(p.key() for p in t.predicates)
        if isinstance(t, PatLeaf):
            value = None if t.kind == "reg" else t.value
            return ("reg" if t.kind == LEAF_ANY else t.kind, value, name, t.type, predicates)
        return (t.kind, t.op, name, tuple(t.types), predicates, tuple(map(walk, t.args)))

    return walk(tree)


# -- reading ------------------------------------------------------------------------------------------------------


def legal_type_mask(target: Target) -> int:
    """The set of types that some register class of the target holds."""
    mask = 0
    for cls in target.classes:
        for vt in cls.vts:
            mask |= 1 << vt
    for vt in target.legal_types:
        mask |= 1 << vt
    return mask


def make_reader(target: Target) -> PatternReader:
    """A reader for the target's records."""
    pointer = int_mvt(target.pointer_bits)
    assert pointer is not None
    return PatternReader(target.records, pointer)


def operand_records(instr: Record) -> dict[str, Record]:
    """Operand records of an instruction by operand name, outputs first."""
    out: dict[str, Record] = {}
    for field in ("OutOperandList", "InOperandList"):
        for value, name in instr.dag(field).args:
            if name and isinstance(value, Record):
                out[name] = value
    return out


class _Builder:
    """Collects the patterns of one target."""

    def __init__(self, target: Target, enabled: Callable[[Record], bool]) -> None:
        self.target = target
        self.enabled = enabled
        self.reader = make_reader(target)
        self.legal = legal_type_mask(target)
        self.patterns: list[Pattern] = []
        self.variants: list[Pattern] = []
        self.nodes: dict[int, Record] = {}  # the SDNode records of compares, branches and choices
        for record in target.records.get_all_derived("SDNode"):
            opcode = isd_by_td_name(record.str("Opcode"))
            if opcode in _TWIN_NODES:
                self.nodes.setdefault(opcode, record)
        lowering = target.records.get_all_derived("LoweringInfo")
        self.setcc_type = self.reader.vt(lowering[0].record("SetCCResultType")) if lowering else self.reader.pointer_vt

    def build(self) -> list[Pattern]:
        """All patterns in matching order."""
        keeper = self.target.records
        errors: list[Diagnostic] = []
        for record in keeper.get_all_derived("Instruction"):
            if record.fields.get("Pattern") and str(record.name) in self.target.instr_by_name:
                try:
                    with reading_records("the patterns"):
                        self._instruction(record)
                except OxllcError as e:
                    errors.extend(e.diagnostics)
        for record in keeper.get_all_derived("Pattern"):
            if all(self.enabled(p) for p in record.list("Predicates")):
                try:
                    with reading_records("the patterns"):
                        self._pat(record)
                except OxllcError as e:
                    errors.extend(e.diagnostics)
        if errors:
            raise OxllcError(errors[:MAX_ERRORS])
        written = {_shape(p.source) for p in self.patterns}
        everything = self.patterns + [v for v in self.variants if _shape(v.source) not in written]
        for i, pattern in enumerate(everything):
            pattern.id = i
        everything.sort(key=lambda p: (-p.complexity, p.cost, p.id))
        return everything

    def _instruction(self, record: Record) -> None:
        reader = self.reader
        reader.begin(record, operand_records(record), "Pattern")
        roots: list[list[Tree]] = []
        implicit: list[str] = []
        try:
            for dag in record.list("Pattern"):
                trees = reader.source(dag)
                if trees[0].kind == NODE_IMPLICIT:
                    assert isinstance(trees[0], PatNode)
                    implicit.extend(str(a.value) for a in trees[0].args if isinstance(a, PatLeaf))
                else:
                    roots.append(trees)
        except NullFragment:
            return
        if not roots:
            return
        if len(roots) > 1:
            raise reader.error(f"instruction '{record.name}' has {len(roots)} patterns; write the others as Pat records")
        for tree in roots[0]:
            infer(reader, [tree], self.legal)
            dst: list[str] = []
            if isinstance(tree, PatNode) and tree.kind == NODE_SET:
                dst = [a.name for a in tree.args[:-1]]
                outs = [name for _, name in record.dag("OutOperandList").args]
                if dst != outs[: len(dst)]:
                    raise reader.error(f"'set' names {', '.join('$' + n for n in dst)}, the outputs in order are "
                                       + ", ".join(f"${n}" for n in outs))
                tree = tree.args[-1]
            elif record.dag("OutOperandList").args:
                name = record.dag("OutOperandList").args[0][1]
                raise reader.error(f"the pattern of instruction '{record.name}' does not say what its result ${name} is",
                                   hint=f"write [(set ...:${name}, ...)]")
            bound = set(bound_names(tree))
            args: list[Tree] = []
            for value, name in record.dag("InOperandList").args:
                if name in bound:
                    leaf: Tree = PatLeaf(LEAF_ANY, name=name or "")
                    if isinstance(value, Record) and value.isa("PatFrags"):
                        xform = value.get("OperandTransform")
                        if isinstance(xform, Record) and str(xform.name) != "NOOP_SDNodeXForm":
                            leaf = PatNode(NODE_XFORM, str(xform.name), [leaf], record=xform)
                    args.append(leaf)
                elif isinstance(value, Record) and value.has("IsOptional") and value.fields["IsOptional"] is True:
                    args.append(PatLeaf(LEAF_INT, value.int("DefaultValue")))
                elif str(getattr(value, "name", "")) == "variable_ops":
                    continue
                else:
                    known = {n for _, n in (*record.dag("InOperandList").args, *record.dag("OutOperandList").args)}
                    strange = ", ".join(f"${n}" for n in dict.fromkeys(bound_names(tree)) if n not in known)
                    raise reader.error(f"operand ${name} of instruction '{record.name}' does not occur in its pattern",
                                       hint=f"the pattern has {strange}, which is no operand of it" if strange else None)
            result = PatNode(NODE_INSTR, str(record.name), args, record=record)
            self._add(tree, [result], record, dst, implicit)

    def _pat(self, record: Record) -> None:
        reader = self.reader
        reader.begin(record)
        try:
            trees = reader.source(record.dag("PatternToMatch"))
        except NullFragment:
            return
        results = [reader.result(dag) for dag in record.list("ResultInstrs")]
        for result in results:
            if not self._instructions_known(result):
                return
            self._check_result(result)
        for tree in trees:
            infer(reader, [tree], self.legal)
            self._add(tree, results, record, [], [])

    def _forms(self, source: PatNode) -> list[PatNode]:
        """The pattern and its twin: a choice on a compare exists as one node and as two.

        (select (setcc a, b, cc), t, f) =  (selectcc a, b, t, f, cc)"""
        twin = self._twin(source)
        return [source] if twin is None else [source, twin]

    def _twin(self, source: PatNode) -> PatNode | None:
        if source.kind != NODE_SD or source.predicates or len(self.nodes) < len(_TWIN_NODES):
            return None
        args = source.args
        if source.opcode == SELECT:
            test = args[0]
            if not isinstance(test, PatNode) or test.opcode != SETCC or test.predicates or test.name:
                return None
            left, right, cc = test.args
            return self._node(SELECT_CC, [left, right, args[1], args[2], cc], source)
        if source.opcode == SELECT_CC:
            test = self._node(SETCC, [args[0], args[1], args[4]], source)
            test.types = [self.setcc_type]
            return self._node(SELECT, [test, args[2], args[3]], source)
        return None

    def _node(self, opcode: int, args: list[Tree], like: PatNode) -> PatNode:
        record = self.nodes[opcode]
        info = self.reader.node_info(record)
        return PatNode(NODE_SD, str(record.name), args, opcode=opcode, opcode_name=info.opcode_name, name=like.name,
                       types=list(like.types), properties=info.properties, record=record)

    def _instructions_known(self, tree: Tree) -> bool:
        if isinstance(tree, PatLeaf):
            return True
        if tree.kind == NODE_INSTR and tree.op not in self.target.instr_by_name and tree.op not in _SELECTOR_ONLY:
            return False
        return all(map(self._instructions_known, tree.args))

    def _check_result(self, tree: Tree) -> None:
        if isinstance(tree, PatLeaf):
            return
        if tree.kind == NODE_INSTR and tree.op not in _SELECTOR_ONLY:
            desc = self.target.instr_by_name[tree.op]
            if not desc.is_variadic and tree.record is not None:
                inputs = tree.record.dag("InOperandList").args
                flat = [v for v, _ in inputs]
                while len(tree.args) < len(flat):
                    missing = flat[len(tree.args)]
                    if not (isinstance(missing, Record) and missing.has("IsOptional") and missing.fields["IsOptional"] is True):
                        break
                    tree.args.append(PatLeaf(LEAF_INT, missing.int("DefaultValue")))
                if len(tree.args) != len(flat) and not any(str(getattr(v, "name", "")) == "variable_ops" for v in flat):
                    raise self.reader.error(
                        f"instruction '{tree.op}' takes {len(flat)} operand(s), {len(tree.args)} given in the result pattern")
        for arg in tree.args:
            self._check_result(arg)

    def _check_source(self, tree: Tree) -> None:
        if isinstance(tree, PatLeaf):
            if tree.kind in (LEAF_STRING, LEAF_SUBREG, LEAF_REGCLASS):
                raise self.reader.error(f"'{tree.value}' cannot stand in a selection pattern")
        elif tree.kind != NODE_COMPLEX:
            for arg in tree.args:
                self._check_source(arg)

    def _add(self, source: Tree, results: list[Tree], record: Record, dst: list[str], implicit: list[str]) -> None:
        if not isinstance(source, PatNode) or source.kind not in (NODE_SD, NODE_INTRINSIC, NODE_COMPLEX):
            raise self.reader.error(f"'{source}' cannot be the root of a pattern")
        self._check_source(source)
        bound = set(bound_names(source))
        for result in results:
            for name in used_names(result):
                if name not in bound:
                    raise self.reader.error(
                        f"the result uses ${name}, which the source pattern does not bind",
                        "it binds " + ", ".join("$" + n for n in dict.fromkeys(bound_names(source))))
        if source.kind == NODE_COMPLEX and not (source.record and source.record.list("RootNodes")):
            raise self.reader.error(f"complex pattern '{source.op}' has no RootNodes and cannot be the root of a pattern")
        added = record.int("AddedComplexity") if record.has("AddedComplexity") else 0
        complexity = pattern_size(source) + added
        cost = sum(map(result_cost, results))
        loc = record.loc
        for i, tree in enumerate(tree for form in self._forms(source) for tree in commuted(form)):
            assert isinstance(tree, PatNode)
            pattern = Pattern(0, tree, results, record, loc)
            pattern.complexity = complexity
            pattern.cost = cost
            pattern.implicit_defs = implicit
            (self.variants if i else self.patterns).append(pattern)


_TWIN_NODES = frozenset((SELECT, SELECT_CC, SETCC))
_SELECTOR_ONLY = frozenset(("COPY_TO_REGCLASS", "EXTRACT_SUBREG", "INSERT_SUBREG", "SUBREG_TO_REG", "REG_SEQUENCE", "IMPLICIT_DEF"))


def build_patterns(target: Target, enabled: Callable[[Record], bool]) -> PatternSet:
    """The patterns whose Predicate records all satisfy `enabled`.  Raises OxllcError at the faulty record."""
    with reading_records("the patterns"):
        builder = _Builder(target, enabled)
        return PatternSet(builder.build(), builder.reader)


def set_patterns(target: Target, patterns: PatternSet) -> None:
    """Make these the target's patterns."""
    target.__dict__["pattern_set"] = patterns


def load_patterns(target: Target) -> PatternSet:
    """The selection patterns of a target (built once per Target object).  Raises OxllcError at the faulty record."""
    found: PatternSet | None = target.__dict__.get("pattern_set")
    if found is None:
        from oxllc.target_desc.build import predicate_holds

        found = build_patterns(target, lambda p: predicate_holds(p, target))
        set_patterns(target, found)
    return found


def legal_operations(target: Target) -> set[tuple[object, ...]]:
    """The operations that some general pattern selects, as tuples; see `pattern_legal` for their shapes."""
    found: set[tuple[object, ...]] | None = target.__dict__.get("legal_operations")
    if found is None:
        content = target.__dict__.get("content_hash", "")
        found = _stored_legal(f"legal-{content}") if content else None
        if found is None:
            from oxllc.target_desc.pattern_legal import legal_from

            found = legal_from(load_patterns(target).patterns)
            if content:
                cache.store(f"legal-{content}", marshal.dumps(sorted(found, key=repr)))
        target.__dict__["legal_operations"] = found
    return found


def _stored_legal(name: str) -> set[tuple[object, ...]] | None:
    """What an earlier run found, so that a start with a warm cache reads no records."""
    blob = cache.load(name)
    if blob is None:
        return None
    try:
        return set(marshal.loads(blob))
    except (ValueError, EOFError, TypeError):
        return None


def parse_semantics(target: Target, desc: InstrDesc) -> list[Tree]:
    """What an instruction does: `set` trees and effect trees, typed; [] where its record says nothing.

    Operands appear as leaves (or `imm` nodes) named as in the operand list.  Raises OxllcError at the record."""
    record = desc.record
    if record is None:
        return []
    reader: PatternReader | None = target.__dict__.get("semantics_reader")
    if reader is None:
        reader = target.__dict__["semantics_reader"] = make_reader(target)
    return read_semantics(reader, record, legal_type_mask(target))


def read_semantics(reader: PatternReader, record: Record, legal: int) -> list[Tree]:
    """`parse_semantics` for one record; `legal`: bit set of MVT ids."""
    field = "Semantics" if record.fields.get("Semantics") else "Pattern"
    dags = record.fields.get(field) or []
    if not dags:
        return []
    with reading_records("the meaning of an instruction"):
        return _read_semantics(reader, record, legal, field, dags)


def _read_semantics(reader: PatternReader, record: Record, legal: int, field: str, dags: list[Any]) -> list[Tree]:
    reader.begin(record, operand_records(record), field)
    try:
        trees = [reader.source(dag)[0] for dag in dags]
    except NullFragment:
        return []
    trees = [t for t in trees if t.kind != NODE_IMPLICIT]
    infer(reader, trees, legal)
    return trees


