"""Greedy selection of one block's DAG, and its emission as machine instructions (LLVM's SelectionDAGISel).

`-isel=optimal` plans the tiles first (`tiling.py`); the walk and the emission are the same.

    select_dag(dag, mf, block, target, ctx)

Nodes are visited users first.  A node whose value or chain somebody needs is matched by the generated matcher (`match.py`), which
tries patterns in order and covers as much as the first that fits; operands of the tile become needed in turn.  A node that only
covered tiles used is never visited as a root, so it costs nothing.  The DAG itself is not changed: tiles stand beside it.

A node with a chain (a load) may be covered only if nobody else uses its value and no path leads from the tile's other inputs to it
(`Selection.can_fold`; LLVM's IsProfitableToFold and IsLegalToFold).

Then `schedule_dag` puts tiles into an order and `emit` makes the instructions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.isel.dag import SDValue
from oxllc.isel.emit import Emitter
from oxllc.isel.machine_node import MNode
from oxllc.isel.match_load import Matcher, load_matcher
from oxllc.isel.schedule_dag import in_order, schedule
from oxllc.mir.function import FrameIndex, SymbolRef
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, MVT_BITS, OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import DAG, SDNode
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import Target

# Nodes that emission handles itself.
BUILTIN = frozenset((
    isd.ENTRY_TOKEN, isd.TOKEN_FACTOR, isd.COPY_TO_REG, isd.COPY_FROM_REG, isd.CALLSEQ_START, isd.CALLSEQ_END, isd.UNDEF, isd.REGISTER,
    isd.INLINEASM, isd.BASIC_BLOCK,
))  # fmt: skip
_LEAVES = frozenset((isd.ENTRY_TOKEN, isd.REGISTER, isd.BASIC_BLOCK))
# Leaves that stand in an instruction, not in a register.
TARGET_LEAVES = frozenset((
    isd.TARGET_CONSTANT, isd.TARGET_CONSTANT_FP, isd.TARGET_GLOBAL_ADDRESS, isd.TARGET_GLOBAL_TLS_ADDRESS, isd.TARGET_EXTERNAL_SYMBOL,
    isd.TARGET_CONSTANT_POOL, isd.TARGET_JUMP_TABLE, isd.TARGET_BLOCK_ADDRESS, isd.TARGET_FRAME_INDEX,
))  # fmt: skip
# Nodes that give their operand on, where no pattern says otherwise.
TRANSPARENT = frozenset((isd.ASSERT_SEXT, isd.ASSERT_ZEXT, isd.ASSERT_ALIGN, isd.FREEZE))


class Selection:
    """One block on its way through selection.  `tiles`: what each selected node became; `covered`: nodes with chains inside the
    tile of another node; `aliases`: values that are other values, or physical registers (int)."""

    __slots__ = ("aliases", "covered", "dag", "index", "inputs", "matcher", "needed", "target", "tiles")

    def __init__(self, dag: DAG, target: Target, matcher: Matcher) -> None:
        self.dag = dag
        self.target = target
        self.matcher = matcher
        self.tiles: dict[SDNode, MNode | None] = {}  # None: a built-in node
        self.inputs: dict[SDNode, list[SDValue]] = {}  # values that a selected node's tile reads (chains and glue not)
        self.covered: dict[SDNode, SDNode] = {}
        self.aliases: dict[SDValue, SDValue | int] = {}
        self.needed: set[SDNode] = set()
        self.index: dict[SDNode, int] = {}

    # -- questions of the generated matcher ----------------------------------------------------------------------

    def can_fold(self, root: SDNode, value: SDValue) -> bool:
        """Whether a tile rooted at `root` may cover the chained node that computes `value`."""
        node = value.node
        if len(value.uses) != 1 or node in self.tiles or node in self.covered:
            return False
        # A path from the tile to `node` that does not end in the use of `value` itself would become a cycle.
        index = self.index
        limit = index[node]
        tiles_of = self.covered
        stack = [op.node for op in root.ops if op is not value]
        seen: set[SDNode] = set()
        while stack:
            at = stack.pop()
            if at is node:
                return False
            if at in seen:
                continue
            seen.add(at)
            owner = tiles_of.get(at)
            if owner is not None:
                stack.extend(v.node for v in self.inputs[owner])
                stack.extend(op.node for op in owner.ops if op.vt == OTHER)
                stack.extend(op.node for op in at.ops if op.vt == OTHER)
            elif index[at] > limit:
                stack.extend(op.node for op in at.ops if op is not value)
        return True

    def operand(self, value: SDValue) -> Any:
        """What an operand of a plain Operand type stands for: the constant, symbol, block or stack object, else the value."""
        node = value.node
        opcode = node.opcode
        if opcode in _IMMEDIATES:
            return node.payload
        if opcode in _SYMBOLS:
            assert isinstance(node.payload, tuple)
            return SymbolRef(*node.payload)
        if opcode in (isd.FRAME_INDEX, isd.TARGET_FRAME_INDEX):
            assert isinstance(node.payload, int)
            return FrameIndex(node.payload)
        return value

    # -- the walk ------------------------------------------------------------------------------------------------

    def match_of(self) -> Callable[[int], Callable[[SDNode, Selection], MNode | None] | None]:
        """What gives the matching function of an opcode."""
        return self.matcher.table.get

    def run(self) -> list[SDNode]:
        """Select everything that the root needs; the nodes selected, operands before users."""
        order = self.index = self.dag.positions()
        entry = self.dag.entry
        needed = self.needed
        needed.add(self.dag.root.node)
        covered = self.covered
        tiles = self.tiles
        inputs = self.inputs
        match_of = self.match_of()
        copy = self.matcher.copy
        selected: list[SDNode] = []
        for node in reversed(order):
            if node not in needed or node in covered:
                continue
            opcode = node.opcode
            if opcode in BUILTIN:
                if opcode in _LEAVES:
                    if opcode == isd.REGISTER:
                        self._note_register(node)
                    continue
                if opcode == isd.COPY_FROM_REG:
                    self._note_register(node)
                    if node.values[0] in self.aliases and node.ops[0] is entry:
                        continue  # nothing to emit, nothing to wait for
                tiles[node] = None
                reads = []
                for op in node.ops:
                    needed.add(op.node)
                    if op.vt != OTHER and op.vt != GLUE:
                        reads.append(op)
                inputs[node] = reads
                selected.append(node)
                continue
            if opcode == isd.CONSTANT and node.payload == 0:
                zero = self.matcher.zero_register(node.vts[0])
                if zero:
                    self.aliases[node.values[0]] = zero
                    continue
            match = match_of(opcode)
            tile = match(node, self) if match is not None else None
            if tile is None:
                tile = self._without_pattern(node)
                if tile is None:
                    continue
            elif tile.desc is copy:
                tile = self._uncopied(tile)
            tiles[node] = tile
            reads = []
            tile_reads(tile, reads)
            inputs[node] = reads
            for value in reads:
                needed.add(value.node)
            for op in node.ops:
                if op.vt == OTHER or op.vt == GLUE:
                    needed.add(op.node)
            for inner in tile.folded:
                covered[inner] = node
                for op in inner.ops:
                    if op.vt == OTHER or op.vt == GLUE:
                        needed.add(op.node)
            selected.append(node)
        selected.reverse()
        return selected

    def _uncopied(self, tile: MNode) -> MNode:
        """A copy of an instruction's result to a class that holds it anyway: that instruction itself."""
        inner = tile.ops[0]
        if type(inner) is not MNode or not inner.desc.def_positions:
            return tile
        own = inner.result_class if inner.result_class >= 0 else inner.desc.operands[inner.desc.def_positions[0]].reg_class
        if own < 0 or own not in self.target.classes[tile.result_class].sub_classes:
            return tile
        inner.node = tile.node
        inner.rule = tile.rule
        inner.folded = tile.folded
        return inner

    def _note_register(self, node: SDNode) -> None:
        """A register that never changes while the block runs is its value's name."""
        reg = node.payload
        assert isinstance(reg, int)
        if node.opcode == isd.REGISTER or reg >= 65536 or (node.vts[-1] != GLUE and reg in self.target.reserved and not self._written(reg)):
            self.aliases[node.values[0]] = reg

    def _written(self, reg: int) -> bool:
        return any(n.opcode == isd.COPY_TO_REG and n.payload == reg for n in self.dag.nodes)

    def _without_pattern(self, node: SDNode) -> MNode | None:
        """What selection does by itself where no pattern fits; None where the node is an alias of something."""
        opcode = node.opcode
        value = node.values[0]
        if opcode in TRANSPARENT:
            self.aliases[value] = node.ops[0]
            self.needed.add(node.ops[0].node)
            return None
        if opcode == isd.CONSTANT:
            assert isinstance(node.payload, int)
            tile = self.matcher.materialize(node.payload, node)
            if tile is not None:
                return tile
        elif opcode == isd.BITCAST:
            legal = self.target.legal_types
            operand = node.ops[0]
            if legal.get(value.vt) == legal.get(operand.vt) and MVT_BITS[value.vt] == MVT_BITS[operand.vt]:
                self.aliases[value] = operand
                self.needed.add(operand.node)
                return None
        elif opcode == isd.TARGET_CONSTANT or opcode in _SYMBOLS:
            if any(user.opcode == isd.INLINEASM for user in value.uses):
                return None  # an operand in the text, not in a register
        elif opcode in (isd.FRAME_INDEX, isd.TARGET_FRAME_INDEX):
            return self.add_frame_index(node)
        from oxllc.isel.explain import cannot_select

        raise cannot_select(node, self.target)

    def add_frame_index(self, node: SDNode) -> MNode:
        """The tile that puts the address of a stack object into a register."""
        assert isinstance(node.payload, int)
        return self.matcher.add_immediate(FrameIndex(node.payload), 0, node)


_IMMEDIATES = frozenset((isd.CONSTANT, isd.TARGET_CONSTANT, isd.CONSTANT_FP, isd.TARGET_CONSTANT_FP, isd.BASIC_BLOCK))
_SYMBOLS = frozenset((
    isd.GLOBAL_ADDRESS, isd.TARGET_GLOBAL_ADDRESS, isd.GLOBAL_TLS_ADDRESS, isd.TARGET_GLOBAL_TLS_ADDRESS, isd.LOCAL_TLS_ADDRESS,
    isd.EXTERNAL_SYMBOL,
    isd.TARGET_EXTERNAL_SYMBOL, isd.CONSTANT_POOL, isd.TARGET_CONSTANT_POOL, isd.JUMP_TABLE, isd.TARGET_JUMP_TABLE,
    isd.BLOCK_ADDRESS, isd.TARGET_BLOCK_ADDRESS,
))  # fmt: skip


def tile_reads(tile: MNode, out: list[SDValue]) -> None:
    """The values that a tile takes from outside."""
    for op in tile.ops:
        kind = type(op)
        if kind is MNode:
            tile_reads(op, out)
        elif kind is SDValue:
            out.append(op)


def cover(dag: DAG, target: Target, optimal: bool) -> tuple[Selection, list[SDNode]]:
    """Cover a legal DAG with tiles; the nodes selected, operands before users."""
    if optimal:
        from oxllc.isel.tiling import select_optimal

        tiling = select_optimal(dag, target)
        return tiling.selection, tiling.selected
    selection = Selection(dag, target, load_matcher(target))
    return selection, selection.run()


def select_dag(dag: DAG, mf: MachineFunction, block: MachineBlock, target: Target, ctx: PassContext) -> None:
    """Select a legal DAG and append its instructions to `block`.

    Raises OxllcError ("Cannot select ...", with the nearest patterns) for a node that no pattern covers."""
    selection, selected = cover(dag, target, ctx.options.isel == "optimal")
    hits = selection.matcher.hits
    for tile in selection.tiles.values():
        if tile is not None and tile.rule >= 0:
            hits[tile.rule] += 1
    nodes = None if ctx.options.opt_level else in_order(selection, selected)
    if nodes is None:
        nodes = [node for group in schedule(selection, selected) for node in group.nodes]
    Emitter(selection, mf, block, target).emit(nodes)
    stats = ctx.stats
    stats["isel.nodes"] = stats.get("isel.nodes", 0) + len(selection.index)
    stats["isel.tiles"] = stats.get("isel.tiles", 0) + len(selected)
