"""Selection of single functions apart from their module, and the module that is put together of them.

What functions share in a module is numbered in the order in which they first mention it: constants in memory, labels of blocks whose address
is taken, names that are defined elsewhere.  A function selected on its own gets names of its own for the first two (`LOCAL`, then a number or
a block's name) and comes with a `Part`, the list of what it mentions; `WholeModule.add`, called for the functions in source order, makes of
these lists what selection of the module in one go has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.ir.values import Block
from oxllc.isel.module_lowering import ModuleLowering

if TYPE_CHECKING:
    from oxllc.ir.module import Function, Module
    from oxllc.ir.values import BlockAddress
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import Target

LOCAL = "\x03"  # begins names that are a function's own, behind "%" those of blocks: no name of a program may hold it


class SharedLabel(Exception):
    """A function takes the address of another function's block."""


class Part(NamedTuple):
    """What a function shares with its module, each in the order of first mention."""

    constants: list[tuple[bytes, int]]  # contents and alignment
    labels: list[str]  # blocks of its own whose address it takes
    externals: list[tuple[str, str]]  # names and linkage
    executable_stack: bool


def _label(block: Block) -> str:
    return f"{LOCAL}%{block.name}"


class ApartLowering(ModuleLowering):
    """Selection of functions one by one.  `labelled`: by function, the blocks whose address the module's data hold."""

    def __init__(self, module: Module, target: Target, ctx: PassContext, labelled: dict[Function, list[Block]]) -> None:
        super().__init__(module, target, ctx)
        self.labelled = labelled
        self._current: Function | None = None

    def lower_apart(self, number: int, function: Function) -> tuple[MachineFunction, Part]:
        """Lower the `number`-th function of the module.  Raises SharedLabel if it cannot be done apart."""
        self._pool = {}
        self._externals = {}
        self._symbols = {}
        self._block_addresses = {}
        self._current = function
        self.result.executable_stack = False
        lowering = self.lower_function(number, function)
        own = list(self._block_addresses)
        for block in dict.fromkeys((*own, *self.labelled.get(function, ()))):
            lowering.label_block(block, _label(block))
        part = Part(list(self._pool), [block.name for block in own], list(self._externals.items()), self.result.executable_stack)
        return lowering.mf, part

    def block_address(self, value: BlockAddress) -> str:
        if value.function is not self._current:
            raise SharedLabel
        return self._block_addresses.setdefault(value.block, (_label(value.block), value.function))[0]

    def constant_pool(self, data: bytes, align: int) -> str:
        return self._pool.setdefault((data, align), f"{LOCAL}{len(self._pool)}")


class WholeModule(ModuleLowering):
    """The module of functions that are lowered apart.  `named`: by function, blocks that the module's data name."""

    def __init__(self, module: Module, target: Target, ctx: PassContext, named: dict[Function, dict[str, Block]]) -> None:
        super().__init__(module, target, ctx)
        self.named = named

    def add(self, number: int, function: Function, part: Part) -> dict[str, str]:
        """Take in what the `number`-th function shares; gives the module's names for the function's own ones."""
        self._number = number
        names = {f"{LOCAL}{i}": self.constant_pool(data, align) for i, (data, align) in enumerate(part.constants)}
        for name in part.labels:
            block = self.named.get(function, {}).get(name) or Block(name, function)
            self._block_addresses[block] = (f".Ltmp{len(self._block_addresses)}", function)
        for name, linkage in part.externals:
            self._externals.setdefault(name, linkage)
        self.result.executable_stack |= part.executable_stack
        return names

    def labels(self) -> dict[Function, dict[str, str]]:
        """After the data: by function, the labels of its blocks by the names that it has for them."""
        found: dict[Function, dict[str, str]] = {}
        for block, (label, owner) in self._block_addresses.items():
            found.setdefault(owner, {})[_label(block)] = label
        return found

    def labelled(self) -> dict[Function, list[Block]]:
        """After the data: by function, the blocks whose address they hold."""
        found: dict[Function, list[Block]] = {}
        for block, (_, owner) in self._block_addresses.items():
            found.setdefault(owner, []).append(block)
        return found
