"""Linker relaxation: shorter code where addresses turn out to be near (RISC-V ELF psABI, "Linker Relaxation").

What may be rewritten carries a permission (R_*_RELAX at its place).  Two kinds of records say into what (`Object.td`):

* `ShorterForm`: one place, another instruction and relocation (a call becomes one jump);
* `BaseForm`: high parts that go away altogether, since all low parts that belong to them are in reach of a register that holds a known
  address (the global pointer, the thread pointer, zero).  A high part belongs to the low parts of the same symbol in the same file, or to
  those that name its place.

Addresses and forms depend on one another: from the longest forms on, every round takes the layout of the one before and chooses the shortest form
that reaches; one that no longer reaches (what lies between two places may also grow, by padding) is banned for good.  Every round but
the last takes a shorter form or bans one, so there are finitely many; each costs one pass over the places and one layout.

Before: sections have their places, no relocation is applied.  After: the same for the sections as they are then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from oxllc.asm.link_edit import Cut, EditedSection
from oxllc.target_desc.safe_expr import compile_expr
from oxllc.target_desc.values import VarBit

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.asm import elf
    from oxllc.asm.relocs import Relocation, RelocationTable
    from oxllc.target_desc.model import Target

_Form = TypeVar("_Form")
MAX_ROUNDS = 64  # then what is not settled keeps its longest form


class _Bits:
    """Bits of code: fixed ones, and copies of `Old`'s; others are kept."""

    def __init__(self, bits: list[Any]) -> None:
        self.mask = self.fixed = 0
        self.copies: list[tuple[int, int]] = []  # (bit, bit of the old code)
        for at, bit in enumerate(bits):
            if isinstance(bit, VarBit):
                self.copies.append((at, bit.index))
            elif bit is not None:
                self.mask |= 1 << at
                self.fixed |= int(bit) << at

    def of(self, old: int) -> int:
        """The new code; bits that are not named are those of `old`."""
        return self.copied(old) | (old & ~self.mask)

    def copied(self, old: int) -> int:
        """The named bits alone."""
        return self.fixed | sum((old >> source & 1) << at for at, source in self.copies)


class ShorterForm:
    """One `ShorterForm` record."""

    def __init__(self, record: Any, table: RelocationTable) -> None:
        self.numbers = {r.int("Number") for r in record.list("From")}
        self.length: int = record.int("Length")
        self.size: int = record.int("Size")
        self.to: Relocation = table.by_name[record.record("To").name]
        self.new = _Bits(record.bits("New"))
        self.register = _Bits(record.bits("Register"))
        self.only: list[int] = record.list("OnlyRegisters")
        self.never: list[int] = record.list("NotRegisters")
        self.is_nonzero: bool = record.bit("isNonZero")
        self.file_flag: int = record.int("FileFlag")

    def fits(self, old: int, flags: int) -> bool:
        """Whether the code there, in a file with these flags, is such."""
        register = self.register.copied(old)
        return register not in self.never and (not self.only or register in self.only) and flags & self.file_flag == self.file_flag

    def reaches(self, value: int) -> bool:
        """Whether the relocation takes this value."""
        to = self.to
        if self.is_nonzero and not (value + (1 << to.round_bits >> 1)) >> to.round_bits:
            return False
        return to.range_error(value) is None


class BaseForm:
    """One `BaseForm` record."""

    def __init__(self, record: Any, table: RelocationTable) -> None:
        self.gone = frozenset(r.int("Number") for r in record.list("Gone"))
        self.length: int = record.int("Length")
        self.after = {low.int("Number"): table.by_name[after.name] for low, after in zip(record.list("Low"), record.list("After"))}
        self.distance: Callable[..., int] = compile_expr(record.str("Distance"), ("S", "A", "GP", "TP"), record.field_loc("Distance"))
        self.bits: int = record.int("Bits")
        self.new = _Bits(record.bits("New"))
        self.symbol: str = record.str("NeedsSymbol")


class _Place(Cut):
    """Code with a permission: its relocation, the forms that it may take (shortest first), the one it has, and the group it is in."""

    __slots__ = ("edited", "form", "forms", "group", "reloc")

    def __init__(self, edited: EditedSection, reloc: elf.ElfReloc, length: int) -> None:
        super().__init__(reloc.offset, length)
        self.edited = edited
        self.reloc = reloc
        self.forms: list[ShorterForm] = []
        self.form: ShorterForm | None = None
        self.group: _Group | None = None

    def set_size(self) -> None:
        """What its form, or its group's, leaves of it."""
        self.size = 0 if self.group is not None and self.group.base is not None else self.form.size if self.form is not None else self.length


class _Group:
    """High parts and the low parts that belong to them, with the bases that they may take."""

    def __init__(self, bases: list[BaseForm]) -> None:
        self.bases = bases
        self.base: BaseForm | None = None
        self.highs: list[_Place] = []
        self.lows: list[tuple[EditedSection, elf.ElfReloc, elf.ElfReloc | None]] = []  # a paired one with its high part
        self.is_permitted = True


class Relaxation:
    """The places of all sections.  `address(object, symbol)`: where a symbol is by now; `place(object, section)`: where a section is;
    `names`: symbols that the program names."""

    def __init__(self, target: Target, table: RelocationTable, names: set[str], address: Callable[[elf.ElfObject, elf.ElfSymbol], int],
                 place: Callable[[elf.ElfObject, int], int]) -> None:
        self.table = table
        self.address = address
        self.place = place
        records = target.records
        self.shorter = [ShorterForm(r, table) for r in records.get_all_derived("ShorterForm")]
        self.shorter.sort(key=lambda form: form.size)
        families: dict[frozenset[int], list[BaseForm]] = {}
        for record in records.get_all_derived("BaseForm"):
            base = BaseForm(record, table)
            families.setdefault(base.gone, [])
            if not base.symbol or base.symbol in names:
                families[base.gone].append(base)
        self.families = [bases for bases in families.values() if bases]
        self.places: list[_Place] = []
        self.groups: list[_Group] = []
        self.banned: set[tuple[int, int]] = set()  # (a place or group, a form)
        self.gp = self.tp = 0

    # -- what there is ----------------------------------------------------------------------------------------------

    def add_object(self, obj: elf.ElfObject, edited: dict[int, EditedSection]) -> None:
        """Collect the places of an object's sections, by index; every section with permissions is among them."""
        groups: dict[tuple[int, int, int], _Group] = {}  # by family, section (of the high part, where low parts name it) and symbol or offset
        assert self.table.relax is not None
        permission = self.table.relax.number
        for index, section in edited.items():
            section.section.data = bytearray(section.section.data)
            permitted = {r.offset for r in section.section.relocs if r.type == permission}
            highs: dict[int, elf.ElfReloc] = {}
            made: dict[tuple[int, int], _Place] = {}
            for reloc in section.section.relocs:
                kind = self.table.by_number.get(reloc.type)
                if kind is None:
                    continue
                if kind.is_high:
                    highs[reloc.offset] = reloc
                if reloc.offset in permitted:
                    self.add_forms(section, reloc, made)
            for reloc in section.section.relocs:
                self.add_to_group(obj, index, section, reloc, reloc.offset in permitted, highs, groups, made)
        for group in groups.values():
            if group.is_permitted and group.highs and group.lows:
                self.groups.append(group)
                for high in group.highs:
                    high.group = group

    def add_forms(self, edited: EditedSection, reloc: elf.ElfReloc, made: dict[tuple[int, int], _Place]) -> None:
        """The place of a relocation that has shorter forms."""
        for form in self.shorter:
            if reloc.type in form.numbers and reloc.offset + form.length <= len(edited.section.data):
                old = int.from_bytes(edited.section.data[reloc.offset:reloc.offset + form.length], "little")
                if form.fits(old, edited.obj.flags):
                    self.place_at(edited, reloc, form.length, made).forms.append(form)

    def place_at(self, edited: EditedSection, reloc: elf.ElfReloc, length: int, made: dict[tuple[int, int], _Place]) -> _Place:
        """The place of a relocation, made the first time that it is asked for."""
        key = (reloc.offset, reloc.type)
        found = made.get(key)
        if found is None:
            found = made[key] = _Place(edited, reloc, length)
            self.places.append(found)
            edited.cuts.append(found)
        return found

    def add_to_group(self, obj: elf.ElfObject, index: int, edited: EditedSection, reloc: elf.ElfReloc, is_permitted: bool,
                     highs: dict[int, elf.ElfReloc], groups: dict[tuple[int, int, int], _Group], made: dict[tuple[int, int], _Place]) -> None:
        """A high or low part joins the group it belongs to."""
        for number, bases in enumerate(self.families):
            is_high, is_low = reloc.type in bases[0].gone, reloc.type in bases[0].after
            if not is_high and not is_low:
                continue
            by_place = any(self.table.by_number[low].is_paired for low in bases[0].after)
            high: elf.ElfReloc | None = None
            key = (number, -1, reloc.symbol)
            if by_place:
                offset = reloc.offset
                if is_low:
                    label = obj.symbols[reloc.symbol]
                    high = highs.get(label.value) if label.section == index and not reloc.addend else None
                    if high is None:
                        return
                    offset = label.value
                key = (number, index, offset)
            group = groups.setdefault(key, _Group(bases))
            if not is_permitted or reloc.offset + bases[0].length > len(edited.section.data):
                group.is_permitted = False
            elif is_high:
                group.highs.append(self.place_at(edited, reloc, bases[0].length, made))
            else:
                group.lows.append((edited, reloc, high))

    # -- rounds -----------------------------------------------------------------------------------------------------

    def round(self, gp: int, tp: int) -> bool:
        """Choose forms for the present addresses; whether any changed."""
        self.gp, self.tp = gp, tp
        changed = False
        for group in self.groups:
            changed |= self.choose_base(group)
        for place in self.places:
            if place.forms:
                changed |= self.choose_form(place)
            place.set_size()
        return changed

    def first_in_reach(self, owner: object, forms: list[_Form], present: _Form | None, reaches: Callable[[_Form], bool]) -> _Form | None:
        """The first of the forms that reaches and is not banned; the present one is banned for good once it does not."""
        for form in forms:
            if (id(owner), id(form)) in self.banned:
                continue
            if reaches(form):
                return form
            if form is present:
                self.banned.add((id(owner), id(form)))
        return None

    def choose_form(self, place: _Place) -> bool:
        """Give a place its shortest form in reach; whether that is another one."""
        reloc = place.reloc
        address = self.target_of(place.edited, reloc)
        at = self.place(place.edited.obj, place.edited.index) + place.edited.moved(reloc.offset)
        chosen = self.first_in_reach(place, place.forms, place.form, lambda form: form.reaches(form.to.value(address, reloc.addend, at)))
        changed = chosen is not place.form
        place.form = chosen
        return changed

    def choose_base(self, group: _Group) -> bool:
        """Give a group the first base that all its low parts reach; whether that is another one."""
        chosen = self.first_in_reach(group, group.bases, group.base, lambda base: self.in_reach(group, base))
        changed = chosen is not group.base
        group.base = chosen
        return changed

    def in_reach(self, group: _Group, base: BaseForm) -> bool:
        """Whether all low parts of a group reach the base."""
        half = 1 << (base.bits - 1)
        for edited, reloc, high in group.lows:
            source = high or reloc
            if not -half <= base.distance(self.target_of(edited, source), source.addend, self.gp, self.tp) < half:
                return False
        return True

    def target_of(self, edited: EditedSection, reloc: elf.ElfReloc) -> int:
        """The address that a relocation names, without its addend."""
        return self.address(edited.obj, edited.obj.symbols[reloc.symbol])

    # -- the end ----------------------------------------------------------------------------------------------------

    def give_up(self) -> None:
        """Everything takes its longest form."""
        for group in self.groups:
            group.base = None
        for place in self.places:
            place.form = None
            place.set_size()

    def rewrite(self) -> None:
        """Set code and relocations of the forms chosen; the sections are edited afterwards."""
        assert self.table.relax is not None
        for group in self.groups:
            if group.base is not None:
                for edited, reloc, high in group.lows:
                    self.rewrite_low(group.base, edited, reloc, high)
        dead: dict[int, set[int]] = {}  # by section: relocations that are no more
        for place in self.places:
            if place.size == place.length:
                continue
            if place.size == 0:
                place.code = b""
                dead.setdefault(id(place.edited), set()).add(id(place.reloc))
                continue
            form = place.form
            assert form is not None
            old = int.from_bytes(place.edited.section.data[place.offset:place.offset + place.length], "little")
            place.code = form.new.copied(old).to_bytes(place.size, "little")
            place.reloc.type = form.to.number
        permission = self.table.relax.number
        for edited in {id(p.edited): p.edited for p in self.places}.values():
            gone = dead.get(id(edited), set())
            edited.section.relocs = [r for r in edited.section.relocs if id(r) not in gone and r.type != permission]

    def rewrite_low(self, base: BaseForm, edited: EditedSection, reloc: elf.ElfReloc, high: elf.ElfReloc | None) -> None:
        """Count a low part from the base register."""
        data, at, end = edited.section.data, reloc.offset, reloc.offset + base.length
        assert isinstance(data, bytearray)
        data[at:end] = base.new.of(int.from_bytes(data[at:end], "little")).to_bytes(base.length, "little")
        after = base.after[reloc.type]
        if high is not None:
            reloc.symbol, reloc.addend = high.symbol, high.addend
        address = self.target_of(edited, reloc)
        distance = base.distance(address, reloc.addend, self.gp, self.tp)
        reloc.type = after.number
        reloc.addend += distance - after.value(address, reloc.addend, 0, 0, self.gp, self.tp)
