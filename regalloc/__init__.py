"""Register allocation: virtual registers to physical registers, by one of several strategies behind `-regalloc=`."""

from __future__ import annotations

from oxllc.regalloc.driver import STRATEGIES, run

__all__ = ["STRATEGIES", "run"]
