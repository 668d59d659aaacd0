"""Makes every `.ll` of this folder from its source, with the compilers that users have.

    python examples/make_ll.py [name ...]

C programs (`c/`): clang, as packaged by ziglang, at -O0 (values keep their names), -O1 (through `zig cc`, with its
defaults: debug information, frame pointers, unwind tables) and -O2. GPU kernels (`gpu/`): clang for NVPTX and AMDGPU,
Triton for AMD's gfx1201, and Numba's CUDA target up to the modules that it hands to libNVVM, merged into one.

The text is the compilers' own but for three things that would only make the files longer or different from machine to
machine: switched-off entries in "target-features" are dropped, directories become ".", and Numba's two modules per
kernel are joined.
"""

from __future__ import annotations

import contextlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial

HERE = pathlib.Path(__file__).resolve().parent
RISCV = ["--target=riscv64-unknown-elf", "-march=rv64imafd", "-mabi=lp64d", "-mcmodel=medany"]
COMMON = ["-std=c17", "-ffreestanding", "-fno-stack-protector", "-fno-sanitize=undefined", "-S", "-emit-llvm"]


def tidy(text: str) -> str:
    """Drops what differs between machines or says nothing (see the module's docstring)."""

    def features(match: re.Match[str]) -> str:
        return '"target-features"="' + ",".join(f for f in match[1].split(",") if f.startswith("+")) + '"'

    text = re.sub(r'"target-features"="([^"]*)"', features, text)
    text = re.sub(r'directory: "[^"]*"', 'directory: "."', text)
    return re.sub(r'DIFile\(filename: "[^"]*/([^"/]+)"', r'DIFile(filename: "\1"', text)


def clang(arguments: list[str], source: pathlib.Path, driver: str = "clang") -> str:
    """The LLVM IR that clang makes of one C file, compiled in the file's own folder (so paths in it are short)."""
    import ziglang

    include = pathlib.Path(ziglang.__file__).parent / "lib" / "include"
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out.ll"
        command = [sys.executable, "-m", "ziglang", driver, *COMMON, *arguments, source.name, "-o", str(out)]
        if driver == "clang":
            command += ["-isystem", str(include)]
        done = subprocess.run(command, cwd=source.parent, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"make_ll: {source.name}: {done.stderr}")
        return tidy(out.read_text())


def make_c(source: pathlib.Path) -> dict[str, str]:
    """File name below this folder -> text, for one C program."""
    stem = source.stem
    zig = ["-target", "riscv64-freestanding", "-mcpu=generic_rv64+m+a+f+d", "-mabi=lp64d"]
    return {
        f"ll/{stem}.O0.ll": clang([*RISCV, "-O0", "-Xclang", "-disable-O0-optnone", "-fno-discard-value-names"], source),
        f"ll/{stem}.O1.ll": clang([*zig, "-O1"], source, "cc"),
        f"ll/{stem}.O2.ll": clang([*RISCV, "-O2", "-fomit-frame-pointer"], source),
    }


def make_clang_gpu(stem: str, target: list[str]) -> dict[str, str]:
    """A GPU kernel in C at both optimization levels; saxpy, the first example of the README, also at the top."""
    source = HERE / "gpu" / f"{stem}.c"
    made = {f"ll/{stem}.O{level}.ll": clang([*target, f"-O{level}", "-nogpulib"], source) for level in (1, 2)}
    if stem == "saxpy":
        made["saxpy.ll"] = made["ll/saxpy.O2.ll"]
    return made


def make_triton(stem: str) -> dict[str, str]:
    """A Triton kernel compiled for gfx1201 (32 lanes) without buffer operations; no GPU is needed."""
    os.environ["AMDGCN_USE_BUFFER_OPS"] = "0"
    os.environ["TRITON_DEFAULT_FP_FUSION"] = "1"
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TRITON_CACHE_DIR"] = cache
        import triton
        import triton_kernels
        from triton.backends.compiler import GPUTarget
        from triton.compiler import ASTSource

        kernel, signature, constants, warps = triton_kernels.SIGNATURES[stem]
        source = ASTSource(fn=kernel, signature=signature, constexprs=constants)
        compiled = triton.compile(source, target=GPUTarget("hip", "gfx1201", 32), options={"num_warps": warps})
        return {f"ll/{stem}.triton.ll": tidy(compiled.asm["llir"])}


def joined(texts: list[str]) -> str:
    """Numba's modules of one kernel as one, without runs of empty lines."""
    from oxllc.numba.frontend import merge_modules

    return re.sub(r"\n{3,}", "\n\n", merge_modules(texts))


def make_numba() -> dict[str, str]:
    """All Numba kernels up to the IR for libNVVM; neither GPU nor toolkit is needed. Always all of them in one order, since Numba
    numbers the functions of a process and the number is part of the symbol."""
    import numba_kernels
    from numba import types
    from numba.cuda import compiler

    made = {}
    for stem, (function, arguments) in numba_kernels.SIGNATURES.items():
        result = compiler.compile_cuda(function, types.void, arguments, debug=False, lineinfo=False, cc=(7, 0))
        library, _ = result.target_context.prepare_cuda_kernel(
            result.library, result.fndesc, False, False, {}, f"{stem}.py", 1
        )
        made[f"ll/{stem}.numba.ll"] = tidy(joined(list(library.llvm_strs)))
    return made


def main(names: list[str]) -> None:
    sys.path.insert(0, str(HERE / "gpu"))
    (HERE / "ll").mkdir(exist_ok=True)
    makers: dict[str, Callable[[], dict[str, str]]] = {}
    for source in sorted((HERE / "c").glob("*.c")):
        makers[source.stem] = partial(make_c, source)
    makers["saxpy"] = partial(make_clang_gpu, "saxpy", ["--target=nvptx64-nvidia-cuda", "-march=sm_70"])
    makers["reduce"] = partial(make_clang_gpu, "reduce", ["--target=amdgcn-amd-amdhsa", "-mcpu=gfx1201"])
    makers["vadd"] = partial(make_triton, "vadd")
    makers["rowmax"] = partial(make_triton, "rowmax")
    makers["numba"] = make_numba
    unknown = [name for name in names if name not in makers]
    if unknown:
        raise SystemExit(f"make_ll: no example named {', '.join(unknown)}")
    for name, maker in makers.items():
        if not names or name in names:
            for path, text in maker().items():
                with contextlib.suppress(FileNotFoundError):
                    if (HERE / path).read_text() == text:
                        continue
                (HERE / path).write_text(text)
                print("wrote", path)


if __name__ == "__main__":
    main(sys.argv[1:])
