class I<string s> { string n = s; } multiclass M<string x> { def _a : I<x>; def _b : I<x # "b">; def "" : I<"self">; def NAME#_c : I<NAME>; } defm F : M<"f">; defm G : M<"g">;
