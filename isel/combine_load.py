"""The combine rules of a target, compiled once and kept on the `Target` object and in the cache on disk (as the matcher is)."""

from __future__ import annotations

import marshal
import sys
from functools import lru_cache
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from oxllc.isel.combine_functions import FUNCTIONS
from oxllc.target_desc import cache
from oxllc.target_desc.guard import reading_records
from oxllc.target_desc.mvt import MVT_BITS, MVT_COUNT, MVT_IS_INT
from oxllc.target_desc.safe_expr import EVAL_GLOBALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.isel.combine import Combiner
    from oxllc.isel.dag import SDNode, SDValue
    from oxllc.target_desc.model import Target


class CombineRules:
    """`table`: the generated function of each root opcode; `names[i]`, `places[i]`: of rule i; `imm_bits`: the target's common
    signed immediate; `early`, `late`: root opcodes of rules and visitors, all and those of use after legalization alone."""

    def __init__(self, code: CodeType, names: list[str], places: list[str], imm_bits: int) -> None:
        self.early: frozenset[int] = frozenset()
        self.late: frozenset[int] = frozenset()
        space: dict[str, Any] = {**EVAL_GLOBALS, **FUNCTIONS, "BITS": MVT_BITS, "COUNT": MVT_COUNT,
                                 "INTEGER": [n and not count for n, count in zip(MVT_IS_INT, MVT_COUNT)]}
        exec(code, space)
        self.table: dict[int, Callable[[Combiner, SDNode], SDValue | None]] = space["RULES"]
        self.late_roots: frozenset[int] = frozenset(space["LATE"])
        self.names = names
        self.places = places
        self.imm_bits = imm_bits


def compile_rules(target: Target) -> tuple[CodeType, list[str], list[str]]:
    """Code, names and places of the target's rules.  Raises OxllcError at a faulty record."""
    from oxllc.isel.combine_match import writer_of

    with reading_records("the combine rules"):
        writer = writer_of(target)
        text = writer.source()
    if target.is_users:
        from oxllc.isel.combine_lint import lint_rules
        from oxllc.target_desc.lint import show_warnings

        show_warnings(lint_rules(writer))
    code = compile(text, f"<combine rules of {target.name} {target.cpu}>", "exec", dont_inherit=True, optimize=0)
    return code, [rule.name for rule in writer.rules], [rule.where() for rule in writer.rules]


def load_rules(target: Target) -> CombineRules:
    """The rules of a target (compiled once per Target object; from the cache where it holds this version)."""
    found: CombineRules | None = target.__dict__.get("combine_rules")
    if found is None:
        imm_bits = target.lowering.get("ImmediateBits", 12)
        assert isinstance(imm_bits, int)
        found = target.__dict__["combine_rules"] = CombineRules(*_cached(target), imm_bits)
    return found


def _cached(target: Target) -> tuple[CodeType, list[str], list[str]]:
    content = target.__dict__.get("content_hash", "")
    if not content:  # not made from files: nothing to name the entry by
        return compile_rules(target)
    name = "combiner-" + cache.key_of(content, _generator_version())
    blob = cache.load(name)
    if blob is not None:
        try:
            code, names, places = marshal.loads(blob)
        except (ValueError, EOFError, TypeError):
            pass
        else:
            if isinstance(code, CodeType) and isinstance(names, list) and isinstance(places, list):
                return code, names, places
    compiled = compile_rules(target)
    cache.store(name, marshal.dumps(compiled))
    return compiled


@lru_cache(maxsize=1)
def _generator_version() -> str:
    """Changes whenever this Python or the generator does."""
    parts = [sys.version]
    for path in sorted(Path(__file__).parent.glob("combine*.py")):
        info = path.stat()
        parts.append(f"{path.name} {info.st_mtime_ns} {info.st_size}")
    return cache.key_of(*parts)
