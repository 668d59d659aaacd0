"""From `.td` files to records: the one entry for everything that needs them.

`load_records` reads a file, `parse_records` a text.  The folder of the file itself and the package's own `td` and
`targets` folders are on the include path by default, so that a target can say `include "oxllc/Target.td"`.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile
from oxllc.target_desc.lexer import Lexer, read_text
from oxllc.target_desc.parser import Parser
from oxllc.target_desc.records import RecordKeeper
from oxllc.target_desc.values import EvalError

_PACKAGE = Path(__file__).resolve().parent
PACKAGE_TD_DIR = str(_PACKAGE / "td")
"""Where `oxllc/Target.td` and the other base files are."""
PACKAGE_DIRS = (PACKAGE_TD_DIR, str(_PACKAGE / "targets"))
"""The last folders searched: the base files, and the shipped targets (`include "riscv/RISCVISA.td"`)."""

_STACK_BYTES = 512 << 20
_RECURSION_LIMIT = 60_000
_START = threading.Lock()


def load_records(
    path: str, include_dirs: Sequence[str] = (), defines: Sequence[str] = (), *, default_dirs: bool = True, confined: bool = False
) -> RecordKeeper:
    """Read a `.td` file and everything it includes.

    Args:
        path: the file.
        include_dirs: folders to search for includes, after the current one.
        defines: macros that `#ifdef` sees.
        default_dirs: whether to search the file's own folder and the package's folders too.
        confined: whether includes that lead out of these folders are refused (for files of strangers).

    Raises:
        OxllcError: with all errors found, each at its position.
    """
    dirs = list(include_dirs)
    if default_dirs:
        dirs += [os.path.dirname(path) or ".", *PACKAGE_DIRS]
    return _run(SourceFile(path, read_text(path)), dirs, defines, confined)


def parse_records(
    text: str,
    name: str = "<string>",
    include_dirs: Sequence[str] = (),
    defines: Sequence[str] = (),
    *,
    default_dirs: bool = True,
    confined: bool = False,
) -> RecordKeeper:
    """Like `load_records`, for a text; `name` is what errors call it."""
    dirs = [*include_dirs, *PACKAGE_DIRS] if default_dirs else list(include_dirs)
    return _run(SourceFile(name, text), dirs, defines, confined)


def _run(file: SourceFile, include_dirs: Sequence[str], defines: Sequence[str], confined: bool) -> RecordKeeper:
    keeper = RecordKeeper()
    keeper.input_name = file.name

    def work() -> None:
        lexer = Lexer(keeper.sources, include_dirs, defines, confined=confined)
        lexer.run(file)
        keeper.dependencies = lexer.dependencies
        Parser(keeper, lexer.kinds, lexer.vals, lexer.poss).parse_file(lexer.error)

    try:
        with_deep_stack(work)
    except EvalError as e:
        raise OxllcError(keeper.sources.diagnostic(e.message, e.record.pos if e.record is not None else -1)) from None
    except RecursionError:
        message = "evaluation is nested too deeply; does a class or value refer to itself without end?"
        raise OxllcError([*keeper.errors, Diagnostic(message)]) from None
    if keeper.errors:
        raise OxllcError(keeper.errors)
    return keeper


def with_deep_stack(work: Callable[[], None]) -> None:
    """Run in a thread with room for deeply nested values (reading or printing them); exceptions pass through."""
    failure: list[BaseException] = []

    def body() -> None:
        try:
            work()
        except BaseException as e:  # handed to the caller's thread
            failure.append(e)

    with _DeepRecursion():
        with _START:  # the stack size of new threads is one setting for the process
            old_size = threading.stack_size(_STACK_BYTES)
            try:
                thread = threading.Thread(target=body, name="td-reader")
                thread.start()
            finally:
                threading.stack_size(old_size)
        thread.join()
    if failure:
        raise failure[0]


class _DeepRecursion:
    """Raises Python's recursion limit, which is one for the process, while any reader runs."""

    _lock = threading.Lock()
    _active = 0
    _normal = 0

    def __enter__(self) -> None:
        cls = _DeepRecursion
        with cls._lock:
            if cls._active == 0:
                cls._normal = sys.getrecursionlimit()
                sys.setrecursionlimit(max(cls._normal, _RECURSION_LIMIT))
            cls._active += 1

    def __exit__(self, *exc: object) -> None:
        cls = _DeepRecursion
        with cls._lock:
            cls._active -= 1
            if cls._active == 0:
                sys.setrecursionlimit(cls._normal)
