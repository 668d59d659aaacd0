"""What an operand accepts in assembler text: ranges and names of values, from the operand's record."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.asm.tokens import Token
    from oxllc.target_desc.model import OperandInfo, Target


@cache
def _names_of(type_name: str, target: Target) -> dict[int, str]:
    """Names of the values of an operand type: its EnumNames, or the records of the class that NamedValues names."""
    record = target.operand_records.get(type_name)
    if record is None:
        return {}
    names: dict[int, str] = {i: n for i, n in enumerate(record.list("EnumNames")) if n}
    named = record.str("NamedValues")
    if named:
        for entry in target.records.get_all_derived(named):
            if not entry.str("NotHere"):
                names.setdefault(entry.int("Value"), entry.str("AsmName"))
    return names


def value_names(info: OperandInfo, target: Target) -> dict[int, str]:
    """Names by value; empty for an operand without names."""
    return _names_of(info.type_name, target) if info.reg_class < 0 else {}


@cache
def _values_of(type_name: str, target: Target) -> dict[str, int]:
    record = target.operand_records.get(type_name)
    if record is None:
        return {}
    values = {name: value for value, name in _names_of(type_name, target).items()}
    named = record.str("NamedValues")
    if named:
        for entry in target.records.get_all_derived(named):
            if not entry.str("NotHere"):
                for name in (entry.str("AsmName"), *entry.list("AltNames"), *entry.list("OldNames")):
                    values[name] = entry.int("Value")
    return values


@cache
def old_names(target: Target) -> dict[str, str]:
    """Names of values that should not be used any more, each with the one that it stands for."""
    return {old: entry.str("AsmName") for entry in target.records.get_all_derived("NamedValue") for old in entry.list("OldNames")}


@cache
def absent_names(target: Target) -> dict[str, str]:
    """Names of values that only other machines have, each with what to say of it."""
    return {entry.str("AsmName"): entry.str("NotHere") for entry in target.records.get_all_derived("NamedValue") if entry.str("NotHere")}


def named_values(info: OperandInfo, target: Target) -> dict[str, int]:
    """Values by name, alternative names included."""
    return _values_of(info.type_name, target) if info.reg_class < 0 else {}


def has_text(info: OperandInfo) -> bool:
    """Whether the operand's record says what to say of a value that does not fit."""
    record = info.operand_record
    return record is not None and record.has("DiagnosticString") and bool(record.str("DiagnosticString"))


def range_text(info: OperandInfo, is_number: bool = False) -> str:
    """What an immediate must be, for messages: its record's DiagnosticString, or (always where `is_number`) its range."""
    if has_text(info) and not is_number:
        assert info.operand_record is not None
        return info.operand_record.str("DiagnosticString")
    kind = f"a multiple of {1 << info.scale} bytes" if info.scale else "an integer"
    if 0 in info.excluded:
        kind = f"{kind} and non-zero" if info.scale else "non-zero"
    rest = [str(x) for x in info.excluded if x]
    but = f" other than {', '.join(rest)}" if rest else ""
    return f"immediate must be {kind} in the range [{info.lo}, {info.hi >> info.scale << info.scale}]{but}"


def is_legal(info: OperandInfo, value: int) -> bool:
    """Whether a number may stand for an immediate operand."""
    return info.lo <= value <= info.hi and not value & ((1 << info.scale) - 1) and value not in info.excluded


@cache
def _having(bit: str, target: Target) -> frozenset[str]:
    return frozenset(name for name, record in target.operand_records.items() if record.bit(bit))


def accepts_unsigned(info: OperandInfo, target: Target) -> bool:
    """Whether a negative value may also be written as the unsigned number with the same bits."""
    return info.type_name in _having("AcceptUnsigned", target)


@cache
def _written(target: Target) -> dict[str, int]:
    return {name: record.int("WrittenBits") for name, record in target.operand_records.items() if record.int("WrittenBits")}


def written_bits(info: OperandInfo, target: Target) -> int:
    """Bits of the unsigned number as which a negative value is written; 0: it is written as it is."""
    return _written(target).get(info.type_name, 0)


def names_only(info: OperandInfo, target: Target) -> bool:
    """Whether the operand is written by one of its names, never as a number."""
    return info.type_name in _having("NamesOnly", target)


def float_names(info: OperandInfo, target: Target) -> bool:
    """Whether the names of the operand's values are floating-point numbers."""
    return info.type_name in _having("FloatNames", target)


def float_value(tokens: list[Token], at: int, names: dict[str, int], diagnostic: str) -> tuple[int, int]:
    """The value whose name is the number (or word) at a token, however it is written, and the token behind it.

    Raises ValueError saying what is wrong."""
    text = tokens[at].text
    if tokens[at].kind == "name":
        if text.lower() in names:
            return names[text.lower()], at + 1
        raise ValueError("invalid floating point literal")
    sign = text == "-"
    at += sign
    text = tokens[at].text.lower() if at < len(tokens) else ""
    is_hex = text.startswith("0x")
    if not text or tokens[at].kind != "number" or not any(c in text for c in (".p" if is_hex else ".e")):
        raise ValueError("invalid floating point immediate")
    number = float.fromhex(text) if is_hex else float(text)
    for name, value in names.items():
        if name.lstrip("-")[:1].isdigit() and float(name) == (-number if sign else number):
            return value, at + 1
    raise ValueError(diagnostic)


def bare_symbol(info: OperandInfo, target: Target) -> bool:
    """Whether the operand is a symbol without an addend."""
    return info.type_name in _having("BareSymbol", target)


def narrows_bare(info: OperandInfo, target: Target) -> bool:
    """Whether a compression pattern makes the operand of a symbol without an addend only."""
    return info.type_name in _having("NarrowsBare", target)


def takes_difference(info: OperandInfo, target: Target) -> bool:
    """Whether the difference of two labels may stand here without a specifier."""
    return info.type_name in _having("TakesDifference", target)


def takes_any_name(info: OperandInfo, target: Target) -> bool:
    """Whether a register's name is a symbol here."""
    return info.type_name in _having("TakesAnyName", target)
