"""C examples as Linux programs with musl: compiled by us, linked by us, by lld and by GNU ld; run under qemu-riscv64 and on our simulator.

The program calls the C library (`printf` with a floating-point argument), has thread-local data of its own and a COMDAT in both of its files.
What a machine lacks is left out: GNU ld, lld (the one that ziglang packs stands in), qemu-riscv64; our linker and simulator are always there."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from examples_data import EXAMPLES, FUNCTIONS, by_name

import oxllc
from oxllc.asm.linker import link
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

COMMON = """
$both = comdat any
define linkonce_odr i32 @both() comdat {
  ret i32 2
}
"""
MAIN = COMMON + """
@counter = internal thread_local global i32 40
@zero = dso_local thread_local global [3 x i64] zeroinitializer
@fmt = private constant [17 x i8] c"%s %ld %.3f %ld\\0A\\00"
@name = private constant [NUMBER x i8] c"NAME\\00"
declare i32 @printf(ptr, ...)
declare i64 @run(i64)
declare ptr @llvm.threadlocal.address.p0(ptr)
define i32 @main(i32 %argc, ptr %argv) uwtable {
  %c = call ptr @llvm.threadlocal.address.p0(ptr @counter)
  %z = call ptr @llvm.threadlocal.address.p0(ptr @zero)
  %z2 = getelementptr i8, ptr %z, i64 16
  store i64 7, ptr %z2
  %r = call i64 @run(i64 VALUE)
  %s = load i64, ptr %z2
  %q = call i32 (ptr, ...) @printf(ptr @fmt, ptr @name, i64 %r, double 2.5, i64 %s)
  %old = load i32, ptr %c
  %b = call i32 @both()
  %sum = add i32 %old, %b
  store i32 %sum, ptr %c
  %new = load i32, ptr %c
  ret i32 %new
}
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Start-up object and archives of a static musl program, as zig's driver names them to its linker."""
    pytest.importorskip("ziglang", reason="the package ziglang brings musl")
    folder = tmp_path_factory.mktemp("musl")
    (folder / "x.c").write_text("int main(void) { return 0; }\n")
    done = subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", "riscv64-linux-musl", "-static", "-mcpu=generic_rv64+m+a+f+d", "-O2",
                           "x.c", "-o", "x"], cwd=folder, env={**os.environ, "ZIG_VERBOSE_LINK": "1"}, capture_output=True, text=True, check=True)
    paths = re.findall(r"\S+/(?:crt1\.o|lib\w+\.a)(?=\s|$)", next(t for t in reversed(done.stderr.splitlines()) if "ld.lld" in t))
    assert any(p.endswith("libc.a") for p in paths), done.stderr
    return paths


def linkers(inputs: list[str], folder: Path) -> dict[str, Path]:
    """The program by every linker there is."""
    target = load_target("generic-rv64")
    made = {"ours": folder / "ours"}
    made["ours"].write_bytes(link([(f, Path(f).read_bytes()) for f in inputs], target, gc_roots=["_start"]).elf)
    commands = {"lld": [sys.executable, "-m", "ziglang", "ld.lld", "-static"]}
    if shutil.which("riscv64-linux-gnu-ld"):
        commands["gnu"] = ["riscv64-linux-gnu-ld", "-static"]
    for name, command in commands.items():
        done = subprocess.run([*command, "-o", folder / name, inputs[0], *inputs[1:3], "--start-group", *inputs[3:], "--end-group"],
                              capture_output=True, text=True)
        assert not done.returncode, done.stderr
        assert "warning" not in done.stderr, done.stderr
        made[name] = folder / name
    for path in made.values():
        path.chmod(0o755)
    return made


@pytest.mark.slow
@pytest.mark.parametrize("recipe", FUNCTIONS[::3], ids=by_name)
def test_equal_output(recipe: dict[str, Any], library: list[str], tmp_path: Path) -> None:
    text = (EXAMPLES / next(f for f in recipe["files"] if f.endswith(".O2.ll"))).read_text()
    name = recipe["name"]
    main = MAIN.replace("NUMBER", str(len(name) + 1)).replace("NAME", name).replace("VALUE", str(recipe["args"][0]["value"]))
    for file, source in (("main.o", main), ("program.o", text + COMMON)):
        (tmp_path / file).write_bytes(oxllc.compile_ir(source, mcpu="generic-rv64").obj)
    start = [p for p in library if p.endswith(".o")]
    inputs = [*start, str(tmp_path / "main.o"), str(tmp_path / "program.o"), *(p for p in library if p.endswith(".a"))]
    want = f"{name} {recipe['expect']} 2.500 7\n".encode()
    qemu = shutil.which("qemu-riscv64")
    for linker, path in linkers(inputs, tmp_path).items():
        if qemu:
            done = subprocess.run([qemu, path], capture_output=True)
            assert (done.stdout, done.returncode) == (want, 42), (linker, done.stderr)
        out = io.BytesIO()
        status = Machine(path.read_bytes(), load_target("generic-rv64"), "fast").run([name], {}, stdout=out)
        assert (out.getvalue(), status) == (want, 42), linker
