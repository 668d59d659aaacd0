"""The pytest side of golden tests: every file under `tests/` with a RUN line is one test.

Registered by `tests/conftest.py`. Folders named `Inputs` hold data, not tests. A failure shows the command, its standard
error (FileCheck's carets among it) and a traceback if a tool crashed; how to run it again stands below.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from golden_tools.runlines import Runner, ScriptError, features, holds, read_script

SUFFIXES = frozenset((".ll", ".mir", ".td", ".s", ".test"))


class GoldenFailure(Exception):
    """A RUN line failed; the text explains."""


class GoldenTest(pytest.Item):
    """One file's RUN lines, in order; the first failure ends it."""

    def runtest(self) -> None:
        script = read_script(self.path.read_text(encoding="utf-8"))
        having = features()
        missing = [c for c in script.requires if not holds(c, having)]
        if missing:
            pytest.skip(f"needs {', '.join(missing)}")
        if any(holds(c, having) for c in script.unsupported):
            pytest.skip("not supported here")
        expected = any(holds(c, having) for c in script.xfail)
        if expected:
            self.add_marker(pytest.mark.xfail(strict=True, reason="marked XFAIL"))
        factory = self.config._tmp_path_factory  # type: ignore[attr-defined]
        runner = Runner(self.path, factory.mktemp(self.path.stem, numbered=True))
        for line in script.commands:
            runner.log.clear()
            finished = runner.run(line)
            if finished.code:
                raise GoldenFailure(f"RUN: {line}\n\n" + "\n".join(runner.log))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, (GoldenFailure, ScriptError)):
            return f"{self.path}\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.path.name


class GoldenFile(pytest.File):
    """A file with RUN lines."""

    def collect(self) -> Iterator[GoldenTest]:
        yield GoldenTest.from_parent(self, name="RUN")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> GoldenFile | None:
    """pytest's hook: a collector for a golden test, None for any other file."""
    if file_path.suffix not in SUFFIXES or "Inputs" in file_path.parts:
        return None
    with file_path.open(encoding="utf-8", errors="replace") as file:
        if "RUN:" not in file.read():
            return None
    collector: GoldenFile = GoldenFile.from_parent(parent, path=file_path)
    return collector
