"""One IR module to a `MachineModule`: what all functions share, symbols, the constant pool, and the facts of the target.

Facts come from the records `LoweringInfo` (thresholds), `AddressSpaceWindow` (32-bit address spaces inside the flat one) and
`ConventionFor` (which convention a function uses).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.metadata import subprogram
from oxllc.ir.module import GlobalVariable
from oxllc.isel.dag import MAX_SYMBOL_OFFSET
from oxllc.isel.knownbits import known_from_range
from oxllc.isel.legalize_info import legality_of
from oxllc.isel.lower_globals import comdat_kind, lower_aliases, lower_global
from oxllc.isel.lower_types import TypeLowering
from oxllc.mir.function import GlobalData, MachineFunction, MachineModule
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.completeness import missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.attributes import AttributeSet
    from oxllc.ir.module import Function, GlobalValue, Module
    from oxllc.ir.values import Block, BlockAddress
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import DAG, SDValue
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.mir.context import PassContext
    from oxllc.target_desc.model import Target


SMALL_OFFSET = 2048


class ModuleLowering:
    """State of one module's selection.  `on_dag(step, function lowering, dag)` sees every DAG before each step, for dumps and tests."""

    def __init__(self, module: Module, target: Target, ctx: PassContext,
                 on_dag: Callable[[str, FunctionLowering, DAG], None] | None = None) -> None:
        self.module = module
        self.target = target
        self.ctx = ctx
        self.on_dag = on_dag
        if not module.datalayout:
            module.datalayout = target.data_layout  # as LLVM does for a module that names none
        self.layout = module.layout
        if self.layout.big_endian:
            raise OxllcError(f"the data layout of '{module.name}' is big-endian; {target.name} is little-endian, as all targets here")
        if self.layout.pointer(0).bits > target.pointer_bits:
            text = (f"the data layout of '{module.name}' has pointers of {self.layout.pointer(0).bits} bits, those of {target.name} have "
                    f"{target.pointer_bits}; compile it for that width, or leave out its data layout")
            raise OxllcError(text)
        if absent := missing(target):
            hint = "docs/tutorial-target.md leads through the records that a compiler needs"
            raise OxllcError([Diagnostic(f"target '{target.name}' is not complete: {text}", hint=hint) for text in absent])
        self.types = TypeLowering(target, module.layout)
        self.legality = legality_of(target)
        self.result = MachineModule(module.name, target)
        self.result.source_filename = module.source_filename or ""
        self.result.module_asm = "\n".join(module.inline_asm)
        facts = target.lowering
        self.misaligned_ok = bool(facts.get("AllowsMisalignedAccess", False))
        conventions = target.calling_convs
        common = conventions.get(target.conventions.get("ccc", "C"))
        self.direct_parts = (common.max_direct_bits if common else 128) // self.legality.word_bits  # more go by reference
        self.min_jump_table = int(facts.get("MinJumpTableEntries", 5))
        self.jump_table_entry = int(facts.get("JumpTableEntrySize", 4))
        self.sign_extend_i32 = bool(facts.get("PreferSExtI32", True))
        self.max_stores = int(facts.get("MaxStoresPerMemcpy", 8))
        self.max_stores_memset = int(facts.get("MaxStoresPerMemset", 8))
        self.max_stores_memmove = int(facts.get("MaxStoresPerMemmove", 8))
        self.jump_is_expensive = bool(facts.get("JumpIsExpensive", 0)) or target.simt is not None  # divergence costs more than arithmetic
        self.fma_is_faster = bool(facts.get("FMAFasterThanMulAdd", True))
        self.windows: dict[int, int] = {space: base for space, (base, _) in target.simt.windows.items()} if target.simt is not None else {}
        self.window_sizes: dict[int, int] = {space: size for space, (_, size) in target.simt.windows.items()} if target.simt is not None else {}
        self.libcall_names = target.libcall_names
        self._pool: dict[tuple[bytes, int], str] = {}
        self._externals: dict[str, str] = {}
        self._symbols: dict[GlobalValue, str] = {}
        self._function: MachineFunction | None = None
        self._number = 0
        self._block_addresses: dict[Block, tuple[str, Function]] = {}

    def run(self) -> MachineModule:
        """Lower everything."""
        lowered: dict[Function, FunctionLowering] = {}
        for number, function in enumerate(self.module.definitions()):
            if function.linkage != "available_externally":  # the definition proper is in another module
                lowered[function] = lowering = self.lower_function(number, function)
                self.result.functions.append(lowering.mf)
        self.lower_data()
        for block, (label, owner) in self._block_addresses.items():
            if owner in lowered:
                lowered[owner].label_block(block, label)
        return self.result

    def lower_function(self, number: int, function: Function) -> FunctionLowering:
        """Lower one function, the `number`-th of the module."""
        from oxllc.isel.function_lowering import FunctionLowering

        self._number = number
        lowering = FunctionLowering(self, function)
        self._function = lowering.mf
        lowering.mf.linkage = function_linkage(function, self.target)
        lowering.mf.name = self.symbol(function)
        lowering.run()
        return lowering

    def lower_data(self) -> None:
        """Lower what is no function, and list what the module leaves undefined.  After all functions."""
        module = self.module
        for variable in module.globals.values():
            lower_global(self, variable)
        for value in module.unnamed.values():
            if isinstance(value, GlobalVariable) and value.name == "":
                lower_global(self, value)
        lower_aliases(self)
        for name, declared in module.functions.items():
            if declared.is_declaration and not name.startswith("llvm.") and name in self._externals:
                self._externals[name] = declared.linkage or "external"
        self.result.externals = [(name, linkage) for name, linkage in self._externals.items() if module.global_value(name) is None
                                 or module.global_value(name).is_declaration]  # type: ignore[union-attr]

    # -- symbols ---------------------------------------------------------------------------------------------------

    def symbol(self, value: GlobalValue) -> str:
        """The assembler's name of a global; private ones get the local prefix."""
        found = self._symbols.get(value)
        if found is None:
            name = value.name if value.name else f"__unnamed_{value.slot}"
            if name.startswith("\x01"):
                name = name[1:]
            if value.linkage == "private":
                name = ".L" + name
            found = self._symbols[value] = name
            if value.is_declaration:
                self._externals.setdefault(name, "extern_weak" if value.linkage == "extern_weak" else "external")
        return found

    def note_external(self, name: str) -> None:
        """A routine that is called without being declared."""
        self._externals.setdefault(name, "external")

    def global_address(self, b: Builder, value: GlobalValue, offset: int) -> SDValue:
        """The address of a global as a part of its pointer type."""
        opcode = isd.GLOBAL_ADDRESS
        if value.thread_local:
            opcode = isd.LOCAL_TLS_ADDRESS if _is_local_exec(value) else isd.GLOBAL_TLS_ADDRESS
        vt = self.types.info(value.type).vts[0]
        is_small = -SMALL_OFFSET <= offset < SMALL_OFFSET  # the base is shared, and accesses fold the offset
        if offset and (is_small or not -MAX_SYMBOL_OFFSET <= offset < MAX_SYMBOL_OFFSET):
            return b.op_const(isd.ADD, self._symbol_node(b, opcode, vt, value, 0), offset)
        return self._symbol_node(b, opcode, vt, value, offset)

    def _symbol_node(self, b: Builder, opcode: int, vt: int, value: GlobalValue, offset: int) -> SDValue:
        """A symbol as a node; in a window of the address space it is an offset no larger than that."""
        node = b.dag.get(opcode, vt, (), (self.symbol(value), offset))
        size = self.window_sizes.get(value.type.addrspace, 0)
        if size and offset >= 0 and node.known is None:
            node.known = known_from_range((size + offset).bit_length(), 0, mvt.MVT_BITS[vt])
        return node

    def block_address(self, value: BlockAddress) -> str:
        """The label of a block whose address is taken."""
        return self._block_addresses.setdefault(value.block, (f".Ltmp{len(self._block_addresses)}", value.function))[0]

    def jump_table_symbol(self, index: int) -> str:
        """The label of a jump table."""
        return f".LJTI{self._number}_{index}"

    def constant_pool(self, data: bytes, align: int) -> str:
        """The label of a constant in read-only memory; equal constants are shared."""
        key = (data, align)
        name = self._pool.get(key)
        if name is None:
            name = self._pool[key] = f".LCPI{self._number}_{len(self._pool)}"
            self.result.data.append(GlobalData(name, data, len(data), align, linkage="private", is_constant=True))
        return name

    # -- conventions -------------------------------------------------------------------------------------------------

    def convention(self, cc: str, attrs: AttributeSet | None) -> str:
        """The key into `Target.calling_convs` for an IR calling convention."""
        if attrs is not None and f"{self.target.name}-kernel" in attrs.strings:
            for key, convention in self.target.calling_convs.items():
                if convention.is_kernel:
                    return key
        conventions = self.target.conventions
        found = conventions.get(cc or "ccc")
        if found is None:
            found = conventions.get("ccc", "C")
        return found

    def is_kernel(self, key: str) -> bool:
        """Whether a convention is that of kernels."""
        return self.target.calling_convs[key].is_kernel

    def target_intrinsic(self, name: str) -> TargetIntrinsic | None:
        """What the target says of an intrinsic; None if it does not know it."""
        found = self.target.intrinsics.get(name)
        return TargetIntrinsic(*found) if found is not None else None


class TargetIntrinsic(NamedTuple):
    """An `Intrinsic` record: whether it is ordered with memory, and which arguments are immediates."""

    has_chain: bool
    immediates: tuple[int, ...]



def _is_local_exec(value: GlobalValue) -> bool:
    """Whether a thread-local object is one of this program's own block (static relocation model: what is known to be no shared library's)."""
    return (value.dso_local or value.thread_local == "localexec" or value.linkage in ("internal", "private")
            or value.visibility in ("hidden", "protected"))


def function_linkage(function: Function, target: Target) -> dict[str, object]:
    """What the printer needs to know of a function."""
    return {
        "binding": function.linkage or "external",
        "visibility": function.visibility or "default",
        "section": function.section or "",
        "align": function.align,
        "comdat": function.comdat or "",
        **({"comdat_kind": comdat_kind(function)} if function.comdat else {}),
        **_frame_linkage(function, target),
        **_debug_linkage(function),
    }


def _frame_linkage(function: Function, target: Target) -> dict[str, object]:
    """The frame pointer that a function asks for by its attribute ("all", "non-leaf": where it calls, "reserved": not used otherwise), or
    that it has no frame at all ("naked").  Nothing walks the frames of a warp: a frame pointer would only cost registers there."""
    if "naked" in function.attrs:
        return {"naked": True}
    wanted = function.attrs.strings.get("frame-pointer")
    return {"frame_pointer": wanted} if wanted in ("all", "non-leaf", "reserved") and target.simt is None else {}


def _debug_linkage(function: Function) -> dict[str, object]:
    """Whether unwinders ("eh") or debuggers ("debug") want call-frame information, and what the debugging metadata say of the function."""
    found: dict[str, object] = {}
    if "uwtable" in function.attrs or "nounwind" not in function.attrs or function.personality is not None:
        found["unwind"] = "eh"  # a throw may pass through: LLVM's Function::needsUnwindTableEntry
    described = subprogram(dict(function.metadata or ()).get("dbg"))
    if described is not None:
        found.setdefault("unwind", "debug")
        found["subprogram"] = list(described)
    return found
