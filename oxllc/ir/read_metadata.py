"""Reading metadata: nodes keep their text and are parsed on demand (see `metadata.py`)."""

from __future__ import annotations

import re
from typing import Final

from oxllc.diagnostics import SourceFile
from oxllc.ir.lexer import int_literal, unescape
from oxllc.ir.metadata import DIArgList, FieldValue, MDNode, MDString, Metadata, ParsedNode, ValueAsMetadata
from oxllc.ir.metadata_rules import node_problem
from oxllc.ir.read_constants import ConstantReader
from oxllc.ir.types import Type
from oxllc.ir.values import Value

# Nodes that need no closer look: tuples without strings and values, locations without a doubtful number.
_PLAIN: Final = re.compile(r'(?:distinct )?!\{[^"%(]*(?:!"[^"\\]*"[^"%(]*)*\}$'
                           r"|!DILocation\(line: \d{1,9}, (?:column: \d{1,4}, )?scope: !\d+(?:, inlinedAt: !\d+)?\)$")
_REFERENCE: Final = re.compile(r"!(\d+)")
_STRING: Final = re.compile(r'"[^"]+"')
_SMALL: Final = re.compile(r"(?<![-\w])\d{1,4}\b")
_EXACT: Final = re.compile(r"\bi\d|\b(?:cc|ptrAuthKey):")  # typed values and small fields: every number counts


def _shape(text: str) -> tuple[str, list[str]]:
    """A node `!NAME(...)` without the contents of strings, numbers of nodes and small numbers, and the numbers of nodes.

    Nodes of one shape are right or wrong together, as far as the node alone decides it.  "": not so for this one."""
    bare = _STRING.sub('"', text.replace('""', "'"))
    if _EXACT.search(bare):
        return "", []
    return _SMALL.sub("0", _REFERENCE.sub("!", bare)), _REFERENCE.findall(bare)


class MetadataReader(ConstantReader):
    """Metadata nodes, strings, and attachments."""

    def __init__(self, source: SourceFile) -> None:
        super().__init__(source)
        self.metadata_uses: dict[int, int] = {}  # first mention of a number not defined yet
        self.inline_nodes: list[MDNode] = []  # written in place, but for expressions
        # Values wrapped as metadata inside the body being read: they may name locals that come later.
        self.late_values: list[ValueAsMetadata | DIArgList] = []

    def node(self, number: int, at: int) -> MDNode:
        """Node `!number`, created at its first mention."""
        found = self.module.metadata.get(number)
        if found is None:
            found = self.module.metadata[number] = MDNode(number, None, self.parse_node)
            self.metadata_uses[number] = at
        return found

    def value(self, type: Type) -> Value:
        """A value of a type; function readers know local names too."""
        return self.constant(type)

    def metadata(self) -> Metadata:
        """What may follow the word `metadata`: a node, a string, or a typed value."""
        tok = self.tok
        at = self.at
        if tok[:1] == "!":
            rest = tok[1:]
            if rest.isdecimal():
                self.advance()
                return self.node(int(rest), at)
            if not rest and self.text[self.end : self.end + 1] == '"':
                self.advance()
                return MDString(self.string())
            if rest == "DIArgList":
                self.advance()
                return self._arg_list()
            return self.inline_node()
        if tok == "distinct":
            return self.inline_node()
        type = self.first_class_type("metadata")
        if type.kind == "metadata":
            return self.metadata()
        wrapped = ValueAsMetadata(self.value(type))
        if not self.top_level:
            self.late_values.append(wrapped)
        return wrapped

    def _arg_list(self) -> DIArgList:
        self.expect("(")
        values: list[Value] = []
        while self.tok != ")":
            values.append(self.value(self.first_class_type("an argument")))
            if self.tok != ")":
                self.expect(",")
        self.advance()
        wrapped = DIArgList(values)
        self.late_values.append(wrapped)
        return wrapped

    def inline_node(self) -> MDNode:
        """`!{...}` or `!DIExpression(...)` written in place; its contents stay text."""
        begin = self.at
        self.accept("distinct")
        tok = self.take()
        if tok[:1] != "!":
            self.error("expected metadata", begin)
        if (tok == "!" and self.tok != "{") or (tok != "!" and self.tok != "("):
            self.error("expected '{' or '(' of a metadata node")
        self.skip_balanced_end()
        node = MDNode(-1, self.text[begin : self.end].strip(), self.parse_node)
        node.offset = begin
        if tok != "!DIExpression":
            self.inline_nodes.append(node)
        self.advance()
        return node

    def skip_balanced_end(self) -> None:
        """Move to the bracket that closes the current one (it becomes the current token)."""
        pairs = {"(": ")", "[": "]", "{": "}"}
        stack: list[str] = []
        first = self.at
        while True:
            tok = self.tok
            if tok in pairs:
                stack.append(pairs[tok])
            elif stack and tok == stack[-1]:
                stack.pop()
                if not stack:
                    return
            elif not tok:
                self.error("this bracket is never closed", first)
            self.advance()

    def attachments(self) -> list[tuple[str, MDNode]]:
        """`!dbg !7, !tbaa !{...}` with the first kind as current token."""
        found: list[tuple[str, MDNode]] = []
        while True:
            tok = self.tok
            if tok[:1] != "!" or len(tok) < 2:
                self.error("expected metadata attachment")
            self.advance()
            kind = unescape(tok[1:]).decode("utf-8", "surrogateescape")
            at = self.at
            if self.tok[:1] != "!" and self.tok != "distinct":
                self.error("expected '!' of a metadata node", at)
            node = self.metadata()
            if not isinstance(node, MDNode):
                self.error("a metadata attachment must be a node", at)
            found.append((kind, node))
            if self.tok != "," or self.peek()[:1] != "!":
                return found
            self.advance()

    def check_metadata_defined(self, *, numbered: bool = True) -> None:
        """Complain about a node that is malformed (`numbered`: those with a number too), and about a number that was used and never defined."""
        nodes = self.module.metadata
        good: set[str] = set()  # shapes of nodes that have been parsed without complaint
        for node in [*(nodes.values() if numbered else ()), *self.inline_nodes]:
            text = node.text
            if text is None:
                continue
            shape = ""
            if _PLAIN.match(text):  # most: a tuple or a location of the usual shape
                numbers = _REFERENCE.findall(_STRING.sub("", text.replace('""', "")) if '"' in text else text)
            elif text.startswith(("!DI", "distinct !DI")):
                shape, numbers = _shape(text)
                if shape not in good:
                    node.parsed()
                    good.add(shape)
                    good.discard("")
                    continue
            else:
                node.parsed()
                continue
            for number in numbers:
                if int(number) not in nodes:
                    self.error(f"use of undefined metadata '!{number}'", self.text.index("!" + number, node.offset), length=len(number) + 1)
        for number, at in self.metadata_uses.items():
            if self.module.metadata[number].text is None:
                self.error(f"use of undefined metadata '!{number}'", at, length=len(str(number)) + 1)

    # -- on demand -----------------------------------------------------------------------------------------

    def parse_node(self, node: MDNode) -> ParsedNode:
        """The contents of a node, from its text in the source."""
        saved = self.tok, self.at, self.end
        try:
            self.seek(node.offset)
            return self._node_contents()
        finally:
            self.tok, self.at, self.end = saved

    def _node_contents(self) -> ParsedNode:
        begin = self.at
        distinct = self.accept("distinct")
        self.accept("metadata")  # LLVM 3 wrote `metadata !{...}`
        tok = self.take()
        operands: list[FieldValue] = []
        fields: dict[str, FieldValue] = {}
        if tok == "!":
            self.expect("{")
            while self.tok != "}":
                operands.append(self._field())
                if self.tok != "}":
                    self.expect(",", "in metadata node")
            return ParsedNode(distinct, "", operands, fields)
        self.expect("(")
        places: dict[str, int] = {}
        while self.tok != ")":
            word = self.tok
            if word[:1].isalpha() and self.peek() == ":":
                if word in places:
                    self.error(f"field '{word}' cannot be specified more than once", length=len(word))
                places[word] = self.at
                self.advance()
                self.advance()
                fields[word] = self._field()
            else:
                operands.append(self._field())
            if self.tok != ")":
                self.expect(",", "in metadata node")
        problem = node_problem(tok[1:], distinct, operands, fields)
        if problem is not None:
            message, field = problem
            self.error(message, places[field] if field is not None else begin)
        return ParsedNode(distinct, tok[1:], operands, fields)

    def _field(self) -> FieldValue:
        tok = self.tok
        if tok == "null":
            self.advance()
            return None
        if tok[:1] == '"':
            return MDString(self.string())
        if tok[:1] == "{":  # operands: {!1, !2} of GenericDINode
            begin = self.at
            self.skip_balanced_end()
            text = "!" + self.text[begin : self.end]
            self.advance()
            return text
        if tok == "!" or tok[:1] == "!" or tok == "distinct" or tok == "metadata":
            if tok == "metadata":
                self.advance()
            return self.metadata()
        number = int_literal(tok)
        if number is not None:
            self.advance()
            return number
        if self.is_type_start():
            return ValueAsMetadata(self.value(self.first_class_type("metadata")))
        words = [self.take()]
        while self.accept("|"):
            words.append(self.take())
        return " | ".join(words)
