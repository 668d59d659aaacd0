"""Machine code to instructions: a decision tree over the fixed bits of every encoding of a target.

The tree is made from `InstrDesc.fixed_mask` and `fixed_bits`: a node looks at the bits that are fixed in all its candidates and
branches on their value; where no common bit is left to tell candidates apart, they are tried in the order of the target's decoder
namespaces, and within one from the most to the least specific (`c.nop` inside `c.addi`).  One tree per instruction size; sizes are
tried from the smallest, since the length bits are fixed bits too.  Results are memoized by the word.

A target with `wide` rules has a longer form of each instruction: a prefix, then the ordinary word; the prefix carries
upper register-number bits, a predicate register and upper immediate bits.

Operand values: a register id, or the immediate as the assembler writes it (scaled, sign-extended).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from oxllc.target_desc.model import InstrDesc, OperandInfo, Target

    Node: TypeAlias = "list[Candidate] | tuple[int, dict[int, Node]]"


class Candidate:
    """One encoding: which bits it fixes, and how its operands are gathered."""

    __slots__ = ("bits", "desc", "fields", "mask", "rank")

    def __init__(self, desc: InstrDesc, rank: int) -> None:
        self.desc = desc
        self.rank = rank  # of its namespace: lower ones are tried first
        self.mask = desc.fixed_mask
        self.bits = desc.fixed_bits
        runs: list[list[tuple[int, int, int]]] = [[] for _ in desc.operands]  # per operand: (word bit, operand bit, length)
        assert desc.encoding is not None
        for at, what in enumerate(desc.encoding):
            if isinstance(what, tuple):
                position, bit = what
                mine = runs[position]
                if mine and mine[-1][0] + mine[-1][2] == at and mine[-1][1] + mine[-1][2] == bit:
                    mine[-1] = (mine[-1][0], mine[-1][1], mine[-1][2] + 1)
                else:
                    mine.append((at, bit, 1))
        self.fields = runs


class Decoded:
    """One decoded instruction: `operands` beside `desc.operands`; `predicate` a register id or 0; `size` in bytes."""

    __slots__ = ("desc", "operands", "predicate", "predicate_inverted", "size", "word")

    def __init__(self, desc: InstrDesc, operands: tuple[int, ...], size: int, word: int, predicate: int = 0,
                 predicate_inverted: bool = False) -> None:
        self.desc = desc
        self.operands = operands
        self.size = size
        self.word = word
        self.predicate = predicate
        self.predicate_inverted = predicate_inverted

    def __repr__(self) -> str:
        return f"<{self.desc.name} {self.operands}>"


def build_tree(candidates: list[Candidate], seen: int = 0) -> Node:
    """The decision tree of some encodings; bits in `seen` were tested above."""
    common = ~seen
    for c in candidates:
        common &= c.mask
    if len(candidates) > 1 and common:
        groups: dict[int, list[Candidate]] = {}
        for c in candidates:
            groups.setdefault(c.bits & common, []).append(c)
        if len(groups) > 1 or seen == 0:
            return (common, {value: build_tree(group, seen | common) for value, group in groups.items()})
    return sorted(candidates, key=lambda c: (c.rank, -c.mask.bit_count()))


class Decoder:
    """Decodes the instructions of one target (its CPU and features)."""

    def __init__(self, target: Target) -> None:
        self.target = target
        by_size: dict[int, list[Candidate]] = {}
        ranks = {name: i for i, name in enumerate(target.decoder_namespaces)}
        for desc in target.instrs:
            if desc.encoding is not None and not desc.is_pseudo and not desc.is_code_gen_only and desc.fixed_mask:
                by_size.setdefault(desc.size, []).append(Candidate(desc, ranks.get(desc.decoder_namespace, len(ranks))))
        self.trees: dict[int, Node] = {size: build_tree(by_size[size]) for size in sorted(by_size)}
        self.registers: dict[tuple[int, int], dict[int, int]] = {}
        self.memo: dict[int, Decoded | None] = {}
        self.wide = WideForm.of(target)
        self.max_size = max(self.trees, default=0) + (self.wide.prefix_size if self.wide else 0)
        self.unit = 1 if any(size % 2 for size in self.trees) else 2  # bytes: instructions begin at multiples of it

    def decode(self, data: bytes) -> Decoded | None:
        """The instruction at the start of `data` (up to `max_size` bytes; fewer at the end of a section), None if there is none."""
        have = len(data)
        for size in self.trees:
            if size > have:
                break
            found = self.decode_word(int.from_bytes(data[:size], "little"), size)
            if found is not None:
                return found
        if self.wide is not None:
            prefix_size = self.wide.prefix_size
            prefix = int.from_bytes(data[:prefix_size], "little")
            if have > prefix_size and self.wide.matches(prefix):
                for size in self.trees:
                    if prefix_size + size <= have:
                        word = int.from_bytes(data[prefix_size : prefix_size + size], "little")
                        found = self._decode_wide(prefix, word, size)
                        if found is not None:
                            return found
        return None

    def decode_word(self, word: int, size: int) -> Decoded | None:
        """The instruction of exactly `size` bytes that `word` encodes, or None."""
        key = word << 4 | size
        if key in self.memo:
            return self.memo[key]
        found = None
        for c in self._candidates(word, size):
            operands = self._operands(c, word, None)
            if operands is not None:
                found = Decoded(c.desc, operands, size, word)
                break
        self.memo[key] = found
        return found

    def _decode_wide(self, prefix: int, word: int, size: int) -> Decoded | None:
        wide = self.wide
        assert wide is not None
        full = (prefix | word << 8 * wide.prefix_size) << 4 | (wide.prefix_size + size)
        if full in self.memo:
            return self.memo[full]
        found = None
        for c in self._candidates(word, size):
            operands = self._operands(c, word, prefix)
            if operands is not None:
                predicate, inverted = wide.predicate(prefix, self)
                found = Decoded(c.desc, operands, wide.prefix_size + size, prefix | word << 8 * wide.prefix_size, predicate, inverted)
                break
        self.memo[full] = found
        return found

    def _candidates(self, word: int, size: int) -> list[Candidate]:
        node = self.trees.get(size)
        while isinstance(node, tuple):
            mask, table = node
            node = table.get(word & mask)
        return [c for c in node or () if word & c.mask == c.bits]

    def _operands(self, c: Candidate, word: int, prefix: int | None) -> tuple[int, ...] | None:
        out: list[int] = []
        desc = c.desc
        for position, info in enumerate(desc.operands):
            raw = width = 0
            for at, bit, length in c.fields[position]:
                raw |= ((word >> at) & ((1 << length) - 1)) << bit
                width = max(width, bit + length)
            if prefix is not None and self.wide is not None:
                raw, width = self.wide.extend(prefix, info, raw, width)
            value = self.operand_value(info, raw, width)
            if value is None:
                return None
            out.append(value)
        for def_position, use_position in desc.tied:
            if not c.fields[use_position]:
                out[use_position] = out[def_position]
            elif not c.fields[def_position]:
                out[def_position] = out[use_position]
        return tuple(out)

    def operand_value(self, info: OperandInfo, raw: int, width: int) -> int | None:
        """The operand that a field of `width` bits with the pattern `raw` means; None where it is not a legal one."""
        if info.reg_class >= 0:
            if not width:  # no field: the only register of its class
                members = self.target.classes[info.reg_class].members
                return members[0] if len(members) == 1 else 0
            return self.register_table(info.reg_class, width).get(raw)
        if info.signed and width and raw >> (width - 1):
            raw -= 1 << width
        value = info.bias - (raw << info.scale) if info.negated else info.bias + (raw << info.scale)
        return None if value in info.excluded else value

    def register_table(self, class_id: int, width: int) -> dict[int, int]:
        """Field value to register id for a class and a field of `width` bits (a short field holds the low bits)."""
        table = self.registers.get((class_id, width))
        if table is None:
            low = (1 << width) - 1
            table = {}
            for r in self.target.classes[class_id].members:
                table.setdefault(self.target.registers[r].encoding & low, r)
            full = {self.target.registers[r].encoding for r in self.target.classes[class_id].members}
            if len(full) > len(table):  # the field is shorter than the register number: no other register may answer
                table = {}
                for r in self.target.classes[class_id].members:
                    if self.target.registers[r].encoding <= low:
                        table[self.target.registers[r].encoding] = r
            self.registers[(class_id, width)] = table
        return table


class WideForm:
    """The target's `WideRules` in the form that decoding wants: per prefix field the pairs (prefix bit, value bit)."""

    __slots__ = ("class_id", "parts", "prefix_size", "rules")

    @staticmethod
    def of(target: Target) -> WideForm | None:
        """The wide form of a target, None where it has none."""
        return None if target.wide is None else WideForm(target)

    def __init__(self, target: Target) -> None:
        assert target.wide is not None
        self.rules = target.wide
        self.prefix_size = self.rules.size
        self.parts: dict[str, list[tuple[int, int]]] = {}
        for at, what in enumerate(self.rules.layout):
            if isinstance(what, tuple):
                self.parts.setdefault(what[0], []).append((at, what[1]))
        self.class_id = target.simt.lane_class if target.simt is not None else target.pointer_class

    def matches(self, prefix: int) -> bool:
        """Whether a word is a prefix."""
        return prefix & self.rules.fixed_mask == self.rules.fixed_bits

    def part(self, prefix: int, name: str) -> int:
        """The value of one field of the prefix."""
        value = 0
        for at, bit in self.parts.get(name, ()):
            value |= (prefix >> at & 1) << bit
        return value

    def extend(self, prefix: int, info: OperandInfo, raw: int, width: int) -> tuple[int, int]:
        """An operand's field with the prefix's bits above it: (value, width)."""
        if info.reg_class >= 0:
            name = self.rules.fields.get(info.name, "")
        else:
            name = "imm" if info.type_name in self.rules.imm_operands else ""
        bits = self.parts.get(name)
        if not name or not bits or not width:
            return raw, width
        return raw | self.part(prefix, name), max(width, 1 + max(bit for _, bit in bits))

    def predicate(self, prefix: int, decoder: Decoder) -> tuple[int, bool]:
        """(predicate register id or 0, run where it is zero)."""
        if not self.part(prefix, "enable"):
            return 0, False
        number = self.part(prefix, "pred")
        table = decoder.register_table(self.class_id, 7)
        return table.get(number, 0), bool(self.part(prefix, "invert"))
