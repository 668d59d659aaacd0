"""The right side of a rule: the expression that builds its tile.

A result tree becomes a nest of `M(I_<instruction>, [operands], ...)` calls (see `machine_node.py`).  Operands that are names take
what the rule bound: the value, the constant's payload, a symbol, a block, a part of a complex pattern.  Transformations
(SDNodeXForm) are inlined as expressions over the constant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.match_complex import FUNCTIONS as COMPLEX_FUNCTIONS
from oxllc.isel.match_expr import translate
from oxllc.target_desc.pattern_tree import (
    LEAF_INT,
    LEAF_PHYSREG,
    LEAF_REGCLASS,
    LEAF_SUBREG,
    LEAF_UNSET,
    NODE_INSTR,
    NODE_SD,
    NODE_XFORM,
    PatLeaf,
    PatNode,
    Tree,
)

if TYPE_CHECKING:
    from oxllc.isel.match_rules import Binding, Path, Rule
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.records import Record


def _suffix(path: Path) -> str:
    return "_" + "_".join(map(str, path)) if path else ""


class ResultWriter:
    """Writes result expressions for one target."""

    def __init__(self, target: Target) -> None:
        self.target = target

    def complex_call(self, record: Record) -> str:
        """The call of a ComplexPattern's function, with {} for the value."""
        function = record.str("SelectFunc")
        if function not in COMPLEX_FUNCTIONS:
            from oxllc.diagnostics import did_you_mean

            raise record.error(f"no selection function '{function}'", "SelectFunc", did_you_mean(function, COMPLEX_FUNCTIONS))
        low, high, mask = 0, 0, 0
        for operand in record.list("OperandTypes"):
            if not operand.isa("Operand"):
                continue
            width = operand.int("Width")
            scale = operand.int("Scale")
            mask = (1 << scale) - 1
            if operand.bit("isSigned"):
                low, high = -(1 << (width + scale - 1)), (1 << (width + scale - 1)) - 1
            else:
                low, high = 0, (1 << (width + scale)) - 1
        return f"{function}({{}}, {low}, {high}, {mask})"

    def root(self, rule: Rule, folded: list[str]) -> str:
        """The expression for a rule's tile."""
        results = rule.pattern.results
        if len(results) != 1:
            raise rule.pattern.record.error(f"a pattern has one result instruction here, not {len(results)}")
        tail = ["n", str(rule.number)]
        if folded:
            tail.append("(" + ", ".join(folded) + ",)")
        tree = results[0]
        if isinstance(tree, PatNode) and tree.kind == NODE_INSTR:
            return self.instruction(tree, rule, tail)
        # A result that is only an operand, (Pat<(freeze GPR:$x), (i64 GPR:$x)>): a copy.
        text = ", ".join(self.operands(tree, rule))
        return f"M(I_COPY, [{text}], {', '.join(tail)})"

    def instruction(self, tree: PatNode, rule: Rule, tail: list[str]) -> str:
        """One instruction."""
        name = tree.op
        args = list(tree.args)
        result_class = -1
        if name == "COPY_TO_REGCLASS":
            name = "COPY"
            result_class = self._class(args.pop(), rule)
        elif name == "SUBREG_TO_REG":
            raise rule.pattern.record.error("SUBREG_TO_REG is not supported in results; use INSERT_SUBREG of IMPLICIT_DEF")
        elif name == "REG_SEQUENCE":
            result_class = self._class(args.pop(0), rule)
        operands: list[str] = []
        for arg in args:
            operands.extend(self.operands(arg, rule))
        if name not in self.target.instr_by_name:
            raise rule.pattern.record.error(f"unknown instruction '{name}'")
        desc = self.target.instr_by_name[name]
        expected = len([op for op in desc.operands if not op.is_def])
        if not desc.is_variadic and name != "COPY" and len(operands) != expected:
            raise rule.pattern.record.error(f"'{name}' takes {expected} operand(s), the pattern's result gives {len(operands)}")
        parts = [f"I_{name}", f"[{', '.join(operands)}]", *tail]
        if result_class >= 0:
            parts.append(f"result_class={result_class}")
        return f"M({', '.join(parts)})"

    def _class(self, leaf: Tree, rule: Rule) -> int:
        if not isinstance(leaf, PatLeaf) or leaf.kind != LEAF_REGCLASS or leaf.value not in self.target.class_by_name:
            raise rule.pattern.record.error(f"'{leaf}' is not a register class of this target")
        return self.target.class_by_name[str(leaf.value)]

    def operands(self, tree: Tree, rule: Rule) -> list[str]:
        """The operand expressions that a result operand stands for (several for a whole complex operand)."""
        if isinstance(tree, PatNode):
            if tree.kind == NODE_INSTR:
                return [self.instruction(tree, rule, [])]
            if tree.kind == NODE_XFORM:
                return [self.transform(tree, rule)]
            if tree.kind == NODE_SD and len(tree.args) <= 1:
                # A leaf operator around a name, as in (tframeindex $fi) or (timm $x): the operand as it is.
                if tree.args:
                    return self.operands(tree.args[0], rule)
                if tree.name:
                    return [self.bound(rule.bindings[tree.name])]
            raise rule.pattern.record.error(f"'{tree}' cannot stand in the result of a pattern")
        if tree.kind == LEAF_INT:
            return [str(tree.value)]
        if tree.kind == LEAF_PHYSREG:
            return [str(self.target.reg_by_name[str(tree.value)] if tree.value else 0)]
        if tree.kind == LEAF_REGCLASS:
            return [str(self._class(tree, rule))]
        if tree.kind == LEAF_SUBREG:
            return [str(self.target.sub_indices[str(tree.value)])]
        if tree.kind == LEAF_UNSET or not tree.name:
            raise rule.pattern.record.error(f"'{tree}' in a result has no name")
        binding = rule.bindings.get(tree.name)
        if binding is None:
            raise rule.pattern.record.error(f"the result uses ${tree.name}, which is not bound where it can be used")
        if binding.kind == "complex" and binding.part < 0:
            record = rule.complexes[binding.path]
            return [f"c{_suffix(binding.path) or '_'}[{i}]" for i in range(record.int("NumOperands"))]
        return [self.bound(binding)]

    def bound(self, binding: Binding) -> str:
        """The expression for what a name binds."""
        path = binding.path
        node = "n" + _suffix(path)
        kind = binding.kind
        if kind == "value":
            return "v" + _suffix(path) if path else "n.values[0]"
        if kind in ("imm", "block"):
            return f"{node}.payload"
        if kind == "symbol":
            return f"SymbolRef(*{node}.payload)"
        if kind == "frame":
            return f"FrameIndex({node}.payload)"
        if kind == "operand":
            return f"s.operand(v{_suffix(path)})"
        assert kind == "complex"
        return f"c{_suffix(path) or '_'}[{binding.part}]"

    def transform(self, tree: PatNode, rule: Rule) -> str:
        """An SDNodeXForm of a constant."""
        record = tree.record
        assert record is not None
        inner = self.operands(tree.args[0], rule)[0]
        text = record.str("XFormFunction")
        if not text.strip():
            return inner
        return "(" + translate(text, {"imm": inner, "Imm": inner, "bits": inner}, record) + ")"
