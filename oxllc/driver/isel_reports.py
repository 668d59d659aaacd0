"""`-report=isel`, `-report=patterns` and `-explain-isel=`: what selection did, and why.

All three look at the DAGs on their way through selection (`on_dag`); machine passes do not run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.driver.command import write_output

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.driver.command import Arguments
    from oxllc.ir.instructions import Instruction
    from oxllc.ir.module import Function, Module
    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.isel.tiling_report import Comparison
    from oxllc.target_desc.model import Target

MAX_FUNCTIONS = 3  # named in a row of -report=patterns
MAX_PATTERN = 120  # characters of a pattern there; csv and json have all


def report_isel(args: Arguments, text: str, path: str, target: Target) -> int:
    """Both tilers, function by function: the table, and below it the nodes that they select differently."""
    from oxllc.driver.report import check_format
    from oxllc.isel.tile_cost import UNIT
    from oxllc.isel.tiling_report import compare_tilers

    check_format(args.report_format)
    found: dict[str, list[tuple[str, Comparison]]] = {}

    def on_dag(step: str, lowering: FunctionLowering, dag: DAG) -> None:
        if step == "isel":
            found.setdefault(lowering.function.name, []).append((block_name(lowering, dag), compare_tilers(dag, target)))

    _select(args, text, path, target, on_dag)
    rows: list[dict[str, Any]] = []
    for function, blocks in found.items():
        parts = [comparison for _, comparison in blocks]
        greedy, optimal = sum(p.greedy for p in parts), sum(p.optimal for p in parts)
        known = [p.exact for p in parts if p.exact is not None]
        rows.append({
            "function": function, "blocks": len(parts), "greedy": greedy / UNIT, "optimal": optimal / UNIT,
            "exact": sum(known) / UNIT if len(known) == len(parts) else None,
            "saved": round(100 * (greedy - optimal) / greedy, 2) if greedy else 0.0,
            "greedy_tiles": sum(p.greedy_tiles for p in parts), "optimal_tiles": sum(p.optimal_tiles for p in parts),
            "differences": [{"block": block, "line": d.line, "node": d.node, "greedy": d.greedy, "optimal": d.optimal}
                            for block, p in blocks for d in p.differences],
        })
    style: str = args.report_format
    titles = {"function": "function", "blocks": "blocks", "greedy": "greedy", "optimal": "optimal", "exact": "exact", "saved": "saved %",
              "greedy_tiles": "tiles", "optimal_tiles": "opt. tiles"}
    out = format_table(rows, titles, style)
    if style not in ("json", "csv"):
        for row in rows:
            for d in row["differences"]:
                where = f"line {d['line']}, " if d["line"] else ""
                out += (f"\n{row['function']}, {where}block {d['block']}: {d['node']}\n"
                        f"  greedy:  {d['greedy'] or 'nothing of its own'}\n  optimal: {d['optimal'] or 'nothing of its own'}\n")
    write_output(args.o, out)
    return 0


def report_patterns(args: Arguments, text: str, path: str, target: Target) -> int:
    """Every pattern of the enabled features: how often it fired and fitted, and where."""
    from oxllc.driver.report import check_format
    from oxllc.isel.pattern_report import PatternCounts

    check_format(args.report_format)
    counts = PatternCounts(target, args.isel == "optimal")

    def on_dag(step: str, lowering: FunctionLowering, dag: DAG) -> None:
        if step == "isel":
            counts.add(lowering.function.name, dag)

    _select(args, text, path, target, on_dag)
    style: str = args.report_format
    plain = style in ("json", "csv")
    rows: list[dict[str, Any]] = []
    for row in counts.rows():
        functions = [f"{name} {times}" for name, times in row.functions]
        if not plain and len(functions) > MAX_FUNCTIONS:
            functions = [*functions[:MAX_FUNCTIONS], f"and {len(functions) - MAX_FUNCTIONS} more"]
        rows.append({"fired": row.fired, "fits": row.fits, "where": row.where,
                     "complexity": row.complexity, "functions": ", ".join(functions),
                     "pattern": row.pattern if plain else _shortened(row.pattern)})
    out = format_table(rows, {key: key for key in rows[0]} if rows else {}, style)
    if not plain:
        fired, fitted = sum(r["fired"] > 0 for r in rows), sum(r["fits"] > 0 and not r["fired"] for r in rows)
        out += f"\n{len(rows)} patterns: {fired} fired, {fitted} fitted but lost to others, {len(rows) - fired - fitted} never fitted\n"
    write_output(args.o, out)
    return 0


def _shortened(pattern: str) -> str:
    text = " ".join(pattern.split())
    return text if len(text) <= MAX_PATTERN else text[: MAX_PATTERN - 3] + "..."


def format_table(rows: list[dict[str, Any]], titles: dict[str, str], style: str) -> str:
    """Rows as a tabulate table, csv (the columns of `titles` only) or json."""
    from oxllc.driver.report import format_rows

    if style == "json":
        return format_rows(rows, style)
    if style == "csv":
        import csv
        import io

        text = io.StringIO()
        writer = csv.DictWriter(text, list(titles), extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue()
    from tabulate import tabulate

    cells = [["?" if row[key] is None else row[key] for key in titles] for row in rows]
    return str(tabulate(cells, list(titles.values()), tablefmt=style)) + "\n"


def explain_isel(args: Arguments, text: str, path: str, target: Target) -> int:
    """The page of `-explain-isel=<value>`.  The value: `%name`, `@function:%name`, or `:LINE` of an instruction without a name."""
    from oxllc.ir import parse
    from oxllc.isel.explain_selected import Explainer
    from oxllc.isel.tiling_report import ir_line

    name = "<stdin>" if path == "-" else path
    if args.ir_opt:  # the value is one of the IR that selection gets
        from oxllc.ir.optimize import optimize

        text = str(optimize(parse(text, name), args.ir_opt))
    module = parse(text, name)
    wanted = find_values(module, args.explain_isel)
    asked = wanted + [(function, user) for function, inst in wanted for user in _fused_into(inst)]
    keys = {(function.name, inst.offset) for function, inst in asked}

    def is_wanted(node: SDNode) -> bool:
        inst = node.ir
        function = inst.parent.parent if inst is not None and inst.parent is not None else None
        return inst is not None and function is not None and (function.name, inst.offset) in keys

    explainer = Explainer(target, args.isel == "optimal", is_wanted)

    def on_dag(step: str, lowering: FunctionLowering, dag: DAG) -> None:
        if step == "dag-combine1":
            explainer.built(dag)
        elif step == "isel":
            explainer.selected(block_name(lowering, dag), dag)

    _select(args, text, path, target, on_dag, optimized=True)
    assert module.source is not None
    lines = [f"{name}:{ir_line(inst)}: in function '@{function.name}':\n  {module.source.line_text(ir_line(inst)).strip()}"
             for function, inst in wanted]
    out = "\n".join(lines) + "\n\n"
    if explainer.pages:
        out += "\n".join(explainer.pages)
    elif explainer.first:
        out += ("Combining and legalization put other nodes, of other instructions, in the place of its nodes.  As built:\n  "
                + "\n  ".join(explainer.first) + "\n-view-dag-combine1-dags and -view-isel-dags show both DAGs.\n")
    else:
        out += f"No DAG node comes from it: {_without_nodes(wanted)}.\n"
    write_output(args.o, out)
    return 0


def _fused_into(inst: Instruction) -> list[Instruction]:
    """The branch at the end of a compare's block that uses it: both are built as one."""
    if inst.opcode not in ("icmp", "fcmp") or inst.parent is None:
        return []
    last = inst.parent.instructions[-1]
    return [last] if any(op is inst for op in last.operands) else []


def _without_nodes(wanted: list[tuple[Function, Instruction]]) -> str:
    if all(inst.opcode == "phi" for _, inst in wanted):
        return "a phi becomes a machine PHI, whose operands are copied"
    return "it was removed before selection, or needs no instruction (-stop-before=finalize-isel shows what was made)"


def find_values(module: Module, spec: str) -> list[tuple[Function, Instruction]]:
    """The instructions that a value's name or a line means, in every function.

    Raises OxllcError where there is none."""
    scope, _, name = spec.rpartition(":")
    scope = scope.strip().removeprefix("@")
    by_line = spec.startswith(":") and name.isdigit()
    name = name.removeprefix("%")
    functions = [f for f in module.definitions() if not scope or f.name == scope]
    if not functions:
        hint = did_you_mean(scope, [f.name for f in module.definitions()])
        raise OxllcError(f"option '-explain-isel': there is no function '@{scope}'" + (f"; {hint}" if hint else ""))
    found: list[tuple[Function, Instruction]] = []
    names: list[str] = []
    for function in functions:
        for inst in (inst for block in function.blocks for inst in block.instructions):
            names.append(inst.name)
            if by_line:
                assert module.source is not None
                fits = module.source.line_col(inst.offset)[0] == int(name)
            else:
                fits = inst.name == name != ""
            if fits:
                found.append((function, inst))
    if not found:
        hint = did_you_mean(name, [n for n in names if n])
        what = f"no instruction on line {name}" if by_line else f"no instruction named '%{name}'"
        raise OxllcError(f"option '-explain-isel': there is {what}" + (f"; {hint}" if hint else "")
                         + " (give '%name', '@function:%name', or ':LINE')")
    return found


def block_name(lowering: FunctionLowering, dag: DAG) -> str:
    """The name of a DAG's block: the IR block's, or bb and its number in layout."""
    block = dag.block
    assert block is not None
    return block.ir_name or f"bb{next((i for i, other in enumerate(lowering.mf.blocks) if other is block), block.number)}"


def _select(args: Arguments, text: str, path: str, target: Target, on_dag: Callable[[str, FunctionLowering, DAG], None],
            optimized: bool = False) -> None:
    """The pipeline up to selection; `optimized`: -ir-opt= has been done."""
    from oxllc.driver.compile import run_ir_stages, select
    from oxllc.driver.llc import make_options, make_plan
    from oxllc.mir.context import PassContext

    options = make_options(args)
    if optimized:
        options.ir_opt = ""
    ctx = PassContext(target, options)
    plan = make_plan(args)
    select(run_ir_stages(text, "<stdin>" if path == "-" else path, ctx, plan), target, ctx, plan, on_dag)
