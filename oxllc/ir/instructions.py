"""Instructions of LLVM IR (Language Reference, "Instruction Reference"): one slotted class per shape.

`opcode` is LLVM's word ("add", "getelementptr", "br"); `operands` holds every value used, in the order below,
and blocks are never operands: they are in `successors` (terminators) or `incoming_blocks` (phi).

    class          opcodes                                   operands
    Instruction    fneg, freeze, binary operators,           as written
                   select, extractelement, insertelement,
                   va_arg, resume, unreachable, ret
    CastInst       trunc zext sext fptrunc ... addrspacecast  [value]
    CmpInst        icmp fcmp                                  [a, b]          predicate
    AllocaInst     alloca                                     [array size]    (always present)
    LoadInst       load                                       [pointer]
    StoreInst      store                                      [value, pointer]
    FenceInst      fence                                      []
    CmpXchgInst    cmpxchg                                    [pointer, expected, new]
    AtomicRMWInst  atomicrmw                                  [pointer, value]  operation
    GEPInst        getelementptr                              [base, index...]
    CallInst       call invoke callbr                         [args..., bundle inputs..., callee]
    PhiInst        phi                                        [incoming values]
    BranchInst     br                                         [] or [condition]
    SwitchInst     switch                                     [condition]     cases
    IndirectBr     indirectbr                                 [address]
    ShuffleInst    shufflevector                              [a, b]          mask (-1 = poison)
    AggregateInst  extractvalue insertvalue                   as written      indices
    LandingPad, CatchSwitch, EHPad                            see the classes

`flags` is a mask of the constants below; `metadata` maps a kind ("range", "tbaa") to a node and never holds
"dbg", which is `debug_loc`.  `offset` is the character where the instruction starts in the module's source, or -1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.types import VOID, FunctionType, Type
from oxllc.ir.values import Block, ConstantInt, Value

if TYPE_CHECKING:
    from oxllc.ir.metadata import DebugRecord, MDNode

NUW: Final = 1
NSW: Final = 2
EXACT: Final = 4
DISJOINT: Final = 8
NNEG: Final = 16
SAMESIGN: Final = 32
INBOUNDS: Final = 64
NUSW: Final = 128
NNAN: Final = 0x100
NINF: Final = 0x200
NSZ: Final = 0x400
ARCP: Final = 0x800
CONTRACT: Final = 0x1000
AFN: Final = 0x2000
REASSOC: Final = 0x4000
FAST: Final = NNAN | NINF | NSZ | ARCP | CONTRACT | AFN | REASSOC

FLAG_NAMES: Final[dict[str, int]] = {
    "nuw": NUW,
    "nsw": NSW,
    "exact": EXACT,
    "disjoint": DISJOINT,
    "nneg": NNEG,
    "samesign": SAMESIGN,
    "inbounds": INBOUNDS,
    "nusw": NUSW,
    "nnan": NNAN,
    "ninf": NINF,
    "nsz": NSZ,
    "arcp": ARCP,
    "contract": CONTRACT,
    "afn": AFN,
    "reassoc": REASSOC,
    "fast": FAST,
}

INT_BINARY: Final = frozenset(["add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor"])
FP_BINARY: Final = frozenset(["fadd", "fsub", "fmul", "fdiv", "frem"])
BINARY: Final = INT_BINARY | FP_BINARY
CASTS: Final = frozenset(
    [
        "trunc", "zext", "sext", "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp",
        "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast", "addrspacecast",
    ]
)  # fmt: skip
TERMINATORS: Final = frozenset(
    [
        "ret", "br", "switch", "indirectbr", "invoke", "callbr", "resume",
        "catchswitch", "catchret", "cleanupret", "unreachable",
    ]
)  # fmt: skip

NO_BLOCKS: Final[tuple[Block, ...]] = ()


class Instruction(Value):
    """The common part; also the class of every instruction without extra fields."""

    __slots__ = ("debug_loc", "flags", "metadata", "name", "offset", "opcode", "operands", "parent", "records")

    successors: Sequence[Block] = NO_BLOCKS

    def __init__(self, opcode: str, type: Type, operands: list[Value], name: str = "", flags: int = 0) -> None:
        self.opcode = opcode
        self.type = type
        self.operands = operands
        self.name = name
        self.flags = flags
        self.parent: Block | None = None
        self.offset = -1
        self.debug_loc: MDNode | None = None
        self.metadata: dict[str, MDNode] | None = None
        self.records: list[DebugRecord] | None = None  # `#dbg_...` records standing before this instruction

    @property
    def is_terminator(self) -> bool:
        """Whether it ends a block."""
        return self.opcode in TERMINATORS


class CastInst(Instruction):
    """A conversion of operands[0] to `type`; flags nneg, nuw, nsw or fast-math."""

    __slots__ = ()


class CmpInst(Instruction):
    """icmp or fcmp; `predicate` is "eq", "slt", "oeq"..."""

    __slots__ = ("predicate",)

    def __init__(self, opcode: str, type: Type, operands: list[Value], predicate: str, name: str = "", flags: int = 0) -> None:
        Instruction.__init__(self, opcode, type, operands, name, flags)
        self.predicate = predicate


class AllocaInst(Instruction):
    """alloca; `align` in bytes (0: the ABI's), operands[0] the number of elements; the address space is the result's."""

    __slots__ = ("align", "allocated_type", "inalloca", "swifterror")

    def __init__(self, type: Type, allocated_type: Type, size: Value, align: int = 0, name: str = "") -> None:
        Instruction.__init__(self, "alloca", type, [size], name)
        self.allocated_type = allocated_type
        self.align = align
        self.inalloca = False
        self.swifterror = False


class LoadInst(Instruction):
    """load; `align` in bytes (0: the ABI's); `ordering` is None unless atomic; `syncscope` is "" for the system's."""

    __slots__ = ("align", "ordering", "syncscope", "volatile")

    def __init__(self, type: Type, pointer: Value, align: int = 0, name: str = "") -> None:
        Instruction.__init__(self, "load", type, [pointer], name)
        self.align = align
        self.volatile = False
        self.ordering: str | None = None
        self.syncscope = ""


class StoreInst(Instruction):
    """store; fields as for load."""

    __slots__ = ("align", "ordering", "syncscope", "volatile")

    def __init__(self, value: Value, pointer: Value, align: int = 0) -> None:
        Instruction.__init__(self, "store", VOID, [value, pointer])
        self.align = align
        self.volatile = False
        self.ordering: str | None = None
        self.syncscope = ""


class FenceInst(Instruction):
    """fence."""

    __slots__ = ("ordering", "syncscope")

    def __init__(self, ordering: str, syncscope: str = "") -> None:
        Instruction.__init__(self, "fence", VOID, [])
        self.ordering = ordering
        self.syncscope = syncscope


class CmpXchgInst(Instruction):
    """cmpxchg, giving `{ ty, i1 }`."""

    __slots__ = ("align", "failure_ordering", "success_ordering", "syncscope", "volatile", "weak")

    def __init__(self, type: Type, operands: list[Value], success: str, failure: str, name: str = "") -> None:
        Instruction.__init__(self, "cmpxchg", type, operands, name)
        self.success_ordering = success
        self.failure_ordering = failure
        self.align = 0
        self.volatile = False
        self.weak = False
        self.syncscope = ""


class AtomicRMWInst(Instruction):
    """atomicrmw; `operation` is "xchg", "add", "umax", "fadd"..."""

    __slots__ = ("align", "operation", "ordering", "syncscope", "volatile")

    def __init__(self, type: Type, operation: str, operands: list[Value], ordering: str, name: str = "") -> None:
        Instruction.__init__(self, "atomicrmw", type, operands, name)
        self.operation = operation
        self.ordering = ordering
        self.align = 0
        self.volatile = False
        self.syncscope = ""


class GEPInst(Instruction):
    """getelementptr over `source_type`; operands are base and indices; flags inbounds, nusw, nuw."""

    __slots__ = ("source_type",)

    def __init__(self, type: Type, source_type: Type, operands: list[Value], flags: int = 0, name: str = "") -> None:
        Instruction.__init__(self, "getelementptr", type, operands, name, flags)
        self.source_type = source_type


class CallInst(Instruction):
    """call, invoke or callbr.

    operands = arguments, then the inputs of operand bundles, then the callee (a Function, InlineAsm or any pointer).
    `arg_attrs[i]` belongs to argument i.  `bundles` lists (tag, inputs).  `tail` is "", "tail", "musttail" or "notail".
    `cc` is the convention's word as printed ("" for C: "fastcc", "cc 10"...).
    `successors`: invoke [normal, unwind]; callbr [fallthrough, indirect...]; call none.
    """

    __slots__ = (
        "addrspace", "arg_attrs", "bundle_sizes", "cc", "fn_attrs", "function_type", "group_ids",
        "num_args", "ret_attrs", "successors", "tail",
    )  # fmt: skip

    def __init__(
        self,
        opcode: str,
        function_type: FunctionType,
        callee: Value,
        args: Sequence[Value],
        name: str = "",
        flags: int = 0,
    ) -> None:
        Instruction.__init__(self, opcode, function_type.ret, [*args, callee], name, flags)
        self.function_type = function_type
        self.num_args = len(args)
        self.arg_attrs: Sequence[AttributeSet] = (EMPTY,) * len(args)
        self.ret_attrs = EMPTY
        self.fn_attrs = EMPTY  # groups included
        self.group_ids: tuple[int, ...] = ()  # the `#n` groups as written, for the printer
        self.bundle_sizes: tuple[tuple[str, int], ...] = ()
        self.tail = ""
        self.cc = ""
        self.addrspace = 0
        self.successors: Sequence[Block] = NO_BLOCKS

    @property
    def callee(self) -> Value:
        """What is called."""
        return self.operands[-1]

    @property
    def args(self) -> list[Value]:
        """The actual arguments (a fresh list)."""
        return self.operands[: self.num_args]

    @property
    def bundles(self) -> list[tuple[str, list[Value]]]:
        """Operand bundles as (tag, inputs)."""
        out: list[tuple[str, list[Value]]] = []
        at = self.num_args
        for tag, size in self.bundle_sizes:
            out.append((tag, self.operands[at : at + size]))
            at += size
        return out


class PhiInst(Instruction):
    """phi; operands[i] comes from incoming_blocks[i]; fast-math flags allowed."""

    __slots__ = ("incoming_blocks",)

    def __init__(self, type: Type, values: list[Value], blocks: list[Block], name: str = "", flags: int = 0) -> None:
        Instruction.__init__(self, "phi", type, values, name, flags)
        self.incoming_blocks = blocks


class BranchInst(Instruction):
    """br; successors are [target], or [if true, if false] with operands [condition]."""

    __slots__ = ("successors",)

    def __init__(self, operands: list[Value], successors: list[Block]) -> None:
        Instruction.__init__(self, "br", VOID, operands)
        self.successors: list[Block] = successors


class SwitchInst(Instruction):
    """switch; successors = [default, target of case 0, ...]; `cases[i]` is the constant of successors[i + 1]."""

    __slots__ = ("cases", "successors")

    def __init__(self, condition: Value, default: Block, cases: list[ConstantInt], targets: list[Block]) -> None:
        Instruction.__init__(self, "switch", VOID, [condition])
        self.cases = cases
        self.successors: list[Block] = [default, *targets]

    @property
    def default(self) -> Block:
        """Where to go when no case is equal."""
        return self.successors[0]


class IndirectBrInst(Instruction):
    """indirectbr; successors are the possible targets."""

    __slots__ = ("successors",)

    def __init__(self, address: Value, successors: list[Block]) -> None:
        Instruction.__init__(self, "indirectbr", VOID, [address])
        self.successors: list[Block] = successors


class ShuffleInst(Instruction):
    """shufflevector; `mask` holds lane numbers over both inputs, -1 for poison.

    A scalable vector's mask has one entry per known lane, all 0 or all -1.
    """

    __slots__ = ("mask",)

    def __init__(self, type: Type, a: Value, b: Value, mask: tuple[int, ...], name: str = "") -> None:
        Instruction.__init__(self, "shufflevector", type, [a, b], name)
        self.mask = mask


class AggregateInst(Instruction):
    """extractvalue [aggregate] and insertvalue [aggregate, value], with constant `indices`."""

    __slots__ = ("indices",)

    def __init__(self, opcode: str, type: Type, operands: list[Value], indices: tuple[int, ...], name: str = "") -> None:
        Instruction.__init__(self, opcode, type, operands, name)
        self.indices = indices


class LandingPadInst(Instruction):
    """landingpad; operands are the clauses' values, `clauses[i]` is "catch" or "filter"."""

    __slots__ = ("clauses", "cleanup")

    def __init__(self, type: Type, cleanup: bool, clauses: list[str], operands: list[Value], name: str = "") -> None:
        Instruction.__init__(self, "landingpad", type, operands, name)
        self.cleanup = cleanup
        self.clauses = clauses


class EHPadInst(Instruction):
    """catchpad, cleanuppad: operands = [parent pad, arguments...]; catchret, cleanupret: operands = [pad].

    `successors` of catchret is [target]; of cleanupret [unwind target] or [] (to the caller).
    """

    __slots__ = ("successors",)

    def __init__(self, opcode: str, type: Type, operands: list[Value], successors: list[Block], name: str = "") -> None:
        Instruction.__init__(self, opcode, type, operands, name)
        self.successors: list[Block] = successors


class CatchSwitchInst(Instruction):
    """catchswitch: operands = [parent pad]; successors = handlers, then the unwind target when `unwinds_to_block`."""

    __slots__ = ("successors", "unwinds_to_block")

    def __init__(self, type: Type, parent: Value, handlers: list[Block], unwind: Block | None, name: str = "") -> None:
        Instruction.__init__(self, "catchswitch", type, [parent], name)
        self.unwinds_to_block = unwind is not None
        self.successors: list[Block] = handlers if unwind is None else [*handlers, unwind]
