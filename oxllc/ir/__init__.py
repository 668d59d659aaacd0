"""LLVM IR: data structures, reader, printer, verifier, analyses, and the bridge to LLVM's own optimizer.

parse(text, name="<string>") -> Module        read IR text (raises OxllcError with file, line, column and caret)
parse_file(path) -> Module                    "-" is stdin; a `.bc` file goes through llvmlite
str(module)                                   print it in syntax that LLVM 22 accepts
"""

from __future__ import annotations

from oxllc.ir.module import Function, GlobalAlias, GlobalValue, GlobalVariable, Module

__all__ = ["Function", "GlobalAlias", "GlobalValue", "GlobalVariable", "Module"]
