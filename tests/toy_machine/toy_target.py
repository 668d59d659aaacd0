"""A small hand-made target for tests of the machine passes and of the allocators: everything an allocator has to respect, in little.

8 general registers r0..r7 (r0..r3 arguments and call-clobbered, r4..r7 callee-saved), a subclass LOW of the first four, 4 float
registers f0..f3 (f3 callee-saved), aligned pairs p0..p3 over the general ones, reserved sp and zero."""

from __future__ import annotations

from oxllc.target_desc.model import (
    GENERIC_OPCODES,
    FrameRules,
    InstrDesc,
    OperandInfo,
    OutputInstr,
    Register,
    RegisterClass,
    Target,
)

GPR, LOW, FPR, PAIR, ANY = 0, 1, 2, 3, 4
GENERIC_SHAPES = {  # name: (number of definitions, number of uses) of the fixed-size generic ones
    "COPY": (1, 1), "IMPLICIT_DEF": (1, 0), "KILL": (0, 1), "EXTRACT_SUBREG": (1, 1), "INSERT_SUBREG": (1, 2),
}


def _instruction(target: Target, name: str, defs: list[int], uses: list[int], extra: list[str] | None = None,
                 **flags: object) -> InstrDesc:
    operands = []
    for i, rc in enumerate(defs):
        op = OperandInfo(f"d{i}", "reg", True)
        op.reg_class = rc
        operands.append(op)
    for i, rc in enumerate(uses):
        op = OperandInfo(f"s{i}", "reg", False)
        op.reg_class = rc
        operands.append(op)
    for kind in extra or []:
        operands.append(OperandInfo(kind + str(len(operands)), kind, False))
    desc = InstrDesc(len(target.instrs), name, operands)
    for flag, value in flags.items():
        setattr(desc, flag, value)
    target.instrs.append(desc)
    target.instr_by_name[name] = desc
    return desc


def make_target() -> Target:
    """A fresh toy target."""
    t = Target()
    t.name, t.triple, t.cpu, t.features = "toy", "toy-unknown-elf", "toy", frozenset()
    t.pointer_bits = 64
    t.registers = [Register(0, "", "", (), 0, 0)]

    def reg(name: str, units: int) -> int:
        r = Register(len(t.registers), name, name, (), len(t.registers), units)
        t.registers.append(r)
        return r.id

    gprs = [reg(f"r{i}", 1 << i) for i in range(8)]
    fprs = [reg(f"f{i}", 1 << (8 + i)) for i in range(4)]
    pairs = [reg(f"p{i}", 3 << (2 * i)) for i in range(4)]
    sp = reg("sp", 1 << 12)
    zero = reg("zero", 1 << 13)
    t.sub_indices = {"lo": 1, "hi": 2}
    for i, p in enumerate(pairs):
        t.registers[p].sub_regs = {1: gprs[2 * i], 2: gprs[2 * i + 1]}
    t.registers[zero].is_constant = True
    t.reg_by_name = {r.name: r.id for r in t.registers[1:]}
    t.reg_by_asm_name = dict(t.reg_by_name)
    t.num_units = 14
    t.reserved = frozenset((sp, zero))
    t.reg_units = [r.units for r in t.registers]
    t.classes = [
        RegisterClass(GPR, "GPR", (*gprs, sp, zero), tuple(gprs), (), 8, 8),
        RegisterClass(LOW, "LOW", tuple(gprs[:4]), tuple(gprs[:4]), (), 8, 8),
        RegisterClass(FPR, "FPR", tuple(fprs), tuple(fprs), (), 8, 8),
        RegisterClass(PAIR, "PAIR", tuple(pairs), tuple(pairs), (), 16, 16),
    ]
    t.classes[GPR].sub_classes = frozenset((GPR, LOW))
    t.class_by_name = {c.name: c.id for c in t.classes}
    t.instrs = []
    t.instr_by_name = {}
    for name in GENERIC_OPCODES:
        defs, uses = GENERIC_SHAPES.get(name, (0, 0))
        d = _instruction(t, name, [GPR] * defs, [GPR] * uses, ["imm"] * name.endswith("_SUBREG"),
                         is_variadic=name in ("PHI", "INLINEASM", "REG_SEQUENCE"), is_pseudo=True)
        if name == "INSERT_SUBREG":
            d.tied = ((0, 1),)
        for op in d.operands:
            if op.kind == "reg":
                op.reg_class = GPR  # of any class in truth, as in real targets
    _instruction(t, "ADD", [GPR], [GPR, GPR], is_commutable=True)
    tied = _instruction(t, "TADD", [GPR], [GPR, GPR], is_commutable=True)
    tied.tied = ((0, 1),)
    tied.operands[1].tied_to = 0
    early = _instruction(t, "EADD", [GPR], [GPR, GPR])
    early.operands[0].early_clobber = True
    _instruction(t, "LI", [GPR], [], ["imm"], is_rematerializable=True, is_as_cheap_as_move=True)
    _instruction(t, "OUT", [], [GPR], has_side_effects=True)
    _instruction(t, "LOWADD", [LOW], [LOW, GPR])
    _instruction(t, "DUAL", [GPR, GPR], [GPR, GPR])
    _instruction(t, "FADD", [FPR], [FPR, FPR])
    _instruction(t, "G2F", [FPR], [GPR])
    _instruction(t, "F2G", [GPR], [FPR])
    _instruction(t, "PADD", [PAIR], [PAIR, PAIR])
    _instruction(t, "POUT", [], [PAIR], has_side_effects=True)
    _instruction(t, "FOUT", [], [FPR], has_side_effects=True)
    _instruction(t, "CALL", [], [], ["imm"], is_call=True, has_side_effects=True)
    _instruction(t, "BR", [], [], ["pcrel"], is_branch=True, is_terminator=True, is_barrier=True, branch_target=0)
    _instruction(t, "BNZ", [], [GPR], ["pcrel"], is_branch=True, is_terminator=True, branch_target=1)
    _instruction(t, "BLT", [], [GPR, GPR], ["pcrel"], is_branch=True, is_terminator=True, branch_target=2)
    _instruction(t, "RET", [], [], is_return=True, is_terminator=True, is_barrier=True)
    for name in ("ADD", "EADD", "LI", "LOWADD", "DUAL", "FADD", "G2F", "F2G", "PADD"):
        t.instr_by_name[name].is_predicable = True
    t.simt = None
    t.wide, t.narrow, t.folds = None, {}, {}
    t.copy_rules, t.spill_rules, t.reload_rules = {}, {}, {}
    for prefix, rc in (("", GPR), ("F", FPR), ("P", PAIR)):
        _instruction(t, prefix + "MV", [rc], [rc])
        _instruction(t, prefix + "ST", [], [rc], ["imm", "imm"], may_store=True)
        _instruction(t, prefix + "LD", [rc], [], ["imm", "imm"], may_load=True)
        t.copy_rules[rc, rc] = (OutputInstr(prefix + "MV", ("$dst", "$src")),)
        t.spill_rules[rc] = (OutputInstr(prefix + "ST", ("$src", "$fi", 0)),)
        t.reload_rules[rc] = (OutputInstr(prefix + "LD", ("$dst", "$fi", 0)),)
    t.frame = FrameRules()
    t.frame.stack_pointer = sp
    t.calling_convs = {}
    return t


def callee_saved(target: Target) -> tuple[int, ...]:
    """Registers that a call preserves."""
    return tuple(target.reg_by_name[n] for n in ("r4", "r5", "r6", "r7", "f3"))


def call_clobbers(target: Target) -> int:
    """Units that a call destroys."""
    units = 0
    for n in ("r0", "r1", "r2", "r3", "f0", "f1", "f2"):
        units |= target.reg_units[target.reg_by_name[n]]
    return units
