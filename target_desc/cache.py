"""A cache of what is made from files: built targets, their records, compiled matchers.

Where: `$OXLLC_CACHE`, else `$XDG_CACHE_HOME/oxllc`, else `~/.cache/oxllc`; `OXLLC_CACHE=off` (or empty) turns it off.  An entry is
one file, named by a hash of everything that it depends on, with a hash of its contents in front.  It is written under
another name and renamed, so readers see all of it or nothing; one that cannot be read or does not check is as good as none, and
a folder that cannot be written to only costs time.

Entries hold pickles, which must not come from strangers: the folder is made for its owner alone, one that belongs to somebody else
or that others may write to is not used, and targets are read by an unpickler that knows only the classes of the model's modules.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import stat
from pathlib import Path
from typing import Any

_MAGIC = b"oxllc cache 1\n"
_DIGEST = 32
_MODEL_MODULES = frozenset("oxllc.target_desc." + name for name in ("model", "schedule", "narrow", "calling_conv"))
_OTHERS = frozenset((
    ("oxllc.target_desc.safe_expr", "_restore"), ("builtins", "frozenset"), ("builtins", "set"), ("copyreg", "__newobj__")))


def cache_dir() -> Path | None:
    """The folder in use, None where there is none."""
    stated = os.environ.get("OXLLC_CACHE")
    if stated is not None:
        return Path(stated) if stated and stated != "off" else None
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "oxllc"
    except RuntimeError:  # no home
        return None


def _is_private(path: Path) -> bool:
    """Whether only we can have written here."""
    try:
        info = path.stat()
    except OSError:
        return False
    if not hasattr(os, "getuid"):
        return True
    return info.st_uid == os.getuid() and not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def load(name: str) -> bytes | None:
    """The contents of an entry, or None."""
    folder = cache_dir()
    if folder is None or not _is_private(folder):
        return None
    try:
        data = (folder / name).read_bytes()
    except OSError:
        return None
    start = len(_MAGIC) + _DIGEST
    if data[: len(_MAGIC)] != _MAGIC or hashlib.sha256(memoryview(data)[start:]).digest() != data[len(_MAGIC) : start]:
        return None
    return data[start:]


def store(name: str, payload: bytes) -> bool:
    """Write an entry; False where that is not possible (nothing is left behind)."""
    folder = cache_dir()
    if folder is None:
        return False
    import tempfile  # loads much, for writers only

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_private(folder):
            return False
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(_MAGIC + hashlib.sha256(payload).digest())
                out.write(payload)
            os.replace(temporary, folder / name)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError:
        return False
    return True


def key_of(*parts: str) -> str:
    """A name for an entry that depends on these texts."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape")
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()[:40]


def file_hash(path: str) -> str:
    """Hash of a file's contents; "" where it cannot be read."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return ""


class _ModelUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module in _MODEL_MODULES:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        elif (module, name) in _OTHERS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} does not belong to a target")


def load_model(payload: bytes) -> Any:
    """Unpickle a target model; raises `pickle.UnpicklingError` (or another exception, for garbage) when it is none."""
    return _ModelUnpickler(io.BytesIO(payload)).load()


def dump_model(model: Any) -> bytes:
    """Pickle a target model."""
    return pickle.dumps(model, protocol=5)
