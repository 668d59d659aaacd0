"""The words of memory through which compiled warp code and Python talk: a warp's state, the context of a launch, why code stopped.

Both are arrays of 64-bit words.  A warp's registers lie in memory, a row of lanes per slot.
"""

from __future__ import annotations

WIDTH = 32  # lanes of a warp
ROW = 8 * WIDTH  # bytes of a register
TURN, INTERPRET, DIVERGE, BLOCK_BARRIER, EXIT = range(5)
# words of a warp's state
(W_STATUS, W_PC, W_MASK, W_COUNT, W_BUDGET, W_ALONE, W_TAKEN, W_TARGET, W_ELSE, W_SHARED, W_LOCAL, W_CTAID_X, W_CTAID_Y, W_CTAID_Z,
 W_NUMBER, W_REGS, W_GROUPS, W_GROUPS_SET, W_TIDS, W_BLOCK, W_EXECUTED, W_LANES, W_WHY) = range(23)
# words of the context: what does not change during a launch
(C_ARENA, C_BASE, C_SIZE, C_VALID, C_WRITABLE, C_SHARED_BASE, C_SHARED_BYTES, C_LOCAL_BASE, C_LOCAL_BYTES, C_FP8, C_NTID_X, C_NTID_Y,
 C_NTID_Z, C_NCTAID_X, C_NCTAID_Y, C_NCTAID_Z, C_NWARPS, C_DYNSHARED, C_FULL, C_MASKED, C_IMPLICIT) = range(21)
