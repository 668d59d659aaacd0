"""Compression: an instruction's shorter form and back, from `CompressPat` records (LLVM's CompressInstEmitter).

A pattern's input fits an instruction if every operand is the named register or number, or lies in the class or range that the
pattern names *and* in that of the shorter instruction.  Of several the first one defined is taken.  A symbol fits only where both
instructions have a branch target: the assembler widens such an instruction again if the target turns out to be too far.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.asm.inst_alias import Fixed, Named, dag_operands
from oxllc.asm.operands import is_legal, narrows_bare, written_bits
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, OperandInfo, Target


class _Check(NamedTuple):
    """What an operand must be: `fixed`, or in all `masks` (register sets) and legal for all `infos`; `same`: as at this position."""

    fixed: int | None
    same: int
    masks: tuple[int, ...]
    infos: tuple[OperandInfo, ...]
    wrap: int  # bits of the unsigned number that stands for a signed one; 0: none
    bare: bool  # a symbol has no addend


class Pattern(NamedTuple):
    """A rewrite of `source` to `result`; `make` is parallel to the result's operands: a Fixed value or (source position, wrap)."""

    source: InstrDesc
    result: InstrDesc
    checks: tuple[_Check, ...]
    make: tuple[Fixed | tuple[int, int], ...]

    def apply(self, mi: MachineInstr) -> MachineInstr | None:
        """The rewritten instruction, None where the operands do not fit."""
        ops = mi.ops
        for op, check in zip(ops, self.checks):
            if isinstance(op, SymbolRef):
                is_plain = not (op.modifier or op.minus or (op.offset and check.bare))
                if check.fixed is not None or not is_plain or any(info.kind != "pcrel" for info in check.infos) or not check.infos:
                    return None
                continue
            if check.fixed is not None:
                if op != check.fixed:
                    return None
                continue
            if check.same >= 0 and ops[check.same] != op:
                return None
            assert isinstance(op, int)
            for mask in check.masks:
                if not mask >> op & 1:
                    return None
            if check.infos:
                value = _narrow(op, check.wrap)
                for info in check.infos:
                    if not is_legal(info, value):
                        return None
        made: list[Any] = []
        for how in self.make:
            if isinstance(how, Fixed):
                made.append(how.value)
            else:
                source: Any = ops[how[0]]
                if how[1] and not isinstance(source, SymbolRef):
                    source = _narrow(source, how[1]) if how[1] > 0 else source & ((1 << -how[1]) - 1)
                made.append(source)
        return MachineInstr(self.result, made, mem=mi.mem, debug_loc=mi.debug_loc)


def _narrow(value: int, wrap: int) -> int:
    """An unsigned number of `wrap` bits as the signed one it stands for."""
    return value - (1 << wrap) if wrap and value >> (wrap - 1) & 1 else value


class Compressor:
    """All patterns of a target by the instruction they start from."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.types = {info.type_name: info for desc in target.instrs for info in desc.operands}
        self.shorter: dict[int, list[Pattern]] = {}
        self.longer: dict[int, Pattern] = {}
        for record in target.records.get_all_derived("CompressPat"):
            if not target.satisfies(record.list("Predicates")):
                continue
            long_dag, short_dag = record.dag("Input"), record.dag("Output")
            long, short = target.instr_by_name.get(long_dag.op.name), target.instr_by_name.get(short_dag.op.name)
            if long is None or short is None:
                continue
            long_ops, short_ops = dag_operands(long, long_dag, target), dag_operands(short, short_dag, target)
            self.shorter.setdefault(long.id, []).append(self.pattern(long, long_ops, short, short_ops))
            if not record.bit("isCompressOnly"):
                self.longer.setdefault(short.id, self.pattern(short, short_ops, long, long_ops))

    def pattern(self, source: InstrDesc, source_ops: tuple[Fixed | Named, ...], result: InstrDesc,
                result_ops: tuple[Fixed | Named, ...]) -> Pattern:
        """One direction of a record."""
        place: dict[str, int] = {}
        checks = []
        for position, (info, want) in enumerate(zip(source.operands, source_ops)):
            if isinstance(want, Fixed):
                checks.append(_Check(want.value, -1, (), (), 0, False))
                continue
            same = place.setdefault(want.name, position)
            types = [want.type_name]
            bare = False
            for other_info, other in zip(result.operands, result_ops):
                if isinstance(other, Named) and other.name == want.name:
                    types += [other.type_name, other_info.type_name]
                    bare |= narrows_bare(other_info, self.target)
            masks, infos, wrap = [], [], 0
            for name in dict.fromkeys(types):
                if name in self.target.class_by_name:
                    masks.append(self.target.classes[self.target.class_by_name[name]].members_mask)
                    continue
                if name not in self.types:  # a type that only patterns name: as that of the instruction, with other exceptions
                    narrower = self.types[name] = copy(info)
                    narrower.type_name = name
                    narrower.excluded = tuple(self.target.operand_records[name].list("Excluded"))
                infos.append(self.types[name])
                wrap = wrap or written_bits(self.types[name], self.target)
            if written_bits(info, self.target):  # is signed already
                wrap = 0
            if info.reg_class < 0 and not wrap and any(written_bits(self.types[t], self.target) for t in types if t in self.types):
                infos = [info]  # the longer one's range is that of the unsigned number
            checks.append(_Check(None, same if same != position else -1, tuple(masks), tuple(infos), wrap, bare))
        make: list[Fixed | tuple[int, int]] = []
        for info, want in zip(result.operands, result_ops):
            if isinstance(want, Fixed):
                make.append(want)
                continue
            at = place[want.name]
            here, there = written_bits(source.operands[at], self.target), written_bits(info, self.target)
            bits = max((written_bits(self.types[t], self.target) for t in (want.type_name, info.type_name) if t in self.types), default=0)
            make.append((at, there if there and not here else -(bits or here) if here and not there else 0))
        return Pattern(source, result, tuple(checks), tuple(make))

    def compress(self, mi: MachineInstr) -> MachineInstr | None:
        """The shorter form, None if there is none."""
        for pattern in self.shorter.get(mi.desc.id, ()):
            made = pattern.apply(mi)
            if made is not None:
                return made
        return None

    def expand(self, mi: MachineInstr) -> MachineInstr:
        """The ordinary form of a shorter one; any other instruction as it is."""
        pattern = self.longer.get(mi.desc.id)
        return mi if pattern is None else pattern.apply(mi) or mi


@lru_cache(maxsize=32)
def compressor(target: Target) -> Compressor:
    """The target's compressor (made once)."""
    return Compressor(target)
