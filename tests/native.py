"""Runs LLVM IR natively through llvmlite's JIT: the judge that says what a program must compute.

A module for any target is retargeted to the host (triple, data layout and the target attributes of functions are
replaced), which is sound for IR whose layout agrees with a little-endian 64-bit host: riscv64 and x86-64 do for every
type the examples use.  The front end's decisions (`char` signedness, argument extension) are already in the IR.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence

import llvmlite.binding as llvm

_CTYPES: dict[str, type] = {
    "i8": ctypes.c_int8,
    "i16": ctypes.c_int16,
    "i32": ctypes.c_int32,
    "i64": ctypes.c_int64,
    "u64": ctypes.c_uint64,
    "float": ctypes.c_float,
    "double": ctypes.c_double,
    "ptr": ctypes.c_void_p,
}

_ready = False


def initialize() -> None:
    """Registers LLVM's native and foreign targets once."""
    global _ready
    if not _ready:
        llvm.initialize_all_targets()
        llvm.initialize_all_asmprinters()
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        _ready = True


def retarget(text: str, triple: str) -> str:
    """The module for another triple: no data layout, no target attributes, `triple` as its triple."""
    text = re.sub(r"^target datalayout = .*$", "", text, flags=re.M)
    text = re.sub(r"^target triple = .*$", "", text, flags=re.M)
    text = re.sub(r'"(?:target-cpu|target-features|tune-cpu)"="[^"]*"', "", text)
    return f'target triple = "{triple}"\n{text}'


class NativeModule:
    """A module compiled for the host; keeps the machine code alive as long as it lives.

    `opt` is the code generator's level; the IR itself is not optimized further.
    Raises RuntimeError when llvmlite refuses the text.
    """

    def __init__(self, text: str, opt: int = 1) -> None:
        initialize()
        module = llvm.parse_assembly(retarget(text, llvm.get_process_triple()))
        module.verify()
        features = llvm.get_host_cpu_features().flatten()
        machine = llvm.Target.from_default_triple().create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=features, opt=opt
        )
        self._engine = llvm.create_mcjit_compiler(module, machine)
        self._engine.finalize_object()

    def call(self, name: str, arguments: Sequence[int | float] = (), signature: str = "i64(i64)") -> int | float:
        """Calls a function; `signature` names C types as in `double(i64, double)`."""
        match = re.fullmatch(r"(\w+)\(([\w, ]*)\)", signature)
        if not match:
            raise ValueError(f"not a signature: {signature!r}")
        parameters = [_CTYPES[p] for p in re.findall(r"\w+", match[2])]
        result = None if match[1] == "void" else _CTYPES[match[1]]
        address = self._engine.get_function_address(name)
        if not address:
            raise KeyError(name)
        value: int | float = ctypes.CFUNCTYPE(result, *parameters)(address)(*arguments)
        return value


def run_native(text: str, function: str = "run", arguments: Sequence[int | float] = (), signature: str = "i64(i64)") -> int | float:
    """Compiles a module for the host and calls one function of it."""
    return NativeModule(text).call(function, arguments, signature)
