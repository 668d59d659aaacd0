"""Regular expressions from `.td` files, matched in bounded time: a pattern from a stranger must not be able to hang the reader.

Python's parser gives the syntax tree; matching simulates the set of states of its automaton (Thompson, "Regular expression search
algorithm", CACM 1968), so the time is at most states x characters, whatever the pattern. Repetition counts are unrolled and the
number of states is limited. A pattern with back-references is no regular expression: it goes to Python's own matcher, on
short texts only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

MAX_STATES = 20_000
MAX_BACKREFERENCE_TEXT = 24

_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    sre.CATEGORY_DIGIT: str.isdigit, sre.CATEGORY_NOT_DIGIT: lambda c: not c.isdigit(), sre.CATEGORY_SPACE: str.isspace,
    sre.CATEGORY_NOT_SPACE: lambda c: not c.isspace(), sre.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    sre.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
}  # fmt: skip


class Regex:
    """A compiled pattern (Python's syntax); `search` and `match` answer as `re` does, as a bool.

    Raises:
        re.error: malformed, too large, or with a construct that is not supported.
    """

    def __init__(self, pattern: str) -> None:
        self.edges: list[tuple[str, Any, int, int]] = []  # state: (kind, what, next, other next)
        self.fallback: re.Pattern[str] | None = None
        try:
            tree = sre_parser.parse(pattern)
            self.start = self._sequence(tree, self._state("end", None, -1))
        except RecursionError:
            raise re.error("nested too deeply") from None
        except _BackReferenceError:
            self.fallback = re.compile(pattern)

    def match(self, text: str) -> bool:
        """Whether the pattern matches at the start of the text."""
        return self._run(text, anywhere=False)

    def search(self, text: str) -> bool:
        """Whether the pattern matches somewhere in the text."""
        return self._run(text, anywhere=True)

    # -- building --------------------------------------------------------------------------------------------------

    def _state(self, kind: str, what: Any, following: int, other: int = -1) -> int:
        if len(self.edges) >= MAX_STATES:
            raise re.error("the regular expression is too large")
        self.edges.append((kind, what, following, other))
        return len(self.edges) - 1

    def _sequence(self, items: Any, following: int) -> int:
        for item in reversed(list(items)):
            following = self._item(item, following)
        return following

    def _item(self, item: Any, following: int) -> int:
        op, what = item
        if op is sre.LITERAL:
            return self._state("char", chr(what), following)
        if op is sre.NOT_LITERAL:
            return self._state("not", chr(what), following)
        if op is sre.ANY:
            return self._state("any", None, following)
        if op is sre.IN:
            return self._state("set", what, following)
        if op is sre.AT:
            return self._state("at", what, following)
        if op is sre.SUBPATTERN:
            return self._sequence(what[3], following)
        if op is sre.BRANCH:
            starts = [self._sequence(branch, following) for branch in what[1]]
            first = starts[-1]
            for start in reversed(starts[:-1]):
                first = self._state("split", None, start, first)
            return first
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            low, high, body = what
            return self._repeat(low, high, body, following)
        if op is sre.GROUPREF:
            raise _BackReferenceError
        raise re.error(f"construct {op} is not supported")

    def _repeat(self, low: int, high: Any, body: Any, following: int) -> int:
        if high is sre.MAXREPEAT:
            loop = self._state("split", None, -1, following)
            self.edges[loop] = ("split", None, self._sequence(body, loop), following)
            following = loop
        else:
            for _ in range(int(high) - low):
                following = self._state("split", None, self._sequence(body, following), following)
        for _ in range(low):
            following = self._sequence(body, following)
        return following

    # -- matching --------------------------------------------------------------------------------------------------

    def _run(self, text: str, *, anywhere: bool) -> bool:
        if self.fallback is not None:
            if len(text) > MAX_BACKREFERENCE_TEXT:
                raise re.error("back-references are matched in short texts only")
            return (self.fallback.search(text) if anywhere else self.fallback.match(text)) is not None
        edges = self.edges
        current: set[int] = set()
        for at in range(len(text) + 1):
            if at == 0 or anywhere:
                current = current | self._closure({self.start}, text, at)
            if any(edges[state][0] == "end" for state in current):
                return True
            if at == len(text) or (not current and not anywhere):
                return False
            c = text[at]
            following = {edges[state][2] for state in current if _accepts(edges[state], c)}
            current = self._closure(following, text, at + 1)
        return False

    def _closure(self, states: set[int], text: str, at: int) -> set[int]:
        """The states reached without reading a character."""
        seen = set(states)
        work = list(states)
        while work:
            kind, what, following, other = self.edges[work.pop()]
            reached = (following, other) if kind == "split" else (following,) if kind == "at" and _holds(what, text, at) else ()
            for state in reached:
                if state >= 0 and state not in seen:
                    seen.add(state)
                    work.append(state)
        return seen


class _BackReferenceError(Exception):
    pass


def _accepts(edge: tuple[str, Any, int, int], c: str) -> bool:
    kind, what = edge[0], edge[1]
    if kind == "char":
        return bool(c == what)
    if kind == "not":
        return bool(c != what)
    if kind == "any":
        return c != "\n"
    return kind == "set" and _in_set(what, c)


def _in_set(items: Any, c: str) -> bool:
    wanted = True
    for op, what in items:
        if op is sre.NEGATE:
            wanted = False
        elif op is sre.LITERAL:
            if ord(c) == what:
                return wanted
        elif op is sre.RANGE:
            if what[0] <= ord(c) <= what[1]:
                return wanted
        elif _CATEGORIES[what](c):
            return wanted
    return not wanted


def _holds(what: Any, text: str, at: int) -> bool:
    if what in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
        return at == 0
    if what is sre.AT_END:
        return at == len(text) or (at == len(text) - 1 and text[at] == "\n")
    if what is sre.AT_END_STRING:
        return at == len(text)
    before = at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")
    after = at < len(text) and (text[at].isalnum() or text[at] == "_")
    return (before != after) == (what is sre.AT_BOUNDARY)


@lru_cache(maxsize=1024)
def compile_regex(pattern: str) -> Regex:
    """A pattern, compiled once."""
    return Regex(pattern)
