"""What all command lines share: LLVM's option syntax, input and output files, and how errors end.

Options are written with one or two dashes, as `-name=value`, `-name value` or `-name`; `-o file`; `-` is standard input or output.
A tool's `main(argv)` returns its exit code: 0, 1 for bad input (`tool: error: ...` or `file:line:col: error: ...`), 70 for a
bug of ours, with the command that repeats it.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import io
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Opt:
    """One option.  `kind`: "flag", "value", "list" (may be repeated; values split at commas), "optional" (value may be left out)."""

    name: str
    kind: str = "value"
    help: str = ""
    metavar: str = ""
    choices: tuple[str, ...] = ()
    default: Any = None


class Arguments:
    """Parsed options by name with '-' as '_' ("stop-after" -> `stop_after`), and `inputs`."""

    def __init__(self) -> None:
        self.inputs: list[str] = []
        self.given: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


def parse_options(tool: str, argv: Sequence[str], options: Sequence[Opt], usage: str, description: str,
                  ignored: Callable[[str], bool] = lambda name: False) -> Arguments | None:
    """Parse; where help, the version, or processors and features (`-mcpu=help`) are asked for, prints them and returns None.

    Unknown options whose names `ignored` takes have no effect but a warning.
    Raises OxllcError for a bad command line.
    """
    by_name = {o.name: o for o in options}
    args = Arguments()
    for option in options:
        default: Any = {"flag": False, "list": []}.get(option.kind, option.default)
        setattr(args, option.name.replace("-", "_"), list(default) if isinstance(default, list) else default)
    items = list(argv)
    at = 0
    only_inputs = False
    while at < len(items):
        item = items[at]
        at += 1
        if only_inputs or item == "-" or not item.startswith("-"):
            args.inputs.append(item)
            continue
        if item == "--":
            only_inputs = True
            continue
        body = item[2:] if item.startswith("--") else item[1:]
        name, equals, value = body.partition("=")
        if name in ("help", "h", "help-hidden"):
            print(help_text(tool, options, usage, description))
            return None
        if name == "version":
            print(version_text())
            return None
        found = by_name.get(name) or _joined(by_name, body)
        if found is None and ignored(name) and not _hint(name, by_name):
            print(f"{tool}: warning: option '-{name}' steers a pass of LLVM's own; it is ignored", file=sys.stderr)
            continue
        if found is None:
            raise OxllcError(f"unknown option '{item}'" + _hint(name, by_name))
        option = found
        if option.name != name:  # joined form: -O2, -Idir
            value, equals = body[len(option.name):], "="
        key = option.name.replace("-", "_")
        args.given.add(option.name)
        if option.kind == "flag":
            if equals and value not in ("true", "false", "1", "0"):
                raise OxllcError(f"option '-{name}' takes no value (got '{value}')")
            setattr(args, key, value not in ("false", "0") if equals else True)
            continue
        if not equals:
            if option.kind == "optional":
                value = option.metavar
            elif at < len(items):
                value = items[at]
                at += 1
            else:
                raise OxllcError(f"option '-{name}' needs a value")
        if option.choices and value not in option.choices:
            raise OxllcError(f"option '-{name}': '{value}' is not one of {', '.join(option.choices)}" + _hint(value, option.choices))
        if option.kind == "list":
            getattr(args, key).extend(v for v in value.split(",") if v)
        else:
            setattr(args, key, value)
    if "mcpu" in by_name and (args.mcpu == "help" or "help" in getattr(args, "mattr", ())):
        from oxllc.driver.target_help import target_help

        print(target_help(getattr(args, "target_desc", None)))
        return None
    return args


JOINED = ("O", "I", "D", "o")


def _joined(by_name: dict[str, Opt], body: str) -> Opt | None:
    """Options whose value may follow without '=': -O2, -Idir, -DNAME."""
    for letter in JOINED:
        if body.startswith(letter) and letter in by_name and len(body) > 1 and (letter != "O" or body[1:].isalnum()) and letter != "o":
            return by_name[letter]
    return None


def _hint(name: str, known: Any) -> str:
    hint = did_you_mean(name, known)
    return f"; {hint}" if hint else ""


def version_text() -> str:
    """What `-version` prints."""
    from oxllc import __version__

    return f"oxllc {__version__}"


def help_text(tool: str, options: Sequence[Opt], usage: str, description: str) -> str:
    """The text of `-help`."""
    lines = [f"usage: {tool} {usage}", "", description, "", "options:"]
    for option in sorted(options, key=lambda o: o.name.lower()):
        if option.kind == "flag":
            left = f"-{option.name}"
        elif option.name in JOINED:
            left = f"-{option.name}{'' if option.name == 'O' else ' '}<{option.metavar or 'value'}>"
        else:
            value = "|".join(option.choices) if option.choices else f"<{option.metavar or 'value'}>"
            left = f"-{option.name}={value}" if option.kind != "optional" else f"-{option.name}[=<value>]"
        text = option.help + (f" (default: {option.default})" if option.default not in (None, "", False) else "")
        lines.append(f"  {left}" if len(left) > 36 else f"  {left:<36}  {text}")
        if len(left) > 36:
            lines.append(" " * 40 + text)
    lines += ["  -help                                 this text", "  -version                              the version"]
    return "\n".join(lines)


def read_input(path: str) -> bytes:
    """The bytes of a file, or of standard input for '-'."""
    try:
        if path == "-":
            stream = getattr(sys.stdin, "buffer", None)
            return stream.read() if stream is not None else sys.stdin.read().encode()
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise OxllcError(f"cannot read '{path}': {error.strerror or error}") from None


def read_text(path: str) -> str:
    """The text of a file (UTF-8; other bytes survive as surrogates)."""
    return read_input(path).decode("utf-8", "surrogateescape")


def write_output(path: str | None, data: str | bytes, default: str = "-") -> None:
    """Write a result whole or not at all; '-' is standard output."""
    path = path or default
    if path == "-":
        _write_stdout(data)
        return
    raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    try:
        if os.path.exists(path) and not os.path.isfile(path):  # /dev/null and pipes
            with open(path, "wb") as file:
                file.write(raw)
            return
        temporary = f"{path}.tmp{os.getpid()}"
        try:
            with open(temporary, "wb") as file:
                file.write(raw)
            os.replace(temporary, path)
        finally:
            if os.path.exists(temporary):
                os.unlink(temporary)
    except OSError as error:
        raise OxllcError(f"cannot write '{path}': {error.strerror or error}") from None


def _write_stdout(data: str | bytes) -> None:
    """Text goes out as UTF-8 whatever the locale, with the bytes that `read_text` kept."""
    if sys.stdout is None:  # the parent closed it
        raise OxllcError("cannot write to standard output: it is closed")
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(data if isinstance(data, str) else data.decode("latin-1"))
        return
    sys.stdout.flush()
    stream.write(data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data)
    stream.flush()


def run_tool(tool: str, body: Callable[[Sequence[str]], int], argv: Sequence[str] | None) -> int:
    """Run a tool's body and turn every failure into a message and an exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if argv is None and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name must not fail in a narrow locale
    try:
        code = body(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a failure still has a message
        return code
    except OxllcError as error:
        text = error.render()
        print(text if error.positioned else f"{tool}: {text}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        _drop_stdout()
        return 1
    except OSError as error:
        if error.errno not in _FULL:
            return _crash(tool, arguments, error)
        _drop_stdout()
        print(f"{tool}: error: cannot write the output: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{tool}: interrupted", file=sys.stderr)
        return 130
    except Exception as error:
        return _crash(tool, arguments, error)


_FULL = (errno.ENOSPC, errno.EFBIG, errno.EIO)


def _drop_stdout() -> None:
    """Nobody takes the output: what is still buffered must not fail again at exit."""
    if sys.stdout is not None:
        with contextlib.suppress(OSError):
            sys.stdout.close()


def _crash(tool: str, arguments: Sequence[str], error: Exception) -> int:
    from oxllc.driver.crash import report_crash

    return report_crash(tool, arguments, error)


def calm_collector() -> None:
    """Let the cyclic garbage collector run rarely: commands make many objects and few dead cycles, and the process ends with them.

    Only for commands: a library must not change its host's collector."""
    gc.freeze()
    gc.set_threshold(100_000)
