"""Register allocation: virtual registers to physical registers, by one of several strategies behind `-regalloc=`."""

from __future__ import annotations

from oxllc.regalloc.driver import EXTRA_STRATEGIES, STRATEGIES, run

__all__ = ["EXTRA_STRATEGIES", "STRATEGIES", "run"]
