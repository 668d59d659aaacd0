"""An instruction-set reference in Markdown from a target's records: `python -m oxllc.target_desc.isa_doc ox1 > docs/isa/ox1.md`.

One section per `.td` file that defines instructions, one row per instruction: syntax, encoding, meaning, time.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from oxllc.target_desc.load import load_target
from oxllc.target_desc.model import GENERIC_OPCODES

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, Target
    from oxllc.target_desc.records import Record


def encoding_text(desc: InstrDesc) -> str:
    """The encoding from the highest bit down: runs of constant bits as they are, operands as `name[high:low]`."""
    assert desc.encoding is not None
    parts: list[str] = []
    at = len(desc.encoding) - 1
    while at >= 0:
        what = desc.encoding[at]
        end = at
        if isinstance(what, tuple):
            position, bit = what
            while end > 0 and desc.encoding[end - 1] == (position, bit - (at - end) - 1):
                end -= 1
            low = bit - (at - end)
            name = desc.operands[position].name
            parts.append(f"{name}[{bit}:{low}]" if bit != low else f"{name}[{bit}]")
        else:
            while end > 0 and not isinstance(desc.encoding[end - 1], tuple):
                end -= 1
            parts.append("".join(str(int(desc.encoding[i] == 1)) for i in range(at, end - 1, -1)))
        at = end - 1
    return " ".join(parts)


def _meaning(record: Record) -> str:
    dags = record.list("Semantics") or record.list("Pattern")
    return "; ".join(str(dag) for dag in dags)


def _cell(text: str) -> str:
    return "`" + text.replace("|", "\\|") + "`" if text else ""


def instruction_tables(target: Target) -> list[str]:
    """The sections, in the order of the files."""
    sections: dict[str, list[str]] = {}
    titles: dict[str, str] = {}
    for desc in target.instrs[len(GENERIC_OPCODES) :]:
        record = desc.record
        if record is None or desc.encoding is None:
            continue
        file, _ = record.loc
        assert file is not None
        name = file.name.rsplit("/", 1)[-1]
        if name not in titles:
            first = file.text.split("\n", 1)[0]
            titles[name] = first.strip("/=- ").partition(" - ")[2].strip(" -=/") or name
        info = target.sched_model.info(desc)
        syntax = " ".join(desc.asm_string.replace("${", "").replace("}", "").replace("$", "").split())
        sections.setdefault(name, []).append(
            f"| {_cell(syntax)} | {_cell(encoding_text(desc))} | {_cell(_meaning(record))} | {info.latency} |")
    out: list[str] = []
    for name, rows in sections.items():
        out += [f"## {titles[name]}", "", f"From `{name}`.", "", "| syntax | encoding | meaning | latency |", "|---|---|---|---|"]
        out += [*rows, ""]
    return out


def registers_text(target: Target) -> list[str]:
    """Register classes that are allocated, with their sizes."""
    out = ["## Registers", "", "| class | registers | bytes |", "|---|---|---|"]
    for cls in target.classes:
        if cls.is_allocatable:
            names = [target.registers[r].asm_name for r in sorted(cls.members)]
            shown = ", ".join(names) if len(names) <= 6 else f"{names[0]}, {names[1]}, ... {names[-1]} ({len(names)})"
            out.append(f"| `{cls.name}` | {shown} | {cls.spill_size} |")
    return [*out, ""]


def system_registers_text(target: Target) -> list[str]:
    """Named control and status registers."""
    rows = [f"| `{r.str('AsmName')}` | {r.int('Value'):#x} | {'reads' if r.bit('isReadOnly') else 'reads, writes'} | "
            f"{'each lane its own' if r.bit('isDivergent') else ''} |"
            for r in target.records.get_all_derived("NamedValue") if not r.str("NotHere")]
    return ["## Control and status registers", "", "| name | number | access | |", "|---|---|---|---|", *rows, ""] if rows else []


def simt_text(target: Target) -> list[str]:
    """The facts of a SIMT target and its wide encoding."""
    out: list[str] = []
    if target.wide is not None:
        fields = " ".join(str(b) if not isinstance(b, tuple) else f"{b[0]}[{b[1]}]" for b in reversed(target.wide.layout))
        out += ["## Wide encoding", "",
                f"A prefix of {target.wide.size} bytes before the ordinary word; from its highest bit down:", "", f"`{fields}`", "",
                f"Immediates of type {', '.join(target.wide.imm_operands)} have {target.wide.imm_width} bits.", ""]
    if target.simt is not None:
        out += ["## Machine", "", "| | |", "|---|---|"]
        out += [f"| {name} | {value} |" for name, value in target.simt.numbers.items()]
        out += [f"| window of address space {space} | {base:#x}, {size} bytes |" for space, (base, size) in target.simt.windows.items()]
        out.append("")
    return out


def render(cpu: str) -> str:
    """The page of a CPU."""
    target = load_target(cpu)
    command = f"python -m oxllc.target_desc.isa_doc {cpu}"
    lines = [f"# {cpu}", "", f"<!-- generated from the records by `{command}`; do not edit -->", "",
             f"Target `{target.name}`, features: {', '.join(sorted(target.features))}.", "",
             "Meanings are in the vocabulary of patterns (see [the target model](../target-model.md)); latencies are cycles of the CPU's",
             "machine model.", ""]
    lines += registers_text(target) + simt_text(target) + system_registers_text(target) + instruction_tables(target)
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    sys.stdout.write(render(sys.argv[1] if len(sys.argv) > 1 else "generic-rv64"))
