"""Instructions of a target from their records: operands, constraints, flags, encodings.

Generic opcodes (PHI, COPY, ...) come first, with the ids of `model.GENERIC_OPCODES`; then every Instruction whose predicates
hold, in record order.  Flags that a record leaves unset (`mayLoad = ?`) follow from its Pattern or Semantics, as in LLVM: what
the properties of the nodes in them say; with neither, an instruction is assumed to have side effects.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.target_desc import mvt
from oxllc.target_desc.model import GENERIC_OPCODES, InstrDesc, OperandInfo
from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.values import Dag, Unset, VarBit

if TYPE_CHECKING:
    from oxllc.diagnostics import Diagnostic
    from oxllc.target_desc.model import Target

_FLAG_FIELDS = {
    "is_terminator": "isTerminator", "is_branch": "isBranch", "is_indirect_branch": "isIndirectBranch", "is_barrier": "isBarrier",
    "is_call": "isCall", "is_return": "isReturn", "is_pseudo": "isPseudo", "is_code_gen_only": "isCodeGenOnly",
    "is_commutable": "isCommutable", "is_rematerializable": "isReMaterializable", "is_as_cheap_as_move": "isAsCheapAsAMove",
    "is_convergent": "isConvergent", "is_predicable": "isPredicable",
    "is_divergence_source": "isSourceOfDivergence", "is_always_uniform": "isAlwaysUniform",
}  # fmt: skip
_VARIADIC_GENERIC = frozenset(("PHI", "REG_SEQUENCE", "INLINEASM"))
_KINDS = {"OPERAND_PCREL": "pcrel", "OPERAND_SYMBOL": "symbol"}
_TIED = re.compile(r"^\s*\$([\w.]+)\s*=\s*\$([\w.]+)\s*$")
_DISTINCT = re.compile(r"^\s*\$([\w.]+)\s*!=\s*\$([\w.]+)\s*$")
_EARLY = re.compile(r"^\s*@earlyclobber\s+\$([\w.]+)\s*$")
_INFERRED = (("may_load", "mayLoad", "SDNPMayLoad"), ("may_store", "mayStore", "SDNPMayStore"),
             ("has_side_effects", "hasSideEffects", "SDNPSideEffect"))


class InstrBuilder:
    """Fills `target.instrs` and `target.instr_by_name`."""

    def __init__(self, target: Target, keeper: RecordKeeper) -> None:
        self.target = target
        self.keeper = keeper
        self.errors: list[Diagnostic] = []
        self._prototypes: dict[Record, OperandInfo] = {}
        self._properties: dict[Record, frozenset[str]] = {}

    def build(self) -> None:
        """Make all descriptions.

        Raises:
            OxllcError: with one diagnostic for each faulty instruction.
        """
        target = self.target
        target.instrs, target.instr_by_name = [], {}
        for name in GENERIC_OPCODES:
            record = self.keeper.defs.get(name)
            if record is None or not record.isa("StandardPseudoInstruction"):
                raise OxllcError(f"{self.keeper.input_name}: the generic instruction '{name}' is not defined; include oxllc/Target.td")
            self._add(record)
        for record in self.keeper.get_all_derived("Instruction"):
            if record.isa("StandardPseudoInstruction") or not target.satisfies(record.list("Predicates")):
                continue
            try:
                self._add(record)
            except OxllcError as e:
                self.errors.extend(e.diagnostics)
        for pair in self.keeper.get_all_derived("InvertBranch"):
            a, b = str(pair.record("A").name), str(pair.record("B").name)
            if a in target.instr_by_name and b in target.instr_by_name:
                target.instr_by_name[a].inverse = b
                target.instr_by_name[b].inverse = a
        if self.errors:
            raise OxllcError(self.errors)

    # -- one instruction -------------------------------------------------------------------------------------------------

    def _add(self, record: Record) -> None:
        target = self.target
        name = str(record.name)
        generic = record.isa("StandardPseudoInstruction")
        operands: list[OperandInfo] = []
        variadic = self._operands(record, "OutOperandList", True, operands)
        variadic = self._operands(record, "InOperandList", False, operands) or variadic
        if generic:
            for op in operands:
                if op.type_name == "unknown":
                    op.kind, op.reg_class = "reg", 0
        self._constraints(record, operands)
        desc = InstrDesc(len(target.instrs), name, operands)
        desc.from_record(target.source, name)
        desc.is_variadic = name in _VARIADIC_GENERIC if generic else variadic
        if desc.is_variadic:
            desc.def_positions = desc.use_positions = ()
        desc.tied = tuple((op.tied_to, i) for i, op in enumerate(operands) if op.tied_to >= 0)
        for flag, field in _FLAG_FIELDS.items():
            if record.bit(field):
                setattr(desc, flag, True)
        self._inferred_flags(record, desc)
        desc.implicit_defs = self._registers(record, "Defs")
        desc.implicit_uses = self._registers(record, "Uses")
        desc.asm_string = record.str("AsmString")
        desc.decoder_namespace = record.str("DecoderNamespace")
        desc.sched_rw = tuple(str(rw.name) for rw in record.list("SchedRW"))
        if desc.is_branch:
            desc.branch_target = next((i for i, op in enumerate(operands) if op.kind == "pcrel"), -1)
        if not generic:
            self._encoding(record, desc)
        target.instrs.append(desc)
        target.instr_by_name[name] = desc

    def _registers(self, record: Record, field: str) -> tuple[int, ...]:
        return tuple(self.target.reg_by_name[str(r.name)] for r in record.list(field))

    def _operands(self, record: Record, field: str, is_def: bool, out: list[OperandInfo]) -> bool:
        variadic = False
        for value, name in record.dag(field).args:
            if not isinstance(value, Record):
                raise record.error(f"operand '{name}' of instruction '{record.name}' has no type", field)
            if str(value.name) == "variable_ops":
                variadic = True
                continue
            inner = value.fields.get("MIOperandInfo")
            if isinstance(inner, Dag) and inner.args:
                for i, (part, part_name) in enumerate(inner.args):
                    out.append(self._operand(part, f"{name}.{part_name or i}", is_def, record, field))
            else:
                out.append(self._operand(value, name or "", is_def, record, field))
        return variadic

    def _operand(self, value: Record, name: str, is_def: bool, record: Record, field: str) -> OperandInfo:
        proto = self._prototypes.get(value)
        if proto is None:
            proto = self._prototypes[value] = self._prototype(value, record, field)
        op = OperandInfo(name, proto.kind, is_def)
        for attribute in _COPIED:
            setattr(op, attribute, getattr(proto, attribute))
        return op

    def _prototype(self, value: Record, record: Record, field: str) -> OperandInfo:
        target = self.target
        op = OperandInfo("", "imm", False)
        op.type_name = str(value.name)
        op.from_record(target.source, op.type_name)
        if value.isa("RegisterClass") or value.isa("RegisterOperand"):
            cls = value.record("RegClass") if value.isa("RegisterOperand") else value
            op.kind = "reg"
            op.reg_class = target.class_by_name[str(cls.name)]
            op.vt = target.classes[op.reg_class].vts[0] if target.classes[op.reg_class].vts else 0
            return op
        if not value.isa("Operand"):
            raise record.error(f"'{value.name}' is not a register class or an operand type", field)
        op.kind = _KINDS.get(value.str("OperandType"), "imm")
        op.vt = mvt.MVT_BY_NAME.get(value.record("Type").str("MVTName"), 0)
        width = value.int("Width")
        if width:
            op.width, op.scale, op.signed, op.bias = width, value.int("Scale"), value.bit("isSigned"), value.int("Bias")
            step = 1 << op.scale
            op.lo = (-(1 << (width - 1)) if op.signed else 0) * step + op.bias
            op.hi = ((1 << (width - 1 if op.signed else width)) - 1) * step + op.bias
            op.negated = value.bit("IsNegated")
            if op.negated:
                op.lo, op.hi = 2 * op.bias - op.hi, 2 * op.bias - op.lo
        for bound in ("Minimum", "Maximum"):
            if value.fields[bound] is not Unset:
                setattr(op, "lo" if bound == "Minimum" else "hi", value.int(bound))
        op.excluded = tuple(value.list("Excluded"))
        fixup = value.fields["Fixup"]
        op.fixup = str(fixup.name) if isinstance(fixup, Record) else ""
        if value.bit("IsOptional"):
            op.optional_default = value.int("DefaultValue")
        return op

    def _constraints(self, record: Record, operands: list[OperandInfo]) -> None:
        text = record.str("Constraints")
        if not text:
            return
        index = {op.name: i for i, op in enumerate(operands)}
        for part in text.split(","):
            early, tied, distinct = _EARLY.match(part), _TIED.match(part), _DISTINCT.match(part)
            found = early or tied or distinct
            if found is None:
                raise record.error(f"constraint '{part.strip()}' is neither '$a = $b', '$a != $b' nor '@earlyclobber $a'", "Constraints")
            for name in found.groups():
                if name not in index:
                    raise record.error(f"constraint names '${name}', which is no operand of '{record.name}'", "Constraints",
                                       did_you_mean(name, index))
            if early:
                operands[index[early[1]]].early_clobber = True
            elif distinct:
                operands[index[distinct[2]]].differs_from = index[distinct[1]]
            else:
                assert tied is not None
                a, b = sorted((index[tied[1]], index[tied[2]]))
                if not operands[a].is_def or operands[b].is_def:
                    raise record.error(f"constraint '{part.strip()}' does not tie an output to an input", "Constraints")
                operands[b].tied_to = a

    # -- flags ---------------------------------------------------------------------------------------------------------------

    def _inferred_flags(self, record: Record, desc: InstrDesc) -> None:
        fields = record.fields
        dags = [*record.list("Semantics"), *record.list("Pattern")]
        found: set[str] = set()
        for dag in dags:
            self._collect(dag, found)
        for flag, field, prop in _INFERRED:
            stated = fields[field]
            if stated is Unset:
                setattr(desc, flag, prop in found or (not dags and flag == "has_side_effects"))
            else:
                setattr(desc, flag, bool(stated))

    def _collect(self, value: Any, found: set[str]) -> None:
        """Add the properties of all nodes in a dag, through fragments."""
        if isinstance(value, Dag):
            self._collect(value.op, found)
            for arg, _ in value.args:
                self._collect(arg, found)
        elif isinstance(value, Record):
            known = self._properties.get(value)
            if known is None:
                inner: set[str] = set()
                self._properties[value] = frozenset()
                if value.isa("SDNode"):
                    inner.update(str(p.name) for p in value.list("Properties"))
                elif value.isa("PatFrags"):
                    for fragment in value.list("Fragments"):
                        self._collect(fragment, inner)
                elif value.isa("Intrinsic"):
                    inner.update(_intrinsic_properties(value))
                known = self._properties[value] = frozenset(inner)
            found.update(known)

    # -- encoding ------------------------------------------------------------------------------------------------------------

    def _encoding(self, record: Record, desc: InstrDesc) -> None:
        desc.size = record.int("Size")
        if "Inst" not in record.fields:
            if not desc.is_pseudo and not desc.is_code_gen_only:
                raise record.error(f"instruction '{record.name}' has no encoding (field Inst) and is no pseudo-instruction")
            return
        bits = record.bits("Inst")
        if not desc.size:
            desc.size = len(bits) // 8
        if len(bits) != desc.size * 8:
            raise record.error(f"instruction '{record.name}' has {len(bits)} encoding bits and a Size of {desc.size} bytes", "Inst")
        if desc.is_pseudo:
            return
        encoding: list[object] = []
        for at, bit in enumerate(bits):
            if isinstance(bit, int):
                encoding.append(bit)
                desc.fixed_mask |= 1 << at
                desc.fixed_bits |= bit << at
            elif bit is None:
                encoding.append(0)
            else:
                encoding.append(self._operand_bit(record, desc, bit))
        desc.encoding = encoding

    def _operand_bit(self, record: Record, desc: InstrDesc, bit: Any) -> tuple[int, int]:
        name, index = (bit.name, bit.index) if isinstance(bit, VarBit) else (str(bit), 0)
        position = desc.operand_index.get(name)
        number = re.fullmatch(r"!cast<(bits<\d+>)>\((-?\d+)\)", name)  # what is left of a template argument that was too large
        if number is not None:
            raise record.error(f"{number[2]} does not fit in {number[1]}, a field of the encoding of '{record.name}'")
        if position is None:
            raise record.error(f"the encoding of '{record.name}' uses '{name}', which is no operand", "Inst",
                               did_you_mean(name, desc.operand_index))
        for def_position, use_position in desc.tied:
            if position == use_position:
                position = def_position
        return position, index


_COPIED = ("reg_class", "type_name", "vt", "lo", "hi", "scale", "width", "signed", "bias", "negated", "excluded", "fixup",
           "optional_default", "_record_name", "_source")


def _intrinsic_properties(record: Record) -> list[str]:
    props = {str(p.name) for p in record.list("IntrProperties")}
    out = []
    if "IntrNoMem" not in props:
        if "IntrWriteMem" not in props:
            out.append("SDNPMayLoad")
        if "IntrReadMem" not in props:
            out.append("SDNPMayStore")
    if "IntrHasSideEffects" in props:
        out.append("SDNPSideEffect")
    return out
