"""Graph colouring by iterated register coalescing.

L. George and A. Appel, "Iterated Register Coalescing" (TOPLAS 1996): simplify, conservative coalescing (Briggs' and George's tests),
freeze, optimistic potential spills (Briggs 1994), select.  Differences:

  - Register classes, pairs and overlapping registers: Smith, Ramsey and Holloway, "A Generalized Algorithm for Graph-Coloring Register
    Allocation" (PLDI 2004): a node's degree is the number of its candidates that its neighbours can block at worst; it is
    insignificant when that is less than the number of candidates left by fixed registers.
  - Fixed registers are no nodes: their units are forbidden to the live ranges they meet.  Coalescing with a fixed register colours
    the node at once.
  - A node that gets no colour is not spilled everywhere but cut (`ranges.split`): at loops, then blocks, then single accesses; the graph is
    built anew until all nodes have colours.
  - Select may take the colour away from cheaper neighbours, and a node that is one access moves its neighbours, so the last
    accesses of legal code always get registers.

Input: `Problem`.  Output: `Allocation` with pieces.  Complexity per round: O(edges + moves x degree); rounds: at most the loop depth + 3.
"""

from __future__ import annotations

from bisect import bisect_right
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError
from oxllc.mir.function import FIRST_VREG
from oxllc.passes.coalescing import common_class
from oxllc.regalloc import interference
from oxllc.regalloc.operands import Demand, assign_operands
from oxllc.regalloc.problem import CALLEE_SAVED_COST, Problem
from oxllc.regalloc.ranges import INF, LiveRange, definition_is_dead, initial, split, to_allocation

if TYPE_CHECKING:
    from oxllc.mir.context import PassContext
    from oxllc.mir.function import MachineFunction
    from oxllc.regalloc.result import Allocation

SIMPLIFY, FREEZE, SPILL, STACK, MERGED, COLOURED, GONE = range(7)
REPAIR = 20  # one of so many nodes without a colour: colour their parts in the graph as it is, instead of building it anew


def allocate(mf: MachineFunction, ctx: PassContext) -> Allocation:
    """Allocate registers of a function that is out of SSA and in two-address form."""
    p = Problem(mf, ctx)
    nodes = initial(p)
    rounds = 0
    splits = 0
    blocked = BlockingTable(p)
    while True:
        rounds += 1
        colouring = Colouring(p, nodes, blocked)
        uncoloured = colouring.run()
        if not uncoloured:
            break
        if len(uncoloured) * REPAIR <= len(nodes):
            splits += colouring.repair(uncoloured)
            nodes = colouring.coloured()
            break
        gone = set(uncoloured)
        kept = [node for n, node in enumerate(nodes) if n not in gone]
        for n in uncoloured:
            parts = split(p, nodes[n])
            splits += len(parts)
            kept += [part for part in parts if not definition_is_dead(p, part)]
        nodes = kept
    result = to_allocation(p, nodes)
    result.stats["rounds"] = rounds
    result.stats["splits"] = splits
    return result


class Blocking(dict[int, int]):
    """One row of the table of Smith, Ramsey and Holloway: by class b, how many candidates of class a one register of b can overlap at most.

    Entries are made when asked for: a target may have many more classes than a function uses."""

    def __init__(self, p: Problem, a: int) -> None:
        super().__init__()
        self.p = p
        self.class_id = a
        self.holders: dict[int, int] = {}  # candidates of a, as a bit set, by unit
        for k, (_, mask) in enumerate(p.candidates[a]):
            while mask:
                low = mask & -mask
                mask ^= low
                self.holders[low] = self.holders.get(low, 0) | 1 << k

    def __missing__(self, b: int) -> int:
        p = self.p
        worst = 0
        if p.class_units[self.class_id] & p.class_units[b]:
            for _, mask in p.candidates[b]:
                mine = 0
                while mask:
                    low = mask & -mask
                    mask ^= low
                    mine |= self.holders.get(low, 0)
                worst = max(worst, mine.bit_count())
        self[b] = worst
        return worst


class BlockingTable(dict[int, Blocking]):
    """Rows by class a, made when asked for."""

    def __init__(self, p: Problem) -> None:
        super().__init__()
        self.p = p

    def __missing__(self, a: int) -> Blocking:
        row = self[a] = Blocking(self.p, a)
        return row


class Colouring:
    """One round on one graph.  Nodes are indices; `alias` leads from a coalesced node to the one that stands for it."""

    def __init__(self, p: Problem, nodes: list[LiveRange], blocked: BlockingTable) -> None:
        self.p = p
        self.nodes = nodes
        self.adjacent = interference.build(p, nodes)
        self.blocked = blocked
        count = len(nodes)
        self.class_of = [p.mf.vreg_class[node.v] for node in nodes]
        self.forbidden = [node.forbidden for node in nodes]
        self.cost = [node.cost for node in nodes]
        self.state = bytearray(count)
        self.alias = list(range(count))
        self.members: dict[int, list[int]] = {}
        self.reg = [0] * count
        self.choice_cache: dict[tuple[int, int], int] = {}
        self.choices = [self._choices(n) for n in range(count)]
        self.degree = [0] * count
        used = sorted(set(self.class_of))
        worst = {a: max(blocked[a][b] for b in used) for a in used}
        for n, mine in enumerate(self.adjacent):
            row = blocked[self.class_of[n]]
            bound = len(mine) * worst[self.class_of[n]]
            if bound < self.choices[n]:
                self.degree[n] = bound  # an upper bound is enough while it is insignificant
                continue
            total = 0
            for m in mine:
                total += row[self.class_of[m]]
            self.degree[n] = total
        self.moves_of: dict[int, list[int]] = {}
        self.moves: list[tuple[float, int, int]] = []  # (frequency, node, node or -register)
        self.move_live: list[bool] = []
        self.node_of_vreg: dict[int, list[int]] = {}
        for n, node in enumerate(nodes):
            self.node_of_vreg.setdefault(node.v, []).append(n)
        self.unpaid = p.callee_saved_units & ~(p.fixed.any_in(0, p.fixed.points[-1] + 1) if p.fixed.points else 0)
        self.stack: list[int] = []

    def _choices(self, n: int) -> int:
        """Number of candidates that fixed registers leave to a node."""
        key = self.class_of[n], self.forbidden[n]
        found = self.choice_cache.get(key)
        if found is None:
            found = self.choice_cache[key] = sum(1 for _, units in self.p.candidates[key[0]] if not units & key[1])
        return found

    # -- set-up -----------------------------------------------------------------------------------------------------

    def run(self) -> list[int]:
        """Colour the graph; the registers go to the live ranges.  Returns the nodes without a colour."""
        self._find_moves()
        self._make_worklists()
        while self._step():
            pass
        return self._select()

    def _node_at(self, v: int, point: int) -> int:
        """The node of a register that is live at a point, -1 if it is in memory there."""
        nodes = self.node_of_vreg.get(v)
        if not nodes:
            return -1
        if len(nodes) == 1 and self.nodes[nodes[0]].level == 0:
            return nodes[0]
        for n in nodes:
            if point in self.nodes[n].accesses:
                return n
        return -1

    def _find_moves(self) -> None:
        copy = self.p.target.desc("COPY")
        freq = self.p.point_freq
        for i, mi in enumerate(self.p.numbering.instrs):
            if mi is None or mi.desc is not copy or mi.predicate:
                continue
            dst: int = mi.ops[0]  # type: ignore[assignment]
            src: int = mi.ops[1]  # type: ignore[assignment]
            a = self._node_at(dst - FIRST_VREG, 2 * i + 1) if dst >= FIRST_VREG else -1 - dst
            b = self._node_at(src - FIRST_VREG, 2 * i) if src >= FIRST_VREG else -1 - src
            if (dst >= FIRST_VREG and a < 0) or (src >= FIRST_VREG and b < 0) or (a < 0 and b < 0):
                continue
            if a < 0:
                a, b = b, a
            if b < 0 and not self.p.allowed[self.class_of[a]] >> (-1 - b) & 1:
                continue
            k = len(self.moves)
            self.moves.append((freq[i], a, b))
            self.move_live.append(True)
            self.moves_of.setdefault(a, []).append(k)
            if b >= 0:
                self.moves_of.setdefault(b, []).append(k)

    def _make_worklists(self) -> None:
        self.simplify: list[int] = []
        self.freeze: list[int] = []
        self.spill: list[tuple[float, int]] = []
        self.ready_moves = [(-freq, k) for k, (freq, _, _) in enumerate(self.moves)]
        heapify(self.ready_moves)
        for n in range(len(self.nodes)):
            self._classify(n)

    def _classify(self, n: int) -> None:
        """Put a node on the worklist where it belongs."""
        if self.degree[n] >= self.choices[n]:
            self.state[n] = SPILL
            heappush(self.spill, (self._spill_key(n), n))
        elif n in self.moves_of and self._move_related(n):
            self.state[n] = FREEZE
            self.freeze.append(n)
        else:
            self.state[n] = SIMPLIFY
            self.simplify.append(n)

    def _spill_key(self, n: int) -> float:
        return self.cost[n] / (self.degree[n] + 1)

    def _move_related(self, n: int) -> bool:
        live = self.move_live
        return any(live[k] for k in self.moves_of.get(n, ()))

    def _find(self, n: int) -> int:
        alias = self.alias
        while alias[n] != n:
            alias[n] = alias[alias[n]]
            n = alias[n]
        return n

    # -- worklists --------------------------------------------------------------------------------------------------

    def _step(self) -> bool:
        """One step of the worklist algorithm; False when all nodes are on the stack."""
        while self.simplify:
            n = self.simplify.pop()
            if self.state[n] == SIMPLIFY:
                self._push(n)
        while self.ready_moves:
            _, k = heappop(self.ready_moves)
            if self.move_live[k]:
                self._try_move(k)
                return True
        while self.freeze:
            n = self.freeze.pop()
            if self.state[n] == FREEZE:
                self._freeze_moves(n)
                self.state[n] = SIMPLIFY
                self.simplify.append(n)
                return True
        while self.spill:
            key, n = heappop(self.spill)
            if self.state[n] != SPILL:
                continue
            now = self._spill_key(n)
            if now > key and self.spill and now > self.spill[0][0]:
                heappush(self.spill, (now, n))  # its degree has fallen since
                continue
            self._freeze_moves(n)
            self._push(n)
            return True
        return False

    def _push(self, n: int) -> None:
        self.state[n] = STACK
        self.stack.append(n)
        self._leave(n)

    def _leave(self, n: int) -> None:
        """A node goes out of the graph: its neighbours' degrees fall."""
        state = self.state
        degree = self.degree
        choices = self.choices
        class_of = self.class_of
        blocked = self.blocked
        mine = class_of[n]
        for m in self.adjacent[n]:
            if state[m] <= SPILL:
                before = degree[m]
                after = degree[m] = before - blocked[class_of[m]][mine]
                if state[m] == SPILL and after < choices[m]:
                    self._enable_moves(m)
                    self._classify(m)

    def _enable_moves(self, n: int) -> None:
        """A node became insignificant: moves of it and its neighbours may be coalesced now."""
        if n in self.moves_of:
            for k in self.moves_of[n]:
                if self.move_live[k]:
                    heappush(self.ready_moves, (-self.moves[k][0], k))

    def _freeze_moves(self, n: int) -> None:
        """Give up the moves of a node."""
        for k in self.moves_of.get(n, ()):
            if self.move_live[k]:
                self._drop_move(k)

    def _drop_move(self, k: int) -> None:
        self.move_live[k] = False
        for end in self.moves[k][1:]:
            if end >= 0:
                n = self._find(end)
                if self.state[n] == FREEZE and not self._move_related(n):
                    self.state[n] = SIMPLIFY
                    self.simplify.append(n)

    # -- coalescing -------------------------------------------------------------------------------------------------

    def _try_move(self, k: int) -> None:
        _, a, b = self.moves[k]
        a = self._find(a)
        if b < 0:
            self._try_fixed(k, a, -1 - b)
            return
        b = self._find(b)
        if a == b or self.state[a] >= STACK or self.state[b] >= STACK or b in self.adjacent[a]:
            self._drop_move(k)
            return
        if len(self.adjacent[a]) < len(self.adjacent[b]):
            a, b = b, a
        rc = common_class(self.p.target, self.class_of[a], self.class_of[b])
        if rc < 0 or self.cost[a] == INF or self.cost[b] == INF:
            self._drop_move(k)
            return
        forbidden = self.forbidden[a] | self.forbidden[b]
        choices = sum(1 for _, units in self.p.candidates[rc] if not units & forbidden)
        if choices and (self._briggs(a, b, rc, choices) or self._george(a, b, rc, forbidden)):
            self._merge(k, a, b, rc, forbidden)
        # else: the move stays live and is tried again when a neighbour becomes insignificant, or frozen

    def _briggs(self, a: int, b: int, rc: int, choices: int) -> bool:
        """Whether the joined node would have neighbours of significant degree that block fewer candidates than it has."""
        row = self.blocked[rc]
        degree, limit, state, class_of = self.degree, self.choices, self.state, self.class_of
        total = 0
        neighbours = self.adjacent[b]
        for m in self.adjacent[a]:
            if state[m] < STACK:
                d = degree[m]
                if m in neighbours:
                    d -= self.blocked[class_of[m]][rc]
                if d >= limit[m]:
                    total += row[class_of[m]]
                    if total >= choices:
                        return False
        for m in neighbours:
            if state[m] < STACK and m not in self.adjacent[a] and degree[m] >= limit[m]:
                total += row[class_of[m]]
                if total >= choices:
                    return False
        return True

    def _george(self, a: int, b: int, rc: int, forbidden: int) -> bool:
        """Whether every neighbour of b is insignificant or a neighbour of a already, and b forbids nothing new."""
        if rc != self.class_of[a] or forbidden != self.forbidden[a]:
            return False
        mine = self.adjacent[a]
        return all(m in mine or self.state[m] >= STACK or self.degree[m] < self.choices[m] for m in self.adjacent[b])

    def _merge(self, k: int, a: int, b: int, rc: int, forbidden: int) -> None:
        """b becomes part of a."""
        self.move_live[k] = False
        self.alias[b] = a
        self.state[b] = MERGED
        self.members.setdefault(a, [a]).extend(self.members.pop(b, [b]))
        self.forbidden[a] = forbidden
        self.class_of[a] = rc
        self.choices[a] = self._choices(a)
        self.cost[a] += self.cost[b]
        adjacent, class_of, state = self.adjacent, self.class_of, self.state
        mine = adjacent[a]
        for m in adjacent[b]:
            weight = self.blocked[class_of[m]][class_of[b]]
            if m in mine:
                if state[m] < STACK:
                    self.degree[m] -= weight
                    if state[m] == SPILL and self.degree[m] < self.choices[m]:
                        self._enable_moves(m)
                        self._classify(m)
            else:
                mine.add(m)
                adjacent[m].add(a)
        row = self.blocked[rc]
        self.degree[a] = sum(row[class_of[m]] for m in mine if state[m] < STACK)
        moves = self.moves_of.setdefault(a, [])
        moves += self.moves_of.pop(b, [])
        self._classify(a)

    def _try_fixed(self, k: int, a: int, reg: int) -> None:
        """Coalesce a node with a physical register: colour it now, if George's test allows."""
        units = self.p.units[reg]
        if (self.state[a] >= STACK or self.forbidden[a] & units or units & self.unpaid
                or not self.p.allowed[self.class_of[a]] >> reg & 1 or self.cost[a] == INF):
            self._drop_move(k)
            return
        state = self.state
        for m in self.adjacent[a]:
            if state[m] == COLOURED:
                if self.p.units[self.reg[m]] & units:
                    self._drop_move(k)
                    return
            elif state[m] < STACK and self.degree[m] >= self.choices[m] and self.forbidden[m] & units != units & self.p.class_units[
                    self.class_of[m]]:
                return
        self.move_live[k] = False
        self.reg[a] = reg
        self._freeze_moves(a)
        state[a] = COLOURED
        for m in self.adjacent[a]:
            if state[m] < STACK and units & self.p.class_units[self.class_of[m]] & ~self.forbidden[m]:
                # from now on the register counts among what is forbidden, not in the degree
                self.forbidden[m] |= units & self.p.class_units[self.class_of[m]]
                self.choices[m] = self._choices(m)
        self._leave(a)
        for m in self.adjacent[a]:
            if state[m] in (SIMPLIFY, FREEZE) and self.degree[m] >= self.choices[m]:
                self._classify(m)

    # -- select -----------------------------------------------------------------------------------------------------

    def _select(self) -> list[int]:
        """Pop the stack and colour; returns uncoloured nodes."""
        state = self.state
        failed: list[int] = []
        while self.stack:
            n = self.stack.pop()
            taken = self._taken(n)
            reg = self._choose(n, taken)
            if not reg:
                reg = self._make_room(n, failed)
            if reg:
                self.reg[n] = reg
                state[n] = COLOURED
                self.unpaid &= ~self.p.units[reg]
            else:
                failed.append(n)
        nodes = self.nodes
        out: list[int] = []
        lost = set(failed)
        for n in range(len(nodes)):
            root = self._find(n)
            if root in lost:
                out.append(n)
            else:
                nodes[n].reg = self.reg[root]
        return out

    def _taken(self, n: int) -> int:
        units = self.p.units
        reg = self.reg
        find = self._find
        taken = self.forbidden[n]
        alias = self.alias
        for m in self.adjacent[n]:
            r = reg[m] if alias[m] == m else reg[find(m)]
            if r:
                taken |= units[r]
        return taken

    def _choose(self, n: int, taken: int) -> int:
        """A free register: a hinted one, then one that is paid for, then an unused callee-saved one if the node is worth it."""
        p = self.p
        rc = self.class_of[n]
        units = p.units
        allowed = p.allowed[rc]
        for member in self.members.get(n, (n,)):
            v = self.nodes[member].v
            for other in self.node_of_vreg[v]:  # other parts of the same register
                reg = self.reg[self._find(other)] if other != member else 0
                if reg and allowed >> reg & 1 and not units[reg] & taken:
                    return reg
            for hint in p.hints.get(v, ()):
                reg = self._hinted(hint.other, hint.sub)
                if reg and allowed >> reg & 1 and not units[reg] & (taken | self.unpaid):
                    return reg
        fresh = 0
        for reg, mask in p.candidates[rc]:
            if not mask & taken:
                if mask & self.unpaid:
                    fresh = fresh or reg
                    continue
                return reg
        return fresh if self.cost[n] >= CALLEE_SAVED_COST else 0

    def _hinted(self, other: int, sub: int) -> int:
        if other >= FIRST_VREG:
            other = next((r for r in (self.reg[self._find(m)] for m in self.node_of_vreg.get(other - FIRST_VREG, ())) if r), 0)
        if other and sub:
            return self.p.target.registers[other].sub_regs.get(sub, 0) if sub > 0 else self.p.super_reg(other, -sub)
        return other

    def _make_room(self, n: int, failed: list[int]) -> int:
        """Take a register from neighbours that are cheaper in sum, or that can have another; 0 if nothing is gained."""
        p = self.p
        units = p.units
        best = INF if self.cost[n] == INF else self.cost[n]
        best_reg = 0
        best_losers: list[int] = []
        holders: dict[int, int] = {}  # unit bits by neighbour root
        for m in self.adjacent[n]:
            root = self._find(m)
            if self.reg[root]:
                holders[root] = units[self.reg[root]]
        for reg, mask in p.candidates[self.class_of[n]]:
            if mask & self.forbidden[n]:
                continue
            losers = [m for m, held in holders.items() if held & mask]
            total = CALLEE_SAVED_COST if mask & self.unpaid else 0.0
            for m in losers:
                total += self.cost[m]
            if total < best:
                best, best_reg, best_losers = total, reg, losers
        if not best_reg and self.cost[n] == INF:
            return self._recolour(n, failed)
        for m in sorted(best_losers):
            self.reg[m] = 0
            self.state[m] = STACK
            failed.append(m)
        return best_reg

    def _recolour(self, n: int, failed: list[int]) -> int:
        """Colour all single accesses of one instruction together with n; finite neighbours give way."""
        p = self.p
        point = self.nodes[n].accesses[0] & ~1
        group = [n]
        for m in group:  # grows: those that the members may push in turn
            for k in sorted(self.adjacent[m]):
                if k not in group and self.cost[k] == INF and self.reg[k] and self.nodes[k].accesses[0] & ~1 == point:
                    group.append(k)
        found = assign_operands(
            p, [Demand(self.class_of[m], self.nodes[m].ranges, self.forbidden[m], self.reg[m]) for m in group])
        if found is None:
            rc = p.target.classes[self.class_of[n]].name
            raise OxllcError(f"{p.mf.name}: the register allocator ran out of registers of class '{rc}' for one instruction")
        for m, reg in zip(group, found):
            self.reg[m] = reg
        for m in group:
            mask = p.units[self.reg[m]]
            for k in sorted(self.adjacent[m]):
                root = self._find(k)
                if self.reg[root] and root not in group and p.units[self.reg[root]] & mask:
                    self.reg[root] = 0
                    self.state[root] = STACK
                    failed.append(root)
        return found[0]

    # -- repair -----------------------------------------------------------------------------------------------------

    def repair(self, uncoloured: list[int]) -> int:
        """Cut the nodes without a colour and colour the parts, dearest first, in the graph as it is; the number of parts.

        Whoever gives way to them tries another colour before it is cut, too.  Every step colours more cost than it uncolours, so this ends."""
        made = 0
        self.copied: dict[int, set[int]] = {}
        copy = self.p.target.desc("COPY")
        for mi in self.p.numbering.instrs:
            if mi is not None and mi.desc is copy:
                a, b = mi.ops[0] - FIRST_VREG, mi.ops[1] - FIRST_VREG  # type: ignore[operator]
                if a >= 0 and b >= 0:
                    self.copied.setdefault(a, set()).add(b)
                    self.copied.setdefault(b, set()).add(a)
        failed = list(dict.fromkeys(self._find(n) for n in uncoloured))
        while failed:
            work: list[tuple[float, int]] = []
            for root in failed:
                if self.state[root] == GONE:
                    continue
                for n in self.members.get(root, (root,)):
                    work += [(-self.cost[part], part) for part in self._cut(n, root)]
                self.state[root] = GONE
            made += len(work)
            work.sort()
            failed = []
            for _, n in work:
                self._colour_again(n, failed)
            losers = sorted({n for n in failed if self.state[n] == STACK}, key=lambda n: (-self.cost[n], n))
            failed = []
            for n in losers:
                if not self.reg[n]:
                    taken = self._taken(n)
                    reg = self._choose(n, taken)
                    if reg:
                        self._give(n, reg)
                    else:
                        failed.append(n)
        return made

    def _colour_again(self, n: int, failed: list[int]) -> None:
        reg = self._choose(n, self._taken(n)) or self._make_room(n, failed)
        if reg:
            self._give(n, reg)
        else:
            failed.append(n)

    def _give(self, n: int, reg: int) -> None:
        self.reg[n] = reg
        self.state[n] = COLOURED
        self.unpaid &= ~self.p.units[reg]

    def _cut(self, n: int, root: int) -> list[int]:
        """Replace a node of the uncoloured group `root` by its parts; their numbers.  A part's neighbours are among the group's."""
        p = self.p
        nodes = self.nodes
        parts = [part for part in split(p, nodes[n]) if not definition_is_dead(p, part)]
        self.node_of_vreg[nodes[n].v].remove(n)
        first = len(nodes)
        spans: list[tuple[int, int, int]] = []  # ascending and disjoint: parts of one value
        for k, part in enumerate(parts, first):
            nodes.append(part)
            self.adjacent.append(set())
            self.class_of.append(p.mf.vreg_class[part.v])
            self.forbidden.append(part.forbidden)
            self.cost.append(part.cost)
            self.state.append(STACK)
            self.alias.append(k)
            self.reg.append(0)
            self.node_of_vreg[part.v].append(k)
            ranges = part.ranges
            spans += [(ranges[at], ranges[at + 1], k) for at in range(0, len(ranges), 2)]
        spans.sort()
        starts = [span[0] for span in spans]
        if not spans:
            return []
        hull = spans[-1][1]
        near_nodes = set(self.adjacent[root])
        for v in self.copied.get(nodes[n].v, ()):  # they may share a register while both live whole, but not in parts
            near_nodes.update(self.node_of_vreg.get(v, ()))
        for m in sorted(near_nodes):
            near = self._find(m)
            if self.state[near] == GONE or near == root:
                continue
            ranges = nodes[m].ranges
            at = bisect_right(ranges, starts[0]) & ~1
            while at < len(ranges) and ranges[at] < hull:
                end = ranges[at + 1]
                k = max(bisect_right(starts, ranges[at]) - 1, 0)
                while k < len(spans) and spans[k][0] < end:
                    if spans[k][1] > ranges[at]:
                        self.adjacent[spans[k][2]].add(m)
                        self.adjacent[near].add(spans[k][2])
                    k += 1
                at += 2
        return list(range(first, len(nodes)))

    def coloured(self) -> list[LiveRange]:
        """The live ranges of the graph, with their registers."""
        found = []
        for n, node in enumerate(self.nodes):
            root = self._find(n)
            if self.state[root] != GONE:
                node.reg = self.reg[root]
                found.append(node)
        return found
