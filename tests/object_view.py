"""What two objects are compared by: contents, relocations with the names they have, symbols."""

from __future__ import annotations

from typing import Any

from oxllc.asm import elf


def view(data: bytes) -> dict[str, Any]:
    """By section: alignment, bytes and relocations (offset, type, symbol, addend); under "symbols": name, value, size, binding, type."""
    obj = elf.read(data)
    shown: dict[str, Any] = {
        s.name: (s.align, bytes(s.data), sorted((r.offset, r.type, obj.symbols[r.symbol].name, r.addend) for r in s.relocs))
        for s in obj.sections if s.data}
    shown["symbols"] = sorted({(s.name, s.value, s.size, s.binding, s.type) for s in obj.symbols if s.type != elf.STT_SECTION})
    return shown
