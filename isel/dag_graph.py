"""What is drawn of a block: boxes and edges, from a DAG, from its tiles, or from its scheduling groups.

    dag_graph(dag)                  a box for each node
    tile_graph(selection, selected) a box for each instruction of each tile
    group_graph(selection, groups)  a box for each group of the linearizer, in its order of emission

An edge goes from a user to what it needs; its kind is "data", "chain" or "glue".  `graph_text`, `graph_dot` and `dag_svg.graph_svg` write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.isel.dag import SDValue
from oxllc.isel.dump import node_text, opcode_name, payload_text
from oxllc.isel.machine_node import MNode
from oxllc.isel.tile_text import operand_text, register_text, register_uses
from oxllc.target_desc.mvt import GLUE, MVT_NAMES, OTHER

if TYPE_CHECKING:
    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.schedule_dag import Group
    from oxllc.isel.select import Selection
    from oxllc.target_desc.model import Target


class Box(NamedTuple):
    """A box: its lines, and the line that stands for it in the text form."""

    lines: tuple[str, ...]
    text: str


class Graph:
    """Boxes, operands before users, and edges (user, operand, kind) by their positions."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.boxes: list[Box] = []
        self.edges: list[tuple[int, int, str]] = []

    def add(self, lines: tuple[str, ...], text: str = "") -> int:
        """A new box; its position."""
        self.boxes.append(Box(lines, text or " ".join(lines)))
        return len(self.boxes) - 1

    def connect(self, user: int, operand: int, kind: str) -> None:
        """An edge, once."""
        if user != operand and (user, operand, kind) not in self.edges[-12:]:
            self.edges.append((user, operand, kind))


def _kind(vt: int) -> str:
    return "chain" if vt == OTHER else "glue" if vt == GLUE else "data"


def _types(node: SDNode) -> str:
    return ",".join("ch" if vt == OTHER else "glue" if vt == GLUE else MVT_NAMES[vt] for vt in node.vts)


def dag_graph(dag: DAG, title: str, target: Target) -> Graph:
    """The nodes that the root reaches."""
    graph = Graph(title)
    at: dict[SDNode, int] = {}
    for node in dag.topological_order():
        lines = (f"{opcode_name(node.opcode, target)}{payload_text(node)}", f"t{node.id}: {_types(node)}")
        here = at[node] = graph.add(lines, node_text(node, target))
        for op in node.ops:
            graph.connect(here, at[op.node], _kind(op.vt))
    return graph


def tile_graph(selection: Selection, selected: list[SDNode], title: str) -> Graph:
    """The tiles, after selection and before linearization."""
    return _Tiles(selection, title).all(selected)


class _Tiles:
    """The boxes of the tiles of one block."""

    def __init__(self, selection: Selection, title: str) -> None:
        self.selection = selection
        self.graph = Graph(title)
        self.at: dict[SDNode, int] = {}

    def all(self, selected: list[SDNode]) -> Graph:
        for node in selected:
            tile = self.selection.tiles[node]
            if tile is None:
                here = self.at[node] = self._builtin(node)
            else:
                here = self.at[node] = self.tile(tile, node)
                for inner in tile.folded:
                    self.at[inner] = here
                    self._chains(here, inner)
            self._chains(here, node)
        return self.graph

    def _builtin(self, node: SDNode) -> int:
        reads = self.selection.inputs[node]
        word = "".join(f" {self._operand(value)}" for value in reads)
        here = self.graph.add((f"{opcode_name(node.opcode)}{payload_text(node)}", f"t{node.id}: {_types(node)}"),
                              f"t{node.id}: {opcode_name(node.opcode)}{payload_text(node)}{word}")
        for value in reads:
            self._read(here, value)
        return here

    def tile(self, tile: MNode, node: SDNode | None) -> int:
        """The box of a tile's root, behind those of its inner instructions."""
        inner = [self.tile(op, None) for op in tile.ops if type(op) is MNode]
        numbers = iter(inner)
        words = [f"#{next(numbers)}" if type(op) is MNode else self._operand(op, at) for at, op in register_uses(tile)]
        name = f"t{node.id}" if node is not None else f"#{len(self.graph.boxes)}"
        operands = ", ".join(words)
        types = f": {_types(node)}" if node is not None else ""
        here = self.graph.add((f"{tile.desc.name} {operands}".rstrip(), name + types), f"{name}: {tile.desc.name} {operands}".rstrip())
        for number in inner:
            self.graph.connect(here, number, "data")
        for op in tile.ops:
            if type(op) is SDValue:
                self._read(here, op)
        return here

    def _chains(self, here: int, node: SDNode) -> None:
        for op in node.ops:
            if op.vt == OTHER or op.vt == GLUE:
                found = self.at.get(op.node)
                if found is not None:
                    self.graph.connect(here, found, _kind(op.vt))

    def _resolved(self, value: SDValue) -> SDValue | int:
        aliases = self.selection.aliases
        while True:
            found = aliases.get(value)
            if found is None or type(found) is int:
                return value if found is None else found
            value = found  # type: ignore[assignment]

    def _read(self, here: int, value: SDValue) -> None:
        source = self._resolved(value)
        if isinstance(source, SDValue) and source.node in self.at:
            self.graph.connect(here, self.at[source.node], "data")

    def _operand(self, op: object, is_register: bool = True) -> str:
        source = self._resolved(op) if isinstance(op, SDValue) else op
        if isinstance(source, int) and is_register:
            return register_text(source, self.selection.target)
        return repr(source) if isinstance(source, SDValue) else operand_text(source)


def group_graph(groups: list[Group], title: str, first: Graph) -> Graph:
    """The scheduling units: which nodes stay together, in the order of emission; `first` is the block's tile graph, for words."""
    graph = Graph(title)
    words = {box.text.split(":", 1)[0]: box.text for box in first.boxes}
    at = {group.number: i for i, group in enumerate(groups)}
    for i, group in enumerate(groups):
        lines = tuple(words.get(f"t{node.id}", f"t{node.id}") for node in group.nodes)
        graph.add((f"SU({i})", *lines), f"SU({i}): " + "; ".join(lines))
    for i, group in enumerate(groups):
        for pred in group.preds:
            graph.connect(i, at[pred.number], "data")
    return graph


def graph_text(graph: Graph) -> str:
    """One line for each box."""
    return "\n".join([f"{graph.title}:", *("  " + box.text for box in graph.boxes)]) + "\n"


_DOT_STYLES = {"data": "", "chain": " [style=dashed, color=blue]", "glue": " [style=bold, color=red]"}


def graph_dot(graph: Graph) -> str:
    """The graph for Graphviz; chains dashed, glue bold."""
    lines = [f'digraph "{_quoted(graph.title)}" {{', '  rankdir="BT";', "  node [shape=box, fontname=monospace];"]
    lines += [f'  n{i} [label="{_quoted(chr(10).join(box.lines))}"];' for i, box in enumerate(graph.boxes)]
    lines += [f"  n{user} -> n{operand}{_DOT_STYLES[kind]};" for user, operand, kind in graph.edges]
    lines.append("}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
