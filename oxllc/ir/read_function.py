"""Reading function bodies: blocks, labels, numbering, forward references."""

from __future__ import annotations

import re
from typing import Final

from oxllc.diagnostics import did_you_mean
from oxllc.ir.lexer import name_of
from oxllc.ir.metadata import DIArgList
from oxllc.ir.module import Function
from oxllc.ir.read_locals import ForwardRef
from oxllc.ir.read_use_lists import UseListReader
from oxllc.ir.values import Block, PoisonValue, Value

LABEL: Final = re.compile(r'([-a-zA-Z$._0-9]+|"[^"]*"):')


class FunctionReader(UseListReader):
    """Bodies by tokens only; `FastReader` adds the one-line shapes."""

    def body(self, function: Function, begin: int) -> int:
        """Read the body whose `{` ends at `begin`; gives the offset behind its `}`."""
        self.function = function
        self.locals = {"%" + a.name: a for a in function.args}
        self.pending_blocks = {}
        self.pending_at = {}
        early = self.early_blocks.get(function)
        if early:
            for name, block in early.items():
                self.pending_blocks["%" + name] = block
                self.pending_at["%" + name] = block.offset
        self.fixups = []
        self.block = None
        self.records = []
        numbers = [int(a.name) for a in function.args if a.name.isdecimal()]
        self.next_number = max(numbers) + 1 if numbers else 0
        end = self.statements(begin)
        self.finish_body(function, end)
        return end

    def statements(self, begin: int) -> int:
        """Everything up to the closing brace; gives the offset behind it."""
        self.seek(begin)
        while not self.slow_step():
            pass
        return self.end

    def slow_step(self) -> bool:
        """One label, record, directive or instruction by tokens; True at the closing brace (still current)."""
        tok = self.tok
        if tok == "}":
            return True
        label = LABEL.match(self.text, self.at)
        if label is not None:
            self.check_closed(self.at)
            begin = self.at
            self.start_block("%" + name_of("%" + label[1]), begin)
            self.seek(label.end())
        elif tok[:5] == "#dbg_":
            self.record()
        elif tok == "uselistorder" or tok == "uselistorder_bb":
            self.use_list_order()
        elif not tok:
            self.error("expected '}' at end of function body")
        else:
            self.statement()
        return False

    def check_closed(self, at: int) -> None:
        """A label may only follow a terminator."""
        if self.block is not None:
            if not self.block.instructions:
                self.error("a basic block must end with a terminator; this one is empty", self.block.offset)
            self.error("expected a terminator instruction before this label", at)

    def finish_body(self, function: Function, end: int) -> None:
        """Resolve forward references and check that the body is complete."""
        if not function.blocks:
            self.error("function body requires at least one basic block", end - 1)
        if self.block is not None:
            self.error("expected a terminator instruction at the end of this block", end - 1)
        if self.pending_blocks:
            key = next(iter(self.pending_blocks))
            hint = did_you_mean(key, [k for k, v in self.locals.items() if isinstance(v, Block)])
            self.error(f"use of undefined label '{key}'", self.pending_at[key], hint=hint, length=len(key))
        get = self.locals.get
        for operands, number, forward in self.fixups:
            value = get(forward.key)
            if value is None:
                hint = did_you_mean(forward.key, self.locals)
                self.error(f"use of undefined value '{forward.key}'", forward.at, hint=hint, length=len(forward.key))
            if value.type is not forward.type:
                self.type_mismatch(forward.key, value.type, forward.type, forward.at)
            operands[number] = value
        self.check_use_lists(function)
        for late in self.late_values:
            if isinstance(late, DIArgList):
                late.values = [self._late(v) for v in late.values]
            else:
                late.value = self._late(late.value)
        self.late_values.clear()
        self.function = None

    def _late(self, value: Value) -> Value:
        """What a value named in metadata turned out to be; nothing at all is poison there."""
        if type(value) is not ForwardRef:
            return value
        found = self.locals.get(value.key)
        return found if found is not None and found.type is value.type else PoisonValue(value.type)
