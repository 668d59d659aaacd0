"""Bytes to assembler text: the decoder of the target's records and the instruction printer, with symbols and relocations.

Bytes that are no instruction are shown as data, one unit of the smallest instruction size at a time, so that the output covers every byte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.asm import elf
from oxllc.asm.inst_printer import inst_printer
from oxllc.asm.relocs import relocations
from oxllc.mir.function import MachineInstr
from oxllc.target_desc.decode import Decoder

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from oxllc.target_desc.model import Target


class Line(NamedTuple):
    """One disassembled instruction: its place, bytes, text, and the instruction (None for bytes that are none)."""

    address: int
    data: bytes
    text: str
    mi: MachineInstr | None
    is_data: bool = False


_DATA = {1: ".byte", 2: ".short", 4: ".word"}


class Disassembler:
    """Disassembles for one target."""

    def __init__(self, target: Target, use_aliases: bool = True, numeric: bool = False) -> None:
        self.target = target
        self.decoder = Decoder(target)
        self.printer = inst_printer(target, use_aliases, numeric)
        self.unit = min(self.decoder.trees, default=4)
        records = target.records.get_all_derived("FarJump")
        self.far_jumps = {str(r.record("Jump").name): str(r.record("High").name) for r in records}
        self.highs = {str(r.record("High").name): (r.int("Shift"), r.int("Bits")) for r in records}

    def decode(self, data: bytes) -> MachineInstr | None:
        """The instruction at the start of `data`."""
        found = self.decoder.decode(data[: self.decoder.max_size])
        if found is None or (found.predicate and not found.desc.is_predicable):
            return None
        mi = MachineInstr(found.desc, list(found.operands))
        mi.predicate = found.predicate
        mi.predicate_inverted = found.predicate_inverted
        mi.flags = found.size
        return mi

    def lines(self, data: bytes, address: int = 0, targets: dict[int, str] | None = None) -> Iterator[Line]:
        """All instructions of a piece of code; `targets` names addresses for branch operands,
        which are shown as addresses then, as in llvm-objdump."""
        at = 0
        view = bytes(data)
        size = self.decoder.max_size
        known: dict[int, int] = {}  # registers that hold an address
        while at < len(view):
            mi = self.decode(view[at:at + size])
            if mi is None:
                step = min(self.unit, len(view) - at)
                chunk = view[at:at + step]
                directive = {1: ".byte", 2: ".half", 4: ".word"}.get(step, ".byte")
                yield Line(address + at, chunk, f"{directive}\t{int.from_bytes(chunk, 'little'):#x}", None)
                at += step
                continue
            step = mi.flags
            mi.flags = 0
            text = self.printer.text(mi)
            if targets is not None:
                for info, op in zip(mi.desc.operands, mi.ops):
                    if info.kind == "pcrel" and isinstance(op, int):
                        if text.endswith((f" {op}", f"\t{op}")):
                            text = f"{text[:-len(str(op))]}{address + at + op & 0xFFFFFFFFFFFFFFFF:#x}"
                        text += f" <{place_name(targets, address + at + op)}>"
                if self.highs:
                    target = self.follow(mi, address + at, known)
                    if target is not None:
                        text += f" <{place_name(targets, target)}>"
            yield Line(address + at, view[at:at + step], text, mi)
            at += step

    def follow(self, mi: MachineInstr, address: int, known: dict[int, int]) -> int | None:
        """Where a far jump goes, else None; `known`: the addresses in registers, brought up to date.  What follows a jump or a call knows nothing."""
        desc = mi.desc
        found = None
        ops = [op if isinstance(op, int) else 0 for op in mi.ops]  # (decoded: all are)
        if desc.name in self.far_jumps:
            base = ops[desc.use_positions[0]]
            if base in known:
                found = known[base] + ops[-1] & 0xFFFFFFFFFFFFFFFF
        if desc.is_terminator or desc.is_call or desc.is_branch or desc.name in self.far_jumps:
            known.clear()
            return found
        for i in desc.def_positions:
            known.pop(ops[i], None)
        if desc.name in self.highs:
            shift, bits = self.highs[desc.name]
            part = ops[-1] << shift & (1 << bits) - 1
            known[ops[0]] = address + part - (part >> (bits - 1) << bits)
        return found

    def contents(self, data: bytes, address: int, targets: dict[int, str] | None, starts: list[tuple[int, bool]]) -> Iterator[Line]:
        """`lines` of a section whose code and data begin as `data_starts` says; code where it says nothing."""
        at, is_data = address, False
        end = address + len(data)
        for start, next_is_data in [*starts, (end, False)]:
            start = min(max(start, at), end)
            if start > at and next_is_data == is_data and start != end:
                continue
            piece = data[at - address:start - address]
            if piece:
                yield from data_lines(piece, at, targets or ()) if is_data else self.lines(piece, at, targets)
            at, is_data = start, next_is_data


def place_name(names: dict[int, str], address: int) -> str:
    """An address as `symbol+0x10`, or as a number where no symbol stands before it."""
    if address in names:
        return names[address]
    before = max((a for a in names if a <= address), default=None)
    if before is None:
        return f"{address:#x}"
    return names[before] + (f"+{address - before:#x}" if address > before else "")


def data_starts(obj: elf.ElfObject) -> dict[int, list[tuple[int, bool]]]:
    """By section: the addresses, ascending, where data (True) or code begins, as mapping symbols say."""
    found: dict[int, list[tuple[int, bool]]] = {}
    for symbol in obj.symbols:
        if elf.is_mapping(symbol):
            found.setdefault(symbol.section, []).append((symbol.value, symbol.name[1] == "d"))
    for starts in found.values():
        starts.sort()
    return found


def data_lines(data: bytes, address: int, labels: Container[int]) -> Iterator[Line]:
    """Data inside of code, by words; a label begins another one."""
    at = 0
    while at < len(data):
        room = next((i for i in range(1, min(4, len(data) - at)) if address + at + i in labels), len(data) - at)
        step = next(size for size in (4, 2, 1) if room >= size)
        chunk = data[at:at + step]
        yield Line(address + at, chunk, f"{_DATA[step]}\t{int.from_bytes(chunk, 'little'):#0{2 + 2 * step}x}", None, is_data=True)
        at += step


def symbol_addresses(obj: elf.ElfObject) -> dict[int, dict[int, str]]:
    """Names by section index and address (functions first, then others; no section symbols)."""
    found: dict[int, dict[int, str]] = {}
    for symbol in sorted(obj.symbols, key=lambda s: (s.type != elf.STT_FUNC, s.binding == elf.STB_LOCAL)):
        if symbol.section >= 0 and symbol.name and symbol.type not in (elf.STT_SECTION, elf.STT_FILE) and not elf.is_mapping(symbol):
            found.setdefault(symbol.section, {}).setdefault(symbol.value, symbol.name)
    return found


def relocation_name(target: Target, number: int) -> str:
    """A relocation type's name."""
    known = relocations(target).by_number.get(number)
    return known.name if known else f"relocation {number}"
