"""Records as text: `--print-records`, `!repr` (LLVM's stream operators for Record and RecordKeeper)."""

from __future__ import annotations

from oxllc.target_desc.records import RecordBase, RecordClass, RecordKeeper
from oxllc.target_desc.rectypes import STRING, Ty
from oxllc.target_desc.values import Code, Value, as_string


def field_text(name: str, ty: Ty, v: Value, *, keyword: str = "") -> str:
    """One field as `type name = value`."""
    type_name = "code" if ty is STRING and type(v) is Code else str(ty)
    return f"{keyword}{type_name} {name} = {as_string(v)}"


def record_text(rec: RecordBase) -> str:
    """A record or class, without the leading keyword."""
    out = [rec.name_str]
    if isinstance(rec, RecordClass) and rec.targs:
        out.append("<" + ", ".join(field_text(t.name, t.ty, t.default) for t in rec.targs.values()) + ">")
    out.append(" {")
    if rec.supers:
        out.append("\t// " + " ".join(rec.superclasses))
    out.append("\n")
    for symbolic in (True, False):
        for name, v in rec.values.items():
            info = rec.info[name]
            if info.may_be_symbolic == symbolic:
                out.append(f"  {field_text(name, info.ty, v, keyword='field ' if symbolic else '')};\n")
    out.append("}\n")
    return "".join(out)


def by_name(names: dict[str, RecordBase]) -> list[str]:
    """Names in the order in which LLVM lists records: bytewise."""
    return sorted(names, key=lambda n: n.encode("utf-8", "surrogateescape"))


def records_text(keeper: RecordKeeper) -> str:
    """All classes and records, by name."""
    out = ["------------- Classes -----------------\n"]
    out += [f"class {record_text(keeper.classes[n])}" for n in by_name(dict(keeper.classes))]
    out.append("------------- Defs -----------------\n")
    out += [f"def {record_text(keeper.defs[n])}" for n in by_name(dict(keeper.defs))]
    return "".join(out)
