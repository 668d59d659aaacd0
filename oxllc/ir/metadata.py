"""Metadata (Language Reference, "Metadata"): nodes keep their source text and are parsed when somebody asks.

Almost all metadata of a real module is never looked at by a back end, so the reader stores the text after `!7 = `
and `MDNode.fields`/`MDNode.operands` parse it on first use.  Specialized nodes (`!DILocation(line: 3, ...)`) have
`tag` "DILocation" and named `fields`; plain ones (`!{...}`) have `tag` "" and `operands`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from oxllc.ir.values import Value


class Metadata:
    """Base class of everything that can stand behind the word `metadata` or inside a node."""

    __slots__ = ()


class MDString(Metadata):
    """`!"text"`; `data` is the exact bytes."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    @property
    def text(self) -> str:
        """The string, decoded as UTF-8 with surrogate escapes."""
        return self.data.decode("utf-8", "surrogateescape")


class ValueAsMetadata(Metadata):
    """`i32 7` or `ptr @f` or (in calls only) `i32 %x` as metadata."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value


class DIArgList(Metadata):
    """`!DIArgList(i32 %a, i32 %b)`."""

    __slots__ = ("values",)

    def __init__(self, values: list[Value]) -> None:
        self.values = values


FieldValue = Metadata | int | str | None
"""A field of a specialized node: a node or string, an integer, a bare word (DW_TAG_..., flags, true) or null."""


class ParsedNode(NamedTuple):
    """What the text of a node means."""

    distinct: bool
    tag: str
    operands: list[FieldValue]
    fields: dict[str, FieldValue]


class MDNode(Metadata):
    """A node; `number` is that of `!7 = ...`, or -1 for one written in place.

    `text` is its source without the number (`distinct !{!7, i32 1}`), None while only referred to.
    """

    __slots__ = ("_parsed", "_parser", "number", "offset", "text")

    def __init__(self, number: int, text: str | None = None, parser: Callable[[MDNode], ParsedNode] | None = None) -> None:
        self.number = number
        self.text = text
        self.offset = -1
        self._parser = parser
        self._parsed: ParsedNode | None = None

    def parsed(self) -> ParsedNode:
        """The node's contents; raises OxllcError when its text is malformed."""
        found = self._parsed
        if found is None:
            assert self._parser is not None
            found = self._parsed = self._parser(self)
        return found

    @property
    def tag(self) -> str:
        """ "DILocation", "DISubprogram"... or "" for a plain tuple."""
        return self.parsed().tag

    @property
    def distinct(self) -> bool:
        """Whether it is a `distinct` node."""
        return self.parsed().distinct

    @property
    def operands(self) -> list[FieldValue]:
        """Elements of a plain tuple (or the words of a DIExpression)."""
        return self.parsed().operands

    @property
    def fields(self) -> dict[str, FieldValue]:
        """Named fields of a specialized node."""
        return self.parsed().fields


class DebugRecord:
    """`#dbg_value(...)`, `#dbg_declare(...)`, `#dbg_assign(...)`, `#dbg_label(...)`, `#dbg_declare_value(...)`.

    `args` holds the operands in source order (values, nodes), the last being the location.
    """

    __slots__ = ("args", "kind", "offset")

    def __init__(self, kind: str, args: list[Metadata], offset: int = -1) -> None:
        self.kind = kind
        self.args = args
        self.offset = offset


class DebugLoc(NamedTuple):
    """A resolved source position; `inlined_at` is where the call stood that was inlined."""

    line: int
    column: int
    file: str
    directory: str
    function: str
    inlined_at: DebugLoc | None


def debug_location(node: MDNode | None) -> DebugLoc | None:
    """Resolve an instruction's `debug_loc`; None when there is none or it is not a DILocation."""
    if node is None or node.tag != "DILocation":
        return None
    fields = node.fields
    file, function = _scope_names(fields.get("scope"))
    inlined = fields.get("inlinedAt")
    return DebugLoc(
        _int(fields.get("line")),
        _int(fields.get("column")),
        _string(file.fields.get("filename")) if file is not None else "",
        _string(file.fields.get("directory")) if file is not None else "",
        function,
        debug_location(inlined) if isinstance(inlined, MDNode) else None,
    )


class Subprogram(NamedTuple):
    """What a DISubprogram says: `path` of its file, the unit's file and folder, the lines of the name and of the opening brace."""

    name: str
    path: str
    unit: str
    folder: str
    line: int
    scope_line: int


def subprogram(node: object) -> Subprogram | None:
    """Resolve a function's `!dbg`; None where it has no debugging information (or none with lines)."""
    if not isinstance(node, MDNode) or node.tag != "DISubprogram":
        return None
    fields = node.fields
    file, unit = fields.get("file"), fields.get("unit")
    unit_file = unit.fields.get("file") if isinstance(unit, MDNode) else file
    if not isinstance(file, MDNode) or not isinstance(unit_file, MDNode):
        return None
    line = _int(fields.get("line"))
    return Subprogram(_string(fields.get("name")), file_path(_string(file.fields.get("filename")), _string(file.fields.get("directory"))),
                      _string(unit_file.fields.get("filename")), _string(unit_file.fields.get("directory")),
                      line, _int(fields.get("scopeLine")) or line)


def file_path(name: str, directory: str) -> str:
    """A DIFile's path."""
    return name if not directory or name.startswith("/") else f"{directory}/{name}"


def _scope_names(scope: FieldValue) -> tuple[MDNode | None, str]:
    file: MDNode | None = None
    for _ in range(1000):  # a chain of lexical blocks; the bound guards against cycles in bad input
        if not isinstance(scope, MDNode):
            break
        fields = scope.fields
        here = fields.get("file")
        if file is None and isinstance(here, MDNode):
            file = here
        if scope.tag == "DISubprogram":
            return file, _string(fields.get("name"))
        scope = fields.get("scope")
    return file, ""


def _int(value: FieldValue) -> int:
    return value if isinstance(value, int) else 0


def _string(value: FieldValue) -> str:
    return value.text if isinstance(value, MDString) else ""
