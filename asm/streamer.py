"""Emission of a `MachineModule`: one walk, two sinks (LLVM's MCStreamer): assembler text, or the assembler itself.

Variables of an address space that is a window (a block's shared memory) go to `.shared`, which the linker numbers from 0; those without
a size (dynamic shared memory) behind all others.  A function of a SIMT target that has a frame says so in the absolute symbol
`<name>.private_seg_size` (bytes of a lane; the AMDGPU back end's name for it).

Directives are those that GNU as and LLVM's assembler accept.  Labels: `.LBB<function>_<block>` for blocks that a branch or
table names, `.Lfunc_end<n>` for sizes.  Pseudo-instructions that assembly knows (`call`, `lla`) are printed as such; the others, and all
of them on the way to bytes, are expanded by their records, last of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from oxllc.asm import elf
from oxllc.asm.assembler import Assembler
from oxllc.asm.call_frame import CfiInstr, add, cfi_text, end_frame, start_frame
from oxllc.asm.debug_sections import DebugSections
from oxllc.asm.fragments import RelValue, Section
from oxllc.asm.frame_states import after, change, directive, initial, on_entry
from oxllc.asm.inst_printer import inst_printer, is_identifier, symbol_text
from oxllc.asm.line_header import LineFile
from oxllc.asm.line_program import Loc
from oxllc.asm.pseudos import expand
from oxllc.mir.call_frame import wants_call_frame
from oxllc.mir.function import InlineAsm, MachineBlock, MachineInstr, SymbolRef

if TYPE_CHECKING:
    from oxllc.asm.frame_states import FrameState
    from oxllc.mir.function import GlobalData, MachineFunction, MachineModule
    from oxllc.target_desc.model import Target


class Group(NamedTuple):
    """The section group that a section is a member of: its signature ("": none), and whether a link keeps the first of that signature only."""

    signature: str
    is_comdat: bool


NO_GROUP = Group("", False)
_PRINTABLE = bytes(range(32, 127))


class Streamer(Protocol):
    """What emission calls."""

    def section(self, name: str, type: int, flags: int, entsize: int = 0, group: Group = NO_GROUP) -> None:
        """Go on in a section, made where it is new; `type`, `flags`, `entsize` as in ELF."""

    def symbol(self, name: str, *, binding: str, type: str, visibility: str = "default") -> None:
        """Set the binding, type and visibility of a symbol."""

    def label(self, name: str) -> None:
        """Define a symbol here."""

    def align(self, alignment: int) -> None:
        """Pad to a multiple of so many bytes."""

    def data(self, data: bytes) -> None:
        """Bytes."""

    def zeros(self, count: int) -> None:
        """So many zero bytes."""

    def value(self, add: str, sub: str | None, constant: int, size: int) -> None:
        """A number of `size` bytes: add - sub + constant, of symbols ("": none)."""

    def instruction(self, mi: MachineInstr) -> None:
        """A machine instruction."""

    def inline_asm(self, text: str) -> None:
        """A program's own assembly text."""

    def size(self, name: str, end: str | int) -> None:
        """Set a symbol's size: up to a label, or in bytes."""

    def set(self, name: str, ref: SymbolRef | int) -> None:
        """Make a symbol another name, or a number."""

    def common(self, name: str, size: int, align: int) -> None:
        """A common symbol of so many bytes."""

    def file(self, name: str) -> None:
        """The name of the source file."""

    def line_file(self, number: int, path: str) -> None:
        """A file of the line table."""

    def loc(self, file: int, line: int, column: int, prologue_end: bool = False) -> None:
        """The source line of what follows."""

    def attribute(self, tag: int, value: int | bytes) -> None:
        """An attribute of the target's."""

    def frame_sections(self, name: str) -> None:
        """The section for call-frame information."""

    def start_frame(self) -> None:
        """Call-frame information begins."""

    def cfi(self, instr: CfiInstr) -> None:
        """A call-frame instruction."""

    def end_frame(self) -> None:
        """Call-frame information ends."""

    def comment(self, text: str) -> None:
        """A remark for readers."""

    def next_uid(self) -> int:
        """A number that this output has not had yet."""

    def raw(self, text: str) -> None:
        """A line of assembly as it is."""


def emit_module(module: MachineModule, out: Streamer) -> None:
    """Emit everything: functions in order, then data."""
    stated = getattr(module.target.hooks, "code_attributes", None)
    if stated is not None and module.target.simt is None:
        for tag, value in stated(module.target.frame.stack_align, module.target.features):
            out.attribute(tag, value)
    if module.source_filename:
        out.file(module.source_filename)
    if module.module_asm:
        out.raw(module.module_asm)
    debug = DebugSections(out, module.target.pointer_bits // 8)
    if {mf.linkage.get("unwind") for mf in module.functions} - {None} == {"debug"}:
        out.frame_sections(".debug_frame")  # nobody unwinds at run time
    for number, mf in enumerate(module.functions):
        _emit_function(mf, number, out, debug, apart=module.function_sections)
    windows = module.target.simt.windows if module.target.simt is not None else {}
    for item in module.data:
        if item.addrspace in windows and not item.section:
            item.section = ".shared" if item.size else ".shared.dynamic"
        _emit_data(item, out, apart=module.data_sections)
    for name, ref, linkage in module.aliases:
        out.symbol(name, binding=_binding(linkage), type="")
        out.set(name, ref)
    for name, linkage in module.externals:
        if linkage == "extern_weak":
            out.symbol(name, binding="weak", type="")
    debug.finish(module.source_filename)
    if module.target.simt is None:
        out.section(".note.GNU-stack", elf.SHT_PROGBITS, elf.SHF_EXECINSTR if module.executable_stack else 0)  # whether the stack holds code


def _group(comdat: str, kind: str) -> Group:
    return Group(comdat, kind != "nodeduplicate") if comdat else NO_GROUP


def _binding(linkage: object) -> str:
    text = str(linkage)
    if text in ("internal", "private"):
        return "local"
    if text.startswith(("weak", "linkonce", "extern_weak")):
        return "weak"
    return "global"


def _emit_function(mf: MachineFunction, number: int, out: Streamer, debug: DebugSections, *, apart: bool) -> None:
    linkage = mf.linkage
    target = mf.target
    group = _group(str(linkage.get("comdat") or ""), str(linkage.get("comdat_kind") or ""))
    apart = apart or bool(group.signature)
    section = str(linkage.get("section") or (f".text.{mf.name}" if apart else ".text"))
    out.section(section, elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR, 0, group)
    out.symbol(mf.name, binding=_binding(linkage.get("binding") or "external"), type="function",
               visibility=str(linkage.get("visibility") or "default"))
    align = linkage.get("align") or 1
    assert isinstance(align, int)
    out.align(max(align, target.min_instr_align))
    out.label(mf.name)
    has_frame = wants_call_frame(mf)
    states = on_entry(mf) if has_frame and mf.blocks else {}
    if has_frame:
        out.start_frame()
    frame = initial(target)
    labels = {id(b): f".LBB{number}_{b.number}" for b in mf.blocks}
    named = {id(mf.blocks[0])} if mf.blocks else set()
    used: set[int] = {id(b) for b in mf.blocks if b.address_taken}
    naming: set[int] = set()  # instructions that name a block
    for block in mf.blocks:
        for mi in block.instrs:
            for op in mi.ops:
                if op.__class__ is MachineBlock:
                    used.add(id(op))
                    naming.add(id(mi))
    for table in mf.jump_tables:
        used.update(id(b) for b in table.targets)
    printer = inst_printer(target)
    debug.begin(mf)
    for index, block in enumerate(mf.blocks):
        if block.align > 1:
            out.align(block.align)
        if states.get(id(block), frame) != frame:
            for cfi in change(frame, states[id(block)]):
                out.cfi(cfi)
            frame = states[id(block)]
        if id(block) in used:
            out.label(labels[id(block)])
        elif id(block) not in named or block.ir_name:
            out.comment(f"%bb.{block.number}:" + (f" {block.ir_name}" if block.ir_name else ""))
        if block.label:
            out.label(block.label)
        remembered: FrameState | None = None
        for mi in block.instrs:
            name = mi.desc.name
            if name in ("KILL", "IMPLICIT_DEF"):
                continue
            if name == "CFI_INSTRUCTION":
                assert isinstance(mi.ops[0], int)
                cfi = directive(mi.ops[0])
                if cfi.name == "remember_state":  # where the next block goes on with it
                    if block is mf.blocks[-1] or states.get(id(mf.blocks[index + 1]), frame) != frame:
                        continue
                    remembered = frame
                frame = after(frame, cfi)
                out.cfi(cfi)
                continue
            if mi.debug_loc is not None:
                debug.instruction(mf, mi)
            if name == "INLINEASM":
                out.inline_asm(inline_asm_text(mi, target, printer.reg_names, out.next_uid()))
                continue
            if id(mi) in naming:
                mi = _with_labels(mi, labels)
            out.instruction(mi)
        if remembered is not None:
            out.cfi(CfiInstr("restore_state"))
            frame = remembered
    end = f".Lfunc_end{number}"
    out.label(end)
    out.size(mf.name, end)
    if target.simt is not None and mf.frame_size:  # a launch makes room for it
        out.set(f"{mf.name}.private_seg_size", mf.frame_size)
    if has_frame:
        out.end_frame()
    debug.end(mf, end, section)
    for table in mf.jump_tables:
        out.section(f".rodata.{mf.name}" if apart else ".rodata", elf.SHT_PROGBITS, elf.SHF_ALLOC, 0, group)
        out.align(table.entry_size)
        out.label(table.symbol)
        for block in table.targets:
            relative_to = table.symbol if table.entry_size < target.pointer_bits // 8 else None
            out.value(labels[id(block)], relative_to, 0, table.entry_size)


def _with_labels(mi: MachineInstr, labels: dict[int, str]) -> MachineInstr:
    """A copy whose block operands are label references."""
    new = MachineInstr(mi.desc, [SymbolRef(labels[id(op)]) if isinstance(op, MachineBlock) else op for op in mi.ops],
                       mem=mi.mem, debug_loc=mi.debug_loc)
    new.predicate, new.predicate_inverted = mi.predicate, mi.predicate_inverted
    return new


def inline_asm_text(mi: MachineInstr, target: Target, reg_names: list[str], uid: int) -> str:
    """The template of an INLINEASM with `$0`, `${1:z}`, `$$`, `${:uid}` and `$(a|b$)` replaced.

    Modifiers: `z` the register that is always zero for the number 0, `i` the letter i for a number and nothing for a register, `n` the
    number negated, `N` the number of a register (LLVM, AsmPrinter::PrintAsmOperand)."""
    asm = mi.ops[0]
    assert isinstance(asm, InlineAsm)
    text = asm.text
    out: list[str] = []
    at = 0

    def operand(number: int, modifier: str) -> str:
        position = number + 1
        op = mi.ops[position]
        if number < len(asm.classes) and asm.classes[number] >= 0:
            assert isinstance(op, int)
            if modifier == "i":
                return ""
            if modifier == "N":
                return str(target.registers[op].encoding)
            name = reg_names[op]
            return f"0({name})" if asm.kinds[number] == "mem" else name
        if modifier == "i":
            return "i"
        if isinstance(op, SymbolRef):
            return symbol_text(op)
        assert isinstance(op, int)
        if modifier == "z" and op == 0:
            return next((reg_names[r.id] for r in target.registers if r.is_constant), "0")
        return str(-op if modifier == "n" else op)

    while at < len(text):
        c = text[at]
        if c != "$" or at + 1 >= len(text):
            out.append(c)
            at += 1
        elif text[at + 1] == "$":
            out.append("$")
            at += 2
        elif text[at + 1] == "{":
            end = text.find("}", at)
            body, _, modifier = text[at + 2:end].partition(":")
            if body:
                out.append(operand(int(body), modifier))
            elif modifier == "comment":
                out.append(target.comment_string)
            elif modifier == "uid":
                out.append(str(uid))
            at = end + 1
        elif text[at + 1].isdigit():
            end = at + 1
            while end < len(text) and text[end].isdigit():
                end += 1
            out.append(operand(int(text[at + 1:end]), ""))
            at = end
        elif text[at + 1] == "(":  # $(variant0$|variant1$)
            end = text.find("$)", at)
            out.append(text[at + 2:end].split("$|")[0])
            at = end + 2
        else:
            out.append(c)
            at += 1
    return "".join(out)


def _emit_data(item: GlobalData, out: Streamer, *, apart: bool) -> None:
    linkage = item.linkage
    if linkage == "common":
        out.symbol(item.name, binding="global", type="object", visibility=item.visibility)
        out.common(item.name, item.size, item.align)
        return
    zero = not any(item.data) and not item.relocs
    flags = elf.SHF_ALLOC | (0 if item.is_constant else elf.SHF_WRITE)
    kind = elf.SHT_NOBITS if zero and not item.is_constant else elf.SHT_PROGBITS
    if item.is_tls:
        flags |= elf.SHF_TLS | elf.SHF_WRITE
    name = item.section
    if not name:
        if item.is_tls:
            name = ".tbss" if zero else ".tdata"
            kind = elf.SHT_NOBITS if zero else elf.SHT_PROGBITS
        else:
            name = ".rodata" if item.is_constant else ".bss" if zero else ".data"
        if item.comdat or apart:
            name += "." + item.name
    elif name.startswith((".bss", ".sbss", ".shared")):
        kind = elf.SHT_NOBITS
    elif kind == elf.SHT_NOBITS:
        kind = elf.SHT_PROGBITS
    out.section(name, kind, flags, 0, _group(item.comdat, item.comdat_kind))
    out.symbol(item.name, binding=_binding(linkage), type="tls_object" if item.is_tls else "object", visibility=item.visibility)
    out.align(max(item.align, 1))
    out.label(item.name)
    at = 0
    for offset, ref, size in sorted(item.relocs, key=lambda r: r[0]):
        _emit_bytes(item.data[at:offset], offset - at, out)
        out.value(ref.name, ref.minus or None, ref.offset, size)
        at = offset + size
    _emit_bytes(item.data[at:], item.size - at, out)
    if not item.size and not item.data:
        out.zeros(0)
    out.size(item.name, item.size)


def _emit_bytes(data: bytes, size: int, out: Streamer) -> None:
    """`data` and zeros up to `size`."""
    data = data[:size]
    end = len(data.rstrip(b"\0"))
    if size - end >= 16:
        data = data[:end]
    if data:
        out.data(data)
    if size > len(data):
        out.zeros(size - len(data))


class _Uids:
    """Numbers for `${:uid}`: every inline assembly of a module gets its own."""

    def __init__(self) -> None:
        self.uids = 0

    def next_uid(self) -> int:
        self.uids += 1
        return self.uids - 1


class TextStreamer(_Uids):
    """Writes assembler text."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.out: list[str] = []
        self.target = target
        self.labels = 0
        self.printer = inst_printer(target)
        self.comment_string = target.comment_string
        self.current = "", NO_GROUP

    def text(self) -> str:
        """All that was emitted."""
        return "\n".join(self.out) + "\n" if self.out else ""

    def section(self, name: str, type: int, flags: int, entsize: int = 0, group: Group = NO_GROUP) -> None:
        if (name, group) == self.current:
            return
        self.current = name, group
        if name in (".text", ".data", ".bss"):
            self.out.append(f"\t{name}")
            return
        letters = "".join(c for c, bit in (("a", elf.SHF_ALLOC), ("w", elf.SHF_WRITE), ("x", elf.SHF_EXECINSTR), ("T", elf.SHF_TLS),
                                          ("M", elf.SHF_MERGE), ("S", elf.SHF_STRINGS)) if flags & bit) + "G" * bool(group.signature)
        kind = "nobits" if type == elf.SHT_NOBITS else "progbits"
        self.out.append(f'\t.section\t{_quoted(name)},"{letters}",@{kind}' + (f",{entsize}" if entsize else "")
                        + (f",{_quoted(group.signature)}" + ",comdat" * group.is_comdat if group.signature else ""))

    def symbol(self, name: str, *, binding: str, type: str, visibility: str = "default") -> None:
        name = _quoted(name)
        if binding == "global":
            self.out.append(f"\t.globl\t{name}")
        elif binding == "weak":
            self.out.append(f"\t.weak\t{name}")
        if visibility != "default":
            self.out.append(f"\t.{visibility}\t{name}")
        if type:
            self.out.append(f"\t.type\t{name},@{type}")

    def label(self, name: str) -> None:
        self.out.append(f"{_quoted(name)}:")

    def align(self, alignment: int) -> None:
        if alignment > 1:
            self.out.append(f"\t.p2align\t{alignment.bit_length() - 1}")

    def data(self, data: bytes) -> None:
        if len(data) > 1 and len(data.translate(None, _PRINTABLE)) * 2 < len(data):
            if data[-1] == 0 and 0 not in data[:-1]:
                self.out.append(f'\t.asciz\t"{_escaped(data[:-1])}"')
            else:
                for at in range(0, len(data), 64):
                    self.out.append(f'\t.ascii\t"{_escaped(data[at:at + 64])}"')
            return
        at = 0
        while at < len(data):
            size = 8 if len(data) - at >= 8 and at % 8 == 0 else 4 if len(data) - at >= 4 and at % 4 == 0 else 1
            word = int.from_bytes(data[at:at + size], "little")
            self.out.append(f"\t{_DATA_DIRECTIVES[size]}\t{word:#x}" if word > 9 else f"\t{_DATA_DIRECTIVES[size]}\t{word}")
            at += size

    def zeros(self, count: int) -> None:
        self.out.append(f"\t.zero\t{count}")

    def value(self, add: str, sub: str | None, constant: int, size: int) -> None:
        text = symbol_text(SymbolRef(add, constant)) + (f"-{_quoted(sub)}" if sub else "")
        self.out.append(f"\t{_DATA_DIRECTIVES[size]}\t{text}")

    def instruction(self, mi: MachineInstr) -> None:
        desc = mi.desc
        if not desc.is_pseudo or (desc.asm_string and not desc.is_code_gen_only):
            self.out.append("\t" + self.printer.text(mi))
            return
        for label, real in expand(mi, self.target, self.new_label):
            if label:
                self.label(label)
            self.out.append("\t" + self.printer.text(real))

    def new_label(self, what: str) -> str:
        self.labels += 1
        return f".L{what}{self.labels - 1}"

    def inline_asm(self, text: str) -> None:
        self.comment("APP")
        self.out.extend("\t" + line.strip() for line in text.split("\n") if line.strip())
        self.comment("NO_APP")

    def size(self, name: str, end: str | int) -> None:
        self.out.append(f"\t.size\t{_quoted(name)}, " + (f"{end}-{_quoted(name)}" if isinstance(end, str) else str(end)))

    def set(self, name: str, ref: SymbolRef | int) -> None:
        self.out.append(f"\t.set\t{_quoted(name)}, {ref if isinstance(ref, int) else symbol_text(ref)}")

    def common(self, name: str, size: int, align: int) -> None:
        self.out.append(f"\t.comm\t{_quoted(name)},{size},{align}")

    def file(self, name: str) -> None:
        self.out.append(f'\t.file\t"{_escaped(name.encode())}"')

    def line_file(self, number: int, path: str) -> None:
        directory, _, name = path.rpartition("/")
        folder = f'"{_escaped(directory.encode("utf-8", "surrogateescape"))}" ' if directory else ""
        self.out.append(f'\t.file\t{number} {folder}"{_escaped(name.encode("utf-8", "surrogateescape"))}"')

    def loc(self, file: int, line: int, column: int, prologue_end: bool = False) -> None:
        self.out.append(f"\t.loc\t{file} {line} {column}" + " prologue_end" * prologue_end)

    def attribute(self, tag: int, value: int | bytes) -> None:
        shown = f'"{_escaped(value)}"' if isinstance(value, bytes) else str(value)
        self.out.append(f"\t.attribute\t{tag}, {shown}")

    def frame_sections(self, name: str) -> None:
        self.out.append(f"\t.cfi_sections {name}")

    def start_frame(self) -> None:
        self.out.append("\t.cfi_startproc")

    def cfi(self, instr: CfiInstr) -> None:
        self.out.append(cfi_text(instr, self.target))

    def end_frame(self) -> None:
        self.out.append("\t.cfi_endproc")

    def comment(self, text: str) -> None:
        self.out.append(f"{self.comment_string} {text}" if text.startswith("%") else f"\t{self.comment_string}{text}")

    def raw(self, text: str) -> None:
        self.out.append(text)


_DATA_DIRECTIVES = {1: ".byte", 2: ".half", 4: ".word", 8: ".quad"}


def _quoted(name: str) -> str:
    return name if is_identifier(name) else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _escaped(data: bytes) -> str:
    out = []
    for byte in data:
        c = chr(byte)
        if c in '"\\':
            out.append("\\" + c)
        elif c == "\n":
            out.append("\\n")
        elif c == "\t":
            out.append("\\t")
        elif 32 <= byte < 127:
            out.append(c)
        else:
            out.append(f"\\{byte:03o}")
    return "".join(out)


class ObjectStreamer(_Uids):
    """Feeds the assembler."""

    def __init__(self, assembler: Assembler) -> None:
        super().__init__()
        self.asm = assembler

    def section(self, name: str, type: int, flags: int, entsize: int = 0, group: Group = NO_GROUP) -> None:
        found: Section = self.asm.section(name, type, flags, entsize, *group)
        self.asm.switch(found)

    def symbol(self, name: str, *, binding: str, type: str, visibility: str = "default") -> None:
        symbol = self.asm.symbol(name)
        symbol.binding = {"local": elf.STB_LOCAL, "weak": elf.STB_WEAK, "global": elf.STB_GLOBAL}[binding]
        symbol.visibility = {"default": elf.STV_DEFAULT, "hidden": elf.STV_HIDDEN, "protected": elf.STV_PROTECTED}[visibility]
        if type:
            symbol.type = {"function": elf.STT_FUNC, "object": elf.STT_OBJECT, "tls_object": elf.STT_TLS}[type]

    def label(self, name: str) -> None:
        self.asm.label(name)

    def align(self, alignment: int) -> None:
        self.asm.align(alignment)

    def data(self, data: bytes) -> None:
        self.asm.emit(data)

    def zeros(self, count: int) -> None:
        if count > 1 << 16:
            self.asm.fill(lambda: count, 1, 0)
        else:
            self.asm.emit(bytes(count))

    def value(self, add: str, sub: str | None, constant: int, size: int) -> None:
        self.asm.value(RelValue(add, sub, constant), size)

    def instruction(self, mi: MachineInstr) -> None:
        self.asm.any_instruction(mi)

    def inline_asm(self, text: str) -> None:
        self.raw(text)

    def size(self, name: str, end: str | int) -> None:
        asm = self.asm
        if isinstance(end, int):
            asm.symbol(name).size = lambda: end
        else:
            asm.symbol(name).size = lambda: asm.constant(RelValue(end, name, 0)) or 0

    def set(self, name: str, ref: SymbolRef | int) -> None:
        self.asm.symbol(name).expr = lambda: RelValue(None, None, ref) if isinstance(ref, int) else RelValue(ref.name, None, ref.offset)

    def common(self, name: str, size: int, align: int) -> None:
        symbol = self.asm.symbol(name)
        symbol.is_common, symbol.common_size, symbol.common_align = True, size, align

    def file(self, name: str) -> None:
        self.asm.file_names.append(name)

    def line_file(self, number: int, path: str) -> None:
        directory, _, name = path.rpartition("/")
        self.asm.line_files[number] = LineFile(directory, name)

    def loc(self, file: int, line: int, column: int, prologue_end: bool = False) -> None:
        self.asm.next_loc(Loc(file, line, column, prologue_end=prologue_end))

    def attribute(self, tag: int, value: int | bytes) -> None:
        self.asm.attributes[tag] = value

    def frame_sections(self, name: str) -> None:
        self.asm.frame_sections = (name,)

    def start_frame(self) -> None:
        start_frame(self.asm)

    def cfi(self, instr: CfiInstr) -> None:
        add(self.asm, instr)

    def end_frame(self) -> None:
        end_frame(self.asm)

    def comment(self, text: str) -> None:
        pass

    def raw(self, text: str) -> None:
        from oxllc.asm.parser import parse_into  # here: only inline assembly needs the parser

        parse_into(self.asm, text, "<inline asm>")


def print_module(module: MachineModule) -> str:
    """The module as assembler text."""
    out = TextStreamer(module.target)
    emit_module(module, out)
    return out.text()


def assemble_module(module: MachineModule) -> bytes:
    """The module as an ELF relocatable object; the same bytes as assembling `print_module`'s text."""
    asm = Assembler(module.target)
    emit_module(module, ObjectStreamer(asm))
    return elf.write(asm.finish())
