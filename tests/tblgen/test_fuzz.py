"""Mutated and random input: whatever is fed to the reader, it answers with records or an `OxllcError`, and soon."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from oxllc.diagnostics import OxllcError
from oxllc.target_desc import parse_records
from oxllc.target_desc.jsondump import json_text
from oxllc.target_desc.printing import records_text
from tblgen.random_td import program

HERE = Path(__file__).parent
TOKEN = re.compile(r'"[^"\n]*"|\w+|\s+|.', re.DOTALL)
SPICE = [*"{}[]()<>,;:.#?=$!", "...", '"', "[{", "}]", "/*", "*/", "//", "\\", "\n", "\0", "é", "#ifdef X\n", "#endif\n", "-1"]
WORDS = ["def", "class", "let", "in", "foreach", "if", "then", "else", "defm", "multiclass", "defvar", "assert", "int"]
WORDS += ["NAME", "!add", "!if", "!foldl", "!foreach", "!cast<int>", "!cond", "bits<4>", "list<int>", "include", "99999999999"]


def corpus() -> list[str]:
    return [p.read_text(encoding="utf-8") for folder in ("features", "errors") for p in sorted((HERE / folder).glob("*.td"))]


def mutate(text: str, other: str, rng: random.Random) -> str:
    """A few edits on tokens or characters, or a splice of two texts."""
    parts = TOKEN.findall(text) if rng.random() < 0.7 else list(text)
    for _ in range(rng.randrange(1, 5)):
        i = rng.randrange(len(parts) + 1)
        k = rng.randrange(6)
        if k == 0:
            del parts[i : i + rng.randrange(1, 4)]
        elif k == 1:
            parts.insert(i, rng.choice(SPICE))
        elif k == 2:
            parts.insert(i, f" {rng.choice(WORDS)} ")
        elif k == 3 and parts:
            parts.insert(i, rng.choice(parts))
        elif k == 4 and i < len(parts):
            parts[i] = rng.choice(SPICE + WORDS)
        else:
            piece = TOKEN.findall(other)
            j = rng.randrange(len(piece) + 1)
            parts[i:i] = piece[j : j + rng.randrange(1, 20)]
    return "".join(parts)


def run_mutants(seed: int, count: int) -> int:
    """Read mutants; gives how many were accepted."""
    rng = random.Random(seed)
    texts = corpus()
    accepted = 0
    for _ in range(count):
        text = mutate(rng.choice(texts), rng.choice(texts), rng)
        start = time.monotonic()
        try:
            keeper = parse_records(text, default_dirs=False)
            json_text(keeper)
            accepted += 1
        except OxllcError as e:
            assert e.diagnostics
            e.render()
        assert time.monotonic() - start < 20, text
    return accepted


def test_mutants() -> None:
    assert run_mutants(1, 400) > 5


@pytest.mark.slow
def test_many_mutants() -> None:
    run_mutants(2, 20_000)


def test_random_bytes() -> None:
    rng = random.Random(3)
    for _ in range(200):
        raw = bytes(rng.randrange(256) for _ in range(rng.randrange(200)))
        try:
            parse_records(raw.decode("utf-8", "surrogateescape"), default_dirs=False)
        except OxllcError as e:
            e.render()


@pytest.mark.parametrize("version", ["22", "19"])
def test_random_programs_against_judge(version: str) -> None:
    """Random programs give the same records, or are rejected by both."""
    judge = shutil.which(f"llvm-tblgen-{version}")
    if judge is None:
        pytest.skip(f"llvm-tblgen {version} is not installed (Debian package llvm-{version})")
    equal = 0
    for seed in range(40):
        text = program(seed)
        done = subprocess.run([judge, "-"], input=text, capture_output=True, text=True, check=False, timeout=60)
        try:
            ours: str | None = records_text(parse_records(text, "<stdin>", default_dirs=False))
        except OxllcError:
            ours = None
        assert ours == (done.stdout if done.returncode == 0 else None), f"seed {seed}"
        equal += ours is not None
    assert equal > 30
