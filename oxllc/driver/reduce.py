"""The `oxllc-reduce` command: make a module small while a test of the user's still calls it interesting, as llvm-reduce does.

Every reduction (`oxllc.ir.reduce_*`) offers a list of things to take away.  They are tried in chunks: all, halves, quarters, down to
single ones, what was taken away successfully staying away (the delta debugging of Zeller and Hildebrandt, "Simplifying and isolating
failure-inducing input", 2002, without its complement step).  The list of reductions is gone through until nothing changes.

The test is a program called with the path of a module as last argument; exit code 0 means interesting.  A candidate must be valid
(our verifier and LLVM's) before it gets that far.  The result is always the smallest interesting module seen, also
after Ctrl-C or SIGTERM.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from oxllc.diagnostics import OxllcError, did_you_mean
from oxllc.driver.command import Opt, parse_options, run_tool, write_output

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from oxllc.ir.module import Module
    from oxllc.ir.reduce_code import Keep

    Reduction = Callable[[Module, Keep], None]

OPTIONS = (
    Opt("test", help="program that exits with 0 if the module given as its last argument is interesting", metavar="program"),
    Opt("test-arg", "list", "argument of the test before the module's path", metavar="text"),
    Opt("test-timeout", help="seconds after which a test counts as not interesting", metavar="seconds", default="60"),
    Opt("o", help="output file", metavar="file", default="reduced.ll"),
    Opt("delta-passes", "list", "only these reductions, in this order", metavar="names"),
    Opt("skip-delta-passes", "list", "not these reductions", metavar="names"),
    Opt("print-delta-passes", "flag", "list the reductions"),
    Opt("max-pass-iterations", help="how often to go through all reductions", metavar="count", default="5"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """The command; returns the exit code."""
    return run_tool("oxllc-reduce", _run, argv)


def reductions() -> dict[str, Reduction]:
    """All reductions by name, in the order in which they are tried: large things first."""
    from oxllc.ir import reduce_code as code
    from oxllc.ir import reduce_details as details
    from oxllc.ir import reduce_globals as top
    from oxllc.ir import reduce_passes

    return {
        "metadata": details.all_metadata,
        "function-bodies": top.bodies,
        "functions": top.functions,
        "aliases": top.aliases,
        "initializers": top.initializers,
        "variables": top.variables,
        "named-metadata": details.named_metadata,
        "debug-information": details.debug_information,
        "blocks": code.blocks,
        "branches-to-first": code.branches_to_first,
        "branches-to-last": code.branches_to_last,
        "returns-early": code.returns_early,
        "switch-cases": code.switch_cases,
        "simple-control-flow": code.simple_control_flow,
        "instructions": code.instructions,
        "results": top.results,
        "arguments": top.arguments,
        "llvm-passes": reduce_passes.llvm_passes,
        "forwarded": code.forwarded,
        "operands-to-zero": code.operands_to_zero,
        "operands-to-one": code.operands_to_one,
        "operands-to-arguments": code.operands_to_arguments,
        "values-to-arguments": top.values_to_arguments,
        "zero-initializers": top.zero_initializers,
        "unused-declarations": top.unused_declarations,
        "attached-metadata": details.attached_metadata,
        "metadata-nodes": details.metadata_nodes,
        "attributes": details.attributes,
        "bundles": details.bundles,
        "indices": details.constant_indices,
        "flags": details.flags,
        "atomic-orderings": details.atomic_orderings,
        "alignments": details.alignments,
        "global-properties": details.global_properties,
        "module-lines": details.module_lines,
    }


class Reducer:
    """The smallest interesting text so far, and how it was asked for.

    `interesting(path)` runs the user's test on a file."""

    def __init__(self, text: str, interesting: Callable[[str], bool]) -> None:
        self.text = text
        self.interesting = interesting
        self.tests = 0
        self.llvm_reads_it = self._llvm_reads_it()  # not the newest or oldest syntax

    def _llvm_reads_it(self) -> bool:
        from oxllc.ir.llvm import check_with_llvm

        try:
            check_with_llvm(self.text)
        except OxllcError:
            return False
        return True

    def run(self, chosen: dict[str, Reduction], rounds: int) -> None:
        """All reductions until none of them helps any more, at most `rounds` times."""
        for number in range(rounds):
            before = self.text
            for name, reduction in chosen.items():
                self.reduce(name, reduction)
            if self.text == before:
                break
            if number == 0 and "instructions" in chosen:
                self.reduce("instructions", chosen["instructions"])

    def reduce(self, name: str, reduction: Reduction) -> None:
        """One reduction, in smaller and smaller chunks."""
        count = self._count(reduction)
        if not count:
            return
        size = len(self.text)
        left = list(range(count))  # what is there still, by number in the text at the start
        start_text = self.text
        chunk = count
        while chunk and left:
            at = len(left)
            while at > 0:
                first = max(0, at - chunk)
                attempt = left[:first] + left[at:]
                if self._try(start_text, reduction, attempt):
                    left = attempt
                at = first
            chunk //= 2
        if len(self.text) != size:
            print(f"{name}: {size} -> {len(self.text)} characters, {self.tests} tests", file=sys.stderr)

    def _count(self, reduction: Reduction) -> int:
        from oxllc.ir.reader import parse

        count = 0

        def keep() -> bool:
            nonlocal count
            count += 1
            return True

        reduction(parse(self.text), keep)
        return count

    def _try(self, text: str, reduction: Reduction, kept: list[int]) -> bool:
        """Whether the module with only these chances kept is valid, new and interesting; it is the best one then."""
        from oxllc.ir.llvm import check_with_llvm
        from oxllc.ir.printer import print_module
        from oxllc.ir.reader import parse
        from oxllc.ir.reduce_code import forget_debug_values
        from oxllc.ir.verifier import check

        stays = set(kept)
        number = -1

        def keep() -> bool:
            nonlocal number
            number += 1
            return number in stays

        module = parse(text)
        reduction(module, keep)
        for function in module.definitions():
            forget_debug_values(function)
        try:
            candidate = print_module(module)
            check(parse(candidate))
            if self.llvm_reads_it:
                check_with_llvm(candidate)
        except (OxllcError, KeyError, AttributeError):  # what was taken away is needed
            return False
        if candidate == self.text or len(candidate) > len(self.text) + 400:
            return False
        self.tests += 1
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "candidate.ll")
            with open(path, "w", encoding="utf-8", errors="surrogateescape") as file:
                file.write(candidate)
            if not self.interesting(path):
                return False
        self.text = candidate
        return True


def _run(argv: Sequence[str]) -> int:
    args = parse_options("oxllc-reduce", argv, OPTIONS, "-test=<program> [options] <module>",
                         "Make a module small while a test still finds it interesting.")
    if args is None:
        return 0
    known = reductions()
    if args.print_delta_passes:
        print("\n".join(known))
        return 0
    for name in [*args.delta_passes, *args.skip_delta_passes]:
        if name not in known:
            hint = did_you_mean(name, known)
            raise OxllcError(f"unknown reduction '{name}'{'; ' + hint if hint else ''}")
    if len(args.inputs) != 1:
        raise OxllcError("give one module")
    if args.test is None:
        raise OxllcError("give the test: -test=<program>; it exits with 0 if the module named by its last argument is interesting")
    test = args.test if os.path.dirname(args.test) or not os.path.exists(args.test) else os.path.join(".", args.test)
    try:
        limit, rounds = float(args.test_timeout), int(args.max_pass_iterations)
    except ValueError:
        raise OxllcError("-test-timeout and -max-pass-iterations take numbers") from None

    def interesting(path: str) -> bool:
        try:
            done = subprocess.run([test, *args.test_arg, path], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, timeout=limit, check=False)
        except subprocess.TimeoutExpired:
            return False
        except OSError as problem:
            raise OxllcError(f"cannot run '{test}': {problem.strerror}") from None
        return done.returncode == 0

    from oxllc.ir.printer import print_module
    from oxllc.ir.reader import parse_file
    from oxllc.ir.verifier import check

    module = parse_file(args.inputs[0])
    check(module)
    reducer = Reducer(print_module(module), interesting)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "whole.ll")
        with open(path, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(reducer.text)
        if not interesting(path):
            raise OxllcError(f"'{args.inputs[0]}' is not interesting: the test '{test}' does not exit with 0 for it")
    chosen = {name: known[name] for name in (args.delta_passes or known) if name not in args.skip_delta_passes}
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        reducer.run(chosen, rounds)
    finally:  # what was reached is worth keeping when the user has enough
        signal.signal(signal.SIGTERM, before)
        write_output(args.o, reducer.text.lstrip("\n"))
    lines = reducer.text.count("\n")
    print(f"{args.o}: {lines} lines after {reducer.tests} tests", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
