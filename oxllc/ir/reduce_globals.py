"""Reductions of what stands at the top of a module: functions, variables, arguments, results (for `oxllc-reduce`).

The manner of `keep` is that of `reduce_code`.  References to what is removed become null; calls of it are removed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from oxllc.ir.attributes import EMPTY
from oxllc.ir.edit import substitute
from oxllc.ir.instructions import BranchInst, CallInst, Instruction
from oxllc.ir.metadata import Metadata, ValueAsMetadata
from oxllc.ir.module import Function, GlobalValue, Module
from oxllc.ir.reduce_code import WITHOUT_ZERO, Keep, repair
from oxllc.ir.types import VOID, FunctionType, function_type
from oxllc.ir.values import Argument, BlockAddress, Constant, ConstantAggregate, ConstantExpr, ConstantSplat, MetadataAsValue, Value, zero_of

KEPT = frozenset(["call", "atomicrmw", "cmpxchg", "landingpad", "catchpad", "cleanuppad"])  # have effects


def bodies(module: Module, keep: Keep) -> None:
    """Function definitions; declarations are left."""
    for function in list(module.definitions()):
        if not keep():
            function.blocks = []
            function.linkage = function.visibility = ""
            function.comdat = function.prefix = function.prologue = function.personality = None
            function.metadata = None
            _forget_blocks(module, function)


def functions(module: Module, keep: Keep) -> None:
    """Functions, defined or declared."""
    _remove(module, [f for f in module.functions.values() if not keep()])


def unused_declarations(module: Module, keep: Keep) -> None:
    """Declarations that nothing names."""
    used = {id(value) for value in _named(module)}
    unused = [f for f in module.functions.values() if not f.blocks and id(f) not in used]
    _remove(module, [f for f in unused if not keep()])


def initializers(module: Module, keep: Keep) -> None:
    """Initial values of variables; the variables become declarations."""
    for variable in module.globals.values():
        if variable.initializer is not None and not variable.name.startswith("llvm.") and not keep():
            variable.initializer = None
            variable.linkage = "external"
            variable.comdat = None


def zero_initializers(module: Module, keep: Keep) -> None:
    """Initial values that are not zero."""
    for variable in module.globals.values():
        old = variable.initializer
        if old is not None and not variable.name.startswith("llvm.") and old.type.kind not in WITHOUT_ZERO:
            zero = zero_of(old.type)
            if type(zero) is not type(old) and not keep():
                variable.initializer = zero


def variables(module: Module, keep: Keep) -> None:
    """Global variables."""
    _remove(module, [v for v in module.globals.values() if not keep()])


def aliases(module: Module, keep: Keep) -> None:
    """Aliases and ifuncs."""
    _remove(module, [a for a in [*module.aliases.values(), *module.ifuncs.values()] if not keep()])


def arguments(module: Module, keep: Keep) -> None:
    """Arguments of functions other than intrinsics, and what direct calls pass for them."""
    for function in _ordinary(module):
        left = [keep() for _ in function.args]
        if all(left):
            continue
        gone: dict[Value, Value] = {a: zero_of(a.type) for a, stays in zip(function.args, left) if not stays and a.type.kind not in WITHOUT_ZERO}
        substitute(function, gone)
        old = function.value_type
        function.args = [a for a in function.args if a not in gone]
        for number, argument in enumerate(function.args):
            argument.index = number
        stays = [p for p in range(len(left)) if left[p] or old.params[p].kind in WITHOUT_ZERO]
        new = function_type(old.ret, tuple(old.params[p] for p in stays), old.vararg)
        function.value_type = new
        for call in _direct_calls(module, function, old):
            extra = list(range(len(old.params), call.num_args))
            call.operands = [call.operands[p] for p in [*stays, *extra]] + call.operands[call.num_args:]
            call.arg_attrs = tuple(call.arg_attrs[p] for p in [*stays, *extra])
            call.num_args = len(stays) + len(extra)
            call.function_type = new


def values_to_arguments(module: Module, keep: Keep) -> None:
    """What instructions compute, and addresses of variables: new arguments of the function, for which direct calls pass zero."""
    for function in list(module.definitions()):
        old = function.value_type
        if old.vararg:
            continue
        used = {id(operand) for inst in function.instructions() for operand in inst.operands}
        wanted: list[Value] = [inst for inst in function.instructions() if inst.type.kind not in WITHOUT_ZERO and id(inst) in used and not keep()]
        wanted += [variable for variable in module.globals.values() if id(variable) in used and not keep()]
        if not wanted:
            continue
        new = [Argument(value.type, "", len(function.args) + number) for number, value in enumerate(wanted)]
        for argument in new:
            argument.parent = function
        substitute(function, dict(zip(wanted, new)))
        gone = {id(value) for value in wanted if isinstance(value, Instruction) and value.opcode not in KEPT and not value.is_terminator}
        for block in function.blocks:
            block.instructions = [inst for inst in block.instructions if id(inst) not in gone]
        function.args += new
        function.value_type = function_type(old.ret, (*old.params, *[a.type for a in new]), False)
        for call in _direct_calls(module, function, old):
            call.operands[call.num_args : call.num_args] = [zero_of(a.type) for a in new]
            call.arg_attrs = (*call.arg_attrs, *[EMPTY] * len(new))
            call.num_args += len(new)
            call.function_type = function.value_type


def results(module: Module, keep: Keep) -> None:
    """Results of functions other than intrinsics; what calls gave becomes zero."""
    for function in _ordinary(module):
        old = function.value_type
        if old.ret is VOID or old.ret.kind in WITHOUT_ZERO or keep():
            continue
        new = function_type(VOID, old.params, old.vararg)
        function.value_type = new
        function.ret_attrs = EMPTY
        for block in function.blocks:
            if block.terminator.opcode == "ret":
                block.terminator.operands = []
        for argument in function.args:
            argument.attrs = argument.attrs.without("returned")
        calls = _direct_calls(module, function, old)
        for user in module.definitions():
            substitute(user, {call: zero_of(call.type) for call in calls})
        for call in calls:
            call.type = VOID
            call.name = ""
            call.flags = 0
            call.ret_attrs = EMPTY
            call.arg_attrs = tuple(attrs.without("returned") for attrs in call.arg_attrs)
            call.function_type = new


def _ordinary(module: Module) -> list[Function]:
    return [function for function in module.functions.values() if not function.name.startswith("llvm.")]


def _direct_calls(module: Module, function: Function, type: FunctionType) -> list[CallInst]:
    return [inst for user in module.definitions() for inst in user.instructions()
            if isinstance(inst, CallInst) and inst.callee is function and inst.function_type is type]


def _remove(module: Module, gone: Iterable[GlobalValue]) -> None:
    """Take global values away."""
    found = list(gone)
    if not found:
        return
    dead = {id(value) for value in found}
    nulls: dict[int, Constant] = {id(value): zero_of(value.type) for value in found}
    tables: list[dict[Any, Any]] = [module.functions, module.globals, module.aliases, module.ifuncs, module.unnamed]
    for table in tables:
        for key in [key for key, value in table.items() if id(value) in dead]:
            del table[key]
    for function in module.definitions():
        changed = False
        zeros: dict[Value, Value] = {}
        for block in function.blocks:
            left: list[Instruction] = []
            for inst in block.instructions:
                if isinstance(inst, CallInst) and id(inst.callee) in dead:
                    if inst.type.kind not in WITHOUT_ZERO:
                        zeros[inst] = zero_of(inst.type)
                    if inst.successors:
                        jump = BranchInst([], [inst.successors[0]])
                        jump.parent = block
                        left.append(jump)
                        changed = True
                    continue
                left.append(inst)
            block.instructions = left
        substitute(function, zeros)
        if changed:
            repair(function)
    _replace(module, lambda value: nulls.get(id(value)))


def _forget_blocks(module: Module, function: Function) -> None:
    """Addresses of a removed body's blocks become null."""
    _replace(module, lambda value: zero_of(value.type) if isinstance(value, BlockAddress) and value.function is function else None)


def _replace(module: Module, new: Callable[[Constant], Constant | None]) -> None:
    """Replace constants everywhere, inside other constants too."""
    done: dict[int, tuple[Constant, Constant]] = {}  # the first keeps the id alive

    def rebuilt(value: Constant) -> Constant:
        found = done.get(id(value))
        if found is None:
            other = new(value)
            found = done[id(value)] = (value, inside(value) if other is None else other)
        return found[1]

    def inside(value: Constant) -> Constant:
        if isinstance(value, ConstantAggregate):
            elements = [rebuilt(e) for e in value.elements]
            return value if all(a is b for a, b in zip(elements, value.elements)) else ConstantAggregate(value.type, elements)
        if isinstance(value, ConstantSplat):
            element = rebuilt(value.element)
            return value if element is value.element else ConstantSplat(value.type, element)
        if isinstance(value, ConstantExpr):
            operands = [rebuilt(o) for o in value.operands]
            if all(a is b for a, b in zip(operands, value.operands)):
                return value
            return zero_of(value.type) if value.opcode == "getelementptr" and operands[0] is not value.operands[0] else _copy(value, operands)
        return value

    for variable in module.globals.values():
        if variable.initializer is not None:
            variable.initializer = rebuilt(variable.initializer)
    for alias in [*module.aliases.values(), *module.ifuncs.values()]:
        if alias.aliasee is not None:
            alias.aliasee = rebuilt(alias.aliasee)
    for function in module.functions.values():
        for field in ("prefix", "prologue", "personality"):
            constant = getattr(function, field)
            if constant is not None:
                other = rebuilt(constant)
                setattr(function, field, other if other is constant else None)
        for inst in function.instructions():
            for number, operand in enumerate(inst.operands):
                if isinstance(operand, Constant):
                    inst.operands[number] = rebuilt(operand)
                elif isinstance(operand, MetadataAsValue):
                    _replace_in_metadata(operand.metadata, rebuilt)
            for record in inst.records or ():
                for item in record.args:
                    _replace_in_metadata(item, rebuilt)


def _replace_in_metadata(item: Metadata, rebuilt: Callable[[Constant], Constant]) -> None:
    if isinstance(item, ValueAsMetadata) and isinstance(item.value, Constant):
        item.value = rebuilt(item.value)


def _copy(value: ConstantExpr, operands: list[Constant]) -> ConstantExpr:
    new = ConstantExpr(value.opcode, value.type, operands, value.flags)
    for field in ("source_type", "inrange", "predicate", "mask", "indices"):
        setattr(new, field, getattr(value, field))
    return new


def _named(module: Module) -> list[Value]:
    """Every constant that stands somewhere in the module."""
    found: list[Value] = []
    seen: set[int] = set()

    def walk(value: Value) -> None:
        if id(value) in seen:
            return
        seen.add(id(value))
        found.append(value)
        if isinstance(value, ConstantAggregate):
            for element in value.elements:
                walk(element)
        elif isinstance(value, ConstantSplat):
            walk(value.element)
        elif isinstance(value, ConstantExpr):
            for operand in value.operands:
                walk(operand)
        elif isinstance(value, BlockAddress):
            walk(value.function)

    for variable in module.globals.values():
        if variable.initializer is not None:
            walk(variable.initializer)
    for alias in [*module.aliases.values(), *module.ifuncs.values()]:
        if alias.aliasee is not None:
            walk(alias.aliasee)
    for function in module.functions.values():
        for constant in (function.prefix, function.prologue, function.personality):
            if constant is not None:
                walk(constant)
        for inst in function.instructions():
            for operand in inst.operands:
                if isinstance(operand, Constant):
                    walk(operand)
    return found
