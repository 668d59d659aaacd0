"""A graph as an SVG picture: layered drawing (Sugiyama, Tagawa, Toda 1981) in its plainest form.

1. Layers: a box stands one layer below the lowest thing it needs, so operands are above their users; then each box sinks to right above
   its highest user, which keeps constants near where they are used.
2. Edges over several layers get a point in each layer between.
3. Order within layers: sweeps down and up, each layer sorted by the mean place of its neighbours (barycentre).
4. Places: boxes move towards the mean of their neighbours as far as those of their own layer let them.

Time: linear in boxes and points for each of a fixed number of sweeps; the number of points is bounded, beyond that long edges are
drawn straight.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.isel.dag_graph import Graph

CHAR = 7.2  # width of a character of the 12-pixel font
LINE = 15
PAD = 6
GAP_X = 18.0
GAP_Y = 34
SWEEPS = 8
MAX_POINTS = 20_000
MAX_CHARS = 60  # of a line in a box; the whole line is its tooltip

_STYLE = """text{font:12px monospace;fill:#222}rect{fill:#f6f8fa;stroke:#57606a}path{fill:none;stroke:#57606a}
.chain{stroke:#0969da;stroke-dasharray:5 3}.glue{stroke:#cf222e;stroke-width:2}.title{font-weight:bold}"""


class _Layout:
    """Positions of the boxes (0..n-1) and of the points on long edges (n...)."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        boxes = graph.boxes
        self.lines = [[_cut(line) for line in box.lines] for box in boxes]
        self.widths = [max((len(line) for line in lines), default=1) * CHAR + 2 * PAD for lines in self.lines]
        self.heights = [len(lines) * LINE + 2 * PAD for lines in self.lines]
        self.layer = self._layers()
        self.routes: list[list[int]] = []  # of each edge: the items from the user up to the operand
        self.above: list[list[int]] = [[] for _ in boxes]
        self.below: list[list[int]] = [[] for _ in boxes]
        self._route()
        count = max(self.layer, default=-1) + 1
        self.rows: list[list[int]] = [[] for _ in range(count)]
        for item, layer in enumerate(self.layer):
            self.rows[layer].append(item)
        self._order()
        self.x = [0.0] * len(self.layer)
        self._place()

    def _layers(self) -> list[int]:
        """Operands have smaller positions than users in `boxes`, so one pass each way is enough."""
        count = len(self.graph.boxes)
        layer = [0] * count
        users: list[list[int]] = [[] for _ in range(count)]
        operands: list[list[int]] = [[] for _ in range(count)]
        for user, operand, _ in self.graph.edges:
            operands[user].append(operand)
            users[operand].append(user)
        for i in range(count):
            layer[i] = max((layer[o] + 1 for o in operands[i]), default=0)
        for i in range(count - 1, -1, -1):
            if users[i]:
                layer[i] = max(layer[i], min(layer[u] for u in users[i]) - 1)
        return layer

    def _route(self) -> None:
        for user, operand, _ in self.graph.edges:
            route = [user]
            if len(self.layer) < MAX_POINTS:
                for layer in range(self.layer[user] - 1, self.layer[operand], -1):
                    route.append(len(self.layer))
                    self.layer.append(layer)
                    self.widths.append(4.0)
                    self.above.append([])
                    self.below.append([])
            route.append(operand)
            for low, high in pairwise(route):
                self.above[low].append(high)
                self.below[high].append(low)
            self.routes.append(route)

    def _order(self) -> None:
        place = [0.0] * len(self.layer)
        for row in self.rows:
            for at, item in enumerate(row):
                place[item] = at
        for sweep in range(SWEEPS):
            down = sweep % 2 == 0
            neighbours = self.above if down else self.below
            for row in self.rows if down else reversed(self.rows):
                keys = {i: (sum(place[n] for n in neighbours[i]) / len(neighbours[i]) if neighbours[i] else place[i]) for i in row}
                row.sort(key=lambda i: keys[i])
                for at, item in enumerate(row):
                    place[item] = at

    def _place(self) -> None:
        x = self.x
        for row in self.rows:
            at = 0.0
            for item in row:
                x[item] = at + self.widths[item] / 2
                at += self.widths[item] + GAP_X
        for sweep in range(2 * SWEEPS):
            down = sweep % 2 == 0
            neighbours = self.above if down else self.below
            for row in self.rows if down else reversed(self.rows):
                wanted = [sum(x[n] for n in neighbours[i]) / len(neighbours[i]) if neighbours[i] else x[i] for i in row]
                self._settle(row, wanted)
        left = min((x[i] - self.widths[i] / 2 for i in range(len(x))), default=0.0)
        for i in range(len(x)):
            x[i] -= left

    def _settle(self, row: list[int], wanted: list[float]) -> None:
        """The places nearest to the wanted ones (least squares) that keep the order: pool adjacent violators."""
        offsets: list[float] = []
        at = 0.0
        for k, item in enumerate(row):
            if k:
                at += (self.widths[row[k - 1]] + self.widths[item]) / 2 + GAP_X
            offsets.append(at)
        pools: list[list[float]] = []  # sum, count
        for want, offset in zip(wanted, offsets):
            pools.append([want - offset, 1.0])
            while len(pools) > 1 and pools[-2][0] / pools[-2][1] >= pools[-1][0] / pools[-1][1]:
                total, count = pools.pop()
                pools[-1][0] += total
                pools[-1][1] += count
        k = 0
        for total, count in pools:
            for _ in range(int(count)):
                self.x[row[k]] = total / count + offsets[k]
                k += 1


def graph_svg(graph: Graph) -> str:
    """The picture; a file of its own, without references to others."""
    layout = _Layout(graph)
    tops: list[float] = []
    boxes = range(len(graph.boxes))
    tall = [0] * len(layout.rows)
    for i in boxes:
        tall[layout.layer[i]] = max(tall[layout.layer[i]], layout.heights[i])
    at = LINE + 3 * PAD
    for height in tall:
        tops.append(at)
        at += height + GAP_Y
    width = max([layout.x[i] + layout.widths[i] / 2 for i in boxes] + [len(graph.title) * 7.8]) + 2 * PAD
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{at:.0f}" viewBox="{-PAD} 0 {width:.0f} {at:.0f}">',
           f"<style>{_STYLE}</style>", f'<text class="title" x="0" y="{LINE}">{escape(graph.title)}</text>']
    for (user, operand, kind), route in zip(graph.edges, layout.routes):
        x = layout.x
        y = tops[layout.layer[user]]
        path = f"M{x[user]:.1f} {y:.0f}"
        for item in route[1:]:
            row = layout.layer[item]
            bottom = tops[row] + (layout.heights[item] if item == operand else tall[row])
            middle = (y + bottom) / 2
            path += f"C{x[route[route.index(item) - 1]]:.1f} {middle:.0f} {x[item]:.1f} {middle:.0f} {x[item]:.1f} {bottom:.0f}"
            y = bottom
            if item != operand:
                y = tops[row]
                path += f"V{y:.0f}"
        out.append(f'<path class="{kind}" d="{path}"/>' if kind != "data" else f'<path d="{path}"/>')
    for i in boxes:
        left, top = layout.x[i] - layout.widths[i] / 2, tops[layout.layer[i]]
        out.append(f'<g><title>{escape(graph.boxes[i].text)}</title><rect x="{left:.1f}" y="{top:.0f}" width="{layout.widths[i]:.1f}" '
                   f'height="{layout.heights[i]}" rx="3"/>')
        out += [f'<text x="{left + PAD:.1f}" y="{top + PAD + LINE * (k + 1) - 4:.0f}">{escape(line)}</text>'
                for k, line in enumerate(layout.lines[i])]
        out.append("</g>")
    out.append("</svg>")
    return "\n".join(out) + "\n"


def _cut(line: str) -> str:
    return line if len(line) <= MAX_CHARS else line[: MAX_CHARS - 3] + "..."
