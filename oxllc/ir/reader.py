"""The top level of an IR file, and `parse`.

The reader is one object in layers, each a file: tokens (`lexer`), types and attributes (`read_types`), constants
(`read_constants`), metadata (`read_metadata`), names and statements (`read_locals`), calls (`read_calls`), the
other instructions (`read_instructions`), bodies (`read_function`), one-line shapes (`line_shapes`, `read_lines`,
`read_fast`), and this file.

Two passes: the top level is read first, skipping over function bodies, so that bodies know every global, type,
attribute group and metadata number; then the bodies.  A body's end is first guessed as the next line that is a
lone `}`; should a body end elsewhere (two functions on one line), the module is read again with exact skipping.
"""

from __future__ import annotations

import re
import sys
from typing import Final

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile, did_you_mean
from oxllc.ir.attribute_rules import NOT_PARAMETER
from oxllc.ir.attributes import EMPTY, AttributeSet
from oxllc.ir.lexer import name_of, unescape
from oxllc.ir.metadata import MDNode
from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable, Module
from oxllc.ir.read_constants import global_key
from oxllc.ir.read_fast import FastReader
from oxllc.ir.read_types import HEADER_WORDS
from oxllc.ir.types import Type, function_type
from oxllc.ir.values import Argument

LINKAGES: Final = frozenset(
    [
        "private", "internal", "weak", "weak_odr", "linkonce", "linkonce_odr", "available_externally", "appending",
        "common", "extern_weak", "external", "linker_private", "linker_private_weak", "linkonce_odr_auto_hide",
        "dllimport", "dllexport",
    ]
)  # fmt: skip
VISIBILITIES: Final = frozenset(["default", "hidden", "protected"])
_HEADER_STOP: Final = HEADER_WORDS | {"unnamed_addr", "local_unnamed_addr", "align", "addrspace", "define", "declare"}
_LONE_BRACE: Final = re.compile(r"\n[ \t]*\}[ \t\r]*(?:;[^\n]*)?(?=\n|\Z)")
_METADATA_LINE: Final = re.compile(r"!(\d+) = ([^\n]*[)}])[ \t\r]*(?=\n|\Z)(?!\n[ \t])")
_NUL_NAME: Final = re.compile(r'(?m)(?:^|[ (,*])[@%$]"[^"\n]*\\00')
_SANITIZERS: Final = frozenset(["no_sanitize_address", "no_sanitize_hwaddress", "sanitize_memtag", "sanitize_address_dyninit"])


class ModuleReader(FastReader):
    """Top-level entities."""

    def __init__(self, source: SourceFile, exact: bool) -> None:
        super().__init__(source)
        self.exact = exact
        self.bodies: list[tuple[Function, int, int]] = []
        self.next_unnamed = 0

    def read(self) -> Module:
        """The whole module."""
        self.read_top_level()
        for function, begin, expected in self.bodies:
            end = self.body(function, begin)
            if end != expected:
                raise _Rescan
        self.check_types_defined()
        self.check_metadata_defined()
        self.check_block_use_lists()
        self.check_block_addresses()
        return self.module

    def read_top_level(self) -> None:
        """All but the bodies; where those are goes to `bodies`."""
        self.advance()
        text = self.text
        if "\\00" in text and ('@"' in text or '%"' in text or '$"' in text) and (m := _NUL_NAME.search(text)) is not None:
            self.error("NUL character is not allowed in names", m.start())
        while self.tok:
            self.entity()
        self.check_types_finite()
        self.finish_top_level()

    def check_block_addresses(self) -> None:
        """Complain about addresses of blocks of functions without a body."""
        for function, blocks in self.early_blocks.items():
            if not function.blocks:
                block = next(iter(blocks.values()))
                self.error("cannot take blockaddress inside a declaration", block.offset)

    def entity(self) -> None:
        """One top-level entity."""
        tok = self.tok
        first = tok[0]
        if first == "!":
            self.metadata_entity()
        elif first == "@":
            self.global_entity()
        elif tok == "define":
            self.define()
        elif tok == "declare":
            self.advance()
            attached: list[tuple[str, MDNode]] = []
            if self.tok[:1] == "!":  # `declare !dbg !7 void @f()`
                while self.tok[:1] == "!":
                    attached += self.attachments()
            function = self.header(defined=False)
            if attached:
                function.metadata = attached + (function.metadata or [])
        elif first == "%":
            self.define_type()
        elif tok == "attributes":
            self.attribute_group()
        elif first == "$":
            self.comdat()
        elif tok == "source_filename":
            self.advance()
            self.expect("=")
            self.module.source_filename = self.string_text()
        elif tok == "target":
            self.target()
        elif tok == "module":
            self.advance()
            self.expect("asm")
            self.module.inline_asm.append(self.string_text())
        elif tok == "deplibs":
            self.advance()
            self.expect("=")
            self.skip_balanced()
        elif tok == "uselistorder" or tok == "uselistorder_bb":
            self.use_list_order()
        elif first == "^":
            self.summary_entry()
        elif tok == "type" or tok == "implementation":
            self.error("LLVM 1 syntax is not supported")
        else:
            words = ["define", "declare", "attributes", "source_filename", "target", "module"]
            self.error("expected top-level entity", hint=did_you_mean(tok, words))

    def target(self) -> None:
        """`target datalayout = ...` or `target triple = ...`."""
        self.advance()
        what = self.take()
        self.expect("=")
        at = self.at
        text = self.string_text()
        if what == "triple":
            self.module.triple = text
        elif what == "datalayout":
            self.module.datalayout = text
            try:
                assert self.module.layout
            except OxllcError as problem:
                self.error(problem.diagnostics[0].message, at)
        else:
            self.error("expected 'datalayout' or 'triple' after target", at)

    def summary_entry(self) -> None:
        """`^0 = module: (...)`: module summaries serve link-time optimization only."""
        self.advance()
        self.advance()
        self.expect("=")
        self.advance()
        self.expect(":")
        if self.tok == "(":
            self.skip_balanced()
        else:
            self.advance()

    def comdat(self) -> None:
        """`$name = comdat kind`."""
        at = self.at
        name = name_of(self.take())
        if name in self.module.comdats:
            self.error(f"redefinition of comdat '${name}'", at)
        self.expect("=")
        self.expect("comdat")
        kinds = ("any", "exactmatch", "largest", "nodeduplicate", "noduplicates", "samesize")
        if self.tok not in kinds:
            self.error("unknown selection kind", hint=did_you_mean(self.tok, kinds))
        self.module.comdats[name] = self.take()

    def attribute_group(self) -> None:
        """`attributes #0 = { ... }`."""
        self.advance()
        tok = self.take()
        if tok[:1] != "#" or not tok[1:].isdecimal():
            self.error("expected attribute group id")
        self.expect("=")
        self.expect("{")
        attrs = self.attributes(in_group=True)
        number = int(tok[1:])
        known = self.module.attribute_groups.get(number)
        self.module.attribute_groups[number] = known.merged(attrs) if known is not None else attrs
        self.expect("}", "at end of attribute group")

    # -- metadata ------------------------------------------------------------------------------------------

    def metadata_entity(self) -> None:
        """`!7 = ...` lines, as many as follow each other, or `!name = !{...}`."""
        match = _METADATA_LINE.match
        text = self.text
        nodes = self.module.metadata
        parse_node = self.parse_node
        at = self.at
        while True:
            m = match(text, at)
            if m is None:
                break
            body = m[2]
            if body.count("{") != body.count("}") or body.count("(") != body.count(")") or ";" in body:
                break
            number = int(m[1])
            node = nodes.get(number)
            if node is None:
                node = nodes[number] = MDNode(number, body, parse_node)
            elif node.text is not None:
                self.error("Metadata id is already used", at)
            else:
                node.text = body
            node.offset = m.start(2)
            at = m.end() + 1
            self.end = m.end()
            if text[at : at + 1] != "!":
                self.advance()
                return
        self.seek(at)
        if self.tok[:1] == "!":
            self.slow_metadata()

    def slow_metadata(self) -> None:
        """`!0 = ...` or `!name = !{...}`, of any form."""
        tok = self.take()
        at = self.at
        name = tok[1:]
        self.expect("=")
        if name.isdecimal():
            number = int(name)
            node = self.module.metadata.get(number)
            if node is None:
                node = self.module.metadata[number] = MDNode(number, None, self.parse_node)
            elif node.text is not None:
                self.error("Metadata id is already used", at)
            begin = self.at
            self.accept("distinct")
            if self.tok == "metadata":  # LLVM 3
                self.advance()
                begin = self.at
            if self.tok[:1] != "!":
                self.error("expected metadata node")
            self.advance()
            self.skip_balanced_end()
            node.offset = begin
            node.text = " ".join(self.text[begin : self.end].split("\n"))
            self.advance()
            return
        name = unescape(name).decode("utf-8", "surrogateescape")
        self.expect("!")
        self.expect("{")
        nodes = self.module.named_metadata.setdefault(name, [])
        while self.tok != "}":
            at = self.at
            item = self.metadata()
            if not isinstance(item, MDNode):
                self.error("expected a metadata node", at)
            nodes.append(item)
            if self.tok != "}":
                self.expect(",")
        self.advance()

    # -- globals -------------------------------------------------------------------------------------------

    def register(self, value: GlobalValue, key: str, at: int) -> None:
        """Enter a global under its name."""
        value.parent = self.module
        value.offset = at
        name = key[1:]
        if name.isdecimal():
            value.slot = int(name)
            value.name = ""
            self.module.unnamed[value.slot] = value
            self.next_unnamed = max(self.next_unnamed, value.slot + 1)
            name = "@" + name
        else:
            if name[:1] == '"' and name[1:-1].isdecimal():
                name = name[1:-1]
            value.name = name
        if key in self.global_values:
            self.error(f"redefinition of '{key}'", at, length=len(key))
        self.global_values[key] = value
        if isinstance(value, Function):
            self.module.functions[name] = value
        elif isinstance(value, GlobalVariable):
            self.module.globals[name] = value
        else:
            assert isinstance(value, GlobalAlias)
            (self.module.ifuncs if value.is_ifunc else self.module.aliases)[name] = value

    def global_entity(self) -> None:
        """`@name = ...`: a variable, alias or ifunc."""
        at = self.at
        key = global_key(self.take())
        self.expect("=", "after name")
        header = self.header_words()
        thread_local = ""
        unnamed = ""
        space = 0  # the layout's default is that of globals that passes make (Language Reference, "Data Layout")
        initialized_elsewhere = False
        while True:
            if self.accept("thread_local"):
                thread_local = "generaldynamic"
                if self.accept("("):
                    thread_local = self.take()
                    self.expect(")")
            elif self.tok in ("unnamed_addr", "local_unnamed_addr"):
                unnamed = self.take()
            elif self.accept("addrspace"):
                space = self._space()
            elif self.accept("externally_initialized"):
                initialized_elsewhere = True
            else:
                break
        word = self.tok
        if word in ("alias", "ifunc"):
            value: GlobalValue = self.alias_tail(key, at)
        elif word in ("global", "constant"):
            self.advance()
            type_at = self.at
            type = self.type()
            if type.kind in ("void", "label", "metadata", "func", "token"):
                self.error(f"invalid type '{type}' for global variable", type_at)
            variable = GlobalVariable("", type, space)
            self.register(variable, key, at)
            variable.is_constant = word == "constant"
            variable.externally_initialized = initialized_elsewhere
            if header[0] not in ("external", "extern_weak", "dllimport"):
                variable.initializer = self.constant(type)
            self.variable_tail(variable)
            value = variable
        else:
            self.error(
                "expected 'global', 'constant', 'alias' or 'ifunc'", hint=did_you_mean(word, ["global", "constant", "alias", "ifunc"])
            )
        self.apply_header(value, header)
        value.thread_local = thread_local
        value.unnamed_addr = unnamed

    def header_words(self) -> tuple[str, str, str, bool]:
        """Linkage, visibility, DLL storage class, and whether dso_local stands there."""
        linkage = visibility = dll = ""
        local = False
        while True:
            tok = self.tok
            if tok in ("dllimport", "dllexport"):
                dll = tok
            elif tok in LINKAGES:
                linkage = tok
            elif tok in VISIBILITIES:
                visibility = "" if tok == "default" else tok
            elif tok == "dso_local" or tok == "dso_preemptable":
                local = tok == "dso_local"
            else:
                return linkage, visibility, dll, local
            self.advance()

    def apply_header(self, value: GlobalValue, header: tuple[str, str, str, bool]) -> None:
        """Set linkage, visibility, DLL storage and dso_local as `header_words` gave them."""
        linkage, value.visibility, value.dll_storage, value.dso_local = header
        if value.visibility and (linkage in ("private", "internal") or linkage.startswith("linker_private")):
            self.error("symbol with local linkage must have default visibility", value.offset)
        if value.dll_storage == "dllimport" and value.dso_local:
            self.error("'dso_local' and 'dllimport' exclude each other", value.offset)
        value.linkage = {"linker_private": "private", "linker_private_weak": "private"}.get(linkage, linkage)

    def variable_tail(self, variable: GlobalVariable) -> None:
        """What follows a variable's initializer: section, comdat, alignment, metadata, attributes."""
        while self.accept(","):
            tok = self.tok
            if tok == "section":
                self.advance()
                variable.section = self.string_text()
            elif tok == "partition":
                self.advance()
                variable.partition = self.string_text()
            elif tok == "align":
                variable.align = self._align()
            elif tok == "comdat":
                variable.comdat = self.comdat_ref(variable)
            elif tok == "code_model":
                self.advance()
                variable.code_model = self.string_text()
            elif tok in _SANITIZERS:
                variable.sanitizers += (self.take(),)
            elif tok[:1] == "!":
                variable.metadata = (variable.metadata or []) + self.attachments()
            else:
                self.error("unknown global variable property")
        own = EMPTY
        while self.tok[:1] == "#" or self.tok[:1] == '"':
            if self.tok[:1] == "#":
                variable.group_ids += self.group_refs()
            else:
                own = own.merged(self.attributes(stop=_HEADER_STOP))
        variable.attrs = own

    def comdat_ref(self, value: GlobalValue) -> str:
        """The name that `comdat` or `comdat($name)` means."""
        self.expect("comdat")
        if self.accept("("):
            name = self.prefixed_name("$", "a comdat's name")
            self.expect(")")
            return name
        return value.name

    def alias_tail(self, key: str, at: int) -> GlobalValue:
        """`alias type, aliasee` or `ifunc type, resolver`."""
        word = self.take()
        # Old modules put the linkage behind the word.
        while self.tok in LINKAGES or self.tok in VISIBILITIES:
            self.advance()
        type = self.type()
        pointee = self.pointee
        if self.accept(","):
            # A constant expression says its own type, so may stand without one.
            bare = self.tok in ("bitcast", "getelementptr", "addrspacecast", "inttoptr")
            aliasee = self._expression(self.tok, self.at) if bare else self.typed_constant()
        else:
            if pointee is None:
                self.error(f"expected ',' after {word}'s type")
            aliasee = self.constant(type)
            type = pointee
        if aliasee.type.kind != "ptr":
            self.error("an alias or ifunc must have pointer type", at)
        space = aliasee.type.addrspace if aliasee.type.kind == "ptr" else 0  # type: ignore[attr-defined]
        value = GlobalAlias("", type, space, aliasee, word == "ifunc")
        self.register(value, key, at)
        while self.accept(","):
            if self.accept("partition"):
                value.partition = self.string_text()
            elif self.tok[:1] == "!":
                value.metadata = (value.metadata or []) + self.attachments()
            else:
                self.error(f"unknown {word} property")
        return value

    # -- functions -----------------------------------------------------------------------------------------

    def define(self) -> None:
        """`define ... { ... }`; the body is read later."""
        self.advance()
        function = self.header(defined=True)
        if self.tok != "{":
            self.error("expected '{' in function body")
        begin = self.end
        end = self.exact_body_end(begin) if self.exact else self.quick_body_end(begin)
        self.bodies.append((function, begin, end))
        self.seek(end)

    def quick_body_end(self, begin: int) -> int:
        """Behind the next line that is only `}`."""
        found = self.text.find("\n}\n", begin)
        if found >= 0:
            inside = self.text.find("\ndefine ", begin, found)
            if inside < 0:
                return found + 2
        m = _LONE_BRACE.search(self.text, begin)
        if m is None:
            return self.exact_body_end(begin)
        return self.text.index("}", m.start()) + 1

    def exact_body_end(self, begin: int) -> int:
        """Behind the brace that closes the body, by tokens."""
        self.seek(begin)
        depth = 1
        while self.tok:
            if self.tok == "{":
                depth += 1
            elif self.tok == "}":
                depth -= 1
                if not depth:
                    return self.end
            self.advance()
        return self.error("expected '}' at end of function body")

    def header(self, defined: bool) -> Function:
        """A function's header up to its `{`, or the end of a declaration."""
        header = self.header_words()
        cc = self.convention()
        ret_attrs = self.ret_attributes()
        ret_at = self.at
        ret = self.type()
        if ret.kind in ("label", "metadata", "func"):
            self.error("invalid function return type", ret_at)
        at = self.at
        tok = self.tok
        if tok[:1] != "@":
            self.error("expected function name")
        self.advance()
        params, args, vararg = self.params(defined)
        function = Function("", function_type(ret, params, vararg), self.module.layout.program_addrspace)
        function.ret_attrs = ret_attrs
        function.cc = cc
        function.args = args
        for arg in args:
            arg.parent = function
        own: AttributeSet = EMPTY
        while True:
            tok = self.tok
            if tok == "unnamed_addr" or tok == "local_unnamed_addr":
                function.unnamed_addr = self.take()
            elif tok == "addrspace":
                self.advance()
                space = self._space()
                function = self._in_space(function, space)
            elif tok == "section":
                self.advance()
                function.section = self.string_text()
            elif tok == "partition":
                self.advance()
                function.partition = self.string_text()
            elif tok == "align":
                function.align = self._function_align()
            elif tok == "prefalign":
                self.advance()
                self.expect("(")
                function.preferred_align = self.unsigned()
                self.expect(")")
            elif tok == "gc":
                self.advance()
                function.gc = self.string_text()
            elif tok == "prefix":
                self.advance()
                function.prefix = self.typed_constant()
            elif tok == "prologue":
                self.advance()
                function.prologue = self.typed_constant()
            elif tok == "personality":
                self.advance()
                function.personality = self.typed_constant()
            elif tok == "comdat":
                self.advance()
                if self.accept("("):
                    function.comdat = self.prefixed_name("$", "a comdat's name")
                    self.expect(")")
                else:
                    function.comdat = ""  # its own name, filled in below
            elif tok[:1] == "#" and tok[1:].isdecimal():
                function.group_ids += self.group_refs()
            elif tok[:1] == '"' or (tok[:1].isalpha() and tok not in _TOP_WORDS):
                begin = self.at
                own = own.merged(self.attributes(stop=_ATTRIBUTE_STOP))
                if self.at == begin:
                    break
            elif tok[:1] == "!" and (defined or not self._starts_entity()):
                function.metadata = (function.metadata or []) + self.attachments()
            else:
                break
        function.own_attrs = own
        self.register(function, global_key(self.text[at : at + self._name_length(at)]), at)
        self.apply_header(function, header)
        if function.comdat == "":
            function.comdat = function.name
        return function

    def _name_length(self, at: int) -> int:
        m = _NAME.match(self.text, at)
        assert m is not None
        return m.end() - at

    def _in_space(self, function: Function, space: int) -> Function:
        moved = Function("", function.value_type, space)
        for field in ("ret_attrs", "cc", "args", "unnamed_addr", "group_ids", "section", "align"):
            setattr(moved, field, getattr(function, field))
        for arg in moved.args:
            arg.parent = moved
        return moved

    def _function_align(self) -> int:
        self.advance()
        if self.accept("("):
            value = self.unsigned("alignment")
            self.expect(")")
            return value
        return self.unsigned("alignment")

    def _starts_entity(self) -> bool:
        """Whether the metadata token at hand begins `!7 = ...` rather than an attachment."""
        return self.peek() == "="

    def params(self, defined: bool) -> tuple[list[Type], list[Argument], bool]:
        """The parenthesized parameters."""
        self.expect("(", "in function argument list")
        types: list[Type] = []
        args: list[Argument] = []
        seen: set[str] = set()
        vararg = False
        number = 0
        while self.tok != ")":
            if self.tok == "...":
                self.advance()
                vararg = True
                break
            at = self.at
            type = self.type()
            if not type.is_first_class and type.kind != "metadata":
                self.error(f"invalid type '{type}' for function argument", at)
            if self.tok[:1] == "%":
                attrs = EMPTY
            else:
                begin = self.at
                attrs = self.attributes()
                self.check_place(attrs, NOT_PARAMETER, "parameters", begin)
            if self.tok[:1] == "%":
                at = self.at
                name = name_of(self.take())
                if name in seen:
                    self.error(f"redefinition of argument '%{name}'", at)
                if name.isdecimal():
                    if int(name) < number:
                        self.error(f"argument expected to be numbered '%{number}' or greater", at)
                    number = int(name) + 1
            else:
                name = str(number)
                number += 1
            seen.add(name)
            types.append(type)
            args.append(Argument(type, name, len(args), attrs))
            if self.tok != ")":
                self.expect(",", "in argument list")
        self.expect(")", "at end of argument list")
        return types, args, vararg

    # -- the end of the first pass -------------------------------------------------------------------------

    def finish_top_level(self) -> None:
        """Merge attribute groups and replace globals that were mentioned before their definition."""
        for function in self.module.functions.values():
            function.attrs = self.with_groups(function.own_attrs, function.group_ids)
        for variable in self.module.globals.values():
            if variable.group_ids:
                variable.attrs = self.with_groups(variable.attrs, variable.group_ids)
        self.top_level = False
        if self.forwards:
            for variable in self.module.globals.values():
                if variable.initializer is not None:
                    variable.initializer = self.resolve(variable.initializer)
            for alias in [*self.module.aliases.values(), *self.module.ifuncs.values()]:
                if alias.aliasee is not None:
                    alias.aliasee = self.resolve(alias.aliasee)
            for function in self.module.functions.values():
                for field in ("prefix", "prologue", "personality"):
                    constant = getattr(function, field)
                    if constant is not None:
                        setattr(function, field, self.resolve(constant))
        for fn_tok, block_tok, _type, value, at in self.pending_addresses:
            self.fill_block_address(fn_tok, block_tok, value, at)


_NAME: Final = re.compile(r'@(?:[-a-zA-Z$._0-9]+|"[^"]*")')
_TOP_WORDS: Final = frozenset(
    ["define", "declare", "attributes", "source_filename", "target", "module", "deplibs", "uselistorder", "uselistorder_bb"]
)
_ATTRIBUTE_STOP: Final = _HEADER_STOP | _TOP_WORDS


class _Rescan(Exception):
    """A body did not end where the quick scan said."""


def parse(text: str, name: str = "<string>") -> Module:
    """Read IR text; raises OxllcError with file, line, column and caret."""
    source = SourceFile(name, text)
    try:
        try:
            return ModuleReader(source, exact=False).read()
        except _Rescan:
            return ModuleReader(source, exact=True).read()
    except RecursionError:
        raise OxllcError(Diagnostic("types or constants are nested too deeply", source)) from None
    except ValueError as problem:
        if "integer string conversion" not in str(problem):
            raise
        raise OxllcError(Diagnostic(f"a number has more than {sys.get_int_max_str_digits()} digits", source)) from None


def parse_file(path: str) -> Module:
    """Read a file; "-" is standard input; bitcode is disassembled by llvmlite."""
    try:
        if path == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as stream:
                data = stream.read()
    except OSError as problem:
        raise OxllcError(f"could not open input file '{path}': {problem.strerror}") from None
    name = "<stdin>" if path == "-" else path
    if data[:4] in (b"BC\xc0\xde", b"\xde\xc0\x17\x0b"):
        from oxllc.ir.llvm import disassemble

        return parse(disassemble(data, name), name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise OxllcError(Diagnostic(f"not UTF-8 text: {problem.reason}", SourceFile(name, data.decode("latin-1")), problem.start)) from None
    return parse(text, name)


__all__ = ["ModuleReader", "parse", "parse_file"]
