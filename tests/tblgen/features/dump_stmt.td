dump "hello"; class A<int n> { dump "n is "#n; } def a : A<4>; multiclass M { dump "in " # NAME; def x : A<1>; } defm z : M;
