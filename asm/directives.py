"""Directives of GNU as that RISC-V compilers print and people write: a table from name to handler.

A handler gets the parser, the rest of the statement and its position in it.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from oxllc.asm import elf
from oxllc.asm.assembler import Assembler
from oxllc.asm.cfi_directives import CFI_DIRECTIVES
from oxllc.asm.fragments import RelValue
from oxllc.asm.line_header import LineFile, uleb
from oxllc.asm.line_program import Loc, sleb
from oxllc.asm.symbol_directives import SYMBOL_DIRECTIVES
from oxllc.asm.target_directives import attribute, insn, option
from oxllc.asm.tokens import Token, string_bytes
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.fragments import Section
    from oxllc.asm.parser import Parser

MAX_FILES = 1 << 16

# Accepted without effect: they concern debuggers, other tools, or features that are always on.
IGNORED = frozenset((
    ".addrsig", ".addrsig_sym", ".end", ".line", ".ln", ".version",
    ".title", ".sbttl", ".list", ".nolist", ".eject", ".psize", ".lto_discard", ".bundle_align_mode", ".local_no", ".stabs", ".stabn",
))


def _fail(parser: Parser, message: str, at: int = 0) -> OxllcError:
    """An error at an offset in the statement."""
    file, offset = parser.where()
    return OxllcError(Diagnostic(message, file, offset + at))


def _groups(parser: Parser, rest: str, at: int) -> list[list[Token]]:
    """Tokens split at top-level commas."""
    groups: list[list[Token]] = [[]]
    depth = 0
    for token in parser.tokens(rest, at):
        if token.text == "," and depth == 0:
            groups.append([])
            continue
        depth += (token.text == "(") - (token.text == ")")
        groups[-1].append(token)
    return groups if groups != [[]] else []


def _value(parser: Parser, tokens: list[Token]) -> RelValue:
    expressions = parser.expr_parser(tokens, 0)
    value = expressions.parse()
    if expressions.pos < len(tokens):
        raise expressions.fail("unexpected token")
    return value


def _number(parser: Parser, tokens: list[Token]) -> int:
    value = parser.settle(_value(parser, tokens))
    if value is None:
        raise _fail(parser, "expected a number that is known here")
    return value


def _data(size: int) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        file, offset = parser.where()
        for tokens in _groups(parser, rest, at):
            value = _value(parser, tokens)
            number = parser.settle(value)
            if number is not None:
                if not -(1 << (8 * size - 1)) <= number < 1 << (8 * size):
                    raise _fail(parser, "out of range literal value", tokens[0].at)
                value = RelValue(None, None, number)
            parser.asm.value(value, size, (file, offset + tokens[0].at) if tokens else (file, offset))
    return handler


_FLOAT_BITS = re.compile(r"0[fFdDxXhHbB]:([0-9a-fA-F]+)")
_SPECIAL = {"nan": 0x7FFFFFFFFFFFFFFF, "-nan": 0xFFFFFFFFFFFFFFFF}  # as LLVM writes it: all bits of the fraction set; cut to the size


def _bfloat(value: float) -> bytes:
    """The bytes of a bfloat: the upper half of a single, to nearest with ties to even."""
    (bits,) = struct.unpack("<I", struct.pack("<f", value))
    half, rest = bits >> 16, bits & 0xFFFF
    if rest == 0x8000:  # a tie, unless the single was rounded itself
        (single,) = struct.unpack("<f", struct.pack("<f", value))
        rest += (abs(value) > abs(single)) - (abs(value) < abs(single))
    return struct.pack("<H", half + (rest > 0x8000 or (rest == 0x8000 and half & 1 == 1)))


def _floats(size: int, encode: Callable[[float], bytes]) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        for tokens in _groups(parser, rest, at):
            text = "".join(t.text for t in tokens)
            bits = _FLOAT_BITS.fullmatch(text)
            if bits is not None and len(bits[1]) <= 2 * size:  # GNU as: the bits themselves
                parser.asm.emit(int(bits[1], 16).to_bytes(size, "little"))
                continue
            try:
                if text.lower() in _SPECIAL:
                    parser.asm.emit((_SPECIAL[text.lower()] >> 64 - 8 * size).to_bytes(size, "little"))
                    continue
                parser.asm.emit(encode(float.fromhex(text) if "x" in text.lower() else float(text)))
            except (ValueError, OverflowError):
                raise _fail(parser, f"expected a floating-point number, not '{text}'") from None
    return handler


def _strings(terminated: bool) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        for tokens in _groups(parser, rest, at):
            if not tokens or any(t.kind != "string" for t in tokens):
                raise _fail(parser, "expected a string")
            for token in tokens:
                parser.asm.emit(string_bytes(token.text))
            if terminated:
                parser.asm.emit(b"\0")
    return handler


def _name(parser: Parser, tokens: list[Token]) -> str:
    if len(tokens) == 1 and tokens[0].kind == "string":
        return tokens[0].text[1:-1]
    if len(tokens) != 1 or tokens[0].kind != "name":
        raise _fail(parser, "expected a symbol")
    return tokens[0].text


def _binding(binding: int) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        for tokens in _groups(parser, rest, at):
            symbol = parser.asm.symbol(_name(parser, tokens))
            if symbol.binding != elf.STB_WEAK or binding != elf.STB_GLOBAL:
                symbol.binding = binding
    return handler


def _visibility(visibility: int) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        for tokens in _groups(parser, rest, at):
            parser.asm.symbol(_name(parser, tokens)).visibility = visibility
    return handler


def _subsection(parser: Parser, rest: str, at: int) -> None:
    """`.subsection number`: a part of the section that stands behind those with smaller numbers."""
    number = parser.number(rest, at) if rest.strip() else 0
    if not 0 <= number < 8192:
        raise _fail(parser, f"subsection number {number} is not within [0,8192)", at)
    parser.asm.subsection(number)


_TYPES = {"function": elf.STT_FUNC, "object": elf.STT_OBJECT, "tls_object": elf.STT_TLS, "notype": elf.STT_NOTYPE,
          "common": elf.STT_OBJECT, "gnu_unique_object": elf.STT_OBJECT, "gnu_indirect_function": 10,
          "STT_FUNC": elf.STT_FUNC, "STT_OBJECT": elf.STT_OBJECT, "STT_NOTYPE": elf.STT_NOTYPE, "STT_TLS": elf.STT_TLS}


def _type(parser: Parser, rest: str, at: int) -> None:
    name, _, kind = rest.partition(",")
    kind = kind.strip().lstrip("@%#").strip('"')
    if not kind:
        name, _, kind = rest.strip().partition(" ")
        kind = kind.strip().lstrip("@%#")
    if kind not in _TYPES:
        raise _fail(parser, f"unknown symbol type '{kind}'")
    parser.asm.symbol(name.strip().strip('"')).type = _TYPES[kind]


def _size(parser: Parser, rest: str, at: int) -> None:
    groups = _groups(parser, rest, at)
    if len(groups) != 2:
        raise _fail(parser, "expected a symbol and its size")
    asm = parser.asm
    value = _value(parser, groups[1])
    where = parser.where()

    def size() -> int:
        found = asm.constant(value)
        if found is None:
            asm.error("the size is no number", where)
            return 0
        return found

    asm.symbol(_name(parser, groups[0])).size = size


def _section_switch(parser: Parser, section: Section) -> None:
    parser.previous_section = parser.asm.current
    parser.asm.switch(section)


def _plain_section(name: str) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        _section_switch(parser, parser.asm.section(name))
        if rest.strip():
            _subsection(parser, rest, at)
    return handler


_FLAGS = {"a": elf.SHF_ALLOC, "w": elf.SHF_WRITE, "x": elf.SHF_EXECINSTR, "M": elf.SHF_MERGE, "S": elf.SHF_STRINGS, "T": elf.SHF_TLS,
          "G": elf.SHF_GROUP, "o": 0x80, "R": 0x200000, "e": 0x80000000, "?": 0}
_SECTION_TYPES = {"progbits": elf.SHT_PROGBITS, "nobits": elf.SHT_NOBITS, "note": elf.SHT_NOTE, "init_array": elf.SHT_INIT_ARRAY,
                  "fini_array": elf.SHT_FINI_ARRAY, "preinit_array": elf.SHT_PREINIT_ARRAY, "unwind": 0x70000001}


def _section(parser: Parser, rest: str, at: int) -> None:
    """`.section name[, "flags"[, @type[, entry size][, group[, comdat]][, unique, number]]]`."""
    fields = _section_fields(rest)
    name = fields.pop(0).strip('"')
    if not name:
        raise _fail(parser, "expected the section's name")
    if not fields:
        _section_switch(parser, parser.asm.section(name))
        return
    flags, entsize, group, is_comdat, unique = 0, 0, "", False, -1
    letters = fields.pop(0).strip('"')
    for letter in letters:
        if letter not in _FLAGS:
            raise _fail(parser, f"unknown section flag '{letter}'")
        flags |= _FLAGS[letter]
    flags &= ~elf.SHF_GROUP
    kind: int | None = None
    if fields:
        word = fields.pop(0).lstrip("@%").strip('"')
        if word not in _SECTION_TYPES:
            raise _fail(parser, f"unknown section type '{word}'")
        kind = _SECTION_TYPES[word]
    if fields and flags & elf.SHF_MERGE:
        entsize = parser.number(fields.pop(0), at)
    if "G" in letters:
        if not fields:
            raise _fail(parser, "expected the name of the section's group")
        group = fields.pop(0).strip('"')
        if fields and fields[0] == "comdat":
            is_comdat = bool(fields.pop(0))
    elif "?" in letters:
        group, is_comdat = parser.asm.current.group, parser.asm.current.is_comdat
    if fields and "o" in letters:
        fields.pop(0)  # the section that it goes with: a link keeps the order of its inputs anyway
    if len(fields) == 2 and fields[0] == "unique":
        unique = parser.number(fields[1], at)
        if not 0 <= unique < 1 << 32:
            raise _fail(parser, "unique id must be a number of 32 bits")
        fields = []
    if fields:
        raise _fail(parser, f"unexpected '{fields[0]}' behind the section")
    _section_switch(parser, parser.asm.section(name, kind, flags, entsize, group, is_comdat, unique))


def _section_fields(rest: str) -> list[str]:
    """Operands between commas; a quoted one may hold a comma."""
    return [part.strip() for part in re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^,"])+|(?<=,)(?=,|$)', rest.strip())] or [""]


def _push_section(parser: Parser, rest: str, at: int) -> None:
    parser.section_stack.append((parser.asm.current, parser.previous_section))
    _section(parser, rest, at)


def _pop_section(parser: Parser, rest: str, at: int) -> None:
    if not parser.section_stack:
        raise _fail(parser, "'.popsection' without '.pushsection'")
    current, previous = parser.section_stack.pop()
    parser.asm.switch(current)  # type: ignore[arg-type]
    parser.previous_section = previous  # type: ignore[assignment]


def _previous(parser: Parser, rest: str, at: int) -> None:
    _section_switch(parser, parser.previous_section)


def _alignment(power: bool, fill_size: int = 1) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        groups = _groups(parser, rest, at)
        if not groups or len(groups) > 3:
            raise _fail(parser, "expected an alignment")
        amount = _number(parser, groups[0])
        if power:
            if not 0 <= amount < 32:
                raise _fail(parser, "invalid alignment value", groups[0][0].at)
            amount = 1 << amount
        elif amount < 0 or amount & (amount - 1) or amount >= 1 << 32:
            raise _fail(parser, f"alignment {amount} is not a power of two")
        fill = _number(parser, groups[1]) if len(groups) > 1 and groups[1] else None
        most = _number(parser, groups[2]) if len(groups) > 2 and groups[2] else None
        parser.asm.align(amount, fill, most, fill_size, parser.where())
    return handler


def _space(parser: Parser, rest: str, at: int) -> None:
    groups = _groups(parser, rest, at)
    if not groups:
        raise _fail(parser, "expected a size")
    fill = _number(parser, groups[1]) if len(groups) > 1 else 0
    _repeat(parser, groups[0], 1, fill)


def _repeat(parser: Parser, count: list[Token], size: int, fill: int) -> None:
    value = _value(parser, count)
    number = parser.settle(value)
    asm = parser.asm
    where = parser.where()
    if number is not None:
        if number < 0:
            raise _fail(parser, f"size {number} is negative")
        if number * size > 1 << 30:
            raise _fail(parser, f"size {number * size} is too large")
        if number * size <= 4096:
            asm.emit((fill & ((1 << 8 * size) - 1)).to_bytes(size, "little") * number)
            return
        asm.fill(lambda: number, size, fill, where)
        return
    asm.reference(value)

    def later() -> int:
        found = asm.constant(value)
        if found is None:
            asm.error("the size is no number", where)
            return 0
        return found

    asm.fill(later, size, fill, where)


def _fill(parser: Parser, rest: str, at: int) -> None:
    groups = _groups(parser, rest, at)
    if not groups:
        raise _fail(parser, "expected a count")
    size = _number(parser, groups[1]) if len(groups) > 1 else 1
    fill = _number(parser, groups[2]) if len(groups) > 2 else 0
    if not 0 <= size <= 8:
        raise _fail(parser, f"size {size} is not in 0..8")
    if size:
        _repeat(parser, groups[0], size, fill)


def _org(parser: Parser, rest: str, at: int) -> None:
    groups = _groups(parser, rest, at)
    value = _value(parser, groups[0]) if groups else RelValue(None, None, 0)
    asm = parser.asm
    start, end = asm.temp_label(), asm.temp_label()
    section = asm.current
    first = asm.symbol(start)
    first.section, first.fragment, first.offset = section, section.fragments[0], 0
    asm.label(end)
    where = parser.where()

    def count() -> int:
        number = asm.constant(value) if value.add is None else asm.constant(RelValue(value.add, start, value.constant))
        at_end = asm.constant(RelValue(end, start, 0))
        if number is None or at_end is None:
            asm.error("the place is no number", where)
            return 0
        return number - at_end

    asm.fill(count, 1, _number(parser, groups[1]) if len(groups) > 1 else 0, where)


def _common(local: bool) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        groups = _groups(parser, rest, at)
        if len(groups) < 2:
            raise _fail(parser, "expected a symbol and its size")
        asm = parser.asm
        name = _name(parser, groups[0])
        size = _number(parser, groups[1])
        align = _number(parser, groups[2]) if len(groups) > 2 else 1
        symbol = asm.symbol(name)
        if symbol.is_defined and not symbol.is_common:
            raise _fail(parser, f"symbol '{name}' is already defined")
        if size < 0 or align < 0 or align & (align - 1):
            raise _fail(parser, "bad size or alignment")
        symbol.type = elf.STT_OBJECT
        if local or symbol.binding == elf.STB_LOCAL:
            current = asm.current
            asm.switch(asm.section(".bss"))
            asm.align(max(align, 1))
            asm.label(name, parser.where())
            asm.fill(lambda: size, 1, 0)
            symbol.binding = elf.STB_LOCAL
            symbol.size = lambda: size
            asm.switch(current)
            return
        symbol.is_common, symbol.common_size, symbol.common_align = True, size, max(align, 1)
    return handler


def _set(once: bool) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        name, comma, expression = rest.partition(",")
        if not comma:
            raise _fail(parser, "expected a symbol and its value")
        name = name.strip().strip('"')
        if once and name in parser.asm.symbols and parser.asm.symbols[name].is_defined:
            raise _fail(parser, f"symbol '{name}' is already defined")
        parser.assign(name, parser.expression(expression, at + len(rest) - len(expression)))
    return handler


def _leb(signed: bool) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        for tokens in _groups(parser, rest, at):
            value = _value(parser, tokens)
            number = parser.settle(value)
            if number is None:
                if value.add is None or value.sub is None:
                    raise _fail(parser, ".uleb128 expression is not absolute" if not signed else ".sleb128 expression is not absolute", tokens[0].at)
                file, offset = parser.where()
                parser.asm.leb(value, signed, (file, offset + tokens[0].at))
                continue
            if not signed and number < 0:
                number &= (1 << 64) - 1
            parser.asm.emit(sleb(number) if signed else uleb(number))
    return handler


def _octa(parser: Parser, rest: str, at: int) -> None:
    for part in rest.split(","):
        try:
            value = int(part.strip(), 0)
        except ValueError:
            raise _fail(parser, f"expected a number, not '{part.strip()}'") from None
        parser.asm.emit((value & ((1 << 128) - 1)).to_bytes(16, "little"))


def _dcb(size: int) -> Callable[[Parser, str, int], None]:
    """A count, and the value that is repeated (zero if it is missing)."""
    def handler(parser: Parser, rest: str, at: int) -> None:
        groups = _groups(parser, rest, at)
        if not groups:
            raise _fail(parser, "expected a count")
        _repeat(parser, groups[0], size, _number(parser, groups[1]) if len(groups) > 1 else 0)
    return handler


def _reloc(parser: Parser, rest: str, at: int) -> None:
    """`.reloc place, type, value`: a relocation as it is written."""
    groups = _groups(parser, rest, at)
    if len(groups) not in (2, 3) or len(groups[1]) != 1:
        raise _fail(parser, "expected a place, a relocation type and maybe a value")
    asm = parser.asm
    relocation = asm.relocs.named(groups[1][0].text)
    if relocation is None:
        is_name = groups[1][0].kind == "name"
        raise _fail(parser, "unknown relocation name" if is_name else "expected relocation name", groups[1][0].at)
    place = _value(parser, groups[0])
    asm.reference(place)
    value = _value(parser, groups[2]) if len(groups) == 3 else RelValue(None, None, 0)
    asm.raw_reloc(place, relocation, value, parser.where())


def _file(parser: Parser, rest: str, at: int) -> None:
    """`.file "name"`, or `.file number ["directory"] "name" [md5 value] [source text]` of the line table."""
    tokens = parser.tokens(rest, at)
    if len(tokens) == 1 and tokens[0].kind == "string":
        parser.asm.file_names.append(string_bytes(tokens[0].text).decode("utf-8", "surrogateescape"))
        return
    names: list[str] = []
    at_token = 1
    while at_token < len(tokens) and tokens[at_token].kind == "string" and len(names) < 2:
        names.append(string_bytes(tokens[at_token].text).decode("utf-8", "surrogateescape"))
        at_token += 1
    if not tokens or tokens[0].kind != "number" or not tokens[0].text.isdigit() or not names:
        raise _fail(parser, "expected a file number and a name")
    number = int(tokens[0].text)
    if number > MAX_FILES:
        raise _fail(parser, f"file number {number} is too large")
    md5: bytes | None = None
    source: str | None = None
    for word, value in zip(tokens[at_token::2], [*tokens[at_token + 1::2], Token("", "", 0)], strict=False):
        if word.text == "md5" and value.text[:2] == "0x" and len(value.text) <= 34:
            md5 = int(value.text, 16).to_bytes(16, "big")
        elif word.text == "source" and value.kind == "string":
            source = string_bytes(value.text).decode("utf-8", "surrogateescape")
        else:
            raise _fail(parser, "expected 'md5' and a number, or 'source' and a text", word.at)
    entry = LineFile("" if len(names) == 1 else names[0], names[-1], md5, source)
    if parser.asm.line_files.setdefault(number, entry) != entry:
        raise _fail(parser, f"file number {number} is already allocated")


def loc(parser: Parser, rest: str, at: int) -> None:
    """`.loc file line [column] [options]`: of the next instruction."""
    words = rest.split()
    numbers: list[int] = []
    while words and words[0].isdigit() and len(numbers) < 3:
        numbers.append(int(words.pop(0)))
    if len(numbers) < 2:
        raise _fail(parser, "expected a file number and a line")
    if numbers[0] not in parser.asm.line_files and numbers[0]:
        raise _fail(parser, "unassigned file number in '.loc' directive")
    if any(n > 0xFFFFFFFF for n in numbers):
        raise _fail(parser, "number is too large")
    fields: dict[str, int] = {}
    while words:
        word = words.pop(0)
        if word in ("basic_block", "prologue_end", "epilogue_begin"):
            fields[word] = 1
        elif word in ("is_stmt", "discriminator", "isa", "view") and words:
            value = words.pop(0)
            if word in ("is_stmt", "discriminator"):
                if not value.isdigit() or (word == "is_stmt" and int(value) > 1):
                    raise _fail(parser, f"bad value of '{word}'")
                fields[word] = int(value)
        else:
            raise _fail(parser, f"unknown sub-directive '{word}' in '.loc'")
    parser.is_stmt = bool(fields.get("is_stmt", parser.is_stmt))
    file = numbers[0] if numbers[0] or 0 in parser.asm.line_files else 1
    parser.asm.next_loc(Loc(file, numbers[1], numbers[2] if len(numbers) > 2 else 0, parser.is_stmt,
                            bool(fields.get("basic_block")), bool(fields.get("prologue_end")), bool(fields.get("epilogue_begin")),
                            fields.get("discriminator", 0)))


def _ident(parser: Parser, rest: str, at: int) -> None:
    """`.ident "text"`: what made the file, in `.comment`."""
    tokens = parser.tokens(rest, at)
    if len(tokens) != 1 or tokens[0].kind != "string":
        raise _fail(parser, "expected string in '.ident' directive")
    asm = parser.asm
    is_first = ".comment" not in asm.section_by_name
    current, fragment = asm.current, asm.fragment
    asm.current = asm.section(".comment", elf.SHT_PROGBITS, elf.SHF_MERGE | elf.SHF_STRINGS, 1)
    asm.fragment = asm.current.fragments[-1] if asm.current.fragments else asm.data_fragment()
    Assembler.emit(asm, b"\0" * is_first + string_bytes(tokens[0].text) + b"\0")
    asm.current, asm.fragment = current, fragment


def _refused(parser: Parser, rest: str, at: int) -> None:
    raise _fail(parser, "reading other files from assembly is not allowed; give them to the preprocessor or the linker")


def _error(parser: Parser, rest: str, at: int) -> None:
    tokens = parser.tokens(rest, at)
    text = string_bytes(tokens[0].text).decode("utf-8", "replace") if tokens and tokens[0].kind == "string" else ".err encountered"
    raise _fail(parser, text)


_SINGLES, _DOUBLES = _floats(4, struct.Struct("<f").pack), _floats(8, struct.Struct("<d").pack)
DIRECTIVES: dict[str, Callable[[Parser, str, int], None]] = {
    ".byte": _data(1), ".half": _data(2), ".short": _data(2), ".hword": _data(2), ".2byte": _data(2), ".word": _data(4),
    ".long": _data(4), ".int": _data(4), ".4byte": _data(4), ".dword": _data(8), ".quad": _data(8), ".8byte": _data(8), ".xword": _data(8),
    ".float16": _floats(2, struct.Struct("<e").pack), ".bfloat16": _floats(2, _bfloat), ".float": _SINGLES, ".single": _SINGLES,
    ".double": _DOUBLES, ".ascii": _strings(False), ".asciz": _strings(True),
    ".string": _strings(True), ".globl": _binding(elf.STB_GLOBAL), ".global": _binding(elf.STB_GLOBAL), ".weak": _binding(elf.STB_WEAK),
    ".local": _binding(elf.STB_LOCAL), ".hidden": _visibility(elf.STV_HIDDEN), ".protected": _visibility(elf.STV_PROTECTED),
    ".internal": _visibility(elf.STV_INTERNAL), ".type": _type, ".size": _size, ".text": _plain_section(".text"),
    ".data": _plain_section(".data"), ".bss": _plain_section(".bss"), ".rodata": _plain_section(".rodata"), ".section": _section,
    ".pushsection": _push_section, ".popsection": _pop_section, ".previous": _previous, ".p2align": _alignment(True),
    ".p2alignw": _alignment(True, 2), ".p2alignl": _alignment(True, 4), ".align": _alignment(True), ".balign": _alignment(False),
    ".balignw": _alignment(False, 2), ".balignl": _alignment(False, 4), ".zero": _space, ".space": _space, ".skip": _space, ".fill": _fill,
    ".org": _org, ".comm": _common(False), ".common": _common(False), ".lcomm": _common(True), ".set": _set(False), ".equ": _set(False),
    ".equiv": _set(True), ".uleb128": _leb(False), ".sleb128": _leb(True), ".file": _file, ".include": _refused, ".incbin": _refused,
    ".err": _error, ".error": _error, ".option": option, ".insn": insn, ".attribute": attribute, ".dc": _data(2), ".dc.b": _data(1),
    ".dc.w": _data(2), ".dc.l": _data(4), ".dc.a": _data(8), ".dc.s": _SINGLES, ".dc.d": _DOUBLES, ".octa": _octa,
    ".dcb": _dcb(2), ".dcb.b": _dcb(1), ".dcb.w": _dcb(2), ".dcb.l": _dcb(4), ".ds": _dcb(2), ".ds.b": _dcb(1), ".ds.w": _dcb(2),
    ".ds.l": _dcb(4), ".reloc": _reloc, ".sbss": _plain_section(".sbss"), ".sdata": _plain_section(".sdata"), ".loc": loc, ".ident": _ident,
    ".subsection": _subsection, **SYMBOL_DIRECTIVES,
    **CFI_DIRECTIVES,
}

# What a listing shows as it was written.
ECHOED = frozenset((
    ".ident", ".globl", ".global", ".weak", ".local", ".hidden", ".protected", ".internal", ".type", ".size", ".file", ".loc",
    ".ascii", ".asciz", ".string", ".zero", ".space", ".skip", ".fill", ".float16", ".bfloat16", ".float", ".single",
    ".double", ".comm", ".common", ".lcomm",
    ".uleb128", ".sleb128", ".octa", ".org", ".section", ".pushsection", ".popsection", ".previous",
    ".variant_cc", ".weakref", ".symver", ".subsection",
))
