"""Each numbered invariant of the verifier is broken once, minimally; and nothing valid is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.ir import Module, parse, verifier
from oxllc.ir.attributes import EMPTY
from oxllc.ir.instructions import (
    AllocaInst,
    AtomicRMWInst,
    BranchInst,
    CallInst,
    CmpInst,
    GEPInst,
    Instruction,
    LoadInst,
    PhiInst,
    SwitchInst,
)
from oxllc.ir.types import I32, I64, VOID
from oxllc.ir.values import ConstantInt
from oxllc.ir.verifier import check, verify

GOOD = """
@g = global i32 0
define i32 @f(i32 %x, ptr %p, i1 %c) {
entry:
  %a = add i32 %x, 1
  %l = load i32, ptr %p
  %k = icmp eq i32 %a, %l
  %s = alloca i32
  %e = getelementptr { i32, i64 }, ptr %p, i32 0, i32 1
  %r = atomicrmw add ptr %p, i32 1 monotonic
  %t = select i1 %k, i32 %a, i32 %l
  %z = zext i32 %t to i64
  br i1 %c, label %left, label %right
left:
  %i = call i32 @f(i32 %a, ptr %p, i1 %c)
  switch i32 %i, label %join [ i32 1, label %right ]
right:
  %ph = phi i32 [ %a, %entry ], [ %i, %left ]
  br label %join
join:
  ret i32 %a
}
"""

Break = Callable[[Module, dict[str, Instruction]], object]


def _set(inst: Instruction, number: int, value: object) -> None:
    inst.operands[number] = value  # type: ignore[call-overload]


def _blocks(module: Module) -> dict[str, object]:
    return {b.name: b for b in module.functions["f"].blocks}


def _no_terminator(m: Module, v: dict[str, Instruction]) -> None:
    m.functions["f"].blocks[3].instructions.pop()


def _entry_has_predecessor(m: Module, v: dict[str, Instruction]) -> None:
    f = m.functions["f"]
    branch = f.blocks[2].instructions[-1]
    assert isinstance(branch, BranchInst)
    branch.successors = [f.blocks[0]]


def _phi_in_the_middle(m: Module, v: dict[str, Instruction]) -> None:
    block = m.functions["f"].blocks[3]
    phi = PhiInst(I32, [v["a"], v["a"]], [m.functions["f"].blocks[1], m.functions["f"].blocks[2]])
    phi.parent = block
    other = Instruction("fneg", I32, [v["a"]])
    other.parent = block
    block.instructions[0:0] = [other, phi]


def _phi_entry_missing(m: Module, v: dict[str, Instruction]) -> None:
    phi = v["ph"]
    assert isinstance(phi, PhiInst)
    del phi.operands[0], phi.incoming_blocks[0]


def _not_dominated(m: Module, v: dict[str, Instruction]) -> None:
    _set(m.functions["f"].blocks[3].instructions[-1], 0, v["i"])


def _used_before_defined(m: Module, v: dict[str, Instruction]) -> None:
    _set(v["a"], 0, v["l"])


def _foreign_operand(m: Module, v: dict[str, Instruction]) -> None:
    _set(v["a"], 0, parse(GOOD).functions["f"].args[0])


def _predicate(m: Module, v: dict[str, Instruction]) -> None:
    compare = v["k"]
    assert isinstance(compare, CmpInst)
    compare.predicate = "oeq"


def _alignment(m: Module, v: dict[str, Instruction]) -> None:
    load = v["l"]
    assert isinstance(load, LoadInst)
    load.align = 3


def _load_ordering(m: Module, v: dict[str, Instruction]) -> None:
    load = v["l"]
    assert isinstance(load, LoadInst)
    load.ordering = "release"


def _rmw_ordering(m: Module, v: dict[str, Instruction]) -> None:
    rmw = v["r"]
    assert isinstance(rmw, AtomicRMWInst)
    rmw.ordering = "unordered"


def _gep_field(m: Module, v: dict[str, Instruction]) -> None:
    assert isinstance(v["e"], GEPInst)
    _set(v["e"], 2, ConstantInt(I32, 9))


def _argument_type(m: Module, v: dict[str, Instruction]) -> None:
    _set(v["i"], 0, ConstantInt(I64, 1))


def _duplicate_case(m: Module, v: dict[str, Instruction]) -> None:
    switch = m.functions["f"].blocks[1].instructions[-1]
    assert isinstance(switch, SwitchInst)
    switch.cases[0] = ConstantInt(I64, 1)


def _wrong_ret(m: Module, v: dict[str, Instruction]) -> None:
    _set(m.functions["f"].blocks[3].instructions[-1], 0, v["z"])


def _stray_landingpad(m: Module, v: dict[str, Instruction]) -> None:
    call = v["i"]
    block = m.functions["f"].blocks[1]
    assert isinstance(call, CallInst)
    call.opcode = "invoke"
    call.successors = [m.functions["f"].blocks[3], m.functions["f"].blocks[2]]
    block.instructions = [call]
    phi = v["ph"]
    assert isinstance(phi, PhiInst)
    phi.operands[1] = ConstantInt(I32, 0)


def _musttail(m: Module, v: dict[str, Instruction]) -> None:
    call = v["i"]
    assert isinstance(call, CallInst)
    call.tail = "musttail"


def _void_operand(m: Module, v: dict[str, Instruction]) -> None:
    v["a"].type = VOID


def _initializer(m: Module, v: dict[str, Instruction]) -> None:
    m.globals["g"].initializer = ConstantInt(I64, 0)


def _comdat(m: Module, v: dict[str, Instruction]) -> None:
    m.functions["f"].comdat = "none"


def _byval_integer(m: Module, v: dict[str, Instruction]) -> None:
    m.functions["f"].args[0].attrs = EMPTY.with_enum("byval", I32)


def _alloca_of_void(m: Module, v: dict[str, Instruction]) -> None:
    alloca = v["s"]
    assert isinstance(alloca, AllocaInst)
    alloca.allocated_type = VOID


def _same_name(m: Module, v: dict[str, Instruction]) -> None:
    v["l"].name = "a"


def _declaration_linkage(m: Module, v: dict[str, Instruction]) -> None:
    m.globals["g"].initializer = None
    m.globals["g"].linkage = "internal"


def _conditional(m: Module, v: dict[str, Instruction]) -> None:
    _set(m.functions["f"].blocks[0].instructions[-1], 0, v["a"])


BREAKS: list[tuple[str, Break]] = [
    ("V01", _no_terminator),
    ("V02", _entry_has_predecessor),
    ("V03", _phi_in_the_middle),
    ("V04", _phi_entry_missing),
    ("V05", _not_dominated),
    ("V05", _used_before_defined),
    ("V06", _foreign_operand),
    ("V07", lambda m, v: _set(v["a"], 1, ConstantInt(I64, 1))),
    ("V08", _predicate),
    ("V09", lambda m, v: setattr(v["z"], "opcode", "trunc")),
    ("V10", _alignment),
    ("V10", _load_ordering),
    ("V11", _rmw_ordering),
    ("V12", _gep_field),
    ("V13", _argument_type),
    ("V14", _duplicate_case),
    ("V14", _conditional),
    ("V15", _wrong_ret),
    ("V16", lambda m, v: _set(v["t"], 0, v["a"])),
    ("V17", _stray_landingpad),
    ("V18", _musttail),
    ("V19", _void_operand),
    ("V20", _initializer),
    ("V20", _comdat),
    ("V21", _byval_integer),
    ("V22", _alloca_of_void),
    ("V23", _same_name),
    ("V24", _declaration_linkage),
]


def test_valid_is_accepted() -> None:
    assert verify(parse(GOOD)) == []


@pytest.mark.parametrize(("id", "damage"), BREAKS, ids=[f"{i}-{d.__name__.strip('_')}" for i, d in BREAKS])
def test_invariant(id: str, damage: Break) -> None:
    module = parse(GOOD)
    damage(module, {i.name: i for i in module.functions["f"].instructions() if i.type is not VOID})
    assert id in {p.id for p in verify(module)}
    with pytest.raises(OxllcError, match=id):
        check(module)


def test_every_invariant_is_tested_and_documented() -> None:
    documented = set(re.findall(r"^    (V\d\d)  ", verifier.__doc__ or "", re.M))
    used = set(re.findall(r'"(V\d\d)"', Path(verifier.__file__).read_text()))
    assert documented == used == {id for id, _ in BREAKS}


def test_all_problems_are_reported_at_once() -> None:
    module = parse(GOOD)
    values = {i.name: i for i in module.functions["f"].instructions()}
    _alignment(module, values)
    _predicate(module, values)
    _byval_integer(module, values)
    assert [p.id for p in verify(module)] == ["V21", "V10", "V08"]
