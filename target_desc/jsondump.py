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


def keeper_json(keeper: RecordKeeper) -> dict[str, Any]:
    """The whole dump as Python data."""
    root: dict[str, Any] = {"!tablegen_json_version": 1}
    instances: dict[str, list[str]] = {name: [] for name in keeper.classes}
    for name in by_name(keeper.defs):
        rec = keeper.defs[name]
        out: dict[str, Any] = {n: value_json(v) for n, v in rec.values.items()}
        out["!fields"] = [n for n, info in rec.info.items() if info.may_be_symbolic]
        out["!superclasses"] = rec.superclasses
        out["!name"] = name
        out["!anonymous"] = rec.is_anonymous
        out["!locs"] = [keeper.sources.short(p) for p in rec.positions]
        root[name] = out
        for cls in rec.superclasses:
            instances[cls].append(name)
    root["!instanceof"] = instances
    return root


def json_text(keeper: RecordKeeper) -> str:
    """The dump as text, with a newline at the end."""
    return json.dumps(keeper_json(keeper), sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"
