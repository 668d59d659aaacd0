"""Random DAGs that look like a target's patterns: each source tree built as nodes, some of it changed at random."""

from __future__ import annotations

import random

from oxllc.isel.dag import DAG, MemInfo, SDValue
from oxllc.mir.function import MachineBlock, MemOperand
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.isd import CC_BY_NAME, PAYLOAD_OPERAND
from oxllc.target_desc.model import Target
from oxllc.target_desc.pattern_legal import EXT_KINDS
from oxllc.target_desc.pattern_tree import LEAF_COND, LEAF_INT, LEAF_PHYSREG, LEAF_VT, PatLeaf, PatNode, Tree

CONSTANTS = [0, 1, -1, 2, 3, 5, 7, 8, 12, 31, 32, 33, 63, 64, 255, 256, 1024, 2047, 2048, -2048, -2049, 4094, 4095, 4096, 65535,
             0xFFFFFFFF, 0x7FFFFFFF, -(1 << 31), 1 << 31, 1 << 40, 0x1FFFFE, 0xFFFFFFFFFFFF, -4096, (1 << 63) - 1, -(1 << 63)]  # fmt: skip


class Sampler:
    """Builds DAG nodes from pattern trees; `mutation` is the chance that a part is replaced by something else."""

    def __init__(self, target: Target, seed: int, mutation: float) -> None:
        self.target = target
        self.random = random.Random(seed)
        self.mutation = mutation
        pointer = mvt.int_mvt(target.pointer_bits)
        assert pointer is not None
        self.dag = DAG(pointer)
        self.block = MachineBlock(0)
        self.regs = 65536
        self.names: dict[str, SDValue] = {}

    def leaf(self, vt: int) -> SDValue:
        """A value of a type: a register, a constant, a stack object or a sum."""
        choice = self.random.random()
        if mvt.MVT_IS_INT[vt] and choice < 0.2:
            return self.dag.constant(self.random.choice(CONSTANTS), vt)
        if vt == self.dag.ptr_vt and choice < 0.3:
            return self.dag.get(isd.FRAME_INDEX, vt, (), self.random.randrange(4))
        if mvt.MVT_IS_INT[vt] and choice < 0.4:
            return self.dag.get(isd.ADD, vt, (self.register(vt), self.dag.constant(self.random.choice(CONSTANTS), vt)))
        return self.register(vt)

    def register(self, vt: int) -> SDValue:
        """The content of one of a few virtual registers."""
        return self.dag.copy_from_reg(self.dag.entry, self.regs + self.random.randrange(6), vt).values[0]

    def value(self, tree: Tree) -> SDValue:
        """A value that may match the tree."""
        if self.random.random() < self.mutation:
            vt = tree.type if isinstance(tree, PatLeaf) else (tree.types[0] if tree.types else self.dag.ptr_vt)
            return self.leaf(vt if vt > mvt.ISVOID else self.dag.ptr_vt)
        if isinstance(tree, PatLeaf):
            if tree.kind == LEAF_INT:
                assert isinstance(tree.value, int)
                return self.dag.constant(tree.value, tree.type)
            if tree.kind == LEAF_PHYSREG:
                return self.dag.register(self.target.reg_by_name[str(tree.value)], tree.type)
            if tree.name in self.names and self.names[tree.name].vt == tree.type:
                return self.names[tree.name]
            found = self.leaf(tree.type) if tree.type >= 0 else self.leaf(self.dag.ptr_vt)
            if tree.name:
                self.names[tree.name] = found
            return found
        if tree.kind == "complex":
            return self.leaf(tree.types[0])
        return self.node(tree)

    def node(self, tree: PatNode) -> SDValue:
        """A node of the tree's opcode, operands from its arguments."""
        dag = self.dag
        opcode = tree.opcode
        name = isd.ISD_NAMES[opcode] if 0 <= opcode < len(isd.ISD_NAMES) else ""
        vts = tuple(tree.types)
        if name in ("Constant", "TargetConstant"):
            return dag.get(opcode, vts[0], (), dag.constant(self.random.choice(CONSTANTS), vts[0]).node.payload)
        if name in ("ConstantFP", "TargetConstantFP"):
            return dag.get(opcode, vts[0], (), self.random.choice([0, 1 << (mvt.MVT_BITS[vts[0]] - 1), 5]))
        if name == "BasicBlock":
            return dag.basic_block(self.block)
        if not tree.args and not tree.properties:
            return dag.get(opcode, vts[0] if vts else mvt.OTHER, (), ("symbol", 0))
        payload: object = None
        ops: list[SDValue] = []
        at = PAYLOAD_OPERAND.get(opcode, -1)
        for i, arg in enumerate(tree.args):
            if i == at and isinstance(arg, PatLeaf):
                if arg.kind == LEAF_COND:
                    payload = CC_BY_NAME[str(arg.value)] if self.random.random() > self.mutation else self.random.randrange(24)
                elif arg.kind == LEAF_VT:
                    payload = arg.value
            else:
                ops.append(self.value(arg))
        if tree.kind == "intrinsic":
            payload = tree.opcode_name
            chained = "SDNPHasChain" in tree.properties
            opcode = isd.INTRINSIC_VOID if not vts else isd.INTRINSIC_W_CHAIN if chained else isd.INTRINSIC_WO_CHAIN
        chained = "SDNPHasChain" in tree.properties and opcode != isd.INTRINSIC_WO_CHAIN
        if chained:
            ops.insert(0, dag.entry)
            vts = (*vts, mvt.OTHER)
        facts = {p.kind: p.value for p in tree.predicates}
        if "SDNPMemOperand" in tree.properties:
            value_vt = vts[0] if vts[0] != mvt.OTHER else ops[1].vt
            memory = facts.get("memvt", value_vt)
            assert isinstance(memory, int)
            size = max(1, mvt.MVT_BITS[memory] // 8)
            order = facts.get("ordering", ("",))
            assert isinstance(order, tuple)
            payload = MemInfo(memory, EXT_KINDS[str(facts.get("ext", "non"))], MemOperand(size, size), self.random.choice(order))
        return dag.make(opcode, vts or (mvt.OTHER,), tuple(ops), payload).values[0]
