"""The same input gives the same bytes, whatever order Python's hashes have: two processes with different seeds, every allocator."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.examples_data import EXAMPLES

PROGRAM = """
import hashlib, sys
from oxllc.driver.compile import compile_ir
from oxllc.regalloc import STRATEGIES
text = open(sys.argv[1]).read()
for name in STRATEGIES:
    done = compile_ir(text, sys.argv[2], regalloc=name)
    print(name, hashlib.sha256(done.asm.encode()).hexdigest(), hashlib.sha256(done.obj).hexdigest(), sorted(done.stats.items()))
"""


@pytest.mark.parametrize(("file", "cpu"), [("ll/strsearch.O1.ll", "sifive-u74"), ("saxpy.ll", "ox1")])
def test_hash_seeds(file: str, cpu: str) -> None:
    out = []
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-P", "-c", PROGRAM, str(EXAMPLES / file), cpu], text=True, capture_output=True, env=env, check=False)
        assert done.returncode == 0, done.stderr
        out.append(done.stdout)
    assert out[0] == out[1]
