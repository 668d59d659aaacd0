"""`callbr` of inline assembly becomes a call that says which way it took, and a switch.

The assembly gets one more output register and, behind its text, code that writes a number to it: 0 where control falls out of the text, j
at a label that takes the place of the text's j-th indirect target.  So what the text writes is there on all ways, and nothing behind
selection knows of branches out of assembly.  How a register is written and a jump done is the target's text (`FrameInfo.AsmGoto`).

Before: any IR.  After: no `callbr` of inline assembly, if the target has such a text; others are refused (`check_supported`).
"""

from __future__ import annotations

import re

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import AggregateInst, CallInst, Instruction, SwitchInst
from oxllc.ir.module import Module
from oxllc.ir.types import IntType, PointerType, StructType, Type, function_type, int_type, struct_type
from oxllc.ir.values import Block, ConstantInt, InlineAsm, UndefValue, Value

_OPERAND = re.compile(r"\$\$|\$(\d+)|\$\{(\d+)(:[a-zA-Z])?\}")
_LABEL = ".Lasm_goto${:uid}_"


def lower_asm_goto(module: Module, text: str) -> None:
    """Rewrite every `callbr`.  `text` is the target's, with $register, $number and $label; "" leaves all as they are."""
    if not text:
        return
    word = int_type(module.layout.pointer(0).bits)
    for function in module.definitions():
        replaced: dict[Value, Value] = {}
        for block in function.blocks:
            last = block.instructions[-1] if block.instructions else None
            if isinstance(last, CallInst) and last.opcode == "callbr" and isinstance(last.callee, InlineAsm):
                _rewrite(block, last, text, word, replaced)
        substitute(function, replaced)


def _rewrite(block: Block, old: CallInst, text: str, word: IntType, replaced: dict[Value, Value]) -> None:
    asm = old.callee
    assert isinstance(asm, InlineAsm) and isinstance(asm.type, PointerType)
    constraints = [c for c in re.split(r",(?![^{]*\})", asm.constraints) if c]
    outputs = sum(c.startswith("=") for c in constraints)
    labels = [i for i, c in enumerate(constraints) if c.startswith("!")]
    kept = [c for c in constraints if not c.startswith("!")]
    kept.insert(outputs, "=r")
    source = asm.asm.decode("utf-8", "surrogateescape")

    def renumbered(match: re.Match[str]) -> str:
        digits = match[1] or match[2]
        if digits is None:
            return match[0]
        number = int(digits)
        if number in labels:
            return f"{_LABEL}{labels.index(number) + 1}"
        if number >= outputs:
            number += 1 - sum(label < number for label in labels)
        return f"${{{number}{match[3] or ''}}}"

    def leave(number: int) -> str:
        return "\n\t" + text.replace("$register", f"${outputs}").replace("$number", str(number)).replace("$label", f"{_LABEL}end")

    body = _OPERAND.sub(renumbered, source) + leave(0)
    for number in range(1, len(labels) + 1):
        body += f"\n{_LABEL}{number}:{leave(number)}"
    body += f"\n{_LABEL}end:"
    results: list[Type] = []
    if isinstance(old.type, StructType):
        results = list(old.type.elements())
    elif old.type.kind != "void":
        results = [old.type]
    type = function_type(struct_type([*results, word]) if results else word, old.function_type.params)
    callee = InlineAsm(asm.type, type, body.encode("utf-8", "surrogateescape"), ",".join(kept), side_effect=True, align_stack=asm.align_stack)
    call = CallInst("call", type, callee, old.args, "", old.flags)
    call.arg_attrs, call.fn_attrs, call.group_ids = old.arg_attrs, old.fn_attrs, old.group_ids
    new: list[Instruction] = [call]

    def add(inst: Instruction) -> Instruction:
        new.append(inst)
        return inst

    way: Value = call
    if results:
        members = [add(AggregateInst("extractvalue", member, [call], (i,))) for i, member in enumerate([*results, word])]
        way = members.pop()
        if isinstance(old.type, StructType):
            whole: Value = UndefValue(old.type)
            for i, member in enumerate(members):
                whole = add(AggregateInst("insertvalue", old.type, [whole, member], (i,)))
            replaced[old] = whole
        else:
            replaced[old] = members[0]
    targets = list(old.successors)
    add(SwitchInst(way, targets[0], [ConstantInt(word, i) for i in range(1, len(targets))], targets[1:]))
    for inst in new:
        inst.parent = block
        inst.offset = old.offset
        inst.debug_loc = old.debug_loc
    block.instructions[-1:] = new
