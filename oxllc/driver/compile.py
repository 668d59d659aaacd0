"""Compilation from end to end as functions: what the `oxllc` command and `oxllc.compile_ir` share."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from oxllc.driver.pipeline import IR_STAGES, PASS_NAMES, Plan, run_machine_passes
from oxllc.mir.context import Options, PassContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.module import Module
    from oxllc.isel.dag import DAG
    from oxllc.isel.function_lowering import FunctionLowering
    from oxllc.mir.function import MachineModule
    from oxllc.target_desc.model import Target


@dataclass
class Compiled:
    """The result of `compile_ir`.  `asm` and `obj` are made on first use; `stats` counts what passes did."""

    module: MachineModule
    stats: dict[str, Any]
    seconds: float
    times: dict[str, float] = field(default_factory=dict)
    _asm: str | None = None
    _obj: bytes | None = None

    @property
    def asm(self) -> str:
        """Assembler text."""
        if self._asm is None:
            from oxllc.asm.streamer import print_module

            self._asm = print_module(self.module)
        return self._asm

    @property
    def obj(self) -> bytes:
        """An ELF relocatable object."""
        if self._obj is None:
            from oxllc.asm.streamer import assemble_module

            self._obj = assemble_module(self.module)
        return self._obj


def select(ir_module: Module, target: Target, ctx: PassContext, plan: Plan,
           on_dag: Callable[[str, FunctionLowering, DAG], None] | None = None) -> MachineModule:
    """Instruction selection of a module that is ready for it; `on_dag` as for `oxllc.isel.select_module`."""
    from oxllc.isel import select_module

    module: MachineModule = plan.timed("isel", select_module, ir_module, target, ctx, on_dag)
    return module


def run_ir_stages(text: str, name: str, ctx: PassContext, plan: Plan) -> Module:
    """Read and prepare IR, up to the plan's end."""
    from oxllc.ir import parse
    from oxllc.ir.verifier import check

    module: Module = plan.timed("ir-reader", parse, text, name)
    plan.timed("ir-verifier", check, module)
    if plan.stop <= PASS_NAMES.index("ir-optimizer"):
        return module
    if ctx.options.ir_opt:
        from oxllc.ir.optimize import optimize

        if ctx.target.simt is not None:
            from oxllc.ir.prep_lanes import mark_convergent

            mark_convergent(module)
        module = plan.timed("ir-optimizer", optimize, module, ctx.options.ir_opt)
    if plan.stop > PASS_NAMES.index("ir-prepare"):
        from oxllc.ir.prepare import prepare

        if ctx.target.intrinsic_operations:
            from oxllc.ir.prep_operations import Operation, replace_calls, replace_traps

            table = [Operation(*stated) for stated in ctx.target.intrinsic_operations]
            plan.timed("ir-prepare", replace_traps, module, table)
            plan.timed("ir-prepare", replace_calls, module, table)
        if ctx.target.lane_moves:
            from oxllc.ir.prep_lane_moves import Move, use_words

            plan.timed("ir-prepare", use_words, module, [Move(*stated) for stated in ctx.target.lane_moves])
        if ctx.target.simt is not None and ctx.target.simt.library:
            from oxllc.ir.prep_library import add_library
            from oxllc.target_desc.load import TARGETS_DIR

            plan.timed("ir-prepare", add_library, module, TARGETS_DIR / ctx.target.simt.library)
        asm_goto = ctx.target.frame.asm_goto
        plan.timed("ir-prepare", lambda m, level: prepare(m, level, asm_goto=asm_goto), module, ctx.options.opt_level)
        if ctx.target.simt is not None:
            from oxllc.ir.prep_lanes import merge_returns

            for function in module.definitions():
                merge_returns(function)
            if ctx.options.opt_level:
                plan.timed("ir-prepare", _shape_vectors, module, ctx.target)
    return module


def _shape_vectors(module: Module, target: Target) -> None:
    from oxllc.ir.prep_comparisons import join_comparisons
    from oxllc.ir.prep_lane_casts import join_lane_casts
    from oxllc.ir.prep_lane_phis import join_lane_phis
    from oxllc.ir.prep_words import vectors_as_words
    from oxllc.isel.builder_intrinsics_target import packs_words

    if target.packed_operations:
        from oxllc.ir.prep_packed import form_packed

        form_packed(module, target.packed_operations)
    for function in module.definitions():
        join_comparisons(function)
        join_lane_phis(function)
        join_lane_casts(function)
        vectors_as_words(function, lambda call: packs_words(target, call))


def machine_code(text: str, name: str, ctx: PassContext, plan: Plan, threads: int = 1,
                 on_dag: Callable[[str, FunctionLowering, DAG], None] | None = None,
                 adjust: Callable[[Module], None] | None = None) -> MachineModule:
    """IR text to finished machine code (or as far as the plan goes, past selection), in up to `threads` processes (0: one for each processor).

    `on_dag` as for `oxllc.isel.select_module`; `adjust` may change attributes of functions before selection."""
    if threads != 1 and len(text) >= SHORT and on_dag is None:
        from oxllc.driver.parallel import compile_apart, process_count

        processes = process_count(text, threads)
        made = compile_apart(text, name, ctx, plan, processes, adjust) if processes > 1 else None
        if made is not None:
            return made
    ir_module = run_ir_stages(text, name, ctx, plan)
    if adjust is not None:
        adjust(ir_module)
    module = select(ir_module, ctx.target, ctx, plan, on_dag)
    run_machine_passes(module, ctx, plan)
    return module


def compile_text(text: str, name: str, target: Target, options: Options, plan: Plan | None = None, threads: int = 1) -> Compiled:
    """IR text to finished machine code (or as far as the plan goes, past selection), in up to `threads` processes."""
    plan = plan or Plan()
    begin = time.perf_counter()
    ctx = PassContext(target, options)
    module = machine_code(text, name, ctx, plan, threads)
    return Compiled(module, ctx.stats, time.perf_counter() - begin, plan.times)


def compile_ir(text: str, mcpu: str = "", mattr: str = "", opt_level: int = 2, regalloc: str = "", *, isel: str = "greedy",
               target_desc: str | None = None, name: str = "<string>", threads: int = 1, **more: Any) -> Compiled:
    """Compile LLVM IR text.

    `mcpu` names a processor (default: by the module's triple), `mattr` adds and removes features ("+zba,-c"); `more` are further
    fields of `oxllc.mir.context.Options`.  `threads`: processes that compile a large module's functions side by side (0: one for each
    processor); they are forked, so it stays at 1 where the calling process has threads of its own.
    Raises `oxllc.CompileError`, whose text is what the command prints."""
    from oxllc.diagnostics import CompileError, OxllcError
    from oxllc.driver.llc import default_cpu
    from oxllc.target_desc.load import shared_target

    try:
        if not mcpu and not target_desc:
            mcpu = default_cpu("", "", text)
        target = shared_target(mcpu, mattr, target_desc)
        options = Options(opt_level=opt_level, regalloc=regalloc or default_regalloc(opt_level), isel=isel, **more)
        return compile_text(text, name, target, options, threads=threads)
    except CompileError:
        raise
    except OxllcError as error:
        raise CompileError(error.diagnostics) from None


SHORT = 200_000
"""Characters of IR that are compiled in one process in any case."""


def default_regalloc(opt_level: int) -> str:
    """The allocator of a level."""
    return DEFAULT_REGALLOC[opt_level]


DEFAULT_REGALLOC = ("linearscan", "linearscan", "auto", "auto")
"""By level.  Without optimization too: `fast` allocates sooner, but the spills it makes take longer to insert, encode and print than linear
scan takes to avoid them.  With it, `auto`: functions with large loops of many ends (interpreters, parsers) take up to 12 % fewer
instructions than by linear scan alone."""


assert PASS_NAMES[: len(IR_STAGES)] == IR_STAGES
