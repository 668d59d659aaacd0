"""The bridge to LLVM itself, through llvmlite: check text, give its canonical form, read bitcode, make target machines.

Every call works in a context of its own, so nothing is shared between two compilations in one process.  llvmlite's
LLVM refuses syntax newer than itself; text that comes from our printer is always in its syntax.
"""

from __future__ import annotations

import re
import threading
from typing import Any, Final, NoReturn

import llvmlite.binding as llvm

from oxllc.diagnostics import Diagnostic, OxllcError, SourceFile

_lock = threading.Lock()
_ready = False


def initialize() -> None:
    """Make LLVM's targets known (once per process)."""
    global _ready
    with _lock:
        if not _ready:
            llvm.initialize_all_targets()
            llvm.initialize_all_asmprinters()
            llvm.initialize_native_asmparser()
            _ready = True


def parse_llvm(text: str, name: str = "<string>") -> Any:
    """An llvmlite ModuleRef in its own context; raises OxllcError when LLVM refuses the text."""
    initialize()
    if _DEBUG_FLAG in text:
        # With debug information LLVM verifies while it reads, and ends the process when the module is broken.
        # Without it, a broken module is an exception of `verify`.
        _parse(_DEBUG.sub("", text), text, name, verify=True)
    return _parse(text, text, name, verify=False)


_DEBUG_FLAG: Final = '"Debug Info Version"'
_DEBUG: Final = re.compile(
    r",? !(?:dbg|llvm\.loop) !\d+|^ *#dbg_.*$|^!llvm\.(?:dbg\.cu|module\.flags) = .*$|^ *(?:tail )?call void @llvm\.dbg\..*$",
    re.M,
)


def _parse(text: str, shown: str, name: str, verify: bool) -> Any:
    try:
        module = llvm.parse_assembly(text, llvm.create_context())
    except RuntimeError as problem:
        _refuse(str(problem), shown, name)
    if verify:
        try:
            module.verify()
        except RuntimeError as problem:
            raise OxllcError(f"{name}: LLVM's verifier: {' '.join(str(problem).split())}") from None
    return module


_POSITION: Final = re.compile(r"<string>:(\d+):(\d+): error: ([^\n]*)")


def _refuse(message: str, text: str, name: str) -> NoReturn:
    found = _POSITION.search(message)
    if found is None:
        what = " ".join(message.replace("LLVM IR parsing error", "").split())
        raise OxllcError(f"{name}: LLVM rejects this module: {what}") from None
    source = SourceFile(name, text)
    offset = 0
    for _ in range(int(found[1]) - 1):
        offset = text.find("\n", offset) + 1
    offset += int(found[2]) - 1
    raise OxllcError(Diagnostic(f"LLVM: {found[3]}", source, offset)) from None


def check_with_llvm(text: str, name: str = "<string>") -> None:
    """Let LLVM parse and verify the text; raises OxllcError with what it found."""
    module = parse_llvm(text, name)
    try:
        module.verify()
    except RuntimeError as problem:
        raise OxllcError(f"{name}: LLVM's verifier: {' '.join(str(problem).split())}") from None


def canonical(text: str) -> str:
    """The text as LLVM itself prints it."""
    return str(parse_llvm(text))


def disassemble(data: bytes, name: str = "<bitcode>") -> str:
    """Bitcode as IR text."""
    initialize()
    try:
        return str(llvm.parse_bitcode(data, llvm.create_context()))
    except RuntimeError as problem:
        raise OxllcError(f"{name}: {' '.join(str(problem).split())}") from None


def target_machine(triple: str, cpu: str, features: str, level: int) -> Any:
    """An llvmlite TargetMachine: cost tables for the optimizer."""
    initialize()
    try:
        return llvm.Target.from_triple(triple).create_target_machine(cpu=cpu, features=features, opt=level)
    except RuntimeError as problem:
        raise OxllcError(f"LLVM has no target '{triple}': {problem}") from None
