"""Linearization: the selected nodes of a block in an order that respects data, chains and glue.

Nodes joined by glue become one *group* and stay together (copies of arguments, the call, copies of results).  Groups are scheduled
bottom up, starting from the root (LLVM's "source" list scheduler): of those whose users are all placed, take

1. a terminator (terminators end the block),
2. constants, addresses and other values without inputs: placed right above their first user, so that they live briefly,
3. the one latest in source order (the position of its IR instruction in the block),
4. among equals the one with the smaller Sethi-Ullman number, so that the operand which needs more registers is computed first,
5. the later node.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from oxllc.isel.dag import SDValue
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, OTHER

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode
    from oxllc.isel.select import Selection

_TERMINATOR = 1 << 60
_FLOATING = 1 << 50


class Group:
    """Nodes that are emitted together, in order.  `preds`: groups that must stand before; `waiting`: successors not placed yet."""

    __slots__ = ("nodes", "number", "order", "preds", "pressure", "waiting")

    preds: list[Group]

    def __init__(self, number: int, node: SDNode) -> None:
        self.number = number
        self.nodes = [node]
        self.waiting = 0
        self.order = -1
        self.pressure = 0


def in_order(selection: Selection, selected: list[SDNode]) -> list[SDNode] | None:
    """The selected nodes as they are, where that is an order of emission: operands stand before users already, so it is one if glued
    nodes stand together and terminators last.  None otherwise.  Good enough where nothing is optimized."""
    tiles = selection.tiles
    last: SDNode | None = None
    ends = False
    for node in selected:
        ops = node.ops
        if ops and ops[-1].vt == GLUE and ops[-1].node is not last:
            return None
        tile = tiles[node]
        if tile is not None and tile.desc.is_terminator:
            ends = True
        elif ends:
            return None
        last = node
    return selected


def schedule(selection: Selection, selected: list[SDNode]) -> list[Group]:
    """The groups of the selected nodes in the order of emission."""
    groups, group_of = _make_groups(selection, selected)
    _connect(selection, groups, group_of)
    heap: list[tuple[int, int, int]] = []
    for group in groups:
        if not group.waiting:
            heappush(heap, (-group.order, group.pressure, -group.number))
    out: list[Group] = []
    while heap:
        group = groups[-heappop(heap)[2]]
        out.append(group)
        for pred in group.preds:
            pred.waiting -= 1
            if not pred.waiting:
                heappush(heap, (-pred.order, pred.pressure, -pred.number))
    assert len(out) == len(groups), "the selected DAG has a cycle"
    out.reverse()
    return out


def _make_groups(selection: Selection, selected: list[SDNode]) -> tuple[list[Group], dict[SDNode, Group]]:
    groups: list[Group] = []
    group_of: dict[SDNode, Group] = {}
    for node in selected:
        ops = node.ops
        if ops and ops[-1].vt == GLUE:
            group = group_of[ops[-1].node]
            group.nodes.append(node)
        else:
            group = Group(len(groups), node)
            groups.append(group)
        group_of[node] = group
    for inner, owner in selection.covered.items():
        group_of[inner] = group_of[owner]
    return groups, group_of


def _connect(selection: Selection, groups: list[Group], group_of: dict[SDNode, Group]) -> None:
    """Edges: what a tile reads, and the chains of every node in it.  Source order and Sethi-Ullman numbers.  Groups stand operands first."""
    position: dict[object, int] = {}
    last: object = None
    for node in selection.dag.nodes:
        ir = node.ir
        if ir is not last:
            last = ir
            if ir is not None and ir not in position:
                position[ir] = len(position) + 1
    inputs = selection.inputs
    aliases = selection.aliases
    tiles = selection.tiles
    alias_of = aliases.get
    find_group = group_of.get
    for group in groups:
        preds: dict[int, Group] = {}
        for node in group.nodes:
            for value in inputs[node]:
                if value in aliases:
                    target: SDValue | int | None = aliases[value]
                    while type(target) is SDValue:
                        value = target
                        target = alias_of(value)
                    if target is not None and (value.node.vts[-1] != OTHER or not value.node.ops):
                        continue  # a register; one read in place stands behind the chain of the read
                source = find_group(value.node)
                if source is not None:  # a constant in the text of inline assembly has none
                    preds[source.number] = source
            for op in node.ops:
                if op.vt == OTHER:
                    source = find_group(op.node)
                    if source is not None:
                        preds[source.number] = source
            tile = tiles[node]
            if tile is not None and tile.folded:
                for inner in tile.folded:
                    for op in inner.ops:
                        if op.vt == OTHER:
                            source = find_group(op.node)
                            if source is not None:
                                preds[source.number] = source
        preds.pop(group.number, None)
        group.preds = before = list(preds.values())
        for pred in before:
            pred.waiting += 1
        if tile is not None and tile.desc.is_terminator:
            group.order = _TERMINATOR + group.number
        elif (not before and tile is not None and not _has_effect(node)) or node.opcode == isd.UNDEF:
            group.order = _FLOATING
        else:
            ir = node.ir
            if ir is not None:
                group.order = position[ir]
            else:
                group.order = max([p.order for p in before if p.order < _FLOATING], default=0)
        group.pressure = _sethi_ullman(before) if len(before) > 1 else before[0].pressure if before else 1


def _has_effect(node: SDNode) -> bool:
    if node.opcode == isd.BR:
        return False
    for op in node.ops:  # noqa: SIM110 (a generator costs three times as much)
        if op.vt == OTHER:
            return True
    return False


def _sethi_ullman(preds: list[Group]) -> int:
    """Registers needed to compute a group's value when its operands, two or more, are computed one after another."""
    if len(preds) == 2:
        a, b = preds[0].pressure, preds[1].pressure
        need = a if a > b else b if b > a else a + 1
        return need if need < 1 << 20 else 1 << 20
    numbers = [p.pressure for p in preds]
    numbers.sort(reverse=True)
    need = 1
    for held, number in enumerate(numbers):
        if number + held > need:
            need = number + held
    return need if need < 1 << 20 else 1 << 20
