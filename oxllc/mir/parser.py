"""MIR text to machine functions: what `-start-before=` and `-run-pass=` read (see `printer.py` for the syntax).

Recursive descent over one compiled regular expression per body line.  Every mistake is an `OxllcError` with file, line and column.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile, did_you_mean
from oxllc.mir.function import (
    FIRST_VREG,
    FrameIndex,
    GlobalData,
    InlineAsm,
    JumpTable,
    MachineBlock,
    MachineFunction,
    MachineInstr,
    MachineModule,
    MemOperand,
    SymbolRef,
)
from oxllc.mir.printer import FUNCTION_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from oxllc.target_desc.model import Target

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<block>%bb\.\d+) | (?P<stack>%stack\.\d+(?:[+-]\d+)?) | (?P<vreg>%\d+) | (?P<phys>\$[\w.]+)
    | (?P<symbol>@(?:"(?:[^"\\]|\\.)*"|[\w.$]+)(?:[+-]\d+)?) | (?P<modifier>%\w+\()
    | (?P<number>-?(?:0x[0-9a-fA-F]+|\d+\.\d+(?:e[+-]?\d+)?|\d+(?:e[+-]?\d+)?)) | (?P<asm>asm\[) | (?P<word>[A-Za-z_][\w.-]*) | (?P<mem>::)
    | (?P<punct>[,:=()!]) )""",
    re.VERBOSE,
)
_BLOCK_HEAD = re.compile(r"  bb\.(\d+)(?:\.(.*?))?(?: \(([^()]*)\))?:\s*$")


def read_cpu(text: str, name: str) -> tuple[str, list[str]]:
    """The CPU and the features that a MIR file was made for, to load the target before parsing it."""
    cpu = re.search(r"^cpu: (.*)$", text, re.MULTILINE)
    features = re.search(r"^features: (.*)$", text, re.MULTILINE)
    if not cpu or not features:
        raise OxllcError(Diagnostic("not a MIR file: no 'cpu:' and 'features:' in its module document", SourceFile(name, text), 0))
    try:
        return str(json.loads(cpu[1])), [str(f) for f in json.loads(features[1])]
    except ValueError as error:
        raise OxllcError(Diagnostic(f"bad module header: {error}", SourceFile(name, text), cpu.start())) from None


def parse_mir(text: str, target: Target, name: str = "<string>") -> MachineModule:
    """Read a module.  Raises OxllcError on the first mistake."""
    return _Parser(text, target, name).module()


class _Parser:
    def __init__(self, text: str, target: Target, name: str) -> None:
        self.file = SourceFile(name, text)
        self.target = target
        self.lines = text.split("\n")
        self.at = 0  # index of the current line
        self.offset = 0  # offset of the current line in the text
        self.regs = {r.name.lower(): r.id for r in target.registers if r.id}

    def fail(self, message: str, column: int = 0, hint: str | None = None) -> OxllcError:
        return OxllcError(Diagnostic(message, self.file, self.offset + column, hint=hint))

    def advance(self) -> None:
        self.offset += len(self.lines[self.at]) + 1
        self.at += 1

    def line(self) -> str:
        if self.at >= len(self.lines):
            raise self.fail("unexpected end of file: document not closed by '...'")
        return self.lines[self.at]

    def module(self) -> MachineModule:
        module = MachineModule("", self.target)
        seen = False
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line == "--- !module":
                seen = True
                self.advance()
                self.document(lambda key, value: self.module_field(module, key, value))
            elif line == "--- !function":
                self.advance()
                module.functions.append(self.function())
            elif not line.strip() or line.lstrip().startswith(("#", ";")):
                self.advance()
            else:
                raise self.fail("expected '--- !module' or '--- !function'")
        if not seen:
            raise OxllcError(Diagnostic("no '--- !module' document", self.file, 0))
        return module

    def document(self, put: Callable[[str, Any], None]) -> None:
        """Read `key: json` lines and `key:` lists of `  - json` up to '...'; `body: |` ends it too."""
        while True:
            line = self.line()
            if line == "...":
                self.advance()
                return
            if line == "body: |":
                return
            if not line.strip() or line.lstrip().startswith(("#", ";")):
                self.advance()
                continue
            key, colon, rest = line.partition(":")
            if not colon or key != key.strip():
                raise self.fail("expected 'key: value'")
            if rest.strip():
                value = self.json(rest, len(key) + 1)
                self.put(put, key, value)
                self.advance()
            else:
                self.advance()
                items = []
                while self.line().startswith("  - "):
                    items.append(self.json(self.line()[4:], 4))
                    self.advance()
                self.put(put, key, items)

    def put(self, put: Callable[[str, Any], None], key: str, value: Any) -> None:
        try:
            put(key, value)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise self.fail(f"bad value of '{key}': {error}") from None

    def json(self, text: str, column: int) -> Any:
        try:
            return json.loads(text)
        except ValueError as error:
            raise self.fail(f"bad JSON: {error}", column) from None

    @staticmethod
    def module_field(module: MachineModule, key: str, value: Any) -> None:
        if key == "data":
            for fields in value:
                fields["data"] = bytes.fromhex(fields["data"])
                fields["relocs"] = [(offset, SymbolRef(*ref), size) for offset, ref, size in fields["relocs"]]
                module.data.append(GlobalData(**fields))
        elif key == "aliases":
            module.aliases = [(name, SymbolRef(*ref), linkage) for name, ref, linkage in value]
        elif key == "externals":
            module.externals = [(name, linkage) for name, linkage in value]
        elif key in ("name", "source_filename", "module_asm"):
            setattr(module, key, value)
        elif key not in ("cpu", "features"):
            raise KeyError("unknown key")

    def function(self) -> MachineFunction:
        mf = MachineFunction("", self.target)
        tables: list[dict[str, Any]] = []
        self.document(lambda key, value: self.function_field(mf, tables, key, value))
        self.advance()
        self.body(mf)
        for table in tables:
            targets = table["targets"]
            if any(not 0 <= t < len(mf.blocks) for t in targets):
                raise self.fail(f"jump table '{table['symbol']}' names a block that does not exist")
            mf.jump_tables.append(JumpTable(table["symbol"], [mf.blocks[t] for t in targets], table["entry_size"]))
        return mf

    def function_field(self, mf: MachineFunction, tables: list[dict[str, Any]], key: str, value: Any) -> None:
        if key == "name":
            mf.name = value
        elif key == "properties":
            for name, item in value.items():
                if name not in FUNCTION_FIELDS:
                    raise KeyError(f"unknown property {name}")
                setattr(mf, name, item)
        elif key == "registers":
            for entry in value:
                mf.vreg_class.append(self.class_id(entry["class"], 0))
                if "hint" in entry:
                    mf.vreg_hint[FIRST_VREG + entry["id"]] = self.register(entry["hint"], 0)
        elif key == "frame":
            for entry in value:
                del entry["id"]
                mf.new_frame_object(**entry)
        elif key == "jump_tables":
            tables.extend(value)
        elif key in ("callee_saved", "used_callee_saved"):
            ids = [self.target.reg_by_name[name] for name in value]
            setattr(mf, key, tuple(ids) if key == "callee_saved" else ids)
        elif key == "reserved":
            mf.reserved = mf.reserved | {self.target.reg_by_name[name] for name in value}
        elif key in ("linkage", "debug_files"):
            setattr(mf, key, value)
        else:
            raise KeyError("unknown key")

    def class_id(self, name: str, column: int) -> int:
        found = self.target.class_by_name.get(name)
        if found is None:
            raise self.fail(f"unknown register class '{name}'", column, did_you_mean(name, self.target.class_by_name))
        return found

    def register(self, text: str, column: int) -> int:
        if text.startswith("%"):
            return FIRST_VREG + int(text[1:])
        if text == "$noreg":
            return 0
        found = self.regs.get(text[1:].lower())
        if found is None:
            raise self.fail(f"unknown register '{text}'", column, did_you_mean(text[1:], self.regs))
        return found

    def body(self, mf: MachineFunction) -> None:
        heads = 0
        scan = self.at
        while scan < len(self.lines) and self.lines[scan] != "...":
            match = _BLOCK_HEAD.match(self.lines[scan])
            if match:
                if int(match[1]) != heads:
                    raise OxllcError(Diagnostic(
                        f"expected block bb.{heads}", self.file, sum(len(line) + 1 for line in self.lines[:scan])))
                heads += 1
                mf.new_block(match[2] or "")
            scan += 1
        block: MachineBlock | None = None
        while self.line() != "...":
            line = self.line()
            match = _BLOCK_HEAD.match(line)
            stripped = line.strip()
            if match:
                block = mf.blocks[int(match[1])]
                self.block_notes(block, match[3] or "")
            elif not stripped or stripped.startswith(("#", ";")):
                pass
            elif block is None:
                raise self.fail("expected a block 'bb.0:'")
            elif stripped.startswith("successors:"):
                shares = []
                for item in stripped[len("successors:"):].split(","):
                    edge = re.fullmatch(r"%bb\.(\d+)(?:\((~?)(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\))?", item.strip())
                    if not edge or int(edge[1]) >= len(mf.blocks):
                        raise self.fail(f"bad successor '{item.strip()}'")
                    share = float(edge[3]) if edge[3] else None
                    block.add_successor(mf.blocks[int(edge[1])], None if edge[2] else share)
                    if edge[2] and share is not None:
                        shares.append(share)
                block.shares = shares
            elif stripped.startswith("liveins:"):
                block.live_ins = [self.register(r.strip(), 0) for r in stripped[len("liveins:"):].split(",")]
            else:
                block.instrs.append(_Line(self, mf, line).instruction())
            self.advance()
        self.advance()

    def block_notes(self, block: MachineBlock, notes: str) -> None:
        for note in filter(None, (n.strip() for n in notes.split(","))):
            word, _, value = note.partition(" ")
            if word == "freq":
                block.frequency = float(value)
            elif word == "align":
                block.align = int(value)
            elif word == "label":
                block.label = value
            elif note == "address-taken":
                block.address_taken = True
            else:
                raise self.fail(f"unknown block note '{note}'")


class _Line:
    """One instruction line as tokens."""

    def __init__(self, parser: _Parser, mf: MachineFunction, text: str) -> None:
        self.parser = parser
        self.mf = mf
        self.text = text
        self.pos = 0
        self.kind: str | None = None
        self.value = ""
        self.start = 0
        self.next()

    def fail(self, message: str, hint: str | None = None) -> OxllcError:
        return self.parser.fail(message, self.start, hint)

    def next(self) -> None:
        match = _TOKEN.match(self.text, self.pos)
        if match is None:
            self.start = self.pos
            rest = self.text[self.pos:].strip()
            if rest and not rest.startswith(";"):
                raise self.fail(f"unexpected character '{rest[0]}'")
            self.kind = None
            self.value = ""
            return
        self.kind = match.lastgroup
        assert self.kind is not None
        self.value = match[self.kind]
        self.start = match.start(self.kind)
        self.pos = match.end()

    def accept(self, value: str) -> bool:
        if self.value == value and self.kind is not None:
            self.next()
            return True
        return False

    def expect(self, value: str) -> None:
        if not self.accept(value):
            raise self.fail(f"expected '{value}'")

    def word(self) -> str:
        value = self.value
        if self.kind != "word":
            raise self.fail("expected a name")
        self.next()
        return value

    def number(self) -> Any:
        value = self.value
        if self.kind != "number":
            raise self.fail("expected a number")
        self.next()
        return int(value, 0) if re.fullmatch(r"-?(0x[0-9a-fA-F]+|\d+)", value) else float(value)

    def register(self) -> int:
        if self.kind not in ("vreg", "phys"):
            raise self.fail("expected a register")
        reg = self.parser.register(self.value, self.start)
        if reg >= FIRST_VREG and reg - FIRST_VREG >= len(self.mf.vreg_class):
            raise self.fail(f"virtual register '{self.value}' is not listed under 'registers:'")
        self.next()
        return reg

    def instruction(self) -> MachineInstr:
        defs: list[object] = []
        if self.kind in ("vreg", "phys"):
            while True:
                reg = self.register()
                defs.append(reg)
                if self.accept(":"):
                    at = self.start
                    class_id = self.parser.class_id(self.word(), at)
                    if reg >= FIRST_VREG and self.mf.class_of(reg) != class_id:
                        raise self.parser.fail("class differs from the one listed under 'registers:'", at)
                if not self.accept(","):
                    break
            self.expect("=")
        name_at = self.start
        name = self.word()
        desc = self.parser.target.instr_by_name.get(name)
        if desc is None:
            raise self.parser.fail(f"unknown instruction '{name}'", name_at, did_you_mean(name, self.parser.target.instr_by_name))
        mi = MachineInstr(desc, defs)
        mi.implicit_defs = ()
        mi.implicit_uses = ()
        while self.kind not in (None, "mem"):
            self.argument(mi)
            if not self.accept(","):
                break
        if self.accept("::"):
            mi.mem = self.memory()
        if self.kind is not None:
            raise self.fail("unexpected text after the instruction")
        if not desc.is_variadic and len(mi.ops) != len(desc.operands):
            raise self.parser.fail(f"'{name}' takes {len(desc.operands)} operands, {len(mi.ops)} given", name_at)
        if not desc.is_variadic:
            for i in (*desc.def_positions, *desc.use_positions):
                if not isinstance(mi.ops[i], (int, FrameIndex)):
                    raise self.parser.fail(f"operand {i} of '{name}' must be a register", name_at)
        return mi

    def argument(self, mi: MachineInstr) -> None:
        if self.kind != "word":
            mi.ops.append(self.operand())
            return
        word = self.word()
        if word == "implicit-def":
            mi.implicit_defs = (*mi.implicit_defs, self.register())
        elif word == "implicit":
            mi.implicit_uses = (*mi.implicit_uses, self.register())
        elif word in ("clobbers", "flags"):
            self.expect("(")
            setattr(mi, word, self.number())
            self.expect(")")
        elif word == "predicate":
            self.expect("(")
            mi.predicate_inverted = self.accept("!")
            mi.predicate = self.register()
            self.expect(")")
        elif word == "debug":
            self.expect("(")
            line = self.number()
            self.expect(":")
            column = self.number()
            self.expect(":")
            mi.debug_loc = (line, column, self.number())
            self.expect(")")
        else:
            raise self.fail(f"unknown operand '{word}'")

    def operand(self) -> object:
        kind, value = self.kind, self.value
        if kind in ("vreg", "phys"):
            return self.register()
        if kind == "number":
            return self.number()
        if kind == "block":
            number = int(value[4:])
            if number >= len(self.mf.blocks):
                raise self.fail(f"no block '{value}'")
            self.next()
            return self.mf.blocks[number]
        if kind == "stack":
            match = re.fullmatch(r"%stack\.(\d+)([+-]\d+)?", value)
            assert match
            if int(match[1]) >= len(self.mf.frame_objects):
                raise self.fail(f"no stack object '{value}'")
            self.next()
            return FrameIndex(int(match[1]), int(match[2] or 0))
        if kind == "symbol":
            return self.symbol("")
        if kind == "modifier":
            self.next()
            ref = self.symbol(value[1:-1])
            self.expect(")")
            return ref
        if kind == "asm":
            end = self.text.find("]", self.pos)
            while end >= 0:  # the shortest text that is JSON
                try:
                    text, constraints, kinds, classes, clobbers, effects = json.loads(self.text[self.pos - 1:end + 1])
                except ValueError:
                    end = self.text.find("]", end + 1)
                    continue
                self.pos = end + 1
                self.next()
                return InlineAsm(text, constraints, tuple(kinds), tuple(classes), tuple(clobbers), effects)
        raise self.fail("expected an operand")

    def symbol(self, modifier: str) -> SymbolRef:
        match = re.fullmatch(r'@("(?:[^"\\]|\\.)*"|[\w.$]+)([+-]\d+)?', self.value)
        if not match:
            raise self.fail("expected a symbol")
        self.next()
        name = json.loads(match[1]) if match[1].startswith('"') else match[1]
        return SymbolRef(name, int(match[2] or 0), modifier)

    def memory(self) -> MemOperand:
        kind = self.word()
        if kind not in ("load", "store", "loadstore"):
            raise self.fail("expected load, store or loadstore")
        match = re.compile(r"\s*(\w+)(?:=((?:\[[^\]]*\]|\"(?:[^\"\\]|\\.)*\"|[^,()])*))?\s*(,|\))")
        fields: dict[str, Any] = {}
        if self.value != "(":
            raise self.fail("expected '('")
        while True:
            found = match.match(self.text, self.pos)
            if not found or found[1] not in MemOperand._fields:
                raise self.fail("bad memory operand")
            try:
                value = json.loads(found[2]) if found[2] is not None else True
            except ValueError:
                raise self.fail("bad memory operand") from None
            fields[found[1]] = tuple(value) if isinstance(value, list) else value
            self.pos = found.end()
            if found[3] == ")":
                break
        self.next()
        if "size" not in fields:
            raise self.fail("memory operand without size")
        return MemOperand(is_load=kind != "store", is_store=kind != "load", **fields)
