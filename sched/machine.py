"""The machine as schedulers and the pipeline model see it: the scheduling model in dense form, one `IssueClass` per opcode.

Input: `Target.sched_model` (see `target_desc/schedule.py`; what the records mean is LLVM's TargetSchedule.td).  A target without a
model gets a single-issue machine with latency 1 and the default load latency.

Register keys: dependences and hazards are tracked by *key*, a small int.  A virtual register is its own key; a physical register
has one key per register unit (unit + 1, so that keys stay below FIRST_VREG), none if it is constant.  `reg_keys[reg]` is the key
where there is one, 0 where there is none, and -i where `multi_keys[i]` holds several.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from oxllc.mir.function import FIRST_VREG
from oxllc.target_desc.model import GENERIC_OPCODES

if TYPE_CHECKING:
    from oxllc.target_desc.model import InstrDesc, Target
    from oxllc.target_desc.schedule import SchedModel

NO_CODE = frozenset(("PHI", "IMPLICIT_DEF", "KILL", "CFI_INSTRUCTION", "DBG_LABEL", "ADJCALLSTACKDOWN", "ADJCALLSTACKUP"))
DEFAULT_LOAD_LATENCY = 4


class IssueClass:
    """How an instruction is issued; times in cycles after issue.

    `latencies[k]`, `writes[k]`: of the k-th register definition (the last entry stands for further ones); a write is an id of
    `Machine.write_ids`.  `advances[k]`: of the k-th register use, None or {write id: cycles it is needed later}; () if all are None.
    `resources`: (resource, first cycle, cycle after the last).  `hazards`: those that can delay another instruction although the
    issue width would allow it, as (unit slots to choose from, first cycle, cycle after the last).  `is_slow`: a result may come later
    than the next instruction could issue on a machine of width 1."""

    __slots__ = ("advances", "begin_group", "end_group", "hazards", "is_slow", "latencies", "latency", "micro_ops", "resources",
                 "retire_ooo", "writes")

    def __init__(self, latencies: tuple[int, ...], writes: tuple[int, ...], micro_ops: int) -> None:
        self.latencies = latencies or (0,)
        self.writes = writes or (-1,) * len(self.latencies)
        self.latency = max(self.latencies)
        self.micro_ops = micro_ops
        self.is_slow = self.latency > micro_ops
        self.advances: tuple[dict[int, int] | None, ...] = ()
        self.resources: tuple[tuple[int, int, int], ...] = ()
        self.hazards: tuple[tuple[tuple[int, ...], int, int], ...] = ()
        self.begin_group = False
        self.end_group = False
        self.retire_ooo = False


class Machine:
    """A processor: `classes[desc.id]` (None until `issue_class` made it), resources, widths, register keys.  `members[r]`: the
    resources that r may use: a group's, or itself; `units[r]`: copies of a real resource; `slots[r]`: a number for each unit that r
    may use, `slot_count` in all.  `caches` holds what users derive per machine."""

    __slots__ = ("caches", "classes", "in_order_write_back", "issue_width", "load_latency", "members", "mispredict_penalty", "model",
                 "multi_keys", "reg_keys", "resource_names", "slot_count", "slots", "taken_branch_penalty", "units", "write_ids")

    def __init__(self, target: Target) -> None:
        self.model: SchedModel | None = getattr(target, "sched_model", None)
        model = self.model
        self.issue_width = 1
        self.load_latency = DEFAULT_LOAD_LATENCY
        self.taken_branch_penalty = self.mispredict_penalty = 0
        self.in_order_write_back = False
        self.resource_names: list[str] = []
        self.units: list[int] = []
        self.members: list[tuple[int, ...]] = []
        self.write_ids: dict[str, int] = {}
        if model is not None and model.has_model:
            self.issue_width = model.issue_width
            self.load_latency = model.load_latency
            self.taken_branch_penalty = model.taken_branch_penalty
            self.mispredict_penalty = model.mispredict_penalty
            self.in_order_write_back = bool(model.numbers.get("InOrderWriteBack", 0))
            for resource in model.resources:
                self.resource_names.append(resource.name)
                self.units.append(resource.units)
                self.members.append(self._real_members(model, resource.index))
            self.write_ids = {name: i for i, name in enumerate(sorted(model.writes))}
        self.slot_count = 0
        first: list[int] = []
        for resource, units in enumerate(self.units):
            first.append(self.slot_count)
            if self.members[resource] == (resource,):
                self.slot_count += units
        self.slots = [tuple(first[m] + u for m in members for u in range(self.units[m])) for members in self.members]
        self.classes: list[IssueClass | None] = [None] * len(target.instrs)
        self.caches: dict[object, Any] = {}
        self.reg_keys, self.multi_keys = _register_keys(target)

    def _real_members(self, model: SchedModel, index: int) -> tuple[int, ...]:
        """The real resources of a group (of groups)."""
        members = model.resources[index].members
        if not members:
            return (index,)
        found: dict[int, None] = {}
        for m in members:
            found.update(dict.fromkeys(self._real_members(model, m)))
        return tuple(found)

    def issue_class(self, desc: InstrDesc) -> IssueClass:
        """How an instruction is issued."""
        found = self.classes[desc.id]
        if found is None:
            found = self.classes[desc.id] = self._make(desc)
        return found

    def _make(self, desc: InstrDesc) -> IssueClass:
        model = self.model
        if model is None or not model.has_model or not model.sched_rw(desc):
            if desc.name in NO_CODE:
                return IssueClass((0,), (-1,), 0)
            words = 1 if desc.name in GENERIC_OPCODES else max(1, desc.size // 4)  # a pseudo is as long as what it becomes
            return IssueClass((self.load_latency if desc.may_load else words,), (-1,), words)
        info = model.info(desc)
        made = IssueClass(tuple(info.latencies), tuple(self.write_ids.get(w, -1) for w in info.writes), info.micro_ops)
        advances: list[dict[int, int] | None] = []
        for advance in info.advances:
            if advance is None or not advance[0]:
                advances.append(None)
            elif advance[1] is None:
                advances.append(dict.fromkeys(self.write_ids.values(), advance[0]))
            else:
                advances.append({self.write_ids[w]: advance[0] for w in sorted(advance[1]) if w in self.write_ids})
        made.advances = tuple(advances) if any(advances) else ()
        made.resources = tuple(info.uses)
        made.begin_group, made.end_group = info.begin_group, info.end_group
        made.retire_ooo = info.retire_ooo
        if self.issue_width > 1 or any(end - begin > 1 or begin for _, begin, end in made.resources):
            made.hazards = tuple((self.slots[resource], begin, end) for resource, begin, end in made.resources if end > begin)
        return made

    def keys(self, reg: int) -> tuple[int, ...]:
        """The keys of a register."""
        if reg >= FIRST_VREG:
            return (reg,)
        key = self.reg_keys[reg]
        return self.multi_keys[-key] if key < 0 else (key,) if key else ()


def _register_keys(target: Target) -> tuple[list[int], list[tuple[int, ...]]]:
    keys: list[int] = []
    multi: list[tuple[int, ...]] = [()]
    for reg in target.registers:
        units = target.reg_units[reg.id]
        if reg.is_constant or not units:
            keys.append(0)
        elif units & (units - 1):
            keys.append(-len(multi))
            multi.append(keys_of_units(units))
        else:
            keys.append(units.bit_length())
    return keys, multi


def keys_of_units(units: int) -> tuple[int, ...]:
    """The keys of a register-unit bit set."""
    found = []
    while units:
        low = units & -units
        found.append(low.bit_length())
        units ^= low
    return tuple(found)


_machines: WeakKeyDictionary[Target, Machine] = WeakKeyDictionary()


def machine_of(target: Target) -> Machine:
    """The machine of a target (made once per target object)."""
    found = _machines.get(target)
    if found is None:
        found = _machines[target] = Machine(target)
    return found
