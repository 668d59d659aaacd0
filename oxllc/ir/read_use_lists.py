"""Reading `uselistorder` (Language Reference, "Use-list Order Directives").

Use lists are not kept, so the directives mean nothing here; they are checked as far as one function shows whether they fit.
"""

from __future__ import annotations

from typing import Final

from oxllc.diagnostics import SourceFile
from oxllc.ir.lexer import name_of
from oxllc.ir.module import Function
from oxllc.ir.read_constants import GlobalForward
from oxllc.ir.read_instructions import InstructionReader
from oxllc.ir.values import Block

_LOCAL: Final = "%"


class UseListReader(InstructionReader):
    """Directives, which name values that may come later in a body: looked at when it ends."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.use_lists: list[tuple[str, int, int]] = []  # a local, how many indexes, offset
        self.block_use_lists: list[tuple[str, int, str, int]] = []  # a function's token, its offset, a block's, its offset

    def use_list_order(self) -> None:
        """`uselistorder type value, { 1, 0 }` or `uselistorder_bb @function, %block, { 1, 0 }`."""
        begin = self.at
        if self.take() == "uselistorder_bb":
            function, at = self.take(), begin + len("uselistorder_bb ")
            self.expect(",")
            self.block_use_lists.append((function, at, self.tok, self.at))
            self.advance()
            self.use_list_indexes()
            return
        at = self.at
        type = self.type()
        if self.tok[:1] == _LOCAL:
            if self.top_level:
                self.error("expected a global value")
            key = _LOCAL + name_of(self.take())
            self.use_lists.append((key, self.use_list_indexes(), begin))
            return
        value = self.constant(type)
        if isinstance(value, GlobalForward):
            self.error("value has no uses", begin)
        if value.type is not type:
            self.error(f"value has type '{value.type}' but expected '{type}'", at)
        self.use_list_indexes()

    def use_list_indexes(self) -> int:
        """`, { 1, 0 }`: how many they are."""
        self.expect(",")
        at = self.at
        self.expect("{")
        indexes: list[int] = []
        while self.tok != "}":
            indexes.append(self.unsigned("a uselistorder index"))
            if self.tok != "}":
                self.expect(",")
        self.advance()
        if len(indexes) < 2:
            self.error("expected >= 2 uselistorder indexes", at)
        if sorted(indexes) != list(range(len(indexes))):
            self.error("expected distinct uselistorder indexes in range [0, size)", at)
        if indexes == sorted(indexes):
            self.error("expected uselistorder indexes to change the order", at)
        return len(indexes)

    def check_use_lists(self, function: Function) -> None:
        """At the end of a body: the locals have as many uses as there are indexes."""
        for key, count, at in self.use_lists:
            value = self.locals.get(key)
            uses = 0
            for block in function.blocks:
                for inst in block.instructions:
                    uses += sum(s is value for s in inst.successors) if isinstance(value, Block) else sum(o is value for o in inst.operands)
            # Addresses of blocks and metadata are uses, too, and not counted here.
            if (uses < 1 and not isinstance(value, Block)) or value is None:
                self.error("value has no uses", at)
            if uses > count:
                self.error(f"wrong number of indexes, expected {uses}", at)
        self.use_lists.clear()

    def check_block_use_lists(self) -> None:
        """At the end of the module: `uselistorder_bb` names a block of a function that is defined."""
        for name, at, block, block_at in self.block_use_lists:
            function = self.global_values.get(name)
            if not isinstance(function, Function):
                self.error("expected function name in uselistorder_bb", at, length=len(name))
            if not function.blocks:
                self.error("invalid declaration in uselistorder_bb", at, length=len(name))
            if not any(b.name == name_of(block) and not b.name.isdecimal() for b in function.blocks):
                self.error("invalid basic block in uselistorder_bb", block_at, length=len(block))
