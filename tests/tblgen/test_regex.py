"""Regular expressions of `.td` files: the same answers as Python's matcher, in bounded time."""

from __future__ import annotations

import random
import re
import time

import pytest

from oxllc.target_desc.regex import Regex, compile_regex

PIECES = ["a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "a*", "b+", "c?", "(a|b)", "(ab|c)*", "a{1,3}", "(a|bc){2}", "^", "$", "(^a|b$)", r"\.", r"\w", r"\b"]


def test_same_as_python() -> None:
    rng = random.Random(7)
    for _ in range(1500):
        pattern = "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 5)))
        ours, theirs = Regex(pattern), re.compile(pattern)
        for _ in range(8):
            text = "".join(rng.choice("abc.") for _ in range(rng.randint(0, 9)))
            assert ours.search(text) == (theirs.search(text) is not None), (pattern, text)
            assert ours.match(text) == (theirs.match(text) is not None), (pattern, text)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(a*)*b", "((a?){20}){20}b", "(.*.*.*.*)*c"])
def test_no_explosion(pattern: str) -> None:
    start = time.process_time()
    assert not compile_regex(pattern).search("a" * 500)
    assert time.process_time() - start < 10


def test_limits() -> None:
    with pytest.raises(re.error, match="too large"):
        Regex("((((a{99}){99}){99}){99})")
    assert Regex(r"(a)\1").search("xaa")
    with pytest.raises(re.error, match="short texts"):
        Regex(r"(a+)\1+b").search("a" * 100)
