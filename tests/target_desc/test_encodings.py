"""Every instruction's encoding and syntax against a foreign assembler (clang's, from the package ziglang)."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from clang_assembler import assemble

from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc, OperandInfo, Target

FEATURE_SETS = {
    "IMAFD_Zb_Zicond_Zfh": ("+zba,+zbb,+zbs,+zicond,+zfh", "generic_rv64+m+a+f+d+zba+zbb+zbs+zicond+zfh+zifencei"),
    "Zdinx_Zhinx": ("-f,-d,+zdinx,+zhinx", "generic_rv64+m+a+zdinx+zhinx"),
}
_OPERAND = re.compile(r"\$\{(\w+)\}|\$(\w+)")


def operand_choices(target: Target, op: OperandInfo) -> list[int]:
    """Values that show every bit of an operand's field: first, last, and one with a mixed pattern."""
    if op.kind == "reg":
        members = sorted(target.classes[op.reg_class].members)
        return [members[0], members[-1], members[len(members) * 5 // 8]]
    step = 1 << op.scale
    choices = [op.lo, op.hi, (op.lo + (op.hi - op.lo) * 5 // 8) // step * step, op.lo + step * 5]
    return [v for v in dict.fromkeys(choices) if v not in op.excluded and op.lo <= v <= op.hi]


def operand_tuples(target: Target, desc: InstrDesc) -> list[tuple[int, ...]]:
    """A few operand tuples: every choice of each operand occurs once."""
    columns = [operand_choices(target, op) for op in desc.operands]
    count = max((len(c) for c in columns), default=1)
    return list(dict.fromkeys(tuple(c[(i + k) % len(c)] for k, c in enumerate(columns)) for i in range(count)))


def text_of(target: Target, desc: InstrDesc, values: tuple[int, ...]) -> str:
    """Assembly text by plain substitution."""

    def substitute(match: re.Match[str]) -> str:
        position = desc.operand_index[match[1] or match[2]]
        op, value = desc.operands[position], values[position]
        if op.kind == "reg":
            return target.registers[value].asm_name
        record = op.operand_record
        assert record is not None
        names = record.list("EnumNames")
        if names:
            return (", " if op.optional_default is not None else "") + names[value]
        if op.kind == "pcrel":
            return f". + {value}" if value >= 0 else f". - {-value}"
        return str(value)

    return _OPERAND.sub(substitute, desc.asm_string)


def encode(target: Target, desc: InstrDesc, values: tuple[int, ...]) -> bytes:
    """Bytes by the description's encoding."""
    word = 0
    assert desc.encoding is not None
    for at, what in enumerate(desc.encoding):
        if isinstance(what, tuple):
            position, bit = what
            op = desc.operands[position]
            biased = op.bias - values[position] if op.negated else values[position] - op.bias
            value = target.registers[values[position]].encoding if op.kind == "reg" else biased >> op.scale
            word |= (value >> bit & 1) << at
        else:
            word |= (what == 1) << at
    return word.to_bytes(desc.size, "little")


@pytest.mark.parametrize("name", FEATURE_SETS)
def test_every_encoding_is_the_foreign_assemblers(name: str, tmp_path: Path) -> None:
    mattr, cpu = FEATURE_SETS[name]
    target = load_target("generic-rv64", mattr)
    cases = [
        (desc, values)
        for desc in target.instrs
        if desc.encoding is not None and desc.size == 4 and desc.asm_string
        for values in operand_tuples(target, desc)
    ]
    assert len({desc.name for desc, _ in cases}) > 150
    foreign = assemble([text_of(target, desc, values) for desc, values in cases], cpu, tmp_path)
    wrong = [
        f"{desc.name}: {text_of(target, desc, values)!r} is {encode(target, desc, values).hex()}, clang says {theirs.hex()}"
        for (desc, values), theirs in zip(cases, foreign)
        if encode(target, desc, values) != theirs
    ]
    assert not wrong, "\n".join(wrong)


def test_register_names() -> None:
    target = load_target("generic-rv64")
    for number, name in itertools.chain(((0, "zero"), (1, "ra"), (2, "sp"), (8, "s0"), (8, "fp"), (10, "a0"), (31, "t6"), (31, "x31"))):
        assert target.registers[target.reg_by_asm_name[name]].encoding == number
    assert target.registers[target.reg_by_asm_name["fa0"]].encoding == 10
