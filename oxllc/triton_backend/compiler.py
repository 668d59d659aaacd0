"""The compiler half of the Triton plug-in: Triton's AMD lowering to LLVM IR, then oxllc's own compiler.

Stages: ttir, ttgir and llir are the AMD back end's for gfx1201 (wave32, tensor fragments as ox1 has them) without buffer operations;
`s` is oxllc's assembler text and `o` the object that is launched.

Triton wants exactly one concrete class per module, so the AMD back end's module is imported rather than its class.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import re
from typing import Any

from triton import knobs
from triton.backends.amd import compiler as amd

CPU = "ox1"
LOWERING = "gfx1201"  # the architecture whose intrinsics and tensor layouts oxllc understands


@dataclasses.dataclass(frozen=True)
class OxOptions(amd.HIPOptions):  # type: ignore[misc]
    """Options of a kernel: those of the AMD back end and oxllc's own, given as keyword arguments of a launch."""

    regalloc: str = ""
    isel: str = "greedy"
    opt_level: int = 2

    def __post_init__(self) -> None:
        """Leave out AMD's library for calls of the host: oxllc's own device library prints."""
        super().__post_init__()
        object.__setattr__(self, "extern_libs", tuple(lib for lib in self.extern_libs if lib[0] != "ockl"))


class OxBackend(amd.HIPBackend):  # type: ignore[misc]
    """LLVM IR from Triton's AMD back end, code from oxllc."""

    def __init__(self, target: Any) -> None:
        super().__init__(target)
        self.binary_ext = "o"

    @staticmethod
    def supports_target(target: Any) -> bool:
        """Whether a GPUTarget is ours."""
        return bool(target.backend == "ox")

    def get_target_name(self, options: Any) -> str:
        """As the IR names its target: by what it is lowered for."""
        return f"hip:{options.arch}"

    def parse_options(self, opts: dict[str, Any]) -> OxOptions:
        """A launch's keyword arguments as options; raises ValueError for several blocks in a cluster."""
        if opts.get("num_ctas", 1) != 1:
            raise ValueError(f"{CPU} has no clusters of blocks: num_ctas must be 1")
        if opts.get("enable_fp_fusion") is None and "TRITON_DEFAULT_FP_FUSION" not in os.environ:
            opts = {**opts, "enable_fp_fusion": True}  # said aloud, since Triton warns that its default changes
        base = super().parse_options({**opts, "arch": LOWERING})
        given = {f.name: getattr(base, f.name) for f in dataclasses.fields(base) if f.init}
        given["extern_libs"] = dict(base.extern_libs)
        own = {name: opts[name] for name in ("regalloc", "isel", "opt_level") if opts.get(name) is not None}
        return OxOptions(**given, **own)

    @staticmethod
    def get_tensor_specialization(arg: Any, **kwargs: Any) -> str:
        """ "D" for a pointer that is divisible by 16: by its place in its storage, which the device aligns."""
        from oxllc.simulator.host_arrays import storage_of

        return "D" if kwargs.get("align", False) and storage_of(arg)[1] % 16 == 0 else ""

    @staticmethod
    def make_ttgir(mod: Any, metadata: Any, options: Any) -> Any:
        """The AMD back end's, with plain loads and stores instead of its buffer operations."""
        with knobs.amd.scope():
            knobs.amd.use_buffer_ops = False
            return amd.HIPBackend.make_ttgir(mod, metadata, options)

    @staticmethod
    def make_object(src: str, metadata: dict[str, Any], options: Any) -> Any:
        """LLVM IR compiled by oxllc; the kernel's name and the types of its parameters go to `metadata`."""
        from oxllc.driver.compile import compile_ir

        found = re.search(r"^define [^@\n]*amdgpu_kernel void @([\w.$-]+)\(", src, re.M)
        assert found is not None, "Triton's IR holds a kernel"
        metadata["name"] = found[1]
        compiled = compile_ir(src, CPU, "", options.opt_level, options.regalloc, isel=options.isel, name=f"{found[1]}.llir")
        metadata["parameters"] = parameter_types(src[found.end():])
        return compiled

    def add_stages(self, stages: dict[str, Any], options: Any, language: Any) -> None:
        """The AMD back end's stages up to LLVM IR, then ours."""
        super().add_stages(stages, options, language)
        for last in ("amdgcn", "hsaco"):
            stages.pop(last, None)
        made: dict[str, Any] = {}

        def assembly(src: str, metadata: dict[str, Any]) -> str:
            made["compiled"] = compiled = self.make_object(src, metadata, options)
            return str(compiled.asm)

        stages["s"] = assembly
        stages["o"] = lambda src, metadata: made["compiled"].obj

    @functools.lru_cache  # noqa: B019 - as in the class above: Triton makes few back ends and keeps them
    def hash(self) -> str:
        """Changes with oxllc's own files, so that Triton's cache never gives code of another compiler."""
        return f"{self.target}-{sources_hash()}"


def parameter_types(text: str) -> list[str]:
    """Types of the parameters in `text`, which begins behind the "(" of a definition."""
    depth, at, begin, parts = 1, 0, 0, []
    while depth:
        c = text[at]
        if c in "([{<":
            depth += 1
        elif c in ")]}>":
            depth -= 1
        if depth == 0 or (c == "," and depth == 1):
            parts.append(text[begin:at].split())
            begin = at + 1
        at += 1
    return [p[0] for p in parts if p]


def sources_hash() -> str:
    """A hash of names, sizes and times of oxllc's Python and `.td` files."""
    import hashlib
    import os

    import oxllc
    from oxllc import asm, isel, regalloc, sched, simulator, target_desc

    h = hashlib.sha256(oxllc.__version__.encode())
    for package in (oxllc, asm, isel, regalloc, sched, simulator, target_desc):
        for root, folders, files in sorted(os.walk(package.__path__[0])):
            folders.sort()
            for name in sorted(files):
                if name.endswith((".py", ".td")):
                    status = os.stat(os.path.join(root, name))
                    h.update(f"{root}/{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return h.hexdigest()
