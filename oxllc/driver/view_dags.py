"""`-view-*-dags`: drawings of each block's DAG at the steps of selection, as files (LLVM's options of these names open a window).

A file is `<function>.<block>.<step>.<svg|dot|txt>` in `-dag-dir=`; blocks without a name are `bb<number>`, and where a name comes again
(one IR block can become several) `.2`, `.3` ... is added.  `-filter-view-dags=` takes the name or number of a block.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from oxllc.driver.command import write_output

if TYPE_CHECKING:
    from oxllc.driver.command import Arguments
    from oxllc.isel.dag import DAG
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.target_desc.model import Target

_SUFFIXES = {"svg": ".svg", "dot": ".dot", "text": ".txt"}
MAX_NAME = 80  # characters of a function's or a block's name in a file's


class DagWriter:
    """An `on_dag` hook that draws what the options ask for."""

    def __init__(self, args: Arguments, target: Target) -> None:
        from oxllc.driver.llc import VIEWS

        self._steps = [step for step in VIEWS if getattr(args, f"view_{step.replace('-', '_')}_dags")]
        self._filter: str = args.filter_view_dags or ""
        self._format: str = args.dag_format
        self._dir: str = args.dag_dir
        self._optimal: bool = args.isel == "optimal"
        self._target = target
        self._written: set[str] = set()
        if self._dir != "-":
            os.makedirs(self._dir, exist_ok=True)

    def __call__(self, step: str, lowering: FunctionLowering, dag: DAG) -> None:
        """Draw one DAG; before selection also what selection will make of it."""
        block = dag.block
        assert block is not None
        number = next((i for i, other in enumerate(lowering.mf.blocks) if other is block), block.number)
        name = block.ir_name or f"bb{number}"
        if self._filter and self._filter not in (name, f"bb{number}", f"%bb.{number}", str(number)):
            return
        function = lowering.function.name
        if step in self._steps:
            from oxllc.isel.dag_graph import dag_graph

            self._write(function, name, step, dag_graph(dag, f"{step} input of {function}:{name}", self._target))
        if step == "isel" and ("sched" in self._steps or "sunit" in self._steps):
            self._selected(function, name, dag)

    def _selected(self, function: str, name: str, dag: DAG) -> None:
        from oxllc.isel.dag_graph import group_graph, tile_graph
        from oxllc.isel.schedule_dag import schedule
        from oxllc.isel.select import cover

        selection, selected = cover(dag, self._target, self._optimal)
        tiles = tile_graph(selection, selected, f"tiles of {function}:{name}")
        if "sched" in self._steps:
            self._write(function, name, "sched", tiles)
        if "sunit" in self._steps:
            groups = schedule(selection, selected)
            self._write(function, name, "sunit", group_graph(groups, f"scheduling units of {function}:{name}", tiles))

    def _write(self, function: str, block: str, step: str, graph: object) -> None:
        from oxllc.isel.dag_graph import Graph, graph_dot, graph_text

        assert isinstance(graph, Graph)
        if self._format == "svg":
            from oxllc.isel.dag_svg import graph_svg

            text = graph_svg(graph)
        else:
            text = graph_dot(graph) if self._format == "dot" else graph_text(graph)
        if self._dir == "-":
            write_output("-", text)
            return
        stem = f"{_plain(function)}.{_plain(block)}.{step}"
        path = os.path.join(self._dir, stem + _SUFFIXES[self._format])
        again = 1
        while path in self._written:
            again += 1
            path = os.path.join(self._dir, f"{stem}.{again}{_SUFFIXES[self._format]}")
        self._written.add(path)
        write_output(path, text)
        print(f"wrote {path}", file=sys.stderr)


def _plain(name: str) -> str:
    """A name with nothing in it that a file name must not hold."""
    return re.sub(r"[^A-Za-z0-9_$-]", "_", name)[:MAX_NAME]
