"""CFI_INSTRUCTION's operand: a call-frame instruction packed into one number, so that machine IR prints and reads it as any immediate.

Frame lowering makes them, in the order of the code that they describe; emission turns them into directives or `.eh_frame` bytes
(DWARF 4, section 6.4.2).  A pack holds the kind, a DWARF register number and a signed offset in bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction

KINDS = ("def_cfa", "def_cfa_register", "def_cfa_offset", "offset", "restore", "remember_state", "restore_state")
_REG_BITS, _OFFSET_BITS = 16, 32


def wants_call_frame(mf: MachineFunction) -> bool:
    """Whether a function's frame is to be described: somebody asks for it, and the target's stack pointer has a DWARF number."""
    return bool(mf.linkage.get("unwind")) and not mf.is_kernel and mf.target.registers[mf.target.frame.stack_pointer].dwarf >= 0


def pack(kind: str, reg: int = 0, offset: int = 0) -> int:
    """The operand for a kind of `KINDS`."""
    half = 1 << (_OFFSET_BITS - 1)
    assert 0 <= reg < 1 << _REG_BITS and -half <= offset < half, (kind, reg, offset)
    return (KINDS.index(kind) << _REG_BITS | reg) << _OFFSET_BITS | offset & ((1 << _OFFSET_BITS) - 1)


def unpack(operand: int) -> tuple[str, int, int]:
    """(kind, register, offset)."""
    offset = operand & ((1 << _OFFSET_BITS) - 1)
    if offset >> (_OFFSET_BITS - 1):
        offset -= 1 << _OFFSET_BITS
    head = operand >> _OFFSET_BITS
    return KINDS[head >> _REG_BITS], head & ((1 << _REG_BITS) - 1), offset
