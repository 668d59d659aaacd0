"""Reading instructions, the general way: recursive descent over tokens.

`read_fast.py` reads the usual one-line shapes with one regular expression each and falls back to this file for
everything else, so this is the definition of what is accepted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from oxllc.diagnostics import SourceFile, did_you_mean
from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.instructions import (
    BINARY,
    CASTS,
    FLAG_NAMES,
    FP_BINARY,
    TERMINATORS,
    AggregateInst,
    AllocaInst,
    AtomicRMWInst,
    BranchInst,
    CallInst,
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
from oxllc.ir.lexer import name_of
from oxllc.ir.metadata import DebugRecord, MDNode, Metadata
from oxllc.ir.module import Function
from oxllc.ir.read_constants import FCMP_PREDICATES, ICMP_PREDICATES
from oxllc.ir.read_metadata import MetadataReader
from oxllc.ir.read_types import HEADER_WORDS, VALUE_WORDS
from oxllc.ir.types import (
    I1,
    I32,
    TOKEN,
    VOID,
    FunctionType,
    IntType,
    Type,
    VectorType,
    function_type,
    pointer_type,
    struct_type,
    vector_type,
)
from oxllc.ir.values import Block, Constant, ConstantInt, MetadataAsValue, Value

ORDERINGS: Final = frozenset(["unordered", "monotonic", "acquire", "release", "acq_rel", "seq_cst"])
RMW_OPERATIONS: Final = frozenset(
    [
        "xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "fadd", "fsub", "fmax",
        "fmin", "fmaximum", "fminimum", "fmaximumnum", "fminimumnum", "uinc_wrap", "udec_wrap", "usub_cond",
        "usub_sat",
    ]
)  # fmt: skip
CONVENTIONS: Final = frozenset(
    [
        "ccc", "fastcc", "coldcc", "tailcc", "swiftcc", "swifttailcc", "cfguard_checkcc", "preserve_mostcc",
        "preserve_allcc", "preserve_nonecc", "ghccc", "webkit_jscc", "anyregcc", "cxx_fast_tlscc", "x86_stdcallcc",
        "x86_fastcallcc", "x86_regcallcc", "x86_thiscallcc", "x86_vectorcallcc", "x86_intrcc", "x86_64_sysvcc",
        "win64cc", "intel_ocl_bicc", "hhvmcc", "hhvm_ccc", "spir_func", "spir_kernel", "ptx_kernel", "ptx_device",
        "amdgpu_kernel", "amdgpu_vs", "amdgpu_ls", "amdgpu_hs", "amdgpu_es", "amdgpu_gs", "amdgpu_ps", "amdgpu_cs",
        "amdgpu_cs_chain", "amdgpu_cs_chain_preserve", "amdgpu_gfx", "amdgpu_gfx_whole_wave", "arm_apcscc",
        "arm_aapcscc", "arm_aapcs_vfpcc", "aarch64_vector_pcs", "aarch64_sve_vector_pcs",
        "aarch64_sme_preservemost_from_x0", "aarch64_sme_preservemost_from_x1", "aarch64_sme_preservemost_from_x2",
        "msp430_intrcc", "avr_intrcc", "avr_signalcc", "m68k_rtdcc", "graalcc", "riscv_vector_cc", "riscv_vls_cc",
    ]
)  # fmt: skip
TAIL_WORDS: Final = frozenset(["tail", "musttail", "notail"])


class ForwardRef(Value):
    """A local used before its definition; never leaves the reader."""

    __slots__ = ("at", "key")

    def __init__(self, type: Type, key: str, at: int) -> None:
        self.type = type
        self.key = key
        self.at = at


class InstructionReader(MetadataReader):
    """One instruction after the other, by tokens."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.function: Function | None = None
        self.locals: dict[str, Value] = {}  # "%x" -> argument, instruction or block
        self.pending_blocks: dict[str, Block] = {}  # mentioned, not met yet
        self.pending_at: dict[str, int] = {}
        self.unresolved: list[ForwardRef] = []  # of the instruction being read
        self.fixups: list[tuple[list[Value], int, ForwardRef]] = []
        self.next_number = 0
        self.block: Block | None = None
        self.records: list[DebugRecord] = []
        self.parsers: dict[str, Callable[[str], Instruction]] = self._parser_table()
        self.known_opcodes: Final = sorted({*self.parsers, "call"})

    # -- values --------------------------------------------------------------------------------------------

    def local(self, tok: str, type: Type, at: int) -> Value:
        """The value `%x`, checked against the type its user expects; a ForwardRef when it comes later."""
        if tok[1:2] == '"':
            tok = "%" + name_of(tok)
        found = self.locals.get(tok)
        if found is None:
            if self.function is None:
                self.error(f"local value '{tok}' outside of a function", at)
            forward = ForwardRef(type, tok, at)
            self.unresolved.append(forward)
            return forward
        if found.type is not type:
            self.type_mismatch(tok, found.type, type, at)
        return found

    def type_mismatch(self, tok: str, got: Type, want: Type, at: int) -> None:
        """Complain about a value used with another type than its own."""
        self.error(f"'{tok}' defined with type '{got}' but expected '{want}'", at, length=len(tok))

    def value(self, type: Type) -> Value:
        tok = self.tok
        if tok[:1] == "%":
            at = self.at
            self.advance()
            return self.local(tok, type, at)
        if type.kind == "metadata":
            return MetadataAsValue(self.metadata())
        return self.constant(type)

    def typed_value(self) -> Value:
        """`type value`."""
        return self.value(self.first_class_type())

    def label(self) -> Block:
        """`label %b`."""
        self.expect("label")
        return self.block_ref()

    def block_ref(self) -> Block:
        """`%b` as a block."""
        tok = self.tok
        if tok[:1] != "%":
            self.error("expected a basic block")
        at = self.at
        self.advance()
        return self.block_named("%" + name_of(tok), at)

    def block_named(self, key: str, at: int) -> Block:
        """The block of a name, created when it is mentioned for the first time."""
        found = self.locals.get(key) or self.pending_blocks.get(key)
        if found is None:
            found = self.pending_blocks[key] = Block(key[1:], self.function)
            self.pending_at[key] = at
        if not isinstance(found, Block):
            self.error(f"'{key}' is not a basic block", at, length=len(key))
        return found

    # -- the statement -------------------------------------------------------------------------------------

    def statement(self) -> Instruction:
        """One instruction with its result name and attachments; the current token is its first."""
        begin = self.at
        name = ""
        if self.tok[:1] == "%":
            name = self.take()
            self.expect("=", "after instruction name")
        inst = self.instruction()
        inst.offset = begin
        while self.tok == ",":
            self.advance()
            for kind, node in self.attachments():
                self.attach(inst, kind, node)
        self.finish(inst, "%" + name_of(name) if name else "", begin)
        return inst

    def attach(self, inst: Instruction, kind: str, node: MDNode) -> None:
        """Give an instruction a metadata node."""
        if kind == "dbg":
            inst.debug_loc = node
        elif inst.metadata is None:
            inst.metadata = {kind: node}
        else:
            inst.metadata[kind] = node

    def finish(self, inst: Instruction, key: str, begin: int) -> None:
        """Enter an instruction into its block and its name into the function."""
        block = self.block
        if block is None:
            block = self.start_block("", begin)
        inst.parent = block
        block.instructions.append(inst)
        if self.unresolved:
            self.note_forwards(inst)
        if self.records:
            inst.records = self.records
            self.records = []
        if inst.type is VOID:
            if key:
                self.error("instructions returning void cannot have a name", begin, length=len(key))
        else:
            self.define_local(inst, key, begin)
        if inst.opcode in TERMINATORS:
            self.block = None

    def define_local(self, inst: Instruction, key: str, begin: int) -> None:
        """Name a result (its number when it has no name)."""
        if not key:
            key = f"%{self.next_number}"
            self.next_number += 1
        elif key[1:].isdecimal():
            number = int(key[1:])
            if number < self.next_number:
                self.error(f"instruction expected to be numbered '%{self.next_number}' or greater", begin, length=len(key))
            self.next_number = number + 1
        if key in self.locals or key in self.pending_blocks:
            if key in self.pending_blocks:
                self.error(f"'{key}' is used as a basic block and defined as a value", begin, length=len(key))
            self.error(f"multiple definition of local value named '{key[1:]}'", begin, length=len(key))
        self.locals[key] = inst
        inst.name = key[1:]

    def note_forwards(self, inst: Instruction) -> None:
        """Remember which operands wait for their definition."""
        operands = inst.operands
        for number, operand in enumerate(operands):
            if type(operand) is ForwardRef:
                self.fixups.append((operands, number, operand))
        self.unresolved.clear()

    def start_block(self, key: str, begin: int) -> Block:
        """Begin a block named by `key` ("%x"), or by the next number."""
        function = self.function
        assert function is not None
        if not key:
            key = f"%{self.next_number}"
            self.next_number += 1
        elif key[1:].isdecimal():
            number = int(key[1:])
            if number < self.next_number:
                self.error(f"label expected to be numbered '{self.next_number}' or greater", begin)
            self.next_number = number + 1
        if key in self.locals:
            what = "basic block" if isinstance(self.locals[key], Block) else "local value"
            self.error(f"redefinition of {what} '{key}'", begin, length=len(key))
        block = self.pending_blocks.pop(key, None)
        if block is None:
            block = Block(key[1:], function)
        block.offset = begin
        self.locals[key] = block
        function.blocks.append(block)
        self.block = block
        return block

    def record(self) -> None:
        """`#dbg_value(...)`; kept for the next instruction."""
        at = self.at
        kind = self.take()[1:]
        self.expect("(")
        args: list[Metadata] = []
        while self.tok != ")":
            args.append(self.metadata())
            if self.tok != ")":
                self.expect(",")
        self.advance()
        self.records.append(DebugRecord(kind, args, at))
        self.unresolved.clear()  # `late_values` has them

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

    def flags(self) -> int:
        """Flag words."""
        mask = 0
        while self.tok in FLAG_NAMES:
            mask |= FLAG_NAMES[self.take()]
        return mask

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
        inst = LoadInst(type, pointer)
        inst.volatile = volatile
        if atomic:
            inst.syncscope = self._syncscope()
            inst.ordering = self._ordering()
        inst.align = self._optional_align()
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
        inst = StoreInst(value, pointer)
        inst.volatile = volatile
        if atomic:
            inst.syncscope = self._syncscope()
            inst.ordering = self._ordering()
        inst.align = self._optional_align()
        return inst

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
        failure = self._ordering() if self.tok in ORDERINGS else _failure_ordering(success)
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
        value = self.typed_value()
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

    def _label_list(self) -> list[Block]:
        self.expect("[")
        blocks: list[Block] = []
        while self.tok != "]":
            blocks.append(self.label())
            if self.tok != "]":
                self.expect(",")
        self.advance()
        return blocks

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

    # -- calls ---------------------------------------------------------------------------------------------

    def convention(self) -> str:
        """A calling convention's words, "" when there is none."""
        tok = self.tok
        if tok in CONVENTIONS:
            self.advance()
            return "" if tok == "ccc" else tok
        if tok == "cc":
            self.advance()
            number = self.unsigned("a calling convention number")
            return f"cc {number}" if number else ""
        return ""

    def ret_attributes(self) -> AttributeSet:
        """Attributes in front of a return type."""
        tok = self.tok
        if tok[:1].isalpha() and not self.is_type_start():
            return self.attributes(stop=self._type_words())
        return EMPTY

    def _type_words(self) -> frozenset[str]:
        return _RET_STOP

    def _call(self, opcode: str) -> Instruction:
        tail = ""
        if opcode in TAIL_WORDS:
            tail = opcode
            self.expect("call", f"after '{opcode}'")
        inst = self._call_like("call", self.flags())
        inst.tail = tail
        return inst

    def _invoke(self, opcode: str) -> Instruction:
        inst = self._call_like("invoke", 0)
        self.expect("to", "in invoke")
        normal = self.label()
        self.expect("unwind", "in invoke")
        inst.successors = [normal, self.label()]
        return inst

    def _callbr(self, opcode: str) -> Instruction:
        inst = self._call_like("callbr", 0)
        self.expect("to", "in callbr")
        fallthrough = self.label()
        inst.successors = [fallthrough, *self._label_list()]
        return inst

    def _call_like(self, opcode: str, flags: int) -> CallInst:
        cc = self.convention()
        ret_attrs = self.ret_attributes()
        space = 0
        if self.accept("addrspace"):
            space = self._space()
        type = self.type()
        explicit: FunctionType | None = None
        if isinstance(type, FunctionType):
            explicit = type
        elif isinstance(self.pointee, FunctionType):  # old: `call void (i8*, ...)* @printf(`
            explicit = self.pointee
        callee_tok = self.tok
        callee_at = self.at
        asm: Value | None = None
        if callee_tok == "asm":
            asm = self.inline_asm(function_type(VOID, []))
        elif callee_tok[:1] in ("%", "@"):
            self.advance()
        else:
            asm = self.value(pointer_type(space))  # a constant expression
        self.expect("(", "in call")
        args: list[Value] = []
        arg_attrs: list[AttributeSet] = []
        while self.tok != ")":
            if self.tok == "...":  # forwarded varargs of a musttail call
                self.advance()
                break
            arg_type = self.first_class_type("an argument")
            plain = self.tok[:1] == "%" or arg_type.kind == "metadata"
            arg_attrs.append(EMPTY if plain else self.attributes())
            args.append(self.value(arg_type))
            if self.tok != ")":
                self.expect(",", "in argument list")
        self.expect(")", "at end of argument list")
        fn_attrs, groups = self.call_attributes()
        bundle_sizes: list[tuple[str, int]] = []
        inputs: list[Value] = []
        if self.tok == "[":
            self._bundles(bundle_sizes, inputs)
        fn_type = explicit or self.deduced_type(type, args)
        callee = self.resolve_callee(callee_tok, callee_at, fn_type, space) if asm is None else asm
        self.check_call(fn_type, args, callee_at)
        inst = CallInst(opcode, fn_type, callee, args, "", flags)
        if inputs:
            inst.operands[len(args) : len(args)] = inputs
        inst.bundle_sizes = tuple(bundle_sizes)
        inst.arg_attrs = arg_attrs
        inst.cc = cc
        inst.ret_attrs = ret_attrs
        inst.fn_attrs = fn_attrs
        inst.group_ids = groups
        inst.addrspace = space
        if callee_tok == "asm":
            callee.function_type = fn_type  # type: ignore[attr-defined]
        return inst

    def _bundles(self, sizes: list[tuple[str, int]], inputs: list[Value]) -> None:
        self.expect("[")
        while self.tok != "]":
            tag = self.string_text("an operand bundle's tag")
            self.expect("(", "in operand bundle")
            count = 0
            while self.tok != ")":
                inputs.append(self.typed_value())
                count += 1
                if self.tok != ")":
                    self.expect(",", "in operand bundle")
            self.advance()
            sizes.append((tag, count))
            if self.tok != "]":
                self.expect(",", "between operand bundles")
        self.advance()

    def call_attributes(self) -> tuple[AttributeSet, tuple[int, ...]]:
        """Function attributes behind a call: groups merged with what is written out."""
        if self.tok[:1] not in ("#", '"') and not self.tok[:1].isalpha():
            return EMPTY, ()
        own = EMPTY
        groups: list[int] = []
        while True:
            if self.tok[:1] == "#" and self.tok[1:].isdecimal():
                groups.extend(self.group_refs())
            elif self.tok[:1] == '"' or (self.tok[:1].isalpha() and self.tok not in _AFTER_CALL):
                more = self.attributes(stop=_AFTER_CALL)
                if not more:
                    break
                own = own.merged(more)
            else:
                break
        return self.with_groups(own, tuple(groups)), tuple(groups)

    def with_groups(self, own: AttributeSet, groups: tuple[int, ...]) -> AttributeSet:
        """The union of written attributes and groups (groups are read before bodies)."""
        for number in groups:
            group = self.module.attribute_groups.get(number)
            if group is not None:
                own = group.merged(own) if own else group
        return own

    def deduced_type(self, ret: Type, args: list[Value]) -> FunctionType:
        """The function type of a call that spells only its return type."""
        return function_type(ret, [a.type for a in args])

    def resolve_callee(self, tok: str, at: int, fn_type: FunctionType, space: int) -> Value:
        """The callee's value; an undeclared `@llvm.*` is declared on the fly, as LLVM does."""
        if tok[:1] == "%":
            return self.local(tok, pointer_type(space), at)
        found = self.global_values.get(tok)
        if found is None:
            name = name_of(tok)
            found = self.global_values.get("@" + name)
            if found is None:
                if not name.startswith("llvm."):
                    self.undefined_global(tok, at)
                return self.declare_intrinsic(name, fn_type)
        return found

    def declare_intrinsic(self, name: str, fn_type: FunctionType) -> Function:
        """Add a declaration for an intrinsic that is only called."""
        function = Function(name, fn_type)
        function.parent = self.module
        self.module.functions[name] = function
        self.global_values["@" + name] = function
        return function

    def check_call(self, fn_type: FunctionType, args: list[Value], at: int) -> None:
        """Complain when arguments and parameters differ."""
        params = fn_type.params
        if len(args) < len(params) or (len(args) > len(params) and not fn_type.vararg):
            few = "not enough" if len(args) < len(params) else "too many"
            self.error(f"{few} arguments specified for call of type '{fn_type}'", at)
        for number, (arg, want) in enumerate(zip(args, params)):
            if arg.type is not want:
                self.error(f"argument {number + 1} has type '{arg.type}' but the callee wants '{want}'", at)


_RET_STOP: Final = frozenset(
    ["void", "half", "bfloat", "float", "double", "fp128", "x86_fp80", "ppc_fp128", "ptr", "label", "metadata",
     "token", "x86_amx", "x86_mmx", "target", "addrspace", *[f"{c}{n}" for c in "ib" for n in range(1, 4097)]]
)  # fmt: skip
_AFTER_CALL: Final = frozenset(
    [
        *BINARY, *CASTS, *TERMINATORS, *HEADER_WORDS, *TAIL_WORDS, "call", "load", "store", "getelementptr", "alloca",
        "fence", "cmpxchg", "atomicrmw", "fneg", "freeze", "icmp", "fcmp", "select", "phi", "va_arg",
        "extractelement", "insertelement", "shufflevector", "extractvalue", "insertvalue", "landingpad", "catchpad",
        "cleanuppad", "uselistorder", "uselistorder_bb", "define", "declare",
    ]
)  # fmt: skip
assert VALUE_WORDS


def _failure_ordering(success: str) -> str:
    return {"acq_rel": "acquire", "release": "monotonic"}.get(success, success)


def compare_type(type: Type) -> Type:
    """i1, or a vector of i1 as wide as the operands."""
    return vector_type(I1, type.count, type.scalable) if isinstance(type, VectorType) else I1


def cast_problem(opcode: str, source: Type, target: Type) -> str | None:
    """Why a cast is not allowed, or None."""
    if opcode == "bitcast":
        if source.is_aggregate or target.is_aggregate:
            return "aggregates cannot be cast"
        if (source.scalar.kind == "ptr") != (target.scalar.kind == "ptr"):
            return "pointers are cast to integers by ptrtoint"
        return None
    if isinstance(source, VectorType) or isinstance(target, VectorType):
        if not isinstance(source, VectorType) or not isinstance(target, VectorType) or source.count != target.count:
            return "both must be vectors of the same length"
    a, b = source.scalar, target.scalar
    want = _CAST_KINDS[opcode]
    if (a.kind, b.kind) != want:
        return f"it converts {want[0]} to {want[1]}"
    if opcode in ("trunc", "fptrunc") and not a.bits > b.bits:  # type: ignore[attr-defined]
        return "the result must be narrower"
    if opcode in ("zext", "sext", "fpext") and not a.bits < b.bits:  # type: ignore[attr-defined]
        return "the result must be wider"
    return None


_CAST_KINDS: Final = {
    "trunc": ("int", "int"), "zext": ("int", "int"), "sext": ("int", "int"), "fptrunc": ("float", "float"),
    "fpext": ("float", "float"), "fptoui": ("float", "int"), "fptosi": ("float", "int"), "uitofp": ("int", "float"),
    "sitofp": ("int", "float"), "ptrtoint": ("ptr", "int"), "ptrtoaddr": ("ptr", "int"), "inttoptr": ("int", "ptr"),
    "addrspacecast": ("ptr", "ptr"),
}  # fmt: skip

__all__ = ["Constant", "ForwardRef", "InstructionReader", "cast_problem", "compare_type"]
