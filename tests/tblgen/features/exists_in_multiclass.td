class A; def foo : A; multiclass M<string s> { if !exists<A>(s) then def yes; else def no; } defm X : M<"foo">; defm Y : M<"bar">; multiclass N<string s> { defm q : M<s>; } defm Z : N<"foo">;
