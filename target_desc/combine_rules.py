"""`CombineRule` records of a target as trees: what the DAG combiner's rule compiler (`oxllc.isel.combine_match`) reads.

A rule is a source dag, a result dag and a condition.  In a source dag

    (node a, b..)        a node of this SDNode; `:$name` behind it names its value
    (frag a, b..)        a PatFrag without predicates: one copy of the rule for each of its fragments
    $x                   any value; a name that occurs again means the same value
    imm:$c               an integer constant (not a target constant); in expressions `c` is its signed number
    leaf:$c              the same under an ImmLeaf's condition
    0, -1                a constant of this signed number
    SETLT or cond:$cc    the condition code of a compare, given or any
    i32 or vt:$t         the narrow type of sext_inreg and its relatives, given or any

and in a result dag `$x` and `$c` are the values matched, `(num "c + d")` a constant, condition code or type by an expression,
`(value $x)` a result that is no new node, `(undef)` an undefined value.  Where a commutative node of the source has two operands
that are not both leaves of the same kind, the rule is tried in both orders.

Rules are tried by falling `Priority`, then in the order in which they are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_BY_NAME
from oxllc.target_desc.records import Record
from oxllc.target_desc.values import Dag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxllc.target_desc.model import Target

VALUE, IMM, INT, NUM, UNDEF = "value", "imm", "int", "num", "undef"
"""Kinds of leaves: any value; any constant; this constant; the number an expression gives; an undefined value."""
PHASES = {"any": 0, "before": 1, "after": 2}
MAX_FORMS = 32  # of one rule: fragments and orders of operands


class RuleLeaf(NamedTuple):
    """A leaf.  `name` is bound by VALUE and IMM; `text`: the expression of NUM, the condition on `imm` of IMM; `number`: of INT."""

    kind: str
    name: str = ""
    text: str = ""
    number: int = 0


class RuleNode(NamedTuple):
    """A node.  `payload`: a leaf for the condition code or narrow type, None where the opcode has none."""

    opcode: int
    args: tuple[RuleTree, ...]
    payload: RuleLeaf | None = None
    name: str = ""


RuleTree = RuleNode | RuleLeaf


class CombineRule(NamedTuple):
    """One rule.  `needs`: opcodes that must be selectable on the root's type; `phase`: an entry of PHASES."""

    name: str
    source: RuleNode
    result: RuleTree
    condition: str
    needs: tuple[int, ...]
    phase: int
    record: Record

    def where(self) -> str:
        """file:line of the record."""
        file, offset = self.record.loc
        return f"{file.name}:{file.line_col(offset)[0]}" if file is not None else "?"


def load_rules(target: Target) -> list[CombineRule]:
    """The rules that hold for the target's CPU, in the order in which they are tried.

    Raises:
        OxllcError: a record is not a rule; all such at once.
    """
    errors: list[Diagnostic] = []
    found: list[tuple[int, int, CombineRule]] = []
    for record in target.records.get_all_derived("CombineRule"):
        if not target.satisfies(record.list("Predicates")):
            continue
        try:
            for rule in _Reader(record).rules():
                found.append((-record.int("Priority"), len(found), rule))
        except OxllcError as e:
            errors.extend(e.diagnostics)
    if errors:
        raise OxllcError(errors[:50])
    return [rule for _, _, rule in sorted(found, key=lambda entry: entry[:2])]


class _Reader:
    """Reads one record."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.counts: dict[str, int] = {}  # how often each name occurs in the pattern
        _count(record.dag("PatternToMatch"), self.counts)

    def error(self, message: str, field: str) -> OxllcError:
        return self.record.error(f"combine rule '{self.record.name}': {message}", field)

    def rules(self) -> Iterator[CombineRule]:
        record = self.record
        phase = record.str("Phase")
        if phase not in PHASES:
            raise self.error(f"'{phase}' is no phase; phases: {', '.join(PHASES)}", "Phase")
        needs = tuple(self.opcode(node, "Needs") for node in record.list("Needs"))
        result = self.result(record.dag("Result"))
        for number, source in enumerate(self.forms(record.dag("PatternToMatch"), {})):
            if not isinstance(source, RuleNode):
                raise self.error("the pattern's root must be a node", "PatternToMatch")
            bound = set(names_of(source))
            for name in names_of(result):
                if name not in bound:
                    raise self.error(f"'${name}' of the result does not occur in the pattern", "Result")
            name = str(record.name) + (f"_{number}" if number else "")
            yield CombineRule(name, source, result, record.str("Condition"), needs, PHASES[phase], record)

    def opcode(self, record: object, field: str) -> int:
        if not isinstance(record, Record) or not record.isa("SDNode"):
            raise self.error(f"'{record}' is no SDNode", field)
        opcode = isd.isd_by_td_name(record.str("Opcode"))
        if opcode is None:
            raise self.error(f"'{record.name}' is a node of selection alone; combines know the nodes of oxllc.target_desc.isd", field)
        return opcode

    # -- sources ---------------------------------------------------------------------------------------------------

    def forms(self, dag: Dag, given: dict[str, list[RuleTree]]) -> list[RuleTree]:
        """Every form that a source dag stands for; `given`: what the names of a fragment's operands mean."""
        op = dag.op
        if isinstance(op, Record) and op.isa("PatFrags"):
            return self.fragment(op, dag, given)
        opcode = self.opcode(op, "PatternToMatch")
        args = list(dag.args)
        payload: RuleLeaf | None = None
        at = isd.PAYLOAD_OPERAND.get(opcode)
        if at is not None:
            if at >= len(args):
                raise self.error(f"'{op}' needs its operand {at}", "PatternToMatch")
            payload = self.payload(*args.pop(at))
        choices: list[tuple[RuleTree, ...]] = [()]
        for value, name in args:
            own = self.source_arg(value, name or "", given)
            choices = [(*head, tree) for head in choices for tree in own]
        orders = list(choices)
        if opcode in isd.COMMUTATIVE and len(args) == 2:
            orders += [(b, a) for a, b in choices if not self.alike(a, b, bool(given))]
        if len(orders) > MAX_FORMS:
            raise self.error(f"the pattern has more than {MAX_FORMS} forms", "PatternToMatch")
        return [RuleNode(opcode, form, payload) for form in dict.fromkeys(orders)]

    def alike(self, a: RuleTree, b: RuleTree, in_fragment: bool) -> bool:
        """Whether exchanging two operands asks the same, or a constant would stand on the left, where none does."""
        for tree in (a, b):
            if isinstance(tree, RuleLeaf) and tree.kind != VALUE:
                return True
        return not in_fragment and isinstance(a, RuleLeaf) and isinstance(b, RuleLeaf) and self.counts[a.name] == self.counts[b.name] == 1

    def fragment(self, op: Record, dag: Dag, given: dict[str, list[RuleTree]]) -> list[RuleTree]:
        if str(op.get("PredicateCode") or "") or op.get("IsLoad") is not None or op.get("IsStore") is not None:
            raise self.error(f"fragment '{op.name}' has predicates; state them in the rule's Condition", "PatternToMatch")
        names = [name or "" for _, name in op.dag("Operands").args]
        if len(names) != len(dag.args):
            raise self.error(f"fragment '{op.name}' takes {len(names)} operands", "PatternToMatch")
        inner = {name: self.source_arg(value, own or "", given) for name, (value, own) in zip(names, dag.args)}
        return [form for fragment in op.list("Fragments") for form in self.forms(fragment, inner)]

    def source_arg(self, value: object, name: str, given: dict[str, list[RuleTree]]) -> list[RuleTree]:
        if isinstance(value, Dag):
            forms = self.forms(value, given)
            return [form._replace(name=name) if isinstance(form, RuleNode) else form for form in forms] if name else forms
        if type(value) is int:
            return [RuleLeaf(INT, number=value)]
        if isinstance(value, Record):
            if str(value.name) == "imm":
                return [RuleLeaf(IMM, name)]
            if str(value.name) == "undef":
                return [RuleLeaf(UNDEF)]
            if value.isa("ImmLeaf"):
                return [RuleLeaf(IMM, name, value.str("ImmediateCode"))]
            if value.isa("SDNode") or str(value.name) == "node":
                if name in given:
                    return given[name]
            raise self.error(f"'{value.name}' cannot stand here (imm, an ImmLeaf, a number or $name)", "PatternToMatch")
        if name in given:
            return given[name]
        if not name:
            raise self.error("an operand needs a name", "PatternToMatch")
        return [RuleLeaf(VALUE, name)]

    def payload(self, value: object, name: str | None) -> RuleLeaf:
        if isinstance(value, Record):
            if str(value.name) in ("cond", "vt"):
                return RuleLeaf(IMM, name or "")
            number = _code_of(value)
            if number is not None:
                return RuleLeaf(INT, number=number)
        if value is not None and type(value) is int:
            return RuleLeaf(INT, number=value)
        if isinstance(value, Dag):
            return self.number(value)
        if name:
            return RuleLeaf(VALUE, name)
        raise self.error(f"'{value}' is no condition code and no type", "PatternToMatch")

    # -- results ---------------------------------------------------------------------------------------------------

    def result(self, dag: Dag) -> RuleTree:
        op = dag.op
        if isinstance(op, Record) and op.isa("CombineOperator"):
            kind = str(op.name)
            if kind == "num":
                return self.number(dag)
            if len(dag.args) != 1 or not dag.args[0][1]:
                raise self.error("(value $x) names one value", "Result")
            return RuleLeaf(VALUE, dag.args[0][1] or "")
        opcode = self.opcode(op, "Result")
        if opcode == isd.UNDEF:
            return RuleLeaf(UNDEF)
        args = list(dag.args)
        payload: RuleLeaf | None = None
        at = isd.PAYLOAD_OPERAND.get(opcode)
        if at is not None:
            if at >= len(args):
                raise self.error(f"'{op}' needs its operand {at}", "Result")
            payload = self.payload(*args.pop(at))
        out: list[RuleTree] = []
        for value, name in args:
            if isinstance(value, Dag):
                out.append(self.result(value))
            elif type(value) is int:
                out.append(RuleLeaf(INT, number=value))
            elif name:
                out.append(RuleLeaf(VALUE, name))
            else:
                raise self.error(f"'{value}' cannot stand in a result", "Result")
        return RuleNode(opcode, tuple(out), payload)

    def number(self, dag: Dag) -> RuleLeaf:
        if len(dag.args) != 1 or not isinstance(dag.args[0][0], str):
            raise self.error('write (num "expression")', "Result")
        return RuleLeaf(NUM, text=str(dag.args[0][0]))


def _count(dag: Dag, counts: dict[str, int]) -> None:
    for value, name in dag.args:
        if name:
            counts[name] = counts.get(name, 0) + 1
        if isinstance(value, Dag):
            _count(value, counts)


def _code_of(record: Record) -> int | None:
    """The number of a condition code or of a type."""
    if record.isa("CondCode"):
        return isd.CC_BY_NAME[record.str("Name")]
    if record.isa("ValueType"):
        return MVT_BY_NAME.get(str(record.get("MVTName") or record.name))
    return None


def names_of(tree: RuleTree) -> Iterator[str]:
    """The names in a tree, in order, with repetitions."""
    if isinstance(tree, RuleLeaf):
        if tree.name:
            yield tree.name
        return
    if tree.name:
        yield tree.name
    for arg in tree.args:
        yield from names_of(arg)
    if tree.payload is not None and tree.payload.name:
        yield tree.payload.name
