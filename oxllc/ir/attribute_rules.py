"""Which arguments attributes take, and where attributes may stand (Language Reference, "Parameter Attributes", "Function Attributes").

`argument_problem(name, value)` looks at what an attribute has between its parentheses; `PARAMETER` and `RETURN` are the words that may
stand at parameters and at results.  Words of later versions than these lists know are let through.
"""

from __future__ import annotations

import re
from typing import Final

from oxllc.ir.attributes import KNOWN, AttributeValue
from oxllc.ir.types import Type


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARAMETER: Final = _set(
    """align alignstack allocalign allocptr byref byval captures dead_on_return dead_on_unwind dereferenceable dereferenceable_or_null elementtype
    immarg inalloca initializes inreg nest noalias nocapture noext nofpclass nofree nonnull noundef preallocated range readnone readonly returned
    signext sret swiftasync swifterror swiftself writable writeonly zeroext"""
)
RETURN: Final = _set("align alignstack dereferenceable dereferenceable_or_null inreg noalias noext nofpclass nonnull noundef range signext zeroext")
NOT_PARAMETER: Final = KNOWN - PARAMETER
NOT_RETURN: Final = KNOWN - RETURN

ACCESS: Final = ("none", "read", "write", "readwrite")
_ALLOC_KINDS: Final = _set("alloc realloc free uninitialized zeroed aligned")
_FP_CLASSES: Final = _set("all nan snan qnan inf ninf pinf norm nnorm pnorm sub nsub psub zero nzero pzero")
_CAPTURES: Final = _set("none address address_is_null provenance read_provenance")
_RANGE: Final = re.compile(r"i(\d+) (-?\d+) ?, (-?\d+)")
_PAIR: Final = re.compile(r"\( ?(-?\d+), ?(-?\d+) ?\)")


def argument_problem(name: str, value: AttributeValue) -> str | None:
    """What is wrong with an attribute's argument, or None."""
    check = _CHECKS.get(name)
    return check(value) if check is not None else None


def _power(value: AttributeValue) -> str | None:
    if not isinstance(value, int):
        return None
    if value <= 0 or value & (value - 1):
        return "alignment is not a power of two"
    return "huge alignments are not supported" if value > 1 << 32 else None


def _bytes(value: AttributeValue) -> str | None:
    return "dereferenceable bytes must be non-zero" if value == 0 else None


def _type(value: AttributeValue) -> str | None:
    return "void type only allowed for function results" if isinstance(value, Type) and value.kind == "void" else None


def _words(value: AttributeValue, separator: str = " ") -> list[str]:
    """An argument in words."""
    inside = str(value or "").strip()
    return [w.strip() for w in inside.split(separator)] if inside else []


def _fp_class(value: AttributeValue) -> str | None:
    words = _words(value)
    if not words:
        return "expected nofpclass test mask"
    if len(words) == 1 and words[0].isdecimal():
        return None if 0 < int(words[0]) < 1024 else "invalid mask value for 'nofpclass'"
    return next((f"expected nofpclass test mask, not '{w}'" for w in words if w not in _FP_CLASSES), None)


def _memory(value: AttributeValue) -> str | None:
    words = _words(value, ",")
    if not words:
        return "expected memory location or access kind (none, read, write, readwrite)"
    seen: set[str] = set()
    for number, word in enumerate(words):
        location, colon, access = (p.strip() for p in word.partition(":"))
        if not colon:
            if location not in ACCESS:
                return f"expected memory location or access kind (none, read, write, readwrite), not '{location}'"
            if number:
                return "default access kind must be specified first"
        elif access not in ACCESS:
            return f"expected access kind (none, read, write, readwrite), not '{access}'"
        elif location in seen:
            return f"memory location '{location}' is named twice"
        seen.add(location)
    return None


def _captures(value: AttributeValue) -> str | None:
    parts = _words(value, ",")
    if not parts:
        return "expected one of 'none', 'address', 'address_is_null', 'provenance' or 'read_provenance'"
    for place in (False, True):  # what is captured, and what through the result
        words = [p.removeprefix("ret:").strip() for p in parts if p.startswith("ret:") == place]
        unknown = next((w for w in words if w not in _CAPTURES), None)
        if unknown is not None:
            return f"expected one of 'none', 'address', 'address_is_null', 'provenance' or 'read_provenance', not '{unknown}'"
        if "none" in words and len(words) > 1:
            return "cannot use 'none' with other component"
    return None


def _initializes(value: AttributeValue) -> str | None:
    pairs = [(int(a), int(b)) for a, b in _PAIR.findall(str(value or ""))]
    if not pairs:
        return "expected a list of ranges in 'initializes'"
    ends = [-(1 << 63) - 1]
    for low, high in pairs:
        if low >= high or low <= ends[-1]:
            return "invalid (unordered or overlapping) range list"
        ends.append(high)
    return None


def _range(value: AttributeValue) -> str | None:
    m = _RANGE.fullmatch(str(value))
    if m is None:
        return None
    bits, low, high = (int(x) for x in m.groups())
    mask = (1 << bits) - 1
    if low & mask == high & mask:
        return "the range is empty or full, which only limits of 0 would say" if low & mask else None
    return None


def _alloc_kind(value: AttributeValue) -> str | None:
    inside = str(value or "").strip()
    if inside[:1] != '"':
        return "expected allockind value"
    return next((f"unknown allockind '{w}'" for w in inside.strip('"').split(",") if w not in _ALLOC_KINDS), None)


_CHECKS: Final = {
    "align": _power,
    "alignstack": _power,
    "dereferenceable": _bytes,
    "dereferenceable_or_null": _bytes,
    **dict.fromkeys(["byval", "byref", "sret", "inalloca", "preallocated", "elementtype"], _type),
    "nofpclass": _fp_class,
    "memory": _memory,
    "captures": _captures,
    "initializes": _initializes,
    "range": _range,
    "allockind": _alloc_kind,
}
