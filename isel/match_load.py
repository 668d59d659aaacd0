"""The matcher of a target, compiled once and kept on the `Target` object and in the cache on disk.

Compiling the patterns of a CPU takes a fifth of a second; the cache holds the marshalled code under a hash of the target's inputs and
`GENERATOR_VERSION`, beside the target's own cache entry.  A cache that cannot be read or written is no error.
"""

from __future__ import annotations

import marshal
import sys
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from oxllc.isel import match_complex, match_predicates
from oxllc.isel.machine_node import MNode
from oxllc.mir.function import FrameIndex, SymbolRef
from oxllc.target_desc import cache
from oxllc.target_desc.constants import constant_pseudos
from oxllc.target_desc.guard import reading_records
from oxllc.target_desc.model import OutputInstr
from oxllc.target_desc.safe_expr import EVAL_GLOBALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.dag import SDNode
    from oxllc.target_desc.model import InstrDesc, Target


GENERATOR_VERSION = 2  # of the generated code's interface; the generator's files are hashed as well


def namespace(target: Target) -> dict[str, Any]:
    """The globals that a generated matcher runs with."""
    space: dict[str, Any] = {
        "M": MNode, "SymbolRef": SymbolRef, "FrameIndex": FrameIndex, **EVAL_GLOBALS, **match_predicates.FUNCTIONS,
        **match_complex.FUNCTIONS,
    }
    space.update((f"I_{desc.name}", desc) for desc in target.instrs)
    return space


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
            pseudos = constant_pseudos(self.target)
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


def compile_matcher(target: Target, every: bool = False) -> tuple[CodeType, int]:
    """The code and the number of rules of the matcher that finds the first rule that fits, or every one."""
    from oxllc.isel.match import MatcherWriter

    with reading_records("the patterns"):
        writer = MatcherWriter(target, every)
        text = writer.source()
    if target.is_users and not every:
        from oxllc.isel.match_lint import lint_rules
        from oxllc.target_desc.lint import show_warnings

        show_warnings(lint_rules(writer))
    return compile(text, f"<matcher of {target.name} {target.cpu}>", "exec", dont_inherit=True, optimize=0), len(writer.patterns)


def load_matcher(target: Target) -> Matcher:
    """The matcher of a target (compiled once per Target object; from the cache where it holds this version)."""
    found: Matcher | None = target.__dict__.get("matcher")
    if found is None:
        code, rules = _cached(target)
        found = target.__dict__["matcher"] = Matcher(target, code, rules)
    return found


def load_every(target: Target) -> dict[int, Callable[[Any, Any, list[MNode]], None]]:
    """By root opcode: the function that appends the tile of every pattern that fits (made and kept as the matcher is)."""
    found: dict[int, Callable[[Any, Any, list[MNode]], None]] | None = target.__dict__.get("every_matcher")
    if found is None:
        space = namespace(target)
        exec(_cached(target, every=True)[0], space)
        found = target.__dict__["every_matcher"] = space["MATCHERS"]
    return found


def _cached(target: Target, every: bool = False) -> tuple[CodeType, int]:
    """The compiled matcher from the cache, or freshly compiled and stored there."""
    content = target.__dict__.get("content_hash", "")
    if not content:  # not made from files: nothing to name the entry by
        return compile_matcher(target, every)
    name = ("every-" if every else "matcher-") + cache.key_of(content, _generator_version())
    blob = cache.load(name)
    if blob is not None:
        try:
            code, rules = marshal.loads(blob)
        except (ValueError, EOFError, TypeError):
            pass
        else:
            if isinstance(code, CodeType) and isinstance(rules, int):
                return code, rules
    code, rules = compile_matcher(target, every)
    cache.store(name, marshal.dumps((code, rules)))
    return code, rules


@lru_cache(maxsize=1)
def _generator_version() -> str:
    """Changes whenever this Python or the generator does."""
    parts = [sys.version, str(GENERATOR_VERSION)]
    for path in sorted(Path(__file__).parent.glob("match*.py")):
        info = path.stat()
        parts.append(f"{path.name} {info.st_mtime_ns} {info.st_size}")
    return cache.key_of(*parts)
