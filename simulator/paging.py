"""Address translation of the bare machine: Sv39, Sv48 and Sv57 (privileged architecture, volume II, "Virtual Address Translation Process"),
and its memory protection (`pmp`).

While translation is on, or entries of the protection bind the mode, the guest runs in `PagedEngine`, a reference engine whose loads,
stores and fetches go through `VirtualMemory`; compiled code knows open physical memory only, so both engines hand over.  What was
translated is remembered per context (satp, effective mode, SUM, MXR): page tables are walked once per page, instructions prepared once per
pc, until `sfence.vma` forgets everything, which is when the architecture promises that changed tables are seen.

A leaf whose A bit (for a store, D bit) is clear raises a page fault, as in Svade: handlers set these bits.  Svnapot's ranges of
64 KiB are one entry sixteen times; the memory types of Svpbmt (with that feature) mean nothing here.  Not there: global mappings and
address space identifiers as anything but a part of the context.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.simulator.errors import GuestFault
from oxllc.simulator.memory import STRUCTS
from oxllc.simulator.pmp import R as R_BIT
from oxllc.simulator.pmp import W as W_BIT
from oxllc.simulator.pmp import X as X_BIT
from oxllc.simulator.reference import ReferenceEngine

if TYPE_CHECKING:
    from oxllc.simulator.machine import Machine
    from oxllc.simulator.memory import Memory
    from oxllc.simulator.pmp import Protection
    from oxllc.target_desc.decode import Decoded

PAGE_BITS = 12
INDEX_BITS = 9
LEVELS = {8: 3, 9: 4, 10: 5}  # satp.MODE: Sv39, Sv48, Sv57
PPN = (1 << 44) - 1
V, R, W, X, U, _, A, D = (1 << i for i in range(8))
N, PBMT, RESERVED = 1 << 63, 3 << 61, (1 << 61) - (1 << 54)
NAPOT_BITS = 4  # of a page number: a range of 64 KiB
SUPERVISOR = 1
SUM, MXR = 1 << 18, 1 << 19
FETCH, LOAD, STORE = range(3)
PAGE_FAULT = {FETCH: 12, LOAD: 13, STORE: 15}
ACCESS_FAULT = {FETCH: 1, LOAD: 5, STORE: 7}
PERMISSION = {FETCH: X_BIT, LOAD: R_BIT, STORE: W_BIT}
NAMES = {FETCH: "fetch", LOAD: "load", STORE: "store"}


class Context:
    """What one setting of the translation has looked up: steps by pc, offsets into the arena by page number and kind of access."""

    __slots__ = ("pages", "steps")

    def __init__(self) -> None:
        self.pages: tuple[dict[int, int], dict[int, int], dict[int, int]] = ({}, {}, {})
        self.steps: dict[int, Any] = {}


class VirtualMemory:
    """The guest's memory by virtual addresses, with the methods of `Memory` that executing instructions use."""

    base = size = write_base = 0  # what steps read and do not use

    def __init__(self, physical: Memory, protection: Protection, features: frozenset[str] = frozenset()) -> None:
        self.physical = physical
        self.reserved = RESERVED | (0 if "svnapot" in features else N) | (0 if "svpbmt" in features else PBMT)
        self.protection = protection
        self.buf = physical.buf
        self.contexts: dict[tuple[int, int, int, bool], Context] = {}
        self.satp = self.mode = self.status = 0
        self.only_data = False
        self.context = Context()

    def choose(self, satp: int, mode: int, status: int, only_data: bool = False) -> None:
        """Translate by this satp, in this effective mode, with SUM and MXR of this status from now on; `only_data`: pcs are physical."""
        self.satp, self.mode, self.status, self.only_data = satp, mode, status, only_data
        key = (satp, mode, status & (SUM | MXR), only_data)
        found = self.contexts.get(key)
        if found is None:
            found = self.contexts[key] = Context()
        self.context = found

    def forget(self) -> None:
        """Forget all translations (`sfence.vma`)."""
        self.contexts.clear()
        self.choose(self.satp, self.mode, self.status, self.only_data)

    def _fault(self, address: int, access: int, why: str, table: dict[int, int] = PAGE_FAULT) -> GuestFault:
        kind = "page" if table is PAGE_FAULT else "access"
        return GuestFault(f"{kind} fault: {NAMES[access]} at virtual address {address:#x} ({why})", address=address, trap=table[access])

    def walk(self, address: int, access: int, size: int = 1) -> int:
        """The offset in the arena of the page of an access; remembers it.  GuestFault where there is none or it may not be accessed."""
        physical = self.physical
        page = self._leaf(address, access) if self.satp >> 60 else address >> PAGE_BITS
        start = page << PAGE_BITS
        offset = start - physical.base
        if not 0 <= offset <= physical.size - (1 << PAGE_BITS):
            raise self._fault(address, access, f"physical page {start:#x} is outside of memory", ACCESS_FAULT)
        protection = self.protection
        if not protection.allows(start | address & 0xFFF, size, self.mode, PERMISSION[access]):
            raise self._fault(address, access, "physical memory protection does not allow it", ACCESS_FAULT)
        if protection.uniform(start, 1 << PAGE_BITS):  # otherwise each access is looked at
            self.context.pages[access][address >> PAGE_BITS] = offset
        return offset

    def _leaf(self, address: int, access: int) -> int:
        """The physical page of a virtual address."""
        levels = LEVELS[self.satp >> 60]
        top = address >> (PAGE_BITS + INDEX_BITS * levels - 1)
        if top and top != (1 << (64 - PAGE_BITS - INDEX_BITS * levels + 1)) - 1:
            raise self._fault(address, access, "it is not canonical")
        table = (self.satp & PPN) << PAGE_BITS
        for level in range(levels - 1, -1, -1):
            index = address >> (PAGE_BITS + INDEX_BITS * level) & ((1 << INDEX_BITS) - 1)
            if not self.protection.allows(table + 8 * index, 8, SUPERVISOR, PERMISSION[LOAD]):
                raise self._fault(address, access, f"physical memory protection hides its page table at {table:#x}", ACCESS_FAULT)
            try:
                pte = self.physical.load(table + 8 * index, 8)
            except GuestFault:
                raise self._fault(address, access, f"its page table at {table:#x} is outside of memory", ACCESS_FAULT) from None
            if not pte & V or (pte & W and not pte & R) or pte & self.reserved or pte & PBMT == PBMT:
                raise self._fault(address, access, f"entry {pte:#x} of level {level} is not valid")
            if pte & (R | X):
                break
            if pte & (U | A | D | N | PBMT):
                raise self._fault(address, access, f"entry {pte:#x} of level {level} has bits of a leaf")
            table = (pte >> 10 & PPN) << PAGE_BITS
        else:
            raise self._fault(address, access, "the last level is no leaf")
        self._check(address, access, pte)
        below = INDEX_BITS * level
        page = pte >> 10 & PPN
        if page & (1 << below) - 1:
            raise self._fault(address, access, f"superpage {pte:#x} is not aligned")
        if pte & N:
            if level or page & (1 << NAPOT_BITS) - 1 != 1 << NAPOT_BITS - 1:
                raise self._fault(address, access, f"entry {pte:#x} of level {level} is no range of 64 KiB")
            page, below = page & ~((1 << NAPOT_BITS) - 1), NAPOT_BITS
        return page | address >> PAGE_BITS & (1 << below) - 1

    def _check(self, address: int, access: int, pte: int) -> None:
        if self.mode == 0:
            allowed = bool(pte & U)
        else:
            allowed = not pte & U or (access != FETCH and bool(self.status & SUM))
        wanted = {FETCH: X, LOAD: R | X if self.status & MXR else R, STORE: W}[access]
        if not allowed or not pte & wanted:
            raise self._fault(address, access, f"entry {pte:#x} does not allow it")
        if not pte & A or (access == STORE and not pte & D):
            raise self._fault(address, access, f"entry {pte:#x} has not been marked as {'dirty' if pte & A else 'accessed'}")

    def place(self, address: int, access: int, size: int = 1) -> int:
        """The offset in the arena of an access within a page."""
        found = self.context.pages[access].get(address >> PAGE_BITS)
        if found is None:
            found = self.walk(address, access, size)
        return found + (address & 0xFFF)

    def load(self, address: int, size: int) -> int:
        """See `Memory.load`."""
        address &= (1 << 64) - 1
        if (address & 0xFFF) + size > 1 << PAGE_BITS:
            places = [self.place(address + i & (1 << 64) - 1, LOAD) for i in range(size)]
            return int.from_bytes(bytes(self.buf[p] for p in places), "little")
        return int(STRUCTS[size].unpack_from(self.buf, self.place(address, LOAD, size))[0])

    def store(self, address: int, size: int, value: int) -> None:
        """See `Memory.store`."""
        address &= (1 << 64) - 1
        value &= (1 << 8 * size) - 1
        if (address & 0xFFF) + size > 1 << PAGE_BITS:
            places = [self.place(address + i & (1 << 64) - 1, STORE) for i in range(size)]
            for p, byte in zip(places, value.to_bytes(size, "little"), strict=True):
                self.buf[p] = byte
        else:
            STRUCTS[size].pack_into(self.buf, self.place(address, STORE, size), value)

    def code(self, address: int, size: int) -> bytes:
        """Up to `size` bytes of code, cut at the end of the page."""
        size = min(size, (1 << PAGE_BITS) - (address & 0xFFF))
        at = self.place(address, FETCH)
        return self.buf[at : at + size]


class PagedEngine(ReferenceEngine):
    """The reference engine on virtual addresses."""

    paged = True

    def __init__(self, machine: Machine, protection: Protection) -> None:
        super().__init__(machine)
        self.virtual = VirtualMemory(machine.memory, protection, machine.target.features)

    def fetch(self, pc: int) -> Decoded:
        """The instruction at a virtual pc, which may lie in two pages."""
        if self.virtual.only_data:
            m: Any = self.machine
            here, m.memory = m.memory, self.virtual.physical
            try:
                return super().fetch(pc)
            finally:
                m.memory = here
        decoder = self.machine.decoder
        data = self.virtual.code(pc, decoder.max_size)
        d = decoder.decode(data)
        if d is None and len(data) < decoder.max_size:
            data += self.virtual.code(pc + len(data), decoder.max_size - len(data))
            d = decoder.decode(data)
        if d is None:
            raise GuestFault(f"illegal instruction {int.from_bytes(data[:4], 'little'):#010x}", address=pc, trap=2)
        return d

    def invalidate(self) -> None:
        """Forget prepared instructions (`fence.i`)."""
        for context in self.virtual.contexts.values():
            context.steps.clear()

    def run(self, pc: int, stop: int, limit: int) -> int:
        """See `ReferenceEngine.run`; the machine's memory is the virtual one meanwhile."""
        m: Any = self.machine
        physical, m.memory = m.memory, self.virtual
        self.steps = self.virtual.context.steps
        try:
            return super().run(pc, stop, limit)
        finally:
            m.memory = physical
