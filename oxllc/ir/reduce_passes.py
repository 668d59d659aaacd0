"""Reductions by LLVM's own passes, as llvm-reduce's `ir-passes` (for `oxllc-reduce`).

A pass does in one step what taking things away one by one cannot: memory into values, a loop's leftovers into nothing.  Its result is
taken only where it has fewer instructions.  The passes run in a process of their own: a module that somebody reduces may well be one at
which LLVM aborts.  What the passes write in newer syntax than the input has (flags, attributes of intrinsics) is dropped: the test may
be an older LLVM.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.ir.attributes import EMPTY
from oxllc.ir.printer import print_module
from oxllc.ir.reader import parse

if TYPE_CHECKING:
    from oxllc.ir.module import Module
    from oxllc.ir.reduce_code import Keep

PASSES = ("sroa", "instcombine", "gvn", "simplifycfg")
TIMEOUT = 60  # seconds
SCRIPT = """\
import sys
from oxllc.ir.optimize import optimize_text
sys.stdout.write(optimize_text(sys.stdin.read(), sys.argv[1], "riscv64-unknown-elf", "", "+m,+a,+f,+d"))
"""


def llvm_passes(module: Module, keep: Keep) -> None:
    """One chance for each pass; those that `keep` refuses run together."""
    wanted = [name for name in PASSES if not keep()]
    if not wanted:
        return
    text = print_module(module)
    try:
        done = subprocess.run([sys.executable, "-c", SCRIPT, ",".join(wanted)], input=text, capture_output=True, text=True,
                              timeout=TIMEOUT, check=False)
        if done.returncode:
            return
        new = parse(done.stdout, module.name)
    except (subprocess.TimeoutExpired, OxllcError):
        return
    if _count(new) < _count(module):
        _drop_news(new, module)
        module.__dict__.update(new.__dict__)
        for value in [*new.functions.values(), *new.globals.values(), *new.aliases.values(), *new.ifuncs.values(), *new.unnamed.values()]:
            value.parent = module


def _count(module: Module) -> int:
    return sum(len(block.instructions) for function in module.definitions() for block in function.blocks)


def _drop_news(new: Module, old: Module) -> None:
    """Drop flags and attributes of the passes' making."""
    flags: dict[str, int] = {}
    for function in old.definitions():
        for inst in function.instructions():
            flags[inst.opcode] = flags.get(inst.opcode, 0) | inst.flags
    for function in new.functions.values():
        before = old.functions.get(function.name)
        for inst in function.instructions():
            inst.flags &= flags.get(inst.opcode, 0)
        if before is None or (function.is_declaration and function.name.startswith("llvm.")):
            function.attrs = function.own_attrs = before.attrs if before is not None else EMPTY
            function.group_ids = ()
            for argument in function.args:
                argument.attrs = EMPTY
