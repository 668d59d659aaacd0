"""What kernels print: records that device code leaves in a buffer of its module, formatted after the launch.

The buffer is the variable `__device.print_buffer` (OXDevice.c): 64-bit words `records`, `messages`, then records of nine words each:
the message's number (lowest bit: standard error), kind and count (kind | count << 8), seven values.  Kinds: a text (address, bytes), values,
and a format of C (address of a string that ends with zero).  A message is what one lane prints by one call; its first text is a format
for the texts and values that follow.  Where more was printed than the buffer holds, the rest is lost and counted.

Addresses of texts are the guest's and read as such: one that cannot be read is shown as a number.
"""

from __future__ import annotations

import re
import struct
import sys
from typing import TYPE_CHECKING

from oxllc.simulator.errors import GuestFault

if TYPE_CHECKING:
    from oxllc.simulator.elf_loader import Executable
    from oxllc.simulator.memory import Memory

BUFFER = "__device.print_buffer"
RECORD = struct.Struct("<9Q")
TEXT, VALUES, FORMAT = range(3)
LONGEST = 1 << 16  # bytes of a text
WIDEST = 1000  # columns or digits that a format may ask for

_CONVERSION = re.compile(r"%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(hh|h|ll|l|j|z|t|L|q)?([diouxXcsaAeEfFgGp%])")


def take_output(exe: Executable, memory: Memory) -> tuple[str, str]:
    """(standard output, standard error) of a launch, and an empty buffer for the next one."""
    symbol = exe.symbols.get(BUFFER)
    if symbol is None:
        return "", ""
    head = memory.read(symbol.address, 16)
    asked = int.from_bytes(head[:8], "little")
    if not asked:
        return "", ""
    room = (symbol.size - 16) // RECORD.size
    data = memory.read(symbol.address + 16, RECORD.size * min(asked, room))
    memory.write(symbol.address, bytes(16))
    messages: dict[int, list[tuple[int, int, list[int]]]] = {}
    for number, what, *values in RECORD.iter_unpack(data):
        messages.setdefault(number, []).append((what & 255, what >> 8, values))
    streams: list[list[str]] = [[], []]
    for number in sorted(messages):
        streams[number & 1].append(_message(messages[number], memory))
    if asked > room:
        streams[1].append(f"({asked - room} records of output did not fit the buffer of {room})\n")
    return "".join(streams[0]), "".join(streams[1])


def show(output: str, errors: str) -> None:
    """Write to this process's streams what a launch printed."""
    if output:
        sys.stdout.write(output)
        sys.stdout.flush()
    if errors:
        sys.stderr.write(errors)
        sys.stderr.flush()


def once_each(text: str) -> str:
    """Different lines in order, with how often each was printed: what many lanes say at once."""
    counts: dict[str, int] = {}
    for line in text.splitlines():
        counts[line] = counts.get(line, 0) + 1
    return "\n".join(f"{line} ({n} times)" if n > 1 else line for line, n in counts.items())


def _message(records: list[tuple[int, int, list[int]]], memory: Memory) -> str:
    pattern: str | None = None
    items: list[int | str] = []
    for kind, count, values in records:
        if kind == VALUES:
            items += values[:count]
            continue
        text = _string(memory, values[0], values[1] if kind == TEXT else -1)
        if pattern is None:
            pattern = text
        else:
            items.append(text)
    return format_text(pattern or "", items, memory)


def _string(memory: Memory, address: int, size: int = -1) -> str:
    """The text at an address, `size` bytes of it or up to a zero."""
    try:
        raw = memory.read_cstring(address, LONGEST) if size < 0 else memory.read(address, min(size, LONGEST))
    except GuestFault:
        return f"<text at {address:#x}>"
    return raw.rstrip(b"\0").decode(errors="replace")


def format_text(pattern: str, items: list[int | str], memory: Memory) -> str:
    """C's printf: integers are 64-bit words, floats their bits as doubles; a string is given or an address in `memory`."""
    given = iter(items)

    def one(m: re.Match[str]) -> str:
        flags, width, precision, size, letter = m.groups()
        if letter == "%":
            return "%"
        widest = "".join(dict.fromkeys(flags))
        if width:
            widest += str(max(-WIDEST, min(WIDEST, _signed(_number(next(given, 0)), 32) if width == "*" else int(width[:4]))))
        if precision is not None:
            widest += f".{max(0, min(WIDEST, _signed(_number(next(given, 0)), 32) if precision == '*' else int(precision[:4] or 0)))}"
        return _convert(widest, size or "", letter, next(given, 0), memory)

    return _CONVERSION.sub(one, pattern)


def _number(item: int | str) -> int:
    return item if isinstance(item, int) else 0


def _signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def _convert(how: str, size: str, letter: str, item: int | str, memory: Memory) -> str:
    if letter == "s":
        return f"%{how}s" % (item if isinstance(item, str) else _string(memory, item))
    value = _number(item)
    if letter == "c":
        return f"%{how}c" % chr(value & 255)
    if letter == "p":
        return f"%{how}s" % f"{value:#x}"
    bits = {"hh": 8, "h": 16, "": 32}.get(size, 64)
    if letter in "di":
        return f"%{how}d" % _signed(value, bits)
    if letter in "uoxX":
        return f"%{how}{'d' if letter == 'u' else letter}" % (value & (1 << bits) - 1)
    number: float = struct.unpack("<d", struct.pack("<Q", value & (1 << 64) - 1))[0]
    return f"%{how}s" % number.hex() if letter in "aA" else f"%{how}{letter}" % number
