"""Printing of operands: values, constants, metadata, attributes, flags."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from oxllc.ir.attributes import KNOWN, AttributeSet
from oxllc.ir.floats import print_float
from oxllc.ir.instructions import (
    FAST,
    FLAG_NAMES,
    Instruction,
)
from oxllc.ir.metadata import DebugRecord, DIArgList, FieldValue, MDNode, MDString, Metadata, ValueAsMetadata
from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable
from oxllc.ir.types import VOID, Type, VectorType, escape_bytes, local_text, quote_name
from oxllc.ir.values import (
    Argument,
    Block,
    BlockAddress,
    ConstantAggregate,
    ConstantBytes,
    ConstantExpr,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantPtrAuth,
    ConstantSplat,
    ConstantTokenNone,
    ConstantZero,
    DSOLocalEquivalent,
    InlineAsm,
    MetadataAsValue,
    NoCFI,
    PoisonValue,
    UndefValue,
    Value,
)

Slots = Mapping[Value, str]
NO_SLOTS: Final[Slots] = {}


def number_locals(function: Function) -> dict[Value, str]:
    """The printed name of every unnamed argument, block and result, numbered in order of appearance."""
    slots: dict[Value, str] = {}
    number = 0
    for arg in function.args:
        if not arg.name or arg.name.isdecimal():
            slots[arg] = str(number)
            number += 1
    for block in function.blocks:
        if not block.name or block.name.isdecimal():
            slots[block] = str(number)
            number += 1
        for inst in block.instructions:
            if inst.type is not VOID and (not inst.name or inst.name.isdecimal()):
                slots[inst] = str(number)
                number += 1
    return slots


# -- values ----------------------------------------------------------------------------------------------------


def operand_text(value: Value, slots: Slots = NO_SLOTS) -> str:
    """A value as it stands behind its type."""
    printer = _VALUES.get(value.__class__)
    if printer is not None:
        return printer(value, slots)
    if isinstance(value, Instruction):
        return _local(value, slots)
    return f"<{value.__class__.__name__}>"


def typed(value: Value, slots: Slots = NO_SLOTS) -> str:
    """`type value`."""
    return f"{value.type.text} {operand_text(value, slots)}"


def global_text(value: GlobalValue) -> str:
    """`@name`."""
    return f"@{value.slot}" if value.slot >= 0 else "@" + quote_name(value.name)


def _local(value: Any, slots: Slots) -> str:
    return "%" + (slots.get(value) or local_text(value.name))


def _int(value: ConstantInt, slots: Slots) -> str:
    if value.type.bits == 1:
        return "true" if value.value else "false"
    return str(value.signed)


def _aggregate(value: ConstantAggregate, slots: Slots) -> str:
    inner = ", ".join([typed(e, slots) for e in value.elements])
    type = value.type
    if type.kind == "array":
        return f"[{inner}]"
    if type.kind == "vector":
        return f"<{inner}>"
    return f"<{{ {inner} }}>" if type.packed else f"{{ {inner} }}"  # type: ignore[union-attr]


def _expression(value: ConstantExpr, slots: Slots) -> str:
    head = value.opcode
    if value.predicate:
        head += " " + value.predicate
    head += flags_text(value.flags)
    if value.opcode == "getelementptr":
        if value.inrange:
            head += f" inrange({value.inrange})"
        assert value.source_type is not None
        inner = f"{value.source_type.text}, " + ", ".join([typed(o, slots) for o in value.operands])
        return f"{head} ({inner})"
    parts = [typed(o, slots) for o in value.operands]
    if value.opcode == "shufflevector":
        assert isinstance(value.type, VectorType)
        parts.append(_mask(value.mask, value.type))
    parts += [str(i) for i in value.indices]
    if len(parts) == 1 and not value.predicate and value.opcode not in ("fneg", "extractvalue"):
        return f"{head} ({parts[0]} to {value.type.text})"
    return f"{head} ({', '.join(parts)})"


def _mask(mask: tuple[int, ...], type: VectorType) -> str:
    scale = "vscale x " if type.scalable else ""
    head = f"<{scale}{type.count} x i32> "
    if all(m < 0 for m in mask):
        return head + "poison"
    if type.scalable or not any(mask):
        return head + "zeroinitializer"
    return head + "<" + ", ".join([f"i32 {m}" if m >= 0 else "i32 poison" for m in mask]) + ">"


def _block_address(value: BlockAddress, slots: Slots) -> str:
    if value.block in slots:
        block = "%" + slots[value.block]
    elif value.block.name and not value.block.name.isdecimal():
        block = "%" + local_text(value.block.name)
    else:
        block = "%" + number_locals(value.function)[value.block]
    return f"blockaddress({global_text(value.function)}, {block})"


def _asm(value: InlineAsm, slots: Slots) -> str:
    words = ["asm"]
    if value.side_effect:
        words.append("sideeffect")
    if value.align_stack:
        words.append("alignstack")
    if value.intel_dialect:
        words.append("inteldialect")
    if value.can_throw:
        words.append("unwind")
    constraints = escape_bytes(value.constraints.encode("utf-8", "surrogateescape"))
    return f'{" ".join(words)} "{escape_bytes(value.asm)}", "{constraints}"'


_VALUES: Final[dict[type, Callable[[Any, Slots], str]]] = {
    Argument: _local,
    Block: _local,
    ConstantInt: _int,
    ConstantFP: lambda v, s: print_float(v.bits, v.type),
    ConstantNull: lambda v, s: "null",
    ConstantTokenNone: lambda v, s: "none",
    UndefValue: lambda v, s: "undef",
    PoisonValue: lambda v, s: "poison",
    ConstantZero: lambda v, s: "zeroinitializer",
    ConstantAggregate: _aggregate,
    ConstantBytes: lambda v, s: f'c"{escape_bytes(v.data)}"',
    ConstantSplat: lambda v, s: f"splat ({typed(v.element, s)})",
    ConstantExpr: _expression,
    BlockAddress: _block_address,
    DSOLocalEquivalent: lambda v, s: f"dso_local_equivalent {global_text(v.target)}",
    NoCFI: lambda v, s: f"no_cfi {global_text(v.target)}",
    ConstantPtrAuth: lambda v, s: f"ptrauth ({', '.join([typed(o, s) for o in v.operands])})",
    MetadataAsValue: lambda v, s: metadata_text(v.metadata, s),
    InlineAsm: _asm,
    Function: lambda v, s: global_text(v),
    GlobalVariable: lambda v, s: global_text(v),
    GlobalAlias: lambda v, s: global_text(v),
}


# -- metadata --------------------------------------------------------------------------------------------------


def metadata_text(metadata: Metadata, slots: Slots = NO_SLOTS) -> str:
    """Metadata where it is referred to."""
    if isinstance(metadata, MDNode):
        return f"!{metadata.number}" if metadata.number >= 0 else node_text(metadata)
    if isinstance(metadata, MDString):
        return f'!"{escape_bytes(metadata.data)}"'
    if isinstance(metadata, ValueAsMetadata):
        return typed(metadata.value, slots)
    assert isinstance(metadata, DIArgList)
    return f"!DIArgList({', '.join([typed(v, slots) for v in metadata.values])})"


# What may need rewriting: typed pointers, new float literals, LLVM 3's `metadata` words, comments, line ends.
_NEEDS_REWRITE: Final = re.compile(r"[*;\n]|f0x|metadata|[-+](?:inf|qnan|s?nan)")


def node_text(node: MDNode) -> str:
    """A node's contents, as they stand behind `!7 = `."""
    text = node.text
    if text is not None and _NEEDS_REWRITE.search(text) is None:
        return text
    parsed = node.parsed()
    parts = [_field_text(o) for o in parsed.operands]
    for name, value in parsed.fields.items():
        # Strings of specialized nodes stand without the exclamation mark.
        plain = isinstance(value, MDString)
        parts.append(f"{name}: {_field_text(value)[1:] if plain else _field_text(value)}")
    if not parsed.tag:
        body = f"!{{{', '.join(parts)}}}"
    else:
        body = f"!{parsed.tag}({', '.join(parts)})"
    return "distinct " + body if parsed.distinct else body


def _field_text(value: FieldValue) -> str:
    if value is None:
        return "null"
    if isinstance(value, Metadata):
        return metadata_text(value)
    if isinstance(value, str) and value.startswith("!{"):
        return value[1:]
    return str(value)


def _record(record: DebugRecord, slots: Slots) -> str:
    return f"#{record.kind}({', '.join([metadata_text(a, slots) for a in record.args])})"


def _kind_text(name: str) -> str:
    """A metadata kind or named metadata's name behind its `!`."""
    out = []
    for i, byte in enumerate(name.encode("utf-8", "surrogateescape")):
        c = chr(byte)
        plain = (c.isalpha() and c.isascii()) or c in "-$._" or (c.isdecimal() and c.isascii() and i > 0)
        out.append(c if plain else f"\\{byte:02X}")
    return "".join(out)


# -- attributes ------------------------------------------------------------------------------------------------


def attributes_text(attrs: AttributeSet, *, in_group: bool = False) -> str:
    """Attributes separated by blanks, without a blank around."""
    parts: list[str] = []
    for name, value in attrs.enums.items():
        if name not in KNOWN:
            continue  # of a later version than LLVM 22: attributes may always be left out
        if value is None or name == "dead_on_return":
            parts.append(name)
        elif isinstance(value, int):
            if name == "align" or (name == "alignstack" and in_group):
                parts.append(f"{name}={value}" if in_group else f"{name} {value}")
            else:
                parts.append(f"{name}({value})")
        elif isinstance(value, Type):
            parts.append(f"{name}({value.text})")
        else:
            parts.append(f"{name}({value})")
    for key, text in attrs.strings.items():
        quoted = f'"{escape_bytes(key.encode("utf-8", "surrogateescape"))}"'
        parts.append(quoted if text is None else f'{quoted}="{escape_bytes(text.encode("utf-8", "surrogateescape"))}"')
    return " ".join(parts)


def flags_text(flags: int) -> str:
    """Flag words, each with a blank in front."""
    if not flags:
        return ""
    if flags & FAST == FAST:
        return " fast" + flags_text(flags & ~FAST)
    return "".join([f" {name}" for name, bit in FLAG_NAMES.items() if flags & bit and bit != FAST])
