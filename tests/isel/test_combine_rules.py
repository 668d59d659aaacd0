"""Every combine rule of the shipped targets is proven: on i8 for all values of its operands (or 4,096 of them where there are more),
on i64 for random ones, for constants, conditions, types and known bits under which it fires; each rule must fire.

A rule's pattern is built as a DAG, the rule alone is compiled and applied, and both DAGs are evaluated.  The proof is itself
proven by rules that are wrong.
"""

from __future__ import annotations

import itertools
import math
import random
import struct
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from oxllc.diagnostics import OxllcError
from oxllc.ir.instructions import EXACT, FAST, NSW, NUW
from oxllc.isel.combine import Combiner
from oxllc.isel.combine_lint import lint_rules
from oxllc.isel.combine_load import CombineRules
from oxllc.isel.combine_match import RESIZES, RuleWriter, generated_source, rule_text, writer_of
from oxllc.isel.dag import DAG, SDNode, SDValue
from oxllc.isel.knownbits import Known, normalize
from oxllc.target_desc import combine_rules, isd
from oxllc.target_desc.combine_rules import IMM, INT, UNDEF, CombineRule, RuleLeaf, RuleTree
from oxllc.target_desc.load import PACKAGE_DIR, load_target
from oxllc.target_desc.loader import load_records
from oxllc.target_desc.mvt import F64, I2, I4, I8, I16, I32, I64, MVT_BITS
from oxllc.target_desc.safe_expr import SafeExprError

from .dag_eval import value_of
from .dag_vector import values

FIRST_REG = 70000
FP_OPS = frozenset((isd.FADD, isd.FSUB, isd.FMUL, isd.FDIV, isd.FNEG, isd.FABS, isd.FMA))
WORD_OPS = frozenset((isd.SLLW, isd.SRLW, isd.SRAW))
INT_CCS = (isd.SETEQ, isd.SETNE, isd.SETGT, isd.SETGE, isd.SETLT, isd.SETLE, isd.SETUGT, isd.SETUGE, isd.SETULT, isd.SETULE)
PER_RULE = 40  # instances that fire, for each type


class Everything:
    """Everything is legal."""

    def __contains__(self, key: object) -> bool:
        return True


class Instance:
    """The pattern of a rule as a DAG, for one choice of constants, payloads and known bits."""

    def __init__(self, rule: CombineRule, vt: int, numbers: dict[str, int], facts: list[Known | None], flags: int) -> None:
        self.dag = DAG(I64)
        self.vt = vt
        self.numbers = numbers
        self.facts = facts  # of the variables in turn
        self.flags = flags
        self.variables: dict[str, SDValue] = {}
        self.booleans: set[str] = set()
        self.root = self.build(rule.source, vt)

    def build(self, tree: RuleTree, vt: int) -> SDValue:
        dag = self.dag
        if isinstance(tree, RuleLeaf):
            if tree.kind == INT or tree.kind == IMM:
                return dag.constant(tree.number if tree.kind == INT else self.numbers[tree.name], vt)
            if tree.kind == UNDEF:
                return dag.undef(vt)
            if tree.name not in self.variables:
                value = dag.copy_from_reg(dag.entry, FIRST_REG + len(self.variables), vt).values[0]
                value.known = self.facts[len(self.variables) % len(self.facts)]
                self.variables[tree.name] = value
            return self.variables[tree.name]
        types = [vt] * len(tree.args)
        if tree.opcode in RESIZES:
            types = [I16] if tree.opcode == isd.TRUNCATE else [I8]
            vt = I8 if tree.opcode == isd.TRUNCATE else I16
        if tree.opcode == isd.SELECT and isinstance(tree.args[0], RuleLeaf):
            self.booleans.add(tree.args[0].name)
        ops = tuple(self.build(arg, own) for arg, own in zip(tree.args, types))
        payload: Any = None
        if tree.payload is not None:
            payload = tree.payload.number if tree.payload.kind == INT else self.numbers[tree.payload.name]
        value = dag.get(tree.opcode, vt, ops, payload)
        value.node.flags = self.flags
        return value


def leaves(tree: RuleTree) -> list[RuleLeaf]:
    if isinstance(tree, RuleLeaf):
        return [tree]
    found = [leaf for arg in tree.args for leaf in leaves(arg)]
    return [*found, *([tree.payload] if tree.payload is not None else [])]


def opcodes(tree: RuleTree) -> set[int]:
    return set() if isinstance(tree, RuleLeaf) else {tree.opcode}.union(*map(opcodes, tree.args))


def payload_names(tree: RuleTree) -> dict[str, int]:
    """Names of payloads, with the opcode they belong to."""
    if isinstance(tree, RuleLeaf):
        return {}
    own = {tree.payload.name: tree.opcode} if tree.payload is not None and tree.payload.name else {}
    for arg in tree.args:
        own.update(payload_names(arg))
    return own


def facts_for(rule: CombineRule, bits: int) -> list[list[Known | None]]:
    if not any(word in rule.condition for word in ("maskedValueIsZero", "numSignBits", "isBoolean", "decided", "isZeroExtended")):
        return [[None]]
    top = 1 << (bits - 1)
    full = (1 << bits) - 1
    raw = [(top, 0, 1), (full ^ 1, 0, 1), (full ^ 15, 0, 1), (15, 0, 1), (0, 0, bits), (0, 0, bits - 3), (0, top, 1), (0, 1, 1), (full ^ 7, 4, 1)]
    found: list[Known | None] = [normalize(z, o, s, bits) for z, o, s in raw]
    return [[fact, found[(i + 3) % len(found)]] for i, fact in enumerate(found)]


def choices(rule: CombineRule, vt: int, rng: random.Random) -> list[dict[str, int]]:
    """Numbers for the names of constants, condition codes and types."""
    bits = MVT_BITS[vt]
    payloads = payload_names(rule.source)
    names = list(dict.fromkeys(leaf.name for leaf in leaves(rule.source) if leaf.kind == IMM and leaf.name))
    near = [0, 1, 2, 3, 4, 5, 7, 8, bits - 1, bits // 2, bits - 8, bits - 3, -1, -2, -3, -4, -8, -5, -9, -7, 9, 1 << (bits - 1), (1 << (bits - 1)) - 1]
    near += [bits - 32, bits - 31, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, 1 << 40, (1 << 48) - 1, 4096, 65535, 2047] if bits == 64 else [31, 15, 63, 16, 32]
    pools: list[list[int]] = []
    for name in names:
        opcode = payloads.get(name)
        if opcode is not None:
            pools.append(list(INT_CCS) if opcode == isd.SETCC else [I2, I4] if bits == 8 else [I8, I16, I32])
        elif bits == 8 and len(names) == 1:
            pools.append(list(dict.fromkeys([*(n for n in near if -128 <= n < 128), *range(-128, 128)])))
        else:
            pools.append(list(dict.fromkeys(n if n < 1 << (bits - 1) else n - (1 << bits) for n in near if -(1 << (bits - 1)) <= n < 1 << bits)))
    picks = [dict(zip(names, numbers)) for numbers in itertools.product(*pools)] if math.prod(map(len, pools)) <= 500 else [
        {name: rng.choice(pool) for name, pool in zip(names, pools)} for _ in range(500)]
    if len(names) > 1:
        rng.shuffle(picks)
    return picks


def compiled_alone(rule: CombineRule) -> Any:
    writer = RuleWriter([rule], "one rule")
    return CombineRules(compile(writer.source(), "<rule>", "exec"), [rule.name], [rule.where()], 12).table[rule.source.opcode]


def flags_for(rule: CombineRule) -> int:
    condition = rule.condition
    return (EXACT if "isExact" in condition else 0) | (NUW if "isNUW" in condition else 0) | (NSW if "isNSW" in condition else 0) | (
        FAST if "isContract" in condition else 0)


def prove(rule: CombineRule, vt: int) -> int:
    """How often the rule fired on the type; AssertionError with the operands where it changes a value."""
    function = compiled_alone(rule)
    rng = random.Random(rule.name)
    fired = 0
    for numbers in choices(rule, vt, rng):
        for facts in facts_for(rule, MVT_BITS[vt]):
            instance = Instance(rule, vt, numbers, facts, flags_for(rule))
            holder = instance.dag.copy_to_reg(instance.dag.entry, FIRST_REG - 1, instance.root)
            combiner = SimpleNamespace(dag=instance.dag, legal=Everything(), legal_only=rule.phase == 2, imm_bits=6 if vt == I8 else 12, fired=-1)
            try:
                new = function(combiner, instance.root.node)
            except SafeExprError:  # as in the combiner: it does not apply
                new = None
            del holder
            if new is None:
                continue
            fired += 1
            assert new.vt == instance.root.vt, f"{rule.name}: the result has another type"
            check(rule, instance, new, rng)
            if fired >= (PER_RULE if vt == I8 else PER_RULE // 4):
                return fired
    return fired


def check(rule: CombineRule, instance: Instance, new: SDValue, rng: random.Random) -> None:
    registers: dict[int, Any] = {}
    count = len(instance.variables)
    small = instance.vt == I8
    if small:
        if count <= 1:
            grid = [np.arange(256)]
        else:
            grid = [np.array([rng.randrange(256) for _ in range(4096)]) for _ in range(count)]
            for i, column in enumerate(grid):  # some corners in every combination
                column[: 4 ** min(count, 4)] = [(0, 1, 127, 128)[(k >> (2 * i)) & 3] for k in range(4 ** min(count, 4))]
    for i, (name, value) in enumerate(instance.variables.items()):
        bits = MVT_BITS[value.vt]
        column = grid[i] if small else np.array([rng.choice((0, 1, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, rng.getrandbits(64), rng.getrandbits(33)))
                                                for _ in range(24)], dtype=object)
        if name in instance.booleans:
            column = column & 1
        fact = value.known
        if fact is not None and instance.facts[0] is not None:  # the operand has the bits that are said to be known
            zeros, ones, signs = fact
            mask = (1 << bits) - 1
            column = (column & (mask >> (signs - 1))) | (((column >> (bits - signs)) & 1) * (mask ^ (mask >> (signs - 1))))
            column = (column & (mask ^ zeros)) | ones
        registers[value.node.payload] = column
    registers = registers or {FIRST_REG: np.arange(1)}
    text = f"{rule.name} {rule_text(rule.source)} with {instance.numbers}, known {instance.facts}"
    if small:
        before, undefined = values(instance.root, registers)
        after, undefined_after = values(new, registers)
        known_bits = 0xFF if instance.root.node.opcode == isd.ANY_EXTEND else 0xFFFF
        wrong = ~undefined & (((before ^ after) & known_bits != 0) | undefined_after)
        assert not wrong.any(), f"{text}: operands {[int(r[int(np.argmax(wrong))]) for r in registers.values()]}"
        return
    for i in range(len(next(iter(registers.values())))):
        inputs = {reg: int(column[i]) for reg, column in registers.items()}
        wanted = value_of(instance.root, inputs)
        assert wanted is None or value_of(new, inputs) == wanted, f"{text}: operands {inputs}"


@pytest.fixture(scope="module")
def all_rules() -> list[CombineRule]:
    return combine_rules.load_rules(load_target("generic-rv64", "+zba,+zbb,+zbs,+zicond"))


def test_integer_rules_keep_values(all_rules: list[CombineRule]) -> None:
    silent = []
    for rule in all_rules:
        used = opcodes(rule.source)
        if used & FP_OPS:
            continue
        fired = 0 if used & WORD_OPS else prove(rule, I8)
        if not used & RESIZES and not flags_for(rule):
            fired += prove(rule, I64)
        if not fired:
            silent.append(rule.name)
    assert not silent, "rules that nothing made fire"


def fp_value(value: SDValue, registers: dict[int, float]) -> float:
    node = value.node
    if node.opcode == isd.COPY_FROM_REG:
        return registers[node.payload]
    x, y, z = [*(fp_value(op, registers) for op in node.ops), 0.0, 0.0][:3]
    if node.opcode == isd.FDIV:
        return math.nan if y == 0 and (x == 0 or x != x) else math.copysign(math.inf, x) * math.copysign(1, y) if y == 0 else x / y
    return {isd.FADD: lambda: x + y, isd.FSUB: lambda: x - y, isd.FMUL: lambda: x * y, isd.FNEG: lambda: -x, isd.FABS: lambda: abs(x),
            isd.FMA: lambda: x * y + z}[node.opcode]()


def test_floating_point_rules_keep_values(all_rules: list[CombineRule]) -> None:
    """Where products are exact fused operations give what separate ones give."""
    samples = (0.0, -0.0, 1.0, -2.5, 3.0, math.inf, -math.inf, math.nan)
    rules = [rule for rule in all_rules if opcodes(rule.source) & FP_OPS]
    assert len(rules) > 5
    for rule in rules:
        instance = Instance(rule, F64, {}, [None], flags_for(rule))
        instance.dag.copy_to_reg(instance.dag.entry, FIRST_REG - 1, instance.root)
        combiner = SimpleNamespace(dag=instance.dag, legal=Everything(), legal_only=False, imm_bits=12, fired=-1)
        new = compiled_alone(rule)(combiner, instance.root.node)
        assert new is not None, rule.name
        for numbers in itertools.product(samples, repeat=len(instance.variables)):
            registers = {value.node.payload: number for value, number in zip(instance.variables.values(), numbers)}
            before, after = fp_value(instance.root, registers), fp_value(new, registers)
            assert (before != before and after != after) or struct.pack("<d", before) == struct.pack("<d", after), (rule.name, numbers)


def target_of(tmp_path: Any, text: str) -> Any:
    """The shipped rules and these, as far as rules need a target."""
    path = tmp_path / "mine.td"
    path.write_text('include "oxllc/Target.td"\n' + text)
    records = load_records(str(path), [str(PACKAGE_DIR / "td")])
    return SimpleNamespace(records=records, satisfies=lambda predicates: True, name="mine", cpu="any", lowering={}, is_users=False)


def combined(target: Any, build: Any) -> SDNode:
    """What all rules make of a value of registers x, y, z."""
    dag = DAG(I64)
    value = build(dag, *(dag.copy_from_reg(dag.entry, FIRST_REG + i, I64).values[0] for i in range(3)))
    dag.root = dag.copy_to_reg(dag.entry, FIRST_REG - 1, value)
    legality: Any = SimpleNamespace(target=target, legal=Everything())
    Combiner(dag, legality, False).run()
    return dag.root.node.ops[1].node


WRONG = """
def mine0 : CombineRule<(add $x, $y), (or $x, $y)>;
def mine1 : CombineRule<(srl (shl $x, imm:$c), imm:$c), (value $x)>;
def mine2 : CombineRule<(setcc $x, imm:$c, SETLE), (setcc $x, (num "c + 1"), SETLT)>;
def mine3 : CombineRule<(and $x, imm:$c), (value $x), "numSignBits(x) > 2">;
def mine4 : CombineRule<(mul $x, imm:$c), (shl $x, (num "log2(c)")), "c > 2 and c & 1 == 0">;
def mine5 : CombineRule<(shl (srl $x, imm:$c):$s, imm:$c), (value $x), "isNUW(s)">;
"""


def test_the_proof_finds_wrong_rules(tmp_path: Any) -> None:
    rules = [rule for rule in combine_rules.load_rules(target_of(tmp_path, WRONG)) if rule.name.startswith("mine")]
    assert len(rules) == 6
    for rule in rules:
        with pytest.raises(AssertionError, match=rule.name):
            prove(rule, I8)


def test_rules_that_chase_each_other_are_named(tmp_path: Any) -> None:
    target = target_of(tmp_path, """
def to_sub : CombineRule<(add $x, $y), (sub $x, (xor $y, 12345)), "not isConstant(y)">;
def to_add : CombineRule<(sub $x, (xor $y, 12345)), (add $x, $y)>;
""")
    with pytest.raises(OxllcError, match=r"to_add \(.*mine.td:4\) and to_sub \(.*mine.td:3\) undo each other's work"):
        combined(target, lambda dag, x, y, z: dag.get(isd.ADD, I64, (x, y)))


def test_a_rule_of_the_users_own_fires_and_is_placed(tmp_path: Any) -> None:
    target = target_of(tmp_path, "def mine : CombineRule<(xor (and $x, $y), (and $x, $z)), (and $x, (xor $y, $z))>;")
    assert "mine, mine.td:2" in generated_source(target)
    node = combined(target, lambda dag, x, y, z: dag.get(isd.XOR, I64, (dag.get(isd.AND, I64, (y, x)), dag.get(isd.AND, I64, (x, z)))))
    assert node.opcode == isd.AND and node.ops[1].node.opcode == isd.XOR


def test_a_rule_that_never_fires_is_found(tmp_path: Any) -> None:
    text = "def {} : CombineRule<(bswap (bswap $x)), (value $x)>;"
    writer = writer_of(target_of(tmp_path, "\n".join(map(text.format, ("first", "second")))))
    writer.source()
    (warning,) = lint_rules(writer)
    assert "'second'" in warning.message and "'first' at" in warning.message


FAULTY = (
    ("def f0 : CombineRule<(add $x, 0), (value $z)>;", "'$z' of the result does not occur"),
    ('def f1 : CombineRule<(add $x, 0), (value $x)> { let Phase = "late"; }', "'late' is no phase"),
    ("def f2 : CombineRule<(zextloadi8 $x), (value $x)>;", "has predicates"),
)


def test_faulty_records_are_refused_at_their_place(tmp_path: Any) -> None:
    with pytest.raises(OxllcError) as error:
        combine_rules.load_rules(target_of(tmp_path, "\n".join(text for text, _ in FAULTY)))
    found = str(error.value)
    for line, (_, message) in enumerate(FAULTY, 2):
        assert f"mine.td:{line}:" in found and message in found
    for text, message in (("isExat(x)", "unknown function 'isExat'"), ("x > 3", "a number is needed|cannot be compared|is a node")):
        with pytest.raises(OxllcError, match=message):
            generated_source(target_of(tmp_path, f'def f : CombineRule<(add $x, imm:$c), (value $x), "{text}">;'))
