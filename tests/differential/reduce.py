"""Makes a failing program small: removes instructions, blocks and functions as long as the same failure stays.

    python tests/differential/reduce.py failing.ll [-o small.ll]

A removed instruction's uses become a constant or another value of its type; a conditional branch becomes an unconditional one.  Each
attempt must pass LLVM's verifier; for wrong results LLVM's own -O0 and -O2 code must still agree with each other (what
`judge` requires), which keeps undefined behaviour out.  After that LLVM's clean-up passes get a try.
"""

from __future__ import annotations

import argparse
import pathlib
import re
import sys
from collections.abc import Callable

import llvmlite.binding as llvm

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from judge import VARIANTS, Failure, judge

DEFINITION = re.compile(r"^\s+(%[\w.]+) = (.*)$")
CLEANUPS = ("simplifycfg", "dce", "globaldce", "instsimplify", "deadargelim", "sroa")


def valid(text: str) -> bool:
    """Whether LLVM accepts the text."""
    try:
        llvm.parse_assembly(text).verify()
    except RuntimeError:
        return False
    return True


def cleaned(text: str, name: str) -> str:
    """The module after one of LLVM's passes."""
    module = llvm.parse_assembly(text)
    machine = llvm.Target.from_default_triple().create_target_machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    manager = llvm.create_new_module_pass_manager()
    adders = {"simplifycfg": "add_simplify_cfg_pass", "dce": "add_dead_code_elimination_pass", "globaldce": "add_global_dead_code_eliminate_pass",
              "instsimplify": "add_instruction_simplify_pass", "deadargelim": "add_dead_arg_elimination_pass", "sroa": "add_sroa_pass"}
    getattr(manager, adders[name])()
    manager.run(module, builder)
    return re.sub(r"^(; ModuleID|source_filename|target triple|target datalayout).*\n", "", str(module), flags=re.M)


def same_failure(first: Failure, variant: tuple[int, str], mattr: str = "") -> Callable[[str], bool]:
    """A test whether a text fails in the same way."""

    def check(text: str) -> bool:
        if not valid(text):
            return False
        try:
            found = judge([text], (variant,), mattr=mattr)
        except RuntimeError:
            return False
        for failure in found:
            if failure.kind == first.kind:
                if failure.kind == "wrong":
                    return True
                if failure.message.split(":")[:2] == first.message.split(":")[:2] and failure.message[:60].split("%")[0] == first.message[:60].split("%")[0]:
                    return True
        return False

    return check


def without(lines: list[str], at: int) -> list[list[str]]:
    """Attempts to do without a line."""
    line = lines[at]
    match = DEFINITION.match(line)
    rest = lines[:at] + lines[at + 1 :]
    if not match:
        branch = re.match(r"^(\s+)br i1 [^,]+, label (%[\w.]+), label (%[\w.]+)", line)
        if branch:
            return [[*lines[:at], f"{branch[1]}br label {branch[way]}", *lines[at + 1 :]] for way in (2, 3)]
        return [rest]
    name = re.escape(match[1])
    pattern = re.compile(rf"{name}(?![\w.])")
    if not any(pattern.search(x) for x in rest):
        return [rest]
    attempts = [[pattern.sub(replacement, x) for x in rest] for replacement in ("zeroinitializer", "1")]
    operands = re.findall(r"%[\w.]+", match[2])
    return attempts + [[pattern.sub(operand, x) for x in rest] for operand in dict.fromkeys(operands[:3])]


def without_run(lines: list[str], at: int, size: int) -> list[str]:
    """Without several lines; what they defined becomes zero."""
    rest = "\n".join(lines[:at] + lines[at + size :])
    for line in lines[at : at + size]:
        match = DEFINITION.match(line)
        if match:
            rest = re.sub(rf"{re.escape(match[1])}(?![\w.])", "zeroinitializer", rest)
    return rest.splitlines()


def first_word(text: str, check: Callable[[str], bool]) -> str:
    """The program returning only the first of the mixed values that is wrong (see generate.py)."""
    head, start, body = text.rpartition("define i64 @run(")
    mixes = re.findall(r"(%\w+) = xor i64 \S+, (\S+)\n\s+(%\w+) = mul i64 \1, 1099511628211", body)

    def returning(value: str) -> str:
        return head + start + re.sub(r"ret i64 \S+", f"ret i64 {value}", body)

    low, high = 0, len(mixes)
    while low < high:
        middle = (low + high) // 2
        if check(returning(mixes[middle][2])):
            high = middle
        else:
            low = middle + 1
    if low < len(mixes):
        for attempt in (returning(mixes[low][1]), returning(mixes[low][2])):
            if check(attempt):
                return attempt
    return text


def reduce(text: str, check: Callable[[str], bool], rounds: int = 4) -> str:
    """The smallest text found that still passes `check`."""
    text = first_word(text, check)
    for _ in range(rounds):
        before = len(text)
        for name in CLEANUPS:
            try:
                attempt = cleaned(text, name)
            except (RuntimeError, AttributeError):
                continue
            if len(attempt) < len(text) + 200 and attempt != text and check(attempt):
                text = attempt
        lines = [x for x in text.splitlines() if x.strip()]
        # Runs of lines without a result at first (stores, calls), then single lines from the end.
        size = 32
        while size:
            at = len(lines) - size
            while at >= 0:
                if size > 1:
                    attempts = [without_run(lines, at, size)]
                else:
                    attempts = without(lines, at)
                for attempt in attempts:
                    joined = "\n".join(attempt) + "\n"
                    if valid(joined) and check(joined):
                        lines = attempt
                        break
                at = min(at, len(lines)) - size
            size //= 3
        text = "\n".join(lines) + "\n"
        if len(text) >= before:
            break
    return text


def reduce_failure(failure: Failure, mattr: str = "") -> str:
    """A small program for a failure that `judge` reported."""
    match = re.fullmatch(r"ours\d+_(\d)_(\w+)", failure.variant)
    assert match
    variant = (int(match[1]), match[2])
    return reduce(failure.text, same_failure(failure, variant, mattr))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("-o", type=pathlib.Path)
    parser.add_argument("--mattr", default="")
    options = parser.parse_args()
    found = judge([options.file.read_text()], VARIANTS, mattr=options.mattr)
    if not found:
        sys.exit("no failure")
    print(found[0].kind, found[0].variant, found[0].message, file=sys.stderr)
    small = reduce_failure(found[0], options.mattr)
    if options.o:
        options.o.write_text(small)
    else:
        print(small)
