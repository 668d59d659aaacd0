"""`-report=live-ranges` and `-report=interference`: one allocation drawn, and why values are in memory.

The pipeline runs up to register allocation; the strategy's outcome is shown for the code it was made for, before it is rewritten.
`-report-format=svg` draws the live ranges, one drawing per function (several functions: below each other in one document).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.driver.command import write_output

if TYPE_CHECKING:
    from oxllc.driver.command import Arguments
    from oxllc.target_desc.model import Target


def report_allocation(args: Arguments, text: str, path: str, target: Target) -> int:
    """Print the report `args.report`."""
    from oxllc.driver.compile import run_ir_stages, select
    from oxllc.driver.llc import make_options
    from oxllc.driver.pipeline import Plan, pass_index, run_machine_passes
    from oxllc.driver.report import strategies
    from oxllc.mir.context import PassContext
    from oxllc.regalloc import draw
    from oxllc.regalloc.driver import solve

    names = strategies(args.regalloc)
    if len(names) > 1:
        raise OxllcError(f"option '-report={args.report}': one allocator at a time")
    if args.report_format not in ("simple", "svg") or (args.report_format == "svg" and args.report == "interference"):
        raise OxllcError(f"option '-report-format': '{args.report_format}' is not for '-report={args.report}'")
    ctx = PassContext(target, make_options(args, names[0]))
    plan = Plan(stop=pass_index("regalloc", "report"))
    module = select(run_ir_stages(text, path, ctx, plan), target, ctx, plan)
    run_machine_passes(module, ctx, plan)
    pages = []
    for mf in module.functions:
        allocation = solve(mf, ctx)
        if args.report == "interference":
            pages.append(draw.interference_text(mf, allocation, ctx))
        elif args.report_format == "svg":
            pages.append(draw.live_ranges_svg(mf, allocation))
        else:
            pages.append(draw.live_ranges_text(mf, allocation))
    write_output(args.o, _stack(pages) if args.report_format == "svg" else "\n".join(pages))
    return 0


def _stack(drawings: list[str]) -> str:
    """Several drawings below each other as one document."""
    if len(drawings) == 1:
        return drawings[0]
    out, y, width = [], 0, 0
    for drawing in drawings:
        found = re.match(r'<svg [^>]*width="(\d+)" height="(\d+)"', drawing)
        assert found is not None
        out.append(drawing.replace("<svg ", f'<svg y="{y}" ', 1))
        y += int(found[2])
        width = max(width, int(found[1]))
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{y}">\n' + "".join(out) + "</svg>\n"
