"""Directives about the target: `.option`, `.insn`, `.attribute`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from oxllc.asm.assembler import RelValue
from oxllc.asm.matcher import matcher
from oxllc.asm.tokens import Statement, string_bytes
from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean

if TYPE_CHECKING:
    from oxllc.asm.parser import Parser
    from oxllc.target_desc.model import Target


def _fail(parser: Parser, message: str, hint: str | None = None, at: int = 0) -> OxllcError:
    file, offset = parser.where()
    return OxllcError(Diagnostic(message, file, offset + at, hint=hint))


def _start(text: str) -> int:
    """Offset of the first character that is not blank."""
    return len(text) - len(text.lstrip())


def option(parser: Parser, rest: str, at: int) -> None:
    """`.option push | pop | pic | nopic | arch, ... | <name of an AsmOption record>`."""
    name, _, arguments = (part.strip() for part in rest.partition(","))
    asm = parser.asm
    if name == "push":
        parser.options.append((asm.target, asm.pic))
    elif name == "pop":
        if not parser.options:
            raise _fail(parser, ".option pop with no .option push", at=at + len(rest.rstrip()))
        target, asm.pic = parser.options.pop()
        use_target(parser, target)
    elif name in ("pic", "nopic"):
        asm.pic = name == "pic"
    elif name == "arch":
        _option_arch(parser, arguments, at + len(rest.rstrip()) - len(arguments))
    else:
        known = {r.str("Name"): r.str("Attributes") for r in asm.target.records.get_all_derived("AsmOption")}
        if name not in known:
            raise _fail(parser, f"unknown option '{name}'", did_you_mean(name, [*known, "push", "pop", "pic", "nopic", "arch"]))
        change_features(parser, known[name].split(","))
    if name != "arch":
        asm.shown(f"\t.option\t{name}")


def _option_arch(parser: Parser, arguments: str, at: int) -> None:
    """`.option arch, rv64imc_zba`: exactly these extensions; `.option arch, +zba, -c`: other than before."""
    hooks = parser.target.hooks
    read = getattr(hooks, "extensions", None)
    if read is None or arguments[:1] in ("+", "-"):
        change_features(parser, _arch_features(parser, arguments))
        parser.asm.shown("\t.option\tarch, " + ", ".join(part.strip() for part in arguments.split(",")))
        return
    known = {r.str("Name") for r in parser.target.records.get_all_derived("SubtargetFeature") if r.str("ArchName")}
    try:
        wanted = read(arguments)
    except ValueError as error:
        raise _fail(parser, str(error), at=at) from None
    wanted = set(_parts(hooks.arch_string(wanted))) & known  # type: ignore[union-attr]
    change_features(parser, [*(f"-{f}" for f in sorted(parser.target.features & known - wanted)), *(f"+{f}" for f in sorted(wanted))])
    parser.asm.shown("\t.option\tarch, " + hooks.arch_string(frozenset(wanted)))  # type: ignore[union-attr]


def _parts(arch: str) -> list[str]:
    """Names of the extensions in a normal arch string."""
    return [part[:-3] for part in arch[4:].split("_")]


def _arch_features(parser: Parser, text: str) -> list[str]:
    changes = [part.strip() for part in text.split(",")]
    if not all(part[:1] in ("+", "-") and len(part) > 1 for part in changes):
        raise _fail(parser, "expected '.option arch, +extension' or '-extension'")
    return [part.rstrip("0123456789p") if part[-1].isdigit() and "p" in part[1:] else part for part in changes]


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


def insn(parser: Parser, rest: str, at: int) -> None:
    """`.insn format, fields ...`, `.insn length, value`, `.insn value`."""
    word = rest.split(None, 1)[0] if rest.strip() else ""
    mnemonic = ".insn_" + word
    if mnemonic in parser.matcher.by_mnemonic:
        start = rest.index(word) + len(word)
        statement = parser.statement
        assert statement is not None
        shifted = Statement(statement.text, statement.file, statement.offset)
        mi = parser.matcher.match(mnemonic, rest[start:], at + start, shifted, parser.expr_parser, parser.settle)
        parser.asm.instruction(mi, parser.where(), compress=False)
        return
    numbers = [parser.number(part, at) for part in rest.split(",")]
    if not 1 <= len(numbers) <= 2:
        raise _fail(parser, "expected an instruction format, or a length and a value")
    hook = getattr(parser.target.hooks, "instruction_length", None)
    if hook is None:
        raise _fail(parser, "this target has no '.insn'")
    size = hook(numbers[-1])
    if len(numbers) == 2:
        if numbers[0] not in (2, 4, 6, 8):
            raise _fail(parser, "instruction lengths must be a non-zero multiple of two, at most 8")
        if size != numbers[0]:
            raise _fail(parser, "instruction length does not match the encoding")
    if not size or not 0 <= numbers[-1] < 1 << 8 * size:
        raise _fail(parser, "encoding value does not fit into instruction")
    parser.asm.value(RelValue(None, None, numbers[-1]), size, parser.where())


def attribute(parser: Parser, rest: str, at: int) -> None:
    """`.attribute tag, value`: an attribute of the file."""
    known = getattr(parser.target.hooks, "ATTRIBUTES", None)
    tag, _, value = (part.strip() for part in rest.partition(","))
    if known is None or not value:
        raise _fail(parser, "expected an attribute and its value")
    number = known[3].get(tag)
    if number is None:
        if not tag.isdigit():
            raise _fail(parser, f"attribute name not recognised: {tag}", did_you_mean(tag, known[3]), at + _start(rest))
        number = int(tag)
    if number & 1:  # odd tags hold strings
        if len(value) < 2 or value[0] != '"' or value[-1] != '"':
            raise _fail(parser, "expected a string")
        text = string_bytes(value)
        hooks = parser.target.hooks
        if tag == "arch" or number == known[3].get("arch"):
            try:
                normal: str = hooks.arch_string(hooks.extensions(text.decode("latin-1")))  # type: ignore[union-attr]
                text = normal.encode()
            except ValueError as error:
                raise _fail(parser, str(error), at=at + rest.index('"')) from None
        parser.asm.attributes[number] = text
        shown: str = text.decode("latin-1")
        parser.asm.shown(f'\t.attribute\t{number}, "{shown}"')
    else:
        setting = parser.number(value, at)
        parser.asm.attributes[number] = setting
        parser.asm.shown(f"\t.attribute\t{number}, {setting}")
