"""Intrinsics that the target makes of several of its own: `IntrinsicLowering` records.

A dag of a record becomes INTRINSIC_* nodes, inner ones first; the same dag twice is one node, so results that share a step
share its instruction.  Vectors go in and out packed into words, lane 0 lowest, as the target's register groups hold them.

Before: the call's operands are built.  After: its parts are the results of the dags, as the builder holds values of its type.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from oxllc.isel.builder_aggregate import pack_bits, unpack_bits
from oxllc.isel.builder_int import clean, sext_in
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.values import Dag

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.target_desc.model import Target


@lru_cache(maxsize=16)
def lowerings(target: Target) -> dict[str, tuple[Any, ...]]:
    """Intrinsic name -> its records, in the order of the files."""
    found: dict[str, tuple[Any, ...]] = {}
    for record in target.records.get_all_derived("IntrinsicLowering"):
        name = record.str("LLVMName")
        found[name] = (*found.get(name, ()), record)
    return found


def lower_by_records(b: Builder, inst: CallInst, records: tuple[Any, ...]) -> bool:
    """Lower a call by the first record that fits; False if none does."""
    for record in records:
        if all(_is_constant(b, inst, at, value) for at, value in zip(record.get("WhenArgs"), record.get("WhenValues"))):
            _Call(b, inst).lower(record)
            return True
    return False


def _is_constant(b: Builder, inst: CallInst, at: int, value: int) -> bool:
    parts = b.value(inst.operands[at])
    if len(parts) != 1 or parts[0].node.opcode != isd.CONSTANT:
        return False
    bits = b.types.info(inst.operands[at].type).leaves[0].bits
    constant = parts[0].node.payload
    assert isinstance(constant, int)
    return (constant - value) % (1 << bits) == 0


def packs_words(target: Target, call: CallInst) -> bool:
    """Whether a call of a target's intrinsic takes vectors and gives its result packed into words."""
    name = getattr(call.callee, "name", "")
    return name.startswith("llvm.") and any(
        (name == known or name.startswith(known + ".")) and records[0].bit("PackedResult") for known, records in lowerings(target).items())


class _Call:
    """One call that is being lowered."""

    __slots__ = ("b", "inst", "made", "packed", "word")

    def __init__(self, b: Builder, inst: CallInst) -> None:
        self.b = b
        self.inst = inst
        self.made: dict[str, SDValue] = {}
        self.word = ""  # the one that arguments stand for
        self.packed: dict[int, Parts] = {}

    def lower(self, record: Any) -> None:
        b = self.b
        info = b.types.info(self.inst.type)
        if record.bit("PerWord"):
            out: list[SDValue] = []
            for k in range(len(info.leaves) * info.leaves[0].bits // mvt.MVT_BITS[b.word_vt]):
                self.word = str(k)
                self.made.clear()
                out += [self.node(dag, record) for dag in record.get("Results")]
            results = tuple(out)
        else:
            results = tuple(self.node(dag, record) for dag in record.get("Results"))
        if record.bit("PackedResult"):
            b.words[self.inst] = results
            results = unpack_bits(b, results, info.leaves[0].bits, info)
        assert len(results) == len(info.vts), f"{record.name}: {len(results)} results for {len(info.vts)} parts"
        b.values[self.inst] = results

    def node(self, dag: Dag, record: Any) -> SDValue:
        key = str(dag)
        found = self.made.get(key)
        if found is not None:
            return found
        b = self.b
        callee: Any = dag.op
        name = callee.str("LLVMName")
        fact = b.fl.module.target_intrinsic(name)
        assert fact is not None, name
        operands: list[SDValue] = []
        for value, argument in dag.args:
            if isinstance(value, Dag):
                operands.append(self.node(value, record))
            elif argument is not None:
                operands.append(self.argument(argument))
            else:
                assert isinstance(value, int)
                operands.append(b.dag.target_constant(value, b.word_vt))
        vt = mvt.MVT_BY_NAME[str(callee.get("RetTypes")[0].name)]
        if fact.has_chain:
            node = b.dag.make(isd.INTRINSIC_W_CHAIN, (vt, mvt.OTHER), (b.root(), *operands), name)
            b.chain = node.values[1]
        else:
            node = b.dag.make(isd.INTRINSIC_WO_CHAIN, (vt,), tuple(operands), name)
        self.made[key] = node.values[0]
        return node.values[0]

    def argument(self, name: str) -> SDValue:
        """`arg2`: the argument itself; `arg2_1`: its second word."""
        b = self.b
        at, _, word = name.removeprefix("arg").partition("_")
        word = word or self.word
        value = self.inst.operands[int(at)]
        info = b.types.info(value.type)
        if word:
            known = b.words.get(value)
            if known is not None:
                return known[int(word)]
            if int(at) not in self.packed:
                self.packed[int(at)] = pack_bits(b, b.value(value), info.leaves[0].bits, info)
            return self.packed[int(at)][int(word)]
        parts = b.value(value)
        if info.leaves[0].fp:
            return parts[0]
        bits = info.leaves[0].bits
        return sext_in(b, parts[0], bits) if bits == 32 else clean(b, parts, bits, False)[0]
