// error 2:48: expected a string, got a record; use '!isa' instead of '!exists'
class A; def a : A; def B { bit s = !exists<A>(a); }
