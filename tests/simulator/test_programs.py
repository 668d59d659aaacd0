"""Real programs: the C examples through our own compiler, and a C library's static executable."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from examples_data import EXAMPLES, FUNCTIONS, by_name

import oxllc
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

TARGET = load_target("generic-rv64")
QUICK = ("sort", "hash", "fft")


def cases() -> list[Any]:
    return [pytest.param(r, id=by_name(r), marks=() if r["name"] in QUICK else pytest.mark.slow) for r in FUNCTIONS]


@pytest.mark.parametrize("recipe", cases())
def test_example(recipe: dict[str, Any]) -> None:
    name = next(f for f in recipe["files"] if f.endswith(".O2.ll"))
    obj = oxllc.compile_ir((EXAMPLES / name).read_text(), mcpu="generic-rv64")
    args = [a["value"] for a in recipe["args"]]
    fast, reference = (Machine(obj.obj, TARGET, engine) for engine in ("fast", "reference"))
    assert fast.call(recipe["function"], args) == recipe["expect"]
    reference.limit = 3_000_000
    try:
        assert reference.call(recipe["function"], args) == recipe["expect"]
        assert reference.executed == fast.executed
    except oxllc.OxllcError as e:
        assert "limit" in str(e)  # longer than a test should take


PROGRAM = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
int main(int argc, char **argv) {
  char line[64], *p = malloc(100000);
  double s = 0;
  for (int i = 1; i < 100; i++) s += sin(i) / i;
  memset(p, 7, 100000);
  printf("%d %s %.9f %d %s\n", argc, argv[1], s, p[99999], getenv("NAME"));
  while (fgets(line, sizeof line, stdin)) fputs(line, stdout);
  return 42;
}
"""


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["fast", "reference"])
def test_static_linux_program(engine: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    pytest.importorskip("ziglang")
    folder = Path(tmp_path_factory.getbasetemp())
    exe = folder / "program"
    if not exe.exists():
        source = folder / "program.c"
        source.write_text(PROGRAM)
        subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-linux-musl", "-static",
                        "-mcpu=generic_rv64+m+a+f+d", "-O2", str(source), "-o", str(exe)], check=True)
    m = Machine(exe.read_bytes(), TARGET, engine)
    out = io.BytesIO()
    status = m.run(["program", "one"], {"NAME": "value"}, stdin=io.BytesIO(b"a\nb\n"), stdout=out)
    assert status == 42
    assert out.getvalue().startswith(b"2 one 1.0") and out.getvalue().endswith(b" 7 value\na\nb\n")
