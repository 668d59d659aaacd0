"""What the one-line shapes share: types, values, flags and attachments by their spelling; and calls."""

from __future__ import annotations

from oxllc.diagnostics import OxllcError, SourceFile
from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.instructions import (
    FLAG_NAMES,
    CallInst,
    Instruction,
)
from oxllc.ir.lexer import name_of
from oxllc.ir.line_shapes import (
    ARGUMENT,
    ATTACHMENT,
    CALL_LINE,
)
from oxllc.ir.metadata import MDNode
from oxllc.ir.module import Function
from oxllc.ir.read_constants import global_key
from oxllc.ir.read_function import FunctionReader
from oxllc.ir.read_locals import ForwardRef
from oxllc.ir.types import VOID, FunctionType, Type
from oxllc.ir.values import Constant, Value


class LineReader(FunctionReader):
    """Caches by spelling, the completion of an instruction, and the shape of calls."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.line_types: dict[str, tuple[Type, dict[str, Constant]]] = {}
        self.flag_masks: dict[str, int] = {"": 0}
        self.tails: dict[str, tuple[MDNode | None, dict[str, MDNode] | None]] = {}
        self.arg_heads: dict[str, tuple[Type, dict[str, Constant], AttributeSet]] = {}
        self.call_heads: dict[str, tuple[int, str, AttributeSet, Type] | None] = {}
        self.expressions: dict[str, MDNode] = {}
        self.group_sets: dict[str, tuple[AttributeSet, tuple[int, ...]]] = {"": (EMPTY, ())}

    # -- pieces --------------------------------------------------------------------------------------------

    def _line_type(self, spelling: str) -> tuple[Type, dict[str, Constant]] | None:
        """A type by its spelling, with the table of its constants; None when the general reader must say why not."""
        saved = self.text, self.tok, self.at, self.end
        try:
            self.text = spelling
            self.seek(0)
            type = self.type()
            if self.tok or not type.is_first_class:
                return None
        except OxllcError:
            return None
        finally:
            self.text, self.tok, self.at, self.end = saved
        found = self.line_types[spelling] = (type, self.table(type))
        return found

    def _fast_value(self, tok: str, type: Type, table: dict[str, Constant], at: int) -> Value | None:
        """A value that is not a local known already; None when the general reader must look."""
        if tok[0] == "%":
            if tok[1] == '"':
                tok = "%" + name_of(tok)
                value = self.locals.get(tok)
                if value is not None:
                    return value
            forward = ForwardRef(type, tok, at)
            self.unresolved.append(forward)
            return forward
        found = table.get(tok)
        if found is None:
            if tok[0] == "@":
                if tok[1] == '"':
                    tok = global_key(tok)
                value = self.global_values.get(tok)
                return value if value is not None and value.type is type else None
            if tok[-1] == ")":
                return self._fast_expression(tok, type, table)
            try:
                found = self._simple(tok, type)
            except OxllcError:
                return None
            if found is not None:
                table[tok] = found
        return found

    def _fast_expression(self, spelling: str, type: Type, table: dict[str, Constant]) -> Constant | None:
        """A constant expression by its spelling."""
        saved = self.text, self.tok, self.at, self.end
        try:
            self.text = spelling
            self.seek(0)
            found = self.constant(type)
            if self.tok:
                return None
        except OxllcError:
            return None
        finally:
            self.text, self.tok, self.at, self.end = saved
        table[spelling] = found
        return found

    def _flag_mask(self, words: str) -> int:
        mask = 0
        for word in words.split():
            mask |= FLAG_NAMES[word]
        self.flag_masks[words] = mask
        return mask

    def _complete(self, inst: Instruction, name: str, begin: int, tail: str) -> None:
        """Attachments, then as `finish`."""
        inst.offset = begin
        if tail:
            found = self.tails.get(tail)
            if found is None:
                found = self._tail(tail, begin)
            inst.debug_loc, metadata = found
            if metadata is not None:
                inst.metadata = dict(metadata)
        block = self.block
        if block is None or self.unresolved or self.records or not name:
            self.finish(inst, name, begin)
            return
        inst.parent = block
        block.instructions.append(inst)
        inst.name = plain = name[1:]
        numbered = plain.isdecimal()
        if name in self.locals or name in self.pending_blocks or inst.type is VOID or (numbered and plain != str(self.next_number)):
            if inst.type is VOID:
                self.error("instructions returning void cannot have a name", begin, length=len(name))
            self.define_local(inst, name, begin)
            return
        if numbered:
            self.next_number += 1
        self.locals[name] = inst

    def _tail(self, tail: str, at: int) -> tuple[MDNode | None, dict[str, MDNode] | None]:
        debug: MDNode | None = None
        others: dict[str, MDNode] = {}
        for kind, number in ATTACHMENT.findall(tail):
            node = self.node(int(number), at)
            if kind == "dbg":
                debug = node
            else:
                others[kind] = node
        found = self.tails[tail] = (debug, others or None)
        return found

    # -- calls ---------------------------------------------------------------------------------------------

    def _fast_call(self, opcode: str, name: str, at: int, begin: int) -> int:
        tail_word = ""
        if opcode == "tail":
            if not self.text.startswith("call ", at):
                return -1
            at += 5
            tail_word = "tail"
        m = CALL_LINE.match(self.text, at)
        if m is None:
            return -1
        head, callee_tok, arg_text, group_text, tail = m.groups()
        if head in self.call_heads:
            head_entry = self.call_heads[head]
        else:
            head_entry = self._call_head(head)
        if head_entry is None:
            return -1
        flags, cc, ret_attrs, type = head_entry
        args: list[Value] = []
        attrs: list[AttributeSet] = []
        if arg_text:
            end = 0
            locals = self.locals
            arg_heads = self.arg_heads
            args_at = m.start(3)
            for part in ARGUMENT.finditer(arg_text):
                if part.start() != end:
                    return -1
                end = part.end()
                arg_head, tok = part.groups()
                entry = arg_heads.get(arg_head) or self._arg_head(arg_head)
                if entry is None:
                    return -1
                arg_type = entry[0]
                value: Value | None = locals.get(tok)
                if value is None:
                    value = self._fast_value(tok, arg_type, entry[1], args_at)
                if value is None or value.type is not arg_type:
                    return -1
                args.append(value)
                attrs.append(entry[2])
            if end != len(arg_text):
                return -1
        callee: Value | None
        if callee_tok[0] == "@":
            callee = self.global_values.get(callee_tok if callee_tok[1] != '"' else global_key(callee_tok))
        else:
            callee = self.locals.get(callee_tok)
        if callee is None or callee.type is not self.types["ptr"]:
            return -1
        if isinstance(type, FunctionType):
            fn_type = type
        elif isinstance(callee, Function) and callee.value_type.ret is type:
            fn_type = callee.value_type
            if fn_type.vararg:
                fn_type = self.deduced_type(type, args)
        else:
            fn_type = self.deduced_type(type, args)
        params = fn_type.params
        if len(params) != len(args):
            if not fn_type.vararg or len(params) > len(args):
                fn_type = self.deduced_type(type, args)
                if isinstance(type, FunctionType):
                    return -1
                params = fn_type.params
        for arg, want in zip(args, params):
            if arg.type is not want:
                if isinstance(type, FunctionType):
                    return -1
                fn_type = self.deduced_type(type, args)
                break
        inst = CallInst("call", fn_type, callee, args, "", flags)
        inst.tail = tail_word
        inst.cc = cc
        inst.ret_attrs = ret_attrs
        inst.arg_attrs = attrs
        if group_text:
            groups = self.group_sets.get(group_text)
            if groups is None:
                number = int(group_text[2:])
                groups = self.group_sets[group_text] = (self.with_groups(EMPTY, (number,)), (number,))
            inst.fn_attrs, inst.group_ids = groups
        self._complete(inst, name, begin, tail)
        return m.end()

    def _call_head(self, spelling: str) -> tuple[int, str, AttributeSet, Type] | None:
        """What stands between `call` and the callee: flags, convention, attributes, type."""
        saved = self.text, self.tok, self.at, self.end
        found: tuple[int, str, AttributeSet, Type] | None
        try:
            self.text = spelling
            self.seek(0)
            flags = self.flags()
            cc = self.convention()
            attrs = self.ret_attributes()
            type = self.type()
            found = None if self.tok or isinstance(self.pointee, FunctionType) else (flags, cc, attrs, type)
        except OxllcError:
            found = None
        finally:
            self.text, self.tok, self.at, self.end = saved
        self.call_heads[spelling] = found
        return found

    def _arg_head(self, spelling: str) -> tuple[Type, dict[str, Constant], AttributeSet] | None:
        """An argument's type and attributes."""
        saved = self.text, self.tok, self.at, self.end
        try:
            self.text = spelling
            self.seek(0)
            type = self.first_class_type()
            attrs = self.attributes()
            if self.tok or type.kind == "metadata":
                return None
        except OxllcError:
            return None
        finally:
            self.text, self.tok, self.at, self.end = saved
        found = self.arg_heads[spelling] = (type, self.table(type), attrs)
        return found
