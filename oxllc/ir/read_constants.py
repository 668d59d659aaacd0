"""Reading constants.

A global named before its definition gives a `GlobalForward`; `resolve` replaces those once the module's top level is
read (function bodies are read after it, so they never see one).  Equal spellings of simple constants of one type
share one object, by `tables[type][spelling]`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from oxllc.diagnostics import SourceFile, did_you_mean
from oxllc.ir.floats import parse_float
from oxllc.ir.instructions import BINARY, CASTS, FLAG_NAMES
from oxllc.ir.lexer import int_literal, name_of, unescape
from oxllc.ir.module import Function, GlobalValue
from oxllc.ir.read_types import TypeReader
from oxllc.ir.rules import FCMP_PREDICATES, ICMP_PREDICATES
from oxllc.ir.types import (
    I1,
    I8,
    PTR,
    ArrayType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    StructType,
    Type,
    VectorType,
    vector_type,
)
from oxllc.ir.values import (
    Block,
    BlockAddress,
    Constant,
    ConstantAggregate,
    ConstantBytes,
    ConstantExpr,
    ConstantFP,
    ConstantInt,
    ConstantNull,
    ConstantPtrAuth,
    ConstantSplat,
    ConstantTokenNone,
    ConstantZero,
    DSOLocalEquivalent,
    InlineAsm,
    NoCFI,
    PoisonValue,
    UndefValue,
    Value,
    constant_index,
    zero_of,
)


class GlobalForward(Constant):
    """A global mentioned before its definition; never leaves the reader."""

    __slots__ = ("at", "name")

    def __init__(self, type: Type, name: str, at: int) -> None:
        self.type = type
        self.name = name
        self.at = at


class ConstantReader(TypeReader):
    """Constants and references to globals."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.global_values: dict[str, GlobalValue] = {}  # by "@name" as canonical key
        self.forwards = 0  # how many GlobalForward objects were handed out
        self.top_level = True
        self.early_blocks: dict[Function, dict[str, Block]] = {}  # named by blockaddress before the body was read
        self.pending_addresses: list[tuple[str, str, PointerType, BlockAddress, int]] = []

    def table(self, type: Type) -> dict[str, Constant]:
        """The constants of a type by their spelling."""
        found = self.tables.get(type)
        if found is None:
            found = self.tables[type] = {}
        return found

    def typed_constant(self) -> Constant:
        """`type constant`."""
        return self.constant(self.first_class_type("a constant"))

    def constant(self, type: Type) -> Constant:
        """A constant of a known type."""
        tok = self.tok
        found = self.table(type).get(tok)
        if found is not None:
            self.advance()
            return found
        at = self.at
        first = tok[:1]
        if first == "@":
            self.advance()
            value = self.global_ref(tok, type, at)
            if value.type is not type:
                self.error(f"'{tok}' has type '{value.type}' but expected '{type}'", at, length=len(tok))
            return value
        simple = self._simple(tok, type)
        if simple is not None:
            self.advance()
            self.table(type)[tok] = simple
            return simple
        if first == "[" or first == "{" or first == "<":
            return self._aggregate(type)
        if first == "c" and tok[1:2] == '"':
            data = unescape(tok[2:-1])
            if not isinstance(type, ArrayType) or type.elem is not I8 or type.count != len(data):
                self.error(f"constant expression type mismatch: got type '[{len(data)} x i8]' but expected '{type}'")
            self.advance()
            return ConstantBytes(type, data)
        if first == "%":
            self.error(f"expected a constant, found the local value '{tok}'")
        return self._complex(tok, type)

    def _simple(self, tok: str, type: Type) -> Constant | None:
        """One-token constants; None when the token is none of them."""
        if isinstance(type, IntType):
            value = int_literal(tok)
            if value is not None:
                if value > type.mask or value < -(1 << (type.bits - 1)):
                    self.error(f"integer constant {tok} does not fit in type '{type}'")
                return ConstantInt(type, value)
            if tok == "true" or tok == "false":
                if type is not I1:
                    self.error(f"constant '{tok}' must have type i1, not '{type}'")
                return ConstantInt(type, int(tok == "true"))
        elif isinstance(type, FloatType):
            if tok[:1] in "0123456789+-" or tok[:3] == "f0x":
                bits = parse_float(tok, type) if tok else None
                if bits is None:
                    self.error(f"floating point constant invalid for type '{type}'")
                return ConstantFP(type, bits)
        if tok == "null":
            if type.kind != "ptr":
                self.error(f"null must be a pointer type, not '{type}'")
            return ConstantNull(type)
        if tok == "undef":
            return UndefValue(type)
        if tok == "poison":
            return PoisonValue(type)
        if tok == "zeroinitializer":
            return zero_of(type)
        if tok == "none" and type.kind == "token":
            return ConstantTokenNone()
        if int_literal(tok) is not None:
            self.error(f"integer constant must have integer type, not '{type}'")
        if (tok[:1] in "0123456789+-" and tok) or tok[:3] == "f0x":
            self.error(f"floating point constant invalid for type '{type}'")
        return None

    # -- globals -------------------------------------------------------------------------------------------

    def global_ref(self, tok: str, type: Type, at: int) -> Constant:
        """What `@name` denotes."""
        found = self.global_values.get(tok)
        if found is not None:
            return found
        if tok[1:2] == '"':
            found = self.global_values.get(global_key(tok))
            if found is not None:
                return found
        if self.top_level:
            self.forwards += 1
            return GlobalForward(type, tok, at)
        self.undefined_global(tok, at)
        raise AssertionError

    def undefined_global(self, tok: str, at: int) -> None:
        """Complain about a name that no definition gives."""
        hint = did_you_mean(tok, self.global_values)
        self.error(f"use of undefined value '{tok}'", at, hint=hint, length=len(tok))

    def resolve(self, constant: Constant) -> Constant:
        """The constant with every GlobalForward inside replaced (the same object when there is none)."""
        if isinstance(constant, GlobalForward):
            found = self.global_values.get(global_key(constant.name))
            if found is None:
                self.undefined_global(constant.name, constant.at)
            assert found is not None
            if found.type is not constant.type:
                self.error(
                    f"'{constant.name}' has type '{found.type}' but expected '{constant.type}'",
                    constant.at,
                    length=len(constant.name),
                )
            return found
        if isinstance(constant, ConstantAggregate):
            elements = [self.resolve(e) for e in constant.elements]
            if any(a is not b for a, b in zip(elements, constant.elements)):
                return ConstantAggregate(constant.type, elements)
        elif isinstance(constant, ConstantExpr | ConstantPtrAuth):
            constant.operands = tuple(self.resolve(e) for e in constant.operands)
        elif isinstance(constant, ConstantSplat):
            element = self.resolve(constant.element)
            if element is not constant.element:
                return ConstantSplat(constant.type, element)
        elif isinstance(constant, DSOLocalEquivalent | NoCFI):
            target = self.resolve(constant.target)
            assert isinstance(target, GlobalValue)
            constant.target = target
        return constant

    # -- composed constants --------------------------------------------------------------------------------

    def _plain_array(self, type: ArrayType) -> Constant | None:
        """`[iN 1, iN 2, ...]` on one line, read piece by piece; None for any other array, or a wrong one."""
        elem = type.elem
        assert isinstance(elem, IntType)
        end = self.text.find("]", self.end)
        pieces = self.text[self.end:end].split(", ")
        if len(pieces) != type.count:
            return None
        known = self.table(elem)
        prefix = f"{elem} "
        skip = len(prefix)
        elements: list[Constant] = []
        for piece in pieces:
            if not piece.startswith(prefix):
                return None
            tok = piece[skip:]
            found = known.get(tok)
            if found is None:
                value = int_literal(tok)
                if value is None or not -(1 << (elem.bits - 1)) <= value <= elem.mask:
                    return None
                found = known[tok] = ConstantInt(elem, value)
            elements.append(found)
        self.seek(end + 1)
        return ConstantAggregate(type, elements)

    def _aggregate(self, type: Type) -> Constant:
        if isinstance(type, ArrayType) and isinstance(type.elem, IntType) and self.tok == "[":
            plain = self._plain_array(type)
            if plain is not None:
                return plain
        at = self.at
        tok = self.take()
        packed = tok == "<" and self.tok == "{"
        if packed:
            self.advance()
        close = {"[": "]", "{": "}", "<": "}" if packed else ">"}[tok]
        elements: list[Constant] = []
        while self.tok != close:
            elements.append(self.typed_constant())
            if self.tok != close:
                self.expect(",", "between elements")
        self.advance()
        if packed:
            self.expect(">", "at end of packed struct")
        if isinstance(type, StructType):
            if tok == "[" or (tok == "<") != (packed and type.packed) or type.fields is None:
                self.error(f"constant does not match its type '{type}'", at)
            wanted: Sequence[Type] = type.fields
        elif (isinstance(type, ArrayType) and tok == "[") or (isinstance(type, VectorType) and tok == "<" and not packed):
            assert isinstance(type, ArrayType | VectorType)
            if len(elements) != type.count:
                self.error(f"constant has {len(elements)} elements but its type is '{type}'", at)
            wanted = [type.elem] * len(elements)
        else:
            self.error(f"constant does not match its type '{type}'", at)
        if len(wanted) != len(elements):
            self.error(f"constant has {len(elements)} fields but its type '{type}' has {len(wanted)}", at)
        for number, (element, want) in enumerate(zip(elements, wanted)):
            if element.type is not want:
                self.error(f"element {number} has type '{element.type}' but '{type}' wants '{want}'", at)
        if not elements:  # LLVM reads `[]` as poison, which for no elements is as good as anything
            return PoisonValue(type) if tok == "[" else zero_of(type)
        return ConstantAggregate(type, elements)

    def _complex(self, tok: str, type: Type) -> Constant:
        at = self.at
        value: Constant
        if tok == "splat":
            self.advance()
            self.expect("(", "after 'splat'")
            element = self.typed_constant()
            self.expect(")")
            if not isinstance(type, VectorType) or type.elem is not element.type:
                self.error(f"splat of '{element.type}' does not make a constant of type '{type}'", at)
            return ConstantSplat(type, element)
        if tok == "blockaddress":
            self.advance()
            return self._block_address(type, at)
        if tok == "dso_local_equivalent" or tok == "no_cfi":
            self.advance()
            name_at = self.at
            target = self.global_ref(self.take(), type, name_at)
            # Until it is resolved the target may be a GlobalForward.
            return (NoCFI if tok == "no_cfi" else DSOLocalEquivalent)(target)  # type: ignore[arg-type]
        if tok == "ptrauth":
            self.advance()
            self.expect("(")
            parts = [self.typed_constant()]
            while self.accept(","):
                parts.append(self.typed_constant())
            self.expect(")")
            return ConstantPtrAuth(parts)
        value = self._expression(tok, at)
        if value.type is not type:
            self.error(f"constant expression has type '{value.type}' but expected '{type}'", at)
        return value

    def _block_address(self, type: Type, at: int) -> BlockAddress:
        self.expect("(")
        fn_tok = self.take()
        fn_at = self.at
        if fn_tok[:1] != "@":
            self.error("expected function name in blockaddress", fn_at)
        self.expect(",")
        block_tok = self.tok
        if block_tok[:1] != "%":
            self.error("expected basic block name in blockaddress")
        self.advance()
        self.expect(")")
        if not isinstance(type, PointerType):
            self.error(f"blockaddress must have a pointer type, not '{type}'", at)
        # The function may come later and its body certainly does: fill in when known.
        value = BlockAddress(type, None, None)  # type: ignore[arg-type]
        if self.top_level:
            self.pending_addresses.append((fn_tok, block_tok, type, value, at))
        else:
            self.fill_block_address(fn_tok, block_tok, value, at)
        return value

    def fill_block_address(self, fn_tok: str, block_tok: str, value: BlockAddress, at: int) -> None:
        """Give a blockaddress its function and block (creating the block when its body is still unread)."""
        function = self.global_values.get(global_key(fn_tok))
        if function is None:
            self.undefined_global(fn_tok, at)
        if not isinstance(function, Function):
            self.error(f"'{fn_tok}' in blockaddress is not a function", at)
        name = name_of(block_tok)
        value.function = function
        for block in function.blocks:
            if block.name == name:
                value.block = block
                return
        value.block = self.unread_block(function, name, at)

    def unread_block(self, function: Function, name: str, at: int) -> Block:
        """A block of a function whose body (or label) comes later."""
        blocks = self.early_blocks.setdefault(function, {})
        if name not in blocks:
            blocks[name] = Block(name, function)
            blocks[name].offset = at  # of the mention, until the label is met
        return blocks[name]

    def _expression(self, opcode: str, at: int) -> Constant:
        if opcode not in BINARY and opcode not in CASTS and opcode not in _OTHER_EXPRESSIONS:
            if not opcode:
                self.error("expected a value")
            if opcode[:1].isalpha():
                self.error(
                    f"expected a value, found '{opcode}'",
                    at,
                    did_you_mean(opcode, ["undef", "poison", "null", "zeroinitializer", "true", "false"]),
                    len(opcode),
                )
            self.error("expected a value")
        self.advance()
        flags = 0
        inrange: str | None = None
        predicate: str | None = None
        if opcode in ("icmp", "fcmp"):
            if self.tok == "samesign":
                flags |= FLAG_NAMES[self.take()]
            predicate = self.take()
            if predicate not in (ICMP_PREDICATES if opcode == "icmp" else FCMP_PREDICATES):
                self.error(f"unknown {opcode} predicate '{predicate}'", at)
        while True:
            if self.tok in FLAG_NAMES:
                flags |= FLAG_NAMES[self.take()]
            elif self.tok == "inrange" and opcode == "getelementptr":
                self.advance()
                inrange = " ".join(self.skip_balanced().split())
                ends = [int_literal(x.strip()) for x in inrange.split(",")]
                if len(ends) != 2 or ends[0] is None or ends[1] is None or ends[0] >= ends[1]:
                    self.error("expected two numbers, the end larger than the start, in 'inrange'", at)
            else:
                break
        self.expect("(", f"in constant expression '{opcode}'")
        if opcode == "getelementptr":
            return self._gep_expression(flags, inrange)
        first = self.typed_constant()
        if opcode in CASTS:
            self.expect("to", "in constant cast")
            target = self.first_class_type("a cast")
            self.expect(")")
            if target is first.type and opcode == "bitcast":
                return first  # between typed pointers
            return ConstantExpr(opcode, target, [first], flags)
        operands = [first]
        indices: list[int] = []
        while self.accept(","):
            if opcode in ("extractvalue", "insertvalue") and self.tok.isdecimal():
                indices.append(self.unsigned())
            else:
                operands.append(self.typed_constant())
        self.expect(")")
        result, mask = self._expression_type(opcode, operands, indices, at)
        if opcode == "shufflevector":
            operands = operands[:2]
        value = ConstantExpr(opcode, result, operands, flags)
        value.predicate = predicate
        value.mask = mask
        value.indices = tuple(indices)
        return value

    def _expression_type(self, opcode: str, operands: list[Constant], indices: list[int], at: int) -> tuple[Type, tuple[int, ...]]:
        wanted = {"select": 3, "fneg": 1, "extractelement": 2, "insertelement": 3, "shufflevector": 3}.get(opcode, 2)
        if opcode == "extractvalue":
            wanted = 1
        if len(operands) != wanted:
            self.error(f"'{opcode}' takes {wanted} operands", at)
        first = operands[0].type
        if opcode in ("icmp", "fcmp"):
            return (vector_type(I1, first.count, first.scalable) if isinstance(first, VectorType) else I1), ()
        if opcode == "select":
            return operands[1].type, ()
        if opcode == "extractelement":
            if not isinstance(first, VectorType):
                self.error("extractelement wants a vector", at)
            return first.elem, ()
        if opcode == "shufflevector":
            mask = self.shuffle_mask(operands[2], at)
            if not isinstance(first, VectorType):
                self.error("shufflevector wants vectors", at)
            mask_type = operands[2].type
            assert isinstance(mask_type, VectorType)
            return vector_type(first.elem, mask_type.count, mask_type.scalable), mask
        if opcode == "extractvalue":
            return self.indexed_type(first, indices, at), ()
        if opcode in BINARY and operands[1].type is not first:
            self.error(f"operands of '{opcode}' have types '{first}' and '{operands[1].type}'", at)
        return first, ()

    def _gep_expression(self, flags: int, inrange: str | None) -> Constant:
        at = self.at
        source = self.type()
        pointee = self.pointee
        if self.tok == ",":
            self.advance()
            base = self.typed_constant()
        else:  # old syntax: the pointer's type says what is indexed
            if pointee is None:
                self.error("expected ',' after getelementptr's type")
            base = self.constant(source)
            source = pointee
        operands = [base]
        while self.accept(","):
            if self.accept("inrange"):  # the syntax of LLVM 4 to 18: marks one index
                inrange = None
            operands.append(self.typed_constant())
        self.expect(")")
        value = ConstantExpr("getelementptr", self.gep_type(operands, at), operands, flags)
        value.source_type = source
        value.inrange = inrange
        self.check_gep(source, operands, at)
        return value

    # -- shared with instructions --------------------------------------------------------------------------

    def gep_type(self, operands: Sequence[Value], at: int) -> Type:
        """The result type of getelementptr: the base's, or a vector as wide as any vector operand."""
        base = operands[0].type
        if base.scalar.kind != "ptr":
            self.error(f"base of getelementptr must be a pointer, not '{base}'", at)
        if isinstance(base, VectorType):
            return base
        for operand in operands:
            if isinstance(operand.type, VectorType):
                return vector_type(base, operand.type.count, operand.type.scalable)
        return base

    def check_gep(self, source: Type, operands: Sequence[Value], at: int) -> None:
        """Complain when the indices do not fit the source type."""
        type = source
        for number, index in enumerate(operands[1:]):
            if index.type.scalar.kind != "int":
                self.error("getelementptr index must be an integer", at)
            if number == 0:
                continue
            if isinstance(type, StructType):
                field = constant_index(index)
                if field is None or type.fields is None or field >= len(type.fields):
                    self.error(f"invalid getelementptr index into '{type}'", at)
                type = type.fields[field]
            elif isinstance(type, ArrayType | VectorType):
                type = type.elem
            else:
                self.error(f"invalid getelementptr index into '{type}'", at)

    def indexed_type(self, type: Type, indices: Sequence[int], at: int) -> Type:
        """The type that extractvalue's indices lead to."""
        for index in indices:
            if isinstance(type, StructType) and type.fields is not None and index < len(type.fields):
                type = type.fields[index]
            elif isinstance(type, ArrayType) and index < type.count:
                type = type.elem
            else:
                self.error(f"invalid index {index} into '{type}'", at)
        return type

    def shuffle_mask(self, mask: Value, at: int) -> tuple[int, ...]:
        """A shufflevector mask as numbers, -1 for poison or undef."""
        type = mask.type
        if isinstance(type, VectorType) and type.elem.kind == "int":
            if isinstance(mask, ConstantZero):
                return (0,) * type.count
            if isinstance(mask, UndefValue | PoisonValue):
                return (-1,) * type.count
            if isinstance(mask, ConstantSplat) and isinstance(mask.element, ConstantInt):
                return (mask.element.value,) * type.count
            if isinstance(mask, ConstantAggregate):
                return tuple(e.value if isinstance(e, ConstantInt) else -1 for e in mask.elements)
        return self.error("shufflevector mask must be a constant vector of i32", at)

    def inline_asm(self, function_type: FunctionType) -> InlineAsm:
        """`asm sideeffect "...", "..."` with `asm` as current token."""
        self.expect("asm")
        words = {"sideeffect": False, "alignstack": False, "inteldialect": False, "unwind": False}
        while self.tok in words:
            words[self.take()] = True
        text = self.string("the assembly string")
        self.expect(",")
        constraints = self.string_text("the constraint string")
        return InlineAsm(
            PTR,
            function_type,
            text,
            constraints,
            side_effect=words["sideeffect"],
            align_stack=words["alignstack"],
            intel_dialect=words["inteldialect"],
            can_throw=words["unwind"],
        )


_OTHER_EXPRESSIONS: Final = frozenset(
    [
        "getelementptr", "icmp", "fcmp", "select", "extractelement", "insertelement", "shufflevector",
        "extractvalue", "insertvalue", "fneg",
    ]
)  # fmt: skip


def global_key(tok: str) -> str:
    """The canonical key of an `@name` token: quotes dropped where they are not needed.

    `@"7"` keeps them, since `@7` is the unnamed global number 7.
    """
    if tok[1:2] != '"':
        return tok
    return "@" + name_of(tok)
