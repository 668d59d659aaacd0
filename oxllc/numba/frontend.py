"""A Python function to one module of LLVM IR through Numba's CUDA target: what Numba hands to libNVVM, joined, with its mathematics.

Numba prints a module for the kernel, one for its wrapper, one per device function.  They share no name but by purpose, so joining is
textual: one header, metadata renumbered, declarations of what another module defines dropped.  Calls of libdevice (`__nv_exp`) are
answered by definitions: LLVM's intrinsics where the target has the operation (`libdevice`), else a function of `mathlib`, compiled the
same way, or the target's device library has them.
"""

from __future__ import annotations

import functools
import re
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from oxllc.diagnostics import OxllcError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

CAPABILITY = (7, 0)  # of the GPU that Numba is told it compiles for: independent thread scheduling, warps of 32
_NAME = r'@("[^"]+"|[\w.$]+)'


@contextmanager
def _capability() -> Iterator[None]:
    """Numba asks the current device for its capability when it compiles device functions; without a GPU, we answer."""
    from numba.cuda import compiler, dispatcher

    modules = (compiler, dispatcher)
    was = [m.get_current_device for m in modules]
    for m in modules:
        m.get_current_device = lambda: SimpleNamespace(compute_capability=CAPABILITY)
    try:
        yield
    finally:
        for m, f in zip(modules, was, strict=True):
            m.get_current_device = f


def kernel_ir(function: Callable[..., Any], types: Sequence[Any], fastmath: bool = False) -> tuple[str, str]:
    """(LLVM IR, the kernel's symbol) of a function for arguments of Numba's types; raises Numba's errors and OxllcError."""
    from numba import types as nb
    from numba.cuda import compiler

    from oxllc.numba.ptx import without_ptx

    code = function.__code__
    with _capability():
        made = compiler.compile_cuda(function, nb.void, tuple(types), debug=False, lineinfo=True, fastmath=fastmath, cc=CAPABILITY)
        library, kernel = made.target_context.prepare_cuda_kernel(made.library, made.fndesc, False, True, {}, code.co_filename,
                                                                  code.co_firstlineno)
        texts = [without_ptx(t) for t in library.llvm_strs]
        return _with_mathematics(texts), str(kernel.name)


def _with_mathematics(texts: list[str]) -> str:
    """The modules joined, with definitions for all functions of libdevice that they call, directly or not."""
    from oxllc.numba import libdevice, mathlib

    have: set[str] = set()
    definitions: dict[str, str] = {}
    while True:
        wanted = {n for t in texts for n in re.findall(r"@\"?(__nv_\w+)\"?\(", t)} - have
        if not wanted:
            return merge_modules(list(dict.fromkeys([*texts, *(definitions[k] for k in sorted(definitions))])))
        for name in sorted(wanted):
            have.add(name)
            text = libdevice.definition(name)
            if text is not None:
                definitions[name] = text
            elif mathlib.has(name):
                texts += _compiled(name, *mathlib.function(name))
            elif name not in _device_library():
                raise OxllcError(f"'{name.removeprefix('__nv_')}' of CUDA's mathematical library is not available")


@functools.cache
def _device_library() -> frozenset[str]:
    """What the target's own library defines."""
    from oxllc.ir.prep_library import library_names
    from oxllc.numba.dispatcher import device
    from oxllc.target_desc.load import TARGETS_DIR

    return library_names(TARGETS_DIR / device().simt.library)


def _compiled(symbol: str, function: Callable[..., Any], result: Any, types: tuple[Any, ...]) -> list[str]:
    from numba.cuda import compiler

    made = compiler.compile_cuda(function, result, types, debug=False, lineinfo=False, cc=CAPABILITY)
    library = compiler.cabi_wrap_function(made.target_context, made.library, made.fndesc, symbol, {})
    return list(library.llvm_strs)


def merge_modules(texts: list[str]) -> str:
    """Joins the modules that Numba's printer made of one kernel."""
    defined = {name.strip('"') for text in texts for name in re.findall(rf"^define .*?{_NAME}\(", text, re.M)}
    seen: set[str] = set()
    out: list[str] = []
    named: dict[str, list[str]] = {}
    base = 0
    for text in texts:
        numbers = [int(n) for n in re.findall(r"^!(\d+) =", text, re.M)]
        shift = base
        text = re.sub(r"!(\d+)\b", lambda m: f"!{int(m[1]) + shift}", text)  # noqa: B023 - used at once
        skipping = False
        for line in text.splitlines():
            if skipping:
                skipping = line != "}"
                continue
            if line.startswith(("; ModuleID", "target ")):
                if base == 0:
                    out.append(line)
                continue
            once = re.match(rf"declare .*?{_NAME}\(", line) or re.match(rf"{_NAME} = (?:common|linkonce_odr|private)? ?.*global", line)
            if line.startswith("declare") and once and once[1].strip('"') in defined:
                continue
            once = once or re.match(rf"define linkonce_odr .*?{_NAME}\(", line)
            if once:
                name = once[1].strip('"')
                if name in seen:
                    skipping = line.startswith("define")
                    continue
                seen.add(name)
            node = re.match(r"!([a-z][\w.]*) = !\{(.*)\}", line)
            if node:
                named.setdefault(node[1], []).append(node[2].strip())
            else:
                out.append(line)
        base += max(numbers, default=-1) + 1
    out += [f"!{name} = !{{ {', '.join(parts[:1] if name in ('nvvmir.version', 'llvm.module.flags') else parts)} }}" for name, parts in named.items()]
    return "\n".join(out) + "\n"
