"""Call-frame information: CFI instructions to `.eh_frame` and `.debug_frame` (DWARF 4, section 6.4; LSB Core, "Exception Frames").

Directives (`.cfi_*`) and compiled functions alike fill `CallFrame`s: the assembler holds the open one, `add` notes an instruction at the
current place.  `emit_call_frames` runs after branch relaxation, when distances are known.  Frames that need the same CIE share one:
stably sorted by what a CIE says, as LLVM does, so the bytes are those of its assembler.

Registers are DWARF numbers; offsets in bytes.  Data alignment is minus the pointer size (the stack grows down), the CFA at entry
is the stack pointer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm import elf
from oxllc.asm.elastic import between
from oxllc.asm.line_header import uleb
from oxllc.asm.line_program import sleb

if TYPE_CHECKING:
    from oxllc.asm.assembler import Assembler
    from oxllc.asm.fragments import Fragment, Section, Symbol, Where
    from oxllc.target_desc.model import Target

ADVANCE_LOC, OFFSET, RESTORE = 0x40, 0x80, 0xC0
NOP, SET_LOC, ADVANCE_LOC1, ADVANCE_LOC2, ADVANCE_LOC4, OFFSET_EXTENDED, RESTORE_EXTENDED, UNDEFINED = 0, 1, 2, 3, 4, 5, 6, 7
SAME_VALUE, REGISTER, REMEMBER_STATE, RESTORE_STATE, DEF_CFA, DEF_CFA_REGISTER, DEF_CFA_OFFSET = 8, 9, 10, 11, 12, 13, 14
OFFSET_EXTENDED_SF, VAL_OFFSET, VAL_OFFSET_SF, GNU_ARGS_SIZE = 0x11, 0x14, 0x15, 0x2E
PE_OMIT, PE_PCREL, PE_SDATA4 = 0xFF, 0x10, 0x0B
_ENCODED_SIZE = {0x0: 0, 0x2: 2, 0x3: 4, 0x4: 8, 0xA: 2, 0xB: 4, 0xC: 8}  # of DW_EH_PE_*'s low four bits; 0: a pointer
_ONE_REGISTER = {"def_cfa_register": DEF_CFA_REGISTER, "undefined": UNDEFINED, "same_value": SAME_VALUE}
_PLAIN = {"remember_state": REMEMBER_STATE, "restore_state": RESTORE_STATE}

# operands of each CFI instruction, named as its directive without `.cfi_`: r register, n bytes
CFI_OPERANDS = {"def_cfa": "rn", "def_cfa_register": "r", "def_cfa_offset": "n", "adjust_cfa_offset": "n", "offset": "rn", "rel_offset": "rn",
                "val_offset": "rn", "register": "rr", "restore": "r", "undefined": "r", "same_value": "r", "remember_state": "",
                "restore_state": "", "gnu_args_size": "n"}


class CfiInstr(NamedTuple):
    """A CFI instruction: a key of `CFI_OPERANDS` with its operands, or "escape" with `raw` bytes."""

    name: str
    a: int = 0
    b: int = 0
    raw: bytes = b""


class CallFrame:
    """What unwinders know of one procedure; `end` is None while it is open.

    `personality`, `lsda`: (DW_EH_PE_* encoding, symbol name) or None."""

    __slots__ = ("begin", "end", "instrs", "is_signal", "is_simple", "lsda", "personality", "return_column", "where")

    def __init__(self, begin: Symbol, return_column: int, is_simple: bool, where: Where) -> None:
        self.begin = begin
        self.end: Symbol | None = None
        self.instrs: list[tuple[Symbol, CfiInstr]] = []
        self.personality: tuple[int, str] | None = None
        self.lsda: tuple[int, str] | None = None
        self.is_signal = False
        self.is_simple = is_simple
        self.return_column = return_column
        self.where = where

    def cie_key(self) -> tuple[str, int, int, bool, bool, int]:
        """Frames with equal keys share a CIE."""
        encoding, name = self.personality or (0, "")
        return name, encoding, self.lsda[0] if self.lsda else PE_OMIT, self.is_signal, self.is_simple, self.return_column


def return_column(target: Target) -> int:
    """The DWARF number of the register with the return address; of none, behind all registers, where calls push it."""
    if target.frame.return_address:
        return max(target.registers[target.frame.return_address].dwarf, 0)
    return 1 + max(r.dwarf for r in target.registers)


def start_frame(asm: Assembler, is_simple: bool = False, where: Where = None) -> None:
    """`.cfi_startproc`.  The caller has checked that no frame is open."""
    target = asm.target
    frame = CallFrame(asm.mark(), return_column(target), is_simple, where)
    asm.frames.append(frame)
    asm.frame = frame


def end_frame(asm: Assembler) -> None:
    """`.cfi_endproc`."""
    assert asm.frame is not None
    asm.frame.end = asm.mark()
    asm.frame = None


def add(asm: Assembler, instr: CfiInstr) -> None:
    """A CFI instruction at the current place of the open frame."""
    assert asm.frame is not None
    asm.frame.instrs.append((asm.mark(), instr))


def cfi_text(instr: CfiInstr, target: Target) -> str:
    """The directive of a CFI instruction."""
    operands = [register_text(value, target) if kind == "r" else str(value)
                for kind, value in zip(CFI_OPERANDS.get(instr.name, ""), (instr.a, instr.b), strict=False)]
    return f"\t.cfi_{instr.name}" + " " * bool(operands or instr.raw) + ", ".join(operands or [f"{byte:#04x}" for byte in instr.raw])


def register_text(number: int, target: Target) -> str:
    """The register of a DWARF number, as assembly names it."""
    return next((r.asm_name for r in target.registers if r.dwarf == number), str(number))


def emit_call_frames(asm: Assembler) -> None:
    """Make the sections that `asm.frame_sections` names.  After relaxation, before the object is made."""
    for frame in asm.frames:
        if frame.end is None:
            asm.error("this procedure has no '.cfi_endproc'", frame.where)
    frames = [f for f in asm.frames if f.end is not None]
    if not frames:
        return
    for name in asm.frame_sections:
        asm.switch(asm.section(name, elf.SHT_PROGBITS, elf.SHF_ALLOC if name == ".eh_frame" else 0))
        _Writer(asm, name == ".eh_frame").write(sorted(frames, key=CallFrame.cie_key))


class _Writer:
    """Writes one section."""

    def __init__(self, asm: Assembler, is_eh: bool) -> None:
        self.asm = asm
        self.is_eh = is_eh
        self.pointer = asm.target.pointer_bits // 8
        self.section: Section = asm.current
        asm.align(self.pointer)
        asm.contents_begin(asm.data_kind)
        self.fragment: Fragment = asm.fragment
        self.data = asm.fragment.data

    def write(self, frames: list[CallFrame]) -> None:
        key = None
        cie, cie_label = 0, ""
        for i, frame in enumerate(frames):
            if key is None or (self.is_eh and frame.cie_key() != key):  # `.debug_frame` has one, as LLVM makes it
                key = frame.cie_key()
                cie, cie_label = len(self.data), self.asm.temp_label()
                self.asm.label(cie_label)
                self.cie(frame)
            last = i + 1 == len(frames)
            self.fde(frame, cie, cie_label, self.pointer if last or not self.is_eh else 4)

    def cie(self, frame: CallFrame) -> None:
        asm, data = self.asm, self.data
        start = self.open()
        data.extend(bytes(4) if self.is_eh else b"\xff\xff\xff\xff")
        augmentation = ""
        if self.is_eh:
            augmentation = "z" + "P" * bool(frame.personality) + "L" * bool(frame.lsda) + "R" + "S" * frame.is_signal
        data.append(1 if self.is_eh else 4)
        data.extend(augmentation.encode() + b"\0")
        if not self.is_eh:
            data.extend((self.pointer, 0))
        data.extend(uleb(1) + sleb(-self.pointer))
        data.extend(bytes((frame.return_column,)) if self.is_eh else uleb(frame.return_column))
        if self.is_eh:
            size = 1
            if frame.personality:
                size += 1 + self.encoded_size(frame.personality[0])
            data.extend(uleb(size + bool(frame.lsda)))
            if frame.personality:
                data.append(frame.personality[0])
                self.encoded(*frame.personality)
            if frame.lsda:
                data.append(frame.lsda[0])
            data.append(PE_PCREL | PE_SDATA4)
        if not frame.is_simple:
            data.extend(bytes((DEF_CFA,)) + uleb(asm.target.registers[asm.target.frame.stack_pointer].dwarf) + uleb(asm.target.frame.pushed))
            if asm.target.frame.pushed:
                data.extend(encode_cfi(CfiInstr("offset", frame.return_column, -asm.target.frame.pushed), self.pointer))
        self.close(start, 4 if self.is_eh else self.pointer)

    def fde(self, frame: CallFrame, cie: int, cie_label: str, align: int) -> None:
        data = self.data
        assert frame.end is not None
        distance = _address(frame.end) - _address(frame.begin)
        start = self.open()
        if self.is_eh:
            data.extend((len(data) - cie).to_bytes(4, "little"))
            self.encoded(PE_PCREL | PE_SDATA4, self.asm.label_of(frame.begin))
            self.distance(frame.begin, frame.end, distance, 4)
            data.extend(uleb(self.encoded_size(frame.lsda[0]) if frame.lsda else 0))
            if frame.lsda:
                self.encoded(*frame.lsda)
        else:
            self.value(cie_label, 4)
            self.value(self.asm.label_of(frame.begin), self.pointer)
            self.distance(frame.begin, frame.end, distance, self.pointer)
        self.instructions(frame)
        self.close(start, align)

    def instructions(self, frame: CallFrame) -> None:
        """The frame's program."""
        here, cfa = frame.begin, self.asm.target.frame.pushed
        for mark, instr in frame.instrs:
            advance = _advance(_address(mark) - _address(here))
            if advance and between(self.asm, mark, here):
                self.elastic_advance(advance, mark, here)
            else:
                self.data.extend(advance)
            here = mark
            if instr.name == "adjust_cfa_offset":
                instr = CfiInstr("def_cfa_offset", cfa + instr.a)
            elif instr.name == "rel_offset":
                instr = CfiInstr("offset", instr.a, instr.b - cfa)
            if instr.name == "def_cfa":
                cfa = instr.b
            elif instr.name == "def_cfa_offset":
                cfa = instr.a
            self.data.extend(encode_cfi(instr, self.pointer))

    def distance(self, begin: Symbol, end: Symbol, distance: int, size: int) -> None:
        """A number of bytes of code."""
        if between(self.asm, begin, end):
            self.value(self.asm.label_of(end), size, self.asm.label_of(begin))
        else:
            self.data.extend(distance.to_bytes(size, "little"))

    def elastic_advance(self, advance: bytes, to: Symbol, since: Symbol) -> None:
        """The location moves on by what the linker computes."""
        from oxllc.asm.fragments import Fixup, RelValue

        bits = 8 * (len(advance) - 1) or 6
        found = self.asm.relocs.distances.get(bits)
        if found is None:
            self.asm.error("this target has no relocation for an advance of call-frame information")
            return
        at = len(self.data) + (bits > 6)
        for mark, relocation in ((to, found[0]), (since, found[1])):
            self.fragment.fixups.append(Fixup(at, relocation.size, RelValue(self.asm.label_of(mark), None, 0), relocation, None))
        self.data.extend((advance[0] & 0xC0,) if bits == 6 else advance[:1] + bytes(len(advance) - 1))

    def open(self) -> int:
        """Room for an entry's length."""
        start = len(self.data)
        self.data.extend(bytes(4))
        return start

    def close(self, start: int, align: int) -> None:
        """Pad an entry and write its length."""
        self.data.extend(bytes(-len(self.data) % align))
        self.data[start:start + 4] = (len(self.data) - start - 4).to_bytes(4, "little")

    def encoded_size(self, encoding: int) -> int:
        return _ENCODED_SIZE.get(encoding & 15, 0) or self.pointer

    def encoded(self, encoding: int, name: str) -> None:
        """A symbol's address as a DW_EH_PE_* encoding says."""
        from oxllc.asm.fragments import Fixup, RelValue

        here = ""
        relative = self.asm.relocs.relative_data.get(self.encoded_size(encoding))
        if encoding & 0x70 == PE_PCREL and relative is not None:
            self.asm.symbol(name)
            self.fragment.fixups.append(Fixup(len(self.data), relative.size, RelValue(name, None, 0), relative, None))
            self.data.extend(bytes(relative.size))
            return
        if encoding & 0x70 == PE_PCREL:
            here = self.asm.temp_label()
            self.asm.label(here)
        self.value(name, self.encoded_size(encoding), here or None)

    def value(self, name: str, size: int, minus: str | None = None) -> None:
        from oxllc.asm.fragments import RelValue

        self.asm.value(RelValue(name, minus, 0), size)


def encode_cfi(instr: CfiInstr, pointer: int) -> bytes:
    """The bytes of one CFI instruction (no adjusting, no relative one: those need the frame's state)."""
    name, a, b, raw = instr
    if name == "escape":
        return raw
    if name in _PLAIN:
        return bytes((_PLAIN[name],))
    if name in _ONE_REGISTER:
        return bytes((_ONE_REGISTER[name],)) + uleb(a)
    if name == "def_cfa":
        return bytes((DEF_CFA,)) + uleb(a) + _unsigned(b)
    if name == "def_cfa_offset":
        return bytes((DEF_CFA_OFFSET,)) + _unsigned(a)
    if name == "gnu_args_size":
        return bytes((GNU_ARGS_SIZE,)) + _unsigned(a)
    if name == "register":
        return bytes((REGISTER,)) + uleb(a) + uleb(b)
    if name == "restore":
        return bytes((RESTORE | a,)) if a < 64 else bytes((RESTORE_EXTENDED,)) + uleb(a)
    factored = abs(b) // pointer * (-1 if b > 0 else 1)  # in units of the data alignment, towards zero
    if name == "val_offset":
        return bytes((VAL_OFFSET_SF,)) + uleb(a) + sleb(factored) if factored < 0 else bytes((VAL_OFFSET,)) + uleb(a) + uleb(factored)
    assert name == "offset", name
    if factored < 0:
        return bytes((OFFSET_EXTENDED_SF,)) + uleb(a) + sleb(factored)
    return (bytes((OFFSET | a,)) if a < 64 else bytes((OFFSET_EXTENDED,)) + uleb(a)) + uleb(factored)


def _unsigned(value: int) -> bytes:
    """An offset as unsigned LEB128; a negative one as 64 bits, as LLVM writes it."""
    return uleb(value & ((1 << 64) - 1))


def _advance(distance: int) -> bytes:
    """The location moves on."""
    if distance == 0:
        return b""
    if distance < 64:
        return bytes((ADVANCE_LOC | distance,))
    for opcode, size in ((ADVANCE_LOC1, 1), (ADVANCE_LOC2, 2), (ADVANCE_LOC4, 4)):
        if distance < 1 << 8 * size:
            return bytes((opcode,)) + distance.to_bytes(size, "little")
    raise AssertionError("code of 4 GiB")


def _address(mark: Symbol) -> int:
    assert mark.fragment is not None
    return mark.fragment.offset + mark.offset
