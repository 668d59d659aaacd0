"""The tables that the `builder_*` files fill: handlers by IR opcode and by intrinsic."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oxllc.isel.builder import Builder

Handler = Callable[["Builder", Any], None]

HANDLERS: dict[str, Handler] = {}  # IR opcode -> handler
INTRINSICS: dict[str, Handler] = {}  # intrinsic name without "llvm." and type suffixes ("smax", "memcpy") -> handler


def handles(*opcodes: str) -> Callable[[Handler], Handler]:
    """Register a handler for IR opcodes."""

    def register(handler: Handler) -> Handler:
        for opcode in opcodes:
            HANDLERS[opcode] = handler
        return handler

    return register


def intrinsic(*names: str) -> Callable[[Handler], Handler]:
    """Register a handler for intrinsics."""

    def register(handler: Handler) -> Handler:
        for name in names:
            INTRINSICS[name] = handler
        return handler

    return register
