"""Formal arguments: from registers, stack and a kernel's constant segment into the entry block (`lower_cc` says where they are).

Argument registers are copied to virtual registers at the very start of the entry block, before anything can overwrite them.
A variadic function stores the argument registers that its named arguments leave below the incoming stack arguments, so that
va_arg walks over one array (RISC-V calling convention, "Integer Calling Convention").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oxllc.isel.builder_int import resize
from oxllc.isel.builder_memory import Access, load_piece, load_type, plus
from oxllc.isel.dag import MemInfo
from oxllc.isel.lower_call import (
    from_location,
    note_extension,
    passes_objects_on_stack,
    result_locations,
    returns_in_memory,
)
from oxllc.isel.lower_cc import REG, STACK, ArgFlags, CCState, Location
from oxllc.isel.lower_groups import groups
from oxllc.mir.function import MachineInstr, MemOperand
from oxllc.target_desc import isd, mvt

if TYPE_CHECKING:
    from oxllc.ir.attributes import AttributeSet
    from oxllc.ir.module import Function
    from oxllc.ir.types import Type
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_groups import Group
    from oxllc.isel.lower_types import TypeInfo
    from oxllc.target_desc.model import CallingConvention


def live_in(b: Builder, reg: int, vt: int) -> SDValue:
    """The value that a physical register has at the function's entry."""
    mf = b.mf
    entry = mf.blocks[0]
    copies = b.fl.live_in_copies
    vreg = copies.get(reg)
    if vreg is None:
        vreg = mf.new_vreg(b.target.legal_types[vt])
        copies[reg] = vreg
        entry.live_ins.append(reg)
        entry.instrs.append(MachineInstr(b.target.instr_by_name["COPY"], [vreg, reg]))
    return b.dag.copy_from_reg(b.dag.entry, vreg, vt).values[0]


def lower_arguments(b: Builder, function: Function) -> None:
    """Define the function's arguments in its entry block."""
    fl = b.fl
    mf = b.mf
    if "interrupt" in function.attrs.strings:  # it would have to keep every register and to return another way
        raise fl.error("an interrupt handler (attribute \"interrupt\") is not supported: write its entry as a naked function", None)
    key = fl.module.convention(function.cc, function.attrs)
    cc = b.target.calling_convs[key]
    results = result_locations(b, function.return_type, key, function.value_type.vararg, function.ret_attrs) or []
    returned = {loc.reg for loc in results}
    mf.callee_saved = tuple(reg for reg in cc.callee_saved if reg not in returned)
    mf.is_kernel = fl.module.is_kernel(key)
    mf.is_vararg = function.value_type.vararg
    if "naked" in function.attrs:  # only its assembly reads them; a copy would be an instruction in front of that
        for arg in function.args:
            b.values[arg] = b.zero(arg.type)
        return
    state = CCState(b.target.reg_units)
    vararg = mf.is_vararg
    if returns_in_memory(b, function.return_type, key, vararg):
        flags = ArgFlags()
        flags.isSRet = True
        location = state.assign(cc, b.ptr_vt, flags)
        assert location is not None
        pointer = _incoming(b, location, b.ptr_vt)
        reg = mf.new_vreg(b.target.legal_types[b.ptr_vt])
        b.exports.append(b.dag.copy_to_reg(b.dag.entry, reg, pointer))
        fl.sret_regs = (reg,)
    for arg in function.args:
        parts = _incoming_argument(b, cc, state, arg.type, arg.attrs, arg.index, vararg)
        b.values[arg] = parts
        if arg in fl.exported:
            b.export(arg)
    if vararg:
        _save_varargs(b, cc, state)


def _incoming_argument(b: Builder, cc: CallingConvention, state: CCState, type: Type, attrs: AttributeSet, index: int,
                       vararg: bool) -> Parts:
    info = b.types.info(type)
    first_rule_segment = is_segment(cc)
    if first_rule_segment is not None:
        return _segment_argument(b, state, first_rule_segment, type, attrs)
    byval = attrs.get_type("byval")
    if byval is not None:
        flags = ArgFlags()
        flags.isByVal = True
        flags.index = index
        flags.size = b.layout.alloc_size(byval)
        flags.alignment = attrs.get_int("align") or b.layout.abi_align(byval)
        location = state.assign(cc, b.ptr_vt, flags)
        assert location is not None
        if location.kind == STACK and passes_objects_on_stack(cc.rules):
            slot = b.mf.new_frame_object(location.size, flags.alignment, is_fixed=True, offset=location.offset)
            return (b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot),)
        return (_incoming(b, location, b.ptr_vt),)
    out: list[SDValue] = [b.dag.undef(vt) for vt in info.vts]
    for group in groups(b, info, cc):
        if group.indirect:
            flags = ArgFlags()
            flags.index = index
            location = state.assign(cc, b.ptr_vt, flags)
            assert location is not None
            pointer = _incoming(b, location, b.ptr_vt)
            load_words(b, out, pointer, group, info)
            continue
        for number, (part, vt) in enumerate(zip(group.parts, group.vts)):
            location = state.assign(cc, vt, group.flags(index, attrs, vararg, True, number))
            if location is None:
                b.unsupported(None, f"argument {index} of type '{type}'")
            if part is not None:
                out[part] = _incoming(b, location, info.vts[part])
    if info.single:
        note_extension(out, info.leaves[0], attrs)
    return tuple(out)


def load_words(b: Builder, out: list[SDValue], pointer: SDValue, group: Group, info: TypeInfo) -> None:
    """Fill in the parts of a group that was passed by reference."""
    word = b.word_bits // 8
    for number, part in enumerate(group.parts):
        if part is not None:
            value = load_piece(b, pointer, number * word, word, Access(word), b.word_vt, isd.EXTLOAD)
            out[part] = resize(b, value, info.vts[part], None)


def _incoming(b: Builder, location: Location, vt: int) -> SDValue:
    if location.kind == REG:
        return from_location(b, live_in(b, location.reg, location.vt), vt)
    size = location.size
    slot = b.mf.new_frame_object(size, 1 if location.offset % size else min(size, 16), is_fixed=True, offset=location.offset)
    address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
    bytes_read = mvt.MVT_BITS[location.vt] // 8
    mem = MemOperand(bytes_read, bytes_read, is_invariant=True, base=("fi", slot), offset=0)
    node = b.dag.load(b.chain, address, location.vt, MemInfo(location.vt, isd.NON_EXTLOAD, mem))
    b.pending_loads.append(node.values[1])
    return from_location(b, node.values[0], vt)


def is_segment(cc: CallingConvention) -> int | None:
    """The register that holds the argument segment's address in a kernel convention."""
    for rule in cc.rules:
        if rule[0] == "CCAssignToSegment":
            return int(rule[1])
    return None


def _segment_argument(b: Builder, state: CCState, base: int, type: Type, attrs: AttributeSet) -> Parts:
    """An argument in the kernel's constant segment, naturally aligned."""
    layout = b.layout
    inside = attrs.get_type("byval") or attrs.get_type("byref")
    stored = inside if inside is not None else type
    offset = state.push(layout.alloc_size(stored), layout.abi_align(stored))
    address = plus(b, live_in(b, base, b.ptr_vt), offset)
    if inside is not None:
        return (address,)
    align = layout.abi_align(stored)
    saved = b.chain
    b.chain = b.dag.entry  # the segment never changes
    parts = load_type(b, address, type, Access(align, invariant=True, base="kernel arguments", offset=offset))
    b.chain = saved
    return parts


def argument_registers(b: Builder, cc: CallingConvention) -> list[int]:
    """The registers that variable integer arguments take, in order."""
    state = CCState(b.target.reg_units)
    flags = ArgFlags()
    flags.isVarArg, flags.isFixed = True, False
    out: list[int] = []
    while True:
        location = state.assign(cc, b.word_vt, flags)
        if location is None or location.kind != REG:
            return out
        out.append(location.reg)


def _save_varargs(b: Builder, cc: CallingConvention, state: CCState) -> None:
    """Store the unused argument registers below the stack arguments, so that va_arg walks one array."""
    word = b.word_bits // 8
    registers = argument_registers(b, cc)
    left = [reg for reg in registers if not b.target.reg_units[reg] & state.used]
    mf = b.mf
    if not left:
        b.fl.varargs_slot = mf.new_frame_object(word, word, is_fixed=True, offset=state.stack)
        return
    if b.target.frame.pushed:  # the return address lies between these and the arguments on the stack
        b.unsupported(None, "a variadic function whose variable arguments come in registers (its convention needs CCIfVarArg) while calls push")
    start = -word * len(left)
    slots = [mf.new_frame_object(word, word, is_fixed=True, offset=start + i * word) for i in range(len(left))]
    if len(left) % 2:  # keep the area's size a multiple of the stack alignment
        mf.new_frame_object(word, word, is_fixed=True, offset=start - word)
    chains: list[SDValue] = []
    for reg, slot in zip(left, slots):
        value = live_in(b, reg, b.word_vt)
        mem = MemOperand(word, word, False, True, offset=None)
        address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
        chains.append(b.dag.store(b.chain, value, address, MemInfo(b.word_vt, isd.NON_EXTLOAD, mem)))
    b.chain = b.dag.token_factor(chains)
    b.fl.varargs_slot = slots[0]
