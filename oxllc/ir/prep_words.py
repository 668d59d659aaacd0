"""Vectors of short lanes travel as words where nobody looks at their lanes.

Selection carries a vector lane by lane.  A vector of 16-bit lanes that is loaded to be given to a tensor operation would be loaded lane by
lane and put together again; an accumulator of a loop would be taken apart and put together in every round.  Here loads, phis, selects and
freezes of such vectors become those of vectors of 64-bit words:

    %a = load <8 x half>, ptr %p, align 16             %w = load <2 x i64>, ptr %p, align 16
    %d = call @wmma(<8 x half> %a, ...)           =>   %a = bitcast <2 x i64> %w to <8 x half>      ; in front of every user
                                                       %d = call @wmma(<8 x half> %a, ...)

A bitcast stands right in front of each user of lanes or of the packed value, so words are what crosses blocks; selection makes no
instructions of a bitcast whose user wants words again (`Builder.words`).

A set of values that are joined by phis and selects changes as a whole: where most of what flows into it comes in words (loads, results of
operations that give words, constants of zeros).  A vector that is stored is put together first: shifts cost a slot each, while every
access of a warp whose lanes are a vector apart takes as many segments of memory as that of whole words (or, of two 16-bit lanes, of half
a word).  What a call gives in words crosses blocks so, too.

Before: any function.  After: the same, every bitcast in the block of its user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from oxllc.ir.edit import remove_dead, substitute
from oxllc.ir.instructions import CallInst, CastInst, Instruction, LoadInst, PhiInst, StoreInst
from oxllc.ir.module import Function
from oxllc.ir.types import FloatType, IntType, Type, VectorType, int_type, vector_type
from oxllc.ir.uses import use_map
from oxllc.ir.values import Block, ConstantZero, PoisonValue, UndefValue, Value

if TYPE_CHECKING:
    from collections.abc import Callable

WORD: Final = 64
_JOINS: Final = frozenset(("phi", "select", "freeze"))


def word_type(type: Type) -> VectorType | None:
    """The words of a vector of shorter lanes, None for other types."""
    if not isinstance(type, VectorType) or type.scalable or not isinstance(type.elem, IntType | FloatType):
        return None
    bits = type.elem.bits
    if bits not in (8, 16, 32) or bits * type.count % WORD or bits * type.count < WORD:
        return None
    return vector_type(int_type(WORD), bits * type.count // WORD)


def vectors_as_words(function: Function, packs: Callable[[CallInst], bool]) -> int:
    """Change the vectors of a function, in place; `packs`: whether a call takes and gives vectors as words.  The number of values changed."""
    joined: dict[Value, Value] = {}

    def root(v: Value) -> Value:
        while joined[v] is not v:
            joined[v] = joined[joined[v]]
            v = joined[v]
        return v

    candidates = [i for b in function.blocks for i in b.instructions if word_type(i.type) is not None]
    chosen = [i for i in candidates if (i.opcode in _JOINS and not (i.opcode == "select" and isinstance(i.operands[0].type, VectorType)))
              or (isinstance(i, LoadInst) and _as_words(i))]
    joined = {i: i for i in chosen}
    for inst in chosen:
        if inst.opcode in _JOINS:
            for v in inst.operands:
                if v in joined:
                    joined[root(v)] = root(inst)
    uses = use_map(function)
    gain: dict[Value, int] = {}
    for inst in chosen:
        at = root(inst)
        if inst.opcode in _JOINS:
            # what a join is made of: words for nothing, or lanes that have to be put together
            gain[at] = gain.get(at, 0) + sum(_worth(v, packs) for v in inst.operands if v not in joined and v.type is inst.type)
        else:
            gain[at] = gain.get(at, 0) + 2
        gain[at] += sum(_worth_to(user, packs) for user, _ in uses[inst] if user not in joined)
    changed = [i for i in chosen if gain[root(i)] > 0]
    stores = [i for b in function.blocks for i in b.instructions if isinstance(i, StoreInst) and _in_words(i) and i.operands[0] not in changed]
    if changed or stores:
        _change(changed, uses, stores)
    calls = [i for b in function.blocks for i in b.instructions if isinstance(i, CallInst) and word_type(i.type) is not None and packs(i)]
    same: dict[Value, Value] = {}
    for call, users in _users_elsewhere(function, calls):
        _words_of_call(call, users, same)
    if same:
        substitute(function, same)
        remove_dead(function)
    return len(changed) + len(stores) + len(same)


def _stored_type(store: StoreInst) -> Type | None:
    """What a vector is stored as: words, or half of one for two 16-bit lanes; None if by lanes."""
    type = store.operands[0].type
    if isinstance(type, VectorType) and not type.scalable and type.count == 2 and isinstance(type.elem, IntType | FloatType) and \
            type.elem.bits == WORD // 4:
        return int_type(WORD // 2) if store.align >= WORD // 16 else None
    return word_type(type) if store.align >= WORD // 8 else None


def _in_words(store: StoreInst) -> bool:
    return store.ordering is None and not store.volatile and _stored_type(store) is not None


def _users_elsewhere(function: Function, calls: list[CallInst]) -> list[tuple[CallInst, list[tuple[Instruction, int]]]]:
    """Calls whose results are read in other blocks, with those users."""
    if not calls:
        return []
    uses = use_map(function)

    def block_of(user: Instruction, number: int) -> Block | None:
        return user.incoming_blocks[number] if isinstance(user, PhiInst) else user.parent

    found = [(call, [(user, n) for user, n in uses[call] if block_of(user, n) is not call.parent]) for call in calls]
    return [(call, users) for call, users in found if users]


def _words_of_call(call: CallInst, users: list[tuple[Instruction, int]], same: dict[Value, Value]) -> None:
    """Give users in other blocks the words of a call's result; `same` gets casts to words that are those."""
    words = word_type(call.type)
    assert words is not None and call.parent is not None

    def cast(value: Value, type: Type, block: Block, before: Instruction) -> Instruction:
        made = CastInst("bitcast", type, [value])
        made.parent, made.offset, made.debug_loc = block, before.offset, before.debug_loc
        block.instructions.insert(block.instructions.index(before), made)
        return made

    there = call.parent.instructions
    whole = cast(call, words, call.parent, there[there.index(call) + 1])
    for user, number in users:
        if isinstance(user, CastInst) and user.opcode == "bitcast" and user.type is words:
            same[user] = whole
        elif isinstance(user, PhiInst):
            block = user.incoming_blocks[number]
            user.operands[number] = cast(whole, call.type, block, block.instructions[-1])
        else:
            assert user.parent is not None
            user.operands[number] = cast(whole, call.type, user.parent, user)


def _as_words(load: LoadInst) -> bool:
    return load.ordering is None and not load.volatile and load.align >= WORD // 8


def _worth(value: Value, packs: Callable[[CallInst], bool]) -> int:
    """What a value that flows into a join says for words."""
    if isinstance(value, ConstantZero | UndefValue | PoisonValue):
        return 0
    return 2 if isinstance(value, CallInst) and packs(value) else -2


def _worth_to(user: Instruction, packs: Callable[[CallInst], bool]) -> int:
    """What a user says for words."""
    if isinstance(user, StoreInst):
        return 1
    return 2 if isinstance(user, CallInst) and packs(user) else 0


def _change(changed: list[Instruction], uses: dict[Value, list[tuple[Instruction, int]]], stores: list[StoreInst]) -> None:
    old = {i: i.type for i in changed}
    in_words = set(changed)
    before: dict[Instruction, list[Instruction]] = {}  # instructions to insert
    at_end: dict[Block, dict[tuple[Value, Type], Instruction]] = {}  # the same in front of a terminator: one for all edges

    def cast(value: Value, type: Type, block: Block, like: Instruction) -> Instruction:
        made = CastInst("bitcast", type, [value])
        made.parent, made.offset, made.debug_loc = block, like.offset, like.debug_loc
        return made

    def cast_at_end(value: Value, type: Type, block: Block) -> Instruction:
        there = at_end.setdefault(block, {})
        if (value, type) not in there:
            there[value, type] = cast(value, type, block, block.instructions[-1])
        return there[value, type]

    for inst in changed:
        words = word_type(old[inst])
        assert words is not None
        inst.type = words
        if inst.opcode in _JOINS:
            for number, v in enumerate(inst.operands):
                if v in in_words or (number == 0 and inst.opcode == "select"):
                    continue
                if isinstance(v, ConstantZero):
                    inst.operands[number] = ConstantZero(words)
                elif isinstance(v, UndefValue):
                    inst.operands[number] = UndefValue(words)
                elif isinstance(v, PoisonValue):
                    inst.operands[number] = PoisonValue(words)
                elif isinstance(inst, PhiInst):
                    inst.operands[number] = cast_at_end(v, words, inst.incoming_blocks[number])
                else:
                    assert inst.parent is not None
                    made = cast(v, words, inst.parent, inst)
                    before.setdefault(inst, []).append(made)
                    inst.operands[number] = made
    for inst in changed:
        for user, number in uses[inst]:
            if user in in_words or (isinstance(user, StoreInst) and number == 0 and not user.volatile and user.ordering is None
                                    and user.align >= WORD // 8):
                continue
            if isinstance(user, PhiInst):
                user.operands[number] = cast_at_end(inst, old[inst], user.incoming_blocks[number])
            else:
                assert user.parent is not None
                made = cast(inst, old[inst], user.parent, user)
                before.setdefault(user, []).append(made)
                user.operands[number] = made
    for store in stores:
        type = _stored_type(store)
        assert type is not None and store.parent is not None
        made = cast(store.operands[0], type, store.parent, store)
        before.setdefault(store, []).append(made)
        store.operands[0] = made
    for block in {i.parent: None for i in before} | dict.fromkeys(at_end):
        assert block is not None
        out: list[Instruction] = []
        for inst in block.instructions:
            out += before.get(inst, ())
            out.append(inst)
        if block in at_end:
            out[-1:-1] = at_end[block].values()
        block.instructions = out
