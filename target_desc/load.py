"""Finding targets and loading them: `load_target`, `list_cpus`, `list_features`.

Shipped targets are the folders of `targets/`; each has a root file of its own name (`targets/riscv/riscv.td`).  Which CPUs a root
has is known from its records.  Built targets are kept in the cache (see `cache.py`): an *index* entry, named by root, CPU,
features and version of this code, lists the files that were read with their hashes; while they are unchanged the
target is taken from a second entry, and the records, which only pattern building needs, from a third when they are asked for.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.target_desc import cache

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxllc.target_desc.model import Target
    from oxllc.target_desc.records import RecordKeeper

PACKAGE_DIR = Path(__file__).resolve().parent
TARGETS_DIR = PACKAGE_DIR / "targets"


class CpuInfo(NamedTuple):
    """A CPU that `-mcpu=` accepts: its name, its target's name and one line about it."""

    name: str
    target: str
    description: str


class FeatureInfo(NamedTuple):
    """A feature that `-mattr=` accepts."""

    name: str
    target: str
    description: str


class _RootInfo(NamedTuple):
    """What is asked about a root without building a target."""

    name: str
    default_cpu: str
    cpus: list[list[str]]  # name, description
    features: list[list[str]]
    archs: list[str]  # first components of triples
    machine: list[int]  # ELF machine and flags
    is_default: bool
    is_simt: bool


def load_target(mcpu: str = "", mattr: str = "", target_desc: str | None = None) -> Target:
    """The target of a CPU.

    Args:
        mcpu: the CPU's name; "" for the default of `target_desc` (without that, of the default shipped target).
        mattr: features to add and remove, as in "+zba,-c".
        target_desc: path of a `.td` file that describes the target; None for the shipped ones.

    Raises:
        OxllcError: unknown CPU or feature, unreadable file or faulty records, with positions.
    """
    if target_desc is not None:
        return _load(target_desc, mcpu, mattr)
    return _load(str(_root_of(mcpu)), mcpu, mattr)


def shared_target(mcpu: str = "", mattr: str = "", target_desc: str | None = None) -> Target:
    """`load_target`'s, but the same object each time as long as the files behind it stay: for who compiles many texts.  Nobody may change it."""
    root = target_desc if target_desc is not None else str(_root_of(mcpu))
    index = _valid_index(_index_name(os.path.abspath(root), mcpu, mattr))
    return _load(root, mcpu, mattr) if index is None else _kept(str(index["content"]), root, mcpu, mattr)


def list_cpus(target_desc: str | None = None) -> list[CpuInfo]:
    """All CPUs of the shipped targets, or of one `.td` file."""
    return [CpuInfo(cpu[0], root.name, cpu[1]) for root in _root_infos(target_desc) for cpu in root.cpus]


def list_features(target_desc: str | None = None) -> list[FeatureInfo]:
    """All features of the shipped targets, or of one `.td` file."""
    return [FeatureInfo(f[0], root.name, f[1]) for root in _root_infos(target_desc) for f in root.features]


def cpu_of_arch(arch: str) -> str:
    """The default CPU of the shipped target that takes triples of this architecture, "" if none does."""
    return next((info.default_cpu for info in _root_infos(None) if arch in info.archs), "")


def cpu_of_machine(machine: int, flags: int) -> str:
    """The default CPU of the shipped target with this ELF machine number; of several, the one whose flags agree.

    Raises:
        OxllcError: no shipped target has this machine number.
    """
    found = [info for info in _root_infos(None) if info.machine[0] == machine]
    if not found:
        raise OxllcError(f"no target has ELF machine number {machine}; name one with -mcpu=")
    return max(found, key=lambda info: ((info.machine[1] & flags) == info.machine[1], info.machine[1])).default_cpu


def cpu_of_simt(target_desc: str | None = None) -> str:
    """The default CPU of the first target with lanes, of the shipped ones or in one `.td` file.

    Raises:
        OxllcError: there is none.
    """
    found = next((info.default_cpu for info in _root_infos(target_desc) if info.is_simt), "")
    if not found:
        raise OxllcError("no SIMT target is described" + (f" in {target_desc}" if target_desc else ""))
    return found


def roots() -> list[Path]:
    """The root files of the shipped targets, sorted by name."""
    found = [folder / f"{folder.name}.td" for folder in sorted(TARGETS_DIR.iterdir(), key=lambda p: p.name) if folder.is_dir()]
    return [path for path in found if path.is_file()]


def include_dirs(root: str) -> list[str]:
    """Where includes of a root file are searched, after the including file's own folder."""
    return [os.path.dirname(root) or ".", str(PACKAGE_DIR / "td"), str(TARGETS_DIR)]


# -- which root ----------------------------------------------------------------------------------------------------


def _root_infos(target_desc: str | None) -> list[_RootInfo]:
    return [_root_info(str(root)) for root in ([target_desc] if target_desc is not None else roots())]


def _mentions(root: Path, cpu: str) -> bool:
    """Whether a file of the root's folder has the CPU's name in quotes: a cheap guess where to look first."""
    quoted = f'"{cpu}"'
    return any(quoted in path.read_text(encoding="utf-8", errors="replace") for path in sorted(root.parent.glob("*.td")))


def _root_of(cpu: str) -> Path:
    candidates = roots()
    if cpu:
        candidates.sort(key=lambda root: not _mentions(root, cpu))
    else:
        return next(root for root in candidates if _root_info(str(root)).is_default)
    names: list[str] = []
    for root in candidates:
        info = _root_info(str(root))
        here = [c[0] for c in info.cpus]
        if cpu in here:
            return root
        names += here
    hint = did_you_mean(cpu, names) or "known CPUs: " + ", ".join(sorted(names))
    raise OxllcError(Diagnostic(f"unknown CPU '{cpu}'", hint=hint))


def _root_info(root: str) -> _RootInfo:
    name = "root-" + cache.key_of(os.path.abspath(root), _code_version())
    index = _valid_index(name)
    if index is not None:
        stated = index["info"]
        assert isinstance(stated, list)
        return _RootInfo(*stated)
    keeper = _records(root)
    info = _read_root_info(keeper)
    _store_index(name, keeper, {"info": list(info)})
    return info


def _read_root_info(keeper: RecordKeeper) -> _RootInfo:
    infos = keeper.get_all_derived("TargetInfo")
    if not infos:
        raise OxllcError(f"{keeper.input_name}: no TargetInfo record; is it the root file of a target?")
    cpus = [[r.str("Name"), str(r.get("Desc") or "")] for r in keeper.get_all_derived("Processor")]
    features = [[r.str("Name"), r.str("Desc")] for r in keeper.get_all_derived("SubtargetFeature")]
    info = infos[0]
    return _RootInfo(info.str("Name"), info.str("DefaultCPU"), cpus, features, list(info.list("Archs")),
                     [info.int("ELFMachine"), info.int("ELFFlags")], bool(info.int("IsDefault")), bool(keeper.get_all_derived("SimtInfo")))


# -- loading and caching -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def _fresh_records(root: str, stamp: tuple[tuple[str, str], ...]) -> RecordKeeper:
    from oxllc.target_desc.loader import load_records

    return load_records(root, include_dirs(root), confined=True)


def _records(root: str) -> RecordKeeper:
    """The records of a root; read once in a process while its own file does not change."""
    return _fresh_records(root, ((root, cache.file_hash(root)),))


@lru_cache(maxsize=1)
def _code_version() -> str:
    """Changes whenever code that reads or builds targets does."""
    parts = [sys.version]
    for path in sorted(PACKAGE_DIR.glob("*.py")):
        info = path.stat()
        parts.append(f"{path.name} {info.st_mtime_ns} {info.st_size}")
    return cache.key_of(*parts)


def _valid_index(name: str) -> dict[str, object] | None:
    """An index entry whose files are unchanged."""
    data = cache.load(name)
    if data is None:
        return None
    try:
        index = json.loads(data)
        files = index["files"]
        if all(cache.file_hash(path) == digest for path, digest in files):
            assert isinstance(index, dict)
            return index
    except (ValueError, KeyError, TypeError):
        pass
    return None


def _store_index(name: str, keeper: RecordKeeper, extra: dict[str, object]) -> str:
    """Write an index entry; the key of the contents it stands for."""
    files = [(os.path.abspath(p), cache.file_hash(p)) for p in dict.fromkeys([keeper.input_name, *keeper.dependencies])]
    content = cache.key_of(name, *(f"{p}={h}" for p, h in files))
    cache.store(name, json.dumps({"files": files, "content": content, **extra}).encode())
    return content


def _index_name(path: str, cpu: str, mattr: str) -> str:
    return "index-" + cache.key_of(path, cpu, mattr, _code_version())


@lru_cache(maxsize=4)
def _kept(content: str, root: str, cpu: str, mattr: str) -> Target:
    """A target by its content: what the files are that it is made from."""
    return _load(root, cpu, mattr)


def _load(root: str, cpu: str, mattr: str) -> Target:
    path = os.path.abspath(root)
    name = _index_name(path, cpu, mattr)
    index = _valid_index(name)
    if index is not None:
        target = _from_cache(str(index["content"]), root)
        if target is not None:
            return target
    from oxllc.target_desc.build import build_target
    from oxllc.target_desc.pickling import dump_keeper

    if not os.path.isfile(root):
        raise OxllcError(f"cannot open '{root}': no such file")
    keeper = _records(root)
    target = build_target(keeper, cpu, mattr)
    target.is_users = not path.startswith(str(TARGETS_DIR) + os.sep)
    if target.is_users:
        from oxllc.target_desc.lint import lint_loaded

        lint_loaded(target)
    target.content_hash = cache.key_of(name, *(f"{p}={cache.file_hash(p)}" for p in keeper.dependencies))
    if cache.cache_dir() is not None:
        content = _store_index(name, keeper, {})
        with _deep_recursion():
            cache.store("target-" + content, cache.dump_model(target))
            cache.store("records-" + content, dump_keeper(keeper))
    return target


def _from_cache(content: str, root: str) -> Target | None:
    payload = cache.load("target-" + content)
    if payload is None:
        return None
    from oxllc.target_desc.model import Target

    try:
        target = cache.load_model(payload)
    except Exception:  # an entry that does not read is as good as none, whatever is wrong with it
        return None
    if not isinstance(target, Target):
        return None
    target.source.set_loader(lambda: _cached_records(content, root))
    return target


def _cached_records(content: str, root: str) -> RecordKeeper:
    payload = cache.load("records-" + content)
    if payload is not None:
        from oxllc.target_desc.pickling import load_keeper

        with contextlib.suppress(Exception):  # likewise
            return load_keeper(payload)
    return _records(root)


@contextlib.contextmanager
def _deep_recursion() -> Iterator[None]:
    """Pickle recurses through nested values of records."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 20_000))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
