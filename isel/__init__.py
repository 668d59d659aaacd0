"""Instruction selection: LLVM IR -> SelectionDAG -> legal DAG -> tiles -> machine IR in SSA form.

    select_module(ir_module, target, ctx) -> MachineModule

Flow of one function (`function_lowering`), for each block in reverse post-order:

    builder_*    IR instructions -> DAG whose types are legal from birth (`lower_types` decides how a type is carried)
    combine*     algebraic simplification (not at -O0)
    legalize*    operations without a pattern are expanded
    combine*     again, making only legal operations
    select       `select.select_dag(dag, mf, block, target, ctx)`: covers the DAG with patterns and appends machine instructions

Notes for whoever selects: `dag.py` lists every node with its operands and payload; `target_desc/isd.py` the opcodes.  A branch to
the block that follows in layout is left out.  Select pseudos (diamonds) are expanded after selection, on machine IR.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.module import Module
    from oxllc.isel.dag import DAG
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineModule
    from oxllc.target_desc.model import Target

__all__ = ["select_module"]


def select_module(module: Module, target: Target, ctx: PassContext,
                  on_dag: Callable[[str, FunctionLowering, DAG], None] | None = None) -> MachineModule:
    """Select a whole module.

    Args:
        module: prepared IR (`oxllc.ir.prepare`).
        target: the CPU to select for.
        ctx: options and statistics.
        on_dag: sees each DAG before the steps "dag-combine1", "legalize", "dag-combine2" and "isel" (it must not change it).

    Returns:
        Machine functions in SSA form, data objects and symbols.

    Raises:
        OxllcError: a construct that is not supported, or an operation without a pattern; with the IR position.
    """
    from oxllc.isel.module_lowering import ModuleLowering

    return ModuleLowering(module, target, ctx, on_dag).run()
