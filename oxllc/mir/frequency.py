"""Block frequencies from branch probabilities and loops (Wu and Larus, "Static Branch Frequency and Program Profile Analysis", 1994).

A block's frequency is the expected number of its executions per execution of the function (entry: 1.0).  Innermost loops first:
with the header at 1, propagate along forward edges; the flow that comes back to the header is the loop's cyclic probability c, and
every entry into the loop then counts 1 / (1 - c) times.  c is capped so that no loop runs more than `MAX_TRIPS` times.

Where `block.probabilities` is empty, an edge that leaves a loop gets `EXIT_WEIGHT` against `STAY_WEIGHT` for one that stays
(LLVM's loop branch weights), an edge to a block that cannot return gets `COLD_WEIGHT`, one to a block that does nothing but return
counts as a return (Wu and Larus's return heuristic: 28 against 72; early exits in front of the work are rare), and the rest share evenly.
Branches that return through one block share its 28: a chain of checks is passed as often as one check, however many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.mir import loops as machine_loops

if TYPE_CHECKING:
    from oxllc.mir.function import MachineBlock, MachineFunction
    from oxllc.mir.loops import LoopInfo

MAX_TRIPS = 4096.0
STAY_WEIGHT = 31.0
EXIT_WEIGHT = 1.0
COLD_WEIGHT = 1.0 / 1024
RETURN_PASSED = 0.72  # how often the other way is taken
CHAIN = 3  # blocks with one successor that are followed to a return


def run(mf: MachineFunction, ctx: object = None) -> None:
    """Set `block.frequency` and `block.shares` of every block."""
    compute(mf, machine_loops.analyze(mf))


def edge_probabilities(mf: MachineFunction, info: LoopInfo) -> list[list[float]]:
    """Probabilities beside `successors`, by block number; each list sums to 1."""
    result: list[list[float]] = []
    returns: dict[int, int] = {}  # by number of a branch's target
    ways = [0] * len(mf.blocks)  # branches outside of loops that return through a block
    for block in mf.blocks:
        if len(block.successors) > 1:
            for s in block.successors:
                if s.number not in returns:
                    returns[s.number] = _return_of(s)
            if not info.depth[block.number]:
                for there in {returns[s.number] for s in block.successors}:
                    if there >= 0:
                        ways[there] += 1
    for block in mf.blocks:
        count = len(block.successors)
        if count < 2:
            result.append([1.0] * count)
            continue
        if len(block.probabilities) == count:
            total = sum(block.probabilities)
            if total > 0:
                result.append([p / total for p in block.probabilities])
                continue
        weights = []
        own = info.depth[block.number]
        for s in block.successors:
            leaves = own > 0 and not _inside(info, info.loop_of[block.number], s.number)
            if not s.successors and not (s.instrs and s.instrs[-1].desc.is_return):
                weights.append(COLD_WEIGHT)
            else:
                there = returns[s.number]
                weights.append(EXIT_WEIGHT if leaves else STAY_WEIGHT if there < 0 else _return_weight(max(ways[there], 1)))
        total = sum(weights)
        result.append([w / total for w in weights])
    return result


def _return_weight(ways: int) -> float:
    """The weight of one of so many branches to a return, beside `STAY_WEIGHT`."""
    return float(STAY_WEIGHT * (RETURN_PASSED ** (-1 / ways) - 1))


def _return_of(block: MachineBlock) -> int:
    """The number of the block with the return that a block leads to straight on, -1 if it does not."""
    for _ in range(CHAIN):
        if len(block.successors) != 1:
            break
        block = block.successors[0]
    return block.number if not block.successors and block.instrs and block.instrs[-1].desc.is_return else -1


def _inside(info: LoopInfo, loop: int, block: int) -> bool:
    """Whether a block belongs to a loop (or to a loop inside it)."""
    inner = info.loop_of[block]
    while inner > loop:  # parents have smaller indices
        inner = info.loops[inner].parent
    return inner == loop


def compute(mf: MachineFunction, info: LoopInfo) -> list[float]:
    """Set the blocks' frequencies and shares, return the frequencies by block number; unreachable blocks get 0.

    Those of the time before are given again while the probabilities of the edges are the same."""
    probs = edge_probabilities(mf, info)
    for block, shares in zip(mf.blocks, probs):
        block.shares = shares
    if info.frequencies is None or info.frequencies[0] != probs:
        info.frequencies = (probs, _propagate(mf, info, probs))
    freq = info.frequencies[1]
    for block, frequency in zip(mf.blocks, freq):
        block.frequency = frequency
    return freq


def _propagate(mf: MachineFunction, info: LoopInfo, probs: list[list[float]]) -> list[float]:
    n = len(mf.blocks)
    index = info.order_index
    incoming: list[list[tuple[int, float]]] = [[] for _ in range(n)]  # forward edges only
    cyclic = [0.0] * n  # by header
    for block in mf.blocks:
        b = block.number
        for s, p in zip(block.successors, probs[b]):
            if index[s.number] > index[b]:
                incoming[s.number].append((b, p))
    freq = [0.0] * n
    for loop in reversed(info.loops):
        header = loop.header
        inside = dict.fromkeys(loop.blocks, 0.0)
        inside[header] = 1.0
        for b in loop.blocks:
            if b != header:
                total = 0.0
                for p, prob in incoming[b]:
                    if p in inside:
                        total += inside[p] * prob
                inside[b] = total / (1.0 - cyclic[b])
        back = 0.0
        for latch in loop.latches:
            for s, p in zip(mf.blocks[latch].successors, probs[latch]):
                if s.number == header:
                    back += inside[latch] * p
        cyclic[header] = min(back, 1.0 - 1.0 / MAX_TRIPS)
    for b in info.order:
        if b == 0:
            freq[0] = 1.0 / (1.0 - cyclic[0])
        elif info.idom[b] >= 0:
            total = 0.0
            for p, prob in incoming[b]:
                total += freq[p] * prob
            freq[b] = total / (1.0 - cyclic[b])
    scale = freq[0] or 1.0
    return [f / scale for f in freq]
