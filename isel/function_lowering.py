"""One IR function to one machine function in SSA form: what the blocks' builders share, and the loop over blocks.

1. `_analyze`: reachable blocks in reverse post-order; which values leave their block ("exported"); in which form narrow integers
   cross blocks (sign- or zero-extended), so that uses need not extend again; constant address computations that are repeated in
   the using block instead of crossing (as LLVM's CodeGenPrepare sinks them).
2. For each block: build, combine, legalize, combine, select.  `finish_block` is also called in the middle of an IR block, by
   constructs that need control flow (switch).
3. `_complete_phis`: operands of machine PHIs, one for each machine predecessor.

Virtual registers are written once, by the exporting block; `reg_facts` remembers the known bits of what was written, for later
blocks (definitions dominate uses and blocks are visited in reverse post-order, so facts are there when a use is built).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.instructions import AllocaInst, GEPInst, Instruction, LoadInst, PhiInst
from oxllc.ir.metadata import debug_location
from oxllc.ir.types import VectorType
from oxllc.ir.values import Argument, Block, Constant, ConstantInt, Value
from oxllc.isel import builder_aggregate, builder_fp, builder_int, builder_memory, lower_call, select
from oxllc.isel.builder import Builder, Parts, diagnostic
from oxllc.isel.builder_atomic import splits_block
from oxllc.isel.combine import combine
from oxllc.isel.combine_pairs import pair_results
from oxllc.isel.knownbits import UNKNOWN, Known, known
from oxllc.isel.legalize import legalize
from oxllc.isel.narrow_patterns import taken_by_patterns
from oxllc.mir.function import MachineFunction, MachineInstr
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.diagnostics import OxllcError
    from oxllc.ir.metadata import MDNode
    from oxllc.ir.module import Function
    from oxllc.isel.dag import DAG, SDNode
    from oxllc.isel.module_lowering import ModuleLowering
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineBlock

__all__ = ["FunctionLowering", "builder_aggregate", "builder_fp", "builder_int", "builder_memory", "lower_call"]  # they register handlers

# Uses that look only at the low bits of a narrow integer.
_LOW_BITS_ONLY = frozenset(("add", "sub", "mul", "and", "or", "xor", "shl", "trunc", "store", "freeze", "insertvalue", "insertelement"))
_SIGNED_USES = frozenset(("sext", "sitofp", "ashr", "sdiv", "srem", "getelementptr"))
_UNSIGNED_USES = frozenset(("zext", "uitofp", "lshr", "udiv", "urem", "switch"))
UNSIGNED_GAIN = 2  # instructions of a zero extension, where a sign extension from 32 bits is one


class FunctionLowering:
    """State of one function's selection."""

    def __init__(self, module: ModuleLowering, function: Function) -> None:
        self.module = module
        self.function = function
        self.ctx: PassContext = module.ctx
        self.target = module.target
        self.types = module.types
        self.legality = module.legality
        self.layout = module.layout
        self.optimize = module.ctx.options.opt_level > 0
        self.windows = module.windows
        self.misaligned_ok = module.misaligned_ok
        self.split_conditions = self.optimize and not module.jump_is_expensive
        self.min_jump_table = module.min_jump_table
        self.jump_table_entry = module.jump_table_entry
        self.mf = MachineFunction(function.name, module.target)
        self.exported: set[Value] = set()
        self.forms: dict[Value, tuple[bool, int]] = {}  # value -> (sign-extended, bits); absent: as it comes
        self.reg_facts: dict[int, Known] = {}
        self.frame_slots: dict[Value, int] = {}
        self.starts: dict[Value, tuple[Value, int | None]] = {}  # pointer -> what it is computed from, and the bytes between: see builder_memory
        self.live_in_copies: dict[int, int] = {}
        self.sret_regs: tuple[int, ...] = ()
        self.varargs_slot = -1
        self._vregs: dict[Value, tuple[int, ...]] = {}
        self._users: dict[Value, list[Instruction]] = {}
        self._blocks: dict[Block, MachineBlock] = {}
        self._origin: dict[MachineBlock, Block] = {}
        self._rebuilt: set[Value] = set()
        self._phi_sources: dict[PhiInst, dict[Block, tuple[int, ...]]] = {}
        self._phi_values: dict[PhiInst, dict[Block, Value]] = {}
        self._phi_nodes: list[tuple[PhiInst, list[MachineInstr]]] = []
        self._locs: dict[MDNode, tuple[int, int, int] | None] = {}
        self._files: dict[str, int] = {}
        self._following: dict[MachineBlock, MachineBlock] = {}  # by block: the next one in the layout
        self._last: dict[Block, MachineBlock] = {}  # by IR block: its last machine block, where that is not the first
        self.order: list[Block] = []

    # -- the loop ------------------------------------------------------------------------------------------------

    def run(self) -> MachineFunction:
        """Lower the function."""
        from oxllc.isel.lower_arguments import lower_arguments

        self._analyze()
        mf = self.mf
        reachable = set(self.order)
        for block in self.function.blocks:
            if block in reachable:
                machine = mf.new_block(block.name)
                self._blocks[block] = machine
                self._origin[machine] = block
        self._following = dict(zip(mf.blocks, mf.blocks[1:]))
        self._static_allocas()
        self._make_phis()
        builder: Builder | None = None
        for block in self.order:
            machine = self._blocks[block]
            if builder is None:
                builder = Builder(self, machine)
                lower_arguments(builder, self.function)
            else:
                self.start_block(builder, machine)
            builder.build(block)
            self.finish_block(builder)
        self._lay_out()
        self._complete_phis()
        return mf

    def start_block(self, b: Builder, block: MachineBlock) -> None:
        """Begin a machine block; blocks made in the middle of an IR block belong to the IR block of the one before."""
        self._origin.setdefault(block, self._origin[b.block])
        b.start(block)

    def finish_block(self, b: Builder) -> None:
        """Take the builder's DAG through combining, legalization and selection."""
        dag = b.dag
        block = b.block
        dag.block = block
        hook = self.module.on_dag
        if hook is not None:
            hook("dag-combine1", self, dag)
        if self.optimize:
            combine(dag, self.legality, False)
        if hook is not None:
            hook("legalize", self, dag)
        legality = self.legality
        if legality.has_pairs:
            pair_results(dag, legality)
        kept: set[SDNode] = taken_by_patterns(dag, self.target, legality.narrow) if legality.narrow else set()
        touched = legalize(dag, self, kept)
        if hook is not None:
            hook("dag-combine2", self, dag)
        if self.optimize:
            combine(dag, legality, True, touched)
        if kept:
            self._give_up_untaken(dag, kept)
        if self.optimize:
            dag.compact()
            self._note_facts(dag)
        elif touched:
            dag.remove_dead()
        if hook is not None:
            hook("isel", self, dag)
        dag.on_new = None
        select.select_dag(dag, self.mf, block, self.target, self.ctx)
        if hook is None:
            dag.release()

    def _give_up_untaken(self, dag: DAG, kept: set[SDNode]) -> None:
        """Expand what was kept for a pattern whose shape is gone."""
        while kept:
            taken = taken_by_patterns(dag, self.target, self.legality.narrow)
            lost = {node for node in kept if node.opcode != isd.DELETED} - taken
            if not lost:
                return
            kept -= lost
            touched = legalize(dag, self, kept)
            if self.optimize:
                combine(dag, self.legality, True, touched)

    def _note_facts(self, dag: object) -> None:
        facts = self.reg_facts
        copy_to_reg = isd.COPY_TO_REG
        for node in dag.nodes:  # type: ignore[attr-defined]
            if node.opcode == copy_to_reg and node.payload >= 65536:
                value = node.ops[1]
                if mvt.MVT_IS_INT[value.vt] and not mvt.MVT_COUNT[value.vt]:
                    fact = value.known or known(value)
                    if fact != UNKNOWN:
                        facts[node.payload] = fact

    # -- blocks ----------------------------------------------------------------------------------------------------

    def machine_block(self, block: Block) -> MachineBlock:
        """The machine block where an IR block begins."""
        return self._blocks[block]

    def new_block_after(self, b: Builder) -> MachineBlock:
        """A new machine block for a part of the builder's IR block, laid out behind everything it has so far."""
        mf = self.mf
        block = mf.new_block(b.block.ir_name)
        mf.blocks.pop()
        origin = self._origin[b.block]
        before = self._last.get(origin) or self._blocks[origin]
        following = self._following.get(before)
        if following is not None:
            self._following[block] = following
        self._following[before] = block
        self._last[origin] = block
        self._origin[block] = origin
        return block

    def _lay_out(self) -> None:
        """Give the function its blocks in their order."""
        mf = self.mf
        if self._last:
            block: MachineBlock | None = mf.blocks[0]
            mf.blocks = []
            while block is not None:
                mf.blocks.append(block)
                block = self._following.get(block)
        mf.renumber_blocks()

    def same_origin(self, a: MachineBlock, b: MachineBlock) -> bool:
        """Whether the second block is a later part of the IR block of the first."""
        origin = self._origin.get(b)
        return origin is not None and origin is self._origin[a] and self._blocks[origin] is not b

    def following(self, block: MachineBlock) -> MachineBlock | None:
        """The next block in the present layout."""
        return self._following.get(block)

    def label_block(self, block: Block, label: str) -> None:
        """Name the start of a block whose address is taken.  One that nothing reaches is given the address of the entry."""
        machine = self._blocks.get(block, self.mf.blocks[0])
        machine.address_taken = True
        machine.label = label

    # -- values that cross blocks ----------------------------------------------------------------------------------

    def vregs(self, value: Value) -> tuple[int, ...]:
        """The virtual registers of an exported value."""
        found = self._vregs.get(value)
        if found is None:
            mf = self.mf
            legal = self.target.legal_types
            found = self._vregs[value] = tuple([mf.new_vreg(legal[vt]) for vt in self.types.info(value.type).vts])
        return found

    def formed(self, b: Builder, value: Value, parts: Parts) -> Parts:
        """The parts in the form in which the value crosses blocks."""
        form = self.forms.get(value)
        if form is None:
            return parts
        from oxllc.isel.builder_int import clean

        return clean(b, parts, form[1], form[0])

    def rebuild(self, b: Builder, value: Value) -> Parts | None:
        """Compute an address again in the using block, if that is how the value crosses blocks."""
        if value in self._rebuilt:
            from oxllc.isel.builder_memory import gep_address

            assert isinstance(value, GEPInst)
            return (gep_address(b, value, None),)
        return None

    def constant_gep_offset(self, gep: Value) -> int | None:
        """The byte offset of a getelementptr with constant indices, None otherwise."""
        assert isinstance(gep, GEPInst)
        type = gep.source_type
        total = 0
        layout = self.layout
        for number, index in enumerate(gep.operands[1:]):
            if not isinstance(index, ConstantInt):
                return None
            if number == 0:
                total += index.signed * layout.alloc_size(type)
            elif type.kind == "struct":
                total += layout.field_offset(type, index.value)  # type: ignore[arg-type]
                type = type.elements()[index.value]  # type: ignore[attr-defined]
            elif isinstance(type, VectorType):
                type = type.elem
                total += index.signed * layout.size_in_bits(type) // 8
            else:
                type = type.elem  # type: ignore[attr-defined]
                total += index.signed * layout.alloc_size(type)
        return total

    def use_count(self, value: Value) -> int:
        """How many operands are this value."""
        return len(self._users.get(value, ()))

    def read_unsigned(self, load: Value) -> bool:
        """Whether zero extension of a loaded number saves its readers more than sign extension, which is what loads do otherwise."""
        unsigned = signed = 0
        for user in self._users.get(load, ()):
            opcode = user.opcode
            if opcode == "zext":
                unsigned += 1
            elif opcode in ("and", "or", "xor"):
                if not self._zext_only(self._users.get(user, ())):
                    signed += 1
                elif opcode == "and":
                    unsigned += 1  # what is masked is no longer than its mask
            elif opcode == "icmp":
                other = user.operands[user.operands[0] is load]
                if not isinstance(other, ConstantInt) or other.signed < 0 or user.predicate[0] == "s":  # type: ignore[attr-defined]
                    signed += 1
            elif opcode not in _LOW_BITS_ONLY and opcode not in _UNSIGNED_USES:
                signed += 1
        return UNSIGNED_GAIN * unsigned > signed

    def needs_export(self, value: Value) -> bool:
        """Whether another machine block can only get at the value through registers."""
        return value not in self.frame_slots and value not in self._rebuilt and not isinstance(value, PhiInst)

    def set_form(self, value: Value, predicate: str) -> None:
        """Choose how a narrow integer crosses blocks for a compare there."""
        if value.type.kind == "int":
            leaf = self.types.info(value.type).leaves[0]
            if len(leaf.vts) == 1 and leaf.bits < mvt.MVT_BITS[leaf.vts[0]]:
                self.forms.setdefault(value, (leaf.bits == 32 or predicate[0] == "s", leaf.bits))

    def _analyze(self) -> None:
        function = self.function
        self.order = _reverse_post_order(function.blocks[0])
        users = self._users
        exported = self.exported
        split: list[Block] = []
        for block in self.order:
            for inst in block.instructions:
                opcode = inst.opcode
                phi = opcode == "phi"
                for operand in inst.operands:
                    if isinstance(operand, Instruction):
                        if phi or operand.parent is not block:
                            exported.add(operand)
                        entry = users.get(operand)
                        if entry is None:
                            users[operand] = [inst]
                        else:
                            entry.append(inst)
                    elif isinstance(operand, Argument):
                        if phi or block is not self.order[0]:
                            exported.add(operand)
                        entry = users.get(operand)
                        if entry is None:
                            users[operand] = [inst]
                        else:
                            entry.append(inst)
                if phi:
                    exported.add(inst)
                elif opcode in ("atomicrmw", "cmpxchg") and splits_block(inst, self.types, self.legality.legal):  # type: ignore[arg-type]
                    split.append(block)
        for block in dict.fromkeys(split):
            # The block ends in the middle, so what is defined in it may have to cross.
            exported.update(inst for inst in block.instructions if inst in users)
            if block is self.order[0]:
                exported.update(arg for arg in self.function.args if arg in users)
        if self.optimize:
            self._sink_addresses(users)
        for value in exported:
            self._choose_form(value, users.get(value, ()))

    def _sink_addresses(self, users: dict[Value, list[Instruction]]) -> None:
        """Constant offsets from a base, used only as addresses of accesses, are added again where they are used."""
        for block in self.order:
            for inst in block.instructions:
                if inst.opcode != "getelementptr" or inst not in self.exported or inst.type.kind != "ptr":
                    continue
                offset = self.constant_gep_offset(inst)
                if offset is None or not -2048 <= offset <= 2047:
                    continue
                if all(
                    (user.opcode == "load" and user.operands[0] is inst) or (user.opcode == "store" and user.operands[0] is not inst)
                    for user in users.get(inst, ())
                ):
                    base = inst.operands[0]
                    self._rebuilt.add(inst)
                    self.exported.discard(inst)
                    if isinstance(base, Instruction | Argument) and base not in self._rebuilt:
                        self.exported.add(base)

    def _choose_form(self, value: Value, users: object) -> None:
        info = self.types.info(value.type) if value.type.kind in ("int", "ptr") else None
        if info is None:
            return
        leaf = info.leaves[0]
        bits = leaf.bits
        if bits == (mvt.MVT_BITS[leaf.vts[0]] if len(leaf.vts) == 1 else sum([mvt.MVT_BITS[vt] for vt in leaf.vts])):
            return
        if bits == 1:
            self.forms[value] = (False, 1)
            return
        signed = unsigned = other = 0
        for user in users:  # type: ignore[attr-defined]
            opcode = user.opcode
            if opcode in _SIGNED_USES:
                signed += 1
            elif opcode in _UNSIGNED_USES:
                unsigned += 1
            elif opcode == "icmp":
                predicate = user.predicate
                if predicate[0] == "s":
                    signed += 1
                elif predicate[0] == "u":
                    unsigned += 1
                else:
                    other += 1
            elif opcode not in _LOW_BITS_ONLY:
                other += 1
        if bits == 32:
            if isinstance(value, LoadInst) and self.read_unsigned(value):
                self.forms[value] = (False, bits)
            elif signed or unsigned or other or isinstance(value, PhiInst | Argument):
                self.forms[value] = (not (unsigned and not signed and not other and self._zext_only(users)), bits)
        elif signed > unsigned:
            self.forms[value] = (True, bits)
        elif signed or unsigned or other:
            self.forms[value] = (False, bits)

    @staticmethod
    def _zext_only(users: object) -> bool:
        return all(user.opcode == "zext" for user in users)  # type: ignore[attr-defined]

    def _static_allocas(self) -> None:
        entry = self.function.blocks[0]
        for inst in entry.instructions:
            if isinstance(inst, AllocaInst) and isinstance(inst.operands[0], ConstantInt) and not inst.inalloca:
                size = self.layout.alloc_size(inst.allocated_type) * inst.operands[0].value
                align = max(inst.align or self.layout.preferred_align(inst.allocated_type), 1)
                self.frame_slots[inst] = self.mf.new_frame_object(size, align, name=inst.name)
                self.exported.discard(inst)

    # -- phis --------------------------------------------------------------------------------------------------------

    def _make_phis(self) -> None:
        desc = self.target.instr_by_name["PHI"]
        for block in self.order:
            machine = self._blocks[block]
            for inst in block.instructions:
                if not isinstance(inst, PhiInst):
                    break
                made = []
                for reg in self.vregs(inst):
                    mi = MachineInstr(desc, [reg])
                    machine.instrs.append(mi)
                    made.append(mi)
                self._phi_nodes.append((inst, made))
                self._phi_sources[inst] = {}
                self._phi_values[inst] = dict(zip(inst.incoming_blocks, inst.operands))
                self.exported.discard(inst)  # the PHI itself defines the registers

    def add_phi_source(self, b: Builder, phi: PhiInst, block: Block) -> None:
        """Put what a phi takes from an IR block into registers, at the end of that block."""
        sources = self._phi_sources[phi]
        if block in sources:
            return
        value = self._phi_values[phi][block]
        form = self.forms.get(phi)
        if not isinstance(value, Constant) and value not in self.frame_slots and value not in self._rebuilt and (
            form is None or self.forms.get(value) == form
        ):
            sources[block] = self.vregs(value)
            return
        key: tuple[object, ...] = (value, form)
        regs = b.phi_constants.get(key)
        if regs is None:
            from oxllc.isel.builder_int import clean

            parts = b.value(value)
            if form is not None:
                parts = clean(b, parts, form[1], form[0])
            legal = self.target.legal_types
            regs = tuple([self.mf.new_vreg(legal[part.vt]) for part in parts])
            for reg, part in zip(regs, parts):
                b.exports.append(b.dag.copy_to_reg(b.dag.entry, reg, part))
            b.phi_constants[key] = regs
        sources[block] = regs

    def _complete_phis(self) -> None:
        for phi, made in self._phi_nodes:
            assert phi.parent is not None
            machine = self._blocks[phi.parent]
            sources = self._phi_sources[phi]
            for predecessor in machine.predecessors:
                regs = sources[self._origin[predecessor]]
                for mi, reg in zip(made, regs):
                    mi.ops += (reg, predecessor)

    # -- places ------------------------------------------------------------------------------------------------------

    def locate(self, inst: Instruction) -> tuple[int, int, int] | None:
        """(line, column, file index) of an instruction."""
        node = inst.debug_loc
        if node is None:
            return None
        if node in self._locs:
            return self._locs[node]
        found = debug_location(node)
        loc = None
        if found is not None:
            path = found.file if not found.directory or found.file.startswith("/") else f"{found.directory}/{found.file}"
            index = self._files.get(path)
            if index is None:
                index = self._files[path] = len(self.mf.debug_files)
                self.mf.debug_files.append(path)
            loc = (found.line, found.column, index)
        self._locs[node] = loc
        return loc

    def error(self, message: str, inst: Instruction | None) -> OxllcError:
        """An error at an instruction of this function."""
        return diagnostic(self.function, message, inst)


def _reverse_post_order(entry: Block) -> list[Block]:
    seen = {entry}
    order: list[Block] = []
    stack = [(entry, iter(entry.successors))]
    while stack:
        block, successors = stack[-1]
        for successor in successors:
            if successor not in seen:
                seen.add(successor)
                stack.append((successor, iter(successor.successors)))
                break
        else:
            stack.pop()
            order.append(block)
    order.reverse()
    return order
