"""Reading instructions, the general way: recursive descent over tokens.

`read_fast.py` reads the usual one-line shapes with one regular expression each and falls back to this file for
everything else, so this is the definition of what is accepted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from oxllc.diagnostics import SourceFile, did_you_mean
from oxllc.ir.instructions import (
    BINARY,
    CASTS,
    FP_BINARY,
    AggregateInst,
    AllocaInst,
    AtomicRMWInst,
    BranchInst,
    CastInst,
    CatchSwitchInst,
    CmpInst,
    CmpXchgInst,
    EHPadInst,
    FenceInst,
    GEPInst,
    IndirectBrInst,
    Instruction,
    LandingPadInst,
    LoadInst,
    PhiInst,
    ShuffleInst,
    StoreInst,
    SwitchInst,
)
from oxllc.ir.read_calls import CallReader
from oxllc.ir.rules import FCMP_PREDICATES, ICMP_PREDICATES, ORDERINGS, RMW_OPERATIONS, cast_problem, compare_type, failure_ordering
from oxllc.ir.types import (
    I1,
    I32,
    TOKEN,
    VOID,
    IntType,
    VectorType,
    pointer_type,
    struct_type,
    vector_type,
)
from oxllc.ir.values import Block, ConstantInt, Value


class InstructionReader(CallReader):
    """One instruction after the other, by tokens."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.parsers: dict[str, Callable[[str], Instruction]] = self._parser_table()
        self.known_opcodes: Final = sorted(self.parsers)

    # -- the opcodes ---------------------------------------------------------------------------------------

    def instruction(self) -> Instruction:
        """The instruction at the current token, without name and attachments."""
        opcode = self.tok
        parser = self.parsers.get(opcode)
        if parser is None:
            if opcode[:1].isalpha():
                hint = did_you_mean(opcode, self.known_opcodes)
                self.error(f"unknown instruction opcode '{opcode}'", hint=hint)
            self.error("expected instruction opcode")
        self.advance()
        return parser(opcode)

    def _parser_table(self) -> dict[str, Callable[[str], Instruction]]:
        table: dict[str, Callable[[str], Instruction]] = {}
        for opcode in BINARY:
            table[opcode] = self._binary
        for opcode in CASTS:
            table[opcode] = self._cast
        table.update(
            {
                "fneg": self._unary, "freeze": self._unary, "icmp": self._compare, "fcmp": self._compare,
                "select": self._select, "phi": self._phi, "alloca": self._alloca, "malloc": self._alloca,
                "load": self._load, "store": self._store, "getelementptr": self._gep, "fence": self._fence,
                "cmpxchg": self._cmpxchg, "atomicrmw": self._atomicrmw, "br": self._br, "ret": self._ret,
                "switch": self._switch, "indirectbr": self._indirectbr, "unreachable": self._unreachable,
                "resume": self._resume, "call": self._call, "tail": self._call, "musttail": self._call,
                "notail": self._call, "invoke": self._invoke, "callbr": self._callbr, "va_arg": self._va_arg,
                "extractelement": self._extractelement, "insertelement": self._insertelement,
                "shufflevector": self._shufflevector, "extractvalue": self._extractvalue,
                "insertvalue": self._insertvalue, "landingpad": self._landingpad, "catchswitch": self._catchswitch,
                "catchpad": self._pad, "cleanuppad": self._pad, "catchret": self._catchret,
                "cleanupret": self._cleanupret,
            }
        )  # fmt: skip
        del table["malloc"]
        return table

    def _binary(self, opcode: str) -> Instruction:
        flags = self.flags()
        at = self.at
        type = self.first_class_type()
        want = "float" if opcode in FP_BINARY else "int"
        if type.scalar.kind != want:
            word = "floating point" if want == "float" else "integer"
            self.error(f"'{opcode}' wants {word} operands, not '{type}'", at, length=len(type.text))
        a = self.value(type)
        self.expect(",", f"between the operands of '{opcode}'")
        return Instruction(opcode, type, [a, self.value(type)], "", flags)

    def _unary(self, opcode: str) -> Instruction:
        flags = self.flags()
        value = self.typed_value()
        return Instruction(opcode, value.type, [value], "", flags)

    def _cast(self, opcode: str) -> Instruction:
        flags = self.flags()
        at = self.at
        value = self.typed_value()
        self.expect("to", "after cast value")
        target = self.first_class_type("a cast")
        if opcode == "bitcast" and self.byte_types:  # allowed between bytes and pointers
            opcode = {("int", "ptr"): "inttoptr", ("ptr", "int"): "ptrtoint"}.get((value.type.scalar.kind, target.scalar.kind), opcode)
        problem = cast_problem(opcode, value.type, target)
        if problem:
            self.error(f"invalid cast opcode '{opcode}' from '{value.type}' to '{target}': {problem}", at)
        return CastInst(opcode, target, [value], "", flags)

    def _compare(self, opcode: str) -> Instruction:
        flags = self.flags()
        known = ICMP_PREDICATES if opcode == "icmp" else FCMP_PREDICATES
        if self.tok not in known:
            self.error(f"expected {opcode} predicate", hint=did_you_mean(self.tok, sorted(known)))
        predicate = self.take()
        at = self.at
        type = self.first_class_type()
        if (type.scalar.kind == "float") != (opcode == "fcmp") or type.scalar.kind not in ("float", "int", "ptr"):
            self.error(f"'{opcode}' cannot compare values of type '{type}'", at, length=len(type.text))
        a = self.value(type)
        self.expect(",", f"between the operands of '{opcode}'")
        return CmpInst(opcode, compare_type(type), [a, self.value(type)], predicate, "", flags)

    def _select(self, opcode: str) -> Instruction:
        flags = self.flags()
        at = self.at
        condition = self.typed_value()
        self.expect(",", "after select condition")
        a = self.typed_value()
        self.expect(",", "after select value")
        b = self.typed_value()
        if condition.type.scalar is not I1:
            self.error("select condition must be i1 or a vector of i1", at)
        if a.type is not b.type:
            self.error(f"select values have types '{a.type}' and '{b.type}'", at)
        return Instruction("select", a.type, [condition, a, b], "", flags)

    def _phi(self, opcode: str) -> Instruction:
        flags = self.flags()
        type = self.first_class_type("phi")
        values: list[Value] = []
        blocks: list[Block] = []
        while self.tok == "[":
            self.advance()
            values.append(self.value(type))
            self.expect(",", "after phi value")
            blocks.append(self.block_ref())
            self.expect("]", "in phi")
            if self.tok != "," or self.peek() != "[":
                break
            self.advance()
        return PhiInst(type, values, blocks, "", flags)

    def _align(self) -> int:
        """`align n` behind a comma that is already consumed."""
        self.expect("align")
        at = self.at
        value = self.unsigned("alignment")
        if value & (value - 1) or value > 1 << 32:
            self.error("alignment is not a power of two", at)
        return value

    def _alloca(self, opcode: str) -> Instruction:
        inalloca = self.accept("inalloca")
        swifterror = self.accept("swifterror")
        at = self.at
        type = self.type()
        if type.kind in ("void", "label", "metadata", "func"):
            self.error(f"cannot allocate a value of type '{type}'", at)
        size: Value = self.small_int(1)
        align = 0
        space = self.module.layout.alloca_addrspace
        while self.tok == ",":
            word = self.peek()
            if word[:1] == "!":
                break
            self.advance()
            if word == "align":
                align = self._align()
            elif word == "addrspace":
                self.advance()
                space = self._space()
            else:
                size = self.typed_value()
        inst = AllocaInst(pointer_type(space), type, size, align)
        inst.inalloca = inalloca
        inst.swifterror = swifterror
        return inst

    def small_int(self, value: int) -> ConstantInt:
        """An i32 constant."""
        table = self.table(I32)
        text = str(value)
        found = table.get(text)
        if found is None:
            found = table[text] = ConstantInt(I32, value)
        assert isinstance(found, ConstantInt)
        return found

    def _optional_align(self) -> int:
        align = 0
        while self.tok == "," and self.peek() == "align":
            self.advance()
            align = self._align()
        return align

    def _syncscope(self) -> str:
        if self.tok == "singlethread":  # before LLVM 5
            self.advance()
            return "singlethread"
        if not self.accept("syncscope"):
            return ""
        self.expect("(")
        scope = self.string_text()
        self.expect(")")
        return scope

    def _ordering(self) -> str:
        if self.tok not in ORDERINGS:
            self.error("expected ordering on atomic instruction", hint=did_you_mean(self.tok, sorted(ORDERINGS)))
        return self.take()

    def _load(self, opcode: str) -> Instruction:
        atomic = self.accept("atomic")
        volatile = self.accept("volatile")
        at = self.at
        type = self.type()
        pointee = self.pointee
        if self.accept(","):
            at = self.at
            pointer = self.typed_value()
        else:  # `load i32* %p`, before LLVM 3.7
            if pointee is None:
                self.error("expected comma after load's type")
            pointer = self.value(type)
            type = pointee
        if type.kind in ("void", "func", "label", "metadata"):
            self.error(f"cannot load a value of type '{type}'", at)
        if pointer.type.kind != "ptr":
            self.error(f"load operand must be a pointer, not '{pointer.type}'", at)
        return self._access(LoadInst(type, pointer), atomic, volatile, at)

    def _access(self, inst: LoadInst | StoreInst, atomic: bool, volatile: bool, at: int) -> Instruction:
        """The rest of a load or store, which all accesses have."""
        inst.volatile = volatile
        if atomic:
            inst.syncscope = self._syncscope()
            inst.ordering = self._ordering()
        inst.align = self._optional_align()
        if atomic and not inst.align:
            self.error(f"atomic {inst.opcode} must have explicit non-zero alignment", at)
        return inst

    def _store(self, opcode: str) -> Instruction:
        atomic = self.accept("atomic")
        volatile = self.accept("volatile")
        value = self.typed_value()
        self.expect(",", "after store operand")
        at = self.at
        pointer = self.typed_value()
        if pointer.type.kind != "ptr":
            self.error(f"store operand must be a pointer, not '{pointer.type}'", at)
        return self._access(StoreInst(value, pointer), atomic, volatile, at)

    def _gep(self, opcode: str) -> Instruction:
        flags = self.flags()
        at = self.at
        source = self.type()
        pointee = self.pointee
        if self.accept(","):
            base = self.typed_value()
        else:
            if source.scalar.kind != "ptr" or pointee is None:
                self.error("expected comma after getelementptr's type")
            base = self.value(source)
            source = pointee
        operands = [base]
        while self.tok == "," and self.peek()[:1] != "!":
            self.advance()
            self.accept("inrange")
            operands.append(self.typed_value())
        result = self.gep_type(operands, at)
        self.check_gep(source, operands, at)
        return GEPInst(result, source, operands, flags)

    def _fence(self, opcode: str) -> Instruction:
        scope = self._syncscope()
        return FenceInst(self._ordering(), scope)

    def _cmpxchg(self, opcode: str) -> Instruction:
        weak = self.accept("weak")
        volatile = self.accept("volatile")
        pointer = self.typed_value()
        self.expect(",")
        at = self.at
        expected = self.typed_value()
        self.expect(",")
        new = self.typed_value()
        if expected.type is not new.type:
            self.error("compare value and new value type do not match", at)
        scope = self._syncscope()
        success = self._ordering()
        failure = self._ordering() if self.tok in ORDERINGS else failure_ordering(success)
        result = struct_type([expected.type, I1])
        inst = CmpXchgInst(result, [pointer, expected, new], success, failure)
        inst.weak = weak
        inst.volatile = volatile
        inst.syncscope = scope
        inst.align = self._optional_align()
        return inst

    def _atomicrmw(self, opcode: str) -> Instruction:
        volatile = self.accept("volatile")
        operation = self.tok
        if operation not in RMW_OPERATIONS:
            self.error("expected binary operation in atomicrmw", hint=did_you_mean(operation, sorted(RMW_OPERATIONS)))
        self.advance()
        pointer = self.typed_value()
        self.expect(",")
        at = self.at
        value = self.typed_value()
        if value.type.kind not in ("int", "float", "ptr", "vector"):
            self.error(f"atomicrmw {operation} operand must be an integer, floating point, or pointer type, not '{value.type}'", at)
        scope = self._syncscope()
        inst = AtomicRMWInst(value.type, operation, [pointer, value], self._ordering())
        inst.volatile = volatile
        inst.syncscope = scope
        inst.align = self._optional_align()
        return inst

    def _extractelement(self, opcode: str) -> Instruction:
        at = self.at
        vector = self.typed_value()
        self.expect(",")
        index = self.typed_value()
        if not isinstance(vector.type, VectorType) or index.type.kind != "int":
            self.error("invalid extractelement operands", at)
        return Instruction(opcode, vector.type.elem, [vector, index])

    def _insertelement(self, opcode: str) -> Instruction:
        at = self.at
        vector = self.typed_value()
        self.expect(",")
        element = self.typed_value()
        self.expect(",")
        index = self.typed_value()
        if not isinstance(vector.type, VectorType) or vector.type.elem is not element.type or index.type.kind != "int":
            self.error("invalid insertelement operands", at)
        return Instruction(opcode, vector.type, [vector, element, index])

    def _shufflevector(self, opcode: str) -> Instruction:
        at = self.at
        a = self.typed_value()
        self.expect(",")
        b = self.typed_value()
        self.expect(",")
        mask_at = self.at
        mask = self.typed_value()
        if not isinstance(a.type, VectorType) or a.type is not b.type:
            self.error("shufflevector wants two vectors of the same type", at)
        lanes = self.shuffle_mask(mask, mask_at)
        mask_type = mask.type
        assert isinstance(mask_type, VectorType)
        if any(lane >= 2 * a.type.count for lane in lanes):
            self.error("shufflevector mask names a lane that does not exist", mask_at)
        return ShuffleInst(vector_type(a.type.elem, mask_type.count, mask_type.scalable), a, b, lanes)

    def _indices(self) -> tuple[int, ...]:
        indices: list[int] = []
        while self.tok == "," and self.peek()[:1] != "!":
            self.advance()
            indices.append(self.unsigned("an index"))
        if not indices:
            self.error("expected ',' as start of index list")
        return tuple(indices)

    def _extractvalue(self, opcode: str) -> Instruction:
        at = self.at
        aggregate = self.typed_value()
        indices = self._indices()
        return AggregateInst(opcode, self.indexed_type(aggregate.type, indices, at), [aggregate], indices)

    def _insertvalue(self, opcode: str) -> Instruction:
        at = self.at
        aggregate = self.typed_value()
        self.expect(",")
        value = self.typed_value()
        indices = self._indices()
        want = self.indexed_type(aggregate.type, indices, at)
        if want is not value.type:
            self.error(f"insertvalue of a '{value.type}' where the field is '{want}'", at)
        return AggregateInst(opcode, aggregate.type, [aggregate, value], indices)

    def _va_arg(self, opcode: str) -> Instruction:
        pointer = self.typed_value()
        self.expect(",")
        return Instruction(opcode, self.first_class_type("va_arg"), [pointer])

    # -- control flow --------------------------------------------------------------------------------------

    def _br(self, opcode: str) -> Instruction:
        if self.tok == "label":
            return BranchInst([], [self.label()])
        at = self.at
        condition = self.typed_value()
        if condition.type is not I1:
            self.error("branch condition must have 'i1' type", at)
        self.expect(",", "after branch condition")
        yes = self.label()
        self.expect(",", "after true destination")
        return BranchInst([condition], [yes, self.label()])

    def _ret(self, opcode: str) -> Instruction:
        at = self.at
        type = self.type()
        assert self.function is not None
        want = self.function.value_type.ret
        if type is not want:
            self.error(f"value doesn't match function result type '{want}'", at, length=len(type.text))
        return Instruction(opcode, VOID, [] if type is VOID else [self.value(type)])

    def _unreachable(self, opcode: str) -> Instruction:
        return Instruction(opcode, VOID, [])

    def _switch(self, opcode: str) -> Instruction:
        at = self.at
        condition = self.typed_value()
        type = condition.type
        if not isinstance(type, IntType):
            self.error("switch condition must have integer type", at)
        self.expect(",")
        default = self.label()
        self.expect("[", "with switch table")
        cases: list[ConstantInt] = []
        targets: list[Block] = []
        seen: set[int] = set()
        while self.tok != "]":
            case_at = self.at
            if self.type() is not type:
                self.error(f"case type is not the condition's '{type}'", case_at)
            case_at = self.at
            case = self.constant(type)
            if not isinstance(case, ConstantInt):
                self.error("case value is not a constant integer", case_at)
            if case.value in seen:
                self.error("duplicate case value in switch", case_at)
            seen.add(case.value)
            cases.append(case)
            self.expect(",", "after case value")
            targets.append(self.label())
        self.advance()
        return SwitchInst(condition, default, cases, targets)

    def _indirectbr(self, opcode: str) -> Instruction:
        address = self.typed_value()
        self.expect(",")
        return IndirectBrInst(address, self._label_list())

    def _resume(self, opcode: str) -> Instruction:
        return Instruction(opcode, VOID, [self.typed_value()])

    def _landingpad(self, opcode: str) -> Instruction:
        type = self.first_class_type("landingpad")
        if self.accept("personality"):  # before LLVM 3.7
            assert self.function is not None
            self.function.personality = self.typed_constant()
        cleanup = self.accept("cleanup")
        clauses: list[str] = []
        operands: list[Value] = []
        while self.tok in ("catch", "filter"):
            clauses.append(self.take())
            operands.append(self.typed_value())
        return LandingPadInst(type, cleanup, clauses, operands)

    def _token_value(self) -> Value:
        return self.value(TOKEN)

    def _catchswitch(self, opcode: str) -> Instruction:
        self.expect("within")
        parent = self._token_value()
        handlers = self._label_list()
        self.expect("unwind")
        unwind = self._unwind_target()
        return CatchSwitchInst(TOKEN, parent, handlers, unwind)

    def _unwind_target(self) -> Block | None:
        if self.accept("to"):
            self.expect("caller")
            return None
        return self.label()

    def _pad(self, opcode: str) -> Instruction:
        self.expect("within")
        operands = [self._token_value()]
        self.expect("[")
        while self.tok != "]":
            operands.append(self.typed_value())
            if self.tok != "]":
                self.expect(",")
        self.advance()
        return EHPadInst(opcode, TOKEN, operands, [])

    def _catchret(self, opcode: str) -> Instruction:
        self.expect("from")
        pad = self._token_value()
        self.expect("to")
        return EHPadInst(opcode, VOID, [pad], [self.label()])

    def _cleanupret(self, opcode: str) -> Instruction:
        self.expect("from")
        pad = self._token_value()
        self.expect("unwind")
        target = self._unwind_target()
        return EHPadInst(opcode, VOID, [pad], [] if target is None else [target])
