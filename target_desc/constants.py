"""Integer constants in a register: what the target's hook `materialize_constant` says of them, for everyone who asks.

A target whose constants take several instructions names the hook in a `HookExpansion` record of a pseudo ("li"); the pseudo stays one
rematerializable instruction until it is expanded.  A target without the hook makes its constants by patterns alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxllc.target_desc.model import Target

HOOK = "materialize_constant"


def constant_pseudos(target: Target) -> list[str]:
    """Names of the pseudos that put any constant into a register; [] where the target has none."""
    return [name for name, hook in target.hook_expansions.items() if hook == HOOK]


def constant_steps(target: Target, value: int) -> list[tuple[str, int]] | None:
    """The instructions (name, immediate) that make `value`, first to last; None where the target has no hook for it."""
    if HOOK not in target.hook_expansions.values():
        return None
    steps: list[tuple[str, int]] = target.hooks.materialize_constant(value, target.features)  # type: ignore[union-attr]
    return steps
