class A { int v = 0; } foreach i = 0...1 in let v = i in if i then def X#i : A; else def Y#i : A { int w = !add(v, 5); }
