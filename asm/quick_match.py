"""The plain forms of instructions, matched by one regular expression each: what compilers print is mostly these.

For a mnemonic's first candidate only (the matcher prefers it anyway): registers, named values, decimal or hexadecimal numbers in range,
`symbol`, `%specifier(symbol+4)`.  Anything else (expressions, other candidates, mistakes) gives None, and the matcher proper decides; so this is
faster, and never different.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from oxllc.asm.inst_alias import Fixed
from oxllc.asm.operands import float_names, is_legal, named_values, names_only, old_names, written_bits
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from collections.abc import Container

    from oxllc.asm.matcher import Candidate, Matcher
    from oxllc.target_desc.model import OperandInfo

_NUMBER = r"-?(?:0[xX][0-9a-fA-F]{1,16}|0|[1-9][0-9]{0,18})"
_SYMBOL = r"[A-Za-z_$][\w.$]*|\.[\w.$]+"
_PLACE = rf"(?:{_SYMBOL})(?:[+-](?:0|[1-9][0-9]{{0,17}}))?"


class QuickForm:
    """One compiled form; `match(text, variables)` gives the instruction or None."""

    __slots__ = ("desc", "expression", "infos", "matcher", "ops", "tables")

    def __init__(self, matcher: Matcher, candidate: Candidate) -> None:
        self.matcher = matcher
        self.desc = candidate.desc
        self.infos: list[OperandInfo] = []  # in the order of the groups
        self.tables: list[dict[str, int] | None] = []  # registers or values by name; None: a number or a symbol
        place: dict[int, int] = {}
        pattern = r"\s*"
        pieces = list(candidate.pieces)
        self.ops: list[tuple[int, int]] = []  # (group, 0) or (-1, fixed value), parallel to the instruction's operands
        defaults: dict[int, int] = {}
        for index, piece in enumerate(pieces):
            if not isinstance(piece, int):
                following = pieces[index + 1] if index + 1 < len(pieces) else None
                if isinstance(following, int) and candidate.infos[following].optional_default is not None:
                    continue
                pattern += r"\s*".join(map(re.escape, piece)) + r"\s*"
                continue
            info = candidate.infos[piece]
            if info.differs_from >= 0:
                raise ValueError
            if info.optional_default is not None:
                if index != len(pieces) - 1:
                    raise ValueError
                defaults[piece] = info.optional_default
                continue
            place[piece] = len(self.infos)
            self.infos.append(info)
            table, text = self.kind(info)
            self.tables.append(table)
            pattern += rf"({text})\s*"
        self.expression = re.compile(pattern + r"\Z")
        for operand in candidate.operands:
            if isinstance(operand, Fixed):
                self.ops.append((-1, operand.value))
            elif operand in defaults:
                self.ops.append((-1, defaults[operand]))
            else:
                self.ops.append((place[operand], 0))

    def kind(self, info: OperandInfo) -> tuple[dict[str, int] | None, str]:
        """Table and pattern of an operand."""
        matcher = self.matcher
        target = matcher.target
        if info.reg_class >= 0:
            mask = target.classes[info.reg_class].members_mask
            found = {}
            for name, regs in matcher.reg_names.items():
                reg = next((r for r in regs if mask >> r & 1), None)
                if reg is not None:
                    found[name] = reg
            return found, r"\w+"
        names = named_values(info, target)
        if float_names(info, target):
            raise ValueError
        if names or names_only(info, target):
            old = old_names(target)
            return {name: value for name, value in names.items() if name not in old}, r"\w+"
        if written_bits(info, target) or info.type_name in matcher.relocs.markers:
            raise ValueError
        if info.kind == "symbol":
            return None, _SYMBOL
        if matcher.relocs.for_operand(info, "") is not None:
            return None, f"{_NUMBER}|{_SYMBOL}"
        return None, rf"{_NUMBER}|%[a-z_]+\({_PLACE}\)"

    def match(self, text: str, variables: Container[str]) -> MachineInstr | None:
        """The instruction with these operands; `variables` are names that stand for numbers."""
        found = self.expression.match(text)
        if found is None:
            return None
        values: list[Any] = []
        for word, table, info in zip(found.groups(), self.tables, self.infos):
            if table is not None:
                value: Any = table.get(word)
                if value is None:
                    return None
            elif word[0] in "-0123456789":
                value = int(word, 0)
                if not is_legal(info, value):
                    return None
            elif word[0] == "%":
                specifier, _, name = word[1:-1].partition("(")
                offset = 0
                sign = max(name.rfind("+"), name.rfind("-"))
                if sign > 0:
                    offset, name = int(name[sign:]), name[:sign]
                if name in variables or self.matcher.relocs.for_operand(info, specifier) is None:
                    return None
                value = SymbolRef(name, offset, specifier)
            else:
                if word in variables or word in self.matcher.reg_names:
                    return None
                value = SymbolRef(word, 0, "")
            values.append(value)
        return MachineInstr(self.desc, [values[group] if group >= 0 else fixed for group, fixed in self.ops])


def quick_form(matcher: Matcher, mnemonic: str) -> QuickForm | None:
    """The form of a mnemonic's first candidate, None where it has none."""
    candidates = matcher.by_mnemonic.get(mnemonic)
    if not candidates:
        return None
    try:
        return QuickForm(matcher, candidates[0])
    except ValueError:
        return None
