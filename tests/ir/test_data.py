"""Types, data layout, floating-point literals, control-flow analyses: each against its definition or LLVM."""

from __future__ import annotations

import math
import random
import struct

import llvmlite.binding as llvm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oxllc.diagnostics import OxllcError
from oxllc.ir import parse
from oxllc.ir.cfg import DominatorTree, immediate_dominators, reverse_post_order
from oxllc.ir.floats import double_to, parse_float, print_float, to_float
from oxllc.ir.layout import DataLayout
from oxllc.ir.llvm import canonical, initialize
from oxllc.ir.types import (
    BFLOAT,
    DOUBLE,
    FLOAT,
    FP128,
    HALF,
    I8,
    I32,
    I64,
    PPC_FP128,
    X86_FP80,
    FloatType,
    Type,
    array_type,
    int_type,
    pointer_type,
    struct_type,
    vector_type,
)

RISCV = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
NVPTX = "e-p:64:64:64-p3:32:32:32-i1:8:8-i8:8:8-i16:16:16-i32:32:32-i64:64:64-f32:32:32-f64:64:64-v16:16:16-v32:32:32"


def test_types_are_interned() -> None:
    assert int_type(33) is int_type(33)
    assert struct_type([I8, array_type(I32, 4)]) is struct_type([I8, array_type(I32, 4)])
    assert struct_type([I8], packed=True) is not struct_type([I8])
    assert str(vector_type(pointer_type(3), 4, scalable=True)) == "<vscale x 4 x ptr addrspace(3)>"


scalars = st.sampled_from([int_type(b) for b in (1, 7, 8, 16, 24, 32, 33, 64, 65, 128, 257)]) | st.sampled_from(
    [HALF, BFLOAT, FLOAT, DOUBLE, FP128, X86_FP80, pointer_type(), pointer_type(3)]
)
simple = scalars | st.builds(vector_type, st.sampled_from([I8, I32, I64, FLOAT, DOUBLE, int_type(1)]), st.integers(1, 17))
any_type: st.SearchStrategy[Type] = st.recursive(
    simple,
    lambda inner: st.builds(array_type, inner, st.integers(0, 5)) | st.builds(struct_type, st.lists(inner, max_size=5), st.booleans()),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(any_type, st.sampled_from(["", RISCV, NVPTX, "E-p:32:32-i64:32-f80:32-a:0:32-n32"]))
def test_layout_equals_llvm(type: Type, layout: str) -> None:
    initialize()
    ours = DataLayout(layout)
    module = llvm.parse_assembly(f'target datalayout = "{layout}"\n@x = external global {type}\n', llvm.create_context())
    theirs = llvm.create_target_data(layout)
    value = module.get_global_variable("x")
    llvm_type = value.global_value_type
    assert ours.alloc_size(type) == theirs.get_abi_size(llvm_type)
    assert ours.abi_align(type) == theirs.get_abi_alignment(llvm_type)
    if type.kind == "struct":
        for number in range(len(type.elements())):  # type: ignore[attr-defined]
            assert ours.field_offset(type, number) == theirs.get_element_offset(llvm_type, number)  # type: ignore[arg-type]


def test_layout_errors() -> None:
    with pytest.raises(OxllcError, match="malformed item"):
        DataLayout("e-p:x")
    with pytest.raises(OxllcError, match="has no size"):
        DataLayout().alloc_size(parse("%t = type opaque\n@x = external global %t\n").struct_types["t"])


@settings(max_examples=200, deadline=None)
@given(st.floats(allow_nan=False) | st.floats(width=32, allow_nan=False))
def test_double_literals(value: float) -> None:
    bits = int.from_bytes(struct.pack(">d", value), "big")
    assert parse_float(print_float(bits, DOUBLE), DOUBLE) == bits
    if math.isfinite(value):
        assert parse_float(repr(value), DOUBLE) == bits
    narrow = double_to(bits, FLOAT)
    if narrow is not None:
        assert to_float(narrow, FLOAT) == value
        assert parse_float(print_float(narrow, FLOAT), FLOAT) == narrow


@settings(max_examples=200, deadline=None)
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6))
def test_decimals_round_once(value: object) -> None:
    import numpy as np

    text = format(value, ".30f")
    for type, numpy_type in ((HALF, np.float16), (FLOAT, np.float32), (DOUBLE, np.float64)):
        bits = parse_float(text, type)
        assert bits is not None
        near = to_float(bits, type)
        exact = abs(float(text)) < 65000
        if exact:
            # No neighbour is nearer (NumPy gives the neighbours).
            with np.errstate(over="ignore"):
                here = numpy_type(near)
                up, down = np.nextafter(here, numpy_type(np.inf)), np.nextafter(here, numpy_type(-np.inf))
            from fractions import Fraction

            error = abs(Fraction(text) - Fraction(near))
            for other in (up, down):
                if np.isfinite(other):
                    assert error <= abs(Fraction(text) - Fraction(float(other)))


@pytest.mark.parametrize("type", [HALF, BFLOAT, FLOAT, DOUBLE, FP128, X86_FP80, PPC_FP128], ids=str)
def test_literals_of_every_format_mean_the_same_to_llvm(type: FloatType) -> None:
    rng = random.Random(7)
    values = []
    for _ in range(40):
        bits = rng.getrandbits(type.bits)
        if type is X86_FP80:
            bits |= 1 << 63  # LLVM normalizes the unnormals of this format
        if type is PPC_FP128:
            bits &= (1 << 64) - 1
        values.append(bits)
    text = "\n".join(f"@x{i} = global {type} {print_float(b, type)}" for i, b in enumerate(values))
    module = parse(text)
    assert [g.initializer.bits for g in module.globals.values()] == values  # type: ignore[union-attr]
    again = parse(canonical(text))
    assert [g.initializer.bits for g in again.globals.values()] == values  # type: ignore[union-attr]


def test_bad_literals() -> None:
    assert parse_float("0x3FB999999999999A", FLOAT) is None  # not exact
    assert parse_float("0xH3C00", FLOAT) is None
    assert parse_float("f0x1FFFFFFFF", FLOAT) is None
    assert parse_float("+snan(0x0)", FLOAT) is None
    assert parse_float("+nan(0x400000)", FLOAT) is None  # the quiet bit is not part of the payload


# -- control flow ----------------------------------------------------------------------------------------------


def random_function(rng: random.Random, blocks: int) -> str:
    lines = ["define void @f(i1 %c, i32 %x) {", "entry:", "  br label %b0"]
    for number in range(blocks):
        lines.append(f"b{number}:")
        a, b = rng.randrange(blocks), rng.randrange(blocks)
        lines.append(
            rng.choice(
                [
                    "  ret void",
                    f"  br label %b{a}",
                    f"  br i1 %c, label %b{a}, label %b{b}",
                    f"  switch i32 %x, label %b{a} [ i32 1, label %b{b} i32 2, label %b{a} ]",
                ]
            )
        )
    return "\n".join([*lines, "}"])


def reachable_without(succs: list[list[int]], start: int, removed: int) -> set[int]:
    seen: set[int] = set()
    work = [start] if start != removed else []
    while work:
        node = work.pop()
        if node not in seen:
            seen.add(node)
            work += [s for s in succs[node] if s != removed]
    return seen


@pytest.mark.parametrize("seed", range(60))
def test_dominators_by_definition(seed: int) -> None:
    rng = random.Random(seed)
    function = parse(random_function(rng, rng.randrange(1, 12))).functions["f"]
    tree = DominatorTree(function)
    succs = tree.graph.succs
    count = len(succs)
    everything = reachable_without(succs, 0, -1)
    for a in range(count):
        without = reachable_without(succs, 0, a)
        for b in everything:
            assert tree.dominates_index(a, b) == (a in everything and b not in without)
    order = reverse_post_order(function)
    assert {tree.graph.index[b] for b in order} == everything
    loops = tree.loops()
    for loop in loops.loops:
        for block in loop.blocks:
            assert tree.dominates_index(loop.header, block)
            assert loop.header in reachable_without(succs, block, -1)
        if loop.parent is not None:
            assert set(loop.blocks) < set(loop.parent.blocks)
            assert loop.depth == loop.parent.depth + 1


def test_immediate_dominators_of_the_paper() -> None:
    # The irreducible graph of figure 4 in Cooper, Harvey and Kennedy.
    succs = [[1, 2], [3], [4, 5], [4], [3, 5], [4]]
    preds = [[], [0], [0], [1, 4], [2, 3, 5], [2, 4]]
    assert immediate_dominators(succs, preds, 0) == [0, 0, 0, 0, 0, 0]
