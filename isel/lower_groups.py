"""How a value is cut into register parts for a call: the unit to which the rules of a calling convention apply.

An aggregate travels as its members, each on its own; a vector is one unit whose lanes are its parts.  A lane of several words takes
a power of two of them.  A unit of more integer parts than `MaxDirectBits` holds goes by reference to a copy in which every part has a
word of its own (LLVM's `getCopyToParts`; RISC-V ABIs Specification, "Integer Calling Convention"); floating-point parts are placed
one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.lower_cc import ArgFlags
from oxllc.target_desc import mvt

if TYPE_CHECKING:
    from oxllc.ir.attributes import AttributeSet
    from oxllc.isel.builder import Builder
    from oxllc.isel.lower_types import Leaf, TypeInfo
    from oxllc.target_desc.model import CallingConvention


class Group:
    """A scalar or vector on its way through a call.

    `parts`: indices into the value's parts (`TypeInfo.vts`), None for a part without content; `vts`: the type whose rules place each."""

    __slots__ = ("alignment", "indirect", "leaf", "parts", "size", "vts")

    def __init__(self, leaf: Leaf, alignment: int, size: int) -> None:
        self.leaf = leaf
        self.alignment = alignment
        self.size = size
        self.parts: list[int | None] = []
        self.vts: list[int] = []
        self.indirect = False

    def flags(self, index: int, attrs: AttributeSet | None, vararg: bool, fixed: bool, part: int) -> ArgFlags:
        """What the rules may ask about a part."""
        flags = ArgFlags()
        flags.isVarArg = vararg
        flags.isFixed = fixed
        flags.index = index
        flags.isSplit = len(self.parts) > 1 and part == 0 and mvt.MVT_IS_INT[self.vts[0]]
        flags.alignment = self.alignment if part == 0 else 1
        flags.size = self.size
        if attrs is not None and attrs.enums:
            flags.isSExt = "signext" in attrs
            flags.isZExt = "zeroext" in attrs
            flags.isSRet = "sret" in attrs
            flags.isInReg = "inreg" in attrs
            flags.isNest = "nest" in attrs
        return flags


def convention_type(b: Builder, leaf: Leaf, vt: int, lane: bool) -> int:
    """The type whose rules place a part.

    A half or bfloat that the target has no registers for travels where a float does, in its low half (RISC-V ABIs Specification,
    "Hardware Floating-point Calling Convention"); a half that is a lane of a vector travels as an integer (as LLVM has it)."""
    if (leaf.fp == mvt.BF16 or (leaf.fp == mvt.F16 and not lane)) and mvt.MVT_IS_INT[vt] and mvt.F32 in b.types.legal_fp:
        return mvt.F32
    return vt


def groups(b: Builder, info: TypeInfo, cc: CallingConvention | None = None) -> list[Group]:
    """The scalars and vectors of a type in order, for a convention (otherwise that of C)."""
    direct = b.fl.module.direct_parts if cc is None else cc.max_direct_bits // b.word_bits
    out: list[Group] = []
    leaves = info.leaves
    starts = dict(info.vectors)
    at = 0
    while at < len(leaves):
        leaf = leaves[at]
        vector = starts.get(at)
        count = vector.count if vector is not None else 1
        type = vector if vector is not None else leaf.type
        group = Group(leaf, b.layout.abi_align(type), b.layout.alloc_size(type))
        words = len(leaf.vts)
        padded = 1 << (words - 1).bit_length() if vector is not None else words
        for member in leaves[at : at + count]:
            group.parts += [*range(member.first, member.first + words), *([None] * (padded - words))]
            group.vts += [convention_type(b, leaf, vt, vector is not None) for vt in leaf.vts] + [leaf.vts[-1]] * (padded - words)
        group.indirect = len(group.parts) > direct and mvt.MVT_IS_INT[group.vts[0]]
        out.append(group)
        at += count
    return out
