"""oxllc: a standalone LLVM back-end toolkit in pure Python."""

__version__ = "0.1.0"
