"""Tidying of control flow before selection.

`fold_branches`   branches and switches on constants, branches with equal targets (when phis do not tell them apart)
`remove_unreachable`  blocks that the entry does not lead to, with their phi edges
`fold_phis`       phis with one incoming value
`merge_blocks`    a block with its only successor, when it is that block's only predecessor
`skip_empty`      blocks holding only an unconditional branch are bypassed where the target's phis allow it

`split_exit_edges`   an edge that leaves a loop for phis taking constants gets a block of its own, so that loading the
                     constants is not left to every turn of the loop
`duplicate_returns`  a block that only returns is copied to the end of blocks that end in a tail call

All keep the meaning; none moves a computation.  Blocks whose address is taken are left alone.

`graph` and `tree` are those of the function as it is (made anew where they are not given), `taken` gives the blocks whose address is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from oxllc.ir.cfg import DominatorTree, Graph, predecessors, reachable_blocks
from oxllc.ir.edit import remove_edge, rename_edge, substitute
from oxllc.ir.instructions import BranchInst, CallInst, Instruction, PhiInst, SwitchInst
from oxllc.ir.module import Function, GlobalVariable
from oxllc.ir.values import Block, BlockAddress, Constant, ConstantInt, PoisonValue, UndefValue, Value


def fold_branches(function: Function) -> bool:
    """Make branches that can go one way only unconditional."""
    changed = False
    for block in function.blocks:
        last = block.instructions[-1]
        target: Block | None = None
        if isinstance(last, BranchInst) and last.operands:
            condition = last.operands[0]
            yes, no = last.successors
            if isinstance(condition, ConstantInt):
                target = yes if condition.value else no
            elif yes is no:
                target = yes
        elif isinstance(last, SwitchInst):
            condition = last.operands[0]
            if isinstance(condition, ConstantInt):
                target = last.default
                for case, where in zip(last.cases, last.successors[1:]):
                    if case.value == condition.value:
                        target = where
            elif len(last.successors) == 1:
                target = last.default
        if target is None:
            continue
        keep = False
        for successor in last.successors:
            if successor is target and not keep:
                keep = True
            else:
                remove_edge(block, successor)
        _replace_terminator(block, target)
        changed = True
    return changed


def _replace_terminator(block: Block, target: Block) -> None:
    old = block.instructions[-1]
    new = BranchInst([], [target])
    new.parent = block
    new.offset = old.offset
    new.debug_loc = old.debug_loc
    block.instructions[-1] = new


def remove_unreachable(function: Function, graph: Graph | None = None) -> bool:
    """Delete blocks that control never reaches."""
    graph = graph or Graph(function)
    numbers = reachable_blocks(graph)
    if len(numbers) == len(function.blocks):
        return False
    reachable = {graph.blocks[n] for n in numbers}
    for block in function.blocks:
        if block not in reachable:
            for successor in block.successors:
                if successor in reachable:
                    remove_edge(block, successor)
    function.blocks = [b for b in function.blocks if b in reachable]
    return True


def fold_phis(function: Function) -> bool:
    """Replace phis of one value (besides themselves) by that value, where it surely dominates."""
    mapping: dict[Value, Value] = {}
    for block in function.blocks:
        keep = 0
        for inst in block.instructions:
            if not isinstance(inst, PhiInst):
                break
            keep += 1
        if not keep:
            continue
        left: list[Instruction] = []
        for inst in block.instructions[:keep]:
            values = {v for v in inst.operands if v is not inst}
            only = next(iter(values)) if len(values) == 1 else None
            # With several edges only a constant (which needs no dominance) is safe to forward.
            if only is not None and (len(inst.operands) == 1 or isinstance(only, Constant)):
                mapping[inst] = only
            elif not values:
                mapping[inst] = PoisonValue(inst.type)
            else:
                left.append(inst)
        if len(left) != keep:
            block.instructions[:keep] = left
    substitute(function, mapping)
    return bool(mapping)


def split_exit_edges(function: Function, tree: DominatorTree) -> bool:
    """Give critical loop exits a block where the phis behind them take constants."""
    if not tree.graph.backward or not any(isinstance(i, PhiInst) for b in function.blocks for i in b.instructions[:1]):
        return False
    info = tree.loops()
    graph = info.graph
    done: set[tuple[int, int]] = set()
    for loop in info.loops:
        for source_number, target_number in loop.exits:
            if (source_number, target_number) in done or len(graph.preds[target_number]) < 2:
                continue
            source, target = graph.blocks[source_number], graph.blocks[target_number]
            last = source.instructions[-1]
            if not isinstance(last, BranchInst) or len(set(last.successors)) < 2:
                continue
            phis = [i for i in target.instructions if isinstance(i, PhiInst)]
            values = [p.operands[p.incoming_blocks.index(source)] for p in phis]
            if not any(isinstance(v, Constant) and not isinstance(v, UndefValue | PoisonValue) for v in values):
                continue
            done.add((source_number, target_number))
            block = Block("", function)
            block.offset = last.offset
            branch = BranchInst([], [target])
            branch.parent = block
            branch.offset = last.offset
            branch.debug_loc = last.debug_loc
            block.instructions.append(branch)
            last.successors = [block if s is target else s for s in last.successors]
            rename_edge(target, source, block)
            function.blocks.insert(function.blocks.index(source) + 1, block)
    return bool(done)


def duplicate_returns(function: Function, graph: Graph | None = None) -> bool:
    """Return right behind a call marked `tail`, so that selection sees a tail call."""
    graph = graph or Graph(function)
    changed = False
    for number in range(1, len(graph.blocks)):
        block = graph.blocks[number]
        last = block.instructions[-1]
        phi = block.instructions[0] if len(block.instructions) == 2 else None
        if last.opcode != "ret" or len(block.instructions) > 2 or (phi is not None and not isinstance(phi, PhiInst)):
            continue
        if phi is not None and last.operands != [phi]:
            continue
        for source in [graph.blocks[p] for p in graph.preds[number]]:
            branch = source.instructions[-1]
            call = source.instructions[-2] if len(source.instructions) > 1 else None
            if not isinstance(branch, BranchInst) or branch.operands or not isinstance(call, CallInst):
                continue
            if call.tail != "tail":
                continue
            values = list(last.operands)
            if isinstance(phi, PhiInst):
                values = [phi.operands[phi.incoming_blocks.index(source)]]
            if values and values[0] is not call:
                continue
            ret = Instruction("ret", last.type, values)
            ret.parent = source
            ret.offset = last.offset
            ret.debug_loc = last.debug_loc
            source.instructions[-1] = ret
            remove_edge(source, block)
            changed = True
    if changed:
        remove_unreachable(function)
    return changed


def address_taken(function: Function) -> set[Block]:
    """The blocks of all functions of the function's module whose address is a constant somewhere."""
    module = function.parent
    return set() if module is None else taken_in(module.globals.values(), module.functions.values())


def taken_in(variables: Iterable[GlobalVariable], functions: Iterable[Function]) -> set[Block]:
    """The blocks whose address is a constant in one of these."""
    taken: set[Block] = set()
    stack: list[Value] = []
    for variable in variables:
        if variable.initializer is not None:
            stack.append(variable.initializer)
    for other in functions:
        for inst in other.instructions():
            stack += [o for o in inst.operands if isinstance(o, Constant) and not isinstance(o, ConstantInt)]
    seen: set[Value] = set()
    while stack:
        value = stack.pop()
        if isinstance(value, BlockAddress):
            taken.add(value.block)
        elif value not in seen:
            inner = getattr(value, "elements", None) or getattr(value, "operands", None)
            if inner and isinstance(value, Constant):
                seen.add(value)
                stack += inner
    return taken


def merge_blocks(function: Function, graph: Graph | None = None, taken: Callable[[Function], set[Block]] = address_taken) -> bool:
    """Join straight-line blocks."""
    changed = False
    graph = graph or Graph(function)
    gone: set[Block] = set()
    joined: dict[Block, Block] = {}
    for number, block in enumerate(graph.blocks):
        targets = graph.succs[number]
        if len(targets) != 1 or not isinstance(block.instructions[-1], BranchInst):
            continue
        target = graph.blocks[targets[0]]
        if target is block or targets[0] == 0 or len(graph.preds[targets[0]]) != 1:
            continue
        if isinstance(target.instructions[0], PhiInst):
            continue  # fold_phis comes first
        if target in taken(function):
            continue
        home = block
        while home in joined:
            home = joined[home]
        if home is target:
            continue
        home.instructions.pop()
        for inst in target.instructions:
            inst.parent = home
        home.instructions += target.instructions
        for successor in home.successors:
            rename_edge(successor, target, home)
        joined[target] = home
        gone.add(target)
        changed = True
    if changed:
        function.blocks = [b for b in function.blocks if b not in gone]
    return changed


def skip_empty(function: Function, graph: Graph | None = None, taken: Callable[[Function], set[Block]] = address_taken) -> bool:
    """Let the predecessors of an empty block jump to its target at once.

    Not done where the target's phis would have to tell two edges from one predecessor apart, nor where the copies
    that the phis will become would land on a critical edge: there the block has a purpose.
    """
    preds: dict[Block, list[Block]] | None = None
    changed = False
    for block in function.blocks[1:]:
        if len(block.instructions) != 1:
            continue
        last = block.instructions[0]
        if not isinstance(last, BranchInst) or last.operands:
            continue
        if preds is None:
            preds = predecessors(function, graph)
        target = last.successors[0]
        sources = preds[block]
        if target is block or not sources:
            continue
        if any(not isinstance(b.instructions[-1], BranchInst | SwitchInst) for b in sources):
            continue
        phis = [i for i in target.instructions if isinstance(i, PhiInst)]
        if phis and (len(sources) > 1 or len(sources[0].successors) > 1):
            continue
        if block in taken(function):
            continue
        for phi in phis:  # exactly one source, with one edge
            phi.incoming_blocks[phi.incoming_blocks.index(block)] = sources[0]
        for source in sources:
            term = source.instructions[-1]
            assert isinstance(term, BranchInst | SwitchInst)
            term.successors = [target if s is block else s for s in term.successors]
        preds[target] = [b for b in preds[target] if b is not block]
        preds[target] += [b for b in sources if b not in preds[target]]
        preds[block] = []
        changed = True
    if changed:
        remove_unreachable(function)
    return changed
