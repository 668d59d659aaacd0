"""`oxllc -compare=<what>:<base>:<variant>... k1.ll k2.ll ...`: what a change buys, kernel by kernel.

<what> is `target-desc` (may be left out where the first name ends with .td), `mattr`, `mcpu`, `regalloc`, `isel` or `sched`; an empty
name stands for what is used without the option.  Every kernel is compiled in every variant; with `-report-run=` it runs on the simulator.
Ratios are to the first variant (below 1: better); the geometric mean leaves out kernels where a figure is 0 or missing on either side.

Below the table: the patterns that fire differently often, and where.  The JSON form is documented in `docs/compare.md`.
"""

from __future__ import annotations

import copy
import json
import math
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.driver.command import read_text, write_output

if TYPE_CHECKING:
    from oxllc.driver.command import Arguments
    from oxllc.isel.dag import DAG
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.isel.pattern_report import PatternRow
    from oxllc.target_desc.model import Target

SCHEMA = "oxllc-compare/1"
OPTION = {"target-desc": "target_desc", "mattr": "mattr", "mcpu": "mcpu", "regalloc": "regalloc", "isel": "isel", "sched": "pre_RA_sched"}
COUNTED = {"instructions": "executed", "cycles": "cycles", "code_bytes": "code bytes"}  # with a ratio
SHOWN = {"registers": "registers", "spills": "spills", "reloads": "reloads", "estimated_cycles": "est. cycles"}
MAX_PLACES = 4  # functions named for one pattern


def compare(args: Arguments) -> int:
    """The command's `-compare=`.  Exit code 1 if a run gave a wrong result."""
    from oxllc.driver.llc import target_of
    from oxllc.driver.report import check_format

    check_format(args.report_format)
    what, names = split(args.compare)
    variants = [_variant(args, what, name) for name in names]
    shown = [name or "(default)" for name in names]
    rows: list[dict[str, Any]] = []
    fired: list[dict[str, dict[str, int]]] = [{} for _ in names]
    records: dict[str, str] = {}
    targets: dict[tuple[str | None, ...], Target] = {}
    for path in args.inputs:
        text = _source(path)
        base: dict[str, Any] = {}
        for number, variant in enumerate(variants):
            # Without these options the input says which target it is for.
            named = (variant.mcpu, ",".join(variant.mattr), variant.target_desc, None if variant.mcpu or variant.target_desc else path)
            target = targets.get(named)
            if target is None:
                target = targets[named] = target_of(variant, text, mir=False)
            row, patterns = _measure(variant, target, text, path)
            rows.append({"kernel": _short(path, args.inputs), "variant": shown[number], **row, "ratios": _ratios(row, base or row)})
            base = base or row
            for pattern in patterns:
                key = " ".join(pattern.pattern.split())
                records[key] = pattern.where
                mine = fired[number].setdefault(key, {})
                for function, count in pattern.functions:
                    place = f"{_short(path, args.inputs)}:{function}"
                    mine[place] = mine.get(place, 0) + count
    means = [{"variant": name, "ratios": _means([r["ratios"] for r in rows if r["variant"] == name])} for name in shown[1:]]
    differences = _differences(fired, records, shown)
    data = {"schema": SCHEMA, "what": what, "variants": shown, "rows": rows, "means": means, "patterns": differences}
    write_output(args.o, table_text(data, args.report_format))
    return 1 if any(row.get("correct") == "wrong" for row in rows) else 0


def split(option: str) -> tuple[str, list[str]]:
    """What differs, and the variants' names.  Raises OxllcError where that cannot be told."""
    first, colon, rest = option.partition(":")
    if first in OPTION and colon:
        what, names = first, rest.split(":")
    elif first.endswith(".td") or (not first and rest.endswith(".td")):
        what, names = "target-desc", option.split(":")
    else:
        hint = did_you_mean(first, OPTION)
        raise OxllcError(f"option '-compare': '{option}' is neither base.td:my.td nor <what>:<base>:<variant> with one of "
                         f"{', '.join(OPTION)}{'; ' + hint if hint else ''}")
    if len(names) < 2:
        raise OxllcError(f"option '-compare': '{option}' names one variant; give two or more, with ':' between them")
    if len(set(names)) < len(names):
        raise OxllcError(f"option '-compare': '{option}' names a variant twice")
    return what, names


def _variant(args: Arguments, what: str, name: str) -> Arguments:
    """The command line with one variant's option in it."""
    from oxllc.driver.llc import OPTIONS, check_options

    choices = next(option.choices for option in OPTIONS if option.name.replace("-", "_") == OPTION[what])
    if name and choices and name not in choices:
        raise OxllcError(f"option '-compare': '{name}' is not one of {', '.join(choices)}")
    new = copy.copy(args)
    if what == "mattr":
        setattr(new, OPTION[what], [*args.mattr, *(feature for feature in name.split(",") if feature)])
    elif name:
        setattr(new, OPTION[what], name)
    check_options(new)
    return new


def _source(path: str) -> str:
    if path.endswith(".mir"):
        raise OxllcError(f"'{path}' is machine IR: -compare= compiles LLVM IR")
    return read_text(path)


def _short(path: str, paths: list[str]) -> str:
    """A kernel's name in the table: the file's, without folders where that is clear."""
    import os

    name = os.path.basename(path)
    return name if sum(os.path.basename(p) == name for p in paths) == 1 else path


def _measure(args: Arguments, target: Target, text: str, path: str) -> tuple[dict[str, Any], list[PatternRow]]:
    """One kernel in one variant: the figures, and the patterns that fired."""
    from oxllc.driver.compile import Compiled, run_ir_stages, select
    from oxllc.driver.llc import make_options
    from oxllc.driver.pipeline import Plan, run_machine_passes
    from oxllc.driver.report import figures
    from oxllc.isel.pattern_report import PatternCounts
    from oxllc.mir.context import PassContext

    options = make_options(args)
    ctx = PassContext(target, options)
    plan = Plan()
    counts = PatternCounts(target, options.isel == "optimal", fits=False)

    def on_dag(step: str, lowering: FunctionLowering, dag: DAG) -> None:
        if step == "isel":
            counts.add(lowering.function.name, dag)

    module = select(run_ir_stages(text, path, ctx, plan), target, ctx, plan, on_dag)
    run_machine_passes(module, ctx, plan)
    done = Compiled(module, ctx.stats, 0.0)
    static = figures(done)
    row = {key: static[key] for key in ("code_bytes", *SHOWN) if key in static}
    if args.report_run:
        from oxllc.driver.recipes import find_recipe, run_recipe

        result = run_recipe(find_recipe(args.report_run, path), done.obj, target)
        row["instructions"] = result.instructions
        if result.cycles is not None:
            row["cycles"] = result.cycles
        if result.correct is not None:
            row["correct"] = "right" if result.correct else "wrong"
    return row, [pattern for pattern in counts.rows() if pattern.fired]


def _ratios(row: dict[str, Any], base: dict[str, Any]) -> dict[str, float]:
    return {key: row[key] / base[key] for key in (*COUNTED, "estimated_cycles") if row.get(key) and base.get(key)}


def _means(ratios: list[dict[str, float]]) -> dict[str, float]:
    """Geometric means."""
    means: dict[str, float] = {}
    for key in (*COUNTED, "estimated_cycles"):
        values = [r[key] for r in ratios if key in r]
        if values:
            means[key] = math.exp(sum(math.log(v) for v in values) / len(values))
    return means


def _differences(fired: list[dict[str, dict[str, int]]], records: dict[str, str], shown: list[str]) -> list[dict[str, Any]]:
    """Patterns that do not fire equally often in all variants, the largest change first."""
    found: list[dict[str, Any]] = []
    for key, where in records.items():
        counts = [sum(mine.get(key, {}).values()) for mine in fired]
        if len(set(counts)) > 1:
            places = {place: [mine.get(key, {}).get(place, 0) for mine in fired] for mine in fired for place in mine.get(key, {})}
            found.append({"pattern": key, "where": where, "fired": dict(zip(shown, counts)),
                          "places": {place: dict(zip(shown, numbers)) for place, numbers in places.items() if len(set(numbers)) > 1}})
    found.sort(key=lambda d: (-max(abs(n - d["fired"][shown[0]]) for n in d["fired"].values()), d["pattern"]))
    return found


def table_text(data: dict[str, Any], style: str) -> str:
    """The comparison in a tabulate format, csv or json."""
    if style == "json":
        return json.dumps(data, indent=2) + "\n"
    rows, shown = data["rows"], data["variants"]
    counted = [key for key in COUNTED if any(key in row for row in rows)]
    if "cycles" not in counted:
        counted.append("estimated_cycles")
    plain = [key for key in SHOWN if key not in counted and any(key in row for row in rows)]
    titles = {**COUNTED, **SHOWN}
    header = ["kernel", data["what"]]
    for key in counted:
        header += [titles[key], "ratio"]
    header += [titles[key] for key in plain] + (["result"] if any("correct" in row for row in rows) else [])
    cells: list[list[object]] = []
    for row in rows:
        line: list[object] = [row["kernel"], row["variant"]]
        for key in counted:
            line += [row.get(key, ""), _ratio(row["ratios"].get(key)) if row["variant"] != shown[0] else ""]
        line += [row.get(key, "") for key in plain]
        if "result" in header:
            line.append(row.get("correct", ""))
        cells.append(line)
    for mean in data["means"]:
        line = ["geometric mean", mean["variant"]]
        for key in counted:
            line += ["", _ratio(mean["ratios"].get(key))]
        cells.append(line + [""] * (len(header) - len(line)))
    if style == "csv":
        import csv
        import io

        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([f"{header[i - 1]} ratio" if title == "ratio" else title for i, title in enumerate(header)])
        writer.writerows(cells)
        return out.getvalue()
    from tabulate import tabulate

    text = str(tabulate(cells, header, tablefmt=style, disable_numparse=[i for i, t in enumerate(header) if t == "ratio"])) + "\n"
    if data["patterns"]:
        text += "\npatterns that fire differently often\n\n"
        table = [[*(d["fired"][name] for name in shown), _pattern(d["pattern"]), d["where"], _places(d["places"], shown)] for d in data["patterns"]]
        text += str(tabulate(table, [*shown, "pattern", "at", "in"], tablefmt=style)) + "\n"
    return text


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _pattern(text: str) -> str:
    return text if len(text) <= 72 else text[:69] + "..."


def _places(places: dict[str, dict[str, int]], shown: list[str]) -> str:
    parts = [f"{place} {'>'.join(str(numbers[name]) for name in shown)}" for place, numbers in places.items()]
    return ", ".join(parts[:MAX_PLACES]) + (f" and {len(parts) - MAX_PLACES} more" if len(parts) > MAX_PLACES else "")
