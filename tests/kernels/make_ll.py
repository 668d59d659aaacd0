"""Makes every `.ll` of this folder from its source.

    python tests/kernels/make_ll.py [name ...]

Triton kernels for AMD's gfx1201 (32 lanes) without buffer operations, each for one and for four warps: `<name>.w<warps>.ll`. The first
line says how to launch: `; kernel=<symbol> block=<threads> shared=<bytes of dynamic shared memory>`.  Kernels of Numba's CUDA target as
in `examples/make_ll.py`: `<name>.ll`.  C for clang's two GPU targets, several kernels to a file: `<source>.O<level>.ll`.
"""

from __future__ import annotations

import importlib.util
import os
import pathlib
import re
import sys
import tempfile
from types import SimpleNamespace
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent
WARPS = (1, 4)
LARGEST = 65536  # bytes of a file worth keeping


def tidy(text: str) -> str:
    """Without directories."""
    return re.sub(r'directory: "[^"]*"', 'directory: "."', text)


def make_triton(name: str) -> dict[str, str]:
    os.environ["AMDGCN_USE_BUFFER_OPS"] = "0"
    os.environ["TRITON_DEFAULT_FP_FUSION"] = "1"
    os.environ["TRITON_DISABLE_LINE_INFO"] = "1"  # the kernels of `examples/` have it
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TRITON_CACHE_DIR"] = cache
        import triton
        import triton_sources
        from triton.backends.compiler import GPUTarget
        from triton.compiler import ASTSource

        kernel, signature, constants = triton_sources.SIGNATURES[name]
        made = {}
        for warps in WARPS:
            source = ASTSource(fn=kernel, signature=signature, constexprs=constants)
            compiled = triton.compile(source, target=GPUTarget("hip", "gfx1201", 32), options={"num_warps": warps})
            head = f"; kernel={compiled.metadata.name} block={32 * warps} shared={compiled.metadata.shared}\n"
            made[f"{name}.w{warps}.ll"] = head + tidy(compiled.asm["llir"])
        return made


def examples_make_ll() -> Any:
    """The module of the same name in `examples/`."""
    spec = importlib.util.spec_from_file_location("examples_make_ll", HERE.parent.parent / "examples" / "make_ll.py")
    assert spec is not None and spec.loader is not None
    examples = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(examples)
    return examples


def make_clang() -> dict[str, str]:
    examples = examples_make_ll()
    targets = {"clang_nvptx": ["--target=nvptx64-nvidia-cuda", "-march=sm_70"], "clang_amdgpu": ["--target=amdgcn-amd-amdhsa", "-mcpu=gfx1201"]}
    return {f"{stem}.O{level}.ll": examples.clang([*target, f"-O{level}", "-nogpulib"], HERE / f"{stem}.c")
            for stem, target in targets.items() for level in (0, 1, 2)}


def make_numba() -> dict[str, str]:
    """All of them in one order: Numba numbers the functions of a process, and the number is part of the symbol."""
    examples = examples_make_ll()
    from numba import types
    from numba.cuda import compiler, dispatcher

    for module in (compiler, dispatcher):  # device functions ask the device that there is for its version
        module.get_current_device = lambda: SimpleNamespace(compute_capability=(7, 0))
    import numba_sources

    made = {}
    for name, (function, arguments) in numba_sources.SIGNATURES.items():
        result = compiler.compile_cuda(function, types.void, arguments, debug=False, lineinfo=False, cc=(7, 0))
        library, kernel = result.target_context.prepare_cuda_kernel(result.library, result.fndesc, False, False, {}, f"{name}.py", 1)
        text = tidy(examples.joined(list(library.llvm_strs)))
        made[f"{name}.ll"] = f"; kernel={kernel.name} block={numba_sources.BLOCKS.get(name, '64')} shared=0\n{text}"
    return made


def main(names: list[str]) -> None:
    sys.path.insert(0, str(HERE))
    import triton_sources

    (HERE / "ll").mkdir(exist_ok=True)
    for name in triton_sources.SIGNATURES:
        if names and name not in names:
            continue
        try:
            made = make_triton(name)
        except Exception as error:  # a kernel that Triton refuses must not hide the others
            print(f"{name}: {type(error).__name__}: {str(error)[:300]}")
            continue
        write(made)
    if not names or "numba" in names:
        write(make_numba())
    if not names or "clang" in names:
        write(make_clang())


def write(made: dict[str, str]) -> None:
    for path, text in made.items():
        file = HERE / "ll" / path
        if len(text) > LARGEST:
            print(f"{path}: {len(text)} bytes, not kept")
            continue
        if not file.exists() or file.read_text() != text:
            file.write_text(text)
            print("wrote", path)


if __name__ == "__main__":
    main(sys.argv[1:])
