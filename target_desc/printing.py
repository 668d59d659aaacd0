"""Records as text: `--print-records`, `!repr` (LLVM's stream operators for Record and RecordKeeper)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from oxllc.target_desc.records import Record, RecordBase, RecordClass, RecordKeeper
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


def by_name(names: Iterable[str]) -> list[str]:
    """Names in the order in which LLVM lists all records: bytewise."""
    return sorted(names, key=lambda n: n.encode("utf-8", "surrogateescape"))


_PIECES = re.compile(rb"[0-9]+|[^0-9]")


def numeric_key(name: str) -> list[tuple[int, int, bytes]]:
    """A sort key with runs of digits compared as numbers (R2 before R10), as LLVM lists a class's records."""
    pieces = _PIECES.findall(name.encode("utf-8", "surrogateescape"))
    return [(48, len(p), p) if p[0] in b"0123456789" else (p[0], 0, b"") for p in pieces]


def derived_by_name(keeper: RecordKeeper, class_name: str) -> list[Record]:
    """The records of a class in LLVM's order."""
    return sorted(keeper.get_all_derived(class_name), key=lambda r: numeric_key(r.name_str))


def records_text(keeper: RecordKeeper) -> str:
    """All classes and records, by name (`--print-records`)."""
    out = ["------------- Classes -----------------\n"]
    out += [f"class {record_text(keeper.classes[n])}" for n in by_name(keeper.classes)]
    out.append("------------- Defs -----------------\n")
    out += [f"def {record_text(keeper.defs[n])}" for n in by_name(keeper.defs)]
    return "".join(out)


def detailed_text(keeper: RecordKeeper) -> str:
    """All global variables, classes and records with their positions (`--print-detailed-records`)."""
    where = keeper.sources.short
    out = [f"DETAILED RECORDS for file {keeper.input_name}\n"]

    def section(title: str, count: int) -> None:
        out.append(f"\n{'-' * 20} {title} ({count}) {'-' * 20}\n")

    def superclasses(rec: RecordBase) -> None:
        if not rec.supers:
            out.append("  Superclasses: (none)\n")
            return
        direct = set(rec.direct_superclasses())
        names = (c.name_str if c in direct else f"({c.name_str})" for c in rec.supers)
        out.append(f"  Superclasses: {' '.join(names)}\n")

    def fields(rec: RecordBase, any_arguments: bool) -> None:
        if not rec.values and not any_arguments:
            out.append("  Fields: (none)\n")
            return
        out.append("  Fields:\n")
        for name, v in rec.values.items():
            info = rec.info[name]
            keyword = "field " if info.may_be_symbolic else ""
            pos = rec.field_position(name)
            out.append(f"    {field_text(name, info.ty, v, keyword=keyword)}  |{where(pos)}|\n")

    section("Global Variables", len(keeper.globals))
    out.append("\n")
    out += [f"{n} = {as_string(keeper.globals[n])}\n" for n in by_name(keeper.globals)]
    section("Classes", len(keeper.classes))
    for n in by_name(keeper.classes):
        cls = keeper.classes[n]
        out.append(f"\n{n}  |{where(cls.pos)}|\n")
        if cls.targs:
            out.append("  Template args:\n")
            for t in cls.targs.values():
                out.append(f"    {field_text(t.name, t.ty, t.default)}  |{where(t.pos)}|\n")
        else:
            out.append("  Template args: (none)\n")
        superclasses(cls)
        fields(cls, bool(cls.targs))
    section("Records", len(keeper.defs))
    for n in by_name(keeper.defs):
        rec = keeper.defs[n]
        out.append(f'\n{n or chr(34) * 2}  |{where(rec.pos)}|\n')
        if len(rec.positions) > 1:
            chain = " ".join(f"|{where(p)}|" for p in reversed(rec.positions[1:]))
            out.append(f"  Defm sequence: {chain}\n")
        superclasses(rec)
        fields(rec, False)
    return "".join(out)
