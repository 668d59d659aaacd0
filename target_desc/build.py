"""From `.td` records to a `Target`: registers, classes, instructions and rules of one CPU with its features resolved.

Input: a `RecordKeeper` whose records derive from the classes of `td/oxllc/Target.td`.  Output: a `Target` (see `model.py`),
whose numbering follows the order of the records, so that equal files give equal targets.

What each step needs from those before it: features, registers, classes, operands and instructions, conventions, rules.
Errors point at the record that is wrong; errors of independent records are collected and raised together.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.target_desc import mvt
from oxllc.target_desc.build_instrs import InstrBuilder
from oxllc.target_desc.build_rules import add_rules
from oxllc.target_desc.calling_conv import add_conventions
from oxllc.target_desc.guard import reading_records
from oxllc.target_desc.model import RecordSource, Register, RegisterClass, Target
from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.safe_expr import SafeExprError, compile_expr
from oxllc.target_desc.schedule import build_sched_model
from oxllc.target_desc.set_theory import SetTheory
from oxllc.target_desc.values import Dag

if TYPE_CHECKING:
    from collections.abc import Iterable


def processor_names(keeper: RecordKeeper) -> list[str]:
    """The names that `-mcpu=` accepts, in order of definition."""
    return [r.str("Name") for r in keeper.get_all_derived("Processor")]


def build_target(keeper: RecordKeeper, cpu: str, mattr: str = "") -> Target:
    """The target of one CPU.

    Args:
        keeper: the records.
        cpu: a processor's name; "" for the target's default.
        mattr: features to add and remove, as in "+zba,-c".

    Raises:
        OxllcError: unknown CPU or feature, or faulty records.
    """
    with reading_records("a target"):
        return _build(keeper, cpu, mattr)


def _build(keeper: RecordKeeper, cpu: str, mattr: str) -> Target:
    infos = keeper.get_all_derived("TargetInfo")
    if len(infos) != 1:
        what = "no TargetInfo record" if not infos else f"{len(infos)} TargetInfo records"
        raise OxllcError(f"{keeper.input_name}: {what}; a target has one")
    info = infos[0]
    target = Target()
    _plain_names(keeper)
    target.source = RecordSource(keeper)
    target.content_hash = ""
    _facts(target, info)
    processor = _processor(keeper, cpu or info.str("DefaultCPU"))
    target.cpu = processor.str("Name")
    _features(target, keeper, processor, mattr)
    sets = _registers(target, keeper)
    _classes(target, keeper, sets)
    pointer = info.get("PointerClass")
    target.pointer_class = target.class_by_name[str(pointer.name)] if isinstance(pointer, Record) else 0
    _legal_types(target, keeper)
    InstrBuilder(target, keeper).build()
    add_conventions(target, keeper, sets)
    add_rules(target, keeper, info)
    target.sched_model = build_sched_model(target, keeper, processor)
    return target


_PLAIN = re.compile(r"[\w.]*\Z", re.ASCII)
_PLAIN_LABEL = re.compile(r"[\w.+:/ -]*\Z", re.ASCII)


def _plain_names(keeper: RecordKeeper) -> None:
    """Refuse names that are no names: `def !strconcat(...)` and `!dag` allow any text, and names get into generated code."""
    plain = _PLAIN.match
    for name, record in keeper.defs.items():
        if not plain(str(name)):
            raise record.error(f"{str(name)!r} cannot be the name of a record of a target")
    for cls, fields in (("Instruction", ("OutOperandList", "InOperandList")), ("PatFrags", ("Operands",))):
        for record in keeper.get_all_derived(cls) if cls in keeper.classes else ():
            for field in fields:
                for _, operand in record.dag(field).args:
                    if operand and not plain(operand):
                        raise record.error(f"{operand!r} cannot be the name of an operand", field)
    for cls, label in (("TargetInfo", "Name"), ("Processor", "Name"), ("SDNode", "Opcode")):
        for record in keeper.get_all_derived(cls) if cls in keeper.classes else ():
            if not _PLAIN_LABEL.match(record.str(label)):
                raise record.error(f"{record.str(label)!r} is not a name", label)


def predicate_holds(predicate: Record, target: Target) -> bool:
    """Whether a Predicate record holds for the target's CPU."""
    return target.predicate_values[str(predicate.name)]


def _facts(target: Target, info: Record) -> None:
    field = "IsLittleEndian" if not info.bit("IsLittleEndian") else "DataLayout" if info.str("DataLayout").startswith("E") else ""
    if field:
        raise info.error(f"target '{info.str('Name')}' is big-endian, which is not supported", field)
    target.name = info.str("Name")
    target.triple = info.str("Triple")
    target.pointer_bits = info.int("PointerBits")
    target.data_layout = info.str("DataLayout")
    target.elf_machine = info.int("ELFMachine")
    target.image_base = info.int("ImageBase")
    target.elf_flags = info.int("ELFFlags")
    target.min_instr_align = info.int("MinInstAlignment")
    target.decoder_namespaces = tuple(info.list("DecoderNamespaces"))
    target.hooks_module = _hooks_module(info)
    target.comment_string = info.str("CommentString")


def _hooks_module(info: Record) -> str:
    """The hooks of a shipped target; a description cannot name any other module."""
    name = info.str("Hooks")
    if not name:
        return ""
    folder, _, module = name.partition(".")
    if module != "hooks" or not folder.isidentifier() or not (Path(__file__).parent / "targets" / folder / "hooks.py").is_file():
        raise info.error(f"'{name}' is not the hooks module of a shipped target", "Hooks")
    return f"oxllc.target_desc.targets.{name}"


# -- features ------------------------------------------------------------------------------------------------------


def _processor(keeper: RecordKeeper, cpu: str) -> Record:
    for record in keeper.get_all_derived("Processor"):
        if record.str("Name") == cpu:
            return record
    raise OxllcError(Diagnostic(f"unknown CPU '{cpu}'", hint=did_you_mean(cpu, processor_names(keeper))))


def _closure(start: Iterable[Record]) -> dict[str, Record]:
    """Features by name with all that they imply."""
    found: dict[str, Record] = {}
    work = list(start)
    while work:
        feature = work.pop(0)
        name = feature.str("Name")
        if name not in found:
            found[name] = feature
            work.extend(feature.list("Implies"))
    return found


def _features(target: Target, keeper: RecordKeeper, processor: Record, mattr: str) -> None:
    known = {r.str("Name"): r for r in keeper.get_all_derived("SubtargetFeature")}
    on = _closure([*processor.list("Features"), *processor.list("TuneFeatures")])
    for item in mattr.split(","):
        item = item.strip()
        if not item or item == "help":
            continue
        name = item.lstrip("+-")
        if name not in known:
            raise OxllcError(Diagnostic(f"unknown feature '{item}' in -mattr", hint=did_you_mean(name, known)))
        if item[0] == "-":
            for other in list(on):
                if name in _closure([on[other]]):
                    del on[other]
        else:
            on.update(_closure([known[name]]))
    target.features = frozenset(on)
    for name, feature in known.items():
        if name in on:
            target.elf_flags = target.elf_flags & ~feature.int("ELFFlagMask") | feature.int("ELFFlag")
    target.abi = next((r.str("Name") for r in keeper.get_all_derived("TargetABI") if target.elf_flags & r.int("ELFFlagMask") == r.int("ELFFlag")), "")
    flags = {r.str("FieldName"): r.str("Name") in on for r in known.values()}
    target.predicate_values = {}
    for predicate in keeper.get_all_derived("Predicate"):
        target.predicate_values[str(predicate.name)] = _predicate(predicate, flags, target.features)


def enabling_features(record: Record, target: Target) -> list[str]:
    """The features of which each alone would make a record's predicates hold; none where they hold already.

    Of features of which one implies the other only the smaller is given."""
    wanted = record.list("Predicates")
    if all(predicate_holds(p, target) for p in wanted):
        return []
    known = {r.str("Name"): r for r in target.records.get_all_derived("SubtargetFeature")}
    found: dict[str, frozenset[str]] = {}
    for name, feature in known.items():
        added = frozenset(_closure([feature])) - target.features
        on = target.features | added
        flags = {r.str("FieldName"): r.str("Name") in on for r in known.values()}
        if added and all(_predicate(p, flags, on) for p in wanted):
            found[name] = added
    return [name for name, added in found.items() if not any(other < added for other in found.values())]


def _predicate(predicate: Record, flags: dict[str, bool], on: frozenset[str]) -> bool:
    if predicate.bit("AssemblerMatcherPredicate") and not _condition(predicate, predicate.dag("AssemblerCondDag"), on):
        return False
    text = predicate.str("CondString")
    if not text:
        return True
    try:
        return bool(compile_expr(text, list(flags)).evaluate(flags))
    except SafeExprError as e:
        raise predicate.error(str(e), "CondString") from None


def _condition(where: Record, value: Any, on: frozenset[str]) -> bool:
    if isinstance(value, Record):
        return value.str("Name") in on
    assert isinstance(value, Dag)
    parts = [_condition(where, v, on) for v, _ in value.args]
    op = str(value.op.name)
    if op == "all_of":
        return all(parts)
    if op == "any_of":
        return any(parts)
    if op == "not" and len(parts) == 1:
        return not parts[0]
    raise where.error(f"'{op}' is not all_of, any_of or not", "AssemblerCondDag")


# -- registers -----------------------------------------------------------------------------------------------------


def _registers(target: Target, keeper: RecordKeeper) -> SetTheory:
    sets = SetTheory(keeper, {"RegisterClass": "MemberList", "CalleeSavedRegs": "SaveList"})
    for index, record in enumerate(keeper.get_all_derived("SubRegIndex")):
        if not index:
            target.sub_indices = {"": 0}
        target.sub_indices[str(record.name)] = index + 1
    if not keeper.get_all_derived("SubRegIndex"):
        target.sub_indices = {"": 0}
    target.registers = [Register(0, "", "", (), 0, 0)]
    target.reg_by_name, target.reg_by_asm_name = {}, {}
    target.num_units = 0
    records = list(keeper.get_all_derived("Register"))
    waiting = []
    for record in records:
        reg = _register(target, str(record.name), record)
        waiting.append((reg, record.list("SubRegs"), record.list("SubRegIndices"), record))
    for tuples in keeper.get_all_derived("RegisterTuples"):
        sets._expanded[tuples] = _tuples(target, keeper, tuples, sets, waiting)
    done: set[int] = set()
    pending = {reg.id: (reg, subs, indices, record) for reg, subs, indices, record in waiting}

    def units_of(number: int) -> int:
        reg, subs, indices, record = pending[number]
        if number in done:
            return reg.units
        done.add(number)
        if len(subs) != len(indices):
            raise record.error(f"register '{record.name}' has {len(subs)} sub-registers, {len(indices)} indices", "SubRegIndices")
        for sub, index in zip(subs, indices):
            inner = target.reg_by_name[str(sub.name)]
            reg.units |= units_of(inner)
            reg.sub_regs[target.sub_indices[str(index.name)]] = inner
            reg.sub_regs.update({k: v for k, v in target.registers[inner].sub_regs.items() if k not in reg.sub_regs})
        if not subs:
            reg.units = 1 << target.num_units
            target.num_units += 1
        return reg.units

    for reg, _, _, record in waiting:
        units_of(reg.id)
        for alias in record.list("Aliases"):
            reg.units |= units_of(target.reg_by_name[str(alias.name)])
    target.reg_units = [r.units for r in target.registers]
    reserved: dict[int, None] = {}
    for record in keeper.get_all_derived("ReservedRegs"):
        for member in sets.evaluate(record.dag("Regs"), record):
            reserved[target.reg_by_name[str(member.name)]] = None
    for record in keeper.get_all_derived("SubtargetFeature"):
        if record.str("Name") in target.features and record.str("Reserves"):
            reserved[target.reg_by_name[record.str("Reserves")]] = None
    units = 0
    for number in reserved:
        units |= target.reg_units[number]
    target.reserved = frozenset(i for i in range(1, len(target.registers)) if target.reg_units[i] & units)
    return sets


def _register(target: Target, name: str, record: Record) -> Register:
    alternatives = tuple(record.list("AltNames"))
    reg = Register(len(target.registers), name, record.str("AsmName"), alternatives, record.int("HWEncoding"), 0)
    reg.cost = record.int("CostPerUse")
    numbers = record.list("DwarfNumbers")
    reg.dwarf = numbers[0] if numbers else -1
    reg.is_constant = record.bit("isConstant")
    reg.from_record(target.source, str(record.name))
    target.registers.append(reg)
    target.reg_by_name[name] = reg.id
    for text in (reg.asm_name, *alternatives):
        target.reg_by_asm_name.setdefault(text, reg.id)
    return reg


def _tuples(target: Target, keeper: RecordKeeper, tuples: Record, sets: SetTheory, waiting: list[Any]) -> list[Record]:
    """Make the registers of a RegisterTuples record, and a record for each so that sets can name it."""
    indices = tuples.list("SubRegIndices")
    columns = [list(sets.evaluate(dag, tuples)) for dag in tuples.list("SubRegs")]
    if len(columns) != len(indices):
        raise tuples.error(f"{len(indices)} sub-register indices for {len(columns)} lists of registers", "SubRegs")
    names = tuples.list("RegAsmNames")
    made: list[Record] = []
    for i, subs in enumerate(zip(*columns)):
        name = "_".join(str(s.name) for s in subs)
        record = keeper.defs.get(name)
        if record is None:
            record = subs[0].clone()
            record.name = name
            record.assign("AsmName", names[i] if i < len(names) else subs[0].str("AsmName"))
            keeper.add_def(record)
        made.append(record)
        asm_names = target.reg_by_asm_name
        saved = dict(asm_names)
        reg = _register(target, name, record)
        if i >= len(names):  # written as its first part, which keeps the name for itself
            target.reg_by_asm_name = saved
        reg.is_constant = False
        waiting.append((reg, list(subs), indices, record))
    return made


def _classes(target: Target, keeper: RecordKeeper, sets: SetTheory) -> None:
    target.classes, target.class_by_name = [], {}
    for record in keeper.get_all_derived("RegisterClass"):
        members = tuple(target.reg_by_name[str(m.name)] for m in sets.expand(record) or ())
        vts = tuple(value_type(vt, record) for vt in record.list("RegTypes"))
        size = record.int("Size") or max((mvt.MVT_BITS[vt] for vt in vts), default=0)
        order = tuple(m for m in members if m not in target.reserved)
        cls = RegisterClass(len(target.classes), str(record.name), members, order, vts, size // 8, max(1, record.int("Alignment") // 8))
        cls.is_allocatable = record.bit("isAllocatable") and bool(order)
        cls.from_record(target.source, cls.name)
        target.class_by_name[cls.name] = cls.id
        target.classes.append(cls)
    for cls in target.classes:
        cls.sub_classes = frozenset(c.id for c in target.classes if c.members and c.members_mask & ~cls.members_mask == 0) | {cls.id}


def value_type(record: Record, where: Record) -> int:
    """The MVT id of a ValueType record."""
    found = mvt.MVT_BY_NAME.get(record.str("MVTName"))
    if found is None:
        raise where.error(f"value type '{record.name}' is not one that registers or operands can have")
    return found


def _legal_types(target: Target, keeper: RecordKeeper) -> None:
    target.legal_types = {}
    for record in keeper.get_all_derived("TypeLegal"):
        vt = value_type(record.record("VT"), record)
        if vt not in target.legal_types and target.satisfies(record.list("Predicates")):
            target.legal_types[vt] = target.class_by_name[str(record.record("RC").name)]


__all__ = ["build_target", "predicate_holds", "processor_names", "value_type"]
