"""`oxllc-tblgen`: read a `.td` file and show its records (the options of llvm-tblgen that concern the language).

Options take one dash or two, and their value after `=` or as the next argument.  Includes are looked for in the
current folder, the `-I` folders, the folder of the input file, and last in the package's own `td` and `targets`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from oxllc import __version__
from oxllc.diagnostics import Diagnostic, OxllcError, did_you_mean
from oxllc.driver.command import run_tool
from oxllc.target_desc.jsondump import json_text
from oxllc.target_desc.loader import PACKAGE_DIRS, load_records, parse_records, with_deep_stack
from oxllc.target_desc.printing import derived_by_name, detailed_text, records_text
from oxllc.target_desc.records import RecordKeeper
from oxllc.target_desc.set_theory import SetTheory

HELP = """\
OVERVIEW: reads a TableGen file and shows its records

USAGE: oxllc-tblgen [options] <input file>     (no file or -: standard input)

Actions:
  --print-records            Print all records (default)
  --print-detailed-records   Print full details of all records
  --dump-json                Dump all records as machine-readable JSON
  --print-enums              Print the names of the records of a class (with -class=<name>)
  --print-sets               Print the members of the records of class Set
  --null-backend             Do nothing after reading
  --lint                     Check a target: encodings, operands, schedules, patterns (with -mcpu=, -mattr=)

Options:
  -I <directory>             Add a directory of include files
  -D <macro>                 Define a macro
  -o <file>                  Output file (default -)
  -d <file>                  Write a dependency file (with -o)
  -class=<name>              The class for --print-enums
  -mcpu=<cpu>, -mattr=<+a,-b>
                             The CPU and features for --lint (default: the target's DefaultCPU)
  --write-if-changed         Only write the output when it differs
  --no-warn-on-unused-template-args
                             Do not warn about unused template arguments
  --help, --version
"""

_ACTIONS = ("print-records", "print-detailed-records", "dump-json", "print-enums", "print-sets", "null-backend", "lint")
_FLAGS = ("write-if-changed", "no-warn-on-unused-template-args", "help", "version")
_VALUED = ("I", "D", "o", "d", "class", "mcpu", "mattr")


class Options:
    """The parsed command line."""

    def __init__(self) -> None:
        self.input = "-"
        self.output = "-"
        self.depfile = ""
        self.action = "print-records"
        self.include_dirs: list[str] = []
        self.defines: list[str] = []
        self.class_name = ""
        self.cpu = ""
        self.features = ""
        self.flags: set[str] = set()


def parse_options(argv: Sequence[str]) -> Options:
    """Read a command line.

    Raises:
        OxllcError: for an unknown option, a missing value or a second input file.
    """
    opts = Options()
    inputs: list[str] = []
    args = list(argv)
    i = 0
    while i < len(args):
        arg = args[i]
        i += 1
        if arg == "--":
            inputs.extend(args[i:])
            break
        if not arg.startswith("-") or arg == "-":
            inputs.append(arg)
            continue
        name, eq, value = arg.lstrip("-").partition("=")
        if name in _ACTIONS and not eq:
            opts.action = name
        elif name in _FLAGS and not eq:
            opts.flags.add(name)
        else:
            if name not in _VALUED:
                if name[:1] in ("I", "D", "o", "d") and not arg.startswith("--"):
                    value, name = arg[2:], name[:1]
                else:
                    hint = did_you_mean(name, (*_ACTIONS, *_FLAGS, *_VALUED))
                    if name.startswith("gen-"):
                        hint = "there are no back ends; oxllc reads the records of a target at run time"
                    raise OxllcError(Diagnostic(f"unknown command line argument '{arg}'", hint=hint))
            elif not eq:
                if i == len(args):
                    raise OxllcError(f"option '{arg}' needs a value")
                value = args[i]
                i += 1
            _set_value(opts, name, value)
    if len(inputs) > 1:
        raise OxllcError(f"more than one input file: '{inputs[0]}' and '{inputs[1]}'")
    if inputs:
        opts.input = inputs[0]
    if opts.depfile and opts.output == "-":
        raise OxllcError("the option -d must be used together with -o")
    return opts


def _set_value(opts: Options, name: str, value: str) -> None:
    if name == "I":
        opts.include_dirs.append(value)
    elif name == "D":
        if not value.replace("_", "a").isalnum() or value[0].isdigit():
            raise OxllcError(f"invalid macro name '{value}' specified on the command line")
        opts.defines.append(value)
    elif name == "o":
        opts.output = value
    elif name == "d":
        opts.depfile = value
    elif name == "mcpu":
        opts.cpu = value
    elif name == "mattr":
        opts.features = value
    else:
        opts.class_name = value


def _read(opts: Options) -> RecordKeeper:
    dirs = list(opts.include_dirs)
    if opts.input == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
        return parse_records(text, "<stdin>", [*dirs, *PACKAGE_DIRS], opts.defines, default_dirs=False)
    dirs += [os.path.dirname(opts.input) or ".", *PACKAGE_DIRS]
    return load_records(opts.input, dirs, opts.defines, default_dirs=False)


def enums_text(keeper: RecordKeeper, class_name: str) -> str:
    """The names of a class's records on one line (`--print-enums`)."""
    if class_name not in keeper.classes:
        hint = did_you_mean(class_name, keeper.classes)
        raise OxllcError(Diagnostic(f"the class '{class_name}' is not defined", hint=hint))
    return "".join(f"{rec.name_str}, " for rec in derived_by_name(keeper, class_name)) + "\n"


def sets_text(keeper: RecordKeeper) -> str:
    """The members of the records of class `Set` (`--print-sets`)."""
    if "Set" not in keeper.classes:
        raise OxllcError("the class 'Set' is not defined")
    theory = SetTheory(keeper, {"Set": "Elements"})
    lines: list[str] = []
    for rec in derived_by_name(keeper, "Set"):
        members = theory.expand(rec) or []
        lines.append(f"{rec.name_str} = [{''.join(' ' + m.name_str for m in members)} ]\n")
    return "".join(lines)


def _text_of(keeper: RecordKeeper, opts: Options) -> str:
    actions: dict[str, Callable[[], str]] = {
        "print-records": lambda: records_text(keeper),
        "print-detailed-records": lambda: detailed_text(keeper),
        "dump-json": lambda: json_text(keeper),
        "print-enums": lambda: enums_text(keeper, opts.class_name),
        "print-sets": lambda: sets_text(keeper),
        "null-backend": lambda: "",
    }
    return actions[opts.action]()


def lint_findings(keeper: RecordKeeper, cpu: str, features: str) -> list[Diagnostic]:
    """Every finding of every check on the target that the records describe; errors first, each kind in the order of the records.

    Patterns are checked only where no expression and no pattern is an error.

    Raises:
        OxllcError: the records do not make a target, or there is no such CPU.
    """
    from oxllc.isel.match_lint import lint_matcher
    from oxllc.target_desc.build import build_target
    from oxllc.target_desc.lint import lint_expressions, lint_target
    from oxllc.target_desc.pattern_lint import lint_patterns
    from oxllc.target_desc.pattern_meaning import lint_meanings
    from oxllc.target_desc.patterns import load_patterns

    target = build_target(keeper, cpu, features)
    found = [*lint_expressions(target), *lint_target(target)]
    try:
        load_patterns(target)
    except OxllcError as error:
        found += error.diagnostics
    else:
        if not any("[expression]" in d.message for d in found):
            found += [*lint_patterns(target), *lint_meanings(target), *lint_matcher(target)]
    return sorted(found, key=lambda d: d.severity != "error")


def _lint(keeper: RecordKeeper, opts: Options) -> int:
    """Print the findings on standard error and their number on standard output; 1 if there is an error."""
    found: list[Diagnostic] = []
    with_deep_stack(lambda: found.extend(lint_findings(keeper, opts.cpu, opts.features)))
    for finding in found:
        print(finding.render(), file=sys.stderr)
    errors = sum(d.severity == "error" for d in found)
    print(f"{opts.input}: {errors} error{'' if errors == 1 else 's'}, {len(found) - errors} warning{'' if len(found) - errors == 1 else 's'}")
    return 1 if errors else 0


def _write(path: str, text: str, *, if_changed: bool = False) -> None:
    data = text.encode("utf-8", "surrogateescape")
    if path == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        if if_changed and os.path.isfile(path):
            with open(path, "rb") as f:
                if f.read() == data:
                    return
        with open(path, "wb") as f:
            f.write(data)
    except OSError as e:
        raise OxllcError(f"error opening {path}: {e.strerror or e}") from None


def run(argv: Sequence[str]) -> int:
    """Carry out a command line; gives the exit code.

    Raises:
        OxllcError: for bad options or input.
    """
    opts = parse_options(argv)
    if "help" in opts.flags:
        sys.stdout.write(HELP)
        return 0
    if "version" in opts.flags:
        sys.stdout.write(f"oxllc-tblgen version {__version__}\n")
        return 0
    keeper = _read(opts)
    for line in keeper.output:
        print(line, file=sys.stderr)
    if "no-warn-on-unused-template-args" not in opts.flags:
        for warning in keeper.warnings:
            print(warning.render(), file=sys.stderr)
    if opts.action == "lint":
        return _lint(keeper, opts)
    texts: list[str] = []
    with_deep_stack(lambda: texts.append(_text_of(keeper, opts)))  # values can nest as deep as classes recurse
    text = texts[0]
    if opts.depfile:
        _write(opts.depfile, f"{opts.output}:{''.join(' ' + d for d in keeper.dependencies)}\n")
    _write(opts.output, text, if_changed="write-if-changed" in opts.flags)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """The command `oxllc-tblgen`."""
    return run_tool("oxllc-tblgen", run, argv)


if __name__ == "__main__":
    sys.exit(main())
