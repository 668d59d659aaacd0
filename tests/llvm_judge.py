"""LLVM's own riscv64 code for a module: what ours is measured against, and a second opinion on the answer.

    python tests/llvm_judge.py examples/ll/sort.O2.ll run 8       # result and dynamic instruction count

`compile_llvm` goes through llvmlite (LLVM 22), `link` through the lld that ziglang packs.
"""

from __future__ import annotations

import pathlib
import subprocess
import sys
import tempfile

import llvmlite.binding as llvm
from native import initialize, retarget

TRIPLE = "riscv64-unknown-elf"
FEATURES = "+m,+a,+f,+d"


def _module(text: str) -> tuple[llvm.ModuleRef, str]:
    initialize()
    module = llvm.parse_assembly(retarget(text, TRIPLE))
    module.verify()
    return module, TRIPLE


def _machine(opt: int, features: str) -> llvm.TargetMachine:
    initialize()
    return llvm.Target.from_triple(TRIPLE).create_target_machine(
        cpu="generic-rv64", features=features, opt=opt, reloc="static", codemodel="medium", abiname="lp64d"
    )


def optimize(text: str, level: int = 2, features: str = FEATURES) -> str:
    """The module after LLVM's middle end with RISC-V's cost tables."""
    module, _ = _module(text)
    machine = _machine(level, features)
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return str(module)


def compile_llvm(text: str, opt: int = 2, features: str = FEATURES) -> bytes:
    """An ELF relocatable of the module by LLVM's code generator at `opt` (the IR is not optimized first)."""
    module, _ = _module(text)
    emitted: bytes = _machine(opt, features).emit_object(module)
    return emitted


def assembly_llvm(text: str, opt: int = 2, features: str = FEATURES) -> str:
    """The same as assembly text."""
    module, _ = _module(text)
    emitted: str = _machine(opt, features).emit_assembly(module)
    return emitted


def link(*objects: bytes, entry: str = "run", undefined: bool = False) -> bytes:
    """Links relocatables with lld into a static image at 0x10000; raises RuntimeError with lld's message."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, content in enumerate(objects):
            path = pathlib.Path(folder) / f"{index}.o"
            path.write_bytes(content)
            paths.append(str(path))
        out = pathlib.Path(folder) / "image.elf"
        command = [sys.executable, "-m", "ziglang", "ld.lld", "-static", "--no-relax", "-z", "execstack", "-e", entry, "-o", str(out), *paths]
        if undefined:
            command.append("--unresolved-symbols=ignore-all")
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return out.read_bytes()


def instruction_count(text: str, function: str, arguments: list[int | float], opt: int = 2) -> tuple[int, int]:
    """The result (signed a0) and dynamic instruction count of LLVM's code for a module."""
    from emulate import run_image

    outcome = run_image(link(compile_llvm(text, opt), entry=function), function, arguments, count=True)
    return outcome.signed, outcome.instructions


if __name__ == "__main__":
    source, name, *values = sys.argv[1:]
    print(*instruction_count(pathlib.Path(source).read_text(), name, [int(v, 0) for v in values]))
