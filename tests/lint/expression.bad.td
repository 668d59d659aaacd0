// Expressions outside the subset: all of them at once.
include "small.td"
def a : ImmLeaf<i64, "__import__('os').system('true')">;
def b : ImmLeaf<i64, "isInt(12)">;
def c : SDNodeXForm<imm, "imm ** 1000">;
def d : PatFrag<(ops node:$x), (i64 (bswap node:$x)), "N + 1">;
