"""What an ELF file says of the features that its code was made for: flags of the header and the section of build attributes.

Simulator and disassembler take them, beside what `-mattr=` asks for, so that a program of an extension runs and reads without options.
Anything odd in the file is left to its reader: here it names no feature."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.target_desc import Target

_HEADER, _SECTION = Struct("<40xQ10xHHH"), Struct("<4xI16xQQ24x")  # shoff, shentsize, shnum, shstrndx; kind, offset, size


def missing_features(data: bytes, target: Target) -> list[str]:
    """`+name` of each feature that the file declares and `target` lacks, in the order of the target's records; an archive declares none."""
    if data[:4] != b"\x7fELF":
        return []
    flags = int.from_bytes(data[48:52], "little")
    names = _declared(data, target)
    return ["+" + name for record in target.records.get_all_derived("SubtargetFeature")
            if (name := record.str("Name")) not in target.features and (name in names or record.int("ELFFlag") & flags)]


def _declared(data: bytes, target: Target) -> frozenset[str]:
    known = getattr(target.hooks, "ATTRIBUTES", None)
    if known is None or len(data) < _HEADER.size:
        return frozenset()
    start, entry, count, _ = _HEADER.unpack_from(data)
    if entry != _SECTION.size or start + count * entry > len(data):
        return frozenset()
    for at in range(start, start + count * entry, entry):
        kind, offset, size = _SECTION.unpack_from(data, at)
        if kind == known[1]:
            from oxllc.asm.attributes import read_attributes

            try:
                found: frozenset[str] = target.hooks.declared_features(read_attributes(data[offset:offset + size], known[2]))
            except ValueError:
                return frozenset()
            return found
    return frozenset()
