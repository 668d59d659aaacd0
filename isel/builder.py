"""From the instructions of one IR block to a SelectionDAG (LLVM's SelectionDAGBuilder).

The builder keeps, for the block at hand, the parts (`SDValue`s of legal types, see `lower_types`) of every IR value seen so far,
the chain of effects, and the loads that are not chained yet.  Handlers for the opcodes live in the `builder_*` files; each is a
function (builder, instruction), found in a table by opcode.

Conventions that all handlers share:
* bits of an integer part above the IR type's width are unspecified; whoever needs them asks `builder_int.zext_in`/`sext_in`;
* a boolean made by a compare is 0 or 1; an `i1` from elsewhere has unspecified upper bits like every narrow integer;
* plain loads hang on the last store (`chain`) and are joined only by the next store, call or terminator (`root()`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.instructions import AllocaInst, Instruction
from oxllc.ir.module import Function, GlobalValue
from oxllc.ir.values import (
    Argument,
    BlockAddress,
    Constant,
    ConstantAggregate,
    ConstantBytes,
    ConstantExpr,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantSplat,
    ConstantZero,
    DSOLocalEquivalent,
    NoCFI,
    PoisonValue,
    UndefValue,
    Value,
)
from oxllc.isel.builder_tables import HANDLERS
from oxllc.isel.dag import DAG, SDValue
from oxllc.isel.knownbits import known_from_range
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.types import Type
    from oxllc.ir.values import Block
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.isel.lower_types import Leaf
    from oxllc.mir.function import MachineBlock

Parts = tuple[SDValue, ...]
_LOCAL = (Instruction, Argument)


class Builder:
    """Builds the DAG of one (piece of a) machine block.  `fl` holds what the function's blocks share."""

    def __init__(self, fl: FunctionLowering, block: MachineBlock) -> None:
        self.fl = fl
        self.mf = fl.mf
        self.target = fl.target
        self.types = fl.types
        self.legality = fl.legality
        self.layout = fl.layout
        self.ptr_vt = fl.types.ptr_vt
        self.word_vt = fl.types.word_vt
        self.word_bits = fl.types.word_bits
        self.bool_vt = fl.types.int_parts(1)[0]
        self.optimize = fl.optimize
        self.values: dict[Value, Parts] = {}
        self.words: dict[Value, Parts] = {}  # vectors of this block that are known as words, lane 0 lowest
        self.block = block
        self.in_switch = False  # see `builder_control.is_next`
        self.start(block)

    def start(self, block: MachineBlock) -> None:
        """Begin a fresh DAG for a machine block (values of the previous one are forgotten)."""
        self.block = block
        self.dag = DAG(self.ptr_vt)
        self.dag.block = block
        self.values = {}
        self.words = {}
        self.chain = self.dag.entry
        self.pending_loads: list[SDValue] = []
        self.exports: list[SDValue] = []
        self.tail_called = False
        self.phi_constants: dict[tuple[object, ...], tuple[int, ...]] = {}

    # -- blocks ------------------------------------------------------------------------------------------------

    def build(self, ir_block: Block) -> None:
        """Add every instruction of an IR block, its terminator included."""
        dag = self.dag
        fl = self.fl
        handlers = HANDLERS
        exported = fl.exported
        locate = fl.locate
        for inst in ir_block.instructions:
            handler = handlers.get(inst.opcode)
            if handler is None:
                self.unsupported(inst, f"instruction '{inst.opcode}'")
            dag = self.dag
            dag.ir = inst
            dag.loc = locate(inst) if inst.debug_loc is not None else None
            handler(self, inst)
            if inst in exported:
                self.export(inst)

    def export(self, inst: Value) -> None:
        """Write a value's parts to its virtual registers, for other blocks."""
        fl = self.fl
        regs = fl.vregs(inst)
        parts = fl.formed(self, inst, self.values[inst])
        dag = self.dag
        entry = dag.entry
        for reg, part in zip(regs, parts):
            self.exports.append(dag.copy_to_reg(entry, reg, part))

    def root(self) -> SDValue:
        """The chain behind everything so far except exports."""
        if self.pending_loads:
            self.pending_loads.append(self.chain)
            self.chain = self.dag.token_factor(self.pending_loads)
            self.pending_loads = []
        return self.chain

    def control_root(self) -> SDValue:
        """The chain behind everything, exports included: for terminators."""
        root = self.root()
        if self.exports:
            root = self.dag.token_factor([root, *self.exports])
            self.exports = []
            self.chain = root
        return root

    # -- values --------------------------------------------------------------------------------------------------

    def value(self, value: Value) -> Parts:
        """The parts of an IR value in this block."""
        found = self.values.get(value)
        if found is None:
            found = self._materialize(value)
            self.values[value] = found
        return found

    def scalar(self, value: Value) -> SDValue:
        """The only part of a value (the first one of a wider value)."""
        found = self.values.get(value)
        return (found if found is not None else self.value(value))[0]

    def set(self, inst: Value, parts: Parts) -> None:
        """Define an instruction's value."""
        self.values[inst] = parts

    def _materialize(self, value: Value) -> Parts:
        if isinstance(value, Constant):
            return self.constant(value)
        if isinstance(value, _LOCAL):
            return self._import(value)
        raise OxllcError(f"value '{value!r}' cannot be used here")

    def _import(self, value: Value) -> Parts:
        fl = self.fl
        dag = self.dag
        if isinstance(value, AllocaInst):
            slot = fl.frame_slots.get(value)
            if slot is not None:
                address = dag.get(isd.FRAME_INDEX, self.ptr_vt, (), slot)
                base = fl.windows.get(value.type.addrspace)  # type: ignore[attr-defined]
                return (self.op_const(isd.SUB, address, base),) if base else (address,)  # a window's pointers are offsets into it
        rebuilt = fl.rebuild(self, value)
        if rebuilt is not None:
            return rebuilt
        regs = fl.vregs(value)
        info = self.types.info(value.type)
        facts = fl.reg_facts
        entry = dag.entry
        out = []
        for reg, vt in zip(regs, info.vts):
            part = dag.copy_from_reg(entry, reg, vt).values[0]
            if part.known is None:
                part.known = facts.get(reg)
            out.append(part)
        form = fl.forms.get(value)
        if form is not None:
            signed, bits = form
            top = out[-1]
            if top.known is None:
                width = mvt.MVT_BITS[top.vt]
                bits -= (len(out) - 1) * self.word_bits
                top.known = known_from_range(0 if signed else bits, bits if signed else 0, width)
        return tuple(out)

    def constant(self, value: Constant) -> Parts:
        """The parts of a constant."""
        dag = self.dag
        if isinstance(value, ConstantInt):
            vts = self.types.info(value.type).vts
            if len(vts) == 1:
                return (dag.constant(value.signed, vts[0]),)
            return self.int_parts_of(value.signed, vts)
        if isinstance(value, ConstantFP):
            leaf = self.types.info(value.type).leaves[0]
            if leaf.soft:
                return self.int_parts_of(value.bits, leaf.vts)
            return (dag.constant_fp(value.bits, leaf.fp),)
        if isinstance(value, ConstantNull):
            return tuple(dag.constant(0, vt) for vt in self.types.info(value.type).vts)
        if isinstance(value, UndefValue | PoisonValue):
            return tuple(dag.undef(vt) for vt in self.types.info(value.type).vts)
        if isinstance(value, ConstantZero):
            return self.zero(value.type)
        if isinstance(value, ConstantAggregate):
            return tuple(part for element in value.elements for part in self.value(element))
        if isinstance(value, ConstantBytes):
            vt = self.types.info(value.type.elem).vts[0]
            return tuple(dag.constant(byte, vt) for byte in value.data)
        if isinstance(value, ConstantSplat):
            return self.value(value.element) * value.type.count
        if isinstance(value, GlobalValue):
            return (self.global_address(value, 0),)
        if isinstance(value, BlockAddress):
            name = self.fl.module.block_address(value)
            return (dag.get(isd.BLOCK_ADDRESS, self.ptr_vt, (), (name, 0)),)
        if isinstance(value, DSOLocalEquivalent | NoCFI):
            return self.value(value.target)
        if isinstance(value, ConstantExpr):
            from oxllc.isel.builder_constexpr import build_constant_expr

            return build_constant_expr(self, value)
        raise OxllcError(f"constant '{value!r}' is not supported")

    def zero(self, type: Type) -> Parts:
        """All-zero bits of a type."""
        dag = self.dag
        return tuple(
            dag.constant(0, vt) if mvt.MVT_IS_INT[vt] else dag.constant_fp(0, vt) for vt in self.types.info(type).vts
        )

    def int_parts_of(self, number: int, vts: tuple[int, ...]) -> Parts:
        """A Python integer cut into parts."""
        dag = self.dag
        bits = self.word_bits
        return tuple(dag.constant(number >> (i * bits), vt) for i, vt in enumerate(vts))

    def global_address(self, value: GlobalValue, offset: int) -> SDValue:
        """The address of a global plus an offset, as an integer part of its pointer type."""
        return self.fl.module.global_address(self, value, offset)

    # -- small constructors ----------------------------------------------------------------------------------------

    def op(self, opcode: int, a: SDValue, b: SDValue) -> SDValue:
        """A binary operation whose result has the type of `a`."""
        return self.dag.get(opcode, a.vt, (a, b))

    def op_const(self, opcode: int, a: SDValue, number: int) -> SDValue:
        """A binary operation with a constant."""
        return self.dag.get(opcode, a.vt, (a, self.dag.constant(number, a.vt)))

    def const(self, number: int, vt: int) -> SDValue:
        """An integer constant."""
        return self.dag.constant(number, vt)

    def select(self, condition: SDValue, a: SDValue, b: SDValue) -> SDValue:
        """condition (0 or 1) ? a : b."""
        if a is b:
            return a
        return self.dag.get(isd.SELECT, a.vt, (condition, a, b))

    def member(self, parts: Parts, leaf: Leaf) -> Parts:
        """The parts of one leaf."""
        return parts[leaf.first : leaf.first + len(leaf.vts)]

    # -- refusals --------------------------------------------------------------------------------------------------

    def unsupported(self, inst: Instruction | None, what: str) -> NoReturn:
        """Refuse a construct with its place."""
        raise self.fl.error(f"{what} is not supported", inst)


def diagnostic(function: Function, message: str, inst: Instruction | None) -> OxllcError:
    """An error that points at an IR instruction and names its function."""
    module = function.parent
    source = module.source if module is not None else None
    offset = inst.offset if inst is not None else function.offset
    text = f"in function '@{function.name}': {message}"
    return OxllcError(Diagnostic(text, source, offset) if source is not None else Diagnostic(text))
