"""Sizes, alignments and offsets by a `datalayout` string (Language Reference, "Data Layout").

All sizes are in bytes unless a name says bits.  What the string does not mention has LLVM's default: little
endian, 64-bit pointers, i64 aligned to 4 bytes, and so on.  A type without an entry of its own
follows LLVM's rules: a narrower integer takes the alignment of the next wider entry, a wider one that of the widest
entry; a vector is aligned to its size rounded up to a power of two; a struct to its strictest field.

Raises OxllcError for a malformed string or an unsized type.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from oxllc.diagnostics import OxllcError
from oxllc.ir.types import (
    ArrayType,
    FloatType,
    IntType,
    PointerType,
    StructType,
    TargetExtType,
    Type,
    VectorType,
    int_type,
    vector_type,
)

MANGLINGS: Final = frozenset("elomwxa")


class PointerLayout(NamedTuple):
    """One `p` entry: size and alignment in bytes; `index_bits` is the width of GEP arithmetic."""

    bits: int
    align: int
    preferred: int
    index_bits: int


class StructLayout(NamedTuple):
    """Size, alignment and field offsets of a struct, in bytes; `size` includes tail padding."""

    size: int
    align: int
    offsets: tuple[int, ...]


class DataLayout:
    """`DataLayout("e-m:e-p:64:64-i64:64-i128:128-n32:64-S128")`."""

    __slots__ = (
        "_cache", "_structs", "aggregate_align", "aggregate_preferred", "alloca_addrspace", "big_endian",
        "float_aligns", "function_pointer_align", "globals_addrspace", "int_aligns", "mangling", "native_ints",
        "non_integral", "pointers", "program_addrspace", "stack_align", "text", "vector_aligns",
    )  # fmt: skip

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.big_endian = False
        self.mangling = ""  # "e" ELF, "o" Mach-O, ...
        self.stack_align = 0  # bytes; 0 = not stated
        self.alloca_addrspace = 0
        self.program_addrspace = 0
        self.globals_addrspace = 0
        self.function_pointer_align = 0
        self.native_ints: list[int] = []
        self.non_integral: set[int] = set()
        # bits -> (ABI, preferred) alignment in bytes
        self.int_aligns: dict[int, tuple[int, int]] = {1: (1, 1), 8: (1, 1), 16: (2, 2), 32: (4, 4), 64: (4, 8)}
        self.float_aligns: dict[int, tuple[int, int]] = {16: (2, 2), 32: (4, 4), 64: (8, 8), 128: (16, 16)}
        self.vector_aligns: dict[int, tuple[int, int]] = {64: (8, 8), 128: (16, 16)}
        self.aggregate_align = 1
        self.aggregate_preferred = 8
        self.pointers: dict[int, PointerLayout] = {0: PointerLayout(64, 8, 8, 64)}
        self._cache: dict[Type, tuple[int, int]] = {}
        self._structs: dict[StructType, StructLayout] = {}
        if text:
            for item in text.split("-"):
                try:
                    self._read(item)
                except OxllcError as problem:
                    raise OxllcError(f"{problem.diagnostics[0].message} ('{item}' in target datalayout \"{text}\")") from None
                except (ValueError, IndexError):
                    raise OxllcError(f"malformed item '{item}' in target datalayout \"{text}\"") from None

    def _read(self, item: str) -> None:
        head, *rest = item.split(":")
        letter, arg = head[:1], head[1:]
        if head == "e" or head == "E":
            self.big_endian = head == "E"
        elif head == "m":
            if rest[0] not in MANGLINGS:
                raise OxllcError("unknown mangling mode")
            self.mangling = rest[0]
        elif letter == "p":
            # Flags: `pe` external state, `pu` unstable representation.
            space = _number(arg.lstrip("eu") or "0", "address space")
            bits = _number(rest[0], "pointer size", 1)
            align, preferred = _alignments(rest[1:3])
            index_bits = _number(rest[3], "index size", 1) if len(rest) > 3 else bits
            if index_bits > bits:
                raise OxllcError("index size cannot be larger than the pointer size")
            self.pointers[space] = PointerLayout(bits, align, preferred, index_bits)
        elif head.startswith("ni"):
            self.non_integral.update(_number(r, "address space", 1) for r in rest)
        elif letter in ("i", "f", "v"):
            bits = _number(arg, "size", 1)
            table = self.int_aligns if letter == "i" else self.float_aligns if letter == "f" else self.vector_aligns
            table[bits] = _alignments(rest)
            if letter == "i" and bits == 8 and table[bits][0] != 1:
                raise OxllcError("i8 must be 8-bit aligned")
        elif letter == "a":
            if arg and int(arg):
                raise OxllcError("size must be zero")
            align, self.aggregate_preferred = _alignments(rest, 0)
            self.aggregate_align = max(1, align)
        elif letter == "n":
            self.native_ints = [_number(x, "size", 1) for x in [arg, *rest]]
        elif letter == "S":
            self.stack_align = _alignments([arg], 0)[0]
        elif letter == "A":
            self.alloca_addrspace = _number(arg, "address space")
        elif letter == "P":
            self.program_addrspace = _number(arg, "address space")
        elif letter == "G":
            self.globals_addrspace = _number(arg, "address space")
        elif letter == "F":
            self.function_pointer_align = _alignments([arg[1:]])[0]
        elif letter == "s":
            pass  # obsolete: size of stack objects
        else:
            raise ValueError(item)

    # -- pointers ------------------------------------------------------------------------------------------

    def pointer(self, addrspace: int = 0) -> PointerLayout:
        """The layout of pointers of an address space (space 0's where the string has no entry)."""
        return self.pointers.get(addrspace) or self.pointers[0]

    def int_ptr_type(self, pointer: Type) -> Type:
        """The integer type as wide as a pointer (for a vector of pointers: a vector of them)."""
        if isinstance(pointer, VectorType):
            return vector_type(self.int_ptr_type(pointer.elem), pointer.count, pointer.scalable)
        assert isinstance(pointer, PointerType)
        return int_type(self.pointer(pointer.addrspace).bits)

    # -- sizes ---------------------------------------------------------------------------------------------

    def size_in_bits(self, type: Type) -> int:
        """LLVM's getTypeSizeInBits: no padding for scalars and vectors, padding inside structs.

        A scalable vector counts its minimum.
        """
        if isinstance(type, IntType | FloatType):
            return type.bits
        if isinstance(type, PointerType):
            return self.pointer(type.addrspace).bits
        if isinstance(type, VectorType):
            return type.count * self.size_in_bits(type.elem)
        if isinstance(type, ArrayType):
            return type.count * self.alloc_size(type.elem) * 8
        if isinstance(type, StructType):
            return self.struct_layout(type).size * 8
        if isinstance(type, TargetExtType):
            return self.size_in_bits(self._target_layout_type(type))
        raise OxllcError(f"type '{type}' has no size")

    def store_size(self, type: Type) -> int:
        """Bytes that a store of the type may overwrite."""
        return (self.size_in_bits(type) + 7) // 8

    def alloc_size(self, type: Type) -> int:
        """The distance between two elements of an array: the store size rounded up to the ABI alignment."""
        return self._size_align(type)[0]

    def abi_align(self, type: Type) -> int:
        """The ABI alignment in bytes."""
        return self._size_align(type)[1]

    def preferred_align(self, type: Type) -> int:
        """The preferred alignment in bytes."""
        if isinstance(type, PointerType):
            return self.pointer(type.addrspace).preferred
        if isinstance(type, IntType):
            return self._int_align(type.bits)[1]
        if isinstance(type, FloatType):
            return self._float_align(type.bits)[1]
        if isinstance(type, VectorType):
            return self._vector_align(type)[1]
        if isinstance(type, StructType):
            return max(self.struct_layout(type).align, self.aggregate_preferred)
        if isinstance(type, ArrayType):
            return self.preferred_align(type.elem)
        return self.abi_align(type)

    def struct_layout(self, type: StructType) -> StructLayout:
        """Field offsets of a struct."""
        found = self._structs.get(type)
        if found is None:
            found = self._structs[type] = self._lay_out(type)
        return found

    def field_offset(self, type: StructType, index: int) -> int:
        """The byte offset of a field."""
        return self.struct_layout(type).offsets[index]

    def _lay_out(self, type: StructType) -> StructLayout:
        if type.fields is None:
            raise OxllcError(f"opaque type '{type}' has no size")
        at = 0
        strictest = 1
        offsets: list[int] = []
        for field in type.fields:
            size, align = self._size_align(field)
            if not type.packed:
                at = -(-at // align) * align
                strictest = max(strictest, align)
            offsets.append(at)
            at += size
        if not type.packed:
            at = -(-at // strictest) * strictest
        return StructLayout(at, strictest, tuple(offsets))

    def _size_align(self, type: Type) -> tuple[int, int]:
        found = self._cache.get(type)
        if found is None:
            found = self._compute(type)
            self._cache[type] = found
        return found

    def _compute(self, type: Type) -> tuple[int, int]:
        if isinstance(type, StructType):
            layout = self.struct_layout(type)
            align = 1 if type.packed else max(layout.align, self.aggregate_align)
            return -(-layout.size // align) * align, align
        if isinstance(type, ArrayType):
            size, align = self._size_align(type.elem)
            return size * type.count, align
        if isinstance(type, IntType):
            align = self._int_align(type.bits)[0]
        elif isinstance(type, FloatType):
            align = self._float_align(type.bits)[0]
        elif isinstance(type, PointerType):
            align = self.pointer(type.addrspace).align
        elif isinstance(type, VectorType):
            align = self._vector_align(type)[0]
        elif isinstance(type, TargetExtType):
            return self._size_align(self._target_layout_type(type))
        else:
            raise OxllcError(f"type '{type}' has no size")
        return -(-self.store_size(type) // align) * align, align

    def _int_align(self, bits: int) -> tuple[int, int]:
        table = self.int_aligns
        found = table.get(bits)
        if found is None:
            wider = [b for b in table if b > bits]
            found = table[min(wider)] if wider else table[max(table)]
        return found

    def _float_align(self, bits: int) -> tuple[int, int]:
        found = self.float_aligns.get(bits)
        if found is None:
            size = 1 << (-(-bits // 8) - 1).bit_length()
            found = (size, size)
        return found

    def _vector_align(self, type: VectorType) -> tuple[int, int]:
        bits = self.size_in_bits(type)
        found = self.vector_aligns.get(bits)
        if found is None:
            size = -(-bits // 8)
            power = 1 << (max(size, 1) - 1).bit_length()
            found = (power, power)
        return found

    def _target_layout_type(self, type: TargetExtType) -> Type:
        # Only the family whose layout the Language Reference fixes by its own words is known here.
        if type.name.startswith("riscv.vector.tuple") and type.types:
            inner = type.types[0]
            assert isinstance(inner, VectorType)
            return vector_type(inner.elem, inner.count * type.ints[0], inner.scalable)
        raise OxllcError(f"type '{type}' has no known layout")


def _number(text: str, what: str, least: int = 0) -> int:
    """An address space or a size in bits."""
    value = int(text)
    if not least <= value < 1 << 24:
        raise OxllcError(f"{what} must be a {'non-zero ' if least else ''}24-bit integer")
    return value


def _alignments(words: list[str], least: int = 1) -> tuple[int, int]:
    """ABI and preferred alignment in bytes, from bits."""
    align = _align(words[0], "ABI alignment", least)
    preferred = _align(words[1], "preferred alignment", least) if len(words) > 1 else align
    if preferred < align:
        raise OxllcError("preferred alignment cannot be less than the ABI alignment")
    return align, preferred


def _align(text: str, what: str, least: int) -> int:
    bits = int(text)
    if not least <= bits < 1 << 16:
        raise OxllcError(f"{what} must be a {'non-zero ' if least else ''}16-bit integer")
    if bits % 8 or bits & (bits - 1):
        raise OxllcError(f"{what} must be a power of two of bytes")
    return bits // 8
