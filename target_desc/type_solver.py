"""Type inference for pattern trees, from the constraints of SDTypeProfile records.

Each value of a tree (a leaf, or a result of a node) is a variable whose state is the set of types it may still have,
as a bit set over MVT ids.  Constraints only ever narrow a set; they are applied in turn until nothing changes, so the
result does not depend on their order.  Where a set still has several types at the fixed point it is narrowed to the
types that the target holds in registers (LLVM starts from those; starting from all lets a pattern name others), and
the fixed point is taken again.

Every narrowing is recorded with its reason, so that an error shows the trail: which constraint left which types.
The constraints are LLVM's (CodeGenDAGPatterns' SDTypeConstraint).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import mvt
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_ELEM, MVT_IS_FP, MVT_IS_INT, MVT_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ALL_TYPES = (1 << len(MVT_NAMES)) - 1


def mask_where(test: Callable[[int], bool]) -> int:
    """The set of types for which `test` holds."""
    return sum(1 << vt for vt in range(len(MVT_NAMES)) if test(vt))


def mask_of(vts: Iterable[int]) -> int:
    """The set of these types."""
    mask = 0
    for vt in vts:
        mask |= 1 << vt
    return mask


def types_in(mask: int) -> Iterator[int]:
    """The types of a set, ascending."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


INT_TYPES = mask_where(lambda vt: MVT_IS_INT[vt])
FP_TYPES = mask_where(lambda vt: MVT_IS_FP[vt])
VEC_TYPES = mask_where(lambda vt: MVT_COUNT[vt] > 0)
VALUE_TYPES = INT_TYPES | FP_TYPES
OTHER_TYPE = 1 << mvt.OTHER


def _show(mask: int) -> str:
    names = [MVT_NAMES[vt] for vt in types_in(mask)]
    if not names:
        return "no type"
    return "/".join(names) if len(names) <= 6 else f"{len(names)} types"


class TypeConflict(Exception):
    """No type is possible for a value, or more than one is left; `trail` says why, one step a line."""

    def __init__(self, message: str, trail: list[str]) -> None:
        super().__init__(message)
        self.message = message
        self.trail = trail


class TypeSolver:
    """Variables, constraints and the fixed point for one pattern."""

    __slots__ = ("constraints", "labels", "masks", "trail")

    def __init__(self) -> None:
        self.masks: list[int] = []
        self.labels: list[str] = []
        self.trail: list[tuple[int, str]] = []  # (variable, what happened)
        self.constraints: list[tuple[Callable[..., bool], tuple[int, ...], str]] = []

    def variable(self, label: str, mask: int = ALL_TYPES, reason: str = "") -> int:
        """A new variable; `label` names it in errors ("operand 2 of add")."""
        self.masks.append(mask)
        self.labels.append(label)
        var = len(self.masks) - 1
        if mask != ALL_TYPES and reason:
            self.trail.append((var, f"{label} is {_show(mask)}: {reason}"))
        return var

    def narrow(self, var: int, mask: int, reason: str) -> bool:
        """Keep only the types in `mask`; True where that changed the set.  Raises TypeConflict where none is left."""
        old = self.masks[var]
        new = old & mask
        if new == old:
            return False
        if not new:
            self.trail.append((var, f"{self.labels[var]} must be {_show(mask)}: {reason}"))
            raise TypeConflict(f"contradicting types for {self.labels[var]}: {_show(old)} and {_show(mask)}", self.trail_of(var))
        self.masks[var] = new
        self.trail.append((var, f"{self.labels[var]} is {_show(new)}: {reason}"))
        return True

    def trail_of(self, var: int) -> list[str]:
        """The steps that narrowed `var` or a variable tied to it by a constraint."""
        tied = {var}
        changed = True
        while changed:
            changed = False
            for _, args, _ in self.constraints:
                if any(a in tied for a in args) and not all(a in tied for a in args):
                    tied.update(args)
                    changed = True
        return [text for v, text in self.trail if v in tied]

    def same(self, a: int, b: int, reason: str) -> None:
        """a and b have one type."""
        self.constraints.append((self._same, (a, b), reason))

    def relate(self, kind: str, a: int, b: int, reason: str) -> None:
        """A relation between the types of two variables: a name of `_RELATIONS`."""
        self.constraints.append((_RELATIONS[kind], (a, b), reason))

    def _same(self, a: int, b: int, reason: str) -> bool:
        changed = self.narrow(a, self.masks[b], reason)
        return self.narrow(b, self.masks[a], reason) or changed

    def solve(self, legal: int) -> None:
        """Narrow until nothing changes, then once more within `legal`.  Raises TypeConflict."""
        self._fixpoint()
        for var, mask in enumerate(self.masks):
            if mask & (mask - 1) and mask & legal and mask & ~legal:
                self.narrow(var, legal, "types that the target holds in registers")
        self._fixpoint()

    def _fixpoint(self) -> None:
        changed = True
        while changed:
            changed = False
            for function, args, reason in self.constraints:
                bound = function(*args, reason) if function == self._same else function(self, *args, reason)
                changed = changed or bound

    def result(self, var: int) -> int:
        """The one type of `var`.  Raises TypeConflict where several are left."""
        mask = self.masks[var]
        if mask & (mask - 1):
            raise TypeConflict(
                f"cannot infer the type of {self.labels[var]}: it may be {_show(mask)}; write it as (i64 ...)", self.trail_of(var))
        return mask.bit_length() - 1


def _pairwise(fits: Callable[[int, int], bool]) -> Callable[[TypeSolver, int, int, str], bool]:
    """The arc-consistency step of a relation between two types: each side keeps what has a partner on the other."""
    n = len(MVT_NAMES)
    partners_of_a: list[int] | None = None
    partners_of_b: list[int] = []

    def step(solver: TypeSolver, a: int, b: int, reason: str) -> bool:
        nonlocal partners_of_a, partners_of_b
        if partners_of_a is None:
            partners_of_a = [mask_of(y for y in range(n) if fits(x, y)) for x in range(n)]
            partners_of_b = [mask_of(x for x in range(n) if fits(x, y)) for y in range(n)]
        masks = solver.masks
        mask_a = masks[a]
        mask_b = masks[b]
        keep_a = 0
        for x in types_in(mask_a):
            if partners_of_a[x] & mask_b:
                keep_a |= 1 << x
        changed = solver.narrow(a, keep_a, reason)
        keep_b = 0
        for y in types_in(mask_b):
            if partners_of_b[y] & keep_a:
                keep_b |= 1 << y
        return solver.narrow(b, keep_b, reason) or changed

    return step


def _smaller(small: int, big: int) -> bool:
    if not MVT_BITS[small] or not MVT_BITS[big] or (MVT_IS_FP[small] != MVT_IS_FP[big]):
        return False
    if (MVT_COUNT[small] > 0) != (MVT_COUNT[big] > 0):
        return False
    if MVT_COUNT[small]:
        return MVT_BITS[MVT_ELEM[small]] < MVT_BITS[MVT_ELEM[big]] and MVT_BITS[small] <= MVT_BITS[big]
    return MVT_BITS[small] < MVT_BITS[big]


_RELATIONS: dict[str, Callable[[TypeSolver, int, int, str], bool]] = {
    "smaller": _pairwise(_smaller),  # SDTCisOpSmallerThanOp
    "element": _pairwise(lambda e, v: MVT_COUNT[v] > 0 and MVT_ELEM[v] == e),  # SDTCisEltOfVec
    "subvector": _pairwise(  # SDTCisSubVecOfVec
        lambda s, v: MVT_COUNT[s] > 0 and MVT_ELEM[s] == MVT_ELEM[v] and 0 < MVT_COUNT[s] < MVT_COUNT[v]),
    "count": _pairwise(lambda a, b: MVT_COUNT[a] == MVT_COUNT[b]),  # SDTCisSameNumEltsAs
    "size": _pairwise(lambda a, b: MVT_BITS[a] == MVT_BITS[b]),  # SDTCisSameSizeAs
}
