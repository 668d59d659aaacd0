class A; class H { list<A> members = !instances<A>(); int n = !size(members); } def h1 : H; def a : A; def h2 : H; multiclass M { def h : H; def a : A; } defm m : M; def h3 : H;
