"""Use lists, computed when asked for (operands are plain references; nothing is maintained)."""

from __future__ import annotations

from oxllc.ir.instructions import Instruction
from oxllc.ir.module import Function
from oxllc.ir.values import Argument, Value

Use = tuple[Instruction, int]


def use_map(function: Function) -> dict[Value, list[Use]]:
    """Uses of every instruction and argument of a function as (user, operand number), in layout order.

    A value without uses has an empty list.  Blocks are not values here; see `oxllc.ir.cfg`.
    """
    uses: dict[Value, list[Use]] = {argument: [] for argument in function.args}
    for block in function.blocks:
        for inst in block.instructions:
            uses[inst] = []
    get = uses.get
    for block in function.blocks:
        for inst in block.instructions:
            for number, operand in enumerate(inst.operands):
                entry = get(operand)
                if entry is not None:
                    entry.append((inst, number))
    return uses


class Uses:
    """Use lists that passes over loops share.

    They are made when the first question is asked.  Later changes are appended; entries that a change has made stale stay, and are
    told by the operand: `of` leaves them out."""

    __slots__ = ("function", "lists")

    def __init__(self, function: Function) -> None:
        self.function = function
        self.lists: dict[Value, list[Use]] | None = None

    def of(self, value: Value) -> list[Use]:
        """The uses of a value (instruction or argument) as of now."""
        if self.lists is None:
            self.lists = use_map(self.function)
        return [use for use in self.lists.get(value, ()) if use[1] < len(use[0].operands) and use[0].operands[use[1]] is value]

    def note(self, inst: Instruction) -> None:
        """An instruction is new, or has new operands."""
        if self.lists is not None:
            for number, operand in enumerate(inst.operands):
                if isinstance(operand, Instruction | Argument):
                    self.lists.setdefault(operand, []).append((inst, number))

    def replace(self, old: Value, new: Value) -> None:
        """Let all users of one value use another."""
        uses = self.of(old)
        for user, number in uses:
            user.operands[number] = new
        assert self.lists is not None
        self.lists.setdefault(new, []).extend(uses)
        self.lists[old] = []
