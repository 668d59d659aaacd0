"""The rule compiler of the DAG combiner: `CombineRule` records to one Python function per root opcode.

Each rule becomes a list of tests on the node and its operands and an action.  The rules of one opcode, in their order, become a
decision tree as in `match.py`: the first rule's first open test is made, every later rule with the same question moves in as long
as no rule in between could fire where it does; a failed branch falls through.

A generated function gets (c, n), the `Combiner` and a node in use, and returns the value that replaces the node's first one, or
None.  An action checks what must hold besides (below), notes its rule in `c.fired` and builds the result:

- a node of an opcode or condition code that the pattern does not hold is only made, after legalization, if the target selects it;
- a rule that makes constants where it matched none applies to scalars only;
- a compare at the root compares integers.

`generated_source(target)` is readable and deterministic, with name and place of each rule above its action.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.combine_functions import SIGNATURES
from oxllc.target_desc import isd
from oxllc.target_desc.combine_rules import IMM, INT, NUM, PHASES, UNDEF, VALUE, CombineRule, RuleLeaf, RuleNode, RuleTree, load_rules
from oxllc.target_desc.mvt import MVT_NAMES
from oxllc.target_desc.safe_expr import NODE, NUMBER, compile_expr

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

Path = tuple[int, ...]
RESIZES = frozenset((isd.SIGN_EXTEND, isd.ZERO_EXTEND, isd.ANY_EXTEND, isd.TRUNCATE, isd.BITCAST))
_EXCLUSIVE = frozenset(("op", "payload"))
_VARIABLE = re.compile(r"\b[vn](?:_\d+)+\b")


class Test(NamedTuple):
    """A question and its answer: `kind` "op" and "payload" (of the node at `path`), "same" (the values at `path` and at `answer`),
    "if" (the condition `answer`, asked when all "op" and "payload" tests of its rule have passed)."""

    kind: str
    path: Path
    answer: object

    def key(self) -> tuple[object, ...]:
        """The question, without the answer where another answer excludes this one."""
        return (self.kind, self.path) if self.kind in _EXCLUSIVE else (self.kind, self.path, self.answer)


class Compiled:
    """A rule as tests.  `paths`: where each name was bound first; `numbers`: the names that stand for numbers."""

    __slots__ = ("cc_nodes", "index", "numbers", "opcodes", "paths", "payloads", "rule", "tests")

    def __init__(self, rule: CombineRule, index: int) -> None:
        self.rule = rule
        self.index = index
        self.paths: dict[str, Path] = {}
        self.payloads: dict[str, Path] = {}  # names of payloads (condition codes, types) by their node
        self.numbers: set[str] = set()
        self.opcodes: set[int] = set()
        self.cc_nodes: list[Path] = []  # compares in the source
        self.tests: list[Test] = []
        ops: list[Test] = []
        later: list[Test] = []
        self._collect(rule.source, (), ops, later)
        self.tests = ops + [t for t in later if t.kind == "payload"] + [t for t in later if t.kind != "payload"]

    def _collect(self, tree: RuleTree, path: Path, ops: list[Test], later: list[Test]) -> None:
        if isinstance(tree, RuleNode):
            if path:
                ops.append(Test("op", path, tree.opcode))
            self.opcodes.add(tree.opcode)
            if tree.opcode == isd.SETCC:
                self.cc_nodes.append(path)
            payload = tree.payload
            if payload is not None:
                if payload.kind == INT:
                    later.append(Test("payload", path, payload.number))
                elif payload.name in self.payloads:
                    later.append(Test("if", (), f"{_payload(self.payloads[payload.name])} == {_payload(path)}"))
                else:
                    self.payloads[payload.name] = path
                    self.numbers.add(payload.name)
            if tree.name:
                self.paths[tree.name] = path
            for i, arg in enumerate(tree.args):
                self._collect(arg, (*path, i), ops, later)
            if not path and tree.opcode == isd.SETCC:
                later.append(Test("if", (), f"INTEGER[{_value((0,))}.vt]"))
            return
        if tree.kind == INT or tree.kind == IMM:
            ops.append(Test("op", path, isd.CONSTANT))
        elif tree.kind == UNDEF:
            ops.append(Test("op", path, isd.UNDEF))
        if tree.kind == INT:
            later.append(Test("payload", path, tree.number))
        if tree.name:
            if tree.name in self.paths:
                later.append(Test("same", path, self.paths[tree.name]))
                return
            self.paths[tree.name] = path
            if tree.kind == IMM:
                self.numbers.add(tree.name)

    def conditions(self) -> None:
        """Add the conditions as tests."""
        for path, text in _leaf_conditions(self.rule.source, ()):
            self._condition(text, {"imm": _payload(path)}, {"imm": NUMBER})
        names, kinds = self.scope()
        self._condition(self.rule.condition, names, kinds)

    def scope(self) -> tuple[dict[str, str], dict[str, str]]:
        """Variables of the generated code, and kinds, of the names in expressions."""
        names = {name: _value(path) for name, path in self.paths.items()}
        kinds = dict.fromkeys(names, NODE)
        for name, path in self.paths.items():
            if name in self.numbers:
                names[name] = _payload(path)
                kinds[name] = NUMBER
        for name, path in self.payloads.items():
            names[name] = _payload(path)
            kinds[name] = NUMBER
        names["N"] = "n.values[0]"
        kinds["N"] = NODE
        names.update(bits="BITS[n.vts[0]]", operandBits="BITS[o[0].vt]", immBits="c.imm_bits")
        kinds.update(bits=NUMBER, operandBits=NUMBER, immBits=NUMBER)
        for name, number in isd.CC_BY_NAME.items():
            names[name] = str(number)
            kinds[name] = NUMBER
        return names, kinds

    def expression(self, text: str) -> str:
        """An expression of the result in generated code."""
        names, kinds = self.scope()
        return compile_expr(text, kinds, self.rule.record.loc, functions=SIGNATURES).source(names)

    def _condition(self, text: str, names: dict[str, str], kinds: dict[str, str]) -> None:
        if not text.strip():
            return
        source = compile_expr(text, kinds, self.rule.record.loc, functions=SIGNATURES).source(names)
        tree = ast.parse(source, mode="eval").body
        parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
        self.tests.extend(Test("if", (), ast.unparse(part)) for part in parts)


def _leaf_conditions(tree: RuleTree, path: Path) -> list[tuple[Path, str]]:
    if isinstance(tree, RuleLeaf):
        return [(path, tree.text)] if tree.kind == IMM and tree.text else []
    return [found for i, arg in enumerate(tree.args) for found in _leaf_conditions(arg, (*path, i))]


def _value(path: Path) -> str:
    return "v" + "".join(f"_{i}" for i in path) if path else "n.values[0]"


def _node(path: Path) -> str:
    return "n" + "".join(f"_{i}" for i in path)


def _payload(path: Path) -> str:
    return _node(path) + ".payload"


# -- the tree -------------------------------------------------------------------------------------------------------------------


class Open:
    """A rule with the tests still open."""

    __slots__ = ("asked", "rule", "tests")

    def __init__(self, rule: Compiled, tests: list[Test]) -> None:
        self.rule = rule
        self.tests = tests
        self.asked = {t.key(): t.answer for t in tests if t.kind in _EXCLUSIVE}


class Branch(NamedTuple):
    """One question: the answers with what follows each."""

    answers: list[tuple[Test, list[Branch | Compiled]]]


def build(rules: list[Open], shadowed: list[tuple[Compiled, Compiled]]) -> list[Branch | Compiled]:
    """The decision tree of the rules of one opcode.  Rules behind one that always fires go to `shadowed` with it."""
    out: list[Branch | Compiled] = []
    while rules:
        head = rules[0]
        if not head.tests:
            out.append(head.rule)
            if not _guards(head.rule):
                shadowed.extend((r.rule, head.rule) for r in rules[1:])
                return out
            rules = rules[1:]
            continue
        test = head.tests[0]
        key = test.key()
        groups: dict[object, tuple[Test, list[Open]]] = {}
        skipped: list[Open] = []
        for entry in rules:
            found = next((t for t in entry.tests if t.key() == key), None)
            if found is not None and _ready(found, entry.tests) and all(_exclusive(entry, s) for s in skipped):
                rest = [t for t in entry.tests if t is not found]
                groups.setdefault(found.answer, (found, []))[1].append(Open(entry.rule, rest))
            else:
                skipped.append(entry)
        out.append(Branch([(first, build(members, shadowed)) for first, members in groups.values()]))
        rules = skipped
    return out


def _ready(test: Test, tests: list[Test]) -> bool:
    """Whether nothing that a test relies on is open: the opcodes on the way to it."""
    if test.kind == "if":
        return not any(t.kind != "if" for t in tests)
    if test.kind == "same":
        return not any(t.kind == "op" for t in tests)
    own = test.path if test.kind == "op" else (*test.path, -1)
    return not any(t.kind == "op" and t is not test and t.path == own[: len(t.path)] for t in tests)


def _exclusive(a: Open, b: Open) -> bool:
    return any(key in b.asked and b.asked[key] != answer for key, answer in a.asked.items())


def _guards(rule: Compiled) -> list[str]:
    """What must hold besides the pattern and the condition."""
    source, result = rule.rule.source, rule.rule.result
    out = [f"({opcode}, n.vts[0]) in c.legal" for opcode in rule.rule.needs if opcode not in (isd.SIGN_EXTEND_INREG, isd.SETCC)]
    if rule.rule.phase:
        out.append("c.legal_only" if rule.rule.phase == 2 else "not c.legal_only")
    if not rule.numbers - set(rule.payloads) and _makes_constants(result) and not _has_constant(source):
        out.append("not COUNT[n.vts[0]]")
    seen: set[str] = set()

    def visit(tree: RuleTree) -> None:
        if isinstance(tree, RuleLeaf):
            return
        for arg in tree.args:
            visit(arg)
        vt = typed(rule, tree) or "n.vts[0]"
        must = tree.opcode in rule.rule.needs
        if tree.opcode in (isd.SIGN_EXTEND_INREG, isd.SETCC):
            assert tree.payload is not None
            same = tree.payload.kind == VALUE
            literal = tree.payload.kind == INT and _has_payload(source, tree.opcode, tree.payload.number)
            if tree.opcode == isd.SETCC:
                vt = typed(rule, tree.args[0]) or typed(rule, tree.args[1]) or "n.vts[0]"
            text = f"({tree.opcode}, {vt}, {payload_text(rule, tree.payload)}) in c.legal"
            if (same or literal) and not must:
                return
        elif tree.opcode in rule.opcodes or tree.opcode in rule.rule.needs or tree.opcode == isd.UNDEF:
            return
        else:
            text = f"({tree.opcode}, {vt}) in c.legal"
        if text not in seen:
            seen.add(text)
            out.append(text if must else f"(not c.legal_only or {text})")

    visit(result)
    return out


def _makes_constants(tree: RuleTree) -> bool:
    if isinstance(tree, RuleLeaf):
        return tree.kind in (INT, NUM)
    return any(map(_makes_constants, tree.args))


def _has_constant(tree: RuleTree) -> bool:
    if isinstance(tree, RuleLeaf):
        return tree.kind in (INT, IMM)
    return any(map(_has_constant, tree.args))


def _has_payload(tree: RuleTree, opcode: int, number: int) -> bool:
    if isinstance(tree, RuleLeaf):
        return False
    if tree.opcode == opcode and tree.payload is not None and tree.payload.kind == INT and tree.payload.number == number:
        return True
    return any(_has_payload(arg, opcode, number) for arg in tree.args)


# -- results -----------------------------------------------------------------------------------------------------------------------


def typed(rule: Compiled, tree: RuleTree) -> str | None:
    """The type of a result's part where its operands tell it."""
    if isinstance(tree, RuleLeaf):
        return f"{_value(rule.paths[tree.name])}.vt" if tree.kind == VALUE else None
    if tree.opcode == isd.SETCC or tree.opcode in RESIZES:
        return None
    for arg in tree.args[1:] if tree.opcode == isd.SELECT else tree.args:
        found = typed(rule, arg)
        if found is not None:
            return found
    return None


def payload_text(rule: Compiled, payload: RuleLeaf) -> str:
    """A condition code or type of the result in generated code."""
    if payload.kind == INT:
        return str(payload.number)
    if payload.kind == NUM:
        return rule.expression(payload.text)
    return _payload(rule.payloads[payload.name])


def result_text(rule: Compiled, tree: RuleTree, expected: str) -> str:
    """The expression that builds a part of the result, of the type `expected` where nothing else says."""
    if isinstance(tree, RuleLeaf):
        if tree.kind == VALUE:
            return _value(rule.paths[tree.name])
        if tree.kind == UNDEF:
            return f"d.undef({expected})"
        return f"d.constant({tree.number if tree.kind == INT else rule.expression(tree.text)}, {expected})"
    vt = typed(rule, tree) or expected
    if tree.opcode == isd.SETCC:
        inner = typed(rule, tree.args[0]) or typed(rule, tree.args[1]) or "n.vts[0]"
        types = [inner, inner]
    elif tree.opcode == isd.SELECT:
        boolean = f"{_value(rule.cc_nodes[0])}.vt" if rule.cc_nodes else "n.vts[0]"
        types = [typed(rule, tree.args[0]) or boolean, vt, vt]
    else:
        types = [vt] * len(tree.args)
    args = [result_text(rule, arg, own) for arg, own in zip(tree.args, types)]
    payload = "" if tree.payload is None else ", " + payload_text(rule, tree.payload)
    return f"d.get({tree.opcode}, {vt}, ({', '.join(args)},){payload})"


# -- writing ------------------------------------------------------------------------------------------------------------------------


class RuleWriter:
    """Writes the module for a target.  `shadowed`: rules that can never fire, each with the one that takes their nodes."""

    def __init__(self, rules: list[CombineRule], title: str) -> None:
        self.rules = rules
        self.title = title
        self.shadowed: list[tuple[Compiled, Compiled]] = []
        self.lines: list[str] = []
        self.by_opcode: dict[int, list[Compiled]] = {}
        for index, rule in enumerate(rules):
            compiled = Compiled(rule, index)
            compiled.conditions()
            self.by_opcode.setdefault(rule.source.opcode, []).append(compiled)

    def source(self) -> str:
        """The module's text."""
        out = self.lines
        out.append(f"# generated by oxllc.isel.combine_match from the combine rules of {self.title}: {len(self.rules)} rules")
        table: list[str] = []
        for opcode in sorted(self.by_opcode):
            name = f"combine_{isd.ISD_NAMES[opcode]}"
            table.append(f"    {opcode}: {name},")
            out += ["", "", f"def {name}(c, n):", "    o = n.ops"]
            tree = build([Open(rule, list(rule.tests)) for rule in self.by_opcode[opcode]], self.shadowed)
            self._steps(tree, 1, frozenset())
            out.append("    return None")
        late = sorted({rule.source.opcode for rule in self.rules if rule.phase == PHASES["after"]})
        out += ["", "", "RULES = {", *table, "}", f"LATE = {late}", ""]
        return "\n".join(out)

    def _emit(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _steps(self, steps: list[Branch | Compiled], depth: int, known: frozenset[str]) -> None:
        for step in steps:
            if isinstance(step, Compiled):
                known = self._action(step, depth, known)
                continue
            first = step.answers[0][0]
            subject, known = self._subject(first, depth, known)
            word = "if"
            for test, follow in step.answers:
                self._emit(depth, f"{word} {subject} == {test.answer}:" if test.kind in _EXCLUSIVE else f"if {subject}:")
                self._steps(follow, depth + 1, known)
                word = "elif"

    def _need(self, names: list[str], depth: int, known: frozenset[str]) -> frozenset[str]:
        """Define the variables v_.. and n_.. that a text uses."""
        for name in names:
            if name in known:
                continue
            path = [int(i) for i in name.split("_")[1:]]
            if name[0] == "n":
                value = "v" + name[1:]
                known = self._need([value], depth, known)
                self._emit(depth, f"{name} = {value}.node")
            elif len(path) == 1:
                self._emit(depth, f"{name} = o[{path[0]}]")
            else:
                parent = "n" + "".join(f"_{i}" for i in path[:-1])
                known = self._need([parent], depth, known)
                self._emit(depth, f"{name} = {parent}.ops[{path[-1]}]")
            known |= {name}
        return known

    def _subject(self, test: Test, depth: int, known: frozenset[str]) -> tuple[str, frozenset[str]]:
        if test.kind == "op":
            node = _node(test.path)
            name = "k" + node[1:]
            if name not in known:
                known = self._need([node], depth, known)
                self._emit(depth, f"{name} = {node}.opcode")
                known |= {name}
            return name, known
        if test.kind == "payload":
            text = _payload(test.path)
        elif test.kind == "same":
            assert isinstance(test.answer, tuple)
            text = f"{_value(test.path)} is {_value(test.answer)}"
        else:
            text = str(test.answer)
        return text, self._need(_variables(text), depth, known)

    def _action(self, rule: Compiled, depth: int, known: frozenset[str]) -> frozenset[str]:
        guards = _guards(rule)
        text = result_text(rule, rule.rule.result, "n.vts[0]")
        known = self._need(_variables(" ".join((text, *guards))), depth, known)
        self._emit(depth, f"# {rule.index}: {rule.rule.name}, {rule.rule.where().rsplit('/', 1)[-1]}")
        if guards:
            self._emit(depth, f"if {' and '.join(guards)}:")
            depth += 1
        self._emit(depth, f"c.fired = {rule.index}")
        if "d." in text:
            self._emit(depth, "d = c.dag")
        self._emit(depth, f"return {text}")
        return known


def _variables(text: str) -> list[str]:
    """The variables v_.. and n_.. in a text, sorted."""
    return sorted(set(_VARIABLE.findall(text)))


def writer_of(target: Target) -> RuleWriter:
    """The writer for a target's rules.  Raises OxllcError at a faulty record."""
    return RuleWriter(load_rules(target), f"{target.name} ({target.cpu})")


def generated_source(target: Target) -> str:
    """The source of the combine rules of a target."""
    return writer_of(target).source()


def rule_text(tree: RuleTree) -> str:
    """A tree as in the record, for messages."""
    if isinstance(tree, RuleLeaf):
        return {VALUE: f"${tree.name}", IMM: f"imm:${tree.name}", INT: str(tree.number), NUM: f'(num "{tree.text}")'}.get(tree.kind, "undef")
    args = [rule_text(a) for a in tree.args]
    if tree.payload is not None:
        payload = tree.payload
        number = payload.number
        if payload.kind != INT:
            args.append(rule_text(payload))
        else:
            args.append(isd.CC_NAMES[number] if tree.opcode == isd.SETCC else MVT_NAMES[number])
    return f"({isd.ISD_NAMES[tree.opcode].lower()} {', '.join(args)})" + (f":${tree.name}" if tree.name else "")

