"""What a target description must have before a compiler can use it: `missing(target)`, one sentence for each record that is not there.

An assembler or a disassembler needs none of these, so building a target does not ask for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc.mvt import MVT_NAMES

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

FRAME_RULES = (("AddImm", "add_imm"), ("AddReg", "add_reg"), ("LargeImm", "large_imm"), ("Branch", "branch"), ("Return", "returns"))


def missing(target: Target) -> list[str]:
    """Sentences in the order of the tutorial; [] for a target that compiles."""
    out: list[str] = []
    if not target.class_by_name or not target.classes[target.pointer_class].members:
        out.append("TargetInfo names no PointerClass")
    for vt, class_id in sorted(target.legal_types.items()):
        if (class_id, class_id) not in target.copy_rules:
            out.append(f"no CopyRule copies registers of {target.classes[class_id].name}, which holds {MVT_NAMES[vt]}")
        if class_id not in target.spill_rules:
            out.append(f"no SpillRule stores registers of {target.classes[class_id].name}, which holds {MVT_NAMES[vt]}")
    key = target.conventions.get("ccc", "")
    if key not in target.calling_convs:
        out.append('no ConventionFor says how functions of convention "ccc" are called')
    else:
        spilled = 0
        for class_id in target.spill_rules:
            spilled |= target.classes[class_id].members_mask
        saved = [target.registers[r].name for r in target.calling_convs[key].callee_saved if not spilled >> r & 1]
        if saved:
            out.append(f"no SpillRule stores {', '.join(saved)}, which the callee saves")
    if not target.frame.stack_pointer:
        out.append("there is no FrameInfo")
    else:
        out += [f"FrameInfo has no {field}" for field, name in FRAME_RULES if not getattr(target.frame, name)]
    return list(dict.fromkeys(out))
