// error 2:25: assertion failed
class A<int n> { assert !gt(n,0), "n must be positive, not "#n; } def a : A<0>;
