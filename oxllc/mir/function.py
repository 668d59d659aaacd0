"""Machine functions: the data between selection and the assembler (LLVM's MachineFunction and MachineInstr).

Registers are ints.  0 is "no register"; physical registers are 1 .. N-1 (indices into `Target.registers`);
virtual registers are FIRST_VREG + index, and `MachineFunction.vreg_class[index]` holds their class id.

An instruction's `ops` follow its `InstrDesc.operands`: definitions first.  At a register position stands an int
(a register); at any other position an int (an immediate) or one of the symbolic operands below.  Which
positions are registers is known from the description alone (`desc.def_positions`, `desc.use_positions`).  One
exception: until frame lowering a `FrameIndex` may stand at a register *use* (the base of an address); `reg_uses`
leaves it out.  The only variadic opcodes are the generic ones with `desc.is_variadic`:

    PHI          dst, value0, block0, value1, block1, ...    (value: vreg, block: MachineBlock)
    INLINEASM    see `InlineAsm`
    REG_SEQUENCE dst, value0, subindex0, value1, subindex1, ...

`mi.reg_uses()` / `mi.reg_defs()` answer for every opcode, variadic or not, and include implicit registers.

Invariants in SSA form: each vreg has one definition, which dominates its uses; PHIs stand first in a block.
Invariant always: terminators (desc.is_terminator) stand last; `block.successors` agrees with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxllc.mir.liveness import Liveness
    from oxllc.mir.loops import LoopInfo
    from oxllc.target_desc.model import InstrDesc, Target

FIRST_VREG = 1 << 16


class FrameIndex(NamedTuple):
    """A stack object: index into `MachineFunction.frame_objects`; fixed objects (incoming arguments) too."""

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody wants here
    offset: int = 0


class SymbolRef(NamedTuple):
    """A symbol plus offset, in data less the address of the symbol `minus` if that is not ""; `modifier` is the assembler's relocation
    specifier without '%' ("pcrel_hi", "lo", "")."""

    name: str
    offset: int = 0
    modifier: str = ""
    minus: str = ""


class FrameObject:
    """One stack object.  `offset` is from the stack pointer on entry, in bytes; None until frame lowering."""

    __slots__ = ("align", "is_fixed", "is_spill_slot", "name", "offset", "size")

    def __init__(self, size: int, align: int, *, is_spill_slot: bool = False, is_fixed: bool = False,
                 offset: int | None = None, name: str = "") -> None:
        self.size = size
        self.align = align
        self.is_spill_slot = is_spill_slot
        self.is_fixed = is_fixed
        self.offset = offset
        self.name = name


class MemOperand(NamedTuple):
    """What a memory access touches, for scheduling and for reports.  `base` is None (unknown), "stack",
    a global's name, ("fi", index) or ("arg", index) of a noalias argument; accesses with different known bases do not alias."""

    size: int
    align: int = 1
    is_load: bool = True
    is_store: bool = False
    is_volatile: bool = False
    is_atomic: bool = False
    is_invariant: bool = False
    base: object = None
    offset: int | None = None
    addrspace: int = 0


class InlineAsm(NamedTuple):
    """The first operand of INLINEASM; the other ops are the register operands in the order of `constraints`.

    `kinds[i]` of operand i is "def", "def-early", "use", "imm", "mem" or "tied:<j>"; `classes[i]` its register class id (or -1)."""

    text: str
    constraints: str
    kinds: tuple[str, ...]
    classes: tuple[int, ...]
    clobbers: tuple[int, ...]
    has_side_effects: bool


class MachineInstr:
    """One instruction.

    `implicit_defs` / `implicit_uses`: physical registers besides the operands (calls: results and arguments; the
    description's own implicit registers are copied in here when the instruction is made).
    `clobbers`: register-unit bit set that the instruction destroys (calls), 0 otherwise.
    `predicate`: register whose lanes decide (0: none); `predicate_inverted`: run where it is zero.
    `debug_loc`: (line, column, file index into MachineFunction.debug_files) or None; `mem`: what it accesses.
    """

    __slots__ = ("clobbers", "debug_loc", "desc", "flags", "implicit_defs", "implicit_uses", "mem", "ops",
                 "predicate", "predicate_inverted")

    def __init__(self, desc: InstrDesc, ops: list[object], *, mem: MemOperand | None = None,
                 debug_loc: tuple[int, int, int] | None = None, flags: int = 0) -> None:
        self.desc = desc
        self.ops = ops
        self.implicit_defs: tuple[int, ...] = desc.implicit_defs
        self.implicit_uses: tuple[int, ...] = desc.implicit_uses
        self.clobbers = 0
        self.predicate = 0
        self.predicate_inverted = False
        self.mem = mem
        self.debug_loc = debug_loc
        self.flags = flags

    def reg_defs(self) -> list[int]:
        """All registers written, implicit ones last (without `clobbers`)."""
        desc = self.desc
        ops = self.ops
        regs = [*map(ops.__getitem__, variadic_def_positions(self) if desc.is_variadic else desc.def_positions)]
        if self.implicit_defs:
            regs.extend(self.implicit_defs)
        return regs  # type: ignore[return-value]

    def reg_uses(self) -> list[int]:
        """All registers read, the predicate and implicit ones last.  PHI uses are reported too (they are read on edges)."""
        desc = self.desc
        ops = self.ops
        regs: list[int] = []
        for i in variadic_use_positions(self) if desc.is_variadic else desc.use_positions:
            op = ops[i]
            if op.__class__ is int:
                regs.append(op)
        if self.predicate:
            regs.append(self.predicate)
        if self.implicit_uses:
            regs.extend(self.implicit_uses)
        return regs

    def def_positions(self) -> tuple[int, ...]:
        """Positions in `ops` of registers written."""
        return variadic_def_positions(self) if self.desc.is_variadic else self.desc.def_positions

    def use_positions(self) -> tuple[int, ...]:
        """Positions in `ops` of registers read (where a FrameIndex may stand instead, see above)."""
        return variadic_use_positions(self) if self.desc.is_variadic else self.desc.use_positions


def variadic_def_positions(mi: MachineInstr) -> tuple[int, ...]:
    """Positions of written registers of a PHI, INLINEASM or REG_SEQUENCE."""
    if mi.desc.name == "INLINEASM":
        asm = mi.ops[0]
        assert isinstance(asm, InlineAsm)
        return tuple(i + 1 for i, kind in enumerate(asm.kinds) if kind.startswith("def"))
    return (0,)


def variadic_use_positions(mi: MachineInstr) -> tuple[int, ...]:
    """Positions of read registers of a PHI, INLINEASM or REG_SEQUENCE."""
    if mi.desc.name == "INLINEASM":
        asm = mi.ops[0]
        assert isinstance(asm, InlineAsm)
        return tuple(
            i + 1 for i, kind in enumerate(asm.kinds)
            if (kind in ("use", "mem") or kind.startswith("tied")) and asm.classes[i] >= 0
        )
    return tuple(range(1, len(mi.ops), 2))


class MachineBlock:
    """A basic block.  `number` is its index in `MachineFunction.blocks` (renumbered by `renumber_blocks`);
    `ir_name` the IR block's name; `label` what a `blockaddress` elsewhere calls it, if any.  `frequency` is relative to the entry
    block's 1.0.  The order of blocks is the layout."""

    __slots__ = ("address_taken", "align", "frequency", "instrs", "ir_name", "label", "live_ins", "number", "predecessors",
                 "probabilities", "shares", "successors")

    def __init__(self, number: int, ir_name: str = "") -> None:
        self.number = number
        self.ir_name = ir_name
        self.instrs: list[MachineInstr] = []
        self.successors: list[MachineBlock] = []
        self.predecessors: list[MachineBlock] = []
        self.probabilities: list[float] = []  # beside successors; empty: unknown
        self.shares: list[float] = []  # what the frequency analysis took for unknown ones; empty: successors changed since
        self.live_ins: list[int] = []  # physical registers (entry: arguments; all blocks after allocation)
        self.frequency = 1.0
        self.align = 1
        self.address_taken = False
        self.label = ""

    def add_successor(self, block: MachineBlock, probability: float | None = None) -> None:
        """Add an edge once; keeps the block's `predecessors` in step."""
        if block in self.successors:
            if probability is not None and self.probabilities:
                self.probabilities[self.successors.index(block)] += probability
            return
        self.successors.append(block)
        self.shares = []
        block.predecessors.append(self)
        if probability is not None:
            self.probabilities.append(probability)

    def remove_successor(self, block: MachineBlock) -> None:
        """Remove an edge."""
        at = self.successors.index(block)
        del self.successors[at]
        self.shares = []
        if self.probabilities:
            del self.probabilities[at]
        block.predecessors.remove(self)

    def share(self, at: int) -> float:
        """Probability of successor number `at`: given, else as the frequency analysis took it, else all alike."""
        count = len(self.successors)
        if len(self.probabilities) == count:
            return self.probabilities[at]
        return self.shares[at] if len(self.shares) == count else 1.0 / count

    def first_non_phi(self) -> int:
        """Index of the first instruction that is not a PHI."""
        for i, mi in enumerate(self.instrs):
            if mi.desc.name != "PHI":
                return i
        return len(self.instrs)

    def first_terminator(self) -> int:
        """Index of the first terminator (len(instrs) if there is none)."""
        i = len(self.instrs)
        while i > 0 and self.instrs[i - 1].desc.is_terminator:
            i -= 1
        return i

    def __repr__(self) -> str:
        return f"bb.{self.number}"


class JumpTable:
    """Targets of one jump table; emitted as data under `symbol` (entries: `entry_size` bytes, target - table)."""

    __slots__ = ("entry_size", "symbol", "targets")

    def __init__(self, symbol: str, targets: list[MachineBlock], entry_size: int = 4) -> None:
        self.symbol = symbol
        self.targets = targets
        self.entry_size = entry_size


class MachineFunction:
    """One function on its way through the back end; every pass mutates it in place."""

    def __init__(self, name: str, target: Target) -> None:
        self.name = name
        self.target = target
        self.blocks: list[MachineBlock] = []  # layout order, entry first
        self.vreg_class: list[int] = []  # register class id by vreg index
        self.vreg_hint: dict[int, int] = {}  # vreg -> preferred physical register or vreg
        self.frame_objects: list[FrameObject] = []
        self.jump_tables: list[JumpTable] = []
        self.debug_files: list[str] = []
        self.is_ssa = True
        self.is_kernel = False
        self.is_vararg = False
        self.has_calls = False
        self.has_dynamic_alloca = False
        self.outgoing_args_size = 0  # bytes of the largest outgoing stack-argument area
        self.frame_size: int | None = None  # bytes, after frame lowering
        self.used_callee_saved: list[int] = []
        self.reserved = target.reserved  # registers never allocated here: the target's, and a frame pointer if one is needed
        self.callee_saved: tuple[int, ...] = ()  # of this function's calling convention
        self.linkage: dict[str, object] = {}  # binding, visibility, section, align, comdat: for the printer
        self.loop_info: tuple[list[list[int]], LoopInfo] | None = None  # successors by block number, and their loops: see `loops.analyze`
        self.liveness: Liveness | None = None  # as coalescing leaves it, until registers are allocated
        self.vreg_phys: dict[int, int] = {}  # after allocation: vreg -> register (for reports)
        self.stats: dict[str, int | float] = {}

    def new_vreg(self, class_id: int) -> int:
        """A fresh virtual register of a class."""
        self.vreg_class.append(class_id)
        return FIRST_VREG + len(self.vreg_class) - 1

    def class_of(self, vreg: int) -> int:
        """The register class id of a virtual register."""
        return self.vreg_class[vreg - FIRST_VREG]

    def new_block(self, ir_name: str = "") -> MachineBlock:
        """Append a block."""
        block = MachineBlock(len(self.blocks), ir_name)
        self.blocks.append(block)
        return block

    def new_frame_object(self, size: int, align: int, *, is_spill_slot: bool = False, is_fixed: bool = False,
                         offset: int | None = None, name: str = "") -> int:
        """A new stack object's index; a `FrameIndex(index)` operand refers to it."""
        self.frame_objects.append(
            FrameObject(size, align, is_spill_slot=is_spill_slot, is_fixed=is_fixed, offset=offset, name=name))
        return len(self.frame_objects) - 1

    def renumber_blocks(self) -> None:
        """Make `block.number` the block's index again."""
        for i, block in enumerate(self.blocks):
            block.number = i

    def instructions(self) -> Iterator[MachineInstr]:
        """All instructions in layout order."""
        for block in self.blocks:
            yield from block.instrs


class GlobalData:
    """One object of a data section: bytes with holes for symbol addresses.

    `relocs`: (offset, SymbolRef, size in bytes).  `section` is "" for the default by kind: ".rodata" where `is_constant`,
    ".bss" where all bytes are zero, ".data" otherwise; ".tdata"/".tbss" where `is_tls`.  `comdat`: the signature of its section group, or "";
    `comdat_kind`: "any", or "nodeduplicate"."""

    __slots__ = ("addrspace", "align", "comdat", "comdat_kind", "data", "is_constant", "is_tls", "linkage", "name", "relocs", "section",
                 "size", "visibility")

    def __init__(self, name: str, data: bytes, size: int, align: int, *, linkage: str = "external",
                 is_constant: bool = False, section: str = "", relocs: list[tuple[int, SymbolRef, int]] | None = None,
                 visibility: str = "default", is_tls: bool = False, addrspace: int = 0, comdat: str = "", comdat_kind: str = "") -> None:
        self.name = name
        self.data = data  # shorter than `size`: zero-filled
        self.size = size
        self.align = align
        self.linkage = linkage  # external, internal, private, weak, common
        self.is_constant = is_constant
        self.section = section
        self.relocs = relocs or []
        self.visibility = visibility
        self.is_tls = is_tls
        self.addrspace = addrspace
        self.comdat = comdat
        self.comdat_kind = comdat_kind


class MachineModule:
    """Everything the assembler prints for one IR module."""

    def __init__(self, name: str, target: Target) -> None:
        self.name = name
        self.target = target
        self.functions: list[MachineFunction] = []
        self.data: list[GlobalData] = []
        self.aliases: list[tuple[str, SymbolRef, str]] = []  # name, aliasee, linkage
        self.externals: list[tuple[str, str]] = []  # undefined names and their linkage (external, extern_weak)
        self.module_asm = ""
        self.executable_stack = False  # trampolines may lie there
        self.function_sections = False  # each function, each variable gets a section of its own, which a linker can leave out
        self.data_sections = False
        self.source_filename = ""
