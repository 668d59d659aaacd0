"""The reference engine for one lane: each instruction's factory is applied once per address, then called.

Simple on purpose: this is what the compiled engine is compared with.  A dictionary maps a pc to `step()`, which executes one
instruction and returns the next pc (see `emit_python`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError
from oxllc.simulator import intops, softfloat
from oxllc.simulator.emit_python import PagedEmitter, PythonEmitter
from oxllc.simulator.errors import BreakpointHit, GuestFault, InstructionLimit
from oxllc.simulator.meaning import is_boxed, meaning_of, register_bits
from oxllc.simulator.memory import STRUCTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.simulator.machine import Machine
    from oxllc.target_desc.decode import Decoded
    from oxllc.target_desc.model import InstrDesc, Target


def _fp(m: Any, result: tuple[int, int]) -> int:
    m.fflags |= result[1]
    return result[0]


CANONICAL = {16: 0x7E00, 32: 0x7FC00000}


def _unbox(raw: int, width: int) -> int:
    return raw & ((1 << width) - 1) if raw >> width == (1 << (64 - width)) - 1 else CANONICAL[width]


NAMESPACE: dict[str, Any] = {
    **{f"unpack{n}": s.unpack_from for n, s in STRUCTS.items()},
    **{f"pack{n}": s.pack_into for n, s in STRUCTS.items()},
    **{name: getattr(intops, name) for name in ("mulhs", "mulhsu", "sdiv", "udiv", "srem", "urem", "rotl", "rotr", "ctpop", "ctlz",
                                                "cttz", "bswap", "bitreverse")},
    "abs": intops.abs_,
    "fp": _fp,
    "unbox": _unbox,
    "softfloat": softfloat,
}


def write_rule(target: Target, desc: InstrDesc) -> Callable[[int], tuple[int, bool]]:
    """How a destination operand holds narrow values: (bits of the register, boxed)."""

    def rule(position: int) -> tuple[int, bool]:
        class_id = desc.operands[position].reg_class
        return register_bits(target, class_id), is_boxed(target, class_id)

    return rule


def factory(target: Target, desc: InstrDesc, paged: bool = False) -> Callable[[Any], Callable[..., Callable[[], int]]]:
    """The compiled `bind` of an instruction (cached on the target): machine -> factory of its steps."""
    name = "_paged_factories" if paged else "_python_factories"
    cache: dict[int, Callable[[Any], Callable[..., Callable[[], int]]]] = target.__dict__.setdefault(name, {})
    found = cache.get(desc.id)
    if found is None:
        emitter = (PagedEmitter if paged else PythonEmitter)(desc.name, len(desc.operands), write_rule(target, desc))
        text = emitter.source(meaning_of(target, desc))
        scope = dict(NAMESPACE)
        exec(compile(text, f"<{desc.name}>", "exec"), scope)
        found = cache[desc.id] = scope["bind"]
    return found


def _stop() -> int:
    raise BreakpointHit


class ReferenceEngine:
    """Runs a machine instruction by instruction."""

    paged = False  # whether addresses are translated: see `paging`

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.steps: dict[int, Callable[[], int]] = {}
        self.decoded: dict[int, Decoded] = {}
        self.factories: dict[int, Callable[..., Callable[[], int]]] = {}  # by the id of the instruction
        self.made: dict[Decoded, tuple[Callable[..., Callable[[], int]], list[int]]] = {}  # factory and operands, by what the decoder keeps
        self.known: dict[bytes, tuple[Decoded, Callable[..., Callable[[], int]], list[int]]] = {}  # by the bytes at a pc, of a program
        self.counts: dict[int, int] | None = None  # per pc, when wanted
        self.trace: Callable[[int], None] | None = None

    def prepare(self, pc: int) -> Callable[[], int]:
        """Decode and specialize the instruction at a pc."""
        m = self.machine
        key = b""
        if m.bare is None and not pc & m.decoder.unit - 1 and m.exe.is_code(pc):  # most code is met once: by what was met before
            at = pc - m.memory.base
            key = m.memory.buf[at : at + m.decoder.max_size]
            met = self.known.get(key)
            if met is not None and pc not in m.breakpoints:
                d, make, operands = met
                self.decoded[pc] = d
                step = self.steps[pc] = make(pc, pc + d.size, *operands)
                return step
        d = self.decoded[pc] = self.fetch(pc)
        if pc in m.breakpoints:
            step = self.steps[pc] = _stop
            return step
        step = self.steps[pc] = self.instruction(pc, d)
        if key:
            self.known[key] = (d, *self.made[d])
        return step

    def instruction(self, pc: int, d: Decoded) -> Callable[[], int]:
        """What executes a decoded instruction."""
        m = self.machine
        made = self.made.get(d)
        if made is None:
            made = self.made[d] = self._factory(pc, d), m.operand_slots(d)
        step = made[0](pc, pc + d.size, *made[1])
        return step if m.bare is None else m.bare.guard(step, meaning_of(m.target, d.desc))

    def _factory(self, pc: int, d: Decoded) -> Callable[..., Callable[[], int]]:
        found = self.factories.get(d.desc.id)
        if found is None:
            try:
                found = self.factories[d.desc.id] = factory(self.machine.target, d.desc, self.paged)(self.machine)
            except OxllcError as e:
                raise GuestFault(str(e), address=pc) from None
        return found

    def fetch(self, pc: int) -> Decoded:
        """The instruction at a pc."""
        return self.machine.fetch(pc)

    def save(self) -> None:
        """Nothing is kept from run to run."""

    def invalidate(self) -> None:
        """Forget translations (the guest says that it changed code)."""
        self.steps.clear()

    def count_blocks(self) -> None:
        """Count executions per pc from now on."""
        self.counts = {}

    def counts_per_pc(self) -> dict[int, int]:
        """Executions per pc."""
        return dict(self.counts or {})

    def run(self, pc: int, stop: int, limit: int) -> int:
        """Run from `pc` until pc == `stop`; at most until `machine.executed` reaches `limit`.  Leaves `machine.pc` at the
        instruction that failed, if one does."""
        steps = self.steps
        m = self.machine
        executed = m.executed
        try:
            if self.counts is None and self.trace is None:
                while pc != stop:
                    step = steps.get(pc)
                    if step is None:
                        step = self.prepare(pc)
                    if executed >= limit:
                        raise InstructionLimit
                    m.executed = executed
                    pc = step()
                    executed += 1
            else:
                counts = self.counts if self.counts is not None else {}
                trace = self.trace
                while pc != stop:
                    step = steps.get(pc)
                    if step is None:
                        step = self.prepare(pc)
                    if executed >= limit:
                        raise InstructionLimit
                    if trace is not None:
                        trace(pc)
                    counts[pc] = counts.get(pc, 0) + 1
                    m.executed = executed
                    pc = step()
                    executed += 1
        finally:
            m.pc = pc
            m.executed = executed
        return pc
