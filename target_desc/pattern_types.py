"""Typing a pattern tree: from casts and type profiles to one type per value.

`infer(reader, trees, legal)` makes a solver variable for every value of the trees, ties values of one name together, adds
the constraints of each node's SDTypeProfile, solves, and writes the types into the trees.  See `type_solver` for the solver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.target_desc import mvt
from oxllc.target_desc.mvt import MVT_NAMES
from oxllc.target_desc.pattern_tree import (
    LEAF_COND,
    LEAF_INT,
    LEAF_PHYSREG,
    LEAF_REGCLASS,
    LEAF_STRING,
    LEAF_SUBREG,
    LEAF_UNSET,
    LEAF_VT,
    NODE_COMPLEX,
    NODE_IMPLICIT,
    NODE_INTRINSIC,
    NODE_SD,
    NODE_SET,
    PatLeaf,
    PatNode,
    Tree,
)
from oxllc.target_desc.type_solver import (
    ALL_TYPES,
    FP_TYPES,
    INT_TYPES,
    OTHER_TYPE,
    VEC_TYPES,
    TypeConflict,
    TypeSolver,
    mask_of,
    mask_where,
)

if TYPE_CHECKING:
    from oxllc.target_desc.pattern_read import PatternReader
    from oxllc.target_desc.records import Record

_NO_VALUE = frozenset((LEAF_REGCLASS, LEAF_SUBREG, LEAF_UNSET, LEAF_STRING))


class _Typing:
    """One inference: variables by tree."""

    def __init__(self, reader: PatternReader) -> None:
        self.reader = reader
        self.solver = TypeSolver()
        self.vars: dict[int, list[int]] = {}  # id(tree) -> variables of its results
        self.names: dict[str, int] = {}

    def add(self, tree: Tree, where: str) -> None:
        """Variables and constraints of a tree and everything below."""
        solver = self.solver
        if isinstance(tree, PatLeaf):
            if tree.kind in _NO_VALUE:
                self.vars[id(tree)] = []
                return
            label = f"${tree.name}" if tree.name else (f"'{tree}' ({where})" if where else f"'{tree}'")
            var = solver.variable(label)
            self.vars[id(tree)] = [var]
            if tree.kind in (LEAF_VT, LEAF_COND):
                solver.narrow(var, OTHER_TYPE, "a value type or condition code")
            elif tree.kind == LEAF_INT:
                solver.narrow(var, INT_TYPES, "an integer constant")
            elif tree.kind == LEAF_PHYSREG:
                pass
        else:
            self._node(tree, where)
        for mask, reason in self.reader.casts.get(id(tree), ()):
            own = self.vars[id(tree)]
            if own:
                solver.narrow(own[0], mask, reason)
        if tree.name and self.vars[id(tree)]:
            var = self.vars[id(tree)][0]
            first = self.names.setdefault(tree.name, var)
            if first != var:
                solver.same(first, var, f"both are ${tree.name}")

    def _node(self, node: PatNode, where: str) -> None:
        solver = self.solver
        for i, arg in enumerate(node.args):
            if node.kind == NODE_COMPLEX:
                continue  # sub-operands are results of the selection function, not values of the tree
            self.add(arg, f"operand {i + 1} of {node.op}")
        if node.kind == NODE_SET:
            self.vars[id(node)] = []
            value = node.args[-1]
            results = self.vars[id(value)]
            targets = node.args[:-1]
            if len(targets) > max(1, len(results)):
                raise TypeConflict(f"'set' writes {len(targets)} operands but '{value}' has {len(results)} result(s)", [])
            for target, result in zip(targets, results, strict=False):
                for var in self.vars[id(target)]:
                    solver.same(var, result, f"(set {target}, ...)")
            return
        if node.kind == NODE_IMPLICIT:
            self.vars[id(node)] = []
            return
        if node.kind == NODE_COMPLEX:
            self.vars[id(node)] = [solver.variable(f"complex operand {node.op}")]
            return
        if node.kind not in (NODE_SD, NODE_INTRINSIC):
            raise TypeConflict(f"'{node.op}' cannot stand in a source pattern", [])
        label = f"${node.name}" if node.name else f"the result of {node.op}" + (f" ({where})" if where else "")
        record = node.record
        assert record is not None
        if node.kind == NODE_INTRINSIC:
            rets = record.list("RetTypes")
            self.vars[id(node)] = [solver.variable(label) for _ in rets]
            for var, vt in zip(self.vars[id(node)], rets, strict=True):
                solver.narrow(var, self.reader.vt_mask(vt), f"intrinsic {node.op} returns {vt.name}")
            for i, (arg, vt) in enumerate(zip(node.args, record.list("ParamTypes"), strict=True)):
                for var in self.vars[id(arg)]:
                    solver.narrow(var, self.reader.vt_mask(vt), f"parameter {i + 1} of intrinsic {node.op} is {vt.name}")
            return
        info = self.reader.node_info(record)
        results = [solver.variable(label) for _ in range(info.num_results)]
        self.vars[id(node)] = results
        for constraint in info.constraints:
            self._constrain(node, constraint, results)

    def _operand(self, node: PatNode, number: int, results: list[int]) -> int:
        """The variable that a constraint's operand number means, -1 where there is none."""
        if number < len(results):
            return results[number]
        at = number - len(results)
        if at >= len(node.args):
            return -1
        own = self.vars[id(node.args[at])]
        return own[0] if own else -1

    def _constrain(self, node: PatNode, constraint: Record, results: list[int]) -> None:
        solver = self.solver
        kind = next((c for c in reversed(constraint.superclasses) if c != "SDTypeConstraint"), "")
        number = constraint.int("OperandNum")
        var = self._operand(node, number, results)
        if var < 0:
            return
        reason = f"{kind}<{number}> of {node.op}"
        if kind == "SDTCisVT":
            solver.narrow(var, self.reader.vt_mask(constraint.record("VT")), reason)
        elif kind == "SDTCisPtrTy":
            solver.narrow(var, 1 << self.reader.pointer_vt, reason)
        elif kind == "SDTCisInt":
            solver.narrow(var, INT_TYPES, reason)
        elif kind == "SDTCisFP":
            solver.narrow(var, FP_TYPES, reason)
        elif kind == "SDTCisVec":
            solver.narrow(var, VEC_TYPES, reason)
        elif kind == "SDTCVecEltisVT":
            element = self.reader.vt(constraint.record("VT"))
            solver.narrow(var, mask_where(lambda t: mvt.MVT_COUNT[t] > 0 and mvt.MVT_ELEM[t] == element), reason)
        elif kind == "SDTCisVTSmallerThanOp":
            other_number = constraint.int("OtherOperandNum")
            other = self._operand(node, other_number, results)
            leaf = node.args[number - len(results)]
            if other >= 0 and isinstance(leaf, PatLeaf) and leaf.kind == LEAF_VT and isinstance(leaf.value, int):
                bits = mvt.MVT_BITS[mvt.MVT_ELEM[leaf.value]]
                solver.narrow(other, mask_where(lambda t: mvt.MVT_BITS[mvt.MVT_ELEM[t]] > bits),
                              f"SDTCisVTSmallerThanOp<{number}, {other_number}> of {node.op}")
        else:
            fields = {"SDTCisSameAs": ("OtherOperandNum", ""), "SDTCisOpSmallerThanOp": ("BigOperandNum", "smaller"),
                      "SDTCisEltOfVec": ("OtherOpNum", "element"), "SDTCisSubVecOfVec": ("OtherOpNum", "subvector"),
                      "SDTCisSameNumEltsAs": ("OtherOperandNum", "count"), "SDTCisSameSizeAs": ("OtherOperandNum", "size")}
            if kind not in fields:
                raise constraint.error(f"unknown type constraint '{kind}'")
            field, relation = fields[kind]
            other_number = constraint.int(field)
            other = self._operand(node, other_number, results)
            if other < 0:
                return
            reason = f"{kind}<{number}, {other_number}> of {node.op}"
            if relation:
                solver.relate(relation, var, other, reason)
            else:
                solver.same(var, other, reason)

    def write_back(self, tree: Tree) -> None:
        """Store the one type of each value in the tree."""
        results = [self.solver.result(v) for v in self.vars.get(id(tree), ())]
        if isinstance(tree, PatLeaf):
            if results and tree.kind not in (LEAF_VT, LEAF_COND):
                tree.type = results[0]
            return
        tree.types = results
        if tree.kind != NODE_COMPLEX:
            for arg in tree.args:
                self.write_back(arg)


def infer(reader: PatternReader, trees: list[Tree], legal: int) -> None:
    """Type every value of `trees` (which share names).  `legal`: bit set of the types that the target holds in registers.

    Raises OxllcError at the reader's owner, with the trail of constraints, where types conflict or stay open.
    """
    typing = _Typing(reader)
    try:
        for tree in trees:
            typing.add(tree, "")
        typing.solver.solve(legal)
        for tree in trees:
            typing.write_back(tree)
    except TypeConflict as conflict:
        text = "; ".join(map(str, trees))
        hint = "\n        ".join([f"in {text}", *conflict.trail]) if conflict.trail else f"in {text}"
        raise reader.error(conflict.message, hint) from None


__all__ = ["ALL_TYPES", "MVT_NAMES", "infer", "mask_of"]
