"""Preparation of IR for instruction selection: the passes of our own that run last on IR, in place.

    pass                       levels   what it is for
    lower_asm_goto             all      callbr becomes a call and a switch
    check_supported            all      refuse what is out of scope, at the user's own line
    expand_wide                all      division and conversion of integers beyond the runtime's routines
    lower_invokes              all      invoke of what cannot unwind becomes call
    clean_intrinsics           all      markers that mean nothing to a code generator
    fold_branches              1..3     branches that can go one way only
    remove_unreachable         all      blocks the entry does not lead to
    lower_constant_expressions all      constant expressions that no relocation expresses
    split_aggregates           1..3     aggregate phis and selects
    fold_phis, skip_empty,     1..3     leftovers of loop passes
      merge_blocks
    duplicate_returns          2..3     a return of its own behind each tail call
    reduce_strength            1..3     addresses that step with a loop
    replace_exit_tests         1..3     counters that only count give way to stepping pointers
    split_exit_edges           1..3     constants for phis behind a loop are loaded outside of it
    split_offsets, move_extensions, sink_addresses, sink_compares, sink_casts   1..3   see prep_sink.py
    remove_dead                1..3     what the above left without users

`split` and `sink` passes keep every value's meaning; at level 0 the shape of the program stays as written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from oxllc.ir.cfg import DominatorTree, Graph
from oxllc.ir.edit import remove_dead
from oxllc.ir.module import Function, Module
from oxllc.ir.prep_aggregates import split_aggregates
from oxllc.ir.prep_asm_goto import lower_asm_goto
from oxllc.ir.prep_cfg import (
    address_taken,
    duplicate_returns,
    fold_branches,
    fold_phis,
    merge_blocks,
    remove_unreachable,
    skip_empty,
    split_exit_edges,
)
from oxllc.ir.prep_constants import lower_constant_expressions
from oxllc.ir.prep_exceptions import check_supported, lower_invokes
from oxllc.ir.prep_intrinsics import clean_intrinsics
from oxllc.ir.prep_lftr import replace_exit_tests
from oxllc.ir.prep_lsr import reduce_strength
from oxllc.ir.prep_sink import move_extensions, sink_addresses, sink_casts, sink_compares, split_offsets
from oxllc.ir.prep_wide import expand_wide
from oxllc.ir.upgrade import upgrade_kernel_annotations
from oxllc.ir.uses import Uses
from oxllc.ir.values import Block

OFFSET_RANGE: Final = (-2048, 2047)
PREDICATED: Final = ("llvm.vp.", "llvm.experimental.vp.", "llvm.experimental.memset.pattern.")


class PrepareContext:
    """What the passes need besides the function.

    `offsets` is the range of byte offsets that the target's loads and stores take as immediate.  `graph` and `tree` are of the function
    at hand, shared by the passes until one that may change control flow has changed something; `taken` is the same for all of a module.
    """

    __slots__ = ("_graph", "_taken", "_tree", "_uses", "layout", "level", "offsets")

    def __init__(self, module: Module, level: int, offsets: tuple[int, int]) -> None:
        self.layout = module.layout
        self.level = level
        self.offsets = offsets
        self._graph: Graph | None = None
        self._tree: DominatorTree | None = None
        self._uses: Uses | None = None
        self._taken: set[Block] | None = None

    def begin(self) -> None:
        """Another function is next."""
        self.forget()
        self._uses = None

    def forget(self) -> None:
        """Control flow has changed."""
        self._graph = self._tree = None

    def graph(self, function: Function) -> Graph:
        """The control-flow graph."""
        if self._graph is None:
            self._graph = Graph(function)
        return self._graph

    def tree(self, function: Function) -> DominatorTree:
        """The dominator tree."""
        if self._tree is None:
            self._tree = DominatorTree(function, self.graph(function))
        return self._tree

    def uses(self, function: Function) -> Uses:
        """Use lists, for passes that keep them in step and follow each other."""
        if self._uses is None:
            self._uses = Uses(function)
        return self._uses

    def state_taken(self, taken: set[Block]) -> None:
        """Say which blocks' addresses are taken, where a function's module is not at hand as a whole."""
        self._taken = taken

    def taken(self, function: Function) -> set[Block]:
        """The blocks whose address is taken."""
        if self._taken is None:
            self._taken = address_taken(function)
        return self._taken


Pass = Callable[[Function, PrepareContext], object]

# (name, lowest level, pass) in order.
PASSES: Final[tuple[tuple[str, int, Pass], ...]] = (
    ("lower-invokes", 0, lambda f, c: lower_invokes(f)),
    ("clean-intrinsics", 0, lambda f, c: clean_intrinsics(f, c.layout)),
    ("fold-branches", 1, lambda f, c: fold_branches(f)),
    ("remove-unreachable", 0, lambda f, c: remove_unreachable(f, c.graph(f))),
    ("lower-constant-expressions", 0, lambda f, c: lower_constant_expressions(f, c.layout)),
    ("split-aggregates", 1, lambda f, c: split_aggregates(f)),
    ("fold-phis", 1, lambda f, c: fold_phis(f)),
    ("skip-empty", 1, lambda f, c: skip_empty(f, c.graph(f), c.taken)),
    ("merge-blocks", 1, lambda f, c: merge_blocks(f, c.graph(f), c.taken)),
    ("duplicate-returns", 2, lambda f, c: duplicate_returns(f, c.graph(f))),
    ("reduce-strength", 1, lambda f, c: c.graph(f).backward and reduce_strength(f, c.layout, *c.offsets, c.tree(f), c.uses(f))),
    ("replace-exit-tests", 1, lambda f, c: c.graph(f).backward and replace_exit_tests(f, c.layout, c.tree(f), c.uses(f))),
    ("split-exit-edges", 1, lambda f, c: split_exit_edges(f, c.tree(f))),
    ("split-offsets", 1, lambda f, c: split_offsets(f, c.layout, c.tree)),
    ("move-extensions", 1, lambda f, c: move_extensions(f)),
    ("sink-addresses", 1, lambda f, c: sink_addresses(f, c.layout, *c.offsets)),
    ("sink-compares", 1, lambda f, c: sink_compares(f)),
    ("sink-casts", 1, lambda f, c: sink_casts(f, c.layout)),
    ("remove-dead", 1, lambda f, c: remove_dead(f)),
)
SAME_FLOW: Final = frozenset({"clean-intrinsics", "fold-phis", "replace-exit-tests", "split-offsets"})  # never change an edge


def prepare_function(function: Function, context: PrepareContext) -> None:
    """Run the passes of the context's level over one function, in place."""
    context.begin()
    for name, level, run in PASSES:
        if context.level >= level and run(function, context) and name not in SAME_FLOW:
            context.forget()


def is_predicated(module: Module) -> bool:
    """Whether the module declares predicated operations, which become functions."""
    return any(name.startswith(PREDICATED) for name in module.functions)


def prepare(module: Module, level: int = 2, *, offsets: tuple[int, int] = OFFSET_RANGE, asm_goto: str = "",
            taken: set[Block] | None = None) -> Module:
    """Prepare a module for selection, in place, and give it back.

    Raises OxllcError listing every construct that is out of scope.  `offsets` is the range of immediate byte
    offsets of the target's loads and stores, `asm_goto` its text that ends an assembly that branches, `taken` the blocks
    whose address is taken (None: those that the module shows).
    """
    lower_asm_goto(module, asm_goto)
    if is_predicated(module):
        from oxllc.ir.prep_predicated import expand_predicated

        expand_predicated(module)
    check_supported(module)
    upgrade_kernel_annotations(module)
    expand_wide(module)
    context = PrepareContext(module, level, offsets)
    if taken is not None:
        context.state_taken(taken)
    for function in module.definitions():
        prepare_function(function, context)
    return module


__all__ = ["PASSES", "PrepareContext", "check_supported", "is_predicated", "prepare", "prepare_function"]
