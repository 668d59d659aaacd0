"""Tiles to machine instructions in SSA form (LLVM's InstrEmitter).

Every value that a tile computes gets a virtual register of the class of its instruction's definition; a value that is exported
(CopyToReg of a virtual register) is computed right into that register.  Where an operand's class does not hold the register, the
register's class is narrowed if enough registers remain (constrainRegClass), else a COPY is inserted.  Results that nobody reads
get a fresh register (dead code elimination knows).  Registers that always read as zero, and reserved registers that the block
does not write, stand as operands directly.

Calls: arguments become implicit uses, results implicit definitions, what the convention does not preserve the clobber set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.isel.dag import CallInfo, MemInfo, SDValue
from oxllc.isel.machine_node import MNode
from oxllc.mir.function import FIRST_VREG, InlineAsm, MachineInstr, MemOperand
from oxllc.target_desc import isd
from oxllc.target_desc.mvt import GLUE, OTHER

if TYPE_CHECKING:
    from oxllc.isel.dag import SDNode
    from oxllc.isel.select import Selection
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.target_desc.model import Target

MIN_CONSTRAINED = 4  # registers that a class must have for a virtual register to be narrowed to it


class Emitter:
    """Emission of one block."""

    __slots__ = ("aliases", "block", "classes", "coalesced", "copy", "instrs", "mf", "registers", "regs", "selection", "shared",
                 "target")

    def __init__(self, selection: Selection, mf: MachineFunction, block: MachineBlock, target: Target) -> None:
        self.selection = selection
        self.mf = mf
        self.block = block
        self.target = target
        self.instrs = block.instrs
        self.classes = target.classes
        self.registers = target.registers
        self.copy = target.instr_by_name["COPY"]
        self.aliases = selection.aliases
        self.regs: dict[SDValue, int] = {}
        self.shared: dict[object, int] = {}  # inner instructions of the present tile: equal ones are made once
        self.coalesced: set[SDNode] = set()  # CopyToReg nodes whose value is computed in place

    def emit(self, nodes: list[SDNode]) -> None:
        """Append the instructions of all nodes to the block."""
        self._coalesce_exports(nodes)
        tiles = self.selection.tiles
        for node in nodes:
            tile = tiles[node]
            if tile is not None:
                self._tile(tile, node)
            else:
                self._builtin(node)

    def _coalesce_exports(self, nodes: list[SDNode]) -> None:
        """Give values that are exported the exported register."""
        tiles = self.selection.tiles
        for node in nodes:
            if node.opcode != isd.COPY_TO_REG:
                continue
            reg = node.payload
            if reg < FIRST_VREG:
                continue
            value = node.ops[1]
            while type(target := self.aliases.get(value)) is SDValue:
                value = target
            if value in self.aliases or value in self.regs:
                continue
            source = value.node
            wanted = self.mf.class_of(reg)
            if source.opcode == isd.COPY_FROM_REG:
                # A physical register's content: every class that holds the register will do.
                if self.registers_in(wanted) >> int(source.payload) & 1:
                    self.regs[value] = reg
                    self.coalesced.add(node)
                continue
            tile = tiles.get(source)
            if tile is not None:
                own = self._result_class(tile, value)
            elif type(source.payload) is InlineAsm:
                asm = source.payload
                own = [c for kind, c in zip(asm.kinds, asm.classes, strict=True) if kind.startswith("def")][value.resno]
            else:
                continue
            if own == wanted or own in self.classes[wanted].sub_classes:
                if own != wanted:
                    self.mf.vreg_class[reg - FIRST_VREG] = own
                self.regs[value] = reg
                self.coalesced.add(node)

    def registers_in(self, class_id: int) -> int:
        """The members of a class as a bit set."""
        return self.classes[class_id].members_mask

    def _result_class(self, tile: MNode, value: SDValue) -> int:
        """The class of the register that holds a value of a tile."""
        if tile.result_class >= 0 and value.resno == 0:
            return tile.result_class
        defs = tile.desc.def_positions
        if value.resno < len(defs):
            cls = tile.desc.operands[defs[value.resno]].reg_class
            if not _is_generic_copy(tile) and cls >= 0:
                return cls
        return self.target.legal_types[value.vt]

    # -- operands ------------------------------------------------------------------------------------------------

    def reg(self, value: SDValue) -> int:
        """The register that holds a value: virtual, or a physical one that may be read in place."""
        while True:
            found = self.regs.get(value)
            if found is not None:
                return found
            target = self.aliases.get(value)
            if target is None:
                raise AssertionError(f"{value!r} is read before it is computed")
            if type(target) is int:
                return target
            value = target  # type: ignore[assignment]

    def constrained(self, reg: int, class_id: int, loc: tuple[int, int, int] | None) -> int:
        """A register with the same content that an operand of the class accepts."""
        cls = self.classes[class_id]
        if reg < FIRST_VREG:
            if cls.members_mask >> reg & 1 or not reg:
                return reg
        else:
            own = self.mf.vreg_class[reg - FIRST_VREG]
            if own == class_id or own in cls.sub_classes:
                return reg
            if class_id in self.classes[own].sub_classes and len(cls.order) >= MIN_CONSTRAINED:
                self.mf.vreg_class[reg - FIRST_VREG] = class_id
                return reg
        new = self.mf.new_vreg(class_id)
        self.instrs.append(MachineInstr(self.copy, [new, reg], debug_loc=loc))
        return new

    # -- tiles -----------------------------------------------------------------------------------------------------

    def _tile(self, tile: MNode, node: SDNode) -> None:
        """The instructions of a tile, inner ones first."""
        loc = node.loc
        if self.shared:
            self.shared = {}
        mem: MemOperand | None = None
        if type(node.payload) is MemInfo:
            mem = node.payload.mem
        else:
            for inner in tile.folded:
                if type(inner.payload) is MemInfo:
                    mem = inner.payload.mem
        results = [v for v in node.values if v.vt != OTHER and v.vt != GLUE] if node.vts[-1] in _NO_REGISTER else node.values
        if tile.desc is self.copy and results[0] not in self.regs:
            reg = self._in_place(tile)
            if reg:
                self.regs[results[0]] = reg
                return
        mi = self._instruction(tile, loc, mem, results)
        if node.opcode == isd.CALL or node.opcode == isd.TAIL:
            self._call(mi, node)
        elif node.opcode == isd.RET_GLUE:
            mi.implicit_uses += tuple(_physical(node))

    def _in_place(self, tile: MNode) -> int:
        """The register that a copy would copy, where the copy's class holds it; 0 where a copy is needed.

        Only for a plain operand: what the copy copies is not computed here."""
        op = tile.ops[0]
        if tile.result_class < 0 or type(op) is MNode:
            return 0
        reg = self.reg(op) if type(op) is SDValue else op
        if type(reg) is not int:
            return 0
        cls = self.classes[tile.result_class]
        if reg < FIRST_VREG:
            return reg if cls.members_mask >> reg & 1 else 0
        return reg if self.mf.class_of(reg) in cls.sub_classes else 0

    def _instruction(self, tile: MNode, loc: tuple[int, int, int] | None, mem: MemOperand | None,
                     results: list[SDValue], wanted: int = -1) -> MachineInstr:
        """One instruction of a tile; `results` are the values that its definitions give (none for an inner one).

        `wanted`: class that the user of an inner instruction's result asks for, for opcodes whose definition may be of any."""
        desc = tile.desc
        operands = desc.operands
        generic = desc.name in _ANY_CLASS
        regs = self.regs
        vreg_class = self.mf.vreg_class
        ops: list[Any] = []
        for number, position in enumerate(desc.def_positions):
            class_id = operands[position].reg_class
            if tile.result_class >= 0 and not number:
                class_id = tile.result_class
            if number < len(results):
                value = results[number]
                reg = regs.get(value, 0)
                if not reg:
                    reg = self.mf.new_vreg(class_id if class_id >= 0 and not generic else self._result_class(tile, value))
                    regs[value] = reg
            else:
                if generic and tile.result_class < 0 and wanted >= 0:
                    class_id = wanted
                reg = self.mf.new_vreg(class_id)
            ops.append(reg)
        if desc.is_variadic and not ops:
            # REG_SEQUENCE: one definition, of the result's class.
            assert tile.result_class >= 0
            reg = regs.get(results[0], 0) if results else 0
            if not reg:
                reg = self.mf.new_vreg(tile.result_class)
                if results:
                    regs[results[0]] = reg
            ops.append(reg)
        at = len(ops)
        for op in tile.ops:
            kind = type(op)
            class_id = operands[at].reg_class if at < len(operands) else -1
            if kind is SDValue:
                reg = regs.get(op, 0) or self.reg(op)
                if class_id >= 0 and not generic and (reg < FIRST_VREG or vreg_class[reg - FIRST_VREG] != class_id):
                    reg = self.constrained(reg, class_id, loc)
                ops.append(reg)
            elif kind is MNode:
                reg = self._in_place(op) if op.desc is self.copy else 0
                if not reg:
                    key = _key(op)
                    reg = self.shared.get(key, 0)
                    if not reg:
                        inner = self._instruction(op, loc, mem, [], self._wanted(tile, class_id))
                        reg = inner.ops[0]  # type: ignore[assignment]
                        if not (op.desc.may_load or op.desc.may_store or op.desc.has_side_effects or _is_generic_copy(op)):
                            self.shared[key] = reg
                ops.append(self.constrained(reg, class_id, loc) if class_id >= 0 and not generic else reg)
            else:
                ops.append(op)
            at += 1
        mi = MachineInstr(desc, ops, debug_loc=loc)
        if mem is not None and (desc.may_load or desc.may_store):
            mi.mem = mem
        self.instrs.append(mi)
        return mi

    def _wanted(self, tile: MNode, class_id: int) -> int:
        """The class that an operand of a tile asks for; inside INSERT_SUBREG and its like, that of the tile's own result."""
        if not _is_generic_copy(tile):
            return class_id
        if tile.result_class >= 0:
            return tile.result_class
        if tile.node is not None and tile.node.vts[0] in self.target.legal_types:
            return self.target.legal_types[tile.node.vts[0]]
        return -1

    def _call(self, mi: MachineInstr, node: SDNode) -> None:
        info = node.payload
        assert isinstance(info, CallInfo)
        mi.implicit_uses += tuple(_physical(node))
        if node.opcode == isd.CALL:
            mi.implicit_defs += tuple(r for r in info.results if r not in mi.implicit_defs)
        mi.clobbers = self.selection.matcher.clobbers(info.preserved)

    # -- built-in nodes ----------------------------------------------------------------------------------------------

    def _builtin(self, node: SDNode) -> None:
        opcode = node.opcode
        if opcode == isd.COPY_TO_REG:
            if node not in self.coalesced:
                reg = node.payload
                assert isinstance(reg, int)
                self.instrs.append(MachineInstr(self.copy, [reg, self.reg(node.ops[1])], debug_loc=node.loc))
        elif opcode == isd.COPY_FROM_REG:
            value = node.values[0]
            if value not in self.aliases:
                reg = self.regs.get(value, 0)
                if not reg:
                    reg = self.regs[value] = self.mf.new_vreg(self.target.legal_types[value.vt])
                self.instrs.append(MachineInstr(self.copy, [reg, node.payload], debug_loc=node.loc))
        elif opcode == isd.UNDEF:
            value = node.values[0]
            reg = self.regs.get(value, 0)
            if not reg:
                reg = self.regs[value] = self.mf.new_vreg(self.target.legal_types[value.vt])
            self.instrs.append(MachineInstr(self.target.instr_by_name["IMPLICIT_DEF"], [reg]))
        elif opcode == isd.CALLSEQ_START or opcode == isd.CALLSEQ_END:
            name = "ADJCALLSTACKDOWN" if opcode == isd.CALLSEQ_START else "ADJCALLSTACKUP"
            self.instrs.append(MachineInstr(self.target.instr_by_name[name], [node.payload, 0], debug_loc=node.loc))
        elif opcode == isd.INLINEASM:
            self._inline_asm(node)

    def _inline_asm(self, node: SDNode) -> None:
        """INLINEASM: the operands in the order of the constraints; copies to and from named registers around it."""
        asm = node.payload
        assert isinstance(asm, InlineAsm)
        loc = node.loc
        reads = iter([v for v in node.ops if v.vt not in (OTHER, GLUE)])
        results = iter([v for v in node.values if v.vt not in (OTHER, GLUE)])
        named = self._named_registers(asm)
        ops: list[Any] = [asm]
        before: list[tuple[int, int]] = []  # copies (destination, source)
        after: list[tuple[int, int]] = []
        for kind, class_id, reg in zip(asm.kinds, asm.classes, named, strict=True):
            if kind.startswith("def"):
                value = next(results)
                own = self.regs.get(value, 0)
                if not own:
                    own = self.regs[value] = self.mf.new_vreg(class_id if class_id >= 0 else self.target.legal_types[value.vt])
                if reg:
                    after.append((own, reg))
                ops.append(reg or own)
                continue
            value = next(reads)
            if class_id < 0:
                operand = self.selection.operand(value)
                ops.append(self.reg(operand) if type(operand) is SDValue else operand)
                continue
            source = self.constrained(self.reg(value), class_id, loc)
            if reg:
                before.append((reg, source))
            ops.append(reg or source)
        for target, source in before:
            self.instrs.append(MachineInstr(self.copy, [target, source], debug_loc=loc))
        mi = MachineInstr(self.target.instr_by_name["INLINEASM"], ops, debug_loc=loc)
        for reg in asm.clobbers:
            mi.clobbers |= self.target.reg_units[reg]
        self.instrs.append(mi)
        for target, source in after:
            self.instrs.append(MachineInstr(self.copy, [target, source], debug_loc=loc))

    def _named_registers(self, asm: InlineAsm) -> list[int]:
        """The physical register that each operand's constraint names ("{a0}"; a tie names its output's), 0 where none."""
        from oxllc.isel.lower_asm import split_constraints

        named: list[int] = []
        codes = [c.code for c in split_constraints(asm.constraints) if not c.clobber]
        for kind, class_id, code in zip(asm.kinds, asm.classes, codes, strict=True):
            reg = 0
            if kind.startswith("tied:"):
                reg = named[int(kind[5:])]
            elif code.startswith("{"):
                name = code.strip("{}")
                reg = self.target.reg_by_asm_name.get(name) or self.target.reg_by_name[name]
                members = self.classes[class_id].members
                if reg not in members:  # the same register under the name of another width
                    reg = next((r for r in members if self.target.overlap(r, reg)), reg)
            named.append(reg)
        return named


def _key(tile: MNode) -> object:
    """What makes two inner instructions the same."""
    return (tile.desc.id, tile.result_class, *(_key(op) if type(op) is MNode else op for op in tile.ops))


def _is_generic_copy(tile: MNode) -> bool:
    return tile.desc.name in _ANY_CLASS


_NO_REGISTER = frozenset((OTHER, GLUE))
_ANY_CLASS = frozenset(("COPY", "IMPLICIT_DEF", "EXTRACT_SUBREG", "INSERT_SUBREG", "REG_SEQUENCE"))


def _physical(node: SDNode) -> list[int]:
    """The physical registers among a call's or return's operands."""
    return [v.node.payload for v in node.ops if v.node.opcode == isd.REGISTER]
