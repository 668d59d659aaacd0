"""Directives of call-frame information (`.cfi_*`): to the frames of `call_frame.py`.  Names and order as in GNU as ("CFI directives")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.asm import call_frame
from oxllc.asm.call_frame import CFI_OPERANDS, CfiInstr
from oxllc.diagnostics import Diagnostic, OxllcError

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm.call_frame import CallFrame
    from oxllc.asm.parser import Parser

_SECTIONS = (".eh_frame", ".debug_frame")  # in the order they are written
_SIZES = (0x0, 0x2, 0x3, 0x4, 0xA, 0xB, 0xC)  # low four bits of the encodings of a pointer
_MAX_FRAMES = 1 << 20


def _fail(parser: Parser, message: str, at: int = 0) -> OxllcError:
    file, offset = parser.where()
    return OxllcError(Diagnostic(message, file, offset + at))


def _parts(rest: str, at: int) -> list[tuple[str, int]]:
    """Operands with their offsets in the statement."""
    parts = []
    for part in rest.split(","):
        parts.append((part.strip(), at + len(part) - len(part.lstrip())))
        at += len(part) + 1
    return parts if rest.strip() else []


def _open(parser: Parser) -> CallFrame:
    frame = parser.asm.frame
    if frame is None:
        raise _fail(parser, "this directive must appear between .cfi_startproc and .cfi_endproc directives")
    return frame


def _register(parser: Parser, text: str, at: int) -> int:
    """The DWARF number of a register: its name, or the number itself."""
    for reg in parser.matcher.reg_names.get(text, ()):
        number = parser.target.registers[reg].dwarf
        if number >= 0:
            return number
    if not text[:1].isdigit():
        raise _fail(parser, "invalid register name", at)
    number = parser.number(text, at)
    if not 0 <= number < 1 << 16:
        raise _fail(parser, "invalid register number", at)
    return number


def _instruction(name: str) -> Callable[[Parser, str, int], None]:
    def handler(parser: Parser, rest: str, at: int) -> None:
        _open(parser)
        parts = _parts(rest, at)
        kinds = CFI_OPERANDS[name]
        if len(parts) != len(kinds):
            what = "register and offset" if kinds == "rn" else "two registers" if kinds == "rr" else "register" if kinds == "r" else "number"
            raise _fail(parser, f"expected {what}" if kinds else "expected newline", parts[0][1] if parts else at)
        values = [_register(parser, *part) if kind == "r" else parser.number(*part) for kind, part in zip(kinds, parts, strict=True)]
        first, second, *_ = [*values, 0, 0]
        _add(parser, CfiInstr(name, first, second))
    return handler


def _add(parser: Parser, instr: CfiInstr) -> None:
    call_frame.add(parser.asm, instr)
    parser.asm.shown(call_frame.cfi_text(instr, parser.target))


def _sections(parser: Parser, rest: str, at: int) -> None:
    names = [text for text, _ in _parts(rest, at)]
    if not names or any(name not in _SECTIONS for name in names):
        raise _fail(parser, "expected .eh_frame or .debug_frame", at)
    parser.asm.frame_sections = tuple(name for name in _SECTIONS if name in names)
    parser.asm.shown("\t.cfi_sections " + ", ".join(parser.asm.frame_sections))


def _start(parser: Parser, rest: str, at: int) -> None:
    if rest.strip() not in ("", "simple"):
        raise _fail(parser, "unexpected token", at)
    if parser.asm.frame is not None:
        raise _fail(parser, "starting new .cfi frame before finishing the previous one")
    if len(parser.asm.frames) >= _MAX_FRAMES:
        raise _fail(parser, "too many frames")
    parser.asm.shown("\t.cfi_startproc" + " simple" * bool(rest.strip()))
    call_frame.start_frame(parser.asm, bool(rest.strip()), parser.where())


def _end(parser: Parser, rest: str, at: int) -> None:
    _open(parser)
    call_frame.end_frame(parser.asm)
    parser.asm.shown("\t.cfi_endproc")


def _encoded_symbol(field: str) -> Callable[[Parser, str, int], None]:
    """`.cfi_personality` and `.cfi_lsda`: an encoding (DW_EH_PE_*) and a symbol; of encoding 0xff (omit) no symbol."""
    def handler(parser: Parser, rest: str, at: int) -> None:
        frame = _open(parser)
        parts = _parts(rest, at)
        encoding = parser.number(*parts[0]) if parts else -1
        if encoding == call_frame.PE_OMIT:
            return
        if not 0 <= encoding < 255 or encoding & 15 not in _SIZES or encoding & 0x70 not in (0, call_frame.PE_PCREL):
            raise _fail(parser, "unsupported encoding.", at)
        if len(parts) != 2 or not parts[1][0]:
            raise _fail(parser, "expected identifier in directive", at)
        value = parser.expression(*parts[1])
        if value.add is None or value.sub is not None or value.constant:
            raise _fail(parser, "expected identifier in directive", parts[1][1])
        setattr(frame, field, (encoding, value.add))
        parser.asm.reference(value)
        parser.asm.shown(f"\t.cfi_{field} {encoding}, {parts[1][0]}")
    return handler


def _signal(parser: Parser, rest: str, at: int) -> None:
    _open(parser).is_signal = True
    parser.asm.shown("\t.cfi_signal_frame")


def _return_column(parser: Parser, rest: str, at: int) -> None:
    frame = _open(parser)
    frame.return_column = _register(parser, rest.strip(), at)
    parser.asm.shown("\t.cfi_return_column " + call_frame.register_text(frame.return_column, parser.target))


def _escape(parser: Parser, rest: str, at: int) -> None:
    """Bytes as they are written."""
    _open(parser)
    _add(parser, CfiInstr("escape", raw=bytes(parser.number(*part) & 0xFF for part in _parts(rest, at))))


CFI_DIRECTIVES: dict[str, Callable[[Parser, str, int], None]] = {
    **{".cfi_" + name: _instruction(name) for name in CFI_OPERANDS}, ".cfi_sections": _sections, ".cfi_startproc": _start,
    ".cfi_endproc": _end, ".cfi_personality": _encoded_symbol("personality"), ".cfi_lsda": _encoded_symbol("lsda"),
    ".cfi_signal_frame": _signal, ".cfi_return_column": _return_column, ".cfi_escape": _escape,
}
