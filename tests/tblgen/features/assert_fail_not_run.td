class A<int n> { assert !gt(n, 0), "neg"; } class B<int n> : A<n>; def a : B<1>; if false then def b : B<0>;
