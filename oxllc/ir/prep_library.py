"""Functions of the target's device library for what a module declares and nobody defines.

The library is LLVM IR: definitions whose names are those of intrinsics without `llvm.`, or of routines (`__nv_exp`, `exp`).  What is
needed, directly and by what was added, is copied into the module with internal linkage; functions of one block are put in
place of their calls, so that constant arguments stay constants.  An intrinsic in double precision that would become a call of
the C library (`llvm.exp.f64`) is served the same way; so are `frem` and copies of
memory, whose routines keep their names for selection to call.

Before: a module as read.  After: the same, with fewer undefined functions.
"""

from __future__ import annotations

import copy
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.ir.edit import substitute
from oxllc.ir.instructions import CallInst
from oxllc.ir.module import Function, Module
from oxllc.ir.values import ConstantInt, Value

if TYPE_CHECKING:
    from pathlib import Path

    from oxllc.ir.instructions import Instruction

_DEFINE = re.compile(r"^define [^\n]*?@([\w.$]+)\(.*?^}\n", re.M | re.S)
_DECLARE = re.compile(r"^declare [^\n]*?@([\w.$]+)\(.*\n", re.M)
_GLOBAL = re.compile(r"^@([\w.$]+) = .*\n", re.M)
_NAME = re.compile(r"@([\w.$]+)")
_LIBRARY_CALLS = {f"llvm.{name}.f64": name for name in ("exp", "exp2", "exp10", "log", "log2", "log10", "sin", "cos", "tan", "tanh", "pow")}
_LIBRARY_CALLS |= {"llvm.pow.f32": "powf", "llvm.tan.f32": "tanf"}
_REMAINDER = {"float": "fmodf", "half": "fmodf", "bfloat": "fmodf", "double": "fmod"}  # half and bfloat are computed as float
_MEMORY = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")
INLINE = 32  # bytes that selection always moves without a call


@lru_cache(maxsize=4)
def _index(path: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The texts of definitions, and of declarations and variables, by name."""
    library = path.read_text()
    definitions = {m[1]: m[0] for m in _DEFINE.finditer(library)}
    others = {m[1]: m[0] for pattern in (_DECLARE, _GLOBAL) for m in pattern.finditer(library)}
    return definitions, others


def add_library(module: Module, library: Path) -> None:
    """Define what `module` declares and the library (a file) has.  Raises OxllcError where a declaration has another type."""
    definitions, others = _index(library)
    wanted: dict[str, str] = {}  # name in the module -> in the library
    for name, function in module.functions.items():
        key = _LIBRARY_CALLS.get(name) or name.removeprefix("llvm.")
        if not function.blocks and key in definitions:
            wanted[name] = key
    routines = {name for name in _routines(module) if name in definitions and not (name in module.functions and module.functions[name].blocks)}
    if not wanted and not routines:
        return
    needed: dict[str, str] = {}
    work = sorted(routines.union(wanted.values()))
    while work:
        name = work.pop()
        text = definitions.get(name) or others.get(name)
        if name in needed or text is None:
            continue
        needed[name] = text
        work.extend(_NAME.findall(text))
    from oxllc.ir.reader import parse

    added = parse("\n".join(needed[name] for name in needed), "<device library>")
    replaced: dict[Value, Value] = {}
    for name, key in wanted.items():
        mine, theirs = module.functions.pop(name), added.functions[key]
        if mine.value_type != theirs.value_type:
            raise OxllcError(f"'@{name}' is declared as {mine.value_type}; the device library has {theirs.value_type}")
        replaced[mine] = theirs
    small: dict[Value, Function] = {}
    same: dict[Value, Value] = {}
    for name, function in list(added.functions.items()):
        if not function.blocks:
            if name in module.functions:
                same[function] = module.functions[name]
            else:
                function.parent = module
                module.functions[name] = function
            continue
        function.name = name if name in routines else f"__device.{name}"
        function.linkage = "internal"
        function.parent = module
        module.functions[function.name] = function
        if len(function.blocks) == 1:
            small[function] = function
    for variable in added.globals.values():
        variable.name = f"__device.{variable.name}"
        variable.parent = module
        module.globals[variable.name] = variable
    for function in module.definitions():
        substitute(function, replaced if function not in replaced.values() else {})
        substitute(function, same)
    for function in module.definitions():  # small ones too: they may call each other
        inline_calls(function, small)
    for function in small.values():
        del module.functions[function.name]


def _routines(module: Module) -> set[str]:
    """Names of routines that instructions become calls of."""
    found = set()
    for function in module.definitions():
        for block in function.blocks:
            for inst in block.instructions:
                if inst.opcode == "frem":
                    found.add(_REMAINDER.get(str(inst.type).split()[-1].rstrip(">"), ""))
                elif isinstance(inst, CallInst) and isinstance(inst.callee, Function) and inst.callee.name.startswith(_MEMORY):
                    size = inst.operands[2]
                    if not isinstance(size, ConstantInt) or size.value > INLINE:
                        found.add(inst.callee.name.split(".")[1])
    return found


def library_names(library: Path) -> frozenset[str]:
    """Names of the functions that a library file defines."""
    return frozenset(_index(library)[0])


def inline_calls(function: Function, small: dict[Value, Function]) -> None:
    """Put functions of one block in place of their calls."""
    changed = True
    while changed:
        changed = False
        for block in function.blocks:
            if not any(isinstance(i, CallInst) and i.callee in small for i in block.instructions):
                continue
            changed = True
            out: list[Instruction] = []
            results: dict[Value, Value] = {}
            for inst in block.instructions:
                if not (isinstance(inst, CallInst) and inst.callee in small):
                    out.append(inst)
                    continue
                callee = small[inst.callee]
                values: dict[Value, Value] = dict(zip(callee.args, inst.operands))
                for source in callee.blocks[0].instructions:
                    if source.opcode == "ret":
                        if source.operands:
                            results[inst] = values.get(source.operands[0], source.operands[0])
                        continue
                    made = copy.copy(source)
                    made.operands = [values.get(o, o) for o in source.operands]
                    made.parent = block
                    made.name = ""
                    made.offset, made.debug_loc = inst.offset, inst.debug_loc
                    values[source] = made
                    out.append(made)
            block.instructions = out
            substitute(function, results)
