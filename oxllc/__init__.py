"""oxllc: a standalone LLVM back-end toolkit in pure Python.

`compile_ir(text, mcpu=...)` compiles LLVM IR; `Device("ox1")` runs kernels on the simulator; `CompileError` is what bad input raises.
Names are imported on first use, so that `import oxllc` costs nothing.
"""

from typing import Any

__version__ = "0.1.0"

_LAZY = {
    "compile_ir": ("oxllc.driver.compile", "compile_ir"),
    "CompileError": ("oxllc.diagnostics", "CompileError"),
    "OxllcError": ("oxllc.diagnostics", "OxllcError"),
    "Device": ("oxllc.simulator.device", "Device"),
    "Machine": ("oxllc.simulator.machine", "Machine"),
}
__all__ = ["CompileError", "Device", "Machine", "OxllcError", "compile_ir"]


def __getattr__(name: str) -> Any:
    import importlib

    if name in _LAZY:
        module, attribute = _LAZY[name]
        return getattr(importlib.import_module(module), attribute)
    if name in ("ir", "mir", "isel", "regalloc", "sched", "asm", "simulator", "target_desc"):
        return importlib.import_module(f"oxllc.{name}")
    raise AttributeError(f"module 'oxllc' has no attribute '{name}'")
