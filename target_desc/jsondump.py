"""`--dump-json`: all records as LLVM's JSON back end writes them (TableGen BackEnds, "JSON Reference").

The text has its keys sorted and no white space, as LLVM's.
"""

from __future__ import annotations

import json
from typing import Any

from oxllc.target_desc.printing import by_name
from oxllc.target_desc.records import Record, RecordKeeper
from oxllc.target_desc.values import Bits, Code, Dag, List, UnsetType, Value, Var, VarBit, as_string


def value_json(v: Value) -> Any:
    """One value."""
    t = type(v)
    if t is int or t is str:
        return v
    if t is bool:
        return int(v)
    if t is UnsetType:
        return None
    if t is Code:
        return str(v)
    if t is Bits or t is List:
        return [value_json(e) for e in v]
    out: dict[str, Any] = {"printable": as_string(v) if t is not Record else v.name_str}
    if t is Record:
        out["kind"] = "def"
        out["def"] = v.name_str
    elif t is Var:
        out["kind"] = "var"
        out["var"] = v.name
    elif t is VarBit and type(v.var) is Var:
        out["kind"] = "varbit"
        out["var"] = v.var.name
        out["index"] = v.bit_no
    elif t is Dag:
        out["kind"] = "dag"
        out["operator"] = value_json(v.op)
        if v.op_name is not None:
            out["name"] = v.op_name
        out["args"] = [[value_json(a), n] for a, n in v.args]
    else:
        out["kind"] = "complex"
    return out


def record_json(rec: Record) -> dict[str, Any]:
    """One record."""
    out: dict[str, Any] = {n: value_json(v) for n, v in rec.values.items()}
    out["!fields"] = [n for n, info in rec.info.items() if info.may_be_symbolic]
    out["!superclasses"] = rec.superclasses
    out["!name"] = rec.name
    out["!anonymous"] = rec.is_anonymous
    short = rec.keeper.sources.short
    out["!locs"] = [short(p) for p in rec.positions]
    return out


def instances_json(keeper: RecordKeeper) -> dict[str, list[str]]:
    """The names of the records of each class."""
    instances: dict[str, list[str]] = {name: [] for name in keeper.classes}
    for name in by_name(keeper.defs):
        for cls in keeper.defs[name].supers:
            instances[cls.name].append(name)
    return instances


def keeper_json(keeper: RecordKeeper) -> dict[str, Any]:
    """The whole dump as Python data."""
    root: dict[str, Any] = {"!tablegen_json_version": 1, "!instanceof": instances_json(keeper)}
    for name in by_name(keeper.defs):
        root[name] = record_json(keeper.defs[name])
    return root


def json_text(keeper: RecordKeeper) -> str:
    """The dump as text, with a newline at the end; made record by record, for its size."""
    encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
    parts: list[str] = []
    for name in by_name([*keeper.defs, "!instanceof", "!tablegen_json_version"]):
        rec = keeper.defs.get(name)
        if rec is not None:
            parts.append(f"{encode(name)}:{encode(record_json(rec))}")
        else:
            parts.append(f"{encode(name)}:{encode(instances_json(keeper) if name == '!instanceof' else 1)}")
    return "{" + ",".join(parts) + "}\n"
