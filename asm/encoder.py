"""Machine instruction to bytes: one generated function per instruction, from `InstrDesc.encoding`.

`encoding` lists a bit each: 0, 1 or (operand position, bit of the operand's encoded value).  Runs of neighbouring bits become
one shift-and-mask term, so that an instruction is encoded by a single expression.  An operand's encoded value is
the register's HWEncoding, or (v - bias) >> scale for an immediate.

Where the target has a wide form and the instruction needs it, the prefix (see `WideRules`) comes first and holds the upper bits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from oxllc.mir.sizes import needs_wide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.target_desc.model import InstrDesc, OperandInfo, Target


def bit_runs(desc: InstrDesc) -> list[tuple[int, int, int, int]]:
    """The operand bits of an encoding as (operand position, bit of the operand, bit of the word, length)."""
    runs: list[tuple[int, int, int, int]] = []
    assert desc.encoding is not None
    for at, bit in enumerate(desc.encoding):
        if not isinstance(bit, tuple):
            continue
        operand, source = bit
        if runs and runs[-1][0] == operand and runs[-1][1] + runs[-1][3] == source and runs[-1][2] + runs[-1][3] == at:
            runs[-1] = (operand, runs[-1][1], runs[-1][2], runs[-1][3] + 1)
        else:
            runs.append((operand, source, at, 1))
    return runs


def operand_term(info: OperandInfo, position: int, source: int, at: int, length: int) -> str:
    """Python text of one run's contribution."""
    if info.reg_class >= 0:
        value = f"R[o[{position}]]"
    else:
        value = f"o[{position}]"
        if info.negated:
            value = f"({info.bias} - {value})"
        elif info.bias:
            value = f"({value} - {info.bias})"
        source += info.scale
    if source:
        value = f"{value} >> {source}"
    return f"({value} & {(1 << length) - 1:#x}) << {at}"


def encoder_source(target: Target) -> str:
    """The generated module's text: `ENCODERS[desc.id](operands) -> word`."""
    out = [f"# generated from the encodings of {target.name}; R maps a register id to its HWEncoding", "ENCODERS = {"]
    for desc in target.instrs:
        if desc.encoding is None:
            continue
        terms = [f"{desc.fixed_bits:#x}"]
        terms += [operand_term(desc.operands[op], op, source, at, length) for op, source, at, length in bit_runs(desc)]
        out.append(f"    {desc.id}: lambda o: {' | '.join(terms)},  # {desc.name}")
    out.append("}")
    return "\n".join(out) + "\n"


@lru_cache(maxsize=16)
def encoders(target: Target) -> dict[int, Callable[[Sequence[Any]], int]]:
    """Compiled encoders of a target by instruction id; operands must be ints (symbols are fixups: pass 0)."""
    space: dict[str, Any] = {"R": [r.encoding for r in target.registers]}
    exec(compile(encoder_source(target), f"<encoders of {target.name}>", "exec"), space)
    table: dict[int, Callable[[Sequence[Any]], int]] = space["ENCODERS"]
    return table


def prefix_of(mi: MachineInstr, ops: Sequence[Any], target: Target) -> int:
    """The prefix word of an instruction in its wide form."""
    wide = target.wide
    assert wide is not None
    parts: dict[str, int] = {"enable": int(bool(mi.predicate)), "invert": int(mi.predicate_inverted),
                             "pred": target.registers[mi.predicate].encoding if mi.predicate else 0}
    for op, info in zip(ops, mi.desc.operands):
        if info.reg_class >= 0:
            field = wide.fields.get(info.name)
            if field is not None and op:
                parts[field] = target.registers[op].encoding
        elif info.type_name in wide.imm_operands:
            parts["imm"] = (op - info.bias) >> info.scale
    word = wide.fixed_bits
    for at, what in enumerate(wide.layout):
        if isinstance(what, tuple):
            field, bit = what
            word |= (parts.get(field, 0) >> bit & 1) << at
    return word


def encode(mi: MachineInstr, ops: Sequence[Any], target: Target) -> tuple[int, int]:
    """(word, bytes) of a real instruction; `ops` are its operands with numbers in place of symbols."""
    word = encoders(target)[mi.desc.id](ops)
    if target.wide is not None and needs_wide(mi, target):
        return prefix_of(mi, ops, target) | word << 8 * target.wide.size, mi.desc.size + target.wide.size
    return word, mi.desc.size
