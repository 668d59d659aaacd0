class A { A me = ?; string n = NAME; } def x : A { let me = x; } def y { list<A> l = [x]; string nm = "y" # NAME; }
