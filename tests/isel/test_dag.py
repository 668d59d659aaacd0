"""The SelectionDAG itself: sharing, replacing, deleting, ordering."""

from __future__ import annotations

import random

from oxllc.isel.dag import DAG
from oxllc.isel.dump import node_text
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import I64


def test_equal_nodes_are_one() -> None:
    dag = DAG(I64)
    x, y = dag.register(70000, I64), dag.register(70001, I64)
    assert dag.get(isd.ADD, I64, (x, y)) is dag.get(isd.ADD, I64, (x, y))
    assert dag.get(isd.ADD, I64, (x, y)) is not dag.get(isd.ADD, I64, (y, x))
    assert dag.constant(-1, I64) is dag.constant((1 << 64) - 1, I64)
    assert dag.setcc(I64, x, y, isd.SETLT) is not dag.setcc(I64, x, y, isd.SETGT)


def test_glue_is_never_shared() -> None:
    dag = DAG(I64)
    x = dag.register(70000, I64)
    assert dag.glued_copy_to_reg(dag.entry, 10, x, None)[0] is not dag.glued_copy_to_reg(dag.entry, 10, x, None)[0]


def test_replacing_merges_equal_users() -> None:
    dag = DAG(I64)
    x, y, z = (dag.register(70000 + i, I64) for i in range(3))
    p = dag.get(isd.ADD, I64, (x, z))
    q = dag.get(isd.ADD, I64, (y, z))
    top = dag.get(isd.XOR, I64, (p, q))
    dag.root = dag.copy_to_reg(dag.entry, 70009, top)
    dag.replace_all_uses(y, x)
    assert top.node.ops == (p, p)
    assert q.node.opcode == isd.DELETED
    dag.remove_dead()
    dag.verify()


def test_deleting_takes_operands_along() -> None:
    dag = DAG(I64)
    x = dag.register(70000, I64)
    inner = dag.get(isd.ADD, I64, (x, dag.constant(1, I64)))
    outer = dag.get(isd.MUL, I64, (inner, inner))
    dag.root = dag.copy_to_reg(dag.entry, 70001, x)
    dag.delete(outer.node)
    assert inner.node.opcode == isd.DELETED and outer.node.opcode == isd.DELETED
    dag.remove_dead()
    dag.verify()


def test_random_rewriting_keeps_the_invariants() -> None:
    for seed in range(20):
        rng = random.Random(seed)
        dag = DAG(I64)
        values = [dag.register(70000 + i, I64) for i in range(4)]
        for _ in range(60):
            values.append(dag.get(rng.choice((isd.ADD, isd.XOR, isd.SUB)), I64, (rng.choice(values), rng.choice(values))))
        chain = dag.entry
        for i, value in enumerate(values[-8:]):
            chain = dag.copy_to_reg(chain, 80000 + i, value)
        dag.root = chain
        for _ in range(15):
            order = [n for n in dag.topological_order() if n.vts == (I64,)]
            at = rng.randrange(1, len(order))
            # Replacing by an earlier node cannot make a cycle.
            dag.replace_all_uses(order[at].values[0], order[rng.randrange(at)].values[0])
        dag.remove_dead()
        dag.verify()


def test_deep_graphs_need_no_recursion() -> None:
    dag = DAG(I64)
    value = dag.register(70000, I64)
    for _ in range(20000):
        value = dag.get(isd.ADD, I64, (value, dag.register(70001, I64)))
    dag.root = dag.copy_to_reg(dag.entry, 70002, value)
    assert len(dag.topological_order()) == 20000 + 4
    dag.remove_dead()


def test_dump_names_everything() -> None:
    dag = DAG(I64)
    x = dag.register(70000, I64)
    dag.root = dag.copy_to_reg(dag.entry, 70001, dag.setcc(I64, x, dag.constant(3, I64), isd.SETLT))
    text = "\n".join(map(node_text, dag.nodes))
    assert "SETCC<setlt>" in text and "Constant<3>" in text and "CopyToReg<70001>" in text


def test_condition_codes() -> None:
    compare = {
        isd.SETEQ: lambda x, y: x == y, isd.SETNE: lambda x, y: x != y, isd.SETLT: lambda x, y: x < y, isd.SETLE: lambda x, y: x <= y,
        isd.SETGT: lambda x, y: x > y, isd.SETGE: lambda x, y: x >= y,
    }  # fmt: skip
    for cc, function in compare.items():
        for x in (0, 1, 2):
            for y in (0, 1, 2):
                assert compare[isd.swap_operands_cc(cc)](y, x) == function(x, y)
                assert compare[isd.invert_int_cc(cc)](x, y) != function(x, y)
    assert isd.invert_fp_cc(isd.SETOLT) == isd.SETUGE
    assert isd.swap_operands_cc(isd.SETULE) == isd.SETUGE
