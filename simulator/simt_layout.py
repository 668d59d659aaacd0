"""The words of memory through which compiled warp code and Python talk: a warp's state, the context of a launch, why code stopped.

Both are arrays of 64-bit words.  A warp's registers lie in memory, a row of lanes per slot.
"""

from __future__ import annotations

WIDTH = 32  # lanes of a warp
ROW = 8 * WIDTH  # bytes of a register
TURN, INTERPRET, DIVERGE, BLOCK_BARRIER, EXIT, SYNC, MISSING = range(7)
# words of a warp's state
(W_STATUS, W_PC, W_MASK, W_COUNT, W_BUDGET, W_ALONE, W_TAKEN, W_TARGET, W_ELSE, W_SHARED, W_LOCAL, W_CTAID_X, W_CTAID_Y, W_CTAID_Z,
 W_NUMBER, W_REGS, W_GROUPS, W_GROUPS_SET, W_TIDS, W_BLOCK, W_EXECUTED, W_LANES, W_WHY, W_FRAGMENTS, W_EXISTING, W_AT, W_REST) = range(27)
# words of the context: what does not change during a launch
(C_ARENA, C_BASE, C_SIZE, C_VALID, C_WRITABLE, C_SHARED_BASE, C_SHARED_BYTES, C_LOCAL_BASE, C_LOCAL_BYTES, C_FP8, C_NTID_X, C_NTID_Y,
 C_NTID_Z, C_NCTAID_X, C_NCTAID_Y, C_NCTAID_Z, C_NWARPS, C_DYNSHARED, C_FULL, C_MASKED, C_IMPLICIT) = range(21)
# and what its scheduler counts and needs
(C_EXECUTED, C_LANES, C_LIMIT, C_NEXT, C_TOTAL, C_WARPS, C_STATES, C_STRIDE, C_ORDER, C_COUNT, C_BLOCK_AT, C_WARP, C_PROGRESS, C_ENTRY,
 C_ZERO, C_MASKS, C_FREE, C_FREE_COUNT, C_ENTRY_REGS, C_ENTRY_COUNT, C_TURN, C_PLACE, C_GRID_X, C_GRID_Y, C_DUE, C_RESUME) = range(21, 47)
C_WORDS = 48

# a warp's state: words, groups of barrier registers, fragments, registers
HEADER = 256  # bytes of words before a warp's groups
BARRIERS = 16
GROUPS = 4 * WIDTH * BARRIERS
TABLE = HEADER + GROUPS  # where the fragments are, in bytes from the warp's state
ROW_WORDS = 4
TABLE_BYTES = 8 * ROW_WORDS * WIDTH
PC, LANES, STATE, MARK = range(ROW_WORDS)
RUNS, WAITS, SYNCS = range(3)  # states of a fragment; SYNCS + n: at barrier register n
READY, WAITING, FINISHED, SPLIT = range(4)  # states of a warp; SPLIT: the fragments say more
