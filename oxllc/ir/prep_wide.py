"""Operations on integers wider than any routine of the compiler's runtime: division, and conversion from and to floating point.

Each becomes a call of an internal function made for it (one for each width and format, written below as IR), lane by lane for
vectors.  Fixed-point division becomes a wider integer division first, rounded towards minus infinity.

Division is shift and subtract (Knuth, TAOCP 2, 4.3.1, ex. 31) that starts where the leading bits meet.  An integer is converted by
way of its upper 64 or 128 bits, the lowest of which collects whether anything follows ("sticky bit"), so that one rounding decides.

After it no udiv, sdiv, urem, srem, sitofp, uitofp, fptosi, fptoui or their saturating forms exceed `WIDEST` bits.
"""

from __future__ import annotations

from typing import Final

from oxllc.ir.edit import substitute
from oxllc.ir.instructions import CallInst, CastInst, CmpInst, Instruction
from oxllc.ir.module import Function, Module
from oxllc.ir.types import DOUBLE, I32, FunctionType, IntType, Type, VectorType, function_type, int_type, vector_type
from oxllc.ir.values import Block, Constant, ConstantInt, ConstantSplat, PoisonValue, Value

WIDEST: Final = 128
"""Bits of the widest operands of the runtime's routines (__divti3 and its like)."""

_DIVISION: Final = frozenset(("udiv", "sdiv", "urem", "srem"))
_CONVERSION: Final = frozenset(("uitofp", "sitofp", "fptoui", "fptosi"))
_CANDIDATES: Final = _DIVISION | _CONVERSION | {"call"}
_FIXED: Final = ("llvm.sdiv.fix", "llvm.udiv.fix")
_SATURATING: Final = ("llvm.fptosi.sat", "llvm.fptoui.sat")


def expand_wide(module: Module) -> int:
    """Expand everything too wide in a module, in place; gives the number of instructions replaced."""
    made = 0
    for function in list(module.definitions()):
        made += _Expansion(module, function).run()
    return made


class _Expansion:
    """The work on one function: `out` collects the instructions of the block at hand."""

    def __init__(self, module: Module, function: Function) -> None:
        self.module = module
        self.function = function
        self.mapping: dict[Value, Value] = {}
        self.out: list[Instruction] = []
        self.at: Instruction
        self.block: Block

    def run(self) -> int:
        for block in self.function.blocks:
            if any(inst.opcode in _CANDIDATES and _too_wide(inst) for inst in block.instructions):
                self.block = block
                self.out = []
                for inst in block.instructions:
                    if inst.opcode in _CANDIDATES and _too_wide(inst):
                        self.at = inst
                        self.mapping[inst] = self.expand(inst)
                    else:
                        self.out.append(inst)
                block.instructions = self.out
        substitute(self.function, self.mapping)
        return len(self.mapping)

    def put(self, inst: Instruction) -> Instruction:
        """Append an instruction at the place of the one that is replaced."""
        inst.parent = self.block
        inst.offset = self.at.offset
        inst.debug_loc = self.at.debug_loc
        self.out.append(inst)
        return inst

    def op(self, opcode: str, x: Value, y: Value) -> Value:
        return self.put(Instruction(opcode, x.type, [x, y]))

    def cast(self, opcode: str, x: Value, type: Type) -> Value:
        return x if x.type is type else self.put(CastInst(opcode, type, [x]))

    def compare(self, predicate: str, x: Value, y: Value) -> Value:
        return self.put(CmpInst("icmp", _like(x.type, int_type(1)), [x, y], predicate))

    def select(self, condition: Value, x: Value, y: Value) -> Value:
        return self.put(Instruction("select", x.type, [condition, x, y]))

    # -- what is replaced ---------------------------------------------------------------------------------------------------

    def expand(self, inst: Instruction) -> Value:
        """The value of an instruction, computed by others."""
        if isinstance(inst, CallInst):
            callee = inst.callee
            assert isinstance(callee, Function)
            if callee.name.startswith(_FIXED):
                return self.fixed_division(inst, callee.name[5] == "s", ".sat" in callee.name)
            return self.lanes(inst.type, [inst.operands[0]], lambda type, x: self.to_int(x[0], type, callee.name[9] == "s", True))
        if inst.opcode in _DIVISION:
            return self.lanes(inst.type, inst.operands, lambda _type, x: self.divide(inst.opcode, x[0], x[1]))
        signed = inst.opcode in ("sitofp", "fptosi")
        if inst.opcode in ("uitofp", "sitofp"):
            return self.lanes(inst.type, inst.operands, lambda type, x: self.to_fp(x[0], type, signed))
        return self.lanes(inst.type, inst.operands, lambda type, x: self.to_int(x[0], type, signed, False))

    def lanes(self, type: Type, operands: list[Value], function: object) -> Value:
        """Apply a function of (result type, operands) to every lane."""
        assert callable(function)
        if not isinstance(type, VectorType):
            result: Value = function(type, operands)
            return result
        result = PoisonValue(type)
        for i in range(type.count):
            index = ConstantInt(I32, i)
            here = [self.put(Instruction("extractelement", _element(v.type), [v, index])) for v in operands]
            result = self.put(Instruction("insertelement", type, [result, function(type.elem, here), index]))
        return result

    def divide(self, opcode: str, x: Value, y: Value) -> Value:
        """One quotient or remainder."""
        type = x.type
        assert isinstance(type, IntType)
        wide = int_type(-(-type.bits // 64) * 64)
        signed = opcode[0] == "s"
        x, y = (self.cast("sext" if signed else "zext", v, wide) for v in (x, y))
        sign_x = sign_y = None
        p, q = x, y
        if signed:
            last = ConstantInt(wide, wide.bits - 1)
            sign_x, sign_y = self.op("ashr", x, last), self.op("ashr", y, last)
            p, q = (self.op("sub", self.op("xor", v, sign), sign) for v, sign in ((x, sign_x), (y, sign_y)))
        quotient: Value = self.call(f"oxllc.udiv.i{wide.bits}", _udiv(wide.bits), wide, [p, q])
        if sign_x is not None and sign_y is not None:
            sign = self.op("xor", sign_x, sign_y)
            quotient = self.op("sub", self.op("xor", quotient, sign), sign)
        if opcode[1:] == "rem":
            quotient = self.op("sub", x, self.op("mul", quotient, y))
        return self.cast("trunc", quotient, type)

    def to_fp(self, x: Value, type: Type, signed: bool) -> Value:
        """An integer as a floating-point number."""
        bits = x.type.bits  # type: ignore[attr-defined]
        wide = int_type(-(-bits // 64) * 64)
        value = self.cast("sext" if signed else "zext", x, wide)
        name = f"oxllc.{'s' if signed else 'u'}itofp.i{wide.bits}.{type.text}"
        return self.call(name, _int_to_fp(wide.bits, type.text, signed), type, [value])

    def to_int(self, x: Value, type: Type, signed: bool, saturate: bool) -> Value:
        """A floating-point number as an integer."""
        assert isinstance(type, IntType)
        wide = "fp128" if x.type.text == "fp128" else "double"
        name = f"oxllc.fpto{'s' if signed else 'u'}i{'.sat' if saturate else ''}.i{type.bits}.{wide}"
        source = x if x.type.text == wide else self.cast("fpext", x, DOUBLE)
        return self.call(name, _fp_to_int(type.bits, wide, signed, saturate), type, [source])

    def fixed_division(self, inst: CallInst, signed: bool, saturate: bool) -> Value:
        """x / y of numbers with `scale` bits behind the point: (x << scale) / y."""
        x, y, scale = inst.operands[:3]
        assert isinstance(scale, ConstantInt)
        bits = _element(x.type).bits  # type: ignore[attr-defined]
        wide = _like(x.type, int_type(bits + scale.value + 1))
        extension = "sext" if signed else "zext"
        dividend = self.op("shl", self.cast(extension, x, wide), _number(wide, scale.value))
        divisor = self.cast(extension, y, wide)
        zero = _number(wide, 0)
        quotient = self._divided("sdiv" if signed else "udiv", dividend, divisor)
        if signed:
            rest = self.op("sub", dividend, self.op("mul", quotient, divisor))
            inexact = self.compare("ne", rest, zero)
            negative = self.compare("slt", self.op("xor", dividend, divisor), zero)
            quotient = self.select(self.op("and", inexact, negative), self.op("sub", quotient, _number(wide, 1)), quotient)
        if saturate:
            largest = _number(wide, (1 << (bits - signed)) - 1)
            quotient = self.select(self.compare("sgt" if signed else "ugt", quotient, largest), largest, quotient)
            if signed:
                smallest = _number(wide, -(1 << (bits - 1)))
                quotient = self.select(self.compare("slt", quotient, smallest), smallest, quotient)
        return self.cast("trunc", quotient, inst.type)

    def _divided(self, opcode: str, x: Value, y: Value) -> Value:
        if _element(x.type).bits <= WIDEST:  # type: ignore[attr-defined]
            return self.op(opcode, x, y)
        return self.lanes(x.type, [x, y], lambda _type, v: self.divide(opcode, v[0], v[1]))

    def call(self, name: str, text: str, result: Type, arguments: list[Value]) -> Instruction:
        """A call of an internal function, which is added to the module where it is not there yet."""
        helper = self.module.functions.get(name) or _add(self.module, name, text)
        kind: FunctionType = function_type(result, [a.type for a in arguments])
        return self.put(CallInst("call", kind, helper, arguments))


def _too_wide(inst: Instruction) -> bool:
    opcode = inst.opcode
    if opcode == "call":
        callee = inst.operands[-1]
        if not isinstance(callee, Function) or not callee.name.startswith("llvm."):
            return False
        return callee.name.startswith(_FIXED) or (callee.name.startswith(_SATURATING) and _bits(inst.type) > WIDEST)
    return _bits(inst.operands[0].type if opcode in ("uitofp", "sitofp") else inst.type) > WIDEST


def _bits(type: Type) -> int:
    element = _element(type)
    return element.bits if isinstance(element, IntType) else 0


def _element(type: Type) -> Type:
    return type.elem if isinstance(type, VectorType) else type


def _like(type: Type, element: Type) -> Type:
    """The type with another element."""
    return vector_type(element, type.count) if isinstance(type, VectorType) else element


def _number(type: Type, value: int) -> Constant:
    if isinstance(type, VectorType):
        assert isinstance(type.elem, IntType)
        return ConstantSplat(type, ConstantInt(type.elem, value))
    assert isinstance(type, IntType)
    return ConstantInt(type, value)


def _add(module: Module, name: str, text: str) -> Function:
    """Read a helper and move it into a module."""
    from oxllc.ir.reader import parse

    made = parse(text, name)
    mine: dict[Value, Value] = {}
    for function in made.functions.values():
        there = module.functions.setdefault(function.name, function)
        if there is function:
            function.parent = module
            function.offset = -1
        else:
            mine[function] = there
    helper = module.functions[name]
    helper.linkage = "internal"
    substitute(helper, mine)
    for inst in helper.instructions():
        inst.offset = -1  # a place in another text
    return helper


# -- the functions, as IR ----------------------------------------------------------------------------------------------------


def _udiv(bits: int) -> str:
    return f"""define i{bits} @oxllc.udiv.i{bits}(i{bits} %x, i{bits} %y) {{
entry:
  %less = icmp ult i{bits} %x, %y
  br i1 %less, label %none, label %start
none:
  ret i{bits} 0
start:
  %zeros.x = call i{bits} @llvm.ctlz.i{bits}(i{bits} %x, i1 false)
  %zeros.y = call i{bits} @llvm.ctlz.i{bits}(i{bits} %y, i1 false)
  %steps = sub i{bits} %zeros.y, %zeros.x
  %first = shl i{bits} %y, %steps
  %count = trunc i{bits} %steps to i32
  br label %loop
loop:
  %rest = phi i{bits} [ %x, %start ], [ %rest.next, %loop ]
  %divisor = phi i{bits} [ %first, %start ], [ %divisor.next, %loop ]
  %quotient = phi i{bits} [ 0, %start ], [ %quotient.next, %loop ]
  %left = phi i32 [ %count, %start ], [ %left.next, %loop ]
  %fits = icmp uge i{bits} %rest, %divisor
  %smaller = sub i{bits} %rest, %divisor
  %rest.next = select i1 %fits, i{bits} %smaller, i{bits} %rest
  %doubled = shl i{bits} %quotient, 1
  %bit = zext i1 %fits to i{bits}
  %quotient.next = or i{bits} %doubled, %bit
  %divisor.next = lshr i{bits} %divisor, 1
  %left.next = sub i32 %left, 1
  %done = icmp eq i32 %left, 0
  br i1 %done, label %exit, label %loop
exit:
  ret i{bits} %quotient.next
}}
declare i{bits} @llvm.ctlz.i{bits}(i{bits}, i1)
"""


_FORMATS: Final = {"double": (64, 52, 1023), "fp128": (128, 112, 16383)}  # bits, fraction bits, bias


def _int_to_fp(bits: int, type: str, signed: bool) -> str:
    # The number is top * 2^exponent with 2^(part-1) <= top < 2^part; it is rounded as `type` and scaled, which is exact unless it
    # overflows, in a format with room for both.  Two factors reach every exponent that does not overflow anyway.
    part = 128 if type == "fp128" else 64
    scaled = "fp128" if type == "fp128" else "double"
    size, fraction, bias = _FORMATS[scaled]
    limit = bias - 1
    rounded = "float" if type == "half" else type  # a number of this size is infinite in half already; see the shift below
    narrow = f"""
  %small = call i{bits} @llvm.umin.i{bits}(i{bits} %magnitude, i{bits} {(1 << 64) - 1})
  %word = trunc i{bits} %small to i64
  %result = uitofp i64 %word to half"""
    general = f"""
  %zeros = call i{bits} @llvm.ctlz.i{bits}(i{bits} %magnitude, i1 false)
  %is.zero = icmp eq i{bits} %magnitude, 0
  %amount = select i1 %is.zero, i{bits} 0, i{bits} %zeros
  %shifted = shl i{bits} %magnitude, %amount
  %upper = lshr i{bits} %shifted, {bits - part}
  %top = trunc i{bits} %upper to i{part}
  %lower = shl i{bits} %shifted, {part}
  %inexact = icmp ne i{bits} %lower, 0
  %sticky = zext i1 %inexact to i{part}
  %number = or i{part} %top, %sticky
  %rounded = uitofp i{part} %number to {rounded}
  %amount32 = trunc i{bits} %amount to i32
  %exponent = sub i32 {bits - part}, %amount32
  %first = call i32 @llvm.smin.i32(i32 %exponent, i32 {limit})
  %left = sub i32 %exponent, %first
  %second = call i32 @llvm.smin.i32(i32 %left, i32 {limit})
  %biased1 = add i32 %first, {bias}
  %biased2 = add i32 %second, {bias}
  %wide1 = zext i32 %biased1 to i{size}
  %wide2 = zext i32 %biased2 to i{size}
  %bits1 = shl i{size} %wide1, {fraction}
  %bits2 = shl i{size} %wide2, {fraction}
  %power1 = bitcast i{size} %bits1 to {scaled}
  %power2 = bitcast i{size} %bits2 to {scaled}
  {f'%roomy = fpext {rounded} %rounded to {scaled}' if rounded != scaled else f'%roomy = select i1 true, {scaled} %rounded, {scaled} %rounded'}
  %scaled1 = fmul {scaled} %roomy, %power1
  %scaled2 = fmul {scaled} %scaled1, %power2
  {f'%result = fptrunc {scaled} %scaled2 to {type}' if type != scaled else f'%result = select i1 true, {type} %scaled2, {type} %scaled2'}"""
    letter = "s" if signed else "u"
    magnitude = f"""
  %sign = ashr i{bits} %x, {bits - 1}
  %flipped = xor i{bits} %x, %sign
  %magnitude = sub i{bits} %flipped, %sign"""
    tail = f"""
  %is.negative = icmp slt i{bits} %x, 0
  %minus = fneg {type} %result
  %signed = select i1 %is.negative, {type} %minus, {type} %result
  ret {type} %signed"""
    return f"""define {type} @oxllc.{letter}itofp.i{bits}.{type}(i{bits} {'%x' if signed else '%magnitude'}) {{{magnitude if signed else ''}{
        narrow if type == 'half' else general}{tail if signed else f'''
  ret {type} %result'''}
}}
declare i{bits} @llvm.ctlz.i{bits}(i{bits}, i1)
declare i{bits} @llvm.umin.i{bits}(i{bits}, i{bits})
declare i32 @llvm.smin.i32(i32, i32)
"""


def _fp_to_int(bits: int, type: str, signed: bool, saturate: bool) -> str:
    size, fraction, bias = _FORMATS[type]
    letter, suffix = "s" if signed else "u", ".sat" if saturate else ""
    limit = bits - 1 if signed else bits
    largest = (1 << limit) - 1
    negative = f"""
  %minus = sub i{bits} 0, %magnitude
  %plain = select i1 %is.negative, i{bits} %minus, i{bits} %magnitude""" if signed else f"""
  %plain = select i1 %is.negative, i{bits} 0, i{bits} %magnitude"""
    clamp = f"""
  %too.large = icmp sge i32 %exponent, {bias + limit}
  %bound = select i1 %is.negative, i{bits} {-(1 << (bits - 1)) if signed else 0}, i{bits} {largest}
  %clamped = select i1 %too.large, i{bits} %bound, i{bits} %plain
  %is.nan = fcmp uno {type} %x, %x
  %result = select i1 %is.nan, i{bits} 0, i{bits} %clamped
  ret i{bits} %result""" if saturate else f"""
  ret i{bits} %plain"""
    return f"""define i{bits} @oxllc.fpto{letter}i{suffix}.i{bits}.{type}({type} %x) {{
  %pattern = bitcast {type} %x to i{size}
  %is.negative = icmp slt i{size} %pattern, 0
  %upper = lshr i{size} %pattern, {fraction}
  %upper32 = trunc i{size} %upper to i32
  %exponent = and i32 %upper32, {2 * bias + 1}
  %low = and i{size} %pattern, {(1 << fraction) - 1}
  %digits = or i{size} %low, {1 << fraction}
  %small = sub i32 {bias + fraction}, %exponent
  %right32 = call i32 @llvm.smax.i32(i32 %small, i32 0)
  %right = call i32 @llvm.smin.i32(i32 %right32, i32 {size - 1})
  %big = sub i32 0, %small
  %left32 = call i32 @llvm.smax.i32(i32 %big, i32 0)
  %left = call i32 @llvm.smin.i32(i32 %left32, i32 {bits - 1})
  %right.wide = zext i32 %right to i{size}
  %kept = lshr i{size} %digits, %right.wide
  %number = zext i{size} %kept to i{bits}
  %left.wide = zext i32 %left to i{bits}
  %magnitude = shl i{bits} %number, %left.wide{negative}{clamp}
}}
declare i32 @llvm.smin.i32(i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
"""
