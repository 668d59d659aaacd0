"""Machine IR to text, in the manner of LLVM's MIR (MIR Language Reference): what `-stop-after=` prints.

A file is a module document followed by one document per function.  Header values are JSON (which is YAML), so any
YAML reader takes them; the body is LLVM's instruction syntax:

    %2:GPR = ADDI %1, 5 :: load(size=8)        virtual registers carry their class at the definition
    BEQ %2, $x0, %bb.3                          physical registers are `$` + lower-case record name
    $x10 = COPY %2
    PseudoCALL @callee, implicit-def $x1, implicit $x10, clobbers(0x3f)

Invariant: `parser.parse_mir(print_module(m))` gives an equal module, and printing that gives the same text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from oxllc.mir.function import FIRST_VREG, FrameIndex, InlineAsm, MachineBlock, MemOperand, SymbolRef

if TYPE_CHECKING:
    from oxllc.mir.function import MachineFunction, MachineInstr, MachineModule
    from oxllc.target_desc.model import Target


def print_module(module: MachineModule) -> str:
    """The whole module as MIR text."""
    target = module.target
    out = [
        "--- !module",
        f"name: {json.dumps(module.name)}",
        f"source_filename: {json.dumps(module.source_filename)}",
        f"cpu: {json.dumps(target.cpu)}",
        f"features: {json.dumps(sorted(target.features))}",
        f"module_asm: {json.dumps(module.module_asm)}",
        f"aliases: {json.dumps([[name, list(ref), linkage] for name, ref, linkage in module.aliases])}",
        f"externals: {json.dumps([list(e) for e in module.externals])}",
        "data:",
    ]
    for item in module.data:
        fields = {name: getattr(item, name) for name in item.__slots__}
        fields["data"] = item.data.hex()
        fields["relocs"] = [[offset, list(ref), size] for offset, ref, size in item.relocs]
        out.append(f"  - {json.dumps(fields)}")
    out.append("...")
    for mf in module.functions:
        out.append(print_function(mf))
    return "\n".join(out) + "\n"


FUNCTION_FIELDS = (
    "is_ssa", "is_kernel", "is_vararg", "has_calls", "has_dynamic_alloca", "outgoing_args_size", "frame_size",
)


def print_function(mf: MachineFunction) -> str:
    """One function as a MIR document (without a final newline)."""
    target = mf.target
    regs = target.registers
    properties = {name: getattr(mf, name) for name in FUNCTION_FIELDS}
    out = ["--- !function", f"name: {json.dumps(mf.name)}", f"properties: {json.dumps(properties)}"]
    out.append(f"linkage: {json.dumps(mf.linkage)}")
    out.append(f"debug_files: {json.dumps(mf.debug_files)}")
    out.append(f"callee_saved: {json.dumps([regs[r].name for r in mf.callee_saved])}")
    out.append(f"used_callee_saved: {json.dumps([regs[r].name for r in mf.used_callee_saved])}")
    own = sorted(mf.reserved - target.reserved)
    if own:
        out.append(f"reserved: {json.dumps([regs[r].name for r in own])}")
    out.append("registers:")
    hints = mf.vreg_hint
    for i, class_id in enumerate(mf.vreg_class):
        entry = {"id": i, "class": target.classes[class_id].name}
        hint = hints.get(FIRST_VREG + i)
        if hint is not None:
            entry["hint"] = reg_text(hint, target)
        out.append(f"  - {json.dumps(entry)}")
    out.append("frame:")
    for i, obj in enumerate(mf.frame_objects):
        fields: dict[str, object] = {"id": i}
        fields.update((name, getattr(obj, name)) for name in obj.__slots__)
        out.append(f"  - {json.dumps(fields)}")
    out.append("jump_tables:")
    for table in mf.jump_tables:
        entry = {"symbol": table.symbol, "entry_size": table.entry_size, "targets": [b.number for b in table.targets]}
        out.append(f"  - {json.dumps(entry)}")
    out.append("body: |")
    for block in mf.blocks:
        out.extend(block_lines(block, mf))
    out.append("...")
    return "\n".join(out)


def block_lines(block: MachineBlock, mf: MachineFunction) -> list[str]:
    """The lines of one block."""
    target = mf.target
    name = f".{block.ir_name}" if block.ir_name else ""
    notes = [f"freq {block.frequency!r}"]
    if block.align != 1:
        notes.append(f"align {block.align}")
    if block.address_taken:
        notes.append("address-taken")
    if block.label:
        notes.append(f"label {block.label}")
    out = [f"  bb.{block.number}{name} ({', '.join(notes)}):"]
    if block.successors:
        probs, mark = (block.probabilities, "") if block.probabilities else (block.shares, "~")  # ~: estimated
        parts = [
            f"%bb.{s.number}" + (f"({mark}{probs[i]!r})" if probs else "") for i, s in enumerate(block.successors)
        ]
        out.append("    successors: " + ", ".join(parts))
    if block.live_ins:
        out.append("    liveins: " + ", ".join(reg_text(r, target) for r in block.live_ins))
    for mi in block.instrs:
        out.append("    " + instr_text(mi, mf))
    return out


def reg_text(reg: int, target: Target) -> str:
    """A register's MIR spelling: `$x10`, `%3`, `$noreg`."""
    if reg >= FIRST_VREG:
        return f"%{reg - FIRST_VREG}"
    return f"${target.registers[reg].name.lower()}" if reg else "$noreg"


def instr_text(mi: MachineInstr, mf: MachineFunction) -> str:
    """One instruction as MIR text."""
    target = mf.target
    desc = mi.desc
    def_at = mi.def_positions()
    reg_at = set(def_at)
    reg_at.update(mi.use_positions())
    defs: list[str] = []
    args: list[str] = []
    for i, op in enumerate(mi.ops):
        if i in reg_at and isinstance(op, int):  # a FrameIndex may stand at a use
            text = reg_text(op, target)
            if i in def_at and not (desc.is_variadic and desc.name == "INLINEASM"):
                if op >= FIRST_VREG:
                    text += ":" + target.classes[mf.class_of(op)].name
                defs.append(text)
                continue
            args.append(text)
        else:
            args.append(operand_text(op))
    args.extend(f"implicit-def {reg_text(r, target)}" for r in mi.implicit_defs)
    args.extend(f"implicit {reg_text(r, target)}" for r in mi.implicit_uses)
    if mi.clobbers:
        args.append(f"clobbers({mi.clobbers:#x})")
    if mi.predicate:
        args.append(f"predicate({'!' if mi.predicate_inverted else ''}{reg_text(mi.predicate, target)})")
    if mi.flags:
        args.append(f"flags({mi.flags})")
    if mi.debug_loc is not None:
        args.append(f"debug({':'.join(str(part) for part in mi.debug_loc)})")
    text = f"{', '.join(defs)} = {desc.name}" if defs else desc.name
    if args:
        text += " " + ", ".join(args)
    if mi.mem is not None:
        text += " :: " + mem_text(mi.mem)
    return text


def operand_text(op: object) -> str:
    """An operand that is not a register."""
    if isinstance(op, MachineBlock):
        return f"%bb.{op.number}"
    if isinstance(op, FrameIndex):
        return f"%stack.{op.index}" + (f"{op.offset:+d}" if op.offset else "")
    if isinstance(op, SymbolRef):
        text = "@" + (op.name if op.name.replace(".", "").replace("_", "").replace("$", "").isalnum() else json.dumps(op.name))
        if op.offset:
            text += f"{op.offset:+d}"
        return f"%{op.modifier}({text})" if op.modifier else text
    if isinstance(op, InlineAsm):
        return "asm" + json.dumps([op.text, op.constraints, list(op.kinds), list(op.classes), list(op.clobbers), op.has_side_effects])
    return str(op)


def mem_text(mem: MemOperand) -> str:
    """A memory operand."""
    fields = mem._asdict()
    del fields["is_load"], fields["is_store"]
    kind = "loadstore" if mem.is_load and mem.is_store else "store" if mem.is_store else "load"
    parts = []
    for name, value in fields.items():
        if value is True:
            parts.append(name)
        elif value not in (False, None, 0) or name == "size" or (name == "offset" and value == 0 and mem.base is not None):
            parts.append(f"{name}={json.dumps(value)}")
    return f"{kind}({', '.join(parts)})"
