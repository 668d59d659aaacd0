"""FileCheck in one module: reads check lines, matches them against a text, explains a failure with carets.

The matching order is that of LLVM's tool: CHECK-LABEL lines cut the input into regions first; in each region the other
lines are matched in order, a run of CHECK-DAG in any order without overlap, CHECK-NOT between its neighbours; a failure in
one region does not hide those in the next. Directives: plain, -NEXT, -SAME, -NOT, -DAG, -LABEL, -EMPTY, -COUNT-n, and the
modifier {LITERAL}. Horizontal white space is equal to one blank unless --strict-whitespace.
"""

from __future__ import annotations

import difflib
import re
import sys
from bisect import bisect_right
from dataclasses import dataclass, field

from golden_tools.patterns import Format, Pattern, PatternError, UndefinedVariable, Variables


@dataclass(slots=True)
class Options:
    """The command line's options."""

    prefixes: list[str] = field(default_factory=list)
    comment_prefixes: list[str] = field(default_factory=lambda: ["COM", "RUN"])
    implicit_not: list[str] = field(default_factory=list)
    defines: list[str] = field(default_factory=list)
    strict_whitespace: bool = False
    full_lines: bool = False
    ignore_case: bool = False
    var_scope: bool = False
    allow_empty: bool = False
    unused_prefixes: bool = True


@dataclass(slots=True)
class Directive:
    """One check line: `kind` is plain, NEXT, SAME, NOT, DAG, LABEL, EMPTY or EOF; `offset` is its place in the check file."""

    kind: str
    prefix: str
    pattern: Pattern
    offset: int
    count: int = 1
    before: list[Directive] = field(default_factory=list)
    """The DAG and NOT directives that stand before this one."""

    @property
    def name(self) -> str:
        return self.prefix if self.kind == "plain" else f"{self.prefix}-{self.kind}"


class Text:
    """A named text that can show a position: `name:line:column: severity: message`, the line, a caret."""

    __slots__ = ("name", "starts", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]

    def line(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def show(self, offset: int, severity: str, message: str) -> str:
        offset = min(offset, len(self.text))
        line = self.line(offset)
        start = self.starts[line - 1]
        end = self.text.find("\n", start)
        content = self.text[start : end if end >= 0 else len(self.text)]
        column = offset - start
        caret = re.sub(r"[^\t]", " ", content[:column]) + "^"
        return f"{self.name}:{line}:{column + 1}: {severity}: {message}\n{content}\n{caret}"


class CheckFailure(Exception):
    """The check file is wrong (rather than the text that it checks)."""


class _Stop(Exception):
    """Matching cannot go on in this region; the message is already recorded."""


def canonical(text: str, strict: bool) -> str:
    """Line ends unified and, unless strict, runs of blanks and tabs made one blank."""
    text = text.replace("\r\n", "\n")
    return text if strict else re.sub(r"[ \t]+", " ", text)


def read_directives(check: Text, options: Options) -> list[Directive]:
    """The directives in order, each with the DAG and NOT directives before it; trailing ones hang on an EOF directive."""
    prefixes = sorted(options.prefixes, key=len, reverse=True)
    names = "|".join(re.escape(p) for p in prefixes)
    comments = "|".join(re.escape(p) for p in options.comment_prefixes)
    finder = re.compile(
        rf"(?<![\w-])(?:(?P<comment>{comments}):|(?P<prefix>{names})(?P<suffix>-(?:NEXT|SAME|NOT|DAG|LABEL|EMPTY|COUNT-\d+))?"
        r"(?P<literal>\{LITERAL\})?:)"
    )
    misspelt = re.compile(rf"(?<![\w-])(?:{names})-(?:NEXT|SAME|DAG|LABEL|EMPTY|COUNT)-NOT:|(?<![\w-])(?:{names})-NOT-\w+:")
    found: list[Directive] = []
    used: set[str] = set()
    for number, start in enumerate(check.starts, 1):
        end = check.text.find("\n", start)
        content = check.text[start : end if end >= 0 else len(check.text)]
        bad = misspelt.search(content)
        if bad:
            raise CheckFailure(check.show(start + bad.start(), "error", "unsupported combination of directives"))
        match = finder.search(content)
        if not match or match["comment"]:
            continue
        kind = (match["suffix"] or "-plain")[1:]
        count = 1
        if kind.startswith("COUNT-"):
            count = int(kind[6:])
            kind = "plain"
            if count == 0:
                raise CheckFailure(check.show(start + match.start(), "error", "invalid count in -COUNT specification"))
        used.add(match["prefix"])
        source = content[match.end() :]
        lead = 0
        if not (options.strict_whitespace and options.full_lines):
            lead = len(source) - len(source.lstrip(" \t"))
            source = source.strip(" \t")
        offset = start + match.end() + lead
        if (kind == "EMPTY") == bool(source):
            what = "non-empty check string for empty check" if source else "empty check string"
            raise CheckFailure(check.show(offset, "error", f"found {what} with prefix '{match['prefix']}:'"))
        try:
            pattern = _pattern(source, number, bool(match["literal"]), options)
        except PatternError as error:
            raise CheckFailure(check.show(offset + error.offset, "error", str(error))) from error
        if kind == "LABEL" and any(part.kind != "regex" for part in pattern.parts):
            raise CheckFailure(check.show(offset, "error", f"found '{match['prefix']}-LABEL:' with variable definition or use"))
        if kind in ("NEXT", "SAME", "EMPTY") and not any(d.kind not in ("NOT", "DAG") for d in found):
            raise CheckFailure(
                check.show(start + match.start(), "error", f"found '{match['prefix']}-{kind}' without previous '{match['prefix']}: line")
            )
        found.append(Directive(kind, match["prefix"], pattern, offset, count))
    if not found:
        wanted = ", ".join(f"'{p}:'" for p in options.prefixes)
        raise CheckFailure(f"error: no check strings found with prefix{'es' if len(options.prefixes) > 1 else ''} {wanted}")
    if not options.unused_prefixes and (missing := [p for p in options.prefixes if p not in used]):
        raise CheckFailure(f"error: no check strings found with prefix {', '.join(repr(p + ':') for p in missing)}")
    return _group(found, options, check)


def _pattern(source: str, line: int, literal: bool, options: Options) -> Pattern:
    if not options.strict_whitespace:
        source = re.sub(r"[ \t]+", " ", source)
    return Pattern(
        source, line, literal=literal, ignore_case=options.ignore_case, full_lines=options.full_lines, strict=options.strict_whitespace
    )


def _group(found: list[Directive], options: Options, check: Text) -> list[Directive]:
    implicit = [_pattern(text, 0, False, options) for text in options.implicit_not]

    def never(offset: int) -> list[Directive]:
        return [Directive("NOT", "IMPLICIT-CHECK", pattern, offset) for pattern in implicit]

    grouped: list[Directive] = []
    waiting: list[Directive] = []
    for directive in found:
        if directive.kind == "DAG":
            waiting += [*never(directive.offset), directive]
        elif directive.kind == "NOT":
            waiting.append(directive)
        else:
            directive.before = [*waiting, *never(directive.offset)]
            waiting = []
            grouped.append(directive)
    if waiting or implicit:
        last = Directive("EOF", found[-1].prefix, Pattern("", 0), len(check.text))
        last.before = [*waiting, *never(len(check.text))]
        grouped.append(last)
    return grouped


class Checker:
    """Matches directives against one input; `messages` says what did not match (empty: all did)."""

    __slots__ = ("check", "input", "messages", "options", "variables")

    def __init__(self, check: Text, input_text: Text, options: Options) -> None:
        self.check = check
        self.input = input_text
        self.options = options
        self.variables = Variables()
        self.messages: list[str] = []
        for define in options.defines:
            self._define(define)

    def _define(self, define: str) -> None:
        name, equals, value = define.partition("=")
        if not equals:
            raise CheckFailure(f"error: missing equal sign in global definition '-D{define}'")
        if name.startswith("#"):
            match = re.fullmatch(r"#(?:%([udxX]),)?\s*(\w+)", name)
            if not match:
                raise CheckFailure(f"error: invalid numeric definition '-D{define}'")
            self.variables.numbers[match[2]] = (int(value, 0), Format(match[1] or "u"))
        else:
            self.variables.strings[name] = value

    def run(self, directives: list[Directive]) -> bool:
        """True if everything matches."""
        start = done = 0
        size = len(self.input.text)
        while done < len(directives):
            label = next((k for k in range(done, len(directives)) if directives[k].kind == "LABEL"), None)
            if label is None:
                after, stop = len(directives), size
            else:
                after = label + 1
                try:
                    _, stop = self._find(directives[label], start, size)
                except _Stop:
                    return False
            if done and self.options.var_scope:
                self.variables.clear_locals()
            at = start
            try:
                for directive in directives[done:after]:
                    at = self._check(directive, at, stop)
            except _Stop:
                pass  # go on in the next region
            start, done = stop, after
        return not self.messages

    def _check(self, directive: Directive, start: int, stop: int) -> int:
        """Matches one directive and those before it in input[start:stop]; the end of its match."""
        after_dag, nots = self._dag(directive.before, start, stop)
        if directive.kind == "EOF":
            self._not(nots, after_dag, stop)
            return stop
        begin = end = after_dag
        first = -1
        for k in range(directive.count):
            begin, end = self._find(directive, end, stop, k)
            if first < 0:
                first = begin
        between = self.input.text.count("\n", after_dag, first)
        if directive.kind in ("NEXT", "EMPTY") and between != 1:
            what = "on the same line as" if between == 0 else "not on the line after"
            lines = [self._error(directive, f"is {what} the previous match"), self.input.show(first, "note", "'next' match was here")]
            lines.append(self.input.show(after_dag, "note", "previous match ended here"))
            if between > 1:
                following = self.input.text.find("\n", after_dag) + 1
                lines.append(self.input.show(following, "note", "non-matching line after previous match is here"))
            self._fail(lines)
        if directive.kind == "SAME" and between != 0:
            lines = [self._error(directive, "is not on the same line as the previous match")]
            lines.append(self.input.show(first, "note", "'next' match was here"))
            lines.append(self.input.show(after_dag, "note", "previous match ended here"))
            self._fail(lines)
        self._not(nots, after_dag, first)
        return end

    def _dag(self, before: list[Directive], start: int, stop: int) -> tuple[int, list[Directive]]:
        """Matches groups of DAG directives, with the NOT directives between groups; where to go on, and the NOTs still open."""
        nots: list[Directive] = []
        ranges: list[tuple[int, int]] = []
        for k, directive in enumerate(before):
            if directive.kind == "NOT":
                nots.append(directive)
                continue
            at = start
            while True:
                begin, end = self._find(directive, at, stop)
                clash = next((r for r in ranges if begin < r[1] and r[0] < max(end, begin + 1)), None)
                if clash is None:
                    break
                at = clash[1]
            ranges.append((begin, end))
            ranges.sort()
            if k + 1 == len(before) or before[k + 1].kind == "NOT":
                self._not(nots, start, ranges[0][0])
                nots = []
                start = max(r[1] for r in ranges)
                ranges = []
        return start, nots

    def _not(self, nots: list[Directive], start: int, stop: int) -> None:
        failed = False
        for directive in nots:
            try:
                match = directive.pattern.search(self.input.text, start, stop, self.variables)
            except UndefinedVariable as name:
                self.messages.append(self._error(directive, f"uses undefined variable '{name}'"))
                failed = True
                continue
            if match:
                lines = [self._error(directive, "excluded string found in input"), self.input.show(match[0], "note", "found here")]
                self.messages.append("\n".join(lines))
                failed = True
        if failed:
            raise _Stop

    def _find(self, directive: Directive, start: int, stop: int, repetition: int = 0) -> tuple[int, int]:
        text = self.input.text
        if directive.kind == "EMPTY":
            match = re.compile(r"\n(?=\n|\Z)").search(text, start, stop)
            if match:
                return match.end(), match.end()
        else:
            try:
                span = directive.pattern.search(text, start, stop, self.variables)
            except UndefinedVariable as name:
                self._fail([self._error(directive, f"uses undefined variable '{name}'")])
            except PatternError as error:
                self._fail([self._error(directive, str(error))])
            if span:
                return span
        extra = f" ({repetition + 1} out of {directive.count})" if directive.count > 1 else ""
        lines = [self._error(directive, "expected string not found in input" + extra), self.input.show(start, "note", "scanning from here")]
        for used, value in directive.pattern.substitutions(self.variables):
            lines.append(self.input.show(start, "note", f'with "{used}" equal to "{value}"'))
        likely = self._likely(directive, start, stop)
        if likely is not None:
            lines.append(self.input.show(likely, "note", "possible intended match here"))
        self._fail(lines)
        raise AssertionError("unreachable")

    def _likely(self, directive: Directive, start: int, stop: int) -> int | None:
        """The start of the line that resembles the pattern most, if one does (near lines only: messages must stay quick)."""
        wanted = directive.pattern.source
        best, best_ratio = None, 0.55
        at = start
        for _ in range(400):
            end = self.input.text.find("\n", at, stop)
            line = self.input.text[at : end if end >= 0 else stop]
            matcher = difflib.SequenceMatcher(None, line.strip(), wanted, autojunk=False)
            if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio and matcher.ratio() > best_ratio:
                best, best_ratio = at + len(line) - len(line.lstrip()), matcher.ratio()
            if end < 0:
                break
            at = end + 1
        return best

    def _error(self, directive: Directive, message: str) -> str:
        return self.check.show(directive.offset, "error", f"{directive.name}: {message}")

    def _fail(self, lines: list[str]) -> None:
        self.messages.append("\n".join(lines))
        raise _Stop


def file_check(check_text: str, input_text: str, options: Options, check_name: str = "<check>", input_name: str = "<stdin>") -> str:
    """Checks a text; the empty string if it passes, else everything that is wrong, as text."""
    if not options.prefixes:
        options.prefixes = ["CHECK"]
    check = Text(check_name, check_text.replace("\r\n", "\n"))
    try:
        directives = read_directives(check, options)
        source = Text(input_name, canonical(input_text, options.strict_whitespace))
        if not source.text.strip() and not options.allow_empty:
            return f"FileCheck error: '{input_name}' is empty.\n"
        checker = Checker(check, source, options)
        checker.run(directives)
    except CheckFailure as failure:
        return f"{failure}\n"
    return "".join(message + "\n" for message in checker.messages)


FLAGS = {"strict-whitespace": "strict_whitespace", "match-full-lines": "full_lines", "ignore-case": "ignore_case"}
FLAGS |= {"enable-var-scope": "var_scope", "allow-empty": "allow_empty", "allow-unused-prefixes": "unused_prefixes"}
IGNORED = ("v", "vv", "color", "dump-input", "dump-input-filter", "dump-input-context", "allow-deprecated-dag-overlap")


def main(argv: list[str] | None = None) -> int:
    """The command `FileCheck`: 0 the text passes, 1 it does not, 2 misuse."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options, files, input_name = Options(), [], "-"
    while arguments:
        argument = arguments.pop(0)
        if not argument.startswith("-") or argument == "-":
            files.append(argument)
            continue
        name, equals, value = argument.lstrip("-").partition("=")
        if argument.startswith("-D"):
            options.defines.append(argument[2:])
        elif name in FLAGS:
            setattr(options, FLAGS[name], value.lower() not in ("false", "0"))
        elif name in IGNORED:
            continue
        elif name in ("check-prefix", "check-prefixes", "comment-prefixes", "implicit-check-not", "input-file"):
            if not equals:
                if not arguments:
                    print(f"FileCheck: option {argument} needs a value", file=sys.stderr)
                    return 2
                value = arguments.pop(0)
            if name == "input-file":
                input_name = value
            elif name == "implicit-check-not":
                options.implicit_not.append(value)
            elif name == "comment-prefixes":
                options.comment_prefixes = value.split(",")
            else:
                options.prefixes += value.split(",")
        else:
            print(f"FileCheck: unknown option {argument}", file=sys.stderr)
            return 2
    if len(files) != 1:
        print("FileCheck: exactly one check file is needed", file=sys.stderr)
        return 2
    try:
        with open(files[0], encoding="utf-8") as file:
            check_text = file.read()
        if input_name == "-":
            input_text = sys.stdin.read()
        else:
            with open(input_name, encoding="utf-8") as file:
                input_text = file.read()
    except OSError as error:
        print(f"FileCheck: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    problems = file_check(check_text, input_text, options, files[0], "<stdin>" if input_name == "-" else input_name)
    sys.stderr.write(problems)
    return 1 if problems else 0
