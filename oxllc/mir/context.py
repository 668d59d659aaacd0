"""What every pass is given besides the function: options, target, statistics."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target


@dataclass
class Options:
    """Options of one compilation, with the names of the command line (`-regalloc=` and so on)."""

    opt_level: int = 2
    regalloc: str = "linearscan"
    isel: str = "greedy"
    pre_ra_sched: str = "list-hybrid"
    post_ra_sched: str = "list"
    pipeline_loops: bool = False
    occupancy: str = "auto"  # "off", or the warps on a core that kernels are to leave room for
    shrink_wrap: bool = True  # at -O1 and above
    verify_machineinstrs: bool = False
    verify_regalloc: bool = False
    measure_regalloc: bool = False  # the allocation's cost by the exact allocator's measure, for reports
    regalloc_time_limit: float = 5.0  # of the `optimal` allocator per function, in the solver's deterministic seconds
    ir_opt: str = ""  # "" = what llc runs before selection


@dataclass
class PassContext:
    """One compilation's context; nothing in it outlives the compilation.

    `stats[name]` counts events (summed over functions); `remarks` holds (function, text) for reports."""

    target: Target
    options: Options = field(default_factory=Options)
    stats: dict[str, int] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)

    def count(self, name: str, amount: int = 1) -> None:
        """Add to a statistic."""
        self.stats[name] = self.stats.get(name, 0) + amount
