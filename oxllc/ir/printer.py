"""Printing IR as LLVM 22 reads it: opaque pointers, old float spellings, attribute groups and metadata by number.

Unnamed locals (names that are digits, or empty) are renumbered, so passes may insert and delete freely.
`print_module(module)` is the whole file; `instruction_text(inst, slots)` one line; `operand_text(value, slots)` a
value as an operand without its type.  Invariant: parse(print(m)) prints the same text again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from oxllc.ir.attributes import AttributeSet
from oxllc.ir.instructions import (
    AggregateInst,
    AllocaInst,
    AtomicRMWInst,
    BranchInst,
    CallInst,
    CastInst,
    CatchSwitchInst,
    CmpInst,
    CmpXchgInst,
    EHPadInst,
    FenceInst,
    GEPInst,
    IndirectBrInst,
    Instruction,
    LandingPadInst,
    LoadInst,
    PhiInst,
    ShuffleInst,
    StoreInst,
    SwitchInst,
)
from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable, Module
from oxllc.ir.print_values import (
    NO_SLOTS,
    Slots,
    _kind_text,
    _local,
    _mask,
    _record,
    attributes_text,
    flags_text,
    global_text,
    metadata_text,
    node_text,
    number_locals,
    operand_text,
    typed,
)
from oxllc.ir.types import VOID, VectorType, escape_bytes, local_text, quote_name
from oxllc.ir.values import (
    Block,
    ConstantInt,
    Value,
)

# -- instructions ----------------------------------------------------------------------------------------------


def instruction_text(inst: Instruction, slots: Slots = NO_SLOTS) -> str:
    """One instruction with its result and attachments, without indentation."""
    body = _INSTRUCTIONS[inst.__class__](inst, slots)
    if inst.type is not VOID:
        body = f"{_local(inst, slots)} = {body}"
    if inst.debug_loc is not None:
        body += f", !dbg {metadata_text(inst.debug_loc)}"
    if inst.metadata:
        body += "".join([f", !{_kind_text(k)} {metadata_text(n)}" for k, n in inst.metadata.items()])
    return body


def _plain(inst: Instruction, slots: Slots) -> str:
    operands = inst.operands
    opcode = inst.opcode
    if opcode == "ret":
        return f"ret {typed(operands[0], slots)}" if operands else "ret void"
    if not operands:
        return opcode
    head = opcode + flags_text(inst.flags)
    if opcode == "va_arg":
        return f"va_arg {typed(operands[0], slots)}, {inst.type.text}"
    if len(operands) == 2 and opcode != "extractelement":
        a, b = operands
        return f"{head} {a.type.text} {operand_text(a, slots)}, {operand_text(b, slots)}"
    return f"{head} {_list(operands, slots)}"


def _list(values: Iterable[Value], slots: Slots) -> str:
    return ", ".join([typed(v, slots) for v in values])


def _align(align: int) -> str:
    return f", align {align}" if align else ""


def _cast(inst: CastInst, slots: Slots) -> str:
    return f"{inst.opcode}{flags_text(inst.flags)} {typed(inst.operands[0], slots)} to {inst.type.text}"


def _compare(inst: CmpInst, slots: Slots) -> str:
    a, b = inst.operands
    flags = flags_text(inst.flags)
    return f"{inst.opcode}{flags} {inst.predicate} {typed(a, slots)}, {operand_text(b, slots)}"


def _alloca(inst: AllocaInst, slots: Slots) -> str:
    words = "alloca" + (" inalloca" if inst.inalloca else "") + (" swifterror" if inst.swifterror else "")
    size = inst.operands[0]
    count = "" if isinstance(size, ConstantInt) and size.value == 1 and size.type.bits == 32 else f", {typed(size, slots)}"
    space = inst.type.addrspace  # type: ignore[attr-defined]
    tail = f", addrspace({space})" if space else ""
    return f"{words} {inst.allocated_type.text}{count}{_align(inst.align)}{tail}"


def _scope(scope: str) -> str:
    return f' syncscope("{escape_bytes(scope.encode("utf-8", "surrogateescape"))}")' if scope else ""


def _memory_words(inst: Any) -> str:
    return (" atomic" if inst.ordering else "") + (" volatile" if inst.volatile else "")


def _order(inst: Any) -> str:
    return f"{_scope(inst.syncscope)} {inst.ordering}" if inst.ordering else ""


def _load(inst: LoadInst, slots: Slots) -> str:
    words = _memory_words(inst)
    return f"load{words} {inst.type.text}, {typed(inst.operands[0], slots)}{_order(inst)}{_align(inst.align)}"


def _store(inst: StoreInst, slots: Slots) -> str:
    return f"store{_memory_words(inst)} {_list(inst.operands, slots)}{_order(inst)}{_align(inst.align)}"


def _fence(inst: FenceInst, slots: Slots) -> str:
    return f"fence{_scope(inst.syncscope)} {inst.ordering}"


def _cmpxchg(inst: CmpXchgInst, slots: Slots) -> str:
    words = (" weak" if inst.weak else "") + (" volatile" if inst.volatile else "")
    orders = f"{_scope(inst.syncscope)} {inst.success_ordering} {inst.failure_ordering}"
    return f"cmpxchg{words} {_list(inst.operands, slots)}{orders}{_align(inst.align)}"


def _atomicrmw(inst: AtomicRMWInst, slots: Slots) -> str:
    words = " volatile" if inst.volatile else ""
    operands = _list(inst.operands, slots)
    return f"atomicrmw{words} {inst.operation} {operands}{_scope(inst.syncscope)} {inst.ordering}{_align(inst.align)}"


def _gep(inst: GEPInst, slots: Slots) -> str:
    return f"getelementptr{flags_text(inst.flags)} {inst.source_type.text}, {_list(inst.operands, slots)}"


def _label(block: Block, slots: Slots) -> str:
    return "label " + _local(block, slots)


def _call(inst: CallInst, slots: Slots) -> str:
    words = [inst.tail] if inst.tail else []
    words.append(inst.opcode + flags_text(inst.flags))
    if inst.cc:
        words.append(inst.cc)
    ret_attrs = attributes_text(inst.ret_attrs)
    if ret_attrs:
        words.append(ret_attrs)
    if inst.addrspace:
        words.append(f"addrspace({inst.addrspace})")
    fn_type = inst.function_type
    words.append(fn_type.text if fn_type.vararg else fn_type.ret.text)
    args: list[str] = []
    for arg, attrs in zip(inst.args, inst.arg_attrs):
        text = attributes_text(attrs)
        args.append(f"{arg.type.text}{' ' + text if text else ''} {operand_text(arg, slots)}")
    if inst.tail == "musttail" and fn_type.vararg:
        args.append("...")
    body = f"{' '.join(words)} {operand_text(inst.callee, slots)}({', '.join(args)})"
    body += _attrs_and_groups(inst.fn_attrs, inst.group_ids, inst)
    if inst.bundle_sizes:
        inner = [f'"{escape_bytes(t.encode())}"({_list(values, slots)})' for t, values in inst.bundles]
        body += f" [ {', '.join(inner)} ]"
    if inst.opcode == "invoke":
        normal, unwind = inst.successors
        body += f" to {_label(normal, slots)} unwind {_label(unwind, slots)}"
    elif inst.opcode == "callbr":
        rest = ", ".join([_label(b, slots) for b in inst.successors[1:]])
        body += f" to {_label(inst.successors[0], slots)} [{rest}]"
    return body


def _attrs_and_groups(attrs: AttributeSet, groups: tuple[int, ...], owner: CallInst | Function) -> str:
    text = "".join([f" #{n}" for n in groups])
    module = _module_of(owner)
    if groups and module is not None:  # what the groups say needs no repeating
        enums, strings = dict(attrs.enums), dict(attrs.strings)
        for number in groups:
            group = module.attribute_groups.get(number)
            if group is not None:
                enums = {k: v for k, v in enums.items() if k not in group.enums or group.enums[k] != v}
                strings = {k: v for k, v in strings.items() if k not in group.strings or group.strings[k] != v}
        attrs = AttributeSet(enums, strings)
    own = attributes_text(attrs)
    return f"{text} {own}" if own else text


def _module_of(owner: CallInst | Function) -> Module | None:
    if isinstance(owner, Function):
        return owner.parent
    block = owner.parent
    return block.parent.parent if block is not None and block.parent is not None else None


def _phi(inst: PhiInst, slots: Slots) -> str:
    pairs = [f"[ {operand_text(v, slots)}, {_local(b, slots)} ]" for v, b in zip(inst.operands, inst.incoming_blocks)]
    return f"phi{flags_text(inst.flags)} {inst.type.text} {', '.join(pairs)}"


def _br(inst: BranchInst, slots: Slots) -> str:
    targets = ", ".join([_label(b, slots) for b in inst.successors])
    return f"br {typed(inst.operands[0], slots)}, {targets}" if inst.operands else f"br {targets}"


def _switch(inst: SwitchInst, slots: Slots) -> str:
    lines = [f"switch {typed(inst.operands[0], slots)}, {_label(inst.default, slots)} ["]
    lines += [f"    {typed(c)}, {_label(b, slots)}" for c, b in zip(inst.cases, inst.successors[1:])]
    return "\n".join([*lines, "  ]"])


def _indirectbr(inst: IndirectBrInst, slots: Slots) -> str:
    targets = ", ".join([_label(b, slots) for b in inst.successors])
    return f"indirectbr {typed(inst.operands[0], slots)}, [{targets}]"


def _shuffle(inst: ShuffleInst, slots: Slots) -> str:
    assert isinstance(inst.type, VectorType)
    return f"shufflevector {_list(inst.operands, slots)}, {_mask(inst.mask, inst.type)}"


def _indexed(inst: AggregateInst, slots: Slots) -> str:
    return f"{inst.opcode} {_list(inst.operands, slots)}, {', '.join([str(i) for i in inst.indices])}"


def _landingpad(inst: LandingPadInst, slots: Slots) -> str:
    clauses = "".join([f" {c} {typed(v, slots)}" for c, v in zip(inst.clauses, inst.operands)])
    return f"landingpad {inst.type.text}{' cleanup' if inst.cleanup else ''}{clauses}"


def _catchswitch(inst: CatchSwitchInst, slots: Slots) -> str:
    handlers = list(inst.successors)
    unwind = _label(handlers.pop(), slots) if inst.unwinds_to_block else "to caller"
    labels = ", ".join([_label(b, slots) for b in handlers])
    return f"catchswitch within {operand_text(inst.operands[0], slots)} [{labels}] unwind {unwind}"


def _pad(inst: EHPadInst, slots: Slots) -> str:
    pad = operand_text(inst.operands[0], slots)
    if inst.opcode == "catchret":
        return f"catchret from {pad} to {_label(inst.successors[0], slots)}"
    if inst.opcode == "cleanupret":
        target = _label(inst.successors[0], slots) if inst.successors else "to caller"
        return f"cleanupret from {pad} unwind {target}"
    return f"{inst.opcode} within {pad} [{_list(inst.operands[1:], slots)}]"


_INSTRUCTIONS: Final[dict[type, Callable[[Any, Slots], str]]] = {
    Instruction: _plain,
    CastInst: _cast,
    CmpInst: _compare,
    AllocaInst: _alloca,
    LoadInst: _load,
    StoreInst: _store,
    FenceInst: _fence,
    CmpXchgInst: _cmpxchg,
    AtomicRMWInst: _atomicrmw,
    GEPInst: _gep,
    CallInst: _call,
    PhiInst: _phi,
    BranchInst: _br,
    SwitchInst: _switch,
    IndirectBrInst: _indirectbr,
    ShuffleInst: _shuffle,
    AggregateInst: _indexed,
    LandingPadInst: _landingpad,
    EHPadInst: _pad,
    CatchSwitchInst: _catchswitch,
}


# -- globals ---------------------------------------------------------------------------------------------------


def _quoted(text: str) -> str:
    return f'"{escape_bytes(text.encode("utf-8", "surrogateescape"))}"'


def _header(value: GlobalValue) -> list[str]:
    words = [value.linkage] if value.linkage else []
    if value.dso_local:
        words.append("dso_local")
    words += [w for w in (value.visibility, value.dll_storage) if w]
    return words


def _comdat(value: GlobalValue) -> str:
    return "comdat" if value.comdat == value.name else f"comdat(${quote_name(value.comdat or '')})"


def _attached(value: GlobalValue) -> list[str]:
    return [f"!{_kind_text(k)} {metadata_text(n)}" for k, n in value.metadata or ()]


def global_variable_text(value: GlobalVariable) -> str:
    """`@x = ...`."""
    words = _header(value)
    if value.thread_local:
        words.append("thread_local" if value.thread_local == "generaldynamic" else f"thread_local({value.thread_local})")
    if value.unnamed_addr:
        words.append(value.unnamed_addr)
    if value.type.addrspace:
        words.append(f"addrspace({value.type.addrspace})")
    if value.externally_initialized:
        words.append("externally_initialized")
    if value.initializer is None and not value.linkage:
        words.insert(0, "external")
    words.append("constant" if value.is_constant else "global")
    words.append(value.value_type.text)
    if value.initializer is not None:
        words.append(operand_text(value.initializer))
    parts = [" ".join(words)]
    if value.section is not None:
        parts.append(f"section {_quoted(value.section)}")
    if value.partition is not None:
        parts.append(f"partition {_quoted(value.partition)}")
    parts += value.sanitizers
    if value.comdat is not None:
        parts.append(_comdat(value))
    if value.align:
        parts.append(f"align {value.align}")
    if value.code_model is not None:
        parts.append(f"code_model {_quoted(value.code_model)}")
    parts += _attached(value)
    text = f"{global_text(value)} = {', '.join(parts)}"
    if value.group_ids:
        return text + "".join([f" #{n}" for n in value.group_ids])
    return f"{text} {attributes_text(value.attrs)}" if value.attrs else text


def alias_text(value: GlobalAlias) -> str:
    """`@a = alias ...`."""
    words = _header(value)
    if value.thread_local:
        words.append("thread_local" if value.thread_local == "generaldynamic" else f"thread_local({value.thread_local})")
    if value.unnamed_addr:
        words.append(value.unnamed_addr)
    assert value.aliasee is not None
    words.append(f"{'ifunc' if value.is_ifunc else 'alias'} {value.value_type.text}, {typed(value.aliasee)}")
    parts = [" ".join(words)]
    if value.partition is not None:
        parts.append(f"partition {_quoted(value.partition)}")
    return f"{global_text(value)} = {', '.join(parts + _attached(value))}"


def function_header(function: Function, slots: Slots) -> str:
    """`define ...` or `declare ...` without the brace."""
    defined = bool(function.blocks)
    words = ["define" if defined else "declare"]
    if not defined:
        words += _attached(function)
    words += _header(function)
    if function.cc:
        words.append(function.cc)
    ret_attrs = attributes_text(function.ret_attrs)
    if ret_attrs:
        words.append(ret_attrs)
    args: list[str] = []
    for arg in function.args:
        text = arg.type.text
        arg_attrs = attributes_text(arg.attrs)
        if arg_attrs:
            text += " " + arg_attrs
        args.append(f"{text} {_local(arg, slots)}" if defined else text)
    if function.value_type.vararg:
        args.append("...")
    words.append(f"{function.value_type.ret.text} {global_text(function)}({', '.join(args)})")
    if function.unnamed_addr:
        words.append(function.unnamed_addr)
    if function.type.addrspace:
        words.append(f"addrspace({function.type.addrspace})")
    attrs = _attrs_and_groups(function.own_attrs, function.group_ids, function).strip()
    if attrs:
        words.append(attrs)
    if function.section is not None:
        words.append(f"section {_quoted(function.section)}")
    if function.partition is not None:
        words.append(f"partition {_quoted(function.partition)}")
    if function.comdat is not None:
        words.append(_comdat(function))
    if function.align:
        words.append(f"align {function.align}")
    if function.gc is not None:
        words.append(f"gc {_quoted(function.gc)}")
    for word, constant in (
        ("prefix", function.prefix),
        ("prologue", function.prologue),
        ("personality", function.personality),
    ):
        if constant is not None:
            words.append(f"{word} {typed(constant)}")
    if defined:
        words += _attached(function)
    return " ".join(words)


def print_function(function: Function) -> str:
    """A definition or declaration."""
    slots = number_locals(function)
    header = function_header(function, slots)
    if not function.blocks:
        return header
    lines = [header + " {"]
    for number, block in enumerate(function.blocks):
        if number or block not in slots:
            if number:
                lines.append("")
            lines.append(f"{slots.get(block) or local_text(block.name)}:")
        for inst in block.instructions:
            if inst.records:
                lines += [f"    {_record(r, slots)}" for r in inst.records]
            lines.append("  " + instruction_text(inst, slots))
    lines.append("}")
    return "\n".join(lines)


def print_module(module: Module) -> str:
    """The whole module as text."""
    out: list[str] = []
    if module.source_filename is not None:
        out.append(f"source_filename = {_quoted(module.source_filename)}")
    if module.datalayout:
        out.append(f'target datalayout = "{module.datalayout}"')
    if module.triple:
        out.append(f'target triple = "{module.triple}"')
    out += [f"module asm {_quoted(text)}" for text in module.inline_asm]
    _section(out, [f"{t.text} = type {t.body_text()}" for t in module.struct_types.values()])
    _section(out, [f"${quote_name(name)} = comdat {kind}" for name, kind in module.comdats.items()])
    _section(out, [global_variable_text(g) for g in module.globals.values()])
    _section(out, [alias_text(a) for a in module.aliases.values()])
    _section(out, [alias_text(a) for a in module.ifuncs.values()])
    for function in module.functions.values():
        out.append("")
        out.append(print_function(function))
    _section(
        out,
        [f"attributes #{n} = {{ {attributes_text(a, in_group=True)} }}" for n, a in module.attribute_groups.items()],
    )
    _section(
        out,
        [f"!{_kind_text(name)} = !{{{', '.join([metadata_text(n) for n in nodes])}}}" for name, nodes in module.named_metadata.items()],
    )
    _section(out, [f"!{n} = {node_text(node)}" for n, node in module.metadata.items()])
    return "\n".join(out) + "\n"


def _section(out: list[str], lines: list[str]) -> None:
    if lines:
        if out:
            out.append("")
        out += lines
