"""Intrinsics that move a value of any type between lanes are calls on words of the types that the target has them for.

LLVM's own passes make such calls of every type (a bitcast of what `llvm.amdgcn.readlane.i64` gives becomes `llvm.amdgcn.readlane.f64`), front
ends of halves, pointers and vectors.  Moving does not look at the bits: a value goes as one integer, or as several words where it is wider.

The table (name, types by LLVM's suffix that stay, arguments that are such values) comes from the target's `LaneMove` records.
Before: a module as read.  After: the named intrinsics are called with those types only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from oxllc.ir.edit import expand_calls
from oxllc.ir.instructions import CallInst, CastInst, Instruction
from oxllc.ir.module import Function
from oxllc.ir.types import I32, IntType, PointerType, function_type, int_type, vector_type
from oxllc.ir.values import ConstantInt, PoisonValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from oxllc.ir.module import Module
    from oxllc.ir.types import Type
    from oxllc.ir.values import Value

WORD = 32
NAMES = {"float": "f32", "double": "f64", "half": "f16", "bfloat": "bf16"}


class Move(NamedTuple):
    """One `LaneMove` record."""

    name: str
    types: tuple[str, ...]
    values: tuple[int, ...]


def use_words(module: Module, table: Sequence[Move]) -> bool:
    """Rewrite the calls of a module; whether there were any."""
    wanted: dict[Value, Move] = {}
    for name, function in module.functions.items():
        if function.blocks or not name.startswith("llvm."):
            continue
        for move in table:
            if name.startswith(move.name + "."):
                type = str(function.value_type.ret)
                if NAMES.get(type, type) not in move.types:
                    wanted[function] = move
    if not wanted:
        return False
    for function in list(module.definitions()):  # declarations are added
        expand_calls(function, wanted, lambda call: _Words(module, call, wanted[call.callee]).rewrite())
    return True


class _Words:
    """One call on words."""

    __slots__ = ("call", "made", "module", "move")

    def __init__(self, module: Module, call: CallInst, move: Move) -> None:
        self.module = module
        self.call = call
        self.move = move
        self.made: list[Instruction] = []

    def add(self, inst: Instruction) -> Instruction:
        self.made.append(inst)
        return inst

    def cast(self, opcode: str, value: Value, type: Type) -> Value:
        return value if value.type is type else self.add(CastInst(opcode, type, [value]))

    def rewrite(self) -> list[Instruction]:
        type = self.call.type
        bits = self.module.layout.size_in_bits(type)
        word = 64 if "i64" in self.move.types and bits % 64 == 0 else WORD
        count = -(-bits // word)
        values = [self.split(self.call.operands[at], bits, word, count) for at in self.move.values]
        words: list[Value] = []
        for k in range(count):
            arguments = list(self.call.operands[:self.call.num_args])
            for at, parts in zip(self.move.values, values):
                arguments[at] = parts[k]
            words.append(self.one(arguments, int_type(word)))
        self.join(words, type, bits)
        return self.made

    def one(self, arguments: list[Value], word: IntType) -> Value:
        """The call itself, of one word."""
        params = list(self.call.function_type.params)
        for at in self.move.values:
            params[at] = word
        name = f"{self.move.name}.i{word.bits}"
        callee = self.module.functions.get(name)
        if callee is None:
            callee = Function(name, function_type(word, params))
            callee.parent = self.module
            old = self.call.callee
            assert isinstance(old, Function)
            callee.attrs, callee.own_attrs = old.attrs, old.own_attrs
            self.module.functions[name] = callee
        call = CallInst("call", callee.value_type, callee, arguments)
        call.fn_attrs = self.call.fn_attrs
        return self.add(call)

    def split(self, value: Value, bits: int, word: int, count: int) -> list[Value]:
        whole = int_type(bits)
        if isinstance(value.type, PointerType):
            value = self.add(CastInst("ptrtoint", whole, [value]))
        if count == 1:
            if not isinstance(value.type, IntType):
                value = self.add(CastInst("bitcast", whole, [value]))
            return [self.cast("zext", value, int_type(word))]
        if bits % word:
            value = self.add(CastInst("zext", int_type(count * word), [self.cast("bitcast", value, whole)]))
        vector = self.add(CastInst("bitcast", vector_type(int_type(word), count), [value]))
        return [self.add(Instruction("extractelement", int_type(word), [vector, ConstantInt(I32, k)])) for k in range(count)]

    def join(self, words: list[Value], type: Type, bits: int) -> None:
        whole = int_type(bits)
        value = words[0]
        if len(words) > 1:
            vector = vector_type(words[0].type, len(words))
            value = PoisonValue(vector)
            for k, word in enumerate(words):
                value = self.add(Instruction("insertelement", vector, [value, word, ConstantInt(I32, k)]))
            padded = self.module.layout.size_in_bits(vector)
            if padded == bits and not isinstance(type, PointerType):
                self.cast("bitcast", value, type)
                return
            value = self.add(CastInst("bitcast", int_type(padded), [value]))
        value = self.cast("trunc", value, whole)
        if isinstance(type, PointerType):
            self.add(CastInst("inttoptr", type, [value]))
        else:
            self.cast("bitcast", value, type)
