"""Rules of a target from their records: frames, copies, spills, pseudo expansions, SIMT facts, the wide encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import did_you_mean
from oxllc.target_desc.model import AccessPair, BranchPredicate, FrameRules, OutputInstr, PseudoExpansion, SimtFacts, Target, WideRules
from oxllc.target_desc.narrow import narrow_forms
from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.safe_expr import compile_expr
from oxllc.target_desc.values import Dag, Unset, VarBit, to_int

if TYPE_CHECKING:
    from collections.abc import Sequence


def output_arg(target: Target, where: Record, value: Any, name: str | None) -> Any:
    """One argument of an output instruction; see `OutputInstr`."""
    if isinstance(value, Dag):
        op = value.op
        if not isinstance(op, Record) or len(value.args) != 1:
            raise where.error(f"'{value}' is neither a specifier nor an expression of one operand")
        inner = output_arg(target, where, *value.args[0])
        if op.isa("SpecifierOp"):
            return ("spec", op.str("Specifier"), inner)
        if op.isa("ImmExpr"):
            text = op.str("Expression")
            compile_expr(text, ("imm",), op.field_loc("Expression"))
            return ("expr", text, inner)
        raise where.error(f"'{op.name}' is neither a SpecifierOp nor an ImmExpr")
    if isinstance(value, Record) and value.isa("Register"):
        return str(value.name)
    if value is Unset or isinstance(value, Record):
        if not name:
            raise where.error("an argument has neither a value nor a name")
        return "$" + name
    number = to_int(value)
    if number is None:
        raise where.error(f"'{value}' cannot be an argument")
    return number


def output_instr(target: Target, where: Record, dag: Dag) -> OutputInstr:
    """One instruction of a rule; its opcode and number of operands are checked."""
    name = str(dag.op.name) if isinstance(dag.op, Record) else str(dag.op)
    desc = target.instr_by_name.get(name)
    if desc is None:
        raise where.error(f"'{name}' is not an instruction of '{target.cpu}'", None, did_you_mean(name, target.instr_by_name))
    args = tuple(output_arg(target, where, value, arg_name) for value, arg_name in dag.args)
    if not desc.is_variadic and len(args) != len(desc.operands):
        raise where.error(f"'{name}' takes {len(desc.operands)} operand(s), {len(args)} given")
    return OutputInstr(name, args)


def output_instrs(target: Target, where: Record, dags: Sequence[Dag]) -> tuple[OutputInstr, ...]:
    """The instructions of a rule."""
    return tuple(output_instr(target, where, dag) for dag in dags)


def add_rules(target: Target, keeper: RecordKeeper, info: Record) -> None:
    """Everything that is a rule or a fact beyond instructions.  Raises OxllcError at the faulty record."""
    _frame(target, keeper)
    nop = info.dag("Nop")
    target.nop = (output_instr(target, info, nop),) if isinstance(nop.op, Record) and str(nop.op.name) != "ops" else ()
    target.copy_rules = {}
    for record in _enabled(target, keeper, "CopyRule"):
        key = (target.class_by_name[str(record.record("DstRC").name)], target.class_by_name[str(record.record("SrcRC").name)])
        target.copy_rules.setdefault(key, output_instrs(target, record, record.list("Insts")))
    _inherit_copies(target)
    target.spill_rules, target.reload_rules = {}, {}
    for record in _enabled(target, keeper, "SpillRule"):
        cls = target.class_by_name[str(record.record("RC").name)]
        target.spill_rules.setdefault(cls, output_instrs(target, record, record.list("Store")))
        target.reload_rules.setdefault(cls, output_instrs(target, record, record.list("Load")))
    _inherit_spills(target)
    _expansions(target, keeper)
    target.simt = None
    for record in keeper.get_all_derived("SimtInfo"):
        target.simt = _simt(target, keeper, record)
    _lowering(target, keeper)
    target.narrow = narrow_forms(target, keeper)
    target.folds = {}
    for record in _enabled(target, keeper, "FoldedReload"):
        _folded_reload(target, record)
    target.access_pairs = dict(
        _access_pair(target, record) for record in keeper.get_all_derived("AccessPair")
        if all(str(record.record(n).name) in target.instr_by_name for n in ("Single", "Pair")))
    target.wide = None
    for record in keeper.get_all_derived("WideEncoding"):
        target.wide = _wide(target, record)


def _folded_reload(target: Target, record: Record) -> None:
    long = target.instr_by_name[str(record.record("RegForm").name)]
    short = target.instr_by_name[str(record.record("MemForm").name)]
    at = long.operand_index.get(record.str("Operand"), -1)
    shape = [o.reg_class for o in long.operands]
    if at < 0 or long.operands[at].is_def or long.operands[at].tied_to >= 0:
        raise record.error(f"'{long.name}' has no register operand '{record.str('Operand')}' to be read from memory")
    if [o.reg_class for o in short.operands] != [*shape[:at], target.pointer_class, -1, *shape[at + 1:]] or not short.may_load:
        raise record.error(f"'{short.name}' does not have the operands of '{long.name}' with a base and an offset for '{record.str('Operand')}'")
    target.folds[long.id, at] = short.id


def _access_pair(target: Target, record: Record) -> tuple[int, AccessPair]:
    single, pair = (target.instr_by_name[str(record.record(n).name)] for n in ("Single", "Pair"))
    low, high = (target.sub_indices[str(record.record(n).name)] for n in ("Low", "High"))
    limit = 1 << (record.int("OffsetBits") - 1)
    return single.id, AccessPair(pair.id, low, high, record.int("Size"), (-limit, limit - 1), pair.operands[0].reg_class)


def _enabled(target: Target, keeper: RecordKeeper, class_name: str) -> list[Record]:
    return [r for r in keeper.get_all_derived(class_name) if target.satisfies(r.list("Predicates"))]


def _superclasses(target: Target, cls: int) -> list[int]:
    """Classes that contain `cls` and hold values of its size, the smallest first; itself before all."""
    mine = target.classes[cls]
    found = [c for c in target.classes if cls in c.sub_classes and c.spill_size == mine.spill_size and c.id != cls]
    return [cls, *(c.id for c in sorted(found, key=lambda c: len(c.members)))]


def _inherit_copies(target: Target) -> None:
    """A pair of classes without a rule uses the rule of classes that contain them."""
    stated = dict(target.copy_rules)
    supers = [_superclasses(target, c.id) for c in target.classes]
    for dst in target.classes:
        for src in target.classes:
            if (dst.id, src.id) in stated:
                continue
            found = next((stated[d, s] for d in supers[dst.id] for s in supers[src.id] if (d, s) in stated), None)
            if found is not None:
                target.copy_rules[dst.id, src.id] = found


def _inherit_spills(target: Target) -> None:
    stated = dict(target.spill_rules)
    for cls in target.classes:
        if cls.id not in stated:
            found = next((c for c in _superclasses(target, cls.id) if c in stated), None)
            if found is not None:
                target.spill_rules[cls.id] = target.spill_rules[found]
                target.reload_rules[cls.id] = target.reload_rules[found]


def _frame(target: Target, keeper: RecordKeeper) -> None:
    frame = target.frame = FrameRules()
    for record in keeper.get_all_derived("FrameInfo"):
        frame.from_record(target.source, str(record.name))
        frame.stack_pointer = target.reg_by_name[str(record.record("StackPointer").name)]
        frame.frame_pointer = target.reg_by_name[str(record.record("FramePointer").name)]
        if isinstance(record.get("ReturnAddress"), Record):
            frame.return_address = target.reg_by_name[str(record.record("ReturnAddress").name)]
        frame.pushed = record.int("PushedBytes")
        if bool(frame.pushed) == bool(frame.return_address):
            raise record.error("a call leaves the return address either in a register (ReturnAddress) or on the stack (PushedBytes)")
        frame.stack_align = record.int("StackAlign")
        frame.trampoline = tuple(int(word) for word in record.list("Trampoline"))
        frame.trampoline_chain = record.int("TrampolineChain")
        frame.trampoline_function = record.int("TrampolineFunction")
        frame.asm_goto = record.str("AsmGoto")
        frame.add_imm = output_instrs(target, record, record.list("AddImm"))
        frame.add_reg = output_instrs(target, record, record.list("AddReg"))
        frame.align_sp = output_instrs(target, record, record.list("AlignSP"))
        frame.align_sp_reg = output_instrs(target, record, record.list("AlignSPReg"))
        frame.large_imm = output_instrs(target, record, record.list("LargeImm"))
        frame.branch = output_instrs(target, record, record.list("Branch"))
        frame.long_branch = output_instrs(target, record, record.list("LongBranch"))
        frame.returns = output_instrs(target, record, record.list("Return"))


def _expansions(target: Target, keeper: RecordKeeper) -> None:
    target.expansions, target.loops, target.diamonds, target.hook_expansions = {}, {}, {}, {}
    for class_name, field, found in (("Expansion", "Result", target.expansions), ("LoopExpansion", "Body", target.loops)):
        for record in _enabled(target, keeper, class_name):
            pseudo = str(record.record("Pseudo").name)
            if pseudo not in target.instr_by_name:
                continue
            when = record.str("When")
            if when:
                compile_expr(when, list(target.instr_by_name[pseudo].operand_index), record.field_loc("When"))
            label = record.str("Labels") if class_name == "Expansion" else ""
            made = PseudoExpansion(pseudo, output_instrs(target, record, record.list(field)), label, when)
            found[pseudo] = (*found.get(pseudo, ()), made)
    for record in _enabled(target, keeper, "DiamondExpansion"):
        pseudo = str(record.record("Pseudo").name)
        if pseudo in target.instr_by_name:
            target.diamonds[pseudo] = output_instr(target, record, record.dag("Branch"))
    for record in _enabled(target, keeper, "HookExpansion"):
        pseudo = str(record.record("Pseudo").name)
        if pseudo in target.instr_by_name:
            target.hook_expansions[pseudo] = record.str("Hook")
    target.branch_predicates = {}
    for record in keeper.get_all_derived("BranchPredicate"):
        operands = target.instr_by_name[str(record.record("Branch").name)].operand_index
        value, zero, imm = record.str("Value"), record.str("Zero"), record.str("Imm")
        imm_test = output_instrs(target, record, record.list("ImmTest"))
        for field in ("Value", "Zero", "Imm"):
            if record.str(field) and record.str(field) not in operands:
                raise record.error(f"'{record.str(field)}' is not an operand of the branch", field, did_you_mean(record.str(field), operands))
        target.branch_predicates[str(record.record("Branch").name)] = BranchPredicate(
            output_instr(target, record, record.dag("Test")), record.bit("Inverted"), value, zero,
            imm_test[0] if imm_test else None, imm)
    target.predicated_selects = {}
    for record in keeper.get_all_derived("PredicatedSelect"):
        name = str(record.record("Select").name)
        operands = target.instr_by_name[name].operand_index
        for field in ("Kept", "Taken", "Condition"):
            if record.str(field) not in operands:
                raise record.error(f"'{record.str(field)}' is not an operand of '{name}'", field, did_you_mean(record.str(field), operands))
        target.predicated_selects[name] = (operands[record.str("Kept")], operands[record.str("Taken")], operands[record.str("Condition")])


def _lowering(target: Target, keeper: RecordKeeper) -> None:
    target.lowering = {}
    for record in _enabled(target, keeper, "LoweringInfo")[:1]:
        target.lowering = {name: value for name, value in record.fields.items() if isinstance(value, int | str)}
    target.libcall_names = {record.str("Node"): record.str("Name") for record in keeper.get_all_derived("LibCallName")}
    target.intrinsic_operations = tuple(
        (r.str("LLVMName"), r.str("Operation"), r.int("Bytes"), r.str("Reason"), tuple(r.list("OnlyFor")))
        for r in keeper.get_all_derived("IntrinsicOperation"))
    target.lane_moves = tuple((r.str("LLVMName"), tuple(r.list("Types")), tuple(r.list("Values"))) for r in keeper.get_all_derived("LaneMove"))
    target.packed_operations = {(r.str("Operation"), r.str("Element")): r.str("LLVMName") for r in keeper.get_all_derived("PackedOperation")}
    target.intrinsics = {}
    for record in keeper.get_all_derived("Intrinsic"):
        name = str(record.get("LLVMName") or "") or "llvm." + str(record.name).removeprefix("int_").replace("_", ".")
        properties = list(record.get("IntrProperties") or [])
        names = {str(p.name) for p in properties}
        has_chain = "IntrNoMem" not in names or bool(names & {"IntrHasSideEffects", "IntrConvergent"})
        target.intrinsics[name] = (has_chain, tuple(p.int("ArgNo") for p in properties if p.isa("ImmArg")))


def _simt(target: Target, keeper: RecordKeeper, record: Record) -> SimtFacts:
    facts = SimtFacts()
    facts.from_record(target.source, str(record.name))
    facts.warp_size = record.int("WarpSize")
    facts.lane_class = target.class_by_name[str(record.record("LaneRegisters").name)]
    facts.barrier_class = target.class_by_name[str(record.record("BarrierRegisters").name)]
    facts.barrier_set = str(record.record("BarrierSet").name)
    facts.barrier_sync = str(record.record("BarrierSync").name)
    facts.barrier_clear = str(record.record("BarrierClear").name)
    facts.exit = str(record.record("Exit").name)
    facts.library = record.str("DeviceLibrary")
    facts.ordered_scopes = frozenset(str(name) for name in record.list("OrderedScopes"))
    facts.numbers = {name: value for name, value in record.fields.items() if type(value) is int}
    for window in keeper.get_all_derived("AddressSpaceWindow"):
        space = window.int("AddressSpace")
        facts.windows[space] = (window.int("Base"), window.int("Size"))
        if window.bit("isPerBlock"):
            facts.shared_space = space
        if window.bit("isPerLane"):
            facts.local_space = space
    facts.divergent_values = frozenset(
        (str(operand.name), value.int("Value"))
        for operand in keeper.get_all_derived("Operand") if operand.str("NamedValues")
        for value in keeper.get_all_derived(operand.str("NamedValues")) if value.bit("isDivergent"))
    return facts


_WIDE_FIELDS = {"RdHi": "rd", "Rs1Hi": "rs1", "Rs2Hi": "rs2", "Rs3Hi": "rs3", "Pred": "pred", "PredEnable": "enable",
                "PredInvert": "invert", "ImmHi": "imm"}


def _wide(target: Target, record: Record) -> WideRules:
    layout: list[object] = []
    for bit in record.bits("Inst"):
        if isinstance(bit, int):
            layout.append(bit)
        elif bit is None:
            layout.append(0)
        else:
            name, index = (bit.name, bit.index) if isinstance(bit, VarBit) else (str(bit), 0)
            if name not in _WIDE_FIELDS:
                raise record.error(f"'{name}' is not a field of a wide encoding", "Inst", did_you_mean(name, _WIDE_FIELDS))
            layout.append((_WIDE_FIELDS[name], index))
    wide = WideRules(record.int("PrefixSize"), tuple(layout))
    wide.from_record(target.source, str(record.name))
    for field, mine in (("RdFields", "rd"), ("Rs1Fields", "rs1"), ("Rs2Fields", "rs2"), ("Rs3Fields", "rs3")):
        for name in record.list(field):
            wide.fields[name] = mine
    wide.register_bits = record.int("RegisterFieldBits")
    wide.imm_operands = tuple(record.list("ImmOperands"))
    wide.imm_width = record.int("ImmWidth")
    wide.predicate_syntax = record.str("PredicateSyntax")
    return wide
