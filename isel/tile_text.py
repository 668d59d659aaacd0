"""Tiles in words: `SH3ADD t7, %2`, inner instructions in parentheses; and where their patterns stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from oxllc import target_desc
from oxllc.isel.dag import SDValue
from oxllc.isel.machine_node import MNode
from oxllc.mir.function import FIRST_VREG, FrameIndex, SymbolRef

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.pattern_tree import Pattern


def register_uses(tile: MNode) -> list[tuple[bool, Any]]:
    """The operands of an instruction of a tile, each with whether it stands at a register position."""
    uses = [operand.reg_class >= 0 for operand in tile.desc.operands if not operand.is_def]
    return [(at < len(uses) and uses[at], op) for at, op in enumerate(tile.ops)]


def register_text(reg: int, target: Target) -> str:
    """A register's name; virtual ones as %n."""
    return f"%{reg - FIRST_VREG}" if reg >= FIRST_VREG else str(target.registers[reg].name)


def operand_text(op: object) -> str:
    """An operand that is no register: a value, constant, symbol, stack object or block."""
    if isinstance(op, SymbolRef):
        return f"@{op.name}" + (f"+{op.offset}" if op.offset else "")
    if isinstance(op, FrameIndex):
        return f"%stack.{op.index}"
    return str(op)


def tile_text(tile: MNode | None, target: Target) -> str:
    """The instructions of a tile; "" for none."""
    if tile is None:
        return ""
    words: list[str] = []
    for is_register, op in register_uses(tile):
        if type(op) is MNode:
            words.append(f"({tile_text(op, target)})")
        elif type(op) is int and is_register:
            words.append(register_text(op, target))
        else:
            words.append(repr(op) if type(op) is SDValue else operand_text(op))
    return f"{tile.desc.name} {', '.join(words)}".rstrip()


def place(pattern: Pattern) -> str:
    """ "file:line" of a pattern; files of the shipped targets as an include names them ("riscv/RISCVInstrInfo.td:164")."""
    where = pattern.where
    prefix = f"{Path(target_desc.__file__).parent / 'targets'}/"
    return where.removeprefix(prefix)
