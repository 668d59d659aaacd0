"""Reading `call`, `invoke` and `callbr`: conventions, attributes, callees, arguments, operand bundles."""

from __future__ import annotations

from typing import Final

from oxllc.ir.attribute_rules import NOT_PARAMETER, NOT_RETURN
from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.instructions import (
    BINARY,
    CASTS,
    FLAG_NAMES,
    TERMINATORS,
    CallInst,
    Instruction,
)
from oxllc.ir.lexer import name_of
from oxllc.ir.module import Function
from oxllc.ir.read_locals import LocalReader
from oxllc.ir.read_types import HEADER_WORDS
from oxllc.ir.types import (
    VOID,
    FunctionType,
    Type,
    function_type,
    pointer_type,
)
from oxllc.ir.values import Argument, Block, Value

CONVENTIONS: Final = frozenset(
    [
        "ccc", "fastcc", "coldcc", "tailcc", "swiftcc", "swifttailcc", "cfguard_checkcc", "preserve_mostcc",
        "preserve_allcc", "preserve_nonecc", "ghccc", "webkit_jscc", "anyregcc", "cxx_fast_tlscc", "x86_stdcallcc",
        "x86_fastcallcc", "x86_regcallcc", "x86_thiscallcc", "x86_vectorcallcc", "x86_intrcc", "x86_64_sysvcc",
        "win64cc", "intel_ocl_bicc", "hhvmcc", "hhvm_ccc", "spir_func", "spir_kernel", "ptx_kernel", "ptx_device",
        "amdgpu_kernel", "amdgpu_vs", "amdgpu_ls", "amdgpu_hs", "amdgpu_es", "amdgpu_gs", "amdgpu_ps", "amdgpu_cs",
        "amdgpu_cs_chain", "amdgpu_cs_chain_preserve", "amdgpu_gfx", "amdgpu_gfx_whole_wave", "arm_apcscc",
        "arm_aapcscc", "arm_aapcs_vfpcc", "aarch64_vector_pcs", "aarch64_sve_vector_pcs",
        "aarch64_sme_preservemost_from_x0", "aarch64_sme_preservemost_from_x1", "aarch64_sme_preservemost_from_x2",
        "msp430_intrcc", "avr_intrcc", "avr_signalcc", "m68k_rtdcc", "graalcc", "riscv_vector_cc", "riscv_vls_cc",
    ]
)  # fmt: skip
TAIL_WORDS: Final = frozenset(["tail", "musttail", "notail"])


class CallReader(LocalReader):
    """The three instructions that call."""

    def flags(self) -> int:
        """Flag words."""
        mask = 0
        while self.tok in FLAG_NAMES:
            mask |= FLAG_NAMES[self.take()]
        return mask

    def _label_list(self) -> list[Block]:
        self.expect("[")
        blocks: list[Block] = []
        while self.tok != "]":
            blocks.append(self.label())
            if self.tok != "]":
                self.expect(",")
        self.advance()
        return blocks

    def convention(self) -> str:
        """A calling convention's words, "" when there is none."""
        tok = self.tok
        if tok in CONVENTIONS:
            self.advance()
            return "" if tok == "ccc" else tok
        if tok == "cc":
            self.advance()
            number = self.unsigned("a calling convention number")
            return f"cc {number}" if number else ""
        return ""

    def ret_attributes(self) -> AttributeSet:
        """Attributes in front of a return type."""
        tok = self.tok
        if tok[:1].isalpha() and not self.is_type_start():
            begin = self.at
            attrs = self.attributes(stop=self._type_words())
            self.check_place(attrs, NOT_RETURN, "return values", begin)
            return attrs
        return EMPTY

    def _type_words(self) -> frozenset[str]:
        return _RET_STOP

    def _call(self, opcode: str) -> Instruction:
        tail = ""
        if opcode in TAIL_WORDS:
            tail = opcode
            self.expect("call", f"after '{opcode}'")
        inst = self._call_like("call", self.flags())
        inst.tail = tail
        return inst

    def _invoke(self, opcode: str) -> Instruction:
        inst = self._call_like("invoke", 0)
        self.expect("to", "in invoke")
        normal = self.label()
        self.expect("unwind", "in invoke")
        inst.successors = [normal, self.label()]
        return inst

    def _callbr(self, opcode: str) -> Instruction:
        inst = self._call_like("callbr", 0)
        self.expect("to", "in callbr")
        fallthrough = self.label()
        inst.successors = [fallthrough, *self._label_list()]
        return inst

    def _call_like(self, opcode: str, flags: int) -> CallInst:
        cc = self.convention()
        ret_attrs = self.ret_attributes()
        space = 0
        if self.accept("addrspace"):
            space = self._space()
        type = self.type()
        explicit: FunctionType | None = None
        if isinstance(type, FunctionType):
            explicit = type
        elif isinstance(self.pointee, FunctionType):  # old: `call void (i8*, ...)* @printf(`
            explicit = self.pointee
        callee_tok = self.tok
        callee_at = self.at
        asm: Value | None = None
        if callee_tok == "asm":
            asm = self.inline_asm(function_type(VOID, []))
        elif callee_tok[:1] in ("%", "@"):
            self.advance()
        else:
            asm = self.value(pointer_type(space))  # a constant expression
        self.expect("(", "in call")
        args: list[Value] = []
        arg_attrs: list[AttributeSet] = []
        while self.tok != ")":
            if self.tok == "...":  # forwarded varargs of a musttail call
                self.advance()
                break
            arg_type = self.first_class_type("an argument")
            plain = self.tok[:1] == "%" or arg_type.kind == "metadata"
            begin = self.at
            arg_attrs.append(EMPTY if plain else self.attributes())
            self.check_place(arg_attrs[-1], NOT_PARAMETER, "parameters", begin)
            args.append(self.value(arg_type))
            if self.tok != ")":
                self.expect(",", "in argument list")
        self.expect(")", "at end of argument list")
        fn_attrs, groups = self.call_attributes()
        bundle_sizes: list[tuple[str, int]] = []
        inputs: list[Value] = []
        if self.tok == "[":
            self._bundles(bundle_sizes, inputs)
        fn_type = explicit or self.deduced_type(type, args)
        callee = self.resolve_callee(callee_tok, callee_at, fn_type, space) if asm is None else asm
        self.check_call(fn_type, args, callee_at)
        inst = CallInst(opcode, fn_type, callee, args, "", flags)
        if inputs:
            inst.operands[len(args) : len(args)] = inputs
        inst.bundle_sizes = tuple(bundle_sizes)
        inst.arg_attrs = arg_attrs
        inst.cc = cc
        inst.ret_attrs = ret_attrs
        inst.fn_attrs = fn_attrs
        inst.group_ids = groups
        inst.addrspace = space
        if callee_tok == "asm":
            callee.function_type = fn_type  # type: ignore[attr-defined]
        return inst

    def _bundles(self, sizes: list[tuple[str, int]], inputs: list[Value]) -> None:
        self.expect("[")
        while self.tok != "]":
            tag = self.string_text("an operand bundle's tag")
            self.expect("(", "in operand bundle")
            count = 0
            while self.tok != ")":
                inputs.append(self.typed_value())
                count += 1
                if self.tok != ")":
                    self.expect(",", "in operand bundle")
            self.advance()
            sizes.append((tag, count))
            if self.tok != "]":
                self.expect(",", "between operand bundles")
        self.advance()

    def call_attributes(self) -> tuple[AttributeSet, tuple[int, ...]]:
        """Function attributes behind a call: groups merged with what is written out."""
        if self.tok[:1] not in ("#", '"') and not self.tok[:1].isalpha():
            return EMPTY, ()
        own = EMPTY
        groups: list[int] = []
        while True:
            if self.tok[:1] == "#" and self.tok[1:].isdecimal():
                groups.extend(self.group_refs())
            elif self.tok[:1] == '"' or (self.tok[:1].isalpha() and self.tok not in _AFTER_CALL):
                more = self.attributes(stop=_AFTER_CALL)
                if not more:
                    break
                own = own.merged(more)
            else:
                break
        return self.with_groups(own, tuple(groups)), tuple(groups)

    def with_groups(self, own: AttributeSet, groups: tuple[int, ...]) -> AttributeSet:
        """The union of written attributes and groups (groups are read before bodies)."""
        for number in groups:
            group = self.module.attribute_groups.get(number)
            if group is not None:
                own = group.merged(own) if own else group
        return own

    def deduced_type(self, ret: Type, args: list[Value]) -> FunctionType:
        """The function type of a call that spells only its return type."""
        return function_type(ret, [a.type for a in args])

    def resolve_callee(self, tok: str, at: int, fn_type: FunctionType, space: int) -> Value:
        """The callee's value; an undeclared `@llvm.*` is declared on the fly, as LLVM does."""
        if tok[:1] == "%":
            return self.local(tok, pointer_type(space), at)
        found = self.global_values.get(tok)
        if found is None:
            name = name_of(tok)
            found = self.global_values.get("@" + name)
            if found is None:
                if not name.startswith("llvm."):
                    self.undefined_global(tok, at)
                return self.declare_intrinsic(name, fn_type)
        return found

    def declare_intrinsic(self, name: str, fn_type: FunctionType) -> Function:
        """Add a declaration for an intrinsic that is only called."""
        function = Function(name, fn_type)
        function.parent = self.module
        function.args = [Argument(type, "", index) for index, type in enumerate(fn_type.params)]
        self.module.functions[name] = function
        self.global_values["@" + name] = function
        return function

    def check_call(self, fn_type: FunctionType, args: list[Value], at: int) -> None:
        """Complain when arguments and parameters differ."""
        params = fn_type.params
        if len(args) < len(params) or (len(args) > len(params) and not fn_type.vararg):
            few = "not enough" if len(args) < len(params) else "too many"
            self.error(f"{few} arguments specified for call of type '{fn_type}'", at)
        for number, (arg, want) in enumerate(zip(args, params)):
            if arg.type is not want:
                self.error(f"argument {number + 1} has type '{arg.type}' but the callee wants '{want}'", at)


_RET_STOP: Final = frozenset(
    ["void", "half", "bfloat", "float", "double", "fp128", "x86_fp80", "ppc_fp128", "ptr", "label", "metadata",
     "token", "x86_amx", "x86_mmx", "target", "addrspace", *[f"{c}{n}" for c in "ib" for n in range(1, 4097)]]
)  # fmt: skip
_AFTER_CALL: Final = frozenset(
    [
        *BINARY, *CASTS, *TERMINATORS, *HEADER_WORDS, *TAIL_WORDS, "call", "load", "store", "getelementptr", "alloca",
        "fence", "cmpxchg", "atomicrmw", "fneg", "freeze", "icmp", "fcmp", "select", "phi", "va_arg",
        "extractelement", "insertelement", "shufflevector", "extractvalue", "insertvalue", "landingpad", "catchpad",
        "cleanuppad", "uselistorder", "uselistorder_bb", "define", "declare",
    ]
)  # fmt: skip
