"""Combines: they keep values (against a plain evaluator) and do what they are for."""

from __future__ import annotations

import random

import pytest

from oxllc.isel.combine import combine
from oxllc.isel.combine_int import signed_magic, unsigned_magic
from oxllc.isel.dag import DAG, MemInfo, SDValue
from oxllc.isel.knownbits import known
from oxllc.isel.legalize_info import Legality
from oxllc.mir.function import MemOperand
from oxllc.target_desc import isd
from oxllc.target_desc.load import load_target
from oxllc.target_desc.mvt import I8, I16, I32, I64

from .dag_eval import value_of

REGS = (70000, 70001, 70002)
INTERESTING = (0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32, (1 << 63) - 1, 1 << 63,
               (1 << 64) - 1, (1 << 64) - 2, 0xFFFFFFFF80000000)


@pytest.fixture(scope="module", params=["", "+zba,+zbb,+zbs,+zicond"])
def legality(request: pytest.FixtureRequest) -> Legality:
    return Legality(load_target("generic-rv64", request.param))


def random_value(dag: DAG, rng: random.Random, depth: int) -> SDValue:
    if depth == 0 or rng.random() < 0.1:
        if rng.random() < 0.4:
            return dag.constant(rng.choice((*INTERESTING, rng.getrandbits(64), rng.randrange(-20, 20))), I64)
        return dag.copy_from_reg(dag.entry, rng.choice(REGS), I64).values[0]
    kind = rng.randrange(16)
    x = random_value(dag, rng, depth - 1)
    y = random_value(dag, rng, depth - 1)
    if kind < 7:
        opcode = rng.choice((isd.ADD, isd.SUB, isd.MUL, isd.AND, isd.OR, isd.XOR, isd.UMIN, isd.SMAX))
        return dag.get(opcode, I64, (x, y))
    if kind < 10:
        amount = dag.constant(rng.choice((1, 2, 3, 8, 16, 24, 31, 32, 33, 48, 56, 63)), I64)
        return dag.get(rng.choice((isd.SHL, isd.SRL, isd.SRA)), I64, (x, amount))
    if kind == 10:
        return dag.get(isd.SIGN_EXTEND_INREG, I64, (x,), rng.choice((I8, I16, I32)))
    if kind == 11:
        cc = rng.choice((isd.SETEQ, isd.SETNE, isd.SETLT, isd.SETLE, isd.SETGT, isd.SETGE, isd.SETULT, isd.SETULE, isd.SETUGT, isd.SETUGE))
        return dag.setcc(I64, x, y, cc)
    if kind == 12:
        condition = dag.setcc(I64, x, y, rng.choice((isd.SETLT, isd.SETEQ, isd.SETUGT)))
        return dag.get(isd.SELECT, I64, (condition, random_value(dag, rng, depth - 1), x))
    if kind == 13:
        divisor = dag.constant(rng.choice((1, 2, 3, 5, 7, 10, 12, 16, 100, 641, 1000, 6700417, -1, -2, -3, -7, -8, 1 << 40, 3 << 40)), I64)
        return dag.get(rng.choice((isd.SDIV, isd.UDIV, isd.SREM, isd.UREM)), I64, (x, divisor))
    if kind == 14:
        mask = (1 << rng.choice((1, 8, 12, 16, 31, 32, 48))) - 1
        return dag.get(isd.AND, I64, (x, dag.constant(mask, I64)))
    return dag.get(rng.choice((isd.SLLW, isd.SRLW, isd.SRAW)), I64, (x, y))


@pytest.mark.parametrize("legal_only", [False, True])
def test_values_stay(legality: Legality, legal_only: bool) -> None:
    for seed in range(300):
        rng = random.Random(seed * 2 + legal_only)
        dag = DAG(I64)
        value = random_value(dag, rng, rng.randrange(2, 6))
        inputs = [{reg: rng.choice((*INTERESTING, rng.getrandbits(64))) for reg in REGS} for _ in range(6)]
        before = [value_of(value, registers) for registers in inputs]
        facts = known(value)
        for result in before:
            if result is not None:
                assert not result & facts[0] and result & facts[1] == facts[1], f"seed {seed}: known bits"
                top = result >> (64 - facts[2])
                assert top in (0, (1 << facts[2]) - 1), f"seed {seed}: sign bits"
        dag.root = dag.copy_to_reg(dag.entry, 70009, value)
        combine(dag, legality, legal_only)
        dag.verify()
        for registers, wanted in zip(inputs, before):
            if wanted is not None:
                assert value_of(dag.root.node.ops[1], registers) == wanted, f"seed {seed}"


def simplified(dag: DAG, value: SDValue, legality: Legality) -> SDValue:
    dag.root = dag.copy_to_reg(dag.entry, 70009, value)
    combine(dag, legality, False)
    return dag.root.node.ops[1]


def test_extension_goes_into_the_load(legality: Legality) -> None:
    dag = DAG(I64)
    address = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
    load = dag.load(dag.entry, address, I64, MemInfo(I32, isd.EXTLOAD, MemOperand(4, 4)))
    result = simplified(dag, dag.get(isd.SIGN_EXTEND_INREG, I64, (load.values[0],), I32), legality)
    assert result.node.opcode == isd.LOAD and result.node.payload.ext == isd.SEXTLOAD


def test_mask_narrows_the_load_but_not_below_a_byte(legality: Legality) -> None:
    for mask, opcode in ((0xFF, isd.LOAD), (1, isd.AND), (0xF, isd.AND)):
        dag = DAG(I64)
        address = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
        load = dag.load(dag.entry, address, I64, MemInfo(I32, isd.EXTLOAD, MemOperand(4, 4)))
        result = simplified(dag, dag.get(isd.AND, I64, (load.values[0], dag.constant(mask, I64))), legality)
        assert result.node.opcode == opcode
        if opcode == isd.LOAD:
            assert result.node.payload.vt == I8 and result.node.payload.ext == isd.ZEXTLOAD


def test_volatile_loads_keep_their_width(legality: Legality) -> None:
    dag = DAG(I64)
    address = dag.copy_from_reg(dag.entry, 70000, I64).values[0]
    load = dag.load(dag.entry, address, I64, MemInfo(I32, isd.EXTLOAD, MemOperand(4, 4, is_volatile=True)))
    result = simplified(dag, dag.get(isd.AND, I64, (load.values[0], dag.constant(0xFF, I64))), legality)
    assert result.node.opcode == isd.AND


def test_magic_numbers() -> None:
    for bits in (8, 12):
        for divisor in range(2, 200):
            magic, p = unsigned_magic(divisor, bits)
            assert all(x * magic >> p == x // divisor for x in range(1 << bits))
            for signed in (divisor, -divisor) if divisor < 1 << (bits - 1) else ():
                magic, p = signed_magic(signed, bits)
                for x in range(-(1 << (bits - 1)), 1 << (bits - 1)):
                    assert (x * magic >> p) + (x * magic < 0) == int(x / signed)
