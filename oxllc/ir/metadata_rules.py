"""What specialized metadata nodes hold (Language Reference, "Specialized Metadata Nodes"): fields, which are required, how large numbers get.

`node_problem` looks at a node that has just been read; the reader calls it where a node is parsed and the verifier has every node parsed.
Classes and fields are those of LLVM 22, with what older versions wrote and what later ones add as far as it is known.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from oxllc.diagnostics import did_you_mean
from oxllc.ir.metadata import FieldValue, MDString

U16, U32, U64 = (1 << 16) - 1, (1 << 32) - 1, (1 << 64) - 1
I64 = (1 << 63) - 1


class NodeClass(NamedTuple):
    """A class of nodes: all fields, those that must be there, and those of them that cannot be null."""

    fields: frozenset[str]
    required: tuple[str, ...]
    not_null: tuple[str, ...]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _class(required: str, optional: str, not_null: str = "") -> NodeClass:
    return NodeClass(_set(f"{required} {optional}"), tuple(required.split()), tuple(not_null.split()))


CLASSES: Final[dict[str, NodeClass]] = {
    "GenericDINode": _class("tag", "header operands"),
    "DILocation": _class("scope", "line column inlinedAt isImplicitCode atomGroup atomRank", "scope"),
    "DISubrange": _class("", "count lowerBound upperBound stride"),
    "DIGenericSubrange": _class("", "count lowerBound upperBound stride"),
    "DISubrangeType": _class("", "name file line scope size align flags baseType lowerBound upperBound stride bias"),
    "DIFixedPointType": _class("", "tag name file line scope size align encoding flags kind factor numerator denominator"),
    "DIEnumerator": _class("name value", "isUnsigned"),
    "DIBasicType": _class("", "tag name file line scope size align encoding num_extra_inhabitants dataSize flags"),
    "DIStringType": _class("", "tag name stringLength stringLengthExpression stringLocationExpression size align encoding"),
    "DIDerivedType": _class(
        "tag baseType",
        "name file line scope size align offset flags extraData dwarfAddressSpace annotations ptrAuthKey ptrAuthIsAddressDiscriminated "
        "ptrAuthExtraDiscriminator ptrAuthIsaPointer ptrAuthAuthenticatesNullValues",
    ),
    "DICompositeType": _class(
        "tag",
        "name file line scope baseType size align offset flags elements runtimeLang enumKind vtableHolder templateParams identifier "
        "discriminator dataLocation associated allocated rank annotations num_extra_inhabitants specification bitStride",
    ),
    "DISubroutineType": _class("types", "flags cc"),
    "DIFile": _class("filename directory", "checksumkind checksum source"),
    "DICompileUnit": _class(
        "file",
        "language sourceLanguageName sourceLanguageVersion dialect producer isOptimized flags runtimeVersion splitDebugFilename emissionKind "
        "enums retainedTypes subprograms globals imports macros dwoId splitDebugInlining debugInfoForProfiling nameTableKind gnuPubnames "
        "rangesBaseAddress debugBaseAddress sysroot sdk",
        "file",
    ),
    "DISubprogram": _class(
        "",
        "scope name linkageName file line type isLocal isDefinition scopeLine containingType virtuality virtualIndex thisAdjustment flags "
        "spFlags isOptimized unit templateParams declaration retainedNodes thrownTypes annotations targetFuncName keyInstructions "
        "variables function",
    ),
    "DILexicalBlock": _class("scope", "file line column", "scope"),
    "DILexicalBlockFile": _class("scope discriminator", "file", "scope"),
    "DICommonBlock": _class("scope", "declaration name file line"),
    "DINamespace": _class("scope", "name exportSymbols file line"),
    "DIMacro": _class("type name", "line value"),
    "DIMacroFile": _class("file", "type line nodes"),
    "DIModule": _class("scope name", "configMacros includePath apinotes line file isDecl sysroot isysroot"),
    "DITemplateTypeParameter": _class("type", "name isDefault"),
    "DITemplateValueParameter": _class("value", "tag name type isDefault"),
    "DIGlobalVariable": _class(
        "", "name scope linkageName file line type isLocal isDefinition templateParams declaration align annotations variable expr"
    ),
    "DIGlobalVariableExpression": _class("var expr", ""),
    "DILocalVariable": _class("scope", "tag name arg file line type flags align annotations expr inlinedAt", "scope"),
    "DILabel": _class("scope name file line", "column isArtificial coroSuspendIdx", "scope"),
    "DIExpression": _class("", ""),
    "DIAssignID": _class("", ""),
    "DIArgList": _class("", ""),
    "DIObjCProperty": _class("", "name file line setter getter attributes type"),
    "DIImportedEntity": _class("tag scope", "entity file line name elements"),
}
# Least and greatest number of a field; every other number is an unsigned 64-bit one or may be anything.
LIMITS: Final = {
    "line": (0, U32), "column": (0, U16), "scopeLine": (0, U32), "arg": (0, U16), "align": (0, U32), "discriminator": (0, U32),
    "dwarfAddressSpace": (0, U32), "ptrAuthKey": (0, 7), "ptrAuthExtraDiscriminator": (0, U16), "runtimeVersion": (0, U32),
    "virtualIndex": (0, U32), "tag": (0, U16), "language": (0, U16), "runtimeLang": (0, U16), "dwoId": (0, U64),
    "count": (-1, I64), "lowerBound": (-I64 - 1, I64), "upperBound": (-I64 - 1, I64), "stride": (-I64 - 1, I64),
    "attributes": (0, U32), "cc": (0, 255), "size": (0, U64), "offset": (0, U64),
}  # fmt: skip
CHECKSUM_KINDS: Final = ("CSK_MD5", "CSK_SHA1", "CSK_SHA256")
TAGS: Final = _set(
    """null array_type class_type entry_point enumeration_type formal_parameter imported_declaration label lexical_block member pointer_type
    reference_type compile_unit string_type structure_type subroutine_type typedef union_type unspecified_parameters variant common_block
    common_inclusion inheritance inlined_subroutine module ptr_to_member_type set_type subrange_type with_stmt access_declaration base_type
    catch_block const_type constant enumerator file_type friend namelist namelist_item packed_type subprogram template_type_parameter
    template_value_parameter thrown_type try_block variant_part variable volatile_type dwarf_procedure restrict_type interface_type namespace
    imported_module unspecified_type partial_unit imported_unit condition shared_type type_unit rvalue_reference_type template_alias
    coarray_type generic_subrange dynamic_type atomic_type call_site call_site_parameter skeleton_unit immutable_type
    auto_variable arg_variable format_label function_template class_template"""
)
VENDORS: Final = ("GNU_", "LLVM_", "APPLE_", "MIPS_", "SUN_", "ALTIUM_", "GHS_", "UPC_", "PGI_", "BORLAND_", "GOOGLE_")
LANGUAGES: Final = _set(
    """C89 C Ada83 C_plus_plus Cobol74 Cobol85 Fortran77 Fortran90 Pascal83 Modula2 Java C99 Ada95 Fortran95 PLI ObjC ObjC_plus_plus UPC D Python
    OpenCL Go Modula3 Haskell C_plus_plus_03 C_plus_plus_11 OCaml Rust C11 Swift Julia Dylan C_plus_plus_14 Fortran03 Fortran08 RenderScript
    BLISS Kotlin Zig Crystal C_plus_plus_17 C_plus_plus_20 C_plus_plus_23 C17 C23 Fortran18 Fortran23 Ada2005 Ada2012 HIP Assembly C_sharp Mojo
    GLSL GLSL_ES HLSL OpenCL_CPP CPP_for_OpenCL SYCL Metal Ruby Move Hylo Algol68 Mips_Assembler Erlang Elixir Gleam V"""
)


def node_problem(name: str, distinct: bool, operands: list[FieldValue], fields: dict[str, FieldValue]) -> tuple[str, str | None] | None:
    """What is wrong with a node `!NAME(...)`, and the field where (None: the node as a whole)."""
    known = CLASSES.get(name)
    if known is None:
        return "expected metadata type" + (f"; did you mean '!{hint}'?" if (hint := did_you_mean(name, CLASSES)) else ""), None
    for field, value in fields.items():
        if field not in known.fields:
            return f"invalid field '{field}'", field
        problem = _value_problem(field, value)
        if problem is not None:
            return problem, field
    for field in known.required:
        if field not in fields:
            return f"missing required field '{field}'", None
    for field in known.not_null:
        if fields[field] is None:
            return f"'{field}' cannot be null", field
    if name == "DIExpression":
        return next(((f"element too large, limit is {U64}", None) for o in operands if isinstance(o, int) and not -I64 <= o <= U64), None)
    if name == "DICompileUnit":
        if not distinct:
            return "missing 'distinct', required for !DICompileUnit", None
        if "language" not in fields and "sourceLanguageName" not in fields:
            return "missing one of 'language' or 'sourceLanguageName', required for !DICompileUnit", None
    elif name == "DISubprogram" and not distinct and _is_definition(fields):
        return "missing 'distinct', required for !DISubprogram that is a definition", None
    elif name == "DIGlobalVariable" and isinstance(fields.get("name"), MDString) and not fields["name"].data:  # type: ignore[union-attr]
        return "'name' cannot be empty", "name"
    return None


def _is_definition(fields: dict[str, FieldValue]) -> bool:
    flags = fields.get("spFlags")
    if "spFlags" in fields:
        return "DISPFlagDefinition" in str(flags) if not isinstance(flags, int) else bool(flags & 8)
    return fields.get("isDefinition", "true") == "true"


def _value_problem(field: str, value: FieldValue) -> str | None:
    if isinstance(value, int):
        if (limits := LIMITS.get(field)) is None:
            return None
        low, high = limits
        if value < low:
            return f"value for '{field}' too small, limit is {low}" if low else f"expected unsigned integer for '{field}'"
        return f"value for '{field}' too large, limit is {high}" if value > high else None
    if field == "tag":
        if isinstance(value, MDString):
            return "expected DWARF tag"
        word = str(value).removeprefix("DW_TAG_")
        if word not in TAGS and not word.startswith(VENDORS):
            return f"invalid DWARF tag '{value}'"
    elif field in ("language", "runtimeLang") and isinstance(value, str):
        word = value.removeprefix("DW_LANG_")
        if word not in LANGUAGES and not word.startswith(VENDORS):
            return f"invalid DWARF language '{value}'"
    elif field == "checksumkind" and value not in CHECKSUM_KINDS:
        return f"invalid checksum kind '{value}'"
    return None
