"""The assembler's front end: statements to labels, directives and instructions, into an `Assembler`.

Labels (`name:`, `1:`), assignments (`a = 3`), macros, repetitions and conditionals are handled here; directives in `directives.py`,
instructions in `matcher.py`.  Errors are collected (up to MAX_ERRORS) so that one run shows them all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from oxllc.asm.assembler import Assembler
from oxllc.asm.directives import DIRECTIVES, ECHOED, IGNORED
from oxllc.asm.elastic import crosses
from oxllc.asm.expr import ExprParser
from oxllc.asm.fragments import TEMPORARY, RelValue
from oxllc.asm.line_memo import LineMemo
from oxllc.asm.macros import Conditionals, Macros
from oxllc.asm.matcher import matcher
from oxllc.asm.tokens import Statement, Token, is_plain_text, split_line, split_statements, tokenize
from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile, did_you_mean

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

_HEAD = re.compile(r'((?:[A-Za-z_.$][\w.$]*|\d+|"(?:[^"\\]|\\.)*")\s*:(?!=))|([A-Za-z_.$][\w.$]*)\s*=(?!=)|([A-Za-z_.$][\w.$@]*)')
MAX_ERRORS = 10_000
MAX_STATEMENTS = 2_000_000


class _Fatal(OxllcError):
    """An error after which nothing more is read; no statement around it goes on."""


class Parser:
    """Parses one source into an assembler."""

    def __init__(self, assembler: Assembler, target: Target) -> None:
        self.asm = assembler
        self.target = target
        self.matcher = matcher(target)
        self.memo = LineMemo(assembler)
        self.macros = Macros(assembler.macros)
        self.conditionals = Conditionals()
        self.numeric = assembler.numeric_labels
        self.section_stack: list[tuple[object, object]] = []
        self.previous_section = assembler.current
        self.statement: Statement | None = None
        self.count = 0
        self.variables = assembler.variables
        self.sizes: dict[str, object] = {}
        self.uid = 0
        self.is_stmt = True  # of `.loc`, until one says otherwise
        self.options: list[tuple[Target, bool, bool]] = []  # what `.option push` saved
        wide = target.wide
        self.predicate = re.compile(re.escape(wide.predicate_syntax) + r"(!?)\s*([\w.]+)\s+([A-Za-z_][\w.]*)") if (
            wide is not None and wide.predicate_syntax) else None
        self.lane_mask = target.classes[target.simt.lane_class].members_mask if target.simt is not None else 0

    # -- driving ----------------------------------------------------------------------------------------------------

    def parse(self, file: SourceFile) -> None:
        """Read a whole source; errors are collected in the assembler."""
        if is_plain_text(file.text):
            self.run_lines(file)
        else:
            self.run(split_statements(file), 0)
        self.conditionals.finish(self)
        self.macros.finish(self)

    def run_lines(self, file: SourceFile) -> None:
        """Execute a source line by line; a line of code that came before is not read again."""
        offset = 0
        memo = self.memo
        for line in file.text.split("\n"):
            text = line.strip()
            if text:
                known = memo.lines.get(text)
                if known is not None and self.is_plain():
                    memo.replay(known, (file, offset + line.index(text[0])))
                else:
                    self.run(split_line(line, text, file, offset), 0)
            offset += len(line) + 1

    def is_plain(self) -> bool:
        """Whether a line of code means what it says, and all of it."""
        return not self.macros.table and not self.macros.collecting and self.conditionals.active and not self.asm.exact

    def run(self, statements: list[Statement], depth: int) -> None:
        """Execute statements (of a source, or of a macro's body)."""
        if depth > 100:
            assert self.statement is not None
            raise _Fatal(Diagnostic("macros are nested too deeply", self.statement.file, self.statement.offset))
        for statement in statements:
            self.count += 1
            if self.count > MAX_STATEMENTS:
                raise _Fatal(Diagnostic("too many statements (an endless repetition?)", statement.file, statement.offset))
            self.statement = statement
            try:
                self.one(statement, depth)
            except _Fatal:
                raise
            except OxllcError as error:
                self.asm.errors.extend(error.diagnostics)
                if len(self.asm.errors) >= MAX_ERRORS:
                    raise _Fatal(list(self.asm.errors)) from None

    def one(self, statement: Statement, depth: int) -> None:
        """One statement, labels in front of it included."""
        text = statement.text
        at = 0
        while True:
            if self.macros.collecting:
                self.macros.collect(self, statement, text[at:], at, depth)
                return
            match = _HEAD.match(text, at)
            if match is None and self.predicate is not None and self.conditionals.active:
                found = self.predicate.match(text, at)
                if found is not None:
                    self.predicated(found, text, statement)
                    return
            if match is None:
                if not self.conditionals.active:
                    return
                raise OxllcError(Diagnostic("expected a label, a directive or an instruction", statement.file, statement.offset + at))
            label, variable, word = match[1], match[2], match[3]
            if word is not None and word[0] == "." and self.conditionals.directive(self, word.lower(), text[match.end():], match.end()):
                return
            if not self.conditionals.active:
                return
            if label is not None:
                self.label(label[:-1].strip(), (statement.file, statement.offset + at))
                at = match.end()
                while at < len(text) and text[at].isspace():
                    at += 1
                if at == len(text):
                    return
                continue
            if variable is not None:
                self.assign(variable, self.expression(text[match.end():], match.end()))
                return
            rest = text[match.end():]
            self.word(word, rest, match.end(), statement, at, depth)
            return

    def predicated(self, found: re.Match[str], text: str, statement: Statement) -> None:
        """An instruction behind a predicate (`@x5 add ...`, `@!x5 add ...`)."""
        where = (statement.file, statement.offset + found.start())
        reg = next((r for r in self.matcher.reg_names.get(found[2], ()) if self.lane_mask >> r & 1), 0)
        if not reg:
            raise OxllcError(Diagnostic(f"'{found[2]}' is not a register that can be a predicate", *where, length=len(found[0].strip())))
        at = found.end()
        word = found[3]
        shifted = Statement(statement.text[at - len(word):], statement.file, statement.offset + at - len(word))
        mi = self.matcher.match(word, text[at:], len(word), shifted, self.expr_parser, self.settle, self.asm.warnings)
        if not mi.desc.is_predicable:
            raise OxllcError(Diagnostic(f"'{word}' cannot be predicated", shifted.file, shifted.offset, length=len(word)))
        mi.predicate, mi.predicate_inverted = reg, bool(found[1])
        self.asm.any_instruction(mi, where)

    def word(self, word: str, rest: str, rest_at: int, statement: Statement, at: int, depth: int) -> None:
        """A statement that begins with a word: a macro call, a directive or an instruction."""
        if word in self.macros.table:
            self.macros.call(self, word, rest, rest_at, depth)
            return
        if word.startswith("."):
            name = word.lower()
            if self.macros.directive(self, name, rest, rest_at, depth):
                return
            handler = DIRECTIVES.get(name)
            if handler is not None:
                if name in ECHOED:
                    self.asm.echo(word, rest.strip())
                    handler(self, rest, rest_at)
                    self.asm.echoed()
                else:
                    handler(self, rest, rest_at)
            elif name not in IGNORED:
                raise OxllcError(Diagnostic("unknown directive", statement.file, statement.offset + at, length=len(word),
                                            hint=did_you_mean(name, DIRECTIVES)))
            return
        where = (statement.file, statement.offset + at)
        asm = self.asm
        plain = self.matcher.match_plain(word, rest, self.variables)
        if plain is not None:
            fragment, labels = asm.fragment, asm.temp_count
            start, fixups = len(fragment.data), len(fragment.fixups)
            asm.any_instruction(plain, where)
            if self.memo.is_on and not at and depth == 0 and asm.fragment is fragment and asm.temp_count == labels and self.is_plain():
                self.memo.learn(statement.text, fragment, start, fixups)
            return
        shifted = Statement(statement.text[at:], statement.file, statement.offset + at)
        mi = self.matcher.match(word, rest, rest_at - at, shifted, self.expr_parser, self.settle, self.asm.warnings)
        self.asm.any_instruction(mi, where)

    # -- symbols and values -----------------------------------------------------------------------------------------

    def label(self, name: str, where: tuple[SourceFile, int]) -> None:
        """Define a named or numeric label here."""
        if name.isdigit():
            number = int(name)
            self.numeric[number] = self.numeric.get(number, 0) + 1
            name = f".L{number}{TEMPORARY}{self.numeric[number]}"
        elif name.startswith('"'):
            name = name[1:-1]
        self.asm.label(name, where)

    def lookup(self, name: str) -> RelValue:
        """The value of a name in an expression: a variable's, or the symbol itself."""
        if name[-1:] in ("b", "f") and name[:-1].isascii() and name[:-1].isdigit():
            number, direction = int(name[:-1]), name[-1]
            count = self.numeric.get(number, 0)
            if direction == "b" and not count:
                raise OxllcError(Diagnostic(f"there is no label '{number}:' before this", *self.where()))
            return RelValue(f".L{number}{TEMPORARY}{count if direction == 'b' else count + 1}", None, 0)
        name, _, specifier = name.partition("@")
        if name in self.variables:
            symbol = self.asm.symbols[name]
            assert symbol.expr is not None
            return symbol.expr()
        return RelValue(name, None, 0, "" if specifier.lower() in ("plt", "") else specifier)

    def is_distance(self, name: str) -> bool:
        """Whether a symbol stands for the difference of two others."""
        symbol = self.asm.symbols.get(name)
        value = symbol.expr() if symbol is not None and symbol.expr is not None else None
        return value is not None and value.add is not None and value.sub is not None

    def assign(self, name: str, value: RelValue) -> None:
        """`.set name, value`."""
        symbol = self.asm.symbol(name)
        if symbol.fragment is not None or symbol.is_common:
            raise OxllcError(Diagnostic(f"symbol '{name}' is already defined", *self.where()))
        if value.add == name:
            raise OxllcError(Diagnostic(f"symbol '{name}' is defined in terms of itself", *self.where()))
        number = self.settle(value)
        if number is not None:
            value = RelValue(None, None, number)
            if name not in self.variables:
                self.variables.add(name)
                self.memo.forget()
        self.asm.reference(value)
        self.asm.assigned(name, value)
        symbol.expr = lambda: value
        symbol.defined_at = self.where()

    def settle(self, value: RelValue) -> int | None:
        """The number that a value is by now: a constant, or a distance inside one fragment."""
        if value.add is None and value.sub is None:
            return value.constant if not value.specifier else None
        if value.add is None or value.sub is None:
            return None
        a, b = self.asm.symbols.get(value.add), self.asm.symbols.get(value.sub)
        if a is None or b is None or a.fragment is None or a.fragment is not b.fragment:
            return None
        growable = a.fragment.growable
        if growable and bisect_left(growable, min(a.offset, b.offset)) != bisect_left(growable, max(a.offset, b.offset)):
            return None  # a branch between them may still grow
        barriers = a.fragment.barriers
        if barriers and crosses(barriers, a.offset, b.offset):
            return None
        return a.offset - b.offset + value.constant

    def where(self) -> tuple[SourceFile, int]:
        """Position of the current statement."""
        assert self.statement is not None
        return self.statement.file, self.statement.offset

    def here(self) -> str:
        """A label at the current place (for `.` in expressions)."""
        name = self.asm.temp_label()
        self.asm.label(name)
        return name

    def expr_parser(self, tokens: list[Token], pos: int) -> ExprParser:
        """An expression parser for the current statement."""
        assert self.statement is not None
        return ExprParser(tokens, self.statement, self.lookup, pos, self.here, self.is_distance)

    def tokens(self, text: str, at: int) -> list[Token]:
        """Tokens of the current statement's rest."""
        assert self.statement is not None
        return tokenize(text, self.statement, at)

    def expression(self, text: str, at: int) -> RelValue:
        """A text that is exactly one expression."""
        tokens = self.tokens(text, at)
        parser = self.expr_parser(tokens, 0)
        value = parser.parse()
        if parser.pos < len(tokens):
            raise parser.fail("unexpected token")
        return value

    def number(self, text: str, at: int) -> int:
        """A text that is exactly one expression with a value known by now."""
        value = self.settle(self.expression(text, at))
        if value is None:
            raise OxllcError(Diagnostic("expected a number that is known here", self.where()[0], self.where()[1] + at))
        return value


def parse_into(assembler: Assembler, text: str, name: str = "<string>") -> None:
    """Assemble a text into an assembler that may hold code already."""
    Parser(assembler, assembler.target).parse(SourceFile(name, text))
    if assembler.errors:
        raise OxllcError(assembler.errors)


def assemble(text: str, target: Target, name: str = "<string>", warnings: list[Diagnostic] | None = None) -> bytes:
    """Assembly text to an ELF object; what is suspicious about it goes to `warnings`."""
    from oxllc.asm import elf

    assembler = Assembler(target)
    if warnings is not None:
        assembler.warnings = warnings
    parse_into(assembler, text, name)
    return elf.write(assembler.finish())
