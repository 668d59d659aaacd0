"""Relocations of a target, from its `Relocation` records: which one an operand needs, and how a value goes into place.

A `Relocation` record has a safe expression over S (symbol), A (addend), P (place), V (value now in the place), GP and
`paired` (the value that the relocation at the symbol's address computed), and a `Field` whose bits are taken from
`Value`.  From that one record come the assembler's resolution of local fixups and the linker's patching.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from oxllc.target_desc.safe_expr import compile_expr
from oxllc.target_desc.values import VarBit

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.model import OperandInfo, Target


class Relocation:
    """One relocation type.  `size` is the number of bytes it patches (0: a marker that patches nothing)."""

    __slots__ = ("bit_runs", "check_bits", "check_scale", "check_signed", "compute", "feature", "fixup", "got_words", "is_align",
                 "is_foreign", "is_high", "is_paired", "is_pcrel", "is_relax", "is_relaxable", "is_tls", "is_uleb", "keep_mask", "name",
                 "number", "padding", "round_bits", "size", "uses_got", "whole")

    def __init__(self, record: Any) -> None:
        self.name: str = record.name
        self.number: int = record.int("Number")
        self.size: int = record.int("Size")
        self.is_pcrel: bool = record.bit("isPCRel")
        self.is_paired: bool = record.bit("isPaired")
        self.is_foreign: bool = record.bit("isForeign")
        self.is_relax: bool = record.bit("isRelax")
        self.feature: str = record.str("Feature")
        self.is_relaxable: bool = record.bit("isRelaxable")
        self.is_align: bool = record.bit("isAlign")
        self.padding: list[tuple[int, int]] = [(pair[0], pair[1]) for pair in record.list("Padding")]
        self.is_uleb: bool = record.bit("isULEB")
        self.got_words: tuple[Callable[..., int], ...] = tuple(
            compile_expr(text, ("S", "TP"), record.field_loc("GotWords")) for text in record.list("GotWords"))
        self.is_tls: bool = any(re.search(r"\bTP\b", text) for text in (record.str("Expression"), *record.list("GotWords")))
        self.uses_got: bool = re.search(r"\bG\b", record.str("Expression")) is not None
        self.fixup: tuple[str, int, int] = (record.str("FixupName"), record.int("FixupOffset"), record.int("FixupBits"))  # of a listing
        self.check_bits: int = record.int("CheckBits")
        self.check_signed: bool = record.bit("CheckSigned")
        self.check_scale: int = record.int("CheckScale")
        self.round_bits: int = record.int("RoundBits")
        self.is_high: bool = self.is_pcrel and self.round_bits > 0  # a lower part at another place may belong to it
        self.whole: bool = record.bit("WholeField")
        self.compute: Callable[..., int] = compile_expr(
            record.str("Expression"), ("S", "A", "P", "V", "G", "GP", "TP", "paired"), record.field_loc("Expression"))
        runs: list[tuple[int, int, int]] = []  # (bit of the place, bit of the value, length)
        for position, bit in enumerate(record.bits("Field")):
            if not isinstance(bit, VarBit):
                continue
            source = bit.index
            if runs and runs[-1][0] + runs[-1][2] == position and runs[-1][1] + runs[-1][2] == source:
                runs[-1] = (runs[-1][0], runs[-1][1], runs[-1][2] + 1)
            else:
                runs.append((position, source, 1))
        self.bit_runs = tuple(runs)
        mask = 0
        for position, _, length in runs:
            mask |= ((1 << length) - 1) << position
        self.keep_mask = ~mask

    def value(self, symbol: int, addend: int, place: int, old: int = 0, gp: int = 0, tp: int = 0, paired: int = 0, got: int = 0) -> int:
        """The value to store."""
        return int(self.compute(symbol, addend, place, old, got, gp, tp, paired))

    def range_error(self, value: int) -> str | None:
        """Why the value does not fit, or None."""
        if self.check_scale and value & ((1 << self.check_scale) - 1):
            return f"fixup value must be {1 << self.check_scale}-byte aligned: {value:#x}"
        if self.check_bits:
            if self.round_bits:
                value += 1 << (self.round_bits - 1)
            if self.check_signed:
                half = 1 << (self.check_bits - 1)
                if not -half <= value < half:
                    return f"fixup value out of range: {value} is not in [{-half}, {half - 1}]"
            elif not 0 <= value < 1 << self.check_bits:
                return f"fixup value out of range: {value} is not in [0, {(1 << self.check_bits) - 1}]"
        return None

    def insert(self, old: int, value: int) -> int:
        """The place's new contents."""
        if self.whole:
            return value & ((1 << (8 * self.size)) - 1)
        new = old & self.keep_mask
        rounded = value + (1 << (self.round_bits - 1)) if self.round_bits else value
        for position, source, length in self.bit_runs:
            new |= (((rounded if source >= self.round_bits else value) >> source) & ((1 << length) - 1)) << position
        return new


class FixedForm:
    """One `FixedForm` record: the relocation, and the code, of a place whose symbol has a fixed value out of the pc's reach."""

    __slots__ = ("bits", "mask", "to")

    def __init__(self, record: Any, table: RelocationTable) -> None:
        self.to = table.by_name[record.record("To").name]
        new = record.bits("New")
        self.mask = sum(1 << at for at, bit in enumerate(new) if bit is not None)
        self.bits = sum(1 << at for at, bit in enumerate(new) if bit)

    def rewrite(self, data: bytearray, at: int) -> None:
        """Set the code at `data[at]`."""
        old = int.from_bytes(data[at:at + 4], "little")
        data[at:at + 4] = (old & ~self.mask | self.bits).to_bytes(4, "little")


class RelocationTable:
    """All relocations of a target, and what chooses among them."""

    def __init__(self, target: Target) -> None:
        records = target.records
        self.by_name: dict[str, Relocation] = {}
        self.by_number: dict[int, Relocation] = {}
        for record in records.get_all_derived("Relocation"):
            relocation = Relocation(record)
            self.by_name[relocation.name] = relocation
            self.by_number[relocation.number] = relocation
        self.relax = next((r for r in self.by_name.values() if r.is_relax), None)
        self.align = next((r for r in self.by_name.values() if r.is_align), None)
        self.fixed_forms = {r.record("From").int("Number"): FixedForm(r, self) for r in records.get_all_derived("FixedForm")}
        self.specifiers: dict[tuple[str, str], Relocation] = {}
        self.specifier_names: set[str] = set()
        for record in records.get_all_derived("RelocSpecifier"):
            name = record.str("Specifier")
            self.specifier_names.add(name)
            self.specifiers[name, record.str("Operand")] = self.by_name[record.record("Reloc").name]
        # parts of an immediate that the wide form's prefix continues: its bits repeat the part's sign
        self.wide = target.wide
        self.continued = () if target.wide is None else tuple(sorted(
            {r.number for (_, operand), r in self.specifiers.items() if operand in target.wide.imm_operands}))
        self.silent = {r.str("Specifier") for r in records.get_all_derived("RelocSpecifier") if r.bit("isSilent")}
        self.markers = {r.str("Operand") for r in records.get_all_derived("RelocSpecifier") if not r.record("Reloc").int("Size")}
        self.pic_forms = {str(r.record("Plain").name): str(r.record("Pic").name) for r in records.get_all_derived("PicForm")}
        self.data = {r.int("Size"): self.by_name[r.record("Reloc").name] for r in records.get_all_derived("DataRelocation")}
        self.relative_data = {r.int("Size"): self.by_name[r.record("Reloc").name] for r in records.get_all_derived("RelativeDataRelocation")}
        self.differences = {
            r.int("Size"): (self.by_name[r.record("Add").name], self.by_name[r.record("Sub").name])
            for r in records.get_all_derived("DiffRelocation")
        }
        self.distances = {
            r.int("Bits"): (self.by_name[r.record("Set").name], self.by_name[r.record("Sub").name])
            for r in records.get_all_derived("SetRelocation")
        }

    def named(self, name: str) -> Relocation | None:
        """The relocation of a `.reloc`: by its own name, or by the one that GNU as has for every target."""
        if name == "BFD_RELOC_NONE":
            return self.by_number.get(0)
        size = {"BFD_RELOC_8": 1, "BFD_RELOC_16": 2, "BFD_RELOC_32": 4, "BFD_RELOC_64": 8}.get(name)
        return self.by_name.get(name) if size is None else self.data.get(size)

    def for_operand(self, operand: OperandInfo, specifier: str) -> Relocation | None:
        """The relocation for `%specifier(symbol)` (or a bare symbol; "-": a difference) at an operand, or None where it may not stand."""
        if specifier:
            return self.specifiers.get((specifier, operand.type_name))
        return self.by_name.get(operand.fixup) if operand.fixup else None

    def patch(self, relocation: Relocation, data: bytearray, at: int, value: int) -> None:
        """Put a value into the place at `data[at]`, and its sign into the prefix of a wide instruction there."""
        size = relocation.size
        old = int.from_bytes(data[at:at + size], "little")
        data[at:at + size] = relocation.insert(old, value).to_bytes(size, "little")
        wide = self.wide
        if wide is None or relocation.number not in self.continued or at < wide.size:
            return
        prefix = int.from_bytes(data[at - wide.size:at], "little")
        if prefix & wide.fixed_mask != wide.fixed_bits:
            return
        width = max(source + length for _, source, length in relocation.bit_runs)
        bits = sum(1 << i for i, what in enumerate(wide.layout) if isinstance(what, tuple) and what[0] == "imm")
        prefix = prefix | bits if value >> (width - 1) & 1 else prefix & ~bits
        data[at - wide.size:at] = prefix.to_bytes(wide.size, "little")


@lru_cache(maxsize=16)
def relocations(target: Target) -> RelocationTable:
    """The target's table (made once per target)."""
    return RelocationTable(target)
