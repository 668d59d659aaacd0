"""Attributes of RISC-V objects (ELF psABI, "Attributes"): the section and its tags, what compiled code states, and how a linker unites them."""

from __future__ import annotations

import re

from oxllc.target_desc.targets.riscv.arch import arch_rank, arch_string

STACK_ALIGN, ARCH, UNALIGNED_ACCESS, ATOMIC_ABI, X3_REG_USAGE = 4, 5, 6, 14, 16
# The section's name and type, the vendor, and names of tags.
ATTRIBUTES = (".riscv.attributes", 0x70000003, "riscv", {
    "stack_align": STACK_ALIGN, "arch": ARCH, "unaligned_access": UNALIGNED_ACCESS, "priv_spec": 8, "priv_spec_minor": 10,
    "priv_spec_revision": 12, "atomic_abi": ATOMIC_ABI, "x3_reg_usage": X3_REG_USAGE})

_UNKNOWN, _A6C, _A6S, _A7 = range(4)  # values of atomic_abi
_PART = re.compile(r"([a-z][a-z0-9]*?)(\d+)p(\d+)$")


def code_attributes(stack_align: int, features: frozenset[str]) -> list[tuple[int, int | bytes]]:
    """Tags and values for compiled code: alignment of the stack (bytes) and extensions, in clang's order."""
    return [(STACK_ALIGN, stack_align), (ARCH, arch_string(features).encode())]


def declared_features(attributes: dict[int, int | bytes]) -> frozenset[str]:
    """Names of the extensions in a file's attributes, as features; parts of the arch string that are none are left out."""
    arch = _text(attributes.get(ARCH, b""))
    return frozenset(match[1] for part in arch[4:].split("_") if (match := _PART.match(part)))


def merge_attribute(tag: int, old: int | bytes, new: int | bytes) -> int | bytes | None:
    """One value for two files' values of a tag.  None: such files do not go together.  Raises ValueError for a value that has no meaning."""
    if isinstance(old, bytes) or isinstance(new, bytes):
        if tag != ARCH:
            return old
        return unite_arch(_text(old), _text(new)).encode()
    if tag == UNALIGNED_ACCESS:
        return old | new
    if tag in (STACK_ALIGN, X3_REG_USAGE):
        if tag == X3_REG_USAGE and not (old and new):
            return old or new
        return old if old == new else None
    if tag == ATOMIC_ABI:
        return _merge_atomics(old, new)
    return max(old, new)  # versions of the privileged architecture


def _text(value: int | bytes) -> str:
    if isinstance(value, int):
        raise ValueError("the arch attribute is no text")
    return value.decode("latin-1")


def _merge_atomics(old: int, new: int) -> int | None:
    """The mapping of C's atomics that both keep to: code of A6S is right beside both others, which exclude each other."""
    both = {old, new} - {_UNKNOWN}
    if both == {_A6C, _A7}:
        return None
    return max(both, default=_UNKNOWN) if both != {_A6C, _A6S} else _A6C


def unite_arch(old: str, new: str) -> str:
    """The arch string with the extensions of both, the newer version of each.  Raises ValueError where one is none, or widths differ."""
    found: dict[str, tuple[int, int]] = {}
    if old[:4] != new[:4] or old[:4] not in ("rv32", "rv64"):
        raise ValueError(f"arch '{new}' does not go with arch '{old}'")
    for text in (old, new):
        for part in text[4:].split("_"):
            match = _PART.match(part)
            if match is None:
                raise ValueError(f"invalid arch name '{text}': '{part[:40]}' is no extension with its version")
            version = int(match[2]), int(match[3])
            found[match[1]] = max(found.get(match[1], version), version)
    return old[:4] + "_".join(f"{name}{major}p{minor}" for name, (major, minor) in sorted(found.items(), key=lambda item: arch_rank(item[0])))
