"""One-line shapes of instructions, one regular expression each."""

from __future__ import annotations

from oxllc.ir.read_function import FunctionReader


class FastReader(FunctionReader):
    """placeholder"""
