"""The usual one-line shapes of instructions, one regular expression each (nine lines of ten in compiled code).

Every handler matches its whole line or gives up by returning -1; then, and for every error, the general reader of
`read_instructions.py` starts again at the same place, so this file decides only speed.  A handler gives the offset
behind the line's last character.  Types, attribute words, flags and attachments are cached by their spelling.

Measured on 104 thousand lines of clang output, metadata included: 115 to 124 thousand lines a second, against 65
thousand with the general reader alone.
"""

from __future__ import annotations

from collections.abc import Callable

from oxllc.diagnostics import OxllcError, SourceFile
from oxllc.ir.instructions import (
    BINARY,
    CASTS,
    FP_BINARY,
    AggregateInst,
    AllocaInst,
    BranchInst,
    CastInst,
    CmpInst,
    GEPInst,
    Instruction,
    LoadInst,
    PhiInst,
    StoreInst,
)
from oxllc.ir.lexer import name_of
from oxllc.ir.line_shapes import (
    ALLOCA_LINE,
    BINARY_LINE,
    BR_LINE,
    CAST_LINE,
    COMPARE_LINE,
    DEBUG_LINE,
    EXTRACT_LINE,
    GEP_LINE,
    HEAD,
    INSERT_LINE,
    LOAD_LINE,
    OPERANDS_LINE,
    PHI_LINE,
    PHI_PAIR,
    RET_LINE,
    STORE_LINE,
)
from oxllc.ir.metadata import DebugRecord, MDNode, Metadata, ValueAsMetadata
from oxllc.ir.read_lines import LineReader
from oxllc.ir.read_locals import ForwardRef
from oxllc.ir.rules import FCMP_PREDICATES, ICMP_PREDICATES, cast_problem, compare_type
from oxllc.ir.types import I1, I8, VOID, ArrayType, Type, VectorType
from oxllc.ir.values import Block, Value

Handler = Callable[[str, str, int, int], int]
"""(opcode, "%name" or "", offset behind the opcode and its blank, offset of the statement) -> end or -1."""


class FastReader(LineReader):
    """Function bodies by line shapes, with the token reader behind."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.handlers: dict[str, Handler] = {
            "icmp": self._fast_compare,
            "fcmp": self._fast_compare,
            "load": self._fast_load,
            "store": self._fast_store,
            "getelementptr": self._fast_gep,
            "br": self._fast_br,
            "ret": self._fast_ret,
            "phi": self._fast_phi,
            "alloca": self._fast_alloca,
            "call": self._fast_call,
            "tail": self._fast_call,
            "select": self._fast_operands,
            "extractelement": self._fast_operands,
            "insertelement": self._fast_operands,
            "fneg": self._fast_operands,
            "freeze": self._fast_operands,
            "extractvalue": self._fast_extract,
            "insertvalue": self._fast_insert,
        }
        for opcode in BINARY:
            self.handlers[opcode] = self._fast_binary
        for opcode in CASTS:
            self.handlers[opcode] = self._fast_cast

    def statements(self, begin: int) -> int:
        """The body's lines; falls back to tokens line by line."""
        text = self.text
        head = HEAD.match
        handlers = self.handlers
        at = begin
        while True:
            m = head(text, at)
            if m is not None:
                name, opcode, label, record = m.groups()
                if opcode is not None:
                    handler = handlers.get(opcode)
                    if handler is not None:
                        if name is None:
                            end = handler(opcode, "", m.end(), m.start(2))
                        else:
                            if name[1] == '"':
                                name = "%" + name_of(name)
                            end = handler(opcode, name, m.end(), m.start(1))
                        if end >= 0:
                            at = end
                            continue
                        self.unresolved.clear()
                elif label is not None:
                    self.check_closed(m.start(3))
                    self.start_block("%" + name_of("%" + label), m.start(3))
                    at = m.end()
                    continue
                else:
                    end = self._fast_record(record, m.end(), m.start(4) - 5)
                    if end >= 0:
                        at = end
                        continue
                    self.unresolved.clear()
            self.seek(at)
            if self.slow_step():
                return self.end
            # The token behind the statement is current; line shapes resume in front of it.
            at = self.at

    # -- shapes --------------------------------------------------------------------------------------------

    def _fast_binary(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = BINARY_LINE.match(self.text, at)
        if m is None:
            return -1
        flags, spelling, a_tok, b_tok, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None:
            return -1
        type, table = entry
        if type.scalar.kind != ("float" if opcode in FP_BINARY else "int"):
            return -1
        a: Value | None = self.locals.get(a_tok)
        if a is None:
            a = self._fast_value(a_tok, type, table, m.start(3))
        b: Value | None = self.locals.get(b_tok)
        if b is None:
            b = self._fast_value(b_tok, type, table, m.start(4))
        if a is None or b is None or a.type is not type or b.type is not type:
            return -1
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        self._complete(Instruction(opcode, type, [a, b], "", mask), name, begin, tail)
        return m.end()

    def _fast_compare(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = COMPARE_LINE.match(self.text, at)
        if m is None:
            return -1
        flags, predicate, spelling, a_tok, b_tok, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None or predicate not in (ICMP_PREDICATES if opcode == "icmp" else FCMP_PREDICATES):
            return -1
        type, table = entry
        kind = type.scalar.kind
        if (kind == "float") != (opcode == "fcmp") or kind not in ("float", "int", "ptr"):
            return -1
        a: Value | None = self.locals.get(a_tok)
        if a is None:
            a = self._fast_value(a_tok, type, table, m.start(4))
        b: Value | None = self.locals.get(b_tok)
        if b is None:
            b = self._fast_value(b_tok, type, table, m.start(5))
        if a is None or b is None or a.type is not type or b.type is not type:
            return -1
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        result = I1 if type.kind != "vector" else compare_type(type)
        self._complete(CmpInst(opcode, result, [a, b], predicate, "", mask), name, begin, tail)
        return m.end()

    def _fast_cast(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = CAST_LINE.match(self.text, at)
        if m is None:
            return -1
        flags, spelling, tok, target_spelling, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        target = self.line_types.get(target_spelling) or self._line_type(target_spelling)
        if entry is None or target is None:
            return -1
        type, table = entry
        value: Value | None = self.locals.get(tok)
        if value is None:
            value = self._fast_value(tok, type, table, m.start(3))
        if value is None or value.type is not type or cast_problem(opcode, type, target[0]):
            return -1
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        self._complete(CastInst(opcode, target[0], [value], "", mask), name, begin, tail)
        return m.end()

    def _fast_load(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = LOAD_LINE.match(self.text, at)
        if m is None:
            return -1
        volatile, spelling, pointer_spelling, tok, align, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        pointer_entry = self.line_types.get(pointer_spelling) or self._line_type(pointer_spelling)
        if entry is None or pointer_entry is None:
            return -1
        type, table = pointer_entry
        pointer: Value | None = self.locals.get(tok)
        if pointer is None:
            pointer = self._fast_value(tok, type, table, m.start(4))
        if pointer is None or pointer.type is not type or type.kind != "ptr":
            return -1
        bytes = 0
        if align:
            bytes = int(align)
            if bytes & (bytes - 1) or bytes > 1 << 32:
                return -1
        inst = LoadInst(entry[0], pointer, bytes)
        if volatile:
            inst.volatile = True
        self._complete(inst, name, begin, tail)
        return m.end()

    def _fast_store(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = STORE_LINE.match(self.text, at)
        if m is None or name:
            return -1
        volatile, spelling, value_tok, pointer_spelling, tok, align, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        pointer_entry = self.line_types.get(pointer_spelling) or self._line_type(pointer_spelling)
        if entry is None or pointer_entry is None:
            return -1
        type, table = entry
        value: Value | None = self.locals.get(value_tok)
        if value is None:
            value = self._fast_value(value_tok, type, table, m.start(3))
        if value is None or value.type is not type:
            return -1
        type, table = pointer_entry
        pointer: Value | None = self.locals.get(tok)
        if pointer is None:
            pointer = self._fast_value(tok, type, table, m.start(5))
        if pointer is None or pointer.type is not type or type.kind != "ptr":
            return -1
        bytes = 0
        if align:
            bytes = int(align)
            if bytes & (bytes - 1) or bytes > 1 << 32:
                return -1
        inst = StoreInst(value, pointer, bytes)
        if volatile:
            inst.volatile = True
        self._complete(inst, name, begin, tail)
        return m.end()

    def _fast_gep(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = GEP_LINE.match(self.text, at)
        if m is None:
            return -1
        flags, source_spelling, spelling, tok, indices, tail = m.groups()
        source = self.line_types.get(source_spelling) or self._line_type(source_spelling)
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None or source is None:
            return -1
        type, table = entry
        base: Value | None = self.locals.get(tok)
        if base is None:
            base = self._fast_value(tok, type, table, m.start(4))
        if base is None or base.type is not type or type.kind != "ptr":
            return -1
        operands = [base]
        line_types = self.line_types
        locals = self.locals
        index_at = m.start(5)
        for part in indices[2:].split(", "):
            index_spelling, _, index_tok = part.partition(" ")
            entry = line_types.get(index_spelling) or self._line_type(index_spelling)
            if entry is None:
                return -1
            index: Value | None = locals.get(index_tok)
            if index is None:
                index = self._fast_value(index_tok, entry[0], entry[1], index_at)
            if index is None or index.type is not entry[0] or index.type.kind != "int":
                return -1
            operands.append(index)
        if len(operands) > 2 or source[0] is not I8:
            try:
                self.check_gep(source[0], operands, begin)
            except OxllcError:
                return -1
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        self._complete(GEPInst(type, source[0], operands, mask), name, begin, tail)
        return m.end()

    def _fast_br(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = BR_LINE.match(self.text, at)
        if m is None or name:
            return -1
        condition_tok, yes, target, tail = m.groups()
        if condition_tok is None:
            inst = BranchInst([], [self.block_named("%" + name_of(target), m.start(3))])
        else:
            condition: Value | None = self.locals.get(condition_tok)
            if condition is None:
                condition = self._fast_value(condition_tok, I1, self.table(I1), m.start(1))
            if condition is None or condition.type is not I1:
                return -1
            first = self.block_named("%" + name_of(yes), m.start(2))
            inst = BranchInst([condition], [first, self.block_named("%" + name_of(target), m.start(3))])
        self._complete(inst, "", begin, tail)
        self.block = None
        return m.end()

    def _fast_ret(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = RET_LINE.match(self.text, at)
        function = self.function
        if m is None or name or function is None:
            return -1
        spelling, tok, tail = m.groups()
        operands: list[Value] = []
        want = function.value_type.ret
        if spelling is None:
            if want is not VOID:
                return -1
        else:
            entry = self.line_types.get(spelling) or self._line_type(spelling)
            if entry is None or entry[0] is not want:
                return -1
            value: Value | None = self.locals.get(tok)
            if value is None:
                value = self._fast_value(tok, want, entry[1], m.start(2))
            if value is None or value.type is not want:
                return -1
            operands.append(value)
        self._complete(Instruction("ret", VOID, operands), "", begin, tail)
        self.block = None
        return m.end()

    def _fast_phi(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = PHI_LINE.match(self.text, at)
        if m is None:
            return -1
        flags, spelling, pairs, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None:
            return -1
        type, table = entry
        values: list[Value] = []
        blocks: list[Block] = []
        locals = self.locals
        where = m.start(3)
        for tok, target in PHI_PAIR.findall(pairs):
            value: Value | None = locals.get(tok)
            if value is None:
                value = self._fast_value(tok, type, table, where)
            if value is None or value.type is not type:
                return -1
            values.append(value)
            block = locals.get(target)
            if block is None:
                block = self.block_named("%" + name_of(target), where)
            elif not isinstance(block, Block):
                return -1
            blocks.append(block)
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        self._complete(PhiInst(type, values, blocks, "", mask), name, begin, tail)
        return m.end()

    def _fast_alloca(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = ALLOCA_LINE.match(self.text, at)
        if m is None or self.module.layout.alloca_addrspace:
            return -1
        spelling, align, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None:
            return -1
        bytes = 0
        if align:
            bytes = int(align)
            if bytes & (bytes - 1) or bytes > 1 << 32:
                return -1
        inst = AllocaInst(self.types["ptr"], entry[0], self.small_int(1), bytes)
        self._complete(inst, name, begin, tail)
        return m.end()

    def _fast_operands(self, opcode: str, name: str, at: int, begin: int) -> int:
        """One to three `type value` operands: select, extractelement, insertelement, fneg, freeze."""
        m = OPERANDS_LINE.match(self.text, at)
        if m is None:
            return -1
        groups = m.groups()
        operands: list[Value] = []
        for number in (1, 3, 5):
            spelling = groups[number]
            if spelling is None:
                break
            entry = self.line_types.get(spelling) or self._line_type(spelling)
            if entry is None:
                return -1
            tok = groups[number + 1]
            value: Value | None = self.locals.get(tok)
            if value is None:
                value = self._fast_value(tok, entry[0], entry[1], m.start(number + 2))
            if value is None or value.type is not entry[0]:
                return -1
            operands.append(value)
        first = operands[0].type
        count = len(operands)
        result: Type
        if opcode == "select":
            if count != 3 or first.scalar is not I1 or operands[1].type is not operands[2].type:
                return -1
            result = operands[1].type
        elif opcode == "extractelement":
            if count != 2 or not isinstance(first, VectorType) or operands[1].type.kind != "int":
                return -1
            result = first.elem
        elif opcode == "insertelement":
            if count != 3 or not isinstance(first, VectorType) or operands[2].type.kind != "int":
                return -1
            if operands[1].type is not first.elem:
                return -1
            result = first
        elif count != 1:
            return -1
        else:
            result = first
        flags = groups[0]
        mask = self.flag_masks.get(flags)
        if mask is None:
            mask = self._flag_mask(flags)
        self._complete(Instruction(opcode, result, operands, "", mask), name, begin, groups[7])
        return m.end()

    def _fast_extract(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = EXTRACT_LINE.match(self.text, at)
        if m is None:
            return -1
        spelling, tok, index, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None:
            return -1
        type, table = entry
        value: Value | None = self.locals.get(tok)
        if value is None:
            value = self._fast_value(tok, type, table, m.start(2))
        field = _field(type, int(index))
        if value is None or value.type is not type or field is None:
            return -1
        self._complete(AggregateInst(opcode, field, [value], (int(index),)), name, begin, tail)
        return m.end()

    def _fast_insert(self, opcode: str, name: str, at: int, begin: int) -> int:
        m = INSERT_LINE.match(self.text, at)
        if m is None:
            return -1
        spelling, tok, field_spelling, field_tok, index, tail = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        field_entry = self.line_types.get(field_spelling) or self._line_type(field_spelling)
        if entry is None or field_entry is None or _field(entry[0], int(index)) is not field_entry[0]:
            return -1
        operands: list[Value] = []
        for (type, table), token, group in ((entry, tok, 2), (field_entry, field_tok, 4)):
            value: Value | None = self.locals.get(token)
            if value is None:
                value = self._fast_value(token, type, table, m.start(group))
            if value is None or value.type is not type:
                return -1
            operands.append(value)
        self._complete(AggregateInst(opcode, entry[0], operands, (int(index),)), name, begin, tail)
        return m.end()

    def _fast_record(self, kind: str, at: int, begin: int) -> int:
        """`#dbg_value(type value, !variable, !DIExpression(...), !location)`."""
        m = DEBUG_LINE.match(self.text, at)
        if m is None:
            return -1
        spelling, tok, variable, expression, location = m.groups()
        entry = self.line_types.get(spelling) or self._line_type(spelling)
        if entry is None:
            return -1
        type, table = entry
        value: Value | None = self.locals.get(tok)
        if value is None:
            value = self._fast_value(tok, type, table, m.start(2))
        if value is None or value.type is not type:
            return -1
        self.unresolved.clear()
        wrapped = ValueAsMetadata(value)
        if isinstance(value, ForwardRef):
            self.late_values.append(wrapped)
        node = self.expressions.get(expression)
        if node is None:
            node = self.expressions[expression] = MDNode(-1, expression, self.parse_node)
            node.offset = m.start(4)
        args: list[Metadata] = [wrapped, self.node(int(variable), begin), node, self.node(int(location), begin)]
        self.records.append(DebugRecord("dbg_" + kind, args, begin))
        return m.end()


def _field(type: Type, index: int) -> Type | None:
    if isinstance(type, ArrayType):
        return type.elem if index < type.count else None
    fields = getattr(type, "fields", None)
    if not fields or index >= len(fields):
        return None
    found: Type = fields[index]
    return found
