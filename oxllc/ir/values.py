"""Values of LLVM IR: constants, globals' base class, arguments (Language Reference, "Constants").

Operands are plain references; nothing keeps use lists.  `oxllc.ir.uses.use_map(function)` computes them when a
pass wants them.  Instructions are in `instructions.py`, functions and globals in `module.py`.

Invariants: integers are stored unsigned and masked to their width; floating-point constants are stored as their
exact bit pattern, so nothing is ever rounded by the host; constants are immutable and may be shared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.types import (
    LABEL,
    METADATA,
    TOKEN,
    ArrayType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
)

if TYPE_CHECKING:
    from oxllc.ir.instructions import Instruction
    from oxllc.ir.metadata import Metadata
    from oxllc.ir.module import Function, GlobalValue


class Value:
    """Anything that can be an operand; `type` is always set."""

    __slots__ = ("type",)

    type: Type

    def __init__(self, type: Type) -> None:
        self.type = type

    def __repr__(self) -> str:
        from oxllc.ir.print_values import operand_text

        return f"<{self.__class__.__name__} {operand_text(self)}>"


class Argument(Value):
    """A formal parameter.  `name` of decimal digits (or empty) means unnamed: the printer numbers it."""

    __slots__ = ("attrs", "index", "name", "parent")

    def __init__(self, type: Type, name: str, index: int, attrs: AttributeSet = EMPTY) -> None:
        self.type = type
        self.name = name
        self.index = index
        self.attrs = attrs
        self.parent: Function | None = None


class Block(Value):
    """A basic block; its instructions end with one terminator.  `name` as for arguments.

    Its `type` is label.  `offset` is where its label stands in the source, or -1.
    """

    __slots__ = ("instructions", "name", "offset", "parent")

    def __init__(self, name: str = "", parent: Function | None = None) -> None:
        self.type = LABEL
        self.name = name
        self.parent = parent
        self.instructions: list[Instruction] = []
        self.offset = -1

    @property
    def terminator(self) -> Instruction:
        """The last instruction (of a complete block)."""
        return self.instructions[-1]

    @property
    def successors(self) -> Sequence[Block]:
        """Targets of the terminator, in its order, duplicates kept."""
        return self.instructions[-1].successors


class Constant(Value):
    """Base class of all constants."""

    __slots__ = ()


class ConstantInt(Constant):
    """An integer; `value` is unsigned.  On a vector type it is not used (see ConstantSplat)."""

    __slots__ = ("value",)

    type: IntType

    def __init__(self, type: IntType, value: int) -> None:
        self.type = type
        self.value = value & type.mask

    @property
    def signed(self) -> int:
        """The value as two's complement."""
        value = self.value
        return value - (1 << self.type.bits) if value >> (self.type.bits - 1) else value


class ConstantFP(Constant):
    """A floating-point number as its bit pattern (ppc_fp128: high double in the low 64 bits, as LLVM stores it)."""

    __slots__ = ("bits",)

    type: FloatType

    def __init__(self, type: FloatType, bits: int) -> None:
        self.type = type
        self.bits = bits


class ConstantNull(Constant):
    """`null` of a pointer type."""

    __slots__ = ()


class ConstantTokenNone(Constant):
    """`none` of type token."""

    __slots__ = ()

    def __init__(self) -> None:
        self.type = TOKEN


class UndefValue(Constant):
    """`undef` of any type."""

    __slots__ = ()


class PoisonValue(Constant):
    """`poison` of any type."""

    __slots__ = ()


class ConstantZero(Constant):
    """`zeroinitializer` of an array, struct, vector or target type (scalars use their own null value)."""

    __slots__ = ()


class ConstantAggregate(Constant):
    """An array, struct or vector given element by element."""

    __slots__ = ("elements",)

    type: ArrayType | StructType | VectorType

    def __init__(self, type: ArrayType | StructType | VectorType, elements: Sequence[Constant]) -> None:
        self.type = type
        self.elements = tuple(elements)


class ConstantBytes(Constant):
    """`c"..."`: an array of i8 kept as bytes."""

    __slots__ = ("data",)

    type: ArrayType

    def __init__(self, type: ArrayType, data: bytes) -> None:
        self.type = type
        self.data = data


class ConstantSplat(Constant):
    """`splat (ty value)`: a vector with one value in every lane."""

    __slots__ = ("element",)

    type: VectorType

    def __init__(self, type: VectorType, element: Constant) -> None:
        self.type = type
        self.element = element


class ConstantExpr(Constant):
    """A constant expression.

    `opcode` is an instruction's ("add", "sub", "xor", "trunc", "ptrtoint", "inttoptr", "bitcast", "addrspacecast",
    "getelementptr", "extractelement", ...; old modules use more); `flags` as for instructions.
    For "getelementptr" `source_type` is the type indexed over and `inrange` the text inside `inrange(...)`;
    for compares `predicate` is set; for "shufflevector" `mask` (-1 = poison); for "extractvalue" `indices`.
    """

    __slots__ = ("flags", "indices", "inrange", "mask", "opcode", "operands", "predicate", "source_type")

    def __init__(self, opcode: str, type: Type, operands: Sequence[Constant], flags: int = 0) -> None:
        self.type = type
        self.opcode = opcode
        self.operands = tuple(operands)
        self.flags = flags
        self.source_type: Type | None = None
        self.inrange: str | None = None
        self.predicate: str | None = None
        self.mask: tuple[int, ...] = ()
        self.indices: tuple[int, ...] = ()


class BlockAddress(Constant):
    """`blockaddress(@f, %b)`."""

    __slots__ = ("block", "function")

    def __init__(self, type: PointerType, function: Function, block: Block) -> None:
        self.type = type
        self.function = function
        self.block = block


class DSOLocalEquivalent(Constant):
    """`dso_local_equivalent @f`."""

    __slots__ = ("target",)

    def __init__(self, target: GlobalValue) -> None:
        self.type = target.type
        self.target = target


class NoCFI(Constant):
    """`no_cfi @f`."""

    __slots__ = ("target",)

    def __init__(self, target: GlobalValue) -> None:
        self.type = target.type
        self.target = target


class ConstantPtrAuth(Constant):
    """`ptrauth (ptr base, i32 key, i64 discriminator, ptr address discriminator, ptr deactivation symbol)`.

    `operands` holds as many of the five as were written.
    """

    __slots__ = ("operands",)

    def __init__(self, operands: Sequence[Constant]) -> None:
        self.type = operands[0].type
        self.operands = tuple(operands)


class MetadataAsValue(Value):
    """`metadata ...` as a call's argument."""

    __slots__ = ("metadata",)

    def __init__(self, metadata: Metadata) -> None:
        self.type = METADATA
        self.metadata = metadata


class InlineAsm(Value):
    """`asm flags "text", "constraints"` as a callee; `function_type` is that of the call."""

    __slots__ = ("align_stack", "asm", "can_throw", "constraints", "function_type", "intel_dialect", "side_effect")

    def __init__(
        self,
        type: PointerType,
        function_type: FunctionType,
        asm: bytes,
        constraints: str,
        *,
        side_effect: bool = False,
        align_stack: bool = False,
        intel_dialect: bool = False,
        can_throw: bool = False,
    ) -> None:
        self.type = type
        self.function_type = function_type
        self.asm = asm
        self.constraints = constraints
        self.side_effect = side_effect
        self.align_stack = align_stack
        self.intel_dialect = intel_dialect
        self.can_throw = can_throw


def constant_index(value: Value) -> int | None:
    """A struct index as a number (also when given as a splat)."""
    if isinstance(value, ConstantInt):
        return value.value
    if isinstance(value, ConstantSplat):
        return constant_index(value.element)
    if isinstance(value, ConstantZero):
        return 0
    if isinstance(value, ConstantAggregate):
        first = constant_index(value.elements[0])
        return first if all(constant_index(e) == first for e in value.elements) else None
    return None


def zero_of(type: Type) -> Constant:
    """The all-zero constant of a type."""
    if isinstance(type, IntType):
        return ConstantInt(type, 0)
    if isinstance(type, FloatType):
        return ConstantFP(type, 0)
    if isinstance(type, PointerType):
        return ConstantNull(type)
    return ConstantZero(type)
