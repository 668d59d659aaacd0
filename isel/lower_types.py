"""From IR types to parts of legal value types: the type legalizer's decisions, made once per type.

LLVM builds a DAG in IR's types and then rewrites it until every type is legal.  Here the builder asks this table first, so
nodes are legal from birth and no rewriting is needed:

    integer of N bits    the smallest legal integer type with at least N bits (bits above N are *unspecified*), or, where N is
                         wider than the widest legal one (W bits), ceil(N / W) parts, lowest first, bits above N unspecified
    pointer              an integer as wide as the data layout says
    floating point       its own type where legal; otherwise an integer with its bit pattern ("soft"; operations become
                         library calls, or go through a wider legal format for half and bfloat)
    vector               one scalar per lane (vectors in registers come from patterns over lanes where a target has them)
    array, struct        their members one after the other

`TypeInfo.leaves` lists the scalars, `TypeInfo.vts` all parts in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)
from oxllc.target_desc import mvt

if TYPE_CHECKING:
    from oxllc.ir.layout import DataLayout
    from oxllc.target_desc.model import Target

FP_MVT: dict[str, int] = {"half": mvt.F16, "bfloat": mvt.BF16, "float": mvt.F32, "double": mvt.F64, "fp128": mvt.F128}
MAX_PARTS = 4096  # values of more parts than this are refused: straight-line code for them helps nobody


class Leaf:
    """One scalar inside a type.

    `bits` is its width; `fp` the MVT of a floating-point scalar (0 for integers and pointers); `soft` says that such a scalar
    is carried as integer bits; `offset` is its byte offset in memory, `first` the index of its first part."""

    __slots__ = ("bits", "first", "fp", "offset", "soft", "type", "vts")

    def __init__(self, type: Type, bits: int, fp: int, soft: bool, vts: tuple[int, ...], offset: int, first: int) -> None:
        self.type = type
        self.bits = bits
        self.fp = fp
        self.soft = soft
        self.vts = vts
        self.offset = offset
        self.first = first


class TypeInfo:
    """How a type is carried.  `single`: the type is one scalar; `vectors`: (index of the first leaf, type) of each vector in it;
    `packed`: those whose lanes lie in memory bit by bit, because they are no whole number of bytes; all their leaves have the vector's
    offset."""

    __slots__ = ("is_vector", "leaves", "packed", "single", "type", "vectors", "vts")

    def __init__(self, type: Type, leaves: list[Leaf], is_vector: bool, vectors: list[tuple[int, VectorType]],
                 packed: list[tuple[int, VectorType]]) -> None:
        self.type = type
        self.leaves = leaves
        self.is_vector = is_vector
        self.vectors = vectors
        self.packed = packed
        self.vts: tuple[int, ...] = tuple(vt for leaf in leaves for vt in leaf.vts)
        self.single = len(leaves) == 1 and not is_vector


class TypeLowering:
    """The table for one target and one data layout."""

    def __init__(self, target: Target, layout: DataLayout) -> None:
        self.layout = layout
        ints = sorted((mvt.MVT_BITS[vt], vt) for vt in target.legal_types if mvt.MVT_IS_INT[vt] and not mvt.MVT_COUNT[vt])
        ints = [(bits, vt) for bits, vt in ints if bits >= 8] or ints
        if not ints:
            raise OxllcError(f"target '{target.name}' has no legal integer type")
        self.legal_ints = ints
        self.word_bits, self.word_vt = ints[-1]
        self.legal_fp = frozenset(vt for vt in target.legal_types if mvt.MVT_IS_FP[vt] and not mvt.MVT_COUNT[vt])
        self.ptr_vt = self._int_parts(target.pointer_bits)[0]
        self._cache: dict[Type, TypeInfo] = {}

    def info(self, type: Type) -> TypeInfo:
        """How a sized first-class type (or void: no parts) is carried."""
        found = self._cache.get(type)
        if found is None:
            found = self._cache[type] = self._compute(type)
        return found

    def int_parts(self, bits: int) -> tuple[int, ...]:
        """The parts of an integer of a width."""
        return self._int_parts(bits)

    def _int_parts(self, bits: int) -> tuple[int, ...]:
        for legal_bits, vt in self.legal_ints:
            if bits <= legal_bits:
                return (vt,)
        return (self.word_vt,) * -(-bits // self.word_bits)

    def _compute(self, type: Type) -> TypeInfo:
        leaves: list[Leaf] = []
        vectors: list[tuple[int, VectorType]] = []
        self._flatten(type, 0, leaves, vectors)
        packed = [(first, vector) for first, vector in vectors if self.layout.size_in_bits(vector.elem) % 8]
        info = TypeInfo(type, leaves, isinstance(type, VectorType), vectors, packed)
        if len(info.vts) > MAX_PARTS:
            raise OxllcError(f"values of type '{type}' are not supported: too large for registers")
        return info

    def _flatten(self, root: Type, base: int, leaves: list[Leaf], vectors: list[tuple[int, VectorType]]) -> None:
        # (type, offset) pairs, innermost last; members are pushed in reverse so that they come out in order.
        stack: list[tuple[Type, int]] = [(root, base)]
        layout = self.layout
        first = 0
        while stack:
            type, offset = stack.pop()
            leaf: Leaf
            if isinstance(type, IntType):
                leaf = Leaf(type, type.bits, 0, False, self._int_parts(type.bits), offset, first)
            elif isinstance(type, PointerType):
                bits = layout.pointer(type.addrspace).bits
                leaf = Leaf(type, bits, 0, False, self._int_parts(bits), offset, first)
            elif isinstance(type, FloatType):
                fp = FP_MVT.get(type.name)
                if fp is None:
                    raise OxllcError(f"type '{type}' is not supported")
                soft = fp not in self.legal_fp
                leaf = Leaf(type, type.bits, fp, soft, self._int_parts(type.bits) if soft else (fp,), offset, first)
            elif isinstance(type, VectorType):
                if type.scalable:
                    raise OxllcError(f"scalable vectors ('{type}') are not supported")
                if type.count > MAX_PARTS:
                    raise OxllcError(f"values of type '{type}' are not supported: too large for registers")
                lane = layout.size_in_bits(type.elem)
                step = 0 if lane % 8 else lane // 8
                vectors.append((len(leaves), type))
                stack.extend((type.elem, offset + i * step) for i in reversed(range(type.count)))
                continue
            elif isinstance(type, ArrayType):
                if type.count * 1 > MAX_PARTS:
                    raise OxllcError(f"values of type '{type}' are not supported: too large for registers")
                step = layout.alloc_size(type.elem)
                stack.extend((type.elem, offset + i * step) for i in reversed(range(type.count)))
                continue
            elif isinstance(type, StructType):
                offsets = layout.struct_layout(type).offsets
                fields = type.elements()
                stack.extend((fields[i], offset + offsets[i]) for i in reversed(range(len(fields))))
                continue
            elif isinstance(type, TargetExtType):
                raise OxllcError(f"type '{type}' is not supported")
            elif type.kind == "void":
                continue
            else:
                raise OxllcError(f"values of type '{type}' are not supported")
            leaves.append(leaf)
            first += len(leaf.vts)

    def leaf_range(self, type: Type, indices: tuple[int, ...]) -> tuple[int, int, Type]:
        """Where an `extractvalue` path lies: (first part, end part, member type)."""
        first = 0
        for index in indices:
            if isinstance(type, ArrayType):
                first += index * len(self.info(type.elem).vts)
                type = type.elem
            else:
                assert isinstance(type, StructType)
                fields = type.elements()
                first += sum(len(self.info(field).vts) for field in fields[:index])
                type = fields[index]
        return first, first + len(self.info(type).vts), type
