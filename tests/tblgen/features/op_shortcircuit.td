class A<int n> { bit a = !and(!ne(n,0), !eq(!div(10, !if(!eq(n,0),1,n)), 5)); int b = !if(!eq(n,0), 0, !div(100,n)); bit c = !or(!eq(n,0), !gt(!div(10,!if(n,n,1)),1)); } def x : A<2>; def y : A<0>;
