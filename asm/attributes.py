"""The section of build attributes (ELF psABI, "Attributes"): its bytes from tags and values, the way back, and the union of several files'.

What the tags mean, and which values go together, the target's hooks say (`ATTRIBUTES`, `merge_attribute`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm.line_header import uleb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

Value = int | bytes  # of an odd tag: text
_FORMAT, _FILE = b"A", 1  # the only version; the tag of a subsection about the whole file


def encode_attributes(attributes: Mapping[int, Value], vendor: str) -> bytes:
    """The section's bytes: one subsection of one vendor."""
    body = bytearray()
    for tag, value in attributes.items():
        body += uleb(tag) + (value + b"\0" if isinstance(value, bytes) else uleb(value))
    content = bytes((_FILE,)) + (5 + len(body)).to_bytes(4, "little") + body
    text = vendor.encode() + b"\0"
    return _FORMAT + (4 + len(text) + len(content)).to_bytes(4, "little") + text + content


def read_attributes(data: bytes | bytearray, vendor: str) -> dict[int, Value]:
    """Attributes of the file by tag; other vendors' are left out.  Raises ValueError for what is no such section."""
    data = bytes(data)
    found: dict[int, Value] = {}
    if data[:1] != _FORMAT:
        raise ValueError("unknown format")
    at = 1
    while at < len(data):
        size = int.from_bytes(data[at:at + 4], "little")
        end = at + size
        stop = data.find(b"\0", at + 4, end)
        if size < 5 or end > len(data) or stop < 0:
            raise ValueError(f"subsection at {at:#x} of {size} bytes")
        if data[at + 4:stop] == vendor.encode():
            _read_vendor(data[:end], stop + 1, found)
        at = end
    return found


def _read_vendor(data: bytes, at: int, found: dict[int, Value]) -> None:
    while at < len(data):
        kind, start = _number(data, at)
        size = int.from_bytes(data[start:start + 4], "little")
        end = at + size
        if end > len(data) or end < start + 4:
            raise ValueError(f"attributes at {at:#x} of {size} bytes")
        at = start + 4
        while kind == _FILE and at < end:
            tag, at = _number(data[:end], at)
            if tag & 1:
                stop = data.find(b"\0", at, end)
                if stop < 0:
                    raise ValueError(f"text of tag {tag} is not terminated")
                found[tag], at = data[at:stop], stop + 1
            else:
                found[tag], at = _number(data[:end], at)
        at = end


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Unsigned LEB128, of 64 bits at most, and where it ends."""
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise ValueError(f"number at {at:#x} does not end")


def united(files: Sequence[tuple[str, bytes | bytearray]], hooks: ModuleType, complain: Callable[[str], None]) -> bytes:
    """The section for a program of several files (name, section's bytes), tags in order; what does not go together is complained about."""
    vendor, tags = hooks.ATTRIBUTES[2:]
    names = {number: name for name, number in tags.items()}
    merged: dict[int, Value] = {}
    origin: dict[int, str] = {}
    for file, data in files:
        try:
            attributes = read_attributes(data, vendor)
        except ValueError as error:
            complain(f"{file}: bad section of attributes: {error}")
            continue
        for tag, value in attributes.items():
            if tag not in merged:
                merged[tag], origin[tag] = value, file
                continue
            if merged[tag] == value:
                continue
            name = names.get(tag, f"tag {tag}")
            try:
                both = hooks.merge_attribute(tag, merged[tag], value)
            except ValueError as error:
                complain(f"{file}: attribute {name}: {error} (of {origin[tag]})")
                continue
            if both is None:
                complain(f"{file}: its attribute {name}={value!r} does not go with {name}={merged[tag]!r} of {origin[tag]}")
            elif both != merged[tag]:
                merged[tag], origin[tag] = both, file
    return encode_attributes(dict(sorted(merged.items())), vendor)
