"""Checks of a built target that no single record can fail: `lint_target` reports all findings at once.

Each finding has a position, a kind in brackets at the end of its message, and a hint.  Its severity is "error" where no word could be
decoded as meant, else "warning".

    encoding-conflict   two instructions of one decoder namespace match a common word and neither is a special case of the other
    never-decodable     every word of an instruction is taken by more special ones, or its encoding has no fixed bit
    operand-encoding    an operand bit that is not encoded, is encoded twice, or a field too narrow for the operand's range
    no-scheduling       an instruction that has no write in the CPU's machine model, which says that it is a CompleteModel
    operand-order       reads and writes of scheduling information that do not fit the operands
    duplicate-syntax    two instructions with one assembly syntax whose operands no assembler can tell apart
    no-meaning          an instruction without Semantics and Pattern (a simulator cannot run it)

Other files have the checks of patterns: `pattern_lint.py` (single patterns), `pattern_meaning.py` (patterns against Semantics),
`oxllc.isel.match_lint` (patterns against each other).  `lint_loaded` is what every build of a target from a user's file runs.

Encodings are compared as (mask, value) pairs: two match a common word iff their values agree where both masks are set; a is a
special case of b iff a's mask contains b's.  Only pairs within a bucket of equal opcode bits are compared.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.target_desc.model import GENERIC_OPCODES
from oxllc.target_desc.safe_expr import NODE, NODE_SIGNATURES, NUMBER, compile_expr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oxllc.target_desc.model import InstrDesc, OperandInfo, Target
    from oxllc.target_desc.records import Record

_NAME = re.compile(r"\$\{(\w+)\}|\$(\w+)")


_HERE = str(Path(__file__).resolve().parent)
_BUDGET_SECONDS = 2.0
_HINTS = {
    "encoding-conflict": "give one of them another opcode or function field",
    "never-decodable": "a decoder takes the special ones first; remove one of them, or make this one isCodeGenOnly",
    "operand-encoding": "Inst has to hold each bit of the operand once: let Inst{..} = operand{..}, or change the operand's Width",
    "no-scheduling": "add Sched<[...]>, WriteRes records for the model, hasNoSchedulingInfo, or let CompleteModel = 0 in the model",
    "operand-order": "SchedRW has a write for each result, then a read for each register operand, in their order",
    "duplicate-syntax": "an assembler takes the first; let isCodeGenOnly = 1 in the other, or change its AsmString",
    "unknown-operand": "write the name of an operand of OutOperandList or InOperandList; $$ is a dollar sign",
    "expression": "docs/target-model.md lists what an expression may hold",
    "no-meaning": "add Sem<[(set $rd, ...)]>, or let isCodeGenOnly = 1",
}
_ERRORS = frozenset(("encoding-conflict", "never-decodable", "unknown-operand"))


def lint_loaded(target: Target) -> None:
    """What each build of a target from a user's file checks, about two seconds of CPU time at most.

    Looks at all encodings and at the patterns of records outside this package; warnings go to standard error.

    Raises:
        OxllcError: with all encoding conflicts and undecodable instructions, and all expressions outside the subset.
    """
    found = [*lint_expressions(target), *lint_target(target)]
    errors = [d for d in found if d.severity == "error"]
    if errors:
        raise OxllcError(errors)
    from oxllc.target_desc.pattern_lint import lint_patterns
    from oxllc.target_desc.pattern_meaning import lint_meanings

    found += lint_patterns(target)
    errors = [d for d in found if d.severity == "error"]
    if errors:
        raise OxllcError(errors)
    show_warnings([*found, *lint_meanings(target, deadline=_BUDGET_SECONDS, wanted=is_users)])


def is_users(record: Record) -> bool:
    """Whether a record is defined in a file that is not part of this package (shipped targets have no findings)."""
    file = record.loc[0]
    return file is None or not str(Path(file.name).resolve()).startswith(_HERE)


def show_warnings(findings: Iterable[Diagnostic]) -> None:
    """Print findings on standard error."""
    for finding in findings:
        print(finding.render(), file=sys.stderr)


def lint_expressions(target: Target) -> list[Diagnostic]:
    """All expressions of fragments, transformations and relocations that are outside the subset, as errors."""
    found: list[Diagnostic] = []
    keeper = target.records

    def check(record: Record, field: str, names: dict[str, str]) -> None:
        text = record.fields.get(field)
        if isinstance(text, str) and text.strip():
            try:
                compile_expr(text, names, functions=NODE_SIGNATURES)
            except OxllcError as e:
                found.append(record.diagnostic(f"{e.diagnostics[0].message} [expression]", hint=_HINTS["expression"]))

    numbers = dict.fromkeys(("imm", "Imm", "bits"), NUMBER)
    for record in keeper.get_all_derived("PatFrags"):
        check(record, "ImmediateCode", numbers)
        if record.fields.get("PredicateCode"):
            names = {name: NODE for _, name in record.dag("Operands").args if name}
            check(record, "PredicateCode", {**names, "N": NODE})
    for record in keeper.get_all_derived("SDNodeXForm"):
        check(record, "XFormFunction", numbers)
    return found


def lint_target(target: Target) -> list[Diagnostic]:
    """All findings, each at the record it is about, in the order of the records."""
    instrs = target.instrs[len(GENERIC_OPCODES) :]
    found: list[Diagnostic] = []
    _encoding_conflicts(target, instrs, found)
    for desc in instrs:
        if desc.encoding is not None:
            _operand_encoding(target, desc, found)
        _scheduling(target, desc, found)
        _meaning(desc, found)
    _syntax(target, instrs, found)
    return found


def _report(found: list[Diagnostic], desc: InstrDesc, kind: str, message: str, field: str | None = None,
            notes: tuple[Diagnostic, ...] = ()) -> None:
    record = desc.record
    text = f"{message} [{kind}]"
    file, offset = (None, -1) if record is None else record.loc
    if record is not None and field and record.field_loc(field)[0] is file and record.field_loc(field)[1] > offset:
        offset = record.field_loc(field)[1]  # set in the record itself, not in a class of a format
    severity = "error" if kind in _ERRORS else "warning"
    found.append(Diagnostic(text, file, offset, severity=severity, notes=notes, hint=_HINTS[kind]))


def _note(desc: InstrDesc, text: str) -> Diagnostic:
    record = desc.record
    file, offset = (None, -1) if record is None else record.loc
    return Diagnostic(text, file, offset, severity="note")


# -- encodings -----------------------------------------------------------------------------------------------------


def _encoding_conflicts(target: Target, instrs: list[InstrDesc], found: list[Diagnostic]) -> None:
    spaces: dict[tuple[str, int], list[InstrDesc]] = {}
    for desc in instrs:
        if desc.encoding is None or desc.is_code_gen_only:
            continue
        if not desc.fixed_mask:
            _report(found, desc, "never-decodable", f"the encoding of '{desc.name}' has no fixed bit")
            continue
        spaces.setdefault((desc.decoder_namespace, desc.size), []).append(desc)
    for members in spaces.values():
        common = -1
        for desc in members:
            common &= desc.fixed_mask
        buckets: dict[int, list[InstrDesc]] = {}
        for desc in members:
            buckets.setdefault(desc.fixed_bits & common, []).append(desc)
        for bucket in buckets.values():
            _compare(bucket, found)
    _compare_namespaces(target, spaces, found)


def _takes_all(target: Target, desc: InstrDesc) -> bool:
    """Whether every word with the fixed bits is the instruction: no value of an operand is left to other instructions."""
    bits: dict[int, int] = {}
    for entry in desc.encoding or ():
        if isinstance(entry, tuple):
            bits[entry[0]] = bits.get(entry[0], 0) + 1
    for position, count in bits.items():
        o = desc.operands[position]
        values = len(target.classes[o.reg_class].members) if o.reg_class >= 0 else ((o.hi - o.lo) >> o.scale) + 1 - len(o.excluded)
        if values < 1 << count:
            return False
    return True


def _compare_namespaces(target: Target, spaces: dict[tuple[str, int], list[InstrDesc]], found: list[Diagnostic]) -> None:
    """Instructions each of whose words belongs to one of a namespace that a decoder tries earlier."""
    ranks = {name: i for i, name in enumerate(target.decoder_namespaces)}
    for (name, size), members in spaces.items():
        earlier = [desc for (other, length), more in spaces.items() if length == size and ranks.get(other, len(ranks)) < ranks.get(name, len(ranks))
                   for desc in more if _takes_all(target, desc)]
        for desc in members if earlier else ():
            over = [e for e in earlier if not (e.fixed_bits ^ desc.fixed_bits) & e.fixed_mask & desc.fixed_mask]
            if over and _covers(desc, over):
                text = (f"'{over[0].name}' is decoded in place of '{desc.name}', whose encoding it has: its namespace '{over[0].decoder_namespace}' "
                        f"is tried before '{name}'")
                _report(found, over[0], "encoding-conflict", text, "Inst", (_note(desc, f"'{desc.name}' is here"),))


def _compare(bucket: list[InstrDesc], found: list[Diagnostic]) -> None:
    special: dict[int, list[InstrDesc]] = {}
    for i, a in enumerate(bucket):
        for b in bucket[i + 1 :]:
            both = a.fixed_mask & b.fixed_mask
            if (a.fixed_bits ^ b.fixed_bits) & both:
                continue
            if a.fixed_mask == b.fixed_mask or both not in (a.fixed_mask, b.fixed_mask):
                word = a.fixed_bits | b.fixed_bits
                text = f"'{b.name}' and '{a.name}' have a common encoding, such as {word:#0{a.size * 2 + 2}x}"
                width = max(len(a.name), len(b.name), len("both"))
                bits = 8 * a.size
                rows = [_pattern(bits, b.fixed_mask, b.fixed_bits), _pattern(bits, a.fixed_mask, a.fixed_bits),
                        _pattern(bits, a.fixed_mask | b.fixed_mask, word)]
                shared = "\n".join(f"  {name:{width}}  {row}" for name, row in zip((b.name, a.name, "both"), rows))
                _report(found, b, "encoding-conflict", text, "Inst",
                        (_note(a, f"'{a.name}' is here"), Diagnostic(f"bits {bits - 1} to 0\n{shared}", severity="note")))
            else:
                general, narrow = (a, b) if both == a.fixed_mask else (b, a)
                special.setdefault(general.id, []).append(narrow)
    for general in bucket:
        narrow_ones = special.get(general.id, ())
        free = (1 << general.size * 8) - 1 & ~general.fixed_mask
        covered = sum(1 << (free & ~n.fixed_mask).bit_count() for n in narrow_ones)  # an upper bound: they may overlap
        if narrow_ones and covered >= 1 << free.bit_count() and _covers(general, list(narrow_ones)):
            names = ", ".join(n.name for n in narrow_ones[:4]) + (f" and {len(narrow_ones) - 4} more" if len(narrow_ones) > 4 else "")
            text = f"'{general.name}' is never decoded: each of its encodings is one of {names}"
            _report(found, general, "never-decodable", text, "Inst", (_note(narrow_ones[0], f"'{narrow_ones[0].name}' is here"),))


def _pattern(bits: int, mask: int, value: int) -> str:
    """The fixed bits of an encoding, highest first; `-` for any."""
    return "".join("-" if not mask >> i & 1 else str(value >> i & 1) for i in reversed(range(bits)))


def _covers(general: InstrDesc, narrow: list[InstrDesc]) -> bool:
    """Whether each word of `general` matches one of `narrow`: splits on one bit at a time."""
    work = [(general.fixed_mask, general.fixed_bits)]
    budget = 4096
    while work:
        mask, bits = work.pop()
        matching = [n for n in narrow if not (n.fixed_bits ^ bits) & (n.fixed_mask & mask)]
        if not matching:
            return False
        if any(not n.fixed_mask & ~mask for n in matching):
            continue
        budget -= 1
        if budget < 0:
            return False
        bit = matching[0].fixed_mask & ~mask
        bit &= -bit
        work += [(mask | bit, bits), (mask | bit, bits | bit)]
    return True


def _wide_bits(target: Target, op: OperandInfo) -> int:
    """Bits of an operand that the wide form's prefix holds."""
    wide = target.wide
    if wide is None:
        return 0
    field = wide.fields.get(op.name, "") if op.reg_class >= 0 else "imm" if op.type_name in wide.imm_operands else ""
    return sum(1 << part[1] for part in wide.layout if isinstance(part, tuple) and part[0] == field)


def _operand_encoding(target: Target, desc: InstrDesc, found: list[Diagnostic]) -> None:
    assert desc.encoding is not None
    have = [0] * len(desc.operands)
    for what in desc.encoding:
        if isinstance(what, tuple):
            position, bit = what
            if have[position] >> bit & 1:
                _report(found, desc, "operand-encoding", f"bit {bit} of operand '${desc.operands[position].name}' is encoded twice", "Inst")
            have[position] |= 1 << bit
    tied = {use for _, use in desc.tied}
    for position, op in enumerate(desc.operands):
        if position in tied:
            continue
        needed = _needed_bits(target, op)
        if needed < 0:
            continue
        need = needed.bit_length()
        missing = needed & ~(have[position] | _wide_bits(target, op))
        if missing:
            bits = ", ".join(str(b) for b in range(need) if missing >> b & 1)
            _report(found, desc, "operand-encoding", f"'{desc.name}' does not encode bit {bits} of operand '${op.name}'", "Inst")
        extra = have[position] >> need
        if extra and op.reg_class < 0 and not _wide_bits(target, op):
            width = have[position].bit_length()
            _report(found, desc, "operand-encoding",
                    f"operand '${op.name}' of '{desc.name}' has a field of {width} bits but a range of {need} bits", "Inst")


def _needed_bits(target: Target, op: OperandInfo) -> int:
    """The set of bits that tell the values of an operand apart, -1 where nothing is known about it."""
    if op.reg_class >= 0:
        members = target.classes[op.reg_class].members
        if len(members) <= 1:
            return 0
        different = 0
        for reg in members:
            different |= target.registers[reg].encoding ^ target.registers[members[0]].encoding
        return different
    if op.width == 64 and op.hi == (1 << 64) - 1:
        return -1
    return (1 << op.width) - 1


# -- scheduling, meaning ---------------------------------------------------------------------------------------------


def _scheduling(target: Target, desc: InstrDesc, found: list[Diagnostic]) -> None:
    model = target.sched_model
    record = desc.record
    if not model.has_model or not model.is_complete or record is None or record.bit("hasNoSchedulingInfo") or record.bit("isAsmParserOnly"):
        return
    names = model.sched_rw(desc)
    if not names:
        if desc.encoding is not None:
            _report(found, desc, "no-scheduling", f"'{desc.name}' has no scheduling information (SchedRW)")
        return
    unknown = [n for n in names if n not in model.writes and n not in model.reads]
    if unknown:
        _report(found, desc, "no-scheduling", f"model '{model.name}' does not know {', '.join(unknown)} of '{desc.name}'", "SchedRW")
    if desc.encoding is None:
        return
    reads = sum(n in model.reads for n in names)
    writes = sum(n in model.writes for n in names)
    if reads > len(desc.use_positions) or writes > max(1, len(desc.def_positions)):
        _report(found, desc, "operand-order",
                f"'{desc.name}' has {len(desc.def_positions)} results and {len(desc.use_positions)} register operands, but {writes} writes "
                f"and {reads} reads", "SchedRW")


def _meaning(desc: InstrDesc, found: list[Diagnostic]) -> None:
    record = desc.record
    if record is None or desc.encoding is None or record.bit("isCodeGenOnly") or record.bit("isAsmParserOnly"):
        return
    if not record.list("Semantics") and not record.list("Pattern"):
        _report(found, desc, "no-meaning", f"'{desc.name}' has neither Semantics nor Pattern")


# -- syntax ----------------------------------------------------------------------------------------------------------


def _shape(target: Target, desc: InstrDesc) -> tuple[object, ...]:
    """The syntax with each operand replaced by what the assembler sees of it."""
    parts: list[object] = []
    at = 0
    text = " ".join(desc.asm_string.split())
    for match in _NAME.finditer(text):
        parts.append(text[at : match.start()])
        at = match.end()
        position = desc.operand_index.get(match[1] or match[2])
        if position is None:
            parts.append(match[0])
            continue
        op = desc.operands[position]
        parts.append(target.classes[op.reg_class].members_mask if op.reg_class >= 0 else "symbol" if op.kind == "symbol" else "imm")
    parts.append(text[at:])
    return tuple(parts)


def _syntax(target: Target, instrs: list[InstrDesc], found: list[Diagnostic]) -> None:
    seen: dict[tuple[object, ...], InstrDesc] = {}
    for desc in instrs:
        if not desc.asm_string or desc.is_code_gen_only:
            continue
        for name in dict.fromkeys(m[1] or m[2] for m in _NAME.finditer(desc.asm_string)):
            if name not in desc.operand_index:
                near = did_you_mean(name, desc.operand_index)
                text = f"AsmString of '{desc.name}' names '${name}', which is no operand{f' ({near})' if near else ''}"
                _report(found, desc, "unknown-operand", text, "AsmString")
        shape = _shape(target, desc)
        first = seen.setdefault(shape, desc)
        if first is not desc:
            text = f"'{desc.name}' is written like '{first.name}': {desc.asm_string.expandtabs(1)}"
            _report(found, desc, "duplicate-syntax", text, "AsmString", (_note(first, f"'{first.name}' is here"),))
