"""Assembly statement to machine instruction: candidates by mnemonic, operands against the pieces of AsmString.

Candidates are the instructions (not code-generation-only ones) and the aliases with this mnemonic, in order of definition, pseudos
last.  The first one whose operands all fit wins.  When none fits, the error is of the candidate that got furthest, and says what would fit there.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from oxllc.asm.asm_string import OperandPiece, parse_asm_string
from oxllc.asm.fragments import RelValue
from oxllc.asm.inst_alias import Fixed, Named, aliases
from oxllc.asm.operands import (
    absent_names,
    accepts_unsigned,
    bare_symbol,
    float_names,
    float_value,
    has_text,
    is_legal,
    named_values,
    names_only,
    old_names,
    range_text,
    takes_any_name,
    takes_difference,
    written_bits,
)
from oxllc.asm.quick_match import QuickForm, quick_form
from oxllc.asm.relocs import relocations
from oxllc.asm.tokens import tokenize
from oxllc.diagnostics import Diagnostic, OxllcError
from oxllc.mir.function import MachineInstr, SymbolRef

if TYPE_CHECKING:
    from collections.abc import Callable, Container

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
    """Why a candidate does not fit, and at which token; `is_short`: text is missing there."""

    def __init__(self, position: int, message: str, is_short: bool = False, is_weak: bool = False) -> None:
        self.position = position
        self.is_weak = is_weak  # another candidate's message says more
        self.message = message
        self.is_short = is_short


INVALID = "invalid operand for instruction"
TOO_FEW = "too few operands for instruction"


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
        self.quick: dict[str, QuickForm | None] = {}
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
                elif info.reg_class >= 0 and len(target.classes[info.reg_class].members) == 1:  # flags, an accumulator: goes without saying
                    operands.append(Fixed(target.classes[info.reg_class].members[0]))
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

    def match_plain(self, mnemonic: str, rest: str, variables: Container[str]) -> MachineInstr | None:
        """The instruction of a plain statement, None where `match` must decide (see quick_match.py)."""
        try:
            form = self.quick[mnemonic]
        except KeyError:
            form = self.quick[mnemonic] = quick_form(self, mnemonic)
        return None if form is None else form.match(rest, variables)

    def add(self, mnemonic: str, candidate: Candidate) -> None:
        """One more way to write a mnemonic."""
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
              expressions: Callable[[list[Token], int], ExprParser], settle: Callable[[RelValue], int | None],
              warnings: list[Diagnostic]) -> MachineInstr:
        """The instruction of a statement; what is suspicious about it goes to `warnings`.

        `expressions(tokens, position)` makes an expression parser, `settle(value)` a number of a value that layout decides already.
        Raises OxllcError with the position of what does not fit."""
        candidates = self.by_mnemonic.get(mnemonic) or self.by_mnemonic.get(mnemonic.lower())
        if candidates is None:
            raise OxllcError(Diagnostic(self.unknown(mnemonic), statement.file, statement.offset, length=len(mnemonic)))
        tokens = tokenize(rest, statement, rest_at)
        best = _Failure(-1, "")
        for candidate in candidates:
            try:
                mi = self.try_candidate(candidate, tokens, expressions, settle)
                warnings += self.suspicions(candidate, tokens, statement)
                return mi
            except _Failure as failure:
                if failure.position > best.position or (
                        failure.position == best.position and not failure.is_weak and failure.message not in (INVALID, TOO_FEW)):
                    best = failure
        if best.is_short:
            raise OxllcError(Diagnostic(best.message, statement.file, statement.offset, length=len(mnemonic)))
        offset = tokens[best.position].at if best.position < len(tokens) else len(statement.text)
        length = len(tokens[best.position].text) if best.position < len(tokens) else 1
        raise OxllcError(Diagnostic(best.message, statement.file, statement.offset + offset, length=length))

    def suspicions(self, candidate: Candidate, tokens: list[Token], statement: Statement) -> list[Diagnostic]:
        """Warnings about the operands of an instruction that was understood: old names."""
        old = old_names(self.target)
        return [Diagnostic(f"'{t.text}' is a deprecated alias for '{old[t.text]}'", statement.file, statement.offset + t.at, length=len(t.text),
                           severity="warning")
                for t in tokens if t.kind == "name" and t.text in old and any(t.text in named_values(i, self.target) for i in candidate.infos)]

    def unknown(self, mnemonic: str) -> str:
        """The message for a mnemonic without candidates: the features that it needs, or names like it."""
        derived = self.target.records.get_all_derived
        for record in (*derived("Instruction"), *derived("InstAlias")):
            if record.str("AsmString").split(None, 1)[:1] == [mnemonic.lower()]:
                missing = [p for p in record.list("Predicates") if not self.target.predicate_values[str(p.name)]]
                needs = [p.str("PredicateName") if p.has("PredicateName") else "" for p in missing]
                if all(needs) and needs:
                    return f"instruction requires the following: {', '.join(needs)}"
        near = sorted(name for name in self.by_mnemonic if not name.startswith(".") and _is_near(mnemonic, name))
        return "unrecognized instruction mnemonic" + (f", did you mean: {', '.join(near)}?" if near else "")

    def try_candidate(self, candidate: Candidate, tokens: list[Token], expressions: Callable[[list[Token], int], ExprParser],
                      settle: Callable[[RelValue], int | None]) -> MachineInstr:
        """The instruction that the tokens behind the mnemonic are as `candidate` writes it; _Failure where they are not."""
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
                        raise _Failure(at, "unexpected token")
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
                        raise _Failure(at, "expected ')'") if text == ")" else _Failure(at, TOO_FEW, is_short=True)
                    if tokens[at].text != text:
                        if text == "0" and piece[-1] == "(":
                            is_number = tokens[at].kind == "number"
                            raise _Failure(at, "optional integer offset must be 0" if is_number else "expected '(' or optional integer offset")
                        raise _Failure(at, "unexpected token" if text in ",)" else INVALID)
                    at += 1
            index += 1
        if at < len(tokens):
            more = tokens[at].text == "," and at + 1 < len(tokens)
            raise _Failure(at + 1, INVALID) if more else _Failure(at, INVALID if not at else "unexpected token")
        desc = candidate.desc
        ops = [o.value if isinstance(o, Fixed) else values[o] for o in candidate.operands]
        for i, info in enumerate(desc.operands):
            if info.differs_from >= 0 and ops[i] == ops[info.differs_from]:
                raise _Failure(0, f"{desc.operands[info.differs_from].name} and {info.name} must be different")
        return MachineInstr(desc, ops)

    def operand(self, info: OperandInfo, tokens: list[Token], at: int, expressions: Callable[[list[Token], int], ExprParser],
                settle: Callable[[RelValue], int | None]) -> tuple[Any, int]:
        """(value, next token) of one operand; _Failure where the tokens are no such operand."""
        if info.reg_class >= 0:
            if at >= len(tokens):
                raise _Failure(at, TOO_FEW, is_short=True)
            regs = self.reg_names.get(tokens[at].text)
            if regs is None:
                raise _Failure(at, INVALID)
            reg_class = self.target.classes[info.reg_class]
            for reg in regs:
                if reg_class.members_mask >> reg & 1:
                    return reg, at + 1
            record = reg_class.record
            raise _Failure(at, (record.str("DiagnosticString") if record is not None and record.has("DiagnosticString") else "") or INVALID)
        if at >= len(tokens):
            raise _Failure(at, TOO_FEW, is_short=True)
        names = named_values(info, self.target)
        if float_names(info, self.target):
            try:
                return float_value(tokens, at, names, range_text(info))
            except ValueError as error:
                raise _Failure(at + (tokens[at].text == "-"), str(error)) from None
        if names and tokens[at].kind == "name":
            found = names.get(tokens[at].text, names.get(tokens[at].text.lower()))
            if found is not None:
                return found, at + 1
            if tokens[at].text in absent_names(self.target):
                raise _Failure(at, absent_names(self.target)[tokens[at].text])
        if names and names_only(info, self.target):
            if tokens[at].text in names:
                return names[tokens[at].text], at + 1
            raise _Failure(at, range_text(info) if has_text(info) else f"operand must be one of {', '.join(list(names)[:16])}")
        if info.kind != "symbol" and tokens[at].kind == "name" and tokens[at].text in self.reg_names and not takes_any_name(info, self.target):
            raise _Failure(at, range_text(info))
        if info.type_name in self.relocs.markers and tokens[at].kind != "spec":
            raise _Failure(at, "expected '%' relocation specifier")
        parser = expressions(tokens, at)
        try:
            value = parser.parse()
        except OxllcError as error:
            raise _Failure(min(parser.pos, len(tokens)), error.diagnostics[0].message) from None
        end = parser.pos
        if tokens[at].kind == "number" and value.add is None and not -(1 << 63) <= value.constant < 1 << 64:
            raise _Failure(at, "unknown operand")
        number = None if value.specifier else settle(value)
        if number is not None:
            if info.kind == "symbol":
                raise _Failure(at, range_text(info), is_weak=True)
            if number >> 63 == 1 and info.lo < 0 and not is_legal(info, number):  # 0xffff_ffff_ffff_f800: the bits of a negative number
                number -= 1 << 64
            bits = written_bits(info, self.target)
            if bits:
                if not 0 <= number < 1 << bits or not is_legal(info, number - (number >> (bits - 1) << bits)):
                    raise _Failure(at, range_text(info))
                return number - (number >> (bits - 1) << bits), end
            if not is_legal(info, number):
                if accepts_unsigned(info, self.target) and is_legal(info, number - (1 << (info.width + info.scale))):
                    return number - (1 << (info.width + info.scale)), end
                raise _Failure(at, range_text(info, is_number=bool(names)))
            return number, end
        if value.specifier:
            if value.specifier not in self.relocs.specifier_names:
                raise _Failure(at, "invalid relocation specifier")
            if self.relocs.for_operand(info, value.specifier) is None:
                raise _Failure(at, range_text(info), is_weak=info.kind == "symbol")
            distance = settle(RelValue(value.add, value.sub, value.constant))
            if distance is not None:
                return SymbolRef("", distance, value.specifier), end
        elif info.type_name in self.relocs.markers:
            raise _Failure(at, range_text(info))
        if value.add is not None and value.sub is not None and (value.specifier or takes_difference(info, self.target)):
            return SymbolRef(value.add, value.constant, value.specifier, value.sub), end
        if value.add is None or value.sub is not None:
            raise _Failure(at, range_text(info))
        if not value.specifier and takes_difference(info, self.target) and parser.is_distance(value.add):
            return SymbolRef(value.add, value.constant), end
        if info.kind == "symbol" and value.constant and bare_symbol(info, self.target):
            raise _Failure(at, range_text(info))
        if not value.specifier and self.relocs.for_operand(info, "") is None and info.kind != "symbol":
            raise _Failure(at, range_text(info))
        return SymbolRef(value.add, value.constant, value.specifier), end


def _is_near(a: str, b: str) -> bool:
    """Whether at most two insertions and deletions make `a` to `b`."""
    if abs(len(a) - len(b)) > 2:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], diagonal if x == y else min(row[j], row[j - 1]) + 1
    return row[-1] <= 2


@lru_cache(maxsize=16)
def matcher(target: Target) -> Matcher:
    """The target's matcher (made once)."""
    return Matcher(target)
