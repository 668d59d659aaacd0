"""Tokens of a `.td` file: one compiled regular expression, includes and the preprocessor.

(Programmer's Reference, "Lexical Analysis", "Include files", "Preprocessing".)  `Lexer.run` turns a root file and
everything it includes into three parallel lists, so that the parser only indexes:

* `kinds`: "ID", "INT", "BIN", "STR", "CODE", "VAR", "EOF", or the text itself of a keyword, a punctuation mark
  or a bang operator;
* `vals`: the identifier, number, `(value, bits)` of a binary literal, string, code text or variable name;
* `poss`: the position, an offset into the concatenation of all sources; `Sources.locate` maps it back.

Invariant: both lists end with an "EOF" token; macros are seen in textual order across includes.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

KEYWORDS = frozenset(
    (
        "assert", "bit", "bits", "class", "code", "dag", "def", "dump", "else", "false", "field", "foreach",
        "defm", "defset", "deftype", "defvar", "if", "in", "include", "int", "let", "list", "multiclass",
        "string", "then", "true",
    )
)

BANG_OPERATORS = frozenset(
    (
        "add", "and", "cast", "con", "cond", "dag", "div", "empty", "eq", "exists", "filter", "find", "foldl",
        "foreach", "ge", "getdagarg", "getdagname", "getdagop", "getdagopname", "gt", "head", "if",
        "initialized", "instances", "interleave", "isa", "le", "listconcat", "listflatten", "listremove",
        "listsplat", "logtwo", "lt", "match", "mul", "ne", "not", "or", "range", "repr", "setdagarg",
        "setdagname", "setdagop", "setdagopname", "shl", "size", "sort", "sra", "srl", "strconcat", "sub", "subst",
        "substr", "switch", "tail", "tolower", "toupper", "xor",
    )
)
# Old spellings that LLVM's lexer still reads.
BANG_ALIASES = {"!getop": "!getdagop", "!setop": "!setdagop"}

MAX_INCLUDE_DEPTH = 200

_TOKEN = re.compile(
    r"""[ \t\r\n\f]+|//[^\n]*
    |(?P<ID>[0-9]*[A-Za-z_][A-Za-z0-9_]*)
    |(?P<INT>[-+]?[0-9]+)
    |(?P<PUNCT>\.\.\.|[:;,<>\]{}()=?.+-])
    |(?P<STR>"(?:[^"\\\n]|\\[\\'"tn])*")
    |(?P<VAR>\$[A-Za-z_][A-Za-z0-9_]*)
    |(?P<OP>![A-Za-z]+)
    |(?P<CODE>\[\{)
    |(?P<SQ>\[)
    |(?P<HASH>\#)
    |(?P<COMMENT>/\*)
    |(?P<BAD>(?s:.))""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"0x([0-9A-Fa-f]+)|0b([01]+)|[0-9]+")
_NUMERIC_ID = re.compile(r"[0-9]+(?:x[0-9A-Fa-f]|b[01])")
_DIRECTIVE = re.compile(r"\#(ifdef|ifndef|define|else|endif)(?=[ \t\r\n]|\Z|//|/\*)")
_MACRO = re.compile(r"[ \t]*([A-Za-z_][A-Za-z0-9_]*)?")
_COMMENT_EDGE = re.compile(r"/\*|\*/")
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"\\": "\\", "'": "'", '"': '"', "t": "\t", "n": "\n"}
_INT_MIN, _INT_MAX = -(1 << 63), (1 << 63) - 1


class Sources:
    """All source texts of one run; a position is an offset into their concatenation."""

    __slots__ = ("_bases", "_next", "entries")

    def __init__(self) -> None:
        self._bases: list[int] = []
        self._next = 0
        self.entries: list[tuple[SourceFile, int]] = []  # the file, position of its include statement or -1

    def add(self, file: SourceFile, included_from: int) -> int:
        """Register a text; gives the position of its first character."""
        base = self._next
        self._bases.append(base)
        self.entries.append((file, included_from))
        self._next = base + len(file.text) + 1
        return base

    def locate(self, pos: int) -> tuple[SourceFile | None, int]:
        """The file and offset of a position."""
        if pos < 0 or not self._bases:
            return None, -1
        i = bisect_right(self._bases, pos) - 1
        return self.entries[i][0], pos - self._bases[i]

    def short(self, pos: int) -> str:
        """A position as `file:line`, the file without its folder."""
        file, offset = self.locate(pos)
        if file is None:
            return ""
        return f"{os.path.basename(file.name)}:{file.line_col(offset)[0]}"

    def include_notes(self, pos: int) -> list[Diagnostic]:
        """Notes for the chain of include statements that led to a position, innermost first."""
        notes: list[Diagnostic] = []
        while pos >= 0 and self._bases:
            pos = self.entries[bisect_right(self._bases, pos) - 1][1]
            if pos >= 0:
                file, offset = self.locate(pos)
                notes.append(Diagnostic("included from here", file, offset, severity="note"))
        return notes

    def diagnostic(
        self,
        message: str,
        pos: int,
        *,
        length: int = 1,
        severity: str = "error",
        notes: Iterable[Diagnostic] = (),
        hint: str | None = None,
    ) -> Diagnostic:
        """A diagnostic at a position, with the include chain after the given notes."""
        file, offset = self.locate(pos)
        chain = self.include_notes(pos) if severity == "error" else []
        return Diagnostic(
            message, file, offset, length=length, severity=severity, notes=[*notes, *chain], hint=hint
        )


class Lexer:
    """Reads a root text and its includes into token lists."""

    def __init__(self, sources: Sources, include_dirs: Sequence[str], defines: Iterable[str], *, confined: bool = False) -> None:
        self.confined = confined  # only files below an include folder are read
        self.sources = sources
        self.include_dirs = list(include_dirs)
        self.macros: set[str] = set(defines)
        self.kinds: list[str] = []
        self.vals: list[Any] = []
        self.poss: list[int] = []
        self.dependencies: list[str] = []
        self.error: OxllcError | None = None
        self._depth = 0

    def run(self, file: SourceFile) -> None:
        """Tokenize the root text; ends the lists with "EOF".

        A malformed token or directive, or an include that cannot be read, ends the text and is left in `error`.
        """
        try:
            end = self._file(file, -1)
        except OxllcError as e:  # the parser still reads what stands before
            self.error = e
            end = self.poss[-1] if self.poss else 0
        self.kinds.append("EOF")
        self.vals.append(None)
        self.poss.append(end)

    def _fail(self, message: str, pos: int, length: int = 1, hint: str | None = None) -> OxllcError:
        return OxllcError(self.sources.diagnostic(message, pos, length=length, hint=hint))

    def _file(self, file: SourceFile, included_from: int) -> int:
        base = self.sources.add(file, included_from)
        text = file.text
        kinds, vals, poss = self.kinds, self.vals, self.poss
        add_kind, add_val, add_pos = kinds.append, vals.append, poss.append
        conditions: list[tuple[int, bool]] = []  # position of the #if, whether its #else was seen
        match = _TOKEN.match
        keywords = KEYWORDS
        i, n = 0, len(text)
        while i < n:
            m = match(text, i)
            assert m is not None  # BAD matches anything
            kind = m.lastgroup
            start, i = i, m.end()
            if kind is None:
                continue
            if kind == "PUNCT":
                word = m.group()
                add_kind(word)
                add_val(None)
                add_pos(base + start)
            elif kind == "ID":
                word = m.group()
                if word in keywords:
                    if word == "include":
                        i = self._include(text, base, start, i)
                        continue
                    add_kind(word)
                elif word[0] <= "9" and _NUMERIC_ID.match(word):
                    i = self._number(text, base, start)
                    continue
                else:
                    add_kind("ID")
                add_val(word)
                add_pos(base + start)
            elif kind == "INT":
                value = int(m.group())
                if not _INT_MIN <= value <= _INT_MAX:
                    if value < 0 or value > 0xFFFFFFFFFFFFFFFF:
                        raise self._fail("integer out of range (64 bits)", base + start, i - start)
                    value -= 1 << 64
                add_kind("INT")
                add_val(value)
                add_pos(base + start)
            elif kind == "STR":
                word = m.group()[1:-1]
                if "\\" in word:
                    word = _ESCAPE.sub(lambda e: _ESCAPES[e.group(1)], word)
                add_kind("STR")
                add_val(word)
                add_pos(base + start)
            elif kind == "SQ":
                add_kind("[")
                add_val(None)
                add_pos(base + start)
            elif kind == "OP":
                word = m.group()
                if word[1:] not in BANG_OPERATORS:
                    known = BANG_ALIASES.get(word)
                    if known is None:  # the parser reports it
                        add_kind("!")
                        add_val(word)
                        add_pos(base + start)
                        continue
                    word = known
                add_kind(word)
                add_val(None)
                add_pos(base + start)
            elif kind == "HASH":
                directive = _DIRECTIVE.match(text, start)
                if directive is None:
                    add_kind("#")
                    add_val(None)
                    add_pos(base + start)
                else:
                    i = self._directive(text, base, start, directive, conditions)
            elif kind == "VAR":
                add_kind("VAR")
                add_val(m.group()[1:])
                add_pos(base + start)
            elif kind == "CODE":
                end = text.find("}]", i)
                if end < 0:
                    raise self._fail("unterminated code block", base + start, 2)
                add_kind("CODE")
                add_val(text[i:end])
                add_pos(base + start)
                i = end + 2
            elif kind == "COMMENT":
                i = self._comment(text, base, start)
            else:
                raise self._bad_character(text, base, start)
        if conditions:
            raise self._fail("reached the end of the file without an #endif for this", base + conditions[-1][0])
        return base + n

    def _comment(self, text: str, base: int, start: int) -> int:
        depth, i = 1, start + 2
        while depth:
            m = _COMMENT_EDGE.search(text, i)
            if m is None:
                raise self._fail("unterminated comment", base + start, 2)
            depth += 1 if m.group() == "/*" else -1
            i = m.end()
        return i

    def _number(self, text: str, base: int, start: int) -> int:
        m = _NUMBER.match(text, start)
        assert m is not None
        if m.group(1):
            value = int(m.group(1), 16)
            if value > 0xFFFFFFFFFFFFFFFF:
                raise self._fail("hexadecimal number out of range (64 bits)", base + start, m.end() - start)
            self.kinds.append("INT")
            self.vals.append(value if value <= _INT_MAX else value - (1 << 64))
        elif m.group(2):
            value = int(m.group(2), 2)
            if value > 0xFFFFFFFFFFFFFFFF:
                raise self._fail("binary number out of range (64 bits)", base + start, m.end() - start)
            self.kinds.append("BIN")
            self.vals.append((value, len(m.group(2))))
        else:  # such as 10x5: a decimal number, and then an identifier
            self.kinds.append("INT")
            self.vals.append(int(m.group()))
        self.poss.append(base + start)
        return m.end()

    def _bad_character(self, text: str, base: int, start: int) -> OxllcError:
        c = text[start]
        if c == '"':
            m = re.compile(r'"(?:[^"\\\n]|\\[\\\'"tn])*').match(text, start)
            assert m is not None
            end = m.end()
            if end >= len(text):
                return self._fail("end of file in string literal", base + start)
            if text[end] == "\\":
                if text[end + 1 : end + 2] in ("\n", "\r"):
                    return self._fail("escaped newlines are not supported in string literals", base + end)
                hint = r"the escapes are \\ \' \" \t and \n"
                return self._fail("invalid escape in string literal", base + end, 2, hint)
            return self._fail("end of line in string literal", base + start, end - start)
        if c == "$":
            return self._fail("invalid variable name: '$' must be followed by a letter or '_'", base + start)
        if c == "!":
            return self._fail("invalid bang operator: '!' must be followed by a letter", base + start)
        if c == "/":
            return self._fail("unexpected character '/'", base + start, 1, "comments are // and /* */")
        return self._fail(f"unexpected character {c!r}", base + start)

    # Includes -------------------------------------------------------------------------------------------------

    def _include(self, text: str, base: int, start: int, i: int) -> int:
        while True:  # white space and comments may stand before the file name
            m = _TOKEN.match(text, i)
            if m is None:
                raise self._fail("expected a file name after 'include'", base + start, 7)
            if m.lastgroup == "COMMENT":
                i = self._comment(text, base, i)
            elif m.lastgroup is None:
                i = m.end()
            else:
                break
        if m.lastgroup != "STR":
            raise self._fail("expected a file name in quotes after 'include'", base + start, 7)
        name = m.group()[1:-1]
        if self._depth >= MAX_INCLUDE_DEPTH:
            raise OxllcError(
                Diagnostic(
                    f"includes nested more than {MAX_INCLUDE_DEPTH} deep; does the file include itself?",
                    *self.sources.locate(base + i),
                    length=m.end() - i,
                )
            )
        path = self.find(name)
        if path is not None and self.confined and not self._inside(path):
            raise self._fail(f"'{name}' is outside the include folders of this target", base + i, m.end() - i,
                             "a target description reads files in its own folder and of oxllc only")
        if path is None:
            searched = "".join(f", {d}" for d in self.include_dirs if d)
            raise self._fail(
                f"could not find include file '{name}'", base + i, m.end() - i, f"searched: the current folder{searched}"
            )
        self.dependencies.append(path)
        included = SourceFile(path, read_text(path))
        self._depth += 1
        self._file(included, base + i)
        self._depth -= 1
        return m.end()

    def find(self, name: str) -> str | None:
        """The path of an included file: as named, then in each include folder; None when absent."""
        here = name if os.path.isfile(name) else None  # not what happens to lie in the current folder, where that is not the target's
        if here is not None and (not self.confined or self._inside(here)):
            return here
        for folder in self.include_dirs:
            path = os.path.join(folder, name) if folder else name
            if os.path.isfile(path):
                return path
        return here

    def _inside(self, path: str) -> bool:
        """Whether a file really is below an include folder, whatever links and `..` its name goes through."""
        real = os.path.realpath(path)
        return any(real.startswith(os.path.join(os.path.realpath(folder or "."), "")) for folder in self.include_dirs)

    # The preprocessor -----------------------------------------------------------------------------------------

    def _directive(
        self, text: str, base: int, start: int, m: re.Match[str], conditions: list[tuple[int, bool]]
    ) -> int:
        word = m.group(1)
        i = m.end()
        if word in ("ifdef", "ifndef", "define"):
            macro = _MACRO.match(text, i)
            assert macro is not None
            name = macro.group(1)
            if not name:
                raise self._fail(f"expected a macro name after #{word}", base + start, len(word) + 1)
            i = self._rest_of_line(text, base, macro.end(), word)
            if word == "define":
                self.macros.add(name)  # again is no error; LLVM only warns
                return i
            if (name in self.macros) == (word == "ifdef"):
                conditions.append((start, False))
                return i
            return self._skip(text, base, start, i, conditions, seen_else=False)
        if not conditions:
            raise self._fail(f"#{word} without an #ifdef or #ifndef", base + start, len(word) + 1)
        opened, seen_else = conditions.pop()
        i = self._rest_of_line(text, base, i, word)
        if word == "endif":
            return i
        if seen_else:
            raise self._fail("second #else for the same #ifdef", base + start, 5)
        return self._skip(text, base, opened, i, conditions, seen_else=True)

    def _rest_of_line(self, text: str, base: int, i: int, word: str) -> int:
        """Check that only comments follow a directive; gives the offset where lexing goes on."""
        while i < len(text):
            c = text[i]
            if c in " \t\r":
                i += 1
            elif text.startswith("//", i):
                end = text.find("\n", i)
                return len(text) if end < 0 else end
            elif text.startswith("/*", i):
                i = self._comment(text, base, i)
            elif c == "\n":
                return i
            else:
                raise self._fail(f"only comments may follow #{word} on its line", base + i)
        return i

    def _skip(
        self, text: str, base: int, opened: int, i: int, conditions: list[tuple[int, bool]], *, seen_else: bool
    ) -> int:
        """Skip lines up to the #else or #endif that belongs to the directive at `opened`."""
        depth = 0
        n = len(text)
        while True:
            end = text.find("\n", i)
            if end < 0:
                raise self._fail("reached the end of the file without an #endif for this", base + opened)
            i = end + 1
            while i < n:  # directives count when only blanks and comments stand before them on the line
                if text[i] in " \t\r":
                    i += 1
                elif text.startswith("/*", i):
                    i = self._comment(text, base, i)
                else:
                    break
            m = _DIRECTIVE.match(text, i)
            if m is None:
                continue
            word = m.group(1)
            if word in ("ifdef", "ifndef"):
                depth += 1
                macro = _MACRO.match(text, m.end())
                assert macro is not None
                if not macro.group(1):
                    raise self._fail(f"expected a macro name after #{word}", base + i, len(word) + 1)
                i = self._rest_of_line(text, base, macro.end(), word)
            elif word == "endif":
                if depth == 0:
                    return self._rest_of_line(text, base, m.end(), word)
                depth -= 1
            elif word == "else" and depth == 0:
                if seen_else:
                    raise self._fail("second #else for the same #ifdef", base + i, 5)
                conditions.append((opened, True))
                return self._rest_of_line(text, base, m.end(), word)


def read_text(path: str) -> str:
    """The text of a file, with undecodable bytes kept (surrogateescape).

    Raises:
        OxllcError: when the file cannot be read.
    """
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as f:
            return f.read()
    except OSError as e:
        raise OxllcError(f"could not open '{path}': {e.strerror or e}") from None
