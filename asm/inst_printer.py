"""Machine instruction to assembler text, from AsmString, operand types and aliases: generated functions for each instruction and alias.

Symbols print as `sym+4` or `%lo(sym+4)`, branch targets as labels (or, without one, as the number).  Of the aliases that fit the
operands, the one with the largest EmitPriority is printed, then the first one defined.  With aliases, compressed instructions are printed
as what they are short for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from oxllc.asm.asm_string import OperandPiece, parse_asm_string
from oxllc.asm.compress import compressor
from oxllc.asm.inst_alias import Alias, Fixed, aliases
from oxllc.asm.operands import value_names, written_bits
from oxllc.mir.function import SymbolRef

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.mir.function import MachineInstr
    from oxllc.target_desc.model import InstrDesc, OperandInfo, Register, Target

    AliasPrinter = tuple[Callable[[Sequence[Any]], object], Callable[[Sequence[Any]], str]]


_IDENTIFIER = re.compile(r"[A-Za-z_.$@][A-Za-z0-9_.$@]*")


def symbol_text(ref: SymbolRef) -> str:
    """`sym`, `sym+4`, `%lo(sym+4)`; a name that is no identifier is quoted, the empty name stands for a number."""
    if not ref.name:
        return f"%{ref.modifier}({ref.offset})" if ref.modifier else str(ref.offset)
    text = ref.name if is_identifier(ref.name) else '"' + ref.name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if ref.minus:
        text += f"-{ref.minus}"
    if ref.offset:
        text += f"{ref.offset:+d}"
    return f"%{ref.modifier}({text})" if ref.modifier else text


def is_identifier(name: str) -> bool:
    """Whether the assembler reads the name without quotes."""
    return _IDENTIFIER.fullmatch(name) is not None


class InstPrinter:
    """The printer of one target: `text(mi)`."""

    def __init__(self, target: Target, use_aliases: bool = True, numeric: bool = False) -> None:
        self.target = target
        self.use_aliases = use_aliases
        self.reg_names = [numeric_name(r) if numeric else r.asm_name for r in target.registers]
        self.by_desc: dict[int, list[Alias]] = {}
        if use_aliases:
            for alias in aliases(target):
                if alias.emit_priority > 0:
                    self.by_desc.setdefault(alias.desc.id, []).append(alias)
            for found in self.by_desc.values():
                found.sort(key=lambda a: (-a.emit_priority, a.order))
        self.alias_printers: dict[int, list[AliasPrinter]] = {}
        self.printers: dict[int, Callable[[Sequence[Any]], str]] = {}
        self.compressed = compressor(target).longer if use_aliases else {}

    def text(self, mi: MachineInstr) -> str:
        """The instruction as `mnemonic<tab>operands`."""
        desc = mi.desc
        if desc.id in self.compressed:
            mi = compressor(self.target).expand(mi)
            desc = mi.desc
        prefix = ""
        if mi.predicate:
            assert self.target.wide is not None
            prefix = f"{self.target.wide.predicate_syntax}{'!' if mi.predicate_inverted else ''}{self.reg_names[mi.predicate]} "
        if desc.id in self.by_desc:
            found = self.alias_printers.get(desc.id)
            if found is None:
                found = self.alias_printers[desc.id] = [self.make_alias(alias) for alias in self.by_desc[desc.id]]
            for fits, text in found:
                if fits(mi.ops):
                    return prefix + text(mi.ops)
        printer = self.printers.get(desc.id)
        if printer is None:
            printer = self.printers[desc.id] = self.make(desc)
        return prefix + printer(mi.ops)

    def make_alias(self, alias: Alias) -> AliasPrinter:
        """Compile an alias to a test, whether the operands are those that it stands for, and its text."""
        tests: list[str] = []
        at: dict[str, int] = {}
        for i, (info, want) in enumerate(zip(alias.desc.operands, alias.operands)):
            if isinstance(want, Fixed):
                tests.append(f"o[{i}] == {want.value} and not isinstance(o[{i}], S)")
                continue
            if info.reg_class < 0 and info.kind == "imm":  # (not of %lo(symbol))
                tests.append(f"not (isinstance(o[{i}], S) and (o[{i}].modifier or o[{i}].minus))")
            first = at.setdefault(want.name, i)
            if first != i:
                tests.append(f"o[{first}] == o[{i}]")
            if info.reg_class >= 0 and want.type_name != info.type_name:
                narrower = self.target.class_by_name.get(want.type_name)
                if narrower is not None:
                    tests.append(f"{self.target.classes[narrower].members_mask:#x} >> o[{i}] & 1")
        mnemonic, pieces = parse_asm_string(alias.asm_string)
        parts = [repr(mnemonic + ("\t" if pieces else ""))]
        space: dict[str, Any] = {"R": self.reg_names, "S": SymbolRef}
        for piece in pieces:
            if not isinstance(piece, OperandPiece):
                parts.append(repr(piece))
                continue
            position = at[piece.name]
            info = alias.desc.operands[position]
            if info.reg_class >= 0:
                parts.append(f"R[o[{position}]]")
            else:
                space[f"p{position}"] = lambda op, info=info: self.operand(info, op)
                parts.append(f"p{position}(o[{position}])")
        source = f"(lambda o: {' and '.join(tests) or 'True'}, lambda o: {' + '.join(parts)})"
        made: AliasPrinter = eval(compile(source, f"<alias {alias.asm_string!r}>", "eval"), space)
        return made

    def make(self, desc: InstrDesc) -> Callable[[Sequence[Any]], str]:
        """Compile the AsmString of an instruction to a function of its operands."""
        mnemonic, pieces = parse_asm_string(desc.asm_string)
        separator = "" if desc.asm_string.strip().startswith(mnemonic + "$") else "\t"
        parts: list[str] = [repr(mnemonic + (separator if pieces else ""))]
        space: dict[str, Any] = {"R": self.reg_names, "S": SymbolRef, "sym": symbol_text}
        for piece in pieces:
            if not isinstance(piece, OperandPiece):
                parts.append(repr(piece))
                continue
            position = desc.operand_index.get(piece.name)
            assert position is not None, f"{desc.name}: AsmString names an operand '{piece.name}' that the instruction lacks"
            info = desc.operands[position]
            if info.reg_class >= 0:
                parts.append(f"R[o[{position}]]")
            elif info.optional_default is not None or value_names(info, self.target):
                space[f"p{position}"] = lambda op, info=info: self.operand(info, op)
                after_comma = len(parts) > 1 and parts[-1].startswith("'") and parts[-1].rstrip("' ").endswith(",")
                if info.optional_default is not None:
                    record = info.operand_record
                    always = not self.use_aliases and record is not None and record.bit("ShowDefault")
                    comma = parts.pop() if after_comma else "', '"
                    hidden = None if always else info.optional_default
                    parts.append(f"('' if o[{position}] == {hidden} else {comma} + p{position}(o[{position}]))")
                else:
                    parts.append(f"p{position}(o[{position}])")
            elif written_bits(info, self.target):
                parts.append(f"str(o[{position}] & {(1 << written_bits(info, self.target)) - 1:#x})")
            else:
                parts.append(f"(sym(o[{position}]) if isinstance(o[{position}], S) else str(o[{position}]))")
        source = f"lambda o: {' + '.join(parts)}"
        function: Callable[[Sequence[Any]], str] = eval(compile(source, f"<printer of {desc.name}>", "eval"), space)
        return function

    def operand(self, info: OperandInfo, op: Any) -> str:
        """One operand's text."""
        if isinstance(op, SymbolRef):
            return symbol_text(op)
        if info.reg_class >= 0:
            return str(self.reg_names[op])
        names = value_names(info, self.target)
        return str(names.get(int(op), op)) if names else str(op)


def numeric_name(register: Register) -> str:
    """The register's name that is a letter and its number, where it has one."""
    return next((n for n in (register.asm_name, *register.alt_names) if n[1:] == str(register.encoding)), register.asm_name)


@lru_cache(maxsize=16)
def inst_printer(target: Target, use_aliases: bool = True, numeric: bool = False) -> InstPrinter:
    """The target's printer (made once)."""
    return InstPrinter(target, use_aliases, numeric)
