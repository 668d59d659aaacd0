"""The table of schedulers: one row per scheduler before allocation, after it, and for loops (`-report=schedulers`).

Every row is a whole compilation of the same input with the same allocator; with `-report-run=` each result also runs on the simulator.  Cycles are
relative to the first row, in which nothing is scheduled.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from oxllc.driver.command import write_output

if TYPE_CHECKING:
    from oxllc.driver.command import Arguments
    from oxllc.target_desc.model import Target

SCHEMA = "oxllc-scheduler-report/1"
ROWS = (  # before allocation, after it, pipelined loops
    ("source", "none", False),
    ("source", "list", False),
    ("list-latency", "list", False),
    ("list-pressure", "list", False),
    ("list-bidirectional", "list", False),
    ("list-hybrid", "none", False),
    ("list-hybrid", "list", False),
    ("list-hybrid", "list", True),
)
TITLES = {
    "pre_ra_sched": "before alloc.", "post_ra_sched": "after", "pipelined_loops": "pipelined loops", "spills": "spills", "reloads": "reloads",
    "spill_cost": "spill cost", "code_bytes": "code bytes", "estimated_cycles": "est. cycles", "estimated_ratio": "ratio", "cycles": "sim. cycles",
    "cycles_ratio": "ratio", "correct": "result",
}


def report(args: Arguments, text: str, path: str, target: Target) -> int:
    """Compile with every scheduler, print the table.  Exit code 1 if a run gave a wrong result."""
    from oxllc.driver.report import check_format

    check_format(args.report_format)
    recipe = None
    if args.report_run:
        from oxllc.driver.recipes import find_recipe

        recipe = find_recipe(args.report_run, path)
    rows: list[dict[str, Any]] = []
    for before, after, loops in ROWS:
        row = _row(args, text, path, target, recipe, before, after, loops)
        first = rows[0] if rows else row
        for key, ratio in (("estimated_cycles", "estimated_ratio"), ("cycles", "cycles_ratio")):
            if first.get(key):
                row[ratio] = round(row[key] / first[key], 3)
        rows.append(row)
    head = {"schema": SCHEMA, "input": path, "processor": target.name}
    write_output(args.o, _format(rows, args.report_format, head))
    return 1 if any(row.get("correct") == "wrong" for row in rows) else 0


def _row(args: Arguments, text: str, path: str, target: Target, recipe: Any, before: str, after: str, loops: bool) -> dict[str, Any]:
    from oxllc.driver.compile import compile_text
    from oxllc.driver.llc import make_options
    from oxllc.driver.report import figures

    options = make_options(args)
    options.pre_ra_sched, options.post_ra_sched, options.pipeline_loops = before, after, loops
    done = compile_text(text, path, target, options)
    found = figures(done)
    row: dict[str, Any] = {"pre_ra_sched": before, "post_ra_sched": after, "pipelined_loops": done.stats.get("pipeline-loops.loops", 0)}
    row |= {key: found[key] for key in ("spills", "reloads", "spill_cost", "code_bytes", "estimated_cycles")}
    if recipe is not None:
        from oxllc.driver.recipes import run_recipe

        result = run_recipe(recipe, done.obj, target)
        if result.cycles is not None:
            row["cycles"] = result.cycles
        if result.correct is not None:
            row["correct"] = "right" if result.correct else "wrong"
    return row


def _format(rows: list[dict[str, Any]], form: str, head: dict[str, Any]) -> str:
    keys = [key for key in TITLES if any(key in row for row in rows)]
    if form == "json":
        return json.dumps({**head, "rows": rows}, indent=2) + "\n"
    if form == "csv":
        return "\n".join([",".join(keys), *(",".join(str(row.get(key, "")) for key in keys) for row in rows)]) + "\n"
    from tabulate import tabulate

    table: str = tabulate([[row.get(key, "") for key in keys] for row in rows], [TITLES[key] for key in keys], tablefmt=form)
    return table + "\n"
