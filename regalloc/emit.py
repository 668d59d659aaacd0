"""Machine code for moves between locations: copies, spills, reloads, from the target's rules.

A rule belongs to a register class; the class of a value or, for physical registers, any class that holds them decides.  Where a wide
register has no rule of its own, its parts are moved one by one.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FrameIndex, MachineInstr, MemOperand
from oxllc.mir.output import instantiate
from oxllc.passes.parallel_moves import sequentialize

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, OutputInstr, Target


Prototype = tuple["InstrDesc", list[object]]  # description and operands of an instruction that is made again and again
SLOT = FrameIndex(-1)  # stands for the place in a prototype


def prototypes(made: list[MachineInstr]) -> list[Prototype]:
    """What to remember of a rule's instructions."""
    return [(mi.desc, mi.ops) for mi in made]


@lru_cache(maxsize=16)
def emitter_of(target: Target) -> Emitter:
    """The emitter of a target: what it has found out about rules is good for all functions."""
    return Emitter(target)


class Emitter:
    """Makes instructions for moves; remembers which rule serves which registers."""

    def __init__(self, target: Target) -> None:
        self.target = target
        masks = [c.members_mask for c in target.classes]
        self.copy_rules = [(masks[dst], masks[src], rule) for (dst, src), rule in sorted(target.copy_rules.items(), key=itemgetter(0))]
        self.copies: dict[tuple[int, int], list[Prototype] | None] = {}
        self.accesses: dict[tuple[int, int, bool], list[Prototype]] = {}  # by register, class, whether it is a store
        self.memory_class: dict[int, int] = {}

    def copy(self, dst: int, src: int) -> list[MachineInstr]:
        """Register to register."""
        key = dst, src
        if key not in self.copies:
            rule = self._copy_rule(dst, src)
            self.copies[key] = None if rule is None else prototypes(instantiate(rule, self.target, {"dst": dst, "src": src}))
        found = self.copies[key]
        if found is not None:
            return [MachineInstr(desc, list(ops)) for desc, ops in found]
        parts, others = self._parts(dst), self._parts(src)
        if not len(parts) == len(others) > 1:
            raise OxllcError(f"target '{self.target.name}' has no CopyRule that copies {self._name(src)} to {self._name(dst)}")
        moves = list(zip(parts, others))
        units = self.target.reg_units

        def no_temp(k: int) -> int:
            raise AssertionError("the parts of two registers never form a cycle")

        return [mi for d, s, _ in sequentialize(moves, units.__getitem__, no_temp) for mi in self.copy(d, s)]

    def _copy_rule(self, dst: int, src: int) -> tuple[OutputInstr, ...] | None:
        for dst_mask, src_mask, rule in self.copy_rules:
            if dst_mask >> dst & 1 and src_mask >> src & 1:
                return rule
        return None

    def _parts(self, reg: int) -> list[int]:
        """Direct parts of a wide register in the order of their units."""
        units = self.target.reg_units
        widest = 0
        parts: list[int] = []
        subs = set(self.target.registers[reg].sub_regs.values())
        for sub in sorted(subs, key=lambda r: (-units[r].bit_count(), units[r] & -units[r], r)):
            if not units[sub] & widest:
                parts.append(sub)
                widest |= units[sub]
        return sorted(parts, key=lambda r: units[r] & -units[r])

    def store(self, reg: int, class_id: int, slot: int, offset: int = 0) -> list[MachineInstr]:
        """Register to stack slot; `class_id` is the class of the value."""
        return self._memory(reg, class_id, slot, offset, is_store=True)

    def load(self, reg: int, class_id: int, slot: int, offset: int = 0) -> list[MachineInstr]:
        """Stack slot to register."""
        return self._memory(reg, class_id, slot, offset, is_store=False)

    def _memory(self, reg: int, class_id: int, slot: int, offset: int, *, is_store: bool) -> list[MachineInstr]:
        target = self.target
        own = target.classes[class_id]
        found = self.accesses.get((reg, class_id, is_store))
        if found is not None:
            place = FrameIndex(slot, offset)
            mem = MemOperand(own.spill_size, own.spill_align, not is_store, is_store, base=("fi", slot), offset=offset)
            return [MachineInstr(desc, [place if op is SLOT else op for op in ops], mem=mem if desc.may_store or desc.may_load else None)
                    for desc, ops in found]
        rules = target.spill_rules if is_store else target.reload_rules
        rule_class = self._memory_class(class_id)
        if rule_class < 0:
            if not self.target.registers[reg].sub_regs:
                raise OxllcError(f"too many values of class '{own.name}' are live at once: its registers cannot be kept in memory")
            code = []
            for part in self._parts(reg):
                part_class = self._class_with_rule(part)
                code += self._memory(part, part_class, slot, offset, is_store=is_store)
                offset += target.classes[part_class].spill_size
            return code
        made = instantiate(rules[rule_class], target, {"src" if is_store else "dst": reg, "fi": SLOT})
        self.accesses[reg, class_id, is_store] = prototypes(made)
        return self._memory(reg, class_id, slot, offset, is_store=is_store)

    def can_spill(self, class_id: int) -> bool:
        """Whether values of a class can be kept in memory: by a rule of the class, or part by part."""
        return self._memory_class(class_id) >= 0 or all(
            self.target.registers[reg].sub_regs for reg in self.target.classes[class_id].members)

    def _memory_class(self, class_id: int) -> int:
        """The class whose spill rules serve values of a class: itself or the smallest class that contains it, -1 for none."""
        found = self.memory_class.get(class_id)
        if found is None:
            target = self.target
            own = target.classes[class_id]
            fitting = [c.id for c in target.classes if c.id in target.spill_rules and c.id in target.reload_rules
                       and c.spill_size == own.spill_size and not own.members_mask & ~c.members_mask]
            found = -1
            if class_id in fitting:
                found = class_id
            elif fitting:
                found = min(fitting, key=lambda c: (len(target.classes[c].members), c))
            self.memory_class[class_id] = found
        return found

    def _class_with_rule(self, reg: int) -> int:
        """The widest class with spill rules that a part of a wide register belongs to."""
        target = self.target
        found = [c for c in target.classes if c.members_mask >> reg & 1 and c.id in target.spill_rules]
        assert found, f"no rule spills {self._name(reg)}"
        return max(found, key=lambda c: (c.spill_size, -c.id)).id

    def _name(self, reg: int) -> str:
        return self.target.registers[reg].name
