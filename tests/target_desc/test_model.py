"""The model that `load_target` builds: features, registers, conventions, rules, schedules, cache."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import cache, list_cpus, list_features, load_target
from oxllc.target_desc.load import shared_target
from oxllc.target_desc.model import GENERIC_OPCODES, Target
from oxllc.target_desc.mvt import F32, F64, I64


@pytest.fixture(scope="module")
def rv64() -> Target:
    return load_target("generic-rv64")


@pytest.fixture(scope="module")
def ox1() -> Target:
    return load_target("ox1")


def test_generic_opcodes_come_first(rv64: Target) -> None:
    assert tuple(d.name for d in rv64.instrs[: len(GENERIC_OPCODES)]) == GENERIC_OPCODES
    copy = rv64.desc("COPY")
    assert (copy.def_positions, copy.use_positions) == ((0,), (1,))
    assert rv64.desc("PHI").is_variadic


def test_features() -> None:
    assert "zba" not in load_target("generic-rv64").features
    assert {"zba", "zbb", "c"} <= load_target("sifive-u74").features
    without = load_target("generic-rv64", "-f")
    assert "d" not in without.features and "FADD_S" not in without.instr_by_name and "FADD_D" not in without.instr_by_name
    assert "SH1ADD" in load_target("generic-rv64", "+zba").instr_by_name
    assert load_target("generic-rv64").elf_flags == 4  # the double-float ABI
    assert load_target("generic-rv64", "-f").elf_flags == 0


@pytest.mark.parametrize(("cpu", "mattr", "what"), [
    ("generic-rv46", "", "did you mean 'generic-rv64'"), ("generic-rv64", "+zbq", "unknown feature '+zbq'"),
    ("", "+nothing", "unknown feature"),
])
def test_unknown_names(cpu: str, mattr: str, what: str) -> None:
    with pytest.raises(OxllcError) as caught:
        load_target(cpu, mattr)
    assert what in str(caught.value)


def test_registers(rv64: Target, ox1: Target) -> None:
    x10, f10s, f10d = (rv64.reg_by_name[n] for n in ("X10", "F10_F", "F10_D"))
    assert rv64.overlap(f10s, f10d) and not rv64.overlap(x10, f10d)
    assert rv64.registers[0].name == "" and rv64.reg_by_asm_name["a0"] == x10
    assert {rv64.registers[r].name for r in rv64.reserved} == {"X0", "X2", "X3", "X4"}
    pair = ox1.registers[ox1.reg_by_name["X10_X11"]]
    assert pair.units == ox1.reg_units[ox1.reg_by_name["X10"]] | ox1.reg_units[ox1.reg_by_name["X11"]]
    assert pair.sub_regs[ox1.sub_indices["sub_hi"]] == ox1.reg_by_name["X11"]
    assert ox1.reg_by_asm_name["a0"] == ox1.reg_by_name["X10"]  # not the pair, which is written alike
    assert len(ox1.classes[ox1.class_by_name["GPR"]].members) == 128
    assert not ox1.reserved & set(ox1.classes[ox1.class_by_name["GPRQuad"]].order)


def test_classes_and_rules(rv64: Target, ox1: Target) -> None:
    gpr, jalr = rv64.class_by_name["GPR"], rv64.class_by_name["GPRJALR"]
    assert jalr in rv64.classes[gpr].sub_classes and gpr not in rv64.classes[jalr].sub_classes
    assert rv64.legal_types == {I64: gpr, F32: rv64.class_by_name["FPR32"], F64: rv64.class_by_name["FPR64"]}
    assert [i.opcode for i in rv64.copy_rules[jalr, gpr]] == ["ADDI"]  # inherited
    assert [i.opcode for i in rv64.reload_rules[rv64.class_by_name["FPR64"]]] == ["FLD"]
    assert ox1.copy_rules[ox1.class_by_name["GPRF32"], ox1.class_by_name["GPR"]][0].opcode == "ADDI"
    assert rv64.frame.large_imm[0].args == ("$dst", ("expr", "((imm + 0x800) >> 12) & 0xfffff", "$imm"))
    assert rv64.expansions["PseudoLLA"][0].insts[1].args == ("$dst", "$dst", ("spec", "pcrel_lo", "$pcrel_hi"))


def test_flags(rv64: Target, ox1: Target) -> None:
    assert rv64.desc("BEQ").branch_target == 2 and rv64.desc("BEQ").inverse == "BNE" and rv64.desc("BEQ").is_terminator
    assert rv64.desc("LW").may_load and not rv64.desc("LW").has_side_effects
    assert rv64.desc("ADD").is_commutable and not rv64.desc("ADD").has_side_effects and not rv64.desc("ADD").may_load
    assert ox1.desc("ADD").is_predicable and not rv64.desc("ADD").is_predicable and not ox1.desc("BEQ").is_predicable
    assert ox1.desc("OX_BALLOT").is_convergent and ox1.desc("OX_DPP").tied == ((0, 1),)


def test_schedule(rv64: Target) -> None:
    model = rv64.sched_model
    assert model.info(rv64.desc("MUL")).latency == 4 and model.info(rv64.desc("DIV")).uses[0][2] == 33
    u74 = load_target("sifive-u74")
    add, mul = u74.desc("ADD"), u74.desc("MUL")
    assert u74.sched_model.issue_width == 2
    assert u74.sched_model.info(add).latency - u74.sched_model.info(add).advances[0][0] == 1  # forwarded
    assert u74.sched_model.info(mul).latency == 3


def test_simt_facts(ox1: Target) -> None:
    assert ox1.simt is not None and ox1.wide is not None
    assert (ox1.simt.warp_size, ox1.simt.barrier_set, ox1.simt.exit) == (32, "OX_BSSY", "OX_EXIT")
    assert set(ox1.simt.windows) == {3, 5}
    assert (ox1.wide.fixed_mask, ox1.wide.fixed_bits) == (0x7F, 0x3F)
    assert ox1.wide.layout[7] == ("rd", 5) and ox1.wide.layout[31] == ("imm", 19)
    assert ox1.calling_convs["kernel"].is_kernel and ox1.conventions["ptx_kernel"] == "kernel"


def test_lists() -> None:
    assert [(c.name, c.target) for c in list_cpus()] == [("ox1", "ox"), ("generic-rv64", "riscv"), ("sifive-u74", "riscv")]
    assert any(f.name == "zicond" for f in list_features())


# -- the cache -----------------------------------------------------------------------------------------------------------


def snapshot(target: Target) -> list[object]:
    return [[(d.name, d.encoding, d.sched_rw, [vars_of(o) for o in d.operands]) for d in target.instrs], target.copy_rules.keys(),
            [(r.name, r.units) for r in target.registers]]


def vars_of(op: object) -> list[object]:
    return [getattr(op, name) for name in ("name", "kind", "lo", "hi", "reg_class", "fixup", "tied_to")]


def test_cached_target_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path / "c"))
    first = load_target("ox1")
    again = load_target("ox1")
    assert again is not first and snapshot(again) == snapshot(first)
    record = again.desc("ADD").record
    assert record is not None and record.str("AsmString") == "add\t$rd, $rs1, $rs2"
    for path in (tmp_path / "c").iterdir():  # any damage is noticed
        data = path.read_bytes()
        path.write_bytes(data[:-20] + b"x" + data[-19:])
    assert snapshot(load_target("ox1")) == snapshot(first)


def test_shared_target_follows_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path / "c"))
    file = tmp_path / "mini16.td"
    file.write_text((Path(__file__).resolve().parents[2] / "examples/targets/mini16.td").read_text())
    shared_target(target_desc=str(file))  # the first one is built, the others come from what it left
    first = shared_target(target_desc=str(file))
    assert shared_target(target_desc=str(file)) is first
    file.write_text(file.read_text() + "// changed\n")
    assert shared_target(target_desc=str(file)) is not first


@pytest.mark.parametrize("cpu", [info.name for info in list_cpus()])
def test_every_model_can_be_cached(cpu: str) -> None:
    """A class of the model that the unpickler does not take would only show as a slow start."""
    target = load_target(cpu)
    again = cache.load_model(cache.dump_model(target))
    assert vars(again).keys() == target.__getstate__().keys() and snapshot(again) == snapshot(target)


def test_cache_of_others_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path))
    assert cache.store("a", b"1") and cache.load("a") == b"1"
    tmp_path.chmod(0o777)
    assert cache.load("a") is None and not cache.store("b", b"2")


def test_unwritable_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("OXLLC_CACHE", str(tmp_path / "file" / "folder"))
    assert load_target("generic-rv64").cpu == "generic-rv64"
    monkeypatch.setenv("OXLLC_CACHE", "off")
    assert load_target("generic-rv64").cpu == "generic-rv64"


def test_cache_cannot_run_code() -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return (os.system, ("false",))

    with pytest.raises(pickle.UnpicklingError):
        cache.load_model(pickle.dumps(Evil()))
