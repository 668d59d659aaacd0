"""The plain matcher: every rule's tests, one after another, interpreted.  Slow and obvious: the oracle of the generated one.

`match(node)` gives the rule that the generated function of the node's opcode must choose.  `failed_tests` answers each test
singly, for the page of "Cannot select" (`explain.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.isel.match_complex import FUNCTIONS as COMPLEX_FUNCTIONS
from oxllc.isel.match_expr import translate
from oxllc.isel.match_predicates import FUNCTIONS
from oxllc.isel.match_result import ResultWriter
from oxllc.isel.match_rules import Path, Rule, RuleMaker, Test
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import MVT_ELEM, MVT_NAMES
from oxllc.target_desc.patterns import legal_type_mask, load_patterns
from oxllc.target_desc.safe_expr import EVAL_GLOBALS

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode, SDValue
    from oxllc.isel.select import Selection
    from oxllc.target_desc.model import Target


class ReferenceMatcher:
    """All rules of a target by root opcode, in matching order."""

    def __init__(self, target: Target) -> None:
        self.target = target
        patterns = load_patterns(target)
        maker = RuleMaker(target, patterns.reader, legal_type_mask(target))
        self.by_opcode: dict[int, list[Rule]] = {}
        for number, pattern in enumerate(patterns.patterns):
            for rule in maker.rules(pattern, number):
                self.by_opcode.setdefault(rule.opcode, []).append(rule)
        self.result = ResultWriter(target)

    def match(self, node: SDNode, selection: Selection | None = None) -> Rule | None:
        """The first rule that fits; without a selection, chained nodes may always be covered."""
        for rule in self.by_opcode.get(node.opcode, ()):
            if all(self.holds(test, node, selection) for test in rule.tests):
                return rule
        return None

    def fitting(self, node: SDNode, selection: Selection | None = None) -> list[Rule]:
        """Every rule that fits, in matching order."""
        return [rule for rule in self.by_opcode.get(node.opcode, ())
                if all(self.holds(test, node, selection) for test in rule.tests)]

    def failed_tests(self, rule: Rule, node: SDNode) -> list[Test]:
        """The tests of a rule that the node fails (a test below a failed one counts as failed)."""
        return [test for test in rule.tests if not self.holds(test, node, None)]

    def holds(self, test: Test, root: SDNode, selection: Selection | None) -> bool:
        """Whether one test holds (False where the place does not exist)."""
        value = value_at(root, test.path)
        if value is None:
            return False
        node = value.node if test.path else root
        kind, wanted = test.kind, test.value
        if kind == "op":
            return node.opcode == wanted
        if kind == "vt":
            return bool((value.vt if test.path else root.vts[0]) == wanted)
        if kind == "resno":
            return value.resno == wanted
        if kind == "payload":
            return bool(node.payload == wanted)
        if kind in ("mem", "memx"):
            assert isinstance(wanted, tuple)
            return _memory(node, wanted[0], wanted[1])
        if kind == "const":
            return node.opcode in (isd.CONSTANT, isd.TARGET_CONSTANT) and node.payload == wanted
        if kind == "reg":
            return node.opcode == isd.REGISTER and node.payload == wanted
        if kind == "imm":
            assert isinstance(wanted, tuple)
            return isinstance(node.payload, int) and self._evaluate(
                test, wanted[0], {"imm": node.payload, "Imm": node.payload, "bits": node.payload}, wanted[1])
        if kind == "node":
            names: dict[str, Any] = {"N": value}
            for name, path in test.names:
                names[name] = value_at(root, path)
            return all(v is not None for v in names.values()) and self._evaluate(test, str(wanted), names, 64)
        if kind == "same":
            assert isinstance(wanted, tuple)
            return value is value_at(root, wanted)
        if kind == "fold":
            return selection is None or selection.can_fold(root, value)
        assert kind == "complex"
        assert test.record is not None
        name, arguments = self.result.complex_call(test.record).split("(", 1)
        numbers = [int(x) for x in arguments.rstrip(")").split(",")[1:]]
        return COMPLEX_FUNCTIONS[name](value, *numbers) is not None

    def _evaluate(self, test: Test, expression: str, names: dict[str, Any], width: int) -> bool:
        text = translate(expression, {name: name for name in names}, test.record, width)
        return bool(eval(text, {**EVAL_GLOBALS, **FUNCTIONS}, names))


def value_at(root: SDNode, path: Path) -> SDValue | None:
    """The value at a path, None where the graph ends before."""
    value = root.values[0]
    node = root
    for position in path:
        if position >= len(node.ops):
            return None
        value = node.ops[position]
        node = value.node
    return value


def _memory(node: SDNode, field: str, wanted: Any) -> bool:
    info: Any = node.payload
    if not hasattr(info, "mem"):
        return False
    if field == "vt":
        return bool(info.vt == wanted)
    if field == "ext":
        return bool(info.ext == wanted)
    if field == "elt":
        return bool(MVT_ELEM[info.vt] == wanted)
    if field == "align":
        return bool(info.mem.align >= wanted)
    if field == "space":
        return info.mem.addrspace in wanted
    if field == "order":
        return info.ordering in wanted
    assert field == "trunc"
    return bool((info.vt != node.ops[1].vt) == wanted)


def failure_text(test: Test, root: SDNode, target: Target) -> str:
    """A failed test in words."""
    from oxllc.isel.dump import opcode_name

    value = value_at(root, test.path)
    where = "the node" if not test.path else "operand " + ".".join(map(str, test.path))
    if value is None:
        return f"{where} does not exist"
    node = value.node if test.path else root
    kind, wanted = test.kind, test.value
    by = f" ({test.record.name})" if test.record is not None else ""
    if kind == "op":
        assert isinstance(wanted, int)
        return f"{where} is {opcode_name(node.opcode, target)}, the pattern wants {opcode_name(wanted, target)}{by}"
    if kind == "vt":
        assert isinstance(wanted, int)
        return f"{where} has type {MVT_NAMES[value.vt]}, the pattern wants {MVT_NAMES[wanted]}"
    if kind == "payload":
        return f"{where} has {_payload_word(node, node.payload)}, the pattern wants {_payload_word(node, wanted)}{by}"
    if kind in ("mem", "memx"):
        assert isinstance(wanted, tuple)
        return f"{where}: memory {wanted[0]} is not {_memory_word(wanted[0], wanted[1])}{by}"
    if kind == "imm":
        assert isinstance(wanted, tuple)
        return f"{where}: constant {node.payload} does not satisfy '{wanted[0]}'{by}"
    if kind == "const":
        return f"{where} is not the constant {wanted}"
    if kind == "reg":
        assert isinstance(wanted, int)
        return f"{where} is not the register {target.registers[wanted].name}"
    if kind == "node":
        return f"{where} does not satisfy {test.value}{by}"
    if kind == "same":
        return f"{where} is not the same value as another operand of that name"
    if kind == "resno":
        return f"{where} is another result of its node"
    if kind == "fold":
        return f"{where} has other users, or covering it would make a cycle"
    return f"{where} does not match the complex pattern {wanted}"


def _payload_word(node: SDNode, payload: object) -> str:
    if node.opcode in (isd.SETCC, isd.SELECT_CC) and isinstance(payload, int):
        name: str = isd.CC_NAMES[payload]
        return f"condition {name}"
    if node.opcode == isd.SIGN_EXTEND_INREG and isinstance(payload, int):
        return f"type {MVT_NAMES[payload]}"
    return f"value {payload}"


def _memory_word(field: str, wanted: Any) -> str:
    if field in ("vt", "elt"):
        return str(MVT_NAMES[wanted])
    if field == "ext":
        return ("not extending", "any-extending", "sign-extending", "zero-extending")[wanted]
    return str(wanted)
