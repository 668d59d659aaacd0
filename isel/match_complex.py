"""The selector's own ComplexPattern functions.

Each takes the value to match and what its record's `OperandTypes` say about the offset (low, high, scale), and gives the
results in the order of the record's operands, or None.  A base is a value, or a `FrameIndex` where the base is a stack object.

    selectBaseOffset    base + offset; any address matches (offset 0)
    selectFrameAddress  only a stack object plus offset
    selectBase          the address itself in one register (offset-less instructions)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.isel.knownbits import no_common_bits
from oxllc.mir.function import FrameIndex
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import SDValue

_ADD = isd.ADD
_OR = isd.OR
_CONSTANT = isd.CONSTANT
_FRAME_INDEX = isd.FRAME_INDEX
_TARGET_FRAME_INDEX = isd.TARGET_FRAME_INDEX


def split_offset(value: SDValue, low: int, high: int, mask: int) -> tuple[SDValue, int]:
    """`value` as (base, constant) with low <= constant <= high and no bit of `mask` in it."""
    node = value.node
    opcode = node.opcode
    if opcode in (_ADD, _OR):
        right = node.ops[1].node
        if right.opcode == _CONSTANT:
            offset = right.payload
            assert isinstance(offset, int)
            if low <= offset <= high and not offset & mask and (opcode == _ADD or no_common_bits(node.ops[0], node.ops[1])):
                return node.ops[0], offset
    return value, 0


def select_base_offset(value: SDValue, low: int, high: int, mask: int) -> tuple[Any, int]:
    """Base and offset of an address."""
    base, offset = split_offset(value, low, high, mask)
    node = base.node
    if node.opcode == _FRAME_INDEX or node.opcode == _TARGET_FRAME_INDEX:
        assert isinstance(node.payload, int)
        return FrameIndex(node.payload), offset
    return base, offset


def select_frame_address(value: SDValue, low: int, high: int, mask: int) -> tuple[Any, int] | None:
    """A stack object and an offset from it."""
    found = select_base_offset(value, low, high, mask)
    return found if type(found[0]) is FrameIndex else None


def select_base(value: SDValue, low: int, high: int, mask: int) -> tuple[Any]:
    """The address as it is."""
    return (value,)


FUNCTIONS: dict[str, Callable[[Any, int, int, int], Any]] = {
    "selectBaseOffset": select_base_offset, "selectFrameAddress": select_frame_address, "selectBase": select_base,
}
