"""The matcher of a target, compiled once and kept on the `Target` object and in the cache on disk.

Compiling the patterns of a CPU takes a second or so; the cache holds the marshalled code under a hash of the target's inputs and
`GENERATOR_VERSION`, beside the target's own cache entry.  A cache that cannot be read or written is no error.
"""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, Any

from oxllc.isel.machine_node import MNode
from oxllc.isel.match import GENERATOR_VERSION, MatcherWriter, namespace
from oxllc.target_desc.model import OutputInstr

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType

    from oxllc.isel.dag import SDNode
    from oxllc.target_desc.model import InstrDesc, Target


class Matcher:
    """`table`: the generated function of each root opcode; `hits[i]`: how often rule i fired."""

    def __init__(self, target: Target, code: CodeType, rules: int) -> None:
        self.target = target
        self.copy = target.instr_by_name["COPY"]
        self.hits = [0] * rules
        space = namespace(target)
        exec(code, space)
        self.table: dict[int, Callable[[Any, Any], MNode | None]] = space["MATCHERS"]
        self._zeros: dict[int, int] = {}
        self._clobbers: dict[tuple[int, ...], int] = {}
        self._constant: InstrDesc | None = None
        self._constant_known = False

    def zero_register(self, vt: int) -> int:
        """The register of the type's class that always reads as zero, 0 where there is none."""
        found = self._zeros.get(vt)
        if found is None:
            target = self.target
            cls = target.classes[target.legal_types[vt]]
            found = next((r for r in cls.members if target.registers[r].is_constant), 0)
            self._zeros[vt] = found
        return found

    def clobbers(self, preserved: tuple[int, ...]) -> int:
        """The register units that a call destroys which keeps these registers and the reserved ones."""
        units = self._clobbers.get(preserved)
        if units is None:
            target = self.target
            kept = 0
            for reg in (*preserved, *sorted(target.reserved)):
                kept |= target.reg_units[reg]
            units = ((1 << target.num_units) - 1) & ~kept
            self._clobbers[preserved] = units
        return units

    def materialize(self, value: int, node: SDNode) -> MNode | None:
        """The tile that puts any constant into a register: the target's pseudo for it, expanded late so that the constant stays
        one rematerializable instruction; None where the target has none."""
        if not self._constant_known:
            self._constant_known = True
            pseudos = [name for name, hook in self.target.__dict__.get("hook_expansions", {}).items() if hook == "materialize_constant"]
            if pseudos:
                self._constant = self.target.instr_by_name.get(pseudos[0])
        return MNode(self._constant, [value], node) if self._constant is not None else None

    def add_immediate(self, base: Any, offset: int, node: SDNode) -> MNode:
        """base + offset, by the target's frame rules."""
        rule = self.target.frame.add_imm
        assert len(rule) == 1, "the rule that adds a small constant is one instruction"
        return MNode(self.target.instr_by_name[rule[0].opcode], _fill(rule[0], {"$src": base, "$imm": offset}, self.target), node)


def _fill(instr: OutputInstr, values: dict[str, Any], target: Target) -> list[Any]:
    desc = target.instr_by_name[instr.opcode]
    ops: list[Any] = []
    for operand, arg in zip(desc.operands, instr.args, strict=True):
        if operand.is_def:
            continue
        ops.append(values[arg] if arg in values else target.reg_by_name[arg] if isinstance(arg, str) else arg)
    return ops


def compile_matcher(target: Target) -> tuple[CodeType, int]:
    """The matcher's code and the number of its rules, compiled from the patterns."""
    writer = MatcherWriter(target)
    return compile(writer.source(), f"<matcher of {target.name} {target.cpu}>", "exec", dont_inherit=True, optimize=0), len(writer.patterns)


def load_matcher(target: Target) -> Matcher:
    """The matcher of a target (compiled once per Target object; from the cache where it holds this version)."""
    found: Matcher | None = target.__dict__.get("matcher")
    if found is None:
        code, rules = _cached(target)
        found = target.__dict__["matcher"] = Matcher(target, code, rules)
    return found


def _cached(target: Target) -> tuple[CodeType, int]:
    try:
        from oxllc.target_desc import cache
    except ImportError:
        return compile_matcher(target)
    read = getattr(cache, "read_blob", None)
    write = getattr(cache, "write_blob", None)
    if read is None or write is None:
        return compile_matcher(target)
    key = f"matcher-{GENERATOR_VERSION}"
    blob = read(target, key)
    if blob is not None:
        try:
            code, rules = marshal.loads(blob)
            return code, rules
        except (ValueError, EOFError, TypeError):
            pass
    code, rules = compile_matcher(target)
    write(target, key, marshal.dumps((code, rules)))
    return code, rules
