"""Machine models from `SchedMachineModel`, `ProcResource`, `WriteRes` and `ReadAdvance` records.

For every instruction the model answers: latency of each written operand, micro-ops, and how long which resources are held.
Resource numbers are dense; a group (`ProcResGroup`) has a number of its own and lists its members.  What is derived follows
LLVM's TargetSchedule: an operand read `advance` cycles after issue shortens the latency that its writer shows to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # a target from the cache needs no records
    from oxllc.target_desc.model import InstrDesc, Target
    from oxllc.target_desc.records import Record, RecordKeeper


class Resource:
    """A processor resource: `units` copies; a group has `members` (resource numbers) and no units of its own.

    `buffer_size`: 0 in order and blocking, 1 in order with a latch, -1 unlimited."""

    __slots__ = ("buffer_size", "index", "members", "name", "units")

    def __init__(self, index: int, name: str, units: int, buffer_size: int, members: tuple[int, ...] = ()) -> None:
        self.index = index
        self.name = name
        self.units = units
        self.buffer_size = buffer_size
        self.members = members


class Write:
    """What a SchedWrite means in one model.  `uses`: (resource number, first cycle, cycle after the last) from issue on."""

    __slots__ = ("begin_group", "end_group", "latency", "micro_ops", "name", "retire_ooo", "single_issue", "uses")

    def __init__(self, name: str, latency: int, micro_ops: int, uses: tuple[tuple[int, int, int], ...]) -> None:
        self.name = name
        self.latency = latency
        self.micro_ops = micro_ops
        self.uses = uses
        self.begin_group = False
        self.end_group = False
        self.single_issue = False
        self.retire_ooo = False


class SchedInfo:
    """One instruction in one model.

    `latency`: cycles until the last result; `latencies`: by definition position in operand order; `uses`: resource usage of all
    writes together; `advances`: by use position in operand order: None, or (cycles, frozenset of write names or None for all);
    `writes`: the names of its writes."""

    __slots__ = ("advances", "begin_group", "end_group", "latencies", "latency", "micro_ops", "retire_ooo", "uses", "writes")

    def __init__(self, writes: list[Write], advances: tuple[tuple[int, frozenset[str] | None] | None, ...]) -> None:
        self.writes = tuple(w.name for w in writes)
        self.latencies = tuple(w.latency for w in writes)
        self.latency = max(self.latencies, default=0)
        self.micro_ops = sum(w.micro_ops for w in writes)
        self.uses = tuple(u for w in writes for u in w.uses)
        self.advances = advances
        self.begin_group = any(w.begin_group or w.single_issue for w in writes)
        self.end_group = any(w.end_group or w.single_issue for w in writes)
        self.retire_ooo = any(w.retire_ooo for w in writes)


class CacheLevel(NamedTuple):
    """A level of the data caches; `latency`: cycles that a hit in it costs more than one in the first level."""

    name: str
    size: int
    line: int
    ways: int
    latency: int


class Predictor(NamedTuple):
    """Sizes of the branch predictor (`BranchPredictor` in Schedule.td)."""

    entries: int
    history_bits: int
    returns: int
    targets: int


class SchedModel:
    """The model of one CPU.  `caches`: of data, the first level first; `memory_latency`: extra cycles where none of them has the line.

    `numbers` has every int field of the record (cache sizes and so on) by name."""

    __slots__ = ("_all_writes", "_infos", "_instr_rw", "caches", "has_model", "is_complete", "issue_width",
                 "load_latency", "memory_latency", "micro_op_buffer", "mispredict_penalty", "name", "numbers", "predictor", "reads",
                 "resource_by_name", "resources", "taken_branch_penalty", "writes")

    def __init__(self, name: str) -> None:
        self.name = name
        self.has_model = False
        self.is_complete = False  # every instruction has to have scheduling information (CompleteModel)
        self.issue_width = 1
        self.micro_op_buffer = 0
        self.load_latency = 4
        self.mispredict_penalty = 10
        self.taken_branch_penalty = 0
        self.caches: tuple[CacheLevel, ...] = ()
        self.memory_latency = 0
        self.predictor: Predictor | None = None
        self.numbers: dict[str, int] = {}
        self.resources: list[Resource] = []
        self.resource_by_name: dict[str, int] = {}
        self.writes: dict[str, Write] = {}
        self.reads: dict[str, tuple[int, frozenset[str] | None]] = {}  # read -> (advance, valid writes or None)
        self._instr_rw: dict[str, tuple[str, ...]] = {}  # InstRW of this model
        self._infos: dict[int, SchedInfo] = {}
        self._all_writes: frozenset[str] = frozenset()  # every SchedWrite, described by this model or not

    def sched_rw(self, desc: InstrDesc) -> tuple[str, ...]:
        """The SchedReadWrite names of an instruction in this model."""
        return self._instr_rw.get(desc.name, desc.sched_rw)

    def info(self, desc: InstrDesc) -> SchedInfo:
        """The model's facts about an instruction (made once).

        An instruction without scheduling information gets one micro-op, no resources, and latency 1 (loads: the model's)."""
        found = self._infos.get(desc.id)
        if found is None:
            found = self._infos[desc.id] = self._make(desc)
        return found

    def _make(self, desc: InstrDesc) -> SchedInfo:
        writes: list[Write] = []
        advances: list[tuple[int, frozenset[str] | None] | None] = []
        for name in self.sched_rw(desc):
            if name in self.writes:
                writes.append(self.writes[name])
            elif name in self._all_writes:  # not described: the default, so that the reads keep their positions
                writes.append(Write(name, self.load_latency if desc.may_load else 1, 1, ()))
            else:
                known = self.reads.get(name)
                advances.append(known if known is None or known[0] else None)
        if not writes:
            latency = self.load_latency if desc.may_load else 0 if desc.id < 12 else 1
            writes.append(Write("", latency, 0 if desc.id < 12 else 1, ()))
        return SchedInfo(writes, tuple(advances))

    def __getstate__(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__ if name != "_infos"}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self._infos = {}


def build_sched_model(target: Target, keeper: RecordKeeper, processor: Record) -> SchedModel:
    """The model of a processor.  Raises OxllcError at a faulty record."""
    if not processor.isa("ProcessorModel"):
        return SchedModel("none")
    record = processor.record("SchedModel")
    model = SchedModel(str(record.name))
    model.has_model = not record.bit("NoModel")
    model.is_complete = record.bit("CompleteModel")
    model.numbers = {name: value for name, value in record.fields.items() if type(value) is int and value >= 0}
    numbers = model.numbers
    model.issue_width = max(1, numbers.get("IssueWidth", 1))
    model.micro_op_buffer = numbers.get("MicroOpBufferSize", 0)
    model.load_latency = numbers.get("LoadLatency", 4)
    model.mispredict_penalty = numbers.get("MispredictPenalty", 10)
    model.taken_branch_penalty = numbers.get("TakenBranchPenalty", 0)
    _memory(model, record)
    model._all_writes = frozenset(str(w.name) for w in keeper.get_all_derived("SchedWrite"))
    _resources(model, keeper, record)
    for write in keeper.get_all_derived("ProcWriteResources"):
        if write.fields["SchedModel"] is record:
            name = str(write.record("WriteType").name) if write.isa("WriteRes") else str(write.name)
            if name in model.writes:
                raise write.error(f"model '{model.name}' has two WriteRes records for '{name}'")
            model.writes[name] = _write(model, write, name)
    for sequence in keeper.get_all_derived("WriteSequence"):
        _sequence(model, sequence, record)
    for read in keeper.get_all_derived("ProcReadAdvance"):
        if read.fields["SchedModel"] is record:
            name = str(read.record("ReadType").name) if read.isa("ReadAdvance") else str(read.name)
            valid = frozenset(str(w.name) for w in read.list("ValidWrites"))
            if name in model.reads:
                raise read.error(f"model '{model.name}' has two ReadAdvance records for '{name}'")
            model.reads[name] = (read.int("Cycles"), valid or None)
    for alias in keeper.get_all_derived("SchedAlias"):
        if alias.fields["SchedModel"] is record:
            source, name = str(alias.record("AliasRW").name), str(alias.record("MatchRW").name)
            if source in model.writes:
                model.writes[name] = model.writes[source]
            elif source in model.reads:
                model.reads[name] = model.reads[source]
    for item in keeper.get_all_derived("InstRW"):
        if item.fields["SchedModel"] is record:
            names = tuple(str(rw.name) for rw in item.list("OperandReadWrites"))
            for instr in _instrs(target, item):
                model._instr_rw[instr] = names
    return model


def _memory(model: SchedModel, record: Record) -> None:
    from oxllc.target_desc.records import Record as Rec  # a target from the cache does not come here

    for r in record.list("DataCaches"):
        level = CacheLevel(r.str("Name"), r.int("Bytes"), r.int("LineBytes"), r.int("Ways"), r.int("Latency"))
        sets = level.size // max(1, level.line * level.ways)
        if min(level.size, level.line, level.ways) <= 0 or sets & (sets - 1) or level.line & (level.line - 1) \
                or sets * level.line * level.ways != level.size or level.latency < 0:
            raise record.error(f"cache level '{level.name}': line and number of sets must be powers of two, and sets * ways * line its size",
                               "DataCaches")
        model.caches += (level,)
    model.memory_latency = model.numbers.get("MemoryLatency", 0)
    r = record.get("Predictor")
    if isinstance(r, Rec):
        p = model.predictor = Predictor(r.int("Entries"), r.int("HistoryBits"), r.int("ReturnEntries"), r.int("TargetEntries"))
        if p.entries <= 0 or p.entries & (p.entries - 1) or p.targets & (p.targets - 1) or min(p) < 0:
            raise record.error("a predictor's numbers of entries must be powers of two", "Predictor")


def _resources(model: SchedModel, keeper: RecordKeeper, owner: Record) -> None:
    for record in keeper.get_all_derived("ProcResourceUnits"):
        if record.fields["SchedModel"] is owner:
            _add_resource(model, Resource(len(model.resources), str(record.name), record.int("NumUnits"), record.int("BufferSize")))
    for record in keeper.get_all_derived("ProcResGroup"):
        if record.fields["SchedModel"] is owner:
            members = tuple(model.resource_by_name[str(r.name)] for r in record.list("Resources"))
            units = sum(model.resources[m].units for m in members)
            _add_resource(model, Resource(len(model.resources), str(record.name), units, record.int("BufferSize"), members))


def _add_resource(model: SchedModel, resource: Resource) -> None:
    model.resources.append(resource)
    model.resource_by_name[resource.name] = resource.index


def _write(model: SchedModel, record: Record, name: str) -> Write:
    kinds = record.list("ProcResources")
    release = record.list("ReleaseAtCycles") or record.list("ResourceCycles") or [1] * len(kinds)
    acquire = record.list("AcquireAtCycles") or [0] * len(kinds)
    if len(release) != len(kinds) or len(acquire) != len(kinds):
        raise record.error(f"{len(kinds)} resources but {len(release)} and {len(acquire)} cycles", "ReleaseAtCycles")
    uses = []
    for kind, begin, end in zip(kinds, acquire, release):
        number = model.resource_by_name.get(str(kind.name))
        if number is None:
            raise record.error(f"resource '{kind.name}' does not belong to model '{model.name}'", "ProcResources")
        uses.append((number, int(begin), int(end)))
    write = Write(name, record.int("Latency"), record.int("NumMicroOps"), tuple(uses))
    write.begin_group, write.end_group = record.bit("BeginGroup"), record.bit("EndGroup")
    write.single_issue = record.bit("SingleIssue")
    write.retire_ooo = record.bit("RetireOOO")
    return write


def _sequence(model: SchedModel, record: Record, owner: Record) -> None:
    from oxllc.target_desc.values import Unset

    if record.fields["SchedModel"] not in (Unset, owner):
        return
    parts = [model.writes.get(str(w.name)) for w in record.list("Writes")] * record.int("Repeat")
    known = [p for p in parts if p is not None]
    if known and len(known) == len(parts):
        uses = []
        at = 0
        for part in known:
            uses += [(r, b + at, e + at) for r, b, e in part.uses]
            at += part.latency
        name = str(record.name)
        model.writes[name] = Write(name, at, sum(p.micro_ops for p in known), tuple(uses))


def _instrs(target: Target, item: Record) -> list[str]:
    dag = item.dag("Instrs")
    if str(dag.op.name) == "instrs":
        return [str(value.name) for value, _ in dag.args]
    found: list[str] = []
    for pattern, _ in dag.args:
        try:
            from oxllc.target_desc.regex import compile_regex  # a target from the cache does not come here

            regex = compile_regex(pattern)
        except re.error as e:
            raise item.error(f"'{pattern}' is not a regular expression: {e}", "Instrs") from None
        names = [d.name for d in target.instrs if regex.match(d.name)]
        if not names:
            raise item.error(f"no instruction matches '{pattern}'", "Instrs")
        found.extend(names)
    return found
