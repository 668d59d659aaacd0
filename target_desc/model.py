"""The target model: what the rest of oxllc sees of a target, built from `.td` records by `build.py`.

Everything is dense: registers, classes, instructions and operands have small int ids that index the lists of
`Target`.  Objects here are frozen in spirit: nothing changes them after `build` returned.
All predicates of a subtarget (features) are resolved already: a `Target` is one CPU with one feature set.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from oxllc.target_desc.narrow import NarrowForm
    from oxllc.target_desc.records import Record, RecordKeeper
    from oxllc.target_desc.schedule import SchedModel


class RecordSource:
    """The records a target was built from, read on first use (a target from the cache seldom needs them)."""

    __slots__ = ("_keeper", "_load")

    def __init__(self, keeper: RecordKeeper | None = None, load: Callable[[], RecordKeeper] | None = None) -> None:
        self._keeper = keeper
        self._load = load

    @property
    def keeper(self) -> RecordKeeper:
        """All records."""
        if self._keeper is None:
            assert self._load is not None
            self._keeper = self._load()
        return self._keeper

    def set_loader(self, load: Callable[[], RecordKeeper]) -> None:
        """Say how to get the records when they are wanted."""
        self._load = load

    def __reduce__(self) -> tuple[type[RecordSource], tuple[()]]:
        return (RecordSource, ())


class HasRecord:
    """Something made from one record; `record` is that record."""

    __slots__ = ("_record_name", "_source")

    _source: RecordSource | None
    _record_name: str

    @property
    def record(self) -> Record | None:
        """The `.td` record, None for what has none."""
        source = self._source
        return None if source is None or not self._record_name else source.keeper.defs[self._record_name]

    @record.setter
    def record(self, value: Record | None) -> None:
        if value is None:
            self._source, self._record_name = None, ""
        else:
            self._source, self._record_name = RecordSource(value.keeper), str(value.name)

    def from_record(self, source: RecordSource, name: str) -> None:
        """Name the record without touching the records."""
        self._source = source
        self._record_name = name


class Register(HasRecord):
    """A physical register.  `units`: bit set of register units; two registers overlap iff their units intersect.

    `encoding` is HWEncoding; `cost` prefers cheap registers (compact encodings); `sub_regs` maps a sub-register
    index id to a register id."""

    __slots__ = ("alt_names", "asm_name", "cost", "dwarf", "encoding", "id", "is_constant", "name", "sub_regs", "units")

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
        self.record = None


class RegisterClass(HasRecord):
    """A register class.  `order` is the allocation order (ids, without reserved registers); `members` all of it.

    `members_mask`: bit r set for register id r.  `sub_classes`: ids of classes whose members are a subset (itself included).
    `spill_size`, `spill_align` in bytes; `vts`: MVT ids it can hold, `pressure_limit`: len(order)."""

    __slots__ = ("id", "is_allocatable", "members", "members_mask", "name", "order", "spill_align", "spill_size",
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
        self.record = None


class OperandInfo(HasRecord):
    """One operand of an instruction, after `MIOperandInfo` flattening.

    `kind`: "reg" (class in `reg_class`), "imm", "pcrel" (branch or call target, imm or symbol), "symbol" (an address).
    For an immediate the legal values v are: lo <= v <= hi and v % 2**scale == 0 and `v not in excluded`; the encoding
    field holds ((v - bias) >> scale) in `width` bits (two's complement), ((bias - v) >> scale) where `negated`.
    `operand_record` is the `.td` Operand or class."""

    __slots__ = ("bias", "differs_from", "early_clobber", "excluded", "fixup", "hi", "is_def", "kind", "lo", "name", "negated",
                 "optional_default", "reg_class", "scale", "signed", "tied_to", "type_name", "vt", "width")

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
        self.differs_from = -1  # position of a register that this one must not be
        self.early_clobber = False
        self.fixup = ""  # name of the Fixup record for a symbol without modifier
        self.optional_default: int | None = None  # operand may be missing in assembly text; its value then
        self.bias = 0
        self.negated = False
        self.record = None

    @property
    def operand_record(self) -> Record | None:
        """The Operand, RegisterOperand or RegisterClass record."""
        return self.record

    @operand_record.setter
    def operand_record(self, value: Record | None) -> None:
        self.record = value


class InstrDesc(HasRecord):
    """One instruction (machine, pseudo or generic).  Bools are the record's flags (derived from pattern or semantics where unset).

    `encoding`: list of `size*8` entries, bit 0 first: 0, 1, or (operand position, bit) ; None for a pseudo.
    `branch_target`: position of the block operand of a branch, -1 otherwise.
    `sched_rw`: names of the SchedReadWrite records, writes first in operand order, then reads."""

    __slots__ = (
        "aliases",
        "asm_string",
        "branch_target",
        "decoder_namespace",
        "def_positions",
        "encoding",
        "fixed_bits",
        "fixed_mask",
        "has_side_effects",
        "id",
        "implicit_defs",
        "implicit_uses",
        "inverse",
        "is_always_uniform",
        "is_as_cheap_as_move",
        "is_barrier",
        "is_branch",
        "is_call",
        "is_code_gen_only",
        "is_commutable",
        "is_convergent",
        "is_divergence_source",
        "is_indirect_branch",
        "is_predicable",
        "is_pseudo",
        "is_rematerializable",
        "is_return",
        "is_terminator",
        "is_variadic",
        "may_load",
        "may_store",
        "name",
        "operand_index",
        "operands",
        "sched_rw",
        "size",
        "tied",
        "use_positions",
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
        self.aliases: list[Any] = []
        self.record = None
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
    is_predicable: bool
    may_load: bool
    may_store: bool
    has_side_effects: bool
    is_divergence_source: bool
    is_always_uniform: bool

    def __repr__(self) -> str:
        return f"<{self.name}>"


BOOL_FLAGS = (
    "is_variadic", "is_terminator", "is_branch", "is_indirect_branch", "is_barrier", "is_call", "is_return", "is_pseudo",
    "is_code_gen_only", "is_commutable", "is_rematerializable", "is_as_cheap_as_move", "is_convergent",
    "is_predicable", "may_load", "may_store", "has_side_effects", "is_divergence_source", "is_always_uniform",
)


class OutputInstr:
    """One instruction of a small output sequence (copy, spill, frame adjustment, pseudo expansion): opcode name and arguments.

    An argument is an int, a register name string "X2", "$name" for a parameter of the rule, or a tuple: ("spec", specifier, "$name")
    for `%specifier(symbol)`, ("expr", text, "$name") for a safe expression over imm, the parameter's value."""

    __slots__ = ("args", "opcode")

    def __init__(self, opcode: str, args: tuple[Any, ...]) -> None:
        self.opcode = opcode
        self.args = args


class CallingConvention:
    """A calling convention as an interpretable list (from `CallingConv` records).

    `rules`: nested tuples, tried in order for each argument part (see `calling_conv.py`); `callee_saved`: register ids.
    `stack_align` in bytes; scalars of more than `max_direct_bits` go by reference."""

    __slots__ = ("callee_saved", "is_kernel", "max_direct_bits", "name", "rules", "stack_align")

    def __init__(self, name: str, rules: tuple[Any, ...], callee_saved: tuple[int, ...]) -> None:
        self.name = name
        self.rules = rules
        self.callee_saved = callee_saved
        self.is_kernel = False
        self.stack_align = 16
        self.max_direct_bits = 128


class FrameRules(HasRecord):
    """The `FrameInfo` record: registers and instructions that frame lowering uses; `stack_align` in bytes."""

    __slots__ = ("add_imm", "add_reg", "align_sp", "align_sp_reg", "asm_goto", "branch", "frame_pointer", "large_imm", "long_branch",
                 "pushed", "return_address", "returns", "stack_align", "stack_pointer", "trampoline", "trampoline_chain", "trampoline_function")

    def __init__(self) -> None:
        self.stack_pointer = 0
        self.frame_pointer = 0
        self.return_address = 0  # register; 0: calls push it
        self.pushed = 0  # bytes that a call pushes
        self.stack_align = 16
        self.add_imm: tuple[OutputInstr, ...] = ()  # $dst = $src + $imm
        self.add_reg: tuple[OutputInstr, ...] = ()  # $dst = $src + $src2
        self.align_sp: tuple[OutputInstr, ...] = ()  # $dst = $src rounded down to a multiple of -$imm
        self.align_sp_reg: tuple[OutputInstr, ...] = ()  # $dst = $src & $src2
        self.large_imm: tuple[OutputInstr, ...] = ()  # $dst = $imm (32-bit)
        self.branch: tuple[OutputInstr, ...] = ()  # to $target
        self.long_branch: tuple[OutputInstr, ...] = ()  # to $target, any distance; $tmp is scratch
        self.returns: tuple[OutputInstr, ...] = ()
        self.trampoline: tuple[int, ...] = ()  # 32-bit words of code; where behind their start the chain and the address are
        self.trampoline_chain = 0
        self.trampoline_function = 0
        self.asm_goto = ""  # text that writes $number to $register and jumps to $label
        self.record = None


class PseudoExpansion:
    """A pseudo's replacement (`Expansion` record): `label` names a fresh label at the first instruction ("$l"; "" for none);
    `when` is a safe expression over the pseudo's immediates that must hold, "" for always."""

    __slots__ = ("insts", "label", "pseudo", "when")

    def __init__(self, pseudo: str, insts: tuple[OutputInstr, ...], label: str, when: str) -> None:
        self.pseudo = pseudo
        self.insts = insts
        self.label = label
        self.when = when


class AccessPair(NamedTuple):
    """What joins two neighbouring accesses of one kind (an `AccessPair` record); `size` is that of one, in bytes."""

    pair: int  # instruction id
    low: int  # sub-register indices
    high: int
    size: int
    offsets: tuple[int, int]  # the smallest and the largest that the pair can have
    group_class: int


class BranchPredicate:
    """How a conditional branch becomes a predicate (a `BranchPredicate` record).

    `test` makes `$dst` of the branch's operands, taken where that is not zero (`inverted`: zero); where operand `zero` is a register that
    is always zero, operand `value` is the predicate itself.  Where operand `imm` is the constant `$imm`, `imm_test` does the same."""

    __slots__ = ("imm", "imm_test", "inverted", "test", "value", "zero")

    def __init__(self, test: OutputInstr, inverted: bool, value: str, zero: str, imm_test: OutputInstr | None, imm: str) -> None:
        self.test = test
        self.imm_test = imm_test
        self.imm = imm
        self.inverted = inverted
        self.value = value
        self.zero = zero


class SimtFacts(HasRecord):
    """The `SimtInfo` record of a SIMT target; sizes in bytes, latencies in cycles."""

    __slots__ = ("barrier_class", "barrier_clear", "barrier_set", "barrier_sync", "divergent_values", "exit",
                 "lane_class", "library", "local_space", "numbers", "ordered_scopes", "shared_space", "warp_size", "windows")

    def __init__(self) -> None:
        self.warp_size = 32
        self.lane_class = -1
        self.barrier_class = -1  # class id of the barrier registers
        self.barrier_set = ""  # instruction names
        self.barrier_sync = ""
        self.barrier_clear = ""
        self.exit = ""
        self.library = ""  # a file of LLVM IR below `targets/`
        self.ordered_scopes: frozenset[str] = frozenset()  # scopes whose fences need no instruction
        self.numbers: dict[str, int] = {}  # every int field of the record by name ("L1Bytes")
        self.windows: dict[int, tuple[int, int]] = {}  # address space -> (flat base address, size)
        self.shared_space = -1  # the address space whose window each block has its own memory behind
        self.local_space = -1  # that of each lane
        self.divergent_values: frozenset[tuple[str, int]] = frozenset()  # (operand type, value) that differ between lanes: a lane's number
        self.record = None


class WideRules(HasRecord):
    """The `WideEncoding` record: a prefix before the ordinary word that carries upper bits and a predicate.

    `layout[i]` says what bit i of the prefix is: 0, 1, or (field, bit) with field "rd", "rs1", "rs2", "rs3" (bit counts in the
    register number), "pred", "enable", "invert" or "imm" (bit counts in the immediate).  `fields` maps a field of the ordinary
    word to the prefix's ("rs1" of an operand's encoding variable to "rs1"); `imm_operands`: operand types that it extends."""

    __slots__ = ("fields", "fixed_bits", "fixed_mask", "imm_operands", "imm_width", "layout", "predicate_syntax", "register_bits", "size")

    def __init__(self, size: int, layout: tuple[object, ...]) -> None:
        self.size = size
        self.layout = layout
        self.fixed_bits = sum(1 << i for i, b in enumerate(layout) if b == 1)
        self.fixed_mask = sum(1 << i for i, b in enumerate(layout) if not isinstance(b, tuple))
        self.fields: dict[str, str] = {}
        self.register_bits = 5
        self.imm_operands: tuple[str, ...] = ()
        self.imm_width = 0
        self.predicate_syntax = ""
        self.record = None


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
    is_users: bool = False  # described by a file outside this package, whose findings are shown
    elf_machine: int
    image_base: int  # where linked programs start
    elf_flags: int
    abi: str  # name of the calling convention in -target-abi=, "" if it has none
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
    branch_predicates: dict[str, BranchPredicate]  # by the branch's name
    predicated_selects: dict[str, tuple[int, int, int]]  # by instruction: positions of the value kept, the one taken, the condition
    spill_rules: dict[int, tuple[OutputInstr, ...]]  # class -> store $src to $fi
    reload_rules: dict[int, tuple[OutputInstr, ...]]  # class -> load $dst from $fi
    source: RecordSource
    pointer_class: int  # register class id of pointers
    min_instr_align: int  # bytes
    nop: tuple[OutputInstr, ...]
    decoder_namespaces: tuple[str, ...]  # in the order in which a decoder tries them; (): one for all
    conventions: dict[str, str]  # LLVM calling convention ("ccc", "amdgpu_kernel") -> key of calling_convs
    expansions: dict[str, tuple[PseudoExpansion, ...]]  # pseudo -> alternatives in order
    diamonds: dict[str, OutputInstr]  # select pseudo -> branch that is taken where the true value is wanted
    loops: dict[str, tuple[PseudoExpansion, ...]]  # pseudo -> loop bodies ($loop, $done are blocks)
    hook_expansions: dict[str, str]  # pseudo -> function of `hooks`
    sched_model: SchedModel
    simt: SimtFacts | None
    wide: WideRules | None
    access_pairs: dict[int, AccessPair]  # by the id of the single access
    folds: dict[tuple[int, int], int]  # (instruction id, operand position) -> its form with a memory operand there
    narrow: dict[int, tuple[NarrowForm, ...]]  # instruction id -> its shorter forms
    lowering: dict[str, Any]  # fields of the LoweringInfo record: thresholds of selection
    intrinsics: dict[str, tuple[bool, tuple[int, ...]]]  # "llvm.ox.ballot" -> (has a chain, arguments that are immediates)
    lane_moves: tuple[tuple[str, tuple[str, ...], tuple[int, ...]], ...]  # name, types that stay, arguments that are moved
    packed_operations: dict[tuple[str, str], str]  # (IR operation, type of a lane) -> intrinsic on vectors as words
    intrinsic_operations: tuple[tuple[str, str, int, str, tuple[int, ...]], ...]  # name, IR operation, bytes, reason, first arguments
    libcall_names: dict[str, str]  # usual name of a library routine -> this target's
    hooks_module: str
    predicate_values: dict[str, bool]  # Predicate record name -> whether it holds
    comment_string: str
    content_hash: str  # changes with any file, feature or code that the target is made from

    @property
    def records(self) -> RecordKeeper:
        """All records: what patterns, legality, semantics and relocations are read from (their own modules)."""
        return self.source.keeper

    @records.setter
    def records(self, keeper: RecordKeeper) -> None:
        self.source = RecordSource(keeper)

    @property
    def operand_records(self) -> dict[str, Record]:
        """The Operand records by name."""
        found: dict[str, Record] | None = self.__dict__.get("_operand_records")
        if found is None:
            found = {str(r.name): r for r in self.records.get_all_derived("Operand")}
            self.__dict__["_operand_records"] = found
        return found

    @cached_property
    def cheapest_first(self) -> list[list[tuple[int, int]]]:
        """By class: (register, units) of its allocation order, cheap registers first."""
        cost = [reg.cost for reg in self.registers]
        return [[(r, self.reg_units[r]) for r in sorted(rc.order, key=cost.__getitem__)] for rc in self.classes]

    @cached_property
    def allocation_choices(self) -> dict[tuple[int, int], Any]:
        """What `oxllc.regalloc.problem.choices` has found, by its arguments."""
        return {}

    @cached_property
    def allocatable_units(self) -> int:
        """Units of all registers that an allocator may hand out: those of every allocation order minus the reserved ones."""
        units = 0
        for rc in self.classes:
            if rc.is_allocatable:
                for reg in rc.order:
                    units |= self.reg_units[reg]
        for reg in self.reserved:
            units &= ~self.reg_units[reg]
        return units

    def __getstate__(self) -> dict[str, object]:
        """The model without what is derived from it on demand (patterns, tables), which holds records."""
        return {name: value for name, value in self.__dict__.items() if name in Target.__annotations__}

    @property
    def hooks(self) -> ModuleType | None:
        """The target's own Python module (shipped targets only)."""
        if not self.hooks_module:
            return None
        from importlib import import_module

        return import_module(self.hooks_module)

    def satisfies(self, predicates: Iterable[Record]) -> bool:
        """Whether all Predicate records hold for this CPU."""
        values = self.predicate_values
        return all(values[str(p.name)] for p in predicates)

    def overlap(self, a: int, b: int) -> bool:
        """Whether two physical registers share a unit."""
        return (self.reg_units[a] & self.reg_units[b]) != 0

    def desc(self, name: str) -> InstrDesc:
        """The instruction of this name (KeyError if the target has none)."""
        return self.instr_by_name[name]
