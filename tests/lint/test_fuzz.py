"""Mutated expressions and target files: the answer is a value, a target or an `OxllcError`, soon, and never another exception.

The complete run (`pytest -m slow tests/lint/test_fuzz.py -s`) is 100 000 inputs in at most five minutes and prints its counts."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oxllc.diagnostics import OxllcError
from oxllc.isel.match_expr import translate
from oxllc.isel.match_load import compile_matcher
from oxllc.target_desc.build import build_target
from oxllc.target_desc.lint import lint_expressions, lint_target
from oxllc.target_desc.load import TARGETS_DIR, include_dirs
from oxllc.target_desc.loader import load_records, parse_records
from oxllc.target_desc.pattern_lint import lint_patterns
from oxllc.target_desc.pattern_meaning import lint_meanings
from oxllc.target_desc.safe_expr import FUNCTIONS, NODE, NODE_SIGNATURES, NUMBER, SafeExpr, compile_expr

HERE = Path(__file__).parent
VALUES = (0, 1, -1, 5, 31, 64, 2047, -2048, 4096, 4097, (1 << 63) - 1, -(1 << 63), (1 << 64) - 1)
SEEDS = [
    "isInt(12, imm)", "-4096 <= imm <= -2049 or 2048 <= imm <= 4094", "not isInt(12, imm) and isPowerOf2(~imm)", "imm in (1, 3)",
    "2047 if imm > 0 else -2048", "((imm + 0x800) >> 12) & 0xfffff", "imm << imm", "imm // imm % 3", "min(imm, 3, 4) + max(1, imm)",
    "zeroExtend(imm, 12) * signExtend(imm, 8)", "isShiftedUInt(6, 2, imm)", "allUsersUseLow(N, 32)", "isDisjoint(N) or haveNoCommonBits(N, N)",
    "'a' == 'b'", "countLeadingZeros(imm) ^ popcount(~imm)", "True if imm else False", "(((((imm)))))", "abs(-imm) | log2(imm)",
]
PIECES = [*FUNCTIONS, *NODE_SIGNATURES, "imm", "bits", "N", "x", "(", ")", ",", "+", "-", "*", "**", "//", "%", "<<", ">>", "&", "|", "^", "~", "<",
          "<=", "==", "!=", " in ", " not ", " and ", " or ", " if ", " else ", " is ", "lambda: ", ".", "__class__", "__import__('os')", "[", "]",
          "{", "}", ":", ":=", "=", "'", '"', "'%99999999d'", "0", "1", "12", "64", "4096", "99999999999999999999", "0x" + "f" * 70, "1e9", "#",
          "\\", "\n", "\0", "é", "ⅳ", "\ud800", "_shl", "_mod", "None", "...", "@", "await ", "yield ", "f'{imm}'", "b'a'", "*", ";", "!"]
RECURSIVE = ["({} + {})", "-{}", "not {}", "({} << {})", "({} * {})", "isInt({}, {})", "({} if {} else {})", "{} and {}", "min({}, {})", "~{}"]


def try_expression(text: str) -> bool:
    """Whether an expression is accepted; evaluates what is."""
    kinds = {"imm": NUMBER, "bits": NUMBER, "N": NODE}
    start = time.monotonic()
    try:
        compile_expr(text, kinds, functions=NODE_SIGNATURES)
        translate(text, {"imm": "imm", "bits": "imm", "N": "N"}, None)
    except OxllcError as error:
        error.render()
    accepted: SafeExpr | None = None
    try:
        accepted = compile_expr(text, ("imm", "x", "not a name"))
    except OxllcError as error:
        error.render()
    if accepted is not None:
        for value in VALUES:
            for run in (lambda v=value: accepted(v, 7, 0), lambda v=value: accepted.evaluate({"imm": v, "x": 7})):
                try:
                    assert isinstance(run(), int)
                except OxllcError as error:
                    error.render()
    assert time.monotonic() - start < 5, text
    return accepted is not None


def grown(rng: random.Random, depth: int) -> str:
    """An expression that is mostly of the subset."""
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(("imm", "x", "3", "-1", "4096", "'s'", "0x7fffffffffffffff"))
    return re.sub(r"\{\}", lambda _: grown(rng, depth - 1), rng.choice(RECURSIVE))


def mutated(text: str, rng: random.Random) -> str:
    """A few edits of bytes or of pieces."""
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(text) + 1)
        kind = rng.randrange(5)
        if kind == 0:
            text = text[:at] + text[at + rng.randrange(1, 4) :]
        elif kind == 1:
            text = text[:at] + rng.choice(PIECES) + text[at:]
        elif kind == 2:
            text = text[:at] + chr(rng.randrange(256)) + text[at + 1 :]
        elif kind == 3:
            text = text[:at] + text[rng.randrange(len(text) + 1) :][:20] + text[at:]
        else:
            text = rng.choice(("{}", "({})", "-{}")).replace("{}", text) if rng.random() < 0.9 else "(-" * rng.randrange(300) + text
    return text


def fuzz_expressions(seed: int, count: int) -> tuple[int, int]:
    """How many were tried and accepted."""
    rng = random.Random(seed)
    accepted = 0
    for i in range(count):
        text = grown(rng, rng.randrange(1, 8)) if i % 2 else mutated(rng.choice(SEEDS), rng)
        accepted += try_expression(text)
    return count, accepted


TOKEN = re.compile(r'"[^"\n]*"|\w+|\s+|.', re.DOTALL)
WORDS = ["def", "let", "in", "i64", "f64", "i32", "GPR", "R0", "simm8", "uimm4", "add", "shl", "set", "Inst", "-1", "0", "1", "99999999999", "?", "[]",
         "true", "ADD", "ADDI", "(ops)", "(add R0, R1)", "$rd", "$rs1", "node", "imm", '""', '"$rd"', "ld", "load", "SDNPHasChain", "OtherVT", "64"]


def mutated_tokens(text: str, rng: random.Random) -> str:
    """A few edits of tokens, or one of bytes."""
    if rng.random() < 0.15:
        at = rng.randrange(len(text) + 1)
        return text[:at] + chr(rng.randrange(256)) + text[at + rng.randrange(2) :]
    parts = TOKEN.findall(text)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(parts))
        kind = rng.randrange(4)
        if kind == 0:
            del parts[at]
        elif kind == 1:
            parts[at] = rng.choice(WORDS)
        elif kind == 2:
            other = rng.randrange(len(parts))
            parts[at], parts[other] = parts[other], parts[at]
        else:
            parts[at] = rng.choice(parts)
    return "".join(parts)


def try_target(read: Callable[[], object], limit: float = 30.0) -> bool:
    """Whether a target is accepted by everything that looks at it."""
    start = time.monotonic()
    try:
        keeper = read()
        target = build_target(keeper, "")  # type: ignore[arg-type]
        for finding in (*lint_expressions(target), *lint_target(target), *lint_patterns(target), *lint_meanings(target, samples=3, deadline=1)):
            finding.render()
        compile_matcher(target)
        return True
    except OxllcError as error:
        error.render()
        return False
    finally:
        assert time.monotonic() - start < limit


def small_texts() -> list[str]:
    base = (HERE / "small.td").read_text(encoding="utf-8")
    return [base, *(base + p.read_text(encoding="utf-8").replace('include "small.td"', "") for p in sorted(HERE.glob("*.*.td")))]


def fuzz_targets(seed: int, count: int, seconds: float = 1e9) -> tuple[int, int]:
    """Mutants of the small target: how many were tried and accepted."""
    rng = random.Random(seed)
    texts = small_texts()
    accepted = tried = 0
    end = time.monotonic() + seconds
    while tried < count and time.monotonic() < end:
        text = mutated_tokens(rng.choice(texts), rng)
        try:
            accepted += try_target(lambda text=text: parse_records(text, "small.td", [str(HERE)], confined=True))
        except OxllcError:
            raise
        except Exception as error:
            Path("/tmp/fuzz_failure.td").write_text(text, encoding="utf-8", errors="surrogateescape")
            raise AssertionError(f"seed {seed}, input {tried} ends with {error!r}") from error
        tried += 1
    return tried, accepted


def fuzz_riscv(seed: int, count: int, folder: Path, seconds: float = 1e9) -> tuple[int, int]:
    """The shipped target with one file mutated."""
    rng = random.Random(seed)
    files = {p.name: p.read_text(encoding="utf-8") for p in sorted((TARGETS_DIR / "riscv").glob("*.td"))}
    (folder / "riscv").mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / "riscv" / name).write_text(text, encoding="utf-8")
    root = str(folder / "riscv" / "riscv.td")
    accepted = tried = 0
    end = time.monotonic() + seconds
    while tried < count and time.monotonic() < end:
        name = rng.choice(sorted(files))
        path = folder / "riscv" / name
        path.write_bytes(mutated_tokens(files[name], rng).encode("utf-8", "surrogateescape"))
        try:
            accepted += try_target(lambda: load_records(root, [str(folder), *include_dirs(root)], confined=True), 60)
        except OxllcError:
            raise
        except Exception as error:
            Path("/tmp/fuzz_failure.td").write_bytes(path.read_bytes())
            raise AssertionError(f"seed {seed}, input {tried}, {name} ends with {error!r}") from error
        path.write_text(files[name], encoding="utf-8")
        tried += 1
    return tried, accepted


def test_expressions() -> None:
    assert fuzz_expressions(1, 1500)[1] > 300


def test_targets(tmp_path: Path) -> None:
    assert fuzz_targets(1, 40)[1] > 2
    fuzz_riscv(1, 2, tmp_path)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
def test_pieces(text: str) -> None:
    try_expression(text)


@pytest.mark.parametrize("text", [
    "(" * 3000 + "imm" + ")" * 900, "-" * 3900 + "imm", "not " * 900 + "imm", "imm" + "*imm" * 900, "imm+" * 900 + "imm", "1<<4096" + "<<4096" * 400,
    "(1<<4096)" + "*(1<<4096)" * 90, "'a'*99999999", "'%999999999d' % imm", "isInt(99999999999, imm)", "zeroExtend(imm, 1 << 40)", "9" * 3999,
    "0x" + "f" * 3990, "signExtend(imm, -1)", "isShiftedInt(1, 1 << 60, imm)", "a" * 5_000_000, "(1, 2) * 99999999", "x if " * 700 + "x",
    "[x for x in ()]", "imm if imm else " * 200 + "imm",
])
def test_expensive(text: str) -> None:
    try_expression(text)


@pytest.mark.slow
def test_many(tmp_path: Path) -> None:
    start = time.monotonic()

    @settings(max_examples=4000, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
    def pieces(text: str) -> None:
        try_expression(text)

    pieces()
    targets = fuzz_targets(2, 2500, 130)
    riscv = fuzz_riscv(2, 100, tmp_path, 45)
    expressions = fuzz_expressions(2, 96_000 - targets[0] - riscv[0])
    print(f"\n4000 hypothesis texts; {expressions[0]} expressions ({expressions[1]} accepted), {targets[0]} small targets ({targets[1]}), "
          f"{riscv[0]} riscv targets ({riscv[1]}); {time.monotonic() - start:.0f} s")
