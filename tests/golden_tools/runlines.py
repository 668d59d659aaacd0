"""Runs the RUN lines of a golden test in this process.

A test is any text file with lines such as

    ; RUN: oxllc %s -mcpu=ox1 -o - | FileCheck %s --check-prefix=OX
    # RUN: not oxllc-mc %s 2>&1 | FileCheck %s

after LLVM's lit. Understood: pipes, `&&`, `;`, `>`, `>>`, `<`, `2>`, `2>&1`, `&>`, quotes, lines continued with a
backslash; `%s` (the test file), `%S` (its folder), `%t` (a scratch file), `%T` (a scratch folder), `%%`;
`REQUIRES:`, `UNSUPPORTED:` and `XFAIL:` with `&&`, `||`, `!`, parentheses and commas over the names of `features()`.
Commands: the project's own (their `main(argv)` is called; nothing is forked), `FileCheck`, `not`, and a few small tools.
"""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import importlib.util
import io
import os
import platform
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from golden_tools import file_check

KEYWORD = re.compile(r"(?<![\w-])(RUN|REQUIRES|UNSUPPORTED|XFAIL):[ \t]*(.*)")
JUDGES = ("llvmlite", "unicorn", "capstone", "ziglang", "triton", "numba", "elftools", "filecheck", "hypothesis")

Main = Callable[[list[str]], int | None]


class ScriptError(Exception):
    """A RUN line that cannot be understood."""


@dataclass(slots=True)
class Script:
    """What a test file asks for."""

    commands: list[str] = field(default_factory=list)
    requires: list[str] = field(default_factory=list)
    unsupported: list[str] = field(default_factory=list)
    xfail: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Finished:
    """The end of a command: its exit code and what it wrote; `crash` is a traceback if it raised one."""

    code: int
    out: bytes = b""
    err: bytes = b""
    crash: str = ""


def read_script(text: str) -> Script:
    """The RUN lines (continued ones joined) and conditions of a test."""
    script = Script()
    open_line = ""
    for line in text.splitlines():
        match = KEYWORD.search(line)
        if not match:
            continue
        value = match[2].strip()
        if match[1] == "RUN":
            open_line += value
            if open_line.endswith("\\"):
                open_line = open_line[:-1].rstrip() + " "
            else:
                script.commands.append(open_line)
                open_line = ""
        elif match[1] == "REQUIRES":
            script.requires += _conditions(value)
        elif match[1] == "UNSUPPORTED":
            script.unsupported += _conditions(value)
        else:
            script.xfail += _conditions(value)
    if open_line:
        raise ScriptError("the last RUN line ends in a backslash")
    return script


def _conditions(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


@functools.cache
def features() -> frozenset[str]:
    """What this machine has: judges that can be imported, the operating system, the processor."""
    present = {name for name in JUDGES if importlib.util.find_spec(name)}
    return frozenset(present | {sys.platform, platform.machine().lower()})


def holds(condition: str, having: frozenset[str]) -> bool:
    """Whether a condition such as `linux && !(triton || numba)` is true; `*` always is."""
    tokens = re.findall(r"&&|\|\||[!()*]|[\w.+-]+", condition)
    if "".join(tokens) != re.sub(r"\s", "", condition):
        raise ScriptError(f"cannot read the condition '{condition}'")
    at = 0

    def unary() -> bool:
        nonlocal at
        token = tokens[at] if at < len(tokens) else ""
        at += 1
        if token == "!":
            return not unary()
        if token == "(":
            value = either()
            if at >= len(tokens) or tokens[at] != ")":
                raise ScriptError(f"a parenthesis is missing in '{condition}'")
            at += 1
            return value
        if not token or not (token == "*" or re.match(r"\w", token)):
            raise ScriptError(f"cannot read the condition '{condition}'")
        return token == "*" or token in having

    def both() -> bool:
        nonlocal at
        value = unary()
        while at < len(tokens) and tokens[at] == "&&":
            at += 1
            value = unary() and value
        return value

    def either() -> bool:
        nonlocal at
        value = both()
        while at < len(tokens) and tokens[at] == "||":
            at += 1
            value = both() or value
        return value

    result = either()
    if at != len(tokens):
        raise ScriptError(f"cannot read the condition '{condition}'")
    return result


# Words and operators of a command line. A redirection's number touches its sign.
LEXER = re.compile(
    r"""\s*(?:(?P<op>2>&1|&>|&&|\|\||[012]?>>|[012]?>|<|\||;)|(?P<word>(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s|&;<>"'\\])+))""", re.S
)


def split_command(line: str) -> list[tuple[str, str]]:
    """(`op` or `word`, text) for each token; quotes are removed from words."""
    tokens: list[tuple[str, str]] = []
    line = line.rstrip()
    at = 0
    while at < len(line):
        match = LEXER.match(line, at)
        if not match:
            raise ScriptError(f"cannot read the command at '{line[at:]}'")
        if match["op"]:
            tokens.append(("op", match["op"]))
        else:
            tokens.append(("word", _unquote(match["word"])))
        at = match.end()
    return tokens


def _unquote(word: str) -> str:
    def plain(match: re.Match[str]) -> str:
        if match[1] is not None:
            return re.sub(r'\\(["\\$`])', r"\1", match[1])
        if match[2] is not None:
            return match[2]
        return match[3]

    return re.sub(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'|\\(.)', plain, word, flags=re.S)


@contextmanager
def _streams(stdin: bytes) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Replaces the standard streams by byte buffers (with `.buffer`, as real ones have)."""
    out, err = io.BytesIO(), io.BytesIO()
    saved = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", write_through=True)
    try:
        yield out, err
    finally:
        # Detached, so that the buffers outlive the wrappers.
        for stream in (sys.stdout, sys.stderr):
            if not stream.closed:
                stream.flush()
                stream.detach()
        sys.stdin, sys.stdout, sys.stderr = saved


@functools.cache
def _entry_points() -> list[importlib.metadata.EntryPoint]:
    return [e for e in importlib.metadata.entry_points(group="console_scripts") if e.value.startswith("oxllc.")]


def project_commands() -> dict[str, Main]:
    """The console commands that the project installs, each loaded when first called."""

    def lazy(entry: importlib.metadata.EntryPoint) -> Main:
        def run(argv: list[str]) -> int | None:
            main: Main = entry.load()
            return main(argv)

        return run

    return {entry.name: lazy(entry) for entry in _entry_points()}


def _cat(argv: list[str]) -> int:
    for name in argv or ["-"]:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        sys.stdout.buffer.write(content)
    return 0


def _echo(argv: list[str]) -> int:
    newline = "" if argv[:1] == ["-n"] else "\n"
    print(" ".join(argv[1:] if not newline else argv), end=newline)
    return 0


def _compare(argv: list[str]) -> int:
    """`cmp` and `diff`: equal files, or a difference shown as text."""
    import difflib

    names = [a for a in argv if not a.startswith("-") or a == "-"]
    one, two = (sys.stdin.buffer.read() if n == "-" else Path(n).read_bytes() for n in names)
    if one == two:
        return 0
    before, after = (b.decode("utf-8", "replace").splitlines(keepends=True) for b in (one, two))
    sys.stdout.writelines(difflib.unified_diff(before, after, names[0], names[1]))
    return 1


def _count(argv: list[str]) -> int:
    """LLVM's `count n`: standard input has exactly n lines."""
    lines = len(sys.stdin.buffer.read().splitlines())
    if lines != int(argv[0]):
        print(f"expected {argv[0]} lines, got {lines}", file=sys.stderr)
        return 1
    return 0


def _remove(argv: list[str]) -> int:
    for name in argv:
        if not name.startswith("-"):
            Path(name).unlink(missing_ok=True)
    return 0


def _make_folder(argv: list[str]) -> int:
    for name in argv:
        if not name.startswith("-"):
            Path(name).mkdir(parents=True, exist_ok=True)
    return 0


def _exists(argv: list[str]) -> int:
    """`test -e FILE` and `test ! -e FILE`."""
    wanted = argv[0] != "!"
    return 0 if Path(argv[-1]).exists() == wanted else 1


SMALL: dict[str, Main] = {"FileCheck": file_check.main, "cat": _cat, "echo": _echo, "cmp": _compare, "diff": _compare}
SMALL |= {"count": _count, "rm": _remove, "mkdir": _make_folder, "test": _exists, "true": lambda _: 0, "false": lambda _: 1}


class Runner:
    """Executes command lines for one test file."""

    def __init__(self, test: Path, scratch: Path, commands: dict[str, Main] | None = None) -> None:
        self.test = test.resolve()
        self.scratch = scratch.resolve()
        self.commands = {**SMALL, **(project_commands() if commands is None else commands)}
        self.log: list[str] = []

    def substitute(self, word: str) -> str:
        """Fills in %s, %S, %t, %T and %%."""
        values = {"s": str(self.test), "S": str(self.test.parent), "p": str(self.test.parent), "%": "%"}
        values |= {"t": str(self.scratch / (self.test.name + ".tmp")), "T": str(self.scratch)}
        return re.sub(r"%([sSptT%])(?![A-Za-z]{2})", lambda m: values[m[1]], word)

    def run(self, line: str) -> Finished:
        """Runs one RUN line: a list of pipelines joined by `&&`, `||` or `;`. Its standard streams are in the result."""
        tokens = [(kind, self.substitute(text) if kind == "word" else text) for kind, text in split_command(line)]
        result = Finished(0)
        joiner = ";"
        for pipeline, following in _cut(tokens, ("&&", "||", ";")):
            if joiner == ";" or (joiner == "&&") == (result.code == 0):
                previous = result
                result = self._pipeline(pipeline)
                result.out = previous.out + result.out
                result.err = previous.err + result.err
            if result.crash:
                break
            joiner = following
        return result

    def _pipeline(self, tokens: list[tuple[str, str]]) -> Finished:
        stages = [stage for stage, _ in _cut(tokens, ("|",))]
        data, errors, code = b"", b"", 0
        for stage in stages:
            finished = self._stage(stage, data)
            data = finished.out
            errors += finished.err
            if finished.crash:
                return Finished(70, data, errors, finished.crash)
            code = finished.code or code  # as with `set -o pipefail`
        return Finished(code, data, errors)

    def _stage(self, tokens: list[tuple[str, str]], stdin: bytes) -> Finished:
        argv: list[str] = []
        redirects: list[tuple[str, str]] = []
        position = 0
        while position < len(tokens):
            kind, text = tokens[position]
            position += 1
            if kind == "word":
                argv.append(text)
            elif text == "2>&1":
                redirects.append((text, ""))
            else:
                if position >= len(tokens) or tokens[position][0] != "word":
                    raise ScriptError(f"'{text}' needs a file name")
                redirects.append((text, tokens[position][1]))
                position += 1
        if not argv:
            raise ScriptError("an empty command")
        for operator, name in redirects:
            if operator == "<":
                stdin = Path(name).read_bytes()
        finished = self._command(argv, stdin)
        for operator, name in redirects:
            if operator == "2>&1":
                finished.out, finished.err = finished.out + finished.err, b""
            elif operator == "&>":
                Path(name).write_bytes(finished.out + finished.err)
                finished.out = finished.err = b""
            elif operator in ("2>", "2>>"):
                with open(name, "ab" if operator.endswith(">>") else "wb") as file:
                    file.write(finished.err)
                finished.err = b""
            elif operator != "<":
                with open(name, "ab" if operator.endswith(">>") else "wb") as file:
                    file.write(finished.out)
                finished.out = b""
        return finished

    def _command(self, argv: list[str], stdin: bytes) -> Finished:
        if argv[0] == "not":
            finished = self._command(argv[1:], stdin)
            finished.code = 0 if finished.code else 1
            return finished
        main = self.commands.get(argv[0])
        if main is None:
            raise ScriptError(f"no command named '{argv[0]}'")
        crash = ""
        folder = os.getcwd()
        os.chdir(self.scratch)  # so that a tool's default output file does not land in the source tree
        try:
            with _streams(stdin) as (out, err):
                try:
                    code = main(argv[1:]) or 0
                except SystemExit as stop:
                    code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
                    if isinstance(stop.code, str):
                        print(stop.code, file=sys.stderr)
                except Exception:
                    code, crash = 70, traceback.format_exc()
        finally:
            os.chdir(folder)
        finished = Finished(code, out.getvalue(), err.getvalue(), crash)
        self.log.append(f"$ {' '.join(argv)}\n{finished.err.decode('utf-8', 'replace')}{crash}exit code {code}")
        return finished


def _cut(tokens: list[tuple[str, str]], operators: tuple[str, ...]) -> list[tuple[list[tuple[str, str]], str]]:
    """The parts between operators, each with the operator after it (`;` after the last)."""
    parts: list[tuple[list[tuple[str, str]], str]] = []
    current: list[tuple[str, str]] = []
    for token in tokens:
        if token[0] == "op" and token[1] in operators:
            parts.append((current, token[1]))
            current = []
        else:
            current.append(token)
    if current or not parts:
        parts.append((current, ";"))
    return parts
