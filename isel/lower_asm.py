"""Inline assembly: constraint strings to an INLINEASM node (Language Reference, "Inline Assembler Expressions").

Supported: outputs "=X" and early-clobber "=&X", inputs, ties ("0"), immediates ("i", "n", "s" and "S" for symbols, and the ranges "I", "J", "K"),
memory ("m", "A": the address is a register operand; the value's own is that of a copy), named registers "{a0}", clobbers "~{...}", and
indirect outputs and inputs ("=*m", "*m").  Of several letters ("rJ", "ri") an immediate that fits is preferred, then a register.  A register
constraint letter means the class of the operand's type: "r" integer registers, "f" floating-point registers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.ir.types import StructType
from oxllc.isel.builder_int import resize
from oxllc.isel.builder_memory import Access, address_of, store_type
from oxllc.isel.lower_call import from_location
from oxllc.mir.function import InlineAsm as MachineAsm
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import OTHER

if TYPE_CHECKING:
    from oxllc.ir.instructions import CallInst
    from oxllc.ir.types import Type
    from oxllc.ir.values import InlineAsm, Value
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue


class Constraint:
    """One member of a constraint string."""

    __slots__ = ("clobber", "code", "early", "indirect", "output")

    def __init__(self, text: str) -> None:
        self.clobber = text.startswith("~")
        self.output = text.startswith("=")
        text = text.lstrip("~=")
        self.early = "&" in text
        self.indirect = "*" in text
        text = text.replace("&", "").replace("*", "").replace("%", "").replace("!", "").replace("?", "")
        self.code = text.split("|")[0]


def split_constraints(text: str) -> list[Constraint]:
    """The constraints of a string; commas inside braces do not separate."""
    out: list[Constraint] = []
    depth = 0
    current = ""
    for char in text:
        if char == "," and depth == 0:
            out.append(Constraint(current))
            current = ""
            continue
        depth += (char == "{") - (char == "}")
        current += char
    if current:
        out.append(Constraint(current))
    return out


def _register(b: Builder, name: str) -> int | None:
    inner = name.strip("{}")
    found = b.target.reg_by_asm_name.get(inner)
    return found if found is not None else b.target.reg_by_name.get(inner)


def lower_inline_asm(b: Builder, inst: CallInst, asm: InlineAsm) -> None:
    """A call of inline assembly."""
    dag = b.dag
    constraints = split_constraints(asm.constraints)
    results: list[Type] = []
    if inst.type.kind == "struct":
        assert isinstance(inst.type, StructType)
        results = list(inst.type.elements())
    elif inst.type.kind != "void":
        results = [inst.type]
    kinds: list[str] = []
    classes: list[int] = []
    clobbers: list[int] = []
    out_vts: list[int] = []
    out_types: list[tuple[int, int]] = []  # (vt in the register, vt of the part)
    operands: list[SDValue] = []
    args = iter(range(inst.num_args))
    result = iter(results)
    legal = b.target.legal_types
    for constraint in constraints:
        if constraint.clobber:
            reg = _register(b, constraint.code)
            if reg is not None:
                clobbers.append(reg)
            continue
        if constraint.output and not constraint.indirect:
            info = b.types.info(next(result))
            if len(info.vts) != 1:
                b.unsupported(inst, f"inline assembly result of type '{info.type}'")
            part_vt = info.vts[0]
            vt = _type_for(b, constraint.code, part_vt)
            kinds.append("def-early" if constraint.early else "def")
            reg = _register(b, constraint.code) if constraint.code.startswith("{") else None
            if constraint.code.startswith("{") and reg is None:
                b.unsupported(inst, f"register '{constraint.code}' in inline assembly")
            classes.append(legal[vt])
            out_vts.append(vt)
            out_types.append((vt, part_vt))
            continue
        value = inst.operands[next(args)]
        code = constraint.code
        if constraint.indirect or code in ("m", "o", "A"):
            kinds.append("mem")
            classes.append(legal[b.ptr_vt])
            operands.append(address_of(b, value)[0] if constraint.indirect else _in_memory(b, value))
            continue
        part = b.value(value)
        if len(part) != 1:
            b.unsupported(inst, f"inline assembly operand of type '{value.type}'")
        if not SYMBOLIC.isdisjoint(code):
            part = _folded(b, part)
        if code.isdigit():
            tied = int(code)
            kinds.append(f"tied:{tied}")
            classes.append(classes[tied])
            operands.append(_fit(b, part[0], out_vts[tied]))
            continue
        if len(code) > 1 and not code.startswith(("{", "^")) and code not in ("cr", "cf", "cR"):
            code = _preferred(code, part[0])
        is_symbol = part[0].node.opcode in (isd.GLOBAL_ADDRESS, isd.BLOCK_ADDRESS)
        if (code in SYMBOLIC and is_symbol) or (code in ("i", "n", "s", "S", "I", "J", "K", "X") and part[0].node.opcode == isd.CONSTANT):
            kinds.append("imm")
            classes.append(-1)
            node = part[0].node
            if node.opcode == isd.CONSTANT:
                assert isinstance(node.payload, int)
                if not _in_range(code, node.payload):
                    b.unsupported(inst, f"the number {node.payload} for constraint '{code}' of inline assembly")
                operands.append(dag.target_constant(node.payload, part[0].vt))
            else:
                opcode = isd.TARGET_GLOBAL_ADDRESS if node.opcode == isd.GLOBAL_ADDRESS else isd.TARGET_BLOCK_ADDRESS
                operands.append(dag.get(opcode, part[0].vt, (), node.payload))
            continue
        if code in ("i", "n", "s", "S", "I", "J", "K"):
            b.unsupported(inst, f"an inline assembly operand for constraint '{code}' that is no constant")
        vt = _type_for(b, code, part[0].vt)
        kinds.append("use")
        classes.append(legal[vt])
        fitted = _fit(b, part[0], vt)
        if code.startswith("{"):
            reg = _register(b, code)
            if reg is None:
                b.unsupported(inst, f"register '{code}' in inline assembly")
        operands.append(fitted)
    payload = MachineAsm(asm.asm.decode("utf-8", "surrogateescape"), asm.constraints, tuple(kinds), tuple(classes), tuple(clobbers),
                         asm.side_effect)
    node = dag.make(isd.INLINEASM, (*out_vts, OTHER), (b.root(), *operands), payload)
    b.chain = node.values[-1]
    if results:
        b.values[inst] = tuple(
            from_location(b, value, part_vt) for value, (_, part_vt) in zip(node.values, out_types))


def _in_memory(b: Builder, value: Value) -> SDValue:
    """The address of a copy of a value: what a memory constraint without "*" asks for."""
    slot = b.mf.new_frame_object(b.layout.alloc_size(value.type), b.layout.preferred_align(value.type))
    address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    store_type(b, b.value(value), address, value.type, Access(b.layout.abi_align(value.type)))
    return address


def _folded(b: Builder, part: Parts) -> Parts:
    """A symbol plus a number as one address."""
    node = part[0].node
    if node.opcode == isd.ADD and node.ops[0].node.opcode == isd.GLOBAL_ADDRESS and node.ops[1].node.opcode == isd.CONSTANT:
        symbol, offset = node.ops[0].node.payload
        return (b.dag.get(isd.GLOBAL_ADDRESS, part[0].vt, (), (symbol, offset + node.ops[1].node.payload)),)
    return part


SYMBOLIC = frozenset("isSX")  # letters that admit the address of a symbol
# Which numbers a letter admits (RISC-V's meaning; other letters admit all).
_RANGES = {"I": (-2048, 2047), "J": (0, 0), "K": (0, 31)}


def _in_range(letter: str, number: int) -> bool:
    low, high = _RANGES.get(letter, (number, number))
    return low <= number <= high


def _preferred(letters: str, value: SDValue) -> str:
    """The letter of an alternative that fits the operand best."""
    node = value.node
    for letter in letters:
        if letter in "insSIJKX" and node.opcode == isd.CONSTANT and isinstance(node.payload, int) and _in_range(letter, node.payload):
            return letter
        if letter in SYMBOLIC and node.opcode in (isd.GLOBAL_ADDRESS, isd.BLOCK_ADDRESS):
            return letter
    return next((letter for letter in letters if letter in "rf"), letters[0])


def _type_for(b: Builder, code: str, vt: int) -> int:
    """The type of the register that a constraint asks for."""
    if code == "r" and mvt.MVT_IS_FP[vt]:
        return b.types.int_parts(mvt.MVT_BITS[vt])[0]
    return vt


def _fit(b: Builder, value: SDValue, vt: int) -> SDValue:
    from oxllc.isel.lower_call import to_location

    if value.vt == vt:
        return value
    if mvt.MVT_IS_INT[value.vt] and mvt.MVT_IS_INT[vt]:
        return resize(b, value, vt, None)
    return to_location(b, value, vt)
