"""The small target of `mini.td` as a model, built straight from its records, so that these tests stand on their own."""

from __future__ import annotations

from pathlib import Path

from oxllc.target_desc import mvt, patterns
from oxllc.target_desc.loader import load_records, parse_records
from oxllc.target_desc.model import BOOL_FLAGS, GENERIC_OPCODES, InstrDesc, OperandInfo, Register, RegisterClass, Target
from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.values import Dag

MINI = Path(__file__).with_name("mini.td")
_FLAG_FIELDS = {"is_terminator": "isTerminator", "is_branch": "isBranch", "is_call": "isCall", "is_return": "isReturn",
                "is_barrier": "isBarrier", "may_load": "mayLoad", "may_store": "mayStore", "has_side_effects": "hasSideEffects"}


def _operand(target: Target, name: str, record: Record, is_def: bool) -> OperandInfo:
    if record.isa("RegisterClass"):
        op = OperandInfo(name, "reg", is_def)
        op.reg_class = target.class_by_name[str(record.name)]
    else:
        op = OperandInfo(name, "pcrel" if record.get("OperandType") == "OPERAND_PCREL" else "imm", is_def)
        width = record.int("Width")
        if width:
            signed = record.bit("isSigned")
            op.lo, op.hi = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
    op.type_name = str(record.name)
    op.operand_record = record
    return op


def _members(keeper: RecordKeeper, dag: Dag) -> list[str]:
    out: list[str] = []
    for value, _ in dag.args:
        if isinstance(value, Dag):
            out += [f"{str(value.args[0][0])[0]}{i}" for i in range(value.args[1][0], value.args[2][0] + 1)]
        else:
            out.append(str(value.name))
    return out


def make_target(keeper: RecordKeeper) -> Target:
    """A model with registers, classes, instructions and patterns."""
    target = Target()
    target.name, target.triple, target.cpu, target.features = "mini", "mini", "mini", frozenset()
    target.pointer_bits, target.data_layout, target.records = 64, "", keeper
    target.registers = [Register(0, "", "", (), 0, 0)]
    target.reg_by_name, target.class_by_name, target.classes, target.instrs, target.instr_by_name = {}, {}, [], [], {}
    for record in keeper.get_all_derived("Register"):
        number = len(target.registers)
        target.registers.append(Register(number, str(record.name), record.str("AsmName"), (), number, 1 << number))
        target.reg_by_name[str(record.name)] = number
    target.registers[target.reg_by_name["R0"]].is_constant = True
    target.reserved = frozenset((target.reg_by_name["R0"],))
    for record in keeper.get_all_derived("RegisterClass"):
        regs = tuple(target.reg_by_name[n] for n in _members(keeper, record.dag("MemberList")))
        vts = tuple(mvt.MVT_BY_NAME[str(vt.name)] for vt in record.list("RegTypes"))
        cls = RegisterClass(len(target.classes), str(record.name), regs, regs, vts, 8, 8)
        target.class_by_name[cls.name] = cls.id
        target.classes.append(cls)
    for cls in target.classes:
        cls.sub_classes = frozenset(c.id for c in target.classes if c.members_mask & ~cls.members_mask == 0)
    target.legal_types = {vt: cls.id for cls in reversed(target.classes) for vt in cls.vts}
    for name in GENERIC_OPCODES:
        ops = [OperandInfo("dst", "reg", True), OperandInfo("src", "reg", False)] if name == "COPY" else []
        if name == "IMPLICIT_DEF":
            ops = [OperandInfo("dst", "reg", True)]
        for op in ops:
            op.reg_class = 0
        desc = InstrDesc(len(target.instrs), name, ops)
        desc.is_variadic = name in ("PHI", "INLINEASM", "REG_SEQUENCE")
        target.instrs.append(desc)
        target.instr_by_name[name] = desc
    for record in keeper.get_all_derived("Instruction"):
        if record.isa("StandardPseudoInstruction"):
            continue
        ops = [_operand(target, str(n), r, True) for r, n in record.dag("OutOperandList").args]
        ops += [_operand(target, str(n), r, False) for r, n in record.dag("InOperandList").args]
        desc = InstrDesc(len(target.instrs), str(record.name), ops)
        desc.record = record
        for flag in BOOL_FLAGS:
            if record.get(_FLAG_FIELDS.get(flag, "")) is True:
                setattr(desc, flag, True)
        target.instrs.append(desc)
        target.instr_by_name[desc.name] = desc
    patterns.set_patterns(target, patterns.build_patterns(target, lambda _: True))
    return target


def mini_target(extra: str = "") -> Target:
    """The target of `mini.td`, with more records after it."""
    if not extra:
        return make_target(load_records(str(MINI)))
    return make_target(parse_records(f'include "mini.td"\n{extra}', "extra.td", [str(MINI.parent)]))
