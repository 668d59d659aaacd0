class A { field int x = ?; field bits<4> y; int z = 1; field string s = "a"; } def a : A; def b : A { let y{0} = 1; } class G<int n> { field list<int> l = !range(n); field dag d; } def g : G<2>;
