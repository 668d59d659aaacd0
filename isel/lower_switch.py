"""Switches: ranges, jump tables, bit tests and a balanced tree of compares (LLVM's SwitchLoweringUtils; Bernstein 1985).

1. Cases are sorted as signed numbers (unsigned ones if the value is at hand zero-extended); neighbours with one target become a range.
2. Runs of ranges that are dense enough become jump tables; runs with at most three targets within one word become bit tests.
   Both by the quadratic partitioning of Kannan and Proebsting, minimal in the number of clusters.
3. A tree of compares, split where the number of cases is balanced, reaches the clusters.

The condition is written to a virtual register, since every test stands in a machine block of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from oxllc.isel.builder_control import emit_cond_branch, emit_jump
from oxllc.isel.builder_int import clean, compare, resize
from oxllc.isel.dag import MemInfo
from oxllc.isel.knownbits import is_zero_extended, known_from_range
from oxllc.mir.function import JumpTable, MemOperand
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.ir.instructions import SwitchInst
    from oxllc.ir.values import Block
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.mir.function import MachineBlock

_CH = (OTHER,)
MIN_DENSITY = 10  # per cent of a table that must be used (LLVM, not for size)
MAX_TABLE = 1 << 16


class Cluster:
    """Cases low..high (signed, inclusive).  kind: "range" (one target), "table" or "bits" (parts: the ranges inside)."""

    __slots__ = ("high", "kind", "low", "parts", "target")

    def __init__(self, kind: str, low: int, high: int, target: MachineBlock | None, parts: list[Cluster] | None = None) -> None:
        self.kind = kind
        self.low = low
        self.high = high
        self.target = target
        self.parts = parts or []


def lower_switch(b: Builder, inst: SwitchInst) -> None:
    """Emit a switch; the builder's current block is finished."""
    fl = b.fl
    default = fl.machine_block(inst.default)
    info = b.types.info(inst.operands[0].type)
    bits = info.leaves[0].bits
    parts = b.value(inst.operands[0])
    # Cases count as signed numbers, unless the value is at hand zero-extended or a byte just loaded, which comes so for nothing.
    signed = len(parts) > 1 or bits >= mvt.MVT_BITS[parts[0].vt] or not (is_zero_extended(parts[0], bits) or _loaded_byte(b, parts[0], bits))
    parts = clean(b, parts, bits, signed)
    clusters = _ranges(inst, fl.machine_block, default, signed)
    if not clusters:
        b.block.add_successor(default, 1.0)
        emit_jump(b, default)
        return
    state = _State(b, bits, default, signed)
    if len(parts) == 1 and b.optimize:
        clusters = _find_tables(clusters, b)
        clusters = _find_bit_tests(clusters, b.word_bits)
    state.parts = parts
    if len(clusters) > 1 or clusters[0].kind != "range" or clusters[0].low != clusters[0].high or len(parts) > 1:
        # The first block may use the value at hand; the others read the registers.
        state.regs = tuple(b.mf.new_vreg(b.target.legal_types[part.vt]) for part in parts)
        for reg, part in zip(state.regs, parts):
            b.exports.append(b.dag.copy_to_reg(b.dag.entry, reg, part))
            width = mvt.MVT_BITS[part.vt]
            fl.reg_facts[reg] = known_from_range(0 if signed else bits, bits if signed and bits < width else 0, width)
    b.in_switch = True
    state.emit(clusters)
    b.in_switch = False


def _loaded_byte(b: Builder, value: SDValue, bits: int) -> bool:
    node = value.node
    if node.opcode != isd.LOAD or bits != 8:
        return False
    info = node.payload
    assert isinstance(info, MemInfo)
    return info.ext == isd.EXTLOAD and mvt.MVT_BITS[info.vt] == 8 and (isd.LOAD, value.vt, info.vt, isd.ZEXTLOAD) in b.legality.legal


def _ranges(inst: SwitchInst, block_of: Callable[[Block], MachineBlock], default: MachineBlock, signed: bool) -> list[Cluster]:
    numbered = [(case.signed if signed else case.value, target) for case, target in zip(inst.cases, inst.successors[1:])]
    pairs = sorted(numbered, key=lambda pair: pair[0])
    out: list[Cluster] = []
    for number, ir_target in pairs:
        target = block_of(ir_target)
        if target is default:
            continue
        if out and out[-1].target is target and out[-1].high == number - 1:
            out[-1].high = number
        else:
            out.append(Cluster("range", number, number, target))
    return out


def _find_tables(clusters: list[Cluster], b: Builder) -> list[Cluster]:
    """Partition into as few clusters as possible, where a dense run counts as one."""
    minimum = b.fl.min_jump_table
    count = len(clusters)
    if count < 2 or minimum <= 0 or not b.legality.is_legal(isd.BRIND, b.ptr_vt):
        return clusters
    sizes = [0]
    for cluster in clusters:
        sizes.append(sizes[-1] + cluster.high - cluster.low + 1)
    # A run i..j is dense enough if ends[j] >= 100 * sizes[i] - MIN_DENSITY * low of i.  `farthest`: the j whose `ends` is above that of all
    # later ones, from the last j back: its values rise, and the first that suffices for an i is the end of the longest dense run.
    ends = [100 * sizes[j + 1] - MIN_DENSITY * (cluster.high + 1) for j, cluster in enumerate(clusters)]
    farthest: list[int] = []
    for j in range(count - 1, -1, -1):
        if not farthest or ends[j] > ends[farthest[-1]]:
            farthest.append(j)
    heights = [ends[j] for j in farthest]
    # best[i]: fewest partitions of clusters[i:]; last[i]: end of the first of them.
    best = [0] * (count + 1)
    last = [0] * count
    for i in range(count - 1, -1, -1):
        best[i] = best[i + 1] + 1
        last[i] = i
        at = bisect_left(heights, 100 * sizes[i] - MIN_DENSITY * clusters[i].low)
        start = farthest[at] if at < len(farthest) else i
        for j in range(start, i, -1):
            if best[i] == 1 or (best[i] == 2 and j < count - 1):
                break  # one partition for all, or two: no run that ends before the last cluster gives fewer
            span = clusters[j].high - clusters[i].low + 1
            cases = sizes[j + 1] - sizes[i]
            if span <= MAX_TABLE and cases * 100 >= span * MIN_DENSITY and j - i + 1 >= minimum:
                total = best[j + 1] + 1
                if total < best[i]:
                    best[i] = total
                    last[i] = j
    out: list[Cluster] = []
    i = 0
    while i < count:
        j = last[i]
        if j > i and len({c.target for c in clusters[i : j + 1]}) > 1:
            out.append(Cluster("table", clusters[i].low, clusters[j].high, None, clusters[i : j + 1]))
        else:
            out.extend(clusters[i : j + 1])
        i = j + 1
    return out


def _find_bit_tests(clusters: list[Cluster], word: int) -> list[Cluster]:
    """Runs of ranges within one word that have at most three targets."""
    out: list[Cluster] = []
    i = 0
    while i < len(clusters):
        end = i
        targets: list[MachineBlock] = []
        for j in range(i, len(clusters)):
            cluster = clusters[j]
            if cluster.kind != "range" or cluster.high - clusters[i].low >= word:
                break
            assert cluster.target is not None
            if cluster.target not in targets:
                if len(targets) == 3:
                    break
                targets.append(cluster.target)
            run = j - i + 1
            # LLVM's thresholds: compares saved against one test (and one range check) for each target.
            compares = sum(1 if c.low == c.high else 2 for c in clusters[i : j + 1])
            if (len(targets), compares) >= (1, 3) and (
                (len(targets) == 1 and compares >= 3) or (len(targets) == 2 and compares >= 5) or (len(targets) == 3 and compares >= 6)
            ):
                end = i + run
        if end > i:
            out.append(Cluster("bits", clusters[i].low, clusters[end - 1].high, None, clusters[i:end]))
            i = end
        else:
            out.append(clusters[i])
            i += 1
    return out


class _State:
    """Emits the tree of tests block by block."""

    def __init__(self, b: Builder, bits: int, default: MachineBlock, signed: bool) -> None:
        self.b = b
        self.bits = bits
        self.signed = signed
        self.default = default
        self.parts: Parts = ()
        self.regs: tuple[int, ...] = ()

    def value(self) -> Parts:
        """The condition in the block at hand, extended to its registers."""
        if self.parts:
            return self.parts
        b = self.b
        out = []
        for reg in self.regs:
            part = b.dag.copy_from_reg(b.dag.entry, reg, b.word_vt if len(self.regs) > 1 else b.types.int_parts(self.bits)[0]).values[0]
            if part.known is None:
                part.known = b.fl.reg_facts.get(reg)
            out.append(part)
        return tuple(out)

    def next_block(self, block: MachineBlock) -> None:
        """Finish the current block and go on in another."""
        self.b.fl.finish_block(self.b)
        self.b.fl.start_block(self.b, block)
        self.parts = ()

    def emit(self, clusters: list[Cluster]) -> None:
        """The tree for sorted clusters; bounds of the value are narrowed on the way down (None: unknown)."""
        b = self.b
        half = 1 << (self.bits - 1)
        first, last = (-half, half - 1) if self.signed else (0, 2 * half - 1)
        work: list[tuple[MachineBlock | None, list[Cluster], int, int]] = [(None, clusters, first, last)]
        while work:
            block, here, low, high = work.pop()
            if block is not None:
                self.next_block(block)
            if len(here) <= 3 and all(c.kind == "range" for c in here):
                self._chain(here, low, high)
                continue
            if len(here) == 1:
                cluster = here[0]
                if cluster.kind == "table":
                    self._table(cluster, low, high)
                elif cluster.kind == "bits":
                    self._bits(cluster, low, high)
                continue
            middle = len(here) // 2
            left, right = here[:middle], here[middle:]
            pivot = right[0].low
            condition = self._test(isd.SETLT, pivot)
            left_block = self._block_for(left, low, pivot - 1)
            right_block = self._block_for(right, pivot, high)
            b.block.add_successor(left_block)
            b.block.add_successor(right_block)
            emit_cond_branch(b, condition, left_block, right_block)
            # The right half is pushed first, so the left one is emitted next and falls through.
            if self._needs_block(right, pivot, high):
                work.append((right_block, right, pivot, high))
            if self._needs_block(left, low, pivot - 1):
                work.append((left_block, left, low, pivot - 1))

    def _needs_block(self, clusters: list[Cluster], low: int, high: int) -> bool:
        only = clusters[0]
        return not (len(clusters) == 1 and only.kind == "range" and only.low == low and only.high == high)

    def _block_for(self, clusters: list[Cluster], low: int, high: int) -> MachineBlock:
        if not self._needs_block(clusters, low, high):
            target = clusters[0].target
            assert target is not None
            return target
        return self.b.fl.new_block_after(self.b)

    def _test(self, cc: int, number: int) -> SDValue:
        """Compare the condition with a number; registers of one part hold it extended, so all of their bits can be compared."""
        b = self.b
        x = self.value()
        if len(x) == 1:
            return b.dag.setcc(b.bool_vt, x[0], b.const(number, x[0].vt), cc)
        return compare(b, cc, x, b.int_parts_of(number, tuple(p.vt for p in x)), self.bits)

    def _chain(self, clusters: list[Cluster], low: int, high: int) -> None:
        """A few ranges: one test after the other."""
        b = self.b
        for i, cluster in enumerate(clusters):
            assert cluster.target is not None
            last = i == len(clusters) - 1
            x = self.value()
            vts = tuple(p.vt for p in x)
            if cluster.low <= low and cluster.high >= high:
                b.block.add_successor(cluster.target)
                emit_jump(b, cluster.target)
                return
            if cluster.low == cluster.high:
                condition = self._test(isd.SETEQ, cluster.low)
            elif cluster.low <= low:
                condition = self._test(isd.SETLE, cluster.high)
            elif cluster.high >= high:
                condition = self._test(isd.SETGE, cluster.low)
            elif len(x) == 1:
                # low <= x <= high as one unsigned compare; sign-extended values differ without overflow in the wider register
                # or wrap in a full one, and both are right.
                shifted = b.op_const(isd.SUB, x[0], cluster.low)
                condition = b.dag.setcc(b.bool_vt, shifted, b.const(cluster.high - cluster.low, vts[0]), isd.SETULE)
            else:
                condition = b.op(isd.AND, self._test(isd.SETGE, cluster.low), self._test(isd.SETLE, cluster.high))
            if last:
                rest = self.default
            else:
                rest = b.fl.new_block_after(b)
            b.block.add_successor(cluster.target)
            b.block.add_successor(rest)
            emit_cond_branch(b, condition, cluster.target, rest)
            if cluster.low <= low:
                low = cluster.high + 1
            if not last:
                self.next_block(rest)

    def _offset(self, cluster: Cluster) -> SDValue:
        x = self.value()[0]
        return self.b.op_const(isd.SUB, x, cluster.low) if cluster.low else x

    def _range_check(self, cluster: Cluster, low: int, high: int) -> None:
        """Leave for the default unless the value lies in the cluster; the builder goes on in a block of its own."""
        b = self.b
        if cluster.low <= low and cluster.high >= high:
            return
        offset = self._offset(cluster)
        condition = b.dag.setcc(b.bool_vt, offset, b.const(cluster.high - cluster.low, offset.vt), isd.SETUGT)
        inside = b.fl.new_block_after(b)
        b.block.add_successor(self.default)
        b.block.add_successor(inside)
        emit_cond_branch(b, condition, self.default, inside)
        self.next_block(inside)

    def _table(self, cluster: Cluster, low: int, high: int) -> None:
        b = self.b
        self._range_check(cluster, low, high)
        targets: list[MachineBlock] = []
        for part in cluster.parts:
            assert part.target is not None
            missing = part.low - cluster.low - len(targets)
            targets.extend([self.default] * missing)
            targets.extend([part.target] * (part.high - part.low + 1))
        mf = b.mf
        size = b.fl.jump_table_entry
        symbol = b.fl.module.jump_table_symbol(len(mf.jump_tables))
        mf.jump_tables.append(JumpTable(symbol, targets, size))
        dag = b.dag
        index = resize(b, self._offset(cluster), b.ptr_vt, False)
        table = dag.get(isd.JUMP_TABLE, b.ptr_vt, (), (symbol, 0))
        address = b.op(isd.ADD, table, b.op_const(isd.SHL, index, size.bit_length() - 1))
        mem_vt = mvt.int_mvt(size * 8)
        assert mem_vt is not None
        ext = isd.NON_EXTLOAD if mem_vt == b.ptr_vt else isd.SEXTLOAD
        entry = dag.load(dag.entry, address, b.ptr_vt, MemInfo(mem_vt, ext, MemOperand(size, size, True, is_invariant=True, base=symbol)))
        # Entries as wide as a pointer are addresses, narrower ones distances from the table (see `streamer.emit_function`).
        target = entry.values[0] if mem_vt == b.ptr_vt else b.op(isd.ADD, entry.values[0], table)
        for block in dict.fromkeys(targets):
            b.block.add_successor(block)
        dag.root = dag.make(isd.BRIND, _CH, (b.control_root(), target)).values[0]

    def _bits(self, cluster: Cluster, low: int, high: int) -> None:
        b = self.b
        # With a small lowest case no subtraction is needed.
        if cluster.low >= 0 and cluster.high < b.word_bits:
            cluster = Cluster("bits", 0, cluster.high, None, cluster.parts)
        self._range_check(cluster, low, high)
        masks: dict[MachineBlock, int] = {}
        for part in cluster.parts:
            assert part.target is not None
            mask = ((1 << (part.high - part.low + 1)) - 1) << (part.low - cluster.low)
            masks[part.target] = masks.get(part.target, 0) | mask
        order = sorted(masks.items(), key=lambda item: -item[1].bit_count())
        for i, (target, mask) in enumerate(order):
            last = i == len(order) - 1
            x = self._offset(cluster)
            wide = resize(b, x, b.word_vt, False)
            shifted = b.dag.get(isd.SRL, b.word_vt, (b.const(mask, b.word_vt), wide))
            bit = b.op_const(isd.AND, shifted, 1)
            condition = b.dag.setcc(b.bool_vt, bit, b.const(0, bit.vt), isd.SETNE)
            rest = self.default if last else b.fl.new_block_after(b)
            b.block.add_successor(target)
            b.block.add_successor(rest)
            emit_cond_branch(b, condition, target, rest)
            if not last:
                self.next_block(rest)
