"""Calls and returns by the target's calling conventions (`lower_cc`); formal arguments are in `lower_arguments`.

Each IR argument is cut into the parts of its type (`lower_groups`); each part gets a location.  A result of more than two parts, or
that does not fit the result registers, is written through a hidden pointer that comes first ("sret demotion").

The sequence of a call: CALLSEQ_START, stores of stack arguments, glued copies to registers, CALL, CALLSEQ_END, glued copies from
result registers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxllc.ir.instructions import CallInst
from oxllc.ir.module import Function
from oxllc.ir.values import InlineAsm, PoisonValue, UndefValue
from oxllc.isel.builder_fp import bits_to_fp, fp_to_bits
from oxllc.isel.builder_int import clean, resize
from oxllc.isel.builder_memory import Access, flat_address, load_type, plus, store_piece, store_type
from oxllc.isel.builder_tables import handles
from oxllc.isel.dag import CallInfo, MemInfo
from oxllc.isel.knownbits import known_from_range
from oxllc.isel.lower_cc import REG, SEGMENT, ArgFlags, CCState, Location
from oxllc.isel.lower_groups import groups
from oxllc.isel.lower_memcpy import call_memory_routine, copy_inline, few_pieces
from oxllc.mir.function import MemOperand
from oxllc.target_desc import isd, mvt
from oxllc.target_desc.mvt import GLUE, OTHER

if TYPE_CHECKING:
    from oxllc.ir.attributes import AttributeSet
    from oxllc.ir.instructions import Instruction
    from oxllc.ir.types import Type
    from oxllc.ir.values import Value
    from oxllc.isel.builder import Builder, Parts
    from oxllc.isel.dag import SDValue
    from oxllc.isel.lower_types import Leaf, TypeInfo
    from oxllc.target_desc.model import CallingConvention

MAX_INLINE_COPY = 16  # accesses
_CH = (OTHER,)
_CH_GLUE = (OTHER, GLUE)


class Arg:
    """One part on its way to a location.  `stack_copy`: (address, size, align) of a by-value object to be copied there."""

    __slots__ = ("flags", "stack_copy", "value", "vt")

    def __init__(self, value: SDValue | None, vt: int, flags: ArgFlags) -> None:
        self.value = value
        self.vt = vt
        self.flags = flags
        self.stack_copy: tuple[SDValue, int, int] | None = None


def is_indirect(b: Builder, info: TypeInfo) -> bool:
    """Whether a value of this type is passed by reference as a whole."""
    members = groups(b, info)
    return len(members) == 1 and members[0].indirect


def to_location(b: Builder, value: SDValue, vt: int) -> SDValue:
    """A part as the type of its location."""
    if value.vt == vt:
        return value
    if mvt.MVT_IS_INT[value.vt] and mvt.MVT_IS_FP[vt]:  # a half in a float's register: a NaN in the format of the register
        return bits_to_fp(b, (b.op_const(isd.OR, value, -1 << 16 & (1 << mvt.MVT_BITS[value.vt]) - 1),), vt)
    if mvt.MVT_IS_FP[value.vt] and mvt.MVT_IS_INT[vt]:
        return resize(b, fp_to_bits(b, value, mvt.MVT_BITS[value.vt])[0], vt, None)
    if mvt.MVT_IS_FP[value.vt]:
        return b.dag.get(isd.FP_EXTEND if mvt.MVT_BITS[vt] > mvt.MVT_BITS[value.vt] else isd.FP_ROUND, vt, (value,))
    return resize(b, value, vt, None)


def from_location(b: Builder, value: SDValue, vt: int) -> SDValue:
    """A location's content as the type of the part."""
    if value.vt == vt:
        return value
    if mvt.MVT_IS_FP[vt] and mvt.MVT_IS_INT[value.vt]:
        return bits_to_fp(b, (value,), vt)
    if mvt.MVT_IS_FP[value.vt] and mvt.MVT_IS_INT[vt]:
        return resize(b, fp_to_bits(b, value, mvt.MVT_BITS[value.vt])[0], vt, None)
    if mvt.MVT_IS_FP[vt]:
        return b.dag.get(isd.FP_EXTEND if mvt.MVT_BITS[vt] > mvt.MVT_BITS[value.vt] else isd.FP_ROUND, vt, (value,))
    return resize(b, value, vt, None)


def note_extension(parts: list[SDValue], leaf: Leaf, attrs: AttributeSet) -> None:
    """Remember that the ABI extended a narrow integer."""
    if leaf.fp or not attrs.enums or len(parts) != 1:
        return
    width = mvt.MVT_BITS[parts[0].vt]
    if leaf.bits < width and parts[0].known is None:
        if "signext" in attrs:
            parts[0].known = known_from_range(0, leaf.bits, width)
        elif "zeroext" in attrs:
            parts[0].known = known_from_range(leaf.bits, 0, width)


# -- results ---------------------------------------------------------------------------------------------------------------------


def result_locations(b: Builder, type: Type, key: str, vararg: bool, attrs: AttributeSet | None) -> list[Location] | None:
    """Where the parts of a result are; None if they do not fit registers."""
    info = b.types.info(type)
    if not info.vts:
        return []
    if len(info.vts) > b.fl.module.direct_parts:
        return None
    cc = b.target.calling_convs.get(key + ".ret")
    if cc is None:
        return None
    state = CCState(b.target.reg_units)
    out: list[Location] = []
    for group in groups(b, info):
        for number, vt in enumerate(group.vts):
            location = state.assign(cc, vt, group.flags(0, attrs, vararg, True, number))
            if location is None or location.kind != REG or location.indirect:
                return None
            out.append(location)
    return out


def returns_in_memory(b: Builder, type: Type, key: str, vararg: bool) -> bool:
    """Whether a result is returned through a hidden pointer."""
    return type.kind != "void" and result_locations(b, type, key, vararg, None) is None


def lower_return(b: Builder, inst: Instruction) -> None:
    """ret."""
    dag = b.dag
    if b.tail_called:
        dag.root = b.control_root()
        return
    function = b.fl.function
    if b.mf.is_kernel:
        dag.root = dag.make(isd.KERNEL_EXIT, _CH, (b.control_root(),)).values[0]
        return
    glue: SDValue | None = None
    regs: list[SDValue] = []
    copies: list[tuple[int, SDValue]] = []
    if inst.operands:
        value = inst.operands[0]
        parts = b.value(value)
        info = b.types.info(value.type)
        if b.fl.sret_regs:
            pointer = dag.copy_from_reg(dag.entry, b.fl.sret_regs[0], b.ptr_vt).values[0]
            if b.block is b.mf.blocks[0]:
                pointer = _written_here(b, b.fl.sret_regs[0]) or pointer
            store_type(b, parts, pointer, value.type, Access(b.layout.abi_align(value.type)))
        else:
            key = b.fl.module.convention(function.cc, function.attrs)
            locations = result_locations(b, value.type, key, function.value_type.vararg, function.ret_attrs)
            assert locations is not None
            parts = _extended(b, parts, info, function.ret_attrs)
            copies = [(loc.reg, to_location(b, part, loc.vt)) for part, loc in zip(parts, locations)]
    chain = b.control_root()
    for reg, part in copies:
        chain, glue = dag.glued_copy_to_reg(chain, reg, part, glue)
        regs.append(dag.register(reg, part.vt))
    ops = (chain, *regs) if glue is None else (chain, *regs, glue)
    dag.root = dag.make(isd.RET_GLUE, _CH, ops).values[0]


def _written_here(b: Builder, reg: int) -> SDValue | None:
    """The value that this block itself exports to a register."""
    for chain in b.exports:
        if chain.node.opcode == isd.COPY_TO_REG and chain.node.payload == reg:
            return chain.node.ops[1]
    return None


def _extended(b: Builder, parts: Parts, info: TypeInfo, attrs: AttributeSet) -> Parts:
    """Narrow integers extended as the attributes demand."""
    if not info.single or info.leaves[0].fp or not attrs.enums:
        return parts
    if "signext" in attrs:
        return clean(b, parts, info.leaves[0].bits, True)
    if "zeroext" in attrs:
        return clean(b, parts, info.leaves[0].bits, False)
    return parts


# -- calls -----------------------------------------------------------------------------------------------------------------------


@handles("call")
def _call(b: Builder, inst: CallInst) -> None:
    callee = inst.callee
    if isinstance(callee, Function) and callee.name.startswith("llvm."):
        from oxllc.isel.builder_intrinsics import lower_intrinsic

        lower_intrinsic(b, inst, callee.name)
        return
    if isinstance(callee, InlineAsm):
        from oxllc.isel.lower_asm import lower_inline_asm

        lower_inline_asm(b, inst, callee)
        return
    for tag, _ in inst.bundle_sizes:
        if tag not in ("align", "ignore", "nonnull", "dereferenceable", "clang.arc.attachedcall", "kcfi", "convergencectrl"):
            b.unsupported(inst, f"operand bundle '{tag}'")
    lower_call(b, inst)


@handles("invoke", "landingpad", "resume", "catchswitch", "catchpad", "cleanuppad", "catchret", "cleanupret")
def _exceptions(b: Builder, inst: Instruction) -> None:
    b.unsupported(inst, f"exception handling ('{inst.opcode}')")


@handles("callbr")
def _callbr(b: Builder, inst: Instruction) -> None:
    b.unsupported(inst, "'callbr'")


def lower_call(b: Builder, inst: CallInst) -> None:
    """An ordinary call, direct or indirect."""
    dag = b.dag
    callee = inst.callee
    function = callee if isinstance(callee, Function) else None
    key = b.fl.module.convention(inst.cc, inst.fn_attrs)
    signature = inst.function_type
    vararg = signature.vararg
    args: list[Arg] = []
    demoted: SDValue | None = None
    result_info = b.types.info(inst.type)
    memory_result = returns_in_memory(b, inst.type, key, vararg)
    if memory_result:
        slot = b.mf.new_frame_object(b.layout.alloc_size(inst.type), b.layout.preferred_align(inst.type))
        demoted = dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
        flags = ArgFlags()
        flags.isSRet = True
        args.append(Arg(demoted, b.ptr_vt, flags))
    fixed = len(signature.params)
    for index in range(inst.num_args):
        attrs = inst.arg_attrs[index]
        if function is not None and index < len(function.args):
            declared = function.args[index].attrs
            attrs = declared.merged(attrs) if declared.enums else attrs
        collect_argument(b, args, inst.operands[index], attrs, index, vararg, index < fixed, b.target.calling_convs[key])
    if function is not None:
        target = dag.get(isd.TARGET_GLOBAL_ADDRESS, b.ptr_vt, (), (b.fl.module.symbol(function), 0))
    else:
        target = b.scalar(callee)
        if target.node.opcode == isd.GLOBAL_ADDRESS:
            target = dag.get(isd.TARGET_GLOBAL_ADDRESS, b.ptr_vt, (), target.node.payload)
    if inst.tail in ("tail", "musttail") and _try_tail_call(b, inst, key, args, target, memory_result):
        return
    attrs = inst.ret_attrs if function is None else function.ret_attrs.merged(inst.ret_attrs)
    locations = [] if memory_result else result_locations(b, inst.type, key, vararg, attrs)
    assert locations is not None
    results = emit_call(b, target, key, args, locations, vararg)
    if memory_result:
        assert demoted is not None
        b.values[inst] = load_type(b, demoted, inst.type, Access(b.layout.abi_align(inst.type)))
        return
    parts = [from_location(b, value, vt) for value, vt in zip(results, result_info.vts)]
    if result_info.single:
        note_extension(parts, result_info.leaves[0], attrs)
    b.values[inst] = tuple(parts)


def passes_objects_on_stack(rules: tuple[Any, ...]) -> bool:
    """Whether a convention puts by-value objects among the stack arguments (otherwise the address of a copy is passed)."""
    stack = list(rules)
    while stack:
        rule = stack.pop()
        if rule[0] == "CCPassByVal":
            return True
        if rule[0] in ("CCIf", "CCIfType"):
            stack.append(rule[2])
        elif rule[0] == "CCDelegateTo":
            stack.extend(rule[1])
    return False


def copy_object(b: Builder, to: SDValue, source: SDValue, size: int, align: int) -> None:
    """Copy an object of known size."""
    if few_pieces(b, size, align, MAX_INLINE_COPY):
        copy_inline(b, to, source, size, align)
    else:
        call_memory_routine(b, "memcpy", to, source, b.const(size, b.ptr_vt))


def collect_argument(b: Builder, args: list[Arg], value: Value, attrs: AttributeSet, index: int, vararg: bool, fixed: bool,
                     cc: CallingConvention) -> None:
    """Append the parts of one actual argument."""
    info = b.types.info(value.type)
    byval = attrs.get_type("byval")
    parts = b.value(value)
    if byval is not None:
        flags = ArgFlags()
        flags.isByVal = True
        flags.index = index
        flags.isVarArg = vararg
        flags.isFixed = fixed
        flags.size = b.layout.alloc_size(byval)
        flags.alignment = attrs.get_int("align") or b.layout.abi_align(byval)
        arg = Arg(parts[0], b.ptr_vt, flags)
        space = value.type.addrspace  # type: ignore[attr-defined]
        address = flat_address(b, parts[0], info.leaves[0].bits, space) if space in b.fl.windows else parts[0]
        if passes_objects_on_stack(cc.rules):
            arg.stack_copy = (address, flags.size, flags.alignment)
        else:  # the callee gets the address of a copy
            slot = b.mf.new_frame_object(flags.size, flags.alignment)
            arg.value = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
            copy_object(b, arg.value, address, flags.size, flags.alignment)
        args.append(arg)
        return
    if info.single and not info.leaves[0].fp and ("signext" in attrs or "zeroext" in attrs):
        parts = clean(b, parts, info.leaves[0].bits, "signext" in attrs)
    collect_parts(b, args, parts, info, attrs, index, vararg, fixed, cc)


def collect_parts(b: Builder, args: list[Arg], parts: Parts, info: TypeInfo, attrs: AttributeSet | None, index: int, vararg: bool,
                  fixed: bool, cc: CallingConvention | None = None) -> None:
    """Append the parts of a value, or the address of a copy."""
    for group in groups(b, info, cc):
        values = [parts[i] if i is not None else b.dag.undef(vt) for i, vt in zip(group.parts, group.vts)]
        if not group.indirect:
            for number, (value, vt) in enumerate(zip(values, group.vts)):
                args.append(Arg(value, vt, group.flags(index, attrs, vararg, fixed, number)))
            continue
        word = b.word_bits // 8
        slot = b.mf.new_frame_object(word * len(values), max(word, group.alignment))
        address = b.dag.get(isd.FRAME_INDEX, b.ptr_vt, (), slot)
        access = Access(word, base=("fi", slot), offset=0)
        chain = b.root()
        chains: list[SDValue] = []
        for number, value in enumerate(values):
            chains += store_piece(b, resize(b, value, b.word_vt, None), address, number * word, word, access, chain)
        b.chain = b.dag.token_factor(chains)
        flags = ArgFlags()
        flags.index = index
        flags.isVarArg = vararg
        flags.isFixed = fixed
        args.append(Arg(address, b.ptr_vt, flags))


def emit_call(b: Builder, target: SDValue, key: str, args: list[Arg], results: list[Location], vararg: bool = False) -> list[SDValue]:
    """The node sequence of a call; the results as the types of their locations."""
    dag = b.dag
    mf = b.mf
    cc = b.target.calling_convs[key]
    state = CCState(b.target.reg_units)
    placed = [(arg, _place(b, state, cc, arg)) for arg in args]
    align = b.target.frame.stack_align
    size = -(-state.stack // align) * align
    mf.has_calls = True
    mf.outgoing_args_size = max(mf.outgoing_args_size, size)
    start = dag.make(isd.CALLSEQ_START, _CH_GLUE, (b.root(),), size)
    chain = start.values[0]
    stores: list[SDValue] = []
    registers: list[tuple[int, SDValue]] = []
    stack: SDValue | None = None
    for arg, location in placed:
        if location.kind == REG:
            assert arg.value is not None
            registers.append((location.reg, to_location(b, arg.value, location.vt)))
            continue
        if stack is None:
            stack = dag.copy_from_reg(chain, b.target.frame.stack_pointer, b.ptr_vt).values[0]
        where = plus(b, stack, location.offset)
        if arg.stack_copy is not None:
            b.chain = chain
            address, length, alignment = arg.stack_copy
            copy_inline(b, where, address, length, alignment)
            stores.append(b.root())
            continue
        assert arg.value is not None
        value = to_location(b, arg.value, location.vt)
        length = mvt.MVT_BITS[value.vt] // 8
        mem = MemOperand(length, length, False, True, base="stack", offset=None)
        stores.append(dag.store(chain, value, where, MemInfo(value.vt, isd.NON_EXTLOAD, mem)))
    if stores:
        chain = dag.token_factor(stores)
    glue: SDValue | None = None
    regs: list[SDValue] = []
    for reg, value in registers:
        chain, glue = dag.glued_copy_to_reg(chain, reg, value, glue)
        regs.append(dag.register(reg, value.vt))
    info = CallInfo(cc.callee_saved, tuple(loc.reg for loc in results), size, vararg)
    ops = (chain, target, *regs) if glue is None else (chain, target, *regs, glue)
    call = dag.make(isd.CALL, _CH_GLUE, ops, info)
    end = dag.make(isd.CALLSEQ_END, _CH_GLUE, (call.values[0], call.values[1]), size)
    chain, glue = end.values
    out: list[SDValue] = []
    for location in results:
        node = dag.glued_copy_from_reg(chain, location.reg, location.vt, glue)
        out.append(node.values[0])
        chain, glue = node.values[1], node.values[2]
    b.chain = chain
    return out


def _place(b: Builder, state: CCState, cc, arg: Arg) -> Location:  # type: ignore[no-untyped-def]
    location = state.assign(cc, arg.vt, arg.flags)
    if location is None or location.kind == SEGMENT:
        b.unsupported(b.dag.ir, "passing an argument in this calling convention")
    return location


def _try_tail_call(b: Builder, inst: CallInst, key: str, args: list[Arg], target: SDValue, memory_result: bool) -> bool:
    """Turn a call in tail position into a jump where caller and callee need no frame of each other."""
    required = inst.tail == "musttail"
    reason = _not_tail(b, inst, key, args, memory_result)
    if reason is None:
        dag = b.dag
        cc = b.target.calling_convs[key]
        state = CCState(b.target.reg_units)
        locations = [_place(b, state, cc, arg) for arg in args]
        if any(location.kind != REG for location in locations):
            reason = "arguments on the stack"
        else:
            values = [(loc.reg, to_location(b, arg.value, loc.vt)) for arg, loc in zip(args, locations) if arg.value is not None]
            if b.mf.is_vararg:
                values += _forwarded(b, cc, state)
            chain = b.control_root()
            glue: SDValue | None = None
            regs: list[SDValue] = []
            for reg, value in values:
                chain, glue = dag.glued_copy_to_reg(chain, reg, value, glue)
                regs.append(dag.register(reg, value.vt))
            ops = (chain, target, *regs) if glue is None else (chain, target, *regs, glue)
            b.chain = dag.make(isd.TAIL, _CH, ops, CallInfo(cc.callee_saved, (), 0)).values[0]
            b.tail_called = True
            return True
    if required:
        b.unsupported(inst, f"'musttail' call ({reason})")
    return False


def _forwarded(b: Builder, cc: CallingConvention, state: CCState) -> list[tuple[int, SDValue]]:
    """What a variadic function hands on in registers; the rest is on the stack, where the callee looks for it too."""
    from oxllc.isel.lower_arguments import argument_registers, live_in

    return [(reg, live_in(b, reg, b.word_vt)) for reg in argument_registers(b, cc) if not b.target.reg_units[reg] & state.used]


def _not_tail(b: Builder, inst: CallInst, key: str, args: list[Arg], memory_result: bool) -> str | None:
    """Why a call cannot be a tail call, or None."""
    function = b.fl.function
    if not b.optimize and inst.tail != "musttail":
        return "not optimizing"
    if not b.legality.is_legal(isd.TAIL, b.ptr_vt):
        return "the target has no tail calls"
    assert inst.parent is not None
    instructions = inst.parent.instructions
    at = len(instructions) - 2
    while at > 0 and _is_free(instructions[at]):
        at -= 1
    if instructions[-1].opcode != "ret" or instructions[at] is not inst:
        return "not in front of a return"
    returned = instructions[-1].operands
    if returned and returned[0] is not inst and not isinstance(returned[0], UndefValue | PoisonValue):
        return "another value is returned"
    own = b.fl.module.convention(function.cc, function.attrs)
    if b.fl.sret_regs or memory_result or b.mf.is_kernel or (b.mf.is_vararg and inst.tail != "musttail"):
        return "calling conventions differ"
    if own != key:  # the callee keeps what the caller has to, and returns its result in the same place
        convs = b.target.calling_convs
        if not set(b.mf.callee_saved) <= set(convs[key].callee_saved) or convs[own + ".ret"].rules != convs[key + ".ret"].rules:
            return "calling conventions differ"
    if returned and returned[0] is inst:
        for name in ("signext", "zeroext"):
            if name in function.ret_attrs and name not in inst.ret_attrs:
                return "the result would have to be extended"
    if any(arg.flags.isByVal for arg in args):
        return "an argument by value"
    if any("sret" in a for a in (arg.attrs for arg in function.args)):
        return "the function returns in memory"
    return None


def _is_free(inst: Instruction) -> bool:
    """Instructions that produce no code."""
    if not isinstance(inst, CallInst) or not isinstance(inst.callee, Function):
        return False
    name = inst.callee.name
    return name.startswith(("llvm.lifetime.", "llvm.dbg.", "llvm.assume"))


def collect_scalar(b: Builder, args: list[Arg], parts: Parts, type: Type, signed: bool | None, index: int) -> None:
    """Append a scalar argument of a library routine."""
    info = b.types.info(type)
    leaf = info.leaves[0]
    if signed is not None and leaf.bits <= 32:
        # The psABI passes 32-bit integers sign-extended, unsigned ones too.
        parts = clean(b, parts, leaf.bits, signed or b.fl.module.sign_extend_i32)
    collect_parts(b, args, parts, info, None, index, False, True)
