"""What LLVM's own code generator does with the same IR: the outside row of the comparison table.

llvmlite compiles the module for the target's triple with LLVM's default allocator of the level (greedy from -O1).  Its assembly
comments name the spill code ("Folded Spill", "Folded Reload").  They also mark saves of callee-saved registers, which our column leaves out: a
slot that a `.cfi_offset` names is a save.

Only where LLVM has a target of the triple and takes the module; otherwise there is no row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

NAME = "LLVM greedy"
_UNWIND = re.compile(r"^(?:define|attributes) .*$", re.M)
_LAYOUT = re.compile(r"^target datalayout", re.M)
_BEGIN = re.compile(r"^\t\.type\t(\S+),@function")
_FOLDED = re.compile(r"(-?\d+)\(sp\)\s*#.*Folded (Spill|Reload)")
_CFA = re.compile(r"^\t\.cfi_def_cfa_offset (\d+)")
_SAVED = re.compile(r"^\t\.cfi_offset \S+, (-\d+)")
_COPY = re.compile(r"^\t(mv|fmv\.[sdh])\s")


def llvm_row(text: str, target: Target, opt_level: int) -> dict[str, Any] | None:
    """A row for the table, None where LLVM cannot judge: no such target, or a module or an instruction set that is not LLVM's."""
    try:
        assembly, code_bytes = _compile(text, target, opt_level)
    except (RuntimeError, OxllcError):
        return None
    functions: list[dict[str, Any]] = []
    saves: set[int] = set()
    folded: list[tuple[int, str]] = []

    def finish() -> None:
        if functions:
            row = functions[-1]
            spill = [kind for offset, kind in folded if row["frame_bytes"] - offset not in saves]
            row["spills"], row["reloads"] = spill.count("Spill"), spill.count("Reload")

    for line in assembly.split("\n"):
        begin = _BEGIN.match(line)
        if begin:
            finish()
            functions.append({"function": begin[1].strip('"'), "spills": 0, "reloads": 0, "copies": 0, "frame_bytes": 0})
            saves, folded = set(), []
        if not functions:
            continue
        row = functions[-1]
        if cfa := _CFA.match(line):
            row["frame_bytes"] = max(row["frame_bytes"], int(cfa[1]))
        elif saved := _SAVED.match(line):
            saves.add(-int(saved[1]))
        elif mark := _FOLDED.search(line):
            folded.append((int(mark[1]), mark[2]))
        elif _COPY.match(line):
            row["copies"] += 1
    finish()
    total: dict[str, Any] = {"regalloc": NAME, **{key: sum(f[key] for f in functions) for key in ("spills", "reloads", "copies")}}
    total["frame_bytes"] = max((f["frame_bytes"] for f in functions), default=0)
    total["code_bytes"] = code_bytes
    total["functions"] = functions
    return total


def _compile(text: str, target: Target, opt_level: int) -> tuple[str, int]:
    """LLVM's commented assembly, and the bytes of its code."""
    import llvmlite.binding as llvm

    from oxllc.asm import elf
    from oxllc.ir.llvm import initialize, parse_llvm

    initialize()
    features = ",".join(f"+{name}" for name in sorted(target.features))  # LLVM's names: -mattr takes the same
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        features=features, opt=min(opt_level, 3), reloc="static", codemodel="medium")
    text = _UNWIND.sub(lambda line: line[0].replace(" nounwind", " uwtable"), text)  # else no `.cfi` says what is a save
    if not _LAYOUT.search(text):  # as llc does
        text = f'target datalayout = "{machine.target_data}"\n{text}'
    module = parse_llvm(text)
    if not module.triple.startswith(target.triple.split("-")[0]):
        raise OxllcError("the module is for another machine")
    machine.set_asm_verbosity(True)
    assembly: str = machine.emit_assembly(module)
    obj = elf.read(machine.emit_object(module))
    return assembly, sum(len(s.data) for s in obj.sections if s.flags & elf.SHF_EXECINSTR)

