"""Expansions of operations without a pattern keep their value; what is left is legal."""

from __future__ import annotations

import random
from types import SimpleNamespace

import pytest

from oxllc.ir.layout import DataLayout
from oxllc.isel.dag import DAG
from oxllc.isel.legalize import legalize
from oxllc.isel.legalize_info import Legality
from oxllc.isel.lower_types import TypeLowering
from oxllc.target_desc import isd
from oxllc.target_desc.load import load_target
from oxllc.target_desc.mvt import I16, I64

from .dag_eval import value_of

UNARY = (isd.CTPOP, isd.CTLZ, isd.CTTZ, isd.BSWAP, isd.BITREVERSE, isd.ABS)
BINARY = (isd.ROTL, isd.ROTR, isd.MULHU, isd.MULHS, isd.SMIN, isd.SMAX, isd.UMIN, isd.UMAX, isd.UREM, isd.SREM)
CONDITIONS = (isd.SETEQ, isd.SETNE, isd.SETLT, isd.SETLE, isd.SETGT, isd.SETGE, isd.SETULT, isd.SETULE, isd.SETUGT, isd.SETUGE)


def lowering(mattr: str, without: tuple[int, ...] = ()) -> SimpleNamespace:
    """What the legalizer wants of a function's lowering, for a target without some operations."""
    target = load_target("generic-rv64", mattr)
    legality = Legality(target)
    legality.legal = frozenset(op for op in legality.legal if op[0] not in without)
    return SimpleNamespace(legality=legality, optimize=False, types=TypeLowering(target, DataLayout(target.data_layout)), target=target)


@pytest.mark.parametrize("without", [(), UNARY + BINARY, (*UNARY, *BINARY, isd.MUL, isd.SELECT, isd.SIGN_EXTEND_INREG)])
@pytest.mark.parametrize("mattr", ["", "+zbb"])
def test_expansions(mattr: str, without: tuple[int, ...]) -> None:
    fl = lowering(mattr, without)
    rng = random.Random(1)
    numbers = [0, 1, 3, 1 << 63, (1 << 64) - 1, 0x8000, 0x7FFFFFFFFFFFFFFF, *(rng.getrandbits(64) for _ in range(4))]
    for opcode in UNARY + BINARY:
        dag = DAG(I64)
        x = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
        y = dag.copy_from_reg(dag.entry, 70001, I64).values[0]
        value = dag.get(opcode, I64, (x,) if opcode in UNARY else (x, y))
        if opcode in (isd.UREM, isd.SREM) and isd.MUL in without:
            continue  # a library call, made by the builder
        check(dag, fl, value, numbers, divides=opcode in (isd.UREM, isd.SREM))


@pytest.mark.parametrize("keep", [(isd.SETLT, isd.SETULT), (isd.SETLT, isd.SETULT, isd.SETEQ), (isd.SETGE, isd.SETUGE, isd.SETNE)])
def test_conditions(keep: tuple[int, ...]) -> None:
    fl = lowering("")
    fl.legality.legal = frozenset(op for op in fl.legality.legal if op[0] != isd.SETCC or (len(op) > 2 and op[2] in keep))
    for cc in CONDITIONS:
        dag = DAG(I64)
        x = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
        y = dag.copy_from_reg(dag.entry, 70001, I64).values[0]
        value = check(dag, fl, dag.setcc(I64, x, y, cc), [0, 1, 5, (1 << 64) - 1, 1 << 63])
        used = {node.payload for node in dag.topological_order() if node.opcode == isd.SETCC}
        assert used <= set(keep), value


def test_sign_extension_without_instruction() -> None:
    fl = lowering("", (isd.SIGN_EXTEND_INREG,))
    dag = DAG(I64)
    x = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
    check(dag, fl, dag.get(isd.SIGN_EXTEND_INREG, I64, (x,), I16), [0, 0x7FFF, 0x8000, 0xFFFF8000])


def check(dag: DAG, fl: SimpleNamespace, value, numbers: list[int], divides: bool = False):  # type: ignore[no-untyped-def]
    pairs = [(x, y) for x in numbers for y in numbers[:6] if y or not divides]
    pairs = [(x, y) for x, y in pairs if not (divides and y == (1 << 64) - 1)]
    before = [value_of(value, {70000: x, 70001: y}) for x, y in pairs]
    dag.root = dag.copy_to_reg(dag.entry, 70009, value)
    legalize(dag, fl)  # type: ignore[arg-type]
    dag.remove_dead()
    dag.verify()
    result = dag.root.node.ops[1]
    for (x, y), wanted in zip(pairs, before):
        assert value_of(result, {70000: x, 70001: y}) == wanted, (isd.ISD_NAMES[value.node.opcode], hex(x), hex(y))
    return result
