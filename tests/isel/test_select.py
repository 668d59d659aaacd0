"""Selection of whole DAGs: folding, copies, classes, calls, order."""

from __future__ import annotations

from typing import Any

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.isel.dag import DAG, CallInfo, MemInfo, SDValue
from oxllc.isel.match_load import load_matcher
from oxllc.isel.select import select_dag
from oxllc.mir.context import PassContext
from oxllc.mir.function import FrameIndex, InlineAsm, MachineFunction, MemOperand, SymbolRef
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.model import Target
from oxllc.target_desc.patterns import load_patterns

from .mini_target import mini_target

I64 = mvt.I64
CHAIN = (mvt.OTHER,)
CHAIN_GLUE = (mvt.OTHER, mvt.GLUE)


class Case:
    """A function with one block and a DAG for it."""

    def __init__(self, target: Target | None = None) -> None:
        self.target = target or mini_target()
        self.target.num_units = len(self.target.registers)
        self.target.reg_units = [r.units for r in self.target.registers]
        self.mf = MachineFunction("f", self.target)
        self.block = self.mf.new_block("entry")
        self.dag = DAG(I64)
        self.ctx = PassContext(self.target)

    def reg(self, cls: str = "IR") -> int:
        return self.mf.new_vreg(self.target.class_by_name[cls])

    def read(self, reg: int, vt: int = I64) -> SDValue:
        return self.dag.copy_from_reg(self.dag.entry, reg, vt).values[0]

    def load(self, address: SDValue, chain: SDValue | None = None) -> Any:
        return self.dag.load(chain or self.dag.entry, address, I64, MemInfo(I64, 0, MemOperand(8, 8)))

    def store(self, value: SDValue, address: SDValue, chain: SDValue | None = None) -> SDValue:
        return self.dag.store(chain or self.dag.entry, value, address, MemInfo(I64, 0, MemOperand(8, 8, False, True)))

    def select(self, *roots: SDValue) -> list[str]:
        """Select with these chains as root; the instructions as text."""
        self.dag.root = self.dag.token_factor(roots)
        self.dag.verify()
        select_dag(self.dag, self.mf, self.block, self.target, self.ctx)
        return [f"{mi.desc.name} {' '.join(map(str, mi.ops))}".strip() for mi in self.block.instrs]

    def names(self, *roots: SDValue) -> list[str]:
        """The names of the instructions selected."""
        return [line.split(" ", maxsplit=1)[0] for line in self.select(*roots)]


@pytest.fixture
def case() -> Case:
    return Case()


def test_exported_values_are_computed_in_place(case: Case) -> None:
    a, b, out = case.reg(), case.reg(), case.reg()
    value = case.dag.get(isd.ADD, I64, (case.read(a), case.read(b)))
    assert case.select(case.dag.copy_to_reg(case.dag.entry, out, value)) == [f"ADD {out} {a} {b}"]


def test_second_export_is_a_copy(case: Case) -> None:
    a, out, out2 = case.reg(), case.reg(), case.reg()
    value = case.dag.get(isd.ADD, I64, (case.read(a), case.read(a)))
    lines = case.select(case.dag.copy_to_reg(case.dag.entry, out, value), case.dag.copy_to_reg(case.dag.entry, out2, value))
    assert sorted(line.split()[0] for line in lines) == ["ADD", "COPY"]


def test_zero_is_a_register_that_reads_zero(case: Case) -> None:
    a, out = case.reg(), case.reg()
    zero = case.target.reg_by_name["R0"]
    value = case.dag.get(isd.SUB, I64, (case.dag.constant(0, I64), case.read(a)))
    assert case.select(case.dag.copy_to_reg(case.dag.entry, out, value)) == [f"SUB {out} {zero} {a}"]


def test_load_folds_into_its_only_user(case: Case) -> None:
    a, p, out = case.reg(), case.reg(), case.reg()
    loaded = case.load(case.dag.get(isd.ADD, I64, (case.read(p), case.dag.constant(16, I64))))
    value = case.dag.get(isd.ADD, I64, (case.read(a), loaded.values[0]))
    lines = case.select(case.dag.copy_to_reg(case.dag.entry, out, value), loaded.values[1])
    assert lines == [f"ADDM {out} {a} {p} 16"]
    assert case.block.instrs[0].mem == MemOperand(8, 8)


def test_load_with_two_users_is_not_folded(case: Case) -> None:
    a, p, out = case.reg(), case.reg(), case.reg()
    loaded = case.load(case.read(p))
    value = case.dag.get(isd.ADD, I64, (case.read(a), loaded.values[0]))
    twice = case.dag.get(isd.MUL, I64, (value, loaded.values[0]))
    assert case.names(case.dag.copy_to_reg(case.dag.entry, out, twice)) == ["LD", "ADD", "MUL"]


def test_fold_that_would_make_a_cycle_is_not_made(case: Case) -> None:
    """add (load p), (load q), where the second load is behind a store that is behind the first load."""
    p, q, out = case.reg(), case.reg(), case.reg()
    first = case.load(case.read(p))
    stored = case.store(case.read(q), case.read(p), first.values[1])
    second = case.load(case.read(q), stored)
    third = case.store(second.values[0], case.read(q), second.values[1])
    value = case.dag.get(isd.ADD, I64, (second.values[0], first.values[0]))
    names = case.names(case.dag.copy_to_reg(case.dag.entry, out, value), third)
    assert names.count("ADDM") == 0 and names.index("LD") < names.index("SD")


def test_two_folds_that_together_make_a_cycle(case: Case) -> None:
    """Each fold alone is fine; both would make two tiles wait for each other."""
    p, q, out = case.reg(), case.reg(), case.reg()
    l1 = case.load(case.read(p))
    l2 = case.load(case.read(q))
    a = case.dag.get(isd.ADD, I64, (case.dag.get(isd.SHL, I64, (case.read(p), case.read(p))), l1.values[0]))
    s = case.store(a, case.read(p), l2.values[1])
    b = case.dag.get(isd.ADD, I64, (case.load(case.read(q), s).values[0], l2.values[0]))
    names = case.names(case.dag.copy_to_reg(case.dag.entry, out, b), l1.values[1])
    assert names[-1] == "ADDM" or "ADD" in names[-2:]


def test_fold_two_levels_deep() -> None:
    target = mini_target("""
        def DEEP : I<(outs IR:$rd), (ins IR:$a, IR:$b, IR:$p)> { let mayLoad = true; }
        def : Pat<(xor IR:$a, (sub (i64 (load IR:$p)), IR:$b)), (DEEP IR:$a, IR:$b, IR:$p)>;""")
    for other_path, name in ((False, "DEEP"), (True, "XOR")):
        case = Case(target)
        p, a, b = case.read(case.reg()), case.read(case.reg()), case.read(case.reg())
        loaded = case.load(p)
        chain = loaded.values[1]
        if other_path:  # the other operand is behind the load
            a = case.load(a, case.store(b, p, chain)).values[0]
        value = case.dag.get(isd.XOR, I64, (a, case.dag.get(isd.SUB, I64, (loaded.values[0], b))))
        assert name in case.names(case.dag.copy_to_reg(case.dag.entry, case.reg(), value), chain)


def test_inline_assembly(case: Case) -> None:
    dag = case.dag
    text = InlineAsm("op $0, $1, $2", "=r,r,i", ("def", "use", "imm"), (0, 0, -1), (case.target.reg_by_name["R3"],), True)
    out = case.reg()
    node = dag.make(isd.INLINEASM, (I64, mvt.OTHER), (dag.entry, case.read(case.reg()), dag.target_constant(99, I64)), text)
    case.select(dag.copy_to_reg(dag.entry, out, node.values[0]), node.values[1])
    instr = next(mi for mi in case.block.instrs if mi.desc.name == "INLINEASM")
    assert instr.ops[0] is text and instr.ops[3] == 99
    assert instr.clobbers == case.target.reg_units[case.target.reg_by_name["R3"]]


def test_named_registers_of_inline_assembly(case: Case) -> None:
    dag, target = case.dag, case.target
    r1, r2 = target.reg_by_name["R1"], target.reg_by_name["R2"]
    text = InlineAsm("op", "={r1},{r2},0,r", ("def", "use", "tied:0", "use"), (0, 0, 0, 0), (), True)
    a, b, c = case.reg(), case.reg(), case.reg()
    target.reg_by_asm_name = {r.asm_name: r.id for r in target.registers}
    node = dag.make(isd.INLINEASM, (I64, mvt.OTHER), (dag.entry, case.read(a), case.read(b), case.read(c)), text)
    out = case.reg()
    lines = case.select(dag.copy_to_reg(dag.entry, out, node.values[0]), node.values[1])
    assert lines[:2] == [f"COPY {r2} {a}", f"COPY {r1} {b}"] and lines[3] == f"COPY {out} {r1}"
    assert case.block.instrs[2].ops == [text, r1, r2, r1, c]


def test_multi_use_operands_of_patterns_are_computed_twice(case: Case) -> None:
    """A node without a chain may be covered although somebody else needs it as well."""
    a, b, out, out2 = case.reg(), case.reg(), case.reg(), case.reg()
    product = case.dag.get(isd.MUL, I64, (case.read(a), case.read(b)))
    total = case.dag.get(isd.ADD, I64, (product, case.read(a)))
    names = case.names(case.dag.copy_to_reg(case.dag.entry, out, product), case.dag.copy_to_reg(case.dag.entry, out2, total))
    assert sorted(names) == ["MADD", "MUL"]


def test_one_use_predicate(case: Case) -> None:
    a, b, out, out2 = case.reg(), case.reg(), case.reg(), case.reg()
    shifted = case.dag.get(isd.SHL, I64, (case.read(a), case.dag.constant(2, I64)))
    total = case.dag.get(isd.ADD, I64, (shifted, case.read(b)))
    names = case.names(case.dag.copy_to_reg(case.dag.entry, out, shifted), case.dag.copy_to_reg(case.dag.entry, out2, total))
    assert sorted(names) == ["ADD", "SLLI"]


def test_frame_index_in_an_address(case: Case) -> None:
    slot = case.mf.new_frame_object(64, 8)
    address = case.dag.get(isd.ADD, I64, (case.dag.get(isd.FRAME_INDEX, I64, (), slot), case.dag.constant(24, I64)))
    case.select(case.store(case.read(case.reg()), address))
    assert case.block.instrs[-1].ops[1:] == [FrameIndex(slot), 24]


def test_offsets_beyond_the_field_stay_in_a_register(case: Case) -> None:
    address = case.dag.get(isd.ADD, I64, (case.read(case.reg()), case.dag.constant(2048, I64)))
    case.select(case.store(case.read(case.reg()), address))
    assert case.block.instrs[-1].ops[2] == 0


def test_classes_narrow_or_copy() -> None:
    target = mini_target("""
        def SMALL : RegisterClass<"Mini", [i64], 64, (add R1, R2, R3, R4)>;
        def TINY : RegisterClass<"Mini", [i64], 64, (add R1, R2)>;
        def NARROW : I<(outs IR:$rd), (ins SMALL:$a), [(set IR:$rd, (ctpop (i64 SMALL:$a)))]>;
        def NARROWER : I<(outs IR:$rd), (ins TINY:$a), [(set IR:$rd, (ctlz (i64 TINY:$a)))]>;""")
    case = Case(target)
    a, b, out, out2 = case.reg(), case.reg(), case.reg(), case.reg()
    case.select(case.dag.copy_to_reg(case.dag.entry, out, case.dag.get(isd.CTPOP, I64, (case.read(a),))),
                case.dag.copy_to_reg(case.dag.entry, out2, case.dag.get(isd.CTLZ, I64, (case.read(b),))))
    assert target.classes[case.mf.class_of(a)].name == "SMALL", "four registers are enough to narrow"
    assert target.classes[case.mf.class_of(b)].name == "IR"
    assert [mi.desc.name for mi in case.block.instrs].count("COPY") == 1


def test_sub_registers_in_results() -> None:
    target = mini_target("""
        def lo : SubRegIndex<64>; def hi : SubRegIndex<64, 64>;
        foreach i = 0-3 in def P#i : Register<"p" # i>;
        def PR : RegisterClass<"Mini", [f128], 128, (add (sequence "P%u", 0, 3))>;
        def : Pat<(f128 (sint_to_fp IR:$a)), (INSERT_SUBREG (IMPLICIT_DEF), IR:$a, lo)>;
        def : Pat<(f128 (uint_to_fp IR:$a)), (REG_SEQUENCE PR, IR:$a, lo, (i64 R0), hi)>;
        def : Pat<(i64 (fp_to_sint PR:$a)), (EXTRACT_SUBREG PR:$a, lo)>;
        def : Pat<(i64 (mul IR:$a, (i64 (fp_to_sint (f128 PR:$p))))), (MUL IR:$a, (EXTRACT_SUBREG PR:$p, lo))>;""")
    target.sub_indices = {"lo": 1, "hi": 2}
    target.instr_by_name["EXTRACT_SUBREG"].operands = [target.desc("COPY").operands[0], target.desc("COPY").operands[1]]
    for name in ("EXTRACT_SUBREG", "INSERT_SUBREG"):
        target.instr_by_name[name].def_positions = (0,)
        target.instr_by_name[name].operands = [*target.desc("COPY").operands, target.desc("ADDI").operands[2]]
    target.instr_by_name["INSERT_SUBREG"].operands.insert(1, target.desc("COPY").operands[1])
    target.instr_by_name["INSERT_SUBREG"].operands[3] = target.desc("ADDI").operands[2]
    case = Case(target)
    pair = target.class_by_name["PR"]
    a, p = case.reg(), case.reg("PR")
    wide = case.dag.get(isd.UINT_TO_FP, mvt.F128, (case.read(a),))
    lines = case.select(
        case.dag.copy_to_reg(case.dag.entry, case.reg("PR"), wide),
        case.dag.copy_to_reg(case.dag.entry, case.reg("PR"), case.dag.get(isd.SINT_TO_FP, mvt.F128, (case.read(a),))),
        case.dag.copy_to_reg(case.dag.entry, case.reg(), case.dag.get(
            isd.MUL, I64, (case.read(a), case.dag.get(isd.FP_TO_SINT, I64, (case.read(p, mvt.F128),))))))
    text = "; ".join(lines)
    assert f" {a} 1 {target.reg_by_name['R0']} 2" in text and "REG_SEQUENCE" in text
    insert = next(mi for mi in case.block.instrs if mi.desc.name == "INSERT_SUBREG")
    assert case.mf.class_of(insert.ops[0]) == pair and case.mf.class_of(insert.ops[1]) == pair and insert.ops[2:] == [a, 1]
    extract = next(mi for mi in case.block.instrs if mi.desc.name == "EXTRACT_SUBREG")
    assert extract.ops[1:] == [p, 1] and case.mf.class_of(extract.ops[0]) == target.class_by_name["IR"]


def test_equal_parts_of_a_result_are_made_once() -> None:
    target = mini_target("def : Pat<(smax IR:$a, IR:$b), (ADD (SUB IR:$a, IR:$b), (XOR (SUB IR:$a, IR:$b), IR:$a))>;")
    case = Case(target)
    value = case.dag.get(isd.SMAX, I64, (case.read(case.reg()), case.read(case.reg())))
    assert case.names(case.dag.copy_to_reg(case.dag.entry, case.reg(), value)) == ["SUB", "XOR", "ADD"]


def test_floats_and_ints_keep_their_classes(case: Case) -> None:
    a, out = case.reg(), case.reg("FR")
    value = case.dag.get(isd.SINT_TO_FP, mvt.F64, (case.read(a),))
    assert case.select(case.dag.copy_to_reg(case.dag.entry, out, value)) == [f"FCVT {out} {a}"]


def test_call_sequence_stays_together(case: Case) -> None:
    dag, target = case.dag, case.target
    r1, r2 = target.reg_by_name["R1"], target.reg_by_name["R2"]
    out = case.reg()
    noise = dag.copy_to_reg(dag.entry, case.reg(), dag.get(isd.MUL, I64, (case.read(out), case.read(out))))
    start = dag.make(isd.CALLSEQ_START, CHAIN_GLUE, (dag.entry,), 16)
    chain, glue = dag.glued_copy_to_reg(start.values[0], r1, dag.constant(7, I64), None)
    chain, glue = dag.glued_copy_to_reg(chain, r2, case.read(out), glue)
    callee = dag.get(isd.TARGET_GLOBAL_ADDRESS, I64, (), ("callee", 0))
    call = dag.make(isd.CALL, CHAIN_GLUE, (chain, callee, dag.register(r1, I64), dag.register(r2, I64), glue),
                    CallInfo((target.reg_by_name["R7"],), (r1,), 16))
    end = dag.make(isd.CALLSEQ_END, CHAIN_GLUE, (call.values[0], call.values[1]), 16)
    result = dag.glued_copy_from_reg(end.values[0], r1, I64, end.values[1])
    lines = case.select(noise, dag.copy_to_reg(dag.entry, case.reg(), result.values[0]), result.values[1])
    names = [line.split()[0] for line in lines]
    at = names.index("CALL")
    assert names[at - 2:at + 3] == ["COPY", "COPY", "CALL", "ADJCALLSTACKUP", "COPY"]
    assert names.index("ADJCALLSTACKDOWN") < at
    call_instr = case.block.instrs[at]
    assert call_instr.ops == [SymbolRef("callee", 0)]
    assert set(call_instr.implicit_uses) == {r1, r2} and r1 in call_instr.implicit_defs
    kept = target.reg_units[target.reg_by_name["R7"]]
    assert call_instr.clobbers & target.reg_units[r2] and not call_instr.clobbers & kept


def test_terminators_come_last(case: Case) -> None:
    other = case.mf.new_block("other")
    dag = case.dag
    a, b, out = case.reg(), case.reg(), case.reg()
    export = dag.copy_to_reg(dag.entry, out, dag.get(isd.MUL, I64, (case.read(a), case.read(b))))
    compare = dag.setcc(I64, case.read(a), dag.constant(1234, I64), isd.SETLT)
    branch = dag.make(isd.BRCOND, CHAIN, (export, compare, dag.basic_block(other)))
    jump = dag.make(isd.BR, CHAIN, (branch.values[0], dag.basic_block(case.block)))
    names = case.names(jump.values[0])
    assert sorted(names[:2]) == ["ADDI", "MUL"] and names[2:] == ["BLT", "J"]
    assert case.block.instrs[2].ops[2] is other


def test_memory_order_follows_chains(case: Case) -> None:
    p = case.read(case.reg())
    chain = case.dag.entry
    for i in range(6):
        chain = case.store(case.dag.constant(i + 1, I64), p, chain)
    case.select(chain)
    values = {mi.ops[0]: mi.ops[2] for mi in case.block.instrs if mi.desc.name == "ADDI"}
    assert [values[mi.ops[0]] for mi in case.block.instrs if mi.desc.name == "SD"] == [1, 2, 3, 4, 5, 6]


def test_debug_locations_reach_the_instructions(case: Case) -> None:
    case.dag.loc = (7, 3, 0)
    value = case.dag.get(isd.ADD, I64, (case.read(case.reg()), case.read(case.reg())))
    case.select(case.dag.copy_to_reg(case.dag.entry, case.reg(), value))
    assert case.block.instrs[0].debug_loc == (7, 3, 0)


def test_undefined_values(case: Case) -> None:
    value = case.dag.get(isd.ADD, I64, (case.dag.undef(I64), case.read(case.reg())))
    assert case.names(case.dag.copy_to_reg(case.dag.entry, case.reg(), value)) == ["IMPLICIT_DEF", "ADD"]


def test_transparent_nodes(case: Case) -> None:
    a, out = case.reg(), case.reg()
    value = case.dag.get(isd.ASSERT_SEXT, I64, (case.read(a),), mvt.I32)
    doubled = case.dag.get(isd.ADD, I64, (case.dag.get(isd.FREEZE, I64, (value,)), value))
    assert case.select(case.dag.copy_to_reg(case.dag.entry, out, doubled)) == [f"ADD {out} {a} {a}"]


def test_cannot_select_is_an_error_of_the_input(case: Case) -> None:
    value = case.dag.get(isd.BSWAP, I64, (case.read(case.reg()),))
    with pytest.raises(OxllcError, match="Cannot select: BSWAP"):
        case.select(case.dag.copy_to_reg(case.dag.entry, case.reg(), value))


def test_hits_are_counted(case: Case) -> None:
    value = case.dag.get(isd.ADD, I64, (case.read(case.reg()), case.read(case.reg())))
    case.select(case.dag.copy_to_reg(case.dag.entry, case.reg(), value))
    fired = [(count, str(rule)) for count, rule in zip(load_matcher(case.target).hits, load_patterns(case.target).patterns) if count]
    assert len(fired) == 1 and fired[0][0] == 1 and "-> (ADD " in fired[0][1]


def test_same_input_same_output() -> None:
    def run() -> list[str]:
        case = Case()
        values = [case.read(case.reg()) for _ in range(8)]
        while len(values) > 1:
            values = [case.dag.get(isd.SUB, I64, (a, b)) for a, b in zip(values[::2], values[1::2], strict=True)]
        return case.select(case.dag.copy_to_reg(case.dag.entry, case.reg(), values[0]))

    assert run() == run()


def test_blocks_of_ten_thousand_nodes_need_no_stack(case: Case) -> None:
    value = case.read(case.reg())
    other = case.read(case.reg())
    for _ in range(10000):
        value = case.dag.get(isd.SUB, I64, (value, other))
    assert len(case.select(case.dag.copy_to_reg(case.dag.entry, case.reg(), value))) == 10000


