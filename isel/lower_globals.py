"""Global variables and aliases: initializers as bytes with holes for symbol addresses.

Constants are written into a byte array at the offsets of the data layout; what is undefined or padding stays zero.  A constant
expression must come out as a number, or as symbol plus offset (a relocation); differences of symbols are not representable in a
`GlobalData` and are refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.ir.module import GlobalValue, GlobalVariable
from oxllc.ir.types import ArrayType, StructType, VectorType
from oxllc.ir.values import (
    BlockAddress,
    Constant,
    ConstantAggregate,
    ConstantBytes,
    ConstantExpr,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantSplat,
    ConstantZero,
    DSOLocalEquivalent,
    NoCFI,
    PoisonValue,
    UndefValue,
)
from oxllc.mir.function import GlobalData, SymbolRef

if TYPE_CHECKING:
    from oxllc.ir.types import Type
    from oxllc.isel.module_lowering import ModuleLowering

_SKIPPED_SECTIONS = ("llvm.metadata",)


def lower_global(module: ModuleLowering, variable: GlobalVariable) -> None:
    """Add a global variable's data to the result; declarations only leave their name."""
    if variable.initializer is None:
        if variable.type.addrspace in module.windows:
            _add_shared(module, variable)
        return
    if variable.section in _SKIPPED_SECTIONS or variable.name in ("llvm.used", "llvm.compiler.used"):
        return
    if variable.linkage == "available_externally":
        return
    if variable.linkage == "appending":
        if variable.name in ("llvm.global_ctors", "llvm.global_dtors"):
            _add_structors(module, variable)
            return
        raise _error(module, variable, f"variable '@{variable.name}' with appending linkage is not supported")
    if variable.type.addrspace in module.windows:
        _add_shared(module, variable)
        return
    layout = module.layout
    size = layout.alloc_size(variable.value_type)
    if size >= 1 << (layout.pointer(variable.type.addrspace).bits - 1):
        raise _error(module, variable, f"'@{variable.name}' is larger than the address space ({size} bytes)")
    writer = DataWriter(module, variable)
    writer.write(variable.initializer, 0)
    data = writer.finish()
    module.result.data.append(GlobalData(
        module.symbol(variable), data, size, variable.align or layout.preferred_align(variable.value_type),
        linkage=variable.linkage or "external", is_constant=variable.is_constant, section=variable.section or "",
        relocs=writer.relocs, visibility=variable.visibility or "default", is_tls=bool(variable.thread_local),
        addrspace=variable.type.addrspace, comdat=variable.comdat or "", comdat_kind=comdat_kind(variable) if variable.comdat else ""))


def comdat_kind(value: GlobalValue) -> str:
    """How a link chooses among the groups of a global's COMDAT.  Raises OxllcError for a way that ELF has not."""
    assert value.parent is not None and value.comdat is not None
    kind = value.parent.comdats[value.comdat]
    if kind not in ("any", "nodeduplicate"):
        source = value.parent.source
        message = f"ELF COMDATs only support 'any' and 'nodeduplicate', '{value.comdat}' ({kind}) cannot be lowered"
        raise OxllcError(Diagnostic(message, source, value.offset) if source is not None else Diagnostic(message))
    return kind


def _add_shared(module: ModuleLowering, variable: GlobalVariable) -> None:
    """A variable in a windowed address space (shared memory): room without contents."""
    layout = module.layout
    size = layout.alloc_size(variable.value_type)
    dynamic = variable.initializer is None
    module.result.data.append(GlobalData(
        module.symbol(variable), b"", 0 if dynamic else size, variable.align or layout.preferred_align(variable.value_type),
        linkage="external" if dynamic else (variable.linkage or "external"), addrspace=variable.type.addrspace))


def _add_structors(module: ModuleLowering, variable: GlobalVariable) -> None:
    """llvm.global_ctors / llvm.global_dtors as arrays of function pointers in .init_array / .fini_array."""
    section = ".init_array" if variable.name.endswith("ctors") else ".fini_array"
    initializer = variable.initializer
    if not isinstance(initializer, ConstantAggregate):
        return
    pointer = module.layout.pointer(0).bits // 8
    for number, entry in enumerate(initializer.elements):
        if not isinstance(entry, ConstantAggregate):
            continue
        priority, function = entry.elements[0], entry.elements[1]
        if isinstance(function, ConstantNull):
            continue
        where = fold_address(module, variable, function)
        assert where is not None and where[0] is not None
        level = priority.value if isinstance(priority, ConstantInt) else 65535
        name = section if level == 65535 else f"{section}.{level:05d}"
        module.result.data.append(GlobalData(
            f".L{variable.name}.{number}", bytes(pointer), pointer, pointer, linkage="private", section=name,
            relocs=[(0, SymbolRef(where[0], where[1]), pointer)]))


def lower_aliases(module: ModuleLowering) -> None:
    """Aliases of the module; resolver functions (ifunc) are refused."""
    for alias in [*module.module.aliases.values(), *module.module.ifuncs.values()]:
        if alias.is_ifunc:
            raise _error(module, alias, f"ifunc '@{alias.name}' is not supported")
        assert alias.aliasee is not None
        where = fold_address(module, alias, alias.aliasee)
        if where is None or where[0] is None:
            raise _error(module, alias, f"alias '@{alias.name}' does not resolve to a symbol")
        module.result.aliases.append((module.symbol(alias), SymbolRef(where[0], where[1]), alias.linkage or "external"))


def _error(module: ModuleLowering, value: GlobalValue, message: str) -> OxllcError:
    source = module.module.source
    return OxllcError(Diagnostic(message, source, value.offset) if source is not None else Diagnostic(message))


MAX_INITIALIZER = 1 << 30
"""Bytes that an initializer may have before its zeros at the end; they are held in memory."""


class DataWriter:
    """The bytes of one initializer."""

    def __init__(self, module: ModuleLowering, variable: GlobalValue) -> None:
        self.module = module
        self.layout = module.layout
        self.variable = variable
        self.data = bytearray()  # grows with what is written, so that zeros at the end cost nothing
        self.relocs: list[tuple[int, SymbolRef, int]] = []

    def finish(self) -> bytes:
        """What was written, without zeros at the end."""
        self.relocs.sort(key=lambda reloc: reloc[0])
        last = max((at + size for at, _, size in self.relocs), default=0)
        return bytes(self.data[:last]) + bytes(self.data[last:]).rstrip(b"\0")

    def put(self, at: int, value: int, size: int) -> None:
        """An integer of `size` bytes, little-endian."""
        self._bytes(at, (value & ((1 << (8 * size)) - 1)).to_bytes(size, "little"))

    def _bytes(self, at: int, data: bytes) -> None:
        end = at + len(data)
        if end > MAX_INITIALIZER:
            raise _error(self.module, self.variable, f"the initializer of '@{self.variable.name}' is too large")
        if end > len(self.data):
            self.data.extend(bytes(end - len(self.data)))
        self.data[at:end] = data

    def write(self, constant: Constant, at: int) -> None:
        """A constant of any type at an offset."""
        layout = self.layout
        stack: list[tuple[Constant, int]] = [(constant, at)]
        while stack:
            value, at = stack.pop()
            type = value.type
            if isinstance(value, ConstantInt):
                self.put(at, value.value, layout.store_size(type))
            elif isinstance(value, ConstantBytes):
                self._bytes(at, value.data)
            elif isinstance(value, ConstantFP):
                self.put(at, value.bits, layout.store_size(type))
            elif isinstance(value, ConstantNull | ConstantZero | UndefValue | PoisonValue):
                continue
            elif isinstance(value, ConstantAggregate | ConstantSplat) and isinstance(type, VectorType):
                self._vector(value, type, at, stack)
            elif isinstance(value, ConstantAggregate):
                if isinstance(type, StructType):
                    offsets = layout.struct_layout(type).offsets
                    stack.extend((element, at + offset) for element, offset in zip(value.elements, offsets))
                else:
                    assert isinstance(type, ArrayType)
                    step = layout.alloc_size(type.elem)
                    stack.extend((element, at + i * step) for i, element in enumerate(value.elements))
            else:
                self._address(value, type, at)

    def _vector(self, value: ConstantAggregate | ConstantSplat, type: VectorType, at: int, stack: list[tuple[Constant, int]]) -> None:
        elements = value.elements if isinstance(value, ConstantAggregate) else (value.element,) * type.count
        bits = self.layout.size_in_bits(type.elem)
        if bits % 8 == 0:
            stack.extend((element, at + i * (bits // 8)) for i, element in enumerate(elements))
            return
        whole = 0
        for i, element in enumerate(elements):
            if isinstance(element, ConstantInt):
                whole |= element.value << (i * bits)
        self.put(at, whole, self.layout.store_size(type))

    def _address(self, value: Constant, type: Type, at: int) -> None:
        where = fold_address(self.module, self.variable, value)
        if where is None:
            difference = fold_difference(self.module, self.variable, value)
            if difference is not None:
                size = self.layout.store_size(type)
                self.put(at, 0, size)
                self.relocs.append((at, difference, size))
                return
            raise _error(self.module, self.variable, f"initializer of '@{self.variable.name}' is not a constant address: {value!r}")
        symbol, offset = where
        size = self.layout.store_size(type)
        if symbol is None:
            self.put(at, offset, size)
            return
        self.put(at, 0, size)
        self.relocs.append((at, SymbolRef(symbol, offset), size))


def fold_address(module: ModuleLowering, owner: GlobalValue, value: Constant) -> tuple[str | None, int] | None:
    """A constant as (symbol, offset); symbol None: a plain number; None: neither."""
    offset = 0
    layout = module.layout
    while True:
        if isinstance(value, GlobalValue):
            return module.symbol(value), offset
        if isinstance(value, ConstantInt):
            return None, offset + value.signed
        if isinstance(value, ConstantNull | UndefValue | PoisonValue | ConstantZero):
            return None, offset
        if isinstance(value, ConstantFP):
            return None, value.bits
        if isinstance(value, BlockAddress):
            return module.block_address(value), offset
        if isinstance(value, DSOLocalEquivalent | NoCFI):
            value = value.target
            continue
        if not isinstance(value, ConstantExpr):
            return None
        opcode = value.opcode
        if opcode == "getelementptr":
            step = constant_gep_offset(module, value)
            if step is None:
                return None
            offset += step
            value = value.operands[0]
        elif opcode in ("bitcast", "inttoptr", "ptrtoint", "ptrtoaddr", "addrspacecast", "trunc", "zext", "sext"):
            inner = value.operands[0]
            if opcode == "trunc":
                found = fold_address(module, owner, inner)
                if found is None or found[0] is None:
                    return None if found is None else (None, (found[1] + offset) & ((1 << layout.size_in_bits(value.type)) - 1))
                return found[0], found[1] + offset
            value = inner
        elif opcode in ("add", "sub"):
            left = fold_address(module, owner, value.operands[0])
            right = fold_address(module, owner, value.operands[1])
            if left is None or right is None:
                return None
            if opcode == "add":
                if left[0] is not None and right[0] is not None:
                    return None
                return left[0] or right[0], left[1] + right[1] + offset
            if right[0] is not None:
                if left[0] == right[0]:
                    return None, left[1] - right[1] + offset
                return None
            return left[0], left[1] - right[1] + offset
        elif opcode in ("and", "or", "xor", "mul", "shl"):
            left = fold_address(module, owner, value.operands[0])
            right = fold_address(module, owner, value.operands[1])
            if left is None or right is None or left[0] is not None or right[0] is not None:
                return None
            a, c = left[1], right[1]
            number = {"and": a & c, "or": a | c, "xor": a ^ c, "mul": a * c, "shl": a << min(c & 0xFFFF, 4096)}[opcode]
            return None, number + offset
        else:
            return None


def fold_difference(module: ModuleLowering, owner: GlobalValue, value: Constant) -> SymbolRef | None:
    """A constant that is the distance of two symbols plus a number, maybe truncated (relative tables), if it is one."""
    offset = 0
    while isinstance(value, ConstantExpr):
        if value.opcode in ("trunc", "inttoptr", "bitcast"):
            value = value.operands[0]
            continue
        if value.opcode not in ("add", "sub"):
            return None
        left = fold_address(module, owner, value.operands[0])
        right = fold_address(module, owner, value.operands[1])
        if value.opcode == "sub" and left is not None and right is not None and left[0] is not None and right[0] is not None:
            return SymbolRef(left[0], left[1] - right[1] + offset, "", right[0])
        if right is None or right[0] is not None:
            return None
        offset += right[1] if value.opcode == "add" else -right[1]
        value = value.operands[0]
    return None


def constant_gep_offset(module: ModuleLowering, gep: ConstantExpr) -> int | None:
    """The byte offset of a constant getelementptr."""
    layout = module.layout
    type = gep.source_type
    assert type is not None
    total = 0
    for number, index in enumerate(gep.operands[1:]):
        if not isinstance(index, ConstantInt):
            if isinstance(index, ConstantNull | ConstantZero | UndefValue | PoisonValue):
                signed = 0
            else:
                return None
        else:
            signed = index.signed
        if number == 0:
            total += signed * layout.alloc_size(type)
        elif isinstance(type, StructType):
            total += layout.field_offset(type, signed)
            type = type.elements()[signed]
        elif isinstance(type, VectorType):
            type = type.elem
            total += signed * layout.size_in_bits(type) // 8
        else:
            assert isinstance(type, ArrayType)
            type = type.elem
            total += signed * layout.alloc_size(type)
    return total


