"""The RISC-V organisation's instruction tests (riscv-software-src/riscv-tests), as the package pythondata-cpu-ibex brings them.

Every rv64 test is preprocessed by clang, assembled and linked by us, and runs as a bare machine in both engines until it writes to `tohost`:
in physical memory, and the user level once more in virtual memory, where a small kernel of theirs in C, compiled by us, pages.
The package holds the sources with a patch for a processor without `tohost`, and the patch; it is undone here.
"""

from __future__ import annotations

import importlib.util
import io
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from oxllc.asm.linker import link
from oxllc.asm.parser import assemble
from oxllc.driver.compile import compile_text
from oxllc.mir.context import Options
from oxllc.simulator.machine import Machine
from oxllc.target_desc import load_target

SPEC = importlib.util.find_spec("pythondata_cpu_ibex")
if SPEC is None or SPEC.origin is None:
    pytest.skip("the package pythondata-cpu-ibex brings the tests", allow_module_level=True)
VENDOR = Path(SPEC.origin).parent / "system_verilog" / "vendor"
ISA = VENDOR / "riscv-tests" / "isa"
ENVIRONMENTS = VENDOR / "riscv-test-env"
BASE = 0x80000000
TARGET = load_target("generic-rv64", "+zfh,+zicboz,+svnapot,+c")
LIMIT = 20_000_000  # instructions


def unpatched(text: str, patch: str) -> str:
    """`text` before the hunks of a unified diff were applied."""
    for hunk in re.split(r"^@@.*\n", patch, flags=re.M)[1:]:
        lines = [line for line in hunk.splitlines(keepends=True) if line[0] in " +-"]
        after = "".join(line[1:] for line in lines if line[0] != "-")
        assert text.count(after) == 1
        text = text.replace(after, "".join(line[1:] for line in lines if line[0] != "+"))
    return text


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the physical environment's header as its authors wrote it."""
    folder = tmp_path_factory.mktemp("riscv-test-env")
    patch = (VENDOR / "patches" / "riscv_test_env" / "changes.patch").read_text()
    (section,) = re.findall(r"^diff --git a/p/riscv_test\.h .*?(?=^diff |\Z)", patch, flags=re.M | re.S)
    (folder / "p").mkdir()
    (folder / "p" / "riscv_test.h").write_text(unpatched((ENVIRONMENTS / "p" / "riscv_test.h").read_text(), section))
    (folder / "encoding.h").write_text((ENVIRONMENTS / "encoding.h").read_text())
    return folder


def clang(source: Path, *options: str, tool: str = "clang") -> str:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        done = subprocess.run([sys.executable, "-m", "ziglang", tool, *options, source, "-o", out], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return out.read_text()


def names(*groups: str) -> list[str]:
    return [f"{g}/{path.stem}" for g in groups for path in sorted((ISA / g).glob("*.S"))]


def object_of(source: Path, environment: Path, kind: str) -> bytes:
    """An assembly source of theirs, preprocessed and assembled, for the environment `p` or `v`."""
    text = clang(source, "-E", "-target", "riscv64-freestanding", "-march=rv64gc_zfh", "-D__riscv_xlen=64", "-DENTROPY=0x1234567", f"-I{environment}/{kind}", f"-I{environment}", f"-I{ISA / 'macros/scalar'}")
    return assemble(text, TARGET, source.name)


def run(program: bytes, engine: str) -> tuple[int, str]:
    """Exit status (twice the number of the test case that failed, or 0) and output."""
    machine, out = Machine(program, TARGET, engine, max_instructions=LIMIT), io.BytesIO()
    return machine.run_bare(stdout=out), out.getvalue().decode()


@pytest.mark.slow
@pytest.mark.parametrize("name", names("rv64ui", "rv64um", "rv64ua", "rv64uf", "rv64ud", "rv64uc", "rv64uzfh", "rv64mi", "rv64si", "rv64mzicbo", "rv64ssvnapot"))
def test_physical(name: str, environment: Path) -> None:
    program = link([(name, object_of(ISA / f"{name}.S", environment, "p"))], TARGET, base=BASE)
    for engine in ("fast", "reference"):
        assert run(program.elf, engine) == (0, ""), engine


@pytest.fixture(scope="session")
def kernel(environment: Path) -> list[tuple[str, bytes]]:
    """The kernel of the virtual environment: it maps the test page by page on faults, evicts pages and looks at their marks."""
    shutil.copytree(ENVIRONMENTS / "v", environment / "v")
    objects = [("entry.S", object_of(environment / "v" / "entry.S", environment, "v"))]
    for name in ("vm.c", "string.c"):
        flags = ("-target", "riscv64-linux-musl", "-O2", "-S", "-emit-llvm", "-ffreestanding", "-fno-sanitize=all", "-DENTROPY=0x1234567")
        text = clang(environment / "v" / name, *flags, f"-I{environment}/v", f"-I{environment}", f"-I{ISA / 'macros/scalar'}", tool="cc")
        objects.append((name, compile_text(text, name, TARGET, Options(opt_level=2, verify_regalloc=True)).obj))
    return objects


@pytest.mark.slow
@pytest.mark.parametrize("name", names("rv64ui", "rv64um", "rv64ua", "rv64uf", "rv64ud", "rv64uc", "rv64uzfh"))
def test_virtual(name: str, environment: Path, kernel: list[tuple[str, bytes]], tmp_path: Path) -> None:
    assert run(paged(name, environment, kernel, tmp_path), "fast") == (0, "")


def paged(name: str, environment: Path, kernel: list[tuple[str, bytes]], folder: Path) -> bytes:
    """A test with the kernel.  Their linker script keeps the test off the kernel's first page, so lld links."""
    inputs = [*kernel, (name, object_of(ISA / f"{name}.S", environment, "v"))]
    files = []
    for number, (_, data) in enumerate(inputs):
        files.append(folder / f"{number}.o")
        files[-1].write_bytes(data)
    command = [sys.executable, "-m", "ziglang", "ld.lld", "-static", "-T", environment / "v" / "link.ld", "-o", folder / "program", *files]
    subprocess.run(command, check=True)
    return (folder / "program").read_bytes()
