"""Directives about the target: `.option`, `.insn`, `.attribute`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.asm.fragments import RelValue
from oxllc.asm.matcher import matcher
from oxllc.asm.tokens import Statement, string_bytes
from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean

if TYPE_CHECKING:
    from oxllc.asm.parser import Parser
    from oxllc.target_desc.model import Target
    from oxllc.target_desc.records import Record

_WORD = re.compile(r"\s*([A-Za-z_.][\w.]*)")
_NUMBER = re.compile(r"\s*(0[xX][0-9a-fA-F]+|\d+)(?![\w.])")


def _fail(parser: Parser, message: str, hint: str | None = None, at: int = 0) -> OxllcError:
    file, offset = parser.where()
    return OxllcError(Diagnostic(message, file, offset + at, hint=hint))


def _start(text: str) -> int:
    """Offset of the first character that is not blank."""
    return len(text) - len(text.lstrip())


def _more(parser: Parser, text: str, at: int, expected: str = "newline") -> None:
    """Nothing but blanks may follow at this offset of the statement."""
    if text.strip():
        raise _fail(parser, f"expected {expected}", at=at + _start(text))


def option(parser: Parser, rest: str, at: int) -> None:
    """`.option push | pop | pic | nopic | exact | noexact | arch, ... | <name of an AsmOption record>`."""
    found = _WORD.match(rest)
    if found is None:
        raise _fail(parser, "expected identifier", at=at + _start(rest))
    name, more, asm = found[1], rest[found.end():], parser.asm
    at += found.end()
    if name == "arch":
        if not more.strip().startswith(","):
            raise _fail(parser, "expected comma", at=at + _start(more))
        comma = more.index(",") + 1
        _option_arch(parser, more[comma:], at + comma)
        return
    known = {r.str("Name"): r.str("Attributes") for r in asm.target.records.get_all_derived("AsmOption")}
    if name not in known and name not in ("push", "pop", "pic", "nopic"):
        first = [n for n in known if n.endswith("rvc")]
        names = ["push", "pop", *first, "arch", *(n for n in known if n not in first)]
        listed = ", ".join(f"'{n}'" for n in names[:-1])
        file, offset = parser.where()
        asm.warnings.append(Diagnostic(f"unknown option, expected {listed}, or '{names[-1]}'", file, offset + at + _start(more), severity="warning"))
        return
    _more(parser, more, at)
    if name == "push":
        parser.options.append((asm.target, asm.pic, asm.exact))
    elif name == "pop":
        if not parser.options:
            raise _fail(parser, ".option pop with no .option push", at=at)
        target, asm.pic, asm.exact = parser.options.pop()
        use_target(parser, target)
    elif name in ("pic", "nopic"):
        asm.pic = name == "pic"
    else:
        if name in ("exact", "noexact"):
            asm.exact = name == "exact"
        change_features(parser, known[name].split(","))
    asm.shown(f"\t.option\t{name}")


def _option_arch(parser: Parser, text: str, at: int) -> None:
    """`.option arch, rv64imc_zba`: exactly these extensions; `.option arch, +zba, -c`: other than before."""
    hooks = parser.target.hooks
    read = getattr(hooks, "extensions", None)
    if read is None or text.lstrip()[:1] in ("+", "-"):
        changes = _arch_changes(parser, text, at)
        change_features(parser, changes)
        parser.asm.shown("\t.option\tarch, " + ", ".join(changes))
        return
    found = _WORD.match(text)
    if found is None:
        raise _fail(parser, "unexpected token, expected identifier", at=at + _start(text))
    known = {r.str("Name") for r in parser.target.records.get_all_derived("SubtargetFeature") if r.str("ArchName")}
    try:
        wanted = read(found[1])
    except ValueError as error:
        raise _fail(parser, str(error), at=at + found.start(1)) from None
    _more(parser, text[found.end():], at + found.end())
    wanted = set(_parts(hooks.arch_string(wanted))) & known  # type: ignore[union-attr]
    change_features(parser, [*(f"-{f}" for f in sorted(parser.target.features & known - wanted)), *(f"+{f}" for f in sorted(wanted))])
    parser.asm.shown("\t.option\tarch, " + hooks.arch_string(frozenset(wanted)))  # type: ignore[union-attr]


def _parts(arch: str) -> list[str]:
    """Names of the extensions in a normal arch string."""
    return [part[:-3] for part in arch[4:].split("_")]


def _arch_changes(parser: Parser, text: str, at: int) -> list[str]:
    """The signed names between commas, each of a feature of the target; what others of them need is not taken away."""
    features = {r.str("Name"): r for r in parser.target.records.get_all_derived("SubtargetFeature") if r.str("ArchName")}
    now = set(parser.asm.target.features)
    changes: list[str] = []
    place = at
    for part in text.split(","):
        sign, start = part.strip()[:1], place + _start(part)
        place += len(part) + 1
        if sign not in ("+", "-") or not sign:
            raise _fail(parser, "unexpected token, expected + or -", at=start)
        found = _WORD.match(part[start - place + len(part) + 2:])
        if found is None:
            raise _fail(parser, "unexpected token, expected identifier", at=start + 1)
        name = found[1]
        if name not in features:
            versioned = re.fullmatch(r"([a-z][a-z0-9]*?)\d+p\d+", name)
            message = "extension version number parsing not currently implemented" if versioned and versioned[1] in features else (
                "unknown extension feature")
            raise _fail(parser, message, at=start + 1)
        if features[name].bit("isExperimental"):
            raise _fail(parser, "unexpected experimental extensions", at=start + 1)
        _more(parser, part[start - place + len(part) + 2 + found.end():], start + 1 + found.end(), "comma")
        if sign == "+":
            now |= _implied(features[name])
        else:
            users = sorted(n for n in now if n != name and n in features and name in _implied(features[n]))
            if users:
                raise _fail(parser, f"can't disable {name} extension; {users[0]} extension requires {name} extension", at=start + 1)
            now.discard(name)
        changes.append(sign + name)
    return changes


def _implied(feature: Record) -> set[str]:
    """Names of a feature and of those that it brings along."""
    names = {feature.str("Name")}
    for other in feature.list("Implies"):
        names |= _implied(other)
    return names


def change_features(parser: Parser, changes: list[str]) -> None:
    """Go on with other features of the same CPU."""
    try:
        use_target(parser, _changed(parser.asm.target, tuple(changes)))
    except OxllcError as error:
        raise _fail(parser, error.diagnostics[0].message) from None


@lru_cache(maxsize=16)
def _changed(target: Target, changes: tuple[str, ...]) -> Target:
    """The target with other features (made once: sources switch back and forth)."""
    from oxllc.target_desc import load_target

    added = [f"+{f}" for f in sorted(target.features)]
    removed = [c for c in changes if c.startswith("-") and c[1:] in target.features]
    added = [a for a in added if "-" + a[1:] not in removed]
    wanted = [*_without_defaults(target), *added, *(c for c in changes if c.startswith("+")), *removed]
    return load_target(target.cpu, ",".join(wanted))


def _without_defaults(target: Target) -> list[str]:
    """Features that the CPU has of itself and the target now lacks."""
    from oxllc.target_desc import load_target

    return [f"-{f}" for f in sorted(load_target(target.cpu).features - target.features)]


def use_target(parser: Parser, target: Target) -> None:
    """Instructions from here on are of this target."""
    parser.target = target
    parser.asm.set_target(target)
    parser.matcher = matcher(target)
    parser.memo.use_target(target)


def insn(parser: Parser, rest: str, at: int) -> None:
    """`.insn format, fields ...`, `.insn length, value`, `.insn value`."""
    word = rest.split(None, 1)[0] if rest.strip() else ""
    mnemonic = ".insn_" + word
    if mnemonic in parser.matcher.by_mnemonic:
        start = rest.index(word) + len(word)
        statement = parser.statement
        assert statement is not None
        shifted = Statement(statement.text, statement.file, statement.offset)
        mi = parser.matcher.match(mnemonic, rest[start:], at + start, shifted, parser.expr_parser, parser.settle, parser.asm.warnings)
        parser.asm.instruction(mi, parser.where(), compress=False)
        return
    found = _WORD.match(rest)
    if found is not None and not parser.asm.symbol(found[1]).is_defined:
        raise _fail(parser, "invalid instruction format", at=at + found.start(1))
    numbers: list[int] = []
    place, start = at, at + _start(rest)
    for part in rest.split(","):
        numbers.append(parser.number(part, place))
        place += len(part) + 1
    if len(numbers) > 2:
        raise _fail(parser, "expected an instruction format, or a length and a value", at=start)
    hook = getattr(parser.target.hooks, "instruction_length", None)
    if hook is None:
        raise _fail(parser, "this target has no '.insn'")
    size = hook(numbers[-1])
    if len(numbers) == 2:
        if numbers[0] <= 0 or numbers[0] % 2:
            raise _fail(parser, "instruction lengths must be a non-zero multiple of two", at=start)
        if numbers[0] > 8:
            raise _fail(parser, "instruction lengths over 64 bits are not supported", at=start)
        if size != numbers[0]:
            raise _fail(parser, "instruction length does not match the encoding", at=start)
    if not size or not 0 <= numbers[-1] < 1 << 8 * size:
        raise _fail(parser, "encoding value does not fit into instruction", at=start)
    parser.asm.echo(".insn", f"{size:#x}, {numbers[-1]}")
    parser.asm.value(RelValue(None, None, numbers[-1]), size, parser.where())
    parser.asm.echoed()


def attribute(parser: Parser, rest: str, at: int) -> None:
    """`.attribute tag, value`: an attribute of the file."""
    known = getattr(parser.target.hooks, "ATTRIBUTES", None)
    if known is None:
        raise _fail(parser, "this target has no attributes")
    found = _WORD.match(rest)
    if found is not None and found[1] not in known[3]:
        raise _fail(parser, f"attribute name not recognised: {found[1]}", did_you_mean(found[1], known[3]), at + found.start(1))
    if found is None:
        found = _NUMBER.match(rest)
        if found is None:
            raise _fail(parser, "expected numeric constant", at=at + _start(rest))
    number: int = known[3][found[1]] if found[1] in known[3] else int(found[1], 0)
    at, rest = at + found.end(), rest[found.end():]
    if not rest.lstrip().startswith(","):
        raise _fail(parser, "expected comma", at=at + _start(rest))
    comma = rest.index(",") + 1
    at, rest = at + comma, rest[comma:]
    start = at + _start(rest)
    tokens = parser.tokens(rest, at)
    if number & 1:  # odd tags hold strings
        if not tokens or tokens[0].kind != "string":
            raise _fail(parser, "expected string constant", at=start)
        _more(parser, rest[tokens[0].at - at + len(tokens[0].text):], tokens[0].at + len(tokens[0].text))
        text = string_bytes(tokens[0].text)
        hooks = parser.target.hooks
        if number == known[3].get("arch"):
            try:
                normal: str = hooks.arch_string(hooks.extensions(text.decode("latin-1")))  # type: ignore[union-attr]
                text = normal.encode()
            except ValueError as error:
                raise _fail(parser, str(error), at=start) from None
        parser.asm.attributes[number] = text
        shown: str = text.decode("latin-1")
        parser.asm.shown(f'\t.attribute\t{number}, "{shown}"')
        return
    expressions = parser.expr_parser(tokens, 0)
    setting = parser.settle(expressions.parse()) if tokens and tokens[0].kind != "string" else None
    if setting is None:
        raise _fail(parser, "expected numeric constant", at=start)
    if expressions.pos < len(tokens):
        raise _fail(parser, "expected newline", at=tokens[expressions.pos].at)
    parser.asm.attributes[number] = setting
    parser.asm.shown(f"\t.attribute\t{number}, {setting}")
