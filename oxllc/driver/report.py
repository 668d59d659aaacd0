"""The comparison table: one row per register allocator for the same input (`-regalloc=all -report`).

The columns are explained in `docs/regalloc.md`, with the schema of the JSON form.  Where LLVM can compile the module for the same
machine, its own allocator is one more row (`llvm_row.py`).
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
    from oxllc.mir.function import MachineFunction
    from oxllc.target_desc.model import Target

TITLES = {
    "regalloc": "allocator", "function": "function", "spills": "spills", "reloads": "reloads", "remats": "remats",
    "weighted_spills": "weighted spills", "weighted_reloads": "weighted reloads", "spill_cost": "spill cost",
    "optimal_gap": "gap", "copies_before": "copies before", "copies": "copies", "copy_cost": "copy cost", "splits": "splits",
    "registers": "registers", "by_class": "by class", "saved": "saved", "occupancy": "warps", "frame_bytes": "frame bytes",
    "code_bytes": "code bytes", "estimated_cycles": "est. cycles", "instructions": "executed", "cycles": "sim. cycles", "correct": "result",
    "regalloc_seconds": "alloc. s", "seconds": "seconds",
}
LONGEST = 48  # characters of a cell in tables; mangled names are longer
SCHEMA = "oxllc-regalloc-report/1"
SUMMED = ("spills", "reloads", "remats", "weighted_spills", "weighted_reloads", "spill_cost", "copies_before", "copies", "copy_cost", "splits",
          "regalloc_seconds")


def report(args: Arguments, text: str, path: str, target: Target) -> int:
    """Compile with every allocator asked for, print the table.  Exit code 1 if a run gave a wrong result."""
    check_format(args.report_format)
    recipe = None
    if args.report_run:
        from oxllc.driver.recipes import find_recipe

        recipe = find_recipe(args.report_run, path)
    rows = [_row(args, name, text, path, target, recipe) for name in strategies(args.regalloc)]
    _add_gaps(rows)
    from oxllc.driver.llvm_row import llvm_row

    outside = None if path.endswith(".mir") or text.startswith("--- !module") else llvm_row(text, target, int(args.O if args.O.isdigit() else 2))
    if outside is not None:
        rows.append(outside)
    head = {"schema": SCHEMA, "input": path, "processor": target.name}
    write_output(args.o, format_rows(rows, args.report_format, head))
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

    options = make_options(args, name)
    options.measure_regalloc = True
    done = compile_text(text, path, target, options)
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
    """Static figures of a compilation: the totals, and under "functions" those of each function."""
    from oxllc.asm import elf

    target = done.module.target
    obj = elf.read(done.obj)
    functions = [_function_figures(mf) for mf in done.module.functions]
    sizes = {s.name: s.size for s in obj.symbols}
    for row in functions:
        row["code_bytes"] = sizes.get(row["function"], 0)
    used: set[int] = set()
    for mf in done.module.functions:
        used |= _used_registers(mf)
    total: dict[str, Any] = {}
    for key in TITLES:
        if key in SUMMED:
            total[key] = sum(row[key] for row in functions)
    total["registers"] = len(used)
    total["by_class"] = _by_class(target, used, {c for mf in done.module.functions for c in mf.vreg_class})
    total["saved"] = sum(row["saved"] for row in functions)
    if any("occupancy" in row for row in functions):
        total["occupancy"] = min(row["occupancy"] for row in functions if "occupancy" in row)
    total["frame_bytes"] = max((row["frame_bytes"] for row in functions), default=0)
    total["code_bytes"] = sum(len(s.data) for s in obj.sections if s.flags & elf.SHF_EXECINSTR)
    total["estimated_cycles"] = sum(row["estimated_cycles"] for row in functions)
    total["functions"] = functions
    return _rounded(total)


def _function_figures(mf: MachineFunction) -> dict[str, Any]:
    from oxllc.sched.estimate import function_cycles

    row: dict[str, Any] = {"function": mf.name}
    for key in SUMMED:
        row[key] = mf.stats.get(key, 0)
    for key in ("allocation_cost", "optimal_bound"):
        if key in mf.stats:
            row[key] = mf.stats[key]
    used = _used_registers(mf)
    row["registers"] = len(used)
    row["by_class"] = _by_class(mf.target, used, set(mf.vreg_class))
    row["saved"] = len(mf.used_callee_saved)
    warps = _resident_warps(mf.target, used)
    if warps:
        row["occupancy"] = warps
    row["frame_bytes"] = mf.frame_size or 0
    row["estimated_cycles"] = function_cycles(mf)
    return _rounded(row)


def _used_registers(mf: MachineFunction) -> set[int]:
    used: set[int] = set()
    for mi in mf.instructions():
        used.update(r for r in (*mi.reg_defs(), *mi.reg_uses()) if r)
    return used - mf.target.reserved


def _by_class(target: Target, used: set[int], classes: set[int]) -> dict[str, int]:
    """Registers used, by the widest classes among those that the function's values have."""
    found: dict[str, int] = {}
    masks = [target.classes[c].members_mask for c in classes]
    for c in sorted(classes):
        mine = target.classes[c]
        if not any(mine.members_mask != m and not mine.members_mask & ~m for m in masks):
            count = sum(1 for r in used if mine.members_mask >> r & 1)
            if count:
                found[mine.name] = count
    return found


def _resident_warps(target: Target, used: set[int]) -> int:
    """Warps that the register file of one core holds at a time, 0 for a target without warps.

    As hardware counts: the highest lane register plus one, rounded up to the allocation unit, for every lane of a warp."""
    simt = target.simt
    if simt is None or not simt.numbers.get("RegisterFileBytes") or simt.lane_class < 0:
        return 0
    members, registers = target.classes[simt.lane_class].members_mask, target.registers
    parts = {s for r in used for s in (r, *registers[r].sub_regs.values()) if members >> s & 1}
    count = max((registers[r].encoding for r in parts), default=0) + 1
    unit = simt.numbers.get("RegisterAllocUnit", 8)
    held = simt.numbers["RegisterFileBytes"] // (-(-count // unit) * unit * target.classes[simt.lane_class].spill_size * simt.warp_size)
    return int(min(held, simt.numbers.get("MaxWarpsPerCore", held)))


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    return {key: round(value, 6 if key.endswith("seconds") else 3) if isinstance(value, float) else value for key, value in row.items()}


def _add_gaps(rows: list[dict[str, Any]]) -> None:
    """How far each allocator is from what `optimal` proves to be the least cost: cost / bound - 1, over the functions with a bound.

    Cost is `allocation_cost`; where the bound is 0 there is no number."""
    exact = next((row for row in rows if row["regalloc"] == "optimal"), None)
    bounds = {f["function"]: f["optimal_bound"] for f in exact["functions"] if f.get("optimal_bound")} if exact is not None else {}
    for row in rows if bounds else ():
        mine = [f for f in row["functions"] if f["function"] in bounds]
        for f in mine:
            f["optimal_gap"] = round(max(f["allocation_cost"] / bounds[f["function"]] - 1.0, 0.0), 4)
        row["optimal_gap"] = round(max(sum(f["allocation_cost"] for f in mine) / sum(bounds.values()) - 1.0, 0.0), 4)


def format_rows(rows: list[dict[str, Any]], style: str, head: dict[str, Any] | None = None) -> str:
    """Rows as a table of a tabulate format, csv or json (`head`: what stands before the rows there).

    Tables and csv: a module of several functions has a line for each of them behind each allocator's total."""
    if style == "json":
        return json.dumps({**(head or {}), "rows": rows}, indent=2) + "\n"
    lines: list[dict[str, Any]] = []
    for row in rows:
        functions = row.get("functions", [])
        lines.append(row)
        if len(functions) > 1:
            row["function"] = "(all)"
            lines += [{"regalloc": row["regalloc"], **f} for f in functions]
    keys = [key for key in TITLES if any(key in line for line in lines)]
    cells = [[_cell(line.get(key, "")) for key in keys] for line in lines]
    if style == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(keys)
        writer.writerows(cells)
        return out.getvalue()
    from tabulate import tabulate

    cells = [[cell[:LONGEST - 3] + "..." if isinstance(cell, str) and len(cell) > LONGEST else cell for cell in line] for line in cells]
    return str(tabulate(cells, [TITLES[key] for key in keys], tablefmt=style)) + "\n"


def _cell(value: object) -> object:
    return " ".join(f"{name}:{count}" for name, count in value.items()) if isinstance(value, dict) else value
