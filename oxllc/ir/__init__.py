"""LLVM IR: data structures, reader, printer, verifier, analyses, and the bridge to LLVM's own optimizer.

`parse(text, name="<string>")` reads IR text, `parse_file(path)` a file ("-" is stdin; bitcode goes through llvmlite);
both raise OxllcError with file, line, column and caret.  `str(module)` prints syntax that LLVM 22 accepts.
"""

from __future__ import annotations

from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable, Module
from oxllc.ir.reader import parse, parse_file

__all__ = ["Function", "GlobalAlias", "GlobalValue", "GlobalVariable", "Module", "parse", "parse_file"]
