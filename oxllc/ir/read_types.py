"""Reading types and attributes.

Typed pointers are upgraded on the fly: `T*` gives `ptr`, and `pointee` remembers T of the type read last, because
old `load`, `getelementptr`, `call` and `byval` say their type only there.
"""

from __future__ import annotations

import re
from typing import Final

from oxllc.diagnostics import SourceFile, did_you_mean
from oxllc.ir.attribute_rules import argument_problem
from oxllc.ir.attributes import EMPTY, KNOWN, NEWER, AttributeSet, AttributeValue
from oxllc.ir.lexer import Lexer, name_of
from oxllc.ir.module import Module
from oxllc.ir.types import (
    FLOAT_TYPES,
    I64,
    LABEL,
    MAX_INT_BITS,
    METADATA,
    TOKEN,
    VOID,
    X86_AMX,
    ArrayType,
    StructType,
    Type,
    array_type,
    function_type,
    identified_struct,
    int_type,
    pointer_type,
    struct_type,
    target_ext_type,
    vector_type,
)
from oxllc.ir.values import Constant

TYPE_ATTRIBUTES: Final = frozenset(["byval", "sret", "byref", "inalloca", "preallocated", "elementtype"])
INT_ATTRIBUTES: Final = frozenset(["align", "alignstack", "dereferenceable", "dereferenceable_or_null"])
_TEXT_ATTRIBUTE: Final = re.compile(r'"([^"\\\n]*)"(?:="([^"\\\n]*)")?')
# Words that begin a value, so cannot be a parameter attribute.
VALUE_WORDS: Final = frozenset(
    [
        "true", "false", "null", "none", "undef", "poison", "zeroinitializer", "splat", "blockaddress", "asm",
        "dso_local_equivalent", "no_cfi", "ptrauth", "add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl",
        "lshr", "ashr", "and", "or", "xor", "fadd", "fsub", "fmul", "fdiv", "frem", "fneg", "trunc", "zext", "sext",
        "fptrunc", "fpext", "fptoui", "fptosi", "uitofp", "sitofp", "ptrtoint", "ptrtoaddr", "inttoptr", "bitcast",
        "addrspacecast", "getelementptr", "icmp", "fcmp", "select", "extractelement", "insertelement",
        "shufflevector", "extractvalue", "insertvalue",
    ]
)  # fmt: skip
# Words behind a function's `)` that are not attributes.
HEADER_WORDS: Final = frozenset(["section", "partition", "comdat", "gc", "prefix", "prologue", "personality", "to", "unwind", "prefalign"])


class TypeReader(Lexer):
    """Types, attributes, and the module's tables they live in."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.module = Module(source.name)
        self.module.source = source
        self.pointee: Type | None = None
        # Single tokens that are types; the fast paths add longer spellings ("[4 x i8]", "i32*").
        self.types: dict[str, Type] = {
            "void": VOID, "label": LABEL, "metadata": METADATA, "token": TOKEN, "x86_amx": X86_AMX,
            "ptr": pointer_type(), "x86_mmx": vector_type(I64, 1), **FLOAT_TYPES,
        }  # fmt: skip
        for bits in (1, 8, 16, 32, 64, 128):
            self.types[f"i{bits}"] = int_type(bits)
        self.byte_types = False  # whether `b8` and the like occurred
        self.type_uses: dict[str, int] = {}  # first mention of a struct not defined yet
        self.tables: dict[Type, dict[str, Constant]] = {}  # constants by type, then by spelling

    # -- types ---------------------------------------------------------------------------------------------

    def is_type_start(self) -> bool:
        """Whether the current token can begin a type."""
        tok = self.tok
        return tok in self.types or tok[:1] in ("%", "[", "{", "<") or tok in ("target", "opaque") or _is_int_word(tok)

    def type(self) -> Type:
        """Any type; `pointee` is set when it is written as a typed pointer."""
        tok = self.tok
        self.pointee = None
        found = self.types.get(tok)
        if found is not None:
            self.advance()
            if self.tok not in ("*", "(", "addrspace"):
                return found
            if tok == "ptr" and self.tok == "addrspace":
                self.advance()
                found = pointer_type(self._space())
                if self.tok not in ("*", "("):
                    return found
        else:
            found = self._type_head(tok)
            if self.tok not in ("*", "(", "addrspace"):
                self.pointee = None
                return found
        return self._type_tail(found)

    def first_class_type(self, what: str = "a value") -> Type:
        """A type that a value can have."""
        at = self.at
        type = self.type()
        if type is VOID or type.kind == "func":
            self.error(f"{what} cannot have type '{type}'", at)
        return type

    def _space(self) -> int:
        self.expect("(")
        if self.tok[:1] == '"':  # by name, as newer versions allow: A, G, P of the data layout
            name = self.string_text()
            layout = self.module.layout
            spaces = {"A": layout.alloca_addrspace, "G": layout.globals_addrspace, "P": layout.program_addrspace}
            if name not in spaces:
                self.error(f"unknown address space name '{name}'")
            space = spaces[name]
        else:
            space = self.unsigned("an address space number")
        self.expect(")")
        return space

    def _type_head(self, tok: str) -> Type:
        first = tok[:1]
        if _is_int_word(tok):
            if first == "b":  # a byte type of LLVM 23: memory as it is; selection sees its bits
                self.byte_types = True
            bits = int(tok[1:])
            if not 1 <= bits <= MAX_INT_BITS:
                self.error("bitwidth for integer type out of range")
            self.advance()
            found: Type = int_type(bits)
            self.types[tok] = found
            return found
        if first == "%":
            found = self.named_type(name_of(tok))
            self.advance()
            return found
        if first == "[":
            self.advance()
            count = self.unsigned("the number of elements")
            self.expect("x", "in array type")
            at = self.at
            elem = self.type()
            if elem.kind in ("void", "label", "metadata", "func", "token"):
                self.error("invalid array element type", at)
            self.expect("]", "at end of array type")
            return array_type(elem, count)
        if first == "{":
            return struct_type(self._fields())
        if first == "<":
            self.advance()
            if self.tok == "{":
                fields = self._fields()
                self.expect(">", "at end of packed struct")
                return struct_type(fields, packed=True)
            scalable = self.tok == "vscale"
            if scalable:
                self.advance()
                self.expect("x", "after vscale")
            at = self.at
            count = self.unsigned("the number of elements")
            if count == 0:
                self.error("zero element vector is illegal", at)
            self.expect("x", "in vector type")
            at = self.at
            elem = self.type()
            if elem.kind not in ("int", "float", "ptr", "target"):
                self.error("invalid vector element type", at)
            self.expect(">", "at end of vector type")
            return vector_type(elem, count, scalable)
        if tok == "target":
            return self._target_type()
        if tok == "opaque":
            self.error("'opaque' can only be the body of a named type")
        if first.isalpha():
            known = [*self.types, "target"]
            self.error(f"expected type, found '{tok}'", hint=did_you_mean(tok, known))
        return self.error("expected type")

    def _type_tail(self, type: Type) -> Type:
        while True:
            tok = self.tok
            if tok == "*":
                if type is VOID:
                    self.error("pointers to void are invalid - use i8* instead")
                self.advance()
                pointee: Type | None = type
                type = pointer_type()
            elif tok == "addrspace":
                self.advance()
                space = self._space()
                self.expect("*", "in typed pointer")
                pointee = type
                type = pointer_type(space)
            elif tok == "(":
                if type.kind in ("func", "label", "metadata"):
                    self.error("invalid function return type")
                params, vararg = self._param_types()
                type = function_type(type, params, vararg)
                pointee = None
            else:
                return type
            self.pointee = pointee

    def _param_types(self) -> tuple[list[Type], bool]:
        self.expect("(")
        params: list[Type] = []
        vararg = False
        while self.tok != ")":
            if self.tok == "...":
                self.advance()
                vararg = True
                break
            params.append(self.first_class_type("a parameter"))
            if self.tok != ")":
                self.expect(",")
        self.expect(")", "at end of argument list")
        return params, vararg

    def _fields(self) -> list[Type]:
        self.expect("{")
        fields: list[Type] = []
        while self.tok != "}":
            at = self.at
            field = self.type()
            if field.kind in ("void", "label", "metadata", "func", "token"):
                self.error("invalid element type for struct", at)
            fields.append(field)
            if self.tok != "}":
                self.expect(",", "in struct type")
        self.advance()
        return fields

    def _target_type(self) -> Type:
        self.advance()
        self.expect("(", "in target extension type")
        name = self.string_text()
        types: list[Type] = []
        ints: list[int] = []
        while self.accept(","):
            if self.tok.isdecimal():
                ints.append(self.unsigned())
            elif ints:
                self.error("expected a number: types come first in a target extension type")
            else:
                types.append(self.type())
        self.expect(")", "in target extension type")
        return target_ext_type(name, types, ints)

    def named_type(self, name: str) -> Type:
        """The type `%name` denotes; an opaque struct when it is not defined yet."""
        alias = self.types.get("%" + name)
        if alias is not None:
            return alias
        found = self.module.struct_types.get(name)
        if found is None:
            found = self.module.struct_types[name] = identified_struct(name)
            self.type_uses[name] = self.at
        return found

    def define_type(self) -> None:
        """`%name = type ...` with the name as current token."""
        at = self.at
        name = name_of(self.take())
        self.expect("=")
        self.expect("type")
        known = self.module.struct_types.get(name)
        if self.tok == "opaque" or self.tok == "{" or (self.tok == "<" and self.peek() == "{"):
            if known is not None and name not in self.type_uses:
                self.error(f"redefinition of type '%{name}'", at)
            if known is None:
                known = self.module.struct_types[name] = identified_struct(name)
            self.type_uses.pop(name, None)
            if self.accept("opaque"):
                return
            packed = self.accept("<")
            fields = self._fields()
            if packed:
                self.expect(">", "at end of packed struct")
            known.set_body(fields, packed)
            return
        if known is not None:
            self.error(f"forward references to non-struct type '%{name}'", at)
        if "%" + name in self.types:
            self.error(f"redefinition of type '%{name}'", at)
        self.types["%" + name] = self.type()

    def check_types_defined(self) -> None:
        """Complain about a struct that was used and never defined."""
        for name, at in self.type_uses.items():
            defined = [n for n in self.module.struct_types if n not in self.type_uses]
            hint = did_you_mean(name, defined)
            self.error(f"use of undefined type named '{name}'", at, hint=hint, length=len(name) + 1)

    def check_types_finite(self) -> None:
        """Complain about a struct that contains itself."""
        done: set[Type] = set()
        for struct in self.module.struct_types.values():
            if _contains_itself(struct, done):
                at = max(0, self.text.find(f"{struct.text} = type"))
                self.error(f"identified structure type '{struct.name}' is recursive", at, length=len(struct.text))

    # -- attributes ----------------------------------------------------------------------------------------

    def attributes(self, *, in_group: bool = False, stop: frozenset[str] = VALUE_WORDS) -> AttributeSet:
        """Attributes until a token that cannot be one.

        `stop` holds the words that end the list; inside a group (`attributes #0 = {`) `align=8` is accepted too.
        """
        enums: dict[str, AttributeValue] = {}
        strings: dict[str, str | None] = {}
        while True:
            tok = self.tok
            first = tok[:1]
            if first == '"':
                plain = _TEXT_ATTRIBUTE.match(self.text, self.at)
                if plain is not None:
                    strings[plain[1]] = plain[2]
                    self.seek(plain.end())
                    continue
                key = self.string_text()
                if self.tok == "=":
                    self.advance()
                    strings[key] = self.string_text()
                else:
                    strings[key] = None
            elif first.isalpha() and tok not in stop and tok[:2] != 'c"' and tok[:3] != "f0x":
                if tok not in INT_ATTRIBUTES and tok not in TYPE_ATTRIBUTES and self.text[self.end : self.end + 1] == ":":
                    break  # a label
                at = self.at
                self.advance()
                self._attribute(tok, at, enums, in_group)
            else:
                break
        if not enums and not strings:
            return EMPTY
        return AttributeSet(enums, strings)

    def _attribute(self, name: str, at: int, enums: dict[str, AttributeValue], in_group: bool) -> None:
        if name not in KNOWN and name not in NEWER:
            hint = did_you_mean(name, KNOWN)
            if hint is not None:  # one that is like no other is taken to be of a later version
                self.error(f"unknown attribute '{name}'", at, hint, len(name))
        if name in INT_ATTRIBUTES:
            if self.accept("("):
                enums[name] = self.unsigned(f"the value of '{name}'")
                self.expect(")")
            else:
                if in_group:
                    self.accept("=")
                enums[name] = self.unsigned(f"the value of '{name}'")
        elif name in TYPE_ATTRIBUTES:
            if self.accept("("):
                pointee = self.pointee
                enums[name] = self.type()
                self.pointee = pointee
                self.expect(")")
            else:  # typed-pointer IR says the type in the pointer
                enums[name] = self.pointee
        elif self.tok == "(":
            enums[name] = " ".join(self.skip_balanced().split())
        else:
            enums[name] = None
            return
        problem = argument_problem(name, enums[name])
        if problem is not None:
            self.error(problem, at, length=len(name))

    def check_place(self, attrs: AttributeSet, wrong: frozenset[str], where: str, begin: int) -> None:
        """Complain about an attribute that cannot stand at a parameter or a result."""
        for name in attrs.enums:
            if name in wrong:
                at = self.text.find(name, begin)
                self.error(f"attribute '{name}' does not apply to {where}", at, length=len(name))

    def group_refs(self) -> tuple[int, ...]:
        """`#0 #1`, usually one or none."""
        ids: list[int] = []
        while self.tok[:1] == "#" and self.tok[1:].isdecimal():
            ids.append(int(self.tok[1:]))
            self.advance()
        return tuple(ids)


def _is_int_word(tok: str) -> bool:
    return tok[:1] in ("i", "b") and tok[1:].isdecimal()


def _contains_itself(struct: StructType, done: set[Type]) -> bool:
    """Depth-first search over what types hold by value; `done` are types known to be finite."""
    path: set[Type] = set()
    stack: list[tuple[Type, bool]] = [(struct, False)]
    while stack:
        type, leaving = stack.pop()
        if leaving:
            path.discard(type)
            done.add(type)
        elif type in path:
            return True
        elif type not in done:
            path.add(type)
            stack.append((type, True))
            if isinstance(type, StructType):
                stack += [(f, False) for f in type.fields or () if f.is_aggregate]
            elif isinstance(type, ArrayType) and type.elem.is_aggregate:
                stack.append((type.elem, False))
    return False
