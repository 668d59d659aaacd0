"""Bodies read one by one: the top level of a module first, then each function's body when it is wanted, in any order.

Until its body is read, and after it is dropped, a defined function holds one empty block, so that it is no declaration.

What a single body does not show is refused by `NotApart`: a body that does not end where the quick scan said, and one that takes the address
of another function's block.  All else that is wrong raises what the reader of whole modules raises, though not always the error that it
would come upon first.
"""

from __future__ import annotations

from oxllc.diagnostics import SourceFile
from oxllc.ir.module import Function
from oxllc.ir.prep_cfg import taken_in
from oxllc.ir.reader import ModuleReader
from oxllc.ir.values import Block


class NotApart(Exception):
    """The module has to be read as a whole."""


class ModuleBodies:
    """The bodies of a module whose top level has been read; `module` is that.  `spans`: where a body begins and ends, in source order."""

    def __init__(self, text: str, name: str) -> None:
        self.reader = ModuleReader(SourceFile(name, text), exact=False)
        self.reader.read_top_level()
        self.module = self.reader.module
        self.spans = {function: (begin, end) for function, begin, end in self.reader.bodies}
        for function in self.spans:
            self.drop(function)
        self.reader.check_block_addresses()
        if self.reader.block_use_lists:
            raise NotApart
        self.named = sum(map(len, self.reader.early_blocks.values()))
        self.taken = taken_in(self.module.globals.values(), ())
        """The blocks whose address a global variable holds."""

    def read(self, function: Function) -> set[Block]:
        """Read a body; gives the blocks whose address is taken there or by a global variable."""
        reader = self.reader
        begin, end = self.spans[function]
        function.blocks = []
        if reader.body(function, begin) != end or sum(map(len, reader.early_blocks.values())) != self.named:
            raise NotApart
        return self.taken | taken_in((), (function,)) if reader.text.find("blockaddress", begin, end) >= 0 else self.taken

    def drop(self, function: Function) -> None:
        """Forget a body."""
        function.blocks = [Block("", function)]

    def check_top_level(self) -> None:
        """The checks that need no body."""
        self.reader.check_types_defined()
        self.reader.check_metadata_defined()

    def check_bodies(self) -> None:
        """The checks of names that the bodies read so far mention."""
        self.reader.check_types_defined()
        self.reader.check_metadata_defined(numbered=False)
        if self.reader.block_use_lists:
            raise NotApart


__all__ = ["ModuleBodies", "NotApart"]
