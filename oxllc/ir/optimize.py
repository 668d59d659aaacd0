"""Mid-level optimization by LLVM's own passes, through llvmlite's new pass manager.

A pipeline is "O0", "O1", "O2", "O3" (LLVM's default pipelines), "codegen" (for input that is optimized already), or a
comma-separated list of pass names as `opt -passes=` spells them.

"codegen" runs nothing here: what `llc` itself runs before selection is in `prepare.py`, as passes of our own.  LLVM's
loop strength reduction is not offered at all: it does not keep LCSSA form, and llvmlite's LLVM, built with
assertions, aborts the whole process on the next loop of a nest (seen on one program in four).

Cost decisions follow the target machine given (RISC-V's tables).  The module's datalayout is kept; its triple is
replaced while the passes run, so that library functions and costs are the target's, and restored afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import llvmlite.binding as llvm

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.ir.llvm import parse_llvm, target_machine
from oxllc.ir.module import Module
from oxllc.ir.prep_constants import expand_obsolete
from oxllc.ir.printer import print_module
from oxllc.ir.reader import parse

# opt's pass names -> llvmlite's methods.
PASSES: Final[dict[str, str]] = {
    "adce": "add_aggressive_dce_pass",
    "aggressive-instcombine": "add_aggressive_instcombine_pass",
    "always-inline": "add_always_inliner_pass",
    "argpromotion": "add_argument_promotion_pass",
    "break-crit-edges": "add_break_critical_edges_pass",
    "constmerge": "add_constant_merge_pass",
    "dce": "add_dead_code_elimination_pass",
    "deadargelim": "add_dead_arg_elimination_pass",
    "dse": "add_dead_store_elimination_pass",
    "function-attrs": "add_post_order_function_attributes_pass",
    "globaldce": "add_global_dead_code_eliminate_pass",
    "globalopt": "add_global_opt_pass",
    "instcombine": "add_instruction_combine_pass",
    "internalize": "add_internalize_pass",
    "ipsccp": "add_ipsccp_pass",
    "jump-threading": "add_jump_threading_pass",
    "lcssa": "add_lcssa_pass",
    "loop-deletion": "add_loop_deletion_pass",
    "loop-rotate": "add_loop_rotate_pass",
    "loop-simplify": "add_loop_simplify_pass",
    "loop-unroll": "add_loop_unroll_pass",
    "loop-unroll-and-jam": "add_loop_unroll_and_jam_pass",
    "lower-atomic": "add_lower_atomic_pass",
    "lower-invoke": "add_lower_invoke_pass",
    "lower-switch": "add_lower_switch_pass",
    "mem2reg": "add_sroa_pass",  # llvmlite has no mem2reg of its own; SROA does all that it does
    "memcpyopt": "add_mem_copy_opt_pass",
    "mergefunc": "add_merge_functions_pass",
    "mergereturn": "add_unify_function_exit_nodes_pass",
    "newgvn": "add_new_gvn_pass",
    "gvn": "add_new_gvn_pass",
    "partial-inliner": "add_partial_inliner_pass",
    "reassociate": "add_reassociate_pass",
    "reg2mem": "add_register_to_memory_pass",
    "rpo-function-attrs": "add_rpo_function_attrs_pass",
    "sccp": "add_sccp_pass",
    "simplifycfg": "add_simplify_cfg_pass",
    "sink": "add_sinking_pass",
    "sroa": "add_sroa_pass",
    "strip": "add_strip_symbols_pass",
    "strip-dead-prototypes": "add_strip_dead_prototype_pass",
    "tailcallelim": "add_tail_call_elimination_pass",
    "verify": "add_verifier",
}

_TARGET_ATTRIBUTES: Final = re.compile(r'"(?:target-cpu|target-features|tune-cpu)"="[^"]*" ?')
LEVELS: Final = {"O0": 0, "O1": 1, "O2": 2, "O3": 3}


def pipeline_passes(pipeline: str) -> tuple[str, ...] | None:
    """The pass names of a pipeline other than O0 to O3, None for those; raises OxllcError for unknown names."""
    if pipeline in LEVELS:
        return None
    if pipeline == "codegen":
        return ()
    names = tuple(n.strip() for n in pipeline.split(",") if n.strip())
    for name in names:
        if name not in PASSES:
            hint = did_you_mean(name, [*PASSES, *LEVELS, "codegen"])
            raise OxllcError(f"unknown pass '{name}' in pipeline '{pipeline}'{'; ' + hint if hint else ''}")
    return names


def optimize(
    module: Module | str,
    pipeline: str = "O2",
    *,
    triple: str = "riscv64-unknown-elf",
    cpu: str = "",
    features: str = "+m,+a,+f,+d",
    vectorize: bool = False,
    name: str | None = None,
) -> Module:
    """Run a pipeline over a module (or its text) and give the result as a new Module.

    `cpu` must be a name that LLVM knows ("" is the triple's generic one).  "O0" and "codegen" return the module
    unchanged; otherwise constant expressions that LLVM 22 no longer has are expanded in it first.
    Raises OxllcError for an unknown pass, or when LLVM rejects the module.
    """
    names = pipeline_passes(pipeline)
    if isinstance(module, str):
        module = parse(module, name or "<string>")
    if pipeline == "O0" or names == ():
        return module
    expand_obsolete(module)
    return parse(optimize_text(print_module(module), pipeline, triple, cpu, features, vectorize), module.name)


def optimize_text(text: str, pipeline: str, triple: str, cpu: str, features: str, vectorize: bool = False) -> str:
    """The same on text in LLVM's own syntax."""
    names = pipeline_passes(pipeline)
    # Functions may ask for another target's CPU, at which LLVM would end the process.
    ref = parse_llvm(_TARGET_ATTRIBUTES.sub("", text), "<printed module>")
    try:
        ref.verify()
    except RuntimeError as problem:
        raise OxllcError(f"LLVM's verifier rejects the module: {' '.join(str(problem).split())}") from None
    own_triple = ref.triple
    ref.triple = triple
    level = LEVELS.get(pipeline, 2)
    machine = target_machine(triple, cpu, features, level)
    options = llvm.create_pipeline_tuning_options(level)
    options.loop_vectorization = vectorize
    options.slp_vectorization = vectorize
    options.loop_interleaving = vectorize
    builder = llvm.create_pass_builder(machine, options)
    if names is None:
        manager = builder.getModulePassManager()
    else:
        manager = llvm.create_new_module_pass_manager()
        for name in names:
            add: Callable[[], Any] = getattr(manager, PASSES[name])
            add()
    manager.run(ref, builder)
    ref.triple = own_triple
    return str(ref)
