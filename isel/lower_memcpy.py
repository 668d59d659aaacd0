"""memcpy, memmove, memset: a few loads and stores where the size is small and known, a call of the C routine otherwise.

The widest pieces come first; where misaligned accesses are allowed the last piece overlaps the one before.
A copy loads everything before it stores, so memmove is the same code with a smaller limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir import types as irt
from oxllc.isel.builder_memory import Access, load_piece, store_piece
from oxllc.target_desc import isd

if TYPE_CHECKING:
    from oxllc.isel.builder import Builder
    from oxllc.isel.dag import SDValue


def pieces(b: Builder, size: int, align: int) -> list[tuple[int, int]]:
    """(offset, bytes) of the accesses that cover `size` bytes."""
    out: list[tuple[int, int]] = []
    at = 0
    step = b.word_bits // 8
    if not b.fl.misaligned_ok:
        step = min(step, align & -align)
    while at < size:
        while step > size - at:
            if b.fl.misaligned_ok and at and step // 2 < size - at:
                out.append((size - step, step))
                return out
            step //= 2
        out.append((at, step))
        at += step
    return out


def few_pieces(b: Builder, size: int, align: int, limit: int) -> bool:
    """Whether at most `limit` accesses cover `size` bytes; megabytes are not counted access by access."""
    return size <= limit * (b.word_bits // 8) and len(pieces(b, size, align)) <= limit


def copy_inline(b: Builder, to: SDValue, source: SDValue, size: int, align: int, *, volatile: bool = False,
                bases: tuple[object, object] = (None, None)) -> None:
    """Copy a known number of bytes by loads and stores, and advance the chain."""
    read = Access(align, volatile=volatile, base=bases[1])
    write = Access(align, volatile=volatile, base=bases[0])
    b.root()
    values = [(at, step, load_piece(b, source, at, step, read, b.word_vt, isd.EXTLOAD)) for at, step in pieces(b, size, align)]
    chain = b.root()
    chains: list[SDValue] = []
    for at, step, value in values:
        chains += store_piece(b, value, to, at, step, write, chain)
    if chains:
        b.chain = b.dag.token_factor(chains)


def set_inline(b: Builder, to: SDValue, byte: SDValue, size: int, align: int, volatile: bool) -> None:
    """Fill a known number of bytes."""
    from oxllc.isel.builder_int import zext_in

    pattern = zext_in(b, byte, 8)
    node = pattern.node
    repeat = int.from_bytes(b"\x01" * (b.word_bits // 8), "little")
    if node.opcode == isd.CONSTANT:
        assert isinstance(node.payload, int)
        pattern = b.const(node.payload * repeat, b.word_vt)
    elif size > 1:
        pattern = b.op_const(isd.MUL, pattern, repeat)
    access = Access(align, volatile=volatile)
    chain = b.root()
    chains: list[SDValue] = []
    for at, step in pieces(b, size, align):
        chains += store_piece(b, pattern, to, at, step, access, chain)
    if chains:
        b.chain = b.dag.token_factor(chains)


def call_memory_routine(b: Builder, name: str, to: SDValue, source: SDValue, size: SDValue) -> None:
    """memcpy(to, source, size) and its like; memset takes the byte as an int."""
    from oxllc.isel.builder_int import extend
    from oxllc.isel.lower_libcalls import call_routine

    second: tuple[tuple[SDValue, ...], irt.Type, bool | None] = ((source,), irt.PTR, None)
    if name == "memset":
        type = _c_int(b, name, 1)
        second = extend(b, (source,), 8, type.bits, None), type, False
    size_type = irt.int_type(b.layout.pointer(0).bits)
    call_routine(b, name, [((to,), irt.PTR, None), second, ((size,), size_type, None)], irt.VOID)


def _c_int(b: Builder, name: str, index: int) -> irt.IntType:
    """The type of a routine's C int: what the module itself declares, for a program may take it wider than a word; else at most a word."""
    declared = b.fl.module.module.functions.get(name)
    params = declared.value_type.params if declared is not None else ()
    if index < len(params):
        type = params[index]
        if isinstance(type, irt.IntType):
            return type
    return irt.int_type(min(32, b.word_bits))
