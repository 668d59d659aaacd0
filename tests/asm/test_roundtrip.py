"""Every instruction with an encoding, with random operands: text -> bytes -> text -> bytes, and a relocatable object of each."""

from __future__ import annotations

import random

import pytest

from oxllc.asm.assembler import Assembler
from oxllc.asm.disassembler import Disassembler
from oxllc.asm.inst_printer import inst_printer
from oxllc.asm.operands import is_legal
from oxllc.asm.parser import parse_into
from oxllc.mir.function import MachineInstr
from oxllc.mir.sizes import instr_size
from oxllc.target_desc import load_target
from oxllc.target_desc.model import InstrDesc, OperandInfo, Target

ALL = "+zba,+zbb,+zbs,+zicond,+zfh"
CASES = [("generic-rv64", ALL), ("ox1", "")]


def random_operand(info: OperandInfo, target: Target, rng: random.Random, low: bool) -> int:
    if info.reg_class >= 0:
        members = target.classes[info.reg_class].members
        return rng.choice([r for r in members if not low or target.registers[r].encoding < 32] or members)
    if info.width >= 64:
        return rng.randrange(0, 8)
    corners = [info.lo, info.hi, 0, 1 << info.scale, rng.randint(info.lo, info.hi) >> info.scale << info.scale]
    return rng.choice([v for v in corners if is_legal(info, v)])


def random_instruction(desc: InstrDesc, target: Target, rng: random.Random) -> MachineInstr:
    low = rng.random() < 0.5
    ops: list[object] = [random_operand(info, target, rng, low) for info in desc.operands]
    for def_at, use_at in desc.tied:
        ops[use_at] = ops[def_at]
    mi = MachineInstr(desc, ops)
    if target.wide is not None and desc.is_predicable and rng.random() < 0.3:
        assert target.simt is not None
        mi.predicate = rng.choice(target.classes[target.simt.lane_class].members[1:])
        mi.predicate_inverted = rng.random() < 0.5
    return mi


@pytest.mark.parametrize(("cpu", "mattr"), CASES, ids=[c for c, _ in CASES])
def test_every_instruction(cpu: str, mattr: str) -> None:
    target = load_target(cpu, mattr)
    printer = inst_printer(target)
    disassembler = Disassembler(target)
    rng = random.Random(1)
    count = 0
    for desc in target.instrs:
        if desc.encoding is None or desc.is_pseudo or desc.is_code_gen_only:
            continue
        for _ in range(12):
            mi = random_instruction(desc, target, rng)
            text = printer.text(mi)
            asm = Assembler(target)
            asm.instruction(mi)
            data = bytes(asm.fragment.data)
            assert len(data) == instr_size(mi, target), text
            again = Assembler(target)
            parse_into(again, text)
            assert bytes(again.fragment.data) == data, f"{desc.name}: {text}"
            lines = list(disassembler.lines(data))
            assert len(lines) == 1 and lines[0].text == text, f"{desc.name}: {text} -> {[line.text for line in lines]}"
            count += 1
    assert count > 1000
