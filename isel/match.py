"""The matcher compiler: patterns to one Python function per root opcode.

For each opcode the rules stand in matching order.  `_Tree` turns them into a decision tree: take the first rule's first open
test; gather every later rule that asks the same question and may move up past the rules in between (it may where the two
exclude each other, because some test of both wants different answers); branch on the answers; go on behind with the rules left
over.  So order among rules that can both match is kept, and a failed branch simply falls through.  (LLVM: DAGISelMatcherOpt's
FactorNodes, on a different structure.)

The output is readable Python, deterministic, with the `.td` position above each rule's action; `generated_source(target)` is
what `-debug-only=isel-matcher` prints.  A function gets (n, s): the node and the `Selection` (for complex patterns and fold
tests), and returns the root `MNode` of a tile or None.

With `every=True` the functions find all rules that fit: they get (n, s, out) and append a tile for each to `out`.  Order does not
matter then, so rules that ask the same question always share it (for `tiling.py` and the reports).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.isel.match_expr import translate
from oxllc.isel.match_load import GENERATOR_VERSION
from oxllc.isel.match_result import ResultWriter
from oxllc.isel.match_rules import EXCLUSIVE, Path, Rule, RuleMaker, Test, needs
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_ELEM, MVT_NAMES
from oxllc.target_desc.patterns import legal_type_mask, load_patterns

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


class Branch:
    """Rules that answer one question: the answers in order of first rule, each with what follows."""

    __slots__ = ("answers", "test")

    def __init__(self, test: Test, answers: list[tuple[Test, list[Step]]]) -> None:
        self.test = test
        self.answers = answers


Step = Branch | Rule


class _Open:
    """A rule with the tests still open."""

    __slots__ = ("asked", "rule", "tests")

    def __init__(self, rule: Rule, tests: list[Test]) -> None:
        self.rule = rule
        self.tests = tests
        self.asked = {t.key(): t.value for t in tests if t.kind in EXCLUSIVE}


def _exclusive(a: _Open, b: _Open) -> bool:
    """Whether no node can satisfy the open tests of both."""
    other = b.asked
    for key, value in a.asked.items():
        found = other.get(key, _MISSING)
        if found is not _MISSING and found != value:
            return True
    return False


_MISSING = object()


def _ready(test: Test, tests: list[Test]) -> bool:
    """Whether a test may be made now: the opcode test it relies on is not open any more."""
    path = needs(test)
    return path is None or not any(t.kind == "op" and t.path == path for t in tests)


def build_tree(rules: list[Rule], shadowed: list[tuple[Rule, Rule]], every: bool = False) -> list[Step]:
    """The decision tree of the rules of one opcode.  Rules that an earlier one makes unreachable go to `shadowed` with it
    (with `every`, none is)."""
    return _build([_Open(rule, list(rule.tests)) for rule in rules], shadowed, every)


def _build(rules: list[_Open], shadowed: list[tuple[Rule, Rule]], every: bool) -> list[Step]:
    out: list[Step] = []
    while rules:
        head = rules[0]
        if not head.tests:
            out.append(head.rule)
            if every:
                rules = rules[1:]
                continue
            shadowed.extend((r.rule, head.rule) for r in rules[1:])
            return out
        test = head.tests[0]
        key = test.key()
        groups: dict[object, tuple[Test, list[_Open]]] = {}
        skipped: list[_Open] = []
        for rule in rules:
            found = next((t for t in rule.tests if t.key() == key), None)
            if found is not None and (rule is head or _ready(found, rule.tests)) and (every or all(_exclusive(rule, s) for s in skipped)):
                groups.setdefault(found.value, (found, []))[1].append(_Open(rule.rule, [t for t in rule.tests if t is not found]))
            else:
                skipped.append(rule)
        answers = [(first, _build(members, shadowed, every)) for first, members in groups.values()]
        out.append(Branch(test, answers))
        rules = skipped
    return out


class MatcherWriter:
    """Writes the module: the first rule that fits, or every one."""

    def __init__(self, target: Target, every: bool = False) -> None:
        self.target = target
        self.every = every
        patterns = load_patterns(target)
        self.patterns = patterns.patterns
        maker = RuleMaker(target, patterns.reader, legal_type_mask(target))
        self.by_opcode: dict[int, list[Rule]] = {}
        for number, pattern in enumerate(self.patterns):
            for rule in maker.rules(pattern, number):
                self.by_opcode.setdefault(rule.opcode, []).append(rule)
        self.target_names = {number: name for name, number in patterns.target_opcodes.items()}
        self.shadowed: list[tuple[Rule, Rule]] = []
        self.lines: list[str] = []
        self.result = ResultWriter(target)

    def opcode_name(self, opcode: int) -> str:
        """The name of a DAG opcode, for comments."""
        return isd.ISD_NAMES[opcode] if opcode < len(isd.ISD_NAMES) else self.target_names.get(opcode, str(opcode))

    def source(self) -> str:
        """The module's text."""
        out = self.lines
        out.append(f"# generated by oxllc.isel.match {GENERATOR_VERSION} from the patterns of {self.target.name} "
                   f"({self.target.cpu}): {len(self.patterns)} rules")
        table: list[str] = []
        for opcode in sorted(self.by_opcode):
            name = ("every_" if self.every else "match_") + "".join(c if c.isalnum() else "_" for c in self.opcode_name(opcode))
            table.append(f"    {opcode}: {name},")
            out += ["", "", f"def {name}(n, s, out):" if self.every else f"def {name}(n, s):", "    o = n.ops"]
            steps = build_tree(self.by_opcode[opcode], self.shadowed, self.every)
            self.steps(steps, 1, frozenset())
            if not self.every:
                out.append("    return None")
        out += ["", "", "MATCHERS = {", *table, "}", ""]
        return "\n".join(out)

    def emit(self, depth: int, text: str) -> None:
        """Add a line of the generated source."""
        self.lines.append("    " * depth + text)

    # Variables: n is the root; v_1_0 the value at path (1, 0), n_1_0 its node.

    def value(self, path: Path, depth: int, known: frozenset[Any]) -> tuple[str, frozenset[Any]]:
        """Make sure the value at `path` has a variable."""
        if not path:
            return "n.values[0]", known
        name = "v_" + "_".join(map(str, path))
        if name in known:
            return name, known
        if len(path) == 1:
            self.emit(depth, f"{name} = o[{path[0]}]")
        else:
            node, known = self.node(path[:-1], depth, known)
            self.emit(depth, f"{name} = {node}.ops[{path[-1]}]")
        return name, known | {name}

    def node(self, path: Path, depth: int, known: frozenset[Any]) -> tuple[str, frozenset[Any]]:
        """Make sure the node at `path` has a variable."""
        if not path:
            return "n", known
        name = "n_" + "_".join(map(str, path))
        if name in known:
            return name, known
        value, known = self.value(path, depth, known)
        self.emit(depth, f"{name} = {value}.node")
        return name, known | {name}

    def steps(self, steps: list[Step], depth: int, known: frozenset[Any]) -> None:
        """Write the tests and rules of a decision tree in order; `known`: variables that exist."""
        for step in steps:
            if isinstance(step, Rule):
                known = self.rule(step, depth, known)
            else:
                known = self.branch(step, depth, known)

    def branch(self, branch: Branch, depth: int, known: frozenset[Any]) -> frozenset[Any]:
        """One question; gives the variables that are defined behind it as well."""
        subject, known = self.subject(branch.test, depth, known)
        word = "if"
        for test, follow in branch.answers:
            condition, inner = self.condition(test, subject, depth, known)
            self.emit(depth, f"{word} {condition}:")
            self.steps(follow, depth + 1, inner)
            word = "elif" if test.kind in EXCLUSIVE else "if"
        return known

    def subject(self, test: Test, depth: int, known: frozenset[Any]) -> tuple[str, frozenset[Any]]:
        """The expression that the answers are compared with."""
        kind, path = test.kind, test.path
        if kind in ("op", "payload", "mem", "memx", "imm", "const", "reg"):
            node, known = self.node(path, depth, known)
            if kind == "op":
                name = node.replace("n", "k", 1)
                if name in known:
                    return name, known
                if len(path):
                    self.emit(depth, f"{name} = {node}.opcode")
                    return name, known | {name}
                return f"{node}.opcode", known
            return (node if kind in ("const", "reg") else f"{node}.payload"), known
        if kind == "vt":
            if not path:
                return "n.vts[0]", known
            value, known = self.value(path, depth, known)
            return f"{value}.vt", known
        if kind == "resno":
            value, known = self.value(path, depth, known)
            return f"{value}.resno", known
        if kind == "fold":
            return self.value(path, depth, known)
        value, known = self.value(path, depth, known)
        if kind == "same":
            assert isinstance(test.value, tuple)
            _, known = self.value(test.value, depth, known)
        for _, at in test.names:
            _, known = self.value(at, depth, known)
        return value, known

    def condition(self, test: Test, subject: str, depth: int, known: frozenset[Any]) -> tuple[str, frozenset[Any]]:
        """A test as a Python condition."""
        kind, value = test.kind, test.value
        if kind == "op":
            assert isinstance(value, int)
            return f"{subject} == {value}", known
        if kind in ("vt", "resno", "payload"):
            return f"{subject} == {value!r}", known
        if kind in ("mem", "memx"):
            assert isinstance(value, tuple)
            return self.memory(subject, value[0], value[1]), known
        if kind == "imm":
            assert isinstance(value, tuple)
            return translate(value[0], {"imm": subject, "Imm": subject, "bits": subject}, test.record, value[1]), known
        if kind == "const":
            return f"{subject}.payload == {value} and {isd.CONSTANT} <= {subject}.opcode <= {isd.TARGET_CONSTANT}", known
        if kind == "reg":
            return f"{subject}.opcode == {isd.REGISTER} and {subject}.payload == {value}", known
        if kind == "node":
            names = {"N": subject}
            for name, path in test.names:
                names[name] = self.value(path, depth, known)[0]
            return translate(str(value), names, test.record), known
        if kind == "same":
            assert isinstance(value, tuple)
            return f"{subject} is {self.value(value, depth, known)[0]}", known
        if kind == "fold":
            return f"s.can_fold(n, {subject})", known
        assert kind == "complex"
        name = "c_" + "_".join(map(str, test.path))  # c_ for the root
        assert test.record is not None
        function = self.result.complex_call(test.record)
        return f"({name} := {function.format(subject)}) is not None", known | {name}

    def memory(self, subject: str, field: str, value: Any) -> str:
        """A test on a MemInfo payload."""
        if field in ("vt", "ext"):
            return f"{subject}.{field} == {value}"
        if field == "elt":
            vts = tuple(vt for vt in range(len(MVT_NAMES)) if MVT_ELEM[vt] == value)
            return f"{subject}.vt in {vts}"
        if field == "align":
            return f"{subject}.mem.align >= {value}"
        if field == "space":
            return f"{subject}.mem.addrspace in {value}"
        if field == "order":
            return f"{subject}.ordering in {value}"
        assert field == "trunc"
        node = subject.removesuffix(".payload")
        return f"{subject}.vt {'!=' if value else '=='} {node}.ops[1].vt"

    def rule(self, rule: Rule, depth: int, known: frozenset[Any]) -> frozenset[Any]:
        """The action of a rule whose tests have all passed; gives the variables that are defined behind it."""
        where = " ".join(rule.pattern.where.rsplit("/", 1)[-1].split())
        self.emit(depth, f"# rule {rule.number}, {where}, complexity {rule.pattern.complexity}: {' '.join(str(rule.pattern).split())}")
        for binding in rule.bindings.values():
            if binding.kind == "value" or binding.kind == "operand":
                _, known = self.value(binding.path, depth, known)
            elif binding.kind != "complex":
                _, known = self.node(binding.path, depth, known)
        folded: list[str] = []
        for path in rule.folded:
            node, known = self.node(path, depth, known)
            folded.append(node)
        tile = self.result.root(rule, folded)
        self.emit(depth, f"out.append({tile})" if self.every else f"return {tile}")
        return known


def generated_source(target: Target, every: bool = False) -> str:
    """The matcher's source for a target."""
    return MatcherWriter(target, every).source()
