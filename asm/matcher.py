"""Assembly statement to machine instruction: candidates by mnemonic, operands against the pieces of AsmString.

Candidates are the instructions (not code-generation-only ones) and the aliases with this mnemonic, in order of definition, pseudos
last.  The first one whose operands all fit wins.  When none fits, the error is of the candidate that got furthest, and says what would fit there.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.asm.asm_string import OperandPiece, parse_asm_string
from oxllc.asm.inst_alias import Fixed, Named, aliases
from oxllc.asm.operands import accepts_unsigned, is_legal, named_values, names_only, range_text, written_bits
from oxllc.asm.relocs import relocations
from oxllc.asm.tokens import tokenize
from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.assembler import RelValue
    from oxllc.asm.expr import ExprParser
    from oxllc.asm.tokens import Statement, Token
    from oxllc.target_desc.model import InstrDesc, OperandInfo, Target


class Candidate(NamedTuple):
    """One syntax: pieces (a literal is a list of token texts), the instruction, and how operands come about.

    `operands` is parallel to `desc.operands`: an index into the written operands, or a Fixed value."""

    pieces: tuple[tuple[str, ...] | int, ...]
    infos: tuple[OperandInfo, ...]
    desc: InstrDesc
    operands: tuple[int | Fixed, ...]


class _Failure(Exception):
    def __init__(self, position: int, message: str) -> None:
        self.position = position
        self.message = message


def _literal(text: str) -> tuple[str, ...]:
    """Token texts of a literal piece."""
    out: list[str] = []
    word = ""
    for c in text:
        if c.isalnum() or c in "._":
            word += c
            continue
        if word:
            out.append(word)
            word = ""
        if not c.isspace():
            out.append(c)
    if word:
        out.append(word)
    return tuple(out)


class Matcher:
    """All syntaxes of a target by mnemonic."""

    def __init__(self, target: Target) -> None:
        self.target = target
        self.relocs = relocations(target)
        self.by_mnemonic: dict[str, list[Candidate]] = {}
        self.reg_names: dict[str, list[int]] = {}  # several registers share a name where they are views of one (f0 as float, double)
        for register in target.registers[1:]:
            for spelling in (register.asm_name, *register.alt_names):
                self.reg_names.setdefault(spelling, []).append(register.id)
        self.operand_types = {info.type_name: info for desc in target.instrs for info in desc.operands}
        for desc in target.instrs:
            if not desc.asm_string or desc.is_code_gen_only or (desc.encoding is None and not desc.is_pseudo):
                continue
            names = desc.operand_index
            used: dict[str, int] = {}
            mnemonic, pieces = parse_asm_string(desc.asm_string)
            out: list[tuple[str, ...] | int] = []
            infos: list[OperandInfo] = []
            for piece in pieces:
                if isinstance(piece, OperandPiece):
                    used[piece.name] = len(infos)
                    out.append(len(infos))
                    infos.append(desc.operands[names[piece.name]])
                else:
                    out.append(_literal(piece))
            operands: list[int | Fixed] = []
            for i, info in enumerate(desc.operands):
                if info.name in used:
                    operands.append(used[info.name])
                elif info.tied_to >= 0:
                    operands.append(operands[info.tied_to])
                elif any(info_.tied_to == i for info_ in desc.operands):
                    other = next(o for o in desc.operands if o.tied_to == i)
                    operands.append(used.get(other.name, 0))
                else:
                    break
            else:
                self.add(mnemonic, Candidate(tuple(out), tuple(infos), desc, tuple(operands)))
        for alias in aliases(target):
            mnemonic, pieces = parse_asm_string(alias.asm_string)
            by_name: dict[str, OperandInfo] = {}
            for info, want in zip(alias.desc.operands, alias.operands):
                if isinstance(want, Named):
                    by_name.setdefault(want.name, self.narrowed(info, want.type_name))
            used = {}
            out = []
            infos = []
            for piece in pieces:
                if isinstance(piece, OperandPiece):
                    used[piece.name] = len(infos)
                    out.append(len(infos))
                    infos.append(by_name[piece.name])
                else:
                    out.append(_literal(piece))
            self.add(mnemonic, Candidate(tuple(out), tuple(infos), alias.desc, tuple(
                used[want.name] if isinstance(want, Named) else want for want in alias.operands)))
        for found in self.by_mnemonic.values():  # one real instruction rather than what a pseudo expands to
            found.sort(key=lambda c: c.desc.is_pseudo)
        for record in target.records.get_all_derived("MnemonicAlias"):
            if target.satisfies(record.list("Predicates")):
                for candidate in self.by_mnemonic.get(record.str("ToMnemonic"), ()):
                    self.add(record.str("FromMnemonic"), candidate)

    def add(self, mnemonic: str, candidate: Candidate) -> None:
        self.by_mnemonic.setdefault(mnemonic, []).append(candidate)

    def narrowed(self, info: OperandInfo, type_name: str) -> OperandInfo:
        """The operand as an alias limits it."""
        if type_name == info.type_name:
            return info
        found = self.operand_types.get(type_name)
        if found is not None:
            return found
        reg_class = self.target.class_by_name.get(type_name)
        if reg_class is None:
            return info
        limited = copy(info)
        limited.reg_class, limited.type_name = reg_class, type_name
        return limited

    def match(self, mnemonic: str, rest: str, rest_at: int, statement: Statement,
              expressions: Callable[[list[Token], int], ExprParser], settle: Callable[[RelValue], int | None]) -> MachineInstr:
        """The instruction of a statement.

        `expressions(tokens, position)` makes an expression parser, `settle(value)` a number of a value that layout decides already.
        Raises OxllcError with the position of what does not fit."""
        candidates = self.by_mnemonic.get(mnemonic) or self.by_mnemonic.get(mnemonic.lower())
        if candidates is None:
            raise OxllcError(Diagnostic(f"unknown instruction '{mnemonic}'", statement.file, statement.offset, length=len(mnemonic),
                                        hint=did_you_mean(mnemonic, self.by_mnemonic) or self.feature_hint(mnemonic)))
        tokens = tokenize(rest, statement, rest_at)
        best = _Failure(-1, "")
        for candidate in candidates:
            try:
                return self.try_candidate(candidate, tokens, expressions, settle)
            except _Failure as failure:
                if failure.position > best.position:
                    best = failure
        offset = tokens[best.position].at if best.position < len(tokens) else len(statement.text)
        length = len(tokens[best.position].text) if best.position < len(tokens) else 1
        raise OxllcError(Diagnostic(best.message, statement.file, statement.offset + offset, length=length))

    def feature_hint(self, mnemonic: str) -> str | None:
        """Which features the instruction would need, if it exists at all."""
        for record in self.target.records.get_all_derived("Instruction"):
            if record.str("AsmString").split(None, 1)[:1] == [mnemonic]:
                missing = [p for p in record.list("Predicates") if not self.target.predicate_values[str(p.name)]]
                return f"'{mnemonic}' exists, but this target lacks {', '.join(str(p.name) for p in missing)}" if missing else None
        return None

    def try_candidate(self, candidate: Candidate, tokens: list[Token], expressions: Callable[[list[Token], int], ExprParser],
                      settle: Callable[[RelValue], int | None]) -> MachineInstr:
        at = 0
        values: list[Any] = [None] * len(candidate.infos)
        pieces = candidate.pieces
        index = 0
        while index < len(pieces):
            piece = pieces[index]
            if isinstance(piece, int):
                info = candidate.infos[piece]
                if info.optional_default is not None and (index == 0 or isinstance(pieces[index - 1], int)):
                    if at == len(tokens):  # "$rs2$frm": the operand brings its comma along, or is missing
                        values[piece] = info.optional_default
                        index += 1
                        continue
                    if tokens[at].text != ",":
                        raise _Failure(at, "expected ','")
                    at += 1
                values[piece], at = self.operand(candidate.infos[piece], tokens, at, expressions, settle)
            else:
                following = pieces[index + 1] if index + 1 < len(pieces) else None
                if (at == len(tokens) and isinstance(following, int) and candidate.infos[following].optional_default is not None):
                    values[following] = candidate.infos[following].optional_default
                    index += 2
                    continue
                for text in piece:
                    if at >= len(tokens):
                        raise _Failure(at, f"expected '{text}'" if text != "," else "too few operands")
                    if tokens[at].text != text:
                        raise _Failure(at, f"expected '{text}'")
                    at += 1
            index += 1
        if at < len(tokens):
            raise _Failure(at, "unexpected text after the instruction")
        desc = candidate.desc
        ops = [o.value if isinstance(o, Fixed) else values[o] for o in candidate.operands]
        return MachineInstr(desc, ops)

    def operand(self, info: OperandInfo, tokens: list[Token], at: int, expressions: Callable[[list[Token], int], ExprParser],
                settle: Callable[[RelValue], int | None]) -> tuple[Any, int]:
        if info.reg_class >= 0:
            if at >= len(tokens):
                raise _Failure(at, "too few operands: expected a register")
            regs = self.reg_names.get(tokens[at].text)
            if regs is None:
                raise _Failure(at, "expected a register")
            reg_class = self.target.classes[info.reg_class]
            for reg in regs:
                if reg_class.members_mask >> reg & 1:
                    return reg, at + 1
            raise _Failure(at, f"register '{tokens[at].text}' is not in class {reg_class.name}")
        if at >= len(tokens):
            raise _Failure(at, "too few operands")
        names = named_values(info, self.target)
        if names and tokens[at].text in names and tokens[at].kind == "name":
            return names[tokens[at].text], at + 1
        if names and names_only(info, self.target):
            if tokens[at].text in names:
                return names[tokens[at].text], at + 1
            raise _Failure(at, f"operand must be one of {', '.join(list(names)[:16])}")
        if info.kind != "symbol" and tokens[at].kind == "name" and tokens[at].text in self.reg_names:
            raise _Failure(at, f"expected {range_text(info)}, not a register")
        parser = expressions(tokens, at)
        try:
            value = parser.parse()
        except OxllcError as error:
            raise _Failure(min(parser.pos, len(tokens)), error.diagnostics[0].message) from None
        end = parser.pos
        number = None if value.specifier else settle(value)
        if number is not None:
            if info.kind == "symbol":
                raise _Failure(at, "expected a symbol")
            if number >> 63 == 1 and info.lo < 0 and not is_legal(info, number):  # 0xffff_ffff_ffff_f800: the bits of a negative number
                number -= 1 << 64
            bits = written_bits(info, self.target)
            if bits:
                if not 0 <= number < 1 << bits or not is_legal(info, number - (number >> (bits - 1) << bits)):
                    raise _Failure(at, f"operand must be in 1..{info.hi} or {(1 << bits) + info.lo:#x}..{(1 << bits) - 1:#x}")
                return number - (number >> (bits - 1) << bits), end
            if not is_legal(info, number):
                if accepts_unsigned(info, self.target) and is_legal(info, number - (1 << (info.width + info.scale))):
                    return number - (1 << (info.width + info.scale)), end
                raise _Failure(at, f"operand must be {range_text(info)}" if not names else
                               f"operand must be one of {', '.join(list(names)[:8])} or {range_text(info)}")
            return number, end
        if value.specifier:
            if value.specifier not in self.relocs.specifier_names:
                raise _Failure(at, f"unknown relocation specifier '%{value.specifier}'")
            if self.relocs.for_operand(info, value.specifier) is None:
                raise _Failure(at, f"'%{value.specifier}' cannot stand here")
            if value.add is None and value.sub is None:
                return SymbolRef("", value.constant, value.specifier), end
        elif info.type_name in self.relocs.markers:
            raise _Failure(at, "expected a symbol with its relocation specifier")
        if value.add is None or value.sub is not None:
            raise _Failure(at, "expression is too complex for an instruction operand")
        if not value.specifier and self.relocs.for_operand(info, "") is None and info.kind != "symbol":
            raise _Failure(at, f"operand must be {range_text(info)}, not a symbol")
        return SymbolRef(value.add, value.constant, value.specifier), end


@lru_cache(maxsize=16)
def matcher(target: Target) -> Matcher:
    """The target's matcher (made once)."""
    return Matcher(target)
