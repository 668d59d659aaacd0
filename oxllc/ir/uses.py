"""Use lists, computed when asked for (operands are plain references; nothing is maintained)."""

from __future__ import annotations

from oxllc.ir.instructions import Instruction
from oxllc.ir.module import Function
from oxllc.ir.values import Value

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
