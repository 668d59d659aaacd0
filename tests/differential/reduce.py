"""Makes a failing program small, with the reducer of `oxllc-reduce`, as long as the same failure stays.

    python tests/differential/reduce.py failing.ll [-o small.ll] [--variant 2_linearscan] [--isel optimal] [--mattr +zbb]

A candidate must be valid; for wrong results LLVM's own -O0 and -O2 code must still agree with each other (what `judge` requires), which
keeps most undefined behaviour out.  Without `--variant` the usual ones are tried.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import pathlib
import re
import sys
import tempfile
from collections.abc import Callable

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))

from judge import VARIANTS, Failure, judge

FOLDER = pathlib.Path(tempfile.gettempdir()) / "differential-failures"


def same_failure(first: Failure, variant: tuple[int, str], mattr: str = "", isel: str = "greedy") -> Callable[[str], bool]:
    """A test whether the module in a file fails in the same way."""

    def check(path: str) -> bool:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                found = judge([pathlib.Path(path).read_text()], (variant,), mattr=mattr, isel=isel)
        except (RuntimeError, KeyError):  # LLVM refuses it, or @run is gone
            return False
        return any(_alike(first, failure) for failure in found)

    return check


def _alike(first: Failure, second: Failure) -> bool:
    if first.kind != second.kind or first.kind == "wrong":
        return first.kind == second.kind
    return first.message.split(":")[:2] == second.message.split(":")[:2] and first.message[:60].split("%")[0] == second.message[:60].split("%")[0]


def first_word(text: str, check: Callable[[str], bool]) -> str:
    """The program returning only the first of the mixed values that is wrong (see generate.py)."""
    head, start, body = text.rpartition("define i64 @run(")
    mixes = re.findall(r"(%\w+) = xor i64 \S+, (\S+)\n\s+(%\w+) = mul i64 \1, 1099511628211", body)

    def wrong(value: str) -> bool:
        with tempfile.NamedTemporaryFile("w", suffix=".ll") as file:
            file.write(returning(value))
            file.flush()
            return check(file.name)

    def returning(value: str) -> str:
        return head + start + re.sub(r"ret i64 \S+", f"ret i64 {value}", body)

    low, high = 0, len(mixes)
    while low < high:
        middle = (low + high) // 2
        if wrong(mixes[middle][2]):
            high = middle
        else:
            low = middle + 1
    if low < len(mixes):
        for value in (mixes[low][1], mixes[low][2]):
            if wrong(value):
                return returning(value)
    return text


def reduce(text: str, check: Callable[[str], bool]) -> str:
    """The smallest text found whose file still passes `check`."""
    from oxllc.driver.reduce import Reducer, reductions

    with contextlib.redirect_stderr(io.StringIO()):
        reducer = Reducer(first_word(text, check), check)
        reducer.run(reductions(), 4)
    return reducer.text.lstrip("\n")


def variant_of(failure: Failure) -> tuple[int, str]:
    """Level and allocator of a failure."""
    match = re.fullmatch(r"ours\d+_(\d)_(\w+)", failure.variant)
    assert match, failure.variant
    return int(match[1]), match[2]


def reduce_failure(failure: Failure, mattr: str = "", isel: str = "greedy") -> str:
    """A small program for a failure that `judge` reported."""
    if failure.kind == "judge":
        return failure.text
    return reduce(failure.text, same_failure(failure, variant_of(failure), mattr, isel))


def explained(failures: list[Failure], mattr: str = "", isel: str = "greedy") -> str:
    """The failures in words; the first is made small, and the file and the command to repeat it are named."""
    lines = [f"{f.text.splitlines()[0] if f.text.startswith(';') else ''} {f.variant}: {f.kind}: {f.message}" for f in failures[:10]]
    if failures:
        first = failures[0]
        FOLDER.mkdir(exist_ok=True)
        level, regalloc = variant_of(first) if first.kind != "judge" else (2, "linearscan")
        name = re.sub(r"\W+", "-", first.text.splitlines()[0])[:40].strip("-") if first.text.startswith(";") else f"program{abs(len(first.text))}"
        path = FOLDER / f"{name}_{level}_{regalloc}_{isel}.ll"
        path.write_text(first.text)
        small = reduce_failure(first, mattr, isel)
        path.write_text(small)
        command = f"python tests/differential/reduce.py {path} --variant {level}_{regalloc} --isel {isel}" + (f" --mattr {mattr}" if mattr else "")
        lines += ["made small:", small, f"again: {command}"]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("-o", type=pathlib.Path, help="output file (otherwise standard output)")
    parser.add_argument("--variant", help="level and register allocator, such as 2_linearscan")
    parser.add_argument("--isel", default="greedy")
    parser.add_argument("--mattr", default="")
    options = parser.parse_args()
    variants = VARIANTS
    if options.variant:
        level, _, regalloc = options.variant.partition("_")
        variants = ((int(level), regalloc),)
    found = judge([options.file.read_text()], variants, mattr=options.mattr, isel=options.isel)
    if not found:
        sys.exit("no failure")
    print(found[0].kind, found[0].variant, found[0].message, file=sys.stderr)
    small = reduce_failure(found[0], options.mattr, options.isel)
    if options.o:
        options.o.write_text(small)
    else:
        print(small)


if __name__ == "__main__":
    main()
