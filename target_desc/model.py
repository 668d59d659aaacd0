"""The target model: what the rest of oxllc sees of a target, built from `.td` records by `build.py`.

Everything is dense: registers, classes, instructions and operands have small int ids that index the lists of
`Target`.  Objects here are frozen in spirit: nothing changes them after `build` returned.
All predicates of a subtarget (features) are resolved already: a `Target` is one CPU with one feature set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oxllc.target_desc.records import Record


class Register:
    """A physical register.  `units`: bit set of register units; two registers overlap iff their units intersect.

    `encoding` is HWEncoding; `cost` prefers cheap registers (compact encodings); `sub_regs` maps a sub-register
    index id to a register id."""

    __slots__ = ("alt_names", "asm_name", "cost", "dwarf", "encoding", "id", "is_constant", "name", "record", "sub_regs", "units")

    def __init__(self, id: int, name: str, asm_name: str, alt_names: tuple[str, ...], encoding: int, units: int) -> None:
        self.id = id
        self.name = name
        self.asm_name = asm_name
        self.alt_names = alt_names
        self.encoding = encoding
        self.units = units
        self.cost = 0
        self.dwarf = -1
        self.is_constant = False  # always reads as zero; writes vanish (RISC-V x0)
        self.sub_regs: dict[int, int] = {}
        self.record: Record | None = None


class RegisterClass:
    """A register class.  `order` is the allocation order (ids, without reserved registers); `members` all of it.

    `members_mask`: bit r set for register id r.  `sub_classes`: ids of classes whose members are a subset (itself included).
    `spill_size`, `spill_align` in bytes; `vts`: MVT ids it can hold, `pressure_limit`: len(order)."""

    __slots__ = ("id", "is_allocatable", "members", "members_mask", "name", "order", "record", "spill_align", "spill_size",
                 "sub_classes", "vts")

    def __init__(self, id: int, name: str, members: tuple[int, ...], order: tuple[int, ...], vts: tuple[int, ...],
                 spill_size: int, spill_align: int) -> None:
        self.id = id
        self.name = name
        self.members = members
        self.order = order
        self.vts = vts
        self.spill_size = spill_size
        self.spill_align = spill_align
        self.members_mask = sum(1 << r for r in members)
        self.sub_classes: frozenset[int] = frozenset((id,))
        self.is_allocatable = True
        self.record: Record | None = None


class OperandInfo:
    """One operand of an instruction, after `MIOperandInfo` flattening.

    `kind`: "reg" (class in `reg_class`), "imm", "pcrel" (branch or call target, imm or symbol), "mem"...
    For an immediate the legal values v are: lo <= v <= hi and v % 2**scale == 0 and `v not in excluded`; the encoding
    field holds (v >> scale) in `width` bits (two's complement).  `operand_record` is the `.td` Operand (None for a class)."""

    __slots__ = ("decoder", "early_clobber", "encoder", "excluded", "fixup", "hi", "is_def", "kind", "lo", "name", "operand_record",
                 "optional_default", "print_method", "reg_class", "scale", "signed", "tied_to", "type_name", "vt", "width")

    def __init__(self, name: str, kind: str, is_def: bool) -> None:
        self.name = name
        self.kind = kind
        self.is_def = is_def
        self.reg_class = -1
        self.type_name = ""  # the record's name: "simm12", "GPR"
        self.vt = 0
        self.lo = -(1 << 63)
        self.hi = (1 << 64) - 1
        self.scale = 0
        self.width = 64
        self.signed = True
        self.excluded: tuple[int, ...] = ()
        self.tied_to = -1  # for a use: position of the def it must share a register with
        self.early_clobber = False
        self.fixup = ""  # name of the Fixup record for a symbol without modifier
        self.encoder = ""
        self.decoder = ""
        self.print_method = ""
        self.optional_default: int | None = None  # operand may be missing in assembly text; its value then
        self.operand_record: Record | None = None


class InstrDesc:
    """One instruction (machine, pseudo or generic).  Bools are the record's flags (derived from pattern or semantics where unset).

    `encoding`: list of `size*8` entries, bit 0 first: 0, 1, or (operand position, bit) ; None for a pseudo.
    `branch_target`: position of the block operand of a branch, -1 otherwise.
    `sched_rw`: names of the SchedReadWrite records, writes first in operand order, then reads."""

    __slots__ = (
        "add_complexity", "aliases", "asm_string", "branch_target", "decoder_namespace", "def_positions", "encoding", "fixed_bits",
        "fixed_mask", "has_side_effects", "id", "implicit_defs", "implicit_uses", "inverse", "is_as_cheap_as_move", "is_barrier", "is_branch",
        "is_call", "is_code_gen_only", "is_commutable", "is_convergent", "is_indirect_branch", "is_not_duplicable", "is_predicable",
        "is_pseudo", "is_rematerializable", "is_return", "is_terminator", "is_variadic", "may_load", "may_store", "name", "operand_index",
        "operands", "record", "sched_rw", "size", "tied", "use_positions",
    )

    def __init__(self, id: int, name: str, operands: list[OperandInfo]) -> None:
        self.id = id
        self.name = name
        self.operands = operands
        self.operand_index: dict[str, int] = {op.name: i for i, op in enumerate(operands)}
        self.def_positions: tuple[int, ...] = tuple(i for i, op in enumerate(operands) if op.is_def and op.reg_class >= 0)
        self.use_positions: tuple[int, ...] = tuple(i for i, op in enumerate(operands) if not op.is_def and op.reg_class >= 0)
        self.tied: tuple[tuple[int, int], ...] = ()  # (def position, use position)
        self.implicit_defs: tuple[int, ...] = ()
        self.implicit_uses: tuple[int, ...] = ()
        self.asm_string = ""
        self.size = 0  # bytes; 0 for generic ones
        self.encoding: list[object] | None = None
        self.fixed_bits = 0  # value of the constant bits
        self.fixed_mask = 0  # which bits are constant
        self.decoder_namespace = ""
        self.branch_target = -1
        self.inverse = ""  # name of the branch with the opposite condition
        self.sched_rw: tuple[str, ...] = ()
        self.add_complexity = 0
        self.aliases: list[Any] = []
        self.record: Record | None = None
        for flag in BOOL_FLAGS:
            setattr(self, flag, False)

    is_variadic: bool
    is_terminator: bool
    is_branch: bool
    is_indirect_branch: bool
    is_barrier: bool
    is_call: bool
    is_return: bool
    is_pseudo: bool
    is_code_gen_only: bool
    is_commutable: bool
    is_rematerializable: bool
    is_as_cheap_as_move: bool
    is_convergent: bool
    is_not_duplicable: bool
    is_predicable: bool
    may_load: bool
    may_store: bool
    has_side_effects: bool

    def __repr__(self) -> str:
        return f"<{self.name}>"


BOOL_FLAGS = (
    "is_variadic", "is_terminator", "is_branch", "is_indirect_branch", "is_barrier", "is_call", "is_return", "is_pseudo",
    "is_code_gen_only", "is_commutable", "is_rematerializable", "is_as_cheap_as_move", "is_convergent", "is_not_duplicable",
    "is_predicable", "may_load", "may_store", "has_side_effects",
)


class OutputInstr:
    """One instruction of a small output sequence (copy, spill, frame adjustment, pseudo expansion): opcode name and arguments.

    An argument is an int, a register name string "X2", "$name" for a parameter of the rule, or a nested tuple for an expression."""

    __slots__ = ("args", "opcode")

    def __init__(self, opcode: str, args: tuple[Any, ...]) -> None:
        self.opcode = opcode
        self.args = args


class CallingConvention:
    """A calling convention as an interpretable list (from `CallingConv` records).

    `rules`: nested tuples, tried in order for each argument part (see `calling_conv.py`); `callee_saved`: register ids."""

    __slots__ = ("callee_saved", "name", "rules")

    def __init__(self, name: str, rules: tuple[Any, ...], callee_saved: tuple[int, ...]) -> None:
        self.name = name
        self.rules = rules
        self.callee_saved = callee_saved


class FrameRules:
    """The `FrameInfo` record: registers and instructions that frame lowering uses.

    `adjust_sp`: rule with $amount; `stack_align` bytes; `load_large`: sequence that puts $amount into $dst;
    `add_reg`: $dst = $a + $b."""

    __slots__ = ("add_imm", "add_reg", "frame_pointer", "large_imm", "record", "return_address", "stack_align", "stack_pointer")

    def __init__(self) -> None:
        self.stack_pointer = 0
        self.frame_pointer = 0
        self.return_address = 0
        self.stack_align = 16
        self.add_imm: tuple[OutputInstr, ...] = ()  # $dst = $src + $imm
        self.add_reg: tuple[OutputInstr, ...] = ()  # $dst = $src + $src2
        self.large_imm: tuple[OutputInstr, ...] = ()  # $dst = $imm (32-bit)
        self.record: Record | None = None


GENERIC_OPCODES = (  # ids 0..n in this order, in every target; operands are described in oxllc.mir.function
    "PHI", "COPY", "IMPLICIT_DEF", "KILL", "INLINEASM", "REG_SEQUENCE", "EXTRACT_SUBREG", "INSERT_SUBREG", "ADJCALLSTACKDOWN",
    "ADJCALLSTACKUP", "CFI_INSTRUCTION", "DBG_LABEL",
)


class Target:
    """One CPU of one target with its features resolved.

    Names to ids: `reg_by_name` (record names "X10"), `reg_by_asm_name` (assembler names and alternatives "a0", "x10"),
    `class_by_name`, `instr_by_name`.  `load_target(mcpu, mattr, target_desc=path)` in `oxllc.target_desc` makes it."""

    name: str  # "riscv", "ox"
    triple: str  # "riscv64-unknown-elf"
    cpu: str
    features: frozenset[str]
    pointer_bits: int
    data_layout: str
    elf_machine: int
    elf_flags: int
    registers: list[Register]
    reg_by_name: dict[str, int]
    reg_by_asm_name: dict[str, int]
    num_units: int
    reserved: frozenset[int]  # never allocated
    reg_units: list[int]  # by register id, bit set
    sub_indices: dict[str, int]
    classes: list[RegisterClass]
    class_by_name: dict[str, int]
    instrs: list[InstrDesc]  # by id; generic ones first
    instr_by_name: dict[str, InstrDesc]
    legal_types: dict[int, int]  # MVT id -> register class id that holds it
    calling_convs: dict[str, CallingConvention]  # "C", "C.ret", "kernel" ...
    frame: FrameRules
    copy_rules: dict[tuple[int, int], tuple[OutputInstr, ...]]  # (dst class, src class) -> $dst, $src
    spill_rules: dict[int, tuple[OutputInstr, ...]]  # class -> store $src to $fi
    reload_rules: dict[int, tuple[OutputInstr, ...]]  # class -> load $dst from $fi
    records: Any  # what patterns, legality, schedules, semantics and relocations are read from (their own modules)

    def overlap(self, a: int, b: int) -> bool:
        """Whether two physical registers share a unit."""
        return (self.reg_units[a] & self.reg_units[b]) != 0

    def desc(self, name: str) -> InstrDesc:
        """The instruction of this name (KeyError if the target has none)."""
        return self.instr_by_name[name]
