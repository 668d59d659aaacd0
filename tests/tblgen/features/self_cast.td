class A<string s> { A r = !cast<A>(s); } def x : A<"x">;
