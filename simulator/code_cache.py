"""Compiled guest code kept on disk, by the content of the program that it was made from.

One entry of the cache folder (see `target_desc.cache`: private, written under another name and renamed, checked by a hash) holds the
translations of one program.  Its name is a hash of the code as it lies in memory, of the function starts, of the guest's memory layout,
of the target, of this package's translator and of LLVM, the host and its features.  An entry holds at most `MAX_ENTRY`
bytes, all entries together `MAX_TOTAL`; the oldest go first.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from oxllc.target_desc import cache

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine

MAX_ENTRY = 24 << 20
MAX_TOTAL = 192 << 20
PREFIX = "sim-"
FORMAT = "1"
SOURCES = ("translate.py", "guest_code.py", "bounds.py", "emit_llvm.py", "expr.py", "meaning.py", "meaning_nodes.py", "intops.py")

_own_sources = ""


def _version() -> str:
    """A hash of the files that decide what is compiled."""
    global _own_sources
    if not _own_sources:
        here = Path(__file__).parent
        _own_sources = cache.key_of(FORMAT, *(cache.file_hash(str(here / name)) for name in SOURCES))
    return _own_sources


def program_key(machine: Machine, description: str, starts: frozenset[int]) -> str:
    """The name of a program's entry."""
    memory, exe = machine.memory, machine.exe
    digest = hashlib.sha256()
    for lo, hi in exe.code_ranges:
        digest.update(f"{lo:x} {hi:x};".encode())
        digest.update(memory.buf[lo - memory.base : hi - memory.base])
    target = machine.target
    layout = f"{memory.base} {memory.size} {memory.write_base} {machine.num_slots} {exe.code_ranges[:1]}"
    records = f"{target.cpu} {sorted(target.features)} {[(d.name, d.fixed_mask, d.fixed_bits) for d in target.instrs]}"
    return PREFIX + cache.key_of(_version(), description, layout, records, digest.hexdigest(), repr(sorted(starts)))


class CodeCache:
    """The translations of one program: key -> (object file, entry points, name of the function in it)."""

    def __init__(self, machine: Machine, description: str, starts: frozenset[int]) -> None:
        self.name = program_key(machine, description, starts)
        self.found: dict[str, tuple[bytes, list[int], str]] = {}
        self.size = 0
        self.changed = False
        data = cache.load(self.name)
        if data is not None:
            self._read(data)

    def _read(self, data: bytes) -> None:
        length = int.from_bytes(data[:8], "little")
        at = 8 + length
        for key, entries, name, size in json.loads(data[8:at]):
            self.found[key] = data[at : at + size], entries, name
            at += size
        self.size = at

    def get(self, key: str) -> tuple[bytes, list[int], str] | None:
        """A translation."""
        return self.found.get(key)

    def put(self, key: str, obj: bytes, entries: list[int], name: str) -> None:
        """Remember a translation, if there is room."""
        if self.size + len(obj) <= MAX_ENTRY:
            self.found[key] = obj, entries, name
            self.size += len(obj)
            self.changed = True

    def save(self) -> None:
        """Write what is new."""
        if not self.changed:
            return
        self.changed = False
        header = json.dumps([[key, entries, name, len(obj)] for key, (obj, entries, name) in self.found.items()]).encode()
        payload = b"".join((len(header).to_bytes(8, "little"), header, *(found[0] for found in self.found.values())))
        if cache.store(self.name, payload):
            _prune()


def _prune() -> None:
    """Remove the oldest entries beyond `MAX_TOTAL`."""
    folder = cache.cache_dir()
    if folder is None:
        return
    try:
        files = sorted(((info.st_mtime, info.st_size, path) for path in folder.glob(PREFIX + "*") if (info := path.stat())), reverse=True)
        total = 0
        for _, size, path in files:
            total += size
            if total > MAX_TOTAL:
                os.unlink(path)
    except OSError:
        pass  # somebody else cleans up at the same time
