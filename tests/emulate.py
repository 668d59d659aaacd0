"""Executes static RV64 ELF images with unicorn: the judge of our assembler, object writer and linker.

The image's segments are mapped where its program headers say; a function is called by the standard calling convention
(integers in a0.., doubles and floats in fa0..) with a return address that stops the emulation.
"""

from __future__ import annotations

import io
import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from elftools.elf.elffile import ELFFile
from unicorn import UC_ARCH_RISCV, UC_HOOK_BLOCK, UC_HOOK_CODE, UC_MODE_RISCV64, Uc, UcError
from unicorn import riscv_const as rv

PAGE = 0x1000
STT_FUNC = 2
STACK_TOP = 0x7FFF_0000_0000
STACK_SIZE = 1 << 20
RETURN_TO = 0x7FFE_0000_0000

Argument = int | float | np.float32


class EmulationError(RuntimeError):
    """The program did not return: bad memory access, illegal instruction, or the instruction limit."""


@dataclass(slots=True)
class Outcome:
    """The result registers after the call, and the number of instructions executed (0 if not counted)."""

    a0: int
    a1: int
    fa0: float
    fa0_bits: int
    fa1_bits: int
    instructions: int

    @property
    def signed(self) -> int:
        """a0 as a signed 64-bit number."""
        return self.a0 - (1 << 64) if self.a0 >> 63 else self.a0


    @property
    def single(self) -> float:
        """fa0 as a single-precision number. (The upper half is not looked at: this emulator NaN-boxes what it loads, not results.)"""
        return float(struct.unpack("<f", struct.pack("<I", self.fa0_bits & 0xFFFF_FFFF))[0])


def _symbols(table: bytes, strings: bytes) -> Iterator[tuple[str, int, int, int]]:
    """Name, info, section index and value of every entry of a symbol table (an image with a C library has thousands)."""
    for name, info, _, section, value, _ in struct.iter_unpack("<IBBHQQ", table):
        yield strings[name : strings.index(0, name)].decode(), info, section, value


class Image:
    """A loaded ELF executable; memory persists between calls."""

    def __init__(self, elf: bytes) -> None:
        file = ELFFile(io.BytesIO(elf))
        if file.get_machine_arch() != "RISC-V" or file.elfclass != 64:
            raise ValueError(f"not an RV64 image: {file.get_machine_arch()}, {file.elfclass} bits")
        self.uc: Any = Uc(UC_ARCH_RISCV, UC_MODE_RISCV64)
        self.entry: int = file["e_entry"]
        self.symbols: dict[str, int] = {}
        self.blocks: dict[tuple[int, int], int] = {}  # of the last counted call: (address, bytes) -> executions
        pages: set[int] = set()
        segments = [s for s in file.iter_segments() if s["p_type"] == "PT_LOAD"]
        if not segments:
            raise ValueError("no loadable segment: is this a linked image?")
        for segment in segments:
            start = segment["p_vaddr"]
            pages.update(range(start & -PAGE, start + segment["p_memsz"], PAGE))
        for start in sorted(p for p in pages if p - PAGE not in pages):
            end = start
            while end in pages:
                end += PAGE
            self.uc.mem_map(start, end - start)
        for segment in segments:
            self.uc.mem_write(segment["p_vaddr"], segment.data())
        self.uc.mem_map(STACK_TOP - STACK_SIZE, STACK_SIZE)
        self.uc.mem_map(RETURN_TO, PAGE)
        table = file.get_section_by_name(".symtab")
        self.functions: list[tuple[int, str]] = []
        if table is not None:
            symbols = list(_symbols(table.data(), table.stringtable.data()))
            self.functions = sorted((value, name) for name, info, _, value in symbols if info & 15 == STT_FUNC)
            self.symbols = {name: value for name, _, section, value in symbols if name and section}
        # Floating point on (mstatus.FS), as a program on a real system finds it.
        self.uc.reg_write(rv.UC_RISCV_REG_MSTATUS, 0x6000)

    def call(
        self, function: str | int, arguments: Sequence[Argument] = (), *, count: bool = False, limit: int = 0
    ) -> Outcome:
        """Calls a function by name or address.

        Python ints go to a0.., floats (as doubles) and numpy.float32 (as singles) to fa0..; `count` counts every executed
        instruction; `limit` stops after that many (0: none).  Raises EmulationError when the call does not come back.
        """
        uc = self.uc
        address = self.symbols[function] if isinstance(function, str) else function
        integers, doubles = 0, 0
        for argument in arguments:
            if isinstance(argument, np.float32):
                bits = 0xFFFF_FFFF << 32 | struct.unpack("<I", struct.pack("<f", argument))[0]  # NaN-boxed
                uc.reg_write(rv.UC_RISCV_REG_F10 + doubles, bits)
                doubles += 1
            elif isinstance(argument, float):
                bits = struct.unpack("<Q", struct.pack("<d", argument))[0]
                uc.reg_write(rv.UC_RISCV_REG_F10 + doubles, bits)
                doubles += 1
            else:
                uc.reg_write(rv.UC_RISCV_REG_X10 + integers, argument & (1 << 64) - 1)
                integers += 1
        if max(integers, doubles) > 8:
            raise ValueError("more arguments than registers")
        uc.reg_write(rv.UC_RISCV_REG_X2, STACK_TOP - 256)
        uc.reg_write(rv.UC_RISCV_REG_X1, RETURN_TO)
        blocks = self.blocks = {}
        hook = None
        if count:
            # Translation blocks, not instructions, are hooked: about fifty times faster. A block is left early only by a fault.
            def enter(_uc: Any, at: int, size: int, _data: object) -> None:
                key = (at, size)
                blocks[key] = blocks.get(key, 0) + 1

            hook = uc.hook_add(UC_HOOK_BLOCK, enter)
        try:
            uc.emu_start(address, RETURN_TO, count=limit)
        except UcError as error:
            raise EmulationError(f"{error} at pc {uc.reg_read(rv.UC_RISCV_REG_PC):#x}") from error
        finally:
            if hook is not None:
                uc.hook_del(hook)
        if uc.reg_read(rv.UC_RISCV_REG_PC) != RETURN_TO:
            raise EmulationError(f"no return within {limit} instructions, pc {uc.reg_read(rv.UC_RISCV_REG_PC):#x}")
        executed = sum(times * self._instructions(at, size) for (at, size), times in blocks.items() if at != RETURN_TO)
        fa0_bits = uc.reg_read(rv.UC_RISCV_REG_F10)
        return Outcome(
            uc.reg_read(rv.UC_RISCV_REG_X10),
            uc.reg_read(rv.UC_RISCV_REG_X11),
            struct.unpack("<d", struct.pack("<Q", fa0_bits))[0],
            fa0_bits,
            uc.reg_read(rv.UC_RISCV_REG_F11),
            executed,
        )

    def by_function(self) -> dict[str, int]:
        """Instructions of the last counted call by the function they stand in."""
        found: dict[str, int] = {}
        starts = [start for start, _ in self.functions]
        for (at, size), times in self.blocks.items():
            k = bisect_right(starts, at) - 1
            if k >= 0 and at != RETURN_TO:
                name = self.functions[k][1]
                found[name] = found.get(name, 0) + times * self._instructions(at, size)
        return found

    def trace(self, function: str | int, arguments: Sequence[Argument] = (), limit: int = 100_000) -> list[int]:
        """The addresses of the executed instructions of a call, in order (for debugging; slow)."""
        addresses: list[int] = []
        hook = self.uc.hook_add(UC_HOOK_CODE, lambda _uc, at, _size, _data: addresses.append(at))
        try:
            self.call(function, arguments, limit=limit)
        except EmulationError:
            pass
        finally:
            self.uc.hook_del(hook)
        return addresses

    def _instructions(self, at: int, size: int) -> int:
        """The number of instructions in a block of code, of 2 or 4 bytes each."""
        code = bytes(self.uc.mem_read(at, size))
        count = offset = 0
        while offset < size:
            offset += 4 if code[offset] & 3 == 3 else 2
            count += 1
        return count


def run_image(
    elf: bytes, function: str | int = "run", arguments: Sequence[Argument] = (), *, count: bool = False, limit: int = 0
) -> Outcome:
    """Loads an image afresh and calls one function."""
    return Image(elf).call(function, arguments, count=count, limit=limit)
