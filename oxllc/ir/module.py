"""Module, Function and the other global values (Language Reference, "High Level Structure").

Invariants: a Function with no blocks is a declaration; `blocks[0]` is the entry; every Block of a definition ends
with exactly one terminator; `Instruction.parent`, `Block.parent`, `Argument.parent` are kept by whoever inserts.
Linkages, visibilities and the like are LLVM's words, "" standing for the default ("external", "default").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.types import FunctionType, PointerType, StructType, Type, pointer_type
from oxllc.ir.values import Argument, Block, Constant

if TYPE_CHECKING:
    from oxllc.diagnostics import SourceFile
    from oxllc.ir.instructions import Instruction
    from oxllc.ir.layout import DataLayout
    from oxllc.ir.metadata import MDNode


class GlobalValue(Constant):
    """What `@name` denotes: a pointer.  An unnamed one (`@0`) has name "" and its number in `slot`."""

    __slots__ = (
        "comdat", "dll_storage", "dso_local", "linkage", "metadata", "name", "offset", "parent", "partition",
        "sanitizers", "slot", "thread_local", "unnamed_addr", "value_type", "visibility",
    )  # fmt: skip

    type: PointerType

    def __init__(self, name: str, value_type: Type, addrspace: int = 0) -> None:
        self.type = pointer_type(addrspace)
        self.value_type = value_type
        self.name = name
        self.slot = -1
        self.parent: Module | None = None
        self.offset = -1
        self.linkage = ""  # "", "private", "internal", "weak_odr", "external" (a declared variable), ...
        self.visibility = ""  # "", "hidden", "protected"
        self.dll_storage = ""  # "", "dllimport", "dllexport"
        self.thread_local = ""  # "", "generaldynamic", "localdynamic", "initialexec", "localexec"
        self.unnamed_addr = ""  # "", "unnamed_addr", "local_unnamed_addr"
        self.dso_local = False
        self.comdat: str | None = None
        self.partition: str | None = None
        self.sanitizers: tuple[str, ...] = ()
        self.metadata: list[tuple[str, MDNode]] | None = None

    @property
    def is_local(self) -> bool:
        """Whether other modules cannot see it."""
        return self.linkage in ("private", "internal")

    @property
    def is_declaration(self) -> bool:
        """Whether its definition is elsewhere."""
        raise NotImplementedError


class GlobalVariable(GlobalValue):
    """`@x = global i32 0`; `initializer` None means declared only."""

    __slots__ = (
        "align", "attrs", "code_model", "externally_initialized", "group_ids", "initializer", "is_constant", "section",
    )  # fmt: skip

    def __init__(self, name: str, value_type: Type, addrspace: int = 0) -> None:
        GlobalValue.__init__(self, name, value_type, addrspace)
        self.is_constant = False
        self.externally_initialized = False
        self.initializer: Constant | None = None
        self.section: str | None = None
        self.align = 0
        self.code_model: str | None = None
        self.attrs = EMPTY
        self.group_ids: tuple[int, ...] = ()

    @property
    def is_declaration(self) -> bool:
        return self.initializer is None


class GlobalAlias(GlobalValue):
    """`@a = alias T, ptr @b`; `ifunc` when `is_ifunc` (then `aliasee` is the resolver)."""

    __slots__ = ("aliasee", "is_ifunc")

    def __init__(self, name: str, value_type: Type, addrspace: int, aliasee: Constant | None, is_ifunc: bool) -> None:
        GlobalValue.__init__(self, name, value_type, addrspace)
        self.aliasee = aliasee
        self.is_ifunc = is_ifunc

    @property
    def is_declaration(self) -> bool:
        return False


class Function(GlobalValue):
    """A function; `value_type` is its FunctionType, `blocks` is empty for a declaration.

    `attrs` has the attribute groups merged in; `group_ids` keeps the `#n` as written and `own_attrs` what stood
    beside them, for the printer.  `prefix`, `prologue`, `personality` are constants.
    """

    __slots__ = (
        "align",
        "args",
        "attrs",
        "blocks",
        "cc",
        "gc",
        "group_ids",
        "own_attrs",
        "personality",
        "preferred_align",
        "prefix",
        "prologue",
        "ret_attrs",
        "section",
    )  # fmt: skip

    value_type: FunctionType

    def __init__(self, name: str, value_type: FunctionType, addrspace: int = 0) -> None:
        GlobalValue.__init__(self, name, value_type, addrspace)
        self.args: list[Argument] = []
        self.blocks: list[Block] = []
        self.cc = ""
        self.ret_attrs = EMPTY
        self.attrs: AttributeSet = EMPTY
        self.own_attrs: AttributeSet = EMPTY
        self.group_ids: tuple[int, ...] = ()
        self.section: str | None = None
        self.align = 0
        self.preferred_align = 0
        self.gc: str | None = None
        self.prefix: Constant | None = None
        self.prologue: Constant | None = None
        self.personality: Constant | None = None

    @property
    def is_declaration(self) -> bool:
        return not self.blocks

    @property
    def return_type(self) -> Type:
        """The type returned (void included)."""
        return self.value_type.ret

    @property
    def is_intrinsic(self) -> bool:
        """Whether the name is reserved for LLVM (`llvm.`)."""
        return self.name.startswith("llvm.")

    def instructions(self) -> Iterator[Instruction]:
        """All instructions in layout order."""
        for block in self.blocks:
            yield from block.instructions


class Module:
    """A translation unit.  The dicts keep source order; `globals` are variables only.

    `metadata[7]` is node `!7`, `named_metadata["llvm.module.flags"]` a list of nodes;
    `attribute_groups[0]` is `#0`; `comdats["c"]` is its selection kind ("any", "largest"...).
    """

    def __init__(self, name: str = "<module>") -> None:
        self.name = name
        self.source: SourceFile | None = None
        self.source_filename: str | None = None
        self.datalayout = ""
        self.triple = ""
        self.inline_asm: list[str] = []
        self.functions: dict[str, Function] = {}
        self.globals: dict[str, GlobalVariable] = {}
        self.aliases: dict[str, GlobalAlias] = {}
        self.ifuncs: dict[str, GlobalAlias] = {}
        self.unnamed: dict[int, GlobalValue] = {}
        self.struct_types: dict[str, StructType] = {}
        self.attribute_groups: dict[int, AttributeSet] = {}
        self.metadata: dict[int, MDNode] = {}
        self.named_metadata: dict[str, list[MDNode]] = {}
        self.comdats: dict[str, str] = {}
        self._layout: DataLayout | None = None
        self._layout_text: str | None = None

    @property
    def layout(self) -> DataLayout:
        """Sizes and offsets by this module's `datalayout` string (LLVM's defaults where it is silent)."""
        if self._layout is None or self._layout_text != self.datalayout:
            from oxllc.ir.layout import DataLayout

            self._layout = DataLayout(self.datalayout)
            self._layout_text = self.datalayout
        return self._layout

    def global_value(self, name: str) -> GlobalValue | None:
        """The function, variable, alias or ifunc of that name."""
        return self.functions.get(name) or self.globals.get(name) or self.aliases.get(name) or self.ifuncs.get(name)

    def definitions(self) -> Iterator[Function]:
        """Functions with a body, in source order."""
        return (f for f in self.functions.values() if f.blocks)

    def __str__(self) -> str:
        from oxllc.ir.printer import print_module

        return print_module(self)
