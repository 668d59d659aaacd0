// Expressions of the subset.
include "small.td"
def a : ImmLeaf<i64, "isInt(12, imm) and imm not in (0, 1)">;
def c : SDNodeXForm<imm, "(imm >> 12) & 0xfffff">;
def d : PatFrag<(ops node:$x), (i64 (bswap node:$x)), "hasOneUse(x) and numSignBits(x) > 3">;
