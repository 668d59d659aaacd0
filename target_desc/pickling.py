"""Pickling of a `RecordKeeper` and of references into it.

Records refer to each other without bound, so pickling them naively would recurse as deep as the longest chain.  The
keeper is therefore written by a pickler of its own that replaces every record, class and record type by a number
or name, and each record's attributes are written once, flat.  A lone `Record` pickles as (keeper, name).

The values of a record's fields, most of what there is, are a pickle of their own, read when they are first looked at: an assembler
needs a tenth of the records.

Dropped: what only an unfinished run needs (the cache of anonymous instances, pending assertions).
"""

from __future__ import annotations

import gc
import io
import pickle
from functools import partial
from typing import Any

from oxllc.target_desc.lexer import Sources
from oxllc.target_desc.records import Record, RecordBase, RecordClass, RecordKeeper
from oxllc.target_desc.rectypes import RecTy

_SHARED = ("name", "pos", "id", "supers", "info", "info_shared", "open", "field_pos")


class _Pickler(pickle.Pickler):
    def __init__(self, out: io.BytesIO, ids: dict[Record, int]) -> None:
        super().__init__(out, protocol=5)
        self.ids = ids

    def persistent_id(self, obj: Any) -> Any:
        t = type(obj)
        if t is Record:
            return self.ids[obj]
        if t is RecordClass:
            return obj.name
        if t is RecTy:
            return tuple(c.name for c in obj.classes)
        if t is RecordKeeper:
            return True
        return None


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: io.BytesIO, keeper: RecordKeeper, records: list[Record]) -> None:
        super().__init__(data)
        self.keeper = keeper
        self.records = records

    def persistent_load(self, pid: Any) -> Any:
        t = type(pid)
        if t is int:
            return self.records[pid]
        if t is str:
            return self.keeper.classes[pid]
        if t is tuple:
            return self.keeper.types.get(self.keeper.classes[n] for n in pid)
        return self.keeper


def _state(rec: RecordBase) -> tuple[Any, ...]:
    return tuple(getattr(rec, n) for n in _SHARED)


def _restore_state(rec: RecordBase, state: tuple[Any, ...]) -> None:
    for name, v in zip(_SHARED, state):
        setattr(rec, name, v)
    rec.superset = set(rec.supers)


def dump_keeper(keeper: RecordKeeper) -> bytes:
    """A finished keeper as bytes."""
    out = io.BytesIO()
    ids = {rec: i for i, rec in enumerate(keeper.defs.values())}
    pickler = _Pickler(out, ids)
    sources = [(f.name, f.text, pos) for f, pos in keeper.sources.entries]
    pickle.dump((list(keeper.classes), len(keeper.defs), keeper.input_name, keeper.dependencies, sources), out)
    pickler.dump([(_state(c), c.values, c.targs, c.defined) for c in keeper.classes.values()])
    values = io.BytesIO()
    begins = []
    for rec in keeper.defs.values():
        begins.append(values.tell())
        _Pickler(values, ids).dump(rec.values)
    pickler.dump([(_state(r), r.is_anonymous, r.positions, at) for r, at in zip(keeper.defs.values(), begins)])
    pickler.dump(keeper.globals)
    return out.getvalue() + values.getvalue()


def load_keeper(data: bytes) -> RecordKeeper:
    """The keeper that `dump_keeper` wrote; only for data from a trusted place, as every pickle."""
    collects = gc.isenabled()
    gc.disable()  # nothing here is garbage, and looking for it takes longer than all else
    try:
        return _load(data)
    finally:
        if collects:
            gc.enable()


def _load(data: bytes) -> RecordKeeper:
    from oxllc.diagnostics import SourceFile

    stream = io.BytesIO(data)
    classes, count, input_name, dependencies, sources = pickle.load(stream)
    keeper = RecordKeeper()
    keeper.input_name = input_name
    keeper.dependencies = dependencies
    keeper.sources = Sources()
    for name, text, pos in sources:
        keeper.sources.add(SourceFile(name, text), pos)
    for name in classes:
        keeper.classes[name] = RecordClass(name, -1, keeper)
    records = [Record("", -1, keeper) for _ in range(count)]
    unpickler = _Unpickler(stream, keeper, records)
    for cls, (state, values, targs, defined) in zip(keeper.classes.values(), unpickler.load()):
        _restore_state(cls, state)
        cls.values = values
        cls.targs = targs
        cls.defined = defined
    begins = []
    for rec, (state, anonymous, positions, at) in zip(records, unpickler.load()):
        _restore_state(rec, state)
        rec.is_anonymous = anonymous
        rec.positions = positions
        keeper.defs[rec.name] = rec
        begins.append(at)
    keeper.globals = unpickler.load()
    first = stream.tell()
    for rec, at in zip(records, begins):
        rec.read_later(partial(_read_values, data, first + at, keeper, records))
    return keeper


def _read_values(data: bytes, at: int, keeper: RecordKeeper, records: list[Record]) -> dict[str, Any]:
    """The values of one record's fields."""
    stream = io.BytesIO(data)
    stream.seek(at)
    values: dict[str, Any] = _Unpickler(stream, keeper, records).load()
    return values


def find_record(keeper: RecordKeeper, name: str) -> Record:
    """For unpickling a lone record."""
    return keeper.defs[name]


def find_class(keeper: RecordKeeper, name: str) -> RecordClass:
    """For unpickling a lone class."""
    return keeper.classes[name]


def find_type(keeper: RecordKeeper, names: tuple[str, ...]) -> RecTy:
    """For unpickling a lone record type."""
    return keeper.types.get(keeper.classes[n] for n in names)
