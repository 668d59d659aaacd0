"""The comparison table: one row per register allocator for the same input (`-regalloc=all -report`).

Columns: spills and reloads (instructions inserted by the allocator), rematerializations, copies left, registers used, frame bytes
(largest frame), code bytes, estimated cycles (scheduling model x block frequencies, `oxllc.sched.estimate`), simulated cycles and
whether the answer is right (where a recipe is given), and seconds of compilation.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.driver.command import write_output

if TYPE_CHECKING:
    from oxllc.driver.command import Arguments
    from oxllc.driver.compile import Compiled
    from oxllc.target_desc.model import Target

TITLES = {
    "regalloc": "allocator", "spills": "spills", "reloads": "reloads", "remats": "remats", "copies": "copies", "registers": "registers",
    "frame_bytes": "frame bytes", "code_bytes": "code bytes", "estimated_cycles": "est. cycles", "instructions": "executed",
    "cycles": "sim. cycles", "correct": "result", "seconds": "seconds",
}


def report(args: Arguments, text: str, path: str, target: Target) -> int:
    """Compile with every allocator asked for, print the table.  Exit code 1 if a run gave a wrong result."""
    check_format(args.report_format)
    recipe = None
    if args.report_run:
        from oxllc.driver.recipes import find_recipe

        recipe = find_recipe(args.report_run, path)
    rows = [_row(args, name, text, path, target, recipe) for name in strategies(args.regalloc)]
    write_output(args.o, format_rows(rows, args.report_format))
    return 1 if any(row.get("correct") == "wrong" for row in rows) else 0


def strategies(option: str | None) -> list[str]:
    """The allocators that `-regalloc=` names: all, a list, or the default one."""
    from oxllc.regalloc import STRATEGIES

    if option == "all":
        return list(STRATEGIES)
    return [name for name in (option or "").split(",") if name] or ["linearscan"]


def check_format(name: str) -> None:
    """Reject an unknown table format."""
    if name in ("csv", "json"):
        return
    from tabulate import tabulate_formats

    if name not in tabulate_formats:
        hint = did_you_mean(name, [*tabulate_formats, "csv", "json"])
        raise OxllcError(f"option '-report-format': unknown format '{name}'; {hint + ' ' if hint else ''}"
                         f"formats: csv, json, {', '.join(tabulate_formats)}")


def _row(args: Arguments, name: str, text: str, path: str, target: Target, recipe: Any) -> dict[str, Any]:
    from oxllc.driver.compile import compile_text
    from oxllc.driver.llc import make_options

    done = compile_text(text, path, target, make_options(args, name))
    row = {"regalloc": name, **figures(done)}
    if recipe is not None:
        from oxllc.driver.recipes import run_recipe

        result = run_recipe(recipe, done.obj, target)
        row["instructions"] = result.instructions
        if result.cycles is not None:
            row["cycles"] = result.cycles
        if result.correct is not None:
            row["correct"] = "right" if result.correct else "wrong"
    row["seconds"] = round(done.seconds, 3)
    return row


def figures(done: Compiled) -> dict[str, Any]:
    """Static figures of a compilation, summed over its functions."""
    from oxllc.asm import elf
    from oxllc.sched.estimate import function_cycles

    functions = done.module.functions
    obj = elf.read(done.obj)
    used: set[int] = set()
    for mf in functions:
        for mi in mf.instructions():
            used.update(r for r in (*mi.reg_defs(), *mi.reg_uses()) if r)
    reserved = done.module.target.reserved
    return {
        "spills": sum(int(mf.stats.get("spills", 0)) for mf in functions),
        "reloads": sum(int(mf.stats.get("reloads", 0)) for mf in functions),
        "remats": sum(int(mf.stats.get("remats", 0)) for mf in functions),
        "copies": sum(int(mf.stats.get("copies", 0)) for mf in functions),
        "registers": len(used - reserved),
        "frame_bytes": max((mf.frame_size or 0 for mf in functions), default=0),
        "code_bytes": sum(len(s.data) for s in obj.sections if s.flags & elf.SHF_EXECINSTR),
        "estimated_cycles": round(sum(function_cycles(mf) for mf in functions), 1),
    }


def format_rows(rows: list[dict[str, Any]], style: str) -> str:
    """Rows as a table of a tabulate format, csv or json."""
    keys = [key for key in TITLES if any(key in row for row in rows)]
    if style == "json":
        return json.dumps(rows, indent=2) + "\n"
    if style == "csv":
        out = io.StringIO()
        writer = csv.DictWriter(out, keys, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue()
    from tabulate import tabulate

    return str(tabulate([[row.get(key, "") for key in keys] for row in rows], [TITLES[key] for key in keys], tablefmt=style)) + "\n"
