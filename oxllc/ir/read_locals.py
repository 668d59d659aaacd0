"""Reading the parts of a statement that all instructions share: names, operands, labels, attachments, records.

A local named before its definition gives a `ForwardRef`, noted in `fixups` and replaced at the end of the body.
"""

from __future__ import annotations

from typing import Final

from oxllc.diagnostics import SourceFile
from oxllc.ir.instructions import (
    TERMINATORS,
    Instruction,
)
from oxllc.ir.lexer import name_of
from oxllc.ir.metadata import DebugRecord, MDNode, Metadata
from oxllc.ir.module import Function
from oxllc.ir.read_metadata import MetadataReader
from oxllc.ir.types import (
    VOID,
    Type,
)
from oxllc.ir.values import Block, MetadataAsValue, Value

# Of debug records, with their location.
RECORD_ARGUMENTS: Final = {"dbg_value": 4, "dbg_declare": 4, "dbg_declare_value": 4, "dbg_assign": 7, "dbg_label": 2}


class ForwardRef(Value):
    """A local used before its definition; never leaves the reader."""

    __slots__ = ("at", "key")

    def __init__(self, type: Type, key: str, at: int) -> None:
        self.type = type
        self.key = key
        self.at = at


class LocalReader(MetadataReader):
    """Names of a function, and statements as far as they are the same for all opcodes."""

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
        """A value of a type that is known: a local, a constant, or metadata as a value."""
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

    def unread_block(self, function: Function, name: str, at: int) -> Block:
        """A block named before its label, here or in a later body."""
        if function is not self.function:
            return super().unread_block(function, name, at)
        found = self.pending_blocks.get("%" + name)
        if found is None:
            found = self.pending_blocks["%" + name] = Block(name, function)
            self.pending_at["%" + name] = at
        return found

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
        if len(args) != RECORD_ARGUMENTS.get(kind, len(args)):
            self.error(f"'#{kind}' has {RECORD_ARGUMENTS[kind]} arguments, not {len(args)}", at)
        self.advance()
        self.records.append(DebugRecord(kind, args, at))
        self.unresolved.clear()  # `late_values` has them

    def instruction(self) -> Instruction:
        """The instruction at the current token, without name and attachments."""
        raise NotImplementedError
