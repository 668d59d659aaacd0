"""Attributes of functions, parameters, return values, calls and globals (Language Reference, "Parameter Attributes").

An `AttributeSet` is immutable.  Enum attributes map to None, integer attributes (`align 8`, `dereferenceable(4)`)
to an int, type attributes (`byval(%T)`, `sret(i32)`, `elementtype(i8)`) to a Type, and the remaining ones with
arguments (`memory(...)`, `captures(...)`, `range(...)`, `nofpclass(...)`, `vscale_range(...)`, ...) to the text
between the parentheses.  String attributes (`"target-cpu"="generic"`) are in `strings`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from oxllc.ir.types import Type

# Attribute words that LLVM 22 reads; the printer leaves out any other.
KNOWN: Final = frozenset(
    [
        "allocalign",
        "allockind",
        "allocptr",
        "allocsize",
        "alwaysinline",
        "argmemonly",
        "builtin",
        "captures",
        "cold",
        "convergent",
        "coro_elide_safe",
        "coro_only_destroy_when_complete",
        "dead_on_return",
        "dead_on_unwind",
        "disable_sanitizer_instrumentation",
        "fn_ret_thunk_extern",
        "hot",
        "hybrid_patchable",
        "immarg",
        "inaccessiblemem_or_argmemonly",
        "inaccessiblememonly",
        "initializes",
        "inlinehint",
        "inreg",
        "jumptable",
        "memory",
        "minsize",
        "mustprogress",
        "naked",
        "nest",
        "noalias",
        "nobuiltin",
        "nocallback",
        "nocapture",
        "nocf_check",
        "nocreateundeforpoison",
        "nodivergencesource",
        "noduplicate",
        "noext",
        "nofpclass",
        "nofree",
        "noimplicitfloat",
        "noinline",
        "nomerge",
        "nonlazybind",
        "nonnull",
        "noprofile",
        "norecurse",
        "noredzone",
        "noreturn",
        "nosanitize_bounds",
        "nosanitize_coverage",
        "nosync",
        "noundef",
        "nounwind",
        "null_pointer_is_valid",
        "optdebug",
        "optforfuzzing",
        "optnone",
        "optsize",
        "presplitcoroutine",
        "range",
        "readnone",
        "readonly",
        "returned",
        "returns_twice",
        "safestack",
        "sanitize_address",
        "sanitize_alloc_token",
        "sanitize_hwaddress",
        "sanitize_memory",
        "sanitize_memtag",
        "sanitize_numerical_stability",
        "sanitize_realtime",
        "sanitize_realtime_blocking",
        "sanitize_thread",
        "sanitize_type",
        "shadowcallstack",
        "signext",
        "skipprofile",
        "speculatable",
        "speculative_load_hardening",
        "ssp",
        "sspreq",
        "sspstrong",
        "strictfp",
        "swiftasync",
        "swifterror",
        "swiftself",
        "uwtable",
        "vscale_range",
        "willreturn",
        "writable",
        "writeonly",
        "zeroext",
        "align",
        "alignstack",
        "dereferenceable",
        "dereferenceable_or_null",
        "byval",
        "sret",
        "byref",
        "inalloca",
        "preallocated",
        "elementtype",
    ]
)
# Words of later versions, accepted without suspicion of a misspelling.
NEWER: Final = frozenset(["denormal_fpenv", "flatten", "modular_format", "noipa", "nooutline"])

AttributeValue = int | str | Type | None


class AttributeSet:
    """`"nounwind" in attrs`, `attrs.get_int("align")`, `attrs.strings.get("target-cpu")`."""

    __slots__ = ("enums", "strings")

    def __init__(self, enums: Mapping[str, AttributeValue], strings: Mapping[str, str | None]) -> None:
        self.enums = enums
        self.strings = strings

    def __contains__(self, name: str) -> bool:
        return name in self.enums

    def __bool__(self) -> bool:
        return bool(self.enums) or bool(self.strings)

    def get_int(self, name: str, default: int = 0) -> int:
        """An integer attribute's value (`align`, `dereferenceable`, `alignstack`...)."""
        return cast(int, self.enums.get(name, default))

    def get_type(self, name: str) -> Type | None:
        """A type attribute's type (`byval`, `sret`, `byref`, `inalloca`, `preallocated`, `elementtype`)."""
        return cast("Type | None", self.enums.get(name))

    def get_text(self, name: str) -> str | None:
        """The text between the parentheses of an attribute with structured arguments (`memory`, `range`...)."""
        return cast("str | None", self.enums.get(name))

    def merged(self, other: AttributeSet) -> AttributeSet:
        """Both sets; `other` wins where they differ."""
        if not other:
            return self
        if not self:
            return other
        return AttributeSet({**self.enums, **other.enums}, {**self.strings, **other.strings})

    def with_enum(self, name: str, value: AttributeValue = None) -> AttributeSet:
        """A copy with one more enum, integer or type attribute."""
        return AttributeSet({**self.enums, name: value}, self.strings)

    def without(self, *names: str) -> AttributeSet:
        """A copy without some enum, integer or type attributes."""
        return AttributeSet({k: v for k, v in self.enums.items() if k not in names}, self.strings)


EMPTY: Final = AttributeSet({}, {})
