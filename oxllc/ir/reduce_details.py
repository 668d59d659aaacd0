"""Reductions of details: attributes, metadata, flags, alignments, linkage, module lines (for `oxllc-reduce`).

The manner of `keep` is that of `reduce_code`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.instructions import AtomicRMWInst, CallInst, CmpXchgInst, GEPInst, LoadInst, StoreInst

if TYPE_CHECKING:
    from oxllc.ir.instructions import Instruction
    from oxllc.ir.module import Module
    from oxllc.ir.reduce_code import Keep


def attributes(module: Module, keep: Keep) -> None:
    """Attributes of functions, parameters, results, calls and variables, one by one."""
    for function in module.functions.values():
        _inline_groups(function, "own_attrs", function.attrs)
        function.attrs = function.own_attrs = _reduced(function.own_attrs, keep)
        function.ret_attrs = _reduced(function.ret_attrs, keep)
        for argument in function.args:
            argument.attrs = _reduced(argument.attrs, keep)
        for inst in function.instructions():
            if isinstance(inst, CallInst):
                inst.group_ids = ()
                inst.fn_attrs = _reduced(inst.fn_attrs, keep)
                inst.ret_attrs = _reduced(inst.ret_attrs, keep)
                inst.arg_attrs = tuple([_reduced(attrs, keep) for attrs in inst.arg_attrs])
    for variable in module.globals.values():
        variable.group_ids = ()
        variable.attrs = _reduced(variable.attrs, keep)
    module.attribute_groups.clear()


def _inline_groups(function: Any, field: str, attrs: AttributeSet) -> None:
    function.group_ids = ()
    setattr(function, field, attrs)


def _reduced(attrs: AttributeSet, keep: Keep) -> AttributeSet:
    if not attrs:
        return attrs
    enums = {name: value for name, value in attrs.enums.items() if keep()}
    strings = {name: value for name, value in attrs.strings.items() if keep()}
    return AttributeSet(enums, strings) if enums or strings else EMPTY


def all_metadata(module: Module, keep: Keep) -> None:
    """Everything that is metadata, at once."""
    if (module.metadata or module.named_metadata) and not keep():
        module.named_metadata.clear()
        for value in [*module.functions.values(), *module.globals.values()]:
            value.metadata = None
        for function in module.definitions():
            for inst in function.instructions():
                inst.metadata = inst.debug_loc = inst.records = None
        unreferenced_metadata(module)


def named_metadata(module: Module, keep: Keep) -> None:
    """Lines such as `!llvm.module.flags`, and their operands."""
    for name, nodes in list(module.named_metadata.items()):
        left = [node for node in nodes if keep()]
        if keep():
            module.named_metadata[name] = left
        else:
            del module.named_metadata[name]
    unreferenced_metadata(module)


def debug_information(module: Module, keep: Keep) -> None:
    """Debug records and locations of instructions."""
    for function in module.definitions():
        for inst in function.instructions():
            if inst.records:
                inst.records = [record for record in inst.records if keep()] or None
            if inst.debug_loc is not None and not keep():
                inst.debug_loc = None
    unreferenced_metadata(module)


def attached_metadata(module: Module, keep: Keep) -> None:
    """Metadata of functions, variables and instructions."""
    for value in [*module.functions.values(), *module.globals.values()]:
        if value.metadata:
            value.metadata = [pair for pair in value.metadata if keep()] or None
    for function in module.definitions():
        for inst in function.instructions():
            if inst.metadata:
                inst.metadata = {kind: node for kind, node in inst.metadata.items() if keep()} or None
    unreferenced_metadata(module)


_NODE = re.compile(r"((?:distinct )?!(\w*)[({])(.*)([)}])\s*", re.DOTALL)
_PART = re.compile(r'(?:[^,"(){}]|"[^"]*"|\([^()]*\)|\{[^{}]*\})+')


def metadata_nodes(module: Module, keep: Keep) -> None:
    """Elements of tuples and fields of specialized nodes (`retainedNodes: !39`)."""
    for node in module.metadata.values():
        found = _NODE.fullmatch(node.text or "")
        if found is None or found[2] in ("DIExpression", "DIArgList"):
            continue
        parts = [part.strip() for part in _PART.findall(found[3])]
        left = [part for part in parts if keep()]
        if len(left) < len(parts):
            node.text = f"{found[1]}{', '.join(left)}{found[4]}"
    unreferenced_metadata(module)


def unreferenced_metadata(module: Module) -> None:
    """Drop numbered nodes that nothing reaches: by the numbers in the text."""
    from oxllc.ir.printer import print_module

    if not module.metadata:
        return
    reference = re.compile(r"!(\d+)")
    nodes = module.metadata
    module.metadata = {}
    work = [int(n) for n in reference.findall(print_module(module))]
    reached: set[int] = set()
    while work:
        number = work.pop()
        if number not in reached:
            reached.add(number)
            node = nodes.get(number)
            if node is not None and node.text:
                work += [int(n) for n in reference.findall(node.text)]
    module.metadata = {number: node for number, node in nodes.items() if number in reached}


def flags(module: Module, keep: Keep) -> None:
    """nsw, nuw, exact, inbounds, fast-math and the like; tail-call marks; volatile."""
    for inst in _all(module):
        if inst.flags:
            for bit in range(inst.flags.bit_length()):
                if inst.flags >> bit & 1 and not keep():
                    inst.flags &= ~(1 << bit)
        if isinstance(inst, CallInst) and inst.tail and not keep():
            inst.tail = ""
        if isinstance(inst, LoadInst | StoreInst | CmpXchgInst | AtomicRMWInst) and inst.volatile and not keep():
            inst.volatile = False


def atomic_orderings(module: Module, keep: Keep) -> None:
    """Atomic loads and stores become plain ones, other orderings monotonic; synchronization scopes."""
    for inst in _all(module):
        if isinstance(inst, LoadInst | StoreInst):
            if inst.ordering is not None and not keep():
                inst.ordering = None
                inst.syncscope = ""
        elif isinstance(inst, CmpXchgInst):
            if (inst.success_ordering, inst.failure_ordering) != ("monotonic", "monotonic") and not keep():
                inst.success_ordering = inst.failure_ordering = "monotonic"
        elif isinstance(inst, AtomicRMWInst) and inst.ordering != "monotonic" and not keep():
            inst.ordering = "monotonic"


def alignments(module: Module, keep: Keep) -> None:
    """Alignments that are written out: of memory accesses, variables and functions."""
    for inst in _all(module):
        if isinstance(inst, LoadInst | StoreInst) and inst.align > 1 and inst.ordering is None and not keep():
            inst.align = 1
    values: list[Any] = [*module.globals.values(), *module.functions.values()]
    for value in values:
        if value.align and not keep():
            value.align = 0


def constant_indices(module: Module, keep: Keep) -> None:
    """getelementptr becomes its base pointer's plain copy: all indices but the first are dropped."""
    for inst in _all(module):
        if isinstance(inst, GEPInst) and len(inst.operands) > 2 and not keep():
            del inst.operands[2:]


def bundles(module: Module, keep: Keep) -> None:
    """Operand bundles of calls."""
    for inst in _all(module):
        if isinstance(inst, CallInst) and inst.bundle_sizes:
            inputs = inst.bundles
            kept = [bundle for bundle in inputs if keep()]
            inst.operands = [*inst.args, *(value for _, values in kept for value in values), inst.callee]
            inst.bundle_sizes = tuple((tag, len(values)) for tag, values in kept)


def global_properties(module: Module, keep: Keep) -> None:
    """dso_local, linkage, visibility, unnamed_addr, sections, comdats, thread-local, calling conventions, gc, prefix data."""
    values: list[Any] = [*module.functions.values(), *module.globals.values(), *module.aliases.values()]
    plain = {"dso_local": False, "visibility": "", "unnamed_addr": "", "section": None, "comdat": None, "partition": None,
             "thread_local": "", "dll_storage": "", "cc": "", "gc": None, "prefix": None, "prologue": None,
             "personality": None, "externally_initialized": False, "code_model": None}
    for value in values:
        if value.linkage not in ("", "external") and not value.name.startswith("llvm.") and not keep():
            value.linkage = "" if not value.is_declaration or not hasattr(value, "initializer") else "external"
        for field, default in plain.items():
            if getattr(value, field, default) != default and not keep():
                setattr(value, field, default)
                if field == "cc":
                    for inst in _all(module):
                        if isinstance(inst, CallInst) and inst.callee is value:
                            inst.cc = ""
    used = {value.comdat for value in values if getattr(value, "comdat", None)}
    module.comdats = {name: kind for name, kind in module.comdats.items() if name in used}


def module_lines(module: Module, keep: Keep) -> None:
    """Inline assembly, source file name, data layout, triple, unused named types."""
    module.inline_asm = [line for line in module.inline_asm if keep()]
    if module.source_filename is not None and not keep():
        module.source_filename = None
    if module.datalayout and not keep():
        module.datalayout = ""
    if module.triple and not keep():
        module.triple = ""
    for name in list(module.struct_types):
        if not keep():
            del module.struct_types[name]


def _all(module: Module) -> list[Instruction]:
    return [inst for function in module.definitions() for inst in function.instructions()]
