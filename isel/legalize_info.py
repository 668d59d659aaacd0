"""What a target can select: the questions that builder, combiner and legalizer ask.

Legality is *derived*: `oxllc.target_desc.patterns.legal_operations(target)` returns a set of tuples, one for each operation that
some pattern selects whatever its operands are (register operands, no predicate on constants or context):

    (opcode, vt)                        the operation with result type vt; for operations without a result and for SETCC
                                        with first operand (stores: stored value) of type vt
    (opcode, vt, source vt)             conversions (FP_EXTEND, FP_ROUND, SINT_TO_FP, UINT_TO_FP, FP_TO_SINT, FP_TO_UINT, BITCAST,
                                        FP_FROM_BITS, FP_TO_BITS, LRINT, LROUND, IS_FPCLASS, FCLASS...) in addition to (opcode, vt)
    (LOAD, vt, memory vt, ext)          ext: isd.NON_EXTLOAD, EXTLOAD, SEXTLOAD, ZEXTLOAD
    (STORE, vt, memory vt)              memory vt == vt: plain store
    (ATOMIC_xxx, vt, memory vt)
    (SETCC, operand vt, cc)
    (SELECT_CC, vt, operand vt, cc)     selectcc, or select of setcc
    (SIGN_EXTEND_INREG, vt, narrow vt)
    (intrinsic name,)                   "llvm.ox.ballot": some pattern has this intrinsic

`narrow` holds the (opcode, result type) of pure operations that stand in patterns without being legal: see `narrow_patterns`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.isel.combine_pairs import PAIRS
from oxllc.target_desc import mvt, patterns

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


@lru_cache(maxsize=16)
def legality_of(target: Target) -> Legality:
    """The answers for a target, kept for its next module."""
    return Legality(target)


class Legality:
    """Answers for one target; cheap to ask (one set lookup)."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.legal: frozenset[tuple[object, ...]] = frozenset(patterns.legal_operations(target))
        self.narrow = frozenset((t[1], t[2]) for t in self.legal if t[0] == "narrow" and isinstance(t[1], int) and isinstance(t[2], int))
        self.has_pairs = any(t[0] in PAIRS for t in self.legal)
        ints = [vt for vt in target.legal_types if mvt.MVT_IS_INT[vt] and not mvt.MVT_COUNT[vt]]
        self.word_vt = max(ints, key=lambda vt: mvt.MVT_BITS[vt])
        self.word_bits = mvt.MVT_BITS[self.word_vt]

    def is_legal(self, opcode: int, vt: int) -> bool:
        """Whether the operation can be selected on a type."""
        return (opcode, vt) in self.legal

    def has_pattern(self, opcode: int, vt: int) -> bool:
        """Whether the operation stands in some pattern; the legalizer expands what no pattern takes."""
        return (opcode, vt) in self.legal or (opcode, vt) in self.narrow
